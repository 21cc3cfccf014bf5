"""The first step: what a person wants to do, and in which languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from parlance.contract.catalogue import Task
from parlance.contract.first_run import FIRST_PLACES
from parlance.contract.languages import LANGUAGES
from parlance.window.chat.chip_flow import ChipFlow
from parlance.window.parts.controls import IconLabel, TextLabel
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.language_box import LanguageBox
from parlance.window.translation.words import language_words, name_of
from parlance.window.welcome.choice_card import ChoiceCard
from parlance.window.welcome.step import Foot, StepView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.services.first_run import FirstRunService
    from parlance.window.parts.look import Look

_NARROW: Final = 520
MOST_LANGUAGES: Final = 6
"""Of which a model is to know every one: more would leave none."""

_ICONS: Final = {
    Task.CHAT: "message-square-text",
    Task.TRANSLATE: "languages",
    Task.SUMMARIZE: "file-text",
}


class LanguageChoice(QWidget):
    """The chosen languages as chips, and a box that adds one.

    Signals:
        chosen: the codes, when the person has changed them.
    """

    chosen = Signal(tuple)

    def __init__(self, look: Look) -> None:
        """Start without languages."""
        super().__init__()
        self._look = look
        self.codes: tuple[str, ...] = ()
        names = sorted(LANGUAGES, key=lambda each: language_words(each).casefold())
        self.box = LanguageBox(
            tuple(names), self.tr("Add a language"), detect=self.tr("Add a language…")
        )
        self.box.activated.connect(self._on_added)
        self.flow = ChipFlow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.flow)
        line = QHBoxLayout()
        line.addWidget(self.box)
        line.addStretch(1)
        column.addLayout(line)

    def show_codes(self, codes: tuple[str, ...]) -> None:
        """Show these languages as the chosen ones."""
        if codes == self.codes and self.flow.chips:
            return
        self.codes = codes
        self.flow.show_chips([self._chip(code) for code in codes])
        self.flow.setVisible(bool(codes))
        self.box.setEnabled(len(codes) < MOST_LANGUAGES)

    def _chip(self, code: str) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("kind", "chip")
        chip.setText(name_of(code))
        chip.setIcon(self._look.icon("x", "muted", size=14))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFont(text_font(TypeSize.INTERFACE, QFont.Weight.Medium))
        words = filled(self.tr("Remove %1"), name_of(code))
        chip.setAccessibleName(words)
        chip.setToolTip(words)
        chip.clicked.connect(lambda: self._on_removed(code))
        return chip

    def _on_added(self) -> None:
        code = self.box.code
        self.box.setCurrentIndex(0)
        if code and code not in self.codes:
            self._change((*self.codes, code))

    def _on_removed(self, code: str) -> None:
        self.box.setFocus()  # the chip that had the keyboard goes
        self._change(tuple(each for each in self.codes if each != code))

    def _change(self, codes: tuple[str, ...]) -> None:
        self.show_codes(codes)
        self.chosen.emit(codes)


class PurposeStep(StepView):
    """Asks what the person wants to do, and in which languages."""

    def __init__(self, look: Look, first_run: FirstRunService, language: QWidget) -> None:
        """Show what was answered before; `language` chooses that of the window."""
        super().__init__(
            self.tr("What would you like to do?"),
            self.tr("Choose as much as you like. All of it is always there, and can be changed."),
        )
        self._first_run = first_run
        self._tiles = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.cards = self._new_cards(look)
        self.languages = LanguageChoice(look)
        self.languages.chosen.connect(lambda codes: first_run.choose(languages=codes))
        heavy = QFont.Weight.DemiBold
        asked = TextLabel(self.tr("In which languages?"), pixels=TypeSize.TITLE, weight=heavy)
        hint = self.tr("Your own first. Models know some languages better than others.")
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(asked)
        self.column.addWidget(TextLabel(hint, role="muted", wrap=True))
        self.column.addWidget(self.languages)
        self.column.addSpacing(Space.SMALL)
        own = QHBoxLayout()
        own.setSpacing(Space.SMALL)
        own.addWidget(TextLabel(self.tr("Parlance itself speaks:"), wrap=True), 1)
        own.addWidget(language)
        self.column.addLayout(own)
        self.column.addSpacing(Space.SMALL)
        self.column.addLayout(self._new_promise(look))
        self.show_choices()

    def _new_cards(self, look: Look) -> dict[Task, ChoiceCard]:
        words = {
            Task.CHAT: (self.tr("Chat"), self.tr("Ask, write, and think things through.")),
            Task.TRANSLATE: (
                self.tr("Translate"),
                self.tr("Texts as you type, and documents that keep their layout."),
            ),
            Task.SUMMARIZE: (
                self.tr("Summarize"),
                self.tr("Long documents, each sentence with its source."),
            ),
        }
        self._tiles.setSpacing(Space.MEDIUM)
        cards = {}
        for task in FIRST_PLACES:
            card = ChoiceCard(*words[task])
            card.head.addWidget(IconLabel(look, _ICONS[task], "accent", 20))
            card.column.addStretch(1)
            card.toggled.connect(lambda _is_chosen: self._on_toggled())
            self._tiles.addWidget(card, 1)
            cards[task] = card
        self.column.addLayout(self._tiles)
        return cards

    def _new_promise(self, look: Look) -> QHBoxLayout:
        promise = self.tr(
            "Models run on this computer, and what you write stays on it. There is no account, "
            "and nothing is reported to anybody."
        )
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(IconLabel(look, "shield-check", "ok", 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(TextLabel(promise, role="muted", wrap=True), 1)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand the choices under each other where there is no room beside."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < scaled(_NARROW)
        ways = QBoxLayout.Direction
        self._tiles.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def show_choices(self) -> None:
        """Show what was answered so far."""
        for task, card in self.cards.items():
            card.button.blockSignals(True)  # noqa: FBT003 - shown, not answered
            card.button.setChecked(task in self._first_run.choices.tasks)
            card.button.blockSignals(False)  # noqa: FBT003
            card.mark()
        self.languages.show_codes(self._first_run.languages[:MOST_LANGUAGES])

    @property
    def foot(self) -> Foot:
        """Go on, once something was chosen."""
        return Foot(go=self.tr("Next"), can_go=bool(self._first_run.choices.tasks))

    def go(self) -> None:
        """Keep the languages that were shown, too, and go on."""
        self._first_run.choose(languages=self.languages.codes)
        self.passed.emit()

    def take_focus(self) -> None:
        """Put the keyboard onto the first thing to do."""
        self.cards[Task.CHAT].button.setFocus()

    def _on_toggled(self) -> None:
        tasks = tuple(task for task, card in self.cards.items() if card.button.isChecked())
        self._first_run.choose(tasks=tasks)
        self.changed.emit()
