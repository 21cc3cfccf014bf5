"""Web pages translated in their source: what is no text stays byte for byte."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.segments import TagKind, Unit, UnitKind
from parlance.contract.tagged import Tag, TagForm, split_tags, tag_faults
from parlance.documents.translating.codec import TargetLanguage
from parlance.documents.translating.html import open_html

FRENCH = TargetLanguage(code="fr")
PERSIAN = TargetLanguage(code="fa", right_to_left=True)
PAGE = """<!DOCTYPE HTML>
<!-- <p>a comment</p> --><HTML LANG=en><HEAD><title>My &amp; page</title>
<meta name=description content='A "short" page'><script>var x = "<p>no</p>";</script></HEAD>
<body><H1>Head<!-- c -->ing <b>bold</b></H1><p CLASS=a>Hello <a href=x title="A tip">big
  <img src=a alt="An image"> world</a>, &lt;so&gt;&nbsp;it is<br>
 and <code>foo()</code> ends<sup><a href="#1">1</a></sup>.
<p>unclosed <b>over <i>lap</b> ped</i> rest
<div>direct text<p>para</p> tail </div><ul><li>one<ul><li>two</ul><li translate=no>three</ul>
<table><tr><td>cell<td>2<td dir=ltr>last</table><pre>kept <b>as</b> is</pre>
<p lang=fr>Bonjour<p>le <i lang=la>mot</i> juste <ruby>kan<rt>ji</ruby> ⟦1⟧ end
<input value=Go type=submit>
</body></HTML>"""


def units_of(source: str) -> list[Unit]:
    return list(open_html(source.encode()).units())


def rebuilt(source: str, targets: dict[int, str], target: TargetLanguage = FRENCH) -> str:
    page = open_html(source.encode())
    list(page.units())
    return b"".join(page.rebuilt(targets, target)).decode()


def upper(text: str) -> str:
    return "".join(
        str(part) if isinstance(part, Tag) else part.upper() for part in split_tags(text)
    )


def emptied(text: str) -> str:
    """The text without any, its pairs empty."""
    parts = split_tags(text)
    return "x " + "".join(str(part) for part in parts if isinstance(part, Tag))


def turned(text: str) -> str:
    """Pairs and objects in the opposite order, each pair with one word."""
    tags = [part for part in split_tags(text) if isinstance(part, Tag)]
    words = []
    for tag in reversed(tags):
        if tag.form is TagForm.OBJECT:
            words.append(str(tag))
        elif tag.form is TagForm.OPEN:
            words.append(f"{tag}w{Tag(TagForm.CLOSE, tag.number)}")
    return " ".join(["start", *words])


class Shape(HTMLParser):
    """The tags, attributes and comments of a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.comments: list[str] = []
        self.attributes: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(f"/{tag}")

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_page_whose_units_do_not_change_keeps_its_bytes(encoding: str) -> None:
    content = PAGE.replace("\n", "\r\n").encode(encoding)
    page = open_html(content)
    same = {unit.id: unit.text for unit in page.units()}
    assert b"".join(page.rebuilt(same, PERSIAN)) == content
    assert b"".join(page.rebuilt({}, PERSIAN)) == content


def test_units_are_what_a_person_reads_with_tags_for_the_rest() -> None:
    units = units_of(PAGE)
    texts = {unit.text: unit for unit in units}
    assert [unit.id for unit in units] == list(range(len(units)))
    assert texts["My & page"].kind is UnitKind.HEADING
    assert texts['A "short" page'].kind is UnitKind.LABEL
    assert texts["Head⟦1/⟧ing ⟦2⟧bold⟦/2⟧"].kind is UnitKind.HEADING
    hello = texts["Hello ⟦1⟧big ⟦2/⟧ world⟦/1⟧, <so>\xa0it is⟦3/⟧and ⟦4/⟧ ends⟦5/⟧."]
    assert [tag.kind for tag in hello.tags] == [
        TagKind.LINK, TagKind.PICTURE, TagKind.BREAK, TagKind.CODE, TagKind.NOTE
    ]  # fmt: skip
    assert hello.tags[3].literal == "foo()"
    assert hello.section == ("Heading bold",)
    assert {"A tip", "An image", "Go", "direct text", "para", "tail"} <= set(texts)
    assert texts["two"].kind is UnitKind.ITEM
    assert texts["cell"].kind is UnitKind.CELL
    for left in ("three", "kept", "Bonjour", "var x", "comment"):
        assert not any(left in text for text in texts)
    assert all(unit.text == unit.text.strip() for unit in units)


