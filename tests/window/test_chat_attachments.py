"""Attachments in the window: chips, what was read, sources, what is dropped and pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from parlance.contract.citations import Citation, ReadShare
from parlance.contract.document import ReadOptions
from parlance.contract.engine import Role
from parlance.contract.faults import DocumentDamaged, DocumentLocked
from parlance.contract.history import MessageId
from parlance.contract.summary import FoundBy
from parlance.services.attachment_notes import MessageNotes
from parlance.services.attachment_records import Pending, PendingState, Sight
from parlance.window.chat.attachment_chip import SentChip
from parlance.window.chat.attachment_row import AttachmentRow, QuestionAttachments
from parlance.window.chat.composer import MessageField
from parlance.window.chat.intake import LONG_TEXT, ChatIntake
from parlance.window.chat.source_dialog import PictureDialog, SourceDialog, SourceOpener
from parlance.window.chat.source_list import SourceList
from parlance.window.summary.password_dialog import PasswordDialog
from tests.attachment_shelf import document, message
from tests.window.fake_attachments import FakeAttachments, FakeNotes, paper, picture, ready
from tests.window.fake_reading import FakeSources

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.contract.history import Message
    from parlance.window.parts.look import Look

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

REPORT = document(
    [
        ("Harbour report", 1),
        ("Cranes", 2),
        "Twelve new cranes were ordered from Rotterdam.",
        "Their price was 4 million crowns.",
        *[f"Ship {n} came in." for n in range(80)],
    ],
    "/ada/Harbour report.txt",
)
CITATION = Citation(
    attachment=paper().id,
    name="Harbour report.pdf",
    block=REPORT.blocks[2],
    spans=((0, 46),),
    score=0.9,
    found_by=FoundBy.WORDS,
)
SHARE = ReadShare(
    attachment=paper().id,
    name="Harbour report.pdf",
    share=0.12,
    fresh=0.12,
    pages=84,
    words=24_310,
    parts=((1, 3), (10, 12)),
)


class Scene:
    """A place with a field, chips above it, a question and an answer."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.attachments, self.notes, self.sources = FakeAttachments(), FakeNotes(), FakeSources()
        self.messages: list[Message] = []
        self.place = QWidget()
        self.opener = SourceOpener(
            look, self.notes, self.sources, lambda: self.messages, self.place
        )
        self.row = AttachmentRow(look, self.attachments, self.opener)
        self.field = MessageField("Message", "")
        self.intake = ChatIntake(look, self.attachments, self.place, self.field)
        self.field.intake = self.intake
        column = QVBoxLayout(self.place)
        column.addWidget(self.row)
        column.addWidget(self.field)
        self.window = QMainWindow()
        self.window.setMinimumSize(400, 300)
        self.window.setCentralWidget(self.place)
        look.dress(self.window)
        qtbot.addWidget(self.window)
        self.window.resize(700, 400)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def dialogs(self) -> list[SourceDialog]:
        return [each for each in self.place.findChildren(SourceDialog) if each.isVisible()]


@pytest.fixture
def scene(look: Look, qtbot: QtBot) -> Scene:
    return Scene(look, qtbot)


def test_a_chip_says_its_name_and_length_and_is_removed_by_mouse_and_keyboard(
    scene: Scene, qtbot: QtBot
) -> None:
    assert scene.row.isHidden()
    scene.attachments.put(ready(1, paper()), ready(2, picture()), ready(3, paper(3, "b.pdf")))
    assert scene.row.isVisible()
    first, second, third = scene.row.chips
    assert first.accessibleName() == "Harbour report.pdf, 24,310 words"
    assert second.accessibleName() == "quay.png, 1.4 MB"
    assert first.cross.accessibleName() == "Remove “Harbour report.pdf”"
    first.cross.click()
    assert [chip.pending.number for chip in scene.row.chips] == [2, 3]
    second.cross.setFocus()
    qtbot.keyClick(second.cross, Qt.Key.Key_Delete)
    assert [chip.pending.number for chip in scene.row.chips] == [3]
    assert third.cross.hasFocus()
    qtbot.keyClick(third.cross, Qt.Key.Key_Backspace)
    assert scene.row.isHidden()


def test_a_chip_follows_the_reading(scene: Scene) -> None:
    scene.attachments.put(Pending(number=1, name="a.pdf", path="/a.pdf"))
    (chip,) = scene.row.chips
    assert chip.accessibleName() == "a.pdf, Waiting…"
    scene.attachments.change(1, state=PendingState.READING)
    assert chip.accessibleName() == "a.pdf, Reading…"
    scene.attachments.change(1, done=12, total=84)
    assert chip.accessibleName() == "a.pdf, Reading… 12 of 84 pages"
    assert scene.row.chips == (chip,)


