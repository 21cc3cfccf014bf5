"""What the app asks of a model about documents, with the answer of a perfect extractive one.

The prompts are the app's own, byte for byte (`parlance.work.summary.prompts`), and so are the
marks of blocks and the lists of notes. An answer copies sentences word for word and names the
blocks they are from.
"""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from parlance.contract.document import count_words
from parlance.contract.engine import ChatPrompt
from parlance.contract.summary import LENGTHS, SummaryOptions, SummaryShape
from parlance.work.summary import prompts
from parlance.work.summary.marks import Marks, one_line
from parlance.work.summary.notes import listed
from parlance.work.summary.passages import Passage as AppPassage
from parlance.work.summary.prompts import Matter
from parlance.work.summary.steps import BEFORE_NOTES, FAN_IN, WORDS_PER_SENTENCE
from training.starter.documents.answers import (
    Noted,
    as_notes,
    formed,
    joined,
    marked,
    most_important,
    noted,
    placed,
    within,
)
from training.starter.documents.passages import is_named

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from parlance.contract.engine import Prompt
    from training.starter.documents.layout import Fact
    from training.starter.documents.passages import Passage, PassageMaker

SHAPES = (
    SummaryShape.SENTENCE,
    SummaryShape.POINTS,
    SummaryShape.PARAGRAPHS,
    SummaryShape.SECTIONS,
)
MOST_SENTENCES = 14
"""Of most texts; one in twenty of the longest stage has up to `RARE_SENTENCES`."""

RARE_SENTENCES = 26
MOST_FACTS = 6
MOST_NOTES = 14

_AUDIENCES = ("a ten-year-old", "our lawyers", "the board", "beginners", "the whole team")


@dataclass(frozen=True)
class Exchange:
    """What the user's turn says, and the answer; in one language (ISO 639-1)."""

    prompt: str
    answer: str
    language: str


# Tasks ----------------------------------------------------------------------------------


def notes_task(maker: PassageMaker, most: int = MOST_SENTENCES) -> Exchange:
    """Ask for the notes of a passage of at most about so many sentences."""
    passage = _passage(maker, most)
    pieces = tuple(block.text for block in passage.blocks)
    numbers = tuple(range(len(pieces)))
    shown = AppPassage(pieces=pieces, tokens=0, blocks=numbers, finishes=numbers)
    lines = [f"Document: {one_line(passage.title)}"]
    if passage.section:
        lines.append(f"Section: {' › '.join(map(one_line, passage.section))}")
    matter = Matter(text=shown.marked(lambda at: str(at + 1)), head="\n".join(lines))
    prompt = prompts.notes(matter, _options(maker.random), _language(maker))
    return _exchange(maker, prompt, listed(as_notes(noted(passage)), Marks([len(pieces)])))


def plain_notes_task(maker: PassageMaker, most: int = MOST_SENTENCES) -> Exchange:
    """Ask for the notes of a passage without marks."""
    passage = _passage(maker, most)
    answer = "\n".join(f"- {fact.text}" for fact in passage.facts)
    return _exchange(maker, prompts.plain_notes(passage.text), answer)


def plain_summary_task(maker: PassageMaker, most: int = MOST_SENTENCES) -> Exchange:
    """Ask for a summary of a passage, or of notes, in so many sentences, without marks."""
    random = maker.random
    if random.random() < 0.4:
        notes = _notes_of_document(maker, random.randint(1, min(most, MOST_NOTES)))
        text = listed(as_notes(notes))
    else:
        passage = _passage(maker, most)
        notes, text = noted(passage), passage.text
    wanted = random.randint(1, 8) if random.random() < 0.6 else random.randint(1, 3)
    answer = " ".join(note.text for note in most_important(joined(notes), wanted))
    return _exchange(maker, prompts.plain_summary(text, wanted, _words(wanted)), answer)


