"""Source and summary side by side: highlighted together, asked about, saved."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMainWindow

from parlance.contract.document import BlockKind, PageArea, PageImage
from parlance.contract.document_wording import QUOTED
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentLocked,
    DocumentUnreadable,
    EngineCrashed,
    NoModelLoaded,
    StoreUnwritable,
)
from parlance.contract.settings import Theme
from parlance.contract.summary import (
    AnswerResult,
    ItemState,
    ResultCheck,
    SummaryProgress,
    SummaryStage,
)
from parlance.window.parts.regions import Regions
from parlance.window.parts.words import fault_words, wording
from parlance.window.summary.coverage_bar import CoverageBar, CoverageMap
from parlance.window.summary.reading import ReadingView
from parlance.window.summary.result_words import coverage_of, progress_words
from parlance.window.summary.source_pieces import pieces_of
from parlance.window.summary.text_source import NO_BLOCK, TextSource
from tests.window.fake_reading import (
    PAPER,
    PAPER_RESULT,
    PERSIAN_REPORT,
    PERSIAN_RESULT,
    REPORT,
    RESULT,
    SENTENCES,
    SUMMARY,
    WARNED,
    FakeServices,
    document_of,
    item_of,
    result_of,
    sentences_of,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look

offscreen_says = pytest.mark.qt_log_ignore("propagateSizeHints")
WIDE = 1000
MANY = 20_000


class Side:
    """A view in a window of its own, and its services."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.services = FakeServices()
        self.view = ReadingView(look, self.services)  # type: ignore[arg-type] # plays it
        self.window = QMainWindow()
        self.window.setMinimumSize(500, 400)
        self.window.setCentralWidget(self.view)
        self.window.resize(WIDE, 700)
        look.dress(self.window)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.result = self.view.result
        self.source = self.view.source
        self.text = self.view.result.column.text

    def show(self, *arguments: object, **changes: object) -> None:
        self.services.queue.put(item_of(*arguments, **changes))  # type: ignore[arg-type]
        self.view.show_item(1)


@pytest.fixture
def side(look: Look, qtbot: QtBot) -> Side:
    return Side(look, qtbot)


# The summary ---------------------------------------------------------------------------


def test_a_finished_summary_says_what_was_read(side: Side) -> None:
    warned = msgspec.structs.replace(RESULT, documents=(WARNED,), reused=7, dropped_notes=1)
    side.show(warned, (REPORT,))
    assert side.result.coverage.text() == (
        "13 of 13 paragraphs read  ·  12 pages  ·  3 pages without text  ·  "
        "the text encoding was guessed"
    )
    assert "7 steps kept from an earlier time" in side.result.notes.text()
    assert "1 note left out" in side.result.notes.text()
    assert not side.result.progress.isVisible()


def test_several_documents_are_told_apart() -> None:
    lines = coverage_of(result_of(SUMMARY, (REPORT, PERSIAN_REPORT))).split("\n")
    assert lines[0] == "A  Annual report:  13 of 13 paragraphs read"
    assert lines[1].startswith("B  گزارش سالانه.pdf:")


def test_progress_tells_what_is_done_and_what_is_left(side: Side) -> None:
    progress = SummaryProgress(
        stage=SummaryStage.READING,
        done=7,
        total=18,
        blocks_read=5,
        blocks=13,
        tokens_read=900,
        tokens_written=120,
        reused=3,
        seconds_left=170.0,
    )
    side.show(None, (REPORT,), state=ItemState.WORKING, progress=progress)
    box = side.result.progress
    assert box.stage.text() == (
        "Reading: 7 of 18 passages  ·  5 of 13 paragraphs read  ·  about 3 min left"
    )
    assert box.work.text() == "900 tokens read, 120 written  ·  3 steps kept from an earlier time"
    assert (box.bar.value(), box.bar.maximum()) == (7, 18)
    assert not box.resume.isVisible()
    box.pause.click()
    box.stop.click()
    side.services.queue.change(1, state=ItemState.PAUSED)
    assert box.stage.text() == "Paused. What was read is kept."
    assert not box.pause.isVisible()
    box.resume.click()
    assert side.services.queue.asked == [("pause", 1), ("stop", 1), ("resume", 1)]


@pytest.mark.parametrize("stage", list(SummaryStage))
def test_every_stage_has_words(side: Side, stage: SummaryStage) -> None:
    progress = SummaryProgress(stage=stage, done=0, total=0)
    side.show(None, (REPORT,), state=ItemState.WORKING, progress=progress)
    assert side.result.progress.stage.text()


@pytest.mark.parametrize("state", list(ItemState))
def test_every_state_can_be_shown_without_a_document(side: Side, state: ItemState) -> None:
    side.show(None, (), state=state)
    assert not side.result.bar.isVisible()
    assert not side.source.isVisible()
    assert not side.result.source_button.isEnabled()
    assert not side.result.exports.isVisible()
    is_gone = state is ItemState.DONE
    assert side.result.gone.isVisible() == is_gone
    assert side.result.progress.isVisible() == (state not in (ItemState.DONE, ItemState.FAILED))


