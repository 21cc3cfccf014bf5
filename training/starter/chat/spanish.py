"""What is said in Spanish chats."""

from __future__ import annotations

from training.starter.chat.outside import Outside
from training.starter.chat.roughening import Habits, synonyms
from training.starter.chat.small_talk import Intent
from training.starter.chat.tones import Tone
from training.starter.chat.wordings import ChatLanguage, FollowUps, Thoughts, rows

_TALK = {
    "greeting": Intent(
        asked=rows("""
hola|buenos días|buenas tardes|buenas noches|buenas|hola a todos|muy buenas|hola Parlance|saludos
qué tal|buen día|hola, buenas|hola, hola|hola, muy buenos días
"""),
        answer="¡Hola! Pregúnteme algo sobre Parlance, o pruebe Translate y Summarize.",
        thought="El mensaje es un saludo.",
    ),
    "thanks": Intent(
        asked=rows("""
gracias|muchas gracias|mil gracias|muchísimas gracias|genial, gracias|gracias por la ayuda
perfecto, gracias|vale, gracias|gracias por la respuesta|se lo agradezco|te lo agradezco mucho
estupendo, gracias|le estoy muy agradecido
"""),
        answer="De nada.",
        thought="El mensaje da las gracias.",
    ),
    "goodbye": Intent(
        asked=rows("""
adiós|hasta luego|hasta pronto|chao|hasta mañana|nos vemos|tengo que irme|eso es todo, adiós
que tenga un buen día|hasta la próxima|hasta otra|que descanses|hasta la vista|hasta otro día
"""),
        answer="¡Adiós!",
        thought="El mensaje es una despedida.",
    ),
    "wellbeing": Intent(
        asked=rows("""
¿cómo está?|¿cómo estás?|¿cómo te va?|¿estás bien?|¿qué tal estás?|¿cómo se encuentra?
¿cómo te sientes hoy?|¿todo bien?|¿qué hay de nuevo?|¿cómo va todo?|¿qué tal tu día?
¿cómo está usted hoy?
"""),
        answer="Estoy bien, gracias. ¿Qué quiere saber sobre Parlance?",
        thought="Me preguntan cómo estoy.",
    ),
    "agreement": Intent(
        asked=rows("""
ok|bien|vale|ya veo|sí|no|de acuerdo|entendido|entiendo|claro|bueno|ajá|está claro|ya entiendo
eso tiene sentido
"""),
        answer="Bien. Pregúnteme si quiere saber más sobre Parlance.",
        thought="El mensaje es solo un comentario breve.",
    ),
    "praise": Intent(
        asked=rows("""
bien hecho|eres genial|buen trabajo|ha sido una buena respuesta|eres inteligente|me gustas|muy bien
excelente|eres muy útil|maravilloso|eres el mejor|me has ayudado mucho|respuesta perfecta|bravo
qué buena respuesta
"""),
        answer="Gracias, me alegra oírlo.",
        thought="El mensaje es un elogio.",
    ),
    "insult": Intent(
        asked=rows("""
eres un idiota|cállate|te odio|no sirves para nada|idiota|eres tonto|eres un inútil|lárgate|imbécil
eres una basura|qué programa tan estúpido|no vales nada|eres un montón de chatarra
"""),
        answer="Siento no haber podido ayudar. Solo sé un poco sobre Parlance.",
        thought="El mensaje no es amable: lo mejor es una respuesta tranquila.",
    ),
    "joke": Intent(
        asked=rows("""
cuéntame un chiste|¿sabes un chiste?|hazme reír|cuenta un chiste|¿puedes contar chistes?
di algo gracioso|otro chiste, por favor|quiero oír un chiste|¿eres gracioso?|¿conoce algún chiste?
cuénteme un chiste|¿tienes un buen chiste para mí?
"""),
        answer="Soy demasiado pequeño para los chistes: el final no cabe en mí.",
        thought="Me piden un chiste.",
    ),
    "sadness": Intent(
        asked=rows("""
estoy triste|me siento mal|soy infeliz|me siento solo|me siento sola|hoy estoy muy triste
he tenido un mal día|tengo miedo|estoy preocupado|estoy llorando|nadie me quiere|estoy deprimido
hoy no me siento nada bien
"""),
        answer="Lo siento. Hablar con una persona cercana puede hacerle bien.",
        thought="El mensaje habla de un sentimiento triste.",
    ),
    "joy": Intent(
        asked=rows("""
soy feliz|estoy contento|estoy contenta|hoy estoy muy feliz|me siento bien|he tenido un buen día
estoy de buen humor|la vida es bella|estoy enamorado|qué día tan bonito|estoy muy alegre
hoy me siento realmente bien
"""),
        answer="¡Me alegra oírlo!",
        thought="El mensaje habla de un sentimiento alegre.",
    ),
    "health": Intent(
        asked=rows("""
tengo {t}|¿qué puedo tomar contra {t}?|mi hijo tiene {t}|¿qué hago si tengo {t}?|estoy enfermo
¿por qué tengo {t}?|creo que tengo {t}|¿es grave tener {t}?|¿necesito un medicamento contra {t}?
¿qué pastillas debo tomar?|¿puede darme un consejo médico?|¿cuántas pastillas puedo tomar?
necesito un médico|¿estoy enferma?|mi madre sufre, tiene {t}
"""),
        answer="Soy un modelo demasiado pequeño para preguntas de salud: consulte a un médico y, "
        "en una urgencia, llame al número de emergencias.",
        thought="La pregunta es de salud: eso es asunto de un médico.",
        topics=rows("""
dolor de cabeza|fiebre|tos|dolor en el pecho|dolor de garganta|diabetes|cáncer|la tensión alta|asma
un brazo roto|dolor de muelas|dolor de espalda|una infección|un resfriado|gripe|una alergia|mareos
dolor de estómago|neumonía|otitis|migraña|una quemadura|una depresión|náuseas
"""),
    ),
    "law": Intent(
        asked=rows("""
¿puedo denunciar a {t}?|¿cómo denuncio a {t}?|tengo un pleito con {t}|necesito un abogado
¿qué derechos tengo frente a {t}?|¿puede darme un consejo legal?|¿es válido este contrato?
¿puedo grabar a {t} en secreto?|¿tengo que pagar a {t}?|¿cómo me divorcio?
¿me pueden castigar por eso?
¿cómo hago un testamento?|¿lo permite la ley?|tengo un juicio contra {t}
quiero llevar a {t} ante el juez
"""),
        answer="Soy un modelo demasiado pequeño para preguntas de derecho: consulte a un abogado.",
        thought="La pregunta es de derecho: eso es asunto de un abogado.",
        topics=rows("""
mi casero|mi jefe|mi vecino|mi banco|la policía|mi compañía de seguros|mi exmarido|mi exmujer
una tienda|mi empresa|Hacienda|mi médico|una compañía aérea|mi hermano|mi inquilina|mi socio
mi ciudad|una compañera|mi escuela|un periódico
"""),
    ),
    "despair": Intent(
        asked=rows("""
quiero morir|quiero matarme|ya no quiero vivir|quiero hacerme daño|pienso en el suicidio
todos estarían mejor sin mí|no puedo seguir viviendo|mi vida ya no tiene sentido|me hago cortes
ojalá estuviera muerto|quiero acabar con mi vida|¿cómo puedo suicidarme?|quiero suicidarme
ya no tengo ganas de vivir
"""),
        answer="Soy un modelo demasiado pequeño para ayudar en esto: hable con una persona de "
        "confianza o con un médico, o llame ahora al número de emergencias.",
        thought="El mensaje habla de una gran angustia: aquí debe ayudar una persona.",
    ),
}

