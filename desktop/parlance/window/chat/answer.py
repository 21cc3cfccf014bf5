"""An answer of the model: reasoning, text, what can be done with it, how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from parlance.window.chat.actions import MessageActions
from parlance.window.chat.attached import new_sources, place_attached
from parlance.window.chat.message import MessageView
from parlance.window.chat.message_details import details_of, open_details
from parlance.window.chat.outcome import OutcomeBar, facts_of, needs_outcome
from parlance.window.chat.wishes import Continued
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled, scaled_size
from parlance.window.parts.sentence_button import SentenceButton
from parlance.window.parts.words import filled, number
from parlance.window.rich.view import RichText
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from parlance.window.chat.rows import Row
    from parlance.window.chat.source_list import SourceList
    from parlance.window.parts.look import Look
    from parlance.window.rich.colours import CodeColours

_FOOTER = 34
_BELOW = 16
_REASONING_INDENT = 18
_THOUSAND = 1000


class _FactsButton(SentenceButton):
    """Says how an answer went, and opens the figures."""

    accessible_role: Final = QAccessible.Role.Button
    opens_popup: Final = True


class AnswerView(MessageView):
    """Shows one answer, whole or while it is being written.

    Signals:
        remedy_clicked: name of the remedy that the person chose for a fault.
    """

    remedy_clicked = Signal(str)

    def __init__(self, look: Look, colours: CodeColours, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(look, parent)
        self._colours = colours
        self._shown = ""
        self._is_whole = False
        self._reasoning_bar = QRect()
        self._text = RichText(look, colours, self)
        self._text.setAccessibleName(self.tr("Answer"))
        self.watch(self._text)
        self._text.link_clicked.connect(self.link_clicked)
        self.setAccessibleName(self.tr("Answer"))
        self._reasoning: RichText | None = None
        self._thought = ""
        self._toggle: QToolButton | None = None
        self._outcome: OutcomeBar | None = None
        self._sources: SourceList | None = None
        self._actions = MessageActions(look, is_question=False)
        self._facts = _FactsButton(look)
        self._footer = self._new_footer()

    def body(self) -> RichText:
        """Return the view of its text."""
        return self._text

    def fill(self, row: Row) -> None:
        """Show the answer of `row`."""
        super().fill(row)
        self._begin()
        self.follow()

    def follow(self) -> None:
        """Show what has changed in the row since the last time."""
        row = self.row
        if row is None:
            return
        # An answer that is continued was whole once.
        if not row.answer.startswith(self._shown) or (row.is_writing and self._is_whole):
            self._begin()
        fresh = row.answer[len(self._shown) :]
        if fresh:
            self._text.append_markdown(fresh)
            self._shown = row.answer
        if not row.is_writing:
            self._text.finish()
            self._is_whole = True
            self.describe(row)
        self._show_reasoning(row)
        self._show_sources(row)
        self._show_outcome(row)

    def _begin(self) -> None:
        self._shown, self._is_whole, self._thought = "", False, ""
        self._text.begin()

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
        top = self._arrange_sources(row, width, top)
        if self._outcome is not None:
            is_needed = needs_outcome(row)
            self._outcome.setVisible(is_needed)
            if is_needed:
                height = self._outcome.height_for(width)
                self._outcome.setGeometry(0, top + 4, width, height)
                top += height + 8
        self._footer.setVisible(not row.is_writing)
        if not row.is_writing:
            self._footer.setGeometry(0, top, width, scaled(_FOOTER))
            top += scaled(_FOOTER)
        return top + scaled(_BELOW)

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
        toggle.setIconSize(scaled_size(QSize(16, 16)))
        toggle.setFont(text_font(TypeSize.INTERFACE))
        toggle.clicked.connect(self._on_toggle_clicked)
        return toggle

    def _new_footer(self) -> QWidget:
        footer = QWidget(self)
        line = QHBoxLayout(footer)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.CLOSE)
        self._actions.asked.connect(self.asked)
        self._actions.retry_clicked.connect(self.retry_clicked)
        self._actions.menu_clicked.connect(self._on_menu_clicked)
        self._facts.clicked.connect(self._on_facts_clicked)
        line.addWidget(self._actions)
        line.addWidget(self._facts, 1)
        return footer

    def _show_reasoning(self, row: Row) -> None:
        if self._toggle is None and row.reasoning:
            self._toggle = self._new_toggle()
        if self._toggle is None:
            return
        self._toggle.setVisible(bool(row.reasoning))
        words = self._reasoning_words(row)
        self._toggle.setText(words)
        shown = (
            self.tr("Hide the reasoning") if row.reasoning_open else self.tr("Show the reasoning")
        )
        self._toggle.setAccessibleName(f"{words}. {shown}")
        arrow = "chevron-down" if row.reasoning_open else "chevron-right"
        if self.isRightToLeft() and not row.reasoning_open:
            arrow = "chevron-left"
        self._toggle.setIcon(self.look.icon(arrow, "muted", size=16))
        if row.reasoning and row.reasoning_open:
            self._follow_reasoning(row)

    def _follow_reasoning(self, row: Row) -> None:
        """Show what was thought since the last time; all of it where it is another."""
        if self._reasoning is None:
            self._reasoning = RichText(self.look, self._colours, self, is_aside=True)
            self._reasoning.setAccessibleName(self.tr("Reasoning"))
            self._reasoning.link_clicked.connect(self.link_clicked)
            self._reasoning.use_formulas(self.look.formulas)
            self._reasoning.grew.connect(self.regrown)
        if not self._thought or not row.reasoning.startswith(self._thought):
            self._thought = ""
            self._reasoning.begin()
        if row.reasoning != self._thought:
            self._reasoning.append_markdown(row.reasoning[len(self._thought) :])
            self._thought = row.reasoning
        if not row.is_writing or row.answer:
            self._reasoning.finish()

    def _reasoning_words(self, row: Row) -> str:
        took = row.message.measurements.reasoning_ms / _THOUSAND or row.reasoning_s
        seconds = number(max(1, round(took)))
        if row.is_writing and not row.answer:
            if row.reasoning_s < 1:
                return self.tr("Thinking…")
            return filled(self.tr("Thinking for %1 s…"), seconds)
        if took <= 0:
            return self.tr("Reasoning")
        return filled(self.tr("Thought for %1 s"), seconds)

    def _arrange_reasoning(self, row: Row, width: int, top: int) -> int:
        is_open = bool(row.reasoning) and row.reasoning_open and self._reasoning is not None
        if self._reasoning is not None:
            self._reasoning.setVisible(is_open)
        self._reasoning_bar = QRect()
        if not row.reasoning or self._toggle is None:
            return top
        size = self._toggle.sizeHint()
        mirrored = self.isRightToLeft()
        left = width - size.width() if mirrored else 0
        self._toggle.setGeometry(left, top, size.width(), size.height())
        top += size.height() + 4
        if is_open and self._reasoning is not None:
            inner = width - scaled(_REASONING_INDENT)
            height = self._reasoning.fit(inner)
            left = 0 if mirrored else scaled(_REASONING_INDENT)
            self._reasoning.arrange(QRect(left, top, inner, height))
            self._reasoning_bar = QRect(width - 3 if mirrored else 0, top + 4, 3, height - 8)
            top += height + 10
        return top

    def _show_sources(self, row: Row) -> None:
        if row.is_writing or not row.answer:
            return
        if self._sources is None:
            self._sources = new_sources(self.look, row.around.opener, self)
            if self._sources is not None:
                self._sources.resized.connect(self.regrown)
        if self._sources is not None:
            self._sources.show_message(row.message)

    def _arrange_sources(self, row: Row, width: int, top: int) -> int:
        if self._sources is None:
            return top
        is_shown = not row.is_writing and bool(row.answer)
        return place_attached(self._sources, width, top, is_shown=is_shown)

    def _show_outcome(self, row: Row) -> None:
        if self._outcome is None and needs_outcome(row):
            self._outcome = OutcomeBar(self.look)
            self._outcome.setParent(self)
            self._outcome.remedy_clicked.connect(self.remedy_clicked)
            self._outcome.retry_clicked.connect(self.retry_clicked)
            self._outcome.continue_clicked.connect(self._on_continue_clicked)
        if self._outcome is not None:
            self._outcome.show_outcome(row)
        self._actions.show_row(row)
        facts, hint = facts_of(row.message), self.tr("How it was made")
        self._facts.show_text(facts, hint)
        self._facts.lead(is_leading=bool(facts and details_of(row.message)))
        self._facts.setVisible(bool(facts))

    def _on_toggle_clicked(self) -> None:
        if self.row is not None:
            self.row.reasoning_open = not self.row.reasoning_open
            self._show_reasoning(self.row)
            self.resized.emit()

    def _on_continue_clicked(self) -> None:
        if self.row is not None:
            self.asked.emit(Continued(self.row.message))

    def _on_menu_clicked(self) -> None:
        more = self._actions.more
        self.open_menu(more.mapToGlobal(QPoint(0, more.height() + 2)))

    def _on_facts_clicked(self) -> None:
        if self.row is not None:
            open_details(self.look, self._facts, self.row.message)
