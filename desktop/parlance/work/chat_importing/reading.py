"""Files, folders and archives that may hold conversations, read within bounds."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from parlance.contract.faults import (
    ChatsTooLarge,
    DocumentDamaged,
    DocumentEncrypted,
    DocumentMissing,
    DocumentUnreadable,
    FaultError,
)
from parlance.documents.archive import Archive
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault

MOST_BYTES = 512 * 1024 * 1024
"""Of all files together; exports of years of conversations take a third of it."""
MOST_FILES = 20_000
_DEEPEST = 8
_SUFFIXES: Final = (".json", ".jsonl")
_ZIP = b"PK\x03\x04"
_SKIPPED = frozenset(("node_modules", "__pycache__", "__MACOSX"))


@dataclass(frozen=True, slots=True)
class Source:
    """A file that may hold conversations.

    Attributes:
        path: for people; of a file in an archive, the archive's and its own.
        folder: what its neighbours have in common.
        read: returns its content. Raises FaultError.
        is_asked: a person chose this very file.
    """

    path: str
    folder: str
    read: Callable[[], bytes]
    is_asked: bool = False


def sources_of(path: str, cancel: Cancel) -> Iterator[Source]:
    """Yield what may hold conversations: a file, those of a folder, those of a ZIP.

    A file of an archive is to be read before the next one is asked for. Raises FaultError
    and Cancelled.
    """
    place, left = Path(path), _Left(path)
    with _naming(path):
        is_folder = place.is_dir()
    if is_folder:
        for found in _files_below(place):
            cancel.check()
            yield Source(str(found), str(found.parent), partial(left.read, found))
        return
    with _naming(path), _opened(place) as file:
        is_zip = file.read(len(_ZIP)) == _ZIP
    if is_zip:
        yield from _members(path, left, cancel)
    else:
        yield Source(path, str(place.parent), partial(left.read, place), is_asked=True)


class _Left:
    """How much may still be read."""

    def __init__(self, path: str) -> None:
        self._path = path
        self.bytes = MOST_BYTES

    def read(self, place: Path) -> bytes:
        """Return what is in a file. Raises FaultError."""
        with _naming(str(place)), _opened(place) as file:
            return self.take(file.read(self.bytes + 1))

    def take(self, content: bytes) -> bytes:
        """Return the content if it is not too much. Raises FaultError(ChatsTooLarge)."""
        self.bytes -= len(content)
        if self.bytes < 0:
            raise FaultError(ChatsTooLarge(path=self._path))
        return content


def _files_below(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder and those below it, by name; hidden ones are left out."""
    count = 0
    depth = len(folder.parts)
    for name, folders, files in os.walk(folder):
        here = Path(name)
        is_deep = len(here.parts) - depth >= _DEEPEST
        folders[:] = [] if is_deep else sorted(each for each in folders if _is_shown(each))
        for file in sorted(files):
            if _is_shown(file) and file.lower().endswith(_SUFFIXES):
                count += 1
                if count > MOST_FILES:
                    raise FaultError(ChatsTooLarge(path=str(folder)))
                yield here / file


def _is_shown(name: str) -> bool:
    return not name.startswith(".") and name not in _SKIPPED


def _members(path: str, left: _Left, cancel: Cancel) -> Iterator[Source]:
    with _naming(path), Archive(Path(path)) as archive:
        for name in sorted(archive.names):
            folder, _, file = name.rpartition("/")
            is_skipped = any(part in _SKIPPED for part in folder.split("/"))
            if is_skipped or not _is_shown(file) or not file.lower().endswith(_SUFFIXES):
                continue
            cancel.check()
            yield Source(
                f"{path}: {name}",
                f"{path}: {folder}",
                partial(_read_member, archive, name, path, left),
            )


def _read_member(archive: Archive, name: str, path: str, left: _Left) -> bytes:
    with _naming(path):
        return left.take(archive.read(name, left.bytes))


def _opened(place: Path) -> BinaryIO:
    """Open a file, and nothing that only looks like one. Raises OSError."""

    def opener(name: str, flags: int) -> int:
        # Not to wait for whoever writes into a pipe of that name.
        return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))

    file = open(place, "rb", opener=opener)  # noqa: SIM115 - Path.open has no opener
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(0, "it is no regular file")
    return file


@contextmanager
def _naming(path: str) -> Iterator[None]:
    """Make faults of what systems and archives raise."""
    try:
        yield
    except FileNotFoundError as error:
        raise FaultError(DocumentMissing(path=path)) from error
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise FaultError(DocumentUnreadable(path=path, reason=reason)) from error
    except Refusal as error:
        raise FaultError(_refused(error.refused.reason, path)) from error


def _refused(reason: Reason, path: str) -> Fault:
    match reason:
        case Reason.TOO_LARGE:
            return ChatsTooLarge(path=path)
        case Reason.ENCRYPTED:
            return DocumentEncrypted(path=path)
        case _:
            return DocumentDamaged(path=path)
