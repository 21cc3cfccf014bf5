"""The pictures of the guide: each language has its words, and they fit."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QTextFormat

from parlance.contract.help import HelpPage
from parlance.contract.interface_language import InterfaceLanguage
from parlance.contract.settings import Theme
from parlance.resources import resource
from parlance.services.help import HelpService
from parlance.window.help.pictures import Picture, picture
from parlance.window.help.window import HelpWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.help.pictures import Label
    from parlance.window.parts.look import Look

pytestmark = pytest.mark.usefixtures("look")

GUIDE: Final = resource("help", "guide")
NAMES: Final = sorted(path.name for path in GUIDE.glob("*.svg"))
LANGUAGES: Final = [
    each.value
    for each in InterfaceLanguage
    if each not in (InterfaceLanguage.SYSTEM, InterfaceLanguage.ENGLISH)
]
NO_WORDS: Final = {"Hugging Face"}
ROOM: Final = 4
FINE: Final = 2
"""Pixels for each unit of a picture."""
SLIM: Final = 0.6


@pytest.mark.parametrize("name", NAMES)
def test_each_language_has_the_words_of_a_picture(name: str) -> None:
    expected = {label.text for label in Picture(name, "en").labels} - NO_WORDS
    for language in LANGUAGES:
        path = GUIDE / language / "pictures.toml"
        words = tomllib.loads(path.read_text(encoding="utf-8"))
        assert sorted(words) == NAMES, language
        assert set(words[name]) == expected, language
        assert all(each == each.strip() != "" for each in words[name].values()), language


@pytest.mark.parametrize("name", NAMES)
def test_words_have_room(look: Look, name: str) -> None:
    for language in ("en", *LANGUAGES):
        drawn = Picture(name, language)
        whole = QRectF(0, 0, drawn.size.width(), drawn.size.height())
        shapes = _shapes(drawn, look)
        rooms = [_room(label) for label in drawn.labels]
        for label, room in zip(drawn.labels, rooms, strict=True):
            assert whole.contains(room), (language, label.text)
            assert _is_plain(shapes, room), (language, label.text)
            assert sum(room.intersects(other) for other in rooms) == 1, (language, label.text)


@pytest.mark.parametrize(("language", "runs_left"), [("de", False), ("fa", True), ("he", True)])
def test_time_runs_as_the_language_is_written(language: str, runs_left: bool) -> None:
    begin, *_, end = (label.place.x() for label in Picture("tokens.svg", language).labels)
    assert (end < begin) is runs_left


def test_pictures_speak_the_language_and_have_the_colours(look: Look) -> None:
    made = set()
    for theme in (Theme.LIGHT, Theme.DARK):
        look.apply(theme)
        for language in ("en", "de", "fa"):
            image = picture("where.svg", language, look.palette, 320, 2)
            assert image is not None
            assert image.size() == QSize(640, 228)
            made.add(bytes(image.constBits()))
    assert len(made) == 6


def test_what_a_picture_says_stands_below_it_and_is_told(look: Look, qtbot: QtBot) -> None:
    window = HelpWindow(look, HelpService(resource("help"), "fa_IR"))
    qtbot.addWidget(window)
    window.open(HelpPage.HOW_IT_WORKS)
    page = (GUIDE / "fa" / "how-it-works.md").read_text(encoding="utf-8")
    captions = re.findall(r"!\[(.+)\]", page)
    assert len(captions) == len(NAMES)
    for caption in captions:
        below = window.view.text.document().find(caption).block()
        assert below.text() == caption
        assert below.textDirection() is Qt.LayoutDirection.RightToLeft
        form = below.previous().begin().fragment().charFormat()
        assert form.isImageFormat()
        assert form.property(QTextFormat.Property.ImageAltText) == caption


def _room(label: Label) -> QRectF:
    """Return what a label takes with some room round it, on any computer.

    Letters that no typeface here has count as high as they are wide where they are Han, Kana or
    Hangul, else as a little less; marks above and below them count nothing.
    """
    size = label.font.pixelSize()
    metrics = QFontMetricsF(label.font)
    unknown = {each for each in label.text if not metrics.inFontUcs4(ord(each))}
    width = metrics.horizontalAdvance("".join(each for each in label.text if each not in unknown))
    for each in label.text:
        if each in unknown and unicodedata.category(each) != "Mn":
            width += size * (1 if unicodedata.east_asian_width(each) in "WF" else SLIM)
    more = (width - metrics.horizontalAdvance(label.text)) / 2
    left = label.place.x() - more - ROOM
    return QRectF(left, label.place.y() - size, width + 2 * ROOM, size * 1.25)


def _shapes(drawn: Picture, look: Look) -> QImage:
    image = QImage(drawn.size * FINE, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.scale(FINE, FINE)
    drawn.draw_shapes(painter, look.palette)
    painter.end()
    return image


def _is_plain(image: QImage, room: QRectF) -> bool:
    area = QRectF(room.topLeft() * FINE, room.size() * FINE).toAlignedRect()
    under = image.copy(area)
    pixels = bytes(under.constBits())
    return pixels == pixels[:4] * (len(pixels) // 4)
