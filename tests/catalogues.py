"""Catalogues for tests: every sentence of the sources said in another way."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "packaging"))

import translations
from sentences import Key, sentences

if TYPE_CHECKING:
    from collections.abc import Callable


def compile_catalogue(folder: Path, code: str, say: Callable[[Key], str]) -> None:
    """Write `parlance_CODE.qm`, in which every sentence is what `say` makes of it."""
    source = folder / f"parlance_{code}.ts"
    found = sentences(translations.SOURCES)
    forms = translations.FORMS[code]
    whole = {key: (say(key),) * (forms if key.counted else 1) for key in found}
    translations.write(source, code, whole)
    translations.compiled(source, source.with_suffix(".qm"))
