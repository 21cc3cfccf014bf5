"""Holds model files against what their names in a cache say that their bytes are.

A blob of the Hugging Face cache is called after its sha256, a small one after its Git
hash; a blob of Ollama's after its sha256. Of other files nothing is known.
"""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH114, PTH115, PTH116, PTH119, PTH123
from __future__ import annotations

import hashlib
import os
import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import FaultError, ModelFileMissing, ModelFileUnreadable
from parlance.contract.inventory import CareProgress, Verification, Verified
from parlance.contract.models import ModelOrigin
from parlance.hub.local.sets import siblings
from parlance.modelfile.header import read_header

if TYPE_CHECKING:
    from collections.abc import Iterator
    from hashlib import _Hash

    from parlance.contract.cancel import Cancel
    from parlance.contract.models import ModelEntry

CHUNK_BYTES = 4 << 20
_SHA256 = re.compile(r"(?:sha256-)?([0-9a-f]{64})")
_GIT = re.compile(r"([0-9a-f]{40})")


class _Promise(msgspec.Struct, frozen=True, kw_only=True):
    """What the bytes of a file should be; `digest` is empty where nothing tells."""

    path: str
    size_bytes: int
    digest: str = ""


def verify(entry: ModelEntry, cancel: Cancel) -> Iterator[CareProgress | Verified]:
    """Yield how many bytes of the model were read, then what came of it.

    Raises FaultError (ModelFileMissing, ModelFileUnreadable) and Cancelled.
    """
    projector = [entry.projector] if entry.projector else []
    promises = [_promise(path, entry.origin) for path in [*siblings(entry.path), *projector]]
    total = sum(promise.size_bytes for promise in promises if promise.digest)
    done = 0
    damaged: list[str] = []
    for promise in promises:
        if not promise.digest:
            damaged += [] if _has_header(promise.path) else [promise.path]
            continue
        hashing = _hashing(promise)
        for count in _read(promise.path, hashing, cancel):
            done += count
            yield CareProgress(done=done, total=max(done, total))
        if hashing.hexdigest() != promise.digest:
            damaged.append(promise.path)
    yield Verified(key=entry.key, result=_result(promises, damaged), damaged=tuple(damaged))


def _promise(path: str, origin: ModelOrigin) -> _Promise:
    try:
        size = os.stat(path).st_size
        name = _promising_name(path, origin)
    except OSError as error:
        raise FaultError(_fault(path, error)) from error
    match = _SHA256.fullmatch(name) or _GIT.fullmatch(name)
    return _Promise(path=path, size_bytes=size, digest=match.group(1) if match else "")


def _promising_name(path: str, origin: ModelOrigin) -> str:
    """Return the name of a file that may say what its bytes are.

    Of the cache, that of the blob in the repository: one in the shared store is called
    after another hash.
    """
    if origin is ModelOrigin.HUB_CACHE and os.path.islink(path):
        return os.path.basename(os.readlink(path))
    return os.path.basename(path) if origin is ModelOrigin.OLLAMA else ""


def _hashing(promise: _Promise) -> _Hash:
    if _SHA256.fullmatch(promise.digest):
        return hashlib.sha256()
    return hashlib.sha1(b"blob %d\0" % promise.size_bytes, usedforsecurity=False)


def _read(path: str, hashing: _Hash, cancel: Cancel) -> Iterator[int]:
    try:
        with open(path, "rb", buffering=0) as file:
            while chunk := file.read(CHUNK_BYTES):
                hashing.update(chunk)
                cancel.check()
                yield len(chunk)
    except OSError as error:
        raise FaultError(_fault(path, error)) from error


def _has_header(path: str) -> bool:
    try:
        read_header(path)
    except FaultError:
        return False
    return True


def _result(promises: list[_Promise], damaged: list[str]) -> Verification:
    if damaged:
        return Verification.DAMAGED
    known = promises and all(promise.digest for promise in promises)
    return Verification.SOUND if known else Verification.UNKNOWN


def _fault(path: str, error: OSError) -> ModelFileMissing | ModelFileUnreadable:
    if isinstance(error, FileNotFoundError):
        return ModelFileMissing(path=path)
    return ModelFileUnreadable(path=path, reason=error.strerror or type(error).__name__)
