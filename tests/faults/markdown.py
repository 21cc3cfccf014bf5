"""Texts that a hostile model or document would have shown, and what watches over them."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING, Final

import pytest

from tests.faults.names import MARKUP, NAMES
from tests.window import content

if TYPE_CHECKING:
    import random
    from pathlib import Path

ADDRESSES: Final = (
    "https://example.org/a?b=c&d",
    "https://\u0430pple.com/",
    "https://bank.example@evil.example:8443/x",
    "https://user:secret@evil.example/",
    "http://127.0.0.1:631/",
    "https://[::1]/",
    "HTTPS://EXAMPLE.ORG",
    "https:///evil.example",
    "//evil.example/x",
    "javascript:alert(1)",
    "JaVaScRiPt&colon;alert(1)",
    "vbscript:x",
    "data:text/html;base64,PHNjcmlwdD4=",
    "data:image/png;base64,iVBORw0KGgo=",
    "file:///etc/passwd",
    "file://evil.example/share/x",
    "\\\\evil.example\\share",
    "smb://evil.example/x",
    "mailto:a@example.org?subject=x&attach=/etc/passwd",
    "tel:+123",
    "ms-msdt:/id",
    "x-apple.systempreferences:",
    "qrc:/x.png",
    ":/x.png",
    "#there",
    "https://example.org/\u202egpj.exe",
    "https://example.org/\x00a",
    "https://" + "a." * 300 + "example/",
    "http://%",
    "a b",
    "",
)
_SHAPES: Final = (
    "![x]({a})",
    '![x]({a} "t")',
    "[x]({a})",
    "[x](<{a}>)",
    "<{a}>",
    "{a}",
    "[https://bank.example]({a})",
    "[r]\n\n[r]: {a}\n",
    '<img src="{a}">',
    "<a href='{a}'>x</a>",
    '<link rel="stylesheet" href="{a}">',
    "<style>@import url({a}); p {{ background: url({a}) }}</style>",
    '<table background="{a}"><td background={a}>',
    "<iframe src={a}></iframe><object data={a}></object>",
    "<svg><image href='{a}'/></svg>",
    "$\\href{{{a}}}{{x}}$",
    "$$\\includegraphics{{{a}}}$$",
    "| ![x]({a}) | [y]({a}) |\n|---|---|\n| <img src={a}> | 2 |\n",
    "# ![x]({a})\n",
    "```{a}\n<img src={a}>\n```\n",
    "[^1]: {a}\n",
)
_ROUGH: Final = (
    "> " * 60 + "deep",
    "".join("  " * depth + "- x\n" for depth in range(40)),
    "*" * 400 + "a" + "_" * 400,
    "[" * 300 + "]" * 300,
    "`" * 99,
    "|" * 200 + "\n" + "|-" * 200 + "\n",
    "\x1b[2J\x1b]8;;https://evil.example\x07x\x1b]8;;\x07",
    "\u202e\u2066\u200f\u0000\ufeff\ud800",
    "&#0;&#x1b;&#55296;&#1114112;&nbsp;&bogus;",
    "$" * 50 + "\\frac" * 40,
    "a" * 3000,
    "\\" * 300,
    "\t\r\n\r\x0b\x0c\x85\u2028\u2029",
    "<!--" + "-" * 200,
    "<![CDATA[x]]><?php x ?>",
    "1. " * 200,
    "| a |\n" * 60,
    "👩\u200d" * 200,
    MARKUP,
    *NAMES,
    content.MIXED,
    content.PERSIAN,
)


def drawn(chance: random.Random, canary: Path) -> str:
    """Return a hostile text; some of it names `canary`, which nothing may open."""
    own = (str(canary), canary.as_uri(), canary.name, f"qrc:{canary}")
    pieces = []
    for _ in range(chance.randint(1, 5)):
        if chance.random() < 0.6:
            address = chance.choice(own if chance.random() < 0.4 else ADDRESSES)
            pieces.append(chance.choice(_SHAPES).format(a=address))
        else:
            pieces.append(chance.choice(_ROUGH))
    text = chance.choice(("\n\n", "\n", " ")).join(pieces)
    if chance.random() < 0.3:
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(("\x00", "](", "<", "`", "\n", "$$", "]")) + text[at + 1 :]
    return text


class Watch:
    """Counts how often files were opened or read by anything, Qt's own code too."""

    _OPENED = 0x20 | 0x01

    def __init__(self, *paths: Path) -> None:
        """Watch `paths`; skips the test where the system cannot tell."""
        if sys.platform != "linux":
            pytest.skip("only Linux tells which files are opened (inotify)")
        library = ctypes.CDLL(None, use_errno=True)
        self._descriptor = library.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        for path in paths:
            if library.inotify_add_watch(self._descriptor, os.fsencode(path), self._OPENED) < 0:
                pytest.skip(f"inotify: {os.strerror(ctypes.get_errno())}")

    def seen(self) -> bool:
        """Return whether any of them was opened since the last time."""
        try:
            return bool(os.read(self._descriptor, 65536))
        except BlockingIOError:
            return False

    def close(self) -> None:
        """Watch no more."""
        os.close(self._descriptor)
