"""Tags in the shapes that models read, and back from answers that are not exact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.segments import TagKind, UnitTag
from parlance.contract.tagged import Tag, TagForm, joined_tags, looks_tagged, tag_faults
from parlance.work.translation.tag_shapes import TagShape, from_model, shape_for, to_model

SHAPES = [shape for shape in TagShape if shape is not TagShape.LITERAL]
TEXT = "A ⟦1⟧bold⟦/1⟧ word⟦2/⟧."
TAGS = (
    UnitTag(number=1, kind=TagKind.FORMAT),
    UnitTag(number=2, kind=TagKind.NOTE),
)
WORDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            "<g1>",
            "[1]",
            "[2/]",
            "<s1>",
            "<x2/>",
            "</target>",
            "<",
            "[",
            "&lt;g1&gt;",
            "【1】",
            "⟦",
            "%s",
        ]
    ),
).filter(lambda text: not looks_tagged(text))


@st.composite
def tagged(draw: st.DrawFn) -> str:
    parts: list[str | Tag] = []
    for number in range(1, draw(st.integers(1, 6))):
        parts.append(draw(WORDS))
        if draw(st.booleans()):
            parts.append(Tag(TagForm.OBJECT, number))
        else:
            parts += [Tag(TagForm.OPEN, number), draw(WORDS), Tag(TagForm.CLOSE, number)]
    parts.append(draw(WORDS))
    return joined_tags(parts)


@given(tagged(), st.sampled_from(SHAPES))
def test_what_comes_back_as_it_was_sent_is_the_same(text: str, shape: TagShape) -> None:
    if shape_for(text, shape) is TagShape.LITERAL:
        return
    assert from_model(to_model(text, (), shape), text, (), shape) == text


@given(tagged(), st.sampled_from(SHAPES), st.text(max_size=40))
def test_any_answer_can_be_read(text: str, shape: TagShape, answer: str) -> None:
    assert isinstance(from_model(answer, text, (), shape), str)


@pytest.mark.parametrize(
    ("shape", "written"),
    [
        (TagShape.XML, "A <g1>bold</g1> word<x2/>."),
        (TagShape.BRACKETS, "A [1]bold[/1] word[2/]."),
        (TagShape.WHITE, TEXT),
        (TagShape.HUNYUAN, "<source>A <s1>bold</s1> word<s2></s2>.</source>"),
        (TagShape.LITERAL, "A bold word."),
    ],
)
def test_each_shape_is_written_in_its_own_way(shape: TagShape, written: str) -> None:
    assert to_model(TEXT, TAGS, shape) == written


@pytest.mark.parametrize(
    ("shape", "answer"),
    [
        (TagShape.XML, "Un mot < G1 >gras</ g1 ><x2 />."),
        (TagShape.XML, "Un mot &lt;g1&gt;gras&lt;/g1&gt;<x2></x2>."),
        (TagShape.XML, "Un mot ＜g1＞gras＜/g1＞＜x2/＞."),
        (TagShape.XML, "Un mot <g1>gras</g1><x2>."),
        (TagShape.BRACKETS, "Un mot ［1］gras［/1］［ 2/ ］."),
        (TagShape.BRACKETS, "Un mot 【1】gras【/1】[2]."),
        (TagShape.WHITE, "Un mot ⟦ 1 ⟧gras⟦/ 1⟧⟦2 /⟧."),
        (TagShape.HUNYUAN, "<target>Un mot <s1>gras</s1><s2></s2>.</target>"),
        (TagShape.HUNYUAN, "< Target >Un mot <S1>gras</S1><s2/>."),
        (TagShape.HUNYUAN, "Un mot <s1>gras</s1><s2>.</target> and so on"),
    ],
)
def test_tags_that_are_not_exact_are_read(shape: TagShape, answer: str) -> None:
    assert from_model(answer, TEXT, TAGS, shape) == "Un mot ⟦1⟧gras⟦/1⟧⟦2/⟧."


def test_a_tag_that_the_source_has_not_is_found() -> None:
    assert tag_faults(TEXT, from_model("<g1>a</g1><x2/><x9/>", TEXT, TAGS, TagShape.XML))


def test_words_that_look_like_tags_change_the_shape() -> None:
    text = "Write <g1> in ⟦1⟧HTML⟦/1⟧"
    assert shape_for(text, TagShape.XML) is TagShape.BRACKETS
    assert to_model(text, TAGS, TagShape.XML) == "Write <g1> in [1]HTML[/1]"
    assert shape_for("See [1]⟦1/⟧ and <g1>", TagShape.XML) is TagShape.WHITE
    assert shape_for("The tag <target>", TagShape.HUNYUAN) is TagShape.LITERAL


def objects(*literals: str) -> tuple[UnitTag, ...]:
    return tuple(
        UnitTag(number=number, kind=TagKind.PLACEHOLDER, literal=literal)
        for number, literal in enumerate(literals, 1)
    )


def test_literals_become_their_objects_again() -> None:
    text = "Copy ⟦1/⟧ to ⟦2/⟧"
    tags = objects("%s", "{name}")
    assert to_model(text, tags, TagShape.LITERAL) == "Copy %s to {name}"
    answer = from_model("Vers {name}, copier %s", text, tags, TagShape.LITERAL)
    assert answer == "Vers ⟦2/⟧, copier ⟦1/⟧"


def test_equal_literals_are_taken_in_order() -> None:
    text = "⟦1/⟧ of ⟦2/⟧"
    answer = from_model("%d de %d", text, objects("%d", "%d"), TagShape.LITERAL)
    assert answer == "⟦1/⟧ de ⟦2/⟧"


def test_a_number_in_the_words_is_not_taken_for_a_field() -> None:
    text = "Page ⟦1/⟧ of part 3"
    tags = objects("3")
    assert from_model("Page 3 de la partie 3", text, tags, TagShape.LITERAL) == (
        "Page ⟦1/⟧ de la partie 3"
    )
    assert from_model("La page 3", text, tags, TagShape.LITERAL) == "La page 3"


@given(st.lists(st.sampled_from(["%s", "{name}", "\n", "3"]), min_size=1, max_size=4), st.data())
def test_objects_with_literals_come_back_as_they_went(
    literals: list[str], data: st.DataObject
) -> None:
    parts: list[str | Tag] = []
    for number in range(1, len(literals) + 1):
        parts += [
            data.draw(st.text("ab ", min_size=1, max_size=5)),
            Tag(TagForm.OBJECT, number),
        ]
    text = joined_tags([*parts, " end"])
    tags = objects(*literals)
    sent = to_model(text, tags, TagShape.LITERAL)
    assert from_model(sent, text, tags, TagShape.LITERAL) == text


def test_much_white_space_takes_no_time() -> None:
    text = "<" + " " * 200_000 + "⟦1/⟧"
    for shape in SHAPES:
        assert from_model(to_model(text, (), shape), text, (), shape) == text
