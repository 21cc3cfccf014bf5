"""Services that hold what a test gives them and note what the window asks for."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.catalogue import Task
from parlance.contract.engine import Role, StopReason
from parlance.contract.history import (
    Conversation,
    ConversationId,
    Measurements,
    Message,
    MessageId,
    MessageState,
    SummaryId,
    SummaryRecord,
    TranslationId,
    TranslationRecord,
)
from parlance.contract.languages import LANGUAGES
from parlance.contract.model_settings import ModelSettings
from parlance.contract.models import Capability, ModelDescription, ModelEntry, ModelOrigin
from parlance.contract.plan import LoadPlan, Placement, PlacementReason
from parlance.contract.setting_fields import FieldDescription
from parlance.contract.settings import Settings, describe_settings
from parlance.services.chat import ChatActivity
from parlance.services.model_states import ModelPhase, ModelState

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.languages import Language
    from parlance.contract.notices import Notice

DAY = 86_400.0


class FakeSettings(QObject):
    """Keeps settings in memory."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.value = Settings()

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

    def say(self, notice: Notice | None) -> None:
        self.notice = notice
        self.noticed.emit()


def ready(entry: ModelEntry) -> ModelState:
    return ModelState(
        phase=ModelPhase.READY, entry=entry, share=1.0, description=description_of(entry)
    )


class FakeChat(QObject):
    """Answers when the test says so."""

    conversations_changed = Signal()
    opened = Signal()
    activity_changed = Signal()
    context_changed = Signal()
    message_added = Signal(object)
    piece_arrived = Signal(object, str, str)
    message_changed = Signal(object, object)
    context_noted = Signal(int)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.conversations: tuple[Conversation, ...] = ()
        self.current: ConversationId | None = None
        self.messages: tuple[Message, ...] = ()
        self.activity = ChatActivity()
        self.trashed: Conversation | None = None
        self.context_used = 0
        self.context_total = 0
        self.asked: list[str] = []
        self.stores = True
        self._next = 1

    @property
    def title(self) -> str:
        return next((c.title for c in self.conversations if c.id == self.current), "")

    def new(self) -> None:
        self.asked.append("new")
        self.current, self.messages = None, ()
        self.opened.emit()

    def open(self, conversation: ConversationId) -> None:
        self.asked.append(f"open {conversation}")
        self.current = conversation
        self.opened.emit()

    def send(self, text: str) -> None:
        """Store the message at once; the test does it later where `stores` is False."""
        self.asked.append(f"send {text}")
        if self.stores:
            self.add(Role.USER, text)

    def stop(self) -> None:
        self.asked.append("stop")

    def retry(self) -> None:
        self.asked.append("retry")

    def rename(self, conversation: ConversationId, title: str) -> None:
        self.asked.append(f"rename {conversation} {title}")

    def delete(self, conversation: ConversationId) -> None:
        self.asked.append(f"delete {conversation}")
        self.trashed = next(c for c in self.conversations if c.id == conversation)
        self.conversations = tuple(c for c in self.conversations if c.id != conversation)
        self.conversations_changed.emit()

    def undo_delete(self) -> None:
        self.asked.append("undo")
        if self.trashed is not None:
            self.conversations = (self.trashed, *self.conversations)
        self.trashed = None
        self.conversations_changed.emit()

    def search(self, text: str) -> None:
        self.asked.append(f"search {text}")

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

    def show_conversations(self, *conversations: Conversation) -> None:
        self.conversations = conversations
        self.conversations_changed.emit()


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


class FakeTranslation(QObject):
    """Translates when the test says so."""

    busy_changed = Signal(bool)
    detected = Signal(str)
    started = Signal()
    piece_arrived = Signal(str)
    progressed = Signal(int, int)
    finished = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.languages: tuple[Language, ...] = LANGUAGES
        self.source_language = ""
        self.target_language = "fr"
        self.asked: list[tuple[str, str, str]] = []
        self.records: tuple[TranslationRecord, ...] = ()
        self.stops = 0

    def translate(self, text: str, source: str, target: str) -> None:
        self.asked.append((text, source, target))
        self.busy = True
        self.started.emit()
        self.busy_changed.emit(True)

    def stop(self) -> None:
        self.stops += 1
        self.end()
        self.stopped.emit()

    def end(self) -> None:
        self.busy = False
        self.busy_changed.emit(False)

    def recent(self) -> tuple[TranslationRecord, ...]:
        return self.records


def translation_record(source: str, target: str) -> TranslationRecord:
    return TranslationRecord(
        id=TranslationId(1),
        source_language="en",
        target_language="fa",
        source=source,
        target=target,
        model="Qwen3 4B",
        created=time.time(),
    )


class FakeSummary(QObject):
    """Summarizes when the test says so."""

    busy_changed = Signal(bool)
    started = Signal(str)
    progressed = Signal(object)
    piece_arrived = Signal(str)
    finished = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.asked: list[tuple[str, str, int]] = []
        self.saved: list[tuple[str, str]] = []
        self.records: tuple[SummaryRecord, ...] = ()
        self.stops = 0

    def summarize_file(self, path: str, words: int) -> None:
        self.asked.append(("file", path, words))
        self.busy = True
        self.started.emit(path.rsplit("/", 1)[-1])
        self.busy_changed.emit(True)

    def summarize_text(self, text: str, words: int) -> None:
        self.asked.append(("text", text, words))
        self.busy = True
        self.started.emit("")
        self.busy_changed.emit(True)

    def stop(self) -> None:
        self.stops += 1
        self.busy = False
        self.busy_changed.emit(False)
        self.stopped.emit()

    def save(self, path: str, text: str) -> None:
        self.saved.append((path, text))

    def recent(self) -> tuple[SummaryRecord, ...]:
        return self.records


def summary_record(title: str, text: str, age_s: float = 0.0) -> SummaryRecord:
    return SummaryRecord(
        id=SummaryId(1),
        title=title,
        path=f"/ada/{title}",
        sha256="0" * 64,
        words=150,
        text=text,
        blocks_read=412,
        blocks=412,
        model="Qwen3 4B",
        created=time.time() - age_s,
    )
