"""The builds of llama.cpp that were compiled here, kept so that none is compiled twice.

Uses the standard library alone, for it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

PACKAGE = "llama-cpp-python"
_REQUIREMENT = re.compile(rf"^{PACKAGE}==([^\s\\]+)(?:.*\\\n)*.*$", re.MULTILINE)


class CompileFailed(Exception):  # noqa: N818 - a name that says it
    """pip could not make the wheel; its last lines say why."""


def requirement(text: str) -> tuple[str, str]:
    """Return the lines that pin llama-cpp-python, with its hashes, and its version.

    Both are empty for a requirement file without it.
    """
    found = _REQUIREMENT.search(text)
    return (found[0], found[1]) if found else ("", "")


def folder_for(kept: Path, pinned: str, switches: str) -> Path:
    """Return where the wheel of a release lies that was compiled with these switches."""
    _, version = requirement(pinned)
    told = "\n".join([pinned, switches, sys.version, str(sys.platform)])
    return kept / f"{version}-{hashlib.sha256(told.encode()).hexdigest()[:12]}"


def wheel_in(folder: Path) -> Path | None:
    """Return the wheel that lies in a folder, or None."""
    return next(iter(sorted(folder.glob("*.whl"))), None)


def compile_wheel(python: Path, pinned: str, switches: str, folder: Path) -> Path:
    """Compile llama.cpp with these switches and keep the wheel in `folder`.

    Raises CompileFailed. Wheels of other releases that are kept beside it are removed.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent, prefix="compiling-") as place:
        wanted = Path(place) / "requirement.txt"
        wanted.write_text(f"{pinned}\n", "utf-8")
        command = [str(python), "-m", "pip", "wheel", "--disable-pip-version-check", "--no-deps"]
        command += ["--no-binary", PACKAGE, "--require-hashes"]
        # pip's own cache knows nothing of switches.
        command += ["--no-cache-dir"] if switches else []
        command += ["--wheel-dir", place, "--requirement", str(wanted)]
        environment = {**os.environ, "CMAKE_ARGS": switches}
        done = subprocess.run(command, check=False, env=environment)
        made = wheel_in(Path(place))
        if done.returncode != 0 or made is None:
            raise CompileFailed
        folder.mkdir(exist_ok=True)
        kept = made.replace(folder / made.name)
    _remove_other_releases(folder)
    return kept


def installed_version(site: Path) -> str:
    """Return the version of llama-cpp-python in a folder of packages; empty if there is none."""
    start = PACKAGE.replace("-", "_")
    found = next(iter(sorted(site.glob(f"{start}-*.dist-info"))), None)
    return found.name.removeprefix(f"{start}-").removesuffix(".dist-info") if found else ""


def _remove_other_releases(folder: Path) -> None:
    release = folder.name.partition("-")[0]
    for other in folder.parent.iterdir():
        if other.is_dir() and not other.name.startswith((f"{release}-", "compiling-")):
            with suppress(OSError):
                shutil.rmtree(other)
