"""A bar with a fault: all three parts are said, and each button that it shows does something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QWidget

from parlance.contract import faults
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.remedies import Remedy, has_report, remedy_for
from parlance.window.parts.words import fault_words
from parlance.window.place_names import Place
from tests.every_fault import EVERY_KIND, example

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look
    from tests.window.conftest import Scene

MODEL_OR_STORE = (
    *(faults.Unexpected, faults.ModelFileDamaged, faults.ModelNotSupported),
    *(faults.EngineCrashed, faults.EngineCrashedTwice, faults.EngineDidNotStart),
    *(faults.DeviceLost, faults.EngineRefused, faults.StoreDamaged, faults.StoreUnwritable),
)


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """Return what a bar stands in: by itself it would be a window."""
    place = QWidget()
    qtbot.addWidget(place)
    return place


def _bar(look: Look, place: QWidget, remedies: tuple[Remedy, ...]) -> FaultBar:
    bar = FaultBar(look, remedies)
    bar.setParent(place)
    return bar


def test_every_fault_is_said_and_its_button_asks_for_its_remedy(look: Look, place: QWidget) -> None:
    bar, asked = _bar(look, place, tuple(Remedy)), list[str]()
    bar.remedy_clicked.connect(asked.append)
    for kind in EVERY_KIND:
        fault = example(kind)
        bar.show_fault(fault)
        words, wanted = fault_words(fault), remedy_for(fault)
        assert bar._sentence.text() == words.sentence
        assert bar._remedy_text.text() == words.remedy
        assert bar.accessibleName() == f"{words.sentence} {words.remedy}"
        assert not bar._more.isHidden()
        assert bar._button.isHidden() == (wanted is Remedy.NONE), kind
        if wanted is not Remedy.NONE:
            bar._button.click()
            assert asked.pop() == wanted.value


def test_a_place_that_does_nothing_about_faults_offers_no_button(
    look: Look, place: QWidget
) -> None:
    bar = _bar(look, place, ())
    for kind in EVERY_KIND:
        bar.show_fault(example(kind))
        assert bar._button.isHidden(), kind


def test_details_are_copied_of_faults_of_the_program_alone(
    look: Look, place: QWidget, qapp: QApplication
) -> None:
    bar = _bar(look, place, ())
    for kind in EVERY_KIND:
        fault = example(kind)
        bar.show_fault(fault)
        assert has_report(fault) == (kind in MODEL_OR_STORE), kind
        assert bar._report.isHidden() != has_report(fault)
        if has_report(fault):
            qapp.clipboard().clear()
            bar._report.click()
            assert kind.__name__ in qapp.clipboard().text()


def test_each_bar_of_the_window_that_offers_remedies_has_somebody_who_carries_them_out(
    scene: Scene,
) -> None:
    for place in Place:
        scene.window.show_place(place)
    scene.window.show_fault(faults.NoModelLoaded())
    bars = scene.window.findChildren(FaultBar)
    offering = [bar for bar in bars if bar.remedies]
    assert len(offering) > len(Place)
    for bar in offering:
        assert bar.receivers(SIGNAL("remedy_clicked(QString)")) == 1, bar.parent()
