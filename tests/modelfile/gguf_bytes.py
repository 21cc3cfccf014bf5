"""Builds GGUF files byte by byte, sound or with one thing wrong."""

from __future__ import annotations

import struct

import msgspec

NUMBER_LAYOUTS = {4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q"}


def text(value: str | bytes) -> bytes:
    raw = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(raw)) + raw


def pair(key: str, kind: int, value: bytes) -> bytes:
    return text(key) + struct.pack("<I", kind) + value


def text_pair(key: str, value: str) -> bytes:
    return pair(key, 8, text(value))


def number_pair(key: str, value: float, kind: int = 4) -> bytes:
    return pair(key, kind, struct.pack(NUMBER_LAYOUTS[kind], value))


def list_pair(key: str, kind: int, items: list[bytes]) -> bytes:
    return pair(key, 9, struct.pack("<IQ", kind, len(items)) + b"".join(items))


def tensor(name: str, extents: tuple[int, ...], kind: int, offset: int) -> bytes:
    head = text(name) + struct.pack("<I", len(extents))
    return head + struct.pack(f"<{len(extents)}QIQ", *extents, kind, offset)


class Parts(msgspec.Struct, kw_only=True):
    """A file in parts; `weights` follow the table at the next multiple of `alignment`."""

    pairs: list[bytes]
    tensors: list[bytes] = []
    weights: bytes = b""
    version: int = 3
    alignment: int = 32

    def build(self) -> bytes:
        head = b"GGUF" + struct.pack("<IQQ", self.version, len(self.tensors), len(self.pairs))
        head += b"".join(self.pairs) + b"".join(self.tensors)
        return head + b"\0" * (-len(head) % self.alignment) + self.weights


def llama_pairs() -> list[bytes]:
    """Return what a small chat model says about itself."""
    return [
        text_pair("general.architecture", "llama"),
        text_pair("general.name", "Small Talk"),
        number_pair("general.file_type", 15),
        list_pair("general.languages", 8, [text("en"), text("fr")]),
        list_pair("general.tags", 8, [text("chat")]),
        text_pair("general.license", "apache-2.0"),
        number_pair("llama.context_length", 2048),
        number_pair("llama.block_count", 2),
        number_pair("llama.embedding_length", 64),
        number_pair("llama.attention.head_count", 4),
        list_pair("llama.attention.head_count_kv", 5, [struct.pack("<i", n) for n in (2, 1)]),
        number_pair("llama.attention.key_length", 16),
        number_pair("llama.attention.value_length", 16),
        number_pair("llama.rope.freq_base", 10000.0, kind=6),
        list_pair("tokenizer.ggml.tokens", 8, [text(f"<{n}>") for n in range(300)]),
        list_pair("tokenizer.ggml.scores", 6, [struct.pack("<f", n) for n in range(300)]),
        number_pair("tokenizer.ggml.add_bos_token", 1, kind=7),
        text_pair("tokenizer.chat_template", "{{ messages }}"),
    ]


def small_model() -> Parts:
    """Return a sound file: 64 x 3 weights in F32, 256 in Q4_K."""
    return Parts(
        pairs=llama_pairs(),
        tensors=[tensor("a", (64, 3), 0, 0), tensor("b", (256,), 12, 768)],
        weights=bytes(768 + 144),
    )
