"""Runs Python with a display, a virtual one where there is no other.

`python packaging/run.py -m parlance`, with the environment's Python, opens the window.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys


def command() -> list[str]:
    """Return what to start, or end with a sentence that says what to do."""
    window = [sys.executable, *sys.argv[1:]]
    displayed = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if displayed or not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return window
    if shutil.which("Xvfb") and shutil.which("xvfb-run"):
        print("parlance: no display here; the window opens on a virtual one (Xvfb)", flush=True)
        return ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", *window]
    sys.exit(
        "parlance: there is no display to open a window on.\n"
        "Start it from a desktop session, or install a virtual display with\n"
        "  sudo apt-get install -y --no-install-recommends xvfb xauth"
    )


def main() -> None:
    """Become what was asked for, so that Ctrl+C reaches it and nobody in between."""
    words = command()
    if os.name == "nt":
        sys.exit(subprocess.run(words, check=False).returncode)
    os.execvp(words[0], words)


if __name__ == "__main__":
    main()
