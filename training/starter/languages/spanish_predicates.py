"""Spanish predicates: the parts of a clause, before they are put in order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from training.starter.languages.spanish_checks import SPEAKERS, check, is_no, is_plain_language
from training.starter.languages.spanish_parts import (
    Mood,
    Objects,
    Parts,
    modal_verb,
    reflexive,
    tense_form,
    verb_word,
)
from training.starter.languages.spanish_phrases import (
    NounPhrases,
    Phrase,
    adjective_of,
    after,
    agreeing,
    and_before,
    form,
)
from training.starter.languages.spanish_verbs import (
    SAME_FIRST_AND_THIRD,
    Form,
    conjugated,
    with_pronouns,
)
from training.starter.languages.spanish_words import ADVERB_WORDS, RELATION_WORDS, VERB_WORDS
from training.starter.languages.speaking import UnsayableError
from training.starter.world.concepts import NOUNS, TIMES
from training.starter.world.meanings import (
    Both,
    Determiner,
    Person,
    Place,
    Pronoun,
    Thing,
)

if TYPE_CHECKING:
    from training.starter.languages.spanish_words import AdjectiveWord, VerbWord
    from training.starter.world.meanings import Clause, Nominal, Where

_FRONT = frozenset({"always", "sometimes"})
_CLOSE = frozenset({"often", "well"})
_WITH_BEING = frozenset({"often", "always", "sometimes", "again", "here", "together", "alone.adv"})
_FREQUENT = frozenset({"often", "always", "sometimes"})
_FELT_NOW = frozenset({"person", "animal", "food", "drink"})
_OVER = frozenset({"event", "time.unit"})
"""Kinds of what is over as a whole when it was something: "la fiesta fue larga"."""

_DEGREES = {"": "", "very": "muy ", "too": "demasiado "}
_MUCH = {"": "", "very": "mucha ", "too": "demasiada "}
_ON_SEATS = frozenset({"chair", "bed"})


class Predicates(NounPhrases):
    """Takes clauses to their parts."""

    def parts(
        self,
        clause: Clause,
        mood: Mood = Mood.STATED,
        *,
        subject: Phrase | None = None,
        word: str = "",
        inner: bool = False,
    ) -> Parts:
        """Return a clause's parts. Raises UnsayableError.

        Args:
            clause: what is said.
            mood: how it is used.
            subject: in place of the clause's own: of relative clauses, and "who".
            word: the question's word; what it asks for is left out.
            inner: whether another clause stands before, so that "yo" may be needed.
        """
        found = subject or self.nominal(clause.subject)
        check(clause, found, asked=bool(word) and subject is None)
        parts = Parts(found, found.text)
        if clause.verb == "like":
            self._pleasing(parts, clause, mood, word)
        elif clause.verb == "be":
            self._being(parts, clause, mood, word)
        else:
            self._doing(parts, clause, mood, word)
        if found.pronoun is Person.I and inner and parts.clitics != ("me",):
            parts.subject_text = self._clear_subject(parts, clause, mood)
        self._adverb(parts, clause, mood, word)
        self._around(parts, clause, word)
        return parts

    def _clear_subject(self, parts: Parts, clause: Clause, mood: Mood) -> str:
        if clause.verb == "like" or mood is Mood.INFINITIVE:
            return parts.subject_text
        verb_form = tense_form(clause.tense, mood, lasting=self._lasting(parts, clause))
        return "yo" if verb_form in SAME_FIRST_AND_THIRD else parts.subject_text

    @staticmethod
    def _lasting(parts: Parts, clause: Clause) -> bool:
        if clause.modal:
            return clause.modal == "want"
        if clause.verb == "be":
            return parts.subject.kind not in _OVER
        return VERB_WORDS[clause.verb].lasting

    # The verb ------------------------------------------------------------------------------

    def _conjugate(
        self, parts: Parts, clause: Clause, mood: Mood, verb: str, clitics: tuple[str, ...]
    ) -> None:
        """Set the verb with its modal, "no" and pronouns."""
        parts.no = parts.no or clause.negative
        person = parts.subject.person
        verb_form = tense_form(clause.tense, mood, lasting=self._lasting(parts, clause))
        if clause.modal:
            if mood is Mood.REQUEST:
                raise UnsayableError(clause)
            parts.finite = modal_verb(clause, verb_form, person)
            parts.infinitive = with_pronouns(verb, clitics)
            return
        parts.finite = conjugated(verb, verb_form, person)
        _check_past(clause, verb, verb_form, person)
        hung = mood is Mood.INFINITIVE or (mood is Mood.REQUEST and not parts.no)
        if hung:
            parts.finite = with_pronouns(parts.finite, clitics)
        else:
            parts.clitics = clitics

    def _doing(self, parts: Parts, clause: Clause, mood: Mood, word: str) -> None:
        verb = verb_word(clause, parts.subject)
        if verb.action and (clause.modal or mood is Mood.REQUEST):
            complement = "" if verb.agrees else verb.complement
            verb = replace(
                verb, infinitive=verb.action, reflexive=True, complement=complement, agrees=""
            )
        objects = Objects()
        asked = word in {"what", "whom", "how.many"}
        if verb.complement and verb.link:
            objects.texts.append(verb.complement)
        elif verb.complement:
            parts.attribute = self._complement(verb, clause, parts.subject, word)
            parts.short = True
        if clause.object and not asked:
            self._object(objects, clause, clause.object, verb)
        if clause.recipient:
            self._receiver(objects, clause.recipient)
        parts.no = is_no(clause.object) and not asked
        itself = reflexive(parts.subject) if verb.reflexive else ""
        self._conjugate(parts, clause, mood, verb.infinitive, objects.clitics(itself))
        parts.rest += objects.texts

    def _complement(self, verb: VerbWord, clause: Clause, subject: Phrase, word: str) -> str:
        if verb.agrees == "subject":
            return agreeing(verb.complement, subject)
        if verb.agrees == "object" and clause.object and word != "what":
            if word == "how.many" and isinstance(clause.object, Thing):
                return agreeing(verb.complement, self.thing(clause.object))
            return agreeing(verb.complement, self.nominal(clause.object))
        return verb.complement

    def _object(self, objects: Objects, clause: Clause, thing: Nominal, verb: VerbWord) -> None:
        if verb.link == "le":
            self._receiver(objects, thing)
        elif verb.link:
            objects.texts.append(self.behind(verb.link, thing))
        elif isinstance(thing, Pronoun):
            phrase = self.nominal(thing)
            objects.direct = phrase.clitic
            if thing.person is Person.YOU:
                objects.texts.append("a usted")
        elif clause.verb in {"speak.language", "learn.language"} and is_plain_language(thing):
            objects.texts.append(self.thing(replace(thing, determiner=Determiner.BARE)).text)
        else:
            objects.texts.append(self.direct(thing))

    def _receiver(self, objects: Objects, nominal: Nominal) -> None:
        phrase = self.nominal(nominal)
        if phrase.pronoun:
            objects.dative = phrase.dative
        if phrase.pronoun not in SPEAKERS:
            objects.texts.append(self.behind("a", nominal))

    def direct(self, nominal: Nominal) -> str:
        """Return a direct object that is no pronoun: persons stand with "a"."""
        if isinstance(nominal, Both):
            first, second = self.direct(nominal.first), self.direct(nominal.second)
            return first + and_before(second) + second
        phrase = self.nominal(nominal)
        return after("a", phrase) if phrase.kind == "person" else phrase.text

    def behind(self, preposition: str, nominal: Nominal) -> str:
        """Return a nominal behind a preposition; "a" is said again behind "y"."""
        if isinstance(nominal, Both) and preposition == "a":
            first, second = self.behind("a", nominal.first), self.behind("a", nominal.second)
            return first + and_before(second) + second
        return after(preposition, self.nominal(nominal))

    def _pleasing(self, parts: Parts, clause: Clause, mood: Mood, word: str) -> None:
        """Say "me gusta el libro": what is liked is the subject in grammar."""
        if clause.modal or mood in {Mood.INFINITIVE, Mood.REQUEST} or word == "whom":
            raise UnsayableError(clause)
        liked = Phrase("")
        if clause.object and word == "how.many" and isinstance(clause.object, Thing):
            liked = self.thing(clause.object)
        elif clause.object and word != "what":
            liked = self.nominal(clause.object)
            if liked.pronoun in {*SPEAKERS, Person.YOU, Person.HE, Person.SHE}:
                raise UnsayableError(clause)
            if not liked.pronoun:
                parts.rest.append(liked.text)
            parts.no = is_no(clause.object)
        whom = parts.subject
        shown = whom.text and whom.pronoun not in SPEAKERS
        parts.subject_text = self.behind("a", clause.subject) if shown else ""
        parts.no = parts.no or clause.negative
        parts.clitics = (whom.dative,)
        verb_form = tense_form(clause.tense, mood, lasting=False)
        parts.finite = conjugated("gustar", verb_form, liked.person)

    # Being ---------------------------------------------------------------------------------

    def _being(self, parts: Parts, clause: Clause, mood: Mood, word: str) -> None:
        if clause.object or clause.recipient:
            raise UnsayableError(clause)
        verb = self._copula(parts, clause, word)
        if verb == "tener" and (clause.modal or mood is Mood.REQUEST):
            raise UnsayableError(clause)
        self._conjugate(parts, clause, mood, verb, ())

    def _copula(self, parts: Parts, clause: Clause, word: str) -> str:
        """Set the attribute and return the verb that it stands with."""
        subject = parts.subject
        if clause.quality and word != "how":
            adjective = adjective_of(clause.quality, subject.kind)
            return self._quality(parts, clause, adjective)
        if clause.role:
            parts.attribute = self.role(clause.role, subject)
            return "ser"
        if word == "how":
            return "estar" if subject.kind in _FELT_NOW else "ser"
        timed = word == "when" or clause.time or clause.date or clause.weekday or clause.hour
        placed = clause.where or word == "where"
        if subject.kind == "event" and (placed or timed):
            return "ser"
        if not (placed or clause.companion or clause.adverb in _WITH_BEING - _FREQUENT):
            raise UnsayableError(clause)
        return "estar"

    def _quality(self, parts: Parts, clause: Clause, adjective: AdjectiveWord) -> str:
        subject = parts.subject
        graded = bool(clause.degree) + bool(clause.than) + clause.most
        if graded > 1 or (graded and not adjective.graded):
            raise UnsayableError(clause)
        if clause.most:
            if adjective.noun:
                raise UnsayableError(clause)
            parts.attribute = _superlative(adjective, subject)
            return "ser"
        word = form(adjective, subject)
        verb, degrees = "estar" if adjective.state else "ser", _DEGREES
        if adjective.noun:
            word, verb, degrees = adjective.noun, "tener", _MUCH
        elif adjective.adverb:
            word = adjective.adverb
        parts.short = not clause.than
        if not clause.than:
            parts.attribute = f"{degrees[clause.degree]}{word}"
            return verb
        better = agreeing(adjective.comparative, subject) if adjective.comparative else ""
        parts.attribute = f"{better or f'más {word}'} que {self._than(clause.than)}"
        return "ser" if better else verb

    def _than(self, nominal: Nominal) -> str:
        phrase = self.nominal(nominal)
        if phrase.pronoun in SPEAKERS:
            return "yo" if phrase.pronoun is Person.I else "nosotros"
        return phrase.text

    # Around it -----------------------------------------------------------------------------

    def _adverb(self, parts: Parts, clause: Clause, mood: Mood, word: str) -> None:
        concept = clause.adverb
        if not concept or (word == "how" and concept not in _FREQUENT):
            return
        text = ADVERB_WORDS[concept]
        if concept in _FREQUENT and (is_no(clause.object) or is_no(clause.subject)):
            raise UnsayableError(clause)
        if clause.verb == "be" and concept not in _WITH_BEING:
            raise UnsayableError(clause)
        if concept in {"together", "alone.adv"}:
            if concept == "together" and not parts.subject.many:
                raise UnsayableError(clause)
            text = agreeing(text, parts.subject)
        if concept in _CLOSE or (concept in _FRONT and mood in {Mood.INFINITIVE, Mood.REQUEST}):
            parts.close = text
        elif concept in _FRONT:
            parts.front = text
        else:
            parts.rest.append(text)

    def _around(self, parts: Parts, clause: Clause, word: str) -> None:
        if clause.where and word != "where":
            parts.rest.append(self.where(clause.where, clause.verb))
        if clause.companion:
            parts.rest.append(self.behind("con", clause.companion))

    def where(self, where: Where, verb: str = "be") -> str:
        """Return where something is or goes. Raises UnsayableError."""
        if is_no(where.thing):
            raise UnsayableError(where)
        return after(_relation(where, verb), self.nominal(where.thing))


def _check_past(clause: Clause, verb: str, verb_form: Form, person: int) -> None:
    """Refuse "cantamos" as a past where no word of time tells it from the present."""
    same = conjugated(verb, verb_form, person) == conjugated(verb, Form.PRESENT, person)
    if same and verb_form is Form.PRETERITE and TIMES.get(clause.time) != "past":
        raise UnsayableError(clause)


def _relation(where: Where, verb: str) -> str:
    relation = where.relation
    if verb == "arrive" and relation in {"in", "on"}:
        return "a"
    if verb == "walk" and relation == "to":
        return "hasta"
    if verb in {"walk", "go"} and relation == "from":
        return "desde"
    if relation == "on":
        if isinstance(where.thing, Place) or where.thing.noun in _ON_SEATS:
            return "en"
        return "sobre" if NOUNS[where.thing.noun].kind == "object" else "en"
    return RELATION_WORDS[relation]


def _superlative(adjective: AdjectiveWord, subject: Phrase) -> str:
    article = ("el", "la", "los", "las")[(2 if subject.many else 0) + subject.feminine]
    if adjective.comparative:
        return f"{article} {agreeing(adjective.comparative, subject)}"
    return f"{article} más {form(adjective, subject)}"
