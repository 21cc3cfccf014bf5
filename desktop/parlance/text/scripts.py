"""Which writing system a letter belongs to, for those that tell languages apart."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x005A, "Latin"),
    (0x0061, 0x007A, "Latin"),
    (0x00AA, 0x00AA, "Latin"),
    (0x00BA, 0x00BA, "Latin"),
    (0x00C0, 0x024F, "Latin"),
    (0x0370, 0x03FF, "Greek"),
    (0x0400, 0x052F, "Cyrillic"),
    (0x0531, 0x0588, "Armenian"),
    (0x05D0, 0x05F2, "Hebrew"),
    (0x0620, 0x06D3, "Arabic"),
    (0x06D5, 0x06FF, "Arabic"),
    (0x0750, 0x077F, "Arabic"),
    (0x0780, 0x07B1, "Thaana"),
    (0x0900, 0x0963, "Devanagari"),
    (0x0980, 0x09FF, "Bengali"),
    (0x0A01, 0x0A75, "Gurmukhi"),
    (0x0A81, 0x0AFF, "Gujarati"),
    (0x0B01, 0x0B77, "Odia"),
    (0x0B82, 0x0BFA, "Tamil"),
    (0x0C00, 0x0C7F, "Telugu"),
    (0x0C80, 0x0CF2, "Kannada"),
    (0x0D00, 0x0D7F, "Malayalam"),
    (0x0D82, 0x0DF4, "Sinhala"),
    (0x0E01, 0x0E4E, "Thai"),
    (0x0E81, 0x0EDF, "Lao"),
    (0x0F00, 0x0FBC, "Tibetan"),
    (0x1000, 0x109F, "Myanmar"),
    (0x10A0, 0x10FF, "Georgian"),
    (0x1100, 0x11FF, "Hangul"),
    (0x1200, 0x137C, "Ethiopic"),
    (0x1780, 0x17D3, "Khmer"),
    (0x1820, 0x1878, "Mongolian"),
    (0x1C90, 0x1CBF, "Georgian"),
    (0x1E00, 0x1EFF, "Latin"),
    (0x1F00, 0x1FFF, "Greek"),
    (0x3005, 0x3007, "Han"),
    (0x3041, 0x3096, "Kana"),
    (0x30A1, 0x30FA, "Kana"),
    (0x30FC, 0x30FE, "Kana"),
    (0x31F0, 0x31FF, "Kana"),
    (0x3400, 0x4DBF, "Han"),
    (0x4E00, 0x9FFF, "Han"),
    (0xAC00, 0xD7A3, "Hangul"),
    (0xF900, 0xFAFF, "Han"),
    (0xFB50, 0xFDFF, "Arabic"),
    (0xFE70, 0xFEFC, "Arabic"),
    (0xFF66, 0xFF9D, "Kana"),
    (0x20000, 0x323AF, "Han"),
)
_STARTS = tuple(start for start, _, _ in _RANGES)


def script_of(letter: str) -> str | None:
    """Return the writing system of one letter; None for digits, signs and rare ones."""
    code = ord(letter)
    index = bisect_right(_STARTS, code) - 1
    if index < 0:
        return None
    _, end, script = _RANGES[index]
    if code > end or (script == "Latin" and not letter.isalpha()):  # such as × and ÷
        return None
    return script


def count_scripts(text: str) -> Counter[str]:
    """Return how many letters of each writing system there are."""
    counts: Counter[str] = Counter()
    for letter, times in Counter(text).items():
        script = script_of(letter)
        if script is not None:
            counts[script] += times
    return counts
