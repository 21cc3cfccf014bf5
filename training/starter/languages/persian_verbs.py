"""How Persian verbs are conjugated: stems, endings, prefixes, the future, the subjunctive."""

from __future__ import annotations

from dataclasses import dataclass, replace

from training.starter.languages.persian_spelling import ZWNJ
from training.starter.languages.persian_words import (
    HOPING,
    MUST,
    MUST_NOT,
    OBLIGED,
    VERB_WORDS,
    VerbWord,
)
from training.starter.languages.speaking import UnsayableError
from training.starter.world.meanings import Tense

FIRST, HE, WE, YOU, THEY = 0, 2, 3, 4, 5
"""Places of persons in rows of endings; 1 is the familiar "you", which is never said."""

_PRESENT = ("م", "ی", "د", "یم", "ید", "ند")
_PAST = ("م", "ی", "", "یم", "ید", "ند")
_IS = ("هستم", "هستی", "است", "هستیم", "هستید", "هستند")
_IS_NOT = ("نیستم", "نیستی", "نیست", "نیستیم", "نیستید", "نیستند")
_IS_SHORT = ("م", "ی", " است", "یم", "ید", "ند")
_BE_SUBJUNCTIVE = VerbWord("بود", "باش")
_HAVE = "دار"


@dataclass(frozen=True)
class Form:
    """A form of a verb; `subjunctive` in the past is "may have done"."""

    person: int
    tense: Tense = Tense.PRESENT
    negative: bool = False
    subjunctive: bool = False

    @property
    def no(self) -> str:
        """What stands before the verb if it is negative."""
        return "ن" if self.negative else ""


def _behind(prefix: str, stem: str) -> str:
    """Join ن or ب to a stem: an initial آ or ا becomes یا or ی."""
    if not prefix:
        return stem
    if stem.startswith("آ"):
        return f"{prefix}یا{stem[1:]}"
    if stem.startswith("ا") and not stem.startswith("ای"):
        return f"{prefix}ی{stem[1:]}"
    return prefix + stem


def conjugated(verb: VerbWord, form: Form) -> str:
    """Return a verb with the words before it."""
    if form.subjunctive:
        finite = _subjunctive(verb, form)
    elif form.tense is Tense.PRESENT:
        finite = _present(verb, form)
    elif form.tense is Tense.PAST:
        finite = _past(verb, form)
    else:
        finite = _future(verb, form)
    return f"{verb.words} {finite}".strip()


def _is_having(verb: VerbWord) -> bool:
    """Tell whether it is «داشتن» in the sense of having, which takes neither می nor ب."""
    return verb.present == _HAVE and not verb.prefix and verb.words != "نگه"


def _present(verb: VerbWord, form: Form) -> str:
    during = "" if _is_having(verb) else f"می{ZWNJ}"
    return verb.prefix + form.no + during + verb.present + _PRESENT[form.person]


def _past(verb: VerbWord, form: Form) -> str:
    if verb.lasting:
        return f"{form.no}می{ZWNJ}{verb.past}{_PAST[form.person]}"
    return verb.prefix + _behind(form.no, verb.past) + _PAST[form.person]


def _future(verb: VerbWord, form: Form) -> str:
    return f"{verb.prefix}{form.no}خواه{_PRESENT[form.person]} {verb.past}"


def _subjunctive(verb: VerbWord, form: Form) -> str:
    being = f"باش{_PRESENT[form.person]}"
    if _is_having(verb) or form.tense is Tense.PAST:
        return f"{verb.prefix}{_behind(form.no, verb.past)}ه {being}"
    light = verb.present in {"کن", "شو"} or _is_light(verb)
    sign = form.no or ("" if light or verb.prefix else "ب")
    return verb.prefix + _behind(sign, verb.present) + _PRESENT[form.person]


def _is_light(verb: VerbWord) -> bool:
    """Tell whether giving or having has one word before it: «پاسخ دهد», but «از دست بدهد»."""
    return verb.present in {"ده", _HAVE} and len(verb.words.split()) == 1


def being(form: Form) -> str:
    """Return a form of "to be"."""
    if form.subjunctive:
        if form.tense is Tense.PAST:
            return f"{form.no}بوده باش{_PRESENT[form.person]}"
        return f"{form.no}باش{_PRESENT[form.person]}"
    if form.tense is Tense.PRESENT:
        return (_IS_NOT if form.negative else _IS)[form.person]
    return conjugated(_BE_SUBJUNCTIVE, form)


def existing(form: Form, *, alive: bool) -> str:
    """Return "there is": persons and animals are, things exist."""
    if not alive:
        return conjugated(VERB_WORDS["exist"], form)
    there_is = form == Form(HE)
    return "هست" if there_is else being(form)


def hoping(form: Form) -> str:
    """Return "to hope", which is "to be hopeful"."""
    if form.tense is Tense.PRESENT:
        return HOPING + _IS_SHORT[form.person]
    return f"{HOPING} {being(form)}"


def modal(concept: str, form: Form) -> str:
    """Return a form of "can", "must" or "want", behind which the subjunctive stands.

    Raises:
        UnsayableError: for "must not" elsewhere than in the present: nobody would know whether
            it was forbidden or not needed.
    """
    if concept == "must":
        if form.tense is Tense.PRESENT and not form.subjunctive:
            return MUST_NOT if form.negative else MUST
        if form.negative:
            raise UnsayableError(concept)
        return f"{OBLIGED} {being(form)}"
    return conjugated(VERB_WORDS[concept], form)


def after_modal(form: Form) -> Form:
    """Return the form of the verb behind a modal one."""
    return replace(form, tense=Tense.PRESENT, negative=False, subjunctive=True)
