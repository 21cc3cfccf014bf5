"""Reads the few fields of a SentencePiece model that a vocabulary needs.

The file is a protobuf message, ModelProto of github.com/google/sentencepiece,
src/sentencepiece_model.proto. Read here, it needs neither of the compiled packages
`sentencepiece` and `protobuf`.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.conversion.json_files import read_bytes
from parlance.modelfile.conversion.refusals import damaged
from parlance.modelfile.conversion.vocabulary import TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

UNIGRAM, BPE = 1, 2
_VARINT = 0
_VARINT_BITS = 63
_FLOAT = struct.Struct("<f")


class Piece(msgspec.Struct, frozen=True):
    """A token with its score (for Unigram a logarithm of its probability)."""

    text: str
    score: float = 0.0
    kind: TokenKind = TokenKind.NORMAL


class SentencePieceModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model, with the defaults of the format.

    Attributes:
        kind: UNIGRAM, BPE, or another that nothing here converts.
        charsmap: what normalizes a text, precompiled; empty if nothing does.
        begin, end, unknown, padding: numbers of tokens; negative for those it lacks.
    """

    pieces: tuple[Piece, ...]
    kind: int = UNIGRAM
    charsmap: bytes = b""
    adds_prefix: bool = True
    merges_spaces: bool = True
    space_is_suffix: bool = False
    begin: int = 1
    end: int = 2
    unknown: int = 0
    padding: int = -1


class _Malformed(Exception):  # noqa: N818 - named for what the file is
    """The bytes are no protobuf message."""


def read_sentencepiece(path: Path) -> SentencePieceModel:
    """Return the model at `path`. Raises FaultError (CheckpointDamaged ...)."""
    try:
        return _model(read_bytes(path))
    except (_Malformed, UnicodeDecodeError, ValueError) as error:
        raise damaged(path, "it is no SentencePiece model") from error


def _model(content: bytes) -> SentencePieceModel:
    pieces: list[Piece] = []
    trainer: dict[int, int | bytes] = {}
    normalizer: dict[int, int | bytes] = {}
    for field, value in _fields(content):
        match field, value:
            case 1, bytes():
                pieces.append(_piece(dict(_fields(value))))
            case 2, bytes():
                trainer = dict(_fields(value))
            case 3, bytes():
                normalizer = dict(_fields(value))
            case _:
                pass
    if not pieces:
        raise _Malformed
    charsmap = normalizer.get(2, b"")
    return SentencePieceModel(
        pieces=tuple(pieces),
        kind=_number(trainer, 3, UNIGRAM),
        charsmap=charsmap if isinstance(charsmap, bytes) else b"",
        adds_prefix=bool(_number(normalizer, 3, 1)),
        merges_spaces=bool(_number(normalizer, 4, 1)),
        space_is_suffix=bool(_number(trainer, 24, 0)),
        unknown=_number(trainer, 40, 0),
        begin=_number(trainer, 41, 1),
        end=_number(trainer, 42, 2),
        padding=_number(trainer, 43, -1),
    )


def _piece(fields: dict[int, int | bytes]) -> Piece:
    text, score = fields.get(1, b""), fields.get(2, bytes(4))
    if not isinstance(text, bytes) or not isinstance(score, bytes) or len(score) != _FLOAT.size:
        raise _Malformed
    kind = TokenKind(_number(fields, 3, TokenKind.NORMAL))
    return Piece(text.decode("utf-8"), _FLOAT.unpack(score)[0], kind)


def _number(fields: dict[int, int | bytes], field: int, default: int) -> int:
    value = fields.get(field, default)
    if not isinstance(value, int):
        raise _Malformed
    # A negative number is written as one of 64 bits.
    return value - (1 << 64) if value >> _VARINT_BITS else value


def _fields(content: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Yield the fields of a message: whole numbers, or bytes of any other kind."""
    at, end = 0, len(content)
    while at < end:
        tag, at = _varint(content, at)
        kind = tag & 7
        if kind == _VARINT:
            number, at = _varint(content, at)
            yield tag >> 3, number
            continue
        size, at = _size(content, at, kind)
        if at + size > end:
            raise _Malformed
        yield tag >> 3, content[at : at + size]
        at += size


def _size(content: bytes, at: int, kind: int) -> tuple[int, int]:
    """Return the length of a field's bytes, and where they begin."""
    match kind:
        case 2:
            return _varint(content, at)
        case 1:
            return 8, at
        case 5:
            return 4, at
        case _:
            raise _Malformed


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """Return a number of up to 64 bits, and where what follows begins."""
    value = shift = 0
    while shift <= _VARINT_BITS:
        if at >= len(content):
            raise _Malformed
        byte = content[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:  # noqa: PLR2004 - the bit that says that more follows
            return value & ((1 << 64) - 1), at
        shift += 7
    raise _Malformed
