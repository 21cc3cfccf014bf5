"""What one model has set differently from the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.model_settings import ModelSettings
from parlance.window.models.draft_control import DraftControl, no_draft_words, suited_as_draft
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.explaining import explain
from parlance.window.parts.margins import set_margins
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.scale import LARGE_TEXT, scaled, text_percent
from parlance.window.parts.words import filled
from parlance.window.settings.controls import control_for, explanations, setting_words, value_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.models import ModelEntry
    from parlance.contract.setting_fields import FieldDescription
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look
    from parlance.window.settings.controls import FieldControl

_LONGEST = 40
_SERVED = ("temperature", "system_prompt")
"""What can be set for a model of a server: all else is the server's own business."""

_WIDTH = 900
_HEIGHT = 640


class OwnRow(QWidget):
    """One setting: as everywhere, or a value of this model's own.

    Signals:
        changed: `value` is another one.
    """

    changed = Signal()

    def __init__(self, field: FieldDescription, control: FieldControl, common: object) -> None:
        """Start as everywhere, where the value is `common`."""
        super().__init__()
        self.field = field
        self.control = control
        self._common = common
        self._value = common
        title = setting_words(field.title)
        self.shared = QCheckBox(filled(self.tr("As in the settings: %1"), _said(field, common)))
        self.shared.setAccessibleName(f"{title}, {self.shared.text()}")
        explain(self, title, *explanations(field))
        self.shared.setChecked(True)
        self.shared.toggled.connect(self._on_toggled)
        control.edited.connect(self._on_edited)
        control.show_value(common)
        column = QVBoxLayout(self)
        set_margins(column, 0, Space.TINY, Space.MEDIUM, Space.NEAR)
        column.setSpacing(Space.TINY)
        is_broken = text_percent() > LARGE_TEXT
        head = QVBoxLayout() if is_broken else QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(TextLabel(title, weight=QFont.Weight.Medium, wrap=True), 1)
        head.addWidget(self.shared)
        column.addLayout(head)
        column.addWidget(control)
        sentence = setting_words(field.sentence)
        column.addWidget(TextLabel(sentence, role="muted", pixels=TypeSize.META, wrap=True))
        self._show()

    def show_own(self, value: object) -> None:
        """Show a value of the model's own."""
        self._value = value
        self.shared.setChecked(False)
        self.control.show_value(value)

    def show_shared(self) -> None:
        """Be as everywhere."""
        self.control.drop_edit()
        self._value = self._common
        self.control.show_value(self._common)
        self.shared.setChecked(True)

    @property
    def value(self) -> object:
        """The model's own value; None where it has none."""
        if self.shared.isChecked():
            return None
        self.control.take_edit()
        return self._value

    @property
    def own(self) -> object:
        """As `value`, without what is being typed just now."""
        return None if self.shared.isChecked() else self._value

    @property
    def in_force(self) -> object:
        """The value that counts for this model, whoever has set it."""
        return self._common if self.shared.isChecked() else self._value

    def _on_edited(self, value: object) -> None:
        self._value = value
        self.changed.emit()

    def _on_toggled(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.control.setVisible(not self.shared.isChecked())


def _said(field: FieldDescription, value: object) -> str:
    if field.name == "draft_model" and not value:
        return no_draft_words()
    text = value_words(field, value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def own_control(
    field: FieldDescription, look: Look, entry: ModelEntry, models: ModelsService
) -> FieldControl:
    """Return the control for what a model has of its own."""
    control = control_for(field, look)
    if control is not None:
        return control
    return DraftControl(field, suited_as_draft(entry, models.entries))


class OwnSettingsDialog(ModelDialog):
    """Edits what a model has set differently; nothing changes before “Save”."""

    def __init__(
        self,
        look: Look,
        entry: ModelEntry,
        models: ModelsService,
        settings: SettingsService,
        *,
        parent: QWidget,
    ) -> None:
        """Show what `entry` has set."""
        translate = QCoreApplication.translate
        title = filled(translate("OwnSettingsDialog", "Settings of “%1”"), entry.name)
        super().__init__(look, title, translate("OwnSettingsDialog", "Save"), parent)
        self.offer_explanations(look)
        self._key = entry.key
        self._window = parent.window()
        self._models = models
        self.rows: dict[str, OwnRow] = {}
        words = self.tr("What is set here holds for this model alone.")
        if entry.served is None:
            reload = self.tr(
                "All but temperature and instructions takes effect when it is loaded the next time."
            )
            words = f"{words} {reload}"
        self.say(words, "muted")
        self._rows = ScrollColumn(_WIDTH)
        outer = self._rows.widget()
        margins = outer.layout() if outer is not None else None
        if margins is not None:
            margins.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._rows, 1)
        fields = {field.name: field for field in settings.fields()}
        own = models.own_settings(entry.key) or ModelSettings()
        for name in ModelSettings.__struct_fields__ if entry.served is None else _SERVED:
            control = own_control(fields[name], look, entry, models)
            self._add_row(fields[name], control, getattr(settings.value, name))
            value = getattr(own, name)
            if value is not None:
                self.rows[name].show_own(value)
        self._rows.column.addStretch(1)
        self.act.clicked.connect(self._on_save)

    def fit(self) -> None:
        """Be large enough for most of the rows; they scroll."""
        room = self._window.height() - 2 * Space.WIDE
        self.resize(self.width(), min(scaled(_HEIGHT), room))

    def _add_row(self, field: FieldDescription, control: FieldControl, common: object) -> None:
        self.rows[field.name] = OwnRow(field, control, common)
        self._rows.column.addWidget(self.rows[field.name])

    def _on_save(self) -> None:
        values = {name: row.value for name, row in self.rows.items()}
        before = self._models.own_settings(self._key) or ModelSettings()
        own = msgspec.convert(msgspec.structs.asdict(before) | values, ModelSettings)
        self._models.set_own(self._key, None if own == ModelSettings() else own)
        self.accept()
