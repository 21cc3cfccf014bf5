"""What is to be seen in a model: its weights by what they do, its facts."""

from __future__ import annotations

import math
from enum import StrEnum

import msgspec

from parlance.contract.engine import TokenLogprob


class Component(StrEnum):
    """What weights are for."""

    EMBEDDING = "embedding"
    ATTENTION = "attention"
    RECURRENT = "recurrent"
    FEED_FORWARD = "feed_forward"
    EXPERTS = "experts"
    NORMS = "norms"
    OUTPUT = "output"
    OTHER = "other"


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """Tensors of one name and shape: a line of the sum.

    Attributes:
        name: without the layer's number: "blk.*.attn_q.weight".
        shape: extents, of which the first is that of a row.
        count: how many there are, mostly one for each layer.
        size_bytes: of all of them, as they are stored.
    """

    name: str
    component: Component
    shape: tuple[int, ...]
    count: int
    size_bytes: int

    @property
    def weights(self) -> int:
        """Number of weights of all of them."""
        return self.count * math.prod(self.shape)


class TypeShare(msgspec.Struct, frozen=True, kw_only=True):
    """What is stored in one type ("Q4_K"): number of weights, and bytes."""

    type: str
    weights: int
    size_bytes: int

    @property
    def bits(self) -> float:
        """Bits for each weight, scales included."""
        return 8 * self.size_bytes / self.weights if self.weights else 0.0


class Arithmetic(msgspec.Struct, frozen=True, kw_only=True):
    """The number of weights of a model as a sum.

    Attributes:
        terms: by component, the largest of each first.
        types: the commonest first.
        active: weights that one token passes through; fewer than `weights` where only some of
            the experts work on each token.
    """

    terms: tuple[Term, ...]
    types: tuple[TypeShare, ...]
    active: int

    @property
    def weights(self) -> int:
        """Number of all weights."""
        return sum(term.weights for term in self.terms)

    @property
    def size_bytes(self) -> int:
        """Bytes of all weights, without what pads them in the file."""
        return sum(term.size_bytes for term in self.terms)

    def weights_of(self, component: Component) -> int:
        """Return the number of weights of one component."""
        return sum(term.weights for term in self.terms if term.component is component)

    def bytes_of(self, component: Component) -> int:
        """Return the bytes of one component."""
        return sum(term.size_bytes for term in self.terms if term.component is component)


class Form(StrEnum):
    """How a model works on a text."""

    DECODER = "decoder"
    ENCODER = "encoder"
    ENCODER_DECODER = "encoder_decoder"
    RECURRENT = "recurrent"
    HYBRID = "hybrid"


class Rotary(msgspec.Struct, frozen=True, kw_only=True):
    """How positions are turned into angles.

    Attributes:
        base: of the frequencies; dimensions: numbers of a head that are turned.
        scaling: how longer texts than those of the training are reached ("yarn"), or empty;
            by `factor`, from `trained_context` tokens on.
    """

    base: float | None = None
    dimensions: int | None = None
    scaling: str = ""
    factor: float | None = None
    trained_context: int | None = None


class ModelCard(msgspec.Struct, frozen=True, kw_only=True):
    """What a GGUF says of its model; None or empty where it does not.

    Attributes:
        layers, width: how many layers, and numbers for each token between them.
        heads, kv_heads: one number for all layers, or one for each; `kv_heads` keep keys and
            values, each of them for a group of heads.
        head_size: numbers in the key of one head.
        latent: keys and values are kept as one compressed vector.
        window: tokens that some layers look back at, where not all.
        tokenizer: "gpt2" (BPE on bytes), "llama" (SentencePiece BPE), "t5" (SentencePiece
            unigram), "bert" (WordPiece), "rwkv", "plamo2"; pre_tokenizer: how texts are
            split before.
        files: of a model in several parts all of them, in order; file_bytes: of all together.
        metadata: every entry of the file, by name, with its value in words.
    """

    path: str
    name: str = ""
    architecture: str = ""
    form: Form
    quantization: str = ""
    arithmetic: Arithmetic
    layers: int = 0
    width: int = 0
    heads: tuple[int, ...] = ()
    kv_heads: tuple[int, ...] = ()
    head_size: int | None = None
    latent: bool = False
    window: int | None = None
    experts: int = 0
    experts_used: int = 0
    rotary: Rotary | None = None
    vocabulary: int = 0
    tokenizer: str = ""
    pre_tokenizer: str = ""
    trained_context: int | None = None
    languages: tuple[str, ...] = ()
    licence: str = ""
    has_template: bool = False
    files: tuple[str, ...] = ()
    file_bytes: int = 0
    metadata: tuple[tuple[str, str], ...] = ()


class Step(StrEnum):
    """A step from what the model gives to what is drawn from, in llama.cpp's order."""

    MODEL = "model"
    BIASES = "biases"
    PENALTIES = "penalties"
    TOP_N_SIGMA = "top_n_sigma"
    TOP_K = "top_k"
    TYPICAL_P = "typical_p"
    TOP_P = "top_p"
    MIN_P = "min_p"
    TEMPERATURE = "temperature"


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """What one step leaves of the distribution.

    Attributes:
        kept: tokens that can still be drawn.
        mass: probability, as the model gave it, of all that are kept.
        entropy: of what is left, in bits; 2 to its power is as many equally likely tokens.
        probabilities: of the tokens looked at, in their order; 0 for one that is gone.
    """

    step: Step
    kept: int
    mass: float
    entropy: float
    probabilities: tuple[float, ...]


class NextToken(msgspec.Struct, frozen=True, kw_only=True):
    """What a model gives as the next token, and what samplers leave of it.

    Attributes:
        likeliest: before any sampler; the probabilities of `steps` are theirs.
        steps: nothing where a server tells the likeliest only.
        left_out: names of samplers that are on, and that `steps` do not show.
        logits: what the model gave for the likeliest, before the softmax.
    """

    likeliest: tuple[TokenLogprob, ...]
    steps: tuple[Left, ...]
    left_out: tuple[str, ...] = ()
    logits: tuple[float, ...] = ()
