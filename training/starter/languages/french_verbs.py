"""French verbs: their forms, their pronouns, their negation, as runs of words."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from training.starter.languages.french_spelling import plural_of
from training.starter.languages.french_verb_words import VERB_WORDS, past_stem

if TYPE_CHECKING:
    from training.starter.languages.french_verb_words import VerbWord

_IMPERFECT = ("ais", "ait", "ions", "iez", "aient")
_FUTURE = ("ai", "a", "ons", "ez", "ont")
_IMPERATIVES = {"être": "soyez", "avoir": "ayez"}
_REFLEXIVE = ("me", "se", "nous", "vous", "se")
_YOU = 3


class Form(Enum):
    """A tense of one word, and whether a participle follows."""

    PRESENT = "present", False
    IMPERFECT = "imperfect", False
    FUTURE = "future", False
    CONDITIONAL = "conditional", False
    SUBJUNCTIVE = "subjunctive", False
    PERFECT = "present", True
    PLUPERFECT = "imperfect", True
    FUTURE_PERFECT = "future", True
    PAST_SUBJUNCTIVE = "subjunctive", True

    @property
    def simple(self) -> Form:
        """The tense of its word that changes."""
        return Form((self.value[0], False))

    @property
    def compound(self) -> bool:
        """Whether it is a helper and a participle."""
        return self.value[1]


@dataclass(frozen=True)
class Agreement:
    """What a verb or participle agrees with; person: je 0, il 1, nous 2, vous 3, ils 4."""

    person: int = 1
    feminine: bool = False
    plural: bool = False


@dataclass(frozen=True)
class Verbal:
    """A verb with all that stands between its words.

    Attributes:
        pronouns: before the verb, in their order, without that of a reflexive verb.
        agreement: of the subject.
        preceding: what an object before the verb makes a participle agree with.
        negative: "" for none, "pas", or "none" where another word denies.
        early: adverbs behind the finite word; late: behind the whole verb.
    """

    verb: VerbWord
    agreement: Agreement
    modal: str = ""
    pronouns: tuple[str, ...] = ()
    preceding: Agreement = field(default_factory=Agreement)
    negative: str = ""
    early: str = ""
    late: tuple[str, ...] = ()


def word(verb: VerbWord, form: Form, person: int) -> str:
    """Return one word: a simple form of a verb for a person."""
    match form.simple:
        case Form.PRESENT:
            return verb.present[person]
        case Form.SUBJUNCTIVE:
            return verb.subjunctive[person]
        case Form.FUTURE:
            return f"{verb.future}{_FUTURE[person]}"
        case Form.CONDITIONAL:
            return f"{verb.future}{_IMPERFECT[person]}"
        case _:
            ending = _IMPERFECT[person]
            if verb.infinitive == "être":
                return f"ét{ending}"
            return f"{past_stem(verb.present, before_i=ending[0] == 'i')}{ending}"


def participle(verbal: Verbal) -> str:
    """Return the participle as it agrees with the subject or with an object before it."""
    verb = verbal.verb
    if verb.fixed:
        return verb.participle
    agreement = verbal.agreement if verb.with_etre else verbal.preceding
    return agreed(verb.participle, agreement)


def agreed(man: str, agreement: Agreement) -> str:
    """Return the form of a participle, given that of one man."""
    form = f"{man.replace('dû', 'du')}e" if agreement.feminine else man
    return plural_of(form) if agreement.plural else form


def finite(verbal: Verbal, form: Form) -> list[str]:
    """Return the words of a verb from "ne" on."""
    if verbal.modal:
        return _with_modal(verbal, form)
    verb, person = verbal.verb, verbal.agreement.person
    helper = VERB_WORDS["be" if verb.with_etre else "have"]
    return [
        "ne" if verbal.negative else "",
        *_pronouns(verbal),
        word(helper if form.compound else verb, form, person),
        "pas" if verbal.negative == "pas" else "",
        verbal.early,
        participle(verbal) if form.compound else "",
        *_rest(verbal),
    ]


def _with_modal(verbal: Verbal, form: Form) -> list[str]:
    modal, person = VERB_WORDS[verbal.modal], verbal.agreement.person
    return [
        "ne" if verbal.negative else "",
        word(VERB_WORDS["have"] if form.compound else modal, form, person),
        "pas" if verbal.negative == "pas" else "",
        verbal.early,
        modal.participle if form.compound else "",
        *_pronouns(verbal),
        verbal.verb.infinitive,
        *_rest(verbal),
    ]


def infinitive(verbal: Verbal, *, past: bool = False) -> list[str]:
    """Return the words of an infinitive: "ne pas chanter", "avoir chanté"."""
    no = ["ne", "pas"] if verbal.negative == "pas" else []
    if not past:
        main = [verbal.verb.infinitive, verbal.early]
    else:
        helper = VERB_WORDS["be" if verbal.verb.with_etre else "have"]
        main = [helper.infinitive, verbal.early, participle(verbal)]
    return [*no, *_pronouns(verbal), *main, *_rest(verbal)]


def imperative(verbal: Verbal) -> list[str]:
    """Return the words of a request to "vous"."""
    verb = verbal.verb
    form = _IMPERATIVES.get(verb.infinitive, verb.present[_YOU])
    pronouns = _pronouns(verbal)
    if verbal.negative:
        no = "pas" if verbal.negative == "pas" else ""
        return ["ne", *pronouns, form, no, verbal.early, *_rest(verbal)]
    # Behind the verb the thing comes before the person: "donnez-le-moi".
    ordered = sorted(pronouns, key=lambda pronoun: pronoun not in {"le", "la", "les"})
    behind = ["moi" if pronoun == "me" else pronoun for pronoun in ordered]
    return ["-".join([form, *behind]), verbal.early, *_rest(verbal)]


def _pronouns(verbal: Verbal) -> tuple[str, ...]:
    if verbal.verb.reflexive:
        return (_REFLEXIVE[verbal.agreement.person], *verbal.pronouns)
    return verbal.pronouns


def _rest(verbal: Verbal) -> tuple[str, ...]:
    verb = verbal.verb
    return (verb.negative_tail if verbal.negative else verb.tail, *verbal.late)
