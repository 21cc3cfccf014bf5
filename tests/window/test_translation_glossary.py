"""The history of translations, the glossary and the corrections."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from parlance.contract.faults import GlossaryNotRead
from parlance.contract.translation import Term
from parlance.window.parts.look import Look
from parlance.window.translation.glossary import CORRECTIONS, GlossaryDialog
from parlance.window.translation.glossary_note import NoteEdit
from parlance.window.translation.glossary_table import CASE, FORMS, NOTE, SOURCE, TARGET
from parlance.window.translation.panel import TranslationPanel
from tests.window.fake_translation import FakeTranslations, translation_record

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SALT = translation_record("Salt & pepper", "نمک و فلفل", 1)
STATION = translation_record("Where is the station?", "ایستگاه کجاست؟", 2)


class Place:
    """The place alone, in a window of its own."""

    def __init__(self, look: Look) -> None:
        self.services = FakeTranslations()
        self.panel = TranslationPanel(look, self.services)  # type: ignore[arg-type] # plays them
        self.window = QMainWindow()
        self.window.setCentralWidget(self.panel)
        self.window.resize(1000, 700)


@pytest.fixture
def place(look: Look, qtbot: QtBot) -> Place:
    place = Place(look)
    look.dress(place.window)
    qtbot.addWidget(place.window)
    with qtbot.waitActive(place.window):
        place.window.show()
        place.window.activateWindow()
    return place


@pytest.fixture
def dialog(place: Place) -> GlossaryDialog:
    live = place.services.live
    live.set_options(replace(live.options, source="en", target="de"))
    place.services.glossary.put("en", "de", Term(source="house", target="Haus"))
    place.services.glossary.put("en", "de", Term(source="server", target="Server"))
    return place.panel.open_glossary()


# History -------------------------------------------------------------------------------


def test_a_translation_of_the_history_fills_the_panes(place: Place) -> None:
    place.services.history.show(SALT, STATION)
    place.panel.history_button.click()
    sheet = place.panel.history
    assert sheet.isVisible()
    sheet.view.clicked.emit(sheet.view.model().index(0, 0))
    page = place.panel.text
    assert (page.source.text, page.target.text) == (SALT.source, SALT.target)
    options = place.services.live.options
    assert (options.source, options.target) == ("en", "fa")
    assert place.services.live.asked == []


def test_the_history_is_searched_and_filtered(place: Place, qtbot: QtBot) -> None:
    place.services.history.show(SALT, replace(STATION, favourite=True))
    place.panel.history_button.click()
    sheet = place.panel.history
    sheet.field.setText("salt")
    qtbot.waitUntil(lambda: sheet.view.records == (SALT,))
    sheet.field.setText("")
    sheet.favourites.click()
    assert [each.id for each in sheet.view.records] == [STATION.id]
    sheet.favourites.click()
    assert len(sheet.view.records) == 2


def test_a_translation_is_starred_binned_brought_back_and_erased(
    place: Place, qtbot: QtBot
) -> None:
    history = place.services.history
    history.show(SALT, STATION)
    place.panel.history_button.click()
    sheet = place.panel.history
    assert not sheet.star.isEnabled()
    sheet.view.setCurrentIndex(sheet.view.model().index(0, 0))
    sheet.star.click()
    assert history.records(favourites=True)[0].id == SALT.id
    qtbot.keyClick(sheet.view, Qt.Key.Key_Delete)
    assert [each.id for each in sheet.view.records] == [STATION.id]
    sheet.open_bin.click()
    sheet.bin_view.setCurrentIndex(sheet.bin_view.model().index(0, 0))
    sheet.put_back.click()
    assert history.bin() == ()
    sheet.back.click()
    sheet.trash.click()  # nothing is chosen
    assert len(sheet.view.records) == 2
    history.trash(SALT.id)
    sheet.open_bin.click()
    question = sheet.ask_to_erase(history.bin()[0])
    assert question is not None
    question.act.click()
    assert [each.id for each in history.all] == [STATION.id]


def test_the_history_can_be_switched_off(place: Place, qtbot: QtBot) -> None:
    place.panel.history_button.click()
    sheet = place.panel.history
    assert sheet.keeps.isChecked()
    sheet.keeps.click()
    assert not place.services.history.keeps
    assert sheet.nothing.text() == "Translations are not remembered."
    qtbot.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert not place.panel.history_button.isChecked()


# Glossary ------------------------------------------------------------------------------


def test_the_glossary_begins_with_the_languages_of_the_panes(dialog: GlossaryDialog) -> None:
    assert dialog.pair == ("en", "de")
    assert dialog.table.count == 2


def test_a_term_is_added_with_the_keyboard(
    place: Place, dialog: GlossaryDialog, qtbot: QtBot
) -> None:
    dialog.add.click()
    _type(dialog, qtbot, "tree")
    qtbot.waitUntil(lambda: dialog.table.currentColumn() == TARGET)
    assert len(place.services.glossary.terms("en", "de")) == 2
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    _type(dialog, qtbot, "Baum")
    added = Term(source="tree", target="Baum")
    qtbot.waitUntil(lambda: added in place.services.glossary.terms("en", "de"))


def _type(dialog: GlossaryDialog, qtbot: QtBot, words: str) -> None:
    (editor,) = dialog.table.viewport().findChildren(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, words)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_a_term_is_changed_in_place(place: Place, dialog: GlossaryDialog) -> None:
    table = dialog.table
    table._cell(0, FORMS).setText("Hauses,  Häuser ,")
    table._cell(0, CASE).setCheckState(Qt.CheckState.Checked)
    term = place.services.glossary.terms("en", "de")
    assert (
        Term(source="house", target="Haus", inflected=("Hauses", "Häuser"), match_case=True) in term
    )
    row = [table._cell(row, SOURCE).text() for row in range(table.count)].index("house")
    table._cell(row, SOURCE).setText("home")
    assert {each.source for each in place.services.glossary.terms("en", "de")} == {"home", "server"}
    table._cell(0, SOURCE).setText("  ")
    assert table._cell(0, SOURCE).text().strip()


def test_a_term_is_removed_with_the_delete_key(
    place: Place, dialog: GlossaryDialog, qtbot: QtBot
) -> None:
    dialog.table.setCurrentCell(0, 0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert [each.source for each in place.services.glossary.terms("en", "de")] == ["server"]


def test_terms_are_searched(dialog: GlossaryDialog) -> None:
    dialog.field.setText("haus")
    assert dialog.table.count == 1
    dialog.field.setText("xyz")
    assert dialog.nothing.text() == "No term contains this."


def test_what_is_never_translated_has_a_list_without_languages(
    place: Place, dialog: GlossaryDialog, qtbot: QtBot
) -> None:
    dialog.fixed.click()
    assert dialog.table.isColumnHidden(TARGET)
    dialog.add.click()
    _type(dialog, qtbot, "Parlance")
    qtbot.waitUntil(lambda: place.services.glossary.fixed() == (Term(source="Parlance"),))


def test_terms_come_from_files_and_go_to_files(place: Place, dialog: GlossaryDialog) -> None:
    dialog.choose_import().fileSelected.emit("/ada/terms.tbx")
    dialog.choose_export().fileSelected.emit("/ada/terms.csv")
    assert place.services.glossary.files == [
        ("import", "/ada/terms.tbx", "en", "de"),
        ("export", "/ada/terms.csv", "en", "de"),
    ]
    place.services.glossary.imported.emit(3)
    assert dialog.said.text() == "3 terms were taken in."
    place.services.glossary.failed.emit(GlossaryNotRead(path="/ada/terms.tbx", reason="no table"))
    assert "no table" in dialog.said.text()


# Corrections ---------------------------------------------------------------------------


def test_corrections_are_listed_searched_and_forgotten(
    place: Place, dialog: GlossaryDialog, qtbot: QtBot
) -> None:
    glossary = place.services.glossary
    glossary.memory = (("en", "de", "Hello", "Moin"), ("en", "de", "Bye", "Tschüss"))
    glossary.changed.emit()
    dialog.segments.button(CORRECTIONS).click()
    page = dialog.corrections
    assert page.isVisible()
    page.field.setText("Moin")
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    page.table.setCurrentCell(0, 0)
    page.forget.click()
    assert glossary.memory == (("en", "de", "Bye", "Tschüss"),)
    page.ask_to_forget().act.click()
    assert glossary.forgotten == 1


def test_a_note_is_written_on_one_line_in_a_field_that_can_check_its_spelling(
    dialog: GlossaryDialog, place: Place, qtbot: QtBot
) -> None:
    table = dialog.table
    (note,) = [
        table.item(row, NOTE)
        for row in range(table.count)
        if table.item(row, SOURCE).text() == "house"
    ]
    table.editItem(note)
    (editor,) = table.findChildren(NoteEdit)
    assert editor.accessibleName() == "Note"
    editor.setPlainText("of bricks,\nnot of wood")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    kept = place.services.glossary.kept["en", "de"]
    assert kept["house"].note == "of bricks, not of wood"
