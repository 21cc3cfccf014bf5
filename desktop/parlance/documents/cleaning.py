"""Takes out of a text what nobody would see, in one place for every format.

Letters without a glyph can carry orders to a model past the eyes of the person who reads
the document. What scripts need stays: joiners and non-joiners (Persian, Indic scripts,
emoji), marks and isolates of direction, and one variation selector behind a letter.
"""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls, but for tab and line ends
    "\u00ad\u034f\u115f\u1160\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U0001d173-\U0001d17a"  # of musical notation, without a glyph
    "\u202d\u202e"  # overrides of direction: text that reads otherwise than it is stored
    "\U000e0000-\U000e007f"  # tags, which repeat ASCII unseen
    "]+"
    # Of the second set there is use behind Chinese characters only.
    "|(?<![\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[\U000e0100-\U000e01ef]+"
    # A second selector behind the same letter shows nothing, but can carry a byte.
    "|(?<=[\ufe00-\ufe0f\U000e0100-\U000e01ef])[\ufe00-\ufe0f\U000e0100-\U000e01ef]+"
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def clean(text: str) -> str:
    """Return `text` without unseen characters, with line feeds as line ends.

    A surrogate without its other half, which no encoding can write, becomes U+FFFD.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)
