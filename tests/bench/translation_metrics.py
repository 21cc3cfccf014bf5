"""What translations look like beside their references, as numbers; pure functions.

chrF (Popović, 2015) and BLEU (Papineni et al., 2002) are sacrebleu's, so that they can be
compared with what others report. They tell models apart on the same sentences, nothing more.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF

from parlance.contract.tagged import TagForm, split_tags, tag_faults, without_tags

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNSPACED = ("zh", "ja", "th", "yue")
_GROUPED = re.compile(r"(?<=\d)[.,٬'’\s](?=\d{3}(?!\d))")
_DIGITS = re.compile(r"\d+")
_EDGES = " \t\n.,;:!?…،؛؟。「」\"'«»“”"


def chrf(translations: Sequence[str], references: Sequence[str]) -> float:
    """Return chrF2 of a whole set, 0 to 100; 0 for none."""
    if not translations:
        return 0.0
    return float(CHRF().corpus_score(list(translations), [list(references)]).score)


def bleu(translations: Sequence[str], references: Sequence[str], language: str) -> float:
    """Return BLEU of a whole set, 0 to 100; by characters where words have no blanks."""
    if not translations:
        return 0.0
    tokenizer = "char" if language.partition("-")[0] in _UNSPACED else "13a"
    measure = BLEU(tokenize=tokenizer)
    return float(measure.corpus_score(list(translations), [list(references)]).score)


def folded(text: str) -> str:
    """Return a text for comparing: the kinds of blanks and apostrophes are the same."""
    plain = unicodedata.normalize("NFKC", text).replace("’", "'").replace("ʼ", "'")
    return " ".join(plain.split())


def is_exact(translation: str, reference: str) -> bool:
    """Whether a translation is its reference, letter by letter."""
    return folded(translation) == folded(reference)


def numbers_kept(numbers: Sequence[int], translation: str) -> int:
    """Return how many of `numbers` a translation has, in any digits, each counted once."""
    text = _GROUPED.sub("", unicodedata.normalize("NFKC", translation))
    found = [int(digits) for digits in _DIGITS.findall(text)]
    kept = 0
    for number in numbers:
        if number in found:
            found.remove(number)
            kept += 1
    return kept


def literals_kept(literals: Sequence[str], translation: str) -> int:
    """Return how many addresses and placeholders stand in a translation as they are."""
    return sum(literal in translation for literal in literals)


def tags_kept(source: str, translation: str) -> bool:
    """Whether every tag of a tagged source came back once, well nested."""
    return not tag_faults(source, translation)


def words_in_tags(tagged: str) -> dict[int, str]:
    """Return the words between each pair of tags, by its number; pairs without an end left out."""
    opened: dict[int, str] = {}
    closed: dict[int, str] = {}
    for part in split_tags(tagged):
        if isinstance(part, str):
            opened = {number: text + part for number, text in opened.items()}
        elif part.form is TagForm.OPEN:
            opened[part.number] = ""
        elif part.form is TagForm.CLOSE and part.number in opened:
            closed[part.number] = _bare(opened.pop(part.number))
    return closed


def words_before_objects(tagged: str) -> dict[int, str]:
    """Return the word before each object, by its number; empty at the beginning."""
    text = ""
    found: dict[int, str] = {}
    for part in split_tags(tagged):
        if isinstance(part, str):
            text += part
        elif part.form is TagForm.OBJECT:
            found[part.number] = _bare((text.split() or [""])[-1])
    return found


def tags_in_place(translation: str, reference: str) -> tuple[int, int]:
    """Return how many tags of the reference stand at the same words, and how many it has.

    A translation in other words than its reference has none of these in place.
    """
    wanted = (words_in_tags(reference), words_before_objects(reference))
    found = (words_in_tags(translation), words_before_objects(translation))
    right = sum(
        got.get(number) == words
        for each, got in zip(wanted, found, strict=True)
        for number, words in each.items()
    )
    return right, sum(map(len, wanted))


def _bare(words: str) -> str:
    return folded(words).casefold().strip(_EDGES)


def same_words(translation: str, reference: str) -> bool:
    """Whether two tagged texts are the same without their tags."""
    return is_exact(without_tags(translation), without_tags(reference))


def share(part: int, whole: int) -> float | None:
    """Return a share, 0 to 1; None of nothing."""
    return part / whole if whole else None
