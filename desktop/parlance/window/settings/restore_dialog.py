"""Shows what a backup holds, asks how it is to be restored, and has it done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton

from parlance.contract.backups import ENDING, RestoreWay
from parlance.window.chat.fitting_dialog import FittingDialog
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.words import filled, kept_apart, plural
from parlance.window.settings.backup_dialog import progress_bar, show_progress
from parlance.window.settings.backup_words import count_words, origin_words, part_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.backups import BackupContents, BackupProgress, Restored
    from parlance.contract.faults import Fault
    from parlance.services.backup import BackupService
    from parlance.window.parts.look import Look

_INDENT = 26


class RestoreDialog(FittingDialog):
    """Leads from the file to what becomes of it; nothing is changed before that is said."""

    def __init__(self, look: Look, backups: BackupService, parent: QWidget) -> None:
        """Start with the question for a file."""
        super().__init__(look, "", "", parent)
        self._backups = backups
        self._asked = False
        self.contents: BackupContents | None = None
        title = self.tr("Restore a backup")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.words = self.say(
            self.tr(
                "Choose a backup that Parlance made, here or on another computer. You see what "
                "is in it before anything is changed."
            )
        )
        self.counts = self.say("")
        self.damaged = self.say("", "notice")
        self._group = QButtonGroup(self)
        self.add, self.add_words = self._new_way(
            self.tr("Add what is not here yet"),
            self.tr("Everything that is here stays as it is, the settings too."),
        )
        self.replace, self.replace_words = self._new_way(
            self.tr("Put it in the place of everything here"),
            self.tr("What is here now is backed up first, beside the data of Parlance."),
        )
        self.after = self.say(
            self.tr(
                "The window then closes for a moment and opens again. Whatever is being worked "
                "on is stopped; what was written so far is kept."
            ),
            "muted",
        )
        self.progress = progress_bar(self.tr("How much has been read"))
        self.column.addWidget(self.progress)
        self.fault = FaultBar(look)
        self.column.addWidget(self.fault)
        self._connect()
        self._show_state()

    @property
    def way(self) -> RestoreWay:
        """What the person has chosen."""
        return RestoreWay.REPLACE if self.replace.isChecked() else RestoreWay.ADD

    def choose_file(self) -> QFileDialog:
        """Ask for a file, and look into it."""
        dialog = QFileDialog(self, self.windowTitle())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [f"{self.tr('Backups of Parlance')} (*{ENDING})", f"{self.tr('All files')} (*)"]
        )
        dialog.fileSelected.connect(self.look_into)
        dialog.open()
        return dialog

    def look_into(self, path: str) -> None:
        """Read a file, and show what it holds."""
        if not self._backups.busy:
            self._asked = True
            self.fault.show_fault(None)
            self._backups.look(path)

    def reject(self) -> None:
        """Give up what is being done, then close."""
        if self._asked and self._backups.busy:
            self._backups.stop()
        super().reject()

    def _new_way(self, words: str, hint: str) -> tuple[QRadioButton, TextLabel]:
        button = QRadioButton(words)
        button.setAccessibleName(words)
        button.setAccessibleDescription(hint)
        self._group.addButton(button)
        self.column.addWidget(button)
        label = self.say(hint, "muted")
        label.setContentsMargins(_INDENT, 0, _INDENT, Space.SMALL)
        return button, label

    def _connect(self) -> None:
        self.act.clicked.connect(self._on_act)
        self._group.buttonToggled.connect(self._show_state)
        self._backups.progressed.connect(self._on_progressed)
        self._backups.found.connect(self._on_found)
        self._backups.failed.connect(self._on_failed)
        self._backups.busy_changed.connect(self._show_state)

    def _show_state(self) -> None:
        """Show what can be done now, and nothing else."""
        busy, contents = self._backups.busy, self.contents
        for button, label in ((self.add, self.add_words), (self.replace, self.replace_words)):
            button.setVisible(contents is not None)
            label.setVisible(contents is not None)
            button.setEnabled(not busy)
        self.add.setEnabled(not busy and contents is not None and contents.has_store)
        self.counts.setVisible(contents is not None)
        self.damaged.setVisible(contents is not None and bool(contents.damaged))
        self.after.setVisible(contents is not None)
        self.progress.setVisible(busy and self._asked)
        self.act.say(self.tr("Choose a file…") if contents is None else self.tr("Restore"))
        self.act.setEnabled(not busy and (contents is None or self._group.checkedId() != -1))
        if self.act.isEnabled() and self.cancel.hasFocus():
            self.act.setFocus()  # where it was before there was something to wait for

    def _on_act(self) -> None:
        if self.contents is None:
            self.choose_file()
        else:
            self._backups.restore(self.contents.path, self.way)

    def _on_progressed(self, progress: BackupProgress) -> None:
        show_progress(self.progress, progress)

    def _on_found(self, contents: BackupContents) -> None:
        if not self._asked:
            return
        self.contents = contents
        self.words.setText(origin_words(contents.manifest))
        self.counts.setText(count_words(contents.manifest.counts))
        words = self.tr("A part of the file is damaged and cannot be restored: %1.")
        self.damaged.setText(filled(words, part_words(contents.damaged)))
        (self.add if contents.has_store else self.replace).setChecked(True)
        self._show_state()

    def _on_failed(self, fault: Fault) -> None:
        if self._asked:
            self.fault.show_fault(fault)


class RestoredDialog(FittingDialog):
    """Says what a restore did, when the window is there again."""

    def __init__(self, look: Look, restored: Restored, parent: QWidget) -> None:
        """Say it."""
        super().__init__(look, "", "", parent)
        title = self.tr("The backup is restored")
        if restored.is_mended:
            title = self.tr("What was damaged is repaired")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.act.say(self.tr("Close"))
        self.act.clicked.connect(self.accept)
        self.cancel.hide()
        added = count_words(restored.added) or self.tr("nothing that was not here")
        words = (
            self.tr("It has brought %1.")
            if restored.way is RestoreWay.REPLACE
            else self.tr("It has added %1.")
        )
        self.say(filled(words, added))
        if restored.known:
            count = restored.known
            known = self.tr(
                "%Ln conversation(s) were here already and stayed as they are.", "", count
            )
            self.say(plural(known, count), "muted")
        if restored.kept_as:
            kept = self.say(self.tr("What was here before is kept in this file:"), "muted")
            self.path = TextLabel(kept_apart(restored.kept_as), pixels=TypeSize.META, wrap=True)
            flags = Qt.TextInteractionFlag
            self.path.setTextInteractionFlags(
                flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            )
            self.path.setAccessibleName(kept.text())
            self.path.setAccessibleDescription(restored.kept_as)
            self.column.addWidget(self.path)
