"""Spanish says what a meaning means, with the right forms in the right order."""

from dataclasses import replace

import pytest
from training.starter.languages.spanish import Spanish
from training.starter.languages.spanish_nouns import NOUN_WORDS, plural
from training.starter.languages.spanish_verbs import EL, NOSOTROS, Form, conjugated, with_pronouns
from training.starter.languages.spanish_words import (
    ADJECTIVE_WORDS,
    ADVERB_WORDS,
    JOINER_WORDS,
    LABEL_WORDS,
    MODAL_WORDS,
    PHRASE_WORDS,
    RELATION_WORDS,
    SAYING_WORDS,
    TIME_WORDS,
    VERB_WORDS,
)
from training.starter.languages.speaking import UnsayableError, bare, tagged
from training.starter.world import concepts
from training.starter.world.meanings import (
    Age,
    Born,
    Both,
    Clause,
    Cost,
    Date,
    Determiner,
    Hour,
    Introduced,
    Joined,
    Label,
    Measure,
    Name,
    Open,
    Order,
    Person,
    Phrase,
    Place,
    Pointer,
    Pronoun,
    Question,
    Said,
    Statement,
    Tense,
    There,
    Thing,
    Where,
)

SPANISH = Spanish()
D = Determiner
PAST, FUTURE = Tense.PAST, Tense.FUTURE
I, YOU, HE, SHE, WE, THEY = map(Pronoun, Person)  # noqa: E741 - it is the word
ANNA, PAUL = Name("Anna", female=True, known=True), Name("Paul", female=False, known=True)
ISMA = Name("Isma", female=True)
LONBA, TIRAG = Place("Lonba"), Place("Tirag")
BOOK, DOOR, HOUSE, GARDEN = Thing("book"), Thing("door"), Thing("house"), Thing("garden")
WOMAN, TEACHER, MY_FRIEND = (
    Thing("woman"),
    Thing("teacher"),
    Thing("friend", D.OWNED, owner=I),
)
A_BOOK = Thing("book", D.A)
IN_GARDEN = Where("in", GARDEN)


def clause(subject, verb, thing=None, **rest):
    return Clause(subject, verb, object=thing, **rest)


def says(subject, verb, thing=None, **rest):
    return Statement(clause(subject, verb, thing, **rest))


def asks(word, subject, verb, thing=None, **rest):
    return Question(clause(subject, verb, thing, **rest), word)


def orders(verb, thing=None, **rest):
    return Order(clause(YOU, verb, thing, **rest))


def seen(noun, determiner=D.THE, **rest):
    return says(I, "see", Thing(noun, determiner, **rest))


READS = clause(WOMAN, "read", A_BOOK)

