"""A model of the catalogue: what it is, whether it fits, and the button that gets it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from parlance.window.models.discover_verdict import VerdictBadge
from parlance.window.models.discover_words import (
    exclusion_words,
    licence_words,
    need_words,
    speed_words,
    task_words,
)
from parlance.window.parts.controls import ElidedLabel, IconLabel, TextButton, TextLabel, restyle
from parlance.window.parts.words import count_of_parameters, facts_line, filled, size_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.fit import Recommendation
    from parlance.window.parts.look import Look


class Having(StrEnum):
    """What there is of a model on this computer."""

    NOTHING = "nothing"
    PREPARING = "preparing"
    WAITING = "waiting"
    INSTALLED = "installed"


class RecommendationCard(QFrame):
    """Shows one recommendation and passes on what is clicked.

    Signals:
        get_clicked: a Recommendation whose file is wanted.
        sizes_clicked: a Recommendation whose repository is to be opened.
        downloads_clicked: the person wants to see how far it is.
    """

    get_clicked = Signal(object)
    sizes_clicked = Signal(object)
    downloads_clicked = Signal()

    def __init__(self, look: Look) -> None:
        """Start with nothing to show."""
        super().__init__()
        self.recommendation: Recommendation | None = None
        self._having = Having.NOTHING
        self.setProperty("kind", "card")
        self._name = ElidedLabel(weight=QFont.Weight.DemiBold, pixels=TypeSize.READING)
        self._gated = IconLabel(look, "lock-keyhole", "muted", 15)
        self._gated.setToolTip(self.tr("Its makers ask for your consent to their terms first."))
        self._facts = ElidedLabel(role="muted", pixels=TypeSize.META)
        self._good = ElidedLabel(pixels=TypeSize.META)
        self._licence = ElidedLabel(role="muted", pixels=TypeSize.META)
        self._excluded = ElidedLabel(role="notice", pixels=TypeSize.META)
        self.verdict = VerdictBadge(look)
        self._takes = ElidedLabel(role="muted", pixels=TypeSize.META)
        self.get = TextButton(look, self.tr("Get"), kind="primary")
        self.get.clicked.connect(self._on_get)
        self.installed = TextLabel(self.tr("Installed"), role="badge", pixels=TypeSize.LABEL)
        self.sizes = TextButton(look, self.tr("All sizes"), kind="link")
        self.sizes.clicked.connect(lambda: self.sizes_clicked.emit(self.recommendation))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.EDGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.TINY)
        first = QHBoxLayout()
        first.setSpacing(Space.CLOSE)
        first.addWidget(self._name, 1)
        first.addWidget(self._gated)
        column.addLayout(first)
        column.addWidget(self._facts)
        column.addSpacing(Space.HAIR)
        column.addWidget(self._good)
        column.addWidget(self._licence)
        column.addWidget(self._excluded)
        column.addStretch(1)
        column.addSpacing(Space.SMALL)
        column.addWidget(self.verdict)
        column.addWidget(self._takes)
        column.addSpacing(Space.SMALL)
        last = QHBoxLayout()
        last.setSpacing(Space.SMALL)
        last.addWidget(self.get)
        last.addWidget(self.installed)
        last.addWidget(self.sizes)
        last.addStretch(1)
        column.addLayout(last)

    def show_recommendation(self, made: Recommendation, having: Having) -> None:
        """Show an entry, its file and the verdict on it."""
        if made is self.recommendation and having is self._having:
            return
        self._having = having
        if made is not self.recommendation:
            self.recommendation = made
            self._show_words(made)
        self._show_having(made)

    def _show_words(self, made: Recommendation) -> None:
        entry = made.entry
        self.setAccessibleName(entry.name)
        self._name.show_text(entry.name)
        self._gated.setVisible(entry.gated)
        self._facts.show_text(self._facts_words(made))
        self._good.show_text(filled(self.tr("Good at: %1"), task_words(entry.tasks)))
        self._good.setVisible(bool(entry.tasks))
        self._licence.show_text(licence_words(entry.licence))
        if entry.licence.conditions:
            self._licence.setToolTip(f"{licence_words(entry.licence)}; {entry.licence.conditions}")
        self._excluded.show_text(exclusion_words(entry.licence))
        self._excluded.setVisible(bool(self._excluded.whole))
        self.verdict.show_verdict(made.verdict)
        takes = (need_words(made.verdict), speed_words(made.verdict))
        self._takes.show_text(facts_line(each for each in takes if each))
        self._takes.setVisible(bool(self._takes.whole))
        self.sizes.setVisible(bool(entry.repo))
        self.sizes.setAccessibleName(filled(self.tr("All sizes of %1"), entry.name))

    def _facts_words(self, made: Recommendation) -> str:
        parts = [made.entry.maker, count_of_parameters(made.entry.parameters)]
        if made.file is not None:
            parts.append(made.file.quantization)
            if made.file.size_bytes:
                parts.append(size_words(made.file.size_bytes))
        return facts_line(part for part in parts if part)

    def _show_having(self, made: Recommendation) -> None:
        words = {
            Having.PREPARING: self.tr("Asking the Hub…"),
            Having.WAITING: self.tr("Downloading"),
        }.get(self._having, self.tr("Get"))
        is_here = self._having is Having.INSTALLED
        self.get.say(words)
        self.get.setAccessibleName(f"{words}: {made.entry.name}")
        self.get.setVisible(made.file is not None and not is_here)
        self.get.setEnabled(self._having is not Having.PREPARING)
        self.installed.setVisible(is_here)
        restyle(self.get, kind="primary" if self._having is Having.NOTHING else "")

    def _on_get(self) -> None:
        if self._having is Having.WAITING:
            self.downloads_clicked.emit()
        else:
            self.get_clicked.emit(self.recommendation)
