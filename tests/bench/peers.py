"""llama.cpp's own tools, built from the release that the installed binding was built from.

They run on the binding's own compiled libraries where the system lets them, so that both
sides of a comparison compute with the same machine code. `python -m tests.bench.peers`
builds them.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path
from typing import Any

from tests.bench.models import FOLDER

PACKAGE = "llama-cpp-python"
SOURCE = FOLDER / "source"
BUILD = FOLDER / "peers"
TARGETS = ("llama-bench", "llama-batched-bench", "llama-server")
PROGRAMS = {"cmake": "CMake", "c++": "a C++ compiler", "cc": "a C compiler"}
SWITCHES = Path(sys.prefix) / "parlance-cmake-args"
"""What the binding was compiled with, as packaging/prepare.py notes it."""

_BUILT = BUILD / "built"
"""Tells of which release the tools are, and with which switches they were built."""

_OPTIONS = {
    "CMAKE_BUILD_TYPE": "Release",
    "BUILD_SHARED_LIBS": "ON",
    "LLAMA_CURL": "OFF",
    "LLAMA_OPENSSL": "OFF",
    "LLAMA_BUILD_TESTS": "OFF",
    "LLAMA_BUILD_EXAMPLES": "OFF",
    "LLAMA_BUILD_APP": "OFF",
    # The page of llama-server would have to be built with npm, or fetched.
    "LLAMA_BUILD_UI": "OFF",
    "LLAMA_USE_PREBUILT_UI": "OFF",
}
_LIBRARY_PATHS = {"linux": "LD_LIBRARY_PATH", "darwin": "DYLD_LIBRARY_PATH"}


@dataclass(frozen=True)
class Peers:
    """Where the tools are, and the environment in which they find their libraries."""

    folder: Path
    environment: dict[str, str]

    def command(self, name: str) -> str:
        """Return the path of a tool."""
        suffix = ".exe" if sys.platform == "win32" else ""
        return str(self.folder / f"{name}{suffix}")

    def bench(self, model: Path, **switches: int) -> float:
        """Return tokens a second as llama-bench measures them once; `p`, `n`, `d`, `t`, ..."""
        shown = self._run("llama-bench", model, switches | {"r": 1}, "-o", "json")
        [result] = json.loads(shown)
        speed: float = result["avg_ts"]
        return speed

    def batched_bench(self, model: Path, **switches: int) -> dict[str, Any]:
        """Return what llama-batched-bench measures once; `npp`, `ntg`, `npl`, `c`, `t`, ..."""
        shown = self._run(
            "llama-batched-bench", model, switches, "--kv-unified", "--output-format", "jsonl"
        )
        lines = [line for line in shown.splitlines() if line.startswith("{")]
        if len(lines) != 1:
            sys.exit(f"llama-batched-bench measured nothing: {shown[-2000:]}")
        found: dict[str, Any] = json.loads(lines[0])
        return found

    def _run(self, name: str, model: Path, switches: dict[str, int], *others: str) -> str:
        command = [self.command(name), "-m", str(model), *others]
        for switch, value in switches.items():
            command += [f"-{switch}", str(value)]
        done = subprocess.run(
            command, capture_output=True, text=True, env=self.environment, check=False
        )
        if done.returncode:
            sys.exit(f"{name} failed: {shlex.join(command)}\n{done.stderr[-2000:]}")
        return done.stdout


def find_peers() -> Peers:
    """Return the tools, built if they are not there yet (minutes).

    Ends the program with a sentence where something for that is missing.
    """
    wanted = f"{metadata.version(PACKAGE)} {shlex.join(_switches())}".rstrip()
    built = _BUILT.read_text("utf-8") if _BUILT.is_file() else ""
    if built != wanted:
        if built:
            shutil.rmtree(BUILD)
        _build(_source())
        _BUILT.write_text(wanted, "utf-8")
    return Peers(BUILD / "bin", _environment())


def library_folder() -> Path:
    """Return where the binding keeps the compiled llama.cpp."""
    found = util.find_spec("llama_cpp")
    if found is None or not found.submodule_search_locations:
        sys.exit(f"{PACKAGE} is not installed here.")
    return Path(found.submodule_search_locations[0]) / "lib"


def _environment() -> dict[str, str]:
    name = _LIBRARY_PATHS.get(sys.platform)
    return os.environ | ({name: str(library_folder())} if name else {})


def _source() -> Path:
    """Return the source of llama.cpp that comes with the binding, fetched if need be."""
    version = metadata.version(PACKAGE)
    unpacked = SOURCE / f"{PACKAGE.replace('-', '_')}-{version}"
    if not unpacked.is_dir():
        SOURCE.mkdir(parents=True, exist_ok=True)
        _say(f"Fetching the source of {PACKAGE} {version}")
        switches = ("--no-deps", "--no-binary", PACKAGE, "--dest", str(SOURCE))
        _call(sys.executable, "-m", "pip", "download", *switches, f"{PACKAGE}=={version}")
        [archive] = SOURCE.glob(f"*{version}.tar.gz")
        with tarfile.open(archive) as packed:
            packed.extractall(SOURCE, filter="data")
        archive.unlink()
    return unpacked / "vendor" / "llama.cpp"


def _build(source: Path) -> None:
    missing = [name for program, name in PROGRAMS.items() if shutil.which(program) is None]
    if missing:
        sys.exit(f"To build llama.cpp's tools, please install {', '.join(missing)}.")
    _say("Building llama.cpp's tools; this takes minutes")
    options = [f"-D{name}={value}" for name, value in _OPTIONS.items()]
    if shutil.which("ninja"):
        options += ["-G", "Ninja"]
    _call("cmake", "-S", str(source), "-B", str(BUILD), *_switches(), *options)
    _call("cmake", "--build", str(BUILD), "--config", "Release", "-j2", "--target", *TARGETS)


def _switches() -> list[str]:
    """Return the switches of the binding's build, so that the kernels are the same."""
    noted = SWITCHES.read_text("utf-8") if SWITCHES.is_file() else ""
    return shlex.split(os.environ.get("CMAKE_ARGS", noted))


def _call(*command: str) -> None:
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        shown = done.stdout.decode("utf-8", "replace")
        sys.exit(f"This failed: {shlex.join(command)}\n{shown[-4000:]}")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    print(find_peers().folder)
