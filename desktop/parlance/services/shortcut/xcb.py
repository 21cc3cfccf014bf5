"""The few functions of libxcb that a grabbed key needs.

Unlike Xlib it tells errors to the one who asks: Xlib's handler of errors is Qt's as well.
Qt's own way to X11 loads both libraries, so they are there wherever it shows a window.
"""

from __future__ import annotations

import ctypes
from typing import Final

BAD_ACCESS: Final = 10
KEY_PRESS, KEY_RELEASE, MAPPING_CHANGED = 2, 3, 34
_ASYNC: Final = 1
_ANY: Final = 0
_ANY_HELD: Final = 1 << 15


class _Screens(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class Event(ctypes.Structure):
    """The start that all events of keys have."""

    _fields_ = (
        ("kind", ctypes.c_uint8),
        ("detail", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("time", ctypes.c_uint32),
    )


class XcbError(Exception):
    """The display is not to be reached, or a library of it is missing."""


class Display:
    """A connection to the X server."""

    def __init__(self) -> None:
        """Connect to the display that the environment names; XcbError where that fails."""
        try:
            self._xcb, self._symbols = _load()
        except (OSError, AttributeError) as error:
            raise XcbError(str(error)) from error
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (ctypes.c_void_p,)
        self._connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise XcbError("no display")
        setup = self._xcb.xcb_get_setup(self._connection)
        self._root = self._xcb.xcb_setup_roots_iterator(setup).data[0]

    @property
    def descriptor(self) -> int:
        """What becomes readable when there are events."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    @property
    def is_lost(self) -> bool:
        """Whether the server is gone."""
        return bool(self._xcb.xcb_connection_has_error(self._connection))

    def close(self) -> None:
        """Disconnect; the server ends all grabs."""
        self._xcb.xcb_disconnect(self._connection)

    def key_codes(self, symbol: int) -> list[int]:
        """Return the keys that bear a symbol in the layouts of now."""
        symbols = self._symbols.xcb_key_symbols_alloc(self._connection)
        codes = self._symbols.xcb_key_symbols_get_keycode(symbols, symbol)
        found: list[int] = []
        if codes:
            while codes[len(found)]:
                found.append(codes[len(found)])
            self._free(codes)
        self._symbols.xcb_key_symbols_free(symbols)
        return found

    def grab(self, code: int, modifiers: int) -> int:
        """Take a key in every program; return the error's number, 0 for none."""
        cookie = self._xcb.xcb_grab_key_checked(
            self._connection, 0, self._root, modifiers, code, _ASYNC, _ASYNC
        )
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if not error:
            return 0
        number = int(error[0].detail)
        self._free(error)
        return number

    def ungrab_all(self) -> None:
        """Give all keys of this connection back; they are free when this returns."""
        cookie = self._xcb.xcb_ungrab_key_checked(self._connection, _ANY, self._root, _ANY_HELD)
        self._free(self._xcb.xcb_request_check(self._connection, cookie))

    def next_event(self) -> tuple[int, int] | None:
        """Return the kind and the time of an event that is there, None when there is none."""
        event = self._xcb.xcb_poll_for_event(self._connection)
        if not event:
            return None
        kind, time = event[0].kind & 0x7F, event[0].time
        self._free(event)
        return kind, time


def _load() -> tuple[ctypes.CDLL, ctypes.CDLL]:
    xcb, symbols = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-keysyms.so.1")
    pointer, event = ctypes.c_void_p, ctypes.POINTER(Event)
    byte, half, word = ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
    codes = ctypes.POINTER(byte)
    for library, name, result, *arguments in (
        (xcb, "xcb_connect", pointer, ctypes.c_char_p, pointer),
        (xcb, "xcb_disconnect", None, pointer),
        (xcb, "xcb_connection_has_error", ctypes.c_int, pointer),
        (xcb, "xcb_get_file_descriptor", ctypes.c_int, pointer),
        (xcb, "xcb_get_setup", pointer, pointer),
        (xcb, "xcb_setup_roots_iterator", _Screens, pointer),
        (xcb, "xcb_grab_key_checked", _Cookie, pointer, byte, word, half, byte, byte, byte),
        (xcb, "xcb_ungrab_key_checked", _Cookie, pointer, byte, word, half),
        (xcb, "xcb_request_check", event, pointer, _Cookie),
        (xcb, "xcb_poll_for_event", event, pointer),
        (symbols, "xcb_key_symbols_alloc", pointer, pointer),
        (symbols, "xcb_key_symbols_free", None, pointer),
        (symbols, "xcb_key_symbols_get_keycode", codes, pointer, word),
    ):
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    return xcb, symbols
