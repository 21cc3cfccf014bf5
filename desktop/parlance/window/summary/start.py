"""Where a summary begins: drop or choose documents, paste a text, take a recent one again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.visible import visible_name
from parlance.window.parts.controls import TextButton, TextLabel, give_tip
from parlance.window.parts.drop_area import DropArea, local_paths
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.spelling import mark_spelling
from parlance.window.rich.direction import isolated
from parlance.window.summary.words import record_title
from parlance.window.theme import Measure, Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QMimeData

    from parlance.contract.summary import SummaryRecord
    from parlance.services.kept_text import KeptText
    from parlance.window.parts.look import Look

RECENT: Final = 5
PATTERNS: Final = (
    "*.pdf *.docx *.doc *.odt *.rtf *.pptx *.ppt *.odp *.xlsx *.xls *.ods *.csv *.tsv *.epub "
    "*.html *.htm *.xhtml *.md *.markdown *.txt *.text *.eml *.srt *.vtt *.po *.tex *.rst *.log "
    "*.json *.xml *.yaml *.yml *.py *.js *.ts *.c *.h *.cpp *.hpp *.cs *.java *.go *.rs *.rb *.php "
    "*.sh *.sql"
)
"""What the file dialog shows first; the reader goes by what is in a file, not by its name."""

_PASTE_HEIGHT = 96
_NAME_WIDTH = 420
_LEAST_NAME: Final = 80


class PasteBox(PlainEdit):
    """A field for a text; files that are pasted into it are taken as files.

    Signals:
        files_pasted: their paths.
        long_text_pasted: a text that is too long for the field, but not for a summary.
    """

    files_pasted = Signal(list)
    long_text_pasted = Signal(str)

    def refuse(self, text: str) -> None:
        """Hand on a text that is too long for the field, as a document is."""
        self.long_text_pasted.emit(text)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste as plain text, or hand on the files."""
        paths = local_paths(source.urls())
        if paths:
            self.files_pasted.emit(paths)
        else:
            super().insertFromMimeData(source)


class RecentDocuments(QWidget):
    """The documents that were summarized last; a click summarizes one again.

    Signals:
        chosen: the paths of one.
    """

    chosen = Signal(list)

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
        self.hide()

    def show_records(self, records: Iterable[SummaryRecord]) -> None:
        """Offer the documents of the newest of `records`, each once."""
        for button in self.buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        newest: dict[tuple[str, ...], SummaryRecord] = {}
        for record in records:
            if record.paths:
                newest.setdefault(record.paths, record)
        self.buttons = [self._new_button(each) for each in list(newest.values())[:RECENT]]
        self.setVisible(bool(self.buttons))

    def _new_button(self, record: SummaryRecord) -> TextButton:
        whole = visible_name(record_title(record))
        button = TextButton(self._look, "", kind="link", icon="file-text", role="muted")
        metrics = button.fontMetrics()
        shown = metrics.elidedText(whole, Qt.TextElideMode.ElideMiddle, scaled(_NAME_WIDTH))
        button.say(isolated(shown.replace("&", "&&")))  # else it would underline a letter
        button.setAccessibleName(whole)
        button.setAccessibleDescription(self.tr("Summarize again"))
        give_tip(button, "\n".join(map(visible_name, record.paths)))
        button.clicked.connect(lambda: self.chosen.emit(list(record.paths)))
        button.setMinimumWidth(scaled(_LEAST_NAME))
        self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button


class StartPage(ScrollColumn):
    """The page on which a summary begins.

    Signals:
        files_wanted, folder_wanted: the person wants a dialog.
        text_given: a text to summarize; files_pasted: paths.
        recent_chosen: paths of a document, or of several together, to summarize again.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    text_given = Signal(str)
    files_pasted = Signal(list)
    recent_chosen = Signal(list)

    def __init__(self, look: Look, draft: KeptText) -> None:
        """Start with what was typed and not summarized."""
        super().__init__(Measure.FORM)
        self._draft = draft
        self.drop = DropArea(
            look,
            self.tr(
                "PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, "
                "text and source code, of any length"
            ),
        )
        self.drop.files_wanted.connect(self.files_wanted)
        self.drop.folder_wanted.connect(self.folder_wanted)
        self.text = PasteBox(self.tr("Text to summarize"), self.tr("…or paste a text here"))
        mark_spelling(self.text, look)
        self.text.setProperty("kind", "field")
        self.text.setFixedHeight(scaled(_PASTE_HEIGHT))
        self.text.files_pasted.connect(self.files_pasted)
        self.text.long_text_pasted.connect(self.text_given)
        self.go = TextButton(look, self.tr("Summarize text"))
        look.shortcuts.tip(self.go, self.tr("Summarize text"), "go")
        self.go.clicked.connect(self._on_go)
        self.text.setPlainText(draft.text)
        self.text.textChanged.connect(self._on_typed)
        self.recent = RecentDocuments(look)
        self.recent.chosen.connect(self.recent_chosen)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go)
        self.column.addWidget(self.drop, 1000)
        self.column.addWidget(self.text)
        self.column.addLayout(foot)
        self.column.addWidget(self.recent)
        self.column.addStretch(1)
        here = Qt.ShortcutContext.WidgetShortcut
        look.shortcuts.add("go", self.text, self._on_go, here)
        self._show()

    def _show(self) -> None:
        self.go.setEnabled(bool(self.text.toPlainText().strip()))

    def _on_typed(self) -> None:
        self._draft.note(self.text.text)
        self._show()

    def _on_go(self) -> None:
        text = self.text.text
        if text.strip():
            self.text.clear()
            self.text_given.emit(text)
