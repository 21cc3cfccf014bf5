"""Conjugates Spanish verbs, and hangs pronouns behind infinitives and requests.

The persons are yo, él (also usted), nosotros, ellos: the others are not spoken to here.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

YO, EL, NOSOTROS, ELLOS = range(4)


class Form(Enum):
    """A finite form, or the infinitive."""

    PRESENT = "present"
    PRETERITE = "preterite"
    IMPERFECT = "imperfect"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    PAST_SUBJUNCTIVE = "past subjunctive"
    INFINITIVE = "infinitive"


Forms = tuple[str, str, str, str]

SAME_FIRST_AND_THIRD = frozenset(
    {Form.IMPERFECT, Form.CONDITIONAL, Form.SUBJUNCTIVE, Form.PAST_SUBJUNCTIVE}
)
"""Forms that do not tell "yo" from "él"."""

# The stem that is stressed: in the singular and the third person plural of the present.
_STRESSED = {
    "cerrar": "cierr", "empezar": "empiez", "pensar": "piens", "sentar": "sient",
    "perder": "pierd", "entender": "entiend", "querer": "quier", "preferir": "prefier",
    "mostrar": "muestr", "encontrar": "encuentr", "recordar": "recuerd", "soñar": "sueñ",
    "jugar": "jueg", "volver": "vuelv", "poder": "pued", "dormir": "duerm", "seguir": "sigu",
    "elegir": "elig", "decir": "dic", "tener": "tien", "venir": "vien", "sostener": "sostien",
    "detener": "detien", "reír": "rí", "sonreír": "sonrí", "enviar": "enví",
    "fotografiar": "fotografí", "construir": "construy", "oír": "oy",
}  # fmt: skip
# The stem of the preterite's third persons, and of the subjunctive's "nosotros".
_WEAK = {
    "preferir": "prefir", "dormir": "durm", "seguir": "sigu", "elegir": "elig",
    "reír": "ri", "sonreír": "sonri",
}  # fmt: skip
_FIRST = {
    "tener": "tengo", "sostener": "sostengo", "detener": "detengo", "venir": "vengo",
    "salir": "salgo", "poner": "pongo", "traer": "traigo", "caer": "caigo", "oír": "oigo",
    "ver": "veo", "decir": "digo", "saber": "sé", "conocer": "conozco", "crecer": "crezco",
    "traducir": "traduzco", "conducir": "conduzco", "seguir": "sigo", "elegir": "elijo",
    "coger": "cojo",
}  # fmt: skip
_PRESENT: dict[str, Forms] = {
    "ser": ("soy", "es", "somos", "son"),
    "estar": ("estoy", "está", "estamos", "están"),
    "ir": ("voy", "va", "vamos", "van"),
    "dar": ("doy", "da", "damos", "dan"),
    "haber": ("he", "hay", "hemos", "han"),
}
_STRONG = {
    "tener": "tuv", "sostener": "sostuv", "detener": "detuv", "venir": "vin", "poner": "pus",
    "poder": "pud", "querer": "quis", "estar": "estuv", "saber": "sup", "haber": "hub",
    "traer": "traj", "decir": "dij", "conducir": "conduj", "traducir": "traduj",
}  # fmt: skip
_PRETERITE: dict[str, Forms] = {
    "ser": ("fui", "fue", "fuimos", "fueron"),
    "ir": ("fui", "fue", "fuimos", "fueron"),
    "dar": ("di", "dio", "dimos", "dieron"),
    "ver": ("vi", "vio", "vimos", "vieron"),
    "reír": ("reí", "rio", "reímos", "rieron"),
    "sonreír": ("sonreí", "sonrió", "sonreímos", "sonrieron"),
}
_IMPERFECT: dict[str, Forms] = {
    "ser": ("era", "era", "éramos", "eran"),
    "ir": ("iba", "iba", "íbamos", "iban"),
    "ver": ("veía", "veía", "veíamos", "veían"),
}
_FUTURE_STEMS = {
    "tener": "tendr", "sostener": "sostendr", "detener": "detendr", "venir": "vendr",
    "salir": "saldr", "poner": "pondr", "poder": "podr", "querer": "querr", "haber": "habr",
    "saber": "sabr", "decir": "dir", "oír": "oir", "reír": "reir", "sonreír": "sonreir",
}  # fmt: skip
_SUBJUNCTIVE: dict[str, Forms] = {
    "ser": ("sea", "sea", "seamos", "sean"),
    "estar": ("esté", "esté", "estemos", "estén"),
    "ir": ("vaya", "vaya", "vayamos", "vayan"),
    "dar": ("dé", "dé", "demos", "den"),
    "saber": ("sepa", "sepa", "sepamos", "sepan"),
    "haber": ("haya", "haya", "hayamos", "hayan"),
}

_ACUTE = str.maketrans("aeiou", "áéíóú")
_PLAIN = str.maketrans("áéíóú", "aeiou")
# Strong vowels stand each for itself; a weak one joins its neighbour, unless it has an accent.
_NUCLEUS = re.compile("[iu]?[aeoáéó][iu]?|[íú]|[iu]+")


@cache
def conjugated(infinitive: str, form: Form, person: int) -> str:
    """Return a verb's form; `person` is YO, EL, NOSOTROS or ELLOS."""
    if form is Form.INFINITIVE:
        return infinitive
    return _FORMS[form](infinitive)[person]


