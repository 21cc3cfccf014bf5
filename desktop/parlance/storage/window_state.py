"""Where the window stood when it was closed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from parlance.storage.files import read_whole, replace_private

if TYPE_CHECKING:
    from pathlib import Path

_MAX_BYTES = 64 * 1024

_log = logging.getLogger(__name__)


class WindowStateFile:
    """What Qt writes down of a window; whatever goes wrong costs the place of the next start."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path

    def load(self) -> bytes:
        """Return what was kept; nothing if there is none that can be read."""
        try:
            return read_whole(self._path, _MAX_BYTES)
        except OSError:
            return b""

    def keep(self, state: bytes) -> None:
        """Write it down."""
        try:
            replace_private(self._path, state, is_waited_for=False)
        except OSError:
            _log.info("The window's geometry could not be kept", exc_info=True)
