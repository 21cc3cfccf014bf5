"""What is measured of answers: the expected ones are right in all, damaged ones are not."""

import re
from pathlib import Path

import pytest
from training.starter.chat.help import read_help
from training.starter.questions import EXACT, FACTS, IDS, NAMES, TAGS, questions
from training.starter.translations import DIRECTIONS, SPEAKERS

HELP = Path(__file__).parents[2] / "resources" / "help"


@pytest.fixture(scope="module")
def asked():
    return list(questions(8, read_help(HELP)))


def test_every_task_direction_and_language_is_asked(asked):
    groups = {question.group for question in asked}
    for source, target in DIRECTIONS:
        names = f"translate {SPEAKERS[source].name} to {SPEAKERS[target].name}"
        assert {f"{names}, 1 sentence", f"{names}, tags", f"{names}, terms"} <= groups
    for code in SPEAKERS:
        for task in ("notes, short", "summary", "question, told", "help, new wording"):
            assert f"{task}, {code}" in groups


def test_the_expected_answers_are_right_in_every_measure(asked):
    for question in asked:
        for measure in question.measures:
            assert measure.of(question, question.expected) in {None, 1.0}, (measure, question)


def test_every_measure_sees_what_it_is_for(asked):
    damages = {
        EXACT: lambda text: text + "!",
        NAMES: lambda text: text.translate({ord(a): a.lower() for a in map(chr, range(65, 91))}),
        TAGS: lambda text: re.sub(r"<[^>]*>", "", text, count=1),
        FACTS: lambda text: text.replace("e", "i").replace("\u06cc", "\u0648"),
        IDS: lambda text: re.sub(r"\[([A-Z]?)\d", r"[\g<1>977", text),
    }
    for measure, damage in damages.items():
        found = [
            measure.of(question, damage(question.expected))
            for question in asked
            if measure in question.measures
        ]
        seen = [value for value in found if value is not None]
        assert sum(seen) < 0.5 * len(seen), measure.name


def test_help_is_asked_in_wordings_that_training_never_shows(asked):
    entries = {entry.wordings[-1] for entry in read_help(HELP)}
    prompts = {question.prompt for question in asked if question.group.startswith("help")}
    assert prompts == entries


def test_every_page_has_the_same_questions_in_all_languages():
    counts = {}
    for entry in read_help(HELP):
        counts.setdefault(entry.language, []).append((entry.page, entry.number))
    assert set(counts) == set(SPEAKERS)
    assert all(each == counts["en"] for each in counts.values())
