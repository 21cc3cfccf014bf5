"""The transcript makes few views, keeps its place and follows the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QUrl
from pytestqt.qtbot import QtBot

from parlance.contract.engine import Role
from parlance.contract.history import MessageState
from parlance.window.chat.heights import RowHeights
from parlance.window.chat.pool import CAPACITY
from parlance.window.chat.rows import Row, row_of
from parlance.window.chat.transcript import TranscriptView
from parlance.window.parts.look import Look
from tests.window import content
from tests.window.fake_formulas import ScriptedFormulas
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


def test_a_message_that_comes_by_itself_leaves_who_reads_above(transcript: TranscriptView) -> None:
    transcript.show_rows(rows(40))
    bar = transcript.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    place = bar.value()
    transcript.append_row(rows(1)[0])
    assert bar.value() == place
    assert not transcript.follows_end


def test_a_narrower_window_lays_out_again(transcript: TranscriptView) -> None:
    transcript.show_rows(rows(30))
    before = transcript.verticalScrollBar().maximum()
    transcript.resize(420, 600)
    assert transcript.verticalScrollBar().maximum() > before
    assert transcript.follows_end


@pytest.fixture
def formulas(look: Look) -> Iterator[ScriptedFormulas]:
    made = ScriptedFormulas(is_late=True)
    look.formulas = made
    yield made
    look.formulas = None
    made.close()


@pytest.fixture
def typeset(formulas: ScriptedFormulas, transcript: TranscriptView) -> TranscriptView:
    """Return a transcript that shows formulas."""
    return transcript


def line_at_the_top(transcript: TranscriptView) -> tuple[str, int]:
    """Return the last answer's first line in the window, and how far down it stands."""
    body = transcript._view(len(transcript.rows) - 1).body()
    place = body.mapFrom(transcript.viewport(), QPoint(0, 0))
    cursor = body.cursorForPosition(QPoint(0, place.y()))
    return cursor.block().text(), body.cursorRect(cursor).top() - place.y()


def test_what_is_read_stays_where_it_is_when_formulas_arrive(
    formulas: ScriptedFormulas, typeset: TranscriptView, qtbot: QtBot
) -> None:
    chat = FakeChat()
    lines = "".join(f"Line {n}\n\n$$\n\\frac{{{n}}}{{b}}\n$$\n\n" for n in range(60))
    typeset.show_rows([row_of(chat.message(Role.ASSISTANT, lines))])
    bar = typeset.verticalScrollBar()
    for _ in range(2):
        bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    before, range_before = line_at_the_top(typeset), bar.maximum()
    formulas.settle()
    qtbot.waitUntil(lambda: not typeset._view(0).body()._turns.isActive())
    qtbot.waitUntil(lambda: not typeset._flush.isActive())
    assert bar.maximum() > range_before
    assert line_at_the_top(typeset) == before


def test_formulas_that_arrive_keep_the_end_in_view(
    formulas: ScriptedFormulas, typeset: TranscriptView, qtbot: QtBot
) -> None:
    chat = FakeChat()
    text = "".join(f"$$\n\\frac{{{n}}}{{b}}\n$$\n\n" for n in range(60))
    typeset.show_rows([row_of(chat.message(Role.ASSISTANT, text))])
    before = typeset.verticalScrollBar().maximum()
    formulas.settle()
    qtbot.waitUntil(lambda: not typeset._view(0).body()._turns.isActive())
    qtbot.waitUntil(lambda: not typeset._flush.isActive())
    bar = typeset.verticalScrollBar()
    assert bar.value() == bar.maximum() > before


def test_a_very_long_answer_opens_at_once_and_ends_up_whole(
    transcript: TranscriptView, qtbot: QtBot
) -> None:
    text = (content.MIXED + content.PERSIAN) * 80
    transcript.show_rows([row_of(FakeChat().message(Role.ASSISTANT, text))])
    body = transcript._view(0).body()
    first = body.document().blockCount()
    qtbot.waitUntil(lambda: not body._turns.isActive() and not transcript._flush.isActive())
    bar = transcript.verticalScrollBar()
    assert body.document().blockCount() > first
    assert bar.value() == bar.maximum()
    assert body.height() >= body.document().size().height()


def test_reading_above_is_never_pulled_down_while_a_long_answer_is_written(
    transcript: TranscriptView,
) -> None:
    transcript.show_rows(rows(4))
    row = transcript.rows[-1]
    row.message = FakeChat().message(Role.ASSISTANT, row.answer, state=MessageState.WRITING)
    row.answer += "\n\nmore text" * 60
    transcript.note_change(3, now=True)
    bar = transcript.verticalScrollBar()
    for _ in range(2):
        bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    before = line_at_the_top(transcript)
    for number in range(40):
        row.answer += f"\n\n- item {number}\n\n| a | b |\n|---|---|\n| 1 | {number} |\n"
        transcript.note_change(3, now=True)
        assert line_at_the_top(transcript) == before
    assert not transcript._jump.isHidden()
    transcript._jump.click()
    assert bar.value() == bar.maximum()


def test_a_clicked_link_is_passed_on_with_what_it_reads(transcript: TranscriptView) -> None:
    text = "See [example.org](https://evil.example/)."
    transcript.show_rows([row_of(FakeChat().message(Role.ASSISTANT, text))])
    clicked: list[tuple[str, str]] = []
    transcript.link_clicked.connect(lambda address, words: clicked.append((address, words)))
    body = transcript._view(0).body()
    cursor = body.textCursor()
    cursor.setPosition(6)
    body.setTextCursor(cursor)
    body.anchorClicked.emit(QUrl("https://evil.example/"))
    assert clicked == [("https://evil.example/", "example.org")]
