"""Continues a text as it is, or fills a gap in it: what base and code models are made for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.engine import RawPrompt, Role
from parlance.contract.faults import FaultError, NotCapable
from parlance.contract.models import Capability

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.models import InfillTokens, ModelDescription

GAP = "<fill>"
"""Stands in a text where the model shall fill a gap, once."""


def wants_completion(description: ModelDescription) -> bool:
    """Whether the model continues texts and has no format for a chat (a base model)."""
    capabilities = description.capabilities
    return Capability.GENERATE in capabilities and Capability.CHAT not in capabilities


def can_fill(description: ModelDescription) -> bool:
    """Whether the model's vocabulary has the tokens to fill a gap."""
    return description.infill is not None


def joined(said: Iterable[tuple[Role, str]]) -> str:
    """Return the text that a conversation in this mode is: what was written, one after another.

    What the model wrote for a gap stands in that gap.
    """
    whole = ""
    for role, text in said:
        if role is Role.ASSISTANT and whole.count(GAP) == 1:
            whole = whole.replace(GAP, text)
        else:
            whole += text
    return whole


def completion(text: str, description: ModelDescription) -> RawPrompt:
    """Return the prompt that has `text` continued, or the gap in it filled.

    A text that speaks of several gaps is continued. Raises FaultError(NotCapable) for a gap
    that the model cannot fill.
    """
    if text.count(GAP) != 1:
        return RawPrompt(text=text)
    if description.infill is None:
        capability = f"to fill the gap at {GAP}"
        raise FaultError(NotCapable(name=description.name, capability=capability))
    before, behind = text.split(GAP)
    return _infill(before, behind, description.infill)


def _infill(before: str, behind: str, tokens: InfillTokens) -> RawPrompt:
    """Return prefix, suffix and middle in the order of Bavarian et al. 2022, arXiv 2207.14255."""
    start = len(tokens.prefix) + len(before)
    return RawPrompt(
        text=f"{tokens.prefix}{before}{tokens.suffix}{behind}{tokens.middle}",
        opening=len(tokens.prefix),
        closing=len(tokens.middle),
        marks=((start, start + len(tokens.suffix)),),
    )
