"""The header of a file that is loaded beside a model: a projector or an adapter.

llama.cpp ends the process at some headers that it does not expect here, so what a file
is gets looked up before it is given to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.faults import (
    AdapterUnsuited,
    FaultError,
    ModelFileDamaged,
    ModelFileMissing,
    ModelFileUnreadable,
)
from parlance.modelfile.header import read_header

if TYPE_CHECKING:
    from parlance.modelfile.header import Header


def read_companion(path: str) -> Header:
    """Return what the GGUF at `path` says. Raises FaultError(AdapterUnsuited)."""
    try:
        return read_header(path)
    except FaultError as error:
        raise unsuited(path, _clause(error)) from error


def unsuited(path: str, reason: str) -> FaultError:
    """Return the error to raise; `reason` is a clause without a full stop."""
    return FaultError(AdapterUnsuited(path=path, reason=reason))


def _clause(error: FaultError) -> str:
    match error.fault:
        case ModelFileMissing():
            return "there is no such file"
        case ModelFileUnreadable(reason=reason):
            return f"it cannot be read ({reason})"
        case ModelFileDamaged(reason=reason):
            return f"it is damaged: {reason}"
        case _:
            return "it is no GGUF file"
