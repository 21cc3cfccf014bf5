"""From passages to few enough notes: read all, verify, bring together level by level.

Notes are held against the passage they were taken from before anything rests on them, and
merged beside sentences of the source, because merging alone compounds what was invented
(context-aware hierarchical merging; docs/design.md). All passages of a level run at once:
what a group hears of the one before it are that one's last notes, not its summary, which
would have to be waited for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import AnswerEmpty, FaultError
from parlance.contract.summary import DoubtKind, SummaryProgress
from parlance.work.summary.notes import (
    Note,
    note_lines,
    sentences_of,
    split_notes,
    without_repeats,
)
from parlance.work.summary.running import Answered

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Sequence

    from parlance.work.cutting import Count
    from parlance.work.summary.abilities import Abilities
    from parlance.work.summary.grounding import Grounds
    from parlance.work.summary.marks import Marks, Place
    from parlance.work.summary.running import Runner
    from parlance.work.summary.steps import Reading, Step, Steps

LEAST_SUPPORT = 0.2
"""A note of which less stands in its passage is invented, or of another passage."""

EVIDENCE_SHARE = 0.25
"""Of the room for notes, what sentences of the source may take beside them."""


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Notes that become one part of the summary, in so many sentences."""

    notes: tuple[Note, ...]
    sentences: int
    title: str = ""


