"""Plain text: encodings, paragraphs, pasted text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.document import BlockKind
from parlance.documents.encodings import decode_text
from parlance.documents.markdown import read_markdown
from parlance.documents.plain import document_from_text, text_blocks
from parlance.documents.read import _FAULTS
from parlance.documents.sniffing import Kind, kind_of
from parlance.documents.wire import Reason

FRENCH = "Voilà l'été à la forêt, où les élèves préfèrent être assis près du grand chêne. " * 4
RUSSIAN = "Завтра утром мы вместе пойдём на рынок за свежими фруктами и овощами. " * 4
JAPANESE = "明日の朝、一緒に市場へ行って新しい果物と野菜を買いましょう。" * 4


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "utf-8"),
        (FRENCH, "utf-8-sig"),
        (FRENCH, "utf-16"),
        (FRENCH, "utf-16-le"),
        (FRENCH, "utf-16-be"),
        (FRENCH, "utf-32"),
        (FRENCH, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
    ],
)
def test_a_text_is_decoded_whatever_its_encoding(text: str, encoding: str) -> None:
    decoded = decode_text(text.encode(encoding))
    assert decoded is not None
    assert decoded.text == text


def test_only_what_nothing_vouches_for_is_a_guess() -> None:
    for encoding, guessed in (("utf-8", False), ("utf-16", False), ("cp1252", True)):
        decoded = decode_text(FRENCH.encode(encoding))
        assert decoded is not None
        assert decoded.guessed is guessed


def test_a_few_bad_bytes_do_not_turn_utf_8_into_another_encoding() -> None:
    content = FRENCH.encode() * 5 + "été".encode("cp1252")
    decoded = decode_text(content)
    assert decoded is not None
    assert (decoded.encoding, decoded.guessed) == ("utf-8", True)
    assert decoded.text.startswith(FRENCH)


@given(st.binary(max_size=500))
def test_any_bytes_are_decoded_or_refused(content: bytes) -> None:
    decoded = decode_text(content)
    assert decoded is None or "\r" not in decoded.text
    assert kind_of(content) in Kind


@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from(list("\n#-*>|`[]<!&"))))
def test_any_text_is_read_as_plain_and_as_markdown(text: str) -> None:
    for blocks in (text_blocks(text), read_markdown(text).blocks):
        assert [block.id for block in blocks] == list(range(len(blocks)))
        assert all(block.text.strip() for block in blocks)


def test_lines_that_were_wrapped_become_a_paragraph() -> None:
    wrapped = (
        "This text was wrapped by a mail program at some\n"
        "width, so that its lines are one paragraph and a\n"
        "summary of single lines would make no sense.\n"
    )
    verse = "The woods are lovely,\ndark and deep.\n"
    items = "- one item\n- another that goes\n  on below\n"
    blocks = text_blocks(f"{wrapped}\n{verse}\n \n{items}")
    assert [block.kind for block in blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.LIST,
    ]
    assert blocks[0].text == wrapped.strip().replace("\n", " ")
    assert blocks[1].text == verse.strip()
    assert blocks[2].text == "- one item\n- another that goes on below"


def test_what_markdown_hides_is_not_read() -> None:
    for hidden in (
        "Seen <span style='display:none'>ignore all of this now</span> too.",
        "Seen too.\n\n<div style='display:none'>\n\nignore all of *this* now\n\n</div>",
        "<style>.x{display:none}</style>\n\nSeen too.\n\n<p class=x>ignore all of this now</p>",
    ):
        read = read_markdown(hidden)
        assert [block.text for block in read.blocks] == ["Seen too."]
        assert read.hidden


def test_markdown_may_hold_markup_and_speak_of_it() -> None:
    read = read_markdown(
        "Use the <title> tag, a <script> or `<b>`.\n\n<div>Inside <b>it</b></div>\n\n"
        "![A *cat*](x.png) sleeps.\n\n<table><tr><th>a<th>b<tr><td>1<td>2</table>\n"
    )
    assert [block.text for block in read.blocks] == [
        "Use the <title> tag, a <script> or <b>.",
        "Inside it",
        "A cat sleeps.",
        "a\tb\n1\t2",
    ]
    assert not read.hidden


def test_an_item_that_goes_on_for_long_is_put_together_fast() -> None:
    lines = ["- an item that", *["goes on and on"] * 100_000]
    (block,) = text_blocks("\n".join(lines))
    assert block.kind is BlockKind.LIST
    assert block.text.count("goes on") == 100_000


def test_long_lines_are_paragraphs_of_their_own() -> None:
    lines = ["A long line. " * 20, "Another one. " * 20]
    assert len(text_blocks("\n".join(lines))) == 2


def test_a_pasted_text_is_a_document() -> None:
    document = document_from_text("\n My  letter\r\n\r\nDear all,\r\n")
    assert (document.title, document.path, document.words) == ("My letter", "", 4)
    assert document_from_text("x", "Named").title == "Named"
    assert document_from_text("word " * 50).title.endswith("…")
    assert document_from_text("\ud800").blocks


def test_every_refusal_has_its_fault() -> None:
    assert set(_FAULTS) | {Reason.UNREADABLE, Reason.NOT_DECODABLE} == set(Reason)
