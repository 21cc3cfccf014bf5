"""The page of a repository: verdicts, consent, sign-in, and getting a model."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.contract.faults import (
    GatedRepository,
    HubUnreachable,
    Offline,
    RepositoryNotFound,
)
from parlance.contract.fit import JudgedRepository
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.online import HubFile, HubQuantization, SignIn
from parlance.services.discovery_states import Access
from parlance.window.models.repository import RepositoryPage
from parlance.window.models.repository_row import QuantizationRow
from tests.window import fake_finding as finding
from tests.window.conftest import ModelsScene


class Browser(QObject):
    """Stands where the system's browser is."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def page(place: ModelsScene) -> RepositoryPage:
    place.panel.segments.button("discover").click()
    place.discovery.show_catalogue(finding.DESKTOP)
    return place.panel.discover.page


def opened(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot, **changes: object
) -> JudgedRepository:
    judged = finding.repository(gated=changes.get("access") is not None)
    place.discovery.open(judged.repository.repo)
    place.discovery.show_repository(judged, **changes)
    qtbot.waitUntil(lambda: len(page.rows) == len(judged.verdicts), timeout=5000)
    return judged


def row(page: RepositoryPage, name: str) -> QuantizationRow:
    return next(each for each in page.rows if each.quantization.name == name)


def test_a_page_says_what_it_is_while_it_is_read_and_then(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot
) -> None:
    place.discovery.open(finding.GEMMA)
    assert page.isVisible()
    assert page.head._title.whole == finding.GEMMA
    assert page._state.text() == "Asking the Hub…"
    opened(place, page, qtbot)
    assert page._state.text() == ""
    assert "131,072" in page.head._facts.text()
    assert page.head._licence.text().startswith("Licence: Gemma")
    assert "chat" in page.head._good.text()


def test_each_quantization_has_its_size_need_speed_and_verdict(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot
) -> None:
    opened(place, page, qtbot)
    about, exact = row(page, "Q5_K_M"), row(page, "Q4_K_M")
    assert about._hint.whole == "2.8 GB · good quality"
    assert about._need.text() == "about 3.7 GB of memory"
    assert about._speed.text() == "up to 24 tokens/s"
    assert about.verdict.words.text() == "Fits partly on the GPU"
    assert "Reckoned" in about.verdict.toolTip()
    assert exact._need.text() == "3.4 GB of memory, measured"
    assert "Measured by llama.cpp" in exact.verdict.toolTip()
    assert row(page, "F32").verdict.words.text() == "Too large"
    assert "2 files" in row(page, "F32")._hint.whole


def test_a_set_with_missing_parts_cannot_be_got(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot
) -> None:
    opened(place, page, qtbot)
    broken = row(page, "Q1_0")
    assert not broken.get.isVisible()
    assert broken._incomplete.isVisible()
    assert broken.verdict.words.text() == "Not known if it fits"


def test_an_opened_row_is_measured_and_shows_its_files(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot
) -> None:
    opened(place, page, qtbot)
    line = row(page, "Q8_0")
    assert not line._details.isVisible()
    line.open.setFocus()
    qtbot.keyClick(line.open, Qt.Key.Key_Space)
    assert place.discovery.asked[-1] == "measure Q8_0"
    assert "google_gemma-3-4b-it-Q8_0.gguf, 4.1 GB" in line._details.text()
    place.discovery.show_page(measuring=("Q8_0",))
    assert line._speed.text() == "measuring…"
    fault = HubUnreachable(host="hub", reason="no route")
    place.discovery.show_page(measuring=(), unmeasured={"Q8_0": fault})
    assert "could not be measured: hub could not be reached" in line._details.text()
    line.open.click()
    assert not line._details.isVisible()


def test_another_context_is_asked_for_and_the_rows_stay(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot
) -> None:
    judged = opened(place, page, qtbot)
    row(page, "Q8_0").open.click()
    rows = list(page.rows)
    page.context.setCurrentIndex(4)
    page.context.activated.emit(4)
    assert place.discovery.asked[-1] == "judge 32768"
    place.discovery.show_page(busy=True)
    assert page._state.text() == "Judging again…"
    verdicts = tuple(msgspec.structs.replace(each, context=32768) for each in judged.verdicts)
    place.discovery.show_repository(msgspec.structs.replace(judged, verdicts=verdicts))
    assert page.rows == rows
    assert row(page, "Q8_0").is_open
    assert "32,768 tokens" in row(page, "Q8_0").verdict.toolTip()


def test_a_model_is_got_with_its_projector_and_then_waits(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot
) -> None:
    opened(place, page, qtbot)
    assert "image projector (851.0 MB) is fetched with it" in page.head.projector.words.text()
    assert "adapter-legal-f16.gguf" in page.head.adapters.words.text()
    line = row(page, "Q4_K_M")
    line.get.click()
    (request,) = place.downloads.added
    assert [file.file for file in request.files] == [
        "google_gemma-3-4b-it-Q4_K_M.gguf",
        "mmproj-google_gemma-3-4b-it-f16.gguf",
    ]
    assert line.get.text() == "Downloading"
    assert row(page, "Q8_0").get.text() == "Get"
    line.get.click()
    assert place.panel.downloads.isVisible()
    place.models.entries = (
        ModelEntry(
            key="k",
            path="/x.gguf",
            name="x",
            origin=ModelOrigin.HUB_CACHE,
            size_bytes=1,
            repo=finding.GEMMA,
            file="google_gemma-3-4b-it-Q8_0.gguf",
        ),
    )
    place.panel.show_view("discover")
    place.models.listed.emit()
    assert row(page, "Q8_0")._installed.isVisible()
    assert not row(page, "Q8_0").get.isVisible()


