"""The Hub's own origin: its API, and the addresses that lead to files."""

from __future__ import annotations

import json
import re
import secrets
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from tests.standin.answers import Answer, ranged

if TYPE_CHECKING:
    from tests.standin.hub import StandInHub
    from tests.standin.repositories import Repository, StoredFile

_LIST = re.compile(r"/api/models")
_INFO = re.compile(r"/api/models/([^/]+/[^/]+?)(?:/revision/([^/]+))?")
_AUTH_CHECK = re.compile(r"/api/models/([^/]+/[^/]+)/auth-check")
_RESOLVE = re.compile(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)")
_WHO = re.compile(r"/api/whoami-v2")
_UNITS = {"K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}
_SORTS = ("trendingScore", "downloads", "likes", "lastModified", "createdAt")


def answer_hub(hub: StandInHub, path: str, headers: dict[str, str]) -> Answer:
    """Return what the Hub answers to this path."""
    parts = urlsplit(path)
    query = parse_qs(parts.query)
    token = headers.get("authorization", "").removeprefix("Bearer ")
    if token and token not in hub.tokens:
        return _error(401, "", "Invalid credentials in Authorization header")
    if _WHO.fullmatch(parts.path):
        return _who(token)
    if _LIST.fullmatch(parts.path):
        return _list(hub, query, token)
    return _answer_repository(hub, parts.path, headers, query) or _error(404, "", "Not Found")


def _answer_repository(
    hub: StandInHub, path: str, headers: dict[str, str], query: dict[str, list[str]]
) -> Answer | None:
    token = headers.get("authorization", "").removeprefix("Bearer ")
    if match := _AUTH_CHECK.fullmatch(path):
        return _checked(hub, match.group(1), token) or _json({})
    if match := _RESOLVE.fullmatch(path):
        repo, revision, file = match.groups()
        refused = _checked(hub, repo, token)
        return refused or _resolve(hub, repo, unquote(revision), unquote(file), headers)
    if match := _INFO.fullmatch(path):
        repo, revision = match.groups()
        return _info(hub, repo, unquote(revision or "main"), query, token)
    return None


def _who(token: str) -> Answer:
    if not token:
        return _error(401, "", "Invalid username or password.")
    return _json({"type": "user", "name": "ada", "auth": {"type": "access_token"}})


def _list(hub: StandInHub, query: dict[str, list[str]], token: str) -> Answer:
    found = [
        repository
        for repository in hub.repositories.values()
        if _visible(repository, token) and _fits(repository, query)
    ]
    sort = query.get("sort", ["trendingScore"])[0]
    if sort not in _SORTS:
        return _error(400, "", f"unknown sort {sort}")
    found.sort(key=lambda repository: repository.described()[sort], reverse=True)
    start = int(query.get("cursor", ["0"])[0])
    size = min(int(query.get("limit", ["1000"])[0]), hub.page_size)
    rows = [each.listed(query.get("expand", [])) for each in found[start : start + size]]
    headers = {}
    if start + size < len(found):
        following = urlencode(query | {"cursor": [str(start + size)]}, doseq=True)
        headers["Link"] = f'<{hub.endpoint}/api/models?{following}>; rel="next"'
    return _json(rows, headers)


def _fits(repository: Repository, query: dict[str, list[str]]) -> bool:
    tags = repository.all_tags
    words = " ".join(query.get("search", [])).lower().split()
    author = query.get("author", [""])[0]
    task = query.get("pipeline_tag", [""])[0]
    return (
        all(tag in tags for tag in query.get("filter", []))
        and all(word in repository.repo.lower() for word in words)
        and (not author or repository.repo.startswith(f"{author}/"))
        and task in ("", repository.pipeline_tag)
        and _fits_size(repository, query.get("num_parameters", [""])[0])
    )


def _fits_size(repository: Repository, wanted: str) -> bool:
    total = (repository.gguf or {}).get("total", 0)
    for part in filter(None, wanted.split(",")):
        name, _, number = part.partition(":")
        unit = _UNITS.get(number[-1:].upper(), 1)
        bound = float(number.rstrip("kKmMbBtT")) * unit
        if (name == "min" and total < bound) or (name == "max" and total > bound):
            return False
    return True


def _visible(repository: Repository, token: str) -> bool:
    return bool(token) or not repository.private


def _info(
    hub: StandInHub, repo: str, revision: str, query: dict[str, list[str]], token: str
) -> Answer:
    repository = hub.repositories.get(repo)
    if repository is None or not _visible(repository, token):
        return _no_repository(token)
    commit = repository.commit_of(revision)
    if commit is None:
        return _error(404, "RevisionNotFound", f"Invalid rev id: {revision}")
    blobs = query.get("blobs", [""])[0].lower() in ("true", "1")
    told = repository.described(commit, blobs=blobs)
    if expand := query.get("expand"):
        told = {key: told[key] for key in ("_id", "id", *expand) if key in told}
    return _json(told)


def _checked(hub: StandInHub, repo: str, token: str) -> Answer | None:
    """Return why this token may not read the repository's files, or None."""
    repository = hub.repositories.get(repo)
    if repository is None or not _visible(repository, token):
        return _no_repository(token)
    if not repository.gated or (token, repo) in hub.consents:
        return None
    if not token:
        told = f"Access to model {repo} is restricted. You must be authenticated. Please log in."
        return _error(401, "GatedRepo", told)
    return _error(403, "GatedRepo", f"Access to model {repo} is restricted; visit its page.")


def _resolve(
    hub: StandInHub, repo: str, revision: str, file: str, headers: dict[str, str]
) -> Answer:
    repository = hub.repositories[repo]
    commit = repository.commit_of(revision)
    if commit is None:
        return _error(404, "RevisionNotFound", f"Invalid rev id: {revision}")
    stored = repository.commits[commit].get(file)
    if stored is None:
        return _error(404, "EntryNotFound", "Entry not found", {"X-Repo-Commit": commit})
    told = {"X-Repo-Commit": commit, "Accept-Ranges": "bytes"}
    if stored.is_lfs:
        return _redirect(hub, stored, told)
    return ranged(stored.content, headers.get("range", ""), told | {"ETag": f'"{stored.etag}"'})


def _redirect(hub: StandInHub, stored: StoredFile, headers: dict[str, str]) -> Answer:
    path = f"/repos/{stored.sha256[:2]}/{stored.sha256}"
    signature = secrets.token_hex(8)
    hub.links[signature] = path
    told = {
        "Location": f"{hub.file_origin}{path}?signature={signature}",
        "X-Linked-Size": str(len(stored.content)),
        "X-Linked-ETag": f'"{stored.sha256}"',
        "ETag": f'"{stored.sha256[:32]}"',
        "Content-Type": "text/plain",
    }
    return Answer(302, headers | told, b"Found. Redirecting")


def _no_repository(token: str) -> Answer:
    # The Hub says 401 to who is not signed in, as the repository may be private.
    return _error(404 if token else 401, "RepoNotFound", "Repository not found")


def _json(told: Any, headers: dict[str, str] | None = None) -> Answer:
    kind = {"Content-Type": "application/json; charset=utf-8"}
    return Answer(200, kind | (headers or {}), json.dumps(told).encode())


def _error(status: int, code: str, message: str, headers: dict[str, str] | None = None) -> Answer:
    told = {"Content-Type": "application/json", "X-Error-Message": message} | (headers or {})
    if code:
        told["X-Error-Code"] = code
    return Answer(status, told, json.dumps({"error": message}).encode())
