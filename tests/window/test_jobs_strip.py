"""The strip of what runs, above the status line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from parlance.contract.summary import ItemState, SummaryProgress, SummaryStage
from parlance.services.care import CareKind, CareTask
from parlance.services.running import RunningService
from parlance.window.jobs_strip import JobRow
from tests.window.conftest import Scene
from tests.window.fake_documents import document_item

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def _look(scene: Scene) -> list[JobRow]:
    service = scene.window.findChild(RunningService)
    service.look()
    return scene.window.running.strip.findChildren(JobRow)


def _read(scene: Scene, done: int = 1) -> int:
    progress = SummaryProgress(stage=SummaryStage.READING, done=done, total=4)
    item = scene.summary.queue.add(("/ada/a.pdf",), state=ItemState.WORKING, progress=progress)
    return item.id


def test_the_count_stands_at_the_foot_only_while_something_runs(scene: Scene) -> None:
    strip = scene.window.running.strip
    assert not strip.isVisible()
    assert not strip.count.isVisible()
    number = _read(scene)
    _look(scene)
    assert strip.count.isVisible()
    assert strip.count.accessibleName() == "1 thing running"
    assert not strip.isVisible()
    scene.summary.queue.change(number, state=ItemState.DONE)
    _look(scene)
    assert not strip.count.isVisible()


def test_unfolded_it_shows_how_far_each_is_and_stays_so(scene: Scene) -> None:
    strip = scene.window.running.strip
    _read(scene)
    scene.care.run(CareTask(number=1, kind=CareKind.CONVERT, key="k", name="Model"))
    _look(scene)
    strip.count.click()
    assert strip.isVisible()
    assert not scene.settings.value.jobs_folded
    rows = _look(scene)
    assert rows[0].words.whole == "Summarizing a.pdf"
    assert [row.percent.text() for row in rows] == ["25 %", ""]
    strip.count.click()
    assert not strip.isVisible()


def test_a_row_is_stopped_and_leads_to_its_place(scene: Scene) -> None:
    window = scene.window
    number = _read(scene)
    scene.translation.documents.show(document_item(5, state=ItemState.WORKING))
    _look(scene)
    window.running.strip.count.click()
    translating, summarizing = _look(scene)
    summarizing.words.click()
    assert window.place is window.summary
    translating.words.click()
    assert window.place is window.translation
    assert window.documents.isVisible()
    summarizing.stop.click()
    assert ("stop", number) in scene.summary.asked
    assert "a.pdf" in summarizing.stop.accessibleName()


def test_rows_stay_the_same_widgets_while_they_move_on(scene: Scene) -> None:
    number = _read(scene)
    (row,) = _look(scene)
    scene.window.running.strip.count.click()
    row.stop.setFocus()
    progress = SummaryProgress(stage=SummaryStage.READING, done=3, total=4)
    scene.summary.queue.change(number, progress=progress)
    assert _look(scene) == [row]
    assert row.percent.text() == "75 %"
    assert QApplication.focusWidget() is row.stop
