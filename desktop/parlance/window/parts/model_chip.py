"""The model in use, and the menu to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton

from parlance.contract.catalogue import Task
from parlance.contract.visible import visible_name, visible_text
from parlance.services.model_states import ModelPhase
from parlance.window.parts.command_copy import command_of
from parlance.window.parts.controls import IconLabel
from parlance.window.parts.fonts import text_font
from parlance.window.parts.leaving import leaves_computer, leaving_for, leaving_mark
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import scaled, scaled_size
from parlance.window.parts.words import facts_line, filled, hint_of, number, runs_words
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.contract.models import ModelEntry
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_LONGEST_NAME = 34
_MOST_LISTED = 12
_BESIDE_TEXT = 70
"""Icon, arrow and the room around them, in pixels of the design."""
_LEAST_TEXT = 60


def short_name(entry: ModelEntry) -> str:
    """Return name and quantization of a model, as one line."""
    name = visible_name(entry.name)
    if len(name) > _LONGEST_NAME:
        name = name[: _LONGEST_NAME - 1].rstrip() + "…"
    if entry.quantization and entry.quantization not in name:
        return facts_line((name, entry.quantization))
    return name


class ModelChip(QToolButton):
    """Shows the chosen model, cut where there is no room for it; its menu lists the others.

    Signals:
        models_wanted: the person wants to see all models.
        plan_wanted: the person wants to see how the chosen one is loaded.
    """

    models_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Follow `models`."""
        super().__init__()
        self._look = look
        self._models = models
        self._words = ""
        self.setProperty("kind", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFont(text_font(TypeSize.META, QFont.Weight.Medium))
        self.setFixedHeight(scaled(30))
        self.setIconSize(scaled_size(QSize(16, 16)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.setMenu(self._menu)
        line = QHBoxLayout(self)
        set_margins(line, 0, 0, scaled(9), 0)
        line.addStretch()
        line.addWidget(IconLabel(look, "chevron-down", "muted", 14))
        models.state_changed.connect(self._show)
        look.changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for the arrow."""
        size = QToolButton.sizeHint(self)
        # The metrics round down, and a word is cut for want of a part of a pixel.
        words = self.fontMetrics().horizontalAdvance(self._words) + 1
        width = words + scaled(_BESIDE_TEXT)
        return QSize(width, size.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for the beginning of the name."""
        size = self.sizeHint()
        return QSize(min(size.width(), scaled(_BESIDE_TEXT + _LEAST_TEXT)), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the name into the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - scaled(_BESIDE_TEXT)
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._words, mode, room)
        self.setText(shown.replace("&", "&&"))  # else it would underline a letter

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
            case ModelPhase.RESTING:
                text, icon, role = name, "pause", "muted"
        leaving = leaving_for(self._models, Task.CHAT)
        if leaving is not None and state.phase is not ModelPhase.FAILED:
            icon, role = "globe", "notice"
        self._words = " " + text
        self.setText(self._words.replace("&", "&&"))
        self.setIcon(self._look.icon(icon, role, size=16))
        said = name if leaving is None else f"{name}. {leaving.words}"
        self.setAccessibleName(filled(self.tr("Model: %1"), said))
        self.setToolTip(hint_of(self._hint()))
        self.setAccessibleDescription(visible_text(self._hint()))
        self.updateGeometry()
        if self.isVisible():
            self._fit()

    def _hint(self) -> str:
        """Return the whole name, where the model runs and why, and where what is written goes."""
        state = self._models.state
        if state.entry is None:
            return self.tr("Choose a model")
        leaving = leaving_for(self._models, Task.CHAT)
        parts = [state.entry.name, self._where(), leaving.hint if leaving is not None else ""]
        return "\n".join(part for part in parts if part)

    def _where(self) -> str:
        state = self._models.state
        if state.phase is ModelPhase.RESTING:
            return self.tr("It rests because it was not used. The next question loads it.")
        if state.phase is not ModelPhase.READY or state.description is None:
            return ""
        return runs_words(state.description.placement)

    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for entry in [e for e in self._models.entries if e.problem is None][:_MOST_LISTED]:
            name = short_name(entry)
            if leaves_computer(entry):
                name = facts_line((name, leaving_mark()))
            action = QAction(name.replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(entry.key == self._models.current_key)
            action.triggered.connect(lambda _checked, key=entry.key: self._models.load(key))
            group.addAction(action)
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._add_where()
        everything = QAction(self.tr("All models…"), self._menu)
        everything.triggered.connect(self.models_wanted)
        self._menu.addAction(everything)

    def _add_where(self) -> None:
        """Say where the model runs, and offer the command that would let the GPU be used."""
        state = self._models.state
        if state.phase is not ModelPhase.READY or state.description is None:
            return
        plan = self._menu.addAction(self.tr("How it is loaded…"))
        plan.triggered.connect(self.plan_wanted)
        command = command_of(state.description.placement)
        if command:
            words = filled(self.tr("Copy the command “%1”"), command)
            copy = self._menu.addAction(words.replace("&", "&&"))
            copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(command))
        self._menu.addSeparator()
