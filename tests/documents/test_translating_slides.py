"""PPTX translated in its own format."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from pptx import Presentation
from tests.documents.office_files import (
    A,
    P,
    pptx_members,
    relations,
    shape,
    slide,
    written_pptx,
    zipped,
)
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

from parlance.contract.document import DocumentWarning
from parlance.contract.segments import TagKind, UnitKind, UnitsNote
from parlance.documents.archive import Archive
from parlance.documents.translating.pptx import open_pptx
from parlance.documents.wire import Refusal

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_PART = "ppt/slides/slide1.xml"
RICH = (
    '<a:p><a:pPr algn="l"/><a:r><a:rPr lang="en-GB" dirty="0"/><a:t> Plain words </a:t></a:r>'
    '<a:r><a:rPr lang="en-US" b="1"/><a:t>bold</a:t></a:r>'
    '<a:r><a:rPr lang="en-GB" b="1" err="1"/><a:t> and more </a:t></a:r>'
    '<a:r><a:rPr><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>'
    '<a:hlinkClick r:id="rId9"/></a:rPr><a:t>a link</a:t></a:r>'
    '<a:br><a:rPr lang="en-GB"/></a:br>'
    '<a:r><a:t>page </a:t></a:r><a:fld id="{1}" type="slidenum"><a:rPr/><a:t>7</a:t></a:fld>'
    '<a:r><a:t> of it ⟦1⟧ &amp; </a:t></a:r><a:endParaRPr lang="en-GB"/></a:p>'
)


def _box(paragraphs: str, body: str = "<a:bodyPr/>", place: str = "") -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="4" name="x"/><p:cNvSpPr/><p:nvPr>{place}</p:nvPr>'
        f"</p:nvSpPr><p:spPr/><p:txBody>{body}<a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def _deck(*shapes: str) -> bytes:
    return zipped(pptx_members(slide("".join(shapes))))


def _root(content: bytes, part: str = _PART) -> Element:
    return etree.fromstring(members(content)[part])


def _runs(content: bytes) -> list[str]:
    return [run.text or "" for run in _root(content).iter(f"{{{A}}}t")]


def _count(content: bytes, tag: str) -> int:
    return len(list(_root(content).iter(f"{{{A}}}{tag}")))


@pytest.mark.parametrize("translator", [same, nothing])
@pytest.mark.parametrize("content", [written_pptx(), _deck(_box(RICH))])
def test_what_is_not_changed_stays_byte_for_byte(content: bytes, translator) -> None:
    assert changed_members(content, translated(open_pptx, content, translator)) <= {
        "docProps/core.xml"
    }


def test_a_paragraph_becomes_text_with_few_tags() -> None:
    (unit,) = units_in(open_pptx, _deck(_box(RICH)))
    assert unit.text == ("Plain words ⟦1⟧bold and more⟦/1⟧ ⟦2⟧a link⟦/2⟧⟦3/⟧page ⟦4/⟧ of it ⟦5/⟧ &")
    assert [(tag.kind, tag.literal) for tag in unit.tags] == [
        (TagKind.FORMAT, ""),
        (TagKind.LINK, ""),
        (TagKind.BREAK, "\n"),
        (TagKind.FIELD, "7"),
        (TagKind.OTHER, "⟦1⟧"),
    ]


def test_letters_change_and_formatting_stays() -> None:
    runs = _runs(translated(open_pptx, _deck(_box(RICH)), upper))
    assert runs == [
        " PLAIN WORDS ",
        "BOLD AND MORE",
        " ",
        "A LINK",
        "PAGE ",
        "7",
        " OF IT ⟦1⟧ & ",
    ]


def test_the_language_of_what_is_written_is_declared() -> None:
    root = _root(translated(open_pptx, _deck(_box(RICH)), upper))
    assert {run.find(f"{{{A}}}rPr").get("lang") for run in root.iter(f"{{{A}}}r")} == {"de"}
    content = translated(open_pptx, written_pptx(), upper)
    assert Presentation(io.BytesIO(content)).core_properties.language == "de"


@pytest.mark.parametrize("translator", [emptied, backwards])
def test_links_breaks_and_fields_survive_any_order(translator) -> None:
    content = translated(open_pptx, _deck(_box(RICH)), translator)
    assert [_count(content, tag) for tag in ("hlinkClick", "br", "fld")] == [1, 1, 1]
    paragraph = next(_root(content).iter(f"{{{A}}}p"))
    assert paragraph[0].tag == f"{{{A}}}pPr"
    assert paragraph[-1].tag == f"{{{A}}}endParaRPr"


@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_translator_writes_the_slide_is_whole(data: st.DataObject) -> None:
    draw = data.draw
    deck = _deck(_box(RICH), shape("One\nTwo"))
    content = translated(open_pptx, deck, lambda unit: random_target(draw, unit))
    assert [_count(content, tag) for tag in ("hlinkClick", "fld", "p")] == [1, 1, 3]
    assert _count(content, "br") >= 1
    assert not any("\n" in text for text in _runs(content))
    assert changed_members(deck, content) <= {_PART}


def test_titles_items_cells_and_notes_are_told_apart() -> None:
    units = units_in(open_pptx, written_pptx())
    told = [(unit.kind, unit.slide, unit.text) for unit in units]
    assert (UnitKind.HEADING, 1, "The talk") in told
    assert (UnitKind.ITEM, 2, "deeper") in told
    assert (UnitKind.NOTE, 2, "Say it slowly.") in told
    assert (UnitKind.PARAGRAPH, 3, "In two groups") in told
    item = next(unit for unit in units if unit.text == "deeper")
    note = next(unit for unit in units if unit.kind is UnitKind.NOTE)
    assert item.section == ("Points",)
    assert note.flow != item.flow


def test_tables_are_cells() -> None:
    show = Presentation()
    page = show.slides.add_slide(show.slide_layouts[6])
    table = page.shapes.add_table(1, 2, 0, 0, 9, 9).table
    table.cell(0, 0).text, table.cell(0, 1).text = "left", "right"
    file = io.BytesIO()
    show.save(file)
    units = units_in(open_pptx, file.getvalue())
    assert [(unit.kind, unit.text) for unit in units[:2]] == [
        (UnitKind.CELL, "left"),
        (UnitKind.CELL, "right"),
    ]
    again = Presentation(io.BytesIO(translated(open_pptx, file.getvalue(), upper)))
    assert again.slides[0].shapes[0].table.cell(0, 1).text == "RIGHT"
    turned = _root(translated(open_pptx, file.getvalue(), upper, PERSIAN))
    assert next(turned.iter(f"{{{A}}}tblPr")).get("rtl") == "1"
    assert b"normAutofit" not in members(translated(open_pptx, file.getvalue(), _longer))[_PART]


def test_what_a_library_wrote_opens_again_with_all_its_texts() -> None:
    show = Presentation(io.BytesIO(translated(open_pptx, written_pptx(), upper, PERSIAN)))
    assert show.slides[0].shapes.title.text == "THE TALK"
    assert show.slides[1].notes_slide.notes_text_frame.text == "SAY IT SLOWLY.\nTWICE."


def test_the_same_text_in_two_forms_is_translated_once() -> None:
    content = _deck(
        f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="a14">{shape("Once")}'
        f"</mc:Choice><mc:Fallback>{shape('Once')}</mc:Fallback></mc:AlternateContent>"
    )
    assert [unit.text for unit in units_in(open_pptx, content)] == ["Once"]
    assert _runs(translated(open_pptx, content, upper)) == ["ONCE", "ONCE"]


def _longer(unit) -> str:
    return unit.text + " and longer"


def test_text_may_shrink_only_where_nothing_says_what_it_does() -> None:
    fixed = "<a:bodyPr><a:noAutofit/></a:bodyPr>"
    warped = '<a:bodyPr><a:prstTxWarp prst="x"/><a:scene3d/></a:bodyPr>'
    text = "<a:p><a:r><a:t>Words</a:t></a:r></a:p>"
    deck = _deck(_box(text), _box(text, fixed), _box(text, warped))
    bodies = list(_root(translated(open_pptx, deck, _longer)).iter(f"{{{A}}}bodyPr"))
    names = [[etree.QName(child).localname for child in body] for body in bodies]
    assert names == [["normAutofit"], ["noAutofit"], ["prstTxWarp", "normAutofit", "scene3d"]]
    assert b"normAutofit" not in members(translated(open_pptx, deck, upper))[_PART]


@pytest.mark.parametrize(
    ("look", "told"),
    [
        ("<a:pPr/>", ("1", "r")),
        ('<a:pPr algn="r"/>', ("1", "l")),
        ('<a:pPr algn="ctr"/>', ("1", "ctr")),
        ('<a:pPr algn="l" rtl="1"/>', ("1", "l")),
        ("", ("1", "r")),
    ],
)
def test_right_to_left_turns_what_ran_the_other_way(look: str, told: tuple[str, str]) -> None:
    deck = _deck(_box(f"<a:p>{look}<a:r><a:t>Words</a:t></a:r></a:p>"))
    found = next(_root(translated(open_pptx, deck, upper, PERSIAN)).iter(f"{{{A}}}pPr"))
    assert (found.get("rtl"), found.get("algn")) == told


def test_left_to_right_turns_back_what_ran_right_to_left() -> None:
    deck = _deck(_box('<a:p><a:pPr algn="r" rtl="1"/><a:r><a:t>سلام</a:t></a:r></a:p>'))
    found = next(_root(translated(open_pptx, deck, lambda _unit: "Hello")).iter(f"{{{A}}}pPr"))
    assert (found.get("rtl"), found.get("algn")) == ("0", "l")


def test_a_centred_title_of_the_layout_stays_centred() -> None:
    show = Presentation(io.BytesIO(translated(open_pptx, written_pptx(), upper, PERSIAN)))
    look = show.slides[0].shapes.title.text_frame.paragraphs[0]._p.pPr
    assert (look.get("rtl"), look.get("algn")) == ("1", None)


def test_the_words_for_a_picture_are_a_label_but_the_name_of_its_file_is_none() -> None:
    shapes = shape("", about='descr="A red bus"'), shape("", about='descr="bus 2.jpg"')
    units = units_in(open_pptx, _deck(*shapes, shape("", about='descr="C:\\x\\bus.png"')))
    assert [(unit.kind, unit.text) for unit in units] == [(UnitKind.LABEL, "A red bus")]
    assert b'descr="A RED BUS"' in members(translated(open_pptx, _deck(*shapes), upper))[_PART]


def test_layouts_and_masters_stay_and_diagrams_are_told_of() -> None:
    content = written_pptx()
    changed = changed_members(content, translated(open_pptx, content, upper))
    assert not [name for name in changed if "Layout" in name or "Master" in name]
    notes = open_pptx(Archive(io.BytesIO(content))).opened.notes
    assert notes == (UnitsNote.DIAGRAMS_LEFT,)


def test_a_line_end_of_a_translation_is_a_line_end_on_the_slide() -> None:
    deck = _deck(_box('<a:p><a:r><a:rPr b="1"/><a:t>One two</a:t></a:r></a:p>'))
    content = translated(open_pptx, deck, lambda _: "Eins\nzwei\r\n\ndrei")
    paragraph = next(_root(content).iter(f"{{{A}}}p"))
    names = [etree.QName(child).localname for child in paragraph]
    assert " ".join(names) == "r br r br br r"
    assert _runs(content) == ["Eins", "zwei", "drei"]
    assert all(child[0].get("b") == "1" for child in paragraph)


def test_the_show_gives_signs_of_life_while_it_is_written() -> None:
    opened = open_pptx(Archive(io.BytesIO(_deck(shape("One")))))
    assert list(opened.units())
    assert next(iter(opened.rebuilt({0: "Eins"}, GERMAN))) == b""


def test_a_damaged_slide_is_left_as_it_is_and_told_of_once_the_units_are_read() -> None:
    files = pptx_members(slide(shape("One")), slide(shape("Two")))
    files["ppt/slides/slide1.xml"] = "<p:sld"
    content = zipped(files)
    assert [unit.text for unit in units_in(open_pptx, content)] == ["One"]
    assert changed_members(content, translated(open_pptx, content, upper)) == {
        "ppt/slides/slide2.xml"
    }
    opened = open_pptx(Archive(io.BytesIO(content)))
    assert list(opened.units())
    assert opened.opened.warnings == (DocumentWarning.PARTS_UNREADABLE,)


def test_what_is_declared_for_an_attack_is_refused_or_left() -> None:
    files = pptx_members(slide(shape("One")))
    files[_PART] = '<!DOCTYPE x [<!ENTITY e "boom">]>' + str(files[_PART]).replace("One", "&e;")
    content = zipped(files)
    assert units_in(open_pptx, content) == []
    files["ppt/presentation.xml"] = f'<!DOCTYPE x><p:presentation xmlns:p="{P}"/>'
    with pytest.raises(Refusal):
        open_pptx(Archive(io.BytesIO(zipped(files))))


def test_notes_that_two_slides_share_are_translated_once() -> None:
    files = pptx_members(slide(shape("One")), slide(shape("Two")))
    files["ppt/notes.xml"] = slide(shape("Said", '<p:ph type="body"/>'), root="notes")
    for number in (1, 2):
        files[f"ppt/slides/_rels/slide{number}.xml.rels"] = relations(
            ("n", "notesSlide", "../notes.xml")
        )
    assert [unit.text for unit in units_in(open_pptx, zipped(files))] == ["One", "Said", "Two"]
