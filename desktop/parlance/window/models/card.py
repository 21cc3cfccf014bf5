"""One model in the list: what it is and what can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QVBoxLayout

from parlance.contract.models import ModelOrigin
from parlance.services.models import ModelPhase
from parlance.window.models.origins import origin_words
from parlance.window.parts.controls import (
    ElidedLabel,
    IconButton,
    TextButton,
    TextLabel,
    restyle,
)
from parlance.window.parts.remedies import copy_report, has_report
from parlance.window.parts.words import (
    count_of_parameters,
    fault_words,
    filled,
    number,
    placement_words,
    size_words,
)
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.models import ModelEntry
    from parlance.services.models import ModelsService, ModelState
    from parlance.window.parts.look import Look

_BETWEEN = "  ·  "


class ModelCard(QFrame):
    """Shows one entry and passes on load, unload and the rest.

    Signals:
        load_clicked, unload_clicked: with the entry's key.
    """

    load_clicked = Signal(str)
    unload_clicked = Signal(str)

    def __init__(self, look: Look, entry: ModelEntry) -> None:
        """Show `entry`, not loaded."""
        super().__init__()
        self.entry = entry
        self.setProperty("kind", "card")
        self.setAccessibleName(entry.name)
        self._name = ElidedLabel(weight=QFont.Weight.DemiBold)
        self._name.show_text(entry.name)
        self._badge = TextLabel(self.tr("Loaded"), role="badge", pixels=TypeSize.LABEL)
        self._facts = ElidedLabel(role="muted", pixels=TypeSize.META)
        self._facts.show_text(self._facts_words())
        self._note = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 100)
        self._progress.setAccessibleName(filled(self.tr("Loading %1"), entry.name))
        self._act = TextButton(look, self.tr("Load"))
        self._act.setMinimumWidth(86)
        self._act.clicked.connect(self._on_act)
        self._more = IconButton(look, "ellipsis", filled(self.tr("More for %1"), entry.name))
        self._more.clicked.connect(self._on_more)
        self._lay_out()
        self._is_chosen = False
        self._fault: Fault | None = entry.problem

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        line.setSpacing(Space.SMALL)
        words = QVBoxLayout()
        words.setSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(Space.SMALL)
        first.addWidget(self._name, 1)
        first.addWidget(self._badge)
        words.addLayout(first)
        words.addWidget(self._facts)
        words.addWidget(self._note)
        words.addWidget(self._progress)
        line.addLayout(words, 1)
        line.addSpacing(Space.SMALL)
        line.addWidget(self._act)
        line.addWidget(self._more)

    def show_state(self, state: ModelState) -> None:
        """Show what has become of the chosen model, if it is this one."""
        is_this = state.entry is not None and state.entry.key == self.entry.key
        phase = state.phase if is_this else ModelPhase.NONE
        self._is_chosen = phase in (ModelPhase.LOADING, ModelPhase.READY)
        self._badge.setVisible(phase is ModelPhase.READY)
        self._progress.setVisible(phase is ModelPhase.LOADING)
        self._progress.setValue(round(state.share * 100))
        self._fault = self.entry.problem
        if phase is ModelPhase.FAILED:
            self._fault = state.fault or self._fault
        self._note.setText(self._note_words(state, phase))
        self._note.setVisible(bool(self._note.text()))
        is_bad = self.entry.problem is not None or phase is ModelPhase.FAILED
        restyle(self._note, role="danger" if is_bad else "muted")
        self._act.say(self._act_words(phase))
        self._act.setEnabled(self.entry.problem is None)
        restyle(self, marked=phase is ModelPhase.READY)

    def _act_words(self, phase: ModelPhase) -> str:
        match phase:
            case ModelPhase.LOADING:
                return self.tr("Stop loading")
            case ModelPhase.READY:
                return self.tr("Unload")
            case ModelPhase.FAILED:
                return self.tr("Load again")
            case ModelPhase.NONE:
                return self.tr("Load")

    def _note_words(self, state: ModelState, phase: ModelPhase) -> str:
        if self._fault is not None:
            words = fault_words(self._fault)
            return f"{words.sentence} {words.remedy}"
        description = state.description
        if phase is ModelPhase.READY and description is not None:
            sentence = self.tr("Runs on: %1. Context of %2 tokens.")
            where = placement_words(description.placement)
            return filled(sentence, where, number(description.context))
        return ""

    def _facts_words(self) -> str:
        entry = self.entry
        parts = [self._origin_words(entry.origin)]
        if entry.architecture:
            parts.append(entry.architecture)
        if entry.parameters:
            parts.append(filled(self.tr("%1 parameters"), count_of_parameters(entry.parameters)))
        if entry.quantization:
            parts.append(entry.quantization)
        if entry.trained_context:
            parts.append(filled(self.tr("context %1"), number(entry.trained_context)))
        parts.append(size_words(entry.size_bytes))
        return _BETWEEN.join(parts)

    def _origin_words(self, origin: ModelOrigin) -> str:
        if origin is ModelOrigin.HUB_CACHE and self.entry.repo:
            return self.entry.repo
        return origin_words(origin)

    def _on_act(self) -> None:
        chosen = self.unload_clicked if self._is_chosen else self.load_clicked
        chosen.emit(self.entry.key)

    def menu(self) -> QMenu:
        """Return the menu of what else can be done."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy path"))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self.entry.path))
        show = menu.addAction(self.tr("Open folder"))
        folder = QUrl.fromLocalFile(str(Path(self.entry.path).parent))
        show.triggered.connect(lambda: QDesktopServices.openUrl(folder))
        fault = self._fault
        if fault is not None and has_report(fault):
            details = menu.addAction(self.tr("Copy details of the fault"))
            details.triggered.connect(lambda: copy_report(fault))
        return menu

    def _on_more(self) -> None:
        self.menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))


def follow(card: ModelCard, models: ModelsService) -> None:
    """Connect a card with the service."""
    card.load_clicked.connect(models.load)
    card.unload_clicked.connect(lambda _key: models.unload())
    card.show_state(models.state)
