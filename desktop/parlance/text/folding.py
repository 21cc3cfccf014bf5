"""Makes texts comparable: letter case, compatibility forms, Arabic and Persian letters."""

from __future__ import annotations

import unicodedata

# Arabic keyboards give ي and ك, Persian ones ی and ک, for the same words.
_LETTERS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ـ": None, "\u200c": None})
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def fold(text: str) -> str:
    """Return `text` as it is compared in a search; two spellings of a word become one."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKC", text).casefold()
    return folded.translate(_LETTERS).translate(_DIGITS)
