"""What is done to the models of this computer, as the window knows it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.catalogue import Task
from parlance.contract.faults import ModelDownloading, ModelInUse
from parlance.contract.inventory import (
    CareProgress,
    Inventory,
    RemovalPlan,
    RemovalScope,
    Removed,
    Verified,
)
from parlance.contract.model_settings import model_sources
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.settings import Settings
from parlance.services.model_states import DEFAULT_TASKS, ModelPhase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.inventory import Checkpoint, ImportManner, ShrunkSize
    from parlance.contract.models import ModelSources
    from parlance.services.jobs import Job, Jobs, Work
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService


class CareSource(Protocol):
    """What takes care of models: `work.care.ModelCare`."""

    def inventory(self, sources: ModelSources, cancel: Cancel) -> Iterator[Inventory]:
        """Yield everything on this computer once."""

    def plan_removal(
        self, key: str, scope: RemovalScope, sources: ModelSources, cancel: Cancel
    ) -> Iterator[RemovalPlan]:
        """Yield what a removal would do."""

    def remove(self, plan: RemovalPlan, sources: ModelSources, cancel: Cancel) -> Iterator[Removed]:
        """Do what a plan says."""

    def verify(
        self, key: str, sources: ModelSources, cancel: Cancel
    ) -> Iterator[CareProgress | Verified]:
        """Hold the files of a model against what they should be."""

    def import_file(
        self, path: str, manner: ImportManner, cancel: Cancel
    ) -> Iterator[CareProgress | ModelEntry]:
        """Take a file in."""

    def shrunk_sizes(self, key: str, sources: ModelSources) -> Iterator[tuple[ShrunkSize, ...]]:
        """Yield what a model can be quantized to."""

    def shrink(
        self, key: str, quantization: str, sources: ModelSources, cancel: Cancel
    ) -> Iterator[CareProgress | ModelEntry]:
        """Quantize a model."""

    def convert(
        self, checkpoint: Checkpoint, cancel: Cancel
    ) -> Iterator[CareProgress | ModelEntry]:
        """Make a GGUF of a checkpoint."""


class CareKind(StrEnum):
    """What a piece of care does."""

    REMOVE = "remove"
    VERIFY = "verify"
    IMPORT = "import"
    SHRINK = "shrink"
    CONVERT = "convert"


class CareTask(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of care that is running.

    Attributes:
        number: tells it apart from others.
        key: what it is done to: a key of the inventory, or a path.
        name: what that is called.
        done, total: bytes or tensors; total is 0 before the first progress.
    """

    number: int
    kind: CareKind
    key: str
    name: str
    done: int = 0
    total: int = 0


