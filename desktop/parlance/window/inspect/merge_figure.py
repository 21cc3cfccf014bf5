"""The merges of a word, one below the other, as a picture."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from parlance.window.inspect.figure import Figure
from parlance.window.inspect.token_strip import run_from
from parlance.window.inspect.vocabulary_words import shown_bytes
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import decimal, filled, listed, number
from parlance.window.rich.direction import runs_right_to_left
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from parlance.contract.inspection_tokens import MergeStep, TokenStory
    from parlance.window.parts.look import Look

_LINE: Final = 34
_WHY: Final = 190
"""Room for rank or score at the end of a line, in pixels of the design."""


class MergeFigure(Figure):
    """Draws a word after each merge; what has just become one has a frame."""

    def __init__(self, look: Look) -> None:
        """Draw nothing yet."""
        super().__init__(look, QCoreApplication.translate("Tokens", "Merges of a word"))
        self._steps: Sequence[MergeStep] = ()
        self._from_right = False
        self.setFont(text_font(TypeSize.INTERFACE))
        look.changed.connect(self.update)

    def show_story(self, story: TokenStory) -> None:
        """Draw the merges of a word."""
        self._steps = story.steps
        self._from_right = runs_right_to_left(story.word)
        self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a line for each step."""
        return QSize(scaled(480), scaled(_LINE) * len(self._steps))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of all lines."""
        return QSize(0, scaled(_LINE) * len(self._steps))

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw a line for each step, rank or score at its end."""
        mirrored = self.isRightToLeft()
        for line, step in enumerate(self._steps):
            room = QRectF(
                area.left(), area.top() + line * scaled(_LINE), area.width(), scaled(_LINE) - 4
            )
            why = QRectF(room)
            why.setWidth(scaled(_WHY))
            if not mirrored:
                why.moveRight(room.right())
            painter.setPen(self._look.palette.colour("muted"))
            painter.setLayoutDirection(self.layoutDirection())
            trailing = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            flags = trailing | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(why, flags, _why(step))
            room.setWidth(room.width() - scaled(_WHY))
            if mirrored:
                room.moveLeft(why.right())
            self._draw_parts(painter, room, step)

    def words(self) -> str:
        """Return each merge as a sentence."""
        return "\n".join(self._sentences())

    def table(self) -> list[tuple[str, ...]]:
        """Return what there is after each step, and why."""
        translate = QCoreApplication.translate
        rows = [
            (
                str(line),
                " ".join(map(shown_bytes, step.parts)),
                "" if step.rank is None else str(step.rank),
                "" if step.score is None else f"{step.score:g}",
            )
            for line, step in enumerate(self._steps)
        ]
        headings = (
            translate("Tokens", "Step"),
            translate("Tokens", "Parts"),
            translate("Tokens", "Rank"),
            translate("Tokens", "Score"),
        )
        return [headings, *rows]

    def _sentences(self) -> list[str]:
        translate = QCoreApplication.translate
        if not self._steps:
            return []
        first = listed(map(shown_bytes, self._steps[0].parts))
        said = [filled(translate("Tokens", "At first: %1"), first)]
        for before, step in pairwise(self._steps):
            words = translate("Tokens", "%1 and %2 become %3 (%4)")
            two = before.parts[step.joined : step.joined + 2]
            made = step.parts[step.joined]
            said.append(filled(words, *map(shown_bytes, (*two, made)), _why(step)))
        return said

    def _draw_parts(self, painter: QPainter, room: QRectF, step: MergeStep) -> None:
        palette, metrics = self._look.palette, QFontMetricsF(self.font())
        painter.setLayoutDirection(run_from(from_right=self._from_right))
        texts = [shown_bytes(part) for part in step.parts]
        widths = [metrics.horizontalAdvance(text) + scaled(12) for text in texts]
        gap = scaled(4)
        whole = sum(widths) + gap * (len(widths) - 1)
        squeezed = min(1.0, room.width() / whole) if whole else 1.0
        at = room.right() if self._from_right else room.left()
        for place, (text, width) in enumerate(zip(texts, widths, strict=True)):
            wide = width * squeezed
            left = at - wide if self._from_right else at
            box = QRectF(left, room.top(), wide, room.height())
            is_new = place == step.joined
            painter.setPen(QPen(palette.colour("accent"), 2) if is_new else Qt.PenStyle.NoPen)
            painter.setBrush(palette.colour("accent_soft" if is_new else "inline_code"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), scaled(4), scaled(4))
            painter.setPen(palette.colour("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            at += (wide + gap * squeezed) * (-1 if self._from_right else 1)


def _why(step: MergeStep) -> str:
    """Return why this pair was merged: its place in the file's list, or the score."""
    if step.rank is not None:
        words = QCoreApplication.translate("Tokens", "merge %1 of the list")
        return filled(words, number(step.rank + 1))
    if step.score is not None:
        return filled(QCoreApplication.translate("Tokens", "score %1"), decimal(step.score, 2))
    return ""
