"""The sentences that people read when they look for a new version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract import faults
from parlance.contract.fault_wording import wording
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parlance.contract.fault_wording import Wording

UPDATE_FAULTS: dict[type[faults.FaultRecord], Wording] = {
    faults.VersionsNotSigned: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "What {host} sent is not a list that the makers of Parlance have signed."
        ),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Nothing of it was used. Try again on another network, and tell the makers if it "
            "stays so.",
        ),
    ),
    faults.VersionsOutdated: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "The list of versions from {host} is older than one you have seen."
        ),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Somebody may be keeping newer versions from you. Try again on another network.",
        ),
    ),
}
