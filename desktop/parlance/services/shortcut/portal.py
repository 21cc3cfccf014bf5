"""Hears the shortcut through the desktop's portal, as Wayland's desktops have it."""

from __future__ import annotations

import logging
import secrets
import sys
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer

from parlance.contract.shortcut import ShortcutPhase
from parlance.services.shortcut.watch import KeyWatch, key_of, modifiers_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection
    from PySide6.QtCore import QObject

    from parlance.contract.shortcut import ShortcutKeys

_log = logging.getLogger(__name__)

NAME: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
SHORTCUTS: Final = "org.freedesktop.portal.GlobalShortcuts"
REQUEST: Final = "org.freedesktop.portal.Request"
SESSION: Final = "org.freedesktop.portal.Session"
REGISTRY: Final = "org.freedesktop.host.portal.Registry"
SHORTCUT_ID: Final = "translate-clipboard"
DESKTOP_ENTRY: Final = "parlance"
"""The portal asks which program it is: the name of its desktop entry."""

START_MS: Final = 25_000
"""The bus may have to start the portal; one that is silent for longer will not answer."""

_BUS: Final = "org.freedesktop.DBus"
_DONE: Final = 0


class PortalWatch(KeyWatch):
    """Opens a session of the portal's and binds one shortcut in it.

    A connection of its own: the session, and with it the shortcut, ends with the connection.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Connect to nothing yet."""
        super().__init__(parent)
        self._connection: DBusConnection | None = None
        self._notifier: QSocketNotifier | None = None
        self._keys: ShortcutKeys | None = None
        self._replies: dict[int, Callable[[Message], None]] = {}
        self._answers: dict[str, Callable[[int, dict[str, Any]], None]] = {}
        self._portal = ""
        self._session = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(START_MS)
        self._patience.timeout.connect(lambda: self._end(ShortcutPhase.UNSUPPORTED))

    def start(self, keys: ShortcutKeys) -> None:
        """Ask the portal, which may ask the person."""
        self._keys = keys
        self._connection = _connect()
        if self._connection is None:
            self.tell(ShortcutPhase.UNSUPPORTED)
            return
        descriptor = self._connection.sock.fileno()
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self.tell(ShortcutPhase.ASKING, keys.value)
        self._patience.start()
        for interface in (REQUEST, SHORTCUTS, SESSION):
            rule = f"type='signal',sender='{NAME}',interface='{interface}'"
            self._call("AddMatch", "s", (rule,), interface=_BUS, then=_ignore)
        entry: tuple[object, ...] = (DESKTOP_ENTRY, {})
        self._call("Register", "sa{sv}", entry, interface=REGISTRY, then=self._on_registered)

    def stop(self) -> None:
        """Leave the bus; the portal closes the session."""
        self._patience.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._replies.clear()
        self._answers.clear()
        self._portal = self._session = ""

    # What the portal is asked ---------------------------------------------------------

    def _on_registered(self, reply: Message) -> None:
        # Older portals have no register and find out for themselves who asks: only who
        # answers counts. With no portal it is the bus.
        sender = _sender(reply)
        if sender == _BUS:
            self._end(ShortcutPhase.UNSUPPORTED)
            return
        self._portal = sender
        options = {
            "handle_token": ("s", self._expect(self._on_session)),
            "session_handle_token": ("s", _token()),
        }
        self._call("CreateSession", "a{sv}", (options,), then=self._on_asked)

    def _on_session(self, code: int, results: dict[str, Any]) -> None:
        _kind, session = results.get("session_handle", ("s", ""))
        if code != _DONE or not session:
            self._end(ShortcutPhase.REFUSED)
            return
        self._session = str(session)
        # Where the desktop remembers it, binding would ask the person anew each time.
        options = {"handle_token": ("s", self._expect(self._on_listed))}
        self._call("ListShortcuts", "oa{sv}", (self._session, options), then=self._on_asked)

    def _on_listed(self, code: int, results: dict[str, Any]) -> None:
        if code == _DONE and _trigger(results):
            self._on_bound(code, results)
            return
        assert self._keys is not None
        about = {
            "description": ("s", QCoreApplication.translate("Shortcut", "Translate the clipboard")),
            "preferred_trigger": ("s", portal_trigger(self._keys)),
        }
        options = {"handle_token": ("s", self._expect(self._on_bound))}
        body = (self._session, [(SHORTCUT_ID, about)], "", options)
        self._call("BindShortcuts", "oa(sa{sv})sa{sv}", body, then=self._on_asked)

    def _on_bound(self, code: int, results: dict[str, Any]) -> None:
        trigger = _trigger(results)
        if code != _DONE or trigger is None:
            self._end(ShortcutPhase.REFUSED)
        elif trigger:
            self.tell(ShortcutPhase.READY, trigger)
        else:
            self.tell(ShortcutPhase.KEYLESS)

    def _on_asked(self, reply: Message) -> None:
        self._patience.stop()
        if _is_error(reply):
            _log.info("The portal gives no shortcut: %s", reply.body)
            self._end(ShortcutPhase.UNSUPPORTED)

    def _end(self, phase: ShortcutPhase) -> None:
        self.stop()
        self.tell(phase)

    # The bus --------------------------------------------------------------------------

    def _expect(self, then: Callable[[int, dict[str, Any]], None]) -> str:
        """Return the token of a request whose response goes to `then`."""
        token = _token()
        self._answers[token] = then
        return token

    def _call(
        self,
        member: str,
        signature: str,
        body: tuple[object, ...],
        *,
        then: Callable[[Message], None],
        interface: str = SHORTCUTS,
    ) -> None:
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - Linux alone has it

        if self._connection is None:
            return
        of_bus = interface == _BUS
        path, name = ("/org/freedesktop/DBus", _BUS) if of_bus else (PATH, self._portal or NAME)
        address = DBusAddress(path, bus_name=name, interface=interface)
        serial = next(self._connection.outgoing_serial)
        self._replies[serial] = then
        try:
            self._connection.send(new_method_call(address, member, signature, body), serial=serial)
        except OSError:
            self._end(ShortcutPhase.UNSUPPORTED)

    def _on_readable(self) -> None:
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, ValueError):  # the bus is gone, or says what is none of its words
                self._end(ShortcutPhase.UNSUPPORTED)
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType  # noqa: PLC0415

        fields = message.header.fields
        if message.header.message_type is not MessageType.signal:
            then = self._replies.pop(fields.get(HeaderFields.reply_serial, -1), None)
            if then is not None:
                then(message)
        elif self._portal and _sender(message) == self._portal:
            path = str(fields.get(HeaderFields.path, ""))
            self._take_signal(str(fields.get(HeaderFields.member, "")), path, message.body)

    def _take_signal(self, member: str, path: str, body: tuple[Any, ...]) -> None:
        match member, body:
            case "Response", (int() as code, dict() as results):
                then = self._answers.pop(path.rpartition("/")[2], None)
                if then is not None:
                    then(code, results)
            case "Activated", (self._session, str() as which, _time, dict() as options):
                if which == SHORTCUT_ID:
                    self.pressed.emit(str(options.get("activation_token", ("s", ""))[1]))
            case "ShortcutsChanged", (self._session, list() as shortcuts):
                self._on_bound(_DONE, {"shortcuts": ("a(sa{sv})", shortcuts)})
            case "Closed", _ if path == self._session:
                self._end(ShortcutPhase.REFUSED)
            case _:
                pass


