"""How sure a model is of a text: each of its tokens weighed after all that stands before it.

A text is weighed in pieces, so that something is seen soon and it can be stopped; what the
engine has read stays in its memory from piece to piece. Pieces end before a blank between two
words, where the tokens of a text do not depend on where it is cut.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from parlance.contract.confidence import ALTERNATIVES, MOST_CHARACTERS, WeighedPart
from parlance.contract.engine import Begun, RawPrompt, Score
from parlance.contract.faults import FaultError, NotCapable, NothingToDo
from parlance.work.chat_options import is_elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.confidence import Portion
    from parlance.contract.engine import Prompt, Request
    from parlance.contract.hosts import Engine
    from parlance.contract.models import ModelDescription

PIECE_CHARACTERS: Final = 600
LOOKED_AT: Final = 64
"""Characters in which the first token of a text ends."""

_BETWEEN_WORDS = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")


def refuse_elsewhere(description: ModelDescription) -> None:
    """Raise FaultError (NotCapable) for a model of a server, before anything is sent there."""
    if is_elsewhere(description):
        raise FaultError(NotCapable(name=description.name, capability="to score a text"))


def weigh(
    portions: Sequence[Portion], engine: Engine, cancel: Cancel, *, between: str = "\n\n"
) -> Iterator[WeighedPart]:
    """Yield the tokens of texts, each after its own prompt, piece by piece.

    Raises FaultError (NothingToDo for no text, NotCapable for a model that cannot score, as
    those of servers) and Cancelled.
    """
    refuse_elsewhere(engine.describe())
    found = [portion for portion in portions if portion.text]
    if not found:
        raise FaultError(NothingToDo())
    total = min(MOST_CHARACTERS, sum(len(portion.text) for portion in found))
    done, before = 0, ""
    for portion in found:
        text = portion.text[: total - done]
        for part in _Weighing(engine, portion.request, cancel).run(text):
            yield msgspec.structs.replace(part, between=before, done=done + part.done, total=total)
            before = ""
        done, before = done + len(text), between
        if done == total:
            return


class _Weighing:
    """One text after one prompt."""

    def __init__(self, engine: Engine, request: Request, cancel: Cancel) -> None:
        self._engine = engine
        self._cancel = cancel
        self._context = engine.describe().context
        self._request = msgspec.structs.replace(request, top_logprobs=ALTERNATIVES, beams=None)
        self._begun = request.begun or Begun()
        self._used = 0

    def run(self, text: str) -> Iterator[WeighedPart]:
        """Yield what is known; `done` is where a piece ends."""
        first = self._opened(text)
        place, unscored = len(first), first
        if place == len(text):
            yield WeighedPart(score=Score(tokens=()), unscored=first, done=place, total=place)
        for piece in pieces(text[place:]):
            is_new = self._makes_room(piece, text[:place])
            score = self._engine.score(self._request, piece, self._cancel)
            if not self._used:
                self._used = self._tokens_before()
            self._used += len(score.tokens)
            end = place + len(piece)
            yield WeighedPart(
                score=score, unscored=unscored, is_new_window=is_new, done=end, total=len(text)
            )
            self._go_on(piece)
            place, unscored = end, ""

    def _tokens_before(self) -> int:
        prompt = self._engine.count_prompt(self._request.prompt, self._cancel)
        return prompt + self._engine.count(self._begun.reasoning, self._cancel)

    def _opened(self, text: str) -> str:
        """Return what must stand in the prompt, where there is nothing to weigh a token after."""
        prompt = self._request.prompt
        if not isinstance(prompt, RawPrompt) or prompt.text or self._begun != Begun():
            return ""
        if self._texts(prompt):
            return ""  # the model has a token for the beginning
        beginning = text[:LOOKED_AT]
        first = next(iter(self._texts(RawPrompt(text=beginning))), "")
        if not first or not text.startswith(first):
            first = text[:1]
        self._ask(RawPrompt(text=first), Begun())
        return first

    def _texts(self, prompt: RawPrompt) -> list[str]:
        parts = self._engine.tokenize(prompt, self._cancel)
        return [text for part in parts for _number, text in part.tokens]

    def _makes_room(self, piece: str, before: str) -> bool:
        """Forget what stands far above where the context is full; return whether it was."""
        if not self._used:
            return False
        wanted = self._engine.count(piece, self._cancel)
        if self._used + wanted <= self._context:
            return False
        kept = before[-min(len(before), PIECE_CHARACTERS) :]
        while kept and self._engine.count(kept, self._cancel) + wanted + 1 > self._context:
            kept = kept[len(kept) // 2 + 1 :]
        self._ask(RawPrompt(text=kept), Begun())
        self._used = 0
        return True

    def _go_on(self, piece: str) -> None:
        begun = msgspec.structs.replace(self._begun, answer=self._begun.answer + piece)
        self._ask(self._request.prompt, begun)

    def _ask(self, prompt: Prompt, begun: Begun) -> None:
        self._begun = begun
        self._request = msgspec.structs.replace(self._request, prompt=prompt, begun=begun)


def pieces(text: str) -> Iterator[str]:
    """Yield a text in pieces, cut between words where that is possible."""
    place = 0
    while len(text) - place > PIECE_CHARACTERS:
        cuts = [
            found.start()
            for found in _BETWEEN_WORDS.finditer(text, place + 1, place + PIECE_CHARACTERS + 1)
        ]
        end = cuts[-1] if cuts else place + PIECE_CHARACTERS
        yield text[place:end]
        place = end
    if place < len(text):
        yield text[place:]
