"""What may be a model, before its header was read: files, and where they belong."""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH100, PTH111, PTH119, PTH120, PTH122
from __future__ import annotations

import os
import re
import stat
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.models import ModelOrigin
from parlance.hub.local.cards import CARD
from parlance.hub.local.folders import SUFFIX, gguf_files, status_of
from parlance.hub.local.sets import ModelFiles, gather, siblings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from parlance.hub.local.cache import CachedRepository, Snapshot

FOLDER_DEPTH = 4
_PROJECTOR = "mmproj"
_NO_MODEL = re.compile(r".*(mmproj|imatrix)|incomplete-", re.IGNORECASE)
"""The names of GGUF files that belong to a model but are none, and of GPT4All's partial ones."""

_WORDS = re.compile(r"[a-z0-9]+")
_NO_NAMES = frozenset({_PROJECTOR, "model", "f16", "bf16", "f32", "q8", "0", "gguf"})
_PRECISIONS = ("-f16", "-bf16", "-f32")


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """Files that may be a model; the fields are those of ModelEntry where they share a name.

    Attributes:
        statuses: what the disk says of each part, in their order.
        card: path of the repository's README, or empty.
    """

    key: str
    files: ModelFiles
    statuses: tuple[os.stat_result, ...]
    origin: ModelOrigin
    repo: str | None = None
    file: str | None = None
    commit: str | None = None
    old_revision: bool = False
    projector: str | None = None
    card: str = ""

    @property
    def identity(self) -> tuple[int, int] | None:
        """What the disk knows the first part by; None if that is missing."""
        if not self.files.parts or self.files.parts[0] != self.files.first:
            return None
        return self.statuses[0].st_dev, self.statuses[0].st_ino


def candidates_of(repository: CachedRepository) -> Iterator[Candidate]:
    """Yield what may be a model in one repository of the cache, current revisions first."""
    current: frozenset[str] = frozenset()
    for snapshot in repository.snapshots:
        if snapshot.commit == repository.main:
            current = frozenset(snapshot.files)
        yield from _in_snapshot(repository, snapshot, current)


def candidates_below(folder: str, origin: ModelOrigin) -> Iterator[Candidate]:
    """Yield what may be a model in a folder and a few levels below."""
    folder = os.path.abspath(os.path.expanduser(folder))
    statuses = _statuses(gguf_files(folder, FOLDER_DEPTH))
    models = gather(path for path in statuses if _may_be_model(path))
    crowds = Counter(os.path.dirname(files.first) for files in models)
    projectors: dict[str, list[str]] = {}
    for path in filter(is_projector_name, statuses):
        projectors.setdefault(os.path.dirname(path), []).append(path)
    for files in models:
        place = os.path.dirname(files.first)
        yield Candidate(
            key=files.first,
            files=files,
            statuses=tuple(statuses[part] for part in files.parts),
            origin=origin,
            projector=_projector(files, projectors.get(place, []), alone=crowds[place] == 1),
        )


def candidate_at(path: str, origin: ModelOrigin, *, name: str = "", key: str = "") -> Candidate:
    """Return the candidate that a single file is, or the set that it is a part of.

    It has no parts if there is no such file. Another `name` and `key` than those of the
    file may be given.
    """
    path = os.path.abspath(path)
    statuses = _statuses(siblings(path))
    found = gather(statuses)
    files = found[0] if found else ModelFiles(name=_stem(path), first=path, parts=())
    return Candidate(
        key=key or files.first,
        files=msgspec.structs.replace(files, name=name) if name else files,
        statuses=tuple(statuses[part] for part in files.parts),
        origin=origin,
    )


def is_projector_name(path: str) -> bool:
    """Return whether a GGUF is called as image projectors are."""
    return _PROJECTOR in os.path.basename(path).lower()


def _in_snapshot(
    repository: CachedRepository, snapshot: Snapshot, current: frozenset[str]
) -> Iterator[Candidate]:
    names = {snapshot.path_of(file): file for file in snapshot.files if _is_gguf(file)}
    if not names:
        return
    statuses = _statuses(names)
    projectors = [path for path in statuses if is_projector_name(path)]
    is_old = snapshot.commit != repository.main
    card = snapshot.path_of(CARD) if CARD in snapshot.files else ""
    for files in gather(path for path in statuses if _may_be_model(path)):
        file = os.path.relpath(files.first, snapshot.path) if _cut(files) else names[files.first]
        file = file.replace(os.sep, "/")
        yield Candidate(
            key=f"{repository.repo}@{snapshot.commit}/{file}",
            files=files,
            statuses=tuple(statuses[part] for part in files.parts),
            origin=ModelOrigin.HUB_CACHE,
            repo=repository.repo,
            file=file,
            commit=snapshot.commit,
            old_revision=is_old and file in current,
            projector=min(projectors, key=_preference, default=None),
            card=card,
        )


def _cut(files: ModelFiles) -> bool:
    """Whether the first part of a set is not there."""
    return files.parts[0] != files.first


def _statuses(paths: Iterable[str]) -> dict[str, os.stat_result]:
    """Return the files among `paths`, with what the disk says of them."""
    found = ((path, status_of(path)) for path in paths)
    return {
        path: status
        for path, status in found
        if status is not None and stat.S_ISREG(status.st_mode)
    }


def _projector(files: ModelFiles, beside: list[str], *, alone: bool) -> str | None:
    """Return the projector of a folder that is named after the model, or `alone` with it."""
    own = set(_WORDS.findall(files.name.lower()))
    named = [path for path in beside if (words := _named_for(path)) and words <= own]
    chosen = beside if alone and not named else named
    return min(chosen, key=_preference, default=None)


def _named_for(projector: str) -> set[str]:
    return set(_WORDS.findall(_stem(projector).lower())) - _NO_NAMES


def _preference(projector: str) -> tuple[bool, int, str]:
    """Return what sorts F16 first: every device has it, and F32 gains nothing."""
    name = _stem(projector).lower()
    ranks = [rank for rank, word in enumerate(_PRECISIONS) if word in name]
    return not ranks, min(ranks, default=0), projector


def _is_gguf(name: str) -> bool:
    return name[-len(SUFFIX) :].lower() == SUFFIX


def _may_be_model(path: str) -> bool:
    return _NO_MODEL.match(os.path.basename(path)) is None


def _stem(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]
