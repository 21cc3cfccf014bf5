"""The foot of the window and the chip: where the model runs, why, and what leaves."""

from __future__ import annotations

from itertools import combinations

import msgspec
import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from parlance.contract.appearance import TextSize
from parlance.contract.catalogue import Task
from parlance.contract.computer import Strain
from parlance.contract.notices import Notice, NoticeKind
from parlance.contract.plan import PlacementReason
from parlance.services.model_states import ModelPhase, ModelState
from parlance.window.chat.fact_popup import FactPopup
from parlance.window.models.plan_dialog import PlanDialog
from parlance.window.network_state import NetworkState
from parlance.window.parts.leaving import leaving_anywhere
from parlance.window.parts.look import Look
from parlance.window.parts.model_chip import ModelChip
from parlance.window.parts.sentence_button import SentenceButton
from parlance.window.status_line import StatusLine
from tests.window import fake_hardware as hardware
from tests.window.conftest import Scene
from tests.window.fakes import qwen_entry, ready, starter_entry

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")
SAID = {
    PlacementReason.ALL_ON_GPU: "all 37 layers on NVIDIA GeForce RTX 3060",
    PlacementReason.EXPERTS_ON_CPU: "some of their experts in memory",
    PlacementReason.PARTLY_ON_GPU: "28 of 37 layers on NVIDIA GeForce RTX 3060",
    PlacementReason.GPU_TOO_FULL: "600.0 MB free, and 1.4 GB are needed",
    PlacementReason.NO_GPU_FOUND: "no GPU was found",
    PlacementReason.BUILD_WITHOUT_GPU: "make run GPU=cuda",
    PlacementReason.LIBRARY_MISSING: "libcuda.so.1",
    PlacementReason.DRIVER_REFUSES: "NVIDIA GeForce RTX 3060",
    PlacementReason.SWITCHED_OFF: "GPU layers are set to 0",
    PlacementReason.ELSEWHERE: "on the server Workstation",
}


def show(scene: Scene, reason: PlacementReason, **more: object) -> None:
    scene.models.show(hardware.ready_with(qwen_entry(), hardware.plan(reason, **more)))


def chip(scene: Scene) -> ModelChip:
    return scene.window.chat.findChild(ModelChip)


def menu_of(scene: Scene) -> QMenu:
    menu = chip(scene).menu()
    menu.aboutToShow.emit()
    return menu


# Why -----------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", list(PlacementReason))
def test_every_reason_is_said_at_the_foot_and_at_the_chip(
    scene: Scene, reason: PlacementReason
) -> None:
    show(scene, reason)
    for words in (scene.window.status._words.whole, chip(scene).toolTip()):
        assert SAID[reason] in words


def test_sizes_in_a_reason_are_written_in_the_persons_language(scene: Scene) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        show(scene, PlacementReason.GPU_TOO_FULL)
        assert "1,4 GB" in scene.window.status._words.whole
    finally:
        QLocale.setDefault(before)


def test_the_command_can_be_copied_at_the_foot_and_in_the_chips_menu(scene: Scene) -> None:
    show(scene, PlacementReason.NO_GPU_FOUND)
    assert not scene.window.status.copy.isVisible()
    show(scene, PlacementReason.BUILD_WITHOUT_GPU)
    copy = scene.window.status.copy
    assert copy.isVisible()
    assert copy.accessibleName() == "Copy the command “make run GPU=cuda”"
    for act in (copy.click, _action(menu_of(scene), "Copy the command").trigger):
        QGuiApplication.clipboard().setText("")
        act()
        assert QGuiApplication.clipboard().text() == "make run GPU=cuda"


def _action(menu: QMenu, words: str) -> object:
    return next(action for action in menu.actions() if words in action.text())


