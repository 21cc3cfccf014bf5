"""A backup: everything that is remembered, in one file, and what comes of restoring it."""

from __future__ import annotations

from enum import StrEnum

import msgspec

FORMAT = 1
"""Of the file. A higher one is not understood here."""

ENDING = ".parlance-backup"
"""What the names of backups end with; they are ZIP archives."""


class BackupPart(StrEnum):
    """What a backup is made of; the value is the name of the member in the archive."""

    STORE = "parlance.db"
    SETTINGS = "settings.json"
    TRANSLATION_DRAFT = "translation-draft.txt"
    COMPLETION_DRAFT = "completion-draft.txt"
    SUMMARY_QUEUE = "summaries.json"
    TRANSLATION_QUEUE = "translations.json"
    OWN_WORDS = "words.txt"


class BackupMember(msgspec.Struct, frozen=True, kw_only=True):
    """A part as it was put into the archive; `size` in bytes, `sha256` in hexadecimal."""

    part: BackupPart
    size: int
    sha256: str


class BackupCounts(msgspec.Struct, frozen=True, kw_only=True):
    """How many there are of what; what lies in a bin is not counted."""

    conversations: int = 0
    messages: int = 0
    attachments: int = 0
    assistants: int = 0
    prompts: int = 0
    translations: int = 0
    documents: int = 0
    terms: int = 0
    corrections: int = 0
    summaries: int = 0


class BackupManifest(msgspec.Struct, frozen=True, kw_only=True):
    """What the archive says of itself.

    Attributes:
        version: of the Parlance that made it.
        store_version: number of migrations that the store has been through.
        created: seconds since the epoch (UTC).
        computer: as the person called it; empty for none.
        of_computer: whether the settings hold folders and choices for the hardware.
    """

    format: int
    version: str
    store_version: int
    created: float
    computer: str = ""
    of_computer: bool = True
    counts: BackupCounts = BackupCounts()
    members: tuple[BackupMember, ...] = ()


class BackupOrder(msgspec.Struct, frozen=True, kw_only=True):
    """Where to, and what of the settings; `computer` is written into the file."""

    path: str
    computer: str = ""
    of_computer: bool = True


class BackupProgress(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes done of all; `total` is 0 while it is not known."""

    done: int
    total: int = 0


class BackupMade(msgspec.Struct, frozen=True, kw_only=True):
    """The file is complete on the disk and was read back; `size` in bytes."""

    path: str
    size: int
    counts: BackupCounts


class BackupContents(msgspec.Struct, frozen=True, kw_only=True):
    """What a file holds that can be restored; `damaged` parts cannot."""

    path: str
    manifest: BackupManifest
    damaged: tuple[BackupPart, ...] = ()

    @property
    def has_store(self) -> bool:
        """Whether conversations, translations and summaries can be restored."""
        return BackupPart.STORE in self.whole

    @property
    def whole(self) -> tuple[BackupPart, ...]:
        """The parts that are as they were put in."""
        parts = (member.part for member in self.manifest.members)
        return tuple(part for part in parts if part not in self.damaged)


class RestoreWay(StrEnum):
    """What becomes of what is here: it gives way, or it stays and is added to."""

    REPLACE = "replace"
    ADD = "add"


class RestoreReady(msgspec.Struct, frozen=True, kw_only=True):
    """All of it was verified and lies ready; it takes effect when the app opens anew."""

    way: RestoreWay


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """What a restore did.

    Attributes:
        added: what there is now that was not before (ADD), or all that there is (REPLACE).
        known: conversations that were here already, and stayed as they are.
        kept_as: the backup of what was here before, or the damaged file itself; empty where
            nothing was replaced.
        is_mended: what was here before was damaged.
    """

    way: RestoreWay
    added: BackupCounts
    known: int = 0
    kept_as: str = ""
    is_mended: bool = False
