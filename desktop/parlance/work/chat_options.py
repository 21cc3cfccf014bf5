"""Makes a request of what was set, leaving out what the loaded model cannot do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.chats import written_constraint
from parlance.contract.engine import ChatPrompt, Request
from parlance.contract.models import Capability
from parlance.contract.plan import PlacementReason
from parlance.contract.sampling import GREEDY, Grammar
from parlance.work.chat_ask import state_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.chats import ChatOptions
    from parlance.contract.engine import Begun, Prompt
    from parlance.contract.history import ConversationId
    from parlance.contract.models import ModelDescription
    from parlance.contract.sampling import LogitBias, Sampling
    from parlance.work.chat_ask import ChatAsk

COMPLETION_TOKENS = 512
"""A base model hardly ever ends by itself; its text is continued so far at a time."""

MOST_SPARE_TOKENS = 1024

EFFORTS = ("low", "medium", "high")
"""The words that templates know which ask for an effort."""

_SWITCHED = re.compile(r"\b(enable_thinking|thinking)\b(?!>)")
_EFFORT = "reasoning_effort"


class ReasoningControls(msgspec.Struct, frozen=True, kw_only=True):
    """What can be said about the reasoning of a model.

    Attributes:
        reasons: whether it does at all; switch: whether it can be told not to.
        efforts: the levels that its template knows; empty for none.
        budget: whether it can be ended after so many tokens.
    """

    reasons: bool
    switch: bool
    efforts: tuple[str, ...]
    budget: bool


def reasoning_controls(description: ModelDescription) -> ReasoningControls:
    """Return what the model's template offers; a server's model is taken to offer all."""
    if is_elsewhere(description):
        return ReasoningControls(reasons=True, switch=True, efforts=EFFORTS, budget=True)
    template = description.template or ""
    reasons = Capability.REASON in description.capabilities
    return ReasoningControls(
        reasons=reasons,
        switch=reasons and _SWITCHED.search(template) is not None,
        efforts=EFFORTS if _EFFORT in template else (),
        budget=reasons,
    )


def is_elsewhere(description: ModelDescription) -> bool:
    """Whether a server answers, which does not tell all that it can."""
    return description.placement.reason is PlacementReason.ELSEWHERE


def reasoning_spare(description: ModelDescription) -> int:
    """Return the tokens that a model needs besides a short answer that is wanted at once.

    0 where it can be told not to reason.
    """
    offered = reasoning_controls(description)
    if offered.switch or not offered.reasons:
        return 0
    return min(MOST_SPARE_TOKENS, description.context // 4)


def fitted(
    ask: ChatAsk, description: ModelDescription, *, continuing: bool = False
) -> tuple[ChatOptions, tuple[str, ...]]:
    """Return the options without what the model cannot do, and the names of what was left out.

    `continuing` says that an answer goes on, which a search over whole answers cannot.
    """
    left = tuple(dict.fromkeys(_impossible(ask, description, continuing=continuing)))
    changes: dict[str, object] = {name: None for name in left if "." not in name}
    sampling = ask.options.sampling
    if "sampling.logit_bias" in left:
        known = _known_biases(ask.options, description)
        sampling = msgspec.structs.replace(sampling, logit_bias=known or None)
    return msgspec.structs.replace(ask.options, sampling=sampling, **changes), left


def chat_prompt(prompt: ChatPrompt, options: ChatOptions) -> ChatPrompt:
    """Return the prompt with what the options say about reasoning."""
    return msgspec.structs.replace(
        prompt,
        thinking=True if options.thinking is None else options.thinking,
        effort=options.effort or "",
        reasoning_tokens=options.reasoning_tokens or None,
    )


def request_of(
    prompt: Prompt,
    ask: ChatAsk,
    options: ChatOptions,
    description: ModelDescription,
    *,
    conversation: ConversationId,
    begun: Begun | None = None,
) -> Request:
    """Return the request; `options` are those of fitted()."""
    most = options.max_tokens or (COMPLETION_TOKENS if ask.completes else 0)
    least = options.min_tokens or 0
    if isinstance(prompt, ChatPrompt):
        prompt = chat_prompt(prompt, options)
    return Request(
        prompt=prompt,
        sampling=_sampling(ask, options, description),
        max_tokens=most,
        min_tokens=min(least, most) if most else least,
        stop=tuple(word for word in options.stop or () if word),
        constraint=written_constraint(options),
        beams=options.beams,
        conversation="" if ask.temporary else state_name(conversation),
        begun=begun,
    )


def _sampling(ask: ChatAsk, options: ChatOptions, description: ModelDescription) -> Sampling:
    if options.beams is not None:
        return GREEDY
    sampling = ask.recommended or description.sampling
    if ask.temperature is not None:
        sampling = msgspec.structs.replace(sampling, temperature=ask.temperature)
    return options.sampling.applied_to(sampling)


def _impossible(ask: ChatAsk, description: ModelDescription, *, continuing: bool) -> Iterator[str]:
    options = ask.options
    yield from _unreasonable(ask, description)
    elsewhere = is_elsewhere(description)
    if ask.completes and (options.system_prompt or "").strip():
        yield "system_prompt"
    if options.beams is not None and (continuing or elsewhere or options.constraint is not None):
        yield "beams"
    if elsewhere and isinstance(options.constraint, Grammar):
        yield "constraint"
    biases = options.sampling.logit_bias or ()
    if len(_known_biases(options, description)) < len(biases):
        yield "sampling.logit_bias"


def _unreasonable(ask: ChatAsk, description: ModelDescription) -> Iterator[str]:
    """Yield what is asked of the reasoning and cannot be had."""
    options, offered = ask.options, reasoning_controls(description)
    if ask.completes:
        offered = ReasoningControls(reasons=False, switch=False, efforts=(), budget=False)
    # Not to think is what a model without reasoning does anyhow, and to think what one does
    # that cannot be told otherwise.
    if options.thinking is not None and not offered.switch and options.thinking != offered.reasons:
        yield "thinking"
    if options.effort and not offered.efforts:
        yield "effort"
    if options.reasoning_tokens and not offered.budget:
        yield "reasoning_tokens"


def _known_biases(options: ChatOptions, description: ModelDescription) -> tuple[LogitBias, ...]:
    biases = options.sampling.logit_bias or ()
    size = description.vocabulary_size
    return tuple(each for each in biases if not size or 0 <= each.token < size)
