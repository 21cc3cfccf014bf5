"""A summary of a whole document, everything counted in: ours, and the least it could take.

The bound is what llama.cpp's own tools promise for the same tokens: all that was read at the
speed of llama-bench, all that was written at that of llama-batched-bench. Beside it, the
same summary with one passage at a time.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancel
from parlance.contract.document import Block, BlockKind, Document
from parlance.contract.engine import Done
from parlance.contract.summary import SummaryOptions, SummaryResult
from parlance.work.summary.ask import SummaryAsk, SummaryTools
from parlance.work.summary.making import summarize
from tests.bench.models import LONG_CONTEXT, SMOL, Words, random_model
from tests.bench.ours import opened
from tests.bench.peers import find_peers
from tests.bench.ratios import Comparison, watched

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import Any

    from parlance.contract.engine import Event, Request
    from parlance.contract.hosts import Engine
    from parlance.contract.models import ModelDescription
    from tests.bench.peers import Peers
    from tests.bench.size import Size

PARAGRAPH = 150
SHARE = 0.25
"""Of the context, what the pipeline makes a passage of (`abilities.PASSAGE_SHARE`)."""


class Short:
    """An engine whose answers end after so many tokens: noise never ends by itself.

    The context that it tells decides how long passages are; `one_by_one` runs one request
    at a time.

    Attributes:
        read, written: tokens that were really computed, all answers together.
    """

    def __init__(self, engine: Engine, size: Size, *, one_by_one: bool) -> None:
        self._engine = engine
        self._size = size
        self._one_by_one = one_by_one
        self.read = self.written = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def describe(self) -> ModelDescription:
        context = int(self._size.chunk / SHARE)
        return msgspec.structs.replace(self._engine.describe(), context=context)

    def run(
        self, requests: Iterable[tuple[int, Request]], cancel: Cancel
    ) -> Iterator[tuple[int, Event]]:
        most = self._size.each_answer
        shorter = (
            (key, msgspec.structs.replace(request, max_tokens=most, min_tokens=most))
            for key, request in requests
        )
        runs = ([pair] for pair in shorter) if self._one_by_one else [shorter]
        for run in runs:
            for key, event in self._engine.run(run, cancel):
                if isinstance(event, Done):
                    self.read += event.usage.prompt_tokens - event.usage.reused_tokens
                    self.written += event.usage.generated_tokens
                yield key, event


def new_document(words: Words, tokens: int) -> Document:
    """Return a document of about so many tokens."""
    texts = [words.text(PARAGRAPH) for _ in range(max(1, tokens // PARAGRAPH))]
    blocks = tuple(
        Block(id=number, kind=BlockKind.PARAGRAPH, text=text) for number, text in enumerate(texts)
    )
    return Document(path="", title="Noise", blocks=blocks, sha256="")


def summarized(
    engine: Engine, size: Size, words: Words, *, one_by_one: bool
) -> tuple[float, Short]:
    """Return what a summary of a new document takes, and the engine that was asked."""
    document = new_document(words, size.chunks * size.chunk)
    short = Short(engine, size, one_by_one=one_by_one)
    tools = SummaryTools(engine=short)  # type: ignore[arg-type]
    ask = SummaryAsk(options=SummaryOptions(words=150))
    started = time.perf_counter()
    *_, result = summarize((document,), ask, tools, Cancel())
    assert isinstance(result, SummaryResult)
    return time.perf_counter() - started, short


def bound(peers: Peers, model: Path, size: Size, asked: Short) -> float:
    """Return the least that so many tokens could take, by the speeds of llama.cpp's tools."""
    reading = peers.bench(model, p=size.chunk, n=0, t=size.threads)
    together = min(size.parallel, size.chunks)
    writing: float = peers.batched_bench(
        model,
        npp=size.chunk,
        ntg=size.each_answer,
        npl=together,
        c=together * (size.chunk + size.each_answer),
        t=size.threads,
    )["speed_tg"]
    return asked.read / reading + asked.written / writing


def compare(size: Size) -> Iterator[Comparison]:
    """Yield times of whole summaries."""
    model, peers, words = random_model(SMOL), find_peers(), Words(seed=9)
    bounds, singles = [], []
    fields = {"context": LONG_CONTEXT, "parallel": size.parallel, "threads": size.threads}
    with opened(model, drafts=False, **fields) as ours:
        summarized(ours.engine, size, words, one_by_one=False)
        for _turn in watched(range(size.heavy_pairs)):
            whole, asked = summarized(ours.engine, size, words, one_by_one=False)
            bounds.append((whole, bound(peers, model, size, asked)))
            single, _ = summarized(ours.engine, size, words, one_by_one=True)
            singles.append((whole, single))
    name = f"summary of {size.chunks * size.chunk} tokens"
    yield Comparison(name, "ours", "bound", "s", tuple(bounds), "<= 1.15")
    yield Comparison(name, "ours", "one passage at a time", "s", tuple(singles))