def merging_task(maker: PassageMaker, most: int = MOST_NOTES) -> Exchange:
    """Ask to bring at most so many notes together."""
    random = maker.random
    notes = _notes_of_document(maker, random.randint(2, max(2, most)))
    wanted = math.ceil(len(notes) / FAN_IN)
    marks, titles = _marks_of(maker, notes)
    first = notes[0].places[0]
    before: list[Noted] = []
    if first[0] == 0 and first[1] > BEFORE_NOTES and random.random() < 0.6:
        before = [
            placed(maker.fact(), ((0, first[1] - back),))
            for back in range(random.randint(1, BEFORE_NOTES), 0, -1)
        ]
    matter = Matter(
        text=listed(as_notes(notes), marks),
        head=titles,
        evidence=_evidence(maker),
        before=listed(as_notes(before), marks),
    )
    prompt = prompts.merging(matter, wanted, _options(random), _language(maker))
    kept = most_important(joined(notes), wanted)
    return _exchange(maker, prompt, listed(as_notes(kept), marks))


def writing_task(
    maker: PassageMaker, shape: SummaryShape | None = None, most: int = MOST_SENTENCES
) -> Exchange:
    """Ask for a summary in one of `SHAPES`, of a whole text or of notes."""
    random = maker.random
    shape = shape or random.choice(SHAPES)
    words = _words(1 if shape is SummaryShape.SENTENCE else random.randint(1, 8))
    documents = 1
    if shape is SummaryShape.SECTIONS or random.random() < 0.4:
        notes = _notes_of_document(maker, random.randint(1, min(most, MOST_NOTES)))
        marks, head = _marks_of(maker, notes)
        if shape is SummaryShape.SECTIONS and random.random() < 0.8:
            head += f"\nSection: {one_line(maker.heading())}"
        matter = Matter(text=listed(as_notes(notes), marks), head=head, evidence=_evidence(maker))
        documents = 1 + max(note.places[0][0] for note in notes)
    else:
        passage = _passage(maker, most)
        notes, marks = noted(passage), Marks([len(passage.blocks)])
        matter = Matter(text=_labelled(passage, marks), head=marks.named(0, passage.title))
    options = _options(random, shape=shape, words=words)
    prompt = prompts.writing(matter, words, options, documents=documents, language=_language(maker))
    if shape is SummaryShape.SENTENCE:
        kept = most_important(joined(notes), 1)
    else:
        kept = within(joined(notes), words)
    return _exchange(maker, prompt, formed(kept, marks, shape))


