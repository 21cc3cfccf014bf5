"""The text to translate, and where the paragraphs of its translation's source stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.window.parts.utf16 import code_points, utf16_length
from parlance.window.translation.live_pieces import Pieces, located, raw_offset

if TYPE_CHECKING:
    from parlance.contract.translation import LiveParagraph, LiveText
    from parlance.window.translation.live_edit import LiveEdit, Span
    from parlance.window.translation.live_pieces import Change


class SourceText(QObject):
    """Follows the person's typing paragraph by paragraph.

    Signals:
        touched: indices of paragraphs that are others than what was translated.
        changed: the text has changed in any way, by the person.
    """

    touched = Signal(object)
    changed = Signal()

    def __init__(self, edit: LiveEdit) -> None:
        """Follow `edit`."""
        super().__init__(edit)
        self.edit = edit
        self._pieces = Pieces()
        self._touched: set[int] = set()
        self._is_known = False
        edit.edited.connect(self._on_edited)

    def __len__(self) -> int:
        """Return the number of paragraphs."""
        return len(self._pieces) if self._is_known else 0

    def follow(self, live: LiveText) -> None:
        """Find the paragraphs of a translation that has begun."""
        self._is_known = self.edit.is_plain and bool(live.paragraphs)
        self._pieces, lost = located(self.edit.text, live)
        self._touched = set(lost)

    def show_text(self, text: str) -> None:
        """Show another text, of which no paragraph is known."""
        with self.edit.writing():
            self.edit.setPlainText(text)
        self._pieces, self._is_known, self._touched = Pieces(), False, set()

    def parts(self) -> tuple[tuple[tuple[str, str], ...], str]:
        """Return the paragraphs with what stands before them, and what stands at the end."""
        if self._is_known:
            return self._pieces.parts()
        return ((("", self.edit.text),), "")

    def is_touched(self, index: int) -> bool:
        """Whether a paragraph is another than the one that was translated."""
        return index in self._touched

    def at(self, position: int) -> int | None:
        """Return which paragraph stands at a position."""
        return self._pieces.at(position) if self._is_known else None

    def span(self, index: int) -> Span:
        """Return where a paragraph stands."""
        return self._pieces.span(index)

    def offset(self, paragraph: LiveParagraph, position: int) -> int:
        """Return which code point of a paragraph's source stands at a position."""
        raw = self._pieces.text(paragraph.index)
        inside = code_points(raw, position - self.span(paragraph.index)[0])
        if raw == paragraph.source:
            return inside
        # Wrapped lines: the break is as long as it likes, in the source it is one space.
        return len(" ".join(line.strip() for line in raw[:inside].splitlines()))

    def sentence(self, paragraph: LiveParagraph, start: int, end: int) -> Span:
        """Return where a part of a paragraph's source stands."""
        raw = self._pieces.text(paragraph.index)
        begin = self.span(paragraph.index)[0]
        first, last = (raw_offset(paragraph.source, raw, each) for each in (start, end))
        return begin + utf16_length(raw[:first]), begin + utf16_length(raw[:last])

    def _on_edited(self, change: Change) -> None:
        if self._is_known and self.edit.is_plain:
            found = self._pieces.edited(change, self.edit.part, self.edit.length)
            self._touched.update(found)
            if found:
                self.touched.emit(tuple(found))
        elif self._is_known:
            self._is_known = False
        self.changed.emit()
