"""A fault as people meet it: what happened, what to do, and the button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from parlance.contract.faults import Offline
from parlance.window.parts.announcing import announce
from parlance.window.parts.controls import (
    IconButton,
    IconLabel,
    TextButton,
    TextLabel,
    restyle,
)
from parlance.window.parts.remedies import (
    Remedy,
    copy_report,
    has_report,
    remedy_for,
    remedy_words,
)
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import fault_words
from parlance.window.theme import Space

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QResizeEvent

    from parlance.contract.faults import Fault
    from parlance.window.parts.look import Look


_NARROW = 480


class FaultBar(QFrame):
    """Shows one fault; hidden while there is none.

    Attributes:
        remedies: what its place carries out; no other button is shown.

    Signals:
        remedy_clicked: value of the Remedy whose button was pressed.
        closed: the person closed it.
    """

    remedy_clicked = Signal(str)
    closed = Signal()
    accessible_role: Final = QAccessible.Role.AlertMessage

    def __init__(
        self, look: Look, remedies: Collection[Remedy] = (), *, can_close: bool = True
    ) -> None:
        """Start without a fault; `remedies` are those that its place carries out."""
        super().__init__()
        self._help = look.help
        self.remedies = frozenset(remedies)
        self._remedy = Remedy.NONE
        self._fault: Fault | None = None
        self.setProperty("kind", "fault")
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(Space.MEDIUM, Space.NEAR, Space.MEDIUM, Space.NEAR)
        line.setSpacing(Space.NEAR)
        self._icon = IconLabel(look, "circle-alert", "danger", 18)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._said = words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        self._sentence = TextLabel(weight=QFont.Weight.Medium, wrap=True)
        self._remedy_text = TextLabel(role="muted", wrap=True)
        words.addWidget(self._sentence)
        words.addWidget(self._remedy_text)
        line.addLayout(words, 1)
        self._make_actions(look)
        line.addLayout(self._beside)
        words.addLayout(self._below)
        self._close = IconButton(look, "x", self.tr("Close"), size=16)
        self._close.clicked.connect(self._on_closed)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._close.setVisible(can_close)  # in the line: by itself it would be a window
        self.hide()

    def _make_actions(self, look: Look) -> None:
        self._more = TextButton(look, self.tr("More"), kind="link")
        self._more.setToolTip(self.tr("What it means, what is safe and what to do"))
        self._more.setAccessibleDescription(self._more.toolTip())
        self._more.clicked.connect(self._on_more_clicked)
        self._report = TextButton(look, self.tr("Copy details"), kind="link")
        self._report.clicked.connect(self._on_report_clicked)
        self._button = TextButton(look, "")
        self._button.clicked.connect(self._on_clicked)
        self._beside, self._below = QHBoxLayout(), QHBoxLayout()
        for actions in (self._beside, self._below):
            actions.setSpacing(Space.NEAR)
        self._actions: list[TextButton] = []
        for button in (self._more, self._report, self._button):
            self.add_action(button)

    def add_action(self, button: TextButton) -> None:
        """Offer something more beside the words, or below them."""
        self._actions.append(button)
        self._beside.addWidget(button)

    def show_fault(self, fault: Fault | None, *, is_past: bool = False) -> None:
        """Show a fault, or nothing; one that is past can no longer be tried again."""
        is_new, self._fault = fault != self._fault, fault
        self.setVisible(fault is not None)
        if fault is None:
            return
        self._show_kind(fault)
        self._report.setVisible(has_report(fault))
        self._report.say(self.tr("Copy details"))
        words = fault_words(fault)
        self._sentence.setText(words.sentence)
        self._remedy_text.setText(words.remedy)
        self.setAccessibleName(f"{words.sentence} {words.remedy}")
        if is_new and not is_past:
            announce(self, self.accessibleName(), is_urgent=True)
        self._remedy = remedy_for(fault)
        is_late = is_past and self._remedy in (Remedy.RETRY, Remedy.RESTART)
        if is_late or self._remedy not in self.remedies:
            self._remedy = Remedy.NONE
        text = remedy_words(self._remedy)
        self._button.say(text)
        self._button.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange the buttons for another width."""
        super().resizeEvent(event)
        self.arrange(event.size().width())

    def arrange(self, width: int) -> None:
        """Put the buttons below the words where they would leave them no room."""
        is_narrow = width < max(scaled(_NARROW), self._wide_enough())
        if is_narrow == (self._below.count() > 0):
            return
        here, there = (self._beside, self._below) if is_narrow else (self._below, self._beside)
        while here.count():
            here.takeAt(0)
        for button in self._actions:
            there.addWidget(button)
        if is_narrow:
            there.addStretch(1)
        # Whoever asks for the height at once gets the new one.
        self._said.invalidate()
        self._line.invalidate()

    def _wide_enough(self) -> int:
        """Return the width at which the words have more than half of the bar to themselves."""
        shown = [each.sizeHint().width() for each in self._actions if not each.isHidden()]
        return 2 * (sum(shown) + len(shown) * Space.MEDIUM)

    def _show_kind(self, fault: Fault) -> None:
        """Staying offline is what the person wants, and no cause for alarm."""
        if isinstance(fault, Offline):
            self._icon.show_icon("info", "notice")
            restyle(self, kind="notice")
        else:
            self._icon.show_icon("circle-alert", "danger")
            restyle(self, kind="fault")

    def _on_more_clicked(self) -> None:
        if self._fault is not None:
            self._help.ask_about(self._fault)

    def _on_report_clicked(self) -> None:
        if self._fault is not None:
            copy_report(self._fault)
            self._report.say(self.tr("Copied"))

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_clicked(self) -> None:
        self.remedy_clicked.emit(self._remedy.value)