NOMINALS = [
    (seen("water"), "Veo el agua."),
    (seen("water", adjectives=("good",)), "Veo la buena agua."),
    (seen("water", adjectives=("cold",)), "Veo el agua fría."),
    (seen("water", D.THIS), "Veo esta agua."),
    (seen("milk", D.SOME), "Veo un poco de leche."),
    (seen("milk", D.NO), "No veo leche."),
    (seen("scissors", D.A), "Veo unas tijeras."),
    (seen("news", D.OWNED, owner=I), "Veo mis noticias."),
    (seen("table", D.A, adjectives=("big", "wooden")), "Veo una mesa grande de madera."),
    (seen("book", D.A, adjectives=("good",)), "Veo un buen libro."),
    (seen("book", D.A, adjectives=("good",), very=True), "Veo un libro muy bueno."),
    (seen("idea", D.A, adjectives=("bad", "strange")), "Veo una mala idea extraña."),
    (
        seen("letter", D.A, adjectives=("long", "interesting"), very=True),
        "Veo una carta muy larga e interesante.",
    ),
    (seen("pencil", D.COUNTED, plural=True, number=12), "Veo doce lápices."),
    (
        seen("tree", D.COUNTED, plural=True, number=7, in_words=False),
        "Veo 7 árboles.",
    ),
    (
        seen("woman", D.COUNTED, plural=True, number=12345),
        "Veo a 12\u202f345 mujeres.",
    ),
    (seen("umbrella", D.MANY, plural=True), "Veo muchos paraguas."),
    (seen("actress", D.SOME, plural=True), "Veo a algunas actrices."),
    (seen("wolf", D.EVERY), "Veo cada lobo."),
    (seen("book", D.NO), "No veo ningún libro."),
    (seen("teacher"), "Veo al profesor."),
    (seen("colour", owner=Thing("book")), "Veo el color del libro."),
    (seen("house", owner=ANNA), "Veo la casa de Anna."),
    (seen("car", D.OWNED, owner=YOU, plural=True), "Veo sus coches."),
    (seen("country", D.OWNED, owner=WE), "Veo nuestro país."),
    (says(I, "see", replace(WOMAN, clause=READS)), "Veo a la mujer que lee un libro."),
    (
        says(
            Thing("girl", plural=True, clause=clause(WOMAN, "like", Thing("wine"))), "be",
            quality="tired",
        ),
        "Las chicas a las que les gusta el vino están cansadas.",
    ),
    (seen("shop.door", adjectives=("old.aged",)), "Veo la puerta vieja de la tienda."),
    (says(ANNA, "see", Both(PAUL, Thing("dog"))), "Anna ve a Paul y el perro."),
    (says(Both(ANNA, ISMA), "be", quality="happy"), "Anna e Isma son felices."),
    (says(Both(ANNA, PAUL), "be", quality="tired"), "Anna y Paul están cansados."),
]  # fmt: skip

PRONOUNS = [
    (says(ANNA, "see", SHE), "Anna la ve."),
    (says(ANNA, "see", YOU), "Anna lo ve a usted."),
    (says(ANNA, "help", THEY, negative=True), "Anna no los ayuda."),
    (says(ANNA, "give", A_BOOK, recipient=I), "Anna me da un libro."),
    (
        says(ANNA, "give", A_BOOK, recipient=SHE, tense=PAST),
        "Anna le dio un libro a ella.",
    ),
    (says(ANNA, "give", THEY, recipient=PAUL), "Anna los da a Paul."),
    (says(ANNA, "give", THEY, recipient=HE), "Anna se los da a él."),
    (says(I, "give", BOOK, recipient=Both(ANNA, TEACHER)), "Doy el libro a Anna y al profesor."),
    (says(ANNA, "thank", HE), "Anna le da las gracias a él."),
    (says(ANNA, "ask.somebody", TEACHER), "Anna pregunta al profesor."),
    (says(I, "meet", HE, tense=FUTURE), "Me encontraré con él."),
    (says(ANNA, "sing", companion=I), "Anna canta conmigo."),
    (says(WE, "see", THEY, modal="want"), "Queremos verlos."),
    (says(ANNA, "put.on", THEY, modal="must"), "Anna debe ponérselos."),
    (says(I, "get.up", adverb="early"), "Me levanto temprano."),
    (says(I, "like", THEY), "Me gustan."),
    (says(YOU, "like", BOOK, tense=PAST), "A usted le gustó el libro."),
    (
        says(Both(ANNA, PAUL), "like", Thing("cake", plural=True), negative=True),
        "A Anna y a Paul no les gustan las tartas.",
    ),
    (says(Thing("woman", D.NO), "like", Thing("tea")), "A ninguna mujer le gusta el té."),
]

