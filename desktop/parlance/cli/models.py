"""`parlance models`: what is on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.output import report, write_json, write_line
from parlance.contract.settings import model_sources
from parlance.contract.wording import count_text, describe_fault, size_text
from parlance.hub.installed import InstalledModels
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile

if TYPE_CHECKING:
    import argparse

    from parlance.contract.models import ModelEntry


def run(arguments: argparse.Namespace) -> int:
    """List the models."""
    settings, fault = SettingsFile(find_places().settings).load()
    if fault is not None:
        report(fault)
    entries = InstalledModels().entries(model_sources(settings))
    if arguments.json:
        write_json(entries)
        return 0
    for entry in entries:
        write_line(_line(entry))
    if not entries:
        write_line("No models on this computer.")
    return 0


def _line(entry: ModelEntry) -> str:
    if entry.problem is not None:
        return f"{entry.key}\n    {describe_fault(entry.problem).sentence}"
    facts = [
        entry.architecture or "",
        f"{count_text(entry.parameters)} parameters" if entry.parameters else "",
        entry.quantization or "",
        f"context {entry.trained_context}" if entry.trained_context else "",
        size_text(entry.size_bytes),
    ]
    return f"{entry.key}\n    {entry.name}: {', '.join(fact for fact in facts if fact)}"
