"""Whether what is asked of a model leaves this computer, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication

from parlance.contract.servers import is_here
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.words import filled

if TYPE_CHECKING:
    from parlance.contract.models import ModelEntry
    from parlance.contract.plan import LoadPlan
    from parlance.services.models import ModelState


class Leaving(msgspec.Struct, frozen=True, kw_only=True):
    """Where what is asked goes: `words` in short, `hint` in full."""

    words: str
    hint: str


def is_elsewhere(address: str) -> bool:
    """Whether an address, `host:port`, is that of another computer."""
    return bool(address) and not is_here(f"tcp://{address}")


def leaves_computer(entry: ModelEntry) -> bool:
    """Whether what a model is asked goes to another computer."""
    return entry.served is not None and not is_here(entry.served.server.address)


def leaving_mark() -> str:
    """Return the mark of what is not on this computer."""
    return _said(QT_TRANSLATE_NOOP("Leaving", "Leaves this computer"))


def leaving_of(state: ModelState) -> Leaving | None:
    """Return where what the chosen model is asked goes; None while it stays here."""
    entry, description = state.entry, state.description
    if entry is not None and entry.served is not None:
        server = entry.served.server
        return _to_server(server.name, server.address) if leaves_computer(entry) else None
    if description is None:
        return None
    hosts = hosts_of(description.plan)
    if hosts:
        return _to_devices(hosts)
    if description.leaves_computer:
        return _to_server(description.placement.device, description.path)
    return None


def hosts_of(plan: LoadPlan) -> tuple[str, ...]:
    """Return the other computers that hold a part of the model, each once."""
    found = [share.elsewhere for share in plan.shares if is_elsewhere(share.elsewhere)]
    return tuple(dict.fromkeys(found))


def _to_server(name: str, address: str) -> Leaving:
    hint = QT_TRANSLATE_NOOP(
        "Leaving", "The model runs on the server “%1” (%2). What you write is sent there."
    )
    words = QT_TRANSLATE_NOOP("Leaving", "What you write goes to %1")
    return Leaving(words=filled(_said(words), name), hint=filled(_said(hint), name, address))


def _to_devices(hosts: tuple[str, ...]) -> Leaving:
    hint = QT_TRANSLATE_NOOP(
        "Leaving",
        "Layers of the model are on %1. What is computed from your text travels there, and nothing "
        "protects it on the way.",
    )
    words = QT_TRANSLATE_NOOP("Leaving", "A part of the model runs on %1")
    said = ", ".join(hosts)
    return Leaving(words=filled(_said(words), said), hint=filled(_said(hint), said))


def _said(text: str) -> str:
    return QCoreApplication.translate("Leaving", text)
