"""A plain choice of languages, for rows of options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.scale import scaled
from parlance.window.translation.words import language_words

if TYPE_CHECKING:
    from parlance.contract.languages import Language


class LanguageBox(ChoiceBox):
    """A choice of languages; the empty code stands for detecting it."""

    def __init__(self, languages: tuple[Language, ...], name: str, *, detect: str = "") -> None:
        """List `languages`; `detect` is what the entry without a code says."""
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMaxVisibleItems(18)
        self.setMinimumWidth(scaled(120))
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
