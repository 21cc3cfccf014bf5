"""Side bars fold, move, are remembered, and go by themselves where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMargins, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from parlance.contract.appearance import PaneShare, SideBar
from parlance.window.parts.margins import set_margins
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.pane_split import PaneSplit
from parlance.window.parts.side_split import SideSplit
from parlance.window.place_names import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look
    from tests.window.conftest import Scene


@pytest.fixture
def split(look: Look, qtbot: QtBot) -> Iterator[SideSplit]:
    window = QWidget()
    qtbot.addWidget(window)
    made = SideSplit(look, QWidget(), QWidget())
    made.setParent(window)
    made.resize(1000, 400)
    window.resize(1400, 400)
    window.show()
    yield made
    window.hide()


def column(split: SideSplit) -> QWidget:
    return split.widget(0)


def test_the_button_folds_the_side_bar_and_says_what_it_does(split: SideSplit) -> None:
    told: list[SideBar] = []
    split.changed.connect(lambda: told.append(split.state))
    assert split.button.accessibleName() == "Hide the side bar"
    split.button.click()
    assert column(split).isHidden()
    assert split.button.accessibleName() == "Show the side bar"
    split.button.click()
    assert not column(split).isHidden()
    assert [state.is_folded for state in told] == [True, False]


def test_the_border_is_moved_with_the_mouse_and_stays_where_it_was(split: SideSplit) -> None:
    before = column(split).width()
    handle = split.handle(1)
    at = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(handle, at + QPoint(50, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at + QPoint(50, 0))
    width = column(split).width()
    assert width > before
    assert split.state.width == width
    split.resize(1300, 400)
    assert column(split).width() == width


def test_a_narrow_place_folds_the_side_bar_until_there_is_room_again(split: SideSplit) -> None:
    told: list[object] = []
    split.changed.connect(lambda: told.append(None))
    split.resize(560, 400)
    assert split.is_folded
    split.button.click()
    assert not column(split).isHidden()
    split.resize(1000, 400)
    assert not column(split).isHidden()
    split.resize(560, 400)
    assert column(split).isHidden()
    assert told == []  # none of this is what the person wants in a wide window


def test_the_side_bar_comes_back_when_what_took_its_room_goes(split: SideSplit) -> None:
    split.give_way(is_needed=True)
    assert column(split).isHidden()
    assert not split.button.isEnabled()
    split.give_way(is_needed=False)
    assert not column(split).isHidden()


def test_every_place_remembers_its_side_bar_for_itself(scene: Scene) -> None:
    window = scene.window
    window.show_place(window.summary)
    window.side_bars.toggle()
    window.side_bars.keep()
    kept = scene.settings.value.side_bars
    assert kept["summary"] == SideBar(is_folded=True)
    assert kept["chat"] == SideBar()
    window.summary.split.restore(SideBar(width=300))
    assert not window.summary.split.is_folded


def test_closing_the_window_keeps_what_was_done_a_moment_ago(scene: Scene) -> None:
    scene.window.chat.split.toggle()
    scene.window.close()
    assert scene.settings.value.side_bars["chat"].is_folded


def test_the_smallest_window_shows_the_list_and_the_chat(scene: Scene) -> None:
    scene.window.resize(scene.window.minimumSize())
    assert not scene.window.chat.split.is_folded
    scene.window.resize(900, 600)
    assert not scene.window.chat.split.is_folded


def test_the_list_of_the_settings_folds_and_comes_back_for_a_search(scene: Scene) -> None:
    settings = scene.window.settings
    scene.window.show_place(settings)
    scene.window.resize(1000, 700)
    settings.split.button.click()
    assert settings.pages.isHidden()
    settings._on_find()
    assert not settings.pages.isHidden()


def test_a_column_stands_still_when_it_gets_a_scroll_bar(look: Look, qtbot: QtBot) -> None:
    column = ScrollColumn()
    qtbot.addWidget(column)
    look.dress(column)
    column.resize(900, 300)
    column.show()
    content = QWidget()
    content.setFixedHeight(100)
    column.column.addWidget(content)
    qtbot.waitUntil(lambda: content.width() > 0)
    before = content.mapTo(column, QPoint())
    content.setFixedHeight(2000)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    assert content.mapTo(column, QPoint()) == before


def test_margins_are_mirrored_with_the_layout(qtbot: QtBot, qapp: QApplication) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_margins(widget, 1, 2, 3, 4)
    assert widget.contentsMargins() == QMargins(1, 2, 3, 4)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    set_margins(widget, 1, 2, 3, 4)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert widget.contentsMargins() == QMargins(3, 2, 1, 4)


@pytest.fixture
def panes(look: Look, qtbot: QtBot) -> Iterator[PaneSplit]:
    window = QWidget()
    qtbot.addWidget(window)
    made = PaneSplit(look, QWidget(), QWidget(), PaneShare(beside=500, below=750))
    made.setParent(window)
    made.resize(1007, 807)
    window.resize(1100, 900)
    window.show()
    yield made
    window.hide()


def drag(panes: PaneSplit, by: QPoint) -> None:
    handle = panes.handle(1)
    at = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(handle, at + by)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at + by)


def test_panes_share_the_room_as_they_were_left_each_way_by_itself(panes: PaneSplit) -> None:
    told: list[PaneShare] = []
    panes.changed.connect(lambda: told.append(panes.share))
    assert panes.sizes() == pytest.approx([500, 500], abs=2)
    drag(panes, QPoint(200, 0))
    assert panes.sizes() == pytest.approx([700, 300], abs=5)
    assert told[-1].beside == pytest.approx(700, abs=5)
    assert told[-1].below == 0
    panes.stand(Qt.Orientation.Vertical)
    assert panes.sizes() == pytest.approx([600, 200], abs=3)
    drag(panes, QPoint(0, -200))
    panes.stand(Qt.Orientation.Horizontal)
    assert panes.sizes() == pytest.approx([700, 300], abs=5)
    panes.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert panes.sizes() == pytest.approx([700, 300], abs=5)


def test_panes_stand_again_as_they_did_in_the_last_run(panes: PaneSplit) -> None:
    panes.changed.connect(lambda: pytest.fail("nobody moved it"))
    panes.restore(PaneShare(beside=250))
    assert panes.sizes() == pytest.approx([250, 750], abs=2)
    panes.stand(Qt.Orientation.Vertical)
    assert panes.sizes() == pytest.approx([600, 200], abs=3)


def test_the_window_remembers_how_summary_and_source_share_the_room(
    scene: Scene, qtbot: QtBot
) -> None:
    window = scene.window
    window.show_place(window.summary)
    panes = window.summary.reading.splitter
    panes.share = PaneShare(beside=300)
    panes.changed.emit()
    qtbot.waitUntil(
        lambda: scene.settings.value.pane_shares == {Place.SUMMARY: PaneShare(beside=300)}
    )
