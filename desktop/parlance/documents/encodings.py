"""Turns the bytes of a text file into text, and says when the encoding is a guess."""

from __future__ import annotations

import codecs
import re

import msgspec

DETECTED_BYTES = 64 * 1024
MOSTLY = 10
"""So many times more sound than broken sequences make a text UTF-8 with errors in it."""

NUL_SHARE = 0.2
"""Latin text in UTF-16 is half NULs; Chinese with some digits and spaces has less."""

CONTROL_SHARE = 0.02

_MARKS = (
    # UTF-32's begins with UTF-16's.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\x85|\x0b")


class Decoded(msgspec.Struct, frozen=True, kw_only=True):
    """A text with line feeds as line ends; `guessed` if nothing vouches for its encoding."""

    text: str
    encoding: str
    guessed: bool


def decode_text(content: bytes) -> Decoded | None:
    """Return the text of a file; None if it is not text at all."""
    name, guessed = _encoding(content)
    text = content.decode(name, errors="replace")
    sample = text[:DETECTED_BYTES]
    if len(_CONTROLS.findall(sample)) > CONTROL_SHARE * len(sample):
        return None
    text = _LINE_ENDS.sub("\n", text).replace("\0", "")
    return Decoded(text=text, encoding=name, guessed=guessed)


def _encoding(content: bytes) -> tuple[str, bool]:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name, False
    wide = _wide(content[:DETECTED_BYTES])
    if wide is not None:
        return wide, True
    if b"\x1b$" in content[:DETECTED_BYTES] or b"\x1b(J" in content[:DETECTED_BYTES]:
        return "iso2022_jp", True
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _eight_bit(content[:DETECTED_BYTES]), True
    return "utf-8", False


def _wide(sample: bytes) -> str | None:
    """Return UTF-16 without a mark: its NULs stand on one side of the pairs."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    pairs = max(1, len(sample) // 2)
    if odd > NUL_SHARE * pairs and odd > MOSTLY * even:
        return "utf-16-le"
    if even > NUL_SHARE * pairs and even > MOSTLY * odd:
        return "utf-16-be"
    return None


def _eight_bit(sample: bytes) -> str:
    text = sample.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = sum(1 for letter in text if letter > "\x7f") - broken
    if sound > MOSTLY * broken:
        return "utf-8"
    # Imported here: the models take a moment, and most files are UTF-8.
    import chardet  # noqa: PLC0415

    name = chardet.detect(sample)["encoding"] or "cp1252"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
