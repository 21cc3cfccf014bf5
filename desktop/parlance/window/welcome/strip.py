"""How far the download of the chosen model is, in the welcome itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from parlance.contract.downloads import DownloadPhase
from parlance.window.models.download_words import state_words, trouble_words
from parlance.window.parts.controls import ElidedLabel, IconButton, TextButton, TextLabel
from parlance.window.parts.words import filled
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from parlance.services.download_items import DownloadItem
    from parlance.services.downloads import DownloadsService
    from parlance.window.parts.look import Look

_STEPS: Final = 1000
_TICK_MS: Final = 500


class DownloadStrip(QFrame):
    """Shows one download, holds it and lets it go on; hidden while there is none."""

    def __init__(self, look: Look, downloads: DownloadsService) -> None:
        """Show nothing yet."""
        super().__init__()
        self._downloads = downloads
        self._repo = ""
        self.setProperty("kind", "bar")
        self._name = ElidedLabel(weight=QFont.Weight.DemiBold)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, _STEPS)
        self.state = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.trouble = TextLabel(role="notice", pixels=TypeSize.META, wrap=True)
        self.hold = IconButton(look, "pause", "", size=16)
        self.hold.clicked.connect(self._on_hold)
        self.retry = TextButton(look, self.tr("Try again"))
        self.retry.clicked.connect(self._on_retry)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.show_item)
        self._lay_out()
        downloads.changed.connect(self.show_item)
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self._name, 1)
        head.addWidget(self.retry)
        head.addWidget(self.hold)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.SMALL, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.CLOSE)
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addWidget(self.state)
        column.addWidget(self.trouble)

    @property
    def item(self) -> DownloadItem | None:
        """The download that is shown: of the repository, unless it is done."""
        for item in self._downloads.items:
            request = item.download.request
            if request.repo == self._repo and item.download.phase is not DownloadPhase.DONE:
                return item
        return None

    def follow(self, repo: str) -> None:
        """Show what is fetched of a repository from now on; nothing for an empty name."""
        self._repo = repo
        self.show_item()

    def show_item(self) -> None:
        """Show how it goes now."""
        item = self.item if self._repo else None
        self.setVisible(item is not None)
        if item is None:
            return
        phase, name = item.download.phase, item.download.request.name
        self._name.show_text(name)
        self.setAccessibleName(name)
        total = max(1, item.download.request.total_bytes)
        self.progress.setValue(round(item.download.received_bytes / total * _STEPS))
        words = state_words(item, offline=self._downloads.offline)
        self.progress.setAccessibleName(filled(self.tr("Download of %1"), name))
        self.progress.setAccessibleDescription(words)
        self.state.setText(words)
        trouble = trouble_words(item)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        is_paused = phase is DownloadPhase.PAUSED
        self.hold.show_icon("play" if is_paused else "pause")
        self.hold.rename(filled(self.tr("Resume %1") if is_paused else self.tr("Pause %1"), name))
        self.hold.setVisible(phase is not DownloadPhase.FAILED)
        self.retry.setVisible(phase is DownloadPhase.FAILED)

    def _on_hold(self) -> None:
        item = self.item
        if item is None:
            return
        if item.download.phase is DownloadPhase.PAUSED:
            self._downloads.resume(item.download.id)
        else:
            self._downloads.pause(item.download.id)

    def _on_retry(self) -> None:
        if self.item is not None:
            self._downloads.retry(self.item.download.id)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look again and again while it is seen."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Look no more."""
        super().hideEvent(event)
        self._tick.stop()
