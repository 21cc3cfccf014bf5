"""The summaries made earlier, a search through them, and the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from parlance.contract.history import SummaryId
from parlance.contract.summary import SummaryRecord
from parlance.contract.visible import visible_name
from parlance.window.history.history_list import Found, HistoryList, HistoryWords
from parlance.window.history.record_list import RecordRow
from parlance.window.parts.words import filled
from parlance.window.summary.words import record_title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from parlance.services.summary_history import SummaryHistory
    from parlance.window.parts.look import Look


class SummaryHistoryList(HistoryList[SummaryRecord, SummaryId]):
    """Lists what was summarized earlier, or what lies in the bin.

    Signals:
        again_wanted: a SummaryRecord to make again with other options.
    """

    again_wanted = Signal(object)

    def __init__(self, look: Look, history: SummaryHistory) -> None:
        """Follow `history`."""
        self._history = history
        super().__init__(look, history, _words())

    def row(self, record: SummaryRecord) -> RecordRow:
        """Return the title of a summary and how it begins."""
        title = record_title(record)
        return RecordRow(
            title=title,
            words=record.preview,
            heard=title,
            hint="\n".join((*map(visible_name, record.paths), record.preview)),
            moment=record.created,
        )

    def key(self, record: SummaryRecord) -> SummaryId:
        """Return by what the history knows a summary."""
        return record.id

    def found(self) -> Found[SummaryRecord]:
        """Return the summaries that contain what is searched for."""
        search = self.field.text().strip()
        none = self.tr("Your summaries will be listed here.")
        nothing = self.tr("No summary contains this.") if search else none
        return Found(self._history.records(search), nothing)

    def erase_words(self, record: SummaryRecord) -> str:
        """Return the question before a summary is erased."""
        return filled(self.tr("Erase the summary of “%1”?"), record_title(record))

    def add_deeds(self, menu: QMenu, record: SummaryRecord) -> None:
        """Add the way to make it again."""
        again = menu.addAction(self.tr("Again with other options…"))
        again.triggered.connect(lambda: self.again_wanted.emit(record))


def _words() -> HistoryWords:
    translate = QCoreApplication.translate
    return HistoryWords(
        search=translate("SummaryHistoryList", "Search summaries"),
        earlier=translate("SummaryHistoryList", "Earlier summaries"),
        binned=translate("SummaryHistoryList", "Summaries in the bin"),
        empties=translate("SummaryHistoryList", "Erase all summaries in the bin?"),
        erased=translate(
            "SummaryHistoryList", "What is erased cannot be brought back. Your documents stay."
        ),
    )
