"""Texts for others, without what would tell of the person."""

from __future__ import annotations

import getpass
import platform
import re
from pathlib import Path

_SHORTEST_NAME = 3
_TOKEN = re.compile(r"\b(?:hf_|sk-|ghp_|xox[a-z]-)[\w-]{6,}|(?<=Bearer )\S+|(?<=://)[^/\s@]+@")
_FILE = re.compile(
    r"(?:~|[A-Za-z]:|(?<![\w/:.<]))[\\/][^\s,;:“”\"'<>]+|\b\S+\.(?:gguf|pdf|docx|txt)\b"
)


def without_private(text: str) -> str:
    """Return a text without names of the user and the computer, of folders and files, and keys."""
    text = _TOKEN.sub("<key>", text)
    text = text.replace(str(Path.home()), "~")
    text = _FILE.sub("<file>", text)
    for name, stands in ((_user(), "<user>"), (platform.node(), "<computer>")):
        if len(name) >= _SHORTEST_NAME:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", stands, text, flags=re.IGNORECASE)
    return text


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
