"""Assistants, prompts and structured output are edited in dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from parlance.contract.chats import ChatOptions
from parlance.contract.engine import StopReason
from parlance.contract.sampling import Grammar, JsonSchema
from parlance.services.model_states import ModelPhase
from parlance.window.chat.assistants import AssistantsDialog
from parlance.window.chat.constraint_form import ConstraintDialog
from parlance.window.chat.prompts import FillDialog, PromptLibrary, PromptsDialog
from parlance.window.parts.look import Look
from tests.scripted_engine import Reply, ScriptedEngine
from tests.services.preset_desk import Desk, open_desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, ScriptedEngine(["42"])) as opened:
        yield opened


@pytest.fixture
def window(look: Look, qtbot: QtBot, desk: Desk) -> QMainWindow:
    made = QMainWindow()
    look.dress(made)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    return made


def open_assistants(window: QMainWindow, look: Look, desk: Desk) -> AssistantsDialog:
    dialog = AssistantsDialog(look, desk.assistants, desk.models, desk.constraints, parent=window)
    dialog.open()
    return dialog


# Assistants -----------------------------------------------------------------------------


def test_assistants_to_begin_with_are_added_at_a_click(
    window: QMainWindow, look: Look, desk: Desk
) -> None:
    dialog = open_assistants(window, look, desk)
    assert dialog.suggest.isVisible()
    assert not dialog.act.isEnabled()
    dialog.suggest.click()
    assert dialog.suggest.isHidden()
    assert dialog.list.list.count() == 4
    assert dialog.name.text() == "Programmer"
    assert dialog.form.options.system_prompt
    dialog.reject()


def test_what_is_typed_is_kept_without_a_button(
    window: QMainWindow, look: Look, desk: Desk
) -> None:
    dialog = open_assistants(window, look, desk)
    dialog.list.add.click()
    dialog.name.setText("Poet")
    dialog.about.setText("Writes verse")
    dialog.opening.setPlainText("A haiku\n\n A sonnet ")
    dialog.form.row("max_tokens").control.edited.emit(99)
    dialog.reject()
    [poet] = desk.assistants.assistants
    assert (poet.name, poet.description) == ("Poet", "Writes verse")
    assert poet.opening == ("A haiku", "A sonnet")
    assert poet.options == ChatOptions(max_tokens=99)


def test_another_one_is_shown_and_the_first_keeps_what_was_typed(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    desk.assistants.add("Alpha")
    desk.assistants.add("Beta", "second")
    dialog = open_assistants(window, look, desk)
    dialog.name.setText("Alpha 1")
    dialog.list.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: dialog.name.text() == "Beta")
    assert [each.name for each in desk.assistants.assistants] == ["Alpha 1", "Beta"]
    dialog.list.copy.click()
    assert dialog.name.text() == "Beta 2"
    dialog.reject()


def test_a_removed_assistant_comes_back_until_the_dialog_is_closed(
    window: QMainWindow, look: Look, desk: Desk
) -> None:
    desk.assistants.add("Alpha")
    dialog = open_assistants(window, look, desk)
    dialog.list.remove.click()
    assert desk.assistants.assistants == ()
    assert "Alpha" in dialog.list.gone.text()
    dialog.list.undo.click()
    assert [each.name for each in desk.assistants.assistants] == ["Alpha"]
    dialog.list.remove.click()
    dialog.reject()
    assert desk.assistants.removed is None
    assert desk.assistants.assistants == ()


def test_one_of_them_is_taken_for_the_chat(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    desk.assistants.add("Alpha")
    beta = desk.assistants.add("Beta")
    assert beta is not None
    dialog = open_assistants(window, look, desk)
    dialog.choose(beta.id)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.act.click()
    assert chosen.args == [beta.id]


def test_assistants_go_to_a_file_and_come_back(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.assistants.add("Alpha")
    dialog = open_assistants(window, look, desk)
    path = str(tmp_path / "given.json")
    files = dialog.choose_export()
    with qtbot.waitSignal(desk.assistants.exported):
        files.fileSelected.emit(path)
    files.close()
    assert dialog.said.text() == f"Saved: {path}"
    files = dialog.choose_import()
    with qtbot.waitSignal(desk.assistants.imported):
        files.fileSelected.emit(path)
    files.close()
    assert dialog.said.text() == "Taken in: 1 assistant."
    Path(path).write_text("{}", "utf-8")
    with qtbot.waitSignal(desk.assistants.failed):
        desk.assistants.import_file(path)
    assert "cannot be imported" in dialog.said.text()
    assert dialog.list.list.count() == 2
    dialog.reject()


# Prompts --------------------------------------------------------------------------------


def test_a_prompt_with_gaps_asks_for_them_before_it_is_inserted(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    prompt = desk.assistants.add_prompt("Explain", "Explain {{what}} to {{whom}}.")
    assert prompt is not None
    library = PromptLibrary(look, desk.assistants, window)
    library.use(prompt)
    [dialog] = window.findChildren(FillDialog)
    assert list(dialog.fields) == ["what", "whom"]
    dialog.fields["what"].setPlainText("fractions")
    with qtbot.waitSignal(library.prompt_chosen) as chosen:
        dialog.act.click()
    assert chosen.args == ["Explain fractions to {{whom}}."]


def test_the_menu_offers_prompts_by_name(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    desk.assistants.add_prompt("Proofread & tidy", "Correct this:")
    library = PromptLibrary(look, desk.assistants, window)
    menu = library.open_menu(window.mapToGlobal(QPoint(20, 20)))
    first = menu.actions()[0]
    assert first.text() == "Proofread && tidy"
    with qtbot.waitSignal(library.prompt_chosen) as chosen:
        first.trigger()
    assert chosen.args == ["Correct this:"]
    menu.close()


def test_without_prompts_the_menu_leads_to_the_library(
    window: QMainWindow, look: Look, desk: Desk
) -> None:
    library = PromptLibrary(look, desk.assistants, window)
    menu = library.open_menu(window.mapToGlobal(QPoint(20, 20)))
    assert not menu.actions()[0].isEnabled()
    menu.actions()[-1].trigger()
    menu.close()
    [dialog] = window.findChildren(PromptsDialog)
    assert not dialog.act.isEnabled()
    dialog.reject()


def test_prompts_are_written_kept_and_removed(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    library = PromptLibrary(look, desk.assistants, window)
    dialog = library.open_library("Translate this {{text}}\nsoon")
    assert dialog.name.text() == "Translate this {{text}} soon"
    assert "text" in dialog.gaps.text()
    dialog.name.setText("Translate")
    dialog.list.add.click()
    assert [each.name for each in desk.assistants.prompts] == ["New prompt", "Translate"]
    dialog.list.remove.click()
    dialog.list.undo.click()
    assert len(desk.assistants.prompts) == 2
    dialog.list.choose(next(e.id for e in desk.assistants.prompts if e.name == "New prompt"))
    dialog.text.setPlainText("Hello")
    with qtbot.waitSignal(library.prompt_chosen) as chosen:
        dialog.act.click()
    assert chosen.args == ["Hello"]
    assert desk.assistants.prompts[0].text == "Hello"


# Structured output ----------------------------------------------------------------------


def open_constraint(
    window: QMainWindow, look: Look, desk: Desk, constraint: object = None
) -> ConstraintDialog:
    dialog = ConstraintDialog(look, desk.constraints, constraint, window)  # type: ignore[arg-type]
    dialog.open()
    return dialog


def test_a_schema_is_checked_while_it_is_written(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_constraint(window, look, desk)
    assert dialog.act.isEnabled()
    dialog.kinds.button("schema").click()
    assert not dialog.act.isEnabled()
    dialog.editor.setPlainText("{")
    qtbot.waitUntil(lambda: "cannot be used" in dialog.said.text())
    assert not dialog.act.isEnabled()
    dialog.example.click()
    qtbot.waitUntil(dialog.act.isEnabled)
    assert dialog.said.text() == "The model can follow this."
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.act.click()
    assert isinstance(chosen.args[0], JsonSchema)


def test_schema_and_grammar_are_kept_beside_each_other(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    grammar = Grammar(text='root ::= "yes"')
    dialog = open_constraint(window, look, desk, grammar)
    assert dialog.constraint == grammar
    dialog.kinds.button("schema").click()
    dialog.editor.setPlainText("{}")
    dialog.kinds.button("grammar").click()
    assert dialog.constraint == grammar
    dialog.kinds.button("schema").click()
    assert dialog.constraint == JsonSchema(schema="{}")
    dialog.kinds.button("free").click()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.act.click()
    assert chosen.args == [None]


def test_it_is_tried_on_the_model_and_judged(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    desk.models.load("first")
    qtbot.waitUntil(lambda: desk.models.state.phase is ModelPhase.READY)
    dialog = open_constraint(window, look, desk, JsonSchema(schema='{"type": "integer"}'))
    qtbot.waitUntil(dialog.try_button.isEnabled)
    dialog.try_button.click()
    qtbot.waitUntil(lambda: dialog.verdict.text() == "The answer follows it.")
    assert dialog.answer.text == "42"
    desk.engine._script = [Reply(pieces=("4",), stop=StopReason.LENGTH)]
    dialog.question.returnPressed.emit()
    qtbot.waitUntil(lambda: "cut off" in dialog.verdict.text())
    dialog.reject()


def test_without_a_model_the_trial_says_what_to_do(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_constraint(window, look, desk, JsonSchema(schema="{}"))
    qtbot.waitUntil(dialog.try_button.isEnabled)
    desk.engine._description = None
    dialog.try_button.click()
    qtbot.waitUntil(lambda: dialog.verdict.text().startswith("No model is loaded"))
    dialog.reject()
