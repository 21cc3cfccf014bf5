"""Formulas are set behind the window, the newest first, each once."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.formulas import Formula, FormulaPicture, FormulaSet
from parlance.services.formulas import REMEMBERED, Formulas

PICTURE = FormulaSet(FormulaPicture(b"<svg/>", 10, 8, 2))


class HeldSetter:
    """Sets nothing before it may."""

    def __init__(self) -> None:
        self.may = threading.Event()
        self.asked: list[str] = []
        self.closed = 0

    def set(self, formula: Formula) -> FormulaSet:
        self.asked.append(formula.tex)
        assert self.may.wait(10)
        return PICTURE

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def setter() -> HeldSetter:
    return HeldSetter()


@pytest.fixture
def formulas(qapp: object, setter: HeldSetter) -> Iterator[Formulas]:
    made = Formulas(setter)
    yield made
    setter.may.set()
    made.close()


def test_a_formula_is_asked_for_once_and_remembered(
    formulas: Formulas, setter: HeldSetter, qtbot: QtBot
) -> None:
    formula = Formula("x", 15.0)
    with qtbot.waitSignal(formulas.settled) as settled:
        assert formulas.outcome(formula) is None
        assert formulas.outcome(formula) is None
        setter.may.set()
    assert settled.args == [[formula]]
    assert formulas.outcome(formula) == PICTURE
    assert setter.asked == ["x"]


def test_the_one_asked_for_last_comes_first(
    formulas: Formulas, setter: HeldSetter, qtbot: QtBot
) -> None:
    formulas.outcome(Formula("first", 15.0))
    qtbot.waitUntil(lambda: setter.asked == ["first"])
    for tex in ("old", "new"):
        formulas.outcome(Formula(tex, 15.0))
    setter.may.set()
    qtbot.waitUntil(lambda: len(setter.asked) == 3)
    assert setter.asked == ["first", "new", "old"]


def test_the_oldest_are_forgotten(formulas: Formulas, setter: HeldSetter, qtbot: QtBot) -> None:
    setter.may.set()
    for number in range(REMEMBERED + 20):
        formulas.outcome(Formula(str(number), 15.0))
        if number % 200 == 0:
            qtbot.waitUntil(lambda: not formulas._waiting)
    qtbot.waitUntil(lambda: not formulas._waiting and formulas._under_way is None)
    qtbot.waitUntil(lambda: len(formulas._known) == REMEMBERED)


def test_closing_ends_the_thread_and_frees_the_setter(
    formulas: Formulas, setter: HeldSetter
) -> None:
    formulas.outcome(Formula("x", 15.0))
    setter.may.set()
    formulas.close()
    formulas.close()
    assert setter.closed == 1
    assert formulas.outcome(Formula("y", 15.0)) is None
    assert "y" not in setter.asked
