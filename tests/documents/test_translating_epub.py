"""Electronic books translated: chapters, contents, title; all other members stay."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from lxml import etree
from tests.documents.test_translating_html import emptied, turned, upper

from parlance.contract.segments import Unit, UnitKind
from parlance.documents.archive import Archive
from parlance.documents.translating.codec import TargetLanguage
from parlance.documents.translating.epub import open_epub
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from parlance.documents.translating.codec import Translatable

FRENCH = TargetLanguage(code="fr")
PERSIAN = TargetLanguage(code="fa", right_to_left=True)
CHAPTER = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html [<!ENTITY pub "Publisher">]>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
 xml:lang="en" lang="en"><head><title/><link rel="stylesheet" href="a.css"/></head>
<body><h1>Chapter <em>one</em></h1><div>mixed &pub;&#160;text<a id="p1"/> here<p>para &amp; more
<a epub:type="noteref" href="#n1">1</a>, <img src="x.png" alt="A picture"/> end.</p>tail</div>
<p><![CDATA[raw < text]]> and <br/>more</p><script>if (a &lt; b) {}</script>
<aside epub:type="footnote" id="n1"><p>A note</p></aside><pre>left</pre></body></html>"""
NAV = """<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Nav</title></head>
<body><nav><ol><li><a href="c.xhtml">Chapter one</a></li></ol></nav></body></html>"""
NCX = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/">
<docTitle><text>The book</text></docTitle>
<navMap><navPoint><navLabel><text> Chapter one </text></navLabel><content src="c.xhtml"/></navPoint>
</navMap></ncx>"""
PACKAGE = """<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The book</dc:title>
<dc:language>en</dc:language><dc:description>&lt;p&gt;Markup&lt;/p&gt;</dc:description></metadata>
<manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/>
<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
<item id="x" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="s" href="a.css" media-type="text/css"/></manifest>
<spine toc="x"><itemref idref="c"/></spine></package>"""
CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="O/p.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>"""
LOCKS = (
    '<encryption xmlns="urn:x"><EncryptedData><EncryptionMethod Algorithm="{}"/></EncryptedData>'
    "</encryption>"
)


def book(chapter: str = CHAPTER, **more: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("O/p.opf", PACKAGE)
        archive.writestr("O/c.xhtml", chapter)
        archive.writestr("O/nav.xhtml", NAV)
        archive.writestr("O/toc.ncx", NCX)
        archive.writestr("O/a.css", "p { color: red }")
        for name, content in more.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return file.getvalue()


def book_of(body: str) -> Translatable:
    """Return a book that is open, whose chapter holds nothing else."""
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><head/><body>{body}</body></html>'
    return open_epub(Archive(io.BytesIO(book(page))))


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def units_of(content: bytes) -> list[Unit]:
    return list(open_epub(Archive(io.BytesIO(content))).units())


def rebuilt(content: bytes, targets: dict[int, str], target: TargetLanguage) -> bytes:
    opened = open_epub(Archive(io.BytesIO(content)))
    list(opened.units())
    return b"".join(opened.rebuilt(targets, target))


def test_units_are_those_of_chapters_contents_and_title() -> None:
    units = units_of(book())
    texts = [unit.text for unit in units]
    assert "Chapter ⟦1⟧one⟦/1⟧" in texts
    assert "mixed ⟦1/⟧\xa0text⟦2/⟧ here" in texts
    assert "para & more ⟦1/⟧, ⟦2/⟧ end." in texts
    assert "raw < text and⟦1/⟧more" in texts
    assert next(unit for unit in units if unit.text == "A note").kind is UnitKind.NOTE
    assert texts[-3:] == ["The book", "Chapter one", "The book"]
    assert not any("left" in text or "Markup" in text for text in texts)


def test_a_book_whose_units_do_not_change_keeps_its_members() -> None:
    content = book()
    same = {unit.id: unit.text for unit in units_of(content)}
    for targets in (same, {}):
        assert members(rebuilt(content, targets, PERSIAN)) == members(content)


@pytest.mark.parametrize("change", [upper, emptied, turned])
def test_translated_chapters_stay_sound_and_keep_their_elements(change: object) -> None:
    assert callable(change)
    content = book()
    targets = {unit.id: change(unit.text) for unit in units_of(content)}
    out = members(rebuilt(content, targets, PERSIAN))
    before = members(content)
    assert list(out) == list(before)
    assert out["O/a.css"] == before["O/a.css"]
    for name in ("O/c.xhtml", "O/nav.xhtml", "O/toc.ncx", "O/p.opf"):
        old = sorted(str(item.tag) for item in etree.fromstring(before[name]).iter())
        new = sorted(str(item.tag) for item in etree.fromstring(out[name]).iter())
        cosmetic = "{http://www.w3.org/1999/xhtml}em" if change is emptied else ""
        assert new == [tag for tag in old if tag != cosmetic]
    package = out["O/p.opf"].decode()
    assert "<dc:language>fa</dc:language>" in package
    assert 'page-progression-direction="rtl"' in package
    chapter = out["O/c.xhtml"].decode()
    assert 'xml:lang="fa" lang="fa"' in chapter
    assert 'dir="rtl"' in chapter
    assert "&pub;" in chapter


def test_a_changed_book_still_begins_with_its_kind() -> None:
    content = book()
    out = rebuilt(content, {unit.id: "x" for unit in units_of(content) if not unit.tags}, FRENCH)
    with zipfile.ZipFile(io.BytesIO(out)) as archive:
        first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert b"<dc:title>x</dc:title>" in members(out)["O/p.opf"]


def test_an_encrypted_book_is_refused_but_not_one_with_hidden_fonts() -> None:
    with pytest.raises(Refusal) as refusal:
        units_of(book(**{"META-INF__encryption": LOCKS.format("urn:aes")}))
    assert refusal.value.refused.reason is Reason.ENCRYPTED
    assert units_of(
        book(**{"META-INF__encryption": LOCKS.format("http://ns.adobe.com/pdf/enc#RC")})
    )
