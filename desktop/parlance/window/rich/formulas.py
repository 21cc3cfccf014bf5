"""Formulas in the text: one object each, shown as TeX until its picture is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPixmap,
    QPixmapCache,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from parlance.contract.formulas import Formula
from parlance.window.rich.direction import LINE_SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QTextDocument

    from parlance.contract.formulas import FormulaPicture
    from parlance.services.formulas import Formulas
    from parlance.window.rich.formats import Formats

FORMULA_OBJECT: Final = int(QTextFormat.ObjectTypes.UserObject) + 1
FORMULA_TEX: Final = int(QTextFormat.Property.UserProperty) + 4
FORMULA_PIXELS: Final = int(QTextFormat.Property.UserProperty) + 5
FORMULA_IS_DISPLAY: Final = int(QTextFormat.Property.UserProperty) + 6
FORMULA_IS_READY: Final = int(QTextFormat.Property.UserProperty) + 7
OBJECT: Final = "\ufffc"

_ASCENT, _DESCENT, _LEADING = 0.97, 0.25, 0.55
"""Of text, as shares of the type's height; of the room below a line, as a share of the line."""

_MOST_SAID = 2_000
_LONGEST_LINE = 600
"""A line of TeX that waits is cut here; nobody reads it before the picture comes."""


def formula_of(form: QTextFormat) -> Formula | None:
    """Return the formula whose object or source has this format."""
    tex = form.stringProperty(FORMULA_TEX)
    if not tex:
        return None
    return Formula(tex, form.doubleProperty(FORMULA_PIXELS), form.boolProperty(FORMULA_IS_DISPLAY))


@dataclass
class _Waiting:
    """A formula whose picture is not there yet; `code` is the format of its TeX."""

    position: int
    formula: Formula
    code: QTextCharFormat


@dataclass(frozen=True)
class Shift:
    """The text behind `position` has moved by so many units: TeX took a formula's place."""

    position: int
    by: int


class FormulaObjects(QPyTextObject):
    """Writes, measures and paints the formulas of one document.

    Qt knows two places for an object: on the baseline, or with its middle at half the
    height of an `x`. A formula that reaches little below the letters stands on the
    baseline and is painted beyond its room; a deeper one has room on both sides of the
    middle, so that its own baseline meets that of the line.
    """

    def __init__(self, formulas: Formulas, formats: Formats, document: QTextDocument) -> None:
        """Serve `document` from now on."""
        super().__init__(document)
        self.formats = formats
        self._document = document
        self._formulas = formulas
        self._waiting: list[_Waiting] = []
        document.documentLayout().registerHandler(FORMULA_OBJECT, self)

    def write(
        self, cursor: QTextCursor, formula: Formula, text: QTextCharFormat, code: QTextCharFormat
    ) -> None:
        """Write a formula that stands in `text`; TeX in `code` if it cannot be set."""
        outcome = self._formulas.outcome(formula)
        if outcome is not None and outcome.picture is None:
            cursor.insertText(source_of(formula), code)
            return
        form = QTextCharFormat(text)
        form.setObjectType(FORMULA_OBJECT)
        form.setProperty(FORMULA_TEX, formula.tex)
        form.setProperty(FORMULA_PIXELS, float(formula.pixels))
        form.setProperty(FORMULA_IS_DISPLAY, formula.is_display)
        if outcome is None:
            self._waiting.append(_Waiting(cursor.position(), formula, code))
        elif outcome.picture is not None:
            _make_ready(form, formula, outcome.picture)
        cursor.insertText(OBJECT, form)

    def sources(self) -> str:
        """Return the TeX of the formulas in the document, in order; long ones are cut off."""
        sources: list[str] = []
        cursor = self._document.find(OBJECT)
        while not cursor.isNull() and sum(map(len, sources)) < _MOST_SAID:
            formula = formula_of(cursor.charFormat())
            sources += [formula.tex] if formula is not None else []
            cursor = self._document.find(OBJECT, cursor)
        return "; ".join(sources)[:_MOST_SAID]

    def forget_from(self, position: int) -> None:
        """Nothing from `position` on is in the document any more."""
        self._waiting = [each for each in self._waiting if each.position < position]

    def awaits(self, formula: Formula) -> bool:
        """Return whether a formula is in the document that had no picture yet."""
        return any(each.formula == formula for each in self._waiting)

    def settle(self, formulas: Collection[Formula]) -> list[Shift] | None:
        """Show what became of `formulas`; return what has moved, None if none is here."""
        settled = [each for each in self._waiting if each.formula in formulas]
        if not settled:
            return None
        self._waiting = [each for each in self._waiting if each.formula not in formulas]
        shifts: list[Shift] = []
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for each in sorted(settled, key=lambda each: -each.position):
            shift = self._settle_one(cursor, each)
            if shift is not None:
                shifts.append(shift)
                for other in self._waiting:
                    other.position += shift.by if other.position > shift.position else 0
        cursor.endEditBlock()
        return shifts

    def _settle_one(self, cursor: QTextCursor, waiting: _Waiting) -> Shift | None:
        cursor.setPosition(waiting.position)
        cursor.setPosition(waiting.position + 1, QTextCursor.MoveMode.KeepAnchor)
        picture = self.picture(waiting.formula)
        if picture is None:
            cursor.insertText(source_of(waiting.formula), waiting.code)
            return Shift(waiting.position, cursor.position() - waiting.position - 1)
        form = cursor.charFormat()
        _make_ready(form, waiting.formula, picture)
        cursor.setCharFormat(form)
        return None

    def picture(self, formula: Formula) -> FormulaPicture | None:
        """Return the picture of a formula, if it is there."""
        outcome = self._formulas.outcome(formula)
        return outcome.picture if outcome is not None else None

    def intrinsicSize(  # noqa: N802 - Qt's name
        self, doc: QTextDocument, _position: int, form: QTextFormat
    ) -> QSizeF:
        """Return the room that a formula takes in its line."""
        formula = formula_of(form)
        if formula is None:
            return QSizeF()
        picture = self.picture(formula)
        if picture is None:
            return self._room_of_source(doc, formula)
        scale = _scale(doc, picture)
        if formula.is_display:
            return QSizeF(picture.width * scale, picture.height * scale)
        characters = form.toCharFormat()
        half_x = _half_x(characters)
        ascent, depth = picture.ascent * scale, picture.depth * scale
        if characters.verticalAlignment() != QTextCharFormat.VerticalAlignment.AlignMiddle:
            return QSizeF(picture.width * scale, ascent)
        return QSizeF(picture.width * scale, max(2 * ascent - half_x, 2 * depth + half_x))

    def drawObject(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        _position: int,
        form: QTextFormat,
    ) -> None:
        """Paint a formula, or its TeX while the picture is made."""
        formula, rect = formula_of(form), QRectF(rect)
        if formula is None:
            return
        picture = self.picture(formula)
        if picture is None:
            self._paint_source(painter, rect, formula)
            return
        characters = form.toCharFormat()
        baseline = rect.bottom()
        if formula.is_display:
            baseline = rect.top() + picture.ascent * _scale(doc, picture)
        elif characters.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignMiddle:
            baseline = rect.top() + (rect.height() + _half_x(characters)) / 2
        colour = characters.foreground().color().name()
        _paint_picture(
            painter, QPointF(rect.left(), baseline), picture, colour, _scale(doc, picture)
        )

    def _room_of_source(self, doc: QTextDocument, formula: Formula) -> QSizeF:
        metrics = QFontMetricsF(self.formats.inline_code.font())
        lines = formula.tex.splitlines() or [""]
        widest = max(metrics.horizontalAdvance(line[:_LONGEST_LINE]) for line in lines)
        height = metrics.ascent() if len(lines) == 1 else metrics.height() * len(lines)
        return QSizeF(min(widest, _room(doc)), height)

    def _paint_source(self, painter: QPainter, rect: QRectF, formula: Formula) -> None:
        code = self.formats.inline_code
        metrics = QFontMetricsF(code.font())
        painter.save()
        painter.setFont(code.font())
        painter.setPen(code.foreground().color())
        top = rect.top()
        for line in formula.tex.splitlines():
            shown = metrics.elidedText(
                line[:_LONGEST_LINE], Qt.TextElideMode.ElideRight, rect.width() + 1
            )
            painter.drawText(QPointF(rect.left(), top + metrics.ascent()), shown)
            top += metrics.height()
        painter.restore()


