"""Every entry of a model's file: a table that is searched, and the whole of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from parlance.contract.visible import visible_lines
from parlance.window.inspect.plain_table import PlainTable
from parlance.window.inspect.section import Section
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import plural
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.window.parts.look import Look

TEMPLATE: Final = "tokenizer.chat_template"
_VALUE: Final = 1
_HEIGHT: Final = 160
_MOST: Final = 20_000
"""Letters of a value that are shown; all of it is copied."""


class MetadataPart(QWidget):
    """Shows what is in the file, by its own names."""

    def __init__(self, look: Look) -> None:
        """Start without a model."""
        super().__init__()
        translate = QCoreApplication.translate
        title = translate("MetadataPart", "Everything in the file")
        headings = (translate("MetadataPart", "Key"), translate("MetadataPart", "Value"))
        self.table = PlainTable(title, headings, wide=_VALUE)
        self.search = QLineEdit()
        self.search.setAccessibleName(translate("MetadataPart", "Search keys and values"))
        self.search.setPlaceholderText(self.search.accessibleName())
        self.search.setAcceptDrops(False)  # a file dropped here is for the window
        self._look = look
        self._sign = self.search.addAction(
            look.icon("search", "faint", size=16), QLineEdit.ActionPosition.LeadingPosition
        )
        look.changed.connect(self._paint)
        name_buttons(self.search, self._sign)
        self.found = TextLabel(role="muted", pixels=TypeSize.META)
        self.template = TextButton(look, translate("MetadataPart", "Show the chat template"))
        self.copy = TextButton(look, translate("MetadataPart", "Copy the value"), icon="copy")
        self.value = PlainEdit(translate("MetadataPart", "Value"), pixels=TypeSize.META)
        self.value.setReadOnly(True)
        self.value.setFixedHeight(scaled(_HEIGHT))
        self._lay_out(title)
        self.search.textChanged.connect(self._search)
        self.template.clicked.connect(self._show_template)
        self.copy.clicked.connect(self._copy)
        self.table.chosen.connect(self._show_value)

    def _lay_out(self, title: str) -> None:
        buttons = FlowLine()
        buttons.addWidget(self.template)
        buttons.addWidget(self.copy)
        section = Section(title, self.found)
        section.column.addWidget(self.search)
        section.column.addWidget(self.table)
        section.column.addLayout(buttons)
        section.column.addWidget(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)

    def show_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """List these."""
        self.table.show_rows(entries)
        self.template.setVisible(any(key == TEMPLATE for key, _value in entries))
        self.search.clear()
        self._search("")
        self._show_value()

    def _paint(self) -> None:
        self._sign.setIcon(self._look.icon("search", "faint", size=16))

    def _search(self, words: str) -> None:
        self.table.search(words)
        text = QCoreApplication.translate("MetadataPart", "%Ln line(s)", "", self.table.count)
        self.found.setText(plural(text, self.table.count))

    def _show_template(self) -> None:
        self.search.clear()
        self.table.choose(TEMPLATE)
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_value(self) -> None:
        cells = self.table.current
        self.copy.setEnabled(bool(cells))
        self.value.setVisible(bool(cells))
        text = cells[_VALUE] if cells else ""
        self.value.setPlainText(visible_lines(text[:_MOST]) + "…" * (len(text) > _MOST))

    def _copy(self) -> None:
        if cells := self.table.current:
            QGuiApplication.clipboard().setText(cells[_VALUE])
