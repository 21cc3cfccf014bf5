"""DOCX files are translated in their own format: nothing but the words is another."""

from __future__ import annotations

import io
import sys
from itertools import count, takewhile
from typing import TYPE_CHECKING

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from tests.documents import docx_files as files
from tests.documents.office_files import W, docx, paragraph, run, style, styled, zipped

from parlance.contract.segments import TagKind, UnitKind, UnitsNote
from parlance.contract.tagged import TagForm, joined_tags, split_tags, tag_faults, tags_in
from parlance.documents.archive import Archive
from parlance.documents.translating.codec import TargetLanguage
from parlance.documents.translating.docx import open_docx

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.segments import Unit

FRENCH = TargetLanguage(code="fr")
PERSIAN = TargetLanguage(code="fa", right_to_left=True)
RICH = files.rich_docx()


def _units(content: bytes) -> list[Unit]:
    with Archive(io.BytesIO(content)) as archive:
        return list(open_docx(archive).units())


def _notes(content: bytes) -> tuple[UnitsNote, ...]:
    with Archive(io.BytesIO(content)) as archive:
        return open_docx(archive).opened.notes


def _translated(
    content: bytes, translate: Callable[[str], str], target: TargetLanguage = FRENCH
) -> bytes:
    with Archive(io.BytesIO(content)) as archive:
        document = open_docx(archive)
        targets = {unit.id: translate(unit.text) for unit in document.units()}
        return b"".join(document.rebuilt(targets, target))


def _texts(content: bytes) -> list[str]:
    return [unit.text for unit in _units(content)]


def _only(runs: str, **parts: str) -> Unit:
    return _units(docx(paragraph(runs=runs), **parts))[0]


def _upper(text: str) -> str:
    return joined_tags([p.upper() if isinstance(p, str) else p for p in split_tags(text)])


def _emptied(text: str) -> str:
    """Bring the tags back with nothing in them, behind all the words."""
    words = "".join(part for part in split_tags(text) if isinstance(part, str))
    return words + "".join(map(str, tags_in(text)))


def _reordered(text: str) -> str:
    """Turn the order of what stands side by side."""
    groups: list[str] = []
    depth = 0
    for part in split_tags(text):
        if depth:
            groups[-1] += str(part)
        else:
            groups.append(str(part))
        if not isinstance(part, str):
            depth += {TagForm.OPEN: 1, TagForm.CLOSE: -1}.get(part.form, 0)
    return "".join(reversed(groups))


# What the units are ----------------------------------------------------------------


def test_paragraphs_of_all_parts_are_units_with_their_kinds_and_headings() -> None:
    units = _units(RICH)
    kinds = {unit.text: unit.kind for unit in units}
    assert kinds["First heading"] is kinds["Second heading"] is UnitKind.HEADING
    assert kinds["An item"] is UnitKind.ITEM
    assert kinds["Inner"] is kinds["Cell one"] is UnitKind.CELL
    assert kinds["Below"] is UnitKind.NOTE
    assert kinds["Its title"] is UnitKind.LABEL
    assert [unit.id for unit in units] == list(range(len(units)))
    item = next(unit for unit in units if unit.text == "An item")
    assert item.section == ("First heading", "Second heading")
    flows = {unit.flow for unit in units if unit.text in ("An item", "Cell one")}
    apart = {"In the box", "At the top", "Below", "Its title"}
    assert len(flows) == 1
    assert len({unit.flow for unit in units if unit.text in apart} | flows) == 5


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (
            run("one ") + run("two ", "<w:b/>") + run("three", "<w:b/><w:noProof/>"),
            "⟦1⟧one⟦/1⟧ two three",
        ),
        (run("word", "<w:lang w:val='de'/>") + run("s"), "words"),
        (files.link(run("all of it", "<w:u/>")), "all of it"),
        (run("a ") + files.link(run("b", "<w:u/>")), "a ⟦1⟧b⟦/1⟧"),
        (run("a ") + run("b ", "<w:u/>") + run("c d"), "a ⟦1⟧b ⟦/1⟧c d"),
        (run("a ") + run("b ", "<w:b/>") + run("c d"), "a ⟦1⟧b⟦/1⟧ c d"),
        (run("a ") + files.inserted(run("b")), "a ⟦1⟧b⟦/1⟧"),
        (run("a ") + files.control(run("b")), "a ⟦1⟧b⟦/1⟧"),
        (run("a ") + files.field(" PAGE ", "3") + run(" b"), "a ⟦1/⟧ b"),
        (run("a ") + files.field(' HYPERLINK "x" ', "there"), "a ⟦1⟧there⟦/1⟧"),
        (files.bookmarked(run("a")), "a"),
        (run("a") + files.BREAK, "a"),
        (run("a") + files.BREAK + run("b"), "a⟦1/⟧b"),
        (run("a ") + files.DELETED + run("b"), "a ⟦1/⟧b"),
        (run("a ") + files.FORMULA + run(" b"), "a ⟦1/⟧ b"),
        (run("a") + "<w:r><w:noBreakHyphen/></w:r>" + run("b"), "a\u2011b"),
        (run("a ") + run("secret", "<w:vanish/>") + run("b"), "a ⟦1/⟧b"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t>"
            "</w:r></w:rubyBase></w:ruby></w:r>",
            "漢",
        ),
    ],
)
def test_what_stands_in_a_paragraph_becomes_tags(runs: str, text: str) -> None:
    assert _only(runs).text == text


