"""How many tokens a text is, where nobody can tell: about."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from parlance.contract.engine import ChatPrompt, RawPrompt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.engine import Prompt

TURN_TOKENS = 8
"""What a chat format puts round a turn, at most, in the formats of the catalogue."""

IMAGE_TOKENS = 1024
"""Of one image; models differ from 64 to some thousands."""

_LATIN_CHARACTERS = 3.5
_OTHER_CHARACTERS = 2.0
"""Characters of one token: a careful guess, since too few tokens would be the worse one."""

_DENSE = re.compile(
    r"[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff]|[^\x00-\uffff]"
)
"""Chinese, Japanese and Korean letters, and what is beyond: a token each."""

_LATIN = re.compile(r"[\x00-\u024f\u1e00-\u1eff\u2000-\u206f]")


def about_tokens(text: str) -> int:
    """Return about how many tokens a text is; never 0 for a text that is not empty."""
    dense = len(_DENSE.findall(text))
    latin = len(_LATIN.findall(text))
    others = len(text) - dense - latin
    return math.ceil(dense + latin / _LATIN_CHARACTERS + others / _OTHER_CHARACTERS)


def about_prompt_tokens(prompt: Prompt) -> int:
    """Return about how many tokens a prompt is with the format of a chat round it."""
    match prompt:
        case RawPrompt(text=text):
            return about_tokens(text)
        case ChatPrompt(turns=turns):
            return TURN_TOKENS + sum(
                about_tokens(turn.content) + TURN_TOKENS + IMAGE_TOKENS * len(turn.images)
                for turn in turns
            )


def shared_out(total: int, guesses: Sequence[int]) -> list[int]:
    """Return `total` tokens, counted of several texts together, by what each was guessed.

    Each is rounded up, and none that was guessed above 0 gets 0.
    """
    guessed = sum(guesses)
    if not guessed:
        return [0] * len(guesses)
    return [math.ceil(total * guess / guessed) if guess else 0 for guess in guesses]
