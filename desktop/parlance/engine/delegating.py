"""Everything an engine can be asked, passed on to the one that is to answer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, TypeVar

from parlance.contract.engine import Pooling

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import (
        Event,
        Prompt,
        PromptPart,
        Request,
        Score,
        TokenDistribution,
        Usage,
    )
    from parlance.contract.hosts import Engine
    from parlance.contract.models import ModelDescription

Key = TypeVar("Key")


class Delegating(ABC):
    """Implements the contract's Engine by another one, chosen at each question."""

    @abstractmethod
    def _asked(self) -> Engine:
        """Return who answers this thread. Raises FaultError(NoModelLoaded)."""

    def describe(self) -> ModelDescription:
        """Return what is loaded. Raises FaultError(NoModelLoaded)."""
        return self._asked().describe()

    def run(
        self, requests: Iterable[tuple[Key, Request]], cancel: Cancel
    ) -> Iterator[tuple[Key, Event]]:
        """Run requests and yield their events. Raises FaultError and Cancelled."""
        return self._asked().run(requests, cancel)

    def count(self, text: str, cancel: Cancel) -> int:
        """Return how many tokens `text` is. Raises FaultError and Cancelled."""
        return self._asked().count(text, cancel)

    def count_all(self, texts: Sequence[str], cancel: Cancel) -> list[int]:
        """Return the tokens of each text. Raises FaultError and Cancelled."""
        return self._asked().count_all(texts, cancel)

    def count_prompt(self, prompt: Prompt, cancel: Cancel) -> int:
        """Return how many tokens the prompt is. Raises FaultError and Cancelled."""
        return self._asked().count_prompt(prompt, cancel)

    def render(self, prompt: Prompt, cancel: Cancel) -> str:
        """Return the prompt as the model would see it. Raises FaultError and Cancelled."""
        return self._asked().render(prompt, cancel)

    def tokenize(self, prompt: Prompt, cancel: Cancel) -> list[PromptPart]:
        """Return the parts of the prompt with their tokens. Raises FaultError and Cancelled."""
        return self._asked().tokenize(prompt, cancel)

    def warm(self, request: Request, cancel: Cancel) -> Usage:
        """Read a prompt into memory. Raises FaultError and Cancelled."""
        return self._asked().warm(request, cancel)

    def next_token(
        self, request: Request, cancel: Cancel, *, after: Sequence[int] = ()
    ) -> TokenDistribution:
        """Return how likely each token is after the prompt. Raises FaultError and Cancelled."""
        return self._asked().next_token(request, cancel, after=after)

    def score(self, request: Request, text: str, cancel: Cancel) -> Score:
        """Return how likely `text` is. Raises FaultError and Cancelled."""
        return self._asked().score(request, text, cancel)

    def embed(
        self, texts: Sequence[str], cancel: Cancel, *, pooling: Pooling = Pooling.MODEL
    ) -> list[array[float]]:
        """Return a vector for each text. Raises FaultError and Cancelled."""
        return self._asked().embed(texts, cancel, pooling=pooling)

    def rerank(self, query: str, documents: Sequence[str], cancel: Cancel) -> list[float]:
        """Return how well each document answers. Raises FaultError and Cancelled."""
        return self._asked().rerank(query, documents, cancel)
