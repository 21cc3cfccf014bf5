"""How long listing a large cache takes: 200 repositories with 2,000 files.

Warm means listed once before: headers are remembered, the disk is in the file cache.
The processor's own time stands beside it: other programs do not lengthen that.
"""

from __future__ import annotations

import hashlib
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.cancel import Cancel
from parlance.contract.models import ModelSources
from parlance.hub.local.installed import InstalledModels
from parlance.hub.local.surroundings import Surroundings
from tests.modelfile.gguf_bytes import small_model

if TYPE_CHECKING:
    from collections.abc import Callable

REPOSITORIES = 200
FILES = 10
RUNS = 15


def fill(cache: Path, *, repositories: int = REPOSITORIES, files: int = FILES) -> None:
    """Put so many repositories with so many models each into a cache."""
    content = small_model().build()
    for number in range(repositories):
        root = cache / f"models--org{number % 7}--model-{number}-GGUF"
        snapshot = root / "snapshots" / "c1"
        (root / "blobs").mkdir(parents=True)
        snapshot.mkdir(parents=True)
        (root / "refs").mkdir()
        (root / "refs" / "main").write_text("c1")
        for index in range(files):
            name = hashlib.sha256(f"{number} {index}".encode()).hexdigest()
            (root / "blobs" / name).write_bytes(content)
            link = snapshot / f"model-{number}-Q{index}_K_M.gguf"
            link.symlink_to(os.path.join("..", "..", "blobs", name))  # noqa: PTH118


def measure(work: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds of one run, and those of the processor."""
    started, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - started, time.process_time() - processor


def report() -> None:
    """Print the first time and the median of the others."""
    with tempfile.TemporaryDirectory() as home:
        cache = Path(home, "hub")
        fill(cache)
        environment = {"HF_HUB_CACHE": str(cache)}
        around = Surroundings(home=home, environment=environment, platform="linux")
        models = InstalledModels(Path(home, "none.gguf"), look_around=lambda: around)
        print(f"{REPOSITORIES} repositories, {len(models.entries())} models")
        fresh = InstalledModels(Path(home, "none.gguf"), look_around=lambda: around)
        _print("listed, headers not read yet", [measure(fresh.entries)])
        _print("listed, warm", [measure(models.entries) for _ in range(RUNS)])
        runs = [measure(lambda: models.inventory(ModelSources(), Cancel())) for _ in range(RUNS)]
        _print("with checkpoints and leftovers, warm", runs)


def _print(name: str, runs: list[tuple[float, float]]) -> None:
    seconds, processor = (statistics.median(each) for each in zip(*runs, strict=True))
    least = min(run[0] for run in runs)
    print(
        f"{name:38} {seconds * 1000:7.1f} ms  (processor {processor * 1000:.1f}, "
        f"least {least * 1000:.1f}, of {len(runs)})",
        flush=True,
    )


if __name__ == "__main__":
    report()
