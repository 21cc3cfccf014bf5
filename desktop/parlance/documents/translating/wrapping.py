"""Lines of a width: for subtitles, and for text that was wrapped by hand."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from parlance.contract.tagged import Tag, TagForm, split_tags, without_tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WIDE = frozenset("WF")
_NEVER_FIRST = frozenset(
    "、。，．：；！？…・）」』】〉》〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々％"
)
_NEVER_LAST = frozenset("（「『【〈《〔［｛")


class _Atom(NamedTuple):
    """What no line break may cut: a word, or one Chinese sign; `blank` stands before it."""

    text: str
    width: int
    blank: int


def width_of(text: str) -> int:
    """Return how wide a text without tags is: Chinese signs count twice, marks not at all."""
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


def filled_lines(text: str, width: int) -> list[str]:
    """Return a tagged text as lines of at most `width`, each as full as it can be."""
    lines: list[str] = []
    line, used = "", 0
    for atom in _atoms(text):
        if line and used + atom.blank + atom.width > width:
            lines.append(line)
            line, used = "", 0
        blank = atom.blank if line else 0
        line += " " * blank + atom.text
        used += blank + atom.width
    return [*lines, line] if line else lines


def two_lines(text: str, width: int) -> list[str]:
    """Return a tagged text as one line if it fits, else as two of nearly the same width."""
    atoms = _atoms(text)
    total = sum(atom.width + atom.blank for atom in atoms)
    if total <= width or len(atoms) < 2:  # noqa: PLR2004
        return [_line(atoms)]
    first, best, cut = 0, total, 1
    for at, atom in enumerate(atoms[:-1]):
        first += atom.width + atom.blank
        longer = max(first, total - first - atoms[at + 1].blank)
        if longer < best:
            best, cut = longer, at + 1
    return [_line(atoms[:cut]), _line(atoms[cut:])]


def _line(atoms: Sequence[_Atom]) -> str:
    return "".join(" " * atom.blank + atom.text for atom in atoms).strip(" ")


def _atoms(text: str) -> list[_Atom]:
    atoms: list[_Atom] = []
    for word in text.split():
        for at, piece in enumerate(_pieces(word)):
            blank = 1 if at == 0 and atoms else 0
            atoms.append(_Atom(piece, width_of(without_tags(piece)), blank))
    return atoms


def _pieces(word: str) -> list[str]:
    """Return a word, cut between its wide signs; a tag stays with what it belongs to."""
    if word.isascii() or not any(map(_is_wide, word)):
        return [word]
    pieces: list[str] = []
    held = narrow = False
    for token in _tokens(word):
        joins = narrow and (isinstance(token, Tag) or not _is_wide(token))
        if pieces and (held or joins or _stays(token)):
            pieces[-1] += str(token)
        else:
            pieces.append(str(token))
        if isinstance(token, Tag):
            held = held or token.form is TagForm.OPEN
        else:
            held, narrow = token in _NEVER_LAST, not _is_wide(token)
    return pieces


def _tokens(word: str) -> Iterator[str | Tag]:
    """Yield the letters and tags of a word."""
    for part in split_tags(word):
        if isinstance(part, Tag):
            yield part
        else:
            yield from part


def _stays(token: str | Tag) -> bool:
    """Whether no line begins with this."""
    return token.form is not TagForm.OPEN if isinstance(token, Tag) else token in _NEVER_FIRST


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in _WIDE


def _width(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if _is_wide(letter) else 1
