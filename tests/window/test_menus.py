"""Every menu and list that opens over a place: what is heard of it, and that keys go through it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from parlance.window.chat.fact_popup import FactPopup
from parlance.window.parts.controls import IconButton
from parlance.window.parts.reading_order import tab_stops
from parlance.window.translation.live_language_list import LanguageList
from tests.screens import SCENES, Stage, settle
from tests.window.heard import Role, front, hear, problems

pytestmark = pytest.mark.qt_log_ignore("plugin does not support", "OpenType support missing")

WITH_MENUS = (
    *("chat-long", "chat-faults", "chat-streaming", "palette", "help-page"),
    *("translate", "translate-others", "translate-glossary", "translate-options"),
    *("documents-targets", "documents-review", "documents-running"),
    *("summarize-empty", "summarize-source", "summarize-pages", "summarize-queue"),
    *("summarize-encoding", "summarize-bin", "summarize-options"),
    *("installed-all", "installed-others", "servers-listed", "discover", "repository", "downloads"),
    *("settings-general", "settings-languages", "plan-edited", "welcome-purpose"),
)
"""Every menu and every kind of list that opens is met in one of these."""
WITHOUT_MENU: Final[dict[str, set[type[QWidget]]]] = {
    "chat-long": {FactPopup},
    "translate": {LanguageList},
}
"""What else the walk opens there."""
TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)


def openers(top: QWidget) -> Iterator[tuple[str, Callable[[], object]]]:
    """Return what can open something here: its name, and how a person has it open."""
    for button in top.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled():
            yield from ((_name(button), act) for act in opening(button))
    for box in top.findChildren(QComboBox):
        if box.isVisible() and box.isEnabled():
            yield _name(box), box.showPopup
    for stop in tab_stops(top):
        if has_own_menu(stop, top):
            yield f"{_name(stop)}, menu key", partial(press_menu_key, stop)


def opening(button: QAbstractButton) -> Iterator[Callable[[], object]]:
    """Return how what a button says it opens is opened."""
    menu = button.menu() if isinstance(button, QToolButton | QPushButton) else None
    if menu is not None:
        below = button.mapToGlobal(button.rect().bottomLeft())
        yield partial(menu.popup, below)
    elif QAccessible.queryAccessibleInterface(button).state().hasPopup:
        yield button.click


def has_own_menu(stop: QWidget, top: QWidget) -> bool:
    """Return whether the menu key is for us; Qt's menus of spin boxes and dialogs wait here."""
    if isinstance(top, QDialog):
        custom = Qt.ContextMenuPolicy.CustomContextMenu
        return isinstance(stop, TEXTS) or stop.contextMenuPolicy() == custom
    return not isinstance(stop, QAbstractSpinBox)


def press_menu_key(stop: QWidget) -> None:
    """Ask for the menu of what has the keyboard, as QWidgetWindow does at the menu key."""
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(stop, QAbstractItemView) and not stop.currentIndex().isValid():
        stop.setCurrentIndex(stop.model().index(0, 0))
    place = QRectF(stop.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center().toPoint()
    asked = stop.viewport() if isinstance(stop, QAbstractItemView) else stop
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(asked, QContextMenuEvent(reason, place, asked.mapToGlobal(place)))


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def faults_of(popup: QWidget) -> Iterator[str]:
    """Return what is wrong with something that has opened."""
    if not isinstance(popup, QMenu):
        yield from problems(hear(popup))
        return
    heard = hear(popup)
    items = [each for each in heard.children if each.role == Role.MenuItem]
    shown = [each for each in popup.actions() if each.isVisible() and not each.isSeparator()]
    if not shown:
        yield "the menu is empty"
    if len(items) != len(shown):
        yield f"{len(shown)} entries, {len(items)} heard"
    yield from (f"an entry without a name beside {shown[0].text()}" for e in items if not e.name)
    letters = Counter(QKeySequence.mnemonic(each.text()).toString() for each in shown)
    yield from (f"{each} is taken twice" for each, n in letters.items() if each and n > 1)
    met = {popup.activeAction()}
    for _step in range(len(shown) + 1):
        QTest.keyClick(popup, Qt.Key.Key_Down)
        met.add(popup.activeAction())
    for each in shown:
        if each.isEnabled() and each not in met:
            yield f"the arrow keys do not reach {each.text()}"
        if each.menu() is not None and each.isEnabled():
            each.menu().popup(QPoint(0, 0))
            yield from (f"{each.text()}: {fault}" for fault in faults_of(each.menu()))
            each.menu().close()


def close_all() -> None:
    """Close what has opened: over the window, and dialogs."""
    for _popup in range(9):
        opened = QApplication.activePopupWidget()
        if opened is None:
            break
        opened.close()


@pytest.mark.parametrize("name", WITH_MENUS)
def test_what_opens_is_heard_and_reached(stage: Stage, name: str) -> None:
    SCENES[name](stage)
    settle()
    top, wrong, met = front(stage), [], set[type[QWidget]]()
    for opener, act in list(openers(top)):
        act()
        opened = QApplication.activePopupWidget()
        if opened is not None:
            met.add(type(opened))
            wrong += [f"{opener}: {fault}" for fault in faults_of(opened)]
        close_all()
    assert wrong == []
    assert WITHOUT_MENU.get(name, set()) <= met


@pytest.mark.parametrize("name", ["chat-long", "translate-glossary", "summarize-queue"])
def test_who_shows_three_dots_says_that_a_menu_opens(stage: Stage, name: str) -> None:
    SCENES[name](stage)
    settle()
    dots = [each for each in stage.window.findChildren(IconButton) if each._icon == "ellipsis"]
    assert dots
    for each in dots:
        assert QAccessible.queryAccessibleInterface(each).state().hasPopup, _name(each)


def texts_of(top: QWidget) -> list[QWidget]:
    return [each for each in tab_stops(top) if isinstance(each, TEXTS)]


def test_menus_open_by_key_where_they_open_by_mouse(stage: Stage) -> None:
    SCENES["chat-long"](stage)
    settle()
    opened = 0
    for stop in [stage.window.chat.conversations.view, *texts_of(stage.window)]:
        press_menu_key(stop)
        opened += QApplication.activePopupWidget() is not None
        close_all()
    assert opened == 1 + len(texts_of(stage.window))
