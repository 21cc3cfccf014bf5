"""Why a checkpoint is not converted: it is of a kind that is not known, or it is damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.faults import CheckpointDamaged, FaultError

if TYPE_CHECKING:
    from pathlib import Path


class NotConvertible(Exception):  # noqa: N818 - named for what the checkpoint is
    """Nothing here converts `kind`; becomes CannotConvert where the name is known."""

    def __init__(self, kind: str) -> None:
        """Keep what the checkpoint is."""
        super().__init__(kind)
        self.kind = kind


def damaged(path: Path, reason: str) -> FaultError:
    """Return the fault of a checkpoint whose file at `path` is missing or not sound."""
    return FaultError(CheckpointDamaged(path=str(path), reason=reason))
