"""The vocabulary of a file without its weights, and what it says of each token."""

from __future__ import annotations

import os

from parlance.contract.inspection_tokens import TokenType
from parlance.engine.llama.binding import llama
from parlance.engine.llama.model import Model, ModelRefused
from parlance.engine.llama.placing import ModelParameters
from parlance.engine.llama.vocabulary import Vocabulary, tokenized

_LETTER = "a"


class VocabularyModel(Model):
    """A model of which nothing but the vocabulary is read."""

    def __init__(self, path: str) -> None:
        """Read the vocabulary of the file at `path`. Raises ModelRefused."""
        made = ModelParameters(None, 0)
        made.struct.vocab_only = True
        handle = llama.llama_model_load_from_file(os.fsencode(path), made.struct)
        if not handle:
            raise ModelRefused(path)
        self.handle = handle

    @property
    def has_vocabulary(self) -> bool:
        """Whether there are tokens at all; some models take vectors only."""
        kind = llama.llama_vocab_type(llama.llama_model_get_vocab(self.handle))
        return bool(kind != llama.LLAMA_VOCAB_TYPE_NONE)


class TokenTable:
    """The tokens of a vocabulary, by their numbers.

    Attributes:
        words: what makes tokens of texts.
    """

    def __init__(self, model: VocabularyModel) -> None:
        """Look into `model`, which must have a vocabulary and outlive this."""
        self.words = Vocabulary(model)
        self._handle = self.words.handle

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return self.words.size

    def written(self, token: int) -> str:
        """Return how the file writes a token."""
        text: bytes = llama.llama_vocab_get_text(self._handle, token)
        return text.decode("utf-8", "replace")

    def score(self, token: int) -> float:
        """Return the score of a token; 0 where the file gives none."""
        return float(llama.llama_vocab_get_score(self._handle, token))

    def type_of(self, token: int) -> TokenType:
        """Return what a token is."""
        attributes: int = llama.llama_vocab_get_attr(self._handle, token)
        return next((kind for bit, kind in _TYPES if attributes & bit), TokenType.NORMAL)

    def frame(self) -> tuple[list[int], list[int]]:
        """Return the tokens that the model wants before and after any text."""
        bare = tokenized(self._handle, _LETTER)
        framed = tokenized(self._handle, _LETTER, framed=True)
        for start in range(len(framed) - len(bare) + 1):
            end = start + len(bare)
            if framed[start:end] == bare:
                return framed[:start], framed[end:]
        return [], []


_TYPES = (
    (llama.LLAMA_TOKEN_ATTR_UNKNOWN, TokenType.UNKNOWN),
    (llama.LLAMA_TOKEN_ATTR_CONTROL, TokenType.CONTROL),
    (llama.LLAMA_TOKEN_ATTR_USER_DEFINED, TokenType.USER_DEFINED),
    (llama.LLAMA_TOKEN_ATTR_BYTE, TokenType.BYTE),
    (llama.LLAMA_TOKEN_ATTR_UNUSED, TokenType.UNUSED),
)
"""llama.cpp's signs; a token that has none of them is an ordinary one."""
