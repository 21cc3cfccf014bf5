"""Asks the Hub where a file is to be had now, and what it promises of it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import msgspec

from parlance.contract.faults import FaultError, HubNotUnderstood
from parlance.contract.network import Purpose
from parlance.hub.fetching.checksum import Promise, promise
from parlance.hub.fetching.places import is_plain_name

if TYPE_CHECKING:
    from huggingface_hub import HfFileMetadata

    from parlance.contract.cancel import Cancel
    from parlance.contract.downloads import DownloadRequest
    from parlance.contract.online import HubFile
    from parlance.hub.network.connections import Connections


class Remote(msgspec.Struct, frozen=True, kw_only=True):
    """A file as the Hub has it.

    Attributes:
        url: where it is to be had for a while; often at another origin.
        etag: what the blob is called in the cache.
        key: what its partial file is called; the same wherever the Hub gives a SHA-256.
    """

    url: str
    etag: str
    key: str
    promise: Promise

    @property
    def host(self) -> str:
        """Return who serves it, as faults name them."""
        return urlsplit(self.url).netloc


def look_up(
    connections: Connections, request: DownloadRequest, file: HubFile, cancel: Cancel
) -> Remote:
    """Return where `file` of the request is. Raises FaultError and Cancelled."""
    subject = f"{request.repo}/{file.file}"
    calls = connections.library(
        Purpose.DOWNLOAD, subject, cancel, repo=request.repo, file=file.file
    )
    with calls:
        # Here, as the library is imported only after its telemetry is switched off.
        from huggingface_hub import get_hf_file_metadata, hf_hub_url  # noqa: PLC0415

        endpoint = connections.endpoint
        url = hf_hub_url(request.repo, file.file, revision=request.commit, endpoint=endpoint)
        told = get_hf_file_metadata(
            url,
            token=connections.token(request.signed_in),
            endpoint=endpoint,
            retry_on_errors=True,
        )
        return _remote(told, request.commit, file, connections)


def _remote(told: HfFileMetadata, commit: str, file: HubFile, connections: Connections) -> Remote:
    etag = told.etag or ""
    # What answers without these is a log-in page of the network, or a proxy; and a name
    # that is none must not become the name of a file.
    if told.commit_hash != commit or told.size is None or not is_plain_name(etag):
        raise FaultError(HubNotUnderstood(host=connections.host))
    return Remote(
        url=urljoin(connections.endpoint, told.location),
        etag=etag,
        key=file.sha256 or etag,
        promise=promise(told.size, file.sha256, etag),
    )
