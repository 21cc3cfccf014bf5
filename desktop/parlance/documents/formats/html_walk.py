"""Goes through the elements of a web page and writes what is seen as blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BlockKind
from parlance.documents.formats.html_tables import table_rows, visible_text
from parlance.documents.formats.rows import add_whole_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

    from parlance.documents.blocks import BlockList
    from parlance.documents.formats.html_styles import State, Styles

LIST_LETTERS = 4000
HIDDEN_WORDS = 3
ALIVE_NODES = 50_000
"""After so many elements and texts a walk lets its caller say that it is alive."""

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
_LISTS = frozenset({"ul", "ol", "menu"})
_LONE_ITEMS = "li"
"""A list whose beginning is missing: it ends with its item."""

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SPACES = re.compile(r"[ \t\n\r\f]+")
_NOTE = re.compile(r"\b(?:footnote|endnote|rearnote|doc-footnote|doc-endnote)\b")


class _Item(msgspec.Struct):
    """A line of a list: its sign, or the indentation of text that goes on below an inner list."""

    sign: str
    parts: list[str] = []

    @property
    def line(self) -> str:
        return self.sign + " ".join(self.parts)


class Walk:
    """Goes through elements in reading order, without recursion, and writes blocks.

    Attributes:
        hidden: whether text was left out that nobody would see.
    """

    def __init__(self, blocks: BlockList, styles: Styles) -> None:
        """Write to `blocks`."""
        self.hidden = False
        self._styles = styles
        self._blocks = blocks
        self._text: list[str] = []
        self._kinds: list[tuple[str, BlockKind]] = []
        self._lists: list[tuple[str, int]] = []
        self._items: list[_Item] = []
        self._resumed = False
        self._pre = 0

    def through(self, root: LexborNode, state: State) -> Iterator[None]:
        """Add what stands in `root`; yield now and then, for what was added to be sent."""
        todo: list[tuple[LexborNode, State, bool]] = [(root, state, False)]
        steps = 0
        while todo:
            node, around, left = todo.pop()
            if left:
                self._leave(node.tag or "")
            elif node.is_text_node:
                self._add_text(node.text_content or "", around)
            elif node.is_element_node:
                inside = self._enter(node, around)
                if inside is not None:
                    todo.append((node, around, True))
                    children = list(node.iter(include_text=True))
                    todo.extend((child, inside, False) for child in reversed(children))
            steps += 1
            if self._blocks.ready or not steps % ALIVE_NODES:
                yield
        self._flush()
        self._end_list()

    def _add_text(self, text: str, state: State) -> None:
        if not state.hides:
            self._text.append(text)
        elif not self.hidden:
            self.hidden = _is_worth_a_word(text)

    def _enter(self, node: LexborNode, state: State) -> State | None:
        """Begin an element; return what holds inside, None if it is not to be walked through."""
        tag = node.tag or ""
        if tag in SKIPPED:
            return None
        inside = self._styles.below(node, state)
        if inside is None:
            self.hidden = self.hidden or _is_worth_a_word(node.text(deep=True))
        elif tag == "br":
            self._text.append("\n" if self._pre else "\0")
        elif tag == "table":
            return None if self._add_table(node, state) else inside
        elif tag in _LISTS:
            self._begin_list(tag, node)
        elif tag in _BLOCKS:
            self._flush()
            self._begin_block(tag, node)
        return inside

    def _leave(self, tag: str) -> None:
        if tag in _LISTS:
            self._flush()
            self._lists.pop()
            self._resumed = True
            if not self._lists:
                self._end_list()
        elif tag == "pre":
            self._flush()
            self._pre -= 1
        elif tag in _HEADINGS:
            self._flush(_HEADINGS[tag])
        elif tag in _BLOCKS:
            self._flush()
            if tag == "li" and self._lists and self._lists[-1][0] == _LONE_ITEMS:
                self._lists.pop()
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
        if not self._lists:
            self._end_list()
        start = node.attributes.get("start") or "1"
        first = int(start) if start.isdecimal() and len(start) < 6 else 1  # noqa: PLR2004
        self._lists.append((tag, first - 1))

    def _begin_item(self) -> None:
        if not self._lists:
            self._lists.append((_LONE_ITEMS, 0))
        tag, number = self._lists[-1]
        self._lists[-1] = (tag, number + 1)
        if len(self._lists) == 1 and sum(len(item.line) for item in self._items) > LIST_LETTERS:
            self._end_list()
        sign = f"{number + 1}. " if tag == "ol" else "- "
        self._items.append(_Item("  " * (len(self._lists) - 1) + sign))
        self._resumed = False

    def _end_list(self) -> None:
        lines = [item.line for item in self._items if item.parts]
        self._blocks.add(BlockKind.LIST, "\n".join(lines))
        self._items = []
        self._resumed = False

    def _add_table(self, node: LexborNode, state: State) -> bool:
        """Add a table of data; False for one that only places text on the page."""
        rows, hidden = table_rows(node, self._styles, state)
        if not rows:
            return False
        self._flush()
        self._end_list()
        self.hidden = self.hidden or hidden
        caption = node.css_first("caption")
        if caption is not None:
            text, _ = visible_text(caption, self._styles, state)
            self._blocks.add(BlockKind.CAPTION, text)
        add_whole_table(self._blocks, rows)
        return True

    def _flush(self, level: int = 0) -> None:
        """Write what was gathered as one block."""
        raw, self._text = "".join(self._text), []
        if not raw or raw.isspace():
            return
        if self._pre:
            self._end_list()
            self._blocks.add(BlockKind.CODE, raw.replace("\0", "\n"))
            return
        lines = (_SPACES.sub(" ", line).strip() for line in raw.split("\0"))
        text = "\n".join(line for line in lines if line)
        if not text:
            return
        if self._lists and self._items and not level:
            self._add_to_item(text.replace("\n", " "))
            return
        self._end_list()
        if level:
            self._blocks.add(BlockKind.HEADING, text.replace("\n", " "), level=level)
        else:
            kind = self._kinds[-1][1] if self._kinds else BlockKind.PARAGRAPH
            self._blocks.add(kind, text)

    def _add_to_item(self, text: str) -> None:
        if self._resumed:  # below an inner list, it belongs to the outer item again
            self._items.append(_Item("  " * len(self._lists)))
            self._resumed = False
        self._items[-1].parts.append(text)


def _is_worth_a_word(text: str) -> bool:
    return len(text.split(maxsplit=HIDDEN_WORDS)) >= HIDDEN_WORDS
