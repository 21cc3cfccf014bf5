"""What the review of a document says of its paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from parlance.contract.segments import HintKind, SegmentOrigin, SegmentState, TagKind, UnitKind
from parlance.contract.tagged import Tag, TagFault, TagForm, split_tags
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.utf16 import utf16_length
from parlance.window.parts.words import facts_line, filled, listed, number, plural, wording_of
from parlance.window.rich.direction import isolated
from parlance.window.translation.words import hint_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.segments import Segment, Unit

translate = QCoreApplication.translate

_STATES: Final = {
    SegmentState.WAITING: QT_TRANSLATE_NOOP("Review", "Not translated yet"),
    SegmentState.TRANSLATED: QT_TRANSLATE_NOOP("Review", "Translated"),
    SegmentState.EDITED: QT_TRANSLATE_NOOP("Review", "Your wording"),
    SegmentState.KEPT: QT_TRANSLATE_NOOP("Review", "The source was kept"),
    SegmentState.LEFT: QT_TRANSLATE_NOOP("Review", "Stays as it is"),
}
_ORIGINS: Final = {
    SegmentOrigin.MEMORY: QT_TRANSLATE_NOOP("Review", "translated before"),
    SegmentOrigin.CORRECTION: QT_TRANSLATE_NOOP("Review", "as you corrected it before"),
    SegmentOrigin.REPEATED: QT_TRANSLATE_NOOP("Review", "the same text stands elsewhere"),
    SegmentOrigin.FILE: QT_TRANSLATE_NOOP("Review", "from the file"),
}
_KINDS: Final = {
    UnitKind.PARAGRAPH: QT_TRANSLATE_NOOP("Review", "Paragraph"),
    UnitKind.HEADING: QT_TRANSLATE_NOOP("Review", "Heading"),
    UnitKind.ITEM: QT_TRANSLATE_NOOP("Review", "Item of a list"),
    UnitKind.CELL: QT_TRANSLATE_NOOP("Review", "Cell"),
    UnitKind.NOTE: QT_TRANSLATE_NOOP("Review", "Note"),
    UnitKind.CUE: QT_TRANSLATE_NOOP("Review", "Subtitle"),
    UnitKind.MESSAGE: QT_TRANSLATE_NOOP("Review", "Message"),
    UnitKind.LABEL: QT_TRANSLATE_NOOP("Review", "Label"),
}
_FAULTS: Final = {
    TagFault.MISSING: QT_TRANSLATE_NOOP("Review", "Missing: %1"),
    TagFault.DOUBLED: QT_TRANSLATE_NOOP("Review", "There twice: %1"),
    TagFault.STRANGE: QT_TRANSLATE_NOOP("Review", "Not in the source: %1"),
    TagFault.UNNESTED: QT_TRANSLATE_NOOP(
        "Review", "Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross"
    ),
}
_REPORTS: Final = {
    HintKind.FORMAT_LOST: QT_TRANSLATE_NOOP("Review", "%1 lost bold, italic or a link"),
    HintKind.NUMBER_MISSING: QT_TRANSLATE_NOOP("Review", "%1 without a number"),
    HintKind.LINK_MISSING: QT_TRANSLATE_NOOP("Review", "%1 without an address"),
    HintKind.PLACEHOLDER_MISSING: QT_TRANSLATE_NOOP("Review", "%1 without a placeholder"),
    HintKind.TERM_MISSED: QT_TRANSLATE_NOOP("Review", "%1 not as in the glossary"),
    HintKind.UNTRANSLATED: QT_TRANSLATE_NOOP("Review", "%1 the same as the source"),
    HintKind.OTHER_LANGUAGE: QT_TRANSLATE_NOOP("Review", "%1 in another language"),
    HintKind.REPEATS: QT_TRANSLATE_NOOP("Review", "%1 with repetitions"),
    HintKind.TOO_LONG: QT_TRANSLATE_NOOP("Review", "%1 far too long"),
    HintKind.TOO_SHORT: QT_TRANSLATE_NOOP("Review", "%1 far too short"),
    HintKind.QUOTES: QT_TRANSLATE_NOOP("Review", "%1 with open quotes or brackets"),
    HintKind.CUT_SHORT: QT_TRANSLATE_NOOP("Review", "%1 without an end"),
    HintKind.OBJECT_MOVED: QT_TRANSLATE_NOOP("Review", "%1 with an object to place"),
    HintKind.KEPT_SOURCE: QT_TRANSLATE_NOOP("Review", "%1 not translated"),
    HintKind.LINES_TOO_WIDE: QT_TRANSLATE_NOOP("Review", "%1 with lines too long"),
}
"""Each stands behind “of 980 paragraphs”."""

_LONGEST_LITERAL: Final = 24
_PAD: Final = "\u00a0"


class Counts(NamedTuple):
    """How many paragraphs of a document are in which state.

    `total` are those that are to be translated; `hinted` want a look.
    """

    total: int = 0
    done: int = 0
    hinted: int = 0
    edited: int = 0
    missing: int = 0


def counted(segments: Iterable[Segment]) -> Counts:
    """Count the states of segments."""
    total = done = hinted = edited = missing = 0
    for segment in segments:
        hinted += bool(segment.hints)
        match segment.state:
            case SegmentState.LEFT:
                continue
            case SegmentState.WAITING | SegmentState.KEPT:
                missing += 1
            case SegmentState.EDITED:
                edited += 1
                done += 1
            case SegmentState.TRANSLATED:
                done += 1
        total += 1
    return Counts(total, done, hinted, edited, missing)


def hinted_words(count: int) -> str:
    """Return how many paragraphs want a look."""
    return filled(translate("Review", "%1 to look at"), number(count))


def counts_words(counts: Counts) -> str:
    """Return how many paragraphs are translated, and how many want a look."""
    done, total = number(counts.done), number(counts.total)
    parts = [filled(translate("Review", "%1 of %2 translated"), done, total)]
    if counts.hinted:
        parts.append(hinted_words(counts.hinted))
    if counts.edited:
        parts.append(filled(translate("Review", "%1 edited"), number(counts.edited)))
    return facts_line(parts)


def report_words(kind: HintKind, count: int) -> str:
    """Return how many paragraphs have a hint of a kind."""
    return filled(wording_of("Review", _REPORTS[kind]), number(count))


def total_words(total: int) -> str:
    """Return of how many paragraphs a report speaks."""
    said = QCoreApplication.translate("Review", "Of %Ln paragraph(s):", "", total)
    return plural(said, total).replace("%Ln", number(total))


def state_words(segment: Segment) -> str:
    """Return the state of a paragraph, and where its translation came from."""
    parts = [wording_of("Review", _STATES[segment.state])]
    if segment.origin in _ORIGINS:
        parts.append(wording_of("Review", _ORIGINS[segment.origin]))
    if segment.locked:
        parts.append(translate("Review", "locked"))
    return listed(parts)


def place_words(unit: Unit) -> str:
    """Return what a paragraph is, and where it stands."""
    parts = [wording_of("Review", _KINDS[unit.kind])]
    if unit.group:
        parts.append(isolated(unit.group))
    if unit.slide is not None:
        parts.append(filled(translate("Review", "slide %1"), number(unit.slide)))
    if unit.page is not None:
        parts.append(filled(translate("Review", "page %1"), number(unit.page)))
    if unit.section:
        parts.append(isolated(unit.section[-1]))
    return facts_line(parts)


def tag_fault_words(source: str, target: str, faults: frozenset[TagFault]) -> str:
    """Return what is wrong with the tags of a translation, naming them."""
    wanted, found = _tags(source), _tags(target)
    named = {
        TagFault.MISSING: [each for each in dict.fromkeys(wanted) if each not in found],
        TagFault.STRANGE: [each for each in dict.fromkeys(found) if each not in wanted],
        TagFault.DOUBLED: [each for each in dict.fromkeys(found) if found.count(each) > 1],
    }
    parts = []
    for fault in TagFault:
        if fault in faults:
            tags = " ".join(f"\u2066{each}\u2069" for each in named.get(fault, []))
            parts.append(filled(wording_of("Review", _FAULTS[fault]), tags))
    return facts_line(parts)


def _tags(text: str) -> list[str]:
    return [str(part) for part in split_tags(text) if isinstance(part, Tag)]


def hint_lines(segment: Segment) -> tuple[str, ...]:
    """Return the sentences of a paragraph's hints, each once."""
    return tuple(dict.fromkeys(map(hint_words, segment.hints)))


