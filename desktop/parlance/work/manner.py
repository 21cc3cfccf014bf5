"""How the answers of a piece of work are generated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Adapter
from parlance.contract.sampling import GREEDY, Beams, Sampling

if TYPE_CHECKING:
    from parlance.contract.engine import Request


class Manner(msgspec.Struct, frozen=True, kw_only=True):
    """Put to every request of a translation or summary; the default is greedy.

    Attributes:
        beams: search instead of drawing; text comes a whole answer at a time then.
    """

    sampling: Sampling = GREEDY
    beams: Beams | None = None
    adapters: tuple[Adapter, ...] = ()

    def applied(self, request: Request) -> Request:
        """Return `request` generated in this manner."""
        return msgspec.structs.replace(
            request, sampling=self.sampling, beams=self.beams, adapters=self.adapters
        )
