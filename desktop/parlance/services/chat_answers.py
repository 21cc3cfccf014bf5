"""The answers that are being written, whatever conversation is on screen."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.progress import AnswerPiece, MessageStored
from parlance.services.chat_writing import ChatActivity, Writing
from parlance.services.model_states import OwnModel
from parlance.work.chat import answer, forget

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Channel
    from parlance.contract.faults import Fault
    from parlance.contract.history import ConversationId, MessageId
    from parlance.contract.hosts import ModelHost
    from parlance.services.chat_stores import ChatStores
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.storage.chats import ChatStore
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
        self._removed: set[ConversationId] = set()

    def begin(
        self, ask: ChatAsk, stores: ChatStores, conversation: ConversationId | None
    ) -> Writing:
        """Have a question answered by the model that it asks for."""
        want = OwnModel(key=ask.options.model or "", context=ask.options.context)

        def work(cancel: Cancel) -> Iterator[object]:
            with ExitStack() as turn:

                def ready(cancel: Cancel) -> None:
                    turn.enter_context(self._models.ensure_for(want, cancel))

                events = answer(
                    ask,
                    stores.chats,
                    self._engine,
                    cancel,
                    ready=ready,
                    rates=self._rates,
                    planner=stores.planner,
                )
                yield from _unless_erased(events, stores.chats, conversation)

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

    def remove(self, conversations: Iterable[ConversationId]) -> None:
        """They are in the bin: the engine erases what it holds, as it can be computed again.

        An answer that is still being written goes on; when it ends, it is not held either.
        """
        for conversation in conversations:
            self._removed.add(conversation)
            self._forget(conversation)

    def restore(self, conversations: Iterable[ConversationId]) -> None:
        """They are out of the bin."""
        self._removed.difference_update(conversations)

    def erase(self, conversations: Iterable[ConversationId]) -> None:
        """They are gone for good: stop what is being written in them."""
        gone = set(conversations)
        for writing in self._writings:
            if writing.conversation in gone:
                writing.job.stop()

    def lets_go_on(self, writing: Writing) -> bool:
        """Whether what waits behind an answer is sent: it is whole, and nobody gave it up."""
        is_stopped = writing.job.cancel.requested
        return writing.is_whole and not is_stopped and writing.conversation not in self._removed

    def _forget(self, conversation: ConversationId) -> None:
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
        if writing.conversation is not None and writing.conversation in self._removed:
            self._forget(writing.conversation)
        self.ended.emit(writing, fault)


def _unless_erased(
    events: Iterator[object], store: ChatStore, conversation: ConversationId | None
) -> Iterator[object]:
    """Yield the events of an answer; it ends where its conversation is erased meanwhile."""
    try:
        for event in events:
            if isinstance(event, MessageStored):
                conversation = event.message.conversation
            yield event
    except LookupError:
        if conversation is None or _is_there(store, conversation):
            raise


def _is_there(store: ChatStore, conversation: ConversationId) -> bool:
    try:
        store.conversation(conversation)
    except LookupError:
        return False
    return True
