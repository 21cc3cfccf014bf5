"""Drivers of graphics processors find their caches, and nothing else that can be written."""

from __future__ import annotations

import subprocess
import sys

import pytest

from parlance.children import places
from parlance.children.landlock import knows_files

ENCLOSED = """
import os, sys
from pathlib import Path
from parlance.children import places
from parlance.children.fence import enclose_files
from parlance.children.network import Network, close_network
places._DEVICES = Path(sys.argv[1])
close_network(Network.NONE, ())
enclose_files(gpu=True)
for folder in sys.argv[2:]:
    try:
        Path(folder, "compiled").write_bytes(b"x")
        print("written")
    except OSError as error:
        print(type(error).__name__)
"""


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Return a home without caches."""
    for name in ("XDG_CACHE_HOME", "CUDA_CACHE_PATH"):
        monkeypatch.delenv(name, raising=False)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    return home


@pytest.fixture
def devices(tmp_path, monkeypatch):
    """Return a folder that stands for that of the devices, in which there are none."""
    folder = tmp_path / "devices"
    folder.mkdir()
    monkeypatch.setattr(places, "_DEVICES", folder)
    return folder


@pytest.mark.skipif(not knows_files(), reason="this kernel lacks Landlock")
def test_a_driver_keeps_what_it_compiles_though_it_never_ran_before(home, devices) -> None:
    (devices / "nvidiactl").touch()
    done = subprocess.run(
        [sys.executable, "-c", ENCLOSED, str(devices), str(home / ".nv"), str(home)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["written", "PermissionError"]


@pytest.mark.parametrize(
    ("node", "made"),
    [
        ("nvidiactl", {".cache/nvidia", ".nv"}),
        ("dri", {".cache/mesa_shader_cache", ".cache/mesa_shader_cache_db"}),
        ("null", set()),
    ],
)
def test_caches_are_made_for_the_devices_that_are_here(home, devices, node, made) -> None:
    (devices / node).touch()
    places.make_drivers_caches()
    folders = {path for path in home.rglob("*") if not any(path.iterdir())}
    assert folders == {home / name for name in made}
    assert folders <= set(places.drivers_folders())


def test_a_cache_elsewhere_is_made_there(home, devices, tmp_path, monkeypatch) -> None:
    (devices / "nvidiactl").touch()
    monkeypatch.setenv("CUDA_CACHE_PATH", str(tmp_path / "elsewhere"))
    places.make_drivers_caches()
    assert (tmp_path / "elsewhere").is_dir()
    assert not (home / ".nv").exists()


def test_nothing_is_made_where_there_is_no_home(devices, tmp_path, monkeypatch) -> None:
    (devices / "nvidiactl").touch()
    monkeypatch.setattr(places, "_home", lambda: places.Path("~"))
    monkeypatch.delenv("CUDA_CACHE_PATH", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.chdir(tmp_path)
    places.make_drivers_caches()
    assert not (tmp_path / "~").exists()
