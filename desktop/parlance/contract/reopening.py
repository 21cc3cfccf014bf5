"""What is done while nothing is open: before the first window of a start, or between two."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.backups import Restored
from parlance.contract.erasing import NOTHING, Kinds
from parlance.contract.faults import Fault


class ReopeningKind(StrEnum):
    """What is being done."""

    RESTORING = "restoring"
    ERASING = "erasing"


class ReopeningProgress(msgspec.Struct, frozen=True, kw_only=True):
    """How much is done of all; `total` is 0 while nobody knows.

    Attributes:
        can_stop: nothing has been changed yet.
    """

    kind: ReopeningKind
    done: int = 0
    total: int = 0
    can_stop: bool = False


class Reopened(msgspec.Struct, frozen=True, kw_only=True):
    """What was done.

    Attributes:
        restored: None where nothing lay ready, or it was stopped or failed.
        erased: the kinds of which all is gone.
        faults: what went wrong.
    """

    restored: Restored | None = None
    erased: Kinds = NOTHING
    faults: tuple[Fault, ...] = ()
