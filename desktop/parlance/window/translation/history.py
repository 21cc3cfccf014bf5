"""The translations made earlier, a search through them, favourites, and the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from parlance.contract.history import TranslationId
from parlance.contract.translation import TranslationRecord
from parlance.window.history.history_list import Found, HistoryWords
from parlance.window.history.marked_list import STAR, MarkedHistoryList, star_icon
from parlance.window.history.record_list import RecordRow
from parlance.window.parts.controls import IconButton
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import half_scaled
from parlance.window.theme import Measure, Space
from parlance.window.translation.words import pair_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from parlance.services.translation_history import TranslationHistory
    from parlance.window.parts.look import Look

_HINT_CHARACTERS: Final = 600


class HistorySheet(MarkedHistoryList[TranslationRecord, TranslationId]):
    """Lists what was translated earlier, or what lies in the bin, beside the panes.

    Signals:
        closed: the person wants the sheet away.
    """

    closed = Signal()

    def __init__(self, look: Look, history: TranslationHistory) -> None:
        """Follow `history`."""
        self._history = history
        super().__init__(look, history, _words())
        self.setFixedWidth(half_scaled(Measure.LIST))

    def take_focus(self) -> None:
        """Let the person search."""
        self.refresh()
        self.field.setFocus()

    def show_bin(self, *, is_shown: bool) -> None:
        """Show the bin, or what is not in it."""
        self.heading.setText(self.tr("Bin") if is_shown else self.tr("History"))
        super().show_bin(is_shown=is_shown)

    def refresh(self) -> None:
        """List what there is now, and whether more is kept."""
        super().refresh()
        self.keeps.setChecked(self._history.keeps)

    def row(self, record: TranslationRecord) -> RecordRow:
        """Return a text and its translation."""
        pair = pair_words(record.source_language, record.target_language)
        parts = (pair, record.model, record.source[:_HINT_CHARACTERS])
        return RecordRow(
            title=record.source,
            words=record.target,
            heard=f"{record.source}, {pair}",
            hint="\n".join(filter(None, parts)),
            moment=record.created,
            sign=STAR * record.favourite,
        )

    def key(self, record: TranslationRecord) -> TranslationId:
        """Return by what the history knows a translation."""
        return record.id

    def found(self) -> Found[TranslationRecord]:
        """Return the translations that contain what is searched for, or the favourites of them."""
        search, favourites = self.field.text().strip(), self.favourites.isChecked()
        if search:
            nothing = self.tr("No translation contains this.")
        elif favourites:
            nothing = self.tr("Translations that you mark with a star are listed here.")
        elif not self._history.keeps:
            nothing = self.tr("Translations are not remembered.")
        else:
            nothing = self.tr("Your translations will be listed here.")
        return Found(self._history.records(search, favourites=favourites), nothing)

    def erase_words(self, _record: TranslationRecord) -> str:
        """Return the question before a translation is erased."""
        return self.tr("Erase this translation?")

    # Layout -----------------------------------------------------------------------------

    def _make_controls(self) -> None:
        super()._make_controls()
        look = self._look
        self.star = IconButton(look, "star", self.tr("Make it a favourite"), size=14)
        self.trash = IconButton(look, "trash-2", self.tr("Move to the bin"), size=14)
        self.keeps = QCheckBox(self.tr("Keep a history"))
        self.keeps.setToolTip(self.tr("Remember translations on this computer"))
        self.close_button = IconButton(look, "x", self.tr("Close the history"), size=14)
        self._inside.remove(self.heading)  # it is the title of the sheet
        self._outside += [self.star, self.trash]

    def _lay_out(self) -> None:
        super()._lay_out()
        self.column.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        keeps = QHBoxLayout()
        set_margins(keeps, Space.LARGE, 0, Space.MEDIUM, 0)
        keeps.addWidget(self.keeps)
        self.column.addLayout(keeps)

    def _heads(self) -> tuple[QLayout, ...]:
        head = QHBoxLayout()
        set_margins(head, Space.ROW, 0, Space.SMALL, 0)
        head.setSpacing(0)
        head.addWidget(self.heading, 1)
        for button in (self.star, self.trash, self.put_back, self.erase, self.close_button):
            head.addWidget(button)
        return head, self._search_line()

    def _connect(self) -> None:
        super()._connect()
        self.star.clicked.connect(lambda: self.mark(self.view.current))
        self.trash.clicked.connect(lambda: self._trash(self.view.current))
        self.keeps.clicked.connect(self._history.set_keeps)
        self.close_button.clicked.connect(self.closed)
        self._look.shortcuts.add("leave", self, self.closed.emit)

    def _show_buttons(self) -> None:
        super()._show_buttons()
        current = self.view.current
        self.star.show_icon(*star_icon(is_on=current is not None and current.favourite))
        self.star.rename(self.star_words(current))
        for button in (self.star, self.trash):
            button.setEnabled(current is not None)


def _words() -> HistoryWords:
    translate = QCoreApplication.translate
    return HistoryWords(
        search=translate("HistorySheet", "Search translations"),
        earlier=translate("HistorySheet", "Earlier translations"),
        binned=translate("HistorySheet", "Translations in the bin"),
        empties=translate("HistorySheet", "Erase all translations in the bin?"),
        erased=translate("HistorySheet", "What is erased cannot be brought back."),
    )
