"""The line at the foot: the model, where it runs and why, its figures, and the promise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from parlance.services.model_states import ModelPhase
from parlance.window.parts.command_copy import CommandCopy
from parlance.window.parts.controls import (
    ElidedLabel,
    IconLabel,
    Surface,
    TextButton,
    restyle,
)
from parlance.window.parts.leaving import leaving_anywhere
from parlance.window.parts.model_words import state_words
from parlance.window.parts.notice_line import NoticeLine
from parlance.window.parts.regions import RegionOrder, mark_region
from parlance.window.parts.remedies import Remedy, remedy_for, remedy_words
from parlance.window.parts.scale import half_scaled, scaled
from parlance.window.parts.sentence_button import SentenceButton
from parlance.window.parts.strain_mark import StrainMark
from parlance.window.status_figures import StatusFigures
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.services.chat_context import ChatContext
    from parlance.services.computer import ComputerService
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_WIDEST_PROMISE: Final = 300
_SURE_PROMISE: Final = 230
_SURE_SENTENCE: Final = 200
"""So much of the sentence about the model is worth more than a figure."""


class Promise(QWidget):
    """Says that everything stays on this computer, or where it goes while it does not."""

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Follow `models`."""
        super().__init__()
        self._models = models
        self._icon = IconLabel(look, "shield-check", "ok", 15)
        self.words = ElidedLabel(role="muted", pixels=TypeSize.META)
        self.words.setMaximumWidth(scaled(_WIDEST_PROMISE))
        self.is_kept = True
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self._icon)
        line.addWidget(self.words)
        models.state_changed.connect(self._show)
        self._show()

    @property
    def sure_width(self) -> int:
        """What is shown in any case: the icon, and with it where something goes."""
        words = 0 if self.is_kept else self.words.minimumWidth() + Space.SMALL
        return self._icon.sizeHint().width() + words + Space.SMALL

    def _show(self) -> None:
        leaving = leaving_anywhere(self._models)
        self.is_kept = leaving is None
        if leaving is None:
            self._icon.show_icon("shield-check", "ok")
            self.words.show_text(self.tr("Everything stays on this computer"))
        else:
            self._icon.show_icon("globe", "notice")
            self.words.show_text(leaving.words, leaving.hint)
        # The promise is the last to be cut short.
        self.words.setMinimumWidth(min(self.words.sizeHint().width(), _SURE_PROMISE))
        restyle(self.words, role="muted" if leaving is None else "notice")
        self.setToolTip(leaving.hint if leaving is not None else self.words.whole)


class StatusLine(Surface):
    """Shows the state of the model at all times.

    Attributes:
        tools: where other parts of the window put what they show here.

    Signals:
        models_wanted, settings_wanted: the person wants to go there.
        plan_wanted: the person wants to see how the model is loaded.
    """

    models_wanted = Signal()
    settings_wanted = Signal()
    plan_wanted = Signal()

    def __init__(
        self, look: Look, models: ModelsService, computer: ComputerService, context: ChatContext
    ) -> None:
        """Follow the services."""
        super().__init__("side")
        mark_region(self, RegionOrder.STATUS)
        self._models = models
        self._remedy = Remedy.NONE
        self.setFixedHeight(scaled(32))
        self._icon = IconLabel(look, "cpu", "muted", 14)
        self._words = SentenceButton(look)
        self._words.clicked.connect(self.plan_wanted)
        self.copy = CommandCopy(look, size=14)
        self._progress = QProgressBar()
        self._progress.setRange(0, 100)
        self._progress.setFixedWidth(half_scaled(120))
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Loading the model"))
        self._button = TextButton(look, "", kind="link")
        self._button.clicked.connect(self._on_clicked)
        self.notice = NoticeLine(look, models)
        self.strain = StrainMark(look, computer)
        self.promise = Promise(look, models)
        self.figures = StatusFigures(look, models, context, self)
        self.tools = QHBoxLayout()
        self._lay_out()
        models.state_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(Space.EDGE, 0, Space.EDGE, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        line.addWidget(self.copy)
        line.addWidget(self._progress)
        line.addWidget(self._button)
        line.addWidget(self.notice)
        line.addLayout(self.tools)
        for label in self.figures.labels:
            line.addWidget(label)
        line.addWidget(self.strain)
        line.addWidget(self.promise)
        line.addWidget(self.figures.more)

    def _show(self) -> None:
        state = self._models.state
        is_ready = state.phase is ModelPhase.READY and state.description is not None
        self._progress.setVisible(state.phase is ModelPhase.LOADING)
        self._progress.setValue(round(state.share * 100))
        is_failed = state.phase is ModelPhase.FAILED
        self._icon.show_icon(
            "circle-alert" if is_failed else "cpu", "danger" if is_failed else "muted"
        )
        hint = self.tr("Click to see how it is loaded, and to change it.") if is_ready else ""
        self._words.show_text(state_words(state), hint)
        self._words.lead(is_leading=is_ready)
        placement = state.description.placement if state.description is not None else None
        self.copy.show_placement(placement if is_ready else None)
        self._remedy = remedy_for(state.fault) if is_failed and state.fault else Remedy.NONE
        text = remedy_words(self._remedy)
        self._button.say(text)
        self._button.setVisible(bool(text))
        self.figures.say(f"{self._words.whole}\n{self.promise.words.whole}")

    def _on_clicked(self) -> None:
        match self._remedy:
            case Remedy.RESTART | Remedy.RETRY:
                self._models.restart()
            case Remedy.SETTINGS:
                self.settings_wanted.emit()
            case Remedy.MODELS | Remedy.MEND | Remedy.NONE:
                self.models_wanted.emit()

    # Room ----------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return little: what has no room is left out."""
        return QSize(scaled(_SURE_SENTENCE), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Leave out other things when something in the line has become larger or smaller."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        """Show what there is room for, the promise first; a button lists what has none."""
        parts: list[QWidget] = [*self.figures.known]
        if self.promise.is_kept:
            parts.insert(0, self.promise.words)
        room = self.width() - self._others(parts)
        is_tight = sum(map(_width, parts)) > room
        if is_tight:
            room -= _width(self.figures.more)
        shown = []
        for part in parts:
            if _width(part) <= room:
                shown.append(part)
                room -= _width(part)
        for label in self.figures.labels:
            label.setVisible(label in shown)
        self.promise.words.setVisible(self.promise.words in shown or not self.promise.is_kept)
        self.figures.more.setVisible(is_tight)

    def _others(self, parts: list[QWidget]) -> int:
        """Return the width of what stays in any case, a part of the sentence included."""
        least = min(self._words.sizeHint().width(), half_scaled(_SURE_SENTENCE))
        width = 2 * Space.EDGE + least + self.promise.sure_width
        counted = (self._words, self.figures.more, self.promise, *parts)
        for index in range(self._line.count()):
            item = self._line.itemAt(index)
            if item is not None and not item.isEmpty():
                widget = item.widget()
                is_other = widget is None or widget not in counted
                width += item.sizeHint().width() + Space.SMALL if is_other else 0
        return width


def _width(part: QWidget) -> int:
    return part.sizeHint().width() + Space.SMALL
