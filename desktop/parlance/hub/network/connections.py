"""The one way online: every request is limited in time, cancellable, and noted.

Neither huggingface_hub nor its HTTP client is imported before the first request.
"""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from parlance.contract.cancel import Cancel
from parlance.contract.faults import HubUnreachable
from parlance.contract.network import Purpose
from parlance.contract.online import SignIn
from parlance.hub.network.answers import Answer
from parlance.hub.network.refusals import Asked
from parlance.hub.network.tokens import Tokens, token_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from parlance.contract.network import NetworkRequest
    from parlance.hub.network.library import Library
    from parlance.network.exchange import Call
    from parlance.network.transport import Transport

HUB = "https://huggingface.co"
_TRUE = frozenset({"1", "ON", "YES", "TRUE"})


class Connections:
    """Sends requests of ours, and those of huggingface_hub, from any thread.

    Attributes:
        endpoint: where the Hub is: what HF_ENDPOINT says, or its own address.
        tokens: who signs in.
    """

    def __init__(
        self,
        note: Callable[[NetworkRequest], None],
        *,
        offline: Callable[[], bool],
        endpoint: str | None = None,
    ) -> None:
        """Tell `note` of each request when it is over, in the thread that made it."""
        self.endpoint = (endpoint or os.environ.get("HF_ENDPOINT") or HUB).rstrip("/")
        self.tokens = Tokens()
        self._note = note
        self._wanted_offline = offline
        self._lock = threading.Lock()
        self._mine = threading.local()
        self._sender: Transport | None = None
        self._taken_over: Library | None = None

    @property
    def offline(self) -> bool:
        """Whether nothing may be sent: by the settings, or by HF_HUB_OFFLINE as it is now."""
        return self._wanted_offline() or any(
            os.environ.get(name, "").upper() in _TRUE
            for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
        )

    @property
    def host(self) -> str:
        """The Hub's host, as faults name it."""
        return urlsplit(self.endpoint).netloc

    @contextmanager
    def open(
        self,
        url: str,
        *,
        purpose: Purpose,
        subject: str,
        cancel: Cancel,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Answer]:
        """Ask for `url` and give the answer, whatever its status, redirects followed.

        `Authorization` among `headers` goes to the Hub's own origin only. Raises FaultError
        (Offline, HubUnreachable, HubNotUnderstood) and Cancelled, here and while the answer
        is read.
        """
        from parlance.hub.network.following import follow  # noqa: PLC0415 - the HTTP client

        call = _call(purpose, subject, cancel)
        response = follow(self._transport, url, headers or {}, call, endpoint=self.endpoint)
        try:
            yield Answer(response)
        finally:
            response.close()

    @contextmanager
    def library(
        self, purpose: Purpose, subject: str, cancel: Cancel, *, repo: str = "", file: str = ""
    ) -> Iterator[None]:
        """Have calls of huggingface_hub in the block sent, limited, noted and cancelled here.

        It asks once: what it would repeat by itself, and what breaks, is raised at once as
        FaultError (of contract/faults/hub.py, naming `repo` and `file`); an error that is
        none of the network's passes. Pass `endpoint=` and `token=` explicitly.
        """
        from parlance.hub.network.errors import library_faults  # noqa: PLC0415 - brings the library

        cancel.check()
        self._library.prepare(offline=self.offline)
        asked = Asked(host=self.host, repo=repo, file=file)
        with (
            library_faults(asked, cancel),
            self._calling(_call(purpose, subject, cancel)),
        ):
            yield

    def token(self, signed_in: bool = True) -> str | Literal[False]:  # noqa: FBT001, FBT002
        """Return the token to send, or False for none; what `token=` of the library takes.

        May ask the Hub for a fresh one, where the one of this computer is about to end.
        """
        if not signed_in:
            return False
        token = self.tokens.token
        if self.tokens.sign_in is SignIn.STORED and not self.offline:
            return self._refreshed(token)
        return token or False

    def authorization(self, *, signed_in: bool = True) -> dict[str, str]:
        """Return the header that signs in, for `open`; empty without a token."""
        token = self.token(signed_in)
        return {"Authorization": f"Bearer {token}"} if token else {}

    def _refreshed(self, token: str) -> str:
        if not token_file().with_name("stored_tokens").exists():  # where it is told when one ends
            return token
        with self.library(Purpose.ACCESS, "access token", Cancel()):
            from huggingface_hub import constants, get_token  # noqa: PLC0415

            # The library has looked where its files are when it was imported.
            if Path(constants.HF_TOKEN_PATH) == token_file():
                return get_token() or token
        return token

    @contextmanager
    def _calling(self, call: Call) -> Iterator[None]:
        outer = getattr(self._mine, "call", None)
        self._mine.call = call
        try:
            yield
        finally:
            self._mine.call = outer

    def _call(self) -> Call:
        """Return for whom the library asks in this thread."""
        call: Call | None = getattr(self._mine, "call", None)
        if call is None:  # somebody else's use of the library in this process
            return _call(Purpose.ACCESS, "", Cancel())
        return call

    @property
    def _transport(self) -> Transport:
        from parlance.network.transport import Transport  # noqa: PLC0415 - the HTTP client

        with self._lock:
            if self._sender is None:
                self._sender = Transport(self._note, lambda: self.offline)
            return self._sender

    @property
    def _library(self) -> Library:
        # Otherwise even a look into the cache is told to the Hub; Xet verifies nothing,
        # resumes nothing, and cannot be cancelled. All are read when the library is imported.
        os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
        os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
        os.environ["HF_HUB_DISABLE_XET"] = "1"
        from parlance.hub.network.library import Library  # noqa: PLC0415 - the library

        transport = self._transport
        with self._lock:
            if self._taken_over is None:
                self._taken_over = Library(transport, self._call)
            return self._taken_over


def _call(purpose: Purpose, subject: str, cancel: Cancel) -> Call:
    from parlance.network.exchange import Call  # noqa: PLC0415 - brings the HTTP client

    return Call(
        purpose=purpose,
        subject=subject,
        cancel=cancel,
        unreachable=lambda host, reason: HubUnreachable(host=host, reason=reason),
    )
