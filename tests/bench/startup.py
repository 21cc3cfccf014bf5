"""From the start of the process to the first paint, to a window that takes input, and memory.

A warm and, as root on Linux, a cold file cache; a bare PySide6 window beside it. Input is taken
when everything behind the window is there. The start of every day comes first, where there is a
store and the person has been welcomed; then the first one.
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
            QTimer.singleShot(0, tell)
        return False

def since_start():
    import os, time
    return time.time() - float(os.environ["BENCH_STARTED"])

def tell():
    if not is_whole():
        QTimer.singleShot(0, tell)
        return
    import psutil
    seconds, own = since_start(), psutil.Process()
    times = own.cpu_times()
    print(painted.seconds, seconds, times.user + times.system, own.memory_info().rss / 1e6)
    finish()

painted = Painted()
"""
PARLANCE = (
    """
from PySide6.QtCore import QTimer
from parlance.start import import_app, make_qt_application, spare_sources
application = make_qt_application()
spare_sources()
app = import_app()(application)
def is_whole():
    return hasattr(app.window, "running")
def finish():
    app.window.close()
    application.quit()
"""
    + _AFTER
    + """
app.window.installEventFilter(painted)
app.start()
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
def is_whole():
    return True
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


def measure(script: str, home: Path, *, cold: bool) -> tuple[float, ...]:
    """Return seconds to the first paint, to input, and of the processor, and megabytes."""
    if cold:
        os.sync()
        DROP_CACHES.write_text("3")
    environment = {**os.environ, "PARLANCE_HOME": str(home)}
    # What an installed app has: its modules are compiled once.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The system's own start time of a process may be off by a second in a virtual machine.
    environment["BENCH_STARTED"] = str(time.time())
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, env=environment
    )
    return tuple(map(float, done.stdout.split()))


def _welcome(home: Path) -> None:
    places = Places(config=home / "config", data=home / "data", state=home / "state")
    places.make()
    SettingsFile(places.settings).save(Settings(welcomed=True))


def report() -> None:
    """Print medians, and beside them what they are of a bare window's."""
    bare: dict[str, list[float]] = {}
    heads = ("first paint", "input", "processor", "memory")
    print(f"{'':22}" + "".join(f"{head:>18}" for head in heads), flush=True)
    for name, script in (("bare window", BARE), ("parlance", PARLANCE)):
        with tempfile.TemporaryDirectory() as home:
            _welcome(Path(home))
            _report(name, script, Path(home), bare)
    with tempfile.TemporaryDirectory() as homes:
        firsts = [measure(PARLANCE, Path(homes, str(run)), cold=False) for run in range(RUNS)]
        _print("parlance, first start", _medians(firsts), bare["warm"])


def _report(name: str, script: str, home: Path, bare: dict[str, list[float]]) -> None:
    """Print the starts of every day: there has been one before."""
    measure(script, home, cold=False)
    caches = [("warm", RUNS, False)]
    if os.access(DROP_CACHES, os.W_OK):
        caches.append(("cold", COLD_RUNS, True))
    for cache, runs, cold in caches:
        medians = _medians([measure(script, home, cold=cold) for _ in range(runs)])
        _print(f"{name}, {cache}", medians, bare.setdefault(cache, medians))


def _medians(found: list[tuple[float, ...]]) -> list[float]:
    return [statistics.median(column) for column in zip(*found, strict=True)]


def _print(name: str, medians: list[float], bare: list[float]) -> None:
    shown = [
        f"{value:7.2f} {unit} (×{value / least:.1f})"
        for value, least, unit in zip(medians, bare, ("s", "s", "s", "MB"), strict=True)
    ]
    print(f"{name:22} {'  '.join(shown)}", flush=True)


if __name__ == "__main__":
    report()