def test_what_failed_says_why_and_a_locked_one_asks_for_its_password(
    scene: Scene, qtbot: QtBot
) -> None:
    damaged = Pending(
        number=1,
        name="a.docx",
        path="/a.docx",
        state=PendingState.FAILED,
        fault=DocumentDamaged(path="/a.docx"),
    )
    locked = Pending(
        number=2,
        name="b.pdf",
        path="/b.pdf",
        state=PendingState.FAILED,
        fault=DocumentLocked(path="/b.pdf"),
    )
    scene.attachments.put(damaged, locked)
    words = scene.row._faults.text()
    assert "/a.docx is damaged" in words
    assert "/b.pdf is protected with a password" in words
    first, second = scene.row.chips
    assert first.password.isHidden()
    second.password.click()
    dialog = scene.place.findChild(PasswordDialog)
    assert dialog is not None
    dialog.field.setText("secret")
    dialog.act.click()
    assert scene.attachments.retried == [(2, ReadOptions(password="secret"))]


def test_pictures_for_a_model_that_does_not_see_are_told_of(scene: Scene, qtbot: QtBot) -> None:
    scene.attachments.sight = Sight.BLIND
    scene.attachments.put(ready(1, paper()))
    assert scene.row.models.isHidden()
    scene.attachments.put(ready(1, paper()), ready(2, picture()))
    assert scene.row.models.isVisible()
    with qtbot.waitSignal(scene.row.models_wanted):
        scene.row.models.click()
    scene.attachments.sight = Sight.SEES
    scene.attachments.sight_changed.emit()
    assert scene.row.models.isHidden()


def test_too_many_are_told_of_with_their_number(scene: Scene) -> None:
    scene.attachments.put(ready(1, paper()))
    scene.attachments.refused.emit(3)
    assert "3 files more than can go" in scene.row._faults.text()
    scene.attachments.put()
    scene.attachments.put(ready(1, paper()))
    assert scene.row._faults.text() == ""


# Dropped and pasted ------------------------------------------------------------------------


def mime(*paths: str, text: str = "") -> QMimeData:
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    if text:
        data.setText(text)
    return data


def dropped(place: QWidget, data: QMimeData) -> bool:
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 20), action, data, button, none)
    QApplication.sendEvent(place, enter)
    drop = QDropEvent(QPointF(50, 20), action, data, button, none)
    QApplication.sendEvent(place, drop)
    return enter.isAccepted() and drop.isAccepted()


def test_files_that_are_dropped_are_attached_and_models_are_left_to_the_window(
    scene: Scene,
) -> None:
    assert dropped(scene.place, mime("/ada/گزارش.docx", "/ada/报告.pdf"))
    assert scene.attachments.files == ["/ada/گزارش.docx", "/ada/报告.pdf"]
    data = mime("/ada/model.gguf")
    assert not scene.intake.takes(data)
    assert scene.attachments.files[2:] == []


def test_a_veil_says_what_a_drop_does(scene: Scene) -> None:
    data = mime("/ada/a.pdf")
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(scene.place, enter)
    veil = scene.intake._veil
    assert veil.isVisible()
    QApplication.sendEvent(scene.place, QDragLeaveEvent())
    assert veil.isHidden()


