"""The file that is there while the app runs, and that only a crash leaves behind."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.session import Session
from parlance.storage.files import replace_private

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


class SessionFile:
    """What was open, written whenever it changes, erased when the app ends as it should."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path

    def left_behind(self) -> Session | None:
        """Return what was open when the app ended without a word; None if it ended well."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Session)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.DecodeError):
            return Session()

    def keep(self, session: Session) -> None:
        """Write down what is open now."""
        try:
            replace_private(self._path, msgspec.json.encode(session))
        except OSError:
            _log.info("What is open could not be kept", exc_info=True)

    def end(self) -> None:
        """Say that the app ended as it should."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            _log.info("The end could not be noted", exc_info=True)