VERBS = [
    (says(WE, "sing", tense=PAST, time="yesterday"), "Cantamos ayer."),
    (says(ANNA, "sleep", tense=PAST), "Anna durmió."),
    (says(I, "know.somebody", TEACHER, tense=PAST), "Conocía al profesor."),
    (says(THEY, "have", HOUSE, tense=PAST), "Ellos tenían la casa."),
    (says(PAUL, "be", quality="sick", tense=PAST), "Paul estaba enfermo."),
    (says(Thing("party"), "be", quality="long", tense=PAST), "La fiesta fue larga."),
    (says(Thing("party"), "be", where=IN_GARDEN), "La fiesta es en el jardín."),
    (says(YOU, "be", where=IN_GARDEN, tense=FUTURE), "Usted estará en el jardín."),
    (says(ANNA, "be", role=Thing("doctor", D.A)), "Anna es médica."),
    (
        says(ANNA, "be", role=Thing("doctor", D.A, adjectives=("famous",))),
        "Anna es una médica famosa.",
    ),
    (says(ANNA, "be", role=MY_FRIEND), "Anna es mi amiga."),
    (says(THEY, "be", role=Thing("teacher", D.A)), "Ellos son profesores."),
    (says(Thing("soup"), "be", quality="good"), "La sopa está buena."),
    (says(LONBA, "be", quality="famous", degree="very"), "Lonba es muy famosa."),
    (says(Thing("village"), "be", quality="far", degree="too"), "La aldea está demasiado lejos."),
    (says(ANNA, "be", quality="hungry", tense=PAST), "Anna tenía hambre."),
    (says(ANNA, "be", quality="tall.person", than=I), "Anna es más alta que yo."),
    (says(ANNA, "be", quality="brave", most=True), "Anna es la más valiente."),
    (
        says(Thing("book", D.THIS, plural=True), "be", quality="good", than=A_BOOK),
        "Estos libros son mejores que un libro.",
    ),
    (says(Thing("car"), "be", quality="broken"), "El coche está averiado."),
    (says(ANNA, "sing", modal="can", tense=PAST), "Anna pudo cantar."),
    (says(ANNA, "sing", modal="want", tense=PAST), "Anna quería cantar."),
    (says(ANNA, "sing", modal="must", tense=FUTURE), "Anna tendrá que cantar."),
    (says(ANNA, "sing", modal="must", negative=True), "Anna no debe cantar."),
    (says(ANNA, "wear", Thing("shirt", D.A)), "Anna lleva puesta una camisa."),
    (
        says(ANNA, "sit", where=Where("on", Thing("chair")), tense=PAST),
        "Anna estaba sentada en la silla.",
    ),
    (
        says(ANNA, "sit", where=Where("on", Thing("beach")), modal="want"),
        "Anna quiere sentarse en la playa.",
    ),
    (says(Thing("train"), "leave", tense=PAST), "El tren salió."),
    (says(ANNA, "leave", tense=PAST), "Anna se marchó."),
    (
        says(ANNA, "walk", where=Where("to", Thing("market"))),
        "Anna camina hasta el mercado.",
    ),
    (says(I, "come", where=Where("from", Thing("market"))), "Vengo del mercado."),
    (says(I, "go", where=Where("to", Thing("cinema")), tense=PAST), "Fui al cine."),
    (says(ANNA, "enter", HOUSE), "Anna entra en la casa."),
    (says(ANNA, "speak.language", Thing("french.language"), adverb="well"), "Anna habla bien "
     "francés."),
    (says(Thing("woman", D.NO), "read", BOOK), "Ninguna mujer lee el libro."),
    (says(ANNA, "read", BOOK, adverb="always", negative=True), "Anna no siempre lee el libro."),
    (says(I, "read", BOOK, adverb="sometimes"), "A veces leo el libro."),
    (says(ANNA, "read", BOOK, adverb="often"), "Anna lee a menudo el libro."),
    (says(Both(ANNA, ISMA), "sing", adverb="together"), "Anna e Isma cantan juntas."),
    (says(ANNA, "eat", adverb="alone.adv"), "Anna come sola."),
]  # fmt: skip

