"""A translation of a whole document, everything counted in: ours, and the least it could take.

The bound is what llama.cpp's own tools promise for the same tokens: all that was read at the
speed of llama-bench, all that was written at that of llama-batched-bench. Beside it, the
same translation with one segment at a time.
"""

from __future__ import annotations

import time
from random import Random
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancel
from parlance.contract.document import DocumentFormat
from parlance.contract.engine import Done, Piece, StopReason
from parlance.contract.segments import Extracted, Unit, UnitKind
from parlance.contract.translation import ProjectReport, TranslationOptions
from parlance.work.translation.documents import DocumentAsk, translate_document
from parlance.work.translation.running import LONGER_BY, SLACK_TOKENS
from parlance.work.translation.tools import TranslationTools
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
    from tests.bench.peers import Peers
    from tests.bench.size import Size

SPREAD = (0.5, 1.5)
"""Paragraphs have between these shares of the tokens that one has in the middle."""


class AsLong:
    """An engine whose answers are as long as what they translate: noise never ends by itself.

    What is written says other words than the model's: greedy noise runs in circles, and that
    would be tried once more. `one_by_one` runs one request at a time.

    Attributes:
        requests, prompts, read, written: how many there were; tokens of the prompts, those of
            them that were really computed, and those of the answers, all together.
    """

    def __init__(self, engine: Engine, *, one_by_one: bool) -> None:
        self._engine = engine
        self._words = Words(seed=12)
        self._one_by_one = one_by_one
        self.requests = self.prompts = self.read = self.written = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def run(
        self, requests: Iterable[tuple[int, Request]], cancel: Cancel
    ) -> Iterator[tuple[int, Event]]:
        exact = ((key, _as_long(request)) for key, request in requests)
        runs = ([pair] for pair in exact) if self._one_by_one else [exact]
        for run in runs:
            for key, event in self._engine.run(run, cancel):
                yield key, self._seen(event)

    def _seen(self, event: Event) -> Event:
        match event:
            case Piece():
                return msgspec.structs.replace(event, text=self._words.text(1))
            case Done(usage=usage):
                self.requests += 1
                self.prompts += usage.prompt_tokens
                self.read += usage.prompt_tokens - usage.reused_tokens
                self.written += usage.generated_tokens
                return msgspec.structs.replace(event, stop=StopReason.END)
            case _:
                return event


def _as_long(request: Request) -> Request:
    """Return a request for as many tokens as its text has."""
    tokens = (request.max_tokens - SLACK_TOKENS) // LONGER_BY
    return msgspec.structs.replace(request, max_tokens=tokens, min_tokens=tokens)


def new_document(words: Words, random: Random, size: Size) -> Extracted:
    """Return a document of paragraphs of uneven lengths."""
    units = tuple(
        Unit(
            id=number,
            kind=UnitKind.PARAGRAPH,
            text=words.text(round(size.each_answer * random.uniform(*SPREAD))).strip(),
        )
        for number in range(size.paragraphs)
    )
    return Extracted(
        path="",
        sha256="",
        title="Noise",
        format=DocumentFormat.TEXT,
        output=DocumentFormat.TEXT,
        units=units,
        language="en",
    )


def translated(engine: Engine, extracted: Extracted, *, one_by_one: bool) -> tuple[float, AsLong]:
    """Return what the translation of a document takes, and the engine that was asked."""
    asked = AsLong(engine, one_by_one=one_by_one)
    tools = TranslationTools(engine=asked)  # type: ignore[arg-type]
    ask = DocumentAsk(extracted=extracted, options=TranslationOptions(source="en", target="fr"))
    started = time.perf_counter()
    *_, report = translate_document(ask, {}, tools, Cancel())
    seconds = time.perf_counter() - started
    assert isinstance(report, ProjectReport)
    assert report.translated == len(extracted.units)
    return seconds, asked


def bound(peers: Peers, model: Path, size: Size, asked: AsLong) -> float:
    """Return the least that so many tokens could take, by the speeds of llama.cpp's tools."""
    reading = peers.bench(model, p=size.prompt, n=0, t=size.threads)
    together = min(size.parallel, size.paragraphs)
    prompt = round(asked.prompts / asked.requests)
    answer = round(asked.written / asked.requests)
    writing: float = peers.batched_bench(
        model,
        npp=prompt,
        ntg=answer,
        npl=together,
        c=together * (prompt + answer),
        t=size.threads,
    )["speed_tg"]
    return asked.read / reading + asked.written / writing


def compare(size: Size) -> Iterator[Comparison]:
    """Yield times of whole translations."""
    model, peers = random_model(SMOL), find_peers()
    words, random = Words(seed=11), Random(11)
    bounds, singles = [], []
    fields = {"context": LONG_CONTEXT, "parallel": size.parallel, "threads": size.threads}
    with opened(model, drafts=False, **fields) as ours:
        translated(ours.engine, new_document(words, random, size), one_by_one=False)
        for _turn in watched(range(size.heavy_pairs)):
            document = new_document(words, random, size)
            whole, asked = translated(ours.engine, document, one_by_one=False)
            bounds.append((whole, bound(peers, model, size, asked)))
            document = new_document(words, random, size)
            single, _ = translated(ours.engine, document, one_by_one=True)
            singles.append((whole, single))
    name = f"translation of {size.paragraphs} paragraphs"
    yield Comparison(name, "ours", "bound", "s", tuple(bounds), "<= 1.15")
    yield Comparison(name, "ours", "one segment at a time", "s", tuple(singles))
