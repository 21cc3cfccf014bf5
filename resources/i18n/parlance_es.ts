<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>Abrir las condiciones</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Token de Hugging Face (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Token de Hugging Face</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Guardar en este equipo</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>Guardar el token en este equipo</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Donde las herramientas de Hugging Face guardan el suyo.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>Abra las condiciones y acéptelas con su cuenta de Hugging Face. Después inicie sesión aquí con un token de esa cuenta que pueda leer.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>Si es privado, inicie sesión con un token que pueda leerlo.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>Sus autores tienen su consentimiento: sus archivos se pueden descargar.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>Preguntando al Hub si sus archivos se pueden descargar…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>Sus archivos todavía no se pueden descargar.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Sus autores piden antes su consentimiento a sus condiciones.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>No ha iniciado sesión.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>La sesión dura hasta que se cierre Parlance.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>Sesión iniciada con el token de HF_TOKEN.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>Sesión iniciada con el token guardado en este equipo.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>Sigue trabajando; «Detener» lo termina al instante.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Esperando al modelo…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Leyendo: %1 de %2 tokens</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>Escribiendo…  %1 tokens/s</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>Hay otras opciones elegidas. Las notas ya hechas se reutilizan donde encajan.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Resumir de nuevo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>Responder de nuevo con…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Responder de nuevo</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>La respuesta anterior se queda: puede volver a ella con las flechas de debajo.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Quién responde</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>Otras formas de decirlo</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>Buscando otras formas de decirlo…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>No se encontraron otras.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>Ocultar el razonamiento</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>Mostrar el razonamiento</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Pensando…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>Pensando desde hace %1 s…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>Pensó durante %1 s</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Cómo se hizo</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>Buscando la respuesta…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>%1 no se pudo leer. Se conserva como %2, y Parlance ha empezado uno nuevo.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>Por separado</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Juntos</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>Cómo resumir varios documentos</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>Qué se hace con ellos juntos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1:</source>
            <translation>%1:</translation>
        </message>
    </context>
    <context>
        <name>AskBox</name>
        <message>
            <source>Question about the document</source>
            <translation>Pregunta sobre el documento</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Detener la respuesta</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>Pregunte sobre los documentos</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>Pregunte sobre el documento</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Buscando el documento…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>Sin el documento no se puede preguntar nada sobre él</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>Podrá preguntar cuando el documento esté abierto</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Detuvo esta respuesta.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>Consultar</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>Consultando la dirección</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>Redactor</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>Escribe y mejora textos con su propia voz</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>Ayudas a escribir. Responde en el idioma del texto que te den. Escribe frases sencillas y vivas; evita los tópicos y la exageración. Cuando mejores un texto, conserva su sentido, sus datos y la voz del autor; da primero el texto nuevo completo y nombra después, en pocas palabras, los cambios principales. Pregunta solo cuando no puedas seguir de otro modo.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>Haz este texto más claro y más corto:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>Escribe una carta amable para rechazar una invitación.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>Programador</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>Escribe, explica y repara código</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>Eres un programador cuidadoso. Da código completo que funcione, en un bloque de código que indique su lenguaje, y usa la biblioteca estándar donde baste. Trata los errores y di qué has supuesto. Antes del código explica en una o dos frases cómo lo abordas; después, cómo probarlo. Si no tienes la seguridad de que una función o una opción exista, dilo.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>¿Qué hace este código y dónde podría fallar?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>Escribe un programa que renombre fotos según su fecha.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Profesor</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>Explica paso a paso y hace preguntas</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>Eres un profesor paciente. Averigua primero qué sabe ya el alumno. Explica un paso cada vez, con un ejemplo de la vida diaria, y termina con una pregunta que muestre si se ha entendido. No des enseguida la solución de un ejercicio: da una pista y luego otra mayor. Elogia lo que esté bien y di con claridad y amabilidad lo que no.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>Explícame las fracciones.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>¿Por qué el cielo es azul?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>Resumidor</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>Dice en breve lo que dice un texto</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>Resumes textos en su propio idioma. Primero una frase que diga lo más importante; después, de tres a siete puntos, cada uno una frase completa. Conserva los nombres, números y fechas exactamente como están. Di solo lo que dice el texto y nada tuyo; donde no esté claro o se contradiga, dilo.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>Resume este texto:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>¿Qué se decidió en esta acta y quién lo hace?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>Asistentes</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>Usar en este chat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>Un asistente es un conjunto de instrucciones y ajustes con un nombre. Cree el suyo con «Nuevo».</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>Añadir cuatro para empezar</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Inicios</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>Inicios, uno por línea: se ofrecen en la página vacía</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln asistente</numerusform>
                <numerusform>%Ln asistentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln prompt</numerusform>
                <numerusform>%Ln prompts</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>Incorporado: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Guardado: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Asistente nuevo</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>Importar asistentes</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>Exportar asistentes</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>Asistentes (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>Adjuntar documentos o imágenes</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>Adjunto al mensaje</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Elegir un modelo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>%Ln archivo más de los que caben en un mensaje: no incorporado.</numerusform>
                <numerusform>%Ln archivos más de los que caben en un mensaje: no incorporados.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>«%1» no ve imágenes: solo recibe sus nombres.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln palabra</numerusform>
                <numerusform>%Ln palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>En espera…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>Leyendo… %1 de %2 páginas</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>No adjuntado</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>«%1»: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>Se leyó «%1» entero.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>No se leyó nada de «%1»: no cabe en el contexto.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Para esto se leyó el %1 % de %Ln página de «%2». Mostrar</numerusform>
                <numerusform>Para esto se leyó el %1 % de las %Ln páginas de «%2». Mostrar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Para esto se leyó el %1 % de %Ln palabra de «%2». Mostrar</numerusform>
                <numerusform>Para esto se leyó el %1 % de las %Ln palabras de «%2». Mostrar</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>%1:  “%2”</source>
            <translation>%1:  «%2»</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln conversación</numerusform>
                <numerusform>%Ln conversaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln texto traducido</numerusform>
                <numerusform>%Ln textos traducidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln documento traducido</numerusform>
                <numerusform>%Ln documentos traducidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln texto resumido</numerusform>
                <numerusform>%Ln textos resumidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln término de glosario</numerusform>
                <numerusform>%Ln términos de glosario</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln corrección</numerusform>
                <numerusform>%Ln correcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln asistente</numerusform>
                <numerusform>%Ln asistentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln prompt guardado</numerusform>
                <numerusform>%Ln prompts guardados</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>chats, traducciones y resúmenes</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>ajustes</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>el texto de Traducir</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>el texto por completar</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>la cola de resúmenes</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>la cola de traducciones</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>palabras añadidas al diccionario</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>Hecha el %1 en «%2» con Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>Hecha el %1 con Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>Copia de seguridad de todo</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>Los chats con sus adjuntos, las traducciones, los resúmenes, los glosarios, los asistentes, los borradores y los ajustes van a un solo archivo. Los modelos no forman parte de él, ni tampoco las claves de los servidores: vuelva a introducirlas tras restaurar.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>Con los ajustes de carpetas, modelos y hardware</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>Cuánto se ha copiado</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Copias de seguridad de Parlance</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>Nombre de este equipo, si debe constar en el archivo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Hacer copia…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>Guardada como %1 en %2 (%3), y comprobada. Contiene %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>solo ajustes</translation>
        </message>
    </context>
    <context>
        <name>BarsFigure</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>BeamControl</name>
        <message>
            <source>Search for the likeliest answer</source>
            <translation>Buscar la respuesta más probable</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>Parar en las primeras respuestas completas</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>Anchura: comienzos que se siguen</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>Penalización de longitud: más favorece respuestas más largas</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>sigue</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>abandonado</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Búsqueda en haz</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: log-probabilidad %3, puntuación %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nodo</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después de</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilidad</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Suma</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: log-probabilidad %2, puntuación %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>parte del ganador</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>«%1» no es un número de token con un sesgo, como «50256 -5».</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>Conversaciones eliminadas</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Borrar definitivamente…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>¿Borrar «%1» definitivamente?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>¿Borrar %Ln conversación definitivamente?</numerusform>
                <numerusform>¿Borrar %Ln conversaciones definitivamente?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>Se borran todos sus mensajes. Esto no se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>Ficha del modelo</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>Mostrar el modelo en uso</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>La ficha de %1, que no es el modelo en uso.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>No se está usando ningún modelo de este equipo. Elija uno arriba.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>Decodificador: continúa un texto token a token</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>Codificador: lee un texto en ambos sentidos y lo convierte en vectores</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>Codificador y decodificador: lee un texto entero y después escribe otro</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>Recurrente: guarda un estado de tamaño fijo, por largo que sea el texto</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>Híbrido: unas capas miran todo el texto, otras guardan un estado</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE sobre bytes</translation>
        </message>
        <message>
            <source>SentencePiece BPE</source>
            <translation>SentencePiece BPE</translation>
        </message>
        <message>
            <source>SentencePiece unigram</source>
            <translation>SentencePiece unigram</translation>
        </message>
        <message>
            <source>WordPiece</source>
            <translation>WordPiece</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>El modelo</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Familia</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>Los números aprendidos. Todos están en el archivo.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>%1 por token</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>Pesos en uso</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>En cada token trabajan solo algunos expertos, y así es más rápido.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>Cuantización</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>Con qué detalle se guardan los pesos: menos bits, archivo más pequeño.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1; entre ellas, cada token son %2 números</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>Algunas capas solo miran %1 tokens atrás</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Ventana deslizante</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>%1 de %2 trabajan en cada token</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Expertos</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Posiciones</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>Cómo sabe el modelo en qué lugar del texto está un token.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%1 cabezas de %2; claves y valores se comprimen juntos</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%1 cabezas de %2; %3 guardan claves y valores, cada una para %4 cabezas</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%1 cabezas de %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>Rotatorias (RoPE), base %1, estiradas %2 veces (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>Rotatorias (RoPE), base %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>Rotatorias (RoPE)</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 tokens, %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vocabulario</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>Contexto de entrenamiento</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>Qué longitud tenían los textos con los que aprendió.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>Formato de chat</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporal</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Detener la respuesta</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>Otra vez: responder de nuevo</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Buscar en las conversaciones</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Carpeta nueva…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Conversaciones eliminadas…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>Renombrar esta conversación…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>Anclar esta conversación</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>Desanclar esta conversación</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Exportar esta conversación…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Exportar todas las conversaciones…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Eliminar esta conversación</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>Renombrar la conversación</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>Acciones de la conversación</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporal</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Chat temporal nuevo</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Suelte para adjuntar al mensaje</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>Elegir documentos e imágenes</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>Documentos e imágenes</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>La respuesta ha terminado: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>imágenes</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>El modelo no puede cumplirlo: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>Lo que adjuntó aún se está leyendo.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>Espere antes la respuesta o deténgala con Esc.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>No se pueden ejecutar como están</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Checkpoints de la caché de Hugging Face que llama.cpp no lee. Los de algunas familias se pueden convertir; el checkpoint queda como está.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>Hacer de él un GGUF que Parlance pueda ejecutar</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>Convertir %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Más para %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Quitar todo lo de su repositorio…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Copiar la orden «%1»</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>Comparar respuestas</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>Preguntar a ambos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Primer lado</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Segundo lado</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>¿Qué se les pregunta a ambos?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>Uno tras otro, para poder comparar velocidades</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>Detener ambos</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>Ambos lados son iguales: solo el azar los distingue.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Conservar esta respuesta</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservada</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Esperando al modelo…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Leyendo: %1 de %2 tokens</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Razonando…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>%1 s en total</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 s hasta el primer token</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>no seguido: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>imágenes</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>Es un modelo base: continúa textos y no se hizo para chatear.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Completar un texto</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>Empiece aquí un texto y deje que el modelo lo continúe en el cursor.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Volver al chat</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>Tokens de una continuación</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> tokens</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>Temperatura </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Completar un texto</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>Rellenar el hueco</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Detener (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>Continuar (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>Temperatura %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Esperando al modelo…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Leyendo: %1 de %2 tokens</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>Escribiendo…  Esc lo detiene.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>Ponga el cursor en un hueco: el modelo tiene en cuenta lo que hay detrás.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>El modelo sigue escribiendo en el cursor. No se añade nada a su texto.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>El texto es más largo que el contexto: %1 letras no se leyeron.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>Este modelo no tiene en cuenta lo que hay tras el cursor.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>Este modelo se hizo para chatear; un modelo base continúa mejor los textos.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc para detener</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Dejar de escribir</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>Chat temporal: no se guarda nada de él</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>Escriba a Parlance o suelte un documento</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>Dejar de escribir (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>Enviar después</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>Enviar cuando la respuesta esté escrita (Intro)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Enviar (Intro)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>Resumiendo los mensajes anteriores…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>Dejar de resumir</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>Una respuesta, después de la conversación anterior</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>Una traducción, cada párrafo después de lo que se pidió al modelo</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>Un resumen como texto independiente: no se tiene en cuenta de qué se hizo</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Su texto</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>Evaluado por %1. Lo escribió %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>Evaluado por %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>El primer token no tiene probabilidad: no hay nada antes de él.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>El texto es más largo que el contexto: desde el token %1, el modelo solo conocía lo inmediatamente anterior.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>Solo se evalúan los primeros %1 caracteres.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>«%1» %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>«%1»: %2. Nada era más probable.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>«%1»: %2, puesto %3. Más probable: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>Perplejidad %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>Log-probabilidad media %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>Número en el vocabulario</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Probabilidad</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilidad</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>El más probable</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>Una perplejidad de 5 significa que el modelo dudó, de media, como entre cinco tokens igual de probables. 1 significa que no tuvo ninguna duda.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>Lo que había antes del texto</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>Mostrar lo que había antes</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>Lo que hay antes</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>Lo que hay antes (puede quedar vacío)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>Un texto propio</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>Evaluar un texto propio</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>¿Cuánta confianza tiene el modelo?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>Cuánto se ha evaluado</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>Donde tuvo menos confianza</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>Señale un token o recórralos con las teclas de flecha.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>Texto libre</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>Las respuestas no siguen ni esquema ni gramática.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>Las respuestas siguen un esquema JSON.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>Las respuestas siguen una gramática.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>Las respuestas son texto libre.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Escribir…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>La respuesta lo cumple.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>La respuesta se cortó; hasta donde llega, lo cumple.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>La respuesta no es JSON.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Salida estructurada</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Texto libre</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Esquema JSON</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Gramática (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>Cómo son las respuestas</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>Esquema o gramática</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>Insertar un ejemplo</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>Pregunta para probarlo</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>Di un libro que te guste.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>Probarlo con el modelo</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>Las respuestas serán JSON que sigue el esquema (JSON Schema 2020-12). Diga en la pregunta qué significan los campos: el modelo ve la pregunta, no el esquema.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>Las respuestas siguen la regla «root» de una gramática en el GBNF de llama.cpp: reglas como name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>Las respuestas se escriben libremente, como quiera el modelo.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Todavía no hay nada escrito.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>El modelo puede cumplirlo.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Esperando al modelo…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Asistente</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>El modelo del chat</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>temperatura %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>Como está (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 de %2 tokens</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>Contexto: %1 de %2 tokens en uso</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>Muestra qué ocupa cuánto</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>Qué se envía al modelo</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Esta conversación</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>Lo que está escribiendo</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>Reservado para la respuesta</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>Todo el contexto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>%Ln de los mensajes más antiguos no se enviará.</numerusform>
                <numerusform>%Ln de los mensajes más antiguos no se enviarán.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>Las cifras son estimadas: este modelo no cuenta.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>Cuando el contexto se llena, se omiten los turnos más antiguos.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>Resumir antes el adjunto</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>Contexto mayor…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>Este mensaje tiene %1 tokens, pero solo hay sitio para %2.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>Con este mensaje, %Ln de los mensajes más antiguos ya no se enviará.</numerusform>
                <numerusform>Con este mensaje, %Ln de los mensajes más antiguos ya no se enviarán.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>Ancladas</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>%Ln conversación encontrada</numerusform>
                <numerusform>%Ln conversaciones encontradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>%Ln conversación en la papelera</numerusform>
                <numerusform>%Ln conversaciones en la papelera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln conversación</numerusform>
                <numerusform>%Ln conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>Carpeta %1, desplegada: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>Carpeta %1, plegada: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, anclada</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, en la carpeta %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Desplegar</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Plegar</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>Quitar la carpeta…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anclar</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desanclar</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>Mover a una carpeta</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Carpeta nueva…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>Sacar de la carpeta</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Renombrar la conversación</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Renombrar la carpeta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Carpeta nueva</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>¿Quitar la carpeta «%1»?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>Quitar la carpeta</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>Sus conversaciones se quedan, sin carpeta.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Conversaciones eliminadas…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Carpeta nueva…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Buscar en las conversaciones</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Borrar la búsqueda (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>Ninguna conversación contiene esto.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Sus conversaciones aparecerán aquí.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Plegada</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Desplegada</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copiar el código</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Su redacción</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>Buscar correcciones</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>Olvidar lo que tradujeron los modelos…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correcciones</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>Ninguna corrección contiene esto.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>Donde cambie una traducción, se usará su redacción desde entonces.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>Partes del documento en las que se basa el resumen</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>el resumen se basa en %1 de ellas</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>terminó por sí sola</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>llegó a su longitud</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>llenó el contexto</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>Suma de log-probabilidades</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>Por token</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Por qué terminó</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>Voraz (greedy)</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Búsqueda en haz</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>Sorteada, semilla %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>log-probabilidad %1, %2 por token</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>Decodificación</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>Decodificar</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>Hasta cuatro números enteros</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>Cada recuadro tiene un token, la suma de las log-probabilidades hasta él y, entre paréntesis, su puntuación con la penalización de longitud. Grueso: el ganador; discontinuo: abandonado; marco doble: una respuesta completa.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Semillas</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>Haces</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>Penalización de longitud</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>Tokens como máximo</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>Lo que todas tienen en común está atenuado; ▸ marca dónde una toma su propio camino.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>El mismo prompt, decodificado de forma voraz (greedy), por sorteo con semillas y por búsqueda en haz, con la suma de las log-probabilidades de cada uno.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>¿Cancelar y eliminar lo descargado?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Eliminar %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>DifferencesList</name>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>Ajustado de otro modo en este chat: %Ln</numerusform>
                <numerusform>Ajustados de otro modo en este chat: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>Este chat no ajusta nada por su cuenta.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>Revertir «%1»</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>Quitar el resumen y volver a enviar los mensajes</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>Resumen, enviado en lugar de %Ln mensaje</numerusform>
                <numerusform>Resumen, enviado en lugar de %Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>Ocultar el resumen</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Mostrar el resumen</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>Resumen de los mensajes anteriores</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>Todas las tareas</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Resúmenes</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Embeddings</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Todos los tamaños</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>Hasta 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B a 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B a 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>Más de 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>Tendencias primero</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Más descargados</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Más valorados</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Más recientes</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>Todas las licencias</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1 M de descargas</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1 mil descargas</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 descargas</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parámetros</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>un archivo de %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>pide consentimiento</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>contexto %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>modificado %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>Busque modelos, por ejemplo «qwen3» o «persian»</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Buscar modelos</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>En el Hub de Hugging Face</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>Recomendados para este equipo</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>Del catálogo</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Mostrar los %1</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Pidiendo más al Hub…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>Sin red queda el catálogo, arriba.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>El Hub no tiene ningún modelo GGUF así.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>Enviar un resumen en su lugar</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>Chat nuevo a partir de un resumen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>%Ln mensaje anterior ya no se envía</numerusform>
                <numerusform>%Ln mensajes anteriores ya no se envían</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>Un mensaje anterior ya no se envía</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>Contexto mayor: %1, unos %2 más de memoria…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>Contexto mayor: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>Escribir de nuevo el documento</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>Escribir en una carpeta…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>Hojas y columnas…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>Traducir de nuevo con otras opciones…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Abrir el original</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Traducir de nuevo</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>Como tabla bilingüe: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>Como documento: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>Como el propio documento</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>Ningún programa abre %1.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Escrito: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>Aquí aparecen los documentos que marque con una estrella.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>Ningún documento se llama así.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>Sus documentos aparecerán aquí.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>¿Borrar la traducción de «%1»? Los archivos se quedan.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Buscar documentos</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>Documentos anteriores</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>Documentos en la papelera</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>¿Borrar todas las traducciones de la papelera? Los archivos se quedan.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Lo que se borra no se puede recuperar.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>Elegir documentos</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Documento de Word</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Traducir a</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>Tabla bilingüe</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>Escribir original y traducción lado a lado, en vez del propio documento</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>Formato de la tabla</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>A</translation>
        </message>
    </context>
    <context>
        <name>DocumentQueue</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Queue of documents</source>
            <translation>Cola de documentos</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Traducir de nuevo</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>Los documentos terminados se quedan en la lista de abajo</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>No es un idioma del modelo</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>No es un par del modelo</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>Ya está en este idioma</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>Tipo no traducible</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>El archivo ha cambiado</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Abriendo</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Traduciendo</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>Corrigiendo lo que no pasó las comprobaciones</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>Escribiendo el documento</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>%Ln por revisar</numerusform>
                <numerusform>%Ln por revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 de %2 párrafos</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 ya conocidos</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>Cambiado desde que se escribió</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>no escrito</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>Documentos nuevos</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word, PowerPoint, Excel, LibreOffice, páginas web, libros electrónicos, Markdown, subtítulos, PO, correos, tablas y textos vuelven en su propio formato; los PDF, como documento de Word. La traducción se escribe junto al original, nunca encima.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>Suelte para traducir</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>Descarga de %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Adelantar %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>Atrasar %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Reanudar %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Pausar %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Quitar %1 de la lista</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>Cancelar %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Sin iniciar sesión</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Abrir su página</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>Mostrar en Instalados</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Descarga de %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Reanudar %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Pausar %1</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>queda menos de un minuto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>queda %Ln minuto</numerusform>
                <numerusform>quedan %Ln minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>quedan %1 h %2 min</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>queda más de un día</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>espera su turno</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>en espera: la red está desactivada</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>terminada, comprobada byte a byte</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>reintentando…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>se reintenta en %Ln segundo</numerusform>
                <numerusform>se reintenta en %Ln segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>comprobando lo que ya está aquí</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>conectando…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 llegó con bytes erróneos y se descarga otra vez.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>Pausar todas</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Reanudar todas</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>Límite de velocidad y descargas a la vez, en Ajustes</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>No se está descargando nada</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>Todo lo que descargue aparece aquí y continúa tras reiniciar.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Buscar un modelo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln en curso</numerusform>
                <numerusform>%Ln en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln en espera</numerusform>
                <numerusform>%Ln en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>%1 libres en el disco</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>Límite de velocidad: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>Sin límite de velocidad</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>Ningún modelo</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Drop documents or folders anywhere here</source>
            <translation>Suelte documentos o carpetas en cualquier lugar aquí</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>quedan unas %1 h %2 min</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>quedan unas %1 h</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>quedan unos %1 min</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>quedan unos %1 s</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>Editar su mensaje</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Guardar y enviar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>La versión anterior se conserva. Ctrl+Intro envía.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>Codificación: %1 (deducida)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>Codificación: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>Si las letras se ven mal, elija otra codificación</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Dejar que Parlance decida</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>Europa occidental</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Europa central</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Báltico</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cirílico</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>Árabe y persa</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebreo</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tailandés</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>Chino simplificado</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>Chino tradicional</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Borrar lo guardado</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Borrar definitivamente</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>Lo que marque se borra, también de las papeleras, y no se puede recuperar. Sus archivos, modelos, glosarios, correcciones, asistentes, prompts y ajustes se quedan.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance termina lo que esté haciendo y vuelve a abrirse sin ello.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>Hacer antes una copia de seguridad…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ErasePart</name>
        <message>
            <source>Erase…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Borrar lo guardado</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>Chats, traducciones, resúmenes y más, por tipos.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>Se ha borrado lo que eligió.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>Chats, con adjuntos y borradores</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>Textos y documentos traducidos, su cola y su memoria</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>Resúmenes, con preguntas, notas y cola</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>Velocidades medidas y último uso de los modelos</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>Palabras añadidas al diccionario</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>Registros de la red y de inicios anteriores</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>Añadir un ejemplo</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>Guardado: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>%1 archivos guardados en %2</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>Exportar todas las conversaciones…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importar conversaciones…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>Todos los ajustes juntos</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Exportar los ajustes…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importar ajustes…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Restablecer todos los ajustes…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importar ajustes</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Exportar los ajustes</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Ajustes de Parlance</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>¿Qué es esto? Pulse aquí y después en lo que quiera que se explique.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>¿Qué es esto?</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Documento de Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Página web (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, con todo lo que hay</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>Un archivo por cada una, en una carpeta</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>Un archivo por cada una, en un ZIP</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>Un solo archivo con todas</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>Con lo que el modelo pensó antes de responder</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>Cuánto se ha exportado</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exportar «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>Exportar %Ln conversación</numerusform>
                <numerusform>Exportar %Ln conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Conversaciones de Parlance</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>Toda la conversación, como se muestra</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>La conversación elegida (%Ln)</numerusform>
                <numerusform>Las %Ln conversaciones elegidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>Solo algunos mensajes:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>Todas las conversaciones (%Ln)</numerusform>
                <numerusform>Todas las conversaciones (%Ln)</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Tipo de archivo</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>Adónde van varias conversaciones</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>El JSON tiene cada versión de cada mensaje, los adjuntos con su texto y lo que costó cada respuesta. Se puede importar de nuevo sin pérdida.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>Se escriben los mensajes que se muestran, cada uno con su fecha y el modelo que respondió. Solo el JSON tiene además otras versiones y el texto de los adjuntos.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Exportar los ajustes</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>Todos los ajustes en un solo archivo, para otro equipo. Las claves nunca se incluyen.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>Estos dicen algo de usted o de este equipo y se omiten:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>Escribirlos también</translation>
        </message>
    </context>
    <context>
        <name>ExportMenu</name>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Documento de Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Página web (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Copiar el resumen</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>Guardar el resumen</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>Copiar con fuentes</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Guardado: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>Ajustes y claves de los servidores</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>Chats, traducciones, resúmenes y modelos importados</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>Borradores, colas y conversaciones que se tienen listas</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>Modelos descargados, compartidos con otros programas</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Cómo está cargado…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>El modelo cargado</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>No hay ningún modelo cargado. Cuando lo haya, aquí se verá dónde se ejecuta.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>Conjuntos de instrucciones en uso: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>A qué pueden acceder los modelos y los documentos, probado en este equipo</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>Probando…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>La orden %1 ejecuta todo y cuenta lo que sale de este equipo.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>Midiendo…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Carpetas de Parlance</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>Mostrar el registro…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>Registro de este inicio y de los fallos del motor</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>Variables de entorno vigentes</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>No hay ninguna definida.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>Versiones y ajustes para informar de un fallo, sin nombres ni carpetas</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licencias…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>Licencias de todo lo que se incluye</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, %2 de %3 libres</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>Qué significa, qué está a salvo y qué hacer</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>Un modelo para este equipo</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>Elegido según la memoria libre, lo que quiere hacer y sus idiomas.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>Mientras tanto está listo el modelo inicial, que vino con Parlance. Es diminuto: sirve para orientarse, no para trabajar de verdad.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Examinando este equipo…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>Ningún modelo conocido cabe en la memoria libre ahora. Cierre otros programas y vuelva, o siga con el modelo inicial.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>Usar el modelo inicial</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Preguntando al Hub…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usar este modelo</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>Predeterminado: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>Cuesta: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>Se aplica al volver a cargar el modelo</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Devolver «%1» a su valor predeterminado</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>Velocidad y memoria</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>No se está usando ningún modelo de este equipo. Elija uno arriba.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>Insertar</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>¿Qué va en los huecos de este prompt?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>Buscar en el documento</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Cerrar la búsqueda</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>Ninguna carpeta todavía; una por línea</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Añadir una carpeta</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>¿Olvidar lo que tradujeron los modelos?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>Los textos ya traducidos se traducirán de nuevo la próxima vez. Sus correcciones y su historial se quedan.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>¿Olvidar «%1»?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>Se quita de la lista, con su clave y con lo ajustado para sus modelos. En el propio servidor no cambia nada.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>ya está aquí</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>Modelos en este equipo</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>Estos ya están aquí y caben en la memoria. ¿Cuál quiere usar? Los archivos se quedan donde están.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usar este modelo</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>Descargar otro modelo…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>Conversaciones encontradas</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>Listas de términos (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>Tabla con comas (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>Tabla con tabuladores (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Términos</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correcciones</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Qué mostrar</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Idioma del texto</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Idioma de la traducción</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>No traducir nunca</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>Nombres y palabras que quedan como están en todos los idiomas</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>Buscar términos</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>Añadir un término</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>Ningún término contiene esto.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>Añada nombres y palabras que no se traducen nunca.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>Añada palabras y cómo deben traducirse entre estos idiomas.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>Se incorporó %Ln término.</numerusform>
                <numerusform>Se incorporaron %Ln términos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Guardado: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>Importar términos</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>Exportar términos</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>Hojas y columnas que traducir</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>Traducir estas</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>Los demás quedan como están.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln texto</numerusform>
                <numerusform>%Ln textos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>HelpContents</name>
        <message>
            <source>Search the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>Ninguna página tiene estas palabras. Pruebe con menos o con otras.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>%Ln sección encontrada</numerusform>
                <numerusform>%Ln secciones encontradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Contenido de la ayuda</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>Resultados de la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Cerrar la búsqueda</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>Parte de esta página está por ahora en inglés.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Siguiente párrafo por revisar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln párrafo por revisar</numerusform>
                <numerusform>%Ln párrafos por revisar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Borrar definitivamente</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>Se muestran los %1 más recientes.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Borrar definitivamente…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mover a la papelera</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>Ninguna traducción contiene esto.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>Aquí aparecen las traducciones que marque con una estrella.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>Las traducciones no se recuerdan.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>Sus traducciones aparecerán aquí.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>¿Borrar esta traducción?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Añadir a favoritos</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>Guardar un historial</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>Recordar las traducciones en este equipo</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Cerrar el historial</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>Buscar traducciones</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>Traducciones anteriores</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>Traducciones en la papelera</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>¿Borrar todas las traducciones de la papelera?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Lo que se borra no se puede recuperar.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>Cómo conseguir un modelo</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance ejecuta modelos GGUF. Elija uno adecuado para este equipo en Descubrir, suelte un archivo .gguf en la ventana o indique una carpeta propia.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>Descubrir modelos</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>Elegir una carpeta de modelos</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>También aparece aquí lo que otras herramientas ponen en la caché de Hugging Face de este equipo, por ejemplo con:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Copiar la orden</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Modelos encontrados en el Hub de Hugging Face</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>Importar conversaciones</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Cuánto se ha leído</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>Elegir conversaciones exportadas</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>Conversaciones exportadas</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>Elegir una carpeta de conversaciones</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Elija lo que exportaron Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan o la página web de llama.cpp, o suéltelo aquí: archivos, ZIP tal cual o una carpeta. No se guarda nada antes de que vea lo que contiene, y nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>Importar %Ln conversación</numerusform>
                <numerusform>Importar %Ln conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>Se encontró %Ln conversación. Marque las que quiera importar.</numerusform>
                <numerusform>Se encontraron %Ln conversaciones. Marque las que quiera importar.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>Se encontró una conversación.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>%Ln conversación importada</numerusform>
                <numerusform>%Ln conversaciones importadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>con %Ln mensaje</numerusform>
                <numerusform>con %Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>%Ln conversación omitida: ya está aquí.</numerusform>
                <numerusform>%Ln conversaciones omitidas: ya están aquí.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Omitido, porque Parlance no tiene sitio para ello: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>Añadir «%1» a sus modelos</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>Añadir %Ln modelo a sus modelos</numerusform>
                <numerusform>Añadir %Ln modelos a sus modelos</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>Archivos que añadir</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>Usar donde está</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>No se copia ni cambia nada. Si el archivo se mueve más tarde, aquí se pierde.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Mover a la carpeta de Parlance</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>El archivo deja de estar donde está. Parlance podrá quitarlo por usted.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>Esto cambiará:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>El archivo no cambia nada: ya está todo ajustado así.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>No entendidos, se dejan como están:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>Desconocidos para esta versión, se omiten:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>El modelo</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Sesgos</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Penalizaciones</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>InspectPanel</name>
        <message>
            <source>Views of the model</source>
            <translation>Vistas del modelo</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Examinar</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>Token siguiente</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>Decodificación</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>Maneras de preguntar</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>Velocidad y memoria</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Ficha del modelo</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>chat</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>traducción</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>resúmenes</translation>
        </message>
        <message>
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <source>images</source>
            <translation>imágenes</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>embeddings</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>Predeterminado para el chat</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>Predeterminado para traducir</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>Predeterminado para resumir</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Resúmenes</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>Descarga sin terminar</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Revisión antigua</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>Archivo que ningún modelo usa</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Enlace roto</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>lo usa otra revisión</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>lo usa otro modelo</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>tiene otro nombre en otro lugar</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>es suyo o de otra aplicación, y no se elimina</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>Quitando %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>Verificando %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Importando %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Creando %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>Convirtiendo %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Viene con Parlance y se queda</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>Es de llama.cpp: quítelo allí</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>Es de LM Studio: quítelo allí</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>Es de Jan: quítelo allí</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>Es de GPT4All: quítelo allí</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>Es de Ollama: quítelo allí</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>En una carpeta suya: quítelo allí</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parámetros</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>contexto %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>para %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>aún sin usar</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>usado hoy</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>usado ayer</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>usado hace %Ln día</numerusform>
                <numerusform>usado hace %Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>usado %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>de un tipo que aquí no se convierte</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>Buscar entre estos modelos</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>Por tamaño</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>Por último uso</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>Por parámetros</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>Por propietario</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Añadir un archivo…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Añadir un servidor…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>Buscar modelos de nuevo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln modelo</numerusform>
                <numerusform>%Ln modelos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, %2 en el disco</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>Ningún modelo se llama «%1».</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>Añadir modelos</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modelos GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>Una imagen no tiene texto que pegar. Guárdela como archivo y suéltelo.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Elegir documentos</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>Dar la contraseña…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>Elegir la codificación…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Elegir un modelo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Añadirlo de nuevo</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>Haga clic para ir allí.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Detener: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>JobsStrip</name>
        <message>
            <source>What runs now</source>
            <translation>En marcha ahora</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln tarea en marcha</numerusform>
                <numerusform>%Ln tareas en marcha</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>Mostrar lo que está en marcha</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>Plegar lo que está en marcha</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Todo lo que Parlance recuerda, en un solo archivo: por seguridad o para pasar a otro equipo. Los modelos no forman parte de él.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>Además, cada día se hace una copia por sí sola. La más reciente es del %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Hacer copia…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>Teclas para «%1»</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>Pulse las teclas nuevas. Esc las deja como están, Retroceso no pone ninguna.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>Idioma del texto</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Idioma de la traducción</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Intercambiar idiomas y textos</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>Detectar idioma</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>Detectado: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>El texto no deja claro su idioma. Elíjalo aquí.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>Dudoso: ¿%1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>Dudoso: elija el idioma</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>Añadir un idioma</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>Añadir un idioma…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>Buscar idiomas</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Ningún idioma se llama así.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>Sus idiomas</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>Ortografía</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>En el idioma de cada párrafo</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Afrikáans</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>Amárico</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>Asamés</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerbaiyano</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Bielorruso</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Búlgaro</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalí</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>Tibetano</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosnio</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Catalán</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>Kurdo central</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Checo</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Galés</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Danés</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>Divehi</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estonio</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Euskera</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persa</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finés</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipino</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irlandés</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Gallego</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Guyaratí</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>Hausa</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebreo</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Croata</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Húngaro</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armenio</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesio</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>Igbo</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Islandés</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>Javanés</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgiano</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazajo</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Jemer</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>Canarés</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Kurdo</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Kirguís</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latín</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>Luxemburgués</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>Lao</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Lituano</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Letón</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>Malgache</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>Maorí</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macedonio</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>Mongol</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Maratí</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malayo</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltés</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmano</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>Nepalí</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Neerlandés</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Noruego</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>Occitano</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>Oriya</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Panyabí</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polaco</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Pastún</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>Portugués de Brasil</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumano</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Ruso</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>Kinyarwanda</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>Sindhi</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>Cingalés</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Eslovaco</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Esloveno</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somalí</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanés</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbio</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Sueco</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Suajili</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamil</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>Tayiko</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tailandés</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>Turcomano</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>Tártaro</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Uigur</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ucraniano</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Uzbeko</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>Xhosa</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>Yidis</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>Yoruba</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Cantonés</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>Chino tradicional</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>Zulú</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>Leaves this computer</source>
            <translation>Sale de este equipo</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>El modelo se ejecuta en el servidor «%1» (%2). Lo que escriba se envía allí.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>Lo que escriba va a %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>Hay capas del modelo en %1. Lo que se calcula a partir de su texto viaja allí, y nada lo protege por el camino.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>Una parte del modelo se ejecuta en %1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>%Ln documento omitido:</numerusform>
                <numerusform>%Ln documentos omitidos:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… y %1 más</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>Restos</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>Lo que ocupa sitio y ningún modelo necesita. Nada desaparece antes de que vea un plan.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>Quitar todo…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>Quitar: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % o más</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>menos del %1 %</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>Tonos, de claro a oscuro: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>Corto</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Largo</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Unas %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>Otra longitud…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>De qué está hecho Parlance</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>No venía con el texto de la licencia.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>El texto del enlace nombra %1, pero lleva a %2.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>La dirección tiene letras de otra escritura, que pueden parecerse a otras: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>Lo que hay antes de la @ no es el sitio. El sitio es %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Abrir enlace</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>¿Abrir esta dirección en su navegador?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance no abre enlaces de este tipo.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copiar dirección</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>Su redacción</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>¿Cuánta confianza tenía el modelo?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>Traduciendo…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 de %2 párrafos</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 ya conocidos</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Advertencias y errores</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>Registro de este inicio</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>Los nombres, carpetas y claves se omiten al escribirlo, así que puede acompañar el informe de un fallo.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>No se registró nada así.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Buscar en el registro</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Copiar lo que se muestra</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>Este texto es demasiado largo para pegarlo aquí.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>Guárdelo como archivo y abra o suelte ese archivo.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traducir</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Examinar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>Quitar de favoritos</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Añadir a favoritos</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>Solo favoritos</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>Este número no se encontró en el documento.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>Este nombre no se encontró en el documento.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>Frase %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>Claves y valores</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Cálculo</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>Memoria según el contexto</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>Contexto en tokens</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 para %2 tokens de contexto</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>Libre en %1: %2 de %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>Memoria libre: %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>Pesos por tipo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>Aproximado: los pesos se cuentan tensor a tensor, el resto con una fórmula.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Peticiones a la vez</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>Precisión de claves y valores</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>Cuantización de los pesos</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>Como en el archivo (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Como en el archivo</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, %2 bits cada uno</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>Tal como está cargado: pesos %1, contexto %2, cálculo %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>Tal como está cargado: unos %1 de pesos, %2 de contexto, %3 de cálculo.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>Unos %1 en total; hay %2 de memoria libres.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>Unos %1 en total: más que los %2 que hay libres.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>Reparar lo dañado</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>El archivo dañado se conserva con otro nombre, elija lo que elija. La ventana se cierra un momento y se vuelve a abrir.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>Volver a la copia de seguridad más reciente</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>Conservar lo que aún se puede leer</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>Empezar sin nada</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Cuánto se ha leído</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>No hay ninguna.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>Del %1; en total: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>No se puede leer nada de él.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%1 de %2 conversaciones; en total: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>Editar mensaje</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copiar mensaje</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Copiar respuesta</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>Acciones del mensaje</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>Acciones de la respuesta</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>Anclado: se envía siempre. Pulse para desanclar.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desanclar</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>Se sigue enviando</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>Mensajes que exportar</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>MessageDetails</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>Calculado en</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Por qué terminó</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrita</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>Cómo se hizo esta respuesta</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Tokens de la respuesta</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>Tokens recibidos</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>Tokens anticipados con acierto</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Tiempo hasta el primer token</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>Pensó durante</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Responder a esto</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>Cómo se hizo…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>¿Cuánta confianza tenía el modelo?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>Copiar la selección</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Copiar como texto sin formato</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>Copiar con formato</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>Responder de nuevo con…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Versión anterior</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versión posterior</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>Desanclar: que salga del contexto con los demás</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>Anclar: mantenerlo en el contexto</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>Todo lo que hay en el archivo</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>Buscar en claves y valores</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>Mostrar la plantilla de chat</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Copiar el valor</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln línea</numerusform>
                <numerusform>%Ln líneas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>Cargar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Cargando %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Más para %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Cargado</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>Ve imágenes</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Revisión antigua</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Detener la carga</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Liberar</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Cargar de nuevo</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>Se liberó de la memoria porque no se usaba. La próxima pregunta lo carga.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. Contexto de %2 tokens.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>Ningún modelo</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>Cargando… %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Elegir un modelo</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modelo: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>Descansa porque no se usaba. La próxima pregunta lo carga.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>Todos los modelos…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Cómo está cargado…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Copiar la orden «%1»</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>Copiar los detalles del fallo</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>Ajustes de este modelo…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Cómo se carga…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>Examinar…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>Reducir…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>Predeterminado para</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>Cambiar su servidor…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>Olvidar su servidor…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Quitar todo lo de su repositorio…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>chat</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>traducción</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>resúmenes</translation>
        </message>
        <message>
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <source>images</source>
            <translation>imágenes</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>embeddings</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>Cabe en la GPU</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>Cabe en parte en la GPU</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>Se ejecuta en el procesador</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Demasiado grande</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>No se sabe si cabe</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>tan bueno como el original</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>buena calidad</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>notablemente peor</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>mucho peor</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>condiciones propias</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>uso comercial con condiciones</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>uso comercial permitido</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>sin uso comercial</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>No usar en: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>No para: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>unos %1 de memoria</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 de memoria, medidos</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>hasta %1 tokens/s</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 tokens/s, medidos</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>unos %1 tokens/s</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>La memoria permite hasta %1 tokens/s.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>Aquí escribió %1 tokens/s, medidos.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>Por lo medido con otros modelos aquí, unos %1 tokens/s.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>Por su página no se sabe qué necesita.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>Ocupa unos %1 con un contexto de %2 tokens.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>Calculado por su tamaño y su forma.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>Ocupa %1 con un contexto de %2 tokens.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>Medido por llama.cpp a partir de la cabecera del archivo.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>Libre para él: %1 en la GPU, %2 en memoria.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>Libre para él: %1 de memoria.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>Instalados</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Descubrir</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>Vistas de los modelos</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln descarga en curso</numerusform>
                <numerusform>%Ln descargas en curso</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>Página de un modelo</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>Primeros bytes de un archivo</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descarga</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>Solicitud de acceso</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>Búsqueda de una versión nueva</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>Motor en otro lugar</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Lo que Parlance ha pedido a la red</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>Vaciar la lista</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance se conecta para buscar y descargar modelos, y a los servidores que usted eligió. Solo a ellos se envía algo de sus chats, textos y documentos. La lista se queda en este equipo.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln petición</numerusform>
                <numerusform>%Ln peticiones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, %2 recibidos</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>Se muestran las %1 más recientes.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance no abre ninguna conexión. Haga clic para ver todas las peticiones hasta ahora.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>Red activada</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>Solo lo que busque, descargue o conecte. Haga clic para ver todas las peticiones.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>Tokens siguientes más probables</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilidad</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>Tokens conservados</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>Probabilidad conservada</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>Entropía en bits</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>conserva %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>%1 de ella</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 bits</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: quedan %2 tokens con %3 de la probabilidad; entropía de %4 bits.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>Token siguiente</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>Mostrar el token siguiente</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Un paso atrás</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>Más tokens</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>Un servidor solo dice los tokens más probables: no se puede mostrar lo que dejan los muestreadores.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>No se muestra lo que sortea o mira atrás a un texto entero: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>El modelo da una probabilidad a cada token de su vocabulario. Escriba un texto y vea qué espera a continuación y qué deja de ello cada muestreador. Elija un token para seguir con él.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>Después del prompt:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1 está cargado.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1 está descargado.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1 está traducido.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1 está resumido.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Terminado: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 está guardado.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>No funcionó: %1</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>%1B</source>
            <translation>%1B</translation>
        </message>
        <message>
            <source>%1M</source>
            <translation>%1M</translation>
        </message>
        <message>
            <source>%1K</source>
            <translation>%1K</translation>
        </message>
        <message>
            <source>%1k</source>
            <translation>%1k</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln palabra</numerusform>
                <numerusform>%Ln palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln carácter</numerusform>
                <numerusform>%Ln caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, recomendado</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 por descargar</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>unos %1 por descargar</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bueno en: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>Solo quedan %1 libres en el disco.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>alrededor de %Ln minuto a %1</numerusform>
                <numerusform>unos %Ln minutos a %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance permanece sin conexión, como dicen sus ajustes. El modelo inicial está aquí, y puede añadir un archivo de modelo que ya tenga.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Conectarse</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>¿Qué se hace con «%1»?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>¿Qué se hace con %Ln documento?</numerusform>
                <numerusform>¿Qué se hace con %Ln documentos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>Documentos por abrir</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>Hacerlo siempre así, hasta cambiarlo en Ajustes</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Adjuntar a un chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traducir</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>Suelte para añadir a sus modelos</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Suelte para adjuntar al mensaje</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>Suelte para insertar el texto</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>Suelte texto en Chat, Traducir o Resumir</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>Suelte imágenes en el chat</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance abre archivos de este equipo, no páginas web</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>Suelte para traducir</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>Suelte para resumir</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>Suelte para abrir: usted elige qué se hace con ello</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>Muestreo</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Ajustes avanzados</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>El modelo del chat</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Como lo haga el modelo</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Como en los ajustes</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>Lo que el modelo ofrece se ve cuando está cargado.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>Este modelo no razona.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>Este modelo razona siempre: no se puede evitar.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>Este modelo no tiene niveles de esfuerzo.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>El razonamiento de este modelo no lleva marca.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>A los servidores no se les pide búsqueda en haz.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>No es posible junto con la salida estructurada.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>No es posible junto con la búsqueda en haz.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>Los servidores siguen un esquema JSON, pero no una gramática.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>Esto lo decide el propio servidor.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>La memoria de este modelo no permite anticipar.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>Revertir «%1»</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>Forma del resumen</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>Longitud del resumen</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>Idioma del resumen</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>Mismo idioma</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>Opciones (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>Detalle, público, instrucciones, preajustes</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>Opciones del resumen</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>Mismo idioma que el documento</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>Qué más debe tener en cuenta el resumen, con sus palabras</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>Varios documentos</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>Cualquiera; o «una niña de diez años», «nuestros abogados»…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>Escrito de nuevo a partir de todas las notas: se lee mejor</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>Las notas, sección por sección: pierde lo mínimo</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>Para documentos que se resumen juntos</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>Qué forma tiene el resumen. Los modelos pequeños no saben escribirlas todas.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Longitud en palabras</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>La extensión que se busca. Un resumen más largo pierde menos y tarda más.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>El idioma del resumen; el modelo tiene que conocerlo bien.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Público</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>Para quién se escribe: de ello depende qué palabras no necesitan explicación.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>Qué se cuenta de los documentos que se resumen juntos.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>Cómo traducir</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>El modelo no sigue deseos de estilo.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>Como el original</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Tono</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instrucción</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>El modelo no sigue instrucciones.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Anchura de búsqueda</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>Donde se ejecuta el modelo no es posible buscar.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>Por ejemplo: Conservar los nombres de productos.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>Como recomiendan sus autores</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>Como recomiendan sus autores (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>Cuántos comienzos de frase se siguen a la vez; 1 es lo más rápido.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>Usar el glosario</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>Usar lo traducido antes y sus correcciones</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>Al modelo no se le pueden dar términos.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>Cómo suena la traducción, en una o dos palabras, como «cálido» o «escueto».</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>Qué más debe tener en cuenta el modelo. Las instrucciones cortas y concretas funcionan mejor.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>Un número más alto puede dar con una redacción mejor, pero necesita más tiempo y memoria.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>Da al modelo sus términos para las palabras de un párrafo y marca lo que se le pasó.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>Un texto ya traducido se aprovecha sin preguntar al modelo. Desactívelo para que todo se traduzca de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>Trato como el original</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formal</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Informal</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>Cómo se trata al lector</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>Tono de la traducción</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Más…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>Instrucciones, anchura de búsqueda, glosario y memoria</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>Al escribir</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>Traducir mientras escribe</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>Más (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>El modelo no sigue deseos de estilo.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>Condiciones de «%1»: %2. Elija otro modelo.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>Tono como el original</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>Palabras propias…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>Asistente</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>El modelo inicial es demasiado pequeño para seguir instrucciones o esquemas.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>Editar asistentes</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Este chat</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Cerrar los ajustes</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>Ajusta %Ln cosa.</numerusform>
                <numerusform>Ajusta %Ln cosas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Viene con Parlance</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>Creado o importado aquí</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Caché de Hugging Face</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>Caché de llama.cpp</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>De LM Studio</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>De Jan</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>De GPT4All</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>De Ollama</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>Su carpeta de modelos</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>En un servidor</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>Los servidores que hablan el protocolo de OpenAI tienen sus propios modelos. Los dispositivos de otros equipos comparten el trabajo de un modelo que está aquí.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>Aún no hay ninguno en la lista. Añada uno con la dirección en la que responde.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>Otros equipos</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Añadir un servidor…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>Añadir dispositivos…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Cambiar %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>Olvidar %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>Consultar %1 de nuevo</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>Detuvo esta respuesta.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>Esta respuesta se interrumpió.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>La respuesta llegó a la longitud permitida.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>El contexto se llenó antes de que terminara la respuesta.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>Los nuevos ajustes se aplican al cargar de nuevo el modelo.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Cargar de nuevo</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>«%1» ya no está en la lista. Su archivo sigue donde estaba.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>%1 liberados.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>No se pudo quitar %Ln archivo: otra cosa lo retiene.</numerusform>
                <numerusform>No se pudieron quitar %Ln archivos: otra cosa los retiene.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>«%1» está en buen estado: sus bytes son los del Hub.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>La cabecera de «%1» está en buen estado. Nada indica cómo debería ser el resto.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>«%1» está dañado: %2 no tiene los bytes debidos. Quítelo y descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>«%1» está entre sus modelos, con %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Cargar</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>Como en los ajustes: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>Ajustes de «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>Lo que se ajusta aquí vale solo para este modelo.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>Todo menos la temperatura y las instrucciones se aplica la próxima vez que se cargue.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Páginas de los ajustes</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Páginas del documento</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>Resaltado en la página %1</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>Página %1: esta página no se puede mostrar</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Página %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>Nada coincide.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>Buscar conversaciones, órdenes y modelos</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln resultado</numerusform>
                <numerusform>%Ln resultados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Ajustes de este chat</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Comparar respuestas…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Asistentes…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>Prompts guardados…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Completar un texto</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>Adjuntar documentos o imágenes…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importar conversaciones…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Ir al chat</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Ir a Traducir</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Ir a Resumir</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Ir a Modelos</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Ir a Examinar</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Ir a Ajustes</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>Mostrar otra vez la bienvenida</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>Examinar: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>¿Cuánta confianza tenía el modelo en su última respuesta?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>Copia de seguridad de todo…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar una copia de seguridad…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>Borrar lo guardado…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>Mostrar el registro de este inicio…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Buscar actualizaciones</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Mostrar u ocultar la barra lateral</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>Agrandar el texto</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>Reducir el texto</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>Cambiar al tema claro</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>Cambiar al tema oscuro</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>Cambiar al tema del sistema</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Exportar los ajustes…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importar ajustes…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Restablecer todos los ajustes…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>Ayuda: primeros pasos</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>Ayuda: cómo funcionan los modelos de lenguaje</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>Ayuda: si algo va mal</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>Ayuda sobre este lugar</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Ajustes: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>Contraseña de «%1»</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>La contraseña indicada no lo abre.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>Se usa ahora para leer el documento y no se guarda en ningún sitio.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostrar la contraseña</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Ocultar la contraseña</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… y %Ln línea más</numerusform>
                <numerusform>… y %Ln líneas más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>Pegar como texto</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Contraseña…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Quitar «%1»</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>Otro uso: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>Pesos: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>Contexto: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>Cálculo: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>Reservado: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>Libre: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, exacto</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, la mitad de la memoria</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, un cuarto de la memoria</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>ninguna capa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln capa</numerusform>
                <numerusform>%Ln capas</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Precisión de la memoria del contexto</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Peticiones a la vez</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Hilos</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>Un paso lee como máximo</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>de %Ln capa</numerusform>
                <numerusform>de %Ln capas</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>Expertos en la memoria del equipo</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>Conversaciones anteriores</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>hasta %1 de memoria</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>Los tamaños son los del propio llama.cpp.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>Los tamaños se estiman por la cabecera del modelo.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 de los %2 tokens que conoce el modelo</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 tokens, y el modelo solo conoce %2</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, que comparten sitio para %2 tokens</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>donde el dispositivo la tenga</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>copiado en memoria</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>copiado en memoria y mantenido allí</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>leído del disco según se necesita</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>leído del disco y mantenido en memoria</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>Cómo se carga «%1»</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>Volver a automático</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>Cambiar cómo se carga</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>Lo que cambie se planifica al momento y se muestra arriba. No se carga nada hasta que lo aplique.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>Aplicar y cargar de nuevo</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>Como está cargado ahora:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>Como se cargaría en lugar de lo que hay cargado ahora:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>Como se cargaría:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>Se ejecuta en el servidor «%1» (%2), que decide cómo se carga.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>Lo que escriba se envía allí.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>Mantiene a la vista %1 tokens.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>Una parte está en %1: lo que se calcula a partir de su texto viaja allí sin protección.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>Guardar estas opciones con un nombre</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>Eliminar este preajuste</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>Ninguno guardado todavía</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>Guardar estas opciones</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>Se quitó «%1».</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Ajustes de este chat</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>Comparar respuestas</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts guardados</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Comparar respuestas…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>Completar un texto…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Asistentes…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Biblioteca de prompts…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>Progreso del resumen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Espera su turno</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>En pausa. Lo leído se conserva.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>Detuvo este resumen. Lo leído se conserva.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Abriendo el documento…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Todo se queda en este equipo</translation>
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Write the beginning of a text…</source>
            <translation>Escriba el comienzo de un texto…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Tal cual</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>Como chat</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>Cómo se presenta el prompt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts guardados</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>Aún no hay ningún prompt guardado</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Biblioteca de prompts…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>Zero-shot: solo la pregunta</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>Few-shot: después de ejemplos</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>Paso a paso: primero pensar</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>Un tren tiene 8 vagones con 45 asientos cada uno. Hay 300 personas sentadas. ¿Cuántos asientos quedan libres?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>Piensa paso a paso. Después escribe solo la respuesta en la última línea.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>Ada tiene 12 manzanas y se come 5. ¿Cuántas le quedan?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>Hay 6 filas de 4 sillas. ¿Cuántas sillas hay?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>prompt: %Ln token</numerusform>
                <numerusform>prompt: %Ln tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>respuesta: %Ln token</numerusform>
                <numerusform>respuesta: %Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>primer token tras %1 s</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>Todas coinciden: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>«%1» (variantes: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>No coinciden: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instrucción</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>Tokens del prompt</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Tokens de la respuesta</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>Tiempo hasta el primer token (ms)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Tokens por segundo</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>Respuesta final</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
    </context>
    <context>
        <name>PromptingView</name>
        <message>
            <source>Prompting</source>
            <translation>Maneras de preguntar</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>Preguntar de todas las maneras</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>Añadir una variante</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>Biblioteca de prompts</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insertar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>Guarde aquí los textos que necesita una y otra vez.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Prompt nuevo</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>Se pregunta al usarlo: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>Escriba {{name}} donde haya que preguntar algo al usarlo.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>¿Qué quiere hacer?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>Elija cuanto quiera. Todo está siempre disponible y se puede cambiar.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>¿En qué idiomas?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>Primero el suyo. Los modelos conocen unos idiomas mejor que otros.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>El propio Parlance habla:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>Preguntar, escribir y pensar las cosas a fondo.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traducir</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>Textos mientras escribe y documentos que conservan su diseño.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>Documentos largos, cada frase con su fuente.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>Los modelos funcionan en este equipo, y lo que escribe se queda en él. No hay ninguna cuenta ni se informa de nada a nadie.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>Faltan partes</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>midiendo…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>perjudica sus idiomas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>No se pudo medir: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>Mostrar menos de %1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>Mostrar más de %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>Su mensaje</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln mensaje se enviará después</numerusform>
                <numerusform>%Ln mensajes se enviarán después, en este orden</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>Este mensaje se enviará después</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>y %Ln más</numerusform>
                <numerusform>y %Ln más</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Quitar de la cola</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>Quitar terminados</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Intro muestra una entrada, Espacio la pausa o reanuda, Supr la quita</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Contraseña…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>Codificación…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>Editar el mensaje en espera</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Quitar el mensaje en espera</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>En espera, número %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>Abrir en Traducir</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>El modelo tiene también otro trabajo: esto puede tardar más.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>Documentos recientes</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Resumir de nuevo</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>Documentos recientes</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Sus autores piden antes su consentimiento a sus condiciones.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>Todos los tamaños</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bueno en: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>Todos los tamaños de %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Preguntando al Hub…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Descargando</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>Se aplica al cargar de nuevo el modelo.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Cargar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>Reiniciar el modelo</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Elegir un modelo</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Reparar…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>Parlance no trajo este archivo y no lo elimina. Aparece en la lista mientras esté allí.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>Esto se queda</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Se quita de la lista de Parlance. Su archivo no es de Parlance: se queda donde está.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Esto desaparece</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>No va a ninguna papelera: lo que desaparece no se puede recuperar.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>¿Olvidar «%1»?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>¿Quitar %Ln resto?</numerusform>
                <numerusform>¿Quitar %Ln restos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>¿Quitar todo lo de «%1»?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>¿Quitar «%1»?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>Libera %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>%Ln archivo, enlace o carpeta en total.</numerusform>
                <numerusform>%Ln archivos, enlaces o carpetas en total.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>Mostrar el siguiente</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>Una cuantización fuerte perjudica primero y más a los idiomas de los que los modelos vieron poco: para %1 elija Q5 o mayor donde quepa.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>hecho a partir de %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>Licencia: su página no indica ninguna.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licencia: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bueno en: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>Idiomas: %1…</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Idiomas: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>Puede mirar imágenes: su proyector de imágenes (%1) se descarga con él.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>Adaptadores (LoRA) para usar con él: %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>Abrir su página en el navegador</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>Evaluado para un contexto de</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>Contexto para el que se evalúan los modelos</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Preguntando al Hub…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>Evaluando de nuevo…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>Este repositorio no tiene ningún modelo GGUF.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>¿Restablecer todos los ajustes?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>Cada ajuste de estas páginas vuelve a su valor predeterminado, también sus atajos. Los modelos, los servidores y lo que ha escrito se quedan. Puede deshacerlo.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Elija una copia de seguridad hecha por Parlance, aquí o en otro equipo. Verá lo que contiene antes de que cambie nada.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>Añadir lo que falta aquí</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>Todo lo que hay aquí se queda como está, también los ajustes.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>Ponerla en lugar de todo lo que hay aquí</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>Antes se hace una copia de lo que hay ahora, junto a los datos de Parlance.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>Después la ventana se cierra un momento y vuelve a abrirse. Los trabajos en curso se detienen; lo escrito hasta entonces se conserva.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Cuánto se ha leído</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Copias de seguridad de Parlance</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>Una parte del archivo está dañada y no se puede restaurar: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>Copia de seguridad restaurada</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>Lo dañado está reparado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>nada que faltara aquí</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>Ha traído %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>Ha añadido %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln conversación ya estaba aquí y se quedó como está.</numerusform>
                <numerusform>%Ln conversaciones ya estaban aquí y se quedaron como están.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>Lo que había aquí antes se conserva en este archivo:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>¿Cuánta confianza tenía el modelo?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Mostrar la fuente</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>Pulse una frase para ver de dónde viene.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>Mostrar la siguiente</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texto pegado</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>Ocultar la fuente</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>Este resumen no está terminado.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>Sin traducir todavía</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Traducido</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Su redacción</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>Se conservó el original</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Queda como está</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>ya traducido antes</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>como usted lo corrigió antes</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>el mismo texto está en otro lugar</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>del archivo</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Párrafo</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Encabezado</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>Elemento de lista</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Celda</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Subtítulo</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Falta: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>Repetido: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>No está en el original: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>Cada ⟦1⟧ necesita su ⟦/1⟧ detrás, y los pares no deben cruzarse</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 perdieron la negrita, la cursiva o un enlace</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 sin un número</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 sin una dirección</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 sin un marcador</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 no conformes al glosario</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 iguales al original</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 en otro idioma</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 con repeticiones</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 demasiado largos</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 demasiado cortos</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 con comillas o paréntesis abiertos</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 sin final</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 con un objeto por colocar</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 sin traducir</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 con líneas demasiado largas</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>%1 por revisar</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>%1 de %2 traducidos</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>editados: %1</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>De %Ln párrafo:</numerusform>
                <numerusform>De %Ln párrafos:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>diapositiva %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>página %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>Reemplazado en %Ln párrafo</numerusform>
                <numerusform>Reemplazado en %Ln párrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>Reemplazado en %1 de %Ln párrafo</numerusform>
                <numerusform>Reemplazado en %1 de %Ln párrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln bloqueado</numerusform>
                <numerusform>%Ln bloqueados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Reemplazar con</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>Dónde buscar</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>En las traducciones</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>En el original</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Cerrar la búsqueda</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Reemplazar todo</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>Este párrafo está bloqueado.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>Esto rompería las etiquetas.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>Párrafo %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>ReviewFoot</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Edit the translation</source>
            <translation>Editar la traducción</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>Dejarlo así: descartar los avisos</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>Traducir de nuevo</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Copiar el original</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>Añadir al glosario…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>Hasta dónde llega la traducción</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>Abrir la traducción</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Más para este documento</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Escribir de nuevo</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>Hay párrafos cambiados desde que se escribió el documento.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Editados</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Faltan</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>Qué párrafos se muestran</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>Anterior por revisar</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>Siguiente por revisar</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Buscar y reemplazar</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>No se pudo abrir el documento.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>Se abre cuando llegue su turno.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Abriendo el documento…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 párrafos</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>Ningún párrafo es de este tipo.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>El párrafo se está traduciendo de nuevo…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>Fórmulas, en orden: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>Usar dispositivos de otro equipo</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Añadir de todos modos</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>Donde el «rpc-server» de llama.cpp funcione en otro equipo, un modelo demasiado grande para este puede repartirse entre ambos.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>No tiene cifrado ni contraseña: cualquiera en la misma red puede leer lo que pasa y tomar el control del otro equipo. Úselo solo en una red propia.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>Preguntando por sus dispositivos…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>No tiene dispositivos.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>Tiene:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>Cargando %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>Descargando %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>Traduciendo %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>Resumiendo %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>Guardando %1</translation>
        </message>
    </context>
    <context>
        <name>RunningAloud</name>
        <message>
            <source>%1: %2 %</source>
            <translation>%1: %2 %</translation>
        </message>
    </context>
    <context>
        <name>Sampling</name>
        <message>
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>Quién responde en esta conversación, sea cual sea el cargado.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>Lo que se dice al modelo antes de la conversación: quién es, cómo escribe, qué omite.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Longitud del contexto</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>Cuántos tokens mantiene el modelo a la vista, pregunta y respuesta juntas. Más ocupa más memoria; para ello se carga de nuevo el modelo.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>Si el modelo piensa antes de responder. Mejor para preguntas difíciles, más lento para todas.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Esfuerzo</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>Cuánto se esfuerza el modelo en pensar, en los niveles con los que fue entrenado. Más es mejor para preguntas difíciles y tarda más.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>Máximo de tokens de razonamiento</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>Termina el pensamiento tras tantos tokens y deja que empiece la respuesta. Úselo cuando un modelo piense sin fin.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>Máximo de tokens de una respuesta</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>Corta una respuesta tras tantos tokens; se puede continuar. Si no, solo el contexto pone el final.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>Mínimo de tokens de una respuesta</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>El modelo no puede terminar antes. Úselo para textos largos con un modelo que se detiene demasiado pronto.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>Textos de parada</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>La respuesta termina donde vendría uno de estos textos, uno por línea; escriba \n para el final de una línea.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Búsqueda en haz</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>Sigue varios comienzos a la vez y toma la respuesta completa más probable. Buena para textos cortos y exactos; la respuesta llega de una vez y el azar no interviene.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Salida estructurada</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>Las respuestas siguen un esquema JSON o una gramática al pie de la letra, para que un programa pueda leerlas.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>Anticipar</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>Comprueba varios tokens supuestos en un paso donde es más rápido. La respuesta es la misma; desactívelo para medir.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>Más baja es más predecible; más alta, más variada. De 0 a 0,3 para datos y código, 0,8 o más para ideas e historias; 0 toma siempre el token más probable.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>Conserva los tokens más probables que juntos suman esta probabilidad. Bájelo si las respuestas divagan; 1 los conserva todos.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>Conserva solo tantos de los tokens más probables. Bájelo para palabras más seguras; 0 los conserva todos.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>Descarta los tokens menos probables que esta parte del más probable. Con temperatura alta, de 0,05 a 0,1 mantiene el texto sensato; 0 no descarta ninguno.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penalización por repetición</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>Hace menos probables los tokens recién usados. De 1,05 a 1,15 cuando un modelo da vueltas a lo mismo; más daña el código y las tablas. 1 lo desactiva.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>El mismo número da la misma respuesta a la misma pregunta, hasta donde lo permite la aritmética del equipo. Déjelo al azar para obtener otra cada vez.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>Temperatura dinámica: rango</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>Deja que la temperatura baje tanto donde el modelo está seguro y suba tanto donde no. Úselo para textos variados que sigan siendo exactos en el detalle; 0 la mantiene fija.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>Temperatura dinámica: exponente</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>Cómo sigue la temperatura dinámica la duda del modelo: por encima de 1 sube solo donde la duda es grande; por debajo de 1, ya donde hay un poco.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>Conserva los tokens tan sorprendentes como cabe esperar, ni demasiado probables ni demasiado improbables. Pruebe 0,9 para una prosa más viva; 1 lo desactiva.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>Conserva los tokens cuyo logit está a no más de tantas desviaciones estándar del mayor. Alrededor de 1 mantiene sensatas las respuestas incluso con temperatura alta; 0 lo desactiva.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: probabilidad</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>Con qué frecuencia se descartan los tokens más obvios a favor del último bueno. Pruebe 0,5 para historias insólitas, nunca para datos o código; 0 lo desactiva.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: umbral</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>Lo probable que debe ser un token para contar como buena opción para XTC; más bajo descarta más. Por encima de 0,5 XTC nunca hace nada.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: fuerza</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>Evita que el modelo repita frases enteras, sin dañar palabras sueltas. 0,8 cuando las respuestas largas se repiten; 0 lo desactiva.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: base</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>Con qué rapidez crece la penalización de DRY con la longitud de lo repetido; más alto es más estricto con las frases largas. 1,75 va bien para la mayoría de los textos.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: longitud permitida</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>Tantos tokens pueden repetirse antes de que DRY lo cuente. Súbalo donde nombres o fórmulas deban volver.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: ventana</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>Hasta dónde mira atrás DRY en busca de repeticiones; el valor más bajo lo mira todo.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>todo el contexto</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: separadores</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>Textos en los que DRY empieza de nuevo, uno por línea; escriba \n para el final de una línea. Añada los nombres de los hablantes cuando escriba diálogos.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Penalización por presencia</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>Hace menos probable un token en cuanto se ha usado una vez. Súbala para oír cosas nuevas; por debajo de 0 el modelo se queda con sus palabras. 0 la desactiva.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Penalización por frecuencia</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>Hace menos probable un token cada vez que se usa. Súbala un poco cuando palabras sueltas vuelven demasiado. 0 la desactiva.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>Ventana de las penalizaciones</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>Cuántos de los últimos tokens miran las tres penalizaciones. 0 las desactiva y -1 mira todo el contexto.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>Mantiene pareja la sorpresa del texto, en lugar de top-k, top-p y similares. Pruebe la versión 2 cuando los textos largos se vuelven sosos o confusos.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: sorpresa</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>Cuánta sorpresa busca Mirostat, en bits: más baja es más centrada; más alta, más variada.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: tasa de aprendizaje</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>Con qué rapidez reacciona Mirostat cuando el texto se vuelve demasiado soso o disparatado; más alto es más rápido y menos uniforme.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>Sesgos de tokens</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>Hace tokens sueltos más probables o más raros: uno por línea, el número del token y lo que se suma a su logit, como «50256 -5». «-inf» prohíbe un token.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>Ahora no cambia nada: la búsqueda en haz toma la respuesta completa más probable.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>Ahora no cambia nada: con una temperatura de 0 se toma el token más probable.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>Ahora no cambia nada: Mirostat está activado.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>Ahora no cambia nada: Mirostat está desactivado.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>Ahora no cambia nada: el rango de la temperatura dinámica es 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>Ahora no cambia nada: la probabilidad de XTC es 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>Ahora no cambia nada: la fuerza de DRY es 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>Ahora no cambia nada: no hay ninguna penalización.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>versión 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>versión 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>mínimo</translation>
        </message>
        <message>
            <source>low</source>
            <translation>bajo</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>medio</translation>
        </message>
        <message>
            <source>high</source>
            <translation>alto</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>muy alto</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>el máximo</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>al azar</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>como lo haga el modelo</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automático</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>ninguno elegido</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>Como se recomienda (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>Como en los ajustes (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>Como en el asistente (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>Recomendado: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>En los ajustes: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>En el asistente: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>Como es habitual (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>Habitual: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>anchura %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>esquema JSON</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>gramática</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>Guardar o copiar</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>Guardar imagen (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>Guardar imagen (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copiar imagen</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>Guardar números (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>Su redacción aún no se ha guardado: sus etiquetas están mal</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>Párrafos del documento</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Intro edita una traducción, F8 va a la siguiente por revisar</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>La redacción no se guardó.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>Añadir un servidor</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Añadir de todos modos</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>Cambiar «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>Guardar de todos modos</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>Como quiera llamarlo</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>Solo si el servidor la pide</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Mostrar la clave</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>Lo que diga el servidor</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>Un programa, en este equipo o en otro, que ejecuta modelos y habla el protocolo de OpenAI, como el servidor de llama.cpp, vLLM, LM Studio u Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>Preguntando por sus modelos…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>Tiene %1:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>Está en este equipo.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>Está en otro equipo: lo que pregunte a sus modelos sale de este, con los documentos que les dé.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>Nada lo protege por el camino, tampoco la clave: la dirección no es https.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>Ocupa el lugar de «%1».</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>Ocultar la clave</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln modelo</numerusform>
                <numerusform>%Ln modelos</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>consultando…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (contexto de %2 tokens)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: %2 de %3 libres</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>La última vez Parlance terminó de forma inesperada. Lo que estaba abierto se muestra de nuevo, con lo que había escrito.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>El contraste alto resalta más el texto, los bordes y la marca del teclado, en claro y en oscuro.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>Las barras de trabajos cuyo final nadie conoce se quedan quietas, y el cursor no parpadea.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>El tamaño de todo lo escrito, con iconos y líneas a juego. Cuanto más grande, menos cabe en la pantalla.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>Vista inicial</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>Qué muestra la ventana al iniciar la aplicación.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Longitud del contexto</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>Cuántos tokens puede mantener a la vista el modelo, prompt y respuesta juntos. Más ocupa más memoria.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>memoria, más por cada token</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>Capas en la GPU</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>Cuántas capas del modelo se ejecutan en la GPU. 0 usa solo el procesador; automático usa la GPU cuando la hay.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>memoria de la GPU</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>Capas cuyos expertos se quedan en el procesador</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>Solo para mezclas de expertos (MoE), cuyos pesos en su mayoría descansan en cada momento: en la memoria del equipo dejan sitio en la GPU para todo lo demás. Automático deja allí tan pocos como permita la memoria de la GPU.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Precisión de la memoria del contexto</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 reduce a la mitad la memoria de un contexto largo y apenas se nota; q4_0 ocupa un cuarto y empeora las respuestas. Automático toma f16 donde cabe.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>Una forma de calcular más rápida y con menos memoria, usada donde el dispositivo la tiene. Desactívela solo si las respuestas salen mal en su GPU.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>Mantener el modelo en memoria</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>El sistema no puede mover el modelo al disco mientras descansa. Los demás programas tienen entonces menos memoria.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>memoria que falta a otros programas</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Hilos</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>Cuántos núcleos del procesador usa el modelo. Automático toma los núcleos físicos; con más va más lento, no más rápido.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Peticiones a la vez</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>En cuántas respuestas, párrafos o pasajes trabaja el modelo a la vez. El conjunto acaba antes, pero cada uno tarda más y tiene su propia parte de la memoria.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>memoria por cada petición</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>Memoria para conversaciones anteriores</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>Cuánta memoria del equipo puede guardar conversaciones que no están abiertas, para que sigan al momento. Automático toma un octavo de la memoria, como mucho 8 GiB, según se necesite; 0 no guarda ninguna.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>memoria, como máximo esta cantidad</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>Tener conversaciones listas en el disco</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>Cuánto espacio de disco puede guardar conversaciones para que sigan al momento tras reiniciar la aplicación. Sin él, una conversación larga se lee de nuevo, lo que puede llevar minutos. 0 no guarda ninguna.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>espacio en disco, como máximo esta cantidad</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>Anticipar palabras</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>Donde una respuesta repite lo leído, como en resúmenes y correcciones, se comprueban varias palabras a la vez. El texto es el mismo, pero antes; donde no acierta, se desactiva solo.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>algo de tiempo de cálculo donde no se acierta</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>Modelo que anticipa</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>Un modelo pequeño de la misma familia escribe por delante, y este comprueba varias de sus palabras a la vez. El texto es el mismo; ambos ocupan memoria.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Liberar de la memoria en reposo</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>Tras tantos minutos sin preguntas, un modelo devuelve su memoria. Se carga de nuevo cuando se le pregunta.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>tiempo para volver a cargar el modelo</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>Mantener varios modelos cargados</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>Los modelos de distintas tareas siguen cargados a la vez mientras quepan. El que lleva más tiempo sin usarse sale primero.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>memoria por cada modelo cargado</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>Ahorrar batería</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>Sin cargador, usar la mitad de los núcleos del procesador. Las respuestas tardan más y la batería dura más.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>tiempo: las respuestas tardan más</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Idioma de la interfaz</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>Lo que dice el propio Parlance. Cambia al momento y su trabajo sigue. Los chats, las traducciones y los resúmenes conservan sus idiomas.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>Avisar cuando termine un trabajo largo</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>Mientras otra ventana está delante: con un mensaje de la bandeja del sistema si la hay; si no, con una marca en la ventana y una línea en ella.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>Documentos que se abren</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>Qué se hace con los documentos que abre con Parlance o suelta donde nada los recoge.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>Modelos y carpetas</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>Hardware</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Generación</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traducir</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>Privacidad y red</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>Claro, oscuro o lo que diga el sistema.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>Carpetas de modelos</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>Carpetas propias con archivos GGUF, que aparecen junto a la caché de Hugging Face. Sus archivos se usan donde están y nunca se cambian.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>Archivos de modelos</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>El modelo que se carga al iniciar la aplicación.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>Modelo para traducciones</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>Modelo para resúmenes</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>Ajustes de modelos concretos</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Permanecer sin conexión</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>No abrir nunca una conexión con otro equipo. Solo lo hacen el gestor de modelos, la búsqueda de actualizaciones y los servidores que usted haya añadido; todo lo demás funciona sin red de todos modos.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>nada; todo se queda en este equipo</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>Descargas a la vez</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>Cuántos modelos se descargan juntos; los demás esperan en orden.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Límite de velocidad</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>Cuánto pueden ocupar de la conexión todas las descargas juntas, para que quede también para otros.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB por segundo</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>Equipos que prestan dispositivos</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>Con cuánta libertad se redacta una respuesta del chat: 0 toma siempre la palabra más probable, los valores más altos varían más. Las traducciones y los resúmenes usan siempre 0.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>Como recomienda el modelo</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>Instrucciones para cada chat</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>Se dan al modelo antes de cada conversación. Ocupan tokens del contexto.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>tokens del contexto en cada chat</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>Títulos por el modelo</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>Una conversación se llama como su primera línea. Cuando no hay nada más que hacer, el modelo puede darle un título mejor.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>tiempo de cálculo tras una respuesta</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>Traducir de</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>El idioma de los textos. Si se detecta, cada párrafo se detecta por separado.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Detectado</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Traducir a</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>El idioma elegido en Traducir, que allí se puede cambiar.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>Manera de traducir</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>Idiomas de los documentos traducidos</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>Forma de los documentos traducidos</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>Traducir mientras escribe</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>La traducción sigue al texto tras cada pausa; si no, espera a que la pida.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>Guardar un historial de traducciones</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>Recordar los textos traducidos para encontrarlos de nuevo en Traducir. Los documentos y sus propias correcciones se recuerdan en todo caso.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>espacio en disco; nada sale de este equipo</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>Atajo para traducir el portapapeles</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Mientras Parlance funciona, estas teclas traducen lo último copiado, esté en el programa que esté. Puede que su escritorio le pregunte si están permitidas.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>Mostrar en la bandeja</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>Un icono cuyo menú abre Parlance o traduce el portapapeles, donde el escritorio tenga sitio para él. Cerrar la ventana sigue cerrando Parlance.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>Sus propias teclas, según lo que hacen.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Revisar la ortografía</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>Subraya las palabras que ningún diccionario de este equipo conoce, en el idioma del párrafo.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>Idioma de la ortografía</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: exacto</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: la mitad de la memoria</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: un cuarto de ella</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activado</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>Cuando tarda unos segundos</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Preguntarme</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Adjuntar a un chat</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>Ninguna fuente de este equipo tiene las letras del idioma %1. «%2», por ejemplo, las tiene.</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>Importar ajustes</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
    </context>
    <context>
        <name>SettingsPanel</name>
        <message>
            <source>No setting has “%1”. Try another word for it.</source>
            <translation>Ningún ajuste contiene «%1». Pruebe con otra palabra.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>Lo que pasó por la red…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>Texto, sombreado según la confianza del modelo</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Aún no hay texto.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>El modelo cargado es demasiado pequeño para escribir esta forma. Elija uno mayor en Modelos.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>Pidiendo el atajo a su escritorio…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>«%1» traduce ahora el portapapeles.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>Su escritorio conoce el atajo, pero no le ha dado teclas: elíjalas entre los atajos en los ajustes de su sistema.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>Otro programa ya ha tomado «%1»: elija otras teclas.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>El atajo no se permitió. Para que se le pregunte de nuevo, desactívelo y actívelo.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>Su escritorio no da ningún atajo a Parlance. Algunos solo los dan a programas instalados con una entrada de menú.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>Su escritorio no tiene bandeja.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>Traducir el portapapeles</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>Restablecer todos los atajos</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>«%1» hace falta para escribir. Añada Ctrl o Alt, o pulse una tecla F.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>«%1» ya hace esto: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>Sin teclas para «%1»</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Devolver «%1» a su valor predeterminado</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>Estas teclas son las mismas en todas partes y se quedan como están.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>Usar las teclas aquí</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Dejarlo como estaba</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Predeterminado: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traducir</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Mostrar u ocultar la barra lateral</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Abrir la paleta de órdenes</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>Traducción rápida</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Ir al chat</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Ir a Traducir</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Ir a Resumir</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Ir a Modelos</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Ir a Examinar</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Ir a Ajustes</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>Ir a Ajustes (otras teclas)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>Ir a la zona siguiente de la ventana</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>Ir a la zona anterior de la ventana</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>Abrir la ayuda sobre el lugar actual</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>Explicar el control en uso</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>Chat, documento o texto nuevo</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Abrir archivos</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>Traducir, resumir, continuar o guardar</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>Detener, o cerrar lo que esté abierto</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Chat temporal nuevo</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Ajustes de este chat</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Mensaje anterior</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Mensaje siguiente</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>Pegar un texto largo como texto, no como adjunto</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Intercambiar idiomas y textos</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Copiar la traducción</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>Otras redacciones de una frase</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Siguiente párrafo por revisar</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>Párrafo anterior por revisar</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Buscar y reemplazar</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>Dejar un párrafo así: descartar los avisos</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>Traducir de nuevo un párrafo</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>Bloquear o desbloquear un párrafo</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Copiar el original</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>Añadir al glosario</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Modelos instalados</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Buscar modelos</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>Volver a la lista de modelos</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ShrinkDialog</name>
        <message>
            <source>Make “%1” smaller</source>
            <translation>Reducir «%1»</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Reducir</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>Una copia con pesos más gruesos ocupa menos memoria y responde más rápido. El propio modelo, %1, queda como está.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>Examinando el modelo…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>No se puede reducir.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>unos %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Seguir en segundo plano</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>%1: %2 %</source>
            <translation>%1: %2 %</translation>
        </message>
    </context>
    <context>
        <name>SideColumn</name>
        <message>
            <source>New summary</source>
            <translation>Resumen nuevo</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>Mostrar la barra lateral</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>Ocultar la barra lateral</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>Original del párrafo</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>Ir a un encabezado</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Cómo se muestra</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Buscar en el documento</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>Tokens por segundo según las peticiones a la vez</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Peticiones a la vez</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>%1 a la vez: %2 tokens por segundo</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>%1 a la vez: %2 de como máximo %3 tokens por segundo</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Tokens por segundo</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>Máximo según la memoria</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>Primer token (ms)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>Cada token posterior (ms)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>Tokens por segundo medidos</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>Máximo que permite la memoria</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>Midiendo la velocidad</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>Medir ahora</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>De este modelo aún no se ha medido nada.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>Solo se pueden medir modelos de este equipo.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>Lectura: %1 tokens por segundo</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>Escritura: %1 tokens por segundo</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>Por cada token se leen %1 de pesos y %2 de claves y valores: %3 por cada uno de los %4 tokens anteriores.</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>La memoria da %1 por segundo, lo que basta para %2 tokens por segundo; de eso se midió el %3 %.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>Las peticiones que se escriben a la vez comparten la lectura de los pesos, hasta que calcular tarda más que leer.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>Aquí se anticipan tokens, lo que puede ser aún más rápido.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>Buscando otras palabras…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>Añadir «%1» al diccionario</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Pasar por alto hasta cerrar Parlance</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>No se conoce otra palabra</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>Diccionario: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>No se encontraron diccionarios. Instale los de Hunspell o LibreOffice y vuelva a abrir Parlance.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>Se encontraron diccionarios, pero no libhunspell, que los lee.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>Diccionarios encontrados: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance ya está abierto, pero no responde. Espere un momento e inténtelo de nuevo, o ciérrelo a la fuerza y vuelva a abrirlo.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, libros electrónicos, páginas web, correos, subtítulos, texto y código fuente, de cualquier longitud</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>Texto que resumir</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>… o pegue un texto aquí</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>Resumir texto</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>Modelo inicial: diminuto, para probar la aplicación.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>Elegir uno de verdad en Modelos</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>Mostrar todas las cifras</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>Memoria de los modelos</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>Lo que usan los modelos</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>Memoria que ocupan los modelos cargados en este equipo</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>No hay ningún modelo cargado.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>Cargando %1: %2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 descansa porque no se usaba: la próxima pregunta lo carga</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Cargando el modelo</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>Pulse para ver cómo está cargado y cambiarlo.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>Cómo se formó «%1»</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>Elija un token para ver cómo se formó.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>Solo con el archivo no se puede saber cómo se formaron estos tokens.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>Comprobado: SentencePiece hace los mismos tokens de este texto.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece hace otros tokens de este texto; se muestran los de llama.cpp.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: hubo programas esperando durante el %2 % de los últimos 10 segundos</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: %2 % de carga</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>%1 de %Ln párrafo leído</numerusform>
                <numerusform>%1 de %Ln párrafos leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln página</numerusform>
                <numerusform>%Ln páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln página sin texto</numerusform>
                <numerusform>%Ln páginas sin texto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln página no se pudo leer</numerusform>
                <numerusform>%Ln páginas no se pudieron leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln paso acortado por falta de sitio</numerusform>
                <numerusform>%Ln pasos acortados por falta de sitio</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>Abriendo el documento</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>Examinando páginas sin texto</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>Reuniendo las notas</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>Escribiendo el resumen</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>Comprobando con el documento</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %2 de %3 pasajes</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>%1 tokens leídos, %2 escritos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln paso conservado de otra vez</numerusform>
                <numerusform>%Ln pasos conservados de otra vez</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>%Ln nota omitida que el documento no respalda</numerusform>
                <numerusform>%Ln notas omitidas que el documento no respalda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln número no encontrado en el documento</numerusform>
                <numerusform>%Ln números no encontrados en el documento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln nombre no encontrado en el documento</numerusform>
                <numerusform>%Ln nombres no encontrados en el documento</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Buscando el documento…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>El documento no está donde estaba o ha cambiado. El resumen se conserva; su fuente no se puede mostrar.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>Para esto se leyó todo el documento.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>Para esto se leyó %1 de %Ln párrafo.</numerusform>
                <numerusform>Para esto se leyeron %1 de %Ln párrafos.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>diapositiva %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>página %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>No se encontró en el documento ninguna fuente para esta frase.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>Sus resúmenes aparecerán aquí.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>Ningún resumen contiene esto.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>¿Borrar el resumen de «%1»?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>Otra vez con otras opciones…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>Buscar resúmenes</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>Resúmenes anteriores</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>Resúmenes en la papelera</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>¿Borrar todos los resúmenes de la papelera?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>Lo que se borra no se puede recuperar. Sus documentos se quedan.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>Suelte para resumir</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Resumir de nuevo</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Resumir de nuevo</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>Los resúmenes terminados se quedan en la lista de abajo</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Abriendo</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Con fallo</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>Archivo no encontrado</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>No se pudo leer</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>Tipo de archivo desconocido</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>Necesita contraseña</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>Contraseña incorrecta</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>Necesita otra codificación</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>Formato antiguo</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>No se pudo convertir</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Una imagen</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>Sin texto</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Demasiado grande</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>Sin documentos dentro</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>Modelo demasiado pequeño para esta forma</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texto pegado</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln documento</numerusform>
                <numerusform>%Ln documentos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>TargetEditor</name>
        <message>
            <source>Translation of the paragraph</source>
            <translation>Traducción del párrafo</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Intro guarda y sigue, Ctrl+Intro guarda, Esc sale</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>La traducción está vacía.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>Buscar idiomas</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Ningún idioma se llama así.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Detener: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>TemplatePart</name>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>Mostrar el formato de chat</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>Responde con una frase.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>¿Qué es un token?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>Un trozo de texto con un número.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>Un chat como lo lee el modelo</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>Preguntando al modelo…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>Cada modelo tiene su propio formato. Lo que añade está enmarcado.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>TemporaryMark</name>
        <message>
            <source>Temporary: not kept</source>
            <translation>Temporal: no se guarda</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>Este chat no se escribe nunca en el disco. Desaparece cuando lo deja.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>Añadir al glosario</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejar como está</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Original</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>Término</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>Otras formas</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>Formas de la traducción que también valen, separadas por comas</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>No para uso comercial</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>No usar en: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>Texto que traducir</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Escriba o pegue un texto</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>La traducción aparece aquí</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>Borrar ambos textos</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>Pegar en lugar del texto</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Copiar la traducción</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traducir</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Traduciendo…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln párrafo cortado: el modelo no escribió un final</numerusform>
                <numerusform>%Ln párrafos cortados: el modelo no escribió un final</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Usted lo detuvo.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>leído en una imagen</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Texto del documento</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>Copiar este párrafo</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>Leído por el modelo en la imagen de la página.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>Maneras de cortar una palabra</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>Manera más probable: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>Todos los trozos: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Trozo</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>Desde el carácter</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>Hasta el carácter</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>En la manera más probable</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>Fusiones de una palabra</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>Al principio: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 y %2 pasan a ser %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>fusión %1 de la lista</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>puntuación %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>Tokens de una frase por idioma</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>Tokens, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>Caracteres por token, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>Las letras se unen de dos en dos, siempre el par que está primero en la lista del archivo.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>Las letras se unen de dos en dos, siempre en el token con la puntuación más alta.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>De todas las maneras de cortar la palabra se toma la más probable: aquella cuyas puntuaciones suman más.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>Se toma el token más largo con el que empieza el texto, y después el siguiente.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>El archivo indica que este token se busca antes que todo lo demás.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>De control</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>Añadido entero</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Sin usar</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>Byte</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Número %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>Bytes %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>Sin bytes</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Escriba o pegue un texto</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>Buscar tokens especiales en el texto</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Comparar con…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>Comparar idiomas</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>Un modelo no lee letras ni palabras. Lee tokens, como estos.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>Una frase en diez escrituras</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>No se está usando ningún modelo de este equipo. Elija uno arriba o compare con uno.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>Solo se leen los primeros %1 caracteres.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>Tokens, y después caracteres por token. La frase dice lo mismo en todos.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>Los idiomas que un vocabulario conoce bien necesitan menos tokens.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>amistoso</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>profesional</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>claro y sencillo</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>como texto jurídico</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>como anuncio</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>Saltar al mensaje más reciente</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>Qué traducir</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traducir</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Abrir Parlance</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>Eliminado; guardado en la papelera.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>Eliminado: %1. Deshacer lo recupera.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>Se eliminó el mensaje y lo que le seguía. Se conservan.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>Se eliminó esta versión. Se conserva.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>Se eliminó el mensaje. Se conserva.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>Se cambiaron los ajustes.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>Abrir la página de descarga</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Buscar actualizaciones</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Actualizaciones</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>Esta compilación no indica ningún lugar donde se anuncien versiones nuevas.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Ya está Parlance %1, del %2.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Esta es la versión más reciente.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>No se pregunta ni se descarga nada antes de que pulse el botón.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>Instrucción</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>Instrucción (puede quedar vacía)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>La respuesta aparece aquí</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>Mostrar el prompt entero</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>El prompt como lo ve el modelo</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>Quitar esta variante</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>Variante %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>Respuesta final: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>Averiguando cómo se cargaría</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>Averiguando cómo se cargaría…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>Se ejecutaría en: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>Versión anterior</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versión posterior</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>Versión anterior (Alt+Izquierda)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>Versión posterior (Alt+Derecha)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versión %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>Tokens de %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>%1 caracteres por token</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>%1 bytes por token</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>se muestran los primeros %1</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>el texto no se puede recuperar de ellos con exactitud</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>Restaurando la copia de seguridad…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>Borrando lo que eligió…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>La ventana se abrirá de nuevo en cuanto termine.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>Textos continuados</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nodo</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después de</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilidad</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 con %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>Embedding</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Recurrente</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>Feed-forward</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Expertos</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>Normalizaciones</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otros</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Componente</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>Pesos por componente</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>Tensor</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>Cantidad × forma</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>Pesos por tensor</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>Ocultar los tensores</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>Mostrar todos los tensores</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>%1 pesos en total, %2: la suma de todos los tensores del archivo.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>El modelo se ejecuta en este equipo. Lo que escriba se queda aquí.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>¿Qué le gustaría saber?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>Un chat temporal</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>Nada de él se escribe en el disco. Desaparece cuando lo deja.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>¿Qué es Parlance?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>¿Cómo resumo un documento?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>¿Es privado mi texto?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>Salir de la bienvenida</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>Añadir un archivo de modelo…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Le damos la bienvenida a Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Elegir un archivo de modelo</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>Modelos (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>Qué quiere hacer, en qué idiomas y un modelo adecuado para ello.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>Mostrar la bienvenida</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} no es una copia de seguridad de Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>Elija un archivo hecho con «Hacer copia…».</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>La copia de seguridad {path} está dañada y no se puede restaurar.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>No se cambió nada. Vuelva a copiarla o elija otra.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>La copia de seguridad {path} se hizo con Parlance {version}.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>Actualice Parlance aquí y después restáurela.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>No se pudo leer la copia de seguridad {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>Compruebe sus permisos y la unidad en la que está.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>El disco de {path} está demasiado lleno: se necesitan {needed_bytes} y hay {free_bytes} libres.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>No se cambió nada. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>No se importó nada. Exporte de nuevo las conversaciones desde el programa del que vienen.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} no contiene conversaciones de un tipo que Parlance conozca.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Elija lo que exportaron Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan o la página web de llama.cpp, como archivo, ZIP o carpeta.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} está dañado: no se puede leer en la línea {line}, columna {column}.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} está dañado: en {place} debería haber algo distinto de {found}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} está dañado: el mensaje en {place} va antes de sí mismo.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} está dañado: el mensaje en {place} está por segunda vez.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} es mayor que cualquier exportación de conversaciones.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>No se importó nada. Exporte menos conversaciones a la vez.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} lo exportó un Parlance más nuevo (versión {version} del formato).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>Instale el Parlance más nuevo para importarlo.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>No hay conversaciones en {path}.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>Elija otro archivo u otra carpeta.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>No hay ninguna conversación «{name}».</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>Vea con «parlance chats list» lo que hay.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>llamadas a herramientas y lo que devolvieron: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>mensajes que el otro programa no muestra: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>mensajes sin texto: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>instrucciones en medio de una conversación: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>imágenes: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>sonidos y vídeos: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>archivos adjuntos cuyo texto no tiene la exportación: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>partes de tipo desconocido: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>conversaciones sin mensajes: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>No hay ningún archivo {path}.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Compruebe el nombre y la carpeta.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} no se pudo leer: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>Compruebe sus permisos o cópielo a otra carpeta.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} es de un tipo de archivo que Parlance no lee.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>Guárdelo como PDF, como documento ofimático o como texto.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} está dañado o no es lo que dice su nombre.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>Ábralo en el programa que lo creó y guárdelo de nuevo.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} está protegido con contraseña.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>Dé su contraseña o guarde una copia sin ella.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} está cifrado de un modo que Parlance no puede abrir.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>Ábralo en su propio programa y guarde una copia sin contraseña.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>La contraseña no abre {path}.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Compruebe las mayúsculas y el teclado, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} no está escrito en la codificación «{encoding}».</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>Elija otra o deje que Parlance decida.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} está en un formato antiguo que Parlance no lee.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>Guárdelo como .docx o .pptx. Con LibreOffice instalado, Parlance lo convierte por sí mismo.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice no pudo convertir {path}.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>Ábralo en el programa que lo creó; guárdelo como .docx.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} es una imagen, y no hay cargado ningún modelo que vea.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>Elija en Modelos uno que lea imágenes, o dé el propio texto.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} no tiene texto que se pueda leer.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>Si sus páginas son imágenes escaneadas, elija en Modelos uno que lea imágenes.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>Leer {path} llevó demasiado tiempo o memoria.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>Divídalo en archivos más pequeños.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>No hay ningún documento en {path}.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>Elija una carpeta con documentos, o los documentos.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>Hay más de {number} documentos en {path}.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>No se añadió nada. Elija una tras otra las carpetas que contiene.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>Nada del documento tiene que ver con estas palabras.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>Pregunte con otras palabras o en el idioma del documento.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} es demasiado pequeño para escribir esta forma de resumen.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>Elija párrafos, puntos clave o secciones, o un modelo mayor en Modelos.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>algunas páginas no tienen texto</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>algunas páginas no se pudieron leer</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>el modelo leyó algunas páginas en sus imágenes</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>la codificación del texto se dedujo</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>la lectura se acortó</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>de una tabla muy grande solo se leyeron las primeras y las últimas filas</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>los archivos adjuntos no se leyeron</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>algunas partes del archivo están dañadas y no se leyeron</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>convertido por LibreOffice</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>lo que hay junto a la parte principal de la página no se leyó</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>el texto oculto no se leyó</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>Una frase</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Puntos clave</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Párrafos</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>Sección por sección</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>Tabla de datos</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Tareas pendientes</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Preguntas y respuestas</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Abstract</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Breve</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>Detallado</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>Un resumen de todos</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>En qué coinciden</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>En qué difieren</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>Esto parece estar en otro idioma que el pedido.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>Esto es más largo de lo pedido.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>Esto es más corto de lo pedido.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>Hay partes de esto que se repiten.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>Esto no parece hablar del documento.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>Para la mayoría de estas frases no se encontró ninguna fuente en el documento.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>El modelo es demasiado pequeño para otro idioma, un público o una instrucción; se omitieron.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>El modelo cargado es demasiado pequeño para responder. Estos son los pasajes que mejor encajan con la pregunta.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>Modelos en la GPU</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>ningún archivo salvo los propios</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>todos sus archivos</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>sin red</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>la red</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>ningún otro programa</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>otros programas</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>Su texto está a salvo.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>El archivo está como estaba.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Lo guardado antes está a salvo.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>No hay ningún modelo llamado «{name}» en este equipo.</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>Vea en Modelos (o con «parlance models list») lo que hay.</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>El archivo de modelo {path} no está.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>Devuélvalo a su sitio o elija otro modelo en Modelos.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>El archivo de modelo {path} no se pudo leer: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} no es un archivo de modelo GGUF.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>Elija un archivo cuyo nombre acabe en .gguf, descargado entero.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>El archivo de modelo {path} está dañado: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>Descárguelo de nuevo; quizá falte una parte.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} es un modelo del tipo «{architecture}», que no se puede ejecutar.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>Elija otro modelo en Modelos.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>El modelo necesita {needed_bytes} de memoria y hay {available_bytes} libres.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>Cierre otros programas, acorte el contexto o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>No hay ningún modelo cargado.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>Elija uno en Modelos.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>El modelo se detuvo inesperadamente. Su texto está a salvo.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>Reinícielo para continuar.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>El modelo no se pudo iniciar: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>Inténtelo de nuevo; «parlance doctor» comprueba la instalación.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>Este modelo se detuvo inesperadamente dos veces y ya no se reinicia solo.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>Su archivo puede estar dañado: descárguelo de nuevo o elija otro modelo.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>El modelo no pudo continuar ({step}, código {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>Inténtelo de nuevo; si se repite, cargue otra vez el modelo.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>El modelo no produce una salida válida.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>Su archivo puede estar dañado: verifíquelo o descárguelo de nuevo en Modelos.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>Esto ocupa {prompt_tokens} tokens, y el contexto admite {context}.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>Acorte el texto o aumente la longitud del contexto en Ajustes.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>El modelo «{name}» no tiene formato de chat propio.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>Elija un modelo instruct o de chat; un modelo base solo continúa texto.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>El formato de chat propio del modelo no funciona: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>Elija otra copia de este modelo u otro modelo.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>El modelo «{name}» no puede hacer esto ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>Elija en Modelos uno que se hiciera para ello.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>«{first}» y «{second}» no se pueden pedir juntos.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Deje fuera uno de ellos.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>La gramática o el esquema JSON no se puede usar: {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>Corríjalo y pregunte de nuevo.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} no va con este modelo: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>Use un archivo hecho precisamente para este modelo.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>La imagen {number} no se puede leer.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>Guárdela como PNG o JPEG y añádala de nuevo.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>«{name}» no es un idioma que Parlance conozca.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>Use un código como «en» o un nombre como «French».</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>El idioma del texto no se pudo determinar con certeza.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>Elija el idioma en que está escrito.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>El modelo no escribió nada que se pueda usar.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>Inténtelo de nuevo o elija otro modelo en Modelos.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>No hay texto.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>Escriba o pegue alguno, o suelte un documento.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>No se puede guardar nada en {path}: {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Libere espacio o compruebe los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>Otro programa está usando {path}.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>Ciérrelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>El archivo con sus conversaciones, {path}, está dañado.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>Se conserva tal como está. Repárelo: desde una copia de seguridad o con lo que aún se pueda leer de él.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} es de un Parlance más nuevo.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>Se ha abierto solo para lectura. Actualice Parlance para continuar.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>Los ajustes de {path} no se pudieron leer.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>Se guardaron como {kept_as}; se aplican los predeterminados.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} no contiene ajustes de Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>Elija un archivo exportado desde los ajustes.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} no se pudo escribir: {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Elija otra ubicación o libere espacio.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Algo salió mal dentro de Parlance: {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>Su texto está a salvo. Comunique el problema con los detalles, por favor.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>La red está desactivada.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>Actívela en los ajustes o quite HF_HUB_OFFLINE si quiere conectarse.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>No se pudo acceder a {host}: {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>Compruebe la conexión a internet y el proxy, si lo hay. Lo descargado se conserva.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} respondió con el error {status}.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>Suele pasar pronto: inténtelo más tarde. Lo descargado se conserva.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} ha recibido demasiadas peticiones desde aquí.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>Espere unos minutos e inténtelo de nuevo. Lo descargado se conserva.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>Lo que responde por {host} no es el Hub de Hugging Face.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>Lo hacen las redes que piden iniciar sesión y algunos proxys: abra una página web en un navegador para verlo.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>No hay ningún repositorio «{repo}» en el Hub, o es privado.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>Compruebe el nombre; para uno privado inicie sesión con un token.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>El repositorio {repo} ya no tiene el archivo {file}.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>Abra de nuevo su página y elija otro archivo.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>Los autores de {repo} piden antes su consentimiento a sus condiciones.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>Abra la página de las condiciones, acéptelas con su cuenta de Hugging Face, inicie sesión aquí con un token e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>El Hub no acepta el token guardado en este equipo.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>Introduzca un token nuevo o siga sin iniciar sesión: los modelos públicos no lo necesitan.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>Haga sitio (Modelos muestra lo que ocupan las revisiones antiguas y los restos) y luego reanude.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{file} de {repo} llegó dos veces con bytes que no son los del Hub.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>Pruebe con otra red o más tarde. No se conservó nada de ello; no se tocó ningún otro archivo.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>Otro programa está descargando ahora {file} de {repo}.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>Espere a que termine y luego reanude: lo que haya descargado se aprovecha.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>«{name}» está cargado.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>Libérelo antes de la memoria.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>«{name}» se está descargando.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>Cancele antes su descarga.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>Lo que hay en el disco de «{name}» ha cambiado desde que se hizo el plan. No se quitó nada.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>Mire el plan nuevo y confírmelo.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>No se pudo hacer {target} de «{name}»: {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>Elija otro tipo o una fuente de mayor precisión. La fuente está como estaba.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>«{name}» no se puede convertir: {architecture} no está entre lo que Parlance convierte.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>Busque un GGUF de él en Descubrir.</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>El checkpoint {path} no se puede usar: {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>Descárguelo de nuevo, entero.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} ya existe.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>Renómbrelo o quítelo antes; no se sobrescribió nada.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>las {layers} capas en {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>las {layers} capas en {device}, algunos de sus expertos en memoria</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} de {layers} capas en {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>procesador, {threads} hilos: la GPU tiene {free_bytes} libres y se necesitan al menos {needed_bytes}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>procesador, {threads} hilos: no se encontró ninguna GPU</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>procesador, {threads} hilos: llama.cpp se compiló sin soporte para esta GPU; «{detail}» lo compila con él</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>procesador, {threads} hilos: falta el controlador de la GPU ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>procesador, {threads} hilos: el controlador de {detail} no la ofrece a llama.cpp</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>procesador, {threads} hilos: las capas en la GPU están a 0</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>en el servidor {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>El contexto es más corto que el que conoce el modelo, para que quepa en la memoria.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>La memoria del contexto es menos precisa, para que quepa en la GPU.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>Los expertos de algunas capas se quedan en la memoria del equipo.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>Algunas capas se quedan en el procesador, porque la GPU no tiene sitio para ellas.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>La carga falló por falta de memoria y se repitió con menos.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>Falta memoria: todo va más lento</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>El procesador está caliente y va más lento</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>Con batería: menos hilos</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{name} se liberó de la memoria para dejar sitio a {other}</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name} se liberó de la memoria porque no se usaba</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} no cupo como estaba previsto y se cargó con menos</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} ya está aquí y se usa a partir de ahora</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} se cerró solo y se reinició; la respuesta continuó</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>{path} no se puede importar: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>No se tomó nada de él. Elija un archivo exportado desde la lista de asistentes.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>No se puede acceder al servidor {address}: {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>Inícielo o compruebe su dirección en Modelos.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>El servidor {address} no acepta la clave.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>Introduzca en Modelos la clave que le dio su propietario.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>El servidor {address} no tiene ningún modelo «{model}».</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>Elija en Modelos uno que tenga.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>El servidor {address} está ocupado y pide esperar.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>Inténtelo dentro de un rato o use un modelo de este equipo.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>El servidor {address} falló (HTTP {status}): {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>Inténtelo de nuevo; si sigue así, mire el registro del propio servidor.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>La conexión con {address} terminó durante la respuesta.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>Lo que llegó se conserva. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>Lo que responde en {address} no es un servidor con el protocolo de OpenAI.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>Compruebe la dirección; la mayoría de los servidores quieren «/v1» al final.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>«{address}» no es la dirección de un servidor.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>Tiene la forma http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>El servidor RPC {address} no responde, lo usa otro programa o es de otra versión de llama.cpp.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>Inícielo o quítelo de la lista en Modelos.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>«{address}» no es la dirección de un servidor RPC.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>Es un nombre o una dirección IPv4 y un puerto, como 192.168.1.20:50052. El RPC de llama.cpp no tiene IPv6.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>Los dispositivos de este equipo no se pueden ofrecer en {address}: {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>Elija una dirección de este equipo y un puerto libre.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>El servidor RPC {address} calcula para un modelo cargado.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>Libere ese modelo de la memoria para ver el plan antes de cargar.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp se compiló sin RPC.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>Compílelo con «make run RPC=1» o quite los servidores.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} no puede anticipar para este modelo: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>Elija un modelo más pequeño de la misma familia, o ninguno.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} dejó de responder.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>El modelo se carga de nuevo en lo que queda.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>El modelo «{model}» no se hizo para este idioma: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>Elija otro idioma, u otro modelo en Modelos.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>El modelo «{model}» no hace esta traducción: {source} → {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>Traduzca pasando por el inglés o el chino, o elija otro modelo.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>El texto ya está en este idioma: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>Elija otro idioma al que traducir.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} es de un tipo que no se traduce como documento.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>Copie su texto y tradúzcalo, o guárdelo en otro formato.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} no es lo que era cuando se tradujo.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>Añádalo de nuevo: lo que no ha cambiado no se traduce otra vez.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} no es una lista de términos legible: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>Use una tabla con un término y su traducción en cada línea, o un archivo TBX.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>Falta el número {detail}</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>Falta la dirección {detail}</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>Falta el marcador {detail}</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>No como en el glosario: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>Igual que el original</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>Parece otro idioma</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>Se repite</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>Mucho más largo que el original</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>Mucho más corto que el original</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>Comillas o paréntesis sin cerrar: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>El modelo no escribió un final</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>Se perdió formato o un enlace: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>Compruebe el lugar de lo que va en el texto: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>Sin traducir: se conservó el original</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>Líneas demasiado largas para subtítulos</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>El modelo no se hizo para este idioma</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>El modelo no traduce entre estos dos</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>El texto está en este idioma</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>La traducción es un documento nuevo: este formato no se puede escribir con otras palabras.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>Tiene fórmulas que quizá busquen textos que estarán en otro idioma.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>Su índice se actualiza al abrirlo.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>Los textos de gráficos y diagramas quedan como están.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>El texto eliminado con control de cambios queda como está.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>La firma del archivo no vale para su traducción.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>Lo que envió {host} no es una lista firmada por los autores de Parlance.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>No se usó nada de ello. Inténtelo de nuevo en otra red y, si sigue igual, dígaselo a los autores.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>La lista de versiones de {host} es más antigua que otra que ya vio.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>Puede que alguien le esté ocultando versiones más nuevas. Inténtelo de nuevo en otra red.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>Para traducir, elija en Modelos un modelo T5 o MADLAD en GGUF, o cualquier modelo instruct.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>Para resumir o reescribir, elija en Modelos un modelo FLAN-T5 en GGUF, o cualquier modelo instruct.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>Para clasificar o comparar textos, elija en Modelos un modelo de embeddings BERT, ModernBERT o nomic en GGUF.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminada</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>límite de longitud alcanzado</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>contexto lleno</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>texto de parada alcanzado</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <source>{size} B</source>
            <translation>{size} B</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <source>{size} TB</source>
            <translation>{size} TB</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>Adjunto: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>Esta respuesta no se terminó.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>Comenzada el {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>Modelos: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>Exportado de Parlance el {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>p. {number}</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>diapositiva {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>hoja {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>párrafo {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} sigue a números y nombres que no se encontraron en los documentos.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>{read} de {all} párrafos leídos ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>páginas sin texto: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>páginas que no se pudieron leer: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>Se ejecuta en el servidor %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>Se ejecuta en: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>Seguir en segundo plano</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>Pregunta del ejemplo</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>Respuesta del ejemplo</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>Quitar este ejemplo</translation>
        </message>
    </context>
</TS>