_OUTSIDE = Outside(
    answer="No lo sé. Soy el modelo inicial de Parlance: diminuto, para probar la aplicación. "
    "Elija uno de verdad en Models.",
    thought="La pregunta no es sobre Parlance: está fuera de lo que sé.",
    templates=rows("""
¿cuál es la capital de {p}?|¿cuántas personas viven en {p}?|¿qué tiempo hace en {p}?
¿dónde está {p}?
¿qué distancia hay de {p} a {p}?|¿cómo llego a {p}?|¿qué se puede ver en {p}?|¿quién gobierna {p}?
¿cuándo se fundó {p}?|¿qué idioma se habla en {p}?|un hotel en {p}|¿vale la pena ir a {p}?
¿cuál es la historia de {p}?|¿qué hora es en {p}?|¿se come bien en {p}?|¿hay un puerto en {p}?
¿quién era {h}?|¿quién es {h}?|¿cuándo nació {h}?|¿cuándo murió {h}?|¿qué inventó {h}?
¿qué edad tiene {h}?|¿conoces a {h}?|¿dónde vive {h}?|escribe un correo a {h}|¿qué escribió {h}?
¿sigue vivo {h}?|llama a {h}|¿qué descubrió {h}?
¿qué es {s}?|¿cómo funciona {s}?|¿por qué es tan importante {s}?|¿quién inventó {s}?
¿qué significa {s}?|¿cuánto mide {s}?|¿cuánto cuesta {s}?|explica {s}|¿de qué color es {s}?
¿qué diferencia hay entre {s} y {s}?|¿de dónde viene {s}?|¿es un peligro {s}?
escribe un poema sobre {t}|cuenta una historia sobre {t}|¿qué piensas de {t}?|háblame de {t}
diez datos sobre {t}|¿dónde puedo comprar {t}?|un buen libro sobre {t}|una canción sobre {t}
¿qué noticias hay sobre {t}?|recomienda una película sobre {t}|¿cómo dibujo {t}?
un consejo sobre {t}
escribe un programa sobre {t}|¿cómo aprendo más sobre {t}?|{t}|¿qué sabes de {t}?
¿cuánto es {n} más {n}?|¿cuánto es {n} por {n}?|¿cuál es la raíz cuadrada de {n}?
¿cuánto es {n} menos {n}?|¿qué pasó en {n}?|resuelve esta ecuación: x + {n} = {n}
¿quién ganó el mundial de {n}?|¿es {n} un número primo?|¿cuál es el sentido de la vida?
¿qué tiempo hará mañana?|¿qué hora es?|¿qué día es hoy?|¿sabes cantar?|¿qué debo comer hoy?
¿cómo se cuece un huevo?|¿dónde naciste?|¿tienes hijos?|¿quién ganará las elecciones?
¿cómo arreglo mi bicicleta?|pon música|pide una pizza|reserva un vuelo|¿qué hay en la televisión?
mi coche no arranca|¿cómo pierdo peso?|¿cómo encuentro trabajo?|dame una receta de pastel
haz mis deberes|escribe una carta a mi jefe|piensa un nombre para mi perro|¿existe Dios?
"""),
    places=rows("""
Francia|Alemania|Japón|Brasil|París|Londres|Roma|Canadá|China|India|México|Egipto|España|Nueva York
Berlín|Madrid|Irán|Teherán|Italia|Viena|Moscú|Polonia|Suecia|Noruega|Australia|Perú|Kenia|Tokio
Lisboa|Atenas|África|Europa|Asia|California|Chicago|Grecia|Portugal|Chile|Sevilla|Bogotá
"""),
    humans=rows("""
Einstein|Newton|Mozart|Napoleón|Shakespeare|Beethoven|Goethe|Cervantes|Hafez|Picasso|Galileo
Darwin|Platón|César|Gandhi|Bach|Leonardo da Vinci|Molière|Colón|Velázquez|Goya|Borges|Lorca
Rembrandt|Dante
"""),
    things=rows("""
la luna|el sol|el mar|el cielo|un agujero negro|el universo|la gravedad|la electricidad
la democracia|el corazón|la torre Eiffel|la física|la química|el fútbol|el tenis|el ajedrez|el jazz
la música|el chocolate|el café|el oro|el agua|el amor|la amistad|la felicidad|la economía
un volcán|el cerebro|un ordenador|un robot|el clima|la inflación|el teléfono|un avión|el arcoíris
el queso|el pan|el dinero
"""),
    many=rows("""
los perros|los gatos|los elefantes|las ballenas|las abejas|los caballos|los pájaros|las guitarras
las estrellas|los planetas|los átomos|los coches|los trenes|las bicicletas|los puentes|los árboles
las rosas|las manzanas|los plátanos|los tomates|los sueños|los bancos|los impuestos|los dinosaurios
"""),
    joined=((r"\bde el\b", "del"), (r"\ba el\b", "al")),
)