TIMES = [
    (says(I, "sing", tense=PAST, time="yesterday", first=True), "Ayer canté."),
    (
        says(ANNA, "come", tense=FUTURE, weekday=1, hour=Hour(5, 30)),
        "Anna vendrá el lunes a las 5:30.",
    ),
    (says(ANNA, "come", tense=FUTURE, hour=Hour(1)), "Anna vendrá a la 1."),
    (
        says(ANNA, "come", tense=PAST, date=Date(5, 3, 2024), first=True),
        "El 5 de marzo de 2024, Anna vino.",
    ),
    (says(ANNA, "come", tense=PAST, date=Date(0, 3, 2024)), "Anna vino en marzo de 2024."),
    (says(ANNA, "come", tense=PAST, date=Date(year=2024)), "Anna vino en 2024."),
    (says(ANNA, "come", tense=PAST, date=Date(5, 3)), "Anna vino el 5 de marzo."),
]

QUESTIONS = [
    (asks("", YOU, "read", BOOK), "¿Lee usted el libro?"),
    (asks("", DOOR, "be", quality="open.state"), "¿Está abierta la puerta?"),
    (asks("", PAUL, "be", quality="tall.person", than=ANNA), "¿Es Paul más alto que Anna?"),
    (asks("", YOU, "like", BOOK), "¿Le gusta a usted el libro?"),
    (asks("", replace(WOMAN, clause=clause(WOMAN, "sing")), "read", BOOK),
     "¿Lee el libro la mujer que canta?"),
    (asks("who", I, "read", BOOK), "¿Quién lee el libro?"),
    (asks("who", I, "like", BOOK), "¿A quién le gusta el libro?"),
    (asks("what", PAUL, "buy", A_BOOK, modal="must"), "¿Qué debe comprar Paul?"),
    (asks("whom", ANNA, "see", PAUL), "¿A quién ve Anna?"),
    (asks("whom", ANNA, "meet", PAUL), "¿Con quién se encuentra Anna?"),
    (asks("where", ANNA, "go"), "¿Adónde va Anna?"),
    (asks("where", Thing("key", plural=True), "be"), "¿Dónde están las llaves?"),
    (asks("when", Thing("wedding"), "begin"), "¿Cuándo empieza la boda?"),
    (asks("why", ANNA, "be", quality="sad", negative=True), "¿Por qué no está triste Anna?"),
    (asks("how", YOU, "be"), "¿Cómo está usted?"),
    (asks("how.many", ANNA, "read", Thing("letter", D.BARE, plural=True)),
     "¿Cuántas cartas lee Anna?"),
    (asks("how.many", ANNA, "know.somebody", Thing("man", D.BARE, plural=True)),
     "¿A cuántos hombres conoce Anna?"),
    (asks("how.many", ANNA, "like", Thing("song", D.BARE, plural=True)),
     "¿Cuántas canciones le gustan a Anna?"),
    (asks("whose", Thing("shoe", D.THIS, plural=True), "be"), "¿De quién son estos zapatos?"),
]  # fmt: skip

ORDERS = [
    (orders("open", DOOR), "Por favor, abra la puerta."),
    (orders("open", DOOR, negative=True), "Por favor, no abra la puerta."),
    (orders("get.up", hour=Hour(7)), "Por favor, levántese a las 7."),
    (orders("get.up", negative=True), "Por favor, no se levante."),
    (orders("help", I), "Por favor, ayúdeme."),
    (orders("give", A_BOOK, recipient=I), "Por favor, deme un libro."),
    (orders("show", THEY, recipient=ANNA), "Por favor, muéstrelos a Anna."),
    (orders("sit", where=IN_GARDEN), "Por favor, siéntese en el jardín."),
    (orders("be", quality="brave"), "Por favor, sea valiente."),
    (orders("read", BOOK, adverb="always"), "Por favor, lea siempre el libro."),
]

