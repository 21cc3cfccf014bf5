"""What any engine can be asked, and what it answers while it works.

The same records go over the pipe to the engine's process, so they are msgspec
structs: frozen, tagged, decoded strictly. Implementations: the local process
(`engine/client.py`) and the scripted engine of the tests.
"""

from __future__ import annotations

import math
from array import array
from enum import IntEnum, StrEnum

import msgspec

from parlance.contract.faults import Fault
from parlance.contract.sampling import Beams, Constraint, Sampling


class Role(StrEnum):
    """Who speaks in a turn of a chat."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class Turn(msgspec.Struct, frozen=True):
    """One message of a chat. Its content is tokenized without special tokens.

    Attributes:
        images: image files (PNG, JPEG, BMP, GIF) that stand before the content.
    """

    role: Role
    content: str
    images: tuple[bytes, ...] = ()


class ChatPrompt(msgspec.Struct, frozen=True, kw_only=True, tag="chat"):
    """Turns that the model's own chat template puts into its format.

    Attributes:
        effort: how hard to reason, in the words of the template (most know "low",
            "medium" and "high"); empty leaves it to the template.
        reasoning_tokens: the engine ends the reasoning after so many; the template is
            told as well. None sets no end.
    """

    turns: tuple[Turn, ...]
    thinking: bool = True
    effort: str = ""
    reasoning_tokens: int | None = None


class RawPrompt(msgspec.Struct, frozen=True, kw_only=True, tag="raw"):
    """Text that is continued as it is, without a chat template.

    Attributes:
        opening, closing: how many letters at its start and end are a format's own, whose
            special tokens count; what stands between them is content.
        marks: where between them other words of the format stand, each from its first letter
            to behind its last, in the order of the text.
    """

    text: str
    opening: int = 0
    closing: int = 0
    marks: tuple[tuple[int, int], ...] = ()


Prompt = ChatPrompt | RawPrompt


class PromptPart(msgspec.Struct, frozen=True, array_like=True):
    """A stretch of a prompt as the model reads it, with the tokens that it is made of.

    Attributes:
        tokens: their numbers and texts; the places of an image have none.
        role: whose content it is; None for what a format puts around, and in raw prompts.
        blended: whether contents stand somewhere in it, since the format has altered them.
    """

    text: str
    tokens: tuple[tuple[int, str], ...]
    role: Role | None = None
    blended: bool = False


class Priority(IntEnum):
    """Which request goes first when both wait: a person who types before a document."""

    CHAT = 0
    DOCUMENT = 1


class Adapter(msgspec.Struct, frozen=True, kw_only=True):
    """A LoRA adapter that one request wants applied, by the path it was loaded from."""

    path: str
    scale: float = 1.0


class Begun(msgspec.Struct, frozen=True, kw_only=True):
    """The beginning of an answer whose engine was lost.

    Attributes:
        tokens: how many it was, of those that the request allows.
    """

    answer: str = ""
    reasoning: str = ""
    tokens: int = 0


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to generate.

    Attributes:
        max_tokens: tokens to generate at most; 0 means what the context leaves.
        min_tokens: the answer does not end before it has so many.
        stop: strings that end the answer and are not part of it.
        constraint: what the answer must look like; reasoning is not bound by it.
        beams: search instead of drawing; the answer comes whole at the end then.
        top_logprobs: have each token's log-probability told, and those of so many of the
            likeliest; None tells nothing. Where a text is scored, the likeliest in the place
            of each of its tokens.
        conversation: name under which the state is kept for the next turn, also on disk;
            empty for what nobody will continue.
        begun: what of the answer is written already, so that it goes on from there.
    """

    prompt: Prompt
    sampling: Sampling = Sampling()
    max_tokens: int = 0
    min_tokens: int = 0
    stop: tuple[str, ...] = ()
    priority: Priority = Priority.CHAT
    constraint: Constraint | None = None
    beams: Beams | None = None
    top_logprobs: int | None = None
    adapters: tuple[Adapter, ...] = ()
    conversation: str = ""
    begun: Begun | None = None