def test_a_short_text_is_typed_and_a_long_one_attached_with_a_way_back(
    scene: Scene, qtbot: QtBot
) -> None:
    scene.field.insertFromMimeData(mime(text="x" * LONG_TEXT))
    assert len(scene.field.text) == LONG_TEXT
    scene.field.clear()
    long = "The bridge is open. " * 300
    scene.field.insertFromMimeData(mime(text=long))
    assert scene.field.text == ""
    (chip,) = scene.row.chips
    assert chip.as_text.isVisible()
    with qtbot.waitSignal(scene.row.text_wanted) as wanted:
        chip.as_text.click()
    assert wanted.args == [long]
    assert scene.row.chips == ()
    QGuiApplication.clipboard().setText(long)
    scene.field.setFocus()
    qtbot.keyClick(
        scene.field,
        Qt.Key.Key_V,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert scene.field.text == long


def test_a_picture_that_is_pasted_is_attached_as_png(scene: Scene) -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QMimeData()
    data.setImageData(image)
    assert scene.field.canInsertFromMimeData(data)
    scene.field.insertFromMimeData(data)
    ((name, content),) = scene.attachments.images
    assert name == "Picture"
    assert QImage.fromData(content).size() == image.size()
    words = QMimeData()
    words.setImageData(image)
    words.setText("A table of an office, which comes as a picture too")
    assert not scene.intake.takes(words)


def test_files_are_chosen_in_a_dialog(scene: Scene) -> None:
    dialog = scene.intake.choose_files()
    assert "*.webp" in dialog.nameFilters()[0]
    assert "*.pdf" in dialog.nameFilters()[0]
    dialog.filesSelected.emit(["/ada/a.pdf"])
    dialog.close()
    assert scene.attachments.files == ["/ada/a.pdf"]


# What was sent -----------------------------------------------------------------------------


def test_a_question_shows_its_attachments_and_what_share_was_read(
    scene: Scene, look: Look, qtbot: QtBot
) -> None:
    asked = message("Which cranes?", [paper(), picture()], number=7)
    view = QuestionAttachments(look, scene.opener, scene.place)
    scene.messages = [message("Hello", number=5), asked, message("More?", number=9)]
    scene.notes.known[MessageId(7)] = None
    view.show_message(asked)
    without = view.height_for(600)
    assert scene.notes.paths[-1] == [5, 7]
    assert view.notes == ()
    with qtbot.waitSignal(view.resized):
        scene.notes.tell(MessageId(7), MessageNotes(shares=(SHARE,)))
    (note,) = view.notes
    assert view.widget is view
    expected = "12 % of the 84 pages of “\u2068Harbour report.pdf\u2069” was read for this. Show"
    assert note.whole == expected
    assert view.height_for(600) > without
    note.click()
    assert scene.notes.opened == [paper().id]
    scene.notes.document_opened.emit(paper().id, REPORT)
    (dialog,) = scene.dialogs()
    assert dialog.windowTitle() == "Harbour report.pdf"
    dialog.close()


def test_a_chip_of_a_question_opens_the_document(scene: Scene, look: Look) -> None:
    view = QuestionAttachments(look, scene.opener, scene.place)
    view.show_message(message("Which?", [paper(), picture()], number=7))
    document_chip, picture_chip = view._flow.chips
    assert isinstance(document_chip, SentChip)
    document_chip.resize(document_chip.sizeHint())
    QApplication.sendEvent(document_chip, QResizeEvent(document_chip.size(), QSize()))
    assert "Harbour report.pdf" in document_chip.text()
    assert document_chip.accessibleName().startswith("Harbour report.pdf, ")
    document_chip.click()
    picture_chip.click()  # type: ignore[attr-defined]
    assert scene.notes.opened == [paper().id, picture().id]
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    scene.notes.picture_opened.emit(picture().id, image)
    (dialog,) = scene.place.findChildren(PictureDialog)
    assert dialog.windowTitle() == "quay.png"
    assert dialog.width() > 800
    dialog.close()


def test_sources_stand_under_an_answer_and_a_click_opens_the_place(
    scene: Scene, look: Look, qtbot: QtBot
) -> None:
    answer = message("Twelve cranes.", number=8, role=Role.ASSISTANT)
    view = SourceList(look, scene.opener, scene.place)
    view.show_message(answer)
    assert view.height_for(500) == 0
    with qtbot.waitSignal(view.resized):
        scene.notes.tell(MessageId(8), MessageNotes(citations=(CITATION,)))
    (row,) = view.rows
    assert "Cranes" in row.whole
    assert "Twelve new cranes" in row.whole
    assert view.height_for(500) > 0
    qtbot.keyClick(row, Qt.Key.Key_Return)
    scene.notes.document_opened.emit(paper().id, REPORT)
    (dialog,) = scene.dialogs()
    assert dialog.view.text.current_block == 2
    dialog.close()
    scene.notes.document_opened.emit(paper().id, REPORT)  # nobody asked for it
    assert scene.dialogs() == []


def test_mirrored_chips_begin_at_the_right(scene: Scene, qapp: QApplication) -> None:
    scene.attachments.put(ready(1, paper()), ready(2, picture()))
    first, second = scene.row.chips
    assert first.x() < second.x()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scene.row._flow.settle()
    assert first.x() > second.x()


def test_many_chips_take_more_lines(scene: Scene) -> None:
    scene.attachments.put(*[ready(n, paper(n, f"paper {n}.pdf")) for n in range(1, 9)])
    tops = {chip.y() for chip in scene.row.chips}
    assert len(tops) > 1
    assert scene.row._flow.height() >= max(tops)


def test_the_clipboard_of_a_browser_gives_a_picture(scene: Scene) -> None:
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    data = QMimeData()
    data.setData("image/png", buffer.data())
    data.setHtml("<img src='https://example.org/a.png'>")
    assert scene.intake.takes(data) == data.hasImage()
