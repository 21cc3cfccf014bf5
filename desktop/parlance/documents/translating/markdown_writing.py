"""Writes what a translation says as Markdown that says the same, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.documents.translating.markdown_nodes import Node, NodeKind, nodes, signs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.utils import EnvType

_NEEDED = re.compile(
    r"[`*\[\]$]|\\(?=[!-/:-@\[-`{-~]|$)|<(?=[a-zA-Z/!?])|&(?=#?\w+;)"
    r"|(?<![^\W_])_|_(?![^\W_])|~(?=~)|(?<=~)~|\{(?=[{%#.:]|\w+=)"
)
_ANY = re.compile(r"[\\`*_\[\]$<>&~!^|{]")
_LINE = re.compile(
    r"^(?:(?=#{1,6}(?:\s|$))|(?=[-+](?:\s|$))|(?=>)|(?=(?:=+|-+)\s*$)"
    r"|(?=:::|[:|]\s|!!!\s|\?\?\?\+?\s|\\begin\{)|\d{1,9}(?=[.)](?:\s|$)))",
    re.MULTILINE,
)
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_BAR = re.compile(r"\\?\|")
"""Above a line of dashes it makes a table, even if it is escaped."""
_CLOSING = re.compile(r"(?=#+$)")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_BLANKS = re.compile(r"[ \t\r\n\x85\u2028\u2029]+")
_BLOCKS = {
    "paragraph": ("", "", "paragraph"),
    "heading": ("# ", "", "heading"),
    "underlined": ("", "\n---", "heading"),
}
_HTML = {"em": "em", "strong": "strong", "s": "del"}


def plain(text: str) -> str:
    """Return a translation's text on one line, without what no file should hold."""
    return _BLANKS.sub(" ", _CONTROLS.sub("", text))


def escaped(text: str, *, fully: bool = False) -> str:
    """Return text so that none of it is markup; `fully` if the usual is not enough."""
    return (_ANY if fully else _NEEDED).sub(r"\\\g<0>", text)


def written(parser: MarkdownIt, env: EnvType, wanted: Sequence[Node], kind: str) -> str | None:
    """Return nodes as content of a block of _BLOCKS or a "cell"; None if there is no way.

    What is written is parsed again: it has to say what it should.
    """
    expected = signs(wanted)
    for tried, fully in ((wanted, False), (_with_stars(wanted), True), (_as_html(wanted), True)):
        text = _line_safe("".join(_pieces(_spaced(tried), kind, fully=fully)).strip(), kind)
        if _reads_as(parser, env, text, kind) == (expected if tried is wanted else signs(tried)):
            return text
    return None


def _line_safe(text: str, kind: str) -> str:
    text = _INDENT.sub("", text)
    if kind == "cell":
        return text
    if kind == "heading":
        text = _CLOSING.sub(r"\\", text, count=1)
    return _LINE.sub(lambda match: f"{match.group()}\\", text)


def _reads_as(parser: MarkdownIt, env: EnvType, text: str, kind: str) -> list[str] | None:
    if kind == "cell":
        tokens = parser.parseInline(text, env)
    else:
        before, after, name = _BLOCKS[kind]
        tokens = parser.parse(f"{before}{text}{after}\n", env)
        if [token.type for token in tokens] != [f"{name}_open", "inline", f"{name}_close"]:
            return None
        tokens = tokens[1:2]
    found = nodes(tokens[0].children or (), tokens[0].content)
    return None if found is None else signs(found)


def _pieces(found: Sequence[Node], kind: str, *, fully: bool) -> Iterator[str]:
    for at, node in enumerate(found):
        if node.kind is not NodeKind.TEXT:
            yield node.raw
            continue
        text = escaped(node.text, fully=fully)
        if kind == "underlined":
            text = _BAR.sub("&#124;", text)
        following = found[at + 1].raw if at + 1 < len(found) else ""
        if not fully and following.startswith("[") and text.endswith(("!", "^")):
            text = f"{text[:-1]}\\{text[-1]}"
        yield text


def _spaced(found: Sequence[Node]) -> list[Node]:
    """Return nodes in which blanks at the inner ends of formats stand outside of them."""
    made: list[Node] = []
    for node in found:
        last = made[-1] if made else None
        inner = last is not None and last.kind is NodeKind.OPEN and not last.raw.startswith("<")
        if node.kind is NodeKind.TEXT and inner and last is not None and node.text[:1] == " ":
            made.insert(len(made) - 1, Node(NodeKind.TEXT, " "))
            made.append(node._replace(text=node.text.lstrip(" ")))
            continue
        ends = node.kind is NodeKind.CLOSE and not node.raw.startswith("<")
        if ends and last is not None and last.kind is NodeKind.TEXT and last.text[-1:] == " ":
            made[-1] = last._replace(text=last.text.rstrip(" "))
            made += [node, Node(NodeKind.TEXT, " ")]
            continue
        made.append(node)
    return made


def _with_stars(found: Sequence[Node]) -> list[Node]:
    """Return nodes whose emphasis is marked as it may be within words too."""
    return [
        node._replace(raw="*" * len(node.raw)) if node.raw in ("_", "__") else node
        for node in found
    ]


def _as_html(found: Sequence[Node]) -> list[Node]:
    """Return nodes with elements for formats, where signs would be taken for letters."""
    made = []
    for node in found:
        name, _, side = node.sign.partition("_")
        if name in _HTML and side in ("open", "close"):
            raw = f"<{'/' if side == 'close' else ''}{_HTML[name]}>"
            made.append(node._replace(raw=raw, sign=f"html {raw}"))
        else:
            made.append(node)
    return made
