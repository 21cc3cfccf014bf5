"""Pictures of the guide, in the words of the page and the colours of the palette.

An SVG of the guide colours its shapes by classes that are named like the roles of the palette;
its own style sheet has the light colours, for whoever opens the file elsewhere. Its labels are in
English; `pictures.toml` beside the pages of a language has what stands in their place. They are
drawn here and not by Qt's SVG, which knows one typeface for a label and none for other scripts.
Where a language is written from right to left, the picture runs that way as well.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET  # our own files
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec
from PySide6.QtCore import QByteArray, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from parlance.resources import resource
from parlance.window.parts.fonts import families

if TYPE_CHECKING:
    from collections.abc import Mapping

    from parlance.window.theme import Palette

_SVG: Final = "{http://www.w3.org/2000/svg}"
_PROPERTIES: Final = {"fill": "fill", "line": "stroke"}
_SHARES: Final = {"start": 0.0, "middle": 0.5, "end": 1.0}


class Label(NamedTuple):
    """Words of a picture, in its own units.

    Attributes:
        place: the left end of its baseline.
        role: the name of its colour in the palette.
    """

    text: str
    place: QPointF
    font: QFont
    role: str


class Picture:
    """A picture of the guide, with its labels apart from its shapes."""

    def __init__(self, name: str, language: str) -> None:
        """Read a picture; `language` as Qt names locales.

        Raises OSError where there is no picture of this name.
        """
        source = resource("help", "guide", name).read_text(encoding="utf-8")
        self._shapes = ET.fromstring(source)
        self.size = QSize(int(self._shapes.get("width", "0")), int(self._shapes.get("height", "0")))
        self._is_mirrored = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
        texts = self._shapes.findall(f"{_SVG}text")
        for each in texts:
            self._shapes.remove(each)
        words = _words(name, language)
        self.labels = tuple(self._label(each, words) for each in texts)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        """Draw the picture in its natural size."""
        self.draw_shapes(painter, palette)
        for label in self.labels:
            painter.setFont(label.font)
            painter.setPen(palette.colour(label.role))
            painter.drawText(label.place, label.text)

    def draw_shapes(self, painter: QPainter, palette: Palette) -> None:
        """Draw all but the labels."""
        painter.save()
        if self._is_mirrored:
            painter.translate(self.size.width(), 0)
            painter.scale(-1, 1)
        renderer = QSvgRenderer(QByteArray(self._coloured(palette)))
        renderer.render(painter, QRectF(QPointF(), self.size.toSizeF()))
        painter.restore()

    def _coloured(self, palette: Palette) -> bytes:
        """Return the shapes with the colours of `palette` for `fill-ROLE` and `line-ROLE`."""
        classes = {name for each in self._shapes.iter() for name in each.get("class", "").split()}
        rules = []
        for name in sorted(classes):
            kind, role = name.split("-")
            rules.append(f".{name}{{{_PROPERTIES[kind]}:{getattr(palette, role)}}}")
        for style in self._shapes.iter(f"{_SVG}style"):
            style.text = "".join(rules)
        return ET.tostring(self._shapes)

    def _label(self, element: ET.Element, words: Mapping[str, str]) -> Label:
        font = QFont()
        font.setFamilies(families())
        font.setPixelSize(int(element.get("font-size", "0")))
        font.setWeight(QFont.Weight(int(element.get("font-weight", "400"))))
        english = element.text or ""
        text = words.get(english, english)
        x, share = float(element.get("x", "0")), _SHARES[element.get("text-anchor", "start")]
        if self._is_mirrored:
            x, share = self.size.width() - x, 1 - share
        left = x - share * QFontMetricsF(font).horizontalAdvance(text)
        role = element.get("class", "").removeprefix("fill-")
        return Label(text, QPointF(left, float(element.get("y", "0"))), font, role)


def picture(name: str, language: str, palette: Palette, width: int, scale: float) -> QImage | None:
    """Return a picture of the guide `width` logical pixels wide; None where there is none."""
    try:
        drawn = Picture(name, language)
    except OSError:
        return None
    zoom = width / max(1, drawn.size.width())
    size = QSize(width, round(drawn.size.height() * zoom))
    image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(zoom, zoom)
    drawn.draw(painter, palette)
    painter.end()
    return image


def _words(name: str, language: str) -> dict[str, str]:
    """Return what stands in place of the English words of a picture; nothing in English."""
    path = resource("help", "guide", language, "pictures.toml")
    if not path.is_file():
        return {}
    return msgspec.toml.decode(path.read_bytes(), type=dict[str, dict[str, str]]).get(name, {})
