"""A service of backups with nothing but the test."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.backups import (
    BackupContents,
    BackupCounts,
    BackupManifest,
    BackupMember,
    BackupOrder,
    BackupPart,
    BackupProgress,
    Restored,
    RestoreWay,
)
from parlance.contract.faults import Fault
from parlance.contract.store_care import DailyBackup, MendingOffer, MendingWay, Salvaged

COUNTS = BackupCounts(
    conversations=214, messages=3180, translations=97, documents=6, terms=120, summaries=31
)


def contents(*damaged: BackupPart) -> BackupContents:
    members = tuple(BackupMember(part=part, size=9, sha256="") for part in BackupPart)
    manifest = BackupManifest(
        format=1,
        version="0.9",
        store_version=4,
        created=1_780_000_000.0,
        computer="Desk",
        counts=COUNTS,
        members=members,
    )
    return BackupContents(path="/b", manifest=manifest, damaged=damaged)


def offer() -> MendingOffer:
    backup = DailyBackup(path="/c", number=9, made=1_780_000_000.0, size=4_000_000)
    counts = msgspec.structs.replace(COUNTS, conversations=212)
    salvaged = Salvaged(counts=counts, conversations=212, known=214)
    return MendingOffer(salvaged=salvaged, backup=backup, counts=COUNTS)


class FakeBackups(QObject):
    """Notes what is asked for; the test says what becomes of it."""

    progressed = Signal(object)
    made = Signal(object)
    found = Signal(object)
    offered = Signal(object)
    ready = Signal(object)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(self, restored: Restored | None = None) -> None:
        super().__init__()
        self.restored = restored
        self.busy = False
        self.name = "Parlance 2026-05-28.parlance-backup"
        self.asked: list[object] = []
        self.stopped = 0

    def back_up(self, order: BackupOrder) -> None:
        self._begin(order)

    def look(self, path: str) -> None:
        self._begin(path)

    def restore(self, path: str, way: RestoreWay) -> None:
        self._begin((path, way))

    def newest_copy(self) -> DailyBackup | None:
        return offer().backup

    def look_at_damage(self) -> None:
        self._begin("damage")

    def mend(self, way: MendingWay) -> None:
        self._begin(way)

    def stop(self) -> None:
        self.stopped += 1
        self.end()

    def end(self, fault: Fault | None = None) -> None:
        self.busy = False
        if fault is not None:
            self.failed.emit(fault)
        self.busy_changed.emit()

    def _begin(self, asked: object) -> None:
        self.asked.append(asked)
        self.busy = True
        self.progressed.emit(BackupProgress(done=0))
        self.busy_changed.emit()
