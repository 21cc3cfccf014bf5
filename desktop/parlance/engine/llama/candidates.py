"""What samplers of one vocabulary share: its end tokens, and memory for its candidates."""

from __future__ import annotations

import ctypes
from functools import cached_property
from typing import TYPE_CHECKING, Any

from parlance.engine.llama.binding import llama

if TYPE_CHECKING:
    from parlance.engine.llama.context import Context

IMPOSSIBLE = float("-inf")


class Candidates:
    """The candidates of one vocabulary. Used by the thread that decodes.

    Attributes:
        vocabulary: C pointer of the vocabulary.
        size: tokens in it.
        chains: sampler chains without a memory of their own, by what they were made of.
    """

    def __init__(self, vocabulary: Any, size: int) -> None:
        """Note the vocabulary; what takes time is done when it is asked for."""
        self.vocabulary = vocabulary
        self.size = size
        self.chains: dict[object, Any] = {}

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """All tokens that end an answer."""
        is_end, vocabulary = llama.llama_vocab_is_eog, self.vocabulary
        return tuple([token for token in range(self.size) if is_end(vocabulary, token)])

    @cached_property
    def suppressed(self) -> tuple[int, ...]:
        """Tokens that the model's own file bans."""
        count = ctypes.c_int32()
        banned = llama.llama_vocab_get_suppress_tokens(self.vocabulary, ctypes.byref(count))
        return tuple([banned[index] for index in range(count.value)])

    @cached_property
    def end(self) -> int | None:
        """The model's own end token, else another one, else None."""
        eos: int = llama.llama_vocab_eos(self.vocabulary)
        if self.is_end(eos):
            return eos
        return self.ends[0] if self.ends else None

    def is_end(self, token: int) -> bool:
        """Whether the model ends its answer with `token`."""
        return token >= 0 and bool(llama.llama_vocab_is_eog(self.vocabulary, token))

    def fill(self, context: Context, row: int) -> Any:
        """Return a token_data_array with the logits of a batch row, in order of tokens."""
        from parlance.engine.llama.logits import logits_of  # noqa: PLC0415 - brings numpy

        table, tokens = self._table
        table["id"] = tokens
        table["logit"] = logits_of(context, row, self.size)
        data = ctypes.cast(table.ctypes.data, llama.llama_token_data_p)
        return llama.llama_token_data_array(data=data, size=self.size, selected=-1, sorted=False)

    def nothing_left(self) -> bool:
        """Whether no candidate of the filled array is possible any more."""
        return bool(self._table[0]["logit"].max() == IMPOSSIBLE)

    @cached_property
    def _table(self) -> tuple[Any, Any]:
        import numpy as np  # noqa: PLC0415 - only grammars need it

        kind = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])
        return np.zeros(self.size, dtype=kind), np.arange(self.size, dtype=np.int32)
