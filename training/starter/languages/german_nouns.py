"""The German nouns: gender, genitive, plural, and the words for women of persons' nouns.

Between bars: concept, gender (m, f, n), nominative, genitive (not of feminines: theirs is the
nominative), plural, signs. An ending is joined to the nominative, `=` adds nothing, a word with a
capital stands for itself, `-` says that there is no plural. Signs:
`w` weak: accusative and dative are as the plural; `h` only the dative is; `u` nothing to count:
no "ein" before it; `r` a profession: "er ist Arzt", without "ein"; `e` the word serves men and
women; `+Lehrerin` the word for a woman.
"""

from __future__ import annotations

from dataclasses import dataclass

from training.starter.world.concepts import NOUNS

_ROWS = """
woman f Frau en | man m Mann es Männer | girl n Mädchen s = | boy m Junge n n w
child n Kind es er e | mother f Mutter Mütter | father m Vater s Väter | sister f Schwester n
brother m Bruder s Brüder | son m Sohn es Söhne | daughter f Tochter Töchter
grandmother f Großmutter Großmütter | grandfather m Großvater s Großväter | aunt f Tante n
uncle m Onkel s = | husband m Ehemann es Ehemänner | wife f Ehefrau en
friend m Freund es e +Freundin | neighbour m Nachbar n n w +Nachbarin | guest m Gast es Gäste e
teacher m Lehrer s = r +Lehrerin | student m Student en en w r +Studentin
doctor m Arzt es Ärzte r +Ärztin | farmer m Bauer n n w r +Bäuerin
baker m Bäcker s = r +Bäckerin | cook m Koch s Köche r +Köchin | driver m Fahrer s = r +Fahrerin
writer m Schriftsteller s = r +Schriftstellerin | painter m Maler s = r +Malerin
singer m Sänger s = r +Sängerin | engineer m Ingenieur s e r +Ingenieurin
lawyer m Anwalt s Anwälte r +Anwältin | judge m Richter s = r +Richterin
mayor m Bürgermeister s = r +Bürgermeisterin | soldier m Soldat en en w r +Soldatin
sailor m Matrose n n w r +Matrosin | tailor m Schneider s = r +Schneiderin
hunter m Jäger s = r +Jägerin | gardener m Gärtner s = r +Gärtnerin
carpenter m Tischler s = r +Tischlerin | postman m Briefträger s = r | waiter m Kellner s = r
pilot m Pilot en en w r +Pilotin | tourist m Tourist en en w +Touristin
poet m Dichter s = r +Dichterin | king m König s e | queen f Königin nen | prince m Prinz en en w
princess f Prinzessin nen | actor m Schauspieler s = r | actress f Schauspielerin nen r
dentist m Zahnarzt es Zahnärzte r +Zahnärztin | director m Direktor s en r +Direktorin
chemist m Chemiker s = r +Chemikerin | customer m Kunde n n w +Kundin | thief m Dieb es e +Diebin
player m Spieler s = +Spielerin | cat f Katze n | dog m Hund es e | bird m Vogel s Vögel
horse n Pferd es e | cow f Kuh Kühe | sheep n Schaf es e | goat f Ziege n | pig n Schwein s e
duck f Ente n | chicken n Huhn s Hühner | rabbit n Kaninchen s = | mouse f Maus Mäuse
fish m Fisch es e | lion m Löwe n n w | tiger m Tiger s = | bear m Bär en en w
wolf m Wolf es Wölfe | fox m Fuchs es Füchse | elephant m Elefant en en w | monkey m Affe n n w
snake f Schlange n | frog m Frosch es Frösche | bee f Biene n | butterfly m Schmetterling s e
donkey m Esel s = | camel n Kamel s e | apple m Apfel s Äpfel | pear f Birne n | orange f Orange n
banana f Banane n | cherry f Kirsche n | lemon f Zitrone n | grape f Traube n | bread n Brot es e
cheese m Käse s - | egg n Ei s er | soup f Suppe n | salad m Salat s e | cake m Kuchen s =
potato f Kartoffel n | tomato f Tomate n | carrot f Karotte n | onion f Zwiebel n
rice m Reis es - u | butter f Butter - u | honey m Honig s - u | biscuit m Keks es e
sandwich n Sandwich s Sandwiches | meat n Fleisch es - u | water n Wasser s - u | milk f Milch - u
tea m Tee s - | coffee m Kaffee s - | juice m Saft es Säfte | wine m Wein s e | beer n Bier s e
key m Schlüssel s = | bag f Tasche n | chair m Stuhl s Stühle | table m Tisch es e
bed n Bett es en | lamp f Lampe n | clock.wall f Wanduhr en | watch.wrist f Armbanduhr en
box f Kiste n | bottle f Flasche n | glass.cup n Glas es Gläser | plate m Teller s =
knife n Messer s = | fork f Gabel n | spoon m Löffel s = | mirror m Spiegel s =
umbrella m Regenschirm s e | basket m Korb es Körbe | candle f Kerze n | pen m Kugelschreiber s =
pencil m Bleistift s e | ball m Ball es Bälle | toy n Spielzeug s e | gift n Geschenk s e
coin f Münze n | stamp f Briefmarke n | camera f Kamera s | telephone n Telefon s e
computer m Computer s = | radio n Radio s s | guitar f Gitarre n | piano n Klavier s e
violin f Geige n | drum f Trommel n | bell f Glocke n | rope n Seil s e | hammer m Hammer s Hämmer
ladder f Leiter n | bucket m Eimer s = | blanket f Decke n | pillow n Kissen s =
carpet m Teppich s e | curtain m Vorhang s Vorhänge | brush f Bürste n | comb m Kamm s Kämme
needle f Nadel n | scissors f Schere n | stone m Stein s e | ring.jewel m Ring s e
flag f Fahne n | map f Landkarte n | picture n Bild es er | statue f Statue n
book n Buch es Bücher | letter m Brief es e | newspaper f Zeitung en | story f Erzählung en
poem n Gedicht s e | song n Lied es er | report m Bericht s e | message f Nachricht en
card f Karte n | notebook n Notizbuch s Notizbücher | page f Seite n | sentence m Satz es Sätze
list f Liste n | article m Artikel s = | novel m Roman s e | diary n Tagebuch s Tagebücher
answer f Antwort en | question f Frage n | plan m Plan s Pläne | contract m Vertrag s Verträge
shirt n Hemd es en | coat m Mantel s Mäntel | hat m Hut es Hüte | shoe m Schuh s e
dress n Kleid es er | skirt m Rock s Röcke | trousers f Hose n | jacket f Jacke n
scarf m Schal s s | glove m Handschuh s e | sock f Socke n | belt m Gürtel s = | car n Auto s s
bus m Bus ses se | train m Zug es Züge | bicycle n Fahrrad s Fahrräder | boat n Boot es e
ship n Schiff es e | plane n Flugzeug s e | lorry m Lastwagen s =
motorcycle n Motorrad s Motorräder | taxi n Taxi s s | tram f Straßenbahn en | door f Tür en
window n Fenster s = | gate n Tor s e | drawer f Schublade n | suitcase m Koffer s =
shop.door f Ladentür en | house n Haus es Häuser | school f Schule n
hospital n Krankenhaus es Krankenhäuser | hotel n Hotel s s | church f Kirche n
mosque f Moschee n | museum n Museum s Museen | library f Bibliothek en | theatre n Theater s =
cinema n Kino s s | restaurant n Restaurant s s | bakery f Bäckerei en | shop m Laden s Läden
bank.money f Bank en | factory f Fabrik en | office n Büro s s | station m Bahnhof s Bahnhöfe
airport m Flughafen s Flughäfen | farm m Bauernhof s Bauernhöfe | castle f Burg en
tower m Turm s Türme | palace m Palast es Paläste | pharmacy f Apotheke n
university f Universität en | stable m Stall s Ställe | garage f Garage n
prison n Gefängnis ses se | post.office n Postamt s Postämter | kitchen f Küche n
bedroom n Schlafzimmer s = | bathroom n Badezimmer s = | living.room n Wohnzimmer s =
garden m Garten s Gärten | balcony m Balkon s e | roof n Dach es Dächer | cellar m Keller s =
corridor m Flur s e | courtyard m Innenhof s Innenhöfe | park m Park s s
market m Markt es Märkte | village n Dorf es Dörfer | town f Kleinstadt Kleinstädte
city f Stadt Städte | street f Straße n | square m Platz es Plätze | bridge f Brücke n
beach m Strand es Strände | forest m Wald es Wälder | mountain m Berg es e
river m Fluss es Flüsse | lake m See s n | island f Insel n | field n Feld es er
valley n Tal s Täler | hill m Hügel s = | road f Landstraße n | harbour m Hafen s Häfen
desert f Wüste n | country n Land es Länder | tree m Baum es Bäume | flower f Blume n
rose f Rose n | leaf n Blatt es Blätter | grass n Gras es Gräser | branch m Ast es Äste
hand f Hand Hände | foot m Fuß es Füße | head m Kopf es Köpfe | eye n Auge s n | ear n Ohr s en
nose f Nase n | mouth m Mund es Münder | arm m Arm s e | leg n Bein s e | finger m Finger s =
hair n Haar s e | back m Rücken s = | heart n Herz ens en h | tooth m Zahn s Zähne | sun f Sonne n
moon m Mond es e | star m Stern s e | sky m Himmel s - | cloud f Wolke n | rain m Regen s - u
snow m Schnee s - u | wind m Wind es e | storm m Sturm s Stürme | sea n Meer es e
fire n Feuer s = | light.glow n Licht es er | minute f Minute n | hour f Stunde n | day m Tag es e
week f Woche n | month m Monat s e | year n Jahr es e | morning m Morgen s = | evening m Abend s e
night f Nacht Nächte | party f Party s | wedding f Hochzeit en | meeting f Besprechung en
lesson f Unterrichtsstunde n | exam f Prüfung en | concert n Konzert s e | game n Spiel s e
holiday m Urlaub s e | journey f Reise n | war m Krieg es e | festival n Festival s s
birthday m Geburtstag s e | race n Rennen s = | problem n Problem s e | mistake m Fehler s =
secret n Geheimnis ses se | idea f Idee n | job m Job s s | money n Geld es - u
price m Preis es e | truth f Wahrheit en | dream m Traum s Träume | reason m Grund es Gründe
luck n Glück s - u | news f Neuigkeit en | language f Sprache n | word n Wort es Wörter
name m Name ns n w | number f Zahl en | colour f Farbe n | rule f Regel n | law n Gesetz es e
peace m Frieden s - u | work.labour f Arbeit en | music f Musik - u | history f Geschichte n
english.language n Englisch s - u | french.language n Französisch s - u
german.language n Deutsch s - u | spanish.language n Spanisch s - u
persian.language n Persisch s - u
"""

