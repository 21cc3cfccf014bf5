"""The look that is in force: palette, style sheet and icons, switched while the app runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from parlance.contract.settings import Theme
from parlance.window.parts.fonts import load_fonts, text_font
from parlance.window.parts.icons import Icons
from parlance.window.style_sheet import style_sheet
from parlance.window.theme import DARK, LIGHT, TypeSize, qt_palette

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtWidgets import QApplication, QWidget

    from parlance.services.formulas import Formulas
    from parlance.window.theme import Palette

_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}


class Look(QObject):
    """Dresses windows and tells widgets when the palette has changed.

    Attributes:
        formulas: makes the pictures of formulas; None where there are none.

    Signals:
        changed: the palette is another one; painted things are painted anew.
        sheet_changed: the style sheet that windows wear now.
    """

    changed = Signal()
    sheet_changed = Signal(str)

    def __init__(
        self,
        application: QApplication,
        theme: Theme = Theme.SYSTEM,
        formulas: Formulas | None = None,
    ) -> None:
        """Load the typefaces and dress `application` for `theme`.

        Without `formulas` TeX is shown as it is written.
        """
        super().__init__(application)
        self.formulas = formulas
        self._application = application
        self._theme = theme
        self._icons = Icons()
        self._palette = LIGHT
        self._sheet = ""
        load_fonts()
        application.setStyle("Fusion")
        application.setFont(text_font(TypeSize.INTERFACE))
        if theme is not Theme.SYSTEM:
            application.styleHints().setColorScheme(_SCHEMES[theme])
        self._dress(self._wanted())
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return self._palette

    @property
    def theme(self) -> Theme:
        """The theme that was asked for."""
        return self._theme

    def apply(self, theme: Theme) -> None:
        """Switch to `theme`; SYSTEM follows the system's colour scheme."""
        if theme == self._theme:
            return
        self._theme = theme
        # Title bars and native dialogs follow it where the platform can.
        self._application.styleHints().setColorScheme(_SCHEMES[theme])
        self._on_scheme_changed()

    def dress(self, window: QWidget) -> None:
        """Have a window that is built wear the style sheet, now and when it changes.

        With a sheet on the application instead, every widget that is put into another would be
        styled again with all that is in it: building a window took four times as long.
        """
        window.setStyleSheet(self._sheet)
        self.sheet_changed.connect(window.setStyleSheet)

    def icon(self, name: str, role: str, checked: str | None = None, size: int = 20) -> QIcon:
        """Return an icon in the colour of a role."""
        on = getattr(self._palette, checked) if checked else None
        return self._icons.icon(name, getattr(self._palette, role), on, size)

    def pixmap(self, name: str, role: str, size: int, scale: float) -> QPixmap:
        """Return a picture of an icon in the colour of a role."""
        return self._icons.pixmap(name, getattr(self._palette, role), size, scale)

    def _wanted(self) -> Palette:
        match self._theme:
            case Theme.LIGHT:
                return LIGHT
            case Theme.DARK:
                return DARK
            case Theme.SYSTEM:
                scheme = self._application.styleHints().colorScheme()
                return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def _on_scheme_changed(self) -> None:
        wanted = self._wanted()
        if wanted is not self._palette:
            self._dress(wanted)
            self.changed.emit()

    def _dress(self, palette: Palette) -> None:
        self._palette = palette
        self._application.setPalette(qt_palette(palette))
        self._sheet = style_sheet(palette)
        self.sheet_changed.emit(self._sheet)
