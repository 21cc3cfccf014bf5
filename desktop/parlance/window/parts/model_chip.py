"""The model in use, and the menu to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton

from parlance.services.models import ModelPhase
from parlance.window.parts.controls import IconLabel
from parlance.window.parts.fonts import text_font
from parlance.window.parts.words import filled, number
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from parlance.contract.models import ModelEntry
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_LONGEST_NAME = 34
_MOST_LISTED = 12


def short_name(entry: ModelEntry) -> str:
    """Return name and quantization of a model, as one line."""
    name = entry.name
    if len(name) > _LONGEST_NAME:
        name = name[: _LONGEST_NAME - 1].rstrip() + "…"
    if entry.quantization and entry.quantization not in name:
        return f"{name}  ·  {entry.quantization}"
    return name


class ModelChip(QToolButton):
    """Shows the chosen model; its menu lists the others.

    Signals:
        models_wanted: the person wants to see all models.
    """

    models_wanted = Signal()

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Follow `models`."""
        super().__init__()
        self._look = look
        self._models = models
        self.setProperty("kind", "chip")
        self.setFont(text_font(TypeSize.META, QFont.Weight.Medium))
        self.setFixedHeight(30)
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.setMenu(self._menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 9, 0)
        line.addStretch()
        line.addWidget(IconLabel(look, "chevron-down", "muted", 14))
        models.state_changed.connect(self._show)
        look.changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for the arrow."""
        size = QToolButton.sizeHint(self)
        width = self.fontMetrics().horizontalAdvance(self.text()) + 16 + 54
        return QSize(width, size.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as wide as the text."""
        return self.sizeHint()

    def _show(self) -> None:
        state = self._models.state
        entry = state.entry
        name = short_name(entry) if entry else self.tr("No model")
        match state.phase:
            case ModelPhase.LOADING:
                percent = number(round(state.share * 100))
                text, icon, role = filled(self.tr("Loading… %1 %"), percent), "cpu", "muted"
            case ModelPhase.FAILED:
                text, icon, role = name, "triangle-alert", "danger"
            case ModelPhase.NONE:
                text, icon, role = self.tr("Choose a model"), "cpu", "muted"
            case ModelPhase.READY:
                text, icon, role = name, "cpu", "muted"
        self.setText(" " + text)
        self.setIcon(self._look.icon(icon, role, size=16))
        self.setAccessibleName(filled(self.tr("Model: %1"), name))
        self.setToolTip(entry.name if entry else self.tr("Choose a model"))
        self.updateGeometry()

    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for entry in [e for e in self._models.entries if e.problem is None][:_MOST_LISTED]:
            action = QAction(short_name(entry).replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(entry.key == self._models.current_key)
            action.triggered.connect(lambda _checked, key=entry.key: self._models.load(key))
            group.addAction(action)
            self._menu.addAction(action)
        self._menu.addSeparator()
        everything = QAction(self.tr("All models…"), self._menu)
        everything.triggered.connect(self.models_wanted)
        self._menu.addAction(everything)