_COMES = clause(PAUL, "come", tense=FUTURE)
JOINED = [
    (Joined(clause(I, "sing"), "and", clause(I, "invite", ANNA)), "Canto e invito a Anna."),
    (
        Joined(clause(ANNA, "sing"), "but", clause(PAUL, "sleep")),
        "Anna canta, pero Paul duerme.",
    ),
    (
        Joined(clause(I, "sleep", tense=PAST), "because", clause(I, "be", quality="tired",
               tense=PAST)),
        "Dormí porque yo estaba cansado.",
    ),
    (
        Joined(clause(I, "sing", tense=FUTURE), "when", _COMES),
        "Cantaré cuando Paul venga.",
    ),
    (
        Joined(clause(I, "sing", tense=FUTURE), "if", clause(PAUL, "come")),
        "Cantaré si Paul viene.",
    ),
    (
        Joined(clause(ANNA, "be", quality="sick"), "so", clause(SHE, "sleep")),
        "Anna está enferma, así que ella duerme.",
    ),
    (
        Joined(clause(ANNA, "sing"), "although", clause(ANNA, "be", quality="sad")),
        "Anna canta, aunque Anna está triste.",
    ),
    (
        Joined(clause(ANNA, "sing", tense=PAST), "before.verb", clause(PAUL, "come", tense=PAST)),
        "Anna cantó antes de que Paul viniera.",
    ),
    (
        Joined(clause(ANNA, "sing", tense=FUTURE), "before.verb", _COMES),
        "Anna cantará antes de que Paul venga.",
    ),
    (
        Joined(clause(ANNA, "sing", tense=PAST), "after.verb", clause(PAUL, "come", tense=PAST)),
        "Anna cantó después de que Paul vino.",
    ),
    (
        Joined(clause(ANNA, "sing", tense=FUTURE), "after.verb", _COMES),
        "Anna cantará después de que Paul venga.",
    ),
    (
        Joined(clause(ANNA, "eat"), "before.verb", clause(SHE, "get.up")),
        "Anna come antes de levantarse.",
    ),
    (Joined(clause(I, "eat"), "after.verb", clause(I, "get.up")), "Como después de levantarme."),
    (Said(ANNA, "say", clause(I, "sing")), "Anna dice que canto."),
    (
        Said(ANNA, "say", clause(PAUL, "sing", tense=FUTURE), PAST),
        "Anna dijo que Paul cantaría.",
    ),
    (
        Said(I, "believe", clause(PAUL, "be", quality="rich", tense=PAST), PAST),
        "Creía que Paul era rico.",
    ),
    (Said(I, "know.that", clause(PAUL, "sing", tense=PAST)), "Sé que Paul cantó."),
    (Said(ANNA, "hope", _COMES), "Anna espera que Paul venga."),
    (Said(ANNA, "hope", _COMES, PAST), "Anna esperaba que Paul viniera."),
    (Said(ANNA, "hope", clause(SHE, "sing", tense=FUTURE)), "Anna espera cantar."),
    (
        Said(ANNA, "hope", clause(I, "sing", tense=FUTURE)),
        "Anna espera que yo cante.",
    ),
]  # fmt: skip