def shortening_task(maker: PassageMaker, most: int = MOST_SENTENCES) -> Exchange:
    """Ask to shorten a summary, whose sentences have marks."""
    random = maker.random
    notes = _notes_of_document(maker, random.randint(2, max(3, most // 2)), repeated=False)
    marks, _ = _marks_of(maker, notes)
    shape = random.choice((SummaryShape.PARAGRAPHS, SummaryShape.POINTS))
    total = sum(count_words(note.text) for note in notes)
    words = max(10, 10 * round(total * random.uniform(0.035, 0.075)))
    prompt = prompts.shortening(formed(notes, marks, shape), words, _language(maker))
    return _exchange(maker, prompt, formed(within(notes, words), marks, shape))


def question_task(
    maker: PassageMaker, *, told: bool | None = None, most: int = MOST_SENTENCES
) -> Exchange:
    """Ask something that the text tells, or does not; by itself, three in four are told."""
    random = maker.random
    told = random.random() < 0.75 if told is None else told
    passage, fact = _with_question(maker, most)
    if not told:
        fact = _untold(maker, passage)
    whole = random.random() < 0.7
    start = 0 if whole else random.randint(1, 60)
    step = 1 if whole else random.randint(1, 3)
    marks = Marks([start + step * len(passage.blocks) + 1])
    labels = [(0, start + step * number) for number in range(len(passage.blocks))]
    text = "\n\n".join(
        marks.before(place, block.text) for place, block in zip(labels, passage.blocks, strict=True)
    )
    matter = Matter(text=text, head=marks.named(0, passage.title))
    asked = " ".join(fact.question.split())
    prompt = prompts.question(matter, asked, _language(maker), whole=whole)
    answer = maker.not_told
    if told:
        number = next(at for each, at in passage.placed if each == fact)
        answer = marked(placed(fact, (labels[number],)), marks)
    return _exchange(maker, prompt, answer)


# What is asked about --------------------------------------------------------------------


def _passage(maker: PassageMaker, most: int) -> Passage:
    sentences = _sentences(maker.random, most)
    if maker.random.random() < 0.06:
        return maker.passage(sentences, 0)
    return maker.passage(sentences, maker.random.randint(1, min(sentences, MOST_FACTS)))


def _sentences(random: Random, most: int) -> int:
    """Draw a number of sentences; short texts are more frequent than long ones."""
    if most >= MOST_SENTENCES and random.random() < 0.05:
        return random.randint(MOST_SENTENCES, RARE_SENTENCES)
    return 1 + int(most * random.random() ** 1.2)


def _notes_of_document(maker: PassageMaker, count: int, *, repeated: bool = True) -> list[Noted]:
    """Return notes of another document; about one in `FAN_IN` of them is important."""
    random = maker.random
    maker.begin()
    wanted = math.ceil(count / FAN_IN)
    sparse = random.random() < 0.25
    leading = set(random.sample(range(count), max(1, min(count, wanted + random.randint(-1, 1)))))
    several = count > 2 and random.random() < 0.12
    block = random.choice((0, random.randint(0, 40)))
    notes: list[Noted] = []
    for number in range(count):
        document = int(several and number >= count // 2)
        block = 0 if document and not notes[-1].places[0][0] else block + random.randint(0, 2)
        places = ((document, block),)
        if number and repeated and number not in leading and random.random() < 0.12:
            again = random.choice(notes)
            notes.append(replace(again, places=places))
        elif number in leading:
            notes.append(placed(maker.fact(important=True), places))
        elif random.random() < (0.9 if sparse else 0.2):
            notes.append(Noted(maker.filler(), places, matters=False))
        else:
            notes.append(placed(maker.fact(important=False), places))
    return notes


def _with_question(maker: PassageMaker, most: int) -> tuple[Passage, Fact]:
    """Return a passage and a fact of it that nothing else in it is taken for."""
    while True:
        passage = _passage(maker, most)
        sources = [fact.source for fact in passage.facts]
        asked = [fact for fact in passage.facts if fact.question]
        single = [fact for fact in asked if sources.count(fact.source) == 1]
        if single:
            return passage, maker.random.choice(single)


def _untold(maker: PassageMaker, passage: Passage) -> Fact:
    """Return a fact that a passage does not tell, though it may be about the same people."""
    sources = {fact.source for fact in passage.facts}
    while True:
        fact = maker.fact(asked=True)
        if fact.source not in sources and is_named(fact):
            return fact


def _evidence(maker: PassageMaker) -> str:
    if maker.random.random() < 0.75:
        return ""
    return "\n".join(maker.filler() for _ in range(maker.random.randint(1, 3)))


def _marks_of(maker: PassageMaker, notes: Sequence[Noted]) -> tuple[Marks, str]:
    """Return marks for the documents of these notes, and the lines that name them."""
    last: dict[int, int] = {}
    for note in notes:
        for document, block in note.places:
            last[document] = max(block, last.get(document, 0))
    sizes = [last[number] + maker.random.randint(1, 9) for number in sorted(last)]
    marks = Marks(sizes)
    return marks, "\n".join(marks.named(number, maker.heading()) for number in range(len(sizes)))


def _labelled(passage: Passage, marks: Marks) -> str:
    return "\n\n".join(
        marks.before((0, number), block.text) for number, block in enumerate(passage.blocks)
    )


# Prompts --------------------------------------------------------------------------------


def _options(
    random: Random,
    *,
    shape: SummaryShape = SummaryShape.PARAGRAPHS,
    words: int = LENGTHS["medium"],
) -> SummaryOptions:
    audience = random.choice(_AUDIENCES) if random.random() < 0.05 else ""
    return SummaryOptions(shape=shape, words=words, audience=audience)


def _language(maker: PassageMaker) -> str:
    """Return the code that the prompt names, or none where the app could not tell it."""
    return maker.language if maker.random.random() < 0.9 else ""


def _words(sentences: int) -> int:
    return max(10, round(sentences * WORDS_PER_SENTENCE, -1))


def _exchange(maker: PassageMaker, prompt: Prompt, answer: str) -> Exchange:
    if not isinstance(prompt, ChatPrompt):
        raise TypeError(prompt)
    (turn,) = prompt.turns
    return Exchange(turn.content, answer, maker.language)
