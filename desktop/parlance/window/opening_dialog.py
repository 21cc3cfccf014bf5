"""Asks what is to be done with documents: translate, summarize, or talk about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox

from parlance.contract.opening import Opening
from parlance.window.models.installed_dialog import ModelDialog
from parlance.window.models.removal_dialog import PathList
from parlance.window.parts.controls import TextButton
from parlance.window.parts.scale import LARGE_TEXT, text_percent
from parlance.window.parts.words import filled, plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look


class OpeningDialog(ModelDialog):
    """Shows the documents and the three ways.

    Attributes:
        always: ticked if it is to be done so from now on.

    Signals:
        chosen: the Opening, and whether it is to be remembered.
    """

    chosen = Signal(object, bool)

    def __init__(self, look: Look, paths: Sequence[str], parent: QWidget) -> None:
        """Ask about `paths`, files and folders."""
        count = len(paths)
        name = paths[0].replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
        translate = QCoreApplication.translate
        title = filled(translate("OpeningDialog", "What shall be done with “%1”?"), name)
        if count > 1:
            words = translate(
                "OpeningDialog", "What shall be done with %Ln document(s)?", "", count
            )
            title = plural(words, count)
        super().__init__(look, title, translate("OpeningDialog", "Summarize"), parent)
        self.column.addWidget(PathList(self.tr("Documents to open"), list(paths)))
        self.always = QCheckBox(self.tr("Always do this, until it is changed in Settings"))
        self.always.setAccessibleName(self.always.text())
        self.column.addWidget(self.always)
        self.chat = TextButton(look, self.tr("Attach to a chat"), icon="message-square-text")
        self.translate = TextButton(look, self.tr("Translate"), icon="languages")
        for button, opening in (
            (self.chat, Opening.CHAT),
            (self.translate, Opening.TRANSLATE),
            (self.act, Opening.SUMMARIZE),
        ):
            if button is not self.act and text_percent() > LARGE_TEXT:
                self.column.addWidget(button)
            elif button is not self.act:
                self.foot.insertWidget(self.foot.indexOf(self.act), button)
            button.clicked.connect(lambda _checked=False, way=opening: self._choose(way))

    def _choose(self, opening: Opening) -> None:
        self.chosen.emit(opening, self.always.isChecked())
        self.accept()
