"""Texts for others, without what would tell of the person."""

from __future__ import annotations

import getpass
import platform
import re
from pathlib import Path

_SHORTEST_NAME = 3
_TOKEN = re.compile(r"\b(?:hf_|sk-|ghp_|xox[a-z]-)[\w-]{6,}|(?<=Bearer )\S+|(?<=://)[^/\s@]+@")
_ROOT = r"(?:~|(?<![A-Za-z])[A-Za-z]:|(?<![\w/:.<]))[\\/]"
_ENDING = (
    r"\.(?:gguf|safetensors|pdf|docx?|pptx?|xlsx?|od[tps]|epub|rtf|x?html?|md|txt|csv|tsv|srt|vtt|"
    r"po|eml|tbx|jpe?g|png|webp)\b"
)
_QUOTED = "|".join(
    rf"(?<={opening}){_ROOT}[^{closing}\n]{{0,999}}(?={closing})"
    for opening, closing in ('""', "''", "“”")
)
_FILE = re.compile(
    # Names have spaces; where no quotes are around them, the ending tells how far they go.
    rf"{_QUOTED}|{_ROOT}[^\n“”\"'<>]{{0,300}}?{_ENDING}|{_ROOT}[^\s,;:“”\"'<>]+"
    # Our own modules have names that end so, too.
    rf"|(?<![\w.])(?!parlance\.)[^\s“”\"'<>()]{{1,200}}{_ENDING}",
    re.IGNORECASE,
)


def without_private(text: str) -> str:
    """Return a text without names of the user and the computer, of folders and files, and keys."""
    text = _TOKEN.sub("<key>", text)
    text = re.sub(rf"{re.escape(str(Path.home()))}(?=[\\/\s]|$)", "~", text)
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
