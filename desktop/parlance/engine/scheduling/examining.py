"""Tasks that look at what the model expects, and generate nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.engine import Score, Standing
from parlance.engine.scheduling.answering import likeliest_tokens, token_logprob
from parlance.engine.scheduling.task import Task
from parlance.engine.wire import Distribution, Refused, Scored, Warmed

if TYPE_CHECKING:
    from parlance.contract.engine import TokenLogprob
    from parlance.contract.faults import Fault
    from parlance.engine.prompting.prompts import TokenizedPrompt
    from parlance.engine.scheduling.strand import Strand
    from parlance.engine.scheduling.task import Arrival, Desk, Outcome


class Examining(Task):
    """Reads a prompt and answers a question about it; nobody is told of its progress."""

    @property
    def promised(self) -> int:
        """Tokens that it is still to put into memory."""
        return self.strand.missing

    def progress(self) -> list[Outcome]:
        """Nothing: an examination has one answer and no events."""
        return []

    def cancel(self) -> list[Outcome]:
        """Nothing: nobody waits for it any more."""
        self.close()
        return []

    def fail(self, fault: Fault) -> list[Outcome]:
        """Say why there is no answer."""
        self.close()
        return [Refused(id=self.key, fault=fault)]


class Warming(Examining):
    """Reads a prompt, so that it is there when it is asked for."""

    def take(self, strand: Strand, rows: list[tuple[int, int]]) -> list[Outcome]:  # noqa: ARG002 - what is read stays in memory, and that is all
        """Say what it took."""
        self.note_first()
        self.close()
        return [Warmed(id=self.key, usage=self.usage())]


class Distributing(Examining):
    """Tells how likely each token of the vocabulary is after a prompt."""

    def __init__(
        self, arrival: Arrival, prompt: TokenizedPrompt, strand: Strand, desk: Desk
    ) -> None:
        """Look at the logits of the prompt's last token."""
        super().__init__(arrival, prompt, strand)
        self._desk = desk

    def take(self, strand: Strand, rows: list[tuple[int, int]]) -> list[Outcome]:  # noqa: ARG002 - there is one
        """Answer with the whole distribution."""
        from parlance.engine.llama.logits import log_probabilities, logits_of  # noqa: PLC0415

        desk, row = self._desk, rows[-1][1]
        logprobs = log_probabilities(desk.context, row, desk.vocabulary.size)
        best = int(logprobs.argmax())
        most = float(logits_of(desk.context, row, desk.vocabulary.size)[best])
        self.close()
        candidates = desk.vocabulary.candidates
        return [
            Distribution(
                id=self.key,
                logprobs=logprobs.tobytes(),
                log_sum=most - float(logprobs[best]),
                ends=candidates.ends,
                suppressed=candidates.suppressed,
                likeliest=likeliest_tokens(desk, logprobs, self.request.top_logprobs or 0),
            )
        ]


class Scoring(Examining):
    """Tells how likely each token of a given text is.

    The strand holds the prompt and the text without its last token: what follows each
    token from the end of the prompt on is known.
    """

    def __init__(
        self,
        arrival: Arrival,
        prompt: TokenizedPrompt,
        strand: Strand,
        desk: Desk,
        text: list[int],
    ) -> None:
        """Score the tokens `text`, which are at least one."""
        super().__init__(arrival, prompt, strand)
        self._desk = desk
        self._text = text
        self._found: list[TokenLogprob] = []
        self._standings: list[Standing] = []
        strand.outputs_from = len(strand.tokens) - len(text)

    def take(self, strand: Strand, rows: list[tuple[int, int]]) -> list[Outcome]:
        """Note what the rows say of the tokens after them; answer after the last one."""
        from parlance.engine.llama.logits import log_probabilities  # noqa: PLC0415 - numpy

        desk = self._desk
        for index, row in rows:
            number = index - strand.outputs_from
            if number != len(self._found):
                continue  # computed once more after it had lost its place
            token = self._text[number]
            logprobs = log_probabilities(desk.context, row, desk.vocabulary.size)
            self._found.append(token_logprob(desk, token, float(logprobs[token])))
            if self.request.top_logprobs is not None:
                top = likeliest_tokens(desk, logprobs, self.request.top_logprobs)
                likelier = int((logprobs > logprobs[token]).sum())
                self._standings.append(Standing(rank=likelier + 1, top=top))
        if len(self._found) < len(self._text):
            return []
        self.close()
        score = Score(tokens=tuple(self._found), standings=tuple(self._standings))
        return [Scored(id=self.key, score=score)]
