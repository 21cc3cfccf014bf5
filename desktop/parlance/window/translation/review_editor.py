"""The editor of one translation, in its place in the table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from parlance.contract.tagged import tag_faults
from parlance.window.parts.controls import IconLabel, TextLabel, restyle
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.spelling import SpellingMarks
from parlance.window.parts.utf16 import utf16_length
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.review_words import tag_fault_words

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QTextDocument

    from parlance.services.spelling import SpellingService
    from parlance.window.parts.look import Look

TEXT: Final = 14
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TagColours(QSyntaxHighlighter):
    """Shows tags in a muted colour, so that the words stand out."""

    def __init__(self, look: Look, document: QTextDocument) -> None:
        """Colour `document`."""
        super().__init__(document)
        self._look = look

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Colour the tags of one paragraph."""
        _colour_tags(self, self._look, text)


class WordingMarks(SpellingMarks):
    """Underlines wrong words as well: a text can have one highlighter."""

    def __init__(
        self, edit: PlainEdit, look: Look, spelling: SpellingService, language: str
    ) -> None:
        """Follow the text of `edit`."""
        super().__init__(edit, look, spelling, language)
        self._colours = look

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Mark one paragraph."""
        super().highlightBlock(text)
        _colour_tags(self, self._colours, text)


def _colour_tags(highlighter: QSyntaxHighlighter, look: Look, text: str) -> None:
    style = QTextCharFormat()
    style.setForeground(look.palette.colour("muted"))
    style.setBackground(look.palette.colour("inline_code"))
    at = 0
    while (start := text.find("⟦", at)) >= 0 and (end := text.find("⟧", start)) >= 0:
        before, tag = text[:start], text[start : end + 1]
        highlighter.setFormat(utf16_length(before), utf16_length(tag), style)
        at = end + 1


class SourceText(PlainEdit):
    """The source beside the editor, whose words can be selected."""

    def __init__(self, look: Look, text: str, direction: Qt.LayoutDirection) -> None:
        """Show `text`."""
        super().__init__("", pixels=TEXT)
        self.setAccessibleName(self.tr("Source of the paragraph"))
        self.setReadOnly(True)
        self.setAutoFillBackground(True)
        self.run(direction)
        self.setPlainText(text)
        self.colours = TagColours(look, self.document())
        restyle(self, kind="field")

    def fitting_height(self, width: int) -> int:
        """Return how high it must be to show all of its text."""
        return _fitting(self, width)


class TargetEditor(QFrame):
    """Takes a wording; what is wrong with its tags is said below, and nothing is lost.

    Signals:
        keep_wanted: keep the wording; true to go on to the next paragraph.
        left: the person wants no other wording.
        grown: another height would fit.
    """

    keep_wanted = Signal(bool)
    left = Signal()
    grown = Signal()

    def __init__(
        self,
        look: Look,
        unit: int,
        source: str,
        target: str,
        direction: Qt.LayoutDirection,
        *,
        language: str = "",
    ) -> None:
        """Edit `target`, the translation of `source` into `language`."""
        super().__init__()
        self.unit = unit
        self._source = source
        self.before = target
        self.setAutoFillBackground(True)
        self.edit = PlainEdit(self.tr("Translation of the paragraph"), pixels=TEXT)
        self.edit.setAccessibleDescription(
            self.tr("Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it")
        )
        self.edit.setProperty("kind", "field")
        self.edit.run(direction)
        self.edit.setPlainText(target)
        self.colours: QSyntaxHighlighter = (
            WordingMarks(self.edit, look, look.spelling, language)
            if look.spelling is not None
            else TagColours(look, self.edit.document())
        )
        self.said = TextLabel(role="danger", pixels=TypeSize.META, wrap=True)
        self._fault = QFrame()
        self._lay_out(look)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._on_changed)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(0)
        self._leaving.timeout.connect(self._on_left)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)

    def _lay_out(self, look: Look) -> None:
        line = QHBoxLayout(self._fault)
        line.setContentsMargins(Space.TINY, 0, Space.TINY, Space.HAIR)
        sign = IconLabel(look, "triangle-alert", "danger", 13)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.edit, 1)
        column.addWidget(self._fault)
        self._fault.hide()
        self.setFocusProxy(self.edit)

    @property
    def text(self) -> str:
        """The wording as it stands."""
        return self.edit.text.strip()

    @property
    def is_changed(self) -> bool:
        """Whether it is another one than before."""
        return self.text != self.before

    def fault(self) -> str:
        """Return what keeps the wording from being kept; empty if nothing does."""
        if not self.text:
            return self.tr("The translation is empty.")
        faults = tag_faults(self._source, self.text)
        return tag_fault_words(self._source, self.text, faults) if faults else ""

    def show_fault(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self.said.setText(words)
        self._fault.setVisible(bool(words))
        self.edit.setAccessibleDescription(words)
        self.grown.emit()

    def fitting_height(self, width: int) -> int:
        """Return how high it must be to show all of its text and what is wrong."""
        height = _fitting(self.edit, width)
        if not self._fault.isHidden():
            height += max(22, self.said.heightForWidth(width - 40) + 6)
        return height

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter keeps and goes on, with Control it keeps, Escape leaves."""
        if event.type() == QEvent.Type.FocusOut:
            self._leaving.start()
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        is_enter = event.key() in _ENTER
        if event.type() == QEvent.Type.ShortcutOverride:
            if is_enter or event.key() == Qt.Key.Key_Escape:
                event.accept()  # before the shortcuts of what stands around it
        elif event.type() == QEvent.Type.KeyPress:
            return self._on_key(event, is_enter=is_enter)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent, *, is_enter: bool) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_enter and modifiers != Qt.KeyboardModifier.ShiftModifier:
            self.keep_wanted.emit(modifiers == Qt.KeyboardModifier.NoModifier)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return False

    def _on_changed(self) -> None:
        if not self._fault.isHidden():
            self.show_fault(self.fault())
        self.grown.emit()

    def _on_left(self) -> None:
        """Say what is wrong as soon as the person turns elsewhere."""
        if not self.edit.hasFocus() and self.is_changed:
            self.show_fault(self.fault())


def _fitting(edit: PlainEdit, width: int) -> int:
    document = edit.document().clone()
    document.setDefaultFont(edit.font())
    document.setTextWidth(max(40, width - 12))
    height = int(document.size().height()) + 14
    document.deleteLater()
    return height
