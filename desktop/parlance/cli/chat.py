"""`parlance chat`: one message, one answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.cli.answer_options import beams_of, check_answer, constraint_of
from parlance.cli.output import write, write_json, write_line
from parlance.cli.prompt_options import check_sight, prompt_of
from parlance.cli.sampling_options import check_draws, sampling_of
from parlance.cli.workshop import open_workshop
from parlance.contract.engine import Channel, Done, Failed, Piece, PromptRead, Request
from parlance.contract.faults import FaultError

if TYPE_CHECKING:
    import argparse

    from parlance.cli.workshop import Workshop
    from parlance.contract.engine import Choice, Event
    from parlance.contract.models import ModelDescription


def run(arguments: argparse.Namespace) -> int:
    """Answer the prompt. Raises FaultError, NotUnderstoodError and Cancelled."""
    check_answer(arguments)
    asked = Request(
        prompt=prompt_of(arguments),
        max_tokens=arguments.max_tokens,
        min_tokens=arguments.min_tokens,
        stop=tuple(arguments.stop),
        constraint=constraint_of(arguments),
        beams=beams_of(arguments),
        top_logprobs=arguments.logprobs,
        adapters=tuple(arguments.adapters),
    )
    check_draws(arguments, asked.beams)
    with open_workshop() as workshop:
        workshop.load(arguments.model, arguments)
        request = _for_model(asked, arguments, workshop.engine.describe())
        _answer(workshop, request, as_json=arguments.json)
    return 0


def _for_model(
    asked: Request, arguments: argparse.Namespace, description: ModelDescription
) -> Request:
    check_sight(asked.prompt, description)
    sampling = sampling_of(arguments, description.sampling, description.vocabulary_size)
    return replace(asked, sampling=sampling)


class _Answer:
    """An answer as it arrives; `streams` says whether its text is printed then.

    Attributes:
        done: how it ended; None while it has not.
    """

    def __init__(self, *, streams: bool) -> None:
        self._streams = streams
        self.texts = {Channel.ANSWER: "", Channel.REASONING: ""}
        self.choices: list[Choice] = []
        self.done: Done | None = None

    def take(self, event: Event) -> None:
        """Take what comes. Raises FaultError."""
        match event:
            case Piece(text=text, channel=channel, choices=choices):
                self.texts[channel] += text
                self.choices += choices
                if self._streams and channel is Channel.ANSWER:
                    write(text)
            case Done():
                self.done = event
            case Failed(fault=fault):
                raise FaultError(fault)
            case PromptRead():
                pass


def _answer(workshop: Workshop, request: Request, *, as_json: bool) -> None:
    several = request.beams is not None and request.beams.n_best > 1
    answer = _Answer(streams=not as_json and not several)
    for _, event in workshop.engine.run([(0, request)], workshop.cancel):
        answer.take(event)
    done = answer.done
    assert done is not None
    if as_json:
        write_json(_record(workshop, request, answer, done))
    elif several:
        _print_outcomes(done)
    elif not answer.texts[Channel.ANSWER].endswith("\n"):
        write_line()


def _print_outcomes(done: Done) -> None:
    for number, outcome in enumerate(done.hypotheses, start=1):
        if number > 1:
            write_line()
        write_line(f"{number} (score {outcome.score:.3f})")
        write_line(outcome.text)


def _record(workshop: Workshop, request: Request, answer: _Answer, done: Done) -> dict[str, object]:
    description = workshop.engine.describe()
    record: dict[str, object] = {
        "text": answer.texts[Channel.ANSWER],
        "reasoning": answer.texts[Channel.REASONING],
        "prompt_tokens": done.usage.prompt_tokens,
        "generated_tokens": done.usage.generated_tokens,
        "drafted_tokens": done.usage.drafted_tokens,
        "accepted_tokens": done.usage.accepted_tokens,
        "ttft_ms": round(done.usage.ttft_ms, 1),
        "tokens_per_second": round(done.usage.tokens_per_second, 1),
        "stop_reason": done.stop,
        "model": description.name,
        "device": description.placement.device,
    }
    if request.top_logprobs is not None:
        record["logprobs"] = answer.choices
    if request.beams is not None:
        record["outcomes"] = done.hypotheses
    return record
