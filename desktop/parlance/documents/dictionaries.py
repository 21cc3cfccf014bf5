"""The Hunspell dictionaries that the system, LibreOffice or the person has installed."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from parlance.contract.languages import known_code
from parlance.contract.spelling import Dictionary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MOST: Final = 200
"""Dictionaries that are looked at; all that LibreOffice has are fewer."""

_NAME: Final = re.compile(r"([a-z]{2,3})(?:[_-][A-Za-z0-9]+)*")
_FIRST: Final = {"en": "en_US", "de": "de_DE", "pt": "pt_BR", "es": "es_ES", "fr": "fr"}
"""Which of several is taken where the system's language says nothing."""


def dictionary_folders() -> tuple[Path, ...]:
    """Return where dictionaries are looked for, those of the person first."""
    named = [Path(each) for each in os.environ.get("DICPATH", "").split(os.pathsep) if each]
    home = Path.home()
    if sys.platform == "darwin":
        office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
        return (*named, home / "Library/Spelling", Path("/Library/Spelling"), *_bundled(office))
    if sys.platform == "win32":
        programs = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"))
        own = Path(os.environ.get("APPDATA", str(home))) / "hunspell"
        return (*named, own, *_bundled(programs / "LibreOffice" / "share" / "extensions"))
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    shared = [Path(f"/usr/{place}") for place in ("local/share", "share")]
    return (
        *named,
        data / "hunspell",
        *(each / folder for each in shared for folder in ("hunspell", "myspell", "myspell/dicts")),
        *_bundled(Path("/usr/lib/libreoffice/share/extensions")),
    )


def find_dictionaries(folders: Iterable[Path], locale: str = "") -> tuple[Dictionary, ...]:
    """Return one dictionary of each language, by language.

    Of several the one for `locale` (`de_AT`) is taken, else that of the largest country.
    """
    found: dict[str, list[Dictionary]] = {}
    for each in _all_in(folders):
        found.setdefault(each.language, []).append(each)
    return tuple(_chosen(found[language], locale) for language in sorted(found))


def _bundled(extensions: Path) -> list[Path]:
    """Return the folders of LibreOffice's own dictionaries."""
    try:
        return sorted(each for each in extensions.glob("dict-*") if each.is_dir())
    except OSError:
        return []


def _all_in(folders: Iterable[Path]) -> Iterator[Dictionary]:
    seen: set[str] = set()
    for folder in folders:
        for affixes in _files(folder):
            words, match = affixes.with_suffix(".dic"), _NAME.fullmatch(affixes.stem)
            if match is None or affixes.stem in seen or not words.is_file() or len(seen) >= MOST:
                continue
            language = known_code(match[1])
            if language is None:
                continue
            seen.add(affixes.stem)
            yield Dictionary(
                language=language, name=affixes.stem, affixes=str(affixes), words=str(words)
            )


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("*.aff"))
    except OSError:
        return []


def _chosen(several: Sequence[Dictionary], locale: str) -> Dictionary:
    wished = (locale, _FIRST.get(several[0].language, ""))
    for name in wished:
        for each in several:
            if each.name.replace("-", "_") == name:
                return each
    return several[0]
