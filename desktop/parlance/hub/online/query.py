"""Puts a search into the words of the Hub's API."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from parlance.contract.catalogue import Task
from parlance.contract.online import HubSort

if TYPE_CHECKING:
    from parlance.contract.online import HubQuery

PAGE_ROWS = 30
MODELS = "/api/models"
_EXPANDED = ("gguf", "downloads", "likes", "lastModified", "tags", "gated")
_SORTS = {
    HubSort.TRENDING: "trendingScore",
    HubSort.DOWNLOADS: "downloads",
    HubSort.LIKES: "likes",
    HubSort.UPDATED: "lastModified",
}
_PIPELINES = {
    Task.CHAT: "text-generation",
    Task.TRANSLATE: "translation",
    Task.SUMMARIZE: "summarization",
    Task.CODE: "text-generation",
    Task.SEE: "image-text-to-text",
    Task.EMBED: "sentence-similarity",
}
_NEXT = re.compile(r'<([^>]*)>\s*;[^,]*\brel="?next"?', re.IGNORECASE)
_UNITS = ((10**9, "B"), (10**6, "M"), (10**3, "K"))


def query_string(query: HubQuery) -> str:
    """Return the search as the part of an address behind its question mark."""
    filters = ["gguf"]
    if query.licence:
        filters.append(f"license:{query.licence}")
    if query.language:
        filters.append(query.language)
    if query.task is Task.CODE:
        filters.append("code")
    asked: dict[str, str | list[str] | tuple[str, ...]] = {"filter": filters}
    if query.text.strip():
        asked["search"] = query.text.strip()
    if query.task is not None:
        asked["pipeline_tag"] = _PIPELINES[query.task]
    if size := _size(query):
        asked["num_parameters"] = size
    asked |= {"sort": _SORTS[query.sort], "limit": str(PAGE_ROWS), "expand": _EXPANDED}
    return urlencode(asked, doseq=True)


def following(link: str) -> str:
    """Return the query string of the next page, from the Link header; empty at the end.

    Not the whole address: that of a mirror may lead to the Hub itself.
    """
    match = _NEXT.search(link)
    return urlsplit(match.group(1)).query if match else ""


def _size(query: HubQuery) -> str:
    bounds = (("min", query.least_parameters), ("max", query.most_parameters))
    return ",".join(f"{name}:{_number(bound)}" for name, bound in bounds if bound > 0)


def _number(count: int) -> str:
    for unit, letter in _UNITS:
        if count >= unit:
            return f"{count / unit:.3f}".rstrip("0").rstrip(".") + letter
    return str(count)
