"""`parlance doctor`: whether everything is here and works."""

from __future__ import annotations

import os
import platform
import sys
from contextlib import closing
from importlib import metadata
from typing import TYPE_CHECKING

import msgspec

from parlance import __version__
from parlance.children.network import ports_are_closed
from parlance.children.nursery import Nursery
from parlance.cli.offline_proof import enclosed_line, run_proof
from parlance.cli.output import Progress, log_of, report, write_json, write_line
from parlance.cli.workshop import open_workshop
from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError
from parlance.contract.plan_wording import describe_placement
from parlance.contract.wording import describe_fault, size_text
from parlance.engine.enclosures import try_enclosures
from parlance.hub.local.cache import cache_folder
from parlance.storage.places import find_places
from parlance.work.doctor import check_tasks

if TYPE_CHECKING:
    import argparse

    from parlance.cli.workshop import Workshop
    from parlance.contract.enclosure import Enclosed
    from parlance.contract.faults import Fault
    from parlance.contract.models import ModelDescription
    from parlance.work.doctor import TaskCheck

_FOUND = (
    *("parlance", "python", "system"),
    *("cache_folder", "data_folder", "states_folder", "display", "servers"),
)
PACKAGES = ("llama-cpp-python", "PySide6-Essentials", "huggingface-hub", "pypdfium2", "msgspec")


def run(arguments: argparse.Namespace) -> int:
    """Check and report; the status is 1 if a task does not work, or something left."""
    if arguments.offline_proof:
        return run_proof(arguments.model, as_json=arguments.json)
    places = find_places()
    found: dict[str, object] = {
        "parlance": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "packages": {name: _version(name) for name in PACKAGES},
        "cache_folder": str(cache_folder()),
        "data_folder": str(places.data),
        "states_folder": str(places.states),
        "display": _display(),
        "servers": _servers(),
    }
    sandbox = [] if arguments.tasks_alone else _sandbox()
    if not arguments.json:
        _print_found(found, sandbox)
    found["sandbox"] = msgspec.to_builtins(sandbox)
    with open_workshop() as workshop:
        try:
            entry = workshop.load(arguments.model)
        except FaultError as error:
            return _without_model(found, error.fault, as_json=arguments.json)
        description = workshop.engine.describe()
        found |= {
            "model": {"key": entry.key, "name": description.name, "path": description.path},
            "llama_build": description.llama_build,
            "devices": [msgspec.to_builtins(device) for device in description.devices],
            "runs_on": describe_placement(description.placement),
            "context": description.context,
            "requests_at_a_time": description.parallel,
        }
        checks = _checked(workshop)
    found["tasks"] = {check.task: _outcome(check) for check in checks}
    ok = all(check.ok for check in checks)
    found["ok"] = ok
    if arguments.json:
        write_json(found)
    else:
        _print_model(description, checks)
    return 0 if ok else 1


def _checked(workshop: Workshop) -> list[TaskCheck]:
    progress = Progress()
    checks: list[TaskCheck] = []
    progress.show("Trying chat, translation and summary")
    for check in check_tasks(workshop.engine, workshop.cancel):
        checks.append(check)
        progress.show(f"{check.task}: {'works' if check.ok else 'does not work'}")
    progress.clear()
    return checks


def _without_model(found: dict[str, object], fault: Fault, *, as_json: bool) -> int:
    wording = describe_fault(fault)
    if as_json:
        told = {"fault": wording.sentence, "remedy": wording.remedy, "log": log_of(fault)}
        write_json({**found, "ok": False, **told})
    report(fault)
    return 1


def _outcome(check: TaskCheck) -> dict[str, object]:
    outcome: dict[str, object] = {"ok": check.ok, "seconds": check.seconds, "answer": check.answer}
    if check.fault is not None:
        outcome["fault"] = describe_fault(check.fault).sentence
    return outcome


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "missing"


def _display() -> str:
    """Return where a window would open."""
    if not sys.platform.startswith("linux"):
        return sys.platform
    for name in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(name):
            return f"{name}={os.environ[name]}"
    return "none"


def _servers() -> str:
    """Return what a process that computes on devices of other computers can reach."""
    reach = "their ports alone" if ports_are_closed() else "any port"
    return f"processes with RPC servers reach {reach}"


def _sandbox() -> list[Enclosed]:
    """Return what the processes that run models and read documents can reach, by trying."""
    with closing(Nursery()) as nursery:
        return list(try_enclosures(nursery, Cancel()))


def _print_found(found: dict[str, object], sandbox: list[Enclosed]) -> None:
    for name in _FOUND:
        write_line(f"{name.replace('_', ' '):14}{found[name]}")
    for each in sandbox:
        write_line(f"{'sandbox':14}{enclosed_line(each)}")
    for package in PACKAGES:
        write_line(f"{'package':14}{package} {_version(package)}")


def _print_model(description: ModelDescription, checks: list[TaskCheck]) -> None:
    write_line(f"{'llama.cpp':14}{description.llama_build}")
    write_line(f"{'model':14}{description.name} ({description.quantization})")
    write_line(f"{'runs on':14}{describe_placement(description.placement)}")
    write_line(f"{'context':14}{description.context} tokens")
    write_line(f"{'at a time':14}{description.parallel} requests")
    for device in description.devices:
        free, total = size_text(device.free_bytes), size_text(device.total_bytes)
        write_line(f"{'device':14}{device.name} {device.description}, {free} of {total} free")
    for check in checks:
        outcome = _outcome(check)
        said = outcome.get("fault") or check.answer
        write_line(f"{check.task:14}{'ok' if check.ok else 'FAILED'}, {check.seconds} s: {said}")
