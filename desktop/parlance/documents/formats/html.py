"""Web pages: what a reader of the page sees, without menus, scripts and hidden text."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat, DocumentWarning
from parlance.documents.blocks import BlockList
from parlance.documents.encodings import decode_declared
from parlance.documents.formats.html_styles import SEEN, Styles
from parlance.documents.formats.html_walk import SKIPPED, Walk
from parlance.documents.wire import ALIVE, Blocks, Reason, Refusal, Warned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from parlance.documents.formats.html_styles import State
    from parlance.documents.wire import Opened

    Place = tuple[LexborNode, State]

MAX_DEPTH = 8000
"""The parser's time grows with the square of the nesting: 20,000 levels take half a second."""

MAIN_LETTERS = 4_000_000
"""Longer pages are read as a whole, whatever they name their main part."""

_MAIN_PARTS = (("main", 0.25), ("[role=main]", 0.25), ("article", 0.6))
"""What a page marks so is believed to be its text if it has so much of what is seen.

An article may be one of several things on the page that are called so.
"""
MAX_MAIN_PARTS = 1000
LEFT_OUT_SHARE = 0.2
"""From so much text outside of the main part on, that it is left out is worth a warning."""

DECLARED_BYTES = 4096
_VOID_TAGS = (
    "area base br col embed hr img input link meta param source track wbr"
    # These end by themselves where the next one begins.
    " p li dt dd td th tr thead tbody tfoot option optgroup colgroup rp rt"
)
_VOID = frozenset(_VOID_TAGS.split())
_DECLARED = re.compile(
    rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]+)"
    rb"|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_EMPTY_TAG = re.compile(r"<([a-zA-Z][\w:.-]*)((?:\s[^<>]*?)?)/>")
_SPACES = re.compile(r"[ \t\n\r\f]+")


def read_html(content: bytes, encoding: str = "") -> Iterator[Opened | Blocks | Warned]:
    """Yield the text of a web page. Raises Refusal (NOT_DECODABLE, KIND_UNKNOWN, TOO_LARGE)."""
    decoded = decode_declared(content, declared_encoding(content), encoding)
    if decoded is None:
        raise Refusal(Reason.KIND_UNKNOWN)
    del content
    yield ALIVE
    page = Page(decoded.text)
    yield decoded.opened(DocumentFormat.HTML, page.title)
    blocks = BlockList()
    yield from page.add_to(blocks)
    for warning in page.warnings:
        yield Warned(warning=warning)
    yield Blocks(blocks=blocks.take())


def declared_encoding(content: bytes) -> str:
    """Return the encoding that a page names in its first bytes, or nothing."""
    match = _DECLARED.search(content[:DECLARED_BYTES])
    if match is None:
        return ""
    return (match.group(1) or match.group(2)).decode("ascii", "replace")


class Page:
    """A web page that was parsed.

    Attributes:
        title: as it names itself; empty if it does not.
        warnings: once it was read, whether text was left out that nobody would see, or much
            that is no part of what the page calls its text.
    """

    def __init__(self, source: str, *, xml: bool = False) -> None:
        """Parse `source`; `xml` if it is XHTML.

        Raises Refusal (TOO_LARGE) for nesting that the parser would not get through.
        """
        if is_too_deep(source):
            raise Refusal(Reason.TOO_LARGE)
        # Imported here because only pages need it.
        from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415

        if xml:
            # An HTML parser takes `<title/>` for the beginning of a title, and all for its text.
            source = _EMPTY_TAG.sub(_opened_and_closed, source)
        self._tree = LexborHTMLParser(source)
        self._is_long = len(source) > MAIN_LETTERS
        title = self._tree.css_first("title")
        self.title = _SPACES.sub(" ", title.text()).strip() if title else ""
        self.warnings: tuple[DocumentWarning, ...] = ()

    def add_to(self, blocks: BlockList) -> Iterator[Blocks]:
        """Append the text of the page to `blocks`, and yield what is enough to be sent."""
        styles = Styles(self._tree)
        walk = Walk(blocks, styles)
        roots, left_out = ((), False) if self._is_long else _main_part(self._tree, styles)
        if not roots and self._tree.body is not None:
            roots = ((self._tree.body, SEEN),)
        for root, state in roots:
            for _ in walk.through(root, state):
                yield Blocks(blocks=blocks.take())
        hidden = (DocumentWarning.HIDDEN_LEFT_OUT,) if walk.hidden else ()
        beside = (DocumentWarning.BESIDE_LEFT_OUT,) if left_out else ()
        self.warnings = (*hidden, *beside)


def is_too_deep(source: str) -> bool:
    """Whether elements are nested deeper than MAX_DEPTH, told without parsing."""
    if source.count("<") <= MAX_DEPTH:
        return False
    depth = 0
    names: Counter[str] = Counter()
    for match in _TAG.finditer(source):
        closing, name = match.group(1), match.group(2).lower()
        if name in _VOID:
            continue
        if not closing:
            names[name] += 1
            depth += 1
            if depth > MAX_DEPTH:
                return True
        elif names[name]:  # an end without a beginning closes nothing
            names[name] -= 1
            depth -= 1
    return False


def _opened_and_closed(match: re.Match[str]) -> str:
    name, attributes = match.groups()
    return match.group() if name.lower() in _VOID else f"<{name}{attributes}></{name}>"


def _main_part(tree: LexborHTMLParser, styles: Styles) -> tuple[Sequence[Place], bool]:
    """Return the main part of a page, and whether much that is seen stands beside it.

    There is none if the page names none, or a small one.
    """
    body = tree.body
    if body is None:
        return (), False
    whole = None
    for selector, share in _MAIN_PARTS:
        found = tree.css(selector)
        places = _outermost(found, styles) if len(found) <= MAX_MAIN_PARTS else ()
        if not places:
            continue
        if whole is None:
            whole = _letters(body, SEEN, styles)
        letters = sum(_letters(node, state, styles) for node, state in places)
        if letters and letters >= share * whole:
            return places, letters < (1 - LEFT_OUT_SHARE) * whole
    return (), False


def _outermost(nodes: Sequence[LexborNode], styles: Styles) -> list[Place]:
    """Return those that stand in no other of them, are read and are seen."""
    found = frozenset(node.mem_id for node in nodes)
    places: list[Place] = []
    for node in nodes:
        parent = node.parent
        while parent is not None and parent.is_element_node:
            if parent.mem_id in found or (parent.tag or "") in SKIPPED:
                break
            parent = parent.parent
        else:
            state = styles.at(node)
            if state is not None:
                places.append((node, state))
    return places


def _letters(root: LexborNode, state: State, styles: Styles) -> int:
    """Return how much of an element's text would be read, without spaces."""
    letters = 0
    todo = [(root, state)]
    while todo:
        node, around = todo.pop()
        if node.is_text_node:
            if not around.hides:
                letters += sum(map(len, (node.text_content or "").split()))
        elif node.is_element_node and (node.tag or "") not in SKIPPED:
            inside = styles.below(node, around)
            if inside is not None:
                todo.extend((child, inside) for child in node.iter(include_text=True))
    return letters
