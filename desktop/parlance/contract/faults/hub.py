"""Faults of the Hugging Face Hub and of downloads."""

from __future__ import annotations

from parlance.contract.faults.record import FaultRecord


class Offline(FaultRecord, frozen=True, kw_only=True, tag="offline"):
    """The network is switched off, in the settings or by HF_HUB_OFFLINE."""


class HubUnreachable(FaultRecord, frozen=True, kw_only=True, tag="hub_unreachable"):
    """No answer: no network, no such host, a refused or broken connection, a silent server."""

    host: str
    reason: str


class HubRefused(FaultRecord, frozen=True, kw_only=True, tag="hub_refused"):
    """The server answered with an error: 5xx, or one that fits no other fault."""

    host: str
    status: int


class HubBusy(FaultRecord, frozen=True, kw_only=True, tag="hub_busy"):
    """Too many requests (429); `seconds` is how long the server asks to wait."""

    host: str
    seconds: float


class HubNotUnderstood(FaultRecord, frozen=True, kw_only=True, tag="hub_not_understood"):
    """An answer that is none of the Hub's: a log-in page of the network, say."""

    host: str


class RepositoryNotFound(FaultRecord, frozen=True, kw_only=True, tag="repository_not_found"):
    """There is no such repository, or it is private."""

    repo: str


class HubFileNotFound(FaultRecord, frozen=True, kw_only=True, tag="hub_file_not_found"):
    """The repository has no such file (any more)."""

    repo: str
    file: str


class GatedRepository(FaultRecord, frozen=True, kw_only=True, tag="gated_repository"):
    """The makers want consent to their terms before they give the files out.

    `signed_in` tells whether a token was sent: the consent is missing then.
    """

    repo: str
    signed_in: bool


class TokenRefused(FaultRecord, frozen=True, kw_only=True, tag="token_refused"):
    """The Hub does not know the token of this computer; public files go without one."""

    repo: str


class DiskFull(FaultRecord, frozen=True, kw_only=True, tag="disk_full"):
    """The disk has not enough room, before or while something is written."""

    path: str
    needed_bytes: int
    free_bytes: int


class DownloadDamaged(FaultRecord, frozen=True, kw_only=True, tag="download_damaged"):
    """The file came twice with bytes that are not those the Hub promises."""

    repo: str
    file: str


class FileBusy(FaultRecord, frozen=True, kw_only=True, tag="file_busy"):
    """Another program is downloading the same file into the same cache."""

    repo: str
    file: str
