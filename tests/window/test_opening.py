"""What is dropped on the window or opened with it finds its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from parlance.contract.opening import Opening
from parlance.window.models.import_dialog import ImportDialog
from parlance.window.opening_dialog import OpeningDialog
from parlance.window.parts.drop_area import DropVeil
from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_ACTION, _LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


def _files(*paths: object) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def _text(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def _address() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.pdf")])
    return data


def _picture() -> QMimeData:
    data = QMimeData()
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    data.setImageData(picture)
    return data


def _carry(scene: Scene, data: QMimeData) -> tuple[str, bool]:
    """Carry something in; return what is said of it and whether it can be dropped."""
    enter = QDragEnterEvent(QPoint(30, 300), _ACTION, data, _LEFT, _PLAIN)
    QApplication.sendEvent(scene.window, enter)
    move = QDragMoveEvent(QPoint(31, 300), _ACTION, data, _LEFT, _PLAIN)
    QApplication.sendEvent(scene.window, move)
    said = [veil._words.text() for veil in _veils(scene) if veil.isVisible()]
    return "".join(said), move.isAccepted()


def _drop(scene: Scene, data: QMimeData) -> QDropEvent:
    _carry(scene, data)
    drop = QDropEvent(QPointF(31, 300), _ACTION, data, _LEFT, _PLAIN)
    QApplication.sendEvent(scene.window, drop)
    assert not any(veil.isVisible() for veil in _veils(scene))
    return drop


def _veils(scene: Scene) -> list[DropVeil]:
    return scene.window.findChildren(DropVeil)


def _dialog(scene: Scene) -> OpeningDialog:
    (dialog,) = scene.window.findChildren(OpeningDialog)
    return dialog


def test_a_model_dropped_anywhere_is_led_to_the_models(scene: Scene, tmp_path: Path) -> None:
    data = _files(tmp_path / "M.GGUF")
    assert _carry(scene, data) == ("Drop to add to your models", True)
    assert _drop(scene, data).isAccepted()
    (dialog,) = scene.window.models.findChildren(ImportDialog)
    assert scene.window.place is scene.window.models
    dialog.reject()


@pytest.mark.parametrize("place", ["chat", "models", "settings"])
def test_documents_are_asked_about_where_no_place_takes_them(
    scene: Scene, tmp_path: Path, place: str
) -> None:
    scene.window.show_place(getattr(scene.window, place))
    data = _files(tmp_path / "گزارش.md", tmp_path)
    assert _carry(scene, data) == ("Drop to open: you choose what is done with it", True)
    _drop(scene, data)
    dialog = _dialog(scene)
    assert dialog.windowTitle() == "What shall be done with 2 documents?"
    dialog.act.click()
    assert scene.summary.asked == [("files", (str(tmp_path / "گزارش.md"), str(tmp_path)), False)]
    assert scene.window.place is scene.window.summary
    assert scene.settings.value.opened_documents is Opening.ASK


@pytest.mark.parametrize("opening", [Opening.CHAT, Opening.TRANSLATE, Opening.SUMMARIZE])
def test_the_choice_is_remembered_if_ticked_and_not_asked_again(
    scene: Scene, tmp_path: Path, opening: Opening
) -> None:
    path = str(tmp_path / "a.md")
    scene.window.opening.open([path])
    dialog = _dialog(scene)
    assert dialog.windowTitle() == "What shall be done with “a.md”?"
    dialog.always.click()
    buttons = {
        Opening.CHAT: dialog.chat,
        Opening.TRANSLATE: dialog.translate,
        Opening.SUMMARIZE: dialog.act,
    }
    buttons[opening].click()
    assert scene.settings.value.opened_documents is opening
    scene.window.show_place(scene.window.settings)
    scene.window.opening.open([path])
    assert not any(each.isVisible() for each in scene.window.findChildren(OpeningDialog))
    places = {
        Opening.CHAT: scene.window.chat,
        Opening.TRANSLATE: scene.window.translation,
        Opening.SUMMARIZE: scene.window.summary,
    }
    assert scene.window.place is places[opening]
    taken = {
        Opening.CHAT: scene.attachments.files,
        Opening.TRANSLATE: [item.path for item in scene.translation.documents.items],
        Opening.SUMMARIZE: [paths[0] for _, paths, _ in scene.summary.asked],
    }
    assert taken[opening][0] == path
    assert sum(map(bool, taken.values())) == 1


@pytest.mark.parametrize("place", ["translation", "summary"])
def test_a_place_that_takes_documents_takes_them_from_the_whole_window(
    scene: Scene, tmp_path: Path, place: str
) -> None:
    scene.window.show_place(getattr(scene.window, place))
    _drop(scene, _files(tmp_path / "a.md"))
    assert scene.window.findChildren(OpeningDialog) == []
    assert len(scene.summary.asked) == (place == "summary")
    assert len(scene.translation.documents.items) == (place == "translation")


def test_text_and_addresses_go_to_the_place_where_people_write(scene: Scene) -> None:
    assert _carry(scene, _text("dropped words")) == ("Drop to insert the text", True)
    _drop(scene, _text("dropped words "))
    _drop(scene, _address())
    field = scene.window.chat.composer.field
    assert field.toPlainText() == "dropped words https://example.org/a.pdf"
    scene.window.show_place(scene.window.translation)
    _drop(scene, _text("Bonjour"))
    assert scene.window.translation.text.source.edit.toPlainText() == "Bonjour"


def test_what_cannot_be_taken_is_told_why_and_refused(scene: Scene) -> None:
    scene.window.show_place(scene.window.models)
    for data, words in (
        (_text("words"), "Drop text on Chat, Translate or Summarize"),
        (_address(), "Parlance opens files of this computer, no pages of the web"),
        (_picture(), "Drop pictures on the chat"),
    ):
        assert _carry(scene, data) == (words, False)
        assert not _drop(scene, data).isAccepted()
    assert _carry(scene, QMimeData()) == ("", False)


def test_a_picture_is_attached_and_what_is_carried_away_leaves_no_veil(scene: Scene) -> None:
    assert _carry(scene, _picture()) == ("Drop to attach to the message", True)
    QApplication.sendEvent(scene.window, QDragLeaveEvent())
    assert not any(veil.isVisible() for veil in _veils(scene))
    _drop(scene, _picture())
    assert len(scene.attachments.images) == 1
