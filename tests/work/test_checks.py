"""What looks wrong with a summary as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.summary import (
    FoundBy,
    ResultCheck,
    Sentence,
    Source,
    SummaryDetail,
    SummaryOptions,
    SummaryShape,
)
from parlance.work.summary.checks import checks_of, repeats, speaks_of_itself, word_count

GOOD = (
    "The council agreed to plant 340 oak trees along the river before winter begins. The library "
    "will close for repairs and lend its books from a bus. Nobody objected when the mayor proposed "
    "higher parking fees for visitors of the old town."
)
WORDS = 42
_SOURCE = Source(document=0, block=0, start=0, end=1, score=0.8, found_by=FoundBy.WORDS)
_WITH = Sentence(start=0, end=1, sources=(_SOURCE,))
_WITHOUT = Sentence(start=0, end=1)


def _checks(text: str, spoken: str = "en", **options: object) -> tuple[ResultCheck, ...]:
    asked = SummaryOptions(**{"words": word_count(text), **options})  # type: ignore[arg-type]
    return checks_of(text, asked, (), spoken)


def test_a_good_summary_has_no_remarks() -> None:
    assert checks_of(GOOD, SummaryOptions(words=WORDS), (_WITH, _WITH), "en") == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (GOOD, WORDS),
        ("- **One** two\n- three | four", 4),
        ("中国人民共和国成立了。", 6),
        ("在2024年，GDP 增长。", 4),
        ("می‌شود گفت", 2),
        ("… — !", 0),
    ],
)
def test_words_are_counted_with_and_without_spaces(text: str, words: int) -> None:
    assert word_count(text) == words


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (WORDS, ()),
        (35, ()),
        (34, (ResultCheck.TOO_LONG,)),
        (84, ()),
        (85, (ResultCheck.TOO_SHORT,)),
    ],
)
def test_the_length_is_remarked_on_beyond_a_fifth_and_a_half(
    asked: int, found: tuple[ResultCheck, ...]
) -> None:
    assert _checks(GOOD, words=asked) == found


def test_a_summary_of_few_words_is_not_too_short() -> None:
    options = SummaryOptions(words=400)
    assert checks_of(GOOD, options, (), "en", document_words=80) == ()
    assert checks_of(GOOD, options, (), "en", document_words=8000) == (ResultCheck.TOO_SHORT,)


def test_some_forms_have_lengths_of_their_own() -> None:
    assert _checks(GOOD, words=10, detail=SummaryDetail.DETAILED) == ()
    assert _checks(GOOD, words=150, shape=SummaryShape.SENTENCE) == ()
    assert _checks(GOOD, words=400, shape=SummaryShape.ACTIONS) == ()


@pytest.mark.parametrize(
    ("language", "asked", "found"),
    [
        ("en", "", ()),
        ("de", "", (ResultCheck.OTHER_LANGUAGE,)),
        ("de", "en", ()),
        ("en", "fa", (ResultCheck.OTHER_LANGUAGE,)),
        ("", "", ()),
        ("xx", "", ()),
    ],
)
def test_another_language_than_asked_for_is_remarked_on(
    language: str, asked: str, found: tuple[ResultCheck, ...]
) -> None:
    assert _checks(GOOD, language, language=asked) == found


def test_chinese_in_place_of_english_is_seen() -> None:
    text = "港口公司报告销售额增长，新的起重机将于明年五月交付，部分员工将迁往安特卫普继续工作。"
    assert _checks(text, "en") == (ResultCheck.OTHER_LANGUAGE,)
    assert _checks(text, "zh") == ()


def test_the_same_again_and_again_is_remarked_on() -> None:
    assert _checks(GOOD + " " + GOOD) == (ResultCheck.REPEATS,)
    assert repeats("The council met again today.\n" * 3)
    assert repeats("会议决定今年种树。" * 3)
    assert not repeats("- Yes\n- Yes\n- Yes\n- No")
    assert not repeats("")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "Here is the summary:",
        "Sure! Here is a summary of the document in 150 words:\n",
        "Hier ist die Zusammenfassung:",
        "以下是摘要：",
        "As an AI language model, I have no access to files.",
        "I'm sorry, but the text is too long.",
        "I cannot summarize this document.",
        "The user asked for a summary of the report.",
        "Please provide the text that you want to be summarized.",
        "很抱歉，我无法总结。",
        "Als KI kann ich das nicht.",
        "به عنوان یک مدل زبانی",
        GOOD + "<|im_start|>user",
        GOOD + "\n### Instruction:\nGo on",
        GOOD + "\nHuman: thanks",
        "[INST] " + GOOD,
    ],
)
def test_what_is_no_summary_is_seen(text: str) -> None:
    assert speaks_of_itself(text)


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        "Here is where the council met in the old days.",
        "Here is the summary:\n\n" + GOOD,
        "- Please provide the budget by 5 May.\n- I cannot attend, says Anna.",
        "The users of the library are pleased. The system asks for a password.",
        "Der Nutzer der Bibliothek leiht Bücher.",
        "- System: a lift\n- User: the tenants",
        GOOD * 3 + " A witness said: I am sorry.",
    ],
)
def test_what_speaks_of_the_document_is_a_summary(text: str) -> None:
    assert not speaks_of_itself(text)


def test_most_sentences_without_a_source_are_remarked_on() -> None:
    options = SummaryOptions(words=WORDS)
    assert checks_of(GOOD, options, (_WITHOUT, _WITHOUT, _WITH), "en") == (ResultCheck.UNSUPPORTED,)
    assert checks_of(GOOD, options, (_WITHOUT, _WITH), "en") == ()


@given(st.text())
def test_no_text_raises(text: str) -> None:
    found = checks_of(text, SummaryOptions(), (), "")
    assert list(found) == [check for check in ResultCheck if check in found]
    assert word_count(text) >= 0
