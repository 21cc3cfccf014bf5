"""French questions, with "est-ce que"; "où est Anna ?" where only to be is said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from training.starter.languages.french_clauses import Mood, form_of, phrase, predicate
from training.starter.languages.french_phrases import NounPhrase, nominal
from training.starter.languages.french_spelling import joined
from training.starter.languages.french_verb_words import VERB_WORDS
from training.starter.languages.french_verbs import Agreement, word
from training.starter.languages.speaking import UnsayableError
from training.starter.world.concepts import NOUNS
from training.starter.world.meanings import Determiner, Thing

if TYPE_CHECKING:
    from training.starter.world.meanings import Clause, Question

_CIRCUMSTANCES = {"when": "quand", "why": "pourquoi", "where": "où", "how": "comment"}
_WHO = NounPhrase("", "qui", Agreement(), human=True)
_NO_DIRECTION = frozenset({"come", "return"})


def question(what: Question) -> str:
    """Return a question without its mark. Raises UnsayableError."""
    asked, kind = what.clause, what.word
    if kind == "":
        return _asked("", asked)
    if kind == "who":
        return joined("qui", *predicate(asked, _WHO))
    if kind in {"what", "whom"}:
        return _object_asked(asked, kind)
    if kind == "how.many":
        return _number_asked(asked)
    if kind == "whose":
        return _owner_asked(asked)
    return _circumstance_asked(asked, kind)


def _asked(before: str, what: Clause, *, ahead: Agreement | None = None) -> str:
    subject = phrase(what.subject)
    words = predicate(what, subject, ahead=ahead)
    return joined(before, "est-ce", "que", subject.text, *words)


def _object_asked(what: Clause, kind: str) -> str:
    if what.verb in {"carry", "speak.language"}:
        # "Qu'est-ce qu'elle porte ?" is what she wears.
        raise UnsayableError
    preposition = VERB_WORDS[what.verb].governs
    if preposition:
        word_asked = "quoi" if kind == "what" else "qui"
        return _asked(f"{preposition} {word_asked}", what, ahead=Agreement())
    start = "qu'" if kind == "what" else "qui "
    return f"{start}{_asked('', what, ahead=Agreement())}"


def _number_asked(what: Clause) -> str:
    if not isinstance(what.object, Thing):
        raise UnsayableError
    if what.verb == "carry" and NOUNS[what.object.noun].kind == "wear":
        raise UnsayableError
    counted = nominal(replace(what.object, determiner=Determiner.BARE, plural=True))
    start = joined(VERB_WORDS[what.verb].governs, "combien", "de", counted.rest)
    return _asked(start, what, ahead=counted.agreement)


def _owner_asked(what: Clause) -> str:
    if not isinstance(what.subject, Thing):
        raise UnsayableError
    owned = phrase(replace(what.subject, determiner=Determiner.THIS))
    form = form_of(what.tense, Mood.MAIN, state=True)
    return f"à qui {word(VERB_WORDS['be'], form, owned.agreement.person)} {owned.text}"


def _circumstance_asked(what: Clause, kind: str) -> str:
    if kind == "where" and what.verb in _NO_DIRECTION:
        raise UnsayableError
    alone = what.verb == "be" and not (what.quality or what.role or what.where or what.modal)
    if alone and kind in {"where", "how"}:
        return _being_asked(what, kind)
    return _asked(_CIRCUMSTANCES[kind], what)


def _being_asked(what: Clause, kind: str) -> str:
    """Where somebody is; how somebody is, which "aller" says of persons."""
    subject = phrase(what.subject)
    if what.negative or subject.none or what.time or what.date or what.adverb:
        raise UnsayableError
    form = form_of(what.tense, Mood.MAIN, state=True)
    goes = kind == "how" and subject.human
    verb = word(VERB_WORDS["go" if goes else "be"], form, subject.agreement.person)
    start = _CIRCUMSTANCES[kind]
    if not subject.pronoun:
        return f"{start} {verb} {subject.text}"
    between = "-t-" if verb.endswith("a") else "-"
    return f"{start} {verb}{between}{subject.text}"
