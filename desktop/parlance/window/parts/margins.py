"""Margins that mirror: Qt turns layouts round in right-to-left languages, but not their margins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget


def set_margins(
    owner: QLayout | QWidget, leading: int, top: int, trailing: int, bottom: int
) -> None:
    """Give `owner` other room where its lines begin than where they end, in logical pixels.

    It holds for the direction of this moment: a window is built anew for another one.
    """
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        leading, trailing = trailing, leading
    owner.setContentsMargins(leading, top, trailing, bottom)
