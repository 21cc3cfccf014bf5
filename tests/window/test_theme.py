"""The palettes keep what is written readable."""

from __future__ import annotations

import pytest

from parlance.window.style_sheet import style_sheet
from parlance.window.theme import DARK, LIGHT, Palette, contrast

SURFACES = ("main", "side", "rail", "raised", "bubble", "code", "selected", "hover")
SYNTAX = (
    "syntax_keyword",
    "syntax_name",
    "syntax_type",
    "syntax_string",
    "syntax_number",
    "syntax_comment",
)
both = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)


@both
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("role", ["text", "muted"])
def test_text_is_readable_on_every_surface(palette: Palette, surface: str, role: str) -> None:
    assert contrast(getattr(palette, role), getattr(palette, surface)) >= 4.5


@both
@pytest.mark.parametrize("surface", ["main", "side", "raised"])
def test_faint_text_is_readable_where_it_stands(palette: Palette, surface: str) -> None:
    assert contrast(palette.faint, getattr(palette, surface)) >= 4.5


@both
def test_the_accent_is_readable_where_it_carries_text(palette: Palette) -> None:
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    assert contrast(palette.on_accent, palette.accent_hover) >= 4.5
    for surface in (palette.selected, palette.accent_soft, palette.main):
        assert contrast(palette.accent, surface) >= 4.5
    assert contrast(palette.link, palette.main) >= 4.5
    assert contrast(palette.danger, palette.danger_soft) >= 4.5
    assert contrast(palette.danger, palette.raised) >= 4.5
    assert contrast(palette.notice, palette.notice_soft) >= 4.5
    assert contrast(palette.text, palette.selection) >= 4.5
    assert contrast(palette.text, palette.inline_code) >= 4.5


@both
@pytest.mark.parametrize("role", SYNTAX)
def test_code_is_readable_in_its_card(palette: Palette, role: str) -> None:
    assert contrast(getattr(palette, role), palette.code) >= 4.5


@both
@pytest.mark.parametrize("surface", ["main", "side", "raised"])
def test_borders_of_controls_and_focus_are_seen(palette: Palette, surface: str) -> None:
    assert contrast(palette.control, getattr(palette, surface)) >= 3.0
    assert contrast(palette.accent, getattr(palette, surface)) >= 3.0


@both
def test_the_style_sheet_is_filled_and_names_no_side(palette: Palette) -> None:
    sheet = style_sheet(palette)
    assert "$" not in sheet
    for side in ("border-left", "border-right", "margin-left", "margin-right", "padding-left"):
        assert side not in sheet
