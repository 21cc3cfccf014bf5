"""Runs the modules of this package in children, which survive what llama.cpp does to them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROOT = Path(__file__).parents[2]
_LIMIT_SECONDS = 100


@dataclass(frozen=True)
class Written:
    """What became of some families.

    Attributes:
        paths: of the files, by the names of the families.
        failures: why the others were not written, by name.
    """

    paths: dict[str, Path]
    failures: dict[str, str]


def write_families(
    folder: Path, names: Sequence[str], *, seed: int = 7, template: bool = True
) -> Written:
    """Write the families `names` to `folder`: all in one child, and a new one after a crash."""
    options = ["--seed", str(seed), *([] if template else ["--no-template"])]
    results, failures = run_each("tests.families", [*options, str(folder)], names)
    paths = {name: Path(result["path"]) for name, result in results.items() if "path" in result}
    refused = {name: result["refused"] for name, result in results.items() if "refused" in result}
    return Written(paths, failures | refused)


def run_each(
    module: str, arguments: Sequence[str], items: Sequence[str]
) -> tuple[dict[str, dict[str, Any]], dict[str, str]]:
    """Run `module` with `items` as its last arguments; return results and crashes by item.

    The module prints a JSON object with the "item" before it begins one, and another with
    the result after it.
    """
    results: dict[str, dict[str, Any]] = {}
    crashes: dict[str, str] = {}
    waiting = list(items)
    while waiting:
        lines, ending = _run(module, [*arguments, *waiting])
        results |= {line["item"]: line for line in lines if not line.get("begins")}
        lost = [line["item"] for line in lines if line["item"] not in results]
        if not lost and any(item not in results for item in waiting):
            raise ChildBroken(ending)
        crashes |= dict.fromkeys(lost, ending)
        waiting = [item for item in waiting if item not in results and item not in crashes]
    return results, crashes


class ChildBroken(Exception):  # noqa: N818  # says what happened
    """A child ended before its first item, or between two; its last words are the message."""


def _run(module: str, arguments: list[str]) -> tuple[list[dict[str, Any]], str]:
    """Return the lines that a child printed, and how it ended."""
    with subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=_ROOT,
        env=os.environ | {"GGML_NO_BACKTRACE": "1"},  # else an abort waits for a debugger
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        try:
            said, complaints = child.communicate(timeout=_LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            said, complaints = child.communicate()
    first = next((line for line in complaints.splitlines() if "GGML_ASSERT" in line), "")
    ending = f"exit code {child.returncode}: {first or complaints[-500:]}"
    return [json.loads(line) for line in said.splitlines() if line.startswith("{")], ending
