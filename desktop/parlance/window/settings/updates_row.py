"""Looks for a newer version when its button is pressed, and says what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from parlance.window.parts.controls import TextButton
from parlance.window.parts.words import directed, fault_words, filled
from parlance.window.settings.facts import FactRow

if TYPE_CHECKING:
    from parlance.contract.updates import Release
    from parlance.services.updates import UpdatesService
    from parlance.window.parts.look import Look

_SECURE = "https"


class UpdatesRow(FactRow):
    """Names a newer version with its notes; fetching it is left to the browser.

    Attributes:
        check: asks; page: opens the page of a newer version, hidden without one.
    """

    def __init__(self, look: Look, updates: UpdatesService) -> None:
        """Follow `updates`."""
        translate = QCoreApplication.translate
        page = TextButton(look, translate("UpdatesRow", "Open the download page"))
        check = TextButton(look, translate("UpdatesRow", "Check for updates"))
        super().__init__(look, translate("UpdatesRow", "Updates"), page, check)
        self.page, self.check = page, check
        self._updates = updates
        self.page.clicked.connect(self._on_page_wanted)
        self.check.clicked.connect(updates.look)
        updates.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        newer = self._newer()
        self.check.setVisible(self._updates.is_known)
        self.check.setEnabled(not self._updates.is_looking)
        self.page.setVisible(newer is not None and QUrl(newer.page).scheme() == _SECURE)
        self.say(self._facts(newer))

    def _facts(self, newer: Release | None) -> list[str]:
        updates = self._updates
        if not updates.is_known:
            return [self.tr("This build names no place where new versions are announced.")]
        if updates.is_looking:
            return [self.tr("Asking…")]
        if updates.fault is not None:
            said = fault_words(updates.fault)
            return [said.sentence, said.remedy]
        if newer is not None:
            day = _day_words(newer.date)
            title = filled(self.tr("Parlance %1 of %2 is there."), newer.version, day)
            return [title, *map(directed, newer.notes.splitlines())]
        if updates.answer is not None:
            return [self.tr("This is the newest version.")]
        return [self.tr("Nothing is asked or fetched before you press the button.")]

    def _newer(self) -> Release | None:
        answer = self._updates.answer
        return answer.newer if answer is not None else None

    def _on_page_wanted(self) -> None:
        newer = self._newer()
        if newer is not None:
            QDesktopServices.openUrl(QUrl(newer.page))


def _day_words(date: str) -> str:
    """Return the day of a release as the language of the window writes it."""
    day = QDate.fromString(date, Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else date
