"""Joins what finds, fetches and lists models, as long as there is a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from parlance.contract.downloads import DownloadRequest
    from parlance.services.discovery import DiscoveryService
    from parlance.services.downloads import DownloadsService
    from parlance.services.models import ModelsService


class DownloadsPart(QObject):
    """Fetches what was chosen to be, and lists the models anew when it is there."""

    def __init__(
        self,
        models: ModelsService,
        discovery: DiscoveryService,
        downloads: DownloadsService,
        owner: QObject,
    ) -> None:
        """Follow the services while `owner` lives."""
        super().__init__(owner)
        self._models, self._downloads = models, downloads
        # Not joined to each other: that would outlive the window.
        downloads.finished.connect(self._on_downloaded)
        discovery.request_ready.connect(self._on_request_ready)

    def _on_downloaded(self) -> None:
        self._models.refresh()

    def _on_request_ready(self, request: DownloadRequest) -> None:
        self._downloads.add(request)
