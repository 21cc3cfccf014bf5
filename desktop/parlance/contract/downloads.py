"""Downloads: what is fetched, how far it is, what keeps it waiting."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

import msgspec

from parlance.contract.faults import Fault
from parlance.contract.online import HubFile

DownloadId = NewType("DownloadId", str)


class DownloadPhase(StrEnum):
    """How far a download is.

    RUNNING includes waiting for a server that is to be asked again. PAUSED and FAILED
    keep what was fetched.
    """

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"


class DownloadRequest(msgspec.Struct, frozen=True, kw_only=True):
    """One model to fetch: all its files (parts of a set, its projector) of one commit.

    Attributes:
        name: what it is called in lists.
        signed_in: whether the Hub's token may be used; a stale one keeps even public
            files from being read.
    """

    repo: str
    commit: str
    name: str
    files: tuple[HubFile, ...]
    signed_in: bool = True

    @property
    def total_bytes(self) -> int:
        """Bytes of all files."""
        return sum(file.size_bytes for file in self.files)


class Download(msgspec.Struct, frozen=True, kw_only=True):
    """A download in the queue, as it is kept between runs of the app.

    Attributes:
        received_bytes: on disk, of all files together.
        fault: why it failed.
    """

    id: DownloadId
    request: DownloadRequest
    phase: DownloadPhase = DownloadPhase.QUEUED
    received_bytes: int = 0
    fault: Fault | None = None


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """So many bytes are on disk now, of all files together.

    While `verifying`, what an earlier run left of a file is read again, and counts as far as
    it was read.
    """

    done_bytes: int
    total_bytes: int
    verifying: bool = False


class Retrying(msgspec.Struct, frozen=True, kw_only=True):
    """The connection failed with `fault`; it is tried again after `seconds`."""

    fault: Fault
    seconds: float
    attempt: int


class FetchedAgain(msgspec.Struct, frozen=True, kw_only=True):
    """The bytes of `file` were not those of the Hub; it is fetched once more from its start."""

    file: str


class Fetched(msgspec.Struct, frozen=True, kw_only=True):
    """All files are in the cache; `path` is that of the first, in its snapshot."""

    path: str


DownloadEvent = Received | Retrying | FetchedAgain | Fetched
