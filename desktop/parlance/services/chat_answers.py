"""The answers that are being written, whatever conversation is on screen."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.progress import AnswerPiece
from parlance.services.chat_writing import ChatActivity, Writing
from parlance.services.model_states import OwnModel
from parlance.work.chat import answer, forget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Channel
    from parlance.contract.faults import Fault
    from parlance.contract.history import ConversationId, MessageId
    from parlance.contract.hosts import ModelHost
    from parlance.services.chat_stores import ChatStores
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.work.chat import ChatAsk
    from parlance.work.rates import Rates


class ChatAnswers(QObject):
    """Has questions answered, each in a job of its own, until it is over.

    Signals:
        pieced: a Writing, MessageId, channel, text that was appended.
        told: a Writing and anything else that its work yields.
        ended: a Writing that is over, and the Fault that belongs to no message or None.
    """

    pieced = Signal(object, object, str, str)
    told = Signal(object, object)
    ended = Signal(object, object)

    def __init__(
        self,
        engine: ModelHost,
        models: ModelsService,
        jobs: Jobs,
        rates: Rates | None,
        parent: QObject,
    ) -> None:
        """Start with none; `rates` learns from what answers take."""
        super().__init__(parent)
        self._engine = engine
        self._models = models
        self._jobs = jobs
        self._rates = rates
        self._writings: list[Writing] = []

    def begin(
        self, ask: ChatAsk, stores: ChatStores, conversation: ConversationId | None
    ) -> Writing:
        """Have a question answered by the model that it asks for."""
        want = OwnModel(key=ask.options.model or "", context=ask.options.context)

        def work(cancel: Cancel) -> Iterator[object]:
            with ExitStack() as turn:

                def ready(cancel: Cancel) -> None:
                    turn.enter_context(self._models.ensure_for(want, cancel))

                yield from answer(
                    ask,
                    stores.chats,
                    self._engine,
                    cancel,
                    ready=ready,
                    rates=self._rates,
                    planner=stores.planner,
                )

        job = self._jobs.start(work)
        writing = Writing(job, stores, conversation)
        job.advanced.connect(lambda items: self._on_advanced(writing, items))
        job.ended.connect(lambda fault: self._on_ended(writing, fault))
        self._writings.append(writing)
        return writing

    def of(self, stores: ChatStores, conversation: ConversationId) -> Writing | None:
        """Return the answer that is being written in a conversation."""
        for writing in self._writings:
            if writing.conversation == conversation and writing.stores is stores:
                return writing
        return None

    @property
    def busy(self) -> bool:
        """Whether anything is being written."""
        return bool(self._writings)

    def forget(self, conversation: ConversationId) -> None:
        """Have the engine erase what it holds for a conversation: it can be computed again."""
        self._jobs.start(lambda _cancel: forget(conversation, self._engine))

    def _on_advanced(self, writing: Writing, items: list[object]) -> None:
        texts: dict[tuple[MessageId, Channel], list[str]] = {}
        for item in items:
            if isinstance(item, AnswerPiece):
                writing.grow(item)
                texts.setdefault((item.message, item.channel), []).append(item.text)
            else:
                self._tell_pieces(writing, texts)
                writing.see(item)
                self.told.emit(writing, item)
        self._tell_pieces(writing, texts)

    def _tell_pieces(
        self, writing: Writing, texts: dict[tuple[MessageId, Channel], list[str]]
    ) -> None:
        if texts:
            writing.activity = ChatActivity(phase="writing")
        for (message, channel), parts in texts.items():
            self.pieced.emit(writing, message, channel.value, "".join(parts))
        texts.clear()

    def _on_ended(self, writing: Writing, fault: Fault | None) -> None:
        self._writings.remove(writing)
        self.ended.emit(writing, fault)
