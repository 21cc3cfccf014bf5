"""Faults of model files."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class ModelNotFound(FaultRecord, frozen=True, kw_only=True, tag="model_not_found"):
    """No installed model answers to this name."""

    name: str


class ModelFileMissing(FaultRecord, frozen=True, kw_only=True, tag="model_file_missing"):
    """The file that should be loaded does not exist (any more)."""

    path: str


class ModelFileUnreadable(FaultRecord, frozen=True, kw_only=True, tag="model_file_unreadable"):
    """The operating system refused to open or read the file."""

    path: str
    reason: str


class NotAModelFile(FaultRecord, frozen=True, kw_only=True, tag="not_a_model_file"):
    """The file is no GGUF: its first bytes say otherwise, or it is empty."""

    path: str


class ModelFileDamaged(FaultRecord, frozen=True, kw_only=True, tag="model_file_damaged"):
    """The header is inconsistent or the file is cut off; llama.cpp refused it."""

    path: str
    reason: str


class ModelNotSupported(FaultRecord, frozen=True, kw_only=True, tag="model_not_supported"):
    """A sound GGUF of an architecture or kind that this llama.cpp does not run."""

    path: str
    architecture: str


class NotEnoughMemory(FaultRecord, frozen=True, kw_only=True, tag="not_enough_memory"):
    """Loading or running needs more memory than there is."""

    needed_bytes: int
    available_bytes: int


class NoModelLoaded(FaultRecord, frozen=True, kw_only=True, tag="no_model_loaded"):
    """Something was asked of the engine before a model was loaded."""
