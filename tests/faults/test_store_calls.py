"""Any call to the system fails, once or from then on: what was told to be stored is."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from parlance.storage.chats import ChatStore
from parlance.storage.database import Database

if TYPE_CHECKING:
    from tests.faults.campaign import Campaign

_WRITER = """
import sys
from contextlib import closing
from pathlib import Path
from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError
from parlance.storage.chats import ChatStore
from parlance.storage.daily_backups import DailyBackups
from parlance.storage.database import Database
path = Path(sys.argv[1])
try:
    with closing(Database(path)) as database:
        for number in range(12):
            try:
                ChatStore(database).add_user_message(None, f"{number} " + "x" * 3000)
                print("stored", number, flush=True)
                if number == 6:
                    DailyBackups(path, path.parent / "backups").make(Cancel())
            except FaultError as error:
                print("fault", type(error.fault).__name__, flush=True)
except FaultError as error:
    print("fault", type(error.fault).__name__, flush=True)
"""
_CALLS = ("pwrite64", "fdatasync", "fsync", "openat", "rename", "ftruncate")
_ERRORS = ("ENOSPC", "EIO", "EACCES", "EINTR")
_HANG_S = 60.0


def can_trace() -> bool:
    """Whether strace is here and may look at a process."""
    strace = shutil.which("strace")
    if strace is None:
        return False
    done = subprocess.run([strace, "-o", "/dev/null", "true"], capture_output=True, check=False)
    return done.returncode == 0


@pytest.mark.skipif(not can_trace(), reason="needs strace, and the right to trace a process")
def test_calls(campaign: Campaign, tmp_path: Path) -> None:
    chance = campaign.random
    for number in campaign.cases(12):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = folder / "parlance.db"
        Database(path).close()
        call, error = _CALLS[number % len(_CALLS)], chance.choice(_ERRORS)
        first = chance.randint(1, 12)
        # Whoever is interrupted tries again: without an end, if it happens without an end.
        when = f"{first}{chance.choice(('', '+')) if error != 'EINTR' else ''}"
        watched = ("", "-wal", "-shm", "-journal")
        backups = [folder / "backups", folder / "backups/automatic-00001.part"]
        paths = [folder, *(Path(f"{path}{ending}") for ending in watched), *backups]
        done = subprocess.run(
            [
                *("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}"),
                *("-e", f"inject={call}:error={error}:when={when}"),
                *(part for each in paths for part in ("-P", str(each))),
                *(sys.executable, "-c", _WRITER, str(path)),
            ],
            capture_output=True,
            text=True,
            timeout=_HANG_S,
            check=False,
        )
        at = f"{call} {error} {when}: {done.stdout} {done.stderr}"
        assert "Traceback" not in done.stderr, at
        assert done.returncode == 0, at
        stored = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("stored")]
        faults = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("fault")]
        campaign.count("told of as a fault" if faults else "passed")
        for each in set(faults):
            campaign.count(each)
        with closing(Database(path)) as database:
            assert database.check() is None, at
            titles = {each.title.split()[0] for each in ChatStore(database).conversations()}
        assert set(stored) <= titles, at
        campaign.count("messages stored and there", len(stored))
        shutil.rmtree(folder)
