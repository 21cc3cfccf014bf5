"""What made-up Spanish documents are made of; the gaps are told in `templates`.

{r} a role, {o} an organisation, {t} a building, {i} things to count, {g} a matter, {a} an adjective
behind its noun, with its gender. Forms: el, un, del, al, o (how a participle agrees); "+" with an
adjective. A name has the form y.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from training.starter.documents.spanish_kinds import SPANISH_KINDS
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
!En {my}, la ciudad de {P} inauguró un puente de {n} metros.
=> ¿Cuándo inauguró la ciudad de {P} un puente?
!{o:el} de {P} compró {n} {i} por {e}. => ¿Cuánto pagó {o:el} de {P} por {i:los}?
{N} nació en {P} en {y}. => ¿Cuándo nació {N}?
{N} se mudó a {P} en {my}. => ¿Cuándo se mudó {N} a {P}?
!El {D}, {N} firmó el contrato con {N2}. => ¿Cuándo firmó {N} el contrato con {N2}?
!{o:el} decidió construir {t:un+} en {P}. => ¿Qué decidió construir {o:el} en {P}?
!{o:el} aceptó pagar {e} a {N}. => ¿Cuánto recibirá {N} {o:del}?
!{N} pagó {e} por {t:el}. => ¿Cuánto pagó {N} por {t:el}?
!{r:el}, {S}, anunció que {g:el} costará {e}. => ¿Cuánto costará {g:el}, según {S}?
{t:el} de {P} tiene {s} salas y {n} asientos. => ¿Cuántos asientos tiene {t:el} de {P}?
!La próxima reunión será el {D} en {P}. => ¿Cuándo será la próxima reunión en {P}?
!{g:el} debe terminar antes del {D}. => ¿Cuándo debe terminar {g:el}?
Unas {n} personas viven en {P}. => ¿Cuántas personas viven en {P}?
!Las ventas de {C} subieron de {b} a {B} en {y}. => ¿Cuánto subieron las ventas de {C} en {y}?
La empresa {C} vendió {n} {i} en {y}. => ¿Cuánt{i:os} vendió la empresa {C} en {y}?
!{N} {N2:y} acordaron reunirse en {P} el {D}. => ¿Dónde acordaron reunirse {N} {N2:y}?
!{o:el} de {P} debe reparar {t:el} antes del {D}. => ¿Qué debe reparar {o:el} de {P}?
{N} descubrió {w:el} cerca de {P} en {y}. => ¿Quién descubrió {w:el} cerca de {P}?
{w:el} pesa {f} kilos y mide {n} centímetros. => ¿Cuánto pesa {w:el}?
!Es importante que {N} envíe {i:los} antes del {D}. => ¿Qué debe enviar {N}?
!{N} decidió dejar {P} después de {s} años. => ¿Qué decidió {N} después de {s} años?
!El precio de {i:los} bajó un {p} en {my}. => ¿Cuánto bajó el precio de {i:los}?
!En {P}, {r:el} {S} decidió cerrar {t:el}. => ¿Quién decidió cerrar {t:el} de {P}?
{N} caminó {s} kilómetros de {P} a {P2}. => ¿Cuánto caminó {N} de {P} a {P2}?
El tren a {P} sale a las {h} de la vía {s}. => ¿A qué hora sale el tren a {P}?
El estudio contó {n} pájaros cerca de {P}. => ¿Cuántos pájaros contó el estudio cerca de {P}?
Una tormenta destruyó {n} árboles en {P} el {D}. => ¿Cuándo hubo una tormenta en {P}?
En {y}, {N} fundó {o:el} de {P}. => ¿Quién fundó {o:el} de {P}?
{N} ganó el premio {C} en {y}. => ¿Qué premio ganó {N} en {y}?
!El presupuesto de {P} para {y} es de {e}. => ¿Cuál es el presupuesto de {P} para {y}?
!{N} debe devolver {n} {i} a {N2} antes del {D}. => ¿Cuánt{i:os} debe devolver {N} a {N2}?
{N} dirige {o:el} de {P} desde {y}. => ¿Quién dirige {o:el} de {P}?
!{t:el} de {P} se terminó el {D} y costó {e}. => ¿Cuánto costó {t:el} de {P}?
!{b} de los {B} miembros votaron a favor de la propuesta de {N}.
=> ¿Cuántos miembros votaron a favor de la propuesta de {N}?
El río {P} tiene {n} kilómetros de largo. => ¿Cuánto mide el río {P}?
{N} encontró {n} {i} en {t:el+} de {P}. => ¿Qué encontró {N} en {t:el} de {P}?
{t:el+} de {P} tiene sitio para {n} personas. => ¿Para cuántas personas tiene sitio {t:el} de {P}?
{w:el} necesita {s} horas y {f} litros de agua. => ¿Cuánta agua necesita {w:el}?
El equipo de {N} midió {f} grados el {D}. => ¿Qué temperatura midió el equipo de {N}?
La sala {s} está reservada para {N} hasta el {D}. => ¿Qué sala está reservada para {N}?
!{N} decidió que {t:el} debe seguir abiert{t:o}. => ¿Qué decidió {N} sobre {t:el}?
!{o:el} de {P} eligió como presidente a {N}. => ¿A quién eligió {o:el} de {P}?
Entre {y} y {y2}, {o:el} de {P} plantó {n} árboles. => ¿Cuántos árboles plantó {o:el} de {P}?
{N} construyó {t:el+} de {P} en {y}. => ¿Quién construyó {t:el} de {P}?
Mi hermana {F} se casó con {N2} en {y}. => ¿Con quién se casó {F} en {y}?
Llegué a {P} el {D} con {e} en el bolsillo.
!Por favor, envíe {n} {i} a {N}, en {P}. => ¿Qué hay que enviar a {N}?
La versión {v} de {C} salió en {my}. => ¿Cuándo salió la versión {v} de {C}?
La temperatura en {P} alcanzó los {s} grados. => ¿Qué temperatura se alcanzó en {P}?
El doctor {S} atendió a {n} pacientes en {P} en {y}. => ¿A cuántos pacientes atendió el doctor {S}?
El barco {C} llevó {n} {i} a {P}. => ¿Qué llevó el barco {C} a {P}?
!El alquiler del piso de {P} es de {e} al mes. => ¿Cuánto es el alquiler del piso de {P}?
!{C} contratará a {s} personas antes de que acabe {y}. => ¿A cuántas personas contratará {C}?
!El tribunal de {P} condenó a la empresa {C} a pagar {e}. => ¿Cuánto debe pagar la empresa {C}?
La carretera de {P} a {P2} estuvo cerrada {s} días.
=> ¿Cuánto tiempo estuvo cerrada la carretera de {P} a {P2}?
!El {D}, {N} canceló el viaje a {P}. => ¿Quién canceló el viaje a {P}?
{N} trabaja para {C} desde {y}. => ¿Desde cuándo trabaja {N} para {C}?
En {P}, el {p} de los habitantes tiene bicicleta. => ¿Cuántos habitantes de {P} tienen bicicleta?
El autobús de {P} a {P2} tarda {s} minutos. => ¿Cuánto tarda el autobús de {P} a {P2}?
La exposición de {P} tuvo {n} visitantes en {y}. => ¿Cuántos visitantes tuvo la exposición de {P}?
!{C} y la empresa {C2} compartirán los gastos de {e}. => ¿Qué gastos compartirán {C} y {C2}?
{N} corrió {s} kilómetros en {n} minutos. => ¿Cuántos kilómetros corrió {N}?
!En {P}, la fecha límite para {g:el} es el {D}. => ¿Cuál es la fecha límite para {g:el} en {P}?
!{N} donó {e} {t:al} de {P}. => ¿Cuánto donó {N} {t:al} de {P}?
{t:el} de {P} está abiert{t:o} hasta las {h}. => ¿Hasta qué hora está abiert{t:o} {t:el} de {P}?
!{o:el} de {P} rechazó {g:el} por {B} votos contra {b}. => ¿Qué rechazó {o:el} de {P}?
"""

