"""`parlance models list`: what is on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.output import write_json, write_line
from parlance.cli.workshop import open_workshop
from parlance.contract.model_settings import model_sources
from parlance.contract.wording import count_text, describe_fault, size_text

if TYPE_CHECKING:
    import argparse

    from parlance.contract.inventory import Inventory
    from parlance.contract.models import ModelEntry


def run_list(arguments: argparse.Namespace) -> int:
    """List the models; with --all everything that takes room beside them."""
    with open_workshop() as workshop:
        sources = model_sources(workshop.settings)
        (found,) = workshop.rooms.care.inventory(sources, workshop.cancel)
        served = workshop.served(sources)
    if arguments.json:
        write_json(found if arguments.all else (*found.models, *served))
        return 0
    for entry in (*found.models, *served):
        write_line(model_line(entry))
    if not found.models and not served:
        write_line("No models on this computer.")
    if arguments.all:
        _write_others(found)
    return 0


def model_line(entry: ModelEntry) -> str:
    """Return a model's key, and what it is."""
    if entry.problem is not None:
        return f"{entry.key}\n    {describe_fault(entry.problem).sentence}"
    facts = [
        entry.architecture or "",
        f"{count_text(entry.parameters)} parameters" if entry.parameters else "",
        entry.quantization or "",
        f"context {entry.trained_context}" if entry.trained_context else "",
        size_text(entry.size_bytes) if entry.size_bytes else "",
        entry.licence or "",
        "sees images" if entry.projector else "",
        "old revision" if entry.old_revision else "",
        f"on the server {entry.served.server.name}" if entry.served else "",
    ]
    return f"{entry.key}\n    {entry.name}: {', '.join(fact for fact in facts if fact)}"


def _write_others(found: Inventory) -> None:
    for checkpoint in found.checkpoints:
        what = " ".join(each for each in (checkpoint.architecture, checkpoint.form) if each)
        end = "can be converted" if checkpoint.convertible else "cannot be run as it is"
        write_line(f"{checkpoint.key}\n    {what}, {size_text(checkpoint.size_bytes)}: {end}")
    for leftover in found.leftovers:
        kind = leftover.kind.value.replace("_", " ")
        write_line(f"{leftover.key}\n    {kind}, {size_text(leftover.size_bytes)}")
    write_line(f"All together {size_text(found.disk_bytes)}.")
