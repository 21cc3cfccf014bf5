"""The words that the sentence sets are made of, in five languages, with the forms they need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("en", "fr", "de", "es", "fa")

SUBJECT, OBJECT, INDEFINITE, PLURAL, BARE = "subject", "object", "indefinite", "plural", "bare"
INSIDE, BASE, GENDER = "inside", "base", "gender"

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
}
_DATES = {
    "en": "{day} {month} {year}",
    "fr": "{day} {month} {year}",
    "de": "{day}. {month} {year}",
    "es": "{day} de {month} de {year}",
    "fa": "{day} {month} {year}",
}
_HOURS = {
    "en": "{hour}:{minute}",
    "fr": "{hour} h {minute}",
    "de": "{hour}:{minute} Uhr",
    "es": "las {hour}:{minute}",
    "fa": "ساعت {hour}:{minute}",
}
_THOUSANDS = {"en": ",", "fr": "\u202f", "de": ".", "es": "\u202f", "fa": "٬"}
_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")

# English, French with its gender, German, Spanish with its gender, Persian.
_PEOPLE = """
teacher | professeur m | Lehrer m | profesor m | معلم
doctor | médecin m | Arzt m | médico m | پزشک
farmer | fermier m | Bauer m | granjero m | کشاورز
baker | boulanger m | Bäcker m | panadero m | نانوا
neighbour | voisin m | Nachbar m | vecino m | همسایه
student | étudiant m | Student m | estudiante m | دانشجو
queen | reine f | Königin f | reina f | ملکه
king | roi m | König m | rey m | پادشاه
girl | fille f | Mädchen n | niña f | دختر
boy | garçon m | Junge m | niño m | پسر
woman | femme f | Frau f | mujer f | زن
man | homme m | Mann m | hombre m | مرد
"""
_NAMES = """
Marie f ماری|Clara f کلارا|Sophie f سوفی|Julia f جولیا
Paul m پل|Thomas m توماس|Simon m سیمون|Victor m ویکتور
"""

# As people; each noun with its plural, and Persian without: it counts in the singular.
_THINGS = """
book books | livre livres m | Buch Bücher n | libro libros m | کتاب
letter letters | lettre lettres f | Brief Briefe m | carta cartas f | نامه
house houses | maison maisons f | Haus Häuser n | casa casas f | خانه
car cars | voiture voitures f | Auto Autos n | coche coches m | ماشین
tree trees | arbre arbres m | Baum Bäume m | árbol árboles m | درخت
flower flowers | fleur fleurs f | Blume Blumen f | flor flores f | گل
hat hats | chapeau chapeaux m | Hut Hüte m | sombrero sombreros m | کلاه
key keys | clé clés f | Schlüssel Schlüssel m | llave llaves f | کلید
bag bags | sac sacs m | Tasche Taschen f | bolsa bolsas f | کیف
chair chairs | chaise chaises f | Stuhl Stühle m | silla sillas f | صندلی
table tables | table tables f | Tisch Tische m | mesa mesas f | میز
cake cakes | gâteau gâteaux m | Kuchen Kuchen m | pastel pasteles m | کیک
picture pictures | image images f | Bild Bilder n | imagen imágenes f | تصویر
window windows | fenêtre fenêtres f | Fenster Fenster n | ventana ventanas f | پنجره
box boxes | boîte boîtes f | Kiste Kisten f | caja cajas f | جعبه
boat boats | bateau bateaux m | Boot Boote n | barco barcos m | قایق
bike bikes | vélo vélos m | Fahrrad Fahrräder n | bicicleta bicicletas f | دوچرخه
song songs | chanson chansons f | Lied Lieder n | canción canciones f | آهنگ
story stories | histoire histoires f | Geschichte Geschichten f | historia historias f | داستان
apple apples | pomme pommes f | Apfel Äpfel m | manzana manzanas f | سیب
egg eggs | œuf œufs m | Ei Eier n | huevo huevos m | تخم‌مرغ
shirt shirts | chemise chemises f | Hemd Hemden n | camisa camisas f | پیراهن
watch watches | montre montres f | Uhr Uhren f | reloj relojes m | ساعت
map maps | carte cartes f | Karte Karten f | mapa mapas m | نقشه
lamp lamps | lampe lampes f | Lampe Lampen f | lámpara lámparas f | چراغ
"""
_PLACES = """
garden | jardin m | Garten m | jardín m | باغ
kitchen | cuisine f | Küche f | cocina f | آشپزخانه
park | parc m | Park m | parque m | پارک
village | village m | Dorf n | pueblo m | روستا
forest | forêt f | Wald m | bosque m | جنگل
town | ville f | Stadt f | ciudad f | شهر
"""
_HOUSES = """
school | école f | Schule f | escuela f | مدرسه
station | gare f | Bahnhof m | estación f | ایستگاه
library | bibliothèque f | Bibliothek f | biblioteca f | کتابخانه
shop | magasin m | Laden m | tienda f | مغازه
hotel | hôtel m | Hotel n | hotel m | هتل
office | bureau m | Büro n | oficina f | دفتر
church | église f | Kirche f | iglesia f | کلیسا
hospital | hôpital m | Krankenhaus n | hospital m | بیمارستان
"""

# English past and base; participles of French and German; Spanish and Persian past.
_DEEDS = """
found find | trouvé | gefunden | encontró | پیدا کرد
saw see | vu | gesehen | vio | دید
bought buy | acheté | gekauft | compró | خرید
sold sell | vendu | verkauft | vendió | فروخت
lost lose | perdu | verloren | perdió | گم کرد
drew draw | dessiné | gezeichnet | dibujó | کشید
chose choose | choisi | ausgewählt | eligió | انتخاب کرد
"""

# Masculine and feminine where there are two.
_FEELINGS = """
tired | fatigué fatiguée | müde | cansado cansada | خسته
happy | heureux heureuse | froh | contento contenta | خوشحال
sad | triste triste | traurig | triste triste | غمگین
quiet | calme calme | ruhig | tranquilo tranquila | آرام
"""
_LOOKS = """
small | petit petite | klein | pequeño pequeña | کوچک
big | grand grande | groß | grande grande | بزرگ
old | vieux vieille | alt | viejo vieja | قدیمی
red | rouge rouge | rot | rojo roja | قرمز
green | vert verte | grün | verde verde | سبز
white | blanc blanche | weiß | blanco blanca | سفید
black | noir noire | schwarz | negro negra | سیاه
heavy | lourd lourde | schwer | pesado pesada | سنگین
expensive | cher chère | teuer | caro cara | گران
"""
_TIMES = """
yesterday | hier | gestern | ayer | دیروز
last week | la semaine dernière | letzte Woche | la semana pasada | هفتهٔ گذشته
last year | l'année dernière | letztes Jahr | el año pasado | سال گذشته
"""

# Other words for the same, which a translator takes only if a glossary says so.
SYNONYMS = """
book | volume | ouvrage | Band | tomo | مجلد
letter | missive | missive | Schreiben | misiva | مکتوب
house | residence | demeure | Wohnhaus | vivienda | منزل
car | automobile | automobile | Kraftwagen | automóvil | اتومبیل
bag | satchel | sacoche | Beutel | morral | ساک
chair | seat | siège | Sessel | asiento | نیمکت
cake | pastry | pâtisserie | Torte | tarta | شیرینی
picture | illustration | illustration | Abbildung | ilustración | نگاره
box | crate | coffret | Schachtel | cajón | صندوق
boat | vessel | navire | Schiff | navío | کشتی
bike | bicycle | bicyclette | Rad | bici | چرخ
song | tune | mélodie | Gesang | melodía | ترانه
story | tale | récit | Erzählung | relato | حکایت
shirt | blouse | chemisier | Bluse | blusa | بلوز
watch | timepiece | chronomètre | Armbanduhr | cronómetro | زمان‌سنج
map | chart | plan | Plan | plano | کروکی
lamp | lantern | lanterne | Leuchte | linterna | فانوس
teacher | instructor | enseignant | Lehrkraft | docente | آموزگار
doctor | physician | docteur | Mediziner | facultativo | طبیب
farmer | grower | agriculteur | Landwirt | agricultor | برزگر
student | pupil | élève | Schüler | alumno | شاگرد
king | monarch | monarque | Monarch | monarca | شاه
woman | lady | dame | Dame | dama | بانو
"""
PRODUCTS = ("Velto Desk", "Brimark", "Nordal Mail", "Quentis", "Rivo Sheet", "Sorbel", "Tamiro")
"""Names that stay as they are."""


@dataclass(frozen=True)
class Word:
    """What a slot is filled with: its forms by language.

    Attributes:
        key: its English word.
        numbers: that it says in digits; kept: what stands in every language as it is.
    """

    key: str
    forms: Mapping[str, Mapping[str, str]]
    numbers: tuple[int, ...] = ()
    kept: str = ""


def _rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in row.split("|")] for row in table.strip().splitlines()]


def _french(noun: str, gender: str, *, definite: bool) -> str:
    if not definite:
        return f"{'une' if gender == 'f' else 'un'} {noun}"
    if noun[0] in "aeiouéèêôœh":  # every h here is mute
        return f"l'{noun}"
    return f"{'la' if gender == 'f' else 'le'} {noun}"


def _definite(language: str, noun: str, gender: str) -> dict[str, str]:
    """Return a noun with its article, as what does something and as what it is done to."""
    match language:
        case "en":
            both = (f"the {noun}",) * 2
        case "fr":
            both = (_french(noun, gender, definite=True),) * 2
        case "de":
            first = {"m": "der", "f": "die", "n": "das"}[gender]
            both = (f"{first} {noun}", f"{'den' if gender == 'm' else first} {noun}")
        case "es":
            both = (f"{'la' if gender == 'f' else 'el'} {noun}",) * 2
        case _:
            both = (noun, f"{noun} را")
    return {SUBJECT: both[0], OBJECT: both[1], BARE: noun, GENDER: gender}


def _indefinite(language: str, noun: str, gender: str) -> str:
    """Return a noun with "a", as what something is done to."""
    match language:
        case "en":
            return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
        case "fr":
            return _french(noun, gender, definite=False)
        case "de":
            return f"{ {'m': 'einen', 'f': 'eine', 'n': 'ein'}[gender] } {noun}"
        case "es":
            return f"{'una' if gender == 'f' else 'un'} {noun}"
        case _:
            return f"یک {noun}"


def _inside(language: str, noun: str, gender: str) -> str:
    """Return "in the …"."""
    definite = _definite(language, noun, gender)[SUBJECT]
    match language:
        case "de":
            return f"{'in der' if gender == 'f' else 'im'} {noun}"
        case _:
            return f"{ {'en': 'in', 'fr': 'dans', 'es': 'en', 'fa': 'در'}[language] } {definite}"


def _nouns(table: str, *, places: bool = False) -> tuple[Word, ...]:
    words = []
    for row in _rows(table):
        forms: dict[str, dict[str, str]] = {}
        for language, cell in zip(LANGUAGES, row, strict=True):
            noun, *more = cell.split()
            gender = more.pop() if more and len(more[-1]) == 1 else "m"
            forms[language] = _definite(language, noun, gender) | {
                INDEFINITE: _indefinite(language, noun, gender),
                PLURAL: more[0] if more else noun,
            }
            if places:
                forms[language][INSIDE] = _inside(language, noun, gender)
        words.append(Word(row[0].split()[0], forms))
    return tuple(words)


def _names() -> tuple[Word, ...]:
    words = []
    for row in _NAMES.strip().replace("\n", "|").split("|"):
        name, gender, persian = row.split()
        forms = {
            language: {SUBJECT: persian if language == "fa" else name, GENDER: gender}
            for language in LANGUAGES
        }
        words.append(Word(name, forms))
    return tuple(words)


def _deeds() -> tuple[Word, ...]:
    words = []
    for english, *others in _rows(_DEEDS):
        past, base = english.split()
        cells = zip(LANGUAGES[1:], others, strict=True)
        forms = {language: {SUBJECT: cell} for language, cell in cells}
        words.append(Word(base, {"en": {SUBJECT: past, BASE: base}} | forms))
    return tuple(words)


def _adjectives(table: str) -> tuple[Word, ...]:
    words = []
    for row in _rows(table):
        forms = {}
        for language, cell in zip(LANGUAGES, row, strict=True):
            both = cell.split()
            forms[language] = {"m": both[0], "f": both[-1], "n": both[0]}
        words.append(Word(row[0], forms))
    return tuple(words)


def _times() -> tuple[Word, ...]:
    return tuple(
        Word(row[0], {code: {SUBJECT: cell} for code, cell in zip(LANGUAGES, row, strict=True)})
        for row in _rows(_TIMES)
    )


def _digits(language: str, text: str) -> str:
    return text.translate(_PERSIAN) if language == "fa" else text


def number(value: int) -> Word:
    """Return a whole number, its thousands apart from 10,000 on."""
    forms = {}
    for language in LANGUAGES:
        text = f"{value:,}" if value >= 10_000 else str(value)
        forms[language] = {SUBJECT: _digits(language, text.replace(",", _THOUSANDS[language]))}
    return Word(str(value), forms, numbers=(value,))


def date(day: int, month: int, year: int) -> Word:
    """Return a day; not the first, which French writes in another way."""
    forms = {}
    for language in LANGUAGES:
        name = _MONTHS[language].split()[month - 1]
        text = _DATES[language].format(day=day, month=name, year=year)
        forms[language] = {SUBJECT: _digits(language, text)}
    return Word(f"{day}-{month}-{year}", forms, numbers=(day, year))


def hour(hours: int, minutes: int) -> Word:
    """Return a time of the day."""
    forms = {
        language: {
            SUBJECT: _digits(language, _HOURS[language].format(hour=hours, minute=f"{minutes:02}"))
        }
        for language in LANGUAGES
    }
    return Word(f"{hours}:{minutes}", forms, numbers=(hours, minutes))


def kept(text: str) -> Word:
    """Return what stands in every language as it is."""
    forms = {
        language: {SUBJECT: text, OBJECT: f"{text} را" if language == "fa" else text}
        for language in LANGUAGES
    }
    return Word(text, forms, kept=text)


PEOPLE = (*_nouns(_PEOPLE), *_names())
THINGS = _nouns(_THINGS)
HOUSES = _nouns(_HOUSES, places=True)
PLACES = (*_nouns(_PLACES, places=True), *HOUSES)
DEEDS = _deeds()
FEELINGS = _adjectives(_FEELINGS)
LOOKS = _adjectives(_LOOKS)
TIMES = _times()
