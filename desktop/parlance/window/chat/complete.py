"""The page on which the model continues a text at the cursor, or fills a gap in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from parlance.services.model_states import ModelPhase
from parlance.window.chat.complete_editor import CompleteEditor
from parlance.window.parts.controls import Line, Surface, TextButton, TextLabel, give_hint
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.fonts import code_font, text_font
from parlance.window.parts.model_chip import ModelChip
from parlance.window.parts.page import page_header
from parlance.window.parts.remedies import EVERY_REMEDY, Remedy
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import decimal, facts_line, filled, number, plural
from parlance.window.theme import Measure, Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.services.completing import CompletingService
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_KEEP_MS: Final = 500
_UNSET: Final = -0.05
_MOST_TOKENS: Final = 4096


class CompletePage(Surface):
    """One editor, and what the model does in it.

    Signals:
        closed: the person wants to go back to the chat.
        models_wanted, settings_wanted, plan_wanted: the person wants to go there.
    """

    closed = Signal()
    models_wanted = Signal()
    settings_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, look: Look, completing: CompletingService, models: ModelsService) -> None:
        """Show the text as it was left."""
        super().__init__("main")
        self._look = look
        self._completing = completing
        self._models = models
        self.editor = CompleteEditor(
            look,
            self.tr("Text"),
            self.tr("Begin a text here, and let the model continue it at the cursor."),
        )
        self.editor.setPlainText(completing.text)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self.go = TextButton(look, "", kind="primary")
        self.take = TextButton(look, self.tr("Accept"), icon="check")
        self.drop = TextButton(look, self.tr("Undo it"), icon="undo-2", role="muted")
        self.back = TextButton(look, self.tr("Back to the chat"), kind="link")
        self.facts = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.note = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.fault = FaultBar(look, EVERY_REMEDY)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_MS)
        self._make_numbers()
        self._lay_out()
        self._connect()
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard into the text."""
        self.editor.setFocus()

    def keep(self) -> None:
        """Store what was typed without waiting for the pause."""
        self._keeping.stop()
        self._completing.keep_text(self.editor.text)

    # Layout -----------------------------------------------------------------------------

    def _make_numbers(self) -> None:
        self.tokens = QSpinBox()
        self.tokens.setRange(1, _MOST_TOKENS)
        self.tokens.setSingleStep(32)
        self.tokens.setValue(self._completing.tokens)
        self.tokens.setAccessibleName(self.tr("Tokens of a continuation"))
        self.tokens.setSuffix(self.tr(" tokens"))
        self.temperature = QDoubleSpinBox()
        self.temperature.setRange(_UNSET, 5.0)
        self.temperature.setSingleStep(0.05)
        self.temperature.setDecimals(2)
        self.temperature.setValue(_UNSET)
        self.temperature.setAccessibleName(self.tr("Temperature"))
        self.temperature.setPrefix(self.tr("Temperature "))
        for spin in (self.tokens, self.temperature):
            spin.lineEdit().setTextMargins(6, 0, 6, 0)
            spin.setKeyboardTracking(False)

    def _lay_out(self) -> None:
        header, line = page_header(self.tr("Complete a text"))
        line.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        inner = QWidget()
        inner.setMaximumWidth(scaled(Measure.COLUMN + 24))
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, Space.LARGE, 0, Space.EDGE)
        body.setSpacing(Space.SMALL)
        pane = QFrame()
        pane.setProperty("kind", "pane")
        framed = QVBoxLayout(pane)
        framed.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        framed.addWidget(self.editor)
        body.addWidget(pane, 1)
        body.addWidget(self.note)
        body.addWidget(self.fault)
        body.addLayout(self._new_settings())
        body.addLayout(self._new_foot())
        middle = QHBoxLayout()
        middle.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        middle.addStretch(1)
        middle.addWidget(inner, 1000)
        middle.addStretch(1)
        column.addLayout(middle, 1)

    def _new_settings(self) -> FlowLine:
        line = FlowLine()
        chip = ModelChip(self._look, self._models)
        chip.models_wanted.connect(self.models_wanted)
        chip.plan_wanted.connect(self.plan_wanted)
        for widget in (chip, self.tokens, self.temperature):
            line.addWidget(widget)
        return line

    def _new_foot(self) -> FlowLine:
        foot = FlowLine()
        foot.addWidget(self.facts)
        foot.add_stretch()
        for button in (self.drop, self.take, self.go):
            foot.addWidget(button)
        return foot

    def _connect(self) -> None:
        service = self._completing
        service.state_changed.connect(self._show)
        service.model_changed.connect(self._show)
        service.piece_arrived.connect(self.editor.insert_piece)
        service.ended.connect(self._on_ended)
        self.editor.textChanged.connect(self._on_edited)
        self.editor.pending_changed.connect(self._show)
        self.editor.cursorPositionChanged.connect(self._show)
        self.editor.continue_wanted.connect(self.go_on)
        self._keeping.timeout.connect(self.keep)
        self.go.clicked.connect(self._on_go)
        self.take.clicked.connect(self._on_take)
        self.drop.clicked.connect(self._on_drop)
        self.back.clicked.connect(self.closed)
        self.tokens.valueChanged.connect(self._on_tokens)
        self.temperature.valueChanged.connect(self._on_temperature)
        self.fault.remedy_clicked.connect(self._on_remedy)
        self._look.shortcuts.add("leave", self, service.stop)

    # What the service says ----------------------------------------------------------------

    def _show(self) -> None:
        service = self._completing
        is_busy = service.busy
        has_text = not self.editor.document().isEmpty()
        if is_busy:
            self.go.say(self.tr("Stop"))
        else:
            fills = service.can_fill and self.editor.has_behind
            self.go.say(self.tr("Fill the gap") if fills else self.tr("Continue"))
        hint = self.tr("Stop (Esc)") if is_busy else self.tr("Continue (Ctrl+Enter)")
        give_hint(self.go, self.go.accessibleName(), hint)
        self.go.setEnabled(is_busy or has_text)
        has_pending = bool(self.editor.pending)
        self.take.setVisible(has_pending and not is_busy)
        self.drop.setVisible(has_pending and not is_busy)
        warmth = decimal(service.recommended_temperature, 2)
        self.temperature.setSpecialValueText(filled(self.tr("Temperature %1"), warmth))
        self._show_typeface()
        self.facts.setText(self._facts())
        words = self._warning()
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _show_typeface(self) -> None:
        """Show code as code: a model that fills gaps was made for it."""
        make = code_font if self._completing.can_fill else text_font
        font = make(TypeSize.READING)
        if font != self.editor.font():
            self.editor.setFont(font)

    def _facts(self) -> str:
        state = self._completing.state
        match state.phase:
            case "waiting":
                return self.tr("Waiting for the model…")
            case "reading":
                sentence = self.tr("Reading: %1 of %2 tokens")
                return filled(sentence, number(state.done), number(state.total))
            case "writing":
                return self.tr("Writing…  Esc stops it.")
            case _:
                return self._took()

    def _took(self) -> str:
        took = self._completing.state.measurements
        if not took.generated_tokens:
            if self._completing.can_fill:
                return self.tr("Put the cursor into a gap: the model heeds what stands behind it.")
            return self.tr("The model writes on at the cursor. Nothing is added to your text.")
        count = took.generated_tokens
        parts = [plural(self.tr("%Ln token(s)", "", count), count)]
        if took.tokens_per_second > 0:
            speed = decimal(took.tokens_per_second)
            parts.append(filled(self.tr("%1 tokens/s"), speed))
        return facts_line(parts)

    def _warning(self) -> str:
        service, state = self._completing, self._completing.state
        if state.cut_before or state.cut_behind:
            words = self.tr("The text is longer than the context: %1 letters were not read.")
            return filled(words, number(state.cut_before + state.cut_behind))
        is_ready = self._models.state.phase is ModelPhase.READY
        if is_ready and self.editor.has_behind and not service.can_fill:
            return self.tr("This model does not heed what stands behind the cursor.")
        if is_ready and not service.wants_completion:
            return self.tr("This model was made for chats; a base model continues texts better.")
        return ""

    def _on_ended(self, fault: Fault | None) -> None:
        if fault is not None:
            self.fault.show_fault(fault)
        self.keep()
        self._show()

    # What people do -----------------------------------------------------------------------

    def go_on(self) -> None:
        """Continue at the cursor; what was written before is taken."""
        if self._completing.busy or self.editor.document().isEmpty():
            return
        self.fault.show_fault(None)
        self.editor.begin()
        self._completing.continue_at(self.editor.before, self.editor.behind)
        self.editor.setFocus()

    def _on_go(self) -> None:
        if self._completing.busy:
            self._completing.stop()
        else:
            self.go_on()

    def _on_take(self) -> None:
        self.editor.accept()
        self.editor.setFocus()

    def _on_drop(self) -> None:
        self.editor.discard()
        self.editor.setFocus()

    def _on_edited(self) -> None:
        if not self._keeping.isActive():  # who types on and on is not to lose it all
            self._keeping.start()
        self._show()

    def _on_tokens(self, tokens: int) -> None:
        self._completing.tokens = tokens

    def _on_temperature(self, value: float) -> None:
        self._completing.temperature = round(value, 2) if value > _UNSET / 2 else None

    def _on_remedy(self, remedy: str) -> None:
        match Remedy(remedy):
            case Remedy.RESTART:
                self._models.restart()
                self.go_on()
            case Remedy.MODELS:
                self.models_wanted.emit()
            case Remedy.SETTINGS:
                self.settings_wanted.emit()
            case Remedy.RETRY:
                self.go_on()
            case Remedy.NONE | Remedy.MEND:
                pass
