"""The text that says what a query says comes first."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.text.bm25 import Ranking

TEXTS = (
    "The council agreed to plant trees in the park.",
    "The library lent more books than ever before.",
    "In the park stands the library, in the park stand the trees of the council of the park.",
    "",
)


def test_the_text_with_the_rare_words_comes_first() -> None:
    ranking = Ranking(TEXTS)
    assert [number for number, _ in ranking.best("more books", 3)] == [1]
    assert ranking.best("plant trees", 1)[0][0] == 0


def test_a_short_text_goes_before_a_long_one_with_the_same_word() -> None:
    ranking = Ranking(TEXTS)
    scores = ranking.scores("library")
    assert scores[1] > scores[2] > 0
    assert scores[0] == scores[3] == 0


def test_rare_words_weigh_more_and_unknown_ones_most() -> None:
    ranking = Ranking(TEXTS)
    assert 0 < ranking.weight("the") < ranking.weight("park") < ranking.weight("books")
    assert ranking.weight("books") < ranking.weight("unheard")
    assert ranking.frequency("park") == 2
    assert "park" in ranking
    assert "unheard" not in ranking


def test_a_number_is_found_however_it_is_written() -> None:
    ranking = Ranking(("It cost 1,250.50 in all.", "It cost 99 in all."))
    assert ranking.best("Preis: 1.250,5", 2) == [(0, pytest.approx(ranking.scores("1250.5")[0]))]


def test_no_texts_have_no_answers() -> None:
    assert Ranking(()).best("anything", 5) == []
    assert Ranking(()).scores("anything") == []
    assert Ranking(("", "")).best("anything", 5) == []


@pytest.mark.parametrize(
    "alphabet", ["abcdefghijklmnop", "абвгдежзик", "ابپتجدرس", "山川田中水火木金土日月人"]
)
def test_shuffled_words_lead_to_their_paragraph_among_a_thousand(alphabet: str) -> None:
    random = Random(7)
    words = ["".join(random.choices(alphabet, k=random.randint(3, 8))) for _ in range(3000)]
    texts = [" ".join(random.choices(words, k=60)) for _ in range(1100)]
    ranking = Ranking(texts)
    for number in range(0, len(texts), 50):
        sample = random.sample(texts[number].split(), 20)
        assert ranking.best(" ".join(sample), 1)[0][0] == number


@given(st.lists(st.text(), max_size=6), st.text())
def test_scores_and_the_best_agree(texts: list[str], query: str) -> None:
    ranking = Ranking(texts)
    scores = ranking.scores(query)
    best = ranking.best(query, len(texts))
    assert len(scores) == len(texts)
    assert sorted((score for _, score in best), reverse=True) == [score for _, score in best]
    assert {number: score for number, score in enumerate(scores) if score} == dict(best)
