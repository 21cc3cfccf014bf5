"""The small window for translations, over all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout

from parlance.contract.help import HelpPage
from parlance.resources import resource
from parlance.window.foreground import ClipboardTurn, bring_to_front
from parlance.window.parts.controls import Surface
from parlance.window.parts.reading_order import go_on
from parlance.window.parts.scale import room_for

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look
    from parlance.window.translation.quick_page import QuickPage

_SIZE: Final = QSize(560, 460)


class QuickWindow(Surface):
    """Stands over the windows of all programs until it is closed, where it was left.

    It has no parent, so that it comes up without the other windows of Parlance.
    """

    def __init__(self, look: Look, page: QuickPage, settings: SettingsService) -> None:
        """Show `page`."""
        super().__init__("main")
        self.page = page
        self._settings = settings
        self._turn = ClipboardTurn(self)
        self._turn.came.connect(page.take_clipboard)
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(QCoreApplication.translate("Shortcuts", "Quick translate"))
        self.setWindowIcon(QIcon(str(resource("icons", "parlance.svg"))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        left = QByteArray.fromBase64(settings.value.quick.place.encode())
        if not self.restoreGeometry(left):
            self.resize(room_for(_SIZE))
        look.shortcuts.add("leave", self, self.close)
        look.shortcuts.add("help", self, lambda: look.help.ask(HelpPage.TRANSLATE))
        look.dress(self)

    def come(self, token: str) -> None:
        """Come to the front, with what was copied; `token` is the desktop's leave to do so."""
        bring_to_front(self, token)
        self._turn.wait()

    def keep_place(self) -> None:
        """Remember where the window stands, and how large it is."""
        place = bytes(self.saveGeometry().toBase64().data()).decode()
        if place != self._settings.value.quick.place:
            self._settings.replace(quick=replace(self._settings.value.quick, place=place))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Go through the window as it is read."""
        return go_on(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop what is translated, and come up here the next time."""
        self.keep_place()
        self.page.rest()
        super().closeEvent(event)
