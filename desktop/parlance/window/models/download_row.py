"""One download: how far it is, what it does, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from parlance.contract.downloads import DownloadPhase
from parlance.contract.faults import GatedRepository, TokenRefused
from parlance.contract.visible import visible_name
from parlance.window.models.download_words import state_words, trouble_words
from parlance.window.parts.controls import (
    ElidedLabel,
    IconButton,
    IconLabel,
    TextButton,
    TextLabel,
    restyle,
)
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import LARGE_TEXT, text_percent
from parlance.window.parts.settling import settle_layouts
from parlance.window.parts.words import filled, size_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.services.download_items import DownloadItem
    from parlance.window.parts.look import Look

_STEPS = 1000
_DRESS = {
    DownloadPhase.QUEUED: ("history", "muted"),
    DownloadPhase.RUNNING: ("download", "accent"),
    DownloadPhase.PAUSED: ("pause", "muted"),
    DownloadPhase.DONE: ("circle-check", "ok"),
    DownloadPhase.FAILED: ("circle-alert", "danger"),
}


class DeletionQuestion(QWidget):
    """Asks whether what was fetched is to go.

    Signals:
        confirmed: it is.
    """

    confirmed = Signal()

    def __init__(self, look: Look) -> None:
        """Start unasked."""
        super().__init__()
        self.delete = TextButton(look, "", kind="danger")
        self.delete.clicked.connect(self.confirmed)
        self.keep = TextButton(look, self.tr("Keep it"))
        self.keep.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, Space.TINY, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(TextLabel(self.tr("Cancel, and delete what was fetched?"), wrap=True), 1)
        line.addWidget(self.keep)
        line.addWidget(self.delete)

    def show_size(self, size_bytes: int) -> None:
        """Say how much would go."""
        self.delete.say(filled(self.tr("Delete %1"), size_words(size_bytes)))


class DownloadRow(QFrame):
    """Shows one download and passes on what is clicked; each signal has its id.

    Signals:
        paused, resumed, retried, unsigned, cancelled, cleared: what the person wants.
        moved: by how many places; page_wanted: name of its repository.
        installed_wanted: the person wants to see it there.
    """

    paused = Signal(str)
    resumed = Signal(str)
    retried = Signal(str)
    unsigned = Signal(str)
    cancelled = Signal(str)
    cleared = Signal(str)
    moved = Signal(str, int)
    page_wanted = Signal(str)
    installed_wanted = Signal()

    def __init__(self, look: Look, item: DownloadItem) -> None:
        """Show `item`."""
        super().__init__()
        self._look = look
        self.item = item
        self._is_offline = False
        self._phase: DownloadPhase | None = None
        self.question: DeletionQuestion | None = None
        self.setProperty("kind", "card")
        name = visible_name(item.download.request.name)
        self.setAccessibleName(name)
        self._icon = IconLabel(look, "download", "muted", 18)
        self._name = ElidedLabel(weight=QFont.Weight.DemiBold)
        self._name.show_text(name)
        self._repo = ElidedLabel(role="muted", pixels=TypeSize.META)
        self._repo.show_text(visible_name(item.download.request.repo))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, _STEPS)
        self.progress.setAccessibleName(filled(self.tr("Download of %1"), name))
        self.state = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.trouble = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.up = IconButton(look, "arrow-up", filled(self.tr("Earlier: %1"), name), size=16)
        self.down = IconButton(look, "arrow-down", filled(self.tr("Later: %1"), name), size=16)
        self.hold = IconButton(look, "pause", "", size=16)
        self.end = IconButton(look, "x", "", size=16)
        self._acts = QHBoxLayout()
        self.acts: dict[str, TextButton] = {}
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.up.clicked.connect(lambda: self.moved.emit(self.item.download.id, -1))
        self.down.clicked.connect(lambda: self.moved.emit(self.item.download.id, 1))
        self.hold.clicked.connect(self._on_hold)
        self.end.clicked.connect(self._on_end)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.TINY)
        names = QVBoxLayout()
        names.setSpacing(Space.HAIR)
        names.addWidget(self._name)
        names.addWidget(self._repo)
        head.addWidget(self._icon)
        head.addSpacing(Space.CLOSE)
        head.addLayout(names, 1)
        is_broken = text_percent() > LARGE_TEXT
        if not is_broken:
            head.addLayout(self._acts)
        for tool in (self.up, self.down, self.hold, self.end):
            head.addWidget(tool)
        self._column = QVBoxLayout(self)
        set_margins(self._column, Space.LARGE, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        self._column.setSpacing(Space.CLOSE)
        self._column.addLayout(head)
        self._column.addWidget(self.progress)
        self._column.addWidget(self.state)
        self._column.addWidget(self.trouble)
        if is_broken:
            self._column.addLayout(self._acts)

    # Showing -------------------------------------------------------------------------

    def show_item(self, item: DownloadItem, *, offline: bool) -> None:
        """Show how it goes now; nothing happens if nothing has changed."""
        phase = item.download.phase
        if (item, offline, phase) == (self.item, self._is_offline, self._phase):
            return
        self.item, self._is_offline = item, offline
        total = max(1, item.download.request.total_bytes)
        share = 1.0 if phase is DownloadPhase.DONE else item.download.received_bytes / total
        self.progress.setValue(round(share * _STEPS))
        words = state_words(item, offline=offline)
        self.progress.setAccessibleDescription(words)
        self.state.setText(words)
        trouble = trouble_words(item)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        if self.question is not None:
            self.question.show_size(item.download.received_bytes)
        if phase is not self._phase:
            self._phase = phase
            self._show_phase(phase)

    def show_place(self, *, is_first: bool, is_last: bool) -> None:
        """Offer to move it only where there is a place to move to."""
        self.up.setEnabled(not is_first)
        self.down.setEnabled(not is_last)

    def _show_phase(self, phase: DownloadPhase) -> None:
        is_done, is_failed = phase is DownloadPhase.DONE, phase is DownloadPhase.FAILED
        is_paused = phase is DownloadPhase.PAUSED
        name = visible_name(self.item.download.request.name)
        self._icon.show_icon(*_DRESS[phase])
        self.progress.setVisible(not is_done)
        restyle(self.trouble, role="danger" if is_failed else "notice")
        self.hold.setVisible(not is_done and not is_failed)
        self.hold.show_icon("play" if is_paused else "pause")
        words = self.tr("Resume %1") if is_paused else self.tr("Pause %1")
        self.hold.rename(filled(words, name))
        words = self.tr("Take %1 off the list") if is_done else self.tr("Cancel %1")
        self.end.rename(filled(words, name))
        for tool in (self.up, self.down):
            tool.setVisible(not is_done)
        if self.question is not None:
            self.question.hide()
        self._show_acts(is_done=is_done, is_failed=is_failed)

    def _show_acts(self, *, is_done: bool, is_failed: bool) -> None:
        fault, name = self.item.download.fault, visible_name(self.item.download.request.name)
        id, repo = self.item.download.id, self.item.download.request.repo  # noqa: A001
        wanted = (
            (
                "unsigned",
                self.tr("Without signing in"),
                is_failed and isinstance(fault, TokenRefused),
                lambda: self.unsigned.emit(id),
            ),
            (
                "page",
                self.tr("Open its page"),
                is_failed and isinstance(fault, GatedRepository),
                lambda: self.page_wanted.emit(repo),
            ),
            ("retry", self.tr("Try again"), is_failed, lambda: self.retried.emit(id)),
            ("show", self.tr("Show in Installed"), is_done, self.installed_wanted.emit),
        )
        for act, words, is_wanted, do in wanted:
            if is_wanted and act not in self.acts:
                # Most rows never need them, and a button is the dearest part of a row.
                button = TextButton(self._look, words)
                button.setAccessibleName(f"{words}: {name}")
                button.clicked.connect(do)
                self._acts.addWidget(button)
                self.acts[act] = button
            if act in self.acts:
                self.acts[act].setVisible(is_wanted)

    # Clicks --------------------------------------------------------------------------

    def _on_hold(self) -> None:
        is_paused = self._phase is DownloadPhase.PAUSED
        (self.resumed if is_paused else self.paused).emit(self.item.download.id)

    def _on_end(self) -> None:
        download = self.item.download
        if download.phase is DownloadPhase.DONE:
            self.cleared.emit(download.id)
        elif not download.received_bytes:
            self.cancelled.emit(download.id)
        else:
            self._ask()

    def _ask(self) -> None:
        if self.question is None:
            self.question = DeletionQuestion(self._look)
            self.question.confirmed.connect(lambda: self.cancelled.emit(self.item.download.id))
            self._column.addWidget(self.question)
        self.question.show_size(self.item.download.received_bytes)
        self.question.show()
        settle_layouts()
        self.question.keep.setFocus()
