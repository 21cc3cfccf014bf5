"""The settings: a page made from what the fields say of themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.setting_fields import Group, Widget
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.services.model_states import ModelPhase
from parlance.window.parts.controls import (
    IconButton,
    IconLabel,
    Line,
    Surface,
    TextButton,
    TextLabel,
)
from parlance.window.parts.page import ScrollColumn, page_header
from parlance.window.parts.words import filled
from parlance.window.settings.controls import control_for, setting_words, value_words
from parlance.window.theme import Measure, Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.setting_fields import FieldDescription
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look
    from parlance.window.settings.controls import (
        FieldControl,
    )

_GROUPS: Final = {
    Group.APPEARANCE: QT_TRANSLATE_NOOP("Settings", "Appearance"),
    Group.MODELS: QT_TRANSLATE_NOOP("Settings", "Models"),
    Group.NETWORK: QT_TRANSLATE_NOOP("Settings", "Network"),
    Group.HARDWARE: QT_TRANSLATE_NOOP("Settings", "Hardware"),
    Group.GENERATION: QT_TRANSLATE_NOOP("Settings", "Answers"),
}
_SCROLL_BAR = 12
_WIDE = (Widget.TEXT, Widget.FOLDERS)


class FieldRow(QWidget):
    """Title, control, sentence, default and reset of one setting."""

    def __init__(self, look: Look, field: FieldDescription, control: FieldControl) -> None:
        """Stand the control beside its title, or under it where it is wide."""
        super().__init__()
        self.field = field
        self.control = control
        title = TextLabel(setting_words(field.title), weight=QFont.Weight.Medium, wrap=True)
        title.setBuddy(control)
        self.reset = IconButton(
            look,
            "rotate-ccw",
            filled(self.tr("Put “%1” back to its default"), setting_words(field.title)),
            size=16,
        )
        self._default = TextLabel(role="faint", pixels=TypeSize.META)
        self._default.setText(filled(self.tr("Default: %1"), default_words(field)))
        self.note = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.note.hide()
        sentence = TextLabel(
            setting_words(field.sentence), role="muted", pixels=TypeSize.META, wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(title, 1)
        is_wide = field.widget in _WIDE
        if not is_wide:
            head.addWidget(control)
        head.addWidget(self.reset)
        column.addLayout(head)
        column.addWidget(sentence)
        if is_wide:
            column.addWidget(control)
        column.addWidget(self.note)
        column.addWidget(self._default)

    def show_note(self, words: str) -> None:
        """Say how the setting stands with the system; nothing hides it."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def show_value(self, value: object) -> None:
        """Show the value and whether it is another than the default."""
        self.control.show_value(value)
        self.reset.setEnabled(value != self.field.default)


def default_words(field: FieldDescription) -> str:
    """Return the default as people read it."""
    return value_words(field, field.default)


class ReloadBar(QFrame):
    """Says that the model has to be loaded again, and does it."""

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "notice")
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        line.setSpacing(10)
        line.addWidget(IconLabel(look, "info", "notice", 18))
        words = self.tr("This takes effect when the model is loaded again.")
        line.addWidget(TextLabel(words, wrap=True), 1)
        self.button = TextButton(look, self.tr("Load again"))
        line.addWidget(self.button)
        self.hide()


class SettingsPanel(Surface):
    """Shows every field that has a control and passes edits on.

    Signals:
        network_log_wanted: the person wants to read what went over the network.
    """

    network_log_wanted = Signal()

    def __init__(self, look: Look, settings: SettingsService, models: ModelsService) -> None:
        """Follow `settings`."""
        super().__init__("main")
        self._look = look
        self._settings = settings
        self._models = models
        self._rows: dict[str, FieldRow] = {}
        self._loaded_with = settings.value
        self._reload = ReloadBar(look)
        self._reload.button.clicked.connect(models.restart)
        self._scroll = ScrollColumn(Measure.FORM - 60)
        self._make_rows()
        self._lay_out()
        settings.changed.connect(self._show)
        models.state_changed.connect(self._on_state_changed)
        self._show()

    def row(self, name: str) -> FieldRow:
        """Return the row of a field."""
        return self._rows[name]

    def take_edits(self) -> None:
        """Pass on what was typed and not yet told."""
        for row in self._rows.values():
            row.control.take_edit()

    def _lay_out(self) -> None:
        header, _ = page_header(self.tr("Settings"))
        bars = QVBoxLayout()
        bars.setContentsMargins(Space.WIDE, Space.MEDIUM, Space.WIDE, 0)
        bars.addWidget(self._reload)
        room = QWidget()
        room.setLayout(bars)
        room.setMaximumWidth(Measure.FORM - 60 + 2 * Space.WIDE)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(room, 1000)
        middle.addStretch(1)
        # As far in as the column beside the scroll bar, on whichever side that is.
        middle.addSpacing(_SCROLL_BAR)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addLayout(middle)
        column.addWidget(self._scroll, 1)

    def _make_rows(self) -> None:
        for group in Group:
            fields = [each for each in self._settings.fields() if each.group is group]
            made = [(each, control_for(each, self._look)) for each in fields]
            shown = [(each, control) for each, control in made if control is not None]
            if shown:
                heading = TextLabel(
                    setting_words(_GROUPS[group]),
                    pixels=TypeSize.TITLE,
                    weight=QFont.Weight.DemiBold,
                )
                head = QHBoxLayout()
                head.addWidget(heading, 1)
                if group is Group.NETWORK:
                    head.addWidget(self._new_log_button())
                self._scroll.column.addLayout(head)
                self._scroll.column.addWidget(self._section(shown))
                self._scroll.column.addSpacing(Space.SMALL)
        self._scroll.column.addStretch(1)

    def _new_log_button(self) -> TextButton:
        self.network_log = TextButton(self._look, self.tr("What went over the network…"))
        self.network_log.clicked.connect(self.network_log_wanted)
        return self.network_log

    def _section(self, shown: list[tuple[FieldDescription, FieldControl]]) -> QFrame:
        section = QFrame()
        section.setProperty("kind", "card")
        column = QVBoxLayout(section)
        column.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, 2)
        column.setSpacing(0)
        for number_of_row, (field, control) in enumerate(shown):
            if number_of_row:
                column.addWidget(Line(Qt.Orientation.Horizontal))
                column.addSpacing(Space.SMALL)
            row = FieldRow(self._look, field, control)
            self._rows[field.name] = row
            name = field.name
            control.edited.connect(lambda value, name=name: self._on_edited(name, value))
            row.reset.clicked.connect(lambda _checked, name=name: self._on_reset(name))
            column.addWidget(row)
        return section

    def _show(self) -> None:
        value = self._settings.value
        for name, row in self._rows.items():
            row.show_value(getattr(value, name))
        changed = any(
            row.field.reload and getattr(value, name) != getattr(self._loaded_with, name)
            for name, row in self._rows.items()
        )
        phase = self._models.state.phase
        has_model = phase not in (ModelPhase.NONE, ModelPhase.RESTING)
        self._reload.setVisible(changed and has_model)

    def _on_reset(self, name: str) -> None:
        self._rows[name].control.drop_edit()
        self._settings.reset(name)
        self._rows[name].show_value(getattr(self._settings.value, name))

    def _on_edited(self, name: str, value: object) -> None:
        kind = type(getattr(self._settings.value, name))
        self._settings.replace(**{name: kind(value)})

    def _on_state_changed(self) -> None:
        if self._models.state.phase is ModelPhase.LOADING and self._models.state.share == 0.0:
            # What is loaded from here on is loaded with the settings of this moment.
            self._loaded_with = self._settings.value
            self._show()
