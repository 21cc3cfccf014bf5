"""Texts that can go over a pipe: a window or a file name may hold halves of characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import ChatPrompt, RawPrompt, Turn

if TYPE_CHECKING:
    from parlance.contract.engine import Prompt, Request


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
            return RawPrompt(text=sound_text(text))
        case ChatPrompt(turns=turns):
            sound = tuple(Turn(turn.role, sound_text(turn.content)) for turn in turns)
            return msgspec.structs.replace(prompt, turns=sound)


def sound_request(request: Request) -> Request:
    """Return `request` with sound texts."""
    return msgspec.structs.replace(
        request,
        prompt=sound_prompt(request.prompt),
        stop=tuple(sound_text(word) for word in request.stop),
    )
