"""How the computer is doing: its battery, its heat, its memory, and what follows for threads.

Linux tells all of it in small files; elsewhere psutil tells of the battery and of free
memory. Of heat macOS and Windows tell a program nothing without rights or a framework of
their own, so nothing is said of it there.
"""

from __future__ import annotations

import os
import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import psutil

from parlance.contract.computer import ComputerState, Strain
from parlance.work.power import Power, read_power
from parlance.work.system_files import matching, number_in, text_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.settings import Settings

_HOT_READINGS = 2
"""So many readings in a row must find the processor throttled: one that touches its limit
for an instant, as many do all day, has not slowed down."""

_COOL_SECONDS = 30.0
"""Told for so long after the last throttling, so that the word does not come and go."""

_LIST_SECONDS = 60.0
"""Processors and coolers come and go so seldom that it is enough to list them so often."""

_STALLED_FROM, _STALLED_UNTIL = 0.15, 0.05
"""Share of the last 10 s in which some program waited for memory: above the first it is
noticed by who sits there, below the second it is over."""

_STALLED = re.compile(r"^some\b.*\bavg10=(\d{1,3}(?:\.\d+)?)(?:\s|$)", re.MULTILINE)

_FREE_FROM, _FREE_UNTIL = 0.03, 0.06
"""Share of the memory that is free, where the system does not tell who waits for it."""

_COOLERS: Final = (
    "Processor",
    "cpufreq-",
    "thermal-cpufreq-",
    "cpuidle-",
    "thermal-idle-",
    "intel_powerclamp",
)
"""Cooling devices that cool a processor by slowing it down. Fans, screens and modems are
others; "TCC Offset" is a threshold that somebody set."""

# What is not looked at: scaling_max_freq below cpuinfo_max_freq. Power profiles and people
# set it as well, drivers that hand the limits to the hardware leave it alone when it is hot,
# and the cooling devices tell of those that lower it for heat.


def read_battery() -> Power:
    """Return what psutil tells of the battery."""
    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    if battery is None:
        return Power()
    charge = min(1.0, max(0.0, battery.percent / 100.0))
    # None: it is not known, as during the first seconds after a plug was moved.
    return Power(on_battery=battery.power_plugged is False, charge=charge)


def free_share() -> float:
    """Return how much of the memory programs can still have, 0 to 1."""
    memory = psutil.virtual_memory()
    return memory.available / max(1, memory.total)


class ComputerWatch:
    """Looks at the computer when asked; from one thread at a time.

    A look reads some dozen files of a few bytes. Most take microseconds; a battery's may
    take the time of a question to the machine's controller (tens of ms), so that it is no
    work for a window's own thread.
    """

    def __init__(
        self,
        root: Path = Path("/"),
        *,
        battery: Callable[[], Power] | None = None,
        free: Callable[[], float] = free_share,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Look under `root` for the system's files.

        `battery` is asked instead of them, where the system has none: on other systems
        than Linux, if it is left out. `free` tells the share of free memory and `clock`
        seconds that never go back.
        """
        if battery is None and sys.platform != "linux":
            battery = read_battery
        self._root = root
        self._battery = battery
        self._free = free
        self._clock = clock
        self._listed_at: float | None = None
        self._counts: list[Path] = []
        self._coolers: list[Path] = []
        self._throttles: dict[Path, int] = {}
        self._hot_readings = 0
        self._hot_at: float | None = None
        self._short = False

    def look(self, *, save_battery: bool) -> ComputerState:
        """Return how the computer is doing now; a battery is a strain only where it is saved.

        Heat is what happened since the last look. What cannot be read is left out.
        """
        power = read_power(self._root) if self._battery is None else self._battery()
        stalled = self._memory_stalled()
        found = {
            Strain.MEMORY: self._is_short(stalled),
            Strain.HEAT: self._is_hot(),
            Strain.BATTERY: save_battery and power.on_battery is True,
        }
        return ComputerState(
            on_battery=power.on_battery,
            charge=power.charge,
            strains=tuple(strain for strain in Strain if found[strain]),
            memory_stalled=round(stalled or 0.0, 2),
        )

    # Memory ------------------------------------------------------------------------

    def _memory_stalled(self) -> float | None:
        """Return the share of the last 10 s that some program waited for memory, or None."""
        found = _STALLED.search(text_of(self._root / "proc/pressure/memory"))
        return None if found is None else min(1.0, float(found.group(1)) / 100.0)

    def _is_short(self, stalled: float | None) -> bool:
        """Whether memory is short; it takes less to stay so than to become so.

        Little free memory slows nothing down as long as nobody waits for it, so that it
        only counts where nobody tells who waits.
        """
        if stalled is not None:
            self._short = stalled > (_STALLED_UNTIL if self._short else _STALLED_FROM)
        else:
            self._short = self._free() < (_FREE_UNTIL if self._short else _FREE_FROM)
        return self._short

    # Heat --------------------------------------------------------------------------

    def _is_hot(self) -> bool:
        """Whether the processor has slowed down for heat, not only for an instant."""
        now = self._clock()
        if self._listed_at is None or now - self._listed_at > _LIST_SECONDS:
            self._list_files()
            self._listed_at = now
        throttled = self._is_throttled() or self._is_cooled()
        self._hot_readings = self._hot_readings + 1 if throttled else 0
        known = self._hot_at is not None
        if self._hot_readings >= _HOT_READINGS or (throttled and known):
            self._hot_at = now
        elif self._hot_at is not None and now - self._hot_at > _COOL_SECONDS:
            self._hot_at = None
        return self._hot_at is not None

    def _list_files(self) -> None:
        """Find the files that tell of heat: a computer has up to hundreds of them."""
        processors = self._root / "sys/devices/system/cpu"
        self._counts = matching(processors, "cpu[0-9]*/thermal_throttle/*_throttle_count")
        self._coolers = [
            device
            for device in matching(self._root / "sys/class/thermal", "cooling_device*")
            if text_of(device / "type").startswith(_COOLERS)
        ]

    def _is_throttled(self) -> bool:
        """Whether a processor was throttled since the last look (x86 counts it)."""
        rising = False
        for path in self._counts:
            count = number_in(path)
            if count is None:
                continue
            rising = rising or count > self._throttles.get(path, count)
            self._throttles[path] = count
        return rising

    def _is_cooled(self) -> bool:
        """Whether the system slows a processor down now, to cool it."""
        return any((number_in(cooler / "cur_state") or 0) > 0 for cooler in self._coolers)


def threads_for(state: ComputerState, settings: Settings, cores: int | None = None) -> int:
    """Return how many threads a model may have at most; 0: as planned.

    On a battery that is to be saved, half of the physical cores, at least one: an answer
    mostly waits for memory, which fewer cores use up as well. `cores` are this computer's
    if left out.
    """
    if not (settings.save_battery and state.on_battery):
        return 0
    return max(1, (physical_cores() if cores is None else cores) // 2)


def physical_cores() -> int:
    """Return the physical cores that this process may use, at least one."""
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        cores = min(cores, len(os.sched_getaffinity(0)))
    return max(1, cores)
