"""Catalogues of translations (PO): each text beside its translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.documents.blocks import BlockList
from parlance.documents.formats.rows import BLOCK_LETTERS, BLOCK_ROWS
from parlance.documents.wire import Blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from polib import POEntry, POFile

    from parlance.documents.encodings import Decoded
    from parlance.documents.wire import Opened


def parsed_catalog(text: str) -> POFile | None:
    """Return the catalogue, or None if it breaks the rules and is better read as text."""
    # Imported here because only catalogues need it.
    import polib  # noqa: PLC0415

    try:
        return polib.pofile(text)
    except (OSError, ValueError, LookupError):  # OSError is what it raises for bad syntax
        return None


def read_catalog(decoded: Decoded, catalog: POFile) -> Iterator[Opened | Blocks]:
    """Yield the entries as tables of two columns."""
    title = str(catalog.metadata.get("Project-Id-Version", "")).strip()
    yield decoded.opened(DocumentFormat.PO, "" if title.startswith("PACKAGE") else title)
    blocks = BlockList()
    rows: list[list[str]] = []
    letters = 0
    for entry in catalog:
        if entry.obsolete:
            continue
        rows += _rows(entry)
        letters += len(entry.msgid) + len(entry.msgstr)
        if len(rows) >= BLOCK_ROWS or letters >= BLOCK_LETTERS:
            blocks.add_table(rows)
            rows, letters = [], 0
        if blocks.ready:
            yield Blocks(blocks=blocks.take())
    blocks.add_table(rows)
    yield Blocks(blocks=blocks.take())


def _rows(entry: POEntry) -> list[list[str]]:
    if not entry.msgid_plural:
        return [[entry.msgid, entry.msgstr]]
    forms = [form for _, form in sorted(entry.msgstr_plural.items())]
    sources = [entry.msgid] + [entry.msgid_plural] * max(1, len(forms) - 1)
    return [[source, form] for source, form in zip(sources, [*forms, "", ""], strict=False)]
