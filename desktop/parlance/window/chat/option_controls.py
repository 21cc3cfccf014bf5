"""Controls for the kinds of values that a chat can have set; each shows one and tells a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from parlance.window.chat.option_words import (
    biases_text,
    escaped,
    option_words,
    read_biases,
    unescaped,
    unset_words,
)
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QHideEvent

    from parlance.contract.option_fields import OptionField

_PAUSE_MS: Final = 500
_INSET: Final = 6
_WIDTH: Final = 132
_CHOICE_WIDTH: Final = 168


class OptionControl(QWidget):
    """What edits one value.

    Signals:
        edited: the new value; None for what is not set.
    """

    edited = Signal(object)

    @property
    def knows_unset(self) -> bool:
        """Whether it can show that nothing is set; else it shows what counts instead."""
        return False

    def show_value(self, value: object) -> None:
        """Show a value without telling it as an edit."""
        raise NotImplementedError

    def take_edit(self) -> None:
        """Tell what was typed and not yet told."""

    def drop_edit(self) -> None:
        """Forget what was typed and not yet told."""

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was typed before it goes out of sight."""
        self.take_edit()
        super().hideEvent(event)

    def _hold(self, inner: QWidget, field: OptionField) -> None:
        inner.setAccessibleName(option_words(field.title))
        inner.setAccessibleDescription(option_words(field.sentence))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(inner)
        self.setFocusProxy(inner)


class _WheelGuard(QWidget):
    """Lets the wheel scroll the page as long as the keyboard is elsewhere."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Pass on the wheel of what has no focus."""
        is_wheel = event.type() == QEvent.Type.Wheel
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def guard_wheel(widget: QWidget) -> None:
    """Let the wheel over a field scroll the page, unless the keyboard is in the field."""
    guard = _WheelGuard(widget)
    guard.hide()
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(guard)


class SpinOption(OptionControl):
    """A number, typed or stepped; it is taken with Enter, a step, or when the keyboard leaves."""

    def __init__(self, field: OptionField) -> None:
        """Allow the range of `field`; below it stands what nobody has set."""
        super().__init__()
        self._field = field
        self._unset = field.minimum - max(1.0, field.step) if field.may_be_unset else None
        self.spin = _new_spin(field, field.minimum if self._unset is None else self._unset)
        if self._unset is not None:
            self.spin.setSpecialValueText(unset_words(field))
        elif field.neutral_words and field.neutral == field.minimum:
            self.spin.setSpecialValueText(option_words(field.neutral_words))
        self._hold(self.spin, field)
        self._is_typing = False
        self.spin.lineEdit().textEdited.connect(self._on_typed)
        self.spin.editingFinished.connect(self.drop_edit)
        self.spin.valueChanged.connect(self._on_changed)

    def show_value(self, value: object) -> None:
        """Show the number; what is being typed stays."""
        if self._is_typing:
            return
        least = self.spin.minimum()
        wanted = value if isinstance(value, int | float) else least
        self.spin.blockSignals(True)  # noqa: FBT003 - Qt has no keywords
        if isinstance(self.spin, QSpinBox):
            self.spin.setValue(int(wanted))
        else:
            self.spin.setValue(float(wanted))
        self.spin.blockSignals(False)  # noqa: FBT003

    def take_edit(self) -> None:
        """Take a number that was typed without Enter."""
        if self._is_typing:
            self._is_typing = False
            self.spin.interpretText()

    def drop_edit(self) -> None:
        """Let the next value be shown in place of what was typed."""
        self._is_typing = False

    def _on_typed(self) -> None:
        self._is_typing = True

    def _on_changed(self, value: float) -> None:
        self._is_typing = False
        if self._unset is not None and value <= self._unset:
            self.edited.emit(None)
            return
        value = max(value, self._field.minimum)
        self.edited.emit(round(value, 6) if self._field.places else int(value))


def _new_spin(field: OptionField, least: float) -> QSpinBox | QDoubleSpinBox:
    spin: QSpinBox | QDoubleSpinBox
    if field.places:
        spin = QDoubleSpinBox()
        spin.setDecimals(field.places)
        spin.setRange(least, field.maximum)
        spin.setSingleStep(field.step)
    else:
        spin = QSpinBox()
        spin.setRange(round(least), round(field.maximum))
        spin.setSingleStep(max(1, round(field.step)))
        spin.setGroupSeparatorShown(True)
    spin.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
    spin.setKeyboardTracking(False)
    spin.setFixedWidth(scaled(_WIDTH))
    guard_wheel(spin)
    return spin


