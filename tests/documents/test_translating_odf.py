"""ODT, ODP and ODS translated in their own format."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from odf import table as odf_table
from odf import text as odf_text
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText, load
from odf.teletype import extractText
from tests.documents.office_files import odf, written_odp, written_odt, zipped
from tests.documents.translators import (
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
from parlance.documents.translating.codec import TargetLanguage
from parlance.documents.translating.odp import open_odp
from parlance.documents.translating.ods import open_ods
from parlance.documents.translating.odt import open_odt
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from tests.documents.translators import Opener

URN = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT = f"{{{URN}text:1.0}}"
STYLE = f"{{{URN}style:1.0}}"
TABLE = f"{{{URN}table:1.0}}"
FO = f'xmlns:fo="{URN}xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
AUTOMATIC = (
    f'<style:style style:name="T1" style:family="text"><style:text-properties {FO} '
    'fo:font-weight="bold"/></style:style>'
    f'<style:style style:name="T2" style:family="text"><style:text-properties {FO} '
    'fo:font-weight="bold" fo:language="en" fo:country="GB"/></style:style>'
    f'<style:style style:name="T3" style:family="text"><style:text-properties {FO} '
    'fo:language="en"/></style:style>'
)
RICH = (
    f'<text:p {FO} text:style-name="P1"><text:bookmark text:name="b"/> Plain \n  words '
    '<text:span text:style-name="T1">bold</text:span><text:span text:style-name="T2"> and so'
    '</text:span> on<text:span text:style-name="T3"> as be</text:span>fore'
    '<text:note text:id="n"><text:note-citation>1</text:note-citation><text:note-body>'
    '<text:p>A note with <text:span text:style-name="T1">weight</text:span></text:p>'
    "</text:note-body></text:note>, see "
    '<text:a xlink:href="http://x.org/">a <text:span text:style-name="T1">fine</text:span> link'
    '</text:a><text:tab/>page <text:page-number>7</text:page-number><text:s text:c="3"/>end'
    '<text:bookmark-start text:name="c"/> of <text:soft-page-break/>it '
    "<draw:frame><draw:text-box><text:p>Framed</text:p></draw:text-box>"
    "<svg:title>A red bus</svg:title></draw:frame></text:p>"
)
KEPT = ("note", "a", "tab", "page-number", "s", "bookmark", "bookmark-start")


def _odt(body: str, automatic: str = AUTOMATIC, **parts: str) -> bytes:
    return zipped(odf(body, automatic=automatic) | parts)


def _root(content: bytes, part: str = "content.xml") -> Element:
    return etree.fromstring(members(content)[part])


def _paragraphs(content: bytes) -> list[Element]:
    return list(_root(content).iter(f"{TEXT}p", f"{TEXT}h"))


def _count(content: bytes, name: str) -> int:
    return len(list(_root(content).iter(f"{TEXT}{name}")))


@pytest.mark.parametrize("translator", [same, nothing])
@pytest.mark.parametrize(
    ("opener", "content"),
    [(open_odt, written_odt()), (open_odp, written_odp()), (open_odt, _odt(RICH))],
)
def test_what_is_not_changed_stays_byte_for_byte(
    opener: Opener, content: bytes, translator
) -> None:
    changed = changed_members(content, translated(opener, content, translator))
    assert changed <= {"meta.xml", "styles.xml"}
    if "styles.xml" in changed:
        assert b'"de"' in members(translated(opener, content, translator))["styles.xml"]


def test_a_paragraph_becomes_text_with_few_tags() -> None:
    units = units_in(open_odt, _odt(RICH))
    assert [(unit.kind, unit.text) for unit in units] == [
        (
            UnitKind.PARAGRAPH,
            "Plain words ⟦1⟧bold and so⟦/1⟧ on as before⟦2/⟧, see ⟦3⟧a ⟦4⟧fine⟦/4⟧ link⟦/3⟧⟦5/⟧"
            "page ⟦6/⟧⟦7/⟧end⟦8/⟧ of it",
        ),
        (UnitKind.NOTE, "A note with ⟦1⟧weight⟦/1⟧"),
        (UnitKind.PARAGRAPH, "Framed"),
        (UnitKind.LABEL, "A red bus"),
    ]
    assert [(tag.kind, tag.literal) for tag in units[0].tags] == [
        (TagKind.FORMAT, ""),
        (TagKind.NOTE, ""),
        (TagKind.LINK, ""),
        (TagKind.FORMAT, ""),
        (TagKind.BREAK, "\t"),
        (TagKind.FIELD, "7"),
        (TagKind.BREAK, "   "),
        (TagKind.OTHER, ""),
    ]
    assert len({unit.flow for unit in units}) == 4


def test_letters_change_and_formatting_stays() -> None:
    paragraph = _paragraphs(translated(open_odt, _odt(RICH), upper))[0]
    bold = [
        "".join(span.itertext())
        for span in paragraph.iterchildren(f"{TEXT}span")
        if span.get(f"{TEXT}style-name") == "T1"
    ]
    assert bold == ["BOLD AND SO"]
    link = next(paragraph.iterchildren(f"{TEXT}a"))
    assert "".join(link.itertext()) == "A FINE LINK"
    note = next(paragraph.iter(f"{TEXT}note-body"))
    assert "".join(note.itertext()) == "A NOTE WITH WEIGHT"
    assert paragraph.get(f"{TEXT}style-name") == "P1"
    assert next(paragraph.iter(f"{{{URN}svg-compatible:1.0}}title")).text == "A RED BUS"


@pytest.mark.parametrize("translator", [emptied, backwards])
def test_notes_links_and_fields_survive_any_order(translator) -> None:
    content = translated(open_odt, _odt(RICH), translator)
    assert [_count(content, name) for name in KEPT] == [1] * len(KEPT)
    assert _count(content, "p") == 3


@given(data=st.data())
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_translator_writes_the_document_is_whole(data: st.DataObject) -> None:
    draw = data.draw
    before = _odt(RICH + "<text:p>Behind</text:p>")
    after = translated(open_odt, before, lambda unit: random_target(draw, unit))
    assert changed_members(before, after) <= {"content.xml"}
    counts = {name: _count(after, name) for name in KEPT}
    # Tabs and spaces that a translation brings are written as such too.
    assert counts.pop("tab") >= 1
    assert counts.pop("s") >= 1
    assert set(counts.values()) == {1}
    assert _count(after, "p") == 4


@given(text=st.text(st.sampled_from("ab \n\t"), min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_white_space_of_a_translation_is_read_as_it_was_written(text: str) -> None:
    made = OpenDocumentText()
    made.text.addElement(odf_text.P(text="Words"))
    file = io.BytesIO()
    made.save(file)
    after = translated(open_odt, file.getvalue(), lambda _unit: text)
    document = load(io.BytesIO(after))
    paragraph = document.getElementsByType(odf_text.P)[0]
    assert extractText(paragraph) == text.strip()


def test_what_a_library_wrote_opens_again_with_all_its_texts() -> None:
    document = load(io.BytesIO(translated(open_odt, written_odt(), upper, PERSIAN)))
    assert [extractText(heading) for heading in document.getElementsByType(odf_text.H)] == [
        "TOP",
        "UNDER",
    ]
    assert "A NOTE." in [extractText(line) for line in document.getElementsByType(odf_text.P)]


def test_headings_lists_and_cells_are_told_apart() -> None:
    told = {unit.text: (unit.kind, unit.section) for unit in units_in(open_odt, written_odt())}
    assert told["Under"] == (UnitKind.HEADING, ("Top",))
    assert told["a"] == (UnitKind.ITEM, ("Top", "Under"))
    assert told["wide"] == (UnitKind.CELL, ("Top", "Under"))
    assert told["The ODT"][0] is UnitKind.LABEL


def test_headers_and_the_title_are_translated() -> None:
    styles = (
        f'<office:document-styles xmlns:office="{URN}office:1.0" xmlns:style="{URN}style:1.0" '
        f'xmlns:text="{URN}text:1.0"><office:styles><style:default-style '
        'style:family="paragraph"><style:text-properties/></style:default-style></office:styles>'
        "<office:master-styles><style:master-page><style:header><text:p>Above</text:p>"
        "</style:header></style:master-page></office:master-styles></office:document-styles>"
    )
    meta = (
        f'<office:document-meta xmlns:office="{URN}office:1.0" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>The book</dc:title>'
        "</office:meta></office:document-meta>"
    )
    content = _odt("<text:p>Body</text:p>", **{"styles.xml": styles, "meta.xml": meta})
    assert [unit.text for unit in units_in(open_odt, content)] == ["Body", "Above", "The book"]
    after = members(translated(open_odt, content, upper, PERSIAN))
    assert b">ABOVE<" in after["styles.xml"]
    assert b"<dc:title>THE BOOK</dc:title><dc:language>fa</dc:language>" in after["meta.xml"]
    assert b'style:language-complex="fa"' in after["styles.xml"]
    assert b'style:writing-mode="rl-tb"' in after["styles.xml"]


def test_a_paragraph_runs_as_its_language_does_by_a_style_made_from_its_own() -> None:
    automatic = (
        f'<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Body">'
        f'<style:paragraph-properties {FO} fo:text-align="left" fo:margin="1cm"/></style:style>'
    )
    body = "".join(
        f'<text:p text:style-name="{name}">Words</text:p>' for name in ("P1", "P1", "Other", "P1")
    )
    content = _odt(body + "<text:p>Bare</text:p><text:p>7</text:p>", automatic)
    after = translated(open_odt, content, upper, PERSIAN)
    names = [item.get(f"{TEXT}style-name") for item in _paragraphs(after)]
    assert names == ["D1", "D1", "D2", "D1", "D3", None]
    styles = {item.get(f"{STYLE}name"): item for item in _root(after).iter(f"{STYLE}style")}
    assert styles["D1"].get(f"{STYLE}parent-style-name") == "Body"
    look = dict(styles["D1"][0].attrib)
    fo = f"{{{URN}xsl-fo-compatible:1.0}}"
    assert look[f"{STYLE}writing-mode"] == "rl-tb"
    assert (look[f"{fo}text-align"], look[f"{fo}margin"]) == ("right", "1cm")
    assert styles["D2"].get(f"{STYLE}parent-style-name") == "Other"
    back = translated(open_odt, after, lambda unit: unit.text.lower())
    assert b'style:writing-mode="lr-tb"' in members(back)["content.xml"]
    plain = translated(open_odt, content, upper)
    assert b"writing-mode" not in members(plain)["content.xml"]


def test_what_was_deleted_and_what_is_made_anew_is_left_and_told_of() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        "<text:table-of-content><text:index-body><text:p>Listed</text:p></text:index-body>"
        '</text:table-of-content><text:p>He<text:change text:change-id="x"/>re</text:p>'
    )
    content = _odt(body)
    assert [unit.text for unit in units_in(open_odt, content)] == ["He⟦1/⟧re"]
    notes = open_odt(Archive(io.BytesIO(content))).opened.notes
    assert notes == (UnitsNote.CONTENTS_CACHED, UnitsNote.DELETIONS_LEFT)


def test_no_mark_ends_before_it_begins() -> None:
    content = _odt(
        '<text:p>a<text:bookmark-start text:name="x"/>b<text:bookmark-start text:name="y"/>c'
        '<text:bookmark-end text:name="x"/>d<text:bookmark-end text:name="y"/>e</text:p>'
    )
    (paragraph,) = _paragraphs(translated(open_odt, content, backwards))
    marks = [(item.tag.rpartition("-")[2], item.get(f"{TEXT}name")) for item in paragraph]
    assert marks.index(("start", "x")) < marks.index(("end", "x"))
    assert marks.index(("start", "y")) < marks.index(("end", "y"))
    assert "".join(paragraph.itertext()) == "edcba"


def test_outside_of_translated_paragraphs_nothing_changes() -> None:
    body = "<!-- said --><text:p>One<?x y?></text:p>  <text:list/><text:p>7 <text:s/></text:p>"
    content = _odt(body)
    after = members(translated(open_odt, content, lambda _unit: "Two"))["content.xml"].decode()
    wanted = members(content)["content.xml"].decode().replace("One<?x y?>", "Two")
    assert etree.canonicalize(after) == etree.canonicalize(wanted)


def test_slides_have_their_numbers_and_notes_flows_of_their_own() -> None:
    units = units_in(open_odp, written_odp())
    assert [(unit.slide, unit.kind, unit.text) for unit in units] == [
        (1, UnitKind.PARAGRAPH, "grouped"),
        (1, UnitKind.HEADING, "The"),
        (1, UnitKind.HEADING, "title"),
        (1, UnitKind.NOTE, "Say this."),
        (2, UnitKind.PARAGRAPH, "grouped"),
        (2, UnitKind.NOTE, "Say this."),
    ]
    assert len({unit.flow for unit in units}) == 3
    assert load(io.BytesIO(translated(open_odp, written_odp(), upper, PERSIAN)))


def _workbook() -> bytes:
    book = OpenDocumentSpreadsheet()
    for name, rows in (("One", (("Green apple", "Words"),)), ("Two", (("AB-1",),))):
        sheet = odf_table.Table(name=name)
        for cells in rows:
            row = odf_table.TableRow()
            for value in cells:
                cell = odf_table.TableCell(valuetype="string", stringvalue=value)
                cell.addElement(odf_text.P(text=value))
                row.addElement(cell)
            number = odf_table.TableCell(valuetype="float", value=7)
            number.addElement(odf_text.P(text="seven"))
            row.addElement(number)
            made = odf_table.TableCell(valuetype="string", formula="of:=[.A1]")
            made.addElement(odf_text.P(text="Green apple"))
            row.addElement(made)
            sheet.addElement(row)
        book.spreadsheet.addElement(sheet)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_only_texts_of_cells_are_translated_sheet_by_sheet() -> None:
    content = _workbook()
    opened = open_ods(Archive(io.BytesIO(content)))
    assert [(unit.group, unit.kind, unit.text) for unit in opened.units()] == [
        ("One", UnitKind.CELL, "Green apple"),
        ("One", UnitKind.CELL, "Words"),
        ("Two", UnitKind.CELL, "AB-1"),
    ]
    assert [(group.name, group.units, group.chosen) for group in opened.groups] == [
        ("One", 2, True),
        ("Two", 1, False),
    ]
    assert UnitsNote.FORMULAS in opened.opened.notes
    after = translated(open_ods, content, lambda u: upper(u) if u.group == "One" else None, PERSIAN)
    texts = ["".join(item.itertext()) for item in _paragraphs(after)]
    made = ["seven", "Green apple"]
    assert texts == ["GREEN APPLE", "WORDS", *made, "AB-1", *made]
    cell = next(_root(after).iter(f"{TABLE}table-cell"))
    assert cell.get(f"{{{URN}office:1.0}}string-value") is None
    sheets = list(_root(after).iter(f"{TABLE}table"))
    assert [sheet.get(f"{TABLE}style-name") for sheet in sheets] == ["D2", None]
    assert load(io.BytesIO(after))


def test_a_locked_or_damaged_document_is_refused() -> None:
    locked = _odt("", **{"META-INF/manifest.xml": "<x><encryption-data/></x>"})
    with pytest.raises(Refusal) as refused:
        open_odt(Archive(io.BytesIO(locked)))
    assert refused.value.refused.reason is Reason.ENCRYPTED
    for broken in ("<office", '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', "<a>" * 9000):
        files: dict[str, str | bytes] = {"mimetype": "x", "content.xml": broken}
        with pytest.raises(Refusal):
            open_odt(Archive(io.BytesIO(zipped(files))))


def test_a_link_without_spans_in_it_stays_within_those_around_it() -> None:
    link = '<text:a xlink:href="http://x.org/">the page</text:a>'
    body = f'<text:p {FO}>See <text:span text:style-name="T1">{link}</text:span> there</text:p>'
    content = translated(open_odt, _odt(body), upper)
    [paragraph] = _paragraphs(content)
    [found] = paragraph.iter(f"{TEXT}a")
    assert found.text == "THE PAGE"
    around = found.getparent()
    assert around is not None
    assert around.get(f"{TEXT}style-name") == "T1"


def _sheets(rows: str, after: str = "") -> bytes:
    body = f'<table:table table:name="One"><table:table-row>{rows}</table:table-row></table:table>'
    return zipped(odf(body + after, kind="spreadsheet"))


def test_what_is_said_of_a_number_or_formula_is_translated_but_not_the_number() -> None:
    note = (
        "<office:annotation><text:p>Check this</text:p></office:annotation>"
        "<draw:frame><draw:text-box><text:p>A box</text:p></draw:text-box></draw:frame>"
    )
    number = f'<table:table-cell office:value-type="float">{note}<text:p>seven</text:p>'
    made = f'<table:table-cell table:formula="of:=1">{note}<text:p>one</text:p>'
    content = _sheets(f"{number}</table:table-cell>{made}</table:table-cell>")
    units = units_in(open_ods, content)
    assert [(unit.kind, unit.text) for unit in units] == [
        (UnitKind.NOTE, "Check this"),
        (UnitKind.PARAGRAPH, "A box"),
    ] * 2
    after = ["".join(item.itertext()) for item in _paragraphs(translated(open_ods, content, upper))]
    assert after == ["CHECK THIS", "A BOX", "seven", "CHECK THIS", "A BOX", "one"]


@pytest.mark.parametrize(
    "after",
    [
        '<table:named-expressions><table:named-range table:name="Fruit" '
        'table:cell-range-address="$One.$A$1:.$A$3"/></table:named-expressions>',
        '<table:database-ranges><table:database-range table:name="fruit" '
        'table:target-range-address="One.A1:One.A3"/></table:database-ranges>',
        '<table:database-ranges><table:database-range table:name="x" '
        'table:target-range-address="One.A1:One.A3"><table:filter><table:filter-condition '
        'table:value="Green"/></table:filter></table:database-range></table:database-ranges>',
        '<table:content-validations><table:content-validation table:base-cell-address="One.A1" '
        "table:condition='of:cell-content-is-in-list(&quot;Red&quot;)'/></table:content-validations>",
    ],
)
def test_a_sheet_that_names_filters_or_lists_lead_to_is_not_chosen(after: str) -> None:
    two = (
        '<table:table table:name="Two"><table:table-row><table:table-cell><text:p>Some words'
        '</text:p></table:table-cell><table:table-cell table:formula="of:=MATCH(1;Fruit;0)"/>'
        "</table:table-row></table:table>"
    )
    cell = "<table:table-cell><text:p>Green apple</text:p></table:table-cell>"
    for content, chosen in ((_sheets(cell, two), True), (_sheets(cell, two + after), False)):
        opened = open_ods(Archive(io.BytesIO(content)))
        assert list(opened.units())
        assert {group.name: group.chosen for group in opened.groups}["One"] is chosen


def test_tables_of_a_text_run_as_its_language_does() -> None:
    table = (
        "<table:table><table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )
    content = _odt(table.format("Words") + table.format("7"))
    tables = list(_root(translated(open_odt, content, upper, PERSIAN)).iter(f"{TABLE}table"))
    assert [item.get(f"{TABLE}style-name") is not None for item in tables] == [True, False]
    tables = list(_root(translated(open_odt, content, upper)).iter(f"{TABLE}table"))
    assert not any(item.get(f"{TABLE}style-name") for item in tables)


LANGUAGE = f"{{{URN}xsl-fo-compatible:1.0}}language"
DEFAULTS = (
    f'<style:default-style style:family="paragraph"><style:text-properties {FO} '
    'fo:language="en" fo:country="US" fo:script="Latn" style:rfc-language-tag="en-US"/>'
    '</style:default-style><style:style style:name="Body" style:family="paragraph">'
    f'<style:text-properties {FO} fo:language="en"/></style:style>'
    '<style:style style:name="Foreign" style:family="paragraph">'
    f'<style:text-properties {FO} fo:language="fr"/></style:style>'
)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", {"language": "de", "country": "none"}),
        ("pt-BR", {"language": "pt", "country": "BR"}),
        ("sr-Latn-RS", {"language": "sr", "country": "RS", "script": "Latn"}),
        ("zh-Hant", {"language-asian": "zh", "country-asian": "none", "script-asian": "Hant"}),
        ("yue", {"language-asian": "yue", "country-asian": "none"}),
        ("ps", {"language-complex": "ps", "country-complex": "none"}),
        ("hi", {"language-complex": "hi", "country-complex": "none"}),
    ],
)
def test_the_language_is_declared_for_the_letters_it_is_written_in(
    code: str, said: dict[str, str]
) -> None:
    content = zipped(odf("<text:p>Words</text:p>", styles=DEFAULTS))
    target = TargetLanguage(code=code)
    styles = _root(translated(open_odt, content, upper, target), "styles.xml")
    look = next(styles.iter(f"{STYLE}text-properties"))
    found = {etree.QName(key).localname: value for key, value in look.items()}
    kept = {"language": "en", "country": "US", "script": "Latn", "rfc-language-tag": "en-US"}
    assert found == (said if "language" in said else kept | said)


def test_what_is_written_is_in_the_language_that_is_declared() -> None:
    automatic = (
        f'<style:style style:name="P1" style:family="paragraph"><style:text-properties {FO} '
        'fo:language="en"/></style:style><style:style style:name="T1" style:family="text">'
        f'<style:text-properties {FO} fo:font-weight="bold" fo:language="en" fo:country="GB"/>'
        '</style:style><style:style style:name="T2" style:family="text">'
        f'<style:text-properties {FO} fo:font-weight="bold" fo:language="zxx"/></style:style>'
    )
    spans = "".join(f'<text:span text:style-name="T{at}">bold</text:span> word ' for at in (1, 2))
    names = ("P1", "Body", "Foreign", "Bare")
    body = "".join(
        f'<text:p text:style-name="{name}">Many plain {spans}</text:p>' for name in names
    )
    left = f'<text:p text:style-name="P1">Left {spans}</text:p>'
    content = zipped(odf(body + left, automatic=automatic, styles=DEFAULTS))
    after = translated(open_odt, content, lambda u: None if "Left" in u.text else upper(u))
    said = {
        style.get(f"{STYLE}name"): look.get(LANGUAGE)
        for part in ("styles.xml", "content.xml")
        for style in _root(after, part).iter(f"{STYLE}style")
        for look in style.iter(f"{STYLE}text-properties")
    }
    paragraphs = _paragraphs(after)
    named = [item.get(f"{TEXT}style-name") for item in paragraphs]
    assert [said.get(name) for name in named] == ["de", "de", "de", None, "en"]
    assert named[1::2] == ["Body", "Bare"]
    languages = [
        [said[span.get(f"{TEXT}style-name")] for span in item.iter(f"{TEXT}span")]
        for item in paragraphs
    ]
    assert languages[-1] == ["en", "zxx"]
    assert all(found[0] == "de" for found in languages[:-1])


def test_a_long_text_gives_signs_of_life_while_it_is_written() -> None:
    opened = open_odt(Archive(io.BytesIO(_odt("<text:p>Words</text:p>" * 1200))))
    units = list(opened.units())
    pieces = list(opened.rebuilt({unit.id: "Worte" for unit in units}, TargetLanguage(code="de")))
    assert pieces[:3] == [b"", b"", b""]
    assert len(_paragraphs(b"".join(pieces))) == len(units) == 1200