def test_tags_say_what_they_stand_for() -> None:
    runs = (
        run("See ")
        + files.link(run("it"))
        + files.NOTE
        + files.field(" REF a ", "Figure 3")
        + files.BREAK
        + files.PICTURE
        + run(" end.")
    )
    assert [(tag.kind, tag.literal) for tag in _only(runs).tags] == [
        (TagKind.LINK, ""),
        (TagKind.NOTE, ""),
        (TagKind.FIELD, "Figure 3"),
        (TagKind.BREAK, "\n"),
        (TagKind.PICTURE, ""),
    ]


@pytest.mark.parametrize(
    "body",
    [
        paragraph("12.5"),
        paragraph(runs=files.field(" PAGE ", "Page")),
        files.control(paragraph("Click here"), "<w:showingPlcHdr/>"),
        paragraph("code", styled("Code")),
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('gone')}</w:tc></w:tr></w:tbl>",
    ],
)
def test_what_has_no_words_or_is_not_prose_is_no_unit(body: str) -> None:
    assert not _units(docx(body, styles=style("Code", "Source Code")))


def test_a_table_of_contents_is_left_and_computed_anew() -> None:
    lines = files.field(' TOC \\o "1-3" ', "First 1").split('<w:r><w:fldChar w:fldCharType="end"/>')
    body = (
        paragraph(runs=lines[0])
        + paragraph("Second 2")
        + paragraph(runs='<w:r><w:fldChar w:fldCharType="end"/></w:r>')
        + paragraph("After")
    )
    content = docx(body, settings="<w:zoom/><w:compat/>")
    assert _texts(content) == ["After"]
    assert UnitsNote.CONTENTS_CACHED in _notes(content)
    written = _translated(content, str.upper)
    root = etree.fromstring(files.members_of(written)["word/settings.xml"])
    assert [etree.QName(each).localname for each in root] == ["zoom", "updateFields", "compat"]


def test_a_field_without_an_end_takes_nothing_along() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
    assert _texts(docx(paragraph(runs=run("a") + begin) + paragraph("b"))) == ["a", "b"]


