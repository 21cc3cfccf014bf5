"""A defect of Parlance itself."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class Unexpected(FaultRecord, frozen=True, kw_only=True, tag="unexpected"):
    """A defect of Parlance: an exception that no adapter named."""

    error: str
    where: str
