"""The table of a document's paragraphs, in which translations are edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from parlance.contract.segments import SegmentState
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.theme import TypeSize
from parlance.window.translation.review_delegate import SegmentDelegate
from parlance.window.translation.review_editor import SourceText, TargetEditor
from parlance.window.translation.review_model import MARK, SOURCE, TARGET, SegmentRows
from parlance.window.translation.words import direction_in, name_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from parlance.services.translation_review import TranslationReview
    from parlance.window.parts.look import Look
    from parlance.window.translation.review_model import Shown

_MARK_WIDTH: Final = 56
_LINE: Final = 21
_LETTER: Final = 7.2
"""Usual width of a letter, for heights that are only estimated."""


class SegmentTable(QTableView):
    """Shows the paragraphs of the document that is open; only those in view are measured.

    Signals:
        moved: another paragraph is the current one.
        said: what became of an edit, and the role of its colour.
    """

    moved = Signal()
    said = Signal(str, str)

    def __init__(self, look: Look, review: TranslationReview) -> None:
        """Start empty."""
        super().__init__()
        self._look = look
        self._review = review
        self._measured: set[int] = set()
        self.rows = SegmentRows(review, self)
        self.delegate = SegmentDelegate(look, self.rows, self)
        self.editor: TargetEditor | None = None
        self.source: SourceText | None = None
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self._dress()
        self.rows.dataChanged.connect(self._on_changed)
        self.rows.rowsInserted.connect(self._on_inserted)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda _index: self.edit_current())
        self.horizontalHeader().sectionResized.connect(lambda *_sizes: self._on_widths())
        look.changed.connect(self.viewport().update)

    def _dress(self) -> None:
        self.setProperty("kind", "plain")
        self.setAccessibleName(self.tr("Paragraphs of the document"))
        self.setAccessibleDescription(
            self.tr("Enter edits a translation, F8 goes to the next one to look at")
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(24)
        header = self.horizontalHeader()
        header.setFont(text_font(TypeSize.META))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(scaled(_MARK_WIDTH))
        header.setSectionResizeMode(MARK, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(MARK, scaled(_MARK_WIDTH))
        for column in (SOURCE, TARGET):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    # What is shown ----------------------------------------------------------------------

    @property
    def unit(self) -> int | None:
        """Id of the paragraph that is the current one."""
        row = self.currentIndex().row()
        return self.rows.units[row] if 0 <= row < len(self.rows.units) else None

    def show_units(self, shown: Shown) -> None:
        """Show the paragraphs of the document that is open; the current one stays so."""
        unit = self.unit
        self.finish_editing()
        source, target = self._review.languages
        self.delegate.directions = (direction_in(source), direction_in(target))
        titles = (name_of(source) if source else self.tr("Source"), name_of(target))
        self._measured.clear()
        self.rows.show_all(shown, titles)
        self._estimate()
        if unit is not None:
            self.go_to(unit)

    def go_to(self, unit: int) -> bool:
        """Make a paragraph the current one and show it; false if it is not listed."""
        row = self.rows.row_of(unit)
        if row < 0:
            return False
        self.setCurrentIndex(self.rows.index(row, TARGET))
        self.scrollTo(self.rows.index(row, TARGET))
        self.measure()
        self.scrollTo(self.rows.index(row, TARGET))
        return True

    def step_to(self, units: tuple[int, ...], step: int) -> int | None:
        """Go to the next (1) or previous (-1) of `units`, round the ends; return which."""
        listed = [unit for unit in units if self.rows.row_of(unit) >= 0]
        if not listed:
            return None
        at = -1 if self.unit is None else self.unit
        if step > 0:
            unit = next((each for each in listed if each > at), listed[0])
        else:
            unit = next((each for each in reversed(listed) if each < at), listed[-1])
        self.go_to(unit)
        return unit

    # Editing ----------------------------------------------------------------------------

    def edit_current(self) -> TargetEditor | None:
        """Edit the translation of the current paragraph in its place."""
        unit = self.unit
        if unit is None or (self.editor is not None and self.editor.unit == unit):
            return self.editor
        self.finish_editing()
        row = self.rows.row_of(unit)
        text, target = self.rows.unit(row).text, self.rows.segment(row).target
        one, other = self.delegate.directions
        language = self._review.languages[1]
        editor = TargetEditor(self._look, unit, text, target, other, language=language)
        source = SourceText(self._look, text, one)
        draft = self.rows.drafts.pop(unit, None)
        if draft is not None:
            editor.edit.setPlainText(draft)
        self.editor, self.source = editor, source
        editor.keep_wanted.connect(self._on_keep)
        editor.left.connect(self._on_left)
        editor.grown.connect(self._fit_editor)
        self.setIndexWidget(self.rows.index(row, SOURCE), source)
        self.setIndexWidget(self.rows.index(row, TARGET), editor)
        self._fit_editor()
        if draft is not None:
            editor.show_fault(editor.fault())
        self.scrollTo(self.rows.index(row, TARGET))
        editor.edit.setFocus()
        return editor

    def finish_editing(self) -> None:
        """Keep the wording that is being edited, or put it aside if it cannot be kept."""
        editor = self.editor
        if editor is None:
            return
        if editor.is_changed and not self._keep(editor):
            self.rows.drafts[editor.unit] = editor.text
            self.said.emit(editor.fault(), "danger")
        self._close_editor()

    def put_aside(self) -> None:
        """Forget wordings that were not kept: another document is shown."""
        self._close_editor()
        self.rows.drafts.clear()

    def _keep(self, editor: TargetEditor) -> bool:
        """Keep a wording; say what is wrong with one that is not."""
        words = editor.fault()
        if not words and self._review.edit(editor.unit, editor.text):
            words = self.tr("The wording was not kept.")
        editor.show_fault(words)
        return not words

    def _on_keep(self, goes_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        editor = self.editor
        if editor is None or (editor.is_changed and not self._keep(editor)):
            return
        unit = editor.unit
        self._close_editor()
        following = self._next(unit) if goes_on else None
        if following is None:
            self.setFocus()
        else:
            self.go_to(following)
            self.edit_current()

    def _next(self, unit: int) -> int | None:
        """Return the paragraph after `unit` that has something to edit."""
        for row in range(self.rows.row_of(unit) + 1, len(self.rows.units)):
            if self.rows.segment(row).state is not SegmentState.LEFT:
                return self.rows.units[row]
        return None

    def _on_left(self) -> None:
        self._close_editor()
        self.setFocus()

    def _close_editor(self) -> None:
        editor, self.editor, self.source = self.editor, None, None
        if editor is None:
            return
        row = self.rows.row_of(editor.unit)
        if row >= 0:
            for column in (SOURCE, TARGET):
                index = self.rows.index(row, column)
                self.setIndexWidget(index, None)  # type: ignore[arg-type] # takes it away
            self._measured.discard(editor.unit)
            self.measure()
            self.viewport().update()

    def _fit_editor(self) -> None:
        if self.editor is None or self.source is None:
            return
        row = self.rows.row_of(self.editor.unit)
        heights = (
            self.editor.fitting_height(self.columnWidth(TARGET)),
            self.source.fitting_height(self.columnWidth(SOURCE)),
        )
        wanted = max(*heights, 44)
        if row >= 0 and self.rowHeight(row) != wanted:
            self.setRowHeight(row, wanted)
            self.updateGeometries()
            self.scrollTo(self.rows.index(row, TARGET))  # what is wrong is said at its foot

    # Heights ----------------------------------------------------------------------------

    def _estimate(self) -> None:
        """Give every row about the height that it will have."""
        header = self.verticalHeader()
        width = max(80, self.columnWidth(TARGET) - 24)
        with QSignalBlocker(header):
            for row in range(len(self.rows.units)):
                length = len(self.rows.unit(row).text)
                lines = 1 + int(scaled(length * _LETTER) / width)
                header.resizeSection(row, max(scaled(40), lines * scaled(_LINE) + scaled(19)))
        self.updateGeometries()
        self.measure()

    def measure(self) -> None:
        """Give the rows in view their height; the first one in view stays where it is."""
        bar = self.verticalScrollBar()
        for _ in range(3):
            first = max(0, self.rowAt(0))
            anchor = self.rowViewportPosition(first)
            if not self._measure_from(first):
                return
            self.updateGeometries()
            bar.setValue(bar.value() + self.rowViewportPosition(first) - anchor)

    def _measure_from(self, first: int) -> bool:
        widths = self.columnWidth(SOURCE), self.columnWidth(TARGET)
        bottom, has_changed = self.viewport().height() + 200, False
        for row in range(first, len(self.rows.units)):
            if self.rowViewportPosition(row) > bottom:
                break
            unit = self.rows.units[row]
            is_edited = self.editor is not None and self.editor.unit == unit
            if unit in self._measured or is_edited:
                continue
            self._measured.add(unit)
            height = self.delegate.height(row, *widths)
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)
                has_changed = True
        return has_changed

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Measure rows anew; those above what is in view do not push it away."""
        top = max(0, self.rowAt(0))
        anchor = self.rowViewportPosition(top)
        widths = self.columnWidth(SOURCE), self.columnWidth(TARGET)
        for row in range(first.row(), last.row() + 1):
            unit = self.rows.units[row]
            is_edited = self.editor is not None and self.editor.unit == unit
            if not is_edited and unit in self._measured:
                height = self.delegate.height(row, *widths)
                if height != self.rowHeight(row):
                    self.setRowHeight(row, height)
        self._hold(top, anchor)

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        top = max(0, self.rowAt(0))
        anchor = self.rowViewportPosition(top)
        for row in range(first, last + 1):
            height = self.delegate.height(row, self.columnWidth(SOURCE), self.columnWidth(TARGET))
            self.setRowHeight(row, height)
        self._hold(top, anchor)

    def _hold(self, row: int, anchor: int) -> None:
        self.updateGeometries()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.rowViewportPosition(row) - anchor)

    # Events -----------------------------------------------------------------------------

    def _on_current(self, current: QModelIndex) -> None:
        editor = self.editor
        if editor is not None and current.isValid() and self.unit != editor.unit:
            self.finish_editing()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Edit with Enter or F2."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_current()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Measure what comes into view before it is painted."""
        self.measure()
        super().paintEvent(event)

    def _on_widths(self) -> None:
        """Measure anew where the columns have another width."""
        self._measured.clear()
        self.viewport().update()
        self._fit_editor()
