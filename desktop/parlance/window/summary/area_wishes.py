"""Asks where texts stand on pages, and gathers the answers that still matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from parlance.contract.document import PageArea

Wish = tuple[int, str]
"""A page, and a text on it."""


class AreaWishes:
    """One wish of a page at a time: of several, the service would keep the newest only.

    Attributes:
        found: areas of each page, of the texts that are wanted now.
    """

    def __init__(self, ask: Callable[[int, str], None]) -> None:
        """Ask by `ask(page, text)`."""
        self._ask = ask
        self._waiting: list[Wish] = []
        self._wanted: frozenset[Wish] = frozenset()
        self._asked: dict[int, str] = {}
        self.found: dict[int, tuple[PageArea, ...]] = {}

    def want(self, wishes: Iterable[Wish]) -> None:
        """Want these instead of what was wanted before."""
        self._waiting = list(dict.fromkeys(wishes))
        self._wanted = frozenset(self._waiting)
        self.found = {}
        self._go_on()

    def take(self, page: int, areas: Iterable[PageArea]) -> bool:
        """Take an answer; return whether it belongs to what is wanted now."""
        is_wanted = (page, self._asked.pop(page, "")) in self._wanted
        if is_wanted:
            self.found[page] = self.found.get(page, ()) + tuple(areas)
        self._go_on()
        return is_wanted

    def forget(self) -> None:
        """Nobody answers any more: the document was closed."""
        self._waiting, self._wanted, self._asked, self.found = [], frozenset(), {}, {}

    def _go_on(self) -> None:
        for page, text in list(self._waiting):
            if page not in self._asked:
                self._asked[page] = text
                self._waiting.remove((page, text))
                self._ask(page, text)
