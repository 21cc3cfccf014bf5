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
from parlance.work.summary.marks import Marks
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
    from parlance.work.summary.marks import Place
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
        found: list[list[tuple[Note, bool]]] = [[] for _ in readings]
        for event in self._runner.run(self._steps.reading(readings)):
            match event:
                case Answered(index=index, text=text):
                    reading = readings[index]
                    # Now, while the model reads on: it takes milliseconds a note.
                    found[index] = self._notes_of(reading, text)
                    self.read |= {(reading.document, each) for each in reading.passage.finishes}
                    self._runner.blocks_read = len(self.read)
                case SummaryProgress():
                    yield event
                case _:  # text that nobody sees yet
                    pass
        notes = [note for each in found for note in each]
        if not notes:
            raise FaultError(AnswerEmpty())
        supported = [note for note, is_supported in notes if is_supported]
        if not supported:
            # The measure is wrong then, not the model: what is left is what there is.
            return without_repeats(note for note, _ in notes)
        self.dropped += len(notes) - len(supported)
        return without_repeats(supported)

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

    def evidence(self, notes: Sequence[Note]) -> str:
        """Return sentences of the documents that bear on these notes, as lines."""
        if not self._abilities.cites:
            return ""
        found = dict.fromkeys(
            sentence
            for note in notes
            for document, block in note.places[:1]
            for sentence in self._grounds.evidence(note.text, document, (block,), 1)
            if sentence != note.text
        )
        room = EVIDENCE_SHARE * self._abilities.notes_tokens
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
        runs = [
            (number, run)
            for number, notes in enumerate(groups)
            for run in self._steps.merging_chunks(notes)
        ]
        chunks = [run for _, run in runs]
        step = self._steps.merging(chunks, [self.evidence(chunk) for chunk in chunks])
        answers = yield from self._answers(step)
        condensed: list[list[Note]] = [[] for _ in groups]
        for (number, chunk), answer in zip(runs, answers, strict=True):
            condensed[number] += self._merged(chunk, answer)
        return [without_repeats(notes) for notes in condensed]

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

    def _notes_of(self, reading: Reading, answer: str) -> list[tuple[Note, bool]]:
        """Return the notes of an answer, and whether their passage supports them."""
        number, blocks = reading.document, reading.passage.blocks
        known = {(number, block) for block in blocks}
        local = Marks([len(blocks)])
        notes: list[Note] = []
        for line in self._lines(answer):
            places: list[Place] = []
            if self._abilities.cites:
                line, here = local.split(line, [(0, at) for at in range(len(blocks))])  # noqa: PLW2901
                places = list(dict.fromkeys((number, blocks[at]) for _, at in here))
            if line:
                notes.append(Note(line, tuple(places or self._nearest(line, known))))
        return [(note, self._is_supported(note, known)) for note in notes]

    def _merged(self, chunk: Sequence[Note], answer: str) -> list[Note]:
        """Return the statements of an answer; the notes themselves if there are none."""
        known = {place for note in chunk for place in note.places}
        merged: list[Note] = []
        for line in note_lines(answer) if self._abilities.cites else sentences_of(answer):
            places: list[Place] = []
            if self._abilities.cites:
                line, places = self._marks.split(line, known)  # noqa: PLW2901
            if line:
                merged.append(Note(line, tuple(places or self._nearest(line, known))))
        supported = [note for note in merged if self._is_supported(note, known)]
        if supported:
            self.dropped += len(merged) - len(supported)
        return supported or merged or list(chunk)

    def _lines(self, answer: str) -> list[str]:
        return sentences_of(answer) if self._abilities.encodes else note_lines(answer)

    def _nearest(self, line: str, known: Collection[Place]) -> list[Place]:
        """Return the block that holds most of a statement, of whatever document."""
        best: list[tuple[float, Place]] = []
        for document, blocks in _by_document(known).items():
            for block in self._grounds.best_blocks(line, document, blocks, 1):
                share = self._grounds.support(line, document, (block,)) or 0.0
                best.append((-share, (document, block)))
        return [min(best)[1]] if best else []

    def _is_supported(self, note: Note, known: Collection[Place]) -> bool:
        """Say whether the blocks hold a statement; where nothing can tell, they do."""
        doubts = self._grounds.doubts_in(note.text)
        if any(doubt.kind is DoubtKind.NUMBER for doubt in doubts):
            return False
        shares = [
            self._grounds.support(note.text, document, blocks)
            for document, blocks in _by_document(known).items()
        ]
        return any(share is None or share >= LEAST_SUPPORT for share in shares)


def _by_document(places: Collection[Place]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for document, block in sorted(places):
        found.setdefault(document, []).append(block)
    return found
