"""How full the context of the open conversation is, and what is done when it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from parlance.contract.faults import FaultError
from parlance.contract.progress import (
    ChatDigested,
    ContextNote,
    ContextUse,
    DigestMade,
    DigestProgress,
)
from parlance.services.latest import Latest
from parlance.services.model_states import ModelPhase, OwnModel
from parlance.work.chat_digest import digest_older, digest_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from parlance.contract.attachments import Attachment
    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.history import ConversationId, Digest, MessageId
    from parlance.contract.hosts import ModelHost
    from parlance.services.chat_stores import ChatStores
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.work.chat_ask import ChatAsk

COUNTED_AFTER_MS = 250
NO_USE = ContextUse(system=0, messages=0, draft=0, reserved=0, total=0)


class ChatContext(QObject):
    """Counts what the next question takes, by the model's own vocabulary, before it is sent.

    Attributes:
        use: what it takes; all zero as long as no model is there to count.
        sent: what of the conversation is not sent any more; None where all of it is.
        digests: summaries that are sent in place of messages.
        condensing: requests done and in all while a summary is made, else None.

    Signals:
        changed: `use`, `digests` or `condensing` has changed.
        noted: `sent` has changed.
        condensed: the text of a summary of the whole conversation.
        failed: a Fault of making a summary.
    """

    changed = Signal()
    noted = Signal()
    condensed = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        engine: ModelHost,
        models: ModelsService,
        jobs: Jobs,
        ask: Callable[[], ChatAsk],
        parent: QObject,
    ) -> None:
        """Count with `engine`; `ask` tells what the next question would be asked with."""
        super().__init__(parent)
        self._engine = engine
        self._models = models
        self._ask = ask
        self._stores: ChatStores | None = None
        self._conversation: ConversationId | None = None
        self._draft: tuple[str, tuple[Attachment, ...]] = ("", ())
        self._counting = Latest(jobs)
        self._condensing = Latest(jobs)
        self.use = NO_USE
        self.sent: ContextNote | None = None
        self.digests: tuple[Digest, ...] = ()
        self.condensing: tuple[int, int] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(COUNTED_AFTER_MS)
        self._pause.timeout.connect(self._count)
        models.state_changed.connect(self.recount)

    def follow(self, stores: ChatStores, conversation: ConversationId | None) -> None:
        """Count another conversation, with nothing being typed."""
        self._stop_condensing()
        self._counting.stop()
        self._stores, self._conversation = stores, conversation
        self._draft = ("", ())
        self._read_digests()
        self.note(None)
        self.recount()

    def stored(self, conversation: ConversationId) -> None:
        """The new conversation was stored."""
        self._conversation = conversation

    def note(self, note: ContextNote | None) -> None:
        """Take what was not sent with a question."""
        if note != self.sent:
            self.sent = note
            self.noted.emit()

    def count_draft(self, text: str, attachments: Sequence[Attachment] = ()) -> None:
        """Count what is being typed, soon; `changed` follows."""
        self._draft = (text, tuple(attachments))
        self.recount()

    def recount(self) -> None:
        """Count anew, soon: a message was added, or another model is there."""
        if self._stores is not None and self._has_model():
            self._pause.start()
        else:
            self._counting.stop()
            self._show(NO_USE)

    def close(self) -> None:
        """Count nothing any more, whatever else is told while the app closes."""
        self._stores = None
        self._pause.stop()
        self._counting.stop()
        self._stop_condensing()

    def digest_older(self) -> None:
        """Have the model write a summary that is sent in place of the older turns."""
        stores, conversation = self._stores, self._conversation
        if stores is None or conversation is None:
            return

        def work(cancel: Cancel) -> Iterator[object]:
            with self._models.ensure_for(self._want(), cancel):
                yield from digest_older(
                    conversation, stores.chats, stores.settings, self._engine, cancel
                )

        self._condense(work)

    def digest_whole(self) -> None:
        """Have the model write a summary to begin a new chat with; `condensed` follows."""
        stores, conversation = self._stores, self._conversation
        if stores is None or conversation is None:
            return
        digests = self.digests

        def work(cancel: Cancel) -> Iterator[object]:
            with self._models.ensure_for(self._want(), cancel):
                yield from digest_whole(conversation, stores.chats, self._engine, cancel, digests)

        self._condense(work)

    def stop_condensing(self) -> None:
        """Make no summary; everything is as it was."""
        self._stop_condensing()
        self.changed.emit()

    def remove_digest(self, upto: MessageId) -> None:
        """Send the messages themselves again."""
        stores, conversation = self._stores, self._conversation
        if stores is not None and conversation is not None:
            self._guarded(lambda: stores.settings.remove_digest(conversation, upto))
            self._read_digests()
            self.recount()
            self.changed.emit()

    def _want(self) -> OwnModel:
        options = self._ask().options
        return OwnModel(key=options.model or "", context=options.context)

    def _condense(self, work: Callable[[Cancel], Iterator[object]]) -> None:
        self.condensing = (0, 0)
        self.changed.emit()
        self._condensing.run(work, self._on_condensed, self._on_condensing_ended)

    def _stop_condensing(self) -> None:
        self._condensing.stop()
        self.condensing = None

    def _on_condensed(self, item: object) -> None:
        match item:
            case DigestProgress(done=done, total=total):
                self.condensing = (done, total)
            case DigestMade():
                self._read_digests()
                self.recount()
            case ChatDigested(text=text):
                self.condensed.emit(text)
            case _:
                pass
        self.changed.emit()

    def _on_condensing_ended(self, fault: Fault | None) -> None:
        self.condensing = None
        self.changed.emit()
        if fault is not None:
            self.failed.emit(fault)

    def _count(self) -> None:
        stores, conversation = self._stores, self._conversation
        if stores is None or not self._has_model():
            self._show(NO_USE)
            return
        ask, entry = self._ask(), self._models.state.entry
        text, attachments = self._draft

        def work(cancel: Cancel) -> Iterator[ContextUse | ContextNote | None]:
            path = stores.chats.messages(conversation) if conversation is not None else ()
            # Should another model be loaded meanwhile, it is not to see the text.
            with self._models.using(entry):
                yield stores.planner.use(
                    path, ask, self._engine, cancel, draft=text, attachments=attachments
                )
                if path:
                    yield stores.planner.note(path, ask, self._engine, cancel)

        # A fault here is told by the question that meets it, when it is sent.
        self._counting.run(work, self._on_counted, lambda _fault: None)

    def _has_model(self) -> bool:
        """Whether the model that would answer is there: nothing is loaded to count."""
        if self._models.state.phase is not ModelPhase.READY:
            return False
        key = self._ask().options.model or self._models.chat_key
        return self._models.current_key == key

    def _on_counted(self, item: object) -> None:
        if isinstance(item, ContextUse):
            self._show(item)
        elif item is None or isinstance(item, ContextNote):
            self.note(item)

    def _show(self, use: ContextUse) -> None:
        if use != self.use:
            self.use = use
            self.changed.emit()

    def _read_digests(self) -> None:
        stores, conversation = self._stores, self._conversation
        self.digests = ()
        if stores is not None and conversation is not None:
            self._guarded(lambda: self._take_digests(stores, conversation))

    def _take_digests(self, stores: ChatStores, conversation: ConversationId) -> None:
        self.digests = stores.settings.digests(conversation)

    def _guarded(self, action: Callable[[], None]) -> None:
        try:
            action()
        except FaultError as error:
            self.failed.emit(error.fault)
