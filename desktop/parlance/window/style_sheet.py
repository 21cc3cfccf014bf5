"""The one style sheet, generated from the palette.

Widgets say what they are with the property `kind`; nothing else is styled by hand.
Rules name no side (left, right), so that mirrored layouts need no second sheet.

Lengths above 2 px grow with the text. `14-1px` is one pixel less than 14 px have grown to:
where a border of 2 px takes the place of one of 1 px, nothing may move. `8+1px` is one more:
half of what has a border of 1 px around 16 px; Qt paints no corner that is rounder than that.
"""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING, Final

from parlance.resources import resource
from parlance.window.parts.scale import scaled

if TYPE_CHECKING:
    from parlance.window.theme import Palette

_LENGTH: Final = re.compile(r"\b(\d+)([+-]\d+)?px")
_HAIRLINE: Final = 2

_SURFACES: Final = """
* { outline: none; }
QWidget[kind="rail"] { background: $rail; }
QWidget[kind="side"] { background: $side; }
QWidget[kind="main"], QMainWindow, QDialog, QMessageBox { background: $main; }
QFrame[kind="line"] { background: $border; border: 0; }
QFrame[kind="card"] { background: $raised; border: 1px solid $border; border-radius: 10px; }
QFrame[kind="card"][marked="true"] { border: 1px solid $accent; }
QFrame[kind="pane"] { background: $raised; border: 1px solid $control; border-radius: 10px; }
QFrame[kind="pane"][focused="true"] { border: 2px solid $accent; }
QFrame[kind="fault"] { background: $danger_soft; border: 1px solid $danger; border-radius: 8px; }
QFrame[kind="notice"] { background: $notice_soft; border: 1px solid $notice; border-radius: 8px; }
QFrame[kind="bar"] { background: $raised; border: 1px solid $strong; border-radius: 8px; }
QFrame[kind="composer"] { background: $raised; border: 1px solid $control; border-radius: 14px; }
QFrame[kind="composer"][focused="true"] { border: 2px solid $accent; }
QFrame[kind="drop"] { background: $side; border: 1px dashed $control; border-radius: 12px; }
QFrame[kind="drop"][over="true"] { background: $accent_soft; border: 2px dashed $accent; }
QScrollArea, QAbstractScrollArea[kind="plain"] { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[kind="column"] { background: transparent; }
QToolTip { background: $raised; color: $text; border: 1px solid $strong; padding: 4px 6px; }
"""

_LABELS: Final = """
QLabel { color: $text; background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="faint"] { color: $faint; }
QLabel[role="accent"] { color: $accent; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="notice"] { color: $notice; }
QLabel[role="ok"] { color: $ok; }
QLabel[role="link"] { color: $link; }
QLabel[role="tag"] { color: $muted; background: $inline_code; border-radius: 6px;
    padding: 2px 7px; }
QLabel[role="leaving"] { color: $notice; background: $notice_soft; border-radius: 6px;
    padding: 2px 7px; }
QLabel[role="badge"] { color: $accent; background: $accent_soft; border-radius: 6px;
    padding: 2px 7px; }
"""

_BUTTONS: Final = """
QToolButton, QPushButton { border: 1px solid transparent; border-radius: 8px; color: $text;
    background: transparent; padding: 6px 8px; }
QToolButton:hover, QPushButton:hover { background: $hover; }
QToolButton:pressed, QPushButton:pressed { background: $selected; }
QToolButton:focus, QPushButton:focus { border: 2px solid $accent; padding: 6-1px 8-1px; }
QToolButton:disabled, QPushButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton { padding: 0 14px; min-height: 32px; }
QPushButton:focus { padding: 0 14-1px; min-height: 32-2px; }
QPushButton { background: $raised; border: 1px solid $control; }
QPushButton[kind="primary"] { background: $accent; border: 1px solid $accent; color: $on_accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $hover; border: 1px solid $strong;
    color: $faint; }
QPushButton[kind="danger"] { background: $danger; border: 1px solid $danger; color: $on_accent; }
QPushButton[kind="danger"]:hover { border-color: $text; }
QPushButton[kind="danger"]:focus { border: 2px solid $text; }
QPushButton[kind="danger"]:disabled { background: $hover; border: 1px solid $strong;
    color: $faint; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $link;
    padding: 0 4px; min-height: 24px; }
QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 0 4-1px; min-height: 24-2px; }
QPushButton[kind="suggestion"] { background: $raised; border: 1px solid $control;
    border-radius: 10px; min-height: 42px; padding: 0 16px; }
QPushButton[kind="suggestion"]:hover { background: $hover; border-color: $accent; }
QPushButton[kind="suggestion"]:focus { border: 2px solid $accent; padding: 0 16-1px;
    min-height: 42-2px; }
QToolButton[kind="nav"] { border-radius: 10px; padding: 7px 0 5px 0; color: $muted; }
QToolButton[kind="nav"]:checked { background: $selected; color: $accent; }
QToolButton[kind="nav"]:focus { padding: 7-1px 0 5-1px 0; }
QToolButton[kind="segment"] { background: $raised; border: 1px solid $control; padding: 5px 14px;
    min-height: 20px; }
QToolButton[kind="segment"]:hover { background: $hover; }
QToolButton[kind="segment"]:checked { background: $selected; color: $accent;
    border: 1px solid $accent; }
QToolButton[kind="segment"]:focus { border: 2px solid $accent; padding: 5-1px 14-1px; }
QToolButton[kind="chip"] { border: 1px solid $control; padding: 4px 8px; color: $text; }
QToolButton[kind="chip"]:focus { border: 2px solid $accent; padding: 4-1px 8-1px; }
QToolButton[kind="quiet"] { color: $muted; padding: 3px 6px; border-radius: 6px; }
QToolButton[kind="quiet"]:focus { padding: 3-1px 6-1px; }
QToolButton[kind="fold"] { color: $muted; padding: 3px 4px 3px 1px; border-radius: 6px; }
QToolButton[kind="fold"]:focus { padding: 3-1px 4-1px 3-1px 0; }
QToolButton[kind="send"] { background: $accent; border-radius: 16px; min-width: 32px;
    max-width: 32px; min-height: 32px; max-height: 32px; padding: 0; border: 0; }
QToolButton[kind="send"]:hover { background: $accent_hover; }
QToolButton[kind="send"]:focus { border: 2px solid $text; min-width: 32-4px;
    max-width: 32-4px; min-height: 32-4px; max-height: 32-4px; }
QToolButton[kind="send"]:disabled { background: $hover; }
QToolButton[kind="round"] { background: $raised; border: 1px solid $control; border-radius: 17px;
    padding: 0; }
QToolButton[kind="round"]:hover { background: $hover; }
QToolButton[kind="round"]:focus { border: 2px solid $accent; }
"""

