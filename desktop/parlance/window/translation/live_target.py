"""The translation while it comes: each paragraph in its place, and what the person makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from parlance.window.parts.utf16 import code_points, utf16_length
from parlance.window.translation.live_pieces import Pieces, paired

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from parlance.contract.translation import LiveParagraph, LiveText
    from parlance.window.translation.live_edit import LiveEdit, Span
    from parlance.window.translation.live_pieces import Change

PAUSE_MS: Final = 900
"""A wording is taken when the person has not typed for so long, or goes elsewhere."""


class TargetText(QObject):
    """Shows the paragraphs of a translation and takes the person's wording.

    Signals:
        corrected: index of a paragraph and the person's wording of it.
        changed: what is shown of a paragraph, or what holds, has changed.
    """

    corrected = Signal(int, str)
    changed = Signal()

    def __init__(self, edit: LiveEdit) -> None:
        """Follow `edit`."""
        super().__init__(edit)
        self.edit = edit
        self._live: list[LiveParagraph] = []
        self._pieces = Pieces()
        self._stale: set[int] = set()
        self._edited: set[int] = set()
        self._own: set[int] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.take_edits)
        edit.edited.connect(self._on_edited)
        edit.cursorPositionChanged.connect(self._on_caret_moved)

    # What is shown ----------------------------------------------------------------------

    @property
    def paragraphs(self) -> tuple[LiveParagraph, ...]:
        """The paragraphs as the service gave them."""
        return tuple(self._live)

    @property
    def stale(self) -> tuple[int, ...]:
        """Paragraphs that show a translation of something else."""
        return tuple(sorted(self._stale))

    @property
    def own(self) -> tuple[int, ...]:
        """Paragraphs in the person's own wording."""
        return tuple(sorted((self._own | self._edited) - self._stale))

    def holds(self, index: int) -> bool:
        """Whether a paragraph's translation stands as the service gave it."""
        if index in self._stale or index in self._edited or not self._live[index].is_done:
            return False
        return self._pieces.text(index) == self._live[index].target

    def at(self, position: int) -> int | None:
        """Return which paragraph stands at a position."""
        found = self._pieces.at(position)
        return found if found is not None and found < len(self._live) else None

    def span(self, index: int) -> Span:
        """Return where a paragraph stands."""
        return self._pieces.span(index)

    def offset(self, paragraph: LiveParagraph, position: int) -> int:
        """Return which code point of a paragraph's translation stands at a position."""
        text = self._pieces.text(paragraph.index)
        return code_points(text, position - self.span(paragraph.index)[0])

    def sentence(self, paragraph: LiveParagraph, start: int, end: int) -> Span:
        """Return where a part of a paragraph's translation stands."""
        text = self._pieces.text(paragraph.index)
        begin = self.span(paragraph.index)[0]
        return begin + utf16_length(text[:start]), begin + utf16_length(text[:end])

    # What comes -------------------------------------------------------------------------

    def show_live(self, live: LiveText, is_touched: Callable[[int], bool]) -> None:
        """Show the paragraphs of a translation that has begun; what is known of them stands.

        Where nothing is known yet, what stood there stays, dimmed, until something comes.
        """
        old = [each.source for each in self._live] or [""] * len(self._pieces)
        places = paired(old, [each.source for each in live.paragraphs])
        states = self._stale, self._edited, self._own
        self._stale, self._edited, self._own = set(), set(), set()
        shown: list[str] = []
        for paragraph, place in zip(live.paragraphs, places, strict=True):
            is_same = place is not None and old[place] == paragraph.source
            kept = is_same and place in states[1]
            has_new = bool(paragraph.target) and not is_touched(paragraph.index) and not kept
            was = "" if place is None else self._pieces.text(place)
            shown.append(paragraph.target if has_new else was)
            if kept:
                self._edited.add(paragraph.index)
            elif was and not has_new and not (is_same and place not in states[0]):
                self._stale.add(paragraph.index)
            if is_same and place in states[2] and shown[-1] == was:
                self._own.add(paragraph.index)
        self._lay_out(live, places, shown)
        self.changed.emit()

    def _lay_out(self, live: LiveText, places: list[int | None], shown: list[str]) -> None:
        """Put the new paragraphs where the old ones were."""
        old, new = (
            self._pieces,
            [(each.before, text) for each, text in zip(live.paragraphs, shown, strict=True)],
        )
        parts: list[tuple[Span, str]] = []
        at = 0
        for (before, text), place in zip(new, places, strict=True):
            span = (at, at) if place is None else old.region(place)
            parts.append((span, before + text))
            at = span[1]
        parts += [(old.region(each), "") for each in set(range(len(old))) - set(places)]
        parts.sort(key=lambda part: part[0])
        end = old.region(len(old))[0]
        parts.append(((end, self.edit.length), live.after))
        self._live, self._pieces = list(live.paragraphs), Pieces(new, live.after)
        self.edit.rewrite(parts)

    def show_paragraph(self, paragraph: LiveParagraph, *, is_touched: bool) -> None:
        """Show how far a paragraph is, unless its source or the person is farther."""
        index = paragraph.index
        is_known = index < len(self._live) and self._live[index].source == paragraph.source
        if not is_known or is_touched or index in self._edited:
            return
        self._live[index] = paragraph
        if paragraph.target or paragraph.is_done:
            self._stale.discard(index)
            if self._pieces.text(index) != paragraph.target:
                self._own.discard(index)
                self._write(index, paragraph.target)
        self.changed.emit()

    def grow_stale(self, indices: Iterable[int]) -> None:
        """Dim paragraphs whose source is another now."""
        found = {each for each in indices if each < len(self._live) and self._pieces.text(each)}
        if found - self._stale:
            self._stale |= found
            self.changed.emit()

    def show_text(self, parts: tuple[tuple[str, str], ...] = (), after: str = "") -> None:
        """Show a text of which no paragraph is a translation of what stands opposite."""
        self._pause.stop()
        self._pieces, self._live = Pieces(parts, after), []
        self._stale, self._edited, self._own = set(), set(), set()
        with self.edit.writing():
            self.edit.setPlainText(self._pieces.whole())
        self.changed.emit()

    # What the person does ---------------------------------------------------------------

    def reword(self, index: int, start: int, end: int, words: str) -> None:
        """Put other words in place of a part of a paragraph, as the person chose them."""
        text, paragraph = self._pieces.text(index), self._live[index]
        wanted = text[:start] + words + text[end:]
        moved = len(words) - (end - start)
        sentences = tuple(
            pair
            if pair.target_end <= start
            else replace(
                pair,
                target_start=pair.target_start + (moved if pair.target_start > start else 0),
                target_end=pair.target_end + moved,
            )
            for pair in paragraph.sentences
        )
        self._live[index] = replace(paragraph, target=wanted, sentences=sentences)
        self._write(index, wanted)
        self._own.add(index)
        self.corrected.emit(index, wanted)
        self.changed.emit()

    def take_edits(self) -> None:
        """Tell of every wording that is not told yet."""
        self._pause.stop()
        for index in sorted(self._edited):
            self._edited.discard(index)
            self._own.add(index)
            self.corrected.emit(index, self._pieces.text(index))
        self.changed.emit()

    def _write(self, index: int, text: str) -> None:
        span = self._pieces.span(index)
        self._pieces.replace(index, text)
        self.edit.rewrite([(span, text)])

    def _on_edited(self, change: Change) -> None:
        found = self._pieces.edited(change, self.edit.part, self.edit.length)
        known = {each for each in found if each < len(self._live)}
        self._edited |= known
        self._stale -= known
        if known:
            self._pause.start()
        self.changed.emit()

    def _on_caret_moved(self) -> None:
        if self.edit.is_written:
            return
        if self._edited and self.at(self.edit.textCursor().position()) not in self._edited:
            self.take_edits()