def _contents(first: str, last: str) -> str:
    """Return a table of contents over three paragraphs, with what is around its signs."""
    begin, end = files.field(' TOC \\o "1-3" ', "First 1").split(
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    sign = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return (
        paragraph(runs=first + begin + end)
        + paragraph("Second 2")
        + paragraph("", "<w:keepNext/>", run("Third 3") + sign + last)
    )


def test_what_stands_before_and_behind_a_table_of_contents_is_translated() -> None:
    body = _contents(run("Before"), run("Behind")) + paragraph("After")
    content = docx(body + _contents("", "") + paragraph("Last"))
    assert _texts(content) == ["Before", "Behind", "After", "Last"]
    written = _translated(content, str.upper)
    assert files.things(written) == files.things(content)
    said = ["".join(each.itertext(f"{{{W}}}t")) for each in files.body_of(written).iter(files.P)]
    assert said[:4] == ["BEFOREFirst 1", "Second 2", "Third 3BEHIND", "AFTER"]
    third = list(files.body_of(written).iter(files.P))[2]
    assert etree.QName(third[0]).localname == "pPr"


def test_a_table_of_contents_may_begin_and_end_in_what_is_around_text() -> None:
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{name}"/></w:r>' for name in ("begin", "end"))
    instruction = "<w:r><w:instrText>TOC</w:instrText></w:r>"
    body = (
        paragraph(runs=run("Before ") + files.link(run("in ") + begin + instruction))
        + paragraph("Line 1")
        + paragraph(runs=files.link(run("Line 2") + end) + run("Behind"))
    )
    assert _texts(docx(body)) == ["Before", "Behind"]
    written = _translated(docx(body), str.upper)
    assert files.things(written) == files.things(docx(body))
    letters = "".join(letter for letter, _ in files.letters(written))
    assert letters == "BEFORE in Line 1Line 2BEHIND"


@pytest.mark.parametrize("instruction", [" REF _Ref1 \\h ", " STYLEREF Title ", "TITLE"])
def test_fields_that_repeat_other_words_are_computed_anew(instruction: str) -> None:
    settings = "word/settings.xml"
    for runs in (
        files.field(instruction, "Introduction"),
        f"<w:fldSimple w:instr='{instruction}'>{run('Introduction')}</w:fldSimple>",
    ):
        content = docx(paragraph("See ", runs=runs), settings="<w:zoom/>")
        assert b"updateFields" in files.members_of(_translated(content, _upper))[settings]
        assert b"updateFields" not in files.members_of(_translated(content, str))[settings]
        assert UnitsNote.CONTENTS_CACHED not in _notes(content)


def test_controls_with_other_words_no_longer_show_the_data_they_are_bound_to() -> None:
    bound = "<w:dataBinding w:xpath='/a'/><w:text/>"
    newer = '<n:dataBinding xmlns:n="http://schemas.microsoft.com/office/word/2012/wordml"/>'
    body = (
        files.control(paragraph("Block"), bound + newer)
        + files.control(paragraph("12"), bound)
        + paragraph("See ", runs=files.control(run("inline"), bound))
        + paragraph("Say ", runs=files.control(run("Yes"), bound + "<w:dropDownList/>"))
    )
    assert _bindings(_translated(docx(body), str)) == 5
    written = _translated(docx(body), _upper)
    assert _bindings(written) == 2
    assert files.things(written)["sdt"] == 4
    assert len(list(files.body_of(written).iter(f"{{{W}}}text"))) == 4


def _bindings(content: bytes) -> int:
    return files.members_of(content)["word/document.xml"].count(b":dataBinding ")


def test_what_is_said_of_pictures_is_translated() -> None:
    def picture(about: str) -> str:
        space = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        return (
            f"<w:r><w:drawing><wp:inline xmlns:wp='{space}'><wp:docPr id='1' name='p' "
            f"descr='{about}'/></wp:inline></w:drawing></w:r>"
        )

    gone = f"<w:del w:id='1'>{picture('It is gone')}</w:del>"
    body = paragraph("Look", runs=picture("A dog")) + paragraph(
        runs=picture("photo1.jpeg") + picture("") + gone
    )
    units = _units(docx(body))
    assert [(unit.text, unit.kind) for unit in units] == [
        ("Look⟦1/⟧", UnitKind.PARAGRAPH),
        ("A dog", UnitKind.LABEL),
    ]
    assert units[0].flow != units[1].flow
    written = _translated(docx(body), _upper)
    assert _texts(written) == ["LOOK⟦1/⟧", "A DOG"]
    with Archive(io.BytesIO(docx(body))) as archive:
        document = open_docx(archive)
        list(document.units())
        written = b"".join(document.rebuilt({1: "Ein Hund"}, FRENCH))
    assert _texts(written) == ["Look⟦1/⟧", "Ein Hund"]


def test_a_long_title_is_not_cut() -> None:
    members = files.rich_members()
    core = members["docProps/core.xml"]
    assert isinstance(core, str)
    title = "A very long title " * 30
    members["docProps/core.xml"] = core.replace("Its title", title)
    written = _translated(zipped(members), _upper)
    assert title.upper().encode() in files.members_of(written)["docProps/core.xml"]


def test_what_no_part_can_hold_is_left_out_of_the_title() -> None:
    written = _translated(RICH, lambda text: "A\0B" if text == "Its title" else text)
    assert b"<dc:title>AB<" in files.members_of(written)["docProps/core.xml"]


def test_a_person_is_told_what_stays() -> None:
    members = files.rich_members()
    members["_xmlsignatures/sig1.xml"] = "<x/>"
    members["word/charts/chart1.xml"] = "<x/>"
    assert set(_notes(zipped(members))) == {
        UnitsNote.SIGNATURE_LOST,
        UnitsNote.DIAGRAMS_LEFT,
        UnitsNote.DELETIONS_LEFT,
    }


# What is written -------------------------------------------------------------------


def test_nothing_changes_without_translations_or_with_the_source_itself() -> None:
    before = files.members_of(RICH)
    with Archive(io.BytesIO(RICH)) as archive:
        document = open_docx(archive)
        list(document.units())
        assert files.members_of(b"".join(document.rebuilt({}, FRENCH))) == before
    after = files.members_of(_translated(RICH, str))
    changed = {name for name in before if before[name] != after[name]}
    assert list(after) == list(before)
    assert changed == {"word/styles.xml", "docProps/core.xml"}
    assert b'w:lang w:val="fr"' in after["word/styles.xml"]
    assert b"language" in after["docProps/core.xml"]


def test_other_words_keep_the_look_of_every_letter() -> None:
    written = _translated(RICH, _upper)
    before = [(letter.upper(), look) for letter, look in files.letters(RICH)]
    assert files.letters(written) == before
    assert files.things(written) == files.things(RICH)
    assert _texts(written) == [_upper(text) for text in _texts(RICH)]
    assert b"ITS TITLE" in files.members_of(written)["docProps/core.xml"]


@pytest.mark.parametrize("translate", [_upper, _emptied, _reordered])
@pytest.mark.parametrize("target", [FRENCH, PERSIAN])
def test_everything_that_is_no_text_is_there_once(
    translate: Callable[[str], str], target: TargetLanguage
) -> None:
    written = _translated(RICH, translate, target)
    assert files.things(written) == files.things(RICH)
    others = set(files.members_of(RICH)) - {"word/document.xml"}
    assert others < set(files.members_of(written))
    assert files.members_of(written)["word/media/picture.png"] == bytes(range(256)) * 8
    _assert_sound(written)


@given(st.data())
@settings(max_examples=30, deadline=None)
def test_any_sound_translation_can_be_written(data: st.DataObject) -> None:
    words = st.text(alphabet="aß س\u2011\n\t\0⟦", max_size=5)

    def random(text: str) -> str:
        target = _shuffled(text, data, words)
        assert not tag_faults(text, target)
        return target

    written = _translated(RICH, random, data.draw(st.sampled_from([FRENCH, PERSIAN])))
    before, after = files.things(RICH), files.things(written)
    for name in ("footnoteReference", "pict", "del", "oMath", "drawing", "bookmarkStart", "tbl"):
        assert after[name] == before[name]
    for name in ("hyperlink", "ins", "sdt", "fldChar", "br"):
        assert after[name] >= before[name]
    _assert_sound(written)


def _shuffled(text: str, data: st.DataObject, words: st.SearchStrategy[str]) -> str:
    """Return the tags of `text` somewhere in other words, well nested."""
    tags = tags_in(text)
    target: list[str] = [data.draw(words)]
    pairs = [tag.number for tag in tags if tag.form is TagForm.OPEN]
    for tag in data.draw(st.permutations([tag for tag in tags if tag.form is TagForm.OBJECT])):
        target += [str(tag), data.draw(words)]
    for number in data.draw(st.permutations(pairs)):
        start = data.draw(st.integers(0, len(target)))
        end = data.draw(st.integers(start, len(target)))
        if _is_nested(target[start:end]):
            target[start:end] = [f"⟦{number}⟧", *target[start:end], f"⟦/{number}⟧"]
        else:
            target += [f"⟦{number}⟧", f"⟦/{number}⟧"]
    return "".join(target)


def _is_nested(parts: list[str]) -> bool:
    joined = "".join(parts)
    return not tag_faults(joined, joined)


def _assert_sound(content: bytes) -> None:
    """Check what programs refuse: other orders, links in links, ranges that end first."""
    root = files.body_of(content)
    for name in ("pPr", "rPr"):
        for properties in root.iter(f"{{{W}}}{name}"):
            signs = [etree.QName(sign).localname for sign in properties]
            order = [sign for sign in _ORDERS[name] if sign in signs]
            assert signs == order
    for inner in root.iter(f"{{{W}}}hyperlink"):
        above = {etree.QName(each).localname for each in inner.iterancestors()}
        assert not above & {"hyperlink", "ins", "r"}
    signs = [
        (each.get(f"{{{W}}}id"), etree.QName(each).localname)
        for each in root.iter(f"{{{W}}}bookmarkStart", f"{{{W}}}bookmarkEnd")
    ]
    for number in {number for number, _ in signs}:
        ends = [name for each, name in signs if each == number]
        assert ends == ["bookmarkStart", "bookmarkEnd"]
    python_docx.Document(io.BytesIO(content))


_ORDERS = {
    "pPr": ["pStyle", "keepNext", "numPr", "bidi", "spacing", "ind", "jc", "outlineLvl", "rPr"],
    "rPr": [
        *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "noProof", "vanish", "color", "sz", "szCs"),
        *("u", "vertAlign", "rtl", "cs", "lang", "rPrChange"),
    ],
}