_FILLER = """
Aquel día hacía buen tiempo.|A mucha gente le gusta hablar de estas cosas.
Era una mañana larga y tranquila.|Algunos se quedaron un rato a mirar.|Nadie tenía prisa.
También había un poco de música.|El paseo fue agradable.|No había nada más previsto.
Las calles estaban llenas de gente y el aire era fresco.
Días así son frecuentes en esta época del año.|Todos estaban contentos con el resultado.
El café estaba caliente y las sillas eran cómodas.
Siempre es agradable ver a los viejos amigos.|Los niños jugaban fuera.
Varios visitantes dijeron que les gustaba la vista.|Como de costumbre, había mucho que contar.
Suele ser así en lugares de este tipo.|{r:el} sonrió y no dijo nada.
El ambiente fue cordial de principio a fin.|Unas nubes pasaban sobre las colinas.
Más tarde se apagaron las luces una tras otra.|La gente iba y venía todo el día.
No debemos olvidar lo agradable que fue.|Por supuesto, hay distintas opiniones sobre esto.
Se veía {t:el+} a la luz de la tarde.|Es difícil decir algo más.
A unos les gustaba {g:el}, a otros no.|{t:el} se encontraba al final de la calle.
Todo siguió como siempre.|Había flores en la mesa.|Así es como suele ocurrir.
Los pájaros cantaban en los árboles.|Se oía el viento entre las hojas.
Después no pasó nada especial.|El resto del día fue tranquilo.|{w:el} se parecía a {w2:un}.
Hablaron {w:del} durante un rato.|El invierno había sido largo y frío.
Se veían {i:los} por todas partes.|El olor del pan llenaba la casa.
Miraba por la ventana y pensaba en su casa.|Ella bebía su té despacio.
Se rieron mucho y se contaron historias.|Espero que estén bien y que el jardín esté verde.
Pienso a menudo en ustedes.|Recuerdos a toda la familia.|Fueron horas felices.
La sopa estaba un poco salada.|No hubo preguntas.
Todos agradecieron {r:al} el buen trabajo.|El debate fue abierto y cortés.
Muchas de estas preguntas no son nuevas.|Un trabajo así exige tiempo y paciencia.
En general, los informes son fáciles de leer.|Los demás trabajos avanzaron según lo previsto.
El método es conocido y se usa mucho.|Sería bueno ver más trabajos de este tipo.
{t:un+} es una alegría para todos.|Al final no cambió gran cosa.|Quizá fue esa la razón.
No se dijo mucho {g:del}.|El camino de vuelta parecía más corto.
La hierba crecía alta junto al camino.|Las paredes eran claras y el suelo era oscuro.
De vez en cuando alguien abría una puerta.|A {N} le gustaba {t:el+}.|{N} sonrió a {N2}.
La gente de {P} tiene fama de amable.|En {P}, las tardes son largas.|{N} estaba de buen humor.
A veces {w:un} no es más que {w2:un}.|Más vale {w:un} que nada.
{w:el} seguía junto {w2:al} como antes.|Vale la pena mirarlo con más calma.
Los detalles no tienen importancia aquí.|{N} pensaba a menudo en los veranos de {P}.
Todo el mundo hablaba {g:del}.|Todos sabemos cómo es eso.|Fuera se hacía de noche.
El perro dormía debajo de la mesa.|Al final, todos se fueron a casa.
Se podría decir mucho {g:del}.|Alguien había olvidado un paraguas en la entrada.
Desde allí se ve muy bien {t:el}.|Nadie recordaba por qué.|Ya había dejado de llover.
Lo mismo se oye en otras partes.
"""

