"""Web pages, translated in their source: all that is not text stays as it was written."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.contract.tagged import Tag, TagForm, split_tags, tag_faults
from parlance.documents.encodings import Decoded, chosen_codec, decode_declared
from parlance.documents.formats.html import declared_encoding
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.encoded import exact_text
from parlance.documents.translating.html_attributes import Spot, SpotRole, Writer, escaped
from parlance.documents.translating.html_walk import INSIDE, Found, Walk
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping

    from parlance.contract.segments import Unit, UnitGroup
    from parlance.documents.translating.codec import TargetLanguage, Translatable
    from parlance.documents.translating.encoded import EncodedText
    from parlance.documents.translating.html_runs import Passage

    Piece = tuple[str, bool]
    """A stretch of the file that is written, and whether it is new."""

_PIECE_LETTERS = 1 << 18
_DECLARED = re.compile(r"<(?:html|body)[^>]{0,2000}?\slang\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)


def open_html(content: bytes, encoding: str = "") -> Translatable:
    """Return a web page to be translated; `encoding` as a person chose it, or nothing.

    Raises Refusal (NOT_DECODABLE, KIND_UNKNOWN).
    """
    if encoding:
        decoded = Decoded(text="", encoding=chosen_codec(encoding), guessed=False)
        return _Page(exact_text(content, decoded))
    found = decode_declared(content, declared_encoding(content))
    if found is None:
        raise Refusal(Reason.KIND_UNKNOWN)
    return _Page(exact_text(content, found))


def encoded_pieces(source: EncodedText, pieces: Iterable[Piece]) -> Iterator[bytes]:
    """Yield a page's pieces as bytes.

    New letters that its encoding does not have become numbers, as pages write them.
    """
    waiting, letters = bytearray(source.mark), 0
    for text, is_new in pieces:
        errors = "xmlcharrefreplace" if is_new else "surrogateescape"
        waiting += text.encode(source.codec, errors=errors)
        letters += len(text)
        if letters >= _PIECE_LETTERS:
            yield bytes(waiting)
            waiting, letters = bytearray(), 0
    yield bytes(waiting)


class _Page:
    """A web page that is open."""

    groups: tuple[UnitGroup, ...] = ()

    def __init__(self, source: EncodedText) -> None:
        self._source = source
        self._title = ""

    @property
    def opened(self) -> UnitsOpened:
        """What the page says of itself."""
        declared = _DECLARED.search(self._source.text)
        return UnitsOpened(
            format=DocumentFormat.HTML,
            title=self._title,
            language=declared.group(1) if declared else "",
            encoding=self._source.encoding,
            warnings=self._source.warnings,
        )

    def units(self) -> Iterator[Unit]:
        """Yield the page's units."""
        walk = Walk(self._source.text)
        for found in walk.found():
            if isinstance(found, Found):
                yield found.unit
        self._title = walk.title

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the page with its translations."""
        pieces = yield from spliced(self._source.text, targets, target)
        if pieces is None:
            yield self._source.content
        else:
            yield from encoded_pieces(self._source, pieces)


def spliced(
    source: str,
    targets: Mapping[int, str],
    target: TargetLanguage,
    *,
    xml: bool = False,
    first: int = 0,
) -> Generator[bytes, None, list[Piece] | None]:
    """Return a page's source in pieces, and which of them are new; None if no unit changes.

    Yields nothing but empty bytes, so that a large page is not taken for one without an end.
    """
    walk = Walk(source, xml=xml, first=first)
    found: list[Found | Spot] = []
    for item in walk.found():
        found.append(item)
        yield b""
    writer = Writer(source, targets, target, right_to_left=walk.right_to_left)
    texts = {item.unit.id: item.unit.text for item in found if isinstance(item, Found)}
    if all(targets.get(number, text) == text for number, text in texts.items()):
        return None
    pieces: list[Piece] = []
    at = 0
    for item in found:
        yield b""
        place = item.place if isinstance(item, Found) else item
        if place is INSIDE:
            continue
        text = _placed(source, writer, item)
        if text is not None:
            pieces += [(source[at : place.start], False), (text, True)]
            at = place.end
    pieces.append((source[at:], False))
    return pieces


def _placed(source: str, writer: Writer, item: Found | Spot) -> str | None:
    if isinstance(item, Spot):
        return writer.at(item)
    if isinstance(item.place, Spot):
        return writer.at(item.place)
    text = writer.targets.get(item.unit.id)
    passage = item.place
    if text is None or text == item.unit.text or tag_faults(item.unit.text, text):
        left = tuple(spot for spot in passage.spots if spot.role is not SpotRole.LANGUAGE)
        return writer.between(passage.start, passage.end, left)
    return _written(source, writer, passage, text)


def _written(source: str, writer: Writer, passage: Passage, target: str) -> str:
    """Return a passage with another text; formats that lost their text are left out."""
    named = "&nbsp;" in source[passage.start : passage.end]
    blank = "&nbsp;" if named else "\u00a0"
    drawn = passage.drawn
    literals = {tag.number: tag.literal for tag in drawn.tags}
    pieces = [escaped(drawn.lead, blank=blank)]
    parts = split_tags(target)
    emptied = _emptied(passage, parts)
    for part in parts:
        if isinstance(part, str):
            pieces.append(escaped(part, blank=blank))
        elif part.number not in emptied:
            pieces.append(_tag(writer, passage, part, literals))
    pieces.append(escaped(drawn.trail, blank=blank))
    return "".join(pieces)


def _emptied(passage: Passage, parts: tuple[str | Tag, ...]) -> frozenset[int]:
    numbers = set()
    for part, following in pairwise(parts):
        if not isinstance(part, Tag) or not isinstance(following, Tag):
            continue
        is_pair = part.form is TagForm.OPEN and following == Tag(TagForm.CLOSE, part.number)
        piece = passage.pieces.get(part.number)
        if is_pair and piece is not None and piece.open.name != "a" and not piece.open.keeps:
            numbers.add(part.number)
    return frozenset(numbers)


def _tag(writer: Writer, passage: Passage, tag: Tag, literals: Mapping[int, str]) -> str:
    piece = passage.pieces.get(tag.number)
    if piece is None:  # letters that look like a tag
        return escaped(literals.get(tag.number, ""))
    item = piece.close if tag.form is TagForm.CLOSE else piece.open
    if item is None:
        return ""
    return writer.between(item.start, item.end, passage.spots)
