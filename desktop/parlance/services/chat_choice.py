"""How the open conversation is answered: its assistant, and what it has set by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.chats import NO_OPTIONS, ChatMode, merged
from parlance.contract.faults import FaultError

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.chats import AssistantId, ChatOptions
    from parlance.contract.history import ConversationId
    from parlance.services.chat_stores import ChatStores
    from parlance.services.chat_writing import Writing
    from parlance.storage.assistants import AssistantStore


class ChatChoice(QObject):
    """Holds the choices of the open conversation, and stores them with it.

    Those of a new conversation are stored with its first message.

    Signals:
        changed: `options`, `assistant` or `mode` has changed.
        leaving: those of another conversation come now; what is still edited belongs to this one.
        failed: a Fault; what was chosen holds until the app ends.
    """

    changed = Signal()
    leaving = Signal()
    failed = Signal(object)

    def __init__(self, assistants: AssistantStore, stores: ChatStores, parent: QObject) -> None:
        """Begin with a new conversation that has chosen nothing."""
        super().__init__(parent)
        self._assistants = assistants
        self._stores = stores
        self._conversation: ConversationId | None = None
        self.options = NO_OPTIONS
        self.assistant: AssistantId | None = None
        self.mode = ChatMode.CHAT

    def follow(
        self,
        stores: ChatStores,
        conversation: ConversationId | None,
        mode: ChatMode = ChatMode.CHAT,
    ) -> None:
        """Hold the choices of another conversation; a new one keeps the assistant."""
        self.leaving.emit()
        self._stores, self._conversation = stores, conversation
        self.options, self.mode = NO_OPTIONS, mode
        if conversation is not None:
            self._guarded(lambda: self._read(conversation))
        self.changed.emit()

    def keep(self, conversation: ConversationId) -> None:
        """A new conversation was stored: store its choices too."""
        self._conversation = conversation
        self._guarded(self._write)

    def hand_over(self, writing: Writing) -> None:
        """The open conversation is left; if it is not stored yet, its choices go with it."""
        if self._conversation is None:
            writing.choices = (self.options, self.assistant)

    def keep_for(self, writing: Writing, conversation: ConversationId) -> None:
        """The conversation of an answer was stored: if it was left before, store its choices."""
        if writing.choices is None:
            return
        (options, assistant), writing.choices = writing.choices, None
        settings = writing.stores.settings

        def write() -> None:
            settings.set_options(conversation, options)
            settings.set_assistant(conversation, assistant)
            writing.stores.queue.adopt(conversation)

        self._guarded(write)

    def set_options(self, options: ChatOptions) -> None:
        """Set what counts for this conversation from its next answer on."""
        if options != self.options:
            self.options = options
            self._guarded(self._write)
            self.changed.emit()

    def set_assistant(self, assistant: AssistantId | None) -> None:
        """Have another assistant answer from now on."""
        if assistant != self.assistant:
            self.assistant = assistant
            self._guarded(self._write)
            self.changed.emit()

    @property
    def effective(self) -> ChatOptions:
        """What counts: the assistant's options under the conversation's own."""
        return merged(self._options_of(self.assistant), self.options)

    def of(self, stores: ChatStores, conversation: ConversationId) -> ChatOptions:
        """Return what counts in a conversation that is not shown."""
        settings = stores.settings
        below = self._options_of(settings.assistant(conversation))
        return merged(below, settings.options(conversation))

    def _options_of(self, assistant: AssistantId | None) -> ChatOptions:
        found: list[ChatOptions] = []

        def read() -> None:
            those = self._assistants.assistants()
            found.extend(each.options for each in those if each.id == assistant)

        if assistant is not None:
            self._guarded(read)
        return found[0] if found else NO_OPTIONS

    def _read(self, conversation: ConversationId) -> None:
        settings = self._stores.settings
        self.options = settings.options(conversation)
        self.assistant = settings.assistant(conversation)
        self.mode = settings.mode(conversation)

    def _write(self) -> None:
        if self._conversation is not None:
            self._stores.settings.set_options(self._conversation, self.options)
            self._stores.settings.set_assistant(self._conversation, self.assistant)

    def _guarded(self, action: Callable[[], None]) -> None:
        try:
            action()
        except FaultError as error:
            self.failed.emit(error.fault)
