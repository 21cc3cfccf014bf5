"""The sentences of faults and facts in the person's language."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import TYPE_CHECKING, Final

from PySide6 import QtGui
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from parlance.contract.plan import PlacementReason
from parlance.contract.plan_wording import describe_notice, describe_placement, describe_plan
from parlance.contract.visible import visible_name, visible_text
from parlance.contract.wording import describe_fault, size_text
from parlance.window.rich.direction import (
    FIRST_STRONG_ISOLATE,
    LEFT_TO_RIGHT_ISOLATE,
    POP_ISOLATE,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.fault_wording import Wording
    from parlance.contract.faults import Fault
    from parlance.contract.notices import Notice
    from parlance.contract.plan import LoadPlan, Placement

BETWEEN: Final = "  ·  "
"""Stands between facts that are said in one line."""

_MARK = "\u200f"
_ROOTS: Final = ("/", "\\", "~")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_BILLION = 1_000_000_000
_MILLION = 1_000_000
_THOUSAND = 1_000
_CONTEXT_UNIT: Final = 1024


def wording(text: str) -> str:
    """Translate a sentence of `contract.wording`."""
    return QCoreApplication.translate("Wording", text)


def wording_of(context: str, text: str, count: int | None = None) -> str:
    """Translate a text that QT_TRANSLATE_NOOP marked for `context`; `count` chooses a plural."""
    if count is None:
        return QCoreApplication.translate(context, text)
    return QCoreApplication.translate(context, text, "", count)


def fault_words(fault: Fault) -> Wording:
    """Return sentence and remedy of a fault."""
    return describe_fault(fault, wording, size=size_words, number=number, text=_named)


def size_words(size_bytes: float) -> str:
    """Return a size in bytes as the person's locale writes it: 4.7 GB."""
    return size_text(size_bytes, wording, number=decimal)


def placement_words(placement: Placement) -> str:
    """Return where the model runs and why."""
    return describe_placement(placement, wording, size=size_words, number=number, text=_named)


def runs_words(placement: Placement) -> str:
    """Return the same as a sentence of its own, without a full stop."""
    if placement.reason is PlacementReason.ELSEWHERE:
        words = QCoreApplication.translate("Words", "Runs on the server %1")
        return filled(words, visible_name(placement.device))
    words = QCoreApplication.translate("Words", "Runs on: %1")
    return filled(words, placement_words(placement))


def plan_words(plan: LoadPlan) -> list[str]:
    """Return why a model is loaded as it is: where, then each thing that was given up."""
    return describe_plan(plan, wording, size=size_words, number=number, text=_named)


def notice_words(notice: Notice) -> str:
    """Return what happened without anybody asking."""
    return describe_notice(notice, wording, text=_named)


def directed(text: str) -> str:
    """Return a line of a mirrored window as one that runs from right to left.

    Qt goes by its first letter, which may be that of a model's name. A text without any letter
    that runs so stays as it is.
    """
    if not _is_mirrored() or _RIGHT_TO_LEFT.search(text) is None:
        return text
    return text if text.startswith(_MARK) else _MARK + text


def kept_apart(text: str) -> str:
    """Return a name, a path or a fact as it stands in a line of a mirrored window.

    Without it the marks at its ends, and the letters of its neighbours, would take part in the
    order of the line: `/ada/x` would be shown as `ada/x/`. Nothing in it acts.
    """
    text = visible_text(text)
    if not _is_mirrored() or not any(unicodedata.bidirectional(each) == "L" for each in text):
        return text
    if text.startswith(_ROOTS):
        return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def _named(text: str) -> str:
    """Return foreign text, of which the marks that keep it apart are all that turns anything."""
    return kept_apart(visible_name(text))


def facts_line(facts: Iterable[str]) -> str:
    """Return facts side by side in the direction of the window; empty ones are left out."""
    return directed(BETWEEN.join(kept_apart(fact) for fact in facts if fact))


def listed(names: Iterable[str]) -> str:
    """Return names as the person's language lists them: a, b, and c."""
    return QLocale().createSeparatedList([kept_apart(name) for name in names])


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def number(value: int) -> str:
    """Return a whole number as the person's locale writes it."""
    return QLocale().toString(value)


def decimal(value: float, places: int = 1) -> str:
    """Return a decimal number as the person's locale writes it."""
    return QLocale().toString(float(value), "f", places)


def count_of_parameters(parameters: int) -> str:
    """Return a number of weights as people write it: 4.0B, 360M, 240K."""
    if parameters >= _BILLION:
        return QCoreApplication.translate("Numbers", "%1B").replace(
            "%1", decimal(parameters / _BILLION)
        )
    if parameters >= _MILLION:
        return QCoreApplication.translate("Numbers", "%1M").replace(
            "%1", number(round(parameters / _MILLION))
        )
    return QCoreApplication.translate("Numbers", "%1K").replace(
        "%1", number(round(parameters / _THOUSAND))
    )


def short_tokens(tokens: int) -> str:
    """Return a number of tokens in units of 1024 from there on, as contexts are named."""
    if tokens < _CONTEXT_UNIT:
        return number(tokens)
    in_units = tokens / _CONTEXT_UNIT
    figure = number(int(in_units)) if in_units.is_integer() else decimal(in_units)
    return QCoreApplication.translate("Numbers", "%1k").replace("%1", figure)


def plain_hint(text: str) -> str:
    """Return foreign text as a tool tip that shows it as it is; Qt would take it for markup."""
    shown = html.escape(visible_text(text)).replace("\n", "<br>")
    return f"<qt>{shown}</qt>" if text else ""


def hint_of(text: str) -> str:
    """Return a tool tip that may hold a foreign name: marked up only where Qt would take it so."""
    return plain_hint(text) if QtGui.Qt.mightBeRichText(text) else visible_text(text)


def plural(text: str, count: int) -> str:
    """Return a translated `%n` sentence; without a catalogue “(s)” follows English."""
    return text.replace("(s)", "" if count == 1 else "s")


def filled(sentence: str, *gaps: str) -> str:
    """Return a sentence with `%1`, `%2`, … replaced, each once, by foreign text.

    In a mirrored window what fills a gap is kept apart from the words around it.
    """
    parts = sentence.split("%")
    result = parts[0]
    for part in parts[1:]:
        place = int(part[0]) - 1 if part[:1].isdigit() else -1
        result += kept_apart(gaps[place]) + part[1:] if 0 <= place < len(gaps) else "%" + part
    return result
