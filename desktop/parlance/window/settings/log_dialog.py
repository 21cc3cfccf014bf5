"""The log of this start: read as it grows, by level and by words, to be copied."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit

from parlance.contract.start_log import LogLevel
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.fonts import code_font
from parlance.window.parts.scale import room_for
from parlance.window.parts.words import wording_of
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from parlance.contract.start_log import LogLine
    from parlance.services.installation import InstallationService
    from parlance.window.parts.look import Look

_SIZE: Final = QSize(900, 580)
_LEVELS: Final = (
    (LogLevel.NOTE, QT_TRANSLATE_NOOP("LogDialog", "Everything")),
    (LogLevel.WARNING, QT_TRANSLATE_NOOP("LogDialog", "Warnings and errors")),
    (LogLevel.ERROR, QT_TRANSLATE_NOOP("LogDialog", "Errors")),
)


class LogDialog(ModelDialog):
    """Shows the lines that have the level and the words; it stays at the end while it is there.

    Attributes:
        level, field: what is asked for; text: the lines; nothing: said where there are none.
    """

    def __init__(self, look: Look, installation: InstallationService, parent: QWidget) -> None:
        """Follow the log until the dialog is closed."""
        super().__init__(look, "", "", parent)
        self._log = installation.start_log
        self._path = installation.log
        title = self.tr("Log of this start")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.resize(room_for(_SIZE))
        self.say(
            self.tr(
                "Names, folders and keys are left out as it is written, so it can go with the "
                "report of a fault."
            ),
            "muted",
        )
        self.column.addLayout(self._new_filter())
        self.text = self._new_text(title)
        self.column.addWidget(self.text, 1)
        self.nothing = TextLabel(self.tr("Nothing like that was logged."), role="muted")
        self.column.addWidget(self.nothing)
        self._make_foot(look)
        self._connect()
        self._show()

    def fit(self) -> None:
        """Stay as large as it is: the text scrolls."""

    def _new_filter(self) -> QHBoxLayout:
        self.level = ChoiceBox()
        self.level.setAccessibleName(self.tr("What is shown"))
        for level, words in _LEVELS:
            self.level.addItem(wording_of("LogDialog", words), level)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the log"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        name_buttons(self.field)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(self.level)
        line.addWidget(self.field, 1)
        return line

    def _new_text(self, name: str) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setProperty("kind", "paths")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFont(code_font(TypeSize.META))
        text.setAccessibleName(name)
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is English everywhere
        return text

    def _make_foot(self, look: Look) -> None:
        self.cancel.hide()
        self.act.say(self.tr("Close"))
        self.copy = TextButton(look, self.tr("Copy what is shown"), icon="copy")
        self.folder = TextButton(look, self.tr("Open the folder"), icon="folder-open")
        for place, button in enumerate((self.copy, self.folder)):
            button.setAutoDefault(False)
            self.foot.insertWidget(place, button)

    def _connect(self) -> None:
        self.act.clicked.connect(self.accept)
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.text.toPlainText())
        )
        self.folder.clicked.connect(self._open_folder)
        self.level.currentIndexChanged.connect(self._show)
        self.field.textChanged.connect(self._show)
        self._log.grown.connect(self._add)
        self._log.begun_anew.connect(self._show)
        self.finished.connect(self._log.leave)
        self._log.follow()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(self._path)))  # noqa: PTH120

    def _show(self) -> None:
        self.text.setPlainText("\n".join(self._chosen(self._log.lines)))
        self._show_end(is_followed=True)

    def _add(self, lines: Iterable[LogLine]) -> None:
        bar = self.text.verticalScrollBar()
        is_at_end = bar.value() == bar.maximum()
        for line in self._chosen(lines):
            self.text.appendPlainText(line)
        self._show_end(is_followed=is_at_end)

    def _show_end(self, *, is_followed: bool) -> None:
        bar = self.text.verticalScrollBar()
        if is_followed:
            bar.setValue(bar.maximum())
        has_any = not self.text.document().isEmpty()
        self.nothing.setVisible(not has_any)
        self.copy.setEnabled(has_any)

    def _chosen(self, lines: Iterable[LogLine]) -> list[str]:
        least, words = self.level.currentData(), self.field.text().casefold().strip()
        return [
            line.text for line in lines if line.level >= least and words in line.text.casefold()
        ]
