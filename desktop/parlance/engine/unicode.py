"""Texts that can go over a pipe: a window or a file name may hold halves of characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.contract.engine import ChatPrompt, RawPrompt
from parlance.contract.sampling import Grammar, JsonSchema

if TYPE_CHECKING:
    from parlance.contract.engine import Prompt, Request
    from parlance.contract.sampling import Constraint


def is_unicode(text: str) -> bool:
    """Whether `text` has no lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def sound_text(text: str) -> str:
    """Return `text` with surrogate pairs joined and lone ones replaced by U+FFFD."""
    if is_unicode(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def sound_prompt(prompt: Prompt) -> Prompt:
    """Return `prompt` with sound texts."""
    match prompt:
        case RawPrompt(text=text):
            return replace(prompt, text=sound_text(text))
        case ChatPrompt(turns=turns):
            sound = tuple(replace(turn, content=sound_text(turn.content)) for turn in turns)
            return replace(prompt, turns=sound, effort=sound_text(prompt.effort))


def sound_request(request: Request) -> Request:
    """Return `request` with sound texts."""
    return replace(
        request,
        prompt=sound_prompt(request.prompt),
        sampling=replace(
            request.sampling, dry_breakers=_sound_texts(request.sampling.dry_breakers)
        ),
        stop=_sound_texts(request.stop),
        constraint=_sound_constraint(request.constraint),
        adapters=tuple(replace(one, path=sound_text(one.path)) for one in request.adapters),
        conversation=sound_text(request.conversation),
    )


def _sound_texts(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(sound_text, texts))


def _sound_constraint(constraint: Constraint | None) -> Constraint | None:
    match constraint:
        case None:
            return None
        case Grammar(text=text):
            return Grammar(text=sound_text(text))
        case JsonSchema(schema=schema):
            return JsonSchema(schema=sound_text(schema))
