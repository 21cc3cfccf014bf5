"""Sixteen questions at once: our engine beside llama-batched-bench and llama-server."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.bench.models import SMOL, Words, random_model
from tests.bench.ours import opened
from tests.bench.peers import find_peers
from tests.bench.ratios import Comparison, alternate
from tests.bench.server import served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.ours import Ours
    from tests.bench.server import Server
    from tests.bench.size import Size


def compare(size: Size) -> Iterator[Comparison]:
    """Yield total rates, prompts and answers together."""
    peers, model, words = find_peers(), random_model(SMOL), Words(seed=2)
    count, threads = size.parallel, size.threads
    context = 2 * count * (size.each_prompt + size.each_answer)
    lengths = {"npp": size.each_prompt, "ntg": size.each_answer, "npl": count}
    name = f"{count} x ({size.each_prompt} read + {size.each_answer} written), all tokens"

    def their_batches() -> float:
        speed: float = peers.batched_bench(model, c=context, t=threads, **lengths)["speed"]
        return speed

    def rate(side: Ours | Server) -> float:
        # New texts every time: nothing read before may help.
        prompts = [words.text(size.each_prompt) for _number in range(count)]
        started = time.perf_counter()
        side.ask_all(prompts, size.each_answer)
        tokens = count * (size.each_prompt + size.each_answer)
        return tokens / (time.perf_counter() - started)

    with opened(model, threads=threads, context=context, parallel=count) as ours:
        rate(ours)
        yield Comparison(
            name=name,
            first="ours",
            second="llama-batched-bench",
            unit="t/s",
            aim=">= 0.95",
            pairs=alternate(size.pairs, lambda: rate(ours), their_batches),
        )
        with served(peers, model, slots=count, context=context, threads=threads) as server:
            rate(server)
            yield Comparison(
                name=name,
                first="ours",
                second="llama-server",
                unit="t/s",
                aim=">= 1.0",
                pairs=alternate(size.pairs, lambda: rate(ours), lambda: rate(server)),
            )
