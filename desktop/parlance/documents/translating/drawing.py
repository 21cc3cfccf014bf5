"""Paragraphs of DrawingML (a:p), which slides, shapes and their tables are made of."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Protocol

from lxml import etree

from parlance.contract.segments import TagKind
from parlance.contract.tagged import without_tags
from parlance.documents.office.pptx import DRAW
from parlance.documents.translating.stretches import Line, Stretch, Thing, line_of, pieces_of
from parlance.documents.translating.trees import likeness

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from lxml.etree import _Element as Element

    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.stretches import Piece

_UNSEEN = frozenset(("lang", "altLang", "dirty", "err", "noProof", "smtClean", "smtId", "bmk"))
_RUN, _BREAK, _FIELD = (frozenset(DRAW.tags(name)) for name in ("r", "br", "fld"))
_ASIDE = frozenset(DRAW.tags("pPr", "endParaRPr"))
_LINKS = frozenset(DRAW.tags("hlinkClick"))
_CELLS = frozenset(DRAW.tags("tc"))
_AUTOFIT = frozenset(DRAW.tags("noAutofit", "normAutofit", "spAutoFit"))
_BEFORE_LINK = frozenset(
    DRAW.tags("ln", "noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill")
    + DRAW.tags("effectLst", "effectDag", "highlight", "uLnTx", "uLn", "uFillTx", "uFill")
    + DRAW.tags("latin", "ea", "cs", "sym")
)
_LINE_END = re.compile(r"\r?\n")
_OPPOSITE = {"l": "r", "r": "l"}


class Setting(Protocol):
    """What a paragraph has from the shape it stands in."""

    def inherited(self, paragraph: Element, attribute: str) -> str | None:
        """Return an attribute of paragraphs as the shape, its layout or master have it."""


class Drawn:
    """A paragraph, taken apart: a Spot.

    Attributes:
        line: its text, empty where nothing is to be translated.
    """

    def __init__(self, paragraph: Element, setting: Setting, copies: Sequence[Element]) -> None:
        """Take `paragraph` apart; `copies` say the same for programs that know less."""
        self._paragraph = paragraph
        self._setting = setting
        self._copies = copies
        self._looks: list[Element | None] = []
        self._links: list[Element] = []
        self._things: list[Element] = []
        self._known: dict[Hashable, int] = {}
        self.line = line_of(self._pieces()) or Line("", ())

    def write(self, target: str, language: TargetLanguage) -> None:
        """Put a translation in its place."""
        source = self.line.text
        pieces = pieces_of(self.line, target)
        for child in list(self._paragraph.iterchildren(tag=etree.Element)):
            if child.tag not in _ASIDE:
                self._paragraph.remove(child)
        at = 0 if DRAW.child(self._paragraph, "pPr") is None else 1
        elements = [each for piece in pieces for each in self._elements(piece, language)]
        self._paragraph[at:at] = elements
        self._turn(language)
        self._turn_table(language)
        if len(without_tags(target)) > len(without_tags(source)):
            self._fit()
        for paragraph in self._copies:
            other = Drawn(paragraph, self._setting, ())
            if other.line.text == source:
                other.write(target, language)

    def _pieces(self) -> list[Piece]:
        pieces: list[Piece] = []
        for child in self._paragraph.iterchildren(tag=etree.Element):
            if child.tag in _RUN:
                text = DRAW.child(child, "t")
                look, link = self._look(DRAW.child(child, "rPr"))
                pieces.append(Stretch((text.text if text is not None else "") or "", look, link))
            elif child.tag not in _ASIDE:
                self._things.append(child)
                pieces.append(Thing(*_meaning(child, len(self._things) - 1)))
        return pieces

    def _look(self, look: Element | None) -> tuple[int, int]:
        link = None if look is None else DRAW.child(look, "hlinkClick")
        number = 0
        if link is not None:
            known = ("link", tuple(sorted(link.items())))
            if known not in self._known:
                self._links.append(link)
                self._known[known] = len(self._links)
            number = self._known[known]
        alike = None if look is None else likeness(look, _UNSEEN, _LINKS)[1:3]
        if alike == ((), ()):
            alike = None
        if alike not in self._known:
            self._looks.append(look)
            self._known[alike] = len(self._looks) - 1
        return self._known[alike], number

    def _elements(self, piece: Piece, language: TargetLanguage) -> Iterator[Element]:
        if isinstance(piece, Thing):
            element = self._things[piece.at]
            element.tail = None
            yield element
            return
        space = etree.QName(self._paragraph).namespace
        for at, text in enumerate(_LINE_END.split(piece.text)):
            if at:
                line_end = self._paragraph.makeelement(f"{{{space}}}br")
                line_end.append(self._written_look(piece, language))
                yield line_end
            if text or "\n" not in piece.text:
                run = self._paragraph.makeelement(f"{{{space}}}r")
                run.append(self._written_look(piece, language))
                etree.SubElement(run, f"{{{space}}}t").text = text
                yield run

    def _written_look(self, piece: Stretch, language: TargetLanguage) -> Element:
        space = etree.QName(self._paragraph).namespace
        known = self._looks[piece.look] if piece.look < len(self._looks) else None
        if known is None:
            look = self._paragraph.makeelement(f"{{{space}}}rPr")
        else:
            look = copy.deepcopy(known)
        look.tail = None
        look.attrib.pop("err", None)
        look.set("lang", language.code)
        for link in look.findall(f"{{{space}}}hlinkClick"):
            look.remove(link)
        if piece.wrap:
            at = sum(1 for child in look if child.tag in _BEFORE_LINK)
            look.insert(at, copy.deepcopy(self._links[piece.wrap - 1]))
        return look

    def _turn(self, language: TargetLanguage) -> None:
        """Let the paragraph run as its language does, on the other side if that is another."""
        look = DRAW.child(self._paragraph, "pPr")
        rtl, side = (
            (None if look is None else look.get(name))
            or self._setting.inherited(self._paragraph, name)
            for name in ("rtl", "algn")
        )
        if (rtl in ("1", "true")) == language.right_to_left:
            return
        if look is None:
            space = etree.QName(self._paragraph).namespace
            look = self._paragraph.makeelement(f"{{{space}}}pPr")
            self._paragraph.insert(0, look)
        look.set("rtl", "1" if language.right_to_left else "0")
        side = side or "l"
        if side in _OPPOSITE:
            look.set("algn", _OPPOSITE[side])

    def _turn_table(self, language: TargetLanguage) -> None:
        """Let the columns of a table follow each other as its language runs."""
        table = next(self._paragraph.iterancestors(*DRAW.tags("tbl")), None)
        if table is None:
            return
        look = DRAW.child(table, "tblPr")
        if look is None and language.right_to_left:
            look = table.makeelement(f"{{{etree.QName(table).namespace}}}tblPr")
            table.insert(0, look)
        if look is not None and language.right_to_left:
            look.set("rtl", "1")
        elif look is not None:
            look.attrib.pop("rtl", None)

    def _fit(self) -> None:
        """Let the text of a shape shrink, where nothing says what else it should do."""
        body = self._paragraph.getparent()
        holder = None if body is None else body.getparent()
        frame = None if body is None else DRAW.child(body, "bodyPr")
        if frame is None or holder is None or holder.tag in _CELLS:
            return
        if any(child.tag in _AUTOFIT for child in frame):
            return
        fit = frame.makeelement(f"{{{etree.QName(frame).namespace}}}normAutofit")
        frame.insert(0 if DRAW.child(frame, "prstTxWarp") is None else 1, fit)


def _meaning(element: Element, at: int) -> tuple[TagKind, int, str]:
    if element.tag in _BREAK:
        return TagKind.BREAK, at, "\n"
    if element.tag in _FIELD:
        text = DRAW.child(element, "t")
        return TagKind.FIELD, at, ((text.text if text is not None else "") or "").strip()
    return TagKind.OTHER, at, ""
