"""Makes `.venv` ready to run or test Parlance: `python3 packaging/prepare.py run|dev`.

Uses the standard library alone, for it runs before anything is installed. Says what is
missing in one line that can be copied; as root on Debian or Ubuntu it installs it.
Does nothing when the environment is as the requirement files say.
"""

from __future__ import annotations

import argparse
import ctypes.util
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

import toolchains
import wheels

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
KEPT_WHEELS = ROOT / "build" / "wheels"
NEEDED_PYTHON = (3, 11)

# What llama.cpp was compiled with, and the word that a person gave after GPU=, if any.
SWITCHES = VENV / "parlance-cmake-args"
CHOSEN = VENV / "parlance-gpu"

# Shared libraries that PySide6's wheels expect of the system, and who brings them.
LIBRARIES = {
    "glib-2.0": "libglib2.0-0",
    "GL": "libgl1",
    "EGL": "libegl1",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "xkbcommon": "libxkbcommon0",
    "brotlidec": "libbrotli1",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-shape": "libxcb-shape0",
    "xcb-xkb": "libxcb-xkb1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
}
PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth"}


def say(text: str) -> None:
    """Print a line at once."""
    print(f"parlance: {text}", flush=True)


def fail(text: str) -> None:
    """End with a sentence."""
    sys.exit(f"parlance: {text}")


def missing_packages() -> list[str]:
    """Return the Debian packages that are not there, by looking for what they bring."""
    if not sys.platform.startswith("linux"):
        return []
    packages = [
        package for name, package in LIBRARIES.items() if ctypes.util.find_library(name) is None
    ]
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        packages += [package for name, package in PROGRAMS.items() if shutil.which(name) is None]
    if shutil.which("c++") is None and shutil.which("g++") is None:
        packages.append("g++")
    if not has_venv():
        packages.append(f"python3.{sys.version_info.minor}-venv")
    return packages


def has_venv() -> bool:
    """Whether this Python can make an environment with pip in it."""
    probe = "import venv, ensurepip"
    return subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def install_system_packages(packages: list[str], what: str = "some system packages") -> None:
    """Install packages where that is possible, else say how; `what` is missing without them."""
    if not packages:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") and os.geteuid() == 0:
        say(f"installing {', '.join(packages)}")
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-q"], check=False, stdout=subprocess.DEVNULL)
        done = subprocess.run(command, check=False, stdout=subprocess.DEVNULL, env=environment)
        if done.returncode == 0:
            return
    fail(f"missing: {what}. On Debian and Ubuntu, install it with\n  sudo {shlex.join(command)}")


def need_programs(brought_by: dict[str, str]) -> None:
    """See that programs are there, or end with how to get them: name, and package of Debian."""
    missing = {each: brought_by[each] for each in brought_by if shutil.which(each) is None}
    install_system_packages(list(dict.fromkeys(missing.values())), ", ".join(missing))


def check_toolchain(word: str, machine: toolchains.Machine) -> None:
    """See that llama.cpp can be compiled for a word, or end with what is missing."""
    lacking = toolchains.lacking(word, machine)
    for need in lacking:
        if need.remedy:
            fail(f"for GPU={word} is missing: {need.what}. {need.remedy}")
    what = f"{', '.join(need.what for need in lacking)} (for GPU={word})"
    install_system_packages(list(dict.fromkeys(need.package for need in lacking)), what)
    if still := toolchains.lacking(word, machine):
        fail(f"for GPU={word} is still missing: {', '.join(need.what for need in still)}")
    if old := toolchains.unfit(word, machine):
        fail(old)


def fingerprint(file: Path, switches: str) -> str:
    """Return a hash of everything that decides what the environment holds."""
    parts = [sys.version, switches]
    parts += [source.read_text("utf-8") for source in (file, ROOT / "pyproject.toml")]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def python_of_venv() -> Path:
    """Return the environment's interpreter."""
    windows = os.name == "nt"
    return VENV / ("Scripts/python.exe" if windows else "bin/python")


def packages_of_venv() -> Path:
    """Return the folder of the environment's packages."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return VENV / ("Lib/site-packages" if os.name == "nt" else f"lib/{version}/site-packages")


def pip_install(*arguments: str) -> None:
    """Run pip in the environment, its output passed on."""
    command = [str(python_of_venv()), "-m", "pip", "install", "--disable-pip-version-check"]
    done = subprocess.run([*command, *arguments], check=False)
    if done.returncode != 0:
        fail("the packages could not be installed; the lines above say why")


def compiled_switches() -> str:
    """Return what llama.cpp was compiled with last."""
    return SWITCHES.read_text("utf-8") if SWITCHES.is_file() else ""


def look_at_machine() -> toolchains.Machine:
    """Return this computer; headers of Vulkan that were named once are kept in mind."""
    given = os.environ.get("CMAKE_ARGS", "")
    before = toolchains.headers_of(given) or toolchains.headers_of(compiled_switches())
    known = {"VULKAN_INCLUDE_DIR": before} if before else {}
    return toolchains.Machine(environment={**known, **os.environ})


def wanted_switches(gpu: str, machine: toolchains.Machine, *, rpc: bool | None = None) -> str:
    """Return CMAKE_ARGS: what the words and the person's own say, else those of last time.

    `gpu` is empty and `rpc` None where no word was given. Ends with a sentence for a word
    that this machine cannot have.
    """
    before, given = compiled_switches(), os.environ.get("CMAKE_ARGS")
    if not gpu and rpc is None:
        return before if given is None else given
    word = gpu or toolchains.word_of(before, machine.system)
    if gpu and (refusal := toolchains.impossible(gpu, machine)):
        fail(refusal)
    servers = toolchains.has_servers(before) if rpc is None else rpc
    arguments = toolchains.cmake_arguments(word, machine, rpc=servers)
    return " ".join(part for part in (shlex.join(arguments), given) if part)


def requirements_of(kind: str) -> Path:
    """Return the file that pins the packages for `kind`."""
    suffix = "" if kind == "run" else f"-{kind}"
    return ROOT / "packaging" / f"requirements{suffix}.txt"


def is_installed(file: Path, switches: str) -> bool:
    """Whether llama.cpp is there as it is wanted, or not wanted at all."""
    pinned, version = wheels.requirement(file.read_text("utf-8"))
    installed = wheels.installed_version(packages_of_venv())
    return not pinned or (installed == version and switches == compiled_switches())


def kept_in(file: Path, switches: str) -> Path:
    """Return the folder for the wheel of llama.cpp that is wanted."""
    pinned, _ = wheels.requirement(file.read_text("utf-8"))
    return wheels.folder_for(KEPT_WHEELS, pinned, switches)


def check_before_compiling(file: Path, switches: str, machine: toolchains.Machine) -> None:
    """See that llama.cpp can be compiled, if it has to be; a person's own CMAKE_ARGS are theirs."""
    compiles = not is_installed(file, switches) and not wheels.wheel_in(kept_in(file, switches))
    if compiles and switches != os.environ.get("CMAKE_ARGS"):
        check_toolchain(toolchains.word_of(switches, machine.system), machine)


