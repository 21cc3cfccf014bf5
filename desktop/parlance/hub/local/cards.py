"""Reads what a repository's card says: the front matter of its README.

Only a licence and languages are wanted, so no YAML is parsed: single keys and plain
lists of words at the top level are all that is looked for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.hub.local.folders import status_of

if TYPE_CHECKING:
    from collections.abc import Iterator

CARD = "README.md"
_MOST_BYTES = 65_536
_MARK = "---"
_KEY = re.compile(r"([A-Za-z_]+)\s*:\s*(.*)")
_CODE = re.compile(r"[a-z]{2,3}")
_OTHER = "other"


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """The licence and the languages (ISO 639 codes) of a repository, as far as it tells."""

    licence: str | None = None
    languages: tuple[str, ...] = ()


NO_CARD = Card()


class Cards:
    """The cards of repositories, each read once for every path, size and time of change."""

    def __init__(self) -> None:
        """Know none."""
        self._cards: dict[tuple[str, int, int], Card] = {}

    def read(self, path: str) -> Card:
        """Return the card at `path`; an empty one if there is none. Never raises."""
        status = status_of(path) if path else None
        if status is None:
            return NO_CARD
        key = (path, status.st_size, status.st_mtime_ns)
        card = self._cards.get(key)
        if card is None:
            card = self._cards[key] = read_card(path)
        return card


def read_card(path: str) -> Card:
    """Return what the front matter of the README at `path` tells. Never raises."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - as the paths of the cache are
            text = file.read(_MOST_BYTES).decode("utf-8", errors="replace")
    except OSError:
        return NO_CARD
    return parse_card(text)


def parse_card(text: str) -> Card:
    """Return the licence and the languages of a README's text."""
    values: dict[str, list[str]] = {}
    key = ""
    for line in _front_matter(text):
        match = _KEY.fullmatch(line)
        if match is not None:
            key = match.group(1)
            values[key] = _words(match.group(2))
        elif line.lstrip().startswith("- ") and key:
            values[key] += _words(line.lstrip()[2:])
    licence = _first(values.get("license"))
    if licence == _OTHER:
        licence = _first(values.get("license_name")) or licence
    languages = (word.lower() for word in values.get("language", ()))
    return Card(
        licence=licence,
        languages=tuple(dict.fromkeys(word for word in languages if _CODE.fullmatch(word))),
    )


def _front_matter(text: str) -> Iterator[str]:
    lines = iter(text.lstrip("\ufeff").splitlines())
    if next(lines, "").strip() != _MARK:
        return
    for line in lines:
        if line.strip() == _MARK:
            return
        yield line.rstrip()


def _words(value: str) -> list[str]:
    value = value.partition(" #")[0].strip().strip("[]")
    words = (word.strip().strip("'\"") for word in value.split(","))
    return [word for word in words if word]


def _first(words: list[str] | None) -> str | None:
    return words[0] if words else None
