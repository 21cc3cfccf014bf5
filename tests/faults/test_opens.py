"""No process that has read something foreign opens a file that is not of its work, or a socket."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from parlance.children.places import AMONG_SYSTEM, DEVICES, libraries
from tests.faults.opening import TRACED, deeds_of, is_below

if TYPE_CHECKING:
    from tests.faults.campaign import Campaign

ROOT = Path(__file__).parents[2]
DEFAULT_CASES = 1
HARMLESS = ("/etc/ssl/", "/usr/lib/ssl/", "/sys/", "/proc/")
"""What libraries look for by themselves, and do not need: settings of OpenSSL, and the kernel's."""


def test_children_open_what_is_of_their_work_and_nothing_else(
    campaign: Campaign, tmp_path: Path
) -> None:
    tracer = shutil.which("strace")
    if tracer is None:
        pytest.skip("strace is not installed")
    system = [*libraries(), *AMONG_SYSTEM, *DEVICES, ROOT / "tests"]
    system += [place.resolve() for place in system]
    for number in campaign.cases(DEFAULT_CASES):
        work, trace = tmp_path / str(number), tmp_path / f"{number}.trace"
        work.mkdir()
        seed = str(campaign.random.random())
        journey = [sys.executable, "-m", "tests.faults.journey", str(work), seed]
        done = subprocess.run(
            [tracer, "-f", "-qq", "--seccomp-bpf", "-e", TRACED, "-o", str(trace), *journey],
            check=False,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": f"{ROOT}/desktop:{ROOT}"},
        )
        if "PTRACE_TRACEME" in done.stderr or "ptrace" in done.stderr:
            pytest.skip(f"this system lets nobody trace: {done.stderr.splitlines()[0]}")
        assert done.returncode == 0, done.stderr
        with trace.open(errors="replace") as lines:
            deeds = list(deeds_of(lines))
        assert {deed.kind for deed in deeds} >= {"engine", "templates", "documents"}
        sockets = [deed for deed in deeds if not deed.path]
        assert not sockets
        for deed in deeds:
            campaign.count("opens by children")
            # That devices are there is looked at before there are bounds.
            outside = deed.path != "/dev" and not is_below(deed.path, [*system, work])
            assert not outside or deed.error, f"it went through: {deed}"
            assert not outside or deed.path.startswith(HARMLESS) or deed.error == "ENOENT", deed
        campaign.count("journeys")


def test_what_is_told_of_a_trace_is_what_the_trace_has() -> None:
    lines = [
        '7 execve("/usr/bin/python", ["python", "-m", "parlance", "--child", "engine"], 0x1) = 0',
        "7 clone3({flags=CLONE_VM} <unfinished ...>",
        '8 openat(AT_FDCWD, "/etc/passwd", O_RDONLY <unfinished ...>',
        "7 <... clone3 resumed>, 88) = 8",
        "8 <... openat resumed>) = -1 EACCES (Permission denied)",
        "8 socket(AF_INET, SOCK_STREAM, 0) = -1 EACCES (Permission denied)",
        "8 socket(AF_UNIX, SOCK_STREAM, 0) = 3",
        '9 openat(AT_FDCWD, "/etc/shadow", O_RDONLY) = 3',
        '7 openat(AT_FDCWD, "/models/a.gguf", O_RDONLY) = 3',
    ]
    told = [(deed.kind, deed.call, deed.path, deed.error) for deed in deeds_of(lines)]
    assert told == [
        ("engine", "openat", "/etc/passwd", "EACCES"),
        ("engine", "socket", "", "EACCES"),
        ("engine", "openat", "/models/a.gguf", ""),
    ]
    assert is_below("/models/a.gguf", [Path("/models")])
    assert not is_below("/modelsmore/a.gguf", [Path("/models")])