class Tree:
    """Reads documents into notes and condenses them.

    Attributes:
        dropped: notes that their passage does not support.
    """

    def __init__(
        self,
        steps: Steps,
        abilities: Abilities,
        marks: Marks,
        grounds: Grounds,
        runner: Runner,
        *,
        count: Count,
    ) -> None:
        """Read nothing yet; `count` tells the tokens of texts."""
        self._steps = steps
        self._abilities = abilities
        self._marks = marks
        self._grounds = grounds
        self._runner = runner
        self._count = count
        self.read: set[Place] = set()
        self.dropped = 0

    def notes(self, readings: Sequence[Reading]) -> Generator[SummaryProgress, None, list[Note]]:
        """Read every passage; yield progress; return the notes in reading order.

        Raises FaultError (AnswerEmpty, and what the engine reports) and Cancelled.
        """
        answers = [""] * len(readings)
        for event in self._runner.run(self._steps.reading(readings)):
            match event:
                case Answered(index=index, text=text):
                    answers[index] = text
                    reading = readings[index]
                    self.read |= {(reading.document, each) for each in reading.passage.finishes}
                    self._runner.blocks_read = len(self.read)
                case SummaryProgress():
                    yield event
                case _:  # text that nobody sees yet
                    pass
        pairs = list(zip(readings, answers, strict=True))
        notes = [note for reading, answer in pairs for note in self._notes_of(reading, answer)]
        if not notes:
            raise FaultError(AnswerEmpty())
        supported = [note for note in notes if self._is_supported(note)]
        self.dropped = len(notes) - len(supported)
        return without_repeats(supported or notes)

    def condensed(
        self, groups: Sequence[Group]
    ) -> Generator[SummaryProgress, None, list[list[list[Note]]]]:
        """Return, for each group, its notes in the runs to write, condensed to few enough.

        Raises FaultError and Cancelled.
        """
        notes = [list(group.notes) for group in groups]
        stuck: set[int] = set()
        while True:
            runs = [self._steps.chunks(each) for each in notes]
            todo = [
                number
                for number, group in enumerate(groups)
                if number not in stuck
                and len(runs[number]) > self._steps.most_parts(group.sentences)
            ]
            if not todo:
                break
            fewer = yield from self._one_level([notes[number] for number in todo])
            for number, condensed in zip(todo, fewer, strict=True):
                if len(condensed) >= len(notes[number]):
                    # The model does not condense: more parts then, and nothing is lost.
                    stuck.add(number)
                else:
                    notes[number] = condensed
        return [
            self._in_parts(each, run, group.sentences)
            for each, run, group in zip(notes, runs, groups, strict=True)
        ]

    def evidence(self, notes: Sequence[Note], beside: int) -> str:
        """Return sentences of the documents that bear on these notes, as lines.

        `beside` is how many runs share the room.
        """
        if not self._abilities.cites:
            return ""
        found = dict.fromkeys(
            sentence
            for note in notes
            for document, block in note.places[:1]
            for sentence in self._grounds.evidence(note.text, document, (block,), 1)
            if sentence != note.text
        )
        room = EVIDENCE_SHARE * self._abilities.notes_tokens / max(1, beside)
        lines: list[str] = []
        for sentence, tokens in zip(found, self._count(list(found)), strict=True):
            room -= tokens
            if room < 0:
                break
            lines.append(sentence)
        return "\n".join(lines)

    # ---------------------------------------------------------------------------------

    def _in_parts(
        self, notes: list[Note], runs: list[list[Note]], sentences: int
    ) -> list[list[Note]]:
        least = self._steps.least_parts(sentences)
        return runs if len(runs) >= least else split_notes(notes, least)

    def _one_level(
        self, groups: Sequence[list[Note]]
    ) -> Generator[SummaryProgress, None, list[list[Note]]]:
        runs = [(number, run) for number, notes in enumerate(groups) for run in self._runs(notes)]
        chunks = [run for _, run in runs]
        step = self._steps.merging(chunks, [self.evidence(chunk, 1) for chunk in chunks])
        answers = yield from self._answers(step)
        condensed: list[list[Note]] = [[] for _ in groups]
        for (number, chunk), answer in zip(runs, answers, strict=True):
            condensed[number] += self._merged(chunk, answer)
        return [without_repeats(notes) for notes in condensed]

    def _runs(self, notes: list[Note]) -> list[list[Note]]:
        return self._steps.merging_chunks(notes)

    def _answers(self, step: Step) -> Generator[SummaryProgress, None, list[str]]:
        answers = [""] * len(step.requests)
        for event in self._runner.run(step):
            match event:
                case Answered(index=index, text=text):
                    answers[index] = text
                case SummaryProgress():
                    yield event
                case _:
                    pass
        return answers

    def _notes_of(self, reading: Reading, answer: str) -> list[Note]:
        known = {(reading.document, block) for block in reading.passage.blocks}
        return [self._note(line, known) for line in self._lines(answer)]

    def _merged(self, chunk: Sequence[Note], answer: str) -> list[Note]:
        """Return the statements of an answer; the notes themselves if there are none."""
        known = {place for note in chunk for place in note.places}
        lines = note_lines(answer) if self._abilities.cites else sentences_of(answer)
        merged = [self._note(line, known) for line in lines]
        return [note for note in merged if note.text] or list(chunk)

    def _lines(self, answer: str) -> list[str]:
        return sentences_of(answer) if self._abilities.encodes else note_lines(answer)

    def _note(self, line: str, known: Collection[Place]) -> Note:
        """Return a statement with what it is from: as the model says, else as its words say."""
        places: list[Place] = []
        if self._abilities.cites:
            line, places = self._marks.split(line, known)
        return Note(line, tuple(places or self._nearest(line, known)))

    def _nearest(self, line: str, known: Collection[Place]) -> list[Place]:
        for document in sorted({document for document, _ in known}):
            among = [block for number, block in known if number == document]
            best = self._grounds.best_blocks(line, document, among, 1)
            if best:
                return [(document, block) for block in best]
        return []

    def _is_supported(self, note: Note) -> bool:
        doubts = self._grounds.doubts_in(note.text)
        if any(doubt.kind is DoubtKind.NUMBER for doubt in doubts):
            return False
        documents = {document for document, _ in note.places}
        return any(
            self._grounds.support(note.text, number, [b for d, b in note.places if d == number])
            >= LEAST_SUPPORT
            for number in documents
        )
