from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.downloads import DownloadRequest
from parlance.contract.faults import (
    GatedRepository,
    HubFileNotFound,
    HubUnreachable,
    Offline,
    RepositoryNotFound,
)
from parlance.contract.fit import Fit, Wish
from parlance.contract.online import HubModel, HubPage, HubQuery, SignIn
from parlance.contract.settings import Settings
from parlance.services.discovery import DiscoveryService
from parlance.services.discovery_states import Access
from parlance.services.jobs import Jobs
from parlance.services.settings import SettingsService
from parlance.storage.settings import SettingsFile
from tests.services import finding

LOST = HubUnreachable(host="hub", reason="no route")
GATED = GatedRepository(repo=finding.REPO, signed_in=False)


@dataclass
class Counter:
    """The real service over a scripted catalogue and Hub."""

    qtbot: QtBot
    settings: SettingsService
    source: finding.ScriptedDiscovery
    service: DiscoveryService

    def searched(self) -> None:
        self.qtbot.waitUntil(lambda: not self.service.results.busy, timeout=5000)

    def opened(self, repo: str = finding.REPO) -> None:
        self.service.open(repo)
        self.read()

    def read(self) -> None:
        self.qtbot.waitUntil(lambda: not self.service.page.busy, timeout=5000)

    def wait_asked(self, what: str) -> None:
        self.qtbot.waitUntil(lambda: what in self.source.asked, timeout=5000)


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    jobs = Jobs()
    settings = SettingsService(SettingsFile(tmp_path / "settings.json"), Settings())
    source = finding.ScriptedDiscovery()
    for text in ("", "qwen", "gemma"):
        first = tuple(HubModel(repo=f"{text}/{number}") for number in range(3))
        second = tuple(HubModel(repo=f"{text}/{number}") for number in range(2, 5))
        source.pages[text, ""] = HubPage(models=first, after="2")
        source.pages[text, "2"] = HubPage(models=second)
    yield Counter(qtbot, settings, source, DiscoveryService(source, settings, jobs))
    jobs.close()


def repos(counter: Counter) -> list[str]:
    return [model.repo for model in counter.service.results.models]


# The search ----------------------------------------------------------------------------


def test_pages_are_appended_and_nothing_is_listed_twice(counter: Counter) -> None:
    counter.service.search(HubQuery(text="qwen"))
    assert counter.service.results.busy
    counter.searched()
    assert repos(counter) == ["qwen/0", "qwen/1", "qwen/2"]
    counter.service.more()
    counter.searched()
    assert repos(counter) == [f"qwen/{number}" for number in range(5)]
    counter.service.more()
    assert counter.source.asked == ["search qwen", "search qwen 2"]


def test_a_new_search_stops_the_one_before(counter: Counter) -> None:
    counter.source.held.add("search qwen")
    counter.service.search(HubQuery(text="qwen"))
    counter.wait_asked("search qwen")
    counter.service.search(HubQuery(text="gemma"))
    assert counter.source.stopped.acquire(timeout=5)
    counter.searched()
    assert repos(counter) == ["gemma/0", "gemma/1", "gemma/2"]


def test_a_search_can_be_given_up(counter: Counter) -> None:
    counter.source.held.add("search qwen")
    counter.service.search(HubQuery(text="qwen"))
    counter.wait_asked("search qwen")
    counter.service.stop()
    assert not counter.service.results.busy
    assert counter.source.stopped.acquire(timeout=5)
    assert counter.service.results.fault is None


def test_a_page_that_does_not_come_leaves_those_that_are_there(counter: Counter) -> None:
    counter.source.faults["search qwen 2"] = LOST
    counter.service.search(HubQuery(text="qwen"))
    counter.searched()
    counter.service.more()
    counter.searched()
    assert counter.service.results.fault == LOST
    assert len(repos(counter)) == 3
    del counter.source.faults["search qwen 2"]
    counter.service.more()
    counter.searched()
    assert len(repos(counter)) == 5
    assert counter.service.results.fault is None


def test_when_the_network_is_switched_on_the_search_is_made_again(counter: Counter) -> None:
    counter.settings.replace(offline=True)
    counter.source.faults["search qwen"] = Offline()
    counter.service.search(HubQuery(text="qwen"))
    counter.searched()
    assert counter.service.results.fault == Offline()
    del counter.source.faults["search qwen"]
    counter.settings.replace(offline=False)
    counter.searched()
    assert len(repos(counter)) == 3


