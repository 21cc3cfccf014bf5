"""Brings models into the Hugging Face cache, in a way that nothing is fetched twice.

What huggingface_hub does by itself cannot be cancelled at once, loses everything when it
fails, and checks the size only. Here a file grows in `blobs/<etag>.parlance.incomplete`
under the library's own lock, is hashed as it comes, and gets its name when its bytes are
those the Hub promises; what is there after that is what the library would have made.
"""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from parlance.contract.downloads import Fetched
from parlance.contract.faults import DiskFull, FaultError, FileUnwritable, HubNotUnderstood
from parlance.hub.fetching.attempts import Patience
from parlance.hub.fetching.file import FetchTools, FileFetch
from parlance.hub.fetching.lock import FetchLock
from parlance.hub.fetching.places import RepositoryPlaces, holds, is_safe
from parlance.hub.fetching.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from parlance.contract.cancel import Cancel
    from parlance.contract.downloads import DownloadEvent, DownloadRequest
    from parlance.contract.faults import Fault
    from parlance.contract.online import HubFile
    from parlance.hub.fetching.speed_limit import SpeedLimit
    from parlance.hub.network.connections import Connections

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def free_bytes(folder: Path) -> int:
    """Return what is free on the disk of a folder that is there or will be."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    return shutil.disk_usage(there).free


class Fetcher:
    """Fetches requests, several at once from several threads."""

    def __init__(
        self,
        connections: Connections,
        *,
        cache: Path,
        limit: SpeedLimit,
        patience: Patience | None = None,
        free: Callable[[Path], int] = free_bytes,
    ) -> None:
        """Fetch into `cache`; `free` tells the bytes free on the disk of a folder."""
        self._connections = connections
        self._cache = cache
        self._limit = limit
        self._patience = patience or Patience()
        self._free = free

    def fetch(self, request: DownloadRequest, cancel: Cancel) -> Iterator[DownloadEvent]:
        """Yield how far it is, about ten times a second; Fetched is the last.

        Goes on where an earlier fetch, of this run of the app or another one, ended; what
        came stays whatever happens, unless it is damaged. Raises Cancelled, within
        milliseconds, and FaultError: DiskFull before anything is asked for or when a write
        fails, FileUnwritable, DownloadDamaged, and the faults of the Hub; those that may
        pass after eight attempts in a row that brought nothing.
        """
        cancel.check()
        self._require_safe_names(request)
        progress = Progress(file.size_bytes for file in request.files)
        for index, file in enumerate(request.files):
            progress.put(index, self._received(request, file))
        yield progress.told()
        self._require_room(progress)
        try:
            yield from self._fetch_files(request, progress, cancel)
        except OSError as error:
            raise FaultError(self._fault(error, progress)) from error
        yield progress.told()
        first = request.files[0].file
        yield Fetched(path=str(self._places(request).pointer(request.commit, first)))

    def received_bytes(self, request: DownloadRequest) -> int:
        """Return how many bytes of the request's files are on the disk. Asks nobody."""
        return sum(self._received(request, file) for file in request.files)

    def discard(self, request: DownloadRequest) -> int:
        """Delete what is not whole; return the bytes freed.

        Files that are whole stay: they are the cache's now. So does what another program
        or another download is fetching.
        """
        places = self._places(request)
        freed = sum(self._discard(places, file) for file in request.files if file.sha256)
        self._remove_empty_folders(places, request)
        return freed

    def _fetch_files(
        self, request: DownloadRequest, progress: Progress, cancel: Cancel
    ) -> Iterator[DownloadEvent]:
        places = self._places(request)
        tools = FetchTools(
            connections=self._connections,
            places=places,
            limit=self._limit,
            patience=self._patience,
            cancel=cancel,
        )
        for index, file in enumerate(request.files):
            if not holds(places.pointer(request.commit, file.file), file.size_bytes):
                yield from FileFetch(tools, request, index, progress).run()

    def _received(self, request: DownloadRequest, file: HubFile) -> int:
        places = self._places(request)
        if holds(places.pointer(request.commit, file.file), file.size_bytes):
            return file.size_bytes
        if not file.sha256:
            return 0
        if holds(places.blob(file.sha256), file.size_bytes):
            return file.size_bytes
        return min(_size(places.partial(file.sha256)), file.size_bytes)

    def _discard(self, places: RepositoryPlaces, file: HubFile) -> int:
        partial = places.partial(file.sha256)
        size = _size(partial)
        lock = FetchLock(places.lock(file.sha256))
        try:
            if not partial.exists() or not lock.take():
                return 0
            partial.unlink()
        except OSError:
            return 0
        else:
            return size
        finally:
            lock.release()

    def _remove_empty_folders(self, places: RepositoryPlaces, request: DownloadRequest) -> None:
        """Leave no trace of a repository of which nothing is there."""
        folders = [places.folder / "blobs", places.folder]
        for file in request.files:
            pointer = places.pointer(request.commit, file.file)
            above = [each for each in pointer.parents if each.is_relative_to(places.folder)]
            folders[:0] = [each for each in above if each != places.folder]
        for folder in folders:
            with suppress(OSError):  # it is not empty, or not there
                folder.rmdir()

    def _require_safe_names(self, request: DownloadRequest) -> None:
        names = [file.file for file in request.files]
        if not all(is_safe(request.repo, request.commit, name) for name in names):
            raise FaultError(HubNotUnderstood(host=self._connections.host))

    def _require_room(self, progress: Progress) -> None:
        try:
            free = self._free(self._cache)
        except OSError:
            return  # not every file system tells; writing will show
        needed = progress.missing_bytes
        if needed > free:
            fault = DiskFull(path=str(self._cache), needed_bytes=needed, free_bytes=free)
            raise FaultError(fault)

    def _fault(self, error: OSError, progress: Progress) -> Fault:
        if error.errno not in _FULL:
            reason = os.strerror(error.errno) if error.errno else type(error).__name__
            return FileUnwritable(path=str(error.filename or self._cache), reason=reason)
        try:
            free = self._free(self._cache)
        except OSError:
            free = 0
        needed = progress.missing_bytes
        return DiskFull(path=str(self._cache), needed_bytes=needed, free_bytes=free)

    def _places(self, request: DownloadRequest) -> RepositoryPlaces:
        return RepositoryPlaces(cache=self._cache, repo=request.repo)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