class StopReason(StrEnum):
    """Why an answer ended."""

    END = "end"
    LENGTH = "length"
    CONTEXT = "context"
    STOP_STRING = "stop_string"
    CANCELLED = "cancelled"


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """What one request took: tokens, and milliseconds measured in the engine.

    Attributes:
        reused_tokens: prompt tokens that were not computed again.
        ttft_ms: from the request's arrival to its first sampled token.
        prompt_ms: reading the prompt; generate_ms: all tokens after the first.
        drafted_tokens: guessed ahead; accepted_tokens: those that proved right.
        about: whether the numbers of tokens are estimated (some servers tell none).
    """

    prompt_tokens: int
    reused_tokens: int
    generated_tokens: int
    ttft_ms: float
    prompt_ms: float
    generate_ms: float
    drafted_tokens: int = 0
    accepted_tokens: int = 0
    about: bool = False

    @property
    def tokens_per_second(self) -> float:
        """Decode rate: tokens after the first over their time; 0 if not measurable."""
        if self.generated_tokens < 2 or self.generate_ms <= 0:  # noqa: PLR2004
            return 0.0
        return (self.generated_tokens - 1) * 1000.0 / self.generate_ms


class Channel(StrEnum):
    """Which part of the answer a piece belongs to."""

    ANSWER = "answer"
    REASONING = "reasoning"


class PromptRead(msgspec.Struct, frozen=True, kw_only=True, tag="prompt_read"):
    """Progress in reading the prompt, in tokens.

    It begins anew where the engine had to be started again before the answer began.
    """

    done: int
    total: int


class TokenLogprob(msgspec.Struct, frozen=True, kw_only=True):
    """A token with its natural log-probability, before any sampler changed it.

    Attributes:
        part: its bytes, where they are no whole characters; `text` shows U+FFFD for them.
    """

    token: int
    text: str
    logprob: float
    part: bytes = b""


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """A token of the answer, and what else was likely in its place, likeliest first."""

    chosen: TokenLogprob
    top: tuple[TokenLogprob, ...]


class Piece(msgspec.Struct, frozen=True, kw_only=True, tag="piece"):
    """Text as it is generated; always whole characters.

    Attributes:
        choices: the tokens since the last piece, where the request asks for them. The
            text of the last piece may be empty when choices were left.
    """

    text: str
    channel: Channel = Channel.ANSWER
    choices: tuple[Choice, ...] = ()


class Hypothesis(msgspec.Struct, frozen=True, kw_only=True):
    """One outcome of a beam search.

    Attributes:
        logprob: sum over its tokens, the ending one included; score: what it was ranked by.
    """

    text: str
    tokens: tuple[int, ...]
    logprob: float
    score: float


class Done(msgspec.Struct, frozen=True, kw_only=True, tag="done"):
    """The last event of a request that went well.

    Attributes:
        hypotheses: of a beam search, best first; the text of the first is the answer.
    """

    stop: StopReason
    usage: Usage
    hypotheses: tuple[Hypothesis, ...] = ()


class Failed(msgspec.Struct, frozen=True, kw_only=True, tag="failed"):
    """The last event of a request that did not."""

    fault: Fault


Event = PromptRead | Piece | Done | Failed


class Pooling(StrEnum):
    """How the vectors of a text's tokens become one."""

    MODEL = "model"
    MEAN = "mean"
    CLS = "cls"
    LAST = "last"


class TokenDistribution(msgspec.Struct, frozen=True, kw_only=True):
    """How likely each token of the vocabulary is after a prompt, before any sampler.

    Attributes:
        logprobs: natural log-probabilities by token number, 32-bit floats.
        log_sum: what a log-probability lacks to the logit that the model gave.
        ends: tokens that end an answer; suppressed: those that the model's own file bans.
        likeliest: as many as the request's `top_logprobs`, likeliest first.
    """

    logprobs: array[float]
    log_sum: float = 0.0
    ends: tuple[int, ...] = ()
    suppressed: tuple[int, ...] = ()
    likeliest: tuple[TokenLogprob, ...] = ()


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Where a token of a given text stood among all that could have come in its place.

    Attributes:
        rank: 1 is the likeliest; equally likely ones share theirs.
        top: the likeliest, likeliest first.
    """

    rank: int
    top: tuple[TokenLogprob, ...]


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """How likely a given text is after a prompt: each of its tokens, in order.

    Attributes:
        standings: one for each token, where the request asks for the likeliest, else none.
    """

    tokens: tuple[TokenLogprob, ...]
    standings: tuple[Standing, ...] = ()

    @property
    def logprob(self) -> float:
        """Natural log-probability of the whole text."""
        return math.fsum(token.logprob for token in self.tokens)

    @property
    def perplexity(self) -> float:
        """Inverse geometric mean of the tokens' probabilities; infinite for none."""
        if not self.tokens:
            return math.inf
        return math.exp(-self.logprob / len(self.tokens))
