"""What Discover shows at a moment: the catalogue, what was found, the open repository."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import Fault
from parlance.contract.fit import JudgedRepository, Recommendation
from parlance.contract.online import HubModel, HubQuery

if TYPE_CHECKING:
    from parlance.contract.fit import Verdict
    from parlance.contract.online import HubQuantization


class CatalogueState(msgspec.Struct, frozen=True, kw_only=True):
    """The catalogue, best first for this computer.

    Attributes:
        preparing: ids of entries whose files are being looked up, to be fetched then.
    """

    recommendations: tuple[Recommendation, ...] = ()
    busy: bool = False
    fault: Fault | None = None
    preparing: frozenset[str] = frozenset()


class SearchState(msgspec.Struct, frozen=True, kw_only=True):
    """What the Hub has for a query. `after` is empty when all of it is here."""

    query: HubQuery = HubQuery()
    models: tuple[HubModel, ...] = ()
    after: str = ""
    busy: bool = False
    fault: Fault | None = None


class Access(StrEnum):
    """Whether the files of the open repository may be fetched from here."""

    FREE = "free"
    """It is not gated."""
    UNKNOWN = "unknown"
    CHECKING = "checking"
    GRANTED = "granted"
    REFUSED = "refused"


class PageState(msgspec.Struct, frozen=True, kw_only=True):
    """The open repository.

    Attributes:
        repo: empty while none is open.
        context: tokens that the verdicts are asked for.
        measuring: names of quantizations that llama.cpp is to measure.
        unmeasured: why the others could not be measured.
        access_fault: why the files may not be fetched.
    """

    repo: str = ""
    context: int = 4096
    busy: bool = False
    judged: JudgedRepository | None = None
    fault: Fault | None = None
    measuring: tuple[str, ...] = ()
    unmeasured: dict[str, Fault] = {}
    access: Access = Access.FREE
    access_fault: Fault | None = None

    def quantization(self, name: str) -> HubQuantization | None:
        """Return the quantization of that name; None if there is none."""
        listed = self.judged.repository.quantizations if self.judged else ()
        return next((each for each in listed if each.name == name), None)

    def verdict(self, name: str) -> Verdict | None:
        """Return the verdict on the quantization of that name; None if there is none."""
        if self.judged is None:
            return None
        pairs = zip(self.judged.repository.quantizations, self.judged.verdicts, strict=True)
        return next((verdict for each, verdict in pairs if each.name == name), None)

    def with_verdict(self, name: str, verdict: Verdict) -> PageState:
        """Return the page with another verdict for a quantization."""
        if self.judged is None:
            return self
        verdicts = tuple(
            verdict if each.name == name else old
            for each, old in zip(
                self.judged.repository.quantizations, self.judged.verdicts, strict=True
            )
        )
        judged = msgspec.structs.replace(self.judged, verdicts=verdicts)
        return msgspec.structs.replace(self, judged=judged)
