"""How the translation should be, in one row; more of it stands behind a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.translation import Ability, Formality, TranslationOptions
from parlance.window.parts.controls import TextButton
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number
from parlance.window.summary.options_bar import RowBox
from parlance.window.theme import Space
from parlance.window.translation.words import TONES, terms_words

if TYPE_CHECKING:
    from parlance.contract.translation import TranslatorFacts
    from parlance.window.parts.look import Look

_LEAST_TERMS: Final = 120
_FORMALITIES: Final = {
    Formality.AS_SOURCE: QT_TRANSLATE_NOOP("OptionsRow", "Formal as the source"),
    Formality.FORMAL: QT_TRANSLATE_NOOP("OptionsRow", "Formal"),
    Formality.INFORMAL: QT_TRANSLATE_NOOP("OptionsRow", "Informal"),
}


def can_follow(facts: TranslatorFacts | None, ability: Ability) -> bool:
    """Whether the model follows something; of an unknown one nothing else is known."""
    return facts is None or ability in facts.abilities


def more_of(options: TranslationOptions) -> int:
    """Return how many options behind the button are not as usual."""
    return sum(
        (
            bool(options.instruction),
            bool(options.beams),
            not options.use_glossary,
            not options.use_memory,
        )
    )


class _Box(RowBox):
    """A choice that can be greyed out."""

    def __init__(self, name: str, characters: int) -> None:
        super().__init__(name, characters)
        self._name = name

    def allow(self, *, is_allowed: bool, why: str) -> None:
        """Grey it out, and say why."""
        self.setEnabled(is_allowed)
        self.setToolTip(self._name if is_allowed else why)
        self.setAccessibleDescription("" if is_allowed else why)


class OptionsRow(QWidget):
    """When to translate, formality, tone, and the ways to more of them and to the model's terms.

    Signals:
        changed: the TranslationOptions that are wanted now.
        more_wanted: the person wants to see the others.
        terms_wanted: the person wants to know more of the model.
    """

    changed = Signal(object)
    more_wanted = Signal()
    terms_wanted = Signal()

    def __init__(self, look: Look, *, is_typed: bool = True) -> None:
        """Start with nothing known of the model; what is not typed has no switch for that."""
        super().__init__()
        self._is_typed = is_typed
        self._options = TranslationOptions(target="")
        self.formality = _Box(self.tr("How the reader is spoken to"), 15)
        for formality, words in _FORMALITIES.items():
            self.formality.addItem(QCoreApplication.translate("OptionsRow", words), formality)
        self.tone = _Box(self.tr("Tone of the translation"), 15)
        self._fill_tones()
        self.more = TextButton(look, self.tr("More…"), kind="link")
        self.more.setToolTip(self.tr("Instructions, search width, glossary and memory"))
        self.terms = TextButton(look, "", kind="link", icon="info", role="link")
        self.terms.setMinimumWidth(scaled(_LEAST_TERMS))
        self.automatic = QCheckBox(self.tr("As you type"))
        self.automatic.setToolTip(self.tr("Translate while you type"))
        self._lay_out()
        self._connect()
        self.show_facts(None)

    def _lay_out(self) -> None:
        line = FlowLine()
        if not self._is_typed:
            self.automatic.hide()
        for widget in (self.automatic, self.formality, self.tone, self.more):
            line.addWidget(widget)
        below = QHBoxLayout()
        below.addWidget(self.terms)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(line)
        column.addLayout(below)

    def _connect(self) -> None:
        self.formality.activated.connect(self._on_changed)
        self.tone.activated.connect(self._on_tone)
        self.more.clicked.connect(self.more_wanted)
        self.terms.clicked.connect(self.terms_wanted)

    def show_options(self, options: TranslationOptions) -> None:
        """Show what is chosen."""
        self._options = options
        self.formality.setCurrentIndex(self.formality.findData(options.formality))
        self._fill_tones()
        count = more_of(options)
        self.more.say(filled(self.tr("More (%1)…"), number(count)) if count else self.tr("More…"))

    def show_facts(self, facts: TranslatorFacts | None) -> None:
        """Grey out what the model does not follow, and say what its terms are."""
        why = self.tr("The model does not follow wishes about style.")
        for box in (self.formality, self.tone):
            box.allow(is_allowed=can_follow(facts, Ability.STYLE), why=why)
        words = terms_words(facts)
        self.terms.setVisible(bool(words))
        self.terms.say(words)
        if facts is not None and words:
            licence = facts.licence or self.tr("unknown")
            self.terms.setToolTip(
                filled(self.tr("Terms of “%1”: %2. Choose another model."), facts.model, licence)
            )

    def _fill_tones(self) -> None:
        tone = self._options.tone
        self.tone.clear()
        self.tone.addItem(self.tr("Tone as the source"), "")
        for words in TONES:
            self.tone.addItem(QCoreApplication.translate("Tones", words), words)
        if tone and tone not in TONES:
            self.tone.addItem(tone, tone)
        self.tone.addItem(self.tr("Own words…"), None)
        self.tone.setCurrentIndex(self.tone.findData(tone))

    def _on_tone(self) -> None:
        if self.tone.currentData() is None:
            self.tone.setCurrentIndex(self.tone.findData(self._options.tone))
            self.more_wanted.emit()
        else:
            self._on_changed()

    def _on_changed(self) -> None:
        wanted = replace(
            self._options,
            formality=Formality(self.formality.currentData()),
            tone=str(self.tone.currentData()),
        )
        if wanted != self._options:
            self._options = wanted
            self.changed.emit(wanted)
