"""A field for plain text in which each paragraph runs and stands as it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QTextEdit

from parlance.services.inert import nothing
from parlance.window.parts.fonts import text_font
from parlance.window.parts.long_text import fits, say_too_long
from parlance.window.rich.direction import LINE_SEPARATOR, plain_copy
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QUrl
    from PySide6.QtGui import QImage

_PARAGRAPH_SEPARATOR = "\u2029"


class PlainEdit(QTextEdit):
    """Takes and gives text without markup.

    It is a QTextEdit, because QPlainTextEdit leaves right-to-left paragraphs at the left.
    """

    def __init__(self, name: str, placeholder: str = "", *, pixels: int = TypeSize.READING) -> None:
        """Start empty; `name` is what a screen reader calls the field."""
        super().__init__()
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFont(text_font(pixels))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(6)
        self._direction = Qt.LayoutDirection.LayoutDirectionAuto
        self.textChanged.connect(self._apply_direction)
        self._apply_direction()

    @property
    def text(self) -> str:
        """The text as it stands, with its non-breaking spaces."""
        raw = self.document().toRawText().replace(_PARAGRAPH_SEPARATOR, "\n")
        return plain_copy(raw)

    def run(self, direction: Qt.LayoutDirection) -> None:
        """Let all paragraphs run one way, or each as it begins."""
        self._direction = direction
        self._apply_direction()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Let an empty field follow the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._apply_direction()

    def _apply_direction(self) -> None:
        wanted = self._direction
        if self.document().isEmpty() and wanted == Qt.LayoutDirection.LayoutDirectionAuto:
            wanted = self.layoutDirection()
        option = self.document().defaultTextOption()
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Leave documents to the window, which summarizes them."""
        if any(url.isLocalFile() for url in source.urls()):
            return False
        return super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste as plain text, if it is not too long for a field."""
        self.paste_text(source.text())

    def paste_text(self, text: str) -> None:
        """Put a text in the place of what is selected; one that is too long is refused."""
        if fits(text):
            # Each of the others ends a line, but not the paragraph, which then takes seconds.
            self.insertPlainText(text.replace(LINE_SEPARATOR, "\n"))
        else:
            self.refuse(text)

    def refuse(self, _text: str) -> None:
        """Say that a text is too long to be pasted."""
        say_too_long(self)

    def loadResource(  # noqa: N802 - Qt's name
        self, _kind: int, _name: QUrl | str
    ) -> QImage:
        """Load nothing."""
        return nothing()
