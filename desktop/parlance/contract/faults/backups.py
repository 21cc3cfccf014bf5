"""Faults of backups and of restoring them."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class NotABackup(FaultRecord, frozen=True, kw_only=True, tag="not_a_backup"):
    """A file was not made as a backup, or is not what a backup would be."""

    path: str


class BackupDamaged(FaultRecord, frozen=True, kw_only=True, tag="backup_damaged"):
    """Nothing of a backup, or nothing of what was asked for, can be restored."""

    path: str


class BackupFromNewerVersion(
    FaultRecord, frozen=True, kw_only=True, tag="backup_from_newer_version"
):
    """A backup was made by a Parlance that writes what this one does not know."""

    path: str
    version: str


class BackupUnreadable(FaultRecord, frozen=True, kw_only=True, tag="backup_unreadable"):
    """The system could not read the file."""

    path: str
    reason: str


class NoRoomToRestore(FaultRecord, frozen=True, kw_only=True, tag="no_room_to_restore"):
    """The disk with the app's data has too little room for what a backup holds."""

    path: str
    needed_bytes: int
    free_bytes: int
