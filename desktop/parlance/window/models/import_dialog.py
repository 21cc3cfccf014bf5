"""Asks what becomes of a file that is imported: used where it is, or moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from parlance.contract.inventory import ImportManner
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.models.removal_dialog import PathList
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, plural
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look

_INDENT = 26


class ImportDialog(ModelDialog):
    """Shows the files and the two ways; `accepted` means that `manner` holds."""

    def __init__(self, look: Look, paths: tuple[str, ...], parent: QWidget) -> None:
        """Ask about `paths`."""
        self.paths = paths
        translate = QCoreApplication.translate
        name = paths[0].replace("\\", "/").rsplit("/", 1)[-1]
        title = filled(translate("ImportDialog", "Add “%1” to your models"), name)
        if len(paths) > 1:
            count = len(paths)
            words = translate("ImportDialog", "Add %Ln model(s) to your models", "", count)
            title = plural(words, count)
        super().__init__(look, title, translate("ImportDialog", "Add"), parent)
        self.act.clicked.connect(self.accept)
        self.column.addWidget(PathList(self.tr("Files to add"), list(paths)))
        self._group = QButtonGroup(self)
        self.in_place = self._choice(
            self.tr("Use where it is"),
            self.tr("Nothing is copied or changed. If the file is moved later, it is lost here."),
        )
        self.move_in = self._choice(
            self.tr("Move into Parlance’s folder"),
            self.tr("The file goes from where it is. Parlance can then remove it for you."),
        )
        self.in_place.setChecked(True)

    @property
    def manner(self) -> ImportManner:
        """What the person has chosen."""
        return ImportManner.MOVE if self.move_in.isChecked() else ImportManner.IN_PLACE

    def _choice(self, words: str, sentence: str) -> QRadioButton:
        choice = QRadioButton(words)
        choice.setAccessibleName(words)
        choice.setAccessibleDescription(sentence)
        self._group.addButton(choice)
        self.column.addSpacing(Space.TINY)
        self.column.addWidget(choice)
        hint = TextLabel(sentence, role="muted", pixels=TypeSize.META, wrap=True)
        set_margins(hint, scaled(_INDENT), 0, 0, 0)
        self.column.addWidget(hint)
        self.column.setSpacing(Space.TINY)
        return choice
