"""What was answered in the welcome is kept, put in force, and followed when a model comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.cancel import Cancel
from parlance.contract.catalogue import Task
from parlance.contract.faults import FaultError, StoreBusy
from parlance.contract.first_run import FirstPlace, FoundModel, OfferedModel, Offers, WelcomeStep
from parlance.contract.fit import Fit, Verdict, Wish
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.notices import NoticeKind
from parlance.contract.settings import Settings
from parlance.services.first_run import FirstRunService
from parlance.services.jobs import Jobs
from parlance.services.settings import SettingsService
from parlance.storage.settings import SettingsFile
from tests.services import finding
from tests.window.fake_finding import FakeDiscovery, FakeDownloads, item
from tests.window.fakes import FakeModels, starter_entry

OFFERED = finding.recommendation()
HERE = ModelEntry(
    key="fetched",
    path="/cache/Qwen3-4B-Q4_K_M.gguf",
    name="Qwen3 4B",
    origin=ModelOrigin.HUB_CACHE,
    size_bytes=1000,
    repo=OFFERED.entry.repo,
    file="Qwen3-4B-Q4_K_M.gguf",
)


class Source:
    """Offers one model of each kind."""

    def __init__(self) -> None:
        self.wishes: list[Wish] = []
        self.fails = False

    def offers(
        self, wish: Wish, entries: tuple[ModelEntry, ...], _cancel: Cancel
    ) -> Iterator[Offers]:
        self.wishes.append(wish)
        if self.fails:
            raise FaultError(StoreBusy(path="x"))
        verdict = Verdict(fit=Fit.CPU, context=4096)
        yield Offers(
            found=tuple(FoundModel(entry=entry, verdict=verdict) for entry in entries),
            offered=(OfferedModel(made=OFFERED, size_bytes=1000),),
        )


@dataclass
class Desk:
    service: FirstRunService
    source: Source
    settings: SettingsService
    models: FakeModels
    discovery: FakeDiscovery
    downloads: FakeDownloads
    path: Path


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "settings.json"
    settings = SettingsService(SettingsFile(path), Settings())
    models, discovery, downloads = FakeModels((starter_entry(),)), FakeDiscovery(), FakeDownloads()
    jobs, source = Jobs(), Source()
    service = FirstRunService(source, settings, models, discovery, downloads, jobs=jobs)
    yield Desk(service, source, settings, models, discovery, downloads, path)
    jobs.close()


def test_answers_are_kept_in_the_file_of_the_settings(desk: Desk) -> None:
    desk.service.choose(tasks=(Task.SUMMARIZE,), languages=("fa", "de"), step=WelcomeStep.FETCH)
    value, fault = SettingsFile(desk.path).load()
    assert fault is None
    assert value.first_choices == desk.service.choices
    assert not value.welcomed


def test_offers_follow_what_was_answered(desk: Desk, qtbot: QtBot) -> None:
    desk.service.choose(tasks=(Task.TRANSLATE,), languages=("fa",))
    with qtbot.waitSignal(desk.service.changed):
        desk.service.look()
    assert desk.source.wishes == [Wish(tasks=(Task.TRANSLATE,), languages=("fa",))]
    assert desk.service.offers is not None
    assert desk.service.offers.found[0].entry == starter_entry()


def test_why_there_are_no_offers_is_told(desk: Desk, qtbot: QtBot) -> None:
    desk.source.fails = True
    with qtbot.waitSignal(desk.service.changed):
        desk.service.look()
    assert desk.service.fault == StoreBusy(path="x")
    assert desk.service.offers is None


def test_without_an_answer_the_languages_of_the_system_count(desk: Desk) -> None:
    desk.discovery.languages = ("hu", "en")
    assert desk.service.languages == ("hu", "en")


@pytest.mark.parametrize(
    ("tasks", "place"),
    [
        ((Task.SUMMARIZE, Task.TRANSLATE), FirstPlace.TRANSLATE),
        ((Task.SUMMARIZE,), FirstPlace.SUMMARIZE),
        ((Task.SUMMARIZE, Task.CHAT), FirstPlace.CHAT),
    ],
)
def test_the_window_begins_with_the_first_of_what_is_wanted(
    desk: Desk, tasks: tuple[Task, ...], place: FirstPlace
) -> None:
    desk.service.choose(tasks=tasks)
    desk.service.apply()
    assert desk.settings.value.first_place is place


def test_who_translates_does_so_into_the_language_named_first(desk: Desk) -> None:
    desk.service.choose(tasks=(Task.CHAT,), languages=("fa", "en"))
    desk.service.apply()
    assert desk.settings.value.target_language == Settings().target_language
    desk.service.choose(tasks=(Task.TRANSLATE,))
    desk.service.apply()
    assert desk.settings.value.target_language == "fa"


def test_where_it_was_left_is_kept_until_it_is_done(desk: Desk) -> None:
    desk.service.choose(step=WelcomeStep.FETCH)
    desk.service.leave()
    assert desk.settings.value.welcomed
    assert desk.service.choices.step is WelcomeStep.FETCH
    desk.service.leave(is_done=True)
    assert desk.service.choices.step is WelcomeStep.PURPOSE


def test_a_model_that_was_wished_for_is_used_when_it_is_here(desk: Desk) -> None:
    desk.service.fetch(OFFERED)
    assert desk.discovery.asked == [f"prepare {OFFERED.entry.id}"]
    desk.models.entries = (starter_entry(), HERE)
    desk.downloads.show(item("Qwen3 4B", repo=OFFERED.entry.repo))
    desk.models.listed.emit()
    assert desk.models.asked == []  # parts of it are here, and others not yet
    desk.downloads.show()
    desk.models.listed.emit()
    assert desk.models.asked == ["load fetched"]
    assert desk.models.notice is not None
    assert desk.models.notice.kind is NoticeKind.CHOSEN
    assert desk.service.choices.awaited is None
    desk.models.listed.emit()
    assert desk.models.asked == ["load fetched"]


def test_a_model_that_was_chosen_meanwhile_stays(desk: Desk) -> None:
    desk.service.fetch(OFFERED)
    desk.settings.replace(model="mine")
    desk.models.entries = (starter_entry(), HERE)
    desk.models.listed.emit()
    assert desk.models.asked == []
    assert desk.models.notice is None
    assert desk.service.choices.awaited is None


def test_a_damaged_or_another_file_is_not_what_was_wished_for(desk: Desk) -> None:
    desk.service.fetch(OFFERED)
    other = msgspec.structs.replace(HERE, file="Qwen3-4B-Q8_0.gguf")
    damaged = msgspec.structs.replace(HERE, problem=StoreBusy(path="x"))
    desk.models.entries = (other, damaged)
    desk.models.listed.emit()
    assert desk.models.asked == []


def test_a_model_that_only_translates_does_only_that(desk: Desk) -> None:
    desk.service.use(msgspec.structs.replace(HERE, tasks=(Task.TRANSLATE,)))
    assert desk.models.defaults == {Task.TRANSLATE: "fetched"}
    assert desk.models.asked == []


def test_what_is_here_already_is_used_at_once(desk: Desk) -> None:
    desk.models.entries = (starter_entry(), HERE)
    desk.service.use_offered(OFFERED)
    assert desk.models.asked == ["load fetched"]


def test_a_new_list_of_models_is_looked_at_once_it_was_asked_for(desk: Desk, qtbot: QtBot) -> None:
    desk.models.listed.emit()
    assert desk.source.wishes == []
    with qtbot.waitSignal(desk.service.changed):
        desk.service.look()
    with qtbot.waitSignal(desk.service.changed):
        desk.models.listed.emit()
    desk.service.leave()
    desk.models.listed.emit()
    assert len(desk.source.wishes) == 2
