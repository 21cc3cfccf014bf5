"""Puts a language in force for what is built from then on: words, numbers, direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator

from parlance.contract.interface_language import InterfaceLanguage, spoken_language
from parlance.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_PREFIX = "parlance_"


def offered_languages() -> tuple[InterfaceLanguage, ...]:
    """Return the languages of which enough is translated: those that have been compiled."""
    found = {path.stem.removeprefix(_PREFIX) for path in resource("i18n").glob(f"{_PREFIX}*.qm")}
    return tuple(each for each in InterfaceLanguage if each.value in found)


class Localization(QObject):
    """Holds the translators of the application.

    Attributes:
        language: the one in force, never SYSTEM.
    """

    def __init__(
        self,
        application: QApplication,
        choice: InterfaceLanguage = InterfaceLanguage.SYSTEM,
    ) -> None:
        """Let `application` speak the language of `choice`."""
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.language = InterfaceLanguage.SYSTEM
        self.apply(choice)

    def apply(self, choice: InterfaceLanguage) -> bool:
        """Put a language in force; return whether it is another one than before.

        What is shown already keeps its words.
        """
        wanted = self._resolved(choice)
        if wanted is self.language:
            return False
        self.language = wanted
        self._load()
        locale = locale_of(wanted)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        return True

    def close(self) -> None:
        """Take the translators out of the application."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []

    def _resolved(self, choice: InterfaceLanguage) -> InterfaceLanguage:
        offered = offered_languages()
        if choice in offered:
            return choice
        return spoken_language(QLocale.system().uiLanguages(), offered)

    def _load(self) -> None:
        """Load Qt's own words, then ours; English lies below for its plural forms."""
        self.close()
        ours = str(resource("i18n"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._add(f"{_PREFIX}{InterfaceLanguage.ENGLISH}", ours)
        if self.language is not InterfaceLanguage.ENGLISH:
            self._add(f"qtbase_{self.language}", qt)
            self._add(f"{_PREFIX}{self.language}", ours)

    def _add(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def locale_of(language: InterfaceLanguage) -> QLocale:
    """Return how a language writes numbers and dates; the system's way if it speaks it too."""
    system, plain = QLocale.system(), QLocale(language.value)
    if system.language() == plain.language() and system.script() == plain.script():
        return system
    here = QLocale(plain.language(), plain.script(), system.territory())
    return here if here.script() == plain.script() else plain
