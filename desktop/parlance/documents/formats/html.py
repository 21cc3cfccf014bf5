"""Web pages: what a reader of the page sees, without menus, scripts and hidden text."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BlockKind, DocumentFormat, DocumentWarning
from parlance.documents.blocks import BlockList
from parlance.documents.encodings import decode_declared
from parlance.documents.formats.html_tables import hidden_nodes, table_rows
from parlance.documents.formats.rows import add_whole_table
from parlance.documents.wire import Blocks, Reason, Refusal, Warned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from parlance.documents.wire import Opened

MAX_DEPTH = 8000
"""The parser's time grows with the square of the nesting: 20,000 levels take half a second."""

MAIN_SHARE = 0.25
"""What a page marks as its main part is believed to be it if it has so much of the text."""

LIST_LETTERS = 4000
HIDDEN_WORDS = 3
DECLARED_BYTES = 4096

_SKIPPED_TAGS = (
    "script style nav noscript template head iframe object embed select datalist button input"
    " textarea canvas audio video svg map rp rt dialog"
)
SKIPPED = frozenset(_SKIPPED_TAGS.split())
_BLOCK_TAGS = (
    "address article aside body center dd details div dl dt fieldset figure footer form header"
    " hgroup hr html legend main p search section summary tbody td tfoot th thead tr table"
    " caption figcaption"
    " li pre blockquote h1 h2 h3 h4 h5 h6"
)
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
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
_NOTE = re.compile(r"\b(?:footnote|endnote|rearnote|doc-footnote|doc-endnote)\b")


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """What a web page says of itself; `hidden` if text was left out that nobody would see."""

    title: str
    hidden: bool


def read_html(content: bytes, encoding: str = "") -> Iterator[Opened | Blocks | Warned]:
    """Yield the text of a web page. Raises Refusal (NOT_DECODABLE, KIND_UNKNOWN, TOO_LARGE)."""
    decoded = decode_declared(content, declared_encoding(content), encoding)
    if decoded is None:
        raise Refusal(Reason.KIND_UNKNOWN)
    blocks = BlockList()
    page = add_html(blocks, decoded.text)
    yield decoded.opened(DocumentFormat.HTML, page.title)
    if page.hidden:
        yield Warned(warning=DocumentWarning.HIDDEN_LEFT_OUT)
    yield Blocks(blocks=blocks.take())


def declared_encoding(content: bytes) -> str:
    """Return the encoding that a page names in its first bytes, or nothing."""
    match = _DECLARED.search(content[:DECLARED_BYTES])
    if match is None:
        return ""
    return (match.group(1) or match.group(2)).decode("ascii", "replace")


def add_html(blocks: BlockList, source: str, *, xml: bool = False) -> Page:
    """Append the text of a page to `blocks`; `xml` if it is XHTML.

    Raises Refusal (TOO_LARGE) for nesting that the parser would not get through.
    """
    if is_too_deep(source):
        raise Refusal(Reason.TOO_LARGE)
    # Imported here because only pages need it.
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415

    if xml:
        # An HTML parser takes `<title/>` for the beginning of a title, and all for its text.
        source = _EMPTY_TAG.sub(_opened_and_closed, source)
    tree = LexborHTMLParser(source)
    title = tree.css_first("title")
    walk = _Walk(blocks, hidden_nodes(tree))
    for root in _roots(tree):
        walk.through(root)
    return Page(
        title=_SPACES.sub(" ", title.text()).strip() if title else "",
        hidden=walk.hidden,
    )


def is_too_deep(source: str) -> bool:
    """Whether elements are nested deeper than MAX_DEPTH, told without parsing."""
    if source.count("<") <= MAX_DEPTH:
        return False
    depth = 0
    names: Counter[str] = Counter()
    for closing, name in _TAG.findall(source):
        name = name.lower()  # noqa: PLW2901 - the same name
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


def _roots(tree: LexborHTMLParser) -> Sequence[LexborNode]:
    """Return the main part of a page; all of it if it names none, or a small one."""
    body = tree.body
    if body is None:
        return ()
    whole = _letters(body)
    for selector in ("main", "[role=main]", "article"):
        found = [node for node in tree.css(selector) if not _is_inside(node, selector)]
        if found and sum(map(_letters, found)) >= MAIN_SHARE * whole:
            return found
    return (body,)


def _is_inside(node: LexborNode, selector: str) -> bool:
    parent = node.parent
    while parent is not None and parent.is_element_node:
        if parent.tag == selector or (parent.tag or "") in SKIPPED:
            return True
        parent = parent.parent
    return False


def _letters(node: LexborNode) -> int:
    return len(node.text(deep=True))


