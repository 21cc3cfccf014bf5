"""Names by how they are written; rather none than a wrong one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.text.names import names_in

CASES = {
    "people and places": (
        "Yesterday, Anna Becker met President Emmanuel Macron in Paris.",
        ["Anna Becker", "Emmanuel Macron", "Paris"],
    ),
    "initials, particles, possessives, acronyms": (
        "We read J. R. R. Tolkien and Ludwig van Beethoven's friends of NASA.",
        ["J. R. R. Tolkien", "Ludwig van Beethoven", "NASA"],
    ),
    "a single word at the start tells nothing": ("Critics resigned in May.", []),
    "a headline tells nothing": ("Key Findings Of Our Annual Review", []),
    "capitals tell nothing": ("KEY FINDINGS OF THE REPORT", []),
    "common words before a name": ("In March Germany won.", ["Germany"]),
    "German nouns are no names": ("Die Zahl der Häuser in der Stadt hat sich verdoppelt.", []),
    "German names have two words or a title": (
        "Die Prüfung hat Herr Becker mit Anna Schmidt und der Firma gemacht.",
        ["Becker", "Anna Schmidt"],
    ),
    "German amounts are no names": ("Der Umsatz ist auf zwölf Millionen Euro gestiegen.", []),
    "French titles": ("Selon M. Dupont, la ville est avec Mme Durand.", ["Dupont", "Durand"]),
    "Russian": ("Вчера в город Казань приехал Иван Петров.", ["Казань", "Иван Петров"]),
    "Persian title and given name": ("آقای رضایی گفت که علی احمدی آمد.", ["رضایی", "احمدی"]),
    "Arabic": ("وصل السيد خالد منصور أمس.", ["خالد", "منصور"]),
    "Chinese titles": ("王小明教授说，总统李强表示同意。", ["王小明", "李强"]),
    "Japanese": ("田中さんは来た。", ["田中"]),
    "Chinese without a title": ("北京的天气很好。", []),
}


@pytest.mark.parametrize("case", CASES)
def test_names_are_found(case: str) -> None:
    text, expected = CASES[case]
    names = names_in(text)
    assert [name.text for name in names] == expected
    assert [text[name.start : name.end] for name in names] == expected


def test_a_language_that_is_known_decides_about_nouns() -> None:
    text = "Umsatz stieg, Gewinn fiel."
    assert names_in(text, "de") == []
    assert [name.text for name in names_in(text, "en")] == ["Gewinn"]


def test_the_first_word_of_a_sentence_may_be_no_part_of_the_name() -> None:
    [name] = names_in("Anna Becker resigned.")
    assert name.leads
    [name] = names_in("The mayor thanked Anna Becker.")
    assert not name.leads


_CASED = st.text(alphabet="ABCabcÄß .,:'-*\n王李明教授说آقایعلی的さん田中 Drvon", max_size=80)


@given(st.one_of(st.text(), _CASED))
def test_no_text_raises_and_spans_are_ordered(text: str) -> None:
    end = 0
    for name in names_in(text):
        assert end <= name.start < name.end <= len(text)
        assert text[name.start : name.end] == name.text
        end = name.start
