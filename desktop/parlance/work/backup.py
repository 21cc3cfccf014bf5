"""Backs up everything that is remembered into one file, and looks at what a file holds."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from parlance import __version__
from parlance.contract.backups import (
    FORMAT,
    BackupContents,
    BackupMade,
    BackupManifest,
    BackupPart,
    BackupProgress,
)
from parlance.contract.faults import (
    BackupDamaged,
    BackupUnreadable,
    FaultError,
    StoreUnwritable,
)
from parlance.storage.backup_archive import BackupArchive, write_archive
from parlance.storage.backup_settings import portable_settings
from parlance.storage.backup_store import copy_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.backups import BackupOrder
    from parlance.contract.cancel import Cancel
    from parlance.storage.places import Places


def part_place(places: Places, part: BackupPart) -> Path:
    """Return where a part is kept on this computer."""
    return {
        BackupPart.STORE: places.database,
        BackupPart.SETTINGS: places.settings,
        BackupPart.TRANSLATION_DRAFT: places.translation_draft,
        BackupPart.COMPLETION_DRAFT: places.completion_draft,
        BackupPart.SUMMARY_QUEUE: places.summaries,
        BackupPart.TRANSLATION_QUEUE: places.translations,
        BackupPart.OWN_WORDS: places.own_words,
    }[part]


def back_up(
    order: BackupOrder, places: Places, cancel: Cancel
) -> Iterator[BackupProgress | BackupMade]:
    """Write everything into one file while the app goes on; yield how far it is.

    What is written meanwhile is not in it. Raises FaultError (StoreDamaged, StoreBusy,
    StoreUnwritable, FileUnwritable) and Cancelled, and leaves nothing behind then.
    """
    yield BackupProgress(done=0)
    copies = places.state / "backing-up"
    try:
        _fresh(copies)
        copy = copies / BackupPart.STORE.value
        counts, version = copy_store(places.database, copy, cancel)
        parts = _parts(order, places, copy)
        manifest = BackupManifest(
            format=FORMAT,
            version=__version__,
            store_version=version,
            created=time.time(),
            computer=order.computer.strip(),
            of_computer=order.of_computer,
            counts=counts,
        )
        done, total = 0, 2 * sum(_size(content) for content in parts.values())
        for bytes_done in write_archive(order.path, manifest, parts, cancel):
            done += bytes_done
            yield BackupProgress(done=done, total=total)
    finally:
        shutil.rmtree(copies, ignore_errors=True)
    yield BackupMade(path=order.path, size=Path(order.path).stat().st_size, counts=counts)


def look_into(path: str, cancel: Cancel) -> Iterator[BackupProgress | BackupContents]:
    """Read a backup through and tell what of it can be restored; nothing is changed.

    Raises FaultError (NotABackup, BackupFromNewerVersion, BackupUnreadable, BackupDamaged
    where nothing can) and Cancelled.
    """
    yield BackupProgress(done=0)
    damaged: list[BackupPart] = []
    with BackupArchive(Path(path)) as archive:
        members = archive.manifest.members
        done, total = 0, sum(member.size for member in members)
        for member in members:
            try:
                for size in archive.read(member, None, cancel):
                    done += size
                    yield BackupProgress(done=done, total=total)
            except FaultError as error:
                if isinstance(error.fault, BackupUnreadable):
                    raise
                damaged.append(member.part)
        contents = BackupContents(path=path, manifest=archive.manifest, damaged=tuple(damaged))
    if not contents.whole:
        raise FaultError(BackupDamaged(path=path))
    yield contents


def _parts(order: BackupOrder, places: Places, copy: Path) -> dict[BackupPart, Path | bytes]:
    """Return what goes into the file: what there is of the parts."""
    parts: dict[BackupPart, Path | bytes] = {BackupPart.STORE: copy}
    settings = portable_settings(places.settings, of_computer=order.of_computer)
    if settings is not None:
        parts[BackupPart.SETTINGS] = settings
    for part in BackupPart:
        if part in (BackupPart.STORE, BackupPart.SETTINGS):
            continue
        try:
            parts[part] = part_place(places, part).read_bytes()
        except FileNotFoundError:
            continue
        except OSError as error:
            path, reason = str(part_place(places, part)), error.strerror or type(error).__name__
            raise FaultError(StoreUnwritable(path=path, reason=reason)) from error
    return parts


def _fresh(folder: Path) -> None:
    """Make an empty folder of ours. Raises FaultError(StoreUnwritable)."""
    shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir(mode=0o700, parents=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(StoreUnwritable(path=str(folder), reason=reason)) from error


def _size(content: Path | bytes) -> int:
    return len(content) if isinstance(content, bytes) else content.stat().st_size
