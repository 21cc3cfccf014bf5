"""The German verbs, and what a tense, a modal verb and a place in the sentence make of them."""

from __future__ import annotations

from dataclasses import dataclass

from training.starter.languages.speaking import UnsayableError
from training.starter.world.meanings import Tense

# Concept (behind a + what is said for some subjects, objects or places), infinitive with a + behind
# what is separated, "ich" and "er" in the present, participle, h for haben or s for sein, what it
# takes: a (accusative), d (dative), auf, an (with the accusative), -; "sich" if it is reflexive.
# An underscore is a space.
_ROWS = """
love lieben liebe liebt geliebt h a | know.somebody kennen kenne kennt gekannt h a
visit besuchen besuche besucht besucht h a | meet treffen treffe trifft getroffen h a
help helfen helfe hilft geholfen h d | look.for suchen suche sucht gesucht h a
follow folgen folge folgt gefolgt s d | invite ein+laden lade lädt eingeladen h a
greet begrüßen begrüße begrüßt begrüßt h a | thank danken danke dankt gedankt h d
ask.somebody fragen frage fragt gefragt h a
answer.somebody antworten antworte antwortet geantwortet h d
wait.for warten warte wartet gewartet h auf
call.on.the.telephone an+rufen rufe ruft angerufen h a
see sehen sehe sieht gesehen h a | hear hören höre hört gehört h a
find finden finde findet gefunden h a | buy kaufen kaufe kauft gekauft h a
sell verkaufen verkaufe verkauft verkauft h a | lose verlieren verliere verliert verloren h a
keep behalten behalte behält behalten h a | need brauchen brauche braucht gebraucht h a
choose wählen wähle wählt gewählt h a | have haben habe hat gehabt h a
carry tragen trage trägt getragen h a | take nehmen nehme nimmt genommen h a
hide verstecken verstecke versteckt versteckt h a | bring.thing bringen bringe bringt gebracht h a
hold halten halte hält gehalten h a | steal stehlen stehle stiehlt gestohlen h a
cut schneiden schneide schneidet geschnitten h a | cook kochen koche kocht gekocht h a
prepare zu+bereiten bereite bereitet zubereitet h a
eat essen esse isst gegessen h a | eat+animal fressen fresse frisst gefressen h a
drink trinken trinke trinkt getrunken h a | read lesen lese liest gelesen h a
write schreiben schreibe schreibt geschrieben h a
translate übersetzen übersetze übersetzt übersetzt h a
understand.text verstehen verstehe versteht verstanden h a
finish beenden beende beendet beendet h a | explain erklären erkläre erklärt erklärt h a
print drucken drucke druckt gedruckt h a | wear tragen trage trägt getragen h a
wash waschen wasche wäscht gewaschen h a | put.on an+ziehen ziehe zieht angezogen h a
put.on+hat auf+setzen setze setzt aufgesetzt h a
put.on+bound um+binden binde bindet umgebunden h a
drive fahren fahre fährt gefahren s - | drive+object fahren fahre fährt gefahren h a
drive+plane fliegen fliege fliegt geflogen h a | drive+ship steuern steuere steuert gesteuert h a
repair reparieren repariere repariert repariert h a
break kaputt+machen mache macht kaputtgemacht h a
open öffnen öffne öffnet geöffnet h a | close schließen schließe schließt geschlossen h a
build bauen baue baut gebaut h a | paint.wall streichen streiche streicht gestrichen h a
visit.place besichtigen besichtige besichtigt besichtigt h a
clean putzen putze putzt geputzt h a | enter betreten betrete betritt betreten h a
draw zeichnen zeichne zeichnet gezeichnet h a
photograph fotografieren fotografiere fotografiert fotografiert h a
speak.language sprechen spreche spricht gesprochen h a
learn.language lernen lerne lernt gelernt h a | like mögen mag mag gemocht h a
prefer bevorzugen bevorzuge bevorzugt bevorzugt h a
organize organisieren organisiere organisiert organisiert h a
celebrate feiern feiere feiert gefeiert h a
miss.event verpassen verpasse verpasst verpasst h a
remember erinnern erinnere erinnert erinnert h an sich
forget vergessen vergesse vergisst vergessen h a
discuss besprechen bespreche bespricht besprochen h a
sleep schlafen schlafe schläft geschlafen h - | run rennen renne rennt gerannt s -
swim schwimmen schwimme schwimmt geschwommen s - | work arbeiten arbeite arbeitet gearbeitet h -
sing singen singe singt gesungen h - | dance tanzen tanze tanzt getanzt h -
laugh lachen lache lacht gelacht h - | cry weinen weine weint geweint h -
smile lächeln lächle lächelt gelächelt h - | wait warten warte wartet gewartet h -
rest aus+ruhen ruhe ruht ausgeruht h - sich | travel reisen reise reist gereist s -
dream.verb träumen träume träumt geträumt h - | play spielen spiele spielt gespielt h -
study lernen lerne lernt gelernt h - | cough husten huste hustet gehustet h -
shout schreien schreie schreit geschrien h - | think nach+denken denke denkt nachgedacht h -
whisper flüstern flüstere flüstert geflüstert h - | jump springen springe springt gesprungen s -
go gehen gehe geht gegangen s - | go+far fahren fahre fährt gefahren s -
come kommen komme kommt gekommen s - | return zurück+kehren kehre kehrt zurückgekehrt s -
walk gehen gehe geht gegangen s - | walk+about spazieren_+gehen gehe geht spazieren_gegangen s -
arrive an+kommen komme kommt angekommen s - | leave weg+gehen gehe geht weggegangen s -
leave+vehicle ab+fahren fahre fährt abgefahren s -
leave+plane ab+fliegen fliege fliegt abgeflogen s -
stop stehen_+bleiben bleibe bleibt stehen_geblieben s -
stop+vehicle an+halten halte hält angehalten h -
fall hin+fallen falle fällt hingefallen s - | get.up auf+stehen stehe steht aufgestanden s -
live wohnen wohne wohnt gewohnt h - | live+animal leben lebe lebt gelebt h -
stay bleiben bleibe bleibt geblieben s - | sit sitzen sitze sitzt gesessen h -
stand stehen stehe steht gestanden h - | lie liegen liege liegt gelegen h -
give geben gebe gibt gegeben h a | send schicken schicke schickt geschickt h a
show zeigen zeige zeigt gezeigt h a | lend leihen leihe leiht geliehen h a
begin beginnen beginne beginnt begonnen h - | end enden ende endet geendet h -
grow wachsen wachse wächst gewachsen s - | shine scheinen scheine scheint geschienen h -
shine+glow leuchten leuchte leuchtet geleuchtet h - | be sein bin ist gewesen s -
say sagen sage sagt gesagt h - | think.that denken denke denkt gedacht h -
know.that wissen weiß weiß gewusst h - | hope hoffen hoffe hofft gehofft h -
believe glauben glaube glaubt geglaubt h -
can können kann kann gekonnt h - | must müssen muss muss gemusst h -
may dürfen darf darf gedurft h - | want wollen will will gewollt h -
"""

