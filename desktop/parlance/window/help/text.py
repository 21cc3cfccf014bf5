"""A page of the help as rich text: with pictures, headings to go to, and places that are found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextEdit

from parlance.window.help.pictures import picture
from parlance.window.parts.scale import scaled
from parlance.window.rich.builder import MarkdownBuilder
from parlance.window.rich.formats import Formats
from parlance.window.rich.view import RichText
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QKeyEvent, QTextBlock

    from parlance.contract.help import HelpText

_PICTURE: Final = re.compile(r"^!\[([^\]]*)\]\(([\w-]+\.svg)\)$", re.MULTILINE)
_MARK: Final = "\u2063"
"""Invisible; no text of the guide has it."""

_SCROLLING: Final = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_WHOLE: Final = 100
_WIDEST_PICTURE: Final = 620


class HelpTextView(RichText):
    """A page of the help, as high as it is."""

    _percent = _WHOLE

    def show_page(self, page: HelpText, percent: int) -> None:
        """Show a page all at once, in a size of text."""
        self._percent = percent
        self._formats = self._new_formats()
        self._builder = MarkdownBuilder(self._formats)
        self.document().setDefaultFont(self._formats.font)
        self.begin()
        self._arrived = _PICTURE.sub(rf"{_MARK}\1{_MARK}\2", page.markdown)
        self._push(len(self._arrived))
        self._finish()
        self._draw_pictures(page.language)

    def top_of_heading(self, number: int) -> int:
        """Return where the heading of a number, from 0, begins, in pixels from the top."""
        for block in self._blocks():
            if block.blockFormat().headingLevel():
                if number == 0:
                    return self._top(block)
                number -= 1
        return 0

    def find_all(self, words: str) -> list[QTextCursor]:
        """Return every place that has `words`, in any letter case, and mark them."""
        found: list[QTextCursor] = []
        cursor = QTextCursor(self.document())
        while words.strip():
            cursor = self.document().find(words.strip(), cursor)
            if cursor.isNull():
                break
            found.append(cursor)
        self.mark(found, -1)
        return found

    def mark(self, places: list[QTextCursor], current: int) -> None:
        """Mark places, the current one more than the others."""
        self.setExtraSelections(
            [self._marked(each, is_current=at == current) for at, each in enumerate(places)]
        )

    def top_of(self, cursor: QTextCursor) -> int:
        """Return where the line of a place begins, in pixels from the top."""
        return self.cursorRect(cursor).top()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave all that scrolls to what the text stands in."""
        if event.key() in _SCROLLING and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _new_formats(self) -> Formats:
        pixels = TypeSize.READING * self._percent // _WHOLE
        return Formats(self._look.palette, pixels, has_painted_grid=True)

    def _marked(self, place: QTextCursor, *, is_current: bool) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        palette = self._look.palette
        form.setBackground(palette.colour("accent" if is_current else "selection"))
        form.setForeground(palette.colour("on_accent" if is_current else "text"))
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = place, form
        return made

    def _draw_pictures(self, language: str) -> None:
        """Put pictures where their names stand after what they say, each above that."""
        for block in reversed(self._blocks()):
            if block.text().startswith(_MARK):
                _, caption, name = block.text().split(_MARK)
                width = min(scaled(_WIDEST_PICTURE), self.width() or scaled(_WIDEST_PICTURE))
                ratio = self.devicePixelRatioF()
                image = picture(name, language, self._look.palette, width, ratio)
                cursor = QTextCursor(block)
                end = QTextCursor.MoveOperation.EndOfBlock
                cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(caption)
                cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
                if image is not None:
                    self._put(cursor, name, image, caption)

    def _put(self, cursor: QTextCursor, name: str, image: QImage, caption: str) -> None:
        self.document().addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(name), image
        )
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(image.deviceIndependentSize().width())
        form.setHeight(image.deviceIndependentSize().height())
        form.setProperty(QTextFormat.Property.ImageAltText, caption)
        cursor.insertImage(form)
        below = cursor.blockFormat()
        lone = cursor.blockFormat()
        # A share of the picture's height would be more room than it needs.
        lone.setLineHeight(_WHOLE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(lone)
        cursor.insertBlock(below)
        muted = QTextCharFormat(self._formats.base)
        muted.setForeground(self._look.palette.colour("muted"))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(muted)

    def _blocks(self) -> list[QTextBlock]:
        blocks = []
        block = self.document().begin()
        while block.isValid():
            blocks.append(block)
            block = block.next()
        return blocks

    def _top(self, block: QTextBlock) -> int:
        layout = self.document().documentLayout()
        return round(layout.blockBoundingRect(block).top())
