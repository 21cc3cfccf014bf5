"""The wordings that people gave, which win over the model from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.models.installed_dialog import QuestionDialog
from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import kept_apart, plain_hint
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.words import pair_words

if TYPE_CHECKING:
    from parlance.services.glossary import GlossaryService
    from parlance.window.parts.look import Look

SEARCH_PAUSE_MS: Final = 150
_COLUMNS: Final = (
    QT_TRANSLATE_NOOP("CorrectionsPage", "Languages"),
    QT_TRANSLATE_NOOP("CorrectionsPage", "Text"),
    QT_TRANSLATE_NOOP("CorrectionsPage", "Your wording"),
)
_ROW_HEIGHT: Final = 32


class CorrectionsPage(QWidget):
    """Lists corrections, newest first."""

    def __init__(self, look: Look, glossary: GlossaryService) -> None:
        """Follow `glossary`."""
        super().__init__()
        self._look = look
        self._glossary = glossary
        self._listed: tuple[tuple[str, str, str, str], ...] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search corrections"))
        self.field.setAccessibleName(self.tr("Search corrections"))
        self.field.setClearButtonEnabled(True)
        name_buttons(self.field)
        self.table = self._new_table()
        self.nothing = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.forget = TextButton(look, self.tr("Forget"), icon="trash-2", role="muted")
        self.forget_all = TextButton(look, self.tr("Forget what models translated…"), kind="link")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._lay_out()
        self._pause.timeout.connect(self._show)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.table.currentCellChanged.connect(lambda *_: self._show_buttons())
        self.forget.clicked.connect(self._on_forget)
        self.forget_all.clicked.connect(self.ask_to_forget)
        glossary.changed.connect(self._show)
        self._show()

    def _new_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_COLUMNS))
        translate = QCoreApplication.translate
        table.setHorizontalHeaderLabels([translate("CorrectionsPage", each) for each in _COLUMNS])
        table.setAccessibleName(self.tr("Corrections"))
        table.setFont(text_font(TypeSize.INTERFACE))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = table.horizontalHeader()
        header.setFont(text_font(TypeSize.META))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.forget)
        foot.addStretch(1)
        foot.addWidget(self.forget_all)
        for button in (self.forget, self.forget_all):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing)
        column.addLayout(foot)

    def _show(self) -> None:
        search = self.field.text().strip()
        self._listed = self._glossary.corrections(search)
        self.table.setRowCount(len(self._listed))
        for row, (source, target, text, wording) in enumerate(self._listed):
            for column, words in enumerate(
                (pair_words(source, target), kept_apart(text), kept_apart(wording))
            ):
                item = QTableWidgetItem(" ".join(words.split()))
                item.setToolTip(plain_hint(words))
                self.table.setItem(row, column, item)
        found = self.tr("No correction contains this.")
        none = self.tr("Where you change a translation, your wording is used from then on.")
        self.nothing.setText(found if search else none)
        self.nothing.setVisible(not self._listed)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.forget.setEnabled(0 <= self.table.currentRow() < len(self._listed))

    def _on_forget(self) -> None:
        source, target, text, _ = self._listed[self.table.currentRow()]
        self._glossary.forget(source, target, text)

    def ask_to_forget(self) -> QuestionDialog:
        """Ask whether all that models translated is to be forgotten."""
        translate = QCoreApplication.translate
        dialog = QuestionDialog(
            self._look,
            translate("ForgetDialog", "Forget what models translated?"),
            translate("ForgetDialog", "Forget"),
            translate(
                "ForgetDialog",
                "Texts that were translated before are translated anew the next time. "
                "Your corrections and your history stay.",
            ),
            self,
        )
        dialog.accepted.connect(self._glossary.forget_all_machine)
        dialog.open()
        return dialog
