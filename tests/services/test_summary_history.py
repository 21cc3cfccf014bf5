from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.faults import FaultError, StoreBusy
from parlance.contract.summary import ItemState, SummaryPreset
from tests.scripted_engine import ScriptedEngine
from tests.services.summary_desk import SHORT, TEXT, Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path, ScriptedEngine([TEXT])).open() as made:
        yield made


def _summarized(qtbot: QtBot, desk: Desk, text: str) -> None:
    item = desk.queue.add_text(text)
    qtbot.waitUntil(lambda: desk.state(item) is ItemState.DONE, timeout=5000)


def test_a_new_summary_is_told_and_found(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.history.changed, timeout=5000):
        desk.queue.add_text(f"The bridge\n\n{TEXT}")
    assert [record.title for record in desk.history.records("melora")] == ["The bridge"]
    assert desk.history.records("harbour") == ()


def test_the_bin_gives_back_and_erases_for_good(qtbot: QtBot, desk: Desk) -> None:
    for number in range(3):
        _summarized(qtbot, desk, f"Report {number}\n\n{TEXT}")
    first, second, third = desk.history.records()
    for record in (first, second, third):
        with qtbot.waitSignal(desk.history.changed, timeout=1000):
            desk.history.trash(record.id)
    assert desk.history.records() == ()
    desk.history.restore(second.id)
    desk.history.erase(first.id)
    assert [record.id for record in desk.history.bin()] == [third.id]
    desk.history.empty_bin()
    assert desk.history.bin() == ()
    assert [record.id for record in desk.history.records()] == [second.id]


def test_what_is_erased_takes_its_notes_along(qtbot: QtBot, desk: Desk) -> None:
    _summarized(qtbot, desk, TEXT)
    asked = len(desk.engine.requests)
    _summarized(qtbot, desk, TEXT)
    assert len(desk.engine.requests) == asked  # from the notes
    (record, _) = desk.history.records()
    desk.history.trash(record.id)
    desk.history.erase(record.id)
    _summarized(qtbot, desk, TEXT)
    assert len(desk.engine.requests) > asked


def test_presets_are_kept_by_name(qtbot: QtBot, desk: Desk) -> None:
    preset = SummaryPreset(name="For the board", options=SHORT)
    with qtbot.waitSignal(desk.history.changed, timeout=1000):
        desk.history.keep_preset(preset)
    assert desk.history.presets() == (preset,)
    desk.history.drop_preset(preset.name)
    assert desk.history.presets() == ()


def test_a_store_that_refuses_is_told_and_changes_nothing(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = StoreBusy(path="parlance.db")

    def refuse(*_arguments: object) -> None:
        raise FaultError(fault)

    for name in ("recent", "bin", "trash", "presets"):
        monkeypatch.setattr(desk.store, name, refuse)
    failed: list[object] = []
    changed: list[None] = []
    desk.history.failed.connect(failed.append)
    desk.history.changed.connect(lambda: changed.append(None))
    assert (desk.history.records(), desk.history.bin(), desk.history.presets()) == ((), (), ())
    desk.history.trash(1)  # type: ignore[arg-type] # any number
    assert failed == [fault] * 4
    assert not changed
