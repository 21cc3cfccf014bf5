"""What the command palette offers for what was typed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.services.matching import fuzzy, places_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.contract.history import Conversation
    from parlance.contract.models import ModelEntry

_MOST_TITLES = 1000
"""Titles that are looked through letter by letter; the store's search finds the others."""
_MOST_WITHOUT = 6
"""Conversations that are offered before anything was typed."""
_MOST = 10
_BY_TEXT = 40


class HitKind(StrEnum):
    """What a hit leads to."""

    COMMAND = "command"
    CONVERSATION = "conversation"
    MODEL = "model"


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that the palette offers.

    Attributes:
        key: place of a command in its list, number of a conversation, key of a model.
        detail: what is said behind the name: a shortcut, the place that was found.
        spans, detail_spans: pairs of begin and end in name and detail of what was typed.
    """

    kind: HitKind
    key: int | str
    name: str
    detail: str = ""
    score: int = 0
    spans: tuple[tuple[int, int], ...] = ()
    detail_spans: tuple[tuple[int, int], ...] = ()


def command_hits(typed: str, commands: Iterable[tuple[str, str]]) -> list[Hit]:
    """Return the commands, given by name and shortcut, that fit; all of them without a text."""
    offered = (
        Hit(kind=HitKind.COMMAND, key=place, name=name, detail=shortcut)
        for place, (name, shortcut) in enumerate(commands)
    )
    hits = _fitting(typed, offered)
    return hits[:_MOST] if typed.strip() else hits


def model_hits(typed: str, entries: Iterable[ModelEntry]) -> list[Hit]:
    """Return the models that fit and can be loaded; none without a text."""
    if not typed.strip():
        return []
    offered = (
        Hit(kind=HitKind.MODEL, key=each.key, name=each.name, detail=each.quantization or "")
        for each in entries
        if each.problem is None
    )
    return _fitting(typed, offered)[:_MOST]


def title_hits(typed: str, conversations: Sequence[Conversation]) -> list[Hit]:
    """Return the conversations whose titles fit; the newest ones without a text."""
    offered = (
        Hit(kind=HitKind.CONVERSATION, key=each.id, name=" ".join(each.title.split()))
        for each in conversations[:_MOST_TITLES]
    )
    most = _MOST if typed.strip() else _MOST_WITHOUT
    return _fitting(typed, offered)[:most]


def text_hits(typed: str, found: Iterable[Conversation], known: Iterable[Hit]) -> list[Hit]:
    """Return the conversations that the store found, but for those that are known already."""
    keys = {hit.key for hit in known if hit.kind is HitKind.CONVERSATION}
    hits = []
    for each in found:
        if each.id in keys:
            continue
        name, detail = " ".join(each.title.split()), " ".join(each.preview.split())
        hits.append(
            Hit(
                kind=HitKind.CONVERSATION,
                key=each.id,
                name=name,
                detail=detail,
                score=_BY_TEXT,
                spans=places_of(typed, name),
                detail_spans=places_of(typed, detail),
            )
        )
    return hits[:_MOST]


def in_groups(hits: Iterable[Hit]) -> list[list[Hit]]:
    """Return hits of the same kind together, the best first, and so the groups."""
    groups: dict[HitKind, list[Hit]] = {}
    for hit in sorted(hits, key=lambda hit: -hit.score):
        groups.setdefault(hit.kind, []).append(hit)
    return list(groups.values())


def _fitting(typed: str, offered: Iterable[Hit]) -> list[Hit]:
    """Return what fits, best first; of equals the first and shorter ones."""
    found: list[Hit] = []
    for hit in offered:
        match = fuzzy(typed, hit.name)
        if match is not None:
            found.append(msgspec.structs.replace(hit, score=match.score, spans=match.spans))
    if typed.strip():
        found.sort(key=lambda hit: (-hit.score, len(hit.name)))
    return found
