"""The row of the settings that leads to backups, and what happens there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout

from parlance.window.parts.controls import TextButton
from parlance.window.parts.marked_label import MarkedLabel
from parlance.window.parts.words import filled
from parlance.window.settings.backup_dialog import BackupDialog
from parlance.window.settings.backup_words import moment_words
from parlance.window.settings.card import CardRow
from parlance.window.settings.erase_part import ErasePart
from parlance.window.settings.restore_dialog import RestoredDialog, RestoreDialog
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.store_care import DailyBackup
    from parlance.services.backup import BackupService
    from parlance.services.installation import InstallationService
    from parlance.window.main_window import MainWindow
    from parlance.window.parts.look import Look
    from parlance.window.settings.erase_part import EraseDialog
    from parlance.window.settings.log_dialog import LogDialog
    from parlance.window.settings.mend_dialog import MendDialog


class KeepRow(CardRow):
    """What a backup is, and the buttons that make one and take one in."""

    def __init__(self, look: Look, newest: DailyBackup | None = None) -> None:
        """Stand the buttons under the words; `newest` is the last copy that was made by itself."""
        super().__init__()
        title = MarkedLabel(look, self.tr("Backup"), weight=QFont.Weight.Medium)
        sentence = MarkedLabel(
            look,
            self.tr(
                "Everything that Parlance remembers, in one file: to be safe, or to move to "
                "another computer. Models are not part of it."
            ),
            role="muted",
            pixels=TypeSize.META,
        )
        self.words = [title, sentence]
        if newest is not None:
            words = filled(
                self.tr("A copy is also made by itself each day. The newest is of %1."),
                moment_words(newest.made),
            )
            self.words.append(MarkedLabel(look, words, role="muted", pixels=TypeSize.META))
        self.back_up = TextButton(look, self.tr("Back up…"))
        self.restore = TextButton(look, self.tr("Restore…"))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.setContentsMargins(0, Space.TINY, 0, 0)
        buttons.addWidget(self.back_up)
        buttons.addWidget(self.restore)
        buttons.addStretch(1)
        for each in self.words:
            self.column.addWidget(each)
        self.column.addLayout(buttons)


class KeepPart(QObject):
    """Opens the dialogs of backups, of erasing and of the log, from settings and palette.

    Attributes:
        rows, erasing_rows: what makes the rows for the pages of the settings.
    """

    def __init__(
        self,
        look: Look,
        backups: BackupService | None,
        installation: InstallationService | None,
        window: MainWindow,
    ) -> None:
        """Open dialogs over `window`; without a service, none of its kind."""
        super().__init__(window)
        self._look = look
        self._backups = backups
        self._window = window
        self.rows: tuple[Callable[[], CardRow], ...] = ()
        self.erasing_rows: tuple[Callable[[], CardRow], ...] = ()
        self._erasing: ErasePart | None = None
        self._installation = installation
        if backups is not None:
            self.rows = (self._new_row,)
            if backups.restored is not None:
                QTimer.singleShot(0, self, self.tell)
        if installation is not None:
            self._erasing = ErasePart(look, installation.erasing, window, self.back_up)
            self.erasing_rows = (self._erasing.new_row,)

    def back_up(self) -> BackupDialog | None:
        """Ask for a backup; None while something is done."""
        if self._backups is None or self._backups.busy:
            return None
        dialog = BackupDialog(self._look, self._backups, self._window)
        dialog.said.connect(self._window.say)
        dialog.open()
        return dialog

    def restore(self) -> RestoreDialog | None:
        """Ask what to restore; None while something is done."""
        if self._backups is None or self._backups.busy:
            return None
        dialog = RestoreDialog(self._look, self._backups, self._window)
        dialog.open()
        return dialog

    def mend(self) -> MendDialog | None:
        """Ask what is to take the place of a damaged store; None while something is done."""
        if self._backups is None or self._backups.busy:
            return None
        from parlance.window.settings.mend_dialog import MendDialog  # noqa: PLC0415 - seldom

        dialog = MendDialog(self._look, self._backups, self._window)
        dialog.open()
        return dialog

    def erase(self) -> EraseDialog | None:
        """Ask what is to be erased."""
        return None if self._erasing is None else self._erasing.ask()

    def show_log(self) -> LogDialog | None:
        """Show the log of this start."""
        if self._installation is None:
            return None
        from parlance.window.settings.log_dialog import LogDialog  # noqa: PLC0415

        dialog = LogDialog(self._look, self._installation, self._window)
        dialog.open()
        return dialog

    def tell(self) -> RestoredDialog | None:
        """Say once what was restored before the window opened."""
        if self._backups is None or self._backups.restored is None:
            return None
        restored, self._backups.restored = self._backups.restored, None
        dialog = RestoredDialog(self._look, restored, self._window)
        dialog.open()
        return dialog

    def _new_row(self) -> KeepRow:
        assert self._backups is not None
        row = KeepRow(self._look, self._backups.newest_copy())
        row.back_up.clicked.connect(self.back_up)
        row.restore.clicked.connect(self.restore)
        return row
