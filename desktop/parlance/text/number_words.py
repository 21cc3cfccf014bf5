"""Numbers as words of English, German, French, Persian and Chinese, and words of magnitude."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_EN = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen""".split()  # noqa: SIM905 - words read better so
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
_DE = """null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
    fünfzehn sechzehn siebzehn achtzehn neunzehn""".split()  # noqa: SIM905
_DE_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()  # noqa: SIM905
_FR = """zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    seize""".split()  # noqa: SIM905
_FR_TENS = {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50}
_FA = """صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده
    نوزده""".split()  # noqa: SIM905
_FA_TENS = "بیست سی چهل پنجاه شصت هفتاد هشتاد نود".split()  # noqa: SIM905
_FA_HUNDREDS = "صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد".split()  # noqa: SIM905

_THOUSAND, _MILLION, _MILLIARD = 10**3, 10**6, 10**9
_TEN, _HUNDRED = 10, 100

_ONLY_INSIDE = frozenset(
    # Alone they are articles or other words: "one of them", "neuf" is new, "cent" a coin,
    # "نه" is no and "ده" a village, "دو" and "سی" are parts of names.
    ("one", "eins", "un", "neuf", "cent", "null", "یک", "نه", "ده", "سی")
)

_MAGNITUDES: dict[tuple[int, ...], str] = {
    (_THOUSAND,): """thousand tausend tsd mille mil mila duizend tusen tūkst tys tis тыс тысяч
        тысячи тысяча هزار الف الاف bin""",
    (_MILLION,): """million millions millionen mio mn mln millón millones milioni milione milhão
        milhões miljoen milj миллион миллиона миллионов млн میلیون ملیون ملایین milyon miliona
        milionów miljoner millioner""",
    (_MILLIARD,): """milliarde milliarden mrd milliard milliards miliardi miliardo mld miljard
        миллиард миллиарда миллиардов млрд میلیارد ملیار ملیارات milyar miliard bn mrd""",
    # The same word is a thousand times more in most of Europe than in English.
    (_MILLIARD, _MILLION**2): "billion billions bilhão bilhões",
    (_MILLION**2, _MILLIARD): "billionen billón billones",
    (_MILLION**2,): "trillion trillions تریلیون تریلیارد",
    (_HUNDRED,): "hundred hundert صد",
    (10**5,): "lakh lakhs लाख",
    (10**7,): "crore crores करोड़ करोड़",
    (10**4,): "만",
}
MAGNITUDES: dict[str, tuple[int, ...]] = {
    word: scales for scales, words in _MAGNITUDES.items() for word in words.split()
}
"""What the digits before such a word (in lower case) are to be multiplied with."""

HAN_UNITS = "十百千万亿萬億兆만억조"
_HAN_DIGITS = {
    **{digit: value for value, digit in enumerate("零一二三四五六七八九")},
    "〇": 0,
    "两": 2,
    "兩": 2,
}
_HAN_SMALL = {"十": 10, "百": 100, "千": 1000}
_HAN_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
_HAN_LARGE |= {"만": 10**4, "억": 10**8, "조": 10**12}
_LONGEST_NUMERAL = 24

_WORD = re.compile(r"[^\W\d_]+")
_LINK = re.compile(r"[ \u00a0]|-|\u2011|[ -](?:and|et|و)[ -]")


def han_value(numeral: str, *, of_digits: bool = False) -> int | None:
    """Return what a Chinese numeral is, None where it is none ("万一", "千万" are words).

    `of_digits`: it stands behind digits and is only units, as in "3百万".
    """
    if len(numeral) > _LONGEST_NUMERAL:
        return None
    if all(character in _HAN_DIGITS for character in numeral):
        digits = "".join(str(_HAN_DIGITS[character]) for character in numeral)
        # "三四个" is three or four; a year has four digits.
        return None if len(digits) in (2, 3) and "0" not in digits else int(digits)
    if not of_digits and numeral[0] in "百千万亿萬億兆":
        return None
    return _han_sum(numeral)


def _han_sum(numeral: str) -> int:
    total = section = 0
    digit: int | None = None
    for character in numeral:
        if character in _HAN_DIGITS:
            digit = _HAN_DIGITS[character]
        elif character in _HAN_SMALL:
            section += (1 if digit is None else digit) * _HAN_SMALL[character]
            digit = None
        else:
            section += digit or 0
            # 万亿 is a unit of its own: what stands before multiplies it.
            total = (total + (section or (0 if total else 1))) * _HAN_LARGE[character]
            section, digit = 0, None
    return total + section + (digit or 0)


