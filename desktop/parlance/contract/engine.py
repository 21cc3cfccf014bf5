"""What any engine can be asked, and what it answers while it works.

The same records go over the pipe to the engine's process, so they are msgspec
structs: frozen, tagged, decoded strictly. Implementations: the local process
(`engine/client.py`) and the scripted engine of the tests.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

import msgspec

from parlance.contract.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.models import LoadOptions, ModelDescription


Key = TypeVar("Key")
"""Whatever the caller uses to tell its requests apart."""


class Role(StrEnum):
    """Who speaks in a turn of a chat."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class Turn(msgspec.Struct, frozen=True):
    """One message of a chat. Its content is tokenized without special tokens."""

    role: Role
    content: str


class ChatPrompt(msgspec.Struct, frozen=True, kw_only=True, tag="chat"):
    """Turns that the model's own chat template puts into its format."""

    turns: tuple[Turn, ...]
    thinking: bool = True


class RawPrompt(msgspec.Struct, frozen=True, kw_only=True, tag="raw"):
    """Text that is continued as it is, without a chat template."""

    text: str


Prompt = ChatPrompt | RawPrompt


class Sampling(msgspec.Struct, frozen=True, kw_only=True):
    """How the next token is chosen; a temperature of 0 is greedy.

    Attributes:
        seed: None draws one; the same seed gives the same text.
    """

    temperature: float = 0.7
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repetition_penalty: float = 1.0
    seed: int | None = None


GREEDY = Sampling(temperature=0.0)


class Priority(IntEnum):
    """Which request goes first when both wait: a person who types before a document."""

    CHAT = 0
    DOCUMENT = 1


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to generate.

    Attributes:
        max_tokens: tokens to generate at most; 0 means what the context leaves.
        stop: strings that end the answer and are not part of it.
    """

    prompt: Prompt
    sampling: Sampling = Sampling()
    max_tokens: int = 0
    stop: tuple[str, ...] = ()
    priority: Priority = Priority.CHAT


class StopReason(StrEnum):
    """Why an answer ended."""

    END = "end"
    LENGTH = "length"
    CONTEXT = "context"
    STOP_STRING = "stop_string"
    CANCELLED = "cancelled"


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """What one request took: tokens, and milliseconds measured in the engine.

    Attributes:
        reused_tokens: prompt tokens that were not computed again.
        ttft_ms: from the request's arrival to its first sampled token.
        prompt_ms: reading the prompt; generate_ms: all tokens after the first.
    """

    prompt_tokens: int
    reused_tokens: int
    generated_tokens: int
    ttft_ms: float
    prompt_ms: float
    generate_ms: float

    @property
    def tokens_per_second(self) -> float:
        """Decode rate: tokens after the first over their time; 0 if not measurable."""
        if self.generated_tokens < 2 or self.generate_ms <= 0:  # noqa: PLR2004
            return 0.0
        return (self.generated_tokens - 1) * 1000.0 / self.generate_ms


class Channel(StrEnum):
    """Which part of the answer a piece belongs to."""

    ANSWER = "answer"
    REASONING = "reasoning"


class PromptRead(msgspec.Struct, frozen=True, kw_only=True, tag="prompt_read"):
    """Progress in reading the prompt, in tokens.

    It begins anew where the engine had to be started again before the answer began.
    """

    done: int
    total: int


class Piece(msgspec.Struct, frozen=True, kw_only=True, tag="piece"):
    """Text as it is generated; always whole characters."""

    text: str
    channel: Channel = Channel.ANSWER


class Done(msgspec.Struct, frozen=True, kw_only=True, tag="done"):
    """The last event of a request that went well."""

    stop: StopReason
    usage: Usage


class Failed(msgspec.Struct, frozen=True, kw_only=True, tag="failed"):
    """The last event of a request that did not."""

    fault: Fault


Event = PromptRead | Piece | Done | Failed


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


class ModelHost(Engine, Protocol):
    """An engine whose model can be changed."""

    def load(self, options: LoadOptions, cancel: Cancel) -> Iterator[float]:
        """Load a model in place of the loaded one, yielding the share loaded, 0 to 1.

        When the iterator ends, `describe()` tells what was loaded. Raises FaultError and
        Cancelled; nothing is loaded then.
        """

    def unload(self) -> None:
        """End the model's process; its memory comes back for certain."""

    def watch(self, lost: Callable[[Fault], None]) -> None:
        """Have `lost` called, from any thread, when the process ends by itself."""
