"""`parlance chat`: one message, one answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.cli.output import write, write_json, write_line
from parlance.cli.streams import read_input
from parlance.cli.workshop import open_workshop
from parlance.contract.engine import (
    Channel,
    ChatPrompt,
    Done,
    Failed,
    Piece,
    RawPrompt,
    Request,
    Role,
    Turn,
)
from parlance.contract.faults import FaultError, NothingToDo

if TYPE_CHECKING:
    import argparse

    from parlance.cli.workshop import Workshop
    from parlance.contract.engine import Prompt
    from parlance.contract.sampling import Sampling


def run(arguments: argparse.Namespace) -> int:
    """Answer the prompt. Raises FaultError and Cancelled."""
    text = arguments.prompt if arguments.prompt is not None else read_input()
    if not text.strip():
        raise FaultError(NothingToDo())
    with open_workshop() as workshop:
        workshop.load(arguments.model)
        request = Request(
            prompt=_prompt(arguments, text),
            sampling=_sampling(arguments, workshop.engine.describe().sampling),
            max_tokens=arguments.max_tokens,
        )
        _answer(workshop, request, as_json=arguments.json)
    return 0


def _sampling(arguments: argparse.Namespace, recommended: Sampling) -> Sampling:
    sampling = msgspec.structs.replace(recommended, seed=arguments.seed)
    if arguments.temperature is not None:
        sampling = msgspec.structs.replace(sampling, temperature=arguments.temperature)
    return sampling


def _prompt(arguments: argparse.Namespace, text: str) -> Prompt:
    if arguments.raw:
        return RawPrompt(text=text)
    turns = [Turn(Role.USER, text)]
    if arguments.system:
        turns.insert(0, Turn(Role.SYSTEM, arguments.system))
    return ChatPrompt(turns=tuple(turns))


def _answer(workshop: Workshop, request: Request, *, as_json: bool) -> None:
    texts = {Channel.ANSWER: "", Channel.REASONING: ""}
    done: Done | None = None
    for _, event in workshop.engine.run([(0, request)], workshop.cancel):
        match event:
            case Piece(text=text, channel=channel):
                texts[channel] += text
                if channel is Channel.ANSWER and not as_json:
                    write(text)
            case Done():
                done = event
            case Failed(fault=fault):
                raise FaultError(fault)
            case _:
                pass
    if as_json and done is not None:
        write_json(_record(workshop, texts, done))
    elif not texts[Channel.ANSWER].endswith("\n"):
        write_line()


def _record(workshop: Workshop, texts: dict[Channel, str], done: Done) -> dict[str, object]:
    description = workshop.engine.describe()
    return {
        "text": texts[Channel.ANSWER],
        "reasoning": texts[Channel.REASONING],
        "prompt_tokens": done.usage.prompt_tokens,
        "generated_tokens": done.usage.generated_tokens,
        "ttft_ms": round(done.usage.ttft_ms, 1),
        "tokens_per_second": round(done.usage.tokens_per_second, 1),
        "stop_reason": done.stop,
        "model": description.name,
        "device": description.placement.device,
    }