# The catalogue -------------------------------------------------------------------------


def test_the_catalogue_needs_no_network(counter: Counter) -> None:
    with counter.qtbot.waitSignal(counter.service.recommended, timeout=5000):
        counter.service.recommend(Wish())
    counter.qtbot.waitUntil(lambda: not counter.service.catalogue.busy, timeout=5000)
    assert counter.service.catalogue.recommendations == (finding.recommendation(),)
    assert counter.source.asked == ["recommended"]


def test_a_recommended_model_becomes_a_request_with_its_projector(counter: Counter) -> None:
    with counter.qtbot.waitSignal(counter.service.request_ready, timeout=5000) as ready:
        counter.service.prepare(finding.recommendation())
        assert counter.service.catalogue.preparing == {"qwen3-4b"}
        counter.service.prepare(finding.recommendation())
    (request,) = ready.args
    assert isinstance(request, DownloadRequest)
    assert request.name == "Qwen3 4B Q4_K_M"
    assert [file.file for file in request.files] == ["Qwen3-4B-Q4_K_M.gguf", "mmproj-F16.gguf"]
    counter.qtbot.waitUntil(lambda: not counter.service.catalogue.preparing, timeout=5000)
    assert counter.source.asked == [f"repository {finding.REPO}"]


def test_consent_is_asked_for_before_a_gated_model_is_fetched(counter: Counter) -> None:
    counter.source.repositories[finding.REPO] = finding.repository(gated=True)
    counter.source.faults[f"access {finding.REPO}"] = GATED
    with counter.qtbot.waitSignal(counter.service.consent_wanted, timeout=5000) as wanted:
        counter.service.prepare(finding.recommendation())
    assert wanted.args == [finding.REPO]


def test_a_file_that_the_catalogue_knows_and_the_hub_does_not_is_named(counter: Counter) -> None:
    repository = finding.repository()
    counter.source.repositories[finding.REPO] = type(repository)(
        repo=repository.repo,
        commit=repository.commit,
        model=repository.model,
        quantizations=repository.quantizations[:1],
    )
    with counter.qtbot.waitSignal(counter.service.failed, timeout=5000) as failed:
        counter.service.prepare(finding.recommendation())
    assert failed.args == [HubFileNotFound(repo=finding.REPO, file="*Q4_K_M.gguf")]


def test_the_persons_languages_come_from_what_they_chose(counter: Counter) -> None:
    counter.settings.replace(source_language="de", target_language="fa")
    assert counter.service.languages[-2:] == ("de", "fa")
    assert counter.service.small_languages == ("fa",)


def test_what_went_over_the_network_can_be_read_and_cleared(counter: Counter) -> None:
    assert [each.subject for each in counter.service.network_log()] == ["qwen"]
    counter.service.clear_network_log()
    assert counter.service.network_log() == ()


# A repository --------------------------------------------------------------------------


def test_a_repository_is_judged_for_the_context_that_is_chosen(counter: Counter) -> None:
    counter.opened()
    page = counter.service.page
    assert page.judged is not None
    assert page.judged.verdicts[0].context == 4096
    counter.service.judge_for(16_384)
    assert counter.service.page.judged is page.judged
    counter.read()
    assert counter.service.page.judged.verdicts[0].context == 16_384
    counter.service.close_page()
    assert (counter.service.page.repo, counter.service.page.context) == ("", 16_384)


def test_rows_are_measured_one_after_the_other(counter: Counter) -> None:
    counter.opened()
    service = counter.service
    counter.source.held.add("measured Q2_K")
    service.measure("Q2_K")
    service.measure("Q8_0")
    service.measure("Q8_0")
    assert service.page.measuring == ("Q2_K", "Q8_0")
    counter.wait_asked("measured Q2_K")
    assert "measured Q8_0" not in counter.source.asked
    service.stop()
    assert service.page.measuring == ()
    service.measure("Q8_0")
    counter.qtbot.waitUntil(lambda: not service.page.measuring, timeout=5000)
    verdict = service.page.verdict("Q8_0")
    assert verdict is not None
    assert verdict.exact
    assert verdict.fit is Fit.GPU
    assert not service.page.verdict("Q2_K").exact
    service.measure("Q8_0")
    service.measure("nothing")
    assert counter.source.asked.count("measured Q8_0") == 1


