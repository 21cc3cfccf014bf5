"""A thin bar as long as the documents: what was read, and what the summary draws on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from parlance.contract.document import BETWEEN_BLOCKS
from parlance.window.parts.announcing import announce
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import facts_line, filled, number, plain_hint
from parlance.window.summary.result_words import blocks_words, place_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from parlance.contract.document import Block, Document
    from parlance.contract.summary import DocumentLabel, Sentence
    from parlance.window.parts.look import Look

_HEIGHT = 20
_BAR = 8
_LEAST_WIDTH = 3.0
_GAP: Final = len(BETWEEN_BLOCKS)
Place = tuple[int, int]
"""A document, and the id of one of its blocks."""


class CoverageMap:
    """Where each block stands along the length of all documents, in shares from 0 to 1."""

    def __init__(self, documents: Sequence[Document], labels: Sequence[DocumentLabel] = ()) -> None:
        """Measure `documents`; where none are at hand, `labels` give their sizes in blocks."""
        self._documents = documents
        self._lengths: list[int] = []
        self._starts: list[int] = [0]
        for document in documents:
            last = document.blocks[-1] if document.blocks else None
            self._add((last.end if last is not None else 0) + _GAP)
        if not documents:
            for label in labels:
                self._add(max(1, label.blocks))
        self._total = max(1, self._starts[-1])

    def _add(self, length: int) -> None:
        self._lengths.append(length)
        self._starts.append(self._starts[-1] + length)

    @property
    def borders(self) -> list[float]:
        """Where one document ends and the next begins."""
        return [start / self._total for start in self._starts[1:-1]]

    def span(self, place: Place) -> tuple[float, float] | None:
        """Return where a block begins and ends, None if there is no such block."""
        document, block = place
        if not 0 <= document < len(self._lengths):
            return None
        base = self._starts[document]
        if not self._documents:
            return (base + block) / self._total, (base + block + 1) / self._total
        blocks = self._documents[document].blocks
        if not 0 <= block < len(blocks):
            return None
        found = blocks[block]
        return (base + found.start) / self._total, (base + found.end) / self._total

    def share_span(self, document: int, share: float) -> tuple[float, float]:
        """Return the first `share` of a document."""
        base = self._starts[document]
        return base / self._total, (base + self._lengths[document] * share) / self._total

    def place_at(self, share: float) -> Place | None:
        """Return the block at a share of the length; None without documents at hand."""
        if not self._documents:
            return None
        position = min(max(share, 0.0), 1.0) * self._total
        document = min(bisect_right(self._starts, position) - 1, len(self._documents) - 1)
        blocks = self._documents[document].blocks
        within = position - self._starts[document]
        at = bisect_right(blocks, within, key=lambda block: block.start) - 1
        return (document, max(0, at)) if blocks else None

    def block(self, place: Place) -> Block | None:
        """Return the block at a place, if it is at hand."""
        document, block = place
        if document < len(self._documents) and block < len(self._documents[document].blocks):
            return self._documents[document].blocks[block]
        return None


class CoverageBar(QWidget):
    """Shows what was read and what is drawn on; a click or Enter goes there.

    Left and right walk through the places that the summary draws on.

    Signals:
        place_wanted: number of the document, and id of the block.
    """

    place_wanted = Signal(int, int)
    accessible_role: Final = QAccessible.Role.Chart

    def __init__(self, look: Look) -> None:
        """Start without documents."""
        super().__init__()
        self._look = look
        self._map = CoverageMap(())
        self._read: list[float] = []
        self._used: list[Place] = []
        self._current: frozenset[Place] = frozenset()
        self._reached = -1
        self.setFixedHeight(scaled(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Parts of the document that the summary draws on"))
        look.changed.connect(self.update)

    @property
    def used(self) -> list[Place]:
        """The places that the summary draws on, in order."""
        return self._used

    def show_coverage(
        self, coverage: CoverageMap, read: Sequence[tuple[int, int]], sentences: Iterable[Sentence]
    ) -> None:
        """Show `read` (blocks read, blocks) of each document and the sources of `sentences`."""
        self._map = coverage
        self._read = [done / total if total else 0.0 for done, total in read]
        drawn = {(source.document, source.block) for each in sentences for source in each.sources}
        self._used = sorted(place for place in drawn if coverage.span(place) is not None)
        self._current = frozenset()
        self._reached = -1
        done, total = sum(part[0] for part in read), sum(part[1] for part in read)
        words = [blocks_words(done, total)]
        if self._used:
            sentence = self.tr("the summary draws on %1 of them")
            words.append(filled(sentence, number(len(self._used))))
        self.setAccessibleDescription(facts_line(words))
        self.update()

    def show_current(self, places: Collection[Place]) -> None:
        """Show where the sentence that is pointed at comes from."""
        if frozenset(places) != self._current:
            self._current = frozenset(places)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return some width; it takes what there is."""
        return QSize(200, scaled(_HEIGHT))

    def rect_of(self, span: tuple[float, float], *, height: int = _BAR) -> QRectF:
        """Return where a span is painted, wide enough to be seen, mirrored where the text is."""
        room = self.width() - 2.0
        width = max(_LEAST_WIDTH, (span[1] - span[0]) * room)
        left = 1.0 + min(span[0] * room, room - width)
        if self.isRightToLeft():
            left = self.width() - left - width
        return QRectF(left, (self.height() - height) / 2, width, height)

    def share_at(self, x: float) -> float:
        """Return the share of the length at a pixel."""
        share = (x - 1.0) / max(1.0, self.width() - 2.0)
        return min(max(1.0 - share if self.isRightToLeft() else share, 0.0), 1.0)

    def place_near(self, x: float) -> Place | None:
        """Return the place at a pixel; one that is drawn on wins over its neighbours."""
        for place in self._used:
            span = self._map.span(place)
            if span is not None and self.rect_of(span).adjusted(-2, 0, 2, 0).contains(
                x, self.height() / 2
            ):
                return place
        return self._map.place_at(self.share_at(x))

    # What people do ----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to what was clicked."""
        place = self.place_near(event.position().x())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk through the places that are drawn on."""
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if event.key() in (forward, back) and self._used:
            step = 1 if event.key() == forward else -1
            self._reached = min(max(self._reached + step, 0), len(self._used) - 1)
            self._go(self._used[self._reached])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._reached >= 0:
            self._go(self._used[self._reached])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say where a point of the bar is in the document."""
        if event.type() == event.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_near(event.pos().x())
            block = self._map.block(place) if place is not None else None
            words = place_words(block) if block is not None else ""
            hint = plain_hint(words or self.accessibleDescription())
            QToolTip.showText(event.globalPos(), hint, self)
            return True
        return super().event(event)

    def _go(self, place: Place) -> None:
        if place in self._used:
            self._reached = bisect_left(self._used, place)
        self.show_current((place,))
        block = self._map.block(place)
        if block is not None:
            announce(self, "\n".join(each for each in (place_words(block), block.text) if each))
        self.place_wanted.emit(*place)

    # How it looks ------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the length, what was read, what is drawn on, and the focus."""
        palette = self._look.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.colour("hover"))
        painter.drawRoundedRect(self.rect_of((0.0, 1.0)), 3, 3)
        painter.setBrush(palette.colour("selection"))
        for document, share in enumerate(self._read):
            if share:
                painter.drawRoundedRect(self.rect_of(self._map.share_span(document, share)), 3, 3)
        painter.setBrush(palette.colour("accent"))
        self._paint_places(painter, self._used, _BAR)
        self._paint_places(painter, self._current, scaled(_HEIGHT) - 4)
        painter.setBrush(palette.colour("main"))
        for border in self._map.borders:
            painter.drawRect(self.rect_of((border, border), height=_BAR))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _paint_places(self, painter: QPainter, places: Collection[Place], height: int) -> None:
        for place in places:
            span = self._map.span(place)
            if span is not None:
                painter.drawRoundedRect(self.rect_of(span, height=height), 1, 1)
