"""A question is asked in all variants; they are edited, added and removed, and told as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from parlance.contract.engine import StopReason
from parlance.contract.faults import EngineCrashed, NoModelLoaded
from parlance.contract.prompting import MOST_VARIANTS, Example, Style, Variant
from parlance.services.inspect_prompting import RunPhase
from parlance.window.inspect.prompting_view import PromptingView
from parlance.window.inspect.variant_words import first_question, first_variant
from parlance.window.inspect.views import View
from parlance.window.place_names import Place
from tests.window.inspect_prompting_scenes import usage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look
    from tests.window.conftest import Scene
    from tests.window.fake_inspect import FakePrompting

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")


@pytest.fixture
def prompting(scene: Scene) -> FakePrompting:
    return scene.services.inspections.prompting


@pytest.fixture
def view(scene: Scene) -> PromptingView:
    scene.window.show_place(Place.INSPECT)
    found = scene.window.inspect.show_view(View.PROMPTING)
    assert isinstance(found, PromptingView)
    return found


def answer(prompting: FakePrompting, number: int, text: str, prompt: int = 30) -> None:
    prompting.change(number, prompt=f"<user>{number}", prompt_tokens=prompt)
    prompting.grow(number, text)
    prompting.change(number, usage=usage(prompt, 5), stop=StopReason.END, phase=RunPhase.DONE)


def test_a_question_is_asked_in_the_three_usual_ways(
    view: PromptingView, prompting: FakePrompting, qtbot: QtBot
) -> None:
    assert view.question.hasFocus()
    qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    assert prompting.asked == [(first_question(), tuple(map(first_variant, Style)))]
    assert not view.go.isEnabled()
    prompting.grow(0, "It is ")
    prompting.grow(0, "60.")
    assert view.cards[0].answer.text == "It is 60."
    answer(prompting, 1, "60")
    answer(prompting, 2, "8 x 45 = 360\n\n**60**", prompt=46)
    assert view.cards[2].final.text() == "Final answer: 60"
    assert "prompt:\u00a046\u00a0tokens" in view.cards[2].record.text()
    assert view.agreement.isHidden()
    prompting.change(0, usage=usage(20, 4), phase=RunPhase.DONE)
    prompting.end()
    assert view.agreement.text() == "All agree: It is 60."
    assert view.go.isEnabled()


def test_variants_that_differ_are_named(
    view: PromptingView, prompting: FakePrompting, qtbot: QtBot
) -> None:
    qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    for number, text in enumerate(("45", "60", "So 60")):
        answer(prompting, number, text)
    prompting.end()
    assert view.agreement.text() == (
        "They do not agree: “60” (variants: 2, 3) · “45” (variants: 1)"
    )


def test_variants_are_edited_added_and_removed(
    view: PromptingView, prompting: FakePrompting, qtbot: QtBot
) -> None:
    few = view.cards[1]
    row = few.examples._rows[0]
    row.question.setText("1 + 1?")
    row.answer.setText("2")
    qtbot.mouseClick(few.examples._rows[1].away, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(few.examples.more, Qt.MouseButton.LeftButton)
    few.instruction.setPlainText("Be brief.")
    assert few.variant == Variant(
        style=Style.FEW_SHOT,
        instruction="Be brief.",
        examples=(Example(question="1 + 1?", answer="2"),),
    )
    for _more in range(MOST_VARIANTS - 3):
        qtbot.mouseClick(view.more, Qt.MouseButton.LeftButton)
    assert len(view.cards) == MOST_VARIANTS
    assert not view.more.isEnabled()
    last = view.cards[-1]
    assert last.style_box.hasFocus()
    assert last.accessibleName() == "Variant 6"
    qtbot.keyClick(last.style_box, Qt.Key.Key_End)
    last.style_box.activated.emit(last.style_box.currentIndex())
    assert last.variant == first_variant(Style.STEP_BY_STEP)
    while len(view.cards) > 1:
        qtbot.mouseClick(view.cards[0].away, Qt.MouseButton.LeftButton)
    assert not view.cards[0].away.isEnabled()
    qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    assert prompting.asked[-1] == (first_question(), (first_variant(Style.STEP_BY_STEP),))


def test_an_instruction_of_ones_own_stays_with_another_style(view: PromptingView) -> None:
    card = view.cards[0]
    card.instruction.setPlainText("Mine.")
    card.style_box.setCurrentIndex(list(Style).index(Style.STEP_BY_STEP))
    card.style_box.activated.emit(card.style_box.currentIndex())
    assert card.variant == Variant(style=Style.STEP_BY_STEP, instruction="Mine.")
    assert card.examples.isHidden()
    card.style_box.setCurrentIndex(list(Style).index(Style.FEW_SHOT))
    card.style_box.activated.emit(card.style_box.currentIndex())
    assert card.examples.isVisibleTo(card)


def test_the_whole_prompt_is_shown_on_wish_and_faults_belong_to_their_variant(
    view: PromptingView, prompting: FakePrompting, qtbot: QtBot
) -> None:
    qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    answer(prompting, 0, "a\u202eb")
    prompting.change(1, fault=EngineCrashed(exit_code=-9), phase=RunPhase.FAILED)
    card = view.cards[0]
    assert card.prompt.isHidden()
    qtbot.mouseClick(card.prompt_button, Qt.MouseButton.LeftButton)
    assert card.prompt.isVisibleTo(card)
    assert card.prompt.text == "<user>0"
    assert card.answer.text == "a\ufffdb"
    assert view.cards[1].fault.isVisibleTo(view)
    qtbot.mouseClick(view.halt, Qt.MouseButton.LeftButton)
    assert prompting.asked[-1] == "stop"
    prompting.end(NoModelLoaded())
    assert view.fault.isVisibleTo(view)


def test_the_table_has_a_row_for_each_variant(
    view: PromptingView, prompting: FakePrompting, qtbot: QtBot
) -> None:
    qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    answer(prompting, 2, "So\n60", prompt=46)
    heads, zero, _few, steps = view.table()
    assert heads[0] == "Variant"
    assert zero[2:7] == ("", "", "", "", "")
    assert steps[2:8] == ("46", "5", "142.6", f"{4000 / 130:.2f}", "60", "So\n60")


def test_another_window_shows_what_was_asked(
    view: PromptingView, prompting: FakePrompting, look: Look, scene: Scene, qtbot: QtBot
) -> None:
    view.question.setPlainText("2 + 2?")
    qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    answer(prompting, 0, "4")
    other = PromptingView(look, prompting, scene.services.inspections.files)
    qtbot.addWidget(other)
    assert other.question.text == "2 + 2?"
    assert [card.variant for card in other.cards] == [card.variant for card in view.cards]
    assert other.cards[0].answer.text == "4"
