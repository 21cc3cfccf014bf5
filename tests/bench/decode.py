"""One answer at a time: our engine through its pipe, beside llama-bench."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.models import SMOL, Words, random_model
from tests.bench.ours import opened
from tests.bench.peers import find_peers
from tests.bench.ratios import Comparison, alternate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.ours import Ours
    from tests.bench.size import Size


def compare(size: Size) -> Iterator[Comparison]:
    """Yield the rates of decoding, and of reading a prompt."""
    peers, model, words = find_peers(), random_model(SMOL), Words(seed=1)
    threads = size.threads

    def our_decode() -> float:
        _warm_up(ours, words)
        return ours.ask(words.text(size.prompt), size.answer).decode_rate

    def our_reading() -> float:
        _warm_up(ours, words)
        answered = ours.ask(words.text(size.prompt), 1)
        return answered.usage.prompt_tokens / answered.whole

    with opened(model, threads=threads, context=SMOL.context) as ours:
        ours.ask(words.text(size.prompt), 2)
        yield Comparison(
            name=f"decode, {size.answer} tokens at a depth of {size.prompt}",
            first="ours",
            second="llama-bench",
            unit="t/s",
            aim=">= 0.97",
            pairs=alternate(
                size.pairs,
                our_decode,
                lambda: peers.bench(model, p=0, n=size.answer, d=size.prompt, t=threads),
            ),
        )
        yield Comparison(
            name=f"reading a prompt of {size.prompt}",
            first="ours",
            second="llama-bench",
            unit="t/s",
            aim=">= 0.97",
            pairs=alternate(
                size.pairs,
                our_reading,
                lambda: peers.bench(model, p=size.prompt, n=0, t=threads),
            ),
        )


def _warm_up(ours: Ours, words: Words) -> None:
    """Touch all weights, as llama-bench does before it measures.

    A system may have taken memory back that was not used while the other one ran.
    """
    ours.ask(words.text(8), 2)
