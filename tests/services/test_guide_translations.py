"""The translated pages of the guide: the same sections, links and code as in English."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import pytest

from parlance.contract.help import HelpPage
from parlance.contract.interface_language import InterfaceLanguage
from parlance.resources import resource
from parlance.work.help import read_help

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.contract.help import HelpSection

FOLDER: Final = resource("help")
GUIDE: Final = FOLDER / "guide"
TRANSLATED: Final = sorted(GUIDE.glob("*/*.md"))

_FENCE: Final = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_HEADING: Final = re.compile(r"^(#{1,4}) .*?(\(\w+\))? *$", re.MULTILINE)
_LINK: Final = re.compile(r"\]\(([^)]+)\)")
_CODE: Final = re.compile(r"`([^`]+)`")
_BOLD: Final = re.compile(r"\*\*[^*]+\*\*")
_ROW: Final = re.compile(r"^ *(?:[*-] |\d+\. |\|)", re.MULTILINE)
_PARAGRAPH: Final = re.compile(r"(?:^|\n\n)(?=\S)")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_FEW: Final = 3


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _parts(path: Path) -> list[str]:
    """Return the text below each heading of a page, without blocks of code."""
    return _HEADING.sub("\0", _FENCE.sub("", _read(path))).split("\0")


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _code(text: str) -> Counter[str]:
    return Counter(" ".join(each.split()) for each in _CODE.findall(text))


def test_a_language_of_the_guide_is_one_of_the_window_and_whole() -> None:
    for locale in {path.parent.name for path in TRANSLATED}:
        InterfaceLanguage(locale)
        assert {path.stem for path in (GUIDE / locale).glob("*.md")} == set(HelpPage)


@pytest.mark.parametrize("path", TRANSLATED, ids=_name)
def test_sections_are_those_of_the_english_page(path: Path) -> None:
    english = GUIDE / path.name
    plain, expected = (_FENCE.sub("", _read(each)) for each in (path, english))
    assert _HEADING.findall(plain) == _HEADING.findall(expected)
    anchors = [each.anchor for each in _sections(path)]
    names = [each.anchor for each in read_help(FOLDER, HelpPage(path.stem), "en").sections]
    count = len(_HEADING.findall(plain))
    assert anchors[:count] == names[:count]


@pytest.mark.parametrize("path", TRANSLATED, ids=_name)
def test_links_code_lists_and_tables_are_those_of_the_english_page(path: Path) -> None:
    english = GUIDE / path.name
    assert _FENCE.findall(_read(path)) == _FENCE.findall(_read(english))
    for mine, expected in zip(_parts(path), _parts(english), strict=True):
        assert Counter(_LINK.findall(mine)) == Counter(_LINK.findall(expected)), mine
        assert _code(mine) == _code(expected), mine
        assert len(_ROW.findall(mine)) == len(_ROW.findall(expected)), mine
        assert mine.count("**") % 2 == 0, mine
        assert len(_PARAGRAPH.findall(mine)) == len(_PARAGRAPH.findall(expected)), mine


@pytest.mark.parametrize("path", sorted(GUIDE.glob("*/trouble.md")), ids=_name)
def test_every_fault_says_what_happened_what_is_safe_and_what_to_do(path: Path) -> None:
    kinds = [name for _, name in _HEADING.findall(_read(path))]
    for kind, text in zip(kinds, _parts(path)[1:], strict=True):
        assert not kind or len(_BOLD.findall(text)) == 2, kind


@pytest.mark.parametrize("path", TRANSLATED, ids=_name)
def test_nothing_is_left_in_english(path: Path) -> None:
    mine, english = (_lines(each) for each in (path, GUIDE / path.name))
    assert not {each for each in mine & english if len(_WORD.findall(each)) > _FEW}


def _sections(path: Path) -> list[HelpSection]:
    return list(read_help(FOLDER, HelpPage(path.stem), path.parent.name).sections)


def _lines(path: Path) -> set[str]:
    """Return the paragraphs of a page, and its headings, items and rows, each in one line."""
    text = _FENCE.sub("", _read(path))
    return {" ".join(each.split()) for each in re.split(r"\n\n|\n(?=[*|#]|\d+\. )", text)}
