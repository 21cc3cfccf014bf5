"""What a model can be quantized to, and what that would take on disk."""

from __future__ import annotations

from itertools import chain

import msgspec

from parlance.contract.inventory import ShrunkSize
from parlance.engine.checked import checked_header
from parlance.modelfile.header import Header, header_of, read_file
from parlance.modelfile.metadata import DEFAULT_ALIGNMENT
from parlance.modelfile.mixtures import OFFERED, quantized_types
from parlance.modelfile.parts import part_paths
from parlance.modelfile.tensors import TensorRow, padded

_SIMPLE = "Q8_0"
"""The one type of blocks that loses so little that it can be quantized again."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A model that may be quantized.

    Attributes:
        first: path of its first part, or of its only file.
        rows: the tensors of all parts.
        size_bytes: of all parts; `header_bytes` of a single file's header.
    """

    first: str
    header: Header
    rows: tuple[TensorRow, ...]
    alignment: int
    size_bytes: int
    header_bytes: int

    def sizes(self) -> tuple[ShrunkSize, ...]:
        """Return what it can be quantized to, largest first."""
        sizes = [
            ShrunkSize(quantization=name, size_bytes=self.expected_bytes(name))
            for name in OFFERED
            if self.refusal(name) is None
        ]
        return tuple(sorted(sizes, key=lambda size: -size.size_bytes))

    def expected_bytes(self, quantization: str) -> int:
        """Return about what the file would take that quantizing makes."""
        types = quantized_types(self.rows, self.header, quantization)
        weights = (
            row.weights // types[row.name].block * types[row.name].block_bytes for row in self.rows
        )
        data = sum(padded(size, DEFAULT_ALIGNMENT) for size in weights)
        return padded(self.header_bytes, DEFAULT_ALIGNMENT) + data

    def refusal(self, quantization: str) -> str | None:
        """Return why it cannot be made into `quantization`; None if it can."""
        if quantization not in OFFERED:
            return "Parlance does not make this type"
        if (reason := self._general_refusal()) is not None:
            return reason
        if self.expected_bytes(quantization) >= self.size_bytes:
            return "it would be no smaller"
        return None

    def _general_refusal(self) -> str | None:
        if self.header.kind not in (None, "model") or self.header.architecture == "clip":
            return "it is a part of a model, and none by itself"
        if self.alignment != DEFAULT_ALIGNMENT:
            return "its weights are aligned in a way that the quantizer cannot write"
        spoiled = {row.type.name for row in self.rows if row.type.block > 1} - {_SIMPLE}
        if spoiled:
            return f"it is quantized already, to {', '.join(sorted(spoiled))}"
        return None


def read_source(path: str) -> Source:
    """Return the model that the file at `path` is, or is a part of. Raises FaultError."""
    paths = part_paths(path, checked_header(path))
    parts = [read_file(part) for part in paths]
    tables = sum(part.table_end - part.pairs_end for part in parts)
    return Source(
        first=paths[0],
        header=header_of(parts[0]),
        rows=tuple(chain.from_iterable(part.rows for part in parts)),
        alignment=parts[0].metadata.alignment,
        size_bytes=sum(part.data_end for part in parts),
        header_bytes=parts[0].pairs_end + tables,
    )
