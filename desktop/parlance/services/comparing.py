"""The same question to two models or with two settings, side by side."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.chats import NO_OPTIONS, AssistantId, ChatOptions, merged
from parlance.contract.engine import Channel, Role
from parlance.contract.faults import Fault, FaultError
from parlance.contract.history import ConversationId, Measurements, Message, MessageId
from parlance.contract.progress import AnswerReading, ContextNote, OptionsLeftOut
from parlance.services.model_states import ModelPhase, OwnModel
from parlance.work.chat_ask import ChatAsk
from parlance.work.chat_plan import ChatPlanner
from parlance.work.comparing import (
    KeptAnswer,
    SideFinished,
    SidePiece,
    answered_aside,
    keep_answer,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.hosts import Engine
    from parlance.services.assistants import AssistantService
    from parlance.services.chat_stores import ChatStores
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService

_UNSTORED = MessageId(0)


class SidePhase(StrEnum):
    """How far one side is."""

    WAITING = "waiting"
    """For its model, or for the other side."""
    READING = "reading"
    WRITING = "writing"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


OVER = frozenset((SidePhase.DONE, SidePhase.STOPPED, SidePhase.FAILED))


class Contender(msgspec.Struct, frozen=True, kw_only=True):
    """Who is asked on one side: options of its own, over those of an assistant."""

    options: ChatOptions = NO_OPTIONS
    assistant: AssistantId | None = None


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One of the answers.

    Attributes:
        read, to_read: tokens of the prompt.
        seconds: what the whole answer took, the loading of the model left out.
        left_out: names of options that the model cannot follow.
        kept: the message that it became, or None.
    """

    contender: Contender
    phase: SidePhase = SidePhase.WAITING
    text: str = ""
    reasoning: str = ""
    read: int = 0
    to_read: int = 0
    measurements: Measurements = Measurements()
    seconds: float = 0.0
    left_out: tuple[str, ...] = ()
    fault: Fault | None = None
    kept: MessageId | None = None


