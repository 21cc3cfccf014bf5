"""Everything that can be done with one message."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from parlance.window.chat.copying import CopyForm, copy_message
from parlance.window.chat.message_details import details_of, open_details
from parlance.window.chat.wishes import (
    AgainWith,
    ConfidenceWanted,
    Continued,
    Deleted,
    Pinned,
    VersionWanted,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from parlance.window.chat.message import MessageView
    from parlance.window.chat.rows import Row
    from parlance.window.chat.wishes import Wish


class MessageMenu(QMenu):
    """Speaks of the row for which it was opened, whatever its view shows later."""

    def __init__(self, view: MessageView, row: Row) -> None:
        """Offer what can be done with `row` now."""
        super().__init__(view.window())
        self._view = view
        self._row = row
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_copies()
        self.addSeparator()
        if row.is_question:
            self._do(self.tr("Edit…"), self._on_edit, waits=True)
            if row.is_last:
                self._do(self.tr("Answer this"), self._on_again, waits=True)
        else:
            self._add_answers()
        self._add_versions()
        self._add_pin()
        if not row.is_question and details_of(row.message):
            self._do(self.tr("How it was made…"), self._on_details)
        if not row.is_question and row.message.text.strip():
            wish = ConfidenceWanted(row.message)
            self._ask(self.tr("How sure was the model?"), wish, waits=True)
        self.addSeparator()
        self._ask(self.tr("Delete"), Deleted(row.message), waits=True)

    def _add_copies(self) -> None:
        selected = self._view.body().textCursor().hasSelection()
        if selected:
            self._do(self.tr("Copy the selection"), self._view.body().copy)
        forms = (
            (self.tr("Copy as Markdown"), CopyForm.MARKDOWN),
            (self.tr("Copy as plain text"), CopyForm.PLAIN),
            (self.tr("Copy with formatting"), CopyForm.RICH),
        )
        for words, form in forms:
            self._do(words, partial(copy_message, self._row.answer, form))

    def _add_answers(self) -> None:
        row = self._row
        if row.is_last and row.is_cut_off:
            self._ask(self.tr("Continue"), Continued(row.message), waits=True)
        if row.is_last:
            self._do(self.tr("Try again"), self._on_again, waits=True)
            self._ask(self.tr("Answer again with…"), AgainWith(row.message), waits=True)

    def _add_versions(self) -> None:
        message = self._row.message
        for step, words, keys in (
            (-1, self.tr("Earlier version"), "Alt+Left"),
            (1, self.tr("Later version"), "Alt+Right"),
        ):
            version = self._row.neighbour(step)
            if version is not None:
                action = self._ask(words, VersionWanted(message, version), waits=True)
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def _add_pin(self) -> None:
        message = self._row.message
        words = (
            self.tr("Unpin: let it leave the context with the others")
            if message.pinned
            else self.tr("Pin: keep it in the context")
        )
        self._ask(words, Pinned(message, not message.pinned))

    def _ask(self, words: str, wish: Wish, *, waits: bool = False) -> QAction:
        return self._do(words, lambda: self._view.asked.emit(wish), waits=waits)

    def _do(self, words: str, act: Callable[[], object], *, waits: bool = False) -> QAction:
        """Add an action; one that `waits` cannot be chosen while an answer is written."""
        action = self.addAction(words)
        action.triggered.connect(lambda _checked: act())
        action.setEnabled(not (waits and self._row.around.is_busy))
        return action

    def _on_edit(self) -> None:
        self._row.draft = self._row.answer
        if self._view.row is self._row:
            self._view.begin_edit()

    def _on_again(self) -> None:
        self._view.retry_clicked.emit()

    def _on_details(self) -> None:
        open_details(self._view.look, self._view, self._row.message)
