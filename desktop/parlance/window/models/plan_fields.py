"""What can be changed about how a model is loaded: its own values, or those of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from parlance.contract.model_settings import ModelSettings
from parlance.contract.settings import Settings
from parlance.window.models.own_settings import OwnRow, own_control
from parlance.window.parts.controls import Line
from parlance.window.theme import Space

if TYPE_CHECKING:
    from parlance.contract.models import ModelEntry
    from parlance.contract.plan import LoadLimits
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look

LOADING_FIELDS: Final = (
    "context",
    "gpu_layers",
    "expert_layers",
    "cache_type",
    "flash_attention",
    "mlock",
    "threads",
    "drafts",
    "draft_model",
)
"""The fields of ModelSettings that say how a model is loaded."""


class PlanFields(QFrame):
    """Edits the fields; nothing is kept before somebody takes `value`.

    Signals:
        edited: `value` is another one.
    """

    edited = Signal()

    def __init__(
        self, look: Look, entry: ModelEntry, models: ModelsService, settings: SettingsService
    ) -> None:
        """Start with what `entry` has of its own."""
        super().__init__()
        self.setProperty("kind", "card")
        self._common = settings.value
        self._own = models.own_settings(entry.key) or ModelSettings()
        self.rows: dict[str, OwnRow] = {}
        self._lines: dict[str, Line] = {}
        self._is_telling = True
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.HAIR)
        column.setSpacing(0)
        fields = {field.name: field for field in settings.fields()}
        for name in LOADING_FIELDS:
            control = own_control(fields[name], look, entry, models)
            row = OwnRow(fields[name], control, getattr(self._common, name))
            if self.rows:
                self._lines[name] = Line(Qt.Orientation.Horizontal)
                column.addWidget(self._lines[name])
            self.rows[name] = row
            column.addWidget(row)
            own = getattr(self._own, name)
            if own is not None:
                row.show_own(own)
            row.changed.connect(self._on_changed)
        self.show_limits(None)

    def show_limits(self, limits: LoadLimits | None) -> None:
        """Offer what there is to choose: experts of a mixture only."""
        is_mixture = limits is not None and limits.experts > 0
        has_own = self._own.expert_layers is not None
        self.rows["expert_layers"].setVisible(is_mixture or has_own)
        self._lines["expert_layers"].setVisible(is_mixture or has_own)

    @property
    def value(self) -> ModelSettings:
        """The model's own settings as they are edited; those about answers are untouched."""
        values = {name: row.own for name, row in self.rows.items()}
        return msgspec.convert(msgspec.structs.asdict(self._own) | values, ModelSettings)

    def take_edits(self) -> None:
        """Take what was typed and not yet told; `edited` tells it."""
        for row in self.rows.values():
            if not row.shared.isChecked():
                row.control.take_edit()

    @property
    def is_automatic(self) -> bool:
        """Whether everything is left to the planner."""
        automatic = Settings()
        return all(row.in_force == getattr(automatic, name) for name, row in self.rows.items())

    def make_automatic(self) -> None:
        """Leave everything to the planner, whatever the settings say."""
        automatic = Settings()
        self._is_telling = False
        for name, row in self.rows.items():
            wanted = getattr(automatic, name)
            if getattr(self._common, name) == wanted:
                row.show_shared()
            else:
                row.show_own(wanted)
        self._is_telling = True
        self.edited.emit()

    def _on_changed(self) -> None:
        if self._is_telling:
            self.edited.emit()
