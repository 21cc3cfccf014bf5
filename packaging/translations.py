"""Keeps `resources/i18n` in step with the sentences of the sources: `make translations`.

What was translated is kept by context, sentence and comment, what nobody says any more is
dropped, and Qt's `lrelease`, which comes with PySide6, compiles every language of which
enough is translated.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET  # our own files
from pathlib import Path

import PySide6
from sentences import Key, sentences

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop" / "parlance"
CATALOGUES = ROOT / "resources" / "i18n"

ENGLISH = "en"
FORMS = {
    "ar": 6,
    "de": 2,
    ENGLISH: 2,
    "es": 2,
    "fa": 1,
    "fr": 2,
    "he": 2,
    "hi": 2,
    "hu": 1,
    "it": 2,
    "ja": 1,
    "ko": 1,
    "pl": 3,
    "pt_BR": 2,
    "ru": 3,
    "tr": 1,
    "uk": 3,
    "zh_CN": 1,
}
"""How many plural forms Qt uses for each language."""

LEAST_SHARE = 0.9
"""Of the sentences that are translated before a language is compiled, and so offered."""

_S = "(s)"


Catalogue = dict[Key, tuple[str, ...]]
"""The translations: one, or one for each plural form; none where it is missing."""


def read(path: Path) -> Catalogue:
    """Return what a `.ts` file holds; of what is marked as unfinished only the sentence."""
    result: Catalogue = {}
    if not path.exists():
        return result
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            key = Key(name, message.findtext("source") or "", message.findtext("comment") or "")
            result[key] = _translations(message)
    return result


def _translations(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ()
    forms = [form.text or "" for form in translation.iter("numerusform")]
    texts = tuple(forms or [translation.text or ""])
    return texts if all(texts) else ()


def write(path: Path, code: str, catalogue: Catalogue) -> None:
    """Write a `.ts` file as Qt Linguist reads it."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage=ENGLISH)
    contexts: dict[str, ET.Element] = {}
    for key, texts in catalogue.items():
        if key.context not in contexts:
            contexts[key.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[key.context], "name").text = key.context
        _write_message(contexts[key.context], key, texts, FORMS[code])
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", "utf-8", newline="\n")


def _write_message(context: ET.Element, key: Key, texts: tuple[str, ...], forms: int) -> None:
    message = ET.SubElement(context, "message")
    ET.SubElement(message, "source").text = key.source
    if key.comment:
        ET.SubElement(message, "comment").text = key.comment
    translation = ET.SubElement(message, "translation")
    if not texts:
        translation.set("type", "unfinished")
    if not key.counted:
        translation.text = "".join(texts)
        return
    message.set("numerus", "yes")
    for text in texts or ("",) * forms:
        ET.SubElement(translation, "numerusform").text = text


def english(source: str) -> tuple[str, ...]:
    """Return the two forms of a counted sentence, if it needs an s and nothing else."""
    return source.replace(_S, ""), source.replace(_S, "s")


def updated(code: str, found: list[Key]) -> Catalogue:
    """Return the catalogue of a language for these sentences, with all that was translated.

    English has the counted ones alone; the forms that need more than an s are written by hand.
    """
    before = read(catalogue_file(code))
    if code == ENGLISH:
        return {key: before.get(key) or english(key.source) for key in found if key.counted}
    return {key: _fitting(before.get(key, ()), key, FORMS[code]) for key in found}


def _fitting(texts: tuple[str, ...], key: Key, forms: int) -> tuple[str, ...]:
    return texts if len(texts) == (forms if key.counted else 1) else ()


def share(catalogue: Catalogue) -> float:
    """Return how much of a catalogue is translated, 0 to 1."""
    return sum(1 for texts in catalogue.values() if texts) / max(1, len(catalogue))


def catalogue_file(code: str) -> Path:
    """Return where the translations of a language stand."""
    return CATALOGUES / f"parlance_{code}.ts"


def compiled(source: Path, target: Path) -> None:
    """Make the file that Qt reads at run time."""
    suffix = ".exe" if sys.platform == "win32" else ""
    lrelease = Path(PySide6.__file__).with_name(f"lrelease{suffix}")
    words = [lrelease, "-silent", "-compress", "-nounfinished", source, "-qm", target]
    subprocess.run(words, check=True)


def main() -> int:
    """Bring all catalogues up to date, and tell how complete they are."""
    CATALOGUES.mkdir(exist_ok=True)
    found = sentences(SOURCES)
    for code in FORMS:
        catalogue = updated(code, found)
        source = catalogue_file(code)
        write(source, code, catalogue)
        target = source.with_suffix(".qm")
        offered = code == ENGLISH or share(catalogue) >= LEAST_SHARE
        if offered:
            compiled(source, target)
        else:
            target.unlink(missing_ok=True)
        told = "compiled" if offered else "not offered yet"
        print(f"{code:6}{share(catalogue):8.1%} of {len(catalogue)}  {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
