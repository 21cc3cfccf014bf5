"""Faults of looking for new versions."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class VersionsNotSigned(FaultRecord, frozen=True, kw_only=True, tag="versions_not_signed"):
    """What came is no list that a known key has signed: altered, or something else."""

    host: str


class VersionsOutdated(FaultRecord, frozen=True, kw_only=True, tag="versions_outdated"):
    """The list is genuine, but older than one that was seen here before."""

    host: str
