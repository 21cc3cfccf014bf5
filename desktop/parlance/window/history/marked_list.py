"""A history in which people mark favourites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from parlance.window.history.history_list import History, HistoryList, Key, Key_contra, Record_co
from parlance.window.history.record_list import Kept
from parlance.window.parts.controls import IconButton
from parlance.window.parts.margins import set_margins
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QMenu

    from parlance.window.history.history_list import HistoryWords
    from parlance.window.parts.look import Look

STAR = "★ "


class Markable(Kept, Protocol):
    """A record that can be a favourite."""

    @property
    def favourite(self) -> bool:
        """Whether it is one."""


Marked = TypeVar("Marked", bound=Markable)


class MarkingHistory(History[Record_co, Key_contra], Protocol[Record_co, Key_contra]):
    """A history that remembers favourites."""

    def mark(self, _record: Key_contra, _favourite: bool, /) -> None:  # noqa: FBT001 - a star
        """Make one a favourite, or one no more."""


class MarkedHistoryList(HistoryList[Marked, Key], Generic[Marked, Key]):
    """Lists what was made earlier, or the favourites alone, or what lies in the bin."""

    def __init__(
        self, look: Look, history: MarkingHistory[Marked, Key], words: HistoryWords
    ) -> None:
        """Follow `history`."""
        super().__init__(look, history, words)
        self._marking = history

    def mark(self, record: Marked | None) -> None:
        """Make a record a favourite, or one no more."""
        if record is not None:
            self._marking.mark(self.key(record), not record.favourite)

    def star_words(self, record: Marked | None) -> str:
        """Return what a click on the star of a record does."""
        is_marked = record is not None and record.favourite
        return self.tr("A favourite no more") if is_marked else self.tr("Make it a favourite")

    def add_deeds(self, menu: QMenu, record: Marked) -> None:
        """Add the star."""
        star = menu.addAction(self.star_words(record))
        star.triggered.connect(lambda: self.mark(record))

    def _make_controls(self) -> None:
        super()._make_controls()
        self.favourites = IconButton(self._look, "star", self.tr("Favourites only"), size=16)
        self.favourites.setCheckable(True)
        self._outside.append(self.favourites)

    def _search_line(self) -> QHBoxLayout:
        line = super()._search_line()
        set_margins(line, Space.MEDIUM, 0, Space.SMALL, 0)
        line.setSpacing(Space.HAIR)
        line.addWidget(self.favourites)
        return line

    def _connect(self) -> None:
        super()._connect()
        self.favourites.toggled.connect(self._on_filtered)

    def _on_filtered(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.favourites.show_icon(*star_icon(is_on=is_on))
        self.refresh()


def star_icon(*, is_on: bool) -> tuple[str, str]:
    """Return name and colour of a star."""
    return ("star-filled", "accent") if is_on else ("star", "muted")
