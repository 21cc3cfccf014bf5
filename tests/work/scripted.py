"""An engine whose answers a test writes: the real protocol, no model."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from parlance.contract.engine import (
    ChatPrompt,
    Done,
    Event,
    Failed,
    Piece,
    Prompt,
    PromptRead,
    Request,
    StopReason,
    Usage,
)
from parlance.contract.faults import FaultError, FaultRecord
from parlance.contract.models import (
    Capability,
    ModelDescription,
    Placement,
    PlacementReason,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.models import LoadOptions

Key = TypeVar("Key")


def described(context: int = 2048, parameters: int = 5_000_000) -> ModelDescription:
    return ModelDescription(
        path="scripted.gguf",
        name="Scripted",
        architecture="llama",
        parameters=parameters,
        size_bytes=parameters,
        quantization="Q8_0",
        context=context,
        trained_context=context,
        vocabulary_size=1024,
        layers=6,
        parallel=4,
        template="{{ messages }}",
        capabilities=frozenset({Capability.GENERATE, Capability.CHAT}),
        devices=(),
        placement=Placement(
            device="CPU", gpu_layers=0, layers=6, threads=2, reason=PlacementReason.NO_GPU_FOUND
        ),
        llama_build="scripted",
    )


def text_of(prompt: Prompt) -> str:
    return prompt.turns[-1].content if isinstance(prompt, ChatPrompt) else prompt.text


class ScriptedEngine:
    """Answers with `reply(text of the last turn)`; four requests at a time, round robin."""

    def __init__(
        self,
        reply: Callable[[str], str | Fault],
        description: ModelDescription | None = None,
        window: int = 4,
    ) -> None:
        self.asked: list[Request] = []
        self.loaded: list[LoadOptions] = []
        self.load_fault: Fault | None = None
        self.lost: Callable[[Fault], None] | None = None
        self._reply = reply
        self._description = description or described()
        self._window = window

    def load(self, options: LoadOptions, cancel: Cancel) -> Iterator[float]:
        self.loaded.append(options)
        cancel.check()
        yield 0.5
        if self.load_fault is not None:
            raise FaultError(self.load_fault)
        yield 1.0

    def unload(self) -> None:
        self.loaded.clear()

    def watch(self, lost: Callable[[Fault], None]) -> None:
        self.lost = lost

    def describe(self) -> ModelDescription:
        return self._description

    def count(self, text: str) -> int:
        return len(text.split())

    def count_prompt(self, prompt: Prompt) -> int:
        if isinstance(prompt, ChatPrompt):
            return sum(self.count(turn.content) + 4 for turn in prompt.turns)
        return self.count(prompt.text)

    def render(self, prompt: Prompt) -> str:
        return text_of(prompt)

    def run(
        self, requests: Iterable[tuple[Key, Request]], cancel: Cancel
    ) -> Iterator[tuple[Key, Event]]:
        source = iter(requests)
        running: list[tuple[Key, Iterator[Event]]] = []
        while True:
            while len(running) < self._window and (drawn := next(source, None)):
                running.append((drawn[0], self._events(drawn[1])))
            if not running:
                return
            key, events = running.pop(0)
            cancel.check()
            event = next(events, None)
            if event is not None:
                yield key, event
                running.append((key, events))

    def _events(self, request: Request) -> Iterator[Event]:
        self.asked.append(request)
        answer = self._reply(text_of(request.prompt))
        tokens = self.count_prompt(request.prompt)
        yield PromptRead(done=tokens, total=tokens)
        if isinstance(answer, FaultRecord):
            yield Failed(fault=answer)
            return
        words = answer.split(" ")
        for number, word in enumerate(words):
            yield Piece(text=word if number == 0 else f" {word}")
        usage = Usage(
            prompt_tokens=tokens,
            reused_tokens=0,
            generated_tokens=len(words),
            ttft_ms=1.0,
            prompt_ms=1.0,
            generate_ms=10.0,
        )
        yield Done(stop=StopReason.END, usage=usage)