def _stem(infinitive: str) -> str:
    return infinitive[:-2]


def _kind(infinitive: str) -> str:
    return infinitive[-2:].translate(_PLAIN)


def _before_e(stem: str) -> str:
    """Return the stem of a verb in -ar as it is written before e."""
    for end, written in (("gu", "gü"), ("c", "qu"), ("g", "gu"), ("z", "c")):
        if stem.endswith(end):
            return stem.removesuffix(end) + written
    return stem


def _present(verb: str) -> Forms:
    if verb in _PRESENT:
        return _PRESENT[verb]
    vowel = "a" if _kind(verb) == "ar" else "e"
    stem = _STRESSED.get(verb, _stem(verb))
    we = _stem(verb) + ("í" if verb.endswith("ír") else _kind(verb)[0]) + "mos"
    return _FIRST.get(verb, f"{stem}o"), stem + vowel, we, f"{stem}{vowel}n"


def _preterite(verb: str) -> Forms:
    if verb in _PRETERITE:
        return _PRETERITE[verb]
    if verb in _STRONG:
        stem = _STRONG[verb]
        they = "eron" if stem.endswith("j") else "ieron"
        return f"{stem}e", f"{stem}o", f"{stem}imos", stem + they
    stem = _stem(verb)
    if _kind(verb) == "ar":
        return f"{_before_e(stem)}é", f"{stem}ó", f"{stem}amos", f"{stem}aron"
    if stem[-1] in "aeou":
        we = "imos" if stem.endswith("u") and verb not in _WEAK else "ímos"
        if verb not in _WEAK:
            return f"{stem}í", f"{stem}yó", stem + we, f"{stem}yeron"
    third = _WEAK.get(verb, stem)
    return f"{stem}í", f"{third}ió", f"{stem}imos", f"{third}ieron"


def _imperfect(verb: str) -> Forms:
    if verb in _IMPERFECT:
        return _IMPERFECT[verb]
    stem = _stem(verb)
    if _kind(verb) == "ar":
        return f"{stem}aba", f"{stem}aba", f"{stem}ábamos", f"{stem}aban"
    return f"{stem}ía", f"{stem}ía", f"{stem}íamos", f"{stem}ían"


def _future(verb: str) -> Forms:
    stem = _FUTURE_STEMS.get(verb, verb)
    return f"{stem}é", f"{stem}á", f"{stem}emos", f"{stem}án"


def _conditional(verb: str) -> Forms:
    stem = _FUTURE_STEMS.get(verb, verb)
    return f"{stem}ía", f"{stem}ía", f"{stem}íamos", f"{stem}ían"


def _subjunctive(verb: str) -> Forms:
    if verb in _SUBJUNCTIVE:
        return _SUBJUNCTIVE[verb]
    stem = _present(verb)[YO][:-1]
    we = stem if verb in _FIRST else _stem(verb)
    if _kind(verb) == "ar":
        stem, we = _before_e(stem), _before_e(we)
        return f"{stem}e", f"{stem}e", f"{we}emos", f"{stem}en"
    if _kind(verb) == "ir":
        we = _WEAK.get(verb, stem) if verb not in _FIRST else stem
    return f"{stem}a", f"{stem}a", f"{we}amos", f"{stem}an"


def _past_subjunctive(verb: str) -> Forms:
    stem = _preterite(verb)[ELLOS].removesuffix("ron")
    we = stem[:-1] + stem[-1].translate(_ACUTE)
    return f"{stem}ra", f"{stem}ra", f"{we}ramos", f"{stem}ran"


_FORMS = {
    Form.PRESENT: _present,
    Form.PRETERITE: _preterite,
    Form.IMPERFECT: _imperfect,
    Form.FUTURE: _future,
    Form.CONDITIONAL: _conditional,
    Form.SUBJUNCTIVE: _subjunctive,
    Form.PAST_SUBJUNCTIVE: _past_subjunctive,
}


def with_pronouns(verb: str, pronouns: tuple[str, ...]) -> str:
    """Return an infinitive or a request (of usted) with pronouns hung behind it: "ábralo".

    The accent is set where the stress would come to lie before the last syllable but one.
    """
    if not pronouns:
        return verb
    nuclei = list(_NUCLEUS.finditer(re.sub("(?<=[qg])u(?=[eiéí])", "w", verb)))
    at_end = verb.endswith("r") or len(nuclei) == 1
    if at_end and len(pronouns) == 1:
        short = verb.translate(_PLAIN) if len(nuclei) == 1 and not verb.endswith("r") else verb
        return short + pronouns[0]
    stressed = nuclei[-1] if at_end else nuclei[-2]
    if not any(letter in "áéíóú" for letter in verb):
        at = stressed.start() + _stressed_letter(stressed[0])
        verb = verb[:at] + verb[at].translate(_ACUTE) + verb[at + 1 :]
    return verb + "".join(pronouns)


def _stressed_letter(nucleus: str) -> int:
    for at, letter in enumerate(nucleus):
        if letter in "aeo":
            return at
    return len(nucleus) - 1
