"""Workbooks and tables of text."""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import TYPE_CHECKING

import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from tests.documents.text_files import Reading, read_here

from parlance.contract.document import DocumentFormat, DocumentWarning
from parlance.documents.formats.delimited import delimiter_of
from parlance.documents.formats.rows import BLOCK_ROWS, MAX_ROWS
from parlance.documents.formats.sheets import cell_text
from parlance.documents.wire import Reason

if TYPE_CHECKING:
    from pathlib import Path


def saved(workbook: openpyxl.Workbook) -> bytes:
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def small_workbook() -> openpyxl.Workbook:
    workbook = openpyxl.Workbook()
    workbook.properties.title = "Budget"
    workbook.properties.creator = "Ada"
    sheet = workbook.active
    sheet.title = "First"
    sheet["C2"] = "Sales of the year"
    for at, row in enumerate(
        [
            ("Item", "Count", "Price", "Day", "Paid"),
            ("Apple", 3.0, 0.1 + 0.2, datetime.date(2024, 1, 2), True),
            ("Pear", 1e6, -2.5, datetime.datetime(2024, 1, 2, 3, 4, 5), False),
        ],
        start=4,
    ):
        for column, value in enumerate(row, start=3):
            sheet.cell(at, column, value)
    second = workbook.create_sheet("Second")
    second.append(["only one"])
    hidden = workbook.create_sheet("Secret")
    hidden.append(["nobody sees this"])
    hidden.sheet_state = "hidden"
    workbook.create_sheet("Empty")
    return workbook


def test_sheets_are_headings_with_tables(tmp_path: Path) -> None:
    reading = read_here(tmp_path / "a.bin", saved(small_workbook()))
    assert reading.opened is not None
    assert (reading.opened.format, reading.opened.title) == (DocumentFormat.XLSX, "Budget")
    assert reading.opened.facts.author == "Ada"
    assert reading.shape == [
        ("heading", "First"),
        ("paragraph", "Sales of the year"),
        (
            "table",
            "Item\tCount\tPrice\tDay\tPaid\n"
            "Apple\t3\t0.3\t2024-01-02\tTRUE\n"
            "Pear\t1000000\t-2.5\t2024-01-02 03:04:05\tFALSE",
        ),
        ("heading", "Second"),
        ("table", "only one"),
    ]
    assert {block.sheet for block in reading.blocks} == {"First", "Second"}
    assert reading.blocks[2].section == ("First",)
    assert reading.warnings == [DocumentWarning.HIDDEN_LEFT_OUT]


def test_older_and_open_workbooks_are_read_alike(tmp_path: Path) -> None:
    old = xlwt.Workbook()
    page = old.add_sheet("Data")
    for at, row in enumerate([("Name", "Size"), ("x", 1)]):
        for column, value in enumerate(row):
            page.write(at, column, value)
    buffer = io.BytesIO()
    old.save(buffer)
    reading = read_here(tmp_path / "a.txt", buffer.getvalue())
    assert reading.opened is not None
    assert reading.opened.format is DocumentFormat.XLS
    assert reading.shape == [("heading", "Data"), ("table", "Name\tSize\nx\t1")]
    reading = read_here(tmp_path / "a.txt", ods([["Name", "Size"], ["x", "y"]]))
    assert reading.opened is not None
    assert reading.opened.format is DocumentFormat.ODS
    assert reading.shape == [("heading", "Data"), ("table", "Name\tSize\nx\ty")]


def ods(rows: list[list[str]], gap: int = 1) -> bytes:
    document = OpenDocumentSpreadsheet()
    table = Table(name="Data")
    document.spreadsheet.addElement(table)
    for row in rows:
        line = TableRow()
        for text in row:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            line.addElement(cell)
        if gap > 1:
            line.addElement(TableCell(numbercolumnsrepeated=gap))
            line.addElement(cell_of("far"))
        table.addElement(line)
        if gap > 1:
            empty = TableRow(numberrowsrepeated=gap)
            empty.addElement(TableCell())
            table.addElement(empty)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def cell_of(text: str) -> TableCell:
    cell = TableCell(valuetype="string")
    cell.addElement(P(text=text))
    return cell


def test_a_long_sheet_has_its_header_above_every_part(tmp_path: Path) -> None:
    rows = [["Name", "Size"]] + [[f"n{number}", str(number)] for number in range(120)]
    text = "\n".join(";".join(row) for row in rows)
    reading = read_here(tmp_path / "a.csv", text.encode())
    parts = [block.text.split("\n") for block in reading.blocks]
    assert [len(part) - 1 for part in parts] == [BLOCK_ROWS, BLOCK_ROWS, 20]
    assert {part[0] for part in parts} == {"Name\tSize"}
    assert parts[2][-1] == "n119\t119"
    assert reading.warnings == []


def test_rows_without_a_header_are_not_repeated(tmp_path: Path) -> None:
    text = "\n".join(f"{number},{number * 2}" for number in range(60))
    reading = read_here(tmp_path / "a.csv", text.encode())
    lines = [line for block in reading.blocks for line in block.text.split("\n")]
    assert lines == [f"{number}\t{number * 2}" for number in range(60)]


