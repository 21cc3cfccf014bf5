"""From the start of the process to a window that takes input, and resident memory.

A warm and, as root on Linux, a cold file cache; a bare PySide6 window beside it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7
COLD_RUNS = 3
DROP_CACHES = Path("/proc/sys/vm/drop_caches")

_AFTER = """
def ready():
    import os, time, psutil
    seconds = time.time() - float(os.environ["BENCH_STARTED"])
    print(seconds, psutil.Process().memory_info().rss / 1e6, flush=True)
    finish()
"""
PARLANCE = (
    """
from PySide6.QtCore import QTimer
from parlance.app import App
from parlance.start import make_qt_application
application = make_qt_application()
app = App(application)
def finish():
    app.window.close()
    application.quit()
"""
    + _AFTER
    + """
app.window.show()
QTimer.singleShot(0, ready)
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
label.show()
QTimer.singleShot(0, ready)
application.exec()
"""
)


def measure(script: str, *, cold: bool) -> tuple[float, float]:
    """Return seconds and megabytes of one start."""
    if cold:
        os.sync()
        DROP_CACHES.write_text("3")
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "PARLANCE_HOME": home}
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
    seconds, megabytes = done.stdout.split()
    return float(seconds), float(megabytes)


def report() -> None:
    """Print medians."""
    for name, script in (("bare window", BARE), ("parlance", PARLANCE)):
        measure(script, cold=False)
        _print(f"{name}, warm", [measure(script, cold=False) for _ in range(RUNS)])
        if os.access(DROP_CACHES, os.W_OK):
            _print(f"{name}, cold", [measure(script, cold=True) for _ in range(COLD_RUNS)])


def _print(name: str, runs: list[tuple[float, float]]) -> None:
    seconds = statistics.median(run[0] for run in runs)
    megabytes = statistics.median(run[1] for run in runs)
    print(f"{name:20} {seconds:6.2f} s  {megabytes:6.0f} MB  (median of {len(runs)})", flush=True)


if __name__ == "__main__":
    report()
