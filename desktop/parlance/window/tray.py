"""The icon in the desktop's tray, and its menu."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from parlance.contract.visible import visible_text
from parlance.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.settings import Settings
    from parlance.services.settings import SettingsService

_MARKUP: Final = re.compile(r"[<>]|&(?=#?\w+;)")
_LIKE: Final = {"<": "\u2039", ">": "\u203a", "&": "\uff06"}


class Tray(QObject):
    """Shows the icon while the setting is on and the desktop has a tray.

    Signals:
        quick_wanted, window_wanted, quit_wanted: the person chose it in the menu.
    """

    quick_wanted = Signal()
    window_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        settings: SettingsService,
        parent: QObject | None = None,
        *,
        has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        """Follow the setting."""
        super().__init__(parent)
        self._has_tray = has_tray
        self._menu: QMenu | None = None
        self._icon: QSystemTrayIcon | None = None
        settings.changed.connect(self._follow)
        self._follow(settings.value)

    @property
    def is_missing(self) -> bool:
        """Whether the desktop has no tray."""
        return not self._has_tray()

    @property
    def menu(self) -> QMenu | None:
        """The menu of the icon, while there is one."""
        return self._menu

    def tell(self, words: str) -> bool:
        """Send a message through the icon; False where there is none.

        Desktops take it for markup, with pictures and links, or show it as it is: signs that
        would begin some are replaced by others that look like them.
        """
        if self._icon is None or not QSystemTrayIcon.supportsMessages():
            return False
        shown = _MARKUP.sub(lambda found: _LIKE[found[0]], visible_text(words))
        self._icon.showMessage("Parlance", shown, self._icon.icon())
        return True

    def close(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _follow(self, value: Settings) -> None:
        if not value.show_in_tray or self.is_missing:
            self.close()
        elif self._icon is None:
            self._show()

    def _show(self) -> None:
        self._menu = QMenu()
        for words, signal in (
            (QCoreApplication.translate("Shortcuts", "Quick translate"), self.quick_wanted),
            (self.tr("Open Parlance"), self.window_wanted),
            (self.tr("Quit"), self.quit_wanted),
        ):
            self._menu.addAction(words).triggered.connect(signal)
        self._icon = QSystemTrayIcon(QIcon(str(resource("icons", "parlance.svg"))), self)
        self._icon.setToolTip("Parlance")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.window_wanted)
        self._icon.show()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_wanted.emit()
