"""Scenes of speed and memory, by the names under which they are rendered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QScrollArea

from parlance.modelfile.card import read_card
from parlance.resources import starter_model
from parlance.window.inspect.card_view import CardView
from parlance.window.inspect.figures_view import FiguresView
from parlance.window.inspect.metadata_part import TEMPLATE
from parlance.window.inspect.views import View
from parlance.work.inspecting_memory import study_memory
from parlance.work.inspecting_speed import SpeedProgress
from tests.window.fakes import starter_entry
from tests.window.inspect_figures_fakes import RECORD

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.screens import Stage


def speed(stage: Stage) -> None:
    stage.inspections.memory.show(study_memory(str(starter_model())))
    stage.inspections.speed.show(RECORD)
    stage.window.show_place(stage.window.inspect)
    stage.window.inspect.show_view(View.FIGURES)


def measuring(stage: Stage) -> None:
    speed(stage)
    stage.inspections.speed.show(progress=SpeedProgress(done=5, total=12))


def memory(stage: Stage) -> None:
    stage.inspections.memory.free_bytes = 24_000_000
    stage.inspections.memory.show(study_memory(str(starter_model())))
    stage.window.show_place(stage.window.inspect)
    view = stage.window.inspect.show_view(View.FIGURES)
    assert isinstance(view, FiguresView)
    _to_end(view)


def weights(stage: Stage) -> None:
    stage.inspections.card.show(read_card(str(starter_model())))
    stage.window.show_place(stage.window.inspect)
    view = stage.window.inspect.show_view(View.CARD)
    assert isinstance(view, CardView)
    view.weights.more.setChecked(True)
    _to_end(view)


def entries(stage: Stage) -> None:
    card = read_card(str(starter_model()))
    # What stands between angle brackets is taken for markup by who looks for that.
    plain = [(key, value) for key, value in card.metadata if "<" not in value]
    template = (TEMPLATE, "{{ bos_token }}{{ messages }}")
    shown = msgspec.structs.replace(card, metadata=(*plain, template))
    stage.inspections.card.show(shown)
    stage.inspections.card.look_at(starter_entry())
    stage.window.show_place(stage.window.inspect)
    view = stage.window.inspect.show_view(View.CARD)
    assert isinstance(view, CardView)
    view.metadata.template.click()
    _to_end(view)


def another(stage: Stage) -> None:
    stage.inspections.card.show(read_card(str(starter_model())))
    stage.inspections.card.look_at(starter_entry())
    stage.window.show_place(stage.window.inspect)
    stage.window.inspect.show_view(View.CARD)


def _to_end(view: QScrollArea) -> None:
    view.widget().adjustSize()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())


SCENES: dict[str, Callable[[Stage], None]] = {
    "inspect-speed": speed,
    "inspect-speed-measuring": measuring,
    "inspect-memory": memory,
    "inspect-weights": weights,
    "inspect-entries": entries,
    "inspect-another": another,
}
