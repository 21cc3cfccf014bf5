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
from parlance.window.parts.utf16 import utf16_length
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

    def __init__(
        self, edit: PlainEdit, look: Look, spelling: SpellingService, language: str = ""
    ) -> None:
        """Follow the text of `edit`, which is in `language` where it does not tell its own."""
        super().__init__(edit.document())
        self._language = language
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
        spelling.changed.connect(self._on_changed)
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
                at, length = utf16_length(text[:start]), utf16_length(word)
                if block.position() + at + length == typed:
                    self._spared = block.blockNumber()  # it may not be complete yet
                else:
                    self.setFormat(at, length, style)

    def _typed_at(self) -> int:
        return self._edit.textCursor().position() if self._edit.hasFocus() else -1

    def _ask(self) -> None:
        """Have the paragraphs looked up that are not known, in the language before them."""
        before = self._language
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

    def _on_changed(self) -> None:
        self._wrong.clear()
        self.rehighlight()

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
        """Open our menu in place of the usual one, which is a part of it."""
        if not isinstance(event, QContextMenuEvent) or self._edit.isReadOnly():
            return False
        if not self._spelling.is_possible:
            return False
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cursor = self._edit.textCursor()
            place = self._edit.viewport().mapToGlobal(self._edit.cursorRect().bottomLeft())
        else:
            cursor, place = self._edit.cursorForPosition(event.pos()), event.globalPos()
        self._open(cursor, place)
        return True

    def _open(self, cursor: QTextCursor, place: QPoint) -> None:
        """Show the menu, with other words where the one at `cursor` is wrong."""
        menu = QMenu(self._edit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found = self._wrong_at(cursor) if self._spelling.is_on else None
        if found is not None:
            self._offer_words(menu, *found)
        usual = self._edit.createStandardContextMenu()
        menu.destroyed.connect(usual.deleteLater)
        menu.addActions(usual.actions())
        menu.addSeparator()
        menu.addMenu(LanguageMenu(self._spelling, menu))
        menu.aboutToHide.connect(self._forget)
        menu.popup(place)

    def _offer_words(self, menu: QMenu, word: str, chosen: QTextCursor, language: str) -> None:
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
        self._offered = (word, chosen, menu, waiting)
        self._spelling.suggest(word, language)

    def _forget(self) -> None:
        self._offered = None

    def _wrong_at(self, cursor: QTextCursor) -> tuple[str, QTextCursor, str] | None:
        """Return the wrong word at a place, a cursor that selects it, and its language."""
        block: QTextBlock = cursor.block()
        text, at = block.text(), cursor.positionInBlock()
        found = self._spelling.known(text)
        for start, word in self._spelling.words(text) if found is not None else ():
            first = utf16_length(text[:start])
            is_there = first <= at <= first + utf16_length(word)
            if is_there and found is not None and word in found.wrong:
                if self._spelling.is_accepted(word):
                    return None
                chosen = QTextCursor(block)
                chosen.setPosition(block.position() + first)
                chosen.setPosition(
                    block.position() + first + utf16_length(word), QTextCursor.MoveMode.KeepAnchor
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
            _keep_on_screen(menu)
        else:
            waiting.setText(self.tr("No other word is known"))


class LanguageMenu(QMenu):
    """Offers the languages of which there is a dictionary, each paragraph's own, and none."""

    def __init__(self, spelling: SpellingService, parent: QMenu) -> None:
        """Show what is in force."""
        super().__init__(parent)
        self.setTitle(self.tr("Spelling"))
        self._spelling = spelling
        spelling.found.connect(self._fill)
        if spelling.state is None:
            spelling.look()
        self._fill()

    def _fill(self) -> None:
        self.clear()
        spelling = self._spelling
        languages = spelling.state.languages if spelling.state is not None else ()
        self._add(self.tr("In the language of each paragraph"), "")
        for name, code in sorted((_language_name(code), code) for code in languages):
            self._add(name, code)
        self.addSeparator()
        off = self._add(self.tr("Off"), None)
        off.triggered.connect(spelling.turn_off)

    def _add(self, words: str, language: str | None) -> QAction:
        """Add a choice; `language` is None for none."""
        action = self.addAction(words)
        action.setCheckable(True)
        spelling = self._spelling
        action.setChecked(language == (spelling.language if spelling.is_on else None))
        if language is not None:
            action.triggered.connect(partial(spelling.choose, language))
        return action


def _keep_on_screen(menu: QMenu) -> None:
    """Move a menu up that has grown since it was opened."""
    lowest = menu.screen().availableGeometry().bottom() - menu.sizeHint().height()
    menu.move(menu.x(), max(menu.screen().availableGeometry().top(), min(menu.y(), lowest)))


def _put(chosen: QTextCursor, word: str) -> None:
    chosen.insertText(word)


def _language_words(code: str) -> str:
    words = QCoreApplication.translate("SpellingMenu", "Dictionary: %1")
    return filled(words, _language_name(code))


def _language_name(code: str) -> str:
    language = BY_CODE.get(code)
    return QCoreApplication.translate("Languages", language.name) if language else code
