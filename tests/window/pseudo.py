"""A language that nobody speaks: every sentence marked, and 40 % longer than in English."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.catalogues import compile_catalogue, translations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.catalogues import Key

BEGIN, END = "⟦", "⟧"
_GROWTH = 0.4
_PAD = "lorem ipsum dolor "
_GAPS = re.compile(r"%L?[n\d]|\{[^{}]*\}|<[^<>]+>|\(s\)")
_RIGHT_TO_LEFT = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz", "".join(chr(0x05D0 + place) for place in range(26))
)
"""Letters of the Hebrew alphabet; it has 27 in a row."""
_LETTER = re.compile(r"[^\W\d_]{2}")


def longer(key: Key) -> str:
    """Return a sentence as the pseudo-locale says it."""
    shown = len(_GAPS.sub("", key.source))
    more = max(1, round(shown * _GROWTH))
    pad = (_PAD * (more // len(_PAD) + 1))[:more].strip()
    joint = " " if " " in key.source.strip() else ""
    text = key.source.replace("(s)", "s")
    ending = text[len(text.rstrip()) :]
    return f"{BEGIN}{text.rstrip()}{joint}{pad}{END}{ending}"


def mirrored(key: Key) -> str:
    """Return a sentence in letters that run from right to left; gaps stay."""
    text = key.source.replace("(s)", "s")
    return re.sub(
        rf"({_GAPS.pattern})|([^%{{<]+|.)",
        lambda part: part[1] or part[2].lower().translate(_RIGHT_TO_LEFT),
        text,
    )


def pseudo_translator(
    application: QApplication, folder: Path, say: Callable[[Key], str] = longer
) -> QTranslator:
    """Return a translator, installed, that says every sentence as `say` does."""
    if not (folder / "parlance_en.qm").exists():
        compile_catalogue(folder, "en", say)
    translator = QTranslator(application)
    assert translator.load("parlance_en", str(folder))
    application.installTranslator(translator)
    return translator


def texts(window: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    """Return every text of the widgets in a window: widget, what it is, words."""
    for widget in [window, *window.findChildren(QWidget)]:
        for kind, text in _texts(widget):
            if text:
                yield widget, kind, text


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            for index in range(widget.count()):
                yield "item", widget.itemText(index)
        case QMenu():
            for action in widget.actions():
                yield "action", action.text()
                yield "action tip", action.toolTip()


def literals(*rooms: str) -> frozenset[str]:
    """Return every string with letters that the sources of these rooms write."""
    found: set[str] = set()
    for room in rooms:
        for path in (translations.SOURCES / room).rglob("*.py"):
            found.update(_literals(ast.parse(path.read_text("utf-8"))))
    return frozenset(found)


def _literals(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value.strip()
            if _LETTER.search(text):
                yield text
