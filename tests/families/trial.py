"""Tries a model in this process: text, logits, embeddings, one and two sequences.

Run as `python -m tests.families.trial PATH...`; prints a JSON line before every model and
one after it. With `--adapter FILE` first, the models are adapted by that file.
"""

from __future__ import annotations

import ctypes
import json
import os
from argparse import ArgumentParser
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import llama_cpp.llama_cpp as llama
import numpy as np

from tests.families.catalogue import FAMILIES, Family
from tests.families.shapes import log_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

TEXT = "The cat sat. ترجمة 你好"
PROMPTS = (TEXT, "hello world and the mat, user 2")
WANTED = 8
_CONTEXT = 256


@dataclass(frozen=True)
class Trial:
    """What a model did.

    Attributes:
        text: what became of TEXT after tokenizing it and putting it together again.
        alone: ids that each prompt was answered with in a context of its own.
        together: the same, both prompts in one context.
        embeddings: of each prompt alone, then of both together; for models that make
            logits for every token at once, these logits.
        finite: whether all numbers were.
        window: tokens that some layers see, or 0 where all see the whole text.
    """

    text: str = ""
    alone: tuple[tuple[int, ...], ...] = ()
    together: tuple[tuple[int, ...], ...] = ()
    embeddings: tuple[tuple[float, ...], ...] = ()
    finite: bool = True
    window: int = 0
    recurrent: bool = False
    hybrid: bool = False
    diffuses: bool = False


class Refused(Exception):  # noqa: N818  # a result, no error of the program
    """llama.cpp refused; its last words are the message."""


def try_model(path: Path, adapter: Path | None) -> Trial:
    """Return what the model in `path`, which is named after its family, did.

    Raises Refused. An assertion of llama.cpp ends the process.
    """
    family = FAMILIES[path.stem]
    with _model(path) as model, _adapted(model, adapter) as adapters:
        ground = _Ground(family, model, adapters)
        prompts = [_tokens(model, prompt) for prompt in PROMPTS]
        found = Trial(
            text=_text(model, _tokens(model, TEXT, special=False)),
            window=llama.llama_model_n_swa(model),
            recurrent=llama.llama_model_is_recurrent(model),
            hybrid=llama.llama_model_is_hybrid(model),
            diffuses=llama.llama_model_is_diffusion(model),
        )
        if family.kind == "diffusion":
            return _after_filling(found, ground, prompts[0])
        if not family.generates:
            return _after_embedding(found, ground, prompts)
        return _after_generating(found, ground, prompts)


@dataclass(frozen=True)
class _Ground:
    """What a trial works with: C pointers of the model and of its adapters."""

    family: Family
    model: int
    adapters: tuple[int, ...]


def _after_generating(found: Trial, ground: _Ground, prompts: list[list[int]]) -> Trial:
    numbers: list[NDArray[np.float32]] = []
    alone = tuple(_generate(ground, [prompt], numbers)[0] for prompt in prompts)
    together = _generate(ground, prompts, numbers)
    return replace(found, alone=alone, together=together, finite=_finite(numbers))


def _after_embedding(found: Trial, ground: _Ground, prompts: list[list[int]]) -> Trial:
    alone = [_embed(ground, [prompt])[0] for prompt in prompts]
    vectors = [*alone, *_embed(ground, prompts)]
    return replace(found, embeddings=_plain(vectors), finite=_finite(vectors))


def _after_filling(found: Trial, ground: _Ground, prompt: list[int]) -> Trial:
    with _context(ground, sequences=1) as context:
        batch = _Batch()
        batch.add(prompt, 0, 0)
        batch.process(context)
        logits = batch.logits(context, ground.model)
    return replace(found, embeddings=_plain(logits), finite=_finite(logits))


def _generate(
    ground: _Ground, prompts: Sequence[list[int]], numbers: list[NDArray[np.float32]]
) -> tuple[tuple[int, ...], ...]:
    """Return the greedy answers to `prompts`, a sequence each; append the logits to `numbers`."""
    answers: list[list[int]] = [[] for _ in prompts]
    with _context(ground, sequences=len(prompts)) as context:
        coming, places = _first(ground, context, prompts), [0 for _ in prompts]
        for _ in range(WANTED):
            batch = _Batch()
            for sequence, tokens in enumerate(coming):
                batch.add(tokens, places[sequence], sequence)
                places[sequence] += len(tokens)
            batch.process(context)
            logits = batch.logits(context, ground.model)
            numbers += logits
            coming = [[int(np.argmax(row))] for row in logits]
            for answer, tokens in zip(answers, coming, strict=True):
                answer.extend(tokens)
    return tuple(tuple(answer) for answer in answers)


def _first(ground: _Ground, context: int, prompts: Sequence[list[int]]) -> list[list[int]]:
    """Return what is decoded first; an encoder has read the prompts already."""
    if ground.family.kind != "encoder_decoder":
        return list(prompts)
    batch = _Batch()
    for sequence, tokens in enumerate(prompts):
        batch.add(tokens, 0, sequence)
    batch.process(context, encodes=True)
    start = llama.llama_model_decoder_start_token(ground.model)
    # T5 files leave it out: there the decoder starts with padding
    return [[0 if start < 0 else start] for _ in prompts]


