"""How a model is loaded: shown, explained, and changed with the outcome seen before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from parlance.contract.faults import NotEnoughMemory
from parlance.services.model_states import ModelPhase
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.models.plan_fields import PlanFields
from parlance.window.models.plan_view import PlanView
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.leaving import leaves_computer
from parlance.window.parts.margins import set_margins
from parlance.window.parts.motion import show_endless
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number, placement_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.models import ModelEntry
    from parlance.services.models import ModelsService
    from parlance.services.plans import PlansService, PlanState
    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look

_WIDTH: Final = 720
_HEIGHT: Final = 760
_COLUMN: Final = 900
_PAUSE_MS: Final = 350


class Verdict(QWidget):
    """What would come of the changes, beside the button that makes them."""

    def __init__(self, look: Look) -> None:
        """Start without one."""
        super().__init__()
        self.words = TextLabel(role="muted", wrap=True)
        self.busy = QProgressBar()
        show_endless(self.busy)
        self.busy.setFixedWidth(scaled(120))
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Finding out how it would be loaded"))
        self.fault = FaultBar(look, can_close=False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self.words, 1)
        line.addWidget(self.busy)
        line.addWidget(self.fault, 1)

    def show_state(self, state: PlanState, *, is_pending: bool) -> None:
        """Say what a plan comes to, why there is none, or that it is being made."""
        is_busy = state.busy or is_pending
        self.busy.setVisible(is_busy)
        self.fault.show_fault(None if is_busy else state.fault)
        self.words.setText(self._said(state, is_busy=is_busy))
        self.words.setVisible(bool(self.words.text()))

    def _said(self, state: PlanState, *, is_busy: bool) -> str:
        if is_busy:
            return self.tr("Finding out how it would be loaded…")
        if state.plan is None or state.is_loaded or state.fault is not None:
            return ""
        where = placement_words(state.plan.placement)
        return filled(self.tr("It would run on: %1."), where)


class PlanDialog(ModelDialog):
    """Shows the plan of a loaded model, or the one that would be made, and edits what leads to it.

    Every change is planned anew before anything is loaded.
    """

    def __init__(
        self,
        look: Look,
        entry: ModelEntry,
        *,
        models: ModelsService,
        settings: SettingsService,
        plans: PlansService,
        parent: QWidget,
    ) -> None:
        """Ask `plans` for the plan of `entry`."""
        translate = QCoreApplication.translate
        title = filled(translate("PlanDialog", "How “%1” is loaded"), entry.name)
        words = translate("PlanDialog", "Apply")
        super().__init__(look, title, words, parent)
        self.offer_explanations(look)
        self._entry = entry
        self._models = models
        self._plans = plans
        self._window = parent.window()
        self._shown: object = None
        self._heading = TextLabel(role="muted", wrap=True)
        self.view = PlanView(look)
        self.verdict = Verdict(look)
        self.automatic = TextButton(look, self.tr("Back to automatic"))
        self.automatic.setAutoDefault(False)
        self.fields: PlanFields | None = None
        if entry.served is None:
            self.fields = PlanFields(look, entry, models, settings)
        self._before = self.fields.value if self.fields is not None else None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._plan)
        self._lay_out()
        self._connect()
        plans.open(entry.key)

    def fit(self) -> None:
        """Be large enough for most of it; it scrolls. What a server decides is said shortly."""
        if self.fields is None:
            super().fit()
            return
        room = self._window.height() - 2 * Space.WIDE
        width = min(scaled(_WIDTH), self._window.width() - 2 * Space.WIDE)
        self.resize(width, min(scaled(_HEIGHT), room))

    def done(self, result: int) -> None:
        """Let go of what is being planned."""
        self._pause.stop()
        self._plans.changed.disconnect(self._show)
        self._plans.stop()
        super().done(result)

    # Layout --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        scroll = ScrollColumn(_COLUMN)
        outer = scroll.widget()
        margins = outer.layout() if outer is not None else None
        if margins is not None:
            set_margins(margins, 0, 0, Space.MEDIUM, 0)
        self.column.addWidget(self._heading)
        self.column.addWidget(scroll, 1)
        self.column.addWidget(self.verdict)
        scroll.column.addWidget(self.view)
        if self.fields is not None:
            heading = TextLabel(
                self.tr("Change how it is loaded"),
                pixels=TypeSize.TITLE,
                weight=QFont.Weight.DemiBold,
            )
            scroll.column.addSpacing(Space.SMALL)
            scroll.column.addWidget(heading)
            words = self.tr(
                "What you change is planned at once and shown above. Nothing is loaded before you "
                "apply it."
            )
            scroll.column.addWidget(TextLabel(words, role="muted", wrap=True))
            scroll.column.addWidget(self.fields)
            self.foot.insertWidget(0, self.automatic)
        else:
            self.cancel.say(self.tr("Close"))
            scroll.hide()
            self.automatic.setParent(self)
            self.automatic.hide()
        scroll.column.addStretch(1)
        self.act.setVisible(self.fields is not None)
        if self._plans.is_loaded(self._entry.key):
            self.act.say(self.tr("Apply and load again"))

    def _connect(self) -> None:
        self._plans.changed.connect(self._show)
        self.act.clicked.connect(self._on_apply)
        if self.fields is not None:
            self.fields.edited.connect(self._on_edited)
            self.automatic.clicked.connect(self.fields.make_automatic)

    # What is shown -------------------------------------------------------------------

    def _show(self) -> None:
        state = self._plans.state
        if state.key != self._entry.key:
            return
        if state.plan is not None and self._shown != (state.plan, state.limits):
            self._shown = (state.plan, state.limits)
            self.view.show_plan(state.plan, state.limits)
        self.view.setVisible(state.plan is not None and self._entry.served is None)
        self._heading.setText(self._heading_words(state))
        self._heading.setVisible(bool(self._heading.text()))
        is_pending = self._pause.isActive()
        self.verdict.show_state(state, is_pending=is_pending)
        if self.fields is None:
            self.fit()
        else:
            self.fields.show_limits(state.limits)
            self.automatic.setEnabled(not self.fields.is_automatic)
            is_possible = not isinstance(state.fault, NotEnoughMemory)
            is_settled = not (state.busy or is_pending)
            self.act.setEnabled(is_settled and is_possible and self.fields.value != self._before)

    def _heading_words(self, state: PlanState) -> str:
        served = self._entry.served
        if served is not None:
            said = self._served_words(served.server.name, served.server.address)
            tokens = "" if state.plan is None else number(state.plan.context)
            return said if not tokens else f"{said} {self._context_words(tokens)}"
        if state.is_loaded:
            return self.tr("As it is loaded now:")
        if state.plan is None:
            return ""
        if self._models.state.phase is ModelPhase.READY:
            return self.tr("As it would be loaded in place of what is loaded now:")
        return self.tr("As it would be loaded:")

    def _served_words(self, name: str, address: str) -> str:
        words = self.tr("It runs on the server “%1” (%2), which decides how it is loaded.")
        said = filled(words, name, address)
        if leaves_computer(self._entry):
            said = f"{said} {self.tr('What you write is sent there.')}"
        return said

    def _context_words(self, tokens: str) -> str:
        return filled(self.tr("It keeps %1 tokens in view."), tokens)

    # What is done --------------------------------------------------------------------

    def _on_edited(self) -> None:
        self._pause.start()
        self._show()

    def _plan(self) -> None:
        if self.fields is None:
            return
        own = self.fields.value
        if own == self._before and self._plans.is_loaded(self._entry.key):
            self._plans.open(self._entry.key)
        else:
            self._plans.plan(self._entry.key, own)

    def _on_apply(self) -> None:
        if self.fields is None:
            return
        self.fields.take_edits()
        if self._pause.isActive():  # what was typed last has only now been told: it is planned
            return
        self._plans.apply(self._entry.key, self.fields.value)
        self.accept()
