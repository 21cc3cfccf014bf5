"""Opens the small window for translations, and leads from it to the places."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from parlance.window.foreground import bring_to_front
from parlance.window.place_names import TEXT, Place

if TYPE_CHECKING:
    from parlance.window.main_window import MainWindow
    from parlance.window.parts.look import Look
    from parlance.window.places import WindowServices
    from parlance.window.translation.quick_window import QuickWindow


class QuickPart(QObject):
    """Listens to the keys of the small window, which is built when it is first wanted.

    Attributes:
        shown: the small window; None until it is wanted.
    """

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        services: WindowServices,
    ) -> None:
        """Listen to the keys in `window`."""
        super().__init__(window)
        self._window = window
        self._look = look
        self._services = services
        self.shown: QuickWindow | None = None
        everywhere = Qt.ShortcutContext.WindowShortcut
        look.shortcuts.add("quick_translate", window, self.open, everywhere)

    def open(self, token: str = "") -> QuickWindow:
        """Bring the small window to the front, and translate in it what was copied.

        `token` is the desktop's leave to come to the front, where it gives one.
        """
        quick = self._built()
        quick.come(token)
        return quick

    def close(self) -> None:
        """Close the small window for good; what it translates may go on in another one."""
        if self.shown is not None:
            self.shown.keep_place()
            self.shown.hide()
            self.shown.deleteLater()
            self.shown = None

    def take_over(self, other: QuickPart) -> None:
        """Show what stands in the small window of another window."""
        if other.shown is None or not other.shown.isVisible():
            return
        quick = self._built()
        quick.restoreGeometry(other.shown.saveGeometry())
        quick.page.typed.show_text(other.shown.page.source.text)
        quick.page.take_over(other.shown.page)
        quick.show()

    def _built(self) -> QuickWindow:
        if self.shown is None:
            from parlance.window.translation.quick_page import QuickPage  # noqa: PLC0415
            from parlance.window.translation.quick_window import QuickWindow  # noqa: PLC0415

            services = self._services
            page = QuickPage(self._look, services.translations, services.models)
            page.place_wanted.connect(self._on_place_wanted)
            page.models_wanted.connect(partial(self._leave_for, Place.MODELS))
            page.settings_wanted.connect(partial(self._leave_for, Place.SETTINGS))
            self.shown = QuickWindow(self._look, page, services.settings)
        return self.shown

    def _on_place_wanted(self) -> None:
        assert self.shown is not None
        text, options = self.shown.page.source.text, self._services.translations.quick.options
        self._leave_for(Place.TRANSLATION)
        self._window.translation.show_page(TEXT)
        if text.strip():
            self._window.translation.text.translate_text(text, options)

    def _leave_for(self, place: Place) -> None:
        assert self.shown is not None
        self.shown.close()
        self._window.show_place(place)
        bring_to_front(self._window)
