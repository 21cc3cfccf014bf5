"""Paragraphs of OpenDocument: spans, links and what stands among the letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from parlance.contract.segments import TagKind
from parlance.documents.office.markup import whole
from parlance.documents.office.odf import MAX_SPACES, SHAPES
from parlance.documents.office.odf_styles import DRAWING, OFFICE, TABLE, TEXT
from parlance.documents.translating.stretches import Line, Stretch, Thing, line_of, pieces_of

if TYPE_CHECKING:
    from collections.abc import Hashable

    from lxml.etree import _Element as Element

    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.odf_looks import Looks
    from parlance.documents.translating.stretches import Piece

_TEXT = TEXT.tags("")[0]
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_SPACES = re.compile(r"[ \t\r\n]+")
_WRITTEN = re.compile(r"([\t\n]|  +)")
_SPAN, _LINK, _META, _PAGE_BREAK = (
    f"{_TEXT}{name}" for name in ("span", "a", "meta", "soft-page-break")
)
_MARKS = frozenset(
    TEXT.tags("bookmark", "bookmark-start", "bookmark-end", "reference-mark", "change")
    + TEXT.tags("reference-mark-start", "reference-mark-end", "change-start", "change-end")
    + TEXT.tags("toc-mark", "toc-mark-start", "toc-mark-end", "user-index-mark")
    + TEXT.tags("user-index-mark-start", "user-index-mark-end", "alphabetical-index-mark")
    + TEXT.tags("alphabetical-index-mark-start", "alphabetical-index-mark-end", "number")
    + OFFICE.tags("annotation-end")
)
_NAMES = tuple(f"{_TEXT}{name}" for name in ("name", "id", "change-id"))
_NOTES = frozenset((*TEXT.tags("note"), *OFFICE.tags("annotation")))
_BREAKS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
_FRAMES = frozenset(DRAWING.tags("frame"))
_RUBY, _BLANK = f"{_TEXT}ruby", f"{_TEXT}s"
_VALUE = OFFICE.tags("string-value")[0]
_CELLS = frozenset(TABLE.tags("table-cell"))


class Inline:
    """A paragraph or heading, taken apart: a Spot.

    Attributes:
        line: its text, empty where nothing is to be translated.
    """

    def __init__(self, paragraph: Element, looks: Looks) -> None:
        """Take `paragraph` apart; `looks` are those of its part."""
        self._paragraph = paragraph
        self._styles = looks
        self._pieces: list[Piece] = []
        self._looks: list[tuple[Element, ...]] = [()]
        self._wraps: list[tuple[Element, ...]] = [()]
        self._known: dict[Hashable, int] = {(): 0}
        self._things: list[Element] = []
        self._after_blank = True
        self._walk(paragraph, (), 0)
        kinds = {
            number: TagKind.OTHER
            for number, chain in enumerate(self._wraps)
            if all(element.tag != _LINK for element in chain)
        }
        self.line = line_of(self._pieces, kinds) or Line("", ())

    def write(self, target: str, language: TargetLanguage) -> None:
        """Put a translation in its place."""
        pieces = self._in_order(pieces_of(self.line, target))
        for thing in self._things:
            thing.tail = None
        kept = dict(self._paragraph.attrib)
        tail = self._paragraph.tail
        self._paragraph.clear()
        self._paragraph.tail = tail
        self._paragraph.attrib.update(kept)
        writing = _Writing(self._paragraph, self._looks, self._wraps, self._things)
        writing.write(pieces)
        for span in writing.spans:
            self._styles.speak(span, language)
        self._styles.turn(self._paragraph, language)
        self._styles.turn_tables(self._paragraph, language)
        cell = self._paragraph.getparent()
        if cell is not None and cell.tag in _CELLS:
            cell.attrib.pop(_VALUE, None)  # the same text once more

    def _in_order(self, pieces: list[Piece]) -> list[Piece]:
        """Return the pieces with no mark's end before its beginning."""
        ends: dict[Hashable, int] = {}
        for place, piece in enumerate(pieces):
            role, name = self._mark(piece)
            if role == "end":
                ends[name] = place
            elif role == "start" and name in ends:
                pieces[place], pieces[ends[name]] = pieces[ends[name]], piece
        return pieces

    def _mark(self, piece: Piece) -> tuple[str, Hashable]:
        if not isinstance(piece, Thing) or self._things[piece.at].tag not in _MARKS:
            return "", None
        mark = self._things[piece.at]
        name, _, role = str(mark.tag).rpartition("-")
        return role, (name, next((mark.get(key) for key in _NAMES if mark.get(key)), None))

    def _walk(self, node: Element, spans: tuple[Element, ...], wrap: int) -> None:
        look = self._look(spans)
        self._text(node.text, look, wrap)
        for child in node:
            if isinstance(child.tag, str):
                self._child(child, spans, wrap)
            self._text(child.tail, look, wrap)

    def _child(self, child: Element, spans: tuple[Element, ...], wrap: int) -> None:
        if child.tag == _SPAN:
            self._walk(child, (*spans, child), wrap)
        elif child.tag in (_LINK, _META):
            self._wraps.append((*self._wraps[wrap], child))
            self._walk(child, spans, len(self._wraps) - 1)
        elif child.tag != _PAGE_BREAK:  # where pages end is found anew
            kind, literal = _meaning(child)
            self._things.append(child)
            at = len(self._things) - 1
            self._pieces.append(Thing(kind, at, literal, self._look(spans), wrap))
            self._after_blank = False

    def _text(self, text: str | None, look: int, wrap: int) -> None:
        if not text:
            return
        text = _SPACES.sub(" ", text)
        if self._after_blank:
            text = text.removeprefix(" ")
        if text:
            self._after_blank = text.endswith(" ")
            self._pieces.append(Stretch(text, look, wrap))

    def _look(self, spans: tuple[Element, ...]) -> int:
        """Return the number of a look; spans that change nothing to be seen are left out."""
        seen = [(span, self._styles.seen(span)) for span in spans]
        chain = tuple(span for span, look in seen if look)
        key = tuple(look for _, look in seen if look)
        if key not in self._known:
            self._looks.append(chain)
            self._known[key] = len(self._looks) - 1
        return self._known[key]


