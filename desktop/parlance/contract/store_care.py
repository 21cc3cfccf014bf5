"""What is done by itself so that nothing stored is lost: looked through, copied, mended."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.backups import BackupCounts


class DailyBackup(msgspec.Struct, frozen=True, kw_only=True):
    """A copy of the store that was made by itself.

    Attributes:
        number: counts up; the newest has the highest.
        made: seconds since the epoch (UTC), as the clock stood then.
        size: in bytes.
    """

    path: str
    number: int
    made: float
    size: int


class Salvaged(msgspec.Struct, frozen=True, kw_only=True):
    """What could be read of a damaged store.

    Attributes:
        counts: of what, without what lies in a bin.
        conversations: with those in the bin.
        known: how many conversations there were, as far as the file tells.
    """

    counts: BackupCounts = BackupCounts()
    conversations: int = 0
    known: int = 0

    @property
    def is_anything(self) -> bool:
        """Whether there is anything: people may have translated only, or summarized."""
        return bool(self.known) or self.counts != BackupCounts()


class MendingWay(StrEnum):
    """What takes the place of a damaged store, which is kept beside it."""

    BACKUP = "backup"
    SALVAGE = "salvage"
    EMPTY = "empty"


class MendingOffer(msgspec.Struct, frozen=True, kw_only=True):
    """What can take the place of a damaged store.

    Attributes:
        salvaged: what can be read of it; None while that is not known.
        backup: the newest sound copy; None for none.
        counts: what that holds.
    """

    salvaged: Salvaged | None = None
    backup: DailyBackup | None = None
    counts: BackupCounts = BackupCounts()
