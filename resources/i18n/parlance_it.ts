<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>Apri le condizioni</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Controlla di nuovo</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Token di Hugging Face (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Token di Hugging Face</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Conserva su questo computer</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>Conserva il token su questo computer</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Dove gli strumenti di Hugging Face tengono il loro.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Accedi</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>Apri le condizioni e accettale con il tuo account Hugging Face. Poi accedi qui con un token di quell’account che possa leggere.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>Se è privato, accedi con un token che possa leggerlo.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>I suoi autori hanno il tuo consenso: i file si possono scaricare.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>Chiedo all’Hub se i file si possono scaricare…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>I file non si possono ancora scaricare.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>I suoi autori chiedono prima il consenso alle loro condizioni.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Accesso non effettuato.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>L’accesso vale fino alla chiusura di Parlance.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>Accesso effettuato con il token in HF_TOKEN.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>Accesso effettuato con il token conservato su questo computer.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>Sta ancora lavorando; «Ferma» lo interrompe subito.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>In attesa del modello…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Scrittura…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Lettura: %1 di %2 token</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>Scrittura…  %1 token/s</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>Sono scelte altre opzioni. Gli appunti già presi si riusano dove vanno bene.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Riassumi di nuovo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>Rispondi di nuovo con…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Rispondi di nuovo</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>La risposta precedente resta: ci torni con le frecce sotto di essa.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Chi risponde</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>Altri modi di dirlo</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>Ricerca di altri modi di dirlo…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>Non ne sono stati trovati altri.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>Nascondi il ragionamento</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>Mostra il ragionamento</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Ragionamento</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Sta pensando…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>Sta pensando da %1 s…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>Ha pensato per %1 s</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Com’è stata fatta</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>Ricerca della risposta…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>Non è stato possibile leggere %1. È conservato come %2, e Parlance ne ha iniziato uno nuovo.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>Separatamente</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Insieme</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>Come riassumere più documenti</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>Che cosa se ne ricava insieme</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
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
            <translation>Domanda sul documento</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Chiedi</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Ferma la risposta</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>Chiedi sui documenti</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>Chiedi sul documento</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Ricerca del documento…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>Senza il documento non si può chiedere nulla su di esso</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>Si possono fare domande quando il documento è aperto</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Hai fermato questa risposta.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>Guarda</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>Interrogazione dell’indirizzo</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>Redattore</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>Scrive e migliora testi con la tua voce</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>Aiuti a scrivere. Rispondi nella lingua del testo che ti viene dato. Scrivi frasi semplici e vivaci; evita frasi fatte ed esagerazioni. Quando migliori un testo, conservane il senso, i fatti e la voce dell’autore; dai prima tutto il testo nuovo e poi indica in poche parole le modifiche principali. Fai domande solo se altrimenti non puoi proseguire.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>Rendi questo testo più chiaro e più breve:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>Scrivi una lettera cordiale che rifiuta un invito.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>Programmatore</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>Scrive, spiega e ripara codice</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>Sei un programmatore attento. Dai codice completo e funzionante, in un blocco di codice con il nome del linguaggio, e usa la libreria standard dove basta. Gestisci gli errori e di’ che cosa hai supposto. Prima del codice spiega in una o due frasi come procedi; dopo, come provarlo. Quando non sai con certezza se una funzione o un’opzione esiste, dillo.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>Che cosa fa questo codice e dove potrebbe fallire?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>Scrivi un programma che rinomina le foto secondo la data.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Insegnante</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>Spiega passo per passo e fa domande</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>Sei un insegnante paziente. Scopri prima che cosa sa già chi impara. Spiega un passo alla volta, con un esempio della vita quotidiana, e finisci con una domanda che mostri se è stato capito. Non dare subito la soluzione di un esercizio: dai un indizio, poi uno più grande. Loda ciò che è giusto e di’ con chiarezza e gentilezza ciò che non lo è.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>Spiegami le frazioni.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>Perché il cielo è blu?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>Riassuntore</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>Dice in breve ciò che dice un testo</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>Riassumi testi nella loro lingua. Prima una frase che dica la cosa più importante, poi da tre a sette punti, ciascuno una frase intera. Mantieni nomi, numeri e date esattamente come sono. Di’ solo ciò che dice il testo e nulla di tuo; dove è poco chiaro o si contraddice, dillo.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>Riassumi questo testo:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>Che cosa è stato deciso in questo verbale e chi se ne occupa?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>Assistenti</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>Usa in questa chat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>Un assistente è un insieme di istruzioni e impostazioni con un nome. Creane uno tuo con «Nuovo».</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>Aggiungine quattro per iniziare</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Spunti</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importa…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrizione</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>Spunti, uno per riga: offerti nella pagina vuota</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln assistente</numerusform>
                <numerusform>%Ln assistenti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln prompt</numerusform>
                <numerusform>%Ln prompt</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>Acquisiti: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Salvato: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Nuovo assistente</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>Importa assistenti</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>Esporta assistenti</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>Assistenti (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>Allega documenti o immagini</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>Allegato al messaggio</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>%Ln file in più di quanti stiano in un messaggio: non acquisito.</numerusform>
                <numerusform>%Ln file in più di quanti stiano in un messaggio: non acquisiti.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>«%1» non vede le immagini: riceve solo i loro nomi.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln parola</numerusform>
                <numerusform>%Ln parole</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>In attesa…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>Lettura… %1 di %2 pagine</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lettura…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>Non allegato</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>«%1»: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>«%1» è stato letto per intero.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>Di «%1» non è stato letto nulla: nel contesto non c’è posto.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Per questo è stato letto il %1 % di %Ln pagina di «%2». Mostra</numerusform>
                <numerusform>Per questo è stato letto il %1 % delle %Ln pagine di «%2». Mostra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Per questo è stato letto il %1 % di %Ln parola di «%2». Mostra</numerusform>
                <numerusform>Per questo è stato letto il %1 % delle %Ln parole di «%2». Mostra</numerusform>
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
                <numerusform>%Ln conversazione</numerusform>
                <numerusform>%Ln conversazioni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln testo tradotto</numerusform>
                <numerusform>%Ln testi tradotti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln documento tradotto</numerusform>
                <numerusform>%Ln documenti tradotti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln testo riassunto</numerusform>
                <numerusform>%Ln testi riassunti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln termine di glossario</numerusform>
                <numerusform>%Ln termini di glossario</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln correzione</numerusform>
                <numerusform>%Ln correzioni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln assistente</numerusform>
                <numerusform>%Ln assistenti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln prompt salvato</numerusform>
                <numerusform>%Ln prompt salvati</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>chat, traduzioni e riassunti</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>impostazioni</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>il testo in Traduci</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>il testo da completare</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>la coda dei riassunti</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>la coda delle traduzioni</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>parole aggiunte al dizionario</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>Creato il %1 su «%2» con Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>Creato il %1 con Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>Backup di tutto</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>Chat con i loro allegati, traduzioni, riassunti, glossari, assistenti, bozze e impostazioni vanno in un solo file. I modelli non ne fanno parte, e nemmeno le chiavi dei server: inseriscile di nuovo dopo il ripristino.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>Con le impostazioni di cartelle, modelli e hardware</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>Quanto è stato salvato</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Backup di Parlance</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>Nome di questo computer, se deve comparire nel file</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Esegui il backup…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>Salvato come %1 in %2 (%3) e riletto. Contiene %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>solo impostazioni</translation>
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
            <translation>Cerca la risposta più probabile</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>Fermati alle prime risposte complete</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>Ampiezza: inizi seguiti</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>Penalità di lunghezza: un valore maggiore favorisce risposte più lunghe</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>prosegue</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>scartato</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>concluso</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Ricerca a fasci</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: log-probabilità %3, punteggio %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nodo</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Dopo</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilità</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Somma</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punteggio</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Esito</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: log-probabilità %2, punteggio %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>parte del vincitore</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>«%1» non è un numero di token con un bias, come «50256 -5».</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>Conversazioni eliminate</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Il cestino è vuoto.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Cancella definitivamente…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Svuota il cestino…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>Cancellare definitivamente «%1»?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>Cancellare definitivamente %Ln conversazione?</numerusform>
                <numerusform>Cancellare definitivamente %Ln conversazioni?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>Vengono cancellati tutti i messaggi. L’operazione non si può annullare.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>Scheda del modello</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>Mostra il modello in uso</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valore</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lettura del file…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>La scheda di %1, che non è il modello in uso.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Nessun modello di questo computer è in uso. Scegline uno qui sopra.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>Decoder: continua un testo, token dopo token</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>Encoder: legge un testo in entrambe le direzioni e ne ricava vettori</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>Encoder e decoder: legge un testo intero, poi ne scrive un altro</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>Ricorrente: tiene uno stato di dimensione fissa, per quanto lungo sia il testo</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>Ibrido: alcuni strati guardano tutto il testo, altri tengono uno stato</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE su byte</translation>
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
            <translation>Il modello</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesi</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Strati</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Famiglia</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Lingue</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Percorso</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parti</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>I numeri appresi. Sono tutti nel file.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>%1 per ogni token</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>Pesi in uso</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>Su un token lavorano solo alcuni esperti, e così è più veloce.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>Quantizzazione</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>Con quanta finezza sono salvati i pesi: meno bit, file più piccolo.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1; tra l’uno e l’altro ogni token è fatto di %2 numeri</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attenzione</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>Alcuni strati guardano indietro di soli %1 token</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Finestra scorrevole</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>%1 su %2 lavorano su ogni token</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Esperti</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Posizioni</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>Come il modello sa in che punto del testo si trova un token.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%1 teste da %2; chiavi e valori compressi insieme</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%1 teste da %2; %3 tengono chiavi e valori, ognuna per %4 teste</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%1 teste da %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>Rotatorie (RoPE), base %1, estese %2 volte (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>Rotatorie (RoPE), base %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>Rotatorie (RoPE)</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 token, %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vocabolario</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>Contesto di addestramento</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>Quanto erano lunghi i testi da cui ha imparato.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>Formato di chat</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Nel file</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>Nuova chat</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporanea</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Ferma la risposta</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>Riprova: rispondi di nuovo</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Cerca nelle conversazioni</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nuova cartella…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Conversazioni eliminate…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>Rinomina questa conversazione…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>Fissa questa conversazione</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>Non fissare più questa conversazione</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Esporta questa conversazione…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Esporta tutte le conversazioni…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Elimina questa conversazione</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>Rinomina la conversazione</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>Azioni sulla conversazione</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporanea</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nuova chat</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Nuova chat temporanea</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Rilascia per allegare al messaggio</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>Scegli documenti e immagini</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>Documenti e immagini</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Immagine</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>La risposta è finita: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>immagini</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>Il modello non può seguirlo: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>Ciò che hai allegato è ancora in lettura.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>Prima attendi la risposta, o fermala con Esc.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>Non eseguibili così come sono</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Checkpoint nella cache di Hugging Face che llama.cpp non legge. Quelli di alcune famiglie si possono convertire; il checkpoint resta com’è.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Converti</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>Ricavane un GGUF che Parlance possa eseguire</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>Converti %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Altro per %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Rimuovi tutto del suo repository…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Copia il comando «%1»</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiato</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>Confronta risposte</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>Chiedi a entrambi</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Primo lato</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Secondo lato</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Domanda</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>Che cosa chiedere a entrambi?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>Uno dopo l’altro, per confrontare le velocità</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>Ferma entrambi</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>I due lati sono uguali: li distingue solo il caso.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Ancora</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Conserva questa risposta</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservata</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>In attesa del modello…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Lettura: %1 di %2 token</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Ragionamento…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Scrittura…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Fermato.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>%1 s in tutto</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 s al primo token</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>non seguito: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>immagini</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>È un modello base: continua testi e non è fatto per le chat.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Completa un testo</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>Inizia qui un testo e lascia che il modello lo continui al cursore.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accetta</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Torna alla chat</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>Token di una continuazione</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> token</translation>
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
            <translation>Completa un testo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>Riempi il vuoto</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Ferma (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>Continua (Ctrl+Invio)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>Temperatura %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>In attesa del modello…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Lettura: %1 di %2 token</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>Scrittura…  Esc la ferma.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>Metti il cursore in un vuoto: il modello tiene conto di ciò che segue.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>Il modello continua a scrivere al cursore. Al tuo testo non viene aggiunto nulla.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>Il testo è più lungo del contesto: %1 lettere non sono state lette.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>Questo modello non tiene conto di ciò che segue il cursore.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>Questo modello è fatto per le chat; un modello base continua meglio i testi.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>Messaggio</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc per fermare</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Ferma la scrittura</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>Chat temporanea: non se ne conserva nulla</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>Scrivi a Parlance o rilascia un documento</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>Ferma la scrittura (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>Invia dopo</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>Invia quando la risposta è scritta (Invio)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Invia</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Invia (Invio)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>Riassunto dei messaggi precedenti…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>Ferma il riassunto</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>Una risposta, dopo la conversazione che la precede</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>Una traduzione, ogni paragrafo dopo ciò che è stato chiesto al modello</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>Un riassunto come testo a sé: ciò da cui è tratto non viene considerato</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Il tuo testo</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>Valutato da %1. Scritto da %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>Valutato da %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>Il primo token non ha probabilità: prima non c’è nulla.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>Il testo è più lungo del contesto: dal token %1 in poi il modello conosceva solo ciò che stava subito prima.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>Vengono valutati solo i primi %1 caratteri.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>«%1» %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>«%1»: %2. Nulla era più probabile.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>«%1»: %2, posto %3. Più probabile: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>Perplessità %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>Log-probabilità media %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>Numero nel vocabolario</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Probabilità</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilità</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Posto</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>Il più probabile</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>Sicurezza</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>Una perplessità di 5 significa che il modello ha esitato, in media, come tra cinque token ugualmente probabili. 1 significa che era certo.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>Ciò che stava prima del testo</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>Mostra ciò che stava prima</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>Ciò che sta prima</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>Ciò che sta prima (può restare vuoto)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>Un tuo testo</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>Valuta un tuo testo</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>Quanto è sicuro di sé il modello?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>Quanto è stato valutato</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>Dove era meno sicuro</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>Indica un token, o scorrili con i tasti freccia.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>Testo libero</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>Le risposte non seguono schemi né grammatiche.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>Le risposte seguono uno schema JSON.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>Le risposte seguono una grammatica.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>Le risposte sono testo libero.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifica…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Scrivi…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>La risposta vi si attiene.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>La risposta è stata tagliata; fin dove arriva, vi si attiene.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>La risposta non è JSON.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Output strutturato</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usa</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Testo libero</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Schema JSON</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Grammatica (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>Che aspetto hanno le risposte</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>Schema o grammatica</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>Inserisci un esempio</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>Domanda per provarlo</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>Nomina un libro che ti piace.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>Provalo sul modello</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>Le risposte diventano JSON conforme allo schema (JSON Schema 2020-12). Di’ nella domanda che cosa significano i campi: il modello vede la domanda, non lo schema.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>Le risposte seguono la regola «root» di una grammatica nel GBNF di llama.cpp: regole come name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>Le risposte sono scritte liberamente, come preferisce il modello.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Non è ancora scritto nulla.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Controllo…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>Il modello può attenervisi.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>In attesa del modello…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Scrittura…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Fermato.</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistente</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Il modello della chat</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>temperatura %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>Così com’è (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 di %2 token</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>Contesto: %1 di %2 token in uso</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contesto</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>Mostra che cosa occupa quanto</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>Che cosa riceve il modello</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Istruzioni</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Questa conversazione</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>Ciò che stai scrivendo</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>Riservato alla risposta</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libero</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>Tutto il contesto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>%Ln dei messaggi più vecchi non verrà inviato.</numerusform>
                <numerusform>%Ln dei messaggi più vecchi non verranno inviati.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>Le cifre sono stimate: questo modello non conta.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>Quando il contesto è pieno, i turni più vecchi vengono omessi.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>Riassumi prima l’allegato</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>Contesto più ampio…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>Questo messaggio ha %1 token, ma c’è posto solo per %2.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>Con questo messaggio, %Ln dei messaggi più vecchi non verrà più inviato.</numerusform>
                <numerusform>Con questo messaggio, %Ln dei messaggi più vecchi non verranno più inviati.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>Fissate</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ieri</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Ultimi 7 giorni</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ultimi 30 giorni</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>%Ln conversazione trovata</numerusform>
                <numerusform>%Ln conversazioni trovate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>%Ln conversazione nel cestino</numerusform>
                <numerusform>%Ln conversazioni nel cestino</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln conversazione</numerusform>
                <numerusform>%Ln conversazioni</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>Cartella %1, espansa: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>Cartella %1, compressa: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, fissata</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, nella cartella %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rinomina…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Espandi</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Comprimi</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>Rimuovi la cartella…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fissa</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Non fissare più</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>Sposta in una cartella</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nuova cartella…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>Togli dalla cartella</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Rinomina la conversazione</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Rinomina la cartella</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nuova cartella</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>Rimuovere la cartella «%1»?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>Rimuovi la cartella</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>Le sue conversazioni restano, senza cartella.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>Conversazioni</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Conversazioni eliminate…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nuova chat</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nuova cartella…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Cerca nelle conversazioni</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Cancella la ricerca</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Cancella la ricerca (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>Nessuna conversazione lo contiene.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Qui compariranno le tue conversazioni.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Compressa</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Espansa</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copia il codice</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>Lingue</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>La tua formulazione</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>Cerca tra le correzioni</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Dimentica</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>Dimentica ciò che hanno tradotto i modelli…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correzioni</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>Nessuna correzione lo contiene.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>Dove cambi una traduzione, da allora si usa la tua formulazione.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>Parti del documento su cui si basa il riassunto</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>il riassunto si basa su %1 di esse</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>concluso da sé</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>lunghezza raggiunta</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>contesto pieno</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>fermato</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>Somma delle log-probabilità</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>Per ogni token</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Perché è finito</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>Greedy</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Ricerca a fasci</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>Estratto, seme %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>log-probabilità %1, %2 per ogni token</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>Decodifica</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>Decodifica</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>Fino a quattro numeri interi</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>Ogni riquadro contiene un token, la somma delle log-probabilità fin lì e, tra parentesi, il suo punteggio con la penalità di lunghezza. Spesso: il vincitore; tratteggiato: scartato; cornice doppia: una risposta intera.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Semi</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>Fasci</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>Penalità di lunghezza</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>Token al massimo</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>Ciò che tutti hanno in comune è sbiadito; ▸ indica dove uno va per la sua strada.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>Lo stesso prompt, decodificato in modo greedy, con estrazioni da semi e con ricerca a fasci, con la somma delle log-probabilità di ciascuno.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>Conserva</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>Annullare ed eliminare ciò che è stato scaricato?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Elimina %1</translation>
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
            <translation>Ripristina tutto</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>Impostato diversamente in questa chat: %Ln</numerusform>
                <numerusform>Impostati diversamente in questa chat: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>Questa chat non imposta nulla di proprio.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>Ripristina «%1»</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>Rimuovi il riassunto e invia di nuovo i messaggi</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>Riassunto, inviato al posto di %Ln messaggio</numerusform>
                <numerusform>Riassunto, inviato al posto di %Ln messaggi</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>Nascondi il riassunto</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Mostra il riassunto</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>Riassunto dei messaggi precedenti</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>Tutti i compiti</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduzione</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Riassunti</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Codice</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Embedding</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Tutte le dimensioni</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>Fino a 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>Da 3B a 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>Da 9B a 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>Oltre 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>Prima i popolari</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Più scaricati</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Più apprezzati</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Più recenti</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>Tutte le licenze</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Tutte le lingue</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1 Mln di download</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1 mila download</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 download</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parametri</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>un file di %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>chiede il consenso</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>contesto %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>modificato %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>Compito</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensioni</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordine</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>Cerca modelli, per esempio «qwen3» o «persian»</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Cerca modelli</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>Mostra altri</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Cancella la ricerca</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>Sull’Hub di Hugging Face</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>Consigliati per questo computer</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>Dal catalogo</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Mostra tutti i %1</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Ne chiedo altri all’Hub…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Ricerca…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>Senza rete c’è il catalogo, qui sopra.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>L’Hub non ha un modello GGUF così.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>Invia invece un loro riassunto</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>Nuova chat da un riassunto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>%Ln messaggio precedente non viene più inviato</numerusform>
                <numerusform>%Ln messaggi precedenti non vengono più inviati</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>Un messaggio precedente non viene più inviato</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>Contesto più ampio: %1, circa %2 di memoria in più…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>Contesto più ampio: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>Riscrivi il documento</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>Scrivi in una cartella…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>Fogli e colonne…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>Traduci di nuovo con altre opzioni…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Apri l’originale</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Scegli una cartella</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Traduci di nuovo</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>Come tabella bilingue: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>Come documento: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>Come il documento stesso</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>Nessun programma apre %1.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Scritto: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>Qui compaiono i documenti che contrassegni con una stella.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>Nessun documento si chiama così.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>Qui compariranno i tuoi documenti.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>Cancellare la traduzione di «%1»? I file restano.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Cerca tra i documenti</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>Documenti precedenti</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>Documenti nel cestino</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>Cancellare tutte le traduzioni nel cestino? I file restano.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Ciò che si cancella non si può recuperare.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>Scegli documenti</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Scegli una cartella</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Documento Word</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Pagina web</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Traduci in</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>Tabella bilingue</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>Scrivi originale e traduzione affiancati, invece del documento stesso</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>Formato della tabella</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>In</translation>
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
            <translation>Coda dei documenti</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Traduci di nuovo</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>I documenti finiti restano nell’elenco sotto</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>Non è una lingua del modello</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>Non è una coppia del modello</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>Già in questa lingua</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>Tipo non traducibile</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>Il file è cambiato</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Apertura</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Traduzione</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>Correzione di ciò che non ha superato i controlli</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>Scrittura del documento</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>%Ln da controllare</numerusform>
                <numerusform>%Ln da controllare</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 di %2 paragrafi</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 già noti</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>Modificato da quando è stato scritto</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>non scritto</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>Nuovi documenti</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word, PowerPoint, Excel, LibreOffice, pagine web, e-book, Markdown, sottotitoli, PO, email, tabelle e testi tornano nel loro formato, i PDF come documenti Word. La traduzione viene scritta accanto all’originale, mai al suo posto.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>Rilascia per tradurre</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>Download di %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Anticipa %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>Posticipa %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Riprendi %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Sospendi %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Togli %1 dall’elenco</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>Annulla %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Senza accedere</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Apri la sua pagina</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>Mostra in Installati</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Download di %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Riprendi %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Sospendi %1</translation>
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
            <translation>meno di un minuto rimanente</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>%Ln minuto rimanente</numerusform>
                <numerusform>%Ln minuti rimanenti</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>%1 h %2 min rimanenti</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>più di un giorno rimanente</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>attende il suo turno</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>in attesa: la rete è disattivata</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>sospeso</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>finito, ogni byte controllato</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>fermato</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>nuovo tentativo…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>nuovo tentativo tra %Ln secondo</numerusform>
                <numerusform>nuovo tentativo tra %Ln secondi</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>controllo di ciò che c’è già</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>connessione…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 è arrivato con byte errati e viene scaricato di nuovo.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>Sospendi tutti</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Riprendi tutti</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>Limite di velocità e download simultanei, nelle Impostazioni</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>Nessun download in corso</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>Ciò che scarichi compare qui e continua dopo un riavvio.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Trova un modello</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln in corso</numerusform>
                <numerusform>%Ln in corso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln in attesa</numerusform>
                <numerusform>%Ln in attesa</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>%1 liberi sul disco</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>Limite di velocità: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>Nessun limite di velocità</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>Nessun modello</translation>
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
            <translation>Rilascia documenti o cartelle qui, in qualunque punto</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Scegli file…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Scegli una cartella…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>circa %1 h %2 min rimanenti</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>circa %1 h rimanenti</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>circa %1 min rimanenti</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>circa %1 s rimanenti</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>Modifica il tuo messaggio</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Salva e invia</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>La versione precedente resta. Ctrl+Invio invia.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>Codifica: %1 (ipotizzata)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>Codifica: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>Se le lettere appaiono sbagliate, scegli un’altra codifica</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Lascia fare a Parlance</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Tutte le lingue</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>Europa occidentale</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Europa centrale</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Baltico</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cirillico</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Greco</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>Arabo e persiano</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Ebraico</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thai</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>Cinese semplificato</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>Cinese tradizionale</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Giapponese</translation>
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
            <translation>Cancella</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Cancella ciò che è salvato</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Cancella definitivamente</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>Ciò che spunti viene cancellato, anche dai cestini, e non si può recuperare. I tuoi file, modelli, glossari, correzioni, assistenti, prompt e impostazioni restano.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance termina ciò che sta facendo e si riapre senza quei dati.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>Prima fai un backup…</translation>
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
            <translation>Cancella…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Cancella ciò che è salvato</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>Chat, traduzioni, riassunti e altro, tipo per tipo.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>Ciò che hai scelto è stato cancellato.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>Chat, con allegati e bozze</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>Testi e documenti tradotti, con coda e memoria</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>Riassunti, con domande, appunti e coda</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>Velocità misurate e ultimo uso dei modelli</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>Parole aggiunte al dizionario</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>Registri della rete e degli avvii precedenti</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>Aggiungi un esempio</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>Salvato: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>%1 file salvati in %2</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>Esporta tutte le conversazioni…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importa conversazioni…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>Tutte le impostazioni insieme</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Esporta le impostazioni…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importa impostazioni…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Ripristina tutte le impostazioni…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importa impostazioni</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Esporta le impostazioni</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Impostazioni di Parlance</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>Che cos’è? Fai clic qui, poi su ciò che vuoi farti spiegare.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>Che cos’è?</translation>
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
            <translation>Documento Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Pagina web (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Testo semplice</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, con tutto ciò che c’è</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>Un file per ciascuna, in una cartella</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>Un file per ciascuna, in uno ZIP</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>Un solo file con tutte</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>Con ciò che il modello ha pensato prima di rispondere</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>Quanto è stato esportato</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Esporta «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>Esporta %Ln conversazione</numerusform>
                <numerusform>Esporta %Ln conversazioni</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Conversazioni di Parlance</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>Tutta la conversazione, come viene mostrata</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>La conversazione scelta (%Ln)</numerusform>
                <numerusform>Le %Ln conversazioni scelte</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>Solo alcuni dei messaggi:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>Tutte le conversazioni (%Ln)</numerusform>
                <numerusform>Tutte le conversazioni (%Ln)</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Tipo di file</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>Dove vanno più conversazioni</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>Il JSON contiene ogni versione di ogni messaggio, gli allegati con il loro testo e quanto è servito per ogni risposta. Si può reimportare senza perdite.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>Vengono scritti i messaggi mostrati, ciascuno con la data e il modello che ha risposto. Solo il JSON contiene anche altre versioni e il testo degli allegati.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Esporta le impostazioni</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Scegli un file…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>Tutte le impostazioni in un solo file, per un altro computer. Le chiavi non vi entrano mai.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>Queste dicono qualcosa di te o di questo computer e vengono omesse:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>Scrivi anche queste</translation>
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
            <translation>Documento Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Pagina web (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Testo semplice</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Copia il riassunto</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>Salva il riassunto</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiato.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>Copia con le fonti</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Riassunto</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Salvato: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>Impostazioni e chiavi dei server</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>Chat, traduzioni, riassunti e modelli importati</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>Bozze, code e conversazioni tenute pronte</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>Modelli scaricati, condivisi con altri programmi</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivi</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Com’è caricato…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>Il modello caricato</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>Nessun modello caricato. Quando ce n’è uno, qui si vede su che cosa gira.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>Set di istruzioni in uso: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>Che cosa possono raggiungere modelli e documenti, provato su questo computer</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>Prova in corso…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>Il comando %1 esegue tutto e conta ciò che lascia questo computer.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Apri la cartella</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>Misurazione in corso…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Cartelle di Parlance</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>Mostra il registro…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>Registro di questo avvio e degli arresti anomali del motore</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>Variabili d’ambiente in vigore</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>Nessuna è impostata.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copia il rapporto</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>Versioni e impostazioni per segnalare un errore, senza nomi né cartelle</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioni</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licenze…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>Licenze di tutto ciò che viene distribuito</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, %2 di %3 liberi</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>Che cosa significa, che cosa è al sicuro e che cosa fare</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copia i dettagli</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiato</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>Un modello per questo computer</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>Scelto in base alla memoria libera, a ciò che vuoi fare e alle tue lingue.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>Intanto è pronto il modello iniziale, arrivato con Parlance. È minuscolo: va bene per orientarsi, non per lavorare davvero.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Esame di questo computer…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>Nessun modello conosciuto entra nella memoria ora libera. Chiudi altri programmi e torna qui, o prosegui con il modello iniziale.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>Usa il modello iniziale</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Chiedo all’Hub…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inizia</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usa questo modello</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Scarica</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>Cancella</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>Predefinito: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>Costa: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>Vale quando il modello viene ricaricato</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Riporta «%1» al valore predefinito</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>Velocità e memoria</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lettura del file…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Nessun modello di questo computer è in uso. Scegline uno qui sopra.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>Inserisci</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>Che cosa va nei vuoti di questo prompt?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>Trova nel documento</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Occorrenza precedente</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Occorrenza successiva</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Chiudi la ricerca</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Ricerca…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Non trovato</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>Ancora nessuna cartella; una per riga</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Aggiungi una cartella</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>Dimenticare ciò che hanno tradotto i modelli?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Dimentica</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>I testi già tradotti verranno tradotti da capo la prossima volta. Le tue correzioni e la cronologia restano.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>Dimenticare «%1»?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>Viene tolto dall’elenco, con la sua chiave e con le impostazioni dei suoi modelli. Sul server stesso non cambia nulla.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Dimentica</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>Conversazione</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messaggi</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Senza titolo</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>già presente</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>Modelli su questo computer</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>Questi ci sono già ed entrano in memoria. Quale vuoi usare? I file restano dove sono.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usa questo modello</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>Scarica un altro modello…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>Conversazioni trovate</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>Elenchi di termini (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>Tabella con virgole (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>Tabella con tabulazioni (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossario</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termini</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correzioni</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Che cosa mostrare</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Lingua del testo</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Lingua della traduzione</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>Non tradurre mai</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>Nomi e parole che restano come sono in ogni lingua</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>Cerca tra i termini</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>Aggiungi un termine</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importa…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>Nessun termine lo contiene.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>Aggiungi nomi e parole da non tradurre mai.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>Aggiungi parole e come vanno tradotte tra queste lingue.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>%Ln termine acquisito.</numerusform>
                <numerusform>%Ln termini acquisiti.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Salvato: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>Importa termini</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>Esporta termini</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>Fogli e colonne da tradurre</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>Traduci questi</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>Gli altri restano come sono.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln testo</numerusform>
                <numerusform>%Ln testi</numerusform>
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
            <translation>Cerca nella guida</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>Nessuna pagina contiene queste parole. Prova con meno parole o con altre.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>%Ln sezione trovata</numerusform>
                <numerusform>%Ln sezioni trovate</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Sommario della guida</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>Risultati della ricerca</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Trova in questa pagina</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Occorrenza precedente</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Occorrenza successiva</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Chiudi la ricerca</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Non trovato</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Guida</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>Parte di questa pagina è per ora in inglese.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avanti</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Trova in questa pagina</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Testo più piccolo</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Testo più grande</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>Successivo</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Prossimo paragrafo da controllare</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln paragrafo da controllare</numerusform>
                <numerusform>%Ln paragrafi da controllare</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>Cestino</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Cancella definitivamente</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Svuota il cestino…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Il cestino è vuoto.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>Sono elencati i %1 più recenti.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Cancella definitivamente…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Sposta nel cestino</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>Cestino</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>Nessuna traduzione lo contiene.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>Qui compaiono le traduzioni che contrassegni con una stella.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>Le traduzioni non vengono ricordate.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>Qui compariranno le tue traduzioni.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>Cancellare questa traduzione?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Aggiungi ai preferiti</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Sposta nel cestino</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>Tieni una cronologia</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>Ricorda le traduzioni su questo computer</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Chiudi la cronologia</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>Cerca tra le traduzioni</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>Traduzioni precedenti</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>Traduzioni nel cestino</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>Cancellare tutte le traduzioni nel cestino?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Ciò che si cancella non si può recuperare.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>Come ottenere un modello</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance esegue modelli GGUF. Scegline uno adatto a questo computer in Scopri, rilascia un file .gguf sulla finestra o indica una tua cartella.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>Scopri i modelli</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>Scegli una cartella di modelli</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>Qui compare anche ciò che altri strumenti mettono nella cache di Hugging Face di questo computer, per esempio con:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Copia il comando</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Modelli trovati sull’Hub di Hugging Face</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>Importa conversazioni</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Quanto è stato letto</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>Scegli conversazioni esportate</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>Conversazioni esportate</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>Scegli una cartella di conversazioni</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Scegli file…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Scegli una cartella…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Tutte</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lettura…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Scegli ciò che Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan o la pagina web di llama.cpp hanno esportato, o rilascialo qui: file, ZIP così come sono o una cartella. Nulla viene salvato prima che tu ne abbia visto il contenuto, e nulla lascia questo computer.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>Importa %Ln conversazione</numerusform>
                <numerusform>Importa %Ln conversazioni</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>È stata trovata %Ln conversazione. Spunta quelle da importare.</numerusform>
                <numerusform>Sono state trovate %Ln conversazioni. Spunta quelle da importare.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>È stata trovata una conversazione.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>%Ln conversazione importata</numerusform>
                <numerusform>%Ln conversazioni importate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>con %Ln messaggio</numerusform>
                <numerusform>con %Ln messaggi</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>%Ln conversazione saltata: già presente.</numerusform>
                <numerusform>%Ln conversazioni saltate: già presenti.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Omessi, perché Parlance non ha posto per loro: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>Aggiungi «%1» ai tuoi modelli</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>Aggiungi %Ln modello ai tuoi modelli</numerusform>
                <numerusform>Aggiungi %Ln modelli ai tuoi modelli</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>File da aggiungere</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>Usa dov’è</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>Nulla viene copiato o modificato. Se il file viene spostato in seguito, qui va perso.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Sposta nella cartella di Parlance</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>Il file lascia il posto dov’è. Parlance potrà poi rimuoverlo per te.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>Cambierà questo:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>Il file non cambia nulla: è già tutto impostato così.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>Non comprese, e lasciate come sono:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>Sconosciute a questa versione, e omesse:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>Il modello</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Bias</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Penalità</translation>
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
            <translation>Viste del modello</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Esamina</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>Token successivo</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>Decodifica</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Sicurezza</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>Modi di chiedere</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>Velocità e memoria</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Scheda del modello</translation>
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
            <translation>traduzione</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>riassunti</translation>
        </message>
        <message>
            <source>code</source>
            <translation>codice</translation>
        </message>
        <message>
            <source>images</source>
            <translation>immagini</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>embedding</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>Predefinito per la chat</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>Predefinito per la traduzione</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>Predefinito per i riassunti</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduzione</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Riassunti</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>Download non finito</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Vecchia revisione</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>File che nessun modello usa</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Collegamento interrotto</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>lo usa un’altra revisione</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>lo usa un altro modello</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>ha un altro nome altrove</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>è tuo o di un’altra app, e non viene eliminato</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>Rimozione di %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>Verifica di %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Importazione di %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Creazione di %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>Conversione di %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Fa parte di Parlance e resta</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>È di llama.cpp: rimuovilo da lì</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>È di LM Studio: rimuovilo da lì</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>È di Jan: rimuovilo da lì</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>È di GPT4All: rimuovilo da lì</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>È di Ollama: rimuovilo da lì</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>In una tua cartella: rimuovilo da lì</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parametri</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>contesto %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>per %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>non ancora usato</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>usato oggi</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>usato ieri</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>usato %Ln giorno fa</numerusform>
                <numerusform>usato %Ln giorni fa</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>usato %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>di un tipo che qui non si converte</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>Cerca tra questi modelli</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordina</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Per nome</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>Per dimensioni</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>Per ultimo uso</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>Per parametri</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>Per proprietario</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Aggiungi un file…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Aggiungi un server…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>Cerca di nuovo i modelli</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln modello</numerusform>
                <numerusform>%Ln modelli</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, %2 sul disco</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>Nessun modello si chiama «%1».</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>Aggiungi modelli</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modelli GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tutti i file (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>Un’immagine non ha testo da incollare. Salvala come file e rilascia quello.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Scegli documenti</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Scegli una cartella</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>Fornisci la password…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>Scegli la codifica…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Aggiungilo di nuovo</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>Fai clic per andarci.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Ferma: %1</translation>
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
            <translation>In corso ora</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln attività in corso</numerusform>
                <numerusform>%Ln attività in corso</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>Mostra ciò che è in corso</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>Comprimi ciò che è in corso</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Tutto ciò che Parlance ricorda, in un solo file: per sicurezza o per passare a un altro computer. I modelli non ne fanno parte.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>Ogni giorno viene fatta anche una copia da sé. La più recente è del %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Esegui il backup…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Ripristina…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>Tasti per «%1»</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>Premi i nuovi tasti. Esc li lascia come sono, Backspace non ne assegna.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>Lingua del testo</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Lingua della traduzione</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Scambia lingue e testi</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>Rileva lingua</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>Rilevata: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>Dal testo la lingua non si capisce bene. Sceglila qui.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>Incerto: %1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>Incerto: scegli la lingua</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>Aggiungi una lingua</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>Aggiungi una lingua…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Rimuovi %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>Cerca tra le lingue</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Nessuna lingua si chiama così.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>Le tue lingue</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Tutte le lingue</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>Ortografia</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>Nella lingua di ogni paragrafo</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Disattivata</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Afrikaans</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>Amarico</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabo</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>Assamese</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerbaigiano</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Bielorusso</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgaro</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalese</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>Tibetano</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosniaco</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Catalano</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>Curdo centrale</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Ceco</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Gallese</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Danese</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Tedesco</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>Divehi</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Greco</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglese</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spagnolo</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estone</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Basco</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persiano</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finlandese</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filippino</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francese</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irlandese</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galiziano</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Gujarati</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>Hausa</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Ebraico</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Croato</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Ungherese</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armeno</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesiano</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>Igbo</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Islandese</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Giapponese</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>Giavanese</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgiano</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazako</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>Kannada</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Curdo</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Kirghiso</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latino</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>Lussemburghese</translation>
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
            <translation>Lettone</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>Malgascio</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>Maori</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macedone</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>Mongolo</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malese</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltese</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmano</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>Nepalese</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Olandese</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norvegese</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>Occitano</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>Odia</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Punjabi</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polacco</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Pashto</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portoghese</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>Portoghese brasiliano</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumeno</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russo</translation>
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
            <translation>Singalese</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slovacco</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Sloveno</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somalo</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanese</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbo</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svedese</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Swahili</translation>
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
            <translation>Tagico</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thai</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>Turkmeno</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>Tataro</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Uiguro</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ucraino</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Uzbeco</translation>
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
            <translation>Yiddish</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>Yoruba</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Cantonese</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Cinese</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>Cinese tradizionale</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>Zulu</translation>
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
            <translation>Lascia questo computer</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>Il modello gira sul server «%1» (%2). Ciò che scrivi viene inviato lì.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>Ciò che scrivi va a %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>Alcuni strati del modello sono su %1. Ciò che si calcola dal tuo testo viaggia fin lì, e nulla lo protegge lungo la strada.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>Una parte del modello gira su %1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>%Ln documento omesso:</numerusform>
                <numerusform>%Ln documenti omessi:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… e altri %1</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>Residui</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>Ciò che occupa spazio senza che alcun modello ne abbia bisogno. Nulla sparisce prima che tu abbia visto un piano.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>Rimuovi tutti…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>da %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln file</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Rimuovi…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>Rimuovi: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % o più</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>meno del %1 %</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>Ombreggiature, dalla chiara alla scura: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>Breve</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Lungo</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Circa %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>Altra lunghezza…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licenze</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>Di che cosa è fatto Parlance</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>Il testo della licenza non era incluso.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>Il testo del collegamento indica %1, ma porta a %2.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>L’indirizzo ha lettere di un’altra scrittura, che possono somigliare ad altre: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>Ciò che precede la @ non è il sito. Il sito è %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Apri collegamento</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>Aprire questo indirizzo nel browser?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance non apre collegamenti di questo tipo.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copia indirizzo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>La tua formulazione</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Quanto era sicuro di sé il modello?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>Traduzione…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 di %2 paragrafi</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 già noti</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>Tutto</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Avvisi ed errori</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errori</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>Registro di questo avvio</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>Nomi, cartelle e chiavi vengono omessi già in scrittura, quindi puoi allegarlo alla segnalazione di un errore.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>Non è stato registrato nulla del genere.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Che cosa viene mostrato</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Cerca nel registro</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Copia ciò che è mostrato</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Apri la cartella</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>Incolla</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>Questo testo è troppo lungo per essere incollato qui.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>Salvalo come file e apri o rilascia quello.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>Guida</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduci</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Riassumi</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Esamina</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>Togli dai preferiti</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Aggiungi ai preferiti</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>Solo preferiti</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>Questo numero non è stato trovato nel documento.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>Questo nome non è stato trovato nel documento.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>Frase %1 di %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>Pesi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>Chiavi e valori</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Calcolo</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>Memoria secondo il contesto</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>Contesto in token</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 per %2 token di contesto</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>Liberi su %1: %2 di %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>Memoria libera: %1 di %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>Pesi per tipo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Byte</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>All’incirca: i pesi sono contati tensore per tensore, il resto con una formula.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contesto</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Richieste insieme</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>Precisione di chiavi e valori</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>Quantizzazione dei pesi</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>Come nel file (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Come nel file</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, %2 bit ciascuno</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>Com’è caricato ora: pesi %1, contesto %2, calcolo %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>Com’è caricato ora: circa %1 di pesi, %2 di contesto, %3 di calcolo.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>Circa %1 in tutto; %2 di memoria sono liberi.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>Circa %1 in tutto: più dei %2 liberi.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>Ripara ciò che è danneggiato</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>Il file danneggiato viene conservato con un altro nome, qualunque cosa tu scelga. La finestra si chiude un momento e si riapre.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>Torna al backup più recente</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>Conserva ciò che si può ancora leggere</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>Comincia da zero</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Quanto è stato letto</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Ripara</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Non ce n’è nessuno.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>Del %1; in tutto: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>Non se ne può leggere nulla.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%1 di %2 conversazioni; in tutto: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>Modifica messaggio</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copia messaggio</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Copia risposta</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>Azioni sul messaggio</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>Azioni sulla risposta</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>Fissato: viene sempre inviato. Fai clic per non fissarlo più.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Non fissare più</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>Ancora inviato</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiato</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>Messaggi da esportare</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tu</translation>
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
            <translation>Modello</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>Calcolata su</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Perché è finita</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Scritta</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>Come è nata questa risposta</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Token della risposta</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>Token ricevuti</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>Token anticipati bene</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Tempo al primo token</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocità</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>Ha pensato per</translation>
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
            <translation>Modifica…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Rispondi a questo</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>Com’è stata fatta…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>Quanto era sicuro di sé il modello?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>Copia la selezione</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copia come Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Copia come testo semplice</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>Copia con la formattazione</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>Rispondi di nuovo con…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Versione precedente</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versione successiva</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>Non fissare più: lascialo uscire dal contesto con gli altri</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>Fissa: tienilo nel contesto</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>Tutto ciò che è nel file</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chiave</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valore</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>Cerca chiavi e valori</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>Mostra il template di chat</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Copia il valore</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln riga</numerusform>
                <numerusform>%Ln righe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>Carica</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Caricamento di %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Altro per %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Caricato</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>Vede le immagini</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Vecchia revisione</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Ferma il caricamento</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Rimuovi dalla memoria</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Ricarica</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>È stato rimosso dalla memoria perché non usato. La prossima domanda lo carica.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. Contesto di %2 token.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>Nessun modello</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>Caricamento… %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modello: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>È a riposo perché non usato. La prossima domanda lo carica.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>Tutti i modelli…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Com’è caricato…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Copia il comando «%1»</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>Copia i dettagli dell’errore</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>Impostazioni di questo modello…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Come viene caricato…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>Esamina…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verifica</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>Riduci…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>Imposta come predefinito per</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>Modifica il suo server…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>Dimentica il suo server…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Dimentica…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Rimuovi…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Rimuovi tutto del suo repository…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copia percorso</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Apri cartella</translation>
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
            <translation>traduzione</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>riassunti</translation>
        </message>
        <message>
            <source>code</source>
            <translation>codice</translation>
        </message>
        <message>
            <source>images</source>
            <translation>immagini</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>embedding</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>Sta nella GPU</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>Sta in parte nella GPU</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>Gira sul processore</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Troppo grande</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>Non si sa se ci sta</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>buono come l’originale</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>buona qualità</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>sensibilmente peggiore</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>molto peggiore</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>condizioni proprie</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>uso commerciale a condizioni</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>uso commerciale consentito</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>nessun uso commerciale</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>Da non usare in: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>Non per: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>circa %1 di memoria</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 di memoria, misurati</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>fino a %1 token/s</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 token/s, misurati</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>circa %1 token/s</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>La memoria consente fino a %1 token/s.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>Qui ha scritto %1 token/s, misurati.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>In base a quanto misurato qui con altri modelli, circa %1 token/s.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>Dalla sua pagina non si capisce di quanto ha bisogno.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>Occupa circa %1 con un contesto di %2 token.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>Calcolato da dimensioni e forma.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>Occupa %1 con un contesto di %2 token.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>Misurato da llama.cpp dall’intestazione del file.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>Liberi per lui: %1 sulla GPU, %2 in memoria.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>Liberi per lui: %1 di memoria.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>Installati</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Scopri</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>Viste dei modelli</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln download in corso</numerusform>
                <numerusform>%Ln download in corso</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>Ricerca</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>Pagina di un modello</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>Primi byte di un file</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>Richiesta di accesso</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>Ricerca di una nuova versione</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>Motore altrove</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Ora</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Per che cosa</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Oggetto</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ricevuti</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>nessuna risposta</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Che cosa Parlance ha chiesto alla rete</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>Svuota l’elenco</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance va in rete per trovare e scaricare modelli e verso i server che hai scelto. Solo a loro viene mai inviato qualcosa delle tue chat, dei testi e dei documenti. L’elenco resta su questo computer.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln richiesta</numerusform>
                <numerusform>%Ln richieste</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, %2 ricevuti</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>Sono mostrate le %1 più recenti.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance non apre connessioni. Fai clic per vedere tutte le richieste finora.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>Rete attiva</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>Solo ciò che cerchi, scarichi o colleghi. Fai clic per vedere tutte le richieste.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>Token successivi più probabili</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilità</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>Token rimasti</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>Probabilità rimasta</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>Entropia in bit</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>ne tiene %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>in tutto %1</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 bit</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: restano %2 token con %3 della probabilità; entropia %4 bit.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>Token successivo</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>Mostra il token successivo</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Torna indietro</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>Altri token</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>Un server indica solo i token più probabili: non si può mostrare che cosa lasciano i campionatori.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>Non mostrati, perché estraggono a sorte o guardano indietro a un testo intero: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>Il modello dà una probabilità a ogni token del suo vocabolario. Scrivi un testo e guarda che cosa si aspetta dopo, e che cosa ne lascia ogni campionatore. Scegli un token per proseguire con quello.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>Dopo il prompt:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1 è caricato.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1 è scaricato.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1 è tradotto.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1 è riassunto.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Finito: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 è salvato.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>Non riuscito: %1</translation>
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
                <numerusform>%Ln parola</numerusform>
                <numerusform>%Ln parole</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln carattere</numerusform>
                <numerusform>%Ln caratteri</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>Consigliato</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, consigliato</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 da scaricare</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>circa %1 da scaricare</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bravo in: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>Sul disco sono liberi solo %1.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>circa %Ln minuto a %1</numerusform>
                <numerusform>circa %Ln minuti a %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance resta offline, come dicono le impostazioni. Il modello iniziale c’è, e puoi aggiungere un file di modello che hai già.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Vai online</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>Che cosa fare di «%1»?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>Che cosa fare di %Ln documento?</numerusform>
                <numerusform>Che cosa fare di %Ln documenti?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Riassumi</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>Documenti da aprire</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>Fai sempre così, finché non cambia nelle Impostazioni</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Allega a una chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduci</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>Rilascia per aggiungere ai tuoi modelli</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Rilascia per allegare al messaggio</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>Rilascia per inserire il testo</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>Rilascia il testo su Chat, Traduci o Riassumi</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>Rilascia le immagini sulla chat</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance apre file di questo computer, non pagine web</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>Rilascia per tradurre</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>Rilascia per riassumere</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>Rilascia per aprire: scegli tu che cosa farne</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>Campionamento</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanzate</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Impostazioni avanzate</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Il modello della chat</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Come fa il modello</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Come nelle impostazioni</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>Ciò che il modello offre si vede quando è caricato.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>Questo modello non ragiona.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>Questo modello ragiona sempre: non si può evitare.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>Questo modello non ha livelli di impegno.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>Il ragionamento di questo modello non è contrassegnato.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>Ai server non si chiede la beam search.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>Non possibile insieme all’output strutturato.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>Non possibile insieme alla beam search.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>I server seguono uno schema JSON, non una grammatica.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>Lo decide il server stesso.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>La memoria di questo modello non consente di anticipare.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>Ripristina «%1»</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>Forma del riassunto</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>Lunghezza del riassunto</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>Lingua del riassunto</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>Stessa lingua</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opzioni</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>Opzioni (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>Dettaglio, pubblico, istruzioni, preimpostazioni</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>Opzioni del riassunto</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usa</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>Stessa lingua del documento</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Dettaglio</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Istruzioni</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>Di che altro deve tener conto il riassunto, a parole tue</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>Più documenti</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>Chiunque; oppure «un bambino di dieci anni», «i nostri avvocati»…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>Riscritto da tutti gli appunti: si legge meglio</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>Gli appunti, sezione per sezione: perde il meno possibile</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>Per i documenti riassunti insieme</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>Che forma ha il riassunto. I modelli piccoli non sanno scriverle tutte.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Lunghezza in parole</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>La lunghezza a cui si mira. Un riassunto più lungo perde meno e richiede più tempo.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>La lingua del riassunto; il modello deve conoscerla bene.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Pubblico</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>Per chi è scritto: da questo dipende quali parole non vanno spiegate.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>Che cosa si dice dei documenti riassunti insieme.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Preimpostazione</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>Come tradurre</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Applica</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Il modello non segue desideri di stile.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>Come l’originale</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Tono</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Istruzione</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>Il modello non segue istruzioni.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Ampiezza di ricerca</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>Dove gira il modello, la ricerca non è possibile.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>Per esempio: Mantieni i nomi dei prodotti.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>Come consigliano i suoi autori</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>Come consigliano i suoi autori (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>Quanti inizi di frase si seguono insieme; 1 è il più veloce.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>Usa il glossario</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>Usa ciò che è già stato tradotto e le tue correzioni</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>Al modello non si possono dare termini.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>Come suona la traduzione, in una parola o due, come «caloroso» o «asciutto».</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>Di che altro deve tener conto il modello. Istruzioni brevi e precise funzionano meglio.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>Un numero più alto può trovare una formulazione migliore, ma richiede più tempo e memoria.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>Dà al modello i tuoi termini per le parole di un paragrafo e segnala quelli che ha trascurato.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>Un testo già tradotto viene ripreso senza chiedere al modello. Disattiva per far tradurre tutto di nuovo.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>Formalità dell’originale</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formale</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Informale</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>Come ci si rivolge al lettore</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>Tono della traduzione</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Altro…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>Istruzioni, ampiezza di ricerca, glossario e memoria</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>Mentre scrivi</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>Traduci mentre scrivi</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>Altro (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Il modello non segue desideri di stile.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>sconosciuto</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>Condizioni di «%1»: %2. Scegli un altro modello.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>Tono dell’originale</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>Parole tue…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>Assistente</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>Il modello iniziale è troppo piccolo per seguire istruzioni o schemi.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>Modifica gli assistenti</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Questa chat</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Chiudi le impostazioni</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuno</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>Imposta %Ln cosa.</numerusform>
                <numerusform>Imposta %Ln cose.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Fa parte di Parlance</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>Creato o importato qui</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Cache di Hugging Face</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>Cache di llama.cpp</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>Di LM Studio</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>Di Jan</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>Di GPT4All</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>Di Ollama</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>La tua cartella di modelli</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>Su un server</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>I server che parlano il protocollo di OpenAI hanno modelli propri. I dispositivi di altri computer condividono il lavoro su un modello che è qui.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>Non ce n’è ancora nessuno. Aggiungine uno con l’indirizzo a cui risponde.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>Altri computer</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Aggiungi un server…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>Aggiungi dispositivi…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifica…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Modifica %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Dimentica…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>Dimentica %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Rimuovi %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>Guarda di nuovo %1</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>Hai fermato questa risposta.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>Questa risposta è stata interrotta.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>La risposta ha raggiunto la lunghezza consentita.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>Il contesto si è riempito prima della fine della risposta.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>Le nuove impostazioni hanno effetto quando il modello viene ricaricato.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Ricarica</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>«%1» non è più nell’elenco. Il suo file è dov’era.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>Liberati %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>Non è stato possibile rimuovere %Ln file: qualcos’altro lo trattiene.</numerusform>
                <numerusform>Non è stato possibile rimuovere %Ln file: qualcos’altro li trattiene.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>«%1» è integro: i suoi byte sono quelli dell’Hub.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>L’intestazione di «%1» è integra. Nulla dice come dovrebbe essere il resto.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>«%1» è danneggiato: %2 non ha i byte che dovrebbe. Rimuovilo e scaricalo di nuovo.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>«%1» è tra i tuoi modelli, con %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Carica</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>Come nelle impostazioni: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>Impostazioni di «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>Ciò che imposti qui vale solo per questo modello.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>Tutto tranne temperatura e istruzioni ha effetto al prossimo caricamento.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>Cerca nelle impostazioni</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Pagine delle impostazioni</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Pagine del documento</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>Evidenziato a pagina %1</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>Pagina %1: questa pagina non si può mostrare</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Pagina %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Comandi</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversazioni</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Vai a</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>Nulla corrisponde.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>Cerca conversazioni, comandi e modelli</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Risultati</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln risultato</numerusform>
                <numerusform>%Ln risultati</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Impostazioni di questa chat</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Confronta risposte…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Assistenti…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>Prompt salvati…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Completa un testo</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>Allega documenti o immagini…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importa conversazioni…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Vai alla chat</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Vai a Traduci</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Vai a Riassumi</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Vai a Modelli</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Vai a Esamina</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Vai a Impostazioni</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>Mostra di nuovo il benvenuto</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>Esamina: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>Quanto era sicuro di sé il modello nell’ultima risposta?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>Backup di tutto…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Ripristina un backup…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>Cancella ciò che è salvato…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>Mostra il registro di questo avvio…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Controlla gli aggiornamenti</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Mostra o nascondi la barra laterale</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>Ingrandisci il testo</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>Rimpicciolisci il testo</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>Passa al tema chiaro</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>Passa al tema scuro</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>Passa al tema di sistema</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Esporta le impostazioni…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importa impostazioni…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Ripristina tutte le impostazioni…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>Guida: primi passi</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>Guida: come funzionano i modelli linguistici</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>Guida: se qualcosa non va</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>Guida su questo punto</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Impostazioni: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>Password di «%1»</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>La password fornita non lo apre.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>Serve ora a leggere il documento e non viene conservata.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostra la password</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Nascondi la password</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… e %Ln altra riga</numerusform>
                <numerusform>… e altre %Ln righe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>Incolla come testo</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Password…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Rimuovi «%1»</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>Altro uso: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>Pesi: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>Contesto: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>Calcolo: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>Riservati: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>Liberi: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, esatta</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, metà della memoria</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, un quarto della memoria</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>nessuno strato</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln strato</numerusform>
                <numerusform>%Ln strati</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contesto</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Precisione della memoria del contesto</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Richieste simultanee</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Thread</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>Un passo legge al massimo</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>di %Ln strato</numerusform>
                <numerusform>di %Ln strati</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>Esperti nella memoria del computer</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>Conversazioni precedenti</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>fino a %1 di memoria</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>Le dimensioni sono quelle di llama.cpp.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>Le dimensioni sono stimate dall’intestazione del modello.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 dei %2 token che il modello conosce</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 token, e il modello ne conosce solo %2</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, che condividono il posto per %2 token</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>dove il dispositivo la offre</translation>
        </message>
        <message>
            <source>off</source>
            <translation>disattivata</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>copiato in memoria</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>copiato in memoria e tenuto lì</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>letto dal disco quando serve</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>letto dal disco e tenuto in memoria</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>Come viene caricato «%1»</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Applica</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>Torna ad automatico</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>Modifica come viene caricato</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>Ciò che cambi viene pianificato subito e mostrato sopra. Non si carica nulla prima che tu lo applichi.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>Applica e ricarica</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>Com’è caricato ora:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>Come verrebbe caricato al posto di ciò che è caricato ora:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>Come verrebbe caricato:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>Gira sul server «%1» (%2), che decide come viene caricato.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>Ciò che scrivi viene inviato lì.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>Tiene presenti %1 token.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>Una parte è su %1: ciò che si calcola dal tuo testo viaggia fin lì senza protezione.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>Preimpostazione</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>Conserva come…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>Conserva queste opzioni con un nome</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>Elimina questa preimpostazione</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuna</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>Ancora nessuna</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>Conserva queste opzioni</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>Nuovo</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplica</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>«%1» è stato rimosso.</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Impostazioni di questa chat</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>Confronta risposte</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Prompt salvati</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Confronta risposte…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>Completa un testo…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Assistenti…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Libreria dei prompt…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>Avanzamento del riassunto</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Sospendi</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Attende il suo turno</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>Sospeso. Ciò che è stato letto resta.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>Hai fermato questo riassunto. Ciò che è stato letto resta.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Apertura del documento…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Tutto resta su questo computer</translation>
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
            <translation>Scrivi l’inizio di un testo…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Così com’è</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>Come chat</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>Come viene posto il prompt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>Prompt salvati</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>Ancora nessun prompt salvato</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Libreria dei prompt…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>Zero-shot: solo la domanda</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>Few-shot: dopo esempi</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>Passo per passo: prima ragionare</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>Un treno ha 8 carrozze con 45 posti ciascuna. 300 persone sono sedute. Quanti posti sono liberi?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>Ragiona passo per passo. Poi scrivi solo la risposta nell’ultima riga.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>Ada ha 12 mele e ne mangia 5. Quante ne restano?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>Ci sono 6 file di 4 sedie. Quante sedie ci sono?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>prompt: %Ln token</numerusform>
                <numerusform>prompt: %Ln token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>risposta: %Ln token</numerusform>
                <numerusform>risposta: %Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>primo token dopo %1 s</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>Tutte concordano: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>«%1» (varianti: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>Non concordano: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Istruzione</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>Token del prompt</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Token della risposta</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>Tempo fino al primo token (ms)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Token al secondo</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>Risposta finale</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
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
            <translation>Modi di chiedere</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Domanda</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>Chiedi in tutti i modi</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>Aggiungi una variante</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>Libreria dei prompt</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Inserisci</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>Salva qui i testi che ti servono spesso.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nuovo prompt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>Chiesto quando si usa: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>Scrivi {{name}} dove va chiesto qualcosa quando si usa.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>Che cosa vuoi fare?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>Scegli quanto vuoi. Tutto è sempre disponibile e si può cambiare.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>In quali lingue?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>Prima la tua. I modelli conoscono alcune lingue meglio di altre.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Parlance stesso parla:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>Chiedere, scrivere e ragionare sulle cose.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduci</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>Testi mentre scrivi, e documenti che mantengono l’impaginazione.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Riassumi</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>Documenti lunghi, ogni frase con la sua fonte.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>I modelli girano su questo computer, e ciò che scrivi vi resta. Non c’è nessun account, e niente viene comunicato a nessuno.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Avanti</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>Consigliato</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Scarica</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installato</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>Parti mancanti</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>misura…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Download in corso</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>danneggia le tue lingue</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln file</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>Non è stato possibile misurarlo: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>Mostra meno di %1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>Mostra di più di %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>Il tuo messaggio</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln messaggio verrà inviato dopo</numerusform>
                <numerusform>%Ln messaggi verranno inviati dopo, in quest’ordine</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>Questo messaggio verrà inviato dopo</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>e %Ln altro</numerusform>
                <numerusform>e altri %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Sospendi</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Rimuovi dalla coda</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>Togli i finiti</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Invio mostra una voce, Spazio la sospende o la riprende, Canc la rimuove</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Coda</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostra</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Password…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>Codifica…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>Modifica il messaggio in attesa</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Rimuovi il messaggio in attesa</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>In attesa, numero %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>Apri in Traduci</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>Il modello ha anche altro lavoro: può volerci di più.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>Riassunto</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>Documenti recenti</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Riassumi di nuovo</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>Documenti recenti</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>I suoi autori chiedono prima il consenso alle loro condizioni.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Scarica</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installato</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>Tutte le dimensioni</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bravo in: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>Tutte le dimensioni di %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Chiedo all’Hub…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Download in corso</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>Ha effetto quando il modello viene ricaricato.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Ricarica</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>Riavvia il modello</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Apri Impostazioni</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Ripara…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>Questo file non l’ha portato Parlance, che non lo elimina. Compare nell’elenco finché resta lì.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>Questo resta</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Viene tolto dall’elenco di Parlance. Il suo file non è di Parlance: resta dov’è.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Questo sparisce</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>Non va in un cestino: ciò che sparisce non si può recuperare.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>Dimenticare «%1»?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>Rimuovere %Ln residuo?</numerusform>
                <numerusform>Rimuovere %Ln residui?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>Rimuovere tutto di «%1»?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Rimuovere «%1»?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Dimentica</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>Libera %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>%Ln file, collegamento o cartella in tutto.</numerusform>
                <numerusform>%Ln file, collegamenti o cartelle in tutto.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>Mostra il successivo</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>Una forte quantizzazione danneggia prima e di più le lingue che i modelli hanno visto poco: per %1 scegli Q5 o superiore, dove ci sta.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>ricavato da %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>Licenza: la sua pagina non ne indica.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licenza: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bravo in: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>Lingue: %1…</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Lingue: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>Può guardare immagini: il suo proiettore di immagini (%1) viene scaricato insieme.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>Adattatori (LoRA) da usare con esso: %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>Apri la sua pagina nel browser</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>Valutati per un contesto di</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>Contesto per cui si valutano i modelli</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Chiedo all’Hub…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>Nuova valutazione…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>Questo repository non ha modelli GGUF.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>Ripristinare tutte le impostazioni?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Ripristina tutto</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>Ogni impostazione di queste pagine torna al valore predefinito, scorciatoie comprese. Modelli, server e ciò che hai scritto restano. Puoi annullare.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Ripristina un backup</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Scegli un backup creato da Parlance, qui o su un altro computer. Vedi che cosa contiene prima che cambi qualcosa.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>Aggiungi ciò che qui manca</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>Tutto ciò che c’è qui resta com’è, anche le impostazioni.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>Mettilo al posto di tutto ciò che c’è qui</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>Di ciò che c’è ora si fa prima un backup, accanto ai dati di Parlance.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>Poi la finestra si chiude un momento e si riapre. I lavori in corso vengono fermati; ciò che è già scritto si conserva.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Quanto è stato letto</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Backup di Parlance</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Scegli un file…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>Una parte del file è danneggiata e non può essere ripristinata: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>Il backup è ripristinato</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>Ciò che era danneggiato è riparato</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>nulla che qui mancasse</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>Ha portato %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>Ha aggiunto %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln conversazione era già qui ed è rimasta com’è.</numerusform>
                <numerusform>%Ln conversazioni erano già qui e sono rimaste come sono.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>Ciò che c’era prima è conservato in questo file:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Quanto era sicuro di sé il modello?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Mostra la fonte</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>Fai clic su una frase per vedere da dove viene.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>Mostra il successivo</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Testo incollato</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>Nascondi la fonte</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>Questo riassunto non è finito.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>Non ancora tradotto</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Tradotto</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>La tua formulazione</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>Mantenuto l’originale</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Resta com’è</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>già tradotto</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>come l’avevi corretto</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>lo stesso testo è anche altrove</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>dal file</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Paragrafo</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>Voce di elenco</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cella</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Sottotitolo</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Messaggio</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etichetta</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Manca: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>Presente due volte: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>Non nell’originale: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>A ogni ⟦1⟧ deve seguire il suo ⟦/1⟧, e le coppie non devono incrociarsi</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 hanno perso grassetto, corsivo o un collegamento</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 senza un numero</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 senza un indirizzo</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 senza un segnaposto</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 diversi dal glossario</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 uguali all’originale</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 in un’altra lingua</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 con ripetizioni</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 troppo lunghi</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 troppo brevi</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 con virgolette o parentesi aperte</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 senza una fine</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 con un oggetto da collocare</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 non tradotti</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 con righe troppo lunghe</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>%1 da controllare</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>%1 di %2 tradotti</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>modificati: %1</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>Di %Ln paragrafo:</numerusform>
                <numerusform>Di %Ln paragrafi:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>bloccato</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>diapositiva %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>pagina %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>Sostituito in %Ln paragrafo</numerusform>
                <numerusform>Sostituito in %Ln paragrafi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>Sostituito in %1 di %Ln paragrafo</numerusform>
                <numerusform>Sostituito in %1 di %Ln paragrafi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln bloccato</numerusform>
                <numerusform>%Ln bloccati</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>Trova</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Sostituisci con</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>Dove cercare</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>Nelle traduzioni</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>Nell’originale</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Maiuscole/minuscole</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Occorrenza precedente</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Occorrenza successiva</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Chiudi la ricerca</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sostituisci</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Sostituisci tutto</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>Questo paragrafo è bloccato.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>Questo romperebbe i tag.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Non trovato</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>Paragrafo %1 di %2</translation>
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
            <translation>Modifica la traduzione</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>Lascia così: ignora gli avvisi</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>Ritraduci</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Sblocca</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Blocca</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Copia l’originale</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>Aggiungi al glossario…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>A che punto è la traduzione</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>Apri la traduzione</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Altro per questo documento</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Riscrivi</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>Alcuni paragrafi sono cambiati da quando il documento è stato scritto.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>Tutti</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Da controllare</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Modificati</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Mancanti</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>Quali paragrafi si mostrano</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>Precedente da controllare</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>Prossimo da controllare</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Trova e sostituisci</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>Non è stato possibile aprire il documento.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>Si apre quando arriva il suo turno.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Apertura del documento…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 paragrafi</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>Nessun paragrafo è di questo tipo.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>Il paragrafo viene ritradotto…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>Formule, in ordine: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>Usa i dispositivi di un altro computer</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Aggiungi comunque</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>Dove il «rpc-server» di llama.cpp gira su un altro computer, un modello troppo grande per questo si può distribuire su entrambi.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>Non ha cifratura né password: chiunque sia nella stessa rete può leggere e, attraverso di esso, prendere il controllo dell’altro computer. Usalo solo in una rete tua.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>Chiedo i suoi dispositivi…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>Non ha dispositivi.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>Ha:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>Caricamento di %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>Download di %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>Traduzione di %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>Riassunto di %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>Salvataggio di %1</translation>
        </message>
    </context>
    <context>
        <name>RunningAloud</name>
        <message>
            <source>%1: %2 %</source>
            <translation>%1: %2 %</translation>
        </message>
    </context>
    <context>
        <name>Sampling</name>
        <message>
            <source>tokens</source>
            <translation>token</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>Chi risponde in questa conversazione, qualunque cosa sia caricata.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Istruzioni</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>Ciò che si dice al modello prima della conversazione: chi è, come scrive, che cosa tralascia.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Lunghezza del contesto</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>Quanti token il modello tiene presenti, domanda e risposta insieme. Di più occupa più memoria; per questo il modello viene ricaricato.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Ragionamento</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>Se il modello pensa prima di rispondere. Meglio per le domande difficili, più lento per tutte.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Impegno</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>Quanto a fondo pensa il modello, nei livelli con cui è stato addestrato. Di più è meglio per le domande difficili e richiede più tempo.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>Massimo di token di ragionamento</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>Chiude il ragionamento dopo tanti token e lascia iniziare la risposta. Usalo quando un modello pensa senza fine.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>Massimo di token di una risposta</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>Taglia una risposta dopo tanti token; si può continuare. Altrimenti solo il contesto ne fissa la fine.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>nessun limite</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>Minimo di token di una risposta</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>Il modello non può finire prima. Usalo per testi lunghi con un modello che si ferma troppo presto.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nessuno</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>Testi di arresto</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>La risposta finisce dove comparirebbe uno di questi testi, uno per riga; scrivi \n per la fine di una riga.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Beam search</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>Segue più inizi insieme e prende la risposta intera più probabile. Adatta a testi brevi ed esatti; la risposta arriva tutta insieme e il caso non conta.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Output strutturato</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>Le risposte seguono alla lettera uno schema JSON o una grammatica, così che un programma possa leggerle.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>Anticipa</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>Controlla più token ipotizzati in un passo dove è più veloce. La risposta resta la stessa; disattiva per misurare.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>disattivato</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>Più bassa è più prevedibile, più alta più varia. Da 0 a 0,3 per fatti e codice, 0,8 e oltre per idee e storie; 0 prende sempre il token più probabile.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>Tiene i token più probabili che insieme hanno questa probabilità. Abbassalo quando le risposte divagano; 1 li tiene tutti.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>Tiene solo tanti dei token più probabili. Abbassalo per parole più sicure; 0 li tiene tutti.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>Scarta i token meno probabili di questa quota del più probabile. Con una temperatura alta, da 0,05 a 0,1 mantiene il testo sensato; 0 non ne scarta.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penalità di ripetizione</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>Rende meno probabili i token appena usati. Da 1,05 a 1,15 quando un modello gira in tondo; di più rovina codice e tabelle. 1 la disattiva.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seme</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>Lo stesso numero dà la stessa risposta alla stessa domanda, per quanto lo consente l’aritmetica del computer. Lascialo al caso per averne ogni volta un’altra.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>Temperatura dinamica: intervallo</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>Lascia scendere di tanto la temperatura dove il modello è sicuro e salire di tanto dove non lo è. Per testi vari ma esatti nei dettagli; 0 la tiene fissa.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>Temperatura dinamica: esponente</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>Come la temperatura dinamica segue il dubbio del modello: sopra 1 sale solo dove il dubbio è grande, sotto 1 già dove ce n’è un po’.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>Tiene i token sorprendenti quanto ci si aspetta, né troppo probabili né troppo improbabili. Prova 0,9 per una prosa più viva; 1 lo disattiva.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>Tiene i token il cui logit dista dal maggiore al più tante deviazioni standard. Circa 1 mantiene sensate le risposte anche con temperatura alta; 0 lo disattiva.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: probabilità</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>Quanto spesso i token più ovvi vengono scartati a favore dell’ultimo buono. Prova 0,5 per storie insolite, mai per fatti o codice; 0 lo disattiva.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: soglia</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>Quanto dev’essere probabile un token per contare come buona scelta per XTC; più basso ne scarta di più. Sopra 0,5 XTC non fa mai nulla.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: intensità</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>Impedisce al modello di ripetere frasi intere, senza danno alle singole parole. 0,8 quando le risposte lunghe si ripetono; 0 lo disattiva.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: base</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>Con che rapidità la penalità di DRY cresce con la lunghezza di ciò che si ripete; più alto è più severo con le frasi lunghe. 1,75 va bene per la maggior parte dei testi.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: lunghezza ammessa</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>Tanti token si possono ripetere prima che DRY li conti. Alzalo dove nomi o formule devono tornare.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: finestra</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>Quanto indietro DRY cerca ripetizioni; il valore più basso guarda tutto.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>tutto il contesto</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: separatori</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>Testi ai quali DRY ricomincia, uno per riga; scrivi \n per la fine di una riga. Aggiungi i nomi dei parlanti quando scrivi dialoghi.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Penalità di presenza</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>Rende meno probabile un token appena è stato usato una volta. Alzala per sentire cose nuove; sotto 0 il modello resta sulle sue parole. 0 la disattiva.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Penalità di frequenza</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>Rende meno probabile un token ogni volta che viene usato. Alzala un poco quando singole parole tornano troppo spesso. 0 la disattiva.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>Finestra delle penalità</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>Quanti degli ultimi token guardano le tre penalità. 0 le disattiva, -1 guarda tutto il contesto.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>Mantiene costante la sorpresa del testo, al posto di top-k, top-p e simili. Prova la versione 2 quando i testi lunghi diventano piatti o confusi.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: sorpresa</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>A quanta sorpresa mira Mirostat, in bit: più bassa è più mirata, più alta più varia.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: tasso di apprendimento</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>Con che rapidità Mirostat reagisce quando il testo diventa troppo piatto o troppo sregolato; più alto è più rapido e meno uniforme.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>Bias dei token</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>Rende singoli token più probabili o più rari: uno per riga, il numero del token e ciò che si somma al suo logit, come «50256 -5». «-inf» vieta un token.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>Ora non cambia nulla: la beam search prende la risposta intera più probabile.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>Ora non cambia nulla: con una temperatura di 0 si prende il token più probabile.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>Ora non cambia nulla: Mirostat è attivo.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>Ora non cambia nulla: Mirostat è disattivato.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>Ora non cambia nulla: l’intervallo della temperatura dinamica è 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>Ora non cambia nulla: la probabilità di XTC è 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>Ora non cambia nulla: l’intensità di DRY è 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>Ora non cambia nulla: non è impostata alcuna penalità.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>versione 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>versione 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>nessuno</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>minimo</translation>
        </message>
        <message>
            <source>low</source>
            <translation>basso</translation>
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
            <translation>molto alto</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>il massimo</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>a caso</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>come fa il modello</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatico</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>nessuno scelto</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>Come consigliato (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>Come nelle impostazioni (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>Come nell’assistente (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>Consigliato: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>Nelle impostazioni: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>Nell’assistente: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>Come di solito (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>Di solito: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>attivo</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>ampiezza %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>schema JSON</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>grammatica</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>Salva o copia</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>Salva immagine (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>Salva immagine (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copia immagine</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>Salva numeri (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>La tua formulazione non è ancora conservata: i tag sono sbagliati</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>Paragrafi del documento</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Invio modifica una traduzione, F8 va alla prossima da controllare</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Originale</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>La formulazione non è stata conservata.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>Aggiungi un server</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Aggiungi comunque</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>Modifica «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>Salva comunque</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>Come vuoi chiamarlo</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>Solo se il server la vuole</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Mostra la chiave</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>Come dice il server</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>Un programma, su questo computer o un altro, che esegue modelli e parla il protocollo di OpenAI, come il server di llama.cpp, vLLM, LM Studio o Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chiave</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contesto</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>Chiedo i suoi modelli…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>Ha %1:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>È su questo computer.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>È su un altro computer: ciò che chiedi ai suoi modelli lascia questo, con i documenti che dai loro.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>Nulla lo protegge lungo la strada, nemmeno la chiave: l’indirizzo non è https.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>Prende il posto di «%1».</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>Nascondi la chiave</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln modello</numerusform>
                <numerusform>%Ln modelli</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>interrogazione…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (contesto di %2 token)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: %2 di %3 liberi</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>L’ultima volta Parlance si è chiuso in modo imprevisto. Ciò che era aperto viene mostrato di nuovo, con quello che avevi scritto.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>Contrasto</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>Il contrasto elevato fa risaltare di più testo, bordi e segno della tastiera, con il tema chiaro e con quello scuro.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Meno movimento</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>Le barre dei lavori di cui non si conosce la fine restano ferme, e il cursore non lampeggia.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Dimensione del testo</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>Quanto è grande tutto ciò che è scritto, con icone e linee in proporzione. Più è grande, meno ne entra nello schermo.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>Pagina iniziale</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>Che cosa mostra la finestra all’avvio dell’app.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Lunghezza del contesto</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>Quanti token il modello può tenere presenti, prompt e risposta insieme. Di più occupa più memoria.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>memoria, di più per ogni token</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatico</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>Strati sulla GPU</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>Quanti strati del modello girano sulla GPU. 0 usa solo il processore; automatico usa la GPU quando c’è.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>memoria della GPU</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>Strati i cui esperti restano al processore</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>Solo per le miscele di esperti (MoE), i cui pesi in gran parte riposano in ogni momento: tenuti nella memoria del computer, lasciano posto sulla GPU per tutto il resto. Automatico ne tiene lì il meno possibile per la memoria della GPU.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Precisione della memoria del contesto</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 dimezza la memoria di un contesto lungo e si nota appena; q4_0 ne occupa un quarto e peggiora le risposte. Automatico prende f16 dove ci sta.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>Un modo di calcolare più veloce e con meno memoria, usato dove il dispositivo lo offre. Disattivala solo se le risposte sono guaste sulla tua GPU.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>Tieni il modello in memoria</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>Il sistema non può spostare il modello su disco mentre riposa. Gli altri programmi hanno allora meno memoria.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>memoria che manca ad altri programmi</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Thread</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>Quanti core del processore usa il modello. Automatico prende i core fisici; di più è più lento, non più veloce.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Richieste simultanee</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>A quante risposte, paragrafi o passaggi il modello lavora insieme. Nel complesso si finisce prima, ma ciascuno richiede più tempo e ha la sua parte di memoria.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>memoria per ogni richiesta</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>Memoria per le conversazioni precedenti</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>Quanta memoria del computer può tenere conversazioni non aperte, perché riprendano subito. Automatico prende un ottavo della memoria, al massimo 8 GiB, quando serve; 0 non ne tiene.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>memoria, al massimo questa quantità</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>Tieni pronte le conversazioni su disco</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>Quanto spazio su disco può tenere conversazioni perché riprendano subito dopo un riavvio dell’app. Senza, una conversazione lunga viene riletta, il che può richiedere minuti. 0 non ne tiene.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>spazio su disco, al massimo questa quantità</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>Nessuna</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>Anticipa le parole</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>Dove una risposta ripete ciò che è stato letto, come nei riassunti e nelle revisioni, più parole si controllano insieme. Il testo è lo stesso, solo prima; dove le ipotesi falliscono, si disattiva da sé.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>un po’ di tempo di calcolo dove non si indovina</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>Modello che anticipa</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>Un piccolo modello della stessa famiglia scrive in anticipo e questo controlla più parole insieme. Il testo resta lo stesso; entrambi occupano memoria.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Rimuovi dalla memoria se inattivo</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>Dopo tanti minuti senza domande un modello restituisce la memoria. Viene ricaricato quando lo si interroga.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>tempo per ricaricare il modello</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minuti</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>Tieni caricati più modelli</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>I modelli per compiti diversi restano caricati insieme finché ci stanno. Esce per primo quello non usato da più tempo.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>memoria per ogni modello caricato</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>Risparmia la batteria</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>Senza alimentatore, usa metà dei core del processore. Le risposte richiedono più tempo e la batteria dura di più.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>tempo: le risposte ci mettono di più</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Lingua dell’interfaccia</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>Ciò che dice Parlance stesso. Cambia subito e il tuo lavoro prosegue. Chat, traduzioni e riassunti mantengono le loro lingue.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>Avvisa quando finisce un lavoro lungo</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>Mentre un’altra finestra è davanti: con un messaggio dell’area di notifica se c’è, altrimenti con un segno sulla finestra e una riga al suo interno.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>Documenti aperti</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>Che cosa si fa dei documenti che apri con Parlance, o rilasci dove nulla li accoglie.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Generali</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspetto</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Lingue</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>Modelli e cartelle</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>Hardware</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Generazione</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduci</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Riassumi</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>Privacy e rete</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Scorciatoie</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanzate</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Informazioni</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>Chiaro, scuro o come dice il sistema.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>Cartelle dei modelli</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>Tue cartelle con file GGUF, elencate accanto alla cache di Hugging Face. I file si usano dove sono e non vengono mai modificati.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>File dei modelli</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>Il modello caricato all’avvio dell’app.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>Modello per le traduzioni</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>Modello per i riassunti</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>Impostazioni di singoli modelli</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Resta offline</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>Non aprire mai una connessione a un altro computer. Lo fanno solo il gestore dei modelli, la ricerca di aggiornamenti e i server che hai aggiunto; tutto il resto funziona comunque senza rete.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>nulla; tutto resta su questo computer</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>Download simultanei</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>Quanti modelli si scaricano insieme; gli altri attendono in ordine.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Limite di velocità</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>Quanto della connessione possono prendere tutti i download insieme, perché ne resti anche per altro.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB al secondo</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>Computer che prestano dispositivi</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>Con quanta libertà è formulata una risposta in chat: 0 prende sempre la parola più probabile, valori più alti variano di più. Traduzioni e riassunti usano sempre 0.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>Come consiglia il modello</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>Istruzioni per ogni chat</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>Date al modello prima di ogni conversazione. Occupano token del contesto.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>token del contesto in ogni chat</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>Titoli del modello</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>Una conversazione prende il nome dalla sua prima riga. Quando non c’è altro da fare, il modello può darle un titolo migliore.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>tempo di calcolo dopo una risposta</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>Traduci da</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>La lingua dei testi. Se viene rilevata, si rileva per ogni paragrafo a sé.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Rilevata</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Traduci in</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>La lingua scelta in Traduci, dove si può cambiare.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>Modo di tradurre</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>Lingue dei documenti tradotti</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>Forma dei documenti tradotti</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>Traduci mentre scrivi</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>La traduzione segue il testo dopo ogni pausa; altrimenti aspetta che tu la chieda.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>Tieni una cronologia delle traduzioni</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>Ricorda i testi tradotti, per ritrovarli in Traduci. I documenti e le tue correzioni vengono ricordati in ogni caso.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>spazio su disco; nulla lascia questo computer</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>Scorciatoia per tradurre gli appunti</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Mentre Parlance è in esecuzione, questi tasti traducono ciò che è stato copiato per ultimo, in qualunque programma ti trovi. Il desktop può chiederti se sono consentiti.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>Mostra nell’area di notifica</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>Un’icona il cui menu apre Parlance o traduce gli appunti, dove il desktop ha un posto per essa. Chiudere la finestra termina comunque Parlance.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>I tuoi tasti, secondo ciò che fanno.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Controllo ortografico</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>Sottolinea le parole che nessun dizionario di questo computer conosce, nella lingua del paragrafo.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>Lingua del controllo ortografico</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Come il sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Chiaro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Elevato</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: esatta</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: metà della memoria</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: un quarto</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Disattivato</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Attivo</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>Quando richiede qualche secondo</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Chiedi</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Allega a una chat</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Sempre</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nulla</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>Nessun carattere di questo computer ha le lettere della lingua %1. «%2», per esempio, le ha.</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>Importa impostazioni</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importa</translation>
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
            <translation>Nessuna impostazione contiene «%1». Prova un’altra parola.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>Che cosa è passato in rete…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>Testo, ombreggiato secondo quanto il modello era sicuro</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Ancora nessun testo.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>Il modello caricato è troppo piccolo per scrivere questa forma. Scegline uno più grande in Modelli.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>Chiedo la scorciatoia al desktop…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>Ora «%1» traduce gli appunti.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>Il desktop conosce la scorciatoia ma non le ha dato tasti: sceglili tra le scorciatoie nelle impostazioni del sistema.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>Un altro programma ha già preso «%1»: scegli altri tasti.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>La scorciatoia non è stata consentita. Perché la domanda torni, disattivala e riattivala.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>Il desktop non dà scorciatoie a Parlance. Alcuni le danno solo ai programmi installati con una voce di menu.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>Il desktop non ha un’area di notifica.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>Traduci gli appunti</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>Ripristina tutte le scorciatoie</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>«%1» serve per scrivere. Aggiungi Ctrl o Alt, o premi un tasto F.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>«%1» fa già questo: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>Nessun tasto per «%1»</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Riporta «%1» al valore predefinito</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>Questi tasti sono uguali ovunque e restano come sono.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>Usa i tasti qui</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Lascia com’era</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Predefinito: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>Ovunque</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduci</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Mostra o nascondi la barra laterale</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Apri la tavolozza dei comandi</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>Traduzione rapida</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Vai alla chat</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Vai a Traduci</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Vai a Riassumi</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Vai a Modelli</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Vai a Esamina</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Vai a Impostazioni</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>Vai a Impostazioni (altri tasti)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>Vai all’area successiva della finestra</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>Vai all’area precedente della finestra</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>Apri la guida sul punto in cui sei</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>Spiega il controllo in uso</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>Nuova chat, nuovo documento o testo</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Apri file</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>Cerca o trova</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>Traduci, riassumi, continua o salva</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>Ferma, o chiudi ciò che è aperto</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Nuova chat temporanea</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Impostazioni di questa chat</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Messaggio precedente</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Messaggio successivo</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>Incolla un testo lungo come testo, non come allegato</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Scambia lingue e testi</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Copia la traduzione</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>Altre formulazioni di una frase</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Prossimo paragrafo da controllare</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>Paragrafo precedente da controllare</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Trova e sostituisci</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>Lascia così un paragrafo: ignora gli avvisi</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>Ritraduci un paragrafo</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>Blocca o sblocca un paragrafo</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Copia l’originale</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>Aggiungi al glossario</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Modelli installati</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Trova modelli</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>Torna all’elenco dei modelli</translation>
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
            <translation>Riduci «%1»</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Riduci</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>Una copia con pesi più grossolani occupa meno memoria e risponde più in fretta. Il modello stesso, %1, resta com’è.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>Esame del modello…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>Non si può ridurre.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>circa %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Continua in background</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
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
            <translation>Nuovo riassunto</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>Mostra la barra laterale</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>Nascondi la barra laterale</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Fonti</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>Originale del paragrafo</translation>
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
            <translation>Vai a un titolo</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagine</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Come viene mostrato</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Trova nel documento</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Riduci ingrandimento</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Aumenta ingrandimento</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommario</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Pagina %1 di %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>Token al secondo secondo le richieste insieme</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Richieste insieme</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>%1 insieme: %2 token al secondo</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>%1 insieme: %2 di al massimo %3 token al secondo</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Token al secondo</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>Massimo per la memoria</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>Primo token (ms)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>Ogni altro token (ms)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>Token al secondo misurati</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>Il massimo che la memoria consente</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>Misura della velocità</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocità</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>Misura ora</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>Di questo modello non è stato ancora misurato nulla.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>Si possono misurare solo i modelli di questo computer.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>Lettura: %1 token al secondo</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>Scrittura: %1 token al secondo</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>Per ogni token si leggono %1 di pesi e %2 di chiavi e valori: %3 per ognuno dei %4 token precedenti.</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>La memoria dà %1 al secondo, quanto basta per %2 token al secondo; ne è stato misurato il %3 %.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>Le richieste scritte insieme condividono la lettura dei pesi, finché il calcolo non richiede più tempo della lettura.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>Qui i token vengono anticipati, il che può essere ancora più veloce.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>Ricerca di altre parole…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>Aggiungi «%1» al dizionario</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Ignora fino alla chiusura di Parlance</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>Nessun’altra parola nota</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>Dizionario: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>Nessun dizionario trovato. Installa quelli di Hunspell o LibreOffice e riavvia Parlance.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>I dizionari ci sono, ma manca libhunspell, che li legge.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>Dizionari trovati: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance è già aperto, ma non risponde. Aspetta un momento e riprova, oppure terminalo e riavvialo.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, e-book, pagine web, email, sottotitoli, testo e codice sorgente, di qualunque lunghezza</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>Testo da riassumere</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>… o incolla qui un testo</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>Riassumi il testo</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>Modello iniziale: minuscolo, per provare l’app.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>Scegline uno vero in Modelli</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>Mostra tutte le cifre</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contesto</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocità</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>Memoria dei modelli</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>Che cosa usano i modelli</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>Memoria occupata dai modelli caricati su questo computer</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>Nessun modello caricato.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>Caricamento di %1: %2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 è a riposo perché non usato: la prossima domanda lo carica</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Caricamento del modello</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>Fai clic per vedere com’è caricato e modificarlo.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>Com’è nato «%1»</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>Scegli un token per vedere com’è nato.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>Dal solo file non si può dire come sono nati questi token.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>Verificato: SentencePiece ricava gli stessi token da questo testo.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece ricava altri token da questo testo; sono mostrati quelli di llama.cpp.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: alcuni programmi l’hanno atteso per il %2 % degli ultimi 10 secondi</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: carica al %2 %</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>%1 di %Ln paragrafo letto</numerusform>
                <numerusform>%1 di %Ln paragrafi letti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln pagina</numerusform>
                <numerusform>%Ln pagine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln pagina senza testo</numerusform>
                <numerusform>%Ln pagine senza testo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln pagina illeggibile</numerusform>
                <numerusform>%Ln pagine illeggibili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln passo abbreviato per mancanza di spazio</numerusform>
                <numerusform>%Ln passi abbreviati per mancanza di spazio</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>Apertura del documento</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>Esame delle pagine senza testo</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lettura</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>Riunione degli appunti</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>Scrittura del riassunto</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>Controllo con il documento</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %2 di %3 passaggi</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 di %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>%1 token letti, %2 scritti</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln passo conservato da prima</numerusform>
                <numerusform>%Ln passi conservati da prima</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>%Ln appunto omesso che il documento non sostiene</numerusform>
                <numerusform>%Ln appunti omessi che il documento non sostiene</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln numero non trovato nel documento</numerusform>
                <numerusform>%Ln numeri non trovati nel documento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln nome non trovato nel documento</numerusform>
                <numerusform>%Ln nomi non trovati nel documento</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Ricerca del documento…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>Il documento non è dov’era, o è cambiato. Il riassunto resta; la sua fonte non si può mostrare.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>Per questo è stato letto tutto il documento.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>Per questo è stato letto %1 di %Ln paragrafo.</numerusform>
                <numerusform>Per questo sono stati letti %1 di %Ln paragrafi.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>diapositiva %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>pagina %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>Per questa frase non è stata trovata alcuna fonte nel documento.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>Qui compariranno i tuoi riassunti.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>Nessun riassunto lo contiene.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>Cancellare il riassunto di «%1»?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>Ancora con altre opzioni…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>Cerca tra i riassunti</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>Riassunti precedenti</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>Riassunti nel cestino</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>Cancellare tutti i riassunti nel cestino?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>Ciò che si cancella non si può recuperare. I tuoi documenti restano.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>Rilascia per riassumere</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Riassumi</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Riassumi di nuovo</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>Coda</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Riassumi di nuovo</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>I riassunti finiti restano nell’elenco sotto</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>In attesa</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Apertura</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>In corso</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Sospeso</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Fermato</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Finito</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Non riuscito</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>File non trovato</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Illeggibile</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>Tipo di file sconosciuto</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Danneggiato</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>Serve una password</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifrato</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>Password errata</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>Serve un’altra codifica</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>Formato vecchio</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>Non convertibile</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Un’immagine</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>Nessun testo trovato</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Troppo grande</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>Nessun documento all’interno</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>Modello troppo piccolo per questa forma</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Testo incollato</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln documento</numerusform>
                <numerusform>%Ln documenti</numerusform>
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
            <translation>Traduzione del paragrafo</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Invio conserva e prosegue, Ctrl+Invio conserva, Esc esce</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>La traduzione è vuota.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>Cerca tra le lingue</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Nessuna lingua si chiama così.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Ferma: %1</translation>
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
            <translation>Istruzioni</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Domanda</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>Mostra il formato di chat</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>Rispondi in una frase.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>Che cos’è un token?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>Un pezzo di testo con un numero.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>Una chat come la legge il modello</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>Richiesta al modello…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>Ogni modello ha un proprio formato. Ciò che aggiunge è incorniciato.</translation>
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
            <translation>Temporanea: non conservata</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>Questa chat non viene mai scritta su disco. Sparisce quando la lasci.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>Aggiungi al glossario</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Lascia com’è</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Originale</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>Termine</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduzione</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Maiuscole/minuscole</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>Altre forme</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>Forme della traduzione che valgono ugualmente, separate da virgole</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>Non per uso commerciale</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>Da non usare in: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>Testo da tradurre</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Scrivi o incolla un testo</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduzione</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>La traduzione appare qui</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>Svuota entrambi i testi</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>Incolla al posto del testo</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Copia la traduzione</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduci</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Traduzione…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln paragrafo troncato: il modello non ha scritto una fine</numerusform>
                <numerusform>%Ln paragrafi troncati: il modello non ha scritto una fine</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>L’hai fermata.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>letto da un’immagine</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Testo del documento</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>Copia questo paragrafo</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>Letto dal modello nell’immagine della pagina.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>Modi di tagliare una parola</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>Modo più probabile: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>Tutti i pezzi: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Pezzo</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>Dal carattere</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>Al carattere</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punteggio</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>Nel modo più probabile</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>Fusioni di una parola</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parti</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Posto</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>All’inizio: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 e %2 diventano %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>fusione %1 dell’elenco</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>punteggio %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>Token di una frase per lingua</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>Token, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>Caratteri per token, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>Le lettere vengono unite a due a due, sempre la coppia che viene prima nell’elenco del file.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>Le lettere vengono unite a due a due, sempre nel token con il punteggio più alto.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>Di tutti i modi di tagliare la parola si prende il più probabile: quello con la somma dei punteggi più alta.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>Si prende il token più lungo con cui inizia il testo, poi il successivo.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>Il file elenca questo token tra quelli che si cercano prima di ogni altra cosa.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Ordinario</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Sconosciuto</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Controllo</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>Aggiunto per intero</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Non usato</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>Byte</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Numero %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>Byte %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>Nessun byte</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Byte</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Scrivi o incolla un testo</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>Trova i token speciali nel testo</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Confronta con…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>Confronta lingue</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>Un modello non legge lettere né parole. Legge token, come questi.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>Una frase in dieci scritture</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>Nessun modello di questo computer è in uso. Scegline uno qui sopra, o confronta con uno.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>Vengono letti solo i primi %1 caratteri.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>Token, poi caratteri per token. La frase dice lo stesso in ogni lingua.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>Le lingue che un vocabolario conosce bene richiedono meno token.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>amichevole</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>professionale</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>chiaro e semplice</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>come un testo giuridico</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>come una pubblicità</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>Messaggi</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>Vai al messaggio più recente</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>Che cosa tradurre</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossario</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduci</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Apri Parlance</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>Eliminato; conservato nel cestino.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>Eliminato: %1. Annulla lo ripristina.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>Il messaggio e ciò che lo seguiva sono stati eliminati. Restano conservati.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>Questa versione è stata eliminata. Resta conservata.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>Il messaggio è stato eliminato. Resta conservato.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>Le impostazioni sono state cambiate.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>Apri la pagina di download</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Controlla gli aggiornamenti</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Aggiornamenti</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>Questa build non indica alcun luogo in cui si annunciano nuove versioni.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Chiedo…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>È disponibile Parlance %1 del %2.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Questa è la versione più recente.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>Nulla viene chiesto o scaricato prima che tu prema il pulsante.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>Istruzione</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>Istruzione (può restare vuota)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>La risposta compare qui</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>Mostra il prompt intero</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>Il prompt come lo vede il modello</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>Rimuovi questa variante</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>Variante %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>Risposta finale: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>Verifica di come verrebbe caricato</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>Verifica di come verrebbe caricato…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>Girerebbe su: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>Versione precedente</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versione successiva</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>Versione precedente (Alt+Sinistra)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>Versione successiva (Alt+Destra)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versione %1 di %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>Token di %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Togli %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>%1 caratteri per token</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>%1 byte per token</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>sono mostrati i primi %1</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>da questi il testo non si può ricostruire esattamente</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>Ripristino del backup…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>Cancellazione di ciò che hai scelto…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>La finestra si riapre appena è finito.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>Testi proseguiti</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nodo</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Dopo</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilità</translation>
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
            <translation>Attenzione</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Ricorrente</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>Feed-forward</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Esperti</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>Normalizzazioni</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Uscita</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Componente</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesi</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>Pesi per componente</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>Tensore</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>Quantità × forma</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>Pesi per tensore</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>In tutto</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>Nascondi i tensori</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>Mostra ogni tensore</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>%1 pesi in tutto, %2: la somma di tutti i tensori del file.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>Il modello gira su questo computer. Ciò che scrivi resta qui.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>Che cosa vorresti sapere?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>Una chat temporanea</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>Nulla ne viene scritto su disco. Sparisce quando la lasci.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Che cos’è Parlance?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>Come riassumo un documento?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>Il mio testo resta privato?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>Salta</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>Esci dal benvenuto</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>Aggiungi un file di modello…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Ti diamo il benvenuto in Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Passo %1 di %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Scegli un file di modello</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>Modelli (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>Benvenuto</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>Che cosa vuoi fare, in quali lingue, e un modello adatto.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>Mostra il benvenuto</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} non è un backup di Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>Scegli un file creato con «Esegui il backup…».</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>Il backup {path} è danneggiato e non può essere ripristinato.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>Non è cambiato nulla. Copialo di nuovo o scegline un altro.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>Il backup {path} è stato creato da Parlance {version}.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>Aggiorna Parlance qui, poi ripristinalo.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>Impossibile leggere il backup {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>Controlla i permessi e l’unità su cui si trova.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>Il disco di {path} è troppo pieno: servono {needed_bytes}, liberi {free_bytes}.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>Non è cambiato nulla. Libera spazio e riprova.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>Non è stato importato nulla. Esporta ancora una volta le conversazioni dal programma da cui vengono.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} non contiene conversazioni di un tipo che Parlance conosca.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Scegli ciò che Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan o la pagina web di llama.cpp hanno esportato, come file, ZIP o cartella.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} è danneggiato: illeggibile alla riga {line}, colonna {column}.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} è danneggiato: in {place} dovrebbe esserci altro che {found}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} è danneggiato: il messaggio in {place} viene prima di se stesso.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} è danneggiato: il messaggio in {place} c’è una seconda volta.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} è più grande di qualunque esportazione di conversazioni.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>Non è stato importato nulla. Esporta meno conversazioni alla volta.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} è stato esportato da un Parlance più recente (versione {version} del formato).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>Installa il Parlance più recente per importarlo.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>In {path} non ci sono conversazioni.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>Scegli un altro file o un’altra cartella.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>Non c’è una conversazione «{name}».</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>Vedi con «parlance chats list» che cosa c’è.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>chiamate di strumenti e i loro risultati: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>messaggi che l’altro programma non mostra: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>messaggi senza testo: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>istruzioni nel mezzo di una conversazione: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>immagini: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>suoni e video: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>file allegati il cui testo manca nell’esportazione: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>parti di tipo sconosciuto: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>conversazioni senza messaggi: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Non c’è un file {path}.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Controlla il nome e la cartella.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>Non è stato possibile leggere {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>Controlla i permessi o copialo in un’altra cartella.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} è di un tipo che Parlance non legge.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>Salvalo come PDF, come documento da ufficio o come testo.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} è danneggiato o non è ciò che dice il nome.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>Aprilo nel programma con cui è stato creato e salvalo di nuovo.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} è protetto da una password.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>Fornisci la password o salva una copia senza.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} è cifrato in un modo che Parlance non può aprire.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>Aprilo nel suo programma e salva una copia senza password.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>La password non apre {path}.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Controlla le maiuscole e la tastiera, e riprova.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} non è scritto nella codifica «{encoding}».</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>Scegline un’altra o lascia fare a Parlance.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} è in un formato vecchio che Parlance non legge.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>Salvalo come .docx o .pptx. Con LibreOffice installato, Parlance lo converte da sé.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice non ha potuto convertire {path}.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>Aprilo nel programma con cui è stato creato; salvalo come .docx.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} è un’immagine, e non è caricato un modello che veda.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>Scegli in Modelli un modello che legga le immagini, o fornisci il testo stesso.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} non ha testo leggibile.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>Se le pagine sono immagini scansionate, scegli in Modelli un modello che legga le immagini.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>Leggere {path} ha richiesto troppo tempo o memoria.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>Dividilo in file più piccoli.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>In {path} non c’è alcun documento.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>Scegli una cartella con documenti, o i documenti.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>In {path} ci sono più di {number} documenti.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>Non è stato aggiunto nulla. Scegli una dopo l’altra le cartelle che contiene.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>Nulla nel documento ha a che fare con queste parole.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>Chiedi con altre parole o nella lingua del documento.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} è troppo piccolo per scrivere questa forma di riassunto.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>Scegli paragrafi, punti chiave o sezioni, o un modello più grande in Modelli.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>alcune pagine non hanno testo</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>alcune pagine non si sono potute leggere</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>alcune pagine sono state lette dal modello nelle loro immagini</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>la codifica del testo è stata ipotizzata</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>la lettura è stata abbreviata</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>di una tabella molto grande sono state lette solo le prime e le ultime righe</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>i file allegati non sono stati letti</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>alcune parti del file sono danneggiate e non sono state lette</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>convertito da LibreOffice</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>ciò che sta accanto alla parte principale della pagina non è stato letto</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>il testo nascosto non è stato letto</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>Una frase</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Punti chiave</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Paragrafi</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>Sezione per sezione</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>Tabella dei fatti</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Cose da fare</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Domande e risposte</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Abstract</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Sintetico</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>Dettagliato</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>Un riassunto di tutti</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>Su che cosa concordano</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>In che cosa differiscono</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronologia degli eventi</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>Sembra in una lingua diversa da quella richiesta.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>È più lungo di quanto richiesto.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>È più breve di quanto richiesto.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>Alcune parti si ripetono.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>Non sembra parlare del documento.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>Per la maggior parte di queste frasi non è stata trovata alcuna fonte nel documento.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>Il modello è troppo piccolo per un’altra lingua, un pubblico o un’istruzione; sono stati tralasciati.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>Il modello caricato è troppo piccolo per rispondere. Questi sono i passaggi più adatti alla domanda.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>Modelli sulla GPU</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>nessun file tranne i propri</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>tutti i tuoi file</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>nessuna rete</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>la rete</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>nessun altro programma</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>altri programmi</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>Il tuo testo è al sicuro.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>Il file è rimasto com’era.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Non è cambiato nulla.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Ciò che era già salvato è al sicuro.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>Su questo computer non c’è un modello chiamato «{name}».</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>Vedi in Modelli (o con «parlance models list») che cosa c’è.</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>Il file del modello {path} non c’è.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>Rimettilo a posto o scegli un altro modello in Modelli.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>Non è stato possibile leggere il file del modello {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} non è un file di modello GGUF.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>Scegli un file il cui nome finisce in .gguf, scaricato per intero.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>Il file del modello {path} è danneggiato: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>Scaricalo di nuovo; forse ne manca una parte.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} è un modello del tipo «{architecture}», che non si può eseguire.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>Scegli un altro modello in Modelli.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>Il modello ha bisogno di {needed_bytes} di memoria, e ne sono liberi {available_bytes}.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>Chiudi altri programmi, accorcia il contesto o scegli un modello più piccolo.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>Nessun modello caricato.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>Scegline uno in Modelli.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>Il modello si è fermato inaspettatamente. Il tuo testo è al sicuro.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>Riavvialo per continuare.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>Non è stato possibile avviare il modello: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>Riprova; «parlance doctor» controlla l’installazione.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>Questo modello si è fermato inaspettatamente due volte e non viene più riavviato da sé.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>Il suo file potrebbe essere danneggiato: scaricalo di nuovo o scegli un altro modello.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>Il modello non ha potuto continuare ({step}, codice {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>Riprova; se succede ancora, ricarica il modello.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>Il modello non produce un output valido.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>Il suo file potrebbe essere danneggiato: verificalo o scaricalo di nuovo in Modelli.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>Questo è lungo {prompt_tokens} token, e il contesto ne contiene {context}.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>Accorcia il testo o aumenta la lunghezza del contesto nelle Impostazioni.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>Il modello «{name}» non ha un proprio formato di chat.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>Scegli un modello instruct o di chat; un modello base continua solo testo.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>Il formato di chat del modello non funziona: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>Scegli un’altra copia di questo modello o un altro modello.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>Il modello «{name}» non può farlo ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>Scegli in Modelli un modello fatto per questo.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>«{first}» e «{second}» non si possono chiedere insieme.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Lasciane fuori uno.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>La grammatica o lo schema JSON non si può usare: {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>Correggi e chiedi di nuovo.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} non va con questo modello: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>Usa un file fatto proprio per questo modello.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>L’immagine {number} non si può leggere.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>Salvala come PNG o JPEG e aggiungila di nuovo.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>«{name}» non è una lingua che Parlance conosca.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>Usa un codice come «en» o un nome come «French».</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>La lingua del testo non si è potuta stabilire con certezza.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>Scegli la lingua in cui è scritto.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>Il modello non ha scritto nulla di utilizzabile.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>Riprova o scegli un altro modello in Modelli.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>Non c’è testo.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>Scrivine o incollane, o rilascia un documento.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>In {path} non si può salvare nulla: {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Libera spazio o controlla i permessi della cartella.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>Un altro programma sta usando {path}.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>Chiudilo e riprova.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>Il file con le tue conversazioni, {path}, è danneggiato.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>È conservato com’è. Riparalo: da un backup o con ciò che se ne può ancora leggere.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} è di un Parlance più recente.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>È aperto in sola lettura. Aggiorna Parlance per continuare.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>Non è stato possibile leggere le impostazioni in {path}.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>Sono state conservate come {kept_as}; valgono quelle predefinite.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} non contiene impostazioni di Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>Scegli un file esportato dalle impostazioni.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>Non è stato possibile scrivere {path}: {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Scegli un’altra posizione o libera spazio.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Qualcosa è andato storto in Parlance: {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>Il tuo testo è al sicuro. Segnalalo con i dettagli, per favore.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>La rete è disattivata.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>Attivala nelle impostazioni o togli HF_HUB_OFFLINE, se vuoi andare online.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>Non è stato possibile raggiungere {host}: {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>Controlla la connessione a internet e l’eventuale proxy. Ciò che è stato scaricato resta.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} ha risposto con l’errore {status}.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>Di solito passa presto: riprova più tardi. Ciò che è stato scaricato resta.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} ha ricevuto troppe richieste da qui.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>Attendi qualche minuto e riprova. Ciò che è stato scaricato resta.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>Ciò che risponde per {host} non è l’Hub di Hugging Face.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>Lo fanno le reti che chiedono di accedere e alcuni proxy: apri una pagina web in un browser per vedere.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>Sull’Hub non c’è un repository «{repo}», oppure è privato.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>Controlla il nome; per uno privato accedi con un token.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>Il repository {repo} non ha più il file {file}.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>Riapri la sua pagina e scegli un altro file.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>Gli autori di {repo} chiedono prima il consenso alle loro condizioni.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>Apri la pagina delle condizioni, accettale con il tuo account Hugging Face, accedi qui con un token e riprova.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>L’Hub non accetta il token conservato su questo computer.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>Inserisci un nuovo token o continua senza accedere: i modelli pubblici non ne hanno bisogno.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>Fai posto (Modelli mostra quanto occupano vecchie revisioni e residui), poi riprendi.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{file} di {repo} è arrivato due volte con byte che non sono quelli dell’Hub.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>Prova un’altra rete, o più tardi. Non ne è stato conservato nulla; nessun altro file è stato toccato.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>Un altro programma sta scaricando {file} di {repo}.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>Attendi che finisca, poi riprendi: ciò che ha scaricato viene usato.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>«{name}» è caricato.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>Rimuovilo prima dalla memoria.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>«{name}» è in fase di download.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>Annulla prima il suo download.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>Ciò che c’è sul disco di «{name}» è cambiato da quando è stato fatto il piano. Non è stato rimosso nulla.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>Guarda il nuovo piano e confermalo.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>Non è stato possibile ricavare {target} da «{name}»: {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>Scegli un altro tipo o una fonte di precisione maggiore. La fonte è rimasta com’era.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>«{name}» non si può convertire: {architecture} non è tra ciò che Parlance converte.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>Cercane un GGUF in Scopri.</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>Il checkpoint {path} non si può usare: {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>Scaricalo di nuovo, per intero.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} c’è già.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>Prima rinominalo o rimuovilo; non è stato sovrascritto nulla.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>tutti i {layers} strati su {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>tutti i {layers} strati su {device}, alcuni dei loro esperti in memoria</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} di {layers} strati su {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>processore, {threads} thread: la GPU ha {free_bytes} liberi, e ne servono almeno {needed_bytes}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>processore, {threads} thread: nessuna GPU trovata</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>processore, {threads} thread: llama.cpp è stato compilato senza supporto per questa GPU; «{detail}» lo compila con esso</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>processore, {threads} thread: manca il driver della GPU ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>processore, {threads} thread: il driver di {detail} non la offre a llama.cpp</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>processore, {threads} thread: gli strati sulla GPU sono impostati a 0</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>sul server {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>Il contesto è più corto di quello che il modello conosce, per stare in memoria.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>La memoria del contesto è meno precisa, per stare nella GPU.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>Gli esperti di alcuni strati restano nella memoria del computer.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>Alcuni strati restano al processore, perché la GPU non ha posto per loro.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>Il caricamento non è riuscito per mancanza di memoria ed è stato ripetuto con meno.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>La memoria scarseggia: tutto è più lento</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>Il processore è caldo e ha rallentato</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>A batteria: meno thread</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{name} è stato rimosso dalla memoria per far posto a {other}</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name} è stato rimosso dalla memoria perché non usato</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} non ci stava come previsto ed è stato caricato con meno</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} è qui e d’ora in poi viene usato</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} è terminato da sé ed è stato riavviato; la risposta è continuata</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>Impossibile importare {path}: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>Non ne è stato preso nulla. Scegli un file esportato dall’elenco degli assistenti.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>Il server {address} non è raggiungibile: {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>Avvialo o controlla il suo indirizzo in Modelli.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>Il server {address} non accetta la chiave.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>Inserisci in Modelli la chiave che ti ha dato il suo proprietario.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>Il server {address} non ha un modello «{model}».</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>Scegline in Modelli uno che ha.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>Il server {address} è occupato e chiede di attendere.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>Riprova tra un po’ o usa un modello di questo computer.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>Il server {address} non è riuscito (HTTP {status}): {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>Riprova; se resta così, guarda il registro del server stesso.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>La connessione a {address} si è chiusa durante la risposta.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>Ciò che è arrivato resta. Riprova.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>Ciò che risponde a {address} non è un server con il protocollo di OpenAI.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>Controlla l’indirizzo; la maggior parte dei server vuole «/v1» alla fine.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>«{address}» non è l’indirizzo di un server.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>Ha la forma http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>Il server RPC {address} non risponde, è usato da un altro programma o è di un’altra versione di llama.cpp.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>Avvialo o toglilo dall’elenco in Modelli.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>«{address}» non è l’indirizzo di un server RPC.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>È un nome o un indirizzo IPv4 e una porta, come 192.168.1.20:50052. L’RPC di llama.cpp non ha IPv6.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>I dispositivi di questo computer non si possono offrire a {address}: {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>Scegli un indirizzo di questo computer e una porta libera.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>Il server RPC {address} calcola per un modello caricato.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>Rimuovi quel modello dalla memoria per vedere il piano prima del caricamento.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp è stato compilato senza RPC.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>Compilalo con «make run RPC=1» o togli i server.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} non può anticipare per questo modello: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>Scegli un modello più piccolo della stessa famiglia, o nessuno.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} non risponde più.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>Il modello viene ricaricato su ciò che resta.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>Il modello «{model}» non è fatto per questa lingua: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>Scegli un’altra lingua, o un altro modello in Modelli.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>Il modello «{model}» non fa questa traduzione: {source} → {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>Traduci passando per l’inglese o il cinese, o scegli un altro modello.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>Il testo è già in questa lingua: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>Scegli un’altra lingua in cui tradurre.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} è di un tipo che non si traduce come documento.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>Copia il suo testo e traducilo, o salvalo in un altro formato.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} non è com’era quando è stato tradotto.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>Aggiungilo di nuovo: ciò che non è cambiato non viene ritradotto.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} non è un elenco di termini leggibile: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>Usa una tabella con un termine e la sua traduzione in ogni riga, o un file TBX.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>Manca il numero {detail}</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>Manca l’indirizzo {detail}</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>Manca il segnaposto {detail}</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>Non come nel glossario: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>Uguale all’originale</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>Sembra un’altra lingua</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>Si ripete</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>Molto più lungo dell’originale</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>Molto più breve dell’originale</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>Virgolette o parentesi non chiuse: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>Il modello non ha scritto una fine</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>Persa la formattazione o un collegamento: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>Controlla il posto di ciò che sta nel testo: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>Non tradotto: mantenuto l’originale</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>Righe troppo lunghe per dei sottotitoli</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>Il modello non è fatto per questa lingua</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>Il modello non traduce tra queste due</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>Il testo è in questa lingua</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>La traduzione è un documento nuovo: questo formato non si può scrivere con altre parole.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>Ha formule, che forse cercano testi che saranno in un’altra lingua.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>Il suo indice viene aggiornato all’apertura.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>I testi in grafici e diagrammi restano come sono.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>Il testo eliminato con le revisioni attive resta com’è.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>La firma del file non vale per la sua traduzione.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>Ciò che {host} ha inviato non è un elenco firmato dagli autori di Parlance.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>Non ne è stato usato nulla. Riprova su un’altra rete e, se non cambia, avvisa gli autori.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>L’elenco delle versioni di {host} è più vecchio di uno che hai già visto.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>Forse qualcuno ti nasconde versioni più recenti. Riprova su un’altra rete.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>Per tradurre, scegli in Modelli un modello T5 o MADLAD in GGUF, o un qualunque modello instruct.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>Per riassumere o riscrivere, scegli in Modelli un modello FLAN-T5 in GGUF, o un qualunque modello instruct.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>Per classificare o confrontare testi, scegli in Modelli un modello di embedding BERT, ModernBERT o nomic in GGUF.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>finita</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>limite di lunghezza raggiunto</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>contesto pieno</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>testo di arresto raggiunto</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>fermata</translation>
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
            <translation>Conversazione</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Ragionamento</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Istruzioni</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>Allegati: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>Questa risposta non è stata finita.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>Iniziata il {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>Modelli: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>Esportato da Parlance il {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Riassunto</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fonti</translation>
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
            <translation>foglio {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>paragrafo {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} segue numeri e nomi che non sono stati trovati nei documenti.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>{read} di {all} paragrafi letti ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>pagine senza testo: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>pagine illeggibili: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>Gira sul server %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>Gira su: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>Continua in background</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>Domanda dell’esempio</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>Risposta dell’esempio</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>Rimuovi questo esempio</translation>
        </message>
    </context>
</TS>
