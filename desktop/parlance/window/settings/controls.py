"""Controls for the kinds of settings; each shows a value and tells a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QSpinBox,
    QWidget,
)

from parlance.contract.interface_language import OWN_NAMES, InterfaceLanguage
from parlance.contract.languages import LANGUAGES
from parlance.contract.setting_fields import Widget
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.services.localization import offered_languages
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import IconButton
from parlance.window.parts.explaining import explain
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.spelling import mark_spelling
from parlance.window.parts.words import decimal, filled, number
from parlance.window.theme import TypeSize
from parlance.window.translation.language_box import LanguageBox
from parlance.window.translation.words import language_words, name_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QHideEvent

    from parlance.contract.setting_fields import FieldDescription
    from parlance.window.parts.look import Look

_PAUSE_MS = 500
_INSET = 6
_LONGEST_NAME = 18
_CHOICES = {
    "system": QT_TRANSLATE_NOOP("Settings", "Like the system"),
    "light": QT_TRANSLATE_NOOP("Settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
    "normal": QT_TRANSLATE_NOOP("Settings", "Normal"),
    "high": QT_TRANSLATE_NOOP("Settings", "High"),
    "automatic": QT_TRANSLATE_NOOP("Settings", "Automatic"),
    "f16": QT_TRANSLATE_NOOP("Settings", "f16: exact"),
    "q8_0": QT_TRANSLATE_NOOP("Settings", "q8_0: half the memory"),
    "q4_0": QT_TRANSLATE_NOOP("Settings", "q4_0: a quarter of it"),
    "off": QT_TRANSLATE_NOOP("Settings", "Off"),
    "on": QT_TRANSLATE_NOOP("Settings", "On"),
    "never": QT_TRANSLATE_NOOP("Settings", "Never"),
    "when_fast": QT_TRANSLATE_NOOP("Settings", "When it takes a few seconds"),
    "ask": QT_TRANSLATE_NOOP("Settings", "Ask me"),
    "translate": QT_TRANSLATE_NOOP("Settings", "Translate"),
    "summarize": QT_TRANSLATE_NOOP("Settings", "Summarize"),
    "chat": QT_TRANSLATE_NOOP("Settings", "Attach to a chat"),
    "place_chat": QT_TRANSLATE_NOOP("Settings", "Chat"),
    "place_translate": QT_TRANSLATE_NOOP("Settings", "Translate"),
    "place_summarize": QT_TRANSLATE_NOOP("Settings", "Summarize"),
    "always": QT_TRANSLATE_NOOP("Settings", "Always"),
}
_PERCENT = QT_TRANSLATE_NOOP("Settings", "%1 %")


def setting_words(text: str) -> str:
    """Translate a title, sentence or choice of a setting."""
    return QCoreApplication.translate("Settings", text) if text else ""


def choice_words(value: str) -> str:
    """Return what a choice is called."""
    if value.isdigit():
        return filled(setting_words(_PERCENT), number(int(value)))
    return OWN_NAMES.get(value) or setting_words(_CHOICES.get(value, value))


def value_words(field: FieldDescription, value: object) -> str:
    """Return a value of a field as people read it, on one line."""
    if field.choices:
        return choice_words(str(value))
    if field.zero and value == field.minimum:
        return setting_words(field.zero)
    if isinstance(value, bool):
        return choice_words("on") if value else choice_words("off")
    if isinstance(value, int | float):
        amount = decimal(value, 2) if isinstance(value, float) else number(value)
        return f"{amount} {setting_words(field.unit)}".strip()
    if field.widget is Widget.LANGUAGE:
        return name_of(str(value)) if value else setting_words(field.zero)
    text = " ".join(str(value).split()) if value else ""
    return text or QCoreApplication.translate("Settings", "nothing")


def explanations(field: FieldDescription) -> tuple[str, ...]:
    """Return what a setting does, its default and its cost, each as a sentence."""
    translate = QCoreApplication.translate
    default = filled(translate("FieldRow", "Default: %1"), value_words(field, field.default))
    cost = setting_words(field.cost)
    costs = filled(translate("FieldRow", "Costs: %1"), cost) if cost else ""
    reload = translate("FieldRow", "In force when the model is loaded again")
    return setting_words(field.sentence), default, costs, reload if field.reload else ""


class FieldControl(QWidget):
    """What edits one setting.

    Signals:
        edited: the new value.
    """

    edited = Signal(object)

    def show_value(self, value: object) -> None:
        """Show a value without telling it as an edit; typing not yet told stays."""
        raise NotImplementedError

    def take_edit(self) -> None:
        """Tell what was typed and not yet told."""

    def drop_edit(self) -> None:
        """Forget what was typed and not yet told."""

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was typed before the page goes out of sight."""
        self.take_edit()
        super().hideEvent(event)

    def _hold(self, inner: QWidget, field: FieldDescription) -> None:
        inner.setAccessibleName(setting_words(field.title))
        inner.setAccessibleDescription(setting_words(field.sentence))
        explain(self, setting_words(field.title), *explanations(field))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(inner)
        self.setFocusProxy(inner)


