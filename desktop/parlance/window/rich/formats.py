"""The formats of rich text, made once per palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextListFormat,
    QTextTableFormat,
)

from parlance.window.parts.fonts import code_font, text_font
from parlance.window.parts.scale import scaled
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from parlance.window.theme import Palette

QUOTE_DEPTH: Final = int(QTextFormat.Property.UserProperty) + 1
CODE_BLOCK: Final = int(QTextFormat.Property.UserProperty) + 2
RULE: Final = int(QTextFormat.Property.UserProperty) + 3
CARD_HEADER: Final = 32
CARD_PADDING: Final = 14
QUOTE_INDENT: Final = 18
LIST_INDENT: Final = 26
CELL_PADDING: Final = 8
_BETWEEN_BORDERS: Final = 4.0
"""Distance of two parts of a table that have borders, as Qt lays them out."""

_HEADINGS: Final = {1: 1.5, 2: 1.3, 3: 1.15, 4: 1.05, 5: 1.0, 6: 1.0}
_CODE_SHARE = 0.89
_LINE_HEIGHT = 145.0
_CODE_LINE_HEIGHT = 138.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_BULLETS: Final = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)


class Formats:
    """Character, block, list and table formats for one palette and one reading size."""

    def __init__(
        self,
        palette: Palette,
        pixels: int = TypeSize.READING,
        role: str = "text",
        *,
        has_painted_grid: bool = False,
    ) -> None:
        """Make the formats that every document uses, text in the colour of a role.

        With `has_painted_grid` the lines of tables are left to who paints the document: Qt
        takes four times as long for them as for all else in a table.
        """
        self.palette = palette
        self._has_painted_grid = has_painted_grid
        self._pixels = scaled(pixels)
        self.font = text_font(pixels)
        self._characters: dict[tuple[bool, bool, bool, int | None, str], QTextCharFormat] = {}
        self.base = QTextCharFormat()
        self.base.setForeground(palette.colour(role))
        self.code = QTextCharFormat()
        self.code.setFont(code_font(pixels * _CODE_SHARE))
        self.code.setForeground(palette.colour("text"))
        self.inline_code = QTextCharFormat(self.code)
        self.inline_code.setBackground(palette.colour("inline_code"))
        self.seam_letters = QTextCharFormat()
        self.seam_letters.setProperty(QTextFormat.Property.FontPixelSize, 1)

    def character(
        self, *, bold: bool, italic: bool, struck: bool, heading: int | None, link: str
    ) -> QTextCharFormat:
        """Return the format of running text; heading 0 is a table's header cell."""
        key = (bold, italic, struck, heading, link)
        known = self._characters.get(key)
        if known is not None:
            return known
        made = QTextCharFormat(self.base)
        if bold or heading is not None:
            made.setFontWeight(QFont.Weight.DemiBold)
        if italic:
            made.setFontItalic(True)
        if struck:
            made.setFontStrikeOut(True)
        if heading:
            made.setProperty(QTextFormat.Property.FontPixelSize, self.pixels_in(heading))
        if link:
            made.setAnchor(True)
            made.setAnchorHref(link)
            made.setForeground(self.palette.colour("link"))
            made.setFontUnderline(True)
        else:
            self._characters[key] = made
        return made

    def pixels_in(self, heading: int | None) -> int:
        """Return the height of the type in running text, or in a heading of a level."""
        return round(self._pixels * _HEADINGS[heading]) if heading else self._pixels

    def code_in(self, heading: int | None) -> QTextCharFormat:
        """Return the format of inline code, larger in a heading."""
        if not heading:
            return self.inline_code
        made = QTextCharFormat(self.inline_code)
        pixels = round(self._pixels * _HEADINGS[heading] * _CODE_SHARE)
        made.setProperty(QTextFormat.Property.FontPixelSize, pixels)
        return made

    def paragraph(self, quote: int = 0) -> QTextBlockFormat:
        """Return the block format of a paragraph inside `quote` quotations."""
        block = QTextBlockFormat()
        block.setLineHeight(_LINE_HEIGHT, _PROPORTIONAL)
        block.setTopMargin(6)
        block.setBottomMargin(6)
        if quote:
            block.setProperty(QUOTE_DEPTH, quote)
            block.setLeftMargin(scaled(QUOTE_INDENT) * quote)
            block.setRightMargin(scaled(QUOTE_INDENT) * quote)
        return block

    def display(self, quote: int) -> QTextBlockFormat:
        """Return the block format of a formula in a line of its own."""
        block = self.paragraph(quote)
        block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # A share of the formula's height would be more room than it needs.
        block.setLineHeight(100, _PROPORTIONAL)
        block.setTopMargin(10)
        block.setBottomMargin(12)
        return block

    def heading(self, level: int, *, first: bool, quote: int) -> QTextBlockFormat:
        """Return the block format of a heading; the first thing needs no room above."""
        block = self.paragraph(quote)
        block.setHeadingLevel(level)
        block.setTopMargin(2 if first else 18)
        block.setBottomMargin(4)
        block.setLineHeight(125, _PROPORTIONAL)
        return block

    def code_block(self, indent: int, quote: int) -> QTextBlockFormat:
        """Return the block format of the first line of a code card."""
        block = QTextBlockFormat()
        block.setLeftMargin(CARD_PADDING + scaled(QUOTE_INDENT) * quote)
        block.setRightMargin(CARD_PADDING)
        block.setTopMargin(scaled(CARD_HEADER) + 16)
        block.setLineHeight(_CODE_LINE_HEIGHT, _PROPORTIONAL)
        block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        block.setIndent(indent)
        block.setProperty(CODE_BLOCK, 1)
        if quote:
            block.setProperty(QUOTE_DEPTH, quote)
        return block

    def rule(self) -> QTextBlockFormat:
        """Return the block format of a thematic break."""
        block = QTextBlockFormat()
        block.setTopMargin(8)
        block.setBottomMargin(12)
        block.setProperty(RULE, 1)
        return block

    def seam(self) -> QTextBlockFormat:
        """Return the format of the block that Qt wants between two parts of a table."""
        block = QTextBlockFormat()
        block.setLineHeight(0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return block

    def table_below(self) -> QTextTableFormat:
        """Return the format of a part of a table that stands right below another."""
        made = self.table()
        made.setTopMargin(-_BETWEEN_BORDERS * made.border())
        made.setHeaderRowCount(0)
        return made

    def list_level(self, depth: int, *, ordered: bool, start: int) -> QTextListFormat:
        """Return the format of a list inside `depth` others."""
        made = QTextListFormat()
        made.setIndent(depth + 1)
        if ordered:
            made.setStyle(QTextListFormat.Style.ListDecimal)
            made.setStart(start)
        else:
            made.setStyle(_BULLETS[min(depth, len(_BULLETS) - 1)])
        return made

    def table(self) -> QTextTableFormat:
        """Return the format of a table."""
        made = QTextTableFormat()
        made.setBorder(0)
        made.setBorderCollapse(False)
        if not self._has_painted_grid:
            made.setBorder(1)
            made.setBorderCollapse(True)
            made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            made.setBorderBrush(self.palette.colour("strong"))
        made.setCellPadding(CELL_PADDING)
        made.setCellSpacing(0)
        made.setTopMargin(10)
        made.setBottomMargin(10)
        made.setHeaderRowCount(1)
        return made
