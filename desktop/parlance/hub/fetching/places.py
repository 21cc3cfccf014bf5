"""Where the files of a repository lie in the Hugging Face cache.

The layout is huggingface_hub's: content in `blobs`, named by its ETag; below
`snapshots/<commit>` a link to it by the file's own name. No path is ever resolved: a
blob has no suffix, and llama.cpp finds the parts of a split set by their names.
"""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath

import msgspec

from parlance.hub.local.cache import MODELS

PARTIAL = ".parlance.incomplete"
_NAME = re.compile(r"[\w][\w.-]*", re.ASCII)
_REPO = re.compile(r"[\w.-]+(/[\w.-]+)?", re.ASCII)
_FORBIDDEN = re.compile(r'[\\:*?"<>|\x00-\x1f]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows gives to devices, in whatever folder and with whatever ending."""


def is_plain_name(name: str) -> bool:
    """Whether an ETag or commit may be the name of a file."""
    return _NAME.fullmatch(name) is not None


class RepositoryPlaces(msgspec.Struct, frozen=True, kw_only=True):
    """The folders of one repository in a cache."""

    cache: Path
    repo: str

    @property
    def folder(self) -> Path:
        """Return the folder with the repository's blobs and snapshots."""
        return self.cache / self._name

    def blob(self, etag: str) -> Path:
        """Return where the content lies that has this ETag."""
        return self.folder / "blobs" / etag

    def partial(self, key: str) -> Path:
        """Return where content is gathered until it is whole."""
        return self.folder / "blobs" / f"{key}{PARTIAL}"

    def lock(self, etag: str) -> Path:
        """Return the file that every Hugging Face tool locks while it fetches this content."""
        return self.cache / ".locks" / self._name / f"{etag}.lock"

    def pointer(self, commit: str, file: str) -> Path:
        """Return the path of a file of a commit, which people and llama.cpp read."""
        return self.folder / "snapshots" / commit / PurePosixPath(file)

    @property
    def main(self) -> Path:
        """Return the file that says which commit `main` was when it was last looked up."""
        return self.folder / "refs" / "main"

    @property
    def _name(self) -> str:
        return MODELS + self.repo.replace("/", "--")


def is_safe(repo: str, commit: str, file: str) -> bool:
    """Whether these names, which a server made up, stay inside the repository's folder."""
    parts = file.split("/")
    return (
        _REPO.fullmatch(repo) is not None
        and is_plain_name(commit)
        and _FORBIDDEN.search(file) is None
        and all(_is_own_name(part) for part in parts)
    )


def _is_own_name(part: str) -> bool:
    """Whether every system takes it for the name of a file; Windows cuts dots and spaces off."""
    return bool(part) and part[-1] not in ". " and _DEVICE.fullmatch(part) is None


def holds(path: Path, size_bytes: int) -> bool:
    """Whether a file of this size lies at `path`; links to nothing are nothing."""
    try:
        return path.stat().st_size == size_bytes
    except OSError:
        return False


def prepare(*files: Path) -> None:
    """Make the folders of these files. Raises OSError."""
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)


def point(pointer: Path, blob: Path) -> None:
    """Put a link to the blob at `pointer`, or the blob itself where links cannot be made.

    Raises OSError.
    """
    target = os.path.relpath(blob, pointer.parent)
    if pointer.is_symlink() and str(pointer.readlink()) == target:
        return
    new = pointer.with_name(f"{pointer.name}.{os.getpid()}.link")
    prepare(new)
    new.unlink(missing_ok=True)
    try:
        new.symlink_to(target)
    except (OSError, NotImplementedError):
        # Windows without developer mode, and file systems such as FAT.
        blob.replace(pointer)
        return
    new.replace(pointer)


def note_main(places: RepositoryPlaces, commit: str) -> None:
    """Say that `main` is this commit if nothing says so yet. Raises OSError.

    Without it `hf cache prune` takes the model for an old revision and removes it.
    """
    if places.main.exists():
        return
    new = places.main.with_name(f"main.{os.getpid()}.tmp")
    prepare(new)
    new.write_text(commit, "utf-8")
    new.replace(places.main)
