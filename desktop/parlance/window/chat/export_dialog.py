"""Asks what of conversations is written to files, as what and where to, and writes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QRadioButton,
)

from parlance.contract.chat_exchange import ChatFileKind, ExportInto, ExportOrder
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.chat.message_choice import MessageChoice
from parlance.window.chat.working_dialog import WorkingDialog
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.words import filled, number, plural, wording_of
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.chat_exchange import ExchangeProgress, ExportedChats
    from parlance.contract.faults import Fault
    from parlance.contract.history import Conversation, ConversationId, Message
    from parlance.services.chat_exchange import ChatExchange
    from parlance.window.parts.look import Look

KINDS: Final[tuple[tuple[ChatFileKind, str], ...]] = (
    (ChatFileKind.MARKDOWN, QT_TRANSLATE_NOOP("ExportDialog", "Markdown")),
    (ChatFileKind.DOCX, QT_TRANSLATE_NOOP("ExportDialog", "Word document")),
    (ChatFileKind.HTML, QT_TRANSLATE_NOOP("ExportDialog", "Web page (HTML)")),
    (ChatFileKind.PDF, QT_TRANSLATE_NOOP("ExportDialog", "PDF")),
    (ChatFileKind.TEXT, QT_TRANSLATE_NOOP("ExportDialog", "Plain text")),
    (ChatFileKind.JSON, QT_TRANSLATE_NOOP("ExportDialog", "JSON, with everything there is")),
)
_PLACES: Final[tuple[tuple[ExportInto, str], ...]] = (
    (ExportInto.FOLDER, QT_TRANSLATE_NOOP("ExportDialog", "A file for each, in a folder")),
    (ExportInto.ZIP, QT_TRANSLATE_NOOP("ExportDialog", "A file for each, in one ZIP")),
    (ExportInto.FILE, QT_TRANSLATE_NOOP("ExportDialog", "One file with all of them")),
)


@dataclass(frozen=True, kw_only=True)
class ExportScope:
    """What can be exported.

    Attributes:
        chosen: the conversations that the person pointed at.
        messages: of the only one of them, where they are at hand.
        everything: all conversations; empty where that is not offered.
    """

    chosen: tuple[Conversation, ...]
    messages: tuple[Message, ...] = ()
    everything: tuple[ConversationId, ...] = ()


class ExportDialog(WorkingDialog):
    """Writes conversations; it closes when they are on the disk.

    Signals:
        saved: ExportedChats.
    """

    saved = Signal(object)

    def __init__(
        self, look: Look, exchange: ChatExchange, scope: ExportScope, parent: QWidget
    ) -> None:
        """Ask about `scope`."""
        self._exchange = exchange
        self._scope = scope
        super().__init__(look, self._title_words(), "", parent)
        self.act.say(self.tr("Export…"))
        self._asked = False
        self._add_scopes(look)
        self._add_kind()
        self._add_place()
        self.reasoning = QCheckBox(self.tr("With what the model thought before it answered"))
        self.reasoning.setAccessibleName(self.reasoning.text())
        self.column.addWidget(self.reasoning)
        self.note = self.say("", "muted")
        self.progress.setAccessibleName(self.tr("How much has been exported"))
        self.column.addWidget(self.progress)
        self.fault = FaultBar(look)
        self.column.addWidget(self.fault)
        self._connect()
        self._on_changed()

    @property
    def order(self) -> ExportOrder:
        """What the person has chosen, without a path."""
        kind = KINDS[self.kind.currentIndex()][0]
        several = len(self._conversations) > 1
        into = _PLACES[self.place.currentIndex()][0] if several else ExportInto.FILE
        return ExportOrder(
            conversations=self._conversations,
            path="",
            kind=kind,
            into=into,
            messages=self.messages.chosen if self._has_choice else (),
            with_reasoning=self.reasoning.isChecked() or kind is ChatFileKind.JSON,
        )

    def ask_where(self) -> QFileDialog:
        """Ask for the file or folder, and export when there is one."""
        order = self.order
        dialog = QFileDialog(self, self.windowTitle())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        dialog.setDirectory(documents)
        if order.into is ExportInto.FOLDER:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            suffix = ".zip" if order.into is ExportInto.ZIP else order.kind.value
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(f"{self.kind.currentText()} (*{suffix})")
            dialog.setDefaultSuffix(suffix[1:])
            dialog.selectFile(self._file_name(order, suffix))
        dialog.fileSelected.connect(self.export_to)
        dialog.open()
        return dialog

    def export_to(self, path: str) -> None:
        """Write what was chosen to `path`."""
        order = self.order
        if order.conversations and not self._exchange.busy:
            self._asked = True
            self.fault.show_fault(None)
            self._exchange.export(replace(order, path=path))

    def reject(self) -> None:
        """Give up what is being written, then close."""
        if self._asked and self._exchange.busy:
            self._exchange.stop()
        super().reject()

    @property
    def _conversations(self) -> tuple[ConversationId, ...]:
        if self.all is not None and self.all.isChecked():
            return self._scope.everything
        return tuple(each.id for each in self._scope.chosen)

    @property
    def _has_choice(self) -> bool:
        return self.some is not None and self.some.isChecked()

    def _title_words(self) -> str:
        chosen = self._scope.chosen
        if len(chosen) == 1 and chosen[0].title:
            return filled(self.tr("Export “%1”"), chosen[0].title)
        count = len(chosen) or len(self._scope.everything)
        return plural(self.tr("Export %Ln conversation(s)", "", count), count)

    def _file_name(self, order: ExportOrder, suffix: str) -> str:
        if len(order.conversations) == 1 and self._scope.chosen:
            chat = self._scope.chosen[0]
            return self._exchange.name_for(chat.title, chat.created, order.kind)
        return f"{self.tr('Parlance conversations')}{suffix}"

    def _add_scopes(self, look: Look) -> None:
        """Offer what there is to choose from; nothing where there is only one thing."""
        group = QButtonGroup(self)
        chosen, everything = self._scope.chosen, self._scope.everything
        words = self.tr("The whole conversation, as it is shown")
        if len(chosen) > 1:
            count = len(chosen)
            words = plural(self.tr("The %Ln chosen conversation(s)", "", count), count)
        self.whole = _radio(words, group)
        self.some = (
            _radio(self.tr("Only some messages of it:"), group) if self._can_choose else None
        )
        self.messages = MessageChoice(look, self._scope.messages)
        count = len(everything)
        offered = count > len(chosen)
        all_words = plural(self.tr("All %Ln conversation(s)", "", count), count)
        self.all = _radio(all_words, group) if offered else None
        (self.whole if chosen else self.all or self.whole).setChecked(True)
        self.whole.setVisible(bool(chosen) and (self._can_choose or offered))
        for widget in (self.whole, self.some, self.messages, self.all):
            if widget is not None:
                self.column.addWidget(widget)
        self._group = group

    @property
    def _can_choose(self) -> bool:
        return len(self._scope.chosen) == 1 and len(self._scope.messages) > 1

    def _add_kind(self) -> None:
        self.kind = ChoiceBox()
        self.kind.setAccessibleName(self.tr("Kind of file"))
        for _, words in KINDS:
            self.kind.addItem(wording_of("ExportDialog", words))
        self.column.addSpacing(Space.TINY)
        self.column.addWidget(_label(self.tr("Kind of file"), self.kind))
        self.column.addWidget(self.kind)

    def _add_place(self) -> None:
        self.place = ChoiceBox()
        self.place.setAccessibleName(self.tr("Where several conversations go"))
        for _, words in _PLACES:
            self.place.addItem(wording_of("ExportDialog", words))
        self.place_label = _label(self.tr("Where several conversations go"), self.place)
        self.column.addWidget(self.place_label)
        self.column.addWidget(self.place)
        self.column.addSpacing(Space.TINY)

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._on_changed)
        self.kind.currentIndexChanged.connect(self._on_changed)
        self.messages.changed.connect(self._on_changed)
        self.act.clicked.connect(self.ask_where)
        self._exchange.progressed.connect(self._on_progressed)
        self._exchange.exported.connect(self._on_exported)
        self._exchange.failed.connect(self._on_failed)
        self._exchange.busy_changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        is_json = KINDS[self.kind.currentIndex()][0] is ChatFileKind.JSON
        several = len(self._conversations) > 1
        self._offer_one_file(offered=is_json)
        for widget in (self.place, self.place_label):
            widget.setVisible(several)
        self.messages.setVisible(self._has_choice)
        self.reasoning.setEnabled(not is_json)
        self.note.setText(self._note_words(is_json=is_json))
        busy = self._exchange.busy
        self.show_work(is_going_on=busy and self._asked)
        can_start = bool(self._conversations) and not (
            self._has_choice and not self.messages.chosen
        )
        self.act.setEnabled(can_start and not busy)

    def _offer_one_file(self, *, offered: bool) -> None:
        """Only JSON holds several conversations in one file; its place is the last one."""
        last = len(_PLACES) - 1
        if offered and self.place.count() == last:
            self.place.addItem(wording_of("ExportDialog", _PLACES[last][1]))
        elif not offered and self.place.count() > last:
            self.place.removeItem(last)

    def _note_words(self, *, is_json: bool) -> str:
        if is_json:
            return self.tr(
                "JSON has every version of every message, attachments with their text and what "
                "each answer took. It can be imported again without loss."
            )
        return self.tr(
            "The messages that are shown are written, each with its date and the model that "
            "answered. Only JSON has other versions and the text of attachments too."
        )

    def _on_progressed(self, progress: ExchangeProgress) -> None:
        self.progress.setRange(0, progress.total)
        self.progress.setValue(progress.done)

    def _on_exported(self, done: ExportedChats) -> None:
        if self._asked:
            self.saved.emit(done)
            self.accept()

    def _on_failed(self, fault: Fault) -> None:
        if self._asked:
            self.fault.show_fault(fault)
            self.come_back()


def _radio(words: str, group: QButtonGroup) -> QRadioButton:
    button = QRadioButton(words)
    button.setAccessibleName(words)
    group.addButton(button)
    return button


def _label(words: str, buddy: QWidget) -> TextLabel:
    label = TextLabel(words, role="muted", pixels=TypeSize.META)
    label.setBuddy(buddy)
    label.setContentsMargins(0, Space.TINY, 0, 0)
    return label


def saved_words(done: ExportedChats, said: str, said_of_several: str) -> str:
    """Return what is said of what was written: a path, or how many and the folder."""
    if len(done.paths) == 1:
        return filled(said, done.paths[0])
    folder = str(Path(done.paths[0]).parent) if done.paths else ""
    return filled(said_of_several, number(len(done.paths)), folder)
