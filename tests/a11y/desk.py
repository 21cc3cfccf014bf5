"""A desk of its own for a screen reader: display, session bus, Orca, the app, keys."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

import parlance
from parlance.contract.settings import Settings
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PROGRAMS: Final = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "gdbus": "libglib2.0-bin",
    "orca": "orca",
    "xdotool": "xdotool",
}
"""What has to be there, and the Debian package that has it."""
SYSTEM_PYTHON: Final = "/usr/bin/python3"
PATIENCE_SECONDS: Final = 90.0
_MOST_STOPS: Final = 25
_PAUSE_SECONDS: Final = 1.5
"""How long a person listens before the next key."""
_HERE: Final = Path(__file__).parent
_STATUS: Final = ("org.freedesktop.DBus.Properties.Set", "org.a11y.Status")


def missing() -> str:
    """Return what to install, and how; nothing where all is there."""
    packages = [each for program, each in PROGRAMS.items() if not shutil.which(program)]
    if not packages:
        return ""
    names = " ".join(sorted({*packages, "at-spi2-core"}))
    return f"install what is missing: sudo apt-get install -y --no-install-recommends {names}"


class Desk:
    """Starts everything in a folder of its own and ends it again."""

    def __init__(self, folder: Path) -> None:
        """Use `folder` for homes and logs."""
        folder.mkdir()
        self._folder = folder
        self._ends = ExitStack()
        self._environment = {**os.environ, **_homes(folder)}
        for name in ("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "WAYLAND_DISPLAY"):
            self._environment.pop(name, None)
        self._speech = folder / "speech.txt"
        self._announced = folder / "announced.txt"

    def __enter__(self) -> Desk:
        with ExitStack() as ends:
            self._ends = ends
            self._environment["DISPLAY"] = f":{self._told('Xvfb', *_XVFB)}"
            self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._told(
                "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"
            )
            for name in ("IsEnabled", "ScreenReaderEnabled"):
                self._say_yes(name)
            self._start_orca()
            self._ends = ends.pop_all()
        return self

    def __exit__(self, *_error: object) -> None:
        self._ends.close()

    # What is heard -----------------------------------------------------------------------

    def spoken(self) -> list[str]:
        """Return what Orca has said so far."""
        return _lines(self._speech)

    def announced(self) -> list[str]:
        """Return what the app has announced so far, each with how urgent it is."""
        return _lines(self._announced)

    def hears(self, *words: str) -> str:
        """Wait until Orca says something with all `words` in it; return it."""
        return _waited_for(self.spoken, words)

    def is_told(self, *words: str) -> str:
        """Wait until the app announces something with all `words` in it; return it."""
        return _waited_for(self.announced, words)

    def forget(self) -> None:
        """Listen anew."""
        for file in (self._speech, self._announced):
            file.write_text("", encoding="utf-8")

    # What is done ------------------------------------------------------------------------

    def open_parlance(self) -> None:
        """Open the window of somebody who knows the app, and give it the keyboard."""
        places = find_places()
        places.make()
        SettingsFile(places.settings).save(Settings(welcomed=True))
        root = Path(parlance.__file__).parents[1]
        self._run([sys.executable, "-m", "parlance"], "parlance.log", PYTHONPATH=str(root))
        window = self._ask("xdotool", "search", "--sync", "--onlyvisible", "--name", "Parlance")
        self._ask("xdotool", "windowfocus", "--sync", window.split()[-1])

    def press(self, *keys: str) -> None:
        """Press keys, by their names in xdotool."""
        self._ask("xdotool", "key", "--delay", "150", *keys)

    def tab_to(self, *words: str, back: bool = False) -> str:
        """Go from stop to stop until Orca says something with all `words` in it; return it."""
        for _stop in range(_MOST_STOPS):
            self.forget()
            self.press("shift+Tab" if back else "Tab")
            time.sleep(_PAUSE_SECONDS)
            said = [line for line in self.spoken() if all(each in line for each in words)]
            if said:
                return said[0]
        raise AssertionError(f"Tab leads to nothing that says {words}")

    def write(self, text: str) -> None:
        """Type."""
        self._ask("xdotool", "type", "--delay", "60", text)

    # How it is done ----------------------------------------------------------------------

    def _start_orca(self) -> None:
        prefs = self._folder / "orca"
        prefs.mkdir()
        (prefs / "user-settings.conf").write_text(json.dumps(_ORCA_SETTINGS), encoding="utf-8")
        self.forget()
        speech = {"PARLANCE_SPEECH_FILE": str(self._speech), "PYTHONPATH": str(_HERE)}
        self._run(["orca", "--user-prefs", str(prefs), "--replace"], "orca.log", **speech)
        listener = [SYSTEM_PYTHON, str(_HERE / "announcements.py")]
        self._run(listener, self._announced.name)
        self.is_told("listening")
        self.hears("Screen reader on")

    def _say_yes(self, name: str) -> None:
        place = ["--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus"]
        self._ask("gdbus", "call", *place, "--method", *_STATUS, name, "<true>")

    def _run(self, command: Sequence[str], log: str, **variables: str) -> None:
        output = self._ends.enter_context((self._folder / log).open("ab"))
        process = subprocess.Popen(
            command,
            env={**self._environment, **variables},
            stdout=output,
            stderr=subprocess.STDOUT if log.endswith(".log") else subprocess.DEVNULL,
        )
        self._ends.callback(_end, process)

    def _told(self, *command: str) -> str:
        """Start something that stays, and return the first line that it prints."""
        process = subprocess.Popen(
            command,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._ends.callback(_end, process)
        assert process.stdout is not None
        return process.stdout.readline().strip()

    def _ask(self, *command: str) -> str:
        done = subprocess.run(
            command,
            env=self._environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE_SECONDS,
        )
        return done.stdout


_XVFB: Final = ("-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
_ORCA_SETTINGS: Final = {
    "general": {"speechServerFactory": "speech_to_file", "enableKeyEcho": False},
    "pronunciations": {},
    "keybindings": {},
    "profiles": {"default": {"profile": ["Default", "default"]}},
}


def _homes(folder: Path) -> dict[str, str]:
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    return {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
        **{f"XDG_{each}_HOME": str(folder / each.lower()) for each in ("CONFIG", "DATA", "CACHE")},
        "GSETTINGS_BACKEND": "memory",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def _waited_for(lines: Callable[[], list[str]], words: Sequence[str]) -> str:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        for line in lines():
            if all(each in line for each in words):
                return line
        time.sleep(0.1)
    heard = "\n".join(lines())
    raise AssertionError(f"nobody said {words}; this was said:\n{heard}")


def _end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
