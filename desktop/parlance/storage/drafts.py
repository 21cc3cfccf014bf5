"""The text that was typed last, kept so that a restart finds it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from parlance.storage.files import Unread, not_told, read_whole, replace_private, set_aside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MAX_BYTES = 16 * 1024 * 1024

_log = logging.getLogger(__name__)


class DraftFile:
    """One text in a file of its own; whatever goes wrong costs the text of the next start."""

    def __init__(self, path: Path, tell: Callable[[Unread], object] = not_told) -> None:
        """Name the file; nothing is read yet.

        `tell` is called where the file cannot be read.
        """
        self._path = path
        self._tell = tell

    def load(self) -> str:
        """Return the text; empty if there is none that can be read, which is set aside."""
        try:
            return read_whole(self._path, MAX_BYTES).decode()
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError):
            _log.info("The draft could not be read", exc_info=True)
        self._tell(Unread(self._path, set_aside(self._path)))
        return ""

    def keep(self, text: str) -> None:
        """Write the text down; a longer one than is read again is left out."""
        content = text.encode("utf-8", "replace")
        try:
            replace_private(self._path, content if len(content) <= MAX_BYTES else b"")
        except OSError:
            _log.info("The draft could not be kept", exc_info=True)
