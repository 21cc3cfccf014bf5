"""`parlance inspect memory`: what a model would take if it were stored or loaded otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.output import write_json, write_line
from parlance.cli.workshop import open_workshop
from parlance.contract.inspection_memory import MemoryChoice
from parlance.contract.model_settings import model_sources
from parlance.contract.plan import CacheType
from parlance.contract.wording import size_text
from parlance.hub.local.find import find_model
from parlance.work.inspecting_memory import memory_here, study_memory

if TYPE_CHECKING:
    import argparse

    from parlance.contract.inspection_memory import MemoryUse


def show_memory(arguments: argparse.Namespace) -> int:
    """Show a line for each quantization. Raises FaultError."""
    with open_workshop() as workshop:
        name = arguments.model or workshop.settings.model
        entries = workshop.rooms.installed.entries(model_sources(workshop.settings))
        study = study_memory(find_model(name, entries).path)
    uses = {
        quantization: study.use(
            MemoryChoice(
                context=arguments.context or study.facts.longest,
                cache=CacheType(arguments.cache),
                quantization=quantization,
                requests=arguments.requests,
            )
        )
        for quantization in ("", *study.facts.others)
    }
    if arguments.json:
        write_json({name or study.facts.quantization: use for name, use in uses.items()})
        return 0
    _show(uses, study.facts.quantization)
    return 0


def _show(uses: dict[str, MemoryUse], own: str) -> None:
    headings = ("", "weights", "context", "computing", "together")
    write_line("".join(f"{name:>12}" for name in headings))
    for quantization, use in uses.items():
        kept = use.cache_bytes + use.state_bytes
        sizes = (use.weights_bytes, kept, use.compute_bytes, use.total_bytes)
        words = (quantization or own or "file", *(size_text(size) for size in sizes))
        write_line("".join(f"{each:>12}" for each in words))
    free = memory_here().free_bytes
    write_line(f"About so much; {size_text(free)} of memory are free.")
