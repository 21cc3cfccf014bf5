"""The card of a model: all that its GGUF says, read from the header alone."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.inspection import Component, Form, ModelCard, Rotary
from parlance.modelfile.arithmetic import arithmetic, component_of
from parlance.modelfile.header import header_of, read_file
from parlance.modelfile.parts import part_paths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.modelfile.contents import Contents
    from parlance.modelfile.header import Header
    from parlance.modelfile.metadata import Metadata
    from parlance.modelfile.tensors import TensorRow

_HYBRIDS = frozenset({"deepseek4", "minimax-01"})
"""Names of their tensors do not tell that some of their layers keep a state."""

_KEYS = re.compile(r"\.attn_(k|qkv|kv_a_mqa|q)\.")


def read_card(path: str) -> ModelCard:
    """Return the card of the GGUF at `path`; of a split set that of all its parts.

    Raises FaultError as `read_header` does, and for each part.
    """
    paths = part_paths(path, header_of(read_file(path)))
    contents = read_file(paths[0], whole=True)  # the first part tells of the model
    rows = [row for part in paths for row in read_file(part).rows]
    card = _card(path, contents, header_of(contents), rows)
    return msgspec.structs.replace(card, files=tuple(paths), file_bytes=_size(paths))


def _card(path: str, contents: Contents, header: Header, rows: Sequence[TensorRow]) -> ModelCard:
    metadata = contents.metadata
    return ModelCard(
        path=path,
        name=header.name or "",
        architecture=header.architecture or "",
        form=_form(metadata, header, rows),
        quantization=header.quantization or "",
        arithmetic=arithmetic(rows, header),
        layers=header.blocks or 0,
        width=header.embedding_length or 0,
        heads=header.heads,
        kv_heads=header.kv_heads or header.heads,
        head_size=_head_size(header),
        latent=header.latent,
        window=header.window or None,
        experts=header.experts or 0,
        experts_used=header.experts_used or 0,
        rotary=_rotary(metadata, header),
        vocabulary=header.vocabulary or 0,
        tokenizer=metadata.text("tokenizer.ggml.model") or "",
        pre_tokenizer=metadata.text("tokenizer.ggml.pre") or "",
        trained_context=header.trained_context,
        languages=header.languages,
        licence=header.licence or "",
        has_template=header.chat_template is not None,
        metadata=tuple(metadata.pairs()),
    )


def _size(paths: Sequence[str]) -> int:
    """Return the bytes of files that were there a moment ago."""
    try:
        return sum(Path(path).stat().st_size for path in paths)
    except OSError:
        return 0


def _form(metadata: Metadata, header: Header, rows: Sequence[TensorRow]) -> Form:
    names = [row.name for row in rows]
    encodes = any(name.startswith("enc.") for name in names)
    decodes = any(name.startswith("dec.") for name in names)
    if encodes and decodes:
        return Form.ENCODER_DECODER
    looks_ahead = metadata.truth(f"{header.architecture}.attention.causal") is False
    if encodes or looks_ahead:
        return Form.ENCODER
    if header.architecture in _HYBRIDS:
        return Form.HYBRID
    if all(component_of(name) is not Component.RECURRENT for name in names):
        return Form.DECODER
    return Form.HYBRID if any(_KEYS.search(name) for name in names) else Form.RECURRENT


def _head_size(header: Header) -> int | None:
    if header.key_length:
        return header.key_length
    heads = max(header.heads, default=0)
    return (header.embedding_length or 0) // heads if heads else None


def _rotary(metadata: Metadata, header: Header) -> Rotary | None:
    start = f"{header.architecture}.rope"
    found = Rotary(
        base=metadata.real(f"{start}.freq_base"),
        dimensions=metadata.number(f"{start}.dimension_count"),
        scaling=_scaling(metadata.text(f"{start}.scaling.type")),
        factor=metadata.real(f"{start}.scaling.factor"),
        trained_context=metadata.number(f"{start}.scaling.original_context_length"),
    )
    return None if found == Rotary() else found


def _scaling(kind: str | None) -> str:
    return "" if kind in (None, "none") else str(kind)
