"""What this computer has for a model: memory and devices as they are now, and their speed."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import psutil

from parlance.contract.faults import FaultError
from parlance.engine.planning.measuring import list_devices
from parlance.hub.choosing.computer import computer_from
from parlance.hub.choosing.measured import processor_rate
from parlance.work.gauges import memory_bandwidth

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.children.nursery import Nursery
    from parlance.contract.benchmarks import BenchRecord
    from parlance.contract.cancel import Cancel
    from parlance.contract.fit import Computer
    from parlance.contract.hardware import Device

_FRESH_SECONDS = 20.0
"""So long the list of devices counts as what is free now; it takes a process to ask."""

_MEASURED_BYTES = 128 * 1024**2
"""Read to measure the memory's speed: more than most caches hold, and done in 0.1 s."""


class ThisComputer:
    """Tells what is free, and how fast it is; from any thread."""

    def __init__(
        self, nursery: Nursery, records: Callable[[], tuple[BenchRecord, ...]] = tuple
    ) -> None:
        """Know nothing yet; `records` tells what was measured of models here."""
        self._nursery = nursery
        self._records = records
        self._lock = threading.Lock()
        self._devices: tuple[Device, ...] = ()
        self._asked = 0.0
        self._rate = 0.0

    def now(self, cancel: Cancel) -> Computer:
        """Return what a model could take, margins off. Raises Cancelled.

        Where llama.cpp's devices cannot be listed, there is memory alone. Memory's speed is
        what models reached; it is measured only where no model has told.
        """
        with self._lock:
            records = self._records()
            if not self._rate and not processor_rate(records):
                threads = psutil.cpu_count(logical=False) or 1
                self._rate = memory_bandwidth(threads, _MEASURED_BYTES)
            if time.monotonic() - self._asked > _FRESH_SECONDS or not self._asked:
                self._devices = self._listed(cancel)
                self._asked = time.monotonic()
            available = psutil.virtual_memory().available
            return computer_from(self._devices, available, self._rate, records=records)

    def _listed(self, cancel: Cancel) -> tuple[Device, ...]:
        try:
            return list_devices(self._nursery, cancel)
        except FaultError:
            return ()
