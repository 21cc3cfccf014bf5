"""The review of a document: its paragraphs, what is edited in them, found and looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from parlance.contract.segments import Hint, HintKind, SegmentState, TagKind, UnitTag
from parlance.window.parts.look import Look
from parlance.window.translation import review_foot as foot
from parlance.window.translation.review_model import SOURCE, TARGET, Shown
from parlance.window.translation.review_page import ReviewPage
from parlance.window.translation.review_words import shown_text
from tests.window.fake_documents import finished_item, running_item, segment, unit
from tests.window.fake_translation import FakeTranslations

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.translation.review_editor import TargetEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Dialogs are windows, of which the platform without a screen knows little."""

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
UNITS = (
    unit(0, "Delivery"),
    unit(1, "We sent ⟦1⟧1,250 copies⟦/1⟧ on Monday."),
    unit(2, "2026"),
    unit(3, "Write to the server⟦1/⟧ team."),
    unit(4, "The Server is new."),
)
SEGMENTS = (
    segment(0, "تحویل"),
    segment(
        1,
        "دوشنبه ⟦1⟧نسخه‌ها⟦/1⟧ را فرستادیم.",
        hints=(Hint(kind=HintKind.NUMBER_MISSING, detail="1,250"),),
    ),
    segment(2, "", state=SegmentState.LEFT),
    segment(3, "به گروه سرور⟦1/⟧ بنویسید.", HintKind.OBJECT_MOVED),
    segment(4, ""),
)


@dataclass
class Scene:
    """The review alone, in a window of its own."""

    services: FakeTranslations
    page: ReviewPage
    window: QMainWindow

    @property
    def current(self) -> int | None:
        """The paragraph that is the current one."""
        return self.page.table.unit

    def edit(self, number: int) -> TargetEditor:
        """Edit a paragraph."""
        self.page.table.go_to(number)
        editor = self.page.table.edit_current()
        assert editor is not None
        return editor

    def target(self, number: int) -> str:
        """The translation that is kept of a paragraph."""
        return self.services.review.segment(number).target


@pytest.fixture
def scene(look: Look, qtbot: QtBot) -> Scene:
    services = FakeTranslations()
    page = ReviewPage(look, services)  # type: ignore[arg-type] # plays them
    window = QMainWindow()
    window.setCentralWidget(page)
    look.dress(window)
    qtbot.addWidget(window)
    window.resize(900, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    services.review.fill(1, UNITS, SEGMENTS)
    services.documents.show(finished_item(1))
    services.documents.item_changed.connect(
        lambda _number: page.show_item(services.documents.items[0])
    )
    page.show_item(services.documents.items[0])
    page.take_focus()
    return Scene(services, page, window)


# What is shown ---------------------------------------------------------------------------


def test_source_and_translation_run_as_their_languages_do(scene: Scene) -> None:
    rows, delegate = scene.page.table.rows, scene.page.table.delegate
    assert delegate.directions == (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    assert rows.index(1, SOURCE).data() == "We sent 1,250 copies on Monday."
    assert "The number" in str(rows.index(1, TARGET).data())
    titles = [rows.headerData(column, Qt.Orientation.Horizontal) for column in (SOURCE, TARGET)]
    assert titles == ["English", "Persian"]
    assert "3 of 4 translated" in scene.page.head.line.whole
    assert "2 to look at" in scene.page.head.line.whole


def test_a_filter_shows_some_and_what_was_looked_at_stays_in_its_place(scene: Scene) -> None:
    scene.page.filter.button(Shown.HINTED).click()
    assert scene.page.table.rows.units == [1, 3]
    scene.page.table.go_to(1)
    scene.page.act(foot.ACCEPT)
    assert scene.page.table.rows.units == [1, 3]
    scene.page.filter.button(Shown.EDITED).click()
    assert scene.page.table.rows.units == [1]
    scene.page.filter.button(Shown.MISSING).click()
    assert scene.page.table.rows.units == [4]


def test_paragraphs_that_come_do_not_move_what_is_in_view(look: Look, scene: Scene) -> None:
    units = [unit(number, f"A paragraph with the number {number}. ") for number in range(10_000)]
    scene.services.review.fill(2, units, [])
    scene.services.documents.show(running_item(2))
    scene.page.show_item(scene.services.documents.items[0])
    table = scene.page.table
    table.go_to(5000)
    table.repaint()
    before = table.rowViewportPosition(5000)
    long = "یک ترجمه که چند خط می‌گیرد و از سطر خود بیرون می‌زند. " * 9
    top = table.rowAt(0)
    scene.services.review.put(*(segment(number, long) for number in range(top - 60, top)))
    table.repaint()
    assert abs(table.rowViewportPosition(5000) - before) <= 2
    assert table.unit == 5000
    scene.services.review.put(segment(5000, long))
    assert table.rowHeight(5000) > 60


def test_a_paragraph_that_comes_with_a_hint_enters_the_filter(scene: Scene) -> None:
    scene.page.filter.button(Shown.HINTED).click()
    scene.services.review.put(segment(4, "سرور نو است.", HintKind.TOO_SHORT))
    assert scene.page.table.rows.units == [1, 3, 4]


# Editing ---------------------------------------------------------------------------------


def test_enter_keeps_a_wording_and_goes_on_past_what_stays(scene: Scene, qtbot: QtBot) -> None:
    scene.page.table.go_to(1)
    qtbot.keyClick(scene.page.table, Qt.Key.Key_Return)
    editor = scene.page.table.editor
    assert editor is not None
    assert editor.text == SEGMENTS[1].target
    editor.edit.setPlainText("⟦1⟧۱٬۲۵۰ نسخه⟦/1⟧ را دوشنبه فرستادیم.")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return)
    assert scene.target(1) == "⟦1⟧۱٬۲۵۰ نسخه⟦/1⟧ را دوشنبه فرستادیم."
    assert scene.services.review.segment(1).state is SegmentState.EDITED
    following = scene.page.table.editor
    assert following is not None
    assert following.unit == 3


def test_escape_leaves_the_wording_as_it_was(scene: Scene, qtbot: QtBot) -> None:
    editor = scene.edit(0)
    qtbot.keyClicks(editor.edit, "!!!")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Escape)
    assert scene.page.table.editor is None
    assert scene.target(0) == SEGMENTS[0].target
    assert scene.page.table.hasFocus()


