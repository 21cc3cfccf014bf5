"""Asks the Hugging Face Hub: what models there are, what a repository has, what a file says."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

import msgspec

from parlance.contract.faults import FaultError, HubNotUnderstood, RepositoryNotFound, TokenRefused
from parlance.contract.network import Purpose
from parlance.contract.online import HubPage
from parlance.hub.online.header import Beginning
from parlance.hub.online.query import MODELS, following, query_string
from parlance.hub.online.wire import is_repository_name, models_of, repository_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from parlance.contract.cancel import Cancel
    from parlance.contract.online import HubFile, HubQuery, HubRepository, SignIn
    from parlance.hub.network.answers import Answer
    from parlance.hub.network.connections import Connections

MAX_ANSWER_BYTES = 32 * 1024 * 1024
"""A repository of 10,000 files is told in 4 MiB."""

_T = TypeVar("_T")


class OnlineHub:
    """The Hub, asked anew each time; from any thread. Is a HubReader.

    What is public is read without signing in where the Hub does not accept the token: a
    token of years ago must not keep a person from looking around.
    """

    def __init__(self, connections: Connections) -> None:
        """Ask nothing yet."""
        self._connections = connections

    def search(self, query: HubQuery, cancel: Cancel, after: str = "") -> HubPage:
        """Return a page of 30 models: the first, or the one behind `HubPage.after`."""
        url = f"{self._connections.endpoint}{MODELS}?{after or query_string(query)}"

        def page(answer: Answer) -> HubPage:
            models = models_of(_content(answer))
            return HubPage(models=models, after=following(answer.headers.get("link", "")))

        return self._either(
            lambda headers: _read(
                self._connections.open(
                    url,
                    purpose=Purpose.SEARCH,
                    subject=query.text.strip(),
                    cancel=cancel,
                    headers=headers,
                ),
                page,
            )
        )

    def repository(self, repo: str, cancel: Cancel, revision: str = "") -> HubRepository:
        """Return a repository with its files, sizes and SHA-256, in one request."""
        _check_name(repo)
        endpoint = self._connections.endpoint
        at = f"/revision/{quote(revision, safe='')}" if revision else ""
        return self._either(
            lambda headers: _read(
                self._connections.open(
                    f"{endpoint}{MODELS}/{repo}{at}?blobs=true",
                    purpose=Purpose.MODEL_PAGE,
                    subject=repo,
                    cancel=cancel,
                    headers=headers,
                ),
                lambda answer: repository_of(_content(answer), endpoint),
                repo,
            )
        )

    def header(self, repo: str, commit: str, file: HubFile, cancel: Cancel) -> bytes:
        """Return the first bytes of a GGUF, up to the end of its tensor table at least."""
        _check_name(repo)
        place = f"{repo}/resolve/{quote(commit, safe='')}/{quote(file.file)}"
        url = f"{self._connections.endpoint}/{place}"
        return self._either(
            lambda headers: Beginning(
                self._connections, url, headers, repo=repo, file=file.file
            ).fetch(file.size_bytes, cancel)
        )

    def sign_in(self) -> SignIn:
        """Return where the token in use comes from; asks nobody."""
        return self._connections.tokens.sign_in

    def use_token(self, token: str, *, keep: bool) -> None:
        """Sign in with a token; it stays where the Hub's tools keep theirs if `keep`."""
        self._connections.tokens.use(token, keep=keep)

    def check_access(self, repo: str, cancel: Cancel) -> None:
        """Ask whether the files of a repository may be read with the token in use."""
        _check_name(repo)
        connections = self._connections
        token = connections.token()
        with connections.library(Purpose.ACCESS, repo, cancel, repo=repo):
            from huggingface_hub import HfApi  # noqa: PLC0415 - only now may it be imported

            HfApi(endpoint=connections.endpoint).auth_check(repo, token=token)

    def _either(self, ask: Callable[[dict[str, str]], _T]) -> _T:
        """Return what is answered to the token in use, or to nobody if it is refused.

        `ask` is given the headers that sign in.
        """
        try:
            return ask(self._connections.authorization())
        except FaultError as error:
            if not isinstance(error.fault, TokenRefused):
                raise
            refused = error
        try:
            return ask({})
        except FaultError as error:
            # What only the right token may see: then the token is what is wrong.
            if isinstance(error.fault, RepositoryNotFound):
                raise refused from error
            raise


def _read(
    asked: AbstractContextManager[Answer], read: Callable[[Answer], _T], repo: str = ""
) -> _T:
    with asked as answer:
        refused = answer.refusal(repo)
        if refused is not None:
            raise FaultError(refused)
        try:
            return read(answer)
        except msgspec.DecodeError as error:
            raise FaultError(HubNotUnderstood(host=answer.host)) from error


def _content(answer: Answer) -> bytes:
    """Return the body; one that is too large is cut off, so that it is no JSON."""
    return answer.read_all(MAX_ANSWER_BYTES)


def _check_name(repo: str) -> None:
    """Raise FaultError(RepositoryNotFound) for what would become another address."""
    if not is_repository_name(repo):
        raise FaultError(RepositoryNotFound(repo=repo))
