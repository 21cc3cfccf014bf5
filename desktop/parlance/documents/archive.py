"""Archives (zip), checked before anything is unpacked. Runs in the reader's process.

A small file may claim, or truly hold, far more than any document; what an archive says of
its sizes is looked at first and not believed afterwards.
"""

from __future__ import annotations

import errno
import io
import struct
import zipfile
import zlib
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_MEMBERS = 10_000
MAX_UNPACKED_BYTES = 512 * 1024 * 1024
MAX_MEMBER_BYTES = 128 * 1024 * 1024
"""Of one part that is read; the text of the longest books takes a tenth of it."""
MAX_RATIO = 200
RATIO_FLOOR_BYTES = 32 * 1024 * 1024
"""Archives that unpack to less may be packed as tightly as they like."""
MAX_DIRECTORY_BYTES = 4 * 1024 * 1024

_PIECE_BYTES = 256 * 1024
_ENCRYPTED = 0x1
_HEAD = struct.Struct("<4s22xHH")
"""Of a member: what it begins with, and the sizes of its name and of what programs add."""
_HEAD_SIGN = b"PK\x03\x04"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""What documents are packed with; zipfile unpacks the other methods without a bound."""


class Archive:
    """An opened archive; a context manager that closes it.

    Attributes:
        names: of its members, with slashes, in the order of its directory.
        packed_bytes: size of the whole as it is packed.
    """

    def __init__(self, source: Path | IO[bytes]) -> None:
        """Open `source` and check its directory.

        Raises Refusal (DAMAGED, ENCRYPTED, TOO_LARGE) and OSError.
        """
        file = source.open("rb") if isinstance(source, Path) else source
        self._file = file
        self._owned = None if file is source else file
        try:
            with _naming_damage():
                # Given as a reader, because ZipFile reads the whole directory at once.
                self._zip = zipfile.ZipFile(_Sparing(file))
                self.packed_bytes = file.seek(0, io.SEEK_END)
                self._members = self._checked(self.packed_bytes)
        except BaseException:
            self.close()
            raise
        self.names = tuple(self._members)
        self._folded = {name.casefold(): name for name in self.names}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, if it was opened here."""
        if self._owned is not None:
            self._owned.close()

    def has(self, name: str) -> bool:
        """Return whether there is a member of that name; capital letters do not matter."""
        return self._found(name) is not None

    def read(self, name: str, limit: int = MAX_MEMBER_BYTES) -> bytes:
        """Return a member's content.

        Raises Refusal: DAMAGED if it is missing or broken, TOO_LARGE beyond `limit` bytes.
        """
        with self.open(name, limit) as member:
            return member.read()

    def open(self, name: str, limit: int = MAX_MEMBER_BYTES) -> Member:
        """Return a member to be read piece by piece; it raises what `read` raises."""
        found = self._found(name)
        if found is None:
            raise Refusal(Reason.DAMAGED)
        info = self._members[found]
        if info.compress_type not in _METHODS:
            raise Refusal(Reason.DAMAGED)
        if info.file_size > limit:
            raise Refusal(Reason.TOO_LARGE)
        with _naming_damage():
            return Member(self._zip.open(info), limit)

    @property
    def comment(self) -> bytes:
        """What its directory says of the whole."""
        return self._zip.comment

    def entry(self, name: str) -> zipfile.ZipInfo:
        """Return what its directory says of a member. Raises Refusal (DAMAGED)."""
        found = self._found(name)
        if found is None:
            raise Refusal(Reason.DAMAGED)
        return self._members[found]

    def packed(self, name: str) -> Iterator[bytes]:
        """Yield a member's content in pieces, as it is packed and unchecked.

        Raises Refusal (DAMAGED) if it is missing or ends too early.
        """
        entry = self.entry(name)
        with _naming_damage():
            head = self._piece(entry.header_offset, _HEAD.size)
            sign, name_bytes, extra_bytes = _HEAD.unpack(head)
        if sign != _HEAD_SIGN:
            raise Refusal(Reason.DAMAGED)
        at = entry.header_offset + _HEAD.size + name_bytes + extra_bytes
        left = entry.compress_size
        while left:
            with _naming_damage():
                piece = self._piece(at, min(left, _PIECE_BYTES))
            if not piece:
                raise Refusal(Reason.DAMAGED)
            yield piece
            at += len(piece)
            left -= len(piece)

    def _piece(self, at: int, size: int) -> bytes:
        self._file.seek(at)
        return self._file.read(size)

    def _found(self, name: str) -> str | None:
        return name if name in self._members else self._folded.get(name.casefold())

    def _checked(self, packed_bytes: int) -> dict[str, zipfile.ZipInfo]:
        members = self._zip.infolist()
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise Refusal(Reason.ENCRYPTED)
        # Videos on slides are stored as they are: they grow by nothing.
        unpacked = sum(
            member.file_size
            for member in members
            if member.compress_type != zipfile.ZIP_STORED
            or member.file_size != member.compress_size
        )
        tight = unpacked > RATIO_FLOOR_BYTES and unpacked > MAX_RATIO * packed_bytes
        if len(members) > MAX_MEMBERS or unpacked > MAX_UNPACKED_BYTES or tight:
            raise Refusal(Reason.TOO_LARGE)
        return {member.filename.replace("\\", "/").lstrip("/"): member for member in members}


class Member:
    """The content of a member, as far as it is read; a context manager.

    Not more than `limit` bytes, whatever the archive said, and by its checksum.
    """

    def __init__(self, stream: IO[bytes], limit: int) -> None:
        """Read from `stream`."""
        self._stream = stream
        self._left = limit

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._stream.close()

    def read(self, size: int = -1, /) -> bytes:
        """Return up to `size` bytes, all if negative. Raises Refusal (DAMAGED, TOO_LARGE)."""
        if size >= 0:
            return self._piece(min(size, _PIECE_BYTES))
        pieces: list[bytes] = []
        while piece := self._piece(_PIECE_BYTES):
            pieces.append(piece)
        return b"".join(pieces)

    def _piece(self, size: int) -> bytes:
        with _naming_damage():
            piece = self._stream.read(size)
        self._left -= len(piece)
        if self._left < 0:
            raise Refusal(Reason.TOO_LARGE)
        return piece


class _Sparing:
    """A file from which nothing as large as a hostile directory is read at once."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.seek = file.seek
        self.tell = file.tell
        self.seekable = file.seekable

    def read(self, size: int = -1, /) -> bytes:
        if size > MAX_DIRECTORY_BYTES:
            raise Refusal(Reason.TOO_LARGE)
        return self._file.read(size)


@contextmanager
def _naming_damage() -> Iterator[None]:
    """Make a refusal of everything that zipfile raises for a broken archive."""
    try:
        yield
    except (
        zipfile.BadZipFile,
        zlib.error,
        struct.error,
        EOFError,
        NotImplementedError,
        OverflowError,
        RuntimeError,
        ValueError,  # names that are not decodable, places before the beginning
    ) as error:
        raise Refusal(Reason.DAMAGED) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place that is none; others are the system's
            raise
        raise Refusal(Reason.DAMAGED) from error