_OPENINGS = """
Este informe describe el trabajo {o:del} de {P}.|Esta es la historia de {N} y {t:del+}.
{o:el} de {P} volvió a reunirse.|{P} es una pequeña ciudad con {t:un+}.
{N} trabaja en {P} con {r:el}.|Esta es el acta {o:del} de {P}.
{w:el} es una especie de máquina de {P}.|{N} cuenta cómo llegó {g:el} a {P}.
Esta carta trata {g:del} de {P}.|Este texto explica cómo funciona {w:el}.
{N} {N2:y} acuerdan lo siguiente.|Estas son las noticias de {P}.
Nuestro tema de hoy es {g:el} de {C}.
"""

_HEADINGS = """
{t:el} de {P}|Informe|Acta|Capítulo {s}|{N} {N2:y}|Sobre {w:el}|Noticias de {P}|Introducción
Resultados|Próximos pasos|{g:el}|Costes y fechas|Antecedentes|{C} en {P}|En resumen
"""

_ACTORS = """
{r:el}|{o:el}|la directora|el visitante|la vecina|un invitado|todo el equipo|una estudiante
el conductor|el dueño {t:del}|la dueña {t:del}|cada vecino|mi familia|un viejo amigo|el grupo
una mujer|un hombre|todo el mundo|nuestro vecino|el personal|el autor|la cantante
un joven compañero|una joven compañera|el público|la organizadora|mi hermano|mi hermana
la familia {S5}|el viejo guarda|una turista|alguien|un pasajero|la guía|el pueblo entero
"""

