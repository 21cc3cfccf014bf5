from __future__ import annotations

import os
from pathlib import Path

import pytest

from parlance.engine.devices.nvidia import make_device_files

pytestmark = pytest.mark.skipif(os.name == "nt", reason="runs a script as a program")


@pytest.fixture
def ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Play the driver's tool; the file that is returned is there once it has run."""
    folder, ran = tmp_path / "bin", tmp_path / "ran"
    folder.mkdir()
    tool = folder / "nvidia-modprobe"
    tool.write_text(f'#!/bin/sh\necho "$@" >> "{ran}"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return ran


def test_files_of_a_driver_are_made_once_before_a_child_needs_them(
    tmp_path: Path, ran: Path
) -> None:
    (tmp_path / "proc/driver/nvidia").mkdir(parents=True)
    make_device_files(tmp_path)
    make_device_files(tmp_path)
    assert ran.read_text() == "-c 0 -u\n"


@pytest.mark.parametrize("there", [(), ("proc/driver/nvidia", "dev/nvidia-uvm")])
def test_nothing_is_run_where_nothing_is_missing(
    tmp_path: Path, ran: Path, there: tuple[str, ...]
) -> None:
    for name in there:
        (tmp_path / name).mkdir(parents=True)
    make_device_files(tmp_path)
    assert not ran.exists()