def test_control_and_enter_keeps_it_and_stays(scene: Scene, qtbot: QtBot) -> None:
    editor = scene.edit(0)
    editor.edit.setPlainText("ارسال")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    assert scene.target(0) == "ارسال"
    assert scene.page.table.editor is None
    assert scene.current == 0


def test_wrong_tags_are_named_and_nothing_is_lost(scene: Scene, qtbot: QtBot) -> None:
    editor = scene.edit(1)
    editor.edit.setPlainText("⟦1⟧۱٬۲۵۰ نسخه ⟦2/⟧⟦2/⟧")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return)
    assert scene.page.table.editor is editor
    words = editor.said.text()
    assert editor.said.isVisible()
    for tag in ("⟦/1⟧", "⟦2/⟧"):
        assert tag in words
    assert "Missing" in words
    assert "There twice" in words
    assert "Not in the source" in words
    assert scene.target(1) == SEGMENTS[1].target
    scene.page.table.go_to(0)  # the person turns elsewhere
    assert scene.page.table.editor is None
    assert scene.target(1) == SEGMENTS[1].target
    again = scene.edit(1)
    assert again.text == "⟦1⟧۱٬۲۵۰ نسخه ⟦2/⟧⟦2/⟧"
    again.edit.setPlainText("⟦1⟧۱٬۲۵۰ نسخه⟦/1⟧")
    assert not again.said.isVisible()
    qtbot.keyClick(again.edit, Qt.Key.Key_Return, CONTROL)
    assert scene.target(1) == "⟦1⟧۱٬۲۵۰ نسخه⟦/1⟧"


def test_an_empty_wording_is_not_kept(scene: Scene, qtbot: QtBot) -> None:
    editor = scene.edit(0)
    editor.edit.setPlainText(" ")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return)
    assert editor.said.isVisible()
    assert scene.target(0) == SEGMENTS[0].target


def test_a_wording_is_kept_when_the_person_turns_to_another_paragraph(scene: Scene) -> None:
    editor = scene.edit(0)
    editor.edit.setPlainText("ارسال")
    scene.page.table.go_to(3)
    assert scene.target(0) == "ارسال"


def test_what_is_edited_is_not_overwritten_by_what_comes(scene: Scene) -> None:
    editor = scene.edit(0)
    editor.edit.setPlainText("ارسال")
    scene.services.review.put(segment(0, "دیگر"))
    assert scene.page.table.editor is editor
    assert editor.text == "ارسال"


# What is done with a paragraph -----------------------------------------------------------


def test_a_paragraph_is_locked_and_unlocked(scene: Scene, qtbot: QtBot) -> None:
    scene.page.table.go_to(1)
    qtbot.keyClick(scene.page.table, Qt.Key.Key_L, CONTROL)
    assert scene.services.review.segment(1).locked
    assert not scene.page.foot.buttons[foot.AGAIN].isEnabled()
    scene.page.foot.buttons[foot.LOCK].click()
    assert not scene.services.review.segment(1).locked


def test_a_paragraph_is_translated_anew(scene: Scene, qtbot: QtBot) -> None:
    scene.page.table.go_to(3)
    qtbot.keyClick(scene.page.table, Qt.Key.Key_R, CONTROL)
    assert ("again", 3) in scene.services.review.asked


def test_the_source_is_copied_over(scene: Scene) -> None:
    scene.page.table.go_to(4)
    scene.page.act(foot.COPY)
    assert scene.target(4) == "The Server is new."


def test_selected_words_become_a_term(scene: Scene) -> None:
    editor = scene.edit(3)
    source = scene.page.table.source
    assert source is not None
    source.setTextCursor(source.document().find("server"))
    editor.edit.setTextCursor(editor.edit.document().find("سرور"))
    dialog = scene.page.ask_term()
    assert (dialog.source.text(), dialog.target.text()) == ("server", "سرور")
    dialog.act.click()
    assert scene.services.review.asked[-1] == ("term", "server", "سرور")


