"""The two languages above the panes, and the button that swaps them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from parlance.contract.translation import Lack
from parlance.window.parts.controls import IconButton
from parlance.window.parts.words import filled
from parlance.window.summary.options_bar import RowBox
from parlance.window.translation.live_language_list import LanguageList, LanguageRow
from parlance.window.translation.words import lack_words, language_name, name_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

    from parlance.contract.languages import Language
    from parlance.contract.translation import TranslatorFacts
    from parlance.window.parts.look import Look

RECENT: Final = 4
_GAP: Final = 4


class LanguageChooser(RowBox):
    """Shows a language; its list can be searched by typing.

    Signals:
        picked: code of the language that the person chose.
    """

    picked = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        """Start without languages; `name` is what a screen reader says."""
        super().__init__(name, 16)
        self.addItem("", "")
        self.list = LanguageList(look, name, self)
        self.list.picked.connect(self._on_picked)
        self._code = ""

    @property
    def code(self) -> str:
        """Code of the language; empty to detect it."""
        return self._code

    def choose(self, code: str, words: str = "", hint: str = "") -> None:
        """Show a language, in `words` if not by its name."""
        self._code = code
        self.setItemText(0, words or name_of(code))
        self.setToolTip(hint or self.accessibleName())
        self.setAccessibleDescription(hint)
        self.list.choose(code)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list that can be searched."""
        corner = self.mapToGlobal(self.rect().bottomLeft())
        self.list.open_at(QRect(corner, QSize(self.width(), 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the list with the first letter typed, or with an arrow."""
        letter = event.text()
        if letter.isalpha():
            self.showPopup()
            self.list.field.setText(letter)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Change nothing."""
        event.ignore()

    def _on_picked(self, code: str) -> None:
        self.choose(code)
        self.picked.emit(code)


class LanguageBar(QWidget):
    """Both languages and the button between them.

    Signals:
        chosen: codes of both; the source is empty to detect it.
        swap_wanted: the languages are to change places.
    """

    chosen = Signal(str, str)
    swap_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Start without languages."""
        super().__init__()
        self._languages: tuple[Language, ...] = ()
        self._recent: list[str] = []
        self._facts: TranslatorFacts | None = None
        self._detected = ""
        self._is_unsure = False
        self.source = LanguageChooser(look, self.tr("Language of the text"))
        self.target = LanguageChooser(look, self.tr("Language of the translation"))
        self.swap = IconButton(look, "arrow-left-right", self.tr("Swap languages and texts"))
        look.shortcuts.tip(self.swap, self.tr("Swap languages and texts"), "swap_languages")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        line.addWidget(self.source, 1)
        line.addWidget(self.swap)
        line.addWidget(self.target, 1)
        self.swap.clicked.connect(self.swap_wanted)
        self.source.picked.connect(self._on_picked)
        self.target.picked.connect(self._on_picked)

    @property
    def gap(self) -> int:
        """The room between both boxes, which the panes below them leave as well."""
        return self.swap.width() + 2 * _GAP

    @property
    def known_source(self) -> str:
        """Code of the source language, chosen or detected; empty if unknown."""
        return self.source.code or self._detected

    def show_languages(
        self,
        languages: tuple[Language, ...],
        recent: tuple[str, ...],
        facts: TranslatorFacts | None,
    ) -> None:
        """Offer `languages`, those used last first; `facts` says what the model lacks."""
        self._languages, self._facts = languages, facts
        self._recent = list(dict.fromkeys(recent))
        self._fill()

    def show_pair(self, source: str, target: str) -> None:
        """Show which languages are chosen."""
        self.source.choose(source)
        self.target.choose(target)
        self._fill()

    def show_detected(self, code: str, *, is_unsure: bool = False) -> None:
        """Show which language the text is in; `is_unsure` if nothing tells it well."""
        self._detected, self._is_unsure = code, is_unsure
        self._fill()

    def _on_picked(self, code: str) -> None:
        if code:
            self._recent = [code, *(each for each in self._recent if each != code)]
        self._fill()
        self.chosen.emit(self.source.code, self.target.code)

    def _fill(self) -> None:
        detect = self.tr("Detect language")
        self.source.list.show_rows(
            [LanguageRow("", detect, ""), *self._rows("", self.target.code)], self._newest()
        )
        self.target.list.show_rows(self._rows(self.known_source, ""), self._newest())
        if not self.source.code:
            self.source.choose("", *self._detected_words(detect))
        self._show_lack()
        self.swap.setEnabled(bool(self.known_source))

    def _newest(self) -> tuple[str, ...]:
        return tuple(self._recent[:RECENT])

    def _detected_words(self, detect: str) -> tuple[str, str]:
        if self._detected and not self._is_unsure:
            return filled(self.tr("Detected: %1"), name_of(self._detected)), ""
        if self._is_unsure:
            hint = self.tr("The text does not tell its language well. Choose it here.")
            if self._detected:
                return filled(self.tr("Unsure: %1?"), name_of(self._detected)), hint
            return self.tr("Unsure: choose the language"), hint
        return detect, ""

    def _rows(self, source: str, target: str) -> list[LanguageRow]:
        rows = []
        for language in self._languages:
            why = self._lack(language.code, source, target)
            rows.append(LanguageRow(language.code, language_name(language), language.own_name, why))
        return rows

    def _lack(self, code: str, source: str, target: str) -> str:
        """Return why a language cannot stand beside `target`, or else beside `source`.

        What the other one lacks is said there; both the same change places.
        """
        facts = self._facts
        if facts is None or (code == (target or source) and code in facts.languages):
            return ""
        if target in facts.languages:
            lack = facts.lack(code, target)
        elif target:
            lack = None if code in facts.languages else Lack.SOURCE
        else:
            lack = facts.lack(source if source in facts.languages else "", code)
        return "" if lack is None else lack_words(lack)

    def _show_lack(self) -> None:
        """Say it where what is chosen is not what the model can do."""
        target = self.target
        why = self._lack(target.code, self.known_source, "")
        target.setToolTip(why or target.accessibleName())
        target.setAccessibleDescription(why)
