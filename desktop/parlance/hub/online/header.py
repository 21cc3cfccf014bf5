"""Fetches the beginning of a GGUF, as much of it as its header takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError, HubNotUnderstood, ModelFileDamaged
from parlance.contract.network import Purpose
from parlance.modelfile.complete import header_bytes_needed

if TYPE_CHECKING:
    from parlance.contract.cancel import Cancel
    from parlance.hub.network.answers import Answer
    from parlance.hub.network.connections import Connections

FIRST_BYTES = 1024 * 1024
MOST_BYTES = 64 * 1024 * 1024
_PARTIAL, _WHOLE = 206, 200
_RANGE = re.compile(r"bytes (\d+)-\d+/\d+")


class Beginning:
    """The first bytes of a file at the Hub."""

    def __init__(
        self, connections: Connections, url: str, headers: dict[str, str], *, repo: str, file: str
    ) -> None:
        """Fetch nothing yet; `headers` sign in."""
        self._connections = connections
        self._url = url
        self._headers = headers
        self._repo = repo
        self._file = file
        self._bytes = bytearray()

    def fetch(self, size: int, cancel: Cancel) -> bytes:
        """Return at least the header of the file, which has `size` bytes as a whole.

        Each request brings as much again as is there, and 1 MiB more than is missing.
        Raises FaultError (those of the network; NotAModelFile and ModelFileDamaged, also
        where a header takes more than 64 MiB) and Cancelled.
        """
        name = f"{self._repo}/{self._file}"
        needed: int | None = 0
        while needed is not None:
            if len(self._bytes) + needed > MOST_BYTES:
                reason = f"its header takes more than {MOST_BYTES} bytes"
                raise FaultError(ModelFileDamaged(path=name, reason=reason))
            more = max(needed + FIRST_BYTES, len(self._bytes))
            self._extend(min(len(self._bytes) + more, size, MOST_BYTES), cancel)
            needed = header_bytes_needed(bytes(self._bytes), size, name=name)
        return bytes(self._bytes)

    def _extend(self, target: int, cancel: Cancel) -> None:
        start = len(self._bytes)
        asked = self._connections.open(
            self._url,
            purpose=Purpose.HEADER,
            subject=f"{self._repo}/{self._file}",
            cancel=cancel,
            headers={**self._headers, "Range": f"bytes={start}-{target - 1}"},
        )
        with asked as answer:
            self._accept(answer)
            self._bytes += answer.read_all(target - len(self._bytes))
            self._url = answer.final_url  # spares the way there the next time
            if len(self._bytes) <= start:
                raise FaultError(HubNotUnderstood(host=answer.host))

    def _accept(self, answer: Answer) -> None:
        refused = answer.refusal(self._repo, self._file)
        if refused is not None:
            raise FaultError(refused)
        if answer.headers.get("content-type", "").startswith("text/html"):
            raise FaultError(HubNotUnderstood(host=answer.host))
        if answer.status == _WHOLE:  # a proxy that knows no ranges
            self._bytes.clear()
            return
        told = _RANGE.match(answer.headers.get("content-range", ""))
        if answer.status != _PARTIAL or not told or int(told.group(1)) != len(self._bytes):
            raise FaultError(HubNotUnderstood(host=answer.host))
