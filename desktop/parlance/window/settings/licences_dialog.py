"""What Parlance is made of, each with its licence to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit

from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.parts.fonts import text_font
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.contract.installation import Component
    from parlance.window.parts.look import Look

_SIZE = QSize(820, 560)
_LIST = 260


class LicencesDialog(ModelDialog):
    """A list of components, and the licence of the one that is chosen."""

    def __init__(self, look: Look, components: tuple[Component, ...], parent: QWidget) -> None:
        """Show the first one."""
        super().__init__(look, self.tr("Licences"), self.tr("Close"), parent)
        self._components = components
        self.resize(_SIZE)
        self.cancel.hide()
        self.act.clicked.connect(self.accept)
        self.list = QListWidget()
        self.list.setProperty("kind", "pages")
        self.list.setAccessibleName(self.tr("What Parlance is made of"))
        self.list.setFixedWidth(_LIST)
        for each in components:
            self.list.addItem(" ".join(filter(None, (each.name, each.version))))
        self.text = QPlainTextEdit()
        self.text.setProperty("kind", "paths")
        self.text.setReadOnly(True)
        self.text.setFont(text_font(TypeSize.META))
        self.text.setAccessibleName(self.tr("Licence"))
        line = QHBoxLayout()
        line.addWidget(self.list)
        line.addWidget(self.text, 1)
        self.column.addLayout(line, 1)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def fit(self) -> None:
        """Keep the size: the text scrolls."""

    def _show(self, row: int) -> None:
        component = self._components[row]
        missing = self.tr("No text of the licence came with it.")
        parts = (component.licence, component.text or missing)
        self.text.setPlainText("\n\n".join(filter(None, parts)))
