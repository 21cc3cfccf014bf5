"""Asks what of the settings goes into a backup and where to, and makes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QProgressBar

from parlance.contract.backups import ENDING, BackupOrder
from parlance.window.chat.working_dialog import WorkingDialog
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.motion import endless
from parlance.window.parts.words import filled, size_words
from parlance.window.settings.backup_words import count_words
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.backups import BackupMade, BackupProgress
    from parlance.contract.faults import Fault
    from parlance.services.backup import BackupService
    from parlance.window.parts.look import Look

_LONGEST_NAME = 80


class BackupDialog(WorkingDialog):
    """Makes a backup, and says what is in it when it is on the disk.

    Signals:
        said: the same, where the dialog was put away meanwhile.
    """

    said = Signal(str)

    def __init__(self, look: Look, backups: BackupService, parent: QWidget) -> None:
        """Start with the question."""
        super().__init__(look, "", "", parent)
        self._backups = backups
        self._asked = False
        self.made: BackupMade | None = None
        title = self.tr("Back up everything")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.words = self.say(
            self.tr(
                "Chats with their attachments, translations, summaries, glossaries, assistants, "
                "drafts and settings go into one file. Models are not part of it, and neither "
                "are the keys of servers: enter those again after restoring."
            )
        )
        self.of_computer = QCheckBox(self.tr("With the settings for folders, models and hardware"))
        self.of_computer.setAccessibleName(self.of_computer.text())
        self.of_computer.setChecked(True)
        self.column.addWidget(self.of_computer)
        self._add_name()
        self.progress.setAccessibleName(self.tr("How much has been backed up"))
        self.column.addWidget(self.progress)
        self.fault = FaultBar(look)
        self.column.addWidget(self.fault)
        self._connect()
        self._show_state()

    def ask_where(self) -> QFileDialog:
        """Ask for the file, and make the backup when there is one."""
        dialog = QFileDialog(self, self.windowTitle())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        place = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(place))
        dialog.setNameFilter(f"{self.tr('Backups of Parlance')} (*{ENDING})")
        dialog.setDefaultSuffix(ENDING[1:])
        dialog.selectFile(self._backups.name)
        dialog.fileSelected.connect(self.back_up_to)
        dialog.open()
        return dialog

    def back_up_to(self, path: str) -> None:
        """Make the backup at `path`."""
        if self._backups.busy:
            return
        self._asked = True
        self.fault.show_fault(None)
        order = BackupOrder(
            path=path, computer=self.name.text(), of_computer=self.of_computer.isChecked()
        )
        self._backups.back_up(order)

    def reject(self) -> None:
        """Give up what is being written, then close."""
        if self._asked and self._backups.busy:
            self._backups.stop()
        super().reject()

    def _add_name(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        words = self.tr("Name of this computer, if it shall stand in the file")
        self.name.setAccessibleName(words)
        self._label = TextLabel(words, role="muted", pixels=TypeSize.META)
        self._label.setBuddy(self.name)
        self.column.addWidget(self._label)
        self.column.addWidget(self.name)

    def _connect(self) -> None:
        self.act.clicked.connect(self._on_act)
        self._backups.progressed.connect(self._on_progressed)
        self._backups.made.connect(self._on_made)
        self._backups.failed.connect(self._on_failed)
        self._backups.busy_changed.connect(self._show_state)

    def _show_state(self) -> None:
        busy, done = self._backups.busy, self.made is not None
        for widget in (self.of_computer, self.name, self._label):
            widget.setVisible(not done)
            widget.setEnabled(not busy)
        self.show_work(is_going_on=busy and self._asked)
        self.cancel.setVisible(not done)
        self.act.say(self.tr("Close") if done else self.tr("Back up…"))
        self.act.setEnabled(done or not busy)

    def _on_act(self) -> None:
        if self.made is not None:
            self.accept()
        else:
            self.ask_where()

    def _on_progressed(self, progress: BackupProgress) -> None:
        show_progress(self.progress, progress)

    def _on_made(self, made: BackupMade) -> None:
        if not self._asked:
            return
        self.made = made
        words = self.tr("Saved as %1 in %2 (%3), and read back. It has %4.")
        empty = self.tr("settings only")
        path = Path(made.path)
        counted = count_words(made.counts) or empty
        sizes = size_words(made.size)
        self.words.setText(filled(words, path.name, str(path.parent), sizes, counted))
        self._show_state()
        if not self.isVisible():
            self.said.emit(self.words.text())
            self.accept()

    def _on_failed(self, fault: Fault) -> None:
        if self._asked:
            self.fault.show_fault(fault)
            self.come_back()


def progress_bar(name: str) -> QProgressBar:
    """Return a bar without words that a screen reader knows by `name`."""
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setAccessibleName(name)
    return bar


def show_progress(bar: QProgressBar, progress: BackupProgress) -> None:
    """Show a share in thousandths: bytes would not fit into Qt's numbers."""
    bar.setRange(0, 1000 if progress.total else endless())
    bar.setValue(1000 * progress.done // (progress.total or 1))
