"""Writes a new file beside others: all of it or nothing, and never over a file that is there."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from parlance.contract.faults import AlreadyThere, FaultError, FileUnwritable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel

_PIECE_BYTES = 1024 * 1024


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was written: where, and the SHA-256 of its bytes (hex).

    `unwritten` are the units that had a translation which the file cannot hold; they keep
    the words of the source.
    """

    path: str
    sha256: str
    unwritten: tuple[int, ...] = ()


class NewFile:
    """A file that has no name yet.

    Attributes:
        place: where it is until then; size: bytes so far.
    """

    def __init__(self, file: BinaryIO, place: Path) -> None:
        """Write to `file`, which is at `place`."""
        self._file = file
        self._digest = hashlib.sha256()
        self.place = place
        self.size = 0

    def write(self, content: bytes) -> None:
        """Append bytes. Raises OSError."""
        self._digest.update(content)
        self.size += len(content)
        self._file.write(content)

    def finish(self) -> str:
        """Have the system write everything; return the SHA-256. Raises OSError."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        return self._digest.hexdigest()


@contextmanager
def new_file(destination: Path) -> Iterator[NewFile]:
    """Give a file in the folder of `destination`, which is gone after the block.

    Raises FaultError (FileUnwritable), also for every OSError of the block.
    """
    with _naming_refusal(destination):
        descriptor, name = tempfile.mkstemp(prefix=".parlance-", dir=destination.parent)
        place = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                yield NewFile(file, place)
        finally:
            place.unlink(missing_ok=True)


def take_name(
    made: NewFile, destination: Path, *, like: Path, cancel: Cancel, replacing: str = ""
) -> Written:
    """Give a file its name, with the permissions of the file at `like`; return what it is.

    A file that is there already is replaced only if its SHA-256 is `replacing`. Raises
    FaultError (AlreadyThere) and OSError.
    """
    sha256 = made.finish()
    with suppress(OSError):
        shutil.copymode(like, made.place)
        # The person is to be able to change what was made for them.
        made.place.chmod(made.place.stat().st_mode | 0o600)
    cancel.check()
    if replacing and _is_same(destination, replacing, like):
        made.place.replace(destination)
    else:
        _claim(made.place, destination)
    return Written(path=str(destination), sha256=sha256)


def _is_same(destination: Path, sha256: str, source: Path) -> bool:
    """Whether the file at `destination` is the one that was written before."""
    try:
        if destination.is_symlink() or destination.samefile(source):
            return False
        digest = hashlib.sha256()
        with destination.open("rb") as file:
            while piece := file.read(_PIECE_BYTES):
                digest.update(piece)
    except FileNotFoundError:
        return False
    return digest.hexdigest() == sha256


def _claim(place: Path, destination: Path) -> None:
    try:
        os.link(place, destination)
    except FileExistsError as error:
        raise FaultError(AlreadyThere(path=str(destination))) from error
    except OSError:  # a file system without links: an empty file takes the name first
        try:
            os.close(os.open(destination, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        except FileExistsError as error:
            raise FaultError(AlreadyThere(path=str(destination))) from error
        place.replace(destination)


@contextmanager
def _naming_refusal(destination: Path) -> Iterator[None]:
    """Make a fault of what the system says of a file that cannot be written."""
    try:
        yield
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise FaultError(FileUnwritable(path=str(destination), reason=reason)) from error
