"""Realises one meaning in English and in French, with agreement, elision and word order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from training.starter.lexicon import Adjective, Noun, Verb

Tense = Literal["present", "past", "future"]

_ETRE = ("suis", "est", "sommes", "êtes", "sont")
_ETRE_PAST = ("étais", "était", "étions", "étiez", "étaient")
_AVOIR = ("ai", "a", "avons", "avez", "ont")
_FUTURE = ("ai", "a", "ons", "ez", "ont")
_BE = ("am", "is", "are", "are", "are")
_WAS = ("was", "was", "were", "were", "were")
_VOWELS = "aeiouyéèêàâîôûœAEIOUÉÈÊÀÂÎÔŒ"

_ELIDED = re.compile(
    rf"\b([Ll]e|[Ll]a|[Jj]e|[Nn]e|[Dd]e|[Qq]ue|[Mm]e|[Ss]e) (?=[{_VOWELS}]|h(?!uit))"
)
_CONTRACTED = (
    (re.compile(r"\b([Dd])e le (?=\w)"), r"\1u "),
    (re.compile(r"\b([Dd])e les (?=\w)"), r"\1es "),
    (re.compile(r"\bà le (?=\w)"), "au "),
    (re.compile(r"\bà les (?=\w)"), "aux "),
)

# English, French by je il nous vous ils persons; object forms; French clitic.
_PRONOUNS = {
    "I": ("je", 0, "me", "me"),
    "he": ("il", 1, "him", "le"),
    "she": ("elle", 1, "her", "la"),
    "we": ("nous", 2, "us", "nous"),
    "you": ("vous", 3, "you", "vous"),
    "they": ("ils", 4, "them", "les"),
}
PRONOUNS = tuple(_PRONOUNS)

_DETERMINERS = {
    "the": ("the", "the", "le", "la", "les"),
    "my": ("my", "my", "mon", "ma", "mes"),
    "our": ("our", "our", "notre", "notre", "nos"),
    "your": ("your", "your", "votre", "votre", "vos"),
    "his": ("his", "his", "son", "sa", "ses"),
    "her": ("her", "her", "son", "sa", "ses"),
    "this": ("this", "these", "ce", "cette", "ces"),
}
_BEFORE_VOWEL = {"ma": "mon", "sa": "son", "ce": "cet"}


@dataclass(frozen=True)
class Phrase:
    """A noun phrase in both languages, with what the verb must agree with."""

    en: str
    fr: str
    person: int = 1
    feminine: bool = False
    key: str = ""

    @property
    def plural(self) -> bool:
        """Whether French participles and adjectives take the plural."""
        return self.person in {2, 3, 4}


@dataclass(frozen=True)
class Predicate:
    """What is said of a subject: a verb with its complement, or an adjective or place with "be"."""

    verb: Verb | None
    en: str = ""
    fr: str = ""
    adjective: Adjective | None = None
    clitic: str = ""
    modal: Verb | None = None
    often: bool = False
    very: bool = False


def starts_with_vowel(french: str) -> bool:
    """Whether a French lower-case word takes elided forms before it."""
    return french[0] in _VOWELS or (french[0] == "h" and not french.startswith("huit"))


def agree(adjective: Adjective, *, feminine: bool, plural: bool) -> str:
    """Return the French form of an adjective."""
    if feminine:
        return adjective.feminine_plural if plural else adjective.feminine
    return adjective.masculine_plural if plural else adjective.masculine


def _article(text: str) -> str:
    return f"an {text}" if text[0] in "aeiou" else f"a {text}"


def noun_phrase(
    noun: Noun,
    determiner: str,
    adjectives: tuple[Adjective, ...] = (),
    *,
    plural: bool = False,
    number: tuple[str, str] | None = None,
    negated: bool = False,
) -> Phrase:
    """Realise determiner, adjectives and noun; at most one adjective on each side in French."""
    english = " ".join([*(a.en for a in adjectives), noun.en_plural if plural else noun.en])
    head = noun.fr_plural if plural else noun.fr
    after = [agree(a, feminine=noun.feminine, plural=plural) for a in adjectives if not a.precedes]
    front = [a for a in adjectives if a.precedes]
    before = [agree(a, feminine=noun.feminine, plural=plural) for a in front]
    if front and not plural and not noun.feminine and starts_with_vowel(head):
        before = [front[0].before_vowel]
    french = " ".join([*before, head, *after])
    if number:
        pair = (f"{number[0]} {english}", f"{number[1]} {french}")
    elif determiner == "a":
        pair = _indefinite(english, french, noun, plural=plural, bare=bool(before), negated=negated)
    else:
        singular, many, masculine, feminine, plural_fr = _DETERMINERS[determiner]
        chosen = plural_fr if plural else feminine if noun.feminine else masculine
        if starts_with_vowel(french):
            chosen = _BEFORE_VOWEL.get(chosen, chosen)
        pair = (f"{many if plural else singular} {english}", f"{chosen} {french}")
    return Phrase(*pair, person=4 if plural else 1, feminine=noun.feminine, key=noun.en)


def _indefinite(
    english: str, french: str, noun: Noun, *, plural: bool, bare: bool, negated: bool
) -> tuple[str, str]:
    if negated:
        return (f"any {english}" if plural else _article(english)), f"de {french}"
    if plural:
        return f"some {english}", f"{'de' if bare else 'des'} {french}"
    return _article(english), f"{'une' if noun.feminine else 'un'} {french}"


def pronoun(english: str) -> Phrase:
    """Return a personal pronoun as a subject."""
    french, person, _, _ = _PRONOUNS[english]
    return Phrase(english, french, person=person, feminine=english == "she", key=english)


def joined(first: Phrase, second: Phrase) -> Phrase:
    """Join two phrases with "and"; they agree as masculine unless both are feminine."""
    return Phrase(
        f"{first.en} and {second.en}",
        f"{first.fr} et {second.fr}",
        person=4,
        feminine=first.feminine and second.feminine,
        key=f"{first.key}+{second.key}",
    )


def english_clause(
    subject: Phrase, predicate: Predicate, tense: Tense, *, negated: bool, asked: bool
) -> str:
    """Realise an English clause without its final mark."""
    if predicate.verb is None:
        return _english_be(subject, predicate, tense, negated=negated, asked=asked)
    third = subject.person == 1
    rest = " ".join(filter(None, [_english_object(predicate), predicate.en]))
    verb = predicate.verb
    if predicate.modal:
        return _english_modal(subject, predicate, rest, negated=negated, asked=asked)
    helper = {"present": "does" if third else "do", "past": "did", "future": "will"}[tense]
    often = "often " if predicate.often else ""
    if asked:
        return f"{helper} {subject.en} {often}{verb.en} {rest}".strip()
    if negated:
        return f"{subject.en} {helper} not {often}{verb.en} {rest}".strip()
    finite = {
        "present": verb.en_third if third else verb.en,
        "past": verb.en_past,
        "future": f"will {verb.en}",
    }
    return f"{subject.en} {often}{finite[tense]} {rest}".strip()


def _english_object(predicate: Predicate) -> str:
    return _PRONOUNS[predicate.clitic][2] if predicate.clitic else ""


def _english_modal(
    subject: Phrase, predicate: Predicate, rest: str, *, negated: bool, asked: bool
) -> str:
    if predicate.modal is None or predicate.verb is None:
        raise ValueError(predicate)
    modal, infinitive = predicate.modal, f"{predicate.verb.en} {rest}".strip()
    third = subject.person == 1
    if modal.frame == "want":
        helper = "does" if third else "do"
        if asked:
            return f"{helper} {subject.en} want to {infinitive}"
        if negated:
            return f"{subject.en} {helper} not want to {infinitive}"
        return f"{subject.en} {modal.en_third if third else modal.en} to {infinitive}"
    if asked:
        return f"{modal.en} {subject.en} {infinitive}"
    if negated:
        return f"{subject.en} {'cannot' if modal.en == 'can' else 'must not'} {infinitive}"
    return f"{subject.en} {modal.en} {infinitive}"


def _english_be(
    subject: Phrase, predicate: Predicate, tense: Tense, *, negated: bool, asked: bool
) -> str:
    what = predicate.adjective.en if predicate.adjective else predicate.en
    what = f"very {what}" if predicate.very else what
    no = "not " if negated else ""
    if tense == "future":
        return f"will {subject.en} {no}be {what}" if asked else f"{subject.en} will {no}be {what}"
    finite = (_BE if tense == "present" else _WAS)[subject.person]
    return f"{finite} {subject.en} {no}{what}" if asked else f"{subject.en} {finite} {no}{what}"


def french_clause(
    subject: Phrase, predicate: Predicate, tense: Tense, *, negated: bool, asked: bool
) -> str:
    """Realise a French clause without its final mark and before elision."""
    clitic = _PRONOUNS[predicate.clitic][3] if predicate.clitic else ""
    if predicate.verb is None:
        finite, rest = _french_be(subject, predicate, tense)
    elif predicate.modal:
        finite = predicate.modal.present[subject.person]
        rest, clitic = f"{clitic} {predicate.verb.fr} {predicate.fr}", ""
    else:
        finite, rest = _french_verb(subject, predicate, predicate.verb, tense)
    start = "est-ce que " if asked else ""
    words = [
        start + subject.fr,
        "ne" if negated else "",
        clitic,
        finite,
        "pas" if negated else "",
        rest,
    ]
    return " ".join(" ".join(words).split())


def _french_be(subject: Phrase, predicate: Predicate, tense: Tense) -> tuple[str, str]:
    finite = {
        "present": _ETRE[subject.person],
        "past": _ETRE_PAST[subject.person],
        "future": f"ser{_FUTURE[subject.person]}",
    }[tense]
    if predicate.adjective is None:
        return finite, predicate.fr
    form = agree(predicate.adjective, feminine=subject.feminine, plural=subject.plural)
    return finite, f"{'très ' if predicate.very else ''}{form}"


def _french_verb(
    subject: Phrase, predicate: Predicate, verb: Verb, tense: Tense
) -> tuple[str, str]:
    often = "souvent " if predicate.often else ""
    if tense == "present":
        return verb.present[subject.person], f"{often}{predicate.fr}"
    if tense == "future":
        return f"{verb.future}{_FUTURE[subject.person]}", f"{often}{predicate.fr}"
    feminine, plural = subject.feminine, subject.plural
    if not verb.takes_etre:
        plural = predicate.clitic in {"they", "we", "you"}
        feminine = predicate.clitic == "she"
    ending = ("e" if feminine else "") + (
        "s" if plural and not verb.participle.endswith("s") else ""
    )
    helper = (_ETRE if verb.takes_etre else _AVOIR)[subject.person]
    return helper, f"{often}{verb.participle}{ending} {predicate.fr}"


def elided(french: str) -> str:
    """Apply elision and the contractions of de and à with the article."""
    text = re.sub(r"\bsi (?=ils?\b)", "s'", french)
    text = _ELIDED.sub(lambda match: f"{match.group(1)[:-1]}'", text)
    for pattern, replacement in _CONTRACTED:
        text = pattern.sub(replacement, text)
    return text


def sentence(text: str, mark: str) -> str:
    """Capitalise the first letter and set the final mark."""
    return text[0].upper() + text[1:] + mark
