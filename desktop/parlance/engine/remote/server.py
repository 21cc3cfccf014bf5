"""What a server is asked besides answers: its models, and tokens and vectors of texts.

Imports the HTTP client, so it is imported when a server is asked for the first time.
"""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING, TypeVar

from parlance.contract.engine import ChatPrompt, RawPrompt
from parlance.contract.faults import (
    ChatTemplateFailed,
    FaultError,
    ServedModelMissing,
    ServerBusy,
    ServerFailed,
    ServerNotUnderstood,
    ServerUnreachable,
)
from parlance.engine.counting import portions
from parlance.engine.remote.bodies import messages_of
from parlance.engine.remote.counting import about_prompt_tokens, about_tokens, shared_out
from parlance.engine.remote.facts import Kind, facts_of
from parlance.engine.remote.link import ANSWER_SECONDS, GLANCE_SECONDS
from parlance.engine.remote.wire import (
    ModelList,
    Props,
    Rendered,
    TokenCount,
    TokenList,
    Vectors,
    decoded,
)
from parlance.engine.unicode import sound_prompt, sound_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Prompt
    from parlance.contract.models import LoadOptions
    from parlance.contract.servers import ServedModel
    from parlance.engine.remote.facts import Facts
    from parlance.engine.remote.link import Link
    from parlance.engine.remote.wire import ListedModel

COUNTED_ONE_BY_ONE = 16
"""More texts than that are counted together and the tokens shared out."""

EMBEDDED_TOGETHER = 32

Answer = TypeVar("Answer")

_NOT_THERE = (ServedModelMissing, ServerFailed, ServerBusy, ServerNotUnderstood)
"""How servers refuse what they do not have."""


def listed_models(link: Link, cancel: Cancel) -> tuple[ListedModel, ...]:
    """Return the models of a server. Raises FaultError and Cancelled."""
    try:
        body = link.get(f"{link.address.api}/models", "", cancel)
    except FaultError as error:
        if isinstance(error.fault, ServedModelMissing):  # no such page, then
            raise FaultError(link.not_understood()) from error
        raise
    return decoded(body, ModelList, link.not_understood).data


def facts_about(link: Link, served: ServedModel, options: LoadOptions, cancel: Cancel) -> Facts:
    """Return what can be known of a model. Raises FaultError and Cancelled.

    Raises FaultError(ServedModelMissing) where the server does not list it.
    """
    models = listed_models(link, cancel)
    listed = next((model for model in models if model.id == served.model), None)
    if listed is None:
        given = link.address.given
        raise FaultError(ServedModelMissing(address=given, model=served.model))
    return facts_of(served, link.address, listed, _props(link, cancel), options.parallel)


def vector_size(link: Link, facts: Facts, cancel: Cancel) -> int:
    """Return how many numbers an embedding of the model has; 0 if it makes none.

    Raises FaultError where the server cannot be asked at all, and Cancelled.
    """
    try:
        (vector,) = _vectors(link, facts, ["a"], cancel, seconds=GLANCE_SECONDS)
    except FaultError as error:
        if isinstance(error.fault, (*_NOT_THERE, ServerUnreachable)):
            return 0
        raise
    return len(vector)


def _props(link: Link, cancel: Cancel) -> Props | None:
    """Return what llama-server tells of itself; None for other servers."""
    try:
        body = link.get(f"{link.address.root}/props", "", cancel)
        return decoded(body, Props, link.not_understood)
    except FaultError:
        # Whatever is wrong: the list of models was had, and this page is no part of the
        # protocol.
        return None


