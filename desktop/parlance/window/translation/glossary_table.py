"""The terms of a glossary in a table that is edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.translation import Term
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.theme import TypeSize
from parlance.window.translation.glossary_note import NoteDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from parlance.window.parts.look import Look

COLUMNS: Final = (
    QT_TRANSLATE_NOOP("TermTable", "Term"),
    QT_TRANSLATE_NOOP("TermTable", "Translation"),
    QT_TRANSLATE_NOOP("TermTable", "Match case"),
    QT_TRANSLATE_NOOP("TermTable", "Other forms"),
    QT_TRANSLATE_NOOP("TermTable", "Note"),
)
SOURCE, TARGET, CASE, FORMS, NOTE = range(len(COLUMNS))
_ROW_HEIGHT: Final = 32


class TermTable(QTableWidget):
    """Lists terms; Enter or F2 edits a cell, Delete removes a row.

    Signals:
        put: a Term that was edited or added, and the source text that it had ("" if new).
        dropped: a Term that is to go.
        moved: another row is the current one.
    """

    put = Signal(object, str)
    dropped = Signal(object)
    moved = Signal()

    def __init__(self, look: Look, name: str) -> None:
        """Start empty; `name` is what a screen reader says."""
        super().__init__(0, len(COLUMNS))
        self._terms: tuple[Term, ...] = ()
        self._is_filled = False
        translate = QCoreApplication.translate
        self.setHorizontalHeaderLabels([translate("TermTable", column) for column in COLUMNS])
        note = translate("TermTable", COLUMNS[NOTE])
        self.setItemDelegateForColumn(NOTE, NoteDelegate(look, note, self))
        forms = self.horizontalHeaderItem(FORMS)
        assert forms is not None
        forms.setToolTip(self.tr("Forms of the translation that count as well, with commas"))
        self.setAccessibleName(name)
        self.setFont(text_font(TypeSize.INTERFACE))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        self._dress_header()
        self.itemChanged.connect(self._on_changed)
        self.currentCellChanged.connect(lambda *_: self.moved.emit())

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setFont(text_font(TypeSize.META))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CASE, QHeaderView.ResizeMode.ResizeToContents)

    @property
    def count(self) -> int:
        """How many terms are listed."""
        return len(self._terms)

    @property
    def current(self) -> Term | None:
        """The term that is chosen."""
        row = self.currentRow()
        return self._terms[row] if 0 <= row < len(self._terms) else None

    def show_terms(self, terms: tuple[Term, ...], *, has_target: bool) -> None:
        """List these; the list of what stays as it is has no translations."""
        place = self.currentRow(), max(0, self.currentColumn())
        self._is_filled = False
        self._terms = terms
        self.setRowCount(len(terms))
        for row, term in enumerate(terms):
            self._fill_row(row, term)
        for column in (TARGET, FORMS):
            self.setColumnHidden(column, not has_target)
        if 0 <= place[0] < len(terms):
            self.setCurrentCell(*place)
        self._is_filled = True

    def begin_new(self) -> None:
        """Add an empty row and let the person write into it."""
        self._is_filled = False
        row = len(self._terms)
        self.setRowCount(row + 1)
        self._fill_row(row, Term(source=""))
        self._is_filled = True
        self.setCurrentCell(row, SOURCE)
        self.setFocus()
        self.editItem(self._cell(row, SOURCE))

    def drop_current(self) -> None:
        """Tell that the term that is chosen is to go."""
        if self.current is not None:
            self.dropped.emit(self.current)
        elif self.currentRow() == len(self._terms):
            self.removeRow(self.currentRow())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Edit with Enter, remove with Delete."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the Enter that ends an edit comes by here as well
        elif event.key() == Qt.Key.Key_Delete:
            self.drop_current()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.editItem(self._cell(self.currentRow(), self.currentColumn()))
        else:
            super().keyPressEvent(event)

    def _fill_row(self, row: int, term: Term) -> None:
        texts = {
            SOURCE: term.source,
            TARGET: term.target,
            FORMS: ", ".join(term.inflected),
            NOTE: term.note,
        }
        for column, text in texts.items():
            item = QTableWidgetItem(text)
            self.setItem(row, column, item)
        case = QTableWidgetItem()
        case.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        case.setCheckState(Qt.CheckState.Checked if term.match_case else Qt.CheckState.Unchecked)
        self.setItem(row, CASE, case)

    def _on_changed(self, item: QTableWidgetItem) -> None:
        if not self._is_filled:
            return
        row = item.row()
        was = self._terms[row].source if row < len(self._terms) else ""
        term = self._term_at(row)
        if not term.source:
            if was:  # a term without words is none: it stays as it was
                self._is_filled = False
                self._fill_row(row, self._terms[row])
                self._is_filled = True
            return
        is_new_half = not was and not term.target and not self.isColumnHidden(TARGET)
        if is_new_half:
            self.setCurrentCell(row, TARGET)
            return
        self.put.emit(term, was)

    def _term_at(self, row: int) -> Term:
        forms = self._text_at(row, FORMS).split(",")
        return Term(
            source=self._text_at(row, SOURCE),
            target=self._text_at(row, TARGET),
            match_case=self._cell(row, CASE).checkState() == Qt.CheckState.Checked,
            inflected=tuple(form.strip() for form in forms if form.strip()),
            note=self._text_at(row, NOTE),
        )

    def _text_at(self, row: int, column: int) -> str:
        return self._cell(row, column).text().strip()

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        cell = self.item(row, column)
        assert cell is not None
        return cell
