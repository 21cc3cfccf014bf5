"""What is said of tokens: their text made visible, their bytes, what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.inspection_tokens import TokenType
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.visible import visible_name
from parlance.window.parts.words import facts_line, filled, number, wording_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.inspection_tokens import TextToken, Tokenized

_TYPES: Final = {
    TokenType.NORMAL: QT_TRANSLATE_NOOP("Tokens", "Ordinary"),
    TokenType.UNKNOWN: QT_TRANSLATE_NOOP("Tokens", "Unknown"),
    TokenType.CONTROL: QT_TRANSLATE_NOOP("Tokens", "Control"),
    TokenType.USER_DEFINED: QT_TRANSLATE_NOOP("Tokens", "Added as a whole"),
    TokenType.UNUSED: QT_TRANSLATE_NOOP("Tokens", "Unused"),
    TokenType.BYTE: QT_TRANSLATE_NOOP("Tokens", "Byte"),
}
_SIGNS: Final = str.maketrans({"\n": "⏎", "\r": "␍", "\t": "⇥"})
_SPACE: Final = "␣"


def shown_bytes(content: bytes) -> str:
    """Return bytes as people see them: as text, or in hexadecimal where they are no text."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return f"⟨{hexadecimal(content)}⟩"
    text = text.translate(_SIGNS)
    bare = text.strip(" ")
    if not bare:
        return _SPACE * len(text)
    before = len(text) - len(text.lstrip(" "))
    after = len(text) - len(text.rstrip(" "))
    return f"{_SPACE * before}{visible_name(bare)}{_SPACE * after}"


def shown_token(token: TextToken) -> str:
    """Return a token as people see it; one without bytes as the file writes it."""
    return shown_bytes(token.content) or visible_name(token.written)


def hexadecimal(content: bytes) -> str:
    """Return bytes in hexadecimal, a space between them."""
    return content.hex(" ").upper()


def type_words(kind: TokenType) -> str:
    """Return what a token is, in a word or two."""
    return wording_of("Tokens", _TYPES[kind])


def token_facts(token: TextToken) -> str:
    """Return all that is known of a token, in one line."""
    translate = QCoreApplication.translate
    return facts_line(
        (
            filled(translate("Tokens", "Number %1"), number(token.number)),
            type_words(token.type),
            filled(translate("Tokens", "Bytes %1"), hexadecimal(token.content))
            if token.content
            else translate("Tokens", "No bytes"),
        )
    )


def token_rows(tokenized: Tokenized) -> Sequence[tuple[str, ...]]:
    """Return all tokens as a table, a row of headings first."""
    translate = QCoreApplication.translate
    headings = (
        translate("Tokens", "Number"),
        translate("Tokens", "Token"),
        translate("Tokens", "Bytes"),
        translate("Tokens", "Kind"),
        translate("Tokens", "From character"),
        translate("Tokens", "To character"),
    )
    rows = (
        (
            str(token.number),
            shown_token(token),
            hexadecimal(token.content),
            type_words(token.type),
            str(token.start),
            str(token.end),
        )
        for token in tokenized.everything
    )
    return [headings, *rows]