@pytest.mark.parametrize("change", [upper, emptied, turned])
def test_all_tags_but_empty_formats_come_back_once(change: object) -> None:
    assert callable(change)
    targets = {unit.id: change(unit.text) for unit in units_of(PAGE)}
    assert not any(tag_faults(unit.text, targets[unit.id]) for unit in units_of(PAGE))
    out = rebuilt(PAGE, targets)
    before, after = Shape(PAGE), Shape(out)
    assert after.comments == before.comments
    cosmetic = {"b", "i", "ruby"} if change is emptied else set()
    kept = [tag for tag in sorted(before.tags) if tag.strip("/") not in cosmetic]
    assert [tag for tag in sorted(after.tags) if tag.strip("/") not in cosmetic] == kept
    if change is upper:
        assert after.tags == before.tags
        assert 'HELLO <a href=x title="A TIP">BIG <img src=a alt="AN IMAGE"> WORLD</a>' in out
        assert "&lt;SO&gt;&nbsp;IT IS" in out


def test_all_outside_of_the_text_that_changes_stays_as_it_is_written() -> None:
    unit = next(unit for unit in units_of(PAGE) if unit.text == "para")
    out = rebuilt(PAGE, {unit.id: "alinéa"})
    assert out == PAGE.replace("para", "alinéa").replace("LANG=en", 'LANG="fr"')


def test_a_page_that_runs_to_the_left_says_so() -> None:
    units = units_of(PAGE)
    out = rebuilt(PAGE, {unit.id: upper(unit.text) for unit in units}, PERSIAN)
    assert '<HTML dir="rtl" LANG="fa">' in out
    assert '<td dir="rtl">LAST' in out
    assert "<p lang=fr>Bonjour" in out
    source = "<html dir=rtl lang=he><p>שלום <p dir=ltr>ok</html>"
    back = rebuilt(source, {unit.id: "x" for unit in units_of(source)})
    assert back == '<html dir="ltr" lang="fr"><p>x <p dir=ltr>x</html>'


def test_letters_that_an_encoding_lacks_become_numbers() -> None:
    content = "<meta charset=latin1><p title='é'>Déjà vu</p>".encode("latin-1")
    page = open_html(content, "latin-1")
    targets = {unit.id: f"«{unit.text}» سلام" for unit in page.units()}
    out = b"".join(page.rebuilt(targets, FRENCH))
    assert "«Déjà vu» &#1587;&#1604;&#1575;&#1605;".encode("latin-1") in out


def test_bytes_that_are_no_letters_stay() -> None:
    content = b"<html><p>one</p><!-- \xff\xfe --><p>two \xc3\xa9</p>"
    page = open_html(content, "utf-8")
    targets = {unit.id: upper(unit.text) for unit in page.units()}
    out = b"".join(page.rebuilt(targets, FRENCH))
    assert b"<!-- \xff\xfe -->" in out
    assert "TWO É".encode() in out


@given(st.text(st.characters(codec="utf-8"), max_size=60))
@settings(max_examples=40, deadline=None)
def test_no_translation_becomes_markup(text: str) -> None:
    source = "<p title=\"tip\">one <b>two</b></p><img alt='see'><img alt=no>"
    units = units_of(source)
    targets = {unit.id: f"x{text}{unit.text}" for unit in units if unit.kind is UnitKind.LABEL}
    targets |= {unit.id: f"x{text}⟦1⟧y⟦/1⟧" for unit in units if unit.kind is not UnitKind.LABEL}
    out = rebuilt(source, targets)
    if not any(tag_faults(unit.text, targets[unit.id]) for unit in units if unit.tags):
        assert Shape(out).tags == Shape(source).tags
        assert Shape(out).attributes == Shape(source).attributes


