"""The shell: places, keyboard, geometry, names for those who cannot see, mirroring, words."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

import parlance.window
from parlance.contract.faults import EngineCrashed, FileUnwritable, NotEnoughMemory, StoreBusy
from parlance.contract.settings import Theme
from parlance.resources import resource
from parlance.services.model_states import ModelPhase, ModelState
from parlance.window.main_window import MainWindow
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.fonts import load_fonts
from parlance.window.parts.words import fault_words, filled, plural, size_words
from tests.window import content
from tests.window.conftest import Scene
from tests.window.fakes import qwen_entry

NAMED = (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QAbstractSpinBox,
    QTextEdit,
    QAbstractItemView,
    QProgressBar,
)
SOURCES = sorted(Path(parlance.window.__path__[0]).rglob("*.py"))


def filled_scene(scene: Scene) -> list[QWidget]:
    """Fill every place and return all of them."""
    window = scene.window
    scene.models.entries = content.models()
    content.fill_lists(scene.chats, scene.summary)
    content.reasoning_chat(scene.chat)
    content.fill_translation(scene.translation, window.translation)
    content.finish_summary(scene.summary)
    return [window.chat, window.translation, window.summary, window.models, window.settings]


def test_every_control_has_a_name(scene: Scene) -> None:
    for place in filled_scene(scene):
        scene.window.show_place(place)
        for widget in scene.window.findChildren(QWidget):
            if isinstance(widget, NAMED) and widget.isVisible() and not _is_inner(widget):
                heard = QAccessible.queryAccessibleInterface(widget)
                name = heard.text(QAccessible.Text.Name)
                assert name.strip(), f"{type(widget).__name__} in {type(place).__name__}"


def _is_inner(widget: QWidget) -> bool:
    """Whether it is a part of another control, which carries the name."""
    parent = widget.parent()
    is_in_control = isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit)
    return is_in_control or "Combo" in type(parent).__name__


def test_no_label_reads_markup(scene: Scene) -> None:
    filled_scene(scene)
    for label in scene.window.findChildren(QLabel):
        if label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_everything_clickable_can_have_the_keyboard(scene: Scene) -> None:
    for place in filled_scene(scene):
        scene.window.show_place(place)
        for button in place.findChildren(QAbstractButton):
            if button.isVisible() and not _is_inner(button):
                assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.accessibleName()


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_2, "translation"),
        (Qt.Key.Key_3, "summary"),
        (Qt.Key.Key_4, "models"),
        (Qt.Key.Key_Comma, "settings"),
        (Qt.Key.Key_1, "chat"),
    ],
)
def test_ctrl_and_a_key_lead_to_a_place(scene: Scene, qtbot: QtBot, key: Qt.Key, name: str) -> None:
    qtbot.keyClick(scene.window, key, Qt.KeyboardModifier.ControlModifier)
    assert getattr(scene.window, name).isVisible()


def test_the_keyboard_starts_in_the_message_field(scene: Scene) -> None:
    assert QApplication.focusWidget() is scene.window.chat.composer.field


def test_files_given_at_start_are_all_summarized(scene: Scene) -> None:
    scene.window.show_place(scene.window.summary)
    scene.window.opening.open(["/ada/a.pdf", "/ada/b.pdf"])
    assert scene.summary.asked == [("files", ("/ada/a.pdf", "/ada/b.pdf"), False)]
    scene.window.show_place(scene.window.summary)
    scene.window.opening.open([])
    assert len(scene.summary.asked) == 1
    assert _notices(scene) == []


def test_files_given_where_people_translate_are_translated(scene: Scene) -> None:
    window = scene.window
    window.show_place(window.translation)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/ada/a.docx")])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), action, data, button, plain)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), action, data, button, plain))
    assert scene.translation.documents.asked == [("files", ("/ada/a.docx",))]
    assert scene.summary.asked == []
    assert window.documents.isVisible()


def test_a_fault_of_the_settings_file_is_shown_above_every_place(scene: Scene) -> None:
    scene.settings.failed.emit(FileUnwritable(path="/etc/settings.json", reason="disk full"))
    (bar,) = [bar for bar in _notices(scene) if bar.isVisible()]
    assert "disk full" in bar.accessibleName()
    bar._close.click()
    assert _notices(scene) == []


def test_a_fault_is_shown_once_however_often_it_comes(scene: Scene) -> None:
    full = FileUnwritable(path="/etc/settings.json", reason="disk full")
    for _ in range(3):
        scene.settings.failed.emit(full)
    scene.window.show_fault(StoreBusy(path="/x.db"))
    assert len(_notices(scene)) == 2
    scene.window.show_place(scene.window.settings)
    bars = scene.window.settings.findChildren(FaultBar)
    assert not any(bar.isVisible() for bar in bars)
    for bar in _notices(scene):
        bar._close.click()
    scene.settings.failed.emit(full)
    assert len(_notices(scene)) == 1


def test_no_button_of_a_notice_does_nothing(scene: Scene) -> None:
    scene.window.show_fault(EngineCrashed(exit_code=-9))
    (bar,) = _notices(scene)
    bar._button.click()
    assert scene.models.asked == ["restart"]


def _notices(scene: Scene) -> list[FaultBar]:
    layout = scene.window._notices
    bars = [layout.itemAt(index).widget() for index in range(layout.count())]
    return [bar for bar in bars if isinstance(bar, FaultBar)]


def test_the_geometry_is_handed_out_and_taken_back(scene: Scene, qtbot: QtBot) -> None:
    scene.window.resize(987, 654)
    scene.window.close()
    (state,) = scene.closed_with
    window = MainWindow(scene.services, scene.look, saved_state=state)
    qtbot.addWidget(window)
    # The screen of the platform without one is 800 pixels wide.
    assert window.height() == 654


def test_a_crash_is_told_at_the_foot_with_a_way_on(scene: Scene) -> None:
    scene.models.show(
        ModelState(phase=ModelPhase.FAILED, entry=qwen_entry(), fault=EngineCrashed(exit_code=-9))
    )
    status = scene.window.status
    assert status._words.whole == "The model stopped unexpectedly. Your text is safe."
    status._button.click()
    assert scene.models.asked == ["restart"]


def test_the_foot_says_where_the_model_runs(scene: Scene) -> None:
    assert "no GPU was found" in scene.window.status._words.whole


def test_a_right_to_left_layout_is_mirrored(scene: Scene, qapp: QApplication) -> None:
    content.fill_chat(scene.chat)
    window = scene.window

    def left(widget: QWidget) -> int:
        return widget.mapTo(window, widget.rect().topLeft()).x()

    rail, transcript = window.rail.buttons[0], window.chat.transcript
    assert left(rail) < left(window.chat.conversations) < left(transcript)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.layout().activate()
    qapp.sendPostedEvents()
    assert left(rail) > left(window.chat.conversations) > left(transcript)


def test_the_palette_changes_everywhere(scene: Scene) -> None:
    content.fill_chat(scene.chat)
    scene.look.apply(Theme.DARK)
    view = scene.window.chat.transcript._pool.shown()[-1]
    assert view.look.palette.name == "dark"
    assert scene.window.palette().window().color().name().upper() == view.look.palette.main


# Words, icons, fonts -------------------------------------------------------------------


def test_gaps_are_filled_once_and_foreign_text_is_left_alone() -> None:
    assert filled("%1 of %2", "%2", "b") == "%2 of b"
    assert filled("100 % of %1", "x") == "100 % of x"
    assert plural("3 page(s)", 3) == "3 pages"


def test_sizes_are_written_in_the_persons_language(qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert size_words(4_683_074_048) == "4,7 GB"
        fault = NotEnoughMemory(needed_bytes=8_000_000_000, available_bytes=512_000)
        assert "8,0 GB" in fault_words(fault).sentence
        assert "512 KB" in fault_words(fault).sentence
    finally:
        QLocale.setDefault(before)


def test_every_typeface_loads(qapp: QApplication) -> None:
    assert load_fonts() == ()


def test_every_icon_that_is_named_exists() -> None:
    known = {path.stem for path in resource("icons").glob("*.svg")}
    for path in SOURCES:
        tree = ast.parse(path.read_text("utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            for name in _icon_names(call):
                assert name in known, f"{name} in {path.name}"


def _icon_names(call: ast.Call) -> list[str]:
    called = (
        call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    )
    buttons = ("IconButton", "MenuButton", "NavButton", "PlaceButton")
    place = {**dict.fromkeys(buttons, 1), "IconLabel": 1, "show_icon": 0, "pixmap": 0}
    found: list[ast.expr] = [word.value for word in call.keywords if word.arg == "icon"]
    if called in place and len(call.args) > place[called]:
        found.append(call.args[place[called]])
    return [node.value for node in found if isinstance(node, ast.Constant) and node.value]


SAYS = {
    "setText": 0,
    "setToolTip": 0,
    "setAccessibleName": 0,
    "setAccessibleDescription": 0,
    "setPlaceholderText": 0,
    "setWindowTitle": 0,
    "setLabelText": 0,
    "addAction": 0,
    "addItem": 0,
    "TextLabel": 0,
    "TextButton": 1,
    "IconButton": 2,
    "MenuButton": 2,
    "say": 0,
    "show_text": 0,
    "rename": 0,
}
ALLOWED = {"Parlance"}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_what_people_read_can_be_translated(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = (
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        )
        place = SAYS.get(name)
        if place is None or len(node.args) <= place:
            continue
        said = node.args[place]
        if isinstance(said, ast.Constant) and isinstance(said.value, str):
            is_word = re.search(r"[A-Za-z]{2}", said.value) and said.value not in ALLOWED
            assert not is_word, f"line {node.lineno}: {said.value!r}"


def test_the_arrow_keys_go_over_the_whole_rail(scene: Scene, qtbot: QtBot) -> None:
    rail = scene.window.rail
    rail.buttons[-1].setFocus()
    qtbot.keyClick(rail.buttons[-1], Qt.Key.Key_Down)
    help_button = rail.focusWidget()
    assert help_button not in rail.buttons
    qtbot.keyClick(help_button, Qt.Key.Key_Down)
    assert rail.focusWidget() is rail.buttons[0]
    qtbot.keyClick(rail.buttons[0], Qt.Key.Key_Up)
    assert rail.focusWidget() is help_button
