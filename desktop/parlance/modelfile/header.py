"""What a GGUF says about itself: its metadata, read with bounds and without its weights.

The format: github.com/ggml-org/ggml, docs/gguf.md. Versions 2 and 3, little endian.
A vocabulary of 150,000 tokens with as many merges takes about 40 ms.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import (
    FaultError,
    ModelFileDamaged,
    ModelFileMissing,
    ModelFileUnreadable,
    NotAModelFile,
)
from parlance.modelfile.cursor import Cursor, Inconsistent
from parlance.modelfile.metadata import read_metadata
from parlance.modelfile.quantization import FILE_TYPES
from parlance.modelfile.tensors import read_tensors

if TYPE_CHECKING:
    from typing import BinaryIO

    from parlance.modelfile.metadata import Metadata
    from parlance.modelfile.tensors import Tensors

MAGIC = b"GGUF"
VERSIONS = (2, 3)


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of one GGUF file; None or empty where the file does not say.

    Attributes:
        quantization: of the file as a whole ("Q4_K_M"), else of most of its weights.
        kind: "model", "adapter", "mmproj" …; older files do not say.
        parameters: number of weights in this file (one part of a split set has its own).
        trained_context: tokens; vocabulary: number of tokens.
        heads, kv_heads: one number for all layers, or one per layer.
        key_length, value_length: numbers per head.
        ssm_inner, ssm_state: width and state of a recurrent layer (Mamba and its kin);
            wkv_head: numbers per head of RWKV's.
        split_number, split_count: part from 0, and parts of a split set.
    """

    version: int
    architecture: str | None = None
    kind: str | None = None
    name: str | None = None
    quantization: str | None = None
    parameters: int = 0
    tensors: int = 0
    trained_context: int | None = None
    blocks: int | None = None
    embedding_length: int | None = None
    heads: tuple[int, ...] = ()
    kv_heads: tuple[int, ...] = ()
    key_length: int | None = None
    value_length: int | None = None
    ssm_inner: int | None = None
    ssm_state: int | None = None
    wkv_head: int | None = None
    vocabulary: int | None = None
    chat_template: str | None = None
    languages: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    licence: str | None = None
    split_number: int | None = None
    split_count: int | None = None


def read_header(path: str | os.PathLike[str]) -> Header:
    """Return what the GGUF at `path` says about itself.

    Also holds the places of the weights against the file's size. Raises FaultError
    (ModelFileMissing, ModelFileUnreadable, NotAModelFile, ModelFileDamaged), nothing else.
    """
    name = os.fspath(path)
    try:
        with _opened(name) as file:
            size = os.fstat(file.fileno()).st_size
            return _read(Cursor(file, size), size, name)
    except FileNotFoundError as error:
        raise FaultError(ModelFileMissing(path=name)) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(ModelFileUnreadable(path=name, reason=reason)) from error
    except Inconsistent as error:
        raise FaultError(ModelFileDamaged(path=name, reason=str(error))) from error


def _opened(path: str) -> BinaryIO:
    # Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
    except ValueError as error:  # a NUL, or letters that file names here cannot have
        raise FaultError(ModelFileMissing(path=path)) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        reason = "it is no file" if not Path(path).is_dir() else "it is a folder"
        raise FaultError(ModelFileUnreadable(path=path, reason=reason))
    return os.fdopen(descriptor, "rb", buffering=0)


def _read(cursor: Cursor, size: int, path: str) -> Header:
    if size < len(MAGIC) or cursor.take(len(MAGIC)) != MAGIC:
        raise FaultError(NotAModelFile(path=path))
    version = cursor.u32()
    if version not in VERSIONS:
        raise Inconsistent(f"version {version} of the format is not known")
    tensor_count, pair_count = cursor.u64(), cursor.u64()
    metadata = read_metadata(cursor, pair_count)
    tensors = read_tensors(cursor, tensor_count, size, metadata.alignment)
    return _header(version, metadata, tensors)


def _header(version: int, metadata: Metadata, tensors: Tensors) -> Header:
    architecture = metadata.text("general.architecture")

    def own(key: str) -> int | None:
        return metadata.number(f"{architecture}.{key}")

    return Header(
        version=version,
        architecture=architecture,
        kind=metadata.text("general.type"),
        name=metadata.text("general.name"),
        quantization=_quantization(metadata, tensors),
        parameters=tensors.parameters,
        tensors=tensors.count,
        trained_context=own("context_length"),
        blocks=own("block_count"),
        embedding_length=own("embedding_length"),
        heads=metadata.numbers(f"{architecture}.attention.head_count"),
        kv_heads=metadata.numbers(f"{architecture}.attention.head_count_kv"),
        key_length=own("attention.key_length"),
        value_length=own("attention.value_length"),
        ssm_inner=own("ssm.inner_size"),
        ssm_state=own("ssm.state_size"),
        wkv_head=own("wkv.head_size"),
        vocabulary=metadata.length("tokenizer.ggml.tokens") or own("vocab_size"),
        chat_template=metadata.text("tokenizer.chat_template"),
        languages=metadata.texts("general.languages"),
        tags=metadata.texts("general.tags"),
        licence=metadata.text("general.license"),
        split_number=metadata.number("split.no"),
        split_count=metadata.number("split.count"),
    )


def _quantization(metadata: Metadata, tensors: Tensors) -> str | None:
    # The highest bit of llama_ftype (1024) only says that the type was guessed.
    number = metadata.number("general.file_type")
    named = FILE_TYPES.get(number & ~1024) if number is not None and number >= 0 else None
    return named or tensors.commonest_type