_ACCOUNTS = """
esperaba cerca {t:del}|hablaba {g:del}|miraba {i:los}|paseaba junto {t:al}|aprobaba la idea
pensaba en {w:el}|descansaba un poco|abría las ventanas|guardaba la calma|escuchaba la música
lo encontraba normal|parecía de buen humor|volvía a casa más tarde que de costumbre
tenía poco que añadir|recordaba los viejos tiempos|no temía la lluvia|limpiaba {t:el}
buscaba la sombra|contaba algunas historias|encontraba muy agradable {t:el}
mantenía en orden {i:los}|esperaba un buen verano|cuidaba {i:los}|hablaba con voz suave
conocía bien {i:los}|conocía el camino de memoria|ya había oído hablar {w:del}
traía pan y queso|se quedaba en {t:el} hasta la noche|no tenía planes especiales
causaba buena impresión|compartía el trabajo como siempre|quería volver a ver {t:el}
disfrutaba del buen tiempo|preguntaba por {g:el}|esperaba {g:el} con alegría
"""

_FRAMES = """
como siempre|por la tarde|al principio|mientras tanto|después de un rato|a decir verdad
en conjunto|por lo que se sabe|de vez en cuando|poco después|en días así|sin hacer ruido
al final del día|por una vez|durante la pausa|casi siempre|a pesar de la lluvia
cerca {t3:del}|detrás {t3:del}|con una sonrisa|por supuesto|en general
"""

_STATEMENTS = """
!pagó {e} a {N}|!vendió {n} {i} a {N}|!=inauguró {t:el} en {P} el {D}
!decidió vender {t:el} a {N}|!aceptó prestar {n} {i} a {N}|midió {n} metros en {P}
!=recibirá {n} {i} de {N} en {my}|!=debe terminar {g:el} antes del {D}|perdió {b} de {B} {i}
!decidió mudarse a {P}|encontró {n} {i} en {P}|reunió {e} para {t:el} de {P}
!=eligió a {N} el {D}|!encargó {n} {i} a {e} cada un{i:o}|!subió el precio de {i:los} a {e}
!rechazó la oferta de {N} por {B} votos contra {b}|=llevó {n} {i} a {P} en {y}
=dio {t:al} el nombre de {N} en {y}|plantó {n} árboles en {P}|=necesita {n} horas para {w:el}
!=debe {e} a {N}|!=cerrará {t:el} hasta el {D}|llegó a {P} después de {s} días
invitó a {n} personas a {P}|vio {n} {i} cerca de {P}|!redujo los costes un {p}
!gastó {e} en {t:el}|envió {n} cartas a {N} y a {N2}|alquiló {s} habitaciones en {P}
!=pagará {e} a {C} antes del {D}
"""

_DATES = "en {y}|en {my}|el {D}|a finales de {y}|en la primavera de {y}|en el otoño de {y}"

_QUOTES = """
!«Pagaremos {e}», dijo {N}. => ¿Qué dijo {N}?
!{N} dijo: «{t:^el} abre el {D}». => ¿Cuándo abre {t:el}, según {N}?
{t:el} ({s} habitaciones) es propiedad de {N}. => ¿De quién es {t:el}?
{t:el} de {N} se vendió por {e} a {N2}. => ¿Quién compró {t:el} de {N}?
{o:el} de {P} –que se fundó en {y}– tiene {n} miembros.
=> ¿Cuántos miembros tiene {o:el} de {P}?
A las {h}, el tren salió de {P} con {n} personas. => ¿A qué hora salió el tren de {P}?
La señora {S} (nacida en {y}) vive en {P}. => ¿Dónde vive la señora {S}?
El señor {S} (nacido en {y}) vive en {P}. => ¿Dónde vive el señor {S}?
!La oferta de {N} es de {e}, no de {e2}. => ¿Cuál es la oferta de {N}?
"""

_SAYINGS = """
«Qué día tan hermoso», dijo {r:el}.|Era, como tantas veces, una cuestión de gusto.
¡Qué lugar tan agradable!|{r:el} preguntó: «¿Está lejos?».|¿A quién no le gustaría?
Es una pena, pero así es.|«Esperemos», dijo {N}.|Desde lejos se veía {t:el}.
No hablaban; miraban {t:el}.|«Qué bonito», dijo {N}.
"""

