"""Marks misspelled words in a field, and offers others in its menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu

from parlance.contract.languages import BY_CODE
from parlance.window.parts.words import filled

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPoint
    from PySide6.QtGui import QTextBlock

    from parlance.services.spelling import SpellingService
    from parlance.window.parts.look import Look
    from parlance.window.parts.plain_edit import PlainEdit

PAUSE_MS: Final = 400
"""Nothing is looked up before so long a pause in typing."""


def mark_spelling(edit: PlainEdit, look: Look) -> None:
    """Have mistakes in `edit` underlined, where there is anything to check with."""
    if look.spelling is not None:
        SpellingMarks(edit, look, look.spelling)


class SpellingMarks(QSyntaxHighlighter):
    """Underlines the words of a field that its language does not know.

    What it draws is no part of the text, and of no undoing.
    """

    def __init__(self, edit: PlainEdit, look: Look, spelling: SpellingService) -> None:
        """Follow the text of `edit`."""
        super().__init__(edit.document())
        self._edit = edit
        self._look = look
        self._spelling = spelling
        self._wrong: set[str] = set()
        self._spared = -1
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._menu = SpellingMenu(edit, spelling, self)
        edit.cursorPositionChanged.connect(self._on_moved)
        spelling.checked.connect(self._on_checked)
        spelling.changed.connect(self.rehighlight)
        look.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Underline what is known to be wrong, and have the rest looked up later."""
        if not self._spelling.is_on or self._edit.isReadOnly():
            return
        found = self._spelling.known(text)
        if found is None:
            self._pause.start()
        else:
            self._wrong |= found.wrong
        wrong = self._wrong if found is None else found.wrong
        if wrong:
            self._underline(text, wrong)

    def _underline(self, text: str, wrong: set[str] | frozenset[str]) -> None:
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(self._look.palette.colour("danger"))
        block, typed = self.currentBlock(), self._typed_at()
        for start, word in self._spelling.words(text):
            if word in wrong and not self._spelling.is_accepted(word):
                at, length = units(text[:start]), units(word)
                if block.position() + at + length == typed:
                    self._spared = block.blockNumber()  # it may not be complete yet
                else:
                    self.setFormat(at, length, style)

    def _typed_at(self) -> int:
        return self._edit.textCursor().position() if self._edit.hasFocus() else -1

    def _ask(self) -> None:
        """Have the paragraphs looked up that are not known, in the language before them."""
        before = ""
        block = self.document().begin()
        while block.isValid():
            text = block.text()
            found = self._spelling.known(text)
            if found is None:
                self._spelling.check(text, before)
            before = (found.language if found is not None else "") or before
            block = block.next()

    def _on_checked(self, text: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.text() == text:
                self.rehighlightBlock(block)
            block = block.next()

    def _on_moved(self) -> None:
        """Underline what was spared while it was written, when the cursor has left it."""
        if self._spared >= 0:
            block, self._spared = self.document().findBlockByNumber(self._spared), -1
            if block.isValid():
                self.rehighlightBlock(block)


class SpellingMenu(QObject):
    """Puts other words at the top of the field's menu, over a word that is wrong."""

    def __init__(self, edit: PlainEdit, spelling: SpellingService, parent: QObject) -> None:
        """Watch for the menu of `edit`, by mouse and by keyboard."""
        super().__init__(parent)
        self._edit = edit
        self._spelling = spelling
        self._offered: tuple[str, QTextCursor, QMenu, QAction] | None = None
        edit.installEventFilter(self)
        edit.viewport().installEventFilter(self)
        spelling.suggested.connect(self._on_suggested)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Open the menu where there is a wrong word."""
        if not isinstance(event, QContextMenuEvent) or not self._spelling.is_on:
            return False
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cursor = self._edit.textCursor()
            place = self._edit.viewport().mapToGlobal(self._edit.cursorRect().bottomLeft())
        else:
            cursor, place = self._edit.cursorForPosition(event.pos()), event.globalPos()
        return self.open(cursor, place) is not None

    def open(self, cursor: QTextCursor, place: QPoint) -> QMenu | None:
        """Show the menu for the word at `cursor`; None where nothing is wrong."""
        found = self._wrong_at(cursor)
        if found is None:
            return None
        word, chosen, language = found
        menu = QMenu(self._edit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        waiting = menu.addAction(self.tr("Looking for other words…"))
        waiting.setEnabled(False)
        menu.addSeparator()
        adding = menu.addAction(
            filled(self.tr("Add “%1” to the dictionary"), word.replace("&", "&&"))
        )
        adding.triggered.connect(lambda: self._spelling.add(word))
        ignoring = menu.addAction(self.tr("Ignore until Parlance is closed"))
        ignoring.triggered.connect(lambda: self._spelling.ignore(word))
        menu.addAction(_language_words(language)).setEnabled(False)
        menu.addSeparator()
        usual = self._edit.createStandardContextMenu()
        menu.destroyed.connect(usual.deleteLater)
        menu.addActions(usual.actions())
        self._offered = (word, chosen, menu, waiting)
        menu.aboutToHide.connect(self._forget)
        menu.popup(place)
        self._spelling.suggest(word, language)
        return menu

    def _forget(self) -> None:
        self._offered = None

    def _wrong_at(self, cursor: QTextCursor) -> tuple[str, QTextCursor, str] | None:
        """Return the wrong word at a place, a cursor that selects it, and its language."""
        block: QTextBlock = cursor.block()
        text, at = block.text(), cursor.positionInBlock()
        found = self._spelling.known(text)
        for start, word in self._spelling.words(text) if found is not None else ():
            first = units(text[:start])
            is_there = first <= at <= first + units(word)
            if is_there and found is not None and word in found.wrong:
                if self._spelling.is_accepted(word):
                    return None
                chosen = QTextCursor(block)
                chosen.setPosition(block.position() + first)
                chosen.setPosition(
                    block.position() + first + units(word), QTextCursor.MoveMode.KeepAnchor
                )
                return word, chosen, found.language
        return None

    def _on_suggested(self, word: str, words: tuple[str, ...]) -> None:
        if self._offered is None or self._offered[0] != word:
            return
        _, chosen, menu, waiting = self._offered
        for each in words:
            action = QAction(each, menu)
            action.triggered.connect(partial(_put, chosen, each))
            menu.insertAction(waiting, action)
        if words:
            menu.removeAction(waiting)
            menu.setActiveAction(menu.actions()[0])
        else:
            waiting.setText(self.tr("No other word is known"))


def _put(chosen: QTextCursor, word: str) -> None:
    chosen.insertText(word)


def _language_words(code: str) -> str:
    words = QCoreApplication.translate("SpellingMenu", "Dictionary: %1")
    language = BY_CODE.get(code)
    name = QCoreApplication.translate("Languages", language.name) if language else code
    return filled(words, name)


def units(text: str) -> int:
    """Return the length of a text as Qt counts it."""
    return len(text) + sum(each > "\uffff" for each in text)
