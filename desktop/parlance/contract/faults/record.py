"""What every fault has in common."""

from __future__ import annotations

import msgspec


class FaultRecord(msgspec.Struct, frozen=True, kw_only=True, tag_field="fault"):
    """Base of all faults; `details()` gives the named gaps of the sentence."""

    def details(self) -> dict[str, object]:
        """Return field names and values, for the wording and for reports."""
        return msgspec.structs.asdict(self)
