"""Makes `.venv` ready to run or test Parlance: `python3 packaging/prepare.py run|dev`.

Uses the standard library alone, for it runs before anything is installed. Says what is
missing in one line that can be copied; as root on Debian or Ubuntu it installs it.
Does nothing when the environment is as the requirement files say.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
NEEDED_PYTHON = (3, 11)
SWITCHES = VENV / "parlance-cmake-args"

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


def install_system_packages() -> None:
    """Install what is missing when that is possible, else say how."""
    packages = missing_packages()
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
    fail(f"some system packages are missing. Install them with\n  sudo {' '.join(command)}")


def fingerprint(file: Path) -> str:
    """Return a hash of everything that decides what the environment holds."""
    parts = [sys.version, build_switches()]
    parts += [source.read_text("utf-8") for source in (file, ROOT / "pyproject.toml")]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def python_of_venv() -> Path:
    """Return the environment's interpreter."""
    windows = os.name == "nt"
    return VENV / ("Scripts/python.exe" if windows else "bin/python")


def pip_install(*arguments: str) -> None:
    """Run pip in the environment, its output passed on."""
    command = [str(python_of_venv()), "-m", "pip", "install", "--disable-pip-version-check"]
    done = subprocess.run([*command, *arguments], check=False)
    if done.returncode != 0:
        fail("the packages could not be installed; the lines above say why")


def build_switches() -> str:
    """Return CMAKE_ARGS: those of now, else those that llama.cpp was compiled with."""
    given = os.environ.get("CMAKE_ARGS")
    if given is not None:
        return given
    return SWITCHES.read_text("utf-8") if SWITCHES.is_file() else ""


def compiled_as_wanted() -> bool:
    """Whether llama.cpp was last compiled with the switches that are wanted now."""
    before = SWITCHES.read_text("utf-8") if SWITCHES.is_file() else ""
    return build_switches() == before


def compile_anew() -> list[str]:
    """Have llama.cpp compiled again if its switches are others than last time.

    pip would take the installed or cached build, whatever the switches were.
    """
    as_wanted = compiled_as_wanted()
    os.environ["CMAKE_ARGS"] = build_switches()
    SWITCHES.write_text(build_switches(), "utf-8")
    if as_wanted:
        return []
    command = [str(python_of_venv()), "-m", "pip", "uninstall", "--yes", "llama-cpp-python"]
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return ["--no-cache-dir"]


def make_environment(kind: str) -> None:
    """Create `.venv` where needed and install the pinned packages for `kind`."""
    suffix = "" if kind == "run" else f"-{kind}"
    file = ROOT / "packaging" / f"requirements{suffix}.txt"
    stamp = VENV / f"parlance-{kind}"
    wanted = fingerprint(file)
    if stamp.is_file() and stamp.read_text("utf-8") == wanted and compiled_as_wanted():
        return
    started = time.monotonic()
    if not python_of_venv().exists():
        say("making the environment .venv")
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    say("installing packages; llama.cpp is compiled for this computer, which takes some minutes")
    anew = compile_anew()
    # Builds of PyTorch differ by platform, so its requirements name no hashes.
    hashes = [] if kind == "train" else ["--require-hashes"]
    pip_install(*hashes, *anew, "--progress-bar", "on", "-r", str(file))
    pip_install("--no-deps", "--no-build-isolation", "--quiet", "--editable", str(ROOT))
    stamp.write_text(wanted, "utf-8")
    say(f"ready after {time.monotonic() - started:.0f} s")


def main() -> None:
    """Prepare for running (`run`), testing (`dev`) or training (`train`)."""
    kind = sys.argv[1] if len(sys.argv) > 1 else "run"
    if sys.version_info < NEEDED_PYTHON:
        fail(f"Python 3.11 or later is needed, and this is {sys.version.split()[0]}")
    install_system_packages()
    make_environment(kind)


if __name__ == "__main__":
    main()
