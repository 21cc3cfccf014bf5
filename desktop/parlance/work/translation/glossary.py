"""Which terms of a glossary stand in a text, and which of them a translation has missed.

Words are compared as text/terms.py compares them: letter case, Arabic and Persian letters,
points and digits do not matter. A word of a term is also found with some letters more at its
end, because most languages inflect there. Scripts without spaces are searched as they stand.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from parlance.text.terms import comparable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from parlance.contract.translation import Term

ENDING_LETTERS = 3
"""So many letters more than the term's word may have in a text ("servers", "Hauses")."""

_LEAST_LETTERS = {"Hangul": 2, "bare": 3}
"""Words of fewer letters are not inflected; where vowels are not written, they are short."""
_LEAST = 4

_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0610-\u061a\u064b-\u065f"
    "\u0670\u06d6-\u06ed\u08d3-\u0963\u0966-\u0dff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0"
    "\u00ad\u200c\u200d"
)
"""Signs within words that are no letters to `re`, and those that only say how words break."""

_UNSPACED = (
    "\u0e01-\u0e4e\u0e81-\u0ece\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3041-\u309f\u30a0-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
)
_WORD = re.compile(rf"(?:[^\W_{_UNSPACED}][{_MARKS}]*)+")
_ANY_UNSPACED = re.compile(f"[{_UNSPACED}]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_BARE = re.compile("[\u05d0-\u05ea\u0620-\u06d3\u0900-\u0dff]")
_GAP = re.compile(r"[ \-\u2010\u2011'’/]{1,3}")
_PLAIN_SIGNS = re.compile(r"[ \-\u2010\u2011'’/]+")
_PROCLITICS = tuple(
    re.compile(f"(?:{way})(?=.{{3}})")
    for way in ("[وف]?(?:[بلک]?ال|لل)", "[ובכלמשה]", "[ובכלמשה]{2}")
)
"""The article, "and" and the like, which Arabic and Hebrew write as one with the word."""

_WEAK_ENDING = re.compile("[aаеёийоуыьэюяαεηιο]$")
"""Vowels that make way for an ending ("libreria", "книга")."""

_REMEMBERED_WORDS = 65_536


class _Word(msgspec.Struct, frozen=True):
    """A word of a term: as it is written, as it is compared, and what begins its other forms."""

    written: str
    key: str
    stem: str


class _Entry(msgspec.Struct, frozen=True):
    """A spelling to look for.

    Attributes:
        order: of its term in the glossary.
        words: of a term that consists of words; empty for one that is searched as it stands.
    """

    order: int
    literal: str
    words: tuple[_Word, ...]
    match_case: bool


class _Match(msgspec.Struct, frozen=True):
    """Where an entry stands in a text, in code points."""

    start: int
    end: int
    entry: _Entry


class Terms:
    """The terms of a pair of languages and those that stay as they are, ready to be found.

    Of several terms with the same source text, the first counts.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        """Prepare the search, once for all texts."""
        self._terms = tuple(terms)
        self._search = _Search(
            _entry(term.source, order, match_case=term.match_case, inflects=bool(term.target))
            for order, term in enumerate(self._terms)
        )
        self._wanted: dict[Term, _Search] = {}

    def hits(self, text: str) -> tuple[Term, ...]:
        """Return the terms that stand in `text` (without tags), each once, as they appear.

        The longest term wins where several begin or overlap.
        """
        if not self._terms:
            return ()
        found = dict.fromkeys(match.entry.order for match in self._search.matches(_Text(text)))
        return tuple(self._terms[order] for order in found)

    def missed(self, hits: Sequence[Term], source: str, target: str) -> tuple[Term, ...]:
        """Return those of `hits` that the translation of `source` does not have.

        A term counts as kept with one of its forms. What is never translated has to stand in
        the target as it does in the source or in the glossary, letter by letter.
        """
        if not hits:
            return ()
        there, stands = _Text(target), unicodedata.normalize("NFKC", target)
        return tuple(
            term
            for term in hits
            if not (
                any(self._forms(term).matches(there))
                if term.target
                else _stands_in(self._spellings(term, source), stands)
            )
        )

    def _forms(self, term: Term) -> _Search:
        """Return the search for a term's target and its forms, made once."""
        search = self._wanted.get(term)
        if search is None:
            search = self._wanted[term] = _Search(
                _entry(form, 0, match_case=False, inflects=True)
                for form in (term.target, *term.inflected)
            )
        return search

    def _spellings(self, term: Term, source: str) -> set[str]:
        """Return how a term that stays as it is may stand in the target."""
        text = _Text(source)
        search = _Search([_entry(term.source, 0, match_case=term.match_case, inflects=False)])
        found = {text.text[match.start : match.end] for match in search.matches(text)}
        return {unicodedata.normalize("NFKC", term.source), *found}


class _Text:
    """A text as it is searched.

    Attributes:
        text: with single spaces and compatible forms made one; low: in small letters, as long.
        words: start, end, and the word itself.
    """

    def __init__(self, text: str) -> None:
        self.text = _plain(text)
        self.low = _low(self.text)
        self.words = [(*match.span(), match.group()) for match in _WORD.finditer(self.text)]


class _Search:
    """Finds entries in texts: by their first word, or by their first two signs."""

    def __init__(self, entries: Iterable[_Entry]) -> None:
        by_word: dict[str, list[_Entry]] = defaultdict(list)
        by_sign: dict[str, list[_Entry]] = defaultdict(list)
        for entry in entries:
            if entry.words:
                by_word[entry.words[0].stem or entry.words[0].key].append(entry)
            elif entry.literal:
                by_sign[_low(entry.literal[:2])].append(entry)
        self._by_word, self._by_sign = dict(by_word), dict(by_sign)
        self._known: dict[str, tuple[_Entry, ...]] = {}
        signs = "".join(re.escape(sign) for sign in {begin[0] for begin in by_sign})
        self._signs = re.compile(f"[{signs}]") if signs else None

    def matches(self, text: _Text) -> Iterator[_Match]:
        """Yield what stands in a text, in order, without overlaps: the longest first."""
        found = [*self._of_words(text), *self._of_signs(text)]
        found.sort(key=_preference)
        end = 0
        for match in found:
            if match.start >= end:
                end = match.end
                yield match

    def _of_words(self, text: _Text) -> Iterator[_Match]:
        if not self._by_word:
            return
        for index, (_, _, word) in enumerate(text.words):
            entries = self._known.get(word)
            if entries is None:
                entries = self._begun_by(word)
            for entry in entries:
                match = _matched(entry, text, index)
                if match is not None:
                    yield match

    def _begun_by(self, word: str) -> tuple[_Entry, ...]:
        """Return the entries whose first word this may be; the answer is remembered."""
        if len(self._known) >= _REMEMBERED_WORDS:
            self._known.clear()
        by_word = self._by_word
        entries = tuple(entry for form in _forms_of(word) for entry in by_word.get(form, ()))
        self._known[word] = entries
        return entries

    def _of_signs(self, text: _Text) -> Iterator[_Match]:
        if self._signs is None:
            return
        for found in self._signs.finditer(text.low):
            start = found.start()
            two = text.low[start : start + 2]
            entries = (*self._by_sign.get(two, ()), *self._by_sign.get(two[:1], ()))
            for entry in dict.fromkeys(entries):
                whole = text.text if entry.match_case else text.low
                end = start + len(entry.literal)
                if whole.startswith(entry.literal, start) and _is_apart(text.text, start, end):
                    yield _Match(start, end, entry)


def _preference(match: _Match) -> tuple[int, int, bool, int]:
    return match.start, -match.end, not match.entry.match_case, match.entry.order


def _matched(entry: _Entry, text: _Text, index: int) -> _Match | None:
    """Return the match of an entry whose first word may be the one at `index`."""
    words = text.words[index : index + len(entry.words)]
    if len(words) < len(entry.words):
        return None
    for wanted, (_, _, word) in zip(entry.words, words, strict=True):
        if not _is_form(wanted, word, match_case=entry.match_case):
            return None
    for (_, end, _), (start, _, _) in pairwise(words):
        if not _GAP.fullmatch(text.text, end, start):
            return None
    return _Match(words[0][0], words[-1][1], entry)


def _is_form(wanted: _Word, word: str, *, match_case: bool) -> bool:
    if match_case and not _bare(word).startswith(_bare(wanted.written)[: len(wanted.stem) or None]):
        return False
    forms = _forms_of(word)
    return wanted.key == forms[0] or (bool(wanted.stem) and wanted.stem in forms)


@lru_cache(maxsize=_REMEMBERED_WORDS)
def _forms_of(word: str) -> tuple[str, ...]:
    """Return a word of a text as it is compared, then the shorter words that it may be of."""
    key = comparable(word)
    forms = [key]
    if not key.isascii():
        ends = {match.end() for way in _PROCLITICS if (match := way.match(key))}
        forms += [key[end:] for end in sorted(ends)]
    for whole in tuple(forms):
        forms += [whole[:-count] for count in range(1, ENDING_LETTERS + 1) if len(whole) > count]
    if key.endswith("ies"):
        forms.append(f"{key[:-3]}y")
    return tuple(dict.fromkeys(forms))


def _entry(source: str, order: int, *, match_case: bool, inflects: bool) -> _Entry:
    """Return what to look for; one that nothing is found by for an empty text."""
    text = _plain(source)
    words = _WORD.findall(text)
    signs = _WORD.sub("", text)
    if not words or _ANY_UNSPACED.search(text) or _PLAIN_SIGNS.sub("", signs):
        return _Entry(order, text if match_case else _low(text), (), match_case)
    letters = sum(map(len, words))
    return _Entry(
        order,
        text,
        tuple(_word(word, letters, inflects=inflects) for word in words),
        match_case,
    )


def _word(word: str, letters: int, *, inflects: bool) -> _Word:
    """Return a word of a term of so many letters; acronyms and codes have one form only."""
    key = comparable(word)
    least = _LEAST
    if _HANGUL.search(key):
        least = _LEAST_LETTERS["Hangul"]
    elif _BARE.search(key):
        least = _LEAST_LETTERS["bare"]
    is_code = (word.isupper() and len(word) > 1) or not any(map(str.isalpha, word))
    if not inflects or is_code or letters < least or len(key) < min(least, 3):
        return _Word(word, key, "")
    stem = _WEAK_ENDING.sub("", key) if len(key) > _LEAST else key
    return _Word(word, key, stem)


def _stands_in(spellings: Iterable[str], text: str) -> bool:
    """Return whether one of `spellings` stands in `text`, not in the middle of a word."""
    for spelling in spellings:
        at = text.find(spelling)
        while at >= 0:
            if _begins_apart(text, at):
                return True
            at = text.find(spelling, at + 1)
    return False


def _is_apart(text: str, start: int, end: int) -> bool:
    """Return whether a literal does not begin or end in the middle of a word."""
    return _begins_apart(text, start) and not (
        end < len(text) and _is_spaced(text[end]) and _is_spaced(text[end - 1])
    )


def _begins_apart(text: str, start: int) -> bool:
    return not (start and _is_spaced(text[start - 1]) and _is_spaced(text[start]))


def _is_spaced(letter: str) -> bool:
    """Return whether a letter belongs to words that spaces divide."""
    return letter.isalnum() and not _ANY_UNSPACED.match(letter)


def _plain(text: str) -> str:
    normal = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return " ".join(normal.split())


def _bare(word: str) -> str:
    """Return a word without signs that only say how it breaks."""
    return word if word.isascii() else re.sub("[\u00ad\u200c\u200d\u0640]", "", word)


def _low(text: str) -> str:
    """Return `text` in small letters, as long as it is."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
