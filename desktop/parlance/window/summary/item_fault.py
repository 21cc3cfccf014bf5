"""The fault of one entry of the queue, with the buttons that help against it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal

from parlance.contract import faults
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.controls import TextButton
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.remedies import LEADING_AWAY

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.window.parts.look import Look


class ItemRemedy(StrEnum):
    """What helps against the faults of documents."""

    PASSWORD = "password"
    ENCODING = "encoding"
    MODELS = "models"
    AGAIN = "again"
    ADD = "add"


_FOR_FAULT: Final[dict[type[faults.FaultRecord], ItemRemedy]] = {
    faults.DocumentLocked: ItemRemedy.PASSWORD,
    faults.DocumentPasswordWrong: ItemRemedy.PASSWORD,
    faults.DocumentNotDecodable: ItemRemedy.ENCODING,
    faults.DocumentEmpty: ItemRemedy.MODELS,
    faults.DocumentIsImage: ItemRemedy.MODELS,
    faults.ShapeNotPossible: ItemRemedy.MODELS,
    faults.LanguageNotKnown: ItemRemedy.MODELS,
    faults.PairNotKnown: ItemRemedy.MODELS,
    faults.DocumentChanged: ItemRemedy.ADD,
}
_WORDS: Final = {
    ItemRemedy.PASSWORD: QT_TRANSLATE_NOOP("ItemRemedy", "Give the password…"),
    ItemRemedy.ENCODING: QT_TRANSLATE_NOOP("ItemRemedy", "Choose the encoding…"),
    ItemRemedy.MODELS: QT_TRANSLATE_NOOP("ItemRemedy", "Choose a model"),
    ItemRemedy.AGAIN: QT_TRANSLATE_NOOP("ItemRemedy", "Try again"),
    ItemRemedy.ADD: QT_TRANSLATE_NOOP("ItemRemedy", "Add it again"),
}


def item_remedy(fault: Fault) -> ItemRemedy | None:
    """Return what helps against `fault` beside another try; None where that is all."""
    return _FOR_FAULT.get(type(fault))


class ItemFaultBar(FaultBar):
    """Shows why an entry failed, and offers what helps, and another try in every case.

    Signals:
        item_remedy_clicked: value of the ItemRemedy whose button was pressed.
    """

    item_remedy_clicked = Signal(str)

    def __init__(self, look: Look) -> None:
        """Start without a fault."""
        super().__init__(look, LEADING_AWAY, can_close=False)
        self._helps: ItemRemedy | None = None
        self.help = TextButton(look, "")
        self.help.clicked.connect(self._on_help)
        self.again = TextButton(look, _said(ItemRemedy.AGAIN))
        self.again.clicked.connect(lambda: self.item_remedy_clicked.emit(ItemRemedy.AGAIN.value))
        for button in (self.help, self.again):
            self.add_action(button)
        self.help.hide()

    def show_fault(self, fault: Fault | None, *, is_past: bool = True) -> None:
        """Show a fault, or nothing; another try is this bar's own button, not the usual one."""
        super().show_fault(fault, is_past=is_past)
        self._helps = None if fault is None else item_remedy(fault)
        self.help.setVisible(self._helps is not None)
        if self._helps is not None:
            self.help.say(_said(self._helps))

    def _on_help(self) -> None:
        if self._helps is not None:
            self.item_remedy_clicked.emit(self._helps.value)


def _said(remedy: ItemRemedy) -> str:
    return QCoreApplication.translate("ItemRemedy", _WORDS[remedy])
