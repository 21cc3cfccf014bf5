"""The queue of downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parlance.contract.downloads import DownloadPhase
from parlance.window.models.download_row import DownloadRow
from parlance.window.models.download_words import rate_words
from parlance.window.parts.controls import IconLabel, TextButton, TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.page import ScrollColumn
from parlance.window.parts.remedies import Remedy
from parlance.window.parts.scale import LARGE_TEXT, text_percent
from parlance.window.parts.settling import settle_layouts
from parlance.window.parts.words import facts_line, filled, plural, size_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QHideEvent, QShowEvent

    from parlance.contract.downloads import DownloadId
    from parlance.services.download_items import DownloadItem
    from parlance.services.downloads import DownloadsService
    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look

TICK_MS = 250
_WIDTH = 920
_KIB = 1024
_AT_ONCE = 6
"""Rows made before the window is painted and heard again."""
_BUSY = (DownloadPhase.QUEUED, DownloadPhase.RUNNING)


class DownloadsView(QWidget):
    """Lists what is fetched, waits or is done; looks again four times a second while it runs.

    Signals:
        discover_wanted, installed_wanted, settings_wanted: the person wants to go there.
        page_wanted: name of a repository whose page the person wants.
    """

    discover_wanted = Signal()
    installed_wanted = Signal()
    settings_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, look: Look, downloads: DownloadsService, settings: SettingsService) -> None:
        """Follow the services."""
        super().__init__()
        self._look = look
        self._downloads = downloads
        self._settings = settings
        self.rows: dict[DownloadId, DownloadRow] = {}
        self._order: list[DownloadId] = []
        self.summary = TextLabel(role="muted", wrap=True)
        self.pause_all = TextButton(look, self.tr("Pause all"))
        self.resume_all = TextButton(look, self.tr("Resume all"))
        self.limit = TextButton(look, "", kind="link", icon="gauge", role="link")
        self.limit.setToolTip(self.tr("Speed limit and downloads at a time, in Settings"))
        self.fault = FaultBar(look, (Remedy.SETTINGS,))
        self.nothing = self._new_nothing()
        self._list = QVBoxLayout()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_items)
        self._lay_out()
        self._connect()
        self._show_limit()
        self._show()

    def _connect(self) -> None:
        downloads, settings = self._downloads, self._settings
        self.pause_all.clicked.connect(downloads.pause_all)
        self.resume_all.clicked.connect(downloads.resume_all)
        self.limit.clicked.connect(self.settings_wanted)
        self.fault.remedy_clicked.connect(lambda _remedy: self.settings_wanted.emit())
        downloads.changed.connect(self._show)
        downloads.failed.connect(self.fault.show_fault)
        settings.changed.connect(self._show_limit)

    def _lay_out(self) -> None:
        self._list.setSpacing(Space.NEAR)
        tools = FlowLine()
        if text_percent() <= LARGE_TEXT:
            tools.addWidget(self.summary)
        tools.add_stretch()
        tools.addWidget(self.limit)
        tools.addWidget(self.pause_all)
        tools.addWidget(self.resume_all)
        scroll = ScrollColumn(_WIDTH)
        if text_percent() > LARGE_TEXT:
            scroll.column.addWidget(self.summary)
        scroll.column.addLayout(tools)
        scroll.column.addWidget(self.fault)
        scroll.column.addLayout(self._list)
        scroll.column.addWidget(self.nothing)
        scroll.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _new_nothing(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, 3 * Space.WIDE, 0, 0)
        column.setSpacing(Space.SMALL)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(self._look, "download", "accent", 32), 0, middle)
        title = TextLabel(
            self.tr("Nothing is being downloaded"),
            pixels=TypeSize.TITLE,
            weight=QFont.Weight.DemiBold,
        )
        column.addWidget(title, 0, middle)
        words = TextLabel(
            self.tr("Whatever you get is listed here, and goes on after a restart."),
            role="muted",
            wrap=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        column.addSpacing(Space.SMALL)
        find = TextButton(self._look, self.tr("Find a model"), kind="primary")
        find.clicked.connect(self.discover_wanted)
        column.addWidget(find, 0, middle)
        return empty

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look again at what changed while nobody looked."""
        super().showEvent(event)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop looking."""
        super().hideEvent(event)
        self._tick.stop()

    # Showing -------------------------------------------------------------------------

    def _show(self) -> None:
        if not self.isVisible():
            return
        items = self._downloads.items
        order = [item.download.id for item in items]
        if order != self._order or len(self.rows) < len(items):
            self._order = order
            self._arrange(items)
        self._show_items()
        is_running = any(item.download.phase is DownloadPhase.RUNNING for item in items)
        if is_running and not self._tick.isActive():
            self._tick.start()
        elif not is_running:
            self._tick.stop()

    def _arrange(self, items: tuple[DownloadItem, ...]) -> None:
        """Put the rows that there are in order, and make the next few that are missing."""
        wanted = {item.download.id for item in items}
        for gone in [each for each in self.rows if each not in wanted]:
            row = self.rows.pop(gone)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        missing = [item for item in items if item.download.id not in self.rows]
        for item in missing[:_AT_ONCE]:
            self.rows[item.download.id] = self._new_row(item)
        there = [item.download.id for item in items if item.download.id in self.rows]
        for index, id in enumerate(there):  # noqa: A001
            row = self.rows[id]
            if self._list.indexOf(row) != index:
                self._list.insertWidget(index, row)
                row.show()  # now: Qt would do it after the layouts are settled
            row.show_place(is_first=index == 0, is_last=index == len(items) - 1)
        if len(missing) > _AT_ONCE:
            self._soon.start()

    def _new_row(self, item: DownloadItem) -> DownloadRow:
        row = DownloadRow(self._look, item)
        row.paused.connect(self._downloads.pause)
        row.resumed.connect(self._downloads.resume)
        row.retried.connect(self._downloads.retry)
        row.unsigned.connect(self._downloads.retry_unsigned)
        row.cancelled.connect(self._downloads.cancel)
        row.cleared.connect(self._downloads.clear)
        row.moved.connect(self._on_moved)
        row.page_wanted.connect(self.page_wanted)
        row.installed_wanted.connect(self.installed_wanted)
        return row

    def _show_items(self) -> None:
        items, offline = self._downloads.items, self._downloads.offline
        for item in items:
            row = self.rows.get(item.download.id)
            if row is not None:
                row.show_item(item, offline=offline)
        phases = {item.download.phase for item in items}
        self.nothing.setVisible(not items)
        self.pause_all.setVisible(bool(phases & set(_BUSY)))
        self.resume_all.setVisible(DownloadPhase.PAUSED in phases)
        self.summary.setText(facts_line(self._summary_parts(items)))
        settle_layouts()

    def _summary_parts(self, items: tuple[DownloadItem, ...]) -> Iterator[str]:
        running = [item for item in items if item.download.phase is DownloadPhase.RUNNING]
        if running:
            count = len(running)
            yield plural(self.tr("%Ln running", "", count), count)
        waiting = sum(item.download.phase is DownloadPhase.QUEUED for item in items)
        if waiting:
            yield plural(self.tr("%Ln waiting", "", waiting), waiting)
        rate = sum(item.rate for item in running)
        if rate > 0:
            yield rate_words(rate)
        free = self._downloads.free_bytes
        if free is not None:
            yield filled(self.tr("%1 free on the disk"), size_words(free))

    def _show_limit(self) -> None:
        limit = self._settings.value.speed_limit_kib
        if limit:
            words = filled(self.tr("Speed limit: %1"), rate_words(limit * _KIB))
        else:
            words = self.tr("No speed limit")
        self.limit.say(words)

    def _on_moved(self, id: DownloadId, by: int) -> None:  # noqa: A002
        self._downloads.move(id, self._order.index(id) + by)
