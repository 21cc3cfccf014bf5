"""Files opened and written by the LibreOffice of this computer, and what it found in them."""

from __future__ import annotations

import os
import re
import subprocess
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from lxml import etree

from parlance.documents.legacy import office_program

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

CONVERSION_SECONDS = 240
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT = f"{{{_OASIS}text:1.0}}"
_STYLE = f"{{{_OASIS}style:1.0}}"
_TABLE = f"{{{_OASIS}table:1.0}}"
_DRAW = f"{{{_OASIS}drawing:1.0}}"
_OFFICE = f"{{{_OASIS}office:1.0}}"
_LINKED = "{http://www.w3.org/1999/xlink}href"
_COUNTED = {
    "tables": f"{_TABLE}table",
    "notes": f"{_TEXT}note",
    "remarks": f"{_OFFICE}annotation",
    "images": f"{_DRAW}image",
    "shapes": f"{_DRAW}custom-shape",
    "frames": f"{_DRAW}frame",
    "groups": f"{_DRAW}g",
    "pages": f"{_DRAW}page",
    "formulas": f"{_DRAW}object",
    "contents": f"{_TEXT}table-of-content",
    "headings": f"{_TEXT}h",
    "page numbers": f"{_TEXT}page-number",
    "covered cells": f"{_TABLE}covered-table-cell",
}
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_NO_LOOK = re.compile("language|country|script|rsid|rfc-|writing-mode")
_FONT_NUMBER = re.compile(r"(?<=\D)\d+$")
_TURNED = re.compile("rl-tb|^rl$")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_PAGE = re.compile(rb"/Type\s*/Page\b")

_APART = (_DRAW, _OFFICE)
"""What may stand in a paragraph with paragraphs of its own."""

Look = frozenset[tuple[str, str]]


def missing_program() -> str:
    """Return what a person has to install first, nothing if all is there."""
    return "" if office_program() else "LibreOffice (soffice) is not installed"


class LibreOffice:
    """Converts files, several in one run, with settings of its own."""

    def __init__(self, folder: Path) -> None:
        """Keep its settings in `folder`."""
        self._program = office_program() or ""
        self._folder = folder

    def converted(self, paths: Iterable[Path], suffix: str, into: Path) -> dict[Path, Path]:
        """Return the copies that it wrote in another format, by their sources."""
        sources = list(paths)
        assert len({path.stem for path in sources}) == len(sources)
        command = [
            self._program,
            f"-env:UserInstallation={(self._folder / 'profile').as_uri()}",
            *("--headless", "--norestore", "--nolockcheck", "--convert-to", suffix, "--outdir"),
            str(into),
            *map(str, sources),
        ]
        done = subprocess.run(
            command,
            check=False,
            capture_output=True,
            timeout=CONVERSION_SECONDS,
            env=os.environ | {"HOME": str(self._folder)},
        )
        assert done.returncode == 0, done.stderr
        made = {path: into / f"{path.stem}.{suffix}" for path in sources}
        return {path: copy for path, copy in made.items() if copy.is_file()}


class Found(msgspec.Struct):
    """What stands in an OpenDocument file.

    Attributes:
        counts: how many there are of everything that is no text.
        links, marks: where they go to, and names of bookmarks.
        letters: every letter in small, with all that says how it looks.
        turned: share of the paragraphs with letters, or of the sheets, that run from right to
            left.
    """

    counts: dict[str, int]
    links: list[str]
    marks: list[str]
    letters: list[tuple[str, Look]]
    turned: float

    @property
    def text(self) -> str:
        """Its letters alone."""
        return "".join(letter for letter, _ in self.letters)


def found_in(path: Path) -> Found:
    """Return what stands in an OpenDocument file that LibreOffice wrote."""
    with zipfile.ZipFile(path) as archive:
        roots = [etree.fromstring(archive.read(name)) for name in ("content.xml", "styles.xml")]
    counts: dict[str, int] = {}
    links: set[str] = set()
    marks: set[str] = set()
    letters: list[tuple[str, Look]] = []
    for root in roots:
        for name, tag in _COUNTED.items():
            counts[name] = counts.get(name, 0) + sum(1 for _ in root.iter(tag))
        links.update(link.get(_LINKED, "") for link in root.iter(f"{_TEXT}a"))
        for tag in (f"{_TEXT}bookmark", f"{_TEXT}bookmark-start"):
            marks.update(mark.get(f"{_TEXT}name", "") for mark in root.iter(tag))
        looks = _looks(root)
        for paragraph in root.iter(*_PARAGRAPHS):
            letters += _letters(paragraph, looks, frozenset())
    return Found(counts, sorted(links), sorted(marks), letters, _turned(roots[0]))


def _turned(root: etree._Element) -> float:
    """Return the share of the sheets, or else of the paragraphs with letters, that is turned."""
    styles = {
        style.get(f"{_STYLE}name", ""): any(
            _TURNED.search(said)
            for properties in style
            for name, said in properties.attrib.items()
            if name == f"{_STYLE}writing-mode"
        )
        for style in root.iter(f"{_STYLE}style")
    }
    names = [sheet.get(f"{_TABLE}style-name", "") for sheet in root.iter(f"{_TABLE}table")]
    if next(root.iter(f"{_OFFICE}spreadsheet"), None) is None:
        names = [
            paragraph.get(f"{_TEXT}style-name", "")
            for paragraph in root.iter(*_PARAGRAPHS)
            if any(map(str.isalpha, "".join(paragraph.itertext())))
        ]
    return sum(styles.get(name, False) for name in names) / max(len(names), 1)


def _looks(root: etree._Element) -> dict[str, Look]:
    """Return what the automatic styles of a part say."""
    styles: dict[str, Look] = {}
    for style in root.iter(f"{_STYLE}style"):
        name, parent = style.get(f"{_STYLE}name", ""), style.get(f"{_STYLE}parent-style-name", "")
        said = {("style", parent)} if parent else set()
        for properties in style.iter(etree.Element):
            if str(properties.tag).endswith("-properties"):
                said |= _said(properties.attrib)
        styles[name] = frozenset(said)
    return styles


def _said(attributes: Mapping[str, str]) -> set[tuple[str, str]]:
    named = {etree.QName(name).localname: value for name, value in attributes.items()}
    return {
        # Fonts of one name with other properties are told apart by numbers.
        (name, _FONT_NUMBER.sub("", value) if name.startswith("font-name") else value)
        for name, value in named.items()
        if not _NO_LOOK.search(name)
    }


def _letters(
    element: etree._Element, looks: Mapping[str, Look], outer: Look
) -> Iterator[tuple[str, Look]]:
    """Yield the letters of a paragraph, but not of paragraphs in it."""
    name = element.get(f"{_TEXT}style-name", "")
    look = outer | looks.get(name, frozenset([("style", name)]) if name else frozenset())
    if element.tag == f"{_TEXT}a":
        look |= {("link", element.get(_LINKED, ""))}
    for letter in (element.text or "").casefold():
        if not letter.isspace():
            yield letter, look
    for child in element:
        if child.tag not in _PARAGRAPHS and not str(child.tag).startswith(_APART):
            yield from _letters(child, looks, look)
        for letter in (child.tail or "").casefold():
            if not letter.isspace():
                yield letter, look


def images_in_pdf(path: Path) -> int:
    """Return how many images a PDF has that LibreOffice wrote; it has to have pages."""
    content = path.read_bytes()
    assert _PAGE.search(content)
    return len(_IMAGE.findall(content))
