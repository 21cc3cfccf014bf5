"""Tokens of a text as a line of coloured pieces that breaks like a text."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from parlance.contract.inspection_tokens import TokenType
from parlance.window.inspect.vocabulary_words import shown_token, token_facts
from parlance.window.parts.fonts import text_font
from parlance.window.parts.painted import PartStock, PartWords, tell_reached
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import plain_hint
from parlance.window.rich.direction import runs_right_to_left
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QObject, QPoint
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from parlance.contract.inspection_tokens import TextToken
    from parlance.window.parts.look import Look

MOST_SHOWN: Final = 2000
"""Tokens of a long text that are drawn."""

_TINTS: Final = ("accent_soft", "inline_code")
_LINES: Final = {
    TokenType.BYTE: Qt.PenStyle.DashLine,
    TokenType.UNKNOWN: Qt.PenStyle.DotLine,
    TokenType.USER_DEFINED: Qt.PenStyle.SolidLine,
    TokenType.UNUSED: Qt.PenStyle.DashDotLine,
}
"""How what is no ordinary token is underlined; what steers the model has a frame."""


def run_from(*, from_right: bool) -> Qt.LayoutDirection:
    """Return how a text runs, which need not be how the window does."""
    way = Qt.LayoutDirection
    return way.RightToLeft if from_right else way.LeftToRight


class TokenStrip(QWidget):
    """Shows tokens; the arrow keys go from one to the next.

    Signals:
        chosen: number of a token among those shown.
        height_changed: what all lines take, in pixels.
    """

    accessible_role: Final = QAccessible.Role.List
    chosen = Signal(int)
    height_changed = Signal(int)

    def __init__(self, look: Look) -> None:
        """Show nothing yet."""
        super().__init__()
        self._look = look
        self._tokens: Sequence[TextToken] = ()
        self._texts: list[str] = []
        self._boxes: list[QRect] = []
        self._from_right = self._framed = False
        self._height = 0
        self._stock = PartStock(self)
        self.current = -1
        self.setFont(text_font(TypeSize.READING))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def show_tokens(self, text: str, tokens: Sequence[TextToken], *, framed: bool = False) -> None:
        """Show the first tokens of `text`; those of a format are `framed`."""
        self._framed = framed
        self._from_right = runs_right_to_left(text)
        self._tokens = tokens[:MOST_SHOWN]
        self._texts = [shown_token(token) for token in self._tokens]
        self.current = min(self.current, len(self._tokens) - 1)
        self._lay_out(self.width())
        self.update()

    def choose(self, number: int) -> None:
        """Go to a token, and tell of it."""
        if 0 <= number < len(self._tokens) and number != self.current:
            self.current = number
            self.update()
            tell_reached(self._stock.first(number + 1)[number])
            self.chosen.emit(number)

    def clear_choice(self) -> None:
        """Choose no token."""
        self.current = -1
        self.update()

    def place_of(self, number: int) -> QRect:
        """Return where a token stands."""
        return self._boxes[number]

    def token_at(self, place: QPoint) -> int:
        """Return the number of the token at a place; -1 where there is none."""
        return next((at for at, box in enumerate(self._boxes) if box.contains(place)), -1)

    # What a screen reader is told -----------------------------------------------------------

    def viewport(self) -> QWidget:
        """Return where the tokens are painted."""
        return self

    def accessible_things(self) -> Sequence[QObject]:
        """Return the tokens."""
        return self._stock.first(len(self._tokens))

    def accessible_parts(self) -> Sequence[PartWords]:
        """Return what is said of each."""
        return [
            PartWords(
                QAccessible.Role.ListItem, text, token_facts(token), box, number == self.current
            )
            for number, (token, text, box) in enumerate(
                zip(self._tokens, self._texts, self._boxes, strict=True)
            )
        ]

    # Where they stand -----------------------------------------------------------------------

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines."""
        return self._placed(width)[1]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at the present width."""
        return QSize(scaled(320), self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that the lines take; any width will do."""
        return QSize(0, self._height)

    def resizeEvent(self, event: object) -> None:  # noqa: N802, ARG002 - Qt's name
        """Break the lines anew."""
        self._lay_out(self.width())

    def changeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Lay out anew where the font or the direction has changed."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if hasattr(self, "_boxes"):
            self._lay_out(self.width())

    def _lay_out(self, width: int) -> None:
        before = self._height
        self._boxes, self._height = self._placed(width)
        if before != self._height:
            self.updateGeometry()
            self.height_changed.emit(self._height)

    def _placed(self, width: int) -> tuple[list[QRect], int]:
        metrics = QFontMetricsF(self.font())
        line, gap, around = round(metrics.height()) + scaled(10), scaled(3), scaled(5)
        left, top = 0, 0
        boxes: list[QRect] = []
        for number, text in enumerate(self._texts):
            wide = min(width, max(scaled(14), round(metrics.horizontalAdvance(text)) + 2 * around))
            if left and (left + wide > width or self._begins_line(number)):
                left, top = 0, top + line + gap
            at = width - left - wide if self._from_right else left
            boxes.append(QRect(at, top, wide, line))
            left += wide + gap
        return boxes, top + line if boxes else 0

    def _begins_line(self, number: int) -> bool:
        return number > 0 and b"\n" in self._tokens[number - 1].content

    # Keys and mouse -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the next token, or to that above or below."""
        step = 1 if not self._from_right else -1
        match event.key():
            case Qt.Key.Key_Right:
                self.choose(max(0, self.current + step))
            case Qt.Key.Key_Left:
                self.choose(max(0, self.current - step))
            case Qt.Key.Key_Home:
                self.choose(0)
            case Qt.Key.Key_End:
                self.choose(len(self._tokens) - 1)
            case Qt.Key.Key_Down:
                self.choose(self._beyond(1))
            case Qt.Key.Key_Up:
                self.choose(self._beyond(-1))
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the token under the mouse."""
        self.choose(self.token_at(event.position().toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the first token where none is chosen yet."""
        super().focusInEvent(event)
        if self.current < 0:
            self.choose(0)

    def event(self, event: object) -> bool:
        """Tell of the token under the mouse."""
        if isinstance(event, QHelpEvent):
            number = self.token_at(event.pos())
            words = token_facts(self._tokens[number]) if number >= 0 else ""
            QToolTip.showText(event.globalPos(), plain_hint(words), self)
            return True
        return super().event(event)  # type: ignore[arg-type]

    def _beyond(self, lines: int) -> int:
        """Return the token above or below the current one."""
        if not 0 <= self.current < len(self._boxes):
            return 0
        own = self._boxes[self.current]
        tops = [top for top, _boxes in groupby(self._boxes, QRect.top)]
        line = tops.index(own.top()) + lines
        if not 0 <= line < len(tops):
            return self.current
        there = [at for at, box in enumerate(self._boxes) if box.top() == tops[line]]
        return min(there, key=lambda at: abs(self._boxes[at].center().x() - own.center().x()))

    # Painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what is seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(run_from(from_right=self._from_right))
        for number in self._seen(event.rect()):
            self._paint(painter, number)
        painter.end()

    def _seen(self, area: QRect) -> Iterator[int]:
        return (at for at, box in enumerate(self._boxes) if box.intersects(area))

    def _paint(self, painter: QPainter, number: int) -> None:
        token, palette = self._tokens[number], self._look.palette
        box = QRectF(self._boxes[number]).adjusted(1, 1, -1, -1)
        is_control = self._framed or token.type is TokenType.CONTROL
        painter.setPen(QPen(palette.colour("control"), 1) if is_control else Qt.PenStyle.NoPen)
        painter.setBrush(palette.colour("raised" if is_control else _TINTS[number % 2]))
        painter.drawRoundedRect(box, scaled(4), scaled(4))
        if number == self.current:
            painter.setPen(QPen(palette.colour("accent"), 2 if self.hasFocus() else 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, scaled(4), scaled(4))
        if (style := _LINES.get(token.type)) is not None:
            painter.setPen(QPen(palette.colour("notice"), 2, style))
            below = box.bottom() - scaled(3)
            painter.drawLine(QPointF(box.left() + 4, below), QPointF(box.right() - 4, below))
        painter.setPen(palette.colour("muted" if is_control else "text"))
        text = painter.fontMetrics().elidedText(
            self._texts[number], Qt.TextElideMode.ElideRight, round(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
