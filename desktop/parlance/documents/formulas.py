"""Formulas as pictures, set by a process that may be lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.children.limits import FORMULAS
from parlance.contract.formulas import FormulaSet
from parlance.documents.formulas_wire import FormulaAnswer, FromSetter, SetFormula

if TYPE_CHECKING:
    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.contract.formulas import Formula

MOST_CHARACTERS = 2_000
"""Longer TeX is not a formula that somebody reads."""

MOST_LEVELS = 9
"""Braces and `\\left` inside each other; each level doubles the time that it takes."""

_NESTING: Final = re.compile(r"(?<!\\)[{}]|\\(?:left|right)(?![A-Za-z])")
_START_SECONDS = 30.0
_FAILED = FormulaSet(picture=None)


class FormulaSetter:
    """Sets formulas one after the other; for one thread.

    The process is started by the first formula, and by the next one after it was lost.
    """

    def __init__(self, nursery: Nursery) -> None:
        """Start nothing yet."""
        self._nursery = nursery
        self._child: Child[FromSetter] | None = None

    def set(self, formula: Formula) -> FormulaSet:
        """Return what became of `formula`, within two seconds once the process runs.

        Never raises: what cannot be set, for whatever reason, stays TeX.
        """
        if not can_be_set(formula.tex):
            return _FAILED
        try:
            child = self._child or self._start()
            child.send(SetFormula(formula=formula))
            answer = child.receive(FORMULAS.silence_seconds)
        except ChildDidNotStart:
            return _FAILED
        except (ChildSilent, FrameError):
            answer = None
        except UnicodeEncodeError:  # half of a surrogate pair: it is no Unicode
            return _FAILED
        if isinstance(answer, FormulaAnswer):
            return answer.outcome
        self.close()
        return _FAILED

    def close(self) -> None:
        """End the process; the next formula starts it anew."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.end(patience=0)

    def _start(self) -> Child[FromSetter]:
        decoder: msgspec.msgpack.Decoder[FromSetter] = msgspec.msgpack.Decoder(FromSetter)
        self._child = self._nursery.start("formulas", decoder)
        self._child.receive(_START_SECONDS)
        return self._child


def can_be_set(tex: str) -> bool:
    """Return whether `tex` is short and flat enough to be tried at all."""
    if len(tex) > MOST_CHARACTERS or not tex.strip():
        return False
    return _levels(tex) <= MOST_LEVELS


def _levels(tex: str) -> int:
    r"""Return how deep braces and pairs of `\left` and `\right` go."""
    level = deepest = 0
    for sign in _NESTING.findall(tex):
        level += 1 if sign in {"{", "\\left"} else -1
        deepest = max(deepest, level)
    return deepest
