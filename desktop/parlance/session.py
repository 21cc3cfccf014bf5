"""Keeps what is open while it changes, and opens it again after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from parlance.contract.history import ConversationId
from parlance.contract.session import Session
from parlance.window.place_names import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.services.chat import ChatService
    from parlance.storage.session import SessionFile
    from parlance.window.main_window import MainWindow

SETTLED_MS: Final = 400


class SessionKeeper(QObject):
    """Writes down the place, the conversation and where the window stands, soon after a change.

    Drafts and queues are kept by those whose they are.
    """

    def __init__(
        self,
        file: SessionFile,
        chat: ChatService,
        window: Callable[[], MainWindow],
        keep_geometry: Callable[[bytes], None],
    ) -> None:
        """Follow `chat` and the window, which may be replaced by another."""
        super().__init__()
        self._file = file
        self._chat = chat
        self._window = window
        self._keep_geometry = keep_geometry
        self._soon = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._soon.timeout.connect(self.keep)
        chat.opened.connect(self._soon.start)
        chat.message_added.connect(lambda _message: self._soon.start())
        self._is_closed = False
        self._follow()

    def begin(self) -> None:
        """After a crash show what was open, and say so; from now on keep it."""
        left = self._file.left_behind()
        if left is not None:
            self._restore(left)
        self.keep()

    def keep(self) -> None:
        """Write down what is open now."""
        window = self._window()
        self._keep_geometry(bytes(window.saveGeometry().data()))
        self._file.keep(
            Session(place=self._window().place_name or "", conversation=self._conversation())
        )

    def close(self) -> None:
        """Note that the app ended as it should."""
        self._is_closed = True
        self._soon.stop()
        self._file.end()

    def _follow(self, *_gone: object) -> None:
        if not self._is_closed:
            window = self._window()
            window.went_on.connect(self._soon.start)
            window.destroyed.connect(self._follow)

    def _restore(self, left: Session) -> None:
        window = self._window()
        if left.conversation is not None:
            self._chat.open(ConversationId(left.conversation))
        if left.place in set(Place):
            window.show_place(Place(left.place))
        window.say(
            self.tr(
                "Parlance ended unexpectedly the last time. What was open is shown again, "
                "with what you had typed."
            ),
            is_good=False,
        )

    def _conversation(self) -> int | None:
        return None if self._chat.stores.is_temporary else self._chat.current
