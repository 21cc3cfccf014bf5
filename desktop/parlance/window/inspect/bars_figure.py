"""Numbers as bars, one below the other: each with its name and its number in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt

from parlance.window.inspect.figure import Figure
from parlance.window.inspect.painting import mirrored, say
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFontMetrics, QPainter

    from parlance.window.parts.look import Look

_LINE: Final = 26
_BAR: Final = 14
_GAP: Final = 10
_WIDTH: Final = 320
_LEAST: Final = 2.0
"""Even the smallest number is so many pixels long, so that it is seen."""

_MOST_NAME: Final = 0.3
_MOST_WORDS: Final = 0.45
"""Parts of the width that names, and numbers in words, take at most."""


class Bar(NamedTuple):
    """A number: what it is of, how large, and how that is said."""

    name: str
    value: int
    words: str


class BarsFigure(Figure):
    """Draws bars that begin at one line, the largest as long as there is room."""

    def __init__(self, look: Look, name: str, headings: tuple[str, str]) -> None:
        """Start without bars; `headings` stand over the columns of the table."""
        super().__init__(look, name)
        self._headings = headings
        self.bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these."""
        self.bars = tuple(bars)
        self.refresh()

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw name, bar and words of each in a line."""
        metrics = painter.fontMetrics()
        name_room = min(_room(metrics, (bar.name for bar in self.bars)), area.width() * _MOST_NAME)
        words_room = min(
            _room(metrics, (bar.words for bar in self.bars)), area.width() * _MOST_WORDS
        )
        room = area.width() - name_room - words_room - 2 * scaled(_GAP)
        most = max((bar.value for bar in self.bars), default=0) or 1
        for place, bar in enumerate(self.bars):
            top = area.top() + place * scaled(_LINE)
            line = QRectF(area.left(), top, name_room, scaled(_LINE))
            self._say(painter, line, area, bar.name)
            length = max(_LEAST, room * bar.value / most)
            start = line.right() + scaled(_GAP)
            middle = top + (scaled(_LINE) - scaled(_BAR)) / 2
            drawn = mirrored(
                QRectF(start, middle, length, scaled(_BAR)), area, painter.layoutDirection()
            )
            painter.fillRect(drawn, self._look.palette.colour("accent"))
            place_of_words = QRectF(start + length + scaled(_GAP), top, words_room, scaled(_LINE))
            self._say(painter, place_of_words, area, bar.words)

    def words(self) -> str:
        """Return each bar as it is said."""
        pair = QCoreApplication.translate("BarsFigure", "%1: %2")
        return "; ".join(filled(pair, bar.name, bar.words) for bar in self.bars)

    def table(self) -> list[tuple[str, ...]]:
        """Return a row for each bar, with the plain number."""
        return [self._headings, *((bar.name, str(bar.value)) for bar in self.bars)]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that all bars take."""
        return QSize(scaled(_WIDTH), max(1, len(self.bars)) * scaled(_LINE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height; names and words are cut where it is narrow."""
        return self.sizeHint().boundedTo(QSize(scaled(_WIDTH) // 2, self.sizeHint().height()))

    def _say(self, painter: QPainter, place: QRectF, area: QRectF, text: str) -> None:
        say(
            painter,
            mirrored(place, area, painter.layoutDirection()),
            text,
            edge=Qt.AlignmentFlag.AlignLeft,
        )


def _room(metrics: QFontMetrics, texts: Iterable[str]) -> float:
    return max((metrics.horizontalAdvance(text) for text in texts), default=0) + 1.0
