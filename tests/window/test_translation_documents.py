"""Documents that are translated: given, queued, helped, written, found again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMainWindow

from parlance.contract.document import DocumentFormat, ReadOptions
from parlance.contract.faults import (
    DocumentChanged,
    DocumentLocked,
    DocumentNotDecodable,
    LanguageNotKnown,
)
from parlance.contract.segments import OutputOptions, UnitGroup, UnitsNote
from parlance.contract.summary import ItemState
from parlance.contract.translation import TranslationOptions
from parlance.window.parts.look import Look
from parlance.window.translation.documents_page import DocumentsPage
from tests.window.fake_documents import (
    document_item,
    finished_item,
    project_record,
    running_item,
    segment,
    unit,
)
from tests.window.fake_translation import FakeTranslations, translator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Lists and dialogs are windows, of which the platform without a screen knows little."""

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class Scene:
    """The page alone, in a window of its own; `asked` are places it wanted to lead to."""

    services: FakeTranslations
    page: DocumentsPage
    asked: list[str]
    window: QMainWindow


@pytest.fixture
def scene(look: Look, qtbot: QtBot) -> Scene:
    services = FakeTranslations()
    page = DocumentsPage(look, services)  # type: ignore[arg-type] # plays them
    asked: list[str] = []
    page.models_wanted.connect(lambda: asked.append("models"))
    window = QMainWindow()
    window.setCentralWidget(page)
    look.dress(window)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return Scene(services, page, asked, window)


