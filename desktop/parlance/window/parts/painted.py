"""Tells screen readers what painted areas are and what stands in them.

Qt knows a widget that paints itself only as “something”. A class that says its `accessible_role`
has that role; one that also says what stands in it has these things as children instead of Qt's
viewports. Things that are no widgets are `PaintedPart`s: objects of their own, whose interfaces
Qt ends together with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAccessibleWidget,
    QStackedWidget,
    QWidget,
)

from parlance.window.parts.button_face import ButtonFace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAccessibleInterface

Role = QAccessible.Role
_HAS_FACES: Final = "_parlance_faces"


class PartWords(NamedTuple):
    """What is said of a painted part.

    Attributes:
        place: in pixels of the viewport.
        is_current: the keyboard has reached it.
    """

    role: QAccessible.Role
    name: str
    description: str
    place: QRect
    is_current: bool = False


@runtime_checkable
class Area(Protocol):
    """A widget that says itself what stands in it."""

    def accessible_things(self) -> Sequence[QObject]:
        """Return what is seen, in reading order."""


@runtime_checkable
class PaintedArea(Protocol):
    """A scroll area that paints its parts."""

    def accessible_parts(self) -> Sequence[PartWords]:
        """Return what is seen, in reading order."""

    def viewport(self) -> QWidget:
        """Return where they are painted."""


class PaintedPart(QObject):
    """The part that is seen first, second, … in an area; another one after scrolling."""

    def __init__(self, area: QWidget, number: int) -> None:
        """Stand for the part with `number`, from 0."""
        super().__init__(area)
        self.area = area
        self.number = number

    def words(self) -> PartWords | None:
        """Return what is said of it now; None while there are fewer parts."""
        if not isinstance(self.area, PaintedArea):
            return None
        parts = self.area.accessible_parts()
        return parts[self.number] if self.number < len(parts) else None


class PartStock:
    """The parts of one area, made when somebody asks for them and used again."""

    def __init__(self, area: QWidget) -> None:
        """Start without parts."""
        self._area = area
        self._made: list[PaintedPart] = []

    def first(self, count: int) -> list[PaintedPart]:
        """Return so many."""
        while len(self._made) < count:
            self._made.append(PaintedPart(self._area, len(self._made)))
        return self._made[:count]


class _WidgetFace(QAccessibleWidget):
    """A widget with the role that its class says."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)

    def parent(self) -> QAccessibleInterface:
        """Return the area itself, where Qt would name its viewport."""
        around = self.widget().parentWidget()
        area = around.parentWidget() if around is not None else None
        if isinstance(area, QAbstractScrollArea) and isinstance(area, Area):
            return QAccessible.queryAccessibleInterface(area)
        return super().parent()


class _AreaFace(_WidgetFace):
    """A widget whose children are what it says itself."""

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return how many things are seen in it."""
        return len(self._things())

    def child(self, index: int, /) -> QAccessibleInterface:
        """Return one of them."""
        things = self._things()
        if not 0 <= index < len(things):
            return super().child(-1)
        return QAccessible.queryAccessibleInterface(things[index])

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:  # noqa: N802 - Qt's name
        """Return which of them it is; -1 if none."""
        wanted = child.object()
        return next((at for at, each in enumerate(self._things()) if each is wanted), -1)

    def _things(self) -> Sequence[QObject]:
        widget = self.widget()
        return widget.accessible_things() if isinstance(widget, Area) else ()


class _PartFace(QAccessibleObject):
    """A part that is painted."""

    def __init__(self, part: PaintedPart) -> None:
        super().__init__(part)

    def parent(self) -> QAccessibleInterface:
        """Return the area in which it is painted."""
        return QAccessible.queryAccessibleInterface(self._part().area)

    def child(self, _index: int, /) -> QAccessibleInterface:
        """Return nothing: a part has no parts."""
        return None  # type: ignore[return-value]  # what Qt expects there

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return 0."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface, /) -> int:  # noqa: N802 - Qt's name
        """Return -1."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return what it is."""
        words = self._part().words()
        return words.role if words is not None else Role.StaticText

    def text(self, kind: QAccessible.Text, /) -> str:
        """Return what it says."""
        words = self._part().words()
        if words is None:
            return ""
        match kind:
            case QAccessible.Text.Name:
                return words.name
            case QAccessible.Text.Description:
                return words.description
            case _:
                return ""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        part = self._part()
        words = part.words()
        if words is None or not isinstance(part.area, PaintedArea):
            return QRect()
        viewport = part.area.viewport()
        return QRect(viewport.mapToGlobal(words.place.topLeft()), words.place.size())

    def state(self) -> QAccessible.State:
        """Return whether it is seen and has the keyboard."""
        state = QAccessible.State()
        part = self._part()
        words = part.words()
        state.invisible = words is None or not part.area.isVisible()
        state.focusable = state.readOnly = True
        state.focused = words is not None and words.is_current and part.area.hasFocus()
        return state

    def _part(self) -> PaintedPart:
        part = self.object()
        assert isinstance(part, PaintedPart)
        return part


def face_of(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return what stands for `thing`; None leaves it to Qt."""
    if isinstance(thing, PaintedPart):
        return _PartFace(thing)
    role = getattr(type(thing), "accessible_role", None)
    if role is None and isinstance(thing, QStackedWidget):
        role = Role.Grouping  # Qt says “layered pane”, and one page is all that is seen
    if role is None or not isinstance(thing, QWidget):
        return None
    if isinstance(thing, QAbstractButton):
        return ButtonFace(thing, role)
    return _AreaFace(thing, role) if isinstance(thing, Area) else _WidgetFace(thing, role)


def tell_reached(part: PaintedPart) -> None:
    """Have a screen reader go on to a part, as if it had the keyboard."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))


def install_faces(application: QObject) -> None:
    """Let Qt ask for these; once, as a factory cannot be taken back."""
    if not application.property(_HAS_FACES):
        application.setProperty(_HAS_FACES, True)  # noqa: FBT003 - Qt's
        QAccessible.installFactory(face_of)
