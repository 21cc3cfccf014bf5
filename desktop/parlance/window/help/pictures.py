"""Pictures of the guide, drawn in the colours of the palette.

An SVG of the guide colours its shapes by classes that are named like the roles of the palette.
Its own style sheet has the light colours, for whoever opens the file elsewhere; here another one
takes its place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from parlance.resources import resource

if TYPE_CHECKING:
    from parlance.window.theme import Palette

_STYLE: Final = re.compile(r"<style>.*?</style>", re.DOTALL)
_ROLE: Final = re.compile(r"\.(fill|line)-(\w+)")


def picture(name: str, palette: Palette, width: int, scale: float) -> QImage | None:
    """Return a picture of the guide `width` logical pixels wide; None where there is none."""
    path = resource("help", "guide", name)
    if not path.is_file():
        return None
    source = recoloured(path.read_text(encoding="utf-8"), palette)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    natural = renderer.defaultSize()
    size = QSize(width, round(width * natural.height() / max(1, natural.width())))
    image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def recoloured(source: str, palette: Palette) -> str:
    """Return an SVG with the colours of `palette` for the classes `fill-ROLE` and `line-ROLE`."""
    used = sorted(set(_ROLE.findall(source)))
    rules = "".join(
        f".{kind}-{role}{{{'fill' if kind == 'fill' else 'stroke'}:{getattr(palette, role)}}}"
        for kind, role in used
    )
    return _STYLE.sub(f"<style>{rules}</style>", source)
