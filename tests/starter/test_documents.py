"""Made-up documents: right sentences in five languages, and answers that the app can read."""

import re
from random import Random

import pytest
from training.starter import words
from training.starter.documents import tasks
from training.starter.documents.filling import Filling
from training.starter.documents.passages import TEMPLATES, PassageMaker
from training.starter.documents.templates import share

from parlance.contract.cancel import Cancel
from parlance.contract.document import Block, BlockKind, Document
from parlance.contract.summary import DoubtKind, SummaryOptions, SummaryShape
from parlance.work.summary import prompts
from parlance.work.summary.checks import repeats, speaks_of_itself
from parlance.work.summary.grounding import Grounds, grounded
from parlance.work.summary.making import named_sentences
from parlance.work.summary.marks import MarkFilter, Marks
from parlance.work.summary.notes import Note as AppNote
from parlance.work.summary.notes import note_lines, without_repeats
from parlance.work.summary.prompts import Matter
from parlance.work.summary.tree import LEAST_SUPPORT

LANGUAGES = tuple(TEMPLATES)
MARKED = (tasks.notes_task, tasks.merging_task, tasks.writing_task, tasks.shortening_task)
PARTS = ["actors", "named_actors", "accounts", "statements", "frames", "dates", "quotes", "sayings"]
LABEL = re.compile(r"^\[([A-Z]?\d+)\] ", re.MULTILINE)
LISTED = re.compile(r" \[([A-Z]?\d+)\](?=$| )", re.MULTILINE)

# What no sentence has, whatever fills its gaps.
WRONG = {
    "en": r"\ba [aeiou]|\ban [b-df-hj-np-tv-z]",
    "fr": r"\b(?:de|le|la|que|je|ne|ce) [aeiouéèêâîôœæ]|\b[dà]e? les? (?!\d)|\bsi il",
    "de": r"\b(?:in|an|von|zu) dem\b",
    "es": r"\b(?:de|a) el |\by [ií]",
    "fa": "[كيۀ]|\u200c\u200c|\u200c |ه \u200cی",
}


def templates_of(each):
    """All templates of whole sentences, headings and lines of a language."""
    told = [*each.facts, *each.quotes, *(fact for k in each.kinds.values() for fact in k.facts)]
    found = [*each.filler, *each.openings, *each.headings, *each.sayings]
    found += [text for fact in told for text in (fact.text, fact.question) if text]
    for kind in each.kinds.values():
        found += [*kind.titles, *kind.begins, *kind.ends, *kind.filler]
    for order, predicates, frames, actors in (
        (each.framed[0], [s.text for s in each.statements], each.dates, each.named_actors),
        (each.framed[-1], list(each.accounts), each.frames, each.actors),
    ):
        for number, predicate in enumerate(predicates):
            verb, _, rest = predicate.partition("~")
            found.append(
                order.format(
                    actor=actors[number % len(actors)],
                    frame=frames[number % len(frames)],
                    verb=verb,
                    rest=rest,
                )
            )
    return found


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_as_much_to_say_as_english(code):
    each, english = TEMPLATES[code], TEMPLATES["en"]
    assert len(each.facts) >= 60
    assert len(each.filler) >= 80
    assert min(len(each.openings), len(each.headings)) >= 12
    assert sum(bool(fact.question) for fact in each.facts) >= 60
    assert each.kinds.keys() == english.kinds.keys()
    for part in PARTS:
        assert len(getattr(each, part)) >= len(getattr(english, part)), part


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_template_is_filled_well_with_whatever_fills_it(code):
    random = Random(1)
    for number in range(12):
        filling = Filling(random, TEMPLATES[code], unseen=number % 3 == 0)
        for template in templates_of(TEMPLATES[code]):
            text = filling.one(template)
            assert not re.search(r"[{}~]|  | $| ,", text), template
            assert not re.search(WRONG[code], text), text


def test_numbers_of_two_gaps_never_meet():
    random = Random(2)
    for code in ("en", "de", "fa"):
        for _ in range(12):
            filling = Filling(random, TEMPLATES[code], unseen=False)
            for template in templates_of(TEMPLATES[code]):
                assert not re.search(r"\d \d", filling.one(template)), template


