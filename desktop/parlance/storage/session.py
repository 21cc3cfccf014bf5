"""The file that is there while the app runs, and that only a crash leaves behind."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.session import Session
from parlance.storage.files import read_whole, replace_private

if TYPE_CHECKING:
    from pathlib import Path

_MAX_BYTES = 64 * 1024

_log = logging.getLogger(__name__)


class SessionFile:
    """What was open, written whenever it changes, erased when the app ends as it should."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path
        self._kept: Session | None = None

    def left_behind(self) -> Session | None:
        """Return what was open when the app ended without a word; None if it ended well."""
        try:
            return msgspec.json.decode(read_whole(self._path, _MAX_BYTES), type=Session)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return Session()

    def keep(self, session: Session) -> None:
        """Write down what is open now, as a whole or not at all.

        The disk is not waited for: this runs in the window's thread, and what a crash of the
        app leaves behind is in the system's memory already.
        """
        if session == self._kept:
            return
        try:
            replace_private(self._path, msgspec.json.encode(session), is_waited_for=False)
            self._kept = session
        except OSError:
            _log.info("What is open could not be kept", exc_info=True)

    def end(self) -> None:
        """Say that the app ended as it should."""
        self._kept = None
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            _log.info("The end could not be noted", exc_info=True)
