"""What the styles and lists of an OpenDocument file make of its paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BlockKind
from parlance.documents.office.markup import Names, whole
from parlance.documents.office.numerals import LEVELS, Level

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_URN = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = Names(f"{_URN}office:1.0")
TEXT = Names(f"{_URN}text:1.0")
TABLE = Names(f"{_URN}table:1.0")
DRAWING = Names(f"{_URN}drawing:1.0")
STYLE = Names(f"{_URN}style:1.0")
PRESENTATION = Names(f"{_URN}presentation:1.0")

MAX_ANCESTORS = 20
_MAX_AFFIX = 10
_FORMS = ("1", "a", "A", "i", "I")
_KINDS = (
    (re.compile(r"caption", re.IGNORECASE), BlockKind.CAPTION),
    (re.compile(r"quotations?|quote", re.IGNORECASE), BlockKind.QUOTE),
    (
        re.compile(r"preformatted text|source code|code|macro text", re.IGNORECASE),
        BlockKind.CODE,
    ),
)


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """What a style says; None leaves it to the style above.

    Attributes:
        list_style: name of the style of lists that its paragraphs are in.
        title: whether it is the style of a document's title.
        unseen: whether a slide of this style is not shown.
    """

    parent: str = ""
    kind: BlockKind | None = None
    title: bool = False
    hidden: bool | None = None
    list_style: str | None = None
    unseen: bool | None = None


class Styles:
    """The styles of a document, by family and name."""

    def __init__(self) -> None:
        """Start with none."""
        self._looks: dict[tuple[str, str], Look] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        self._resolved: dict[tuple[str, str], Look] = {}

    def add(self, group: Element) -> None:
        """Take the styles of office:styles or office:automatic-styles."""
        for style in group:
            name = STYLE.get(style, "name") or ""
            if style.tag in STYLE.tags("style"):
                self._looks[STYLE.get(style, "family") or "", name] = _look(name, style)
            elif style.tag in TEXT.tags("list-style"):
                self._lists[name] = dict(_level(level) for level in style)
            elif style.tag in TEXT.tags("outline-style"):
                self._lists[""] = dict(_level(level) for level in style)

    def of(self, family: str, name: str | None) -> Look:
        """Return what a style says, with what it takes from those above it."""
        key = (family, name or "")
        if key not in self._resolved:
            self._resolved[key] = self._resolve(key)
        return self._resolved[key]

    def levels(self, list_style: str) -> dict[int, Level]:
        """Return how a style of lists numbers its levels, that of headings for no name."""
        return self._lists.get(list_style, {})

    def _resolve(self, key: tuple[str, str]) -> Look:
        family, name = key
        look = self._looks.get(key) or _named(name)
        above = look
        for _ in range(MAX_ANCESTORS):
            if not above.parent:
                break
            name = above.parent
            above = self._looks.get((family, name)) or _named(name)
            look = _over(look, above)
        return look


def _look(name: str, style: Element) -> Look:
    text = STYLE.child(style, "text-properties")
    page = STYLE.child(style, "drawing-page-properties")
    shown = None if page is None else PRESENTATION.get(page, "visibility")
    display = None if text is None else TEXT.get(text, "display")
    named = _named(STYLE.get(style, "display-name") or name)
    return msgspec.structs.replace(
        named,
        parent=STYLE.get(style, "parent-style-name") or "",
        hidden=None if display is None else display == "none",
        list_style=STYLE.get(style, "list-style-name"),
        unseen=None if shown is None else shown == "hidden",
    )


def _named(name: str) -> Look:
    """Return what the name of a style tells; files have the English ones."""
    name = name.replace("_20_", " ")
    kind = next((kind for sign, kind in _KINDS if sign.fullmatch(name)), None)
    return Look(kind=kind, title=name.casefold() == "title")


def _over(near: Look, far: Look) -> Look:
    return Look(
        kind=near.kind if near.kind is not None else far.kind,
        title=near.title or far.title,
        hidden=near.hidden if near.hidden is not None else far.hidden,
        list_style=near.list_style if near.list_style is not None else far.list_style,
        unseen=near.unseen if near.unseen is not None else far.unseen,
    )


def _level(level: Element) -> tuple[int, Level]:
    at = whole(TEXT.get(level, "level"), 1, 1, LEVELS) - 1
    if level.tag not in TEXT.tags("list-level-style-number", "outline-level-style"):
        return at, Level()
    form = STYLE.get(level, "num-format") or ""
    shown = whole(TEXT.get(level, "display-levels"), 1, 1, at + 1)
    numbers = ".".join(f"%{number + 1}" for number in range(at + 1 - shown, at + 1))
    before = (STYLE.get(level, "num-prefix") or "")[:_MAX_AFFIX]
    after = (STYLE.get(level, "num-suffix") or "")[:_MAX_AFFIX]
    return at, Level(
        form=form if form in _FORMS else "",
        pattern=f"{before}{numbers}{after}",
        start=whole(TEXT.get(level, "start-value"), 1, 0, 1_000_000),
    )
