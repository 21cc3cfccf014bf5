"""Spanish nouns: word, gender, number, and what a woman is called in the same role."""

from __future__ import annotations

from dataclasses import dataclass

# Concept, word (`_` for a space), gender, then flags: `mass` is not counted, `pair` is plural
# where one is meant, `fa` takes "el" though feminine; a word is the woman's role.
_TABLE = """
woman mujer f, man hombre m, girl chica f, boy chico m,
child niño m niña, mother madre f, father padre m, sister hermana f, brother hermano m,
son hijo m, daughter hija f, grandmother abuela f, grandfather abuelo m, aunt tía f,
uncle tío m, husband marido m, wife esposa f, friend amigo m amiga, neighbour vecino m vecina,
guest invitado m invitada, teacher profesor m profesora, student estudiante m estudiante,
doctor médico m médica, farmer agricultor m agricultora, baker panadero m panadera,
cook cocinero m cocinera, driver conductor m conductora, writer escritor m escritora,
painter pintor m pintora, singer cantante m cantante, engineer ingeniero m ingeniera,
lawyer abogado m abogada, judge juez m jueza, mayor alcalde m alcaldesa,
soldier soldado m soldado, sailor marinero m marinera, tailor sastre m sastra,
hunter cazador m cazadora, gardener jardinero m jardinera, carpenter carpintero m carpintera,
postman cartero m, waiter camarero m, pilot piloto m piloto, tourist turista m turista,
poet poeta m poeta, king rey m, queen reina f, prince príncipe m, princess princesa f,
actor actor m, actress actriz f, dentist dentista m dentista, director director m directora,
chemist químico m química, customer cliente m clienta, thief ladrón m ladrona,
player jugador m jugadora,
cat gato m, dog perro m, bird pájaro m, horse caballo m, cow vaca f, sheep oveja f,
goat cabra f, pig cerdo m, duck pato m, chicken gallina f, rabbit conejo m, mouse ratón m,
fish pez m, lion león m, tiger tigre m, bear oso m, wolf lobo m, fox zorro m,
elephant elefante m, monkey mono m, snake serpiente f, frog rana f, bee abeja f,
butterfly mariposa f, donkey burro m, camel camello m,
apple manzana f, pear pera f, orange naranja f, banana plátano m, cherry cereza f,
lemon limón m, grape uva f, bread pan m mass, cheese queso m mass, egg huevo m, soup sopa f mass,
salad ensalada f, cake tarta f, potato patata f, tomato tomate m, carrot zanahoria f,
onion cebolla f, rice arroz m mass, butter mantequilla f mass, honey miel f mass,
biscuit galleta f, sandwich bocadillo m, meat carne f mass,
water agua f fa mass, milk leche f mass, tea té m mass, coffee café m mass, juice zumo m mass,
wine vino m mass,
beer cerveza f mass,
key llave f, bag bolsa f, chair silla f, table mesa f, bed cama f, lamp lámpara f,
clock.wall reloj_de_pared m, watch.wrist reloj_de_pulsera m, box caja f, bottle botella f,
glass.cup vaso m, plate plato m, knife cuchillo m, fork tenedor m, spoon cuchara f,
mirror espejo m, umbrella paraguas m, basket cesta f, candle vela f, pen bolígrafo m,
pencil lápiz m, ball pelota f, toy juguete m, gift regalo m, coin moneda f, stamp sello m,
camera cámara f, telephone teléfono m, computer ordenador m, radio radio f, guitar guitarra f,
piano piano m, violin violín m, drum tambor m, bell campana f, rope cuerda f,
hammer martillo m, ladder escalera f, bucket cubo m, blanket manta f, pillow almohada f,
carpet alfombra f, curtain cortina f, brush cepillo m, comb peine m, needle aguja f,
scissors tijeras f pair, stone piedra f, ring.jewel anillo m, flag bandera f, map mapa m,
picture cuadro m, statue estatua f,
book libro m, letter carta f, newspaper periódico m, story cuento m, poem poema m,
song canción f, report informe m, message mensaje m, card tarjeta f, notebook cuaderno m,
page página f, sentence frase f, list lista f, article artículo m, novel novela f,
diary diario m, answer respuesta f, question pregunta f, plan plan m, contract contrato m,
shirt camisa f, coat abrigo m, hat sombrero m, shoe zapato m, dress vestido m, skirt falda f,
trousers pantalón m, jacket chaqueta f, scarf bufanda f, glove guante m, sock calcetín m,
belt cinturón m,
car coche m, bus autobús m, train tren m, bicycle bicicleta f, boat barca f, ship barco m,
plane avión m, lorry camión m, motorcycle motocicleta f, taxi taxi m, tram tranvía m,
door puerta f, window ventana f, gate portón m, drawer cajón m, suitcase maleta f,
shop.door puerta_de_la_tienda f,
house casa f, school escuela f, hospital hospital m, hotel hotel m, church iglesia f,
mosque mezquita f, museum museo m, library biblioteca f, theatre teatro m, cinema cine m,
restaurant restaurante m, bakery panadería f, shop tienda f, bank.money banco m,
factory fábrica f, office oficina f, station estación f, airport aeropuerto m, farm granja f,
castle castillo m, tower torre f, palace palacio m, pharmacy farmacia f,
university universidad f, stable establo m, garage garaje m, prison cárcel f,
post.office oficina_de_correos f,
kitchen cocina f, bedroom dormitorio m, bathroom baño m, living.room salón m, garden jardín m,
balcony balcón m, roof tejado m, cellar sótano m, corridor pasillo m, courtyard patio m,
park parque m, market mercado m, village aldea f, town pueblo m, city ciudad f, street calle f,
square plaza f, bridge puente m, beach playa f, forest bosque m, mountain montaña f,
river río m, lake lago m, island isla f, field campo m, valley valle m, hill colina f,
road carretera f, harbour puerto m, desert desierto m, country país m,
tree árbol m, flower flor f, rose rosa f, leaf hoja f, grass hierba f mass, branch rama f,
hand mano f, foot pie m, head cabeza f, eye ojo m, ear oreja f, nose nariz f, mouth boca f,
arm brazo m, leg pierna f, finger dedo m, hair pelo m mass, back espalda f, heart corazón m,
tooth diente m,
sun sol m, moon luna f, star estrella f, sky cielo m, cloud nube f, rain lluvia f mass,
snow nieve f mass, wind viento m mass, storm tormenta f, sea mar m, fire fuego m,
light.glow luz f mass,
minute minuto m, hour hora f, day día m, week semana f, month mes m, year año m,
morning mañana f, evening tarde f, night noche f,
party fiesta f, wedding boda f, meeting reunión f, lesson clase f, exam examen m,
concert concierto m, game partido m, holiday vacaciones f pair, journey viaje m, war guerra f,
festival festival m, birthday cumpleaños m, race carrera f,
problem problema m, mistake error m, secret secreto m, idea idea f, job empleo m,
money dinero m mass, price precio m, truth verdad f mass, dream sueño m, reason razón f,
luck suerte f mass, news noticias f mass pair, language idioma m, word palabra f, name nombre m,
number número m, colour color m, rule regla f, law ley f, peace paz f mass,
work.labour trabajo m mass, music música f mass, history historia f mass,
english.language inglés m mass, french.language francés m mass, german.language alemán m mass,
spanish.language español m mass, persian.language persa m mass,
"""

