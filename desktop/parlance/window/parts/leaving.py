"""Whether what is asked of a model leaves this computer, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication

from parlance.contract.servers import is_here
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.services.model_states import DEFAULT_TASKS
from parlance.window.parts.words import filled, listed

if TYPE_CHECKING:
    from parlance.contract.catalogue import Task
    from parlance.contract.models import ModelEntry
    from parlance.contract.plan import LoadPlan
    from parlance.services.models import ModelsService


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


def leaving_for(models: ModelsService, task: Task) -> Leaving | None:
    """Return where what a task asks goes; None while it stays here."""
    entry = models.entry_for(task)
    return _leaving(models, entry) if entry is not None else None


def leaving_anywhere(models: ModelsService) -> Leaving | None:
    """Return where something that is asked goes, by any task or by work that goes on."""
    tasks = (models.entry_for(task) for task in DEFAULT_TASKS)
    for entry in (models.state.entry, *models.in_use, *tasks):
        leaving = _leaving(models, entry) if entry is not None else None
        if leaving is not None:
            return leaving
    return None


def _leaving(models: ModelsService, entry: ModelEntry) -> Leaving | None:
    if entry.served is not None:
        server = entry.served.server
        return _to_server(server.name, server.address) if leaves_computer(entry) else None
    plan = models.plan_of(entry)
    # What has not been loaded yet may be divided with any of them.
    asked = models.rpc_servers if plan is None else ()
    hosts = hosts_of(plan) if plan is not None else tuple(filter(is_elsewhere, asked))
    return _to_devices(hosts) if hosts else None


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
    said = listed(hosts)
    return Leaving(words=filled(_said(words), said), hint=filled(_said(hint), said))


def _said(text: str) -> str:
    return QCoreApplication.translate("Leaving", text)
