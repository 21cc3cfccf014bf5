"""Tokens a second with more and more requests at once, and what the memory allows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPen, QPolygonF

from parlance.window.inspect.axes import Axes, Axis, Tick, round_steps
from parlance.window.inspect.figure import Figure
from parlance.window.inspect.painting import mirrored, say
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import decimal, filled, number

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from parlance.contract.benchmarks import SpeedCurve
    from parlance.window.parts.look import Look

_SIZE: Final = QSize(480, 260)
_LEGEND: Final = 24
_SAMPLE: Final = 22
_GAP: Final = 6
_DOT: Final = 3.5
_IN_SIGHT: Final = 2.5
"""What the memory allows is drawn up to so many times what was measured."""

_SMALL: Final = 100
"""Rates below it are told with a place behind the point."""


class SpeedFigure(Figure):
    """Draws what was measured as a line, what the memory allows as a broken one."""

    def __init__(self, look: Look) -> None:
        """Start empty."""
        name = QCoreApplication.translate("SpeedFigure", "Tokens per second by requests at once")
        super().__init__(look, name)
        self._curve: SpeedCurve | None = None

    def show_curve(self, curve: SpeedCurve) -> None:
        """Draw this one."""
        self._curve = curve
        self.refresh()

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw the legend at the top, the lines below."""
        curve = self._curve
        if curve is None or not curve.points:
            return
        self._draw_legend(painter, area)
        measured = max(point.rate for point in curve.points)
        most = max(curve.most(point.together) for point in curve.points)
        steps = round_steps(max(measured, min(most, measured * _IN_SIGHT)))
        ticks = (Tick(_place(each.together), number(each.together)) for each in curve.points)
        last = max(1.0, _place(curve.points[-1].together))
        axes = Axes(
            painter,
            area.adjusted(0, scaled(_LEGEND) + scaled(_GAP), 0, 0),
            Axis(last, tuple(ticks), QCoreApplication.translate("SpeedFigure", "Requests at once")),
            Axis(steps[-1], tuple(Tick(each, _step_words(each)) for each in steps)),
        )
        axes.draw(self._look.palette)
        self._draw_lines(painter, axes, curve)

    def words(self) -> str:
        """Return each number of requests with what was measured, and what is allowed."""
        if self._curve is None:
            return ""
        translate = QCoreApplication.translate
        plain = translate("SpeedFigure", "%1 at once: %2 tokens a second")
        bound = translate("SpeedFigure", "%1 at once: %2 of at most %3 tokens a second")
        told = []
        for point in self._curve.points:
            most = self._curve.most(point.together)
            gaps = number(point.together), rate_words(point.rate), rate_words(most)
            told.append(filled(bound if most else plain, *gaps))
        return "; ".join(told)

    def table(self) -> list[tuple[str, ...]]:
        """Return a row of plain numbers for each number of requests."""
        translate = QCoreApplication.translate
        headings = (
            translate("SpeedFigure", "Requests at once"),
            translate("SpeedFigure", "Tokens per second"),
            translate("SpeedFigure", "Most by memory"),
            translate("SpeedFigure", "First token (ms)"),
            translate("SpeedFigure", "Each further token (ms)"),
        )
        return [headings, *self.rows()]

    def rows(self) -> list[tuple[str, ...]]:
        """Return the same without headings."""
        if self._curve is None:
            return []
        return [
            (
                str(point.together),
                f"{point.rate:.2f}",
                f"{most:.2f}" if (most := self._curve.most(point.together)) else "",
                f"{point.first_token_ms:.1f}",
                f"{point.token_ms:.2f}",
            )
            for point in self._curve.points
        ]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size in which the words have room."""
        return QSize(scaled(_SIZE.width()), scaled(_SIZE.height()))

    def _draw_lines(self, painter: QPainter, axes: Axes, curve: SpeedCurve) -> None:
        palette = self._look.palette
        painter.save()
        edge = scaled(_GAP)
        painter.setClipRect(axes.inner.adjusted(-edge, -edge, edge, edge))
        if curve.most(1):
            painter.setPen(QPen(palette.colour("notice"), 2, Qt.PenStyle.DashLine))
            allowed = [axes.at(_place(p.together), curve.most(p.together)) for p in curve.points]
            painter.drawPolyline(QPolygonF(allowed))
        measured = [axes.at(_place(point.together), point.rate) for point in curve.points]
        painter.setPen(QPen(palette.colour("accent"), 2))
        painter.drawPolyline(QPolygonF(measured))
        painter.setBrush(palette.colour("accent"))
        for point in measured:
            painter.drawEllipse(point, scaled(_DOT), scaled(_DOT))
        painter.restore()

    def _draw_legend(self, painter: QPainter, area: QRectF) -> None:
        assert self._curve is not None
        translate = QCoreApplication.translate
        lines = [
            (
                translate("SpeedFigure", "Measured tokens per second"),
                "accent",
                Qt.PenStyle.SolidLine,
            )
        ]
        if self._curve.most(1):
            words = translate("SpeedFigure", "Most that the memory allows")
            lines.append((words, "notice", Qt.PenStyle.DashLine))
        room = area.width() / 2
        painter.save()
        for place, (words, colour, style) in enumerate(lines):
            left, start = area.left() + place * room, scaled(_SAMPLE) + scaled(_GAP)
            sample = QRectF(left, area.top(), scaled(_SAMPLE), scaled(_LEGEND))
            sample = mirrored(sample, area, painter.layoutDirection())
            painter.setPen(QPen(self._look.palette.colour(colour), 2, style))
            middle = sample.center().y()
            painter.drawLine(QPointF(sample.left(), middle), QPointF(sample.right(), middle))
            painter.setPen(self._look.palette.colour("text"))
            said = QRectF(left + start, area.top(), room - start - scaled(_GAP), scaled(_LEGEND))
            said = mirrored(said, area, painter.layoutDirection())
            say(painter, said, words, edge=Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def rate_words(rate: float) -> str:
    """Return tokens a second as they are told."""
    return decimal(rate) if 0 < rate < _SMALL else number(round(rate))


def _step_words(step: float) -> str:
    return number(int(step)) if step.is_integer() else decimal(step, 2)


def _place(together: int) -> float:
    return math.log2(together)