def test_what_was_measured_is_measured_again_for_another_context(counter: Counter) -> None:
    counter.opened()
    counter.service.measure("Q4_K_M")
    counter.qtbot.waitUntil(lambda: not counter.service.page.measuring, timeout=5000)
    counter.service.judge_for(8192)
    counter.qtbot.waitUntil(
        lambda: counter.source.asked.count("measured Q4_K_M") == 2, timeout=5000
    )
    counter.qtbot.waitUntil(lambda: not counter.service.page.measuring, timeout=5000)
    verdict = counter.service.page.verdict("Q4_K_M")
    assert (verdict.exact, verdict.context) == (True, 8192)


def test_a_row_that_cannot_be_measured_keeps_its_estimate_and_says_why(counter: Counter) -> None:
    counter.opened()
    counter.source.faults["measured Q2_K"] = LOST
    counter.service.measure("Q2_K")
    counter.service.measure("Q4_K_M")
    counter.qtbot.waitUntil(lambda: not counter.service.page.measuring, timeout=5000)
    assert counter.service.page.unmeasured == {"Q2_K": LOST}
    assert not counter.service.page.verdict("Q2_K").exact
    assert counter.service.page.verdict("Q4_K_M").exact


def test_leaving_the_page_stops_what_it_asked_for(counter: Counter) -> None:
    counter.opened()
    counter.source.held.add("measured Q2_K")
    counter.service.measure("Q2_K")
    counter.wait_asked("measured Q2_K")
    counter.service.close_page()
    assert counter.source.stopped.acquire(timeout=5)


def test_access_is_asked_for_only_where_it_is_gated_and_someone_is_signed_in(
    counter: Counter,
) -> None:
    counter.opened()
    assert counter.service.page.access is Access.FREE
    counter.source.repositories[finding.REPO] = finding.repository(gated=True)
    counter.opened()
    assert counter.service.page.access is Access.UNKNOWN
    assert f"access {finding.REPO}" not in counter.source.asked
    counter.source.signed_in = SignIn.STORED
    counter.opened()
    counter.qtbot.waitUntil(lambda: counter.service.page.access is Access.GRANTED, timeout=5000)


def test_a_token_is_used_and_the_access_asked_for_again(counter: Counter) -> None:
    counter.source.repositories[finding.REPO] = finding.repository(gated=True)
    access = f"access {finding.REPO}"
    counter.source.faults[access] = GATED
    counter.opened()
    counter.service.use_token("hf_x", keep=False)
    assert counter.service.page.access is Access.CHECKING
    counter.qtbot.waitUntil(lambda: counter.service.page.access is Access.REFUSED, timeout=5000)
    assert counter.service.page.access_fault == GATED
    assert counter.service.sign_in is SignIn.ENTERED
    del counter.source.faults[access]
    counter.service.use_token("hf_y", keep=True)
    counter.qtbot.waitUntil(lambda: counter.service.page.access is Access.GRANTED, timeout=5000)
    assert counter.source.asked.count("token hf_y True") == 1


def test_a_private_repository_opens_when_the_token_reads_it(counter: Counter) -> None:
    hidden = RepositoryNotFound(repo=finding.REPO)
    counter.source.faults[f"repository {finding.REPO}"] = hidden
    counter.opened()
    assert counter.service.page.fault == hidden
    del counter.source.faults[f"repository {finding.REPO}"]
    counter.service.use_token("hf_x", keep=False)
    counter.qtbot.waitUntil(lambda: counter.service.page.judged is not None, timeout=5000)
    assert counter.service.page.fault is None


def test_the_page_is_read_again_when_the_network_is_switched_on(counter: Counter) -> None:
    counter.source.faults[f"repository {finding.REPO}"] = Offline()
    counter.opened()
    assert counter.service.page.fault == Offline()
    del counter.source.faults[f"repository {finding.REPO}"]
    counter.settings.replace(threads=2)
    counter.qtbot.waitUntil(lambda: counter.service.page.judged is not None, timeout=5000)
