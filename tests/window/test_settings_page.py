"""Numbers of the settings show what they count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox

from parlance.contract.model_settings import CacheChoice
from parlance.contract.settings import describe_settings
from parlance.window.settings.controls import control_for
from parlance.window.settings.rows import default_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look
    from tests.window.conftest import Scene

FIELDS = {field.name: field for field in describe_settings()}


def test_an_amount_is_shown_with_its_unit_and_nothing_with_a_word(look: Look, qtbot: QtBot) -> None:
    for name, shown, lowest in (
        ("states_mib", {7: "7 MiB", 0: "None kept"}, 0),
        ("kept_mib", {7: "7 MiB", 0: "0 MiB", -1: "Automatic"}, -1),
        ("parallel", {7: "7", 0: "Automatic"}, 0),
    ):
        control = control_for(FIELDS[name], look)
        assert control is not None
        look.dress(control)
        qtbot.addWidget(control)
        [spin] = control.findChildren(QSpinBox)
        assert spin.minimum() == lowest
        for value, words in shown.items():
            control.show_value(value)
            assert spin.text() == words


def test_defaults_are_told_with_their_units() -> None:
    assert default_words(FIELDS["states_mib"]).endswith("MiB")
    assert default_words(FIELDS["kept_mib"]) == "Automatic"
    assert default_words(FIELDS["parallel"]) == "Automatic"


def test_the_precision_of_the_context_memory_is_chosen_by_names_people_understand(
    scene: Scene,
) -> None:
    row = scene.window.settings.row("cache_type")
    box = row.control.findChild(QComboBox)
    assert [box.itemText(place) for place in range(box.count())] == [
        "Automatic",
        "f16: exact",
        "q8_0: half the memory",
        "q4_0: a quarter of it",
    ]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert scene.settings.value.cache_type is CacheChoice.Q8_0
    row.reset.click()
    assert scene.settings.value.cache_type is CacheChoice.AUTOMATIC
    assert box.currentData() == "automatic"


def test_a_long_title_takes_two_lines_and_does_not_widen_the_page(scene: Scene) -> None:
    row = scene.window.settings.row("expert_layers")
    title = next(
        label for label in row.findChildren(QLabel) if label.text() == FIELDS["expert_layers"].title
    )
    assert title.wordWrap()
    assert row.minimumSizeHint().width() < scene.window.minimumWidth() - 200


def test_every_value_is_said_in_words(look: Look) -> None:
    said = {name: default_words(field) for name, field in FIELDS.items()}
    assert said["flash_attention"] == "On"
    assert said["mlock"] == "Off"
    assert said["cache_type"] == "Automatic"
    assert said["unload_minutes"] == "Never"
    assert said["expert_layers"] == "Automatic"
