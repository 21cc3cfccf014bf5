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
    with qtbot.waitSignal(desk.history.changed, timeout=5000):
        desk.history.erase(first.id)
    assert [record.id for record in desk.history.bin()] == [third.id]
    with qtbot.waitSignal(desk.history.changed, timeout=5000):
        desk.history.empty_bin()
    assert desk.history.bin() == ()
    assert [record.id for record in desk.history.records()] == [second.id]


def test_what_is_erased_takes_its_notes_along(qtbot: QtBot, desk: Desk) -> None:
    _summarized(qtbot, desk, TEXT)
    asked = len(desk.engine.requests)
    _summarized(qtbot, desk, TEXT)
    assert len(desk.engine.requests) == asked  # from the notes
    for erase in (lambda record: desk.history.erase(record), lambda _: desk.history.empty_bin()):
        (record, *_) = desk.history.records()
        desk.history.trash(record.id)
        assert desk.noted() > 0
        with qtbot.waitSignal(desk.history.changed, timeout=5000):
            erase(record.id)
        assert desk.noted() == 0
        _summarized(qtbot, desk, TEXT)
        assert len(desk.engine.requests) > asked
        asked = len(desk.engine.requests)


def test_what_is_not_in_the_bin_keeps_its_notes(qtbot: QtBot, desk: Desk) -> None:
    _summarized(qtbot, desk, TEXT)
    (record,) = desk.history.records()
    with qtbot.waitSignal(desk.history.changed, timeout=5000):
        desk.history.erase(record.id)
    assert [each.id for each in desk.history.records()] == [record.id]
    assert desk.noted() > 0


def test_a_store_that_refuses_to_erase_is_told(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = StoreBusy(path="parlance.db")

    def refuse(*_arguments: object) -> None:
        raise FaultError(fault)

    monkeypatch.setattr(desk.store, "empty_bin", refuse)
    with qtbot.waitSignal(desk.history.failed, timeout=5000) as failed:
        desk.history.empty_bin()
    assert failed.args == [fault]


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
