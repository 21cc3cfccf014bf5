"""The conversation that is shown, and the answers that are being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.chats import ChatMode
from parlance.contract.engine import Role
from parlance.contract.faults import FaultError
from parlance.contract.progress import (
    AnswerReading,
    AttachmentsRead,
    ContextNote,
    MessageFinished,
    MessageStored,
    OptionsLeftOut,
)
from parlance.services.chat_answers import ChatAnswers
from parlance.services.chat_asking import ChatAsks
from parlance.services.chat_choice import ChatChoice
from parlance.services.chat_context import ChatContext
from parlance.services.chat_stores import TEMPORARY_FROM
from parlance.services.chat_waiting import ChatWaiting
from parlance.services.chat_writing import IDLE, ChatActivity
from parlance.work.chat_digest import opening_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.attachments import AttachmentId
    from parlance.contract.catalogue import CatalogueEntry
    from parlance.contract.chats import ChatOptions
    from parlance.contract.faults import Fault
    from parlance.contract.history import ConversationId, Message, MessageId
    from parlance.contract.hosts import ModelHost
    from parlance.services.chat_stores import ChatStores
    from parlance.services.chat_writing import Writing
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.storage.assistants import AssistantStore
    from parlance.work.chat_ask import ChatAsk
    from parlance.work.rates import Rates


class ChatService(QObject):
    """Shows one conversation and has its messages answered.

    Attributes:
        stores: where the conversation that is shown is kept.
        answers: what is being written, here and behind other conversations.
        choice, waiting, context: how it is answered, what waits to be sent, and what the
            next question takes of the context.
        undeletable: the message that undo_delete_message() brings back.

    Signals:
        conversations_changed: what the list shows of conversations has changed.
        opened: another conversation is shown; `messages` holds all of it.
        activity_changed: `activity` has changed, or an answer behind it has ended.
        message_added: a Message at the end of the conversation.
        piece_arrived: MessageId, channel, text appended to it.
        message_changed: the Message as finished, and the Fault that cut it off or None.
        options_left_out: names of what was set and the model cannot do.
        failed: a Fault that belongs to no message.
    """

    conversations_changed = Signal()
    opened = Signal()
    activity_changed = Signal()
    message_added = Signal(object)
    piece_arrived = Signal(object, str, str)
    message_changed = Signal(object, object)
    options_left_out = Signal(object)
    failed = Signal(object)

    def __init__(  # noqa: PLR0913 - what it rests on
        self,
        stores: ChatStores,
        engine: ModelHost,
        models: ModelsService,
        settings: SettingsService,
        jobs: Jobs,
        *,
        assistants: AssistantStore,
        temporary: Callable[[], ChatStores],
        catalogue: Callable[[], Sequence[CatalogueEntry]] = tuple,
        parent: QObject | None = None,
        rates: Rates | None = None,
    ) -> None:
        """Start with an empty conversation.

        `temporary` makes the stores of a chat that is not kept; `rates` learns from answers.
        """
        super().__init__(parent)
        self._kept = self.stores = stores
        self._new_temporary = temporary
        self._models = models
        self._asks = ChatAsks(models, settings, catalogue)
        self.answers = ChatAnswers(engine, models, jobs, rates, self)
        self.answers.pieced.connect(self._on_pieced)
        self.answers.told.connect(self._on_told)
        self.answers.ended.connect(self._on_ended)
        self._shown: Writing | None = None
        self.undeletable: MessageId | None = None
        self._is_cut = False
        self.choice = ChatChoice(assistants, stores, self)
        self.waiting = ChatWaiting(stores, self)
        self.context = ChatContext(engine, models, jobs, self.next_ask, self)
        for part in (self.choice, self.waiting, self.context):
            part.failed.connect(self.failed)
        self.choice.changed.connect(self.context.recount)
        self.context.condensed.connect(self._on_condensed)
        self.current: ConversationId | None = None
        self.title = ""
        self.messages: tuple[Message, ...] = ()
        self.activity = IDLE
        self._follow()

    # What is shown ----------------------------------------------------------------

    def new(self, *, temporary: bool = False, mode: ChatMode = ChatMode.CHAT) -> None:
        """Show an empty conversation; it is stored with its first message.

        A temporary one is stored in memory only; it is gone once another one is shown.
        """
        self._leave()
        self.stores = self._new_temporary() if temporary else self._kept
        self.current, self.messages, self.title = None, (), ""
        self._follow(mode)
        self.opened.emit()

    def open(self, conversation: ConversationId) -> None:
        """Show a stored conversation; an answer that is being written in it goes on."""
        stores = self._kept if conversation < TEMPORARY_FROM else self.stores

        def read() -> None:
            messages = stores.chats.messages(conversation)
            title = stores.chats.conversation(conversation).title
            self._leave()  # only now: what cannot be read leaves everything as it is
            self.messages, self.title = messages, title
            self.stores, self.current = stores, conversation

        if self._guarded(read):
            self._follow()
            self._take_up(conversation)
            self.opened.emit()

    def _reload(self) -> None:
        """Show the open conversation as it is stored now."""
        if self.current is not None:
            self.open(self.current)

    def removed(self, conversations: Sequence[ConversationId]) -> None:
        """Conversations were put into the bin; the engine erases what it can compute again."""
        self.answers.remove(conversations)
        if self.current in conversations:
            self.new()

    def retitle(self, conversation: ConversationId, title: str) -> None:
        """A conversation has another title; that is stored already."""
        if conversation == self.current:
            self.title = title
            self.conversations_changed.emit()

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is being written anywhere."""
        return not self.answers.busy

    def close(self) -> None:
        """Write down what is being typed; nothing more is counted."""
        self.waiting.flush()
        self.context.close()

    # What people do with messages ----------------------------------------------------

    def send(self, text: str, attachments: Sequence[AttachmentId] = ()) -> None:
        """Store the message and have it answered; while an answer is written, it waits."""
        if not text.strip() and not attachments:
            return
        if self._shown is None and not self.waiting.queued:
            self._ask(self._chat_ask(text=text, attachments=tuple(attachments)))
            return
        self.waiting.add(text, attachments)
        if self._shown is None:
            self._send_next(self.stores, self.current)

    def retry(self, options: ChatOptions | None = None) -> None:
        """Answer the last question anew; the earlier answer stays as a version.

        `options` count for this answer only, in place of what else does.
        """
        question = next((m for m in reversed(self.messages) if m.role is Role.USER), None)
        if question is None or self._shown is not None:
            return
        self._cut(self.messages.index(question) + 1)
        self._ask(self._chat_ask(parent=question.id, options=options))

    def edit(self, message: MessageId, text: str) -> None:
        """Ask in other words; the question as it was, and what followed, stay as a version."""
        place = self._place_of(message)
        if place is None or self._shown is not None or not text.strip():
            return
        self._cut(place)
        self._ask(self._chat_ask(text=text, edits=message))

    def continue_answer(self, message: MessageId) -> None:
        """Go on with the last answer, which was cut off."""
        if self._shown is None and self.messages and self.messages[-1].id == message:
            self._ask(self._chat_ask(continues=message))

    def show_version(self, message: MessageId) -> None:
        """Show another version of a message, with what followed it."""
        if self._guarded(lambda: self.stores.chats.show_version(message)):
            self._reload()

    def delete_message(self, message: MessageId) -> None:
        """Take a message out of the conversation, with what follows it."""
        if self._shown is None and self._guarded(lambda: self.stores.chats.trash_message(message)):
            self._reload()
            self.undeletable = message

    def undo_delete_message(self) -> None:
        """Bring the message that was deleted last back."""
        gone = self.undeletable
        if gone is not None and self._guarded(lambda: self.stores.chats.restore_message(gone)):
            self._reload()

    def pin_message(self, message: MessageId, *, pinned: bool) -> None:
        """Have a message sent always, however full the context is."""
        place = self._place_of(message)
        pin = self.stores.chats.pin_message
        if place is not None and self._guarded(lambda: pin(message, pinned=pinned)):
            changed = msgspec.structs.replace(self.messages[place], pinned=pinned)
            self._put(changed)
            self.message_changed.emit(changed, None)
            self.context.recount()

    def stop(self) -> None:
        """Stop writing; what has arrived is kept."""
        if self._shown is not None:
            self._shown.job.stop()

    # Within ---------------------------------------------------------------------------

    def _place_of(self, message: MessageId) -> int | None:
        return next((n for n, each in enumerate(self.messages) if each.id == message), None)

    def _cut(self, end: int) -> None:
        """Show the conversation up to where another version begins."""
        self.messages = self.messages[:end]
        self._is_cut = True
        self.opened.emit()

    def _follow(self, mode: ChatMode = ChatMode.CHAT) -> None:
        self.undeletable, self._is_cut = None, False
        self.choice.follow(self.stores, self.current, mode)
        self.waiting.follow(self.stores, self.current)
        self.context.follow(self.stores, self.current)

    def _guarded(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except FaultError as error:
            self.failed.emit(error.fault)
            return False
        except LookupError:  # it was erased meanwhile: the list is out of date
            self.conversations_changed.emit()
            return False
        return True

    def next_ask(self) -> ChatAsk:
        """Return what the next question would be asked with."""
        return self._chat_ask()

    def _chat_ask(self, *, options: ChatOptions | None = None, **fields: object) -> ChatAsk:
        own = self.choice.effective if options is None else options
        ask = self._asks.ask(self.stores, self.current, own, self.choice.mode)
        return msgspec.structs.replace(ask, **fields)

    def _ask(self, ask: ChatAsk) -> None:
        """Have it answered in the conversation that is shown."""
        self._shown = self.answers.begin(ask, self.stores, self.current)
        self._set_activity(self._shown.activity)

    def _leave(self) -> None:
        """Let a running answer go on behind, and stop following it."""
        if self._shown is not None:
            self.choice.hand_over(self._shown)
            if self.stores.is_temporary:
                self._shown.job.stop()
        self._shown = None
        self._set_activity(IDLE)

    def _take_up(self, conversation: ConversationId) -> None:
        """Follow the answer that is being written in `conversation` again, if one is."""
        writing = self.answers.of(self.stores, conversation)
        if writing is not None:
            self._shown = writing
            if writing.message is not None:
                self._put(writing.message)
            self.context.note(writing.note)
            self._set_activity(writing.activity)

    def _on_pieced(self, writing: Writing, message: MessageId, channel: str, text: str) -> None:
        if writing is self._shown:
            self._set_activity(writing.activity)
            self.piece_arrived.emit(message, channel, text)

    def _on_told(self, writing: Writing, item: object) -> None:
        if writing is self._shown:
            self._tell(item)
        elif isinstance(item, MessageStored):
            self.choice.keep_for(writing, item.message.conversation)
            self.waiting.reread()
            self.conversations_changed.emit()

    def _tell(self, item: object) -> None:
        match item:
            case MessageStored(message=message):
                self._add(message)
            case AnswerReading(done=done, total=total):
                self._set_activity(ChatActivity(phase="reading", done=done, total=total))
            case ContextNote():
                self.context.note(item)
            case AttachmentsRead(message=message):
                self._put(message)
                self.message_changed.emit(message, None)
            case OptionsLeftOut(names=names):
                self.options_left_out.emit(names)
            case MessageFinished(message=message, fault=fault):
                self._put(message)
                if fault is None:
                    self._models.note_answer(message.measurements.tokens_per_second)
                self.message_changed.emit(message, fault)
            case _:
                pass

    def _add(self, message: Message) -> None:
        if self._place_of(message.id) is not None:  # an answer that goes on
            self._put(message)
            self.message_changed.emit(message, None)
            return
        self.messages = (*self.messages, message)
        if self.current is None:
            self.current = message.conversation
            self._guarded(lambda: self._read_title(message.conversation))
            self.choice.keep(message.conversation)
            self.waiting.stored(message.conversation)
            self.context.stored(message.conversation)
        self.message_added.emit(message)
        self.conversations_changed.emit()

    def _on_condensed(self, text: str) -> None:
        """Begin a new chat, temporary if this one is, with a summary before its draft."""
        self.new(temporary=self.stores.is_temporary)
        self.waiting.put_draft(opening_of(text) + self.waiting.draft)

    def _read_title(self, conversation: ConversationId) -> None:
        self.title = self.stores.chats.conversation(conversation).title

    def _put(self, message: Message) -> None:
        self.messages = tuple(message if m.id == message.id else m for m in self.messages)

    def _on_ended(self, writing: Writing, fault: Fault | None) -> None:
        if writing is self._shown:
            self._shown = None
            if fault is not None and writing.message is None and self._is_cut:
                self._reload()  # nothing was begun: what was to be replaced is still there
            self._set_activity(IDLE)
        else:
            self.activity_changed.emit()
        self.conversations_changed.emit()
        self.context.recount()
        if fault is not None:
            self.failed.emit(fault)
        elif self.answers.lets_go_on(writing):
            self._send_next(writing.stores, writing.conversation)

    def _send_next(self, stores: ChatStores, conversation: ConversationId | None) -> None:
        """Send what waited for the answer that is whole now, on screen or behind another."""
        queued = self.waiting.first_of(stores, conversation)
        if queued is None:
            return
        files = tuple(each.id for each in queued.attachments)
        if stores is self.stores and conversation == self.current:
            self._ask(self._chat_ask(text=queued.text, attachments=files))
        elif conversation is not None:
            choice = self.choice.of(stores, conversation)
            ask = self._asks.ask(stores, conversation, choice, stores.settings.mode(conversation))
            ask = msgspec.structs.replace(ask, text=queued.text, attachments=files)
            self.answers.begin(ask, stores, conversation)

    def _set_activity(self, activity: ChatActivity) -> None:
        if activity != self.activity:
            self.activity = activity
            self.activity_changed.emit()
