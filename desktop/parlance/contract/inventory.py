"""What lies on this computer: models, what could become one, what is left over; and removal."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.models import ModelEntry


class Checkpoint(msgspec.Struct, frozen=True, kw_only=True):
    """A model in the Hugging Face cache that llama.cpp cannot run as it is.

    Attributes:
        key: `repo@commit`.
        path: folder of its snapshot.
        form: what it is written as (`safetensors`, `pytorch`, `onnx` ...).
        architecture: as its config.json says, or empty.
        convertible: whether Parlance can make a GGUF of it.
    """

    key: str
    repo: str
    path: str
    form: str
    architecture: str
    size_bytes: int
    convertible: bool


class LeftoverKind(StrEnum):
    """What a leftover is."""

    PARTIAL = "partial"
    """A download that was not finished, of Parlance or another tool."""
    OLD_REVISION = "old_revision"
    UNREFERENCED = "unreferenced"
    """A blob that no snapshot points at."""
    BROKEN_LINK = "broken_link"


class Leftover(msgspec.Struct, frozen=True, kw_only=True):
    """Something that takes room and no model needs.

    Attributes:
        size_bytes: what the disk gains without it.
        paths: what would go.
    """

    key: str
    kind: LeftoverKind
    repo: str
    size_bytes: int
    paths: tuple[str, ...]
    changed: float = 0.0


class Inventory(msgspec.Struct, frozen=True, kw_only=True):
    """Everything found. `disk_bytes` counts what several entries share once."""

    models: tuple[ModelEntry, ...]
    checkpoints: tuple[Checkpoint, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    disk_bytes: int = 0


class RemovalScope(StrEnum):
    """How much of what a key names should go."""

    MODEL = "model"
    """One model: all parts of it, and its blobs where nothing else needs them."""
    REPOSITORY = "repository"
    """Everything of its repository, GGUF or not."""
    LEFTOVER = "leftover"


class StayReason(StrEnum):
    """Why a file of the thing removed stays on the disk."""

    OTHER_REVISION = "other_revision"
    OTHER_MODEL = "other_model"
    OTHER_NAME = "other_name"
    """Another name (a hard link) of the same bytes lies outside of what goes."""
    NOT_OURS = "not_ours"
    """Another app brought it, or the person: it is only forgotten."""


class Staying(msgspec.Struct, frozen=True, kw_only=True):
    """A file that stays, and why."""

    path: str
    size_bytes: int
    reason: StayReason


class RemovalPlan(msgspec.Struct, frozen=True, kw_only=True):
    """What a removal would do; nothing has happened yet.

    Attributes:
        paths: files, links and folders that go, in the order they go.
        frees_bytes: what the disk gains.
        forgotten: whether the entry is only taken off the list.
    """

    key: str
    name: str
    scope: RemovalScope
    paths: tuple[str, ...]
    frees_bytes: int
    stays: tuple[Staying, ...] = ()
    forgotten: bool = False


class Removed(msgspec.Struct, frozen=True, kw_only=True):
    """What a removal did. `left` are planned paths that could not be removed."""

    plan: RemovalPlan
    freed_bytes: int
    left: tuple[str, ...] = ()


class ImportManner(StrEnum):
    """What becomes of a file that is imported."""

    IN_PLACE = "in_place"
    MOVE = "move"


class CareProgress(msgspec.Struct, frozen=True, kw_only=True):
    """How far verifying, moving, quantizing or converting is, in bytes or tensors."""

    done: int
    total: int


class Verification(StrEnum):
    """What came of holding a file against what the Hub says of it."""

    SOUND = "sound"
    DAMAGED = "damaged"
    UNKNOWN = "unknown"
    """Nothing tells what its bytes should be; its header is sound."""


class Verified(msgspec.Struct, frozen=True, kw_only=True):
    """The result for the model `key`; `damaged` names files with other bytes."""

    key: str
    result: Verification
    damaged: tuple[str, ...] = ()


class ShrunkSize(msgspec.Struct, frozen=True, kw_only=True):
    """A type that a model can be quantized to, and about what it would take on disk."""

    quantization: str
    size_bytes: int
