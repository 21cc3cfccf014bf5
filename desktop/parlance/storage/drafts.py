"""The text that was typed last, kept so that a restart finds it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from parlance.storage.files import replace_private

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 16 * 1024 * 1024

_log = logging.getLogger(__name__)


class DraftFile:
    """One text in a file of its own; whatever goes wrong costs the text of the next start."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path

    def load(self) -> str:
        """Return the text; empty if there is none that can be read."""
        try:
            if self._path.stat().st_size > MAX_BYTES:
                return ""
            return self._path.read_text("utf-8", "replace")
        except FileNotFoundError:
            return ""
        except OSError:
            _log.info("The draft could not be read", exc_info=True)
            return ""

    def keep(self, text: str) -> None:
        """Write the text down; a longer one than is read again is left out."""
        content = text.encode("utf-8", "replace")
        try:
            replace_private(self._path, content if len(content) <= MAX_BYTES else b"")
        except OSError:
            _log.info("The draft could not be kept", exc_info=True)
