"""`make bench`: prints figures; nothing here is asserted.

`python -m tests.bench [NAME ...] [--quick] [--pairs N] [--json FILE]`

Our engine's threads stop spinning early when they wait for each other, the peers' do not:
on a busy machine they lose by that alone. With GOMP_SPINCOUNT=1000 in the environment
all of them wait in the same way.
"""

from __future__ import annotations

import argparse
import dataclasses
import importlib
import json
import platform
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from tests.bench.peers import PACKAGE
from tests.bench.ratios import print_table
from tests.bench.size import FULL, QUICK

if TYPE_CHECKING:
    from tests.bench.ratios import Comparison
    from tests.bench.size import Size

REPORTS = (
    "startup",
    "engine",
    "recall",
    "listing",
    "chats",
    "reading",
    "codec",
    "summaries",
    "transcript",
    "translation",
)
"""Modules that print figures of our own, by `report()`."""

COMPARISONS = (
    "decode",
    "sampler",
    "parallel",
    "turns",
    "document",
    "whole",
    "whole_translation",
    "latency",
    "drafts",
    "unified",
    "download",
)
"""Modules that compare us with others, by `compare(size)`."""


def main() -> None:
    """Run what the arguments ask for."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(REPORTS + COMPARISONS))
    parser.add_argument("--quick", action="store_true", help="small sizes, to try it out")
    parser.add_argument("--pairs", type=int, help="measurements of each comparison")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the comparisons there")
    arguments = parser.parse_args()
    names = arguments.names or [*REPORTS, *COMPARISONS]
    if unknown := set(names).difference(REPORTS, COMPARISONS):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    size = QUICK if arguments.quick else FULL
    if arguments.pairs:
        size = dataclasses.replace(size, pairs=arguments.pairs, heavy_pairs=arguments.pairs)
    found: list[Comparison] = []
    for name in names:
        if name in REPORTS:
            importlib.import_module(f"tests.bench.{name}").report()
        else:
            found += _compare(name, size)
            if arguments.json:
                _write(arguments.json, size, found)


def _compare(name: str, size: Size) -> list[Comparison]:
    aims = "" if size.name == FULL.name else "; the aims are for the full one"
    load = psutil.getloadavg()[0]
    print(f"\n{name} ({size.name} size, {size.threads} threads, load {load:.1f}{aims})", flush=True)
    comparisons = list(importlib.import_module(f"tests.bench.{name}").compare(size))
    print_table(comparisons)
    return comparisons


def _write(path: Path, size: Size, comparisons: list[Comparison]) -> None:
    """Write everything measured so far."""
    record = {
        "size": dataclasses.asdict(size),
        "system": platform.platform(),
        PACKAGE: metadata.version(PACKAGE),
        "comparisons": [comparison.record() for comparison in comparisons],
    }
    path.write_text(json.dumps(record, indent=2), "utf-8")


if __name__ == "__main__":
    main()
