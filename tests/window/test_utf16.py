"""Positions of Qt's and code points of Python's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from parlance.window.parts.utf16 import code_points, utf16_length

LETTERS = "aé字\uffff😀𐍈\U0010ffff"
TEXTS = st.text(LETTERS, max_size=9)


@given(st.text(LETTERS.replace("\uffff", "\n"), max_size=9))
def test_a_text_is_as_long_as_its_document(text: str) -> None:
    document = QTextDocument(text)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert utf16_length(text) == cursor.position()


@pytest.mark.parametrize(
    ("text", "length"),
    [("", 0), ("plain", 5), ("é", 1), ("\uffff", 1), ("\U00010000", 2), ("\ud83d", 1), ("a😀b", 4)],
)
def test_only_what_is_outside_the_basic_plane_counts_twice(text: str, length: int) -> None:
    assert utf16_length(text) == length


@given(TEXTS, st.integers(0, 9))
def test_code_points_are_counted_back(text: str, index: int) -> None:
    index = min(index, len(text))
    assert code_points(text, utf16_length(text[:index])) == index


def test_a_position_inside_a_pair_is_the_one_behind_it() -> None:
    assert [code_points("a😀b", position) for position in range(6)] == [0, 1, 2, 2, 3, 3]
