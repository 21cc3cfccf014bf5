"""How many tokens one sentence takes in ten scripts, as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt

from parlance.contract.languages import BY_CODE
from parlance.contract.sample_sentences import SAMPLE_SENTENCES
from parlance.window.inspect.figure import Figure
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import decimal, facts_line, filled, kept_apart, number
from parlance.window.theme import TypeSize
from parlance.window.translation.words import language_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPainter

    from parlance.window.parts.look import Look

_LINE: Final = 18
_APART: Final = 8
_NAME: Final = 120
_COLOURS: Final = ("accent", "link", "notice", "syntax_keyword")
"""Of the vocabularies; each bar also begins with the number of its own."""


class SamplesFigure(Figure):
    """Draws a bar for each language and vocabulary."""

    def __init__(self, look: Look) -> None:
        """Draw nothing yet."""
        name = QCoreApplication.translate("Tokens", "Tokens of one sentence by language")
        super().__init__(look, name)
        self._names: Sequence[str] = ()
        self._counts: Sequence[Sequence[int]] = ()
        self.setFont(text_font(TypeSize.META))
        look.changed.connect(self.update)

    def show_counts(self, names: Sequence[str], counts: Sequence[Sequence[int]]) -> None:
        """Draw the tokens of the sample sentences for vocabularies with these names."""
        self._names, self._counts = names, counts
        self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a line for each bar, and for each name."""
        each = _LINE * len(self._names) + _APART
        lines = each * len(SAMPLE_SENTENCES) + _LINE * len(self._names)
        return QSize(scaled(480), scaled(lines) if self._names else 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of all lines."""
        return QSize(0, self.sizeHint().height())

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw the names of the vocabularies, then the languages with their bars."""
        top = area.top()
        for place, name in enumerate(self._names):
            line = QRectF(area.left(), top, area.width(), scaled(_LINE))
            painter.setPen(self._look.palette.colour(_COLOURS[place]))
            words = filled(QCoreApplication.translate("Tokens", "%1: %2"), number(place + 1), name)
            painter.drawText(line, self._leading(), words)
            top += scaled(_LINE)
        for language, code in enumerate(SAMPLE_SENTENCES):
            top += scaled(_APART)
            label = QRectF(0, top, scaled(_NAME) - scaled(8), scaled(_LINE) * len(self._names))
            painter.setPen(self._look.palette.colour("text"))
            shown = painter.fontMetrics().elidedText(
                _named(code), Qt.TextElideMode.ElideRight, round(label.width())
            )
            painter.drawText(self._mirrored(area, label), self._leading(), shown)
            for place in range(len(self._names)):
                self._draw_bar(painter, area, top, place=place, language=language)
                top += scaled(_LINE)

    def words(self) -> str:
        """Return the counts of each language."""
        return "\n".join(
            filled(
                QCoreApplication.translate("Tokens", "%1: %2"),
                row[0],
                ", ".join(row[1:]),
            )
            for row in self._rows()
        )

    def table(self) -> list[tuple[str, ...]]:
        """Return tokens, and characters per token, for each vocabulary."""
        translate = QCoreApplication.translate
        headings = [translate("Tokens", "Language")]
        for name in self._names:
            headings.append(filled(translate("Tokens", "Tokens, %1"), name))
            headings.append(filled(translate("Tokens", "Characters per token, %1"), name))
        return [tuple(headings), *self._rows()]

    def _rows(self) -> Iterator[tuple[str, ...]]:
        for language, code in enumerate(SAMPLE_SENTENCES):
            row = [_named(code)]
            for counts in self._counts:
                row.append(str(counts[language]))
                row.append(f"{_per_token(language, counts[language]):.2f}")
            yield tuple(row)

    def _draw_bar(
        self, painter: QPainter, area: QRectF, top: float, *, place: int, language: int
    ) -> None:
        count = self._counts[place][language]
        most = max(max(counts) for counts in self._counts)
        room = area.width() - scaled(_NAME) - scaled(120)
        long = max(2.0, room * count / most)
        bar = QRectF(scaled(_NAME) + scaled(14), top + 3, long, scaled(_LINE) - 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.palette.colour(_COLOURS[place]))
        painter.drawRoundedRect(self._mirrored(area, bar), 2, 2)
        painter.setPen(self._look.palette.colour("muted"))
        before = QRectF(scaled(_NAME), top, scaled(14), scaled(_LINE))
        painter.drawText(self._mirrored(area, before), self._leading(), number(place + 1))
        words = facts_line((number(count), decimal(_per_token(language, count), 2)))
        behind = QRectF(bar.right() + scaled(6), top, scaled(120), scaled(_LINE))
        painter.drawText(self._mirrored(area, behind), self._leading(), words)

    def _leading(self) -> Qt.AlignmentFlag:
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        return edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def _mirrored(self, area: QRectF, box: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return box.translated(area.left(), 0)
        return QRectF(area.right() - box.right(), box.top(), box.width(), box.height())


def _named(code: str) -> str:
    return kept_apart(language_name(BY_CODE[code]))


def _per_token(language: int, count: int) -> float:
    """Return the characters of a token in one of the sentences."""
    return len(tuple(SAMPLE_SENTENCES.values())[language]) / max(1, count)
