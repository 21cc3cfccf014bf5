"""The tags of a text in the shape that a model keeps best, and back from its answer.

Models change what they copy: they put blanks into tags, write them with full-width brackets
or as entities. Whatever can still be read is read; its number tells which tag it is.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from parlance.contract.tagged import Tag, TagForm, joined_tags, split_tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.segments import UnitTag
    from parlance.contract.tagged import TextPart


class TagShape(StrEnum):
    """How tags are written in a prompt."""

    XML = "xml"
    """`<g1>bold</g1>` and `<x2/>`."""
    BRACKETS = "brackets"
    """`[1]bold[/1]` and `[2/]`."""
    WHITE = "white"
    """`⟦1⟧bold⟦/1⟧` and `⟦2/⟧`."""
    HUNYUAN = "hunyuan"
    """`<s1>bold</s1>` and `<s2></s2>`, the whole between `<source>` and `</source>`."""
    LITERAL = "literal"
    """No tags: objects show their literals, and everything else vanishes."""


_GAP = r"\s{0,3}"
"""Blanks that models put into tags; without end, long white space would take for ever."""

_LESS, _MORE = rf"(?:<|＜|&lt;|〈){_GAP}", rf"{_GAP}(?:>|＞|&gt;|〉)"
_SLASH = r"([/／]?)"
_NUMBER = r"([1-9]\d{0,4})"
_PATTERNS = {
    TagShape.XML: re.compile(
        rf"{_LESS}{_SLASH}{_GAP}[gx]{_GAP}{_NUMBER}{_GAP}{_SLASH}{_MORE}", re.IGNORECASE
    ),
    TagShape.BRACKETS: re.compile(
        rf"(?:\[|［|【){_GAP}{_SLASH}{_GAP}{_NUMBER}{_GAP}{_SLASH}{_GAP}(?:\]|］|】)"
    ),
    TagShape.WHITE: re.compile(
        rf"(?:⟦|〚){_GAP}{_SLASH}{_GAP}{_NUMBER}{_GAP}{_SLASH}{_GAP}(?:⟧|〛)"
    ),
    TagShape.HUNYUAN: re.compile(
        rf"{_LESS}{_SLASH}{_GAP}s{_GAP}{_NUMBER}{_GAP}{_SLASH}{_MORE}", re.IGNORECASE
    ),
}
_ENVELOPE = re.compile(rf"{_LESS}{_SLASH}{_GAP}(?:source|target){_MORE}", re.IGNORECASE)
_TARGET_BEGIN = re.compile(rf"{_LESS}(?:target|source){_MORE}", re.IGNORECASE)
_TARGET_END = re.compile(rf"{_LESS}[/／]{_GAP}(?:target|source){_MORE}", re.IGNORECASE)
_ELSE = (TagShape.XML, TagShape.BRACKETS, TagShape.WHITE)


def shape_for(text: str, shape: TagShape) -> TagShape:
    """Return the shape to use for `text`: another one where its own words look like tags."""
    if shape is TagShape.LITERAL:
        return shape
    words = [part for part in split_tags(text) if isinstance(part, str)]
    if _is_free(shape, words):
        return shape
    others = (other for other in _ELSE if other is not shape and _is_free(other, words))
    # A model that was taught one shape is not asked in another.
    return TagShape.LITERAL if shape is TagShape.HUNYUAN else next(others, TagShape.LITERAL)


def _is_free(shape: TagShape, words: Sequence[str]) -> bool:
    patterns = [_PATTERNS[shape]]
    if shape is TagShape.HUNYUAN:
        patterns.append(_ENVELOPE)
    return not any(pattern.search(word) for pattern in patterns for word in words)


def to_model(text: str, tags: Sequence[UnitTag], shape: TagShape) -> str:
    """Return a tagged text as a model is to see it, in the shape of shape_for()."""
    used = shape_for(text, shape)
    parts = split_tags(text)
    if used is TagShape.LITERAL:
        return "".join(_literals(parts, tags))
    written = "".join(part if isinstance(part, str) else _written(part, used) for part in parts)
    return f"<source>{written}</source>" if used is TagShape.HUNYUAN else written


def from_model(answer: str, wanted: str, tags: Sequence[UnitTag], shape: TagShape) -> str:
    """Return an answer with the tags of contract/tagged.py; the opposite of to_model().

    `wanted` is the text that was to be translated. Tags that it does not have stay tags, so
    that they are found; whether all came back is for tag_faults() to say.
    """
    used = shape_for(wanted, shape)
    if used is TagShape.LITERAL:
        return _with_objects(answer, wanted, tags)
    if used is TagShape.HUNYUAN:
        answer = _inside(answer)
    forms = {part.number: part.form for part in split_tags(wanted) if isinstance(part, Tag)}
    objects = {number for number, form in forms.items() if form is TagForm.OBJECT}
    return _PATTERNS[used].sub(lambda match: _read(match, forms, objects), answer)


def _written(tag: Tag, shape: TagShape) -> str:
    slash = "/" if tag.form is TagForm.CLOSE else ""
    stands = "/" if tag.form is TagForm.OBJECT else ""
    match shape:
        case TagShape.XML:
            return f"<{slash}{'x' if stands else 'g'}{tag.number}{stands}>"
        case TagShape.BRACKETS:
            return f"[{slash}{tag.number}{stands}]"
        case TagShape.HUNYUAN:
            return f"<s{tag.number}></s{tag.number}>" if stands else f"<{slash}s{tag.number}>"
        case _:
            return str(tag)


def _read(match: re.Match[str], forms: dict[int, TagForm], objects: set[int]) -> str:
    closes, digits, stands = match.groups()
    number = int(digits)
    if number in objects:  # however it is written; its end, in `<x2></x2>`, says nothing more
        return "" if closes else str(Tag(TagForm.OBJECT, number))
    opening, closing = Tag(TagForm.OPEN, number), Tag(TagForm.CLOSE, number)
    if stands and not closes:
        return f"{opening}{closing}" if number in forms else str(Tag(TagForm.OBJECT, number))
    return str(closing if closes else opening)


def _inside(answer: str) -> str:
    """Return what stands in the answer's `<target>`, whose end may not have come yet."""
    begin = _TARGET_BEGIN.search(answer)
    inner = answer[begin.end() :] if begin else answer
    end = _TARGET_END.search(inner)
    return inner[: end.start()] if end else inner


