"""Spanish words other than nouns: adjectives, verbs, adverbs, times, fixed phrases and labels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AdjectiveWord:
    """An adjective's forms.

    Attributes:
        state: whether it is said with "estar".
        before: its masculine form before a noun ("buen"); empty if it stands behind.
        noun: "hambre": what one has ("tiene hambre") instead of being.
        adverb: "lejos": what stands in place of the adjective with "estar".
        comparative: in place of "más …".
        graded: whether there is more or less of it.
    """

    masculine: str
    state: bool = False
    before: str = ""
    noun: str = ""
    adverb: str = ""
    comparative: str = ""
    graded: bool = True


# With "ser" and with "estar".
_BEING = """
big grande, small pequeño, beautiful hermoso, old.aged viejo, new nuevo, ugly feo,
strange extraño, famous famoso, important importante, young joven, tall.person alto,
short.person bajo, happy feliz, strong fuerte, weak débil, rich rico, poor pobre, kind amable,
brave valiente, clever inteligente, lazy perezoso, polite educado, quiet.person callado,
friendly simpático, honest honesto, wild salvaje, fast rápido, dangerous peligroso,
heavy pesado, light.weight ligero, expensive caro, cheap barato, round redondo, red rojo,
blue azul, green verde, white blanco, black negro, yellow amarillo, brown marrón, grey gris,
sweet dulce, sour ácido, long largo, short corto, interesting interesante, boring aburrido,
difficult difícil, easy fácil, funny divertido, warm cálido, slow lento, safe seguro, high alto,
modern moderno, quiet tranquilo, bright luminoso, large amplio, serious serio
"""
_STATES = """
sad triste, tired cansado, sick enfermo, healthy sano, nervous nervioso, proud orgulloso,
angry enfadado, busy ocupado, clean limpio, dirty sucio, empty vacío, full lleno, broken roto,
wet mojado, dry seco, fresh fresco, salty salado, hot caliente, torn rasgado,
open.state abierto, closed cerrado, dark oscuro, cold frío
"""


def _adjectives() -> dict[str, AdjectiveWord]:
    found = {}
    for rows, state in ((_BEING, False), (_STATES, True)):
        for row in rows.split(","):
            concept, word = row.split()
            found[concept] = AdjectiveWord(word, state=state)
    return found


ADJECTIVE_WORDS = _adjectives() | {
    "good": AdjectiveWord("bueno", before="buen", comparative="mejor"),
    "bad": AdjectiveWord("malo", before="mal", comparative="peor"),
    "hungry": AdjectiveWord("hambriento", noun="hambre"),
    "thirsty": AdjectiveWord("sediento", noun="sed"),
    "far": AdjectiveWord("lejano", state=True, adverb="lejos"),
    "near": AdjectiveWord("cercano", state=True, adverb="cerca"),
    "wooden": AdjectiveWord("de madera", graded=False),
}
# Of these kinds of things it is another word, or the other verb.
ADJECTIVES_BY_KIND = {
    ("bright", "nature"): AdjectiveWord("brillante"),
    ("broken", "vehicle"): AdjectiveWord("averiado", state=True),
    ("cold", "nature"): AdjectiveWord("frío"),
    ("warm", "body"): AdjectiveWord("cálido", state=True),
    **{
        (concept, kind): AdjectiveWord(word, state=True, before=before, comparative=more)
        for concept, word, before, more in (
            ("good", "bueno", "buen", "mejor"),
            ("bad", "malo", "mal", "peor"),
        )
        for kind in ("food", "drink")
    },
}


@dataclass(frozen=True)
class VerbWord:
    """A verb and what it asks for.

    Attributes:
        link: the preposition before its object, "le" for one that takes the dative, or "gusta"
            for one whose object is the subject in grammar.
        complement: words behind the verb; agrees: with what they do, "subject" or "object".
        lasting: whether its past is the imperfect.
        action: another infinitive in requests and behind "can", "must" and "want".
    """

    infinitive: str
    reflexive: bool = False
    link: str = ""
    complement: str = ""
    agrees: str = ""
    lasting: bool = False
    action: str = ""


_PLAIN_VERBS = """
love amar, visit visitar, help ayudar, look.for buscar, follow seguir, invite invitar,
greet saludar, wait.for esperar, call.on.the.telephone llamar, see ver, hear oír,
find encontrar, buy comprar, sell vender, lose perder, keep guardar, need necesitar,
choose elegir, carry llevar, take coger, hide esconder, bring.thing traer, hold sostener,
steal robar, cut cortar, prepare preparar, cook cocinar, eat comer, drink beber, read leer,
write escribir, translate traducir, understand.text entender, finish terminar,
explain explicar, print imprimir, wash lavar, drive conducir, repair reparar, break romper,
open abrir, close cerrar, build construir, visit.place visitar, paint.wall pintar,
clean limpiar, draw dibujar, photograph fotografiar, speak.language hablar,
learn.language aprender, prefer preferir, organize organizar, celebrate celebrar,
remember recordar, forget olvidar, discuss discutir, sleep dormir, run correr, swim nadar,
work trabajar, sing cantar, dance bailar, cry llorar, smile sonreír, wait esperar,
rest descansar, travel viajar, dream.verb soñar, play jugar, study estudiar, cough toser,
shout gritar, think pensar, whisper susurrar, jump saltar, go ir, come venir, return volver,
walk caminar, arrive llegar, live vivir, give dar, send enviar, show mostrar, lend prestar,
begin empezar, end acabar, grow crecer, shine brillar
"""

VERB_WORDS = {
    concept: VerbWord(infinitive)
    for concept, infinitive in (row.split() for row in _PLAIN_VERBS.split(","))
} | {
    "know.somebody": VerbWord("conocer", lasting=True),
    "have": VerbWord("tener", lasting=True),
    "meet": VerbWord("encontrar", reflexive=True, link="con"),
    "enter": VerbWord("entrar", link="en"),
    "thank": VerbWord("dar", link="le", complement="las gracias"),
    "ask.somebody": VerbWord("preguntar", link="le"),
    "answer.somebody": VerbWord("contestar", link="le"),
    "like": VerbWord("gustar", link="gusta"),
    "wear": VerbWord("llevar", complement="puesto", agrees="object", lasting=True),
    "put.on": VerbWord("poner", reflexive=True),
    "miss.event": VerbWord("perder", reflexive=True),
    "laugh": VerbWord("reír", reflexive=True),
    "leave": VerbWord("marchar", reflexive=True),
    "stop": VerbWord("detener", reflexive=True),
    "fall": VerbWord("caer", reflexive=True),
    "get.up": VerbWord("levantar", reflexive=True),
    "stay": VerbWord("quedar", reflexive=True),
    "sit": VerbWord("estar", complement="sentado", agrees="subject", lasting=True, action="sentar"),
    "stand": VerbWord("estar", complement="de pie", lasting=True, action="quedar"),
    "lie": VerbWord("estar", complement="tumbado", agrees="subject", lasting=True, action="tumbar"),
}
# The same concept of other subjects or objects.
LEAVE_OF_VEHICLES = VerbWord("salir")
BREAK_OF_VEHICLES = VerbWord("estropear")

WITH_ARTICLE = frozenset(
    {
        "woman",
        "man",
        "girl",
        "boy",
        "child",
        "sister",
        "brother",
        "son",
        "daughter",
        "friend",
        "neighbour",
        "guest",
        "customer",
        "thief",
    }
)
"""Persons that one "is" with an article: "es un amigo", but "es médico"."""

MODAL_WORDS = {"can": "poder", "must": "deber", "want": "querer"}
SAYING_WORDS = {
    "say": VerbWord("decir"),
    "think.that": VerbWord("pensar", lasting=True),
    "know.that": VerbWord("saber", lasting=True),
    "hope": VerbWord("esperar", lasting=True),
    "believe": VerbWord("creer", lasting=True),
}
JOINER_WORDS = {
    "and": " y ",
    "but": ", pero ",
    "because": " porque ",
    "when": " cuando ",
    "if": " si ",
    "so": ", así que ",
    "before.verb": " antes de ",
    "after.verb": " después de ",
    "although": ", aunque ",
}

ADVERB_WORDS = {
    "slowly": "despacio",
    "quickly": "rápidamente",
    "quietly": "silenciosamente",
    "loudly": "ruidosamente",
    "often": "a menudo",
    "always": "siempre",
    "sometimes": "a veces",
    "again": "otra vez",
    "together": "junto",
    "here": "aquí",
    "well": "bien",
    "carefully": "con cuidado",
    "early": "temprano",
    "late": "tarde",
    "alone.adv": "solo",
}
RELATION_WORDS = {
    "in": "en",
    "on": "sobre",
    "under": "debajo de",
    "behind": "detrás de",
    "in.front.of": "delante de",
    "near": "cerca de",
    "beside": "al lado de",
    "to": "a",
    "from": "de",
}
TIME_WORDS = {
    "today": "hoy",
    "now": "ahora",
    "every.day": "todos los días",
    "in.the.morning": "por la mañana",
    "in.the.evening": "por la tarde",
    "at.night": "por la noche",
    "every.week": "todas las semanas",
    "every.year": "todos los años",
    "in.summer": "en verano",
    "in.winter": "en invierno",
    "yesterday": "ayer",
    "last.week": "la semana pasada",
    "last.month": "el mes pasado",
    "last.year": "el año pasado",
    "last.night": "anoche",
    "two.days.ago": "hace dos días",
    "a.year.ago": "hace un año",
    "yesterday.evening": "ayer por la tarde",
    "tomorrow": "mañana",
    "next.week": "la próxima semana",
    "next.month": "el próximo mes",
    "next.year": "el próximo año",
    "this.evening": "esta tarde",
    "soon": "pronto",
    "tomorrow.morning": "mañana por la mañana",
    "in.an.hour": "dentro de una hora",
}
WEEKDAY_WORDS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
MONTH_WORDS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
)  # fmt: skip
NUMBER_WORDS = (
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte",
)  # fmt: skip

PHRASE_WORDS = {
    "hello": "¡Hola!",
    "good.morning": "¡Buenos días!",
    "good.evening": "¡Buenas tardes!",
    "good.night": "¡Buenas noches!",
    "goodbye": "¡Adiós!",
    "see.you.tomorrow": "¡Hasta mañana!",
    "thank.you": "¡Gracias!",
    "thank.you.very.much": "¡Muchas gracias!",
    "you.are.welcome": "De nada.",
    "yes.please": "Sí, por favor.",
    "no.thank.you": "No, gracias.",
    "excuse.me": "Disculpe.",
    "i.am.sorry": "Lo siento.",
    "how.are.you": "¿Cómo está usted?",
    "i.am.well": "Estoy bien.",
    "what.is.your.name": "¿Cómo se llama usted?",
    "nice.to.meet.you": "Encantado de conocerlo.",
    "where.are.you.from": "¿De dónde es usted?",
    "i.do.not.understand": "No entiendo.",
    "please.speak.slowly": "Por favor, hable despacio.",
    "can.you.help.me": "¿Puede usted ayudarme?",
    "what.time.is.it": "¿Qué hora es?",
    "how.much.does.it.cost": "¿Cuánto cuesta?",
    "where.is.the.toilet": "¿Dónde está el aseo?",
    "i.am.hungry": "Tengo hambre.",
    "i.am.thirsty": "Tengo sed.",
    "i.am.tired": "Estoy cansado.",
    "it.is.raining": "Está lloviendo.",
    "it.is.snowing": "Está nevando.",
    "it.is.cold": "Hace frío.",
    "it.is.hot": "Hace calor.",
    "the.weather.is.nice": "Hace buen tiempo.",
    "congratulations": "¡Enhorabuena!",
    "happy.birthday": "¡Feliz cumpleaños!",
    "have.a.good.trip": "¡Buen viaje!",
    "good.luck": "¡Buena suerte!",
    "of.course": "Por supuesto.",
    "i.do.not.know": "No lo sé.",
    "i.think.so": "Creo que sí.",
    "welcome": "¡Bienvenido!",
    "come.in": "¡Adelante!",
    "please.wait": "Por favor, espere.",
    "no.problem": "No hay problema.",
    "see.you.soon": "¡Hasta pronto!",
    "take.care": "¡Cuídese!",
}

LABEL_WORDS = {
    "name": "Nombre", "first.name": "Nombre de pila", "last.name": "Apellido",
    "address": "Dirección", "date": "Fecha", "place": "Lugar",
    "telephone.number": "Número de teléfono", "price": "Precio", "total": "Total",
    "quantity": "Cantidad", "title": "Título", "author": "Autor", "page": "Página",
    "chapter": "Capítulo", "contents": "Contenido", "introduction": "Introducción",
    "summary": "Resumen", "conclusion": "Conclusión", "appendix": "Apéndice", "note": "Nota",
    "table": "Tabla", "figure": "Figura", "example": "Ejemplo", "yes": "Sí", "no": "No",
    "open": "Abrir", "save": "Guardar", "cancel": "Cancelar", "close.button": "Cerrar",
    "delete": "Eliminar", "search": "Buscar", "settings": "Ajustes", "help": "Ayuda",
    "language": "Idioma", "file": "Archivo", "folder": "Carpeta", "edit": "Editar",
    "print": "Imprimir", "copy": "Copiar", "paste": "Pegar", "back": "Atrás", "next": "Siguiente",
    "home": "Inicio", "contact": "Contacto", "about": "Acerca de",
    "date.of.birth": "Fecha de nacimiento", "signature": "Firma", "country": "País",
    "city": "Ciudad", "street.label": "Calle", "email": "Correo electrónico",
    "website": "Sitio web", "description": "Descripción", "status": "Estado", "size": "Tamaño",
    "type": "Tipo", "version": "Versión", "user": "Usuario", "password": "Contraseña",
    "log.in": "Iniciar sesión", "log.out": "Cerrar sesión", "send": "Enviar",
    "download": "Descargar", "upload": "Subir", "new.button": "Nuevo", "error": "Error",
    "warning": "Advertencia",
}  # fmt: skip