class ChoiceControl(FieldControl):
    """A choice from an enumeration."""

    def __init__(self, field: FieldDescription) -> None:
        """List the choices."""
        super().__init__()
        self._box = ChoiceBox()
        for choice in self._offered(field):
            self._box.addItem(choice_words(choice), choice)
        self._hold(self._box, field)
        self._box.activated.connect(lambda _index: self.edited.emit(self._box.currentData()))

    def show_value(self, value: object) -> None:
        """Show the choice."""
        self._box.setCurrentIndex(max(0, self._box.findData(str(value))))

    def _offered(self, field: FieldDescription) -> tuple[str, ...]:
        return field.choices


class InterfaceLanguageControl(ChoiceControl):
    """A language of the window by its own name; only those that are translated."""

    def __init__(self, field: FieldDescription) -> None:
        """Be as wide as names are that use Latin letters."""
        super().__init__(field)
        # Measuring all of them would load a typeface for each script at the first start.
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._box.setSizeAdjustPolicy(policy)
        self._box.setMinimumContentsLength(_LONGEST_NAME)

    def _offered(self, field: FieldDescription) -> tuple[str, ...]:
        known = (InterfaceLanguage.SYSTEM, *offered_languages())
        return tuple(each for each in field.choices if each in known)


class SpinControl(FieldControl):
    """A number, typed or stepped; its lowest value may stand for “automatic”."""

    def __init__(self, spin: QSpinBox | QDoubleSpinBox, field: FieldDescription) -> None:
        """Edit `field` with `spin`, whose range is set."""
        super().__init__()
        self._spin = spin
        self._is_typing = False
        spin.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        spin.setKeyboardTracking(False)
        spin.setMinimumWidth(scaled(140))
        if field.zero:
            spin.setSpecialValueText(setting_words(field.zero))
        self._hold(spin, field)
        spin.lineEdit().textEdited.connect(self._on_typed)
        spin.editingFinished.connect(self.drop_edit)
        spin.valueChanged.connect(self._on_value_changed)

    def take_edit(self) -> None:
        """Take a number that was typed without Enter."""
        if self._is_typing:
            self._spin.interpretText()
        self._is_typing = False

    def drop_edit(self) -> None:
        """Let the next value be shown in place of what was typed."""
        self._is_typing = False

    def _set_value(self, value: float) -> None:
        if self._is_typing:
            return
        self._spin.blockSignals(True)  # noqa: FBT003 - Qt has no keywords
        if isinstance(self._spin, QSpinBox):
            self._spin.setValue(int(value))
        else:
            self._spin.setValue(value)
        self._spin.blockSignals(False)  # noqa: FBT003

    def _on_typed(self) -> None:
        self._is_typing = True

    def _on_value_changed(self, value: float) -> None:
        self._is_typing = False
        self.edited.emit(value)


