"""The Markdown of a summary as it grows, and what the model named as its sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.summary import SummaryPiece, SummaryProgress, SummaryShape
from parlance.work.ordered import Text
from parlance.work.summary.marks import MarkFilter
from parlance.work.summary.notes import sentences_of
from parlance.work.summary.running import Answered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from parlance.work.summary.abilities import Abilities
    from parlance.work.summary.marks import Marks, Place
    from parlance.work.summary.steps import Part
    from parlance.work.summary.tree import Group

PARAGRAPH_SENTENCES = 3
_LINES = frozenset((SummaryShape.POINTS, SummaryShape.ACTIONS))


class Draft:
    """Puts the answers for consecutive parts together.

    Attributes:
        text: Markdown so far; marked: the same with the marks of the model.
        named: for places in `text`, the blocks that the model named there.
    """

    def __init__(
        self, parts: Sequence[Part], shape: SummaryShape, abilities: Abilities, marks: Marks
    ) -> None:
        """Expect text for these parts, in their order."""
        self._parts = parts
        self._shape = shape
        self._marks = marks
        self._cites = abilities.cites
        self._bullets = shape is SummaryShape.POINTS and not abilities.cites
        self._current = -1
        self._filter = MarkFilter(marks)
        self._held: list[str] = []
        self._start = 0
        self.text = ""
        self.marked = ""
        self.named: list[tuple[int, list[Place]]] = []

    def feed(self, index: int, text: str) -> str:
        """Take text for part `index`; return what is to be appended to what people see."""
        shown = ""
        if index != self._current:
            shown = self.end() + self._begun(index)
        if self._bullets:
            self._held.append(text)
            return shown
        self.marked += text
        return shown + self._added(self._filter.feed(text) if self._cites else text)

    def end(self) -> str:
        """Finish the part that is under way; return what is to be appended."""
        if self._current < 0:
            return ""
        if self._bullets:
            lines = [f"- {sentence}" for sentence in sentences_of("".join(self._held))]
            self._held.clear()
            return self._added("\n".join(lines))
        shown = self._added(self._filter.end())
        self.named += [(self._start + at, places) for at, places in self._filter.named]
        return shown

    def _begun(self, index: int) -> str:
        gap = self._between() if self.text else ""
        title = self._parts[index].title
        head = f"## {title}\n\n" if title else ""
        self._current = index
        shown = self._added(gap + head)
        self.marked += gap + head
        self._start = len(self.text)
        self._filter = MarkFilter(self._marks)
        return shown

    def _between(self) -> str:
        if any(part.title for part in self._parts):
            return "\n\n"
        if self._shape in _LINES:
            return "\n"
        total = sum(part.sentences for part in self._parts)
        return "\n\n" if total >= PARAGRAPH_SENTENCES * len(self._parts) else " "

    def _added(self, text: str) -> str:
        self.text += text
        return text


def drafted(
    events: Iterable[SummaryProgress | Text | Answered], draft: Draft
) -> Iterator[SummaryProgress | SummaryPiece]:
    """Put what a step writes into the draft; yield progress, and what people see of it."""
    for event in events:
        match event:
            case Text(index=index, text=text):
                shown = draft.feed(index, text)
                if shown:
                    yield SummaryPiece(text=shown)
            case SummaryProgress():
                yield event
            case Answered():
                pass
    last = draft.end()
    if last:
        yield SummaryPiece(text=last)


def joined_notes(
    groups: Sequence[Group], shape: SummaryShape
) -> tuple[str, list[tuple[int, list[Place]]]]:
    """Return all notes, section by section, and what each is from, by where it ends."""
    text = ""
    named: list[tuple[int, list[Place]]] = []
    as_prose = shape is SummaryShape.PARAGRAPHS
    for group in groups:
        text += "\n\n" if text else ""
        text += f"## {group.title}\n\n" if group.title else ""
        for number, note in enumerate(group.notes):
            between = " " if as_prose else "\n"
            text += (between if number else "") + ("" if as_prose else "- ") + note.text
            named.append((len(text), list(note.places)))
    return text, named
