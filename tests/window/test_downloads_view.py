"""The queue of downloads as people see it."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.contract.downloads import DownloadId, DownloadPhase
from parlance.contract.faults import DiskFull
from parlance.window.models.download_row import DownloadRow
from parlance.window.models.download_words import left_words, state_words
from parlance.window.models.downloads import DownloadsView
from tests.window import fake_finding as finding
from tests.window.conftest import ModelsScene

RUNNING, PAUSED = DownloadPhase.RUNNING, DownloadPhase.PAUSED
DONE, FAILED = DownloadPhase.DONE, DownloadPhase.FAILED


@pytest.fixture
def view(place: ModelsScene) -> DownloadsView:
    place.panel.segments.button("downloads").click()
    return place.panel.downloads


def row(view: DownloadsView, name: str) -> DownloadRow:
    return view.rows[DownloadId(name)]


def queued(place: ModelsScene, view: DownloadsView, qtbot: QtBot) -> None:
    """Show one download in every state."""
    place.downloads.show(*finding.queue())
    qtbot.waitUntil(lambda: len(view.rows) == len(finding.queue()), timeout=5000)


def test_an_empty_queue_leads_to_discover(place: ModelsScene, view: DownloadsView) -> None:
    assert view.nothing.isVisible()
    assert view.summary.text() == "212.0 GB free on the disk"
    place.downloads.show(finding.item("a"))
    assert not view.nothing.isVisible()
    place.downloads.show()
    assert view.rows == {}
    view.discover_wanted.emit()
    assert place.panel.discover.isVisible()


def test_every_state_is_said_in_words(
    place: ModelsScene, view: DownloadsView, qtbot: QtBot
) -> None:
    queued(place, view, qtbot)
    said = {name: each.state.text() for name, each in view.rows.items()}
    assert said == {
        "Qwen3 8B Q4_K_M": "2.1 GB of 5.0 GB  ·  11.4 MB/s  ·  5 minutes left",
        "Gemma 3 12B Q4_0": "5.7 GB of 8.0 GB  ·  tries again in 14 seconds",
        "EuroLLM 9B Q5_K_M": "0 B of 6.0 GB  ·  waits for its turn",
        "Aya Expanse 8B Q4_K_M": "900.0 MB of 5.0 GB  ·  paused",
        "Llama 3.1 8B Q4_K_M": "0 B of 2.5 GB  ·  stopped",
        "SmolLM3 3B Q8_0": "500.0 MB of 2.5 GB  ·  stopped",
        "bge-m3 F16": "1.2 GB  ·  done, every byte checked",
    }
    assert row(view, "Qwen3 8B Q4_K_M").progress.value() == 420
    assert "could not be reached" in row(view, "Gemma 3 12B Q4_0").trouble.text()
    assert view.summary.text() == (
        "2 running  ·  1 waiting  ·  11.4 MB/s  ·  212.0 GB free on the disk"
    )


def test_each_button_passes_its_download_on(
    place: ModelsScene, view: DownloadsView, qtbot: QtBot
) -> None:
    queued(place, view, qtbot)
    row(view, "Qwen3 8B Q4_K_M").hold.click()
    row(view, "Aya Expanse 8B Q4_K_M").hold.click()
    row(view, "Llama 3.1 8B Q4_K_M").acts["retry"].click()
    row(view, "SmolLM3 3B Q8_0").acts["unsigned"].click()
    row(view, "bge-m3 F16").end.click()
    row(view, "EuroLLM 9B Q5_K_M").up.click()
    row(view, "EuroLLM 9B Q5_K_M").down.click()
    view.pause_all.click()
    view.resume_all.click()
    assert place.downloads.asked == [
        "pause Qwen3 8B Q4_K_M",
        "resume Aya Expanse 8B Q4_K_M",
        "retry Llama 3.1 8B Q4_K_M",
        "unsigned SmolLM3 3B Q8_0",
        "clear bge-m3 F16",
        "move EuroLLM 9B Q5_K_M 1",
        "move EuroLLM 9B Q5_K_M 3",
        "pause all",
        "resume all",
    ]


def test_only_what_makes_sense_is_offered(
    place: ModelsScene, view: DownloadsView, qtbot: QtBot
) -> None:
    queued(place, view, qtbot)
    running, done = row(view, "Qwen3 8B Q4_K_M"), row(view, "bge-m3 F16")
    assert running.hold.accessibleName() == "Pause Qwen3 8B Q4_K_M"
    assert running.acts == {}
    assert not running.up.isEnabled()
    assert done.end.accessibleName() == "Take bge-m3 F16 off the list"
    assert not done.hold.isVisible()
    assert not done.progress.isVisible()
    paused = row(view, "Aya Expanse 8B Q4_K_M")
    assert paused.hold.accessibleName() == "Resume Aya Expanse 8B Q4_K_M"
    assert set(row(view, "Llama 3.1 8B Q4_K_M").acts) == {"page", "retry"}
    done.acts["show"].click()
    assert place.panel.installed.isVisible()


def test_what_was_fetched_is_deleted_only_after_a_question(
    place: ModelsScene, view: DownloadsView
) -> None:
    place.downloads.show(*finding.queue())
    line = row(view, "Qwen3 8B Q4_K_M")
    line.end.click()
    assert place.downloads.asked == []
    assert line.question is not None
    assert line.question.isVisible()
    assert line.question.delete.text() == "Delete 2.1 GB"
    assert line.question.keep.hasFocus()
    line.question.keep.click()
    assert not line.question.isVisible()
    line.end.click()
    line.question.delete.click()
    assert place.downloads.asked == ["cancel Qwen3 8B Q4_K_M"]


def test_what_has_nothing_yet_is_cancelled_at_once(place: ModelsScene, view: DownloadsView) -> None:
    place.downloads.show(*finding.queue())
    row(view, "EuroLLM 9B Q5_K_M").end.click()
    assert place.downloads.asked == ["cancel EuroLLM 9B Q5_K_M"]


def test_consent_is_given_on_the_repositorys_page(place: ModelsScene, view: DownloadsView) -> None:
    place.downloads.show(*finding.queue())
    row(view, "Llama 3.1 8B Q4_K_M").acts["page"].click()
    assert place.discovery.asked == ["open Qwen/Qwen3-4B-GGUF"]
    assert place.panel.discover.page.isVisible()


def test_rows_are_kept_and_follow_the_order(place: ModelsScene, view: DownloadsView) -> None:
    one, two, three = (finding.item(name, PAUSED) for name in ("one", "two", "three"))
    place.downloads.show(one, two, three)
    widgets = dict(view.rows)
    place.downloads.show(three, one)
    assert view.rows == {name: widgets[name] for name in ("one", "three")}
    assert view._list.itemAt(0).widget() is widgets[DownloadId("three")]
    assert not row(view, "three").up.isEnabled()
    assert not row(view, "one").down.isEnabled()


def test_how_far_it_is_is_looked_at_while_it_runs_and_seen(
    place: ModelsScene, view: DownloadsView, qtbot: QtBot
) -> None:
    place.downloads.show(finding.item("a", RUNNING, share=0.1))
    line = row(view, "a")
    place.downloads.items = (finding.item("a", RUNNING, share=0.5, rate=1e6),)
    qtbot.waitUntil(lambda: line.progress.value() == 500, timeout=5000)
    place.panel.hide()
    assert not view._tick.isActive()
    place.panel.show()
    assert view._tick.isActive()
    place.downloads.show(finding.item("a", DONE, share=1.0))
    assert not view._tick.isActive()
    assert "show" in line.acts


def test_a_fault_comes_with_its_remedy(place: ModelsScene, view: DownloadsView) -> None:
    full = DiskFull(path="/ada", needed_bytes=5_000_000_000, free_bytes=1_000_000_000)
    place.downloads.show(finding.item("a", FAILED, share=0.2, fault=full))
    words = row(view, "a").trouble.text()
    assert "5.0 GB needed, 1.0 GB free" in words
    assert "then resume" in words
    place.downloads.failed.emit(full)
    assert view.fault.isVisible()


def test_without_a_network_it_says_what_it_waits_for(
    place: ModelsScene, view: DownloadsView
) -> None:
    place.downloads.offline = True
    place.downloads.show(finding.item("a"))
    assert row(view, "a").state.text() == "0 B of 2.5 GB  ·  waits: the network is switched off"


def test_the_speed_limit_is_shown_and_leads_to_settings(
    place: ModelsScene, view: DownloadsView
) -> None:
    assert view.limit.accessibleName() == "No speed limit"
    place.settings.replace(speed_limit_kib=2048)
    assert view.limit.accessibleName() == "Speed limit: 2.1 MB/s"
    view.limit.click()
    assert place.asked == ["settings"]


def test_a_long_queue_comes_without_holding_the_window_up(
    place: ModelsScene, view: DownloadsView, qtbot: QtBot
) -> None:
    items = [finding.item(str(number)) for number in range(30)]
    place.downloads.show(*items)
    assert len(view.rows) < 30
    qtbot.waitUntil(lambda: len(view.rows) == 30, timeout=10_000)
    widgets = dict(view.rows)
    place.downloads.show(*items[:10], *items[11:])
    assert {name: widgets[name] for name in view.rows} == view.rows


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3, "less than a minute left"),
        (61, "2 minutes left"),
        (60, "1 minute left"),
        (5400, "1 h 30 min left"),
        (90_000, "more than a day left"),
    ],
)
def test_time_left_is_said_in_the_unit_that_tells_most(
    qapp: QApplication, seconds: float, words: str
) -> None:
    assert left_words(seconds) == words


def test_reading_again_and_connecting_are_told_apart(qapp: QApplication) -> None:
    item = finding.item("a", RUNNING, share=0.5)
    assert state_words(item, offline=False).endswith("connecting…")
    item = msgspec.structs.replace(item, verifying=True)
    assert state_words(item, offline=False).endswith("checking what is here already")
