"""Requests in OpenAI's words, and in those that some servers have besides."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import msgspec

from parlance.contract.engine import ChatPrompt, RawPrompt, Role
from parlance.contract.faults import ConstraintInvalid, FaultError
from parlance.contract.sampling import Grammar, JsonSchema, Mirostat, Sampling
from parlance.engine.remote.facts import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.engine import Begun, Request, Turn
    from parlance.contract.sampling import LogitBias
    from parlance.engine.remote.facts import Facts

_STRONGEST_BIAS = 100.0
"""What the protocol allows; it stands for a ban, too."""

_IMAGES = (
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
)
_CONTINUING = frozenset({Kind.LLAMA_SERVER, Kind.VLLM})

Body = dict[str, Any]


def check_possible(request: Request, facts: Facts) -> None:
    """Raise FaultError(NotCapable) for what no server is asked."""
    for refused, what in (
        (request.beams is not None, "beam search"),
        (isinstance(request.constraint, Grammar), "a grammar for the answer"),
        (bool(request.adapters), "LoRA adapters"),
        (_has_images(request) and not facts.sees, "see"),
        (_raw(request) and request.top_logprobs is not None, "log-probabilities without a chat"),
        (_begun(request) and facts.kind not in _CONTINUING, "to go on with a begun answer"),
    ):
        if refused:
            raise facts.incapable(what)


def messages_of(prompt: ChatPrompt, begun: Begun | None = None) -> list[Body]:
    """Return the turns of a chat, the begun answer as the last."""
    messages = [{"role": turn.role.value, "content": _content(turn)} for turn in prompt.turns]
    if begun is not None and begun.answer:
        messages.append({"role": Role.ASSISTANT.value, "content": begun.answer})
    return messages


def fields_of(request: Request, facts: Facts) -> Body:
    """Return the fields that every server knows. Raises FaultError(ConstraintInvalid)."""
    sampling = request.sampling
    fields: Body = {"model": facts.served.model, "temperature": sampling.temperature}
    if sampling.temperature > 0:
        fields["top_p"] = sampling.top_p
    for name, value in (
        ("max_tokens", _most_tokens(request)),
        ("stop", [word for word in request.stop if word]),
        ("presence_penalty", sampling.presence_penalty),
        ("frequency_penalty", sampling.frequency_penalty),
        ("logit_bias", _biases(sampling.logit_bias)),
    ):
        if value:
            fields[name] = value
    if sampling.seed is not None:
        fields["seed"] = sampling.seed
    if request.top_logprobs is not None:
        fields["logprobs"] = True
        fields["top_logprobs"] = request.top_logprobs
    if isinstance(request.constraint, JsonSchema):
        fields["response_format"] = _response_format(request.constraint)
    return fields


def extras_of(request: Request, facts: Facts) -> Body:
    """Return the fields that some servers know; who does not may refuse them."""
    return dict(_extras(request, facts))


def _extras(request: Request, facts: Facts) -> Iterator[tuple[str, Any]]:
    sampling = request.sampling
    if sampling.temperature > 0:
        yield from (("top_k", sampling.top_k), ("min_p", sampling.min_p))
    # Always: two servers have 1.1 for what was not told.
    if facts.kind is not Kind.VLLM:
        yield "repeat_penalty", sampling.repetition_penalty
    if facts.kind is not Kind.LLAMA_SERVER:
        yield "repetition_penalty", sampling.repetition_penalty
    if request.min_tokens:
        yield "min_tokens", request.min_tokens
    if facts.kind is Kind.LLAMA_SERVER:
        yield from _llama_extras(sampling)
    if isinstance(request.prompt, ChatPrompt):
        yield from _reasoning_extras(request.prompt, facts)


def _reasoning_extras(prompt: ChatPrompt, facts: Facts) -> Iterator[tuple[str, Any]]:
    if not prompt.thinking:
        yield "chat_template_kwargs", {"enable_thinking": False}
    if prompt.effort:
        yield "reasoning_effort", prompt.effort
    if prompt.reasoning_tokens is not None and facts.kind is Kind.LLAMA_SERVER:
        yield "reasoning_budget_tokens", prompt.reasoning_tokens


def continuing(request: Request) -> Body:
    """Return what has a server go on with the last turn instead of answering it."""
    if not _begun(request) or _raw(request):
        return {}
    return {"continue_final_message": True, "add_generation_prompt": False}


_LLAMA_NAMES = (
    ("typical_p", "typical_p"),
    ("top_n_sigma", "top_n_sigma"),
    ("dynatemp_range", "dynamic_temperature_range"),
    ("dynatemp_exponent", "dynamic_temperature_exponent"),
    ("xtc_probability", "xtc_probability"),
    ("xtc_threshold", "xtc_threshold"),
    ("dry_multiplier", "dry_multiplier"),
    ("dry_base", "dry_base"),
    ("dry_allowed_length", "dry_allowed_length"),
    ("dry_penalty_last_n", "dry_window"),
    ("dry_sequence_breakers", "dry_breakers"),
    ("repeat_last_n", "penalty_window"),
    ("mirostat_tau", "mirostat_tau"),
    ("mirostat_eta", "mirostat_eta"),
)
"""llama-server's names of what it knows as we do."""


def _llama_extras(sampling: Sampling) -> Iterator[tuple[str, Any]]:
    usual = Sampling()
    for name, ours in _LLAMA_NAMES:
        value = getattr(sampling, ours)
        if value != getattr(usual, ours):
            yield name, value
    if sampling.mirostat is not Mirostat.OFF:
        yield "mirostat", sampling.mirostat.value


def _content(turn: Turn) -> str | list[Body]:
    if not turn.images:
        return turn.content
    images = [{"type": "image_url", "image_url": {"url": _address(one)}} for one in turn.images]
    return [*images, {"type": "text", "text": turn.content}]


def _address(image: bytes) -> str:
    kind = next((kind for start, kind in _IMAGES if image.startswith(start)), _IMAGES[0][1])
    return f"data:{kind};base64,{base64.b64encode(image).decode('ascii')}"


def _response_format(constraint: JsonSchema) -> Body:
    try:
        schema = msgspec.json.decode(constraint.schema)
    except msgspec.DecodeError as error:
        raise FaultError(ConstraintInvalid(reason=str(error))) from error
    return {
        "type": "json_schema",
        "json_schema": {"name": "answer", "schema": schema, "strict": True},
    }


def _biases(biases: tuple[LogitBias, ...]) -> dict[str, float]:
    strongest = _STRONGEST_BIAS
    return {str(one.token): max(-strongest, min(one.bias, strongest)) for one in biases}


def _most_tokens(request: Request) -> int:
    written = request.begun.tokens if request.begun is not None else 0
    return max(1, request.max_tokens - written) if request.max_tokens else 0


def _has_images(request: Request) -> bool:
    prompt = request.prompt
    return isinstance(prompt, ChatPrompt) and any(turn.images for turn in prompt.turns)


def _raw(request: Request) -> bool:
    return isinstance(request.prompt, RawPrompt)


def _begun(request: Request) -> bool:
    return request.begun is not None and bool(request.begun.answer)
