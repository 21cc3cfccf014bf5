"""Counts of texts by the vocabulary of a model, each made once."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import ChatPrompt, Role, Turn
from parlance.contract.faults import ChatTemplateFailed, FaultError
from parlance.engine.delegating import Delegating
from parlance.engine.remote.counting import about_prompt_tokens, about_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Prompt
    from parlance.contract.hosts import Engine
    from parlance.contract.models import ModelDescription

MOST_KEPT = 200_000
"""Counts that are kept; of a conversation each message is one."""

TURN_TOKENS = 8
"""About what a format puts round a turn, where it refuses to tell."""

_LETTER = "a"

_TextKey = tuple[str, int, int]


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """What the chat format of a model adds, in tokens.

    Attributes:
        opening: to a prompt as a whole; turn: to each turn.
        instructions: to the instructions, where they are the first turn.
        takes_instructions: whether they may be; else they open the first question.
    """

    opening: int
    turn: int
    instructions: int
    takes_instructions: bool


RAW_FRAME = Frame(opening=1, turn=0, instructions=0, takes_instructions=False)
"""A text without a format begins with one token at most."""


class Guessing(Delegating):
    """An engine that guesses what texts take: to count a draft, a server would be sent it."""

    def __init__(self, engine: Engine) -> None:
        """Guess for the model of `engine`."""
        self._engine = engine

    def _asked(self) -> Engine:
        return self._engine

    def describe(self) -> ModelDescription:
        """Return what is loaded, by a path of its own: guesses are no counts."""
        description = self._engine.describe()
        return msgspec.structs.replace(description, path=f"about:{description.path}")

    def count(self, text: str, cancel: Cancel) -> int:
        """Return about how many tokens `text` is. Raises Cancelled."""
        cancel.check()
        return about_tokens(text)

    def count_all(self, texts: Sequence[str], cancel: Cancel) -> list[int]:
        """Return about how many tokens each text is. Raises Cancelled."""
        return [self.count(text, cancel) for text in texts]

    def count_prompt(self, prompt: Prompt, cancel: Cancel) -> int:
        """Return about how many tokens the prompt is. Raises Cancelled."""
        cancel.check()
        return about_prompt_tokens(prompt)


class TokenCounts:
    """Remembers how many tokens texts are, by model. Safe from any thread."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._lock = threading.Lock()
        self._texts: dict[_TextKey, int] = {}
        self._images: dict[_TextKey, int] = {}
        self._frames: dict[str, Frame] = {}

    def of(self, texts: Sequence[str], engine: Engine, cancel: Cancel) -> list[int]:
        """Return the tokens of each text as content. Raises FaultError and Cancelled."""
        path = engine.describe().path
        keys = [(path, len(text), hash(text)) for text in texts]
        with self._lock:
            known = {key: self._texts[key] for key in keys if key in self._texts}
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if missing:
            counts = engine.count_all(tuple(missing.values()), cancel)
            known |= zip(missing, counts, strict=True)
            with self._lock:
                if len(self._texts) + len(missing) > MOST_KEPT:
                    self._texts.clear()
                self._texts |= known
        return [known[key] for key in keys]

    def of_image(self, image: bytes, engine: Engine, cancel: Cancel) -> int:
        """Return the cells of an image, which the model sees. Raises FaultError and Cancelled."""
        key = (engine.describe().path, len(image), hash(image))
        with self._lock:
            known = self._images.get(key)
        if known is None:
            turn = Turn(Role.USER, _LETTER, images=(image,))
            whole = engine.count_prompt(ChatPrompt(turns=(turn,)), cancel)
            known = whole - engine.count_prompt(_alternating(1), cancel)
            with self._lock:
                self._images[key] = known
        return known

    def frame(self, engine: Engine, cancel: Cancel) -> Frame:
        """Return what the model's chat format adds.

        Raises FaultError (NoChatTemplate, ChatTemplateFailed, the engine's) and Cancelled.
        """
        path = engine.describe().path
        with self._lock:
            known = self._frames.get(path)
        if known is None:
            known = _measured(engine, cancel)
            with self._lock:
                self._frames[path] = known
        return known


def _measured(engine: Engine, cancel: Cancel) -> Frame:
    letter = engine.count(_LETTER, cancel)
    one = engine.count_prompt(_alternating(1), cancel)
    three = _accepted(_alternating(3), engine, cancel)
    turn = TURN_TOKENS if three is None else max(0, -(-(three - one) // 2) - letter)
    instructed = Turn(Role.SYSTEM, _LETTER)
    prompt = ChatPrompt(turns=(instructed, *_alternating(1).turns))
    whole = _accepted(prompt, engine, cancel)
    return Frame(
        opening=max(0, one - letter - turn),
        turn=turn,
        # Below 0 where a format has instructions of its own, which these replace.
        instructions=0 if whole is None else whole - one - letter,
        takes_instructions=whole is not None,
    )


def _alternating(turns: int) -> ChatPrompt:
    roles = (Role.USER, Role.ASSISTANT)
    return ChatPrompt(turns=tuple(Turn(roles[number % 2], _LETTER) for number in range(turns)))


def _accepted(prompt: ChatPrompt, engine: Engine, cancel: Cancel) -> int | None:
    """Return the tokens of a prompt, or None if the template refuses its shape."""
    try:
        return engine.count_prompt(prompt, cancel)
    except FaultError as error:
        if not isinstance(error.fault, ChatTemplateFailed):
            raise
        return None
