"""Archives are written again with some members changed and all others as they were."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.documents.archive import Archive

_PIECE_BYTES = 256 * 1024
_PACKING = 0x6
"""The flags of a member that say how it was packed."""


def repacked(archive: Archive, parts: Mapping[str, bytes]) -> Iterator[bytes]:
    """Yield the archive with the members of `parts` in place of those of their names.

    All members keep their order, dates, attributes and the way they are packed; those that are
    not replaced are copied as they are packed, in pieces. Yields nothing (b"") as a sign of
    life. Raises Refusal (DAMAGED) for what is missing or broken.
    """
    wanted = _by_member(archive, parts)
    _check_sizes(archive)
    window = _Window()
    with zipfile.ZipFile(window, "w") as written:
        written.comment = archive.comment
        for name in archive.names:
            if name in wanted:
                yield from _write(_same(archive.entry(name)), wanted[name], written)
                yield from window.passed()
                continue
            for piece in _copied(archive, name, written, window.tell()):
                window.write(piece)
                written.start_dir = window.tell()
                yield from window.passed()
    yield from window.passed()


def _check_sizes(archive: Archive) -> None:
    """Refuse members that lie upon each other: copies of them could be of any size."""
    if sum(archive.entry(name).compress_size for name in archive.names) > archive.packed_bytes:
        raise Refusal(Reason.DAMAGED)


def _by_member(archive: Archive, parts: Mapping[str, bytes]) -> dict[str, bytes]:
    folded = {name.casefold(): name for name in archive.names}
    known = frozenset(archive.names)
    wanted: dict[str, bytes] = {}
    for name, content in parts.items():
        found = name if name in known else folded.get(name.casefold())
        if found is None:
            raise Refusal(Reason.DAMAGED)
        wanted[found] = content
    return wanted


def _same(known: zipfile.ZipInfo) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(known.filename, known.date_time)
    info.compress_type = known.compress_type
    info.external_attr = known.external_attr
    info.internal_attr = known.internal_attr
    info.create_system = known.create_system
    info.comment = known.comment
    return info


def _write(info: zipfile.ZipInfo, content: bytes, written: zipfile.ZipFile) -> Iterator[bytes]:
    """Write a member, with signs of life: packing takes its time."""
    info.file_size = len(content)
    with written.open(info, "w") as target:
        for at in range(0, len(content), _PIECE_BYTES):
            target.write(content[at : at + _PIECE_BYTES])
            yield b""


def _copied(archive: Archive, name: str, written: zipfile.ZipFile, place: int) -> Iterator[bytes]:
    """Yield a member as it is packed, its head first; `written` gets to know of it."""
    known = archive.entry(name)
    info = _same(known)
    info.CRC = known.CRC
    info.compress_size = known.compress_size
    info.file_size = known.file_size
    # How it was packed; that the sizes come after the content is no longer so.
    info.flag_bits = known.flag_bits & _PACKING
    info.header_offset = place
    written.filelist.append(info)
    written.NameToInfo[info.filename] = info
    yield info.FileHeader()
    yield from archive.packed(name)


class _Window(io.RawIOBase):
    """The end of a file that is being written; what came before it has been passed on.

    A member's head is written again when its sizes are known, so it has to be held until then:
    readers of EPUBs do not take sizes that come after the content.
    """

    def __init__(self) -> None:
        super().__init__()
        self._held = io.BytesIO()
        self._before = 0

    def seekable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._before + self._held.tell()

    def seek(self, place: int, whence: int = io.SEEK_SET, /) -> int:
        shift = self._before if whence == io.SEEK_SET else 0
        return self._before + self._held.seek(place - shift, whence)

    def write(self, content: object, /) -> int:
        return self._held.write(content)  # type: ignore[arg-type] # bytes, of any kind

    def passed(self) -> Iterator[bytes]:
        """Yield what is held, and let go of it."""
        held = self._held.getbuffer()
        for at in range(0, len(held), _PIECE_BYTES):
            yield bytes(held[at : at + _PIECE_BYTES])
        size = len(held)
        held.release()
        self._before += size
        self._held = io.BytesIO()
