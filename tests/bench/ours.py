"""Our engine as the comparisons ask it: through its process and its pipe."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, Done, Failed, Piece, Priority, RawPrompt, Request
from parlance.contract.faults import FaultError
from parlance.contract.models import LoadOptions
from parlance.contract.sampling import Sampling
from parlance.engine.client import LocalEngine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from parlance.contract.engine import Prompt, Turn, Usage

SAMPLING = Sampling(temperature=0.8, top_k=40, top_p=0.95, min_p=0.05)
"""The chain that llama-server uses by default, and so does `server.Server`."""


@dataclass(frozen=True)
class Answered:
    """One answer as its client saw it; `first` and `whole` in seconds from the asking."""

    first: float
    whole: float
    usage: Usage
    text: str

    @property
    def decode_rate(self) -> float:
        """Tokens a second after the first, all ways through the pipe counted in."""
        seconds = self.whole - self.usage.ttft_ms / 1000.0
        return (self.usage.generated_tokens - 1) / seconds


class Ours:
    """An engine with a model."""

    def __init__(self, engine: LocalEngine) -> None:
        self.engine = engine

    def ask(self, prompt: str, answer: int) -> Answered:
        """Have `prompt` continued by so many tokens."""
        return self.ask_all([prompt], answer)[0]

    def ask_all(self, prompts: Sequence[str], answer: int) -> list[Answered]:
        """Ask for everything in one call, as documents do: nobody watches the single answers."""
        priority = Priority.CHAT if len(prompts) == 1 else Priority.DOCUMENT
        return self._run(
            [_request(RawPrompt(text=prompt), answer, priority=priority) for prompt in prompts]
        )

    def chat(self, turns: Sequence[Turn], answer: int, conversation: str) -> Answered:
        """Have the next turn of a chat answered by so many tokens."""
        prompt = ChatPrompt(turns=tuple(turns))
        return self._run([_request(prompt, answer, conversation=conversation)])[0]

    def _run(self, requests: list[Request]) -> list[Answered]:
        started = time.perf_counter()
        first: dict[int, float] = {}
        parts: list[list[str]] = [[] for _request in requests]
        ended: dict[int, Answered] = {}
        for key, event in self.engine.run(enumerate(requests), Cancel()):
            now = time.perf_counter() - started
            match event:
                case Piece(text=text):
                    first.setdefault(key, now)
                    parts[key].append(text)
                case Done(usage=usage):
                    ended[key] = Answered(first.get(key, now), now, usage, "".join(parts[key]))
                case Failed(fault=fault):
                    raise FaultError(fault)
                case _:
                    pass
        return [ended[key] for key in range(len(requests))]


@contextmanager
def opened(model: Path, *, nursery: Nursery | None = None, **options: Any) -> Iterator[Ours]:
    """Give our engine with `model` loaded."""
    nursery = nursery or Nursery()
    engine = LocalEngine(nursery)
    try:
        for _share in engine.load(LoadOptions(path=str(model), **options), Cancel()):
            pass
        yield Ours(engine)
    finally:
        engine.close()
        nursery.close()


def _request(prompt: Prompt, answer: int, **fields: Any) -> Request:
    return Request(prompt=prompt, sampling=SAMPLING, max_tokens=answer, min_tokens=answer, **fields)
