"""Answers of one model of a server, whatever dialect of the protocol it understands.

Imports the HTTP client, so it is imported when a server is asked for the first time.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from parlance.contract.engine import ChatPrompt, RawPrompt
from parlance.contract.faults import (
    FaultError,
    PromptTooLong,
    ServedModelMissing,
    ServerFailed,
)
from parlance.engine.remote.answers import AnswerReader
from parlance.engine.remote.bodies import (
    check_possible,
    continuing,
    extras_of,
    fields_of,
    messages_of,
)
from parlance.engine.remote.chunks import chunks_of
from parlance.engine.remote.counting import about_prompt_tokens
from parlance.engine.remote.refusals import UNWANTED
from parlance.engine.unicode import sound_request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event, Request
    from parlance.contract.faults import Fault
    from parlance.engine.remote.facts import Facts
    from parlance.engine.remote.link import Link
    from parlance.engine.remote.wire import ErrorDetails

_PLAINEST = 2
"""Ways to ask: with all extras; without them; without the wish to be told the tokens."""

_NAMELESS = 500
"""HTTP's status for an error in the middle of an answer that named none."""

_RAW_ROOM = 1.25
"""An estimate of a prompt's tokens may be so much too low."""

_log = logging.getLogger(__name__)


class Asking:
    """Asks one model for answers, from any thread.

    What the server refuses is left out from then on, from the least important on.
    """

    def __init__(self, link: Link, facts: Facts) -> None:
        """Ask through `link`, with everything at first."""
        self._link = link
        self._facts = facts
        self._plainness = 0

    def answer(self, request: Request, cancel: Cancel) -> Iterator[Event]:
        """Yield the events of one answer. Raises FaultError and Cancelled."""
        check_possible(request, self._facts)
        request = sound_request(request)
        while True:
            plainness, said = self._plainness, False
            try:
                for event in self._answer(request, plainness, cancel):
                    said = True
                    yield event
            except FaultError as error:
                if said or plainness == _PLAINEST or not _unwanted(error.fault):
                    raise FaultError(self._completed(error.fault, request)) from error
                _log.info("A server wants less than was asked: way %d", plainness + 1)
                self._plainness = max(self._plainness, plainness + 1)
            else:
                return

    def _answer(self, request: Request, plainness: int, cancel: Cancel) -> Iterator[Event]:
        url, body = self._made(request, plainness)
        reader = AnswerReader(request)
        with self._link.stream(url, body, self._facts.served.model, cancel) as lines:
            for chunk in chunks_of(lines, self._link.address.given, self._failed):
                yield from reader.take(chunk)
        yield from reader.finish()

    def _made(self, request: Request, plainness: int) -> tuple[str, dict[str, Any]]:
        """Return the address and the body of a request."""
        fields = fields_of(request, self._facts)
        extras = extras_of(request, self._facts) if plainness == 0 else {}
        if plainness < _PLAINEST:
            fields["stream_options"] = {"include_usage": True}
        match request.prompt:
            case ChatPrompt() as prompt:
                # Here: the library takes half a second, which no start should wait for.
                from parlance.engine.remote.library import chat_request  # noqa: PLC0415

                extras |= continuing(request)
                messages = messages_of(prompt, request.begun)
                return chat_request(self._facts.address.api, messages, fields, extras)
            case RawPrompt(text=text):
                begun = request.begun.answer if request.begun is not None else ""
                # Servers take a small number of tokens if none is told.
                most = fields.get("max_tokens") or self._room(request)
                body = {**fields, **extras, "prompt": text + begun, "max_tokens": most}
                return f"{self._facts.address.api}/completions", {**body, "stream": True}

    def _room(self, request: Request) -> int:
        taken = about_prompt_tokens(request.prompt) * _RAW_ROOM
        return max(1, self._facts.context - int(taken))

    def _completed(self, fault: Fault, request: Request) -> Fault:
        """Return `fault` with what the server did not say."""
        match fault:
            case PromptTooLong(prompt_tokens=tokens, context=context):
                return PromptTooLong(
                    prompt_tokens=tokens or about_prompt_tokens(request.prompt),
                    context=context or self._facts.context,
                )
            case ServedModelMissing() if isinstance(request.prompt, RawPrompt):
                # It was in the list: what is missing is the way to ask.
                return self._facts.incapable("to go on with a text without a chat").fault
            case _:
                return fault

    def _failed(self, error: ErrorDetails) -> Fault:
        status = error.code if isinstance(error.code, int) else _NAMELESS
        return self._link.refused(self._facts.served.model, status, error)


def _unwanted(fault: Fault) -> bool:
    return isinstance(fault, ServerFailed) and fault.status in UNWANTED
