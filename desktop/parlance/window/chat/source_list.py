"""The sources of an answer, below it: a click opens the place in the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parlance.window.chat.attachment_words import citation_words, quote_of
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.sentence_button import SentenceButton
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from parlance.contract.citations import Citation
    from parlance.contract.history import Message, MessageId
    from parlance.window.chat.source_dialog import SourceOpener
    from parlance.window.parts.look import Look


class SourceList(QWidget):
    """Names the passages that an answer rests on; it is empty where there are none.

    Implements window.chat.attached.AttachedView.

    Signals:
        resized: it wants another height.
    """

    resized = Signal()

    def __init__(self, look: Look, opener: SourceOpener, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._look = look
        self._opener = opener
        self._message: Message | None = None
        self._rows: list[SentenceButton] = []
        self._title = TextLabel(
            self.tr("Sources"), role="muted", pixels=TypeSize.META, weight=QFont.Weight.DemiBold
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self.setAccessibleName(self.tr("Sources"))
        opener.notes.found.connect(self._on_found)

    @property
    def widget(self) -> QWidget:
        """What is placed."""
        return self

    @property
    def rows(self) -> tuple[SentenceButton, ...]:
        """A line for each source."""
        return tuple(self._rows)

    def show_message(self, message: Message) -> None:
        """Show the sources of the answer `message`, once they are known."""
        self._message = message
        self._show_rows()

    def height_for(self, _width: int) -> int:
        """Return the height that it needs; 0 without sources."""
        if not self._rows:
            return 0
        rows = sum(row.sizeHint().height() for row in self._rows)
        return self._title.sizeHint().height() + rows

    def _show_rows(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        found = self._opener.notes_of(self._message) if self._message is not None else None
        citations = found.citations if found is not None else ()
        several = len({each.attachment for each in citations}) > 1
        self._rows = [self._row(each, several=several) for each in citations]
        self._title.setVisible(bool(self._rows))

    def _row(self, citation: Citation, *, several: bool) -> SentenceButton:
        row = SentenceButton(self._look)
        row.show_text(citation_words(citation, several=several), quote_of(citation))
        row.lead(is_leading=True)
        row.clicked.connect(lambda: self._opener.open_citation(citation))
        self._column.addWidget(row)
        return row

    def _on_found(self, message: MessageId) -> None:
        if self._message is not None and self._message.id == message:
            self._show_rows()
            self.resized.emit()
