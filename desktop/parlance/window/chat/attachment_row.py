"""What goes with the next message, above the field; and what went with one that was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.attachments import AttachmentKind
from parlance.contract.document import ReadOptions
from parlance.contract.faults import DocumentPasswordWrong
from parlance.services.attachment_records import Sight
from parlance.window.chat.attachment_chip import PendingChip, SentChip
from parlance.window.chat.attachment_words import fault_of, share_words
from parlance.window.chat.chip_flow import ChipFlow
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.long_text import fits, say_too_long
from parlance.window.parts.sentence_button import SentenceButton
from parlance.window.parts.words import filled, plural
from parlance.window.rich.direction import isolated
from parlance.window.summary.password_dialog import PasswordDialog
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.citations import ReadShare
    from parlance.contract.history import Message, MessageId
    from parlance.services.attachments import AttachmentService
    from parlance.window.chat.source_dialog import SourceOpener
    from parlance.window.parts.look import Look


class AttachmentRow(QWidget):
    """Chips of what is pending, and sentences about what failed or cannot be seen.

    Signals:
        text_wanted: a pasted text that is to stand in the field after all.
        models_wanted: the person wants a model that sees.
    """

    text_wanted = Signal(str)
    models_wanted = Signal()

    def __init__(self, look: Look, attachments: AttachmentService, opener: SourceOpener) -> None:
        """Follow `attachments`."""
        super().__init__()
        self._look = look
        self._attachments = attachments
        self._opener = opener
        self._refused = 0
        self._flow = ChipFlow()
        self._flow.setAccessibleName(self.tr("Attached to the message"))
        self._faults = TextLabel(role="danger", pixels=TypeSize.META, wrap=True)
        self._sight = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.models = TextButton(look, self.tr("Choose a model"), kind="link")
        self.models.clicked.connect(self.models_wanted)
        sight = QHBoxLayout()
        sight.setSpacing(Space.CLOSE)
        sight.addWidget(self._sight, 1)
        sight.addWidget(self.models)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self._flow)
        column.addWidget(self._faults)
        column.addLayout(sight)
        attachments.changed.connect(self._show)
        attachments.sight_changed.connect(self._show_sight)
        attachments.refused.connect(self._on_refused)
        self._show()

    @property
    def chips(self) -> tuple[PendingChip, ...]:
        """The chips, in order."""
        return tuple(chip for chip in self._flow.chips if isinstance(chip, PendingChip))

    def _show(self) -> None:
        known = {chip.pending.number: chip for chip in self.chips}
        chips: list[PendingChip] = []
        for pending in self._attachments.pending:
            chip = known.get(pending.number)
            if chip is None:
                chip = self._new_chip(PendingChip(self._look, pending))
            elif chip.pending != pending:
                chip.show_pending(pending)
            chips.append(chip)
        if not chips:
            self._refused = 0
        had_focus = self._focused_index()
        self._flow.show_chips(chips)
        if had_focus >= 0 and chips:
            chips[min(had_focus, len(chips) - 1)].cross.setFocus()
        self.setVisible(bool(chips))
        self._show_faults()
        self._show_sight()

    def _focused_index(self) -> int:
        """Return the chip that has the keyboard, so that removing it leads to the next."""
        pending = {each.number for each in self._attachments.pending}
        for index, chip in enumerate(self.chips):
            if chip.cross.hasFocus() and chip.pending.number not in pending:
                return index
        return -1

    def _new_chip(self, chip: PendingChip) -> PendingChip:
        chip.removed.connect(self._attachments.remove)
        chip.text_wanted.connect(self._on_text_wanted)
        chip.password_wanted.connect(self._on_password_wanted)
        chip.opened.connect(self._on_opened)
        return chip

    def _show_faults(self) -> None:
        sentences = [fault_of(each) for each in self._attachments.pending if each.fault]
        if self._refused:
            words = self.tr(
                "%Ln file(s) more than can go with one message: not taken.", "", self._refused
            )
            sentences.append(plural(words, self._refused))
        self._faults.setText("\n".join(sentences))
        self._faults.setVisible(bool(sentences))

    def _show_sight(self) -> None:
        ready = self._attachments.ready
        has_picture = any(each.kind is AttachmentKind.IMAGE for each in ready)
        is_blind = has_picture and self._attachments.sight is Sight.BLIND
        if is_blind:
            words = self.tr("“%1” does not see pictures: it is told their names only.")
            self._sight.setText(filled(words, isolated(self._attachments.model_name)))
        self._sight.setVisible(is_blind)
        self.models.setVisible(is_blind)

    def _on_refused(self, count: int) -> None:
        self._refused = count
        self._show_faults()

    def _on_text_wanted(self, number: int) -> None:
        text = self._attachments.text_of(number)
        if not fits(text):
            say_too_long(self)  # it stays attached
            return
        self._attachments.remove(number)
        self.text_wanted.emit(text)

    def _on_password_wanted(self, number: int) -> None:
        for pending in self._attachments.pending:
            if pending.number == number:
                was_wrong = isinstance(pending.fault, DocumentPasswordWrong)
                dialog = PasswordDialog(self._look, pending.path, self, was_wrong=was_wrong)
                dialog.given.connect(
                    lambda password: self._attachments.again(number, ReadOptions(password=password))
                )
                dialog.open()

    def _on_opened(self, number: int) -> None:
        for pending in self._attachments.pending:
            attachment = pending.attachment
            if pending.number == number and attachment is not None:
                self._opener.open_attachment(attachment)


class QuestionAttachments(QWidget):
    """What went with a question, and how much of the documents was read for it.

    Implements window.chat.attached.AttachedView.

    Signals:
        resized: it wants another height.
    """

    resized = Signal()

    def __init__(self, look: Look, opener: SourceOpener, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._look = look
        self._opener = opener
        self._message: Message | None = None
        self._flow = ChipFlow(from_end=True)
        self._notes: list[SentenceButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)
        self._column.addWidget(self._flow)
        opener.notes.found.connect(self._on_found)

    @property
    def widget(self) -> QWidget:
        """What is placed."""
        return self

    @property
    def notes(self) -> tuple[SentenceButton, ...]:
        """What is said of how much was read, a line for each document."""
        return tuple(self._notes)

    def show_message(self, message: Message) -> None:
        """Show what went with `message`."""
        self._message = message
        chips = [self._new_chip(SentChip(self._look, each)) for each in message.attachments]
        self._flow.show_chips(chips)
        self._flow.setVisible(bool(chips))
        self._show_notes()

    def height_for(self, width: int) -> int:
        """Return the height that it needs at a width."""
        notes = sum(note.sizeHint().height() + self._column.spacing() for note in self._notes)
        flow = self._flow.heightForWidth(width) if self._flow.chips else 0
        return flow + notes

    def _new_chip(self, chip: SentChip) -> SentChip:
        chip.clicked.connect(lambda: self._opener.open_attachment(chip.attachment))
        return chip

    def _show_notes(self) -> None:
        for note in self._notes:
            self._column.removeWidget(note)
            note.hide()
            note.deleteLater()
        self._notes = []
        found = self._opener.notes_of(self._message) if self._message is not None else None
        for share in found.shares if found is not None else ():
            note = SentenceButton(self._look)
            note.show_text(share_words(share))
            note.lead(is_leading=bool(share.parts) and share.share < 1)
            note.clicked.connect(self._open_share(share))
            self._column.addWidget(note, 0, Qt.AlignmentFlag.AlignTrailing)
            self._notes.append(note)

    def _open_share(self, share: ReadShare) -> object:
        return lambda: self._opener.open_share(share)

    def _on_found(self, message: MessageId) -> None:
        if self._message is not None and self._message.id == message:
            self._show_notes()
            self.resized.emit()
