"""The sentences that people read for assistants and prompts that come from files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract import faults
from parlance.contract.fault_wording import wording
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parlance.contract.fault_wording import Wording

PRESET_FAULTS: dict[type[faults.FaultRecord], Wording] = {
    faults.PresetsNotRead: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} cannot be imported: {reason}."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "Nothing was taken from it. Choose a file that was exported from the list of "
            "assistants.",
        ),
    ),
}
