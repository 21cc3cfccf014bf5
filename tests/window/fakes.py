"""Services that hold what a test gives them and note what the window asks for."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.catalogue import Task
from parlance.contract.chats import NO_OPTIONS, ChatMode
from parlance.contract.engine import Role, StopReason
from parlance.contract.history import (
    Conversation,
    ConversationId,
    Measurements,
    Message,
    MessageId,
    MessageState,
    SummaryId,
)
from parlance.contract.model_settings import ModelSettings
from parlance.contract.models import Capability, ModelDescription, ModelEntry, ModelOrigin
from parlance.contract.plan import LoadPlan, Placement, PlacementReason
from parlance.contract.setting_fields import FieldDescription
from parlance.contract.settings import Settings, describe_settings
from parlance.contract.summary import (
    ItemState,
    QueueItem,
    SummaryOptions,
    SummaryRecord,
    SummaryShape,
)
from parlance.services.chat import ChatActivity
from parlance.services.model_states import ModelPhase, ModelState
from tests.window.fake_chat import ChatMessages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.attachments import AttachmentId
    from parlance.contract.chats import ChatOptions
    from parlance.contract.document import Document, ReadOptions
    from parlance.contract.faults import Fault
    from parlance.contract.notices import Notice
    from parlance.contract.summary import AnswerResult, SummaryPreset, SummaryResult

DAY = 86_400.0


class FakeSettings(QObject):
    """Keeps settings in memory."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.value = Settings(welcomed=True)

    def fields(self) -> tuple[FieldDescription, ...]:
        return describe_settings()

    def replace(self, **changes: object) -> None:
        self.value = msgspec.structs.replace(self.value, **changes)
        self.changed.emit(self.value)

    def reset(self, name: str) -> None:
        self.replace(**{name: getattr(Settings(), name)})


def starter_entry() -> ModelEntry:
    return ModelEntry(
        key="starter",
        path="/opt/parlance/starter.gguf",
        name="Parlance Starter",
        origin=ModelOrigin.STARTER,
        size_bytes=14_500_000,
        architecture="llama",
        parameters=12_400_000,
        quantization="Q8_0",
        trained_context=2048,
    )


def qwen_entry() -> ModelEntry:
    return ModelEntry(
        key="Qwen/Qwen3-4B-GGUF@abc/Qwen3-4B-Q4_K_M.gguf",
        path="/ada/.cache/huggingface/hub/Qwen3-4B-Q4_K_M.gguf",
        name="Qwen3 4B Instruct",
        origin=ModelOrigin.HUB_CACHE,
        size_bytes=2_500_000_000,
        repo="Qwen/Qwen3-4B-GGUF",
        architecture="qwen3",
        parameters=4_020_000_000,
        quantization="Q4_K_M",
        trained_context=40_960,
    )


def description_of(entry: ModelEntry) -> ModelDescription:
    return ModelDescription(
        path=entry.path,
        name=entry.name,
        architecture=entry.architecture or "llama",
        parameters=entry.parameters or 1,
        size_bytes=entry.size_bytes,
        quantization=entry.quantization or "",
        context=8192,
        trained_context=entry.trained_context or 0,
        vocabulary_size=151_936,
        layers=36,
        parallel=4,
        template="{{ messages }}",
        capabilities=frozenset({Capability.GENERATE, Capability.CHAT}),
        devices=(),
        plan=LoadPlan(
            context=32_768,
            placement=Placement(
                device="CPU",
                gpu_layers=0,
                layers=36,
                threads=8,
                reason=PlacementReason.NO_GPU_FOUND,
            ),
        ),
        llama_build="b1",
    )


@dataclass
class FakeUses:
    """What the loaded models take, as a test says."""

    memory_bytes: int = 0


