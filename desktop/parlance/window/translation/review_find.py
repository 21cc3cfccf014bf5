"""Finds words in the paragraphs of a document, and replaces them in the translations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from parlance.contract.tagged import joined_tags, looks_tagged, split_tags
from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.words import filled, number
from parlance.window.summary.options_bar import RowBox
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.review_delegate import Sought
from parlance.window.translation.review_words import replaced_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from parlance.services.translation_review import TranslationReview
    from parlance.window.parts.look import Look

_PAUSE_MS = 120


class ReviewFindBar(QWidget):
    """Lines to search and to replace with; hidden until they are wanted.

    Signals:
        sought_changed: a Sought: something else is searched for.
        reached: id of the paragraph to go to.
        closed: the person is done.
    """

    sought_changed = Signal(object)
    reached = Signal(int)
    closed = Signal()

    def __init__(self, look: Look, review: TranslationReview) -> None:
        """Search in what `review` shows."""
        super().__init__()
        self._review = review
        self.found: tuple[int, ...] = ()
        self._at = -1
        self._from = 0
        self.field = self._new_field(self.tr("Find"))
        self.replacement = self._new_field(self.tr("Replace with"))
        self.side = RowBox(self.tr("Where to search"), 12)
        self.side.addItem(self.tr("In translations"), False)  # noqa: FBT003 - its value
        self.side.addItem(self.tr("In the source"), True)  # noqa: FBT003 - its value
        self.match_case = QCheckBox(self.tr("Match case"))
        self.count = TextLabel(role="muted", pixels=TypeSize.META)
        self.back = IconButton(look, "arrow-up", self.tr("Previous place"), size=16)
        self.forth = IconButton(look, "arrow-down", self.tr("Next place"), size=16)
        self.leave = IconButton(look, "x", self.tr("Close the search"), size=16)
        self.one = TextButton(look, self.tr("Replace"))
        self.all = TextButton(look, self.tr("Replace all"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def sought(self) -> Sought:
        """What is searched for."""
        if self.isHidden():
            return Sought()
        return Sought(self.field.text(), bool(self.side.currentData()), self.match_case.isChecked())

    def open_at(self, unit: int | None, *, replaces: bool = False) -> None:
        """Show the lines; the first place found is the one at or after `unit`."""
        self._from = -1 if unit is None else unit
        if replaces:
            self.side.setCurrentIndex(0)
        self._show_replacing(is_shown=replaces or not self.replacement.isHidden())
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def close_search(self) -> None:
        """Hide the lines and what was found."""
        if not self.isHidden():
            self.hide()
            self._show_replacing(is_shown=False)
            self.sought_changed.emit(Sought())
            self.closed.emit()

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) paragraph, round the ends."""
        if self.found:
            self._go((self._at + step) % len(self.found))

    def search_again(self) -> None:
        """Search once more: texts have changed."""
        if not self.isHidden():
            self._pause.start()

    def replace_one(self) -> None:
        """Replace in the paragraph that was reached, and go on."""
        if not 0 <= self._at < len(self.found):
            self.step(1)
            return
        unit = self.found[self._at]
        segment = self._review.segment(unit)
        target = _replaced(segment.target, self.sought, self.replacement.text())
        if segment.locked:
            self.count.setText(self.tr("This paragraph is locked."))
        elif target is None or self._review.edit(unit, target):
            self.count.setText(self.tr("This would break the tags."))
        else:
            self._from = unit + 1
            self._search()

    def replace_all(self) -> None:
        """Replace in all translations that are not locked, and say in how many of those found."""
        sought, review, replacement = self.sought, self._review, self.replacement.text()
        if not sought.text:
            return
        found = review.found(sought.text, in_source=False, match_case=sought.match_case)
        locked = sum(review.segment(unit).locked for unit in found)
        count = review.replace_all(sought.text, replacement, match_case=sought.match_case)
        self._find()
        is_refused = looks_tagged(replacement)
        refusal = self.tr("This would break the tags.")
        words = replaced_words(count, len(found), locked=locked)
        self.count.setText(refusal if is_refused else words)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close the search with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.close_search()
        else:
            super().keyPressEvent(event)

    def _new_field(self, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setClearButtonEnabled(True)
        name_buttons(field)
        field.setAcceptDrops(False)  # a document that is dropped here is meant for the queue
        return field

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for line in (first, second):
            line.setSpacing(Space.TINY)
        for widget in (self.back, self.forth, self.leave):
            first.addWidget(widget)
        for button in (self.one, self.all):
            second.addWidget(button)
        second.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.MEDIUM, Space.CLOSE, Space.MEDIUM, Space.CLOSE)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(Space.CLOSE)
        grid.setColumnStretch(0, 3)
        grid.addWidget(self.field, 0, 0)
        grid.addWidget(self.side, 0, 1)
        grid.addLayout(first, 0, 2)
        grid.addWidget(self.count, 1, 0)
        grid.addWidget(self.match_case, 1, 1, 1, 2)
        grid.addWidget(self.replacement, 2, 0)
        grid.addLayout(second, 2, 1, 1, 2)
        self._show_replacing(is_shown=False)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.returnPressed.connect(self._on_return)
        self.replacement.returnPressed.connect(self.replace_one)
        self.side.activated.connect(self._search)
        self.match_case.clicked.connect(self._search)
        self._pause.timeout.connect(self._search)
        self.back.clicked.connect(lambda: self.step(-1))
        self.forth.clicked.connect(lambda: self.step(1))
        self.leave.clicked.connect(self.close_search)
        self.one.clicked.connect(self.replace_one)
        self.all.clicked.connect(self.replace_all)

    def _show_replacing(self, *, is_shown: bool) -> None:
        for widget in (self.replacement, self.one, self.all):
            widget.setVisible(is_shown)

    def _on_return(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._search()
        else:
            self.step(1)

    def _find(self) -> None:
        sought = self.sought
        self.found = self._review.found(
            sought.text, in_source=sought.in_source, match_case=sought.match_case
        )
        is_target = not sought.in_source
        for button in (self.one, self.all):
            button.setEnabled(is_target and bool(self.found))
        self.sought_changed.emit(sought)
        self._at = -1
        self._show_count()

    def _search(self) -> None:
        """Search, and go to the first paragraph from where the search began."""
        self._find()
        later = (at for at, unit in enumerate(self.found) if unit >= self._from)
        if self.found:
            self._go(next(later, 0))

    def _go(self, at: int) -> None:
        self._at = at
        self._from = self.found[at]
        self._show_count()
        self.reached.emit(self.found[at])

    def _show_count(self) -> None:
        if not self.field.text():
            words = ""
        elif not self.found:
            words = self.tr("Not found")
        else:
            place, of = number(self._at + 1), number(len(self.found))
            words = filled(self.tr("Paragraph %1 of %2"), place, of)
        self.count.setText(words)


def _replaced(target: str, sought: Sought, replacement: str) -> str | None:
    """Return a translation with other words, its tags as they are; None where that cannot be."""
    pattern = re.compile(re.escape(sought.text), 0 if sought.match_case else re.IGNORECASE)
    parts = split_tags(target)
    is_there = any(isinstance(each, str) and pattern.search(each) for each in parts)
    if not is_there or looks_tagged(replacement):
        return None  # a tag stands amid the words, or would come with the new ones
    return joined_tags(
        [
            pattern.sub(lambda _found: replacement, each) if isinstance(each, str) else each
            for each in parts
        ]
    )
