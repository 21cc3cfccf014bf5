"""Reads the JSON files of a checkpoint into typed records, within limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeVar

import msgspec

from parlance.contract.faults import FaultError, ModelFileUnreadable
from parlance.modelfile.conversion.refusals import damaged

if TYPE_CHECKING:
    from pathlib import Path

MAX_JSON_BYTES = 128 * 1024 * 1024
"""The tokenizer.json of a vocabulary of 256,000 tokens takes 35 MB."""

Count = Annotated[int, msgspec.Meta(gt=0, lt=2**31)]
"""A size in a config.json."""

Kind = TypeVar("Kind")


def read_bytes(path: Path, limit: int = MAX_JSON_BYTES) -> bytes:
    """Return what is in a file of at most `limit` bytes.

    Raises FaultError (CheckpointDamaged, ModelFileUnreadable).
    """
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError as error:
        raise damaged(path, "it is missing") from error
    except OSError as error:
        raise unreadable(path, error) from error
    if len(content) > limit:
        raise damaged(path, f"it has more than {limit} bytes")
    return content


def read_json(path: Path, kind: type[Kind]) -> Kind:
    """Return what the JSON file at `path` says. Raises as `read_bytes` does."""
    return decoded(read_bytes(path), kind, path)


def decoded(content: bytes | msgspec.Raw, kind: type[Kind], path: Path) -> Kind:
    """Return what a part of the JSON file at `path` says. Raises FaultError."""
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise damaged(path, str(error)) from error
    except RecursionError as error:
        raise damaged(path, "it is nested too deep") from error


def read_json_if_there(path: Path, kind: type[Kind]) -> Kind | None:
    """Return what the JSON file at `path` says; None if there is no such file."""
    return read_json(path, kind) if path.is_file() else None


def unreadable(path: Path, error: OSError) -> FaultError:
    """Return the fault of a file that the system does not give out."""
    reason = error.strerror or type(error).__name__
    return FaultError(ModelFileUnreadable(path=str(path), reason=reason))
