"""XLSX translated in its own format."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table
from tests.documents.office_files import RELS, TYPES, relations, zipped
from tests.documents.translators import (
    GERMAN,
    PERSIAN,
    backwards,
    changed_members,
    emptied,
    members,
    nothing,
    random_target,
    same,
    translated,
    units_in,
    upper,
)

from parlance.contract.segments import TagKind, UnitKind, UnitsNote
from parlance.documents.archive import Archive
from parlance.documents.translating.codec import unwritten_of
from parlance.documents.translating.sheet_groups import Groups, is_code
from parlance.documents.translating.xlsx import open_xlsx
from parlance.documents.wire import Refusal

if TYPE_CHECKING:
    from openpyxl import Workbook

S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
RICH_ITEM = (
    '<si><r><t xml:space="preserve">Some </t></r><r><rPr><b/></rPr><t>bold</t></r>'
    '<r><t xml:space="preserve"> words&#10;below _x000D_ and _x005F_x0041_</t></r>'
    '<rPh sb="0" eb="1"><t>sounds</t></rPh></si>'
)


def _saved(book: Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _by_hand(rows: str, *, items: str = "", before: str = "", prefix: str = "") -> bytes:
    name = f"{prefix}:" if prefix else ""
    space = f"xmlns:{prefix}" if prefix else "xmlns"
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": (
            f'<workbook xmlns="{S}" xmlns:r="{RELS.replace("package", "officeDocument")}">'
            '<sheets><sheet name="One" sheetId="1" r:id="s1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": relations(
            ("s1", "worksheet", "worksheets/sheet1.xml"),
            ("s2", "sharedStrings", "sharedStrings.xml"),
        ),
        SHEET: (
            f'<{name}worksheet {space}="{S}">{before}<{name}sheetData>{rows}</{name}sheetData>'
            f"</{name}worksheet>"
        ),
        STRINGS: f'<sst xmlns="{S}" count="9" uniqueCount="1">{items}</sst>',
    }
    return zipped(files)


def _sharing(*indexes: int) -> bytes:
    """Return a workbook with a cell in each sheet, all with strings of one table."""
    texts = ("Green apple", "Other words")
    count = len(indexes)
    files: dict[str, str | bytes] = dict(members(_by_hand("")))
    listed = "".join(
        f'<sheet name="S{at}" sheetId="{at}" r:id="r{at}"/>' for at in range(1, count + 1)
    )
    files["xl/workbook.xml"] = (
        f'<workbook xmlns="{S}" xmlns:r="{RELS.replace("package", "officeDocument")}">'
        f"<sheets>{listed}</sheets></workbook>"
    )
    files["xl/_rels/workbook.xml.rels"] = relations(
        *((f"r{at}", "worksheet", f"worksheets/sheet{at}.xml") for at in range(1, count + 1)),
        ("x", "sharedStrings", "sharedStrings.xml"),
    )
    for at, index in enumerate(indexes, start=1):
        files[f"xl/worksheets/sheet{at}.xml"] = (
            f'<worksheet xmlns="{S}"><sheetData><row r="1"><c r="A1" t="s"><v>{index}</v></c>'
            '<c r="B1"><v>7</v></c></row></sheetData></worksheet>'
        )
    items = "".join(f"<si><t>{text}</t></si>" for text in texts)
    files[STRINGS] = f'<sst xmlns="{S}" count="{count}" uniqueCount="2">{items}</sst>'
    return zipped(files)


def _three() -> Workbook:
    book = openpyxl.Workbook()
    one = book.active
    one.title = "One"
    for row in (["Name", "Kind"], ["Green apple", "fruit stand"], ["Blue sky", 7]):
        one.append(row)
    one["A2"].comment = Comment("Look here", "me")
    one.add_table(Table(displayName="T", ref="A1:B3"))
    two = book.create_sheet("Two")
    two.append(["Green apple", "Name", "=A1"])
    three = book.create_sheet("Three")
    three.append(["Green apple", "Other words"])
    return book


def _values(content: bytes) -> dict[str, list[list[object]]]:
    book = openpyxl.load_workbook(io.BytesIO(content), rich_text=True)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.rows] for sheet in book}


@pytest.mark.parametrize("translator", [same, nothing])
def test_what_is_not_changed_stays_byte_for_byte(translator) -> None:
    for content in (
        _saved(_three()),
        _by_hand('<row><c t="s"><v>0</v></c></row>', items=RICH_ITEM),
    ):
        changed = changed_members(content, translated(open_xlsx, content, translator))
        assert changed <= {"docProps/core.xml"}


def test_each_sheet_has_a_unit_for_each_of_its_texts() -> None:
    units = units_in(open_xlsx, _saved(_three()))
    assert [(unit.group, unit.kind, unit.text) for unit in units] == [
        ("One", UnitKind.CELL, "Green apple"),
        ("One", UnitKind.CELL, "fruit stand"),
        ("One", UnitKind.CELL, "Blue sky"),
        ("One", UnitKind.NOTE, "Look here"),
        ("Two", UnitKind.CELL, "Green apple"),
        ("Two", UnitKind.CELL, "Name"),
        ("Three", UnitKind.CELL, "Green apple"),
        ("Three", UnitKind.CELL, "Other words"),
    ]
    assert len({unit.flow for unit in units}) == 4


def test_a_sheet_that_is_left_out_keeps_the_words_it_shares() -> None:
    content = translated(
        open_xlsx, _saved(_three()), lambda unit: None if unit.group == "Two" else upper(unit)
    )
    assert _values(content) == {
        "One": [["Name", "Kind"], ["GREEN APPLE", "FRUIT STAND"], ["BLUE SKY", 7]],
        "Two": [["Green apple", "Name", "=A1"]],
        "Three": [["GREEN APPLE", "OTHER WORDS"]],
    }
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book["One"]["A2"].comment.text == "LOOK HERE"


def test_a_string_that_only_some_sheets_translate_is_split() -> None:
    before = _sharing(0, 0, 0, 1)
    after = translated(
        open_xlsx, before, lambda unit: None if unit.group == "S2" else f"{unit.text}!"
    )
    assert changed_members(before, after) == {STRINGS, SHEET, "xl/worksheets/sheet3.xml"}
    assert members(after)[SHEET] == members(before)[SHEET].replace(b"<v>0</v>", b"<v>2</v>")
    table = etree.fromstring(members(after)[STRINGS])
    assert ["".join(item.itertext()) for item in table] == [
        "Green apple",
        "Other words!",
        "Green apple!",
    ]
    assert (table.get("count"), table.get("uniqueCount")) == ("4", "3")


def test_a_string_that_all_sheets_translate_alike_stays_one() -> None:
    before = _sharing(0, 0, 1)
    assert changed_members(before, translated(open_xlsx, before, upper)) == {STRINGS}
    ways = translated(open_xlsx, before, lambda unit: f"{unit.text} in {unit.group}")
    table = etree.fromstring(members(ways)[STRINGS])
    assert ["".join(item.itertext()) for item in table] == [
        "Green apple in S1",
        "Other words in S3",
        "Green apple in S2",
    ]


def test_a_name_of_a_column_keeps_the_string_it_shares() -> None:
    files: dict[str, str | bytes] = dict(members(_sharing(0, 0)))
    files["xl/worksheets/_rels/sheet1.xml.rels"] = relations(("t", "table", "../t.xml"))
    files["xl/t.xml"] = f'<table xmlns="{S}" ref="A1:B4"/>'
    content = zipped(files)
    assert [unit.group for unit in units_in(open_xlsx, content)] == ["S2"]
    after = members(translated(open_xlsx, content, upper))
    assert b"<v>0</v>" in after[SHEET]
    assert b"<v>2</v>" in after["xl/worksheets/sheet2.xml"]


def test_each_sheet_may_have_a_translation_of_its_own() -> None:
    content = translated(open_xlsx, _saved(_three()), lambda unit: f"{unit.text} in {unit.group}")
    values = _values(content)
    assert values["One"][1][0] == "Green apple in One"
    assert values["Two"][0][:2] == ["Green apple in Two", "Name in Two"]
    assert values["Three"][0][0] == "Green apple in Three"


def test_names_of_columns_stay_as_their_table_has_them() -> None:
    content = translated(open_xlsx, _saved(_three()), upper)
    values = _values(content)
    assert values["One"][0] == ["Name", "Kind"]
    assert values["Two"][0][1] == "NAME"
    changed = changed_members(_saved(_three()), content)
    assert not [name for name in changed if "tables" in name]


def test_runs_that_look_otherwise_are_tags() -> None:
    book = openpyxl.Workbook()
    bold = TextBlock(InlineFont(b=True), "bold")
    book.active["A1"] = CellRichText("Some ", bold, " words that follow")
    content = _saved(book)
    (unit,) = units_in(open_xlsx, content)
    assert unit.text == "Some ⟦1⟧bold⟦/1⟧ words that follow"
    value = _values(translated(open_xlsx, content, upper))["Sheet"][0][0]
    assert [str(part) for part in value] == ["SOME ", "BOLD", " WORDS THAT FOLLOW"]
    assert isinstance(value[1], TextBlock)
    assert value[1].font.b
    plain = _values(translated(open_xlsx, content, emptied))["Sheet"][0][0]
    assert str(plain) == "Some bold words that follow"


def test_line_ends_and_written_signs_stay_in_their_form() -> None:
    content = _by_hand('<row><c t="s"><v>0</v></c></row>', items=RICH_ITEM)
    (unit,) = units_in(open_xlsx, content)
    assert [tag.kind for tag in unit.tags] == [
        TagKind.FORMAT,
        TagKind.BREAK,
        TagKind.OTHER,
        TagKind.OTHER,
    ]
    strings = members(translated(open_xlsx, content, upper))[STRINGS].decode()
    assert "WORDS\nBELOW _x000D_ AND _x005F_X0041_" in strings
    assert "sounds" not in strings
    strange = members(translated(open_xlsx, content, lambda u: f"_x0041_ {u.text}"))[STRINGS]
    assert b"_x005F_x0041_ Some" in strange


@given(data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_translator_writes_the_strings_are_whole(data: st.DataObject) -> None:
    draw = data.draw
    content = _by_hand('<row><c t="s"><v>0</v></c></row>', items=RICH_ITEM)
    after = translated(open_xlsx, content, lambda unit: random_target(draw, unit))
    assert changed_members(content, after) <= {STRINGS}
    item = etree.fromstring(members(after)[STRINGS])[0]
    names = {etree.QName(child).localname for child in item}
    assert names <= {"r", "t"} or not changed_members(content, after)
    assert "".join(item.itertext()).count("_x000D_") == 1


@pytest.mark.parametrize("translator", [upper, backwards])
@pytest.mark.parametrize("prefix", ["", "x"])
def test_strings_in_cells_are_written_where_they_stand(prefix: str, translator) -> None:
    name = f"{prefix}:" if prefix else ""
    string = f"<{name}is><{name}t>Some &amp; words</{name}t></{name}is>"
    cell = f'<{name}c r="A1" t="inlineStr">{string}</{name}c>'
    number = f'<{name}c r="B1"  ><{name}v>12</{name}v></{name}c>'
    formula = (
        f'<{name}c r="C1" t="str"><{name}f>A1</{name}f><{name}v>Some words</{name}v></{name}c>'
    )
    content = _by_hand(f"<{name}row>{cell}{number}{formula}{cell}</{name}row>", prefix=prefix)
    (unit,) = units_in(open_xlsx, content)
    assert unit.text == "Some & words"
    sheet = members(translated(open_xlsx, content, lambda _unit: "<Andere> Wörter"))[SHEET]
    assert sheet.count("&lt;Andere&gt; Wörter".encode()) == 2
    assert number.encode() + formula.encode() in sheet
    etree.fromstring(sheet)


@pytest.mark.parametrize(
    "before",
    [
        "",
        '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
        '<sheetViews><sheetView rightToLeft="0" workbookViewId="0"></sheetView></sheetViews>',
    ],
)
def test_a_sheet_runs_as_its_language_does(before: str) -> None:
    content = _by_hand('<row><c t="s"><v>0</v></c></row>', items=RICH_ITEM, before=before)
    turned = translated(open_xlsx, content, upper, PERSIAN)
    (view,) = etree.fromstring(members(turned)[SHEET]).iter(f"{{{S}}}sheetView")
    assert view.get("rightToLeft") == "1"
    back = translated(open_xlsx, turned, lambda unit: unit.text.lower())
    (view,) = etree.fromstring(members(back)[SHEET]).iter(f"{{{S}}}sheetView")
    assert view.get("rightToLeft") is None


def test_sheets_that_formulas_look_up_are_not_chosen() -> None:
    book = _three()
    book["Three"]["C1"] = "=VLOOKUP(A1,'Two'!A1:B2,2)"
    book.create_sheet("Codes").append(["AB-12", "CD-34", "Words"])
    hidden = book.create_sheet("Hidden")
    hidden.append(["Some words"])
    hidden.sheet_state = "hidden"
    opened = open_xlsx(Archive(io.BytesIO(_saved(book))))
    assert opened.opened.notes == (UnitsNote.FORMULAS,)
    list(opened.units())
    assert {group.name: (group.units, group.chosen) for group in opened.groups} == {
        "One": (4, True),
        "Two": (2, False),
        "Three": (2, False),
        "Codes": (3, False),
        "Hidden": (1, False),
    }


@pytest.mark.parametrize("formula", ['=IF(A1="yes",1,2)', "MATCH(A1,B:B)", 'A1<>"no"'])
def test_a_formula_that_compares_texts_leaves_its_sheet_out(formula: str) -> None:
    groups = Groups()
    groups.add_sheet("S", hidden=False)
    groups.add_text("S", "Some words")
    groups.add_formula("S", "SUM(A1:B2)")
    assert groups.taken()[0].chosen
    groups.add_formula("S", formula)
    assert not groups.taken()[0].chosen


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("AB-12", True),
        ("VAT", True),
        ("x@y.org", True),
        ("a_b", True),
        ("Words", False),
        ("Some words", False),
        ("It's", False),
        ("Straße:", False),
        ("", False),
    ],
)
def test_codes_are_told_from_words(text: str, *, is_one: bool) -> None:
    assert is_code(text) is is_one


def test_a_text_that_fits_into_no_cell_is_not_written() -> None:
    content = _by_hand('<row><c t="s"><v>0</v></c></row>', items="<si><t>Some words</t></si>")
    strings = members(translated(open_xlsx, content, lambda _unit: "long " * 7000))[STRINGS]
    assert b"Some words" in strings


def test_signs_in_attributes_do_not_mislead() -> None:
    cell = '<row><c t="s"><v a=">">0</v></c><c t="s"><v>0</v></c></row>'
    files: dict[str, str | bytes] = dict(members(_sharing(0, 0)))
    files[SHEET] = str(files[SHEET], "utf-8").replace("<row", f"{cell}<row", 1)
    after = translated(
        open_xlsx, zipped(files), lambda unit: None if unit.group == "S2" else upper(unit)
    )
    values = etree.fromstring(members(after)[SHEET]).iter(f"{{{S}}}v")
    assert [value.text for value in values] == ["0", "2", "2", "7"]


@pytest.mark.parametrize(
    "sheet",
    ["<worksheet", f'<!DOCTYPE x><worksheet xmlns="{S}"/>', "<a></b>"],
)
def test_a_damaged_sheet_is_refused(sheet: str) -> None:
    files: dict[str, str | bytes] = dict(members(_by_hand("")))
    files[SHEET] = sheet
    with pytest.raises(Refusal):
        list(open_xlsx(Archive(io.BytesIO(zipped(files)))).units())


@pytest.mark.parametrize("value", ["99", "-1", "x", "9" * 30, ""])
def test_a_string_that_is_not_in_the_table_is_no_text(value: str) -> None:
    content = _by_hand(f'<row><c t="s"><v>{value}</v></c></row>', items=RICH_ITEM)
    assert units_in(open_xlsx, content) == []
    assert changed_members(content, translated(open_xlsx, content, upper)) == set()


def test_threads_of_comments_are_translated_and_not_their_shadow() -> None:
    files: dict[str, str | bytes] = dict(members(_by_hand("")))
    files["xl/worksheets/_rels/sheet1.xml.rels"] = relations(
        ("a", "comments", "../comments1.xml"), ("b", "threadedComment", "../threads.xml")
    )
    files["xl/comments1.xml"] = (
        f'<comments xmlns="{S}"><commentList><comment ref="A1"><text><t>[Threaded comment] Said'
        "</t></text></comment></commentList></comments>"
    )
    files["xl/threads.xml"] = (
        "<ThreadedComments><threadedComment><text>Said</text></threadedComment></ThreadedComments>"
    )
    content = zipped(files)
    assert [unit.text for unit in units_in(open_xlsx, content)] == ["Said"]
    after = translated(open_xlsx, content, upper)
    assert changed_members(content, after) == {"xl/threads.xml"}


def _chosen(content: bytes) -> dict[str, bool]:
    opened = open_xlsx(Archive(io.BytesIO(content)))
    assert list(opened.units())
    return {group.name: group.chosen for group in opened.groups}


@pytest.mark.parametrize(
    ("formula", "kept"),
    [
        ("=VLOOKUP(A1,Cities,2,FALSE)", "Data"),
        ("=COUNTIF(Cities[Name],A1)", "Data"),
        ('=VLOOKUP("Green apple",prices,1,0)', "More"),
        ("=SUM(Prices)", None),
        ("=MATCH(A1,Cities2,0)", None),
    ],
)
def test_a_sheet_that_is_looked_up_by_a_name_is_not_chosen(formula: str, kept: str | None) -> None:
    book = openpyxl.Workbook()
    data = book.active
    data.title = "Data"
    for row in (["Name", "Size"], ["Some town", 1], ["Other town", 2]):
        data.append(row)
    data.add_table(Table(displayName="Cities", ref="A1:B3"))
    book.create_sheet("More").append(["Green apple"])
    book.create_sheet("Calc").append(["Some words", formula])
    book.defined_names["Prices"] = DefinedName("Prices", attr_text="More!$A$1:$B$3")
    chosen = _chosen(_saved(book))
    assert {name for name in ("Data", "More") if not chosen[name]} == ({kept} if kept else set())


@pytest.mark.parametrize(
    ("behind", "chosen"),
    [
        ('<dataValidations><dataValidation type="list" sqref="B1"><formula1>"Red,Green"'
         "</formula1></dataValidation></dataValidations>", False),
        ('<dataValidations><dataValidation type="list" sqref="B1"><formula1>$A$1:$A$2'
         "</formula1></dataValidation></dataValidations>", True),
        ('<autoFilter ref="A1:A5"><filterColumn colId="0"><filters><filter val="Red"/></filters>'
         "</filterColumn></autoFilter>", False),
        ('<autoFilter ref="A1:A5"><filterColumn colId="0"><filters><filter val="7"/></filters>'
         "</filterColumn></autoFilter>", True),
        ('<conditionalFormatting sqref="A1"><cfRule type="cellIs" operator="equal">'
         '<formula>"Red"</formula></cfRule></conditionalFormatting>', False),
    ],
)  # fmt: skip
def test_what_filters_and_lists_name_is_looked_up(behind: str, *, chosen: bool) -> None:
    content = _by_hand('<row><c t="s"><v>0</v></c></row>', items="<si><t>Red pear</t></si>")
    files: dict[str, str | bytes] = dict(members(content))
    files[SHEET] = members(content)[SHEET].replace(
        b"</sheetData>", b"</sheetData>" + behind.encode()
    )
    assert _chosen(zipped(files)) == {"One": chosen}


@pytest.mark.parametrize(
    ("behind", "written"),
    [
        ("", '<calcPr fullCalcOnLoad="1"/></workbook>'),
        ('<calcPr calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/></workbook>'),
        ("<oleSize ref='A1'/>", '<calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/></workbook>'),
    ],
)
def test_formulas_are_worked_out_again_when_a_text_changed(behind: str, written: str) -> None:
    rows = '<row><c t="s"><v>0</v></c><c t="str"><f>A1</f><v>Red pear</v></c></row>'
    files: dict[str, str | bytes] = dict(members(_by_hand(rows, items="<si><t>Red pear</t></si>")))
    book = "xl/workbook.xml"
    files[book] = str(files[book], "utf-8").replace("</workbook>", behind + "</workbook>")
    after = translated(open_xlsx, zipped(files), upper)
    assert members(after)[book].decode().endswith(written)
    assert changed_members(zipped(files), translated(open_xlsx, zipped(files), same)) == set()


def test_no_formula_is_worked_out_where_there_is_none() -> None:
    content = _by_hand('<row><c t="s"><v>0</v></c></row>', items="<si><t>Red pear</t></si>")
    assert changed_members(content, translated(open_xlsx, content, upper)) == {STRINGS}


def test_an_added_string_stands_before_extensions() -> None:
    files: dict[str, str | bytes] = dict(members(_sharing(0, 0)))
    files[STRINGS] = str(files[STRINGS], "utf-8").replace("</sst>", "<extLst/></sst>")
    content = translated(
        open_xlsx, zipped(files), lambda unit: "Apfel" if unit.group == "S1" else None
    )
    names = [etree.QName(child).localname for child in etree.fromstring(members(content)[STRINGS])]
    assert names == ["si", "si", "si", "extLst"]


def test_cells_without_a_place_are_counted() -> None:
    cells = "".join(f'<c t="s"><v>{at}</v></c>' for at in range(2))
    rows = f'<row>{cells}</row><row r="5"><c r="C5"/>{cells}</row><row>{cells}</row>'
    files: dict[str, str | bytes] = dict(
        members(_by_hand(rows, items="<si><t>Name</t></si><si><t>Red pear</t></si>"))
    )
    files["xl/worksheets/_rels/sheet1.xml.rels"] = relations(("t", "table", "../t.xml"))
    kept = {}
    for place in ("A1", "D5", "A6", "B7"):
        files["xl/t.xml"] = f'<table xmlns="{S}" ref="{place}:{place}"/>'
        after = members(translated(open_xlsx, zipped(files), upper))
        kept[place] = b"<t>Name</t>" in after[STRINGS]
    assert kept == {"A1": True, "D5": True, "A6": True, "B7": False}


def test_a_cell_holds_no_more_than_programs_read_in_their_own_units() -> None:
    content = _by_hand('<row><c t="s"><v>0</v></c></row>', items="<si><t>Red pear</t></si>")
    for letters, fits in ((16_383, True), (16_384, False)):
        after = translated(open_xlsx, content, lambda _, count=letters: "𝔞" * count)
        assert (b"Red pear" not in members(after)[STRINGS]) is fits


def test_a_large_sheet_is_read_piece_by_piece_with_signs_of_life() -> None:
    rows = "".join(
        f'<row r="{at}"><c r="A{at}" t="inlineStr"><is><t>Row of words {at}</t></is></c></row>'
        for at in range(1, 7_001)
    )
    opened = open_xlsx(Archive(io.BytesIO(_by_hand(rows))))
    units = list(opened.units())
    assert [unit.text for unit in units] == [f"Row of words {at}" for at in range(1, 7_001)]
    pieces = list(opened.rebuilt({unit.id: f"Zeile {unit.id + 1}" for unit in units}, GERMAN))
    assert pieces[:2] == [b"", b""]
    texts = etree.fromstring(members(b"".join(pieces))[SHEET]).iter(f"{{{S}}}t")
    assert [text.text for text in texts] == [f"Zeile {at}" for at in range(1, 7_001)]


def test_translations_that_no_cell_holds_are_told_of() -> None:
    rows = (
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>'
        '<c t="inlineStr"><is><t>Blue sky</t></is></c></row>'
    )
    content = _by_hand(rows, items="<si><t>Red pear</t></si><si><t>Green apple</t></si>")
    opened = open_xlsx(Archive(io.BytesIO(content)))
    assert len(list(opened.units())) == 3
    after = members(
        b"".join(opened.rebuilt({0: "x" * 32_768, 1: "Apfel", 2: "y" * 32_768}, GERMAN))
    )
    assert unwritten_of(opened) == (0, 2)
    assert b"Red pear" in after[STRINGS]
    assert b"Apfel" in after[STRINGS]
    assert b"Blue sky" in after[SHEET]
