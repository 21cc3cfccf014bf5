"""Draws clauses: first whether they deny and when they are, then who does what, then the rest."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.world.concepts import NOUNS, VERBS
from training.starter.world.drawing_drafts import RELATIVE, Draft
from training.starter.world.drawing_persons import clash, kind_of
from training.starter.world.drawing_things import (
    BODY,
    DEFINITE,
    OBJECT,
    PLACE,
    PLAIN,
    SIMPLE,
    SUBJECT,
)
from training.starter.world.drawing_times import HUNDRED, Times
from training.starter.world.meanings import (
    Both,
    Determiner,
    Tense,
    Thing,
    Where,
)
from training.starter.world.places import (
    DESTINATIONS,
    IN_TOWNS,
    MOTIONS,
    PLACED,
    PLACES,
    TOWN_RELATIONS,
    VERB_PLACES,
    WITH_PLACE,
)
from training.starter.world.qualities import DESCRIBED, GRADED, GROUP, QUALITIES
from training.starter.world.selection import (
    COMPANY,
    FREQUENCIES,
    LANGUAGES,
    MASS,
    NO_MODAL,
    OTHER_SUBJECTS,
    UNCOUNTED_OBJECT,
    VERB_ADVERBS,
    objects,
)

if TYPE_CHECKING:
    from training.starter.world.drawing_drafts import Form
    from training.starter.world.drawing_things import (
        Determiners,
    )
    from training.starter.world.meanings import (
        Clause,
        Nominal,
    )
    from training.starter.world.places import Group

_PRESENT, _PAST, _FUTURE = Tense.PRESENT, Tense.PAST, Tense.FUTURE

_ACTION_VERBS = tuple(
    verb.id
    for verb in VERBS.values()
    for _ in range({"motion": 4, "stay": 4, "give": 4, "optional": 4}.get(verb.frame, 2))
)
BY_SUBJECT = {
    kind: tuple(verb for verb in _ACTION_VERBS if kind in VERBS[verb].subjects)
    for kind in ("person", "animal")
}
_PLACED_NOUNS = tuple(noun for noun in PLACED if NOUNS[noun].kind not in {"person", "event"})


class Clauses(Times):
    """Draws clauses and their parts."""

    def clause(self, form: Form, subject: Nominal | None = None) -> Clause:
        """Return a clause, of this subject if one is given."""
        draft = self.doing(form, subject) if self.chance(0.76) else self.being(form, subject)
        return draft.clause()

    def begun(self, verb: str, form: Form, subject: Nominal) -> Draft:
        """Return a draft without anything but its subject, verb and tense."""
        return Draft(verb, self.pick(form.tenses), self.chance(form.negative), subject)

    def person_verb(self) -> str:
        """Return a verb of what persons do."""
        return self.pick(BY_SUBJECT["person"])

    # What somebody does ----------------------------------------------------------------

    def doing(self, form: Form, subject: Nominal | None = None, verb: str = "") -> Draft:
        """Return a draft about what somebody does."""
        if not verb:
            kind = kind_of(subject) if subject else ""
            verb = self.pick(BY_SUBJECT.get(kind, _ACTION_VERBS))
        negative = self.chance(form.negative)
        plain = form.plain or negative
        if subject is None:
            subject = self._subject(verb, form, plain=plain)
        draft = Draft(verb, self.pick(form.tenses), negative, subject)
        kind = kind_of(subject)
        if form.modal:
            self._modal(draft, kind, form)
        self._complete(draft, kind, form, plain=plain)
        if not form.simple:
            self._extras(draft, kind, form)
        return draft

    def _subject(self, verb: str, form: Form, *, plain: bool) -> Nominal:
        others = OTHER_SUBJECTS[verb]
        by_persons = "person" in VERBS[verb].subjects
        if others and not (by_persons and self.chance(0.7)):
            determiners = SIMPLE if form.simple else DEFINITE if plain else SUBJECT
            thing = self.thing(self.pick(others), determiners, adjectives=0.25)
        else:
            person = self.person(simple=form.simple, plain=plain)
            if not isinstance(person, Thing) or person.clause:
                return person
            thing = person
        return self.with_relative(thing, form)

    def _modal(self, draft: Draft, kind: str, form: Form) -> None:
        if (
            draft.verb in NO_MODAL
            or kind not in {"person", "animal"}
            or draft.tense is _FUTURE
            or not self.chance(form.modal)
        ):
            return
        if kind == "animal":
            draft.modal = "can"
        elif draft.tense is _PAST:
            draft.modal = self.pick(("can", "want"))
        else:
            draft.modal = self.pick(("can", "can", "must", "want"))

    def _complete(self, draft: Draft, kind: str, form: Form, *, plain: bool) -> None:
        frame = VERBS[draft.verb].frame
        if frame == "motion":
            draft.where = self.destination(MOTIONS[draft.verb], form)
        elif frame == "stay":
            groups = VERB_PLACES.get(draft.verb) or PLACES[kind]
            draft.where = self.place(groups, form, towns=draft.verb in {"live", "stay"})
        elif frame in {"object", "give"} or (frame == "optional" and self.chance(0.85)):
            draft.object = self._object(draft, kind, form, plain=plain)
            if frame == "give":
                draft.recipient = self.other_person(draft.subject)

    def _object(self, draft: Draft, kind: str, form: Form, *, plain: bool) -> Nominal:
        nouns = objects(draft.verb, kind)
        subject = draft.subject
        if "person" in VERBS[draft.verb].objects and self.chance(0.5 if kind == "person" else 0.3):
            return self.other_person(subject)
        noun = self.object_noun(nouns)
        if isinstance(subject, Thing):
            while noun == subject.noun:
                noun = self.pick(nouns)
        known = self.mentioned(noun)
        if known:
            return known
        determiners = SIMPLE if form.simple else PLAIN if plain else OBJECT
        if draft.verb in UNCOUNTED_OBJECT:
            determiners = DEFINITE if noun in MASS else SIMPLE
        thing = self.thing(noun, determiners, adjectives=0.15 if form.simple else 0.3)
        if not form.simple and self.chance(0.03):
            second = self.pick(nouns)
            if second != noun and NOUNS[second].kind == NOUNS[noun].kind != "language":
                return Both(thing, self.thing(second, DEFINITE, adjectives=0.1))
        return self.with_relative(thing, form)

    # Where -----------------------------------------------------------------------------

    def place(
        self,
        groups: tuple[Group, ...],
        form: Form,
        *,
        towns: bool = False,
        away_from: Nominal | None = None,
    ) -> Where:
        """Return a place of one of these groups, or a town; not where it would be in itself."""
        if towns and self.chance(0.14):
            return Where(self.pick(TOWN_RELATIONS), self.town())
        avoided = away_from.noun if isinstance(away_from, Thing) else ""
        relations, nouns = self.pick(groups)
        noun = self.pick(nouns)
        while noun == avoided:
            relations, nouns = self.pick(groups)
            noun = self.pick(nouns)
        return Where(self.pick(relations), self._spot(noun, form))

    def _spot(self, noun: str, form: Form) -> Thing:
        known = self.mentioned(noun)
        if known:
            return known
        if form.simple:
            return Thing(noun)
        return self.thing(noun, PLACE, adjectives=0.14, plural=0.04)

    def destination(self, relations: tuple[str, ...], form: Form) -> Where:
        """Return where somebody goes to or comes from."""
        relation = self.pick(relations)
        if self.chance(0.18):
            return Where(relation, self.town())
        return Where(relation, self._spot(self.pick(DESTINATIONS), form))

    # What goes with it -----------------------------------------------------------------

    def _extras(self, draft: Draft, kind: str, form: Form) -> None:
        if (
            draft.where is None
            and draft.verb in WITH_PLACE
            and kind in {"person", "animal"}
            and self.chance(0.24)
        ):
            groups = VERB_PLACES.get(draft.verb) or PLACES[kind]
            draft.where = self.place(
                groups, form, towns=kind == "person", away_from=draft.object or draft.subject
            )
        if draft.verb in COMPANY and kind == "person" and self.chance(0.1):
            draft.companion = self.companion(draft)
        if self.chance(form.times):
            self.timed(draft, form)
        if self.chance(form.adverbs):
            self._adverb(draft, form)

    def companion(self, draft: Draft) -> Nominal | None:
        """Return who is with the subject; None where it would be somebody who is there already."""
        found = self.other_person(draft.subject)
        return None if draft.object and clash(found, draft.object) else found

    def _adverb(self, draft: Draft, form: Form) -> None:
        own = VERB_ADVERBS[draft.verb]
        timed = draft.time or draft.date or draft.weekday or draft.hour
        often = not timed and not draft.modal and draft.tense is not _FUTURE and not form.plain
        if own and (not often or self.chance(0.6)):
            adverb = self.pick(own)
        elif often and draft.verb != "fall":
            adverb = self.pick(FREQUENCIES)
        else:
            return
        if draft.takes(adverb):
            draft.adverb = adverb

    # What somebody is ------------------------------------------------------------------

    def being(self, form: Form, subject: Nominal | None = None) -> Draft:
        """Return a draft about what or where somebody or something is."""
        drawn = self.pick(HUNDRED)
        if subject is None:
            if drawn < 12:
                return self._in_a_role(form)
            if drawn < 36:
                return self.somewhere(form)
        elif drawn < 30 and isinstance(subject, Thing) and subject.noun in PLACED:
            return self.somewhere(form, subject)
        return self.like(form, subject)

    def _in_a_role(self, form: Form) -> Draft:
        subject, role = self.role()
        draft = self.begun("be", form, subject)
        draft.role = role
        return draft

    def somewhere(self, form: Form, subject: Nominal | None = None) -> Draft:
        """Return a draft about where somebody or something is."""
        if subject is None:
            subject = (
                self.person(simple=form.simple, plain=True)
                if self.chance(0.4)
                else self.thing(self.pick(_PLACED_NOUNS), DEFINITE, adjectives=0.2)
            )
        draft = self.begun("be", form, subject)
        placed = PLACED[subject.noun] if isinstance(subject, Thing) else "person"
        draft.where = self.place(PLACES[placed], form, towns=placed in IN_TOWNS, away_from=subject)
        if not form.simple and self.chance(form.times):
            self.timed(draft, form)
        return draft

    def like(self, form: Form, subject: Nominal | None = None) -> Draft:
        """Return a draft about what somebody or something is like."""
        if subject is None:
            subject = self._described(form)
        draft = self.begun("be", form, subject)
        draft.quality = self.quality_of(subject)
        if isinstance(subject, Thing) and subject.adjectives:
            group = GROUP[draft.quality]
            if any(GROUP[adjective] == group for adjective in subject.adjectives):
                draft.subject = self.thing(subject.noun, DEFINITE, adjectives=0)
        if form.simple:
            return draft
        if draft.quality in GRADED:
            self._degree(draft, form)
        if not draft.than and self.chance(form.times * 0.6):
            self.timed(draft, form)
        return draft

    def _described(self, form: Form) -> Nominal:
        if self.chance(0.5):
            return self.person(simple=form.simple, plain=True)
        noun = self.pick(DESCRIBED)
        determiners: Determiners = SIMPLE if form.simple else DEFINITE
        if NOUNS[noun].kind == "body":
            determiners = BODY
        elif form.simple:
            return Thing(noun)
        thing = self.thing(noun, determiners, adjectives=0.12)
        return self.with_relative(thing, form)

    def _degree(self, draft: Draft, form: Form) -> None:
        drawn = self.pick(HUNDRED)
        if drawn < 18:
            draft.degree = "very"
        elif drawn < 25:
            draft.degree = "too"
        elif drawn < 37:
            draft.than = self._compared(draft)
        elif drawn < 43 and not draft.negative and not form.plain:
            draft.most = True

    def _compared(self, draft: Draft) -> Nominal | None:
        subject = draft.subject
        kind = kind_of(subject)
        if kind == "person":
            return self.other_person(subject)
        if kind in {"body", "time.unit", "nature"} or not isinstance(subject, Thing):
            return None
        peers = _PEERS[kind, draft.quality]
        noun = self.pick(peers)
        return None if noun == subject.noun else self.thing(noun, DEFINITE, adjectives=0.1)

    # Who … -----------------------------------------------------------------------------

    def with_relative(self, thing: Thing, form: Form) -> Thing:
        """Return a thing, sometimes with a clause that tells which one it is."""
        if (
            not form.relatives
            or thing.owner
            or thing.noun in LANGUAGES
            or thing.determiner not in _TOLD
            or not self.chance(form.relatives * 2)
        ):
            return thing
        subject = Thing(thing.noun, Determiner.THE, thing.plural)
        if kind_of(thing) in BY_SUBJECT and self.chance(0.75):
            clause = self.doing(RELATIVE, subject).clause()
        elif QUALITIES[thing.noun] or thing.noun in PLACED:
            clause = self._told(subject, thing)
        else:
            return thing
        return Thing(
            thing.noun,
            thing.determiner,
            thing.plural,
            adjectives=thing.adjectives,
            very=thing.very,
            clause=clause,
        )

    def _told(self, subject: Thing, thing: Thing) -> Clause:
        noun = thing.noun
        if noun in PLACED and (self.chance(0.5) or thing.adjectives or not QUALITIES[noun]):
            return self.somewhere(RELATIVE, subject).clause()
        return self.like(RELATIVE, subject).clause()


_TOLD = frozenset((Determiner.THE, Determiner.A))
_PEERS = {
    (noun.kind, quality): tuple(
        other
        for other in DESCRIBED
        if NOUNS[other].kind == noun.kind and quality in QUALITIES[other]
    )
    for noun in NOUNS.values()
    for quality in QUALITIES[noun.id]
}
