"""Spanish, as it is spoken in Spain: every kind of sentence."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatchmethod

from training.starter.languages.spanish_clauses import Clauses
from training.starter.languages.spanish_parts import Mood, tense_form
from training.starter.languages.spanish_phrases import (
    and_before,
    date_text,
    grouped,
    hour_text,
)
from training.starter.languages.spanish_verbs import conjugated
from training.starter.languages.spanish_words import (
    JOINER_WORDS,
    LABEL_WORDS,
    PHRASE_WORDS,
    SAYING_WORDS,
)
from training.starter.languages.speaking import UnsayableError, capital, marked
from training.starter.world import meanings as m

_OF_TIME = frozenset({"when", "if", "before.verb", "after.verb"})
_EXISTING = frozenset(
    {
        m.Determiner.A,
        m.Determiner.COUNTED,
        m.Determiner.SOME,
        m.Determiner.MANY,
        m.Determiner.NO,
    }
)
_THERE = {m.Tense.PRESENT: "hay", m.Tense.PAST: "había", m.Tense.FUTURE: "habrá"}
_CURRENCIES = {"euro": ("euro", "euros"), "dollar": ("dólar", "dólares")}
_POINTERS = {
    "write.to": "escriba a {}.",
    "press.key": "pulse {}.",
    "open.file": "abra el archivo {}.",
    "version": "la versión {} está disponible.",
    "hello.name": "hola, {}. ¡Bienvenido!",
    "saved.in": "el documento se guardó en {}.",
    "click.on": "haga clic en «{}».",
    "call.number": "llame ahora al {}.",
    "room.is": "usted está en la sala {}.",
}


class Spanish:
    """Spanish, as a `Speaker`."""

    code = "es"
    name = "Spanish"

    def __init__(self) -> None:
        """Take up its clauses."""
        self._clauses = Clauses()

    def say(self, sentence: m.Sentence) -> str:
        """Return one sentence with its end mark (labels have none). Raises UnsayableError."""
        return capital(self._words(sentence))

    @singledispatchmethod
    def _words(self, sentence: m.Sentence) -> str:
        raise TypeError(sentence)

    @_words.register
    def _(self, sentence: m.Statement) -> str:
        return f"{self._clauses.stated(sentence.clause)}."

    @_words.register
    def _(self, sentence: m.Question) -> str:
        return f"¿{self._clauses.asked(sentence)}?"

    @_words.register
    def _(self, sentence: m.Order) -> str:
        return f"{self._clauses.request(sentence.clause)}."

    @_words.register
    def _(self, sentence: m.Joined) -> str:
        first, joiner, second = sentence.first, sentence.joiner, sentence.second
        main = self._clauses.stated(first)
        if joiner in {"before.verb", "after.verb"}:
            return f"{main}{JOINER_WORDS[joiner]}{self._beside(sentence)}."
        mood = Mood.STATED
        if joiner in _OF_TIME:
            _check_tenses(sentence)
        if joiner == "when" and second.tense is m.Tense.FUTURE:
            mood = Mood.SUBJUNCTIVE
        if joiner == "if" and second.tense is m.Tense.FUTURE:
            second = replace(second, tense=m.Tense.PRESENT)
        other = self._clauses.stated(second, mood, inner=True)
        return f"{main}{and_before(other) if joiner == 'and' else JOINER_WORDS[joiner]}{other}."

    def _beside(self, sentence: m.Joined) -> str:
        """Return what stands behind "antes de" and "después de"."""
        _check_tenses(sentence)
        first, second = sentence.first, sentence.second
        if self._clauses.means_again(first.subject, second.subject):
            return self._clauses.infinitive(second)
        if first.subject == second.subject:
            raise UnsayableError(sentence)
        mood = Mood.STATED
        if sentence.joiner == "before.verb":
            past = second.tense is m.Tense.PAST
            mood = Mood.PAST_SUBJUNCTIVE if past else Mood.SUBJUNCTIVE
        elif second.tense is m.Tense.FUTURE:
            mood = Mood.SUBJUNCTIVE
        return f"que {self._clauses.stated(second, mood, inner=True)}"

    @_words.register
    def _(self, sentence: m.Said) -> str:
        if sentence.tense is m.Tense.FUTURE:
            raise UnsayableError(sentence)
        speaker = self._clauses.nominal(sentence.speaker)
        word = SAYING_WORDS[sentence.verb]
        verb_form = tense_form(sentence.tense, Mood.STATED, lasting=word.lasting)
        says = f"{speaker.text} {conjugated(word.infinitive, verb_form, speaker.person)}".strip()
        past = sentence.tense is m.Tense.PAST
        clause = sentence.clause
        if sentence.verb != "hope":
            mood = Mood.FROM_PAST if past else Mood.STATED
            return f"{says} que {self._clauses.stated(clause, mood, inner=True)}."
        if clause.tense is not m.Tense.FUTURE:
            # "Espera que cante" would say the present and the future alike.
            raise UnsayableError(sentence)
        if self._clauses.means_again(sentence.speaker, clause.subject):
            return f"{says} {self._clauses.infinitive(clause)}."
        mood = Mood.PAST_SUBJUNCTIVE if past else Mood.SUBJUNCTIVE
        return f"{says} que {self._clauses.stated(clause, mood, inner=True)}."

    @_words.register
    def _(self, sentence: m.There) -> str:
        thing = sentence.thing
        if thing.determiner not in _EXISTING or thing.clause:
            raise UnsayableError(sentence)
        no = "no " if thing.determiner is m.Determiner.NO else ""
        text = self._clauses.nominal(thing).text
        where = self._clauses.where(sentence.where)
        return f"{no}{_THERE[sentence.tense]} {text} {where}."

    @_words.register
    def _(self, sentence: m.Cost) -> str:
        thing = self._clauses.nominal(sentence.thing)
        return f"{thing.text} {'cuestan' if thing.many else 'cuesta'} {_price(sentence)}."

    @_words.register
    def _(self, sentence: m.Age) -> str:
        subject = self._clauses.nominal(sentence.subject)
        has = ("tengo", "tiene", "tenemos", "tienen")[subject.person]
        return f"{subject.text} {has} {_units(sentence.years, 'año', 'años')}.".lstrip()

    @_words.register
    def _(self, sentence: m.Open) -> str:
        building = self._clauses.nominal(sentence.building)
        verb = "abre" if sentence.opens else "cierra"
        many = "n" if building.many else ""
        return f"{building.text} {verb}{many} {hour_text(sentence.hour)}."

    @_words.register
    def _(self, sentence: m.Measure) -> str:
        if sentence.kind == "temperature":
            where = self._clauses.where(m.Where("in", sentence.thing))
            return f"hace {_units(sentence.value, 'grado', 'grados')} {where}."
        subject = self._clauses.nominal(sentence.thing)
        return f"{subject.text} {self._measured(sentence, many=subject.many)}."

    @staticmethod
    def _measured(sentence: m.Measure, *, many: bool) -> str:
        value, n = sentence.value, "n" if many else ""
        match sentence.kind:
            case "weigh":
                return f"pesa{n} {_units(value, 'kilo', 'kilos')}"
            case "long" | "high":
                side = "largo" if sentence.kind == "long" else "alto"
                return f"mide{n} {_units(value, 'metro', 'metros')} de {side}"
            case "far" if sentence.other is not None:
                distance = _units(value, "kilómetro", "kilómetros")
                town = marked(sentence.other.text, sentence.other.mark)
                return f"está{n} a {distance} de {town}"
            case "inhabitants":
                return f"{'tienen' if many else 'tiene'} {_units(value, 'habitante', 'habitantes')}"
            case "percent" if isinstance(sentence.thing, m.Place):
                return f"creció un {grouped(value)} %"
            case "percent":
                return f"{'aumentaron' if many else 'aumentó'} un {grouped(value)} %"
            case _:
                raise UnsayableError(sentence)

    @_words.register
    def _(self, sentence: m.Introduced) -> str:
        name = self._clauses.nominal(sentence.name)
        if sentence.kind == "my.name.is":
            return f"me llamo {name.text}."
        if sentence.kind == "his.name.is":
            if sentence.thing is None:
                return f"{'ella' if name.feminine else 'él'} se llama {name.text}."
            person = self._clauses.nominal(sentence.thing)
            if person.many:
                raise UnsayableError(sentence)
            return f"{person.text} se llama {name.text}."
        this = "esta" if name.feminine else "este"
        if sentence.thing is None:
            return f"{this} es {name.text}."
        if sentence.thing.determiner is not m.Determiner.OWNED or sentence.thing.clause:
            raise UnsayableError(sentence)
        return f"{this} es {self._clauses.role(sentence.thing, name)} {name.text}."

    @_words.register
    def _(self, sentence: m.Born) -> str:
        name = self._clauses.nominal(sentence.name).text
        verb = "murió" if sentence.died else "nació"
        place = f" en {marked(sentence.place.text, sentence.place.mark)}" if sentence.place else ""
        return f"{name} {verb}{place} {date_text(sentence.date)}."

    @_words.register
    def _(self, sentence: m.Pointer) -> str:
        text = marked(sentence.text, sentence.mark)
        match sentence.kind:
            case "find.at":
                if sentence.thing is None:
                    raise UnsayableError(sentence)
                return f"usted puede encontrar {self._clauses.direct(sentence.thing)} en {text}."
            case "file.has":
                return f"el archivo {text} tiene {_units(sentence.number, 'página', 'páginas')}."
            case _:
                return _POINTERS[sentence.kind].format(text)

    @_words.register
    def _(self, sentence: m.Phrase) -> str:
        return PHRASE_WORDS[sentence.id]

    @_words.register
    def _(self, sentence: m.Label) -> str:
        if sentence.thing is not None:
            text = self._clauses.thing(sentence.thing).text
        else:
            text = LABEL_WORDS[sentence.id]
        return f"{text} {sentence.number}" if sentence.number else text


def _check_tenses(sentence: m.Joined) -> None:
    """Refuse clauses of two times where one says when the other happens."""
    first, second = sentence.first.tense, sentence.second.tense
    if sentence.joiner == "if" and (first, second) == (m.Tense.FUTURE, m.Tense.PRESENT):
        return
    if first is not second or (sentence.joiner == "if" and second is m.Tense.PAST):
        raise UnsayableError(sentence)


def _units(value: float, one: str, more: str) -> str:
    return f"{grouped(value)} {one if value == 1 else more}"


def _price(cost: m.Cost) -> str:
    one, more = _CURRENCIES[cost.currency]
    if not cost.cents:
        return _units(cost.amount, one, more)
    if not cost.amount:
        if cost.currency != "euro":
            # Those of a dollar are called otherwise; "cents" does not tell them apart.
            raise UnsayableError(cost)
        return _units(cost.cents, "céntimo", "céntimos")
    return f"{grouped(cost.amount)},{cost.cents:02d} {more}"
