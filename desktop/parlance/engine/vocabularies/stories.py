"""How the tokens of a word came about: told again from what the file holds, and held against
what llama.cpp gives.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from parlance.contract.inspection_tokens import (
    MergeStep,
    Method,
    Segmentation,
    TokenStory,
    TokenType,
)
from parlance.engine.llama.vocabulary import PIECE_CHARACTERS
from parlance.engine.vocabularies.merging import byte_of_letter, merges, parts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.inspection_tokens import TextToken
    from parlance.engine.vocabularies.merging import Merging, Part
    from parlance.engine.vocabularies.opened import OpenedVocabulary

MOST_LETTERS: Final = 64
"""Letters of a word whose story is told; of a longer one it is told of one token."""

MOST_WAYS: Final = 10
"""Ways to cut a word that are told of."""

_SPACE: Final = "▁"
_METHODS: Final = {
    "gpt2": Method.MERGES,
    "gemma4": Method.MERGES,
    "llama": Method.SCORES,
    "t5": Method.UNIGRAM,
    "bert": Method.LONGEST,
    "rwkv": Method.LONGEST,
}
_BYTE_LETTERS: Final = byte_of_letter()
_BYTE: Final = re.compile("<0x[0-9A-F]{2}>")
_IN_WORDS: Final = frozenset({TokenType.NORMAL, TokenType.BYTE})


class Storyteller:
    """Tells of one vocabulary."""

    def __init__(self, vocabulary: OpenedVocabulary) -> None:
        """Tell of `vocabulary`."""
        self._vocabulary = vocabulary
        self._method = _METHODS.get(vocabulary.tokenizer, Method.OTHER)

    def story(
        self, text: str, tokens: Sequence[TextToken], number: int, *, special: bool
    ) -> TokenStory:
        """Tell how the word came about in which the token `number` of `text` stands."""
        token = tokens[number]
        word = text[token.start : token.end]
        if token.type in {TokenType.USER_DEFINED, TokenType.CONTROL}:
            return TokenStory(word=word, method=Method.WHOLE)
        # The library knows nothing of special tokens, nor of texts that are cut.
        compares = not special and len(text) <= PIECE_CHARACTERS
        match self._method:
            case Method.MERGES:
                return self._merged(text, _word_around(tokens, number))
            case Method.SCORES:
                agrees = self._agrees(text, tokens) if compares else None
                return self._merged(text, _word_around(tokens, number), agrees=agrees)
            case Method.UNIGRAM if compares:
                return self._cut(text, tokens, number)
            case _:
                is_told = self._method is Method.LONGEST
                return TokenStory(word=word, method=self._method, told=is_told)

    def _merged(
        self, text: str, word: Sequence[TextToken], *, agrees: bool | None = None
    ) -> TokenStory:
        letters = [_letters(token) for token in word]
        first = parts_of(letters)
        made = list(merges(letters, self._urgency()))
        last = made[-1].parts if made else first
        is_told = [part.text for part in last] == [token.written for token in word]
        begun = MergeStep(parts=tuple(map(self._content, first)))
        return TokenStory(
            word=text[word[0].start : word[-1].end],
            method=self._method,
            told=is_told,
            steps=(begun, *map(self._step, made)) if is_told else (),
            library_agrees=agrees,
        )

    def _urgency(self) -> Callable[[str, str], float | None]:
        if self._method is Method.MERGES:
            ranks = self._vocabulary.ranks
            return lambda first, second: ranks.get((first, second))
        numbers, score = self._vocabulary.numbers, self._vocabulary.table.score

        def urgency(first: str, second: str) -> float | None:
            number = numbers.get(first + second)
            return None if number is None else -score(number)

        return urgency

    def _step(self, merging: Merging) -> MergeStep:
        parts = tuple(map(self._content, merging.parts))
        if self._method is Method.MERGES:
            return MergeStep(parts=parts, joined=merging.joined, rank=int(merging.urgency))
        return MergeStep(parts=parts, joined=merging.joined, score=-merging.urgency)

    def _content(self, part: Part) -> bytes:
        """Return the bytes that letters of the file stand for."""
        if self._vocabulary.tokenizer == "gpt2":
            return b"".join(map(_letter_bytes, part.text))
        if _is_byte(part.text):
            return bytes((int(part.text[3:5], 16),))
        return part.text.replace(_SPACE, " ").encode("utf-8", "replace")

    def _cut(self, text: str, tokens: Sequence[TextToken], number: int) -> TokenStory:
        library, plain = self._vocabulary.library, self._vocabulary.library_of_words
        agrees = self._agrees(text, tokens)
        if not agrees or library is None or plain is None:
            word = text[tokens[number].start : tokens[number].end]
            return TokenStory(word=word, method=Method.UNIGRAM, told=False, library_agrees=agrees)
        before, pieces = _pieces_around(library.EncodeAsPieces(text), number)
        word = "".join(pieces)
        lattice = self._vocabulary.pieces.lattice(word)
        ways = [tuple(way) for way in plain.NBestEncodeAsPieces(word, nbest_size=MOST_WAYS)]
        numbers = [token.number for token in tokens[before : before + len(pieces)]]
        return TokenStory(
            word=word,
            method=Method.UNIGRAM,
            told=plain.EncodeAsIds(word) == numbers,
            ways=tuple(map(self._way, ways)),
            lattice=lattice,
            library_agrees=True,
        )

    def _way(self, pieces: tuple[str, ...]) -> Segmentation:
        return Segmentation(pieces=pieces, score=self._vocabulary.pieces.score(pieces))

    def _agrees(self, text: str, tokens: Sequence[TextToken]) -> bool | None:
        """Whether the library makes the same tokens of a text; None where it cannot be asked."""
        library = self._vocabulary.library
        if library is None:
            return None
        numbers: list[int] = library.EncodeAsIds(text)
        return numbers == [token.number for token in tokens]


def _word_around(tokens: Sequence[TextToken], number: int) -> Sequence[TextToken]:
    """Return the tokens of the word in which one stands; that one alone if there are many."""
    first = last = number
    while first and _continues(tokens[first - 1], tokens[first]):
        first -= 1
    while last + 1 < len(tokens) and _continues(tokens[last], tokens[last + 1]):
        last += 1
    word = tokens[first : last + 1]
    is_long = sum(len(_letters(token)) for token in word) > MOST_LETTERS
    return tokens[number : number + 1] if is_long else word


def _continues(before: TextToken, token: TextToken) -> bool:
    """Whether a token belongs to the word of the one before it."""
    if before.type not in _IN_WORDS or token.type not in _IN_WORDS:
        return False
    return not before.content[-1:].isspace() and not token.content[:1].isspace()


def _letters(token: TextToken) -> Sequence[str]:
    return (token.written,) if _is_byte(token.written) else token.written


def _is_byte(written: str) -> bool:
    return _BYTE.fullmatch(written) is not None


def _letter_bytes(letter: str) -> bytes:
    byte = _BYTE_LETTERS.get(letter)
    return letter.encode("utf-8", "replace") if byte is None else bytes((byte,))


def _pieces_around(pieces: Sequence[str], number: int) -> tuple[int, Sequence[str]]:
    """Return the pieces of the word in which one stands, and how many stand before them."""
    first, last = number, number + 1
    while first and not pieces[first].startswith(_SPACE):
        first -= 1
    while last < len(pieces) and not pieces[last].startswith(_SPACE):
        last += 1
    if sum(map(len, pieces[first:last])) > MOST_LETTERS:
        first, last = number, number + 1
    return first, pieces[first:last]
