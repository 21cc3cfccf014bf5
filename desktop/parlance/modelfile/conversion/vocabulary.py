"""A vocabulary as a GGUF holds it."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.conversion.plan import Value

if TYPE_CHECKING:
    from parlance.modelfile.conversion.plan import Facts


class TokenKind(IntEnum):
    """What a token is, by the numbers that GGUF and SentencePiece share."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    """Stands for no text: the begin of one, its end, a turn of a chat."""
    USER_DEFINED = 4
    """Is found in a text before anything else."""
    UNUSED = 5
    BYTE = 6


class Vocabulary(msgspec.Struct, kw_only=True):
    """Tokens in the order of their numbers, and how a text becomes such.

    Attributes:
        model: `tokenizer.ggml.model`, as llama.cpp knows it.
        splitting: `tokenizer.ggml.pre`: how texts are split first.
        scores: one for each token, or none at all.
        merges: pairs of tokens that become one, the first the soonest.
        facts: further keys under `tokenizer.ggml.`.
        begins, ends: whether a text gets a first token, and a last one, unless the files
            say otherwise.
        missing_score: of tokens that are filled in.
    """

    model: str
    tokens: list[str]
    kinds: list[TokenKind]
    splitting: str = "default"
    scores: list[float] = []
    merges: list[str] = []
    facts: dict[str, Value] = {}
    begins: bool = False
    ends: bool = False
    missing_score: float = -10_000.0

    def put(self, number: int, token: str, kind: TokenKind) -> None:
        """Set a token, and fill what is missing before it."""
        self.fill(number + 1)
        self.tokens[number], self.kinds[number] = token, kind

    def fill(self, size: int) -> None:
        """Add tokens that nothing makes, until there are `size`."""
        for number in range(len(self.tokens), size):
            self.tokens.append(_placeholder(number))
            self.kinds.append(TokenKind.UNUSED)
            if self.scores:
                self.scores.append(self.missing_score)

    def make_unique(self) -> None:
        """Rename what is there twice, of which the first stays, and what has no letters.

        llama.cpp ends the process where two tokens are the same.
        """
        seen: set[str] = set()
        for number, token in enumerate(self.tokens):
            if not token or token in seen:
                self.tokens[number] = _placeholder(number)
                self.kinds[number] = TokenKind.UNUSED
            seen.add(self.tokens[number])

    def as_facts(self) -> Facts:
        """Return its metadata."""
        facts: Facts = {
            "model": self.model,
            "pre": self.splitting,
            "tokens": self.tokens,
            "token_type": [int(kind) for kind in self.kinds],
            **self.facts,
        }
        if self.scores:
            facts["scores"] = self.scores
        if self.merges:
            facts["merges"] = self.merges
        return {f"tokenizer.ggml.{key}": value for key, value in facts.items()}


def _placeholder(number: int) -> str:
    return f"[PAD{number}]"
