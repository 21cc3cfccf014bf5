"""The text that the starter model learns from: right grammar, a text per seed, an honest split."""

from pathlib import Path
from random import Random

import pytest
from training.starter import lexicon, words
from training.starter.dialogues import DialogueMaker, held_out_wording
from training.starter.examples import STAGES, ExampleMaker
from training.starter.grammar import (
    Predicate,
    elided,
    english_clause,
    french_clause,
    noun_phrase,
    pronoun,
    sentence,
)
from training.starter.help import read_help
from training.starter.passages import PassageMaker, summary_answer
from training.starter.sentences import SentenceMaker

HELP = Path(__file__).parents[2] / "resources" / "help"
NOUNS = {noun.en: noun for noun in lexicon.NOUNS}
ADJECTIVES = {adjective.en: adjective for adjective in lexicon.ADJECTIVES}
VERBS = {verb.en: verb for verb in (*lexicon.VERBS, *lexicon.MODALS)}


def french(subject, predicate, tense="present", *, negated=False, asked=False):
    clause = french_clause(subject, predicate, tense, negated=negated, asked=asked)
    return sentence(elided(clause), " ?" if asked else ".")


def phrase(determiner, *adjectives, noun, **options):
    return noun_phrase(NOUNS[noun], determiner, tuple(ADJECTIVES[a] for a in adjectives), **options)


def test_a_noun_phrase_agrees_and_places_its_adjectives():
    assert phrase("the", "small", noun="cat").fr == "le petit chat"
    assert phrase("a", "red", noun="bird").fr == "un oiseau rouge"
    assert phrase("the", "old", noun="tree").fr == "le vieil arbre"
    assert (
        phrase("a", "beautiful", "white", noun="flower", plural=True).fr
        == "de belles fleurs blanches"
    )
    assert phrase("my", noun="school").fr == "mon école"
    assert phrase("this", noun="hotel").fr == "cet hôtel"
    assert phrase("a", "old", noun="egg").en == "an old egg"


@pytest.mark.parametrize(
    ("subject", "verb", "tense", "negated", "expected"),
    [
        ("I", "like", "present", False, "J'aime l'oiseau."),
        ("she", "see", "past", True, "Elle n'a pas vu l'oiseau."),
        ("they", "hear", "future", False, "Ils entendront l'oiseau."),
        ("we", "choose", "past", False, "Nous avons choisi l'oiseau."),
    ],
)
def test_a_clause_is_conjugated_negated_and_elided(subject, verb, tense, negated, expected):
    bird = phrase("the", noun="bird")
    predicate = Predicate(VERBS[verb], en=bird.en, fr=bird.fr)
    assert french(pronoun(subject), predicate, tense, negated=negated) == expected


def test_participles_agree_with_etre_and_with_a_pronoun_before_them():
    girls = phrase("the", noun="girl", plural=True)
    assert french(girls, Predicate(VERBS["arrive"]), "past") == "Les filles sont arrivées."
    assert french(pronoun("he"), Predicate(VERBS["see"], clitic="she"), "past") == "Il l'a vue."
    assert (
        french(pronoun("you"), Predicate(VERBS["find"], clitic="they"), "past")
        == "Vous les avez trouvés."
    )


def test_questions_and_modals_are_formed_in_both_languages():
    bird = phrase("a", noun="bird")
    predicate = Predicate(VERBS["see"], en=bird.en, fr=bird.fr)
    cat = phrase("the", noun="cat")
    assert (
        english_clause(cat, predicate, "present", negated=False, asked=True)
        == "does the cat see a bird"
    )
    assert french(cat, predicate, asked=True) == "Est-ce que le chat voit un oiseau ?"
    modal = Predicate(VERBS["see"], clitic="he", modal=VERBS["want"])
    assert (
        english_clause(cat, modal, "present", negated=True, asked=False)
        == "the cat does not want to see him"
    )
    assert french(cat, modal, negated=True) == "Le chat ne veut pas le voir."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("près de le jardin", "près du jardin"),
        ("près de le hôtel", "près de l'hôtel"),
        ("à les filles", "aux filles"),
        ("parce que il aime Anna", "parce qu'il aime Anna"),
        ("beaucoup de oiseaux", "beaucoup d'oiseaux"),
        ("près de huit maisons", "près de huit maisons"),
    ],
)
def test_elision_and_contraction(before, after):
    assert elided(before) == after


def test_a_seed_gives_one_text():
    entries = read_help(HELP)
    first, second, other = (ExampleMaker(seed, entries) for seed in (5, 5, 6))
    drawn = [[maker.example(STAGES[2]) for _ in range(50)] for maker in (first, second, other)]
    assert drawn[0] == drawn[1]
    assert drawn[0] != drawn[2]


def test_held_out_sentences_never_appear_in_training():
    seen = SentenceMaker(Random(1))
    unseen = SentenceMaker(Random(2), unseen=True)
    fixed = {english for english, _ in lexicon.PHRASES}
    trained = {seen.pair().en for _ in range(20_000)}
    held_out = {unseen.pair().en for _ in range(1_000)}
    assert not (trained & held_out) - fixed


def test_held_out_words_and_wordings_never_appear_in_training():
    trained = {words.word(Random(seed)) for seed in range(3_000)}
    assert not any(words.held_out(word) for word in trained)
    entries = read_help(HELP)
    maker = DialogueMaker(Random(3), entries)
    for entry in entries:
        kept = held_out_wording(entry).lower()
        assert not any(kept in maker.wording(entry).lower() for _ in range(100))


def test_answers_about_the_app_are_the_help_pages_own_text():
    pages = "\n".join(path.read_text(encoding="utf-8") for path in sorted(HELP.rglob("*.md")))
    entries = read_help(HELP)
    assert len(entries) >= 40
    for entry in entries:
        assert f"## {entry.question}\n" in pages
        assert f"\n{entry.answer}\n" in pages


def test_no_wording_is_asked_under_two_questions():
    wordings = [wording.lower() for entry in read_help(HELP) for wording in entry.wordings]
    assert len(wordings) == len(set(wordings))


def test_a_summary_is_made_of_sentences_of_its_text():
    maker = PassageMaker(Random(4))
    for facts in range(1, 5):
        passage = maker.passage(9, facts)
        assert all(fact in passage.text for fact in passage.facts)
        assert summary_answer(passage, 1) == passage.facts[0]
        assert len(passage.facts) in {facts, facts + 1}