def portal_trigger(keys: ShortcutKeys) -> str:
    """Return the keys as freedesktop's specification of shortcuts spells them."""
    key = key_of(keys)
    last = key.lower() if len(key) == 1 else key
    return "+".join((*(each.upper() for each in modifiers_of(keys)), last))


def _connect() -> DBusConnection | None:
    if sys.platform != "linux":
        return None
    from jeepney.auth import AuthenticationError  # noqa: PLC0415
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

    try:
        return open_dbus_connection("SESSION")
    except (OSError, KeyError, RuntimeError, ValueError, AuthenticationError) as error:
        _log.info("There is no session bus: %r", error)
        return None


def _trigger(results: dict[str, Any]) -> str | None:
    """Return what the system calls our keys, nothing where there are none; None unbound."""
    _kind, shortcuts = results.get("shortcuts", ("a(sa{sv})", []))
    for which, about in shortcuts:
        if which == SHORTCUT_ID:
            return str(about.get("trigger_description", ("s", ""))[1])
    return None


def _token() -> str:
    return f"parlance_{secrets.token_hex(8)}"


def _sender(message: Message) -> str:
    from jeepney import HeaderFields  # noqa: PLC0415

    return str(message.header.fields.get(HeaderFields.sender, ""))


def _is_error(message: Message) -> bool:
    from jeepney import MessageType  # noqa: PLC0415

    return message.header.message_type is MessageType.error


def _ignore(_message: Message) -> None:
    """A reply that says nothing."""
