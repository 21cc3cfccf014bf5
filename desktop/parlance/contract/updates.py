"""New versions of Parlance, as a signed list tells of them."""

from __future__ import annotations

import msgspec


class Release(msgspec.Struct, frozen=True, kw_only=True):
    """A version that can be had.

    Attributes:
        version: numbers with dots; date: as 2026-11-22.
        notes: what is new in it, plain text; page: where it can be fetched, an https address.
    """

    version: str
    date: str
    notes: str = ""
    page: str = ""


class VersionList(msgspec.Struct, frozen=True, kw_only=True):
    """What is signed.

    Attributes:
        number: grows with every list, so that an old one put in its place is noticed.
    """

    number: int
    releases: tuple[Release, ...]


class SignedList(msgspec.Struct, frozen=True, kw_only=True):
    """A list as it is fetched.

    Attributes:
        key: name of the key; signature: Ed25519, in base64, over `updates.SIGNED_AS` and
            the bytes of `signed`.
        signed: a VersionList as JSON, byte for byte as it was signed.
    """

    key: str
    signature: str
    signed: str


class UpdateSource(msgspec.Struct, frozen=True, kw_only=True):
    """Where a build looks for new versions, and whom it believes; a checkout names neither.

    Attributes:
        keys: public keys in base64, by name.
    """

    address: str = ""
    keys: dict[str, str] = {}


class UpdateAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What a look brought: the newest release that is newer than this one, or None."""

    newer: Release | None


SIGNED_AS = b"parlance versions 1\n"
"""Goes before what is signed, so that a signature serves for nothing else."""


def version_numbers(version: str) -> tuple[int, ...]:
    """Return a version's numbers, to be compared. Raises ValueError if it is none."""
    return tuple(int(part) for part in version.split("."))