class ChoiceOption(OptionControl):
    """One of a few values; the first stands for what is not set."""

    def __init__(self, field: OptionField, width: int = _CHOICE_WIDTH) -> None:
        """Start without a choice."""
        super().__init__()
        self.box = ChoiceBox()
        self.box.setMinimumWidth(width)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        guard_wheel(self.box)
        self._hold(self.box, field)
        self.box.activated.connect(lambda _index: self.edited.emit(self.box.currentData()))

    @property
    def knows_unset(self) -> bool:
        """Whether its first choice is to choose nothing."""
        return self.box.itemData(0) is None

    def offer(self, choices: Sequence[tuple[str, object]]) -> None:
        """Offer (words, value) in order."""
        before = self.box.currentData()
        self.box.clear()
        for words, value in choices:
            self.box.addItem(words, value)
        self.show_value(before)

    def show_value(self, value: object) -> None:
        """Show the choice; the first where it is not offered."""
        found = (place for place in range(self.box.count()) if self.box.itemData(place) == value)
        self.box.setCurrentIndex(next(found, 0))


class TextOption(OptionControl):
    """A longer text; it is taken when the typing pauses or the keyboard leaves."""

    def __init__(self, field: OptionField, height: int = 88) -> None:
        """Start empty."""
        super().__init__()
        self.edit = PlainEdit(option_words(field.title), pixels=TypeSize.INTERFACE)
        self.edit.setProperty("kind", "field")
        self.edit.setFixedHeight(height)
        self._hold(self.edit, field)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.edit.textChanged.connect(self._pause.start)
        self.edit.installEventFilter(self)

    def show_value(self, value: object) -> None:
        """Show the text, unless that is what stands there or the typing goes on."""
        text = self._text_of(value)
        if self.edit.text != text and not self._pause.isActive():
            self.edit.setPlainText(text)
            self._pause.stop()

    def take_edit(self) -> None:
        """Take what was typed without waiting for the pause."""
        if self._pause.isActive():
            self._pause.stop()
            self._tell()

    def drop_edit(self) -> None:
        """Let the next value be shown in place of what was typed."""
        self._pause.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what was typed when the keyboard leaves."""
        if event.type() == QEvent.Type.FocusOut:
            self.take_edit()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        self.edited.emit(self._value_of(self.edit.text))

    def _text_of(self, value: object) -> str:
        return str(value or "")

    def _value_of(self, text: str) -> object:
        return text


class LinesOption(TextOption):
    """Texts, one a line."""

    def _text_of(self, value: object) -> str:
        return "\n".join(escaped(str(each)) for each in value) if isinstance(value, tuple) else ""

    def _value_of(self, text: str) -> object:
        return tuple(dict.fromkeys(unescaped(line) for line in text.split("\n") if line))


class BiasesOption(TextOption):
    """Biases of tokens, one a line; what cannot be read is named and changes nothing."""

    def __init__(self, field: OptionField) -> None:
        """Start empty."""
        super().__init__(field)
        self.wrong = TextLabel(role="danger", pixels=TypeSize.META, wrap=True)
        self.wrong.hide()
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            column = QVBoxLayout()
            column.addWidget(self.edit)
            column.addWidget(self.wrong)
            layout.addLayout(column)

    def _tell(self) -> None:
        biases, wrong = read_biases(self.edit.text)
        words = self.tr("“%1” is no number of a token with a bias, as “50256 -5”.")
        self.wrong.setText(filled(words, wrong))
        self.wrong.setVisible(bool(wrong))
        if not wrong:
            self.edited.emit(biases)

    def show_value(self, value: object) -> None:
        """Show the biases, unless something stands there that cannot be read."""
        if self.wrong.isHidden() or not self.edit.text:
            super().show_value(value)

    def drop_edit(self) -> None:
        """Let the next value be shown, whatever stands there."""
        super().drop_edit()
        self.wrong.hide()

    def _text_of(self, value: object) -> str:
        return biases_text(value) if isinstance(value, tuple) else ""
