"""An engine of the contract that plays a script: for the tests of every room above it."""

from __future__ import annotations

import math
import threading
import time
import zlib
from array import array
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

import msgspec

from parlance.contract.engine import (
    ChatPrompt,
    Done,
    Failed,
    Piece,
    Pooling,
    PromptPart,
    PromptRead,
    RawPrompt,
    Score,
    Standing,
    StopReason,
    TokenDistribution,
    TokenLogprob,
    Usage,
)
from parlance.contract.faults import FaultError, NoModelLoaded
from parlance.contract.hardware import Device, DeviceKind
from parlance.contract.models import Capability, ModelDescription
from parlance.contract.plan import LoadPlan, Placement, PlacementReason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event, Prompt, Request
    from parlance.contract.faults import Fault
    from parlance.contract.models import LoadOptions

Key = TypeVar("Key")

DESCRIPTION = ModelDescription(
    path="scripted.gguf",
    name="Scripted",
    architecture="llama",
    parameters=1000,
    size_bytes=1000,
    quantization="F16",
    context=4096,
    trained_context=4096,
    vocabulary_size=256,
    layers=2,
    parallel=1,
    template="{{ messages }}",
    capabilities=frozenset(
        {Capability.GENERATE, Capability.CHAT, Capability.EMBED, Capability.RERANK}
    ),
    devices=(
        Device(
            name="CPU",
            description="Scripted processor",
            kind=DeviceKind.CPU,
            free_bytes=1_000_000_000,
            total_bytes=2_000_000_000,
        ),
    ),
    plan=LoadPlan(
        context=2048,
        placement=Placement(
            device="CPU", gpu_layers=0, layers=3, threads=2, reason=PlacementReason.NO_GPU_FOUND
        ),
    ),
    llama_build="scripted",
    made_for_vectors=True,
    vector_size=64,
)


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """One answer.

    Attributes:
        pieces: text or Piece records, given one by one.
        fault: ends the answer after its pieces, instead of Done.
        pause_after: after so many pieces the answer waits for `ScriptedEngine.go_on`.
    """

    pieces: tuple[str | Piece, ...] = ()
    stop: StopReason = StopReason.END
    fault: object = None
    pause_after: int | None = None


