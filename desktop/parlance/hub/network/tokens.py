"""Who signs in at the Hub: a token entered now, of the environment, or kept on this computer.

The same places and the same order as huggingface_hub.get_token() (a test compares them),
but read without the library, and from the environment as it is now.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from parlance.contract.faults import FaultError, FileUnwritable, TokenRefused
from parlance.contract.online import SignIn
from parlance.hub.local.cache import hugging_face_home

MAX_TOKEN_BYTES = 16_384
"""What is longer is no token; those of the Hub are some dozens or hundreds of letters."""


class Tokens:
    """The token in use. One that was entered stays in memory unless it is kept."""

    def __init__(self) -> None:
        """Nobody has entered one yet."""
        self._entered = ""

    @property
    def sign_in(self) -> SignIn:
        """Where the token in use comes from."""
        return self._found()[0]

    @property
    def token(self) -> str:
        """The token in use; empty for none."""
        return self._found()[1]

    def use(self, token: str, *, keep: bool) -> None:
        """Use this token from now on; an empty one stands for no entered one.

        With `keep` it becomes the one of this computer, as logging in with the Hub's own
        tools does, and nothing of theirs is removed. Raises FaultError: TokenRefused for what
        cannot be a token, FileUnwritable if it cannot be kept (it is used all the same).
        """
        token = token.strip()
        if len(token) > MAX_TOKEN_BYTES or not _sendable(token):
            raise FaultError(TokenRefused(repo=""))
        self._entered = token
        if token and keep:
            _write(token_file(), token)
            # A token of the environment would come before the one just kept.
            self._entered = token if _of_environment() else ""

    def _found(self) -> tuple[SignIn, str]:
        if self._entered:
            return SignIn.ENTERED, self._entered
        if token := _of_environment():
            return SignIn.ENVIRONMENT, token
        if token := _of_file(token_file()):
            return SignIn.STORED, token
        return SignIn.NONE, ""


def token_file() -> Path:
    """Return where the Hub's tools keep the token of this computer."""
    named = os.environ.get("HF_TOKEN_PATH")
    if named:
        return Path(os.path.expandvars(named)).expanduser()
    return hugging_face_home(os.environ) / "token"


def _of_environment() -> str:
    named = os.environ.get("HF_TOKEN") or os.environ.get("HUGGING_FACE_HUB_TOKEN") or ""
    return _clean(named)


def _of_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return _clean(file.read(MAX_TOKEN_BYTES).decode("utf-8", errors="replace"))
    except OSError:
        return ""


def _clean(token: str) -> str:
    token = token.replace("\r", "").replace("\n", "").strip()
    return token if _sendable(token) else ""


def _sendable(token: str) -> bool:
    return token.isascii() and (token.isprintable() and " " not in token)


def _write(path: Path, token: str) -> None:
    temporary = path.with_name(f".token-{secrets.token_hex(8)}.part")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(token)
        temporary.replace(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(FileUnwritable(path=str(path), reason=reason)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