def test_the_sentence_opens_the_plan_by_pointer_and_keyboard(scene: Scene, qtbot: QtBot) -> None:
    show(scene, PlacementReason.PARTLY_ON_GPU)
    words = scene.window.status._words
    assert words.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert "how it is loaded" in words.toolTip()
    for act in (
        lambda: qtbot.mouseClick(words, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(words, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(words, Qt.Key.Key_Space),
        lambda: _action(menu_of(scene), "How it is loaded").trigger(),  # type: ignore[attr-defined]
    ):
        act()
        (dialog,) = [d for d in scene.window.findChildren(PlanDialog) if d.isVisible()]
        assert "Qwen3 4B Instruct" in dialog.windowTitle()
        dialog.reject()


def test_a_sentence_about_no_model_leads_nowhere(scene: Scene, qtbot: QtBot) -> None:
    words = scene.window.status._words
    for state in (
        ModelState(),
        ModelState(phase=ModelPhase.LOADING, entry=qwen_entry(), share=0.5),
        ModelState(phase=ModelPhase.RESTING, entry=qwen_entry()),
    ):
        scene.models.show(state)
        assert not words.isEnabled()
        qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
        assert scene.window.findChildren(PlanDialog) == []


def test_a_sentence_that_is_cut_is_whole_in_its_tool_tip(scene: Scene) -> None:
    words = scene.window.findChild(SentenceButton)
    words.show_text("word " * 200, "and a hint")
    assert words.toolTip().startswith("word word")
    assert words.toolTip().endswith("and a hint")
    words.show_text("word", "and a hint")
    assert words.toolTip() == "and a hint"


def test_a_resting_model_says_that_the_next_question_loads_it(scene: Scene) -> None:
    scene.models.show(ModelState(phase=ModelPhase.RESTING, entry=qwen_entry()))
    assert "the next question loads it" in scene.window.status._words.whole
    assert "next question loads it" in chip(scene).toolTip()


# What leaves ---------------------------------------------------------------------------


def test_the_promise_is_kept_as_long_as_nothing_leaves(scene: Scene) -> None:
    promise = scene.window.status.promise.words
    near = hardware.served_entry(hardware.NEAR)
    for state in (ModelState(), ready(starter_entry()), ready(near)):
        scene.models.show(state)
        assert promise.whole == "Everything stays on this computer"
    assert "stays here" in scene.window.chat.welcome.promise.text()


def test_a_server_elsewhere_takes_the_place_of_the_promise(scene: Scene) -> None:
    entry = hardware.served_entry()
    for phase in (ModelPhase.LOADING, ModelPhase.READY, ModelPhase.RESTING):
        scene.models.show(ModelState(phase=phase, entry=entry))
        promise = scene.window.status.promise.words
        assert promise.whole == "What you write goes to Workstation"
        assert promise.property("role") == "notice"
        assert "https://ai.example.org/v1" in promise.toolTip()
        assert "What you write goes to Workstation" in chip(scene).accessibleName()
        assert "Workstation" in scene.window.chat.welcome.promise.text()
    scene.models.show(ready(starter_entry()))
    assert promise.whole == "Everything stays on this computer"
    assert promise.property("role") == "muted"
    assert promise.toolTip() == ""
    assert "stays here" in scene.window.chat.welcome.promise.text()


def test_a_device_of_another_computer_takes_the_place_of_the_promise(scene: Scene) -> None:
    shares = (hardware.FAR_CARD, hardware.FAR_CARD, hardware.PROCESSOR)
    show(scene, PlacementReason.ALL_ON_GPU, shares=shares)
    words = scene.window.status.promise.words.whole
    assert words == "A part of the model runs on 192.168.1.20:50052"
    near = msgspec.structs.replace(hardware.FAR_CARD, elsewhere="127.0.0.1:50052")
    state = hardware.ready_with(qwen_entry(), hardware.plan(shares=(near,)))
    assert state.description is not None
    here = msgspec.structs.replace(state.description, leaves_computer=False)
    scene.models.show(msgspec.structs.replace(state, description=here))
    assert leaving_anywhere(scene.models) is None


def test_the_promise_is_not_given_while_any_task_asks_another_computer(scene: Scene) -> None:
    entry = hardware.served_entry()
    scene.models.entries = (starter_entry(), entry)
    scene.models.show(ready(starter_entry()))
    promise = scene.window.status.promise.words
    assert promise.whole == "Everything stays on this computer"
    scene.models.set_default(Task.TRANSLATE, entry.key)
    assert promise.whole == "What you write goes to Workstation"
    assert "stays here" in scene.window.chat.welcome.promise.text()  # the chat itself does
    scene.models.set_default(Task.TRANSLATE, "")
    scene.models.in_use = (entry,)
    scene.models.show(ready(starter_entry()))
    assert promise.whole == "What you write goes to Workstation"


def test_a_model_that_may_be_divided_with_another_computer_is_marked_before_it_is(
    scene: Scene,
) -> None:
    scene.models.rpc_servers = ("127.0.0.1:50052", "192.168.1.20:50052")
    scene.models.show(ModelState(phase=ModelPhase.LOADING, entry=starter_entry()))
    promise = scene.window.status.promise.words.whole
    assert promise == "A part of the model runs on 192.168.1.20:50052"


def test_the_menu_of_the_chip_marks_models_of_other_computers(scene: Scene) -> None:
    scene.models.entries = (starter_entry(), hardware.served_entry())
    texts = [action.text() for action in menu_of(scene).actions()]
    assert [text for text in texts if "Leaves this computer" in text] == [
        "Qwen3-32B-AWQ  ·  Leaves this computer"
    ]


# What slows it -------------------------------------------------------------------------


def test_strains_are_shown_worst_first_with_their_numbers(scene: Scene) -> None:
    mark = scene.window.status.strain
    assert not mark.isVisible()
    scene.computer.strain(Strain.MEMORY, Strain.BATTERY, memory_stalled=0.34, charge=0.42)
    assert mark.isVisible()
    assert mark.words.whole == "Memory is short: everything is slower"
    assert "34 % of the last 10 seconds" in mark.toolTip()
    assert "42 % charged" in mark.toolTip()
    shown = [strain for strain, sign in mark._signs.items() if sign.isVisible()]
    assert shown == [Strain.MEMORY, Strain.BATTERY]
    scene.computer.strain(Strain.HEAT)
    assert "hot" in mark.words.whole
    assert mark.words.accessibleDescription() == mark.toolTip()
    scene.computer.strain()
    assert not mark.isVisible()


# What happened -------------------------------------------------------------------------


def test_what_happened_to_a_model_is_said_for_a_while(scene: Scene) -> None:
    line = scene.window.status.notice
    assert not line.isVisible()
    scene.models.say(
        Notice(kind=NoticeKind.UNLOADED_FOR_ROOM, name="Gemma", other="Qwen3 4B Instruct")
    )
    assert line.isVisible()
    assert line.words.whole == "Gemma was unloaded to make room for Qwen3 4B Instruct"
    assert line.end.isActive()
    line.end.timeout.emit()
    assert not line.isVisible()


def test_an_idle_model_is_told_until_one_is_loaded_again(scene: Scene) -> None:
    line = scene.window.status.notice
    scene.models.say(Notice(kind=NoticeKind.UNLOADED_IDLE, name="Gemma"))
    assert line.isVisible()
    assert not line.end.isActive()
    scene.models.show(ModelState(phase=ModelPhase.LOADING, entry=qwen_entry()))
    assert not line.isVisible()
    scene.models.say(Notice(kind=NoticeKind.UNLOADED_IDLE, name="Gemma"))
    scene.models.say(None)
    assert not line.isVisible()


def test_the_chosen_model_that_rests_is_not_told_twice(scene: Scene) -> None:
    scene.models.say(Notice(kind=NoticeKind.UNLOADED_IDLE, name="Qwen3 4B Instruct"))
    scene.models.show(ModelState(phase=ModelPhase.RESTING, entry=qwen_entry()))
    assert not scene.window.status.notice.isVisible()
    assert "rests" in scene.window.status._words.whole


# Figures, and the room for them --------------------------------------------------------

GB = 1_000_000_000


def measure(scene: Scene) -> None:
    """Show a model with every figure."""
    scene.models.last_speed = 38.2
    scene.models.uses.memory_bytes = 7 * GB
    show(scene, PlacementReason.BUILD_WITHOUT_GPU)
    scene.chat.context.show(system=100, messages=2000, draft=72, total=8192)


def cut_off(line: StatusLine) -> list[QWidget]:
    """Return what stands outside the line, over something else, or without its room."""
    seen = [each for each in line.findChildren(QWidget) if each.isVisible()]
    places = {each: each.rect().translated(each.mapTo(line, QPoint(0, 0))) for each in seen}
    found = [each for each in seen if not line.rect().contains(places[each])]
    own = [each for each in seen if each.parentWidget() is line]
    found += [one for one, other in combinations(own, 2) if places[one].intersects(places[other])]
    labels = line.figures.labels
    found += [
        each for each in labels if each.isVisible() and each.width() < each.sizeHint().width()
    ]
    return found


def test_what_the_models_use_stands_at_the_foot(scene: Scene) -> None:
    figures = scene.window.status.figures
    assert figures.labels == (figures.context, figures.speed, figures.memory)
    assert not any(each.isVisible() for each in figures.labels)
    scene.window.resize(1600, 760)
    measure(scene)
    QTest.qWait(0)
    assert [each.text() for each in figures.labels] == [
        "2.1k of 8k tokens",
        "38.2 tokens/s",
        "7.0 GB",
    ]
    assert all(each.isVisible() for each in figures.labels)
    assert figures.context.toolTip() == "Context: 2,172 of 8,192 tokens are in use"
    assert not figures.more.isVisible()
    scene.models.show(ModelState(phase=ModelPhase.RESTING, entry=qwen_entry()))
    assert not figures.speed.text()


def test_a_narrow_foot_leaves_out_figures_and_lists_them_all(scene: Scene, qtbot: QtBot) -> None:
    status, figures = scene.window.status, scene.window.status.figures
    measure(scene)
    scene.window.resize(scene.window.minimumSize())
    QTest.qWait(0)
    assert not figures.memory.isVisible()
    assert figures.more.isVisible()
    for words in ("2.1k of 8k tokens", "7.0 GB", "38.2 tokens/s", "Everything stays"):
        assert words in figures.more.accessibleDescription()
    figures.more.setFocus()
    qtbot.keyClick(figures.more, Qt.Key.Key_Space)
    (popup,) = [each for each in status.findChildren(FactPopup) if each.isVisible()]
    assert "7.0 GB" in popup.text
    popup.close()


def test_where_text_goes_is_never_left_out(scene: Scene) -> None:
    measure(scene)
    scene.models.show(ready(hardware.served_entry()))
    scene.window.resize(scene.window.minimumSize())
    QTest.qWait(0)
    assert scene.window.status.promise.words.isVisible()


@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.LARGE, TextSize.LARGEST])
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_foot_fits_whatever_it_says(
    scene: Scene, look: Look, qtbot: QtBot, size: TextSize, *, mirrored: bool
) -> None:
    look.resize_text(size)
    line = StatusLine(look, scene.models, scene.computer, scene.chat.context)
    line.tools.addWidget(NetworkState(look, scene.settings))
    window = QWidget()
    look.dress(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(line)
    qtbot.addWidget(window)
    if mirrored:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.show()
    look.resize_text(TextSize.NORMAL)
    height = line.height()
    measure(scene)
    for extra in (
        lambda: None,
        lambda: scene.models.say(Notice(kind=NoticeKind.STEPPED_DOWN, name="A model " * 12)),
        lambda: scene.computer.strain(*Strain, memory_stalled=0.9),
    ):
        extra()
        for width in (820, 900, 1180, 1600, 2560):
            window.resize(width, height)
            QTest.qWait(0)
            assert window.width() == width
            assert cut_off(line) == [], width


def test_the_foot_never_makes_the_window_wider(scene: Scene) -> None:
    show(scene, PlacementReason.BUILD_WITHOUT_GPU)
    scene.computer.strain(*Strain, memory_stalled=0.9)
    scene.models.say(Notice(kind=NoticeKind.STEPPED_DOWN, name="A model " * 12))
    assert scene.window.status.minimumSizeHint().width() <= scene.window.minimumWidth()
