"""Where the translation of documents begins: languages, a place to drop, recent ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parlance.contract.visible import visible_name
from parlance.window.parts.controls import TextButton, TextLabel, give_tip
from parlance.window.parts.drop_area import DropArea
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import facts_line
from parlance.window.rich.direction import isolated
from parlance.window.theme import Measure, Space, TypeSize
from parlance.window.translation.documents_options import DocumentOptions
from parlance.window.translation.documents_words import record_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.translation import ProjectRecord
    from parlance.services.translation_services import TranslationServices
    from parlance.window.parts.look import Look

RECENT: Final = 5
_NAME_WIDTH = 380
_LEAST_NAME: Final = 80


class RecentProjects(QWidget):
    """The documents that were translated last; a click opens one.

    Signals:
        chosen: a ProjectRecord.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self._look = look
        self.buttons: list[TextButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        heading = TextLabel(
            self.tr("Recent documents"),
            role="faint",
            pixels=TypeSize.LABEL,
            weight=QFont.Weight.DemiBold,
        )
        column.addWidget(heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)

    def show_records(self, records: Sequence[ProjectRecord]) -> None:
        """List the newest."""
        for button in self.buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._new_button(each) for each in records[:RECENT]]
        self.setVisible(bool(self.buttons))

    def _new_button(self, record: ProjectRecord) -> TextButton:
        button = TextButton(self._look, "", kind="link", icon="file-text", role="muted")
        metrics = button.fontMetrics()
        title = visible_name(record.title)
        name = metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, scaled(_NAME_WIDTH))
        words = facts_line((isolated(name.replace("&", "&&")), record_words(record)))
        button.say(words)
        button.setAccessibleName(f"{title}, {record_words(record)}")
        give_tip(button, visible_name(record.path))
        button.clicked.connect(lambda: self.chosen.emit(record))
        button.setMinimumWidth(scaled(_LEAST_NAME))
        self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button


class DocumentStart(ScrollColumn):
    """The page on which documents are given.

    Signals:
        files_wanted, folder_wanted: the person wants a dialog.
        recent_chosen: a ProjectRecord to open.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    recent_chosen = Signal(object)

    def __init__(self, look: Look, services: TranslationServices) -> None:
        """Show what the services hold."""
        super().__init__(Measure.FORM)
        self._projects = services.projects
        self.options = DocumentOptions(look, services)
        self.drop = DropArea(
            look,
            self.tr(
                "Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, "
                "PO, mails, tables and texts come back in their own format, PDF as a Word "
                "document. "
                "The translation is written beside the source, never over it."
            ),
        )
        self.drop.files_wanted.connect(self.files_wanted)
        self.drop.folder_wanted.connect(self.folder_wanted)
        self.recent = RecentProjects(look)
        self.recent.chosen.connect(self.recent_chosen)
        self.column.addWidget(self.options)
        self.column.addWidget(self.drop, 1000)
        self.column.addWidget(self.recent)
        self.column.addStretch(1)
        self._projects.changed.connect(self._show_recent)
        self._show_recent()

    def _show_recent(self) -> None:
        self.recent.show_records(self._projects.records())
