"""How an answer went: stopped, interrupted, failed; and the facts under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.engine import StopReason
from parlance.contract.history import MessageState
from parlance.contract.wording import STOPS
from parlance.window.parts.controls import IconLabel, TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.remedies import EVERY_REMEDY, Remedy
from parlance.window.parts.words import decimal, facts_line, filled, plural, wording
from parlance.window.theme import Space

if TYPE_CHECKING:
    from parlance.contract.history import Message
    from parlance.window.chat.rows import Row
    from parlance.window.parts.look import Look

translate = QCoreApplication.translate

_WORTH_SAYING = (StopReason.LENGTH, StopReason.CONTEXT)


def facts_of(message: Message) -> str:
    """Return model, tokens, speed and why it ended, as one line."""
    took = message.measurements
    parts = [took.model] if took.model else []
    if took.generated_tokens:
        tokens = QCoreApplication.translate("Facts", "%Ln token(s)", "", took.generated_tokens)
        parts.append(plural(tokens, took.generated_tokens))
    if took.tokens_per_second > 0:
        speed = QCoreApplication.translate("Facts", "%1 tokens/s")
        parts.append(speed.replace("%1", decimal(took.tokens_per_second)))
    if took.stop in _WORTH_SAYING and took.stop is not None:
        parts.append(wording(STOPS[took.stop]))
    return facts_line(parts)


def state_of(row: Row) -> tuple[str, str]:
    """Return what there is to say of an answer, and the icon beside it."""
    match row.message.state:
        case MessageState.STOPPED:
            return translate("OutcomeBar", "You stopped this answer."), "circle-stop"
        case MessageState.INTERRUPTED:
            return translate("OutcomeBar", "This answer was interrupted."), "triangle-alert"
        case MessageState.WRITING:
            return "", ""
        case MessageState.COMPLETE:
            pass
    if row.is_last and row.message.measurements.stop is StopReason.LENGTH:
        return translate("OutcomeBar", "The answer has reached the length allowed."), "circle-stop"
    if row.is_last and row.message.measurements.stop is StopReason.CONTEXT:
        return translate(
            "OutcomeBar", "The context was full before the answer ended."
        ), "triangle-alert"
    return "", ""


def ending_words(message: Message) -> str:
    """Return what is said aloud when an answer ends; nothing where a fault says it."""
    match message.state:
        case MessageState.STOPPED:
            return translate("OutcomeBar", "You stopped this answer.")
        case MessageState.COMPLETE:
            return filled(translate("ChatPanel", "The answer is finished: %1"), message.text)
        case _:
            return ""


def needs_outcome(row: Row) -> bool:
    """Return whether there is anything to say of an answer besides its facts."""
    return row.fault is not None or bool(state_of(row)[0])


class OutcomeBar(QWidget):
    """Says what became of an answer that is not simply finished.

    Signals:
        retry_clicked: answer the question anew.
        continue_clicked: go on where the answer was cut off.
        remedy_clicked: value of the Remedy chosen for the fault.
    """

    retry_clicked = Signal()
    continue_clicked = Signal()
    remedy_clicked = Signal(str)

    def __init__(self, look: Look) -> None:
        """Start with nothing to say."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._fault = FaultBar(look, EVERY_REMEDY, can_close=False)
        self._fault.remedy_clicked.connect(self._on_remedy_clicked)
        column.addWidget(self._fault)
        self._state = QWidget()
        line = QHBoxLayout(self._state)
        line.setContentsMargins(0, Space.HAIR, 0, Space.HAIR)
        line.setSpacing(Space.SMALL)
        self._icon = IconLabel(look, "circle-stop", "muted")
        self._words = TextLabel(role="muted")
        self._again = TextButton(look, self.tr("Try again"), kind="link")
        self._again.clicked.connect(self.retry_clicked)
        self._continue = TextButton(look, self.tr("Continue"), kind="link")
        self._continue.clicked.connect(self.continue_clicked)
        line.addWidget(self._icon)
        line.addWidget(self._words)
        line.addWidget(self._continue)
        line.addWidget(self._again)
        line.addStretch()
        column.addWidget(self._state)

    def show_outcome(self, row: Row) -> None:
        """Show the fault or the state of `row`, if there is anything to say."""
        self._fault.show_fault(row.fault, is_past=not row.is_last)
        words, icon = state_of(row)
        has_state = bool(words) and row.fault is None
        has_text = bool(row.answer or row.reasoning)
        self._state.setVisible(has_state)
        self._words.setText(words)
        if icon:
            self._icon.show_icon(icon, "muted")
        self._again.setVisible(row.is_last)
        self._continue.setVisible(row.is_last and row.is_cut_off and has_text)

    def height_for(self, width: int) -> int:
        """Return the height that it needs at a width."""
        layout = self.layout()
        if layout is None:
            return 0
        self._fault.arrange(width)
        layout.invalidate()
        if layout.hasHeightForWidth():
            return layout.heightForWidth(width)
        return self.sizeHint().height()

    def _on_remedy_clicked(self, remedy: str) -> None:
        if remedy == Remedy.RETRY.value:
            self.retry_clicked.emit()
        else:
            self.remedy_clicked.emit(remedy)
