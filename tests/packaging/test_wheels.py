"""Compiled wheels are kept for each set of switches, and found again."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
import wheels

PINNED = "llama-cpp-python==0.3.36 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb"
FILE = f"""jinja2==3.1.6 \\
    --hash=sha256:cc
    # via
    #   llama-cpp-python
{PINNED}
    # via parlance
numpy==2.5.5
"""

# Stands in for pip: notes what it was told and writes a wheel where it was asked to.
PIP = """#!{python}
import os, pathlib, sys
if os.environ["CMAKE_ARGS"] == "-DBROKEN=1":
    sys.exit(1)
place = pathlib.Path(sys.argv[sys.argv.index("--wheel-dir") + 1])
text = pathlib.Path(sys.argv[sys.argv.index("--requirement") + 1]).read_text()
told = os.environ["CMAKE_ARGS"] + "|" + text + "|" + " ".join(sys.argv)
(place / "llama_cpp_python-0.3.36-py3-none-any.whl").write_text(told)
"""


@pytest.fixture
def python(tmp_path: Path) -> Path:
    path = tmp_path / "python"
    path.write_text(PIP.format(python=sys.executable), "utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_the_pinned_lines_are_read_with_their_hashes() -> None:
    assert wheels.requirement(FILE) == (PINNED, "0.3.36")
    assert wheels.requirement("numpy==2.5.5\n    # via llama-cpp-python\n") == ("", "")


def test_a_wheel_is_compiled_with_its_switches_and_found_again(tmp_path, python) -> None:
    kept = tmp_path / "wheels"
    folder = wheels.folder_for(kept, PINNED, "-DGGML_VULKAN=ON")
    assert wheels.wheel_in(folder) is None
    made = wheels.compile_wheel(python, PINNED, "-DGGML_VULKAN=ON", folder)
    switches, pinned, command = made.read_text("utf-8").split("|")
    assert switches == "-DGGML_VULKAN=ON"
    assert pinned == f"{PINNED}\n"
    assert "--require-hashes" in command
    assert "--no-cache-dir" in command
    assert wheels.wheel_in(folder) == made
    assert [path.name for path in kept.iterdir()] == [folder.name]


def test_other_switches_and_releases_have_other_folders(tmp_path) -> None:
    folders = {
        wheels.folder_for(tmp_path, PINNED, ""),
        wheels.folder_for(tmp_path, PINNED, "-DGGML_RPC=ON"),
        wheels.folder_for(tmp_path, PINNED.replace("36", "37"), ""),
    }
    assert len(folders) == 3
    assert wheels.folder_for(tmp_path, PINNED, "") in folders


def test_wheels_of_other_releases_go_and_those_of_this_one_stay(tmp_path, python) -> None:
    old, other = tmp_path / "0.3.35-abc", tmp_path / "0.3.36-abc"
    old.mkdir()
    other.mkdir()
    wheels.compile_wheel(python, PINNED, "", wheels.folder_for(tmp_path, PINNED, ""))
    assert not old.exists()
    assert other.exists()


def test_a_build_that_fails_leaves_nothing_behind(tmp_path, python) -> None:
    folder = wheels.folder_for(tmp_path / "wheels", PINNED, "-DBROKEN=1")
    with pytest.raises(wheels.CompileFailed):
        wheels.compile_wheel(python, PINNED, "-DBROKEN=1", folder)
    assert list((tmp_path / "wheels").iterdir()) == []


def test_the_installed_release_is_read_from_its_folder(tmp_path) -> None:
    assert wheels.installed_version(tmp_path) == ""
    (tmp_path / "llama_cpp_python-0.3.36.dist-info").mkdir()
    assert wheels.installed_version(tmp_path) == "0.3.36"
