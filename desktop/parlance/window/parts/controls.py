"""Small controls that every place uses, each with a name for those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from parlance.contract.visible import visible_text
from parlance.window.parts.button_face import tell_selected
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled, scaled_size
from parlance.window.parts.words import directed, hint_of, plain_hint
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import (
        QAbstractButton,
    )

    from parlance.window.parts.look import Look


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties and have the style sheet look at the widget again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def give_tip(widget: QWidget, words: str) -> None:
    """Give a widget foreign text as its tool tip; a screen reader hears it without markup."""
    widget.setToolTip(plain_hint(words))
    widget.setAccessibleDescription(visible_text(words))


def give_hint(button: QAbstractButton, name: str, hint: str) -> None:
    """Give a button a tool tip; a screen reader, which says the name, hears only the rest."""
    button.setToolTip(hint_of(hint))
    rest = hint.removeprefix(name).strip()
    button.setAccessibleDescription(rest.strip("()") if rest != hint else hint)


class Line(QFrame):
    """A hairline between two surfaces."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        """Lie or stand."""
        super().__init__()
        self.setProperty("kind", "line")
        if orientation == Qt.Orientation.Vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Surface(QWidget):
    """A plain area with the background of its kind."""

    def __init__(self, kind: str) -> None:
        """Have the style sheet paint the background."""
        super().__init__()
        self.setProperty("kind", kind)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class TextLabel(QLabel):
    """A label that shows text as it is, never as markup."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        pixels: int = TypeSize.INTERFACE,
        weight: QFont.Weight = QFont.Weight.Normal,
        wrap: bool = False,
    ) -> None:
        """Show `text` in the colour of a role."""
        super().__init__(directed(visible_text(text)))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(text_font(pixels, weight))
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._stand_at_leading_edge()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text, which runs from the right in a mirrored window."""
        super().setText(directed(visible_text(text)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Stand at the other edge when the layout is mirrored."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._stand_at_leading_edge()

    def _stand_at_leading_edge(self) -> None:
        # A label would go by the direction of its text, away from the icon beside it.
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(edge | absolute)


class ElidedLabel(TextLabel):
    """A label of one line that ends in an ellipsis where there is no room for all of it."""

    def __init__(
        self,
        *,
        role: str = "",
        pixels: int = TypeSize.INTERFACE,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        """Start empty."""
        super().__init__(role=role, pixels=pixels, weight=weight)
        self._whole = ""
        self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(scaled(24))

    @property
    def whole(self) -> str:
        """The text without the ellipsis."""
        return self._whole

    def show_text(self, text: str, hint: str = "") -> None:
        """Show `text`; the tool tip is `hint`, or the whole of it where it had to be cut."""
        self._whole = visible_text(" ".join(text.split()))
        self._hint = visible_text(hint)
        self._elide()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that the whole text wants."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 4, metrics.height() + 2)

    def resizeEvent(self, event: object) -> None:  # noqa: N802, ARG002 - Qt's name
        """Fit the text into the new width."""
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(0, self.width() - 2)
        )
        self.setText(shown)
        hint = self._hint or ("" if shown == self._whole else self._whole)
        self.setToolTip(plain_hint(hint))
        # Without one Qt takes the tool tip, which is marked up.
        self.setAccessibleDescription(hint)
        self.setAccessibleName(self._whole)
        self.updateGeometry()


class IconButton(QToolButton):
    """A button with an icon only; its name is its tool tip and what a screen reader says."""

    def __init__(
        self, look: Look, icon: str, name: str, *, size: int = 18, role: str = "muted"
    ) -> None:
        """Show the icon in the colour of a role."""
        super().__init__()
        self._look = look
        self._icon = icon
        self._role = role
        self._size = size
        self.setIconSize(scaled_size(QSize(size, size)))
        self.setFixedSize(scaled_size(QSize(size + 14, size + 14)))
        self.rename(name)
        self._paint()
        look.changed.connect(self._paint)

    def rename(self, name: str, hint: str = "") -> None:
        """Say something else; `hint` is the tool tip where it should say more."""
        name = visible_text(name)
        self.setAccessibleName(name)
        if hint:
            give_hint(self, name, hint)
        else:
            self.setToolTip(hint_of(name))
            self.setAccessibleDescription("")

    def show_icon(self, icon: str, role: str = "") -> None:
        """Show another icon."""
        self._icon = icon
        self._role = role or self._role
        self._paint()

    def _paint(self) -> None:
        self.setIcon(self._look.icon(self._icon, self._role, size=self._size))


class MenuButton(IconButton):
    """A button with an icon that opens a menu."""

    accessible_role: Final = QAccessible.Role.ButtonMenu


class IconLabel(QLabel):
    """A picture beside a text; it says nothing to a screen reader."""

    def __init__(self, look: Look, icon: str, role: str, size: int = 16) -> None:
        """Show the icon in the colour of a role."""
        super().__init__()
        self._look = look
        self._icon = icon
        self._role = role
        self._size = size
        self._paint()
        look.changed.connect(self._paint)

    def show_icon(self, icon: str, role: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._role = role
        self._paint()

    def _paint(self) -> None:
        scale = self.devicePixelRatioF()
        self.setPixmap(self._look.pixmap(self._icon, self._role, self._size, scale))


def whole_size(button: QAbstractButton, size: QSize, words: str) -> QSize:
    """Return the size that a button wants with `words`, from the one it wants as it is."""
    metrics = button.fontMetrics()
    more = metrics.horizontalAdvance(words) - metrics.horizontalAdvance(button.text())
    return QSize(size.width() + max(0, more), size.height())


def elide(button: QAbstractButton, size: QSize, words: str) -> None:
    """Let words end in an ellipsis where they do not fit; `size` is wanted as it is."""
    metrics = button.fontMetrics()
    frame = size.width() - metrics.horizontalAdvance(button.text())
    room = max(0, button.width() - frame)
    is_cut = metrics.horizontalAdvance(words) > room
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room) if is_cut else words
    if shown != button.text():
        button.setText(shown)
        if not button.toolTip() or button.toolTip() == plain_hint(words):
            button.setToolTip(plain_hint(words) if is_cut else "")
            if is_cut and not button.accessibleDescription():
                button.setAccessibleDescription(words)  # else Qt takes the markup


class TextButton(QPushButton):
    """A button with words, and an icon where one helps."""

    def __init__(
        self, look: Look, text: str, *, kind: str = "", icon: str = "", role: str = "text"
    ) -> None:
        """Say `text`; `kind` names its dress in the style sheet."""
        super().__init__()
        self._look = look
        self._icon = icon
        self._role = role
        self._show_words(text)
        self.setFont(text_font(TypeSize.INTERFACE, QFont.Weight.Medium))
        if kind:
            self.setProperty("kind", kind)
        if icon:
            self.setIconSize(scaled_size(QSize(16, 16)))
            self._paint()
            look.changed.connect(self._paint)

    def say(self, text: str, icon: str = "") -> None:
        """Show another text, and another icon if one is given."""
        self._icon = icon or self._icon
        self._show_words(text)
        if self._icon:
            self._paint()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that all of the words want."""
        return whole_size(self, super().sizeHint(), self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the words into the new width."""
        super().resizeEvent(event)
        elide(self, super().sizeHint(), self._words)

    def _show_words(self, text: str) -> None:
        # A style sheet cannot set the gap between an icon and the words.
        text = visible_text(text)
        self._words = f"\u00a0{text}" if self._icon else text
        self.setText(self._words)
        self.setAccessibleName(text)

    def _paint(self) -> None:
        self.setIcon(self._look.icon(self._icon, self._role, size=16))


class NavButton(QToolButton):
    """A button of the rail: an icon over its name."""

    def __init__(self, look: Look, icon: str, name: str) -> None:
        """Lead to what is called `name`."""
        super().__init__()
        self._look = look
        self._icon = icon
        self.setProperty("kind", "nav")
        self.setIconSize(scaled_size(QSize(20, 20)))
        self.setText(name)
        self.setAccessibleName(name)
        self.setFont(text_font(TypeSize.LABEL, QFont.Weight.Medium))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_name(is_shown=True)
        self._paint()
        look.changed.connect(self._paint)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the whole name: the rail is as wide as the longest one."""
        size = self.sizeHint()
        return QSize(max(scaled(64), size.width()), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter does what the space bar does; the arrow keys are the rail's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # Qt would go to the place at once, and the keyboard with it
        else:
            super().keyPressEvent(event)

    @staticmethod
    def full_height() -> int:
        """Return the height with a name, in logical pixels."""
        return scaled(56)

    @staticmethod
    def low_height() -> int:
        """Return the height of the icon alone, in logical pixels."""
        return scaled(38)

    def show_name(self, *, is_shown: bool) -> None:
        """Show the name below the icon, or the icon alone where there is no room for both."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextUnderIcon if is_shown else style.ToolButtonIconOnly
        )
        self.setFixedHeight(self.full_height() if is_shown else self.low_height())

    def _paint(self) -> None:
        self.setIcon(self._look.icon(self._icon, "muted", "accent"))


class PlaceButton(NavButton):
    """A place in the rail, coloured while it is shown."""

    accessible_role: Final = QAccessible.Role.PageTab

    def __init__(self, look: Look, icon: str, name: str) -> None:
        """Lead to the place called `name`."""
        super().__init__(look, icon, name)
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, is_shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        if is_shown:
            tell_selected(self)
