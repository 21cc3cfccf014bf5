"""The documents that were translated earlier, a search through them, and the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from parlance.contract.translation import ProjectId, ProjectRecord
from parlance.contract.visible import visible_name
from parlance.window.history.history_list import Found, HistoryWords
from parlance.window.history.marked_list import STAR, MarkedHistoryList
from parlance.window.history.record_list import RecordRow
from parlance.window.parts.words import filled
from parlance.window.translation.documents_words import record_words

if TYPE_CHECKING:
    from parlance.services.translation_projects import TranslationProjects
    from parlance.window.parts.look import Look


class DocumentHistory(MarkedHistoryList[ProjectRecord, ProjectId]):
    """Lists documents that were translated earlier, or what lies in the bin."""

    def __init__(self, look: Look, projects: TranslationProjects) -> None:
        """Follow `projects`."""
        self._projects = projects
        super().__init__(look, projects, _words())

    def row(self, record: ProjectRecord) -> RecordRow:
        """Return the title of a document, its languages, and whether it is done."""
        title, words = visible_name(record.title), record_words(record)
        return RecordRow(
            title=STAR * record.favourite + title,
            words=words,
            heard=f"{title}, {words}",
            hint="\n".join(map(visible_name, filter(None, (record.path, record.written)))),
            moment=record.updated,
        )

    def key(self, record: ProjectRecord) -> ProjectId:
        """Return by what the history knows a document."""
        return record.id

    def found(self) -> Found[ProjectRecord]:
        """Return the documents that are called what is searched for."""
        search = self.field.text().strip()
        is_narrowed = self.favourites.isChecked()
        records = self._projects.records(search, favourites=is_narrowed)
        if is_narrowed:
            return Found(records, self.tr("Documents that you mark with a star are listed here."))
        if search:
            return Found(records, self.tr("No document is called this."))
        return Found(records, self.tr("Your documents will be listed here."))

    def erase_words(self, record: ProjectRecord) -> str:
        """Return the question before the translation of a document is erased."""
        return filled(self.tr("Erase the translation of “%1”? The files stay."), record.title)


def _words() -> HistoryWords:
    translate = QCoreApplication.translate
    return HistoryWords(
        search=translate("DocumentHistory", "Search documents"),
        earlier=translate("DocumentHistory", "Earlier documents"),
        binned=translate("DocumentHistory", "Documents in the bin"),
        empties=translate("DocumentHistory", "Erase all translations in the bin? The files stay."),
        erased=translate("DocumentHistory", "What is erased cannot be brought back."),
    )
