"""The frame of the dialogs that ask an address what it has before it is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar

from parlance.contract import faults
from parlance.services.servers import Sight
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.models.removal_dialog import PathList
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.motion import show_endless
from parlance.window.parts.scale import scaled
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.faults import Fault
    from parlance.services.servers import ServersService
    from parlance.window.parts.look import Look

_HOPELESS = (faults.ServerAddressInvalid, faults.RpcAddressInvalid, faults.RpcNotBuilt)
"""What is not kept even if the person insists: it could never be used."""


class AskingDialog(ModelDialog):
    """Asks an address what it has, on request and at the latest before it is kept.

    What does not answer can be kept anyway: it may be switched off just now.

    Attributes:
        address: the field with the address; look_now: the button that asks.
    """

    def __init__(
        self,
        look: Look,
        servers: ServersService,
        parent: QWidget,
        *,
        title: str,
        act: str,
        anyway: str,
    ) -> None:
        """Say `title`; `act` keeps what was typed, and `anyway` what does not answer."""
        super().__init__(look, title, act, parent)
        self._look = look
        self._servers = servers
        self._act_words = act
        self._anyway_words = anyway
        self._asked: tuple[str, ...] = ()
        self._keeps = False
        self.address = QLineEdit()
        self.look_now = TextButton(look, self.tr("Look"))
        self.look_now.setAutoDefault(False)
        self.look_now.clicked.connect(self._on_look)
        self._busy = QProgressBar()
        show_endless(self._busy)
        self._busy.setFixedWidth(scaled(120))
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Asking the address"))
        self._heading = TextLabel(role="muted", pixels=TypeSize.META)
        self.fault = FaultBar(look, can_close=False)
        self.found: PathList | None = None
        self.act.clicked.connect(self._on_act)
        servers.seen.connect(self._on_seen)

    def done(self, result: int) -> None:
        """Ask no more."""
        self._servers.seen.disconnect(self._on_seen)
        if self._sight().busy:
            self._servers.stop(self._asked[0])
        super().done(result)

    # For those who inherit ------------------------------------------------------------

    def _typed(self) -> tuple[str, ...]:
        """Return what the answer depends on, the address first; for those who inherit."""
        raise NotImplementedError

    def _must_ask(self) -> bool:
        """Whether what is typed has to be asked before it is kept; for those who inherit."""
        return True

    def _ask(self) -> None:
        """Ask the address; for those who inherit."""
        raise NotImplementedError

    def _keep(self) -> None:
        """Keep what was typed; for those who inherit."""
        raise NotImplementedError

    def _answer(self, sight: Sight) -> tuple[str, list[str]]:
        """Return a heading and lines of what was found; for those who inherit."""
        raise NotImplementedError

    def _add_answer(self) -> None:
        """Add the place of the answer under what those who inherit have added."""
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(self.look_now)
        line.addWidget(self._busy)
        line.addWidget(self._heading, 1)
        self.column.addLayout(line)
        self.column.addWidget(self.fault)

    # What is shown -------------------------------------------------------------------

    def _sight(self) -> Sight:
        is_known = bool(self._asked) and self._asked == self._typed()
        return self._servers.sight(self._asked[0]) if is_known else Sight()

    def _show(self) -> None:
        sight = self._sight()
        has_address = bool(self._typed()[0])
        self._busy.setVisible(sight.busy)
        self.look_now.setEnabled(has_address and not sight.busy)
        self.fault.show_fault(sight.fault)
        heading, lines = self._answer(sight)
        self._heading.setText(heading)
        self._show_lines(heading, lines)
        is_hopeless = isinstance(sight.fault, _HOPELESS)
        self.act.setEnabled(has_address and not sight.busy and not is_hopeless)
        self.act.say(self._act_words if sight.fault is None else self._anyway_words)
        # What was added only now has the size of its style when Qt has come round to it.
        QTimer.singleShot(0, self, self.fit)

    def _show_lines(self, heading: str, lines: list[str]) -> None:
        if self.found is not None:
            self.column.removeWidget(self.found)
            self.found.hide()
            self.found.deleteLater()
            self.found = None
        if lines:
            self.found = PathList(heading, lines)
            self.column.addWidget(self.found)

    # What is done --------------------------------------------------------------------

    def _on_typed(self) -> None:
        if self._asked and self._servers.sight(self._asked[0]).busy:
            self._servers.stop(self._asked[0])
        self._asked = ()
        self._keeps = False
        self._show()

    def _on_look(self) -> None:
        self._keeps = False
        self._ask_now()

    def _ask_now(self) -> None:
        self._asked = self._typed()
        self._ask()
        self._show()

    def _on_act(self) -> None:
        is_answered = self._sight().models is not None or self._sight().devices is not None
        insists: Fault | None = self._sight().fault
        if is_answered or insists is not None or not self._must_ask():
            self._keep()
            self.accept()
            return
        self._keeps = True
        self._ask_now()

    def _on_seen(self, address: str) -> None:
        if not self._asked or address != self._asked[0]:
            return
        self._show()
        sight = self._sight()
        if sight.busy or not self._keeps:
            return
        self._keeps = False
        if sight.fault is None and (sight.models is not None or sight.devices is not None):
            self._keep()
            self.accept()
