"""Opens the help at the page for where a person is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

from parlance.contract.help import HelpPage
from parlance.resources import resource
from parlance.window.foreground import bring_to_front
from parlance.window.parts.explaining import show_explanation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.window.help.window import HelpWindow
    from parlance.window.main_window import MainWindow
    from parlance.window.parts.look import Look

_KEYS = "help"
_EXPLAIN = "explain"


class HelpPart(QObject):
    """Listens to F1 in the main window and in every dialog.

    Attributes:
        shown: the window of the help; None until it is wanted.
    """

    def __init__(self, window: MainWindow, look: Look) -> None:
        """Listen to the keys."""
        super().__init__(window)
        self._window = window
        self._look = look
        self.shown: HelpWindow | None = None
        everywhere = Qt.ShortcutContext.WindowShortcut
        look.shortcuts.add(_KEYS, window, self.open_here, everywhere)
        look.shortcuts.add(_EXPLAIN, window, self.explain_here, everywhere)
        look.help.wanted.connect(self._on_wanted)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # A dialog hears no key of the window that it stands over.
            application.focusChanged.connect(self._on_focus_changed)

    def open_here(self) -> HelpWindow:
        """Show the page for what has the keyboard."""
        here = QApplication.focusWidget()
        if here is None or here.window() is self._window:
            is_within = here is not None and here is not self._window
            here = here if is_within else self._window.place
        return self.open_for(here)

    def explain_here(self) -> None:
        """Explain what has the keyboard; where nothing is known of it, open the page."""
        here = QApplication.focusWidget()
        if here is None or not show_explanation(here):
            self.open_here()

    def open_for(self, widget: QWidget | None) -> HelpWindow:
        """Show the page for a widget."""
        from parlance.window.help.places import page_for  # noqa: PLC0415 - it knows every place

        return self.open(page_for(widget))

    def open(self, page: HelpPage, anchor: str = "") -> HelpWindow:
        """Show a page."""
        if self.shown is None:
            from parlance.services.help import HelpService  # noqa: PLC0415
            from parlance.window.help.window import HelpWindow  # noqa: PLC0415

            self.shown = HelpWindow(self._look, HelpService(resource("help"), QLocale().name()))
        # Before the page: a section has its place once the page is laid out.
        if self.shown.isVisible():
            bring_to_front(self.shown)
        else:  # a new window is in front
            self.shown.show()
            self.shown.activateWindow()
        self.shown.open(page, anchor)
        self.shown.view.text.setFocus()
        return self.shown

    def close(self) -> None:
        """Close the window of the help, for good."""
        if self.shown is not None:
            self.shown.close()
            self.shown.deleteLater()
            self.shown = None

    def take_over(self, other: HelpPart) -> None:
        """Show the page that another window's help has shown."""
        if other.shown is not None and other.shown.isVisible():
            self.open(other.shown.page)

    def _on_wanted(self, page: str, anchor: str) -> None:
        self.open(HelpPage(page), anchor)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and not dialog.property(_KEYS):
            dialog.setProperty(_KEYS, True)  # noqa: FBT003 - Qt has no keywords
            self._look.shortcuts.add(_KEYS, dialog, self.open_here)
            self._look.shortcuts.add(_EXPLAIN, dialog, self.explain_here)
