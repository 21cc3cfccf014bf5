"""Places in a file that hold the text of a unit, in the order of their numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.segments import Unit, UnitKind
from parlance.documents.translating.stretches import Stretch, line_of, pieces_of
from parlance.documents.translating.trees import part_bytes, whole_tree
from parlance.documents.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml.etree import _Element as Element

    from parlance.documents.archive import Archive
    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.stretches import Line

DC_TITLE = "{http://purl.org/dc/elements/1.1/}title"
DC_LANGUAGE = "{http://purl.org/dc/elements/1.1/}language"
_FILE_NAME = re.compile(
    r"\S+\.[A-Za-z]\w{1,3}|.+\.(?:png|jpe?g|gif|svg|bmp|tiff?|webp|heic|wmf|emf|mp4|mov|mp3)",
    re.IGNORECASE,
)


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a unit stands; the fields are those of Unit."""

    kind: UnitKind = UnitKind.PARAGRAPH
    flow: int = 0
    group: str = ""
    slide: int | None = None
    section: tuple[str, ...] = ()


class Spot(Protocol):
    """A place in a file that holds the text of a unit.

    Attributes:
        line: the text.
    """

    line: Line

    def write(self, target: str, language: TargetLanguage) -> None:
        """Put a translation in its place."""


class TextSpot:
    """The text of an element, or of one of its attributes, that has no formatting."""

    def __init__(self, element: Element, line: Line, attribute: str | None = None) -> None:
        """Stand for `element`, of which `line` is the text."""
        self.line = line
        self._element = element
        self._attribute = attribute

    def write(self, target: str, language: TargetLanguage) -> None:  # noqa: ARG002 - of Spot
        """Put a translation in its place."""
        pieces = pieces_of(self.line, target)
        text = "".join(piece.text for piece in pieces if isinstance(piece, Stretch))
        if self._attribute is None:
            self._element.text = text
        else:
            self._element.set(self._attribute, text)


def plain_spot(element: Element, attribute: str | None = None) -> TextSpot | None:
    """Return the spot of a text without formatting, None if it says nothing to people."""
    text = element.text if attribute is None else element.get(attribute)
    # What programs set for a picture without a description is the name of its file.
    if not text or len(element) or _FILE_NAME.fullmatch(text.strip()):
        return None
    line = line_of([Stretch(text)])
    return None if line is None else TextSpot(element, line, attribute)


Placed = tuple[Place, Spot]


def units_of(placed: Iterable[Placed], first: int) -> Iterator[Unit]:
    """Yield the units of spots, numbered from `first`."""
    for number, (place, spot) in enumerate(placed, start=first):
        yield Unit(
            id=number,
            kind=place.kind,
            text=spot.line.text,
            tags=spot.line.tags,
            flow=place.flow,
            group=place.group,
            slide=place.slide,
            section=place.section,
        )


def write_targets(
    placed: Iterable[Placed], first: int, targets: Mapping[int, str], language: TargetLanguage
) -> tuple[int, bool]:
    """Put translations into the spots that are numbered from `first`.

    Return how many spots there were, and whether anything changed.
    """
    spots = [spot for _, spot in placed]
    changed = False
    for number, spot in enumerate(spots, start=first):
        target = targets.get(number)
        if target is not None and target != spot.line.text:
            spot.write(target, language)
            changed = True
    return len(spots), changed


class About:
    """What a file says of itself, in Dublin Core: its title, its language."""

    def __init__(self, archive: Archive, part: str | None, inside: str | None = None) -> None:
        """Look at `part`, in the first element with the tag `inside`; it may be missing."""
        self.part = part
        self._root: Element | None = None
        if part is not None and archive.has(part):
            try:
                self._root = whole_tree(archive, part)
            except Refusal:  # the document is not worse for it
                self._root = None
        self._home = self._root
        if self._root is not None and inside is not None:
            self._home = next(self._root.iter(inside), None)

    @property
    def language(self) -> str:
        """The language that the file declares."""
        element = self._find(DC_LANGUAGE)
        return "" if element is None else (element.text or "").strip()[:35]

    def placed(self, flow: int) -> Iterator[Placed]:
        """Yield the spot of the title, if there is one."""
        element = self._find(DC_TITLE)
        spot = None if element is None else plain_spot(element)
        if spot is not None:
            yield Place(kind=UnitKind.LABEL, flow=flow), spot

    def declare(self, language: TargetLanguage) -> None:
        """Declare the language that the file is in now."""
        element = self._find(DC_LANGUAGE)
        if self._home is None:
            return
        if element is None:
            element = self._home.makeelement(DC_LANGUAGE, nsmap={"dc": DC_TITLE[1:-6]})
            self._home.append(element)
        element.text = language.code

    def content(self) -> dict[str, bytes]:
        """Return the part as it is now."""
        if self._root is None or self.part is None:
            return {}
        return {self.part: part_bytes(self._root)}

    def _find(self, tag: str) -> Element | None:
        return None if self._home is None else next(self._home.iter(tag), None)
