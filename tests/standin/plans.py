"""What goes wrong in the stand-in Hub: a list of plans, looked through for every request."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from enum import StrEnum


class FaultKind(StrEnum):
    """CLOSE, RESET and STALL happen `at` so many bytes of the body of the answer."""

    CLOSE = "close"
    RESET = "reset"
    STALL = "stall"
    RANGE_IGNORED = "range_ignored"
    WRONG_LENGTH = "wrong_length"
    WRONG_BYTES = "wrong_bytes"
    STATUS = "status"
    LINK_EXPIRED = "link_expired"
    LOGIN_PAGE = "login_page"
    THROTTLE = "throttle"


class Side(StrEnum):
    """Which of the two servers errs: API and resolve, or the file server."""

    HUB = "hub"
    FILES = "files"


@dataclass
class FaultPlan:
    """One thing that goes wrong, for requests that match.

    Attributes:
        file: path in the repository (or a part of the URL's path on HUB); empty for all.
        skip: how many requests that match go well first.
        times: how often; None for always.
        at: bytes of the body sent before it happens; -1 for before any answer.
        status, headers: of the answer, for STATUS.
        method: empty for all.
        bytes_per_second: for THROTTLE.
        missing_bytes: for WRONG_LENGTH, how much less than promised (negative: more).
        reached: is set when it has happened; release ends a STALL.
    """

    kind: FaultKind
    file: str = ""
    side: Side = Side.FILES
    skip: int = 0
    times: int | None = 1
    at: int = 0
    status: int = 500
    headers: dict[str, str] = field(default_factory=dict)
    method: str = ""
    bytes_per_second: int = 0
    missing_bytes: int = 1
    reached: threading.Event = field(default_factory=threading.Event)
    release: threading.Event = field(default_factory=threading.Event)


class Faults:
    """The plans in force; safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._plans: list[FaultPlan] = []
        self._used: list[FaultPlan] = []

    def add(self, plan: FaultPlan) -> FaultPlan:
        with self._lock:
            self._plans.append(plan)
        return plan

    def clear(self) -> None:
        """Let everything go well from now on, stalled answers too."""
        with self._lock:
            stalled = self._used + self._plans
            self._plans.clear()
        for plan in stalled:
            plan.release.set()

    def take(self, side: Side, method: str, name: str) -> list[FaultPlan]:
        """Return the plans for this request, and count them as used."""
        with self._lock:
            matching = [plan for plan in self._plans if _matches(plan, side, method, name)]
            taken = [plan for plan in matching if not plan.skip]
            for plan in matching:
                plan.skip = max(0, plan.skip - 1)
            for plan in taken:
                self._use(plan)
            return taken

    def _use(self, plan: FaultPlan) -> None:
        self._used.append(plan)
        if plan.times is not None:
            plan.times -= 1
            if plan.times <= 0:
                self._plans.remove(plan)


def _matches(plan: FaultPlan, side: Side, method: str, name: str) -> bool:
    return plan.side is side and plan.method in ("", method) and plan.file in name
