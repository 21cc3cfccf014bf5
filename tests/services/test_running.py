"""Everything that runs stands in one list, and its end is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from parlance.contract.backups import BackupProgress
from parlance.contract.cancel import Cancel
from parlance.contract.downloads import DownloadPhase
from parlance.contract.faults import FaultError, Offline
from parlance.contract.summary import ItemState, SummaryProgress, SummaryStage
from parlance.services.care import CareKind, CareTask
from parlance.services.jobs import Jobs
from parlance.services.model_states import ModelPhase, ModelState
from parlance.services.running import RunningService, RunningWork, WorkEnd, WorkKind
from tests.window.fake_care import FakeCare
from tests.window.fake_documents import FakeChoice, FakeTranslationDocuments, document_item
from tests.window.fake_finding import FakeDownloads
from tests.window.fake_finding import item as download_item
from tests.window.fakes import FakeModels, FakeQueue, qwen_entry, ready


@dataclass
class Desk:
    """Fake services and what is told of them."""

    models: FakeModels
    downloads: FakeDownloads
    care: FakeCare
    documents: FakeTranslationDocuments
    queue: FakeQueue
    running: RunningService
    jobs: Jobs
    ended: list[tuple[RunningWork, WorkEnd]]
    now: list[float]

    def shares(self) -> dict[WorkKind, float | None]:
        return {work.kind: work.share for work in self.running.works}


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    models, downloads, care = FakeModels((qwen_entry(),)), FakeDownloads(), FakeCare()
    documents, queue, now = FakeTranslationDocuments(FakeChoice()), FakeQueue(), [100.0]
    jobs = Jobs()
    services = (models, downloads, care, documents, queue)
    running = RunningService(*services, jobs=jobs, clock=lambda: now[0])
    made = Desk(*services, running, jobs, [], now)
    running.ended.connect(lambda work, end: made.ended.append((work, end)))
    yield made
    jobs.close()
    running.deleteLater()


def test_nothing_runs_at_first(desk: Desk) -> None:
    assert desk.running.works == ()


def test_all_kinds_of_work_stand_in_one_list_with_their_share(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.running.changed):
        desk.models.show(ModelState(phase=ModelPhase.LOADING, entry=qwen_entry(), share=0.25))
        progress = SummaryProgress(stage=SummaryStage.READING, done=1, total=2)
        desk.queue.add(("/ada/a.pdf",), state=ItemState.WORKING, progress=progress)
        desk.queue.add(("/ada/b.pdf",))
        desk.care.run(CareTask(number=3, kind=CareKind.CONVERT, key="k", name="M"))
    assert desk.shares() == {WorkKind.LOADING: 0.25, WorkKind.SUMMARY: 0.5, WorkKind.CARE: None}


@pytest.mark.parametrize(
    ("state", "end"),
    [
        (ItemState.DONE, WorkEnd.DONE),
        (ItemState.FAILED, WorkEnd.FAILED),
        (ItemState.STOPPED, WorkEnd.STOPPED),
        (ItemState.PAUSED, WorkEnd.STOPPED),
    ],
)
def test_the_end_of_a_document_is_told_with_what_became_of_it_and_how_long_it_took(
    desk: Desk, state: ItemState, end: WorkEnd
) -> None:
    item = desk.queue.add(("/ada/a.pdf",), state=ItemState.WORKING)
    desk.running.look()
    desk.now[0] += 42.0
    desk.running.look()
    desk.queue.change(item.id, state=state)
    desk.running.look()
    ((work, told),) = desk.ended
    assert told is end
    assert (work.name, work.seconds) == ("a.pdf", 42.0)
    assert desk.running.works == ()


def test_a_download_is_asked_how_far_it_is_only_while_it_runs(desk: Desk) -> None:
    item = download_item("a", DownloadPhase.RUNNING)
    desk.downloads.items = (item,)
    desk.running.look()
    assert desk.running._asking.isActive()
    assert desk.shares().keys() == {WorkKind.DOWNLOAD}
    failed = replace(item.download, phase=DownloadPhase.FAILED, fault=Offline())
    desk.downloads.items = (replace(item, download=failed),)
    desk.running.look()
    assert not desk.running._asking.isActive()
    assert [end for _, end in desk.ended] == [WorkEnd.FAILED]


@pytest.mark.parametrize(
    ("state", "end"),
    [
        (ready(qwen_entry()), WorkEnd.DONE),
        (ModelState(), WorkEnd.STOPPED),
        (ModelState(phase=ModelPhase.FAILED, entry=qwen_entry()), WorkEnd.FAILED),
    ],
)
def test_the_end_of_loading_is_told(desk: Desk, state: ModelState, end: WorkEnd) -> None:
    desk.models.show(ModelState(phase=ModelPhase.LOADING, entry=qwen_entry()))
    desk.running.look()
    desk.models.show(state)
    desk.running.look()
    assert [told for _, told in desk.ended] == [end]


@pytest.mark.parametrize("end", WorkEnd)
def test_the_end_of_care_is_told_however_far_it_was_seen(desk: Desk, end: WorkEnd) -> None:
    task = CareTask(number=3, kind=CareKind.SHRINK, key="k", name="M", done=1, total=2)
    desk.care.run(task)
    desk.running.look()
    fault = Offline() if end is WorkEnd.FAILED else None
    desk.care.end(3, fault, is_stopped=end is WorkEnd.STOPPED)
    desk.running.look()
    assert [told for _, told in desk.ended] == [end]


def test_each_kind_can_be_stopped(desk: Desk) -> None:
    desk.models.show(ModelState(phase=ModelPhase.LOADING, entry=qwen_entry()))
    desk.queue.add(("/ada/a.pdf",), state=ItemState.WORKING)
    desk.documents.show(document_item(7, state=ItemState.WORKING))
    desk.care.run(CareTask(number=3, kind=CareKind.SHRINK, key="k", name="M"))
    desk.downloads.items = (download_item("d", DownloadPhase.RUNNING),)
    desk.running.look()
    assert len(desk.running.works) == 5
    for work in desk.running.works:
        desk.running.stop(work)
    assert "unload" in desk.models.asked
    assert ("stop", 1) in desk.queue.asked
    assert desk.documents.items[0].state is ItemState.STOPPED
    assert "stop 3" in desk.care.asked
    assert any(word.startswith("pause") for word in desk.downloads.asked)


@pytest.mark.parametrize("end", WorkEnd)
def test_a_job_with_a_title_stands_in_the_list_until_its_end(
    desk: Desk, qtbot: QtBot, end: WorkEnd
) -> None:
    may_end = threading.Event()

    def written(cancel: Cancel) -> Iterator[BackupProgress]:
        yield BackupProgress(done=1, total=4)
        while not may_end.wait(0.01):
            cancel.check()
        if end is WorkEnd.FAILED:
            raise FaultError(Offline())

    desk.jobs.start(written)  # nobody is told of it
    desk.jobs.start(written, title="all.parlance-backup")
    qtbot.waitUntil(lambda: desk.shares() == {WorkKind.EXPORT: 0.25})
    (work,) = desk.running.works
    assert work.name == "all.parlance-backup"
    if end is WorkEnd.STOPPED:
        desk.running.stop(work)
    else:
        may_end.set()
    qtbot.waitUntil(lambda: bool(desk.ended))
    may_end.set()
    assert [(told.key, became) for told, became in desk.ended] == [(work.key, end)]
    assert desk.running.works == ()