def bare(source: str) -> str:
    """A page's letters and signs, however they are written."""
    return re.sub(r"[\s\"']", "", html.unescape(source.upper()))


_PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<i>",
        "<a_href=x>",
        "</a>",
        "<div>",
        "</div>",
        "<li>",
        "<ul>",
        "</ul>",
        "<br>",
        "<img_alt=word>",
        "text",
        "<!--c-->",
        "<!--",
        "-->",
        "<",
        "&amp;",
        "&foo;",
        "<code>",
        "</code>",
        "<svg>",
        "</svg>",
        "<script>",
        "</script>",
        "<td>",
        "<table>",
        "<pre>",
        "</pre>",
        "<title>",
        "</title>",
        "⟦1⟧",
        "⟦",
        "<span_lang=fr>",
        "</span>",
        "<?x?>",
        "<![CDATA[",
        "]]>",
        '"',
        "'",
        "=",
        "<a",
        "<ruby>",
        "<rt>",
    ]
)


@given(st.lists(_PIECES, max_size=25), st.booleans())
@settings(max_examples=100, deadline=None)
def test_any_page_comes_back_and_only_text_changes(pieces: list[str], spaced: bool) -> None:
    source = (" " if spaced else "").join(piece.replace("_", " ") for piece in pieces)
    units = units_of(source)
    assert rebuilt(source, {unit.id: unit.text for unit in units}) == source
    out = rebuilt(source, {unit.id: upper(unit.text) for unit in units})
    assert bare(out) == bare(source)


def test_double_breaks_part_paragraphs_and_long_runs_are_cut() -> None:
    texts = [unit.text for unit in units_of("<div>one<br> <br/>two<br>three</div>")]
    assert texts == ["one", "two⟦1/⟧three"]
    many = units_of("<div>" + "<b>x</b> y " * 1000 + "</div>")
    assert len(many) > 100


@pytest.mark.parametrize(
    "bomb",
    ["<div>x", "<b>x", "x</b>", "<b><i>x</b></i>", "<!-- x", "<a x='", "<svg>x", "<ul><li>x", "<p"],
)
def test_hostile_pages_are_walked_through_in_bounded_time(bomb: str) -> None:
    source = bomb * 3000
    units = units_of(source)
    assert rebuilt(source, {unit.id: unit.text for unit in units}) == source


def test_words_that_name_their_language_are_translated_where_the_page_names_none() -> None:
    source = '<p>Say <span lang="en-US">good morning</span> now</p>'
    unit = units_of(source)[0]
    assert unit.text == "Say ⟦1⟧good morning⟦/1⟧ now"
    out = rebuilt(source, {unit.id: "Dites ⟦1⟧bonjour⟦/1⟧"})
    assert out == '<p>Dites <span lang="fr">bonjour</span></p>'


def test_what_is_left_as_it_is_keeps_the_name_of_its_language() -> None:
    source = (
        '<html lang="en"><p>Run <code lang="en">make it</code> or <b translate=no lang=en>it</b>'
        '</p><p>One <i lang="en">more</i> thing</p></html>'
    )
    first = units_of(source)[0]
    out = rebuilt(source, {first.id: first.text.upper()})
    assert '<html lang="fr"' in out
    assert '<code lang="en">make it</code>' in out
    assert "<b translate=no lang=en>it</b>" in out
    assert 'One <i lang="en">more</i> thing' in out


def test_a_page_without_its_root_runs_from_the_right_in_its_topmost_blocks() -> None:
    source = '<p lang="en" title="A tip">one <b>two</b></p><hr><ul class=a><li>three</ul>rest'
    targets = {unit.id: upper(unit.text) for unit in units_of(source)}
    out = rebuilt(source, targets, PERSIAN)
    assert out == (
        '<p dir="rtl" lang="fa" title="A TIP">ONE <b>TWO</b></p><hr>'
        '<ul dir="rtl" class=a><li>THREE</ul>REST'
    )
    assert "dir" not in rebuilt(source, targets)
