"""Stores of every version that was released: brought forward, killed on the way, never back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from parlance.contract.faults import StoreFromNewerVersion
from parlance.storage.chat_search import ChatSearch
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.schema import MIGRATIONS, backup_path
from parlance.storage.summaries import SummaryStore
from parlance.storage.translations import TranslationStore
from tests.faults.old_stores import make_old

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.campaign import Campaign

_KILLED = """
import json, os, sys
from pathlib import Path
from parlance.storage import database
connect = database._connect
left = [0]
def counting(address, *, uri=False):
    connection = connect(address, uri=uri)
    def look(_statement):
        left[0] -= 1
        if left[0] == 0:
            os._exit(9)
    connection.set_trace_callback(look)
    return connection
database._connect = counting
for line in sys.stdin:
    path, after = json.loads(line)
    child = os.fork()
    if child == 0:
        left[0] = after
        database.Database(Path(path)).close()
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


def whole(path: Path) -> None:
    """Look for all that the frozen stores hold."""
    with closing(Database(path)) as database:
        assert database.notice is None
        assert database.check() is None
        chats = ChatStore(database)
        listed = chats.conversations()
        assert len(listed) == 11  # one is in the bin
        for each in listed:
            texts = [message.text for message in chats.messages(each.id)]
            assert texts[0] == f"question {each.id} 你好"
            assert texts[1].startswith(f"answer {each.id} ")
        assert chats.messages(listed[-1].id)[1].text.endswith(" more")
        assert {hit.id for hit in ChatSearch(database).find("你好")} == {e.id for e in listed}
        assert len(TranslationStore(database).recent(9, "good")) == 1
        assert [each.title for each in SummaryStore(database).recent(9, "report")] == ["Report"]


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_each_version_is_brought_forward_twice_and_not_back(tmp_path: Path, version: int) -> None:
    path = tmp_path / "a.db"
    make_old(path, version)
    for _ in range(2):
        whole(path)
    if version == len(MIGRATIONS):
        return
    with closing(Database(backup_path(path, version), MIGRATIONS[:version])) as kept:
        assert kept.notice is None
    before = path.read_bytes()
    with closing(Database(path, MIGRATIONS[:version])) as older:
        assert isinstance(older.notice, StoreFromNewerVersion)
    assert path.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process that it has forked")
def test_kills(campaign: Campaign, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _KILLED],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as killer:
        assert killer.stdin is not None
        assert killer.stdout is not None
        for number in campaign.cases(40):
            path = tmp_path / f"{number}" / "a.db"
            path.parent.mkdir()
            make_old(path, 1 + number % (len(MIGRATIONS) - 1))
            for _ in range(campaign.random.choice((1, 1, 2))):  # again while it goes on
                after = campaign.random.randint(1, 250)
                killer.stdin.write(json.dumps([str(path), after]) + "\n")
                campaign.count("killed" if killer.stdout.readline() == "9\n" else "came through")
            whole(path)
            for each in path.parent.iterdir():
                each.unlink()
        killer.stdin.close()
