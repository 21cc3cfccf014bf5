"""From the start of the process to the first paint, to a window that takes input, and memory.

A warm and, as root on Linux, a cold file cache; a bare PySide6 window beside it. Parlance has been
welcomed before: what is measured is the start of every day, not the first one.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from parlance.contract.settings import Settings
from parlance.storage.places import Places
from parlance.storage.settings import SettingsFile

RUNS = 7
COLD_RUNS = 3
DROP_CACHES = Path("/proc/sys/vm/drop_caches")

_AFTER = """
from PySide6.QtCore import QEvent, QObject

class Painted(QObject):
    seconds = 0.0
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seconds:
            self.seconds = since_start()
            QTimer.singleShot(0, ready)
        return False

def since_start():
    import os, time
    return time.time() - float(os.environ["BENCH_STARTED"])

def ready():
    import psutil
    used = psutil.Process().memory_info().rss / 1e6
    print(painted.seconds, since_start(), used, flush=True)
    finish()

painted = Painted()
"""
PARLANCE = (
    """
from PySide6.QtCore import QTimer
from parlance.start import make_qt_application, spare_sources
application = make_qt_application()
spare_sources()
from parlance.app import App
app = App(application)
def finish():
    app.window.close()
    application.quit()
"""
    + _AFTER
    + """
app.window.installEventFilter(painted)
app.window.show()
application.exec()
app.close()
"""
)
BARE = (
    """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("Parlance")
def finish():
    application.quit()
"""
    + _AFTER
    + """
label.installEventFilter(painted)
label.show()
application.exec()
"""
)


def measure(script: str, *, cold: bool) -> tuple[float, ...]:
    """Return seconds to the first paint and to input, and megabytes, of one start."""
    if cold:
        os.sync()
        DROP_CACHES.write_text("3")
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "PARLANCE_HOME": home}
        _welcome(Path(home))
        # What an installed app has: its modules are compiled once.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        # The system's own start time of a process may be off by a second in a virtual machine.
        environment["BENCH_STARTED"] = str(time.time())
        done = subprocess.run(
            [sys.executable, "-c", script],
            check=True,
            capture_output=True,
            text=True,
            env=environment,
        )
    return tuple(map(float, done.stdout.split()))


def _welcome(home: Path) -> None:
    places = Places(config=home / "config", data=home / "data", state=home / "state")
    places.make()
    SettingsFile(places.settings).save(Settings(welcomed=True))


def report() -> None:
    """Print medians, and beside them what they are of a bare window's."""
    bare: dict[str, list[float]] = {}
    print(f"{'':20} {'first paint':>16} {'input':>16} {'memory':>18}", flush=True)
    for name, script in (("bare window", BARE), ("parlance", PARLANCE)):
        measure(script, cold=False)
        caches = [("warm", RUNS, False)]
        if os.access(DROP_CACHES, os.W_OK):
            caches.append(("cold", COLD_RUNS, True))
        for cache, runs, cold in caches:
            columns = zip(*(measure(script, cold=cold) for _ in range(runs)), strict=True)
            medians = [statistics.median(column) for column in columns]
            _print(f"{name}, {cache}", medians, bare.setdefault(cache, medians))


def _print(name: str, medians: list[float], bare: list[float]) -> None:
    shown = [
        f"{value:7.2f} {unit} (×{value / least:.1f})"
        for value, least, unit in zip(medians, bare, ("s", "s", "MB"), strict=True)
    ]
    print(f"{name:20} {'  '.join(shown)}", flush=True)


if __name__ == "__main__":
    report()
