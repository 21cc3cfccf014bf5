"""One side of the translation: a language above, a text, what can be done with it below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
)

from parlance.window.parts.controls import TextLabel, restyle
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.words import plural
from parlance.window.rich.direction import isolated
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from parlance.contract.languages import Language

RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})


class LanguageBox(QComboBox):
    """A choice of languages; the empty code stands for detecting it."""

    def __init__(self, languages: tuple[Language, ...], name: str, *, detect: str = "") -> None:
        """List `languages`; `detect` is what the entry without a code says."""
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMaxVisibleItems(18)
        self.setMinimumWidth(120)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        if detect:
            self.addItem(detect, "")
        for language in languages:
            self.addItem(language_words(language), language.code)

    @property
    def code(self) -> str:
        """Code of the chosen language."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose a language by its code; an unknown one changes nothing."""
        index = self.findData(code)
        if index >= 0:
            self.setCurrentIndex(index)


def language_name(language: Language) -> str:
    """Return the name of a language in the person's language."""
    return QCoreApplication.translate("Languages", language.name)


def language_words(language: Language) -> str:
    """Return the name of a language and its own name where that differs."""
    name = language_name(language)
    if language.own_name == name:
        return name
    return f"{name}  ·  {isolated(language.own_name)}"


class TextPane(QFrame):
    """A text with a foot for figures and buttons."""

    def __init__(self, name: str, placeholder: str, *, read_only: bool = False) -> None:
        """Start empty."""
        super().__init__()
        self.setProperty("kind", "pane")
        self.edit = PlainEdit(name, placeholder)
        self.edit.setReadOnly(read_only)
        self.edit.installEventFilter(self)
        if read_only:
            self.edit.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.counts = TextLabel(role="faint", pixels=TypeSize.META)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.SMALL)
        self.foot.addWidget(self.counts)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.addWidget(self.edit, 1)
        column.addLayout(self.foot)
        self.edit.textChanged.connect(self._count)
        self.run_as("")
        self._count()

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.edit.text

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.edit.setPlainText(text)

    def append(self, text: str) -> None:
        """Append text that arrives; scroll along if the end was in view."""
        bar = self.edit.verticalScrollBar()
        was_at_end = bar.value() >= bar.maximum() - 1
        cursor = QTextCursor(self.edit.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        if was_at_end:
            bar.setValue(bar.maximum())

    def run_as(self, code: str) -> None:
        """Let the text run as a language does; without one, each paragraph as it begins."""
        if not code:
            self.edit.run(Qt.LayoutDirection.LayoutDirectionAuto)
        elif code in RIGHT_TO_LEFT:
            self.edit.run(Qt.LayoutDirection.RightToLeft)
        else:
            self.edit.run(Qt.LayoutDirection.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Mark the pane that has the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, focused=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _count(self) -> None:
        text = self.edit.toPlainText()
        count = len(text.split())
        words = QCoreApplication.translate("Numbers", "%Ln word(s)", "", count)
        characters = QCoreApplication.translate("Numbers", "%Ln character(s)", "", len(text))
        self.counts.setText(f"{plural(words, count)}  ·  {plural(characters, len(text))}")
        self.counts.setVisible(bool(text))
