"""What a computer tells of itself, played by trees of files like those of Linux."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from parlance.contract.computer import ComputerState, Strain
from parlance.contract.settings import Settings
from parlance.work.power import Power
from parlance.work.sleep import SleepWatch, slept_seconds
from parlance.work.strain import (
    ComputerWatch,
    physical_cores,
    read_battery,
    threads_for,
)

SUPPLIES = "sys/class/power_supply"
THERMAL = "sys/class/thermal"
PRESSURE = "proc/pressure/memory"
SAVING = Settings(save_battery=True)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Computer:
    """A computer with files of its own, enough free memory and a clock that is set."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.clock = Clock()
        self.free = 0.5
        self.watch = ComputerWatch(root, free=lambda: self.free, clock=self.clock)

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{text}\n")

    def supply(self, name: str, **files: object) -> None:
        for file, text in files.items():
            self.write(f"{SUPPLIES}/{name}/{file}", str(text))

    def battery(self, status: str, capacity: object = 80, name: str = "BAT0", **files: object):
        self.supply(name, type="Battery", status=status, capacity=capacity, **files)

    def mains(self, online: int) -> None:
        self.supply("AC", type="Mains", online=online)

    def pressure(self, percent: object) -> None:
        self.write(
            PRESSURE,
            f"some avg10={percent} avg60=1.00 avg300=0.50 total=12345\n"
            "full avg10=99.00 avg60=0.00 avg300=0.00 total=99",
        )

    def throttles(self, count: object, processor: int = 0) -> None:
        folder = f"sys/devices/system/cpu/cpu{processor}/thermal_throttle"
        self.write(f"{folder}/core_throttle_count", str(count))

    def look(self, seconds: float = 5.0, *, save_battery: bool = True) -> ComputerState:
        self.clock.now += seconds
        return self.watch.look(save_battery=save_battery)

    def feels(self, strain: Strain, seconds: float = 5.0) -> bool:
        return strain in self.look(seconds).strains


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "root")


# Battery ---------------------------------------------------------------------------------


def test_a_computer_that_tells_nothing_has_no_battery_and_no_strain(computer: Computer) -> None:
    assert computer.look() == ComputerState()


def test_a_desktop_has_no_battery_whatever_powers_it(computer: Computer) -> None:
    computer.mains(1)
    computer.supply("ups", type="UPS", status="Discharging", capacity=50)
    assert computer.look() == ComputerState()


def test_a_laptop_on_mains_is_not_on_battery(computer: Computer) -> None:
    computer.mains(1)
    computer.battery("Charging", 61)
    state = computer.look()
    assert (state.on_battery, state.charge, state.strains) == (False, 0.61, ())


def test_a_laptop_without_its_charger_is_on_battery(computer: Computer) -> None:
    computer.mains(0)
    computer.battery("Discharging", 40)
    state = computer.look()
    assert (state.on_battery, state.charge, state.strains) == (True, 0.4, (Strain.BATTERY,))


def test_a_battery_that_is_not_to_be_saved_is_no_strain(computer: Computer) -> None:
    computer.mains(0)
    computer.battery("Discharging")
    state = computer.look(save_battery=False)
    assert state.on_battery is True
    assert state.strains == ()


@pytest.mark.parametrize("kind", ["USB", "USB_C", "Wireless"])
def test_a_charger_need_not_be_called_mains(computer: Computer, kind: str) -> None:
    computer.mains(0)
    computer.supply("ucsi-source-psy-1", type=kind, online=1, scope="System")
    computer.battery("Discharging")
    assert computer.look().on_battery is False


def test_a_phone_that_is_charged_by_the_computer_is_no_charger(computer: Computer) -> None:
    computer.mains(0)
    computer.supply("ucsi-source-psy-2", type="USB", online=1, scope="Device")
    computer.battery("Discharging")
    assert computer.look().on_battery is True


def test_a_battery_that_is_charged_knows_better_than_a_charger_without_a_driver(
    computer: Computer,
) -> None:
    computer.mains(0)
    computer.battery("Charging")
    assert computer.look().on_battery is False


@pytest.mark.parametrize(("status", "on_battery"), [("Discharging", True), ("Full", False)])
def test_without_any_charger_listed_the_battery_tells(
    computer: Computer, status: str, on_battery: bool
) -> None:
    computer.battery(status)
    assert computer.look().on_battery is on_battery


def test_a_full_battery_just_after_the_plug_was_pulled_is_in_use(computer: Computer) -> None:
    computer.mains(0)
    computer.battery("Full", 100)
    assert computer.look().on_battery is True


