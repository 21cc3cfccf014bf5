"""The sheet of a conversation's own settings, and the form of an assistant's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from parlance.contract.chats import NO_BEAMS, NO_OPTIONS, ChatOptions, FreeText, merged
from parlance.contract.models import Capability
from parlance.contract.sampling import Beams, Grammar, JsonSchema, LogitBias, Mirostat
from parlance.contract.sampling_choice import SamplingChoice
from parlance.services.model_states import ModelPhase
from parlance.window.chat.beam_control import BeamControl
from parlance.window.chat.constraint_control import ConstraintControl
from parlance.window.chat.option_controls import (
    BiasesOption,
    ChoiceOption,
    LinesOption,
    SpinOption,
    TextOption,
)
from parlance.window.chat.option_words import (
    BANNED,
    biases_text,
    escaped,
    read_biases,
    unescaped,
    value_words,
)
from parlance.window.chat.options import OptionsSheet
from parlance.window.parts.look import Look
from tests.scripted_engine import DESCRIPTION, ScriptedEngine
from tests.services.preset_desk import Desk, open_desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")

THINKING = msgspec.structs.replace(
    DESCRIPTION,
    capabilities=DESCRIPTION.capabilities | {Capability.REASON},
    template="{% if enable_thinking %}<think>{% endif %}{{ reasoning_effort }}",
    drafts=True,
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, ScriptedEngine()) as opened:
        yield opened


@pytest.fixture
def sheet(desk: Desk, look: Look, qtbot: QtBot) -> OptionsSheet:
    made = OptionsSheet(look, desk.assistants, desk.models)
    look.dress(made)
    qtbot.addWidget(made)
    made.resize(380, 900)
    made.show()
    return made


def load(desk: Desk, qtbot: QtBot, description: object = THINKING) -> None:
    desk.engine.next_description = description  # type: ignore[assignment]
    desk.models.load("first")
    qtbot.waitUntil(lambda: desk.models.state.phase is ModelPhase.READY)


def spin_of(sheet: OptionsSheet, name: str) -> SpinOption:
    control = sheet.form.row(name).control
    assert isinstance(control, SpinOption)
    return control


def test_what_is_not_set_shows_what_counts_and_who_says_so(sheet: OptionsSheet, desk: Desk) -> None:
    row = sheet.form.row("sampling.temperature")
    assert row.standing.text() == "As recommended (0.7)"
    assert spin_of(sheet, "sampling.temperature").spin.value() == 0.7
    assert row.reset.isHidden()
    desk.settings.replace(temperature=0.4)
    sheet.show_options(NO_OPTIONS, None)
    assert row.standing.text() == "As in the settings (0.4)"
    made = desk.assistants.add("Cool", "", ChatOptions(sampling=SamplingChoice(temperature=0.1)))
    assert made is not None
    sheet.show_options(NO_OPTIONS, made.id)
    assert row.standing.text() == "As the assistant has it (0.1)"
    assert sheet.differences.shown == ()


def test_an_edit_is_told_listed_and_taken_back(sheet: OptionsSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.options_changed) as changed:
        spin_of(sheet, "sampling.temperature").spin.setValue(0.2)
    assert changed.args == [ChatOptions(sampling=SamplingChoice(temperature=0.2))]
    spin_of(sheet, "max_tokens").spin.setValue(300)
    assert sheet.differences.shown == ("Most tokens of an answer: 300 tokens", "Temperature: 0.2")
    assert sheet.differences.heading.text() == "Set differently in this chat: 2"
    row = sheet.form.row("sampling.temperature")
    assert row.standing.text() == "Recommended: 0.7"
    assert not row.reset.isHidden()
    row.reset.click()
    assert sheet.options == ChatOptions(max_tokens=300)
    sheet.differences.clear.click()
    assert sheet.options == NO_OPTIONS
    assert sheet.differences.clear.isHidden()


def test_each_difference_has_a_button_that_takes_it_back(sheet: OptionsSheet) -> None:
    sheet.show_options(ChatOptions(thinking=False, sampling=SamplingChoice(seed=7)), None)
    buttons = {
        button.accessibleName(): button
        for button in sheet.differences.findChildren(QAbstractButton)
    }
    buttons["Take “Seed” back"].click()
    assert sheet.options == ChatOptions(thinking=False)


def test_a_number_that_nobody_set_is_said_in_a_word(sheet: OptionsSheet) -> None:
    sheet.form.more.click()
    for name, words in (
        ("sampling.seed", "by chance"),
        ("max_tokens", "no limit"),
        ("context", "automatic"),
        ("reasoning_tokens", "no limit"),
        ("sampling.top_k", "40"),
    ):
        assert spin_of(sheet, name).spin.text() == words
    seed = spin_of(sheet, "sampling.seed").spin
    seed.setValue(0)
    assert sheet.options.sampling.seed == 0
    seed.setValue(-1)
    assert sheet.options == NO_OPTIONS
    context = spin_of(sheet, "context").spin
    context.setValue(5)
    assert sheet.options.context == 512


def test_what_is_typed_without_enter_is_taken_in_the_end(sheet: OptionsSheet) -> None:
    spin = spin_of(sheet, "sampling.top_k").spin
    spin.lineEdit().setText("12")
    spin.lineEdit().textEdited.emit("12")
    sheet.take_edits()
    assert sheet.options.sampling.top_k == 12


def test_instructions_are_taken_when_the_typing_pauses(sheet: OptionsSheet, qtbot: QtBot) -> None:
    control = sheet.form.row("system_prompt").control
    assert isinstance(control, TextOption)
    with qtbot.waitSignal(sheet.options_changed, timeout=3000):
        control.edit.setPlainText("Be kind.")
    assert sheet.options.system_prompt == "Be kind."


def test_a_model_that_does_not_reason_says_so(
    sheet: OptionsSheet, desk: Desk, qtbot: QtBot
) -> None:
    row = sheet.form.row("thinking")
    assert row.why.text() == "What the model offers shows when it is loaded."
    load(desk, qtbot, DESCRIPTION)
    assert row.why.text() == "This model does not reason."
    assert not row.control.isEnabled()
    assert sheet.form.row("drafts").why.text().startswith("This model's memory")


def test_what_the_model_offers_of_reasoning_can_be_chosen(
    sheet: OptionsSheet, desk: Desk, qtbot: QtBot
) -> None:
    load(desk, qtbot)
    effort = sheet.form.row("effort").control
    assert isinstance(effort, ChoiceOption)
    assert effort.isEnabled()
    assert [effort.box.itemText(place) for place in range(effort.box.count())] == [
        "As the model does",
        "low",
        "medium",
        "high",
    ]
    effort.box.setCurrentIndex(3)
    effort.box.activated.emit(3)
    assert sheet.options.effort == "high"
    thinking = sheet.form.row("thinking").control
    assert isinstance(thinking, ChoiceOption)
    thinking.box.setCurrentIndex(2)
    thinking.box.activated.emit(2)
    assert sheet.options.thinking is False


def test_beam_search_and_structured_output_exclude_each_other(sheet: OptionsSheet) -> None:
    beams = sheet.form.row("beams")
    assert isinstance(beams.control, BeamControl)
    beams.control.on.click()
    assert sheet.options.beams == Beams()
    assert sheet.form.row("constraint").why.text() == "Not possible together with beam search."
    assert sheet.form.row("sampling.top_p").why.text().startswith("Changes nothing now: beam")
    beams.control.width_box.setValue(7)
    beams.control.penalty.setValue(1.5)
    beams.control.early.click()
    assert sheet.options.beams == Beams(width=7, length_penalty=1.5, early_stopping=True)
    beams.control.on.click()
    assert sheet.options == NO_OPTIONS
    sheet.show_options(ChatOptions(constraint=JsonSchema(schema="{}")), None)
    assert beams.why.text() == "Not possible together with structured output."
    assert not beams.control.isEnabled()
    assert not beams.reset.isEnabled() or beams.reset.isHidden()


def test_what_the_assistant_has_can_be_switched_off_for_one_conversation(
    sheet: OptionsSheet, desk: Desk
) -> None:
    preset = ChatOptions(beams=Beams(width=5))
    searching = desk.assistants.add("Searching", "", preset)
    written = desk.assistants.add("Written", "", ChatOptions(constraint=JsonSchema(schema="{}")))
    assert searching is not None
    assert written is not None
    sheet.show_options(NO_OPTIONS, searching.id)
    beams = sheet.form.row("beams").control
    assert isinstance(beams, BeamControl)
    assert beams.on.isChecked()
    beams.on.click()
    assert not beams.on.isChecked()
    assert sheet.options == ChatOptions(beams=NO_BEAMS)
    assert sheet.differences.shown == ("Beam search: off",)
    assert merged(preset, sheet.options) == NO_OPTIONS
    sheet.show_options(NO_OPTIONS, written.id)
    constraint = sheet.form.row("constraint").control
    assert isinstance(constraint, ConstraintControl)
    constraint.free.click()
    assert sheet.options == ChatOptions(constraint=FreeText())
    assert constraint.words.text() == "Answers are free text."
    assert merged(written.options, sheet.options) == NO_OPTIONS
    sheet.form.row("constraint").reset.click()
    assert sheet.options == NO_OPTIONS
    assert constraint.words.text() == "Answers follow a JSON schema."


def test_a_sampler_that_others_leave_nothing_to_do_says_so_and_can_still_be_set(
    sheet: OptionsSheet,
) -> None:
    row = sheet.form.row("sampling.top_p")
    assert row.why.isHidden()
    spin_of(sheet, "sampling.temperature").spin.setValue(0)
    assert "temperature of 0" in row.why.text()
    assert row.control.isEnabled()
    mirostat = sheet.form.row("sampling.mirostat").control
    assert isinstance(mirostat, ChoiceOption)
    mirostat.box.setCurrentIndex(2)
    mirostat.box.activated.emit(2)
    assert sheet.options.sampling.mirostat is Mirostat.V2


def test_lists_of_texts_and_biases_are_read_line_by_line(sheet: OptionsSheet, qtbot: QtBot) -> None:
    sheet.form.more.click()
    stop = sheet.form.row("stop").control
    assert isinstance(stop, LinesOption)
    stop.edit.setPlainText("END\n\\n\\n\nEND")
    stop.take_edit()
    assert sheet.options.stop == ("END", "\n\n")
    biases = sheet.form.row("sampling.logit_bias").control
    assert isinstance(biases, BiasesOption)
    biases.edit.setPlainText("12 -1.5\nnonsense")
    biases.take_edit()
    assert "nonsense" in biases.wrong.text()
    assert sheet.options.sampling.logit_bias is None
    biases.edit.setPlainText("12 -1.5\n7: -inf")
    biases.take_edit()
    assert sheet.options.sampling.logit_bias == (
        LogitBias(token=12, bias=-1.5),
        LogitBias(token=7, bias=BANNED),
    )
    assert biases.wrong.isHidden()


def test_another_assistant_and_another_model_are_chosen(
    sheet: OptionsSheet, desk: Desk, qtbot: QtBot
) -> None:
    made = desk.assistants.add("Writer", "Writes well")
    assert made is not None
    place = sheet.chooser.findText("Writer")
    with qtbot.waitSignal(sheet.assistant_changed) as changed:
        sheet.chooser.setCurrentIndex(place)
        sheet.chooser.activated.emit(place)
    assert changed.args == [made.id]
    assert sheet.about.text() == "Writes well"
    model = sheet.form.row("model").control
    assert isinstance(model, ChoiceOption)
    place = model.box.findText("Second")
    model.box.setCurrentIndex(place)
    model.box.activated.emit(place)
    assert sheet.options.model == "second"
    assert "Model: Second" in sheet.differences.shown


def test_what_the_sheet_leads_to_is_told(sheet: OptionsSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignals(
        [sheet.assistants_wanted, sheet.closed, sheet.constraint_wanted], timeout=1000
    ):
        sheet.edit.click()
        sheet.close_button.click()
        sheet.form.row("constraint").control.button.click()  # type: ignore[attr-defined]


def test_the_wheel_scrolls_the_sheet_and_changes_no_number(sheet: OptionsSheet) -> None:
    spin = spin_of(sheet, "sampling.temperature").spin
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(spin, event)
    assert spin.value() == 0.7


def test_every_control_has_a_name(sheet: OptionsSheet) -> None:
    sheet.form.more.click()
    for button in sheet.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
    for row in sheet.form.rows.values():
        inner = row.control.focusProxy()
        assert inner is not None
        assert inner.accessibleName() or inner.accessibleDescription()


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("thinking", True, "on"),
        ("sampling.top_p", 1.0, "off"),
        ("sampling.min_p", 0.025, "0.025"),
        ("sampling.temperature", 1.0, "1.0"),
        ("sampling.mirostat", Mirostat.V1, "version 1"),
        ("sampling.dry_breakers", ("\n", '"'), '\\n  "'),
        ("sampling.logit_bias", (LogitBias(token=1, bias=1.0),), "1"),
        ("beams", Beams(width=5), "width 5"),
        ("constraint", Grammar(text="x"), "grammar"),
        ("effort", "xhigh", "very high"),
        ("effort", "whatever", "whatever"),
        ("max_tokens", None, "no limit"),
        ("system_prompt", "a\n" * 40, "a a a a a a a a a a a a a a a a a a a a…"),
        ("stop", (), "none"),
    ],
)
def test_values_are_said_in_words(name: str, value: object, words: str) -> None:
    assert value_words(name, value) == words


def test_signs_of_lines_come_back_as_they_were() -> None:
    for text in ("a\nb", "\\n", "\t\\", "x\\q", "\r\n"):
        assert unescaped(escaped(text)) == text
    assert unescaped("\\q") == "\\q"


def test_biases_come_back_as_they_were() -> None:
    biases = (LogitBias(token=3, bias=-2.5), LogitBias(token=4, bias=BANNED))
    assert read_biases(biases_text(biases)) == (biases, "")
    for wrong in ("x 1", "1", "-1 2", "1 nan", "1 inf", "1 2 3"):
        assert read_biases(f"5 1\n{wrong}") == ((LogitBias(token=5, bias=1.0),), wrong)


def test_the_sheet_mirrors(sheet: OptionsSheet, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    row = sheet.form.row("sampling.temperature")
    spin = spin_of(sheet, "sampling.temperature").spin
    assert spin.mapTo(row, QPoint(0, 0)).x() < row.width() / 2
