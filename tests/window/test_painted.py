"""What painted areas tell screen readers, and that nothing of it outlives them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from parlance.contract.document import Block, BlockKind
from parlance.window.parts.controls import MenuButton
from parlance.window.parts.look import Look
from parlance.window.parts.segments import Segments
from parlance.window.summary.page_view import PageView
from parlance.window.summary.text_source import TextSource
from tests.screens import SCENES, Stage, settle
from tests.window.heard import Role, hear

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

BLOCKS = (
    Block(id=0, start=0, kind=BlockKind.HEADING, text="Terms", level=1),
    Block(id=1, start=7, kind=BlockKind.PARAGRAPH, text="Either may end it.", page=2),
    Block(id=2, start=27, kind=BlockKind.LIST, text="in writing", seen=True),
)


@pytest.fixture
def source(look: Look, qtbot: QtBot) -> TextSource:
    made = TextSource(look)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show_blocks(BLOCKS)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_text_of_a_document_is_heard_by_its_parts(source: TextSource) -> None:
    tree = hear(source)
    assert tree.role == Role.Document
    assert [(each.role, each.name) for each in tree.children] == [
        (Role.Heading, "Terms"),
        (Role.Paragraph, "Either may end it."),
        (Role.ListItem, "in writing"),
    ]
    assert tree.children[2].description == "read from a picture"


def test_the_part_that_the_keyboard_has_reached_is_told(
    source: TextSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        staticmethod(
            lambda event: reached.append(event.accessibleInterface().text(QAccessible.Text.Name))
        ),
    )
    source.setFocus()
    for _step in range(2):
        QTest.keyClick(source, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert reached == ["Terms", "Either may end it."]
    focused = [each.name for each in hear(source).walk() if "focused" in each.states]
    assert focused[-1] == "Either may end it."


def test_pages_are_heard_as_pictures(look: Look, qtbot: QtBot) -> None:
    view = PageView(look)
    qtbot.addWidget(view)
    view.resize(400, 900)
    view.show()
    view.show_pages(12)
    view.show_failed(2)
    assert [(each.role, each.name) for each in hear(view).children] == [
        (Role.Graphic, "Page 1"),
        (Role.Graphic, "Page 2: this page cannot be shown"),
    ]


def test_messages_are_items_of_a_list(stage: Stage) -> None:
    SCENES["chat-long"](stage)
    settle()
    messages = hear(stage.window.chat.transcript)
    assert messages.role == Role.List
    kinds = {each.role for each in messages.children}
    assert kinds <= {Role.ListItem, Role.Button}
    view = next(each.thing for each in messages.children if each.role == Role.ListItem)
    above = QAccessible.queryAccessibleInterface(view).parent()
    assert above.object() is stage.window.chat.transcript
    assert above.indexOfChild(QAccessible.queryAccessibleInterface(view)) == 0


def test_places_are_tabs_and_stacked_pages_only_hold(stage: Stage) -> None:
    SCENES["translate"](stage)
    settle()
    tree = hear(stage.window)
    tabs = [each for each in tree.walk() if each.role == Role.PageTab]
    assert [each.name for each in tabs if "selected" in each.states] == ["Translate"]
    assert not [each for each in tree.walk() if each.role == Role.LayeredPane]


def test_another_place_is_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        staticmethod(
            lambda event: (
                told.append(event.accessibleInterface().text(QAccessible.Text.Name))
                if event.type() == QAccessible.Event.Selection
                else None
            )
        ),
    )
    stage.window.rail.mark(1)
    assert told == ["Translate"]


def test_a_segment_is_chosen_by_ear_as_by_hand(qtbot: QtBot) -> None:
    segments = Segments((("text", "Text"), ("files", "Documents")), "What to translate")
    qtbot.addWidget(segments)
    segments.show()
    face = QAccessible.queryAccessibleInterface(segments.button("files"))
    with qtbot.waitSignal(segments.chosen) as chosen:
        face.actionInterface().doAction("Press")
    assert chosen.args == ["files"]
    heard = {each.name: "checked" in each.states for each in hear(segments).children}
    assert heard == {"Text": False, "Documents": True}


def test_a_button_of_a_menu_opens_it_by_ear(look: Look, qtbot: QtBot) -> None:
    button = MenuButton(look, "ellipsis", "More")
    qtbot.addWidget(button)
    button.show()
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    with qtbot.waitSignal(button.clicked):
        actions.doAction("ShowMenu")
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked, wait=300):
        actions.doAction("ShowMenu")


def test_an_interface_ends_with_its_widget(look: Look, qapp: QApplication) -> None:
    source = TextSource(look)
    source.show_blocks(BLOCKS)
    source.show()
    face = QAccessible.queryAccessibleInterface(source)
    part = face.child(0)
    number = QAccessible.uniqueId(part)
    source.deleteLater()
    del source
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(face)
    assert not isValid(part)
    assert QAccessible.accessibleInterface(number) is None