def test_persian_is_written_in_its_own_digits_half_of_the_time():
    maker = PassageMaker(Random(3), language="fa")
    texts = [maker.passage(10, 5).text for _ in range(60)]
    own = sum(bool(re.search("[۰-۹]", text)) for text in texts)
    assert 15 < own < 45


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_seed_gives_one_text(code):
    drawn = [
        [PassageMaker(Random(seed), language=code).passage(8, 3).text for _ in range(3)]
        for seed in (5, 5, 6)
    ]
    assert drawn[0] == drawn[1]
    assert drawn[0] != drawn[2]


@pytest.mark.parametrize("code", LANGUAGES)
def test_facts_stand_in_their_blocks_word_for_word(code):
    maker = PassageMaker(Random(4), language=code)
    for facts in range(6):
        passage = maker.passage(9, facts)
        assert len(passage.facts) in {max(1, facts), facts + 1}
        for fact, number in passage.placed:
            assert fact.text in passage.blocks[number].text


@pytest.mark.parametrize("code", LANGUAGES)
def test_held_out_templates_never_appear_in_training(code):
    each = TEMPLATES[code]
    kept = {fact.text for fact in (*share(each.facts, unseen=True),)}
    assert len(kept) == pytest.approx(len(each.facts) / 10, abs=1)
    seen = PassageMaker(Random(5), language=code)
    unseen = PassageMaker(Random(6), language=code, unseen=True)
    trained = {fact.source for _ in range(60) for fact in seen.passage(12, 12).facts}
    held_out = {fact.source for _ in range(60) for fact in unseen.passage(12, 12).facts}
    assert len(trained) > 50
    assert kept <= held_out
    assert not trained & held_out - {""}


def test_made_up_words_of_documents_are_of_their_side_of_the_split():
    for code in LANGUAGES:
        for unseen in (False, True):
            filling = Filling(Random(7), TEMPLATES[code], unseen=unseen)
            drawn = {filling.one("x {w}")[2:] for _ in range(40)}
            lower = {word.lower() for word in drawn}
            assert {words.held_out(word) for word in lower} == {unseen}


@pytest.mark.parametrize("code", LANGUAGES)
def test_prompts_are_the_apps_own(code):
    maker = PassageMaker(Random(8), language=code)
    for _ in range(20):
        exchange = tasks.notes_task(maker)
        text = re.search(r"<part>\n(.*)\n</part>", exchange.prompt, re.DOTALL)[1]
        head = re.search(r"<about>\n(.*)\n</about>", exchange.prompt, re.DOTALL)[1]
        audience = re.search(r"written for: (.*)\.\n", exchange.prompt)
        options = SummaryOptions(audience=audience[1] if audience else "")
        language = code if "language of the text" not in exchange.prompt else ""
        prompt = prompts.notes(Matter(text=text, head=head), options, language)
        assert prompt.turns[0].content == exchange.prompt


def labels(prompt):
    """The marks that stand in what is to be read."""
    read = prompt[prompt.index("below is text to read.") :]
    return set(LABEL.findall(read)) or {
        mark
        for group in re.findall(r"\[([A-Z\d, ]+)\]$|\[([A-Z\d, ]+)\] ", read, re.MULTILINE)
        for mark in ", ".join(group).split(", ")
        if mark
    }


def marks_for(known):
    several = any(mark[0].isalpha() for mark in known)
    return Marks([1000, 1000] if several else [1000])


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("task", MARKED)
def test_every_line_names_blocks_that_it_was_given(code, task):
    maker = PassageMaker(Random(9), language=code)
    for _ in range(40):
        exchange = task(maker)
        known = labels(exchange.prompt)
        marks = marks_for(known)
        places = {place for mark in known for place in marks.read(f"[{mark}]")}
        lines = note_lines(exchange.answer)
        assert lines
        for line in lines:
            text, named = marks.split(line, places)
            assert named
            assert set(named) == set(marks.read("".join(re.findall(r"\[[^\]]+\]", line))))
            assert not re.search(r"\[|\]", text)
            assert all(sentence in exchange.prompt for sentence in re.split(r" \[[^\]]+\] ?", line))


