"""Rows that set one thing about a chat each: title, control, sentence, who says what counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.option_fields import FieldKind
from parlance.contract.sampling import Mirostat
from parlance.contract.sampling_fields import SAMPLING_FIELDS
from parlance.contract.sampling_idle import IDLE, idle_of
from parlance.window.chat.option_controls import (
    BiasesOption,
    ChoiceOption,
    LinesOption,
    SpinOption,
)
from parlance.window.chat.option_words import (
    below_words,
    mirostat_words,
    option_words,
    standing_words,
)
from parlance.window.parts.controls import IconButton, TextLabel, restyle
from parlance.window.parts.explaining import explain
from parlance.window.parts.scale import LARGE_TEXT, text_percent
from parlance.window.parts.words import filled
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from parlance.contract.models import ModelEntry
    from parlance.contract.option_fields import FieldGroup, OptionField
    from parlance.contract.sampling import Sampling
    from parlance.contract.sampling_choice import SamplingChoice
    from parlance.services.standing import Standing
    from parlance.window.chat.option_controls import OptionControl
    from parlance.window.parts.look import Look

_WIDE: Final = (FieldKind.WORDS, FieldKind.BIASES)


class OptionRow(QWidget):
    """One thing that can be set; what is not set shows what counts instead.

    Signals:
        edited: name of the field and its new value; None takes it back.
    """

    edited = Signal(str, object)

    def __init__(
        self,
        look: Look,
        field: OptionField,
        control: OptionControl,
        *,
        name: str = "",
        is_wide: bool = False,
    ) -> None:
        """Stand the control beside the title, or under it; `name` as differences() has it."""
        super().__init__()
        self.field = field
        self.name = name or field.name
        self.control = control
        words = option_words(field.title)
        self._title = TextLabel(words, weight=QFont.Weight.Medium, wrap=True)
        self._title.setBuddy(control)
        self.reset = IconButton(
            look, "rotate-ccw", filled(self.tr("Take “%1” back"), words), size=14
        )
        self.reset.clicked.connect(self._on_reset)
        keeps = self.reset.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keeps)
        self.standing = TextLabel(role="faint", pixels=TypeSize.META, wrap=True)
        self.why = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.why.hide()
        self.sentence = TextLabel(
            option_words(field.sentence), role="muted", pixels=TypeSize.META, wrap=True
        )
        explain(self, words, self.sentence.text())
        self._lay_out(is_wide=is_wide or text_percent() > LARGE_TEXT)
        control.edited.connect(lambda value: self.edited.emit(self.name, value))

    def _lay_out(self, *, is_wide: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.CLOSE, 0, Space.CLOSE)
        column.setSpacing(Space.HAIR)
        head = QHBoxLayout()
        head.setSpacing(Space.TINY)
        head.addWidget(self._title, 1)
        if not is_wide:
            head.addWidget(self.control)
        head.addWidget(self.reset)
        column.addLayout(head)
        if is_wide:
            column.addWidget(self.control)
        column.addWidget(self.standing)
        column.addWidget(self.sentence)
        column.addWidget(self.why)

    def show_value(self, own: object, standing: Standing, models: Iterable[ModelEntry]) -> None:
        """Show the conversation's own value, or what counts where it has none."""
        below, origin = standing.value(self.name), standing.origin(self.name)
        say = standing_words if own is None else below_words
        self.standing.setText(say(self.name, below, origin, models))
        shows_own = own is not None or self.control.knows_unset
        self.control.show_value(own if shows_own else below)
        self.reset.setVisible(own is not None)

    def show_why(self, words: str, *, is_possible: bool = False) -> None:
        """Grey the control and say why; with `is_possible` only say it."""
        self.control.setEnabled(not words or is_possible)
        restyle(self.why, role="faint" if is_possible else "notice")
        self.why.setText(words)
        self.why.setVisible(bool(words))

    def _on_reset(self) -> None:
        self.control.drop_edit()
        self.control.setFocus()  # the button goes, and the keyboard would go with it
        self.edited.emit(self.name, None)


def mirostat_control(field: OptionField) -> ChoiceOption:
    """Return what chooses a version of Mirostat."""
    control = ChoiceOption(field)
    control.offer([(mirostat_words(version), version) for version in Mirostat])
    return control


_CONTROLS: Final[dict[FieldKind, Callable[[OptionField], OptionControl]]] = {
    FieldKind.DECIMAL: SpinOption,
    FieldKind.NUMBER: SpinOption,
    FieldKind.CHOICE: mirostat_control,
    FieldKind.WORDS: LinesOption,
    FieldKind.BIASES: BiasesOption,
}


class SamplerRows:
    """The rows of all samplers, to be stood where they belong.

    Attributes:
        rows: by the names of contract.chats.differences.
    """

    def __init__(self, look: Look) -> None:
        """Make a row for each field of the sampling."""
        self.rows: dict[str, OptionRow] = {}
        for field in SAMPLING_FIELDS:
            name = f"sampling.{field.name}"
            control = _CONTROLS[field.kind](field)
            is_wide = field.kind in _WIDE
            self.rows[name] = OptionRow(look, field, control, name=name, is_wide=is_wide)

    def of(self, group: FieldGroup) -> list[OptionRow]:
        """Return the rows of a group, in order."""
        return [row for row in self.rows.values() if row.field.group is group]

    def show(
        self,
        own: SamplingChoice,
        standing: Standing,
        models: Iterable[ModelEntry],
        *,
        has_beams: bool,
    ) -> None:
        """Show what is set, and say of each that changes nothing why."""
        sampling: Sampling = own.applied_to(standing.sampling)
        for row in self.rows.values():
            row.show_value(getattr(own, row.field.name), standing, models)
            idle = idle_of(row.field.name, sampling, has_beams=has_beams)
            row.show_why(option_words(IDLE[idle]) if idle is not None else "", is_possible=True)
