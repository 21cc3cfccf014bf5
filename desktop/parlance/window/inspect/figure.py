"""Pictures of Inspect: drawn for each size, theme and direction, told in words, and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintDevice, QPaintEvent

    from parlance.window.parts.look import Look

_PNG_SCALE: Final = 2
"""Pixels of a saved picture for each logical one: what is saved is printed, or projected."""


class Figure(QWidget):
    """A picture of numbers. A subclass draws, and tells the same in words and as a table."""

    accessible_role: Final = QAccessible.Role.Graphic

    def __init__(self, look: Look, name: str) -> None:
        """Draw nothing yet; `name` is what the picture is called."""
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw into `area`, in logical pixels, with the colours of the theme."""
        raise NotImplementedError

    def words(self) -> str:
        """Return in words what is to be seen."""
        raise NotImplementedError

    def table(self) -> Sequence[Sequence[str]]:
        """Return the numbers behind the picture, a row of headings first."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Draw and tell what has changed."""
        self.setAccessibleDescription(self.words())
        self.updateGeometry()
        self.update()

    def svg(self) -> bytes:
        """Return the picture as it stands, as SVG."""
        from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - seldom wanted

        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        device = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        device.setOutputDevice(buffer)
        device.setSize(self.size())
        device.setViewBox(self.rect())
        device.setTitle(self.accessibleName())
        device.setDescription(self.words())
        self._paint_on(device)
        return bytes(content.data())

    def picture(self) -> QImage:
        """Return the picture as it stands, as pixels."""
        image = QImage(self.size() * _PNG_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_PNG_SCALE)
        self._paint_on(image)
        return image

    def png(self) -> bytes:
        """Return the picture as it stands, as PNG."""
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(self.picture())
        return bytes(content.data())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that most pictures want; the width grows with the place."""
        return QSize(480, 240)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw on the screen."""
        painter = QPainter(self)
        self._draw(painter)
        painter.end()

    def _paint_on(self, device: QPaintDevice) -> None:
        painter = QPainter(device)
        painter.fillRect(self.rect(), self._look.palette.colour("main"))
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self.font())
        painter.setPen(self._look.palette.colour("text"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self.draw(painter, QRectF(self.rect()))
