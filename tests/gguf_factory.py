"""Writes tiny GGUF models: random ones, and ones that speak a known text.

A model of the second kind has layers that add nothing, so that the next token depends
on the last one only, and an output matrix that picks the successor which the test
asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import gguf
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

WIDTH = 64
HEADS = 4
LAYERS = 2
FEED_FORWARD = 128
_SPACE = "▁"

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n"
    "{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
TEMPLATES = {
    "good": CHATML,
    "begins": "{{ bos_token }}" + CHATML,
    "trims": CHATML.replace("message.content", "message.content | trim"),
    "shouts": CHATML.replace("message.content", "message.content | upper"),
    "quotes": CHATML.replace("message.content", "message.content | tojson"),
    "thinks": CHATML + "{% if enable_thinking %}<think>\n{% endif %}",
    "broken": "{% for message in messages %}{{ message.content }",
    "refuses": "{{ raise_exception('Only one turn, please') }}",
    "undefined": "{{ messages[0].nothing.at_all }}",
    "endless": (
        "{% for a in range(99999) %}{% for b in range(99999) %}{% if a > b + 999999 %}x{% endif %}"
        "{% endfor %}{% endfor %}"
    ),
    "exploding": (
        "{% set ns = namespace(x='xxxxxxxxxxxxxxxx') %}"
        "{% for a in range(60) %}{% set ns.x = (ns.x ~ ns.x) * 32 %}{% endfor %}{{ ns.x }}"
    ),
    "flooding": "{{ 'x' * 2000000 }}",
    "multiplying": "{{ 'x' * 9999999999 }}",
    "deep": "{% macro m(n) %}{{ m(n + 1) }}{% endmacro %}{{ m(0) }}",
    "escaping": "{{ messages.__class__.__mro__[1].__subclasses__() }}",
}

_BYTES = [f"<0x{value:02X}>" for value in range(256)]
_SPECIAL = ["<|im_start|>", "<|im_end|>"]
_THINK = ["<think>", "</think>"]
_WORDS = [_SPACE, f"{_SPACE}a", f"{_SPACE}the", f"{_SPACE}cat", f"{_SPACE}sat", "ing", "ed", "é"]


@dataclass(frozen=True)
class TinyModel:
    """What to write.

    Attributes:
        template: a key of TEMPLATES, or None for a model without one.
        speaks: tokens of the answer, in order, each of them different; they are added
            to the vocabulary where it lacks them. Empty for random weights.
        after: texts of tokens that the answer may follow.
        ends: whether the answer ends after its last token, else it starts again.
        context: tokens it was "trained" on.
        norm: value of all norms; NaN makes a model that computes nothing.
        eos: text of the token that ends an answer.
        adds_space: whether a space is put before texts, as SentencePiece does.
    """

    template: str | None = "good"
    speaks: tuple[str, ...] = ()
    after: tuple[str, ...] = ("<0x0A>",)
    ends: bool = True
    context: int = 2048
    norm: float = 1.0
    eos: str = "</s>"
    architecture: str = "llama"
    adds_space: bool = False
    adds_begin: bool = True
    seed: int = 7
    ordinary: tuple[str, ...] = field(default=())


def write_model(path: Path, model: TinyModel | None = None) -> Path:
    """Write `model` (a random one by default) to `path` and return the path."""
    model = model or TinyModel()
    vocabulary = _vocabulary(model)
    writer = gguf.GGUFWriter(path, model.architecture)
    _write_header(writer, model, vocabulary)
    _write_weights(writer, model, vocabulary)
    _finish(writer)
    return path


def write_recurrent_model(path: Path) -> Path:
    """Write a random model whose memory cannot drop a tail (Mamba), and return the path."""
    model = TinyModel(architecture="mamba", template="good")
    vocabulary = _vocabulary(model)
    writer = gguf.GGUFWriter(path, model.architecture)
    _write_header(writer, model, vocabulary)
    inner, state, rank, kernel = 2 * WIDTH, 8, 4, 4
    writer.add_ssm_conv_kernel(kernel)
    writer.add_ssm_inner_size(inner)
    writer.add_ssm_state_size(state)
    writer.add_ssm_time_step_rank(rank)
    shapes = {
        "ssm_in.weight": (2 * inner, WIDTH),
        "ssm_conv1d.weight": (inner, kernel),
        "ssm_conv1d.bias": (inner,),
        "ssm_x.weight": (rank + 2 * state, inner),
        "ssm_dt.weight": (inner, rank),
        "ssm_dt.bias": (inner,),
        "ssm_a": (inner, state),
        "ssm_d": (inner,),
        "ssm_out.weight": (WIDTH, inner),
    }
    random = np.random.default_rng(model.seed)

    def add(name: str, *shape: int) -> None:
        writer.add_tensor(name, random.normal(0.0, 0.05, shape).astype(np.float32))

    add("token_embd.weight", len(vocabulary), WIDTH)
    add("output.weight", len(vocabulary), WIDTH)
    writer.add_tensor("output_norm.weight", np.ones(WIDTH, dtype=np.float32))
    for layer in range(LAYERS):
        writer.add_tensor(f"blk.{layer}.attn_norm.weight", np.ones(WIDTH, dtype=np.float32))
        for name, shape in shapes.items():
            add(f"blk.{layer}.{name}", *shape)
    _finish(writer)
    return path


def _finish(writer: gguf.GGUFWriter) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _vocabulary(model: TinyModel) -> list[str]:
    tokens = ["<unk>", "<s>", "</s>", *_BYTES, *_SPECIAL, *_THINK, *_WORDS, *model.ordinary]
    return tokens + [token for token in model.speaks if token not in tokens]


def _kind(token: str, model: TinyModel) -> gguf.TokenType:
    if token == "<unk>":
        return gguf.TokenType.UNKNOWN
    if token in ("<s>", "</s>", *_SPECIAL):
        return gguf.TokenType.CONTROL
    if token in (*_THINK, *model.ordinary):
        return gguf.TokenType.USER_DEFINED
    return gguf.TokenType.BYTE if token in _BYTES else gguf.TokenType.NORMAL


def _write_header(writer: gguf.GGUFWriter, model: TinyModel, vocabulary: list[str]) -> None:
    writer.add_name("Tiny")
    writer.add_context_length(model.context)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(len(vocabulary))
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(vocabulary)
    writer.add_token_scores([-float(number) for number in range(len(vocabulary))])
    writer.add_token_types([_kind(token, model) for token in vocabulary])
    writer.add_bos_token_id(vocabulary.index("<s>"))
    writer.add_eos_token_id(vocabulary.index(model.eos))
    writer.add_add_bos_token(model.adds_begin)
    writer.add_add_space_prefix(model.adds_space)
    if model.template is not None:
        writer.add_chat_template(TEMPLATES[model.template])


def _write_weights(writer: gguf.GGUFWriter, model: TinyModel, vocabulary: list[str]) -> None:
    random = np.random.default_rng(model.seed)

    def weights(*shape: int) -> NDArray[np.float32]:
        return random.normal(0.0, 0.05, shape).astype(np.float32)

    embeddings = weights(len(vocabulary), WIDTH)
    embeddings /= np.linalg.norm(embeddings, axis=1, keepdims=True)
    norm = np.full(WIDTH, model.norm, dtype=np.float32)
    output = (
        _successors(model, vocabulary, embeddings)
        if model.speaks
        else weights(len(vocabulary), WIDTH)
    )
    adds = 0.0 if model.speaks else 1.0
    writer.add_tensor("token_embd.weight", embeddings)
    writer.add_tensor("output_norm.weight", norm)
    writer.add_tensor("output.weight", output)
    for layer in range(LAYERS):
        block = f"blk.{layer}"
        writer.add_tensor(f"{block}.attn_norm.weight", norm)
        for name in ("attn_q", "attn_k", "attn_v"):
            writer.add_tensor(f"{block}.{name}.weight", weights(WIDTH, WIDTH))
        writer.add_tensor(f"{block}.attn_output.weight", weights(WIDTH, WIDTH) * np.float32(adds))
        writer.add_tensor(f"{block}.ffn_norm.weight", norm)
        writer.add_tensor(f"{block}.ffn_gate.weight", weights(FEED_FORWARD, WIDTH))
        writer.add_tensor(f"{block}.ffn_up.weight", weights(FEED_FORWARD, WIDTH))
        writer.add_tensor(
            f"{block}.ffn_down.weight", weights(WIDTH, FEED_FORWARD) * np.float32(adds)
        )


def _successors(
    model: TinyModel, vocabulary: list[str], embeddings: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return an output matrix whose largest logit is that of the next token of the text."""
    numbers = [vocabulary.index(token) for token in model.speaks]
    last = vocabulary.index(model.eos) if model.ends else numbers[0]
    output = np.zeros_like(embeddings)
    for token, following in zip(numbers, [*numbers[1:], last], strict=True):
        output[following] += embeddings[token]
    for token in model.after:
        output[numbers[0]] += embeddings[vocabulary.index(token)]
    return output * np.float32(8.0)
