"""What there is of a recommended model on this computer."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from parlance.contract.downloads import DownloadPhase
from parlance.window.models.discover_card import Having

if TYPE_CHECKING:
    from parlance.contract.fit import Recommendation
    from parlance.services.discovery import DiscoveryService
    from parlance.services.downloads import DownloadsService
    from parlance.services.models import ModelsService


def having_of(
    made: Recommendation,
    discovery: DiscoveryService,
    downloads: DownloadsService,
    models: ModelsService,
) -> Having:
    """Return whether its file is looked up, on its way, or here."""
    repo, file = made.entry.repo, made.file
    if made.entry.id in discovery.catalogue.preparing:
        return Having.PREPARING
    if file is None or not repo:
        return Having.NOTHING
    for item in downloads.items:
        request, phase = item.download.request, item.download.phase
        is_this = request.repo == repo and fnmatchcase(request.files[0].file, file.pattern)
        if is_this and phase is not DownloadPhase.DONE:
            return Having.WAITING
    is_here = any(
        entry.repo == repo and fnmatchcase(entry.file or "", file.pattern)
        for entry in models.entries
    )
    return Having.INSTALLED if is_here else Having.NOTHING
