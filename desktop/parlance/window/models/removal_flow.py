"""A removal from the wish to its end: plans, the dialog, the deed, what was freed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import RemovalOutdated
from parlance.contract.models import ModelOrigin
from parlance.window.models.removal_dialog import RemovalDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.faults import Fault
    from parlance.contract.inventory import RemovalPlan, RemovalScope, Removed
    from parlance.services.care import CareService
    from parlance.window.parts.look import Look


class RemovalFlow(QObject):
    """Plans what is to go, one after the other, and does what the person confirms.

    Signals:
        finished: the list of what was Removed.
    """

    finished = Signal(list)

    def __init__(self, look: Look, care: CareService, parent: QWidget) -> None:
        """Open dialogs over `parent`."""
        super().__init__(parent)
        self._look = look
        self._care = care
        self._window = parent
        self._scope: RemovalScope | None = None
        self._to_plan: list[str] = []
        self._plans: list[RemovalPlan] = []
        self._to_remove: list[RemovalPlan] = []
        self._removed: list[Removed] = []
        self.dialog: RemovalDialog | None = None
        care.planned.connect(self._on_planned)
        care.removed.connect(self._on_removed)
        care.failed.connect(self._on_failed)

    def ask(self, keys: list[str], scope: RemovalScope) -> None:
        """Plan the removal of `keys` and ask; ignored while another one is under way."""
        if self._scope is not None or not keys:
            return
        self._scope = scope
        self._to_plan = list(keys)
        self._plans, self._removed = [], []
        self._care.plan_removal(self._to_plan[0], scope)

    def _on_planned(self, plan: RemovalPlan) -> None:
        if self._to_plan[:1] != [plan.key] or self._scope is None:
            return
        self._plans.append(plan)
        self._plan_next()

    def _plan_next(self) -> None:
        self._to_plan.pop(0)
        if self._to_plan and self._scope is not None:
            self._care.plan_removal(self._to_plan[0], self._scope)
        elif self._plans:
            self._show_dialog()
        else:
            self._scope = None

    def _show_dialog(self) -> None:
        self.dialog = RemovalDialog(
            self._look, tuple(self._plans), self._window, can_forget=self._can_forget()
        )
        self.dialog.accepted.connect(self._on_accepted)
        self.dialog.rejected.connect(self._on_rejected)
        self.dialog.open()

    def _can_forget(self) -> bool:
        """Whether what is to be forgotten is on a list at all, and not found on the disk."""
        keys = {plan.key for plan in self._plans}
        known = self._care.inventory
        found = [each for each in known.models if each.key in keys] if known is not None else []
        return all(entry.origin is ModelOrigin.FILE for entry in found)

    def _on_rejected(self) -> None:
        self.dialog, self._scope = None, None

    def _on_accepted(self) -> None:
        self.dialog = None
        self._to_remove = self._plans
        self._care.remove(self._to_remove[0])

    def _on_removed(self, removed: Removed) -> None:
        if self._to_remove and self._to_remove[0].key == removed.plan.key:
            self._removed.append(removed)
            self._remove_next()

    def _remove_next(self) -> None:
        self._to_remove.pop(0)
        if self._to_remove:
            self._care.remove(self._to_remove[0])
            return
        self._scope = None
        if self._removed:
            self.finished.emit(self._removed)

    def _on_failed(self, key: str, fault: Fault) -> None:
        if self._to_plan[:1] == [key]:
            self._plan_next()
        elif self._to_remove and self._to_remove[0].key == key:
            scope = self._scope
            self._remove_next()
            if isinstance(fault, RemovalOutdated) and scope is not None:
                self.ask([key], scope)
