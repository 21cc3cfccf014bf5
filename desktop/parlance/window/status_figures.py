"""The figures at the foot of the window, and a list of all of them for where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible

from parlance.services.model_states import ModelPhase
from parlance.window.chat.context_meter import context_sentence, context_words
from parlance.window.chat.fact_popup import Fact, FactPopup
from parlance.window.parts.controls import IconButton, TextLabel, give_tip
from parlance.window.parts.words import decimal, filled, size_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.services.chat_context import ChatContext
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look


class _FiguresButton(IconButton):
    """Opens the list of all figures."""

    accessible_role: Final = QAccessible.Role.Button
    opens_popup: Final = True


class StatusFigures(QObject):
    """Follows what is used of the context and of the memory, and how fast the last answer was.

    Attributes:
        context, speed, memory: labels, which are empty while nothing is known.
        more: the button that lists all figures.
    """

    def __init__(
        self, look: Look, models: ModelsService, context: ChatContext, parent: QObject
    ) -> None:
        """Follow the services."""
        super().__init__(parent)
        self._look = look
        self._models = models
        self._use = context
        self._sentences = ""
        self.context = TextLabel(role="muted", pixels=TypeSize.META)
        self.memory = TextLabel(role="muted", pixels=TypeSize.META)
        self.speed = TextLabel(role="muted", pixels=TypeSize.META)
        for label in self.labels:
            label.setContentsMargins(Space.TINY, 0, Space.TINY, 0)
        self.more = _FiguresButton(look, "ellipsis", self.tr("Show all figures"), size=14)
        self.more.clicked.connect(self.explain)
        context.changed.connect(self._show)
        models.state_changed.connect(self._show)
        models.speed_changed.connect(self._show)
        models.noticed.connect(self._show)
        self._show()

    @property
    def labels(self) -> tuple[TextLabel, ...]:
        """All labels, in the order in which they stand, the most important first."""
        return self.context, self.speed, self.memory

    @property
    def known(self) -> tuple[TextLabel, ...]:
        """The labels that say something."""
        return tuple(label for label in self.labels if label.text())

    def say(self, sentences: str) -> None:
        """Take what stands beside the figures, which the list says too."""
        self._sentences = sentences
        self._tell()

    def facts(self) -> tuple[Fact, ...]:
        """Return each figure that is known, with what it is."""
        named = (
            (self.tr("Context"), self.context),
            (self.tr("Speed"), self.speed),
            (self.tr("Memory of the models"), self.memory),
        )
        return tuple(Fact(name, label.text()) for name, label in named if label.text())

    def explain(self) -> FactPopup:
        """List everything that the line says."""
        popup = FactPopup(self._look, self.more, self.tr("What the models use"))
        popup.show_facts(self.facts(), self._sentences)
        popup.open_at(QRect(self.more.mapToGlobal(QPoint(0, 0)), self.more.size()))
        return popup

    def _show(self) -> None:
        use, taken = self._use.use, self._models.uses.memory_bytes
        self.context.setText(context_words(use) if use.total else "")
        self.context.setToolTip(context_sentence(use))
        self.memory.setText(size_words(taken) if taken else "")
        self.memory.setToolTip(self.tr("Memory that the loaded models take on this computer"))
        speed = self._models.last_speed
        is_known = self._models.state.phase is ModelPhase.READY and speed > 0
        words = filled(QCoreApplication.translate("StatusLine", "%1 tokens/s"), decimal(speed))
        self.speed.setText(words if is_known else "")
        self._tell()

    def _tell(self) -> None:
        figures = [f"{fact.name}: {fact.value}" for fact in self.facts()]
        give_tip(self.more, "\n".join((*figures, self._sentences)))
