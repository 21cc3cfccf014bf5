"""How a model is loaded, shown: where and why, device by device, and the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from parlance.window.models.plan_bar import Legend, ShareBar, pieces_of
from parlance.window.models.plan_words import facts_of, layers_words, source_words
from parlance.window.parts.command_copy import CommandCopy
from parlance.window.parts.controls import ElidedLabel, IconLabel, TextLabel
from parlance.window.parts.leaving import hosts_of, is_elsewhere, leaving_mark
from parlance.window.parts.scale import LARGE_TEXT, text_percent
from parlance.window.parts.words import filled, listed, plan_words, runs_words, size_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.plan import DeviceShare, LoadLimits, LoadPlan
    from parlance.window.parts.look import Look


class DeviceRow(QFrame):
    """One device: its name, the layers on it, and what its memory is used for."""

    def __init__(self, look: Look, share: DeviceShare) -> None:
        """Show `share`."""
        super().__init__()
        self.setProperty("kind", "card")
        pieces = pieces_of(share)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addLayout(self._head(share))
        column.addWidget(ShareBar(look, pieces))
        column.addWidget(Legend(look, pieces))

    def _head(self, share: DeviceShare) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        name = ElidedLabel(weight=QFont.Weight.DemiBold)
        name.show_text(share.description or share.device)
        head.addWidget(name)
        if is_elsewhere(share.elsewhere):
            mark = TextLabel(leaving_mark(), role="leaving", pixels=TypeSize.LABEL)
            mark.setToolTip(share.elsewhere)
            head.addWidget(mark)
        head.addStretch(1)
        said = filled(self.tr("%1, %2"), layers_words(share), size_words(share.need.total_bytes))
        head.addWidget(TextLabel(said, role="muted", pixels=TypeSize.META))
        self.setAccessibleName(f"{name.whole}: {said}")
        return head


class PlanView(QWidget):
    """Shows a plan; empty before show_plan()."""

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self._look = look
        self.sentences = QVBoxLayout()
        self.sentences.setSpacing(Space.HAIR)
        self._devices = QVBoxLayout()
        self._devices.setSpacing(Space.CLOSE)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(Space.LARGE)
        self._facts.setVerticalSpacing(Space.HAIR)
        self._facts.setColumnStretch(1, 1)
        self._facts.setColumnStretch(3, 1)
        self._source = TextLabel(role="faint", pixels=TypeSize.META, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(self.sentences)
        column.addLayout(self._devices)
        column.addLayout(self._facts)
        column.addWidget(self._source)

    def show_plan(self, plan: LoadPlan, limits: LoadLimits | None) -> None:
        """Show a plan in place of what is shown."""
        for part in (self.sentences, self._devices, self._facts):
            _empty(part)
        self._add_sentence(f"{runs_words(plan.placement)}.", plan)
        for sentence in plan_words(plan)[1:]:
            self._add_note(sentence, "info")
        hosts = hosts_of(plan)
        if hosts:
            words = self.tr(
                "A part of it is on %1: what is computed from your text travels there unprotected."
            )
            self._add_note(filled(words, listed(hosts)), "globe")
        for share in plan.shares:
            self._devices.addWidget(DeviceRow(self._look, share))
        if plan.shares:
            self._show_facts(plan, limits)
        self._source.setText(source_words(plan))
        self._source.setVisible(bool(plan.shares))

    def _add_sentence(self, words: str, plan: LoadPlan) -> None:
        line = QHBoxLayout()
        line.addWidget(TextLabel(words, weight=QFont.Weight.Medium, wrap=True), 1)
        copy = CommandCopy(self._look)
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        copy.show_placement(plan.placement)
        self.sentences.addLayout(line)

    def _add_note(self, words: str, icon: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.CLOSE)
        line.addWidget(IconLabel(self._look, icon, "notice", 14), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(TextLabel(words, role="muted", wrap=True), 1)
        self.sentences.addLayout(line)

    def _show_facts(self, plan: LoadPlan, limits: LoadLimits | None) -> None:
        for place, (name, value) in enumerate(facts_of(plan, limits)):
            row, column = divmod(place, 2 if text_percent() <= LARGE_TEXT else 1)
            title = TextLabel(name, role="muted", pixels=TypeSize.META)
            said = TextLabel(value, pixels=TypeSize.META, wrap=True)
            said.setAccessibleName(f"{name}: {value}")
            top = Qt.AlignmentFlag.AlignTop
            self._facts.addWidget(title, row, 2 * column, top)
            self._facts.addWidget(said, row, 2 * column + 1, top)


def _empty(layout: QVBoxLayout | QGridLayout | QHBoxLayout) -> None:
    """Take everything out of a layout, and out of those in it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QGridLayout | QHBoxLayout):
            _empty(inner)
            inner.deleteLater()
