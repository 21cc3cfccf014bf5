"""What is kept of a person's work, and can be erased kind by kind."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class ErasableKind(StrEnum):
    """What goes together."""

    CHATS = "chats"
    TRANSLATIONS = "translations"
    SUMMARIES = "summaries"
    MEASURED = "measured"
    WORDS = "words"
    LOGS = "logs"


Kinds = frozenset[ErasableKind]
NOTHING: Kinds = frozenset()


class Erasable(msgspec.Struct, frozen=True, kw_only=True):
    """A kind, and about how many bytes it takes."""

    kind: ErasableKind
    size: int