_TABLE = Where("on", Thing("table"))
OTHERS = [
    (There(Thing("book", D.A), _TABLE), "Hay un libro sobre la mesa."),
    (There(Thing("book", D.NO), _TABLE), "No hay ningún libro sobre la mesa."),
    (
        There(Thing("dog", D.COUNTED, plural=True, number=2), IN_GARDEN, PAST),
        "Había dos perros en el jardín.",
    ),
    (There(Thing("party", D.A), IN_GARDEN, FUTURE), "Habrá una fiesta en el jardín."),
    (Cost(BOOK, 5), "El libro cuesta 5 euros."),
    (Cost(Thing("shoe", plural=True), 1234, cents=5), "Los zapatos cuestan 1234,05 euros."),
    (Cost(BOOK, 12345, "dollar"), "El libro cuesta 12\u202f345 dólares."),
    (Age(I, 30), "Tengo 30 años."),
    (Age(YOU, 1), "Usted tiene 1 año."),
    (Open(Thing("bakery"), True, Hour(8)), "La panadería abre a las 8."),
    (Open(Thing("bank.money", plural=True), False, Hour(1, 15)), "Los bancos cierran a la 1:15."),
    (Measure("weigh", 3.5, Thing("box")), "La caja pesa 3,5 kilos."),
    (Measure("high", 30, Thing("tower")), "La torre mide 30 metros de alto."),
    (Measure("far", 1, LONBA, TIRAG), "Lonba está a 1 kilómetro de Tirag."),
    (Measure("inhabitants", 1234567, LONBA), "Lonba tiene 1\u202f234\u202f567 habitantes."),
    (Measure("percent", 2.5, Thing("price")), "El precio aumentó un 2,5 %."),
    (Measure("temperature", 20, TIRAG), "Hace 20 grados en Tirag."),
    (Introduced("my.name.is", ANNA), "Me llamo Anna."),
    (Introduced("this.is", PAUL), "Este es Paul."),
    (Introduced("his.name.is", PAUL, MY_FRIEND), "Mi amigo se llama Paul."),
    (Introduced("this.is", ANNA, MY_FRIEND), "Esta es mi amiga Anna."),
    (Born(ANNA, Date(5, 3, 1950), LONBA), "Anna nació en Lonba el 5 de marzo de 1950."),
    (Born(PAUL, Date(year=1990), died=True), "Paul murió en 1990."),
    (Pointer("find.at", "a.org", Thing("map")), "Usted puede encontrar el mapa en a.org."),
    (Pointer("file.has", "a.pdf", number=12), "El archivo a.pdf tiene 12 páginas."),
    (Pointer("click.on", "Save"), "Haga clic en «Save»."),
    (Pointer("call.number", "080-1"), "Llame ahora al 080-1."),
    (Phrase("how.are.you"), "¿Cómo está usted?"),
    (Label("chapter", number=3), "Capítulo 3"),
    (Label(thing=Thing("house", D.BARE, adjectives=("old.aged",))), "Casa vieja"),
]

MARKED = [
    (says(I, "see", replace(TEACHER, mark=1)), "Veo al <g1>profesor</g1>."),
    (
        seen("house", owner=Thing("friend", mark=2), mark=1),
        "Veo la <g1>casa</g1> del <g2>amigo</g2>.",
    ),
    (
        seen("water", adjectives=("cold",), mark=1),
        "Veo el <g1>agua fría</g1>.",
    ),
    (says(replace(ANNA, text="anna", mark=3), "sing"), "<g3>Anna</g3> canta."),
    (
        says(Both(PAUL, replace(ISMA, mark=1)), "sing"),
        "Paul e <g1>Isma</g1> cantan.",
    ),
    (Pointer("press.key", "F5", mark=1), "Pulse <g1>F5</g1>."),
]

SAID = [
    *NOMINALS, *PRONOUNS, *VERBS, *TIMES, *QUESTIONS, *ORDERS, *JOINED, *OTHERS, *MARKED,
]  # fmt: skip


@pytest.mark.parametrize(("meaning", "text"), SAID, ids=[text for _, text in SAID])
def test_spanish_says(meaning, text):
    assert tagged(SPANISH.say(meaning)) == text


UNSAYABLE = [
    seen("book", D.OWNED, owner=HE),
    seen("book", D.OWNED, owner=THEY),
    seen("milk", D.COUNTED, plural=True, number=3),
    seen("scissors", plural=True),
    says(I, "see", I),
    says(WE, "sing", tense=PAST),
    says(ANNA, "like", BOOK, modal="want"),
    says(ANNA, "sing", adverb="together"),
    says(ANNA, "read", Thing("book", D.NO), negative=True),
    says(ANNA, "need", Thing("book", D.A, clause=clause(BOOK, "be", quality="long"))),
    says(ANNA, "sing", modal="must", tense=PAST, negative=True),
    says(Thing("table"), "be", quality="wooden", degree="very"),
    says(ANNA, "be", role=Thing("king", D.A)),
    asks("", Thing("woman", D.NO), "sing"),
    There(BOOK, _TABLE),
    Said(ANNA, "hope", clause(PAUL, "sing")),
    Joined(clause(ANNA, "sing"), "when", _COMES),
]


