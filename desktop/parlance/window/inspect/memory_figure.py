"""What a model takes of memory, piled up over the length of the context."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPen, QPolygonF

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.inspect.axes import Axes, Axis, Tick, round_steps
from parlance.window.inspect.figure import Figure
from parlance.window.inspect.painting import mirrored, say
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number, short_tokens, size_words, wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPainter

    from parlance.contract.inspection_memory import MemoryRoom, MemoryUse
    from parlance.window.parts.look import Look

_HEIGHT: Final = 280
_WIDTH: Final = 480
_LEGEND: Final = 24
_SWATCH: Final = 12
_GAP: Final = 6
_IN_SIGHT: Final = 1.6
"""A level higher than this many times the pile would make it flat; it is told in words only."""

_PARTS: Final = (
    (QT_TRANSLATE_NOOP("MemoryFigure", "Weights"), "accent", Qt.BrushStyle.SolidPattern),
    (QT_TRANSLATE_NOOP("MemoryFigure", "State"), "ok", Qt.BrushStyle.Dense4Pattern),
    (QT_TRANSLATE_NOOP("MemoryFigure", "Keys and values"), "link", Qt.BrushStyle.BDiagPattern),
    (QT_TRANSLATE_NOOP("MemoryFigure", "Computing"), "notice", Qt.BrushStyle.DiagCrossPattern),
)
"""Name, colour and pattern of each layer of the pile: the pattern tells them apart without."""


class Depth(NamedTuple):
    """What is taken with a context of so many tokens."""

    tokens: int
    use: MemoryUse


class MemoryFigure(Figure):
    """Draws the pile, a line where the context stands, and what memory there is."""

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__(look, QCoreApplication.translate("MemoryFigure", "Memory by context"))
        self._depths: tuple[Depth, ...] = ()
        self._chosen: Depth | None = None
        self._rooms: tuple[MemoryRoom, ...] = ()

    def show_use(self, depths: Sequence[Depth], chosen: Depth, rooms: Sequence[MemoryRoom]) -> None:
        """Draw the pile at `depths`, from the shortest on; `chosen` is told in words."""
        self._depths, self._chosen, self._rooms = tuple(depths), chosen, tuple(rooms)
        self.refresh()

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw the legend at the top, the pile below."""
        if self._chosen is None:
            return
        legend = QRectF(area.left(), area.top(), area.width(), scaled(_LEGEND))
        self._draw_legend(painter, legend)
        inner = area.adjusted(0, scaled(_LEGEND) + scaled(_GAP), 0, 0)
        longest = self._depths[-1].tokens
        highest = max(depth.use.total_bytes for depth in self._depths)
        levels = [room for room in self._rooms if room.free_bytes <= highest * _IN_SIGHT]
        most = max([highest, *(room.free_bytes for room in levels)])
        steps = round_steps(most)
        axes = Axes(
            painter,
            inner,
            Axis(
                longest,
                tuple(Tick(each, short_tokens(int(each))) for each in _quarters(longest)),
                QCoreApplication.translate("MemoryFigure", "Context in tokens"),
            ),
            Axis(steps[-1], tuple(Tick(each, size_words(each)) for each in steps)),
        )
        axes.draw(self._look.palette)
        self._draw_pile(painter, axes)
        for room in levels:
            axes.draw_level(room.free_bytes, _room_words(room), "danger", self._look.palette)
        painter.setPen(QPen(self._look.palette.colour("text"), 2))
        at = self._chosen.tokens
        painter.drawLine(axes.at(at, 0), axes.at(at, self._chosen.use.total_bytes))

    def words(self) -> str:
        """Return what is taken where the context stands, and what there is."""
        if self._chosen is None:
            return ""
        parts = [
            filled(
                QCoreApplication.translate("MemoryFigure", "%1 for %2 tokens of context"),
                size_words(self._chosen.use.total_bytes),
                number(self._chosen.tokens),
            ),
            *_part_words(self._chosen.use),
            *map(_room_words, self._rooms),
        ]
        return "; ".join(parts)

    def table(self) -> list[tuple[str, ...]]:
        """Return bytes of each part for each length of the context."""
        heading = QCoreApplication.translate("MemoryFigure", "Context in tokens")
        names = [wording_of("MemoryFigure", name) for name, _colour, _pattern in _PARTS]
        return [
            (heading, *names),
            *((str(depth.tokens), *map(str, _sizes(depth.use))) for depth in self._depths),
        ]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size in which the words have room."""
        return QSize(scaled(_WIDTH), scaled(_HEIGHT))

    def _draw_pile(self, painter: QPainter, axes: Axes) -> None:
        below = [0] * len(self._depths)
        painter.save()
        for part, (_name, colour, pattern) in enumerate(_PARTS):
            above = [
                under + _sizes(depth.use)[part]
                for under, depth in zip(below, self._depths, strict=True)
            ]
            if above == below:
                continue
            edge = [
                axes.at(depth.tokens, height)
                for depth, height in zip(self._depths, above, strict=True)
            ]
            foot = [
                axes.at(depth.tokens, height)
                for depth, height in zip(self._depths, below, strict=True)
            ]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(self._look.palette.colour(colour), pattern))
            painter.drawPolygon(QPolygonF([*edge, *reversed(foot)]))
            painter.setPen(QPen(self._look.palette.colour(colour), 1))
            painter.drawPolyline(QPolygonF([QPointF(each) for each in edge]))
            below = above
        painter.restore()

    def _draw_legend(self, painter: QPainter, area: QRectF) -> None:
        assert self._chosen is not None
        shown = list(_shown_parts(self._chosen.use))
        room = area.width() / max(1, len(shown))
        painter.save()
        for place, (words, colour, pattern) in enumerate(shown):
            left = area.left() + place * room
            top = area.top() + (area.height() - scaled(_SWATCH)) / 2
            swatch = QRectF(left + 1, top, scaled(_SWATCH), scaled(_SWATCH))
            swatch = mirrored(swatch, area, painter.layoutDirection())
            painter.fillRect(swatch, QBrush(self._look.palette.colour(colour), pattern))
            painter.setPen(QPen(self._look.palette.colour("control"), 1))
            painter.drawRect(swatch)
            painter.setPen(self._look.palette.colour("text"))
            start = scaled(_SWATCH) + scaled(_GAP)
            said = QRectF(left + start, area.top(), room - start - scaled(_GAP), area.height())
            said = mirrored(said, area, painter.layoutDirection())
            say(painter, said, words, edge=Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def _sizes(use: MemoryUse) -> tuple[int, ...]:
    return use.weights_bytes, use.state_bytes, use.cache_bytes, use.compute_bytes


def _shown_parts(use: MemoryUse) -> Iterator[tuple[str, str, Qt.BrushStyle]]:
    pair = QCoreApplication.translate("MemoryFigure", "%1: %2")
    for (name, colour, pattern), size in zip(_PARTS, _sizes(use), strict=True):
        if size:
            words = filled(pair, wording_of("MemoryFigure", name), size_words(size))
            yield words, colour, pattern


def _part_words(use: MemoryUse) -> list[str]:
    return [words for words, _colour, _pattern in _shown_parts(use)]


def _room_words(room: MemoryRoom) -> str:
    free, whole = size_words(room.free_bytes), size_words(room.total_bytes)
    if room.device:
        words = QCoreApplication.translate("MemoryFigure", "Free on %1: %2 of %3")
        return filled(words, room.device, free, whole)
    words = QCoreApplication.translate("MemoryFigure", "Free memory: %1 of %2")
    return filled(words, free, whole)


def _quarters(longest: int) -> list[float]:
    return [longest * part / 4 for part in range(5)]
