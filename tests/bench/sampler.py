"""What the engine does for a token outside llama_decode, beside the sampler chain alone.

The scheduler runs in this process and llama_decode is timed from within. In every other
run the same chain is called from C's side, on the same logits, in the same place: right
after the step that computed them.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from parlance.contract.engine import Done, Failed, Piece
from parlance.contract.sampling import Sampling
from parlance.engine.llama.binding import llama
from parlance.engine.llama.devices import start_backend
from parlance.engine.llama.logs import Log
from tests.bench.models import Words, narrow, random_model
from tests.bench.ratios import Comparison, alternate
from tests.engine.lab import Lab

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.size import Size

VOCABULARIES = (32_000, 256_000)
STREAMS = (1, 16)
TOKENS = 96
SAMPLING = Sampling(temperature=0.8, top_k=40, top_p=0.95, min_p=0.0)


class Watch:
    """Stands in for llama_decode and adds up its time; samples beside it if it should.

    Attributes:
        decoding, sampling: seconds so far.
    """

    def __init__(self) -> None:
        self._decode = llama.llama_decode
        self._chain = _chain()
        self.start(0)

    def start(self, samples: int) -> None:
        """Begin at zero, with so many calls of the chain after each step."""
        self.decoding = 0.0
        self.sampling = 0.0
        self._samples = samples

    def __call__(self, context: Any, batch: Any) -> int:
        started = time.perf_counter()
        code: int = self._decode(context, batch)
        decoded = time.perf_counter()
        for row in range(self._samples):
            llama.llama_sampler_sample(self._chain, context, row)
        self.sampling += time.perf_counter() - decoded
        # What was sampled here is not the engine's doing.
        self.decoding += time.perf_counter() - started
        return code

    @contextmanager
    def in_place(self) -> Iterator[Watch]:
        llama.llama_decode = self
        try:
            yield self
        finally:
            llama.llama_decode = self._decode
            llama.llama_sampler_free(self._chain)


class Run:
    """Answers that grow together, in a scheduler of this process."""

    def __init__(self, vocabulary: int, streams: int) -> None:
        self._streams = streams
        self._words = Words(seed=6)
        self._lab = Lab(
            random_model(narrow(vocabulary)),
            cells=streams * 2 * TOKENS,
            sequences=2 * streams,
            parallel=streams,
            batch=256,
            kept_bytes=0,
        )

    def ours(self) -> float:
        """Return microseconds for each token outside llama_decode."""
        return self._grown(0)[0]

    def chain(self) -> float:
        """Return microseconds for each token of the chain alone."""
        return self._grown(self._streams)[1]

    def close(self) -> None:
        self._lab.close()

    def _grown(self, samples: int) -> tuple[float, float]:
        """Return microseconds for each token outside llama_decode, and of the chain."""
        with Watch().in_place() as watch:
            self._begin()
            watch.start(samples)
            outside, sampling, tokens = 0.0, 0.0, 0
            while True:
                started = time.perf_counter()
                events = self._lab.step()
                if any(isinstance(event, Done | Failed) for _key, event in events):
                    break  # a step that ends answers does more than let them grow
                outside += time.perf_counter() - started
                tokens += self._streams
                decoding, sampling = watch.decoding, watch.sampling
            watch.start(0)  # one may have ended before the others
            self._lab.finish()
        return (outside - decoding) / tokens * 1e6, sampling / tokens * 1e6

    def _begin(self) -> None:
        """Have every prompt read and every answer begun."""
        for _stream in range(self._streams):
            self._lab.submit(self._words.text(8), sampling=SAMPLING, max_tokens=TOKENS)
        begun: set[int] = set()
        while len(begun) < self._streams:
            begun |= {key for key, event in self._lab.step() if isinstance(event, Piece)}


def compare(size: Size) -> Iterator[Comparison]:
    """Yield microseconds for each token, at vocabularies of two sizes."""
    log = Log()
    start_backend()
    for vocabulary in VOCABULARIES:
        for streams in STREAMS:
            run = Run(vocabulary, streams)
            run.ours()
            yield Comparison(
                name=f"for each token, {vocabulary} in the vocabulary, {streams} streams",
                first="outside llama_decode",
                second="sampler alone",
                unit="µs",
                aim="<= 1.2",
                pairs=alternate(size.pairs, run.ours, run.chain),
            )
            run.close()
    del log


def _chain() -> Any:
    """Return the chain of SAMPLING as llama.cpp's documentation builds it."""
    parameters = llama.llama_sampler_chain_default_params()
    parameters.no_perf = True
    chain = llama.llama_sampler_chain_init(parameters)
    for link in (
        llama.llama_sampler_init_top_k(SAMPLING.top_k),
        llama.llama_sampler_init_top_p(SAMPLING.top_p, 1),
        llama.llama_sampler_init_temp(SAMPLING.temperature),
        llama.llama_sampler_init_dist(20),
    ):
        llama.llama_sampler_chain_add(chain, link)
    return chain
