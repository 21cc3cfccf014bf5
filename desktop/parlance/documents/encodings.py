"""Turns the bytes of a text file into text, and says when the encoding is a guess."""

from __future__ import annotations

import codecs
import os
import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import DocumentWarning
from parlance.documents.wire import Opened, Reason, Refusal

if TYPE_CHECKING:
    from parlance.contract.document import DocumentFormat

DETECTED_BYTES = 64 * 1024
SHORT_BYTES = 200
"""Below so much no statistics tell Western code pages apart; the computer's language may."""

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
_ASCII_LETTERS = re.compile(rb"[A-Za-z]")
_HIGH = re.compile(rb"[\x80-\xff]")
_PAGES = {
    "cp1250": "cs hr hu pl ro sk sl sq",
    "cp1251": "be bg mk ru sr uk",
    "cp1253": "el",
    "cp1254": "az tr",
    "cp1255": "he",
    "cp1256": "ar fa ur",
    "cp1257": "et lt lv",
    "cp1258": "vi",
    "cp1252": "da de es fi fr is it nb nl nn no pt sv",
}
_PAGE_OF = {language: page for page, languages in _PAGES.items() for language in languages.split()}
_LATIN_PAGES = frozenset({"cp1250", "cp1252", "cp1254", "cp1257", "cp1258"})
_ALIASES = {
    # As browsers read what pages and mails call these.
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "tis-620": "cp874",
}


class Decoded(msgspec.Struct, frozen=True, kw_only=True):
    """A text with line feeds as line ends; `guessed` if nothing vouches for its encoding."""

    text: str
    encoding: str
    guessed: bool

    def opened(self, kind: DocumentFormat, title: str = "") -> Opened:
        """Return the frame that begins a document of this text."""
        warnings = (DocumentWarning.ENCODING_GUESSED,) if self.guessed else ()
        return Opened(format=kind, title=title, encoding=self.encoding, warnings=warnings)


def decode_text(content: bytes, chosen: str = "", language: str = "") -> Decoded | None:
    """Return the text of a file; None if it is not text at all.

    `chosen` is the encoding that a person asked for, `language` the ISO 639-1 code of the
    computer's. Raises Refusal (NOT_DECODABLE) if the text is not in the chosen encoding.
    """
    if chosen:
        return _as_chosen(content, chosen)
    name, guessed = _encoding(content, language)
    text = content.decode(name, errors="replace")
    sample = text[:DETECTED_BYTES]
    if len(_CONTROLS.findall(sample)) > CONTROL_SHARE * len(sample):
        return None
    return Decoded(text=_with_line_feeds(text), encoding=name, guessed=guessed)


def decode_declared(content: bytes, declared: str, chosen: str = "") -> Decoded | None:
    """Return a text that says itself in which encoding it is, as web pages and mails do.

    What is plainly UTF-8 is read as such: pages are often saved anew without a look at what
    they declare. Raises Refusal (NOT_DECODABLE) as `decode_text` does.
    """
    codec = None if chosen else text_codec(declared)
    decoded = decode_text(content, chosen)
    if codec is None or decoded is None or not decoded.guessed:
        return decoded
    try:
        text = content.decode(codec)
    except UnicodeDecodeError:
        return decoded
    return Decoded(text=_with_line_feeds(text), encoding=codec, guessed=False)


def text_codec(name: str) -> str | None:
    """Return Python's name of an encoding of text as browsers take it; None if unknown."""
    try:
        codec = codecs.lookup(name.strip())
        "".encode(codec.name)  # raises for codecs that are no encoding of text
    except (LookupError, ValueError):
        return None
    return _ALIASES.get(codec.name, codec.name)


def marked_encoding(content: bytes) -> str | None:
    """Return the encoding that a mark at the start of `content` names."""
    return next((name for mark, name in _MARKS if content.startswith(mark)), None)


def wide_encoding(sample: bytes) -> str | None:
    """Return UTF-16 without a mark: its NULs stand on one side of the pairs."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    pairs = max(1, len(sample) // 2)
    if odd > NUL_SHARE * pairs and odd > MOSTLY * even:
        return "utf-16-le"
    if even > NUL_SHARE * pairs and even > MOSTLY * odd:
        return "utf-16-be"
    return None


def computer_language() -> str:
    """Return the language that this process's environment names (ISO 639-1), or nothing."""
    for variable in ("LC_ALL", "LC_CTYPE", "LANG"):
        value = os.environ.get(variable, "")
        if value:
            return re.split(r"[_.@-]", value)[0].lower()
    return ""


def chosen_codec(chosen: str) -> str:
    """Return Python's name of an encoding that a person chose. Raises Refusal (NOT_DECODABLE)."""
    try:
        codec = codecs.lookup(chosen.strip())
        "".encode(codec.name)  # raises for codecs that are no encoding of text
    except (LookupError, ValueError) as error:
        raise Refusal(Reason.NOT_DECODABLE) from error
    return codec.name


def _as_chosen(content: bytes, chosen: str) -> Decoded:
    codec = chosen_codec(chosen)
    try:
        text = content.decode(codec)
    except ValueError as error:
        raise Refusal(Reason.NOT_DECODABLE) from error
    text = text.removeprefix("\ufeff")
    return Decoded(text=_with_line_feeds(text), encoding=codec, guessed=False)


def _with_line_feeds(text: str) -> str:
    return _LINE_ENDS.sub("\n", text).replace("\0", "")


def _encoding(content: bytes, language: str) -> tuple[str, bool]:
    marked = marked_encoding(content)
    if marked is not None:
        return marked, False
    wide = wide_encoding(content[:DETECTED_BYTES])
    if wide is not None:
        return wide, True
    if b"\x1b$" in content[:DETECTED_BYTES] or b"\x1b(J" in content[:DETECTED_BYTES]:
        return "iso2022_jp", True
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _eight_bit(content[:DETECTED_BYTES], language), True
    return "utf-8", False


def _eight_bit(sample: bytes, language: str) -> str:
    text = sample.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = sum(1 for letter in text if letter > "\x7f") - broken
    if sound > MOSTLY * broken:
        return "utf-8"
    # Imported here: the models take a moment, and most files are UTF-8.
    import chardet  # noqa: PLC0415

    name = chardet.detect(sample)["encoding"] or "cp1252"
    try:
        guess = codecs.lookup(name).name
    except LookupError:
        guess = "cp1252"
    return _likelier(sample, guess, language) if len(sample) < SHORT_BYTES else guess


def _likelier(sample: bytes, guess: str, language: str) -> str:
    """Return the code page of the computer's language where a short text could be in it.

    “€ — ’” in a line of French reads as Cyrillic or Baltic to statistics alone.
    """
    page = _PAGE_OF.get(language)
    latin = len(_ASCII_LETTERS.findall(sample)) > len(_HIGH.findall(sample))
    if latin and guess not in _LATIN_PAGES and not guess.startswith("iso8859"):
        page = page if page in _LATIN_PAGES else "cp1252"
    elif page is None or latin != (page in _LATIN_PAGES):
        return guess
    try:
        sample.decode(page)
    except UnicodeDecodeError:
        return guess
    return page
