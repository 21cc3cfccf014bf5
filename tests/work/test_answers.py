"""Answers of models: what stands around a translation goes, nothing of it does."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.work.translation.answers import cleaned

SOURCE = "The old bridge was closed on Monday."
TARGET = "Die alte Brücke wurde am Montag gesperrt."

WRAPPED = [
    "Here is the translation:\n\n{}",
    "Here's the translation into German:\n{}",
    "Here is the text in German: {}",
    "Sure! Here is the German translation:\n\n{}",
    "Sure, here is the translation: {}",
    "Certainly!\n\nTranslation: {}",
    "**Translation:** {}",
    "**Translation**: {}",
    "German: {}",
    "Deutsch: {}",
    "German translation:\n{}",
    "Hier ist die Übersetzung:\n{}",
    "Übersetzung: {}",
    "Voici la traduction :\n{}",
    "Aquí está la traducción:\n{}",
    "Вот перевод:\n{}",
    "以下是翻译：\n{}",
    "译文：{}",
    "翻訳：{}",
    "ترجمه: {}",
    "Here is the translation.\n\n{}",
    "{}\n\nNote: “bridge” may also be a game of cards.",
    "{} (Note: formal address is used.)",
    "{}\n\n(Hinweis: „Brücke“ kann mehrdeutig sein.)",
    "{}\n\nLet me know if you need anything else!",
    "```\n{}\n```",
    "Sure!\n```text\n{}\n```",
    '"{}"',
    "“{}”",
    "„{}“",
    "«{}»",
    '**Translation:**\n\n"{}"\n\n**Note:** The tone is neutral.',
    "{}<|im_end|>",
    "{}<end_of_turn>\n",
    "<target>{}</target>",
    "{}\nuser\nTranslate the next one.",
    f"{SOURCE}\n\n{{}}",
    f"{SOURCE} → {{}}",
    f"English: {SOURCE}\nGerman: {{}}",
    "<think>\nWhat is a bridge?\n</think>\n\n{}",
    "  {}\n",
]


@pytest.mark.parametrize("answer", WRAPPED)
def test_what_stands_around_a_translation_goes(answer: str) -> None:
    assert cleaned(answer.format(TARGET), SOURCE, "de") == TARGET


@pytest.mark.parametrize(
    ("source", "answer", "language"),
    [
        ("Translation: Anna Smith", "Übersetzung: Anna Schmidt", "de"),
        ("Übersetzung: Anna Schmidt", "Translation: Anna Smith", "en"),
        ("Hier ist die Übersetzung: ein Buch.", "Here is the translation: a book.", "en"),
        ("Deutsch: 5 Stunden", "German: 5 hours", "en"),
        ("Hinweis: Taste drücken.", "Note: Press the key.", "en"),
        ("Uwaga: naciśnij klawisz.", "Note: Press the key.", "en"),
        ("Er kam. (Hinweis: zu spät.)", "He came. (Note: too late.)", "en"),
        ("„Komm!“", "“Come!”", "en"),
        ("„Komm!“, sagte er.", "“Come!” he said.", "en"),
        ("Sicher!", "Sure!", "en"),
        ("Natürlich, gern geschehen.", "Of course, you are welcome.", "en"),
        ("Das ist sein Ziel: Frieden.", "This is his aim: peace.", "en"),
        ("Nutzen Sie ```x``` hier.", "Use ```x``` here.", "en"),
        ("Zeile eins\nModell\nZeile drei", "Line one\nModel\nLine three", "en"),
        ("Drei Worte\nUwaga: dwa", "Three words\nNote: two", "en"),
        ("⟦1⟧Fett⟦/1⟧ und ⟦2/⟧", "⟦1⟧Bold⟦/1⟧ and ⟦2/⟧", "en"),
        ("<s> markiert Text", "<s> marks text", "en"),
    ],
)
def test_what_the_source_has_as_well_stays(source: str, answer: str, language: str) -> None:
    assert cleaned(answer, source, language) == answer


@pytest.mark.parametrize(
    "answer", ["", "Here is the translation:", "Sure! Here is the translation:\n", "Sure!", "\n\n"]
)
def test_nothing_but_a_preamble_is_nothing(answer: str) -> None:
    assert cleaned(answer, SOURCE, "de") == ""


def test_a_line_stays_a_line() -> None:
    assert cleaned("Die alte Brücke\nwurde gesperrt.", SOURCE, "de") == (
        "Die alte Brücke wurde gesperrt."
    )
    assert cleaned("旧桥于\n周一关闭。", SOURCE, "zh") == "旧桥于周一关闭。"


def test_other_versions_behind_an_empty_line_are_left_off() -> None:
    answer = (
        f"{TARGET}\n\nOr: Am Montag sperrte man die alte Brücke.\n\nOr: Die Brücke ist zu, alt."
    )
    assert cleaned(answer, SOURCE, "de") == TARGET


def test_paragraphs_stand_as_in_the_source() -> None:
    assert cleaned("Eins.\n\nZwei.", "One.\nTwo.", "de") == "Eins.\nZwei."
    assert cleaned("Eins.\nZwei.", "One.\n\nTwo.", "de") == "Eins.\n\nZwei."


def test_tags_come_through() -> None:
    source = "The ⟦1⟧old⟦/1⟧ bridge⟦2/⟧."
    answer = 'Translation: "Die ⟦1⟧alte⟦/1⟧ Brücke⟦2/⟧."'
    assert cleaned(answer, source, "de") == "Die ⟦1⟧alte⟦/1⟧ Brücke⟦2/⟧."


def test_persian_and_hebrew_answers_lose_their_preambles() -> None:
    assert cleaned("ترجمه فارسی:\nپل قدیمی بسته شد.", SOURCE, "fa") == "پل قدیمی بسته شد."
    assert cleaned("Hebrew: הגשר הישן נסגר.", SOURCE, "he") == "הגשר הישן נסגר."


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_answer_is_cleaned_and_then_stays(answer: str, source: str) -> None:
    once = cleaned(answer, source, "de")
    assert once == once.strip()
    assert len(once) <= len(answer) + answer.count("\n")


@settings(max_examples=60, deadline=None)
@given(st.text("abcde ,", min_size=1, max_size=80))
def test_plain_words_come_through(words: str) -> None:
    assert cleaned(words, words, "de") == words.strip()


@pytest.mark.parametrize("sign", ["*", "\n", " ", "a: ", "(Note: ", "```", '"', "Note:\n"])
def test_answers_of_nothing_but_signs_are_read_soon(sign: str) -> None:
    begun = time.perf_counter()
    cleaned(sign * 5000, SOURCE, "de")
    assert time.perf_counter() - begun < 5


@pytest.mark.parametrize(
    ("source", "answer", "expected"),
    [
        ("The red house", "La maison rouge.", "La maison rouge"),
        ("⟦1⟧Red⟦/1⟧ house", "⟦1⟧Maison⟦/1⟧ rouge.", "⟦1⟧Maison⟦/1⟧ rouge"),
        ("The red house.", "La maison rouge.", "La maison rouge."),
        ("Red. House", "Rouge. Maison.", "Rouge. Maison."),
        ("Version", "Ver. 2.", "Ver. 2."),
        ("Costs", "费用。", "费用"),
    ],
)
def test_what_is_no_sentence_gets_no_full_stop(source: str, answer: str, expected: str) -> None:
    assert cleaned(answer, source, "fr") == expected


def test_a_line_of_blanks_is_read_soon() -> None:
    begun = time.perf_counter()
    assert cleaned("Bonjour", "a" + " " * 20_000 + "b", "fr") == "Bonjour"
    assert time.perf_counter() - begun < 1
