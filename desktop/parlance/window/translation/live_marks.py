"""What joins the two panes: the highlight of what says the same, marks, scrolling together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.window.translation.live_edit import Mark
from parlance.window.translation.words import hints_words

if TYPE_CHECKING:
    from parlance.contract.translation import LiveParagraph, SentencePair
    from parlance.window.translation.live_edit import Span
    from parlance.window.translation.live_source import SourceText
    from parlance.window.translation.live_target import TargetText


class LiveMarks(QObject):
    """Points out in both panes what the mouse or the caret is at.

    Signals:
        changed: other paragraphs want a look, or hold.
    """

    changed = Signal()

    def __init__(self, source: SourceText, target: TargetText) -> None:
        """Join the texts."""
        super().__init__(target)
        self._source = source
        self._target = target
        self._is_scrolling = False
        source.touched.connect(target.grow_stale)
        source.changed.connect(self._show)
        target.changed.connect(self._show)
        for side in (source, target):
            edit = side.edit
            edit.pointed.connect(lambda at, each=side: self._on_pointed(each, at))
            edit.cursorPositionChanged.connect(lambda each=side: self._on_caret(each))
            edit.verticalScrollBar().valueChanged.connect(
                lambda _value, each=side: self._on_scrolled(each)
            )

    # What wants a look ------------------------------------------------------------------

    def hinted(self) -> tuple[LiveParagraph, ...]:
        """Return the paragraphs with hints, as far as they are shown as the model wrote them."""
        return tuple(
            each
            for each in self._target.paragraphs
            if each.hints and self._target.holds(each.index)
        )

    def sentence_at(self, position: int) -> tuple[LiveParagraph, int] | None:
        """Return the sentence of the translation at a position: paragraph and number of it."""
        index = self._target.at(position)
        if index is None or not self._target.holds(index):
            return None
        paragraph = self._target.paragraphs[index]
        offset = self._target.offset(paragraph, position)
        for number, pair in enumerate(paragraph.sentences):
            if pair.target_start <= offset <= pair.target_end > pair.target_start:
                return paragraph, number
        return None

    def _show(self) -> None:
        target = self._target
        stale = [target.span(each) for each in target.stale]
        marks = [Mark(target.span(each), "accent", self.tr("Your wording")) for each in target.own]
        marks += [
            Mark(target.span(each.index), "notice", hints_words(each.hints))
            for each in self.hinted()
        ]
        target.edit.dim(tuple(stale))
        target.edit.mark(tuple(marks))
        self._point_out(None, None)
        self.changed.emit()

    # Highlight --------------------------------------------------------------------------

    def _on_pointed(self, side: SourceText | TargetText, position: int) -> None:
        index = side.at(position) if position >= 0 else None
        if index is None:
            self._on_caret(side)
        else:
            self._point_at(side, index, position)

    def _on_caret(self, side: SourceText | TargetText) -> None:
        if side.edit.is_written:
            return
        position = side.edit.textCursor().position()
        index = side.at(position) if side.edit.hasFocus() else None
        if index is None or side.edit.textCursor().hasSelection():
            self._point_out(None, None)
        else:
            self._point_at(side, index, position)

    def _point_at(self, side: SourceText | TargetText, index: int, position: int) -> None:
        both = min(len(self._source), len(self._target.paragraphs))
        is_true = index < both and not self._source.is_touched(index)
        if not is_true or not self._target.holds(index):
            self._point_out(None, None)
            return
        paragraph = self._target.paragraphs[index]
        offset = side.offset(paragraph, position)
        self._point_out(paragraph, _pair_at(paragraph, offset, is_source=side is self._source))

    def _point_out(self, paragraph: LiveParagraph | None, pair: SentencePair | None) -> None:
        source: tuple[Span | None, Span | None] = (None, None)
        target: tuple[Span | None, Span | None] = (None, None)
        if paragraph is not None:
            one, other = self._source, self._target
            source = one.span(paragraph.index), None
            target = other.span(paragraph.index), None
            if pair is not None:
                source = source[0], one.sentence(paragraph, pair.source_start, pair.source_end)
                target = target[0], other.sentence(paragraph, pair.target_start, pair.target_end)
        self._source.edit.point_out(*source)
        self._target.edit.point_out(*target)

    # Scrolling --------------------------------------------------------------------------

    def _on_scrolled(self, side: SourceText | TargetText) -> None:
        other = self._target if side is self._source else self._source
        if self._is_scrolling or side.edit.is_selecting or other.edit.is_selecting:
            return
        if side.edit.is_written or not len(self._source) or not self._target.paragraphs:
            return
        self._is_scrolling = True
        try:
            other.edit.verticalScrollBar().setValue(self._value_for(side, other))
        finally:
            self._is_scrolling = False

    def _value_for(self, side: SourceText | TargetText, other: SourceText | TargetText) -> int:
        bar, wanted = side.edit.verticalScrollBar(), other.edit.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return wanted.maximum()
        count = min(len(self._source), len(self._target.paragraphs))
        index = _top_paragraph(side, count)
        here, there = side.edit.place_of(side.span(index)), other.edit.place_of(other.span(index))
        share = (bar.value() - here.top()) / max(1.0, here.height())
        return round(there.top() + min(share, 1.0) * there.height())


def _top_paragraph(side: SourceText | TargetText, count: int) -> int:
    """Return the paragraph at the upper edge of a pane."""
    top = side.edit.verticalScrollBar().value()
    first, last = 0, count - 1
    while first < last:
        middle = (first + last) // 2
        if side.edit.place_of(side.span(middle)).bottom() > top:
            last = middle
        else:
            first = middle + 1
    return first


def _pair_at(paragraph: LiveParagraph, offset: int, *, is_source: bool) -> SentencePair | None:
    for pair in paragraph.sentences:
        start = pair.source_start if is_source else pair.target_start
        end = pair.source_end if is_source else pair.target_end
        if start <= offset < end or (offset == end > start and pair is paragraph.sentences[-1]):
            return pair
    return None
