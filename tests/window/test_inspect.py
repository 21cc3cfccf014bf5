"""Inspect: its views are built when wanted, its card tells what the file says, all is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from parlance.contract.faults import ModelFileDamaged
from parlance.contract.inspection import Rotary
from parlance.modelfile.card import read_card
from parlance.resources import starter_model
from parlance.window.inspect.card_view import CardView
from parlance.window.inspect.card_words import facts_of
from parlance.window.inspect.figure import Figure
from parlance.window.inspect.saving import SaveButton
from parlance.window.inspect.views import View, view_titles
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.slider import Slider
from parlance.window.parts.words import BETWEEN
from parlance.window.place_names import Place
from tests.window.fakes import qwen_entry

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from pytestqt.qtbot import QtBot

    from parlance.contract.inspection import ModelCard
    from parlance.window.parts.look import Look
    from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")


class Bars(Figure):
    """A picture of two numbers."""

    def draw(self, painter: QPainter, area: QRectF) -> None:
        painter.drawRect(area.adjusted(4, 4, -4, -4))

    def words(self) -> str:
        return "one and two"

    def table(self) -> list[tuple[str, ...]]:
        return [("what", "number"), ("=one", "-1"), ("two", "2")]


@pytest.fixture(scope="module")
def starter_card() -> ModelCard:
    return read_card(str(starter_model()))


def shown(view: CardView) -> list[str]:
    return [label.text() for label in view.findChildren(TextLabel) if label.text()]


def test_every_view_has_a_title_and_is_built_once(scene: Scene) -> None:
    scene.window.show_place(Place.INSPECT)
    panel = scene.window.inspect
    assert [view for view, _title in view_titles()] == list(View)
    for view in View:
        button = panel.segments.button(view)
        button.click()
        assert panel.view is view
        assert panel.show_view(view) is panel.show_view(view)


def test_the_card_tells_what_the_file_says(scene: Scene, starter_card: ModelCard) -> None:
    card = scene.services.inspections.card
    scene.window.show_place(Place.INSPECT)
    view = scene.window.inspect.show_view(View.CARD)
    assert isinstance(view, CardView)
    assert card.reads == 1
    card.show(starter_card)
    assert "6, each token is 256 numbers between them" in shown(view)
    assert ("llama.block_count", "6") in view.table()
    card.busy = True
    card.show()
    assert view.note.text() == "Reading the file…"
    card.show(starter_card)  # what was read is told before the job has ended
    assert view.note.isHidden()
    card.busy = False
    fault = ModelFileDamaged(path="/ada/a.gguf", reason="it ends early")
    card.show(fault=fault)
    assert view.fault.isVisibleTo(view)
    assert view.save.isHidden()


def test_entries_are_found_shown_whole_and_copied(scene: Scene, starter_card: ModelCard) -> None:
    scene.services.inspections.card.show(starter_card)
    view = scene.window.inspect.show_view(View.CARD)
    assert isinstance(view, CardView)
    part = view.metadata
    assert part.found.text() == f"{len(starter_card.metadata)} lines"
    assert part.value.isHidden()
    part.search.setText("BLOCK_count")
    assert part.found.text() == "1 line"
    part.table.choose("llama.block_count")
    assert part.value.text == "6"
    part.template.click()
    assert part.search.text() == ""
    template = dict(starter_card.metadata)["tokenizer.chat_template"]
    assert part.value.text == template
    part.copy.click()
    assert QGuiApplication.clipboard().text() == template
    part.table.choose("tokenizer.ggml.tokens")
    QTest.keyClick(part.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "tokenizer.ggml.tokens"


def test_a_long_entry_is_found_by_what_a_line_does_not_show(
    scene: Scene, starter_card: ModelCard
) -> None:
    long = f"{'a  word ' * 100}behind\tit"
    card = msgspec.structs.replace(starter_card, metadata=(("one", "1"), ("two", long)))
    scene.services.inspections.card.show(card)
    view = scene.window.inspect.show_view(View.CARD)
    assert isinstance(view, CardView)
    for words in ("BEHIND", "a  word", "behind\tit"):
        view.metadata.search.setText(words)
        assert view.metadata.table.count == 1, words
    view.metadata.search.setText("elsewhere")
    assert view.metadata.table.count == 0


def test_the_card_of_another_model_says_so(scene: Scene, starter_card: ModelCard) -> None:
    card = scene.services.inspections.card
    scene.window.models.inspect_wanted.emit(qwen_entry())
    view = scene.window.inspect.show_view(View.CARD)
    assert isinstance(view, CardView)
    assert scene.window.place_name is Place.INSPECT
    assert card.other == qwen_entry()
    card.show(starter_card)
    assert qwen_entry().name in view.note.text()
    view.back.click()
    assert card.other is None
    assert view.back.isHidden()


def test_a_picture_is_saved_with_its_numbers(look: Look, scene: Scene, qtbot: QtBot) -> None:
    files = scene.services.inspections.files
    bars = Bars(look, "Two bars")
    qtbot.addWidget(bars)
    bars.resize(200, 100)
    bars.refresh()
    assert bars.accessibleDescription() == "one and two"
    button = SaveButton(look, files, "bars", figure=bars)
    qtbot.addWidget(button)
    menu = button.menu()
    assert menu is not None
    svg, png, copy, numbers = menu.actions()
    for action, suffix in ((svg, "svg"), (png, "png"), (numbers, "csv")):
        action.trigger()
        dialog = button.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(f"/ada/bars.{suffix}")
        dialog.reject()
    assert b"<title>Two bars</title>" in files.written["/ada/bars.svg"]
    image = QImage.fromData(files.written["/ada/bars.png"])
    assert (image.width(), image.height()) == (400, 200)
    assert files.written["/ada/bars.csv"] == bars.table()
    copy.trigger()
    assert QGuiApplication.clipboard().image().width() == 400


def test_a_slider_begins_where_lines_begin(look: Look, qtbot: QtBot) -> None:
    slider = Slider("Context")
    qtbot.addWidget(slider)
    slider.resize(200, 24)
    slider.setRange(0, 10)
    slider.setValue(3)
    look.dress(slider)
    coloured = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        slider.setLayoutDirection(direction)
        picture = slider.grab().toImage()
        accent = look.palette.colour("accent")
        middle = picture.height() // 2
        line = [picture.pixelColor(x, middle) for x in range(picture.width())]
        coloured.append([x for x, colour in enumerate(line) if colour == accent])
    assert 30 < len(coloured[0]) == len(coloured[1])
    assert max(coloured[0]) < 80
    assert min(coloured[1]) > 120


@pytest.mark.parametrize(
    ("rotary", "words"),
    [
        (Rotary(), "Rotary"),
        (Rotary(base=10_000.0), "Rotary, base 10,000"),
        (
            Rotary(base=10_000.0, scaling="yarn", factor=2.5),
            f"Rotary, base 10,000{BETWEEN}yarn × 2.5",
        ),
        (
            Rotary(base=10_000.0, scaling="yarn", factor=40.0),
            f"Rotary, base 10,000{BETWEEN}yarn × 40",
        ),
        (Rotary(scaling="linear", factor=3.0), f"Rotary{BETWEEN}linear × 3"),
        (Rotary(scaling="longrope"), f"Rotary{BETWEEN}longrope"),
    ],
)
def test_positions_say_only_what_the_file_does(
    starter_card: ModelCard, rotary: Rotary, words: str
) -> None:
    facts = facts_of(msgspec.structs.replace(starter_card, rotary=rotary))
    assert words in [fact.value for fact in facts]
