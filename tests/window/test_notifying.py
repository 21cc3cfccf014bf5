"""The end of long work is told while another window is in front."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from parlance.contract.summary import ItemState
from parlance.services.running import RunningService, RunningWork, WorkEnd, WorkKind
from parlance.window.models.installed_tasks import DoneBar
from parlance.window.notifying import Notifier
from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")
WORK = RunningWork(kind=WorkKind.SUMMARY, key="1", name="a.pdf", seconds=60.0)


class Away:
    """Nobody looks at the window, and the tray takes messages or does not."""

    def __init__(self, scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
        self.scene = scene
        self.told: list[str] = []
        self.alerts: list[object] = []
        self.has_tray = False
        self.notifier = scene.window.findChild(Notifier)
        self.notifier._is_in_front = lambda: False
        monkeypatch.setattr(self.notifier._tray, "tell", self._tell)
        monkeypatch.setattr(QApplication, "alert", self.alerts.append)

    def _tell(self, words: str) -> bool:
        if self.has_tray:
            self.told.append(words)
        return self.has_tray

    def end(self, end: WorkEnd = WorkEnd.DONE, work: RunningWork = WORK) -> None:
        self.scene.window.findChild(RunningService).ended.emit(work, end)

    def said(self) -> list[str]:
        self.notifier._on_state_changed(Qt.ApplicationState.ApplicationActive)
        bars = self.scene.window.findChildren(DoneBar)
        return [bar.words.text() for bar in bars if bar.isVisible()]


@pytest.fixture
def away(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> Away:
    return Away(scene, monkeypatch)


def test_without_a_tray_the_window_is_marked_and_says_it_when_people_return(away: Away) -> None:
    away.end()
    away.end(WorkEnd.FAILED)
    assert len(away.alerts) == 2
    assert away.said() == ["a.pdf is summarized.\nDid not work: Summarizing a.pdf"]
    assert len(away.said()) == 1


def test_with_a_tray_it_sends_a_message_and_no_more(away: Away) -> None:
    away.has_tray = True
    away.end()
    assert away.told == ["a.pdf is summarized."]
    assert away.alerts == []
    assert away.said() == []


def test_what_people_see_or_stopped_or_did_not_wait_for_is_not_told(away: Away) -> None:
    away.end(WorkEnd.STOPPED)
    away.end(work=RunningWork(kind=WorkKind.LOADING, key="m", name="M", seconds=3.0))
    away.scene.settings.replace(notify_when_done=False)
    away.end()
    away.scene.settings.replace(notify_when_done=True)
    away.notifier._is_in_front = lambda: True
    away.end()
    assert away.said() == []
    assert away.alerts == []


def test_a_summary_that_took_long_is_told_from_the_queue(away: Away) -> None:
    service = away.scene.window.findChild(RunningService)
    now = [0.0]
    service._clock = lambda: now[0]
    item = away.scene.summary.queue.add(("/ada/b.pdf",), state=ItemState.WORKING)
    service.look()
    now[0] = 30.0
    service.look()
    away.scene.summary.queue.change(item.id, state=ItemState.DONE)
    service.look()
    assert away.said() == ["b.pdf is summarized."]
