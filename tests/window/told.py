"""Writes what a screen reader is told of a window as text that people can read and compare."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.window.heard import STATES, Role

_LONGEST: Final = 160
_LAYOUT: Final = frozenset(
    {Role.Client, Role.Border, Role.Grouping, Role.LayeredPane, Role.Splitter, Role.Graphic}
)
"""What only holds others together or adorns, unless it has a name or takes the keyboard."""
_QUIET: Final = frozenset({Role.ScrollBar, Role.Separator, Role.Grip})
_USUAL: Final = frozenset({"focusable", "selectable", "focused"})
"""States that would stand at nearly every line, and where the keyboard happens to be."""
_RELATIONS: Final = {
    QAccessible.RelationFlag.Label: "labelled by",
    QAccessible.RelationFlag.Controller: "controlled by",
    QAccessible.RelationFlag.DescriptionFor: "described by",
}


def told(face: QAccessibleInterface) -> str:
    """Return a line for each thing, indented by two for each step down."""
    return "".join(f"{line}\n" for line in _lines(face, ""))


def _lines(face: QAccessibleInterface, indent: str) -> Iterator[str]:
    if face.state().invisible or face.role() in _QUIET:
        return
    name = face.text(QAccessible.Text.Name)
    is_layout = face.role() in _LAYOUT and not name and not face.state().focusable
    if not is_layout:
        yield indent + _line(face, name)
    for index in range(face.childCount()):
        child = face.child(index)
        if child is not None and child.isValid():
            yield from _lines(child, indent if is_layout else f"{indent}  ")


def _line(face: QAccessibleInterface, name: str) -> str:
    parts = [_role_words(face.role()), f"“{_short(name)}”" if name else "(no name)"]
    value = face.text(QAccessible.Text.Value)
    if value and value != name:
        parts.append(f"= “{_short(value)}”")
    states = [each for each in STATES if getattr(face.state(), each) and each not in _USUAL]
    if states:
        parts.append(f"[{', '.join(states)}]")
    parts += _relation_words(face)
    description = face.text(QAccessible.Text.Description)
    if description and description != name:
        parts.append(f"— {_short(description)}")
    return " ".join(parts)


def _relation_words(face: QAccessibleInterface) -> list[str]:
    words = [
        f"({said} “{_short(other.text(QAccessible.Text.Name))}”)"
        for other, kind in face.relations()
        for flag, said in _RELATIONS.items()
        if kind & flag
    ]
    return sorted(words)


def _role_words(role: QAccessible.Role) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", role.name).lower()


def _short(text: str) -> str:
    one_line = " / ".join(line.strip() for line in text.splitlines() if line.strip())
    return one_line if len(one_line) <= _LONGEST else f"{one_line[:_LONGEST]}…"