@pytest.mark.parametrize("code", LANGUAGES)
def test_summaries_have_their_shape_and_about_their_length(code):
    maker = PassageMaker(Random(10), language=code)
    for shape in tasks.SHAPES:
        for _ in range(30):
            exchange = tasks.writing_task(maker, shape)
            words_asked = int(re.search(r"about (\d+) words", exchange.prompt)[1])
            cited = LISTED.sub("", re.sub(r" \[[^\]]+\]", "", exchange.answer))
            lines = cited.splitlines()
            if shape is SummaryShape.SENTENCE:
                assert len(re.findall(r"\[[^\]]+\]", exchange.answer)) == 1
            else:
                assert len(cited.split()) <= max(1.6 * words_asked, 40)
            assert all(line.startswith("- ") for line in lines) == (shape is SummaryShape.POINTS)
            assert not speaks_of_itself(cited)
            assert not repeats(cited)


@pytest.mark.parametrize("code", LANGUAGES)
def test_merging_keeps_about_the_lines_asked_for_and_drops_repeats(code):
    maker = PassageMaker(Random(11), language=code)
    for _ in range(60):
        exchange = tasks.merging_task(maker)
        wanted = int(re.search(r"about (\d+) lines", exchange.prompt)[1])
        lines = [re.sub(r" \[[^\]]+\]$", "", line) for line in note_lines(exchange.answer)]
        assert 1 <= len(lines) <= wanted + 1
        notes = [AppNote(line, ()) for line in lines]
        assert without_repeats(notes) == notes


@pytest.mark.parametrize("code", LANGUAGES)
def test_questions_are_answered_with_a_sentence_or_as_not_told(code):
    maker = PassageMaker(Random(12), language=code)
    for _ in range(40):
        exchange = tasks.question_task(maker, told=True)
        text, named = Marks([1000]).split(
            exchange.answer, {(0, int(mark) - 1) for mark in labels(exchange.prompt)}
        )
        (place,) = named
        block = re.search(
            rf"^\[{place[1] + 1}\] (.*?)(?=\n\n\[|\n</)", exchange.prompt, re.MULTILINE | re.DOTALL
        )
        assert text in block[1]
        untold = tasks.question_task(maker, told=False)
        assert untold.answer == TEMPLATES[code].not_told
        assert not speaks_of_itself(untold.answer)


def test_marks_are_found_however_the_answer_comes_in_pieces():
    maker = PassageMaker(Random(13))
    for task in MARKED:
        exchange = task(maker)
        marks = marks_for(labels(exchange.prompt))
        whole, named = marks.without(exchange.answer)
        pieces = MarkFilter(marks)
        shown = "".join(map(pieces.feed, exchange.answer)) + pieces.end()
        assert shown.strip() == whole.strip()
        assert [places for _, places in pieces.named] == [places for _, places in named]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_app_finds_notes_supported_by_the_blocks_that_they_name(code):
    maker = PassageMaker(Random(14), language=code)
    for _ in range(12):
        exchange = tasks.notes_task(maker)
        text = re.search(r"<part>\n(.*)\n</part>", exchange.prompt, re.DOTALL)[1]
        blocks = tuple(
            Block(id=number, kind=BlockKind.PARAGRAPH, text=LABEL.sub("", part), language=code)
            for number, part in enumerate(text.split("\n\n"))
        )
        document = Document(path="", title="", blocks=blocks, sha256="", language=code)
        grounds, marks = Grounds([document]), Marks([len(blocks)])
        for line in note_lines(exchange.answer):
            note, places = marks.split(line, {(0, block.id) for block in blocks})
            doubts = grounds.doubts_in(note)
            assert not any(doubt.kind is DoubtKind.NUMBER for doubt in doubts), note
            support = grounds.support(note, 0, [block for _, block in places])
            assert support is None or support >= LEAST_SUPPORT
        shown, named = marks.without(exchange.answer)
        found = grounded(shown, named_sentences(shown, named), grounds, Cancel())
        assert sum(bool(sentence.sources) for sentence in found) >= 0.8 * len(found)


def test_plain_tasks_copy_sentences_of_the_text():
    maker = PassageMaker(Random(15))
    for _ in range(60):
        notes = tasks.plain_notes_task(maker)
        assert all(line in notes.prompt for line in note_lines(notes.answer))
        summary = tasks.plain_summary_task(maker)
        assert summary.answer
        assert "about" in summary.prompt


def test_most_texts_are_short():
    maker = PassageMaker(Random(16), language="en")
    counts = [len(tasks.notes_task(maker).prompt.split()) for _ in range(200)]
    assert sorted(counts)[100] < 220
    assert max(counts) < 600
