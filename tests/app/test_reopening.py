"""What needs everything closed is done behind a small window."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from parlance.contract.backups import BackupOrder, RestoreWay
from parlance.contract.cancel import Cancel
from parlance.contract.erasing import NOTHING, ErasableKind
from parlance.contract.faults import SettingsUnreadable
from parlance.contract.reopening import Reopened, ReopeningKind, ReopeningProgress
from parlance.reopening import PATIENCE_MS, reopened
from parlance.storage.places import find_places, restoring_folder
from parlance.window.waiting import WaitingWindow
from parlance.work.backup import back_up
from parlance.work.restoring import prepare_restore
from tests.work.remembered import fill

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from parlance.contract.erasing import Kinds
    from parlance.storage.places import Places

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def places() -> Places:
    places = find_places()
    places.make()
    return places


def windows(qapp: QApplication) -> list[WaitingWindow]:
    return [each for each in qapp.topLevelWidgets() if isinstance(each, WaitingWindow)]


def test_what_was_chosen_is_erased(qapp: QApplication, places: Places) -> None:
    fill(places.database, "ours")
    kinds = frozenset({ErasableKind.CHATS})
    assert reopened(qapp, places, kinds) == Reopened(erased=kinds)


def test_settings_that_cannot_be_read_are_told_though_they_are_set_aside(
    qapp: QApplication, places: Places
) -> None:
    places.settings.write_bytes(b"{")
    done = reopened(qapp, places, frozenset({ErasableKind.LOGS}))
    assert [type(fault) for fault in done.faults] == [SettingsUnreadable]
    assert not places.settings.exists()


def test_a_backup_that_lies_ready_is_restored(
    qapp: QApplication, places: Places, tmp_path: Path
) -> None:
    fill(places.database, "ours")
    path = str(tmp_path / "b")
    for _ in (
        *back_up(BackupOrder(path=path), places, Cancel()),
        *prepare_restore(path, RestoreWay.REPLACE, places, Cancel()),
    ):
        pass
    done = reopened(qapp, places, NOTHING)
    assert done.faults == ()
    assert done.restored is not None
    assert done.restored.added.conversations == 1
    assert not restoring_folder(places).exists()


def test_long_work_is_shown_and_can_be_stopped_where_it_says_so(
    qapp: QApplication, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, bool, int]] = []

    def slow(kinds: Kinds, _places: Places, cancel: Cancel) -> Iterator[object]:
        yield ReopeningProgress(kind=ReopeningKind.ERASING, done=1, total=4)
        time.sleep(2 * PATIENCE_MS / 1000)
        yield ReopeningProgress(kind=ReopeningKind.RESTORING, can_stop=True)
        while not cancel.requested:
            time.sleep(0.01)
        yield Reopened(erased=kinds)

    def look() -> None:
        for window in windows(qapp):
            if window.isVisible():
                said = (window.title.text(), window.stop.isEnabled(), window.bar.value())
                seen.extend([said] if said not in seen else [])
                window.close()  # stops it as the button does, and leaves the window

    monkeypatch.setattr("parlance.reopening.reopen", slow)
    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    kinds = frozenset({ErasableKind.LOGS})
    assert reopened(qapp, places, kinds) == Reopened(erased=kinds)
    assert seen == [
        ("Erasing what you chose…", False, 250),
        ("Restoring the backup…", True, seen[-1][2]),
    ]
    qapp.processEvents()
    assert not any(each.isVisible() for each in windows(qapp))


@pytest.mark.warns("A job failed with ValueError")
def test_work_that_breaks_off_is_told(
    qapp: QApplication, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Iterator[object]:
        raise ValueError
        yield

    monkeypatch.setattr("parlance.reopening.reopen", broken)
    done = reopened(qapp, places, frozenset({ErasableKind.LOGS}))
    assert len(done.faults) == 1
    assert done.erased == NOTHING
