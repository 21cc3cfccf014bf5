"""Icons drawn from the shipped SVG files in the colours of the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from parlance.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

_SCALES = (1.0, 2.0)


class Icons:
    """Paints icons by name and keeps what it painted."""

    def __init__(self, scales: Iterable[float] = ()) -> None:
        """Start with nothing painted; `scales` are the device pixel ratios of the screens.

        Each icon is painted for them as well as for 1 and 2, so that none is scaled.
        """
        self._scales = sorted({*_SCALES, *scales})
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, scale: float) -> QPixmap:
        """Return one icon at `size` logical pixels for a device pixel ratio."""
        key = (name, colour, size, scale)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._paint(name, colour, size, scale)
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, checked: str | None = None, size: int = 20) -> QIcon:
        """Return an icon; `checked` colours it while its button is checked."""
        result = QIcon()
        for scale in self._scales:
            result.addPixmap(self.pixmap(name, colour, size, scale))
            if checked is not None:
                result.addPixmap(
                    self.pixmap(name, checked, size, scale), QIcon.Mode.Normal, QIcon.State.On
                )
        return result

    def _source(self, name: str) -> str:
        if name not in self._sources:
            path = resource("icons", f"{name}.svg")
            text = path.read_text(encoding="utf-8")
            self._sources[name] = text.replace('stroke-width="2"', 'stroke-width="1.75"')
        return self._sources[name]

    def _paint(self, name: str, colour: str, size: int, scale: float) -> QPixmap:
        source = self._source(name).replace("currentColor", colour)
        if name == "square":
            source = source.replace('fill="none"', f'fill="{colour}"')
        pixmap = QPixmap(round(size * scale), round(size * scale))
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer = QSvgRenderer(QByteArray(source.encode()))
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap
