"""Every place and dialog with text twice as large in the smallest window: all can be reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QScrollArea,
    QWidget,
)

from parlance.contract.appearance import TextSize
from parlance.window.inspect.figure_room import FigureRoom
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.look import Look
from tests.screens import SCENES, Stage, settle

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "OpenType support missing", "support raise"
)

SIZE = QSize(900, 600)
WIDE = frozenset({"dialog-erase", "chat-compare"})
"""A tick does not wrap, and two answers stand beside each other."""


@pytest.fixture
def stage(look: Look) -> Iterator[Stage]:
    look.resize_text(TextSize.LARGEST)
    made = Stage(look)
    made.window.resize(SIZE)
    made.window.show()
    yield made
    for dialog in made.window.findChildren(QDialog):
        dialog.close()
    made.window.close()
    made.window.deleteLater()
    made.chats.close()
    look.resize_text(TextSize.NORMAL)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _scrolled_sideways(window: QWidget) -> list[str]:
    """Return the pages in sight that have to be scrolled sideways.

    Tables, pictures, pages of documents and lines of code are as wide as they are.
    """
    return [
        f"{type(area).__name__} in {type(area.parent()).__name__}"
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.widget() is not None and not isinstance(area, FigureRoom)
        if area.horizontalScrollBar().maximum() > 0 or _is_wider(area)
    ]


def _is_wider(area: QScrollArea) -> bool:
    """Whether what an area holds goes beyond it sideways, with or without a bar to get there."""
    return area.widget().width() > area.viewport().width()


def _out_of_reach(window: QWidget) -> list[str]:
    """Return the controls of which the window cuts off a part at the left or the right."""
    found = []
    for control in window.findChildren(QAbstractButton):
        place = _clip(control, control.window())
        if control.isVisible() and not _is_painted(control) and place.width() < control.width():
            found.append(f"{type(control).__name__} “{control.accessibleName()}”")
    return found


def _clip(widget: QWidget, window: QWidget) -> QRect:
    """Return what the widgets around one leave of its width."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = widget.parentWidget()
    while around is not None and around is not window:
        corner = around.mapTo(window, QPoint(0, 0))
        left, right = corner.x(), corner.x() + around.width()
        place.setLeft(max(place.left(), left))
        place.setRight(min(place.right(), right - 1))
        around = around.parentWidget()
    place.setRight(min(place.right(), window.width() - 1))
    return place


def _is_painted(control: QWidget) -> bool:
    """Whether a control lies in what may be wider than the window: a table, a line of code."""
    around = control.parentWidget()
    while around is not None and not isinstance(around, QAbstractScrollArea):
        around = around.parentWidget()
    return isinstance(around, QAbstractItemView)


@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_out_of_reach(name: str, stage: Stage) -> None:
    SCENES[name](stage)
    settle()
    window = stage.window
    assert window.size() == SIZE
    assert _scrolled_sideways(window) == []
    assert _out_of_reach(window) == []
    for dialog in window.findChildren(QDialog):
        if isinstance(dialog, ModelDialog) and dialog.isVisible():
            screen = dialog.screen().availableSize()
            assert dialog.width() <= SIZE.width() or name in WIDE, type(dialog).__name__
            assert dialog.height() <= screen.height(), type(dialog).__name__


def test_what_is_too_wide_is_found(qapp: QApplication) -> None:
    window, area, inside = QWidget(), QScrollArea(), QWidget()
    area.setParent(window)
    area.setWidget(inside)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside.resize(200, 20)
    area.resize(100, 100)
    window.resize(100, 100)
    window.show()
    assert _scrolled_sideways(window) == ["QScrollArea in QWidget"]
    area.resize(300, 100)
    assert _scrolled_sideways(window) == []
    window.close()
    window.deleteLater()
