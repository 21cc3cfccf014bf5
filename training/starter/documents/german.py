"""What made-up German documents are made of; the gaps are told in `templates`.

{r} a role, {o} an organisation, {t} a building, {i} things to count, {g} a matter, {a} an adjective
by its ending. Forms: der, den, dem, des, ein, einen, einem, im, am, vom; "+"
with an adjective. A predicate has "~" between its verb and the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.documents.german_kinds import GERMAN_KINDS
from training.starter.documents.templates import (
    Templates,
    Writing,
    facts,
    rows,
    table,
)

if TYPE_CHECKING:
    from training.starter.documents.templates import Forms

_FACTS = """
!Im {my} eröffnete die Stadt {P} eine {n} Meter lange Brücke.
=> Wann eröffnete die Stadt {P} eine Brücke?
!{o:der} von {P} kaufte {n} {i} für {e}. => Wie viel zahlte {o:der} von {P} für {i:die}?
{N} wurde {y} in {P} geboren. => Wann wurde {N} geboren?
{N} zog im {my} nach {P}. => Wann zog {N} nach {P}?
!Am {D} unterschrieb {N} den Vertrag mit {N2}. => Wann unterschrieb {N} den Vertrag mit {N2}?
!{o:der} beschloss, in {P} {t:einen+} zu bauen. => Was soll in {P} gebaut werden?
!{o:der} sagte zu, {e} an {N} zu zahlen. => Wie viel bekommt {N} {o:vom}?
!{N} zahlte {e} für {t:den}. => Wie viel zahlte {N} für {t:den}?
!{r:der}, {S}, kündigte an, dass {g:der} {e} kosten wird. => Was kostet {g:der} laut {S}?
{t:der} von {P} hat {s} Räume und {n} Plätze. => Wie viele Plätze hat {t:der} von {P}?
!Die nächste Sitzung findet am {D} in {P} statt. => Wann findet die nächste Sitzung in {P} statt?
!{g:der} muss vor dem {D} zu Ende sein. => Wann muss {g:der} zu Ende sein?
Etwa {n} Menschen leben in {P}. => Wie viele Menschen leben in {P}?
!Der Absatz von {C} stieg im Jahr {y} von {b} auf {B} Stück. => Wie stieg der Absatz von {C}?
Die Firma {C} verkaufte im Jahr {y} genau {n} {i}. => Wie viele {i} verkaufte die Firma {C}?
!{N} und {N2} wollen sich am {D} in {P} treffen. => Wo wollen sich {N} und {N2} treffen?
!{o:der} von {P} muss {t:den} vor dem {D} reparieren. => Was muss {o:der} von {P} reparieren?
{N} entdeckte {w:den} {y} in der Nähe von {P}. => Wer entdeckte {w:den} in der Nähe von {P}?
{w:der} wiegt {f} Kilogramm und ist {n} Zentimeter lang. => Wie viel wiegt {w:der}?
!Es ist wichtig, dass {N} {i:die} vor dem {D} schickt. => Was muss {N} schicken?
!{N} beschloss, {P} nach {s} Jahren zu verlassen. => Was beschloss {N} nach {s} Jahren?
!Der Preis {i:der} fiel im {my} um {p}. => Um wie viel fiel der Preis {i:der}?
!In {P} beschloss {r:der} {S}, {t:den} zu schließen. => Wer beschloss, {t:den} in {P} zu schließen?
{N} ging {s} Kilometer von {P} nach {P2}. => Wie weit ging {N} von {P} nach {P2}?
Der Zug nach {P} fährt um {h} von Gleis {s} ab. => Wann fährt der Zug nach {P} ab?
Die Studie zählte {n} Vögel bei {P}. => Wie viele Vögel zählte die Studie bei {P}?
Ein Sturm zerstörte am {D} in {P} viele Bäume. => Wann zerstörte ein Sturm in {P} viele Bäume?
{o:der} von {P} wurde {y} von {N} gegründet. => Wer gründete {o:den} von {P}?
{N} gewann im Jahr {y} den Preis {C}. => Welchen Preis gewann {N}?
!Der Haushalt von {P} für {y} beträgt {e}. => Wie hoch ist der Haushalt von {P} für {y}?
!{N} muss {n} {i} bis zum {D} an {N2} zurückgeben. => Wie viele {i} muss {N} zurückgeben?
{N} leitet {o:den} von {P} seit {y}. => Wer leitet {o:den} von {P}?
!{t:der} von {P} wurde am {D} fertig und kostete {e}. => Was kostete {t:der} von {P}?
!{b} von {B} Mitgliedern stimmten für den Vorschlag von {N}.
=> Wie viele Mitglieder stimmten für den Vorschlag von {N}?
Der Fluss {P} ist {n} Kilometer lang. => Wie lang ist der Fluss {P}?
{N} fand {n} {i} {t:im+} von {P}. => Was fand {N} {t:im} von {P}?
{t:der+} von {P} bietet Platz für {n} Menschen. => Wie viele Menschen haben {t:im} von {P} Platz?
{w:der} braucht {s} Stunden und {f} Liter Wasser. => Wie viel Wasser braucht {w:der}?
Die Gruppe von {N} maß am {D} genau {f} Grad. => Welche Temperatur maß die Gruppe von {N}?
Raum {s} ist bis zum {D} für {N} reserviert. => Welcher Raum ist für {N} reserviert?
!{N} entschied, dass {t:der} offen bleiben muss. => Was entschied {N} über {t:den}?
!{o:der} von {P} übertrug {N} den Vorsitz. => Wem übertrug {o:der} von {P} den Vorsitz?
Zwischen {y} und {y2} pflanzte {o:der} von {P} genau {n} Bäume.
=> Wie viele Bäume pflanzte {o:der} von {P}?
{t:der+} in {P} wurde {y} von {N} gebaut. => Wer baute {t:den} in {P}?
Meine Schwester {F} heiratete {y} in {P}. => Wo heiratete {F}?
Ich kam am {D} mit {e} in {P} an.
!Bitte schicken Sie die {n} {i} an {N} in {P}. => Was soll an {N} geschickt werden?
Version {v} von {C} erschien im {my}. => Wann erschien Version {v} von {C}?
Die Temperatur in {P} erreichte {s} Grad. => Welche Temperatur wurde in {P} erreicht?
Dr. {S} behandelte im Jahr {y} in {P} mehr als {n} Kranke. => Wie viele Kranke behandelte Dr. {S}?
Das Schiff {C} brachte {n} {i} nach {P}. => Was brachte das Schiff {C} nach {P}?
!Die Miete für die Wohnung in {P} beträgt {e} im Monat. => Wie hoch ist die Miete in {P}?
!{C} stellt bis Ende {y} weitere {s} Leute ein. => Wie viele Leute stellt {C} ein?
!Das Gericht in {P} verurteilte {C} zur Zahlung von {e}. => Wie viel muss {C} zahlen?
Die Straße von {P} nach {P2} war {s} Tage gesperrt. => Wie lange war die Straße nach {P2} gesperrt?
!Am {D} sagte {N} die Reise nach {P} ab. => Wer sagte die Reise nach {P} ab?
{N} arbeitet seit {y} für {C}. => Seit wann arbeitet {N} für {C}?
In {P} besitzen {p} der Menschen ein Fahrrad. => Wie viele Menschen in {P} besitzen ein Fahrrad?
Der Bus von {P} nach {P2} braucht {s} Minuten. => Wie lange braucht der Bus nach {P2}?
Die Ausstellung in {P} hatte im Jahr {y} rund {n} Besucher.
=> Wie viele Besucher hatte die Ausstellung in {P}?
!{C} und {C2} teilen sich die Kosten von {e}. => Welche Kosten teilen sich {C} und {C2}?
{N} lief {s} Kilometer in {n} Minuten. => Wie weit lief {N}?
!Die Frist für {g:den} in {P} endet am {D}. => Wann endet die Frist für {g:den} in {P}?
!{N} spendete {t:dem} von {P} {e}. => Wie viel spendete {N} {t:dem} von {P}?
{t:der} von {P} ist bis {h} geöffnet. => Bis wann ist {t:der} von {P} geöffnet?
!{o:der} von {P} lehnte {g:den} mit {B} zu {b} Stimmen ab. => Was lehnte {o:der} von {P} ab?
"""

_FILLER = """
Das Wetter war an diesem Tag schön.|Viele Leute reden gern über solche Dinge.
Es war ein langer und ruhiger Morgen.|Einige blieben eine Weile und sahen sich um.
Niemand hatte es eilig.|Es gab auch ein wenig Musik.|Der Spaziergang war angenehm.
Die Straßen waren voller Menschen, und die Luft war frisch.|Sonst war nichts geplant.
Solche Tage sind in dieser Jahreszeit häufig.|Alle waren mit dem Ergebnis zufrieden.
Der Kaffee war warm, und die Stühle waren bequem.|Es ist immer schön, alte Freunde zu sehen.
Mehrere Besucher sagten, dass ihnen die Aussicht gefiel.|Die Kinder spielten draußen.
Wie üblich gab es viel zu besprechen.|Das ist an solchen Orten oft der Fall.
{r:der} lächelte und sagte nichts.|Die Stimmung war von Anfang bis Ende freundlich.
Ein paar Wolken zogen über die Hügel.|Später gingen die Lichter aus, eines nach dem anderen.
Den ganzen Tag kamen und gingen Leute.|Wir sollten nicht vergessen, wie angenehm das war.
Natürlich gehen die Meinungen hier auseinander.|{t:der} sah im Abendlicht {a} aus.
Mehr lässt sich dazu kaum sagen.|Manche mochten {g:den}, andere nicht.
{t:der+} stand am Ende der Straße.|Alles ging seinen gewohnten Gang.
Auf dem Tisch standen Blumen.|So läuft es meistens.|Die Vögel sangen in den Bäumen.
Man hörte den Wind in den Blättern.|Danach geschah nichts Besonderes mehr.
Der Rest des Tages war ruhig.|{w:der} war {a}, und {w2:der} war {a2}.
Sie sprachen eine Zeit lang über {w:den}.|Der Winter war lang und kalt gewesen.
Die meisten {i} waren {a}.|Der Duft von Brot lag in der Luft.
Er sah aus dem Fenster und dachte an zu Hause.|Sie trank langsam ihren Tee.
Sie lachten viel und erzählten einander Geschichten.
Ich hoffe, dass es Ihnen gut geht und dass der Garten grün ist.|Ich denke oft an Sie.
Grüßen Sie bitte alle von mir.|Das waren glückliche Stunden.|Die Suppe war etwas zu salzig.
Es gab keine Fragen.|Alle dankten {r:dem} für die gute Arbeit.
Die Aussprache war offen und höflich.|Viele dieser Fragen sind nicht neu.
Solche Arbeit braucht Zeit und Geduld.|Im Allgemeinen sind die Berichte leicht zu lesen.
Die übrigen Arbeiten gingen weiter wie geplant.|Das Verfahren ist bekannt und weit verbreitet.
Mehr Arbeiten dieser Art wären willkommen.|{t:ein+} ist für alle eine Freude.
Am Ende machte es keinen großen Unterschied.|Vielleicht war das der Grund.
Über {g:den} wurde nicht viel gesagt.|Der Heimweg kam allen kürzer vor.
Am Weg wuchs hohes Gras.|Die Wände waren {a}, und der Boden war {a2}.
Von Zeit zu Zeit öffnete jemand eine Tür.|{N} mochte {t:den+}.|{N} lächelte {N2} zu.
Die Leute von {P} gelten als freundlich.|In {P} sind die Abende lang.|{N} war guter Laune.
Manchmal ist {w:ein} nur {w2:ein}.|{w:ein} ist besser als gar nichts.
{w:der} stand wie zuvor neben {w2:dem}.|Es lohnt sich, genauer hinzusehen.
Die Einzelheiten spielen hier keine Rolle.|{N} dachte oft an die Sommer in {P}.
Alle redeten über {g:den}.|Wir alle wissen, wie sich das anfühlt.|Draußen wurde es dunkel.
Der Hund schlief unter dem Tisch.|Am Ende gingen alle nach Hause.
Über {g:den} ließe sich viel sagen.|Jemand hatte einen Schirm im Flur vergessen.
Von dort sieht man {t:den} sehr gut.|Niemand wusste mehr, warum.
Der Regen hatte inzwischen aufgehört.|Ähnliches hört man auch anderswo.
"""

_OPENINGS = """
Dieser Bericht beschreibt die Arbeit {o:des} von {P}.|{N} erzählt die Geschichte {t:des+}.
{o:der} von {P} kam wieder zusammen.|{P} ist eine kleine Stadt mit {t:einem+}.
{S} ist {r} in {P}.|Dies ist das Protokoll {o:des} von {P}.|{w:der} ist eine Art Maschine aus {P}.
{N} erzählt, wie {g:der} nach {P} kam.|In diesem Brief geht es um {g:den} in {P}.
Dieser Text erklärt, wie {w:der} funktioniert.|{N} und {N2} vereinbaren das Folgende.
Hier sind die Nachrichten aus {P}.|Unser Thema ist heute {g:der} von {C}.
"""

_HEADINGS = """
{t:der} von {P}|Bericht|Protokoll|Kapitel {s}|{N} und {N2}|Über {w:den}|Neues aus {P}|Einleitung
Ergebnisse|Nächste Schritte|{g:der}|Kosten und Termine|Hintergrund|{C} in {P}|Zusammenfassung
"""

_ACTORS = """
{r:der}|{o:der}|unser Nachbar|eine junge Ärztin|der Besucher|die Nachbarin|{r:der} von nebenan
ein Gast|jedes Kind|ein alter Freund|die ganze Gruppe|der Besitzer {t:des}|die Besitzerin {t:des}
das ganze Dorf|meine Familie|das Personal|der Autor|die Autorin|unsere Klasse|die Leserin
{r:der+}|ein {a:er} Mann|eine {a:e} Frau|die Fachfrau|der Fahrer|die Sängerin|mein Bruder
meine Schwester|jemand|der andere|der eine oder andere|kaum jemand|ein Kollege|die Chefin
die Familie {S5}
"""

_ACCOUNTS = """
genoss ~ den {a:en} Abend|sprach ~ eine Weile über {g:den}|wartete ~ in der Nähe {t:des}
sah ~ {i:die} an|schien ~ guter Laune zu sein|ging ~ später als sonst nach Hause
hatte ~ wenig hinzuzufügen|hörte ~ der Musik zu|dachte ~ an die alten Zeiten
störte ~ sich nicht am Regen|putzte ~ {t:den}|setzte ~ sich in den Schatten
erzählte ~ ein paar Geschichten|dachte ~ über {w:den} nach|fand ~ {t:den} recht {a}
hielt ~ {i:die} in Ordnung|ging ~ langsam {t:am} vorbei|hoffte ~ auf einen {a:en} Sommer
kümmerte ~ sich um {i:die}|sprach ~ mit leiser Stimme|kannte ~ {i:die} gut
kannte ~ den Weg auswendig|mochte ~ den Gedanken|hatte ~ schon {w:vom} gehört
brachte ~ Brot und Käse mit|blieb ~ {t:im}, bis es dunkel war|hatte ~ nichts Besonderes vor
machte ~ einen {a:en} Eindruck|half ~ wie immer bei der Arbeit|wollte ~ {t:den} noch einmal sehen
freute ~ sich über das Wetter|fragte ~ nach {w:dem} und {w2:dem}|machte ~ eine Pause
öffnete ~ die Fenster|freute ~ sich auf {g:den}
"""

_FRAMES = """
wie immer|am Abend|zuerst|inzwischen|nach einer Weile|im Großen und Ganzen|soweit man sehen kann
von Zeit zu Zeit|bald darauf|hin und wieder|an solchen Tagen|ohne viel Lärm|am Ende des Tages
ausnahmsweise|in der Pause|die meiste Zeit|trotz des Regens|in der Nähe {t3:des}|hinter {t3:dem}
mit einem Lächeln|natürlich|an diesem Tag
"""

_STATEMENTS = """
!zahlte ~ {e} an {N}|!verkaufte ~ {n} {i} an {N}|!=eröffnete ~ am {D} {t:den} in {P}
!beschloss ~, {t:den} an {N} zu verkaufen|!sagte ~ zu, {N} {n} {i} zu leihen
maß ~ in {P} {n} Meter|!=bekommt ~ im {my} von {N} {n} {i}|!=muss ~ {g:den} bis zum {D} beenden
verlor ~ {b} von {B} {i:pln}|!beschloss ~, nach {P} zu ziehen|fand ~ {n} {i} in {P}
sammelte ~ {e} für {t:den} von {P}|!=wählte ~ {N} am {D}|!bestellte ~ {n} {i} zu je {e}
!erhöhte ~ den Preis {i:der} auf {e}|!lehnte ~ das Angebot von {N} mit {B} zu {b} Stimmen ab
=brachte ~ im Jahr {y} {i:die} nach {P}|=benannte ~ {t:den} {y} nach {N}
pflanzte ~ {n} Bäume in {P}|=braucht ~ {n} Stunden für {w:den}|!=schuldet ~ {N} {e}
!=schließt ~ {t:den} bis zum {D}|erreichte ~ {P} nach {s} Tagen|lud ~ {n} Gäste nach {P} ein
sah ~ {n} {i} bei {P}|!senkte ~ die Kosten um {p}|!gab ~ {e} für {t:den} aus
schickte ~ {n} Briefe an {N} und {N2}|mietete ~ {s} Zimmer in {P}
!=zahlt ~ {e} bis zum {D} an {C}
"""

_DATES = "im Jahr {y}|im {my}|am {D}|Ende {y}|im Frühjahr {y}|im Herbst {y}"

_QUOTES = """
!„Wir zahlen {e}“, sagte {N}. => Was sagte {N}?
!{N} sagte: „{t:^der} öffnet am {D}.“ => Wann öffnet {t:der} laut {N}?
{t:der} ({s} Räume) gehört {N}. => Wem gehört {t:der}?
{t:der} von {N} wurde für {e} an {N2} verkauft. => Wer kaufte {t:den} von {N}?
{o:der} – {y} gegründet – hat {n} Mitglieder. => Wie viele Mitglieder hat {o:der}?
Um {h} verließ der Zug {P} mit {n} Menschen. => Wann verließ der Zug {P}?
{N} (geboren {y}) wohnt in {P}. => Wo wohnt {N}?
!Das Angebot von {N} beträgt {e}, nicht {e2}. => Wie hoch ist das Angebot von {N}?
"""

_SAYINGS = """
„Was für ein {a:er} Tag“, sagte {r:der}.|{r:der} fragte: „Ist es weit?“
Es war – wie so oft – Geschmackssache.|{t:der} war schon von Weitem zu sehen.
Schade, aber so ist es nun einmal.|„Warten wir ab“, sagte {N}.|Wem würde das nicht gefallen?
Sie sprachen nicht; sie sahen nur {t:den} an.|Was für ein angenehmer Ort!|„Wie schön“, sagte {S}.
"""

_MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_ROLES = """
m Bürgermeister Bürgermeisters|m Lehrer Lehrers|m Direktor Direktors|m Kapitän Kapitäns
m Präsident Präsidenten|m Arzt Arztes|m Minister Ministers|m Bauer Bauern|m Gärtner Gärtners
m Bäcker Bäckers|m Architekt Architekten|m Anwalt Anwalts|f Bürgermeisterin Bürgermeisterin
f Lehrerin Lehrerin|f Direktorin Direktorin|f Ärztin Ärztin|f Ministerin Ministerin
f Anwältin Anwältin
"""
_ORGANISATIONS = """
m Rat Rates|m Ausschuss Ausschusses|m Verein Vereins|m Verband Verbands|m Vorstand Vorstands
m Beirat Beirats|f Stiftung Stiftung|f Gesellschaft Gesellschaft|f Gewerkschaft Gewerkschaft
f Gemeinde Gemeinde|f Genossenschaft Genossenschaft|n Parlament Parlaments|n Komitee Komitees
"""
_BUILDINGS = """
m Bahnhof Bahnhofs|m Turm Turms|m Markt Markts|m Palast Palasts|m Gasthof Gasthofs
f Schule Schule|f Bibliothek Bibliothek|f Fabrik Fabrik|f Mühle Mühle|f Kirche Kirche
f Sporthalle Sporthalle|f Werkstatt Werkstatt|n Museum Museums|n Krankenhaus Krankenhauses
n Theater Theaters|n Schloss Schlosses|n Hotel Hotels|n Rathaus Rathauses|n Lager Lagers
"""
_THINGS = """
Bücher Büchern|Karten Karten|Kisten Kisten|Flaschen Flaschen|Stühle Stühlen|Lampen Lampen
Tische Tischen|Fahrräder Fahrrädern|Computer Computern|Telefone Telefonen|Mäntel Mänteln
Briefe Briefen|Decken Decken|Schlüssel Schlüsseln|Schirme Schirmen|Äpfel Äpfeln|Steine Steinen
Teppiche Teppichen|Taschen Taschen|Bilder Bildern
"""
_MATTERS = """
m Plan Plans|m Kurs Kurses|m Umbau Umbaus|m Wettbewerb Wettbewerbs|f Ausstellung Ausstellung
f Reise Reise|f Studie Studie|f Kampagne Kampagne|f Sammlung Sammlung|f Tagung Tagung
n Projekt Projekts|n Fest Fests|n Konzert Konzerts|n Programm Programms|n Treffen Treffens
"""
_ADJECTIVES = """
alt|klein|ruhig|grün|hell|fremd|lang|warm|einfach|schön|kalt|schwer|berühmt|schmal|rot|groß|neu|weiß
"""

_DER = {"m": "der", "f": "die", "n": "das"}
_DEN = {"m": "den", "f": "die", "n": "das"}
_DEM = {"m": "dem", "f": "der", "n": "dem"}
_EIN = {"m": "ein", "f": "eine", "n": "ein"}
_EINEN = {"m": "einen", "f": "eine", "n": "ein"}
_EINEM = {"m": "einem", "f": "einer", "n": "einem"}
_STRONG = {"m": "er", "f": "e", "n": "es"}
_STRONG_ACCUSATIVE = {"m": "en", "f": "e", "n": "es"}


def _noun(gender: str, word: str, genitive: str) -> Forms:
    """Return the forms of a noun; a masculine one with a genitive in -en is weak."""
    weak = gender == "m" and genitive.endswith("en") and not word.endswith("en")
    object_ = genitive if weak or (gender == "m" and genitive == "Bauern") else word
    female = gender == "f"
    des = "der" if female else "des"
    accusative = "en" if gender == "m" else "e"
    return {
        "": word,
        "der": f"{_DER[gender]} {word}",
        "den": f"{_DEN[gender]} {object_}",
        "dem": f"{_DEM[gender]} {object_}",
        "des": f"{des} {genitive}",
        "ein": f"{_EIN[gender]} {word}",
        "einen": f"{_EINEN[gender]} {object_}",
        "einem": f"{_EINEM[gender]} {object_}",
        "am": f"{'an der' if female else 'am'} {object_}",
        "vom": f"{'von der' if female else 'vom'} {object_}",
        "im": f"{'in der' if female else 'im'} {object_}",
        "der+": f"{_DER[gender]} {{a:e}} {word}",
        "den+": f"{_DEN[gender]} {{a:{accusative}}} {object_}",
        "dem+": f"{_DEM[gender]} {{a:en}} {object_}",
        "des+": f"{des} {{a:en}} {genitive}",
        "ein+": f"{_EIN[gender]} {{a:{_STRONG[gender]}}} {word}",
        "einen+": f"{_EINEN[gender]} {{a:{_STRONG_ACCUSATIVE[gender]}}} {object_}",
        "einem+": f"{_EINEM[gender]} {{a:en}} {object_}",
        "im+": f"{'in der' if female else 'im'} {{a:en}} {object_}",
    }


def _thing(many: str, dative: str) -> Forms:
    """Return the forms of what is counted, all of them plural."""
    return {"": many, "die": f"die {many}", "der": f"der {many}", "pln": dative}


def _adjective(stem: str) -> Forms:
    return {"": stem, **{ending: stem + ending for ending in ("e", "en", "er", "es")}}


def _word(word: str) -> Forms:
    """Return the forms of a made-up neuter noun."""
    noun = word.capitalize()
    sharp = noun.endswith(("s", "x", "z", "ß"))
    return _noun("n", noun, noun + ("" if sharp else "s"))


def _many_words(word: str) -> Forms:
    many = word.capitalize() + ("en" if word[-1] in "sxzß" else "s")
    return _thing(many, many)


def _name(name: str) -> Forms:
    return {"": name}


GERMAN = Templates(
    code="de",
    facts=facts(_FACTS),
    filler=rows(_FILLER),
    openings=rows(_OPENINGS),
    headings=rows(_HEADINGS),
    actors=rows(_ACTORS),
    named_actors=rows(
        "{N4}|{r2:der} {S4}|{o:der} von {P2}|{r2:der} von {P2}|Frau {S4}|Herr {S4}|die Firma {C2}"
    ),
    accounts=rows(_ACCOUNTS),
    statements=facts(_STATEMENTS),
    frames=rows(_FRAMES),
    dates=rows(_DATES),
    quotes=facts(_QUOTES),
    sayings=rows(_SAYINGS),
    kinds=GERMAN_KINDS,
    little=("der", "von", "ein", "in", "und", "war", "zu", "mit"),
    people=rows(
        "Müller|Anna Schmidt|Schneider|Karl Fischer|Weber|Petra Wagner|Becker|Jürgen Hoffmann"
        "|Schäfer|Ulrike Koch|Bauer|Stefan Richter|Klein|Monika Wolf|Schröder|Dieter Neumann"
    ),
    places=rows(
        "Berlin|Hamburg|München|Köln|Leipzig|Dresden|Bremen|Wien|Zürich|Basel|Kassel|Nürnberg"
    ),
    gaps={
        "r": table(_ROLES, _noun),
        "o": table(_ORGANISATIONS, _noun),
        "t": table(_BUILDINGS, _noun),
        "i": table(_THINGS, _thing),
        "g": table(_MATTERS, _noun),
        "a": table(_ADJECTIVES, _adjective),
    },
    writing=Writing(
        thousands=(".",),
        decimal=",",
        months=rows(_MONTHS),
        dates=("{0}. {1} {2}",),
        day_months=("{0}. {1}",),
        times="{0}:{1} Uhr",
        amounts=("{0} Euro", "{0} Euro", "{0} Euro", "{0} €", "{0} Franken", "{0} Dollar"),
        percents=("{0} Prozent", "{0} %"),
    ),
    order="{actor} {verb} {rest}",
    framed=("{frame} {verb} {actor} {rest}",),
    not_told="Das steht nicht im Text.",
    name_forms=_name,
    word_forms=_word,
    many_forms=_many_words,
)