_IRREGULAR_PLURALS = {"examen": "exámenes", "paraguas": "paraguas", "cumpleaños": "cumpleaños"}
_UNSTRESSED = (("ón", "on"), ("és", "es"), ("án", "an"), ("ín", "in"), ("ús", "us"), ("ís", "is"))
_HIATUS = "aeo"


@dataclass(frozen=True)
class NounWord:
    """A noun's forms.

    Attributes:
        pair: only in the plural, which stands for one; then `word` is that plural.
        mass: not counted; role: what a woman is called ("profesora"), or the word itself.
        stressed_a: "el" before it, though it is feminine.
    """

    word: str
    many: str
    feminine: bool
    mass: bool = False
    pair: bool = False
    stressed_a: bool = False
    role: str = ""


def plural(word: str) -> str:
    """Return the plural of a noun or adjective; of several words the first takes it."""
    head, space, rest = word.partition(" ")
    if head in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[head]
    if head.endswith("z"):
        return f"{head[:-1]}ces{space}{rest}"
    if head[-1] in "aeiouáéíóú":
        return f"{head}s{space}{rest}"
    for stressed, plain in _UNSTRESSED:
        # The accent stays where two vowels stand apart: "país", "países".
        if head.endswith(stressed) and not (plain[0] == "i" and head[-3] in _HIATUS):
            head = head[: -len(stressed)] + plain
            break
    return f"{head}es{space}{rest}"


def _row(row: str) -> tuple[str, NounWord]:
    concept, text, gender, *flags = row.split()
    word = text.replace("_", " ")
    pair = "pair" in flags
    roles = [flag for flag in flags if flag not in {"mass", "pair", "fa"}]
    return concept, NounWord(
        word,
        word if pair else plural(word),
        gender == "f",
        mass="mass" in flags,
        pair=pair,
        stressed_a="fa" in flags,
        role=roles[0] if roles else "",
    )


NOUN_WORDS = dict(_row(row) for row in _TABLE.split(",") if row.strip())