def _meaning(element: Element) -> tuple[TagKind, str]:
    if element.tag in _BREAKS:
        return TagKind.BREAK, _BREAKS[element.tag]
    if element.tag == _BLANK:
        return TagKind.BREAK, " " * whole(TEXT.get(element, "c"), 1, 0, MAX_SPACES)
    if element.tag in _NOTES:
        return TagKind.NOTE, ""
    if element.tag in SHAPES:
        return (TagKind.PICTURE if element.tag in _FRAMES else TagKind.OTHER), ""
    if element.tag in _MARKS or not str(element.tag).startswith(_TEXT):
        return TagKind.OTHER, ""
    base = TEXT.child(element, "ruby-base") if element.tag == _RUBY else element
    literal = "" if base is None else " ".join("".join(base.itertext()).split())
    return (TagKind.OTHER if element.tag == _RUBY else TagKind.FIELD), literal


def _is_plain_link(chain: tuple[Element, ...]) -> bool:
    """Whether a link holds no spans: on slides and in cells LibreOffice drops them."""
    links = [element for element in chain if element.tag == _LINK]
    return bool(links) and all(next(each.iter(_SPAN), None) is None for each in links)


class _Writing:
    """Fills a paragraph with pieces."""

    def __init__(
        self,
        paragraph: Element,
        looks: list[tuple[Element, ...]],
        wraps: list[tuple[Element, ...]],
        things: list[Element],
    ) -> None:
        self._paragraph = paragraph
        self._looks, self._wraps, self._things = looks, wraps, things
        self._in_spans = {at for at, chain in enumerate(wraps) if _is_plain_link(chain)}
        self._linked = self._at = paragraph
        self._wrap = self._look = 0
        self._shown: set[Element] = set()
        self._blank = True
        self.spans: list[Element] = []

    def write(self, pieces: list[Piece]) -> None:
        """Append all pieces."""
        for piece in pieces:
            self._enter(piece.look, piece.wrap)
            if isinstance(piece, Thing):
                self._at.append(self._things[piece.at])
                self._blank = False
            else:
                self._text(piece.text)
        if self._blank and pieces:
            self._keep_last()

    def _enter(self, look: int, wrap: int) -> None:
        is_other = wrap != self._wrap
        if is_other:
            self._linked = self._paragraph
            if wrap not in self._in_spans:
                self._linked = self._shells(self._paragraph, self._wraps[wrap])
        if is_other or look != self._look:
            self._at = self._shells(self._linked, self._looks[look])
            if wrap in self._in_spans:
                self._at = self._shells(self._at, self._wraps[wrap])
        self._wrap, self._look = wrap, look

    def _shells(self, at: Element, chain: tuple[Element, ...]) -> Element:
        """Return the innermost of new elements that are like those of `chain`."""
        for model in chain:
            shell = etree.SubElement(at, model.tag, dict(model.attrib))
            if model in self._shown:
                shell.attrib.pop(_ID, None)
            self._shown.add(model)
            if shell.tag == _SPAN:
                self.spans.append(shell)
            at = shell
        return at

    def _text(self, text: str) -> None:
        """Append text; white space that readers would leave out becomes elements."""
        for part in _WRITTEN.split(text):
            if part in ("\t", "\n"):
                name = "tab" if part == "\t" else "line-break"
                etree.SubElement(self._at, f"{_TEXT}{name}")
                self._blank = True
            elif part.startswith("  ") or (part.startswith(" ") and self._blank):
                words = part.lstrip(" ")
                self._spaces(len(part) - len(words))
                self._append(words)
            else:
                self._append(part)

    def _spaces(self, count: int) -> None:
        if not self._blank:
            self._append(" ")
            count -= 1
        if count:
            etree.SubElement(self._at, _BLANK).set(f"{_TEXT}c", str(count))
        self._blank = True

    def _append(self, text: str) -> None:
        if not text:
            return
        last = self._last()
        if last is None:
            self._at.text = (self._at.text or "") + text
        else:
            last.tail = (last.tail or "") + text
        self._blank = text.endswith(" ")

    def _keep_last(self) -> None:
        """Make an element of a space at the very end."""
        last = self._last()
        text = self._at.text if last is None else last.tail
        if text and text.endswith(" "):
            if last is None:
                self._at.text = text[:-1]
            else:
                last.tail = text[:-1]
            etree.SubElement(self._at, _BLANK)

    def _last(self) -> Element | None:
        return next(self._at.iterchildren(reversed=True), None)