@cache
def _values() -> dict[str, tuple[tuple[str, int], ...]]:
    """Return the number words of all languages: for each, the languages and its value."""
    tables = {"en": _english(), "de": _german(), "fr": _french(), "fa": _persian()}
    found: dict[str, tuple[tuple[str, int], ...]] = {}
    for language, table in tables.items():
        for word, value in table.items():
            found[word] = (*found.get(word, ()), (language, value))
    return found


def _english() -> dict[str, int]:
    table = {word: value for value, word in enumerate(_EN)}
    table |= {word: value * _TEN for value, word in enumerate(_EN_TENS, 2)}
    return table | {"hundred": 100, "thousand": _THOUSAND, "million": _MILLION, "dozen": 12}


def _german() -> dict[str, int]:
    table = {word: value for value, word in enumerate(_DE)}
    ones = ["", "ein", *_DE[2:10]]
    for value, tens in enumerate(_DE_TENS, 2):
        table[tens] = value * _TEN
        table |= {f"{ones[one]}und{tens}": value * _TEN + one for one in range(1, _TEN)}
    small = dict(table)
    for value in range(1, _TEN):
        for head in {ones[value] + "hundert", "hundert" if value == 1 else ""} - {""}:
            table[head] = value * _HUNDRED
            table |= {head + word: value * _HUNDRED + rest for word, rest in small.items() if rest}
    table |= {f"{ones[value]}tausend": value * _THOUSAND for value in range(1, _TEN)}
    table |= {"zehntausend": 10 * _THOUSAND, "tausend": _THOUSAND, "million": _MILLION}
    return {word.casefold(): value for word, value in table.items()}


def _french() -> dict[str, int]:
    table = {word: value for value, word in enumerate(_FR)}
    table |= _FR_TENS | {"soixante": 60, "septante": 70, "huitante": 80, "nonante": 90}
    return table | {"cent": 100, "cents": 100, "mille": _THOUSAND, "million": _MILLION}


def _persian() -> dict[str, int]:
    table = {word: value for value, word in enumerate(_FA)}
    table |= {word: value * _TEN for value, word in enumerate(_FA_TENS, 2)}
    table |= {word: value * _HUNDRED for value, word in enumerate(_FA_HUNDREDS, 1)}
    return table | {"هزار": _THOUSAND, "میلیون": _MILLION}


def written_numbers(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield start, end (code points) and value of the numbers that are words, in order."""
    values = _values()
    words = [
        (match.start(), match.end(), meanings)
        for match in _WORD.finditer(text)
        if (meanings := values.get(match.group().casefold()))
    ]
    at = 0
    while at < len(words):
        count, value = _longest(text, words[at : at + 8])
        start, end = words[at][0], words[at + count - 1][1]
        if count > 1 or text[start:end].casefold() not in _ONLY_INSIDE:
            yield start, end, value
        at += count


def _longest(
    text: str, words: list[tuple[int, int, tuple[tuple[str, int], ...]]]
) -> tuple[int, int]:
    """Return how many of the words make one number, and its value."""
    best = (1, words[0][2][0][1])
    for language, value in words[0][2]:
        sum_ = _Sum(value)
        for count in range(1, len(words)):
            meanings = dict(words[count][2])
            gap = text[words[count - 1][1] : words[count][0]]
            if language not in meanings or not _LINK.fullmatch(gap):
                break
            if not sum_.add(meanings[language]):
                break
            if count + 1 > best[0]:
                best = (count + 1, sum_.value)
    return best


class _Sum:
    """A number as its words come in: thousands done, and what is below them."""

    def __init__(self, value: int) -> None:
        self._done = value if value >= _THOUSAND else 0
        self._rest = 0 if value >= _THOUSAND else value

    @property
    def value(self) -> int:
        return self._done + self._rest

    def add(self, value: int) -> bool:
        """Take the next word in; return False if it does not go on with this number."""
        if value >= _THOUSAND:
            if not self._rest or (self._done and self._done <= value):
                return False
            self._done, self._rest = self._done + self._rest * value, 0
        elif value == _HUNDRED and 0 < self._rest < _TEN:
            self._rest *= _HUNDRED
        elif (self._rest, value) == (4, 20):  # quatre-vingts
            self._rest = 80
        elif self._goes_below(value):
            self._rest += value
        else:
            return False
        return True

    def _goes_below(self, value: int) -> bool:
        rest = self._rest
        if rest % _HUNDRED == 0:
            return (value < _HUNDRED and (rest > 0 or self._done > 0)) or (not rest and value > 0)
        # soixante-dix and quatre-vingt-dix go on above ten.
        room = 20 if rest % _HUNDRED in (60, 80) else _TEN
        return rest % _TEN == 0 and rest % _HUNDRED > _TEN and 0 < value < room
