"""The tray, and the clipboard translated from outside the window."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QSystemTrayIcon

from parlance.contract.shortcut import ShortcutKeys, ShortcutPhase, ShortcutState
from parlance.window.clipboard import ClipboardPart
from parlance.window.foreground import ClipboardTurn, bring_to_front
from parlance.window.tray import Tray
from tests.window.fakes import FakeSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.window.conftest import Scene


class FakeShortcut(QObject):
    """A shortcut that is pressed by the test."""

    pressed = Signal(str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state = ShortcutState()

    def show(self, phase: ShortcutPhase, keys: str) -> None:
        self.state = ShortcutState(phase, keys)
        self.changed.emit()


@pytest.fixture
def tray(qtbot: QtBot) -> Iterator[tuple[Tray, FakeSettings]]:
    settings = FakeSettings()
    made = Tray(settings, has_tray=lambda: True)
    yield made, settings
    made.close()


@pytest.fixture
def shortcut(scene: Scene) -> FakeShortcut:
    """Join a shortcut with the window of the scene."""
    made = FakeShortcut()
    ClipboardPart(scene.window, scene.settings, made)
    return made


def note(scene: Scene, name: str) -> str:
    label = scene.window.settings.row(name).note
    assert label.isHidden() == (not label.text())
    return label.text()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_there_is_an_icon_only_while_it_is_wanted(tray: tuple[Tray, FakeSettings]) -> None:
    made, settings = tray
    assert made.menu is None
    settings.replace(show_in_tray=True)
    assert made.menu is not None
    settings.replace(show_in_tray=False)
    assert made.menu is None


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_the_menu_passes_on_what_a_person_chooses(tray: tuple[Tray, FakeSettings]) -> None:
    made, settings = tray
    chosen: list[str] = []
    made.quick_wanted.connect(lambda: chosen.append("quick"))
    made.window_wanted.connect(lambda: chosen.append("window"))
    made.quit_wanted.connect(lambda: chosen.append("quit"))
    settings.replace(show_in_tray=True)
    assert made.menu is not None
    actions = made.menu.actions()
    assert [each.text() for each in actions] == [
        "Quick translate",
        "Open Parlance",
        "Quit",
    ]
    for each in actions:
        each.trigger()
    assert chosen == ["quick", "window", "quit"]


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_a_name_in_a_message_is_no_markup_for_the_desktop(
    tray: tuple[Tray, FakeSettings], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, _title, words, _: shown.append(words)
    )
    tray[1].replace(show_in_tray=True)
    assert tray[0].tell("<img src='x'>&lt;b \u202egpj.exe is translated. Q&A")
    assert shown == ["‹img src='x'›＆lt;b \ufffdgpj.exe is translated. Q&A"]


def test_a_desktop_without_a_tray_is_told_beside_the_setting(scene: Scene) -> None:
    assert note(scene, "show_in_tray") == ""
    scene.settings.replace(show_in_tray=True)
    assert scene.window.clipboard.tray.menu is None
    assert note(scene, "show_in_tray") == "Your desktop has no tray."
    scene.settings.replace(show_in_tray=False)
    assert note(scene, "show_in_tray") == ""


def test_how_the_shortcut_stands_is_told_beside_the_setting(
    scene: Scene, shortcut: FakeShortcut
) -> None:
    assert note(scene, "clipboard_shortcut") == ""
    shortcut.show(ShortcutPhase.READY, "Meta+J")
    assert note(scene, "clipboard_shortcut") == "“Meta+J” translates the clipboard now."
    shortcut.show(ShortcutPhase.TAKEN, "Ctrl+Alt+J")
    assert "taken “Ctrl+Alt+J” already" in note(scene, "clipboard_shortcut")
    shortcut.show(ShortcutPhase.OFF, "")
    assert note(scene, "clipboard_shortcut") == ""


def test_the_keys_are_chosen_in_the_settings(scene: Scene) -> None:
    box = scene.window.settings.row("clipboard_shortcut").control.findChild(QComboBox)
    assert [box.itemText(place) for place in range(box.count())] == [
        "Off",
        "Ctrl+Alt+J",
        "Ctrl+Alt+Y",
        "Ctrl+Shift+F9",
    ]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert scene.settings.value.clipboard_shortcut is ShortcutKeys.CTRL_ALT_J


@pytest.mark.qt_log_ignore("plugin does not support")
def test_the_shortcut_opens_the_small_window_and_leaves_the_large_one_where_it_is(
    scene: Scene, shortcut: FakeShortcut
) -> None:
    QGuiApplication.clipboard().setText("What was copied.")
    scene.window.showMinimized()
    shortcut.pressed.emit("leave")
    assert scene.window.isMinimized()
    assert scene.window.quick.shown is not None
    assert scene.window.quick.shown.isVisible()
    assert scene.translation.quick.asked == ["What was copied."]
    assert scene.translation.live.asked == []


def test_on_wayland_the_clipboard_is_read_when_the_window_is_in_front(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn, came = ClipboardTurn(scene.window), []
    turn.came.connect(lambda: came.append(True))
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland-egl")
    monkeypatch.setattr(type(scene.window), "isActiveWindow", lambda _self: False)
    turn.wait()
    turn.wait()
    assert not came
    QGuiApplication.sendEvent(scene.window, QEvent(QEvent.Type.WindowActivate))
    QGuiApplication.sendEvent(scene.window, QEvent(QEvent.Type.WindowActivate))
    assert came == [True]


def test_a_window_that_is_not_let_to_the_front_translates_what_it_can_read(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    turn = ClipboardTurn(scene.window)
    turn._patience.setInterval(1)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    monkeypatch.setattr(type(scene.window), "isActiveWindow", lambda _self: False)
    with qtbot.waitSignal(turn.came):
        turn.wait()


def test_the_leave_to_come_to_the_front_is_used_once(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str | None] = []
    window = type(scene.window)
    monkeypatch.setattr(window, "raise_", lambda _self: None)
    monkeypatch.setattr(
        window, "activateWindow", lambda _self: found.append(os.environ.get("XDG_ACTIVATION_TOKEN"))
    )
    bring_to_front(scene.window, "leave")
    bring_to_front(scene.window)
    assert found == ["leave", None]
