"""Markdown's inline content as nodes that know how they were written."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin

from parlance.contract.segments import TagKind
from parlance.documents.translating.markdown_dialects import use_templates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.parser_inline import RuleFuncInlineType
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_SPANNED = (
    "link image autolink html_inline backticks newline escape footnote_ref footnote_inline "
    "math_inline math_inline_double"
)
_MARKED = frozenset({"em_open", "em_close", "strong_open", "strong_close", "s_open", "s_close"})
_KINDS = {
    "code_inline": TagKind.CODE,
    "footnote_ref": TagKind.NOTE,
    "image": TagKind.PICTURE,
    "math_inline": TagKind.OTHER,
    "math_inline_double": TagKind.OTHER,
    "template": TagKind.OTHER,
}
_HTML = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_BLANKS = re.compile(r"\s+")


class NodeKind(Enum):
    """What a node is."""

    TEXT = auto()
    OPEN = auto()
    CLOSE = auto()
    OBJECT = auto()


class Node(NamedTuple):
    """A piece of inline content.

    Attributes:
        raw: as it was written; text: of a text, as it reads, or what an object shows.
        sign: what the parser takes it for, to be compared.
        label: of a picture, where what is said in its place stands in the content.
    """

    kind: NodeKind
    text: str = ""
    raw: str = ""
    sign: str = ""
    tag: TagKind = TagKind.FORMAT
    label: tuple[int, int] | None = None


def parser() -> MarkdownIt:
    """Return a parser whose inline tokens know their place in the content."""
    made = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    made.use(footnote_plugin, move_to_end=False)
    made.use(dollarmath_plugin, allow_space=False, allow_digits=False)
    use_templates(made)
    wanted = _SPANNED.split()
    rules = made.inline.ruler
    for rule in list(rules.__rules__):
        if rule.name in wanted:
            rules.at(rule.name, _spanned(rule.name, rule.fn), {"alt": rule.alt})
    return made


def _spanned(name: str, rule: RuleFuncInlineType) -> RuleFuncInlineType:
    """Return a rule that writes into its tokens where they stand."""

    def run(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's protocol
        start, before = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        if silent or len(state.tokens) == before:
            return True
        label = -1
        if name in ("link", "image"):
            at = start + (name == "image")
            label = state.md.helpers.parseLinkLabel(state, at, name == "link")
        elif name == "footnote_inline":
            note = state.tokens[-1]
            note.children = state.env["footnotes"]["list"][note.meta["id"]]["tokens"]
        for token in state.tokens[before:]:
            if token.type != "text" and "span" not in token.meta:
                token.meta = {**token.meta, "span": (start, state.pos, label)}
        return True

    return run


def nodes(children: Sequence[Token], content: str) -> list[Node] | None:
    """Return inline content as nodes; None if it holds what nobody here knows."""
    found: list[Node] = []
    tails: list[Node] = []
    in_autolink = False
    for child in children:
        if in_autolink:
            in_autolink = child.type != "link_close"
            continue
        in_autolink = child.type == "link_open" and child.markup == "autolink"
        if child.type == "link_open" and not in_autolink:
            opened, closed = _link(child, content)
            found.append(opened)
            tails.append(closed)
        elif child.type == "link_close" and tails:
            found.append(tails.pop())
        elif child.type == "footnote_ref" and child.children is not None:
            inner = _note(child, content)
            if inner is None:
                return None
            found += inner
        else:
            node = _node(child, content)
            if node is None:
                return None
            found.append(node)
    return _with_html_pairs(found)


def _node(child: Token, content: str) -> Node | None:
    if child.type in ("text", "text_special"):
        return Node(NodeKind.TEXT, child.content)
    if child.type == "softbreak":
        return Node(NodeKind.TEXT, " ")
    if child.type in _MARKED:
        kind = NodeKind.OPEN if child.nesting > 0 else NodeKind.CLOSE
        return Node(kind, raw=child.markup, sign=child.type)
    if child.type == "html_inline":
        return _html(child.content)
    span = child.meta.get("span")
    return None if span is None else _object(child, content, *span)


def _object(child: Token, content: str, start: int, end: int, label: int) -> Node | None:
    raw = content[start:end]
    if child.type == "hardbreak":
        raw = "\\\n" if raw.startswith("\\") else "  \n"
        return Node(NodeKind.OBJECT, "\n", raw, "hardbreak", TagKind.BREAK)
    if child.type == "link_open":
        return Node(NodeKind.OBJECT, raw[1:-1], raw, f"autolink {raw}", TagKind.LINK)
    if child.type not in _KINDS:
        return None
    says = child.content if child.type != "image" else str(child.attrs.get("src"))
    place = (start + 2, label) if child.type == "image" and label > 0 else None
    text = child.content if child.type in ("code_inline", "math_inline") else ""
    sign = f"{child.type} {says} {child.meta.get('label', '')}"
    return Node(NodeKind.OBJECT, text, raw, sign, _KINDS[child.type], place)


def _html(written: str) -> Node:
    match = _HTML.match(written)
    is_break = match is not None and match.group(2).lower() == "br"
    tag, text = (TagKind.BREAK, "\n") if is_break else (TagKind.OTHER, "")
    return Node(NodeKind.OBJECT, text, written, f"html {written}", tag)


def _link(child: Token, content: str) -> tuple[Node, Node]:
    start, end, label = child.meta["span"]
    tail = content[label:end]
    if tail in ("]", "][]"):  # it is named by its own text, which changes
        tail = f"][{content[start + 1 : label]}]"
    sign = f"link {child.attrs.get('href')} {child.attrs.get('title', '')}"
    return (
        Node(NodeKind.OPEN, raw="[", sign=sign, tag=TagKind.LINK),
        Node(NodeKind.CLOSE, raw=tail, sign="link_close", tag=TagKind.LINK),
    )


def _note(child: Token, content: str) -> list[Node] | None:
    """Return a note that stands where it belongs as a pair around its text."""
    start, end, _ = child.meta["span"]
    inner = nodes(child.children or (), content[start + 2 : end - 1])
    if inner is None:
        return None
    return [
        Node(NodeKind.OPEN, raw="^[", sign="note_open", tag=TagKind.NOTE),
        *(node._replace(label=None) for node in inner),  # whose places are the note's
        Node(NodeKind.CLOSE, raw="]", sign="note_close", tag=TagKind.NOTE),
    ]


def _with_html_pairs(found: list[Node]) -> list[Node]:
    """Return nodes in which tags of markup that belong together are pairs."""
    made = found[:]
    opened: list[tuple[str, int]] = []
    for at, node in enumerate(found):
        if node.kind is NodeKind.OPEN:
            opened.append(("", at))
        elif node.kind is NodeKind.CLOSE:
            while opened and opened.pop()[0]:
                pass
        match = _HTML.match(node.raw) if node.sign.startswith("html ") else None
        if match is None or node.raw.endswith("/>"):
            continue
        closes, name = match.group(1), match.group(2).lower()
        if not closes:
            opened.append((name, at))
        elif opened and opened[-1][0] == name:
            start = opened.pop()[1]
            made[start] = made[start]._replace(kind=NodeKind.OPEN, tag=TagKind.FORMAT)
            made[at] = node._replace(kind=NodeKind.CLOSE, tag=TagKind.FORMAT)
    return made


def signs(found: Sequence[Node]) -> list[str]:
    """Return what nodes say, with texts joined, so that two ways to write it can be compared."""
    made: list[str] = []
    text = ""
    for node in found:
        if node.kind is NodeKind.TEXT or not node.sign:
            text += node.text or node.raw
            continue
        made += [*_collapsed(text), f"\0{node.sign}"]
        text = ""
    made += _collapsed(text)
    return made


def _collapsed(text: str) -> Iterator[str]:
    text = _BLANKS.sub(" ", text).strip()
    if text:
        yield text
