"""Carries the wish for a page of the help from whatever offers it to the window that has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.help import HelpPage

if TYPE_CHECKING:
    from parlance.contract.faults import Fault


class HelpWishes(QObject):
    """What people want to read about.

    Signals:
        wanted: name of a HelpPage and of a section on it, which may be empty.
        welcome_wanted: the welcome is to be shown, from a page of the help.
    """

    wanted = Signal(str, str)
    welcome_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        """Start with nothing asked for."""
        super().__init__(parent)

    def ask(self, page: HelpPage, anchor: str = "") -> None:
        """Ask for a page, at a section."""
        self.wanted.emit(page.value, anchor)

    def ask_about(self, fault: Fault) -> None:
        """Ask what a fault means."""
        self.ask(HelpPage.TROUBLE, type(fault).__name__)
