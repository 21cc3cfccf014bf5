"""What stands in an empty conversation: a greeting and a few things to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from parlance.contract.catalogue import Task
from parlance.contract.models import ModelOrigin
from parlance.services.model_states import ModelPhase
from parlance.window.parts.controls import IconLabel, TextButton, TextLabel, restyle
from parlance.window.parts.icons import Icons
from parlance.window.parts.leaving import leaving_for
from parlance.window.parts.scale import half_scaled, scaled
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_LOGO = 52
_WIDTH = 560
_PROMISE = 54
_LEAST: Final = QSize(240, 76)
"""The greeting alone."""


class StarterNote(QFrame):
    """Says quietly that the starter model is only for trying the app.

    Signals:
        models_wanted: the person wants to choose another model.
    """

    models_wanted = Signal()

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Follow `models`."""
        super().__init__()
        self._models = models
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.CLOSE)
        line.addStretch(1)
        line.addWidget(IconLabel(look, "info", "muted", 14))
        words = TextLabel(
            self.tr("Starter model: tiny, for trying the app."),
            role="muted",
            pixels=TypeSize.META,
            wrap=True,
        )
        words.setMaximumWidth(words.fontMetrics().horizontalAdvance(words.text()) + Space.SMALL)
        line.addWidget(words, 1000)
        link = TextButton(look, self.tr("Choose a real one under Models"), kind="link")
        link.clicked.connect(self.models_wanted)
        line.addWidget(link)
        models.state_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self._models.state
        is_starter = state.entry is not None and state.entry.origin is ModelOrigin.STARTER
        self.setVisible(is_starter and state.phase is ModelPhase.READY)


class Welcome(QWidget):
    """The empty state of the chat.

    Signals:
        asked: a question that was chosen.
    """

    asked = Signal(str)

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Offer questions that the smallest model can answer; follow `models`."""
        super().__init__()
        self._look = look
        self._models = models
        self._is_temporary = False
        self._offers: list[TextButton] = []
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addStretch(2)
        self._logo = QLabel()
        scale = self.devicePixelRatioF()
        self._logo.setPixmap(Icons().pixmap("parlance", "", scaled(_LOGO), scale))
        column.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        heavy = QFont.Weight.DemiBold
        self.greeting = TextLabel(pixels=TypeSize.HEADLINE, weight=heavy, wrap=True)
        self.promise = TextLabel(role="muted", wrap=True)
        for label in (self.greeting, self.promise):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(Space.MEDIUM)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.MEDIUM)
        column.addLayout(self._column)
        column.addStretch(3)
        self.show_openings(())
        models.state_changed.connect(self._show)
        self._show()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return little: what there is no room for is left out."""
        return QSize(scaled(_LEAST.width()), scaled(_LEAST.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out the picture, then offers, then the promise, where there is no room."""
        super().resizeEvent(event)
        room = self.height() - scaled(_LEAST.height()) - scaled(_PROMISE)
        self.promise.setVisible(room >= 0)
        for offer in self._offers:
            room -= offer.sizeHint().height() + Space.MEDIUM
            offer.setVisible(room >= 0)
        self._logo.setVisible(room >= scaled(_LOGO))

    def show_openings(self, texts: Sequence[str]) -> None:
        """Offer the texts of an assistant to begin with; without any those of the app."""
        for button in self._offers:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offers = [self._new_offer(text) for text in (texts or self._questions())]

    def show_temporary(self, *, is_temporary: bool) -> None:
        """Say whether what is written here is kept."""
        self._is_temporary = is_temporary
        self._show()

    def _new_offer(self, text: str) -> TextButton:
        button = TextButton(self._look, text, kind="suggestion")
        button.setMinimumWidth(half_scaled(_WIDTH // 2 + 60))
        button.clicked.connect(lambda: self.asked.emit(text))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def _show(self) -> None:
        leaving = leaving_for(self._models, Task.CHAT)
        here = self.tr("The model runs on this computer. What you write stays here.")
        greeting = self.tr("What would you like to know?")
        if self._is_temporary:
            greeting = self.tr("A temporary chat")
            here = self.tr("Nothing of it is written to the disk. It is gone when you leave it.")
        self.greeting.setText(greeting)
        self.promise.setText(here if leaving is None else leaving.words)
        self.promise.setToolTip("" if leaving is None else leaving.hint)
        restyle(self.promise, role="muted" if leaving is None else "notice")

    def _questions(self) -> tuple[str, ...]:
        return (
            self.tr("What is Parlance?"),
            self.tr("How do I summarize a document?"),
            self.tr("Is my text private?"),
        )
