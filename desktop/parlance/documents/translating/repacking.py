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


def repacked(archive: Archive, parts: Mapping[str, bytes]) -> Iterator[bytes]:
    """Yield the archive with the members of `parts` in place of those of their names.

    All members keep their order, dates, attributes and the way they are packed; no more than
    one is held at a time. Raises Refusal (DAMAGED) for what is missing or broken.
    """
    wanted = _by_member(archive, parts)
    window = _Window()
    # Nobody else has to know what an archive's directory says of a member.
    packed, members = archive._zip, archive._members  # noqa: SLF001
    with zipfile.ZipFile(window, "w") as written:
        written.comment = packed.comment
        for name, known in members.items():
            info = _same(known)
            if name in wanted:
                written.writestr(info, wanted[name])
            else:
                _copy(archive, name, info, written)
            yield from window.passed()
    yield from window.passed()


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


def _copy(archive: Archive, name: str, info: zipfile.ZipInfo, written: zipfile.ZipFile) -> None:
    size = archive._members[name].file_size  # noqa: SLF001 - as above
    info.file_size = size
    with archive.open(name, size) as member, written.open(info, "w") as target:
        while piece := member.read(_PIECE_BYTES):
            target.write(piece)


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
