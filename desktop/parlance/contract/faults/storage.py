"""Faults of what is remembered."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class StoreUnwritable(FaultRecord, frozen=True, kw_only=True, tag="store_unwritable"):
    """The database cannot be written: full disk, permissions, hardware."""

    path: str
    reason: str


class StoreBusy(FaultRecord, frozen=True, kw_only=True, tag="store_busy"):
    """Another program holds the database."""

    path: str


class StoreDamaged(FaultRecord, frozen=True, kw_only=True, tag="store_damaged"):
    """The database file is not sound; it is kept as it is."""

    path: str


class StoreFromNewerVersion(FaultRecord, frozen=True, kw_only=True, tag="store_from_newer_version"):
    """The database was made by a newer Parlance; it is opened for reading only."""

    path: str
    version: int


class SettingsUnreadable(FaultRecord, frozen=True, kw_only=True, tag="settings_unreadable"):
    """The settings file could not be understood; it was set aside, defaults are in force."""

    path: str
    kept_as: str


class SettingsFileForeign(FaultRecord, frozen=True, kw_only=True, tag="settings_file_foreign"):
    """A file that settings were to be taken from is none of settings."""

    path: str


class FileUnwritable(FaultRecord, frozen=True, kw_only=True, tag="file_unwritable"):
    """A file that the person asked for could not be written."""

    path: str
    reason: str
