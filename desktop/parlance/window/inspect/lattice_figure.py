"""All pieces into which a word can be cut, over its letters, as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPen

from parlance.contract.inspection_tokens import Lattice
from parlance.contract.visible import visible_name
from parlance.window.inspect.figure import Figure
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import decimal, filled, listed
from parlance.window.rich.direction import runs_right_to_left
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

    from parlance.contract.inspection_tokens import Edge
    from parlance.window.parts.look import Look

_LANE: Final = 28
_NONE: Final = Lattice(text="", edges=())


class LatticeFigure(Figure):
    """Draws places between letters as lines, and pieces as bars from one place to another.

    The likeliest way is framed and bold.
    """

    def __init__(self, look: Look) -> None:
        """Draw nothing yet."""
        super().__init__(look, QCoreApplication.translate("Tokens", "Ways to cut a word"))
        self._lattice = _NONE
        self._lanes: list[list[Edge]] = []
        self.setFont(text_font(TypeSize.META))
        look.changed.connect(self.update)

    def show_lattice(self, lattice: Lattice) -> None:
        """Draw the pieces of a word."""
        self._lattice = lattice
        self._lanes = list(_lanes(lattice.edges))
        self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a line for each lane, and one for the letters."""
        return QSize(scaled(480), scaled(_LANE) * (len(self._lanes) + 1))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of all lanes."""
        return QSize(0, self.sizeHint().height())

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw letters below, pieces above."""
        letters = self._lattice.text
        if not letters:
            return
        lane = scaled(_LANE)
        painter.setPen(QPen(self._look.palette.colour("strong"), 1, Qt.PenStyle.DotLine))
        for place in range(len(letters) + 1):
            x = self._at(area, place)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() - lane / 2))
        for line, edges in enumerate(self._lanes):
            for edge in edges:
                self._draw_edge(painter, self._box(area, edge, area.top() + line * lane), edge)
        painter.setPen(self._look.palette.colour("muted"))
        for place, letter in enumerate(letters):
            x, beyond = sorted((self._at(area, place), self._at(area, place + 1)))
            below = QRectF(x, area.bottom() - lane, beyond - x, lane)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, visible_name(letter))

    def words(self) -> str:
        """Return the likeliest way, and all pieces with their scores."""
        translate = QCoreApplication.translate
        chosen = listed(_named(edge) for edge in self._lattice.edges if edge.chosen)
        every = listed(_named(edge) for edge in self._lattice.edges)
        best = filled(translate("Tokens", "Likeliest way: %1"), chosen)
        return f"{best}\n{filled(translate('Tokens', 'All pieces: %1'), every)}"

    def table(self) -> list[tuple[str, ...]]:
        """Return every piece with its places and score."""
        translate = QCoreApplication.translate
        headings = (
            translate("Tokens", "Piece"),
            translate("Tokens", "From character"),
            translate("Tokens", "To character"),
            translate("Tokens", "Score"),
            translate("Tokens", "On the likeliest way"),
        )
        rows = (
            (
                visible_name(edge.text),
                str(edge.start),
                str(edge.end),
                f"{edge.score:g}",
                str(int(edge.chosen)),
            )
            for edge in self._lattice.edges
        )
        return [headings, *rows]

    def _at(self, area: QRectF, place: int) -> float:
        """Return where a place between letters stands, in pixels."""
        along = area.width() * place / len(self._lattice.text)
        from_right = runs_right_to_left(self._lattice.text)
        return area.right() - along if from_right else area.left() + along

    def _box(self, area: QRectF, edge: Edge, top: float) -> QRectF:
        left, right = sorted((self._at(area, edge.start), self._at(area, edge.end)))
        return QRectF(left + 2, top + 2, right - left - 4, scaled(_LANE) - 4)

    def _draw_edge(self, painter: QPainter, box: QRectF, edge: Edge) -> None:
        palette = self._look.palette
        pen = QPen(palette.colour("accent" if edge.chosen else "control"), 2 if edge.chosen else 1)
        painter.setPen(pen)
        painter.setBrush(palette.colour("accent_soft" if edge.chosen else "raised"))
        painter.drawRoundedRect(box, scaled(4), scaled(4))
        weight = QFont.Weight.DemiBold if edge.chosen else QFont.Weight.Normal
        painter.setFont(text_font(TypeSize.META, weight))
        painter.setPen(palette.colour("text"))
        whole = _named(edge)
        fits = painter.fontMetrics().horizontalAdvance(whole) <= box.width()
        text = whole if fits else visible_name(edge.text)
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, round(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


def _named(edge: Edge) -> str:
    words = QCoreApplication.translate("Tokens", "%1 (%2)")
    return filled(words, visible_name(edge.text), decimal(edge.score, 2))


def _lanes(edges: Iterable[Edge]) -> Iterable[list[Edge]]:
    """Return pieces in lines in which none covers another, the likeliest way last."""
    lanes: list[list[Edge]] = []
    for edge in sorted(edges, key=lambda each: (not each.chosen, each.end - each.start)):
        for lane in lanes:
            if all(edge.end <= other.start or other.end <= edge.start for other in lane):
                lane.append(edge)
                break
        else:
            lanes.append([edge])
    return reversed(lanes)
