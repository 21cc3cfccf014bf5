"""Fetches one file: from what is there to what the Hub has, however often that breaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancel
from parlance.contract.downloads import FetchedAgain, Retrying
from parlance.contract.faults import (
    DownloadDamaged,
    FaultError,
    FileBusy,
    HubNotUnderstood,
    HubUnreachable,
)
from parlance.contract.network import Purpose
from parlance.hub.fetching.attempts import Attempts, Patience
from parlance.hub.fetching.lock import FetchLock
from parlance.hub.fetching.metadata import look_up
from parlance.hub.fetching.partial_file import PartialFile
from parlance.hub.fetching.places import RepositoryPlaces, holds, note_main, point, prepare
from parlance.hub.fetching.speed_limit import SpeedLimit
from parlance.hub.network.connections import Connections

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from parlance.contract.downloads import DownloadEvent, DownloadRequest
    from parlance.contract.faults import Fault
    from parlance.contract.online import HubFile
    from parlance.hub.fetching.metadata import Remote
    from parlance.hub.fetching.progress import Progress
    from parlance.hub.network.answers import Answer

_PIECE = 256 * 1024
_POLL_SECONDS = 0.1
_PARTIAL_CONTENT, _RANGE_NOT_SATISFIABLE = 206, 416
_CONTENT_RANGE = re.compile(r"bytes (\d+)-")
_PAGES = (".html", ".htm")


class FetchTools(msgspec.Struct, frozen=True, kw_only=True):
    """What fetching takes: the way out, the cache, and how much patience."""

    connections: Connections
    places: RepositoryPlaces
    limit: SpeedLimit
    patience: Patience
    cancel: Cancel


class FileFetch:
    """One file of a request, once; all methods raise FaultError, OSError and Cancelled."""

    def __init__(
        self, tools: FetchTools, request: DownloadRequest, index: int, progress: Progress
    ) -> None:
        """Fetch the file that is the `index`-th of the request."""
        self._connections = tools.connections
        self._places = tools.places
        self._limit = tools.limit
        self._patience = tools.patience
        self._cancel = tools.cancel
        self._request = request
        self._file: HubFile = request.files[index]
        self._index = index
        self._progress = progress
        self._attempts = Attempts(tools.patience)

    def run(self) -> Iterator[DownloadEvent]:
        """Yield how far it is until the file is in its snapshot."""
        remote: Remote | None = yield from self._looked_up()
        while remote is not None:
            remote = yield from self._brought(remote)

    def _looked_up(self) -> Generator[DownloadEvent, None, Remote]:
        while True:
            try:
                remote = look_up(self._connections, self._request, self._file, self._cancel)
            except FaultError as error:
                yield from self._wait(error.fault)
            else:
                self._progress.resize(self._index, remote.promise.size_bytes)
                return remote

    def _brought(self, remote: Remote) -> Generator[DownloadEvent, None, Remote | None]:
        """Return None when the file is in its place, or what the Hub has instead now."""
        blob = self._places.blob(remote.etag)
        pointer = self._places.pointer(self._request.commit, self._file.file)
        lock_path = self._places.lock(remote.etag)
        prepare(blob, lock_path)
        lock = FetchLock(lock_path)
        try:
            yield from self._locked(lock)
            size = remote.promise.size_bytes
            if not holds(pointer, size):
                if not holds(blob, size):
                    instead = yield from self._gathered(remote, blob)
                    if instead is not None:
                        return instead
                point(pointer, blob)
            note_main(self._places, self._request.commit)
        finally:
            lock.release()
        self._progress.put(self._index, size)
        return None

    def _locked(self, lock: FetchLock) -> Iterator[DownloadEvent]:
        """Wait for other programs that fetch this file, and tell of it now and then."""
        waited, told = 0.0, 0
        while not lock.take():
            self._cancel.wait(_POLL_SECONDS)
            waited += _POLL_SECONDS
            if waited >= self._patience.busy_seconds * (told + 1):
                told += 1
                fault = FileBusy(repo=self._request.repo, file=self._file.file)
                yield Retrying(fault=fault, seconds=_POLL_SECONDS, attempt=told)

    def _gathered(
        self, remote: Remote, blob: Path
    ) -> Generator[DownloadEvent, None, Remote | None]:
        with PartialFile(self._places.partial(remote.key), remote.promise) as partial:
            if partial.there:
                yield from self._hashed(partial)
            instead = yield from self._filled(partial, remote)
            if instead is None and not partial.is_as_promised():
                yield FetchedAgain(file=self._file.file)
                partial.restart()
                self._attempts = Attempts(self._patience)
                instead = yield from self._filled(partial, remote)
            if instead is None and partial.is_as_promised():
                partial.become(blob, self._cancel)
                return None
            partial.remove(self._cancel)
        if instead is None:
            raise FaultError(DownloadDamaged(repo=self._request.repo, file=self._file.file))
        return instead

    def _hashed(self, partial: PartialFile) -> Iterator[DownloadEvent]:
        for size in partial.hash_rest(self._cancel):
            self._progress.put(self._index, size)
            if self._progress.is_due():
                yield self._progress.told(verifying=True)
        self._attempts.received(partial.size)
        yield self._progress.told(verifying=True)

    def _filled(
        self, partial: PartialFile, remote: Remote
    ) -> Generator[DownloadEvent, None, Remote | None]:
        """Receive until the size is reached; return what the Hub has instead if that changed."""
        now = remote
        while partial.size < remote.promise.size_bytes:
            try:
                yield from self._received(partial, now)
            except FaultError as error:
                yield self._progress.told()
                yield from self._wait(error.fault)
                now = yield from self._looked_up()
                if (now.etag, now.promise) != (remote.etag, remote.promise):
                    return now
        yield self._progress.told()
        return None

    def _received(self, partial: PartialFile, remote: Remote) -> Iterator[DownloadEvent]:
        """Append what one request brings. Raises FaultError if that is not all."""
        asked = self._connections.open(
            remote.url,
            purpose=Purpose.DOWNLOAD,
            subject=f"{self._request.repo}/{self._file.file}",
            cancel=self._cancel,
            headers=self._headers(partial.size),
        )
        size = remote.promise.size_bytes
        with asked as answer:
            self._accept(answer, partial)
            while partial.size < size:
                most = self._limit.piece(min(_PIECE, size - partial.size))
                piece = answer.read(most)
                if not piece:
                    raise FaultError(HubUnreachable(host=answer.host, reason=_ENDED_EARLY))
                partial.append(piece)
                self._attempts.received(partial.size)
                self._progress.put(self._index, partial.size)
                if self._progress.is_due():
                    yield self._progress.told()
                self._limit.take(len(piece), self._cancel)

    def _headers(self, start: int) -> dict[str, str]:
        headers = {"Accept-Encoding": "identity"}
        headers |= self._connections.authorization(signed_in=self._request.signed_in)
        if start:
            headers["Range"] = f"bytes={start}-"
        return headers

    def _accept(self, answer: Answer, partial: PartialFile) -> None:
        """Have the answer's body continue the partial file. Raises FaultError if it cannot."""
        if answer.status == _RANGE_NOT_SATISFIABLE:
            partial.restart()
        refused = self._refusal(answer)
        if refused is not None:
            raise FaultError(refused)
        kind = answer.headers.get("content-type", "")
        if kind.startswith("text/html") and not self._file.file.endswith(_PAGES):
            raise FaultError(HubNotUnderstood(host=answer.host))
        if partial.size and _start(answer) != partial.size:
            if _start(answer):
                raise FaultError(HubNotUnderstood(host=answer.host))
            partial.restart()

    def _refusal(self, answer: Answer) -> Fault | None:
        if answer.signed_in:
            return answer.refusal(self._request.repo, self._file.file)
        return answer.refusal()

    def _wait(self, fault: Fault) -> Iterator[DownloadEvent]:
        retrying = self._attempts.failed(fault)
        yield retrying
        self._cancel.wait(retrying.seconds)


_ENDED_EARLY = "the answer ended too soon"


def _start(answer: Answer) -> int:
    """Return the position in the file of the answer's first byte."""
    if answer.status != _PARTIAL_CONTENT:
        return 0
    match = _CONTENT_RANGE.match(answer.headers.get("content-range", ""))
    return int(match.group(1)) if match else 0
