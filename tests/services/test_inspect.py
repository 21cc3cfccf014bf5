"""Cards are read behind the window; tables are written so that spreadsheets run nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.faults import FileUnwritable
from parlance.contract.inspection_memory import MemoryChoice
from parlance.contract.plan import CacheType
from parlance.resources import starter_model
from parlance.services.inspect_card import CardService
from parlance.services.inspect_files import InspectFiles, table_bytes
from parlance.services.inspect_memory import MemoryService
from parlance.services.jobs import Jobs
from tests.window.fakes import FakeModels, ready, starter_entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_the_card_follows_the_model_in_use(qtbot: QtBot, jobs: Jobs) -> None:
    models = FakeModels((starter_entry(),))
    card = CardService(models, jobs)
    card.read()
    assert card.card is None
    assert not card.busy
    models.show(ready(msgspec.structs.replace(starter_entry(), path=str(starter_model()))))
    qtbot.waitUntil(lambda: card.card is not None)
    assert card.card is not None
    assert card.card.layers == 6
    missing = msgspec.structs.replace(starter_entry(), path="/ada/none.gguf", key="none")
    models.show(ready(missing))
    qtbot.waitUntil(lambda: card.fault is not None)
    assert card.card is None


def test_another_model_is_looked_at_until_one_is_put_to_use(qtbot: QtBot, jobs: Jobs) -> None:
    used = msgspec.structs.replace(starter_entry(), path="/ada/none.gguf", key="none")
    other = msgspec.structs.replace(starter_entry(), path=str(starter_model()), key="other")
    models = FakeModels((used, other))
    models.show(ready(used))
    card = CardService(models, jobs)
    card.look_at(other)
    qtbot.waitUntil(lambda: card.card is not None)
    assert card.other is other
    models.show(ready(used))  # it is loaded again, or further
    assert card.other is other
    card.look_at(None)
    qtbot.waitUntil(lambda: card.fault is not None)
    card.look_at(other)
    models.show(ready(other))
    assert card.other is None
    qtbot.waitUntil(lambda: card.card is not None)


def test_memory_follows_the_model_in_use(qtbot: QtBot, jobs: Jobs) -> None:
    models = FakeModels((starter_entry(),))
    memory = MemoryService(models, jobs)
    memory.read()
    assert (memory.facts, memory.start, memory.plan, memory.busy) == (None, None, None, False)
    models.show(ready(msgspec.structs.replace(starter_entry(), path=str(starter_model()))))
    qtbot.waitUntil(lambda: memory.facts is not None)
    assert memory.start is not None
    assert memory.use(memory.start).total_bytes > 5_700_000
    assert memory.rooms()[0].total_bytes > 0
    missing = msgspec.structs.replace(starter_entry(), path="/ada/none.gguf", key="none")
    models.show(ready(missing))
    qtbot.waitUntil(lambda: memory.fault is not None)
    assert memory.facts is None


def test_what_if_begins_with_how_the_model_is_loaded(qtbot: QtBot, jobs: Jobs) -> None:
    models = FakeModels((starter_entry(),))
    memory = MemoryService(models, jobs)
    entry = msgspec.structs.replace(starter_entry(), path=str(starter_model()))
    state = ready(entry)
    assert state.description is not None
    plan = msgspec.structs.replace(
        state.description.plan, context=1024, cells=4096, batch=128, cache=CacheType.Q8_0
    )
    description = msgspec.structs.replace(state.description, path=entry.path, plan=plan)
    models.show(msgspec.structs.replace(state, description=description))
    qtbot.waitUntil(lambda: memory.facts is not None)
    assert memory.plan is plan
    assert memory.start == MemoryChoice(context=1024, cache=CacheType.Q8_0, requests=4, step=128)


def test_what_is_saved_is_on_the_disk(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    files = InspectFiles(jobs)
    with qtbot.waitSignal(files.saved):
        files.save_table(str(tmp_path / "a.csv"), [("token", "share"), ("=1+1", "-0.5")])
    assert (tmp_path / "a.csv").read_bytes() == table_bytes((("token", "share"), ("=1+1", "-0.5")))
    with qtbot.waitSignal(files.failed) as failed:
        files.save(str(tmp_path / "none" / "a.svg"), b"")
    assert isinstance(failed.args[0], FileUnwritable)


def test_a_spreadsheet_runs_nothing_of_a_table() -> None:
    rows = [("=cmd()", "@a", "+a", "-a"), ("-1.5", "+2", "1e-5", "plain, with a comma")]
    told = table_bytes(rows).decode("utf-8-sig").splitlines()
    assert told == ["'=cmd(),'@a,'+a,'-a", '-1.5,+2,1e-5,"plain, with a comma"']
