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

from parlance.contract.faults import FaultError, ModelFileMissing, ModelFileUnreadable
from parlance.modelfile.contents import faults_named, read_contents
from parlance.modelfile.cursor import Cursor
from parlance.modelfile.layers import NO_TABLE, Table, read_table
from parlance.modelfile.parts import part_paths
from parlance.modelfile.quantization import FILE_TYPES
from parlance.modelfile.tensors import commonest_type

if TYPE_CHECKING:
    from typing import BinaryIO

    from parlance.modelfile.contents import Contents
    from parlance.modelfile.metadata import Metadata
    from parlance.modelfile.tensors import TensorRow


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of one GGUF file; None or empty where the file does not say.

    Attributes:
        quantization: of the file as a whole ("Q4_K_M"), else of most of its weights.
        kind: "model", "adapter", "mmproj" …; older files do not say.
        parameters: number of weights in this file (one part of a split set has its own).
        trained_context: tokens; vocabulary: number of tokens.
        heads, kv_heads: one number for all layers, or one per layer.
        key_length, value_length: numbers per head.
        window: tokens that some layers look back at.
        latent: whether keys and values are kept as one latent vector (MLA).
        experts_used: of `experts`, for each token.
        ssm_inner, ssm_state: width and state of a recurrent layer (Mamba and its kin);
            wkv_head: numbers per head of RWKV's; token_shifts: tokens that it looks back;
            kda_head: numbers per head of Kimi's linear attention.
        sharing_layers: the last of them, which keep no keys and values of their own;
            predicting_layers: the last of them, which guess tokens ahead.
        split_number, split_count: part from 0, and parts of a split set.
        table: what the tensors of this file take, layer by layer.
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
    window: int | None = None
    latent: bool = False
    experts: int | None = None
    experts_used: int | None = None
    ssm_inner: int | None = None
    ssm_state: int | None = None
    wkv_head: int | None = None
    token_shifts: int | None = None
    kda_head: int | None = None
    sharing_layers: int | None = None
    predicting_layers: int | None = None
    vocabulary: int | None = None
    chat_template: str | None = None
    languages: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    licence: str | None = None
    split_number: int | None = None
    split_count: int | None = None
    table: Table = NO_TABLE


def read_header(path: str | os.PathLike[str]) -> Header:
    """Return what the GGUF at `path` says about itself.

    Also holds the places of the weights against the file's size. Raises FaultError
    (ModelFileMissing, ModelFileUnreadable, NotAModelFile, ModelFileDamaged), nothing else;
    takes at most 1 s and 100 MB, whatever the file holds.
    """
    return header_of(read_file(path))


def read_file(
    path: str | os.PathLike[str], *, whole: bool = False, lists: frozenset[str] = frozenset()
) -> Contents:
    """Return what the header of the GGUF at `path` holds, all of its metadata if `whole`.

    The lists that `lists` names are kept however long they are. Raises as `read_header` does.
    """
    name = os.fspath(path)
    with faults_named(name), _opened(name) as file:
        return read_contents(
            Cursor(file, os.fstat(file.fileno()).st_size), whole=whole, lists=lists
        )


def header_of(contents: Contents) -> Header:
    """Return the facts of a file with such a header."""
    metadata = contents.metadata
    architecture = metadata.text("general.architecture")

    def own(key: str) -> int | None:
        return metadata.number(f"{architecture}.{key}")

    header = Header(
        version=contents.version,
        architecture=architecture,
        kind=metadata.text("general.type"),
        name=metadata.text("general.name"),
        quantization=_quantization(metadata, contents.rows),
        parameters=sum(row.weights for row in contents.rows),
        tensors=len(contents.rows),
        trained_context=own("context_length"),
        blocks=own("block_count"),
        embedding_length=own("embedding_length"),
        heads=metadata.numbers(f"{architecture}.attention.head_count"),
        kv_heads=metadata.numbers(f"{architecture}.attention.head_count_kv"),
        key_length=own("attention.key_length"),
        value_length=own("attention.value_length"),
        window=own("attention.sliding_window"),
        latent=own("attention.key_length_mla") is not None,
        experts=own("expert_count"),
        experts_used=own("expert_used_count"),
        ssm_inner=own("ssm.inner_size"),
        ssm_state=own("ssm.state_size"),
        wkv_head=own("wkv.head_size"),
        token_shifts=own("token_shift_count"),
        kda_head=own("kda.head_dim"),
        sharing_layers=own("attention.shared_kv_layers"),
        predicting_layers=own("nextn_predict_layers"),
        vocabulary=metadata.length("tokenizer.ggml.tokens") or own("vocab_size"),
        chat_template=metadata.text("tokenizer.chat_template"),
        languages=metadata.texts("general.languages"),
        tags=metadata.texts("general.tags"),
        licence=metadata.text("general.license"),
        split_number=metadata.number("split.no"),
        split_count=metadata.number("split.count"),
    )
    return msgspec.structs.replace(header, table=read_table(contents.rows, header))


def whole_header(path: str, header: Header) -> Header:
    """Return `header`, of the first part of a split set, with the tensors of all parts.

    Of a model in one file, or with parts that cannot be read, it is what it was.
    """
    if (header.split_count or 1) == 1:
        return header
    rows: list[TensorRow] = []
    try:
        for part in part_paths(path, header):
            rows.extend(read_file(part).rows)
    except FaultError:
        return header
    return msgspec.structs.replace(
        header,
        parameters=sum(row.weights for row in rows),
        tensors=len(rows),
        table=read_table(rows, header),
    )


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


def _quantization(metadata: Metadata, rows: tuple[TensorRow, ...]) -> str | None:
    # The highest bit of llama_ftype (1024) only says that the type was guessed.
    number = metadata.number("general.file_type")
    named = FILE_TYPES.get(number & ~1024) if number is not None and number >= 0 else None
    return named or commonest_type(rows)
