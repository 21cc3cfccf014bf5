"""Engines elsewhere: a model of a server that speaks OpenAI's protocol.

Neither the HTTP client nor huggingface_hub is imported before a server is asked.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

import msgspec

from parlance.contract.engine import Pooling, Usage
from parlance.contract.faults import FaultError, NoModelLoaded, NotCapable
from parlance.contract.models import Capability, ModelEntry, ModelOrigin
from parlance.contract.servers import ServedModel, served_key
from parlance.contract.visible import visible_name
from parlance.engine.remote.address import address_of
from parlance.engine.remote.calls import RemoteCall
from parlance.engine.remote.refusals import Patience

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import (
        Event,
        Prompt,
        PromptPart,
        Request,
        Score,
        TokenDistribution,
    )
    from parlance.contract.faults import Fault
    from parlance.contract.models import LoadOptions, ModelDescription
    from parlance.contract.network import NetworkRequest
    from parlance.contract.servers import Server
    from parlance.engine.remote.facts import Facts
    from parlance.engine.remote.link import Link
    from parlance.engine.remote.wire import ListedModel

Key = TypeVar("Key")

NOTHING_READ = Usage(
    prompt_tokens=0,
    reused_tokens=0,
    generated_tokens=0,
    ttft_ms=0.0,
    prompt_ms=0.0,
    generate_ms=0.0,
)


class Outside:
    """The way to servers, as the settings allow it."""

    def __init__(
        self,
        *,
        note: Callable[[NetworkRequest], None],
        offline: Callable[[], bool],
        patience: Patience | None = None,
    ) -> None:
        """Ask nothing yet.

        `note` is told of each request to another computer, in the thread that made it;
        while `offline()` is true there are none. A server of this computer is asked all
        the same.
        """
        self._note = note
        self._offline = offline
        self._patience = patience or Patience()

    def link(self, address: str, token: str) -> Link:
        """Return the way to the server at `address`. Raises FaultError for no address."""
        from parlance.engine.remote.link import Link  # noqa: PLC0415 - the HTTP client

        return Link(
            address_of(address), token, self._note, offline=self._offline, patience=self._patience
        )

    def look(self, server: Server, token: str, cancel: Cancel) -> tuple[ModelEntry, ...]:
        """Ask a server for its models. Raises FaultError and Cancelled."""
        from parlance.engine.remote.server import listed_models  # noqa: PLC0415 - the HTTP client

        models = listed_models(self.link(server.address, token), cancel)
        return tuple(_entry(server, model) for model in models)


class _Loaded:
    """A model of a server that can be asked."""

    def __init__(self, link: Link, facts: Facts) -> None:
        from parlance.engine.remote.asking import Asking  # noqa: PLC0415 - the HTTP client
        from parlance.engine.remote.server import Texts  # noqa: PLC0415 - the same

        self.facts = facts
        self.description = facts.describe()
        self.asking = Asking(link, facts)
        self.texts = Texts(link, facts)


class RemoteEngine:
    """Implements the contract's Engine and ModelHost with a server that the person added.

    Nothing stays connected between requests. What a server cannot do is refused by name.
    """

    def __init__(
        self,
        *,
        note: Callable[[NetworkRequest], None],
        offline: Callable[[], bool],
        patience: Patience | None = None,
    ) -> None:
        """Ask nothing yet; the arguments are those of `Outside`."""
        self._outside = Outside(note=note, offline=offline, patience=patience)
        self._lock = threading.Lock()
        self._loads = 0
        self._loaded: _Loaded | None = None

    def watch(self, lost: Callable[[Fault], None]) -> None:
        """Have nobody called: the next request tells of a server that went away."""

    def use_threads(self, count: int) -> None:
        """Do nothing: what computes is not here."""

    def revive(self, cancel: Cancel) -> None:
        """Do nothing: each request finds out by itself whether the server answers."""
        cancel.check()

    def forget(self, conversation: str) -> None:
        """Do nothing: no state is kept here."""

    def load(self, options: LoadOptions, cancel: Cancel) -> Iterator[float]:
        """Find out about the model of `options.served`, yielding the share that is known.

        Raises FaultError, also ServedModelMissing, and Cancelled; nothing is loaded then.
        """
        number = self._end_loaded(cancel)
        served = options.served
        if served is None:
            raise FaultError(NotCapable(name=options.path, capability="to be run from a file"))
        yield 0.0
        from parlance.engine.remote.server import facts_about, vector_size  # noqa: PLC0415

        link = self._outside.link(served.server.address, served.token)
        facts = facts_about(link, served, options, cancel)
        yield 0.5
        size = vector_size(link, facts, cancel)
        loaded = _Loaded(link, msgspec.structs.replace(facts, vector_size=size))
        with self._lock:
            if number != self._loads:  # another load or an unload came between
                raise FaultError(NoModelLoaded())
            self._loaded = loaded
        yield 1.0

    def unload(self) -> None:
        """Let go of the model; the server keeps it as it likes."""
        self._end_loaded(None)

    def close(self) -> None:
        """Let go of the model, for good."""
        self.unload()

    def describe(self) -> ModelDescription:
        """Return what is loaded. Raises FaultError(NoModelLoaded)."""
        return self._now().description

    def run(
        self, requests: Iterable[tuple[Key, Request]], cancel: Cancel
    ) -> Iterator[tuple[Key, Event]]:
        """Run requests, each in a thread, and yield their events as they come, mixed.

        Requests are drawn from the iterable as places come free. Every request ends with
        exactly one Done or Failed. Raises FaultError(NoModelLoaded), and Cancelled, at
        once; the connections are cut then.
        """
        loaded = self._now()
        places = loaded.description.parallel
        yield from RemoteCall(requests, loaded.asking.answer, places).events(cancel)

    def count(self, text: str, cancel: Cancel) -> int:
        """Return about how many tokens `text` is as content. Raises FaultError and Cancelled."""
        return self.count_all((text,), cancel)[0]

    def count_all(self, texts: Sequence[str], cancel: Cancel) -> list[int]:
        """Return about how many tokens each text is as content.

        llama-server and vLLM tell; many texts are counted together then, and the tokens
        shared out among them. Others are guessed. Raises FaultError and Cancelled.
        """
        return self._now().texts.count_all(texts, cancel)

    def count_prompt(self, prompt: Prompt, cancel: Cancel) -> int:
        """Return about how many tokens the prompt is with its template.

        Raises FaultError and Cancelled.
        """
        return self._now().texts.count_prompt(prompt, cancel)

    def render(self, prompt: Prompt, cancel: Cancel) -> str:
        """Return the prompt as the model would see it, where the server tells.

        Raises FaultError, NotCapable where it does not, and Cancelled.
        """
        return self._now().texts.render(prompt, cancel)

    def tokenize(self, prompt: Prompt, cancel: Cancel) -> list[PromptPart]:  # noqa: ARG002
        """Refuse: servers do not agree on how to tell. Raises FaultError(NotCapable)."""
        raise self._now().facts.incapable("to show the tokens of a prompt")

    def warm(self, request: Request, cancel: Cancel) -> Usage:  # noqa: ARG002
        """Do nothing: it would cost the server an answer. Raises FaultError and Cancelled."""
        self._now()
        cancel.check()
        return NOTHING_READ

    def next_token(
        self,
        request: Request,  # noqa: ARG002
        cancel: Cancel,  # noqa: ARG002
        *,
        after: Sequence[int] = (),  # noqa: ARG002
    ) -> TokenDistribution:
        """Refuse: no server tells all of them. Raises FaultError(NotCapable)."""
        raise self._now().facts.incapable("to weigh every token")

    def score(self, request: Request, text: str, cancel: Cancel) -> Score:  # noqa: ARG002
        """Refuse: servers do not agree on how to ask. Raises FaultError(NotCapable)."""
        raise self._now().facts.incapable("to score a text")

    def embed(
        self, texts: Sequence[str], cancel: Cancel, *, pooling: Pooling = Pooling.MODEL
    ) -> list[array[float]]:
        """Return a vector of unit length for each text, 32-bit floats.

        Raises FaultError, NotCapable for a model that makes none and for any but the
        model's own pooling, and Cancelled.
        """
        loaded = self._now()
        if not loaded.facts.vector_size:
            raise loaded.facts.incapable(Capability.EMBED.value)
        if pooling is not Pooling.MODEL:
            raise loaded.facts.incapable(f"{pooling.value} pooling")
        return loaded.texts.embed(texts, cancel)

    def rerank(self, query: str, documents: Sequence[str], cancel: Cancel) -> list[float]:  # noqa: ARG002
        """Refuse: it is no part of the protocol. Raises FaultError(NotCapable)."""
        raise self._now().facts.incapable(Capability.RERANK.value)

    def _now(self) -> _Loaded:
        loaded = self._loaded
        if loaded is None:
            raise FaultError(NoModelLoaded())
        return loaded

    def _end_loaded(self, cancel: Cancel | None) -> int:
        """Let go of what is loaded; return the number of the load that may follow."""
        with self._lock:
            if cancel is not None:
                cancel.check()
            self._loaded = None
            self._loads += 1
            return self._loads


def _entry(server: Server, model: ListedModel) -> ModelEntry:
    key, meta = served_key(server.address, model.id), model.meta
    return ModelEntry(
        key=key,
        path=key,
        name=visible_name(model.id),
        origin=ModelOrigin.SERVER,
        size_bytes=(meta.size if meta is not None else None) or 0,
        parameters=meta.n_params if meta is not None else None,
        quantization=meta.ftype if meta is not None else None,
        trained_context=meta.n_ctx_train if meta is not None else model.max_model_len,
        served=ServedModel(server=server, model=model.id),
    )
