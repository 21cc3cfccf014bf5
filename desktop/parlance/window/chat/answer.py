"""An answer of the model: reasoning, text, what can be done with it, how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from parlance.window.chat.message import MessageView
from parlance.window.chat.outcome import OutcomeBar, facts_of
from parlance.window.parts.controls import ElidedLabel, IconButton
from parlance.window.parts.fonts import text_font
from parlance.window.rich.view import RichText
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from parlance.window.chat.rows import Row
    from parlance.window.parts.look import Look
    from parlance.window.rich.colours import CodeColours

_FOOTER = 34
_BELOW = 16
_REASONING_INDENT = 18


class AnswerView(MessageView):
    """Shows one answer, whole or while it is being written.

    Signals:
        retry_clicked: answer the question anew.
        remedy_clicked: name of the remedy that the person chose for a fault.
    """

    retry_clicked = Signal()
    remedy_clicked = Signal(str)

    def __init__(self, look: Look, colours: CodeColours, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(look, parent)
        self._colours = colours
        self._shown = ""
        self._reasoning_bar = QRect()
        self._text = RichText(look, colours, self)
        self._text.setAccessibleName(self.tr("Answer"))
        self._text.link_clicked.connect(self.link_clicked)
        self._reasoning: RichText | None = None
        self._toggle = self._new_toggle()
        self._outcome = OutcomeBar(look)
        self._outcome.setParent(self)
        self._outcome.remedy_clicked.connect(self.remedy_clicked)
        self._outcome.retry_clicked.connect(self.retry_clicked)
        self._footer = self._new_footer()

    def fill(self, row: Row) -> None:
        """Show the answer of `row`."""
        super().fill(row)
        self._shown = ""
        self._text.begin()
        self.follow()

    def follow(self) -> None:
        """Show what has changed in the row since the last time."""
        row = self.row
        if row is None:
            return
        if not row.answer.startswith(self._shown):
            self._shown = ""
            self._text.begin()
        fresh = row.answer[len(self._shown) :]
        if fresh:
            self._text.append_markdown(fresh)
            self._shown = row.answer
        if not row.is_writing:
            self._text.finish()
        self._show_reasoning(row)
        self._show_outcome(row)

    def arrange(self, width: int) -> int:
        """Lay out for a width; return the height."""
        top = self.arrange_border(width)
        row = self.row
        if row is None:
            return top
        top = self._arrange_reasoning(row, width, top)
        if row.answer:
            height = self._text.fit(width)
            self._text.arrange(QRect(0, top, width, height))
            top += height + 4
        self._text.setVisible(bool(row.answer))
        if self._outcome.is_needed:
            height = self._outcome.height_for(width)
            self._outcome.setGeometry(0, top + 4, width, height)
            top += height + 8
        self._outcome.setVisible(self._outcome.is_needed)
        self._footer.setVisible(not row.is_writing)
        if not row.is_writing:
            self._footer.setGeometry(0, top, width, _FOOTER)
            top += _FOOTER
        return top + _BELOW

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bar beside the reasoning."""
        super().paintEvent(event)
        if self._reasoning_bar.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.palette.colour("border"))
        painter.drawRoundedRect(QRectF(self._reasoning_bar), 1.5, 1.5)
        painter.end()

    def _new_toggle(self) -> QToolButton:
        toggle = QToolButton(self)
        toggle.setProperty("kind", "fold")
        toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toggle.setIconSize(QSize(16, 16))
        toggle.setFont(text_font(TypeSize.INTERFACE))
        toggle.clicked.connect(self._on_toggle_clicked)
        return toggle

    def _new_footer(self) -> QWidget:
        footer = QWidget(self)
        line = QHBoxLayout(footer)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        copy = IconButton(self.look, "copy", self.tr("Copy answer"), size=16)
        copy.clicked.connect(self._on_copy_clicked)
        self._again = IconButton(self.look, "rotate-cw", self.tr("Try again"), size=16)
        self._again.clicked.connect(self.retry_clicked)
        self._facts = ElidedLabel(role="muted", pixels=TypeSize.META)
        line.addWidget(copy)
        line.addWidget(self._again)
        line.addSpacing(6)
        line.addWidget(self._facts, 1)
        return footer

    def _show_reasoning(self, row: Row) -> None:
        self._toggle.setVisible(bool(row.reasoning))
        if row.reasoning and row.is_writing and not row.answer:
            words = self.tr("Thinking…")
        else:
            words = self.tr("Reasoning")
        self._toggle.setText(words)
        self._toggle.setAccessibleName(
            self.tr("Hide the reasoning") if row.reasoning_open else self.tr("Show the reasoning")
        )
        arrow = "chevron-down" if row.reasoning_open else "chevron-right"
        if self.isRightToLeft() and not row.reasoning_open:
            arrow = "chevron-left"
        self._toggle.setIcon(self.look.icon(arrow, "muted", size=16))
        if row.reasoning and row.reasoning_open:
            if self._reasoning is None:
                self._reasoning = RichText(self.look, self._colours, self, is_aside=True)
                self._reasoning.setAccessibleName(self.tr("Reasoning"))
                self._reasoning.link_clicked.connect(self.link_clicked)
            self._reasoning.show_markdown(row.reasoning)

    def _arrange_reasoning(self, row: Row, width: int, top: int) -> int:
        is_open = bool(row.reasoning) and row.reasoning_open and self._reasoning is not None
        if self._reasoning is not None:
            self._reasoning.setVisible(is_open)
        self._reasoning_bar = QRect()
        if not row.reasoning:
            return top
        size = self._toggle.sizeHint()
        mirrored = self.isRightToLeft()
        left = width - size.width() if mirrored else 0
        self._toggle.setGeometry(left, top, size.width(), size.height())
        top += size.height() + 4
        if is_open and self._reasoning is not None:
            inner = width - _REASONING_INDENT
            height = self._reasoning.fit(inner)
            left = 0 if mirrored else _REASONING_INDENT
            self._reasoning.arrange(QRect(left, top, inner, height))
            self._reasoning_bar = QRect(width - 3 if mirrored else 0, top + 4, 3, height - 8)
            top += height + 10
        return top

    def _show_outcome(self, row: Row) -> None:
        self._outcome.show_outcome(row)
        self._again.setVisible(row.is_last)
        self._facts.show_text(facts_of(row.message))

    def _on_toggle_clicked(self) -> None:
        if self.row is not None:
            self.row.reasoning_open = not self.row.reasoning_open
            self._show_reasoning(self.row)
            self.resized.emit()

    def _on_copy_clicked(self) -> None:
        if self.row is not None:
            QGuiApplication.clipboard().setText(self.row.answer)