class ScriptedEngine:
    """Implements ModelHost. Nothing takes time; a pause waits for `go_on` or a cancel.

    Attributes:
        requests: every request that was run, in order.
        paused: set while an answer waits at its pause.
        go_on: set it to let paused answers continue; a cancel sets it too.
        loads: options of every load.
        load_shares: what a load yields; set `load_fault` to have it fail after them.
        longest_window: most requests of one call that were under way together.
        warmed: every request whose prompt was read ahead, in order.
        forgotten: every conversation that was to be let go of, in order.
        idle: whether the model counts as not used; threads: every number asked for.
        revived: how often somebody looked whether it answers.
    """

    def __init__(
        self,
        script: Callable[[Request], Reply | str] | Sequence[Reply | str] = ("An answer.",),
        *,
        description: ModelDescription | None = DESCRIPTION,
        window: int = 2,
        mixed: bool = False,
    ) -> None:
        """Answer by a function of the request, or by a list whose last entry repeats.

        `window` requests of a call are under way together; `mixed` ones take turns with
        every event, else the first goes on until it ends.
        """
        self._window = window
        self._mixed = mixed
        self._script = script
        self._description = description
        self._lock = threading.Lock()
        self._used = threading.Condition()
        self._users: Counter[str] = Counter()
        self._watchers: list[Callable[[Fault | None], None]] = []
        self.requests: list[Request] = []
        self.loads: list[LoadOptions] = []
        self.load_shares: tuple[float, ...] = (0.5, 1.0)
        self.load_fault: Fault | None = None
        self.paused = threading.Event()
        self.go_on = threading.Event()
        self.longest_window = 0
        self.warmed: list[Request] = []
        self.forgotten: list[str] = []
        self.context = 4096
        self.idle = False
        self.next_description = DESCRIPTION
        self.threads: list[int] = []
        self.revived = 0

    def watch(self, lost: Callable[[Fault | None], None]) -> None:
        """Have `lost` called by `lose`."""
        self._watchers.append(lost)

    def lose(self, fault: Fault | None) -> None:
        """Play the end of the process; None plays that it is back."""
        for lost in self._watchers:
            lost(fault)

    def load(self, options: LoadOptions, cancel: Cancel) -> Iterator[float]:
        """Yield the shares; then the description has the path of `options`."""
        self._wait_unused(options.path, cancel)
        self._description = None
        self.loads.append(options)
        for share in self.load_shares:
            cancel.check()
            yield share
        if self.load_fault is not None:
            raise FaultError(self.load_fault)
        self._description = msgspec.structs.replace(self.next_description, path=options.path)

    def unload(self) -> None:
        """Forget the model."""
        self._description = None

    def forget(self, conversation: str) -> None:
        """Note the conversation."""
        self.forgotten.append(conversation)

    def close(self) -> None:
        """Forget the model."""
        self.unload()

    @property
    def loaded(self) -> tuple[str, ...]:
        """The one path."""
        return () if self._description is None else (self._description.path,)

    @contextmanager
    def using(self, path: str) -> Iterator[None]:
        """Keep the model until the end: another one waits before it is loaded."""
        with self._used:
            self._users[path] += 1
        try:
            yield
        finally:
            with self._used:
                self._users[path] -= 1
                self._used.notify_all()

    def _wait_unused(self, path: str, cancel: Cancel) -> None:
        def wake() -> None:
            with self._used:
                self._used.notify_all()

        with cancel.waking(wake), self._used:
            while not cancel.requested and any(
                count for each, count in self._users.items() if each != path
            ):
                self._used.wait()

    def enforce(self) -> None:
        """Allow everything."""

    def unload_idle(self, seconds: float) -> list[str]:
        """Unload the model if `idle` is set; nothing takes time here."""
        if seconds < 0 or not self.idle or self._description is None:
            return []
        path = self._description.path
        self.unload()
        return [path]

    def use_threads(self, count: int) -> None:
        """Note the number."""
        self.threads.append(count)

    def revive(self, cancel: Cancel) -> None:
        """Note that somebody looked whether it answers."""
        cancel.check()
        self.revived += 1

    def describe(self) -> ModelDescription:
        """Return the description, with `context` tokens."""
        if self._description is None:
            raise FaultError(NoModelLoaded())
        return msgspec.structs.replace(self._description, context=self.context)

    def count(self, text: str, cancel: Cancel) -> int:
        """Return one token for each word."""
        cancel.check()
        return _tokens(text)

    def count_all(self, texts: Sequence[str], cancel: Cancel) -> list[int]:
        """Return one token for each word of each text."""
        return [self.count(text, cancel) for text in texts]

    def count_prompt(self, prompt: Prompt, cancel: Cancel) -> int:
        """Return one token for each word, and two round each turn."""
        cancel.check()
        return _prompt_tokens(prompt)

    def render(self, prompt: Prompt, cancel: Cancel) -> str:
        """Return the turns in a plain format."""
        cancel.check()
        match prompt:
            case ChatPrompt(turns=turns):
                return "".join(f"<{turn.role}>{turn.content}</{turn.role}>" for turn in turns)
            case RawPrompt(text=text):
                return text

    def tokenize(self, prompt: Prompt, cancel: Cancel) -> list[PromptPart]:
        """Return the prompt as one part, whose tokens are words, numbered by their letters."""
        text = self.render(prompt, cancel)
        return [PromptPart(text, tuple((_token(word), word) for word in text.split()))]

    def warm(self, request: Request, cancel: Cancel) -> Usage:
        """Note the request."""
        cancel.check()
        self.describe()
        self.warmed.append(request)
        return _usage(_prompt_tokens(request.prompt), 0, time.perf_counter())

    def next_token(
        self, request: Request, cancel: Cancel, *, after: Sequence[int] = ()
    ) -> TokenDistribution:
        """Return a distribution that halves from token to token.

        It begins with the token that has the number of the length of all before it.
        """
        cancel.check()
        size, first = self.describe().vocabulary_size, _prompt_tokens(request.prompt) + len(after)
        total = math.log(2.0 - 2.0 ** (1 - size))
        ranks = ((number - first) % size for number in range(size))
        logprobs = array("f", (-rank * math.log(2.0) - total for rank in ranks))
        best = [(first + rank) % size for rank in range(request.top_logprobs or 0)]
        likeliest = (
            TokenLogprob(token=token, text=f"t{token}", logprob=logprobs[token]) for token in best
        )
        return TokenDistribution(logprobs=logprobs, log_sum=3.0, likeliest=tuple(likeliest))

    def score(self, request: Request, text: str, cancel: Cancel) -> Score:
        """Return probability 1/2 for each word that the prompt has too, else 1/16.

        The former are the likeliest, the latter come after the word "the" alone.
        """
        cancel.check()
        known = set(self.render(request.prompt, cancel).split())
        tokens = tuple(
            TokenLogprob(token=_token(word), text=word, logprob=math.log(0.5 if same else 0.0625))
            for word in text.split()
            for same in (word in known,)
        )
        count = request.top_logprobs
        if count is None:
            return Score(tokens=tokens)
        the = TokenLogprob(token=_token("the"), text="the", logprob=math.log(0.25))
        standings = (
            Standing(rank=1, top=(token,)[:count])
            if token.text in known
            else Standing(rank=2, top=(the, token)[:count])
            for token in tokens
        )
        return Score(tokens=tokens, standings=tuple(standings))

    def embed(
        self, texts: Sequence[str], cancel: Cancel, *, pooling: Pooling = Pooling.MODEL
    ) -> list[array[float]]:
        """Return how often each word occurs, words hashed to the places of a unit vector.

        A pooling only changes the place of the first number.
        """
        cancel.check()
        size = self.describe().vector_size
        shift = list(Pooling).index(pooling)
        return [_bag_of_words(text, size, shift) for text in texts]

    def rerank(self, query: str, documents: Sequence[str], cancel: Cancel) -> list[float]:
        """Return which share of the query's words each document has."""
        cancel.check()
        self.describe()
        wanted = set(query.lower().split())
        return [
            len(wanted & set(document.lower().split())) / max(1, len(wanted))
            for document in documents
        ]

    def run(
        self, requests: Iterable[tuple[Key, Request]], cancel: Cancel
    ) -> Iterator[tuple[Key, Event]]:
        """Play the answers, so many at a time as the window is wide."""
        waiting = iter(requests)
        running: list[tuple[Key, Iterator[Event]]] = []
        while True:
            while len(running) < self._window and (drawn := next(waiting, None)) is not None:
                running.append((drawn[0], self._answer(drawn[1], cancel)))
            self.longest_window = max(self.longest_window, len(running))
            if not running:
                return
            key, events = running.pop(0)
            cancel.check()
            event = next(events, None)
            if event is not None:
                running.insert(len(running) if self._mixed else 0, (key, events))
                yield key, event

    def _answer(self, request: Request, cancel: Cancel) -> Iterator[Event]:
        started = time.perf_counter()
        reply = self._reply(request)
        if self._description is None:
            yield Failed(fault=NoModelLoaded())
            return
        tokens = _prompt_tokens(request.prompt)
        yield PromptRead(done=tokens, total=tokens)
        for number, piece in enumerate(reply.pieces):
            if number == reply.pause_after:
                self._pause(cancel)
            yield piece if isinstance(piece, Piece) else Piece(text=piece)
        if reply.pause_after is not None and reply.pause_after >= len(reply.pieces):
            self._pause(cancel)
        if reply.fault is not None:
            yield Failed(fault=reply.fault)  # type: ignore[arg-type] # any fault record
            return
        yield Done(stop=reply.stop, usage=_usage(tokens, len(reply.pieces), started))

    def _reply(self, request: Request) -> Reply:
        with self._lock:
            number = len(self.requests)
            self.requests.append(request)
        if callable(self._script):
            reply = self._script(request)
        else:
            reply = self._script[min(number, len(self._script) - 1)]
        return Reply(pieces=tuple(_words(reply))) if isinstance(reply, str) else reply

    def _pause(self, cancel: Cancel) -> None:
        self.paused.set()
        with cancel.waking(self.go_on.set):
            self.go_on.wait()
        self.paused.clear()


