"""Removing: the plan that is shown, the confirmation, what is told afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from parlance.contract.faults import ModelInUse, RemovalOutdated
from parlance.contract.inventory import RemovalPlan, RemovalScope, Removed
from parlance.window.models.removal_dialog import PathList, RemovalDialog
from parlance.window.models.removal_flow import RemovalFlow
from parlance.window.parts.look import Look
from tests.window.fake_care import FakeCare, installed, leftovers, removal_plan, removed

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@dataclass
class Flow:
    flow: RemovalFlow
    care: FakeCare
    finished: list[list[Removed]]

    def asked(self, words: str) -> bool:
        return words in self.care.asked

    @property
    def dialog(self) -> RemovalDialog:
        assert self.flow.dialog is not None
        return self.flow.dialog


@pytest.fixture
def flow(look: Look, qtbot: QtBot) -> Iterator[Flow]:
    window = QWidget()
    look.dress(window)
    qtbot.addWidget(window)
    window.show()
    care = FakeCare(installed())
    made = RemovalFlow(look, care, window)
    finished: list[list[Removed]] = []
    made.finished.connect(finished.append)
    yield Flow(made, care, finished)
    window.close()


def said(dialog: RemovalDialog) -> str:
    lists = [each.toPlainText() for each in dialog.findChildren(PathList)]
    return "\n".join([label.text() for label in dialog.findChildren(QLabel)] + lists)


def planned(flow: Flow, plan: RemovalPlan) -> RemovalDialog:
    flow.flow.ask([plan.key], plan.scope)
    flow.care.planned.emit(plan)
    return flow.dialog


def test_the_plan_says_what_goes_what_stays_and_what_is_freed(flow: Flow) -> None:
    dialog = planned(flow, removal_plan())
    words = said(dialog)
    assert "Remove “Qwen3 4B Instruct Q4_K_M”?" in words
    assert "Frees 2.5 GB" in words
    assert "blobs/7485fe6f11af2943" in words
    assert "19c3f3e2aa\n    (another model uses it)" in words
    assert "cannot be brought back" in words
    assert not any(asked.startswith("remove") for asked in flow.care.asked)
    dialog.reject()


def test_what_is_confirmed_is_done_and_told(flow: Flow) -> None:
    plan = removal_plan()
    planned(flow, plan).act.click()
    assert flow.care.asked[-1] == f"remove {plan.key}"
    assert flow.finished == []
    flow.care.removed.emit(removed(plan))
    assert [[each.freed_bytes for each in group] for group in flow.finished] == [[2_500_000_000]]


def test_what_is_not_confirmed_stays(flow: Flow, qtbot: QtBot) -> None:
    dialog = planned(flow, removal_plan())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert flow.flow.dialog is None
    assert not any(asked.startswith("remove") for asked in flow.care.asked)


def test_enter_alone_removes_nothing(flow: Flow, qtbot: QtBot) -> None:
    dialog = planned(flow, removal_plan())
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not any(asked.startswith("remove") for asked in flow.care.asked)


def test_several_leftovers_are_planned_in_turn_and_shown_as_one(flow: Flow) -> None:
    keys = [each.key for each in leftovers()]
    flow.flow.ask(keys, RemovalScope.LEFTOVER)
    plans = [
        msgspec.structs.replace(removal_plan(), key=key, scope=RemovalScope.LEFTOVER, stays=())
        for key in keys
    ]
    assert flow.care.asked == [f"plan {keys[0]} leftover"]
    flow.care.planned.emit(plans[0])
    assert flow.care.asked[1:] == [f"plan {keys[1]} leftover"]
    flow.care.planned.emit(plans[1])
    assert "Remove 2 leftovers?" in said(flow.dialog)
    assert "Frees 5.0 GB" in said(flow.dialog)
    flow.dialog.act.click()
    assert flow.care.asked[2:] == [f"remove {keys[0]}"]
    flow.care.removed.emit(removed(plans[0]))
    assert flow.care.asked[3:] == [f"remove {keys[1]}"]
    flow.care.removed.emit(removed(plans[1]))
    assert len(flow.finished[0]) == 2


def test_what_cannot_be_planned_opens_no_dialog_and_the_next_wish_is_heard(flow: Flow) -> None:
    plan = removal_plan()
    flow.flow.ask([plan.key], RemovalScope.MODEL)
    flow.care.failed.emit(plan.key, ModelInUse(name=plan.name))
    assert flow.flow.dialog is None
    planned(flow, plan).reject()


def test_one_leftover_that_fails_does_not_keep_the_others(flow: Flow) -> None:
    first, second = (each.key for each in leftovers())
    flow.flow.ask([first, second], RemovalScope.LEFTOVER)
    flow.care.failed.emit(first, ModelInUse(name="x"))
    plan = msgspec.structs.replace(removal_plan(), key=second, scope=RemovalScope.LEFTOVER)
    flow.care.planned.emit(plan)
    flow.dialog.act.click()
    assert flow.care.asked[-1] == f"remove {second}"


def test_a_plan_that_is_no_longer_true_is_made_anew(flow: Flow) -> None:
    plan = removal_plan()
    planned(flow, plan).act.click()
    flow.care.failed.emit(plan.key, RemovalOutdated(name=plan.name))
    assert flow.care.asked[-1] == f"plan {plan.key} model"
    flow.care.planned.emit(plan)
    flow.dialog.reject()


def test_a_file_of_the_persons_own_is_only_forgotten(flow: Flow) -> None:
    key = "/ada/models/مدل فارسی.gguf"
    plan = RemovalPlan(
        key=key, name="مدل فارسی", scope=RemovalScope.MODEL, paths=(), frees_bytes=0, forgotten=True
    )
    dialog = planned(flow, plan)
    words = said(dialog)
    assert "Forget “مدل فارسی”?" in words
    assert "stays where it is" in words
    assert "Frees" not in words
    assert dialog.act.text() == "Forget"
    dialog.reject()


def test_what_can_neither_go_nor_be_forgotten_is_said_to_stay(flow: Flow) -> None:
    plan = msgspec.structs.replace(removal_plan(), forgotten=True, paths=())
    dialog = planned(flow, plan)
    assert dialog.act.isHidden()
    assert "does not delete it" in said(dialog)
    dialog.reject()


def test_thousands_of_paths_are_shown_in_part(look: Look, qtbot: QtBot) -> None:
    shown = PathList("Paths", [f"/path/{number}" for number in range(2000)])
    look.dress(shown)
    qtbot.addWidget(shown)
    assert shown.toPlainText().endswith("… and 1,600 more lines")
    assert shown.layoutDirection() == Qt.LayoutDirection.LeftToRight
