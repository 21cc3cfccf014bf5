"""How the computer is doing, as far as it bears on a model that runs on it."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Strain(StrEnum):
    """What makes a model slower just now, worst first."""

    MEMORY = "memory"
    """Programs wait for memory (Linux: pressure stall information), or hardly any is free."""

    HEAT = "heat"
    """The processor has slowed down because it is too hot."""

    BATTERY = "battery"
    """It runs on its battery, and saving is switched on."""


class ComputerState(msgspec.Struct, frozen=True, kw_only=True):
    """What the system tells now.

    Attributes:
        on_battery: whether no charger is connected; None where there is no battery.
        charge: of the battery, 0 to 1; None where there is none.
        strains: what slows models down, worst first.
        memory_stalled: share of the last 10 s in which some program waited for memory.
    """

    on_battery: bool | None = None
    charge: float | None = None
    strains: tuple[Strain, ...] = ()
    memory_stalled: float = 0.0