def test_the_one_that_suits_best_is_marked(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot
) -> None:
    opened(place, page, qtbot)
    made = next(
        made
        for made in place.discovery.catalogue.recommendations
        if made.entry.repo == finding.GEMMA
    )
    assert made.file is not None
    marked = [each.quantization.name for each in page.rows if not each.recommended.isHidden()]
    assert marked == [made.file.quantization]


def test_strong_quantization_is_warned_of_where_the_languages_are_small(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot
) -> None:
    opened(place, page, qtbot)
    assert not page.head.small.isVisible()
    place.discovery.close_page()
    place.discovery.small_languages = ("fa",)
    opened(place, page, qtbot)
    assert "for Persian" in page.head.small.words.text()
    assert "hurts your languages" in row(page, "Q2_K")._hint.whole
    assert "hurts your languages" not in row(page, "Q8_0")._hint.whole


def test_a_gated_one_leads_through_consent_and_sign_in(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot, browser: Browser
) -> None:
    opened(place, page, qtbot, access=Access.UNKNOWN)
    box = page.access
    assert box.isVisible()
    assert not row(page, "Q4_K_M").get.isEnabled()
    box.terms.click()
    assert browser.urls == [f"https://hub.test/{finding.GEMMA}"]
    assert box._signed.text() == "You are not signed in."
    assert not box.check.isVisible()
    assert not box.use.isEnabled()
    qtbot.keyClicks(box.token, " hf_secret ")
    box.keep.setChecked(True)
    box.use.click()
    assert place.discovery.tokens == [("hf_secret", True)]
    assert box.token.text() == ""
    place.discovery.sign_in = SignIn.STORED
    fault = GatedRepository(repo=finding.GEMMA, signed_in=True)
    place.discovery.show_page(access=Access.REFUSED, access_fault=fault)
    assert "consent" in box._words.text()
    box.check.click()
    assert place.discovery.asked[-1] == "check"
    place.discovery.show_page(access=Access.CHECKING, access_fault=None)
    assert not box.check.isEnabled()
    place.discovery.show_page(access=Access.GRANTED)
    assert not box._form.isVisible()
    assert row(page, "Q4_K_M").get.isEnabled()


def test_an_open_one_asks_for_nothing(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot
) -> None:
    opened(place, page, qtbot)
    assert not page.access.isVisible()
    assert row(page, "Q4_K_M").get.isEnabled()


def test_a_private_one_can_be_signed_in_to(place: ModelsScene, page: RepositoryPage) -> None:
    place.discovery.open("ada/secret")
    place.discovery.show_page(busy=False, fault=RepositoryNotFound(repo="ada/secret"))
    assert page.fault.isVisible()
    assert page.access.isVisible()
    page.access.token.setText("hf_x")
    page.access.token.returnPressed.emit()
    assert place.discovery.tokens == [("hf_x", False)]


def test_a_fault_leads_to_its_remedy(place: ModelsScene, page: RepositoryPage) -> None:
    place.discovery.open("a/b")
    place.discovery.show_page(busy=False, fault=HubUnreachable(host="hub", reason="no route"))
    page.fault._button.click()
    assert place.discovery.asked == ["open a/b", "open a/b"]
    place.discovery.show_page(busy=False, fault=Offline())
    page.fault._button.click()
    assert place.asked == ["settings"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_back_leads_to_the_list(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot, key: Qt.Key | None
) -> None:
    opened(place, page, qtbot)
    if key is None:
        page.back.click()
    else:
        qtbot.keyClick(page.back, key)
    assert place.discovery.asked[-1] == "close"
    assert not page.isVisible()


def test_many_rows_come_without_holding_the_window_up(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot
) -> None:
    judged = finding.repository()
    many = tuple(
        HubQuantization(
            name=f"part-{number}-Q4_K_M",
            files=(HubFile(file=f"{number}-Q4_K_M.gguf", size_bytes=number),),
        )
        for number in range(16)
    )
    repository = msgspec.structs.replace(judged.repository, quantizations=many)
    judged = JudgedRepository(repository=repository, verdicts=judged.verdicts[:1] * 16)
    place.discovery.open(repository.repo)
    place.discovery.show_repository(judged)
    assert len(page.rows) < 16
    qtbot.waitUntil(lambda: len(page.rows) == 16, timeout=10_000)
    place.discovery.close_page()
    assert page.rows == []


def test_a_repository_without_models_says_so(place: ModelsScene, page: RepositoryPage) -> None:
    judged = finding.repository()
    empty = msgspec.structs.replace(judged.repository, quantizations=(), projectors=())
    place.discovery.open(empty.repo)
    place.discovery.show_repository(JudgedRepository(repository=empty, verdicts=()))
    assert page._state.text() == "This repository has no GGUF model."


def test_back_points_to_where_reading_begins(
    place: ModelsScene, page: RepositoryPage, qtbot: QtBot, qapp: QApplication
) -> None:
    opened(place, page, qtbot)
    assert page.back._icon == "chevron-left"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    place.discovery.show_page()
    assert page.back._icon == "chevron-right"