def test_both_forms_of_a_text_box_have_the_translation() -> None:
    body = paragraph(runs=files.box(paragraph("Inside"), paragraph("Inside")))
    other = paragraph(runs=files.box(paragraph("Inside"), paragraph("Other")))
    written = _translated(docx(body + other), str.upper)
    assert "".join(letter for letter, _ in files.letters(written)) == "INSIDEINSIDEINSIDEOther"


def test_a_language_from_right_to_left_has_its_direction_in_the_file() -> None:
    body = paragraph("Text", "<w:keepNext/><w:jc w:val='left'/>") + paragraph(
        runs=run("bold", "<w:b/><w:sz w:val='30'/>")
    )
    written = _translated(docx(body), str.upper, PERSIAN)
    root = files.body_of(written)
    first, second = root.iter(files.P)
    assert [etree.QName(each).localname for each in first[0]] == ["keepNext", "bidi", "jc"]
    look = second.find(f"{{{W}}}r/{{{W}}}rPr")
    assert look is not None
    assert [etree.QName(each).localname for each in look] == [
        *("b", "bCs", "sz", "szCs", "rtl", "lang")
    ]
    assert look[-1].get(f"{{{W}}}bidi") == "fa"


def test_tables_and_pages_follow_the_direction_of_what_is_written_in_them() -> None:
    tables = (
        "<w:tbl><w:tblPr><w:tblStyle w:val='a'/><w:tblW/></w:tblPr><w:tblGrid/>"
        f"<w:tr><w:tc>{paragraph('Left')}</w:tc><w:tc>{paragraph('Right')}</w:tc></w:tr></w:tbl>"
        f"<w:tbl><w:tblGrid/><w:tr><w:tc>{paragraph('Alone')}</w:tc></w:tr></w:tbl>"
        f"<w:tbl><w:tblPr/><w:tr><w:tc>{paragraph('12')}</w:tc></w:tr></w:tbl>"
    )
    old = "<w:sectPrChange w:id='1'><w:sectPr/></w:sectPrChange>"
    body = tables + f"<w:sectPr><w:cols/><w:docGrid/>{old}</w:sectPr>"
    turned = _translated(docx(body), str.upper, PERSIAN)
    assert _properties(turned, "tblPr") == [["tblStyle", "bidiVisual", "tblW"], ["bidiVisual"], []]
    assert _properties(turned, "sectPr") == [["cols", "bidi", "docGrid", "sectPrChange"], []]
    back = _translated(turned, str.lower, FRENCH)
    assert _properties(back, "tblPr") == [["tblStyle", "tblW"], [], []]
    assert _properties(back, "sectPr") == [["cols", "docGrid", "sectPrChange"], []]


