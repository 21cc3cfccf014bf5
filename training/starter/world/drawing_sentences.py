"""Draws sentences that have clauses: statements, questions, orders, joined and reported ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.world.concepts import NOUNS, VERBS
from training.starter.world.drawing_clauses import Clauses
from training.starter.world.drawing_drafts import (
    QUESTION,
    SIMPLE_FORM,
    SIMPLE_QUESTION,
    STATEMENT,
    TENSES,
    WHY,
    Form,
)
from training.starter.world.drawing_persons import clash, pronoun_for
from training.starter.world.meanings import (
    Determiner,
    Joined,
    Order,
    Person,
    Pronoun,
    Question,
    Said,
    Statement,
    Tense,
    Thing,
)
from training.starter.world.places import MOTIONS
from training.starter.world.selection import (
    MASS,
    NO_ORDER,
    OBJECTS,
    ONLY_NOT_ORDERED,
    OWNED,
    PAIRED,
    VERB_ADVERBS,
    listed,
)

if TYPE_CHECKING:
    from training.starter.world.drawing_drafts import Draft
    from training.starter.world.meanings import Clause, Nominal, Sentence

_PRESENT, _PAST, _FUTURE = Tense.PRESENT, Tense.PAST, Tense.FUTURE
_HE, _YOU = Pronoun(Person.HE), Pronoun(Person.YOU)

_WITH_PERSONS = tuple(verb for verb in OBJECTS if "person" in VERBS[verb].objects)
_WITH_THINGS = tuple(
    verb for verb in OBJECTS if VERBS[verb].objects != ("person",) and VERBS[verb].frame != "give"
)
_COUNTED_OBJECTS = {
    verb: tuple(
        noun
        for noun in OBJECTS[verb]
        if noun not in MASS and noun not in PAIRED and NOUNS[noun].kind != "language"
    )
    for verb in listed(
        "buy sell lose keep need have choose carry take find see hide bring.thing steal eat cut"
        " prepare read write translate repair build visit.place invite greet know.somebody draw"
        " photograph clean give send show"
    )
    if verb in OBJECTS
}
_COUNTING = tuple(verb for verb, nouns in _COUNTED_OBJECTS.items() if nouns)
_HOW = listed(
    "open close repair clean cook prepare write cut carry draw wash translate learn.language hold"
    " organize explain celebrate find break paint.wall"
)
_OWNED_THINGS = tuple(
    noun
    for noun in OWNED
    if NOUNS[noun].kind in {"object", "reading", "wear", "vehicle", "animal"} and noun not in PAIRED
)
_WHERE_VERBS = listed(
    "go go live live stay sit sleep work study buy find eat play meet rest wait sell learn.language"
    " stop swim walk"
)
_ORDERED = tuple(
    verb.id
    for verb in VERBS.values()
    if "person" in verb.subjects and verb.id not in NO_ORDER and verb.id not in ONLY_NOT_ORDERED
)
_NOT_ORDERED = (*_ORDERED, *ONLY_NOT_ORDERED, *ONLY_NOT_ORDERED)
_ORDER_FORM = Form(
    tenses=(_PRESENT,), negative=0.0, modal=0.0, times=0.0, adverbs=0.15, relatives=0.0, plain=True
)

_SAME_TENSE = {
    tense: Form(
        tenses=(tense,), negative=0.12, modal=0.06, times=0.08, adverbs=0.06, relatives=0.01
    )
    for tense in Tense
}
_JOINERS = (
    ("and", TENSES), ("but", TENSES), ("so", TENSES), ("although", (_PRESENT, _PAST)),
    ("because", (_PRESENT, _PAST)), ("when", (_PRESENT, _PAST)),
    ("if", (_PRESENT, _FUTURE)), ("before.verb", (_PRESENT, _PAST, _PAST)),
    ("after.verb", (_PRESENT, _PAST, _PAST)), ("and", TENSES), ("because", (_PRESENT, _PAST)),
)  # fmt: skip
_DOINGS = frozenset(("before.verb", "after.verb"))
_SAYING = ("say", "say", "think.that", "know.that", "hope", "believe")


_WHEN_ADVERBS = frozenset(listed("often always sometimes early late"))
_ORDER_ADVERBS = frozenset(listed("slowly quickly quietly carefully here again well loudly"))
_WHY_NOT = Form(negative=1.0, times=0.05, relatives=0.0, plain=True)
_IS = Form(tenses=(_PRESENT, _PRESENT, _PRESENT, _PAST), negative=0.0)


def _without_time(draft: Draft) -> None:
    draft.time, draft.date, draft.weekday, draft.hour = "", None, 0, None
    draft.first = False


def _not_again(draft: Draft, before: Nominal) -> None:
    """Say a pronoun in place of somebody who was just named."""
    if clash(draft.subject, before):
        draft.subject = pronoun_for(before) or draft.subject


class Sentences(Clauses):
    """Draws sentences with clauses."""

    def statement(self) -> Sentence:
        """Return a statement."""
        return Statement(self.clause(STATEMENT))

    def simple_statement(self) -> Sentence:
        """Return a short statement."""
        return Statement(self.clause(SIMPLE_FORM))

    # Questions -------------------------------------------------------------------------

    def question(self) -> Sentence:
        """Return a question of any kind."""
        return self.pick(self._QUESTIONS)(self, QUESTION)

    def simple_question(self) -> Sentence:
        """Return a short question."""
        return self.pick(self._SIMPLE_QUESTIONS)(self, SIMPLE_QUESTION)

    def _asked_about(self, form: Form) -> Nominal:
        found = self.person(simple=form.simple, plain=True)
        if isinstance(found, Pronoun) and found.person is Person.I and self.chance(0.7):
            return _YOU
        return found

    def _yes_or_no(self, form: Form) -> Question:
        return Question(self.clause(form))

    def _who(self, form: Form) -> Question:
        draft = self.doing(form, _HE) if self.chance(0.75) else self.being(form, _HE)
        draft.first = False
        return Question(draft.clause(), "who")

    def _what(self, form: Form) -> Question:
        draft = self.doing(form, self._asked_about(form), self.pick(_WITH_THINGS))
        draft.object = None
        return Question(draft.clause(), "what")

    def _whom(self, form: Form) -> Question:
        draft = self.doing(form, self._asked_about(form), self.pick(_WITH_PERSONS))
        draft.object = draft.companion = None
        return Question(draft.clause(), "whom")

    def _where(self, form: Form) -> Question:
        if self.chance(0.4):
            draft = self.somewhere(form)
        else:
            verb = self.pick(_WHERE_VERBS)
            draft = self.doing(form, self._asked_about(form), verb)
            if draft.adverb == "here":
                draft.adverb = ""
        draft.where = None
        return Question(draft.clause(), "where")

    def _when(self, form: Form) -> Question:
        verb = self.pick(("begin", "end")) if self.chance(0.15) else ""
        draft = self.doing(form, None, verb)
        _without_time(draft)
        if draft.adverb in _WHEN_ADVERBS:
            draft.adverb = ""
        return Question(draft.clause(), "when")

    def _why(self, form: Form) -> Question:
        del form
        return Question(self.clause(WHY if self.chance(0.7) else _WHY_NOT), "why")

    def _how(self, form: Form) -> Question:
        if self.chance(0.2):
            subject = self._asked_about(form)
            return Question(self.begun("be", _IS, subject).clause(), "how")
        if self.chance(0.25):
            draft = self.doing(form, None, self.pick(tuple(MOTIONS)))
        else:
            draft = self.doing(form, self._asked_about(form), self.pick(_HOW))
        draft.adverb = ""
        return Question(draft.clause(), "how")

    def _how_many(self, form: Form) -> Question:
        verb = self.pick(_COUNTING)
        draft = self.doing(form, self._asked_about(form), verb)
        noun = self.pick(_COUNTED_OBJECTS[verb])
        while isinstance(draft.subject, Thing) and draft.subject.noun == noun:
            noun = self.pick(_COUNTED_OBJECTS[verb])
        draft.object = Thing(
            noun, Determiner.BARE, plural=True, adjectives=self.adjectives(noun, 0.15)
        )
        return Question(draft.clause(), "how.many")

    def _whose(self, form: Form) -> Question:
        noun = self.pick(_OWNED_THINGS)
        thing = Thing(
            noun,
            Determiner.THIS,
            plural=self.chance(0.2),
            adjectives=self.adjectives(noun, 0 if form.simple else 0.2),
        )
        return Question(self.begun("be", _IS, thing).clause(), "whose")

    _QUESTIONS = (
        *(_yes_or_no,) * 6,
        *(_who,) * 3,
        *(_what,) * 3,
        *(_whom,) * 2,
        *(_where,) * 4,
        *(_when,) * 3,
        *(_why,) * 3,
        *(_how,) * 2,
        *(_how_many,) * 2,
        _whose,
    )
    _SIMPLE_QUESTIONS = (*(_yes_or_no,) * 3, _who, _what, *(_where,) * 2)

    # Orders ----------------------------------------------------------------------------

    def order(self) -> Sentence:
        """Return a polite request."""
        negative = self.chance(0.18)
        verb = self.pick(_NOT_ORDERED if negative else _ORDERED)
        draft = self.doing(_ORDER_FORM, _YOU, verb)
        draft.negative = negative
        if negative and draft.adverb in {"again", "sometimes", "often"}:
            draft.adverb = ""
        if self.chance(0.12):
            draft.time = self.pick(("now", "today", "every.day"))
            if draft.adverb in _WHEN_ADVERBS:
                draft.adverb = ""
        elif self.chance(0.06):
            draft.hour = self.hour()
        if not draft.adverb and not draft.where and self.chance(0.1):
            adverbs = VERB_ADVERBS[verb]
            fitting = [adverb for adverb in adverbs if adverb in _ORDER_ADVERBS]
            draft.adverb = self.pick(fitting) if fitting else ""
        return Order(draft.clause())

    # Two clauses -----------------------------------------------------------------------

    def joined(self) -> Sentence:
        """Return two clauses with a word between them."""
        joiner, tenses = self.pick(_JOINERS)
        tense = self.pick(tenses)
        form = _SAME_TENSE[tense]
        acting = joiner in _DOINGS
        first = self.doing(form) if acting else self._draft(form)
        first.first = False
        again = pronoun_for(first.subject) if self.chance(0.3) else None
        later = _SAME_TENSE[_PRESENT] if joiner == "if" else form
        second = self.doing(later, again) if acting else self._draft(later, again)
        _not_again(second, first.subject)
        second.first = False
        if acting:
            first.negative = second.negative = False
            first.modal = second.modal = ""
            _without_time(second)
        if joiner in {"when", "if"}:
            _without_time(second)
        return Joined(first.clause(), joiner, second.clause())

    def _draft(self, form: Form, subject: Nominal | None = None) -> Draft:
        if self.chance(0.75):
            return self.doing(form, subject, "" if subject is None else self.person_verb())
        return self.being(form, subject)

    def reported(self) -> Sentence:
        """Return what somebody says, thinks, knows, hopes or believes."""
        verb = self.pick(_SAYING)
        speaker = self.person(plain=True)
        if isinstance(speaker, Pronoun) and speaker.person is Person.YOU and verb == "say":
            speaker = Pronoun(Person.THEY)
        if verb == "hope":
            return Said(speaker, verb, self._said_clause(_FUTURE, speaker), _PRESENT)
        if self.chance(0.3):
            return Said(speaker, verb, self._said_clause(_PAST, speaker), _PAST)
        return Said(speaker, verb, self._said_clause(self.pick(TENSES), speaker), _PRESENT)

    def _said_clause(self, tense: Tense, speaker: Nominal) -> Clause:
        form = _SAME_TENSE[tense]
        again = pronoun_for(speaker) if self.chance(0.2) else None
        draft = self._draft(form, again)
        _not_again(draft, speaker)
        draft.first = False
        return draft.clause()
