"""Which models there are and which one is loaded, as the window knows it."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from parlance.contract.cancel import Cancelled
from parlance.contract.catalogue import Task
from parlance.contract.faults import EngineCrashed, EngineCrashedTwice
from parlance.contract.model_settings import load_options, model_sources
from parlance.contract.models import ModelDescription, ModelEntry
from parlance.contract.notices import Notice, NoticeKind
from parlance.contract.plan import Compromise
from parlance.contract.progress import LoadProgress, ModelsListed
from parlance.services.gate import Gate
from parlance.services.idle import IdleWatch
from parlance.services.model_states import DEFAULTS, ModelPhase, ModelState, OwnModel
from parlance.services.model_uses import ModelUses
from parlance.services.turns import Turns
from parlance.work.models import IdleUnloaded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.model_settings import ModelSettings
    from parlance.contract.plan import LoadPlan
    from parlance.contract.settings import Settings
    from parlance.services.jobs import Job, Jobs
    from parlance.services.settings import SettingsService
    from parlance.work.models import Models


class ModelsService(QObject):
    """Lists models, loads and unloads one.

    What the person loads is the chat's model. Another task may have its own: it is loaded
    when the task begins, beside the chat's if both fit, and else in its place, which the
    chat's takes back when a message is sent. `state` tells of the model used last.

    Signals:
        listed: `entries` has changed.
        state_changed: `state` has changed.
        speed_changed: tokens per second of the last answer.
        noticed: `notice` has changed: something happened to a model without being asked for.
    """

    listed = Signal()
    state_changed = Signal()
    speed_changed = Signal(float)
    noticed = Signal()
    _lost = Signal(object)
    _told = Signal(object)
    _wanted = Signal(object)
    _given_up = Signal(str)
    _used = Signal(object, int)

    def __init__(
        self,
        models: Models,
        settings: SettingsService,
        jobs: Jobs,
        parent: QObject | None = None,
        *,
        note_use: Callable[[str], None] | None = None,
    ) -> None:
        """Start with nothing listed and nothing loaded; `note_use` takes keys as they load."""
        super().__init__(parent)
        self._models = models
        self._settings = settings
        self._jobs = jobs
        self._loading: Job | None = None
        self.entries: tuple[ModelEntry, ...] = ()
        self.state = ModelState()
        self.last_speed = 0.0
        self.notice: Notice | None = None
        self._note_use = note_use
        self._before = ModelState()
        self.uses = ModelUses(models.is_loaded)
        self._is_offline = settings.value.offline
        self._gate = Gate()
        self._turns = Turns()
        self._chosen = self._chosen_before = ""
        self._is_for_task, self._tried_context = False, 0
        IdleWatch(settings, self).due.connect(self._unload_idle)
        self._lost.connect(self._on_lost)
        self._told.connect(self._show_notice)
        self._wanted.connect(self._on_wanted)
        self._given_up.connect(self._on_given_up)
        self._used.connect(self._on_used)
        self._sources = model_sources(settings.value)
        settings.changed.connect(self._on_settings_changed)
        models.watch(self._lost.emit)

    def entry_for(self, task: Task) -> ModelEntry | None:
        """Return the model that a task would ask now, as far as it is listed."""
        key = self._key_for(task)
        if self.state.entry is not None and self.state.entry.key == key:
            return self.state.entry
        return next((entry for entry in self.entries if entry.key == key), None)

    @property
    def in_use(self) -> tuple[ModelEntry, ...]:
        """Models that work goes on with, whatever is shown."""
        return tuple(self.uses.in_use)

    @property
    def rpc_servers(self) -> tuple[str, ...]:
        """Addresses of the RPC servers that models may be divided with."""
        return self._settings.value.rpc_servers

    def plan_of(self, entry: ModelEntry) -> LoadPlan | None:
        """Return how a model was loaded the last time; None if it was not."""
        return self.uses.plan_of(entry)

    def tell(self, notice: Notice) -> None:
        """Show what happened to a model; from any thread."""
        self._told.emit(notice)

    @property
    def current_key(self) -> str:
        """Key of the chosen model, loaded or not; empty if none."""
        return self.state.entry.key if self.state.entry else ""

    @property
    def chat_key(self) -> str:
        """Key of the model that answers the next message."""
        return self.current_key if self._serves_chat() else self._chats_own()

    def _serves_chat(self) -> bool:
        return bool(self.current_key) and not self._is_for_task

    def _chats_own(self) -> str:
        return self._chosen or self._settings.value.model

    def refresh(self) -> None:
        """Look again at what is on this computer."""
        sources = self._sources
        self._jobs.start(lambda _cancel: self._models.listing(sources), advanced=self._on_listed)

    def show_entries(self, entries: tuple[ModelEntry, ...]) -> None:
        """Take the list from whoever has looked more closely."""
        if entries != self.entries:
            self.entries = entries
            self.listed.emit()

    def default_of(self, task: Task) -> str:
        """Return the key of the task's own model; empty for the same as the chat's."""
        return str(getattr(self._settings.value, DEFAULTS[task]))

    def set_default(self, task: Task, key: str) -> None:
        """Use the model `key` for a task from now on; empty for the same as the chat's."""
        if task is Task.CHAT:
            self._chosen = ""
        self._settings.replace(**{DEFAULTS[task]: key})

    def own_settings(self, key: str) -> ModelSettings | None:
        """Return what the model `key` has set differently."""
        return self._settings.value.per_model.get(key)

    def set_own(self, key: str, own: ModelSettings | None) -> None:
        """Give the model `key` settings of its own, or take them from it."""
        kept = dict(self._settings.value.per_model)
        kept.pop(key, None)
        self._settings.replace(per_model=kept if own is None else {**kept, key: own})

    def load(self, key: str) -> None:
        """Load the model `key` in place of the one that is loaded, and remember it."""
        if self._loading is None:
            self._chosen_before = self._chosen
        self._chosen = key
        self._load(key, is_for_task=False)

    def _load(self, key: str, *, is_for_task: bool, context: int | None = None) -> None:
        self._is_for_task, self._tried_context = is_for_task, context or 0
        if self._loading is None:
            self._before = self.state
        else:
            self._loading.stop()
        settings = self._settings.value
        sources = self._sources
        entry = next((entry for entry in self.entries if entry.key == key), None)
        self._show(ModelState(phase=ModelPhase.LOADING, entry=entry))
        job = self._jobs.start(
            lambda cancel: self._models.load(
                key, sources, lambda found: load_options(settings, found.key, context), cancel
            ),
            advanced=self._on_progress,
        )
        job.ended.connect(lambda fault: self._on_loaded(job, fault))
        self._loading = job

    def unload(self) -> None:
        """End the model's process; its memory comes back. While one is loaded, only stop that."""
        if self._loading is not None:
            self._stop_loading()
            return
        self._is_for_task = False
        self._jobs.start(lambda _cancel: self._models.unload())
        self._show(ModelState())

    def restart(self) -> None:
        """Load the chosen model again, with the settings now in force."""
        self._load(self.current_key or self._settings.value.model, is_for_task=self._is_for_task)

    @contextmanager
    def ensure_for(self, want: Task | OwnModel, cancel: Cancel) -> Iterator[None]:
        """Have the model of a task or a conversation loaded while the block runs; in a job.

        All that the thread asks inside goes to it, whatever is loaded meanwhile. A model that
        cannot be loaded is told by `state`, and by the engine when asked. Raises Cancelled.
        """
        with ExitStack() as stack:
            try:
                with self._turns.taking(key := self._key_for(want), cancel):
                    if self._must_load(want):
                        self._gate.set_open(is_open=False)
                        self._wanted.emit(want)
                    self.wait_while_loading(cancel)
                    stack.enter_context(self.using(entry := self.state.entry))
            except Cancelled:
                self._given_up.emit(key)  # after leaving: others may still wait for it
                raise
            self._used.emit(entry, 1)
            stack.callback(self._used.emit, entry, -1)
            yield

    def using(self, entry: ModelEntry | None) -> AbstractContextManager[None]:
        """Have all that this thread asks answered by one model, as long as it is loaded."""
        return self._models.using(entry.path if entry else "")

    def _own_key(self, want: Task | OwnModel) -> str:
        if isinstance(want, OwnModel):
            return want.key
        return self.default_of(want) if want is not Task.CHAT else ""

    def _key_for(self, want: Task | OwnModel) -> str:
        return self._own_key(want) or self.chat_key

    def _must_load(self, want: Task | OwnModel) -> bool:
        """Whether what is loaded (or loading, or nothing) does not serve who wants it.

        Without a model of its own a task takes whatever the person has loaded.
        """
        if self.state.phase is ModelPhase.RESTING or self._is_gone() or self._is_short(want):
            return True
        is_other = self.current_key != self._key_for(want)
        has_reason = bool(self._own_key(want)) or self._is_for_task
        return (is_other or self._did_not_load()) and has_reason

    def _is_short(self, want: Task | OwnModel) -> bool:
        """Whether a larger context is wanted than was tried to load."""
        wanted = want.context if isinstance(want, OwnModel) else None
        loaded = self.state.description
        return bool(wanted and loaded and max(loaded.context, self._tried_context) < wanted)

    def _is_gone(self) -> bool:
        """Whether the model was unloaded by itself since it was shown."""
        entry = self.state.entry
        is_shown = self.state.phase is ModelPhase.READY and entry is not None
        return is_shown and entry is not None and not self._models.is_loaded(entry.path)

    def _did_not_load(self) -> bool:
        is_lost = isinstance(self.state.fault, EngineCrashed | EngineCrashedTwice)
        return self.state.phase is ModelPhase.FAILED and not is_lost

    def _on_wanted(self, want: Task | OwnModel) -> None:
        if self._must_load(want):
            key = self._key_for(want)
            context = want.context if isinstance(want, OwnModel) else None
            self._load(key, is_for_task=key != self._chats_own(), context=context)
        else:
            self._show(self.state)

    def _on_given_up(self, key: str) -> None:
        """Stop loading what only a task wanted that was stopped; what was loaded is back."""
        is_wanted = not self._is_for_task or key != self.current_key or self._turns.has(key)
        if self._loading is not None and not is_wanted:
            self._stop_loading()

    def _stop_loading(self) -> None:
        """Stop loading; what was loaded before is shown again, if it still is."""
        if self._loading is not None:
            self._loading.stop()
            self._loading = None
        if not self._is_for_task:
            self._chosen = self._chosen_before
        before = self._before
        entry = before.entry if before.phase is ModelPhase.READY else None
        if entry is not None and self._models.is_loaded(entry.path):
            self._is_for_task = entry.key != self._chats_own()
            self._show(before)
        else:
            self._show(ModelState())

    def note_answer(self, tokens_per_second: float) -> None:
        """Remember how fast the last answer was written."""
        if tokens_per_second > 0:
            self.last_speed = tokens_per_second
            self.speed_changed.emit(tokens_per_second)

    def wait_while_loading(self, cancel: Cancel) -> None:
        """Return when no model is being loaded; from a job's thread. Raises Cancelled."""
        self._gate.wait(cancel)

    def _on_used(self, entry: ModelEntry | None, change: int) -> None:
        if entry is not None:
            self.uses.count(entry, change)
            if entry.served is not None or self.rpc_servers:
                self.state_changed.emit()

    def _show(self, state: ModelState) -> None:
        self.state = state
        self.uses.see(state)
        self._gate.set_open(is_open=state.phase is not ModelPhase.LOADING)
        self.state_changed.emit()

    def _on_settings_changed(self, settings: Settings) -> None:
        if settings.offline and not self._is_offline:
            self._jobs.start(lambda _cancel: self._models.enforce())
        self._is_offline = settings.offline
        sources = model_sources(settings)
        if sources != self._sources:
            self._sources = sources
            self.refresh()

    def _on_listed(self, items: list[object]) -> None:
        for item in items:
            if isinstance(item, ModelsListed):
                self.entries = item.entries
                self.listed.emit()

    def _on_progress(self, items: list[object]) -> None:
        if self.sender() is not self._loading:
            return
        state = self.state
        for item in items:
            match item:
                case ModelEntry():
                    state = replace(state, entry=item)
                case LoadProgress(share=share):
                    state = replace(state, share=share)
                case ModelDescription():
                    state = replace(state, phase=ModelPhase.READY, share=1.0, description=item)
                case _:
                    pass
        self._show(state)
        if state.description is not None:
            self._note_steps(state.description)

    def _note_steps(self, description: ModelDescription) -> None:
        if Compromise.STEPPED_DOWN in description.plan.compromises:
            self._show_notice(Notice(kind=NoticeKind.STEPPED_DOWN, name=description.name))

    def _show_notice(self, notice: Notice) -> None:
        self.notice = notice
        self.noticed.emit()

    def _unload_idle(self, seconds: float) -> None:
        self._jobs.start(lambda _cancel: self._models.unload_idle(seconds), advanced=self._on_idle)

    def _on_idle(self, items: list[object]) -> None:
        entry = self.state.entry
        for item in items:
            if isinstance(item, IdleUnloaded) and entry is not None and entry.path in item.paths:
                self._show(ModelState(phase=ModelPhase.RESTING, entry=entry))

    def _on_loaded(self, job: Job, fault: Fault | None) -> None:
        if job is not self._loading:
            return
        self._loading = None
        if fault is not None:
            self._show(replace(self.state, phase=ModelPhase.FAILED, fault=fault))
        elif self.state.phase is ModelPhase.READY and self.state.entry is not None:
            if self._note_use is not None:
                self._note_use(self.state.entry.key)
            if not self._is_for_task:
                self._settings.replace(model=self.state.entry.key)

    def _on_lost(self, fault: Fault | None) -> None:
        if fault is None:
            self._on_back()
            return
        failed = replace(self.state, phase=ModelPhase.FAILED, description=None)
        self._show(replace(failed, fault=fault))

    def _on_back(self) -> None:
        """The engine has started its process again by itself."""
        if self.state.phase is ModelPhase.FAILED and self.state.entry is not None:
            description = self._models.describe()
            ready = replace(self.state, phase=ModelPhase.READY, description=description)
            self._show(replace(ready, fault=None))
            self._show_notice(Notice(kind=NoticeKind.RESTARTED, name=description.name))
