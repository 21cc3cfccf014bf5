"""Tries a JSON schema or a grammar: whether it can be used, and what comes of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import (
    Channel,
    ChatPrompt,
    Done,
    Failed,
    Piece,
    RawPrompt,
    Request,
    Role,
    StopReason,
    Turn,
)
from parlance.contract.faults import FaultError
from parlance.contract.models import Capability
from parlance.contract.sampling import JsonSchema
from parlance.engine.grammars.constraints import grammar_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Prompt
    from parlance.contract.hosts import Engine
    from parlance.contract.models import ModelDescription
    from parlance.contract.sampling import Constraint

TRIAL_TOKENS = 1024
"""An answer that has not ended by then is cut off."""


class Verdict(StrEnum):
    """What became of an answer that was to follow a constraint."""

    FOLLOWS = "follows"
    CUT_OFF = "cut_off"
    """It follows as far as it goes."""
    NO_JSON = "no_json"
    """A server did not do as it was asked."""


class TrialPiece(msgspec.Struct, frozen=True, kw_only=True):
    """Text that was appended to the answer."""

    text: str


class TrialDone(msgspec.Struct, frozen=True, kw_only=True):
    """The answer is over."""

    verdict: Verdict


def check_constraint(constraint: Constraint) -> None:
    """Raise FaultError(ConstraintInvalid) where the engine would."""
    grammar_of(constraint)


def tried(
    constraint: Constraint, question: str, engine: Engine, cancel: Cancel
) -> Iterator[TrialPiece | TrialDone]:
    """Yield an answer of the loaded model that follows `constraint`, then what it came to.

    Raises FaultError and Cancelled.
    """
    check_constraint(constraint)
    description = engine.describe()
    request = Request(
        prompt=_prompt(question, description),
        sampling=description.sampling,
        max_tokens=TRIAL_TOKENS,
        constraint=constraint,
    )
    text = ""
    for _, event in engine.run([(0, request)], cancel):
        match event:
            case Piece(text=more, channel=Channel.ANSWER):
                text += more
                yield TrialPiece(text=more)
            case Done(stop=stop):
                yield TrialDone(verdict=_verdict(text, constraint, stop))
            case Failed(fault=fault):
                raise FaultError(fault)
            case _:
                pass


def _prompt(question: str, description: ModelDescription) -> Prompt:
    if Capability.CHAT in description.capabilities:
        return ChatPrompt(turns=(Turn(Role.USER, question),), thinking=False)
    return RawPrompt(text=f"{question}\n")


def _verdict(text: str, constraint: Constraint, stop: StopReason) -> Verdict:
    if stop is not StopReason.END:
        return Verdict.CUT_OFF
    if isinstance(constraint, JsonSchema):
        try:
            msgspec.json.decode(text)
        except msgspec.DecodeError:
            return Verdict.NO_JSON
    return Verdict.FOLLOWS
