"""Numbers of the settings show what they count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox

from parlance.contract.settings import describe_settings
from parlance.window.settings.controls import control_for
from parlance.window.settings.panel import default_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look

FIELDS = {field.name: field for field in describe_settings()}


def test_an_amount_is_shown_with_its_unit_and_nothing_with_a_word(look: Look, qtbot: QtBot) -> None:
    for name, shown, lowest in (
        ("states_mib", {7: "7 MiB", 0: "None kept"}, 0),
        ("kept_mib", {7: "7 MiB", 0: "0 MiB", -1: "Automatic"}, -1),
        ("parallel", {7: "7", 0: "Automatic"}, 0),
    ):
        control = control_for(FIELDS[name], look)
        assert control is not None
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
