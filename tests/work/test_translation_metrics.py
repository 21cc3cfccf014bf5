"""The numbers that the bench prints about translations, and the sentences it is given."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.tagged import tag_faults, tags_in, without_tags
from parlance.contract.translation import Term
from parlance.text.protected import protected_spans
from parlance.work.translation.checks import Pair, hints_for
from parlance.work.translation.glossary import Terms
from tests.bench.sentence_sets import (
    TEMPLATES,
    SentenceKind,
    glossary_set,
    sentence_set,
    tagged_pairs,
)
from tests.bench.sentence_words import (
    DEEDS,
    FEELINGS,
    LANGUAGES,
    LOOKS,
    PEOPLE,
    PLACES,
    PRODUCTS,
    THINGS,
    date,
    hour,
    number,
)
from tests.bench.translation_metrics import (
    bleu,
    chrf,
    is_exact,
    literals_kept,
    numbers_kept,
    same_words,
    share,
    tags_in_place,
    tags_kept,
    words_before_objects,
    words_in_tags,
)
from tests.bench.translation_trial import units_of

SENTENCES = sentence_set(400)
FRENCH = "Le professeur a trouvé le livre dans le jardin."
NEAR = "Le professeur a perdu le livre dans le jardin."
PAIRS = [(a, b) for a in LANGUAGES for b in LANGUAGES if a != b]

languages = st.sampled_from(LANGUAGES)
seeds = st.integers(min_value=0, max_value=10_000)


# Metrics ---------------------------------------------------------------------------


def test_the_reference_itself_scores_best() -> None:
    assert chrf([FRENCH], [FRENCH]) == pytest.approx(100)
    assert bleu([FRENCH], [FRENCH], "fr") == pytest.approx(100)
    assert is_exact(FRENCH, FRENCH)


def test_a_wrong_word_costs_something_and_another_language_nearly_everything() -> None:
    other = "The teacher found the book in the garden."
    assert chrf([other], [FRENCH]) < chrf([NEAR], [FRENCH]) < 100
    assert bleu([other], [FRENCH], "fr") < bleu([NEAR], [FRENCH], "fr") < 100
    assert not is_exact(NEAR, FRENCH)


def test_languages_without_blanks_are_compared_by_characters() -> None:
    said, wanted = "老师在花园里找到了那本书。", "老师在花园里找到了书。"
    assert bleu([said], [wanted], "zh") > 50
    assert bleu([said], [wanted], "zh-Hant") > 50
    assert bleu([said], [wanted], "en") < 20


def test_nothing_is_nothing() -> None:
    assert chrf([], []) == bleu([], [], "fr") == 0
    assert share(0, 0) is None
    assert share(1, 4) == 0.25


def test_kinds_of_blanks_and_apostrophes_are_no_difference() -> None:
    assert is_exact("Où est l’image\u202f?", "Où est l'image ?")
    assert not is_exact("où est l'image ?", "Où est l'image ?")


@pytest.mark.parametrize(
    ("numbers", "text", "kept"),
    [
        ((12450,), "The library has 12,450 books.", 1),
        ((12450,), "La bibliothèque a 12\u202f450 livres.", 1),
        ((12450,), "Die Bibliothek hat 12.450 Bücher.", 1),
        ((12450,), "کتابخانه ۱۲٬۴۵۰ کتاب دارد.", 1),
        ((12450,), "The library has 12,540 books.", 0),
        ((3, 2019), "le 3 mai 2019", 2),
        ((3, 2019), "le 4 mai 2019", 1),
        ((9, 30), "à 9 h 30", 2),
        ((15, 15), "15 and no more", 1),
        ((5,), "15 books", 0),
        ((45,), "forty-five books", 0),
    ],
)
def test_numbers_are_found_in_any_digits(numbers: tuple[int, ...], text: str, kept: int) -> None:
    assert numbers_kept(numbers, text) == kept


def test_placeholders_and_addresses_have_to_stand_as_they_are() -> None:
    assert literals_kept(("{user}", "https://example.org/a"), "{user}: https://example.org/a") == 2
    assert literals_kept(("{user}", "https://example.org/a"), "{utilisateur}") == 0


def test_the_words_of_tags_are_compared_with_those_of_the_reference() -> None:
    wanted = "⟦1⟧Le chat⟦/1⟧ dort⟦2/⟧."
    assert words_in_tags(wanted) == {1: "le chat"}
    assert words_before_objects(wanted) == {2: "dort"}
    assert tags_in_place(wanted, wanted) == (2, 2)
    assert tags_in_place("⟦1⟧Le⟦/1⟧ chat dort⟦2/⟧.", wanted) == (1, 2)
    assert tags_in_place("Le chat⟦2/⟧ dort.", wanted) == (0, 2)
    assert same_words("Le chat dort.", wanted)
    assert not same_words("Le chien dort.", wanted)


def test_words_of_nested_tags_belong_to_both() -> None:
    assert words_in_tags("⟦1⟧a ⟦2⟧b⟦/2⟧⟦/1⟧ c ⟦3⟧d") == {1: "a b", 2: "b"}


def test_tags_are_kept_only_if_each_came_back_once() -> None:
    source = "⟦1⟧The cat⟦/1⟧ sleeps⟦2/⟧."
    assert tags_kept(source, "⟦2/⟧Le ⟦1⟧chat⟦/1⟧ dort.")
    assert not tags_kept(source, "⟦1⟧Le chat⟦/1⟧ dort.")
    assert not tags_kept(source, "⟦1⟧Le chat⟦/1⟧ dort⟦2/⟧⟦2/⟧.")
    assert not tags_kept(source, "")


# Sentences -------------------------------------------------------------------------


def test_every_template_has_the_same_slots_in_each_language() -> None:
    for template in TEMPLATES:
        wanted = Counter(template.slots("en"))
        for language in LANGUAGES:
            assert Counter(template.slots(language)) == wanted, template.texts[language]


def test_every_word_has_its_forms_in_each_language() -> None:
    for word in (*PEOPLE, *THINGS, *PLACES, *DEEDS, *FEELINGS, *LOOKS):
        assert set(word.forms) == set(LANGUAGES), word.key
        assert all(text for forms in word.forms.values() for text in forms.values()), word.key


def test_a_set_has_as_many_different_sentences_as_asked_of_every_kind() -> None:
    sentences = sentence_set(200)
    for language in LANGUAGES:
        assert len({sentence.texts[language] for sentence in sentences}) == 200
    assert min(Counter(sentence.kind for sentence in sentences).values()) > 30
    assert {sentence.kind for sentence in sentences} == set(SentenceKind)


def test_a_seed_writes_the_same_sentences_each_time_and_another_seed_others() -> None:
    assert sentence_set(50, 4) == sentence_set(50, 4)
    assert sentence_set(50, 4) != sentence_set(50, 5)
    assert tagged_pairs("en", "fr", 20, 4) == tagged_pairs("en", "fr", 20, 4)


def test_every_slot_is_filled_and_sentences_begin_with_a_capital() -> None:
    for sentence in SENTENCES:
        for text in sentence.texts.values():
            bare = text
            for literal in sentence.kept:
                bare = bare.replace(literal, "")
            assert "{" not in bare
            assert "  " not in text
            first = next(letter for letter in text if letter.isalpha())
            assert not first.islower()


def test_references_have_the_numbers_and_placeholders_of_their_sentence() -> None:
    for sentence in SENTENCES:
        for text in sentence.texts.values():
            assert numbers_kept(sentence.numbers, text) == len(sentence.numbers), text
            assert literals_kept(sentence.kept, text) == len(sentence.kept), text


def test_the_app_takes_the_placeholders_for_such() -> None:
    for sentence in SENTENCES:
        text = sentence.texts["en"]
        found = {text[span.start : span.end] for span in protected_spans(text)}
        assert set(sentence.kept) <= found, text


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_the_app_finds_nothing_wrong_with_the_references(source: str, target: str) -> None:
    pair = Pair(source=source, target=target)
    units = units_of([sentence.texts[source] for sentence in SENTENCES])
    for unit, sentence in zip(units, SENTENCES, strict=True):
        assert hints_for(unit, sentence.texts[target], pair) == (), unit.text


def _has(language: str, *patterns: str) -> bool:
    said = "\n".join(sentence.texts[language] for sentence in SENTENCES)
    return all(re.search(pattern, said, re.MULTILINE) for pattern in patterns)


def test_articles_and_adjectives_agree() -> None:
    assert _has("fr", r"^La \w+ est \w+e\.", r"^Le \w+ est \w+[^e]\.", r"L'\w+ ", r"une \w+")
    assert _has("fr", r"^(Marie|Clara|Sophie|Julia) est (fatiguée|heureuse)\.")
    assert _has("de", r"hat den \w+ ", r"^Der \w+ ist ", r" eine[nr]? \w+", r" im \w+", r" in der ")
    assert _has("es", r"^La \w+ es \w+[ae]\.", r"^El \w+ es \w+[oe]\.", r" una \w+")
    assert _has("fa", "را ", "یک ", " در ")
    assert _has("en", r"\ban [aeiou]", r"\ba [^aeiou]")


def test_no_form_stands_beside_one_that_it_cannot() -> None:
    wrong = {
        "en": r"\ba [aeiou]|\ban [^aeiou]",
        "fr": r"\b[Ll][ea] [aeiouéèêôœh]|\bque [AEIOUaeioué]|\bde le\b",
        "de": r"\bin dem\b|\bden (?:Haus|Blume|Uhr)\b|\bder Garten (?:gefunden|gesehen)\b",
        "es": r"\bel (?:casa|flor|silla|reina)\b|\ba el\b|\by i",
        "fa": r"[0-9]|را را|در در",
    }
    for sentence in SENTENCES:
        for language, pattern in wrong.items():
            if not sentence.kept:
                assert not re.search(pattern, sentence.texts[language]), sentence.texts[language]


def test_numbers_dates_and_hours_are_written_as_each_language_does() -> None:
    assert [form["subject"] for form in number(12450).forms.values()] == [
        "12,450",
        "12\u202f450",
        "12.450",
        "12\u202f450",
        "۱۲٬۴۵۰",
    ]
    assert number(1250).forms["en"]["subject"] == "1250"
    assert date(3, 5, 2019).forms["de"]["subject"] == "3. Mai 2019"
    assert date(3, 5, 2019).forms["es"]["subject"] == "3 de mayo de 2019"
    assert date(3, 5, 2019).forms["fa"]["subject"] == "۳ مه ۲۰۱۹"
    assert hour(9, 30).forms["fr"]["subject"] == "9 h 30"
    assert hour(9, 30).numbers == (9, 30)


# Tags and terms --------------------------------------------------------------------


@given(languages, languages, seeds)
@settings(max_examples=40, deadline=None)
def test_references_have_every_tag_of_their_source(source: str, target: str, seed: int) -> None:
    for pair in tagged_pairs(source, target, 10, seed):
        assert tags_kept(pair.source, pair.target)
        assert tags_in_place(pair.target, pair.target)[0] == len(pair.tags)
        numbers = list(dict.fromkeys(tag.number for tag in tags_in(pair.source)))
        assert numbers == [tag.number for tag in pair.tags] == list(range(1, len(numbers) + 1))


def test_tagged_units_are_translations_of_each_other_without_their_tags() -> None:
    known = {(sentence.texts["en"], sentence.texts["de"]) for sentence in sentence_set(200, seed=1)}
    assert known
    pairs = tagged_pairs("en", "de", 100)
    assert len({pair.source for pair in pairs}) == 100
    for pair in pairs:
        there = hints_for(
            units_of([without_tags(pair.source)])[0],
            without_tags(pair.target),
            Pair(source="en", target="de"),
        )
        assert there == ()
        assert without_tags(pair.source)[0].isupper()
    kinds = Counter(tag.kind for pair in pairs for tag in pair.tags)
    assert min(kinds.values()) > 20
    assert any("⟧⟦" in pair.source for pair in pairs)


def test_a_tag_goes_around_the_same_thing_on_both_sides() -> None:
    names = {
        person.forms["en"]["subject"].casefold(): person.forms["de"]["subject"].casefold()
        for person in PEOPLE
    }
    seen = 0
    for pair in tagged_pairs("en", "de", 100):
        german = words_in_tags(pair.target)
        for tag, words in words_in_tags(pair.source).items():
            if words in names:
                assert german[tag] == names[words]
                seen += 1
    assert seen > 20


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_every_term_of_the_glossary_stands_in_a_sentence(source: str, target: str) -> None:
    terms, sentences = glossary_set(source, target)
    search = Terms(terms)
    assert len(terms) == len(sentences) == 30
    for term, sentence in zip(terms, sentences, strict=True):
        hits = search.hits(sentence)
        assert term in hits, (term, sentence)
        if term.target:
            assert search.missed((term,), sentence, f"… {term.target} …") == ()
            assert search.missed((term,), sentence, "…") == (term,)


def test_a_glossary_asks_for_other_words_than_the_references_have() -> None:
    for source, target in PAIRS:
        plain = {word.forms[target]["bare"] for word in (*THINGS, *PEOPLE[:12])}
        wanted = {term.target for term in glossary_set(source, target)[0] if term.target}
        assert len(wanted) == 30 - len(PRODUCTS)
        assert not wanted & plain, (target, wanted & plain)


def test_names_of_products_are_to_stay() -> None:
    terms, _ = glossary_set("en", "fr")
    assert [term for term in terms if not term.target] == [Term(source=name) for name in PRODUCTS]


def test_faulty_tags_are_faults() -> None:
    pair = tagged_pairs("en", "fr", 1)[0]
    assert tag_faults(pair.source, without_tags(pair.target))
