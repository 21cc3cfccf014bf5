"""What of a web page is shown: by its attributes, its styles and its own style sheets.

Of style sheets only what a page carries in itself is read, and of that only rules whose
selectors name an element, its classes or its id: enough for what writers of mails and pages
do, and for what hides orders from the eyes of a person.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_SHEET_LETTERS = 1_000_000
MAX_RULES = 20_000
MAX_TAGS = 50
"""With rules for more kinds of elements every element is looked at."""

FAR_PIXELS = 500
"""So far to the left or above, text is moved in order not to be seen."""

TINY_PIXELS = 1.5
EM_PIXELS = 16

_ATTRIBUTES = "[style], [hidden], [aria-hidden=true], font[size]"
_NAMES = ", [class], [id]"
_SELECTOR = re.compile(r"([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)", re.IGNORECASE)
_NAME = re.compile(r"[.#][\w-]+")
_LENGTH = re.compile(r"(-?\d{0,9}(?:\.\d{1,9})?)(px|pt|r?em|ex|ch|%|vw|vh|cm|mm|in|pc)?")
_FONT = re.compile(r"(?:^|\s)(0|\d{0,9}\.?\d{1,9}(?:px|pt|cm|mm|in|pc))(?=[\s/])")
_RELATIVE = frozenset({"em", "%", "ex", "ch"})
_SIZE_WORDS = "initial xx-small x-small small medium large x-large xx-large xxx-large"
_KEYWORDS = frozenset(_SIZE_WORDS.split())
_PIXELS = {"pt": 4 / 3, "em": EM_PIXELS, "rem": EM_PIXELS}
_BRACES = re.compile(r"[{}]")
_SHEET_PROPERTIES = frozenset({"display", "visibility", "font-size", "font"})
_SIZES = ("height", "max-height", "width", "max-width")
_SIDES = ("left", "top")
_MOVES: tuple[str, ...] = ("text-indent", "margin-left", "margin-top")

Properties = dict[str, str]


class State(NamedTuple):
    """What an element hands down: letters without a size, letters that are not drawn."""

    tiny: bool = False
    unseen: bool = False

    @property
    def hides(self) -> bool:
        """Whether text right in the element is not seen."""
        return self.tiny or self.unseen


SEEN = State()


class _Rule(NamedTuple):
    """A rule of a style sheet for elements that have all these names."""

    rank: tuple[int, int, int]
    tag: str
    names: frozenset[str]
    normal: Properties
    important: Properties


class Styles:
    """Tells of every element of a page whether its text is shown."""

    def __init__(self, tree: LexborHTMLParser) -> None:
        """Read the page's own style sheets."""
        self._rules: dict[str, list[_Rule]] = {}
        sheets = "\n".join(node.text() for node in tree.css("style"))
        for rule in _rules(sheets[:MAX_SHEET_LETTERS]):
            key = next(iter(rule.names), rule.tag)
            self._rules.setdefault(key, []).append(rule)
        tags = [key for key in self._rules if key[0] not in ".#"]
        selector = ", ".join([_ATTRIBUTES + (_NAMES if self._rules else ""), *tags])
        if len(tags) > MAX_TAGS:
            selector = "*"
        self._styled = frozenset(node.mem_id for node in tree.css(selector))

    def below(self, node: LexborNode, state: State) -> State | None:
        """Return what holds inside of `node`, in an element with `state`; None: all is hidden."""
        if node.mem_id not in self._styled or node.tag in {"html", "body"}:
            return state  # a page that is hidden as a whole is shown by its script
        attributes = node.attributes
        if "hidden" in attributes or attributes.get("aria-hidden") == "true":
            return None
        properties = self._properties(node.tag or "", attributes)
        if _is_gone(properties):
            return None
        tiny = False if node.tag == "font" and attributes.get("size") else _is_tiny(properties)
        unseen = _VISIBILITY.get(properties.get("visibility", ""))
        return State(
            state.tiny if tiny is None else tiny, state.unseen if unseen is None else unseen
        )

    def at(self, node: LexborNode) -> State | None:
        """Return what holds for `node` itself by all that it stands in; None: it is hidden."""
        around: list[LexborNode] = []
        parent = node.parent
        while parent is not None and parent.is_element_node:
            around.append(parent)
            parent = parent.parent
        state: State | None = SEEN
        for outer in reversed(around):
            state = self.below(outer, state) if state is not None else None
        return state

    def _properties(self, tag: str, attributes: dict[str, str | None]) -> Properties:
        """Return what holds for an element: rules by their rank, then its own style."""
        normal, important = _declared(attributes.get("style") or "")
        if not self._rules:
            return normal | important
        names = {f".{name}" for name in (attributes.get("class") or "").split()}
        names.add(f"#{attributes.get('id') or ''}")
        fitting = [
            rule
            for key in (tag, *names)
            for rule in self._rules.get(key, ())
            if rule.names <= names and rule.tag in {"", tag}
        ]
        fitting.sort(key=lambda rule: rule.rank)
        found: Properties = {}
        for layer in (
            *(rule.normal for rule in fitting),
            normal,
            *(rule.important for rule in fitting),
            important,
        ):
            found |= layer
        return found


