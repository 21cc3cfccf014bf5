"""The dialogs that take conversations out and in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from parlance.contract.chat_exchange import (
    ChatFileKind,
    ExchangeProgress,
    ExportedChats,
    ExportInto,
    ImportedChats,
    LeftOut,
)
from parlance.contract.engine import Role
from parlance.contract.faults import ChatsNotJson, FileUnwritable
from parlance.contract.history import (
    Conversation,
    ConversationId,
    Measurements,
    Message,
    MessageId,
)
from parlance.window.chat.exchange import ExchangeDesk, scope_of
from parlance.window.chat.export_dialog import ExportDialog, ExportScope
from parlance.window.chat.import_dialog import ImportDialog
from parlance.window.parts.look import Look
from tests.window.fake_exchange import FakeExchange, found_chats

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ONE = Conversation(id=ConversationId(1), title="Bridges", preview="", created=9.0, updated=9.0)
TWO = Conversation(id=ConversationId(2), title="Rivers", preview="", created=9.0, updated=9.0)
MESSAGES = tuple(
    Message(
        id=MessageId(10 + number),
        conversation=ONE.id,
        parent=None,
        role=(Role.USER, Role.ASSISTANT)[number % 2],
        text=f"Text {number}",
        measurements=Measurements(model="Qwen" if number % 2 else ""),
    )
    for number in range(4)
)


@pytest.fixture
def owner(look: Look, qtbot: QtBot) -> Iterator[QMainWindow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    yield window
    for child in window.findChildren(QWidget):
        if child.isWindow():
            child.close()


@pytest.fixture
def exchange() -> FakeExchange:
    return FakeExchange()


def export_of(
    look: Look, exchange: FakeExchange, owner: QWidget, scope: ExportScope
) -> ExportDialog:
    dialog = ExchangeDesk(look, exchange, owner).export(scope)  # type: ignore[arg-type]
    assert dialog is not None
    return dialog


def import_of(look: Look, exchange: FakeExchange, owner: QWidget) -> ImportDialog:
    dialog = ExchangeDesk(look, exchange, owner).import_files()  # type: ignore[arg-type]
    assert dialog is not None
    return dialog


def test_a_conversation_is_exported_as_chosen(
    look: Look, exchange: FakeExchange, owner: QMainWindow
) -> None:
    dialog = export_of(look, exchange, owner, ExportScope(chosen=(ONE,)))
    assert "Bridges" in dialog.windowTitle()
    assert not dialog.whole.isVisible()  # there is nothing else to choose
    assert not dialog.place.isVisible()
    dialog.kind.setCurrentIndex(2)
    dialog.reasoning.click()
    dialog.export_to("/tmp/bridges.html")
    (order,) = exchange.orders
    assert order.conversations == (ONE.id,)
    assert (order.kind, order.into) == (ChatFileKind.HTML, ExportInto.FILE)
    assert (order.path, order.with_reasoning) == ("/tmp/bridges.html", True)


def test_an_export_goes_on_while_the_dialog_is_put_away(
    look: Look, exchange: FakeExchange, owner: QMainWindow
) -> None:
    dialog = export_of(look, exchange, owner, ExportScope(chosen=(ONE,)))
    saved: list[object] = []
    dialog.saved.connect(saved.append)
    dialog.export_to("/full/bridges.pdf")
    dialog.behind.click()
    assert not dialog.isVisible()
    assert exchange.stops == 0
    exchange.end("failed", FileUnwritable(path="/full", reason="No space left on device"))
    assert dialog.isVisible()  # nothing of what was chosen is lost
    dialog.export_to("/home/bridges.pdf")
    dialog.behind.click()
    exchange.end("exported", ExportedChats(paths=("/home/bridges.pdf",), conversations=1))
    assert len(saved) == 1
    assert not dialog.isVisible()


def test_some_messages_are_exported(
    look: Look, exchange: FakeExchange, owner: QMainWindow, qtbot: QtBot
) -> None:
    scope = ExportScope(chosen=(ONE,), messages=MESSAGES, everything=(ONE.id, TWO.id))
    dialog = export_of(look, exchange, owner, scope)
    assert dialog.some is not None
    assert not dialog.messages.isVisible()
    dialog.some.click()
    assert dialog.messages.isVisible()
    assert not dialog.act.isEnabled()  # none is ticked
    dialog.messages.setCurrentRow(1)
    qtbot.keyClick(dialog.messages, Qt.Key.Key_Space)
    assert dialog.act.isEnabled()
    assert dialog.order.messages == (MessageId(11),)
    dialog.whole.click()
    assert dialog.order.messages == ()


def test_all_conversations_go_where_they_are_asked_to(
    look: Look, exchange: FakeExchange, owner: QMainWindow
) -> None:
    scope = ExportScope(chosen=(ONE,), everything=(ONE.id, TWO.id))
    dialog = export_of(look, exchange, owner, scope)
    assert dialog.all is not None
    dialog.all.click()
    assert dialog.place.isVisible()
    assert dialog.order.into is ExportInto.FOLDER
    dialog.place.setCurrentIndex(1)
    assert (dialog.order.into, dialog.order.conversations) == (ExportInto.ZIP, (ONE.id, TWO.id))
    assert dialog.place.count() == 2
    dialog.kind.setCurrentIndex(5)
    assert dialog.place.count() == 3
    assert not dialog.reasoning.isEnabled()
    assert "imported again" in dialog.note.text()
    dialog.place.setCurrentIndex(2)
    assert dialog.order.into is ExportInto.FILE


def test_the_dialog_of_the_system_is_asked_for_a_fitting_place(
    look: Look, exchange: FakeExchange, owner: QMainWindow
) -> None:
    dialog = export_of(look, exchange, owner, ExportScope(chosen=(ONE, TWO)))
    files = dialog.ask_where()
    assert files.fileMode() == files.FileMode.Directory
    files.close()
    dialog.place.setCurrentIndex(1)
    files = dialog.ask_where()
    assert files.defaultSuffix() == "zip"
    files.close()
    dialog.reject()
    single = export_of(look, exchange, owner, ExportScope(chosen=(ONE,)))
    files = single.ask_where()
    assert files.defaultSuffix() == "md"
    files.fileSelected.emit("/tmp/a.md")
    files.close()
    assert exchange.orders[-1].path == "/tmp/a.md"


def test_an_export_shows_how_far_it_is_and_closes_when_it_is_done(
    look: Look, exchange: FakeExchange, owner: QMainWindow
) -> None:
    desk = ExchangeDesk(look, exchange, owner)  # type: ignore[arg-type]
    said = QSignalSpy(desk.said)
    dialog = desk.export(ExportScope(chosen=(ONE, TWO)))
    assert dialog is not None
    dialog.export_to("/tmp/out")
    assert dialog.progress.isVisible()
    assert not dialog.act.isEnabled()
    exchange.progressed.emit(ExchangeProgress(done=1, total=2))
    assert (dialog.progress.value(), dialog.progress.maximum()) == (1, 2)
    exchange.end(
        "exported", ExportedChats(paths=("/tmp/out/a.md", "/tmp/out/b.md"), conversations=2)
    )
    assert not dialog.isVisible()
    assert said.at(0) == ["2 files saved in /tmp/out", "ok"]


def test_a_failed_export_stays_open_and_says_why(
    look: Look, exchange: FakeExchange, owner: QMainWindow
) -> None:
    dialog = export_of(look, exchange, owner, ExportScope(chosen=(ONE,)))
    dialog.export_to("/tmp/a.md")
    exchange.end("failed", FileUnwritable(path="/tmp/a.md", reason="No space left"))
    assert dialog.isVisible()
    assert dialog.fault.isVisible()
    assert dialog.act.isEnabled()
    dialog.export_to("/tmp/b.md")
    assert not dialog.fault.isVisible()
    dialog.reject()
    assert exchange.stops == 1


def test_what_was_found_is_shown_before_it_is_imported(
    look: Look, exchange: FakeExchange, owner: QMainWindow, qtbot: QtBot
) -> None:
    dialog = import_of(look, exchange, owner)
    assert not dialog.act.isVisible()
    dialog.look_into(["/tmp/export.zip"])
    assert exchange.looked == [["/tmp/export.zip"]]
    assert not dialog.choosing.isVisible()
    exchange.end("found", found_chats())
    assert dialog.model is not None
    assert dialog.table is not None
    assert len(dialog.model.chosen) == 5
    assert "pictures: 4" in dialog.left_out.text()
    assert "5" in dialog.act.accessibleName()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert len(dialog.model.chosen) == 4
    assert dialog.all.checkState() == Qt.CheckState.PartiallyChecked
    dialog.act.click()
    assert [each.chat.title for each in exchange.taken[0]][:1] == ["برنامهٔ سفر به شیراز"]


def test_all_are_ticked_and_unticked_at_once_but_never_what_is_here(
    look: Look, exchange: FakeExchange, owner: QMainWindow, qtbot: QtBot
) -> None:
    dialog = import_of(look, exchange, owner)
    dialog.look_into(["/tmp/a"])
    exchange.end("found", found_chats())
    assert dialog.model is not None
    assert dialog.table is not None
    dialog.all.click()
    assert dialog.model.chosen == ()
    assert not dialog.act.isEnabled()
    dialog.all.click()
    assert len(dialog.model.chosen) == 5
    here_already = dialog.model.index(3, 0)
    assert not dialog.model.flags(here_already) & Qt.ItemFlag.ItemIsUserCheckable
    place = dialog.model.index(0, 0)
    dialog.model.setData(place, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert len(dialog.model.chosen) == 4


def test_an_import_ends_with_what_became_of_it(
    look: Look, exchange: FakeExchange, owner: QMainWindow
) -> None:
    desk = ExchangeDesk(look, exchange, owner)  # type: ignore[arg-type]
    told = QSignalSpy(desk.imported)
    dialog = desk.import_files(("/tmp/a.zip",))
    assert dialog is not None
    exchange.end("found", found_chats())
    dialog.act.click()
    assert dialog.progress.isVisible()
    outcome = ImportedChats(
        conversations=(ConversationId(1), ConversationId(2)),
        messages=9,
        known=1,
        left_out=((LeftOut.TOOLS, 3),),
    )
    exchange.end("imported", outcome)
    assert dialog.words.text() == (
        "2 conversations imported, with 9 messages. 1 conversation skipped: here already."
    )
    assert "returned: 3" in dialog.left_out.text()
    assert told.at(0) == [outcome]
    dialog.act.click()
    assert not dialog.isVisible()


def test_a_malformed_file_is_told_and_another_one_can_be_chosen(
    look: Look, exchange: FakeExchange, owner: QMainWindow
) -> None:
    dialog = import_of(look, exchange, owner)
    dialog.look_into(["/tmp/a.json"])
    exchange.end("failed", ChatsNotJson(path="/tmp/a.json", line=3, column=7))
    assert dialog.fault.isVisible()
    assert "line 3" in dialog.fault.accessibleName()
    assert dialog.choosing.isVisible()
    dialog.look_into(["/tmp/b.json"])
    assert not dialog.fault.isVisible()
    dialog.reject()
    assert exchange.stops == 1


def test_files_can_be_dropped(look: Look, exchange: FakeExchange, owner: QMainWindow) -> None:
    dialog = import_of(look, exchange, owner)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/گفتگوها.zip")])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), copy, mime, buttons, none)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(9, 9), copy, mime, buttons, none))
    assert exchange.looked == [["/tmp/گفتگوها.zip"]]


def test_the_systems_dialogs_ask_for_files_and_folders(
    look: Look, exchange: FakeExchange, owner: QMainWindow
) -> None:
    dialog = import_of(look, exchange, owner)
    files = dialog.choose_files()
    files.filesSelected.emit(["/tmp/a.json", "/tmp/b.json"])
    files.close()
    exchange.end("failed", ChatsNotJson(path="/tmp/a.json", line=1, column=1))
    folder = dialog.choose_folder()
    folder.fileSelected.emit("/tmp/threads")
    folder.close()
    assert exchange.looked == [["/tmp/a.json", "/tmp/b.json"], ["/tmp/threads"]]


def test_nothing_is_opened_while_something_is_done_or_for_nothing(
    look: Look, exchange: FakeExchange, owner: QMainWindow
) -> None:
    desk = ExchangeDesk(look, exchange, owner)  # type: ignore[arg-type]
    assert desk.export(ExportScope(chosen=())) is None
    exchange.busy = True
    assert desk.import_files() is None
    assert desk.export(ExportScope(chosen=(ONE,))) is None


def test_messages_can_be_chosen_of_the_conversation_that_is_open() -> None:
    listed = (ONE, TWO)
    alone = scope_of((ONE.id,), listed, ONE.id, MESSAGES)
    assert alone == ExportScope(chosen=(ONE,), messages=MESSAGES, everything=(ONE.id, TWO.id))
    assert scope_of((TWO.id,), listed, ONE.id, MESSAGES).messages == ()
    assert scope_of((ONE.id, TWO.id), listed, ONE.id, MESSAGES).messages == ()
