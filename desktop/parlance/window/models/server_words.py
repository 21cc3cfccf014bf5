"""What is said of servers and of the devices of other computers."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.words import (
    fault_words,
    filled,
    listed,
    number,
    plural,
    size_words,
    wording_of,
)

if TYPE_CHECKING:
    from parlance.contract.hardware import Device
    from parlance.contract.models import ModelEntry
    from parlance.services.servers import Sight


def _said(text: str) -> str:
    return wording_of("Servers", text)


def models_words(count: int) -> str:
    """Return how many models a server has."""
    words = wording_of("Servers", QT_TRANSLATE_NOOP("Servers", "%Ln model(s)"), count)
    return plural(words, count)


def sight_words(sight: Sight) -> str:
    """Return what came of looking at an address, in short; empty before anybody looked."""
    if sight.busy:
        return _said(QT_TRANSLATE_NOOP("Servers", "is being asked…"))
    if sight.fault is not None:
        return fault_words(sight.fault).sentence
    if sight.models is not None:
        return models_words(len(sight.models))
    if sight.devices is not None:
        return listed(device_words(device) for device in sight.devices)
    return ""


def model_line(entry: ModelEntry) -> str:
    """Return one model of a server: its name, and its context where the server tells it."""
    if not entry.trained_context:
        return entry.name
    words = _said(QT_TRANSLATE_NOOP("Servers", "%1 (context of %2 tokens)"))
    return filled(words, entry.name, number(entry.trained_context))


def device_words(device: Device) -> str:
    """Return a device of another computer with its memory."""
    words = _said(QT_TRANSLATE_NOOP("Servers", "%1: %2 of %3 free"))
    name = device.description or device.name
    return filled(words, name, size_words(device.free_bytes), size_words(device.total_bytes))


def name_of(address: str) -> str:
    """Return how a server is called that was given no name: by its host and port."""
    try:
        return urlsplit(address).netloc or address
    except ValueError:
        return address
