"""Formulas become pictures in a process of their own, or stay TeX."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from parlance.contract.formulas import Formula
from parlance.documents.formulas import MOST_CHARACTERS, FormulaSetter, can_be_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.children.nursery import Nursery


@pytest.fixture
def setter(nursery: Nursery) -> Iterator[FormulaSetter]:
    with closing(FormulaSetter(nursery)) as made:
        yield made


SET = (
    r"E = mc^2",
    r"\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}",
    r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1} = \frac{1}{ad - bc} \tag{3}",
    r"f(x) = \begin{cases} 1 & x > 0 \\ 0 & \text{else} \end{cases} \label{eq:f}",
    r"\begin{align*} a &= b \\ &= c \end{align*}",
    r"A \xrightarrow[n \to \infty]{f} \overbrace{a + b}^{n}",
    r"\operatorname*{argmax}_{x \in \mathbb{R}^n} \mathcal{L}(x) \nonumber",
)


def test_formulas_become_pictures_with_a_baseline(setter: FormulaSetter) -> None:
    for tex in SET:
        picture = setter.set(Formula(tex, 15.0, is_display=True)).picture
        assert picture is not None, tex
        assert picture.svg.startswith(b"<svg")
        assert picture.width > 10 < picture.ascent
        assert picture.height == picture.ascent + picture.depth


def test_larger_type_makes_a_larger_picture(setter: FormulaSetter) -> None:
    small, large = (setter.set(Formula("x^2", size)).picture for size in (15.0, 30.0))
    assert small is not None
    assert large is not None
    assert large.width > 1.7 * small.width


@pytest.mark.parametrize(
    "tex",
    [
        r"\nobody{x}",
        r"\frac{a",
        "x_{",
        r"\text{سلام}",
        r"\text{你好}",
        "",
        " ",
        "\ud800",
        "a & b \\end{",
    ],
)
def test_what_cannot_be_set_stays_tex(setter: FormulaSetter, tex: str) -> None:
    assert setter.set(Formula(tex, 15.0)).picture is None


def test_macros_that_call_themselves_end(setter: FormulaSetter) -> None:
    assert setter.set(Formula(r"\def\a{\a\a}\a", 15.0)).picture is None
    assert setter.set(Formula("x", 15.0)).picture is not None


def test_deep_and_long_tex_is_not_even_tried() -> None:
    assert not can_be_set("{" * 10_000 + "x" + "}" * 10_000)
    assert not can_be_set(r"\left(" * 20 + "x" + r"\right)" * 20)
    assert not can_be_set("x" * (MOST_CHARACTERS + 1))
    assert can_be_set(r"\{" * 50)
    assert can_be_set(r"\leftarrow" * 50)


def test_a_formula_that_takes_too_long_is_given_up_and_the_next_one_set(
    setter: FormulaSetter,
) -> None:
    bomb = r"\left(" * 9 + "x" + r"\right)" * 9
    assert can_be_set(bomb)
    assert setter.set(Formula(bomb * 4, 15.0)).picture is None
    assert setter.set(Formula("x", 15.0)).picture is not None


def test_a_closed_nursery_sets_nothing(nursery: Nursery) -> None:
    nursery.close()
    assert FormulaSetter(nursery).set(Formula("x", 15.0)).picture is None
