"""Loads the small model that guesses for a large one, if the two go together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.faults import AdapterUnsuited, DraftModelUnsuited, FaultError
from parlance.engine.drafting.model import DraftModel
from parlance.engine.drafting.steps import can_draft
from parlance.engine.llama.companion import read_companion
from parlance.engine.llama.context import Context, ContextRefused, ContextShape, NoMemory
from parlance.engine.llama.model import Model, ModelRefused
from parlance.engine.llama.placing import Placing
from parlance.engine.llama.vocabulary import Vocabulary
from parlance.engine.planning.room import DRAFT_CELLS

if TYPE_CHECKING:
    from parlance.engine.llama.logs import Log
    from parlance.engine.llama.model import ModelFacts

_MOST_SEQUENCES = 8
_BATCH = 128

_PADDING = 128
"""Tokens by which vocabularies of one family differ, for they are filled up differently."""

_COMPARED = 4096
"""Tokens whose texts are compared, spread over the vocabulary."""


def open_draft_model(
    path: str, vocabulary: Vocabulary, shape: ContextShape, *, gpu: str, log: Log
) -> DraftModel:
    """Load the model at `path` to guess for one with `vocabulary` and a context of `shape`.

    All of it lies on the device `gpu`, or with the processor if that is empty. Raises
    FaultError(DraftModelUnsuited).
    """
    try:
        header = read_companion(path)
    except FaultError as error:
        reason = error.fault.reason if isinstance(error.fault, AdapterUnsuited) else "unreadable"
        raise _unsuited(path, reason) from error
    log.forget()
    try:
        layers = (header.blocks or 0) + 1 if gpu else 0
        placing = Placing(gpus=(gpu,), layers=(layers,)) if gpu else Placing()
        model = Model(path, layers, lambda _share: None, placing=placing)
    except ModelRefused as error:
        raise _unsuited(path, log.reason or "llama.cpp did not accept it") from error
    facts = model.facts()
    own = Vocabulary(model)
    objection = _objection(facts) or difference(vocabulary, own)
    if objection:
        raise _unsuited(path, objection)
    try:
        context = Context(model, _shape(facts, shape), lambda: False)
    except NoMemory as error:
        raise _unsuited(path, "it does not continue texts") from error
    except ContextRefused as error:
        raise _unsuited(path, "there is not enough memory for its context") from error
    return DraftModel(context, own, size=min(vocabulary.size, own.size))


def difference(first: Vocabulary, second: Vocabulary) -> str:
    """Return in what two vocabularies differ, as a clause; empty if they go together."""
    if abs(first.size - second.size) > _PADDING:
        return f"it has {second.size} tokens and the model {first.size}"
    size = min(first.size, second.size)
    ends = (*range(min(size, _PADDING)), *range(max(0, size - _PADDING), size))
    for token in (*ends, *range(0, size, max(1, size // _COMPARED))):
        alike = (
            first.piece_bytes(token, special=True) == second.piece_bytes(token, special=True)
            and first.is_control(token) == second.is_control(token)
            and first.is_end(token) == second.is_end(token)
        )
        if not alike:
            return f"token {token} is “{second.text(token)}” and not “{first.text(token)}”"
    return ""


def _objection(facts: ModelFacts) -> str:
    """Return why no model with these facts guesses for another; empty if it does."""
    if not facts.continues_text:
        return "it does not continue texts"
    if facts.start_token is not None:
        return "it has an encoder"
    if not can_draft(facts):
        return "it cannot take back what it guessed"
    return ""


def _shape(facts: ModelFacts, shape: ContextShape) -> ContextShape:
    return ContextShape(
        cells=min(shape.cells, DRAFT_CELLS),
        sequences=1 if facts.alone else min(shape.sequences, _MOST_SEQUENCES),
        batch=min(shape.cells, _BATCH),
        threads=shape.threads,
    )


def _unsuited(path: str, reason: str) -> FaultError:
    return FaultError(DraftModelUnsuited(path=path, reason=reason))