_VISIBILITY = {"hidden": True, "collapse": True, "visible": False}


def _is_gone(properties: Properties) -> bool:
    """Whether an element is not shown, and nothing in it can be."""
    if not properties:
        return False
    if properties.get("display") == "none" or _pixels(properties.get("opacity", "")) == 0:
        return True
    if properties.get("overflow") == "hidden" and any(
        _is_within(properties.get(name, ""), 0, 1) for name in _SIZES
    ):
        return True
    moves = _MOVES
    if properties.get("position") in {"absolute", "fixed"}:
        moves += _SIDES
        if properties.get("clip", "").startswith("rect(0"):
            return True
    return any(_is_within(properties.get(name, ""), -1e12, -FAR_PIXELS) for name in moves)


def _is_within(value: str, least: float, most: float) -> bool:
    pixels = _pixels(value)
    return pixels is not None and least <= pixels <= most


def _is_tiny(properties: Properties) -> bool | None:
    """Whether letters have no size that could be read; None where that is inherited."""
    value = properties.get("font-size", "")
    if value in _KEYWORDS:
        return False
    if not value and (font := _FONT.search(properties.get("font", ""))):
        value = font.group(1)
    pixels = _pixels(value)
    if pixels is None:
        return None
    if pixels > TINY_PIXELS and value.lstrip("-.0123456789") in _RELATIVE:
        return None
    return pixels <= TINY_PIXELS


def _pixels(value: str) -> float | None:
    """Return a length in pixels, roughly; None if it is none."""
    match = _LENGTH.fullmatch(value) if value else None
    if match is None or match.group(1) in {"", "-"}:
        return None
    return float(match.group(1)) * _PIXELS.get(match.group(2) or "", 1)


@lru_cache(maxsize=4096)
def _declared(style: str) -> tuple[Properties, Properties]:
    """Return the declarations of a style, and those that are important."""
    normal: Properties = {}
    important: Properties = {}
    for declaration in style.lower().split(";"):
        name, _, value = declaration.partition(":")
        value, mark, _ = value.partition("!")
        (important if mark else normal)[name.strip()] = value.strip()
    return normal, important


def _rules(sheet: str) -> Iterator[_Rule]:
    """Yield the rules that may hide or show something, but for those of some devices only."""
    count = 0
    for head, body in _blocks(_without_comments(sheet)):
        normal, important = (
            {name: value for name, value in part.items() if name in _SHEET_PROPERTIES}
            for part in _declared(body)
        )
        if not normal and not important:
            continue
        for selector in head.split(","):
            match = _SELECTOR.fullmatch(selector.strip())
            if match is None or not match.group() or count >= MAX_RULES:
                continue
            count += 1
            tag, names = (match.group(1) or "").lower(), _NAME.findall(match.group(2))
            ids = sum(name.startswith("#") for name in names)
            rank = (ids, 2 * (len(names) - ids) + bool(tag), count)
            yield _Rule(rank, tag, frozenset(names), normal, important)


def _blocks(sheet: str) -> Iterator[tuple[str, str]]:
    """Yield the selectors and declarations outside of `@media` and its like."""
    depth = start = inside = 0
    head = ""
    for brace in _BRACES.finditer(sheet):
        if brace.group() == "{":
            if not depth:
                head = sheet[start : brace.start()].rpartition(";")[2].strip()
                inside = brace.end()
            depth += 1
            continue
        depth = max(0, depth - 1)
        if not depth:
            start = brace.end()
            if head and not head.startswith("@"):
                yield head, sheet[inside : brace.start()]
            head = ""


def _without_comments(sheet: str) -> str:
    parts: list[str] = []
    at = 0
    while (start := sheet.find("/*", at)) >= 0:
        parts.append(sheet[at:start])
        end = sheet.find("*/", start + 2)
        if end < 0:
            return "".join(parts)
        at = end + 2
    parts.append(sheet[at:])
    return "".join(parts)
