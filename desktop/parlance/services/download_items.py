"""A download that runs: what it has told so far, and what that comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.downloads import (
    Download,
    DownloadPhase,
    Fetched,
    FetchedAgain,
    Received,
    Retrying,
)
from parlance.services.download_rate import Rate

if TYPE_CHECKING:
    from parlance.services.jobs import Job


class DownloadItem(msgspec.Struct, frozen=True, kw_only=True):
    """A download and how it goes just now.

    Attributes:
        rate: bytes a second of late; seconds_left: None while that cannot be told.
        verifying: what was on the disk is being read again.
        retrying: the connection failed; retry_seconds: until it is tried again.
        fetched_again: the file whose bytes were wrong and that is fetched once more.
    """

    download: Download
    rate: float = 0.0
    seconds_left: float | None = None
    verifying: bool = False
    retrying: Retrying | None = None
    retry_seconds: float = 0.0
    fetched_again: str = ""


class DownloadRun:
    """Gathers what the job of a download tells; times are seconds of a steady clock.

    Attributes:
        path: of the first file, when all of them are here.
    """

    def __init__(self, job: Job) -> None:
        """Start with nothing told."""
        self.job = job
        self.path = ""
        self._received: Received | None = None
        self._retrying: Retrying | None = None
        self._retry_at = 0.0
        self._fetched_again = ""
        self._rate = Rate()

    @property
    def hindrance(self) -> tuple[object, ...]:
        """What lists show beside how far it is; equal as long as nothing of it changes."""
        is_verifying = self._received is not None and self._received.verifying
        return (self._received is None, is_verifying, self._retrying, self._fetched_again)

    def note(self, event: object, now: float) -> None:
        """Take in a DownloadEvent."""
        match event:
            case Received():
                if event.verifying or (self._received is not None and self._received.verifying):
                    self._rate.restart()  # reading the disk says nothing of the network
                self._rate.note(now, event.done_bytes)
                self._received, self._retrying = event, None
            case Retrying():
                self._retrying, self._retry_at = event, now + event.seconds
                self._rate.restart()
            case FetchedAgain(file=file):
                self._fetched_again = file
                self._rate.restart()
            case Fetched(path=path):
                self.path = path
            case _:
                pass

    def rate(self, now: float) -> float:
        """Return the bytes a second of late; 0 while that cannot be told."""
        return self._rate.bytes_per_second(now)

    def item(self, download: Download, now: float) -> DownloadItem:
        """Return the download with what is known of it at `now`."""
        if download.phase is not DownloadPhase.RUNNING:
            return DownloadItem(download=download)
        rate = self.rate(now)
        left = download.request.total_bytes - download.received_bytes
        return DownloadItem(
            download=download,
            rate=rate,
            seconds_left=left / rate if rate > 0 else None,
            verifying=self._received is not None and self._received.verifying,
            retrying=self._retrying,
            retry_seconds=max(0.0, self._retry_at - now) if self._retrying else 0.0,
            fetched_again=self._fetched_again,
        )
