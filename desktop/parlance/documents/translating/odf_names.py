"""What names and lists of a workbook of OpenDocument say of the sheets that are looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.documents.office.odf_styles import TABLE
from parlance.documents.translating.sheet_groups import sheets_in

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from parlance.documents.translating.sheet_groups import Groups

_LISTS = 'is-in-list("'


def note_names(content: Element, groups: Groups) -> None:
    """Tell `groups` of named ranges, and of texts that filters and lists name."""
    for named in content.iter(*TABLE.tags("named-range", "named-expression")):
        said = TABLE.get(named, "cell-range-address") or TABLE.get(named, "expression") or ""
        groups.add_name(TABLE.get(named, "name") or "", sheets_in(said))
    for area in content.iter(*TABLE.tags("database-range")):
        sheets = sheets_in(TABLE.get(area, "target-range-address") or "")
        groups.add_name(TABLE.get(area, "name") or "", sheets)
        if any(map(_says, area.iter(*TABLE.tags("filter-condition", "filter-set-item")))):
            _note(sheets, groups)
    for allowed in content.iter(*TABLE.tags("content-validation")):
        if _LISTS in (TABLE.get(allowed, "condition") or ""):
            _note(sheets_in(TABLE.get(allowed, "base-cell-address") or ""), groups)


def _note(sheets: list[str], groups: Groups) -> None:
    for sheet in sheets:
        groups.add_looked_up(sheet)


def _says(condition: Element) -> bool:
    return any(map(str.isalpha, TABLE.get(condition, "value") or ""))
