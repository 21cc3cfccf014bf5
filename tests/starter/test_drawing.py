"""Meanings that are drawn at random: the same by seed, sensible, from one side of the split."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import is_dataclass
from itertools import pairwise
from random import Random

import pytest
from training.starter.languages.names import FEMININE_NAMES, MASCULINE_NAMES
from training.starter.words import held_out
from training.starter.world import concepts, meanings
from training.starter.world.copied import Copied
from training.starter.world.drawing import Drawing
from training.starter.world.keys import clause_key, clauses, keys
from training.starter.world.meanings import (
    Both,
    Clause,
    Determiner,
    Label,
    Name,
    Order,
    Person,
    Phrase,
    Pointer,
    Pronoun,
    Question,
    Tense,
    Thing,
)
from training.starter.world.qualities import ATTRIBUTES, GROUP, PERSONAL, QUALITIES
from training.starter.world.selection import MASS, PAIRED, PERSONS, UNIQUE, objects

from tests.starter import random_meanings

KINDS = meanings.Sentence.__args__
CLAUSELESS = (Label, Phrase)
OF_PERSONS = {*PERSONAL, *(word for noun in PERSONS for word in QUALITIES[noun])}
UNCOUNTED = {Determiner.A, Determiner.COUNTED, Determiner.MANY, Determiner.EVERY}


def nodes(node) -> Iterator[object]:
    """Yield every record inside a meaning, and itself."""
    if is_dataclass(node):
        yield node
        for part in vars(node).values():
            yield from nodes(part)


def all_clauses(sentences) -> Iterator[Clause]:
    for sentence in sentences:
        for node in nodes(sentence):
            if isinstance(node, Clause):
                yield node


def kind(nominal) -> str:
    if isinstance(nominal, Thing):
        return concepts.NOUNS[nominal.noun].kind
    return kind(nominal.first) if isinstance(nominal, Both) else "person"


@pytest.fixture(scope="module")
def drawn():
    drawing = Drawing(Random(11))
    return [drawing.sentence() for _ in range(20_000)]


@pytest.fixture(scope="module")
def things(drawn):
    return [node for sentence in drawn for node in nodes(sentence) if isinstance(node, Thing)]


def test_the_same_seed_draws_the_same_and_another_seed_does_not():
    def drawn(seed):
        drawing = Drawing(Random(seed), marks=0.3)
        return [drawing.sentence() for _ in range(200)], drawing.paragraph(5), drawing.label()

    assert drawn(1) == drawn(1)
    assert drawn(1) != drawn(2)
    assert list(random_meanings.meanings(4, 50)) == list(random_meanings.meanings(4, 50))


def test_all_kinds_of_sentences_come_up_and_half_are_statements_and_questions(drawn):
    counts = Counter(type(sentence) for sentence in drawn)
    assert set(counts) == set(KINDS)
    assert all(count > 100 for count in counts.values())
    plain = counts[meanings.Statement] + counts[meanings.Question]
    assert 0.45 < plain / len(drawn) < 0.55


def test_all_words_of_questions_joiners_and_pointers_come_up(drawn):
    asked = {sentence.word for sentence in drawn if isinstance(sentence, Question)}
    assert asked == {
        "", "who", "what", "whom", "where", "when", "why", "how", "how.many", "whose",
    }  # fmt: skip
    joiners = {sentence.joiner for sentence in drawn if isinstance(sentence, meanings.Joined)}
    assert joiners == {
        "and", "but", "because", "when", "if", "so", "before.verb", "after.verb", "although",
    }  # fmt: skip
    pointers = {sentence.kind for sentence in drawn if isinstance(sentence, Pointer)}
    assert len(pointers) == 11
    measures = {sentence.kind for sentence in drawn if isinstance(sentence, meanings.Measure)}
    assert len(measures) == 7


def test_every_feature_of_clauses_and_things_comes_up(drawn, things):
    found = list(all_clauses(drawn))
    for feature in (
        "negative", "modal", "object", "recipient", "quality", "degree", "than", "most", "role",
        "where", "companion", "adverb", "time", "date", "weekday", "hour", "first",
    ):  # fmt: skip
        assert sum(bool(getattr(clause, feature)) for clause in found) > 50, feature
    assert {clause.modal for clause in found} == {"", *concepts.MODALS}
    assert {thing.determiner for thing in things} == set(Determiner)
    assert {len(thing.adjectives) for thing in things} == {0, 1, 2}
    assert any(thing.very for thing in things)
    assert any(thing.clause for thing in things)
    assert {type(thing.owner) for thing in things} == {type(None), Pronoun, Name, Thing}
    assert any(isinstance(node, Both) for sentence in drawn for node in nodes(sentence))


def test_verbs_take_the_objects_that_they_select(drawn):
    for clause in all_clauses(drawn):
        if clause.object is None or clause.verb == "be":
            continue
        verb = concepts.VERBS[clause.verb]
        pair = clause.object
        for taken in (pair.first, pair.second) if isinstance(pair, Both) else (pair,):
            assert kind(taken) in verb.objects, clause
            if isinstance(taken, Thing) and kind(taken) != "person":
                assert taken.noun in objects(clause.verb, kind(clause.subject)), clause


def test_verbs_have_the_subjects_that_they_select(drawn):
    for clause in all_clauses(drawn):
        if clause.verb != "be":
            assert kind(clause.subject) in concepts.VERBS[clause.verb].subjects, clause
        assert clause.verb == "be" or clause.verb in concepts.VERBS


def test_nobody_does_anything_to_himself_and_nothing_is_where_it_is(drawn):
    for clause in all_clauses(drawn):
        subject = clause.subject
        others = (clause.object, clause.recipient, clause.companion, clause.than)
        for other in others:
            if isinstance(subject, Thing) and isinstance(other, Thing):
                assert subject.noun != other.noun, clause
            if isinstance(subject, Pronoun) and isinstance(other, Pronoun):
                assert subject.person is not other.person, clause
                assert {subject.person, other.person} != {Person.I, Person.WE}, clause
        if clause.verb == "be" and clause.where and isinstance(subject, Thing):
            assert getattr(clause.where.thing, "noun", "") != subject.noun, clause


def test_adjectives_describe_their_nouns_and_differ(things):
    for thing in things:
        assert set(thing.adjectives) <= set(ATTRIBUTES[thing.noun]), thing
        groups = [GROUP[adjective] for adjective in thing.adjectives]
        assert len(groups) == len(set(groups)), thing


def test_qualities_fit_their_subjects(drawn):
    for clause in all_clauses(drawn):
        if clause.quality and isinstance(clause.subject, Thing):
            assert clause.quality in QUALITIES[clause.subject.noun], clause
            groups = {GROUP[adjective] for adjective in clause.subject.adjectives}
            assert GROUP[clause.quality] not in groups, clause
        elif clause.quality:
            assert clause.quality in OF_PERSONS, clause


def test_determiners_fit_their_nouns(things):
    for thing in things:
        owned = isinstance(thing.owner, Pronoun)
        assert owned == (thing.determiner is Determiner.OWNED), thing
        assert thing.owner is None or owned or thing.determiner is Determiner.THE, thing
        assert (thing.number >= 2) == (thing.determiner is Determiner.COUNTED), thing
        if thing.noun in MASS | UNIQUE | PAIRED:
            assert not thing.plural, thing
            assert thing.determiner not in UNCOUNTED, thing
        elif thing.determiner in {Determiner.COUNTED, Determiner.MANY, Determiner.SOME}:
            assert thing.plural, thing
        if thing.determiner in {Determiner.A, Determiner.EVERY, Determiner.NO}:
            assert not thing.plural, thing
        if isinstance(thing.owner, Thing):
            assert thing.owner.noun != thing.noun, thing


def test_bare_nouns_stand_in_labels_and_behind_how_many_only(drawn):
    for sentence in drawn:
        if isinstance(sentence, Label) or getattr(sentence, "word", "") == "how.many":
            continue
        bare = [node for node in nodes(sentence) if isinstance(node, Thing)]
        assert all(thing.determiner is not Determiner.BARE for thing in bare), sentence


def test_times_and_modals_fit_the_tense(drawn):
    for clause in all_clauses(drawn):
        if clause.time:
            assert concepts.TIMES[clause.time] == clause.tense.value, clause
        assert not (clause.modal and clause.tense is Tense.FUTURE), clause
        assert not (clause.modal == "must" and clause.tense is not Tense.PRESENT), clause
        assert clause.first <= bool(clause.time or clause.date), clause
        if clause.adverb in {"often", "always", "sometimes"}:
            assert clause.date is None, clause
            assert not clause.weekday, clause


def test_what_is_asked_for_is_left_out(drawn):
    for sentence in drawn:
        if not isinstance(sentence, Question):
            continue
        clause = sentence.clause
        if sentence.word in {"what", "whom"}:
            assert clause.object is None
        if sentence.word == "where":
            assert clause.where is None
        if sentence.word == "when":
            assert not any((clause.time, clause.date, clause.weekday, clause.hour))
        if sentence.word == "how.many":
            assert isinstance(clause.object, Thing)
            assert clause.object.plural
            assert clause.object.noun not in MASS


def test_requests_are_to_you_in_the_present(drawn):
    for sentence in drawn:
        if isinstance(sentence, Order):
            clause = sentence.clause
            assert clause.subject == Pronoun(Person.YOU)
            assert clause.tense is Tense.PRESENT
            assert not clause.modal


def test_relative_clauses_tell_about_their_own_thing(things):
    for thing in things:
        if thing.clause:
            assert isinstance(thing.clause.subject, Thing)
            assert thing.clause.subject.noun == thing.noun
            assert thing.clause.subject.plural == thing.plural
            assert thing.clause.subject.clause is None


# The split -----------------------------------------------------------------------------


def test_training_never_draws_what_is_held_out(drawn):
    for sentence in drawn:
        assert not any(map(held_out, keys(sentence))), sentence
    assert not any(held_out(clause_key(clause)) for clause in all_clauses(drawn))


def test_every_unseen_sentence_has_a_clause_that_is_held_out():
    drawing = Drawing(Random(5), unseen=True)
    for _ in range(800):
        sentence = drawing.sentence()
        found = keys(sentence)
        by_heart = isinstance(sentence, CLAUSELESS)
        assert any(map(held_out, found)) or (by_heart and not found), sentence
        within = list(clauses(sentence))
        assert not within or any(held_out(clause_key(clause)) for clause in within)
    simple = [drawing.sentence(simple=True) for _ in range(100)]
    paragraphs = [drawing.paragraph(3) for _ in range(10)]
    for sentence in [*simple, *(one for two in paragraphs for one in two.sentences)]:
        assert any(map(held_out, keys(sentence))) or isinstance(sentence, Phrase)


def test_made_up_names_are_of_one_side(drawn):
    known = {*FEMININE_NAMES, *MASCULINE_NAMES}

    def made_up(sentences):
        return {
            node.text.lower()
            for sentence in sentences
            for node in nodes(sentence)
            if isinstance(node, Name) and node.text not in known
        }

    drawing = Drawing(Random(6), unseen=True)
    unseen = made_up(drawing.sentence() for _ in range(300))
    assert unseen
    assert all(map(held_out, unseen))
    assert not any(map(held_out, made_up(drawn)))


# Coverage ------------------------------------------------------------------------------


def concepts_of(sentence) -> Iterator[str]:
    for node in nodes(sentence):
        match node:
            case Thing(noun=noun, adjectives=adjectives):
                yield from (f"noun {noun}", *(f"adjective {word}" for word in adjectives))
            case Clause():
                yield from (f"verb {node.verb}", f"adverb {node.adverb}", f"time {node.time}")
                yield f"adjective {node.quality}"
                if node.where:
                    yield f"relation {node.where.relation}"
            case Phrase(id=phrase):
                yield f"phrase {phrase}"
            case Label(id=label):
                yield f"label {label}"


def test_every_concept_comes_up(drawn):
    drawing = Drawing(Random(8))
    labels = (drawing.label() for _ in range(6000))
    expected = {
        *(f"noun {noun}" for noun in concepts.NOUNS),
        *(f"verb {verb}" for verb in concepts.VERBS),
        *(f"adjective {adjective}" for adjective in concepts.ADJECTIVES),
        *(f"adverb {adverb}" for adverb in concepts.ADVERBS),
        *(f"relation {relation}" for relation in (*concepts.RELATIONS, "to", "from")),
        *(f"time {time}" for time in concepts.TIMES),
        *(f"phrase {phrase}" for phrase in concepts.PHRASES),
        *(f"label {label}" for label in concepts.LABELS),
    }
    for sentence in (*drawn, *labels):
        expected.difference_update(concepts_of(sentence))
    assert not expected


# Simple sentences, labels, paragraphs, marks -------------------------------------------


def test_simple_sentences_are_short():
    drawing = Drawing(Random(2))
    for _ in range(2000):
        sentence = drawing.sentence(simple=True)
        found = [node for node in nodes(sentence) if isinstance(node, Thing | Clause)]
        assert not any(node.clause for node in found if isinstance(node, Thing))
        assert sum(isinstance(node, Clause) for node in found) <= 1
        assert len(found) <= 6


def test_labels_are_concepts_or_things():
    drawing = Drawing(Random(3))
    labels = [drawing.label() for _ in range(500)]
    assert all(bool(label.id) != bool(label.thing) for label in labels)
    assert any(label.number for label in labels)


def test_paragraphs_are_about_few_persons_and_things():
    drawing = Drawing(Random(4))
    repeated = 0
    for _ in range(100):
        paragraph = drawing.paragraph(5)
        assert len(paragraph.sentences) == 5
        names = Counter(node.text for node in nodes_of(paragraph) if isinstance(node, Name))
        nouns = Counter(node.noun for node in nodes_of(paragraph) if isinstance(node, Thing))
        repeated += max([*names.values(), *nouns.values()]) >= 3
    assert repeated > 55


def nodes_of(paragraph) -> Iterator[object]:
    for sentence in paragraph.sentences:
        yield from nodes(sentence)


def test_a_pronoun_of_a_paragraph_means_the_subject_before():
    drawing = Drawing(Random(9))
    seen = 0
    for _ in range(300):
        for before, after in pairwise(drawing.paragraph(4).sentences):
            if not isinstance(after, meanings.Statement):
                continue
            subject = after.clause.subject
            alone = {Person.HE, Person.SHE}
            if not isinstance(subject, Pronoun) or subject.person not in alone:
                continue
            seen += 1
            assert isinstance(before, meanings.Statement | meanings.Age)
            mentioned = [
                node
                for node in nodes(before)
                if isinstance(node, Name) and node.female == (subject.person is Person.SHE)
            ]
            assert len({name.text for name in mentioned}) <= 1
    assert seen > 20


def marks_of(node) -> list[int]:
    """Return the marks of what is said: the subject of a relative clause is not."""
    found = [mark for mark in [getattr(node, "mark", 0)] if mark]
    for name, part in vars(node).items():
        if is_dataclass(part):
            if isinstance(node, Thing) and name == "clause":
                assert not marks_of(part.subject)
            found += marks_of(part)
    return found


def test_marks_count_up_and_are_left_out_without_a_share(drawn):
    drawing = Drawing(Random(10), marks=0.6)
    for _ in range(1000):
        found = marks_of(drawing.sentence())
        assert sorted(found) == list(range(1, len(found) + 1))
    paragraph = drawing.paragraph(4)
    found = [mark for sentence in paragraph.sentences for mark in marks_of(sentence)]
    assert sorted(found) == list(range(1, len(found) + 1))
    assert found
    assert not any(marks_of(sentence) for sentence in drawn[:500])


def test_copied_texts_look_like_what_they_are():
    copied = Copied(Random(1))
    for _ in range(200):
        assert "@" in copied.email()
        assert "." in copied.file()
        assert copied.version().replace(".", "").isdigit()
        assert copied.telephone().lstrip("+").replace(" ", "").replace("-", "").isdigit()
        assert " " not in copied.address()
        assert copied.placeholder()[0] in "{%$"
