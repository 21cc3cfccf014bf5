"""Texts side by side: what they have in common, where each parts, and what each is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parlance.contract.engine import StopReason
from parlance.contract.inspection_choosing import WayKind
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.visible import visible_lines
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import (
    decimal,
    fault_words,
    filled,
    number,
    plural,
    wording_of,
)
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.inspection_choosing import Decoded
    from parlance.window.parts.look import Look

_WIDTH: Final = 240
_HEIGHT: Final = 150
_TITLE: Final = 20
_LINES: Final = 5
_PARTS: Final = "▸"
_STOPS: Final = {
    StopReason.END: QT_TRANSLATE_NOOP("DecodingColumns", "ended by itself"),
    StopReason.LENGTH: QT_TRANSLATE_NOOP("DecodingColumns", "reached its length"),
    StopReason.CONTEXT: QT_TRANSLATE_NOOP("DecodingColumns", "filled the context"),
    StopReason.STOP_STRING: QT_TRANSLATE_NOOP("DecodingColumns", "ended by itself"),
    StopReason.CANCELLED: QT_TRANSLATE_NOOP("DecodingColumns", "stopped"),
}


class DecodingColumns(QWidget):
    """A column for each way of decoding; they grow as the texts do."""

    def __init__(self, look: Look) -> None:
        """Show no column."""
        super().__init__()
        self._look = look
        self._ways: tuple[Decoded, ...] = ()
        self._columns: list[_Column] = []
        self._line = FlowLine()
        self.setLayout(self._line)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(Space.MEDIUM)
        look.changed.connect(self._show)

    def show_ways(self, ways: tuple[Decoded, ...]) -> None:
        """Show the texts as far as they have got."""
        if ways == self._ways and len(self._columns) == len(ways):
            return
        self._ways = ways
        while len(self._columns) < len(ways):
            self._columns.append(_Column(self._look))
            self._line.addWidget(self._columns[-1])
        for number_of, column in enumerate(self._columns):
            column.setVisible(number_of < len(ways))
        self._show()

    def table(self) -> list[tuple[str, ...]]:
        """Return a row for each way."""
        translate = QCoreApplication.translate
        head = (
            translate("DecodingColumns", "Way"),
            translate("DecodingColumns", "Text"),
            translate("DecodingColumns", "Tokens"),
            translate("DecodingColumns", "Sum of log-probabilities"),
            translate("DecodingColumns", "For each token"),
            translate("DecodingColumns", "Why it ended"),
        )
        return [head, *(_cells(way) for way in self._ways)]

    def _show(self) -> None:
        common = common_length([way.text for way in self._ways if way.text])
        for column, way in zip(self._columns, self._ways, strict=False):
            column.show_way(way, common)


class _Column(QWidget):
    """One way: its name, its text, its figures."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(scaled(_WIDTH))
        self.title = TextLabel(weight=QFont.Weight.DemiBold)
        self.title.setFixedHeight(scaled(_TITLE))
        self.text = PlainEdit("")
        self.text.setProperty("kind", "field")
        self.text.setReadOnly(True)
        self.text.setFixedHeight(scaled(_HEIGHT))
        self.figures = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.figures.setFixedHeight(_LINES * self.figures.fontMetrics().lineSpacing())
        edge = self.figures.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask
        self.figures.setAlignment(edge | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        for each in (self.title, self.text, self.figures):
            column.addWidget(each)

    def show_way(self, way: Decoded, common: int) -> None:
        title = way_title(way)
        self.title.setText(title)
        self.text.setAccessibleName(title)
        self._write(visible_lines(way.text), common if way.text[common:] else 0)
        self.figures.setText("\n".join(_figures(way)))

    def _write(self, text: str, common: int) -> None:
        palette = self._look.palette
        faint, plain, mark = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        faint.setForeground(palette.colour("faint"))
        plain.setForeground(palette.colour("text"))
        mark.setForeground(palette.colour("accent"))
        first = QTextCharFormat(plain)
        first.setFontWeight(QFont.Weight.DemiBold)
        first.setFontUnderline(True)
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        if not common:
            cursor.insertText(text, plain)
            return
        word = _first_word(text[common:])
        cursor.insertText(text[:common], faint)
        cursor.insertText(_PARTS, mark)
        cursor.insertText(text[common : common + word], first)
        cursor.insertText(text[common + word :], plain)


def common_length(texts: Sequence[str]) -> int:
    """Return how many characters all texts begin with, whole words only; 0 for a single text."""
    if len(texts) <= 1:
        return 0
    shortest, first, last = min(map(len, texts)), min(texts), max(texts)
    length = next((at for at in range(shortest) if first[at] != last[at]), shortest)
    common = first[:length]
    if all(text == common for text in texts):
        return 0
    return max(common.rfind(" "), common.rfind("\n")) + 1 if common.strip() else 0


def way_title(way: Decoded) -> str:
    """Return what a way of decoding is called."""
    translate = QCoreApplication.translate
    if way.kind is WayKind.GREEDY:
        return translate("DecodingColumns", "Greedy")
    if way.kind is WayKind.BEAMS:
        return translate("DecodingColumns", "Beam search")
    return filled(translate("DecodingColumns", "Sampled, seed %1"), number(way.seed or 0))


def _figures(way: Decoded) -> list[str]:
    translate = QCoreApplication.translate
    if way.fault is not None:
        return [fault_words(way.fault).sentence]
    lines = []
    if way.length:
        lines.append(
            plural(translate("DecodingColumns", "%Ln token(s)", "", way.length), way.length)
        )
    if way.logprob is not None and way.mean is not None:
        words = translate("DecodingColumns", "log-probability %1, %2 for each token")
        lines.append(filled(words, decimal(way.logprob, 2), decimal(way.mean, 3)))
    if way.stop is not None:
        lines.append(wording_of("DecodingColumns", _STOPS[way.stop]))
    return lines


def _cells(way: Decoded) -> tuple[str, ...]:
    numbers = ("" if value is None else f"{value:.6g}" for value in (way.logprob, way.mean))
    stop = "" if way.stop is None else wording_of("DecodingColumns", _STOPS[way.stop])
    return (way_title(way), way.text, str(way.length), *numbers, stop)


def _first_word(text: str) -> int:
    """Return how long the first word of a text is, with blanks before it."""
    word = text.split(maxsplit=1)[0] if text.strip() else text
    return text.find(word) + len(word)
