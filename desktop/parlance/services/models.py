"""Which models there are and which one is loaded, as the window knows it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import EngineCrashed, Fault
from parlance.contract.models import ModelDescription, ModelEntry
from parlance.contract.progress import LoadProgress, ModelsListed
from parlance.contract.settings import load_options, model_sources
from parlance.services.gate import Gate

if TYPE_CHECKING:
    from parlance.contract.cancel import Cancel
    from parlance.contract.settings import Settings
    from parlance.services.jobs import Job, Jobs
    from parlance.services.settings import SettingsService
    from parlance.work.models import Models


class ModelPhase(StrEnum):
    """How far the chosen model is."""

    NONE = "none"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


class ModelState(msgspec.Struct, frozen=True, kw_only=True):
    """The chosen model and what has become of it. `share` is the part loaded, 0 to 1."""

    phase: ModelPhase = ModelPhase.NONE
    entry: ModelEntry | None = None
    share: float = 0.0
    description: ModelDescription | None = None
    fault: Fault | None = None


class ModelsService(QObject):
    """Lists models, loads and unloads one.

    Signals:
        listed: `entries` has changed.
        state_changed: `state` has changed.
        speed_changed: tokens per second of the last answer.
    """

    listed = Signal()
    state_changed = Signal()
    speed_changed = Signal(float)
    _lost = Signal(object)

    def __init__(
        self,
        models: Models,
        settings: SettingsService,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """Start with nothing listed and nothing loaded."""
        super().__init__(parent)
        self._models = models
        self._settings = settings
        self._jobs = jobs
        self._loading: Job | None = None
        self.entries: tuple[ModelEntry, ...] = ()
        self.state = ModelState()
        self.last_speed = 0.0
        self._gate = Gate()
        self._lost.connect(self._on_lost)
        self._sources = model_sources(settings.value)
        settings.changed.connect(self._on_settings_changed)
        models.watch(self._lost.emit)

    @property
    def current_key(self) -> str:
        """Key of the chosen model, loaded or not; empty if none."""
        return self.state.entry.key if self.state.entry else ""

    def refresh(self) -> None:
        """Look again at what is on this computer."""
        sources = self._sources
        self._jobs.start(lambda _cancel: self._models.listing(sources), advanced=self._on_listed)

    def load(self, key: str) -> None:
        """Load the model `key` in place of the one that is loaded, and remember it."""
        if self._loading is not None:
            self._loading.stop()
        settings = self._settings.value
        options = load_options(settings, key)
        sources = self._sources
        entry = next((entry for entry in self.entries if entry.key == key), None)
        self._show(ModelState(phase=ModelPhase.LOADING, entry=entry))
        job = self._jobs.start(
            lambda cancel: self._models.load(key, sources, options, cancel),
            advanced=self._on_progress,
        )
        job.ended.connect(lambda fault: self._on_loaded(job, fault))
        self._loading = job

    def unload(self) -> None:
        """End the model's process; its memory comes back."""
        if self._loading is not None:
            self._loading.stop()
            self._loading = None
        self._jobs.start(lambda _cancel: self._models.unload())
        self._show(ModelState())

    def restart(self) -> None:
        """Load the chosen model again, with the settings now in force."""
        self.load(self.current_key or self._settings.value.model)

    def note_answer(self, tokens_per_second: float) -> None:
        """Remember how fast the last answer was written; the model runs, then."""
        if self.state.phase is ModelPhase.FAILED and isinstance(self.state.fault, EngineCrashed):
            # The engine has started its process again by itself.
            self._show(
                msgspec.structs.replace(
                    self.state,
                    phase=ModelPhase.READY,
                    description=self._models.describe(),
                    fault=None,
                )
            )
        if tokens_per_second > 0:
            self.last_speed = tokens_per_second
            self.speed_changed.emit(tokens_per_second)

    def wait_while_loading(self, cancel: Cancel) -> None:
        """Return when no model is being loaded; from a job's thread. Raises Cancelled."""
        self._gate.wait(cancel)

    def _show(self, state: ModelState) -> None:
        self.state = state
        self._gate.set_open(is_open=state.phase is not ModelPhase.LOADING)
        self.state_changed.emit()

    def _on_settings_changed(self, settings: Settings) -> None:
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
                    state = msgspec.structs.replace(state, entry=item)
                case LoadProgress(share=share):
                    state = msgspec.structs.replace(state, share=share)
                case ModelDescription():
                    state = msgspec.structs.replace(
                        state, phase=ModelPhase.READY, share=1.0, description=item
                    )
                case _:
                    pass
        self._show(state)

    def _on_loaded(self, job: Job, fault: Fault | None) -> None:
        if job is not self._loading:
            return
        self._loading = None
        if fault is not None:
            self._show(msgspec.structs.replace(self.state, phase=ModelPhase.FAILED, fault=fault))
        elif self.state.phase is ModelPhase.READY and self.state.entry is not None:
            self._settings.replace(model=self.state.entry.key)

    def _on_lost(self, fault: Fault) -> None:
        self._show(
            msgspec.structs.replace(
                self.state, phase=ModelPhase.FAILED, description=None, fault=fault
            )
        )