class Texts:
    """Counts, renders and embeds texts with one model of a server."""

    def __init__(self, link: Link, facts: Facts) -> None:
        """Ask through `link`."""
        self._link = link
        self._facts = facts
        self._counts = facts.kind is not Kind.OTHER

    def count_all(self, texts: Sequence[str], cancel: Cancel) -> list[int]:
        """Return the tokens of each text, about. Raises FaultError and Cancelled."""
        if len(texts) <= COUNTED_ONE_BY_ONE:
            return [self._count(text, cancel) for text in texts]
        counts = [0] * len(texts)
        for portion in portions(texts):
            total = self._count("\n".join(text for _, text in portion), cancel)
            shares = shared_out(total, [about_tokens(text) for _, text in portion])
            for (number, _), share in zip(portion, shares, strict=True):
                counts[number] += share
        return counts

    def count_prompt(self, prompt: Prompt, cancel: Cancel) -> int:
        """Return the tokens of a prompt, about. Raises FaultError and Cancelled."""
        cancel.check()
        prompt = sound_prompt(prompt)
        plain = isinstance(prompt, ChatPrompt) and not any(turn.images for turn in prompt.turns)
        if plain and self._counts and self._facts.kind is Kind.LLAMA_SERVER:
            try:
                return self._count(self.render(prompt, cancel), cancel, special=True)
            except FaultError as error:
                if not isinstance(error.fault, _NOT_THERE):
                    raise
        return about_prompt_tokens(prompt)

    def render(self, prompt: Prompt, cancel: Cancel) -> str:
        """Return the prompt as the model would see it.

        Raises FaultError, NotCapable where only llama-server could tell, ChatTemplateFailed
        where its template refuses, and Cancelled.
        """
        prompt = sound_prompt(prompt)
        if isinstance(prompt, RawPrompt):
            return prompt.text
        if self._facts.kind is not Kind.LLAMA_SERVER:
            raise self._facts.incapable("show the prompt in the model's format")
        url = f"{self._facts.address.root}/apply-template"
        try:
            return self._asked(url, {"messages": messages_of(prompt)}, Rendered, cancel).prompt
        except FaultError as error:
            if isinstance(error.fault, ServerFailed):
                raise FaultError(ChatTemplateFailed(reason=error.fault.reason)) from error
            raise

    def embed(self, texts: Sequence[str], cancel: Cancel) -> list[array[float]]:
        """Return a vector of unit length for each text. Raises FaultError and Cancelled."""
        vectors: list[array[float]] = []
        for start in range(0, len(texts), EMBEDDED_TOGETHER):
            part = texts[start : start + EMBEDDED_TOGETHER]
            vectors += _vectors(self._link, self._facts, part, cancel)
        return vectors

    def _count(self, text: str, cancel: Cancel, *, special: bool = False) -> int:
        cancel.check()
        if self._counts and text:
            try:
                return self._told(text, cancel, special=special)
            except FaultError as error:
                if not isinstance(error.fault, _NOT_THERE):
                    raise
                self._counts = False  # it has no such page, or not for everyone
        return about_tokens(text)

    def _told(self, text: str, cancel: Cancel, *, special: bool) -> int:
        url, text = f"{self._facts.address.root}/tokenize", sound_text(text)
        if self._facts.kind is Kind.VLLM:
            model = self._facts.served.model
            asked = {"model": model, "prompt": text, "add_special_tokens": special}
            return self._asked(url, asked, TokenCount, cancel).count
        asked = {"content": text, "add_special": special, "parse_special": special}
        return len(self._asked(url, asked, TokenList, cancel).tokens)

    def _asked(self, url: str, body: object, kind: type[Answer], cancel: Cancel) -> Answer:
        model = self._facts.served.model
        answer = self._link.post(url, body, model, cancel, seconds=GLANCE_SECONDS)
        return decoded(answer, kind, self._link.not_understood)


def _vectors(
    link: Link,
    facts: Facts,
    texts: Sequence[str],
    cancel: Cancel,
    *,
    seconds: float = ANSWER_SECONDS,
) -> list[array[float]]:
    model = facts.served.model
    body = {"model": model, "input": [sound_text(text) for text in texts]}
    answer = link.post(f"{facts.address.api}/embeddings", body, model, cancel, seconds=seconds)
    told = decoded(answer, Vectors, link.not_understood).data
    rows = sorted(told, key=lambda vector: vector.index)
    if len(rows) != len(texts) or not all(row.embedding for row in rows):
        raise FaultError(link.not_understood())
    return [_of_unit_length(row.embedding) for row in rows]


def _of_unit_length(numbers: Sequence[float]) -> array[float]:
    length = math.hypot(*numbers) or 1.0
    return array("f", (number / length for number in numbers))