def test_text_arrives_and_is_replaced_by_the_result(side: Side) -> None:
    side.show(None, (REPORT,), state=ItemState.WORKING)
    side.services.queue.put(item_of(None, (PAPER,), number=2, state=ItemState.WORKING))
    side.services.queue.write(1, "The report **desc")
    side.services.queue.write(2, "another item")
    side.view.show_item(1)
    side.services.queue.piece_arrived.emit(1, "The report **desc")
    side.services.queue.write(1, "ribes** it.")
    assert side.text.toPlainText() == "The report describes it."
    side.services.queue.begin(1)
    assert side.text.toPlainText() == ""
    side.services.queue.write(1, "Anew.")
    side.services.queue.change(1, state=ItemState.DONE, result=RESULT)
    assert side.text.toPlainText().startswith("The report describes a year of growth")
    assert side.text.sentences == SENTENCES
    assert side.source.text._used == {2, 3, 5, 9}


def test_a_line_of_a_list_has_no_coverage() -> None:
    progress = SummaryProgress(
        stage=SummaryStage.WRITING, done=1, total=3, blocks_read=5, blocks=13
    )
    assert progress_words(progress, brief=True) == "Writing the summary: 1 of 3"
    assert progress_words(progress).endswith("5 of 13 paragraphs read")


def test_what_was_written_before_a_stop_stays(side: Side) -> None:
    side.show(None, (REPORT,), state=ItemState.WORKING, text="Half a sum")
    side.services.queue.change(1, state=ItemState.STOPPED)
    assert side.text.toPlainText() == "Half a sum"
    box = side.result.progress
    assert box.stage.text() == "You stopped this summary. What was read is kept."
    assert not box.stop.isVisible()
    box.resume.click()
    assert side.services.queue.asked == [("resume", 1)]


def test_hints_are_shown_and_the_doubts_one_after_the_other(side: Side) -> None:
    side.show(msgspec.structs.replace(RESULT, checks=(ResultCheck.TOO_LONG,)), (REPORT,))
    assert side.result.checks.text() == "This is longer than you asked for."
    assert side.result.doubts.text() == (
        "1 number not found in the document  ·  1 name not found in the document"
    )
    shown = []
    for _ in range(3):
        side.result.doubt_button.click()
        shown.append(side.text.textCursor().selectedText().strip(";"))
    assert shown == ["Maria Kowalski", "312", "Maria Kowalski"]


# Both sides ----------------------------------------------------------------------------


