"""What the process sends of a document's units becomes one record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from parlance.contract.document import DocumentWarning, ReadProgress
from parlance.contract.faults import DocumentEmpty, DocumentTooLarge, FaultError
from parlance.contract.languages import known_code
from parlance.contract.segments import Extracted, UnitKind
from parlance.contract.tagged import without_tags
from parlance.documents.cleaning import clean
from parlance.documents.translating.wire import (
    Groups,
    NotInPlace,
    OtherUnits,
    Piece,
    Units,
    UnitsBegin,
    Unwritten,
)
from parlance.documents.wire import Finished, Refused
from parlance.text.detection import detect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.document import DocumentFormat
    from parlance.contract.segments import Unit, UnitGroup
    from parlance.documents.translating.codec import UnitsOpened
    from parlance.documents.translating.wire import FromTranslating

MAX_LETTERS = 50_000_000
"""Of all units of a document: a hundred long novels."""

UNIT_LETTERS = 50
"""A unit counts for so many letters more: it takes memory of its own."""

SAMPLED_UNITS = 200
SAMPLED_LETTERS = 4000
SURE_LETTERS = 200
SURE = 0.9
TITLE_LETTERS = 80


class Gathered:
    """What has arrived of one document.

    Attributes:
        path: of the file that a person chose.
        other: its format, if it is not written in place.
    """

    def __init__(self, path: str, sha256: str, *, is_converted: bool = False) -> None:
        """Start with nothing."""
        self.other: DocumentFormat | None = None
        self.path = path
        self._sha256 = sha256
        self._opened: UnitsOpened | None = None
        self._units: list[Unit] = []
        self._groups: tuple[UnitGroup, ...] = ()
        self._warned = (DocumentWarning.CONVERTED,) if is_converted else ()
        self._letters = 0

    def take(self, frame: FromTranslating) -> Iterator[ReadProgress]:
        """Take what was sent. Raises FaultError (DocumentTooLarge)."""
        match frame:
            case UnitsBegin(opened=opened):
                self._opened = opened
            case Units(units=units):
                self._units += units
                self._letters += sum(len(unit.text) + UNIT_LETTERS for unit in units)
                if self._letters > MAX_LETTERS:
                    raise FaultError(DocumentTooLarge(path=self.path))
                yield ReadProgress(done=len(self._units), total=0)
            case Groups(groups=groups, warnings=warnings):
                self._groups = groups
                self._warned = tuple(dict.fromkeys((*warnings, *self._warned)))
            case NotInPlace(format=found):
                self.other = found
            case Piece() | Unwritten() | OtherUnits() | Finished() | Refused():
                pass
            case _:
                assert_never(frame)

    def extracted(self) -> Extracted:
        """Return the document. Raises FaultError (DocumentEmpty)."""
        opened = self._opened
        if opened is None or not self._units:
            raise FaultError(DocumentEmpty(path=self.path))
        return Extracted(
            path=self.path,
            sha256=self._sha256,
            title=title_of(opened.title, self._units, self.path),
            format=opened.format,
            output=opened.format,
            units=tuple(self._units),
            groups=self._groups,
            language=language_of(self._units, opened.language),
            encoding=opened.encoding,
            notes=opened.notes,
            warnings=tuple(dict.fromkeys((*opened.warnings, *self._warned))),
        )


def title_of(declared: str, units: Sequence[Unit], path: str) -> str:
    """Return how a document is called: as it says, or as its first heading, or its file."""
    heading = next((unit.text for unit in units if unit.kind is UnitKind.HEADING), "")
    heading = " ".join(without_tags(heading).split())
    return clean(declared).strip() or heading[:TITLE_LETTERS] or clean(Path(path).stem)


def language_of(units: Sequence[Unit], declared: str) -> str:
    """Return the language of a document (a code of contract/languages.py, or empty).

    Templates declare the language of whoever made them: a long text that reads plainly as
    another language is in that.
    """
    step = max(1, len(units) // SAMPLED_UNITS)
    letters = max(20, SAMPLED_LETTERS // max(1, len(units) // step))
    sample = "\n".join(without_tags(unit.text)[:letters] for unit in units[::step])
    guess = detect(sample[: 2 * SAMPLED_LETTERS])
    if guess.code is not None and guess.probability >= SURE and len(sample) >= SURE_LETTERS:
        return guess.code
    return known_code(declared) or guess.code or ""
