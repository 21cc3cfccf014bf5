"""Lines of Markdown that a site builder reads, and that mean nothing to the common parser.

Such a line stays as it is, with its line break; the lines around it are texts of their own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline

_KEPT = re.compile(
    r":::.*|(?:!!!|\?\?\?\+?)[ \t].*|\*\[[^\]]*\]:.*|\[\[?_?toc_?\]?\]"
    r"|\{[:#.%][^{}]*\}|\{\{.*\}\}",
    re.IGNORECASE,
)
"""Containers and notices, abbreviations, contents, attributes of a block, short codes."""

_SIGN = re.compile(r"[:|][ \t]+")
"""What a definition begins with, and a line of verse."""

_RAW = re.compile(r"\\begin\{")
_TEMPLATE = re.compile(
    r"\{\{.{0,2000}?\}\}|\{%.{0,2000}?%\}|\{[#.:][^{}\n]{1,500}\}|\{\w{1,50}=[^{}\n]{0,500}\}",
    re.DOTALL,
)


class Stretch(NamedTuple):
    """Lines of a block that are one text: the number of the first among its lines."""

    first: int
    content: str


def stretches(content: str) -> tuple[Stretch, ...]:
    """Return a paragraph's content in the texts that its lines make; none for a formula."""
    lines = content.split("\n")
    bare = [line.strip(" \t") for line in lines]
    if any(_RAW.match(line) for line in bare):
        return ()
    if not any(_KEPT.fullmatch(line) or _SIGN.match(line) for line in bare):
        return (Stretch(0, content),)
    return tuple(_stretches(bare, lines))


def _stretches(bare: list[str], lines: list[str]) -> Iterator[Stretch]:
    first = 0
    taken: list[str] = []
    for number, line in enumerate(bare):
        sign = _SIGN.match(line)
        is_kept = _KEPT.fullmatch(line) is not None
        if (sign or is_kept) and taken:
            yield Stretch(first, "\n".join(taken).rstrip(" \t"))
            taken = []
        if is_kept:
            continue
        if not taken:
            first = number
        taken.append(lines[number].lstrip(" \t")[sign.end() :] if sign else lines[number])
    if taken:
        yield Stretch(first, "\n".join(taken).rstrip(" \t"))


def use_templates(parser: MarkdownIt) -> None:
    """Let a parser take for a "template" what is put in by a program, and attributes."""
    parser.inline.ruler.after("escape", "template", _template)


def _template(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's protocol
    start = state.pos
    if state.src[start] != "{":
        return False
    match = _TEMPLATE.match(state.src, start, state.posMax)
    if match is None:
        return False
    state.pos = match.end()
    if not silent:
        token = state.push("template", "", 0)
        token.content = match.group()
        token.meta = {"span": (start, state.pos, -1)}
    return True
