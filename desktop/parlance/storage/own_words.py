"""The words that the person added to the dictionaries: a line each."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from parlance.storage.files import replace_private

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 4 * 1024 * 1024

_log = logging.getLogger(__name__)


class OwnWords:
    """The file of own words; whatever goes wrong costs words of the next start."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path

    def load(self) -> frozenset[str]:
        """Return the words; none if there is nothing that can be read."""
        try:
            if self._path.stat().st_size > MAX_BYTES:
                return frozenset()
            lines = self._path.read_text("utf-8", "replace").splitlines()
        except FileNotFoundError:
            return frozenset()
        except OSError:
            _log.info("The own words could not be read", exc_info=True)
            return frozenset()
        return frozenset(word for line in lines if (word := line.strip()))

    def keep(self, words: frozenset[str]) -> None:
        """Write the words down, in order."""
        content = "".join(f"{word}\n" for word in sorted(words))
        try:
            replace_private(self._path, content.encode("utf-8", "replace"))
        except OSError:
            _log.info("The own words could not be kept", exc_info=True)
