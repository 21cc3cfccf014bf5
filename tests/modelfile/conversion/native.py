"""llama.cpp with a converted file: tokens, logits and vectors, nothing of ours between."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import numpy as np

from parlance.engine.llama.binding import llama

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_MOST_TOKENS = 256


class Opened:
    """A model with a context that keeps what it remembers in single precision."""

    def __init__(self, path: Path, *, embeds: bool = False) -> None:
        parameters = llama.llama_model_default_params()
        parameters.n_gpu_layers = 0
        self.model = llama.llama_model_load_from_file(str(path).encode(), parameters)
        assert self.model
        self.vocabulary = llama.llama_model_get_vocab(self.model)
        self.tokens = llama.llama_vocab_n_tokens(self.vocabulary)
        self.context = self._context(embeds=embeds)
        self._batch = llama.llama_batch_init(_MOST_TOKENS, 0, 1)

    def _context(self, *, embeds: bool) -> Any:
        parameters = llama.llama_context_default_params()
        parameters.n_ctx = parameters.n_batch = parameters.n_ubatch = _MOST_TOKENS
        parameters.n_threads = parameters.n_threads_batch = 1
        parameters.type_k = parameters.type_v = 0  # F32
        parameters.flash_attn_type = 0
        parameters.embeddings = embeds
        return llama.llama_init_from_model(self.model, parameters)

    def tokenize(self, text: str, *, special: bool = False) -> list[int]:
        """Return the tokens of `text` as of a prompt; `special` ones are read by their names."""
        content = text.encode()
        room = (llama.llama_token * (len(content) + 8))()
        count = llama.llama_tokenize(
            self.vocabulary, content, len(content), room, len(room), True, special
        )
        assert count >= 0
        return list(room[:count])

    def logits(self, tokens: list[int]) -> NDArray[np.float32]:
        """Return the logits [token, vocabulary]."""
        assert llama.llama_decode(self.context, self._filled(tokens)) == 0
        return self._rows(len(tokens))

    def transduced(self, source: list[int], target: list[int]) -> NDArray[np.float32]:
        """Return the logits of a decoder for `target` when its encoder has read `source`."""
        assert llama.llama_encode(self.context, self._filled(source)) == 0
        return self.logits(target)

    def vector(self, tokens: list[int]) -> NDArray[np.float32]:
        """Return the pooled vector of a text."""
        assert llama.llama_encode(self.context, self._filled(tokens)) == 0
        found = llama.llama_get_embeddings_seq(self.context, 0)
        return np.ctypeslib.as_array(found, (llama.llama_model_n_embd(self.model),)).copy()

    def key(self, name: str) -> str:
        """Return an entry of the metadata as a text."""
        room = ctypes.create_string_buffer(4096)
        assert llama.llama_model_meta_val_str(self.model, name.encode(), room, len(room)) >= 0
        return room.value.decode()

    def close(self) -> None:
        llama.llama_batch_free(self._batch)
        llama.llama_free(self.context)
        llama.llama_model_free(self.model)

    def _filled(self, tokens: list[int]) -> Any:
        batch = self._batch
        batch.n_tokens = len(tokens)
        for place, token in enumerate(tokens):
            batch.token[place] = token
            batch.pos[place] = place
            batch.n_seq_id[place] = 1
            batch.seq_id[place][0] = 0
            batch.logits[place] = 1
        return batch

    def _rows(self, count: int) -> NDArray[np.float32]:
        found = llama.llama_get_logits(self.context)
        return np.ctypeslib.as_array(found, (count, self.tokens)).copy()
