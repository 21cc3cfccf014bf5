"""The frames between the engine's process and its client.

Requests and answers carry an id, so that any number can be on the way at once.
"""

from __future__ import annotations

import msgspec

from parlance.contract.engine import (
    Event,
    Pooling,
    Prompt,
    PromptPart,
    Request,
    Score,
    TokenLogprob,
    Usage,
)
from parlance.contract.faults import Fault
from parlance.contract.models import LoadOptions, ModelDescription
from parlance.engine.rpc.address import RpcEndpoint
from parlance.modelfile.header import Header

# To the engine ----------------------------------------------------------------------


class Load(msgspec.Struct, frozen=True, kw_only=True, tag="load"):
    """Load a model whose header was read already; answered by Loading and Loaded.

    `servers` are where the RPC servers of `options` are.
    """

    options: LoadOptions
    header: Header
    servers: tuple[RpcEndpoint, ...] = ()


class Run(msgspec.Struct, frozen=True, kw_only=True, tag="run"):
    """Generate; answered by Events that end with Done or Failed."""

    id: int
    request: Request


class Stop(msgspec.Struct, frozen=True, kw_only=True, tag="stop"):
    """Stop these requests and questions now.

    Each request still ends with its Done, at once if it had not begun. A question may
    be answered still, by what nobody waits for.
    """

    ids: tuple[int, ...]


class Count(msgspec.Struct, frozen=True, kw_only=True, tag="count"):
    """Count the tokens of contents; answered by Counted."""

    id: int
    texts: tuple[str, ...]


class CountPrompt(msgspec.Struct, frozen=True, kw_only=True, tag="count_prompt"):
    """Count the tokens of a whole prompt; answered by Counted or Refused."""

    id: int
    prompt: Prompt


class Render(msgspec.Struct, frozen=True, kw_only=True, tag="render"):
    """Render a prompt as text; answered by Rendered or Refused."""

    id: int
    prompt: Prompt


class Tokenize(msgspec.Struct, frozen=True, kw_only=True, tag="tokenize"):
    """Tokenize a prompt; answered by Tokenized or Refused."""

    id: int
    prompt: Prompt


class Warm(msgspec.Struct, frozen=True, kw_only=True, tag="warm"):
    """Read a prompt into memory; answered by Warmed or Refused, between other steps."""

    id: int
    request: Request


class NextToken(msgspec.Struct, frozen=True, kw_only=True, tag="next_token"):
    """Tell how likely each token is after a prompt; answered by Distribution or Refused.

    The tokens `after` stand behind the prompt.
    """

    id: int
    request: Request
    after: tuple[int, ...] = ()


class ScoreText(msgspec.Struct, frozen=True, kw_only=True, tag="score_text"):
    """Tell how likely a text is after a prompt; answered by Scored or Refused."""

    id: int
    request: Request
    text: str


class Embed(msgspec.Struct, frozen=True, kw_only=True, tag="embed"):
    """Make vectors of texts; answered by Embedded or Refused."""

    id: int
    texts: tuple[str, ...]
    pooling: Pooling


class Rerank(msgspec.Struct, frozen=True, kw_only=True, tag="rerank"):
    """Judge documents by a query; answered by Reranked or Refused."""

    id: int
    query: str
    documents: tuple[str, ...]


class Forget(msgspec.Struct, frozen=True, kw_only=True, tag="forget"):
    """Let go of what is held for a conversation; there is no answer."""

    conversation: str


class UseThreads(msgspec.Struct, frozen=True, kw_only=True, tag="use_threads"):
    """Compute with at most so many threads from the next step on; there is no answer.

    0 takes those of the plan again.
    """

    count: int


Examination = Warm | NextToken | ScoreText
"""Questions that the scheduler answers, since they need the model's memory."""

Question = Count | CountPrompt | Render | Tokenize | Embed | Rerank | Examination
ToEngine = Load | Run | Stop | Forget | UseThreads | Question

# From the engine --------------------------------------------------------------------


class Loading(msgspec.Struct, frozen=True, kw_only=True, tag="loading"):
    """Share of the model that is loaded, 0 to 1."""

    share: float


class Loaded(msgspec.Struct, frozen=True, kw_only=True, tag="loaded"):
    """The model is ready."""

    description: ModelDescription


class LoadFailed(msgspec.Struct, frozen=True, kw_only=True, tag="load_failed"):
    """The model could not be loaded."""

    fault: Fault


class Events(msgspec.Struct, frozen=True, kw_only=True, tag="events"):
    """What one step brought, with the ids of the requests."""

    events: tuple[tuple[int, Event], ...]


class Counted(msgspec.Struct, frozen=True, kw_only=True, tag="counted"):
    """Answer to Count, tokens of each text, and to CountPrompt, one number."""

    id: int
    tokens: tuple[int, ...]


class Rendered(msgspec.Struct, frozen=True, kw_only=True, tag="rendered"):
    """Answer to Render."""

    id: int
    text: str


class Refused(msgspec.Struct, frozen=True, kw_only=True, tag="refused"):
    """A question that could not be answered, and why."""

    id: int
    fault: Fault


class Tokenized(msgspec.Struct, frozen=True, kw_only=True, tag="tokenized"):
    """Answer to Tokenize."""

    id: int
    parts: tuple[PromptPart, ...]


class Warmed(msgspec.Struct, frozen=True, kw_only=True, tag="warmed"):
    """Answer to Warm."""

    id: int
    usage: Usage


class Distribution(msgspec.Struct, frozen=True, kw_only=True, tag="distribution"):
    """Answer to NextToken, as in TokenDistribution; floats of 32 bits in the machine's order."""

    id: int
    logprobs: bytes
    log_sum: float = 0.0
    ends: tuple[int, ...] = ()
    suppressed: tuple[int, ...] = ()
    likeliest: tuple[TokenLogprob, ...] = ()


class Scored(msgspec.Struct, frozen=True, kw_only=True, tag="scored"):
    """Answer to ScoreText."""

    id: int
    score: Score


class Embedded(msgspec.Struct, frozen=True, kw_only=True, tag="embedded"):
    """Answer to Embed: a vector of 32-bit floats in the machine's order for each text."""

    id: int
    vectors: tuple[bytes, ...]


class Reranked(msgspec.Struct, frozen=True, kw_only=True, tag="reranked"):
    """Answer to Rerank: a number for each document."""

    id: int
    scores: tuple[float, ...]


Good = Counted | Rendered | Tokenized | Warmed | Distribution | Scored | Embedded | Reranked
Answer = Good | Refused
FromEngine = Loading | Loaded | LoadFailed | Events | Answer