_INPUTS: Final = """
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $faint; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: $raised; border: 1px solid $control;
    border-radius: 8px; padding: 0 8px; min-height: 32px; color: $text;
    selection-background-color: $selection; selection-color: $text; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 0 8-1px; min-height: 32-2px; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $faint; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0 6px; min-height: 0; background: transparent; }
QTextEdit { background: transparent; border: 0; color: $text;
    selection-background-color: $selection; selection-color: $text; }
QTextEdit[kind="field"] { background: $raised; border: 1px solid $control;
    border-radius: 8px; padding: 4px; }
QTextEdit[kind="field"]:focus { border: 2px solid $accent; padding: 4-1px; }
QPlainTextEdit[kind="paths"] { background: $side; border: 1px solid $border;
    border-radius: 8px; padding: 4px; color: $text; selection-background-color: $selection;
    selection-color: $text; }
QPlainTextEdit[kind="paths"]:focus { border: 2px solid $accent; padding: 4-1px; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: url("$chevron_down"); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $strong;
    selection-background-color: $selected; selection-color: $text; padding: 4px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: 0; width: 22px;
    subcontrol-position: top right; background: transparent; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: 0; width: 22px;
    subcontrol-position: bottom right; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$chevron_up"); width: 12px;
    height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$chevron_down"); width: 12px;
    height: 12px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 20px; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; background: $raised;
    border: 1px solid $control; border-radius: 5px; }
QRadioButton::indicator { border-radius: 8+1px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
    image: url("$check"); }
QRadioButton::indicator:checked { border-color: $accent; background: qradialgradient(
    cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 $on_accent, stop: 0.45 $on_accent,
    stop: 0.51 $accent, stop: 1 $accent); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { width: 16-2px; height: 16-2px;
    border: 2px solid $accent; }
QCheckBox::indicator:checked:focus { border-color: $text; }
QRadioButton::indicator:checked:focus { border-color: $text; }
QRadioButton::indicator:checked:disabled { border-color: $control; }
QAbstractItemView::indicator { width: 14px; height: 14px; background: $raised;
    border: 1px solid $control; border-radius: 4px; }
QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
    image: url("$check"); }
QAbstractItemView::indicator:disabled { border-color: $border; }
QProgressBar { background: $hover; border: 0; border-radius: 3px; min-height: 6px;
    max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { background: $control; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; height: 4px; border-radius: 2px; }
QSlider[mirrored="true"]::sub-page:horizontal { background: $control; }
QSlider[mirrored="true"]::add-page:horizontal { background: $accent; height: 4px;
    border-radius: 2px; }
QSlider::handle:horizontal { background: $raised; border: 1px solid $control; width: 14px;
    margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:hover { border-color: $accent; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: 12px; }
"""

_LISTS: Final = """
QListView { background: transparent; border: 0; }
QListView[kind="pages"]::item { padding: 7px 6px; border-radius: 8px; color: $text; }
QListView[kind="pages"]::item:hover { background: $hover; }
QListView[kind="pages"]::item:selected { background: $selected; color: $text; }
QListView[kind="pages"]:focus { border: 2px solid $accent; border-radius: 8px; }
QTableView { background: $raised; border: 1px solid $border; border-radius: 8px;
    gridline-color: $border; selection-background-color: $selected; selection-color: $text; }
QTableView:focus { border: 2px solid $accent; }
QTableView[kind="plain"], QTableView[kind="plain"]:focus { background: $main; border: 0;
    border-radius: 0; }
QTableView::item { padding: 0 8px; }
QHeaderView { background: $side; border: 0; }
QHeaderView::section { background: $side; color: $muted; border: 0;
    border-bottom: 1px solid $border; padding: 6px 8px; }
QMenu { background: $raised; color: $text; border: 1px solid $strong; padding: 5px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; height: 0; width: 0; }
"""


def style_sheet(palette: Palette) -> str:
    """Return the style sheet of the whole window for a palette, as large as people want text."""
    roles = {name: str(getattr(palette, name)) for name in palette.__dataclass_fields__}
    pictures = {
        name.replace("-", "_"): resource("icons", f"{name}-{palette.name}.svg").as_posix()
        for name in ("check", "chevron-down", "chevron-up")
    }
    sheet = _LENGTH.sub(_grown, _SURFACES + _LABELS + _BUTTONS + _INPUTS + _LISTS)
    return Template(sheet).substitute(roles | pictures)


def _grown(length: re.Match[str]) -> str:
    pixels, further = int(length[1]), int(length[2] or 0)
    return f"{pixels if pixels <= _HAIRLINE else scaled(pixels) + further}px"
