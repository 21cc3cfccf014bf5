"""The real app, told on its input what a person does: `python -m tests.faults.driven_app`.

Each line of the input is a step, as JSON: its name, then its arguments. Each line of the
output is what was kept: it is printed as soon as the app takes it to be on the disk.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest

from parlance.app import App
from parlance.contract.history import Message
from parlance.services.model_states import ModelPhase
from parlance.start import open_window
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.chats import ChatStore
from parlance.storage.drafts import DraftFile
from parlance.storage.queues import QueueBook
from parlance.storage.session import SessionFile
from parlance.window.place_names import Place

ALIVE_MS: Final = 20


def say(*words: Any) -> None:
    """Print a line, as one write."""
    os.write(1, json.dumps(words).encode() + b"\n")


def after(owner: type[Any], name: str, tell: Callable[..., None]) -> None:
    """Have `tell` called with the result and the arguments of each call that has returned."""
    real = getattr(owner, name)

    def told(self: Any, *arguments: Any, **named: Any) -> Any:
        result = real(self, *arguments, **named)
        tell(self, result, *arguments)
        return result

    setattr(owner, name, told)


def tell_what_is_kept() -> None:
    """Print whatever the app has kept."""
    after(ChatStore, "add_user_message", lambda _s, made, *_: say("asked", made.id, made.text))
    after(ChatStore, "append", lambda _s, _none, number, text, *_: say("grew", number, text))
    after(ChatStore, "finish", lambda _s, _made, number, state, *_: say("ended", number, state))
    after(ChatQueue, "keep_draft", lambda _s, _none, place, text, *_: say("draft", place, text))
    after(DraftFile, "keep", lambda self, _none, text: say("text", self._path.name, text))
    after(SessionFile, "keep", lambda _s, _none, session: say("place", session.place))
    write = QueueBook.write

    def told(self: Any) -> Iterator[None]:
        yield from write(self)
        say("queue", self._path.name, [item.title for item in self._written or ()])

    QueueBook.write = told  # type: ignore[method-assign] # that is what is wanted


class Hands(QObject):
    """Does the steps in the window."""

    def __init__(self, app: App) -> None:
        """Listen from now on."""
        super().__init__()
        self._app = app
        self._rest = b""
        self._input = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._on_input)
        self._ready = QTimer(self, interval=ALIVE_MS)
        self._ready.timeout.connect(self._look)
        self._ready.start()

    def _look(self) -> None:
        if self._app.models.state.phase is not ModelPhase.LOADING and self._app.window.isVisible():
            self._ready.stop()
            say("open", self._app.models.state.phase is ModelPhase.READY)

    def _on_input(self) -> None:
        *lines, self._rest = (self._rest + os.read(0, 1 << 16)).split(b"\n")
        for line in lines:
            number, name, *arguments = json.loads(line)
            getattr(self, name)(*arguments)
            say("did", number)

    def load(self, path: str) -> None:
        """Choose a model; “open” follows when it can be asked."""
        self._app.models.load(path)
        self._ready.start()

    def type(self, text: str) -> None:
        """Have a text stand in the composer."""
        self._app.window.chat.composer.field.setPlainText(text)

    def send(self) -> None:
        """Press Return in the composer."""
        QTest.keyClick(self._app.window.chat.composer.field, Qt.Key.Key_Return)

    def stop(self) -> None:
        """End the answer."""
        self._app.chats.chat.stop()

    def new(self) -> None:
        """Begin another conversation."""
        self._app.chats.chat.new()

    def go(self, place: str) -> None:
        """Go to another place."""
        self._app.window.show_place(Place(place))

    def source(self, text: str) -> None:
        """Have a text stand in Translate."""
        self._app.window.translation.text.source.edit.setPlainText(text)

    def paste(self, text: str) -> None:
        """Have a text stand in Summarize."""
        self._app.window.summary.start.text.setPlainText(text)

    def drop(self, paths: list[str]) -> None:
        """Drop documents onto Summarize."""
        self._app.window.summary.open_files(paths)

    def tell(self) -> None:
        """Print all that a person could see, had they the patience."""
        chats, window = self._app.chats, self._app.window
        stores = chats.chat.stores
        places = [each.id for each in stores.chats.conversations()]
        say(
            "told",
            {
                "place": window.place_name,
                "field": window.chat.composer.field.toPlainText(),
                "drafts": [[each, stores.queue.draft(each)] for each in (None, *places)],
                "messages": [
                    _row(message) for place in places for message in stores.chats.messages(place)
                ],
                "source": window.translation.text.source.edit.toPlainText(),
                "pasted": window.summary.start.text.toPlainText(),
                "titles": [each.title for each in self._app.summaries.queue.items]
                + [each.title for each in self._app.summaries.history.records()],
            },
        )


def _row(message: Message) -> list[Any]:
    return [message.id, message.role, message.text, message.state]


def main() -> int:
    """Open the window as a start does."""
    tell_what_is_kept()
    start = App.start
    kept: list[Hands] = []

    def started(self: App, *errand: Any) -> None:
        start(self, *errand)
        kept.append(Hands(self))

    App.start = started  # type: ignore[method-assign] # that is what is wanted
    return open_window()


if __name__ == "__main__":
    raise SystemExit(main())
