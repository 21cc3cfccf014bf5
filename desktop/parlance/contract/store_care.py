"""What is done by itself so that nothing stored is lost: looked through, copied, mended."""

from __future__ import annotations

import msgspec


class DailyBackup(msgspec.Struct, frozen=True, kw_only=True):
    """A copy of the store that was made by itself.

    Attributes:
        number: counts up; the newest has the highest.
        made: seconds since the epoch (UTC), as the clock stood then.
        size: in bytes.
    """

    path: str
    number: int
    made: float
    size: int


class StoreCare(msgspec.Struct, frozen=True, kw_only=True):
    """What came of looking after the store.

    Attributes:
        had_room: the copy that was due is there.
    """

    had_room: bool
