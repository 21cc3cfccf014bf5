"""A SentencePiece model, built again from what a GGUF holds of it.

The message is ModelProto of github.com/google/sentencepiece, src/sentencepiece_model.proto,
written as `modelfile/conversion/sentencepiece_model.py` reads it.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.inspection_tokens import TokenType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sentencepiece import SentencePieceProcessor

UNIGRAM, BPE = 1, 2

_TYPES = {
    TokenType.NORMAL: 1,
    TokenType.UNKNOWN: 2,
    TokenType.CONTROL: 3,
    TokenType.USER_DEFINED: 4,
    TokenType.UNUSED: 5,
    TokenType.BYTE: 6,
}
_BYTES = 256
_VARINT, _BYTES_FIELD, _FLOAT_FIELD = 0, 2, 5


class Piece(msgspec.Struct, frozen=True):
    """A token as SentencePiece has it."""

    text: str
    score: float
    type: TokenType


class Normalizing(msgspec.Struct, frozen=True, kw_only=True):
    """What is done to a text first.

    Attributes:
        charsmap: what normalizes letters, precompiled; empty if nothing does.
        adds_prefix: whether a space is put before a text.
        merges_spaces: whether of several spaces one stays.
    """

    charsmap: bytes = b""
    adds_prefix: bool = False
    merges_spaces: bool = False


def rebuilt(
    pieces: Iterable[Piece], kind: int, normalizing: Normalizing
) -> SentencePieceProcessor | None:
    """Return the library's tokenizer; None where it does not take what the file has."""
    from sentencepiece import (  # noqa: PLC0415 - compiled, and only for some vocabularies
        SentencePieceProcessor,
        set_min_log_level,
    )

    set_min_log_level(3)
    processor = SentencePieceProcessor()
    try:
        processor.LoadFromSerializedProto(model_proto(tuple(pieces), kind, normalizing))
    except RuntimeError:
        return None
    return processor


def model_proto(pieces: tuple[Piece, ...], kind: int, normalizing: Normalizing) -> bytes:
    """Return the message with these pieces, numbered in their order."""
    falls_back = kind == BPE and sum(each.type is TokenType.BYTE for each in pieces) == _BYTES
    trainer = _number(3, kind) + _number(35, int(falls_back)) + _unknown(pieces)
    normalizer = (
        _octets(1, b"identity")
        + _octets(2, normalizing.charsmap)
        + _number(3, int(normalizing.adds_prefix))
        + _number(4, int(normalizing.merges_spaces))
        + _number(5, 1)
    )
    written = [_octets(1, _piece(piece, falls_back=falls_back)) for piece in pieces]
    return b"".join((*written, _octets(2, trainer), _octets(3, normalizer)))


def _unknown(pieces: tuple[Piece, ...]) -> bytes:
    for number, piece in enumerate(pieces):
        if piece.type is TokenType.UNKNOWN:
            return _number(40, number)
    return b""


def _piece(piece: Piece, *, falls_back: bool) -> bytes:
    # Byte tokens of a vocabulary that does not use them would be refused.
    is_idle = piece.type is TokenType.BYTE and not falls_back
    kind = TokenType.UNUSED if is_idle else piece.type
    score = _varint(2 << 3 | _FLOAT_FIELD) + struct.pack("<f", piece.score)
    return _octets(1, piece.text.encode("utf-8", "replace")) + score + _number(3, _TYPES[kind])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3 | _VARINT) + _varint(value)


def _octets(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | _BYTES_FIELD) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    written = bytearray()
    while value > 0x7F:  # noqa: PLR2004 - seven bits, and one that says that more follows
        written.append(value & 0x7F | 0x80)
        value >>= 7
    written.append(value)
    return bytes(written)
