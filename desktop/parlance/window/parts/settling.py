"""Lays out what has changed before it is painted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent


def settle_layouts() -> None:
    """Have every layout that waits for it done now.

    Qt passes a change of size up one parent a turn of the event loop and paints in
    between, which shows new rows squeezed into the room of the old ones.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
