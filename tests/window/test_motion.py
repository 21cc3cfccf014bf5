"""What moves by itself stands still where people want that, and icons are sharp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QProgressBar

from parlance.window.parts.icons import Icons
from parlance.window.parts.motion import show_endless

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look
    from tests.window.conftest import Scene


def test_a_bar_without_an_end_moves_unless_people_want_less_motion(
    look: Look, qtbot: QtBot
) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    show_endless(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    look.calm(is_wanted=True)
    show_endless(bar)
    assert bar.maximum() > 0
    assert QApplication.cursorFlashTime() == 0
    look.calm(is_wanted=False)
    show_endless(bar)
    assert bar.maximum() == 0
    QApplication.setCursorFlashTime(0)  # as all tests have it


def test_the_setting_holds_at_once(scene: Scene, qtbot: QtBot) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    scene.settings.replace(less_motion=True)
    show_endless(bar)
    assert bar.maximum() > 0
    scene.settings.replace(less_motion=False)
    show_endless(bar)
    assert bar.maximum() == 0
    QApplication.setCursorFlashTime(0)


def test_icons_are_painted_for_every_screen(qapp: QApplication) -> None:
    assert qapp is not None
    icons = Icons((1.25, 1.5, 3.0))
    icon = icons.icon("copy", "#123456", size=20)
    for scale in (1.0, 1.25, 1.5, 2.0, 3.0):
        shown = icon.pixmap(QSize(20, 20), scale)
        assert shown.size() == QSize(20, 20) * scale
        painted = icons.pixmap("copy", "#123456", 20, scale)
        assert shown.toImage() == painted.toImage()
