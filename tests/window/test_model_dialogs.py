"""Make smaller, settings of one model, the network log."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from parlance.contract.catalogue import quality
from parlance.contract.faults import CannotQuantize
from parlance.contract.model_settings import ModelSettings
from parlance.contract.network import NetworkRequest
from parlance.services.care import CareKind
from parlance.window.models.discover_words import quality_words
from parlance.window.models.installed import InstalledView
from parlance.window.models.network_log import NetworkLogDialog
from parlance.window.models.shrink_dialog import ShrinkDialog
from parlance.window.parts.look import Look
from tests.window.fake_care import (
    SIZES,
    FakeCare,
    care_task,
    f16_entry,
    installed,
    network_requests,
)
from tests.window.fake_hardware import FakePlans, FakeServers
from tests.window.fakes import FakeModels, FakeSettings, qwen_entry, ready

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
F16 = f16_entry().key


@pytest.fixture
def care() -> FakeCare:
    return FakeCare(installed())


@pytest.fixture
def models() -> FakeModels:
    made = FakeModels(installed().models)
    made.show(ready(qwen_entry()))
    return made


@pytest.fixture
def settings() -> FakeSettings:
    return FakeSettings()


@pytest.fixture
def view(
    look: Look, qtbot: QtBot, care: FakeCare, models: FakeModels, settings: FakeSettings
) -> Iterator[InstalledView]:
    plans, servers = FakePlans(models), FakeServers(settings)
    made = InstalledView(look, models, care, settings, plans=plans, servers=servers)
    look.dress(made)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def shrink(view: InstalledView, care: FakeCare) -> ShrinkDialog:
    dialog = view.open_shrink(F16)
    assert dialog is not None
    care.sized.emit(F16, SIZES)
    return dialog


# Make smaller --------------------------------------------------------------------------


def test_types_are_offered_with_size_and_quality(shrink: ShrinkDialog, care: FakeCare) -> None:
    assert care.asked == [f"sizes {F16}"]
    offered = [button.accessibleName() for button in shrink.choices.buttons()]
    assert offered[0].startswith("Q8_0, 4.3 GB, as good as the original")
    assert len(offered) == len(SIZES)
    checked = shrink.choices.checkedButton()
    assert checked.accessibleName().startswith("Q4_K_M, 2.5 GB")


def test_a_smaller_copy_is_made_with_progress_and_closes_the_dialog(
    shrink: ShrinkDialog, care: FakeCare, qtbot: QtBot
) -> None:
    shrink.act.click()
    assert care.asked[-1] == f"shrink {F16} Q4_K_M"
    care.run(care_task(CareKind.SHRINK, key=F16, done=1, total=4))
    assert shrink._bar.isVisible()
    assert "25 %" in shrink._percent.text()
    assert not shrink.choices.buttons()[0].isEnabled()
    with qtbot.waitSignal(shrink.accepted, timeout=1000):
        care.run()


def test_making_a_copy_can_be_stopped_and_tried_again(
    shrink: ShrinkDialog, care: FakeCare, qtbot: QtBot
) -> None:
    shrink.act.click()
    care.run(care_task(CareKind.SHRINK, key=F16, number=7))
    qtbot.keyClick(shrink, Qt.Key.Key_Escape)
    assert care.asked[-1] == "stop 7"
    assert shrink.isVisible()
    care.run()
    assert shrink.isVisible()
    assert shrink.act.text() == "Make smaller"
    shrink.choices.buttons()[1].setChecked(True)
    shrink.act.click()
    assert care.asked[-1] == f"shrink {F16} Q6_K"


def test_a_fault_stays_in_the_dialog(shrink: ShrinkDialog, care: FakeCare) -> None:
    shrink.act.click()
    care.run(care_task(CareKind.SHRINK, key=F16))
    care.failed.emit(F16, CannotQuantize(name="Qwen3", target="Q4_K_M", reason="no room"))
    care.run()
    assert shrink.isVisible()
    assert "no room" in shrink._fault.accessibleName()


def test_a_copy_goes_on_when_the_dialog_is_closed(shrink: ShrinkDialog, care: FakeCare) -> None:
    shrink.act.click()
    care.run(care_task(CareKind.SHRINK, key=F16))
    assert shrink.act.text() == "Go on in the background"
    shrink.act.click()
    assert shrink.isHidden()
    assert not any(asked.startswith("stop") for asked in care.asked)


def test_every_type_of_weights_has_a_word_on_its_quality() -> None:
    for name in ("Q8_0", "Q6_K", "Q5_K_S", "Q4_0", "IQ4_XS", "Q3_K_L", "IQ3_M", "Q2_K", "IQ1_S"):
        assert quality_words(quality(name))


# Settings of one model -----------------------------------------------------------------


def test_a_model_gets_settings_of_its_own(
    view: InstalledView, models: FakeModels, settings: FakeSettings
) -> None:
    settings.replace(context=8192)
    dialog = view.open_own_settings(qwen_entry().key)
    assert dialog is not None
    assert list(dialog.rows) == list(ModelSettings.__struct_fields__)
    row = dialog.rows["context"]
    assert "8,192" in row.shared.text()
    assert row.control.isHidden()
    row.shared.click()
    row.control.findChild(QSpinBox).setValue(4096)
    dialog.act.click()
    assert models.own == {qwen_entry().key: ModelSettings(context=4096)}
    assert "loaded again" in view.outcomes.done.words.text()
    view.outcomes.done.button.click()
    assert models.asked == [f"load {qwen_entry().key}"]


def test_settings_of_a_model_are_shown_and_given_back(
    view: InstalledView, models: FakeModels
) -> None:
    models.own[F16] = ModelSettings(temperature=0.5, system_prompt="Be brief.")
    dialog = view.open_own_settings(F16)
    assert dialog is not None
    assert not dialog.rows["temperature"].shared.isChecked()
    assert dialog.rows["temperature"].value == 0.5
    assert dialog.rows["system_prompt"].value == "Be brief."
    dialog.rows["temperature"].shared.click()
    dialog.rows["system_prompt"].shared.click()
    dialog.act.click()
    assert models.own == {}
    assert view.outcomes.done.isHidden()


def test_what_is_typed_last_is_saved_and_what_is_cancelled_is_not(
    view: InstalledView, models: FakeModels, qtbot: QtBot
) -> None:
    for is_saved in (False, True):
        dialog = view.open_own_settings(F16)
        assert dialog is not None
        row = dialog.rows["system_prompt"]
        row.shared.click()
        qtbot.keyClicks(row.control.focusProxy(), "Be kind.")
        (dialog.act if is_saved else dialog.cancel).click()
        assert (models.own == {F16: ModelSettings(system_prompt="Be kind.")}) is is_saved


# The network log -----------------------------------------------------------------------


def test_every_request_is_listed_summed_up_and_cleared(look: Look, qtbot: QtBot) -> None:
    kept = [network_requests()]
    window = QWidget()
    look.dress(window)
    qtbot.addWidget(window)

    def clear() -> None:
        kept[0] = ()

    dialog = NetworkLogDialog(look, lambda: kept[0], clear, parent=window)
    dialog.open()
    table = dialog.table
    assert table.rowCount() == 7
    row = [table.item(0, column).toolTip() for column in range(1, table.columnCount())]
    assert row == ["cdn-lfs.hf.co", "Download", "Qwen/Qwen3-4B-GGUF", "2.5 GB", "206"]
    assert "no answer" in table.item(6, 5).text()
    assert dialog.total.text() == "7 requests, 2.5 GB received"
    dialog.clear.click()
    assert table.rowCount() == 0
    assert not dialog.clear.isEnabled()
    dialog.accept()


def test_of_very_many_requests_the_newest_are_shown(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    look.dress(window)
    qtbot.addWidget(window)
    many: tuple[NetworkRequest, ...] = network_requests() * 500
    dialog = NetworkLogDialog(look, lambda: many, lambda: None, parent=window)
    dialog.open()
    assert dialog.table.rowCount() == 2000
    assert "The newest 2,000 are shown." in dialog.total.text()
    dialog.accept()
    QApplication.processEvents()
