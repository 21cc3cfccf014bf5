"""One model in the list: what it is and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
)

from parlance.contract.visible import visible_name
from parlance.services.days import today
from parlance.services.model_states import DEFAULT_TASKS, ModelPhase
from parlance.window.models.installed_words import (
    built_words,
    default_words,
    place_words,
    used_words,
)
from parlance.window.parts.controls import (
    ElidedLabel,
    MenuButton,
    TextButton,
    TextLabel,
    restyle,
)
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.leaving import leaves_computer, leaving_mark
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import LARGE_TEXT, scaled, text_percent
from parlance.window.parts.words import (
    fault_words,
    filled,
    number,
    runs_words,
    size_words,
)
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from parlance.contract.faults import Fault
    from parlance.contract.models import ModelEntry
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

CARD_HEIGHT: Final = 78
"""Height of a card without a note, in logical pixels."""


class ModelCard(QFrame):
    """Shows one entry and passes on load, unload and the wish for its menu.

    It is an empty frame until fill() is called, so that hundreds of them cost little.

    Signals:
        load_clicked, unload_clicked: with the entry's key.
        menu_wanted: the key, and the point of the screen where the menu should open.
    """

    load_clicked = Signal(str)
    unload_clicked = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, look: Look, models: ModelsService, entry: ModelEntry) -> None:
        """Stand for `entry`."""
        super().__init__()
        self._look = look
        self._models = models
        self.entry = entry
        self.is_filled = False
        self.fault: Fault | None = entry.problem
        self.setProperty("kind", "card")
        self.setAccessibleName(visible_name(entry.name))
        self.setMinimumHeight(scaled(CARD_HEIGHT))

    def fill(self) -> None:
        """Make what is seen of it, once."""
        if self.is_filled:
            return
        self.is_filled = True
        self._name = ElidedLabel(weight=QFont.Weight.DemiBold)
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._badges: list[TextLabel] = []
        self._built = ElidedLabel(role="muted", pixels=TypeSize.META)
        self._place = ElidedLabel(role="muted", pixels=TypeSize.META)
        self._note = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self._size = TextLabel(pixels=TypeSize.META, weight=QFont.Weight.Medium)
        self._used = TextLabel(role="faint", pixels=TypeSize.LABEL)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 100)
        self._act = TextButton(self._look, self.tr("Load"))
        self._act.setMinimumWidth(scaled(86))
        self._act.clicked.connect(self._on_act)
        self._more = MenuButton(self._look, "ellipsis", self.tr("More"))
        self._more.clicked.connect(self._on_more)
        self._lay_out()
        self.setMinimumHeight(0)
        self._show_entry()
        self.show_state()

    def show_entry(self, entry: ModelEntry) -> None:
        """Stand for what has become of the entry."""
        if entry == self.entry:
            return
        self.entry = entry
        self.setAccessibleName(visible_name(entry.name))
        if self.is_filled:
            self._show_entry()
            self.show_state()

    def _lay_out(self) -> None:
        is_large = text_percent() > LARGE_TEXT
        whole = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight, self
        )
        set_margins(whole, Space.LARGE, Space.NEAR, Space.MEDIUM, Space.NEAR)
        whole.setSpacing(Space.SMALL)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        self._first = FlowLine(Space.CLOSE)
        self._first.addWidget(self._name)
        words.addLayout(self._first)
        for label in (self._built, self._place, self._note, self._progress):
            words.addWidget(label)
        whole.addLayout(words, 1)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        whole.addLayout(line)
        line.addSpacing(0 if is_large else Space.SMALL)
        amounts = QVBoxLayout()
        amounts.setSpacing(Space.HAIR)
        amounts.addStretch(1)
        amounts.addWidget(self._size, 0, Qt.AlignmentFlag.AlignRight)
        amounts.addWidget(self._used, 0, Qt.AlignmentFlag.AlignRight)
        amounts.addStretch(1)
        line.addLayout(amounts)
        line.addSpacing(Space.SMALL)
        if is_large:
            line.addStretch(1)
        line.addWidget(self._act)
        line.addWidget(self._more)

    def _show_entry(self) -> None:
        entry = self.entry
        self._name.show_text(entry.name)
        self._built.show_text(built_words(entry))
        self._built.setVisible(bool(self._built.whole))
        hint = visible_name(entry.path) if entry.served is None else ""
        self._place.show_text(place_words(entry), hint)
        self._size.setText(size_words(entry.size_bytes))
        self._size.setVisible(entry.served is None)
        self._used.setText(used_words(entry.used, today()))
        self._progress.setAccessibleName(filled(self.tr("Loading %1"), entry.name))
        self._more.rename(filled(self.tr("More for %1"), entry.name))

    def show_state(self) -> None:
        """Show what has become of the chosen model, if it is this one, and whose default it is."""
        if not self.is_filled:
            return
        state = self._models.state
        phase = self._phase()
        self.fault = self.entry.problem
        if phase is ModelPhase.FAILED:
            self.fault = state.fault or self.fault
        self._progress.setVisible(phase is ModelPhase.LOADING)
        self._progress.setValue(round(state.share * 100))
        self._note.setText(self._note_words(phase))
        self._note.setVisible(bool(self._note.text()))
        is_bad = self.entry.problem is not None or phase is ModelPhase.FAILED
        restyle(self._note, role="danger" if is_bad else "muted")
        words = self._act_words(phase)
        self._act.say(words)
        self._act.setAccessibleName(filled(self.tr("%1: %2"), words, self.entry.name))
        self._act.setEnabled(self.entry.problem is None)
        self._show_badges(phase)
        restyle(self, marked=phase is ModelPhase.READY)

    def _phase(self) -> ModelPhase:
        state = self._models.state
        is_this = state.entry is not None and state.entry.key == self.entry.key
        return state.phase if is_this else ModelPhase.NONE

    def _show_badges(self, phase: ModelPhase) -> None:
        for old in self._badges:
            self._first.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._badges = [
            TextLabel(words, role=role, pixels=TypeSize.LABEL)
            for words, role in self._badge_words(phase)
        ]
        for badge in self._badges:
            self._first.addWidget(badge)

    def _badge_words(self, phase: ModelPhase) -> list[tuple[str, str]]:
        badges = [(self.entry.quantization, "tag")] if self.entry.quantization else []
        if leaves_computer(self.entry):
            badges.append((leaving_mark(), "leaving"))
        if phase is ModelPhase.READY:
            badges.append((self.tr("Loaded"), "badge"))
        badges += [
            (default_words(task), "tag")
            for task in DEFAULT_TASKS
            if self._models.default_of(task) == self.entry.key
        ]
        if self.entry.projector is not None:
            badges.append((self.tr("Sees images"), "tag"))
        if self.entry.old_revision:
            badges.append((self.tr("Old revision"), "tag"))
        return badges

    def _act_words(self, phase: ModelPhase) -> str:
        match phase:
            case ModelPhase.LOADING:
                return self.tr("Stop loading")
            case ModelPhase.READY:
                return self.tr("Unload")
            case ModelPhase.FAILED:
                return self.tr("Load again")
            case ModelPhase.NONE | ModelPhase.RESTING:
                return self.tr("Load")

    def _note_words(self, phase: ModelPhase) -> str:
        if self.fault is not None:
            words = fault_words(self.fault)
            return f"{words.sentence} {words.remedy}"
        description = self._models.state.description
        if phase is ModelPhase.RESTING:
            return self.tr("It was unloaded because it was not used. The next question loads it.")
        if phase is ModelPhase.READY and description is not None:
            where = runs_words(description.placement)
            return filled(self.tr("%1. Context of %2 tokens."), where, number(description.context))
        return ""

    def _on_act(self) -> None:
        is_chosen = self._phase() in (ModelPhase.LOADING, ModelPhase.READY)
        chosen = self.unload_clicked if is_chosen else self.load_clicked
        chosen.emit(self.entry.key)

    def _on_more(self) -> None:
        below = self._more.mapToGlobal(QPoint(0, self._more.height() + 2))
        self.menu_wanted.emit(self.entry.key, below)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Open the same menu under the pointer."""
        self.menu_wanted.emit(self.entry.key, event.globalPos())
