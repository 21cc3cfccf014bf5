"""Faults of assistants and prompts that come from files."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class PresetsNotRead(FaultRecord, frozen=True, kw_only=True, tag="presets_not_read"):
    """A file of assistants is not what it should be."""

    path: str
    reason: str
