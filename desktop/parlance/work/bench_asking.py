"""Asks a model for texts that nobody reads, to see how long it takes."""

from __future__ import annotations

import itertools
import secrets
from typing import TYPE_CHECKING

from parlance.contract.engine import Done, Failed, RawPrompt, Request
from parlance.contract.faults import FaultError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Usage
    from parlance.contract.hosts import Engine

_WORDS = (
    "The harbour was quiet before the first boats came in. Two men carried nets along the "
    "wall while a woman counted boxes of fish and wrote the numbers into a small book. "
)


class Asking:
    """Makes requests of given lengths to one engine, each with a text of its own."""

    def __init__(self, host: Engine, cancel: Cancel) -> None:
        """Ask `host`."""
        self._host, self._cancel = host, cancel
        # Every text begins with another number, so that nothing read before helps.
        self._numbers = itertools.count(secrets.randbelow(1_000_000))

    def ask(self, prompt: int, answer: int) -> Usage:
        """Return what one request took. Raises FaultError and Cancelled."""
        return self.run([self.request(prompt, answer)])[0]

    def run(self, requests: Sequence[Request]) -> list[Usage]:
        """Return what each request took. Raises FaultError and Cancelled."""
        usages: list[Usage] = []
        for _key, event in self._host.run(enumerate(requests), self._cancel):
            if isinstance(event, Failed):
                raise FaultError(event.fault)
            if isinstance(event, Done):
                usages.append(event.usage)
        return usages

    def request(self, prompt: int, answer: int) -> Request:
        """Return a request of about so many tokens that writes so many."""
        text = RawPrompt(text=self._text(prompt))
        sampling = self._host.describe().sampling
        return Request(prompt=text, sampling=sampling, max_tokens=answer, min_tokens=answer)

    def _text(self, tokens: int) -> str:
        """Return a new text of about `tokens` tokens, and not more by much."""
        each = self._host.count(_WORDS, self._cancel) / len(_WORDS)
        length = round(tokens / each)
        begun = f"{next(self._numbers)}. "
        return (begun + _WORDS * (length // len(_WORDS) + 1))[:length]


def reading_rate(usage: Usage) -> float:
    """Return tokens a second of the reading of a prompt; 0 if not measurable."""
    read = usage.prompt_tokens - usage.reused_tokens
    return read * 1000.0 / usage.prompt_ms if usage.prompt_ms > 0 else 0.0
