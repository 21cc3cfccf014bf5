"""Where a person was in the app, so that a crash does not lose it."""

from __future__ import annotations

import msgspec


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """What was open.

    Attributes:
        place: the name of the place that was shown.
        conversation: number of the one that was shown; None for a new or a temporary one.
    """

    place: str = "chat"
    conversation: int | None = None
