"""Words as they are compared and counted: for ranking, for search, for what a text rests on."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from parlance.text.folding import fold
from parlance.text.numbers import split_number

if TYPE_CHECKING:
    from collections.abc import Iterable

_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u08d3-\u0963\u0971-\u0d7f\u0d81-\u0ddf\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0"
)
"""Signs within words that are no letters to `re`: vowels of Indic scripts, points, accents."""

_UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u103f\u1050-\u108f\u1780-\u17d3"
    "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U000323af"
)
"""Scripts that put no space between words, and Hangul, whose words carry their particles."""

_LETTER = rf"[^\W\d_{_UNSPACED}]"
_TERM = re.compile(
    r"(\d+(?:[.,'’٫٬]\d+)*)"
    rf"|([{_UNSPACED}]+)"
    rf"|({_LETTER}+(?:[{_MARKS}]+{_LETTER}*)*)"
)
_GROUPING_SPACE = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")

# Lucene's light normalization of Arabic and Persian, with the points that are seldom
# written; U+0307 is what casefold() leaves of the Turkish capital İ.
_LETTERS: dict[int, str | None] = {
    **dict.fromkeys(map(ord, "أإآٱ"), "ا"),
    **dict.fromkeys(map(ord, "ةۀۂ"), "ه"),
    ord("ؤ"): "و",
    ord("ئ"): "ی",
    **dict.fromkeys((*range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06DD)), None),
    **dict.fromkeys((*range(0x0591, 0x05BE), 0x05BF, 0x05C1, 0x05C2, 0x05C7), None),
    **dict.fromkeys((0x0307, 0x00AD, 0x200B, 0x200D, 0x2060, 0xFEFF), None),
}
_SPECIAL = re.compile("[{}]".format("".join(map(chr, _LETTERS))))
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")


def terms(text: str) -> list[str]:
    """Return the words of `text` in order, folded, as they are compared.

    A number is one term by its value ("1,250.5" is "1250.5"); runs of scripts without
    spaces are pairs of characters, a single one stands alone. Endings stay as they are.
    """
    return _terms(text)


def _terms(text: str, *, with_ends: bool = False) -> list[str]:
    found: list[str] = []
    for number, run, word in _TERM.findall(comparable(text)):
        if word:
            found.append(word)
        elif number:
            found.extend(_number_terms(number))
        elif len(run) == 1:
            found.append(run)
        else:
            found.extend(map("".join, pairwise(run)))
            found.extend(run[-1:] if with_ends else ())
    return found


def searchable(text: str) -> str:
    """Return the terms of `text` joined by spaces, for an index that splits at them.

    Whoever looks for the beginnings of terms finds single characters of scripts without
    spaces too: the last one of a run, with which no pair begins, stands alone as well.
    """
    return " ".join(_terms(text, with_ends=True))


def comparable(text: str) -> str:
    """Return `text` folded further than fold() does: digits of all scripts, points, hamza."""
    if text.isascii():
        return text.lower()
    folded = fold(_GROUPING_SPACE.sub("", text))
    if _SPECIAL.search(folded):
        folded = folded.translate(_LETTERS)
    return _FOREIGN_DIGIT.sub(_digit, folded)


def _digit(match: re.Match[str]) -> str:
    return str(unicodedata.decimal(match.group()))


@lru_cache(maxsize=4096)
def _number_terms(token: str) -> tuple[str, ...]:
    return tuple(part.values[0] for part in split_number(token))


_COMMON = {
    "en": """a an and are as at be been but by can could did do does for from had has have he her
        his how however i if in into is it its may more most no not of on one only or other our
        over said says she should so some such than that the their them then there these they this
        those to under was we were what when where which while who will with would you about after
        all also although among because before between both despite during each furthermore further
        moreover since through thus until upon very within without according additionally
        another any every finally first here many overall several still""",
    "de": """aber alle als also am an auch auf aus bei beide bis da damit dann das dass dem den der
        des die dies diese dieser dieses doch durch ein eine einem einen einer eines er es für
        gegen hat haben hatte ich ihr ihre im in ist jedoch kann können man mehr mit muss nach nicht
        noch nur oder ohne sehr sein seine seit sich sie sind so sollen soll sowie über um und
        unter vom von vor war waren wegen weil wenn werden wie wird wo wurde wurden zu zum zur
        zwischen außerdem zudem dabei laut insgesamt""",
    "fr": """à alors après au aucun aussi autre aux avait avant avec avoir c ce ces cet cette comme
        d dans de depuis des dont du elle elles en entre est et étaient était être eux fait il ils
        j je l la le les leur leurs lors lui m mais même n ne nos notre nous on ont ou où par pas
        pendant plus pour qu quand que qui s sa sans se selon ses si son sont sous sur t tous tout
        très un une vers vos votre vous ainsi cependant""",
    "es": """al ante así aunque como con contra cuando de del desde donde durante e el ella ellos en
        entre era es esta este esto estos están fue fueron ha han hasta la las le les lo los más
        mientras muy no nos o para pero por porque que se según ser si sin sobre son su sus
        también tras un una y ya además""",
    "it": """a ad al alla alle anche che chi come con da dal dalla degli dei del della delle di dopo
        e è ed era essere gli ha hanno i il in la le lo loro ma nel nella non o per perché più
        questa questo se si sono stato su sua sul sulla suo tra un una uno inoltre""",
    "pt": """a ao aos as até com como da das de depois do dos e é ela ele em entre era essa esse
        esta este foi foram há isso já mais mas na não nas no nos o os ou para pela pelo por
        porque que se sem ser seu sua são também um uma além""",
    "nl": """aan al als bij dan dat de deze die dit door een en er het hij hun ik in is kan maar
        meer met naar niet nog of om onder ook op over te tot uit van voor was wat we werd
        worden wordt zich zij zijn zo""",
    "ru": """а без был была были было в вместе во все для до его ее если есть же за и из или их к
        как ко когда который между мы на не него но о об он она они от по под при с со так также
        то только у чем что это этот я""",
    "fa": """از است اما آن آنها اند ان این با باید بر برای بود بودند به پس پیش تا چند چه خود در
        دیگر را زیر شد شده شدند شود که کرد کرده کردند کند کنند گفت گفته می میشود میکند نیز نیست ها
        های هر هم هنوز همه همین و وی یا یک یکی دارد دارند داشت داد داده دهد خواهد ولی بین طی بخش
        سپس همچنین بیان اعلام کردن شدن""",
    "ar": """الى الا التی الذی الذین ان انه او ای ایضا بعد بل بین تم ثم حتی حول حیث خلال ذلک سوف
        علی عن عند فی قال قالت قبل قد کان کانت کل کما لا لقد لکن لم لن له لها ما مع من منذ نحو هذا
        هذه هو هی هناک و وقد ولا وکان یتم یکون دون غیر بعض قام اکد""",
    "he": """אבל או אחרי אין אל אם אני אשר את בין גם הוא היא היה הייתה הם הן זה זו יש כי כל כמו לא
        לאחר לפי מה מי מן נגד על עם עד רק של שלו שלה תוך""",
    "hi": """और इस उस एक कर करने का कि की के को गया गई जा जो तक तो था थी थे ने नहीं पर भी में यह या
        वह वे से हुआ है हैं हो होने लिए साथ अपने बाद""",
}
FUNCTION_WORDS: dict[str, frozenset[str]] = {
    code: frozenset(words.split()) for code, words in _COMMON.items()
}
"""The commonest words of some languages, as terms() writes them, by ISO 639-1 code."""

_ALL_COMMON = frozenset().union(*FUNCTION_WORDS.values())


def is_function_word(term: str) -> bool:
    """Say whether `term` says little by itself, in any of the languages that have a list."""
    return term in _ALL_COMMON


def likely_language(words: Iterable[str]) -> str:
    """Return the language that most of the function words belong to, or "" where unsure.

    `words` are of terms(). Two languages that share the found words leave it unsure; so do
    less than two of them.
    """
    distinct = set(words)
    counts = sorted(
        ((len(distinct & common), code) for code, common in FUNCTION_WORDS.items()), reverse=True
    )
    (most, code), (second, _) = counts[0], counts[1]
    return code if most >= 2 and most > second else ""  # noqa: PLR2004 - two are evidence
