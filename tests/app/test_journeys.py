"""What people do, in the real app: the real window, store, engine and starter model."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.faults import DocumentIsImage
from parlance.contract.history import Message, MessageState
from parlance.contract.opening import Opening
from parlance.contract.summary import ItemState, QueueItem, SummaryResult
from parlance.services.model_states import ModelPhase
from tests.app.conftest import closed, engine_process, engines, opened
from tests.documents.pdf_bytes import column, pdf
from tests.gguf_factory import TinyModel, write_model

ANSWER_MS = 60_000
SENTENCE = "The small cat sees a red bird."
FRENCH = "Le petit chat voit un oiseau rouge."
REPORT = (
    "In May 2024 the town of Velmora opened a bridge of 340 metres. "
    "The weather stayed mild and the roads were quiet. "
    "Many people talked about it for a while.\n"
)


def _ask(app: App, qtbot: QtBot, text: str) -> Message:
    field = app.window.chat.composer.field
    field.setFocus()
    QTest.keyClicks(field, text)
    with qtbot.waitSignal(app.chats.chat.message_changed, timeout=ANSWER_MS) as done:
        QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.chats.chat.activity.phase == "idle", timeout=ANSWER_MS)
    assert done.args is not None
    message = done.args[0]
    assert isinstance(message, Message)
    return message


def test_a_question_is_typed_sent_and_answered_on_screen(app: App, qtbot: QtBot) -> None:
    answer = _ask(app, qtbot, "Who are you?")
    assert "starter model" in answer.text
    assert answer.measurements.model == "Parlance Starter"
    assert answer.measurements.tokens_per_second > 0
    rows = app.window.chat.transcript.rows
    assert [row.answer for row in rows][-1] == answer.text
    assert app.window.chat.composer.field.toPlainText() == ""


def test_a_conversation_is_there_after_a_restart(qapp: QApplication, qtbot: QtBot) -> None:
    app = opened(qapp, qtbot)
    answer = _ask(app, qtbot, "What is GGUF?")
    closed(app)
    again = opened(qapp, qtbot)
    chat = again.chats.chat
    qtbot.waitUntil(lambda: bool(again.chats.listing.conversations), timeout=ANSWER_MS)
    (conversation,) = again.chats.listing.conversations
    assert conversation.title == "What is GGUF?"
    chat.open(conversation.id)
    assert chat.messages[-1].text == answer.text
    closed(again)


def test_a_sentence_is_pasted_and_its_translation_appears(app: App, qtbot: QtBot) -> None:
    panel = app.window.translation
    app.window.show_place(panel)
    live, page = app.translations.live, panel.text
    live.set_automatic(False)
    live.set_options(replace(live.options, source="en", target="fr"))
    QApplication.clipboard().setText(SENTENCE)
    page.source.edit.setFocus()
    page.source.edit.paste()
    with qtbot.waitSignal(live.finished, timeout=ANSWER_MS):
        QTest.keyClick(page.source.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.target.text == FRENCH


def _drop(app: App, path: Path) -> None:
    app.settings.replace(opened_documents=Opening.SUMMARIZE)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(300, 300), action, mime, buttons, keys)
    QApplication.sendEvent(app.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(app.window, QDropEvent(QPointF(300, 300), action, mime, buttons, keys))


def _dropped(app: App, qtbot: QtBot, path: Path, *states: ItemState) -> QueueItem:
    queue = app.summaries.queue
    _drop(app, path)
    qtbot.waitUntil(
        lambda: bool(queue.items) and queue.items[-1].state in states, timeout=ANSWER_MS
    )
    return queue.items[-1]


def _summary_of(app: App, qtbot: QtBot, path: Path) -> SummaryResult:
    item = _dropped(app, qtbot, path, ItemState.DONE)
    assert item.result is not None
    return item.result


def test_a_text_is_dropped_and_its_summary_appears(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "گزارش.txt"
    path.write_text(REPORT, "utf-8")
    result = _summary_of(app, qtbot, path)
    assert result.blocks_read == result.blocks
    assert "Velmora" in result.text
    assert "340" in result.text
    assert app.window._places.currentWidget() is app.window.summary
    shown = app.window.summary.reading.result.column
    qtbot.waitUntil(lambda: "Velmora" in shown.markdown, timeout=5000)


def test_a_pdf_is_dropped_and_its_summary_appears(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    lines = [line + "." for line in REPORT.strip().rstrip(".").split(". ")]
    path.write_bytes(pdf([column(lines)]))
    result = _summary_of(app, qtbot, path)
    assert result.documents[0].pages == 1
    assert "Velmora" in result.text


def test_a_file_that_is_no_document_ends_in_a_sentence(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "photo.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    item = _dropped(app, qtbot, path, ItemState.FAILED)
    assert isinstance(item.fault, DocumentIsImage)
    assert app.window.summary.bars.item_fault.isVisible()
    assert app.models.state.phase is ModelPhase.READY


def test_a_killed_engine_costs_no_word(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    # A model that never ends its answer, so that the signal always comes in the middle.
    endless = TinyModel(speaks=("x1", "x2"), ends=False, context=4096)
    app.models.load(str(write_model(tmp_path / "endless.gguf", endless)))
    qtbot.waitUntil(lambda: app.models.state.phase is ModelPhase.READY, timeout=ANSWER_MS)
    chat = app.chats.chat
    arrived: list[str] = []
    chat.piece_arrived.connect(lambda _id, _channel, text: arrived.append(text))
    with qtbot.waitSignal(chat.message_changed, timeout=ANSWER_MS) as done:
        app.window.chat._on_sent("Go on for ever")
        qtbot.waitUntil(lambda: bool(arrived), timeout=ANSWER_MS)
        before = engine_process().pid
        os.kill(before, signal.SIGKILL)
    assert done.args is not None
    message, fault = done.args
    assert fault is None
    assert message.state is MessageState.COMPLETE
    assert message.text == "".join(arrived)
    assert message.text.replace("x1x2", "").removesuffix("x1") == ""
    assert engine_process().pid != before
    assert app.window.isVisible()
    qtbot.waitUntil(lambda: chat.activity.phase == "idle", timeout=ANSWER_MS)
    arrived.clear()
    chat.retry()
    qtbot.waitUntil(lambda: bool(arrived), timeout=ANSWER_MS)
    with qtbot.waitSignal(chat.message_changed, timeout=ANSWER_MS) as again:
        chat.stop()
    assert again.args is not None
    assert again.args[0].state is MessageState.STOPPED
    qtbot.waitUntil(lambda: chat.activity.phase == "idle", timeout=ANSWER_MS)


def test_a_model_is_unloaded_and_loaded_again(app: App, qtbot: QtBot) -> None:
    app.models.unload()
    qtbot.waitUntil(lambda: not engines(), timeout=5000)
    assert app.models.state.phase is ModelPhase.NONE
    app.models.load("starter")
    qtbot.waitUntil(lambda: app.models.state.phase is ModelPhase.READY, timeout=ANSWER_MS)
    assert len(engines()) == 1


def test_what_is_asked_while_the_model_loads_is_answered_when_it_has(
    qapp: QApplication, qtbot: QtBot
) -> None:
    app = App(qapp)
    app.start()
    chat = app.chats.chat
    with qtbot.waitSignal(chat.message_changed, timeout=ANSWER_MS) as done:
        chat.send("Who are you?")
    assert done.args is not None
    assert done.args[0].state is MessageState.COMPLETE
    qtbot.waitUntil(lambda: chat.activity.phase == "idle", timeout=ANSWER_MS)
    closed(app)