_MASS = {"bread", "cheese", "salad", "soup", "tea", "coffee", "juice", "wine", "beer", "cake"}
"""What may be counted ("ein Bier") and also measured ("etwas Bier")."""


@dataclass(frozen=True)
class GermanNoun:
    """A noun's forms.

    Attributes:
        gender: m, f or n.
        singular: nominative, accusative, dative, genitive.
        plural: the same cases; empty if there is none.
        measured: "etwas" may stand before it; uncounted: "ein" may not.
        profession: "er ist Arzt", without "ein".
        woman: the concept of the word for a woman (its own concept if the word serves both);
            empty if there is none.
        kind: of the concept's noun.
    """

    gender: str
    singular: tuple[str, str, str, str]
    plural: tuple[str, str, str, str] | None
    measured: bool
    uncounted: bool
    profession: bool
    woman: str
    kind: str


def _form(word: str, ending: str) -> str:
    if ending == "=":
        return word
    return ending if ending[0].isupper() else word + ending


def _cases(plural: str) -> tuple[str, str, str, str]:
    dative = plural if plural.endswith(("n", "s")) else f"{plural}n"
    return plural, plural, dative, plural


def _noun(concept: str, gender: str, word: str, endings: list[str]) -> GermanNoun:
    genitive = word if gender == "f" else _form(word, endings.pop(0))
    ending, *signs = endings
    plural = "" if ending == "-" else _form(word, ending)
    oblique = plural if "w" in signs else word
    dative = plural if {"w", "h"} & set(signs) else word
    woman = concept if "e" in signs else ""
    if any(sign[0] == "+" for sign in signs):
        woman = f"{concept}+"
    return GermanNoun(
        gender,
        (word, oblique, dative, genitive),
        _cases(plural) if plural else None,
        measured="u" in signs or concept in _MASS,
        uncounted="u" in signs,
        profession="r" in signs,
        woman=woman,
        kind=NOUNS[concept].kind,
    )


def _nouns() -> dict[str, GermanNoun]:
    nouns: dict[str, GermanNoun] = {}
    for row in _ROWS.replace("\n", "|").strip("|").split("|"):
        concept, gender, word, *endings = row.split()
        nouns[concept] = _noun(concept, gender, word, list(endings))
        for sign in endings:
            if sign[0] == "+":
                job = ["r"] if nouns[concept].profession else []
                woman = _noun(concept, "f", sign[1:], ["nen", *job])
                nouns[f"{concept}+"] = woman
    return nouns


GERMAN_NOUNS = _nouns()
"""Of each concept; with a `+` behind it, the word for a woman."""
