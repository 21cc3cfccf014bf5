"""The file server: another origin than the Hub, with links that run out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from tests.standin.answers import Answer, ranged

if TYPE_CHECKING:
    from tests.standin.hub import StandInHub
    from tests.standin.repositories import StoredFile


def file_name(hub: StandInHub, path: str) -> str:
    """Return the path in its repository of the file that a link leads to."""
    found = _find(hub, urlsplit(path).path)
    return found.name if found else ""


def answer_file(hub: StandInHub, path: str, headers: dict[str, str]) -> Answer:
    """Return the file, or a part of it."""
    parts = urlsplit(path)
    if "authorization" in headers:
        # As object stores do: a signed link is the only credential.
        return Answer(400, {}, b"<Error><Code>InvalidArgument</Code></Error>")
    signature = parse_qs(parts.query).get("signature", [""])[0]
    if hub.links.get(signature) != parts.path:
        return Answer(403, {}, b"<Error><Code>AccessDenied</Code></Error>")
    found = _find(hub, parts.path)
    if found is None:
        return Answer(404, {}, b"<Error><Code>NoSuchKey</Code></Error>")
    told = {
        "Accept-Ranges": "bytes",
        "Content-Type": "application/octet-stream",
        "ETag": f'"{found.sha256}"',
    }
    return ranged(found.content, headers.get("range", ""), told)


def _find(hub: StandInHub, path: str) -> StoredFile | None:
    sha256 = path.rpartition("/")[2]
    for repository in hub.repositories.values():
        for files in repository.commits.values():
            for file in files.values():
                if file.sha256 == sha256:
                    return file
    return None
