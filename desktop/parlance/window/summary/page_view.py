"""The pages of a document as pictures: only those that are seen are asked for."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from parlance.window.parts.fonts import text_font
from parlance.window.parts.painted import PartStock, PartWords
from parlance.window.parts.words import filled, number
from parlance.window.theme import LIGHT, Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from parlance.contract.document import PageArea, PageImage
    from parlance.window.parts.look import Look
    from parlance.window.parts.painted import PaintedPart

_A4: Final = 1.414
_GAP: Final = 14
_LARGEST: Final = 2000
"""Pixels across of the widest picture that is asked for."""
_KEPT_PIXELS: Final = 12_000_000
_ZOOMS: Final = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_ASK_MS: Final = 60
_STEP: Final = 48
_SAME_RATIO: Final = 0.001
_BYTES_PER_PIXEL: Final = 3


class PageView(QAbstractScrollArea):
    """Shows pages below each other, as wide as the view at zoom 1; pages count from 1.

    Signals:
        page_wanted: a page, and how wide in pixels; asked for once while it is in view.
        page_changed: the page in the upper half of the view is another one.
        page_clicked: a page.
    """

    page_wanted = Signal(int, int)
    page_changed = Signal(int)
    page_clicked = Signal(int)
    accessible_role: Final = QAccessible.Role.Document

    def __init__(self, look: Look) -> None:
        """Start without pages."""
        super().__init__()
        self._look = look
        self._ratios: list[float] = []
        self._pictures: OrderedDict[int, QPixmap] = OrderedDict()
        self._asked: dict[int, int] = {}
        self._failed: set[int] = set()
        self._areas: dict[int, tuple[PageArea, ...]] = {}
        self._whole: frozenset[int] = frozenset()
        self._zoom = 1.0
        self._page = 0
        self._parts = PartStock(self)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_ASK_MS)
        self._asking.timeout.connect(self._ask)
        self.setProperty("kind", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(_STEP)
        look.changed.connect(self.viewport().update)

    @property
    def page(self) -> int:
        """The page in the upper half of the view; 0 without pages."""
        return self._page

    @property
    def zoom(self) -> float:
        """Width of a page, in widths of the view."""
        return self._zoom

    def accessible_things(self) -> list[PaintedPart]:
        """Return the pages that are seen."""
        return self._parts.first(len(self._visible()))

    def accessible_parts(self) -> list[PartWords]:
        """Return what is said of the pages that are seen."""
        graphic = QAccessible.Role.Graphic
        return [
            PartWords(graphic, self._page_words(page), "", self._rect(page).toRect())
            for page in self._visible()
        ]

    def show_pages(self, pages: int) -> None:
        """Show another document of so many pages, from the first."""
        self._ratios = [_A4] * pages
        self._pictures.clear()
        self._asked.clear()
        self._failed.clear()
        self._areas, self._whole = {}, frozenset()
        self._page = 0
        self.verticalScrollBar().setValue(0)
        self._arrange()

    def show_picture(self, image: PageImage) -> None:
        """Show the picture of a page."""
        if not 1 <= image.page <= len(self._ratios) or not image.width or not image.height:
            return
        if len(image.pixels) != image.width * image.height * _BYTES_PER_PIXEL:
            self.show_failed(image.page)  # Qt would read beyond what there is
            return
        self._failed.discard(image.page)
        picture = QImage(
            image.pixels,
            image.width,
            image.height,
            image.width * _BYTES_PER_PIXEL,
            QImage.Format.Format_RGB888,
        )
        self._pictures[image.page] = QPixmap.fromImage(picture)
        self._forget_far_ones()
        ratio = image.height / image.width
        if abs(ratio - self._ratios[image.page - 1]) > _SAME_RATIO:
            place = self._place()
            if all(each == _A4 for each in self._ratios):
                self._ratios = [ratio] * len(self._ratios)
            self._ratios[image.page - 1] = ratio
            self._arrange()
            self._return_to(place)
        self.viewport().update()

    def show_failed(self, page: int) -> None:
        """Say in its place that a page cannot be shown."""
        self._failed.add(page)
        self.viewport().update()

    def ask_for(self, page: int) -> None:
        """Ask for a page, in view or not, unless it has been asked for in this size."""
        width = min(_LARGEST, round(self._width() * self.devicePixelRatioF()))
        if self._asked.get(page) != width:
            self._asked[page] = width
            self.page_wanted.emit(page, width)

    def show_areas(self, areas: Mapping[int, tuple[PageArea, ...]]) -> None:
        """Highlight areas of pages; a page with none of them is framed as a whole."""
        self._areas = {page: found for page, found in areas.items() if found}
        self._whole = frozenset(page for page, found in areas.items() if not found)
        words = [filled(self.tr("Highlighted on page %1"), number(page)) for page in areas]
        self.setAccessibleDescription(", ".join(words))
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Bring the highlighted part of a page into view, or its beginning."""
        if not 1 <= page <= len(self._ratios):
            return
        self._arrange()
        top = self._top(page)
        areas = self._areas.get(page, ())
        if areas:
            height = self._height(page)
            top += min(area.top for area in areas) * height - self.viewport().height() / 3
        self.verticalScrollBar().setValue(round(max(0.0, top)))
        self._tell_page()

    def zoom_by(self, step: int) -> None:
        """Zoom in (1) or out (-1); 0 fits the width."""
        nearest = min(range(len(_ZOOMS)), key=lambda at: abs(_ZOOMS[at] - self._zoom))
        at = min(max(nearest + step, 0), len(_ZOOMS) - 1)
        place = self._place()
        self._zoom = _ZOOMS[at] if step else 1.0
        self._asked.clear()
        self._arrange()
        self._return_to(place)

    # Events ------------------------------------------------------------------------------

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - Qt's name
        """Move to where the scroll bars stand."""
        self._tell_page()
        self._asking.start()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the pages into the new width, keeping the place."""
        super().resizeEvent(event)
        place = self._place(event.oldSize())
        self._asked.clear()
        self._arrange()
        self._return_to(place)

    def hideEvent(self, event: object) -> None:  # noqa: N802, ARG002 - Qt's name
        """What is not seen is not asked for."""
        self._asking.stop()

    def showEvent(self, event: object) -> None:  # noqa: N802, ARG002 - Qt's name
        """Ask for what is seen."""
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with plus, minus and zero; go to the ends."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(1)
            case Qt.Key.Key_Minus:
                self.zoom_by(-1)
            case Qt.Key.Key_0:
                self.zoom_by(0)
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._page:
                self.page_clicked.emit(self._page)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which page was clicked."""
        page = self._page_at(event.position().y())
        if page:
            self.page_clicked.emit(page)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the pages that are seen, and what is highlighted on them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self._visible():
            self._paint_page(painter, page, self._rect(page))
        painter.end()

    # Geometry ----------------------------------------------------------------------------

    def _width(self) -> float:
        return max(80.0, (self.viewport().width() - 2 * Space.LARGE) * self._zoom)

    def _height(self, page: int) -> float:
        return self._width() * self._ratios[page - 1]

    def _top(self, page: int) -> float:
        return _GAP + self._width() * sum(self._ratios[: page - 1]) + (page - 1) * _GAP

    def _rect(self, page: int) -> QRectF:
        width = self._width()
        room = self.viewport().width()
        left = (room - width) / 2 if width <= room else Space.LARGE - self._across()
        top = self._top(page) - self.verticalScrollBar().value()
        return QRectF(left, top, width, self._height(page))

    def _across(self) -> int:
        bar = self.horizontalScrollBar()
        return bar.maximum() - bar.value() if self.isRightToLeft() else bar.value()

    def _visible(self) -> list[int]:
        height = self.viewport().height()
        made: list[int] = []
        top = _GAP - float(self.verticalScrollBar().value())
        width = self._width()
        for index, ratio in enumerate(self._ratios):
            bottom = top + width * ratio
            if bottom > 0 and top < height:
                made.append(index + 1)
            if top >= height:
                break
            top = bottom + _GAP
        return made

    def _page_at(self, y: float) -> int:
        for page in self._visible():
            rect = self._rect(page)
            if rect.top() <= y <= rect.bottom():
                return page
        return 0

    def _place(self, size: QSize | None = None) -> tuple[int, float]:
        """Return the page at the upper edge, and which share of it is above."""
        room = self.viewport().width() if size is None or size.width() <= 0 else size.width()
        width = max(80.0, (room - 2 * Space.LARGE) * self._zoom)
        top = float(self.verticalScrollBar().value()) - _GAP
        for index, ratio in enumerate(self._ratios):
            height = width * ratio + _GAP
            if top < height:
                return index + 1, max(0.0, top / height)
            top -= height
        return 0, 0.0

    def _return_to(self, place: tuple[int, float]) -> None:
        page, share = place
        if page:
            value = self._top(page) + share * (self._height(page) + _GAP)
            self.verticalScrollBar().setValue(round(value) if share else round(value) - _GAP)
        self.viewport().update()

    def _arrange(self) -> None:
        pages = len(self._ratios)
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        total = self._top(pages + 1) if pages else 0.0
        bar.setRange(0, max(0, round(total) - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        extra = self._width() + 2 * Space.LARGE - self.viewport().width()
        across.setRange(0, max(0, round(extra)))
        across.setPageStep(self.viewport().width())
        self._tell_page()
        self._asking.start()
        self.viewport().update()

    # Pictures ----------------------------------------------------------------------------

    def _ask(self) -> None:
        """Ask for the visible pages that have no picture of this size yet."""
        if not self.isVisible():
            return
        for page in self._visible():
            self.ask_for(page)

    def _forget_far_ones(self) -> None:
        seen = self._visible()
        pixels = sum(each.width() * each.height() for each in self._pictures.values())
        for page in list(self._pictures):
            if pixels <= _KEPT_PIXELS:
                return
            if page not in seen:
                gone = self._pictures.pop(page)
                pixels -= gone.width() * gone.height()
                self._asked.pop(page, None)

    def _tell_page(self) -> None:
        middle = self.viewport().height() / 3
        page = next((each for each in self._visible() if self._rect(each).bottom() > middle), 0)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        palette = self._look.palette
        picture = self._pictures.get(page)
        if picture is not None:
            painter.drawPixmap(rect, picture, QRectF(picture.rect()))
        else:
            painter.fillRect(rect, palette.colour("side"))
            painter.setPen(palette.colour("muted"))
            painter.setFont(text_font(TypeSize.INTERFACE))
            wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(rect, wrapped, self._page_words(page))
        painter.setPen(QPen(palette.colour("strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        if picture is not None:
            self._paint_areas(painter, page, rect)

    def _page_words(self, page: int) -> str:
        if page in self._failed:
            return filled(self.tr("Page %1: this page cannot be shown"), number(page))
        return filled(self.tr("Page %1"), number(page))

    def _paint_areas(self, painter: QPainter, page: int, rect: QRectF) -> None:
        # Paper is light in every theme, so the marker is the light theme's.
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.selection))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for area in self._areas.get(page, ()):
            corner = QPointF(
                rect.left() + area.left * rect.width(), rect.top() + area.top * rect.height()
            )
            size = QPointF(
                (area.right - area.left) * rect.width(), (area.bottom - area.top) * rect.height()
            )
            painter.drawRect(QRectF(corner, corner + size).adjusted(-2, -1, 2, 1))
        painter.restore()
        if page in self._whole:
            painter.setPen(QPen(self._look.palette.colour("accent"), 3))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
