"""Markdown translated line by line: its structure stays, and no translation becomes markup."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.test_translating_html import emptied, turned, upper

from parlance.contract.tagged import tag_faults
from parlance.contract.translation import Unit, UnitKind
from parlance.documents.translating.codec import TargetLanguage
from parlance.documents.translating.encoded import encoded_text
from parlance.documents.translating.markdown import open_markdown
from parlance.documents.translating.markdown_nodes import parser

FRENCH = TargetLanguage(code="fr")
TEXT = """---
title: "A \\"title\\""
lang: en
tags: [a, b]
---
# Head *one* #

Para with **bold _it_** and `code`, [link](http://x_y/z "t") and
wrapped line\x20\x20
break [ref] and ![alt text](img.png), note[^1] <b>html</b> &amp; 1 < 2 \\* $x$.

> [!NOTE]
> quoted text
> second

- [ ] task *x*
  cont
* item
  1. nested

     para in item
     goes on

| a | b \\| c |
|---|:--|
| **x** | y `p\\|q` z |

Setext
two
===

    code

~~~py
fence
~~~

<div>
block
</div>

<https://x.example> and text

[ref]: http://e.x

[^1]: Foot note
    more

[![Badge](b.png)](u)
"""


def units_of(source: str) -> list[Unit]:
    return list(open_markdown(encoded_text(source.encode())).units())


def rebuilt(source: str, targets: dict[int, str]) -> str:
    text = open_markdown(encoded_text(source.encode()))
    list(text.units())
    return b"".join(text.rebuilt(targets, FRENCH)).decode()


def shape(source: str) -> list[str]:
    """The tokens of a text, without its letters."""
    found = []
    body = source.partition("\n---\n")[2] if source.startswith("---\n") else source
    for token in parser().parse(body):
        inner = [child.type for child in token.children or () if not child.type.startswith("text")]
        breaks = [name for name in inner if name != "softbreak"]
        found.append(f"{token.type} {token.markup} {token.tag} {breaks}")
    return found


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_whose_units_do_not_change_keeps_its_bytes(end: str, encoding: str) -> None:
    content = TEXT.replace("\n", end).encode(encoding)
    text = open_markdown(encoded_text(content))
    same = {unit.id: unit.text for unit in text.units()}
    assert len(same) == len(units_of(TEXT))
    assert b"".join(text.rebuilt(same, FRENCH)) == content
    assert b"".join(text.rebuilt({}, FRENCH)) == content


def test_units_are_what_a_person_reads_with_tags_for_the_rest() -> None:
    units = units_of(TEXT)
    texts = {unit.text: unit for unit in units}
    assert texts['A "title"'].kind is UnitKind.LABEL
    assert texts["Head ⟦1⟧one⟦/1⟧"].kind is UnitKind.HEADING
    assert texts["alt text"].kind is UnitKind.LABEL
    assert texts["quoted text second"].kind is UnitKind.PARAGRAPH
    assert texts["task ⟦1⟧x⟦/1⟧ cont"].kind is UnitKind.ITEM
    assert texts["b | c"].kind is UnitKind.CELL
    assert texts["y ⟦1/⟧ z"].tags[0].literal == "p|q"
    assert texts["Foot note more"].kind is UnitKind.NOTE
    assert texts["Setext two"].kind is UnitKind.HEADING
    for left in ("fence", "block", "x.example"):
        assert not any(left in text for text in texts)


def test_upper_case_keeps_the_structure_and_all_lines_without_text() -> None:
    out = rebuilt(TEXT, {unit.id: upper(unit.text) for unit in units_of(TEXT)})
    assert shape(out) == shape(TEXT)
    assert 'title: "A \\"TITLE\\""\nlang: fr\ntags: [a, b]' in out
    assert "# HEAD *ONE* #\n" in out
    assert "WRAPPED LINE  \nBREAK [REF][ref] AND ![ALT TEXT](img.png), NOTE[^1]" in out
    assert "> [!NOTE]\n> QUOTED TEXT SECOND\n" in out
    assert "- [ ] TASK *X* CONT\n* ITEM\n  1. NESTED\n\n     PARA IN ITEM GOES ON\n" in out
    assert "| A | B \\| C |\n|---|:--|\n| **X** | Y `p\\|q` Z |" in out
    assert "[![BADGE](b.png)](u)" in out


@pytest.mark.parametrize("change", [emptied, turned])
def test_blocks_links_and_objects_stay_whatever_becomes_of_the_words(change: object) -> None:
    assert callable(change)
    units = units_of(TEXT)
    out = rebuilt(TEXT, {unit.id: change(unit.text) for unit in units})
    blocks = [line.split(" ")[0] for line in shape(TEXT)]
    assert [line.split(" ")[0] for line in shape(out)] == blocks
    for kept in ("`code`", '](http://x_y/z "t")', "](img.png)", "[^1]", "$x$", "p\\|q"):
        assert kept in out
    again = units_of(out)
    assert len(again) == len(units)


_SIGNS = "#-+*_`[]()<>!|~$\\&^=:1.x é"


@given(st.lists(st.sampled_from([*_SIGNS, "  ", "**", "ab", "\n"]), max_size=14))
@settings(max_examples=70, deadline=None)
def test_no_translation_becomes_markup(pieces: list[str]) -> None:
    text = " ".join("".join(pieces).split())
    table = "| six | x |\n|---|---|\n| seven | y |\n"
    source = f"# one\n\ntwo **three** four\n\n- five\n\n{table}\nset\n---\n"
    units = units_of(source)
    plain = {unit.id: text for unit in units if not unit.tags}
    tagged = {unit.id: f"{text}⟦1⟧{text or 'x'}⟦/1⟧{text}" for unit in units if unit.tags}
    out = rebuilt(source, plain | tagged if text else {})
    assert [line.split(" ")[0] for line in shape(out)] == [
        line.split(" ")[0] for line in shape(source)
    ]
    if any(map(str.isalpha, text)):
        by_id = {unit.id: unit for unit in units_of(out)}
        for unit in units:
            if not unit.tags and not tag_faults(unit.text, text):
                assert by_id[unit.id].text == text


def test_words_that_stand_close_to_their_format_keep_it() -> None:
    unit = units_of("a **b** c\n")[0]
    for target in ("重要⟦1⟧「注意」⟦/1⟧事項", "x⟦1⟧ y ⟦/1⟧z", "mot⟦1⟧«b»⟦/1⟧c"):
        out = rebuilt("a **b** c\n", {unit.id: target})
        assert ("**" in out) or ("<strong>" in out)
        assert len(units_of(out)[0].tags) == 1


def test_letters_that_an_encoding_lacks_make_the_file_utf8() -> None:
    text = open_markdown(encoded_text("Déjà vu à la plage.\n".encode("cp1252"), "cp1252"))
    unit = next(text.units())
    out = b"".join(text.rebuilt({unit.id: "سلام"}, FRENCH))
    assert out.decode("utf-8") == "سلام\n"


_BITS = st.sampled_from(
    ["# a", "- b", "  c", "> d", "1. e", "| f | g |", "|---|---|", "", "", "*h* _i_", "`j",
     "[k](l)",
     "```", "    m", "<p>n", "***", "o  ", "[^p]: q", "[^p]", "===", "---", "\tr", "![s](t)", "$u$"]
)  # fmt: skip


@given(st.lists(_BITS, max_size=14))
@settings(max_examples=70, deadline=None)
def test_any_text_comes_back(lines: list[str]) -> None:
    source = "\n".join(lines)
    units = units_of(source)
    assert rebuilt(source, {unit.id: unit.text for unit in units}) == source
    out = rebuilt(source, {unit.id: upper(unit.text) for unit in units})
    if not source.startswith("---"):
        assert shape(out) == shape(source)
