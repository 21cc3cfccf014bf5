"""Runs chat, translation and summary under observation, and tells what was seen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from parlance.children.nursery import own_command
from parlance.work.offline.observing import observed
from parlance.work.offline.records import TIMED_OUT, CannotWitness, Finding, ProofPart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel


def prove_offline(model: str, cancel: Cancel) -> Iterator[Finding]:
    """Yield what each part finds, with the model called `model`. Raises Cancelled."""
    command = own_command("doctor", "--json", "--tasks-alone", "--model", model)
    for part in ProofPart:
        began = time.monotonic()
        try:
            found = observed(part, command, cancel)
        except CannotWitness as error:
            yield Finding(part=part, missing=str(error))
            continue
        # One that does not end comes to no control, but that it does not was seen.
        due = part is not ProofPart.NO_NETWORK and found.status != TIMED_OUT
        blind = due and found.control != 1
        yield Finding(
            part=part,
            seconds=round(time.monotonic() - began, 1),
            works=found.status == 0,
            left=found.left,
            refused=found.refused,
            stayed=found.stayed,
            control=found.control,
            missing="what was let out on purpose was not seen" if blind else "",
        )
