"""What a start imports before the window takes input: by the list of modules, not by the clock."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import NamedTuple

import pytest

from parlance.contract.settings import Settings
from parlance.storage.places import Places
from parlance.storage.settings import SettingsFile

OPEN_AND_LIST = """
import linecache
import sys
from PySide6.QtCore import QTimer
from parlance.start import import_app, open_window, spare_sources
spare_sources()
App = import_app()

start = App.start
finish = App._follow

def started(self, *errand):
    self.window.painted.connect(lambda: print(*sorted(sys.modules)))
    start(self, *errand)

def finished(self):
    finish(self)
    print(*sorted(sys.modules))
    print(*[path for path in linecache.cache if "main_window" in path])
    QTimer.singleShot(0, self.window.close)

App.start, App._follow = started, finished
raise SystemExit(open_window())
"""
HEAVY = frozenset(
    {
        "asyncio", "chardet", "docx", "gguf", "httpcore2", "httpx", "httpx2", "huggingface_hub",
        "jeepney", "jinja2", "latex2mathml", "llama_cpp", "lxml", "markdown_it", "mdit_py_plugins",
        "numpy", "polib", "py3langid", "pygments", "pypdfium2", "python_calamine", "selectolax",
        "sentencepiece", "ssl", "ziafont", "ziamath",
        "PySide6.QtDBus", "PySide6.QtPrintSupport", "PySide6.QtQml", "PySide6.QtSql",
        "PySide6.QtTest",
    }
)  # fmt: skip
"""Each of them costs tens of milliseconds or megabytes, and something later wants it."""


SEEN_LATER = (
    "parlance.documents.translating", "parlance.documents.writing", "parlance.engine.remote.engine",
    "parlance.hub.fetching", "parlance.hub.local",
    "parlance.hub.network", "parlance.hub.online", "parlance.services.backup",
    "parlance.services.discovery", "parlance.services.downloads", "parlance.services.first_run",
    "parlance.services.summary", "parlance.services.translation", "parlance.window.behind",
    "parlance.window.chat.options", "parlance.window.models.panel", "parlance.window.palette",
    "parlance.window.summary.panel", "parlance.window.translation", "parlance.window.welcome.page",
    "parlance.work.backup", "parlance.work.chat_importing", "parlance.work.erasing",
    "parlance.work.summary.making", "parlance.work.translation",
    "email", "filelock", "importlib.metadata",
)  # fmt: skip
"""How the names of modules begin that the first paint does without."""

MOST_MODULES = 680
"""At the first paint, those of Python, Qt and other libraries among them."""


class Started(NamedTuple):
    """The modules at the first paint and behind the window, and sources that were read."""

    painted: set[str]
    whole: set[str]
    sources: list[str]


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Started:
    home = tmp_path_factory.mktemp("home")
    places = Places(config=home / "config", data=home / "data", state=home / "state")
    places.make()
    SettingsFile(places.settings).save(Settings(welcomed=True))
    environment = {**os.environ, "PARLANCE_HOME": str(home)}
    command = [sys.executable, "-c", OPEN_AND_LIST]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=60, env=environment
    )
    painted, whole, sources = done.stdout.split("\n")[:3]
    return Started(set(painted.split()), set(whole.split()), sources.split())


def test_the_window_paints_before_what_is_not_seen_is_imported(started: Started) -> None:
    assert "parlance.window.chat.panel" in started.painted
    assert [name for name in sorted(started.painted) if name.startswith(SEEN_LATER)] == []
    assert len(started.painted) <= MOST_MODULES


def test_nothing_heavy_is_imported_before_the_window_takes_input(started: Started) -> None:
    assert "parlance.window.palette_part" in started.whole
    assert started.whole & HEAVY == set()
    assert started.sources == []  # PySide would have read it, and kept it


def test_the_other_places_and_their_dialogs_are_imported_when_they_are_wanted(
    started: Started,
) -> None:
    rooms = ("translation", "summary", "models", "settings")
    panels = {f"parlance.window.{room}.panel" for room in rooms}
    assert started.whole & panels == set()
