"""The computer's state in the window, and its sleep: by a bus of the test's own, and by clocks."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from parlance.contract.computer import ComputerState, Strain
from parlance.contract.settings import Settings
from parlance.services.computer import ATTENTIVE_SECONDS, RELAXED_SECONDS, ComputerService
from parlance.services.jobs import Jobs
from parlance.services.settings import SettingsService
from parlance.services.sleep_bus import INTERFACE, PATH, SERVICE, SIGNAL, SleepBus
from parlance.storage.settings import SettingsFile
from parlance.work.sleep import SleepWatch
from parlance.work.strain import ComputerWatch, threads_for
from tests.scripted_engine import ScriptedEngine

PLUGGED = "Charging", 1
UNPLUGGED = "Discharging", 0


class Place:
    """A service over a computer of files, a scripted engine and a clock that is set."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "root"
        self.engine = ScriptedEngine()
        self.jobs = Jobs()
        self.settings = SettingsService(SettingsFile(folder / "settings.json"), Settings())
        self.slept = 100.0
        self.told: list[str] = []
        watch = ComputerWatch(self.root, free=lambda: 1.0)
        self.service = ComputerService(
            watch, self.engine, self.settings, self.jobs, sleep=SleepWatch(lambda: self.slept)
        )
        for name in ("changed", "going_to_sleep", "resumed"):
            getattr(self.service, name).connect(lambda name=name: self.told.append(name))
        self.power(*PLUGGED)

    def power(self, status: str, online: int) -> None:
        texts = {
            "AC/type": "Mains",
            "AC/online": str(online),
            "BAT0/type": "Battery",
            "BAT0/status": status,
            "BAT0/capacity": "50",
        }
        for path, text in texts.items():
            file = self.root / "sys/class/power_supply" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)

    def look(self, qtbot: QtBot) -> None:
        self.service.look()
        self.settle(qtbot)

    def settle(self, qtbot: QtBot) -> None:
        service = self.service
        qtbot.waitUntil(lambda: service._looking is None and service._reviving is None)


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path)
    yield made
    made.service.close()
    made.jobs.close()


def test_the_state_is_told_when_it_changes_and_not_else(qtbot: QtBot, place: Place) -> None:
    place.look(qtbot)
    assert place.service.state == ComputerState(on_battery=False, charge=0.5)
    place.look(qtbot)
    assert place.told == ["changed"]
    place.power(*UNPLUGGED)
    place.look(qtbot)
    assert place.service.state.strains == (Strain.BATTERY,)
    assert place.told == ["changed", "changed"]


def test_the_engine_gets_fewer_threads_on_battery_and_all_back_on_mains(
    qtbot: QtBot, place: Place
) -> None:
    place.look(qtbot)
    assert place.engine.threads == []
    place.power(*UNPLUGGED)
    place.look(qtbot)
    place.look(qtbot)
    fewer = threads_for(place.service.state, place.settings.value)
    assert fewer > 0
    assert place.engine.threads == [fewer]
    place.power(*PLUGGED)
    place.look(qtbot)
    assert place.engine.threads == [fewer, 0]


def test_who_does_not_save_the_battery_has_all_threads_at_once(qtbot: QtBot, place: Place) -> None:
    place.power(*UNPLUGGED)
    place.look(qtbot)
    place.settings.replace(save_battery=False)
    assert place.engine.threads[-1] == 0
    place.look(qtbot)
    assert place.service.state.strains == ()
    place.settings.replace(save_battery=True)
    assert place.engine.threads[-1] > 0


def test_it_looks_at_once_and_then_again_and_again_until_it_is_closed(
    qtbot: QtBot, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SleepBus, "listen", lambda _self, _bus=None: False)
    place.service.start()
    qtbot.waitUntil(lambda: place.told == ["changed"])
    place.settle(qtbot)
    place.power(*UNPLUGGED)
    place.service._timer.setInterval(1)
    qtbot.waitUntil(lambda: place.told == ["changed", "changed"])
    place.service.close()
    assert not place.service._timer.isActive()
    place.settle(qtbot)


def test_it_looks_seldom_while_the_person_is_elsewhere_and_at_once_when_they_are_back(
    qtbot: QtBot, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SleepBus, "listen", lambda _self, _bus=None: False)
    place.service.start()
    place.settle(qtbot)
    place.service._on_application_state(Qt.ApplicationState.ApplicationInactive)
    assert place.service._timer.interval() == RELAXED_SECONDS * 1000
    place.power(*UNPLUGGED)
    place.service._on_application_state(Qt.ApplicationState.ApplicationActive)
    assert place.service._timer.interval() == ATTENTIVE_SECONDS * 1000
    place.settle(qtbot)
    assert place.service.state.on_battery is True


def test_a_clock_that_jumps_is_a_sleep_after_which_the_engine_is_looked_at(
    qtbot: QtBot, place: Place
) -> None:
    place.service._on_tick()
    place.settle(qtbot)
    assert place.engine.revived == 0
    place.slept += 3600.0
    place.service._on_tick()
    place.settle(qtbot)
    assert place.told == ["changed", "resumed"]
    assert place.engine.revived == 1
    place.service._on_tick()
    place.settle(qtbot)
    assert place.engine.revived == 1


def test_a_sleep_that_bus_and_clock_tell_is_one(qtbot: QtBot, place: Place) -> None:
    place.service.bus.prepared.emit(True)
    place.slept += 60.0
    place.service._on_tick()  # the clock is faster
    place.service.bus.prepared.emit(False)
    place.service.bus.prepared.emit(True)
    place.slept += 60.0
    place.service.bus.prepared.emit(False)  # the bus is faster
    place.service._on_tick()
    place.settle(qtbot)
    told = [name for name in place.told if name != "changed"]
    assert told == ["going_to_sleep", "resumed", "going_to_sleep", "resumed"]


def test_a_computer_without_a_bus_is_no_fault(place: Place, monkeypatch) -> None:
    from PySide6.QtDBus import QDBusConnection

    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere/at/all", "nowhere")
    assert SleepBus().listen(nowhere) is False
    QDBusConnection.disconnectFromBus("nowhere")


@pytest.fixture
def bus() -> Iterator[str]:
    """Start a bus of the test's own, and give its address."""
    program = shutil.which("dbus-daemon")
    if program is None or sys.platform != "linux":
        pytest.skip("there is no dbus-daemon")
    command = [program, "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


def test_the_login_managers_word_about_sleep_is_heard_on_a_real_bus(
    qtbot: QtBot, place: Place, bus: str
) -> None:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    ours = QDBusConnection.connectToBus(bus, "listener")
    manager = QDBusConnection.connectToBus(bus, "manager")
    impostor = QDBusConnection.connectToBus(bus, "impostor")

    def say(connection: QDBusConnection, sleeps: bool) -> None:
        message = QDBusMessage.createSignal(PATH, INTERFACE, SIGNAL)
        message.setArguments([sleeps])
        assert connection.send(message)

    assert place.service.bus.listen(ours)
    assert manager.registerService(SERVICE)
    say(impostor, True)  # not the manager's word
    say(manager, True)
    qtbot.waitUntil(lambda: "going_to_sleep" in place.told)
    assert "resumed" not in place.told
    say(manager, False)
    qtbot.waitUntil(lambda: "resumed" in place.told)
    place.settle(qtbot)
    assert place.engine.revived == 1
    assert place.told.count("going_to_sleep") == 1
    for name in ("listener", "manager", "impostor"):
        QDBusConnection.disconnectFromBus(name)