_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
_ROLES = """
m alcalde|m profesor|m director|m capitán|m presidente|m médico|m secretario|m ministro|m ingeniero
m jardinero|m panadero|m abogado|f alcaldesa|f profesora|f directora|f médica|f ministra|f abogada
"""
_ORGANISATIONS = """
m consejo|m comité|m club|m parlamento|m sindicato|m patronato|f comisión|f fundación|f asociación
f sociedad|f cooperativa
"""
_BUILDINGS = """
m museo|m puerto|m teatro|m castillo|m molino|m mercado|m hospital|m hotel|m almacén|m restaurante
m ayuntamiento|f escuela|f iglesia|f estación|f fábrica|f biblioteca|f torre|f piscina|f oficina
"""
_THINGS = """
m libros|m billetes|m teléfonos|m abrigos|m paraguas|m ordenadores|m cuadros|m sillones|f cajas
f botellas|f lámparas|f sillas|f mesas|f cartas|f mantas|f llaves|f manzanas|f piedras|f alfombras
f bicicletas
"""
_MATTERS = """
m proyecto|m festival|m curso|m concierto|m viaje|m programa|m plan|m estudio|f exposición|f fiesta
f campaña|f reparación|f conferencia|f colecta
"""
_ADJECTIVES = """
tranquilo tranquila|moderno moderna|rojo roja|famoso famosa|estrecho estrecha|agradable agradable
blanco blanca|antiguo antigua|silencioso silenciosa|oscuro oscura|claro clara|verde verde
sencillo sencilla|azul azul|elegante elegante|olvidado olvidada
"""

_SOUNDS_LIKE_I = re.compile(r"(?:[ií]|h[ií](?![aeou])|y(?![aeiouáéíóú]))", re.IGNORECASE)


def _noun(gender: str, word: str) -> Forms:
    male = gender == "m"
    forms = {
        "": word,
        "el": f"{'el' if male else 'la'} {word}",
        "un": f"{'un' if male else 'una'} {word}",
        "del": f"{'del' if male else 'de la'} {word}",
        "al": f"{'al' if male else 'a la'} {word}",
        "o": "o" if male else "a",
    }
    with_adjective = {
        f"{form}+": f"{forms[form]} {{a:{gender}}}" for form in ("el", "un", "del", "al")
    }
    return forms | with_adjective


def _thing(gender: str, many: str) -> Forms:
    """Return the forms of what is counted, all of them plural."""
    male = gender == "m"
    return {
        "": many,
        "los": f"{'los' if male else 'las'} {many}",
        "os": f"{'os' if male else 'as'} {many}",
        "o": "o" if male else "a",
    }


def _many_words(word: str) -> Forms:
    vowel = word[-1] in "aeiouáéíóúü"
    many = f"{word}s" if vowel else f"{word.removesuffix('z')}{'c' if word[-1] == 'z' else ''}es"
    return _thing("m", many)


def _name(name: str) -> Forms:
    return {"": name, "y": f"{'e' if _SOUNDS_LIKE_I.match(name) else 'y'} {name}"}


def _adjective(male: str, female: str) -> Forms:
    return {"": male, "m": male, "f": female}


SPANISH = Templates(
    code="es",
    facts=facts(_FACTS),
    filler=rows(_FILLER),
    openings=rows(_OPENINGS),
    headings=rows(_HEADINGS),
    actors=rows(_ACTORS),
    named_actors=rows(
        "{N4}|{r2:el} {S4}|{o:el} de {P2}|{r2:el} de {P2}|la señora {S4}|el señor {S4}"
        "|la empresa {C2}"
    ),
    accounts=rows(_ACCOUNTS),
    statements=facts(_STATEMENTS),
    frames=rows(_FRAMES),
    dates=rows(_DATES),
    quotes=facts(_QUOTES),
    sayings=rows(_SAYINGS),
    kinds=SPANISH_KINDS,
    little=("el", "de", "un", "en", "y", "era", "a", "con"),
    people=rows(
        "García|Lucía Fernández|Martínez|José Romero|Carmen Ruiz|Navarro|Luis Ortega|Molina"
        "|Pilar Serrano|Castro|Diego Herrera|Vázquez|Elena Márquez|Peña|Rubio|Tomás Aguilar"
    ),
    places=rows(
        "Madrid|Sevilla|Valencia|Bilbao|Granada|Toledo|Lima|Bogotá|Quito|Zaragoza|Málaga|Cádiz"
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
        thousands=("\u202f", "\u202f", "\u00a0", " "),
        decimal=",",
        months=rows(_MONTHS),
        dates=("{0} de {1} de {2}",),
        day_months=("{0} de {1}",),
        month_year="{0} de {1}",
        times="{0}:{1}",
        amounts=("{0} euros", "{0} euros", "{0} euros", "{0} €", "{0} dólares", "{0} pesos"),
        percents=("{0} %", "{0} por ciento"),
        long_groups=True,
    ),
    order="{actor} {verb} {rest}",
    framed=("{frame}, {actor} {verb} {rest}", "{actor} {verb} {rest} {frame}"),
    not_told="El texto no lo dice.",
    name_forms=_name,
    word_forms=lambda word: _noun("m", word),
    many_forms=_many_words,
)
