"""Lets one job of a kind finish; of what is wanted meanwhile the newest comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from parlance.services.latest import Latest

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.faults import Fault
    from parlance.services.jobs import Jobs, Work


class _Wish(NamedTuple):
    work: Work
    tell: Callable[[object], None]
    ended: Callable[[Fault | None], None]


class NewestNext:
    """For work that is quick, and dear to stop: what is typed is looked at as it stands then."""

    def __init__(self, jobs: Jobs) -> None:
        """Start with nothing running."""
        self._latest = Latest(jobs)
        self._next: _Wish | None = None

    @property
    def busy(self) -> bool:
        """Whether something runs or is next."""
        return self._latest.busy

    def run(
        self,
        work: Work,
        tell: Callable[[object], None],
        ended: Callable[[Fault | None], None],
    ) -> None:
        """Run `work`, now or when what runs is done; the callbacks come in the window's thread."""
        self._next = _Wish(work, tell, ended)
        if not self._latest.busy:
            self._go_on()

    def stop(self) -> None:
        """Stop what runs, forget what is next, and hear nothing more of either."""
        self._next = None
        self._latest.stop()

    def _go_on(self) -> None:
        wish, self._next = self._next, None
        if wish is not None:
            self._latest.run(wish.work, wish.tell, lambda fault: self._on_ended(wish, fault))

    def _on_ended(self, wish: _Wish, fault: Fault | None) -> None:
        wish.ended(fault)
        self._go_on()
