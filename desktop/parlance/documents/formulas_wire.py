"""What parent and formula setter say to each other."""

from __future__ import annotations

import msgspec

from parlance.contract.formulas import Formula, FormulaSet


class SetFormula(msgspec.Struct, frozen=True, kw_only=True, tag="set_formula"):
    """Set a formula; answered by FormulaAnswer."""

    formula: Formula


class SetterReady(msgspec.Struct, frozen=True, kw_only=True, tag="ready"):
    """The fonts are read; from now on answers come as fast as they can."""


class FormulaAnswer(msgspec.Struct, frozen=True, kw_only=True, tag="answer"):
    """What became of the formula."""

    outcome: FormulaSet


FromSetter = SetterReady | FormulaAnswer
