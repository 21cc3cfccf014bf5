"""Every place, page and dialog: what is heard of it, and how the keyboard goes through it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from parlance.window.parts.reading_order import takes_tab
from tests.screens import SCENES, Stage, settle
from tests.window.heard import front, hear, problems

pytestmark = pytest.mark.qt_log_ignore("plugin does not support", "OpenType support missing")

MOST_LINKS = 20
MIRRORED = ("chat-long", "translate", "summarize-source", "installed-all", "plan-loaded")


def stops(top: QWidget) -> list[QWidget]:
    """Return what Tab leads to, in its order, once round."""
    first = next((each for each in top.findChildren(QWidget) if takes_tab(each)), None)
    if first is None:  # a picture alone
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in met:
        met.append(here)
        for _link in range(1 + MOST_LINKS):  # Tab goes from link to link before it leaves a text
            QTest.keyClick(here, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is not here:
                break
    return met


def place_of(widget: QWidget, around: QWidget) -> QRect:
    return QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())


def steps_back(met: list[QWidget], top: QWidget) -> Iterator[str]:
    """Return where the keyboard goes against the way people read; once round, it does once."""
    for here, there in itertools.pairwise([*met, *met[:1]]):
        around = here.parentWidget()
        while around is not None and not around.isAncestorOf(there):
            around = around.parentWidget()
        if around is None or here.isAncestorOf(there):
            continue
        one, other = (place_of(_child(around, each), around) for each in (here, there))
        if around.isRightToLeft():
            one, other = (_mirrored(each, around) for each in (one, other))
        is_above = other.bottom() <= one.top()
        is_beside = other.top() < one.bottom() and one.top() < other.bottom()
        if is_above or (is_beside and other.right() <= one.left()):
            yield f"{_name(here)} → {_name(there)} in {type(around).__name__}"


def _child(around: QWidget, widget: QWidget) -> QWidget:
    while widget.parentWidget() is not around:
        widget = widget.parentWidget()
    return widget


def _mirrored(place: QRect, around: QWidget) -> QRect:
    return QRect(around.width() - place.right(), place.top(), place.width(), place.height())


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def dead_to_space(top: QWidget) -> Iterator[str]:
    """Return the buttons that the space bar does not press."""
    for button in top.findChildren(QAbstractButton):
        if takes_tab(button):
            button.blockSignals(True)
            button.setFocus()
            QTest.keyPress(button, Qt.Key.Key_Space)
            if not button.isDown():
                yield _name(button)
            button.setDown(False)
            button.blockSignals(False)


@pytest.mark.parametrize("name", SCENES)
def test_everything_is_heard_and_reached(stage: Stage, name: str) -> None:
    SCENES[name](stage)
    settle()
    top = front(stage)
    assert sorted(set(problems(hear(top)))) == []
    top.activateWindow()
    met = stops(top)
    missed = [each for each in top.findChildren(QWidget) if takes_tab(each) and each not in met]
    assert [_name(each) for each in missed] == [], "Tab does not lead there"
    assert list(steps_back(met, top))[1:] == []
    assert list(dead_to_space(top)) == []


@pytest.mark.parametrize("name", MIRRORED)
def test_the_keyboard_goes_from_right_to_left_where_people_read_so(
    stage: Stage, qapp: QApplication, name: str
) -> None:
    SCENES[name](stage)
    settle()
    top = front(stage)
    usual = stops(top)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    met = stops(top)
    assert list(steps_back(met, top))[1:] == []
    assert set(met) == set(usual)
