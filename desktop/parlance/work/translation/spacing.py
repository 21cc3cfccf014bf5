"""Languages that put no blanks between words."""

from __future__ import annotations

_UNSPACED = frozenset({"zh", "zh-Hant", "yue", "ja", "th", "lo", "km", "my", "bo"})


def is_unspaced(language: str) -> bool:
    """Return whether sentences of a language follow each other without a blank."""
    return language in _UNSPACED
