"""The answer to a request of ours: its status and headers, and its bytes as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.hub.network.refusals import Asked, refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx2

    from parlance.contract.faults import Fault


class Answer:
    """An answer whose body was not asked for packed and is not unpacked.

    Attributes:
        status: of HTTP; headers: by name, in any case.
        final_url: the address that answered, after all redirects.
        host: of that address; signed_in: whether it was sent a token.
    """

    def __init__(self, response: httpx2.Response) -> None:
        """Take the headers; read nothing yet."""
        request = response.request
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self.final_url = str(request.url)
        self.host = request.url.netloc.decode("ascii")
        self.signed_in = "authorization" in request.headers
        self._chunks: Iterator[bytes] = iter(response.iter_raw())
        self._left = b""

    def read(self, limit: int) -> bytes:
        """Return the next bytes, `limit` at most; empty at the end of the body.

        Raises FaultError(HubUnreachable), also where the body ends too soon, and Cancelled.
        """
        chunk = self._left
        while not chunk:
            following = next(self._chunks, None)
            if following is None:
                return b""
            chunk = following
        self._left = chunk[limit:]
        return chunk[:limit]

    def read_all(self, limit: int) -> bytes:
        """Return the rest of the body, or its first `limit` bytes if it is larger."""
        body = bytearray()
        while len(body) < limit:
            chunk = self.read(limit - len(body))
            if not chunk:
                break
            body += chunk
        return bytes(body)

    def refusal(self, repo: str = "", file: str = "") -> Fault | None:
        """Return what the status means if it is none of success; None else."""
        asked = Asked(host=self.host, repo=repo, file=file, signed_in=self.signed_in)
        return refusal(self.status, self.headers, asked)