# Going through ---------------------------------------------------------------------------


def test_f8_walks_through_what_is_to_be_looked_at(scene: Scene, qtbot: QtBot) -> None:
    seen = []
    for key in (PLAIN, PLAIN, PLAIN, SHIFT):
        qtbot.keyClick(scene.page.table, Qt.Key.Key_F8, key)
        seen.append(scene.current)
    assert seen == [1, 3, 1, 3]


PLAIN = Qt.KeyboardModifier.NoModifier


def test_a_line_of_the_report_leads_to_its_paragraphs(scene: Scene) -> None:
    button = scene.page.report.buttons[HintKind.OBJECT_MOVED]
    assert button.accessibleName() == "Of 4 paragraphs: 1 with an object to place"
    scene.page.filter.button(Shown.EDITED).click()
    button.click()
    assert scene.current == 3


def test_words_are_found_in_either_side(scene: Scene, qtbot: QtBot) -> None:
    find = scene.page.search
    qtbot.keyClick(scene.page.table, Qt.Key.Key_F, CONTROL)
    assert not find.replacement.isVisible()
    find.field.setText("server")
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    assert find.count.text() == "Not found"
    find.side.setCurrentIndex(1)
    find.side.activated.emit(1)
    assert find.found == (3, 4)
    assert scene.current == 3
    find.step(1)
    assert scene.current == 4
    assert find.count.text() == "Paragraph 2 of 2"
    find.match_case.click()
    assert find.found == (3,)
    assert scene.page.table.delegate.sought.text == "server"
    qtbot.keyClick(find.field, Qt.Key.Key_Escape)
    assert not find.isVisible()
    assert scene.page.table.delegate.sought.text == ""


def test_words_are_replaced_but_not_where_it_is_locked(scene: Scene, qtbot: QtBot) -> None:
    review, find = scene.services.review, scene.page.search
    review.put(segment(4, "سرور نو است.", locked=True))
    qtbot.keyClick(scene.page.table, Qt.Key.Key_H, CONTROL)
    assert find.replacement.isVisible()
    find.field.setText("سرور")
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    find.replacement.setText("کارساز")
    find.all.click()
    assert find.count.text() == "Replaced in 1 of 2 paragraphs  ·  1 locked"
    assert scene.target(3) == "به گروه کارساز⟦1/⟧ بنویسید."
    assert scene.target(4) == "سرور نو است."


def test_replacing_leaves_tags_alone(scene: Scene, qtbot: QtBot) -> None:
    review, find = scene.services.review, scene.page.search
    review.put(segment(1, "1 ⟦1⟧نسخه⟦/1⟧ از نسخه"))
    find.open_at(0, replaces=True)
    find.field.setText("1")
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    find.replacement.setText("7")
    find.one.click()
    assert scene.target(1) == "7 ⟦1⟧نسخه⟦/1⟧ از نسخه"
    find.field.setText("نسخه از")  # a tag stands amid these
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    assert find.found == (1,)
    find.one.click()
    assert find.count.text() == "This would break the tags."
    find.replacement.setText("⟦1⟧")
    find.all.click()
    assert find.count.text() == "This would break the tags."
    assert scene.target(1) == "7 ⟦1⟧نسخه⟦/1⟧ از نسخه"


def test_one_is_replaced_and_the_next_is_shown(scene: Scene, qtbot: QtBot) -> None:
    scene.services.review.put(segment(4, "سرور نو است."))
    find = scene.page.search
    find.open_at(0, replaces=True)
    find.field.setText("سرور")
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    find.replacement.setText("کارساز")
    find.one.click()
    assert scene.target(3) == "به گروه کارساز⟦1/⟧ بنویسید."
    assert scene.target(4) == "سرور نو است."
    assert scene.current == 4


# Chips -----------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(["a 😀", "سلام", "⟦1⟧", "⟦/1⟧", "⟦2/⟧", "\n", " "]), max_size=12))
def test_chips_cover_the_tags_and_nothing_else(parts: list[str]) -> None:
    tagged = unit(0, "".join(parts))
    shown, chips = shown_text(tagged.text, tagged)
    raw = shown.encode("utf-16-le")
    labels = [
        raw[2 * chip.start : 2 * (chip.start + chip.length)].decode("utf-16-le").strip("\u00a0")
        for chip in chips
    ]
    wanted = {"⟦1⟧": "1", "⟦/1⟧": "/1", "⟦2/⟧": "2/"}
    assert labels == [wanted[part] for part in parts if part in wanted]


def test_an_object_shows_what_it_reads_as() -> None:
    tags = (
        UnitTag(number=1, kind=TagKind.PLACEHOLDER, literal="%s"),
        UnitTag(number=2, kind=TagKind.BREAK, literal="\n"),
    )
    shown, _ = shown_text("a⟦1/⟧b⟦2/⟧", unit(0, "a⟦1/⟧b⟦2/⟧", tags=tags))
    assert "%s" in shown
    assert "↵" in shown
