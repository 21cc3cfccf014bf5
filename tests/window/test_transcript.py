"""The transcript makes few views, keeps its place and follows the end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from parlance.contract.engine import Role
from parlance.contract.history import MessageState
from parlance.window.chat.heights import RowHeights
from parlance.window.chat.pool import CAPACITY
from parlance.window.chat.rows import Row, row_of
from parlance.window.chat.transcript import TranscriptView
from parlance.window.parts.look import Look
from tests.window import content
from tests.window.fakes import FakeChat


@given(
    st.lists(st.integers(1, 500), max_size=30),
    st.lists(st.tuples(st.integers(0, 29), st.integers(1, 500)), max_size=30),
    st.integers(-50, 9000),
)
def test_heights_agree_with_plain_sums(
    estimates: list[int], changes: list[tuple[int, int]], position: int
) -> None:
    heights, plain = RowHeights(), list(estimates)
    heights.reset(estimates)
    for row, height in changes:
        if row < len(plain):
            assert heights.measure(row, height) == height - plain[row]
            plain[row] = height
            assert heights.top(row) == sum(plain[:row])
    assert heights.total == sum(plain)
    if plain:
        found = heights.row_at(position)
        tops = [sum(plain[:row]) for row in range(len(plain))]
        expected = max((row for row, top in enumerate(tops) if top <= position), default=0)
        assert found == expected


@pytest.fixture
def transcript(look: Look, qtbot: QtBot) -> TranscriptView:
    view = TranscriptView(look)
    look.dress(view)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def rows(count: int) -> list[Row]:
    chat = FakeChat()
    texts = (content.CODE, content.MIXED, content.PERSIAN, "Short.")
    made = []
    for number in range(count):
        role = Role.ASSISTANT if number % 2 else Role.USER
        made.append(row_of(chat.message(role, texts[number % 4] if number % 2 else "Why?")))
    return made


def test_two_thousand_messages_need_a_bounded_number_of_views(transcript: TranscriptView) -> None:
    transcript.show_rows(rows(2000))
    bar = transcript.verticalScrollBar()
    for step in range(60):
        bar.triggerAction(bar.SliderAction.SliderPageStepSub)
        bar.setValue(bar.maximum() * step // 60)
    assert transcript.views_made <= 2 * CAPACITY


def test_a_conversation_opens_at_its_end(transcript: TranscriptView) -> None:
    transcript.show_rows(rows(40))
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert transcript.follows_end


def test_scrolling_up_leaves_the_end_and_the_button_leads_back(transcript: TranscriptView) -> None:
    transcript.show_rows(rows(40))
    bar = transcript.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    assert not transcript.follows_end
    place = bar.value()
    row = transcript.rows[-1]
    row.message = FakeChat().message(Role.ASSISTANT, row.answer, state=MessageState.WRITING)
    row.answer += "\n\nmore text" * 30
    transcript.note_change(39, now=True)
    assert bar.value() == place
    transcript.jump_to_end()
    assert bar.value() == bar.maximum()
    assert transcript.follows_end


def test_a_growing_answer_stays_in_view(transcript: TranscriptView) -> None:
    transcript.show_rows(rows(10))
    bar, before = transcript.verticalScrollBar(), transcript.verticalScrollBar().maximum()
    row = transcript.rows[-1]
    row.answer += "\n\nmore text" * 30
    transcript.note_change(9, now=True)
    assert bar.value() == bar.maximum() > before


def test_what_is_seen_stays_where_it_is_when_rows_above_turn_out_higher(
    transcript: TranscriptView,
) -> None:
    transcript.show_rows(rows(200))
    bar = transcript.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    for _ in range(60):
        seen = {
            view.row.message.id: view.y()
            for view in transcript._pool.shown()
            if view.row is not None and view.isVisible()
        }
        before = bar.value()
        bar.triggerAction(bar.SliderAction.SliderSingleStepSub)
        moved = {
            view.y() - seen[view.row.message.id]
            for view in transcript._pool.shown()
            if view.row is not None and view.isVisible() and view.row.message.id in seen
        }
        assert moved <= {transcript.verticalScrollBar().singleStep()} or before == 0


def test_a_narrower_window_lays_out_again(transcript: TranscriptView) -> None:
    transcript.show_rows(rows(30))
    before = transcript.verticalScrollBar().maximum()
    transcript.resize(420, 600)
    assert transcript.verticalScrollBar().maximum() > before
    assert transcript.follows_end
