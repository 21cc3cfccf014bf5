"""Bars between the options and the page: several documents, other options, what to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from parlance.contract.document_wording import COMPARISONS
from parlance.contract.summary import Comparison
from parlance.window.parts.controls import IconButton, IconLabel, TextButton, TextLabel, give_tip
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import scaled
from parlance.window.parts.segments import Segments
from parlance.window.parts.words import filled, number, plural, wording
from parlance.window.summary.options_bar import RowBox
from parlance.window.summary.words import documents_words, left_out_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.faults import Fault
    from parlance.window.parts.look import Look

_ALONE, _TOGETHER = "alone", "together"
_COMPARISON_WIDTH = 260
_NAMED = 4
"""So many of the documents that were left out are named; the tool tip names more."""
_HINTED = 24


class ComparisonBox(RowBox):
    """Chooses what becomes of documents that are summarized together."""

    def __init__(self, name: str) -> None:
        """Offer all; `name` is what a screen reader says."""
        super().__init__(name, 16)
        for each in Comparison:
            self.addItem(wording(COMPARISONS[each]), each.value)

    @property
    def comparison(self) -> Comparison:
        """The one that is chosen."""
        return Comparison(str(self.currentData()))

    def choose(self, comparison: Comparison) -> None:
        """Choose one."""
        self.setCurrentIndex(self.findData(comparison.value))


class ArrangeBar(QFrame):
    """Offers to summarize the documents that were just given each alone or all together.

    Signals:
        arranged: whether together, and the Comparison.
    """

    arranged = Signal(bool, object)

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "bar")
        self._count = TextLabel(weight=QFont.Weight.Medium)
        self.segments = Segments(
            ((_ALONE, self.tr("Each alone")), (_TOGETHER, self.tr("Together"))),
            self.tr("How to summarize several documents"),
        )
        self.segments.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.comparison = ComparisonBox(self.tr("What becomes of them together"))
        self.comparison.setMaximumWidth(scaled(_COMPARISON_WIDTH))
        close = IconButton(look, "x", self.tr("Close"), size=14)
        close.clicked.connect(self.hide)
        line = FlowLine()
        self.setLayout(line)
        set_margins(line, Space.MEDIUM, Space.CLOSE, Space.TINY, Space.CLOSE)
        for widget in (self._count, self.segments, self.comparison):
            line.addWidget(widget)
        line.add_stretch()
        line.addWidget(close)
        self.segments.chosen.connect(self._on_chosen)
        self.comparison.activated.connect(self._on_chosen)
        self.hide()

    @property
    def is_together(self) -> bool:
        """Whether “Together” is chosen."""
        return self.segments.button(_TOGETHER).isChecked()

    def begin(self, comparison: Comparison) -> None:
        """Get ready to ask about other documents; `comparison` is what “Together” starts with."""
        self.hide()
        self.segments.choose(_ALONE)
        self.comparison.choose(comparison)
        self.comparison.hide()

    def show_count(self, count: int) -> None:
        """Ask about so many documents."""
        words = documents_words(count)
        self._count.setText(filled(self.tr("%1:"), words))
        self.setAccessibleName(words)
        self.show()

    def _on_chosen(self) -> None:
        self.comparison.setVisible(self.is_together)
        self.arranged.emit(self.is_together, self.comparison.comparison)


class AgainBar(QFrame):
    """Offers to summarize an entry again, because its options were changed.

    Signals:
        again_clicked: do it; dropped: back to the options it was made with.
    """

    again_clicked = Signal()
    dropped = Signal()

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "bar")
        words = TextLabel(
            self.tr("Other options are chosen. Notes made earlier are used again where they fit."),
            role="muted",
            pixels=TypeSize.META,
            wrap=True,
        )
        self.again = TextButton(look, self.tr("Summarize again"), kind="primary")
        self.again.clicked.connect(self.again_clicked)
        back = TextButton(look, self.tr("Undo"), kind="link")
        back.clicked.connect(self.dropped)
        line = QHBoxLayout(self)
        set_margins(line, Space.MEDIUM, Space.CLOSE, Space.CLOSE, Space.CLOSE)
        line.setSpacing(Space.SMALL)
        line.addWidget(words, 1)
        line.addWidget(back)
        line.addWidget(self.again)
        self.hide()


class HintBar(QFrame):
    """Says one sentence until it is closed."""

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "notice")
        self.words = TextLabel(wrap=True)
        close = IconButton(look, "x", self.tr("Close"), size=14)
        close.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        set_margins(line, Space.MEDIUM, Space.CLOSE, Space.TINY, Space.CLOSE)
        line.addWidget(IconLabel(look, "info", "notice", 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        line.addWidget(close)
        self.hide()

    def show_hint(self, sentence: str) -> None:
        """Say `sentence`; nothing if it is empty."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


class LeftOutBar(QFrame):
    """Names the documents of several together that could not be read."""

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "notice")
        self.words = TextLabel(wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.MEDIUM, Space.CLOSE, Space.MEDIUM, Space.CLOSE)
        line.addWidget(IconLabel(look, "info", "notice", 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.hide()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say which documents were left out and why; nothing without `faults`."""
        self.setVisible(bool(faults))
        if not faults:
            return
        count = len(faults)
        head = plural(self.tr("%Ln document(s) left out:", "", count), count)
        lines = [left_out_words(fault) for fault in faults]
        rest = count - _NAMED
        more = [filled(self.tr("… and %1 more"), number(rest))] if rest > 0 else []
        self.words.setText("\n".join((head, *lines[:_NAMED], *more)))
        give_tip(self.words, "\n".join(lines[:_HINTED]) if more else "")
        self.setAccessibleName(self.words.text())
