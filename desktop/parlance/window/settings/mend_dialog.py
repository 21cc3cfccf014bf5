"""Shows what can be had back of a damaged store, and has it put in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from parlance.contract.store_care import MendingWay
from parlance.window.chat.fitting_dialog import FittingDialog
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.words import filled
from parlance.window.settings.backup_dialog import progress_bar, show_progress
from parlance.window.settings.backup_words import count_words, moment_words
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.backups import BackupCounts, BackupProgress
    from parlance.contract.store_care import MendingOffer, Salvaged
    from parlance.services.backup import BackupService
    from parlance.window.parts.controls import TextLabel
    from parlance.window.parts.look import Look

_INDENT = 26


class MendDialog(FittingDialog):
    """Looks at the damage first; nothing is changed before the person has chosen.

    Attributes:
        offer: what was found; None while it is looked for.
    """

    def __init__(self, look: Look, backups: BackupService, parent: QWidget) -> None:
        """Begin to look."""
        super().__init__(look, "", "", parent)
        self._backups = backups
        self.offer: MendingOffer | None = None
        title = self.tr("Repair what is damaged")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.say(
            self.tr(
                "The damaged file is kept under another name, whatever you choose. The window "
                "closes for a moment and opens again."
            )
        )
        self._group = QButtonGroup(self)
        self.backup, self.backup_words = self._new_way(self.tr("Go back to the newest backup"))
        self.salvage, self.salvage_words = self._new_way(self.tr("Keep what can still be read"))
        self.empty, empty_words = self._new_way(self.tr("Start with nothing"))
        empty_words.hide()
        self.progress = progress_bar(self.tr("How much has been read"))
        self.column.addWidget(self.progress)
        self.fault = FaultBar(look)
        self.column.addWidget(self.fault)
        self.act.say(self.tr("Repair"))
        self._connect()
        backups.look_at_damage()
        self._show_state()

    @property
    def way(self) -> MendingWay:
        """What the person has chosen."""
        if self.backup.isChecked():
            return MendingWay.BACKUP
        return MendingWay.SALVAGE if self.salvage.isChecked() else MendingWay.EMPTY

    def reject(self) -> None:
        """Give up looking, then close."""
        self._backups.stop()
        super().reject()

    def _new_way(self, words: str) -> tuple[QRadioButton, TextLabel]:
        button = QRadioButton(words)
        button.setAccessibleName(words)
        self._group.addButton(button)
        self.column.addWidget(button)
        label = self.say("", "muted")
        label.setContentsMargins(_INDENT, 0, _INDENT, Space.SMALL)
        return button, label

    def _connect(self) -> None:
        self.act.clicked.connect(self._on_act)
        self._group.buttonToggled.connect(self._show_state)
        self._backups.progressed.connect(self._on_progressed)
        self._backups.offered.connect(self._on_offered)
        self._backups.failed.connect(self.fault.show_fault)
        self._backups.busy_changed.connect(self._show_state)

    def _show_state(self) -> None:
        """Show what can be done now, and nothing else."""
        is_free, offer = not self._backups.busy, self.offer
        self.progress.setVisible(not is_free)
        self.backup.setEnabled(is_free and offer is not None and offer.backup is not None)
        self.salvage.setEnabled(is_free and _is_readable(offer))
        self.empty.setEnabled(is_free)
        self.act.setEnabled(is_free and self._group.checkedId() != -1)

    def _on_act(self) -> None:
        self.fault.show_fault(None)
        self._backups.mend(self.way)

    def _on_progressed(self, progress: BackupProgress) -> None:
        show_progress(self.progress, progress)

    def _on_offered(self, offer: MendingOffer) -> None:
        self.offer = offer
        self._describe(self.salvage, self.salvage_words, self._salvage_words(offer.salvaged))
        if offer.backup is None:
            self._describe(self.backup, self.backup_words, self.tr("There is none."))
        else:
            when = moment_words(offer.backup.made)
            words = filled(self.tr("Of %1; in all: %2."), when, _listed(offer.counts))
            self._describe(self.backup, self.backup_words, words)
        if _is_readable(offer):
            self.salvage.setChecked(True)
        elif offer.backup is not None:
            self.backup.setChecked(True)
        elif offer.salvaged is not None:
            self.empty.setChecked(True)
        self._show_state()

    def _salvage_words(self, salvaged: Salvaged | None) -> str:
        if salvaged is None:
            return ""
        if not salvaged.is_anything:
            return self.tr("Nothing of it can be read.")
        if not salvaged.known:
            return _listed(salvaged.counts)
        locale = QLocale()
        return filled(
            self.tr("%1 of %2 conversations; in all: %3."),
            locale.toString(salvaged.conversations),
            locale.toString(salvaged.known),
            _listed(salvaged.counts),
        )

    def _describe(self, button: QRadioButton, label: TextLabel, words: str) -> None:
        label.setText(words)
        button.setAccessibleDescription(words)


def _is_readable(offer: MendingOffer | None) -> bool:
    return offer is not None and offer.salvaged is not None and offer.salvaged.is_anything


def _listed(counts: BackupCounts) -> str:
    return count_words(counts) or QLocale().zeroDigit()
