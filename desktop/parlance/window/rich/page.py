"""One rich text that scrolls by itself, in a column of bounded width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from parlance.window.rich.colours import CodeColours
from parlance.window.rich.view import RichText
from parlance.window.theme import Measure, Space

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.window.parts.look import Look


class RichPage(QScrollArea):
    """Shows Markdown, whole or as it arrives.

    Signals:
        link_clicked: where the link leads.
    """

    link_clicked = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        """Start empty; `name` is what a screen reader calls the text."""
        super().__init__()
        self._markdown = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setProperty("kind", "column")
        self._text = RichText(look, CodeColours(self), self._inside)
        self._text.setAccessibleName(name)
        self._text.link_clicked.connect(self.link_clicked)
        self.setWidget(self._inside)
        look.changed.connect(self._on_look_changed)

    @property
    def markdown(self) -> str:
        """The text as Markdown."""
        return self._markdown

    def show_markdown(self, text: str) -> None:
        """Show a whole text."""
        self._markdown = text
        self._text.show_markdown(text)
        self._arrange()

    def append_markdown(self, text: str) -> None:
        """Append text that arrives; scroll along if the end was in view."""
        bar = self.verticalScrollBar()
        was_at_end = bar.value() >= bar.maximum() - 1
        if not self._markdown:
            self._text.begin()
        self._markdown += text
        self._text.append_markdown(text)
        self._arrange()
        if was_at_end:
            bar.setValue(bar.maximum())

    def finish(self) -> None:
        """The text is whole."""
        self._text.finish()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _on_look_changed(self) -> None:
        self.show_markdown(self._markdown)

    def _arrange(self) -> None:
        room = self.viewport().width()
        width = max(120, min(Measure.COLUMN, room - 2 * Space.WIDE))
        height = self._text.fit(width)
        self._inside.resize(room, height + 2 * Space.LARGE)
        self._text.arrange(QRect((room - width) // 2, Space.SMALL, width, height))
