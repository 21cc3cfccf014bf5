"""All that can be set about a chat or an assistant, basic things first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from parlance.contract.chats import NO_BEAMS, NO_OPTIONS, FreeText, merged
from parlance.contract.option_fields import OPTIONS_BY_NAME, FieldGroup
from parlance.services.standing import Standing
from parlance.window.chat.beam_control import BeamControl
from parlance.window.chat.constraint_control import ConstraintControl
from parlance.window.chat.option_controls import ChoiceOption, LinesOption, SpinOption, TextOption
from parlance.window.chat.option_limits import limits
from parlance.window.chat.option_words import effort_words, switch_words
from parlance.window.chat.samplers import OptionRow, SamplerRows
from parlance.window.parts.controls import Line, TextLabel
from parlance.window.parts.fonts import text_font
from parlance.window.parts.model_chip import short_name
from parlance.window.parts.scale import scaled_size
from parlance.window.parts.spelling import mark_spelling
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.chats import ChatOptions
    from parlance.contract.models import ModelEntry
    from parlance.window.chat.option_controls import OptionControl
    from parlance.window.parts.look import Look

_BASIC: Final = ("model", "system_prompt", "thinking", "effort", "max_tokens")
_ADVANCED: Final = (
    "context",
    "reasoning_tokens",
    "min_tokens",
    "stop",
    "beams",
    "constraint",
    "drafts",
)
_WIDE: Final = ("model", "system_prompt", "stop", "constraint", "beams")


class OptionForm(QWidget):
    """Edits ChatOptions.

    Signals:
        edited: the new ChatOptions.
        constraint_wanted: the person wants to write the schema or the grammar.
    """

    edited = Signal(object)
    constraint_wanted = Signal()

    def __init__(self, look: Look, *, greys: bool = True) -> None:
        """Start with nothing set; `greys` what the loaded model does not offer."""
        super().__init__()
        self._look = look
        self._greys = greys
        self._models: Sequence[ModelEntry] = ()
        self.options = NO_OPTIONS
        self._standing = Standing()
        self.samplers = SamplerRows(look)
        self.rows: dict[str, OptionRow] = {}
        for name in (*_BASIC, *_ADVANCED):
            field = OPTIONS_BY_NAME[name]
            self.rows[name] = OptionRow(look, field, self._control(name), is_wide=name in _WIDE)
        self.rows |= self.samplers.rows
        self._lay_out()
        for row in self.rows.values():
            row.edited.connect(self._on_edited)

    def row(self, name: str) -> OptionRow:
        """Return the row of a field; names as in contract.chats.differences."""
        return self.rows[name]

    def show_options(
        self, options: ChatOptions, standing: Standing, models: Sequence[ModelEntry]
    ) -> None:
        """Show what is set, above what stands below it."""
        self.options, self._standing = options, standing
        self._models = [entry for entry in models if entry.problem is None]
        self._offer_choices()
        for name in (*_BASIC, *_ADVANCED):
            self.rows[name].show_value(getattr(options, name), standing, models)
        whole = merged(standing.options, options)
        has_beams = whole.beams is not None and whole.constraint is None
        self.samplers.show(options.sampling, standing, models, has_beams=has_beams)
        reasons = limits(whole, standing) if self._greys else {}
        for name in (*_BASIC, *_ADVANCED):
            self.rows[name].show_why(reasons.get(name, ""))

    def take_edits(self) -> None:
        """Pass on what was typed and not yet told."""
        for row in self.rows.values():
            row.control.take_edit()

    def reset(self, name: str) -> None:
        """Take one field back."""
        self.rows[name].control.drop_edit()
        self._on_edited(name, None)

    def reset_all(self) -> None:
        """Take all fields back."""
        for row in self.rows.values():
            row.control.drop_edit()
        self._set(NO_OPTIONS)

    # Layout -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for name in _BASIC[:2]:
            column.addWidget(self.rows[name])
        for rows in (
            [self.rows[name] for name in _BASIC[2:]],
            self.samplers.of(FieldGroup.BASIC),
        ):
            column.addWidget(Line(Qt.Orientation.Horizontal))
            for row in rows:
                column.addWidget(row)
        column.addSpacing(Space.SMALL)
        self.more = self._new_fold()
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.advanced = QWidget()
        inner = QVBoxLayout(self.advanced)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for name in _ADVANCED:
            inner.addWidget(self.rows[name])
        inner.addWidget(Line(Qt.Orientation.Horizontal))
        heading = TextLabel(self.tr("Sampling"), role="muted", weight=QFont.Weight.DemiBold)
        heading.setContentsMargins(0, Space.SMALL, 0, Space.HAIR)
        inner.addWidget(heading)
        for row in self.samplers.of(FieldGroup.ADVANCED):
            inner.addWidget(row)
        self.advanced.hide()
        column.addWidget(self.advanced)

    def _new_fold(self) -> QToolButton:
        fold = QToolButton()
        fold.setProperty("kind", "fold")
        fold.setCheckable(True)
        fold.setText(self.tr("Advanced"))
        fold.setAccessibleName(self.tr("Advanced settings"))
        fold.setFont(text_font(TypeSize.INTERFACE, QFont.Weight.Medium))
        fold.setIconSize(scaled_size(QSize(16, 16)))
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fold.toggled.connect(self._on_folded)
        self._look.changed.connect(self._paint_fold)
        self._fold = fold
        self._paint_fold()
        return fold

    def _paint_fold(self) -> None:
        name = "chevron-up" if self._fold.isChecked() else "chevron-down"
        self._fold.setIcon(self._look.icon(name, "muted", size=16))

    def _on_folded(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._paint_fold()
        self.advanced.setVisible(is_open)

    def _control(self, name: str) -> OptionControl:
        field = OPTIONS_BY_NAME[name]
        match name:
            case "model" | "thinking" | "effort" | "drafts":
                return ChoiceOption(field)
            case "system_prompt":
                text = TextOption(field, height=112)
                mark_spelling(text.edit, self._look)
                return text
            case "stop":
                return LinesOption(field, height=60)
            case "beams":
                return BeamControl(field)
            case "constraint":
                control = ConstraintControl(self._look, field)
                control.wanted.connect(self.constraint_wanted)
                return control
            case _:
                return SpinOption(field)

    def _offer_choices(self) -> None:
        models = [(short_name(entry), entry.key) for entry in self._models]
        offered = self._standing.reasoning
        efforts = offered.efforts if offered is not None else ()
        on_off = [(switch_words(is_on=each), each) for each in (True, False)]
        own = self.options
        self._offer("model", self.tr("The model of the chat"), models, own.model)
        self._offer("thinking", self.tr("As the model does"), on_off, own.thinking)
        levels = [(effort_words(level), level) for level in efforts]
        self._offer("effort", self.tr("As the model does"), levels, own.effort)
        self._offer("drafts", self.tr("As in the settings"), on_off, own.drafts)

    def _offer(
        self, name: str, unset: str, choices: Sequence[tuple[str, object]], own: object
    ) -> None:
        """Offer what there is, and what is set already though it is no longer there."""
        control = self.rows[name].control
        if isinstance(control, ChoiceOption):
            known = {value for _, value in choices}
            kept = [] if own is None or own in known else [(effort_words(str(own)), own)]
            control.offer([(unset, None), *choices, *kept])

    # What people do -----------------------------------------------------------------------

    def _on_edited(self, name: str, value: object) -> None:
        if name.startswith("sampling."):
            changed = {name.removeprefix("sampling."): value}
            sampling = msgspec.structs.replace(self.options.sampling, **changed)
            self._set(msgspec.structs.replace(self.options, sampling=sampling))
        else:
            if self._switches_nothing_off(name, value):
                value = None
            self._set(msgspec.structs.replace(self.options, **{name: value}))

    def _switches_nothing_off(self, name: str, value: object) -> bool:
        is_off = value == NO_BEAMS or isinstance(value, FreeText)
        return is_off and getattr(self._standing.options, name) is None

    def _set(self, options: ChatOptions) -> None:
        is_other = options != self.options
        self.show_options(options, self._standing, self._models)
        if is_other:
            self.edited.emit(options)
