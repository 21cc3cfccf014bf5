"""The paragraphs of a document as rows of a table."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from parlance.contract.segments import SegmentState
from parlance.contract.tagged import without_tags
from parlance.window.parts.words import plain_hint
from parlance.window.translation.review_words import counted, hint_lines, state_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from parlance.contract.segments import HintKind, Segment, Unit
    from parlance.services.translation_review import TranslationReview
    from parlance.window.translation.review_words import Counts

_Index = QModelIndex | QPersistentModelIndex
MARK, SOURCE, TARGET = range(3)


class Shown(StrEnum):
    """Which paragraphs are shown."""

    ALL = "all"
    HINTED = "hinted"
    EDITED = "edited"
    MISSING = "missing"


_MISSING: Final = frozenset((SegmentState.WAITING, SegmentState.KEPT))


class SegmentRows(QAbstractTableModel):
    """Rows with a mark, the source and the translation of each paragraph that is shown.

    Attributes:
        units: ids of the paragraphs that are shown, in their order.
        drafts: wordings that could not be kept yet, by the paragraph's id.
    """

    def __init__(self, review: TranslationReview, parent: QObject) -> None:
        """Show nothing of `review` yet."""
        super().__init__(parent)
        self._review = review
        self._shown = Shown.ALL
        self._titles = ("", "", "")
        self._rows: dict[int, int] = {}
        self.units: list[int] = []
        self.drafts: dict[int, str] = {}

    def show_all(self, shown: Shown, titles: tuple[str, str]) -> None:
        """Show the paragraphs of the document that is open, or some of them."""
        self.beginResetModel()
        self._shown = shown
        self._titles = ("", *titles)
        self.units = [unit.id for unit in self._review.units if self._is_wanted(unit.id)]
        self._number()
        self.endResetModel()

    def take(self, units: Iterable[int]) -> None:
        """Show what became of these; those that are wanted now come, none goes."""
        fresh = []
        for unit in units:
            row = self.row_of(unit)
            if row >= 0:
                self.dataChanged.emit(self.index(row, MARK), self.index(row, TARGET))
            elif self._is_wanted(unit):
                fresh.append(unit)
        for unit in sorted(fresh):
            at = next((row for row, each in enumerate(self.units) if each > unit), len(self.units))
            self.beginInsertRows(QModelIndex(), at, at)
            self.units.insert(at, unit)
            self._number()
            self.endInsertRows()

    def row_of(self, unit: int) -> int:
        """Return the row of a paragraph, -1 if it is not shown."""
        return self._rows.get(unit, -1)

    def unit(self, row: int) -> Unit:
        """Return the paragraph of a row."""
        return self._review.units[self.units[row]]

    def segment(self, row: int) -> Segment:
        """Return the translation of a row's paragraph."""
        return self._review.segment(self.units[row])

    def counts(self) -> Counts:
        """Return how far the document is."""
        return counted(self._review.segment(unit.id) for unit in self._review.units)

    def kinds(self) -> dict[HintKind, list[int]]:
        """Return the paragraphs that have each kind of hint, in their order."""
        found: dict[HintKind, list[int]] = {}
        for unit in self._review.hinted():
            for kind in dict.fromkeys(hint.kind for hint in self._review.segment(unit).hints):
                found.setdefault(kind, []).append(unit)
        return found

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """Return the number of paragraphs that are shown."""
        return 0 if parent is not None and parent.isValid() else len(self.units)

    def columnCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the names of the languages."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell for those who hear them, and its tool tip."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(row, column)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if column == MARK:
            return state_words(self.segment(row))
        if column == SOURCE:
            return without_tags(self.unit(row).text)
        segment = self.segment(row)
        words = without_tags(segment.target) or state_words(segment)
        return ". ".join((words, *hint_lines(segment)))

    def _hint(self, row: int, column: int) -> str | None:
        segment = self.segment(row)
        if column == MARK:
            return plain_hint(state_words(segment))
        if column == TARGET:
            return plain_hint("\n".join(hint_lines(segment))) or None
        return plain_hint(self.unit(row).comment) or None

    def _is_wanted(self, unit: int) -> bool:
        segment = self._review.segment(unit)
        match self._shown:
            case Shown.ALL:
                return True
            case Shown.HINTED:
                return bool(segment.hints)
            case Shown.EDITED:
                return segment.state is SegmentState.EDITED
            case Shown.MISSING:
                return segment.state in _MISSING

    def _number(self) -> None:
        self._rows = {unit: row for row, unit in enumerate(self.units)}