def source_of(formula: Formula) -> str:
    """Return the TeX of a formula as it stands in a paragraph."""
    return LINE_SEPARATOR.join(formula.tex.splitlines())


def _make_ready(form: QTextCharFormat, formula: Formula, picture: FormulaPicture) -> None:
    """Have an object's format say that its picture is there, and where that stands."""
    form.setProperty(FORMULA_IS_READY, 1)
    descent = _DESCENT * formula.pixels
    line = max(picture.ascent, _ASCENT * formula.pixels) + descent
    if picture.depth > descent + _LEADING * line and not formula.is_display:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)


def _half_x(form: QTextCharFormat) -> float:
    return QFontMetricsF(form.font()).xHeight() / 2


def _room(doc: QTextDocument) -> float:
    width = doc.textWidth()
    return width if width > 0 else float("inf")


def _scale(doc: QTextDocument, picture: FormulaPicture) -> float:
    """Return how much a formula shrinks to fit into the text's width."""
    return min(1.0, _room(doc) / picture.width)


def _paint_picture(
    painter: QPainter, place: QPointF, picture: FormulaPicture, colour: str, scale: float
) -> None:
    """Paint with the baseline beginning at `place`."""
    ratio = painter.device().devicePixelRatioF()
    pixmap = _pixmap(picture, colour, scale * ratio)
    # Whole pixels of the device keep the strokes as sharp as they were painted.
    x = round(place.x() * ratio) / ratio
    y = round((place.y() - picture.ascent * scale) * ratio) / ratio
    size = QSizeF(pixmap.width() / ratio, pixmap.height() / ratio)
    painter.drawPixmap(QRectF(QPointF(x, y), size), pixmap, QRectF(pixmap.rect()))


def _pixmap(picture: FormulaPicture, colour: str, scale: float) -> QPixmap:
    """Return a formula in a colour, kept among the window's other pictures."""
    key = f"formula {hash(picture)} {colour} {scale:.3f}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    width, height = picture.width * scale, picture.height * scale
    pixmap = QPixmap(max(1, round(width + 0.5)), max(1, round(height + 0.5)))
    pixmap.fill(Qt.GlobalColor.transparent)
    svg = picture.svg.replace(b'"black"', f'"{colour}"'.encode())
    on_pixmap = QPainter(pixmap)
    on_pixmap.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(on_pixmap, QRectF(0, 0, width, height))
    on_pixmap.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap
