"""The text of a file with its encoding, so that it can be written again byte by byte."""

from __future__ import annotations

import codecs
import re

import msgspec

from parlance.contract.document import DocumentWarning
from parlance.documents.encodings import (
    Decoded,
    computer_language,
    decode_declared,
    decode_text,
    text_codec,
)
from parlance.documents.wire import Reason, Refusal

_MARKS = (
    # UTF-32's begins with UTF-16's.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LITTLE = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}
_CONTROLS = re.compile("[\x80-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_END = re.compile(r"\r\n|\r|\n")
_KEPT = "surrogateescape"
"""What is no letter of the encoding stays in the text as a surrogate, and is written as it was."""


class EncodedText(msgspec.Struct, frozen=True, kw_only=True):
    """The text of a file, with its line ends and with surrogates for what is broken.

    Attributes:
        encoding: as it is shown; codec: the same with its byte order, without its mark.
        mark: the mark at the start of the file, if it has one.
        warnings: what a person should know of the encoding.
    """

    text: str
    encoding: str
    codec: str
    content: bytes
    mark: bytes = b""
    warnings: tuple[DocumentWarning, ...] = ()

    @property
    def line_end(self) -> str:
        """The first line end of the text; a line feed if it has none."""
        found = _END.search(self.text)
        return found.group() if found else "\n"

    def written(self, text: str, *, marked: bool = False) -> bytes:
        """Return `text` as the file has it, or all of it in UTF-8 where that cannot be.

        Text that did not change gives the bytes of the file; `marked` puts a mark before
        UTF-8 that the file was not in.
        """
        if text == self.text:
            return self.content
        try:
            return self.mark + text.encode(self.codec, _KEPT)
        except UnicodeEncodeError:
            mark = codecs.BOM_UTF8 if marked else b""
            return mark + _SURROGATES.sub("\ufffd", text).encode("utf-8")

    def holds(self, text: str) -> bool:
        """Whether `text` can be written in the file's encoding."""
        try:
            text.encode(self.codec, _KEPT)
        except UnicodeEncodeError:
            return False
        return True


def encoded_text(content: bytes, chosen: str = "") -> EncodedText:
    """Return the text of a file.

    `chosen` is the encoding that a person asked for. Raises Refusal (KIND_UNKNOWN if it is
    no text, NOT_DECODABLE).
    """
    decoded = decode_text(content, chosen, computer_language())
    if decoded is None:
        raise Refusal(Reason.KIND_UNKNOWN)
    return exact_text(content, decoded)


def exact_text(content: bytes, decoded: Decoded) -> EncodedText:
    """Return the same text with all that `decoded` leaves out of it."""
    shown = decoded.encoding.replace("_", "-")
    codec, mark = _LITTLE.get(shown, shown), b""
    for sign, name in _MARKS:
        if content.startswith(sign) and name.startswith(shown.removesuffix("-sig")):
            codec, mark = name, sign
            break
    body = content[len(mark) :]
    try:
        text = body.decode(codec, _KEPT)
    except UnicodeDecodeError:  # of UTF-16, whose broken pairs no surrogate stands for
        text = body.decode(codec, "replace")
    warnings = (DocumentWarning.ENCODING_GUESSED,) if decoded.guessed else ()
    return EncodedText(
        text=text,
        encoding=decoded.encoding,
        codec=codec,
        content=content,
        mark=mark,
        warnings=warnings,
    )


def declared_text(content: bytes, declared: str, chosen: str = "") -> EncodedText | None:
    """Return the text of a file that says itself in which encoding it is; None if it is none.

    Raises Refusal (NOT_DECODABLE).
    """
    decoded = decode_declared(content, declared, chosen)
    if decoded is None:
        return None
    codec = "" if chosen else _own_codec(content, declared, decoded)
    if codec:
        decoded = Decoded(text=decoded.text, encoding=codec, guessed=False)
    return exact_text(content, decoded)


def _own_codec(content: bytes, declared: str, decoded: Decoded) -> str:
    """Return the declared encoding by its own name, where the file is in it.

    Letters alone that all encodings have do not tell, and what is read by a larger encoding
    of the same family is still to be written in the declared one.
    """
    codec = text_codec(declared)
    if codec is None or not (content.isascii() or decoded.encoding == codec):
        return ""
    try:
        name = codecs.lookup(declared.strip()).name
        return name if not _CONTROLS.search(content.decode(name)) else codec
    except (LookupError, ValueError):
        return ""