@pytest.mark.parametrize("meaning", UNSAYABLE, ids=str)
def test_what_spanish_does_not_say_well_is_refused(meaning):
    with pytest.raises(UnsayableError):
        SPANISH.say(meaning)


def test_every_concept_has_its_row():
    assert set(NOUN_WORDS) == set(concepts.NOUNS)
    assert set(VERB_WORDS) == set(concepts.VERBS)
    assert set(SAYING_WORDS) == {"say", "think.that", "know.that", "hope", "believe"}
    assert set(MODAL_WORDS) == set(concepts.MODALS)
    assert set(ADJECTIVE_WORDS) == set(concepts.ADJECTIVES)
    assert set(ADVERB_WORDS) == set(concepts.ADVERBS)
    assert set(RELATION_WORDS) == {*concepts.RELATIONS, "to", "from"}
    assert set(TIME_WORDS) == set(concepts.TIMES)
    assert set(PHRASE_WORDS) == set(concepts.PHRASES)
    assert set(LABEL_WORDS) == set(concepts.LABELS)
    assert len(JOINER_WORDS) == 9


def test_no_two_nouns_have_the_same_word():
    words = [row.word for row in NOUN_WORDS.values()]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("word", "many"),
    [
        ("luz", "luces"), ("canción", "canciones"), ("país", "países"), ("autobús", "autobuses"),
        ("inglés", "ingleses"), ("examen", "exámenes"), ("reloj de pared", "relojes de pared"),
        ("jardín", "jardines"), ("árbol", "árboles"), ("cumpleaños", "cumpleaños"),
    ],
)  # fmt: skip
def test_plurals_keep_their_stress(word, many):
    assert plural(word) == many


@pytest.mark.parametrize(
    ("verb", "form", "person", "text"),
    [
        ("buscar", Form.SUBJUNCTIVE, EL, "busque"),
        ("dormir", Form.SUBJUNCTIVE, NOSOTROS, "durmamos"),
        ("jugar", Form.SUBJUNCTIVE, NOSOTROS, "juguemos"),
        ("leer", Form.PAST_SUBJUNCTIVE, NOSOTROS, "leyéramos"),
        ("oír", Form.PRETERITE, NOSOTROS, "oímos"),
        ("reír", Form.FUTURE, EL, "reirá"),
        ("traducir", Form.PRETERITE, EL, "tradujo"),
        ("poner", Form.CONDITIONAL, EL, "pondría"),
    ],
)
def test_verbs_are_conjugated(verb, form, person, text):
    assert conjugated(verb, form, person) == text


@pytest.mark.parametrize(
    ("verb", "pronouns", "text"),
    [
        ("abra", ("los",), "ábralos"), ("construya", ("lo",), "constrúyalo"),
        ("dé", ("me",), "deme"), ("dé", ("me", "los"), "démelos"), ("ver", ("los",), "verlos"),
        ("poner", ("se", "los"), "ponérselos"), ("reír", ("se",), "reírse"),
        ("oiga", ("me",), "óigame"), ("envíe", ("lo",), "envíelo"), ("siga", ("me",), "sígame"),
    ],
)  # fmt: skip
def test_pronouns_behind_a_verb_keep_its_stress(verb, pronouns, text):
    assert with_pronouns(verb, pronouns) == text


def test_what_is_drawn_is_said_with_its_end_mark_or_refused():
    from tests.starter.random_meanings import meanings

    said = 0
    for meaning in meanings(seed=11, count=2000):
        try:
            text = bare(SPANISH.say(meaning))
        except UnsayableError:
            continue
        said += 1
        assert text == " ".join(text.split(" ")), text
        assert "  " not in text
        assert isinstance(meaning, Label) or text.endswith((".", "?", "!")), text
        assert text.endswith("?") == ("¿" in text), text
    assert said > 1200