def test_two_batteries_count_by_what_they_hold(computer: Computer) -> None:
    computer.mains(0)
    computer.battery("Discharging", 90, "BAT0", energy_full=10_000_000)
    computer.battery("Unknown", 10, "BAT1", energy_full=30_000_000)
    state = computer.look()
    assert (state.on_battery, state.charge) == (True, 0.3)


def test_two_batteries_that_do_not_tell_what_they_hold_count_alike(computer: Computer) -> None:
    computer.battery("Discharging", 90, "BAT0", energy_full=10_000_000)
    computer.battery("Discharging", 10, "BAT1", charge_full=30_000_000)
    assert computer.look().charge == 0.5


def test_an_empty_bay_is_no_battery(computer: Computer) -> None:
    computer.mains(0)
    computer.battery("Unknown", 0, "BAT1", present=0)
    assert computer.look().on_battery is None


def test_the_battery_of_a_mouse_does_not_count(computer: Computer) -> None:
    computer.battery("Discharging", 5, "hidpp_battery_0", scope="Device")
    assert computer.look() == ComputerState()
    computer.mains(1)
    computer.battery("Not charging", 80)
    state = computer.look()
    assert (state.on_battery, state.charge) == (False, 0.8)


@pytest.mark.parametrize("garbage", ["", "many", "-1\x00\xff", "9" * 5000])
def test_garbled_files_of_a_battery_are_left_out(computer: Computer, garbage: str) -> None:
    computer.mains(0)
    computer.supply("BAT0", type="Battery", status=garbage, capacity=garbage, energy_full=garbage)
    state = computer.look()
    assert state.on_battery is True
    assert state.charge is None


def test_a_capacity_beyond_all_bounds_is_a_full_battery(computer: Computer) -> None:
    computer.battery("Discharging", 107)
    assert computer.look().charge == 1.0


def test_folders_where_files_should_be_are_left_out(computer: Computer) -> None:
    for path in (f"{SUPPLIES}/BAT0/type/x", f"{PRESSURE}/x", f"{THERMAL}/cooling_device0/type/x"):
        computer.write(path, "")
    assert computer.look() == ComputerState()


def test_elsewhere_than_on_linux_psutil_tells_of_the_battery(tmp_path: Path) -> None:
    power = Power(on_battery=True, charge=0.2)
    state = ComputerWatch(tmp_path, battery=lambda: power).look(save_battery=True)
    assert (state.on_battery, state.charge, state.strains) == (True, 0.2, (Strain.BATTERY,))


@pytest.mark.parametrize(("plugged", "on_battery"), [(True, False), (False, True), (None, False)])
def test_what_psutil_says_of_a_battery_is_taken_over(
    monkeypatch: pytest.MonkeyPatch, plugged: bool | None, on_battery: bool
) -> None:
    class Battery:
        percent = 55.5
        power_plugged = plugged

    monkeypatch.setattr(psutil, "sensors_battery", Battery, raising=False)
    assert read_battery() == Power(on_battery=on_battery, charge=0.555)


def test_a_computer_of_which_psutil_knows_no_battery_has_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: None, raising=False)
    assert read_battery() == Power()
    monkeypatch.delattr(psutil, "sensors_battery")
    assert read_battery() == Power()


# Memory ----------------------------------------------------------------------------------


def test_memory_is_short_when_programs_wait_for_it_and_for_a_while_after(
    computer: Computer,
) -> None:
    told = []
    for percent in (0.0, 14.9, 15.5, 10.0, 5.5, 4.9, 10.0, 14.9):
        computer.pressure(percent)
        told.append(computer.feels(Strain.MEMORY))
    assert told == [False, False, True, True, True, False, False, False]


def test_the_share_of_time_is_told(computer: Computer) -> None:
    computer.pressure("37.52")
    assert computer.look().memory_stalled == 0.38


def test_little_free_memory_does_not_count_where_nobody_waits_for_it(computer: Computer) -> None:
    computer.free = 0.001
    computer.pressure("0.00")
    assert not computer.feels(Strain.MEMORY)


@pytest.mark.parametrize("garbage", ["", "some", "some avg10=", "some avg10=nan", "full avg10=90"])
def test_free_memory_counts_where_nobody_tells_who_waits(computer: Computer, garbage: str) -> None:
    computer.write(PRESSURE, garbage)
    told = []
    for free in (0.2, 0.04, 0.02, 0.04, 0.059, 0.07, 0.04):
        computer.free = free
        told.append(computer.feels(Strain.MEMORY))
    assert told == [False, False, True, True, True, False, False]


# Heat ------------------------------------------------------------------------------------


def test_a_processor_that_was_throttled_before_is_not_hot_now(computer: Computer) -> None:
    computer.throttles(4711)
    assert [computer.feels(Strain.HEAT) for _ in range(3)] == [False] * 3


