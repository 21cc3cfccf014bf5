"""The same question to two models, or with two settings, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from parlance.contract.engine import Role
from parlance.services.comparing import Contender
from parlance.window.chat.compare_side import CompareSide
from parlance.window.chat.contender_box import ContenderBox
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import LARGE_TEXT, room_for, scaled, text_percent
from parlance.window.parts.spelling import mark_spelling
from parlance.window.rich.colours import CodeColours
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from parlance.contract.chats import AssistantId, ChatOptions
    from parlance.contract.faults import Fault
    from parlance.contract.history import ConversationId, Message
    from parlance.services.assistants import AssistantService
    from parlance.services.comparing import CompareService
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_SIZE: Final = QSize(1060, 760)
_LEAST: Final = QSize(720, 520)
_QUESTION_HEIGHT: Final = 72
SIDES: Final = 2


class CompareDialog(ModelDialog):
    """Asks two contenders and shows both answers; either can be kept in the conversation.

    Without a conversation's question, one is written here.
    """

    def __init__(
        self,
        look: Look,
        compare: CompareService,
        assistants: AssistantService,
        models: ModelsService,
        *,
        parent: QWidget,
    ) -> None:
        """Compare nothing yet: show_chat() says what stands in the conversation."""
        super().__init__(look, self.tr("Compare answers"), self.tr("Ask both"), parent)
        self._look = look
        self._compare = compare
        self._models = models
        self._path: tuple[Message, ...] = ()
        self._conversation: ConversationId | None = None
        self.setMinimumSize(_LEAST)
        self.resize(room_for(_SIZE))
        self.cancel.say(self.tr("Close"))
        self.act.setAutoDefault(False)
        self.act.setDefault(False)
        self._make_controls(assistants)
        self._lay_out()
        self._connect()

    def fit(self) -> None:
        """Stay as large as it is: the answers scroll."""

    def show_chat(
        self,
        messages: Sequence[Message],
        options: ChatOptions,
        assistant: AssistantId | None,
        *,
        conversation: ConversationId | None = None,
        draft: str = "",
    ) -> None:
        """Ask `draft` after the messages of a conversation, else its last question anew."""
        self._conversation = conversation
        self._path = tuple(messages)
        text = draft.strip()
        if not text:
            self._path = _to_question(messages)
            text = self._path[-1].text if self._path else ""
        self._is_new = bool(draft.strip()) or not self._path
        self.question.setPlainText(text)
        self.question.setReadOnly(not self._is_new)
        for box in self.boxes:
            box.show_chat(options, assistant)
        other = next(
            (
                each.key
                for each in self._models.entries
                if each.key != self._models.current_key and each.problem is None
            ),
            "",
        )
        self.boxes[-1].choose_model(other)
        self._show()

    # Layout -----------------------------------------------------------------------------

    def _make_controls(self, assistants: AssistantService) -> None:
        names = (self.tr("First side"), self.tr("Second side"))
        self._is_new = True
        self._colours = CodeColours(self)
        self.question = PlainEdit(
            self.tr("Question"), self.tr("What shall both be asked?"), pixels=TypeSize.INTERFACE
        )
        self.question.setProperty("kind", "field")
        mark_spelling(self.question, self._look)
        self.question.setFixedHeight(scaled(_QUESTION_HEIGHT))
        self.boxes = [ContenderBox(assistants, self._models, name) for name in names]
        self.sides = [CompareSide(self._look, self._colours, name) for name in names]
        self.one_by_one = QCheckBox(self.tr("One after the other, so that speeds can be compared"))
        self.stop = TextButton(self._look, self.tr("Stop both"))
        self.stop.setAutoDefault(False)
        self.note = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.fault = FaultBar(self._look)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self.question)
        columns = QHBoxLayout() if text_percent() <= LARGE_TEXT else QVBoxLayout()
        columns.setSpacing(Space.MEDIUM)
        for box, side in zip(self.boxes, self.sides, strict=True):
            half = QVBoxLayout()
            half.setSpacing(Space.SMALL)
            frame = QFrame()
            frame.setProperty("kind", "card")
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
            inner.addWidget(box)
            half.addWidget(frame)
            half.addWidget(side, 1)
            columns.addLayout(half, 1)
        column.addLayout(columns, 1)
        column.addWidget(self.note)
        column.addWidget(self.fault)
        if text_percent() > LARGE_TEXT:
            column.addWidget(self.one_by_one)
        else:
            self.foot.insertWidget(0, self.one_by_one)
        self.foot.insertWidget(self.foot.count() - 1, self.stop)

    def _connect(self) -> None:
        service = self._compare
        service.begun.connect(self._on_begun)
        service.side_changed.connect(self._on_side_changed)
        service.piece_arrived.connect(self._on_piece)
        service.failed.connect(self._on_failed)
        self.act.clicked.connect(self._on_ask)
        self.stop.clicked.connect(service.stop)
        self.finished.connect(service.stop)
        self.question.textChanged.connect(self._show)
        for number, side in enumerate(self.sides):
            side.stop_clicked.connect(lambda number=number: service.stop_side(number))
            side.again_clicked.connect(lambda number=number: service.again(number))
            side.keep_clicked.connect(lambda number=number: service.keep(number))
        for box in self.boxes:
            box.changed.connect(self._show)

    # What the service says ----------------------------------------------------------------

    def _on_begun(self) -> None:
        self.fault.show_fault(None)
        for box, side in zip(self.boxes, self.sides, strict=True):
            side.begin(box.words())
        for number in range(SIDES):
            self._on_side_changed(number)

    def _on_side_changed(self, number: int) -> None:
        self.sides[number].show_side(self._compare.sides[number])
        self._show()

    def _on_piece(self, number: int, channel: str, text: str) -> None:
        self.sides[number].show_piece(channel, text)

    def _on_failed(self, fault: Fault) -> None:
        self.fault.show_fault(fault)

    def _show(self) -> None:
        is_busy = self._compare.busy
        same = self._contender(0) == self._contender(1)
        has_text = bool(self.question.text.strip())
        self.act.setEnabled(has_text and not is_busy)
        self.stop.setVisible(is_busy)
        self.one_by_one.setEnabled(not is_busy)
        words = self.tr("Both sides are the same: only chance makes them differ.")
        self.note.setText(words)
        self.note.setVisible(same and not is_busy)

    # What people do -----------------------------------------------------------------------

    def _contender(self, number: int) -> Contender:
        box = self.boxes[number]
        return Contender(options=box.options, assistant=box.chosen_assistant)

    def _on_ask(self) -> None:
        self._compare.compare(
            self._path,
            [self._contender(number) for number in range(SIDES)],
            text=self.question.text if self._is_new else "",
            conversation=self._conversation,
            one_by_one=self.one_by_one.isChecked(),
        )


def _to_question(messages: Sequence[Message]) -> tuple[Message, ...]:
    """Return the messages up to the last question, that one included."""
    places = [place for place, each in enumerate(messages) if each.role is Role.USER]
    return tuple(messages[: places[-1] + 1]) if places else ()
