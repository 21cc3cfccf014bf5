"""What can be asked of an engine, whoever it is: the protocols that the rooms rest on.

Implementations: the local process (`engine/client.py`), servers (`engine/remote`), the pool
of both (`engine/pool.py`), and the scripted engine of the tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from parlance.contract.engine import Pooling

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

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
    from parlance.contract.faults import Fault
    from parlance.contract.models import LoadOptions, ModelDescription

Key = TypeVar("Key")
"""Whatever the caller uses to tell its requests apart."""


class Engine(Protocol):
    """A loaded model that can be asked; safe to use from several threads."""

    def describe(self) -> ModelDescription:
        """Return what is loaded. Raises FaultError(NoModelLoaded)."""

    def run(
        self, requests: Iterable[tuple[Key, Request]], cancel: Cancel
    ) -> Iterator[tuple[Key, Event]]:
        """Run requests and yield their events as they come, mixed.

        Requests are drawn from the iterable as places come free (a sliding window).
        Every request ends with exactly one Done or Failed. Raises Cancelled.
        """

    def count(self, text: str, cancel: Cancel) -> int:
        """Return how many tokens `text` is as content (no special tokens).

        A long text is counted in pieces, which is exact to about a token for each cut.
        Raises FaultError and Cancelled.
        """

    def count_all(self, texts: Sequence[str], cancel: Cancel) -> list[int]:
        """Return the tokens of each text as content, in the order of `texts`.

        Many texts cost little more than one. Raises FaultError and Cancelled.
        """

    def count_prompt(self, prompt: Prompt, cancel: Cancel) -> int:
        """Return how many tokens the prompt is with its template.

        Raises FaultError and Cancelled.
        """

    def render(self, prompt: Prompt, cancel: Cancel) -> str:
        """Return the prompt as the model would see it, for reading only.

        Raises FaultError and Cancelled.
        """

    def tokenize(self, prompt: Prompt, cancel: Cancel) -> list[PromptPart]:
        """Return the parts of the prompt as the model reads it, with their tokens.

        What the engine puts before all is a part without text.

        Raises FaultError and Cancelled.
        """

    def warm(self, request: Request, cancel: Cancel) -> Usage:
        """Read the prompt of `request` into memory, so that its answer begins sooner.

        Raises FaultError and Cancelled.
        """

    def next_token(
        self, request: Request, cancel: Cancel, *, after: Sequence[int] = ()
    ) -> TokenDistribution:
        """Return how likely every token of the vocabulary is after the prompt.

        The tokens `after` are read behind it, as they are: a text could be told apart
        otherwise. Raises FaultError and Cancelled.
        """

    def score(self, request: Request, text: str, cancel: Cancel) -> Score:
        """Return how likely `text` is after the prompt of `request`, as its answer.

        What the request has `begun` stands between them; its `top_logprobs` likeliest are
        told in the place of each token. Raises FaultError and Cancelled.
        """

    def embed(
        self, texts: Sequence[str], cancel: Cancel, *, pooling: Pooling = Pooling.MODEL
    ) -> list[array[float]]:
        """Return a vector of unit length for each text, 32-bit floats.

        `Pooling.MODEL` is what the file asks for, else the mean. Raises
        FaultError and Cancelled.
        """

    def rerank(self, query: str, documents: Sequence[str], cancel: Cancel) -> list[float]:
        """Return how well each document answers the query; more is better.

        Raises FaultError(NotCapable) where the model is no reranker, and Cancelled.
        """


class ModelHost(Engine, Protocol):
    """An engine whose model can be changed."""

    def load(self, options: LoadOptions, cancel: Cancel) -> Iterator[float]:
        """Load a model in place of the loaded one, yielding the share loaded, 0 to 1.

        When the iterator ends, `describe()` tells what was loaded. Raises FaultError and
        Cancelled; nothing is loaded then.
        """

    def unload(self) -> None:
        """End the model's process; its memory comes back for certain."""

    def forget(self, conversation: str) -> None:
        """Let go of what is held for a conversation, in memory and on disk.

        No model need be loaded. Nothing is lost by it but the time to read again.
        """

    def watch(self, lost: Callable[[Fault | None], None]) -> None:
        """Have `lost` called, from any thread, when the process ends by itself.

        Called with None when it was started again and the model is back.
        """

    def use_threads(self, count: int) -> None:
        """Compute with at most so many threads from the next step on; 0 as planned.

        Kept for models that are loaded later, and where the process is started again.
        """

    def revive(self, cancel: Cancel) -> None:
        """End the process if it does not answer any more (after a sleep, a driver's reset).

        The next question starts it again, on what devices are left. Raises Cancelled.
        """

    def close(self) -> None:
        """Unload, for good."""


class ModelPool(ModelHost, Protocol):
    """A host that may hold several models; the one loaded last answers."""

    @property
    def loaded(self) -> tuple[str, ...]:
        """Paths of all models that are loaded."""

    def using(self, path: str) -> AbstractContextManager[None]:
        """Have all that this thread asks answered by the model at `path`, and it kept.

        If that one is not loaded, asking raises FaultError(NoModelLoaded).
        """

    def enforce(self) -> None:
        """End what the settings no longer allow, answers too: the network was switched off."""

    def unload_idle(self, seconds: float) -> list[str]:
        """End the processes that nobody asked anything for so long; return their paths."""