class FakeModels(QObject):
    """Loads at once."""

    listed = Signal()
    state_changed = Signal()
    speed_changed = Signal(float)
    noticed = Signal()

    def __init__(self, entries: tuple[ModelEntry, ...] = ()) -> None:
        super().__init__()
        self.entries = entries
        self.state = ModelState()
        self.last_speed = 0.0
        self.asked: list[str] = []
        self.defaults: dict[Task, str] = {}
        self.in_use: tuple[ModelEntry, ...] = ()
        self.uses = FakeUses()
        self.rpc_servers: tuple[str, ...] = ()
        self.own: dict[str, ModelSettings] = {}
        self.notice: Notice | None = None

    def default_of(self, task: Task) -> str:
        return self.defaults.get(task, "")

    def set_default(self, task: Task, key: str) -> None:
        self.defaults[task] = key
        self.state_changed.emit()

    def own_settings(self, key: str) -> ModelSettings | None:
        return self.own.get(key)

    def set_own(self, key: str, own: ModelSettings | None) -> None:
        self.own.pop(key, None)
        if own is not None:
            self.own[key] = own

    @property
    def current_key(self) -> str:
        return self.state.entry.key if self.state.entry else ""

    @property
    def chat_key(self) -> str:
        return self.current_key

    def entry_for(self, task: Task) -> ModelEntry | None:
        key = self.defaults.get(task)
        return next((entry for entry in self.entries if entry.key == key), self.state.entry)

    def plan_of(self, entry: ModelEntry) -> LoadPlan | None:
        is_shown = entry == self.state.entry and self.state.description is not None
        return self.state.description.plan if is_shown else None

    def show(self, state: ModelState) -> None:
        self.state = state
        self.state_changed.emit()

    def refresh(self) -> None:
        self.asked.append("refresh")
        self.listed.emit()

    def load(self, key: str) -> None:
        self.asked.append(f"load {key}")
        entry = next(entry for entry in self.entries if entry.key == key)
        self.show(ready(entry))

    def unload(self) -> None:
        self.asked.append("unload")
        self.show(ModelState())

    def restart(self) -> None:
        self.asked.append("restart")

    def tell(self, notice: Notice) -> None:
        self.say(notice)

    def say(self, notice: Notice | None) -> None:
        self.notice = notice
        self.noticed.emit()


def ready(entry: ModelEntry) -> ModelState:
    return ModelState(
        phase=ModelPhase.READY, entry=entry, share=1.0, description=description_of(entry)
    )