def _properties(content: bytes, name: str) -> list[list[str]]:
    found = files.body_of(content).iter(f"{{{W}}}{name}")
    return [[etree.QName(sign).localname for sign in properties] for properties in found]


def test_a_source_from_right_to_left_is_turned() -> None:
    look = "<w:bCs/><w:rtl/><w:lang w:bidi='fa-IR'/>"
    body = paragraph("", "<w:bidi/><w:jc w:val='left'/>", run("متن", look))
    written = _translated(docx(body), lambda _: "Text")
    root = files.body_of(written)
    assert [etree.QName(each).localname for each in root.iter(f"{{{W}}}bidi")] == []
    found = next(root.iter(f"{{{W}}}rPr"))
    assert [etree.QName(each).localname for each in found] == ["b", "bCs", "lang"]
    styles = style("N", "n", look="<w:bidi/>")
    written = _translated(docx(paragraph("متن", styled("N")), styles=styles), lambda _: "Text")
    sign = next(files.body_of(written).iter(f"{{{W}}}bidi"))
    assert sign.get(f"{{{W}}}val") == "0"


def test_what_no_part_can_hold_is_left_out_of_it() -> None:
    written = _translated(docx(paragraph("a")), lambda _: "b\0\ud800\tc\nd\u2011e")
    names = [etree.QName(each).localname for each in next(files.body_of(written).iter(files.P))[0]]
    assert names == ["rPr", "t", "tab", "t", "br", "t", "noBreakHyphen", "t"]


