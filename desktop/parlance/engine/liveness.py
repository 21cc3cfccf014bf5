"""Tells an engine that hangs from one that works: what to ask it, and how long to wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.engine import Pooling, RawPrompt, Request
from parlance.contract.faults import DeviceLost, EngineCrashed
from parlance.contract.models import Capability
from parlance.engine.wire import Count, Embed, Warm

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.models import ModelDescription
    from parlance.engine.wire import Question

_LETTER = "a"

_PATIENCE_SECONDS = 20.0
"""An idle engine answers within milliseconds. One that reads a prompt says so after each
slice, which takes a slow processor some seconds; an image takes longer, and is read again
then."""

_DISK_BYTES = 100_000_000
"""A slow disk gives so many in a second. What the processor computes with was maybe pushed
out of memory for the sleep, and all of it is read again for the first token."""

_KILLED = -9
"""What ends a silent process: it could not be asked."""


def sign_of_life(description: ModelDescription) -> Callable[[int], Question]:
    """Return the smallest question that needs whatever might hang.

    A GPU is only known to work when it has computed something: one letter is read. A
    processor needs no such proof, and counts it.
    """
    if not description.placement.gpu_layers:
        return lambda key: Count(id=key, texts=(_LETTER,))
    if Capability.GENERATE in description.capabilities:
        request = Request(prompt=RawPrompt(text=_LETTER))
        return lambda key: Warm(id=key, request=request)
    return lambda key: Embed(id=key, texts=(_LETTER,), pooling=Pooling.MEAN)


def patience(description: ModelDescription) -> float:
    """Return how many seconds a sound engine may need to show life."""
    placement = description.placement
    if not placement.gpu_layers:
        return _PATIENCE_SECONDS
    # The processor's is the last, and there where only a GPU computes: with the embeddings.
    rest = sum(share.need.weights_bytes for share in description.plan.shares[-1:])
    return _PATIENCE_SECONDS + rest / _DISK_BYTES


def silence(description: ModelDescription) -> EngineCrashed:
    """Return the name of what happened to an engine that does not answer any more."""
    placement = description.placement
    if placement.gpu_layers:
        return DeviceLost(device=placement.device, exit_code=_KILLED)
    return EngineCrashed(exit_code=_KILLED)
