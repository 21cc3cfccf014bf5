"""How the computer is doing, as the window knows it, and what that means for the engine."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from parlance.contract.computer import ComputerState
from parlance.services.sleep_bus import SleepBus
from parlance.work.sleep import SleepWatch, slept_seconds
from parlance.work.strain import physical_cores, threads_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.hosts import ModelHost
    from parlance.services.jobs import Job, Jobs
    from parlance.services.settings import SettingsService
    from parlance.work.strain import ComputerWatch

ATTENTIVE_SECONDS = 5.0
"""Between two looks while the person works with the app."""

RELAXED_SECONDS = 20.0
"""Between two looks while they work with something else, or the window is hidden."""


class ComputerService(QObject):
    """Looks at the computer every few seconds, and notices its sleep.

    On battery the engine gets fewer threads, where the person wants it saved. After a
    sleep the engine is asked whether it still answers: a GPU's driver may not have
    survived it.

    Attributes:
        state: how the computer was doing at the last look.

    Signals:
        changed: `state` has changed.
        going_to_sleep: the computer falls asleep within seconds, where the system says so.
        resumed: it was asleep, and is awake.
    """

    changed = Signal()
    going_to_sleep = Signal()
    resumed = Signal()

    def __init__(
        self,
        watch: ComputerWatch,
        host: ModelHost,
        settings: SettingsService,
        jobs: Jobs,
        parent: QObject | None = None,
        *,
        sleep: SleepWatch | None = None,
    ) -> None:
        """Look at nothing before `start`; `sleep` is this computer's clocks if left out."""
        super().__init__(parent)
        self._watch = watch
        self._host = host
        self._settings = settings
        self._jobs = jobs
        self._sleep = SleepWatch(slept_seconds()) if sleep is None else sleep
        self._cores = physical_cores()
        self._threads = 0
        self._falls_asleep = False
        self._looking: Job | None = None
        self._reviving: Job | None = None
        self.state = ComputerState()
        self.bus = SleepBus(self)
        self.bus.prepared.connect(self._on_prepared)
        self._timer = QTimer(self)
        self._timer.setInterval(round(ATTENTIVE_SECONDS * 1000))
        self._timer.timeout.connect(self._on_tick)
        settings.changed.connect(self._on_settings_changed)

    def start(self) -> None:
        """Look now, and again every few seconds."""
        if sys.platform == "linux":
            self.bus.listen()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state)
            self._set_pace(application.applicationState())
        self._sleep.has_slept(0.0)
        self._timer.start()
        self.look()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look now, in a thread: a battery may take long to answer."""
        if self._looking is not None:
            return
        save_battery = self._settings.value.save_battery

        def work(_cancel: Cancel) -> Iterator[ComputerState]:
            yield self._watch.look(save_battery=save_battery)

        self._looking = self._jobs.start(work, advanced=self._on_looked, ended=self._on_look_ended)

    def _set_pace(self, state: Qt.ApplicationState) -> None:
        attentive = state is Qt.ApplicationState.ApplicationActive
        seconds = ATTENTIVE_SECONDS if attentive else RELAXED_SECONDS
        self._timer.setInterval(round(seconds * 1000))

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        self._set_pace(state)
        if self._timer.isActive() and state is Qt.ApplicationState.ApplicationActive:
            self._on_tick()

    def _on_tick(self) -> None:
        if self._sleep.has_slept(self._timer.interval() / 1000.0):
            self._wake()
        self.look()

    def _on_prepared(self, sleeps: bool) -> None:  # noqa: FBT001 - as the bus says it
        if sleeps:
            self._falls_asleep = True
            self.going_to_sleep.emit()
            return
        slept = self._sleep.has_slept(self._timer.interval() / 1000.0)
        # Unless the clocks have told already: then there is nothing new in it.
        if self._falls_asleep or slept:
            self._wake()

    def _wake(self) -> None:
        """Tell that the computer was asleep, and see whether the engine survived it."""
        self._falls_asleep = False
        self.resumed.emit()
        self.look()
        if self._reviving is None:
            self._reviving = self._jobs.start(self._revive, ended=self._on_revived)

    def _revive(self, cancel: Cancel) -> Iterator[None]:
        self._host.revive(cancel)
        yield None

    def _on_revived(self, _fault: object) -> None:
        self._reviving = None

    def _on_looked(self, states: list[object]) -> None:
        for state in states:
            if isinstance(state, ComputerState) and state != self.state:
                self.state = state
                self._use_threads()
                self.changed.emit()

    def _on_look_ended(self, _fault: object) -> None:
        self._looking = None

    def _on_settings_changed(self, _settings: object) -> None:
        self._use_threads()
        if self._timer.isActive():
            self.look()

    def _use_threads(self) -> None:
        count = threads_for(self.state, self._settings.value, self._cores)
        if count != self._threads:
            self._threads = count
            self._host.use_threads(count)
