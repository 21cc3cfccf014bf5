"""The step that recommends a model for this computer and fetches it in place."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout

from parlance.window.models.discover_card import Having
from parlance.window.models.discover_verdict import VerdictBadge
from parlance.window.models.discover_words import (
    licence_words,
    need_words,
    speed_words,
    task_words,
)
from parlance.window.models.download_words import rate_words
from parlance.window.models.having import having_of
from parlance.window.parts.controls import IconLabel, TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.remedies import Remedy
from parlance.window.parts.settling import settle_layouts
from parlance.window.parts.words import facts_line, filled, plural, size_words
from parlance.window.theme import Space, TypeSize
from parlance.window.welcome.choice_card import ChoiceCard
from parlance.window.welcome.step import Foot, StepView
from parlance.window.welcome.strip import DownloadStrip

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.first_run import OfferedModel
    from parlance.services.discovery import DiscoveryService
    from parlance.services.downloads import DownloadsService
    from parlance.services.first_run import FirstRunService
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_MINUTE: Final = 60


class OfferCard(ChoiceCard):
    """A model that can be fetched: how large it is, what it takes, where it would run."""

    def __init__(self, look: Look, offered: OfferedModel, *, is_first: bool) -> None:
        """Show `offered`; the first of several is the recommended one."""
        super().__init__(offered.made.entry.name, is_one_of=True)
        self.offered = offered
        verdict = VerdictBadge(look)
        verdict.show_verdict(offered.made.verdict)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(verdict, 1)
        if is_first:
            badge = TextLabel(self.tr("Recommended"), role="badge", pixels=TypeSize.LABEL)
            line.addWidget(badge)
            self.button.setAccessibleName(
                filled(self.tr("%1, recommended"), offered.made.entry.name)
            )
        self.column.addLayout(line)
        self.show_rate(0.0, None)

    def show_rate(self, bytes_per_second: float, free_bytes: int | None) -> None:
        """Say all there is to know; how long it takes only where a rate was measured."""
        made, size = self.offered.made, self.offered.size_bytes
        how = (
            self.tr("%1 to download") if self.offered.is_exact else self.tr("about %1 to download")
        )
        facts = [
            filled(how, size_words(size)),
            self._time_words(bytes_per_second),
            need_words(made.verdict),
            speed_words(made.verdict),
        ]
        lines = [
            filled(self.tr("Good at: %1"), task_words(made.entry.tasks)),
            facts_line(each for each in facts if each),
            licence_words(made.entry.licence),
        ]
        if free_bytes is not None and size > free_bytes:
            lines.append(filled(self.tr("The disk has only %1 free."), size_words(free_bytes)))
        self.say("\n".join(lines))

    def _time_words(self, bytes_per_second: float) -> str:
        if bytes_per_second <= 0:
            return ""
        minutes = max(1, math.ceil(self.offered.size_bytes / bytes_per_second / _MINUTE))
        words = plural(self.tr("about %Ln minute(s) at %1", "", minutes), minutes)
        return filled(words, rate_words(bytes_per_second))


class OfflineNote(QFrame):
    """Says that the app stays offline, and what there is all the same."""

    def __init__(self, look: Look) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "notice")
        words = self.tr(
            "Parlance stays offline, as its settings say. The starter model is here, and you can "
            "add a model file that you have."
        )
        self.button = TextButton(look, self.tr("Go online"))
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        line.setSpacing(Space.NEAR)
        line.addWidget(IconLabel(look, "info", "notice", 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(TextLabel(words, wrap=True), 1)
        line.addWidget(self.button)
        self.hide()


class FetchStep(StepView):
    """Recommends, fetches, and lets the person begin meanwhile.

    Signals:
        online_wanted: the person wants connections to be allowed.
    """

    online_wanted = Signal()

    def __init__(
        self,
        look: Look,
        first_run: FirstRunService,
        discovery: DiscoveryService,
        downloads: DownloadsService,
        models: ModelsService,
    ) -> None:
        """Show what `first_run` offers."""
        super().__init__(
            self.tr("A model for this computer"),
            self.tr("Chosen by the memory that is free, what you want to do, and your languages."),
        )
        self._look = look
        self._first_run = first_run
        self._discovery = discovery
        self._downloads = downloads
        self._models = models
        self._shown: tuple[OfferedModel, ...] = ()
        self._asked = ""
        self.cards: list[OfferCard] = []
        self.offline = OfflineNote(look)
        self.fault = FaultBar(look, (Remedy.RETRY, Remedy.SETTINGS))
        self.strip = DownloadStrip(look, downloads)
        self._nothing = TextLabel(role="muted", wrap=True)
        self._group = QButtonGroup(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.SMALL)
        starter = TextLabel(
            self.tr(
                "Meanwhile the starter model is ready, which came with Parlance. It is tiny: good "
                "for finding your way around, not for real work."
            ),
            role="muted",
            wrap=True,
        )
        for each in (self.offline, self.fault, self._nothing, self.strip):
            self.column.addWidget(each)
        self.column.addLayout(self._rows)
        self.column.addWidget(starter)
        self._connect()

    def _connect(self) -> None:
        self.offline.button.clicked.connect(self.online_wanted)
        self.fault.remedy_clicked.connect(self._on_remedy)
        self.fault.closed.connect(self.changed)
        self._discovery.failed.connect(self._on_failed)
        self._discovery.recommended.connect(self._show_state)
        self._downloads.changed.connect(self._show_state)
        self._models.listed.connect(self._show_state)

    # Showing -------------------------------------------------------------------------

    def show_offers(self) -> None:
        """Show what suits; what was chosen of it stays chosen."""
        offers = self._first_run.offers
        offered = offers.offered if offers is not None else ()
        if self._first_run.fault is not None:
            self.fault.show_fault(self._first_run.fault)
        self._nothing.setText(self._nothing_words())
        self._nothing.setVisible(not offered)
        if offered != self._shown:
            self._show_cards(offered)
        self._show_state()

    def _nothing_words(self) -> str:
        if self._first_run.offers is None:
            return self.tr("Looking at this computer…")
        return self.tr(
            "No model that we know fits into the memory that is free now. Close other programs and "
            "come back, or go on with the starter model."
        )

    def _show_cards(self, offered: tuple[OfferedModel, ...]) -> None:
        chosen = self.chosen
        name = chosen.made.entry.id if chosen is not None else self._awaited()
        for card in self.cards:
            self._group.removeButton(card.button)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._shown = offered
        self.cards = []
        for place, each in enumerate(offered):
            card = OfferCard(self._look, each, is_first=place == 0)
            card.toggled.connect(lambda is_chosen: self._on_toggled(is_chosen=is_chosen))
            self._group.addButton(card.button)
            self._rows.addWidget(card)
            self.cards.append(card)
        ids = [each.made.entry.id for each in offered]
        if offered:
            self.cards[ids.index(name) if name in ids else 0].button.setChecked(True)
        settle_layouts()

    def _awaited(self) -> str:
        awaited = self._first_run.choices.awaited
        offers = self._first_run.offers
        for each in offers.offered if offers is not None else ():
            if awaited is not None and each.made.entry.repo == awaited.repo:
                return each.made.entry.id
        return ""

    def _show_state(self) -> None:
        self.offline.setVisible(self._downloads.offline)
        for card in self.cards:
            card.show_rate(self._downloads.measured_rate, self._downloads.free_bytes)
        chosen = self.chosen
        awaited = self._first_run.choices.awaited
        repo = awaited.repo if awaited is not None else ""
        self.strip.follow(repo or (chosen.made.entry.repo if chosen is not None else ""))
        self.changed.emit()

    def _on_toggled(self, *, is_chosen: bool) -> None:
        if is_chosen:
            self.fault.show_fault(None)
            self._show_state()

    def _on_failed(self, fault: Fault) -> None:
        if self._asked:
            self._asked = ""
            self.fault.show_fault(fault)
            self.changed.emit()

    def _on_remedy(self, remedy: str) -> None:
        if remedy == Remedy.RETRY:
            self.go()
        else:
            self.online_wanted.emit()

    # Going on ------------------------------------------------------------------------

    @property
    def chosen(self) -> OfferedModel | None:
        """The model whose card is chosen."""
        return next((card.offered for card in self.cards if card.button.isChecked()), None)

    @property
    def having(self) -> Having:
        """What there is of the chosen one."""
        if self.chosen is None:
            return Having.NOTHING
        return having_of(self.chosen.made, self._discovery, self._downloads, self._models)

    @property
    def foot(self) -> Foot:
        """Fetch it, or begin."""
        starter = self.tr("Use the starter model")
        chosen = self.chosen
        if chosen is None:
            return Foot(go=starter)
        match self.having:
            case Having.PREPARING:
                return Foot(go=self.tr("Asking the Hub…"), can_go=False, other=starter)
            case Having.WAITING:
                return Foot(go=self.tr("Start"))
            case Having.INSTALLED:
                return Foot(go=self.tr("Use this model"))
            case Having.NOTHING:
                return Foot(
                    go=self.tr("Download"), can_go=not self._downloads.offline, other=starter
                )

    def go(self) -> None:
        """Fetch the chosen one, or begin where it is on its way or here."""
        chosen = self.chosen
        match self.having:
            case Having.PREPARING:
                pass
            case Having.NOTHING if chosen is not None:
                self._asked = chosen.made.entry.id
                self.fault.show_fault(None)
                self._first_run.fetch(chosen.made)
            case Having.INSTALLED if chosen is not None:
                self._first_run.use_offered(chosen.made)
                self.done.emit()
            case _:
                self.done.emit()

    def go_other(self) -> None:
        """Begin with the starter model."""
        self.done.emit()

    def take_focus(self) -> None:
        """Put the keyboard onto the chosen one."""
        for card in self.cards:
            if card.button.isChecked():
                card.button.setFocus()
