"""German clauses: where the verbs stand, and in which order all else does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from training.starter.languages.german_nouns import GERMAN_NOUNS
from training.starter.languages.german_phrases import (
    BEGUN,
    ENDED,
    Case,
    Phrases,
    as_woman,
    fitting,
    intensified,
    is_definite,
    is_language,
    is_plural,
    is_woman,
    kinds,
)
from training.starter.languages.german_places import whereabouts
from training.starter.languages.german_times import time_of
from training.starter.languages.german_usage import verb_of
from training.starter.languages.german_verbs import HE_FORM, I_FORM, MANY_FORM, cluster
from training.starter.languages.german_words import ADVERBS, GERMAN_ADJECTIVES
from training.starter.languages.speaking import UnsayableError
from training.starter.world.meanings import (
    Determiner,
    Person,
    Pronoun,
    Tense,
    Thing,
)

if TYPE_CHECKING:
    from training.starter.languages.german_verbs import GermanVerb
    from training.starter.world.meanings import Clause, Nominal

_EARLY = {"often", "always", "sometimes", "again", "here"}
"""Adverbs that stand before the objects."""

_HEAVY = {Determiner.COUNTED, Determiner.MANY, Determiner.EVERY}
"""Objects that "nicht" stands before."""

_HIMSELF = {Person.I: "mich", Person.WE: "uns"}


@dataclass(frozen=True)
class Frame:
    """How a clause stands in its sentence.

    Attributes:
        front: what stands before the finite verb, or a joining word if the verb is last.
        last: whether the finite verb is the last; hidden: the subject is not said behind `front`.
        timed: the time stands in `front`; asked: what is asked for is the object.
        before: it was finished before another thing; would: its future is seen from the past.
    """

    front: str = ""
    last: bool = False
    hidden: bool = False
    timed: bool = False
    asked: bool = False
    before: bool = False
    would: bool = False


class Clauses:
    """Says clauses.

    Attributes:
        phrases: says what is in them.
    """

    def __init__(self) -> None:
        """Make the phrases, whose relative clauses are said here."""
        self.phrases = Phrases(self.relative)

    def main(self, clause: Clause, *, lead: str = "") -> str:
        """Return a main clause; `lead` stands before its verb ("deshalb")."""
        if lead:
            return self.framed(clause, Frame(lead))
        time = time_of(clause)
        if clause.first and time:
            return self.framed(clause, Frame(time, timed=True))
        subject = self.phrases.say(clause.subject, Case.NOM)
        return self.framed(clause, Frame(subject, hidden=True))

    def under(
        self, clause: Clause, joiner: str, *, before: bool = False, would: bool = False
    ) -> str:
        """Return a clause with its verb last, behind a word like "weil"."""
        return self.framed(clause, Frame(joiner, last=True, before=before, would=would))

    def relative(self, thing: Thing, clause: Clause, pronoun: str) -> str:
        """Return a relative clause of a thing, from its pronoun on."""
        clause = replace(clause, subject=replace(thing, clause=None))
        return self.framed(clause, Frame(pronoun, last=True, hidden=True))

    def order(self, clause: Clause) -> str:
        """Return a polite request. Raises UnsayableError."""
        _check(clause)
        if clause.modal:
            raise UnsayableError
        verb = verb_of(clause, asked=False)
        middle = self._middle(clause, verb, Frame())
        finite = "seien" if clause.verb == "be" else verb.infinitive
        ends = [verb.prefix.strip()] if verb.prefix else []
        return _joined(["bitte", finite], middle, ends, subject=True)

    def framed(self, clause: Clause, frame: Frame) -> str:
        """Return a clause in its frame. Raises UnsayableError."""
        _check(clause)
        verb = verb_of(clause, asked=frame.asked)
        middle = self._middle(clause, verb, frame)
        form = _form(clause.subject)
        # "Must not" forbids, and "muss nicht" does not.
        modal = "may" if clause.negative and clause.modal == "must" else clause.modal
        verbs = cluster(verb, clause.tense, modal, form, before=frame.before, would=frame.would)
        start = [frame.front] if frame.front else []
        if frame.last:
            return _joined(start, middle, list(verbs.last), subject=not frame.hidden)
        start.append(verbs.finite)
        return _joined(start, middle, list(verbs.ends), subject=not frame.hidden)

    def _middle(self, clause: Clause, verb: GermanVerb, frame: Frame) -> list[str]:
        """Return what stands between the finite verb and the end: time, manner, place."""
        words = [] if frame.hidden else [self.phrases.say(clause.subject, Case.NOM)]
        if verb.reflexive:
            person = clause.subject.person if isinstance(clause.subject, Pronoun) else None
            words.append(_HIMSELF.get(person, "sich") if person else "sich")
        words += self._pronouns(clause, verb)
        if not frame.timed:
            words.append(time_of(clause))
        words += self._nouns(clause, verb)
        words += self._tail(clause, verb)
        return [word for word in words if word]

    def _pronouns(self, clause: Clause, verb: GermanVerb) -> list[str]:
        found = []
        if isinstance(clause.object, Pronoun) and verb.takes in {"a", "d"}:
            found.append(self.phrases.say(clause.object, _case(verb)))
        if isinstance(clause.recipient, Pronoun):
            found.append(self.phrases.say(clause.recipient, Case.DAT))
        return found

    def _nouns(self, clause: Clause, verb: GermanVerb) -> list[str]:
        """Return the objects among the adverbs, the companion and "nicht"."""
        receiver = ""
        if clause.recipient and not isinstance(clause.recipient, Pronoun):
            given_to_none = not _is_a(clause.object) and _is_a(clause.recipient)
            whom = _denied(clause, clause.recipient) if given_to_none else clause.recipient
            receiver = self.phrases.say(whom, Case.DAT)
        thing = _noun_object(clause, verb)
        named = self.phrases.say(_denied(clause, thing), _case(verb)) if thing else ""
        early, manner = _adverbs(clause)
        company = self._company(clause)
        if company and clause.adverb == "together":
            company, manner = f"{manner} {company}", ""
        if clause.verb == "walk" and verb.id == "walk":
            company = f"{company} zu Fuß".strip()
        if clause.negative:
            no = "" if _has_kein(clause, verb) else "nicht"
            first = early if clause.adverb == "sometimes" else ""
            early = "" if first else early
            if isinstance(thing, Thing) and thing.determiner in _HEAVY:
                return [first, receiver, no, named, early, manner, company]
            return [first, receiver, named, no, early, manner, company]
        if not (receiver or named):
            return [early, manner, company]
        if thing and is_definite(thing):
            return [early, company, receiver, named, manner]
        return [early, company, receiver, manner, named]

    def _company(self, clause: Clause) -> str:
        if clause.companion is None:
            return ""
        return self.phrases.after("mit", clause.companion, Case.DAT)

    def _tail(self, clause: Clause, verb: GermanVerb) -> list[str]:
        """Return what belongs closest to the verb: wo, a language, auf wen, wie, was."""
        tail = [whereabouts(self.phrases, clause.where)] if clause.where else []
        if clause.object and verb.takes in {"auf", "an"}:
            tail.append(self.phrases.after(verb.takes, clause.object, Case.ACC))
        elif clause.object and _noun_object(clause, verb) is None:
            tail.append(self._language(clause, verb))
        if clause.quality:
            tail.append(self._quality(clause))
        if clause.role:
            tail.append(self._role(clause, clause.role))
        return tail

    def _language(self, clause: Clause, verb: GermanVerb) -> str:
        if not isinstance(clause.object, Thing):
            return ""
        thing = clause.object
        if clause.negative and _has_kein(clause, verb):
            thing = replace(thing, determiner=Determiner.NO)
        return self.phrases.say(thing, _case(verb))

    def _quality(self, clause: Clause) -> str:
        for kind in kinds(clause.subject):
            fitting(clause.quality, kind)
        adjective = GERMAN_ADJECTIVES[clause.quality]
        if clause.than or clause.most:
            intensified(clause.quality, "")
        if clause.than:
            # "Als sie" is "than they": "than she" would not be told apart.
            if clause.than == Pronoun(Person.SHE):
                raise UnsayableError
            return f"{adjective.more} als {self.phrases.say(clause.than, Case.NOM)}"
        if clause.most:
            ending = "" if " " in adjective.most else "en"
            return f"am {adjective.most}{ending}"
        if clause.degree:
            word = "sehr" if clause.degree == "very" else "zu"
            return f"{intensified(clause.quality, word)} {adjective.alone}"
        return adjective.alone

    def _role(self, clause: Clause, role: Thing) -> str:
        if is_woman(clause.subject):
            role = as_woman(role)
        if role.determiner is Determiner.A:
            if clause.negative:
                role = replace(role, determiner=Determiner.NO)
            elif GERMAN_NOUNS[role.noun].profession and not (role.adjectives or role.clause):
                role = replace(role, determiner=Determiner.BARE)
        return self.phrases.say(role, Case.NOM)


def _joined(start: list[str], middle: list[str], ends: list[str], *, subject: bool) -> str:
    """Join the parts; a relative clause of the last phrase goes behind the verbs.

    `subject` tells whether the first phrase of the middle is the subject.
    """
    at = max((at for at, word in enumerate(middle) if word.endswith(ENDED)), default=-1)
    # Not that of the subject: "weil die Frau, die liest, schläft"; nor before another noun.
    if at >= int(subject) and _only_adverbs(middle[at + 1 :], ends):
        kept, _, moved = middle[at].partition(BEGUN)
        words = [*start, *middle[:at], kept, *middle[at + 1 :], *ends]
        return f"{' '.join(words)}{BEGUN}{moved}"
    return " ".join([*start, *middle, *ends])


def _only_adverbs(behind: list[str], ends: list[str]) -> bool:
    """Return whether something follows a phrase, but no noun: those have capitals."""
    return bool(behind or ends) and all(word == word.lower() for word in behind)


def _form(subject: Nominal) -> int:
    if isinstance(subject, Pronoun) and subject.person is Person.I:
        return I_FORM
    polite = isinstance(subject, Pronoun) and subject.person is Person.YOU
    return MANY_FORM if polite or is_plural(subject) else HE_FORM


def _case(verb: GermanVerb) -> Case:
    return Case.DAT if verb.takes == "d" else Case.ACC


def _noun_object(clause: Clause, verb: GermanVerb) -> Nominal | None:
    """Return the object that stands among the adverbs: no pronoun, nor a bare language."""
    thing = clause.object
    if thing is None or isinstance(thing, Pronoun) or verb.takes not in {"a", "d"}:
        return None
    return None if isinstance(thing, Thing) and is_language(thing) else thing


def _has_kein(clause: Clause, verb: GermanVerb) -> bool:
    """Return whether "kein" before what is denied takes the place of "nicht"."""
    thing = clause.object
    if _is_a(clause.role) or _is_a(clause.recipient):
        return True
    if not isinstance(thing, Thing) or verb.takes not in {"a", "d"}:
        return False
    return _is_a(thing) or (is_language(thing) and not clause.adverb)


def _is_a(nominal: Nominal | None) -> bool:
    return isinstance(nominal, Thing) and nominal.determiner is Determiner.A


def _denied(clause: Clause, nominal: Nominal) -> Nominal:
    if clause.negative and isinstance(nominal, Thing) and nominal.determiner is Determiner.A:
        return replace(nominal, determiner=Determiner.NO)
    return nominal


def _adverbs(clause: Clause) -> tuple[str, str]:
    """Return an adverb that stands before objects, and one that stands behind them."""
    word = ADVERBS[clause.adverb] if clause.adverb else ""
    return (word, "") if clause.adverb in _EARLY else ("", word)


def _check(clause: Clause) -> None:
    """Raise UnsayableError if German does not deny or ask for this, or not so."""
    thing = clause.object
    if isinstance(thing, Thing) and thing.determiner is Determiner.NO:
        # "Er liest kein Buch" is "does not read a book".
        raise UnsayableError
    if not clause.negative:
        return
    if clause.modal == "must" and clause.tense is not Tense.PRESENT:
        raise UnsayableError
    subject = clause.subject
    unclear = {Determiner.NO, Determiner.EVERY}
    if isinstance(subject, Thing) and subject.determiner in unclear:
        raise UnsayableError
    if isinstance(thing, Thing) and thing.determiner is Determiner.SOME:
        raise UnsayableError
