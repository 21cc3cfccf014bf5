"""What is said in one kind of Spanish document only: reports, minutes, letters and others.

Gaps and forms are those of `spanish`.
"""

from __future__ import annotations

from training.starter.documents.templates import kinds

SPANISH_KINDS = kinds("""
report.title: Informe anual de {C}|Informe sobre {g:el} en {P}|{o:el} de {P} en {y}
report.begin: Este informe trata {g:del} de {C}.|Las cifras proceden de {P}.
report.end: En el anexo hay más detalles.|El próximo informe llegará pronto.
report.fact: !Los costes {g:del} subieron un {p} en {y}. => ¿Cuánto subieron los costes {g:del}?
report.fact: {C} tenía {n} empleados a finales de {y}. => ¿Cuántos empleados tenía {C}?
report.fact: !{C} obtuvo un beneficio de {e} en {y}. => ¿Qué beneficio obtuvo {C} en {y}?
report.filler: El panorama general es estable.|Las cifras hablan por sí solas.
report.filler: Lo mismo se observa en otras partes.|Los métodos no han cambiado.
minutes.title: Acta {o:del} de {P}|Reunión {o:del}|Acta del {D}
minutes.begin: Presentes: {N}, {N2}, {N3}|{r:el} abre la sesión.
minutes.end: {r:el} cierra la sesión.|No hay más asuntos.
minutes.fact: !La propuesta de {N} se aprueba por {B} votos contra {b}.
=> ¿De quién es la propuesta que se aprueba?
minutes.fact: !{N} presentará {g:el} antes del {D}. => ¿Quién presentará {g:el}?
minutes.fact: !Los miembros conceden {e} para {g:el}. => ¿Cuánto se concede para {g:el}?
minutes.filler: Se aprueba el acta anterior.|Los miembros hablan largo rato {g:del}.
minutes.filler: No hay objeciones.|{r:el} agradece la asistencia.
letter.title: A {N}, en {P}|Su carta sobre {g:el}
letter.begin: Estimado señor {S}:|Estimada señora {S}:|Queridos amigos:
letter.end: Un cordial saludo, {N}|Atentamente, {N}|Un abrazo, {N}
letter.fact: !Iré a visitarlos el {D}. => ¿Cuándo será la visita?
letter.fact: !Adjunto un cheque de {e} para {g:el}. => ¿De cuánto es el cheque para {g:el}?
letter.fact: Vivimos en {P} desde {y}. => ¿Desde cuándo viven en {P}?
letter.filler: Gracias por su amable carta.|Me alegró tener noticias suyas.
letter.filler: Espero que al recibir esta carta estén todos bien.|Escriban pronto.
story.title: {N} y {w:el}|{t:el} al final de la calle|El viaje a {P}
story.begin: Había una vez alguien que se llamaba {N}.|Todo empezó en {P}.
story.end: Y así termina la historia.|Todavía hoy se habla de ello.
story.fact: {N} escondió {n} monedas en {t:el}. => ¿Cuántas monedas escondió {N}?
story.fact: !{N} prometió volver después de {s} años. => ¿Qué prometió {N}?
story.fact: {N} navegó hasta {P} con {s} amigos. => ¿Con cuántos amigos navegó {N} hasta {P}?
story.filler: La noche era oscura y el viento era frío.|Nadie creía una palabra.
story.filler: A lo lejos sonaba una campana.|La anciana movía la cabeza.
news.title: {P} tendrá {t:un+}|{C} en apuros|Tormenta en {P}
news.begin: {P} – {o:^el} ha tomado una decisión.|{P}, {D}
news.end: Más información en nuestra próxima edición.|{o:el} no quiso hacer comentarios.
news.fact: !La policía de {P} detuvo a {s} personas el {D}.
=> ¿A cuántas personas detuvo la policía de {P}?
news.fact: !El incendio de {P} causó daños por {e}. => ¿Qué daños causó el incendio de {P}?
news.fact: El equipo de {P} ganó por {B} puntos a {b}. => ¿Quién ganó el partido?
news.filler: Los vecinos tenían opiniones distintas.|Nadie resultó herido.|No hubo incidentes.
news.filler: El tráfico fue lento toda la mañana.|De esto se habla desde hace años.
manual.title: Cómo usar {C}|{C}: guía rápida|Cuidado {w:del}
manual.begin: Lea esta guía antes de empezar.|Gracias por elegir {C}.
manual.end: Guarde esta guía en un lugar seguro.|Su vendedor le ayudará con gusto.
manual.fact: La batería de {C} dura {s} horas. => ¿Cuánto dura la batería de {C}?
manual.fact: !Cambie el filtro de {C} cada {s} días.
=> ¿Cada cuánto hay que cambiar el filtro de {C}?
manual.fact: El aparato {C} pesa {f} kilos. => ¿Cuánto pesa el aparato {C}?
manual.filler: Pulse el botón verde.|Cierre la tapa.|Limpie la superficie con un paño suave.
manual.filler: No lo use bajo la lluvia.|Espere a que se apague la luz.|Revise los cables.
contract.title: Contrato entre {N} y la empresa {C}|Contrato de alquiler|Condiciones de entrega
contract.begin: {N} y la empresa {C} acuerdan lo siguiente.|En adelante, {C} es el vendedor.
contract.end: {P}, {D}|Todo cambio se hará por escrito.
contract.fact: !{C} paga a {N} {e} al mes. => ¿Cuánto paga {C} a {N} al mes?
contract.fact: !Este contrato entre {N} {N2:y} termina el {D}.
=> ¿Cuándo termina el contrato entre {N} {N2:y}?
contract.fact: !{C} entregará {n} {i} en {P} antes del {D}. => ¿Qué entregará {C} en {P}?
contract.filler: Ambas partes actúan de buena fe.|Se aplican las normas habituales.
contract.filler: Las demás condiciones no cambian.|Cada parte conserva una copia.
e-mail.title: Asunto: {g:el}|Asunto: su pregunta sobre {C}|Re: {g:el} de {P}
e-mail.begin: Hola, {N}:|Hola a todos:|Buenos días:
e-mail.end: Saludos, {N}|Un saludo, {N}|Hasta pronto, {N}
e-mail.fact: !Nos vemos el {dm} a las {h} en la sala {s}. => ¿Cuándo es la reunión?
e-mail.fact: !Por favor, transfiera {e} a {C} antes del {dm}. => ¿Cuánto hay que transferir a {C}?
e-mail.fact: {N} ha reservado {s} plazas en el tren a {P}. => ¿Cuántas plazas ha reservado {N}?
e-mail.filler: Espero que haya pasado un buen fin de semana.|Gracias por su rápida respuesta.
e-mail.filler: Dígame si algo no está claro.|Perdone que le conteste tan tarde.
""")
