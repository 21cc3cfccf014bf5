"""Colours by role, light and dark, the type scale and the spacing grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Palette:
    """The colour of each role, as `#RRGGBB`.

    Attributes:
        control: border of inputs and buttons, 3:1 against what it stands on.
        accent: the one colour for selection, focus, send and progress.
    """

    name: str
    rail: str
    side: str
    main: str
    raised: str
    hover: str
    selected: str
    border: str
    strong: str
    control: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    bubble: str
    code: str
    inline_code: str
    link: str
    ok: str
    danger: str
    danger_soft: str
    notice: str
    notice_soft: str
    selection: str
    syntax_keyword: str
    syntax_name: str
    syntax_type: str
    syntax_string: str
    syntax_number: str
    syntax_comment: str

    def colour(self, role: str) -> QColor:
        """Return the colour of a role by its name."""
        return QColor(getattr(self, role))


LIGHT: Final = Palette(
    name="light",
    rail="#F1F3F3",
    side="#F8F9F9",
    main="#FFFFFF",
    raised="#FFFFFF",
    hover="#E9ECEC",
    selected="#E0E9E8",
    border="#DFE4E4",
    strong="#C9D1D1",
    control="#7A8689",
    text="#161B1C",
    muted="#5A6568",
    faint="#5D696C",
    accent="#0B756A",
    accent_hover="#09645A",
    accent_soft="#E3F1EF",
    on_accent="#FFFFFF",
    bubble="#EDF3F2",
    code="#F6F8F8",
    inline_code="#EDF0F0",
    link="#0B66A8",
    ok="#18753F",
    danger="#B42318",
    danger_soft="#FDF2F0",
    notice="#8A5A00",
    notice_soft="#FDF6E7",
    selection="#BFE3DE",
    syntax_keyword="#8B3BBF",
    syntax_name="#1F5FBF",
    syntax_type="#0B6B78",
    syntax_string="#1C7A3D",
    syntax_number="#A8480F",
    syntax_comment="#677074",
)

DARK: Final = Palette(
    name="dark",
    rail="#101314",
    side="#141819",
    main="#191D1F",
    raised="#212729",
    hover="#23292B",
    selected="#223331",
    border="#2A3134",
    strong="#3C4649",
    control="#727D81",
    text="#E6EAEA",
    muted="#A0ABAE",
    faint="#929EA1",
    accent="#4CC4B2",
    accent_hover="#64D3C2",
    accent_soft="#1C322F",
    on_accent="#06211D",
    bubble="#242C2E",
    code="#131718",
    inline_code="#2A3134",
    link="#7CC0F5",
    ok="#6CCB8F",
    danger="#F2998F",
    danger_soft="#2D2121",
    notice="#E4B562",
    notice_soft="#2A261C",
    selection="#24594F",
    syntax_keyword="#C792EA",
    syntax_name="#82AAFF",
    syntax_type="#7FD3DC",
    syntax_string="#9FD58A",
    syntax_number="#F2A272",
    syntax_comment="#8C989B",
)

LIGHT_HIGH: Final = Palette(
    name="light-high",
    rail="#FFFFFF",
    side="#FFFFFF",
    main="#FFFFFF",
    raised="#FFFFFF",
    hover="#E4E9E9",
    selected="#D2E8E4",
    border="#5A6568",
    strong="#3C4649",
    control="#1F2628",
    text="#000000",
    muted="#20282A",
    faint="#30393B",
    accent="#00423B",
    accent_hover="#002E29",
    accent_soft="#E3F1EF",
    on_accent="#FFFFFF",
    bubble="#EDF3F2",
    code="#F6F8F8",
    inline_code="#EDF0F0",
    link="#003E6B",
    ok="#0A4523",
    danger="#7F0F07",
    danger_soft="#FDF2F0",
    notice="#533500",
    notice_soft="#FDF6E7",
    selection="#BFE3DE",
    syntax_keyword="#5F1C8A",
    syntax_name="#0F3D86",
    syntax_type="#04474F",
    syntax_string="#0B4F25",
    syntax_number="#702C04",
    syntax_comment="#3F484B",
)

DARK_HIGH: Final = Palette(
    name="dark-high",
    rail="#000000",
    side="#000000",
    main="#000000",
    raised="#0B0E0F",
    hover="#1E2527",
    selected="#123A34",
    border="#8C989B",
    strong="#AEB8BA",
    control="#D5DDDD",
    text="#FFFFFF",
    muted="#E3E9E9",
    faint="#D2DADA",
    accent="#7FF0DD",
    accent_hover="#A6F7E9",
    accent_soft="#0C2521",
    on_accent="#001A16",
    bubble="#1A2022",
    code="#0B0E0F",
    inline_code="#1E2527",
    link="#A9D8FF",
    ok="#A3F0BE",
    danger="#FFC2BA",
    danger_soft="#250C0A",
    notice="#FFD68A",
    notice_soft="#231A06",
    selection="#0F5447",
    syntax_keyword="#E3C4FF",
    syntax_name="#BBD0FF",
    syntax_type="#A9EEF5",
    syntax_string="#C3EFB4",
    syntax_number="#FFC9A8",
    syntax_comment="#C5CFD1",
)


class Space:
    """The spacing grid, in logical pixels: from what is one thing to what stands apart.

    Attributes:
        HAIR, TINY, CLOSE: between the parts of one thing.
        SMALL, NEAR, MEDIUM: between things that belong together.
        EDGE, ROW: from the edge of a bar, of a painted row, to what stands in it.
        LARGE, WIDE: between groups, and around a page.
    """

    HAIR: Final = 2
    TINY: Final = 4
    CLOSE: Final = 6
    SMALL: Final = 8
    NEAR: Final = 10
    MEDIUM: Final = 12
    EDGE: Final = 14
    LARGE: Final = 16
    ROW: Final = 18
    WIDE: Final = 24


class TypeSize:
    """The type scale, in logical pixels."""

    LABEL: Final = 11
    META: Final = 12
    INTERFACE: Final = 13
    READING: Final = 15
    TITLE: Final = 15
    HEADLINE: Final = 20


class Measure:
    """Widths that several places share, in logical pixels."""

    RAIL: Final = 84
    LIST: Final = 276
    COLUMN: Final = 744
    FORM: Final = 760
    SHEET: Final = 372


_LINEAR_LIMIT = 0.03928


def _linear(channel: float) -> float:
    if channel <= _LINEAR_LIMIT:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)


def _luminance(colour: str) -> float:
    rgb = QColor(colour)
    red, green, blue = (_linear(part) for part in (rgb.redF(), rgb.greenF(), rgb.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def qt_palette(palette: Palette) -> QPalette:
    """Return the Qt palette for a table of roles; disabled text is the faint role."""
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.main,
        role.WindowText: palette.text,
        role.Base: palette.raised,
        role.AlternateBase: palette.side,
        role.Text: palette.text,
        role.Button: palette.raised,
        role.ButtonText: palette.text,
        role.PlaceholderText: palette.faint,
        role.Highlight: palette.selection,
        role.HighlightedText: palette.text,
        role.Link: palette.link,
        role.LinkVisited: palette.link,
        role.Accent: palette.accent,
        role.ToolTipBase: palette.raised,
        role.ToolTipText: palette.text,
        role.Light: palette.raised,
        role.Midlight: palette.hover,
        role.Mid: palette.border,
        role.Dark: palette.strong,
        role.Shadow: palette.strong,
    }
    result = QPalette()
    for which, colour in colours.items():
        result.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, QColor(palette.faint))
    return result
