"""The frame of a picture with two axes: where a pair of numbers lies, lines and their words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from parlance.window.inspect.painting import mirrored, say
from parlance.window.parts.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from parlance.window.theme import Palette

_GAP: Final = 6
_STEPS: Final = 4
_NICE: Final = (1.0, 2.0, 2.5, 5.0, 10.0)


class Tick(NamedTuple):
    """A number of an axis that is written beside it."""

    value: float
    words: str


class Axis(NamedTuple):
    """One axis, from 0 to `most`; `words` say what it counts."""

    most: float
    ticks: tuple[Tick, ...]
    words: str = ""


class Axes:
    """Places pairs of numbers in an area; the first number runs as the window does."""

    def __init__(self, painter: QPainter, area: QRectF, across: Axis, up: Axis) -> None:
        """Leave room at the edges for the words of the ticks."""
        metrics = painter.fontMetrics()
        beside = max((metrics.horizontalAdvance(tick.words) for tick in up.ticks), default=0)
        half = max((metrics.horizontalAdvance(tick.words) for tick in across.ticks), default=0) / 2
        below = (2 if across.words else 1) * metrics.height() + scaled(_GAP)
        self._painter, self._area = painter, area
        self._across, self._up = across, up
        self._inner = QRectF(
            area.left() + beside + scaled(_GAP),
            area.top() + metrics.height() / 2,
            max(1.0, area.width() - beside - scaled(_GAP) - half),
            max(1.0, area.height() - below - metrics.height() / 2),
        )

    def at(self, first: float, second: float) -> QPointF:
        """Return where a pair of numbers lies."""
        inner = self._inner
        x = inner.left() + inner.width() * first / (self._across.most or 1)
        y = inner.bottom() - inner.height() * second / (self._up.most or 1)
        if self._painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self._area.left() + self._area.right() - x
        return QPointF(x, y)

    @property
    def inner(self) -> QRectF:
        """Where the pairs lie."""
        return mirrored(self._inner, self._area, self._painter.layoutDirection())

    def draw(self, palette: Palette) -> None:
        """Draw a line for each tick of the axis that goes up, and the words of all."""
        painter = self._painter
        painter.save()
        for tick in self._up.ticks:
            painter.setPen(QPen(palette.colour("border"), 1))
            painter.drawLine(self.at(0, tick.value), self.at(self._across.most, tick.value))
            painter.setPen(palette.colour("muted"))
            self._say_beside(tick)
        for tick in self._across.ticks:
            self._say_below(tick)
        height = painter.fontMetrics().height()
        foot = QRectF(self._area.left(), self._area.bottom() - height, self._area.width(), height)
        say(painter, foot, self._across.words, edge=Qt.AlignmentFlag.AlignHCenter)
        painter.restore()

    def draw_level(self, value: float, words: str, colour: str, palette: Palette) -> None:
        """Draw a broken line across at `value`, with words on it."""
        painter = self._painter
        painter.save()
        painter.setPen(QPen(palette.colour(colour), 2, Qt.PenStyle.DashLine))
        start, end = self.at(0, value), self.at(self._across.most, value)
        painter.drawLine(start, end)
        painter.setPen(palette.colour("text"))
        height = painter.fontMetrics().height()
        left = min(start.x(), end.x()) + scaled(_GAP)
        place = QRectF(left, start.y() - height, self._inner.width() - 2 * scaled(_GAP), height)
        say(painter, place, words, edge=Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def _say_beside(self, tick: Tick) -> None:
        height = self._painter.fontMetrics().height()
        y = self.at(0, tick.value).y()
        room = self._inner.left() - self._area.left() - scaled(_GAP)
        place = QRectF(self._area.left(), y - height / 2, room + 1, height)
        place = mirrored(place, self._area, self._painter.layoutDirection())
        say(self._painter, place, tick.words, edge=Qt.AlignmentFlag.AlignRight)

    def _say_below(self, tick: Tick) -> None:
        metrics = self._painter.fontMetrics()
        width = metrics.horizontalAdvance(tick.words) + 2.0
        x = self.at(tick.value, 0).x()
        place = QRectF(x - width / 2, self._inner.bottom() + scaled(_GAP), width, metrics.height())
        say(self._painter, place, tick.words, edge=Qt.AlignmentFlag.AlignHCenter)


def round_steps(most: float) -> list[float]:
    """Return 0 and round numbers after it, the last of them `most` or the next one above it."""
    if most <= 0:
        return [0.0, 1.0]
    size = 10.0 ** math.floor(math.log10(most / _STEPS))
    step = next(size * nice for nice in _NICE if size * nice * _STEPS >= most * (1 - 1e-9))
    return [step * count for count in range(math.ceil(most / step - 1e-9) + 1)]
