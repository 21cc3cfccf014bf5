"""Which sheets of a workbook are translated if nobody says otherwise.

A sheet is chosen unless it is hidden, most of its texts are codes, or a formula looks for
texts in it: what is looked up would no longer be found in another language.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.contract.segments import UnitGroup

if TYPE_CHECKING:
    from collections.abc import Iterable

_LOOKS_UP = re.compile(
    r"(?:LOOKUP|MATCH|COUNTIFS?|SUMIFS?|AVERAGEIFS?|MAXIFS|MINIFS|EXACT|FIND|SEARCH|INDIRECT|"
    r"SWITCH|FILTER|DSUM|DGET|DCOUNT|GETPIVOTDATA)\s*\(|(?:=|<>)\s*\"[^\"]|\"\s*(?:=|<>)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"'((?:[^']|''){1,80})'[!.]|(?<![\w.'])([^\W\d]\w{0,80})[!.]")
_WORD = re.compile(r"(?<![\w.])[^\W\d][\w.]{0,254}(?![\w.(!])")
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
        self._named: dict[str, set[str]] = {}
        self._used: set[str] = set()

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
        self._looked_up.update(sheets_in(formula))
        self._used.update(map(str.casefold, _WORD.findall(formula)))

    def add_name(self, name: str, sheets: Iterable[str]) -> None:
        """Note what formulas may call cells of `sheets`: a table, a range with a name."""
        self._named.setdefault(name.casefold(), set()).update(sheets)

    def add_looked_up(self, sheet: str) -> None:
        """Note that texts of `sheet` are looked for: by a filter, by a list of what is allowed."""
        self._looked_up.add(sheet)

    def taken(self) -> tuple[UnitGroup, ...]:
        """Return the sheets that have units."""
        for name in self._used & self._named.keys():
            self._looked_up |= self._named[name]
        return tuple(
            UnitGroup(name=name, units=self._units[name], chosen=self._chosen(name))
            for name in self._names
            if self._units.get(name)
        )

    def _chosen(self, name: str) -> bool:
        mostly_codes = self._codes[name] * 2 > self._units[name]
        return not (self._names[name] or mostly_codes or name in self._looked_up)


def sheets_in(reference: str) -> list[str]:
    """Return the sheets that a reference or a formula names."""
    found = _ELSEWHERE.findall(reference[:MAX_FORMULA])
    return [quoted.replace("''", "'") or bare for quoted, bare in found]


def is_code(text: str) -> bool:
    """Return whether a text is one word that looks like a code: "AB-12", "VAT", "a_b", "x@y"."""
    if len(text.split()) != 1:
        return False
    return text.isupper() or any(
        not letter.isalpha() and letter not in "'’.,:;!?" for letter in text
    )
