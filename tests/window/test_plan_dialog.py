"""How a model is loaded: shown device by device, changed, and seen before it happens."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from parlance.contract.faults import EngineDidNotStart, NotEnoughMemory
from parlance.contract.model_settings import CacheChoice, ModelSettings
from parlance.contract.plan import CacheType, DeviceShare, LoadPlan, PlacementReason
from parlance.window.models.plan_bar import Part, Piece, ShareBar, piece_words, pieces_of
from parlance.window.models.plan_dialog import PlanDialog
from parlance.window.models.plan_fields import LOADING_FIELDS, PlanFields
from parlance.window.models.plan_view import DeviceRow
from parlance.window.models.plan_words import facts_of
from parlance.window.parts.command_copy import CommandCopy
from parlance.window.parts.look import Look
from tests.window import fake_hardware as hardware
from tests.window.fake_hardware import FakePlans
from tests.window.fakes import FakeModels, FakeSettings, qwen_entry, starter_entry

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
KEY = qwen_entry().key
TOO_MUCH = NotEnoughMemory(needed_bytes=9_100_000_000, available_bytes=8_000_000_000)


@dataclass
class Place:
    dialog: PlanDialog
    plans: FakePlans
    models: FakeModels
    settings: FakeSettings

    @property
    def fields(self) -> PlanFields:
        assert self.dialog.fields is not None
        return self.dialog.fields


class Opener:
    """Opens the dialog over a window, with the model loaded by a plan or not at all."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self._look = look
        self.window = QWidget()
        self.window.resize(1000, 800)
        look.dress(self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        self.settings = FakeSettings()
        self.models = FakeModels((starter_entry(), qwen_entry()))
        self.plans = FakePlans(self.models)

    def __call__(self, plan: LoadPlan | None = None) -> Place:
        if plan is not None:
            self.models.show(hardware.ready_with(qwen_entry(), plan))
        dialog = PlanDialog(
            self._look,
            qwen_entry() if plan is None else self.models.state.entry or qwen_entry(),
            models=self.models,
            settings=self.settings,
            plans=self.plans,
            parent=self.window,
        )
        dialog.open()
        return Place(dialog, self.plans, self.models, self.settings)


@pytest.fixture
def opened(look: Look, qtbot: QtBot) -> Opener:
    return Opener(look, qtbot)


def said(widget: QWidget) -> str:
    """Return everything that can be read on a widget."""
    labels = widget.findChildren(QLabel)
    shown = [label for label in labels if label.isVisibleTo(widget)]
    return "\n".join(label.accessibleName() or label.text() for label in shown)


def planned(place: Place, qtbot: QtBot) -> ModelSettings | None:
    """Wait until what was changed is planned; return what it was planned with."""
    asked = place.plans.asked
    qtbot.waitUntil(lambda: bool(asked) and asked[-1][0] == "plan")
    own = asked[-1][1]
    asked.clear()
    return own


# What is shown -------------------------------------------------------------------------


def test_a_loaded_model_shows_its_plan_device_by_device(opened: Opener) -> None:
    place = opened(hardware.plan())
    words = said(place.dialog)
    assert "As it is loaded now" in words
    assert "28 of 37 layers on NVIDIA GeForce RTX 3060" in words
    assert "The context is shorter than the model knows" in words
    rows = place.dialog.findChildren(DeviceRow)
    assert [row.accessibleName() for row in rows] == [
        "NVIDIA GeForce RTX 3060: 28 layers, 5.8 GB",
        "AMD Ryzen 7 7840U with Radeon 780M Graphics: 9 layers, 1.5 GB",
    ]
    for part in ("Weights: 3.6 GB", "Context: 1.8 GB", "Computing: 400", "Kept free: 700"):
        assert part in said(rows[0])
    for part in ("Other use: 4.8 GB", "Free: 700"):
        assert part in said(rows[0])
    assert not place.dialog.act.isEnabled()


def test_devices_of_other_computers_are_marked(opened: Opener) -> None:
    shares = (hardware.FAR_CARD, hardware.PROCESSOR)
    place = opened(hardware.plan(PlacementReason.ALL_ON_GPU, shares=shares, compromises=()))
    far, near = place.dialog.findChildren(DeviceRow)
    assert "Leaves this computer" in said(far)
    assert "Leaves this computer" not in said(near)
    assert "192.168.1.20:50052" in said(place.dialog.view)


def test_an_rpc_server_on_this_computer_is_not_marked(opened: Opener) -> None:
    share = msgspec.structs.replace(hardware.FAR_CARD, elsewhere="127.0.0.1:50052")
    place = opened(hardware.plan(shares=(share, hardware.PROCESSOR)))
    assert "Leaves this computer" not in said(place.dialog)


def test_every_fact_of_a_plan_is_said() -> None:
    plan = hardware.plan(
        cache=CacheType.Q8_0, flash_attention=False, mmap=False, mlock=True, expert_layers=12
    )
    facts = dict(facts_of(plan, hardware.DENSE))
    assert facts["Context"] == "16,384 of the 40,960 tokens that the model knows"
    assert facts["Requests at a time"] == "4, which share room for 32,768 tokens"
    assert facts["Precision of the context memory"].startswith("q8_0")
    assert facts["Experts in the computer’s memory"] == "of 12 layers"
    assert facts["One step reads at most"] == "512 tokens"
    assert facts["Threads"] == "8"
    assert facts["Flash attention"] == "off"
    assert facts["File"] == "copied into memory and kept there"
    long = dict(facts_of(hardware.plan(context=50_000, kept_bytes=2_200_000_000), hardware.DENSE))
    assert long["Context"] == "50,000 tokens, and the model knows only 40,960"
    assert long["Earlier conversations"] == "up to 2.2 GB of memory"
    plain = dict(facts_of(hardware.plan(cells=0), None))
    assert plain["Context"] == "16,384 tokens"
    assert plain["Requests at a time"] == "4"
    assert "Experts in the computer’s memory" not in plain


def test_the_command_that_would_help_can_be_copied(opened: Opener) -> None:
    place = opened(hardware.plan(PlacementReason.BUILD_WITHOUT_GPU))
    copy = place.dialog.findChild(CommandCopy)
    assert copy.accessibleName() == "Copy the command “make run GPU=cuda”"
    copy.click()
    assert QGuiApplication.clipboard().text() == "make run GPU=cuda"
    assert copy.accessibleName() == "Copied"


def test_a_model_of_a_server_shows_where_it_runs_and_nothing_to_change(opened: Opener) -> None:
    plan = hardware.plan(PlacementReason.ELSEWHERE, shares=())
    opened.models.show(hardware.ready_with(hardware.served_entry(), plan))
    opened.window.resize(900, 700)
    dialog = PlanDialog(
        opened._look,
        hardware.served_entry(),
        models=opened.models,
        settings=opened.settings,
        plans=opened.plans,
        parent=opened.window,
    )
    dialog.open()
    assert "“Workstation” (https://ai.example.org/v1)" in said(dialog)
    assert "What you write is sent there" in said(dialog)
    assert dialog.fields is None
    assert not dialog.act.isVisible()
    assert not dialog.automatic.isVisible()


# The bar -------------------------------------------------------------------------------


def test_the_parts_of_a_bar_are_all_of_the_devices_memory() -> None:
    for share in (hardware.CARD, hardware.PROCESSOR, hardware.FAR_CARD):
        pieces = pieces_of(share)
        assert sum(piece.size for piece in pieces) == share.total_bytes
        assert [piece.part for piece in pieces] == [*list(Part)[:4], Part.FREE, Part.MARGIN]


def test_a_device_that_does_not_tell_its_size_or_is_overfull_has_a_bar_too() -> None:
    unknown = msgspec.structs.replace(hardware.CARD, total_bytes=0)
    assert Part.OTHER not in {piece.part for piece in pieces_of(unknown)}
    full: DeviceShare = msgspec.structs.replace(hardware.CARD, free_bytes=1_000_000_000)
    parts = {piece.part for piece in pieces_of(full)}
    assert not parts & {Part.FREE, Part.MARGIN}
    assert sum(piece.size for piece in pieces_of(full)) > full.total_bytes


def test_the_smallest_part_is_seen_and_all_fill_the_bar(look: Look, qtbot: QtBot) -> None:
    pieces = [Piece(Part.WEIGHTS, 10**10), Piece(Part.COMPUTE, 1), Piece(Part.FREE, 10**10)]
    bar = ShareBar(look, pieces)
    look.dress(bar)
    qtbot.addWidget(bar)
    for width in (400, 40, 5):
        bar.resize(width, 16)
        widths = bar.widths()
        assert sum(widths) == pytest.approx(width)
        assert min(widths) >= min(3.0, width / 3) - 0.001


def test_a_bar_is_read_aloud_and_mirrored(look: Look, qtbot: QtBot, qapp: QApplication) -> None:
    pieces = [Piece(Part.WEIGHTS, 1_000_000_000), Piece(Part.FREE, 3_000_000_000)]
    bar = ShareBar(look, pieces)
    look.dress(bar)
    qtbot.addWidget(bar)
    bar.resize(200, 16)
    assert bar.accessibleName() == "Weights: 1.0 GB; Free: 3.0 GB"
    assert piece_words(pieces[0]) == "Weights: 1.0 GB"
    accent = look.palette.colour("accent").name()

    def accented() -> bool:
        """Whether the weights are at the left."""
        image: QImage = bar.grab().toImage()
        return image.pixelColor(QPoint(25, 8)).name() == accent

    assert accented()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not accented()


# What is changed -----------------------------------------------------------------------


def test_a_change_is_planned_at_once_and_applied_when_it_was_seen(
    opened: Opener, qtbot: QtBot
) -> None:
    place = opened(hardware.plan())
    row = place.fields.rows["context"]
    row.shared.click()
    row.control.findChild(QSpinBox).setValue(8192)
    assert not place.dialog.act.isEnabled()
    assert "Finding out" in place.dialog.verdict.words.text()
    assert planned(place, qtbot) == ModelSettings(context=8192)
    assert not place.dialog.act.isEnabled()
    place.plans.answer(hardware.plan(PlacementReason.ALL_ON_GPU, context=8192, compromises=()))
    assert "all 37 layers" in place.dialog.verdict.words.text()
    assert "As it would be loaded" in said(place.dialog)
    assert place.dialog.act.text() == "Apply and load again"
    place.dialog.act.click()
    assert (f"apply {KEY}", ModelSettings(context=8192)) in place.plans.asked
    assert place.dialog.isHidden()


def test_what_does_not_fit_is_a_sentence_in_place_and_cannot_be_applied(
    opened: Opener, qtbot: QtBot
) -> None:
    place = opened(hardware.plan())
    row = place.fields.rows["context"]
    row.shared.click()
    row.control.findChild(QSpinBox).setValue(131_072)
    planned(place, qtbot)
    place.plans.fail(TOO_MUCH)
    fault = place.dialog.verdict.fault
    assert fault.isVisible()
    assert "needs 9.1 GB of memory, and 8.0 GB are free" in fault.accessibleName()
    assert not place.dialog.act.isEnabled()
    shown = [each.text() for each in fault.findChildren(QPushButton) if each.isVisible()]
    assert shown == ["More"]
    row.control.findChild(QSpinBox).setValue(4096)
    assert not fault.isVisible()
    planned(place, qtbot)
    place.plans.answer(hardware.plan())
    assert place.dialog.act.isEnabled()


def test_a_plan_that_cannot_be_made_keeps_nobody_from_applying(
    opened: Opener, qtbot: QtBot
) -> None:
    place = opened()
    place.fields.rows["mlock"].shared.click()
    planned(place, qtbot)
    place.plans.fail(EngineDidNotStart(reason="no room for a process"))
    assert place.dialog.verdict.fault.isVisible()
    assert place.dialog.act.isEnabled()


def test_a_model_that_is_not_loaded_waits_for_its_plan(opened: Opener) -> None:
    place = opened()
    assert place.plans.asked == [("open", None)]
    assert place.dialog.verdict.busy.isVisible()
    assert not place.dialog.view.isVisible()
    place.plans.answer(hardware.plan())
    assert place.dialog.view.isVisible()
    assert not place.dialog.verdict.busy.isVisible()
    assert place.dialog.act.text() == "Apply"


def test_experts_are_offered_for_mixtures_only(opened: Opener) -> None:
    place = opened()
    row = place.fields.rows["expert_layers"]
    place.plans.answer(hardware.plan(), hardware.DENSE)
    assert not row.isVisibleTo(place.dialog)
    place.plans.answer(hardware.plan(), hardware.MIXTURE)
    assert row.isVisibleTo(place.dialog)


def test_back_to_automatic_leaves_everything_to_the_planner(opened: Opener, qtbot: QtBot) -> None:
    opened.settings.replace(context=4096)
    own = ModelSettings(threads=3, cache_type=CacheChoice.Q4_0, temperature=0.5)
    opened.models.own[KEY] = own
    place = opened(hardware.plan())
    assert place.fields.rows["cache_type"].control.findChild(QComboBox).currentData() == "q4_0"
    assert place.dialog.automatic.isEnabled()
    place.dialog.automatic.click()
    assert not place.dialog.automatic.isEnabled()
    # The settings say 4096, and what is said of answers is no matter of loading.
    assert planned(place, qtbot) == ModelSettings(context=0, temperature=0.5)


def test_a_change_that_is_taken_back_shows_the_loaded_plan_again(
    opened: Opener, qtbot: QtBot
) -> None:
    place = opened(hardware.plan())
    shared = place.fields.rows["flash_attention"].shared
    shared.click()
    planned(place, qtbot)
    place.plans.answer(hardware.plan())
    # As in the settings, but of its own: what is stored would be another thing.
    assert place.dialog.act.isEnabled()
    shared.click()
    qtbot.waitUntil(lambda: place.plans.asked == [("open", None)])
    assert place.plans.state.is_loaded
    assert not place.dialog.act.isEnabled()


def test_smaller_models_of_this_computer_can_guess_ahead(opened: Opener, qtbot: QtBot) -> None:
    served = hardware.served_entry()
    opened.models.entries = (*opened.models.entries, served)
    place = opened(hardware.plan())
    row = place.fields.rows["draft_model"]
    assert "No model" in row.shared.text()
    row.shared.click()
    box = row.control.findChild(QComboBox)
    assert [box.itemData(place) for place in range(box.count())] == ["", starter_entry().path]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert planned(place, qtbot) == ModelSettings(draft_model=starter_entry().path)


def test_a_draft_model_that_is_gone_keeps_its_place(opened: Opener) -> None:
    opened.models.own[KEY] = ModelSettings(draft_model="/old/tiny.gguf")
    place = opened(hardware.plan())
    box = place.fields.rows["draft_model"].control.findChild(QComboBox)
    assert (box.currentText(), box.currentData()) == ("tiny.gguf", "/old/tiny.gguf")
    assert place.fields.value.draft_model == "/old/tiny.gguf"


def test_what_was_typed_last_is_planned_before_it_is_applied(opened: Opener, qtbot: QtBot) -> None:
    place = opened(hardware.plan())
    row = place.fields.rows["threads"]
    row.shared.click()
    planned(place, qtbot)
    place.plans.answer(hardware.plan())
    spin = row.control.findChild(QSpinBox)
    spin.selectAll()
    qtbot.keyClicks(spin, "3")
    place.dialog._on_apply()
    assert place.dialog.isVisible()
    assert not place.dialog.act.isEnabled()
    assert planned(place, qtbot) == ModelSettings(threads=3)


def test_escape_closes_it_and_nothing_is_planned_any_more(opened: Opener, qtbot: QtBot) -> None:
    place = opened(hardware.plan())
    place.fields.rows["mlock"].shared.click()
    qtbot.keyClick(place.dialog, Qt.Key.Key_Escape)
    assert place.dialog.isHidden()
    assert place.plans.asked[-1] == ("stop", None)
    place.plans.answer(hardware.plan())


def test_a_plan_of_another_model_is_not_shown(opened: Opener) -> None:
    place = opened()
    place.plans.state = msgspec.structs.replace(place.plans.state, key="another")
    place.plans.answer(hardware.plan())
    assert not place.dialog.view.isVisible()


def test_every_control_of_the_dialog_has_a_name_and_can_have_the_keyboard(opened: Opener) -> None:
    place = opened(hardware.plan(PlacementReason.BUILD_WITHOUT_GPU))
    assert set(place.fields.rows) == set(LOADING_FIELDS)
    for widget in place.dialog.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton | QComboBox | QSpinBox):
            continue
        if not widget.isVisible() or isinstance(widget.parent(), QComboBox):
            continue
        heard = QAccessible.queryAccessibleInterface(widget)
        assert heard.text(QAccessible.Text.Name).strip(), type(widget).__name__
        if widget.isEnabled():
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, type(widget).__name__


def test_the_dialog_is_mirrored(opened: Opener, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog = opened(hardware.plan()).dialog
    act, automatic = (
        button.mapTo(dialog, button.rect().topLeft()).x()
        for button in (dialog.act, dialog.automatic)
    )
    assert act < automatic
