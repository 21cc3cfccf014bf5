"""A model with a context of its own, whose logits a test reads and sets as it likes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from parlance.engine.llama.binding import llama
from parlance.engine.llama.logits import logits_of
from parlance.engine.llama.model import Model
from parlance.engine.llama.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTEXT = 512


@dataclass
class Table:
    """A model with a context, whose logits a test can set as it likes."""

    handle: Any
    vocabulary: Vocabulary
    batch: Any

    def decode(self, token: int, position: int) -> None:
        self.batch.n_tokens = 1
        self.batch.token[0], self.batch.pos[0] = token, position
        self.batch.n_seq_id[0], self.batch.seq_id[0][0] = 1, 0
        self.batch.logits[0] = 1
        assert llama.llama_decode(self.handle, self.batch) == 0

    def rewind(self) -> None:
        """Forget all but the first token, and have its logits again."""
        llama.llama_memory_seq_rm(llama.llama_get_memory(self.handle), 0, 0, -1)
        self.decode(1, 0)

    def set(self, values: np.ndarray) -> np.ndarray:
        logits_of(self, 0, self.vocabulary.size)[:] = values
        return values

    def random(self, seed: int, spread: float = 3.0) -> np.ndarray:
        random = np.random.default_rng(seed)
        return self.set(random.normal(0.0, spread, self.vocabulary.size).astype(np.float32))

    def ids(self, text: str) -> list[int]:
        return self.vocabulary.scaffold(text, after=[1])


def opened(path: Path) -> Iterator[Table]:
    model = Model(str(path), 0, lambda _share: None)
    parameters = llama.llama_context_default_params()
    parameters.n_ctx, parameters.n_batch, parameters.n_threads = CONTEXT, 32, 1
    handle = llama.llama_init_from_model(model.handle, parameters)
    batch = llama.llama_batch_init(32, 0, 1)
    table = Table(handle, Vocabulary(model), batch)
    table.rewind()
    yield table
    llama.llama_batch_free(batch)
    llama.llama_free(handle)
    llama.llama_model_free(model.handle)
