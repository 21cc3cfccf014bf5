"""A short chat as the model in use reads it, with what its format puts around the contents."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.engine import Role, Turn
from parlance.contract.inspection_tokens import ChatPart
from parlance.services.inspect_asking import model_in_use
from parlance.services.latest import Latest
from parlance.work.tokenizing import read_chat

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.hosts import Engine
    from parlance.engine.vocabularies.reader import VocabularyReader
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService


class TemplateService(QObject):
    """Renders a chat, and has the model loaded for that.

    Attributes:
        parts: of the chat that was rendered last; none before.
        fault: why there are none.

    Signals:
        changed: one of them has changed, or `busy`.
    """

    changed = Signal()

    def __init__(
        self,
        engine: Engine,
        reader: VocabularyReader,
        models: ModelsService,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """Render nothing yet."""
        super().__init__(parent)
        self._engine, self._reader, self._models = engine, reader, models
        self._rendering = Latest(jobs)
        self.parts: tuple[ChatPart, ...] = ()
        self.fault: Fault | None = None
        self._key = models.current_key
        models.state_changed.connect(self._on_model_changed)

    @property
    def busy(self) -> bool:
        """Whether the model is loaded or asked."""
        return self._rendering.busy

    def render(self, system: str, question: str, answer: str) -> None:
        """Render a chat of these; what is empty is left out."""
        given = ((Role.SYSTEM, system), (Role.USER, question), (Role.ASSISTANT, answer))
        turns = tuple(Turn(role, text) for role, text in given if text.strip())
        self.parts, self.fault = (), None
        self._rendering.run(partial(self._work, turns), self._on_part, self._on_ended)
        self.changed.emit()

    def _work(self, turns: Sequence[Turn], cancel: Cancel) -> Iterator[ChatPart]:
        with model_in_use(self._models, cancel):
            path = self._engine.describe().path
            yield from read_chat(self._engine, self._reader, path, turns, cancel)

    def _on_part(self, part: object) -> None:
        assert isinstance(part, ChatPart)
        self.parts = (*self.parts, part)

    def _on_model_changed(self) -> None:
        """Let go of the format of another model."""
        before, self._key = self._key, self._models.current_key
        if before not in ("", self._key):  # else nothing is known, or asked while it loads
            self._rendering.stop()
            self.parts, self.fault = (), None
            self.changed.emit()

    def _on_ended(self, fault: Fault | None) -> None:
        self.fault = fault
        self.changed.emit()
