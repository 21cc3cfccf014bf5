"""Office documents become blocks: what the programs of others write, and rare XML by hand."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from tests.documents import office_files as files
from tests.documents.office_files import cell, docx, in_list, paragraph, run, style, styled

from parlance.contract.document import BlockKind, DocumentFacts, DocumentFormat, DocumentWarning
from parlance.documents.archive import Archive
from parlance.documents.office.docx import read_docx
from parlance.documents.office.numerals import numeral
from parlance.documents.office.odp import read_odp
from parlance.documents.office.odt import read_odt
from parlance.documents.office.pptx import read_pptx
from parlance.documents.wire import Blocks, Opened, Reason, Refusal, Warned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.document import Block

    Read = Callable[[Archive], Iterator[Opened | Blocks | Warned]]

HEADING, PARAGRAPH, LIST = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST
HIDDEN, DAMAGED = DocumentWarning.HIDDEN_LEFT_OUT, DocumentWarning.PARTS_UNREADABLE


class Result:
    """What was sent of a document."""

    def __init__(self, read: Read, content: bytes) -> None:
        with Archive(io.BytesIO(content)) as archive:
            frames = list(read(archive))
        opened = frames[0]
        assert isinstance(opened, Opened)
        self.opened = opened
        self.parts = [frame for frame in frames if isinstance(frame, Blocks)]
        self.blocks: list[Block] = [block for part in self.parts for block in part.blocks]
        self.warnings = [frame.warning for frame in frames if isinstance(frame, Warned)]

    @property
    def shown(self) -> list[tuple[BlockKind, str]]:
        return [(block.kind, block.text) for block in self.blocks]

    @property
    def texts(self) -> list[str]:
        return [block.text for block in self.blocks]


def word(body: str, **parts: str) -> Result:
    return Result(read_docx, docx(body, **parts))


def slides(*parts: str) -> Result:
    return Result(read_pptx, files.zipped(files.pptx_members(*parts)))


def opendocument(read: Read, *args: str, **kwargs: str) -> Result:
    return Result(read, files.zipped(files.odf(*args, **kwargs)))


# DOCX


def test_a_docx_of_another_program_keeps_its_structure() -> None:
    result = Result(read_docx, files.written_docx())
    assert result.opened.format is DocumentFormat.DOCX
    assert result.opened.title == "The Book"
    assert result.opened.facts.author == "A. Writer"
    assert result.opened.facts.subject == "Trees"
    assert result.opened.facts.created.startswith("20")
    assert result.warnings == []
    assert result.shown == [
        (HEADING, "Trees of the north"),
        (HEADING, "Birches"),
        (PARAGRAPH, "Birches are pale."),
        (HEADING, "Bark"),
        (LIST, "- white\n- thin\n1. peel\n2. dry"),
        (BlockKind.QUOTE, "A tree is a tree."),
        (BlockKind.CAPTION, "Figure 1: bark"),
        (BlockKind.TABLE, "0 0 0 1\t\t0 2\n1 0\t1 1\t1 2"),
    ]
    assert result.blocks[4].section == ("Birches", "Bark")
    assert [block.level for block in result.blocks][:4] == [1, 1, 0, 2]


def test_headings_are_told_by_their_styles_outline() -> None:
    styles = (
        style("berschrift1", "Ueberschrift", look='<w:outlineLvl w:val="0"/>')
        + style("mine", "Mine", above="berschrift1")
        + style("body", "Heading-like", above="mine", look='<w:outlineLvl w:val="9"/>')
        + style("loop", "Loop", above="ring")
        + style("ring", "Ring", above="loop")
        + style("google", "heading 3")
    )
    result = word(
        paragraph("One", styled("mine"))
        + paragraph("Two", styled("body"))
        + paragraph("Three", styled("loop"))
        + paragraph("Four", styled("google"))
        + paragraph("Five", '<w:outlineLvl w:val="1"/>'),
        styles=styles,
    )
    assert [(block.kind, block.level) for block in result.blocks] == [
        (HEADING, 1),
        (PARAGRAPH, 0),
        (PARAGRAPH, 0),
        (HEADING, 3),
        (HEADING, 2),
    ]


def test_without_styles_their_names_tell_headings() -> None:
    result = word(paragraph("Top", styled("Heading2")) + paragraph("x", styled("Whatever")))
    assert [block.level for block in result.blocks] == [2, 0]


def test_tracked_deletions_are_not_read_and_insertions_are() -> None:
    mark = "<w:rPr><w:del/></w:rPr>"
    result = word(
        paragraph(
            "The price is ",
            runs=f"<w:del><w:r><w:delText>12</w:delText></w:r>{run('gone')}</w:del>"
            f"<w:ins>{run('15')}<w:del>{run('never')}</w:del></w:ins>"
            f"<w:moveFrom>{run('away')}</w:moveFrom><w:moveTo>{run(' euros')}</w:moveTo>",
        )
        + paragraph("It goes", mark)
        + paragraph(" on.")
        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>"
        + cell(paragraph("dead"))
        + cell(paragraph("row"))
        + "</w:tr><w:tr>"
        + cell(paragraph("live"))
        + cell(paragraph("row"))
        + "</w:tr></w:tbl>"
        + paragraph("The end", mark)
    )
    assert result.texts == ["The price is 15 euros", "It goes on.", "live\trow", "The end"]


def test_notes_stand_behind_the_block_that_refers_to_them() -> None:
    def reference(kind: str, name: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{name}"/></w:r>'

    footnotes = (
        f'<w:footnote w:type="separator" w:id="0">{paragraph("----")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph(" See ")}{paragraph("below.")}</w:footnote>'
        f'<w:footnote w:id="3">{paragraph("Of a cell.")}</w:footnote>'
        f'<w:footnote w:id="4">{paragraph("Never used.")}</w:footnote>'
    )
    endnotes = f'<w:endnote w:id="2">{paragraph("At the end.")}</w:endnote>'
    result = word(
        paragraph("One", in_list("9"), reference("footnote", 2))
        + paragraph("Two", in_list("9"))
        + paragraph("After.", runs=reference("endnote", 2) + reference("footnote", 2))
        + "<w:tbl><w:tr>"
        + cell(paragraph("a"))
        + cell(paragraph("b", runs=reference("footnote", 3) + reference("footnote", 0)))
        + "</w:tr></w:tbl>",
        footnotes=footnotes,
        endnotes=endnotes,
    )
    assert result.shown == [
        (LIST, "- One\n- Two"),
        (BlockKind.NOTE, "See\nbelow."),
        (PARAGRAPH, "After."),
        (BlockKind.NOTE, "At the end."),
        (BlockKind.TABLE, "a\tb"),
        (BlockKind.NOTE, "Of a cell."),
    ]


def test_of_fields_the_results_are_read() -> None:
    def sign(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = "<w:r><w:instrText>PAGEREF x</w:instrText></w:r>"
    nested = sign("begin") + code + sign("separate") + run("inner") + sign("end")
    result = word(
        paragraph(
            "See ",
            runs=sign("begin") + nested + code + sign("separate") + run("page 4") + sign("end"),
        )
        + paragraph("Broken", runs=sign("begin") + code + run("code"))
        + paragraph("goes on", runs=sign("end"))
        + paragraph(runs=f'<w:fldSimple w:instr="DATE">{run("today")}</w:fldSimple>')
        + paragraph(runs=sign("begin") + code + sign("separate") + run("first"))
        + paragraph("second", runs=sign("end"))
    )
    assert result.texts == ["See page 4", "Broken", "goes on", "today", "first", "second"]


def test_of_alternate_content_one_branch_is_read_and_boxes_follow() -> None:
    box = f"<w:txbxContent>{paragraph('In a box')}</w:txbxContent>"
    drawing = f"<w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>"
    picture = f"<w:pict><v:textbox>{box}</v:textbox></w:pict>"
    both = (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
        f"<mc:Fallback>{picture}</mc:Fallback></mc:AlternateContent>"
    )
    result = word(
        paragraph("Around ", runs=f"<w:r>{both}</w:r>{run('it.')}")
        + paragraph("Old", runs=f"<w:r>{picture}</w:r>")
        + "<mc:AlternateContent><mc:Fallback>"
        + paragraph("Only")
        + "</mc:Fallback></mc:AlternateContent>"
    )
    assert result.texts == ["Around it.", "In a box", "Old", "In a box", "Only"]


def test_hidden_text_is_left_out_and_said_once() -> None:
    styles = (
        '<w:style w:type="character" w:styleId="h"><w:name w:val="h"/>'
        "<w:rPr><w:vanish/></w:rPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="hp"><w:name w:val="hp"/>'
        "<w:rPr><w:vanish/></w:rPr></w:style>"
    )
    result = word(
        paragraph(runs=run("Seen", '<w:vanish w:val="0"/>') + run("ignore this", "<w:vanish/>"))
        + paragraph(runs=run("styled away", '<w:rStyle w:val="h"/>') + run("here"))
        + paragraph(runs=run("shown", '<w:rStyle w:val="h"/><w:vanish w:val="false"/>'))
        + paragraph("all of it", styled("hp")),
        styles=styles,
    )
    assert result.texts == ["Seen", "here", "shown"]
    assert result.warnings == [HIDDEN]
    nothing = word(paragraph("Seen", runs=run(" ", "<w:vanish/>")))
    assert nothing.warnings == []


def test_strict_files_read_the_same() -> None:
    members = files.docx_members(
        paragraph("Top", styled("h"))
        + paragraph("text", runs='<w:r><w:footnoteReference w:id="1"/></w:r>')
        + paragraph("item", in_list("1")),
        address=files.W_STRICT,
        styles=style("h", "Any", look='<w:outlineLvl w:val="0"/>'),
        footnotes=f'<w:footnote w:id="1">{paragraph("note")}</w:footnote>',
    )
    result = Result(read_docx, files.zipped(members))
    assert [block.kind for block in result.blocks] == [HEADING, PARAGRAPH, BlockKind.NOTE, LIST]


def test_lists_have_the_numbers_of_the_page() -> None:
    def level(at: int, form: str, pattern: str) -> str:
        return (
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        )

    numbering = (
        '<w:abstractNum w:abstractNumId="7">'
        + level(0, "decimal", "%1.")
        + level(1, "lowerLetter", "%1.%2)")
        + level(2, "bullet", "\u2022")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    items = [("one", 0), ("deeper", 1), ("deepest", 2), ("again", 1), ("two", 0), ("anew", 1)]
    result = word(
        "".join(paragraph(text, in_list("1", level)) for text, level in items)
        + paragraph("Between.")
        + paragraph("three", in_list("1"))
        + paragraph("five", in_list("2"))
        + paragraph("No item", in_list("0"))
        + paragraph("Numbered", in_list("1") + '<w:outlineLvl w:val="0"/>'),
        numbering=numbering,
    )
    assert result.shown == [
        (LIST, "1. one\n  1.a) deeper\n    - deepest\n  1.b) again\n2. two\n  2.a) anew"),
        (PARAGRAPH, "Between."),
        (LIST, "3. three\n5. five"),
        (PARAGRAPH, "No item"),
        (HEADING, "6. Numbered"),
    ]


def test_a_long_list_becomes_several_blocks() -> None:
    result = word("".join(paragraph("A clause. " * 50, in_list("1")) for _ in range(12)))
    assert {block.kind for block in result.blocks} == {LIST}
    assert len(result.blocks) == 3
    assert sum(block.text.count("- ") for block in result.blocks) == 12


def test_tables_keep_their_columns() -> None:
    span, huge = '<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="999999999"/>'
    down = '<w:vMerge w:val="restart"/>'
    inner = f"<w:tbl><w:tr>{cell(paragraph('in'))}{cell(paragraph('ner'))}</w:tr></w:tbl>"
    result = word(
        "<w:tbl>"
        f"<w:tr>{cell(paragraph('wide'), span)}{cell(paragraph('c'))}</w:tr>"
        f"<w:tr>{cell(paragraph('down'), down)}"
        f"{cell(paragraph('b1'))}{cell(paragraph('c1') + inner)}</w:tr>"
        f"<w:tr>{cell(paragraph('x'), '<w:vMerge/>')}{cell(paragraph('b2'))}"
        f"<w:sdt><w:sdtContent>{cell(paragraph('c2'))}</w:sdtContent></w:sdt></w:tr>"
        f"<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>{cell(paragraph('late'))}</w:tr>"
        f"<w:tr><w:trPr><w:hidden/></w:trPr>{cell(paragraph('unseen'))}</w:tr>"
        f"<w:tr>{cell(paragraph('huge'), huge)}</w:tr>"
        "</w:tbl>"
        f"<w:tbl><w:tr>{cell(paragraph('A frame') + paragraph('of two'))}</w:tr></w:tbl>"
    )
    assert result.shown == [
        (BlockKind.TABLE, "wide\t\tc\ndown\tb1\tc1 in ner\n\tb2\tc2\n\tlate\nhuge"),
        (PARAGRAPH, "A frame"),
        (PARAGRAPH, "of two"),
    ]


def test_what_stands_in_and_around_runs_is_read() -> None:
    result = word(
        paragraph(
            runs="<w:hyperlink>" + run("a link") + "</w:hyperlink>"
            "<w:r><w:tab/><w:t>tab</w:t><w:br/><w:t>co\u00adop</w:t><w:softHyphen/><w:t>erate</w:t>"
            '<w:noBreakHyphen/><w:sym w:char="00E9"/><w:sym w:char="F0B7"/>'
            '<w:sym w:char="?"/></w:r>'
            f"<w:smartTag>{run(' smart')}</w:smartTag>"
            f"<w:sdt><w:sdtContent>{run(' control')}</w:sdtContent></w:sdt>"
            f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click')}"
            "</w:sdtContent></w:sdt>"
            "<w:r><w:ruby><w:rt>"
            + run("kana")
            + "</w:rt><w:rubyBase>"
            + run("字")
            + "</w:rubyBase>"
            "</w:ruby></w:r>"
        )
        + f"<w:sdt><w:sdtContent>{paragraph('In a control')}</w:sdtContent></w:sdt>"
        + f"<w:customXml>{paragraph('In markup')}</w:customXml>"
        + paragraph("O", '<w:framePr w:dropCap="drop"/>')
        + paragraph("nce upon a time")
        + "<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b+1</m:t>"
        "</m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t>"
        "</m:r></m:sup></m:sSup></m:oMath></w:p>"
    )
    assert result.texts == [
        "a link tab\ncooperate\u2011é smart control字",
        "In a control",
        "In markup",
        "Once upon a time",
        "a/(b+1)x^2",
    ]


def test_listings_and_contents_are_joined() -> None:
    styles = style("c", "Source Code") + style("t", "toc 1")
    result = word(
        paragraph("def f():", styled("c"))
        + paragraph("", styled("c"))
        + paragraph("    return 1", styled("c"))
        + paragraph("One 1", styled("t"))
        + paragraph("Two 9", styled("t")),
        styles=styles,
    )
    assert result.shown == [
        (BlockKind.CODE, "def f():\n\n    return 1"),
        (LIST, "One 1\nTwo 9"),
    ]


def test_damaged_parts_of_a_docx_are_told_and_the_rest_is_read() -> None:
    body = paragraph("Text.", runs='<w:r><w:footnoteReference w:id="1"/></w:r>')
    members = files.docx_members(body, footnotes="", styles="", numbering="")
    members["word/footnotes.xml"] = "<w:footnotes"
    members["word/styles.xml"] = b"\x00\xff"
    result = Result(read_docx, files.zipped(members))
    assert (result.texts, result.warnings) == (["Text."], [DAMAGED])
    del members["word/document.xml"]
    with pytest.raises(Refusal) as caught:
        Result(read_docx, files.zipped(members))
    assert caught.value.refused.reason is Reason.DAMAGED


def test_what_was_read_before_the_damage_is_sent() -> None:
    body = "".join(paragraph("Many words stand here. " * 10) for _ in range(2_000))
    members = files.docx_members(body)
    members["word/document.xml"] = str(members["word/document.xml"])[:-100]
    received: list[object] = []
    with Archive(io.BytesIO(files.zipped(members))) as archive, pytest.raises(Refusal):
        received.extend(read_docx(archive))
    with Archive(io.BytesIO(files.zipped(members))) as archive:
        frames = read_docx(archive)
        assert isinstance(next(frames), Opened)
        assert isinstance(next(frames), Blocks)


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [(4, "1", "4"), (28, "a", "bb"), (3, "A", "C"), (1994, "I", "MCMXCIV"), (0, "i", "0")],
)
def test_numbers_are_written_as_lists_have_them(number: int, form: str, shown: str) -> None:
    assert numeral(number, form) == shown


# PPTX


def test_a_pptx_of_another_program_keeps_its_structure() -> None:
    result = Result(read_pptx, files.written_pptx())
    assert (result.opened.format, result.opened.pages) == (DocumentFormat.PPTX, 3)
    assert result.opened.title == ""  # nobody gave it the one that it has
    assert result.opened.facts.author == "A. Speaker"
    assert result.shown == [
        (HEADING, "The talk"),
        (PARAGRAPH, "by somebody"),
        (HEADING, "Points"),
        (LIST, "- one\n  - deeper"),
        (BlockKind.NOTE, "Say it slowly.\nTwice."),
        (PARAGRAPH, "In two groups"),
        (BlockKind.TABLE, "00 01\n10\t11"),
        (BlockKind.CAPTION, "Shares"),
    ]
    assert [block.slide for block in result.blocks] == [1, 1, 2, 2, 2, 3, 3, 3]
    assert [block.level for block in result.blocks if block.kind is HEADING] == [1, 1]
    assert result.blocks[4].section == ("Points",)
    assert result.blocks[5].section == ()  # it has no title, and is under no other
    assert len(result.parts) == 3


def test_slides_come_in_the_order_of_the_presentation() -> None:
    title = '<p:ph type="title"/>'
    result = slides(
        files.slide(files.shape("First", title)),
        files.slide(files.shape("secret", title), about='show="0"'),
        files.slide(files.shape("body first") + files.shape("Third", title)),
    )
    assert result.texts == ["First", "Third", "body first"]
    assert [block.slide for block in result.blocks] == [1, 3, 3]
    assert (result.opened.pages, result.warnings) == (3, [HIDDEN])


def test_of_a_slide_only_what_is_its_own_is_read() -> None:
    numbered = '<a:pPr><a:buAutoNum type="romanLcPeriod" startAt="3"/></a:pPr>'
    result = slides(
        files.slide(
            files.shape("7", '<p:ph type="sldNum"/>')
            + files.shape("2026", '<p:ph type="dt"/>')
            + files.shape("confidential", '<p:ph type="ftr"/>')
            + files.shape("unseen", about='hidden="1"')
            + files.shape("a\nb", look=numbered)
            + files.shape("x\ny", '<p:ph idx="1"/>', look="<a:pPr><a:buNone/></a:pPr>")
            + files.shape("p\nq", '<p:ph idx="1"/>')
            + files.shape("sign", look='<a:pPr lvl="1"><a:buChar char="*"/></a:pPr>')
        )
    )
    assert result.texts == ["iii. a\niv. b", "x", "y", "- p\n- q\n  - sign"]
    assert result.warnings == [HIDDEN]


def test_a_damaged_slide_takes_no_other_with_it() -> None:
    members = files.pptx_members(
        *(files.slide(files.shape(text)) for text in ("one", "two", "three", "four"))
    )
    members["ppt/slides/slide3.xml"] = "<p:sld"
    del members["ppt/slides/slide2.xml"]
    members["ppt/slides/_rels/slide1.xml.rels"] = files.relations(
        ("n", "notesSlide", "../notesSlides/gone.xml")
    )
    result = Result(read_pptx, files.zipped(members))
    assert [(block.slide, block.text) for block in result.blocks] == [(1, "one"), (4, "four")]
    assert result.warnings == [DAMAGED]


def test_a_part_that_many_slides_share_is_read_once() -> None:
    members = files.pptx_members(*(files.slide(files.shape(f"s{at}")) for at in range(5)))
    notes = files.slide(files.shape("note", '<p:ph type="body"/>'), root="notes")
    members["ppt/notesSlides/n.xml"] = notes
    for at in range(1, 6):
        members[f"ppt/slides/_rels/slide{at}.xml.rels"] = files.relations(
            ("n", "notesSlide", "../notesSlides/n.xml")
        )
    result = Result(read_pptx, files.zipped(members))
    assert result.texts == ["s0", "note", "s1", "s2", "s3", "s4"]


# OpenDocument


def test_an_odt_of_another_program_keeps_its_structure() -> None:
    result = Result(read_odt, files.written_odt())
    assert result.opened == Opened(
        format=DocumentFormat.ODT, title="The ODT", facts=DocumentFacts(author="O. Author")
    )
    assert result.shown == [
        (HEADING, "Top"),
        (HEADING, "Under"),
        (PARAGRAPH, "Some words\nand more"),
        (BlockKind.NOTE, "A note."),
        (PARAGRAPH, "In a frame"),
        (LIST, "- a\n- b\n  - c"),
        (BlockKind.QUOTE, "Quoted"),
        (BlockKind.TABLE, "wide\t\tx y\nwide\t\tx y"),
    ]
    assert result.blocks[2].section == ("Top", "Under")


def test_what_an_odt_tracks_comments_and_hides_is_not_read() -> None:
    automatic = (
        '<style:style style:name="T1" style:family="text">'
        '<style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="P0"/>'
    )
    styles = (
        '<style:style style:name="P0" style:family="paragraph">'
        '<style:text-properties text:display="none"/></style:style>'
    )
    result = opendocument(
        read_odt,
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>Seen <text:span text:style-name='T1'>unseen</text:span>"
        "<office:annotation><text:p>a remark</text:p></office:annotation>"
        "<text:change-start/>and <text:a>linked</text:a><text:change-end/>.</text:p>"
        "<text:p text:style-name='P1'>hidden by its style</text:p>"
        "<text:section text:display='none'><text:p>hidden section</text:p></text:section>"
        "<text:section><text:p>shown section</text:p></text:section>"
        "<text:p>x<text:hidden-paragraph text:is-hidden='true'/></text:p>",
        automatic=automatic,
        styles=styles,
    )
    assert result.texts == ["Seen and linked.", "shown section"]
    assert result.warnings == [HIDDEN]


def test_lists_of_an_odt_have_the_numbers_of_the_page() -> None:
    automatic = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" '
        'style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" '
        'style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>'
    )
    outline = (
        '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" '
        'style:num-format="I"/></text:outline-style>'
    )

    def items(*texts: str) -> str:
        return "".join(f"<text:list-item>{text}</text:list-item>" for text in texts)

    result = opendocument(
        read_odt,
        "<text:h text:outline-level='1'>Top</text:h><text:h text:outline-level='2'>Sub</text:h>"
        "<text:list text:style-name='L1'>"
        + items(
            "<text:p>one</text:p><text:p>goes on</text:p>",
            f"<text:p>two</text:p><text:list>{items('<text:p>in</text:p>')}</text:list>",
        )
        + "</text:list><text:p>between</text:p>"
        f"<text:list text:style-name='L1' text:continue-numbering='true'>"
        f"{items('<text:p>three</text:p>')}</text:list>"
        "<text:h text:outline-level='1'>Next</text:h>"
        f"<text:list text:style-name='L1'>{items('<text:p>anew</text:p>')}</text:list>"
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>no"
        "</text:index-title-template></text:table-of-content-source><text:index-body>"
        "<text:index-title><text:p>Contents</text:p></text:index-title><text:p>Top 1</text:p>"
        "</text:index-body></text:table-of-content>",
        automatic=automatic,
        styles=outline,
    )
    assert result.texts == [
        "I Top",
        "Sub",
        "1. one\n   goes on\n2. two\n  2.a) in",
        "between",
        "3. three",
        "II Next",
        "1. anew\nContents\nTop 1",
    ]


def test_tables_of_an_odt_are_bounded() -> None:
    result = opendocument(
        read_odt,
        "<table:table><table:table-header-rows><table:table-row><table:table-cell>"
        "<text:p>a</text:p></table:table-cell><table:table-cell><table:table><table:table-row>"
        "<table:table-cell><text:p>in</text:p></table:table-cell><table:table-cell><text:p>ner"
        "</text:p></table:table-cell></table:table-row></table:table></table:table-cell>"
        "</table:table-row></table:table-header-rows>"
        "<table:table-row table:number-rows-repeated='999999'>"
        "<table:table-cell table:number-columns-repeated='999999'/></table:table-row>"
        "</table:table><text:p>a<text:s text:c='999999999'/>b</text:p>",
    )
    assert result.texts == ["a\tin ner", "a b"]


def test_damaged_styles_of_an_odt_are_told() -> None:
    members = files.odf("<text:p>x</text:p>", styles=b"<broken")
    result = Result(read_odt, files.zipped(members))
    assert (result.texts, result.warnings) == (["x"], [DAMAGED])


def test_an_odp_of_another_program_keeps_its_structure() -> None:
    result = Result(read_odp, files.written_odp())
    assert (result.opened.format, result.opened.pages) == (DocumentFormat.ODP, 2)
    assert [(block.slide, block.kind, block.text) for block in result.blocks] == [
        (1, HEADING, "The title"),
        (1, PARAGRAPH, "grouped"),
        (1, BlockKind.NOTE, "Say this."),
        (2, PARAGRAPH, "grouped"),
        (2, BlockKind.NOTE, "Say this."),
    ]
    assert result.blocks[3].section == ()
    assert len(result.parts) == 2


def test_hidden_slides_of_an_odp_are_left_out() -> None:
    automatic = (
        '<style:style style:name="dp1" style:family="drawing-page">'
        '<style:drawing-page-properties presentation:visibility="hidden"/></style:style>'
    )
    box = "<draw:frame><draw:text-box>{}</draw:text-box></draw:frame>"
    result = opendocument(
        read_odp,
        f"<draw:page draw:style-name='dp1'>{box.format('<text:p>no</text:p>')}</draw:page>"
        f"<draw:page><draw:custom-shape><text:p>in a shape</text:p></draw:custom-shape>"
        + box.format("<text:list><text:list-item><text:p>i</text:p></text:list-item></text:list>")
        + "<draw:frame presentation:class='footer'><draw:text-box><text:p>foot</text:p>"
        "</draw:text-box></draw:frame></draw:page>",
        kind="presentation",
        automatic=automatic,
    )
    assert [(block.slide, block.text) for block in result.blocks] == [(2, "in a shape"), (2, "- i")]
    assert result.warnings == [HIDDEN]
