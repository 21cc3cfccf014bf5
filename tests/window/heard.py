"""What a screen reader is told of a window: the tree of QAccessible, as Python sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from parlance.window.help.window import HelpWindow
from parlance.window.translation.quick_window import QuickWindow

if TYPE_CHECKING:
    from tests.screens import Stage

Role = QAccessible.Role

FIELDS: Final = frozenset(
    {Role.EditableText, Role.ComboBox, Role.SpinBox, Role.Slider, Role.HotkeyField}
)
BUTTONS: Final = frozenset(
    {Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.ButtonDropDown}
)
STATES: Final = (
    "focusable",
    "focused",
    "disabled",
    "checkable",
    "checked",
    "expandable",
    "expanded",
    "collapsed",
    "busy",
    "editable",
    "readOnly",
    "hasPopup",
    "selectable",
    "selected",
    "passwordEdit",
    "modal",
)


@dataclass
class Heard:
    """One thing in the tree.

    Attributes:
        labels: names of what labels it.
        thing: the widget; None for rows, cells and other parts of one.
    """

    role: Role
    name: str
    description: str
    value: str
    states: frozenset[str]
    labels: tuple[str, ...]
    actions: tuple[str, ...]
    thing: QObject | None
    children: list[Heard] = field(default_factory=list)

    def walk(self) -> Iterator[Heard]:
        """Return it and everything in it, in the order of the tree."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, role: Role, name: str) -> Heard:
        """Return the first of a role whose name begins so."""
        return next(
            each for each in self.walk() if each.role == role and each.name.startswith(name)
        )

    def __str__(self) -> str:
        kind = type(self.thing).__name__ if self.thing is not None else "part"
        return f"{self.role.name} “{self.name}” ({kind})"


def front(stage: Stage) -> QWidget:
    """Return the window, or what stands in front of it: a dialog, the help, the small window."""
    for other in QApplication.topLevelWidgets():
        if isinstance(other, HelpWindow | QuickWindow) and other.isVisible():
            return other
    dialogs = [each for each in stage.window.findChildren(QDialog) if each.isVisible()]
    return dialogs[-1] if dialogs else stage.window


def hear(widget: QWidget) -> Heard:
    """Return everything that is seen in a widget."""
    return _heard(QAccessible.queryAccessibleInterface(widget))


def _heard(face: QAccessibleInterface) -> Heard:
    state = face.state()
    actions = face.actionInterface()
    made = Heard(
        role=face.role(),
        name=face.text(QAccessible.Text.Name),
        description=face.text(QAccessible.Text.Description),
        value=face.text(QAccessible.Text.Value),
        states=frozenset(name for name in STATES if getattr(state, name)),
        labels=tuple(
            other.text(QAccessible.Text.Name)
            for other, kind in face.relations()
            if kind & QAccessible.RelationFlag.Label
        ),
        actions=tuple(actions.actionNames()) if actions is not None else (),
        thing=face.object(),
    )
    for index in range(face.childCount()):
        child = face.child(index)
        if child is not None and child.isValid() and not child.state().invisible:
            made.children.append(_heard(child))
    return made


_LEFTOVER: Final = re.compile(
    r"<[a-z/][^>]*>|&[a-z]+;|%L?[n\d]\b|\(s\)"
    r"|(?<!{){(?!{)|(?<!})}(?!})"  # double ones are gaps of prompts, which people write
)
_ACTS: Final = frozenset({"Press", "Toggle", "ShowMenu"})


def problems(tree: Heard) -> Iterator[str]:
    """Return what a person who listens would miss, a sentence each."""
    for each in tree.walk():
        is_control = "focusable" in each.states or each.role in FIELDS | BUTTONS
        if not is_control:
            continue
        is_blank = each.role == Role.Cell  # of a table that people fill
        if not (is_blank or each.name.strip() or any(each.labels)):
            yield f"{each} has no name"
        if _LEFTOVER.search(f"{each.name} {each.description}"):
            yield f"{each} says markup or a gap: {each.description!r}"
        is_repeated = bool(each.name) and each.description.startswith(f"{each.name} (")
        if each.role in BUTTONS and is_repeated:
            yield f"{each} says its name twice: {each.description!r}"
        if each.role == Role.ComboBox and not any(each.labels):
            yield f"{each} has no label"
        if each.role in BUTTONS and "disabled" not in each.states and not _ACTS & {*each.actions}:
            yield f"{each} cannot be pressed"
