"""What servers with OpenAI's protocol answer: typed once, here, and nothing else believed.

Servers add fields of their own and leave out others; only what is used is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeVar

import msgspec

from parlance.contract.faults import FaultError

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.faults import Fault

Answer = TypeVar("Answer")

Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class ModelMeta(msgspec.Struct, frozen=True, kw_only=True):
    """What llama-server tells of its model beside its name."""

    n_ctx: Count | None = None
    n_ctx_train: Count | None = None
    n_params: Count | None = None
    n_vocab: Count | None = None
    size: Count | None = None
    ftype: str | None = None


class ListedModel(msgspec.Struct, frozen=True, kw_only=True):
    """One model of `/v1/models`; `max_model_len` is vLLM's word for the context."""

    id: str
    owned_by: str | None = None
    max_model_len: Count | None = None
    context_length: Count | None = None
    context_window: Count | None = None
    meta: ModelMeta | None = None


class ModelList(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of `/v1/models`."""

    data: tuple[ListedModel, ...]


class Modalities(msgspec.Struct, frozen=True, kw_only=True):
    """What llama-server's model reads besides text."""

    vision: bool = False


class GenerationSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Of llama-server: tokens that one request may use."""

    n_ctx: Count | None = None


class Props(msgspec.Struct, frozen=True, kw_only=True):
    """What llama-server's `/props` tells; `total_slots` are its requests at a time."""

    default_generation_settings: GenerationSettings
    total_slots: Count
    modalities: Modalities = Modalities()
    chat_template: str | None = None
    build_info: str | None = None


class TokenDetails(msgspec.Struct, frozen=True, kw_only=True):
    """How much of a prompt was not computed again."""

    cached_tokens: Count | None = None


class TokenUsage(msgspec.Struct, frozen=True, kw_only=True):
    """How many tokens an answer took."""

    prompt_tokens: Count = 0
    completion_tokens: Count = 0
    prompt_tokens_details: TokenDetails | None = None


class LikelyToken(msgspec.Struct, frozen=True, kw_only=True):
    """A token with its log-probability; only llama-server tells its number."""

    token: str
    logprob: float
    id: int | None = None


class ChosenToken(LikelyToken, frozen=True, kw_only=True):
    """A token of the answer, and what else was likely."""

    top_logprobs: tuple[LikelyToken, ...] | None = None


class Logprobs(msgspec.Struct, frozen=True, kw_only=True):
    """Log-probabilities of the tokens of a chunk."""

    content: tuple[ChosenToken, ...] | None = None


class Delta(msgspec.Struct, frozen=True, kw_only=True):
    """What a chunk adds. Servers call the reasoning by either name."""

    content: str | None = None
    reasoning_content: str | None = None
    reasoning: str | None = None


class ChunkChoice(msgspec.Struct, frozen=True, kw_only=True):
    """The part of a chunk that belongs to one answer; `text` where no chat was asked.

    Attributes:
        stop_reason: of vLLM: the string that ended the answer, or a token's number.
    """

    delta: Delta | None = None
    text: str | None = None
    finish_reason: str | None = None
    logprobs: Logprobs | None = None
    stop_reason: str | int | None = None


class ErrorDetails(msgspec.Struct, frozen=True, kw_only=True):
    """What a server says of an error; the last two are llama-server's."""

    message: str | None = None
    type: str | None = None
    code: str | int | None = None
    n_prompt_tokens: Count | None = None
    n_ctx: Count | None = None


class ErrorBody(msgspec.Struct, frozen=True, kw_only=True):
    """The body of an answer that is none of success, as far as servers agree on one."""

    error: ErrorDetails | str | None = None
    message: str | None = None
    type: str | None = None
    code: str | int | None = None
    detail: str | None = None

    @property
    def told(self) -> ErrorDetails:
        """What is said of the error, wherever it stands."""
        if isinstance(self.error, ErrorDetails):
            return self.error
        message = self.error or self.message or self.detail
        return ErrorDetails(message=message, type=self.type, code=self.code)


class Chunk(msgspec.Struct, frozen=True, kw_only=True):
    """One event of a streamed answer."""

    choices: tuple[ChunkChoice, ...] = ()
    usage: TokenUsage | None = None
    error: ErrorDetails | str | None = None


class Vector(msgspec.Struct, frozen=True, kw_only=True):
    """One embedding of `/v1/embeddings`."""

    embedding: tuple[float, ...]
    index: Count = 0


class Vectors(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of `/v1/embeddings`."""

    data: tuple[Vector, ...]


class TokenList(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of llama-server's `/tokenize`."""

    tokens: tuple[msgspec.Raw, ...]


class TokenCount(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of vLLM's `/tokenize`."""

    count: Count


class Rendered(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of llama-server's `/apply-template`."""

    prompt: str


def decoded(body: bytes, kind: type[Answer], broken: Callable[[], Fault]) -> Answer:
    """Return `body` as a `kind`. Raises FaultError of what `broken` gives."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FaultError(broken()) from error


def error_of(body: bytes) -> ErrorDetails:
    """Return what the body of a refusal says; nothing where it is in no known form."""
    try:
        return msgspec.json.decode(body, type=ErrorBody).told
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ErrorDetails()
