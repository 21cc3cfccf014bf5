"""The gaps of saved prompts: {{name}} is asked for before the text is used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_GAP: Final = re.compile(r"\{\{\s*([^{}\n]{1,60}?)\s*\}\}")


def variables(text: str) -> tuple[str, ...]:
    """Return the names of the gaps in a text, each once, in the order of their places."""
    return tuple(dict.fromkeys(name for name in _GAP.findall(text) if name))


def filled_in(text: str, values: Mapping[str, str]) -> str:
    """Return the text with its gaps filled; what has no value stays as it stands.

    Values are taken as they are: a gap that stands in one of them is not filled.
    """
    return _GAP.sub(lambda found: values.get(found[1], found[0]), text)
