"""The chat: conversations, transcript, composer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parlance.window.chat.activity_line import ActivityLine
from parlance.window.chat.attaching_part import AttachingPart
from parlance.window.chat.composer import Composer
from parlance.window.chat.condensing_line import CondensingLine
from parlance.window.chat.context_notes import ContextNotes
from parlance.window.chat.conversations import Conversations
from parlance.window.chat.exchange_part import ExchangePart
from parlance.window.chat.feed import TranscriptFeed
from parlance.window.chat.header import ChatHeader
from parlance.window.chat.larger_context import larger_context
from parlance.window.chat.message_desk import MessageDesk
from parlance.window.chat.option_words import title_words
from parlance.window.chat.outcome import ending_words
from parlance.window.chat.presets_part import PresetsPart
from parlance.window.chat.queue_list import QueueList
from parlance.window.chat.source_dialog import SourceOpener
from parlance.window.chat.stepping import step
from parlance.window.chat.transcript import TranscriptView
from parlance.window.chat.undo_line import UndoLine
from parlance.window.chat.welcome import StarterNote, Welcome
from parlance.window.parts.announcing import announce
from parlance.window.parts.controls import Line, Surface
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.margins import set_margins
from parlance.window.parts.page import PlaceStack
from parlance.window.parts.remedies import LEADING_AWAY, Remedy
from parlance.window.parts.scale import scaled
from parlance.window.parts.side_split import SideSplit
from parlance.window.parts.words import filled, listed
from parlance.window.rich.links import ask_to_open
from parlance.window.theme import Measure, Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.chats import Queued
    from parlance.contract.faults import Fault
    from parlance.contract.history import Message
    from parlance.services.chat_services import ChatServices
    from parlance.services.models import ModelsService
    from parlance.services.preset_services import PresetServices
    from parlance.services.sources import SourceService
    from parlance.window.parts.look import Look


class ChatPanel(QWidget):
    """Shows what the chat service holds and passes on what people do.

    Attributes:
        header_tools: where the buttons of other parts of the chat stand.
        attaching, presets, exchange: those parts, where the services for them are there.

    Signals:
        models_wanted, settings_wanted: the person wants to go there.
        plan_wanted: the person wants to see how the model is loaded.
        again_wanted: the Message to answer again with other settings.
        summarize_wanted: paths and pasted texts to summarize before they are asked about.
    """

    models_wanted = Signal()
    plan_wanted = Signal()
    settings_wanted = Signal()
    again_wanted = Signal(object)
    summarize_wanted = Signal(object, object)

    def __init__(
        self,
        look: Look,
        models: ModelsService,
        services: ChatServices,
        sources: SourceService,
    ) -> None:
        """Follow `services`; `sources` show the documents that answers rest on."""
        super().__init__()
        self._look = look
        self._chat = chat = services.chat
        self._models = models
        self._queued = 0
        self._drafted: object = ()
        self.conversations = Conversations(look, chat, services.listing)
        self.transcript = TranscriptView(look)
        self.welcome = Welcome(look, models)
        self.composer = Composer(look, models)
        self.header = ChatHeader(look, chat, self.conversations)
        self.header_tools = self.header.header_tools
        self._make_lines()
        self.feed = TranscriptFeed(chat, self.transcript)
        self.desk = MessageDesk(chat, self.feed, self.undo)
        self._pages = PlaceStack()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.transcript)
        self._lay_out()
        self.attaching = self._new_attaching(services, sources)
        self.presets = self._new_presets(services.presets)
        self.exchange = ExchangePart(look, chat, services.listing, services.exchange, self)
        self.exchange.said.connect(self._activity.say)
        self._connect()
        self._connect_parts()
        self._make_shortcuts()
        self._show_models()
        self.feed.show()

    def take_focus(self) -> None:
        """Put the keyboard where people write."""
        self.composer.take_focus()

    def _make_lines(self) -> None:
        """Make what stands between the transcript and the composer when it has to."""
        look = self._look
        self._fault = FaultBar(look, (*LEADING_AWAY, Remedy.RESTART))
        self.undo = UndoLine(look)
        self.condensing = CondensingLine(look)
        self.queue = QueueList(look)
        self.notes = ContextNotes(look)
        self._activity = ActivityLine()

    def _new_attaching(self, services: ChatServices, sources: SourceService) -> AttachingPart:
        """Let files be attached, and what was read of them be seen."""
        chat = self._chat
        opener = SourceOpener(self._look, services.notes, sources, lambda: chat.messages, self)
        services.notes.failed.connect(self._fault.show_fault)
        self.feed.around.opener = opener
        part = AttachingPart(chat, services.attachments, opener, self.composer, self._main)
        part.models_wanted.connect(self.models_wanted)
        return part

    def _new_presets(self, services: PresetServices) -> PresetsPart:
        """Offer what is set about a conversation."""
        part = PresetsPart(
            self._look, self._chat, self._models, services, panel=self, main=self._main
        )
        part.models_wanted.connect(self.models_wanted)
        part.settings_wanted.connect(self.settings_wanted)
        part.plan_wanted.connect(self.plan_wanted)
        self.again_wanted.connect(lambda _message: part.open_again())
        return part

    # Layout -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        beside = QWidget()
        self.room = QHBoxLayout(beside)
        self.room.setContentsMargins(0, 0, 0, 0)
        self.room.setSpacing(0)
        self.split = SideSplit(self._look, self.conversations, beside)
        self.header.lead_with(self.split.button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.split)
        self._main = Surface("main")
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addWidget(self._pages, 1)
        column.addLayout(self._new_foot())
        self.room.addWidget(self._main, 1)

    def _new_foot(self) -> QHBoxLayout:
        """The composer and what stands above it, as wide as the reading column."""
        inner = QWidget()
        inner.setMaximumWidth(scaled(Measure.COLUMN + 24))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CLOSE)
        for widget in (self._fault, self.undo, self.condensing, self.queue, self.notes):
            column.addWidget(widget)
        above = QHBoxLayout()
        set_margins(above, Space.EDGE, 0, Space.SMALL, 0)
        note = StarterNote(self._look, self._models)
        note.models_wanted.connect(self.models_wanted)
        above.addWidget(self._activity)
        above.addStretch(1)
        above.addWidget(note, 1000)
        column.addLayout(above)
        column.addWidget(self.composer)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.MEDIUM, Space.TINY, Space.MEDIUM, Space.EDGE)
        foot.addStretch(1)
        foot.addWidget(inner, 1000)
        foot.addStretch(1)
        return foot

    def _connect(self) -> None:
        chat = self._chat
        chat.activity_changed.connect(self._show_activity)
        chat.piece_arrived.connect(self._activity.hear)
        chat.context.changed.connect(self._show_context)
        chat.waiting.changed.connect(self._show_queue)
        chat.waiting.drafted.connect(self.composer.show_draft)
        chat.failed.connect(self._on_failed)
        chat.options_left_out.connect(self._on_left_out)
        self._models.state_changed.connect(self._show_models)
        self.feed.shown.connect(self._on_shown)
        self.feed.question_stored.connect(self._on_question_stored)
        self.feed.finished.connect(self._on_finished)

    def _connect_parts(self) -> None:
        composer, transcript = self.composer, self.transcript
        composer.sent.connect(self._on_sent)
        composer.stopped.connect(self._chat.stop)
        composer.written.connect(self._chat.waiting.keep_draft)
        composer.counted.connect(self._count)
        composer.models_wanted.connect(self.models_wanted)
        composer.plan_wanted.connect(self.plan_wanted)
        composer.field.edit_last_wanted.connect(self.edit_last)
        self.welcome.asked.connect(composer.send)
        transcript.asked.connect(self.desk.take)
        transcript.retry_clicked.connect(self.desk.retry)
        transcript.remedy_clicked.connect(self._on_remedy)
        transcript.link_clicked.connect(partial(ask_to_open, self))
        self._fault.remedy_clicked.connect(self._on_remedy)
        self.queue.edit_wanted.connect(self._on_queued_edit)
        self.queue.remove_wanted.connect(lambda queued: self._chat.waiting.take(queued.id))
        self.condensing.stopped.connect(self._chat.context.stop_condensing)
        self.notes.larger_clicked.connect(self.plan_wanted)
        self.notes.summarize_clicked.connect(self._on_summarize)
        self.desk.plan_wanted.connect(self.plan_wanted)
        self.desk.again_wanted.connect(self.again_wanted)
        self.desk.put_off.connect(self._say_put_off)

    def _make_shortcuts(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("new", self._on_new),
            ("temporary_chat", self.open_temporary),
            ("leave", self._on_escape),
            ("find", self.conversations.search_field.setFocus),
            ("previous_message", lambda: step(self.transcript, -1)),
            ("next_message", self._on_step_down),
        )
        for name, act in keys:
            self._look.shortcuts.add(name, self, act)

    # What the service says ---------------------------------------------------------

    def _on_shown(self) -> None:
        chat = self._chat
        has_rows = bool(self.transcript.rows)
        self._pages.setCurrentWidget(self.transcript if has_rows else self.welcome)
        self._fault.show_fault(None)
        is_temporary = chat.stores.is_temporary
        self.welcome.show_temporary(is_temporary=is_temporary)
        self.composer.show_temporary(is_temporary=is_temporary)
        drafted = (chat.current, is_temporary)
        if drafted == self._drafted:
            self.composer.keep_sent()
            self.composer.recount()
        else:
            self._drafted = drafted
            self.composer.show_draft(chat.waiting.draft)
        self._show_queue()
        self._show_activity()
        self._show_context()

    def _show_context(self) -> None:
        context = self._chat.context
        self.composer.show_use(context.use)
        attached = bool(self.composer.attachments)
        self.notes.show_use(context.use, self.feed.left_out, has_attachments=attached)
        self.condensing.show_progress(context.condensing)

    def _show_queue(self) -> None:
        queued = self._chat.waiting.queued
        if len(queued) > self._queued:
            self.composer.clear_sent()
        self._queued = len(queued)
        self.queue.show_queued(queued)

    def _show_models(self) -> None:
        self.feed.surround(*larger_context(self._models.state.description))

    def _show_activity(self) -> None:
        activity = self._chat.activity
        self.composer.show_busy(is_busy=activity.phase != "idle")
        self._activity.show_activity(activity)

    def _on_failed(self, fault: Fault) -> None:
        self._fault.show_fault(fault)
        if self._chat.activity.phase == "idle":
            self.composer.keep_sent()

    def _on_left_out(self, names: tuple[str, ...]) -> None:
        words = (self.tr("pictures") if each == "images" else title_words(each) for each in names)
        self._activity.note(filled(self.tr("The model cannot follow: %1"), listed(words)))

    def _on_question_stored(self) -> None:
        self._drafted = (self._chat.current, self._chat.stores.is_temporary)
        if self.composer.has_sent:  # what waited may be sent while somebody reads above
            self.transcript.jump_to_end()
        self.composer.clear_sent()
        self._pages.setCurrentWidget(self.transcript)

    def _on_finished(self, message: Message) -> None:
        announce(self.transcript, ending_words(message))

    # What people do ------------------------------------------------------------------

    def edit_last(self) -> None:
        """Let the newest question be changed in its place."""
        index = self.feed.last_question()
        if index is None or self.feed.around.is_busy:
            return
        self.transcript.go_to(index).begin_edit()

    def open_temporary(self) -> None:
        """Begin a chat of which nothing is kept."""
        self._chat.new(temporary=True)
        self.take_focus()

    def _count(self, text: str) -> None:
        self._chat.context.count_draft(text, self.composer.attachments)

    def _on_sent(self, text: str) -> None:
        self._fault.show_fault(None)
        self._activity.note("")
        if self.attaching.is_reading:
            self.composer.keep_sent()
            self._activity.say(self.tr("What you attached is still being read."))
            return
        ids = tuple(each.id for each in self.composer.attachments)
        self._chat.send(text, ids)

    def _on_new(self) -> None:
        self._chat.new()
        self.take_focus()

    def _on_escape(self) -> None:
        if self._chat.activity.phase != "idle":
            self._chat.stop()

    def _on_step_down(self) -> None:
        if not step(self.transcript, 1):
            self.take_focus()

    def _on_queued_edit(self, queued: Queued) -> None:
        self._chat.waiting.take(queued.id)
        self.composer.take_back(queued.text)
        self.attaching.put_back(queued)

    def _on_summarize(self) -> None:
        self.summarize_wanted.emit(*self.attaching.sources())

    def _say_put_off(self) -> None:
        self._activity.say(self.tr("First wait for the answer, or stop it with Esc."))

    def _on_remedy(self, remedy: str) -> None:
        match Remedy(remedy):
            case Remedy.RESTART:
                self._models.restart()
                self._chat.retry()  # waits for the model: one click goes on
            case Remedy.MODELS:
                self.models_wanted.emit()
            case Remedy.SETTINGS:
                self.settings_wanted.emit()
            case Remedy.RETRY:
                self._chat.retry()
            case Remedy.NONE | Remedy.MEND:
                pass
