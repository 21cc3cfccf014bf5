"""Formulas, set behind the window: asked for, waited for by nobody, remembered."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from parlance.contract.formulas import Formula, FormulaSet

REMEMBERED: Final = 2_000
"""Formulas whose outcome is kept; a picture takes some five kilobytes."""

_MOST_WAITING: Final = 1_000
_IDLE_SECONDS: Final = 60.0


class Setter(Protocol):
    """Sets formulas (documents.formulas.FormulaSetter)."""

    def set(self, formula: Formula) -> FormulaSet:
        """Return what became of `formula`; never raises."""
        ...

    def close(self) -> None:
        """Free what it holds; it may be used again."""
        ...


class Formulas(QObject):
    """Knows what became of formulas, and has new ones set in a thread.

    The last one asked for comes first: it is the one in view.

    Signals:
        settled: list of the formulas whose outcome is known now.
    """

    settled = Signal(list)
    _woken = Signal()

    def __init__(self, setter: Setter, parent: QObject | None = None) -> None:
        """Set by `setter`; the thread comes with the first formula."""
        super().__init__(parent)
        self._setter = setter
        self._known: OrderedDict[Formula, FormulaSet] = OrderedDict()
        self._changed = threading.Condition()
        self._waiting: OrderedDict[Formula, None] = OrderedDict()
        self._under_way: Formula | None = None
        self._done: list[tuple[Formula, FormulaSet]] = []
        self._closed = False
        self._thread: threading.Thread | None = None
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    def outcome(self, formula: Formula) -> FormulaSet | None:
        """Return what became of `formula`; None if that is not known, and ask for it then."""
        known = self._known.get(formula)
        if known is None:
            self._ask(formula)
        else:
            self._known.move_to_end(formula)
        return known

    def close(self) -> None:
        """End the thread, and what it was setting. Safe to call again."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify()
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()
        QCoreApplication.removePostedEvents(self)

    def _ask(self, formula: Formula) -> None:
        with self._changed:
            is_under_way = formula == self._under_way
            if self._closed or is_under_way or any(formula == done for done, _ in self._done):
                return
            self._waiting[formula] = None
            self._waiting.move_to_end(formula)
            if len(self._waiting) > _MOST_WAITING:
                self._waiting.popitem(last=False)
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, name="parlance-formulas", daemon=True
                )
                self._thread.start()
            self._changed.notify()

    def _run(self) -> None:
        while (formula := self._next()) is not None:
            outcome = self._setter.set(formula)
            with self._changed:
                is_first = not self._done
                self._done.append((formula, outcome))
                self._under_way = None
            if is_first:
                self._woken.emit()
        self._setter.close()

    def _next(self) -> Formula | None:
        """Return the next formula to set; None when there will be no more."""
        with self._changed:
            while not self._waiting and not self._closed:
                if not self._changed.wait(_IDLE_SECONDS):
                    self._setter.close()
            self._under_way = None if self._closed else self._waiting.popitem()[0]
            return self._under_way

    @Slot()
    def _on_woken(self) -> None:
        with self._changed:
            done, self._done = self._done, []
        for formula, outcome in done:
            self._known[formula] = outcome
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        if done:
            self.settled.emit([formula for formula, _ in done])
