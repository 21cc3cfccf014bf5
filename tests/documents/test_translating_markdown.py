"""Markdown translated line by line: its structure stays, and no translation becomes markup."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.documents.test_translating_html import emptied, turned, upper

from parlance.contract.segments import Unit, UnitKind
from parlance.contract.tagged import tag_faults
from parlance.documents.translating.codec import TargetLanguage, unwritten_of
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


PICTURES = """A ![logo] and ![sign][] or ![cat](a.png), ![cat](b.png) here.

![logo]

> ![sign][]
> ![cat](c.png)

[logo]: logo.png
[sign]: sign.png
"""


def test_pictures_that_are_named_by_their_words_keep_their_names() -> None:
    words = {"logo": "Zeichen [1]", "sign": "Schild"}
    units = units_of(PICTURES)
    targets = {unit.id: words.get(unit.text, unit.text) for unit in units}
    body = next(unit for unit in units if unit.text.endswith("here."))
    for changes_body in (False, True):
        if changes_body:
            targets[body.id] = "Hier ⟦1/⟧ und ⟦2/⟧ oder ⟦3/⟧, ⟦4/⟧."
        out = rebuilt(PICTURES, targets)
        assert shape(out) == shape(PICTURES)
        assert out.count("![Zeichen \\[1\\]][logo]") == 2
        assert out.count("![Schild][sign]") == 2
    assert out.startswith("Hier ![Zeichen")


def test_pictures_with_the_same_words_each_get_their_own() -> None:
    units = units_of(PICTURES)
    cats = [unit.id for unit in units if unit.text == "cat"]
    body = next(unit for unit in units if unit.text.endswith("here."))
    targets = {number: f"Katze {at}" for at, number in enumerate(cats)}
    targets[body.id] = "⟦4/⟧ vor ⟦3/⟧ und ⟦2/⟧ ⟦1/⟧"
    out = rebuilt(PICTURES, targets)
    assert "![Katze 1](b.png) vor ![Katze 0](a.png) und" in out
    assert "> ![Katze 2](c.png)" in out


DIALECTS = """+++
title = "My page"
weight = 3
[params]
description = "of a table"
+++

:::note
Some *text* in
a box {{% icon %}}
:::

Title here {#here}
---

A paragraph
{: .class}

!!! tip "Mind"
    the gap

Term
: What it means
  in words

| one line
| another line

{{< figure src="a.png" >}}

*[HTML]: Markup

\\begin{align}
a &= b
\\end{align}

Words^[a note *in* text] end.
"""


def test_lines_of_site_builders_stay_lines() -> None:
    units = units_of(DIALECTS)
    texts = [unit.text for unit in units]
    assert texts == [
        "My page", "Some ⟦1⟧text⟦/1⟧ in a box", "Title here", "A paragraph", "the gap", "Term",
        "What it means in words", "one line", "another line",
        "Words⟦1⟧a note ⟦2⟧in⟦/2⟧ text⟦/1⟧ end.",
    ]  # fmt: skip
    out = rebuilt(DIALECTS, {unit.id: upper(unit.text) for unit in units})
    assert out.startswith('+++\ntitle = "MY PAGE"\nweight = 3\n[params]\ndescription = "of a')
    for kept in (
        ":::note\nSOME *TEXT* IN A BOX {{% icon %}}\n:::\n",
        "TITLE HERE {#here}\n---\n",
        "A PARAGRAPH\n{: .class}\n",
        '!!! tip "Mind"\n    THE GAP\n',
        "TERM\n: WHAT IT MEANS IN WORDS\n",
        "| ONE LINE\n| ANOTHER LINE\n",
        '{{< figure src="a.png" >}}\n\n*[HTML]: Markup\n',
        "\\begin{align}\na &= b\n\\end{align}\n",
        "WORDS^[A NOTE *IN* TEXT] END.",
    ):
        assert kept in out
    same = {unit.id: unit.text for unit in units}
    assert rebuilt(DIALECTS, same) == DIALECTS


def test_a_line_break_behind_a_sign_stays() -> None:
    source = "Term\n: first  \n  second\n"
    unit = units_of(source)[1]
    assert unit.text == "first⟦1/⟧second"
    assert rebuilt(source, {unit.id: "un⟦1/⟧deux"}) == "Term\n: un  \n  deux\n"


@pytest.mark.parametrize("text", [":::note", "{{% x %}}", ": said", "| said", "!!! so", "{#a} b"])
def test_no_translation_becomes_a_line_of_a_site_builder(text: str) -> None:
    unit = units_of("Some words\n")[0]
    out = rebuilt("Some words\n", {unit.id: text})
    assert [found.text for found in units_of(out)] == [text]


def test_a_translation_that_no_markdown_says_is_told() -> None:
    source = "one  \ntwo\n\n![three][]\n\nfour\n\n[three]: u\n"
    text = open_markdown(encoded_text(source.encode()))
    first, picture, last = text.units()
    targets = {first.id: "zwei eins⟦1/⟧", picture.id: "drei", last.id: "vier"}
    out = b"".join(text.rebuilt(targets, FRENCH)).decode()
    assert out == "one  \ntwo\n\n![drei][three]\n\nvier\n\n[three]: u\n"
    assert unwritten_of(text) == (first.id,)


@given(st.lists(_BITS, max_size=14), st.integers(1, 30))
@example(["> d", "[^p]: q"], 1)  # neither of the two is a note
@example(["| f | g |", "|---|---|", "[^p]: q"], 1)
@settings(max_examples=70, deadline=None)
def test_a_text_read_in_parts_has_the_units_of_the_whole(lines: list[str], letters: int) -> None:
    source = "\n".join([*lines, "", "[r]: http://z", "", "a [r] b"])
    whole = units_of(source)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("parlance.documents.translating.markdown_parts.PART_LETTERS", letters)
        assert units_of(source) == whole


def test_a_text_of_more_than_a_million_letters_is_still_markdown() -> None:
    fence = "```\n" + ("some code " * 20 + "\n") * 5_500 + "```\n"
    source = f"# A [head]\n\n{fence}\n- **last**\n\n[head]: u\n"
    units = units_of(source)
    assert [unit.text for unit in units] == ["A ⟦1⟧head⟦/1⟧", "last"]
    out = rebuilt(source, {units[0].id: "DER ⟦1⟧KOPF⟦/1⟧"})
    assert out == source.replace("A [head]", "DER [KOPF][head]", 1)


@pytest.mark.parametrize("indent", ["\u3000", "\u00a0"])
def test_wide_blanks_behind_a_line_break_are_not_doubled(indent: str) -> None:
    source = f"one  \n{indent}two  \n{indent}three\n"
    unit = units_of(source)[0]
    out = rebuilt(source, {unit.id: upper(unit.text)})
    assert out == source.upper()
