"""What the styles and lists of a DOCX make of its paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BlockKind
from parlance.documents.office.docx_text import WORD, is_on
from parlance.documents.office.markup import whole
from parlance.documents.office.numerals import LEVELS, Counter, Level

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

BODY_LEVEL = 9
"""The outline level of what is no heading."""
MAX_ANCESTORS = 20
MAX_PATTERN_LETTERS = 40

_HEADING = re.compile(r"heading ?([1-9])", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc ?[1-9]|table of (?:figures|authorities))", re.IGNORECASE)
_KINDS = (
    (re.compile(r"caption", re.IGNORECASE), BlockKind.CAPTION),
    (re.compile(r"(?:intense )?quote|quotations?|block ?text", re.IGNORECASE), BlockKind.QUOTE),
    (
        re.compile(
            r"(?:source )?code(?: block)?|html ?preformatted|preformatted(?: text)?|macro ?text",
            re.IGNORECASE,
        ),
        BlockKind.CODE,
    ),
)
_FORMS = {
    "bullet": "-",
    "none": "",
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
}
_PROPERTIES = frozenset(WORD.tags("pPr"))
_LOOK_TAGS: dict[object, str] = {
    tag: name
    for name in ("pStyle", "numPr", "outlineLvl", "framePr", "rPr")
    for tag in WORD.tags(name)
}


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """How a paragraph looks, by its style or by itself; None leaves it to the style above.

    Attributes:
        outline: level from 0, BODY_LEVEL for none.
        list_id, list_level: the list that it belongs to ("0" for none), and how deep.
        kind: what its style's name says that it is.
        contents: whether it is a line of a table of contents.
        joins: whether the next paragraph goes on with it: its end was deleted, or it is a
            letter set large.
    """

    style: str | None = None
    outline: int | None = None
    list_id: str | None = None
    list_level: int | None = None
    kind: BlockKind | None = None
    contents: bool = False
    hidden: bool = False
    joins: bool = False


_NOTHING = Look()


def direct_look(paragraph: Element) -> Look:
    """Return what a paragraph says of itself."""
    # It comes first; looking through all the runs for it would take much longer.
    first = next(iter(paragraph), None)
    return _NOTHING if first is None or first.tag not in _PROPERTIES else _look(first)


def _look(properties: Element) -> Look:
    style = outline = list_id = list_level = None
    joins = False
    for sign in properties:
        match _LOOK_TAGS.get(sign.tag):
            case "pStyle":
                style = WORD.get(sign, "val")
            case "numPr":
                list_id, list_level = _list_place(sign)
            case "outlineLvl":
                outline = whole(WORD.get(sign, "val"), BODY_LEVEL, 0, BODY_LEVEL)
            case "framePr":
                joins = joins or WORD.get(sign, "dropCap") in ("drop", "margin")
            case "rPr":
                joins = joins or WORD.child(sign, "del") is not None
            case _:
                pass
    return Look(style=style, outline=outline, list_id=list_id, list_level=list_level, joins=joins)


def _list_place(numbering: Element) -> tuple[str | None, int | None]:
    number = WORD.child(numbering, "numId")
    level = WORD.child(numbering, "ilvl")
    return (
        None if number is None else WORD.get(number, "val"),
        None if level is None else whole(WORD.get(level, "val"), 0, 0, LEVELS - 1),
    )


class Styles:
    """The styles of a document, each with what it takes from the one it is based on."""

    def __init__(self, root: Element | None = None) -> None:
        """Read styles.xml; without it the names of styles tell a little."""
        self._styles: dict[str, Element] = {}
        self._resolved: dict[str, Look] = {}
        self._hiding: dict[str, bool] = {}
        self._default = ""
        for style in () if root is None else root.iterchildren(*WORD.tags("style")):
            name = WORD.get(style, "styleId") or ""
            # Looked into when something has it: templates bring hundreds along.
            self._styles[name] = style
            if WORD.get(style, "default") in ("1", "true") and _is_of_paragraphs(style):
                self._default = name

    def hides(self, name: str) -> bool:
        """Return whether runs in the style `name` are hidden."""
        if name not in self._hiding:
            style = self._styles.get(name)
            vanish = None if style is None else WORD.child(style, "rPr", "vanish")
            self._hiding[name] = vanish is not None and is_on(vanish)
        return self._hiding[name]

    def of(self, direct: Look) -> Look:
        """Return how a paragraph looks that says `direct` of itself."""
        style = direct.style if direct.style is not None else self._default
        known = self._resolved.get(style)
        if known is None:
            known = self._resolved[style] = self._resolve(style)
        return _over(direct, known)

    def _resolve(self, name: str) -> Look:
        look = _NOTHING
        for _ in range(MAX_ANCESTORS):
            style = self._styles.get(name)
            look = _over(look, _by_name(name) if style is None else self._own(name, style))
            above = None if style is None else WORD.child(style, "basedOn")
            if above is None:
                break
            name = WORD.get(above, "val") or ""
        return look

    def _own(self, name: str, style: Element) -> Look:
        properties = WORD.child(style, "pPr")
        title = WORD.child(style, "name")
        look = _NOTHING if properties is None else _look(properties)
        named = _by_name((WORD.get(title, "val") if title is not None else None) or name)
        return _over(msgspec.structs.replace(look, hidden=self.hides(name)), named)


def _is_of_paragraphs(style: Element) -> bool:
    return WORD.get(style, "type") == "paragraph"


def _by_name(name: str) -> Look:
    """Return what the name of a style tells; Word keeps the English ones in every language."""
    heading = _HEADING.fullmatch(name)
    if heading is not None:
        return Look(outline=int(heading.group(1)) - 1)
    if name.casefold() == "title":
        return Look(outline=0)
    if _CONTENTS.fullmatch(name):
        return Look(contents=True)
    return Look(kind=next((kind for sign, kind in _KINDS if sign.fullmatch(name)), None))


def _over(near: Look, far: Look) -> Look:
    """Return `near`, completed by `far`."""
    return Look(
        style=near.style,
        outline=far.outline if near.outline is None else near.outline,
        list_id=far.list_id if near.list_id is None else near.list_id,
        list_level=far.list_level if near.list_level is None else near.list_level,
        kind=far.kind if near.kind is None else near.kind,
        contents=near.contents or far.contents,
        hidden=near.hidden or far.hidden,
        joins=near.joins,
    )


class Numbering:
    """The lists of a document, and where each has got to."""

    def __init__(self, root: Element | None = None) -> None:
        """Read numbering.xml; without it every item has a bullet."""
        self._kinds: dict[str, dict[int, Level]] = {}
        self._kind_of: dict[str, str] = {}
        self._overrides: dict[str, dict[int, int]] = {}
        self._counters: dict[str, Counter] = {}
        if root is None:
            return
        for kind in root.iterchildren(*WORD.tags("abstractNum")):
            levels = kind.iterchildren(*WORD.tags("lvl"))
            found = (_level(level) for level in levels)
            self._kinds[WORD.get(kind, "abstractNumId") or ""] = dict(found)
        for entry in root.iterchildren(*WORD.tags("num")):
            self._add(WORD.get(entry, "numId") or "", entry)

    def _add(self, list_id: str, entry: Element) -> None:
        kind = WORD.child(entry, "abstractNumId")
        self._kind_of[list_id] = (WORD.get(kind, "val") if kind is not None else None) or ""
        starts: dict[int, int] = {}
        for override in entry.iterchildren(*WORD.tags("lvlOverride")):
            start = WORD.child(override, "startOverride")
            if start is not None:
                level = whole(WORD.get(override, "ilvl"), 0, 0, LEVELS - 1)
                starts[level] = whole(WORD.get(start, "val"), 1, 0, 1_000_000)
        self._overrides[list_id] = starts

    def sign(self, list_id: str, level: int) -> str:
        """Count an item and return what stands before it: a number, "-", or nothing."""
        kind = self._kind_of.get(list_id)
        if kind is None or kind not in self._kinds:
            return "-"
        # Lists of one kind go on with each other's numbers, unless one starts anew.
        counter = self._counters.setdefault(kind, Counter())
        for at, start in self._overrides.pop(list_id, {}).items():
            counter.set(at, start)
        return counter.next(level, self._kinds[kind])


def _level(level: Element) -> tuple[int, Level]:
    def value(name: str) -> str | None:
        element = WORD.child(level, name)
        return None if element is None else WORD.get(element, "val")

    return whole(WORD.get(level, "ilvl"), 0, 0, LEVELS - 1), Level(
        form=_FORMS.get(value("numFmt") or "", "1"),
        pattern=(value("lvlText") or "")[:MAX_PATTERN_LETTERS],
        start=whole(value("start"), 1, 0, 1_000_000),
    )