def test_of_a_very_long_table_the_ends_and_the_counts_are_read(tmp_path: Path) -> None:
    count = MAX_ROWS + 1000
    rows = [f"n{number}\t{number}\t{number / 4}" for number in range(count)]
    text = "Name\tSize\tPrice\n" + "\n".join(rows)
    reading = read_here(tmp_path / "a.tsv", text.encode())
    assert reading.warnings == [DocumentWarning.ROWS_LEFT_OUT]
    lines = [line for block in reading.blocks for line in block.text.split("\n")]
    assert "n999\t999\t249.75" in lines
    assert "n1000\t1000\t250" not in lines
    assert lines[-1] == rows[-1]
    assert f"n{count - 200}" in "\n".join(lines)
    counts = next(block.text for block in reading.blocks if block.kind == "paragraph")
    assert counts == (
        f"The table has {count} rows; rows 1001 to {count - 200} are left out here.\n"
        f"Size: {count} numbers, from 0 to {count - 1}, sum {sum(range(count))}\n"
        f"Price: {count} numbers, from 0 to {(count - 1) / 4}, sum {sum(range(count)) / 4:.15g}"
    )


@pytest.mark.parametrize(
    ("sample", "sign"),
    [
        ("a,b\n1,2\n3,4\n", ","),
        ("a;b\n1,5;2,5\n3,1;4,0\n", ";"),
        ("a\tb\nx, y\tz\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ('"x;y",b\n"1;2;3",2\n', ","),
        ("one column\nof text\n", ","),
        ("", ","),
    ],
)
def test_the_sign_between_cells_is_found(sample: str, sign: str) -> None:
    assert delimiter_of(sample, DocumentFormat.CSV) == sign


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods", ".xlsb", ".csv"])
def test_a_workbook_is_read_whatever_its_suffix(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    workbook = openpyxl.Workbook()
    workbook.active.append(["Name", "Size"])
    workbook.active.append(["x", "y"])
    old = xlwt.Workbook()
    page = old.add_sheet("Data")
    for row, column, value in [(0, 0, "Name"), (0, 1, "Size"), (1, 0, "x"), (1, 1, "y")]:
        page.write(row, column, value)
    buffer = io.BytesIO()
    old.save(buffer)
    for content in (saved(workbook), buffer.getvalue(), ods([["Name", "Size"], ["x", "y"]])):
        assert read_here(path, content).texts[1:] == ["Name\tSize\nx\ty"]


def test_numbers_without_end_are_keys(tmp_path: Path) -> None:
    long = "1" * 400
    reading = read_here(tmp_path / "a.csv", f"{long},2\n3,4\n".encode())
    assert reading.finished
    rows = "".join(f"{long},{number},1e308\n" for number in range(MAX_ROWS + 10))
    reading = read_here(tmp_path / "a.csv", f"Key,Number,Large\n{rows}".encode())
    assert reading.finished
    counts = next(block.text for block in reading.blocks if block.kind == "paragraph")
    assert f"Number: {MAX_ROWS + 10} numbers" in counts
    assert "Key:" not in counts


def test_quoted_cells_may_hold_signs_and_lines(tmp_path: Path) -> None:
    text = 'sep=;\nName;Note\nx;"one; two\nthree ""four"""\n'
    reading = read_here(tmp_path / "a.csv", text.encode())
    assert reading.texts == ['Name\tNote\nx\tone; two three "four"']


def test_a_cell_far_out_does_not_explode(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet["A1"], sheet["B2"], sheet["XFD1048576"] = "first", 2, "far"
    reading = read_here(tmp_path / "a.xlsx", saved(workbook))
    assert reading.texts == ["Sheet", "first\n\t2\n\t\tfar"]
    reading = read_here(tmp_path / "a.ods", ods([["a"], ["b"]], gap=16_000))
    assert reading.finished
    assert [line.strip() for line in reading.texts[1].split("\n")] == ["a\tfar", "b\tfar"]


def test_a_damaged_sheet_costs_only_itself(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook.active.append(["gone"])
    workbook.create_sheet("Sound").append(["still here"])
    source = zipfile.ZipFile(io.BytesIO(saved(workbook)))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as copy:
        for name in source.namelist():
            broken = name == "xl/worksheets/sheet1.xml"
            copy.writestr(name, b"<worksheet><sheetData><row" if broken else source.read(name))
    reading = read_here(tmp_path / "a.xlsx", buffer.getvalue())
    assert "still here" in reading.texts
    assert reading.warnings == [DocumentWarning.PARTS_UNREADABLE]


def test_a_cut_workbook_is_damaged(tmp_path: Path) -> None:
    content = saved(small_workbook())
    readings: list[Reading] = [
        read_here(tmp_path / "a.xlsx", content[:length])
        for length in (len(content) // 2, len(content) - 30)
    ]
    assert [reading.reason for reading in readings] == [Reason.DAMAGED] * 2


def test_cells_are_written_as_people_do() -> None:
    values = [2.0, 1e20, 0.1 + 0.2, datetime.time(3, 4), datetime.timedelta(hours=30), False]
    texts = ["2", "1e+20", "0.3", "03:04:00", "1 day, 6:00:00", "FALSE"]
    assert [cell_text(value) for value in values] == texts