class CareService(QObject):
    """Knows what lies on this computer, and has things done to it.

    Signals:
        inventory_changed: `inventory` is another one.
        planned: a RemovalPlan to confirm; removed: a Removed.
        verified: a Verified; added: the ModelEntry that an import, a smaller copy or a
            conversion has made.
        sized: key and ShrunkSizes that ask_sizes() asked for.
        tasks_changed: `tasks` has changed; one more or less, or its progress.
        task_ended: number of a task, the Fault it ended with or None, and whether it was stopped.
        failed: key or path of what something was wanted of, and the Fault.
    """

    inventory_changed = Signal()
    planned = Signal(object)
    removed = Signal(object)
    verified = Signal(object)
    added = Signal(object)
    sized = Signal(str, object)
    tasks_changed = Signal()
    task_ended = Signal(int, object, bool)
    failed = Signal(str, object)

    def __init__(
        self,
        care: CareSource,
        settings: SettingsService,
        models: ModelsService,
        jobs: Jobs,
        *,
        downloading: Callable[[str], bool],
    ) -> None:
        """Start with nothing known; `downloading` takes the name of a repository."""
        super().__init__()
        self._care = care
        self._settings = settings
        self._models = models
        self._jobs = jobs
        self._downloading = downloading
        self._looking: Job | None = None
        self._running: dict[int, Job] = {}
        self._numbers = 0
        self._sources = model_sources(settings.value)
        self._used = ""
        self.inventory: Inventory | None = None
        self.tasks: tuple[CareTask, ...] = ()
        settings.changed.connect(self._on_settings_changed)
        models.listed.connect(self._on_listed)
        models.state_changed.connect(self._on_state_changed)

    def refresh(self) -> None:
        """Look again at what is on this computer."""
        if self._looking is not None:
            self._looking.stop()
        sources = self._sources
        job = self._jobs.start(lambda cancel: self._care.inventory(sources, cancel))
        self._looking = job
        job.advanced.connect(lambda items: self._on_looked(job, items))
        job.ended.connect(lambda fault: self._on_look_ended(job, fault))

    def plan_removal(self, key: str, scope: RemovalScope) -> None:
        """Find out what a removal would do; `planned` tells, or `failed`."""
        refusal = self._refusal(key, scope)
        if refusal is not None:
            self.failed.emit(key, refusal)
            return
        sources = self._sources
        self._jobs.start(
            lambda cancel: self._care.plan_removal(key, scope, sources, cancel),
            advanced=lambda items: self._tell(None, items),
            ended=lambda fault: self._on_failed(key, fault),
        )

    def remove(self, plan: RemovalPlan) -> None:
        """Do what a confirmed plan says."""
        refusal = self._refusal(plan.key, plan.scope)
        if refusal is not None:
            self.failed.emit(plan.key, refusal)
            return
        sources = self._sources
        task = self._task(CareKind.REMOVE, plan.key, plan.name)
        self._start(task, lambda cancel: self._care.remove(plan, sources, cancel))

    def verify(self, key: str) -> None:
        """Hold the files of a model against what they should be."""
        sources = self._sources
        task = self._task(CareKind.VERIFY, key, self._name(key))
        self._start(task, lambda cancel: self._care.verify(key, sources, cancel))

    def import_file(self, path: str, manner: ImportManner) -> None:
        """Take a file in, where it is or into Parlance's own folder."""
        name = path.replace("\\", "/").rsplit("/", 1)[-1]
        task = self._task(CareKind.IMPORT, path, name)
        self._start(task, lambda cancel: self._care.import_file(path, manner, cancel))

    def ask_sizes(self, key: str) -> None:
        """Ask what a model can be quantized to; `sized` tells, or `failed`."""
        sources = self._sources

        def tell(items: list[object]) -> None:
            for sizes in items:
                self.sized.emit(key, sizes)

        self._jobs.start(
            lambda _cancel: self._care.shrunk_sizes(key, sources),
            advanced=tell,
            ended=lambda fault: self._on_failed(key, fault),
        )

    def shrink(self, key: str, quantization: str) -> None:
        """Make a smaller copy of a model; the model itself stays as it is."""
        sources = self._sources
        task = self._task(CareKind.SHRINK, key, f"{self._name(key)} → {quantization}")
        self._start(task, lambda cancel: self._care.shrink(key, quantization, sources, cancel))

    def convert(self, checkpoint: Checkpoint) -> None:
        """Make a GGUF of a checkpoint; the checkpoint stays as it is."""
        task = self._task(CareKind.CONVERT, checkpoint.key, checkpoint.repo)
        self._start(task, lambda cancel: self._care.convert(checkpoint, cancel))

    def stop(self, number: int) -> None:
        """Stop the task of that number; it leaves nothing behind."""
        job = self._running.get(number)
        if job is not None:
            job.stop()

    # What is refused at once ---------------------------------------------------------

    def _refusal(self, key: str, scope: RemovalScope) -> Fault | None:
        """Return why something cannot be removed now; the work looks again by itself."""
        entry = self._entry(key)
        if scope is RemovalScope.LEFTOVER or entry is None:
            return None
        current = self._models.state.entry
        in_memory = self._models.state.phase in (ModelPhase.LOADING, ModelPhase.READY)
        if in_memory and current is not None:
            is_same_repo = scope is RemovalScope.REPOSITORY and current.repo == entry.repo
            if current.key == key or (entry.repo is not None and is_same_repo):
                return ModelInUse(name=current.name)
        if entry.repo is not None and self._downloading(entry.repo):
            return ModelDownloading(name=entry.name)
        return None

    def _entry(self, key: str) -> ModelEntry | None:
        known = self._models.entries if self.inventory is None else self.inventory.models
        return next((entry for entry in known if entry.key == key), None)

    def _name(self, key: str) -> str:
        entry = self._entry(key)
        return entry.name if entry is not None else key

    # Tasks ---------------------------------------------------------------------------

    def _task(self, kind: CareKind, key: str, name: str) -> CareTask:
        self._numbers += 1
        return CareTask(number=self._numbers, kind=kind, key=key, name=name)

    def _start(self, task: CareTask, work: Work) -> None:
        wanted = (task.kind, task.key, task.name)
        if any((each.kind, each.key, each.name) == wanted for each in self.tasks):
            return  # it is being done already
        self.tasks = (*self.tasks, task)
        job = self._jobs.start(work)
        self._running[task.number] = job
        job.advanced.connect(lambda items: self._tell(task.number, items))
        job.ended.connect(lambda fault: self._on_ended(task, fault))
        self.tasks_changed.emit()

    def _tell(self, number: int | None, items: list[object]) -> None:
        for item in items:
            match item:
                case CareProgress():
                    self._progress(number, item)
                case RemovalPlan():
                    self.planned.emit(item)
                case Removed():
                    if not item.left:
                        self._forget(item.plan)
                    self.removed.emit(item)
                case Verified():
                    self.verified.emit(item)
                case ModelEntry():
                    self._remember(number, item)
                    self.added.emit(item)
                case _:
                    pass

    def _progress(self, number: int | None, progress: CareProgress) -> None:
        self.tasks = tuple(
            msgspec.structs.replace(task, done=progress.done, total=progress.total)
            if task.number == number
            else task
            for task in self.tasks
        )
        self.tasks_changed.emit()

    def _on_ended(self, task: CareTask, fault: Fault | None) -> None:
        job = self._running.pop(task.number)
        self.task_ended.emit(task.number, fault, job.cancel.requested)
        self.tasks = tuple(each for each in self.tasks if each.number != task.number)
        self._on_failed(task.key, fault)
        self.tasks_changed.emit()
        if task.kind is not CareKind.VERIFY:
            self.refresh()

    def _on_failed(self, key: str, fault: Fault | None) -> None:
        if fault is not None:
            self.failed.emit(key, fault)

    # The list and the settings -------------------------------------------------------

    def _remember(self, number: int | None, entry: ModelEntry) -> None:
        """Keep a file that stays where it is on the person's list."""
        task = next((each for each in self.tasks if each.number == number), None)
        files = self._settings.value.models_files
        is_import = task is not None and task.kind is CareKind.IMPORT
        if is_import and entry.origin is ModelOrigin.FILE and entry.path not in files:
            self._settings.replace(models_files=(*files, entry.path))

    def _forget(self, plan: RemovalPlan) -> None:
        """Take what is gone off the settings that name it."""
        value = self._settings.value
        known = self.inventory.models if self.inventory is not None else self._models.entries
        gone = {each.key for each in known if each.path in plan.paths} | {plan.key}
        paths = {each.path for each in known if each.key in gone} | {plan.key}
        self._settings.replace(
            models_files=tuple(path for path in value.models_files if path not in paths),
            per_model={key: own for key, own in value.per_model.items() if key not in gone},
        )
        for task in DEFAULT_TASKS:
            if self._models.default_of(task) in gone:
                self._models.set_default(task, Settings().model if task is Task.CHAT else "")

    def _on_settings_changed(self, settings: Settings) -> None:
        sources = model_sources(settings)
        if sources != self._sources:
            self._sources = sources
            self._look_again()

    def _on_listed(self) -> None:
        known = self.inventory.models if self.inventory is not None else ()
        here = tuple(entry for entry in self._models.entries if entry.served is None)
        if here != known:
            self._look_again()

    def _on_state_changed(self) -> None:
        state = self._models.state
        if state.phase is ModelPhase.READY and state.entry is not None:
            is_news, self._used = state.entry.key != self._used, state.entry.key
            if is_news:
                self._look_again()

    def _look_again(self) -> None:
        """Look again, if anybody has asked before; a list that no one sees costs nothing."""
        if self.inventory is not None:
            self.refresh()

    def _on_looked(self, job: Job, items: list[object]) -> None:
        if job is not self._looking:
            return
        for item in items:
            if isinstance(item, Inventory):
                self.inventory = item
                # The disk does not know of the models of servers: they stay on the list.
                served = (entry for entry in self._models.entries if entry.served is not None)
                self._models.show_entries((*item.models, *served))
                self.inventory_changed.emit()

    def _on_look_ended(self, job: Job, fault: Fault | None) -> None:
        if job is self._looking:
            self._looking = None
            self._on_failed("", fault)
