"""Makes `dist/parlance` (and Parlance.app on macOS): `python3 packaging/package.py [GPU]`.

Uses the standard library alone, for it makes the environment that the rest runs in. llama.cpp
is compiled with every variant for processors as a library of its own, of which the one that
fits is loaded on the computer where it runs, and with GPU=vulkan, cuda, rocm or metal with
that besides: where there is no such GPU or driver, its library is left alone.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import prepare
import toolchains
import wheels

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "package"
VENV = BUILD / "venv"
REQUIREMENTS = ROOT / "packaging" / "requirements-package.txt"

PORTABLE = (
    "-DGGML_NATIVE=OFF",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU_ALL_VARIANTS=ON",
    # Libraries that are loaded by themselves come beside the others.
    "-DCMAKE_INSTALL_BINDIR=llama_cpp/lib",
)
_FOR_EVERY_COMPUTER = re.compile(
    r"-D(GGML_(VULKAN|CUDA|HIP)=|Vulkan_INCLUDE_DIR=|CMAKE_CUDA_COMPILER=)"
)
"""Of what a GPU's build is told; the rest fits it to the processor and GPU that are here."""

ADDRESS, KEYS = "PARLANCE_VERSIONS_ADDRESS", "PARLANCE_VERSIONS_PUBLIC_KEYS"
"""Variables that say where this build looks for new versions, and whose word it takes."""


def switches(gpu: str, machine: toolchains.Machine) -> str:
    """Return CMAKE_ARGS for llama.cpp in a package."""
    arguments = toolchains.cmake_arguments(gpu, machine, rpc=False)
    general = [each for each in arguments if _FOR_EVERY_COMPUTER.match(each)]
    return " ".join([shlex.join([*PORTABLE, *general]), os.environ.get("CMAKE_ARGS", "")]).strip()


def python() -> Path:
    """Return the interpreter of the environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(*command: str | Path) -> None:
    """Run a step, or end with its status."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([str(part) for part in command], check=False, env=environment, cwd=ROOT)
    if done.returncode != 0:
        sys.exit(done.returncode)


def make_environment(wanted: str) -> None:
    """Install what the package holds, and what makes it."""
    if not python().exists():
        run(sys.executable, "-m", "venv", VENV)
    pinned, _ = wheels.requirement(REQUIREMENTS.read_text("utf-8"))
    folder = wheels.folder_for(ROOT / "build" / "wheels", pinned, wanted)
    wheel = wheels.wheel_in(folder)
    if wheel is None:
        prepare.say("compiling llama.cpp for every processor, which takes a while")
        try:
            wheel = wheels.compile_wheel(python(), pinned, wanted, folder)
        except wheels.CompileFailed:
            prepare.fail("llama.cpp could not be compiled; the lines above say why")
    pip = (python(), "-m", "pip", "install", "--disable-pip-version-check", "--quiet")
    run(*pip, "--no-deps", "--no-index", "--force-reinstall", wheel)
    run(*pip, "--require-hashes", "--requirement", REQUIREMENTS)
    run(*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT)


def write_update_source() -> None:
    """Write where new versions are announced, for the package; nothing where nobody says so."""
    file = BUILD / "updates.json"
    file.unlink(missing_ok=True)
    address = os.environ.get(ADDRESS, "")
    if address:
        told = {"address": address, "keys": json.loads(os.environ[KEYS])}
        file.write_text(json.dumps(told), "utf-8")


def main() -> None:
    """Make the package for the processor, and for a kind of GPU if one is named."""
    gpu = (sys.argv[1] if sys.argv[1:] else "").lower().removeprefix("cpu")
    machine = toolchains.Machine()
    if gpu and (refusal := toolchains.impossible(gpu, machine)):
        prepare.fail(refusal)
    prepare.install_system_packages(prepare.missing_packages())
    if gpu:
        prepare.check_toolchain(gpu, machine)
    if machine.system == "linux":
        prepare.need_programs({"strip": "binutils"})
    BUILD.mkdir(parents=True, exist_ok=True)
    make_environment(switches(gpu, machine))
    write_update_source()
    run(python(), ROOT / "packaging" / "icons.py", BUILD / "icons")
    run(
        *(python(), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", ROOT / "dist", "--workpath", BUILD / "work"),
        ROOT / "packaging" / "parlance.spec",
    )
    prepare.say(f"the package lies in {ROOT / 'dist' / 'parlance'}")


if __name__ == "__main__":
    main()
