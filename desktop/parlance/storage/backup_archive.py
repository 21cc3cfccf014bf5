"""The file of a backup: a ZIP archive with a manifest, read as what a stranger may have made."""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
import zipfile
import zlib
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

import msgspec

from parlance.contract.backups import FORMAT, BackupManifest, BackupMember, BackupPart
from parlance.contract.faults import (
    BackupDamaged,
    BackupFromNewerVersion,
    BackupUnreadable,
    FaultError,
    FileUnwritable,
    NotABackup,
)
from parlance.storage.schema import MIGRATIONS, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.contract.cancel import Cancel

MANIFEST = "manifest.json"
MAX_MANIFEST = 256 * 1024
MOST_EXPANDED = 400
"""How many times its size in the archive a part may have; zlib makes up to 1032 of zeros."""

_LEVEL = 3
"""Of compression: texts take a third, at four times the speed of the usual level 6."""
_PIECE = 1024 * 1024
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError)


class _Format(msgspec.Struct, frozen=True, kw_only=True):
    """What the manifest of every version has."""

    format: int
    version: str


def write_archive(
    path: str, manifest: BackupManifest, parts: Mapping[BackupPart, Path | bytes], cancel: Cancel
) -> Iterator[int]:
    """Write `parts` and the manifest, which gets their hashes; yield bytes done of each step.

    It takes its name when it is whole and was read back; only its owner may read it.
    Raises FaultError(FileUnwritable) and Cancelled, and leaves nothing behind then.
    """
    target = Path(os.path.realpath(path))
    written = target.with_name(f".parlance-{secrets.token_hex(8)}.part")
    try:
        descriptor = os.open(written, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        with os.fdopen(descriptor, "w+b") as file:
            yield from _write(file, manifest, parts, cancel)
            file.flush()
            os.fsync(file.fileno())
        with BackupArchive(written) as archive:
            for member in archive.manifest.members:
                yield from archive.read(member, None, cancel)
        written.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(FileUnwritable(path=path, reason=reason)) from error
    finally:
        with suppress(OSError):
            written.unlink()


def _write(
    file: IO[bytes],
    manifest: BackupManifest,
    parts: Mapping[BackupPart, Path | bytes],
    cancel: Cancel,
) -> Iterator[int]:
    members: list[BackupMember] = []
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for part, content in parts.items():
            digest, size = hashlib.sha256(), 0
            with archive.open(part.value, "w", force_zip64=True) as member:
                for piece in _pieces(content):
                    cancel.check()
                    member.write(piece)
                    digest.update(piece)
                    size += len(piece)
                    yield len(piece)
            members.append(BackupMember(part=part, size=size, sha256=digest.hexdigest()))
        whole = msgspec.structs.replace(manifest, members=tuple(members))
        archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(whole), indent=2))


def _pieces(content: Path | bytes) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


class BackupArchive:
    """A backup that is open for reading; a context that closes it.

    Nothing is taken from it but the parts by their names: no path, no link, nothing larger
    than the manifest says.

    Attributes:
        manifest: what it says of itself.
    """

    def __init__(self, path: Path) -> None:
        """Read the manifest and look at what there is.

        Raises FaultError: NotABackup, BackupDamaged, BackupFromNewerVersion,
        BackupUnreadable.
        """
        self._path = path
        with self._naming():
            self._archive = zipfile.ZipFile(path)
        try:
            with self._naming():
                self._entries = self._known_entries()
                self.manifest = self._manifest()
        except BaseException:
            self._archive.close()
            raise

    def __enter__(self) -> BackupArchive:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._archive.close()

    def read(self, member: BackupMember, into: IO[bytes] | None, cancel: Cancel) -> Iterator[int]:
        """Read a part through, into a file if one is given; yield the bytes of each piece.

        Raises FaultError(BackupDamaged) where it is not what the manifest says, OSError
        where the file cannot be written, Cancelled.
        """
        entry = self._entries.get(member.part)
        if entry is None or entry.file_size != member.size:
            raise self._damaged()
        digest, left = hashlib.sha256(), member.size
        source = self._opened(entry)
        with source:
            while piece := self._piece(source, left):
                cancel.check()
                digest.update(piece)
                left -= len(piece)
                if into is not None:
                    into.write(piece)
                yield len(piece)
        if left or digest.hexdigest() != member.sha256:
            raise self._damaged()

    def _opened(self, entry: zipfile.ZipInfo) -> IO[bytes]:
        with self._naming():
            return self._archive.open(entry)

    def _piece(self, source: IO[bytes], left: int) -> bytes:
        with self._naming():
            # One byte more than there should be, so that too many show.
            piece = source.read(min(_PIECE, left + 1))
        if len(piece) > left:
            raise self._damaged()
        return piece

    def _known_entries(self) -> dict[BackupPart, zipfile.ZipInfo]:
        """Return the parts; whoever has anything else in it has made no backup."""
        known = {part.value: part for part in BackupPart}
        entries: dict[BackupPart, zipfile.ZipInfo] = {}
        names: set[str] = set()
        for entry in self._archive.infolist():
            if entry.filename in names or not _is_plain(entry):
                raise FaultError(NotABackup(path=str(self._path)))
            names.add(entry.filename)
            if (part := known.get(entry.filename)) is not None:
                entries[part] = entry
        if MANIFEST not in names:
            raise FaultError(NotABackup(path=str(self._path)))
        return entries

    def _manifest(self) -> BackupManifest:
        entry = self._archive.getinfo(MANIFEST)
        if entry.file_size > MAX_MANIFEST:
            raise FaultError(NotABackup(path=str(self._path)))
        with self._archive.open(entry) as file:
            content = file.read(MAX_MANIFEST + 1)
        try:
            form = msgspec.json.decode(content, type=_Format)
            if form.format > FORMAT:
                raise FaultError(self._newer(form.version))
            manifest = msgspec.json.decode(content, type=BackupManifest)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise FaultError(NotABackup(path=str(self._path))) from error
        if manifest.store_version > len(MIGRATIONS):
            raise FaultError(self._newer(manifest.version))
        parts = [member.part for member in manifest.members]
        unknown = len(self._archive.infolist()) - 1 - len(self._entries)
        if unknown or len(set(parts)) != len(parts):
            raise FaultError(NotABackup(path=str(self._path)))
        return manifest

    def _newer(self, version: str) -> BackupFromNewerVersion:
        return BackupFromNewerVersion(path=str(self._path), version=version)

    def _damaged(self) -> FaultError:
        return FaultError(BackupDamaged(path=str(self._path)))

    @contextmanager
    def _naming(self) -> Iterator[None]:
        """Turn what the archive's library and the OS raise in the block into FaultError."""
        try:
            yield
        except _BROKEN as error:
            raise FaultError(self._fault()) from error
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise FaultError(BackupUnreadable(path=str(self._path), reason=reason)) from error

    def _fault(self) -> BackupDamaged | NotABackup:
        """Return what a file is that cannot be read as an archive, by how it begins."""
        with suppress(OSError), self._path.open("rb") as file:
            if file.read(4) == b"PK\x03\x04":
                return BackupDamaged(path=str(self._path))
        return NotABackup(path=str(self._path))


def _is_plain(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry is a file that is read as it is, and no trap."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return (
        kind in (0, stat.S_IFREG)
        and not entry.is_dir()
        and not entry.flag_bits & _ENCRYPTED
        and entry.compress_type in _METHODS
        and entry.file_size <= max(_PIECE, entry.compress_size * MOST_EXPANDED)
    )
