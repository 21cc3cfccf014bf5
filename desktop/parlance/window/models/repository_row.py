"""A quantization of a repository: what it takes, whether it fits, and the button that gets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from parlance.contract.catalogue import Quality, quality
from parlance.contract.visible import visible_name
from parlance.window.models.discover_card import Having
from parlance.window.models.discover_verdict import VerdictBadge
from parlance.window.models.discover_words import (
    need_words,
    quality_words,
    speed_words,
    verdict_numbers,
)
from parlance.window.parts.controls import (
    ElidedLabel,
    IconButton,
    TextButton,
    TextLabel,
    restyle,
)
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import LARGE_TEXT, scaled, text_percent
from parlance.window.parts.settling import settle_layouts
from parlance.window.parts.words import facts_line, fault_words, filled, plural, size_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from parlance.contract.fit import Verdict
    from parlance.contract.online import HubQuantization
    from parlance.services.discovery_states import PageState
    from parlance.window.parts.look import Look

_NEED = 190
_BADGE = 176
_ACT = 116
_BELOW = 44
"""What opens stands below the name, not below the arrow."""


class QuantizationRow(QFrame):
    """Shows one quantization; opened it shows its files and what its header tells.

    Signals:
        get_clicked, opened: name of the quantization; downloads_clicked: to go there.
    """

    get_clicked = Signal(str)
    opened = Signal(str)
    downloads_clicked = Signal()

    def __init__(
        self, look: Look, quantization: HubQuantization, *, hurts: bool, recommended: bool
    ) -> None:
        """Show `quantization`; `hurts` warns of what it does to the person's languages.

        `recommended`: it is what suits this computer best.
        """
        super().__init__()
        self.quantization = quantization
        self._having = Having.NOTHING
        self._shown: tuple[Having, bool] | None = None
        self._hurts = hurts
        self._is_recommended = recommended
        self.setAccessibleName(visible_name(quantization.name))
        self.open = IconButton(look, "chevron-down", "", size=16)
        self.open.setCheckable(True)
        self.open.clicked.connect(self._on_opened)
        self._name = ElidedLabel(weight=QFont.Weight.DemiBold)
        self._name.show_text(visible_name(quantization.name))
        self.recommended = TextLabel(self.tr("Recommended"), role="badge", pixels=TypeSize.LABEL)
        self._hint = ElidedLabel(role=self._hint_role(), pixels=TypeSize.META)
        self._hint.show_text(self._hint_words())
        self._need = ElidedLabel(pixels=TypeSize.META)
        self._speed = ElidedLabel(role="muted", pixels=TypeSize.META)
        self.verdict = VerdictBadge(look)
        self.get = TextButton(look, self.tr("Get"))
        self.get.clicked.connect(self._on_get)
        self._installed = TextLabel(self.tr("Installed"), role="badge", pixels=TypeSize.LABEL)
        self._incomplete = TextLabel(self.tr("Parts missing"), role="danger", pixels=TypeSize.META)
        self._details = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        self._lay_out()
        self.recommended.setVisible(recommended)  # not before: it would be a window
        self._show_open()

    @property
    def is_open(self) -> bool:
        """Whether its details are seen."""
        return self.open.isChecked()

    def _lay_out(self) -> None:
        is_broken = text_percent() > LARGE_TEXT
        line: QLayout = FlowLine() if is_broken else QHBoxLayout()
        line.setSpacing(Space.MEDIUM)
        line.addWidget(self.open)
        name = QWidget()
        first = QHBoxLayout(name)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(Space.SMALL)
        first.addWidget(self._name, 1)
        first.addWidget(self.recommended)
        line.addWidget(_stack(name, self._hint))
        line.addWidget(_stack(self._need, self._speed, width=scaled(_NEED)))
        self.verdict.setFixedWidth(scaled(_BADGE))
        line.addWidget(self.verdict)
        act = QWidget()
        act.setFixedWidth(scaled(_ACT))
        acts = QHBoxLayout(act)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.addStretch(1)
        for widget in (self.get, self._installed, self._incomplete):
            acts.addWidget(widget)
        line.addWidget(act)
        column = QVBoxLayout(self)
        set_margins(column, Space.SMALL, Space.NEAR, Space.LARGE, Space.NEAR)
        column.setSpacing(Space.CLOSE)
        column.addLayout(line)
        below = QHBoxLayout()
        set_margins(below, scaled(_BELOW), 0, 0, Space.HAIR)
        below.addWidget(self._details)
        column.addLayout(below)

    def show_verdict(self, verdict: Verdict, page: PageState) -> None:
        """Show what is known of it now."""
        name = self.quantization.name
        self.verdict.show_verdict(verdict)
        self._need.show_text(need_words(verdict))
        self._speed.show_text(speed_words(verdict))
        if name in page.measuring:
            self._speed.show_text(self.tr("measuring…"))
        self._details.setText(self._details_words(verdict, page))

    def show_having(self, having: Having, *, can_get: bool) -> None:
        """Show what there is of it on this computer."""
        now = (having, can_get)
        if now == self._shown:
            return
        self._shown = now
        self._having = having
        is_waiting = having is Having.WAITING
        words = self.tr("Downloading") if is_waiting else self.tr("Get")
        self.get.say(words)
        self.get.setAccessibleName(f"{words}: {visible_name(self.quantization.name)}")
        is_whole = not self.quantization.incomplete
        self.get.setVisible(is_whole and having is not Having.INSTALLED)
        self.get.setEnabled(is_waiting or can_get)
        self._installed.setVisible(having is Having.INSTALLED)
        self._incomplete.setVisible(not is_whole)
        restyle(self.get, kind="primary" if self._is_recommended and not is_waiting else "")

    def _hint_words(self) -> str:
        parts = [size_words(self.quantization.size_bytes)]
        words = quality_words(quality(self.quantization.name))
        if self._hurts:
            words = self.tr("hurts your languages")
        if words:
            parts.append(words)
        count = len(self.quantization.files)
        if count > 1:
            parts.append(plural(self.tr("%Ln file(s)", "", count), count))
        return facts_line(parts)

    def _hint_role(self) -> str:
        is_poor = quality(self.quantization.name) is Quality.POOR
        return "notice" if self._hurts or is_poor else "muted"

    def _details_words(self, verdict: Verdict, page: PageState) -> str:
        lines = [
            filled(self.tr("%1, %2"), file.file, size_words(file.size_bytes))
            for file in self.quantization.files
        ]
        lines.append(verdict_numbers(verdict))
        fault = page.unmeasured.get(self.quantization.name)
        if fault is not None:
            words = fault_words(fault).sentence
            lines.append(filled(self.tr("It could not be measured: %1"), words))
        return "\n".join(lines)

    def _on_get(self) -> None:
        if self._having is Having.WAITING:
            self.downloads_clicked.emit()
        else:
            self.get_clicked.emit(self.quantization.name)

    def _on_opened(self) -> None:
        self._show_open()
        settle_layouts()
        if self.is_open:
            self.opened.emit(self.quantization.name)

    def _show_open(self) -> None:
        self._details.setVisible(self.is_open)
        words = self.tr("Show less of %1") if self.is_open else self.tr("Show more of %1")
        self.open.rename(filled(words, self.quantization.name))
        self.open.show_icon("chevron-up" if self.is_open else "chevron-down")


def _stack(first: QWidget, second: QWidget, *, width: int = 0) -> QWidget:
    """Return two lines of text as one cell."""
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    column.addWidget(first)
    column.addWidget(second)
    if width:
        cell.setFixedWidth(width)
    return cell
