"""The palettes keep what is written readable, and controls and their focus seen."""

from __future__ import annotations

import ast

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QMainWindow, QTextEdit

from parlance.contract.appearance import Contrast
from parlance.contract.settings import Theme
from parlance.resources import resource
from parlance.window.parts.look import Look
from parlance.window.style_sheet import style_sheet
from parlance.window.theme import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Palette, contrast
from tests.catalogues import translations

ALL = (LIGHT, DARK, LIGHT_HIGH, DARK_HIGH)
EVERYWHERE = ("main", "side", "rail", "raised", "bubble", "hover", "selected")
TINTED = ("accent_soft", "notice_soft", "danger_soft")
TEXT = {
    "text": (*EVERYWHERE, *TINTED, "code", "inline_code", "selection"),
    "muted": (*EVERYWHERE, *TINTED, "code", "inline_code"),
    "faint": (*EVERYWHERE, "code"),
    "accent": (*EVERYWHERE, "accent_soft"),
    "danger": (*EVERYWHERE, "danger_soft"),
    "notice": (*EVERYWHERE, "notice_soft"),
    "ok": EVERYWHERE,
    "link": (*EVERYWHERE, *TINTED, "code"),
    "on_accent": ("accent", "accent_hover", "danger"),
    "syntax_keyword": ("code",),
    "syntax_name": ("code",),
    "syntax_type": ("code",),
    "syntax_string": ("code",),
    "syntax_number": ("code",),
    "syntax_comment": ("code",),
}
"""The surfaces on which each colour of text stands."""
SPACING = frozenset(
    {
        *("setContentsMargins", "set_margins", "setSpacing", "addSpacing", "insertSpacing"),
        *("setHorizontalSpacing", "setVerticalSpacing"),
    }
)
"""Calls that leave room between things, in pixels."""
all_palettes = pytest.mark.parametrize("palette", ALL, ids=[each.name for each in ALL])


def is_high(palette: Palette) -> bool:
    return palette.name.endswith("-high")


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)


@all_palettes
@pytest.mark.parametrize("role", TEXT)
def test_text_is_readable_on_every_surface_it_stands_on(palette: Palette, role: str) -> None:
    least = 7.0 if is_high(palette) else 4.5
    found = {on: contrast(getattr(palette, role), getattr(palette, on)) for on in TEXT[role]}
    assert {on: ratio for on, ratio in found.items() if ratio < least} == {}


@all_palettes
@pytest.mark.parametrize("role", ["control", "accent"])
def test_borders_of_controls_and_focus_are_seen(palette: Palette, role: str) -> None:
    least = 4.5 if is_high(palette) else 3.0
    surfaces = (*EVERYWHERE, *TINTED)
    found = {on: contrast(getattr(palette, role), getattr(palette, on)) for on in surfaces}
    assert {on: ratio for on, ratio in found.items() if ratio < least} == {}


@all_palettes
def test_no_role_of_text_was_forgotten(palette: Palette) -> None:
    surfaces = {*EVERYWHERE, *TINTED, "code", "inline_code", "selection", "accent_hover"}
    lines = {"border", "strong", "control"}
    assert {*palette.__dataclass_fields__} - {*TEXT} == surfaces | lines | {"name"}


@all_palettes
def test_the_pictures_of_the_sheet_wear_the_colours_of_the_palette(palette: Palette) -> None:
    for name, colour in {
        "check": palette.on_accent,
        "chevron-up": palette.muted,
        "chevron-down": palette.muted,
    }.items():
        path = resource("icons", f"{name}-{palette.name}.svg")
        assert f'stroke="{colour}"' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("theme", "wished", "palette"),
    [
        (Theme.LIGHT, Contrast.NORMAL, LIGHT),
        (Theme.DARK, Contrast.NORMAL, DARK),
        (Theme.LIGHT, Contrast.HIGH, LIGHT_HIGH),
        (Theme.DARK, Contrast.HIGH, DARK_HIGH),
        (Theme.LIGHT, Contrast.SYSTEM, LIGHT),  # off screen the system wishes for none
    ],
)
def test_theme_and_contrast_are_switched_while_the_app_runs(
    look: Look, theme: Theme, wished: Contrast, palette: Palette
) -> None:
    look.apply(Theme.DARK if theme is Theme.LIGHT else Theme.LIGHT)
    told: list[Palette] = []
    look.changed.connect(lambda: told.append(look.palette))
    look.apply(theme, wished)
    assert told == [palette]
    assert look.palette is palette


@all_palettes
def test_the_style_sheet_is_filled_and_names_no_side(palette: Palette) -> None:
    sheet = style_sheet(palette)
    assert "$" not in sheet
    for side in ("border-left", "border-right", "margin-left", "margin-right", "padding-left"):
        assert side not in sheet


@all_palettes
def test_what_stands_in_an_empty_field_is_readable(look: Look, palette: Palette) -> None:
    """Qt would paint it in the colour of the text, half transparent: 3.4 to 1."""
    theme = Theme.DARK if palette.name.startswith("dark") else Theme.LIGHT
    look.apply(theme, Contrast.HIGH if is_high(palette) else Contrast.NORMAL)
    window = QMainWindow()
    line, text = QLineEdit(), QTextEdit()
    for field in (line, text):
        field.setParent(window)
    look.dress(window)
    for field in (line, text):
        field.ensurePolished()
        shown = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert shown.alpha() == 255
        assert shown.name().upper() == palette.faint
    window.deleteLater()


def numbers_of_spacing(source: str) -> list[int]:
    """Return the line of each call that leaves room by a number of its own."""
    calls = (each for each in ast.walk(ast.parse(source)) if isinstance(each, ast.Call))
    found = []
    for call in calls:
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        # The first argument of `insertSpacing` is a place.
        lengths = call.args[1:] if name == "insertSpacing" else call.args
        values = [each.value for each in lengths if isinstance(each, ast.Constant)]
        if name in SPACING and any(values):
            found.append(call.lineno)
    return found


def test_room_between_things_is_a_role_of_the_theme() -> None:
    folder = translations.SOURCES / "window"
    found = {
        f"{path.relative_to(folder)}:{line}"
        for path in folder.rglob("*.py")
        for line in numbers_of_spacing(path.read_text("utf-8"))
    }
    assert sorted(found) == []
    assert numbers_of_spacing("column.setSpacing(0)\nline.setContentsMargins(0, 3, 0, 0)") == [2]
