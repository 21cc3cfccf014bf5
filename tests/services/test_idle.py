from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from parlance.services import idle
from tests.services.conftest import Room


def test_models_are_looked_for_only_while_a_time_is_set(
    qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle, "CHECK_MS", 1)
    parent = QObject()
    watch = idle.IdleWatch(room.settings, parent)
    assert not watch._timer.isActive()
    with qtbot.waitSignal(watch.due, timeout=5000) as due:
        room.settings.replace(unload_minutes=3)
    assert due.args == [180.0]
    room.settings.replace(unload_minutes=0)
    assert not watch._timer.isActive()
    parent.deleteLater()
