"""The review: source and translation side by side, with what is to be looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from parlance.contract.summary import ItemState
from parlance.window.parts.controls import (
    ElidedLabel,
    IconButton,
    IconLabel,
    Line,
    TextLabel,
    restyle,
)
from parlance.window.parts.margins import set_margins
from parlance.window.parts.segments import Segments
from parlance.window.parts.words import filled, number
from parlance.window.theme import Space, TypeSize
from parlance.window.translation import review_foot as foot
from parlance.window.translation.documents_words import looks_words
from parlance.window.translation.review_dialogs import TermDialog
from parlance.window.translation.review_find import ReviewFindBar
from parlance.window.translation.review_foot import ReviewFoot
from parlance.window.translation.review_head import ReportLine, ReviewHead
from parlance.window.translation.review_model import Shown
from parlance.window.translation.review_table import SegmentTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from parlance.contract.segments import HintKind
    from parlance.contract.translation import TranslationItem
    from parlance.services.translation_services import TranslationServices
    from parlance.window.parts.look import Look
    from parlance.window.translation.review_delegate import Sought

_COUNT_MS: Final = 120
_SAID_MS: Final = 8000


class ReviewPage(QWidget):
    """Shows the paragraphs of an entry of the queue and passes on what people do with them.

    Signals:
        failed: a Fault of what was asked for.
    """

    failed = Signal(object)

    def __init__(self, look: Look, services: TranslationServices) -> None:
        """Start without an entry."""
        super().__init__()
        self._look = look
        self._documents = services.documents
        self._review = services.review
        self._item: int | None = None
        self._asked: tuple[object, ...] = ()
        self._was_opening = False
        self.head = ReviewHead(look)
        self.report = ReportLine(look)
        self.search = ReviewFindBar(look, services.review)
        self.table = SegmentTable(look, services.review)
        self.foot = ReviewFoot(look)
        self.said = ElidedLabel(role="muted", pixels=TypeSize.META)
        self._make_tools()
        self._lay_out()
        self._counting = self._new_timer(_COUNT_MS, self._count)
        self._forgetting = self._new_timer(_SAID_MS, lambda: self.say(""))
        self._connect()
        self._connect_keys()

    def _new_timer(self, milliseconds: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    # Layout -----------------------------------------------------------------------------

    def _make_tools(self) -> None:
        look = self._look
        self.filter = Segments(
            (
                (Shown.ALL, self.tr("All")),
                (Shown.HINTED, self.tr("To look at")),
                (Shown.EDITED, self.tr("Edited")),
                (Shown.MISSING, self.tr("Missing")),
            ),
            self.tr("Which paragraphs are shown"),
            breaks=True,
        )
        self.back = IconButton(look, "arrow-up", self.tr("Previous one to look at"), size=16)
        self.forth = IconButton(look, "arrow-down", self.tr("Next one to look at"), size=16)
        look.shortcuts.tip(self.back, self.tr("Previous one to look at"), "previous_hint")
        look.shortcuts.tip(self.forth, self.tr("Next one to look at"), "next_hint")
        self.seek = IconButton(look, "search", self.tr("Find and replace"), size=16)
        look.shortcuts.tip(self.seek, self.tr("Find and replace"), "replace")
        self._pages = QStackedWidget()
        self._wait = QWidget()
        self._wait_words = TextLabel(role="muted", wrap=True)
        self._wait_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing = TextLabel(role="muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        set_margins(tools, Space.LARGE, Space.HAIR, Space.MEDIUM, Space.CLOSE)
        tools.setSpacing(Space.HAIR)
        tools.addWidget(self.filter, 1)
        for button in (self.back, self.forth, self.seek):
            tools.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.report)
        body.addLayout(tools)
        body.addWidget(self.search)
        body.addWidget(Line(Qt.Orientation.Horizontal))
        body.addWidget(self.table, 1)
        body.addWidget(self._nothing, 1)
        body.addWidget(Line(Qt.Orientation.Horizontal))
        body.addWidget(self.said)
        body.addWidget(self.foot)
        self.said.setContentsMargins(Space.LARGE, Space.TINY, Space.LARGE, 0)
        for widget in (self.said, self._nothing):
            widget.hide()
        self._lay_out_wait()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._pages, 1)

    def _lay_out_wait(self) -> None:
        wait = QVBoxLayout(self._wait)
        wait.addStretch(1)
        sign = IconLabel(self._look, "languages", "faint", 32)
        wait.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        wait.addWidget(self._wait_words)
        wait.addStretch(2)
        self._pages.addWidget(self._wait)
        self._pages.addWidget(self._body)

    def _connect(self) -> None:
        review = self._review
        review.opened.connect(self._on_opened)
        review.segments_changed.connect(self._on_segments)
        review.failed.connect(self.failed)
        self.filter.chosen.connect(lambda _key: self._show_rows())
        self.forth.clicked.connect(lambda: self.step(1))
        self.back.clicked.connect(lambda: self.step(-1))
        self.seek.clicked.connect(lambda: self.search.open_at(self.table.unit, replaces=True))
        self.report.walked.connect(self._walk)
        self.table.moved.connect(self._show_current)
        self.table.said.connect(self.say)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.search.sought_changed.connect(self._on_sought)
        self.search.reached.connect(self._reach)
        self.search.closed.connect(self.table.setFocus)
        self.foot.wanted.connect(self.act)

    def _connect_keys(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("next_hint", lambda: self.step(1)),
            ("previous_hint", lambda: self.step(-1)),
            ("find", lambda: self.search.open_at(self.table.unit)),
            ("replace", lambda: self.search.open_at(self.table.unit, replaces=True)),
        ]
        keys += [(name, partial(self.act, wish)) for wish, name in foot.SHORTCUTS.items()]
        for name, act in keys:
            self._look.shortcuts.add(name, self, act)

    # What is shown ----------------------------------------------------------------------

    def show_item(self, item: TranslationItem) -> None:
        """Show an entry; its paragraphs come as soon as it was opened."""
        if item.id != self._item:
            self.table.finish_editing()
            self.table.put_aside()
            self.search.close_search()
            self.filter.choose(Shown.ALL)
            self.say("")
            self._item, self._asked = item.id, ()
        is_opening = item.state is ItemState.OPENING
        wanted = (item.id, item.project)
        if item.project is not None and (
            wanted != self._asked or (self._was_opening and not is_opening)
        ):
            self._asked = wanted
            self._review.open(item.id)
        self._was_opening = is_opening
        self._show_head(item)

    def take_focus(self) -> None:
        """Put the keyboard into the paragraphs."""
        if self._is_open:
            self.table.setFocus()
            if self.table.unit is None and self.table.rows.units:
                self.table.go_to(self.table.rows.units[0])

    def say(self, words: str, role: str = "muted") -> None:
        """Tell what became of something, for a while."""
        self.said.show_text(words)
        restyle(self.said, role=role)
        self.said.setVisible(bool(words))
        if words:
            self._forgetting.start()

    @property
    def _is_open(self) -> bool:
        return self._item is not None and self._review.item == self._item

    def _show_head(self, item: TranslationItem) -> None:
        is_open = self._is_open
        counts = self.table.rows.counts() if is_open else None
        self.head.show_item(item, self._review.languages, counts)
        notes, warnings = self._documents.notes(item.id), self._documents.warnings(item.id)
        self.head.show_notes(notes, warnings)
        self._pages.setCurrentWidget(self._body if is_open else self._wait)
        if item.state is ItemState.FAILED:
            words = self.tr("The document could not be opened.")
        elif item.state is ItemState.WAITING:
            words = self.tr("It is opened when its turn comes.")
        else:
            words = self.tr("Opening the document…")
        self._wait_words.setText(words)

    def _on_opened(self) -> None:
        if self._is_open:
            self._show_rows()
            self.search.search_again()

    def _show_rows(self) -> None:
        """Show the paragraphs that the filter lets through."""
        if not self._is_open:
            return
        keys = [key for key in Shown if self.filter.button(key).isChecked()]
        self.table.show_units(keys[0] if keys else Shown.ALL)
        self._count()
        self._show_current()

    def _on_segments(self, units: tuple[int, ...]) -> None:
        if self._is_open:
            self.table.rows.take(units)
            self._counting.start()
            if self.table.unit in units:
                self._show_current()

    def _count(self) -> None:
        """Say how many paragraphs there are of which kind."""
        item = None if self._item is None else self._documents.item(self._item)
        if item is None or not self._is_open:
            return
        self._show_head(item)
        counts = self.table.rows.counts()
        self.report.show_kinds(self.table.rows.kinds(), counts.total)
        for key, count in (
            (Shown.HINTED, counts.hinted),
            (Shown.EDITED, counts.edited),
            (Shown.MISSING, counts.missing),
        ):
            self.filter.show_count(
                key,
                count,
                looks_words(count)
                if key is Shown.HINTED
                else filled(self.tr("%1 paragraphs"), number(count)),
            )
        for button in (self.back, self.forth):
            button.setEnabled(bool(counts.hinted))
        has_rows = bool(self.table.rows.units)
        self.table.setVisible(has_rows)
        self._nothing.setVisible(not has_rows)
        self._nothing.setText(self.tr("No paragraph is of this kind."))

    def _show_current(self) -> None:
        unit = self.table.unit
        if unit is None or not self._is_open:
            self.foot.show_segment(None, None)
        else:
            self.foot.show_segment(self._review.units[unit], self._review.segment(unit))

    # What people do ---------------------------------------------------------------------

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) paragraph that wants a look."""
        self._reach_one_of(self._review.hinted(), step)

    def _walk(self, kind: HintKind) -> None:
        self._reach_one_of(tuple(self.table.rows.kinds().get(kind, ())), 1)

    def _reach_one_of(self, units: tuple[int, ...], step: int) -> None:
        if units and not any(self.table.rows.row_of(unit) >= 0 for unit in units):
            self.filter.choose(Shown.ALL)
            self._show_rows()
        if self.table.step_to(units, step) is not None:
            self.table.setFocus()

    def _reach(self, unit: int) -> None:
        if not self.table.go_to(unit):
            self.filter.choose(Shown.ALL)
            self._show_rows()
            self.table.go_to(unit)

    def _on_sought(self, sought: Sought) -> None:
        self.table.delegate.sought = sought
        self.table.viewport().update()

    def _on_menu(self, place: QPoint) -> None:
        if self.table.unit is not None:
            menu = self.foot.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.table.viewport().mapToGlobal(place))

    def act(self, wish: str) -> None:
        """Do with the current paragraph what one of the foot's buttons says."""
        unit = self.table.unit
        if unit is None or not self._is_open or not self.foot.buttons[wish].isEnabled():
            return
        segment = self._review.segment(unit)
        match wish:
            case foot.EDIT:
                self.table.edit_current()
            case foot.LOCK:
                self._review.lock(unit, not segment.locked)
            case foot.ACCEPT:
                self.table.finish_editing()
                self._review.accept(unit)
            case foot.AGAIN:
                self.table.finish_editing()
                self._review.again(unit)
                self.say(self.tr("The paragraph is being translated anew…"))
            case foot.COPY:
                self._copy_source(unit)
            case foot.TERM:
                self.ask_term()
            case _:
                pass

    def _copy_source(self, unit: int) -> None:
        text = self._review.units[unit].text
        if self.table.editor is not None:
            self.table.editor.edit.setPlainText(text)
        else:
            self._review.edit(unit, text)

    def ask_term(self) -> TermDialog:
        """Ask how a term is translated, beginning with the words that are selected."""
        source, editor = self.table.source, self.table.editor
        words = (
            source.textCursor().selectedText().strip() if source is not None else "",
            editor.edit.textCursor().selectedText().strip() if editor is not None else "",
        )
        dialog = TermDialog(self._look, self._review.languages, words, self)
        dialog.given.connect(self._review.term)
        dialog.open()
        return dialog
