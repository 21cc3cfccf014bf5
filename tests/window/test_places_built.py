"""Places are built when somebody wants them, and nothing is lost by that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from parlance.window.parts.reading_order import tab_stops
from parlance.window.place_names import Place
from parlance.window.places import PAUSE_MS
from tests.screens import settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.window.conftest import Scene


def test_a_start_builds_the_chat_alone(scene: Scene) -> None:
    assert [place for place in Place if scene.window.is_built(place)] == [Place.CHAT]
    assert scene.window.place_name is Place.CHAT


def test_going_to_a_place_builds_it_once(scene: Scene) -> None:
    window = scene.window
    built: list[Place] = []
    window.built.connect(built.append)
    window.rail.buttons[3].click()
    assert window.place is window.models
    window.show_place(Place.CHAT)
    window.show_place(Place.MODELS)
    assert built == [Place.MODELS]
    assert window.rail.buttons[3].isChecked()


def test_the_rest_is_built_one_by_one(scene: Scene, qtbot: QtBot) -> None:
    window = scene.window
    built: list[Place] = []
    window.built.connect(built.append)
    window.build_rest()
    qtbot.waitUntil(lambda: len(built) == len(Place) - 2 and not window._pause.isActive())
    assert built == [Place.TRANSLATION, Place.SUMMARY, Place.MODELS, Place.SETTINGS]
    assert not window.is_built(Place.INSPECT)
    assert window.place_name is Place.CHAT


def test_a_window_that_was_closed_builds_nothing_more(scene: Scene, qtbot: QtBot) -> None:
    window = scene.window
    window.build_rest()
    window.close()
    qtbot.wait(3 * PAUSE_MS)
    assert [place for place in Place if window.is_built(place)] == [Place.CHAT]


def test_the_tab_key_comes_to_the_status_line_after_a_place_that_was_built_later(
    scene: Scene,
) -> None:
    window = scene.window
    for place in (Place.SUMMARY, Place.TRANSLATION):
        window.show_place(place)
    settle()
    order = tab_stops(window)
    places = [
        "status" if window.status.isAncestorOf(each) else "place"
        for each in order
        if window.status.isAncestorOf(each) or window.translation.isAncestorOf(each)
    ]
    first = places.index("status")
    assert first > 0
    assert set(places[first:]) == {"status"}
    rail = [place for place, each in enumerate(order) if window.rail.isAncestorOf(each)]
    assert max(rail) < len(order) - len(places)


class Shown(QObject):
    """Notes the windows that appear."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        is_shown = event.type() == QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_no_window_flashes_up_while_a_place_is_built_and_the_keyboard_is_in_it(
    scene: Scene, qapp: QApplication
) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    for place in Place:
        scene.window.show_place(place)
        focused = qapp.focusWidget()
        panel = scene.window.place
        assert focused is not None
        assert panel is not None
        assert panel is focused or panel.isAncestorOf(focused)
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_what_is_known_of_a_setting_before_the_settings_are_built_is_said_there(
    scene: Scene,
) -> None:
    scene.window.show_note("show_in_tray", "A word on the tray.")
    assert not scene.window.is_built(Place.SETTINGS)
    assert scene.window.settings.row("show_in_tray").note.text() == "A word on the tray."
