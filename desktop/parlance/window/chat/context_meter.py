"""How much of the context the conversation takes, what is written now, and what is kept free."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolButton, QWidget

from parlance.contract.progress import ContextUse
from parlance.window.chat.fact_popup import Fact, FactPopup
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number, plural, short_tokens
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from parlance.window.parts.look import Look

_RING: Final = 16
_NEARLY_FULL: Final = 0.9
_FULL_CIRCLE: Final = 360 * 16
_QUARTER: Final = 90 * 16
_BAR: Final = 10
NOTHING: Final = ContextUse(system=0, messages=0, draft=0, reserved=0, total=0)


def segments(use: ContextUse) -> tuple[tuple[str, float], ...]:
    """Return the shares of the context with the roles of their colours, in drawing order."""
    if use.total <= 0:
        return ()
    parts = (
        ("accent", use.system + use.messages),
        ("link", use.draft),
        ("muted", use.reserved),
    )
    room, shares = use.total, []
    for role, tokens in parts:
        taken = max(0, min(tokens, room))
        room -= taken
        shares.append((role, taken / use.total))
    return tuple(shares)


def context_words(use: ContextUse) -> str:
    """Return how many tokens of the context are in use, in short."""
    words = QCoreApplication.translate("ContextMeter", "%1 of %2 tokens")
    return filled(words, short_tokens(_used(use)), short_tokens(use.total))


def context_sentence(use: ContextUse) -> str:
    """Return the same with all digits, and what it is about."""
    words = QCoreApplication.translate("ContextMeter", "Context: %1 of %2 tokens are in use")
    return filled(words, number(_used(use)), number(use.total))


class ContextMeter(QToolButton):
    """A ring in segments, and the figures beside it; a click explains them."""

    accessible_role: Final = QAccessible.Role.Button
    opens_popup: Final = True

    def __init__(self, look: Look) -> None:
        """Start without a context."""
        super().__init__()
        self._look = look
        self.use = NOTHING
        self._text = ""
        self._is_short = False
        self.setFont(text_font(TypeSize.META))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Context"))
        self.clicked.connect(self.explain)
        look.changed.connect(self.update)
        self.hide()

    def show_use(self, use: ContextUse) -> None:
        """Show what is taken of the context; without one nothing is shown."""
        self.use = use
        self._text = context_words(use)
        name = context_sentence(use)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Shows what takes how much"))
        self.setToolTip(name)
        self.setVisible(use.total > 0)
        self.updateGeometry()
        self.update()

    def show_short(self, *, is_short: bool) -> None:
        """Leave the figures out where there is little room."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.updateGeometry()
            self.update()

    def explain(self) -> FactPopup:
        """Open what explains each figure."""
        popup = FactPopup(self._look, self, self.tr("What the model is sent"))
        popup.column.insertWidget(1, ContextBar(self._look, self.use))
        popup.show_facts(self.facts(), self._note())
        popup.open_at(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))
        return popup

    def facts(self) -> tuple[Fact, ...]:
        """Return each figure with what it is."""
        use = self.use
        tokens = self.tr("%1 tokens")
        return tuple(
            Fact(name, filled(tokens, number(count)), role)
            for name, count, role in (
                (self.tr("Instructions"), use.system, "accent"),
                (self.tr("This conversation"), use.messages, "accent"),
                (self.tr("What you are writing"), use.draft, "link"),
                (self.tr("Kept free for the answer"), use.reserved, "muted"),
                (self.tr("Free"), use.free, "border"),
                (self.tr("The whole context"), use.total, ""),
            )
        )

    def _note(self) -> str:
        sentences = []
        if self.use.left_out:
            words = self.tr("%Ln of the oldest message(s) will not be sent.", "", self.use.left_out)
            sentences.append(plural(words, self.use.left_out))
        if self.use.about:
            sentences.append(self.tr("The figures are estimated: this model does not count."))
        sentences.append(self.tr("Where the context is full, the oldest turns are left out."))
        return " ".join(sentences)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for ring and figures."""
        if self._is_short:
            return QSize(scaled(_RING) + 12, scaled(28))
        return QSize(
            scaled(_RING) + 16 + self.fontMetrics().horizontalAdvance(self._text), scaled(28)
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: what does not fit is left out as a whole."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ring at the leading edge, the figures after it."""
        palette = self._look.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            pen = QPen(palette.colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(pen)
            painter.setBrush(palette.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        place = QRect(6, (self.height() - scaled(_RING)) // 2, scaled(_RING), scaled(_RING))
        self._paint_ring(
            painter, QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        )
        if not self._is_short:
            painter.setPen(palette.colour("muted"))
            area = QRect(scaled(_RING) + 13, 0, self.width() - scaled(_RING) - 13, self.height())
            area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(area, flags, self._text)
        painter.end()

    def _paint_ring(self, painter: QPainter, ring: QRectF) -> None:
        palette, use = self._look.palette, self.use
        thickness = scaled(_RING) / 6
        painter.setPen(QPen(palette.colour("strong"), thickness))
        painter.drawEllipse(ring)
        taken = use.total - use.free if use.total else 0
        is_tight = use.total > 0 and (use.left_out > 0 or taken > _NEARLY_FULL * use.total)
        begun = 0.0
        for role, share in segments(use):
            if share <= 0:
                continue
            shown = "notice" if is_tight and role == "accent" else role
            flat = Qt.PenCapStyle.FlatCap
            painter.setPen(QPen(palette.colour(shown), thickness, Qt.PenStyle.SolidLine, flat))
            start = _QUARTER - round(_FULL_CIRCLE * begun)
            painter.drawArc(ring, start, -round(_FULL_CIRCLE * share))
            begun += share


class ContextBar(QWidget):
    """The same as a bar, with room to see the parts."""

    def __init__(self, look: Look, use: ContextUse) -> None:
        """Show `use`."""
        super().__init__()
        self._look = look
        self._use = use
        self.setFixedHeight(scaled(_BAR + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the parts from the leading edge on."""
        palette = self._look.palette
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRect(0, 2, self.width(), _BAR)
        painter.setBrush(palette.colour("border"))
        painter.drawRect(whole)
        begun = 0
        for role, share in segments(self._use):
            width = round(share * whole.width())
            part = QRect(begun, 2, width, _BAR)
            painter.setBrush(palette.colour(role))
            painter.drawRect(QStyle.visualRect(self.layoutDirection(), whole, part))
            begun += width
        painter.end()


def _used(use: ContextUse) -> int:
    return use.system + use.messages + use.draft