def test_deep_nesting_is_left_as_it_is() -> None:
    deep = run("deep")
    for _ in range(80):
        deep = f"<w:smartTag><w:sdt><w:sdtContent>{deep}</w:sdtContent></w:sdt></w:smartTag>"
    content = docx(paragraph(runs=run("a ") + deep))
    written = _translated(content, _upper)
    assert [letter for letter, _ in files.letters(written)] == list("A deep")


def test_writing_takes_time_in_proportion_to_the_breaks_of_a_run() -> None:
    few, many = (_calls_for(breaks) for breaks in (200, 800))
    assert many < 5 * few


def _calls_for(breaks: int) -> int:
    """Return how often anything is called while a run with many breaks is written."""
    calls = count()

    def profile(_frame: object, event: str, _argument: object) -> None:
        if event == "call":
            next(calls)

    content = docx(paragraph(runs=f"<w:r>{'<w:t>a</w:t><w:br/>' * breaks}<w:t>a</w:t></w:r>"))
    with Archive(io.BytesIO(content)) as archive:
        document = open_docx(archive)
        targets = {unit.id: _upper(unit.text) for unit in document.units()}
        before = sys.getprofile()
        sys.setprofile(profile)
        try:
            list(document.rebuilt(targets, FRENCH))
        finally:
            sys.setprofile(before)
    return next(calls)


def test_long_documents_show_signs_of_life_before_their_first_piece() -> None:
    with Archive(io.BytesIO(docx(paragraph("a") * 500))) as archive:
        document = open_docx(archive)
        targets = {unit.id: "b" for unit in document.units()}
        pieces = document.rebuilt(targets, FRENCH)
        silent = sum(1 for _ in takewhile(lambda piece: not piece, pieces))
    assert silent >= 500
