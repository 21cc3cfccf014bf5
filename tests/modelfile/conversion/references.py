"""The models in NumPy and double precision, as transformers computes them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Config = dict[str, Any]
Weights = "dict[str, NDArray[np.float32]]"
_erf = np.vectorize(math.erf)


def softmax(values: NDArray[Any]) -> NDArray[Any]:
    raised = np.exp(values - values.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)


def logprobs(logits: NDArray[Any]) -> NDArray[Any]:
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def _rms(values: NDArray[Any], weight: NDArray[Any], epsilon: float) -> NDArray[Any]:
    return values / np.sqrt((values**2).mean(-1, keepdims=True) + epsilon) * weight


def _layer_norm(values: NDArray[Any], weights: Any, name: str, epsilon: float) -> NDArray[Any]:
    centred = values - values.mean(-1, keepdims=True)
    scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + epsilon)
    return scaled * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def _gelu_tanh(x: NDArray[Any]) -> NDArray[Any]:
    return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


def _silu(x: NDArray[Any]) -> NDArray[Any]:
    return x / (1 + np.exp(-x))


def _heads(values: NDArray[Any], count: int) -> NDArray[Any]:
    return values.reshape(len(values), count, -1).swapaxes(0, 1)


def _attend(q: NDArray[Any], k: NDArray[Any], v: NDArray[Any], bias: Any) -> NDArray[Any]:
    """Return what heads [head, token, value] gather, side by side for each token."""
    mixed = softmax(q @ k.swapaxes(1, 2) + bias) @ v
    return mixed.swapaxes(0, 1).reshape(q.shape[1], -1)


def _causal(size: int) -> NDArray[Any]:
    return np.triu(np.full((size, size), -np.inf), 1)


def llama_frequencies(config: Config, width: int) -> NDArray[Any]:
    """Return the angle of each pair of values for one position."""
    base = config.get("rope_theta", 10_000.0)
    frequencies = base ** (-np.arange(0, width, 2) / width)
    scaling = config.get("rope_scaling") or {}
    kind = scaling.get("rope_type", scaling.get("type", "default"))
    if kind == "linear":
        return frequencies / scaling["factor"]
    if kind == "llama3":
        return np.array([_llama3(frequency, scaling) for frequency in frequencies])
    return frequencies


def _llama3(frequency: float, scaling: Config) -> float:
    trained = scaling["original_max_position_embeddings"]
    low, high = scaling["low_freq_factor"], scaling["high_freq_factor"]
    wave = 2 * math.pi / frequency
    if wave < trained / high:
        return frequency
    if wave > trained / low:
        return frequency / scaling["factor"]
    smooth = (trained / wave - low) / (high - low)
    return (1 - smooth) * frequency / scaling["factor"] + smooth * frequency


def _rotated(values: NDArray[Any], frequencies: NDArray[Any]) -> NDArray[Any]:
    angles = np.arange(values.shape[1])[:, None] * frequencies
    cos, sin = np.cos(angles), np.sin(angles)
    first, second = np.split(values, 2, axis=-1)
    return np.concatenate([first * cos - second * sin, second * cos + first * sin], -1)


def llama_logits(config: Config, weights: Any, tokens: list[int]) -> NDArray[Any]:
    """Return the logits [token, vocabulary] of Llama, Mistral and Qwen2."""
    w = {name: values.astype(np.float64) for name, values in weights.items()}
    heads, kv_heads = config["num_attention_heads"], config["num_key_value_heads"]
    width = config.get("head_dim") or config["hidden_size"] // heads
    frequencies = llama_frequencies(config, width)
    x = w["model.embed_tokens.weight"][tokens]
    epsilon = config["rms_norm_eps"]

    def linear(values: NDArray[Any], name: str) -> NDArray[Any]:
        return values @ w[f"{name}.weight"].T + w.get(f"{name}.bias", 0.0)

    for layer in range(config["num_hidden_layers"]):
        block = f"model.layers.{layer}"
        y = _rms(x, w[f"{block}.input_layernorm.weight"], epsilon)
        q = _rotated(_heads(linear(y, f"{block}.self_attn.q_proj"), heads), frequencies)
        k = _rotated(_heads(linear(y, f"{block}.self_attn.k_proj"), kv_heads), frequencies)
        v = _heads(linear(y, f"{block}.self_attn.v_proj"), kv_heads)
        k, v = (np.repeat(values, heads // kv_heads, axis=0) for values in (k, v))
        mixed = _attend(q / math.sqrt(width), k, v, _causal(len(tokens)))
        x = x + linear(mixed, f"{block}.self_attn.o_proj")
        y = _rms(x, w[f"{block}.post_attention_layernorm.weight"], epsilon)
        gate = _silu(linear(y, f"{block}.mlp.gate_proj"))
        x = x + linear(gate * linear(y, f"{block}.mlp.up_proj"), f"{block}.mlp.down_proj")
    head = "model.embed_tokens.weight" if config["tie_word_embeddings"] else "lm_head.weight"
    return _rms(x, w["model.norm.weight"], epsilon) @ w[head].T


def bert_states(config: Config, weights: Any, tokens: list[int]) -> NDArray[Any]:
    """Return the last states [token, value] of BERT."""
    w = {name.removeprefix("bert."): values.astype(np.float64) for name, values in weights.items()}
    w = {n.replace("gamma", "weight").replace("beta", "bias"): v for n, v in w.items()}
    heads, epsilon = config["num_attention_heads"], config["layer_norm_eps"]

    def linear(values: NDArray[Any], name: str) -> NDArray[Any]:
        return values @ w[f"{name}.weight"].T + w[f"{name}.bias"]

    x = w["embeddings.word_embeddings.weight"][tokens]
    x = x + w["embeddings.position_embeddings.weight"][: len(tokens)]
    x = x + w["embeddings.token_type_embeddings.weight"][0]
    x = _layer_norm(x, w, "embeddings.LayerNorm", epsilon)
    for layer in range(config["num_hidden_layers"]):
        block = f"encoder.layer.{layer}"
        parts = (f"{block}.attention.self.{part}" for part in ("query", "key", "value"))
        q, k, v = (_heads(linear(x, part), heads) for part in parts)
        mixed = _attend(q / math.sqrt(q.shape[-1]), k, v, 0.0)
        out = linear(mixed, f"{block}.attention.output.dense")
        x = _layer_norm(x + out, w, f"{block}.attention.output.LayerNorm", epsilon)
        inner = linear(x, f"{block}.intermediate.dense")
        inner = inner * 0.5 * (1 + _erf(inner / math.sqrt(2)))
        out = linear(inner, f"{block}.output.dense")
        x = _layer_norm(x + out, w, f"{block}.output.LayerNorm", epsilon)
    return x


def t5_logits(config: Config, weights: Any, source: list[int], target: list[int]) -> NDArray[Any]:
    """Return the logits [target token, vocabulary] of T5; `target` begins with the start."""
    model = _T5(config, weights)
    encoded = model.run("encoder", source, None)
    decoded = model.run("decoder", target, encoded)
    if config["tie_word_embeddings"]:
        return decoded * config["d_model"] ** -0.5 @ model.w["shared.weight"].T
    return decoded @ model.w["lm_head.weight"].T


class _T5:
    def __init__(self, config: Config, weights: Any) -> None:
        self.config = config
        self.w = {name: values.astype(np.float64) for name, values in weights.items()}

    def run(self, side: str, tokens: list[int], encoded: Any) -> NDArray[Any]:
        x = self.w["shared.weight"][tokens]
        layers = self.config["num_layers" if side == "encoder" else "num_decoder_layers"]
        bias = self._distances(side, len(tokens))
        for layer in range(layers):
            block = f"{side}.block.{layer}.layer"
            y = self._norm(x, f"{block}.0.layer_norm")
            x = x + self._attention(f"{block}.0.SelfAttention", y, y, bias)
            number = 1
            if side == "decoder":
                y = self._norm(x, f"{block}.1.layer_norm")
                x = x + self._attention(f"{block}.1.EncDecAttention", y, encoded, 0.0)
                number = 2
            y = self._norm(x, f"{block}.{number}.layer_norm")
            x = x + self._feed_forward(f"{block}.{number}.DenseReluDense", y)
        return self._norm(x, f"{side}.final_layer_norm")

    def _norm(self, x: NDArray[Any], name: str) -> NDArray[Any]:
        return _rms(x, self.w[f"{name}.weight"], self.config["layer_norm_epsilon"])

    def _linear(self, x: NDArray[Any], name: str) -> NDArray[Any]:
        return x @ self.w[f"{name}.weight"].T

    def _attention(self, name: str, x: NDArray[Any], other: Any, bias: Any) -> NDArray[Any]:
        heads = self.config["num_heads"]
        q = _heads(self._linear(x, f"{name}.q"), heads)
        k, v = (_heads(self._linear(other, f"{name}.{part}"), heads) for part in "kv")
        return self._linear(_attend(q, k, v, bias), f"{name}.o")

    def _feed_forward(self, name: str, x: NDArray[Any]) -> NDArray[Any]:
        if self.config["feed_forward_proj"] == "relu":
            return self._linear(np.maximum(self._linear(x, f"{name}.wi"), 0), f"{name}.wo")
        gate = _gelu_tanh(self._linear(x, f"{name}.wi_0"))
        return self._linear(gate * self._linear(x, f"{name}.wi_1"), f"{name}.wo")

    def _distances(self, side: str, size: int) -> NDArray[Any]:
        name = f"{side}.block.0.layer.0.SelfAttention.relative_attention_bias.weight"
        buckets = np.array([self._bucket(distance, side) for distance in range(1 - size, size)])
        apart = np.arange(size) - np.arange(size)[:, None] + size - 1
        bias = self.w[name][buckets[apart]].transpose(2, 0, 1)
        return bias if side == "encoder" else bias + _causal(size)

    def _bucket(self, distance: int, side: str) -> int:
        buckets, first = self.config["relative_attention_num_buckets"], 0
        if side == "encoder":
            buckets //= 2
            first = buckets if distance > 0 else 0
            distance = abs(distance)
        else:
            distance = max(0, -distance)
        exact = buckets // 2
        if distance < exact:
            return first + distance
        far = math.log(distance / exact) / math.log(128 / exact) * (buckets - exact)
        return first + min(buckets - 1, exact + int(far))
