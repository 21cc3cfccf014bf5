"""The welcome: its steps by mouse and keyboard, and what comes of the answers."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from parlance.contract.appearance import TextSize
from parlance.contract.catalogue import Task
from parlance.contract.downloads import DownloadPhase
from parlance.contract.faults import HubUnreachable, NotAModelFile, Offline
from parlance.contract.first_run import AwaitedModel, FirstPlace, WelcomeStep
from parlance.contract.fit import Computer
from parlance.contract.help import HelpPage
from parlance.contract.inventory import ImportManner
from parlance.contract.setting_fields import Group
from parlance.window.help.places import page_for
from parlance.window.settings.welcome_row import WelcomeRow
from parlance.window.welcome.page import WelcomePage
from tests.window import fake_finding as finding
from tests.window.conftest import Scene
from tests.window.test_window import NAMED, _is_inner
from tests.window.welcome_scenes import HERE

SMALL_ROOM = QSize(732, 520)
"""What a window of 900 by 600 leaves to a place beside a rail with text of 200 %."""

LOST = HubUnreachable(host="hub", reason="no such host")


@pytest.fixture
def page(scene: Scene) -> WelcomePage:
    scene.settings.replace(welcomed=False)
    scene.window.welcome.open()
    assert scene.window.welcome.page is not None
    return scene.window.welcome.page


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def at(scene: Scene, page: WelcomePage, step: WelcomeStep) -> None:
    """Go there by the buttons, with a model here already."""
    scene.first_run.offer(HERE)
    while page.step is not step:
        (page.other if page.step is WelcomeStep.FOUND else page.go).click()


def test_the_first_step_asks_and_keeps_what_is_answered(scene: Scene, page: WelcomePage) -> None:
    cards = page.purpose.cards
    assert cards[Task.CHAT].button.hasFocus()
    cards[Task.CHAT].button.click()
    assert not page.go.isEnabled()
    cards[Task.TRANSLATE].button.click()
    cards[Task.SUMMARIZE].button.click()
    box = page.purpose.languages.box
    box.choose("fa")
    box.activated.emit(box.currentIndex())
    assert page.purpose.languages.codes == ("en", "fa")
    chip = page.purpose.languages.flow.chips[0]
    assert chip.accessibleName() == "Remove English"
    chip.click()
    assert scene.first_run.choices.tasks == (Task.TRANSLATE, Task.SUMMARIZE)
    assert scene.first_run.choices.languages == ("fa",)


def test_one_line_says_that_nothing_is_reported(page: WelcomePage) -> None:
    assert "no account" in words(page)


def test_models_that_are_here_come_first_and_can_be_used(scene: Scene, page: WelcomePage) -> None:
    at(scene, page, WelcomeStep.FOUND)
    assert page._count.text() == "Step 2 of 3"
    assert page.found.cards[0].button.hasFocus()
    assert "Ollama’s" in words(page)
    page.found.cards[1].button.click()
    scene.first_run.offer(tuple(reversed(HERE)))  # listed anew: the choice stays
    page.go.click()
    second = scene.first_run.offers
    assert second is not None
    assert scene.first_run.asked[-3:] == [f"use {second.found[1].entry.key}", "apply", "done"]
    assert scene.window.place is scene.window.chat


def test_without_models_here_one_is_recommended_at_once(scene: Scene, page: WelcomePage) -> None:
    scene.first_run.offer()
    page.go.click()
    assert page.step is WelcomeStep.FETCH
    assert page._count.text() == "Step 2 of 2"
    card = page.fetch.cards[0]
    assert card.button.hasFocus()
    assert card.button.isChecked()
    said = card.button.accessibleDescription()
    assert "to download" in said
    assert "of memory" in said
    assert "minute" not in said  # nothing was measured yet
    assert "starter model is ready" in words(page)


def test_how_long_it_takes_is_said_once_a_rate_was_measured(
    scene: Scene, page: WelcomePage
) -> None:
    at(scene, page, WelcomeStep.FETCH)
    size = page.fetch.cards[0].offered.size_bytes
    scene.downloads.measured_rate = size / 119
    scene.downloads.changed.emit()
    assert "about 2 minutes at" in page.fetch.cards[0].button.accessibleDescription()
    scene.downloads.free_bytes = 1000
    scene.downloads.changed.emit()
    assert "The disk has only" in page.fetch.cards[0].button.accessibleDescription()


def _come(scene: Scene, page: WelcomePage, phase: DownloadPhase, share: float) -> None:
    chosen = page.fetch.chosen
    assert chosen is not None
    assert chosen.made.file is not None
    request = finding.item("x", repo=chosen.made.entry.repo).download.request
    file = msgspec.structs.replace(request.files[0], file=chosen.made.file.pattern)
    request = msgspec.structs.replace(request, files=(file,))
    scene.downloads.show(finding.item("x", phase, share=share, request=request))


def test_a_model_is_fetched_in_place_and_can_be_held(scene: Scene, page: WelcomePage) -> None:
    at(scene, page, WelcomeStep.FETCH)
    chosen = page.fetch.chosen
    assert chosen is not None
    page.go.click()
    assert scene.first_run.asked[-1] == f"fetch {chosen.made.entry.id}"
    scene.discovery.show_catalogue(preparing=frozenset({chosen.made.entry.id}))
    assert page.go.text() == "Asking the Hub…"
    assert not page.go.isEnabled()
    scene.discovery.show_catalogue(preparing=frozenset())
    _come(scene, page, DownloadPhase.RUNNING, 0.5)
    assert page.fetch.strip.isVisible()
    assert page.fetch.strip.progress.value() == 500
    page.fetch.strip.hold.click()
    assert scene.downloads.asked == ["pause x"]
    _come(scene, page, DownloadPhase.PAUSED, 0.5)
    page.fetch.strip.hold.click()
    assert scene.downloads.asked[-1] == "resume x"
    assert page.go.text() == "Start"
    page.go.click()
    assert scene.window.place is scene.window.chat


def test_a_download_that_failed_can_be_tried_again(scene: Scene, page: WelcomePage) -> None:
    at(scene, page, WelcomeStep.FETCH)
    _come(scene, page, DownloadPhase.FAILED, 0.1)
    page.fetch.strip.retry.click()
    assert scene.downloads.asked == ["retry x"]


def test_without_a_network_it_says_so_and_goes_on(scene: Scene, page: WelcomePage) -> None:
    at(scene, page, WelcomeStep.FETCH)
    page.go.click()
    scene.discovery.failed.emit(LOST)
    assert "hub could not be reached" in words(page)
    scene.first_run.asked.clear()
    page.fetch.fault.remedy_clicked.emit("retry")
    assert scene.first_run.asked[0].startswith("fetch ")
    page.other.click()
    assert scene.first_run.asked[-1] == "done"
    assert scene.window.place is scene.window.chat


def test_a_fault_of_another_place_is_not_shown_here(scene: Scene, page: WelcomePage) -> None:
    at(scene, page, WelcomeStep.FETCH)
    scene.discovery.failed.emit(LOST)
    assert not page.fetch.fault.isVisible()


def test_who_stays_offline_is_asked_before_anything_is_fetched(
    scene: Scene, page: WelcomePage
) -> None:
    at(scene, page, WelcomeStep.FETCH)
    scene.settings.replace(offline=True)
    scene.downloads.offline = True
    scene.downloads.changed.emit()
    assert page.fetch.offline.isVisible()
    assert not page.go.isEnabled()
    assert page.other.text() == "Use the starter model"
    page.fetch.offline.button.click()
    assert not scene.settings.value.offline


def test_a_fault_of_being_offline_leads_online(scene: Scene, page: WelcomePage) -> None:
    at(scene, page, WelcomeStep.FETCH)
    scene.settings.replace(offline=True)
    page.go.click()
    scene.discovery.failed.emit(Offline())
    page.fetch.fault._button.click()
    assert not scene.settings.value.offline


def test_where_nothing_fits_the_starter_model_is_left(scene: Scene, page: WelcomePage) -> None:
    scene.first_run.offer(computer=Computer(memory_bytes=10_000_000))
    page.go.click()
    assert "fits into the memory" in words(page)
    assert page.go.text() == "Use the starter model"
    page.go.click()
    assert scene.first_run.asked[-1] == "done"


@pytest.mark.parametrize("step", list(WelcomeStep))
def test_the_escape_key_leaves_at_any_step_and_keeps_what_was_answered(
    scene: Scene, page: WelcomePage, qtbot: QtBot, step: WelcomeStep
) -> None:
    page.purpose.cards[Task.SUMMARIZE].button.click()
    at(scene, page, step)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert scene.window.place is scene.window.chat
    assert scene.first_run.choices.step is step
    assert Task.SUMMARIZE in scene.first_run.choices.tasks
    scene.window.welcome.open()
    assert page.step is step


def test_whoever_goes_to_a_place_has_left_the_welcome(scene: Scene, page: WelcomePage) -> None:
    assert not any(button.isChecked() for button in scene.window.rail.buttons)
    scene.window.rail.buttons[3].click()
    assert scene.settings.value.welcomed
    assert scene.window.place is scene.window.models
    assert scene.window.rail.buttons[3].isChecked()


def test_after_it_the_place_that_was_wanted_is_shown(scene: Scene, page: WelcomePage) -> None:
    scene.settings.replace(first_place=FirstPlace.TRANSLATE)
    page.skip.click()
    assert scene.window.place is scene.window.translation


def test_back_leads_to_the_step_before(scene: Scene, page: WelcomePage) -> None:
    assert not page.back.isVisible()
    at(scene, page, WelcomeStep.FETCH)
    page.back.click()
    assert page.step is WelcomeStep.FOUND
    page.back.click()
    assert page.step is WelcomeStep.PURPOSE


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_file_that_people_have_is_taken_in_and_offered(
    scene: Scene, page: WelcomePage, qtbot: QtBot
) -> None:
    at(scene, page, WelcomeStep.FETCH)
    page.add_file.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    mine = msgspec.structs.replace(HERE[2], key="mine", path="/ada/mine.gguf", name="Mine")
    page.import_file(mine.path)
    assert scene.care.asked == [f"import /ada/mine.gguf {ImportManner.IN_PLACE}"]
    scene.care.added.emit(mine)
    scene.first_run.offer((*HERE, mine))
    assert page.step is WelcomeStep.FOUND
    page.go.click()
    assert "use mine" in scene.first_run.asked


def test_a_file_that_is_no_model_is_refused_with_a_reason(scene: Scene, page: WelcomePage) -> None:
    at(scene, page, WelcomeStep.FETCH)
    page.import_file("/ada/song.gguf")
    scene.care.failed.emit("/ada/other", NotAModelFile(path="/ada/other"))
    assert not page.fault.isVisible()
    scene.care.failed.emit("/ada/song.gguf", NotAModelFile(path="/ada/song.gguf"))
    assert page.fault.isVisible()


def test_it_can_be_opened_again_from_the_settings_and_the_palette(scene: Scene) -> None:
    window = scene.window
    window.show_place(window.settings)
    window.settings.open_group(Group.GENERAL)
    (row,) = window.findChildren(WelcomeRow)
    row.open.click()
    assert window.place is window.welcome.page
    window.show_place(window.chat)


def test_the_language_of_the_window_is_chosen_here_too(scene: Scene, page: WelcomePage) -> None:
    box = page.language.focusProxy()
    index = box.findData("en")
    box.setCurrentIndex(index)
    box.activated.emit(index)
    assert scene.settings.value.language == "en"


def test_its_page_of_the_help_is_that_of_the_first_steps(page: WelcomePage) -> None:
    assert page_for(page.fetch) is HelpPage.FIRST_STEPS


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_each_step_fits_into_a_small_window_with_text_of_any_size(
    scene: Scene, qtbot: QtBot
) -> None:
    scene.first_run.offer(HERE)
    scene.look.resize_text(TextSize.LARGEST)
    try:
        page = new_page(scene)
        scene.look.dress(page)
        qtbot.addWidget(page)
        page.resize(SMALL_ROOM)
        page.show()
        for step in WelcomeStep:
            page._go_to(step)
            qtbot.waitUntil(lambda: fits(page))
    finally:
        scene.look.resize_text(TextSize.NORMAL)


def fits(page: WelcomePage) -> bool:
    inside = page._scroll.widget()
    assert inside is not None
    room = page._scroll.viewport().width()
    return page.minimumSizeHint().width() <= page.width() == SMALL_ROOM.width() and (
        inside.minimumSizeHint().width() <= room
    )


def new_page(scene: Scene) -> WelcomePage:
    return WelcomePage(
        scene.look,
        scene.first_run,
        scene.settings,
        models=scene.models,
        discovery=scene.discovery,
        downloads=scene.downloads,
        care=scene.care,
    )


def test_an_awaited_model_is_shown_as_it_comes(scene: Scene, page: WelcomePage) -> None:
    offers = scene.first_run.offer()
    made = offers.offered[1].made
    assert made.file is not None
    awaited = AwaitedModel(repo=made.entry.repo, pattern=made.file.pattern, instead_of="starter")
    scene.first_run.choose(awaited=awaited, step=WelcomeStep.FETCH)
    again = new_page(scene)
    assert again.fetch.chosen is offers.offered[1]
    again.deleteLater()


@pytest.mark.parametrize("step", list(WelcomeStep))
def test_every_control_has_a_name(scene: Scene, page: WelcomePage, step: WelcomeStep) -> None:
    at(scene, page, step)
    for widget in page.findChildren(QWidget):
        if isinstance(widget, NAMED) and widget.isVisible() and not _is_inner(widget):
            heard = QAccessible.queryAccessibleInterface(widget)
            assert heard.text(QAccessible.Text.Name).strip(), type(widget).__name__


@pytest.mark.parametrize("step", list(WelcomeStep))
def test_each_step_is_answered_by_the_keyboard_alone(
    scene: Scene, page: WelcomePage, qtbot: QtBot, step: WelcomeStep
) -> None:
    at(scene, page, step)
    for _press in range(30):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is page.go:
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert page.go.hasFocus()