_PRETERITES = {
    "be": ("war", "war", "waren"),
    "have": ("hatte", "hatte", "hatten"),
    "like": ("mochte", "mochte", "mochten"),
    "can": ("konnte", "konnte", "konnten"),
    "may": ("durfte", "durfte", "durften"),
    "must": ("musste", "musste", "mussten"),
    "want": ("wollte", "wollte", "wollten"),
}
"""Verbs whose past is the preterite, and not the perfect."""

_WERDEN = ("werde", "wird", "werden")
_WOULD = ("würde", "würde", "würden")
_SEIN = ("bin", "ist", "sind")
_HABEN = ("habe", "hat", "haben")

I_FORM, HE_FORM, MANY_FORM = range(3)
"""The forms of a verb: ich; er, sie, es; all others."""


@dataclass(frozen=True)
class GermanVerb:
    """A verb's forms.

    Attributes:
        id: the concept, with a sign behind + for what only some subjects or objects ask for.
        infinitive: without what is separated, which is `prefix` ("stehen " ends in a space).
        present: ich, er, and all others.
        participle: with the prefix.
        being: whether the perfect has "sein".
        takes: a, d, auf, an or -.
        reflexive: whether "sich" goes with it.
    """

    id: str
    infinitive: str
    prefix: str
    present: tuple[str, str, str]
    participle: str
    being: bool
    takes: str
    reflexive: bool

    @property
    def whole(self) -> str:
        """The infinitive with its prefix."""
        return self.prefix + self.infinitive


