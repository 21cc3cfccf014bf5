"""Summaries as text to keep and as files: Markdown, HTML, DOCX, plain text."""

from __future__ import annotations

import io
import os
import re
import stat
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml.ns import qn

from parlance.contract.document import Block, BlockKind, Document, DocumentWarning
from parlance.contract.faults import FaultError, FileUnwritable
from parlance.contract.summary import (
    DocumentLabel,
    Doubt,
    DoubtKind,
    FoundBy,
    Sentence,
    Source,
    SummaryOptions,
    SummaryResult,
)
from parlance.documents.writing.docx import written_docx
from parlance.documents.writing.html import written_html
from parlance.documents.writing.parts import PartKind, parts_of
from parlance.documents.writing.plain import written_plain
from parlance.storage.files import write_bytes
from parlance.work.exporting import (
    SUFFIXES,
    citations,
    escaped,
    exported,
    exported_markdown,
    numbered,
)

if TYPE_CHECKING:
    from pathlib import Path

MARKDOWN = """# Title *x*

Some **bold** and ~~old~~ `code` with [a link](https://a.example/c?d=1&e=2), <b>no tag</b>[1]

- one
- two
  1. third
  2. fourth

     more of it

5. fifth

- سلام **دنیا**

> said

| name | of |
|---|---|
| گزارش | 2 |

```python
x = 1 < 2
```

---

![seen](https://a.example/p.png) [bad](javascript:alert(1)) [near](a.html)\\
end
"""
HOSTILE = "a\x00b\x0b \ud83d <script>alert(1)</script> ![x](file:///etc/passwd) &amp; \uffff"


def block(id_: int, text: str, **more: object) -> Block:
    return Block(id=id_, kind=BlockKind.PARAGRAPH, text=text, **more)  # type: ignore[arg-type]


def document(*blocks: Block, sha256: str = "ab", language: str = "en") -> Document:
    return Document(
        path="/x/report.pdf", title="Report", blocks=blocks, sha256=sha256, language=language
    )


def label(sha256: str = "ab", **more: object) -> DocumentLabel:
    fields: dict[str, object] = {
        "title": "Report",
        "path": "/x/report.pdf",
        "sha256": sha256,
        "blocks_read": 2,
        "blocks": 3,
        "words": 9,
    }
    return DocumentLabel(**{**fields, **more})  # type: ignore[arg-type]


def source(block_id: int, *, of: int = 0, start: int = 0, end: int = 400) -> Source:
    return Source(
        document=of, block=block_id, start=start, end=end, score=0.9, found_by=FoundBy.WORDS
    )


def sentences(text: str, *parts: str, sources: tuple[Source, ...] = ()) -> tuple[Sentence, ...]:
    starts = [text.index(part) for part in parts]
    return tuple(
        Sentence(start=start, end=start + len(part), sources=sources)
        for start, part in zip(starts, parts, strict=True)
    )


def result(text: str, found: tuple[Sentence, ...], *labels: DocumentLabel) -> SummaryResult:
    return SummaryResult(
        options=SummaryOptions(), text=text, sentences=found, documents=labels or (label(),)
    )


