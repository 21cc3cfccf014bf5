"""The words of the toy world, each in English and French, with the forms that grammar needs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Noun:
    """A noun in both languages; `kind` says which slots it may fill."""

    en: str
    en_plural: str
    fr: str
    fr_plural: str
    feminine: bool
    kind: str


@dataclass(frozen=True)
class Adjective:
    """An adjective with its four French forms and the form before a vowel."""

    en: str
    masculine: str
    feminine: str
    masculine_plural: str
    feminine_plural: str
    before_vowel: str
    precedes: bool
    kind: str


@dataclass(frozen=True)
class Verb:
    """A verb; `present` holds the French forms for je, il, nous, vous, ils."""

    en: str
    en_third: str
    en_past: str
    fr: str
    present: tuple[str, str, str, str, str]
    participle: str
    future: str
    takes_etre: bool
    frame: str


_NOUNS = """
animal cat cats chat chats m|animal dog dogs chien chiens m|animal bird birds oiseau oiseaux m
animal horse horses cheval chevaux m|person girl girls fille filles f
person boy boys garçon garçons m|person woman women femme femmes f|person man men homme hommes m
person child children enfant enfants m|person teacher teachers professeur professeurs m
person doctor doctors médecin médecins m|person farmer farmers fermier fermiers m
person friend friends ami amis m|person neighbour neighbours voisin voisins m
person mother mothers mère mères f|person father fathers père pères m
person sister sisters sœur sœurs f|person brother brothers frère frères m
person student students étudiant étudiants m|person baker bakers boulanger boulangers m
person queen queens reine reines f|person king kings roi rois m|thing apple apples pomme pommes f
thing book books livre livres m|thing letter letters lettre lettres f
thing house houses maison maisons f|thing car cars voiture voitures f
thing tree trees arbre arbres m|thing flower flowers fleur fleurs f
thing hat hats chapeau chapeaux m|thing key keys clé clés f|thing bag bags sac sacs m
thing chair chairs chaise chaises f|thing table tables table tables f
thing cake cakes gâteau gâteaux m|thing picture pictures image images f
thing door doors porte portes f|thing window windows fenêtre fenêtres f
thing box boxes boîte boîtes f|thing boat boats bateau bateaux m|thing bike bikes vélo vélos m
thing song songs chanson chansons f|thing story stories histoire histoires f
thing orange oranges orange oranges f|thing shirt shirts chemise chemises f
thing watch watches montre montres f|thing map maps carte cartes f|thing lamp lamps lampe lampes f
thing egg eggs œuf œufs m|place garden gardens jardin jardins m
place kitchen kitchens cuisine cuisines f|place school schools école écoles f
place park parks parc parcs m|place market markets marché marchés m
place station stations gare gares f|place village villages village villages m
place street streets rue rues f|place forest forests forêt forêts f
place library libraries bibliothèque bibliothèques f|place town towns ville villes f
place shop shops magasin magasins m|place hotel hotels hôtel hôtels m
place office offices bureau bureaux m|place church churches église églises f
place hospital hospitals hôpital hôpitaux m|place beach beaches plage plages f
place bridge bridges pont ponts m|place river rivers rivière rivières f
place mountain mountains montagne montagnes f
"""

# English, then the French masculine, feminine and their plurals; b = before the noun, a = after it;
# what it may describe: any, person (and animal), colour (thing and animal) or thing; "=" gives the
# special form before a vowel.
_ADJECTIVES = """
small petit petite petits petites b any|big grand grande grands grandes b any
beautiful beau belle beaux belles b any =bel|old vieux vieille vieux vieilles b any =vieil
young jeune jeune jeunes jeunes b person|new nouveau nouvelle nouveaux nouvelles b thing =nouvel
good bon bonne bons bonnes b any|pretty joli jolie jolis jolies b any
red rouge rouge rouges rouges a colour|blue bleu bleue bleus bleues a colour
green vert verte verts vertes a colour|white blanc blanche blancs blanches a colour
black noir noire noirs noires a colour|yellow jaune jaune jaunes jaunes a colour
sad triste triste tristes tristes a person|happy heureux heureuse heureux heureuses a person
tired fatigué fatiguée fatigués fatiguées a person|strong fort forte forts fortes a person
quiet calme calme calmes calmes a person|heavy lourd lourde lourds lourdes a thing
clean propre propre propres propres a thing|dirty sale sale sales sales a thing
expensive cher chère chers chères a thing|empty vide vide vides vides a thing
"""

# English base, third person, past; French infinitive, present (je il nous vous ils), participle,
# future stem; h = avoir, e = être; frame: object, alone, motion, dwell, or both (object or alone).
_VERBS = """
see sees saw voir vois voit voyons voyez voient vu verr h object
eat eats ate manger mange mange mangeons mangez mangent mangé manger h both
like likes liked aimer aime aime aimons aimez aiment aimé aimer h object
buy buys bought acheter achète achète achetons achetez achètent acheté achèter h object
find finds found trouver trouve trouve trouvons trouvez trouvent trouvé trouver h object
take takes took prendre prends prend prenons prenez prennent pris prendr h object
read reads read lire lis lit lisons lisez lisent lu lir h alone
write writes wrote écrire écris écrit écrivons écrivez écrivent écrit écrir h alone
carry carries carried porter porte porte portons portez portent porté porter h object
wash washes washed laver lave lave lavons lavez lavent lavé laver h object
sell sells sold vendre vends vend vendons vendez vendent vendu vendr h object
open opens opened ouvrir ouvre ouvre ouvrons ouvrez ouvrent ouvert ouvrir h object
close closes closed fermer ferme ferme fermons fermez ferment fermé fermer h object
draw draws drew dessiner dessine dessine dessinons dessinez dessinent dessiné dessiner h object
lose loses lost perdre perds perd perdons perdez perdent perdu perdr h object
choose chooses chose choisir choisis choisit choisissons choisissez choisissent choisi choisir h \
object
keep keeps kept garder garde garde gardons gardez gardent gardé garder h object
hear hears heard entendre entends entend entendons entendez entendent entendu entendr h object
show shows showed montrer montre montre montrons montrez montrent montré montrer h object
sleep sleeps slept dormir dors dort dormons dormez dorment dormi dormir h alone
work works worked travailler travaille travaille travaillons travaillez \
travaillent travaillé travailler h alone
sing sings sang chanter chante chante chantons chantez chantent chanté chanter h alone
dance dances danced danser danse danse dansons dansez dansent dansé danser h alone
run runs ran courir cours court courons courez courent couru courr h alone
walk walks walked marcher marche marche marchons marchez marchent marché marcher h alone
swim swims swam nager nage nage nageons nagez nagent nagé nager h alone
laugh laughs laughed rire ris rit rions riez rient ri rir h alone
wait waits waited attendre attends attend attendons attendez attendent attendu attendr h alone
play plays played jouer joue joue jouons jouez jouent joué jouer h alone
live lives lived habiter habite habite habitons habitez habitent habité habiter h dwell
go goes went aller vais va allons allez vont allé ir e motion
arrive arrives arrived arriver arrive arrive arrivons arrivez arrivent arrivé arriver e alone
leave leaves left partir pars part partons partez partent parti partir e alone
stay stays stayed rester reste reste restons restez restent resté rester e alone
fall falls fell tomber tombe tombe tombons tombez tombent tombé tomber e alone
"""

_MODALS = """
can can could pouvoir peux peut pouvons pouvez peuvent pu pourr h modal
must must must devoir dois doit devons devez doivent dû devr h modal
want wants wanted vouloir veux veut voulons voulez veulent voulu voudr h want
"""


def _nouns() -> tuple[Noun, ...]:
    rows = [row.split() for row in _NOUNS.replace("\n", "|").split("|") if row]
    return tuple(
        Noun(en, plural, fr, fr_plural, gender == "f", kind)
        for kind, en, plural, fr, fr_plural, gender in rows
    )


def _adjectives() -> tuple[Adjective, ...]:
    rows = [row.split() for row in _ADJECTIVES.replace("\n", "|").split("|") if row]
    return tuple(
        Adjective(
            en=row[0],
            masculine=row[1],
            feminine=row[2],
            masculine_plural=row[3],
            feminine_plural=row[4],
            before_vowel=row[7][1:] if row[7:] else row[1],
            precedes=row[5] == "b",
            kind=row[6],
        )
        for row in rows
    )


def _verbs(table: str) -> tuple[Verb, ...]:
    verbs = []
    for row in table.strip().splitlines():
        en, third, past, fr, je, il, nous, vous, ils, participle, future, helper, frame = (
            row.split()
        )
        verbs.append(
            Verb(
                en,
                third,
                past,
                fr,
                (je, il, nous, vous, ils),
                participle,
                future,
                helper == "e",
                frame,
            )
        )
    return tuple(verbs)


NOUNS = _nouns()
PERSONS = tuple(noun for noun in NOUNS if noun.kind in {"person", "animal"})
THINGS = tuple(noun for noun in NOUNS if noun.kind == "thing")
PLACES = tuple(noun for noun in NOUNS if noun.kind == "place")
ADJECTIVES = _adjectives()
VERBS = _verbs(_VERBS)
MODALS = _verbs(_MODALS)

NUMBERS = (
    ("two", "deux"),
    ("three", "trois"),
    ("four", "quatre"),
    ("five", "cinq"),
    ("six", "six"),
    ("seven", "sept"),
    ("eight", "huit"),
    ("nine", "neuf"),
    ("ten", "dix"),
)

PLACE_PREPOSITIONS = (
    ("in", "dans"),
    ("near", "près de"),
    ("behind", "derrière"),
    ("in front of", "devant"),
)

# English, French, and the tense the phrase asks for.
TIMES = (
    ("today", "aujourd'hui", "present"),
    ("now", "maintenant", "present"),
    ("every day", "tous les jours", "present"),
    ("in the morning", "le matin", "present"),
    ("yesterday", "hier", "past"),
    ("last week", "la semaine dernière", "past"),
    ("last year", "l'année dernière", "past"),
    ("on Monday", "lundi", "past"),
    ("on Saturday", "samedi", "past"),
    ("tomorrow", "demain", "future"),
    ("next week", "la semaine prochaine", "future"),
    ("next year", "l'année prochaine", "future"),
    ("this evening", "ce soir", "future"),
    ("on Sunday", "dimanche", "future"),
)

MONTHS = (
    ("January", "janvier"),
    ("February", "février"),
    ("March", "mars"),
    ("April", "avril"),
    ("May", "mai"),
    ("June", "juin"),
    ("July", "juillet"),
    ("August", "août"),
    ("September", "septembre"),
    ("October", "octobre"),
    ("November", "novembre"),
    ("December", "décembre"),
)

PHRASES = (
    ("Hello!", "Bonjour !"),
    ("Good evening!", "Bonsoir !"),
    ("Thank you very much.", "Merci beaucoup."),
    ("Yes, please.", "Oui, s'il vous plaît."),
    ("No, thank you.", "Non, merci."),
    ("Goodbye!", "Au revoir !"),
    ("I am sorry.", "Je suis désolé."),
    ("How are you?", "Comment allez-vous ?"),
    ("I am very well.", "Je vais très bien."),
    ("See you tomorrow!", "À demain !"),
    ("Where are you?", "Où êtes-vous ?"),
    ("It is cold.", "Il fait froid."),
    ("It is raining.", "Il pleut."),
    ("The weather is nice.", "Il fait beau."),
    ("What is your name?", "Comment vous appelez-vous ?"),
)

FEMININE_NAMES = (
    "Anna",
    "Marie",
    "Emma",
    "Clara",
    "Julia",
    "Sophie",
    "Louise",
    "Alice",
    "Laura",
    "Nora",
    "Eva",
    "Jeanne",
)
MASCULINE_NAMES = (
    "Paul",
    "Thomas",
    "Martin",
    "Lucas",
    "David",
    "Peter",
    "Jack",
    "Simon",
    "Victor",
    "Oscar",
    "Adam",
    "Robert",
)