class _Walk:
    """Goes through elements in reading order, without recursion, and writes blocks."""

    def __init__(self, blocks: BlockList, unseen: frozenset[int]) -> None:
        self.hidden = False
        self._unseen = unseen
        self._blocks = blocks
        self._text: list[str] = []
        self._kinds: list[tuple[str, BlockKind]] = []
        self._lists: list[tuple[str, int]] = []
        self._items: list[str] = []
        self._pre = 0

    def through(self, root: LexborNode) -> None:
        """Add what stands in `root`."""
        todo: list[tuple[LexborNode, bool]] = [(root, False)]
        while todo:
            node, left = todo.pop()
            tag = node.tag or ""
            if node.is_text_node:
                self._text.append(node.text_content or "")
            elif left:
                self._leave(tag)
            elif node.is_element_node and self._enter(tag, node):
                todo.append((node, True))
                todo.extend((child, False) for child in reversed(_children(node)))
        self._flush()
        self._end_list()

    def _enter(self, tag: str, node: LexborNode) -> bool:
        """Begin an element; False if its inside is not to be walked through."""
        if tag in SKIPPED:
            return False
        if node.mem_id in self._unseen:
            self.hidden = self.hidden or len(node.text(deep=True).split()) >= HIDDEN_WORDS
            return False
        if tag == "br":
            self._text.append("\n" if self._pre else "\0")
        elif tag == "table":
            return not self._add_table(node)
        elif tag in {"ul", "ol", "menu"}:
            self._begin_list(tag, node)
        elif tag in _BLOCKS:
            self._flush()
            self._begin_block(tag, node)
        return True

    def _leave(self, tag: str) -> None:
        if tag in {"ul", "ol", "menu"}:
            self._flush()
            self._lists.pop()
            if not self._lists:
                self._end_list()
        elif tag == "pre":
            self._flush()
            self._pre -= 1
        elif tag in _HEADINGS:
            self._flush(_HEADINGS[tag])
        elif tag in _BLOCKS:
            self._flush()
        if self._kinds and self._kinds[-1][0] == tag:
            self._kinds.pop()

    def _begin_block(self, tag: str, node: LexborNode) -> None:
        if tag == "li":
            self._begin_item()
            return
        if tag == "pre":
            self._pre += 1
            return
        kind = None
        if tag == "blockquote":
            kind = BlockKind.QUOTE
        elif tag in {"caption", "figcaption"}:
            kind = BlockKind.CAPTION
        elif tag in {"aside", "div", "section", "p"}:
            attributes = node.attributes
            role = f"{attributes.get('epub:type') or ''} {attributes.get('role') or ''}"
            kind = BlockKind.NOTE if _NOTE.search(role) else None
        if kind or (self._kinds and self._kinds[-1][0] == tag):
            inherited = self._kinds[-1][1] if self._kinds else BlockKind.PARAGRAPH
            self._kinds.append((tag, kind or inherited))

    def _begin_list(self, tag: str, node: LexborNode) -> None:
        self._flush()
        start = node.attributes.get("start") or "1"
        first = int(start) if start.isdecimal() and len(start) < 6 else 1  # noqa: PLR2004
        self._lists.append((tag, first - 1))

    def _begin_item(self) -> None:
        if not self._lists:
            self._lists.append(("ul", 0))
        tag, number = self._lists[-1]
        self._lists[-1] = (tag, number + 1)
        if len(self._lists) == 1 and sum(map(len, self._items)) > LIST_LETTERS:
            self._end_list()
        sign = f"{number + 1}. " if tag == "ol" else "- "
        self._items.append("  " * (len(self._lists) - 1) + sign)

    def _end_list(self) -> None:
        lines = [line for line in self._items if line.strip(" -.0123456789")]
        self._blocks.add(BlockKind.LIST, "\n".join(lines))
        self._items = []

    def _add_table(self, node: LexborNode) -> bool:
        """Add a table of data; False for one that only places text on the page."""
        rows, hidden = table_rows(node, self._unseen)
        if not rows:
            return False
        self._flush()
        self._end_list()
        self.hidden = self.hidden or hidden
        caption = node.css_first("caption")
        if caption is not None:
            self._blocks.add(BlockKind.CAPTION, " ".join(caption.text(deep=True).split()))
        add_whole_table(self._blocks, rows)
        return True

    def _flush(self, level: int = 0) -> None:
        """Write what was gathered as one block."""
        raw, self._text = "".join(self._text), []
        if self._pre:
            self._blocks.add(BlockKind.CODE, raw.replace("\0", "\n"))
            return
        lines = (_SPACES.sub(" ", line).strip() for line in raw.split("\0"))
        text = "\n".join(line for line in lines if line)
        if not text:
            return
        if level:
            self._end_list()
            self._blocks.add(BlockKind.HEADING, text.replace("\n", " "), level=level)
        elif self._lists and self._items:
            self._items[-1] += (" " if self._items[-1][-1] != " " else "") + text.replace("\n", " ")
        else:
            kind = self._kinds[-1][1] if self._kinds else BlockKind.PARAGRAPH
            self._blocks.add(kind, text)


def _children(node: LexborNode) -> list[LexborNode]:
    return list(node.iter(include_text=True))