class FakeChat(ChatMessages):
    """Answers when the test says so."""

    conversations_changed = Signal()
    activity_changed = Signal()
    message_added = Signal(object)
    piece_arrived = Signal(object, str, str)
    message_changed = Signal(object, object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.current: ConversationId | None = None
        self.title = ""
        self.activity = ChatActivity()
        self.stores_at_once = True
        self._next = 1

    def new(self, *, temporary: bool = False, mode: ChatMode = ChatMode.CHAT) -> None:
        self.asked.append("new temporary" if temporary else "new")
        self.current, self.messages, self.title = None, (), ""
        self.stores.is_temporary, self.choice.mode = temporary, mode
        self.opened.emit()

    def open(self, conversation: ConversationId) -> None:
        self.asked.append(f"open {conversation}")
        self.current = conversation
        self.opened.emit()

    def send(self, text: str, attachments: Sequence[AttachmentId] = ()) -> None:
        """Store the message at once; the test does it later where `stores_at_once` is False."""
        self.asked.append(f"send {text}")
        self.sent_with = tuple(attachments)
        if self.activity.phase != "idle":
            self.waiting.add(text)
        elif self.stores_at_once:
            self.add(Role.USER, text)

    def stop(self) -> None:
        self.asked.append("stop")

    def retry(self, options: ChatOptions = NO_OPTIONS) -> None:
        self.asked.append("retry")
        self.retried_with = options

    # What a test does ----------------------------------------------------------------

    def message(self, role: Role, text: str, **more: object) -> Message:
        made = Message(
            id=MessageId(self._next),
            conversation=ConversationId(1),
            parent=None,
            role=role,
            text=text,
        )
        self._next += 1
        return msgspec.structs.replace(made, **more)

    def add(self, role: Role, text: str, **more: object) -> Message:
        message = self.message(role, text, **more)
        self.messages = (*self.messages, message)
        self.message_added.emit(message)
        return message

    def begin_answer(self) -> Message:
        self.show_activity(ChatActivity(phase="writing", tokens_per_second=36.0))
        return self.add(Role.ASSISTANT, "", state=MessageState.WRITING)

    def finish(self, message: Message, fault: Fault | None = None, **more: object) -> Message:
        more.setdefault("state", MessageState.COMPLETE)
        done = msgspec.structs.replace(message, **more)
        self.messages = tuple(done if m.id == done.id else m for m in self.messages)
        self.message_changed.emit(done, fault)
        self.show_activity(ChatActivity())
        return done

    def show_activity(self, activity: ChatActivity) -> None:
        self.activity = activity
        self.activity_changed.emit()


def conversation(number: int, title: str, preview: str = "", age_s: float = 0.0) -> Conversation:
    when = time.time() - age_s
    return Conversation(
        id=ConversationId(number), title=title, preview=preview, created=when, updated=when
    )


def measured(model: str = "Qwen3 4B", tokens: int = 214, speed: float = 38.2) -> Measurements:
    return Measurements(
        model=model,
        device="CPU",
        prompt_tokens=900,
        generated_tokens=tokens,
        tokens_per_second=speed,
        stop=StopReason.END,
    )


class FakeQueue(QObject):
    """A queue in which things happen when the test says so."""

    queue_changed = Signal()
    item_changed = Signal(int)
    piece_arrived = Signal(int, str)
    text_reset = Signal(int)
    failed = Signal(object)
    busy_changed = Signal(bool)
    options_changed = Signal()
    remembered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.items: tuple[QueueItem, ...] = ()
        self.options = SummaryOptions()
        self.possible_shapes = frozenset(SummaryShape)
        self.asked: list[tuple[object, ...]] = []
        self.records: dict[SummaryId, SummaryResult] = {}
        self._next = 1

    @property
    def busy(self) -> bool:
        return any(each.state in (ItemState.OPENING, ItemState.WORKING) for each in self.items)

    def item(self, item: int) -> QueueItem | None:
        return next((each for each in self.items if each.id == item), None)

    def set_options(self, options: SummaryOptions) -> None:
        self.asked.append(("options", options))
        self.options = options
        self.options_changed.emit()

    def add_files(self, paths: Sequence[str], *, together: bool = False) -> tuple[int, ...]:
        self.asked.append(("files", tuple(paths), together))
        files = tuple(path for path in paths if "." in path.rsplit("/", 1)[-1])
        wanted = [tuple(paths)] if together else [(path,) for path in files]
        return tuple(self.add(each).id for each in wanted)

    def password_of(self, _item: int) -> str:
        return ""

    def add_text(self, text: str) -> int:
        self.asked.append(("text", text))
        return self.add(()).id

    def again(
        self, item: int, options: SummaryOptions | None = None, read: ReadOptions | None = None
    ) -> None:
        self.asked.append(("again", item, options, read))
        changes: dict[str, object] = {"state": ItemState.WAITING, "fault": None}
        self.change(item, **(changes if options is None else changes | {"options": options}))

    def pause(self, item: int) -> None:
        self.asked.append(("pause", item))
        self.change(item, state=ItemState.PAUSED)

    def resume(self, item: int) -> None:
        self.asked.append(("resume", item))
        self.change(item, state=ItemState.WAITING)

    def stop(self, item: int) -> None:
        self.asked.append(("stop", item))
        self.change(item, state=ItemState.STOPPED)

    def remove(self, item: int) -> None:
        self.asked.append(("remove", item))
        self.show(*(each for each in self.items if each.id != item))

    def open_record(self, record: SummaryRecord) -> int:
        self.asked.append(("record", record.id))
        known = next((each.id for each in self.items if each.summary == record.id), None)
        if known is not None:
            return known
        result = self.records.get(record.id)
        more = {} if result is None else {"result": result, "text": result.text}
        done = {"title": record.title, "state": ItemState.DONE, "summary": record.id}
        return self.add(record.paths, **done, **more).id

    # What a test does ----------------------------------------------------------------

    def add(self, paths: tuple[str, ...], **more: object) -> QueueItem:
        title = ", ".join(path.rsplit("/", 1)[-1] for path in paths)
        item = QueueItem(id=self._next, title=title, paths=paths, options=self.options)
        self._next += 1
        item = msgspec.structs.replace(item, **more)
        self.show(*self.items, item)
        return item

    def show(self, *items: QueueItem) -> None:
        was_busy = self.busy
        self.items = items
        self.queue_changed.emit()
        if self.busy != was_busy:
            self.busy_changed.emit(self.busy)

    def change(self, item: int, **changes: object) -> None:
        self.items = tuple(
            msgspec.structs.replace(each, **changes) if each.id == item else each
            for each in self.items
        )
        self.item_changed.emit(item)

    def write(self, item: int, text: str) -> None:
        found = self.item(item)
        if found is not None:
            self.change(item, text=found.text + text)
        self.piece_arrived.emit(item, text)


class FakeHistory(QObject):
    """Remembers what a test gives it."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.all: tuple[SummaryRecord, ...] = ()
        self.kept: tuple[SummaryPreset, ...] = ()
        self.searched: list[str] = []

    def records(self, search: str = "") -> tuple[SummaryRecord, ...]:
        self.searched.append(search)
        live = (each for each in self.all if each.deleted is None)
        wanted = search.casefold()
        return tuple(r for r in live if wanted in f"{r.title} {r.preview}".casefold())

    def bin(self) -> tuple[SummaryRecord, ...]:
        return tuple(each for each in self.all if each.deleted is not None)

    def trash(self, summary: SummaryId) -> None:
        self._mark(summary, time.time())

    def restore(self, summary: SummaryId) -> None:
        self._mark(summary, None)

    def erase(self, summary: SummaryId) -> None:
        self.show(*(each for each in self.all if each.id != summary))

    def empty_bin(self) -> None:
        self.show(*(each for each in self.all if each.deleted is None))

    def presets(self) -> tuple[SummaryPreset, ...]:
        return self.kept

    def keep_preset(self, preset: SummaryPreset) -> None:
        self.drop_preset(preset.name)
        self.kept = (*self.kept, preset)

    def drop_preset(self, name: str) -> None:
        self.kept = tuple(each for each in self.kept if each.name != name)

    def _mark(self, summary: SummaryId, deleted: float | None) -> None:
        replaced = msgspec.structs.replace
        self.show(
            *(replaced(r, deleted=deleted) if r.id == summary else r for r in self.all),
        )

    # What a test does ----------------------------------------------------------------

    def show(self, *records: SummaryRecord) -> None:
        self.all = records
        self.changed.emit()


class FakeQuestions(QObject):
    """Answers when the test says so."""

    progressed = Signal(int, object)
    piece_arrived = Signal(int, str)
    answered = Signal(int, object)
    failed = Signal(int, object)
    stopped = Signal(int)
    busy_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.asked: list[tuple[int, str]] = []
        self.kept: dict[int, tuple[AnswerResult, ...]] = {}

    def ask(self, item: int, question: str) -> None:
        self.asked.append((item, question))
        self._show_busy(is_busy=True)

    def stop(self) -> None:
        self._show_busy(is_busy=False)
        self.stopped.emit(self.asked[-1][0])

    def answers(self, item: int) -> tuple[AnswerResult, ...]:
        return self.kept.get(item, ())

    def answer(self, item: int, answer: AnswerResult) -> None:
        """Let an answer arrive, as a test wants it."""
        self.kept[item] = (*self.answers(item), answer)
        self._show_busy(is_busy=False)
        self.answered.emit(item, answer)

    def _show_busy(self, *, is_busy: bool) -> None:
        self.busy = is_busy
        self.busy_changed.emit(is_busy)


class FakeExports(QObject):
    """Notes what is to be saved."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, SummaryResult]] = []

    def save(self, path: str, result: SummaryResult, _documents: Sequence[Document]) -> None:
        self.asked.append((path, result))
        self.saved.emit(path)

    def markdown(self, result: SummaryResult, _documents: Sequence[Document]) -> str:
        return f"{result.text}\n## Sources\n"


class FakeSources(QObject):
    """Shows pages when the test says so."""

    page_arrived = Signal(int, object)
    areas_found = Signal(int, int, object)
    failed = Signal(int, int, object)

    def __init__(self) -> None:
        super().__init__()
        self.wanted: list[tuple[object, ...]] = []
        self._next = 1

    def open(self, document: Document, _password: str = "") -> int:
        self.wanted.append(("open", document.path))
        self._next += 1
        return self._next - 1

    def want_page(self, token: int, page: int, width: int) -> None:
        self.wanted.append(("page", token, page, width))

    def want_areas(self, token: int, page: int, text: str) -> None:
        self.wanted.append(("areas", token, page, text))

    def close(self, token: int) -> None:
        self.wanted.append(("close", token))


class FakeDraft:
    """A text that is being typed."""

    def __init__(self) -> None:
        self.text = ""

    def note(self, text: str) -> None:
        self.text = text


class FakeSummary:
    """All services of summaries in one hand."""

    def __init__(self) -> None:
        self.queue = FakeQueue()
        self.history = FakeHistory()
        self.questions = FakeQuestions()
        self.exports = FakeExports()
        self.sources = FakeSources()
        self.draft = FakeDraft()

    @property
    def asked(self) -> list[tuple[object, ...]]:
        """What the queue was asked for."""
        return self.queue.asked


def summary_record(
    title: str, text: str, age_s: float = 0.0, *, number: int = 1, **more: object
) -> SummaryRecord:
    record = SummaryRecord(
        id=SummaryId(number),
        title=title,
        paths=(f"/ada/{title}",) if title else (),
        preview=" ".join(text.split())[:120],
        options=SummaryOptions(),
        blocks_read=412,
        blocks=412,
        model="Qwen3 4B",
        created=time.time() - age_s,
    )
    return msgspec.structs.replace(record, **more)
