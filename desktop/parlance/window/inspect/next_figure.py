"""The likeliest tokens, and what each step of the sampling leaves of them: rows and columns."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPen

from parlance.window.inspect.figure import Figure
from parlance.window.inspect.painting import mirrored, say
from parlance.window.inspect.step_words import step_title
from parlance.window.inspect.token_text import share_words, shown_token
from parlance.window.parts.announcing import announce
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import decimal, filled, kept_apart, number
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter

    from parlance.contract.inspection import Left, NextToken
    from parlance.window.parts.look import Look

_ROW: Final = 26
_HEADER: Final = 78
_TOKEN: Final = 132
_LOGIT: Final = 64
_COLUMN: Final = 112
_BAR: Final = 8
_TOLD: Final = 5
"""Tokens that the words tell; the table has all."""


class NextFigure(Figure):
    """Draws a row for each token, a column for each step; a row can be chosen.

    Signals:
        chosen: number of the row that is to be gone on with.
    """

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        """Show nothing yet."""
        super().__init__(look, "")
        self.setAccessibleName(self.tr("Likeliest next tokens"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._found: NextToken | None = None
        self._rows = 0
        self.current = 0

    def show_found(self, found: NextToken | None, rows: int) -> None:
        """Show the first `rows` of the tokens."""
        self._found = found
        self._rows = 0 if found is None else min(rows, len(found.likeliest))
        self.current = min(self.current, max(0, self._rows - 1))
        self.setMinimumSize(self.minimumSizeHint())
        self.refresh()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that every column needs."""
        columns = scaled(_COLUMN) * max(1, len(self._steps()))
        width = scaled(_TOKEN) + (scaled(_LOGIT) if self._logits() else 0) + columns
        return QSize(width, scaled(_HEADER) + scaled(_ROW) * self._rows + Space.SMALL)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: it grows with the rows."""
        return self.minimumSizeHint()

    def words(self) -> str:
        """Return the likeliest tokens and what the steps leave."""
        if self._found is None:
            return ""
        shares = self._shares(0)
        first = [
            f"{shown_token(each)} {share_words(share)}"
            for each, share in zip(self._found.likeliest[:_TOLD], shares, strict=False)
        ]
        return "\n".join([", ".join(first), *(_step_words(step) for step in self._steps())])

    def table(self) -> list[tuple[str, ...]]:
        """Return a row for each token; what each step keeps stands below them."""
        if self._found is None:
            return []
        found, steps = self._found, self._steps()
        head = (self.tr("Token"), self.tr("Number"), self.tr("Logit"), self.tr("Log-probability"))
        rows = [(*head, *(step_title(step.step) for step in steps))]
        for place, each in enumerate(found.likeliest):
            logit = f"{found.logits[place]:.6g}" if found.logits else ""
            shares = (f"{step.probabilities[place]:.6g}" for step in steps)
            rows.append((shown_token(each), str(each.token), logit, f"{each.logprob:.6g}", *shares))
        for name, values in (
            (self.tr("Tokens kept"), [str(step.kept) for step in steps]),
            (self.tr("Probability kept"), [f"{step.mass:.6g}" for step in steps]),
            (self.tr("Entropy in bits"), [f"{step.entropy:.6g}" for step in steps]),
        ):
            rows.append((name, "", "", "", *values))
        return rows

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw the heads of the columns, then the rows."""
        if self._found is None:
            return
        if self._logits():
            place = QRectF(scaled(_TOKEN), 0, scaled(_LOGIT) - Space.LARGE, scaled(_HEADER) / 4)
            painter.setFont(text_font(TypeSize.META, QFont.Weight.DemiBold))
            edge = Qt.AlignmentFlag.AlignRight
            say(painter, mirrored(place, area, self.layoutDirection()), self.tr("Logit"), edge=edge)
        for column, step in enumerate(self._steps()):
            self._draw_head(painter, self._cell(area, column, scaled(_HEADER)), step)
        for row in range(self._rows):
            self._draw_row(painter, area, row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from row to row; Enter goes on with one."""
        steps = {
            Qt.Key.Key_Up: self.current - 1,
            Qt.Key.Key_Down: self.current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._rows - 1,
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._rows:
                self.chosen.emit(self.current)
        elif event.key() in steps and self._rows:
            self._go_to(min(max(0, steps[Qt.Key(event.key())]), self._rows - 1))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with the token under the pointer."""
        row = int((event.position().y() - scaled(_HEADER)) // scaled(_ROW))
        if event.button() is Qt.MouseButton.LeftButton and 0 <= row < self._rows:
            self.current = row
            self.update()
            self.chosen.emit(row)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show which row is at hand."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show no row any more."""
        super().focusOutEvent(event)
        self.update()

    def _go_to(self, row: int) -> None:
        self.current = row
        self.update()
        assert self._found is not None
        token = shown_token(self._found.likeliest[row])
        shares = [share_words(share) for share in self._row(row)]
        announce(self, f"{token}, {', '.join(shares)}")

    def _steps(self) -> tuple[Left, ...]:
        return () if self._found is None else self._found.steps

    def _logits(self) -> tuple[float, ...]:
        return () if self._found is None else self._found.logits

    def _row(self, row: int) -> list[float]:
        return [self._shares(column)[row] for column in range(max(1, len(self._steps())))]

    def _shares(self, column: int) -> tuple[float, ...]:
        """Return the probabilities of a column; without steps, those that were told."""
        if self._found is None:
            return ()
        if not self._found.steps:
            return tuple(exp(each.logprob) for each in self._found.likeliest)
        return self._found.steps[column].probabilities

    def _cell(self, area: QRectF, column: int, height: float, top: float = 0.0) -> QRectF:
        before = scaled(_TOKEN) + (scaled(_LOGIT) if self._logits() else 0)
        width = (area.width() - before) / max(1, len(self._steps()))
        place = QRectF(before + column * width, top, width - Space.MEDIUM, height)
        return mirrored(place, area, self.layoutDirection())

    def _draw_head(self, painter: QPainter, place: QRectF, step: Left) -> None:
        height = place.height() / 4
        painter.setFont(text_font(TypeSize.META, QFont.Weight.DemiBold))
        painter.setPen(self._look.palette.colour("text"))
        line = QRectF(place.left(), place.top(), place.width(), height)
        say(painter, line, step_title(step.step))
        painter.setFont(text_font(TypeSize.META))
        painter.setPen(self._look.palette.colour("muted"))
        for words in _head_lines(step):
            line.translate(0, height)
            say(painter, line, words)

    def _draw_row(self, painter: QPainter, area: QRectF, row: int) -> None:
        assert self._found is not None
        palette, direction = self._look.palette, self.layoutDirection()
        top, height = scaled(_HEADER) + row * scaled(_ROW), scaled(_ROW)
        if row == self.current and self.hasFocus():
            painter.setPen(QPen(palette.colour("accent"), 2))
            painter.setBrush(palette.colour("selected"))
            painter.drawRoundedRect(QRectF(1, top + 1, area.width() - 2, height - 2), 4, 4)
        painter.setPen(palette.colour("text"))
        painter.setFont(text_font(TypeSize.INTERFACE, QFont.Weight.Medium))
        place = QRectF(Space.SMALL, top, scaled(_TOKEN) - Space.MEDIUM, height)
        token = kept_apart(shown_token(self._found.likeliest[row]))
        say(painter, mirrored(place, area, direction), token)
        painter.setFont(text_font(TypeSize.META))
        if self._found.logits:
            painter.setPen(palette.colour("muted"))
            place = QRectF(scaled(_TOKEN), top, scaled(_LOGIT) - Space.LARGE, height)
            logit = decimal(self._found.logits[row], 2)
            edge = Qt.AlignmentFlag.AlignRight
            say(painter, mirrored(place, area, direction), logit, edge=edge)
        for column, share in enumerate(self._row(row)):
            self._draw_share(painter, self._cell(area, column, height, top), share)

    def _draw_share(self, painter: QPainter, place: QRectF, share: float) -> None:
        palette, words, direction = self._look.palette, scaled(52), self.layoutDirection()
        room = place.width() - words
        track = QRectF(place.left(), place.center().y() - _BAR / 2, max(0.0, room), _BAR)
        track = mirrored(track, place, direction)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.colour("border"))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        if share > 0:
            bar = QRectF(track.left(), track.top(), max(2.0, track.width() * share), _BAR)
            painter.setBrush(palette.colour("accent"))
            painter.drawRoundedRect(mirrored(bar, track, direction), 3, 3)
        painter.setPen(palette.colour("text" if share > 0 else "faint"))
        place = mirrored(
            QRectF(place.right() - words, place.top(), words, place.height()), place, direction
        )
        shown = share_words(share) if share > 0 else "–"
        say(painter, place, shown, edge=Qt.AlignmentFlag.AlignRight)


def _head_lines(step: Left) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield filled(translate("NextFigure", "keeps %1"), number(step.kept))
    yield filled(translate("NextFigure", "%1 of it"), share_words(step.mass))
    yield filled(translate("NextFigure", "%1 bits"), decimal(step.entropy, 2))


def _step_words(step: Left) -> str:
    sentence = QCoreApplication.translate(
        "NextFigure", "%1: %2 tokens with %3 of the probability are left; entropy %4 bits."
    )
    return filled(
        sentence,
        step_title(step.step),
        number(step.kept),
        share_words(step.mass),
        decimal(step.entropy, 2),
    )
