"""A portal for shortcuts on a bus of the test's own, which does what the test wants."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from parlance.services.shortcut.portal import NAME, PATH, REQUEST, SESSION, SHORTCUT_ID, SHORTCUTS

if TYPE_CHECKING:
    from jeepney import Message

_SESSION_PATH = f"{PATH}/session/1_1/ours"


class StandInPortal:
    """Answers in a thread of its own.

    Attributes:
        calls: the name and the arguments of everything that was asked.
        errors: names of errors, by the methods that fail with them.
        code: how the person answers when shortcuts are bound; 0 agrees.
        trigger: what the keys are called when they are bound; nothing for none.
        remembered: what they are called before they are bound, None where they are not.
    """

    def __init__(self, address: str) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.errors: dict[str, str] = {}
        self.code = 0
        self.trigger = "Ctrl+Alt+J"
        self.remembered: str | None = None
        self._client = ""
        self._connection = open_dbus_connection(address)
        reply = self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        assert reply.body == (1,)
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="portal")
        self._thread.start()

    def close(self) -> None:
        self._ends.set()
        self._thread.join()
        self._connection.close()

    def press(self, *, shortcut: str = SHORTCUT_ID, token: str = "") -> None:
        options = {"activation_token": ("s", token)} if token else {}
        body = (_SESSION_PATH, shortcut, 1, options)
        self._signal(SHORTCUTS, "Activated", "osta{sv}", body)

    def end_session(self) -> None:
        self._signal(SESSION, "Closed", "", (), path=_SESSION_PATH)

    def asked(self, method: str) -> int:
        return sum(name == method for name, _ in self.calls)

    def _serve(self) -> None:
        while not self._ends.is_set():
            try:
                message = self._connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Message) -> None:
        fields = message.header.fields
        method, self._client = fields[HeaderFields.member], fields[HeaderFields.sender]
        if method in self.errors:
            self.calls.append((method, message.body))
            self._connection.send(new_error(message, self.errors[method], "s", ("no",)))
            return
        if method == "Register":
            self._connection.send(new_method_return(message))
            self.calls.append((method, message.body))
            return
        token = message.body[-1 if method != "CreateSession" else 0]["handle_token"][1]
        handle = f"{PATH}/request/1_1/{token}"
        self._connection.send(new_method_return(message, "o", (handle,)))
        code, results = self._results(method)
        self._signal(REQUEST, "Response", "ua{sv}", (code, results), path=handle)
        self.calls.append((method, message.body))

    def _results(self, method: str) -> tuple[int, dict[str, Any]]:
        if method == "CreateSession":
            return 0, {"session_handle": ("s", _SESSION_PATH)}
        trigger = self.remembered if method == "ListShortcuts" else self.trigger
        code = self.code if method == "BindShortcuts" else 0
        about = {"trigger_description": ("s", trigger)} if trigger else {}
        bound = [] if trigger is None or code else [(SHORTCUT_ID, about)]
        return code, {"shortcuts": ("a(sa{sv})", bound)}

    def _signal(
        self, interface: str, member: str, signature: str, body: tuple[Any, ...], path: str = PATH
    ) -> None:
        emitter = DBusAddress(path, interface=interface)
        message = new_signal(emitter, member, signature or None, body)
        message.header.fields[HeaderFields.destination] = self._client
        self._connection.send(message)


def press_as_another(address: str, client: str) -> None:
    """Tell a client of a press, as a program does that is not the portal."""
    with open_dbus_connection(address) as connection:
        emitter = DBusAddress(PATH, interface=SHORTCUTS)
        body = (_SESSION_PATH, SHORTCUT_ID, 1, {})
        message = new_signal(emitter, "Activated", "osta{sv}", body)
        message.header.fields[HeaderFields.destination] = client
        connection.send(message)
        connection.send_and_get_reply(message_bus.GetId())
