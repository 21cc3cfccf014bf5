"""What the shades of a weighed text mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPalette,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from parlance.contract.confidence import STEPS
from parlance.services.inert import InertDocument
from parlance.window.inspect.shaded_text import format_of
from parlance.window.parts.fonts import text_font
from parlance.window.parts.words import decimal, filled, kept_apart, listed
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from parlance.window.parts.look import Look

_GAP = "\u2002"


class Legend(QWidget):
    """Says in each shade which probabilities have it."""

    def __init__(self, look: Look) -> None:
        """Show all shades."""
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._document = InertDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(text_font(TypeSize.META))
        self._write()
        look.changed.connect(self._write)

    def words(self) -> list[str]:
        """Return what each shade means, the lightest first."""
        bounds = [decimal(100 * step, 0) for step in STEPS]
        more = [filled(self.tr("%1 % or more"), bound) for bound in bounds]
        return [*more, filled(self.tr("less than %1 %"), bounds[-1])]

    def _write(self) -> None:
        option = self._document.defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self._document.setDefaultTextOption(option)
        self._document.clear()
        cursor = QTextCursor(self._document)
        for step, words in enumerate(self.words()):
            style = format_of(self._look, step)
            style.setForeground(self._look.palette.colour("text"))
            cursor.insertText(kept_apart(words).replace(" ", "\u00a0"), style)
            cursor.insertText(_GAP + " ", format_of(self._look, 0))
        name = filled(self.tr("Shades, from light to dark: %1"), listed(self.words()))
        self.setAccessibleName(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the line anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words in their shades."""
        painter = QPainter(self)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self._look.palette.colour("text"))
        self._document.documentLayout().draw(painter, context)
        painter.end()

    def _fit(self) -> None:
        self._document.setTextWidth(max(1, self.width()))
        self.setFixedHeight(round(self._document.size().height()) + 1)
        self.update()
