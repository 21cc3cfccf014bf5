"""What a start imports before the window takes input: by the list of modules, not by the clock."""

from __future__ import annotations

import subprocess
import sys

OPEN_AND_LIST = """
import sys
from PySide6.QtCore import QTimer
from parlance.start import open_window, spare_sources
spare_sources()
from parlance.app import App

start = App.start

def started(self, *errand):
    start(self, *errand)
    QTimer.singleShot(0, lambda: tell(self))

def tell(app):
    import linecache
    print(*sorted(sys.modules))
    print(*[path for path in linecache.cache if "main_window" in path])
    app.window.close()

App.start = started
raise SystemExit(open_window())
"""
HEAVY = frozenset(
    {
        "asyncio", "chardet", "docx", "gguf", "httpcore2", "httpx", "httpx2", "huggingface_hub",
        "jeepney", "jinja2", "latex2mathml", "llama_cpp", "lxml", "markdown_it", "mdit_py_plugins",
        "numpy", "polib", "py3langid", "pygments", "pypdfium2", "python_calamine", "selectolax",
        "ssl", "ziafont", "ziamath",
        "PySide6.QtDBus", "PySide6.QtPrintSupport", "PySide6.QtQml", "PySide6.QtSql",
        "PySide6.QtTest",
    }
)  # fmt: skip
"""Each of them costs tens of milliseconds or megabytes, and something later wants it."""


def _started() -> tuple[set[str], list[str]]:
    command = [sys.executable, "-c", OPEN_AND_LIST]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    modules, sources = done.stdout.split("\n")[:2]
    return set(modules.split()), sources.split()


def test_nothing_heavy_is_imported_before_the_window_takes_input() -> None:
    modules, sources = _started()
    assert "parlance.window.main_window" in modules
    assert modules & HEAVY == set()
    assert sources == []  # PySide would have read it, and kept it


def test_the_other_places_and_their_dialogs_are_imported_when_they_are_wanted() -> None:
    modules, _sources = _started()
    rooms = ("translation", "summary", "models", "settings")
    panels = {f"parlance.window.{room}.panel" for room in rooms}
    assert "parlance.window.chat.panel" in modules
    assert modules & panels == set()
