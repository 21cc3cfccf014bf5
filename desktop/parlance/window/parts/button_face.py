"""Tells screen readers what a button is where Qt would take it for another thing.

Qt hears a check box in every button that stays down, and nothing in one that opens what it makes
only then. A class of buttons that says its `accessible_role` is heard as that; one that
`opens_popup`, or whose role is ButtonMenu, is heard to do so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
_PRESS: Final = QAccessibleActionInterface.pressAction()
_SHOW_MENU: Final = QAccessibleActionInterface.showMenuAction()


class ButtonFace(QAccessibleWidget):
    """A button with the role that its class says."""

    def __init__(self, button: QAbstractButton, role: QAccessible.Role) -> None:
        """Stand for `button`."""
        super().__init__(button, role)

    def text(self, kind: QAccessible.Text, /) -> str:
        """Return what it says: its words where it has no other name."""
        words = super().text(kind)
        return self._button().text() if kind == QAccessible.Text.Name and not words else words

    def state(self) -> QAccessible.State:
        """Return whether it is the chosen one, and whether it opens something."""
        state, button = super().state(), self._button()
        if self.role() == Role.PageTab:
            state.selectable, state.selected = True, button.isChecked()
        else:
            state.checkable, state.checked = button.isCheckable(), button.isChecked()
        state.hasPopup = self._opens_menu() or getattr(type(button), "opens_popup", False)
        return state

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        """Return what can be done with it."""
        return [_SHOW_MENU if self._opens_menu() else _PRESS, *super().actionNames()]

    def doAction(self, action: str, /) -> None:  # noqa: N802 - Qt's name
        """Do one of these, as a click does it."""
        button = self._button()
        if action not in (_PRESS, _SHOW_MENU):
            super().doAction(action)
        elif button.isEnabled():
            button.animateClick()

    def _opens_menu(self) -> bool:
        return self.role() == Role.ButtonMenu

    def _button(self) -> QAbstractButton:
        button = self.widget()
        assert isinstance(button, QAbstractButton)
        return button


def tell_selected(tab: QWidget) -> None:
    """Have a screen reader know that another tab is the chosen one."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(tab, QAccessible.Event.Selection))
