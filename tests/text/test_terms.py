"""Words as they are compared, in scripts with and without spaces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.text.terms import is_function_word, likely_language, searchable, terms

CASES = {
    "letter case and compatibility": ("Straße ＡＢＣ ﬁne", ["strasse", "abc", "fine"]),
    "apostrophes part words": ("l'Europe d’été", ["l", "europe", "d", "été"]),
    "a number is its value": ("1,250.5 and 007", ["1250.5", "and", "7"]),
    "thousands of any kind": ("1.250 1,250 1'250 1\u202f250", ["1250"] * 4),
    "a date is its numbers": ("05.03.2024", ["5", "3", "2024"]),
    "Persian, half-space, digits": ("می‌شود كتاب ۱۲۳", ["میشود", "کتاب", "123"]),
    "Arabic points and hamza": ("الأَسَدُ مدرسة", ["الاسد", "مدرسه"]),
    "Devanagari keeps its vowels": ("हिन्दी ३४५", ["हिन्दी", "345"]),
    "Hebrew points": ("שָׁלוֹם", ["שלום"]),
    "Chinese in pairs": ("中国人民", ["中国", "国人", "人民"]),
    "a single character stands alone": ("水, 2024年", ["水", "2024", "年"]),
    "Japanese in pairs": ("東京タワー", ["東京", "京タ", "タワ", "ワー"]),
    "Thai in pairs": ("ไทย", ["ไท", "ทย"]),
    "Hangul in pairs, for its particles": ("한국어는", ["한국", "국어", "어는"]),
    "Turkish capital": ("İstanbul", ["istanbul"]),
    "nothing": (" …!? ", []),
}


@pytest.mark.parametrize("case", CASES)
def test_terms_are_comparable(case: str) -> None:
    text, expected = CASES[case]
    assert terms(text) == expected


def test_what_is_searched_splits_at_spaces_into_the_terms() -> None:
    assert searchable("Im Jahr 1.250: 中国人") == "im jahr 1250 中国 国人 人"


@given(st.text())
def test_no_text_raises_and_terms_stay_as_they_are(text: str) -> None:
    found = terms(text)
    assert all(term and not term.isspace() for term in found)
    assert set(searchable(text).split()) >= set(found)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The board decided that it will pay.", "en"),
        ("Der Vorstand hat das nicht entschieden.", "de"),
        ("Le conseil est dans la salle avec elle.", "fr"),
        ("این گزارش را برای شما نوشته است", "fa"),
        ("هذا التقرير الذي كتب في السنة", "ar"),
        ("Berlin 2024", ""),
    ],
)
def test_common_words_tell_the_language(text: str, language: str) -> None:
    assert likely_language(terms(text)) == language


def test_common_words_say_little() -> None:
    assert is_function_word("the")
    assert is_function_word("und")
    assert not is_function_word("bridge")