@dataclass(frozen=True)
class Cluster:
    """The verbs of a clause: the finite one, and what stands at the end of a main clause.

    In clauses with the verb last, `last` is the whole end.
    """

    finite: str
    ends: tuple[str, ...]
    last: tuple[str, ...]


def cluster(
    verb: GermanVerb,
    tense: Tense,
    modal: str,
    form: int,
    *,
    before: bool = False,
    would: bool = False,
) -> Cluster:
    """Return the verbs of a clause.

    Args:
        verb: what is done.
        tense: when.
        modal: can, must or want, or nothing.
        form: I_FORM, HE_FORM or MANY_FORM.
        before: what was finished before another thing ("nachdem er gegessen hat").
        would: whether the future is seen from the past ("dass er essen würde").

    Raises UnsayableError.
    """
    if before:
        if modal:
            raise UnsayableError
        auxiliary = _finished(verb, tense)[form]
        return _plain(auxiliary, verb.participle)
    if modal:
        return _modal_cluster(verb, tense, modal, form, would=would)
    if tense is Tense.FUTURE:
        return _plain((_WOULD if would else _WERDEN)[form], verb.whole)
    if tense is Tense.PAST and verb.id not in _PRETERITES:
        return _plain((_SEIN if verb.being else _HABEN)[form], verb.participle)
    forms = _PRETERITES[verb.id] if tense is Tense.PAST else verb.present
    ends = (verb.prefix.strip(),) if verb.prefix else ()
    return Cluster(forms[form], ends, (f"{verb.prefix}{forms[form]}",))


def _finished(verb: GermanVerb, tense: Tense) -> tuple[str, str, str]:
    if tense is Tense.PAST:
        return _PRETERITES["be" if verb.being else "have"]
    return _SEIN if verb.being else _HABEN


def _plain(finite: str, end: str) -> Cluster:
    return Cluster(finite, (end,), (end, finite))


def _modal_cluster(
    verb: GermanVerb, tense: Tense, modal: str, form: int, *, would: bool
) -> Cluster:
    helper = GERMAN_VERBS[modal]
    if tense is Tense.FUTURE:
        ends = (verb.whole, helper.infinitive)
        finite = (_WOULD if would else _WERDEN)[form]
        return Cluster(finite, ends, (finite, *ends))
    forms = _PRETERITES[modal] if tense is Tense.PAST else helper.present
    return _plain(forms[form], verb.whole)


def _verbs() -> dict[str, GermanVerb]:
    verbs: dict[str, GermanVerb] = {}
    for row in _ROWS.replace("\n", "|").strip("|").split("|"):
        concept, infinitive, *rest = row.split()
        prefix, _, stem = infinitive.replace("_", " ").rpartition("+")
        first, third, participle, auxiliary, takes = rest[:5]
        many = "sind" if concept == "be" else stem
        verbs[concept] = GermanVerb(
            concept,
            stem,
            prefix,
            (first, third, many),
            participle.replace("_", " "),
            auxiliary == "s",
            takes,
            "sich" in rest[5:],
        )
    return verbs


GERMAN_VERBS = _verbs()