class _Elements(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


# Markdown of a result ----------------------------------------------------------------


def test_a_summary_is_written_with_numbers_doubts_coverage_and_quoted_sources() -> None:
    text = "It opened in 2031. **It is long.**"
    found = (
        Sentence(
            start=0,
            end=18,
            sources=(source(1, end=12), source(0)),
            doubts=(Doubt(kind=DoubtKind.NUMBER, start=13, end=17),),
        ),
        Sentence(start=21, end=32, sources=(source(1, end=12), source(9))),
    )
    blocks = (
        block(0, "Opened*\nin May.", page=3, section=("One", "Two")),
        block(1, "Long, it is, and wide", slide=2, sheet="S"),
    )
    warned = label(
        empty_pages=(4, 5), broken_pages=(6,), warnings=(DocumentWarning.HIDDEN_LEFT_OUT,)
    )
    assert exported_markdown(result(text, found, warned), [document(*blocks)]).split("\n\n") == [
        "# Report",
        "It opened in 2031 [?]. [1] [2] **It is long.** [1] [3]",
        "---",
        "2 of 3 paragraphs read (66%); pages without text: 4, 5; pages that could not be read: 6;"
        " hidden text was not read",
        "[?] stands behind numbers and names that were not found in the documents.",
        "## Sources",
        "[1] slide 2, sheet S: “Long, it is,”",
        "[2] p. 3, One › Two: “Opened\\* in May.”",
        "[3] paragraph 10\n",
    ]


def test_without_sources_only_doubts_are_marked() -> None:
    text = "It opened."
    markdown = exported_markdown(
        result(text, sentences(text, text, sources=(source(0),))),
        [document(block(0, "x"))],
        sources=False,
    )
    assert "[1]" not in markdown
    assert "Sources" not in markdown


def test_sources_are_named_without_quotations_when_their_document_is_another_one() -> None:
    text = "It opened."
    found = sentences(text, text, sources=(source(0),))
    markdown = exported_markdown(result(text, found), [document(block(0, "New"), sha256="cd")])
    assert markdown.endswith("[1] paragraph 1\n")
    assert exported_markdown(result(text, found), []) == markdown


def test_sources_of_several_documents_are_labelled_in_any_order() -> None:
    text = "Both agree."
    found = sentences(text, text, sources=(source(0), source(0, of=1)))
    labels = label(label="A"), label("cd", label="B", title="Minutes", blocks=0)
    documents = [document(block(0, "second"), sha256="cd"), document(block(0, "first"))]
    markdown = exported_markdown(result(text, found, *labels), documents)
    assert "# Report, Minutes\n" in markdown
    assert "[1] A: Report, paragraph 1: “first”" in markdown
    assert "[2] B: Minutes, paragraph 1: “second”" in markdown
    assert "B: Minutes: 2 of 0 paragraphs read (100%)" in markdown


@pytest.mark.parametrize(
    ("text", "part", "marked"),
    [
        ("| a | Long. |\n| b | c |", "Long.", "| a | Long. [1] |\n| b | c |"),
        ("| a | Long. |\n| b | c |", "Long. |", "| a | Long. [1] |\n| b | c |"),
        ("- **Long.**\n- b", "Long.", "- **Long.** [1]\n- b"),
        ("_Long_ so", "Long", "_Long_ [1] so"),
        ("Long_so", "Long", "Long [1]_so"),
        ("سند بلند.", "سند بلند.", "سند بلند. [1]"),
    ],
)
def test_numbers_do_not_break_the_signs_around_a_sentence(
    text: str, part: str, marked: str
) -> None:
    found = sentences(text, part, sources=(source(0),))
    assert numbered(text, found, citations(found, [label()])) == marked


def test_words_that_are_added_are_translated_and_a_title_is_never_missing() -> None:
    text = "It opened."
    made = result(text, sentences(text, text, sources=(source(0),)), label(title=""))
    markdown = exported_markdown(
        made, [document(block(0, "x", page=1))], translate=lambda words: f"«{words}"
    )
    assert markdown.startswith("# «Summary\n")
    assert "## «Sources" in markdown


@pytest.mark.parametrize(
    "text",
    ["# A", "## A ##", "> said", "- draft", "+ x", "1. Report", "1986. A novel", "3) c", "=", "-"],
)
def test_signs_at_the_begin_of_a_line_mean_nothing(text: str) -> None:
    (part,) = parts_of(escaped(text))
    assert (part.kind, part.text) == (PartKind.PARAGRAPH, text)


@pytest.mark.parametrize("title", ["Learning C #", "# 1", "C#", "1. Report", "- x", "a ##"])
def test_a_title_of_signs_is_a_heading(title: str) -> None:
    text = "It opened."
    first, *_ = parts_of(exported_markdown(result(text, (), label(title=title)), []))
    assert (first.kind, first.level, first.text) == (PartKind.HEADING, 1, title)


@pytest.mark.parametrize(
    "text",
    [
        "Code:\n\n```python\nx = 1",
        "~~~~\nx = 1\n~~~",
        "```",
        "```\nx\n```",
        "```\nx\n   `````\n\n",
        "- a\n\n  ```\n  x",
        "> ```\n> x",
        "    ```\n    x",
        "Words with ``` in them",
    ],
)
def test_code_that_was_not_ended_does_not_take_what_follows_with_it(text: str) -> None:
    parts = parts_of(exported_markdown(result(text, ()), [document(block(0, "x"))]))
    kinds = [part.kind for part in parts]
    assert kinds[-2:] == [PartKind.RULE, PartKind.PARAGRAPH]
    assert kinds.count(PartKind.CODE) == ("Words" not in text)


@pytest.mark.parametrize("text", ["a*b_c_ [x](y) `z` <b> &amp; | ~~s~~ \\*", "snake_case", "x # y"])
def test_foreign_text_stays_what_it_is(text: str) -> None:
    (part,) = parts_of(f"“{escaped(text)}”")
    assert part.text == f"“{text}”"
    assert all(not (run.bold or run.italic or run.code or run.strike) for run in part.runs)


def test_a_long_quotation_is_cut() -> None:
    text = "It opened."
    found = sentences(text, text, sources=(source(0, end=9999),))
    (citation,) = citations(found, [label()], [document(block(0, "word " * 900))])
    assert len(citation.quote) <= 301
    assert citation.quote.endswith("…")


# Formats ------------------------------------------------------------------------------


def test_plain_text_has_the_words_without_the_signs() -> None:
    assert written_plain(MARKDOWN) == (
        "Title x\n\n"
        "Some bold and old code with a link (https://a.example/c?d=1&e=2), <b>no tag</b>[1]\n\n"
        "• one\n• two\n  1. third\n  2. fourth\n\n    more of it\n\n"
        "5. fifth\n\n• سلام دنیا\n\nsaid\n\nname\tof\nگزارش\t2\n\nx = 1 < 2\n\n"
        "――――――――――――――――――――\n\nseen [bad](javascript:alert(1)) near\nend\n"
    )
    assert written_plain("<https://a.example>") == "https://a.example\n"
    assert written_plain("") == ""


def test_html_is_one_page_that_loads_nothing() -> None:
    page = written_html(MARKDOWN, title="A <b> & \ud83d", language="en")
    elements = _Elements(page).found
    assert ("html", {"lang": "en", "dir": "ltr"}) in elements
    assert "<title>A &lt;b&gt; &amp;  </title>" in page
    assert [attributes["href"] for tag, attributes in elements if tag == "a"] == [
        "https://a.example/c?d=1&e=2"
    ]
    assert not {"img", "script", "link", "b", "iframe"} & {tag for tag, _ in elements}
    assert "prefers-color-scheme: dark" in page
    assert "default-src 'none'" in page
    assert not re.search(r"url\(|@import|src=", page)
    directions = [(tag, attributes.get("dir")) for tag, attributes in elements]
    for expected in (("ul", "rtl"), ("li", "rtl"), ("td", "rtl"), ("h1", "ltr"), ("table", "ltr")):
        assert expected in directions
    assert ("html", "rtl") in [
        (tag, attributes.get("dir")) for tag, attributes in _Elements(written_html("سلام")).found
    ]


def test_docx_has_real_headings_lists_tables_links_and_no_author() -> None:
    made = docx.Document(io.BytesIO(written_docx(MARKDOWN, title="Report \x07", language="en")))
    styled = [(p.style.name, p.text) for p in made.paragraphs if p.text]  # type: ignore[union-attr]
    assert styled == [
        ("Heading 1", "Title x"),
        ("Normal", "Some bold and old code with a link, <b>no tag</b>[1]"),
        ("List Bullet", "one"),
        ("List Bullet", "two"),
        ("List Number 2", "third"),
        ("List Number 2", "fourth"),
        ("List Continue 2", "more of it"),
        ("List Number", "fifth"),
        ("List Bullet", "سلام دنیا"),
        ("Quote", "said"),
        ("Normal", "x = 1 < 2"),
        ("Normal", "seen [bad](javascript:alert(1)) near\nend"),
    ]
    assert [[cell.text for cell in row.cells] for row in made.tables[0].rows] == [
        ["name", "of"],
        ["گزارش", "2"],
    ]
    links = [link.address for p in made.paragraphs for link in p.hyperlinks]
    assert links == ["https://a.example/c?d=1&e=2"]
    properties = made.core_properties
    assert (properties.title, properties.author, properties.comments) == ("Report ", "", "")
    assert properties.language == "en"
    assert round(made.sections[0].page_width.mm) == 210  # type: ignore[union-attr]


def test_docx_runs_right_to_left_where_the_text_does() -> None:
    made = docx.Document(
        io.BytesIO(written_docx("سلام\n\nhello\n\n|گزارش|x|\n|-|-|\n|x|گزارش|\n\n    کد"))
    )
    marks = {p.text: p._p.find(f".//{qn('w:bidi')}") is not None for p in made.paragraphs}
    assert marks == {"سلام": True, "hello": False, "": False, "کد": False}
    first = made.paragraphs[0]
    assert first.runs[0].font.rtl is True
    order = [child.tag for child in first._p.pPr]
    assert order.index(qn("w:bidi")) < order.index(qn("w:jc"))
    table = made.tables[0]
    assert table._tbl.tblPr.find(qn("w:bidiVisual")) is not None
    cells = [cell.paragraphs[0]._p for row in table.rows for cell in row.cells]
    assert [cell.find(f".//{qn('w:bidi')}") is not None for cell in cells] == [
        True,
        False,
        False,
        True,
    ]


def test_numbered_lists_of_a_docx_begin_where_they_say() -> None:
    made = docx.Document(io.BytesIO(written_docx("1. a\n2. b\n\n- x\n\n7. c\n8. d")))
    numbers = [
        p._p.pPr.numPr.numId.val
        for p in made.paragraphs
        if p.style.name == "List Number"  # type: ignore[union-attr]
    ]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
    numbering = made.part.numbering_part.element
    starts = [
        numbering.num_having_numId(number).find(f".//{qn('w:startOverride')}").get(qn("w:val"))
        for number in (numbers[0], numbers[2])
    ]
    assert starts == ["1", "7"]


@pytest.mark.parametrize("suffix", [*SUFFIXES, ".other", ".HTML"])
def test_every_format_takes_any_text_and_loads_nothing(suffix: str) -> None:
    made = result(HOSTILE, (), label(title=HOSTILE))
    content = exported(made, [document(block(0, HOSTILE))], suffix)
    assert content
    if suffix == ".docx":
        assert "alert(1)" in docx.Document(io.BytesIO(content)).paragraphs[1].text
    else:
        text = content.decode("utf-8")
        assert "alert(1)" in text
        assert ("<script" in text) == (suffix not in (".html", ".HTML"))


def test_the_language_of_a_page_is_the_one_asked_for_or_the_documents() -> None:
    made = result("x", ())
    assert b'lang="en"' in exported(made, [document(block(0, "x"))], ".html")
    asked = SummaryResult(
        options=SummaryOptions(language="fa"), text="سلام", documents=made.documents
    )
    assert b'lang="fa" dir="ltr"' in exported(asked, [document(block(0, "x"))], ".html")
    assert b"<html dir=" in exported(made, [], ".html")


# On the disk ---------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_a_file_that_is_replaced_keeps_its_mode_and_a_link_stays_one(tmp_path: Path) -> None:
    target, link = tmp_path / "a.docx", tmp_path / "link.docx"
    target.write_bytes(b"old")
    target.chmod(0o604)
    link.symlink_to(target)
    write_bytes(str(link), b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o604


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    for name in ("a.md", "missing/b.md"):
        with pytest.raises(FaultError) as raised:
            write_bytes(str(tmp_path / name), b"text")
        fault = raised.value.fault
        assert isinstance(fault, FileUnwritable)
        assert fault.path == str(tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]
