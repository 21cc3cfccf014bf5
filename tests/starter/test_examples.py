"""Requests for translations are what the app asks, in every direction, and the split is honest."""

import re
from random import Random

import pytest
from training.starter.documents.passages import PassageMaker
from training.starter.translations import DIRECTIONS, SPEAKERS, TranslationMaker, roughened

TAG = re.compile(r"</?g(\d+)>|<x(\d+)/>")


@pytest.fixture
def maker():
    return TranslationMaker(Random(5))


def test_every_direction_comes_up_and_the_same_seed_draws_the_same(maker):
    drawn = [maker.any(2) for _ in range(400)]
    assert {(each.source, each.target) for each in drawn} == set(DIRECTIONS)
    again = TranslationMaker(Random(5))
    assert [again.any(2) for _ in range(400)] == drawn


@pytest.mark.parametrize(("source", "target"), DIRECTIONS)
def test_both_sides_of_a_pair_have_the_same_tags(maker, source, target):
    for _ in range(20):
        wanted = maker.with_tags(source, target, 2)
        tags = TAG.findall(wanted.text)
        assert tags
        assert sorted(tags) == sorted(TAG.findall(wanted.translation))
        assert not re.search("[\ue000-\ue1ff]", wanted.text + wanted.translation)
        assert "\nKeep the tags." in wanted.prompt


def test_a_term_stands_in_the_text_and_what_it_becomes_in_the_translation(maker):
    for source, target in DIRECTIONS:
        wanted = maker.with_terms(source, target, 2)
        ((term, other),) = wanted.terms
        assert term in wanted.text
        assert other in wanted.translation
        sign = f"- {term} → {other}" if other != term else f"- {term} stays as it is"
        assert sign in wanted.prompt


def test_a_list_is_translated_line_by_line():
    maker, alone = TranslationMaker(Random(5)), TranslationMaker(Random(5))
    for source, target in DIRECTIONS:
        wanted = maker.listed(source, target, 6)
        lines = wanted.text.splitlines()
        assert len(lines) == len(wanted.translation.splitlines()) == 6
        assert wanted.prompt.endswith(f"\n\n{wanted.text}")
        assert alone.listed(source, target, 6) == wanted
    labels = [line for line in lines if line[-1].isalpha()]
    assert 0 < len(labels) < 6


def test_a_prompt_names_the_languages_and_ends_with_the_text(maker):
    wanted = maker.plain("de", "fa", 1)
    asked = "Translate this text from German to Persian. Answer with the translation only."
    assert wanted.prompt == f"{asked}\n\n{wanted.text}"


def test_what_is_held_out_is_never_drawn_for_training():
    unseen = TranslationMaker(Random(8), unseen=True)
    held = {unseen.plain("en", "fr", 1).text for _ in range(150)}
    seen = TranslationMaker(Random(8))
    drawn = {seen.plain("en", "fr", 1).text for _ in range(4000)}
    common = held & drawn
    assert all(len(text.split()) < 6 for text in common)  # phrases and labels, known by heart


def test_texts_are_spelled_as_people_type_and_what_is_copied_stays():
    maker, random = TranslationMaker(Random(2)), Random(2)
    for code in SPEAKERS:
        target = "en" if code != "en" else "fr"
        drawn = [maker.plain(code, target, 2) for _ in range(150)]
        rough = [roughened(random, wanted) for wanted in drawn]
        assert any(a.text != b.text for a, b in zip(drawn, rough, strict=True))
        for wanted, other in zip(drawn, rough, strict=True):
            assert other.translation == wanted.translation
            copied = set(wanted.text.split()) & set(wanted.translation.split())
            assert copied <= set(other.text.split())


def test_sentences_of_the_world_stand_in_documents():
    random = Random(3)
    spoken = []

    def say(language):
        spoken.append(TranslationMaker(random).sentence(language))
        return spoken[-1]

    passages = PassageMaker(random, language="de", spoken=say)
    texts = " ".join(passages.passage(10, 2).text for _ in range(10))
    assert any(sentence in texts for sentence in spoken)
