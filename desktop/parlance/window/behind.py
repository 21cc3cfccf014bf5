"""What stands behind the window: it is not seen at first, and knows nearly every service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.services.running import RunningService
from parlance.window.confidence_part import ConfidencePart
from parlance.window.downloads_part import DownloadsPart
from parlance.window.notifying import Notifier
from parlance.window.palette_part import PalettePart
from parlance.window.running_part import RunningPart

if TYPE_CHECKING:
    from parlance.window.main_window import MainWindow
    from parlance.window.parts.look import Look
    from parlance.window.places import WindowServices


def add_parts_behind(window: MainWindow, look: Look, services: WindowServices) -> RunningPart:
    """Have a window gather what runs, tell of it, and offer commands; return what shows it."""
    settings, models = services.settings, services.models
    lines = (services.translations.documents, services.summaries.queue)
    running = RunningService(
        models,
        services.downloads,
        services.care,
        *lines,
        jobs=services.jobs,
        parent=window,
    )
    Notifier(window, settings, running, window.clipboard.tray)
    DownloadsPart(models, services.discovery, services.downloads, window)
    window.confidence = ConfidencePart(window, services)
    PalettePart(window, look, settings, models)
    return RunningPart(window, look, settings, running)