def install_llama(file: Path, switches: str) -> None:
    """Install llama.cpp as it is wanted; what was compiled before is taken from where it is kept.

    What is installed stays as it is if compiling fails.
    """
    if is_installed(file, switches):
        return
    pinned, _ = wheels.requirement(file.read_text("utf-8"))
    folder = kept_in(file, switches)
    wheel = wheels.wheel_in(folder)
    if wheel is None:
        say("compiling llama.cpp for this computer, which takes some minutes")
        try:
            wheel = wheels.compile_wheel(python_of_venv(), pinned, switches, folder)
        except wheels.CompileFailed:
            fail("llama.cpp could not be compiled; the lines above say why")
            raise
    pip_install("--no-deps", "--no-index", "--force-reinstall", "--quiet", str(wheel))
    SWITCHES.write_text(switches, "utf-8")


def make_environment(kind: str, switches: str) -> None:
    """Create `.venv` where needed and install the pinned packages for `kind`."""
    file = requirements_of(kind)
    stamp = VENV / f"parlance-{kind}"
    wanted = fingerprint(file, switches)
    compiled = switches == compiled_switches()
    if stamp.is_file() and stamp.read_text("utf-8") == wanted and compiled:
        return
    started = time.monotonic()
    if not python_of_venv().exists():
        say("making the environment .venv")
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    install_llama(file, switches)
    say("installing packages")
    # Builds of PyTorch differ by platform, so its requirements name no hashes.
    hashes = [] if kind == "train" else ["--require-hashes"]
    pip_install(*hashes, "--progress-bar", "on", "-r", str(file))
    pip_install("--no-deps", "--no-build-isolation", "--quiet", "--editable", str(ROOT))
    stamp.write_text(wanted, "utf-8")
    say(f"ready after {time.monotonic() - started:.0f} s")


def compile_sources() -> None:
    """Write bytecode ahead: the tests start hundreds of processes, which import the same.

    Python writes it by itself, but not where PYTHONDONTWRITEBYTECODE is set, as builders do.
    """
    folders = [str(ROOT / name) for name in ("desktop", "tests")]
    command = [str(python_of_venv()), "-m", "compileall", "-q", "-j", "0", *folders]
    subprocess.run(command, check=False)  # they run without it, later


def tell_of_gpus(switches: str, machine: toolchains.Machine) -> None:
    """Say which word would use this computer's GPU, where no word was ever given."""
    if CHOSEN.is_file() or toolchains.word_of(switches, machine.system) != "cpu":
        return
    sys.path.insert(0, str(ROOT / "desktop"))
    from parlance.engine.devices.graphics import find_cards  # noqa: PLC0415 - it needs no packages

    for card in find_cards(machine.root, machine.system)[:1]:
        say(f"here is a GPU ({card.name}); “make run GPU={card.builds[0]}” would use it")


def read_words() -> argparse.Namespace:
    """Return the words of the command line, or end with a sentence."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", nargs="?", default="run", choices=("run", "dev", "train"))
    parser.add_argument("--gpu", default="", help="what llama.cpp is compiled for")
    parser.add_argument("--rpc", default="", help="1 adds servers of llama.cpp (RPC), 0 none")
    words = parser.parse_args()
    truths = {"": None, "1": True, "on": True, "0": False, "off": False}
    if words.rpc.lower() not in truths:
        fail(f"RPC={words.rpc} is not known. Known are: 1, 0.")
    words.rpc = truths[words.rpc.lower()]
    words.gpu = words.gpu.lower()
    return words


def main() -> None:
    """Prepare for running (`run`), testing (`dev`) or training (`train`)."""
    if sys.version_info < NEEDED_PYTHON:
        fail(f"Python 3.11 or later is needed, and this is {sys.version.split()[0]}")
    words = read_words()
    machine = look_at_machine()
    switches = wanted_switches(words.gpu, machine, rpc=words.rpc)
    install_system_packages(missing_packages())
    check_before_compiling(requirements_of(words.kind), switches, machine)
    make_environment(words.kind, switches)
    if words.gpu:
        CHOSEN.write_text(words.gpu, "utf-8")
    if words.kind == "dev":
        compile_sources()
    if words.kind == "run":
        tell_of_gpus(switches, machine)


if __name__ == "__main__":
    main()
