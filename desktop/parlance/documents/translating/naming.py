"""How a translated document is called: as its source, with the language in its name."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

from parlance.contract.document import DocumentFormat
from parlance.contract.languages import BY_CODE

NAME_BYTES = 240
"""Most file systems take 255; a number may have to be added."""

_SUFFIXES: dict[DocumentFormat, tuple[str, ...]] = {
    DocumentFormat.PDF: (".pdf",),
    DocumentFormat.DOCX: (".docx", ".docm", ".dotx", ".dotm"),
    DocumentFormat.ODT: (".odt", ".ott", ".odm"),
    DocumentFormat.PPTX: (".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm"),
    DocumentFormat.ODP: (".odp", ".otp"),
    DocumentFormat.XLSX: (".xlsx", ".xlsm", ".xltx", ".xltm"),
    DocumentFormat.XLS: (".xls",),
    DocumentFormat.ODS: (".ods", ".ots"),
    DocumentFormat.CSV: (".csv",),
    DocumentFormat.TSV: (".tsv", ".tab"),
    DocumentFormat.EPUB: (".epub",),
    DocumentFormat.HTML: (".html", ".htm", ".xhtml", ".xht"),
    DocumentFormat.MARKDOWN: (".md", ".markdown", ".mdown", ".mkd"),
    DocumentFormat.RTF: (".rtf",),
    DocumentFormat.EML: (".eml",),
    DocumentFormat.SRT: (".srt",),
    DocumentFormat.VTT: (".vtt",),
    DocumentFormat.PO: (".po",),
    DocumentFormat.CODE: (),
    DocumentFormat.TEXT: (".txt",),
}
_KNOWN = frozenset(suffix for suffixes in _SUFFIXES.values() for suffix in suffixes)
_OTHERS = frozenset((".doc", ".ppt", ".dot", ".pot"))
_LANGUAGE = re.compile(r"(?P<sign>[._-])(?P<code>[A-Za-z]{2,3})(?:[-_][A-Za-z]{2,4})?\Z")


def output_path(
    source: str,
    code: str,
    output: DocumentFormat,
    *,
    bilingual: bool = False,
    folder: str = "",
    source_code: str = "",
) -> Path:
    """Return where a translation of the file at `source` goes: a name that is not taken.

    "report.docx" becomes "report.fr.docx", with both languages "report.en-fr.docx". A
    language that the name has already is replaced: "manual.en.md" becomes "manual.fr.md".
    Without a `folder` it stands beside its source. Nothing is written.
    """
    path = Path(source)
    suffix = _suffix(path, output)
    stem = path.name.removesuffix(path.suffix) if suffix != "" else path.name
    if path.suffix.lower() not in _KNOWN | _OTHERS and suffix != path.suffix:
        stem = path.name
    languages = f"{source_code}-{code}" if bilingual and source_code else code
    stem, sign = _without_language(stem, source_code, output)
    name = f"{_short(stem)}{sign}{languages}" if stem else languages
    place = Path(folder) if folder else path.parent
    for number in itertools.count(1):
        found = place / f"{name}{f' ({number})' if number > 1 else ''}{suffix}"
        if not _is_taken(found):
            return found
    raise AssertionError  # counting has no end


def _suffix(path: Path, output: DocumentFormat) -> str:
    """Return the ending: the file's own, if it is one of the format."""
    own = path.suffix
    if own.lower() in _SUFFIXES[output]:
        return own
    if output is DocumentFormat.TEXT and own.lower() not in _KNOWN:
        return own
    return next(iter(_SUFFIXES[output]), own)


def _without_language(stem: str, source_code: str, output: DocumentFormat) -> tuple[str, str]:
    """Return a name without a language at its end, and the sign before it."""
    if output is DocumentFormat.PO and stem.lower() in BY_CODE:
        return "", ""
    found = _LANGUAGE.search(stem)
    if found is None or not stem[: found.start()]:
        return stem, "."
    code = found["code"].lower()
    # Behind other signs it may be a word: "log-no", "sign_it".
    if code in BY_CODE and (found["sign"] == "." or code == source_code):
        return stem[: found.start()], found["sign"]
    return stem, "."


def _short(stem: str) -> str:
    """Return as much of a name as a file system takes, in whole letters."""
    encoded = stem.encode("utf-8", "surrogateescape")
    if len(encoded) <= NAME_BYTES - 40:
        return stem
    return encoded[: NAME_BYTES - 40].decode("utf-8", "ignore").rstrip(" .")


def _is_taken(path: Path) -> bool:
    try:
        return path.exists() or path.is_symlink()
    except OSError:
        return False
