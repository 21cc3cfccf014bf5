"""The list of installed models: what it says, how it is searched, what it passes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from parlance.contract.catalogue import Task
from parlance.contract.faults import EngineCrashed, ModelInUse, NotEnoughMemory
from parlance.contract.inventory import Inventory, RemovalScope, Verification, Verified
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.services.care import CareKind
from parlance.services.model_states import ModelPhase, ModelState
from parlance.window.models.card import ModelCard
from parlance.window.models.import_dialog import ImportDialog
from parlance.window.models.installed import InstalledView
from parlance.window.models.installed_list import Order
from parlance.window.models.installed_others import ThingRow
from parlance.window.models.installed_tasks import TaskRow
from parlance.window.parts.look import Look
from tests.window.fake_care import (
    FakeCare,
    care_task,
    f16_entry,
    installed,
    removal_plan,
    removed,
)
from tests.window.fake_hardware import FakePlans, FakeServers
from tests.window.fakes import FakeModels, FakeSettings, qwen_entry, ready, starter_entry

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@dataclass
class Place:
    view: InstalledView
    models: FakeModels
    care: FakeCare
    settings: FakeSettings


@pytest.fixture
def place(look: Look, qtbot: QtBot) -> Iterator[Place]:
    inventory = installed()
    models, care, settings = FakeModels(inventory.models), FakeCare(inventory), FakeSettings()
    models.show(ready(qwen_entry()))
    plans, servers = FakePlans(models), FakeServers(settings)
    view = InstalledView(look, models, care, settings, plans=plans, servers=servers)
    look.dress(view)
    qtbot.addWidget(view)
    view.resize(QSize(1000, 700))
    view.show()
    yield Place(view, models, care, settings)
    view.close()


def card(place: Place, key: str) -> ModelCard:
    found = next(card for card in place.view.cards.shown if card.entry.key == key)
    found.fill()
    return found


def said(widget: QWidget) -> str:
    """Return everything that can be read on a widget."""
    labels = widget.findChildren(QLabel)
    return "\n".join(label.accessibleName() or label.text() for label in labels)


def names(place: Place) -> list[str]:
    return [card.entry.name for card in place.view.cards.shown]


def menu(place: Place, key: str) -> QMenu:
    shown = card(place, key)
    return place.view._menu.make(shown.entry, shown.fault, shown)


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def texts(menu: QMenu) -> list[str]:
    found = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    return found


# What it says --------------------------------------------------------------------------


def test_a_card_says_all_that_is_known_of_a_model(place: Place) -> None:
    words = said(card(place, qwen_entry().key))
    for part in ("qwen3", "4.0B parameters", "Q4_K_M", "40,960", "apache-2.0", "2.5 GB"):
        assert part in words
    for part in ("Qwen/Qwen3-4B-GGUF", "chat, translation, and summaries", "used today", "Loaded"):
        assert part in words
    assert "used yesterday" in said(card(place, "gemma"))
    assert "used 3 days ago" in said(card(place, f16_entry().key))
    assert "not used yet" in said(card(place, "old"))


def test_a_card_says_whose_a_model_is_and_what_is_special_about_it(place: Place) -> None:
    assert "Ollama’s" in said(card(place, "/ada/.ollama/models/blobs/sha256-77af"))
    assert "Sees images" in said(card(place, "gemma"))
    assert "Old revision" in said(card(place, "old"))
    broken = card(place, "/models/notes.gguf")
    assert "not a GGUF" in said(broken)
    assert not broken._act.isEnabled()


def test_the_head_says_how_many_there_are_and_what_they_take(place: Place) -> None:
    assert place.view._summary.text() == "8 models, 32.7 GB on the disk"


def test_the_list_is_looked_for_when_it_is_first_seen(look: Look, qtbot: QtBot) -> None:
    care = FakeCare()
    models = FakeModels((starter_entry(), qwen_entry()))
    settings = FakeSettings()
    plans, servers = FakePlans(models), FakeServers(settings)
    view = InstalledView(look, models, care, settings, plans=plans, servers=servers)
    look.dress(view)
    qtbot.addWidget(view)
    assert care.asked == []
    view.show()
    assert care.asked == ["refresh"]
    assert len(view.cards.shown) == 2
    care.show(installed())
    assert len(view.cards.shown) == 8
    view.close()


def test_models_are_loaded_and_unloaded(place: Place) -> None:
    starter, qwen = card(place, "starter"), card(place, qwen_entry().key)
    assert qwen._act.text() == "Unload"
    starter._act.click()
    assert place.models.asked == ["load starter"]
    assert "Loaded" in said(starter)
    assert "Loaded" not in [
        label.text() for label in qwen.findChildren(QLabel) if label.isVisible()
    ]
    starter._act.click()
    assert place.models.asked[-1] == "unload"


def test_loading_shows_how_far_it_is_and_a_failure_why(place: Place) -> None:
    qwen = card(place, qwen_entry().key)
    place.models.show(ModelState(phase=ModelPhase.LOADING, entry=qwen_entry(), share=0.4))
    assert qwen._progress.isVisible()
    assert qwen._progress.value() == 40
    fault = NotEnoughMemory(needed_bytes=8_000_000_000, available_bytes=2_000_000_000)
    place.models.show(ModelState(phase=ModelPhase.FAILED, entry=qwen_entry(), fault=fault))
    assert "8.0 GB" in qwen._note.text()
    assert qwen._act.text() == "Load again"


# Search and order ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("gemma", 1),
        ("QWEN f16", 1),
        ("ollama", 1),
        ("apache", 2),
        ("translation", 3),
        ("فارسی", 1),
        ("nothing like it", 0),
    ],
)
def test_words_are_searched_in_all_that_is_said(
    place: Place, qtbot: QtBot, text: str, found: int
) -> None:
    place.view.search.setText(text)
    qtbot.waitUntil(lambda: len(place.view.cards.shown) == found)
    assert place.view._nothing.isVisible() is (found == 0)


def test_leftovers_and_checkpoints_are_searched_too(place: Place, qtbot: QtBot) -> None:
    place.view.search.setText("whisper")
    qtbot.waitUntil(place.view.leftovers.isHidden)

    def shown() -> list[ThingRow]:
        rows = place.view.checkpoints.findChildren(ThingRow)
        return [row for row in rows if row.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    assert "whisper" in said(shown()[0])


def test_the_list_is_sorted_as_the_person_says(place: Place) -> None:
    def first(order: Order) -> ModelEntry:
        box = place.view.order
        box.setCurrentIndex(box.findData(order))
        box.activated.emit(box.currentIndex())
        return place.view.cards.shown[0].entry

    assert names(place)[:2] == ["eurollm:9b", qwen_first(place)]
    assert first(Order.SIZE).key == "gemma"
    assert first(Order.PARAMETERS).key == "gemma"
    assert first(Order.USED).key == qwen_entry().key
    assert first(Order.OWNER).origin is ModelOrigin.STARTER
    assert first(Order.NAME).name == "eurollm:9b"


def qwen_first(place: Place) -> str:
    return sorted(names(place), key=str.casefold)[1]


def test_of_hundreds_of_models_only_those_in_sight_are_made(place: Place, qtbot: QtBot) -> None:
    many = tuple(
        msgspec.structs.replace(qwen_entry(), key=f"model-{number:03}", name=f"Model {number:03}")
        for number in range(300)
    )
    place.care.show(Inventory(models=many, disk_bytes=1))
    qtbot.waitUntil(lambda: place.view.cards.height() > 300 * 70)
    made = [card for card in place.view.cards.shown if card.is_filled]
    assert 8 <= len(made) < 40
    bar = place.view._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert place.view.cards.shown[-1].is_filled
    assert not place.view.cards.shown[150].is_filled
    kept = place.view.cards.shown[7]
    place.care.show(Inventory(models=many[5:], disk_bytes=1))
    assert kept in place.view.cards.shown
    assert len(place.view.cards.shown) == 295


# The menu ------------------------------------------------------------------------------


def test_a_path_is_copied(place: Place) -> None:
    choose(menu(place, qwen_entry().key), "Copy path")
    assert QGuiApplication.clipboard().text() == qwen_entry().path


def test_only_what_parlance_may_remove_is_offered_for_removal(place: Place) -> None:
    assert "Remove…" in texts(menu(place, qwen_entry().key))
    assert "Remove everything of its repository…" in texts(menu(place, qwen_entry().key))
    ollama = texts(menu(place, "/ada/.ollama/models/blobs/sha256-77af"))
    assert "Belongs to Ollama: remove it there" in ollama
    assert "Remove…" not in ollama
    assert "Forget…" in texts(menu(place, "/ada/models/مدل فارسی.gguf"))
    assert "Remove…" not in texts(menu(place, "starter"))


def test_the_card_of_any_model_of_this_computer_is_opened(place: Place) -> None:
    wanted: list[ModelEntry] = []
    place.view.inspect_wanted.connect(wanted.append)
    choose(menu(place, "gemma"), "Inspect…")
    assert [entry.key for entry in wanted] == ["gemma"]


def test_only_models_of_high_precision_can_be_made_smaller(place: Place) -> None:
    assert "Make smaller…" in texts(menu(place, f16_entry().key))
    assert "Make smaller…" not in texts(menu(place, qwen_entry().key))


def test_a_model_is_made_the_default_of_a_task(place: Place) -> None:
    opened = menu(place, "gemma")
    choices = next(a.menu() for a in opened.actions() if a.text() == "Set as default for")
    assert isinstance(choices, QMenu)
    assert [action.text() for action in choices.actions()] == ["Chat", "Translation", "Summaries"]
    choices.actions()[1].trigger()
    opened.close()
    assert place.models.default_of(Task.TRANSLATE) == "gemma"
    assert "Default for translation" in said(card(place, "gemma"))
    opened = menu(place, "gemma")
    choices = next(a.menu() for a in opened.actions() if a.text() == "Set as default for")
    assert isinstance(choices, QMenu)
    choices.actions()[1].trigger()
    opened.close()
    assert place.models.default_of(Task.TRANSLATE) == ""


def test_verifying_is_passed_on_and_its_result_told(place: Place) -> None:
    choose(menu(place, qwen_entry().key), "Verify")
    assert place.care.asked == [f"verify {qwen_entry().key}"]
    done = place.view.outcomes.done
    for result, words in (
        (Verification.SOUND, "is sound: its bytes"),
        (Verification.UNKNOWN, "Nothing tells"),
        (Verification.DAMAGED, "part-2.gguf has other bytes"),
    ):
        place.care.verified.emit(
            Verified(key=qwen_entry().key, result=result, damaged=("part-2.gguf",))
        )
        assert done.isVisible()
        assert words in done.words.text()


@pytest.mark.qt_log_ignore("plugin does not support")
def test_a_right_click_opens_the_same_menu(place: Place) -> None:
    shown = card(place, qwen_entry().key)
    middle = shown.mapToGlobal(QPoint(20, 20))
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(shown, QContextMenuEvent(reason, QPoint(20, 20), middle))
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    assert "Verify" in texts(opened)


def test_a_broken_model_cannot_be_set_up(place: Place) -> None:
    words = texts(menu(place, "/models/notes.gguf"))
    assert "Set as default for" not in words
    assert "Settings of this model…" not in words


# Checkpoints, leftovers, tasks ---------------------------------------------------------


def test_a_checkpoint_that_can_be_converted_is(place: Place) -> None:
    buttons = place.view.checkpoints.findChildren(QPushButton)
    (convert,) = [button for button in buttons if button.text() == "Convert"]
    convert.click()
    assert place.care.asked == ["convert google/flan-t5-large@0613"]
    opened = place.view.checkpoints.menu(place.view.inventory.checkpoints[1])
    choose(opened, "Remove everything of its repository…")
    assert place.care.asked[-1] == f"plan openai/whisper-small@97 {RemovalScope.REPOSITORY}"


def test_leftovers_say_what_they_are_and_go_one_by_one_or_together(place: Place) -> None:
    words = said(place.view.leftovers)
    assert "Unfinished download" in words
    assert "Old revision" in words
    assert "4.6 GB" in words
    buttons = place.view.leftovers.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Remove…").click()
    assert place.care.asked == [f"plan partial-1 {RemovalScope.LEFTOVER}"]


def test_what_runs_is_shown_and_can_be_stopped(place: Place) -> None:
    place.care.run(care_task(), care_task(CareKind.CONVERT, number=2, name="flan", done=3, total=4))
    first, second = place.view.findChildren(TaskRow)
    assert "Verifying Qwen3 4B Instruct" in said(first)
    assert "75 %" in said(second)
    assert first.findChild(QProgressBar).maximum() == 0
    second.stop.click()
    assert place.care.asked == ["stop 2"]
    place.care.run()
    assert not [row for row in place.view.findChildren(TaskRow) if row.isVisible()]


def test_what_was_made_can_be_loaded_at_once(place: Place) -> None:
    place.care.added.emit(f16_entry())
    done = place.view.outcomes.done
    assert "8.1 GB" in done.words.text()
    done.button.click()
    assert place.models.asked == [f"load {f16_entry().key}"]
    assert done.isHidden()


def test_a_refusal_is_told_with_its_remedy(place: Place) -> None:
    place.care.failed.emit(qwen_entry().key, ModelInUse(name="Qwen3 4B"))
    assert "“Qwen3 4B” is loaded." in place.view.outcomes.fault.accessibleName()
    place.care.failed.emit("x", EngineCrashed(exit_code=-9))
    place.view.outcomes.fault._button.click()
    assert place.models.asked == ["restart"]


def test_what_was_freed_is_told(place: Place) -> None:
    plan = removal_plan()
    place.view.outcomes._on_removed([removed(plan, freed_bytes=4_700_000_000)])
    assert place.view.outcomes.done.words.text() == "Freed 4.7 GB."
    place.view.outcomes._on_removed([removed(plan, left=plan.paths)])
    assert "2 files could not be removed" in place.view.outcomes.done.words.text()


# Adding --------------------------------------------------------------------------------


def test_a_dropped_file_is_used_where_it_is_or_moved(place: Place) -> None:
    dialog = place.view.import_files(("/ada/Downloads/مدل.gguf",))
    assert "مدل.gguf" in dialog.windowTitle()
    dialog.act.click()
    assert place.care.asked == ["import /ada/Downloads/مدل.gguf in_place"]
    dialog = place.view.import_files(("/a.gguf", "/b.gguf"))
    dialog.move_in.setChecked(True)
    dialog.act.click()
    assert place.care.asked[1:] == ["import /a.gguf move", "import /b.gguf move"]
    dialog = place.view.import_files(("/c.gguf",))
    dialog.cancel.click()
    assert len(place.care.asked) == 3


def test_files_are_chosen_in_a_dialog(place: Place) -> None:
    chooser = place.view.choose_file()
    assert isinstance(chooser, QFileDialog)
    chooser.filesSelected.emit(["/ada/b.gguf"])
    chooser.close()
    place.view.import_files(("/ada/a.gguf",))
    asking = [dialog.paths for dialog in place.view.findChildren(ImportDialog)]
    assert asking == [("/ada/b.gguf",), ("/ada/a.gguf",)]
    assert place.care.asked == []  # nothing before the person has said how


def test_without_models_of_ones_own_the_way_to_them_is_told(place: Place, qtbot: QtBot) -> None:
    assert place.view.how.isHidden()
    place.care.show(Inventory(models=(starter_entry(),)))
    assert place.view.how.isVisible()
    place.view.how.copy.click()
    assert QGuiApplication.clipboard().text().startswith("hf download")
    with qtbot.waitSignal(place.view.discover_wanted):
        place.view.how.discover_wanted.emit()


# For everybody -------------------------------------------------------------------------


def test_every_control_has_a_name_and_can_have_the_keyboard(place: Place) -> None:
    place.care.run(care_task())
    for widget in place.view.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton | QLineEdit | QProgressBar):
            continue
        if widget.isVisible() and not isinstance(widget.parent(), QLineEdit):
            heard = QAccessible.queryAccessibleInterface(widget)
            assert heard.text(QAccessible.Text.Name).strip(), type(widget).__name__
        if widget.isVisible() and isinstance(widget, QPushButton):
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_no_label_reads_markup(place: Place) -> None:
    for label in place.view.findChildren(QLabel):
        if label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_right_to_left_layout_is_mirrored(place: Place, qapp: QApplication) -> None:
    shown = card(place, qwen_entry().key)
    assert shown._name.x() < shown._act.x()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.sendPostedEvents()
    shown.layout().activate()
    assert shown._name.mapTo(shown, QPointF(0, 0)).x() > shown._act.x()