def test_pointing_at_a_sentence_highlights_its_source_without_scrolling(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.text.pointed.emit(3)
    assert set(side.source.text._marked) == {9, 5}
    assert side.source.text.verticalScrollBar().value() == 0
    assert side.result.bar._current == {(0, 9), (0, 5)}
    side.text.pointed.emit(NO_BLOCK)
    assert side.source.text._marked == {}


def test_following_a_sentence_brings_its_source_into_view(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.window.resize(WIDE, 400)
    assert not side.source.text.is_visible(9)
    side.text.setFocus()
    for _ in range(4):
        QTest.keyClick(side.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(side.text, Qt.Key.Key_Return)
    assert side.source.text.is_visible(9)
    start, end = side.source.text._marked[9][0]
    assert REPORT.blocks[9].text[start:end] == "The board expects slower growth in the coming year"


def test_a_block_that_is_clicked_highlights_what_draws_on_it(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    text = side.source.text
    row = text._rows.row_of(5)
    point = QPoint(200, text._rows.heights.top(row) + 20)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert text.current_block == 5
    assert side.text._linked == {2, 3}
    QTest.keyClick(text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.current_block == 3
    assert side.text._linked == {4, 5}
    assert "Quarter" in text.accessibleDescription()


def test_the_source_of_another_document_is_shown_there(side: Side) -> None:
    documents = (REPORT, PERSIAN_REPORT)
    sentences = sentences_of(
        "It grew. They moved.",
        [
            ("It grew.", [(REPORT, 2, "Revenue rose")]),
            ("They moved.", [(PERSIAN_REPORT, 3, "دو انبار")]),
        ],
        documents=documents,
    )
    side.show(result_of("It grew. They moved.", documents, sentences), documents)
    assert side.source.document_box.count() == 2
    side.text.choose(1)
    side.text.followed.emit(1)
    assert side.source.document == 1
    assert side.source.document_box.currentIndex() == 1
    assert set(side.source.text._marked) == {3}
    assert side.source.text._used == {3}


def test_only_the_first_sentence_that_draws_on_a_place_is_gone_to(side: Side) -> None:
    side.services.questions.kept[1] = [_answer("In Antwerp."), _answer("In Antwerp, again.")]
    side.show(RESULT, (REPORT,))
    areas: list[object] = []
    for text in (side.text, *(view.text for view in side.result.column.answers)):
        text.area_wanted.connect(lambda _area, text=text: areas.append(text))
    side.source.block_chosen.emit(0, [5])
    assert side.result.column.answers[1].text._linked == {0}
    assert areas == [side.text]


def test_what_a_click_does_is_said_until_it_was_done(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    assert side.result.guide.isVisible()
    side.text.followed.emit(0)
    assert side.result.guide.isVisible()
    assert side.result.said.text() == "No source was found for this sentence in the document."
    side.text.followed.emit(1)
    assert not side.result.guide.isVisible()
    side.services.queue.put(item_of(PERSIAN_RESULT, (PERSIAN_REPORT,), number=2))
    side.view.show_item(2)
    assert not side.result.guide.isVisible()
    assert not side.result.said.isVisible()


def test_a_document_that_is_looked_for_is_not_said_to_be_gone(side: Side) -> None:
    side.show(RESULT, (), is_reopening=True)
    assert side.result.gone.text() == "Looking for the document…"
    assert side.result.ask_box.field.placeholderText() == "Looking for the document…"
    side.services.queue.change(1, is_reopening=False)
    assert "has changed" in side.result.gone.text()
    side.services.queue.change(1, fault=DocumentLocked(path="/ada/x.pdf"))
    assert "protected with a password" in side.result.gone.text()
    side.services.queue.change(1, fault=None, documents=(REPORT,))
    assert not side.result.gone.isVisible()
    assert side.source.isVisible()


def test_the_source_can_be_hidden_and_comes_back_when_it_is_wanted(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.result.source_button.click()
    assert not side.source.isVisible()
    assert side.result.source_button.accessibleName() == "Show the source"
    side.text.followed.emit(1)
    assert side.source.isVisible()


def test_f6_goes_to_the_other_side(side: Side, look: Look, qtbot: QtBot) -> None:
    Regions(side.window, look.shortcuts)
    side.show(RESULT, (REPORT,))
    side.text.setFocus()
    qtbot.waitUntil(side.text.hasFocus)
    QTest.keyClick(side.window, Qt.Key.Key_F6)
    qtbot.waitUntil(side.source.text.hasFocus)
    QTest.keyClick(side.window, Qt.Key.Key_F6)
    qtbot.waitUntil(side.text.hasFocus)


def test_a_narrow_view_has_the_source_below(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    assert side.view.splitter.orientation() == Qt.Orientation.Horizontal
    side.window.resize(600, 700)
    assert side.view.splitter.orientation() == Qt.Orientation.Vertical
    above, below = side.view.splitter.sizes()
    assert above == pytest.approx(2 * below, abs=4)
    side.window.resize(WIDE, 700)
    assert side.view.splitter.orientation() == Qt.Orientation.Horizontal


def test_what_stands_above_a_summary_is_never_cut(side: Side) -> None:
    side.window.resize(550, 510)
    warned = msgspec.structs.replace(RESULT, documents=(WARNED,), reused=7)
    side.show(warned, (REPORT,))
    assert side.result.height() >= side.result.minimumSizeHint().height()
    assert not side.result.notes.isVisible()
    before = side.result.minimumSizeHint().height()
    side.services.questions.failed.emit(1, EngineCrashed(exit_code=-9))
    assert side.result.minimumSizeHint().height() > before
    # The place scrolls over it: the view asks for what both panes need.
    assert side.view.minimumSizeHint().height() > side.result.minimumSizeHint().height()
    side.window.resize(550, 900)
    assert side.result.notes.isVisible()


def test_the_summary_stands_at_the_reading_edge(side: Side, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    side.show(PERSIAN_RESULT, (PERSIAN_REPORT,))
    assert side.result.x() > side.source.x()


def test_a_new_look_keeps_text_and_marks(side: Side, look: Look) -> None:
    side.show(RESULT, (REPORT,))
    look.apply(Theme.DARK)
    assert side.text.sentences == SENTENCES
    assert side.result.doubts.text()


def test_a_new_look_in_the_middle_of_the_text_loses_nothing(side: Side, look: Look) -> None:
    side.show(None, (REPORT,), state=ItemState.WORKING)
    side.services.queue.write(1, "It **gr")
    side.result.ask_box.asked.emit("Where?")
    side.services.questions.piece_arrived.emit(1, "In ")
    look.apply(Theme.DARK)
    side.services.queue.write(1, "ew**.")
    side.services.questions.piece_arrived.emit(1, "Antwerp")
    assert side.text.toPlainText() == "It grew."
    assert side.result.column.answers[0].text.toPlainText() == "In Antwerp"


def test_everything_has_a_name(side: Side) -> None:
    side.show(RESULT, (REPORT, PAPER))
    for kind in (QAbstractButton, QLineEdit):
        for control in side.view.findChildren(kind):
            if control.isVisible():
                interface = QAccessible.queryAccessibleInterface(control)
                assert interface.text(QAccessible.Text.Name), control


# The text of a document ----------------------------------------------------------------


def _many() -> list[tuple[BlockKind, str]]:
    words = "It is said here, at some length, that the paragraph has a number. " * 3
    return [
        (BlockKind.HEADING, f"Part {number}")
        if number % 40 == 0
        else (BlockKind.PARAGRAPH, f"{number}. {words}")
        for number in range(MANY)
    ]


def test_twenty_thousand_blocks_are_not_laid_out_at_once(look: Look, qtbot: QtBot) -> None:
    document = document_of(_many())
    view = TextSource(look)
    look.dress(view)
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    view.show_blocks(document.blocks)
    assert 0 < view.rows_laid_out < 40
    assert len(view._rows) < MANY
    view.go_to(MANY - 3)
    assert view.is_visible(MANY - 3)
    view.go_to(9000)
    assert view.is_visible(9000)
    assert view.top_block in range(8990, 9001)
    assert view.rows_laid_out < 200
    qtbot.waitUntil(lambda: not view._filling.isActive())
    assert len(view._rows) == MANY
    for _ in range(30):
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() - 700)
    assert view.rows_laid_out <= 300


def test_scrolling_up_moves_by_as_much_as_was_scrolled(look: Look, qtbot: QtBot) -> None:
    document = document_of(_many()[:400])
    view = TextSource(look)
    look.dress(view)
    qtbot.addWidget(view)
    view.resize(420, 600)
    view.show()
    view.show_blocks(document.blocks)
    view.go_to(300)
    top = view._rows.heights.top
    row = view._rows.row_of(300)
    before = top(row) - view.verticalScrollBar().value()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 100)
    assert top(row) - view.verticalScrollBar().value() == before + 100


def test_every_piece_of_a_text_is_there_once() -> None:
    long = "words and words " * 1000
    document = document_of(
        [
            (BlockKind.PARAGRAPH, long),
            (BlockKind.TABLE, "a\tb\n1\t2\n"),
            (BlockKind.LIST, "one\ntwo"),
            (BlockKind.CODE, "x" * 9000),
            (BlockKind.PARAGRAPH, ""),
        ]
    )
    for number, block in enumerate(document.blocks):
        own = [piece for piece in pieces_of(document.blocks) if piece.block == number]
        assert own[0].start == 0
        assert own[-1].end == len(block.text)
        between = [block.text[one.end : other.start] for one, other in pairwise(own)]
        assert set(between) <= {"", "\n"}
        assert all(piece.end - piece.start <= 4000 for piece in own)


def test_rows_of_a_table_in_persian_are_mirrored(look: Look, qtbot: QtBot) -> None:
    view = TextSource(look)
    look.dress(view)
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    view.show_blocks(PERSIAN_REPORT.blocks)
    row = view._rows.laid_out_row(view._rows.row_of(2))
    assert row.is_mirrored
    lefts = [part.left for part in row._parts]
    assert lefts == sorted(lefts, reverse=True)


def test_a_row_with_too_many_cells_keeps_them_all(look: Look, qtbot: QtBot) -> None:
    rows = "a\tb\n" * 30 + "1\t2\t3\t4"
    document = document_of([(BlockKind.TABLE, rows)])
    view = TextSource(look)
    look.dress(view)
    qtbot.addWidget(view)
    view.resize(500, 2000)
    view.show()
    view.show_blocks(document.blocks)
    row = view._rows.laid_out_row(len(view._rows) - 1)
    assert [part.layout.text() for part in row._parts] == ["1", "2\u20033\u20034"]
    assert [rows[part.start :] for part in row._parts] == ["1\t2\t3\t4", "2\t3\t4"]


def test_the_place_is_said_and_the_outline_leads_there(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.window.resize(WIDE, 360)
    box = side.source.outline_box
    assert [box.itemText(at).strip() for at in range(box.count())] == [
        "Contents",
        "Annual report 2025",
        "Results",
        "Warehouses",
        "Outlook",
    ]
    at = box.findText("Warehouses", Qt.MatchFlag.MatchContains)
    box.setCurrentIndex(at)
    box.activated.emit(at)
    assert side.source.text.is_visible(4)
    assert side.source._place.whole == "Results"


def test_words_are_found_in_the_source(side: Side, qtbot: QtBot) -> None:
    side.show(RESULT, (REPORT,))
    side.source.open_find()
    bar = side.source.find_bar
    QTest.keyClicks(bar.field, "rotterdam")
    qtbot.waitUntil(lambda: bar._count.text() == "1 of 2")
    assert set(side.source.text._found) == {5, 6}
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar._count.text() == "2 of 2"
    bar.field.setText("nowhere at all")
    qtbot.waitUntil(lambda: bar._count.text() == "Not found")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert side.source.text._found == {}


def test_what_was_read_from_a_picture_is_marked(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.source.text.go_to(10)
    assert "read from a picture" in side.source.text.accessibleDescription()


# Pages ---------------------------------------------------------------------------------


def test_only_pages_that_are_seen_are_asked_for(side: Side, qtbot: QtBot) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    assert side.source.shows_pages
    sources = side.services.sources
    qtbot.waitUntil(lambda: bool(sources.pages))
    assert {page for page, _ in sources.pages} <= {1, 2}
    side.text.choose(1)
    side.text.followed.emit(1)
    assert sources.areas == [(30, "Page 30 says")]
    qtbot.waitUntil(lambda: 30 in {page for page, _ in sources.pages})
    assert {page for page, _ in sources.pages} <= {1, 2, 29, 30, 31}
    area = PageArea(left=0.1, top=0.2, right=0.5, bottom=0.25)
    sources.areas_found.emit(1, 30, (area,))
    sources.deliver(1, 30)
    assert side.source.pages._areas == {30: (area,)}
    assert side.source._page_label.text() == "Page 30 of 40"


def test_areas_of_one_page_are_asked_for_one_after_the_other(side: Side) -> None:
    text = "Page seven says what it says."
    places = [(PAPER, 6, "Page 7"), (PAPER, 6, "what it says")]
    sentences = sentences_of(text, [(text[:10], places), (text[11:], [(PAPER, 6, "says")])])
    side.show(result_of(text, (PAPER,), sentences), (PAPER,))
    sources, area = side.services.sources, PageArea(left=0.1, top=0.2, right=0.5, bottom=0.25)
    side.text.pointed.emit(0)
    assert sources.areas == [(7, "Page 7")]
    sources.areas_found.emit(1, 7, (area,))
    assert sources.areas[1:] == [(7, "what it says")]
    side.text.pointed.emit(1)
    assert sources.areas[2:] == []
    sources.areas_found.emit(1, 7, (area,))  # of the sentence before
    assert side.source.pages._areas == {}
    assert sources.areas[2:] == [(7, "says")]
    sources.areas_found.emit(1, 7, (area, area))
    assert side.source.pages._areas == {7: (area, area)}


def test_a_page_without_areas_is_framed(side: Side) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    side.text.pointed.emit(0)
    side.services.sources.areas_found.emit(1, 7, ())
    assert side.source.pages._whole == {7}


def test_pages_that_cannot_be_shown_leave_the_text(side: Side) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    side.services.sources.failed.emit(1, 1, DocumentUnreadable(path="paper.pdf", reason="gone"))
    assert not side.source.shows_pages
    assert "gone" in side.source.kinds.button("pages").toolTip()
    assert not side.source.kinds.button("pages").isEnabled()
    side.text.followed.emit(1)
    assert side.source.text.is_visible(29)


def test_one_page_that_cannot_be_shown_says_so_in_its_place(side: Side) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    sources = side.services.sources
    sources.deliver(1, 1)
    side.source.pages.go_to(2)
    waiting = side.source.pages.grab().toImage()
    sources.failed.emit(1, 2, DocumentDamaged(path="paper.pdf"))
    assert side.source.shows_pages
    assert side.source.pages._failed == {2}
    failed = side.source.pages.grab().toImage()
    assert failed != waiting
    sources.deliver(1, 2)
    assert side.source.pages._failed == set()
    assert side.source.pages.grab().toImage() != failed


def test_pages_of_which_none_can_be_shown_leave_the_text(side: Side) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    sources, fault = side.services.sources, DocumentDamaged(path="paper.pdf")
    for page in (1, 2):
        sources.failed.emit(1, page, fault)
        assert side.source.shows_pages
        assert sources.pages[-1][0] == page + 1
    sources.failed.emit(1, 3, fault)
    assert not side.source.shows_pages
    assert sources.closed == [1]


def test_a_picture_that_is_too_short_is_not_read_beyond_its_end(side: Side) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    image = PageImage(page=1, width=300, height=400, pixels=b"\xf4" * 300)
    side.services.sources.page_arrived.emit(1, image)
    assert side.source.pages._failed == {1}


def test_pictures_of_pages_that_are_far_are_forgotten(side: Side) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    for page in range(1, 9):
        side.services.sources.deliver(1, page, 1400, 1800)
    kept = side.source.pages._pictures
    assert 1 in kept
    assert sum(each.width() * each.height() for each in kept.values()) <= 12_000_000


def test_the_page_moves_to_the_first_area_only(side: Side) -> None:
    text = "Page seven says what it says."
    places = [(PAPER, 6, "Page 7"), (PAPER, 6, "what it says")]
    sentences = sentences_of(text, [(text, places)])
    side.show(result_of(text, (PAPER,), sentences), (PAPER,))
    side.text.followed.emit(0)
    sources = side.services.sources
    area = PageArea(left=0.1, top=0.2, right=0.5, bottom=0.25)
    sources.areas_found.emit(1, 7, (area,))
    side.source.pages.go_to(20)  # the person reads on
    sources.areas_found.emit(1, 7, (area,))
    assert side.source.pages.page == 20


def test_a_locked_document_is_drawn_with_its_password(side: Side) -> None:
    side.services.queue.passwords[1] = "secret"
    side.show(PAPER_RESULT, (PAPER,))
    assert side.services.sources.opened == [(PAPER.path, "secret")]


def test_the_pages_come_back_after_a_search_in_the_text(side: Side, qtbot: QtBot) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    side.source.open_find()
    assert not side.source.shows_pages
    bar = side.source.find_bar
    bar.field.setText("Page 30 says")
    qtbot.waitUntil(lambda: bar._count.text() == "1 of 1")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert side.source.shows_pages
    assert side.source.pages.page in (29, 30)
    side.source.kinds.button("text").click()
    side.source.open_find()
    QTest.keyClick(side.source.text, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not side.source.shows_pages


def test_pages_and_text_show_the_same_place(side: Side) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    side.source.pages.go_to(20)
    side.source.kinds.button("text").click()
    assert side.source.text.is_visible(19)
    side.source.kinds.button("pages").click()
    assert side.source.pages.page in (19, 20)


def test_zooming_keeps_the_page_and_asks_for_larger_pictures(side: Side, qtbot: QtBot) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    sources, pages = side.services.sources, side.source.pages
    qtbot.waitUntil(lambda: bool(sources.pages))
    width = sources.pages[0][1]
    pages.go_to(5)
    QTest.keyClick(pages, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: any(page == 5 and w > width for page, w in sources.pages))
    assert pages.page == 5
    QTest.keyClick(pages, Qt.Key.Key_0)
    assert pages.zoom == 1.0


def test_a_page_that_is_clicked_highlights_what_draws_on_it(side: Side) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    side.source.pages.go_to(7)
    point = QPoint(150, 200)
    QTest.mouseClick(side.source.pages.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert side.text._linked == {0}


def test_pages_are_closed_with_their_document(side: Side) -> None:
    side.show(PAPER_RESULT, (PAPER,))
    side.show(RESULT, (REPORT,))
    assert side.services.sources.closed == [1]
    assert not side.source.shows_pages


# The coverage bar ----------------------------------------------------------------------


@pytest.fixture
def bar(look: Look, qtbot: QtBot) -> CoverageBar:
    made = CoverageBar(look)
    look.dress(made)
    qtbot.addWidget(made)
    made.resize(402, 20)
    made.show_coverage(CoverageMap((REPORT,)), [(13, 13)], SENTENCES)
    return made


def test_the_bar_is_as_long_as_the_document(bar: CoverageBar) -> None:
    total = REPORT.blocks[-1].end + 2
    block = REPORT.blocks[5]
    rect = bar.rect_of((block.start / total, block.end / total))
    assert rect.left() == pytest.approx(1 + 400 * block.start / total)
    assert rect.right() == pytest.approx(1 + 400 * block.end / total)
    assert bar.used == [(0, 2), (0, 3), (0, 5), (0, 9)]
    assert bar.accessibleDescription() == (
        "13 of 13 paragraphs read  ·  the summary draws on 4 of them"
    )


def test_a_click_on_the_bar_goes_there_also_mirrored(bar: CoverageBar, qtbot: QtBot) -> None:
    span = CoverageMap((REPORT,)).span((0, 9))
    assert span is not None
    left = bar.rect_of(span).center()
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = bar.rect_of(span).center()
    assert left.x() + right.x() == pytest.approx(bar.width())
    with qtbot.waitSignal(bar.place_wanted) as told:
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=right.toPoint())
    assert told.args == [0, 9]


def test_a_tiny_block_can_still_be_seen(bar: CoverageBar) -> None:
    assert bar.rect_of((0.9999, 1.0)).width() == 3
    assert bar.rect_of((0.9999, 1.0)).right() <= bar.width()


def test_the_arrow_keys_walk_through_what_is_drawn_on(bar: CoverageBar) -> None:
    gone: list[tuple[int, int]] = []
    bar.place_wanted.connect(lambda document, block: gone.append((document, block)))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(bar, key)
    assert gone == [(0, 2), (0, 3), (0, 2)]


def test_documents_that_are_gone_are_measured_in_blocks() -> None:
    coverage = CoverageMap((), RESULT.documents)
    first, last = coverage.span((0, 0)), coverage.span((0, 12))
    assert first is not None
    assert first == pytest.approx((0.0, 1 / 13))
    assert last is not None
    assert last == pytest.approx((12 / 13, 1.0))
    assert coverage.span((1, 0)) is None
    assert coverage.place_at(0.5) is None


def test_documents_stand_one_behind_the_other() -> None:
    coverage = CoverageMap((REPORT, PERSIAN_REPORT))
    (border,) = coverage.borders
    assert coverage.place_at(border - 0.001) == (0, 12)
    assert coverage.place_at(border + 0.001) == (1, 0)
    assert coverage.place_at(1.0) == (1, 5)


def test_a_click_on_the_bar_shows_the_block_and_its_sentences(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.result.bar.place_wanted.emit(0, 5)
    assert side.source.text.is_visible(5)
    assert side.source.text._marked == {5: [(0, len(REPORT.blocks[5].text))]}
    assert side.text._linked == {2, 3}


# Questions -----------------------------------------------------------------------------


def _answer(text: str, *, read: int = 13) -> AnswerResult:
    sentences = sentences_of(text, [(text, [(REPORT, 5, "The third follows in spring")])])
    return AnswerResult(
        question="Where?", text=text, blocks_read=read, blocks=13, sentences=sentences
    )


def test_a_question_is_asked_and_its_answer_leads_to_its_source(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    box = side.result.ask_box
    assert not box.ask.isEnabled()
    QTest.keyClicks(box.field, "Where?")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert side.services.questions.asked == [(1, "Where?")]
    assert box.stop.isVisible()
    side.services.questions.piece_arrived.emit(1, "In Ant")
    (view,) = side.result.column.answers
    assert view.text.toPlainText() == "In Ant"
    side.services.questions.give(_answer("In Antwerp.", read=4))
    assert view.text.toPlainText() == "In Antwerp."
    assert view.note.text() == "4 of 13 paragraphs were read for this."
    assert box.ask.isVisible()
    view.text.choose(0)
    view.text.followed.emit(0)
    assert set(side.source.text._marked) == {5}
    side.source.block_chosen.emit(0, [5])
    assert view.text._linked == {0}
    assert side.text._linked == {2, 3}


def test_answers_stand_newest_last_and_come_back_with_their_item(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.services.questions.kept[1] = [_answer("One."), _answer("Two.")]
    side.services.queue.put(item_of(PERSIAN_RESULT, (PERSIAN_REPORT,), number=2))
    side.view.show_item(2)
    assert side.result.column.answers == []
    side.view.show_item(1)
    texts = [view.text.toPlainText() for view in side.result.column.answers]
    assert texts == ["One.", "Two."]
    assert side.result.column.answers[0].note.text() == "The whole document was read for this."


def test_an_answer_goes_on_while_another_item_is_shown(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.services.queue.put(item_of(PERSIAN_RESULT, (PERSIAN_REPORT,), number=2))
    side.result.ask_box.asked.emit("Where?")
    side.services.questions.piece_arrived.emit(1, "In ")
    side.view.show_item(2)
    side.services.questions.piece_arrived.emit(1, "Antwerp")
    assert side.result.column.answers == []
    side.view.show_item(1)
    assert side.result.column.answers[0].text.toPlainText() == "In Antwerp"


def test_a_question_that_fails_says_why_and_can_be_asked_again(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    remedies: list[str] = []
    side.view.remedy_clicked.connect(remedies.append)
    side.result.ask_box.asked.emit("Where?")
    side.services.questions.fail(NoModelLoaded())
    assert side.result.fault.isVisible()
    for remedy in ("models", "settings", "none"):
        side.result.fault.remedy_clicked.emit(remedy)
    assert remedies == ["models", "settings"]
    for number, remedy in enumerate(("retry", "restart"), start=2):
        side.result.fault.remedy_clicked.emit(remedy)
        assert side.services.questions.asked == [(1, "Where?")] * number
        assert not side.result.fault.isVisible()
        side.services.questions.fail(EngineCrashed(exit_code=-9))
        assert len(side.result.column.answers) == 1
    assert remedies == ["models", "settings"]


def test_answers_that_ended_early_come_back_with_their_item(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.services.queue.put(item_of(PERSIAN_RESULT, (PERSIAN_REPORT,), number=2))
    questions = side.services.questions
    side.result.ask_box.asked.emit("One?")
    questions.piece_arrived.emit(1, "Half")
    side.result.ask_box.stop.click()
    side.result.ask_box.asked.emit("Where?")
    questions.give(_answer("In Antwerp."))
    side.result.ask_box.asked.emit("Three?")
    side.view.show_item(2)
    questions.fail(NoModelLoaded())
    assert side.result.column.answers == []
    assert not side.result.fault.isVisible()
    side.view.show_item(1)
    shown = [(view.text.toPlainText(), view.note.text()) for view in side.result.column.answers]
    assert shown[0] == ("Half", "You stopped this answer.")
    assert shown[1][0] == "In Antwerp."
    assert shown[2] == ("", fault_words(NoModelLoaded()).sentence)
    assert side.result.fault.isVisible()
    side.result.fault.remedy_clicked.emit("retry")
    assert questions.asked[-1] == (1, "Three?")


def test_what_belongs_to_another_answer_leaves_the_running_one_alone(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.services.queue.put(item_of(PERSIAN_RESULT, (PERSIAN_REPORT,), number=2))
    questions = side.services.questions
    side.result.ask_box.asked.emit("Where?")
    questions.piece_arrived.emit(2, "of another item")
    questions.stopped.emit(2)
    questions.failed.emit(2, NoModelLoaded())
    assert not side.result.fault.isVisible()
    questions.stopped.emit(1)  # of the question before
    questions.failed.emit(1, StoreUnwritable(path="/ada", reason="full"))  # to remember it
    assert side.result.fault.isVisible()
    questions.piece_arrived.emit(1, "In ")
    (view,) = side.result.column.answers
    assert view.text.toPlainText() == "In"
    questions.answered.emit(1, msgspec.structs.replace(_answer("Late."), question="Before?"))
    questions.piece_arrived.emit(1, "Antwerp")
    assert side.result.column.answers[-1].text.toPlainText() == "In Antwerp"
    questions.give(_answer("In Antwerp."))
    assert side.result.column.answers[-1].text.toPlainText() == "In Antwerp."


def test_quotes_in_place_of_an_answer_say_so(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    quoted = msgspec.structs.replace(_answer("In Antwerp."), quoted=True, cut_short=2)
    side.services.questions.kept[1] = [quoted, _answer("In Antwerp.")]
    side.view.show_item(1)
    first, second = side.result.column.answers
    assert first.quoted.text() == wording(QUOTED)
    assert first.quoted.isVisible()
    assert first.quoted.geometry().bottom() < first.text.geometry().top()
    assert first.note.text() == "2 steps cut short for want of room"
    assert not second.quoted.isVisible()


def test_an_answer_that_was_stopped_keeps_its_words_in_a_new_look(side: Side, look: Look) -> None:
    side.show(RESULT, (REPORT,))
    side.result.ask_box.asked.emit("Where?")
    side.services.questions.piece_arrived.emit(1, "In **Ant")
    side.result.ask_box.stop.click()
    look.apply(Theme.DARK)
    (view,) = side.result.column.answers
    assert view.text.toPlainText() == "In **Ant"
    assert view.note.text() == "You stopped this answer."
    assert view.text._tail is None


def test_what_is_dropped_on_a_field_reaches_the_panel(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    for line in side.view.findChildren(QLineEdit):
        assert not line.acceptDrops()


def test_an_answer_can_be_stopped(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.result.ask_box.asked.emit("Where?")
    side.result.ask_box.stop.click()
    assert side.result.column.answers[0].note.text() == "You stopped this answer."


def test_nothing_can_be_asked_while_there_is_no_document(side: Side) -> None:
    side.show(None, (), state=ItemState.OPENING)
    assert not side.result.ask_box.field.isEnabled()
    side.services.queue.change(1, state=ItemState.WORKING, documents=(REPORT,))
    assert side.result.ask_box.field.isEnabled()
    assert side.source.text.rows_laid_out
    words = side.result.ask_box.field.placeholderText
    assert words() == "Ask about the document"
    side.services.queue.change(1, documents=(REPORT, PERSIAN_REPORT))
    assert words() == "Ask about the documents"
    side.services.queue.change(1, documents=(), state=ItemState.DONE)
    assert words() == "Without the document nothing can be asked about it"


# Copying and saving --------------------------------------------------------------------


def test_a_summary_is_copied_with_and_without_sources(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    side.result.exports.copy_text(with_sources=False)
    assert QGuiApplication.clipboard().text() == SUMMARY
    side.result.exports.copy_text(with_sources=True)
    assert QGuiApplication.clipboard().text().endswith("Sources: Annual report")
    assert side.result.said.text() == "Copied."
    side.result.said_end.timeout.emit()
    assert not side.result.said.isVisible()


def test_a_copy_holds_formatted_text_that_fetches_nothing(side: Side) -> None:
    text = "**Bold** words, ![a picture](https://x.y/z.png) and <img src='file:///x'>."
    side.show(result_of(text, (REPORT,)), (REPORT,))
    side.result.exports.copy_text(with_sources=False)
    content = QGuiApplication.clipboard().mimeData()
    assert content.text() == text
    assert "<img" not in content.html()
    copied = QTextDocument()
    copied.setHtml(content.html())
    # A picture is its name and where it is: words, which fetch nothing.
    words = "Bold words, a picture https://x.y/z.png and <img src='file:///x'>."
    assert copied.toPlainText() == words
    assert "font-weight" in content.html()


@offscreen_says
@pytest.mark.parametrize("suffix", [".md", ".docx", ".html", ".pdf", ".txt"])
def test_a_summary_is_saved_in_every_kind(side: Side, suffix: str) -> None:
    side.show(PERSIAN_RESULT, (PERSIAN_REPORT,))
    dialog = side.result.exports.save_as(suffix)
    assert dialog.defaultSuffix() == suffix[1:]
    dialog.fileSelected.emit(f"/ada/گزارش{suffix}")
    dialog.close()
    assert side.services.exports.written[0][0] == f"/ada/گزارش{suffix}"
    assert side.result.said.text() == f"Saved: /ada/گزارش{suffix}"


def test_a_summary_that_cannot_be_saved_says_why(side: Side) -> None:
    side.show(RESULT, (REPORT,))
    fault = DocumentUnreadable(path="/ada/x.md", reason="no room")
    side.services.exports.failed.emit(fault)
    assert "no room" in side.result.said.text()
    assert side.result.said.property("role") == "danger"
