"""Does what needs the stores for itself: finishes a restore, then erases what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.backups import Restored
from parlance.contract.cancel import Cancelled
from parlance.contract.erasing import NOTHING
from parlance.contract.faults import FaultError
from parlance.contract.reopening import Reopened
from parlance.work.erasing import erase
from parlance.work.restoring import finish_restore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.erasing import Kinds
    from parlance.contract.faults import Fault
    from parlance.contract.reopening import ReopeningProgress
    from parlance.storage.places import Places


def reopen(kinds: Kinds, places: Places, cancel: Cancel) -> Iterator[ReopeningProgress | Reopened]:
    """Finish what lies ready and erase `kinds`; yield how far it is, and at the end what came.

    A restore stops on request for as long as nothing was changed; erasing does not stop. What
    goes wrong is part of the result. Nobody else may use the stores meanwhile.
    """
    faults: list[Fault] = []
    restored: Restored | None = None
    try:
        for event in finish_restore(places, cancel):
            if isinstance(event, Restored):
                restored = event
            else:
                yield event
    except Cancelled:
        pass  # everything is as it was
    except FaultError as error:
        faults.append(error.fault)
    erasing: tuple[Fault, ...] = ()
    if kinds:
        erasing = yield from erase(kinds, places)
    erased = NOTHING if erasing else kinds
    yield Reopened(restored=restored, erased=erased, faults=(*faults, *erasing))
