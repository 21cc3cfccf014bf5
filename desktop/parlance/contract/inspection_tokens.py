"""What a tokenizer makes of a text, and how it came to it."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.engine import Role
from parlance.contract.faults import Fault

LONGEST_TEXT = 100_000
"""Characters of a text that are tokenized to be looked at; the rest is left out."""


MOST_VOCABULARIES = 4
"""How many are shown side by side."""


class TokenType(StrEnum):
    """What a token is, as its file declares it."""

    NORMAL = "normal"
    UNKNOWN = "unknown"
    CONTROL = "control"
    USER_DEFINED = "user_defined"
    UNUSED = "unused"
    BYTE = "byte"


class TextToken(msgspec.Struct, frozen=True, array_like=True):
    """A token of a text.

    Attributes:
        content: the bytes that it stands for; none for one that steers the model.
        written: how the file writes it.
        start, end: characters of the text that it is made of, at least in part; `end` is
            `start` for one that stands for none of them.
    """

    number: int
    content: bytes
    written: str
    type: TokenType
    start: int
    end: int


class Tokenized(msgspec.Struct, frozen=True, kw_only=True):
    """A text in the tokens of one vocabulary.

    Attributes:
        tokens: of the text alone.
        before, after: tokens that the model wants round any text.
        lossless: whether the bytes of the tokens are those of the text.
    """

    tokens: tuple[TextToken, ...]
    before: tuple[TextToken, ...] = ()
    after: tuple[TextToken, ...] = ()
    lossless: bool = True

    @property
    def everything(self) -> tuple[TextToken, ...]:
        """All tokens, as the model reads them."""
        return (*self.before, *self.tokens, *self.after)


class VocabularyFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a vocabulary is.

    Attributes:
        size: number of tokens.
        tokenizer: "gpt2" (BPE on bytes), "llama" (SentencePiece BPE), "t5" (SentencePiece
            unigram), "bert" (WordPiece), "rwkv", "plamo2"; as the file names it.
    """

    size: int
    tokenizer: str


class Method(StrEnum):
    """How a vocabulary comes to its tokens."""

    MERGES = "merges"
    """Pairs of neighbours that the file lists become one, the first of the list first."""
    SCORES = "scores"
    """Neighbours that together are a token become one, that of the highest score first."""
    UNIGRAM = "unigram"
    """Of all ways to cut the text the likeliest is taken."""
    LONGEST = "longest"
    """The longest token that the text begins with is taken, then the next."""
    WHOLE = "whole"
    """The file declares the token as one that is found before anything else."""
    OTHER = "other"


class MergeStep(msgspec.Struct, frozen=True, kw_only=True):
    """How far a word is.

    Attributes:
        parts: what it consists of, as bytes.
        joined: number of the part that has just become one; negative at the beginning.
        rank: place of the pair in the file's list, from 0 on; None where scores decide.
        score: that the joined token has; None where ranks decide.
    """

    parts: tuple[bytes, ...]
    joined: int = -1
    rank: int | None = None
    score: float | None = None


class Segmentation(msgspec.Struct, frozen=True, kw_only=True):
    """A way to cut a word: its pieces, and the logarithm of its probability."""

    pieces: tuple[str, ...]
    score: float


class Edge(msgspec.Struct, frozen=True, kw_only=True):
    """A piece that stands between two places of a word, `start` and `end`.

    Attributes:
        score: logarithm of its probability.
        chosen: whether the likeliest way goes over it.
    """

    start: int
    end: int
    text: str
    score: float
    chosen: bool = False


class Lattice(msgspec.Struct, frozen=True, kw_only=True):
    """All pieces of a vocabulary that a word can be cut into; `text` is normalized."""

    text: str
    edges: tuple[Edge, ...]


class TokenStory(msgspec.Struct, frozen=True, kw_only=True):
    """How tokens of a word came about.

    Attributes:
        word: what it is told of.
        told: whether the story ends in the tokens that llama.cpp gives; if not, only these
            are shown.
        steps: of merges, the letters first.
        ways: of a unigram vocabulary, the likeliest first.
        library_agrees: whether the library sentencepiece, with the file's pieces and scores,
            makes the same tokens of the text; None where it was not asked.
    """

    word: str
    method: Method
    told: bool = True
    steps: tuple[MergeStep, ...] = ()
    ways: tuple[Segmentation, ...] = ()
    lattice: Lattice | None = None
    library_agrees: bool | None = None


class VocabularyReading(msgspec.Struct, frozen=True, kw_only=True):
    """What one vocabulary makes of a text.

    Attributes:
        path: of its file.
        fault: why there is nothing else.
    """

    path: str
    facts: VocabularyFacts | None = None
    tokenized: Tokenized | None = None
    fault: Fault | None = None


class SampleCounts(msgspec.Struct, frozen=True, kw_only=True):
    """How many tokens the sample sentences are for the vocabulary of the file at `path`.

    Attributes:
        fault: why there are no counts.
    """

    path: str
    counts: tuple[int, ...] = ()
    fault: Fault | None = None


class ChatPart(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a rendered chat: a content, or without a role what the format puts around them.

    Attributes:
        tokens: what it consists of, with their places in `text`.
    """

    role: Role | None
    text: str
    tokens: tuple[TextToken, ...]