# Literals --------------------------------------------------------------------------


def _literals(parts: Sequence[TextPart], tags: Sequence[UnitTag]) -> Iterator[str]:
    """Yield each part as it reads without tags."""
    known = {tag.number: tag.literal for tag in tags}
    for part in parts:
        if isinstance(part, str):
            yield part
        else:
            yield known.get(part.number, "") if part.form is TagForm.OBJECT else ""


def _with_objects(answer: str, wanted: str, tags: Sequence[UnitTag]) -> str:
    """Put the objects of `wanted` where their literals stand in `answer`.

    A literal that the text has in its own words too is an object only where it comes as
    often as in the source, and then at the same turn.
    """
    parts = split_tags(wanted)
    shown = list(_literals(parts, tags))
    objects = [
        (index, part)
        for index, part in enumerate(parts)
        if isinstance(part, Tag) and part.form is TagForm.OBJECT and shown[index]
    ]
    if not objects:
        return answer
    literals = sorted({shown[index] for index, _ in objects}, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, literals)))
    starts = _starts(shown)
    turns = _turns(pattern, "".join(shown))
    by_turn: dict[tuple[str, int], Tag] = {}
    for index, tag in objects:
        turn = turns.get(starts[index])
        if turn is not None and turn[0] == shown[index]:
            by_turn[turn] = tag
    return _replaced(pattern, answer, by_turn, turns)


def _replaced(
    pattern: re.Pattern[str],
    answer: str,
    by_turn: dict[tuple[str, int], Tag],
    source: dict[int, tuple[str, int]],
) -> str:
    """Put objects for the literals of an answer, those that can be told from plain words."""
    wanted = _counts(source)
    found_turns = _turns(pattern, answer)
    found = _counts(found_turns)
    parts: list[TextPart] = []
    at = 0
    for start, turn in found_turns.items():
        literal = turn[0]
        objects = sum(each == literal for each, _ in by_turn)
        certain = objects == wanted[literal] or wanted[literal] == found[literal]
        if certain and turn in by_turn:
            parts += [answer[at:start], by_turn[turn]]
            at = start + len(literal)
    return joined_tags([*parts, answer[at:]])


def _starts(texts: Sequence[str]) -> list[int]:
    """Return where each text begins in all of them together."""
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(text)
    return starts


def _turns(pattern: re.Pattern[str], text: str) -> dict[int, tuple[str, int]]:
    """Return, by its place, each literal found in a text and the how manieth of its kind it is."""
    counts: dict[str, int] = {}
    turns: dict[int, tuple[str, int]] = {}
    for match in pattern.finditer(text):
        literal = match.group()
        turns[match.start()] = (literal, counts.get(literal, 0))
        counts[literal] = counts.get(literal, 0) + 1
    return turns


def _counts(turns: dict[int, tuple[str, int]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for literal, _ in turns.values():
        counts[literal] = counts.get(literal, 0) + 1
    return counts
