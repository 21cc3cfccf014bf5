"""Sentences of a text and its translation that say the same."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.text.alignment import aligned_sentences

ENGLISH = (
    "The library opens at nine. It has three floors, and a reading room for children. "
    "Books may be kept for 28 days! Who is late pays 2 euros."
)

# A bar marks where a pair ends; "∅" stands for nothing.
CASES = {
    "German, one by one": (
        "en",
        "de",
        "The library opens at nine. |It has three floors, and a reading room for children. "
        "|Books may be kept for 28 days! |Who is late pays 2 euros.",
        "Die Bibliothek öffnet um neun. |Sie hat drei Stockwerke und einen Lesesaal für Kinder. "
        "|Bücher darf man 28 Tage behalten! |Wer zu spät kommt, zahlt 2 Euro.",
    ),
    "French, two become one": (
        "en",
        "fr",
        "The train was late again. It arrived only in the evening. |We had booked a room in the "
        "old inn behind the church. |Nobody was there to open the door for us.",
        "Le train avait encore du retard et n'est arrivé que dans la soirée. |Nous avions réservé "
        "une chambre dans la vieille auberge derrière l'église. |Il n'y avait personne pour nous "
        "ouvrir la porte.",
    ),
    "Persian, one becomes two": (
        "en",
        "fa",
        "The engineer checked the bridge on Monday, and she found two cracks in the second pillar "
        "near the northern bank. |The road was closed.",
        "مهندس روز دوشنبه پل را بررسی کرد. او در پایه دوم نزدیک ساحل شمالی دو ترک پیدا کرد. "
        "|جاده بسته شد.",
    ),
    "Chinese": (
        "en",
        "zh",
        "Rice is sown in spring. |It needs water, sun and a lot of patience until it is ripe. "
        "|In 1998 the harvest was bad.",
        "水稻在春天播种。|它需要水、阳光和很大的耐心才能成熟。|1998年收成不好。",
    ),
    "Japanese": (
        "ja",
        "en",
        "駅は町の北にあります。|そこからバスで約二十分、古い寺まで行くことができます。|切符は車内で買えます。",
        "The station is in the north of the town. |From there you can go by bus to the old temple "
        "in about twenty minutes. |Tickets can be bought on board.",
    ),
    "Hebrew": (
        "en",
        "he",
        "The shop is small. |On Fridays it sells fresh bread and cakes from the bakery next door. "
        "|Come early!",
        "החנות קטנה. |בימי שישי היא מוכרת לחם טרי ועוגות מהמאפייה הסמוכה. |בואו מוקדם!",
    ),
    "a sentence that was left out": (
        "en",
        "de",
        "Anna lives in Graz with her two daughters and an old dog. |She bought 14 apples, a "
        "melon and 3 kilos of rice at the market this morning. |Her brother Karl works in Linz, "
        "where he repairs 25 clocks a week.",
        "Anna lebt mit ihren zwei Töchtern und einem alten Hund in Graz. |∅|Ihr Bruder Karl "
        "arbeitet in Linz, wo er jede Woche 25 Uhren repariert.",
    ),
}


def _marked(text: str) -> list[str]:
    return [part.replace("∅", "") for part in text.split("|")]


@pytest.mark.parametrize("case", CASES)
def test_sentences_find_their_translations(case: str) -> None:
    source_language, target_language, *marked = CASES[case]
    sources, targets = map(_marked, marked)
    source, target = "".join(sources), "".join(targets)
    pairs = aligned_sentences(source, target, source_language, target_language)
    found = [
        (source[pair.source_start : pair.source_end], target[pair.target_start : pair.target_end])
        for pair in pairs
    ]
    assert found == list(zip(sources, targets, strict=True))


def test_a_text_without_a_translation_stands_alone() -> None:
    (pair,) = aligned_sentences("One. Two.", "")
    assert (pair.source_start, pair.source_end, pair.target_start, pair.target_end) == (0, 9, 0, 0)
    assert aligned_sentences("", "") == ()


def test_one_sentence_goes_with_all_that_became_of_it() -> None:
    (pair,) = aligned_sentences("One long sentence.", "Eins. Zwei. Drei.")
    assert (pair.source_end, pair.target_end) == (18, 17)


_TEXTS = st.lists(
    st.sampled_from(["Ah. ", "Go on! ", "The 12 men of Rome came. ", "水。", "بله. ", "x", "\n"]),
    max_size=30,
).map("".join)


@settings(max_examples=60, deadline=None)
@given(_TEXTS, _TEXTS)
def test_the_pairs_cover_both_texts_in_order(source: str, target: str) -> None:
    pairs = aligned_sentences(source, target)
    if not source and not target:
        assert not pairs
        return
    assert (pairs[0].source_start, pairs[0].target_start) == (0, 0)
    assert (pairs[-1].source_end, pairs[-1].target_end) == (len(source), len(target))
    for left, right in pairwise(pairs):
        assert (left.source_end, left.target_end) == (right.source_start, right.target_start)
    assert all(
        pair.source_end > pair.source_start or pair.target_end > pair.target_start for pair in pairs
    )


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 120), st.integers(1, 120))
def test_uneven_numbers_of_sentences_find_a_way(sources: int, targets: int) -> None:
    pairs = aligned_sentences("Now go. " * sources, "Geh. " * targets)
    assert pairs[-1].source_end == 8 * sources
    assert pairs[-1].target_end == 5 * targets


def test_a_very_long_paragraph_is_aligned_soon() -> None:
    begun = time.perf_counter()
    pairs = aligned_sentences(f"{ENGLISH} " * 250, f"{ENGLISH} " * 250)
    assert len(pairs) == 1000
    assert time.perf_counter() - begun < 5


def test_a_book_in_one_paragraph_is_paired_in_proportion() -> None:
    begun = time.perf_counter()
    pairs = aligned_sentences(f"{ENGLISH} " * 1000, "Der kurze Satz steht hier. " * 3000)
    assert time.perf_counter() - begun < 3
    assert len(pairs) == 4000
    assert (pairs[-1].source_end, pairs[-1].target_end) == (1000 * (len(ENGLISH) + 1), 81_000)
    for left, right in pairwise(pairs):
        assert (left.source_end, left.target_end) == (right.source_start, right.target_start)
    share = pairs[2000].target_start / 81_000
    assert abs(share - pairs[2000].source_start / pairs[-1].source_end) < 0.01
