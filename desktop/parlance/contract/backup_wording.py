"""The sentences that people read for backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract import faults
from parlance.contract.fault_wording import wording
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parlance.contract.fault_wording import Wording

BACKUP_FAULTS: dict[type[faults.FaultRecord], Wording] = {
    faults.NotABackup: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} is not a backup of Parlance."),
        QT_TRANSLATE_NOOP("Wording", "Choose a file that “Back up…” made."),
    ),
    faults.BackupDamaged: wording(
        QT_TRANSLATE_NOOP("Wording", "The backup {path} is damaged and cannot be restored."),
        QT_TRANSLATE_NOOP("Wording", "Nothing was changed. Copy it again, or choose another one."),
    ),
    faults.BackupFromNewerVersion: wording(
        QT_TRANSLATE_NOOP("Wording", "The backup {path} was made by Parlance {version}."),
        QT_TRANSLATE_NOOP("Wording", "Update Parlance here, then restore it."),
    ),
    faults.BackupUnreadable: wording(
        QT_TRANSLATE_NOOP("Wording", "The backup {path} could not be read: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Check its permissions and the drive it is on."),
    ),
    faults.NoRoomToRestore: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free."
        ),
        QT_TRANSLATE_NOOP("Wording", "Nothing was changed. Free some space and try again."),
    ),
}