class NumberControl(SpinControl):
    """A whole number."""

    def __init__(self, field: FieldDescription) -> None:
        """Allow the range of the field."""
        spin = QSpinBox()
        spin.setRange(int(field.minimum or 0), int(field.maximum or 0))
        spin.setGroupSeparatorShown(True)
        if field.unit:
            spin.setSuffix(f" {setting_words(field.unit)}")
            spin.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
        super().__init__(spin, field)

    def show_value(self, value: object) -> None:
        """Show the number."""
        if isinstance(value, int):
            self._set_value(value)


class DecimalControl(SpinControl):
    """A decimal number."""

    def __init__(self, field: FieldDescription) -> None:
        """Allow the range of the field."""
        spin = QDoubleSpinBox()
        spin.setRange(field.minimum or 0.0, field.maximum or 0.0)
        spin.setSingleStep(0.1)
        spin.setDecimals(2)
        super().__init__(spin, field)

    def show_value(self, value: object) -> None:
        """Show the number."""
        if isinstance(value, int | float):
            self._set_value(float(value))


class TextControl(FieldControl):
    """A longer text; it is taken when the typing pauses or the keyboard leaves."""

    def __init__(self, field: FieldDescription) -> None:
        """Start empty."""
        super().__init__()
        self.edit = PlainEdit(setting_words(field.title), pixels=TypeSize.INTERFACE)
        self.edit.setProperty("kind", "field")
        self.edit.setFixedHeight(scaled(96))
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
        return str(value)

    def _value_of(self, text: str) -> object:
        return text


class FoldersControl(TextControl):
    """Folders, one a line, typed or chosen in a dialog."""

    def __init__(self, field: FieldDescription, look: Look) -> None:
        """Start without a folder."""
        super().__init__(field)
        self.edit.setPlaceholderText(self.tr("No folder yet; one a line"))
        self.edit.setFixedHeight(scaled(72))
        self._browse = IconButton(look, "folder-open", self.tr("Add a folder"))
        self._browse.clicked.connect(self.choose)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._browse)

    def choose(self) -> QFileDialog:
        """Ask for one more folder."""
        self.take_edit()
        dialog = QFileDialog(self, self.tr("Add a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()
        return dialog

    def _on_chosen(self, folder: str) -> None:
        self.edited.emit(self._value_of(f"{self.edit.text}\n{folder}"))

    def _text_of(self, value: object) -> str:
        return "\n".join(value) if isinstance(value, tuple) else ""

    def _value_of(self, text: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


class SwitchControl(FieldControl):
    """Something that is on or off."""

    def __init__(self, field: FieldDescription) -> None:
        """Start off."""
        super().__init__()
        self._box = QCheckBox()
        self._hold(self._box, field)
        self._box.clicked.connect(lambda: self.edited.emit(self._box.isChecked()))

    def show_value(self, value: object) -> None:
        """Show which it is."""
        self._box.setChecked(value is True)


class LanguageControl(FieldControl):
    """A language by its name."""

    def __init__(self, field: FieldDescription) -> None:
        """List the languages, before them the word for no language where the field has one."""
        super().__init__()
        names = sorted(LANGUAGES, key=lambda each: language_words(each).casefold())
        detect = setting_words(field.zero)
        self._box = LanguageBox(tuple(names), setting_words(field.title), detect=detect)
        self._hold(self._box, field)
        self._box.activated.connect(lambda _index: self.edited.emit(self._box.code))

    def show_value(self, value: object) -> None:
        """Show the language."""
        self._box.choose(str(value))


_CONTROLS: dict[Widget, Callable[[FieldDescription], FieldControl]] = {
    Widget.CHOICE: ChoiceControl,
    Widget.NUMBER: NumberControl,
    Widget.DECIMAL: DecimalControl,
    Widget.SWITCH: SwitchControl,
    Widget.TEXT: TextControl,
    Widget.LANGUAGE: LanguageControl,
    Widget.INTERFACE_LANGUAGE: InterfaceLanguageControl,
}


def control_for(field: FieldDescription, look: Look) -> FieldControl | None:
    """Return the control for a field; None for one that has none."""
    if field.widget is Widget.FOLDERS:
        return FoldersControl(field, look)
    make = _CONTROLS.get(field.widget)
    control = make(field) if make else None
    if isinstance(control, TextControl):
        mark_spelling(control.edit, look)
    return control
