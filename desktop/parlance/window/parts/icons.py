"""Icons drawn from the shipped SVG files in the colours of the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from parlance.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

_SCALES = (1.0, 2.0)
_TURNED: Final = frozenset({"undo-2", "external-link"})
"""Icons that point back or out: they are turned round in a mirrored window.

Those that have a counterpart in the set are chosen where they are shown.
"""


class Icons:
    """Paints icons by name and keeps what it painted."""

    def __init__(self, scales: Iterable[float] = ()) -> None:
        """Start with nothing painted; `scales` are the device pixel ratios of the screens.

        Each icon is painted for them as well as for 1 and 2, so that none is scaled.
        """
        self._scales = sorted({*_SCALES, *scales})
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, scale: float) -> QPixmap:
        """Return one icon at `size` logical pixels for a device pixel ratio."""
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        key = (name, colour, size, scale, mirrored and name in _TURNED)
        if key not in self._pixmaps:
            picture = self._paint(name, colour, size, scale)
            self._pixmaps[key] = _turned(picture) if key[-1] else picture
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


def _turned(picture: QPixmap) -> QPixmap:
    return picture.transformed(QTransform.fromScale(-1, 1))
