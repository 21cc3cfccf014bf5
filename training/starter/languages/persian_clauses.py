"""Persian clauses: the verb is last; before it what it takes, in a fixed order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from training.starter.languages.persian_phrases import (
    Spoken,
    adjective,
    how_many,
    is_dropped,
    is_nothing,
    kind_of,
    nominal,
    reflexive,
    role,
    thing,
)
from training.starter.languages.persian_spelling import comparative
from training.starter.languages.persian_times import time_text
from training.starter.languages.persian_verbs import Form, after_modal, being, conjugated, modal
from training.starter.languages.persian_words import (
    DEGREE_WORDS,
    HERE,
    MANNER_WORDS,
    OFTEN_WORDS,
    ON_FOOT,
    PUT_ON_WORDS,
    RELATION_WORDS,
    VERB_WORDS,
    WORN_WORDS,
)
from training.starter.languages.speaking import UnsayableError
from training.starter.world.concepts import VERBS
from training.starter.world.meanings import Determiner, Thing

if TYPE_CHECKING:
    from training.starter.languages.persian_words import (
        VerbWord,
    )
    from training.starter.world.meanings import Clause, Nominal, Where

_WHO, _WHAT, _WHICH_LANGUAGE = "چه کسی", "چه چیزی", "چه زبانی"
_WHERE, _WHEN, _HOW = "کجا", "چه زمانی", "چگونه"
_MOVING = frozenset({"to", "from"})


@dataclass(frozen=True)
class Asked:
    """What is not said as the meaning has it.

    Attributes:
        word: what a question asks for; subject: what takes the subject's place, unsaid if it has
            no text; subjunctive: the mood, as after "if".
    """

    word: str = ""
    subject: Spoken | None = None
    subjunctive: bool = False


_NOTHING_ASKED = Asked()


def clause_text(clause: Clause, asked: Asked = _NOTHING_ASKED) -> str:
    """Return a clause without a mark at its end. Raises UnsayableError."""
    subject = asked.subject or _subject(clause, asked.word)
    clause = _with_oneself(clause)
    said = "" if _is_unsaid(clause, asked) else placed(subject)
    form = Form(subject.person, clause.tense, _is_negative(clause, asked), asked.subjunctive)
    when = _WHEN if asked.word == "when" else time_text(clause)
    if clause.first and when and not said:
        raise UnsayableError(clause)  # nothing would stand behind it
    opening = [when, said] if clause.first else [said, when]
    modal_form = modal(clause.modal, form) if clause.modal else ""
    main = after_modal(form) if clause.modal else form
    if clause.verb == "be":
        rest = _being(clause, asked, subject, main)
    else:
        rest = _doing(clause, asked, main)
    words = [*opening, OFTEN_WORDS.get(clause.adverb, ""), modal_form, *rest]
    return " ".join(filter(None, words))


def placed(spoken: Spoken, before: str = "", *, takes_ra: bool = False) -> str:
    """Return a noun phrase behind a preposition or before را, then its relative clause."""
    text = f"{before} {spoken.text}".strip()
    if takes_ra:
        text = f"{text.removesuffix('من')}مرا" if spoken.text == "من" else f"{text} را"
    if spoken.clause is None:
        return text
    antecedent = Spoken("", spoken.clause_person, kind=spoken.clause_kind)
    inner = clause_text(replace(spoken.clause, first=False), Asked(subject=antecedent))
    return f"{text} که {inner}،"


def where_text(where: Where) -> str:
    """Return a place with its preposition."""
    return placed(nominal(where.thing), RELATION_WORDS[where.relation])


def _with_oneself(clause: Clause) -> Clause:
    """Return a clause in which what its subject owns is its own."""

    def own(meaning: Nominal | None) -> Nominal | None:
        return reflexive(meaning, clause.subject) if meaning else None

    where = clause.where
    if where is not None:
        where = replace(where, thing=reflexive(where.thing, clause.subject))
    return replace(
        clause,
        object=own(clause.object),
        recipient=own(clause.recipient),
        companion=own(clause.companion),
        than=own(clause.than),
        where=where,
    )


def _subject(clause: Clause, word: str) -> Spoken:
    if word == "who":
        return Spoken(_WHO)
    return nominal(clause.subject)


def _is_unsaid(clause: Clause, asked: Asked) -> bool:
    if asked.subject:
        return not asked.subject.text
    return asked.word != "who" and is_dropped(clause.subject)


def _is_negative(clause: Clause, asked: Asked) -> bool:
    where = clause.where.thing if clause.where else None
    subject = None if asked.subject or asked.word == "who" else clause.subject
    taken = (subject, clause.object, clause.recipient, clause.companion, where)
    nothing = sum(is_nothing(each) for each in taken)
    every = isinstance(subject, Thing) and subject.determiner is Determiner.EVERY
    if nothing + clause.negative > 1 or (every and clause.negative):
        raise UnsayableError(clause)
    return clause.negative or nothing == 1


# What the verb takes ---------------------------------------------------------------------


def _doing(clause: Clause, asked: Asked, form: Form) -> list[str]:
    verb = _verb_word(clause, asked)
    definite, other = _object(clause, asked, verb)
    manner = _manner(clause, asked)
    moving = clause.where is not None and _relation(clause) in _MOVING
    moving = moving or (asked.word == "where" and VERBS[clause.verb].frame == "motion")
    place = _place(clause, asked)
    return [
        definite,
        placed(nominal(clause.companion), "با") if clause.companion else "",
        manner if moving else "",
        place,
        placed(nominal(clause.recipient), "به") if clause.recipient else "",
        "" if moving else manner,
        other,
        conjugated(verb, form),
    ]


def _relation(clause: Clause) -> str:
    """Return where it happens; whoever arrives in a place arrives to it in Persian."""
    relation = clause.where.relation if clause.where else ""
    if clause.verb != "arrive" or not relation:
        return relation
    if relation not in {"in", "to"}:
        raise UnsayableError(clause)
    return "to"


def _place(clause: Clause, asked: Asked) -> str:
    if asked.word == "where":
        motion = clause.verb == "arrive" or VERBS[clause.verb].frame == "motion"
        return f"به {_WHERE}" if motion else _WHERE
    here = HERE if clause.adverb == "here" else ""
    if clause.where is None:
        return here
    return f"{here} {where_text(replace(clause.where, relation=_relation(clause)))}".strip()


def _object(clause: Clause, asked: Asked, verb: VerbWord) -> tuple[str, str]:
    """Return the object if it has را, and otherwise: the former stands further from the verb."""
    spoken = _object_phrase(clause, asked)
    if spoken is None:
        return "", ""
    if verb.before and not verb.takes_ra:
        return "", placed(spoken, verb.before)
    person = spoken.kind == "person" and verb.takes_ra != "never"
    if spoken.definite or person or verb.takes_ra == "always":
        return placed(spoken, verb.before, takes_ra=True), ""
    return "", placed(spoken)


def _object_phrase(clause: Clause, asked: Asked) -> Spoken | None:
    if asked.word == "what":
        what = _WHICH_LANGUAGE if clause.verb == "speak.language" else _WHAT
        return Spoken(what, definite=False, kind="object")
    if asked.word == "whom":
        return Spoken(_WHO)
    taken = clause.object
    if not isinstance(taken, Thing):
        return nominal(taken) if taken else None
    if asked.word == "how.many":
        return how_many(taken)
    if clause.negative and taken.determiner is Determiner.SOME:
        raise UnsayableError(clause)
    return thing(taken, without_one=clause.negative)


def _verb_word(clause: Clause, asked: Asked) -> VerbWord:
    concept, taken = clause.verb, clause.object
    if taken is None and asked.word not in {"what", "whom"}:
        walks = _goes_on_foot(clause, asked)
        return VERB_WORDS.get(f"{concept}.alone", VERB_WORDS["go" if walks else concept])
    noun = taken.noun if isinstance(taken, Thing) else ""
    if concept == "wear":
        return WORN_WORDS.get(noun, VERB_WORDS[concept])
    if concept == "put.on":
        return PUT_ON_WORDS.get(noun, VERB_WORDS[concept])
    if concept == "break" and isinstance(taken, Thing) and kind_of(taken) == "vehicle":
        return VERB_WORDS["break.machine"]
    return VERB_WORDS[concept]


def _goes_on_foot(clause: Clause, asked: Asked) -> bool:
    """Tell whether walking has somewhere to go to: then it is going on foot."""
    somewhere = asked.word == "where" or _relation(clause) in _MOVING
    return clause.verb == "walk" and somewhere


def _manner(clause: Clause, asked: Asked) -> str:
    manner = _HOW if asked.word == "how" else MANNER_WORDS.get(clause.adverb, "")
    return f"{manner} {ON_FOOT}".lstrip() if _goes_on_foot(clause, asked) else manner


# To be -------------------------------------------------------------------------------------


def _being(clause: Clause, asked: Asked, subject: Spoken, form: Form) -> list[str]:
    verb = being(form)
    if asked.word == "where":
        return ["کجاست"] if verb == "است" else [_WHERE, verb]
    if asked.word == "what":
        return ["چیست"] if verb == "است" else ["چه", verb]
    said = [
        placed(nominal(clause.companion), "با") if clause.companion else "",
        HERE if clause.adverb == "here" else MANNER_WORDS.get(clause.adverb, ""),
        where_text(clause.where) if clause.where else "",
        _described(clause, subject),
    ]
    asked_how = asked.word in {"how", "when"}
    if not (any(said) or asked_how or time_text(clause)):
        raise UnsayableError(clause)
    return [*said, "چطور" if asked.word == "how" else "", verb]


def _described(clause: Clause, subject: Spoken) -> str:
    """Return what the subject is like, or what it is."""
    if not clause.quality:
        return placed(role(clause.role)) if clause.role else ""
    word = adjective(clause.quality, subject.kind)
    if clause.than is not None:
        if clause.degree or clause.most or is_nothing(clause.than):
            raise UnsayableError(clause)
        return placed(nominal(clause.than), f"{comparative(word)} از")
    if not clause.most:
        return DEGREE_WORDS[clause.degree] + word
    biggest = comparative(word, most=True)
    if clause.role is None:
        return biggest
    return f"{biggest} {nominal(replace(clause.role, determiner=Determiner.BARE)).text}"
