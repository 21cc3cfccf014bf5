r"""TeX in Markdown, as models write it: `$…$`, `$$…$$`, `\(…\)` and `\[…\]`.

A formula in lines of its own has no blank line in it, so that what follows an opening that
is never closed is read as text from the next paragraph on; and nothing that stands beside a
formula in its line is lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

INLINE: Final = ("math_inline", "math_inline_double")
BLOCK: Final = "math_block"

_CLOSINGS: Final = {"$$": "$$", "\\[": "\\]"}
_MOST_LINES: Final = 100
_MOST_INLINE: Final = 2_000
_NUMBER: Final = re.compile(r"[ \t]*\(([^()\s]{1,20})\)$")
_OPENING: Final = re.compile(r"[ \t>]*(?:[-*+]|\d{1,9}[.)])?[ \t]*(?:\$\$|\\\[)")
_COVERED: Final = (BLOCK, "fence", "code_block")


def use_mathematics(parser: MarkdownIt) -> MarkdownIt:
    """Have `parser` make tokens of formulas; their content is the TeX."""
    parser.inline.ruler.before("escape", "math_inline", _inline)
    parser.block.ruler.before(
        "fence", BLOCK, _block, {"alt": ["paragraph", "reference", "blockquote", "list"]}
    )
    return parser


def unclosed_line(lines: Sequence[str], tokens: Sequence[Token]) -> int | None:
    """Return the line, from 0, of a formula that was opened and may still be closed.

    `lines` are those that `tokens` were made of. What begins behind that line may turn
    out to be part of the formula.
    """
    first = len(lines)
    while first and lines[first - 1].strip():
        first -= 1
    covered = [token.map for token in tokens if token.type in _COVERED and token.map is not None]
    for number in range(first, len(lines)):
        is_covered = any(begin <= number < end for begin, end in covered)
        if _OPENING.match(lines[number]) and not is_covered:
            return number
    return None


def _block(state: StateBlock, first: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Take lines from an opening that begins one to a closing that ends one."""
    opening = _line(state, first)[:2]
    closing = _CLOSINGS.get(opening)
    if closing is None or state.is_code_block(first):
        return False
    found = _closed(state, first, min(end, first + _MOST_LINES), closing)
    if found is None:
        return False
    last, tex, number = found
    if not silent:
        token = state.push(BLOCK, "math", 0)
        token.block = True
        token.content, token.info, token.markup = tex, number, opening
        token.map = [first, last + 1]
    state.line = last + 1
    return True


def _closed(state: StateBlock, first: int, end: int, closing: str) -> tuple[int, str, str] | None:
    """Return the last line of a formula, its TeX and its number; None if it is no block."""
    taken: list[str] = []
    for line in range(first, end):
        text = _line(state, line)[2:] if line == first else _line(state, line)
        is_outside = line > first and state.sCount[line] < state.blkIndent
        if is_outside or (line > first and not text.strip()):
            return None
        place = text.find(closing)
        if place < 0:
            taken.append(text)
            continue
        number = _NUMBER.match(text[place + 2 :].rstrip())
        if text[place + 2 :].strip() and number is None:
            return None
        tex = "\n".join([*taken, text[:place]]).strip()
        return (line, tex, number[1] if number else "") if tex else None
    return None


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _inline(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """Take a formula inside a paragraph."""
    text, start = state.src, state.pos
    is_double = text.startswith(("$$", "\\["), start)
    if text.startswith("$", start) and not is_double:
        found = _dollars(text, start)
    elif is_double or text.startswith("\\(", start):
        closing = {"$$": "$$", "\\[": "\\]", "\\(": "\\)"}[text[start : start + 2]]
        place = text.find(closing, start + 2, start + _MOST_INLINE)
        found = (text[start + 2 : place], place + 2) if place > 0 else None
    else:
        return False
    if found is None or not found[0].strip():
        return False
    if not silent:
        token = state.push(INLINE[is_double], "math", 0)
        token.content = found[0].strip()
    state.pos = found[1]
    return True


def _dollars(text: str, start: int) -> tuple[str, int] | None:
    """Return what stands between single dollars, and where it ends; None if it is money."""
    before, after = text[start - 1 : start], text[start + 1 : start + 2]
    if before.isalnum() or not after or after.isspace():
        return None
    place = text.find("$", start + 1, start + _MOST_INLINE)
    while place > 0:
        is_escaped = text[place - 1] == "\\"
        is_closing = not text[place - 1].isspace() and not text[place + 1 : place + 2].isdigit()
        if is_closing and not is_escaped:
            return text[start + 1 : place], place + 1
        if not is_escaped:
            return None
        place = text.find("$", place + 1, start + _MOST_INLINE)
    return None
