"""The look that is in force: palette, style sheet and icons, switched while the app runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from parlance.contract.appearance import Contrast, TextSize
from parlance.contract.settings import Theme
from parlance.window.parts.fonts import load_fonts, text_font
from parlance.window.parts.help_wishes import HelpWishes
from parlance.window.parts.icons import Icons
from parlance.window.parts.motion import set_less_motion
from parlance.window.parts.painted import install_faces
from parlance.window.parts.scale import scaled, set_text_percent, text_percent
from parlance.window.parts.shortcuts import Shortcuts
from parlance.window.style_sheet import style_sheet
from parlance.window.theme import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, TypeSize, qt_palette

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtWidgets import QApplication, QWidget

    from parlance.services.formulas import Formulas
    from parlance.services.spelling import SpellingService
    from parlance.window.theme import Palette

_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}
_PALETTES = {
    (False, False): LIGHT,
    (True, False): DARK,
    (False, True): LIGHT_HIGH,
    (True, True): DARK_HIGH,
}


class Look(QObject):
    """Dresses windows and tells widgets when the palette has changed.

    Attributes:
        shortcuts: the keys in force.
        help: carries wishes for pages of the help.
        formulas: makes the pictures of formulas; None where there are none.
        spelling: knows which words are misspelled; None where nothing does.

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
        *,
        contrast: Contrast = Contrast.SYSTEM,
        text_size: TextSize = TextSize.NORMAL,
    ) -> None:
        """Load the typefaces and dress `application` for `theme` and `contrast`.

        Without `formulas` TeX is shown as it is written.
        """
        super().__init__(application)
        self.formulas = formulas
        self.spelling: SpellingService | None = None
        self.shortcuts = Shortcuts(self)
        self.help = HelpWishes(self)
        self._application = application
        # Both are held: PySide6 ends the inner one's wrapper together with the outer one's.
        self._hints = application.styleHints()
        self._accessibility = self._hints.accessibility()
        self._theme = theme
        self._contrast = contrast
        scales = (screen.devicePixelRatio() for screen in application.screens())
        self._icons = Icons(scales)
        self._palette = LIGHT
        self._sheet = ""
        load_fonts()
        install_faces(application)
        application.setStyle("Fusion")
        self._grow(text_size)
        if theme is not Theme.SYSTEM:
            self._hints.setColorScheme(_SCHEMES[theme])
        self._dress(self._wanted())
        self._hints.colorSchemeChanged.connect(self._on_scheme_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._on_scheme_changed)

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return self._palette

    @property
    def theme(self) -> Theme:
        """The theme that was asked for."""
        return self._theme

    def apply(self, theme: Theme, contrast: Contrast = Contrast.SYSTEM) -> None:
        """Switch to `theme` and `contrast`; SYSTEM follows what the system prefers."""
        if (theme, contrast) == (self._theme, self._contrast):
            return
        self._theme, self._contrast = theme, contrast
        # Title bars and native dialogs follow it where the platform can.
        self._hints.setColorScheme(_SCHEMES[theme])
        self._on_scheme_changed()

    def resize_text(self, text_size: TextSize) -> bool:
        """Have windows that are built from now on wear a size of text; return if it is new."""
        if int(text_size) == text_percent():
            return False
        self._grow(text_size)
        self._sheet = style_sheet(self._palette)
        return True

    def calm(self, *, is_wanted: bool) -> None:
        """Have what moves by itself stand still, or move again."""
        set_less_motion(self._application, is_wanted=is_wanted)

    def close(self) -> None:
        """Follow the system no more: the windows that wear this look are about to go."""
        self._hints.colorSchemeChanged.disconnect(self._on_scheme_changed)
        self._accessibility.contrastPreferenceChanged.disconnect(self._on_scheme_changed)

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
        return self._icons.icon(name, getattr(self._palette, role), on, scaled(size))

    def pixmap(self, name: str, role: str, size: int, scale: float) -> QPixmap:
        """Return a picture of an icon in the colour of a role."""
        return self._icons.pixmap(name, getattr(self._palette, role), scaled(size), scale)

    def _wanted(self) -> Palette:
        return _PALETTES[self._is_dark(), self._is_high()]

    def _is_dark(self) -> bool:
        if self._theme is Theme.SYSTEM:
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self._theme is Theme.DARK

    def _is_high(self) -> bool:
        if self._contrast is Contrast.SYSTEM:
            preferred = self._accessibility.contrastPreference()
            return preferred == Qt.ContrastPreference.HighContrast
        return self._contrast is Contrast.HIGH

    def _on_scheme_changed(self) -> None:
        wanted = self._wanted()
        if wanted is not self._palette:
            self._dress(wanted)
            self.changed.emit()

    def _grow(self, text_size: TextSize) -> None:
        set_text_percent(self._application, int(text_size))
        self._application.setFont(text_font(TypeSize.INTERFACE))

    def _dress(self, palette: Palette) -> None:
        self._palette = palette
        self._application.setPalette(qt_palette(palette))
        self._sheet = style_sheet(palette)
        self.sheet_changed.emit(self._sheet)
