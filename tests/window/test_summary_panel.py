"""The panel of summaries with fake services: what goes in, the queue, options, history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from parlance.contract import faults
from parlance.contract.document import DocumentWarning, ReadOptions
from parlance.contract.settings import Theme
from parlance.contract.summary import (
    Comparison,
    ItemState,
    SummaryDetail,
    SummaryOptions,
    SummaryPreset,
    SummaryProgress,
    SummaryShape,
    SummaryStage,
)
from parlance.window.parts.look import Look
from parlance.window.parts.remedies import Remedy
from parlance.window.summary.item_fault import ItemRemedy, item_remedy
from parlance.window.summary.options_dialog import OptionsDialog
from parlance.window.summary.panel import SummaryPanel
from parlance.window.summary.password_dialog import PasswordDialog
from parlance.window.summary.queue_list import SummaryQueue
from parlance.window.summary.words import item_words, more_options, same_encoding
from tests.window import content
from tests.window.fakes import FakeSummary, summary_record

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
AGAIN = "again"
NAMED = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTextEdit)
offscreen_says = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def services() -> FakeSummary:
    return FakeSummary()


@pytest.fixture
def panel(look: Look, services: FakeSummary, qtbot: QtBot) -> Iterator[SummaryPanel]:
    made = SummaryPanel(look, services)  # type: ignore[arg-type] # plays them
    window = QMainWindow()
    window.setMinimumSize(740, 400)
    window.setCentralWidget(made)
    look.dress(window)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    window.close()


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def files(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def drag_over(panel: SummaryPanel, data: QMimeData) -> bool:
    enter = QDragEnterEvent(QPoint(300, 300), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(panel, enter)
    if enter.isAccepted():
        move = QDragMoveEvent(QPoint(310, 310), COPY, data, LEFT, PLAIN)
        QApplication.sendEvent(panel, move)
        assert move.isAccepted()
    return enter.isAccepted()


def drop(panel: SummaryPanel, data: QMimeData) -> bool:
    event = QDropEvent(QPointF(310, 310), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(panel, event)
    return event.isAccepted()


def actions(menu: QMenu) -> dict[str, object]:
    return {action.text(): action for action in menu.actions() if action.text()}


def choose(box: QComboBox, value: object) -> None:
    """Choose an entry as a person does."""
    row = box.findData(value)
    box.setCurrentIndex(row)
    box.activated.emit(row)


# What goes in ----------------------------------------------------------------------------


def test_good_and_broken_files_dropped_together_are_all_queued(
    panel: SummaryPanel, services: FakeSummary, tmp_path: Path
) -> None:
    names = (
        "گزارش سالانه ۱۴۰۴.pdf",
        "kaputt.docx",
        "Übersicht (2).ods",
        "نامه‌ها.eml",
        "a b#c%.txt",
    )
    paths = tuple(str(tmp_path / name) for name in names)
    for path in paths:
        Path(path).write_bytes(b"\x00\xff broken")
    data = files(*paths)
    assert drag_over(panel, data)
    assert panel._veil.isVisible()
    assert drop(panel, data)
    assert panel._veil.isHidden()
    assert services.asked == [("files", paths, False)]
    assert [item.title for item in services.queue.items] == list(names)
    services.queue.change(2, state=ItemState.FAILED, fault=faults.DocumentDamaged(path=paths[1]))
    services.queue.change(1, state=ItemState.WORKING)
    rows = [panel.side.queue.model.index(row).data() for row in range(5)]
    assert rows[1] == "kaputt.docx, Damaged"
    assert rows[4] == "a b#c%.txt, Waiting"
    assert panel.bars.item_fault.isHidden()  # of the second; the first is shown
    panel.side.queue.view.setCurrentIndex(panel.side.queue.model.index(1))
    assert "kaputt.docx" in panel.bars.item_fault.accessibleName()


def test_what_is_carried_away_again_leaves_nothing_lit(panel: SummaryPanel) -> None:
    data = files("/ada/a.pdf")
    assert drag_over(panel, data)
    QApplication.sendEvent(panel, QDragLeaveEvent())
    assert panel._veil.isHidden()


def test_a_file_dropped_over_the_text_field_is_the_panels(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    data = files("/ada/a.pdf")
    enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(panel.start.text.viewport(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        panel.start.text.viewport(), QDropEvent(QPointF(5, 5), COPY, data, LEFT, PLAIN)
    )
    assert panel.start.text.text == ""
    assert services.asked == [("files", ("/ada/a.pdf",), False)]


def test_a_file_dropped_over_any_part_of_the_panel_is_queued(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    item = content.finish_summary(services)
    data = files("/ada/a.pdf")
    data.setText("/ada/a.pdf")  # as file managers give it
    for show in (panel.show_start, lambda: panel.show_item(item.id)):
        show()
        over = [each for each in panel.findChildren(QWidget) if each.isVisible()]
        assert len(over) > 30
        for widget in over:
            services.asked.clear()
            enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, PLAIN)
            QApplication.sendEvent(widget, enter)
            assert enter.isAccepted(), widget
            drop_event = QDropEvent(QPointF(5, 5), COPY, data, LEFT, PLAIN)
            QApplication.sendEvent(widget, drop_event)
            assert services.asked == [("files", ("/ada/a.pdf",), False)], widget
            services.queue.remove(max(each.id for each in services.queue.items))
            show()
        assert panel.side.history.field.text() == ""


def test_a_dropped_text_is_summarized(panel: SummaryPanel, services: FakeSummary) -> None:
    data = text("Bees dance.")
    assert drag_over(panel, data)
    assert drop(panel, data)
    assert services.asked == [("text", "Bees dance.")]
    assert panel.reading.isVisible()


@pytest.mark.parametrize("address", ["https://example.org/a.pdf", "file:///ada/model.GGUF"])
def test_addresses_and_models_are_left_to_others(
    panel: SummaryPanel, services: FakeSummary, address: str
) -> None:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    assert not drag_over(panel, data)
    assert panel._veil.isHidden()
    assert services.asked == []


@pytest.mark.usefixtures("clipboard")
def test_files_and_text_are_pasted_anywhere(
    panel: SummaryPanel, services: FakeSummary, qtbot: QtBot
) -> None:
    panel.side.new.setFocus()
    for data in (files("/ada/گزارش.pdf"), text("Bees dance.")):
        QGuiApplication.clipboard().setMimeData(data)
        qtbot.keyClick(panel.side.new, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert services.asked == [("files", ("/ada/گزارش.pdf",), False), ("text", "Bees dance.")]


@pytest.mark.usefixtures("clipboard")
def test_a_text_pasted_into_the_field_stays_there_until_it_is_wanted(
    panel: SummaryPanel, services: FakeSummary, qtbot: QtBot
) -> None:
    field = panel.start.text
    field.setFocus()
    assert not panel.start.go.isEnabled()
    QGuiApplication.clipboard().setText("Bees dance.")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert services.asked == []
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert services.asked == [("text", "Bees dance.")]
    panel.show_start()
    assert field.text == ""


@pytest.mark.usefixtures("clipboard")
def test_files_pasted_into_the_field_are_taken_as_files(
    panel: SummaryPanel, services: FakeSummary, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setMimeData(files("/ada/a.pdf"))
    panel.start.text.setFocus()
    qtbot.keyClick(panel.start.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert services.asked == [("files", ("/ada/a.pdf",), False)]


@pytest.mark.usefixtures("clipboard")
def test_a_pasted_picture_is_refused_in_a_sentence(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(data)
    panel.intake.paste()
    assert services.asked == []
    assert panel.bars.hint.isVisible()
    assert "picture" in panel.bars.hint.accessibleName()
    panel.open_files(["/ada/a.pdf"])
    assert panel.bars.hint.isHidden()


@offscreen_says
def test_files_and_folders_are_chosen_in_dialogs(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    dialog = panel.intake.choose_files()
    dialog.filesSelected.emit(["/ada/a.pdf", "/ada/b.docx"])
    dialog.close()
    folder = panel.intake.choose_folder()
    folder.filesSelected.emit(["/ada/papers"])
    folder.close()
    assert services.asked == [
        ("files", ("/ada/a.pdf", "/ada/b.docx"), False),
        ("files", ("/ada/papers",), False),
    ]


def test_nothing_given_changes_nothing(panel: SummaryPanel, services: FakeSummary) -> None:
    panel.open_files([])
    assert services.asked == []
    assert panel.start.isVisible()


# Several documents -----------------------------------------------------------------------


def test_one_document_is_not_asked_about(panel: SummaryPanel) -> None:
    panel.open_files(["/ada/a.pdf"])
    assert panel.bars.arrange.isHidden()


def test_several_documents_can_be_summarized_together(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    paths = ("/ada/a.pdf", "/ada/b.pdf", "/ada/c.pdf")
    panel.open_files(list(paths))
    arrange = panel.bars.arrange
    assert arrange.isVisible()
    assert arrange.accessibleName() == "3 documents"
    arrange.segments.button("together").click()
    assert [item.paths for item in services.queue.items] == [paths]
    assert arrange.comparison.isVisible()
    choose(arrange.comparison, Comparison.DIFFERENCES.value)
    (item,) = services.queue.items
    assert item.options.comparison is Comparison.DIFFERENCES
    arrange.segments.button("alone").click()
    assert [item.paths for item in services.queue.items] == [(path,) for path in paths]
    assert panel.reading.isVisible()


def test_together_begins_with_the_comparison_that_is_remembered(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    services.queue.set_options(SummaryOptions(comparison=Comparison.TIMELINE))
    services.asked.clear()
    panel.open_files(["/ada/a.pdf", "/ada/b.pdf"])
    arrange = panel.bars.arrange
    arrange.segments.button("together").click()
    assert arrange.comparison.comparison is Comparison.TIMELINE
    (item,) = services.queue.items
    assert item.options.comparison is Comparison.TIMELINE
    assert not [each for each in services.asked if each[0] == AGAIN]


def test_the_bar_for_several_documents_follows_the_queue(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    panel.open_files(["/ada/a.pdf", "/ada/b.pdf", "/ada/c.pdf"])
    arrange = panel.bars.arrange
    services.queue.remove(2)
    assert arrange.accessibleName() == "2 documents"
    arrange.segments.button("together").click()
    (item,) = services.queue.items
    assert item.paths == ("/ada/a.pdf", "/ada/c.pdf")
    assert arrange.isVisible()
    arrange.segments.button("alone").click()
    assert [each.paths for each in services.queue.items] == [("/ada/a.pdf",), ("/ada/c.pdf",)]
    services.queue.remove(services.queue.items[0].id)
    assert arrange.isHidden()
    panel.open_files(["/ada/d.pdf", "/ada/e.pdf"])
    assert arrange.isVisible()
    arrange.segments.button("together").click()
    services.queue.remove(services.queue.items[-1].id)
    assert arrange.isHidden()


def test_documents_of_a_folder_join_those_that_are_together_already(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    panel.open_files(["/ada/papers", "/ada/a.pdf", "/ada/b.pdf"])
    panel.bars.arrange.segments.button("together").click()
    services.queue.add(("/ada/papers/c.pdf",))
    (item,) = services.queue.items
    assert item.paths == ("/ada/a.pdf", "/ada/b.pdf", "/ada/papers/c.pdf")
    assert panel._item == item.id
    # What is summarized again later was not found in the folder just now.
    again = services.queue.add(("/ada/papers/old.pdf",), state=ItemState.DONE)
    services.queue.again(again.id)
    services.queue.show(*services.queue.items)
    assert len(services.queue.items) == 2


def test_the_documents_of_a_folder_are_shown_when_they_come(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    panel.open_files(["/ada/papers"])
    assert panel.start.isVisible()
    services.queue.add(("/elsewhere/z.pdf",))
    assert panel.start.isVisible()
    first = services.queue.add(("/ada/papers/a.pdf",))
    services.queue.add(("/ada/papers/more/b.pdf",))
    assert panel._item == first.id
    assert panel.bars.arrange.accessibleName() == "2 documents"


def test_a_bar_takes_no_room_while_it_is_hidden(panel: SummaryPanel) -> None:
    assert panel.bars.sizeHint().height() == 0
    panel.bars.hint.show_hint("Something")
    assert panel.bars.sizeHint().height() > 20


# Recent documents ------------------------------------------------------------------------


def test_recent_documents_are_summarized_again_with_a_click(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    both = ("/ada/a.pdf", "/ada/b.pdf")
    services.history.show(
        summary_record("گزارش.pdf", "…"),
        summary_record("گزارش.pdf", "older", number=2),
        summary_record("", "a pasted one", number=3),
        summary_record("a, b", "…", number=4, paths=both),
    )
    buttons = panel.start.recent.buttons
    assert [button.accessibleName() for button in buttons] == ["گزارش.pdf", "a, b"]
    buttons[0].click()
    assert services.asked[-1] == ("files", ("/ada/گزارش.pdf",), False)
    buttons[1].click()
    assert services.asked[-1] == ("files", both, True)
    assert panel.bars.arrange.isHidden()


def test_names_of_files_are_no_markup(panel: SummaryPanel, services: FakeSummary) -> None:
    name = "<img src=x> Q&A.pdf"
    services.history.show(summary_record(name, "<b>bold</b>"))
    (button,) = panel.start.recent.buttons
    assert "Q&&A" in button.text()
    assert "&lt;img" in button.toolTip()
    role = Qt.ItemDataRole.ToolTipRole
    earlier = panel.side.history.view.model().index(0, 0).data(role)
    assert "&lt;b&gt;bold" in earlier
    assert "<b>" not in earlier
    item = services.queue.add((f"/ada/{name}",))
    panel.show_item(item.id)
    assert "&lt;img" in panel.side.queue.model.index(0).data(role)
    assert "<img" not in panel.side.queue.away.toolTip()


# The queue -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Waiting"),
        ({"state": ItemState.OPENING}, "Opening"),
        (
            {
                "state": ItemState.WORKING,
                "progress": SummaryProgress(
                    stage=SummaryStage.READING, done=12, total=40, seconds_left=170.0
                ),
            },
            "Reading  ·  about 3 min left",
        ),
        (
            {
                "state": ItemState.WORKING,
                "progress": SummaryProgress(
                    stage=SummaryStage.READING, done=12, total=40, blocks_read=90, blocks=412
                ),
            },
            "Reading: 12 of 40 passages",
        ),
        (
            {
                "state": ItemState.WORKING,
                "progress": SummaryProgress(stage=SummaryStage.WRITING, done=0, total=1),
            },
            "Writing the summary",
        ),
        ({"state": ItemState.PAUSED}, "Paused"),
        ({"state": ItemState.STOPPED}, "Stopped"),
        ({"state": ItemState.DONE}, "Done  ·  Paragraphs"),
        (
            {"state": ItemState.FAILED, "fault": faults.DocumentPasswordWrong(path="/x")},
            "Wrong password",
        ),
        (
            {"state": ItemState.FAILED, "fault": faults.EngineCrashed(exit_code=-9)},
            "The model stopped unexpectedly. Your text is safe.",
        ),
    ],
)
def test_each_entry_says_how_far_it_is(
    services: FakeSummary, changes: dict[str, object], words: str
) -> None:
    item = services.queue.add(("/ada/a.pdf",))
    assert item_words(msgspec.structs.replace(item, **changes)) == words


def test_every_stage_and_state_has_words_of_its_own(services: FakeSummary) -> None:
    item = services.queue.add(("/ada/a.pdf",))
    stages, states = set(), set()
    for stage in SummaryStage:
        progress = SummaryProgress(stage=stage, done=1, total=2)
        words = item_words(
            msgspec.structs.replace(item, state=ItemState.WORKING, progress=progress)
        )
        assert "1 of 2" in words
        stages.add(words)
    for state in ItemState:
        states.add(item_words(msgspec.structs.replace(item, state=state)).split("  ")[0])
    assert len(stages) == len(SummaryStage)
    assert len(states) == len(ItemState)
    assert all(states)


def test_the_row_of_an_entry_that_is_worked_on_tells_those_who_hear_it_all(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    content.run_summary(services)
    row = panel.side.queue.model.index(0)
    assert row.data().startswith("Annual report 2025.pdf, Reading: 7 of 18 passages")
    assert row.data().endswith("about 3 min left")


def test_the_buttons_do_what_the_state_allows(panel: SummaryPanel, services: FakeSummary) -> None:
    item = content.run_summary(services)
    queue = panel.side.queue
    assert queue.hold.isHidden()  # nothing is chosen
    panel.show_item(item.id)
    queue.hold.click()
    assert services.asked[-1] == ("pause", item.id)
    assert queue.hold.accessibleName().startswith("Resume")
    queue.hold.click()
    assert services.asked[-1] == ("resume", item.id)
    queue.end.click()
    assert services.asked[-1] == ("stop", item.id)
    assert queue.end.isHidden()
    assert queue.away.toolTip() == "<qt>Remove from the queue: Annual report 2025.pdf</qt>"
    assert queue.away.accessibleName() == "Remove from the queue: Annual report 2025.pdf"
    assert "Annual report 2025.pdf" in queue.more.toolTip()
    queue.away.click()
    assert services.queue.items == ()
    assert queue.isHidden()
    assert panel.start.isVisible()


def test_the_queue_works_by_keyboard(
    panel: SummaryPanel, services: FakeSummary, qtbot: QtBot
) -> None:
    panel.open_files(["/ada/a.pdf", "/ada/b.pdf", "/ada/c.pdf"])
    view = panel.side.queue.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert panel._item == 2
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert services.asked[-1] == ("pause", 2)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert services.asked[-1] == ("resume", 2)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [item.id for item in services.queue.items] == [1, 3]
    assert panel._item == 3  # its neighbour
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert panel._item == 1
    panel.show_start()
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert panel._item == 1
    assert panel.reading.isVisible()


def _menu(queue: SummaryQueue, services: FakeSummary, item: int) -> dict[str, object]:
    found = services.queue.item(item)
    assert found is not None
    return actions(queue.menu_for(found))


def test_the_menu_offers_what_the_state_allows(panel: SummaryPanel, services: FakeSummary) -> None:
    done, running, _opening, paused, failed, _waiting = content.fill_queue(services)
    queue = panel.side.queue
    ends = ["Remove from the queue", "Clear finished"]
    assert list(_menu(queue, services, running.id)) == ["Show", "Pause", "Stop", *ends]
    assert list(_menu(queue, services, paused.id)) == ["Show", "Resume", "Stop", *ends]
    assert list(_menu(queue, services, done.id)) == ["Show", "Summarize again", *ends]
    menu = _menu(queue, services, failed.id)
    assert list(menu) == ["Show", "Summarize again", "Password…", *ends]
    menu["Clear finished"].trigger()  # type: ignore[attr-defined] # a QAction
    # What failed or was stopped may still be wanted; it is remembered nowhere else.
    assert done.id not in {item.id for item in services.queue.items}
    assert len(services.queue.items) == 5
    assert list(_menu(queue, services, failed.id))[-1] == "Remove from the queue"


def test_what_is_finished_leaves_the_queue_with_a_click(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    running = content.run_summary(services)
    clear = panel.side.queue.clear
    assert clear.isHidden()
    done = content.finish_summary(services)
    assert clear.isVisible()
    unkept = content.finish_summary(services)
    services.queue.change(unkept.id, summary=None)  # it could not be remembered
    panel.show_item(done.id)
    clear.click()
    assert [item.id for item in services.queue.items] == [running.id, unkept.id]
    assert clear.isHidden()
    assert panel._item == unkept.id


def test_a_row_keeps_its_choice_when_others_come_and_go(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    first, second = services.queue.add(("/a.pdf",)), services.queue.add(("/b.pdf",))
    panel.show_item(second.id)
    services.queue.show(second, first)
    assert panel.side.queue.view.currentIndex().row() == 0
    services.queue.remove(first.id)
    assert panel._item == second.id
    assert panel.side.queue.view.currentIndex().row() == 0


def test_escape_stops_what_is_shown(
    panel: SummaryPanel, services: FakeSummary, qtbot: QtBot
) -> None:
    item = content.run_summary(services)
    panel.show_item(item.id)
    for focused in (panel, panel.side.queue.view, panel.options.shape):
        services.queue.change(item.id, state=ItemState.WORKING)
        services.asked.clear()
        focused.setFocus()
        qtbot.keyClick(focused, Qt.Key.Key_Escape)
        assert services.asked == [("stop", item.id)]
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert services.asked.count(("stop", item.id)) == 1


def test_escape_in_a_line_of_text_stops_nothing(
    panel: SummaryPanel, services: FakeSummary, qtbot: QtBot
) -> None:
    panel.show_item(content.run_summary(services).id)
    for field in (panel.side.history.field, panel.reading.result.ask_box.field):
        field.setFocus()
        assert field.hasFocus()
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert services.asked == []


def test_escape_closes_the_search_in_the_source_first(
    panel: SummaryPanel, services: FakeSummary, qtbot: QtBot
) -> None:
    item = content.run_summary(services)
    panel.show_item(item.id)
    find = panel.reading.source.find_bar
    find.open_at(0)
    assert find.isVisible()
    qtbot.keyClick(find.field, Qt.Key.Key_Escape)
    assert find.isHidden()
    assert services.asked == []


def test_escape_lets_go_of_a_sentence_first(
    panel: SummaryPanel, services: FakeSummary, qtbot: QtBot
) -> None:
    item = content.finish_summary(services)
    panel.show_item(item.id)
    services.queue.change(item.id, state=ItemState.WORKING)  # it is made anew
    text = panel.reading.result.column.text
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_N)
    assert "Sentence 1" in text.accessibleDescription()
    qtbot.keyClick(text, Qt.Key.Key_Escape)
    assert text.accessibleDescription() == ""
    assert services.asked == []
    qtbot.keyClick(text, Qt.Key.Key_Escape)
    assert services.asked == [("stop", item.id)]


def test_many_entries_leave_the_history_its_room(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    for number in range(40):
        services.queue.add((f"/ada/{number}.pdf",))
    panel.window().resize(820, 480)
    QApplication.processEvents()
    assert panel.side.queue.view.height() <= panel.height() // 2
    assert panel.side.history.view.parentWidget().height() > 120


# Faults ----------------------------------------------------------------------------------


@offscreen_says
def test_a_password_is_asked_for_and_handed_on(
    panel: SummaryPanel, services: FakeSummary, qtbot: QtBot
) -> None:
    item = content.fail_summary(services, faults.DocumentLocked(path="/ada/scan.pdf"))
    panel.show_item(item.id)
    assert panel.bars.item_fault.help.text() == "Give the password…"
    panel.bars.item_fault.help.click()
    (dialog,) = panel.findChildren(PasswordDialog)
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Password
    assert not dialog.act.isEnabled()
    qtbot.keyClicks(dialog.field, "geheim")
    dialog.reveal.click()
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Normal
    dialog.act.click()
    assert services.asked[-1] == (AGAIN, item.id, None, ReadOptions(password="geheim"))
    assert panel.bars.item_fault.isHidden()


@offscreen_says
def test_a_wrong_password_is_said_to_be_wrong(panel: SummaryPanel, services: FakeSummary) -> None:
    item = content.fail_summary(services, faults.DocumentPasswordWrong(path="/ada/scan.pdf"))
    panel.show_item(item.id)
    dialog = panel.remedies.ask_password(item.id)
    assert dialog is not None
    words = [label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text")]
    assert any("does not open it" in each for each in words)
    dialog.reject()


def test_every_fault_of_a_document_has_a_way_on() -> None:
    path = "/ada/a.pdf"
    assert item_remedy(faults.DocumentLocked(path=path)) is ItemRemedy.PASSWORD
    wrong = faults.DocumentNotDecodable(path=path, encoding="cp1252")
    assert item_remedy(wrong) is ItemRemedy.ENCODING
    assert item_remedy(faults.DocumentIsImage(path=path)) is ItemRemedy.MODELS
    assert item_remedy(faults.DocumentDamaged(path=path)) is None  # another try is all


@pytest.mark.parametrize(
    "fault",
    [
        faults.EngineCrashed(exit_code=-9),
        faults.DocumentDamaged(path="/ada/scan.pdf"),
        faults.DocumentLocked(path="/ada/scan.pdf"),
        faults.NoModelLoaded(),
        faults.Unexpected(error="ValueError", where="work"),
    ],
)
def test_an_entry_that_failed_can_be_tried_again_whatever_it_was(
    panel: SummaryPanel, services: FakeSummary, fault: faults.Fault
) -> None:
    item = content.fail_summary(services, fault)
    panel.show_item(item.id)
    bar = panel.bars.item_fault
    shown = [button.text() for button in bar.findChildren(QAbstractButton) if button.isVisible()]
    assert shown.count("Try again") == 1
    assert "Start the model again" not in shown  # another try starts it
    bar.again.click()
    assert services.asked == [(AGAIN, item.id, None, None)]


def test_a_question_that_failed_leaves_the_summary_alone(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    item = content.finish_summary(services)
    panel.show_item(item.id)
    services.queue.failed.emit(faults.EngineCrashed(exit_code=-9))
    shown = [b.text() for b in panel.bars.fault.findChildren(QAbstractButton) if b.isVisible()]
    assert "Start the model again" not in shown
    for remedy in Remedy:
        panel.reading.remedy_clicked.emit(remedy.value)
        panel.bars.fault.remedy_clicked.emit(remedy.value)
    assert services.asked == []
    found = services.queue.item(item.id)
    assert found is not None
    assert found.state is ItemState.DONE


def test_documents_that_were_left_out_are_named_with_the_reason(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    item = content.finish_summary(services)
    panel.show_item(item.id)
    bar = panel.bars.left_out
    assert bar.isHidden()
    locked = faults.DocumentLocked(path="/ada/گزارش.pdf")
    services.queue.change(item.id, left_out=(locked,))
    assert bar.isVisible()
    head, first = bar.words.text().split("\n")
    assert head == "1 document left out:"
    assert "گزارش.pdf" in first
    assert first.endswith("Password needed")
    many = tuple(faults.DocumentDamaged(path=f"/ada/<b>{n}.pdf") for n in range(9))
    services.queue.change(item.id, left_out=many)
    assert bar.words.text().endswith("… and 5 more")
    assert "&lt;b&gt;8.pdf" in bar.words.toolTip()
    panel.show_start()
    assert bar.isHidden()


def test_faults_lead_to_the_models_where_only_they_help(
    panel: SummaryPanel, services: FakeSummary, qtbot: QtBot
) -> None:
    panel.show_item(content.fail_summary(services).id)
    with qtbot.waitSignal(panel.models_wanted):
        panel.bars.item_fault.help.click()
    services.queue.failed.emit(faults.NoModelLoaded())
    assert panel.bars.fault.isVisible()
    with qtbot.waitSignal(panel.models_wanted):
        panel.bars.fault._button.click()


def test_a_fault_of_the_history_is_told(panel: SummaryPanel, services: FakeSummary) -> None:
    services.history.failed.emit(faults.StoreBusy(path="/x.db"))
    assert panel.bars.fault.isVisible()
    panel.open_files(["/ada/a.pdf"])
    assert panel.bars.fault.isHidden()


# Encodings -------------------------------------------------------------------------------


def test_a_guessed_encoding_is_told_and_can_be_changed(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    item = content.finish_summary(services)
    panel.show_item(item.id)
    assert panel.bars.encoding.isHidden()
    guessed = content.summary_document(
        encoding="windows-1252", warnings=(DocumentWarning.ENCODING_GUESSED,)
    )
    services.queue.change(item.id, documents=(guessed,))
    assert panel.bars.encoding.isVisible()
    button = panel.bars.encoding.button
    assert "windows-1252" in button.text()
    assert "guessed" in button.text()
    menu = panel.bars.encoding.menu()
    checked = [each.text() for each in menu.actions() if each.isChecked()]
    assert checked == ["Western European (windows-1252)"]
    actions(menu)["Arabic and Persian (windows-1256)"].trigger()  # type: ignore[attr-defined]
    assert services.asked[-1] == (AGAIN, item.id, None, ReadOptions(encoding="windows-1256"))
    actions(menu)["Leave it to Parlance"].trigger()  # type: ignore[attr-defined]
    assert services.asked[-1] == (AGAIN, item.id, None, ReadOptions(encoding=""))


def test_the_usual_encoding_is_not_worth_a_word(panel: SummaryPanel, services: FakeSummary) -> None:
    item = content.finish_summary(services)
    for encoding, is_told in (("utf-8", False), ("utf-8-sig", False), ("koi8-r", True)):
        services.queue.change(
            item.id, documents=(content.summary_document(encoding=encoding, warnings=()),)
        )
        panel.show_item(item.id)
        assert panel.bars.encoding.isVisible() is is_told


def test_of_several_documents_the_guessed_encoding_is_told(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    item = content.finish_summary(services)
    panel.show_item(item.id)
    usual = content.summary_document(encoding="utf-8", warnings=())
    chosen = content.summary_document(encoding="koi8-r", warnings=(), title="Chosen")
    guessed = content.summary_document(
        encoding="windows-1256", warnings=(DocumentWarning.ENCODING_GUESSED,), title="Letters"
    )
    button = panel.bars.encoding.button
    services.queue.change(item.id, documents=(usual, chosen, guessed))
    assert "windows-1256" in button.text()
    assert "guessed" in button.text()
    assert "Letters" in button.toolTip()
    checked = [each.text() for each in panel.bars.encoding.menu().actions() if each.isChecked()]
    assert checked == ["Arabic and Persian (windows-1256)"]
    services.queue.change(item.id, documents=(usual, chosen))
    assert "koi8-r" in button.text()
    assert "guessed" not in button.text()


def test_names_of_one_encoding_are_the_same() -> None:
    assert same_encoding("cp1252", "windows-1252")
    assert not same_encoding("cp1252", "windows-1250")
    assert same_encoding("No-Such", "no-such")


def test_the_encoding_is_asked_for_where_none_fits(
    panel: SummaryPanel, services: FakeSummary, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QMenu] = []
    # The platform without a screen cannot grab the keyboard for a menu.
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: shown.append(menu))
    wrong = faults.DocumentNotDecodable(path="/ada/scan.pdf", encoding="utf-8")
    item = content.fail_summary(services, wrong)
    _menu(panel.side.queue, services, item.id)["Encoding…"].trigger()  # type: ignore[attr-defined]
    panel.bars.item_fault.help.click()
    assert len(shown) == 2
    actions(shown[0])["Greek (windows-1253)"].trigger()  # type: ignore[attr-defined]
    assert services.asked[-1] == (AGAIN, item.id, None, ReadOptions(encoding="windows-1253"))


# Options ---------------------------------------------------------------------------------


def test_options_on_the_start_page_are_for_what_comes_next(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    choose(panel.options.shape, SummaryShape.POINTS.value)
    choose(panel.options.length, 400)
    choose(panel.options.language, "fa")
    wanted = SummaryOptions(shape=SummaryShape.POINTS, words=400, language="fa")
    assert services.queue.options == wanted
    assert panel.bars.again.isHidden()
    panel.open_files(["/ada/a.pdf"])
    assert services.queue.items[0].options == wanted


def test_options_of_an_entry_are_taken_when_it_is_summarized_again(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    item = content.finish_summary(services)
    panel.show_item(item.id)
    choose(panel.options.shape, SummaryShape.ACTIONS.value)
    assert panel.bars.again.isVisible()
    assert services.queue.options == SummaryOptions()
    services.queue.piece_arrived.emit(item.id, "more")
    services.queue.change(item.id, text="more")
    assert panel.options.shape.shape is SummaryShape.ACTIONS  # news leave the choice alone
    panel.bars.again.again.click()
    assert services.asked[-1] == (
        AGAIN,
        item.id,
        SummaryOptions(shape=SummaryShape.ACTIONS),
        None,
    )
    assert panel.bars.again.isHidden()
    assert panel.options.shape.shape is SummaryShape.ACTIONS


def test_options_that_were_changed_can_be_put_back(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    panel.show_item(content.finish_summary(services).id)
    choose(panel.options.shape, SummaryShape.ACTIONS.value)
    panel.bars.again.dropped.emit()
    assert panel.options.shape.shape is SummaryShape.PARAGRAPHS
    choose(panel.options.shape, SummaryShape.ACTIONS.value)
    choose(panel.options.shape, SummaryShape.PARAGRAPHS.value)
    assert panel.bars.again.isHidden()


def test_a_choice_that_was_not_used_yet_is_there_when_its_entry_is_seen_again(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    first, second = content.finish_summary(services), content.finish_summary(services)
    panel.show_item(first.id)
    choose(panel.options.shape, SummaryShape.ACTIONS.value)
    panel.show_item(second.id)
    assert panel.bars.again.isHidden()
    assert panel.options.shape.shape is SummaryShape.PARAGRAPHS
    panel.show_start()
    assert panel.bars.again.isHidden()
    panel.show_item(first.id)
    assert panel.bars.again.isVisible()
    assert panel.options.shape.shape is SummaryShape.ACTIONS
    services.queue.remove(first.id)
    assert panel._wanted == {}


def test_forms_that_the_model_cannot_write_are_grey_and_say_why(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    services.queue.possible_shapes = frozenset({SummaryShape.PARAGRAPHS, SummaryShape.POINTS})
    services.queue.options_changed.emit()
    box = panel.options.shape
    row = box.findData(SummaryShape.FACTS.value)
    rows = box.model()
    assert not rows.flags(rows.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert "too small" in box.itemData(row, Qt.ItemDataRole.ToolTipRole)
    row = box.findData(SummaryShape.POINTS.value)
    assert rows.flags(rows.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
    services.queue.possible_shapes = frozenset(SummaryShape)
    services.queue.busy_changed.emit(False)
    row = box.findData(SummaryShape.FACTS.value)
    assert rows.flags(rows.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled


@offscreen_says
def test_another_length_is_typed_in_the_dialog(panel: SummaryPanel, services: FakeSummary) -> None:
    box = panel.options.length
    row = box.count() - 1
    box.setCurrentIndex(row)
    box.activated.emit(row)
    assert box.currentText() == "Medium"
    (dialog,) = panel.findChildren(OptionsDialog)
    dialog.words.setValue(230)
    dialog.act.click()
    assert services.queue.options.words == 230
    assert box.currentText() == "230 words"


@offscreen_says
def test_the_rest_of_the_options_stands_in_a_dialog(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    dialog = panel.open_options()
    dialog.detail.button("detailed").click()
    dialog.audience.setText("  our   lawyers ")
    dialog.instruction.setPlainText("Leave out prices.")
    dialog.comparison.choose(Comparison.TIMELINE)
    dialog.act.click()
    assert services.queue.options == SummaryOptions(
        detail=SummaryDetail.DETAILED,
        audience="our lawyers",
        instruction="Leave out prices.",
        comparison=Comparison.TIMELINE,
    )
    assert panel.options.more.accessibleName() == "Options (4)"
    assert more_options(services.queue.options, several=False) == 3
    other = panel.open_options()
    assert other.audience.text() == "our lawyers"
    other.audience.setText("nobody")
    other.reject()
    assert services.queue.options.audience == "our lawyers"


@offscreen_says
def test_presets_are_chosen_kept_and_dropped(panel: SummaryPanel, services: FakeSummary) -> None:
    board = SummaryOptions(shape=SummaryShape.POINTS, audience="the board")
    services.history.keep_preset(SummaryPreset(name="Board", options=board))
    dialog = panel.open_options()
    presets = dialog.presets
    choose(presets.box, "Board")
    assert dialog.options == board
    dialog.words.setValue(60)
    assert presets.box.currentData() == ""  # it says something else now
    asking = presets.ask_for_name()
    asking.textValueSelected.emit(" Board, short ")
    asking.reject()
    assert [each.name for each in services.history.presets()] == ["Board", "Board, short"]
    assert services.history.presets()[1].options.words == 60
    choose(presets.box, "Board")
    presets.drop.click()
    assert [each.name for each in services.history.presets()] == ["Board, short"]
    dialog.reject()


@offscreen_says
def test_of_presets_that_say_the_same_the_chosen_one_stays(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    same = SummaryOptions(shape=SummaryShape.POINTS, words=60)
    for name, options in (("Board", same), ("Press", same), ("Usual", SummaryOptions())):
        services.history.keep_preset(SummaryPreset(name=name, options=options))
    dialog = panel.open_options()
    choose(dialog.presets.box, "Press")
    assert dialog.presets.box.currentData() == "Press"
    assert dialog.options == same
    dialog.reject()


@offscreen_says
def test_only_several_documents_are_compared(panel: SummaryPanel, services: FakeSummary) -> None:
    panel.show_item(content.finish_summary(services).id)
    dialog = panel.open_options()
    assert not dialog.comparison.isEnabled()
    dialog.reject()
    panel.show_start()
    dialog = panel.open_options()
    assert dialog.comparison.isEnabled()
    dialog.reject()


# History ---------------------------------------------------------------------------------


@pytest.fixture
def remembered(services: FakeSummary, panel: SummaryPanel) -> FakeSummary:
    services.history.show(
        summary_record("Annual report.pdf", "The company grew."),
        summary_record("گزارش.pdf", "سه تصمیم اصلی گرفته شد.", number=2),
        summary_record("Draft.odt", "Nothing.", number=3, deleted=1e9),
    )
    return services


def test_an_earlier_summary_is_opened(panel: SummaryPanel, remembered: FakeSummary) -> None:
    view = panel.side.history.view
    view.clicked.emit(view.model().index(1, 0))
    assert remembered.asked == [("record", 2)]
    assert panel.reading.isVisible()
    assert panel.side.history.view.current is not None
    assert panel.side.history.view.current.id == 2
    panel.show_start()
    assert panel.side.history.view.current is None


def test_that_only_the_newest_are_listed_is_said(
    panel: SummaryPanel, remembered: FakeSummary
) -> None:
    history = panel.side.history
    assert history.newest.isHidden()
    remembered.history.show(
        *(summary_record(f"{number}.pdf", "", number=number) for number in range(1, 201))
    )
    assert not history.newest.isHidden()
    assert history.newest.text() == "The newest 200 are listed."


def _records(services: FakeSummary) -> list[object]:
    return [item.summary for item in services.queue.items]


def test_a_summary_that_was_only_looked_at_leaves_the_queue(
    panel: SummaryPanel, remembered: FakeSummary, qtbot: QtBot
) -> None:
    made = content.finish_summary(remembered)  # in this session: it is record 1
    view = panel.side.history.view
    view.clicked.emit(view.model().index(1, 0))
    assert _records(remembered) == [1, 2]
    view.clicked.emit(view.model().index(0, 0))
    assert panel._item == made.id
    qtbot.waitUntil(lambda: _records(remembered) == [1])
    panel.show_start()
    QApplication.processEvents()
    assert _records(remembered) == [1]
    assert panel.start.isVisible()


def test_leaving_a_summary_with_the_arrow_keys_takes_it_off_the_queue(
    panel: SummaryPanel, remembered: FakeSummary, qtbot: QtBot
) -> None:
    made = content.finish_summary(remembered)
    panel.side.history.view.clicked.emit(panel.side.history.view.model().index(1, 0))
    queue = panel.side.queue.view
    queue.setFocus()
    qtbot.keyClick(queue, Qt.Key.Key_Up)
    assert panel._item == made.id
    qtbot.waitUntil(lambda: _records(remembered) == [1])
    assert queue.currentIndex().row() == 0


def test_a_summary_that_is_still_needed_stays_in_the_queue(
    panel: SummaryPanel, remembered: FakeSummary, qtbot: QtBot
) -> None:
    view = panel.side.history.view
    view.clicked.emit(view.model().index(0, 0))
    reopened = panel._item
    assert reopened is not None
    remembered.questions.ask(reopened, "How much?")  # an answer is on its way
    panel.show_start()
    QApplication.processEvents()
    assert _records(remembered) == [1]
    remembered.questions.stop()
    panel.show_item(reopened)
    choose(panel.options.shape, SummaryShape.ACTIONS.value)  # and not used yet
    panel.show_start()
    QApplication.processEvents()
    assert _records(remembered) == [1]
    panel.show_item(reopened)
    panel.bars.again.again.click()  # it is made in this session now
    remembered.queue.change(reopened, state=ItemState.DONE, summary=9)
    panel.show_start()
    QApplication.processEvents()
    assert _records(remembered) == [9]


def test_a_summary_that_cannot_be_read_any_more_is_not_shown(
    panel: SummaryPanel, remembered: FakeSummary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembered.queue, "open_record", lambda _record: 0)
    view = panel.side.history.view
    view.clicked.emit(view.model().index(0, 0))
    assert panel.start.isVisible()


def test_the_search_waits_until_the_typing_pauses(
    panel: SummaryPanel, remembered: FakeSummary, qtbot: QtBot
) -> None:
    history = panel.side.history
    remembered.history.searched.clear()
    qtbot.keyClicks(history.field, "grew")
    assert "g" not in remembered.history.searched
    qtbot.waitUntil(lambda: remembered.history.searched == ["grew"])
    assert [record.id for record in history.view.records] == [1]
    history.field.setText("no such thing")
    qtbot.waitUntil(lambda: not history.view.isVisible())
    assert history.nothing.text() == "No summary contains this."


def test_a_summary_goes_to_the_bin_and_comes_back(
    panel: SummaryPanel, remembered: FakeSummary, qtbot: QtBot
) -> None:
    history = panel.side.history
    history.view.setCurrentIndex(history.view.model().index(0, 0))
    qtbot.keyClick(history.view, Qt.Key.Key_Delete)
    assert [record.id for record in history.view.records] == [2]
    history.open_bin.click()
    assert {record.id for record in history.bin_view.records} == {1, 3}
    assert not history.put_back.isEnabled()
    history.bin_view.setCurrentIndex(history.bin_view.model().index(0, 0))
    history.put_back.click()
    assert [record.id for record in history.bin_view.records] == [3]
    history.back.click()
    assert {record.id for record in history.view.records} == {1, 2}


@offscreen_says
def test_nothing_is_erased_unasked(panel: SummaryPanel, remembered: FakeSummary) -> None:
    history = panel.side.history
    history.open_bin.click()
    history.ask_to_empty().reject()
    assert len(remembered.history.bin()) == 1
    asking = history.ask_to_empty()
    assert asking.windowTitle() == "Erase all summaries in the bin?"
    assert asking.cancel.isDefault()
    asking.act.click()
    assert remembered.history.bin() == ()
    assert history.empty.isHidden()
    assert history.nothing.text() == "The bin is empty."


@offscreen_says
def test_the_menus_of_the_history_do_what_they_say(
    panel: SummaryPanel, remembered: FakeSummary
) -> None:
    history = panel.side.history
    earlier = actions(history.menu_for(history.view.records[0]))
    assert list(earlier) == ["Open", "Again with other options…", "Move to the bin"]
    earlier["Again with other options…"].trigger()  # type: ignore[attr-defined] # a QAction
    (dialog,) = panel.findChildren(OptionsDialog)
    dialog.shape.choose(SummaryShape.FACTS)
    assert dialog.act.text() == "Summarize again"
    dialog.act.click()
    verb, _item, options, _read = remembered.asked[-1]
    assert verb == AGAIN
    assert options == SummaryOptions(shape=SummaryShape.FACTS)
    assert panel.bars.again.isHidden()
    earlier["Move to the bin"].trigger()  # type: ignore[attr-defined]
    history.open_bin.click()
    gone = actions(history.menu_for(history.bin_view.records[0]))
    assert list(gone) == ["Bring back", "Erase for good…"]
    asking = history.ask_to_erase(history.bin_view.records[0])
    assert asking is not None
    asking.act.click()
    assert len(remembered.history.bin()) == 1


# For everybody ---------------------------------------------------------------------------


def test_every_control_of_the_panel_has_a_name_and_the_keyboard(
    panel: SummaryPanel, services: FakeSummary
) -> None:
    services.history.show(summary_record("گزارش.pdf", "…"))
    content.fill_queue(services)
    panel.open_files(["/ada/a.pdf", "/ada/b.pdf"])
    for place in (panel.side, panel.options, panel.bars, panel.start):
        for widget in place.findChildren(QWidget):
            if not isinstance(widget, NAMED) or not widget.isVisible() or _is_inner(widget):
                continue
            heard = QAccessible.queryAccessibleInterface(widget)
            assert heard.text(QAccessible.Text.Name).strip(), type(widget).__name__
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.accessibleName()


def _is_inner(widget: QWidget) -> bool:
    """Whether it is a part of another control, which carries the name."""
    parent = widget.parent()
    return isinstance(parent, QComboBox | QLineEdit) or "Combo" in type(parent).__name__


def test_the_panel_is_mirrored_and_narrow_enough(
    panel: SummaryPanel, services: FakeSummary, qapp: QApplication
) -> None:
    content.fill_queue(services)

    def left(widget: QWidget) -> int:
        return widget.mapTo(panel, widget.rect().topLeft()).x()

    assert panel.minimumSizeHint().width() <= 900 - 85
    assert left(panel.side) < left(panel.options)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.layout().activate()
    qapp.sendPostedEvents()
    assert left(panel.side) > left(panel.options)
    assert _painted_sides(panel.side.queue.view) == (False, True)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    panel.layout().activate()
    qapp.sendPostedEvents()
    assert _painted_sides(panel.side.queue.view) == (True, False)


def _painted_sides(view: QListView) -> tuple[bool, bool]:
    """Whether something is painted at the left and the right end of the last, short row."""
    row = view.model().index(view.model().rowCount() - 1, 0)
    view.scrollTo(row)
    place = view.visualRect(row)
    picture = view.viewport().grab(place).toImage()

    def is_painted(left: int) -> bool:
        rows = range(8, picture.height() - 8)
        return len({picture.pixel(x, y) for x in range(left, left + 18) for y in rows}) > 1

    return is_painted(17), is_painted(picture.width() - 35)


def test_the_entries_are_painted_in_the_dark_too(
    panel: SummaryPanel, services: FakeSummary, look: Look
) -> None:
    content.fill_queue(services)
    view = panel.side.queue.view
    light = view.grab().toImage()
    look.apply(Theme.DARK)
    assert view.grab().toImage() != light


def test_the_bar_for_several_documents_can_be_closed(panel: SummaryPanel) -> None:
    panel.open_files(["/ada/a.pdf", "/ada/b.pdf"])
    bar = panel.bars.arrange
    close = next(b for b in bar.findChildren(QAbstractButton) if b.accessibleName() == "Close")
    close.click()
    assert bar.isHidden()
