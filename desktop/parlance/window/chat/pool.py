"""A bounded number of message views, used again and again for whatever is visible."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from parlance.window.chat.message import MessageView

CAPACITY: Final = 24


class ViewPool:
    """Hands out the view of a row; the one unused longest is filled anew."""

    def __init__(self, make: Callable[[bool], MessageView]) -> None:
        """Make views by `make(is_question)` until there are CAPACITY of a kind."""
        self._make = make
        self._used: OrderedDict[int, tuple[bool, MessageView]] = OrderedDict()
        self._free: dict[bool, list[MessageView]] = {True: [], False: []}
        self.made = 0

    def get(self, row: int) -> MessageView | None:
        """Return the view that shows `row`, if one does."""
        found = self._used.get(row)
        if found is None:
            return None
        self._used.move_to_end(row)
        return found[1]

    def take(self, row: int, *, is_question: bool) -> MessageView:
        """Return a view for `row`, which has none; its content is stale."""
        free = self._free[is_question]
        view = free.pop() if free else self._oldest(is_question)
        if view is None:
            view = self._make(is_question)
            self.made += 1
        self._used[row] = (is_question, view)
        # A view that is shown is not taken for another row of the same round.
        view.show()
        return view

    def _oldest(self, is_question: bool) -> MessageView | None:  # noqa: FBT001
        if len(self._used) < CAPACITY:
            return None
        for row, (kind, view) in self._used.items():
            if kind == is_question and view.isHidden():
                del self._used[row]
                return view
        return None

    def hide_except(self, rows: Iterable[int]) -> None:
        """Hide the views of all other rows."""
        wanted = set(rows)
        for row, (_, view) in self._used.items():
            if row not in wanted and not view.isHidden():
                view.hide()

    def release(self) -> None:
        """No row is shown any more; every view is free."""
        for kind, view in self._used.values():
            view.hide()
            self._free[kind].append(view)
        self._used.clear()

    def shown(self) -> list[MessageView]:
        """Return the views that show a row, visible or not."""
        return [view for _, view in self._used.values()]

    def rows(self) -> list[int]:
        """Return the rows that have a view, visible or not."""
        return list(self._used)
