"""Discover: the catalogue as cards, the search with its filters, what the Hub has."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from parlance.contract.catalogue import Task
from parlance.contract.downloads import DownloadPhase
from parlance.contract.faults import HubFileNotFound, HubUnreachable, Offline
from parlance.contract.fit import Computer, Fit, Wish
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.contract.online import HubPage, HubQuery, HubSort
from parlance.contract.opening import Opening
from parlance.contract.setting_fields import Group
from parlance.services.discovery_states import Access
from parlance.window.models.discover import DiscoverView
from parlance.window.models.discover_card import RecommendationCard
from parlance.window.models.discover_filters import suits
from parlance.window.models.discover_results import downloads_words
from parlance.window.models.discover_words import exclusion_words, licence_words
from parlance.window.models.import_dialog import ImportDialog
from parlance.window.models.network_log import NetworkLogDialog
from tests.window import fake_finding as finding
from tests.window.conftest import ModelsScene, Scene
from tests.window.test_window import NAMED
from tests.window.test_window import _is_inner as is_inner

LOST = HubUnreachable(host="hub", reason="no such host")


@pytest.fixture
def view(place: ModelsScene) -> DiscoverView:
    place.panel.segments.button("discover").click()
    place.discovery.show_catalogue()
    return place.panel.discover


def shown(view: DiscoverView) -> list[RecommendationCard]:
    return [card for card in view.cards.cards if card.isVisible()]


def choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(next(i for i in range(box.count()) if box.itemData(i) == data))
    box.activated.emit(box.currentIndex())


# The catalogue -------------------------------------------------------------------------


def test_nothing_is_asked_before_the_view_is_seen(place: ModelsScene) -> None:
    assert place.discovery.queries == []
    place.panel.segments.button("discover").click()
    assert place.discovery.queries == [HubQuery()]
    assert place.discovery.wishes == [Wish(languages=("en",))]
    place.panel.hide()
    place.panel.show()
    assert len(place.discovery.queries) == 1


def test_the_recommended_few_come_first_and_all_on_request(
    place: ModelsScene, view: DiscoverView, qtbot: QtBot
) -> None:
    place.discovery.show_catalogue(recommendations=place.discovery.catalogue.recommendations[:20])
    few = [made for made in place.discovery.catalogue.recommendations if made.recommended]
    assert [card.recommendation for card in shown(view)] == few
    assert view._catalogue_title.text() == "Recommended for this computer"
    view.all.click()
    every = len(place.discovery.catalogue.recommendations)
    assert len(shown(view)) < every
    qtbot.waitUntil(lambda: len(shown(view)) == every, timeout=10_000)
    assert not view.all.isVisible()


def test_a_card_says_what_it_is_and_whether_it_fits(view: DiscoverView) -> None:
    card = shown(view)[0]
    made = card.recommendation
    assert made is not None
    assert card._name.whole == made.entry.name
    assert made.entry.maker in card._facts.whole
    assert "chat" in card._good.whole
    assert "commercial use" in card._licence.whole
    assert made.verdict.fit is Fit.CPU
    assert card.verdict.words.text() == "Runs on the processor"
    assert "free for it" in card.verdict.toolTip().casefold()
    assert "tokens/s" in card._takes.whole
    heard = QAccessible.queryAccessibleInterface(card.get).text(QAccessible.Text.Name)
    assert heard == f"Get: {made.entry.name}"


def test_one_click_gets_a_recommended_model(place: ModelsScene, view: DiscoverView) -> None:
    card = shown(view)[0]
    made = card.recommendation
    assert made is not None
    assert made.file is not None
    card.get.click()
    assert place.discovery.asked == [f"prepare {made.entry.id}"]
    place.discovery.show_catalogue(preparing=frozenset({made.entry.id}))
    assert card.get.text() == "Asking the Hub…"
    assert not card.get.isEnabled()
    place.discovery.show_catalogue(preparing=frozenset())
    request = finding.item("x", repo=made.entry.repo).download.request
    file = msgspec.structs.replace(request.files[0], file=made.file.pattern)
    place.discovery.request_ready.emit(msgspec.structs.replace(request, files=(file,)))
    assert len(place.downloads.added) == 1
    assert card.get.text() == "Downloading"
    card.get.click()
    assert place.panel.downloads.isVisible()


def test_a_model_that_is_here_says_so(place: ModelsScene, view: DiscoverView) -> None:
    card = shown(view)[0]
    made = card.recommendation
    assert made is not None
    assert made.file is not None
    place.models.entries = (
        ModelEntry(
            key="k",
            path="/x.gguf",
            name="x",
            origin=ModelOrigin.HUB_CACHE,
            size_bytes=1,
            repo=made.entry.repo,
            file=made.file.pattern,
        ),
    )
    place.models.listed.emit()
    assert card.installed.isVisible()
    assert not card.get.isVisible()


def test_when_consent_is_wanted_its_page_opens(place: ModelsScene, view: DiscoverView) -> None:
    place.discovery.consent_wanted.emit("meta/llama")
    assert place.discovery.asked == ["open meta/llama"]
    assert view.currentWidget() is view.page


def test_a_model_that_cannot_be_got_says_why(place: ModelsScene, view: DiscoverView) -> None:
    place.discovery.failed.emit(HubFileNotFound(repo="a/b", file="x.gguf"))
    assert "x.gguf" in view.failure.accessibleName()
    assert view.failure.isVisible()


def test_without_a_network_the_catalogue_is_there(place: ModelsScene, view: DiscoverView) -> None:
    place.discovery.show_results(busy=False, fault=Offline())
    assert shown(view)
    assert view.fault.isVisible()
    assert view._hub_words.text() == "Without a network there is the catalogue, above."
    view.fault._button.click()
    assert place.asked == ["settings"]


# The search ----------------------------------------------------------------------------


def test_typing_is_searched_for_when_it_pauses(
    place: ModelsScene, view: DiscoverView, qtbot: QtBot
) -> None:
    qtbot.keyClicks(view.filters.field, "gem")
    qtbot.keyClicks(view.filters.field, "ma")
    assert len(place.discovery.queries) == 1
    qtbot.waitUntil(lambda: len(place.discovery.queries) == 2, timeout=5000)
    assert place.discovery.queries[-1] == HubQuery(text="gemma")
    place.discovery.show_catalogue()
    assert view._catalogue_title.text() == "From the catalogue"
    assert all("gemma" in card._name.whole.casefold() for card in shown(view))


def test_enter_does_not_wait(place: ModelsScene, view: DiscoverView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.filters.field, "qwen ")
    qtbot.keyClick(view.filters.field, Qt.Key.Key_Return)
    assert place.discovery.queries[-1].text == "qwen"
    qtbot.keyClick(view.filters.field, Qt.Key.Key_Return)
    assert len(place.discovery.queries) == 2


def test_every_filter_reaches_the_query_and_the_wish(
    place: ModelsScene, view: DiscoverView
) -> None:
    filters = view.filters
    choose(filters.task, Task.TRANSLATE)
    choose(filters.size_class, (3_000_000_000, 9_000_000_000))
    choose(filters.licence, "apache-2.0")
    choose(filters.language, "fa")
    choose(filters.order, HubSort.DOWNLOADS)
    assert place.discovery.queries[-1] == HubQuery(
        sort=HubSort.DOWNLOADS,
        least_parameters=3_000_000_000,
        most_parameters=9_000_000_000,
        licence="apache-2.0",
        language="fa",
        task=Task.TRANSLATE,
    )
    assert place.discovery.wishes[-1] == Wish(tasks=(Task.TRANSLATE,), languages=("fa",))
    place.discovery.show_catalogue()
    for card in shown(view):
        assert card.recommendation is not None
        assert suits(card.recommendation.entry, place.discovery.queries[-1])
    filters.clear()
    assert place.discovery.queries[-1] == HubQuery()


def test_what_the_hub_has_is_listed_and_grows(place: ModelsScene, view: DiscoverView) -> None:
    assert view._hub_words.text() == "Searching…"
    place.discovery.find(HubPage(models=finding.hub_models(20), after="2"))
    rows = view.results.model()
    assert rows.rowCount() == 20
    first = rows.index(0, 0).data(Qt.ItemDataRole.DisplayRole)
    assert "bartowski/Qwen3-8B-0-GGUF, 8.2B parameters" in first
    assert view.more.isVisible()
    view.more.click()
    assert place.discovery.asked == ["more"]
    place.discovery.find(HubPage(models=finding.hub_models(20, start=20)))
    assert rows.rowCount() == 40
    assert rows.index(0, 0).data(Qt.ItemDataRole.DisplayRole) == first
    assert not view.more.isVisible()
    assert view.results.height() == 40 * 56


def test_scrolling_to_the_end_asks_for_more(place: ModelsScene, view: DiscoverView) -> None:
    place.discovery.find(HubPage(models=finding.hub_models(40), after="2"))
    bar = view._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert place.discovery.asked == ["more"]


def test_a_row_opens_by_mouse_and_by_keyboard(
    place: ModelsScene, view: DiscoverView, qtbot: QtBot
) -> None:
    place.discovery.find(HubPage(models=finding.hub_models(30)))
    results = view.results
    results.setFocus()
    results.setCurrentIndex(results.model().index(0, 0))
    qtbot.keyClick(results, Qt.Key.Key_Down)
    qtbot.keyClick(results, Qt.Key.Key_End)
    assert results.currentIndex().row() == 29
    middle = results.visualRect(results.currentIndex()).center()
    assert results.viewport().visibleRegion().contains(middle)
    qtbot.keyClick(results, Qt.Key.Key_Return)
    assert place.discovery.asked[-1].startswith("open ")
    assert view.page.back.hasFocus()
    view.page.back.click()
    assert view.filters.field.hasFocus()


def test_nothing_found_can_be_cleared(place: ModelsScene, view: DiscoverView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.filters.field, "zzz")
    qtbot.keyClick(view.filters.field, Qt.Key.Key_Return)
    place.discovery.show_catalogue()
    place.discovery.show_results(busy=False)
    assert view._hub_words.text() == "The Hub has no GGUF model like this."
    assert shown(view) == []
    view.clear.click()
    assert place.discovery.queries[-1] == HubQuery()


def test_a_fault_is_tried_again_from_where_it_stopped(
    place: ModelsScene, view: DiscoverView
) -> None:
    place.discovery.show_results(busy=False, fault=LOST)
    view.fault._button.click()
    assert len(place.discovery.queries) == 2
    place.discovery.find(HubPage(models=finding.hub_models(3), after="2"))
    place.discovery.show_results(fault=LOST)
    assert not view.more.isVisible()
    view.fault._button.click()
    assert place.discovery.asked == ["more"]


def test_a_search_can_be_stopped(place: ModelsScene, view: DiscoverView) -> None:
    assert view.stop.isVisible()
    view.stop.click()
    assert place.discovery.asked == ["stop"]


def test_ctrl_f_goes_to_the_search_field(place: ModelsScene, view: DiscoverView) -> None:
    place.discovery.find(HubPage(models=finding.hub_models(30)))
    bar = view._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.results.setFocus()
    QTest.keySequence(place.window, QKeySequence(QKeySequence.StandardKey.Find))
    assert view.filters.field.hasFocus()
    assert bar.value() == 0


def test_three_hundred_rows_take_no_widgets(place: ModelsScene, view: DiscoverView) -> None:
    before = len(view.findChildren(object))
    place.discovery.find(HubPage(models=finding.hub_models(300)))
    assert len(view.findChildren(object)) - before < 20


# The place -----------------------------------------------------------------------------


def test_the_segments_lead_to_three_views(place: ModelsScene, qtbot: QtBot) -> None:
    panel = place.panel
    assert panel.installed.isVisible()
    buttons = [panel.segments.button(name) for name in ("installed", "discover", "downloads")]
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Tab)
    buttons[2].setFocus()
    qtbot.keyClick(buttons[2], Qt.Key.Key_Space)
    assert panel.downloads.isVisible()
    QTest.keySequence(place.window, QKeySequence("Alt+2"))
    assert panel.discover.isVisible()
    assert buttons[1].isChecked()


def test_how_many_downloads_are_under_way_is_said(place: ModelsScene) -> None:
    button = place.panel.segments.button("downloads")
    place.downloads.show(*finding.queue())
    assert button.text() == "Downloads  3"
    assert button.accessibleName() == "Downloads, 3 downloads under way"
    place.downloads.show(finding.item("a", DownloadPhase.DONE))
    assert (button.text(), button.accessibleName()) == ("Downloads", "Downloads")


def test_what_has_been_fetched_is_listed(place: ModelsScene) -> None:
    place.downloads.finished.emit("/x.gguf")
    assert place.models.asked == ["refresh"]


def test_the_views_are_mirrored(place: ModelsScene, view: DiscoverView, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    place.window.layout().activate()
    qapp.sendPostedEvents()
    segments = place.panel.segments
    assert segments.button("installed").x() > segments.button("downloads").x()
    assert view.filters.task.x() > view.filters.order.x()


def test_every_control_of_the_views_has_a_name_and_can_have_the_keyboard(
    place: ModelsScene, view: DiscoverView, qtbot: QtBot
) -> None:
    place.downloads.show(*finding.queue())
    judged = finding.repository(gated=True)
    for name in ("discover", "page", "downloads"):
        if name == "page":
            place.discovery.show_repository(judged, access=Access.UNKNOWN)
        place.panel.show_view("downloads" if name == "downloads" else "discover")
        qtbot.waitUntil(lambda: not _is_filling(place))
        for widget in place.panel.findChildren(QWidget):
            if isinstance(widget, NAMED) and widget.isVisible() and not is_inner(widget):
                heard = QAccessible.queryAccessibleInterface(widget)
                assert heard.text(QAccessible.Text.Name).strip(), f"{widget} in {name}"
                if isinstance(widget, QAbstractButton):
                    assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    for label in place.panel.findChildren(QLabel):
        if label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def _is_filling(place: ModelsScene) -> bool:
    panel = place.panel
    timers = (panel.discover.page._soon, panel.discover.cards._soon, panel.downloads._soon)
    return any(timer.isActive() for timer in timers)


def test_the_wheel_over_the_list_scrolls_the_page(place: ModelsScene, view: DiscoverView) -> None:
    place.discovery.find(HubPage(models=finding.hub_models(40)))
    bar = view._scroll.verticalScrollBar()
    bar.setValue(600)  # nothing but the list is there then
    here = view.results.viewport().mapFrom(place.window, QPoint(400, 400))
    assert view.results.viewport().visibleRegion().contains(here)
    QTest.wheelEvent(place.window.windowHandle(), QPoint(400, 400), QPoint(0, -120))
    assert bar.value() > 600


offscreen_says = pytest.mark.qt_log_ignore("propagateSizeHints")


@offscreen_says
def test_a_model_file_is_taken_in_and_a_document_beside_it_summarized(
    scene: Scene, qtbot: QtBot
) -> None:
    scene.settings.replace(opened_documents=Opening.SUMMARIZE)
    scene.window.opening.open(["/ada/Model.GGUF", "/ada/report.pdf"])
    assert scene.summary.asked == [("files", ("/ada/report.pdf",), False)]
    assert scene.window.place is scene.window.summary
    (dialog,) = scene.window.findChildren(ImportDialog)
    assert dialog.paths == ("/ada/Model.GGUF",)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(scene.care.asked))
    assert any("import /ada/Model.GGUF" in each for each in scene.care.asked)


@offscreen_says
def test_what_went_over_the_network_is_read_from_the_settings(scene: Scene) -> None:
    scene.window.show_place(scene.window.settings)
    scene.window.settings.open_group(Group.NETWORK)
    scene.window.settings.network_log.click()
    (dialog,) = scene.window.findChildren(NetworkLogDialog)
    assert dialog.isVisible()
    dialog.accept()


# Words ---------------------------------------------------------------------------------


def test_licences_say_what_they_rule_out() -> None:
    entries = finding.read_catalogue()
    for entry in entries:
        assert licence_words(entry.licence)
    ruled = [entry.licence for entry in entries if entry.licence.excluded_regions]
    assert ruled
    for licence in ruled:
        assert all(region in exclusion_words(licence) for region in licence.excluded_regions)


def test_every_verdict_has_words_an_icon_and_a_colour(
    place: ModelsScene, view: DiscoverView
) -> None:
    said = set()
    for computer in (finding.LAPTOP, finding.DESKTOP, Computer(memory_bytes=1)):
        place.discovery.show_catalogue(computer)
        said |= {card.verdict.words.text() for card in shown(view)}
    assert {"Fits on the GPU", "Fits partly on the GPU", "Runs on the processor"} <= said
    assert "Too large" in said


def test_download_counts_are_shortened() -> None:
    assert downloads_words(2_400_000) == "2.4M downloads"
    assert downloads_words(184_000) == "184k downloads"
    assert downloads_words(12) == "12 downloads"


def test_an_empty_query_suits_everything() -> None:
    assert all(suits(entry, HubQuery()) for entry in finding.read_catalogue())