def replaced_words(count: int, found: int, *, locked: int = 0) -> str:
    """Return in how many of the paragraphs found something was replaced, and what was left."""
    translate = QCoreApplication.translate
    if count == found:
        said = translate("Review", "Replaced in %Ln paragraph(s)", "", count)
        return plural(said, count).replace("%Ln", number(count))
    said = translate("Review", "Replaced in %1 of %Ln paragraph(s)", "", found)
    parts = [filled(plural(said, found).replace("%Ln", number(found)), number(count))]
    if locked:
        said = translate("Review", "%Ln locked", "", locked)
        parts.append(plural(said, locked).replace("%Ln", number(locked)))
    return facts_line(parts)


class Chip(NamedTuple):
    """A stretch of shown text that stands for a tag; in units of UTF-16."""

    start: int
    length: int


def shown_text(text: str, unit: Unit) -> tuple[str, tuple[Chip, ...]]:
    """Return a text with chips in place of its tags."""
    kinds = {tag.number: tag for tag in unit.tags}
    shown, at = "", 0
    chips = []
    for part in split_tags(text):
        if isinstance(part, str):
            piece = part.replace("\n", "\u2028")
        else:
            tag = kinds.get(part.number)
            is_break = tag is not None and tag.kind is TagKind.BREAK
            literal = tag.literal if tag is not None and not is_break else ""
            label = _PAD + ("↵" if is_break else _label(part, literal)) + _PAD
            # Isolated, so that it does not change places with the words around it.
            piece = f"\u2066{label}\u2069"
            chips.append(Chip(at + 1, utf16_length(label)))
        shown += piece
        at += utf16_length(piece)
    return shown, tuple(chips)


def _label(tag: Tag, literal: str) -> str:
    match tag.form:
        case TagForm.OPEN:
            return str(tag.number)
        case TagForm.CLOSE:
            return f"/{tag.number}"
        case TagForm.OBJECT:
            plain = " ".join(literal.split())[:_LONGEST_LITERAL]
            return plain or f"{tag.number}/"
