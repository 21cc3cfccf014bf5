"""Sentences of Markdown: what is said, without its signs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.work.summary.spans import plain, sentence_spans

CASES = {
    "prose": ("First one. Second one!\n\nThird?", ["First one.", "Second one!", "Third?"]),
    "emphasis": (
        "The **end.** A *new* day. __Bold.__ Go.",
        ["The **end.**", "A *new* day.", "__Bold.__", "Go."],
    ),
    "items": (
        "- one. And more\n  * two\n1. three\n12) four",
        ["one.", "And more", "two", "three", "four"],
    ),
    "tasks": ("- [ ] Call Anna.\n- [x] Write.", ["Call Anna.", "Write."]),
    "quotations": ("> Quoted. Twice.\n> > Deeper.", ["Quoted.", "Twice.", "Deeper."]),
    "headings": ("# Title\nText.\n\n## More\n\nSetext\n===\nEnd.", ["Text.", "End."]),
    "labels": ("**Findings**\n\nText.\n\n**Next:**\n- Item", ["Text.", "Item"]),
    "a label with words behind it": ("**Goal:** to win.", ["**Goal:** to win."]),
    "rules": ("One.\n\n---\n\n***\n\nTwo.", ["One.", "Two."]),
    "tables": (
        "| A | B |\n|:--|---:|\n| x. Y | 5 |\n| z | 6 |",
        ["x. Y | 5", "z | 6"],
    ),
    "links": (
        "See [a. B](http://x.org/a.b?c=d.E) now. Go.",
        ["See [a. B](http://x.org/a.b?c=d.E) now.", "Go."],
    ),
    "addresses": ("At https://x.org/a. Go.", ["At https://x.org/a.", "Go."]),
    "code": ("Run `a. B` now. Go.", ["Run `a. B` now.", "Go."]),
    "fenced code": ("Before.\n```\nCode. More\n```\nAfter.", ["Before.", "After."]),
    "an open fence fences nothing": ("```markdown\nText. More.", ["Text.", "More."]),
    "wrapped lines": ("It goes\non here. Yes.", ["It goes\non here.", "Yes."]),
    "lines that do not go on": ("Name: Anna\nAge: five", ["Name: Anna", "Age: five"]),
    "abbreviations": ("Dr. Smith came. He left.", ["Dr. Smith came.", "He left."]),
    "Chinese": ("他来了。她走了。", ["他来了。", "她走了。"]),
    "Persian": ("- سلام. خوبی؟ بله.", ["سلام.", "خوبی؟", "بله."]),
    "nothing": ("\n\n- \n> \n| |\n***", []),
}


@pytest.mark.parametrize("case", CASES)
def test_sentences_stand_where_they_should(case: str) -> None:
    text, expected = CASES[case]
    assert [text[start:end] for start, end in sentence_spans(text)] == expected


def test_a_known_language_makes_numbers_ordinals() -> None:
    text = "Er wohnt im 3. Haus. Gut."
    assert len(sentence_spans(text, "de")) == 2


def test_plain_text_keeps_every_place() -> None:
    text = "See **the** [link](http://x.org/2031) and `code`, _so_ snake_case."
    blank = plain(text)
    assert len(blank) == len(text)
    assert blank.split() == ["See", "the", "link", "and", "code", ",", "so", "snake_case."]


_MARKDOWN = st.text(alphabet="ab AB.!?\n\n-*_#|`>[]()1:~=。", max_size=200)


@given(st.one_of(st.text(), _MARKDOWN))
def test_spans_are_ordered_disjoint_and_hold_something(text: str) -> None:
    end = 0
    for start, last in sentence_spans(text):
        assert end <= start < last <= len(text)
        assert text[start:last] == text[start:last].strip()
        end = last
    assert len(plain(text)) == len(text)
