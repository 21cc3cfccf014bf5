"""Texts to embed or to judge as tokens, with what the model wants before and after them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.engine.llama.binding import llama
from parlance.engine.llama.vocabulary import PIECE_CHARACTERS, tokenized
from parlance.engine.pieces import pieces

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.engine.llama.model import Model
    from parlance.engine.llama.vocabulary import Vocabulary

_NO_TOKEN = -1
_PLACES = re.compile(r"(\{query\}|\{document\})")


class Framing:
    """Puts the special tokens of one model round contents. Used by the thread that decodes.

    Contents never become special tokens, whatever they look like.
    """

    def __init__(self, model: Model, vocabulary: Vocabulary) -> None:
        """Find out what stands before and after a text; both must outlive this."""
        self._handle = llama.llama_model_get_vocab(model.handle)
        self._vocabulary = vocabulary
        self._wordpieces = llama.llama_vocab_type(self._handle) == llama.LLAMA_VOCAB_TYPE_WPM
        self._before, self._after = self._frame()
        self._template = _rerank_template(model)

    def text(self, text: str, check: Callable[[], None]) -> list[int]:
        """Return the tokens of one text, as `llama_tokenize` frames it; never none at all.

        `check` is called now and then, and may raise.
        """
        content = self._content(text, check, after=self._before)
        return self._before + content + self._after or tokenized(self._handle, " ") or [0]

    def pair(self, query: str, document: str, check: Callable[[], None]) -> list[int]:
        """Return the tokens of a query and a document for a reranker.

        Source: llama.cpp, `tools/server/server-common.cpp`, `format_prompt_rerank`.
        """
        if self._template is not None:
            return self._filled(self._template, query, document, check)
        vocabulary = self._handle
        sep: int = llama.llama_vocab_sep(vocabulary)
        eos: int = llama.llama_vocab_eos(vocabulary)
        end = [sep if eos == _NO_TOKEN else eos]
        ends = end if llama.llama_vocab_get_add_eos(vocabulary) else []
        begin = [llama.llama_vocab_bos(vocabulary)]
        begins = begin if llama.llama_vocab_get_add_bos(vocabulary) else []
        between = [sep] if llama.llama_vocab_get_add_sep(vocabulary) else []
        first = [*begins, *self._content(query, check, after=begins), *ends, *between]
        return [*first, *self._content(document, check, after=first), *ends]

    def _filled(
        self, template: str, query: str, document: str, check: Callable[[], None]
    ) -> list[int]:
        contents = {"{query}": query, "{document}": document}
        tokens: list[int] = []
        for part in _PLACES.split(template):
            if part in contents:
                tokens += self._content(contents[part], check, after=tokens)
            else:
                tokens += self._vocabulary.scaffold(part, after=tokens)
        return tokens

    def _content(self, text: str, check: Callable[[], None], *, after: list[int]) -> list[int]:
        if not self._wordpieces:
            return self._vocabulary.content(text, check, after=after)
        # WordPiece takes a text apart at its punctuation first, so no part of it can be a
        # special token but that for an unknown word, which the model wants to see.
        tokens: list[int] = []
        for piece in pieces(text, PIECE_CHARACTERS):
            check()
            tokens += tokenized(self._handle, piece)
        return tokens

    def _frame(self) -> tuple[list[int], list[int]]:
        """Return the tokens that `llama_tokenize` puts before and after any text."""
        plain, framed = tokenized(self._handle, "a"), tokenized(self._handle, "a", framed=True)
        for start in range(len(framed) - len(plain) + 1):
            if framed[start : start + len(plain)] == plain:
                return framed[:start], framed[start + len(plain) :]
        return [], []


def _rerank_template(model: Model) -> str | None:
    template: bytes | None = llama.llama_model_chat_template(model.handle, b"rerank")
    return None if template is None else template.decode("utf-8", "replace")