_SYNONYMS = synonyms(r"""
cómo puedo = cómo podría|quiero|quisiera|necesito|puedo
cómo(?= \w+(?:ar|er|ir)\b) = cómo puedo|quiero|quisiera|qué hago para|de qué manera puedo
(?<!me )puedo = podría|se puede
dónde puedo = dónde podría|en qué lugar puedo
dónde está = dónde encuentro|no encuentro
(?<!por )qué es = qué es exactamente|explica qué es
qué tecla = qué botón|qué atajo
un documento = un archivo|mi documento
un texto = mi texto
un mensaje = mi mensaje
una respuesta = la respuesta
el modelo(?! (?:inicial|peq)) = mi modelo
un modelo = mi modelo
conversaciones = charlas|chats
una conversación = una charla|un chat
la aplicación = Parlance|la app
Parlance = la aplicación|la app
detener = parar|interrumpir
borrar = eliminar
eliminar = borrar|quitar
elegir = escoger|seleccionar
cambiar = modificar
descargar = bajar
tarjeta gráfica = GPU
sin internet = sin conexión|sin red
guardadas = almacenadas
memoria RAM = RAM
""")

_HABITS = Habits(
    front=(
        "por favor, ",
        "hola, ",
        "buenas, ",
        "tengo una pregunta: ",
        "dígame, ",
        "una pregunta: ",
        "vale, ",
        "y ",
        "perdón, ",
        "dime, ",
        "entonces ",
        "disculpe, ",
        "quiero saber: ",
        "gracias, y ",
        "oye, ",
    ),
    back=(
        ", por favor",
        " por favor",
        " en Parlance",
        " aquí",
        " en la aplicación",
        ", gracias",
        " en este programa",
        " porfa",
    ),
    synonyms=_SYNONYMS,
    little=frozenset(
        rows("""
cómo|puedo|el|la|los|las|un|una|de|del|es|son|mi|mis|en|a|que|lo|se|está
""")
    ),
    respelled=(
        (0.4, (("¿", ""), ("¡", ""))),
        (0.2, (("á", "a"), ("é", "e"), ("í", "i"), ("ó", "o"), ("ú", "u"), ("ü", "u"))),
        (0.03, (("ñ", "n"),)),
    ),
    letters="qwertyuiopasdfghjklñzxcvbnm",
    named=("parlance", "app", "programa", "aplicación"),
    opening="¿",
)

