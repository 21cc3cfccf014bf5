"""English clauses: verb groups, and the order of what stands before and behind the verb."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from training.starter.languages.english_checks import check
from training.starter.languages.english_nominals import (
    Agreement,
    Nominals,
    agreement,
    bears_clause,
    noun,
)
from training.starter.languages.english_places import place
from training.starter.languages.english_times import time_words
from training.starter.languages.english_words import (
    END_ADVERBS,
    MANNERS,
    MIDDLE_ADVERBS,
    SEPARABLE,
    VERBS,
    Verb,
    adjective,
)
from training.starter.languages.speaking import UnsayableError
from training.starter.world.meanings import Determiner, Person, Pronoun, Tense, Thing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from training.starter.world.meanings import Clause, Nominal, Question

_BE = {Agreement.I: "am", Agreement.ONE: "is", Agreement.MANY: "are"}
_WAS = {Agreement.I: "was", Agreement.ONE: "was", Agreement.MANY: "were"}
_QUESTION_WORDS = {
    "": "", "what": "what", "whom": "who", "where": "where", "when": "when", "why": "why",
    "how": "how",
}  # fmt: skip


@dataclass(frozen=True)
class _Group:
    """A verb group: `helper` changes places with the subject in questions; maybe there is none."""

    helper: str
    main: str


def be(tense: Tense, agrees: Agreement) -> str:
    """Return "is", "were" or "will be"."""
    if tense is Tense.FUTURE:
        return "will be"
    return (_BE if tense is Tense.PRESENT else _WAS)[agrees]


def finite(verb: str, tense: Tense, agrees: Agreement) -> str:
    """Return a verb as a statement has it: "reads", "read", "will read"."""
    group = _simple(VERBS[verb], tense, agrees, helped=False)
    return f"{group.helper} {group.main}".strip()


def _simple(forms: Verb, tense: Tense, agrees: Agreement, *, helped: bool) -> _Group:
    one = agrees is Agreement.ONE
    if tense is Tense.FUTURE:
        return _Group("will", forms.base)
    if tense is Tense.PAST:
        return _Group("did", forms.base) if helped else _Group("", forms.past)
    if helped:
        return _Group("does" if one else "do", forms.base)
    return _Group("", forms.third if one else forms.base)


def _group(clause: Clause, agrees: Agreement, *, asked: bool) -> _Group:
    base = "be" if clause.verb == "be" else VERBS[clause.verb].base
    helped = asked or clause.negative
    match clause.modal:
        case "can":
            return _can(base, clause, agrees)
        case "must":
            return _must(base, clause, agrees, asked=asked)
        case "want":
            forms = Verb(f"want to {base}", f"wants to {base}", f"wanted to {base}")
            return _simple(forms, clause.tense, agrees, helped=helped)
        case _ if clause.verb != "be":
            return _simple(VERBS[clause.verb], clause.tense, agrees, helped=helped)
        case _ if clause.tense is Tense.FUTURE:
            return _Group("will", "be")
        case _:
            return _Group(be(clause.tense, agrees), "")


def _can(base: str, clause: Clause, agrees: Agreement) -> _Group:
    if clause.tense is Tense.PRESENT:
        return _Group("can", base)
    if clause.tense is Tense.FUTURE:
        return _Group("will", f"be able to {base}")
    if clause.negative:
        return _Group("could", base)
    return _Group(_WAS[agrees], f"able to {base}")


def _must(base: str, clause: Clause, agrees: Agreement, *, asked: bool) -> _Group:
    if clause.tense is Tense.PRESENT and not asked:
        return _Group("must", base)
    if clause.negative:
        # "Did not have to" says that one was free to, and not that one was forbidden.
        raise UnsayableError(clause)
    forms = Verb(f"have to {base}", f"has to {base}", f"had to {base}")
    return _simple(forms, clause.tense, agrees, helped=asked)


def _ordered(subject: str, group: _Group, clause: Clause, *, inverted: bool = False) -> str:
    """Join subject, helper, "not", an adverb as "often", and the verb."""
    middle = MIDDLE_ADVERBS.get(clause.adverb, "")
    helper, no = group.helper, "not" if clause.negative else ""
    if middle == "sometimes" and no:
        if inverted:
            raise UnsayableError(clause)
        parts = [subject, middle, helper, no] if group.main else [subject, helper, middle, no]
    else:
        parts = [helper, subject, no, middle] if inverted else [subject, helper, no, middle]
    text = " ".join(part for part in (*parts, group.main) if part)
    return text if inverted or helper != "can" else text.replace("can not", "cannot", 1)


class Clauses:
    """Says clauses, without capital and end mark.

    Attributes:
        nominals: says subjects and objects.
    """

    def __init__(self) -> None:
        """Say relative clauses as well."""
        self.nominals = Nominals(self._relative)

    def clause(self, clause: Clause, *, would: bool = False, first: bool = True) -> str:
        """Return a clause as it is stated.

        Args:
            clause: what is said.
            would: the future is one seen from the past.
            first: the clause may begin with its time.

        Raises:
            UnsayableError: English does not say it well.
        """
        when = time_words(clause)
        if clause.first and when and not first:
            raise UnsayableError(clause)
        agrees = agreement(clause.subject)
        check(clause, agrees)
        group = _group(clause, agrees, asked=False)
        if would and group.helper == "will":
            group = replace(group, helper="would")
        words = _ordered(self.nominals.subject(clause.subject), group, clause)
        if clause.first and when:
            return f"{when}, {self._joined(words, self._tail(clause))}"
        return self._joined(words, [*self._tail(clause), (when, False)])

    def order(self, clause: Clause) -> str:
        """Return "please …" in words. Raises UnsayableError."""
        check(clause, Agreement.MANY)
        when = time_words(clause)
        again = clause.negative and clause.adverb == "sometimes"
        if clause.modal or (clause.first and when) or again or clause.tense is not Tense.PRESENT:
            raise UnsayableError(clause)
        base = "be" if clause.verb == "be" else VERBS[clause.verb].base
        group = _Group("do" if clause.negative else "", base)
        words = _ordered("please", group, clause)
        return self._joined(words, [*self._tail(clause), (when, False)])

    def question(self, question: Question) -> str:
        """Return a question in words. Raises UnsayableError."""
        clause, word = question.clause, question.word
        if clause.first and time_words(clause):
            raise UnsayableError(question)
        if word == "who":
            somebody = replace(clause, subject=Pronoun(Person.HE))
            return self._relative("who", somebody, Agreement.ONE)
        if word == "whose":
            return self._whose(clause)
        asked = self._asked_for(clause, word)
        clause = _without_answer(clause, word)
        agrees = agreement(clause.subject)
        check(clause, agrees, inverted=True)
        if bears_clause(clause.subject) and clause.adverb in MIDDLE_ADVERBS:
            raise UnsayableError(question)
        group = _group(clause, agrees, asked=True)
        words = _ordered(self.nominals.subject(clause.subject), group, clause, inverted=True)
        tail = self._tail(clause, some="some" if word else "any", word=word)
        return self._joined(f"{asked} {words}".strip(), [*tail, (time_words(clause), False)])

    def _asked_for(self, clause: Clause, word: str) -> str:
        if word == "how.many":
            if clause.verb == "be" or not isinstance(clause.object, Thing):
                raise UnsayableError(clause)
            asked = replace(clause.object, determiner=Determiner.MANY)
            return f"how {self.nominals.thing(asked)}"
        from_there = clause.where is not None and clause.where.relation == "from"
        if word == "where" and (from_there or clause.verb in {"come", "return"}):
            raise UnsayableError(clause)
        gives = word == "whom" and clause.recipient is not None
        speaks = word == "what" and clause.verb == "speak.language"
        if gives or speaks or (word in {"what", "whom"} and clause.verb == "be"):
            raise UnsayableError(clause)
        return _QUESTION_WORDS[word]

    def _whose(self, clause: Clause) -> str:
        thing = clause.subject
        wrong = clause.negative or clause.tense is not Tense.PRESENT or clause.verb != "be"
        if wrong or not isinstance(thing, Thing) or thing.clause or thing.owner:
            raise UnsayableError(clause)
        bare = replace(thing, determiner=Determiner.BARE)
        these = agreement(bare) is Agreement.MANY
        return f"whose {self.nominals.thing(bare)} {'are these' if these else 'is this'}"

    def _relative(self, who: str, clause: Clause, agrees: Agreement) -> str:
        when = time_words(clause)
        if clause.first and when:
            raise UnsayableError(clause)
        check(clause, agrees, asked_subject=True)
        words = _ordered(who, _group(clause, agrees, asked=False), clause)
        return self._joined(words, [*self._tail(clause), (when, False)])

    def _joined(self, words: str, tail: Iterable[tuple[str, bool]]) -> str:
        """Join words and what follows them; only the last may end with a relative clause."""
        parts = [part for part in tail if part[0]]
        if any(ends_in_clause for _, ends_in_clause in parts[:-1]):
            raise UnsayableError(words)
        return " ".join([words, *(text for text, _ in parts)])

    def _tail(
        self, clause: Clause, *, some: str = "some", word: str = ""
    ) -> list[tuple[str, bool]]:
        """Return what stands behind the verb, and of each part whether a clause ends it."""
        if clause.verb == "be":
            parts = [self._complement(clause, word)]
        else:
            parts = self._objects(clause, some)
        parts.append((MANNERS.get(clause.adverb, ""), False))
        if clause.where is not None:
            parts.append(place(clause.where, self.nominals))
        if clause.companion is not None:
            with_whom = f"with {self.nominals.object(clause.companion)}"
            parts.append((with_whom, bears_clause(clause.companion)))
        parts.append((END_ADVERBS.get(clause.adverb, ""), False))
        return parts

    def _objects(self, clause: Clause, some: str) -> list[tuple[str, bool]]:
        particle = VERBS[clause.verb].particle
        thing, recipient = clause.object, clause.recipient
        parts: list[tuple[str, bool]] = [(particle, False)]
        if isinstance(thing, Thing):
            parts.append((self.nominals.thing(thing, some=some), bears_clause(thing)))
        elif thing is not None:
            parts.append((self.nominals.object(thing), False))
            if clause.verb in SEPARABLE and isinstance(thing, Pronoun):
                parts.reverse()
        if recipient is None:
            return parts
        whom = self.nominals.object(recipient)
        if isinstance(recipient, Pronoun) and not isinstance(thing, Pronoun):
            return [(whom, False), *parts]
        return [*parts, (f"to {whom}", bears_clause(recipient))]

    def _complement(self, clause: Clause, word: str) -> tuple[str, bool]:
        what = (clause.quality, clause.role, clause.where)
        said = sum(each not in {"", None} for each in what)
        if said != (0 if word in {"where", "how"} else 1) and (said or word != "when"):
            raise UnsayableError(clause)
        if clause.quality:
            return self._quality(clause)
        if clause.role is not None:
            return self._role(clause.role, clause.subject), bears_clause(clause.role)
        return "", False

    def _quality(self, clause: Clause) -> tuple[str, bool]:
        subject = clause.subject
        row = adjective(clause.quality, subject.noun if isinstance(subject, Thing) else "")
        compared = (bool(clause.degree), clause.than is not None, clause.most)
        if sum(compared) > 1 or (any(compared) and not row.comparative):
            raise UnsayableError(clause)
        if clause.than is not None:
            than = self.nominals.object(clause.than)
            return f"{row.comparative} than {than}", bears_clause(clause.than)
        if clause.most:
            return f"the {row.superlative}", False
        return f"{clause.degree} {row.word}".strip(), False

    def _role(self, role: Thing, subject: Nominal) -> str:
        person = subject.person if isinstance(subject, Pronoun) else None
        plural = agreement(subject) is Agreement.MANY and person is not Person.YOU
        if role.determiner is Determiner.A and plural:
            if role.clause is not None or role.owner is not None:
                raise UnsayableError(role)
            return noun(role, plural=True)
        if role.determiner not in {Determiner.A, Determiner.OWNED, Determiner.THE}:
            raise UnsayableError(role)
        return self.nominals.thing(replace(role, plural=plural))


def _without_answer(clause: Clause, word: str) -> Clause:
    match word:
        case "what" | "whom" | "how.many":
            return replace(clause, object=None)
        case "where":
            return replace(clause, where=None)
        case "when":
            return replace(clause, time="", date=None, weekday=0, hour=None)
        case "how":
            manner = "" if clause.adverb in MANNERS else clause.adverb
            return replace(clause, quality="", degree="", than=None, most=False, adverb=manner)
        case _:
            return clause
