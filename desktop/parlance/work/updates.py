"""Looks for a newer version, once and only when it is asked to.

The list is signed with Ed25519 (RFC 8032), so that whoever serves it can change nothing in
it; its number, which is remembered, keeps an older list from being served in its place.
"""

from __future__ import annotations

from base64 import b64decode
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from parlance import __version__
from parlance.contract.faults import FaultError, VersionsNotSigned, VersionsOutdated
from parlance.contract.network import Purpose
from parlance.contract.updates import (
    SIGNED_AS,
    SignedList,
    UpdateAnswer,
    UpdateSource,
    VersionList,
    version_numbers,
)
from parlance.resources import resource
from parlance.storage.files import read_whole, replace_private

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from parlance.contract.cancel import Cancel
    from parlance.contract.updates import Release
    from parlance.hub.network.connections import Connections

_MOST_DIGITS = 40
MOST_BYTES = 1 << 20
"""Of a list; one with the notes of a hundred versions has a tenth of it."""


class Updates:
    """Asks the place that this build names.

    Attributes:
        is_known: whether it names one.
    """

    def __init__(
        self, connections: Connections, seen: Path, source: UpdateSource | None = None
    ) -> None:
        """Keep the highest number of a list in the file `seen`; ask nothing yet."""
        self._connections = connections
        self._seen = seen
        self._source = read_source() if source is None else source
        self.is_known = bool(self._source.address and self._source.keys)

    def look(self, cancel: Cancel) -> Iterator[UpdateAnswer]:
        """Yield the answer.

        Raises FaultError (Offline, VersionsNotSigned, VersionsOutdated and what
        `Connections.open` raises) and Cancelled.
        """
        address = self._source.address
        with self._connections.open(
            address, purpose=Purpose.UPDATES, subject="", cancel=cancel
        ) as answer:
            refusal = answer.refusal()
            if refusal is not None:
                raise FaultError(refusal)
            host = answer.host or urlsplit(address).netloc
            received = answer.read_all(MOST_BYTES)
        listed = checked(received, self._source, host)
        if listed.number < self._highest():
            raise FaultError(VersionsOutdated(host=host))
        with suppress(OSError):  # a full disk does not keep anybody from updating
            replace_private(self._seen, b"%d\n" % listed.number)
        yield UpdateAnswer(newer=newer_release(listed, __version__))

    def _highest(self) -> int:
        try:
            return int(read_whole(self._seen, _MOST_DIGITS))
        except (OSError, ValueError):
            return 0


def read_source() -> UpdateSource:
    """Return what this build names; nothing in a checkout."""
    try:
        return msgspec.json.decode(resource("updates.json").read_bytes(), type=UpdateSource)
    except (OSError, msgspec.MsgspecError):
        return UpdateSource()


def checked(received: bytes, source: UpdateSource, host: str) -> VersionList:
    """Return the list in what was received. Raises FaultError(VersionsNotSigned)."""
    from nacl.exceptions import CryptoError  # noqa: PLC0415 - few ever look for updates
    from nacl.signing import VerifyKey  # noqa: PLC0415

    try:
        envelope = msgspec.json.decode(received, type=SignedList)
        key = VerifyKey(b64decode(source.keys[envelope.key], validate=True))
        signed = envelope.signed.encode()
        key.verify(SIGNED_AS + signed, b64decode(envelope.signature, validate=True))
        listed = msgspec.json.decode(signed, type=VersionList)
        for release in listed.releases:
            version_numbers(release.version)
    except (msgspec.MsgspecError, KeyError, ValueError, CryptoError) as error:
        raise FaultError(VersionsNotSigned(host=host)) from error
    return listed


def newer_release(listed: VersionList, version: str) -> Release | None:
    """Return the newest release, if it is newer than `version`."""
    newest = max(
        listed.releases, key=lambda release: version_numbers(release.version), default=None
    )
    if newest is None or version_numbers(newest.version) <= version_numbers(version):
        return None
    return newest