def files(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def drop(page: DocumentsPage, data: QMimeData) -> bool:
    enter = QDragEnterEvent(QPoint(300, 300), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(page, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(310, 310), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(page, event)
    return event.isAccepted()


def actions(menu: QMenu) -> dict[str, object]:
    return {action.text(): action for action in menu.actions() if action.text()}


def shown(scene: Scene, item: int = 1) -> None:
    scene.page.show_item(item)


# Giving documents ------------------------------------------------------------------------


def test_dropped_files_and_folders_are_queued_and_the_first_is_shown(
    scene: Scene, tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    paths = (str(tmp_path / "a.docx"), str(folder), str(tmp_path / "b.csv"))
    assert drop(scene.page, files(*paths))
    documents = scene.services.documents
    assert documents.asked == [("files", paths)]
    assert [item.path for item in documents.items] == [paths[0], paths[2]]
    assert scene.page.side.queue.current == documents.items[0]
    assert scene.page.review.isVisible()
    documents.add([str(folder / "c.eml")])
    assert len(scene.page.side.queue.model.items) == 3


def test_of_a_folder_alone_the_first_document_is_shown_when_it_comes(scene: Scene) -> None:
    assert drop(scene.page, files("/ada/letters"))
    assert scene.page.start.isVisible()
    scene.services.documents.add(["/ada/letters/one.docx", "/ada/letters/two.docx"])
    current = scene.page.side.queue.current
    assert current is not None
    assert current.title == "one.docx"


def test_a_model_or_a_text_is_not_taken(scene: Scene) -> None:
    text = QMimeData()
    text.setText("Hello")
    assert not drop(scene.page, files("/ada/model.gguf"))
    assert not drop(scene.page, text)
    assert scene.services.documents.asked == []


def test_a_document_goes_into_several_languages(scene: Scene, qtbot: QtBot) -> None:
    scene.services.live.show_facts(translator(languages=("en", "fr", "fa")))
    box = scene.page.start.options.targets
    box.showPopup()
    qtbot.keyClicks(box.list.field, "persian")
    qtbot.keyClick(box.list.field, Qt.Key.Key_Return)
    assert scene.services.choice.targets == ("fr", "fa")
    assert "Persian" in box.currentText()
    box.list.hide()
    scene.page.open_files(["/ada/a.docx"])
    targets = [item.options.target for item in scene.services.documents.items]
    assert targets == ["fr", "fa"]


def test_a_language_that_the_model_lacks_says_why_and_is_not_ticked(
    scene: Scene, qtbot: QtBot
) -> None:
    scene.services.live.show_facts(translator(languages=("en", "fr")))
    box = scene.page.start.options.targets
    box.showPopup()
    qtbot.keyClicks(box.list.field, "german")
    index = box.list.view.currentIndex()
    reason = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert reason == "The model was not made for this language"
    qtbot.keyClick(box.list.field, Qt.Key.Key_Return)
    assert scene.services.choice.targets == ("fr",)
    box.list.hide()


def test_the_last_language_stays(scene: Scene) -> None:
    box = scene.page.start.options.targets
    box.list.toggled.emit("fr")
    assert scene.services.choice.targets == ("fr",)


def test_a_bilingual_table_has_a_format_and_a_document_its_own(scene: Scene) -> None:
    options, choice = scene.page.start.options, scene.services.choice
    assert not options.output.isVisible()
    options.bilingual.click()
    assert choice.output == OutputOptions(output=DocumentFormat.DOCX, bilingual=True)
    row = options.output.findData(DocumentFormat.HTML)
    options.output.setCurrentIndex(row)
    options.output.activated.emit(row)
    assert choice.output == OutputOptions(output=DocumentFormat.HTML, bilingual=True)
    options.bilingual.click()
    assert choice.output == OutputOptions()


# The queue -------------------------------------------------------------------------------


def test_an_entry_says_its_language_and_how_far_it_is(scene: Scene) -> None:
    scene.services.documents.show(running_item(1, done=412, total=980))
    model = scene.page.side.queue.model
    words = str(model.index(0).data(Qt.ItemDataRole.DisplayRole))
    for part in ("report.docx", "Persian", "412 of 980 paragraphs", "1 known before", "3 min"):
        assert part in words


def test_an_entry_is_paused_resumed_and_stopped(scene: Scene, qtbot: QtBot) -> None:
    documents, queue = scene.services.documents, scene.page.side.queue
    documents.show(running_item(1))
    shown(scene)
    queue.hold.click()
    assert documents.items[0].state is ItemState.PAUSED
    qtbot.keyClick(queue.view, Qt.Key.Key_Space)
    assert documents.items[0].state is ItemState.WORKING
    queue.end.click()
    assert documents.items[0].state is ItemState.STOPPED
    assert not queue.end.isVisible()
    actions(queue.menu_for(documents.items[0]))["Resume"].trigger()  # type: ignore[attr-defined]
    assert documents.items[0].state is ItemState.WORKING


def test_the_menu_of_an_entry_translates_it_again(scene: Scene) -> None:
    documents, queue = scene.services.documents, scene.page.side.queue
    documents.show(finished_item(1))
    offers = actions(queue.menu_for(documents.items[0]))
    assert list(offers) == ["Show", "Translate again", "Remove from the queue", "Clear finished"]
    offers["Translate again"].trigger()  # type: ignore[attr-defined]
    assert documents.asked == [("again", 1, None, None, None, None)]


def test_the_buttons_of_the_queue_name_document_and_language(scene: Scene) -> None:
    scene.services.documents.show(running_item(1))
    shown(scene)
    queue = scene.page.side.queue
    assert queue.hold.accessibleName() == "Pause: report.docx, Persian"
    assert queue.away.accessibleName() == "Remove from the queue: report.docx, Persian"
    assert queue.view.accessibleName() == "Queue of documents"
    assert not scene.page.start.options.style_row.automatic.isVisible()


def test_what_is_removed_makes_room_for_its_neighbour(scene: Scene, qtbot: QtBot) -> None:
    documents, queue = scene.services.documents, scene.page.side.queue
    documents.show(running_item(1), document_item(2, "/ada/b.odt"))
    shown(scene)
    qtbot.keyClick(queue.view, Qt.Key.Key_Delete)
    assert queue.current == documents.items[0]
    assert documents.items[0].id == 2
    queue.away.click()
    assert scene.page.start.isVisible()


def test_finished_documents_are_cleared_but_not_those_that_have_changed(scene: Scene) -> None:
    documents = scene.services.documents
    documents.show(finished_item(1), finished_item(2, is_stale=True), running_item(3))
    scene.page.side.queue.clear.click()
    assert [item.id for item in documents.items] == [2, 3]


# Faults ----------------------------------------------------------------------------------


def test_a_password_is_asked_for_and_used(scene: Scene) -> None:
    fault = DocumentLocked(path="/ada/offer.docx")
    scene.services.documents.show(
        document_item(1, "/ada/offer.docx", state=ItemState.FAILED, fault=fault)
    )
    shown(scene)
    assert scene.page.item_fault.isVisible()
    dialog = scene.page.remedies.ask_password(1)
    assert dialog is not None
    dialog.field.setText("spring")
    dialog.act.click()
    read = ReadOptions(password="spring")
    assert scene.services.documents.asked == [("again", 1, read, None, None, None)]
    assert not scene.page.item_fault.isVisible()


def test_another_encoding_is_chosen(scene: Scene) -> None:
    fault = DocumentNotDecodable(path="/ada/a.txt", encoding="utf-8")
    scene.services.documents.show(document_item(1, state=ItemState.FAILED, fault=fault))
    shown(scene)
    scene.page.encoding.chosen.emit("koi8-r")
    read = ReadOptions(encoding="koi8-r")
    assert scene.services.documents.asked == [("again", 1, read, None, None, None)]


def test_a_language_that_the_model_lacks_leads_to_other_models(scene: Scene) -> None:
    fault = LanguageNotKnown(language="fa", model="LMT")
    scene.services.documents.show(document_item(1, state=ItemState.FAILED, fault=fault))
    shown(scene)
    words = scene.page.side.queue.model.index(0).data(Qt.ItemDataRole.DisplayRole)
    assert "Not a language of the model" in str(words)
    scene.page.item_fault.help.click()
    assert scene.asked == ["models"]


def test_a_document_that_has_changed_is_added_again_in_its_language(scene: Scene) -> None:
    services = scene.services
    services.choice.set_targets(("de", "fa"))
    path = "/ada/report.docx"
    services.documents.show(finished_item(7, fault=DocumentChanged(path=path)))
    shown(scene, 7)
    assert scene.page.item_fault.help.text() == "Add it again"
    scene.page.item_fault.help.click()
    assert services.documents.asked == [("files", (path,))]
    current = scene.page.side.queue.current
    assert current is not None
    assert (current.id != 7, current.path, current.options.target) == (True, path, "fa")


def test_a_document_that_has_changed_does_not_change_its_language(scene: Scene) -> None:
    documents = scene.services.documents
    documents.show(finished_item(1, fault=DocumentChanged(path="/ada/report.docx")))
    shown(scene)
    scene.page.item_fault.help.click()  # Persian is not among those chosen now
    assert documents.asked == [("again", 1, None, None, None, None)]


# Written documents -----------------------------------------------------------------------


def test_the_translation_is_opened_and_shown_in_its_folder(scene: Scene) -> None:
    class Opened(QObject):
        paths: list[str]

        @Slot(QUrl)
        def take(self, url: QUrl) -> None:
            self.paths.append(url.toLocalFile())

    opened = Opened()
    opened.paths = []
    scene.services.documents.show(finished_item(1))
    shown(scene)
    QDesktopServices.setUrlHandler("file", opened, "take")
    try:
        scene.page.review.head.open.click()
        scene.page.review.head.folder.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened.paths == ["/ada/report.fa.docx", "/ada"]


def test_a_document_that_has_changed_is_written_again(scene: Scene) -> None:
    documents, review = scene.services.documents, scene.services.review
    review.fill(1, [unit(0, "Hello")], [segment(0, "سلام")])
    documents.show(finished_item(1))
    shown(scene)
    assert not scene.page.review.head.stale.isVisible()
    review.edit(0, "درود")
    assert scene.page.review.head.stale.isVisible()
    scene.page.review.head.write.click()
    assert documents.asked == [("write", 1, "")]
    assert not scene.page.review.head.stale.isVisible()
    assert "report.fa.docx" in scene.page.review.said.whole


def test_it_is_written_into_another_folder(scene: Scene) -> None:
    scene.services.documents.show(finished_item(1))
    shown(scene)
    dialog = scene.page.deeds.ask_folder(1)
    dialog.fileSelected.emit("/ada/out")
    dialog.reject()
    assert scene.services.documents.asked == [("write", 1, "/ada/out")]


def test_a_pdf_is_offered_in_other_formats_and_others_as_tables(scene: Scene) -> None:
    documents = scene.services.documents
    documents.show(finished_item(1), finished_item(2))
    documents.all_notes[1] = (UnitsNote.REFLOWED,)
    offered = actions(scene.page.deeds.menu_for(documents.items[0]))
    assert {"As the document: Web page", "As a bilingual table: Word document"} <= set(offered)
    assert "As the document: Web page" not in actions(scene.page.deeds.menu_for(documents.items[1]))
    offered["As the document: Web page"].trigger()  # type: ignore[attr-defined]
    wanted = OutputOptions(output=DocumentFormat.HTML)
    assert documents.asked == [("again", 1, None, None, None, wanted)]


def test_sheets_are_chosen(scene: Scene) -> None:
    documents = scene.services.documents
    documents.show(finished_item(1))
    documents.all_groups[1] = (
        UnitGroup(name="Prices", units=20, chosen=True),
        UnitGroup(name="Addresses", units=400, chosen=False),
    )
    dialog = scene.page.deeds.ask_groups(1)
    assert dialog is not None
    assert dialog.names == ("Prices",)
    dialog.boxes["Prices"].click()
    assert not dialog.act.isEnabled()
    dialog.boxes["Addresses"].click()
    dialog.act.click()
    assert documents.asked == [("again", 1, None, ("Addresses",), None, None)]


def test_a_document_is_translated_again_with_other_options(scene: Scene) -> None:
    scene.services.documents.show(finished_item(1))
    dialog = scene.page.deeds.ask_options(1)
    assert dialog is not None
    dialog.tone.setText("friendly")
    dialog.act.click()
    wanted = TranslationOptions(target="fa", tone="friendly")
    assert scene.services.documents.asked == [("again", 1, None, None, wanted, None)]


# Earlier documents -----------------------------------------------------------------------


def test_earlier_documents_are_found_starred_binned_and_opened(scene: Scene, qtbot: QtBot) -> None:
    history, projects = scene.page.side.history, scene.services.projects
    projects.show(project_record(1), project_record(2, "/ada/handbook.odt"))
    assert [button.accessibleName() for button in scene.page.start.recent.buttons] == [
        "report.docx, English → Persian",
        "handbook.odt, English → Persian",
    ]
    history.field.setText("hand")
    qtbot.waitUntil(lambda: [each.id for each in history.view.records] == [2])
    history.field.clear()
    qtbot.waitUntil(lambda: len(history.view.records) == 2)
    menu = history.menu_for(projects.all[0])
    actions(menu)["Make it a favourite"].trigger()  # type: ignore[attr-defined]
    history.favourites.click()
    assert [each.id for each in history.view.records] == [1]
    assert history.newest.isHidden()
    history.view.delete_pressed.emit(projects.all[0])
    assert history.view.records == ()
    history.open_bin.click()
    assert [each.id for each in history.bin_view.records] == [1]
    dialog = history.ask_to_empty()
    dialog.act.click()
    assert [each.id for each in projects.all] == [2]
    history.back.click()
    scene.page.start.recent.buttons[0].click()
    current = scene.page.side.queue.current
    assert current is not None
    assert current.project == 2


# For everybody ---------------------------------------------------------------------------


def test_every_control_has_a_name(scene: Scene) -> None:
    scene.services.review.fill(1, [unit(0, "Hello")], [segment(0, "سلام")])
    scene.services.documents.show(finished_item(1), running_item(2))
    shown(scene)
    scene.page.review.search.open_at(None, replaces=True)
    nameless = [
        (type(control).__name__, control.objectName())
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for control in scene.page.findChildren(kind)
        if control.isVisible()
        and not control.accessibleName()
        and not control.objectName().startswith("qt_")
        and not (isinstance(control, QAbstractButton) and control.text())
        and not isinstance(control.parent(), QLineEdit | QComboBox)
        and type(control).__name__ != "QAbstractButton"  # the corner of a table
    ]
    assert nameless == []


def test_languages_of_the_welcome_stand_first_below_those_that_are_chosen(scene: Scene) -> None:
    scene.services.choice.own_languages = ("hu", "de")
    scene.page.start.options.hide()
    scene.page.start.options.show()
    model = scene.page.start.options.targets.list.model
    offered = [str(model.index(row, 0).data()).split(",")[0] for row in range(3)]
    assert offered == ["French", "German", "Hungarian"]
