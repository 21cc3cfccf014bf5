"""Where the paragraphs of a text stand while it changes."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from parlance.window.parts.utf16 import utf16_length
from parlance.window.translation.live_pieces import (
    Change,
    Pieces,
    located,
    narrowed,
    paired,
    raw_offset,
)
from tests.window.fake_translation import live_text

LETTERS = st.text("ab 😀é\n", max_size=12)
LINES = st.lists(st.text("ab😀 ", min_size=1, max_size=6).map(str.strip).filter(bool), max_size=5)


def cut(text: str, start: int, end: int) -> str:
    """A part of a text by Qt's positions."""
    coded = text.encode("utf-16-le", "surrogatepass")
    return coded[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["", "\n", "\n\n- "]), st.text("ab😀 ", max_size=5))),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), LETTERS), max_size=4),
)
def test_pieces_follow_every_change(
    pieces: list[tuple[str, str]], edits: list[tuple[int, int, str]]
) -> None:
    kept = Pieces(pieces, "\n")
    text = kept.whole()
    for start, end, words in edits:
        first, last = sorted((min(start, len(text)), min(end, len(text))))
        change = Change(
            utf16_length(text[:first]), utf16_length(text[first:last]), utf16_length(words)
        )
        now = text[:first] + words + text[last:]
        before = [kept.text(index) for index in range(len(kept))]
        told = kept.edited(
            change, lambda one, other, now=now: cut(now, one, other), utf16_length(now)
        )
        assert kept.whole() == now
        changed = [index for index, was in enumerate(before) if kept.text(index) != was]
        assert told == changed
        text = now
    for index in range(len(kept)):
        assert cut(text, *kept.span(index)) == kept.text(index)


@given(LETTERS, LETTERS)
def test_a_narrowed_change_makes_the_same_of_a_text(old: str, new: str) -> None:
    change = narrowed(Change(0, 0, 0), old, new)
    added = cut(new, change.position, change.position + change.added)
    rest = cut(old, change.position + change.removed, utf16_length(old))
    assert cut(old, 0, change.position) + added + rest == new


@given(LINES)
def test_every_paragraph_is_found_in_its_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    live = live_text(text)
    found, lost = located(text, live)
    assert not lost
    assert found.whole() == text
    assert [found.text(index) for index in range(len(found))] == [
        each.source for each in live.paragraphs
    ]


@given(LINES, st.integers(0, 4), LETTERS)
@example(["a", "a", "b"], 2, "b\na")
def test_paragraphs_around_an_edit_are_found(lines: list[str], at: int, words: str) -> None:
    live = live_text("\n".join(lines))
    lines = [words if number == at else line for number, line in enumerate(lines)]
    text = "\n".join(lines)
    found, lost = located(text, live)
    assert found.whole() == text
    assert len(found) == len(live.paragraphs)
    stripped = {line.strip() for line in text.split("\n")}
    for index, paragraph in enumerate(live.paragraphs):
        is_there = found.text(index) == paragraph.source and paragraph.source in stripped
        assert index in lost or is_there


@pytest.mark.parametrize(
    ("old", "new", "places"),
    [
        ("abc", "abc", [0, 1, 2]),
        ("abc", "axc", [0, 1, 2]),
        ("ac", "axc", [0, None, 1]),
        ("abc", "ac", [0, 2]),
        ("", "ab", [None, None]),
        ("abcd", "xy", [0, 1]),
    ],
)
def test_paragraphs_take_the_places_of_old_ones(
    old: str, new: str, places: list[int | None]
) -> None:
    assert paired(list(old), list(new)) == places


def test_a_place_in_joined_lines_is_found_in_the_lines_as_they_were() -> None:
    raw, joined = "one\n  two\nthree", "one two three"
    for word in ("one", "two", "three"):
        at = raw_offset(joined, raw, joined.index(word))
        assert raw[at:].startswith(word)
