"""Workbooks (XLSX, XLS, ODS): each sheet a heading and its rows as tables."""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind, DocumentFormat, DocumentWarning
from parlance.documents.blocks import BlockList
from parlance.documents.formats.rows import add_rows
from parlance.documents.formats.sparse import dense_workbook, narrow_workbook
from parlance.documents.wire import ALIVE, Opened, Reason, Refusal, Warned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from python_calamine import CalamineSheet, CalamineWorkbook

    from parlance.contract.document import DocumentFacts
    from parlance.documents.archive import Archive
    from parlance.documents.wire import Blocks

MAX_SHEETS = 1000

Cell = (
    int
    | float
    | str
    | bool
    | datetime.time
    | datetime.date
    | datetime.datetime
    | datetime.timedelta
)


def read_sheets(
    path: Path,
    kind: DocumentFormat,
    archive: Archive | None = None,
    *,
    title: str = "",
    facts: DocumentFacts | None = None,
) -> Iterator[Opened | Blocks | Warned]:
    """Yield the sheets of the workbook at `path`; `archive` is the same file, if it is one.

    Hidden sheets are left out. Raises Refusal (DAMAGED, ENCRYPTED).
    """
    yield ALIVE
    workbook = _opened(path, kind, archive)
    opened = Opened(format=kind, title=title)
    yield opened if facts is None else Opened(format=kind, title=title, facts=facts)
    blocks = BlockList()
    for name, visible in _sheets(workbook):
        if visible:
            yield from _sheet(blocks, workbook, name)
        else:
            yield Warned(warning=DocumentWarning.HIDDEN_LEFT_OUT)


def cell_text(value: Cell) -> str:
    """Return a cell as text: dates by ISO 8601, whole numbers without a point."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"  # noqa: PLR2004
    if isinstance(value, datetime.datetime):
        whole_day = value.time() == datetime.time()
        return value.date().isoformat() if whole_day else value.isoformat(" ", "seconds")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return str(value)


def _opened(path: Path, kind: DocumentFormat, archive: Archive | None) -> CalamineWorkbook:
    # Never by its path: the library would believe the suffix, not the content.
    if archive is None:
        return _loaded(path.read_bytes())
    if kind is DocumentFormat.XLSX:
        dense = dense_workbook(archive)
        return _loaded(path.read_bytes() if dense is None else dense)
    try:
        return _loaded(path.read_bytes())
    except Refusal:  # it lays out no more than 100 million cells of this format
        return _loaded(narrow_workbook(archive))


def _loaded(content: bytes) -> CalamineWorkbook:
    # Imported here because only workbooks need it.
    import python_calamine as calamine  # noqa: PLC0415

    try:
        return calamine.load_workbook(io.BytesIO(content))
    except calamine.PasswordError as error:
        raise Refusal(Reason.ENCRYPTED) from error
    except (calamine.CalamineError, ValueError) as error:
        raise Refusal(Reason.DAMAGED) from error


def _sheets(workbook: CalamineWorkbook) -> list[tuple[str, bool]]:
    """Return the names of the sheets that have cells, and whether each is shown."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415 - see above

    return [
        (sheet.name, sheet.visible == SheetVisibleEnum.Visible)
        for sheet in workbook.sheets_metadata[:MAX_SHEETS]
        if sheet.typ == SheetTypeEnum.WorkSheet
    ]


def _sheet(blocks: BlockList, workbook: CalamineWorkbook, name: str) -> Iterator[Blocks | Warned]:
    from python_calamine import CalamineError  # noqa: PLC0415 - see above

    yield ALIVE
    try:
        sheet = workbook.get_sheet_by_name(name)
    except (CalamineError, ValueError):
        yield Warned(warning=DocumentWarning.PARTS_UNREADABLE)
        return
    if sheet.height:
        blocks.add(BlockKind.HEADING, name, level=1, sheet=name)
        yield from add_rows(blocks, _rows(sheet), sheet=name)


def _rows(sheet: CalamineSheet) -> Iterator[list[str]]:
    for row in sheet.iter_rows():
        yield [cell_text(cell).strip() if cell != "" else "" for cell in row]
