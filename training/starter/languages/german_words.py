"""The German words that are neither nouns nor verbs, and the fixed phrases and labels."""

from __future__ import annotations

from dataclasses import dataclass

# Concept, form behind "ist", stem that endings are joined to, comparative, stem of the superlative;
# without the last two the word is not compared, nor "very". An underscore is a space.
_ADJECTIVES = """
big groß groß größer größt | small klein klein kleiner kleinst
beautiful schön schön schöner schönst | old.aged alt alt älter ältest | new neu neu neuer neuest
ugly hässlich hässlich hässlicher hässlichst | strange seltsam seltsam seltsamer seltsamst
famous berühmt berühmt berühmter berühmtest | important wichtig wichtig wichtiger wichtigst
young jung jung jünger jüngst | tall.person groß groß größer größt
short.person klein klein kleiner kleinst | happy glücklich glücklich glücklicher glücklichst
sad traurig traurig trauriger traurigst | tired müde müd müder müdest
strong stark stark stärker stärkst | weak schwach schwach schwächer schwächst
rich reich reich reicher reichst | poor arm arm ärmer ärmst | sick krank krank kränker kränkst
healthy gesund gesund gesünder gesündest | kind nett nett netter nettest
brave mutig mutig mutiger mutigst | clever klug klug klüger klügst | lazy faul faul fauler faulst
hungry hungrig hungrig hungriger hungrigst | thirsty durstig durstig durstiger durstigst
polite höflich höflich höflicher höflichst | quiet.person still still stiller stillst
friendly freundlich freundlich freundlicher freundlichst
nervous nervös nervös nervöser nervösest | proud stolz stolz stolzer stolzest
honest ehrlich ehrlich ehrlicher ehrlichst | angry wütend wütend wütender wütendst
busy beschäftigt beschäftigt beschäftigter beschäftigtst | wild wild wild wilder wildest
fast schnell schnell schneller schnellst
dangerous gefährlich gefährlich gefährlicher gefährlichst | heavy schwer schwer schwerer schwerst
light.weight leicht leicht leichter leichtest | clean sauber sauber sauberer sauberst
dirty schmutzig schmutzig schmutziger schmutzigst | expensive teuer teur teurer teuerst
cheap billig billig billiger billigst | empty leer leer leerer leerst
full voll voll voller vollst | broken kaputt kaputt | wet nass nass nasser nassest
dry trocken trocken trockener trockenst | round rund rund runder rundest
red rot rot röter rötest | blue blau blau blauer blaust | green grün grün grüner grünst
white weiß weiß weißer weißest | black schwarz schwarz schwärzer schwärzest
yellow gelb gelb gelber gelbst | brown braun braun brauner braunst | grey grau grau grauer graust
wooden hölzern hölzern | fresh frisch frisch frischer frischest | sweet süß süß süßer süßest
sour sauer saur saurer sauerst | salty salzig salzig salziger salzigst
hot heiß heiß heißer heißest | cold kalt kalt kälter kältest | good gut gut besser best
bad schlecht schlecht schlechter schlechtest | long lang lang länger längst
short kurz kurz kürzer kürzest | interesting interessant interessant interessanter interessantest
boring langweilig langweilig langweiliger langweiligst
difficult schwierig schwierig schwieriger schwierigst | easy einfach einfach einfacher einfachst
funny lustig lustig lustiger lustigst | warm warm warm wärmer wärmst | torn zerrissen zerrissen
slow langsam langsam langsamer langsamst | safe sicher sicher sicherer sicherst
open.state offen offen | closed geschlossen geschlossen | high hoch hoh höher höchst
modern modern modern moderner modernst | quiet ruhig ruhig ruhiger ruhigst
dark dunkel dunkl dunkler dunkelst | bright hell hell heller hellst | large groß groß größer größt
far weit_entfernt weit_entfernt weiter_entfernt weitesten_entfernt | near nah nah näher nächst
serious ernst ernst ernster ernstest
"""

_NEAR = (
    "red blue green white black yellow brown grey wooden round old.aged new young modern"
    " big small large tall.person short.person long short high"
)
CLOSE_TO_THE_NOUN = frozenset(_NEAR.split())
"""No comma stands between another adjective and one of these."""

ADVERBS = {
    "slowly": "langsam", "quickly": "schnell", "quietly": "leise", "loudly": "laut",
    "often": "oft", "always": "immer", "sometimes": "manchmal", "again": "wieder",
    "together": "zusammen", "here": "hier", "well": "gut", "carefully": "vorsichtig",
    "early": "früh", "late": "spät", "alone.adv": "allein",
}  # fmt: skip

RELATIONS = {
    "in": "in", "on": "auf", "under": "unter", "behind": "hinter", "in.front.of": "vor",
    "near": "in der Nähe", "beside": "neben",
}  # fmt: skip

TIMES = {
    "today": "heute", "now": "jetzt", "every.day": "jeden Tag", "in.the.morning": "am Morgen",
    "in.the.evening": "am Abend", "at.night": "nachts", "every.week": "jede Woche",
    "every.year": "jedes Jahr", "in.summer": "im Sommer", "in.winter": "im Winter",
    "yesterday": "gestern", "last.week": "letzte Woche", "last.month": "letzten Monat",
    "last.year": "letztes Jahr", "last.night": "letzte Nacht", "two.days.ago": "vor zwei Tagen",
    "a.year.ago": "vor einem Jahr", "yesterday.evening": "gestern Abend", "tomorrow": "morgen",
    "next.week": "nächste Woche", "next.month": "nächsten Monat", "next.year": "nächstes Jahr",
    "this.evening": "heute Abend", "soon": "bald", "tomorrow.morning": "morgen früh",
    "in.an.hour": "in einer Stunde",
}  # fmt: skip

MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
)  # fmt: skip
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
NUMBERS = (
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
    "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn",
    "neunzehn", "zwanzig",
)  # fmt: skip

PHRASES = {
    "hello": "Hallo!", "good.morning": "Guten Morgen!", "good.evening": "Guten Abend!",
    "good.night": "Gute Nacht!", "goodbye": "Auf Wiedersehen!", "see.you.tomorrow": "Bis morgen!",
    "thank.you": "Danke.", "thank.you.very.much": "Vielen Dank.",
    "you.are.welcome": "Gern geschehen.", "yes.please": "Ja, bitte.",
    "no.thank.you": "Nein, danke.", "excuse.me": "Entschuldigen Sie bitte.",
    "i.am.sorry": "Es tut mir leid.", "how.are.you": "Wie geht es Ihnen?",
    "i.am.well": "Es geht mir gut.", "what.is.your.name": "Wie heißen Sie?",
    "nice.to.meet.you": "Freut mich, Sie kennenzulernen.",
    "where.are.you.from": "Woher kommen Sie?", "i.do.not.understand": "Ich verstehe nicht.",
    "please.speak.slowly": "Bitte sprechen Sie langsam.",
    "can.you.help.me": "Können Sie mir helfen?", "what.time.is.it": "Wie spät ist es?",
    "how.much.does.it.cost": "Wie viel kostet das?",
    "where.is.the.toilet": "Wo ist die Toilette?", "i.am.hungry": "Ich bin hungrig.",
    "i.am.thirsty": "Ich bin durstig.", "i.am.tired": "Ich bin müde.",
    "it.is.raining": "Es regnet.", "it.is.snowing": "Es schneit.", "it.is.cold": "Es ist kalt.",
    "it.is.hot": "Es ist heiß.", "the.weather.is.nice": "Das Wetter ist schön.",
    "congratulations": "Herzlichen Glückwunsch!", "happy.birthday": "Alles Gute zum Geburtstag!",
    "have.a.good.trip": "Gute Reise!", "good.luck": "Viel Glück!", "of.course": "Natürlich.",
    "i.do.not.know": "Ich weiß es nicht.", "i.think.so": "Ich glaube schon.",
    "welcome": "Willkommen!", "come.in": "Kommen Sie herein.", "please.wait": "Bitte warten Sie.",
    "no.problem": "Kein Problem.", "see.you.soon": "Bis bald!",
    "take.care": "Passen Sie auf sich auf.",
}  # fmt: skip

LABELS = {
    "name": "Name", "first.name": "Vorname", "last.name": "Nachname", "address": "Adresse",
    "date": "Datum", "place": "Ort", "telephone.number": "Telefonnummer", "price": "Preis",
    "total": "Summe", "quantity": "Menge", "title": "Titel", "author": "Autor", "page": "Seite",
    "chapter": "Kapitel", "contents": "Inhalt", "introduction": "Einleitung",
    "summary": "Zusammenfassung", "conclusion": "Fazit", "appendix": "Anhang",
    "note": "Anmerkung", "table": "Tabelle", "figure": "Abbildung", "example": "Beispiel",
    "yes": "Ja", "no": "Nein", "open": "Öffnen", "save": "Speichern", "cancel": "Abbrechen",
    "close.button": "Schließen", "delete": "Löschen", "search": "Suchen",
    "settings": "Einstellungen", "help": "Hilfe", "language": "Sprache", "file": "Datei",
    "folder": "Ordner", "edit": "Bearbeiten", "print": "Drucken", "copy": "Kopieren",
    "paste": "Einfügen", "back": "Zurück", "next": "Weiter", "home": "Startseite",
    "contact": "Kontakt", "about": "Über uns", "date.of.birth": "Geburtsdatum",
    "signature": "Unterschrift", "country": "Land", "city": "Stadt", "street.label": "Straße",
    "email": "E-Mail", "website": "Website", "description": "Beschreibung", "status": "Status",
    "size": "Größe", "type": "Typ", "version": "Version", "user": "Benutzer",
    "password": "Passwort", "log.in": "Anmelden", "log.out": "Abmelden", "send": "Senden",
    "download": "Herunterladen", "upload": "Hochladen", "new.button": "Neu", "error": "Fehler",
    "warning": "Warnung",
}  # fmt: skip


@dataclass(frozen=True)
class GermanAdjective:
    """An adjective's forms.

    Attributes:
        alone: behind "ist"; stem: what endings are joined to.
        more: the comparative; most: the stem of the superlative; empty if it has none, and
            then no "sehr" goes with it either.
    """

    alone: str
    stem: str
    more: str
    most: str


def _adjectives() -> dict[str, GermanAdjective]:
    adjectives: dict[str, GermanAdjective] = {}
    for row in _ADJECTIVES.replace("\n", "|").strip("|").split("|"):
        concept, alone, stem, *degrees = row.split()
        more, most = degrees or ("", "")
        adjectives[concept] = GermanAdjective(
            *(form.replace("_", " ") for form in (alone, stem, more, most))
        )
    return adjectives


GERMAN_ADJECTIVES = _adjectives()