def text_of(request: Request) -> str:
    """Return the last turn of a chat, or the raw prompt."""
    match request.prompt:
        case ChatPrompt(turns=turns):
            return turns[-1].content
        case RawPrompt(text=text):
            return text


def answering(reply: Callable[[str], str | Fault]) -> Callable[[Request], Reply | str]:
    """Return a script that answers the text of each request."""

    def script(request: Request) -> Reply | str:
        answer = reply(text_of(request))
        return answer if isinstance(answer, str) else Reply(fault=answer)

    return script


def _tokens(text: str) -> int:
    return len(text.split())


def _prompt_tokens(prompt: Prompt) -> int:
    match prompt:
        case ChatPrompt(turns=turns):
            return sum(_tokens(turn.content) + 2 for turn in turns)
        case RawPrompt(text=text):
            return _tokens(text)


def _token(word: str) -> int:
    return zlib.crc32(word.encode()) % DESCRIPTION.vocabulary_size


def _bag_of_words(text: str, size: int, shift: int) -> array[float]:
    vector = [0.0] * size
    for word in text.lower().split() or [""]:
        vector[(zlib.crc32(word.encode()) + shift) % size] += 1.0
    length = math.hypot(*vector)
    return array("f", (number / length for number in vector))


def _words(text: str) -> list[str]:
    return [word if number == 0 else f" {word}" for number, word in enumerate(text.split(" "))]


def _usage(prompt: int, generated: int, started: float) -> Usage:
    took = (time.perf_counter() - started) * 1000.0
    return Usage(
        prompt_tokens=prompt,
        reused_tokens=0,
        generated_tokens=generated,
        ttft_ms=took,
        prompt_ms=took,
        generate_ms=took,
    )
