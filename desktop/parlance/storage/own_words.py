"""The words that the person added to the dictionaries: a line each."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from parlance.storage.files import Unread, not_told, read_whole, replace_private, set_aside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MAX_BYTES = 4 * 1024 * 1024

_log = logging.getLogger(__name__)


class OwnWords:
    """The file of own words; whatever goes wrong costs words of the next start."""

    def __init__(self, path: Path, tell: Callable[[Unread], object] = not_told) -> None:
        """Name the file; nothing is read yet.

        `tell` is called where the file cannot be read.
        """
        self._path = path
        self._tell = tell

    def load(self) -> frozenset[str]:
        """Return the words; none if there is nothing that can be read, which is set aside."""
        try:
            lines = read_whole(self._path, MAX_BYTES).decode().splitlines()
            return frozenset(word for line in lines if (word := line.strip()))
        except FileNotFoundError:
            return frozenset()
        except (OSError, UnicodeDecodeError):
            _log.info("The own words could not be read", exc_info=True)
        self._tell(Unread(self._path, set_aside(self._path)))
        return frozenset()

    def keep(self, words: frozenset[str]) -> None:
        """Write the words down, in order."""
        content = "".join(f"{word}\n" for word in sorted(words))
        try:
            replace_private(self._path, content.encode("utf-8", "replace"))
        except OSError:
            _log.info("The own words could not be kept", exc_info=True)
