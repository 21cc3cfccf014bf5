"""Writes a trained network as a GGUF file, in F32 or Q8_0."""

from __future__ import annotations

from typing import TYPE_CHECKING

import gguf
from gguf import GGMLQuantizationType, LlamaFileType, TokenType

from training.starter.network import Shape

if TYPE_CHECKING:
    from pathlib import Path

    import numpy

    from training.starter.network import Network
    from training.starter.vocabulary import Vocabulary

CONTEXT_TOKENS = 2048
_MATRIX = 2  # dimensions
CHAT_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "<|{{ message.role }}|>{{ message.content }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
_BLOCK_TENSORS = {
    "attention_norm": "attn_norm.weight",
    "query.weight": "attn_q.weight",
    "key.weight": "attn_k.weight",
    "value.weight": "attn_v.weight",
    "output.weight": "attn_output.weight",
    "feed_norm": "ffn_norm.weight",
    "gate.weight": "ffn_gate.weight",
    "up.weight": "ffn_up.weight",
    "down.weight": "ffn_down.weight",
}


def export(network: Network, vocabulary: Vocabulary, path: Path, *, quantized: bool) -> None:
    """Write the network to the path; `quantized` stores matrices as Q8_0, vectors stay F32."""
    writer = gguf.GGUFWriter(path, "llama")
    _describe(writer, quantized=quantized)
    _add_shape(writer, network.shape)
    _add_vocabulary(writer, vocabulary)
    for name, values in _tensors(network):
        if quantized and values.ndim == _MATRIX:
            blocks = gguf.quants.quantize(values, GGMLQuantizationType.Q8_0)
            writer.add_tensor(name, blocks, raw_dtype=GGMLQuantizationType.Q8_0)
        else:
            writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def read_shape(path: Path) -> Shape:
    """Return the sizes of an exported network."""
    fields = gguf.GGUFReader(path).fields

    def number(name: str) -> int:
        return int(fields[f"llama.{name}"].contents())

    return Shape(
        vocabulary=number("vocab_size"),
        width=number("embedding_length"),
        layers=number("block_count"),
        heads=number("attention.head_count"),
        feed_forward=number("feed_forward_length"),
    )


def read_weights(network: Network, path: Path) -> None:
    """Fill a network of the right shape with the weights of an exported file."""
    stored = {
        tensor.name: gguf.quants.dequantize(tensor.data, tensor.tensor_type)
        for tensor in gguf.GGUFReader(path).tensors
    }
    for name, values in _tensors(network):
        # The arrays share the memory of the network's parameters.
        values[...] = stored[name].reshape(values.shape)


def _describe(writer: gguf.GGUFWriter, *, quantized: bool) -> None:
    writer.add_name("Parlance Starter")
    writer.add_author("Parlance")
    writer.add_description("A tiny model for trying Parlance: help, simple translation, summaries.")
    writer.add_license("apache-2.0")
    writer.add_languages(["en", "fr", "de", "es", "fa"])
    writer.add_sampling_temp(0.0)  # it is too small to choose among likely words
    writer.add_file_type(LlamaFileType.MOSTLY_Q8_0 if quantized else LlamaFileType.ALL_F32)
    if quantized:
        writer.add_quantization_version(gguf.GGML_QUANT_VERSION)


def _add_shape(writer: gguf.GGUFWriter, shape: Shape) -> None:
    writer.add_context_length(CONTEXT_TOKENS)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_vocab_size(shape.vocabulary)


def _add_vocabulary(writer: gguf.GGUFWriter, vocabulary: Vocabulary) -> None:
    processor = vocabulary.processor
    ids = range(vocabulary.size)
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([processor.id_to_piece(token).encode() for token in ids])
    writer.add_token_scores([processor.get_score(token) for token in ids])
    writer.add_token_types([_token_type(vocabulary, token) for token in ids])
    writer.add_bos_token_id(vocabulary.bos)
    writer.add_eos_token_id(vocabulary.end)
    writer.add_eot_token_id(vocabulary.end)
    writer.add_unk_token_id(int(processor.unk_id()))
    writer.add_add_bos_token(value=True)
    writer.add_add_eos_token(value=False)
    writer.add_add_space_prefix(value=False)
    writer.add_chat_template(CHAT_TEMPLATE)


def _token_type(vocabulary: Vocabulary, token: int) -> TokenType:
    processor = vocabulary.processor
    if processor.is_unknown(token):
        return TokenType.UNKNOWN
    if processor.is_control(token):
        return TokenType.CONTROL
    return TokenType.BYTE if processor.is_byte(token) else TokenType.NORMAL


def _tensors(
    network: Network,
) -> list[tuple[str, numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.float32]]]]:
    state = {name: value.detach().float().numpy() for name, value in network.state_dict().items()}
    tensors = [("token_embd.weight", state["embedding.weight"])]
    for layer in range(network.shape.layers):
        tensors += [
            (f"blk.{layer}.{theirs}", state[f"blocks.{layer}.{ours}"])
            for ours, theirs in _BLOCK_TENSORS.items()
        ]
    return [*tensors, ("output_norm.weight", state["norm"])]
