"""Names of files made from what people, models and documents call things."""

from __future__ import annotations

import re
from typing import Final

MOST_BYTES: Final = 160
"""Of a name; systems allow 255, and a number and an ending come behind it."""

_NOT_IN_NAMES = re.compile(
    '[\x00-\x1f\x7f-\x9f<>:"/\\\\|?*\u00ad\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff'
    "\ufff9-\ufffd\ud800-\udfff]+"
)
_RESERVED = re.compile(r"(?i)\A(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\Z)")
"""Names that Windows has for devices."""


def file_stem(title: str, fallback: str, before: str = "") -> str:
    """Return a name that every system takes, without an ending; `before` stands before it.

    `fallback` is taken where nothing of the title is left.
    """
    clean = " ".join(_NOT_IN_NAMES.sub(" ", title).split()).strip(" .")
    name = f"{before} {clean or fallback}".strip()
    if _RESERVED.match(name):
        name = f"_{name}"
    return name.encode()[:MOST_BYTES].decode(errors="ignore").strip(" .")