def test_one_touch_of_the_limit_is_no_heat(computer: Computer) -> None:
    told = []
    for count in (10, 11, 11, 12, 12):
        computer.throttles(count)
        told.append(computer.feels(Strain.HEAT))
    assert told == [False] * 5


def test_a_processor_that_is_throttled_again_and_again_is_hot_until_it_has_cooled(
    computer: Computer,
) -> None:
    computer.throttles(0, processor=0)
    told = []
    for count in (10, 11, 15, 15, 16):
        computer.throttles(count, processor=13)
        told.append(computer.feels(Strain.HEAT))
    assert told == [False, False, True, True, True]
    assert computer.feels(Strain.HEAT, 20.0)
    assert not computer.feels(Strain.HEAT, 20.0)


@pytest.mark.parametrize("kind", ["Processor", "thermal-cpufreq-0", "intel_powerclamp"])
def test_a_processor_that_is_slowed_to_cool_it_is_hot(computer: Computer, kind: str) -> None:
    told = []
    for state in (0, 2, 2, -1):
        computer.write(f"{THERMAL}/cooling_device3/type", kind)
        computer.write(f"{THERMAL}/cooling_device3/cur_state", str(state))
        told.append(computer.feels(Strain.HEAT))
    assert told == [False, False, True, True]
    assert not computer.feels(Strain.HEAT, 40.0)


@pytest.mark.parametrize("kind", ["Fan", "TCC Offset", "LCD", ""])
def test_what_cools_without_slowing_down_is_no_heat(computer: Computer, kind: str) -> None:
    computer.write(f"{THERMAL}/cooling_device0/type", kind)
    computer.write(f"{THERMAL}/cooling_device0/cur_state", "7")
    assert [computer.feels(Strain.HEAT) for _ in range(3)] == [False] * 3


def test_counts_that_vanish_or_are_garbled_are_no_heat(computer: Computer) -> None:
    computer.throttles(5)
    computer.look()
    for garbage in ("", "x", "12 12", "-"):
        computer.throttles(garbage)
        assert not computer.feels(Strain.HEAT)
    computer.throttles(5)
    assert not computer.feels(Strain.HEAT)


def test_the_worst_comes_first(computer: Computer) -> None:
    computer.mains(0)
    computer.battery("Discharging")
    computer.pressure(80)
    computer.write(f"{THERMAL}/cooling_device0/type", "Processor")
    computer.write(f"{THERMAL}/cooling_device0/cur_state", "1")
    computer.look()
    assert computer.look().strains == (Strain.MEMORY, Strain.HEAT, Strain.BATTERY)


def test_this_computer_can_be_looked_at() -> None:
    watch = ComputerWatch()
    assert 0.0 <= watch.look(save_battery=True).memory_stalled <= 1.0


# Threads ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("cores", "threads"), [(1, 1), (2, 1), (3, 1), (4, 2), (16, 8)])
def test_on_battery_half_of_the_cores_compute(cores: int, threads: int) -> None:
    assert threads_for(ComputerState(on_battery=True), SAVING, cores) == threads


@pytest.mark.parametrize("on_battery", [False, None])
def test_with_a_charger_all_compute_as_planned(on_battery: bool | None) -> None:
    assert threads_for(ComputerState(on_battery=on_battery), SAVING, 8) == 0


def test_a_battery_that_is_not_to_be_saved_changes_nothing() -> None:
    assert threads_for(ComputerState(on_battery=True), Settings(save_battery=False), 8) == 0


def test_the_cores_are_this_computers_if_nothing_is_said() -> None:
    assert physical_cores() >= 1
    expected = max(1, physical_cores() // 2)
    assert threads_for(ComputerState(on_battery=True), SAVING) == expected


# Sleep -----------------------------------------------------------------------------------


def test_a_sleep_is_noticed_once_where_clocks_tell_it() -> None:
    asleep = Clock()
    watch = SleepWatch(asleep)
    assert not watch.has_slept(5.0)
    asleep.now += 0.2  # read one after the other
    assert not watch.has_slept(5.0)
    asleep.now += 2.0
    assert watch.has_slept(5.0)
    assert not watch.has_slept(5.0)


def test_a_question_that_comes_much_too_late_means_a_sleep_where_no_clock_tells() -> None:
    wall = Clock()
    watch = SleepWatch(wall=wall)
    told = []
    for seconds in (5.0, 20.0, 7200.0, 5.0, -3600.0, 5.0):
        wall.now += seconds
        told.append(watch.has_slept(5.0))
    assert told == [False, False, True, False, False, False]


def test_the_clocks_of_this_computer_agree_that_it_does_not_sleep_now() -> None:
    slept = slept_seconds()
    watch = SleepWatch(slept)
    assert not watch.has_slept(60.0)
    if slept is not None:
        assert slept() >= -1.0
