"""The conversations, and the answer that is being written, as the window knows them."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.catalogue import Task
from parlance.contract.engine import Channel, Role
from parlance.contract.faults import FaultError
from parlance.contract.history import (
    MessageState,
)
from parlance.contract.model_settings import settings_of
from parlance.contract.progress import (
    AnswerPiece,
    AnswerReading,
    ContextNote,
    MessageFinished,
    MessageStored,
)
from parlance.work.chat import ChatAsk, answer, forget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.history import (
        Conversation,
        ConversationId,
        Message,
        MessageId,
    )
    from parlance.contract.hosts import ModelHost
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.storage.chats import ChatStore
    from parlance.work.rates import Rates


class ChatActivity(msgspec.Struct, frozen=True, kw_only=True):
    """What the open conversation is doing; tokens while a prompt is read."""

    phase: Literal["idle", "waiting", "reading", "writing"] = "idle"
    done: int = 0
    total: int = 0
    tokens_per_second: float = 0.0


IDLE = ChatActivity()


class _Writing:
    """An answer that is being written, on screen or behind another conversation."""

    def __init__(self, job: Job, conversation: ConversationId | None) -> None:
        self.job = job
        self.conversation = conversation
        self.activity = ChatActivity(phase="waiting")
        self.message: Message | None = None

    def grow(self, piece: AnswerPiece) -> None:
        """Add a piece to the answer."""
        message = self.message
        if message is None:
            return
        if piece.channel is Channel.ANSWER:
            message = msgspec.structs.replace(message, text=message.text + piece.text)
        else:
            message = msgspec.structs.replace(message, reasoning=message.reasoning + piece.text)
        self.message = message


class ChatService(QObject):
    """Shows one conversation, sends messages, keeps the list.

    Signals:
        conversations_changed: `conversations` or `trashed` has changed.
        opened: another conversation is shown; `messages` holds all of it.
        message_added: a Message at the end of the conversation.
        piece_arrived: MessageId, channel, text appended to it.
        message_changed: the Message as finished, and the Fault that cut it off or None.
        context_noted: how many of the oldest messages are not sent any more.
        failed: a Fault that belongs to no message.
    """

    conversations_changed = Signal()
    opened = Signal()
    activity_changed = Signal()
    context_changed = Signal()
    message_added = Signal(object)
    piece_arrived = Signal(object, str, str)
    message_changed = Signal(object, object)
    context_noted = Signal(int)
    failed = Signal(object)

    def __init__(  # noqa: PLR0913 - what it rests on
        self,
        store: ChatStore,
        engine: ModelHost,
        models: ModelsService,
        settings: SettingsService,
        jobs: Jobs,
        *,
        parent: QObject | None = None,
        rates: Rates | None = None,
    ) -> None:
        """Start with an empty conversation and the list as stored.

        `rates` learns from what answers take.
        """
        super().__init__(parent)
        self._store = store
        self._engine = engine
        self._models = models
        self._settings = settings
        self._jobs = jobs
        self._rates = rates
        self._writings: list[_Writing] = []
        self._shown: _Writing | None = None
        self._removed: set[ConversationId] = set()
        self._query = ""
        self.conversations: tuple[Conversation, ...] = store.conversations()
        self.current: ConversationId | None = None
        self.messages: tuple[Message, ...] = ()
        self.activity = IDLE
        self.trashed: Conversation | None = None
        self.context_used = 0
        models.state_changed.connect(self.context_changed)

    @property
    def title(self) -> str:
        """Title of the open conversation; empty for a new one."""
        for conversation in self.conversations:
            if conversation.id == self.current:
                return conversation.title
        return ""

    @property
    def context_total(self) -> int:
        """Tokens that the loaded model's context holds; 0 without a model."""
        description = self._models.state.description
        return description.context if description else 0

    def new(self) -> None:
        """Show an empty conversation; it is stored with its first message."""
        self._leave()
        self.current, self.messages = None, ()
        self._set_context(0)
        self.opened.emit()

    def open(self, conversation: ConversationId) -> None:
        """Show a stored conversation; an answer that is being written in it goes on."""
        self._leave()

        def read() -> None:
            self.messages = self._store.messages(conversation)
            self.current = conversation

        if self._guarded(read):
            self._set_context(_context_of(self.messages))
            self._take_up(conversation)
            self.opened.emit()

    def send(self, text: str) -> None:
        """Store the message and have it answered; ignored while an answer is written."""
        if text.strip() and self._shown is None:
            self._ask(self._chat_ask(text, None))

    def retry(self) -> None:
        """Answer the last question anew; the earlier answer stays stored as a branch."""
        question = next((m for m in reversed(self.messages) if m.role is Role.USER), None)
        if question is None or self._shown is not None:
            return
        end = self.messages.index(question) + 1
        self.messages = self.messages[:end]
        self.opened.emit()
        self._ask(self._chat_ask(None, question.id))

    def stop(self) -> None:
        """Stop writing; what has arrived is kept."""
        if self._shown is not None:
            self._shown.job.stop()

    def rename(self, conversation: ConversationId, title: str) -> None:
        """Give a conversation another title."""
        if self._guarded(lambda: self._store.rename(conversation, title)):
            self._list()

    def delete(self, conversation: ConversationId) -> None:
        """Move a conversation to the bin; undo_delete() brings it back.

        What the engine holds for it is erased at once: it can be computed again.
        """
        gone = next((c for c in self.conversations if c.id == conversation), None)
        if self._guarded(lambda: self._store.trash(conversation)):
            self.trashed = gone
            self._removed.add(conversation)
            self._forget(conversation)
            if conversation == self.current:
                self.new()
            self._list()

    def undo_delete(self) -> None:
        """Bring the conversation deleted last back."""
        gone = self.trashed
        if gone is not None and self._guarded(lambda: self._store.restore(gone.id)):
            self.trashed = None
            self._removed.discard(gone.id)
            self._list()

    def search(self, text: str) -> None:
        """List only conversations whose title or messages contain `text`."""
        self._query = text.strip()
        self._list()

    def _forget(self, conversation: ConversationId) -> None:
        self._jobs.start(lambda _cancel: forget(conversation, self._engine))

    def _list(self) -> None:
        def read() -> None:
            query = self._query
            found = self._store.search(query) if query else self._store.conversations()
            self.conversations = found

        if self._guarded(read):
            self.conversations_changed.emit()

    def _guarded(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except FaultError as error:
            self.failed.emit(error.fault)
            return False
        return True

    def _chat_ask(self, text: str | None, parent: MessageId | None) -> ChatAsk:
        settings = settings_of(self._settings.value, self._models.chat_key)
        return ChatAsk(
            text=text,
            conversation=self.current,
            parent=parent,
            system_prompt=settings.system_prompt,
            temperature=settings.temperature if settings.temperature >= 0 else None,
        )

    def _ask(self, ask: ChatAsk) -> None:
        def work(cancel: Cancel) -> Iterator[object]:
            with ExitStack() as turn:

                def ready(cancel: Cancel) -> None:
                    turn.enter_context(self._models.ensure_for(Task.CHAT, cancel))

                yield from answer(
                    ask, self._store, self._engine, cancel, ready=ready, rates=self._rates
                )

        job = self._jobs.start(work)
        writing = _Writing(job, self.current)
        job.advanced.connect(lambda items: self._on_advanced(writing, items))
        job.ended.connect(lambda fault: self._on_ended(writing, fault))
        self._writings.append(writing)
        self._shown = writing
        self._set_activity(writing.activity)

    def _leave(self) -> None:
        """Let a running answer go on behind, and stop following it."""
        self._shown = None
        self._set_activity(IDLE)

    def _take_up(self, conversation: ConversationId) -> None:
        """Follow the answer that is being written in `conversation` again, if one is."""
        for writing in self._writings:
            if writing.conversation == conversation:
                self._shown = writing
                if writing.message is not None:
                    self._put(writing.message)
                self._set_activity(writing.activity)

    def _on_advanced(self, writing: _Writing, items: list[object]) -> None:
        texts: dict[tuple[MessageId, Channel], list[str]] = {}
        for item in items:
            if isinstance(item, AnswerPiece):
                writing.grow(item)
                texts.setdefault((item.message, item.channel), []).append(item.text)
            else:
                self._tell_pieces(writing, texts)
                self._note(writing, item)
                if writing is self._shown:
                    self._tell(item)
        self._tell_pieces(writing, texts)

    def _note(self, writing: _Writing, item: object) -> None:
        """Keep what has to be known when the conversation is shown again."""
        match item:
            case MessageStored(message=message):
                writing.conversation = message.conversation
                if message.role is Role.ASSISTANT:
                    writing.message = message
            case AnswerReading(done=done, total=total):
                writing.activity = ChatActivity(phase="reading", done=done, total=total)
            case MessageFinished(message=message):
                writing.message = message
            case _:
                pass

    def _tell_pieces(
        self, writing: _Writing, texts: dict[tuple[MessageId, Channel], list[str]]
    ) -> None:
        if texts:
            writing.activity = ChatActivity(phase="writing")
        if writing is self._shown:
            for (message, channel), parts in texts.items():
                self._set_activity(writing.activity)
                self.piece_arrived.emit(message, channel.value, "".join(parts))
        texts.clear()

    def _tell(self, item: object) -> None:
        match item:
            case MessageStored(message=message):
                self._add(message)
            case AnswerReading(done=done, total=total):
                self._set_context(total)
                self._set_activity(ChatActivity(phase="reading", done=done, total=total))
            case ContextNote(left_out=left_out):
                self.context_noted.emit(left_out)
            case MessageFinished(message=message, fault=fault):
                self._put(message)
                self._set_context(_context_of(self.messages) or self.context_used)
                if fault is None:
                    self._models.note_answer(message.measurements.tokens_per_second)
                self.message_changed.emit(message, fault)
            case _:
                pass

    def _add(self, message: Message) -> None:
        self.messages = (*self.messages, message)
        fresh = self.current is None
        self.current = message.conversation
        self.message_added.emit(message)
        if fresh or message.state is MessageState.WRITING:
            self._list()

    def _put(self, message: Message) -> None:
        self.messages = tuple(message if m.id == message.id else m for m in self.messages)

    def _on_ended(self, writing: _Writing, fault: Fault | None) -> None:
        self._writings.remove(writing)
        if writing.conversation in self._removed:
            # The engine holds the answer that was still written in it when it was removed.
            self._forget(writing.conversation)
        if writing is self._shown:
            self._shown = None
            self._set_activity(IDLE)
        self._list()
        if fault is not None:
            self.failed.emit(fault)

    def _set_activity(self, activity: ChatActivity) -> None:
        if activity != self.activity:
            self.activity = activity
            self.activity_changed.emit()

    def _set_context(self, used: int) -> None:
        self.context_used = used
        self.context_changed.emit()


def _context_of(messages: tuple[Message, ...]) -> int:
    """Return the tokens that the newest measured answer and its prompt took."""
    for message in reversed(messages):
        took = message.measurements
        if took.prompt_tokens:
            return took.prompt_tokens + took.generated_tokens
    return 0
