"""Which sheets of a workbook are translated if nobody says otherwise.

A sheet is chosen unless it is hidden, most of its texts are codes, or a formula looks for
texts in it: what is looked up would no longer be found in another language.
"""

from __future__ import annotations

import re

from parlance.contract.translation import UnitGroup

_LOOKS_UP = re.compile(
    r"(?:LOOKUP|MATCH|COUNTIFS?|SUMIFS?|AVERAGEIFS?|MAXIFS|MINIFS|EXACT|FIND|SEARCH|INDIRECT|"
    r"SWITCH|FILTER|DSUM|DGET|DCOUNT|GETPIVOTDATA)\s*\(|(?:=|<>)\s*\"[^\"]|\"\s*(?:=|<>)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"'((?:[^']|''){1,80})'[!.]|(?<![\w.'])([^\W\d]\w{0,80})[!.]")
MAX_FORMULA = 8192
"""Letters of a formula that are looked at; programs allow no more."""


class Groups:
    """The sheets of a workbook, in their order, as they are read."""

    def __init__(self) -> None:
        """Start with none."""
        self._names: dict[str, bool] = {}
        self._units: dict[str, int] = {}
        self._codes: dict[str, int] = {}
        self._looked_up: set[str] = set()

    def add_sheet(self, name: str, *, hidden: bool) -> None:
        """Go on with a sheet."""
        self._names.setdefault(name, hidden)

    def add_text(self, sheet: str, text: str) -> None:
        """Count a unit of `sheet`."""
        self._units[sheet] = self._units.get(sheet, 0) + 1
        self._codes[sheet] = self._codes.get(sheet, 0) + is_code(text)

    def add_formula(self, sheet: str, formula: str) -> None:
        """Note what a formula in `sheet` may look for, there or in other sheets."""
        formula = formula[:MAX_FORMULA]
        if not _LOOKS_UP.search(formula):
            return
        self._looked_up.add(sheet)
        for quoted, bare in _ELSEWHERE.findall(formula):
            self._looked_up.add(quoted.replace("''", "'") or bare)

    def taken(self) -> tuple[UnitGroup, ...]:
        """Return the sheets that have units."""
        return tuple(
            UnitGroup(name=name, units=self._units[name], chosen=self._chosen(name))
            for name in self._names
            if self._units.get(name)
        )

    def _chosen(self, name: str) -> bool:
        mostly_codes = self._codes[name] * 2 > self._units[name]
        return not (self._names[name] or mostly_codes or name in self._looked_up)


def is_code(text: str) -> bool:
    """Return whether a text is one word that looks like a code: "AB-12", "VAT", "a_b", "x@y"."""
    if len(text.split()) != 1:
        return False
    return text.isupper() or any(
        not letter.isalpha() and letter not in "'’.,:;!?" for letter in text
    )
