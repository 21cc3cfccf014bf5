"""The usual task: an answer, drawn token by token."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Choice, Done, Piece, StopReason, TokenLogprob
from parlance.engine.grammars.constraints import grammar_of
from parlance.engine.llama.sampler import Sampler
from parlance.engine.prompting.reasoning import ReasoningSplitter
from parlance.engine.scheduling.answer import AnswerText
from parlance.engine.scheduling.task import Task

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from parlance.engine.prompting.prompts import TokenizedPrompt
    from parlance.engine.scheduling.strand import Strand
    from parlance.engine.scheduling.task import Arrival, Desk, Outcome


class Answering(Task):
    """Draws an answer with the sampler chain."""

    def __init__(
        self, arrival: Arrival, prompt: TokenizedPrompt, strand: Strand, desk: Desk
    ) -> None:
        """Prepare the sampler. Raises FaultError."""
        super().__init__(arrival, prompt, strand)
        request = self.request
        constraint = request.constraint
        self._desk = desk
        self._sampler = Sampler(
            request.sampling,
            desk.vocabulary,
            context=desk.length,
            grammar=None if constraint is None else grammar_of(constraint),
        )
        self._sampler.look_back([*prompt.tokens, *prompt.answer])
        splitter = ReasoningSplitter(prompt.closing, begun=prompt.begun) if prompt.chat else None
        self._text = AnswerText(request.stop, splitter)
        self._budget = None
        if prompt.reasoning_tokens is not None:
            self._budget = _Budget(prompt.reasoning_tokens, self._text, desk)
        if desk.drafter is not None:
            self.drafts = desk.drafter.begin(strand)
        self._choices: list[Choice] = []
        self._is_plain = (
            constraint is None
            and self._budget is None
            and not request.min_tokens
            and request.top_logprobs is None
        )

    def take(self, strand: Strand, rows: list[tuple[int, int]]) -> list[Outcome]:
        """Choose a token; return the text it makes certain, or the end."""
        token = self._choose(rows[-1][1])
        self.note_first()
        text = self._desk.texts.of(token)
        if text is None:
            return self._finish(StopReason.END)
        strand.append(token)
        self.generated += 1
        outcomes: list[Outcome] = [*self._text.feed(text)]
        if self._choices:
            outcomes = self._with_choices(outcomes)
        if self._text.stopped:
            return outcomes + self._finish(StopReason.STOP_STRING)
        limit = self._limit()
        return outcomes if limit is None else outcomes + self._finish(limit)

    def move(self, desk: Desk) -> None:
        """Go on at another desk."""
        self._desk = desk

    def cancel(self) -> list[Outcome]:
        """End with what there is."""
        return self._finish(StopReason.CANCELLED)

    def close(self) -> None:
        """Free the sampler."""
        super().close()
        self._sampler.close()

    def _choose(self, row: int) -> int:
        if self._is_plain:
            return self._sampler.sample(self._desk.context, row)
        forced = None if self._budget is None else self._budget.forced()
        if forced is None:
            if self.request.constraint is not None:
                self._sampler.constrained = not self._text.reasoning
            may_end = self.generated >= self.request.min_tokens
            token = self._sampler.sample(self._desk.context, row, may_end=may_end)
        else:
            token = forced
            self._sampler.accept(token)
        if self.request.top_logprobs is not None:
            self._choices.append(_choice(self._desk, row, token, self.request.top_logprobs))
        return token

    def _limit(self) -> StopReason | None:
        """Return why no further token may follow, or None."""
        if self.generated == self.request.max_tokens:
            return StopReason.LENGTH
        # The last token has to be computed before another one can follow.
        if len(self.strand.tokens) > self._desk.length:
            return StopReason.CONTEXT
        return None

    def _with_choices(self, pieces: list[Outcome]) -> list[Outcome]:
        """Give the choices made so far to the first of the pieces."""
        if not self._choices or not pieces:
            return pieces
        assert isinstance(pieces[0], Piece)
        choices, self._choices = tuple(self._choices), []
        return [msgspec.structs.replace(pieces[0], choices=choices), *pieces[1:]]

    def _finish(self, stop: StopReason) -> list[Outcome]:
        outcomes: list[Outcome] = [*self._text.finish()]
        if self._choices and not outcomes:
            outcomes = [Piece(text="")]
        if self._text.stopped:
            stop = StopReason.STOP_STRING
        outcomes = self._with_choices(outcomes)
        self.close()
        return [*outcomes, Done(stop=stop, usage=self.usage())]


class _Budget:
    """Ends the reasoning after so many tokens, with the tag that the model would use."""

    def __init__(self, tokens: int, text: AnswerText, desk: Desk) -> None:
        self._left = tokens
        self._text = text
        self._desk = desk
        self._forced: deque[int] = deque()

    def forced(self) -> int | None:
        """Return the token that has to come next, or None if the model is free."""
        if self._forced:
            return self._forced.popleft()
        closing = self._text.closing
        if closing is None:
            return None
        if self._left > 0:
            self._left -= 1
            return None
        self._forced.extend(self._desk.vocabulary.scaffold(closing, after=[]))
        return self._forced.popleft() if self._forced else None


def _choice(desk: Desk, row: int, token: int, count: int) -> Choice:
    # numpy takes longer to import than an engine to start.
    from parlance.engine.llama.logits import log_probabilities  # noqa: PLC0415

    logprobs = log_probabilities(desk.context, row, desk.vocabulary.size)
    return Choice(
        chosen=token_logprob(desk, token, float(logprobs[token])),
        top=likeliest_tokens(desk, logprobs, count),
    )


def likeliest_tokens(
    desk: Desk, logprobs: NDArray[np.float32], count: int
) -> tuple[TokenLogprob, ...]:
    """Return records of the `count` likeliest tokens, likeliest first."""
    from parlance.engine.scheduling.ranking import likeliest  # noqa: PLC0415 - see above

    return tuple(token_logprob(desk, *found) for found in likeliest(logprobs, count))


def token_logprob(desk: Desk, token: int, logprob: float) -> TokenLogprob:
    """Return a record of a token; what is no whole character shows as U+FFFD."""
    piece = desk.vocabulary.piece_bytes(token, special=True)
    text = piece.decode("utf-8", "replace")
    part = piece if text.encode("utf-8") != piece else b""
    return TokenLogprob(token=token, text=text, logprob=logprob, part=part)
