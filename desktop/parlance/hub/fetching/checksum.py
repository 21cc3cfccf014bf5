"""What the Hub promises of a file's bytes, and whether they are kept to it."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from hashlib import _Hash

_SHA256 = re.compile(r"[0-9a-f]{64}")
_SHA1 = re.compile(r"[0-9a-f]{40}")


class Promise(msgspec.Struct, frozen=True, kw_only=True):
    """Size in bytes and a hash; `digest` is empty where the server gives none that we know.

    Large files have their SHA-256; small ones the SHA-1 that git gives a blob, which is
    that of a line with the size and then the content.
    """

    size_bytes: int
    digest: str = ""

    def started(self) -> _Hash:
        """Return a hash that wants the bytes of the file from its start."""
        if _SHA1.fullmatch(self.digest):
            header = f"blob {self.size_bytes}\0".encode()
            return hashlib.sha1(header, usedforsecurity=False)
        return hashlib.sha256()

    def is_kept(self, size_bytes: int, found: _Hash) -> bool:
        """Whether a file of this size and hash is the one that was promised."""
        return size_bytes == self.size_bytes and self.digest in ("", found.hexdigest())


def promise(size_bytes: int, sha256: str, etag: str) -> Promise:
    """Return what is promised, by a list of files that was shown and by the answer's ETag."""
    if sha256:
        return Promise(size_bytes=size_bytes, digest=sha256.lower())
    known = _SHA256.fullmatch(etag) or _SHA1.fullmatch(etag)
    return Promise(size_bytes=size_bytes, digest=etag if known else "")
