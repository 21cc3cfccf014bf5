"""What is done for the conversation on screen while nobody waits for anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from parlance.contract.faults import FaultError
from parlance.contract.progress import ChatTitled
from parlance.contract.settings import ChatTitles
from parlance.services.latest import Latest
from parlance.services.model_states import ModelPhase
from parlance.work.chat_ahead import read_ahead
from parlance.work.chat_titles import is_quick, make_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.hosts import ModelHost
    from parlance.services.chat import ChatService
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService
    from parlance.work.rates import Rates

QUIET_MS = 4_000
"""So long after the last thing that happened."""


class ChatIdle(QObject):
    """Has the model name a conversation, then read it ahead, and stops at once for a question.

    Only a model that is there does that: nothing is loaded for it.

    Signals:
        titled: ConversationId and its title.
    """

    titled = Signal(object, str)

    def __init__(
        self,
        chat: ChatService,
        engine: ModelHost,
        models: ModelsService,
        settings: SettingsService,
        jobs: Jobs,
        *,
        rates: Rates | None = None,
    ) -> None:
        """Follow `chat`."""
        super().__init__(chat)
        self._chat = chat
        self._engine = engine
        self._models = models
        self._settings = settings
        self._rates = rates
        self._work = Latest(jobs)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(QUIET_MS)
        self._pause.timeout.connect(self._begin)
        for happened in (chat.opened, chat.activity_changed, models.state_changed):
            happened.connect(self._on_happened)

    def close(self) -> None:
        """Begin nothing any more."""
        self._pause.stop()
        self._work.stop()

    def _on_happened(self) -> None:
        self._work.stop()
        if self._chat.is_quiet and self._models.state.phase is ModelPhase.READY:
            self._pause.start()
        else:
            self._pause.stop()

    def _begin(self) -> None:
        conversation, stores = self._chat.current, self._chat.stores
        if not self._chat.is_quiet:
            return
        ask = self._chat.next_ask()
        key = ask.options.model or self._models.chat_key
        if conversation is None or key != self._models.current_key:
            return
        titles, entry = self._settings.value.chat_titles, self._models.state.entry

        def work(cancel: Cancel) -> Iterator[object]:
            with self._models.using(entry):
                if self._wants_title(titles):
                    yield from make_title(conversation, stores.chats, self._engine, cancel)
                yield from read_ahead(
                    conversation, ask, stores.chats, self._engine, cancel, planner=stores.planner
                )

        # Nobody asked for it: what goes wrong is told when somebody does.
        self._work.run(work, self._on_made, lambda _fault: None)

    def _wants_title(self, titles: ChatTitles) -> bool:
        """Whether the model shall name it; from the job's thread."""
        match titles:
            case ChatTitles.NEVER:
                return False
            case ChatTitles.ALWAYS:
                return True
            case ChatTitles.WHEN_FAST:
                try:
                    return is_quick(self._engine.describe(), self._rates)
                except FaultError:
                    return False

    def _on_made(self, item: object) -> None:
        if isinstance(item, ChatTitled):
            self._chat.retitle(item.conversation, item.title)
            self.titled.emit(item.conversation, item.title)
