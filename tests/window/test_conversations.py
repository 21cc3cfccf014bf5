"""The list of conversations: sections, folders, several at once, search, bin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QInputDialog, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from parlance.contract.chats import Folder, FolderId
from parlance.contract.faults import StoreBusy
from parlance.contract.history import Conversation, ConversationId
from parlance.services.chat_sections import SectionKind
from parlance.services.days import today
from parlance.window.chat.bin_dialog import BinDialog
from parlance.window.chat.conversation_list import MIME, ConversationModel, unmarked
from parlance.window.chat.conversations import Conversations
from parlance.window.chat.undo_bar import UndoBar
from parlance.window.history.erase_dialog import EraseDialog
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import IconButton, TextButton
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.look import Look
from tests.window.fake_listing import FakeListing
from tests.window.fakes import DAY, FakeChat, conversation

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")
HOME, WORK = Folder(id=FolderId(1), name="Home"), Folder(id=FolderId(2), name="Work")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass
class Side:
    window: QMainWindow
    column: Conversations
    listing: FakeListing
    chat: FakeChat

    @property
    def model(self) -> ConversationModel:
        return self.column._rows

    def words(self) -> list[str]:
        model = self.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def chosen(self) -> list[int]:
        return [each.id for each in self.column.view.chosen]

    def place(self, key: int | tuple[str, int]) -> QPoint:
        view = self.column.view
        index = self.model.index(self.model.row_of(key))
        view.scrollTo(index)
        return view.visualRect(index).center()

    def select(self, *numbers: int) -> None:
        """Choose several, the last one with the keyboard."""
        self.column.view.choose(numbers[-1])
        how = QItemSelectionModel.SelectionFlag.Select
        for number in numbers:
            index = self.model.index(self.model.row_of(number))
            self.column.view.selectionModel().select(index, how)


def filed(number: int, folder: Folder | None = None, **more: object) -> Conversation:
    made = conversation(number, f"Number {number}", f"Preview of {number}")
    return msgspec.structs.replace(made, folder=folder.id if folder else None, **more)


@pytest.fixture
def side(look: Look, qtbot: QtBot) -> Iterator[Side]:
    listing = FakeListing(
        filed(1), filed(2), filed(3), filed(4, HOME), filed(5, HOME), filed(6, pinned=True)
    )
    listing.folders = (HOME, WORK)
    chat, window = FakeChat(), QMainWindow()
    column = Conversations(look, chat, listing)
    window.setCentralWidget(column)
    look.dress(window)
    qtbot.addWidget(window)
    window.resize(300, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    listing.asked.clear()
    return Side(window, column, listing, chat)


def menu_words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, *words: str) -> None:
    """Choose an entry, by way of a menu below it where two words are given."""
    action = next(each for each in menu.actions() if each.text() == words[0])
    if len(words) > 1:
        below = action.menu()
        assert isinstance(below, QMenu)
        choose(below, *words[1:])
    else:
        action.trigger()


def popup(side: Side) -> QMenu:
    (menu,) = [
        each
        for each in side.column.findChildren(QMenu)
        if each.isVisible() and each.parent() is side.column
    ]
    return menu


# What is listed -------------------------------------------------------------------------------


def test_pinned_come_first_then_folders_then_times(side: Side) -> None:
    assert side.words() == [
        "Pinned",
        "Number 6",
        "Home",
        "Number 4",
        "Number 5",
        "Work",
        "Today",
        "Number 1",
        "Number 2",
        "Number 3",
    ]


def test_older_ones_stand_under_their_month(side: Side) -> None:
    side.listing.folders = ()
    old = conversation(9, "Old", age_s=400 * DAY)
    side.listing.show(old)
    heading = side.words()[0]
    assert heading != "Old"
    assert heading[-4:].isdigit()


def test_headings_are_heard_with_what_is_in_them_but_not_chosen(side: Side) -> None:
    model = side.model
    heard = [
        model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())
    ]
    assert heard[0] == "Pinned: 1 conversation"
    assert heard[2] == "Folder Home, unfolded: 2 conversations"
    assert heard[6] == "Today: 3 conversations"
    assert "pinned" in heard[1]
    assert "in the folder Home" in heard[3]
    side.column.view.selectAll()
    assert side.chosen() == [6, 4, 5, 1, 2, 3]
    side.listing.fold(HOME.id, folded=True)
    index = model.index(model.row_of(("folder", 1)))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Folder Home, folded: 2 conversations"


def test_the_list_and_its_rows_can_be_heard(side: Side) -> None:
    side.column.view.setFocus()
    side.column.view.choose(2)
    heard = QAccessible.queryAccessibleInterface(side.column.view)
    assert heard.text(QAccessible.Text.Name) == "Conversations"
    assert heard.role() in (QAccessible.Role.List, QAccessible.Role.Table)
    names = [heard.child(n).text(QAccessible.Text.Name) for n in range(heard.childCount())]
    assert any(name.startswith("Number 2") for name in names)


def test_the_model_behaves_as_qt_expects(side: Side) -> None:
    tester = QAbstractItemModelTester(side.model)
    side.select(2, 3)
    side.listing.pin([ConversationId(1), ConversationId(5)], pinned=True)
    side.listing.fold(HOME.id, folded=True)
    side.listing.remove_folder(WORK.id)
    side.listing.show(filed(8), *side.listing.conversations)
    side.listing.fold(HOME.id, folded=False)
    assert side.chosen() == [2, 3]
    del tester


def test_a_title_that_changes_leaves_what_is_chosen_alone(side: Side) -> None:
    resets: list[None] = []
    side.model.modelReset.connect(lambda: resets.append(None))
    side.select(1, 2)
    side.listing.rename(ConversationId(3), "Ships")
    side.listing.show(*reversed(side.listing.conversations))
    assert sorted(side.chosen()) == [1, 2]
    assert "Ships" in side.words()
    assert resets == []


def test_what_is_chosen_stays_so_through_a_search(side: Side) -> None:
    side.listing.show(*(filed(number) for number in range(1, 400)))
    side.select(390, 391)
    side.listing.search("39")
    assert side.chosen() == [390, 391]
    side.listing.search("")
    assert side.chosen() == [390, 391]


def test_ten_thousand_rows_are_laid_out_by_what_is_seen(side: Side) -> None:
    painted: list[int] = []
    side.listing.show(*(filed(number) for number in range(1, 10_001)))
    view = side.column.view
    delegate = view.rows_delegate
    paint = delegate.paint
    delegate.paint = lambda p, o, i: (painted.append(i.row()), paint(p, o, i))
    view.scrollTo(side.model.index(side.model.rowCount() - 1))
    view.grab()
    assert view.indexAt(QPoint(20, view.viewport().height() - 5)).row() == 10_002
    assert 5 < len(set(painted)) < 30


def test_the_open_conversation_is_chosen_and_marked(side: Side) -> None:
    side.chat.open(ConversationId(3))
    assert side.chosen() == [3]
    assert side.model.opened == 3
    side.chat.new()
    assert side.chosen() == []


def test_a_temporary_chat_is_not_taken_for_the_conversation_of_its_number(side: Side) -> None:
    side.chat.stores.is_temporary = True
    side.chat.open(ConversationId(3))
    assert side.chosen() == []
    assert side.model.opened is None


def test_a_new_conversation_is_followed_when_it_is_listed(side: Side) -> None:
    side.chat.current = ConversationId(7)
    side.listing.show(filed(7), *side.listing.conversations)
    assert side.chosen() == [7]
    side.select(1, 2)
    side.listing.refresh()
    assert side.chosen() == [1, 2]


# Opening, keys, several -----------------------------------------------------------------------


def test_a_click_opens_and_clicks_with_keys_choose_several(side: Side, qtbot: QtBot) -> None:
    port, left = side.column.view.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(port, left, pos=side.place(1))
    assert side.chat.asked == ["open 1"]
    qtbot.mouseClick(port, left, CONTROL, side.place(3))
    assert side.chosen() == [1, 3]
    qtbot.mouseClick(port, left, SHIFT, side.place(2))
    assert side.chat.asked == ["open 1"]
    qtbot.keyClick(side.column.view, Qt.Key.Key_A, CONTROL)
    assert len(side.chosen()) == 6


def test_keys_move_over_headings_and_enter_opens(side: Side, qtbot: QtBot) -> None:
    view = side.column.view
    view.setFocus()
    view.choose(5)
    for expected in ("Work", "Today", "Number 1"):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        assert view.currentIndex().data() == expected
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert side.chat.asked == ["open 1"]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().data() == "Pinned"
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().data() == "Number 3"
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert side.chosen() == [2, 3]


@pytest.mark.parametrize("mirrored", [False, True])
def test_folders_fold_with_the_keys_and_the_mouse(
    side: Side, qtbot: QtBot, qapp: QApplication, *, mirrored: bool
) -> None:
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view, fold, unfold = side.column.view, Qt.Key.Key_Left, Qt.Key.Key_Right
    view.setFocus()
    view.choose(("folder", 1))
    qtbot.keyClick(view, unfold if mirrored else fold)
    assert "Number 4" not in side.words()
    assert view.section is not None
    qtbot.keyClick(view, fold if mirrored else unfold)
    assert "Number 4" in side.words()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert "Number 4" not in side.words()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=side.place(("folder", 1)))
    assert "Number 4" in side.words()


def test_delete_takes_all_that_is_chosen_and_undo_brings_them_back(
    side: Side, qtbot: QtBot
) -> None:
    bar = side.column.findChild(UndoBar)
    assert bar.isHidden()
    side.select(1, 4)
    qtbot.keyClick(side.column.view, Qt.Key.Key_Delete)
    assert [each.id for each in side.listing.undoable] == [1, 4]
    assert bar.isVisible()
    assert bar._words.whole == "2 conversations"
    assert len(side.chosen()) == 1
    undo = next(b for b in bar.findChildren(TextButton) if b.accessibleName() == "Undo")
    undo.click()
    assert bar.isHidden()
    assert {"Number 1", "Number 4"} < set(side.words())


def test_undo_stays_until_it_is_closed_or_a_new_chat_begins(side: Side) -> None:
    bar = side.column.findChild(UndoBar)
    side.listing.trash([ConversationId(1)])
    assert bar._words.whole == "“Number 1”"
    side.chat.open(ConversationId(2))
    assert bar.isVisible()
    side.chat.new()
    assert bar.isHidden()
    side.listing.refresh()
    assert bar.isHidden()
    side.listing.trash([ConversationId(2)])
    assert bar.isVisible()
    next(b for b in bar.findChildren(IconButton) if b.accessibleName() == "Close").click()
    assert bar.isHidden()


def test_f2_renames_a_conversation_or_a_folder(side: Side, qtbot: QtBot) -> None:
    side.column.view.choose(1)
    qtbot.keyClick(side.column.view, Qt.Key.Key_F2)
    (dialog,) = side.column.findChildren(QInputDialog)
    assert dialog.textValue() == "Number 1"
    dialog.setTextValue("Another")
    dialog.accept()
    side.column.view.choose(("folder", 1))
    qtbot.keyClick(side.column.view, Qt.Key.Key_F2)
    dialog = side.column.findChildren(QInputDialog)[-1]
    dialog.setTextValue("House")
    dialog.accept()
    assert {"Another", "House"} < set(side.words())
    side.select(2, 3)
    before = len(side.column.findChildren(QInputDialog))
    qtbot.keyClick(side.column.view, Qt.Key.Key_F2)
    assert len(side.column.findChildren(QInputDialog)) == before


def test_a_folder_is_removed_after_a_question_and_its_conversations_stay(
    side: Side, qtbot: QtBot
) -> None:
    side.column.view.choose(("folder", 1))
    qtbot.keyClick(side.column.view, Qt.Key.Key_Delete)
    (dialog,) = side.column.findChildren(ModelDialog)
    assert "Home" in dialog.windowTitle()
    dialog.act.click()
    assert side.listing.folders == (WORK,)
    assert "Number 4" in side.words()
    side.column.view.choose(("folder", 2))
    qtbot.keyClick(side.column.view, Qt.Key.Key_Delete)
    assert side.listing.folders == ()


# Menus ----------------------------------------------------------------------------------------


def test_one_conversation_has_its_menu(side: Side) -> None:
    exported: list[object] = []
    side.column.export_wanted.connect(exported.append)
    place = side.place(4)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, side.column.view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(side.column.view.viewport(), event)
    assert side.chosen() == [4]
    menu = popup(side)
    assert menu_words(menu) == [
        "Open",
        "Rename…",
        "Pin",
        "Move to a folder",
        "Take out of the folder",
        "Export…",
        "Delete",
    ]
    choose(menu, "Export…")
    assert exported == [(4,)]
    choose(menu, "Move to a folder", "Work")
    assert side.listing.conversations[3].folder == 2
    choose(menu, "Take out of the folder")
    assert side.listing.conversations[3].folder is None
    choose(menu, "Pin")
    choose(menu, "Open")
    assert side.listing.conversations[3].pinned
    assert side.chat.asked == ["open 4"]
    menu.close()


def test_several_have_one_menu_that_keeps_them_chosen(side: Side) -> None:
    side.select(1, 6)
    place = side.place(1)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, side.column.view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(side.column.view.viewport(), event)
    assert side.chosen() == [6, 1]
    menu = popup(side)
    assert menu_words(menu) == ["Pin", "Unpin", "Move to a folder", "Export…", "Delete"]
    choose(menu, "Move to a folder", "New folder…")
    (dialog,) = side.column.findChildren(QInputDialog)
    dialog.setTextValue("Ships")
    dialog.accept()
    assert [c.folder for c in side.listing.conversations if c.id in (1, 6)] == [3, 3]
    menu.close()


def test_the_menu_key_opens_the_menu_of_a_heading(side: Side) -> None:
    view = side.column.view
    view.choose(("folder", 1))
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(-5, -5), view.mapToGlobal(QPoint(1, 1))
    )
    QApplication.sendEvent(view.viewport(), event)
    menu = popup(side)
    assert menu_words(menu) == ["Fold", "Rename…", "Export…", "Remove the folder…"]
    choose(menu, "Fold")
    assert "Number 4" not in side.words()
    menu.close()


# Carrying -------------------------------------------------------------------------------------


def carry(side: Side, numbers: str, to: QPoint) -> bool:
    """Carry conversations over a place and drop them there; return whether it took them."""
    data = QMimeData()
    data.setData(MIME, numbers.encode())
    port, action = side.column.view.viewport(), Qt.DropAction.MoveAction
    button, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(to, action, data, button, plain)
    QApplication.sendEvent(port, enter)
    move = QDragMoveEvent(to, action, data, button, plain)
    QApplication.sendEvent(port, move)
    QApplication.sendEvent(port, QDropEvent(QPointF(to), action, data, button, plain))
    return enter.isAccepted() and move.isAccepted()


def test_conversations_are_dropped_into_a_folder_and_out_of_it(side: Side) -> None:
    assert carry(side, "1 2", side.place(("folder", 2)))
    assert [c.id for c in side.listing.conversations if c.folder == 2] == [1, 2]
    assert carry(side, "4", side.place(3))
    assert next(c for c in side.listing.conversations if c.id == 4).folder is None
    assert carry(side, "3", side.place(6))
    assert next(c for c in side.listing.conversations if c.id == 3).pinned
    assert not carry(side, "4", side.place(4))
    assert not carry(side, "x", side.place(("folder", 2)))


def test_the_section_that_would_take_them_is_marked(side: Side) -> None:
    view, data = side.column.view, QMimeData()
    data.setData(MIME, b"1")
    to = side.place(5)
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(to, action, data, button, plain))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(to, action, data, button, plain))
    assert view.is_marked(side.model.row_of(("folder", 1)))
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(to), action, data, button, plain))
    assert not view.is_marked(side.model.row_of(("folder", 1)))


def test_files_are_left_to_the_window(side: Side) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/ada/a.pdf")])
    enter = QDragEnterEvent(
        side.place(1),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(side.column.view.viewport(), enter)
    assert not enter.isAccepted()


def test_what_is_carried_is_told_by_number_and_shown_by_title(side: Side) -> None:
    side.select(1, 3)
    data = side.model.mimeData(side.column.view.selectionModel().selectedIndexes())
    assert sorted(bytes(data.data(MIME).data()).split()) == [b"1", b"3"]
    picture = side.column.view.rows_delegate.picture_of(side.column.view.chosen, 1.0)
    assert picture.width() > 40


# Search ---------------------------------------------------------------------------------------


def test_a_search_waits_for_a_pause_and_marks_what_it_found(side: Side, qtbot: QtBot) -> None:
    field = side.column.search_field
    qtbot.keyClicks(field, "of 4")
    qtbot.waitUntil(lambda: side.listing.asked == ["search of 4"])
    assert side.words() == ["1 conversation found", "Number 4"]
    assert side.column.view.rows_delegate.query == "of 4"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert side.words()[0] == "Pinned"
    assert side.column.view.rows_delegate.query == ""
    assert side.chat.asked == []


def test_enter_opens_what_was_found_first_even_if_it_comes_later(side: Side, qtbot: QtBot) -> None:
    side.listing.finder.waits = True
    field = side.column.search_field
    qtbot.keyClicks(field, "of 5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert side.chat.asked == []
    side.listing.finder.tell()
    assert side.chat.asked == ["open 5"]


def test_the_arrow_leads_from_the_search_to_the_list(side: Side, qtbot: QtBot) -> None:
    qtbot.keyClicks(side.column.search_field, "number")
    qtbot.keyClick(side.column.search_field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is side.column.view
    assert side.chosen() == [1]


def test_nothing_found_is_said(side: Side) -> None:
    side.column.search_field.setText("zzz")
    side.column._search()
    assert side.column._nothing.isVisible()
    assert side.column._nothing.text() == "No conversation contains this."
    side.column.search_field.clear()
    side.column._search()
    assert side.column.view.isVisible()


def test_nothing_can_be_dropped_in_what_was_found(side: Side) -> None:
    side.listing.search("number")
    section = side.listing.sections[0]
    assert section.kind is SectionKind.FOUND
    assert not side.column._takes((ConversationId(99),), section)


def test_a_fault_of_the_store_is_shown(side: Side) -> None:
    side.listing.failed.emit(StoreBusy(path="/x/chats.db"))
    assert side.column.findChild(FaultBar).isVisible()


# The bin --------------------------------------------------------------------------------------


@pytest.fixture
def bin_dialog(side: Side) -> BinDialog:
    side.listing.trash([ConversationId(n) for n in (1, 2, 4)])
    side.column.bin.click()
    (dialog,) = side.column.findChildren(BinDialog)
    return dialog


def test_conversations_come_back_from_the_bin(side: Side, bin_dialog: BinDialog) -> None:
    assert not bin_dialog.act.isEnabled()
    bin_dialog.view.selectAll()
    assert bin_dialog.act.isEnabled()
    bin_dialog.act.click()
    assert len(side.listing.conversations) == 6
    assert bin_dialog._nothing.isVisible()
    assert not bin_dialog.empty.isVisible()
    bin_dialog.close()


def test_erasing_asks_first_and_says_how_many(
    side: Side, bin_dialog: BinDialog, qtbot: QtBot
) -> None:
    bin_dialog.view.choose(2)
    qtbot.keyClick(bin_dialog.view, Qt.Key.Key_Delete)
    (question,) = bin_dialog.findChildren(EraseDialog)
    assert "Number 2" in question.windowTitle()
    question.reject()
    assert len(side.listing.in_bin) == 3
    question = bin_dialog.ask_to_erase()
    assert question is not None
    question.act.click()
    assert [each.id for each in side.listing.in_bin] == [1, 4]
    question = bin_dialog.ask_to_empty()
    assert "2 conversations" in question.windowTitle()
    question.act.click()
    assert side.listing.in_bin == ()
    bin_dialog.close()


def test_another_day_is_noticed_when_the_window_is_taken_up_again(side: Side, qtbot: QtBot) -> None:
    other = QMainWindow()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    side.window.activateWindow()
    qtbot.waitUntil(lambda: "day" in side.listing.asked)


def test_a_model_alone_starts_empty(qtbot: QtBot, side: Side) -> None:
    model = ConversationModel(side.window, today)
    assert model.rowCount() == 0
    assert model.row_of(5) == -1
    model.show_sections(())
    assert model.rowCount() == 0


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("A **hash table** keeps `values`.", "A hash table keeps values."),
        ("# Rent ### The `notice` period", "Rent The notice period"),
        ("snake_case * 2 > 1", "snake_case * 2 > 1"),
        ("2 * 3 = 6 # not a heading", "2 * 3 = 6 # not a heading"),
    ],
)
def test_the_signs_of_markdown_are_left_out_of_a_single_line(line: str, shown: str) -> None:
    assert unmarked(line) == shown