def _embed(ground: _Ground, prompts: Sequence[list[int]]) -> list[NDArray[np.float32]]:
    model = ground.model
    with _context(ground, sequences=len(prompts), embeddings=True) as context:
        batch = _Batch()
        for sequence, tokens in enumerate(prompts):
            batch.add(tokens, 0, sequence)
        encodes = llama.llama_model_has_encoder(model) and not llama.llama_model_has_decoder(model)
        batch.process(context, encodes=encodes)
        ranks = llama.llama_pooling_type(context) == llama.LLAMA_POOLING_TYPE_RANK
        width = llama.llama_model_n_cls_out if ranks else llama.llama_model_n_embd_out
        return [
            _row(llama.llama_get_embeddings_seq(context, sequence), width(model))
            for sequence in range(len(prompts))
        ]


class _Batch:
    """Tokens of several sequences; logits are wanted after the last of each."""

    def __init__(self) -> None:
        self.c = llama.llama_batch_init(_CONTEXT, 0, 1)
        self._last: list[int] = []

    def __del__(self) -> None:
        llama.llama_batch_free(self.c)

    def add(self, tokens: Sequence[int], place: int, sequence: int) -> None:
        for number, token in enumerate(tokens):
            index = self.c.n_tokens
            self.c.token[index] = token
            self.c.pos[index] = place + number
            self.c.n_seq_id[index] = 1
            self.c.seq_id[index][0] = sequence
            self.c.logits[index] = number == len(tokens) - 1
            self.c.n_tokens += 1
        self._last.append(self.c.n_tokens - 1)

    def process(self, context: int, *, encodes: bool = False) -> None:
        act = llama.llama_encode if encodes else llama.llama_decode
        result = act(context, self.c)
        if result:
            raise Refused(f"{act.__name__} gave {result}")

    def logits(self, context: int, model: int) -> list[NDArray[np.float32]]:
        size = llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(model))
        return [_row(llama.llama_get_logits_ith(context, index), size) for index in self._last]


def _row(numbers: object, size: int) -> NDArray[np.float32]:
    if not numbers:
        raise Refused("no numbers came back")
    return np.ctypeslib.as_array(numbers, shape=(size,)).copy()


@contextmanager
def _model(path: Path) -> Iterator[int]:
    parameters = llama.llama_model_default_params()
    parameters.n_gpu_layers = 0
    model = llama.llama_model_load_from_file(os.fsencode(path), parameters)
    if not model:
        raise Refused("the model does not load")
    try:
        yield model
    finally:
        llama.llama_model_free(model)


@contextmanager
def _adapted(model: int, path: Path | None) -> Iterator[tuple[int, ...]]:
    if path is None:
        yield ()
        return
    adapter = llama.llama_adapter_lora_init(model, os.fsencode(path))
    if not adapter:
        raise Refused("the adapter does not load")
    yield (adapter,)  # the model frees it


@contextmanager
def _context(ground: _Ground, *, sequences: int, embeddings: bool = False) -> Iterator[int]:
    parameters = llama.llama_context_default_params()
    parameters.n_ctx = parameters.n_batch = parameters.n_ubatch = _CONTEXT
    parameters.n_seq_max = sequences
    parameters.n_threads = parameters.n_threads_batch = 1
    parameters.kv_unified = True
    parameters.embeddings = embeddings
    context = llama.llama_init_from_model(ground.model, parameters)
    if not context:
        raise Refused("no context")
    try:
        count = len(ground.adapters)
        adapters = (llama.llama_adapter_lora_p_ctypes * count)(*ground.adapters)
        llama.llama_set_adapters_lora(
            context, adapters, count, (ctypes.c_float * count)(*[1.0] * count)
        )
        yield context
    finally:
        llama.llama_free(context)


def _tokens(model: int, text: str, *, special: bool = True) -> list[int]:
    vocabulary, raw = llama.llama_model_get_vocab(model), text.encode()
    room = (llama.llama_token * _CONTEXT)()
    count = llama.llama_tokenize(vocabulary, raw, len(raw), room, _CONTEXT, special, True)
    return list(room[:count])


def _text(model: int, tokens: list[int]) -> str:
    vocabulary = llama.llama_model_get_vocab(model)
    room = ctypes.create_string_buffer(1024)
    array = (llama.llama_token * len(tokens))(*tokens)
    size = llama.llama_detokenize(vocabulary, array, len(tokens), room, 1024, False, True)
    return room.raw[:size].decode("utf-8", "replace")


def _finite(numbers: Sequence[NDArray[np.float32]]) -> bool:
    return all(bool(np.isfinite(row).all()) for row in numbers)


def _plain(vectors: Sequence[NDArray[np.float32]]) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(map(float, vector)) for vector in vectors)


def main() -> None:
    parser = ArgumentParser()
    parser.add_argument("--adapter", type=Path)
    parser.add_argument("paths", nargs="+")
    asked = parser.parse_args()
    for path in asked.paths:
        print(json.dumps({"item": path, "begins": True}), flush=True)
        with log_lines() as lines:
            try:
                result = asdict(try_model(Path(path), asked.adapter))
            except Refused as refusal:
                result = {"refused": "\n".join([str(refusal), *lines[-4:]])}
        print(json.dumps(result | {"item": path}), flush=True)


if __name__ == "__main__":
    main()