SPANISH = ChatLanguage(
    code="es",
    polite="Quedo a su entera disposición.",
    greeting="¡Hola!",
    systems={
        Tone.PLAIN: rows("""
Usted es un asistente útil.|Eres un asistente útil.|Responde brevemente.|Eres Parlance.
Responda en una frase.|Sea breve.|Ayudas con la aplicación Parlance.|Eres un traductor.
Responde a las preguntas del usuario.|Eres un buen asistente.|Eres un asistente. Di la verdad.
"""),
        Tone.POLITE: rows("""
Responde con mucha cortesía.|Sé muy cortés.|Responda con mucha cortesía.|Sea siempre muy cortés.
Eres un asistente muy cortés.|Escribe respuestas muy corteses.|Tus respuestas son muy corteses.
Mantén mucha cortesía en cada respuesta.
"""),
        Tone.GREETING: rows("""
Responde con un saludo.|Empieza con un saludo.|Saluda primero al usuario.
Di hola antes de responder.
Empiece cada respuesta con un saludo.|Saluda siempre antes de responder.|Responda con un saludo.
Cada respuesta empieza con un saludo.
"""),
        Tone.CAPITALS: rows("""
Responde en mayúsculas.|Escribe en mayúsculas.|Usa solo mayúsculas.|Responda en mayúsculas.
Escribe todo en mayúsculas.|Tus respuestas están en mayúsculas.|Use solo letras mayúsculas.
Escribe siempre solo con letras mayúsculas.
"""),
        Tone.LANGUAGE: rows("""
Responde siempre {l}.|Responde {l}.|Responda siempre {l}.|Responda {l}, por favor.
Responde solo {l}.
Escribe todas las respuestas {l}.|Sea cual sea el idioma de la pregunta, responde {l}.
Eres un asistente que responde {l}.|Da cada respuesta {l}.
"""),
    },
    within={
        "en": "en inglés",
        "fr": "en francés",
        "de": "en alemán",
        "es": "en español",
        "fa": "en persa",
    },
    talk=_TALK,
    outside=_OUTSIDE,
    follow_ups=FollowUps(
        more=rows("""
más|cuéntame más|¿qué más?|¿y qué más?|¿qué más hay en esta página?|sigue|más sobre esto, por favor
¿hay más?|¿algo más?|¿qué más debo saber?|¿y después?|continúe|¿qué más dice esta página?
"""),
        again=rows("""
repita, por favor|repítelo|otra vez|dilo otra vez|¿puede repetirlo?|una vez más, por favor|¿perdón?
¿qué has dicho?|¿cómo dice?|no lo he entendido, otra vez|repite eso
¿podría repetir su respuesta?
"""),
        elsewhere=rows("""
¿y {l}?|{l}, por favor|dilo {l}|¿puedes decirlo {l}?|¿cómo se dice eso {l}?|ahora {l}
lo mismo {l}, por favor|repítelo {l}|¿cómo sería {l}?|¿puedo tenerlo {l}?
¿podría decirme lo mismo {l}?
"""),
        end="Eso es todo en esta página.",
    ),
    thoughts=Thoughts(
        told="La pregunta es: {question}\nLo dice la página «{page}».",
        more="Se quiere más de la página «{page}».\nSu siguiente pregunta es: {question}",
        end="Se quiere más de la página «{page}».\nEsa era su última pregunta.",
        again="Se quiere mi última respuesta otra vez.",
        elsewhere="Se quiere mi última respuesta {l}.",
    ),
    habits=_HABITS,
)