class CompareService(QObject):
    """Asks both sides at once; where memory is short, one waits until the other is done.

    Signals:
        begun: `sides` are new.
        side_changed: number of the side that changed otherwise than by a piece.
        piece_arrived: number of the side, channel, text.
        kept: the Message that an answer became; the conversation shows it now.
        failed: a Fault that belongs to no side.
    """

    begun = Signal()
    side_changed = Signal(int)
    piece_arrived = Signal(int, str, str)
    kept = Signal(object)
    failed = Signal(object)

    def __init__(  # noqa: PLR0913 - what it rests on
        self,
        engine: Engine,
        models: ModelsService,
        jobs: Jobs,
        assistants: AssistantService,
        stores: Callable[[], ChatStores],
        *,
        planner: Callable[[], ChatPlanner] = ChatPlanner,
        parent: QObject | None = None,
    ) -> None:
        """Compare nothing yet; `stores` are those of the open conversation, with their planner."""
        super().__init__(parent)
        self._engine = engine
        self._models = models
        self._jobs = jobs
        self._assistants = assistants
        self._stores = stores
        self._planner = planner
        self._at: ChatStores | None = None
        self._plan: ChatPlanner | None = None
        self._path: tuple[Message, ...] = ()
        self._running: dict[int, Job] = {}
        self._waiting: list[int] = []
        self.sides: tuple[Side, ...] = ()

    @property
    def question(self) -> str:
        """What both are asked."""
        return self._path[-1].text if self._path else ""

    @property
    def busy(self) -> bool:
        """Whether an answer is being written, or is still to come."""
        return bool(self._running or self._waiting)

    def compare(
        self,
        path: Sequence[Message],
        contenders: Sequence[Contender],
        *,
        text: str = "",
        conversation: ConversationId | None = None,
        one_by_one: bool = False,
    ) -> None:
        """Ask the last message of `path`, or `text` after it, of all contenders.

        `one_by_one` begins a side when the one before it is over, so that their speeds can be
        compared. What was compared before is given up.
        """
        self.stop()
        self._at, self._plan = self._stores(), self._planner()
        self._path = tuple(path)
        if text.strip():
            self._path = (*path, _draft(text.strip(), conversation))
        if not self._path or self._path[-1].role is not Role.USER:
            self._path = ()
            return
        self.sides = tuple(Side(contender=each) for each in contenders)
        self._running, numbers = {}, list(range(len(self.sides)))
        self._waiting = numbers[1:] if one_by_one else []
        for number in numbers[:1] if one_by_one else numbers:
            self._start(number)
        self.begun.emit()

    def stop(self) -> None:
        """Stop all sides; what has arrived stays."""
        for number in self._waiting:
            self._change(number, phase=SidePhase.STOPPED)
        self._waiting = []
        for job in self._running.values():
            job.stop()

    def stop_side(self, number: int) -> None:
        """Stop one side; the other goes on."""
        if number in self._waiting:
            self._waiting.remove(number)
            self._change(number, phase=SidePhase.STOPPED)
        elif number in self._running:
            self._running[number].stop()

    def again(self, number: int) -> None:
        """Ask one side once more; what it answered is given up."""
        if number not in self._running and number not in self._waiting and self._path:
            self._put(number, Side(contender=self.sides[number].contender))
            self._start(number)
            self.side_changed.emit(number)

    def keep(self, number: int) -> None:
        """Put an answer into the conversation, as a version where there is one; `kept` follows."""
        side = self.sides[number]
        if side.phase not in OVER or not side.text.strip() or side.kept is not None:
            return
        answer = KeptAnswer(
            text=side.text,
            reasoning=side.reasoning,
            measurements=side.measurements,
            is_whole=side.phase is SidePhase.DONE,
        )
        try:
            message = keep_answer(self._asked(), answer, self._held.chats)
        except FaultError as error:
            self.failed.emit(error.fault)
            return
        self._change(number, kept=message.id)
        self.kept.emit(message)

    @property
    def _held(self) -> ChatStores:
        assert self._at is not None
        return self._at

    def _asked(self) -> Message:
        """Return the question as it is stored; it is now, if it was not. Raises FaultError."""
        question = self._path[-1]
        if question.id == _UNSTORED:
            conversation = question.conversation or None
            question = self._held.chats.add_user_message(conversation, question.text)
            self._path = (*self._path[:-1], question)
        return question

    def _start(self, number: int) -> None:
        contender = self.sides[number].contender
        standing = self._assistants.standing(contender.options, contender.assistant)
        options = merged(standing.options, contender.options)
        ask = ChatAsk(text=None, options=options, recommended=standing.sampling, temporary=True)
        want = OwnModel(key=options.model or "", context=options.context)
        path, planner = self._path, self._plan or ChatPlanner()

        def work(cancel: Cancel) -> Iterator[object]:
            with self._models.ensure_for(want, cancel):
                self._check_loaded(want)
                yield from answered_aside(path, ask, planner, self._engine, cancel)

        job = self._jobs.start(work)
        self._running[number] = job
        job.advanced.connect(lambda items: self._on_advanced(job, number, items))
        job.ended.connect(lambda fault: self._on_ended(job, number, fault))

    def _check_loaded(self, want: OwnModel) -> None:
        """Raise FaultError with the reason where the model could not be loaded."""
        state = self._models.state
        is_it = state.entry is not None and state.entry.key == want.key
        if is_it and state.phase is ModelPhase.FAILED and state.fault is not None:
            raise FaultError(state.fault)

    def _on_advanced(self, job: Job, number: int, items: list[object]) -> None:
        if self._running.get(number) is not job:
            return
        texts: dict[Channel, str] = {}
        for item in items:
            match item:
                case SidePiece(text=text, channel=channel):
                    texts[channel] = texts.get(channel, "") + text
                case AnswerReading(done=done, total=total):
                    self._change(number, phase=SidePhase.READING, read=done, to_read=total)
                case OptionsLeftOut(names=names):
                    self._change(number, left_out=names)
                case SideFinished(measurements=measurements, seconds=seconds):
                    self._change(number, measurements=measurements, seconds=seconds)
                case ContextNote() | _:
                    pass
        self._grow(number, texts)

    def _grow(self, number: int, texts: dict[Channel, str]) -> None:
        for channel, text in texts.items():
            side = self.sides[number]
            if side.phase is not SidePhase.WRITING:
                self._change(number, phase=SidePhase.WRITING)
                side = self.sides[number]
            if channel is Channel.ANSWER:
                self._put(number, msgspec.structs.replace(side, text=side.text + text))
            else:
                self._put(number, msgspec.structs.replace(side, reasoning=side.reasoning + text))
            self.piece_arrived.emit(number, channel.value, text)

    def _on_ended(self, job: Job, number: int, fault: Fault | None) -> None:
        if self._running.get(number) is not job:
            return
        del self._running[number]
        if fault is not None:
            self._change(number, phase=SidePhase.FAILED, fault=fault)
        else:
            phase = SidePhase.STOPPED if job.cancel.requested else SidePhase.DONE
            self._change(number, phase=phase)
        if self._waiting and not self._running:
            self._start(self._waiting.pop(0))

    def _change(self, number: int, **changes: object) -> None:
        self._put(number, msgspec.structs.replace(self.sides[number], **changes))
        self.side_changed.emit(number)

    def _put(self, number: int, side: Side) -> None:
        self.sides = (*self.sides[:number], side, *self.sides[number + 1 :])


def _draft(text: str, conversation: ConversationId | None) -> Message:
    return Message(
        id=_UNSTORED,
        conversation=conversation or ConversationId(0),
        parent=None,
        role=Role.USER,
        text=text,
    )
