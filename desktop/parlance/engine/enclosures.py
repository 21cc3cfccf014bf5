"""What the processes of this computer can reach."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.engine.enclosing_process import EnclosuresTried

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.enclosure import Enclosed

_SECONDS = 20.0


def try_enclosures(nursery: Nursery, cancel: Cancel) -> Iterator[Enclosed]:
    """Yield what a process of each kind reaches, after it has tried; nothing if none answers.

    Takes the start of a process. Raises Cancelled.
    """
    cancel.check()
    decoder = msgspec.msgpack.Decoder(EnclosuresTried)
    with suppress(ChildDidNotStart, ChildSilent, FrameError):
        child = nursery.start("enclosures", decoder)
        try:
            with cancel.waking(child.kill):
                answer = child.receive(_SECONDS)
        finally:
            child.end(patience=0)
        yield from () if answer is None else answer.found
    cancel.check()
