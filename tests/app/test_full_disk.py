"""A disk without a free byte: the app opens, says so, and what was stored can be read."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from parlance.contract.settings import Settings
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="limits and drives of Linux"),
]

STORED = 5
OPEN_AND_TELL = """
import json, sys
from PySide6.QtCore import QTimer
from parlance.app import App
from parlance.start import open_window
from parlance.window.parts.fault_bar import FaultBar
if sys.argv[1] == "limit":
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
start = App.start
def started(self, *errand):
    start(self, *errand)
    look = QTimer(self.settings, interval=50)
    def tell():
        field = self.window.chat.composer.field
        field.setPlainText("typed while there was no room")
        if len(self.chats.listing.conversations) != int(sys.argv[2]):
            return
        look.stop()
        bars = self.window.findChildren(FaultBar)
        said = [bar.accessibleName() for bar in bars if bar.isVisible()]
        print(json.dumps([self.window.isVisible(), field.toPlainText(), said]), flush=True)
        QTimer.singleShot(0, self.close_window)
    look.timeout.connect(tell)
    look.start()
App.start = started
raise SystemExit(open_window())
"""
MOUNTED = """
mount -t tmpfs -o size=8m none "$PARLANCE_HOME"
cp -r "$PARLANCE_HOME-stored/." "$PARLANCE_HOME"
cat /dev/zero > "$PARLANCE_HOME/data/filling" 2>/dev/null
exec "$@"
"""


@pytest.fixture
def home() -> Path:
    """Return the folder of an app with some chats."""
    places = find_places()
    places.make()
    SettingsFile(places.settings).save(Settings(welcomed=True))
    with closing(Database(places.database)) as database:
        for number in range(STORED):
            ChatStore(database).add_user_message(None, f"Message {number}")
    return places.config.parent


def _told(command: list[str]) -> list[Any]:
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
    assert done.stdout, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == 0
    told: list[Any] = json.loads(done.stdout)
    return told


def _assert_usable(told: list[Any]) -> None:
    is_visible, typed, said = told
    assert is_visible
    assert typed == "typed while there was no room"
    assert len([sentence for sentence in said if "Nothing can be saved" in sentence]) == 1


def test_no_file_can_grow(home: Path) -> None:
    before = find_places().database.read_bytes()
    _assert_usable(_told([sys.executable, "-c", OPEN_AND_TELL, "limit", str(STORED)]))
    assert find_places().database.read_bytes() == before


def test_the_drive_is_full(home: Path) -> None:
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("the program unshare is missing")
    within = [unshare, "--user", "--map-root-user", "--mount", "sh", "-c", MOUNTED, "sh"]
    if subprocess.run([*within[:-3], "-c", "mount -t tmpfs none /mnt"], check=False).returncode:
        pytest.skip("drives cannot be mounted in a namespace here")
    home.rename(f"{home}-stored")
    home.mkdir()
    _assert_usable(_told([*within, sys.executable, "-c", OPEN_AND_TELL, "drive", str(STORED)]))
