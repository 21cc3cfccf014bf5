"""Runs an exported GGUF file through llama.cpp, on chats tokenized as the app does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy
from llama_cpp import GGML_TYPE_F32, Llama

if TYPE_CHECKING:
    from pathlib import Path

    from training.starter.vocabulary import Message

Logits = numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.float32]]


class Runner:
    """A loaded GGUF file that continues token ids greedily."""

    def __init__(self, path: Path, *, threads: int = 1) -> None:
        """Load the file with the context it names; keys and values are cached in F32."""
        self._llama = Llama(
            str(path),
            n_ctx=0,
            n_threads=threads,
            n_threads_batch=threads,
            logits_all=True,
            type_k=GGML_TYPE_F32,
            type_v=GGML_TYPE_F32,
            verbose=False,
        )
        self.end = int(self._llama.token_eos())

    def logits(self, ids: list[int]) -> Logits:
        """Return the logits at each position, shape (tokens, vocabulary)."""
        self._llama.reset()
        self._llama.eval(ids)
        return numpy.array(self._llama.scores[: len(ids)], dtype=numpy.float32)

    def answer(self, ids: list[int], *, most: int = 400) -> list[int]:
        """Return the greedy continuation up to the end token, at most so many tokens."""
        self._llama.reset()
        self._llama.eval(ids)
        written: list[int] = []
        room = min(most, int(self._llama.n_ctx()) - len(ids))
        while len(written) < room:
            token = int(self._llama.scores[self._llama.n_tokens - 1].argmax())
            if token == self.end:
                break
            written.append(token)
            self._llama.eval([token])
        return written

    def prompt(self, messages: list[Message]) -> list[int]:
        """Return the ids of a chat up to where the assistant writes; contents stay plain text."""
        ids = [int(self._llama.token_bos())]
        for message in messages:
            ids += self.tokenize(f"<|{message.role}|>", special=True)
            ids += [*self.tokenize(message.content), self.end]
        return [*ids, *self.tokenize("<|assistant|>", special=True)]

    def text(self, ids: list[int]) -> str:
        """Return the text of ids."""
        return bytes(self._llama.detokenize(ids)).decode("utf-8", errors="replace")

    def tokenize(self, text: str, *, special: bool = False) -> list[int]:
        """Return llama.cpp's own ids of a text, without the start token."""
        return list(self._llama.tokenize(text.encode(), add_bos=False, special=special))

    def close(self) -> None:
        """Free the model."""
        self._llama.close()
