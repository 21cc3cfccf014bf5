"""Speed and memory: pictures follow their controls, tables add up, words tell the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.faults import EngineCrashed, ModelFileDamaged
from parlance.contract.inspection_memory import MemoryChoice
from parlance.contract.plan import CacheType
from parlance.modelfile.card import read_card
from parlance.resources import starter_model
from parlance.window.inspect.axes import round_steps
from parlance.window.inspect.bars_figure import Bar, BarsFigure
from parlance.window.inspect.figures_view import FiguresView
from parlance.window.inspect.views import View
from parlance.window.inspect.weights_part import WeightsPart
from parlance.window.parts.words import size_words
from parlance.window.place_names import Place
from parlance.work.inspecting_memory import MemoryStudy, study_memory
from tests.families import FAMILIES, write_families
from tests.window.inspect_figures_fakes import CURVE, RECORD

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look
    from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")


@pytest.fixture(scope="module")
def study() -> MemoryStudy:
    return study_memory(str(starter_model()))


def opened(scene: Scene) -> FiguresView:
    scene.window.show_place(Place.INSPECT)
    view = scene.window.inspect.show_view(View.FIGURES)
    assert isinstance(view, FiguresView)
    return view


def test_terms_in_the_table_add_up_for_every_family(
    look: Look, scene: Scene, qtbot: QtBot, tmp_path: Path
) -> None:
    part = WeightsPart(look, scene.services.inspections.files)
    qtbot.addWidget(part)
    assert part.table() == []
    for name, path in write_families(tmp_path, list(FAMILIES)).paths.items():
        whole = read_card(str(path)).arithmetic
        part.show_sum(whole)
        _headings, *terms, last = part.table()
        assert sum(int(term[3]) for term in terms) == int(last[3]) == whole.weights, name
        assert sum(int(term[4]) for term in terms) == int(last[4]) == whole.size_bytes, name
        assert sum(bar.value for bar in part.figure.bars) == whole.weights, name
        bars = part.figure.table()[1:]
        assert sum(int(number) for _name, number in bars) == whole.weights, name
        assert part.terms.count == len(terms) + 1


def test_tensors_are_shown_when_wanted(look: Look, scene: Scene, qtbot: QtBot) -> None:
    part = WeightsPart(look, scene.services.inspections.files)
    qtbot.addWidget(part)
    part.show_sum(read_card(str(starter_model())).arithmetic)
    assert "5,377,280" in part.whole.text()
    assert "Attention: 1,572,864 (29.3 %)" in part.figure.accessibleDescription()
    assert part.terms.isHidden()
    part.more.click()
    assert not part.terms.isHidden()
    assert part.more.text().strip() == "Hide the tensors"


def test_memory_follows_its_controls(scene: Scene, study: MemoryStudy) -> None:
    view, memory = opened(scene), scene.services.inspections.memory
    assert memory.reads == 1
    assert view.note.text()
    assert view.memory.isHidden()
    memory.show(study)
    part = view.memory
    assert not part.isHidden()
    assert part.choice == MemoryChoice(context=1024)
    part.context.setValue(part.context.maximum())
    part.requests.setValue(4)
    part.cache.setCurrentIndex(part.cache.findData("q8_0"))
    part.quantization.setCurrentIndex(part.quantization.findData("Q4_K_M"))
    choice = MemoryChoice(context=2048, cache=CacheType.Q8_0, quantization="Q4_K_M", requests=4)
    assert part.choice == choice
    use = study.use(choice)
    assert size_words(use.total_bytes) in part.fits.text()
    assert size_words(use.cache_bytes) in part.figure.accessibleDescription()
    assert part.context.accessibleDescription() == "2k"
    _headings, *rows = part.figure.table()
    assert [int(cell) for cell in rows[-1]] == [
        2048,
        use.weights_bytes,
        use.state_bytes,
        use.cache_bytes,
        use.compute_bytes,
    ]
    assert [bar.value for bar in part.types.bars] == [each.size_bytes for each in use.weights]


def test_what_has_no_room_is_said(scene: Scene, study: MemoryStudy) -> None:
    view, memory = opened(scene), scene.services.inspections.memory
    memory.show(study)
    assert "are free" in view.memory.fits.text()
    assert "more than" not in view.memory.fits.text()
    memory.free_bytes = 1_000_000
    memory.show(study)
    assert "more than the 1.0 MB that are free" in view.memory.fits.text()


def test_a_file_that_cannot_be_read_is_told(scene: Scene) -> None:
    view, memory = opened(scene), scene.services.inspections.memory
    memory.show(fault=ModelFileDamaged(path="/ada/a.gguf", reason="it ends early"))
    assert view.fault.isVisibleTo(view)
    assert view.memory.isHidden()
    assert view.note.isHidden()


def test_bars_are_told_and_drawn(look: Look, qtbot: QtBot) -> None:
    figure = BarsFigure(look, "Bars", ("what", "number"))
    qtbot.addWidget(figure)
    figure.show_bars([Bar("one", 1, "1 apple"), Bar("two", 1_572_864, "2 apples")])
    assert figure.accessibleDescription() == "one: 1 apple; two: 2 apples"
    assert figure.table() == [("what", "number"), ("one", "1"), ("two", "1572864")]
    assert b"2 apples" in figure.svg()


@pytest.mark.parametrize(
    ("most", "steps"),
    [
        (0, [0, 1]),
        (27.2, [0, 10, 20, 30]),
        (1, [0, 0.25, 0.5, 0.75, 1]),
        (8e9, [0, 2e9, 4e9, 6e9, 8e9]),
    ],
)
def test_steps_of_an_axis_are_round(most: float, steps: list[float]) -> None:
    assert round_steps(most) == pytest.approx(steps)


def test_what_was_measured_is_drawn_and_told(scene: Scene) -> None:
    view, speed = opened(scene), scene.services.inspections.speed
    part = view.speed
    assert part.figure.isHidden()
    speed.show(RECORD)
    assert "Writing: 12.4 tokens a second" in part.facts.text()
    assert part.table.count == len(CURVE.points)
    told = part.figure.accessibleDescription()
    assert "4 at once: 38.1 of at most 65.4 tokens a second" in told
    # 40 GB a second for 2.4 GB of weights and 80 times 147,456 bytes of keys and values
    assert "enough for 16.6 tokens a second; 75 % of that were measured" in part.reason.text()
    assert part.figure.table()[1] == ("1", "12.40", "16.59", "410.0", "80.60")
    on_gpu = msgspec.structs.replace(CURVE, bandwidth=0.0)
    speed.show(msgspec.structs.replace(RECORD, curve=on_gpu))
    assert "4 at once: 38.1 tokens a second" in part.figure.accessibleDescription()
    assert part.figure.table()[1][2] == ""


def test_measuring_is_begun_and_stopped_with_one_button(scene: Scene) -> None:
    view, speed = opened(scene), scene.services.inspections.speed
    part = view.speed
    assert part.measure.text().strip() == "Measure now"
    part.measure.click()
    assert part.progress.isVisibleTo(part)
    assert (part.progress.value(), part.progress.maximum()) == (3, 12)
    assert part.measure.text().strip() == "Stop"
    part.measure.click()
    assert speed.asked == ["read", "measure", "stop"]
    assert part.progress.isHidden()
    fault = EngineCrashed(exit_code=-9)
    speed.show(fault=fault)
    assert part.fault.isVisibleTo(part)
    speed.is_measurable = False
    speed.show()
    assert not part.measure.isEnabled()
    assert "this computer" in part.facts.text()
