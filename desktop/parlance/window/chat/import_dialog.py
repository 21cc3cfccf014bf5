"""Imports conversations: files are chosen, what they hold is shown, then it is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QProgressBar, QWidget

from parlance.contract.chat_wording import LEFT_OUT
from parlance.window.chat.fitting_dialog import FittingDialog
from parlance.window.chat.found_chats import FoundModel, FoundTable
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.drop_area import local_paths
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.words import filled, number, plural, wording
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from parlance.contract.chat_exchange import (
        ExchangeProgress,
        FoundChats,
        ImportedChats,
        LeftOutCounts,
    )
    from parlance.contract.faults import Fault
    from parlance.services.chat_exchange import ChatExchange
    from parlance.window.parts.look import Look


class ImportDialog(FittingDialog):
    """Leads from the files to what was imported of them.

    Signals:
        imported: ImportedChats.
    """

    imported = Signal(object)

    def __init__(self, look: Look, exchange: ChatExchange, parent: QWidget) -> None:
        """Start with the question for files."""
        super().__init__(look, "", "", parent)
        self._look = look
        self._exchange = exchange
        self._asked = False
        self._done = False
        self.model: FoundModel | None = None
        self.table: FoundTable | None = None
        title = self.tr("Import conversations")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.setAcceptDrops(True)
        self.words = self.say("", "")
        self._add_choosing(look)
        self._add_all_box()
        self.left_out = self.say("", "muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How much has been read"))
        self.column.addWidget(self.progress)
        self.fault = FaultBar(look)
        self.column.addWidget(self.fault)
        self.act.clicked.connect(self._on_act)
        exchange.progressed.connect(self._on_progressed)
        exchange.found.connect(self._on_found)
        exchange.imported.connect(self._on_imported)
        exchange.failed.connect(self._on_failed)
        exchange.busy_changed.connect(self._show_state)
        self._show_state()

    def choose_files(self) -> QFileDialog:
        """Ask for files, and read them."""
        dialog = self._new_dialog(self.tr("Choose exported conversations"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                f"{self.tr('Exported conversations')} (*.json *.jsonl *.zip)",
                f"{self.tr('All files')} (*)",
            ]
        )
        dialog.filesSelected.connect(self.look_into)
        dialog.open()
        return dialog

    def choose_folder(self) -> QFileDialog:
        """Ask for a folder, and read what is in it."""
        dialog = self._new_dialog(self.tr("Choose a folder of conversations"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.look_into([path]))
        dialog.open()
        return dialog

    def look_into(self, paths: Sequence[str]) -> None:
        """Read files or folders, and show what they hold."""
        if paths and not self._exchange.busy:
            self._asked = True
            self.fault.show_fault(None)
            self._exchange.look(list(paths))

    def reject(self) -> None:
        """Give up what is being done, then close."""
        if self._asked and self._exchange.busy:
            self._exchange.stop()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files and folders while they can be chosen."""
        if self._can_choose and local_paths(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Read what was dropped."""
        event.acceptProposedAction()
        self.look_into(local_paths(event.mimeData().urls()))

    @property
    def _can_choose(self) -> bool:
        return self.model is None and not self._done and not self._exchange.busy

    def _new_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _add_choosing(self, look: Look) -> None:
        self.choosing = QWidget()
        line = QHBoxLayout(self.choosing)
        line.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        line.setSpacing(Space.SMALL)
        self.files = TextButton(look, self.tr("Choose files…"), kind="primary", role="on_accent")
        self.folder = TextButton(look, self.tr("Choose a folder…"))
        self.files.clicked.connect(self.choose_files)
        self.folder.clicked.connect(self.choose_folder)
        line.addWidget(self.files)
        line.addWidget(self.folder)
        line.addStretch(1)
        self.column.addWidget(self.choosing)

    def _add_all_box(self) -> None:
        self.all_line = QWidget()
        line = QHBoxLayout(self.all_line)
        line.setContentsMargins(0, 0, 0, 0)
        self.all = QCheckBox(self.tr("All of them"))
        self.all.setAccessibleName(self.all.text())
        self.all.clicked.connect(self._on_all_clicked)
        self.count = TextLabel(role="muted", pixels=TypeSize.META)
        line.addWidget(self.all)
        line.addStretch(1)
        line.addWidget(self.count)
        self.column.addWidget(self.all_line)

    def _show_state(self) -> None:
        """Show what can be done now, and nothing else."""
        busy = self._exchange.busy and self._asked
        choosing = self._can_choose
        self.choosing.setVisible(choosing)
        self.all_line.setVisible(self.model is not None and not self._done)
        self.is_loose = self.table is not None and not self._done
        if self.table is not None:
            self.table.setVisible(not self._done)
            self.table.setEnabled(not busy)
        self.all.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.act.setVisible(self.model is not None or self._done)
        self.cancel.setVisible(not self._done)
        if choosing:
            self.words.setText(self._choosing_words())
            self.left_out.setText("")
        elif busy and self.model is None:
            self.words.setText(self.tr("Reading…"))
        self.left_out.setVisible(bool(self.left_out.text()))
        self._show_chosen()

    def _choosing_words(self) -> str:
        return self.tr(
            "Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of "
            "llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing "
            "is stored before you have seen what is in it, and nothing leaves this computer."
        )

    def _show_chosen(self) -> None:
        if self._done:
            self.act.say(self.tr("Close"))
            self.act.setEnabled(True)
            return
        if self.model is None:
            return
        chosen, found = len(self.model.chosen), len(self.model.found)
        news = sum(1 for each in self.model.found if each.known_as is None)
        self.act.say(plural(self.tr("Import %Ln conversation(s)", "", chosen), chosen))
        self.act.setEnabled(chosen > 0 and not self._exchange.busy)
        self.count.setText(filled(self.tr("%1 of %2"), number(chosen), number(found)))
        self.all.setTristate(0 < chosen < news)
        state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        self.all.setCheckState(Qt.CheckState.PartiallyChecked if 0 < chosen < news else state)
        self.all.setEnabled(news > 0 and not self._exchange.busy)

    def _on_all_clicked(self) -> None:
        if self.model is not None:
            news = sum(1 for each in self.model.found if each.known_as is None)
            self.model.tick_all(ticked=len(self.model.chosen) < news)

    def _on_act(self) -> None:
        if self._done:
            self.accept()
        elif self.model is not None and not self._exchange.busy:
            self.fault.show_fault(None)
            self._exchange.take(self.model.chosen)

    def _on_progressed(self, progress: ExchangeProgress) -> None:
        self.progress.setRange(0, progress.total)
        self.progress.setValue(progress.done)

    def _on_found(self, found: FoundChats) -> None:
        if not self._asked or self.model is not None:
            return
        self.model = FoundModel(found.chats)
        self.table = FoundTable(self._look, self.model)
        self.model.chosen_changed.connect(self._show_chosen)
        self.column.insertWidget(self.column.indexOf(self.left_out), self.table, 1)
        count = len(found.chats)
        words = self.tr("%Ln conversation(s) were found. Tick those to import.", "", count)
        if count == 1:
            words = self.tr("One conversation was found.")
        self.words.setText(plural(words, count))
        self.left_out.setText(self._left_out_words(found.left_out))
        self._show_state()
        self.fit()
        self.table.setFocus()

    def _on_imported(self, done: ImportedChats) -> None:
        if not self._asked:
            return
        self._done = True
        self.words.setText(self._done_words(done))
        self.left_out.setText(self._left_out_words(done.left_out))
        self._show_state()
        self.act.setFocus()
        self.imported.emit(done)

    def _on_failed(self, fault: Fault) -> None:
        if self._asked:
            self.fault.show_fault(fault)

    def _done_words(self, done: ImportedChats) -> str:
        count, messages = len(done.conversations), done.messages
        said = plural(self.tr("%Ln conversation(s) imported", "", count), count)
        with_messages = plural(self.tr("with %Ln message(s)", "", messages), messages)
        words = filled(self.tr("%1, %2."), said, with_messages)
        if done.known:
            known = self.tr("%Ln conversation(s) skipped: here already.", "", done.known)
            words = f"{words} {plural(known, done.known)}"
        return words

    def _left_out_words(self, left_out: LeftOutCounts) -> str:
        if not left_out:
            return ""
        parts = (wording(LEFT_OUT[what]).format(count=number(count)) for what, count in left_out)
        return filled(
            self.tr("Left out, because Parlance has no place for it: %1."), "; ".join(parts)
        )
