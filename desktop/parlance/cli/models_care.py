"""`parlance models verify`, `rm`, `quantize` and `convert`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from parlance.cli.models_listing import model_line
from parlance.cli.output import Progress, note, write_json, write_line
from parlance.cli.workshop import open_workshop
from parlance.contract.faults import FaultError, ModelNotFound
from parlance.contract.inventory import (
    RemovalScope,
    Verification,
    Verified,
)
from parlance.contract.model_settings import model_sources
from parlance.contract.models import ModelEntry
from parlance.contract.wording import size_text
from parlance.hub.local.find import find_model

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from parlance.cli.workshop import Workshop
    from parlance.contract.inventory import (
        CareProgress,
        Checkpoint,
        RemovalPlan,
        Removed,
    )


def run_verify(arguments: argparse.Namespace) -> int:
    """Compare files with their checksums; the status is 1 if one is damaged."""
    with open_workshop() as workshop:
        results = [_verified(workshop, name) for name in arguments.models]
    if arguments.json:
        write_json(results)
    else:
        for result in results:
            write_line(f"{result.key}: {_VERIFIED[result.result]}")
            for file in result.damaged:
                write_line(f"    {file}")
    return 1 if any(each.result is Verification.DAMAGED for each in results) else 0


_VERIFIED = {
    Verification.SOUND: "sound, byte for byte",
    Verification.DAMAGED: "damaged; remove it and download it again",
    Verification.UNKNOWN: "its header is sound; nothing tells what its bytes should be",
}


def _verified(workshop: Workshop, name: str) -> Verified:
    sources = model_sources(workshop.settings)
    entry = find_model(name, workshop.rooms.installed.entries(sources))
    progress = Progress()
    for item in workshop.rooms.care.verify(entry.key, sources, workshop.cancel):
        if isinstance(item, Verified):
            progress.clear()
            return item
        progress.show(f"{name}: {item.done / max(1, item.total):.0%}")
    raise AssertionError


def run_rm(arguments: argparse.Namespace) -> int:
    """Show what would go, ask, remove, and tell what the disk gained."""
    with open_workshop() as workshop:
        plans = list(_plans(workshop, arguments))
        if not arguments.json:
            for plan in plans:
                _write_plan(plan)
        agreed = _agreed(arguments, plans)
        removed = [_removed(workshop, plan) for plan in plans] if agreed else []
    if arguments.json:
        write_json({"plans": plans, "removed": removed})
    elif agreed:
        freed = sum(each.freed_bytes for each in removed)
        write_line(f"Freed {size_text(freed)}.")
    else:
        note("Nothing was removed." if plans else "There is nothing to remove.")
    return 0 if agreed and not any(each.left for each in removed) else 1


def _plans(workshop: Workshop, arguments: argparse.Namespace) -> Iterator[RemovalPlan]:
    sources = model_sources(workshop.settings)
    care = workshop.rooms.care
    (found,) = care.inventory(sources, workshop.cancel)
    if arguments.leftovers:
        keys = [leftover.key for leftover in found.leftovers]
        scope = RemovalScope.LEFTOVER
    else:
        keys = [find_model(arguments.model, found.models).key]
        scope = RemovalScope.REPOSITORY if arguments.repo else RemovalScope.MODEL
    for key in keys:
        yield from care.plan_removal(key, scope, sources, workshop.cancel)


def _removed(workshop: Workshop, plan: RemovalPlan) -> Removed:
    sources = model_sources(workshop.settings)
    (removed,) = workshop.rooms.care.remove(plan, sources, workshop.cancel)
    for path in removed.left:
        note(f"{path} could not be removed.")
    return removed


def _write_plan(plan: RemovalPlan) -> None:
    if plan.forgotten:
        write_line(f"{plan.name}: not brought by Parlance, so that it is only forgotten.")
    for path in plan.paths:
        write_line(f"goes   {path}")
    for staying in plan.stays:
        write_line(f"stays  {staying.path} ({staying.reason.value.replace('_', ' ')})")
    write_line(f"{plan.name}: frees {size_text(plan.frees_bytes)}.")


def _agreed(arguments: argparse.Namespace, plans: list[RemovalPlan]) -> bool:
    if not plans or arguments.yes:
        return bool(plans)
    if not sys.stdin.isatty():
        note("Add --yes to do it.")
        return False
    note("Remove it? Type yes:")
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def run_quantize(arguments: argparse.Namespace) -> int:
    """Make a smaller model, or list what can be made."""
    with open_workshop() as workshop:
        sources = model_sources(workshop.settings)
        care = workshop.rooms.care
        entry = find_model(arguments.model, workshop.rooms.installed.entries(sources))
        if not arguments.quantization:
            (sizes,) = care.shrunk_sizes(entry.key, sources)
            if arguments.json:
                write_json(sizes)
            else:
                for each in sizes:
                    write_line(f"{each.quantization}: about {size_text(each.size_bytes)}")
            return 0
        made = _made(
            care.shrink(entry.key, arguments.quantization, sources, workshop.cancel), entry.name
        )
    return _tell(made, arguments)


def run_convert(arguments: argparse.Namespace) -> int:
    """Make a GGUF of a checkpoint in the cache."""
    with open_workshop() as workshop:
        checkpoint = _checkpoint(workshop, arguments.repo)
        made = _made(workshop.rooms.care.convert(checkpoint, workshop.cancel), checkpoint.repo)
    return _tell(made, arguments)


def _checkpoint(workshop: Workshop, name: str) -> Checkpoint:
    sources = model_sources(workshop.settings)
    (found,) = workshop.rooms.care.inventory(sources, workshop.cancel)
    for checkpoint in found.checkpoints:
        if name in {checkpoint.repo, checkpoint.key}:
            return checkpoint
    raise FaultError(ModelNotFound(name=name))


def _made(work: Iterator[CareProgress | ModelEntry], name: str) -> ModelEntry:
    progress = Progress()
    for item in work:
        if isinstance(item, ModelEntry):
            progress.clear()
            return item
        progress.show(f"{name}: {item.done / max(1, item.total):.0%}")
    raise AssertionError


def _tell(made: ModelEntry, arguments: argparse.Namespace) -> int:
    if arguments.json:
        write_json(made)
    else:
        write_line(model_line(made))
    return 0


CARE: dict[str, Callable[[argparse.Namespace], int]] = {
    "verify": run_verify,
    "rm": run_rm,
    "quantize": run_quantize,
    "convert": run_convert,
}
"""The actions of this module."""
