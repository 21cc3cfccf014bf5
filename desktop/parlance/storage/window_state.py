"""Where the window stood when it was closed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


class WindowStateFile:
    """What Qt writes down of a window; whatever goes wrong costs the place of the next start."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path

    def load(self) -> bytes:
        """Return what was kept; nothing if there is none that can be read."""
        try:
            return self._path.read_bytes()
        except OSError:
            return b""

    def keep(self, state: bytes) -> None:
        """Write it down."""
        try:
            self._path.write_bytes(state)
        except OSError:
            _log.info("The window's geometry could not be kept", exc_info=True)
