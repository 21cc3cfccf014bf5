"""What Linux tells of batteries and chargers, in /sys/class/power_supply."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.work.system_files import matching, number_in, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_BATTERY = "Battery"
_CHARGERS = ("Mains", "USB", "Wireless")
_DEVICE = "Device"
"""Scope of what powers a mouse or a headset, and not the computer."""

_FULL = ("energy_full", "charge_full")
_DISCHARGING, _CHARGING = "Discharging", "Charging"


class Power(msgspec.Struct, frozen=True, kw_only=True):
    """What the computer runs on.

    Attributes:
        on_battery: whether no charger is connected; None where there is no battery.
        charge: of all batteries together, 0 to 1; None where none tells.
    """

    on_battery: bool | None = None
    charge: float | None = None


def read_power(root: Path) -> Power:
    """Return what the files under `root` tell; nothing where there is no battery."""
    supplies = list(_supplies(root))
    batteries = [supply for supply in supplies if text_of(supply / "type") == _BATTERY]
    if not batteries:
        return Power()
    chargers = [supply for supply in supplies if text_of(supply / "type").startswith(_CHARGERS)]
    return Power(on_battery=_on_battery(batteries, chargers), charge=_charge(batteries))


def _supplies(root: Path) -> Iterator[Path]:
    """Yield what powers the computer itself, in the order of the names."""
    for supply in matching(root / "sys/class/power_supply", "*"):
        # A bay without a battery says that it is not present; most files say nothing of it.
        if text_of(supply / "scope") != _DEVICE and text_of(supply / "present") != "0":
            yield supply


def _on_battery(batteries: Sequence[Path], chargers: Sequence[Path]) -> bool:
    """Whether no charger is connected.

    A battery may discharge beside a charger that is too weak, or be held at a charge that
    is kind to it, so the chargers are asked first. Where all of them say no, a battery
    that is being charged knows better: some chargers have no driver.
    """
    if any((number_in(charger / "online") or 0) > 0 for charger in chargers):
        return False
    statuses = {text_of(battery / "status") for battery in batteries}
    if _CHARGING in statuses:
        return False
    return _DISCHARGING in statuses or bool(chargers)


def _charge(batteries: Sequence[Path]) -> float | None:
    """Return the charge of all batteries, each by what it holds when full."""
    told = [(battery, number_in(battery / "capacity")) for battery in batteries]
    known = [(battery, percent) for battery, percent in told if percent is not None]
    if not known:
        return None
    for name in _FULL:
        sizes = [number_in(battery / name) or 0 for battery, _percent in known]
        if all(size > 0 for size in sizes):
            break
    else:
        sizes = [1] * len(known)
    sum_of = sum(size * percent for size, (_battery, percent) in zip(sizes, known, strict=True))
    return round(min(1.0, max(0.0, sum_of / sum(sizes) / 100.0)), 2)
