"""The numbers that the bench prints about summaries."""

from __future__ import annotations

import pytest

from tests.bench.summary_metrics import (
    compression,
    coverage,
    deciles,
    density,
    fragments,
    novelty,
    repetition,
    salience,
    spread,
)

DOCUMENT = "The council met. The council plants oak trees along the river this winter."
COPIED = "The council plants oak trees along the river."
RETOLD = "Trees get planted by councillors near rivers."


def test_what_is_copied_is_covered_and_dense() -> None:
    assert fragments(DOCUMENT, COPIED) == [8]
    assert coverage(DOCUMENT, COPIED) == 1
    assert density(DOCUMENT, COPIED) == 8
    assert novelty(DOCUMENT, COPIED) == 0


def test_what_is_retold_is_neither() -> None:
    assert fragments(DOCUMENT, RETOLD) == [1]
    assert coverage(DOCUMENT, RETOLD) == pytest.approx(1 / 7)
    assert novelty(DOCUMENT, RETOLD) == 1
    assert salience(DOCUMENT, RETOLD) < salience(DOCUMENT, COPIED)


def test_words_are_compared() -> None:
    assert compression(DOCUMENT, COPIED) == pytest.approx(13 / 8)
    assert repetition("one two three four one two three four") == pytest.approx(0.2)
    assert repetition(COPIED) == 0


def test_a_summary_of_the_beginning_draws_on_one_tenth() -> None:
    paragraphs = [f"paragraph{number} says thing{number}" for number in range(100)]
    assert spread(paragraphs, paragraphs[:10]) == 0.1
    assert spread(paragraphs, paragraphs[::10]) == 1
    assert deciles(paragraphs, [paragraphs[99], "nothing known"]) == [0] * 9 + [1]


def test_nothing_is_nothing() -> None:
    assert compression(DOCUMENT, "") == coverage(DOCUMENT, "") == density(DOCUMENT, "") == 0
    assert repetition("") == novelty("", "") == salience("", "") == spread([], []) == 0
