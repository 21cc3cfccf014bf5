"""One side of a comparison: who answers, the answer as it is written, what it took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from parlance.contract.engine import StopReason
from parlance.contract.wording import STOPS
from parlance.services.comparing import OVER, SidePhase
from parlance.window.chat.option_words import title_words
from parlance.window.parts.controls import ElidedLabel, Line, TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.words import decimal, facts_line, filled, listed, number, plural, wording
from parlance.window.rich.view import RichText
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.services.comparing import Side
    from parlance.window.parts.look import Look
    from parlance.window.rich.colours import CodeColours

translate = QCoreApplication.translate

_INSET = 16


class AnswerPane(QScrollArea):
    """One text that scrolls and follows its end while it grows, unless somebody reads above."""

    def __init__(self, look: Look, colours: CodeColours, name: str) -> None:
        """Start empty."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room = QWidget()
        self._room.setProperty("kind", "column")
        self.text = RichText(look, colours, self._room)
        self.text.use_formulas(look.formulas)
        self.text.grew.connect(self._fit)
        self.text.setAccessibleName(name)
        self.setWidget(self._room)

    def begin(self) -> None:
        """Empty it."""
        self.text.begin()
        self._fit()

    def append(self, text: str) -> None:
        """Add what arrived."""
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 2
        self.text.append_markdown(text)
        self._fit()
        if follows:
            bar.setValue(bar.maximum())

    def finish(self) -> None:
        """The text is whole."""
        self.text.finish()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the text out anew for the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(80, self.viewport().width() - 2 * _INSET)
        height = self.text.fit(width)
        self.text.arrange(QRect(_INSET, _INSET, width, height))
        self._room.resize(self.viewport().width(), height + 2 * _INSET)


class CompareSide(QFrame):
    """Shows a Side.

    Signals:
        stop_clicked, again_clicked, keep_clicked: what its buttons say.
    """

    stop_clicked = Signal()
    again_clicked = Signal()
    keep_clicked = Signal()

    def __init__(self, look: Look, colours: CodeColours, name: str) -> None:
        """Start with nothing asked; `name` is what a screen reader calls the side."""
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(name)
        self.heading = ElidedLabel(weight=QFont.Weight.DemiBold)
        self.pane = AnswerPane(look, colours, name)
        self.fault = FaultBar(look, can_close=False)
        self.record = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.stop = TextButton(look, self.tr("Stop"), icon="square", role="muted")
        self.again = TextButton(look, self.tr("Again"), icon="refresh-cw", role="muted")
        self.keep = TextButton(look, self.tr("Keep this answer"), icon="check", role="text")
        for button in (self.stop, self.again, self.keep):
            button.setAutoDefault(False)
        self.stop.clicked.connect(self.stop_clicked)
        self.again.clicked.connect(self.again_clicked)
        self.keep.clicked.connect(self.keep_clicked)
        self._lay_out()
        self.show_nothing()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HAIR, Space.SMALL, Space.HAIR, Space.SMALL)
        column.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 0, _INSET, 0)
        head.addWidget(self.heading, 1)
        column.addLayout(head)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addWidget(self.pane, 1)
        for widget in (self.fault, self.record):
            line = QHBoxLayout()
            line.setContentsMargins(_INSET, 0, _INSET, 0)
            line.addWidget(widget)
            column.addLayout(line)
        foot = QHBoxLayout()
        foot.setContentsMargins(_INSET, 0, _INSET, 0)
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self.keep)
        foot.addStretch(1)
        foot.addWidget(self.again)
        foot.addWidget(self.stop)
        column.addLayout(foot)

    def show_nothing(self) -> None:
        """Nothing was asked yet."""
        self.pane.begin()
        self.fault.show_fault(None)
        self.record.setText("")
        for button in (self.stop, self.again, self.keep):
            button.hide()

    def begin(self, who: str) -> None:
        """An answer of `who` is to come."""
        self.heading.show_text(who)
        self.pane.begin()

    def show_side(self, side: Side) -> None:
        """Show how far it is; the text comes by itself."""
        is_over = side.phase in OVER
        if side.phase is SidePhase.WAITING:
            self.pane.begin()
        if is_over:
            self.pane.finish()
        self.fault.show_fault(side.fault)
        self.record.setText(record_words(side))
        self.stop.setVisible(not is_over)
        self.again.setVisible(is_over)
        has_text = bool(side.text.strip())
        self.keep.setVisible(is_over and has_text)
        self.keep.setEnabled(side.kept is None)
        self.keep.say(self.tr("Keep this answer") if side.kept is None else self.tr("Kept"))

    def show_piece(self, channel: str, text: str) -> None:
        """Add what arrived of the answer; reasoning is only counted."""
        if channel == "answer":
            self.pane.append(text)


def record_words(side: Side) -> str:
    """Return in a line what a side does, or what its answer took."""
    match side.phase:
        case SidePhase.WAITING:
            return translate("CompareSide", "Waiting for the model…")
        case SidePhase.READING:
            sentence = translate("CompareSide", "Reading: %1 of %2 tokens")
            return filled(sentence, number(side.read), number(side.to_read))
        case SidePhase.WRITING:
            return (
                translate("CompareSide", "Reasoning…")
                if not side.text
                else translate("CompareSide", "Writing…")
            )
        case SidePhase.STOPPED if not side.text:
            return translate("CompareSide", "Stopped.")
        case _:
            return _took(side)


def _took(side: Side) -> str:
    took = side.measurements
    parts: list[str] = []
    if took.generated_tokens:
        tokens = translate("CompareSide", "%Ln token(s)", "", took.generated_tokens)
        parts.append(plural(tokens, took.generated_tokens))
    if took.tokens_per_second > 0:
        parts.append(
            filled(translate("CompareSide", "%1 tokens/s"), decimal(took.tokens_per_second))
        )
    if side.seconds > 0:
        parts.append(filled(translate("CompareSide", "%1 s in all"), decimal(side.seconds)))
    if took.ttft_ms > 0:
        parts.append(
            filled(
                translate("CompareSide", "%1 s to the first token"), decimal(took.ttft_ms / 1000, 2)
            )
        )
    if took.stop is not None and took.stop is not StopReason.END:
        parts.append(wording(STOPS[took.stop]))
    if side.left_out:
        names = listed(_name(name) for name in side.left_out)
        parts.append(filled(translate("CompareSide", "not followed: %1"), names))
    return facts_line(parts)


def _name(name: str) -> str:
    return translate("CompareSide", "images") if name == "images" else title_words(name)
