"""Takes a model file in: used where it is, or moved into the app's own folder."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.faults import (
    AlreadyThere,
    DiskFull,
    FaultError,
    FileUnwritable,
    ModelFileUnreadable,
    ModelNotSupported,
)
from parlance.contract.inventory import CareProgress, ImportManner
from parlance.contract.models import ModelOrigin
from parlance.hub.local.headers import PROJECTOR, is_model
from parlance.hub.local.installed import InstalledModels
from parlance.hub.local.sets import siblings
from parlance.modelfile.header import read_header

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.models import ModelEntry
    from parlance.modelfile.header import Header

CHUNK_BYTES = 4 << 20
PART = ".part"
_FULL = (errno.ENOSPC, errno.EDQUOT)


def import_file(
    path: Path, manner: ImportManner, own: Path, cancel: Cancel
) -> Iterator[CareProgress | ModelEntry]:
    """Check the model at `path`, or the set it is a part of, and yield its entry at the end.

    To move it, it gets another name within a file system; into another one it is copied,
    with the bytes done as progress, and the source goes once the copy is whole. What a link
    leads to is copied and stays. Nothing is written over.

    Raises FaultError (what `read_header` raises, ModelNotSupported for what is no model by
    itself, AlreadyThere, DiskFull, FileUnwritable) and Cancelled; the source is as it was
    then, and nothing is left of a copy.
    """
    path = path.expanduser().absolute()
    _check(path)
    if manner is ImportManner.IN_PLACE or path.parent == own.absolute():
        yield _entry(path, ModelOrigin.FILE if manner is ImportManner.IN_PLACE else ModelOrigin.OWN)
        return
    moving = _Moving([Path(part) for part in siblings(str(path))], own.absolute())
    yield from moving.run(cancel)
    yield _entry(own.absolute() / path.name, ModelOrigin.OWN)


def _check(path: Path) -> None:
    """Raise FaultError if there is no whole, sound model."""
    header = read_header(path)
    _refuse_no_model(path, header)
    entry = _entry(path, ModelOrigin.FILE)
    if entry.problem is not None:
        raise FaultError(entry.problem)


def _refuse_no_model(path: Path, header: Header) -> None:
    if is_model(header):
        return
    kind = header.kind if header.architecture != PROJECTOR else "image projector"
    raise FaultError(ModelNotSupported(path=str(path), architecture=kind or ""))


def _entry(path: Path, origin: ModelOrigin) -> ModelEntry:
    entry = InstalledModels().entry(path, origin)
    if entry is None:
        raise FaultError(ModelNotSupported(path=str(path), architecture=""))
    return entry


class _Moving:
    """Moves files into a folder, all or none."""

    def __init__(self, sources: list[Path], folder: Path) -> None:
        self._folder = folder
        self._pairs = [(source, folder / source.name) for source in sources]

    def run(self, cancel: Cancel) -> Iterator[CareProgress]:
        """Yield how far it is. Raises FaultError and Cancelled."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for _, target in self._pairs:
                if os.path.lexists(target):
                    raise FaultError(AlreadyThere(path=str(target)))
            if not self._renamed():
                yield from self._copied(cancel)
        except OSError as error:
            raise FaultError(self._fault(error)) from error

    def _renamed(self) -> bool:
        """Whether the files could be given their new names; if one could not, none was."""
        if any(source.is_symlink() for source, _ in self._pairs):
            return False
        done: list[tuple[Path, Path]] = []
        try:
            for source, target in self._pairs:
                _rename(source, target)
                done.append((source, target))
        except OSError as error:
            for source, target in done:
                _rename(target, source)
            if error.errno in (errno.EXDEV, errno.EPERM, errno.EACCES):
                return False
            raise
        return True

    def _copied(self, cancel: Cancel) -> Iterator[CareProgress]:
        sizes = [source.stat().st_size for source, _ in self._pairs]
        total = sum(sizes)
        free = shutil.disk_usage(self._folder).free
        if free < total:
            fault = DiskFull(path=str(self._folder), needed_bytes=total, free_bytes=free)
            raise FaultError(fault)
        parts = [target.with_name(target.name + PART) for _, target in self._pairs]
        try:
            done = 0
            for (source, _), part in zip(self._pairs, parts, strict=True):
                for count in _copy(source, part, cancel):
                    done += count
                    yield CareProgress(done=done, total=total)
            self._keep(parts, sizes)
        finally:
            for part in parts:
                with contextlib.suppress(OSError):
                    part.unlink(missing_ok=True)

    def _keep(self, parts: list[Path], sizes: list[int]) -> None:
        """Give whole copies their names, then remove what they were made of."""
        for (source, _), part, size in zip(self._pairs, parts, sizes, strict=True):
            if part.stat().st_size != size or source.stat().st_size != size:
                reason = "it changed while it was read"
                raise FaultError(ModelFileUnreadable(path=str(source), reason=reason))
        for (_, target), part in zip(self._pairs, parts, strict=True):
            _rename(part, target)
        _settle(self._folder)
        for source, _ in self._pairs:
            # A source that may not be removed stays, beside a copy that is whole.
            with contextlib.suppress(OSError):
                if not source.is_symlink():
                    source.unlink()

    def _fault(self, error: OSError) -> DiskFull | FileUnwritable | AlreadyThere:
        if isinstance(error, FileExistsError):
            return AlreadyThere(path=str(error.filename2 or error.filename or self._folder))
        if error.errno in _FULL:
            free = shutil.disk_usage(self._folder).free
            total = sum(source.stat().st_size for source, _ in self._pairs)
            return DiskFull(path=str(self._folder), needed_bytes=total, free_bytes=free)
        reason = error.strerror or type(error).__name__
        return FileUnwritable(path=str(error.filename or self._folder), reason=reason)


def _rename(source: Path, target: Path) -> None:
    """Give a file another name, that of no other file. Raises OSError."""
    try:
        # Unlike a rename, this never replaces a file that came meanwhile.
        target.hardlink_to(source)
    except FileExistsError:
        raise
    except OSError:
        source.rename(target)
        return
    try:
        source.unlink()
    except OSError:
        target.unlink()
        raise


def _copy(source: Path, target: Path, cancel: Cancel) -> Iterator[int]:
    """Write a copy to the disk; yield the bytes of each step. Raises OSError and Cancelled."""
    with source.open("rb", buffering=0) as reading, target.open("wb") as writing:
        while chunk := reading.read(CHUNK_BYTES):
            cancel.check()
            writing.write(chunk)
            yield len(chunk)
        writing.flush()
        os.fsync(writing.fileno())


def _settle(folder: Path) -> None:
    """Have the names in a folder on the disk. Raises OSError."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
