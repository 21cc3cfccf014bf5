"""Keeps the rows of the transcript equal to what the chat service holds."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.engine import Channel, Role
from parlance.contract.history import MessageState
from parlance.window.chat.rows import Surroundings, row_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.faults import Fault
    from parlance.contract.history import ConversationId, Message, MessageId
    from parlance.services.chat import ChatService
    from parlance.window.chat.rows import Row
    from parlance.window.chat.transcript import TranscriptView


class TranscriptFeed(QObject):
    """Follows the service; the place that is being read stays where it is.

    Attributes:
        around: what all rows share.
        left_out: so many of the oldest messages are not sent any more, what is being
            written aside.

    Signals:
        shown: the rows are those of a conversation, maybe another one than before.
        question_stored: a message of the person is in the transcript.
        finished: an answer is as it will stay.
    """

    shown = Signal()
    question_stored = Signal()
    finished = Signal(object)

    def __init__(
        self,
        chat: ChatService,
        transcript: TranscriptView,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Show what `chat` holds; `clock` gives seconds."""
        super().__init__(transcript)
        self._chat = chat
        self._transcript = transcript
        self._clock = clock
        self._thinks_since: dict[MessageId, float] = {}
        self._conversation: ConversationId | None = None
        self._place: tuple[int, int] | None = None
        self.around = Surroundings()
        self.left_out = 0
        self._first_sent: MessageId | None = None
        chat.opened.connect(self.show)
        chat.message_added.connect(self._on_message_added)
        chat.piece_arrived.connect(self._on_piece_arrived)
        chat.message_changed.connect(self._on_message_changed)
        chat.context.noted.connect(self._on_noted)
        chat.context.changed.connect(self._on_counted)
        chat.activity_changed.connect(self._note_activity)

    def hold(self, message: MessageId) -> None:
        """Keep the place of a message on the screen when the rows are made anew next."""
        index = self.index_of(message)
        if index is not None:
            self._place = (index, self._transcript.place_of(index))

    def index_of(self, message: MessageId) -> int | None:
        """Return the row of a message."""
        rows = self._transcript.rows
        for index in range(len(rows) - 1, -1, -1):
            if rows[index].message.id == message:
                return index
        return None

    def last_question(self) -> int | None:
        """Return the row of the newest question."""
        rows = self._transcript.rows
        return next((i for i in range(len(rows) - 1, -1, -1) if rows[i].is_question), None)

    def surround(self, context: int, context_bytes: int) -> None:
        """Say which larger context could be had, and what it takes more."""
        changed = (self.around.larger_context, self.around.larger_bytes) != (context, context_bytes)
        self.around.larger_context, self.around.larger_bytes = context, context_bytes
        if changed:
            for index, row in enumerate(self._transcript.rows):
                if row.left_out:
                    self._transcript.refill(index)

    def take_over(self, earlier: TranscriptFeed) -> None:
        """Keep what another window showed of the same messages and no store knows."""
        shown = {row.message.id: row for row in earlier.rows}
        for row in self.rows:
            if row.message.id in shown:
                row.take_over(shown[row.message.id])
                if row.is_writing:
                    row.answer = shown[row.message.id].answer
                    row.reasoning = shown[row.message.id].reasoning
        self._transcript.show_rows(self.rows)

    @property
    def rows(self) -> list[Row]:
        """What is shown, oldest first."""
        return self._transcript.rows

    def show(self) -> None:
        """Show the conversation that is open now."""
        chat, transcript = self._chat, self._transcript
        is_same = chat.current == self._conversation and chat.current is not None
        earlier = {row.message.id: row for row in transcript.rows} if is_same else {}
        rows = [row_of(message, self.around) for message in chat.messages]
        for row in rows:
            if row.message.id in earlier:
                row.take_over(earlier[row.message.id])
        self._conversation = chat.current
        if not is_same:
            self.left_out, self._first_sent = 0, None
            self._take_note()
        self._mark_last(rows)
        self._mark_border(rows)
        place, self._place = self._place, None
        transcript.show_rows(rows)
        if is_same and place is not None and place[0] < len(rows):
            transcript.go_to(*place)
        self.shown.emit()

    def _note_activity(self) -> None:
        self.around.is_busy = self._chat.activity.phase != "idle"

    def _mark_last(self, rows: list[Row]) -> None:
        for row in rows:
            row.is_last = False
        if rows:
            rows[-1].is_last = True

    def _mark_border(self, rows: list[Row]) -> list[int]:
        """Note in the rows where the context ends; return which of them have changed."""
        digest_at = self._digest_at(rows)
        border = self._border_of(rows, digest_at)
        digest = self._chat.context.digests[-1] if digest_at else None
        changed = []
        for index, row in enumerate(rows):
            has_digest = digest is not None and index == digest_at
            left_out = self.left_out if index == border and border > digest_at else 0
            wanted = (left_out, digest if has_digest else None, index < max(border, digest_at))
            if wanted != (row.left_out, row.digest, row.is_above):
                row.left_out, row.digest, row.is_above = wanted
                row.replaced = digest_at if has_digest else 0
                changed.append(index)
        return changed

    def _border_of(self, rows: list[Row], start: int) -> int:
        """Return the row above which `left_out` messages are not sent; 0 where all are."""
        left = self.left_out
        for index in range(start if left else len(rows), len(rows)):
            if left <= 0 or rows[index].message.id == self._first_sent:
                return index
            left -= not rows[index].message.pinned
        return 0

    def _digest_at(self, rows: list[Row]) -> int:
        """Return the row above which a summary is sent; 0 without one."""
        digests = self._chat.context.digests
        if not digests:
            return 0
        upto = digests[-1].upto
        found = next((i for i, row in enumerate(rows) if row.message.id == upto), None)
        return 0 if found is None or found + 1 >= len(rows) else found + 1

    def _on_noted(self) -> None:
        if self._take_note():
            self._show_border()

    def _take_note(self) -> bool:
        """Take what the last question left out; return whether any was sent here."""
        note = self._chat.context.sent
        if note is not None:
            self.left_out, self._first_sent = note.left_out, note.first_sent
        return note is not None

    def _on_counted(self) -> None:
        use = self._chat.context.use
        is_settled = use.total > 0 and not use.draft and not self.around.is_busy
        if is_settled and use.left_out != self.left_out:
            self.left_out, self._first_sent = use.left_out, None
        self._show_border()

    def _show_border(self) -> None:
        for index in self._mark_border(self._transcript.rows):
            self._transcript.refill(index)

    def _on_message_added(self, message: Message) -> None:
        self._conversation = message.conversation
        rows = self._transcript.rows
        for index, row in enumerate(rows):
            if row.is_last:
                row.is_last = False
                self._transcript.note_change(index)
        row = row_of(message, self.around)
        row.is_last = True
        self._transcript.append_row(row)
        if message.role is Role.USER:
            self.question_stored.emit()

    def _on_piece_arrived(self, message: MessageId, channel: str, text: str) -> None:
        index = self.index_of(message)
        if index is None:
            return
        row = self._transcript.rows[index]
        if channel == Channel.REASONING.value:
            since = self._thinks_since.setdefault(message, self._clock())
            row.reasoning_s = self._clock() - since
        row.append(channel, text)
        self._transcript.note_change(index)

    def _on_message_changed(self, message: Message, fault: Fault | None) -> None:
        index = self.index_of(message.id)
        if index is None:
            return
        row = self._transcript.rows[index]
        pinned, was_writing = row.message.pinned, row.is_writing
        row.message, row.fault = message, fault
        if message.state is not MessageState.WRITING:
            row.answer, row.reasoning = message.text, message.reasoning
            self._thinks_since.pop(message.id, None)
        if row.is_question or pinned != message.pinned:
            self._transcript.refill(index)
            self._show_border()
        self._transcript.note_change(index, now=True)
        if was_writing and not row.is_writing:
            self.finished.emit(message)
