"""Random models of a known shape for the comparisons, kept under build/bench.

Their weights are noise, so they cost what a trained model of the shape costs and say
nothing. A word of three small letters with a space before it is one token. What an
answer is made of are such words, never an end: the rows of all other tokens are zero,
and so their logits are far below the largest ones.
"""

from __future__ import annotations

import itertools
import random
import string
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import gguf
import numpy as np

from tests.gguf_factory import CHATML

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

FOLDER = Path(__file__).resolve().parents[2] / "build" / "bench"
LONG_CONTEXT = 32_768
_FORMAT = 2
"""Raised with every change of what is written, so that no older file is taken."""

_SPACE = "▁"
_CONTROL = ["<s>", "</s>", "<|im_start|>", "<|im_end|>"]
_BYTES = [f"<0x{value:02X}>" for value in range(256)]
_BLOCK = 32
_SCALE = 0.02
"""About the deviation of a trained model's weights."""

_Q4_0 = np.dtype([("scale", "<f2"), ("values", "u1", _BLOCK // 2)])
_Q8_0 = np.dtype([("scale", "<f2"), ("values", "i1", _BLOCK)])


@dataclass(frozen=True, kw_only=True)
class Shape:
    """What llama.cpp calls the hyperparameters of a llama model."""

    name: str
    layers: int
    width: int
    heads: int
    kv_heads: int
    feed_forward: int
    vocabulary: int
    context: int


SMOL = Shape(
    name="smollm2-360m",
    layers=32,
    width=960,
    heads=15,
    kv_heads=5,
    feed_forward=2560,
    vocabulary=49_152,
    context=8192,
)


def narrow(vocabulary: int) -> Shape:
    """Return the shape of a model that computes little beside its `vocabulary` logits."""
    return Shape(
        name=f"narrow-{vocabulary}",
        layers=1,
        width=64,
        heads=2,
        kv_heads=2,
        feed_forward=64,
        vocabulary=vocabulary,
        context=SMOL.context,
    )


def random_model(shape: Shape) -> Path:
    """Return the path of a Q4_0 model of `shape`, written if it is not there."""
    path = FOLDER / f"{shape.name}-{_FORMAT}.gguf"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        _write(partial, shape)
        partial.replace(path)
    return path


class Words:
    """Texts for the random models, new ones with every call, the same for a seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def text(self, tokens: int) -> str:
        """Return a text of so many tokens."""
        letters = self._random.choices(string.ascii_lowercase, k=3 * tokens)
        return "".join(f" {a}{b}{c}" for a, b, c in zip(*[iter(letters)] * 3, strict=True))


def vocabulary_of(shape: Shape) -> list[str]:
    """Return the tokens; those before the words of three letters are never generated."""
    letters = string.ascii_lowercase
    parts = [_SPACE, *letters, *_begun(1), *_begun(2)]
    tokens = ["<unk>", *_CONTROL, *_BYTES, *parts, *_begun(3)]
    return tokens + list(itertools.islice(_begun(4), shape.vocabulary - len(tokens)))


def _begun(length: int) -> Iterator[str]:
    """Yield every beginning of a word, so that SentencePiece can put words together."""
    for letters in itertools.product(string.ascii_lowercase, repeat=length):
        yield _SPACE + "".join(letters)


def _write(path: Path, shape: Shape) -> None:
    writer = gguf.GGUFWriter(path, "llama")
    tokens = vocabulary_of(shape)
    _write_header(writer, shape)
    _write_tokenizer(writer, tokens)
    _write_tensors(writer, shape, silent=tokens.index(f"{_SPACE}aaa"))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _write_header(writer: gguf.GGUFWriter, shape: Shape) -> None:
    writer.add_name(shape.name)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(shape.width // shape.heads)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_0)


def _write_tokenizer(writer: gguf.GGUFWriter, tokens: list[str]) -> None:
    kinds = dict.fromkeys(_BYTES, gguf.TokenType.BYTE)
    kinds |= dict.fromkeys(_CONTROL, gguf.TokenType.CONTROL)
    kinds["<unk>"] = gguf.TokenType.UNKNOWN
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([-float(number) for number in range(len(tokens))])
    writer.add_token_types([kinds.get(token, gguf.TokenType.NORMAL) for token in tokens])
    writer.add_bos_token_id(tokens.index("<s>"))
    writer.add_eos_token_id(tokens.index("</s>"))
    writer.add_add_bos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(CHATML)


def _write_tensors(writer: gguf.GGUFWriter, shape: Shape, *, silent: int) -> None:
    noise = np.random.default_rng(7)
    kv_width = shape.width // shape.heads * shape.kv_heads

    def add(name: str, rows: int, columns: int) -> None:
        blocks = _q4_0(noise, rows, columns)
        writer.add_tensor(name, blocks, raw_dtype=gguf.GGMLQuantizationType.Q4_0)

    # llama-quantize leaves embeddings that are the output as well in eight bits.
    embeddings = _q8_0(noise, shape.vocabulary, shape.width)
    embeddings[:silent] = 0
    writer.add_tensor("token_embd.weight", embeddings, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
    norm = np.ones(shape.width, dtype=np.float32)
    writer.add_tensor("output_norm.weight", norm)
    for layer in range(shape.layers):
        block = f"blk.{layer}"
        writer.add_tensor(f"{block}.attn_norm.weight", norm)
        writer.add_tensor(f"{block}.ffn_norm.weight", norm)
        add(f"{block}.attn_q.weight", shape.width, shape.width)
        add(f"{block}.attn_k.weight", kv_width, shape.width)
        add(f"{block}.attn_v.weight", kv_width, shape.width)
        add(f"{block}.attn_output.weight", shape.width, shape.width)
        add(f"{block}.ffn_gate.weight", shape.feed_forward, shape.width)
        add(f"{block}.ffn_up.weight", shape.feed_forward, shape.width)
        add(f"{block}.ffn_down.weight", shape.width, shape.feed_forward)


def _q4_0(noise: np.random.Generator, rows: int, columns: int) -> NDArray[np.uint8]:
    """Return a matrix of noise as ggml's blocks of 32 numbers in four bits."""
    blocks = np.empty((rows, columns // _BLOCK), _Q4_0)
    blocks["scale"] = _SCALE / 4.6  # the deviation of sixteen equally likely values
    blocks["values"] = noise.integers(0, 256, blocks["values"].shape, dtype=np.uint8)
    return blocks.view(np.uint8)


def _q8_0(noise: np.random.Generator, rows: int, columns: int) -> NDArray[np.uint8]:
    """Return a matrix of noise as ggml's blocks of 32 numbers in eight bits."""
    blocks = np.empty((rows, columns // _BLOCK), _Q8_0)
    blocks["scale"] = _SCALE / 73.3  # of 255 equally likely values
    blocks["values"] = noise.integers(-127, 128, blocks["values"].shape, dtype=np.int8)
    return blocks.view(np.uint8)
