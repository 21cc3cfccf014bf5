<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>Bedingungen öffnen</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Hugging-Face-Token (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Hugging-Face-Token</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Auf diesem Rechner behalten</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>Token auf diesem Rechner behalten</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Dort, wo die Werkzeuge von Hugging Face ihres ablegen.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>Öffnen Sie die Bedingungen und stimmen Sie mit Ihrem Hugging-Face-Konto zu. Melden Sie sich dann hier mit einem Token dieses Kontos an, das lesen darf.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>Ist es privat, melden Sie sich mit einem Token an, das es lesen darf.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>Ihre Zustimmung liegt den Herstellern vor: Die Dateien dürfen heruntergeladen werden.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>Beim Hub wird angefragt, ob die Dateien heruntergeladen werden dürfen …</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>Die Dateien dürfen noch nicht heruntergeladen werden.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Die Hersteller verlangen vorher Ihre Zustimmung zu ihren Bedingungen.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Sie sind nicht angemeldet.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>Sie sind angemeldet, bis Parlance beendet wird.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>Sie sind mit dem Token aus HF_TOKEN angemeldet.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>Sie sind mit dem Token angemeldet, das auf diesem Rechner liegt.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>Arbeitet noch; „Abbrechen“ beendet es sofort.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Warten auf das Modell …</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Schreibt …</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Liest: %1 von %2 Token</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>Schreibt …  %1 Token/s</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>Andere Optionen sind gewählt. Frühere Notizen werden wiederverwendet, wo sie passen.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Neu zusammenfassen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>Neu antworten mit …</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Neu antworten</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>Die frühere Antwort bleibt: Mit den Pfeilen darunter kommen Sie zu ihr zurück.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Wer antwortet</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>Andere Formulierungen</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>Suche nach anderen Formulierungen …</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>Keine anderen gefunden.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>Überlegung ausblenden</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>Überlegung anzeigen</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Überlegung</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Denkt nach …</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>Denkt nach, seit %1 s …</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>%1 s nachgedacht</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Wie sie entstand</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>Suche nach der Antwort …</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>%1 konnte nicht gelesen werden. Die Datei wurde als %2 aufbewahrt, und Parlance hat eine neue begonnen.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>Einzeln</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>Wie mehrere Dokumente zusammengefasst werden</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>Was aus ihnen gemeinsam wird</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
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
            <translation>Frage zum Dokument</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Antwort abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>Frage zu den Dokumenten</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>Frage zum Dokument</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Das Dokument wird gesucht …</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>Ohne das Dokument kann nichts dazu gefragt werden</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>Fragen sind möglich, sobald das Dokument geöffnet ist</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Sie haben diese Antwort abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>Nachsehen</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>Die Adresse wird abgefragt</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>Schreibt und verbessert Texte in Ihrem eigenen Stil</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>Du hilfst beim Schreiben. Antworte in der Sprache des Textes, den du bekommst. Schreibe schlichte, lebendige Sätze; vermeide Floskeln und Übertreibungen. Wenn du einen Text verbesserst, bewahre seinen Sinn, seine Fakten und die Stimme des Verfassers; gib zuerst den ganzen neuen Text wieder und nenne danach in wenigen Worten die wichtigsten Änderungen. Frage nur zurück, wo du sonst nicht weiterkämst.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>Mach diesen Text klarer und kürzer:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>Schreibe einen freundlichen Brief, der eine Einladung ablehnt.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>Programmierer</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>Schreibt, erklärt und repariert Code</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>Du bist ein sorgfältiger Programmierer. Gib vollständigen, lauffähigen Code in einem Codeblock mit Angabe der Sprache und verwende die Standardbibliothek, wo sie genügt. Behandle Fehler und nenne deine Annahmen. Sage vor dem Code in ein oder zwei Sätzen, wie du vorgehst, und danach, wie man ihn testet. Wenn du nicht sicher bist, ob es eine Funktion oder Option gibt, sage es.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>Was macht dieser Code, und wo könnte er versagen?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>Schreibe ein Programm, das Fotos nach ihrem Datum umbenennt.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Lehrer</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>Erklärt Schritt für Schritt und stellt Fragen</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>Du bist ein geduldiger Lehrer. Finde zuerst heraus, was der Lernende schon weiß. Erkläre einen Schritt nach dem anderen mit einem Beispiel aus dem Alltag und schließe mit einer Frage, die zeigt, ob er verstanden wurde. Verrate die Lösung einer Aufgabe nicht sofort: Gib einen Hinweis, dann einen größeren. Lobe, was richtig ist, und sage klar und freundlich, was es nicht ist.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>Erkläre mir die Bruchrechnung.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>Warum ist der Himmel blau?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>Zusammenfasser</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>Sagt in Kürze, was in einem Text steht</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>Du fasst Texte in ihrer eigenen Sprache zusammen. Zuerst ein Satz mit dem Wichtigsten, dann drei bis sieben Punkte, jeder ein ganzer Satz. Übernimm Namen, Zahlen und Daten genau so, wie sie dastehen. Sage nur, was der Text sagt, und nichts Eigenes; wo er unklar ist oder sich widerspricht, sage das.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>Fasse diesen Text zusammen:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>Was wurde in diesem Protokoll beschlossen, und wer erledigt es?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>Assistenten</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>In diesem Chat verwenden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>Ein Assistent ist ein Satz von Anweisungen und Einstellungen unter einem Namen. Mit „Neu“ erstellen Sie einen eigenen.</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>Vier für den Anfang hinzufügen</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Einstiege</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>Einstiege, einer je Zeile: Sie erscheinen auf der leeren Seite</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln Assistent</numerusform>
                <numerusform>%Ln Assistenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln Prompt</numerusform>
                <numerusform>%Ln Prompts</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>Übernommen: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Neuer Assistent</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>Assistenten importieren</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>Assistenten exportieren</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>Assistenten (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>Dokumente oder Bilder anhängen</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>An die Nachricht angehängt</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell wählen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>%Ln Datei mehr, als mit einer Nachricht geht: nicht übernommen.</numerusform>
                <numerusform>%Ln Dateien mehr, als mit einer Nachricht gehen: nicht übernommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>„%1“ sieht keine Bilder und erfährt nur ihre Namen.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln Wort</numerusform>
                <numerusform>%Ln Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>Wartet …</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>Wird gelesen … %1 von %2 Seiten</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>Nicht angehängt</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>„%1“: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>„%1“ wurde ganz gelesen.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>Von „%1“ wurde nichts gelesen: Im Kontext ist kein Platz dafür.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>%1 % der %Ln Seite von „%2“ wurden hierfür gelesen. Anzeigen</numerusform>
                <numerusform>%1 % der %Ln Seiten von „%2“ wurden hierfür gelesen. Anzeigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>%1 % des %Ln Wortes von „%2“ wurden hierfür gelesen. Anzeigen</numerusform>
                <numerusform>%1 % der %Ln Wörter von „%2“ wurden hierfür gelesen. Anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>%1:  “%2”</source>
            <translation>%1:  „%2“</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln Unterhaltung</numerusform>
                <numerusform>%Ln Unterhaltungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln übersetzter Text</numerusform>
                <numerusform>%Ln übersetzte Texte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln übersetztes Dokument</numerusform>
                <numerusform>%Ln übersetzte Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln zusammengefasster Text</numerusform>
                <numerusform>%Ln zusammengefasste Texte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln Glossarbegriff</numerusform>
                <numerusform>%Ln Glossarbegriffe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln Korrektur</numerusform>
                <numerusform>%Ln Korrekturen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln Assistent</numerusform>
                <numerusform>%Ln Assistenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln gespeicherter Prompt</numerusform>
                <numerusform>%Ln gespeicherte Prompts</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>Chats, Übersetzungen und Zusammenfassungen</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>der Text unter „Übersetzen“</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>der fortgesetzte Text</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>die Warteschlange der Zusammenfassungen</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>die Warteschlange der Übersetzungen</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>zum Wörterbuch hinzugefügte Wörter</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>Erstellt am %1 auf „%2“ mit Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>Erstellt am %1 mit Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>Alles sichern</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>Chats mit ihren Anhängen, Übersetzungen, Zusammenfassungen, Glossare, Assistenten, Entwürfe und Einstellungen kommen in eine Datei. Modelle gehören nicht dazu, die Schlüssel von Servern auch nicht: Geben Sie diese nach dem Wiederherstellen neu ein.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>Mit den Einstellungen für Ordner, Modelle und Hardware</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>Wie viel gesichert ist</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Sicherungen von Parlance</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>Name dieses Rechners, falls er in der Datei stehen soll</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sichern …</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>Gespeichert als %1 in %2 (%3) und zur Kontrolle gelesen. Inhalt: %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>nur Einstellungen</translation>
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
            <translation>Nach der wahrscheinlichsten Antwort suchen</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>Bei den ersten vollständigen Antworten aufhören</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>Breite: Anfänge, die verfolgt werden</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>Längenstrafe: Mehr begünstigt längere Antworten</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>geht weiter</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>zu Ende</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Beam-Suche</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: Log-Wahrscheinlichkeit %3, Wertung %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Wertung</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: Log-Wahrscheinlichkeit %2, Wertung %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>Teil des Siegers</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>„%1“ ist keine Tokennummer mit Gewichtung wie „50256 -5“.</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>Gelöschte Unterhaltungen</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Endgültig löschen …</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Papierkorb leeren …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>„%1“ endgültig löschen?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>%Ln Unterhaltung endgültig löschen?</numerusform>
                <numerusform>%Ln Unterhaltungen endgültig löschen?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>Alle Nachrichten darin werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>Modellkarte</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>Benutztes Modell anzeigen</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Angabe</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Datei wird gelesen …</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>Die Karte von %1, das gerade nicht benutzt wird.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Kein Modell dieses Rechners wird benutzt. Wählen Sie oben eines.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>Decoder: schreibt einen Text Token für Token weiter</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>Encoder: liest einen Text in beiden Richtungen und macht Vektoren daraus</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>Encoder und Decoder: liest einen ganzen Text und schreibt dann einen anderen</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>Rekurrent: führt einen Zustand fester Größe mit, wie lang der Text auch ist</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>Hybrid: manche Schichten sehen den ganzen Text, andere führen einen Zustand mit</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE auf Bytes</translation>
        </message>
        <message>
            <source>SentencePiece BPE</source>
            <translation>SentencePiece BPE</translation>
        </message>
        <message>
            <source>SentencePiece unigram</source>
            <translation>SentencePiece Unigram</translation>
        </message>
        <message>
            <source>WordPiece</source>
            <translation>WordPiece</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Das Modell</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Familie</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>Die gelernten Zahlen. Sie stehen alle in der Datei.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>%1 je Token</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>Benutzte Gewichte</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>An einem Token arbeiten nur einige Experten, das macht es schneller.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>Quantisierung</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>Wie grob die Gewichte gespeichert sind: weniger Bits, kleinere Datei.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1, dazwischen besteht jedes Token aus %2 Zahlen</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Aufmerksamkeit (Attention)</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>Manche Schichten blicken nur %1 Token zurück</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Gleitendes Fenster</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>%1 von %2 arbeiten an jedem Token</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Experten</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Positionen</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>Woher das Modell weiß, wo im Text ein Token steht.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%1 Köpfe zu je %2; Schlüssel und Werte gemeinsam komprimiert</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%1 Köpfe zu je %2; %3 halten Schlüssel und Werte, jeder für %4 Köpfe</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%1 Köpfe zu je %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>Rotierend (RoPE), Basis %1, %2-fach gestreckt (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>Rotierend (RoPE), Basis %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>Rotierend (RoPE)</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 Token, %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vokabular</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>Trainierter Kontext</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>Wie lang die Texte waren, an denen es gelernt hat.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>Chat-Format</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Temporärer Chat</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Antwort abbrechen</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>Noch einmal: neu antworten</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Unterhaltungen durchsuchen</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Neuer Ordner …</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Gelöschte Unterhaltungen …</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>Diese Unterhaltung umbenennen …</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>Diese Unterhaltung anheften</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>Diese Unterhaltung lösen</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Diese Unterhaltung exportieren …</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Alle Unterhaltungen exportieren …</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Diese Unterhaltung löschen</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>Unterhaltung umbenennen</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>Aktionen für die Unterhaltung</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Temporärer Chat</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Neuer temporärer Chat</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Ablegen, um es an die Nachricht anzuhängen</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>Dokumente und Bilder wählen</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>Dokumente und Bilder</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>Die Antwort ist fertig: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>Das Modell kann dem nicht folgen: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>Was Sie angehängt haben, wird noch gelesen.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>Warten Sie erst die Antwort ab oder brechen Sie sie mit Esc ab.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>So nicht ausführbar</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Checkpoints im Hugging-Face-Cache, die llama.cpp nicht liest. Die einiger Familien lassen sich umwandeln; der Checkpoint bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Umwandeln</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>Ein GGUF daraus machen, das Parlance ausführen kann</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>%1 umwandeln</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Mehr zu %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Alles aus dem Repository entfernen …</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Befehl „%1“ kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>Antworten vergleichen</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>Beide fragen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Erste Seite</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Zweite Seite</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>Was sollen beide gefragt werden?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>Nacheinander, damit sich die Geschwindigkeit vergleichen lässt</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>Beide abbrechen</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>Beide Seiten sind gleich: Nur der Zufall unterscheidet sie.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Diese Antwort behalten</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Warten auf das Modell …</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Liest: %1 von %2 Token</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Überlegt …</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Schreibt …</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln Token</numerusform>
                <numerusform>%Ln Token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 Token/s</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>%1 s insgesamt</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 s bis zum ersten Token</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>nicht befolgt: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>Bilder</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>Das ist ein Basismodell: Es setzt Texte fort und wurde nicht für Chats gemacht.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Text fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>Beginnen Sie hier einen Text und lassen Sie ihn vom Modell am Cursor fortsetzen.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Zurück zum Chat</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>Token je Fortsetzung</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> Token</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>Temperatur </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Text fortsetzen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>Lücke füllen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Abbrechen (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>Fortsetzen (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>Temperatur %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Warten auf das Modell …</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Liest: %1 von %2 Token</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>Schreibt …  Esc bricht ab.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>Setzen Sie den Cursor in eine Lücke: Das Modell beachtet, was dahinter steht.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>Das Modell schreibt am Cursor weiter. Ihrem Text wird sonst nichts hinzugefügt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln Token</numerusform>
                <numerusform>%Ln Token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 Token/s</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>Der Text ist länger als der Kontext: %1 Zeichen wurden nicht gelesen.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>Dieses Modell beachtet nicht, was hinter dem Cursor steht.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>Dieses Modell wurde für Chats gemacht; ein Basismodell setzt Texte besser fort.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc zum Abbrechen</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Schreiben abbrechen</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>Temporärer Chat: Nichts davon wird gespeichert</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>Nachricht an Parlance, oder Dokument hier ablegen</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>Schreiben abbrechen (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>Als Nächstes senden</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>Senden, sobald die Antwort fertig ist (Eingabe)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Senden (Eingabe)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>Die früheren Nachrichten werden zusammengefasst …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>Zusammenfassen abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>Eine Antwort, nach der Unterhaltung davor</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>Eine Übersetzung, jeder Absatz nach der Anfrage an das Modell</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>Eine Zusammenfassung als Text für sich: Woraus sie entstand, wird nicht einbezogen</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Ihr Text</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>Bewertet von %1. Geschrieben von %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>Bewertet von %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>Das erste Token hat keine Wahrscheinlichkeit: Vor ihm steht nichts.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>Der Text ist länger als der Kontext: Ab Token %1 kannte das Modell nur, was unmittelbar davor stand.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>Nur die ersten %1 Zeichen werden bewertet.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>„%1“ %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>„%1“: %2. Nichts war wahrscheinlicher.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>„%1“: %2, Rang %3. Wahrscheinlicher: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln Token</numerusform>
                <numerusform>%Ln Token</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>Perplexität %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>Mittlere Log-Wahrscheinlichkeit %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>Nummer im Vokabular</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>Wahrscheinlichstes</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>Eine Perplexität von 5 heißt, dass das Modell im Mittel geschwankt hat wie zwischen fünf gleich wahrscheinlichen Token. 1 heißt, dass es ganz sicher war.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>Was vor dem Text stand</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>Zeigen, was davor stand</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>Was davor steht</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>Was davor steht (darf leer sein)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>Ein eigener Text</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>Eigenen Text bewerten</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>Wie sicher ist das Modell?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>Wie viel bewertet ist</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>Wo es am wenigsten sicher war</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>Zeigen Sie auf ein Token, oder gehen Sie mit den Pfeiltasten von einem zum anderen.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>Freier Text</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>Antworten folgen keinem Schema und keiner Grammatik.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>Antworten folgen einem JSON-Schema.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>Antworten folgen einer Grammatik.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>Antworten sind freier Text.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Schreiben …</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>Die Antwort hält sich daran.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>Die Antwort wurde abgeschnitten; so weit sie reicht, hält sie sich daran.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>Die Antwort ist kein JSON.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Strukturierte Ausgabe</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Freier Text</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON-Schema</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Grammatik (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>Wie Antworten aussehen</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>Schema oder Grammatik</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>Beispiel einfügen</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>Frage zum Ausprobieren</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>Nenne ein Buch, das dir gefällt.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>Am Modell ausprobieren</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>Antworten werden JSON nach dem Schema (JSON Schema 2020-12). Sagen Sie in der Frage, was die Felder bedeuten: Das Modell sieht die Frage, nicht das Schema.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>Antworten folgen der Regel „root“ einer Grammatik im GBNF von llama.cpp: Regeln wie name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>Antworten werden frei geschrieben, wie es das Modell will.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Noch nichts geschrieben.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>Das Modell kann sich daran halten.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Warten auf das Modell …</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Schreibt …</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistent</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Das Modell des Chats</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>Temperatur %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>Wie eingestellt (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 von %2 Token</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>Kontext: %1 von %2 Token sind belegt</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>Zeigt, was wie viel belegt</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>Was das Modell bekommt</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Diese Unterhaltung</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>Was Sie gerade schreiben</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>Für die Antwort freigehalten</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>Der ganze Kontext</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>%Ln der ältesten Nachrichten wird nicht gesendet.</numerusform>
                <numerusform>%Ln der ältesten Nachrichten werden nicht gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>Die Zahlen sind geschätzt: Dieses Modell zählt nicht.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>Ist der Kontext voll, entfallen die ältesten Beiträge.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>Anhang zuerst zusammenfassen</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>Größerer Kontext …</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>Diese Nachricht hat %1 Token, aber es ist nur Platz für %2.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>Mit dieser Nachricht wird %Ln der ältesten Nachrichten nicht mehr gesendet.</numerusform>
                <numerusform>Mit dieser Nachricht werden %Ln der ältesten Nachrichten nicht mehr gesendet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>%Ln Unterhaltung gefunden</numerusform>
                <numerusform>%Ln Unterhaltungen gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>%Ln Unterhaltung im Papierkorb</numerusform>
                <numerusform>%Ln Unterhaltungen im Papierkorb</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln Unterhaltung</numerusform>
                <numerusform>%Ln Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>Ordner %1, ausgeklappt: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>Ordner %1, eingeklappt: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, angeheftet</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, im Ordner %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Ausklappen</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Einklappen</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>Ordner entfernen …</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>In Ordner verschieben</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Neuer Ordner …</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>Aus dem Ordner nehmen</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Unterhaltung umbenennen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Ordner umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>Ordner „%1“ entfernen?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>Ordner entfernen</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>Die Unterhaltungen darin bleiben, ohne Ordner.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Gelöschte Unterhaltungen …</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Neuer Ordner …</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Unterhaltungen durchsuchen</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Suche leeren (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>Das kommt in keiner Unterhaltung vor.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Hier erscheinen Ihre Unterhaltungen.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Eingeklappt</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Ausgeklappt</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Code kopieren</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Ihre Fassung</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>Korrekturen durchsuchen</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>Übersetzungen der Modelle vergessen …</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Korrekturen</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>Das kommt in keiner Korrektur vor.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>Wo Sie eine Übersetzung ändern, wird künftig Ihre Fassung verwendet.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>Teile des Dokuments, auf denen die Zusammenfassung beruht</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>die Zusammenfassung beruht auf %1 davon</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>von selbst zu Ende</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>Länge erreicht</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>Kontext voll</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>Summe der Log-Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>Je Token</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Warum es endete</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>Greedy</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Beam-Suche</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>Gezogen, Startwert %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln Token</numerusform>
                <numerusform>%Ln Token</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>Log-Wahrscheinlichkeit %1, %2 je Token</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>Decodierung</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>Decodieren</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>Bis zu vier ganze Zahlen</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>In jedem Kasten stehen ein Token, die Summe der Log-Wahrscheinlichkeiten bis dorthin und in Klammern seine Wertung mit der Längenstrafe. Dick: der Sieger; gestrichelt: aufgegeben; doppelter Rahmen: eine ganze Antwort.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Startwerte</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>Strahlen (Beams)</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>Längenstrafe</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>Token höchstens</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>Was alle gemeinsam haben, ist blass; ▸ zeigt, wo eine Antwort ihren eigenen Weg geht.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>Derselbe Prompt, decodiert mit dem jeweils wahrscheinlichsten Token (greedy), gezogen mit Startwerten und mit Beam-Suche, jeweils mit der Summe der Log-Wahrscheinlichkeiten.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>Abbrechen und das schon Heruntergeladene löschen?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 löschen</translation>
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
            <translation>Alles zurücksetzen</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>In diesem Chat anders eingestellt: %Ln</numerusform>
                <numerusform>In diesem Chat anders eingestellt: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>Dieser Chat stellt nichts eigens ein.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>„%1“ zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>Zusammenfassung entfernen und die Nachrichten wieder senden</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>Zusammenfassung, statt %Ln Nachricht gesendet</numerusform>
                <numerusform>Zusammenfassung, statt %Ln Nachrichten gesendet</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>Zusammenfassung ausblenden</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Zusammenfassung anzeigen</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>Zusammenfassung der früheren Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>Alle Aufgaben</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Zusammenfassungen</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Embeddings</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Alle Größen</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>Bis 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B bis 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B bis 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>Über 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>Angesagte zuerst</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Meiste Downloads</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Am beliebtesten</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>Alle Lizenzen</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Alle Sprachen</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1 Mio. Downloads</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1 Tsd. Downloads</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 Downloads</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 Parameter</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>eine Datei von %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>verlangt Zustimmung</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>Kontext %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>geändert %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>Modelle suchen, zum Beispiel „qwen3“ oder „persian“</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Modelle suchen</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>Mehr anzeigen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>Auf dem Hugging Face Hub</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>Für diesen Rechner empfohlen</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>Aus dem Katalog</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Alle %1 anzeigen</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Weitere werden beim Hub abgefragt …</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft …</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>Ohne Netzwerk gibt es den Katalog oben.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>Der Hub hat kein solches GGUF-Modell.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>Stattdessen eine Zusammenfassung senden</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>Neuer Chat aus einer Zusammenfassung</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>%Ln frühere Nachricht wird nicht mehr gesendet</numerusform>
                <numerusform>%Ln frühere Nachrichten werden nicht mehr gesendet</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>Eine frühere Nachricht wird nicht mehr gesendet</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>Größerer Kontext: %1, etwa %2 mehr Arbeitsspeicher …</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>Größerer Kontext: %1 …</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>Dokument neu schreiben</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>In einen Ordner schreiben …</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>Blätter und Spalten …</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>Mit anderen Optionen neu übersetzen …</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Original öffnen</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Neu übersetzen</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>Als zweisprachige Tabelle: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>Als Dokument: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>Als das Dokument selbst</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>Kein Programm öffnet %1.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>Hier erscheinen Dokumente, die Sie mit einem Stern markieren.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>Kein Dokument heißt so.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>Hier erscheinen Ihre Dokumente.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>Übersetzung von „%1“ löschen? Die Dateien bleiben.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Dokumente durchsuchen</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>Frühere Dokumente</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>Dokumente im Papierkorb</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>Alle Übersetzungen im Papierkorb löschen? Die Dateien bleiben.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Gelöschtes lässt sich nicht zurückholen.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>Dokumente wählen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Word-Dokument</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Übersetzen in</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>Zweisprachige Tabelle</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>Original und Übersetzung nebeneinander schreiben statt des Dokuments selbst</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>Format der Tabelle</translation>
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
            <translation>Warteschlange der Dokumente</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Neu übersetzen</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>Fertige Dokumente bleiben in der Liste unten</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>Keine Sprache des Modells</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>Kein Sprachpaar des Modells</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>Schon in dieser Sprache</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>Nicht übersetzbare Dateiart</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>Die Datei hat sich geändert</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Wird geöffnet</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Wird übersetzt</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>Beanstandetes wird nachgebessert</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>Dokument wird geschrieben</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>%Ln zu prüfen</numerusform>
                <numerusform>%Ln zu prüfen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 von %2 Absätzen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 schon bekannt</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>Seit dem Schreiben geändert</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>nicht geschrieben</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>Neue Dokumente</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word, PowerPoint, Excel, LibreOffice, Webseiten, E-Books, Markdown, Untertitel, PO, E-Mails, Tabellen und Texte kommen in ihrem eigenen Format zurück, PDF als Word-Dokument. Die Übersetzung wird neben das Original geschrieben, nie darüber.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>Zum Übersetzen ablegen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>Download von %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>%1 nach vorn</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>%1 nach hinten</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 fortsetzen</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 anhalten</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>%1 aus der Liste nehmen</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>%1 abbrechen</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Ohne Anmeldung</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>Unter „Installiert“ anzeigen</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Download von %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 fortsetzen</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 anhalten</translation>
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
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>noch %Ln Minute</numerusform>
                <numerusform>noch %Ln Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>noch %1 h %2 min</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>noch mehr als ein Tag</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>noch nicht an der Reihe</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>wartet: Das Netzwerk ist abgeschaltet</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>fertig, jedes Byte geprüft</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>neuer Versuch …</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>neuer Versuch in %Ln Sekunde</numerusform>
                <numerusform>neuer Versuch in %Ln Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>prüft, was schon da ist</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>Verbindung wird aufgebaut …</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 kam mit falschen Bytes an und wird noch einmal heruntergeladen.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>Alle anhalten</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Alle fortsetzen</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>Tempolimit und gleichzeitige Downloads, in den Einstellungen</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>Es läuft kein Download</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>Was Sie herunterladen, steht hier und geht nach einem Neustart weiter.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Modell suchen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln läuft</numerusform>
                <numerusform>%Ln laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln wartet</numerusform>
                <numerusform>%Ln warten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>%1 auf der Festplatte frei</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>Tempolimit: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>Kein Tempolimit</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>Kein Modell</translation>
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
            <translation>Dokumente oder Ordner irgendwo hier ablegen</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Dateien wählen …</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>noch etwa %1 h %2 min</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>noch etwa %1 h</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>noch etwa %1 min</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>noch etwa %1 s</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>Nachricht bearbeiten</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Speichern und senden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>Die frühere Version bleibt erhalten. Strg+Eingabe sendet.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>Kodierung: %1 (vermutet)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>Kodierung: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>Sehen Buchstaben falsch aus, wählen Sie eine andere Kodierung</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Parlance überlassen</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Alle Sprachen</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>Westeuropäisch</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Mitteleuropäisch</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Baltisch</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Kyrillisch</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>Arabisch und Persisch</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>Chinesisch, vereinfacht</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>Chinesisch, traditionell</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Koreanisch</translation>
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
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Gespeichertes löschen</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>Was Sie ankreuzen, wird gelöscht, auch aus den Papierkörben, und lässt sich nicht zurückholen. Ihre Dateien, Modelle, Glossare, Korrekturen, Assistenten, Prompts und Einstellungen bleiben.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance beendet, was es gerade tut, und öffnet sich ohne das Gelöschte neu.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>Zuerst sichern …</translation>
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
            <translation>Löschen …</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Gespeichertes löschen</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>Chats, Übersetzungen, Zusammenfassungen und mehr, Art für Art.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>Was Sie gewählt haben, ist gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>Chats mit Anhängen und Entwürfen</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>Übersetzte Texte und Dokumente, ihre Warteschlange und ihr Speicher</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>Zusammenfassungen mit Fragen, Notizen und Warteschlange</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>Gemessene Geschwindigkeiten, und wann Modelle zuletzt verwendet wurden</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>Zum Wörterbuch hinzugefügte Wörter</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>Protokolle des Netzwerks und früherer Starts</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>Beispiel hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>%1 Dateien in %2 gespeichert</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>Alle Unterhaltungen exportieren …</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Unterhaltungen importieren …</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>Alle Einstellungen zusammen</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Einstellungen exportieren …</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Einstellungen importieren …</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Alle Einstellungen zurücksetzen …</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Einstellungen importieren</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Einstellungen exportieren</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Einstellungen von Parlance</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>Was ist das? Klicken Sie hier und dann auf das, was erklärt werden soll.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>Was ist das?</translation>
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
            <translation>Word-Dokument</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Webseite (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, mit allem, was es gibt</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>Je eine Datei, in einem Ordner</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>Je eine Datei, in einem ZIP</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>Eine Datei mit allen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>Mit dem, was das Modell vor der Antwort überlegt hat</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>Wie viel exportiert ist</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>„%1“ exportieren</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln Unterhaltung exportieren</numerusform>
                <numerusform>%Ln Unterhaltungen exportieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Parlance-Unterhaltungen</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>Die ganze Unterhaltung, wie sie angezeigt wird</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>Die %Ln gewählte Unterhaltung</numerusform>
                <numerusform>Die %Ln gewählten Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>Nur einige Nachrichten daraus:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>Alle Unterhaltungen (%Ln)</numerusform>
                <numerusform>Alle %Ln Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Dateiart</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>Wohin mehrere Unterhaltungen kommen</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>JSON enthält jede Version jeder Nachricht, Anhänge mit ihrem Text und was jede Antwort gebraucht hat. Es lässt sich ohne Verlust wieder importieren.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>Geschrieben werden die angezeigten Nachrichten, jede mit Datum und dem Modell, das geantwortet hat. Nur JSON enthält auch andere Versionen und den Text der Anhänge.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Einstellungen exportieren</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>Alle Einstellungen in einer Datei, für einen anderen Rechner. Schlüssel kommen nie hinein.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>Diese verraten etwas über Sie oder diesen Rechner und werden weggelassen:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>Auch diese schreiben</translation>
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
            <translation>Word-Dokument</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Webseite (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Zusammenfassung kopieren</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>Zusammenfassung speichern</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>Mit Quellen kopieren</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1 …</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>Einstellungen und die Schlüssel von Servern</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>Chats, Übersetzungen, Zusammenfassungen und importierte Modelle</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>Entwürfe, Warteschlangen und bereitgehaltene Unterhaltungen</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>Heruntergeladene Modelle, geteilt mit anderen Programmen</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Wie es geladen ist …</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>Das geladene Modell</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>Kein Modell ist geladen. Sobald eines geladen ist, steht hier, worauf es läuft.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>Verwendete Befehlssätze: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>Was Modelle und Dokumente erreichen können, auf diesem Rechner ausprobiert</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>Wird ausprobiert …</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>Der Befehl %1 führt alles aus und zählt, was diesen Rechner verlässt.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>Wird gemessen …</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Ordner von Parlance</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>Protokoll anzeigen …</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>Protokoll dieses Starts und von Abstürzen der Engine</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>Geltende Umgebungsvariablen</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>Keine ist gesetzt.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>Versionen und Einstellungen für eine Fehlermeldung, ohne Namen und Ordner</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Lizenzen …</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>Lizenzen von allem, was mitgeliefert wird</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, %2 von %3 frei</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln Token</numerusform>
                <numerusform>%Ln Token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 Token/s</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>Was es bedeutet, was sicher ist und was zu tun ist</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>Ein Modell für diesen Rechner</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>Ausgewählt nach dem freien Arbeitsspeicher, nach dem, was Sie tun möchten, und nach Ihren Sprachen.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>Bis dahin steht das Startmodell bereit, das mit Parlance kam. Es ist winzig: gut, um sich umzusehen, nicht für echte Arbeit.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Dieser Rechner wird untersucht …</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>Kein bekanntes Modell passt in den Arbeitsspeicher, der jetzt frei ist. Schließen Sie andere Programme und kommen Sie zurück, oder machen Sie mit dem Startmodell weiter.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>Startmodell verwenden</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Der Hub wird abgefragt …</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Dieses Modell verwenden</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>Standard: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>Kostet: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>Gilt, sobald das Modell neu geladen ist</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>„%1“ auf den Standard zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>Geschwindigkeit und Speicher</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Datei wird gelesen …</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Kein Modell dieses Rechners wird benutzt. Wählen Sie oben eines.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>Was soll in den Lücken dieses Prompts stehen?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>Im Dokument suchen</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Vorherige Stelle</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft …</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>Noch kein Ordner; einer je Zeile</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Ordner hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>Übersetzungen der Modelle vergessen?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>Schon übersetzte Texte werden beim nächsten Mal neu übersetzt. Ihre Korrekturen und Ihr Verlauf bleiben.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>„%1“ vergessen?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>Der Server wird samt Schlüssel und den Einstellungen für seine Modelle aus der Liste genommen. Auf dem Server selbst ändert sich nichts.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>schon vorhanden</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>Modelle auf diesem Rechner</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>Diese sind schon da und passen in den Arbeitsspeicher. Welches möchten Sie verwenden? Die Dateien bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Dieses Modell verwenden</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>Anderes Modell holen …</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>Gefundene Unterhaltungen</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>Begriffslisten (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>Tabelle mit Kommas (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>Tabelle mit Tabulatoren (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Begriffe</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Korrekturen</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Was angezeigt wird</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Sprache des Textes</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Sprache der Übersetzung</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>Nie übersetzen</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>Namen und Wörter, die in jeder Sprache bleiben, wie sie sind</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>Begriffe durchsuchen</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>Begriff hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>Das kommt in keinem Begriff vor.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>Fügen Sie Namen und Wörter hinzu, die nie übersetzt werden.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>Fügen Sie Wörter hinzu und wie sie zwischen diesen Sprachen zu übersetzen sind.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>%Ln Begriff übernommen.</numerusform>
                <numerusform>%Ln Begriffe übernommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>Begriffe importieren</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>Begriffe exportieren</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>Zu übersetzende Blätter und Spalten</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>Diese übersetzen</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>Die anderen bleiben, wie sie sind.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln Text</numerusform>
                <numerusform>%Ln Texte</numerusform>
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
            <translation>Hilfe durchsuchen</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>Keine Seite enthält diese Wörter. Versuchen Sie es mit weniger oder anderen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>%Ln Abschnitt gefunden</numerusform>
                <numerusform>%Ln Abschnitte gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Inhalt der Hilfe</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>Was die Suche gefunden hat</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Auf dieser Seite suchen</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Vorherige Stelle</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>Teile dieser Seite sind bisher nur auf Englisch da.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Auf dieser Seite suchen</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Text verkleinern</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Text vergrößern</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Nächster zu prüfender Absatz</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln Absatz zu prüfen</numerusform>
                <numerusform>%Ln Absätze zu prüfen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Papierkorb leeren …</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>Die neuesten %1 sind aufgeführt.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Endgültig löschen …</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>In den Papierkorb verschieben</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>Das kommt in keiner Übersetzung vor.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>Hier erscheinen Übersetzungen, die Sie mit einem Stern markieren.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>Übersetzungen werden nicht gemerkt.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>Hier erscheinen Ihre Übersetzungen.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>Diese Übersetzung löschen?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Zum Favoriten machen</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>In den Papierkorb verschieben</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>Verlauf führen</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>Übersetzungen auf diesem Rechner merken</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Verlauf schließen</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>Übersetzungen durchsuchen</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>Frühere Übersetzungen</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>Übersetzungen im Papierkorb</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>Alle Übersetzungen im Papierkorb löschen?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Gelöschtes lässt sich nicht zurückholen.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>So kommen Sie zu einem Modell</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance führt GGUF-Modelle aus. Wählen Sie unter „Entdecken“ eines, das zu diesem Rechner passt, ziehen Sie eine .gguf-Datei auf das Fenster oder geben Sie einen eigenen Ordner an.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>Modelle entdecken</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>Modellordner wählen</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>Was andere Werkzeuge in den Hugging-Face-Cache dieses Rechners legen, steht auch hier, zum Beispiel durch:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Befehl kopieren</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Auf dem Hugging Face Hub gefundene Modelle</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>Unterhaltungen importieren</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Wie viel gelesen ist</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>Exportierte Unterhaltungen wählen</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>Exportierte Unterhaltungen</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>Ordner mit Unterhaltungen wählen</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Dateien wählen …</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Wählen Sie, was Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan oder die Webseite von llama.cpp exportiert hat, oder legen Sie es hier ab: Dateien, ZIPs im Ganzen oder einen Ordner. Nichts wird gespeichert, bevor Sie den Inhalt gesehen haben, und nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln Unterhaltung importieren</numerusform>
                <numerusform>%Ln Unterhaltungen importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>%Ln Unterhaltung gefunden. Haken Sie an, was importiert werden soll.</numerusform>
                <numerusform>%Ln Unterhaltungen gefunden. Haken Sie an, was importiert werden soll.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>Eine Unterhaltung gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>%Ln Unterhaltung importiert</numerusform>
                <numerusform>%Ln Unterhaltungen importiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>mit %Ln Nachricht</numerusform>
                <numerusform>mit %Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>%Ln Unterhaltung übersprungen: schon vorhanden.</numerusform>
                <numerusform>%Ln Unterhaltungen übersprungen: schon vorhanden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Ausgelassen, weil Parlance dafür keinen Platz hat: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>„%1“ zu Ihren Modellen hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>%Ln Modell zu Ihren Modellen hinzufügen</numerusform>
                <numerusform>%Ln Modelle zu Ihren Modellen hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>Hinzuzufügende Dateien</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>Am jetzigen Ort verwenden</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>Nichts wird kopiert oder geändert. Wird die Datei später verschoben, fehlt sie hier.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>In den Ordner von Parlance verschieben</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>Die Datei verlässt ihren jetzigen Ort. Parlance kann sie dann für Sie entfernen.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>Das wird sich ändern:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>Die Datei ändert nichts: Alles ist bereits so eingestellt.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>Nicht verstanden und bleibt, wie es ist:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>Dieser Version unbekannt und weggelassen:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>Das Modell</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Gewichtung</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Strafen</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>InspectPanel</name>
        <message>
            <source>Views of the model</source>
            <translation>Ansichten des Modells</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Untersuchen</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>Nächstes Token</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>Decodierung</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>Fragen stellen</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>Geschwindigkeit und Speicher</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Modellkarte</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>Zusammenfassungen</translation>
        </message>
        <message>
            <source>code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>Embeddings</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>Standard für Chat</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>Standard für Übersetzung</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>Standard für Zusammenfassungen</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Zusammenfassungen</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>Unvollständiger Download</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Alte Revision</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>Datei, die kein Modell verwendet</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Defekte Verknüpfung</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>eine andere Revision verwendet sie</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>ein anderes Modell verwendet sie</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>sie hat anderswo einen weiteren Namen</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>sie gehört Ihnen oder einer anderen App und wird nicht gelöscht</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>%1 wird entfernt</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>%1 wird überprüft</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>%1 wird importiert</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>%1 wird erstellt</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>%1 wird umgewandelt</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Gehört zu Parlance und bleibt</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>Gehört zu llama.cpp: dort entfernen</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>Gehört zu LM Studio: dort entfernen</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>Gehört zu Jan: dort entfernen</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>Gehört zu GPT4All: dort entfernen</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>Gehört zu Ollama: dort entfernen</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>In einem Ihrer Ordner: dort entfernen</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 Parameter</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>Kontext %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>für %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>noch nicht verwendet</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>heute verwendet</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>gestern verwendet</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>vor %Ln Tag verwendet</numerusform>
                <numerusform>vor %Ln Tagen verwendet</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>verwendet %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>von einer Art, die hier nicht umgewandelt wird</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>Diese Modelle durchsuchen</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Nach Name</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>Nach Größe</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>Nach letzter Verwendung</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>Nach Parametern</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>Nach Besitzer</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Datei hinzufügen …</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Server hinzufügen …</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>Modelle neu suchen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln Modell</numerusform>
                <numerusform>%Ln Modelle</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, %2 auf der Festplatte</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>Kein Modell heißt „%1“.</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>Modelle hinzufügen</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF-Modelle (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>Ein Bild hat keinen Text zum Einfügen. Speichern Sie es als Datei und ziehen Sie diese hierher.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Dokumente wählen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>Passwort angeben …</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>Kodierung wählen …</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell wählen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Neu hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>Klicken, um dorthin zu gehen.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Abbrechen: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>JobsStrip</name>
        <message>
            <source>What runs now</source>
            <translation>Was gerade läuft</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln Vorgang läuft</numerusform>
                <numerusform>%Ln Vorgänge laufen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>Zeigen, was läuft</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>Einklappen, was läuft</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Alles, was sich Parlance merkt, in einer Datei: zur Sicherheit oder für den Umzug auf einen anderen Rechner. Modelle gehören nicht dazu.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>Eine Kopie wird außerdem jeden Tag von selbst erstellt. Die neueste ist von %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sichern …</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Wiederherstellen …</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>Tasten für „%1“</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>Drücken Sie die neuen Tasten. Esc lässt sie, wie sie sind, die Rücktaste belegt keine.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>Sprache des Textes</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Sprache der Übersetzung</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Sprachen und Texte tauschen</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>Sprache erkennen</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>Erkannt: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>Die Sprache ist am Text schlecht zu erkennen. Wählen Sie sie hier.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>Unsicher: %1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>Unsicher: Sprache wählen</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>Sprache hinzufügen</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>Sprache hinzufügen …</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>Sprachen durchsuchen</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Keine Sprache heißt so.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>Ihre Sprachen</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Alle Sprachen</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>Rechtschreibung</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>In der Sprache des jeweiligen Absatzes</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
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
            <translation>Amharisch</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>Assamesisch</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Aserbaidschanisch</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Belarussisch</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgarisch</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalisch</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>Tibetisch</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosnisch</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Katalanisch</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>Zentralkurdisch</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Walisisch</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>Dhivehi</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estnisch</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Baskisch</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persisch</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finnisch</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipino</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irisch</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galicisch</translation>
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
            <translation>Hebräisch</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Kroatisch</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armenisch</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesisch</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>Igbo</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Isländisch</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>Javanisch</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgisch</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kasachisch</translation>
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
            <translation>Koreanisch</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Kurdisch</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Kirgisisch</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latein</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>Luxemburgisch</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>Laotisch</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Litauisch</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Lettisch</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>Malagasy</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>Maori</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Mazedonisch</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>Mongolisch</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malaiisch</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltesisch</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmanisch</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>Nepalesisch</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norwegisch</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>Okzitanisch</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>Oriya</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Panjabi</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Paschtu</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>Brasilianisches Portugiesisch</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russisch</translation>
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
            <translation>Singhalesisch</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slowakisch</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Slowenisch</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somali</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanisch</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbisch</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Suaheli</translation>
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
            <translation>Tadschikisch</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>Turkmenisch</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>Tatarisch</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Uigurisch</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Usbekisch</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>Xhosa</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>Jiddisch</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>Yoruba</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Kantonesisch</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>Traditionelles Chinesisch</translation>
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
            <translation>Verlässt diesen Rechner</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>Das Modell läuft auf dem Server „%1“ (%2). Was Sie schreiben, wird dorthin gesendet.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>Was Sie schreiben, geht an %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>Schichten des Modells liegen auf %1. Was aus Ihrem Text berechnet wird, wandert dorthin, und nichts schützt es unterwegs.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>Ein Teil des Modells läuft auf %1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>%Ln Dokument ausgelassen:</numerusform>
                <numerusform>%Ln Dokumente ausgelassen:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… und %1 weitere</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>Was Platz braucht und zu keinem Modell mehr gehört. Nichts verschwindet, bevor Sie einen Plan gesehen haben.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>Alle entfernen …</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>von %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>Entfernen: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % oder mehr</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>weniger als %1 %</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>Tönungen, von hell bis dunkel: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>Kurz</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Lang</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Etwa %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>Andere Länge …</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>Woraus Parlance besteht</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>Der Lizenztext lag nicht bei.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>Der Text des Links nennt %1, aber er führt zu %2.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>Die Adresse enthält Buchstaben einer anderen Schrift, die anderen gleichen können: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>Was vor dem @ steht, ist nicht die Website. Die Website ist %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>Diese Adresse im Browser öffnen?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance öffnet keine Links dieser Art.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>Ihre Fassung</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Wie sicher war das Modell?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>Wird übersetzt …</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 von %2 Absätzen</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 schon bekannt</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Warnungen und Fehler</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>Protokoll dieses Starts</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>Namen, Ordner und Schlüssel werden schon beim Schreiben weggelassen; so kann es einer Fehlermeldung beiliegen.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>Nichts dergleichen wurde protokolliert.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was angezeigt wird</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Protokoll durchsuchen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Angezeigtes kopieren</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>Dieser Text ist zu lang, um hier eingefügt zu werden.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>Speichern Sie ihn als Datei und öffnen Sie diese oder legen Sie sie hier ab.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Übersetzen</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Untersuchen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>Kein Favorit mehr</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Zum Favoriten machen</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>Nur Favoriten</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>Diese Zahl wurde im Dokument nicht gefunden.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>Dieser Name wurde im Dokument nicht gefunden.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>Satz %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>Schlüssel und Werte</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Rechnen</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>Speicher nach Kontext</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>Kontext in Token</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 für %2 Token Kontext</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>Frei auf %1: %2 von %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>Freier Speicher: %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>Gewichte nach Typ</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>Ungefähr so viel: Die Gewichte sind Tensor für Tensor gezählt, der Rest nach einer Formel.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Anfragen zugleich</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>Genauigkeit von Schlüsseln und Werten</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>Quantisierung der Gewichte</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>Wie in der Datei (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Wie in der Datei</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, je %2 Bit</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>So wie es geladen ist: Gewichte %1, Kontext %2, Rechnen %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>So wie es geladen ist: etwa %1 Gewichte, %2 Kontext, %3 Rechnen.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>Zusammen etwa %1; %2 Speicher sind frei.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>Zusammen etwa %1: mehr als die %2, die frei sind.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>Reparieren, was beschädigt ist</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>Die beschädigte Datei wird unter anderem Namen aufbewahrt, was immer Sie wählen. Das Fenster schließt sich kurz und öffnet sich wieder.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>Zur neuesten Sicherung zurückkehren</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>Behalten, was noch lesbar ist</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>Mit nichts beginnen</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Wie viel gelesen ist</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Es gibt keine.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>Vom %1; insgesamt: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>Nichts davon ist lesbar.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%1 von %2 Unterhaltungen; insgesamt: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>Nachricht bearbeiten</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Nachricht kopieren</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Antwort kopieren</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>Aktionen für die Nachricht</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>Aktionen für die Antwort</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>Angeheftet: wird immer gesendet. Zum Lösen klicken.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>Wird noch gesendet</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>Zu exportierende Nachrichten</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
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
            <translation>Modell</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>Berechnet auf</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Warum sie endete</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>Wie diese Antwort entstand</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Token der Antwort</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>Token der Eingabe</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>Richtig vorausgeratene Token</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 Token/s</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Zeit bis zum ersten Token</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>Nachgedacht</translation>
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
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Hierauf antworten</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>Wie sie entstand …</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>Wie sicher war das Modell?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>Auswahl kopieren</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Als reinen Text kopieren</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>Mit Formatierung kopieren</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>Neu antworten mit …</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Frühere Version</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Spätere Version</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>Lösen: darf wie die anderen aus dem Kontext fallen</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>Anheften: im Kontext behalten</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>Alles, was in der Datei steht</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>Schlüssel und Werte durchsuchen</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>Chat-Vorlage anzeigen</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Wert kopieren</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 wird geladen</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Mehr zu %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Geladen</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>Sieht Bilder</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Alte Revision</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Laden abbrechen</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Entladen</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>Es wurde entladen, weil es nicht benutzt wurde. Die nächste Frage lädt es.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. Kontext von %2 Token.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>Kein Modell</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>Wird geladen … %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell wählen</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modell: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>Es ruht, weil es nicht benutzt wurde. Die nächste Frage lädt es.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>Alle Modelle …</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Wie es geladen ist …</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Befehl „%1“ kopieren</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>Einzelheiten des Fehlers kopieren</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>Einstellungen dieses Modells …</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Wie es geladen wird …</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>Untersuchen …</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Überprüfen</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>Verkleinern …</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>Als Standard festlegen für</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>Server ändern …</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>Server vergessen …</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Vergessen …</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Alles aus dem Repository entfernen …</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>Zusammenfassungen</translation>
        </message>
        <message>
            <source>code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>Embeddings</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>Passt auf die GPU</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>Passt teilweise auf die GPU</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>Läuft auf dem Prozessor</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Zu groß</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>Unbekannt, ob es passt</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>so gut wie das Original</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>gute Qualität</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>merklich schlechter</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>viel schlechter</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>eigene Bedingungen</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>kommerzielle Nutzung unter Auflagen</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>kommerzielle Nutzung erlaubt</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>keine kommerzielle Nutzung</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>Nicht zur Verwendung in: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>Nicht für: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>etwa %1 Arbeitsspeicher</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 Arbeitsspeicher, gemessen</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>bis zu %1 Token/s</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 Token/s, gemessen</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>etwa %1 Token/s</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>Der Speicher erlaubt bis zu %1 Token/s.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>Es hat hier %1 Token/s geschrieben, gemessen.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>Nach Messungen an anderen Modellen hier etwa %1 Token/s.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>Was es braucht, ist seiner Seite nicht zu entnehmen.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>Es braucht etwa %1 bei einem Kontext von %2 Token.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>Berechnet aus Größe und Aufbau.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>Es braucht %1 bei einem Kontext von %2 Token.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>Von llama.cpp anhand des Dateikopfs gemessen.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>Frei dafür: %1 auf der GPU, %2 im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>Frei dafür: %1 Arbeitsspeicher.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Entdecken</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>Ansichten der Modelle</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln Download läuft</numerusform>
                <numerusform>%Ln Downloads laufen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>Seite eines Modells</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>Erste Bytes einer Datei</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>Anfrage nach Zugang</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>Suche nach einer neuen Version</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>Rechnen anderswo</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Was Parlance im Netzwerk angefragt hat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance geht online, um Modelle zu finden und herunterzuladen, und zu den Servern, die Sie gewählt haben. Nur diese bekommen je etwas von Ihren Chats, Texten und Dokumenten. Die Liste bleibt auf diesem Rechner.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln Anfrage</numerusform>
                <numerusform>%Ln Anfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, %2 empfangen</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>Die neuesten %1 werden angezeigt.</translation>
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
            <translation>Parlance öffnet keine Verbindung. Klicken zeigt alle bisherigen Anfragen.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>Netzwerk an</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>Nur was Sie suchen, herunterladen oder verbinden. Klicken zeigt alle Anfragen.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>Wahrscheinlichste nächste Token</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>Behaltene Token</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>Behaltene Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>Entropie in Bit</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>behält %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>%1 davon</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 Bit</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: %2 Token mit %3 der Wahrscheinlichkeit bleiben; Entropie %4 Bit.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>Nächstes Token</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>Nächstes Token anzeigen</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Schritt zurück</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>Mehr Token</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>Ein Server nennt nur die wahrscheinlichsten Token: Was die Sampler übrig lassen, lässt sich nicht zeigen.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>Nicht gezeigt, weil es zieht oder auf einen ganzen Text zurückblickt: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>Das Modell gibt jedem Token seines Vokabulars eine Wahrscheinlichkeit. Schreiben Sie einen Text und sehen Sie, was es als Nächstes erwartet und was jeder Sampler davon übrig lässt. Wählen Sie ein Token, um damit weiterzugehen.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>Nach dem Prompt:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1 ist geladen.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1 ist heruntergeladen.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1 ist übersetzt.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1 ist zusammengefasst.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Fertig: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 ist gespeichert.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>Nicht gelungen: %1</translation>
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
                <numerusform>%Ln Wort</numerusform>
                <numerusform>%Ln Wörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln Zeichen</numerusform>
                <numerusform>%Ln Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, empfohlen</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 herunterzuladen</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>etwa %1 herunterzuladen</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Gut in: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>Auf dem Datenträger sind nur %1 frei.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>etwa %Ln Minute bei %1</numerusform>
                <numerusform>etwa %Ln Minuten bei %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance bleibt offline, wie es die Einstellungen sagen. Das Startmodell ist da, und Sie können eine eigene Modelldatei hinzufügen.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Online gehen</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>Was soll mit „%1“ geschehen?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>Was soll mit %Ln Dokument geschehen?</numerusform>
                <numerusform>Was soll mit %Ln Dokumenten geschehen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>Zu öffnende Dokumente</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>Immer so, bis es in den Einstellungen geändert wird</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>An einen Chat anhängen</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Übersetzen</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>Ablegen, um es zu Ihren Modellen hinzuzufügen</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Ablegen, um es an die Nachricht anzuhängen</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>Zum Einfügen des Textes ablegen</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>Text auf „Chat“, „Übersetzen“ oder „Zusammenfassen“ ablegen</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>Bilder auf dem Chat ablegen</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance öffnet Dateien dieses Rechners, keine Webseiten</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>Zum Übersetzen ablegen</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>Zum Zusammenfassen ablegen</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>Zum Öffnen ablegen: Sie wählen, was damit geschieht</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>Sampling</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Erweiterte Einstellungen</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Das Modell des Chats</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Wie das Modell es macht</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Wie in den Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>Was das Modell bietet, zeigt sich, wenn es geladen ist.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>Dieses Modell überlegt nicht.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>Dieses Modell überlegt immer: Das lässt sich nicht abstellen.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>Dieses Modell kennt keine Aufwandsstufen.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>Die Überlegung dieses Modells ist nicht gekennzeichnet.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>Server werden nicht um Beam-Suche gebeten.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>Nicht zusammen mit strukturierter Ausgabe möglich.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>Nicht zusammen mit Beam-Suche möglich.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>Server folgen einem JSON-Schema, aber keiner Grammatik.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>Das entscheidet der Server selbst.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>Das Gedächtnis dieses Modells lässt kein Vorausraten zu.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>„%1“ zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>Form der Zusammenfassung</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>Länge der Zusammenfassung</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>Sprache der Zusammenfassung</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>Gleiche Sprache</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>Optionen (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>Genauigkeit, Leserschaft, Anweisungen, Vorlagen</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>Optionen der Zusammenfassung</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>Gleiche Sprache wie das Dokument</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>Was die Zusammenfassung sonst beachten soll, in Ihren Worten</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>Mehrere Dokumente</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>Alle; oder „ein zehnjähriges Kind“, „unsere Juristen“ …</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>Aus allen Notizen neu geschrieben: liest sich am besten</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>Die Notizen, Abschnitt für Abschnitt: verliert am wenigsten</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>Für Dokumente, die gemeinsam zusammengefasst werden</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>Wie die Zusammenfassung aussieht. Kleine Modelle können nicht jede Form schreiben.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Länge in Wörtern</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>Welche Länge angestrebt wird. Eine längere Zusammenfassung verliert weniger und dauert länger.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>In welcher Sprache die Zusammenfassung geschrieben wird; das Modell muss sie gut können.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Leserschaft</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>Für wen geschrieben wird: Davon hängt ab, welche Wörter keine Erklärung brauchen.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>Was über Dokumente gesagt wird, die zusammen zusammengefasst werden.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>Wie übersetzt wird</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Das Modell folgt keinen Stilwünschen.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>Wie das Original</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Anweisung</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>Das Modell folgt keinen Anweisungen.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Suchbreite</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>Wo das Modell läuft, ist keine Suche möglich.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>Zum Beispiel: Produktnamen beibehalten.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>Wie vom Hersteller empfohlen</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>Wie vom Hersteller empfohlen (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>Wie viele Satzanfänge zugleich verfolgt werden; 1 ist am schnellsten.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>Glossar verwenden</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>Frühere Übersetzungen und Ihre Korrekturen verwenden</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>Dem Modell lassen sich keine Begriffe vorgeben.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>Wie die Übersetzung klingt, in ein, zwei Wörtern, etwa „warm“ oder „knapp“.</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>Was das Modell sonst beachten soll. Kurze, eindeutige Anweisungen wirken am besten.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>Eine höhere Zahl findet vielleicht eine bessere Fassung, braucht aber mehr Zeit und Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>Gibt dem Modell Ihre Begriffe für die Wörter eines Absatzes und markiert, was es übersehen hat.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>Ein Text, der schon übersetzt wurde, wird übernommen, ohne das Modell zu fragen. Ausgeschaltet wird alles neu übersetzt.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>Anrede wie im Original</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Förmlich</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Vertraut</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>Wie der Leser angesprochen wird</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>Ton der Übersetzung</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Mehr …</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>Anweisungen, Suchbreite, Glossar und Gedächtnis</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>Beim Tippen</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>Schon beim Tippen übersetzen</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>Mehr (%1) …</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Das Modell folgt keinen Stilwünschen.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>Bedingungen von „%1“: %2. Wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>Ton wie im Original</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>Eigene Worte …</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>Assistent</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>Das Startmodell ist zu klein, um Anweisungen oder Schemas zu folgen.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>Assistenten bearbeiten</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Dieser Chat</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Einstellungen schließen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>Er stellt %Ln Sache ein.</numerusform>
                <numerusform>Er stellt %Ln Sachen ein.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Gehört zu Parlance</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>Hier erstellt oder importiert</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging-Face-Cache</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>Cache von llama.cpp</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>Von LM Studio</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>Von Jan</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>Von GPT4All</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>Von Ollama</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>Ihr Modellordner</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>Auf einem Server</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>Server, die das Protokoll von OpenAI sprechen, haben eigene Modelle. Geräte anderer Rechner helfen bei einem Modell mit, das hier liegt.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>Noch ist keiner eingetragen. Fügen Sie einen mit der Adresse hinzu, unter der er antwortet.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>Andere Rechner</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Server hinzufügen …</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>Geräte hinzufügen …</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 ändern</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Vergessen …</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>%1 vergessen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>Bei %1 erneut nachsehen</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>Sie haben diese Antwort abgebrochen.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>Diese Antwort wurde unterbrochen.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>Die Antwort hat die erlaubte Länge erreicht.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>Der Kontext war voll, bevor die Antwort zu Ende war.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>Die neuen Einstellungen wirken, wenn das Modell neu geladen wird.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>„%1“ ist aus der Liste. Die Datei liegt, wo sie war.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>%1 freigegeben.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln Datei konnte nicht entfernt werden: Etwas anderes hält sie fest.</numerusform>
                <numerusform>%Ln Dateien konnten nicht entfernt werden: Etwas anderes hält sie fest.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>„%1“ ist in Ordnung: Die Bytes sind die des Hubs.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>Der Dateikopf von „%1“ ist in Ordnung. Wie der Rest sein sollte, ist nirgends festgehalten.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>„%1“ ist beschädigt: %2 hat andere Bytes als vorgesehen. Entfernen Sie es und laden Sie es neu herunter.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>„%1“ ist unter Ihren Modellen, mit %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Laden</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>Wie in den Einstellungen: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>Einstellungen von „%1“</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>Was hier eingestellt ist, gilt nur für dieses Modell.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>Alles außer Temperatur und Anweisungen wirkt beim nächsten Laden.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Seiten des Dokuments</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>Auf Seite %1 hervorgehoben</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>Seite %1: Diese Seite lässt sich nicht anzeigen</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Seite %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>Nichts passt dazu.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>Unterhaltungen, Befehle und Modelle durchsuchen</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln Ergebnis</numerusform>
                <numerusform>%Ln Ergebnisse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Einstellungen dieses Chats</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Antworten vergleichen …</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Assistenten …</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>Gespeicherte Prompts …</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Text fortsetzen</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>Dokumente oder Bilder anhängen …</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Unterhaltungen importieren …</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Zum Chat</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Zum Übersetzen</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Zum Zusammenfassen</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Zu den Modellen</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Zum Untersuchen</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Zu den Einstellungen</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>Begrüßung noch einmal zeigen</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>Untersuchen: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>Wie sicher war das Modell bei seiner letzten Antwort?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>Alles sichern …</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Sicherung wiederherstellen …</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>Gespeichertes löschen …</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>Protokoll dieses Starts anzeigen …</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Nach Aktualisierungen suchen</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Seitenleiste ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>Text vergrößern</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>Text verkleinern</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>Zum hellen Design wechseln</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>Zum dunklen Design wechseln</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>Zum Design des Systems wechseln</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Einstellungen exportieren …</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Einstellungen importieren …</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Alle Einstellungen zurücksetzen …</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>Hilfe: erste Schritte</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>Hilfe: wie Sprachmodelle arbeiten</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>Hilfe: wenn etwas nicht stimmt</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>Hilfe zu dieser Ansicht</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Einstellungen: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>Passwort von „%1“</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>Das angegebene Passwort öffnet es nicht.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>Es dient jetzt zum Lesen des Dokuments und wird nirgends gespeichert.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Passwort anzeigen</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Passwort verbergen</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… und %Ln weitere Zeile</numerusform>
                <numerusform>… und %Ln weitere Zeilen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>Als Text einfügen</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Passwort …</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>„%1“ entfernen</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>Anderweitig belegt: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>Gewichte: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>Kontext: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>Berechnung: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>Freigehalten: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>Frei: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, exakt</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, die Hälfte des Speichers</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, ein Viertel des Speichers</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>keine Schichten</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln Schicht</numerusform>
                <numerusform>%Ln Schichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Genauigkeit des Kontextspeichers</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Gleichzeitige Anfragen</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>Ein Schritt liest höchstens</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>von %Ln Schicht</numerusform>
                <numerusform>von %Ln Schichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>Experten im Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>Frühere Unterhaltungen</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>bis zu %1 Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>Die Größen stammen von llama.cpp selbst.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>Die Größen sind anhand des Dateikopfs geschätzt.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 der %2 Token, die das Modell kennt</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 Token, und das Modell kennt nur %2</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, die sich Platz für %2 Token teilen</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>wo das Gerät es kann</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>in den Arbeitsspeicher kopiert</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>in den Arbeitsspeicher kopiert und dort gehalten</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>nach Bedarf von der Festplatte gelesen</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>von der Festplatte gelesen und im Arbeitsspeicher gehalten</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>Wie „%1“ geladen wird</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>Zurück zu automatisch</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>Ändern, wie es geladen wird</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>Was Sie ändern, wird sofort geplant und oben angezeigt. Geladen wird erst, wenn Sie es anwenden.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>Anwenden und neu laden</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>So ist es jetzt geladen:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>So würde es anstelle des jetzt Geladenen geladen:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>So würde es geladen:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>Es läuft auf dem Server „%1“ (%2), der entscheidet, wie es geladen wird.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>Was Sie schreiben, wird dorthin gesendet.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>Es behält %1 Token im Blick.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>Ein Teil davon liegt auf %1: Was aus Ihrem Text berechnet wird, wandert ungeschützt dorthin.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>Behalten als …</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>Diese Optionen unter einem Namen behalten</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>Diese Vorlage löschen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>Noch keine vorhanden</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>Diese Optionen behalten</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>„%1“ wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Einstellungen dieses Chats</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>Antworten vergleichen</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Gespeicherte Prompts</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Antworten vergleichen …</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>Text fortsetzen …</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Assistenten …</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Prompt-Bibliothek …</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>Fortschritt der Zusammenfassung</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Noch nicht an der Reihe</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>Angehalten. Was gelesen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>Sie haben diese Zusammenfassung abgebrochen. Was gelesen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Das Dokument wird geöffnet …</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Alles bleibt auf diesem Rechner</translation>
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
            <translation>Schreiben Sie den Anfang eines Textes …</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>So wie er ist</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>Als Chat</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>Wie der Prompt gestellt wird</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>Gespeicherte Prompts</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>Noch kein Prompt gespeichert</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Prompt-Bibliothek …</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>Zero-Shot: nur die Frage</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>Few-Shot: nach Beispielen</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>Schritt für Schritt: erst überlegen</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>Ein Zug hat 8 Wagen mit je 45 Plätzen. 300 Menschen sitzen. Wie viele Plätze sind frei?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>Überlege Schritt für Schritt. Schreibe dann die Antwort allein in die letzte Zeile.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>Ada hat 12 Äpfel und isst 5. Wie viele bleiben übrig?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>Es gibt 6 Reihen mit je 4 Stühlen. Wie viele Stühle sind es?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>Prompt: %Ln Token</numerusform>
                <numerusform>Prompt: %Ln Token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>Antwort: %Ln Token</numerusform>
                <numerusform>Antwort: %Ln Token</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>erstes Token nach %1 s</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 Token/s</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>Alle stimmen überein: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>„%1“ (Varianten: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>Sie stimmen nicht überein: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Anweisung</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>Token des Prompts</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Token der Antwort</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>Zeit bis zum ersten Token (ms)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Token pro Sekunde</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>Endgültige Antwort</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
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
            <translation>Fragen stellen</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>Auf alle Weisen fragen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>Variante hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>Prompt-Bibliothek</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>Speichern Sie hier Texte, die Sie immer wieder brauchen.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Neuer Prompt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>Wird beim Verwenden erfragt: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>Schreiben Sie {{name}}, wo beim Verwenden etwas erfragt werden soll.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>Wählen Sie, so viel Sie möchten. Alles ist immer da und lässt sich ändern.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>In welchen Sprachen?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>Ihre eigene zuerst. Modelle können manche Sprachen besser als andere.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Parlance selbst spricht:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>Fragen, schreiben und etwas durchdenken.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Übersetzen</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>Texte beim Tippen, und Dokumente, die ihre Gestaltung behalten.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>Lange Dokumente, jeder Satz mit seiner Quelle.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>Modelle laufen auf diesem Rechner, und was Sie schreiben, bleibt auf ihm. Es gibt kein Konto, und niemandem wird etwas gemeldet.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>Teile fehlen</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>wird gemessen …</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Wird heruntergeladen</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>schadet Ihren Sprachen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>Es konnte nicht gemessen werden: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>Weniger von %1 anzeigen</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>Mehr von %1 anzeigen</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>Ihre Nachricht</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln Nachricht wird als Nächstes gesendet</numerusform>
                <numerusform>%Ln Nachrichten werden als Nächstes gesendet, in dieser Reihenfolge</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>Diese Nachricht wird als Nächstes gesendet</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>und %Ln weitere</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Aus der Warteschlange entfernen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>Fertige entfernen</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Eingabe zeigt einen Eintrag, Leertaste hält ihn an oder setzt ihn fort, Entf entfernt ihn</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Passwort …</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>Kodierung …</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>Wartende Nachricht bearbeiten</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Wartende Nachricht entfernen</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>Wartet, Nummer %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>In „Übersetzen“ öffnen</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>Das Modell hat auch anderes zu tun: Dies kann länger dauern.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>Zuletzt verwendete Dokumente</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Neu zusammenfassen</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>Zuletzt verwendete Dokumente</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Die Hersteller verlangen vorher Ihre Zustimmung zu ihren Bedingungen.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>Alle Größen</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Gut in: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>Alle Größen von %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Der Hub wird abgefragt …</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Wird heruntergeladen</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>Das wirkt, wenn das Modell neu geladen wird.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Neu laden</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>Modell neu starten</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell wählen</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Reparieren …</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>Diese Datei stammt nicht von Parlance und wird nicht gelöscht. Sie steht in der Liste, solange sie dort liegt.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>Das bleibt</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Es wird aus der Liste von Parlance genommen. Die Datei gehört nicht Parlance: Sie bleibt, wo sie ist.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Das verschwindet</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>Es kommt nicht in einen Papierkorb: Was verschwindet, lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>„%1“ vergessen?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>%Ln Rest entfernen?</numerusform>
                <numerusform>%Ln Reste entfernen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>Alles von „%1“ entfernen?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>„%1“ entfernen?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>Gibt %1 frei</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>Insgesamt %Ln Datei, Verknüpfung oder Ordner.</numerusform>
                <numerusform>Insgesamt %Ln Dateien, Verknüpfungen oder Ordner.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>Nächste Stelle zeigen</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>Starke Quantisierung schadet zuerst und am meisten den Sprachen, von denen Modelle wenig gesehen haben: Wählen Sie für %1 Q5 oder größer, wo es passt.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>aus %1 gemacht</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>Lizenz: auf der Seite nicht genannt.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Lizenz: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Gut in: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>Sprachen: %1, …</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Sprachen: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>Es kann Bilder ansehen: Der Bildprojektor (%1) wird mit heruntergeladen.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>Adapter (LoRA) dazu: %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>Seite im Browser öffnen</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>Beurteilt für einen Kontext von</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>Kontext, für den die Modelle beurteilt werden</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Der Hub wird abgefragt …</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>Wird neu beurteilt …</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>Dieses Repository hat kein GGUF-Modell.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>Alle Einstellungen zurücksetzen?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alles zurücksetzen</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>Jede Einstellung auf diesen Seiten geht auf ihren Standard zurück, auch Ihre Tastenkürzel. Modelle, Server und was Sie geschrieben haben, bleiben. Sie können es rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Wählen Sie eine Sicherung, die Parlance hier oder auf einem anderen Rechner erstellt hat. Sie sehen, was darin ist, bevor etwas geändert wird.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>Hinzufügen, was hier noch fehlt</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>Alles Vorhandene bleibt, wie es ist, auch die Einstellungen.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>Alles Vorhandene ersetzen</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>Was jetzt hier ist, wird zuerst neben den Daten von Parlance gesichert.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>Das Fenster schließt sich danach kurz und öffnet sich wieder. Laufende Arbeiten werden abgebrochen; was bis dahin geschrieben wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Wie viel gelesen ist</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Sicherungen von Parlance</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>Ein Teil der Datei ist beschädigt und lässt sich nicht wiederherstellen: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>Die Sicherung ist wiederhergestellt</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>Was beschädigt war, ist repariert</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>nichts, was hier fehlte</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>Wiederhergestellt: %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>Hinzugefügt: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln Unterhaltung war schon hier und blieb, wie sie ist.</numerusform>
                <numerusform>%Ln Unterhaltungen waren schon hier und blieben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>Was vorher hier war, ist in dieser Datei aufbewahrt:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Wie sicher war das Modell?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Quelle anzeigen</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>Klicken Sie auf einen Satz, um zu sehen, woher er stammt.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>Nächste zeigen</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>Quelle ausblenden</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>Diese Zusammenfassung ist nicht fertig.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>Noch nicht übersetzt</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Übersetzt</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Ihre Fassung</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>Original beibehalten</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Bleibt, wie es ist</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>früher übersetzt</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>wie früher von Ihnen korrigiert</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>derselbe Text steht auch anderswo</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>aus der Datei</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Absatz</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>Listenpunkt</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Zelle</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Beschriftung</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Fehlt: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>Doppelt: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>Nicht im Original: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>Auf jedes ⟦1⟧ muss sein ⟦/1⟧ folgen, und Paare dürfen sich nicht kreuzen</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 ohne ihr Fett, Kursiv oder ihren Link</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 ohne eine Zahl</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 ohne eine Adresse</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 ohne einen Platzhalter</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 anders als im Glossar</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 gleich dem Original</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 in einer anderen Sprache</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 mit Wiederholungen</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 viel zu lang</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 viel zu kurz</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 mit offenen Anführungszeichen oder Klammern</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 ohne Ende</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 mit einem noch zu platzierenden Objekt</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 nicht übersetzt</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 mit zu langen Zeilen</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>%1 zu prüfen</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>%1 von %2 übersetzt</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>%1 bearbeitet</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>Von %Ln Absatz:</numerusform>
                <numerusform>Von %Ln Absätzen:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>Folie %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>Seite %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>In %Ln Absatz ersetzt</numerusform>
                <numerusform>In %Ln Absätzen ersetzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>In %1 von %Ln Absatz ersetzt</numerusform>
                <numerusform>In %1 von %Ln Absätzen ersetzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln gesperrt</numerusform>
                <numerusform>%Ln gesperrt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>Wo gesucht wird</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>In Übersetzungen</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>Im Original</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Vorherige Stelle</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Alle ersetzen</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>Dieser Absatz ist gesperrt.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>Das würde die Tags zerstören.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>Absatz %1 von %2</translation>
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
            <translation>Übersetzung bearbeiten</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>So lassen: Hinweise verwerfen</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>Neu übersetzen</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Original übernehmen</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>Zum Glossar hinzufügen …</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>Wie weit die Übersetzung ist</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>Übersetzung öffnen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Mehr zu diesem Dokument</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>Seit das Dokument geschrieben wurde, haben sich Absätze geändert.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>Welche Absätze angezeigt werden</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>Vorheriger zu prüfender</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>Nächster zu prüfender</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Suchen und ersetzen</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>Das Dokument konnte nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>Es wird geöffnet, wenn es an der Reihe ist.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Das Dokument wird geöffnet …</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 Absätze</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>Kein Absatz ist von dieser Art.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>Der Absatz wird neu übersetzt …</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>Formeln, der Reihe nach: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>Geräte eines anderen Rechners nutzen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Trotzdem hinzufügen</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>Läuft der „rpc-server“ von llama.cpp auf einem anderen Rechner, lässt sich ein Modell, das für diesen zu groß ist, auf beide verteilen.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>Er hat weder Verschlüsselung noch Passwort: Wer im selben Netzwerk ist, kann mitlesen und darüber den anderen Rechner übernehmen. Nutzen Sie ihn nur in einem eigenen Netzwerk.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>Seine Geräte werden abgefragt …</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>Er hat keine Geräte.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>Er hat:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>%1 wird geladen</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>%1 wird heruntergeladen</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>%1 wird übersetzt</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>%1 wird zusammengefasst</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>%1 wird gespeichert</translation>
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
            <translation>Token</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>Wer in dieser Unterhaltung antwortet, was auch sonst geladen ist.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>Was dem Modell vor der Unterhaltung gesagt wird: wer es ist, wie es schreibt, was es weglässt.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Kontextlänge</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>Wie viele Token das Modell im Blick behält, Frage und Antwort zusammen. Mehr braucht mehr Arbeitsspeicher; das Modell wird dafür neu geladen.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Überlegung</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>Ob das Modell nachdenkt, bevor es antwortet. Besser bei schweren Fragen, langsamer bei allen.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Aufwand</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>Wie gründlich das Modell nachdenkt, in den Stufen, mit denen es trainiert wurde. Mehr ist besser für schwere Fragen und dauert länger.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>Höchstens Token der Überlegung</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>Beendet das Nachdenken nach so vielen Token und lässt die Antwort beginnen. Nützlich, wenn ein Modell endlos nachdenkt.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>Höchstens Token der Antwort</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>Schneidet eine Antwort nach so vielen Token ab; sie lässt sich fortsetzen. Sonst setzt nur der Kontext die Grenze.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>Mindestens Token der Antwort</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>Vorher darf das Modell nicht enden. Nützlich für lange Texte mit einem Modell, das zu früh aufhört.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>Stopptexte</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>Die Antwort endet dort, wo einer dieser Texte käme, einer je Zeile; \n steht für ein Zeilenende.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Beam-Suche</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>Verfolgt mehrere Anfänge zugleich und nimmt die wahrscheinlichste ganze Antwort. Gut für kurze genaue Texte; die Antwort kommt in einem Stück, und der Zufall spielt keine Rolle.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Strukturierte Ausgabe</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>Antworten folgen einem JSON-Schema oder einer Grammatik buchstabengetreu, sodass ein Programm sie lesen kann.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>Vorausraten</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>Prüft mehrere geratene Token in einem Schritt, wo das schneller ist. Die Antwort bleibt gleich; zum Messen abschalten.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>Niedriger ist vorhersehbarer, höher abwechslungsreicher. 0 bis 0,3 für Fakten und Code, 0,8 und mehr für Ideen und Geschichten; 0 nimmt immer das wahrscheinlichste Token.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>Behält die wahrscheinlichsten Token, die zusammen so viel Wahrscheinlichkeit haben. Senken, wenn Antworten abschweifen; 1 behält alle.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>Behält nur so viele der wahrscheinlichsten Token. Senken für sicherere Wörter; 0 behält alle.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>Lässt Token weg, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten. Bei hoher Temperatur halten 0,05 bis 0,1 den Text sinnvoll; 0 lässt keines weg.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Wiederholungsstrafe</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>Macht gerade verwendete Token unwahrscheinlicher. 1,05 bis 1,15, wenn sich ein Modell im Kreis dreht; mehr schadet Code und Tabellen. 1 ist aus.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert (Seed)</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>Die gleiche Zahl gibt auf die gleiche Frage die gleiche Antwort, soweit die Arithmetik des Rechners es zulässt. Zufällig gibt es jedes Mal eine andere Antwort.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>Dynamische Temperatur: Bereich</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>Lässt die Temperatur um so viel sinken, wo das Modell sicher ist, und um so viel steigen, wo nicht. Für abwechslungsreiche Texte, die im Detail genau bleiben; 0 hält sie fest.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>Dynamische Temperatur: Exponent</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>Wie die dynamische Temperatur dem Zweifel des Modells folgt: Über 1 steigt sie nur, wo der Zweifel groß ist, unter 1 schon bei kleinem Zweifel.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>Behält Token, die etwa so überraschend sind wie zu erwarten, weder zu wahrscheinlich noch zu unwahrscheinlich. 0,9 für lebendigere Prosa; 1 ist aus.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>Behält Token, deren Logit höchstens so viele Standardabweichungen vom größten entfernt ist. Etwa 1 hält Antworten auch bei hoher Temperatur sinnvoll; 0 ist aus.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>Wie oft die naheliegendsten Token zugunsten des letzten guten wegfallen. 0,5 für ungewöhnliche Geschichten, nie für Fakten oder Code; 0 ist aus.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: Schwelle</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>Wie wahrscheinlich ein Token sein muss, um für XTC als gute Wahl zu gelten; niedriger lässt mehr weg. Über 0,5 tut XTC nie etwas.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: Stärke</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>Hält das Modell davon ab, ganze Wendungen zu wiederholen, ohne einzelnen Wörtern zu schaden. 0,8, wenn sich lange Antworten wiederholen; 0 ist aus.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: Basis</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>Wie schnell die Strafe von DRY mit der Länge des Wiederholten wächst; höher ist strenger mit langen Wendungen. 1,75 passt für die meisten Texte.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: erlaubte Länge</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>So viele Token dürfen sich wiederholen, bevor DRY zählt. Erhöhen, wo Namen oder Formeln wiederkehren müssen.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: Fenster</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>Wie weit DRY nach Wiederholungen zurückblickt; der niedrigste Wert betrachtet alles.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>der ganze Kontext</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: Trenner</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>Texte, bei denen DRY neu beginnt, einer je Zeile; \n steht für ein Zeilenende. Fügen Sie die Namen der Sprecher hinzu, wenn Sie Dialoge schreiben.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Präsenzstrafe</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>Macht ein Token unwahrscheinlicher, sobald es einmal verwendet wurde. Erhöhen, um Neues zu hören; unter 0 bleibt das Modell bei seinen Wörtern. 0 ist aus.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Häufigkeitsstrafe</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>Macht ein Token mit jeder Verwendung unwahrscheinlicher. Etwas erhöhen, wenn einzelne Wörter zu oft wiederkehren. 0 ist aus.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>Fenster der Strafen</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>Wie viele der letzten Token die drei Strafen betrachten. 0 schaltet sie ab, -1 betrachtet den ganzen Kontext.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>Hält die Überraschung des Textes gleichmäßig, anstelle von Top-k, Top-p und Ähnlichem. Version 2, wenn lange Texte öde oder wirr werden.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: Überraschung</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>Wie viel Überraschung Mirostat anstrebt, in Bit: niedriger ist zielgerichteter, höher abwechslungsreicher.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: Lernrate</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>Wie schnell Mirostat reagiert, wenn der Text zu öde oder zu wild wird; höher ist schneller und weniger gleichmäßig.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>Gewichtung einzelner Token</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>Macht einzelne Token wahrscheinlicher oder seltener: eins je Zeile, die Nummer des Tokens und was zu seinem Logit addiert wird, wie „50256 -5“. „-inf“ verbietet ein Token.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>Ändert jetzt nichts: Die Beam-Suche nimmt die wahrscheinlichste ganze Antwort.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>Ändert jetzt nichts: Bei einer Temperatur von 0 wird das wahrscheinlichste Token genommen.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>Ändert jetzt nichts: Mirostat ist an.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>Ändert jetzt nichts: Mirostat ist aus.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>Ändert jetzt nichts: Der Bereich der dynamischen Temperatur ist 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>Ändert jetzt nichts: Die Wahrscheinlichkeit von XTC ist 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>Ändert jetzt nichts: Die Stärke von DRY ist 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>Ändert jetzt nichts: Keine Strafe ist eingestellt.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>Version 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>Version 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>gar keiner</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>minimal</translation>
        </message>
        <message>
            <source>low</source>
            <translation>niedrig</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>sehr hoch</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>am höchsten</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>zufällig</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>wie das Modell es macht</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>keins gewählt</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>Wie empfohlen (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>Wie in den Einstellungen (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>Wie im Assistenten (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>Empfohlen: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>In den Einstellungen: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>Im Assistenten: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>Wie üblich (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>Üblich: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>Breite %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON-Schema</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>Grammatik</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>Speichern oder kopieren</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>Bild speichern (SVG) …</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>Bild speichern (PNG) …</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>Zahlen speichern (CSV) …</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>Ihre Fassung ist noch nicht übernommen: Die Tags stimmen nicht</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>Absätze des Dokuments</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Eingabe bearbeitet eine Übersetzung, F8 geht zur nächsten zu prüfenden</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>Die Fassung wurde nicht übernommen.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>Server hinzufügen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Trotzdem hinzufügen</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>„%1“ ändern</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>Trotzdem speichern</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>Wie Sie ihn nennen möchten</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>Nur wenn der Server einen verlangt</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Schlüssel anzeigen</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>Wie der Server angibt</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>Ein Programm auf diesem oder einem anderen Rechner, das Modelle ausführt und das Protokoll von OpenAI spricht, etwa der Server von llama.cpp, vLLM, LM Studio oder Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>Seine Modelle werden abgefragt …</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>Er hat %1:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>Er ist auf diesem Rechner.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>Er ist auf einem anderen Rechner: Was Sie seine Modelle fragen, verlässt diesen, samt den Dokumenten, die Sie ihnen geben.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>Unterwegs ist es ungeschützt, auch der Schlüssel: Die Adresse ist nicht https.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>Er ersetzt „%1“.</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>Schlüssel verbergen</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln Modell</numerusform>
                <numerusform>%Ln Modelle</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>wird abgefragt …</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (Kontext von %2 Token)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: %2 von %3 frei</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>Parlance ist beim letzten Mal unerwartet beendet worden. Was offen war, ist wieder da, samt dem, was Sie geschrieben hatten.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>Hoher Kontrast hebt Text, Ränder und die Markierung der Tastatur stärker hervor, hell wie dunkel.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>Fortschrittsbalken, deren Ende niemand kennt, stehen still, und der Cursor blinkt nicht.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>Wie groß alles geschrieben ist, mit passenden Symbolen und Linien. Je größer, desto weniger passt auf den Bildschirm.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>Ansicht beim Start</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>Was das Fenster zeigt, wenn die App startet.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Kontextlänge</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>Wie viele Token das Modell im Blick behalten kann, Prompt und Antwort zusammen. Mehr braucht mehr Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>Arbeitsspeicher, für jedes Token mehr</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>GPU-Schichten</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>Wie viele Schichten des Modells auf der GPU laufen. 0 nutzt nur den Prozessor; automatisch nutzt die GPU, wenn es eine gibt.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>Speicher der GPU</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>Schichten, deren Experten beim Prozessor bleiben</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>Nur für Expertenmischungen (MoE), deren Gewichte zum größten Teil jeweils ruhen: Im Arbeitsspeicher gehalten, lassen sie auf der GPU Platz für alles Übrige. Automatisch hält dort so wenige, wie der GPU-Speicher erlaubt.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Genauigkeit des Kontextspeichers</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 halbiert den Speicher eines langen Kontexts und fällt kaum auf; q4_0 braucht ein Viertel und verschlechtert Antworten. Automatisch nimmt f16, wo es passt.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>Ein schnelleres Rechenverfahren, das weniger Speicher braucht; verwendet, wo das Gerät es kann. Nur abschalten, wenn Antworten auf Ihrer GPU kaputt sind.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>Modell im Arbeitsspeicher halten</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>Das System darf das Modell nicht auf die Festplatte auslagern, während es ruht. Andere Programme haben dann weniger Speicher.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>Arbeitsspeicher, der anderen Programmen fehlt</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>Wie viele Prozessorkerne das Modell nutzt. Automatisch nimmt die physischen Kerne; mehr ist langsamer, nicht schneller.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Gleichzeitige Anfragen</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>An wie vielen Antworten, Absätzen oder Textstellen das Modell zugleich arbeitet. Mehr sind insgesamt früher fertig, aber jede einzelne dauert länger und hat ihren eigenen Teil des Speichers.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>Arbeitsspeicher für jede Anfrage</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>Speicher für frühere Unterhaltungen</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>Wie viel Arbeitsspeicher gerade nicht geöffnete Unterhaltungen halten darf, damit sie sofort weitergehen. Automatisch nimmt nach Bedarf ein Achtel des Speichers, höchstens 8 GiB; 0 hält keine.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>Arbeitsspeicher, höchstens so viel</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>Unterhaltungen auf der Festplatte bereithalten</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>Wie viel Plattenplatz Unterhaltungen halten darf, damit sie nach einem Neustart der App sofort weitergehen. Ohne ihn wird eine lange Unterhaltung neu gelesen, was Minuten dauern kann. 0 hält keine.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>Plattenplatz, höchstens so viel</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>Wörter vorausraten</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>Wo eine Antwort Gelesenes wiederholt, wie bei Zusammenfassungen und Überarbeitungen, werden mehrere Wörter auf einmal geprüft. Der Text ist derselbe, nur früher; wo das Raten misslingt, schaltet es sich ab.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>etwas Rechenzeit, wo falsch geraten wird</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>Modell zum Vorausraten</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>Ein kleines Modell derselben Familie schreibt voraus, und dieses prüft mehrere Wörter davon auf einmal. Der Text bleibt derselbe; beide brauchen Speicher.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Bei Untätigkeit entladen</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>Nach so vielen Minuten ohne Frage gibt ein Modell seinen Speicher frei. Bei der nächsten Frage wird es wieder geladen.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>Zeit, um das Modell neu zu laden</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>Mehrere Modelle geladen halten</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>Modelle für verschiedene Aufgaben bleiben nebeneinander geladen, solange sie passen. Das am längsten nicht benutzte geht zuerst.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>Arbeitsspeicher für jedes geladene Modell</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>Akku schonen</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>Ohne Netzteil nur die Hälfte der Prozessorkerne nutzen. Antworten dauern länger, und der Akku hält länger.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>Zeit: Antworten dauern länger</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Sprache der Oberfläche</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>Was Parlance selbst sagt. Es wechselt sofort, und Ihre Arbeit geht weiter. Chats, Übersetzungen und Zusammenfassungen behalten ihre Sprache.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>Melden, wenn lange Arbeiten fertig sind</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>Während ein anderes Fenster vorn ist: durch eine Meldung im Infobereich, wo es einen gibt, sonst durch ein Zeichen am Fenster und eine Zeile darin.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>Geöffnete Dokumente</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>Was mit Dokumenten geschieht, die Sie mit Parlance öffnen oder dort ablegen, wo keine Stelle sie annimmt.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>Modelle und Ordner</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>Hardware</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Generierung</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Übersetzen</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>Privatsphäre und Netzwerk</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>Hell, dunkel oder wie das System es vorgibt.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>Modellordner</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>Eigene Ordner mit GGUF-Dateien, neben dem Hugging-Face-Cache aufgelistet. Die Dateien darin werden dort verwendet, wo sie sind, und nie geändert.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>Modelldateien</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>Das Modell, das beim Start der App geladen wird.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>Modell für Übersetzungen</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>Modell für Zusammenfassungen</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>Einstellungen einzelner Modelle</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Offline bleiben</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>Nie eine Verbindung zu einem anderen Rechner öffnen. Das tun nur die Modellverwaltung, die Suche nach neuen Versionen und von Ihnen hinzugefügte Server; alles andere kommt ohnehin ohne Netzwerk aus.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>nichts; es bleibt alles auf diesem Rechner</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>Gleichzeitige Downloads</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>Wie viele Modelle zugleich heruntergeladen werden; die anderen warten der Reihe nach.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Tempolimit</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>Was alle Downloads zusammen von der Leitung nehmen dürfen, damit für anderes etwas bleibt.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keins</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB pro Sekunde</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>Rechner, die Geräte leihen</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>Wie frei eine Chat-Antwort formuliert wird: 0 nimmt immer das wahrscheinlichste Wort, höhere Werte bringen mehr Abwechslung. Übersetzungen und Zusammenfassungen verwenden immer 0.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>Wie vom Modell empfohlen</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>Anweisungen für jeden Chat</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>Werden dem Modell vor jeder Unterhaltung gegeben. Sie brauchen Token des Kontexts.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>Token des Kontexts in jedem Chat</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>Titel vom Modell</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>Eine Unterhaltung heißt nach ihrer ersten Zeile. Ist sonst nichts zu tun, kann das Modell ihr einen besseren Titel geben.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>Rechenzeit nach einer Antwort</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>Übersetzen aus</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>Die Sprache der Texte. Soll sie erkannt werden, geschieht das für jeden Absatz einzeln.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Erkannt</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Übersetzen in</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>Die Sprache, die unter „Übersetzen“ gewählt ist und dort geändert werden kann.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>Art der Übersetzungen</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>Sprachen übersetzter Dokumente</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>Form übersetzter Dokumente</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>Beim Tippen übersetzen</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>Die Übersetzung folgt dem Text nach jeder Pause; sonst wartet sie, bis Sie sie verlangen.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>Verlauf der Übersetzungen führen</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>Übersetzte Texte merken, um sie unter „Übersetzen“ wiederzufinden. Dokumente und Ihre eigenen Korrekturen werden in jedem Fall gemerkt.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>Plattenplatz; nichts verlässt diesen Rechner</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>Tastenkürzel zum Übersetzen der Zwischenablage</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Solange Parlance läuft, übersetzen diese Tasten, was zuletzt kopiert wurde, in welchem Programm Sie auch sind. Ihre Arbeitsumgebung fragt vielleicht, ob sie erlaubt sind.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>Im Infobereich anzeigen</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>Ein Symbol, dessen Menü Parlance öffnet oder die Zwischenablage übersetzt, wo die Arbeitsumgebung einen Platz dafür hat. Das Schließen des Fensters beendet Parlance weiterhin.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>Eigene Tasten, geordnet nach dem, was sie tun.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Rechtschreibung prüfen</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>Wörter unterstreichen, die kein Wörterbuch dieses Rechners kennt, in der Sprache, in der ein Absatz geschrieben ist.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>Sprache der Rechtschreibprüfung</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: exakt</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: der halbe Speicher</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: ein Viertel davon</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>Wenn es einige Sekunden dauert</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>An einen Chat anhängen</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>Keine Schrift auf diesem Rechner hat die Buchstaben von %1. „%2“ zum Beispiel hat sie.</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>Einstellungen importieren</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
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
            <translation>Keine Einstellung enthält „%1“. Versuchen Sie es mit einem anderen Wort.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>Was über das Netzwerk ging …</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>Text, danach getönt, wie sicher das Modell war</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Noch kein Text.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>Das geladene Modell ist zu klein für diese Form. Wählen Sie unter „Modelle“ ein größeres.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>Ihre Arbeitsumgebung wird um das Tastenkürzel gebeten …</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>„%1“ übersetzt jetzt die Zwischenablage.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>Ihre Arbeitsumgebung kennt das Tastenkürzel, hat ihm aber keine Tasten gegeben: Wählen Sie sie bei den Tastenkürzeln in den Systemeinstellungen.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>Ein anderes Programm hat „%1“ schon belegt: Wählen Sie andere Tasten.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>Das Tastenkürzel wurde nicht erlaubt. Um erneut gefragt zu werden, schalten Sie es aus und wieder ein.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>Ihre Arbeitsumgebung gibt Parlance kein Tastenkürzel. Manche geben sie nur Programmen, die mit einem Menüeintrag installiert sind.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>Ihre Arbeitsumgebung hat keinen Infobereich.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>Zwischenablage übersetzen</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>Alle Tastenkürzel zurücksetzen</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>„%1“ wird zum Schreiben gebraucht. Nehmen Sie Strg oder Alt dazu oder drücken Sie eine F-Taste.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>„%1“ ist schon belegt: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>Keine Tasten für „%1“</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>„%1“ auf den Standard zurücksetzen</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>Diese Tasten sind überall gleich und bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>Tasten hier verwenden</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Lassen, wie es war</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Standard: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Übersetzen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Seitenleiste ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Befehlspalette öffnen</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>Schnellübersetzung</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Zum Chat</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Zum Übersetzen</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Zum Zusammenfassen</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Zu den Modellen</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Zum Untersuchen</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Zu den Einstellungen</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>Zu den Einstellungen (zweite Tasten)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>Zum nächsten Bereich des Fensters</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>Zum vorigen Bereich des Fensters</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>Hilfe zur aktuellen Ansicht öffnen</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>Aktuelles Bedienelement erklären</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>Neuer Chat, neues Dokument oder neuer Text</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Dateien öffnen</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>Übersetzen, zusammenfassen, fortsetzen oder speichern</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>Abbrechen oder schließen, was offen ist</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Neuer temporärer Chat</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Einstellungen dieses Chats</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Vorige Nachricht</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Nächste Nachricht</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>Langen Text als Text einfügen, nicht als Anhang</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Sprachen und Texte tauschen</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Übersetzung kopieren</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>Andere Fassungen eines Satzes</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Nächster zu prüfender Absatz</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>Voriger zu prüfender Absatz</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Suchen und ersetzen</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>Absatz so lassen: Hinweise verwerfen</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>Absatz neu übersetzen</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>Absatz sperren oder entsperren</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Original übernehmen</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>Zum Glossar hinzufügen</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Installierte Modelle</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Modelle suchen</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>Zurück zur Liste der Modelle</translation>
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
            <translation>„%1“ verkleinern</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>Eine Kopie mit gröberen Gewichten braucht weniger Speicher und antwortet schneller. Das Modell selbst, %1, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>Das Modell wird angesehen …</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>Es lässt sich nicht verkleinern.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>etwa %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Im Hintergrund fortsetzen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1: %2 %</source>
            <translation>%1: %2 %</translation>
        </message>
    </context>
    <context>
        <name>SideColumn</name>
        <message>
            <source>New summary</source>
            <translation>Neue Zusammenfassung</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>Seitenleiste einblenden</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>Seitenleiste ausblenden</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>Original des Absatzes</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>Zu einer Überschrift gehen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Wie es angezeigt wird</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Im Dokument suchen</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>Token pro Sekunde nach Anfragen zugleich</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Anfragen zugleich</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>%1 zugleich: %2 Token pro Sekunde</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>%1 zugleich: %2 von höchstens %3 Token pro Sekunde</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Token pro Sekunde</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>Höchstens laut Speicher</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>Erstes Token (ms)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>Jedes weitere Token (ms)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>Gemessene Token pro Sekunde</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>Was der Speicher höchstens erlaubt</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>Geschwindigkeit wird gemessen</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>Jetzt messen</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>Von diesem Modell wurde noch nichts gemessen.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>Nur Modelle dieses Rechners können gemessen werden.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>Lesen: %1 Token pro Sekunde</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>Schreiben: %1 Token pro Sekunde</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>Für jedes Token werden %1 Gewichte gelesen und %2 Schlüssel und Werte: %3 für jedes der %4 Token davor.</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>Der Speicher gibt %1 pro Sekunde her, genug für %2 Token pro Sekunde; davon wurden %3 % gemessen.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>Anfragen, die zugleich geschrieben werden, teilen sich das Lesen der Gewichte, bis das Rechnen länger dauert als das Lesen.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>Hier werden Token vorausgeraten; das kann noch schneller sein.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>Andere Wörter werden gesucht …</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>„%1“ zum Wörterbuch hinzufügen</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Ignorieren, bis Parlance geschlossen wird</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>Kein anderes Wort bekannt</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>Wörterbuch: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>Keine Wörterbücher gefunden. Installieren Sie die von Hunspell oder LibreOffice und starten Sie Parlance neu.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>Wörterbücher wurden gefunden, aber nicht libhunspell, das sie liest.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>Gefundene Wörterbücher: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance ist schon geöffnet, antwortet aber nicht. Warten Sie einen Moment und versuchen Sie es erneut, oder beenden Sie es und starten Sie es neu.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, E-Books, Webseiten, E-Mails, Untertitel, Text und Quellcode, beliebig lang</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>Text zum Zusammenfassen</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>… oder Text hier einfügen</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>Text zusammenfassen</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>Startmodell: winzig, zum Ausprobieren der App.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>Unter „Modelle“ ein richtiges wählen</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>Alle Zahlen anzeigen</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>Speicher der Modelle</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>Was die Modelle belegen</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>Speicher, den die geladenen Modelle auf diesem Rechner belegen</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>Kein Modell geladen.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>%1 wird geladen: %2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 ruht, weil es nicht benutzt wurde: Die nächste Frage lädt es</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 Token/s</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Modell wird geladen</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>Klicken, um zu sehen, wie es geladen ist, und es zu ändern.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>Wie „%1“ zustande kam</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>Wählen Sie ein Token, um zu sehen, wie es zustande kam.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>Wie diese Token zustande kamen, lässt sich aus der Datei allein nicht sagen.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>Geprüft: SentencePiece macht aus diesem Text dieselben Token.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece macht aus diesem Text andere Token; gezeigt werden die von llama.cpp.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: Programme warteten darauf in %2 % der letzten 10 Sekunden</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: %2 % geladen</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>%1 von %Ln Absatz gelesen</numerusform>
                <numerusform>%1 von %Ln Absätzen gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln Seite</numerusform>
                <numerusform>%Ln Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln Seite ohne Text</numerusform>
                <numerusform>%Ln Seiten ohne Text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln Seite war nicht lesbar</numerusform>
                <numerusform>%Ln Seiten waren nicht lesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln Schritt aus Platzmangel gekürzt</numerusform>
                <numerusform>%Ln Schritte aus Platzmangel gekürzt</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>Dokument wird geöffnet</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>Seiten ohne Text werden angesehen</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Liest</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>Notizen werden zusammengeführt</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>Zusammenfassung wird geschrieben</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>Wird am Dokument geprüft</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %2 von %3 Textstellen</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>%1 Token gelesen, %2 geschrieben</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln Schritt von früher behalten</numerusform>
                <numerusform>%Ln Schritte von früher behalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>%Ln Notiz weggelassen, die das Dokument nicht stützt</numerusform>
                <numerusform>%Ln Notizen weggelassen, die das Dokument nicht stützt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln Zahl nicht im Dokument gefunden</numerusform>
                <numerusform>%Ln Zahlen nicht im Dokument gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln Name nicht im Dokument gefunden</numerusform>
                <numerusform>%Ln Namen nicht im Dokument gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Das Dokument wird gesucht …</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>Das Dokument ist nicht mehr an seinem Ort oder hat sich geändert. Die Zusammenfassung bleibt; ihre Quelle lässt sich nicht anzeigen.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>Dafür wurde das ganze Dokument gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>%1 von %Ln Absatz wurde hierfür gelesen.</numerusform>
                <numerusform>%1 von %Ln Absätzen wurden hierfür gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>Folie %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>Seite %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>Für diesen Satz wurde im Dokument keine Quelle gefunden.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>Hier erscheinen Ihre Zusammenfassungen.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>Das kommt in keiner Zusammenfassung vor.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>Zusammenfassung von „%1“ löschen?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>Noch einmal mit anderen Optionen …</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>Zusammenfassungen durchsuchen</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>Frühere Zusammenfassungen</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>Zusammenfassungen im Papierkorb</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>Alle Zusammenfassungen im Papierkorb löschen?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>Gelöschtes lässt sich nicht zurückholen. Ihre Dokumente bleiben.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>Zum Zusammenfassen ablegen</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Neu zusammenfassen</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Neu zusammenfassen</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>Fertige Zusammenfassungen bleiben in der Liste unten</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Wird geöffnet</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Arbeitet</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>Datei nicht gefunden</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>Unbekannte Dateiart</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>Passwort nötig</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Verschlüsselt</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>Falsches Passwort</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>Andere Kodierung nötig</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>Älteres Format</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>Nicht umwandelbar</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Ein Bild</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>Kein Text gefunden</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Zu groß</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>Keine Dokumente darin</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>Modell zu klein für diese Form</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln Dokument</numerusform>
                <numerusform>%Ln Dokumente</numerusform>
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
            <translation>Übersetzung des Absatzes</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Eingabe übernimmt und geht weiter, Strg+Eingabe übernimmt, Esc verlässt</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>Die Übersetzung ist leer.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>Sprachen durchsuchen</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Keine Sprache heißt so.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Abbrechen: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>TemplatePart</name>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>Chat-Format anzeigen</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>Antworte in einem Satz.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>Was ist ein Token?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>Ein Textstück mit einer Nummer.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>Ein Chat, wie das Modell ihn liest</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>Modell wird gefragt …</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>Jedes Modell hat sein eigenes Format. Was es hinzufügt, ist eingerahmt.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>TemporaryMark</name>
        <message>
            <source>Temporary: not kept</source>
            <translation>Temporär: nicht gespeichert</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>Dieser Chat wird nie auf die Festplatte geschrieben. Er ist weg, wenn Sie ihn verlassen.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>Zum Glossar hinzufügen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>So lassen, wie es ist</translation>
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
            <translation>Begriff</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>Andere Formen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>Formen der Übersetzung, die auch gelten, durch Kommas getrennt</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>Nicht für kommerzielle Nutzung</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>Nicht zu verwenden in: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>Text zum Übersetzen</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Text eingeben oder einfügen</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>Die Übersetzung erscheint hier</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>Beide Texte leeren</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>Anstelle des Textes einfügen</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Übersetzung kopieren</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Übersetzen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Wird übersetzt …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln Absatz abgeschnitten: Das Modell schrieb kein Ende</numerusform>
                <numerusform>%Ln Absätze abgeschnitten: Das Modell schrieb kein Ende</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Sie haben es abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>aus einem Bild gelesen</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Text des Dokuments</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>Diesen Absatz kopieren</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>Vom Modell aus dem Bild der Seite gelesen.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>Wege, ein Wort zu zerlegen</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>Wahrscheinlichster Weg: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>Alle Stücke: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>Von Zeichen</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>Bis Zeichen</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Wertung</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>Auf dem wahrscheinlichsten Weg</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>Verschmelzungen eines Wortes</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>Zuerst: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 und %2 werden zu %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>Verschmelzung %1 der Liste</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>Wertung %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>Token eines Satzes nach Sprache</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>Token, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>Zeichen je Token, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>Die Buchstaben werden zu zweien verbunden, immer das Paar, das in der Liste der Datei zuerst steht.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>Die Buchstaben werden zu zweien verbunden, immer zu dem Token mit der höchsten Wertung.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>Von allen Wegen, das Wort zu zerlegen, wird der wahrscheinlichste genommen: der mit der höchsten Summe der Wertungen.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>Genommen wird das längste Token, mit dem der Text beginnt, dann das nächste.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>Die Datei führt dieses Token als eines, das vor allem anderen gefunden wird.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Gewöhnlich</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Steuerzeichen</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>Als Ganzes hinzugefügt</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Unbenutzt</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>Byte</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Nummer %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>Bytes %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>Keine Bytes</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
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
            <translation>Art</translation>
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
            <translation>Text</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Text eintippen oder einfügen</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>Besondere Token im Text finden</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Vergleichen mit …</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>Sprachen vergleichen</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>Ein Modell liest weder Buchstaben noch Wörter. Es liest Token, wie diese hier.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>Ein Satz in zehn Schriften</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>Kein Modell dieses Rechners wird benutzt. Wählen Sie oben eines, oder vergleichen Sie mit einem.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>Nur die ersten %1 Zeichen werden gelesen.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>Token, dann Zeichen je Token. Der Satz sagt überall dasselbe.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>Sprachen, die ein Vokabular gut kennt, brauchen weniger Token.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>freundlich</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>geschäftlich</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>schlicht und einfach</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>wie ein juristischer Text</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>wie eine Werbung</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>Zur neuesten Nachricht springen</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>Was übersetzt wird</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Übersetzen</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Parlance öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>Gelöscht; im Papierkorb aufbewahrt.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>Gelöscht: %1. „Rückgängig“ bringt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>Die Nachricht und alles danach wurden gelöscht. Sie werden aufbewahrt.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>Diese Version wurde gelöscht. Sie wird aufbewahrt.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>Die Nachricht wurde gelöscht. Sie wird aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>Die Einstellungen wurden geändert.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>Download-Seite öffnen</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Nach Aktualisierungen suchen</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Aktualisierungen</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>Dieser Build nennt keinen Ort, an dem neue Versionen angekündigt werden.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Wird abgefragt …</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Parlance %1 vom %2 ist da.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Das ist die neueste Version.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>Nichts wird abgefragt oder geholt, bevor Sie den Knopf drücken.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>Anweisung</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>Anweisung (darf leer sein)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>Hier erscheint die Antwort</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>Ganzen Prompt anzeigen</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>Der Prompt, wie das Modell ihn sieht</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>Diese Variante entfernen</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>Variante %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>Endgültige Antwort: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>Es wird ermittelt, wie es geladen würde</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>Es wird ermittelt, wie es geladen würde …</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>Es würde laufen auf: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>Frühere Version</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Spätere Version</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>Frühere Version (Alt+Links)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>Spätere Version (Alt+Rechts)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Version %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>Token von %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n Token</numerusform>
                <numerusform>%n Token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>%1 Zeichen je Token</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>%1 Bytes je Token</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>die ersten %1 werden gezeigt</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>der Text lässt sich nicht genau aus ihnen wiedergewinnen</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>Sicherung wird wiederhergestellt …</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>Ihre Auswahl wird gelöscht …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>Das Fenster öffnet sich wieder, sobald das erledigt ist.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>Weitergeführte Texte</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 mit %2</translation>
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
            <translation>Aufmerksamkeit (Attention)</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Rekurrent</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>Feed-Forward</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Experten</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>Normierungen</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Übrige</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Bestandteil</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>Gewichte nach Bestandteil</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>Tensor</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>Anzahl × Form</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>Gewichte nach Tensor</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>Tensoren ausblenden</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>Jeden Tensor anzeigen</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>%1 Gewichte insgesamt, %2: die Summe aller Tensoren der Datei.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>Das Modell läuft auf diesem Rechner. Was Sie schreiben, bleibt hier.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>Was möchten Sie wissen?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>Ein temporärer Chat</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>Nichts davon wird auf die Festplatte geschrieben. Er ist weg, wenn Sie ihn verlassen.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Was ist Parlance?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>Wie fasse ich ein Dokument zusammen?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>Ist mein Text vertraulich?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>Begrüßung verlassen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>Modelldatei hinzufügen …</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Willkommen bei Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Modelldatei wählen</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>Modelle (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>Begrüßung</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>Was Sie tun möchten, in welchen Sprachen, und ein Modell, das dazu passt.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>Begrüßung zeigen</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} ist keine Sicherung von Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>Wählen Sie eine Datei, die mit „Sichern …“ erstellt wurde.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>Die Sicherung {path} ist beschädigt und lässt sich nicht wiederherstellen.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>Nichts wurde geändert. Kopieren Sie sie noch einmal oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>Die Sicherung {path} wurde mit Parlance {version} erstellt.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>Aktualisieren Sie Parlance hier und stellen Sie sie dann wieder her.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>Die Sicherung {path} konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>Prüfen Sie ihre Zugriffsrechte und das Laufwerk, auf dem sie liegt.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>Die Festplatte von {path} ist zu voll: {needed_bytes} nötig, {free_bytes} frei.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>Nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>Nichts wurde importiert. Exportieren Sie die Unterhaltungen noch einmal aus dem Programm, aus dem sie stammen.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} enthält keine Unterhaltungen einer Art, die Parlance kennt.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Wählen Sie, was Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan oder die Webseite von llama.cpp exportiert hat, als Datei, ZIP oder Ordner.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} ist beschädigt: nicht lesbar in Zeile {line}, Spalte {column}.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} ist beschädigt: Bei {place} sollte etwas anderes stehen als {found}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} ist beschädigt: Die Nachricht bei {place} kommt vor sich selbst.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} ist beschädigt: Die Nachricht bei {place} ist zweimal da.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} ist größer als jeder Export von Unterhaltungen.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>Nichts wurde importiert. Exportieren Sie weniger Unterhaltungen auf einmal.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} wurde von einem neueren Parlance exportiert (Version {version} des Formats).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>Installieren Sie das neueste Parlance, um es zu importieren.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>In {path} sind keine Unterhaltungen.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>Wählen Sie eine andere Datei oder einen anderen Ordner.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>Es gibt keine Unterhaltung „{name}“.</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>Was es gibt, zeigt „parlance chats list“.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>Aufrufe von Werkzeugen und ihre Ergebnisse: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>Nachrichten, die das andere Programm nicht anzeigt: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>Nachrichten ohne Text: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>Anweisungen mitten in einer Unterhaltung: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>Bilder: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>Töne und Videos: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>angehängte Dateien, deren Text der Export nicht enthält: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>Teile unbekannter Art: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>Unterhaltungen ohne Nachrichten: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Prüfen Sie den Namen und den Ordner.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>Prüfen Sie die Zugriffsrechte oder kopieren Sie sie in einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} ist von einer Dateiart, die Parlance nicht liest.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>Speichern Sie es als PDF, als Office-Dokument oder als Text.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} ist beschädigt oder nicht das, was der Name sagt.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>Öffnen Sie es in dem Programm, mit dem es erstellt wurde, und speichern Sie es neu.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>Geben Sie das Passwort an oder speichern Sie eine Kopie ohne Passwort.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} ist so verschlüsselt, dass Parlance es nicht öffnen kann.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>Öffnen Sie es im eigenen Programm und speichern Sie eine Kopie ohne Passwort.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>Das Passwort öffnet {path} nicht.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Prüfen Sie Großbuchstaben und Tastaturbelegung und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} ist nicht in der Kodierung „{encoding}“ geschrieben.</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>Wählen Sie eine andere oder überlassen Sie es Parlance.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} hat ein älteres Format, das Parlance nicht liest.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>Speichern Sie es als .docx oder .pptx. Ist LibreOffice installiert, wandelt Parlance es selbst um.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice konnte {path} nicht umwandeln.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>Öffnen Sie es in dem Programm, mit dem es erstellt wurde; speichern Sie es als .docx.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} ist ein Bild, und kein sehendes Modell ist geladen.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>Wählen Sie unter „Modelle“ eines, das Bilder liest, oder geben Sie den Text selbst an.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} hat keinen lesbaren Text.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>Sind die Seiten eingescannte Bilder, wählen Sie unter „Modelle“ eines, das Bilder liest.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>{path} zu lesen hat zu viel Zeit oder Speicher gebraucht.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>Teilen Sie es in kleinere Dateien auf.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>In {path} ist kein Dokument.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>Wählen Sie einen Ordner mit Dokumenten oder die Dokumente.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>In {path} sind mehr als {number} Dokumente.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>Nichts wurde hinzugefügt. Wählen Sie die Ordner darin nacheinander.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>Nichts im Dokument hat mit diesen Wörtern zu tun.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>Fragen Sie mit anderen Worten oder in der Sprache des Dokuments.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} ist zu klein für diese Form der Zusammenfassung.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>Wählen Sie Absätze, Kernpunkte oder Abschnitte oder unter „Modelle“ ein größeres Modell.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>einige Seiten haben keinen Text</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>einige Seiten konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>einige Seiten hat das Modell aus ihren Bildern gelesen</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>die Textkodierung wurde vermutet</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>das Lesen wurde vorzeitig beendet</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>von einer sehr großen Tabelle wurden nur die ersten und letzten Zeilen gelesen</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>angehängte Dateien wurden nicht gelesen</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>einige Teile der Datei sind beschädigt und wurden nicht gelesen</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>von LibreOffice umgewandelt</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>was neben dem Hauptteil der Seite steht, wurde nicht gelesen</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>verborgener Text wurde nicht gelesen</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>Ein Satz</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Kernpunkte</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Absätze</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>Abschnitt für Abschnitt</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>Faktentabelle</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Fragen und Antworten</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Abstract</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Knapp</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>Ausführlich</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>Eine Zusammenfassung von allen</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>Worin sie übereinstimmen</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>Worin sie sich unterscheiden</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>Das scheint in einer anderen Sprache zu sein als der gewünschten.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>Das ist länger als gewünscht.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>Das ist kürzer als gewünscht.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>Teile davon wiederholen sich.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>Das scheint nicht vom Dokument zu handeln.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>Für die meisten dieser Sätze wurde im Dokument keine Quelle gefunden.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>Das Modell ist zu klein für eine andere Sprache, eine Leserschaft oder eine Anweisung; sie wurden weggelassen.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>Das geladene Modell ist zu klein, um zu antworten. Diese Stellen passen am besten zur Frage.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>Modelle auf der GPU</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>keine Dateien außer den eigenen</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>alle Ihre Dateien</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>kein Netzwerk</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>das Netzwerk</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>keine anderen Programme</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>andere Programme</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>Ihr Text ist sicher.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>Die Datei ist, wie sie war.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Was vorher gespeichert wurde, ist sicher.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>Auf diesem Rechner gibt es kein Modell namens „{name}“.</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>Was es gibt, zeigt „Modelle“ (oder „parlance models list“).</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>Die Modelldatei {path} ist nicht da.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>Legen Sie sie zurück oder wählen Sie unter „Modelle“ ein anderes Modell.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>Die Modelldatei {path} konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} ist keine GGUF-Modelldatei.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>Wählen Sie eine vollständig heruntergeladene Datei, deren Name auf .gguf endet.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>Die Modelldatei {path} ist beschädigt: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>Laden Sie sie neu herunter; vielleicht fehlt ein Teil.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} ist ein Modell der Art „{architecture}“, die nicht ausgeführt werden kann.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>Wählen Sie unter „Modelle“ ein anderes Modell.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>Das Modell braucht {needed_bytes} Arbeitsspeicher, und {available_bytes} sind frei.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>Schließen Sie andere Programme, verkürzen Sie den Kontext oder wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>Kein Modell ist geladen.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>Wählen Sie eines unter „Modelle“.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>Das Modell ist unerwartet stehen geblieben. Ihr Text ist sicher.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>Starten Sie es neu, um fortzufahren.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>Das Modell konnte nicht gestartet werden: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>Versuchen Sie es erneut; „parlance doctor“ prüft die Installation.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>Dieses Modell ist zweimal unerwartet stehen geblieben und wird nicht mehr von selbst gestartet.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>Vielleicht ist seine Datei beschädigt: Laden Sie sie neu herunter oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>Das Modell kam nicht weiter ({step}, Code {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>Versuchen Sie es erneut; geschieht es wieder, laden Sie das Modell neu.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>Das Modell erzeugt keine gültige Ausgabe.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>Vielleicht ist seine Datei beschädigt: Prüfen Sie sie unter „Modelle“ oder laden Sie sie dort neu herunter.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>Das ist {prompt_tokens} Token lang, und der Kontext fasst {context}.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>Kürzen Sie den Text oder erhöhen Sie die Kontextlänge in den Einstellungen.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>Das Modell „{name}“ hat kein eigenes Chat-Format.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>Wählen Sie ein Instruct- oder Chat-Modell; ein Basismodell setzt nur Text fort.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>Das eigene Chat-Format des Modells funktioniert nicht: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>Wählen Sie eine andere Ausgabe dieses Modells oder ein anderes Modell.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>Das Modell „{name}“ kann das nicht ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>Wählen Sie unter „Modelle“ eines, das dafür gemacht ist.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>„{first}“ und „{second}“ lassen sich nicht zusammen verlangen.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Lassen Sie eines davon weg.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>Die Grammatik oder das JSON-Schema ist nicht verwendbar: {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>Korrigieren Sie es und fragen Sie erneut.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} passt nicht zu diesem Modell: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>Verwenden Sie eine Datei, die für genau dieses Modell gemacht ist.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>Bild {number} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>Speichern Sie es als PNG oder JPEG und fügen Sie es neu hinzu.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>„{name}“ ist keine Sprache, die Parlance kennt.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>Verwenden Sie ein Kürzel wie „en“ oder einen Namen wie „French“.</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>Die Sprache des Textes ließ sich nicht sicher bestimmen.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>Wählen Sie die Sprache, in der er geschrieben ist.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>Das Modell hat nichts Verwendbares geschrieben.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>Versuchen Sie es erneut oder wählen Sie unter „Modelle“ ein anderes Modell.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>Es gibt keinen Text.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>Geben Sie einen ein, fügen Sie einen ein oder legen Sie ein Dokument ab.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>In {path} lässt sich nichts speichern: {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Schaffen Sie Platz oder prüfen Sie die Zugriffsrechte des Ordners.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>Ein anderes Programm verwendet {path}.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>Schließen Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>Die Datei mit Ihren Unterhaltungen, {path}, ist beschädigt.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>Sie wurde gelassen, wie sie ist. Reparieren Sie sie: aus einer Sicherung oder mit dem, was von ihr noch lesbar ist.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} stammt von einem neueren Parlance.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>Es ist nur zum Lesen geöffnet. Aktualisieren Sie Parlance, um fortzufahren.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>Die Einstellungen in {path} konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>Sie wurden als {kept_as} aufbewahrt; es gelten die Standardwerte.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} enthält keine Einstellungen von Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>Wählen Sie eine Datei, die aus den Einstellungen exportiert wurde.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>In Parlance ist etwas schiefgegangen: {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>Ihr Text ist sicher. Bitte melden Sie es mit den Einzelheiten.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>Das Netzwerk ist abgeschaltet.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>Schalten Sie es in den Einstellungen ein oder heben Sie HF_HUB_OFFLINE auf, wenn Sie online gehen möchten.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>{host} war nicht erreichbar: {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>Prüfen Sie die Internetverbindung und gegebenenfalls den Proxy. Was heruntergeladen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} antwortete mit dem Fehler {status}.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>Das ist meist bald vorbei: Versuchen Sie es später erneut. Was heruntergeladen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} hat von hier zu viele Anfragen bekommen.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>Warten Sie einige Minuten und versuchen Sie es erneut. Was heruntergeladen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>Was für {host} antwortet, ist nicht der Hugging Face Hub.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>Das tun Netzwerke, die eine Anmeldung verlangen, und manche Proxys: Öffnen Sie zum Nachsehen eine Webseite im Browser.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>Auf dem Hub gibt es kein Repository „{repo}“, oder es ist privat.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>Prüfen Sie den Namen; für ein privates melden Sie sich mit einem Token an.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>Das Repository {repo} hat keine Datei {file} mehr.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>Öffnen Sie seine Seite neu und wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>Die Hersteller von {repo} verlangen vorher Ihre Zustimmung zu ihren Bedingungen.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>Öffnen Sie die Seite mit den Bedingungen, stimmen Sie mit Ihrem Hugging-Face-Konto zu, melden Sie sich hier mit einem Token an und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>Der Hub nimmt das Token nicht an, das auf diesem Rechner liegt.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>Geben Sie ein neues Token ein oder machen Sie ohne Anmeldung weiter: Öffentliche Modelle brauchen keines.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>Schaffen Sie Platz („Modelle“ zeigt, was alte Revisionen und Reste belegen) und setzen Sie dann fort.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{file} von {repo} kam zweimal mit Bytes an, die nicht die des Hubs sind.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>Versuchen Sie ein anderes Netzwerk, oder später. Nichts davon wurde behalten; keine andere Datei wurde angetastet.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>Ein anderes Programm lädt gerade {file} von {repo} herunter.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>Warten Sie, bis es fertig ist, und setzen Sie dann fort: Was es geladen hat, wird verwendet.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>„{name}“ ist geladen.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>Entladen Sie es zuerst.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>„{name}“ wird gerade heruntergeladen.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>Brechen Sie zuerst den Download ab.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>Was von „{name}“ auf der Festplatte liegt, hat sich seit dem Plan geändert. Nichts wurde entfernt.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>Sehen Sie sich den neuen Plan an und bestätigen Sie ihn.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>Aus „{name}“ konnte nicht {target} gemacht werden: {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>Wählen Sie eine andere Art oder eine Quelle höherer Genauigkeit. Die Quelle ist, wie sie war.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>„{name}“ lässt sich nicht umwandeln: {architecture} gehört nicht zu dem, was Parlance umwandelt.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>Suchen Sie unter „Entdecken“ nach einem GGUF davon.</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>Der Checkpoint {path} ist nicht verwendbar: {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>Laden Sie ihn neu herunter, vollständig.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} ist schon vorhanden.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>Benennen Sie es zuerst um oder entfernen Sie es; nichts wurde überschrieben.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>alle {layers} Schichten auf {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>alle {layers} Schichten auf {device}, einige ihrer Experten im Arbeitsspeicher</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} von {layers} Schichten auf {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>Prozessor, {threads} Threads: Die GPU hat {free_bytes} frei, mindestens {needed_bytes} sind nötig</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>Prozessor, {threads} Threads: keine GPU gefunden</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>Prozessor, {threads} Threads: llama.cpp wurde ohne Unterstützung für diese GPU gebaut; mit ihr baut es „{detail}“</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>Prozessor, {threads} Threads: Der Treiber der GPU fehlt ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>Prozessor, {threads} Threads: Der Treiber von {detail} bietet sie llama.cpp nicht an</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>Prozessor, {threads} Threads: GPU-Schichten sind auf 0 gestellt</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>auf dem Server {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>Der Kontext ist kürzer, als das Modell ihn kennt, damit er in den Speicher passt.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>Der Kontextspeicher ist weniger genau, damit er auf die GPU passt.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>Experten einiger Schichten bleiben im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>Einige Schichten bleiben beim Prozessor, weil die GPU keinen Platz für sie hat.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>Das Laden scheiterte an zu wenig Speicher und wurde mit weniger wiederholt.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>Der Speicher ist knapp: Alles ist langsamer</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>Der Prozessor ist heiß und hat sich verlangsamt</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>Akkubetrieb: weniger Threads</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{name} wurde entladen, um Platz für {other} zu machen</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name} wurde entladen, weil es nicht benutzt wurde</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} passte nicht wie geplant und wurde mit weniger geladen</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} ist da und wird ab jetzt verwendet</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} hat sich selbst beendet und wurde neu gestartet; die Antwort ging weiter</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>{path} lässt sich nicht importieren: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>Nichts wurde übernommen. Wählen Sie eine Datei, die aus der Liste der Assistenten exportiert wurde.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>Der Server {address} ist nicht erreichbar: {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>Starten Sie ihn oder prüfen Sie seine Adresse unter „Modelle“.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>Der Server {address} nimmt den Schlüssel nicht an.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>Geben Sie unter „Modelle“ den Schlüssel ein, den Sie vom Betreiber haben.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>Der Server {address} hat kein Modell „{model}“.</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>Wählen Sie unter „Modelle“ eines, das er hat.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>Der Server {address} ist ausgelastet und bittet zu warten.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>Versuchen Sie es in einer Weile erneut oder nehmen Sie ein Modell dieses Rechners.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>Der Server {address} ist gescheitert (HTTP {status}): {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>Versuchen Sie es erneut; bleibt es so, sehen Sie ins Protokoll des Servers.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>Die Verbindung zu {address} brach während der Antwort ab.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>Was angekommen ist, bleibt erhalten. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>Was unter {address} antwortet, ist kein Server mit dem Protokoll von OpenAI.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>Prüfen Sie die Adresse; die meisten Server wollen „/v1“ am Ende.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>„{address}“ ist keine Serveradresse.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>Sie sieht aus wie http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>Der RPC-Server {address} antwortet nicht, wird von einem anderen Programm benutzt oder gehört zu einer anderen Version von llama.cpp.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>Starten Sie ihn oder nehmen Sie ihn unter „Modelle“ aus der Liste.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>„{address}“ ist keine Adresse eines RPC-Servers.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>Sie besteht aus einem Namen oder einer IPv4-Adresse und einem Port, wie 192.168.1.20:50052. Das RPC von llama.cpp kann kein IPv6.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>Die Geräte dieses Rechners lassen sich unter {address} nicht anbieten: {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>Wählen Sie eine Adresse dieses Rechners und einen freien Port.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>Der RPC-Server {address} rechnet für ein geladenes Modell.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>Entladen Sie dieses Modell, um den Plan vor dem Laden zu sehen.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp wurde ohne RPC gebaut.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>Bauen Sie es mit „make run RPC=1“ oder nehmen Sie die Server heraus.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} kann für dieses Modell nicht vorausraten: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>Wählen Sie ein kleineres Modell derselben Familie oder keines.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} antwortet nicht mehr.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>Das Modell wird auf dem geladen, was übrig ist.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>Das Modell „{model}“ wurde nicht für diese Sprache gemacht: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>Wählen Sie eine andere Sprache oder unter „Modelle“ ein anderes Modell.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>Das Modell „{model}“ übersetzt nicht von {source} nach {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>Übersetzen Sie über Englisch oder Chinesisch oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>Der Text ist schon in dieser Sprache: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>Wählen Sie eine andere Zielsprache.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} ist von einer Art, die nicht als Dokument übersetzt wird.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>Kopieren Sie den Text und übersetzen Sie ihn, oder speichern Sie ihn in einem anderen Format.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} ist nicht mehr, was es beim Übersetzen war.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>Fügen Sie es neu hinzu: Was sich darin nicht geändert hat, wird nicht neu übersetzt.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} ist keine lesbare Begriffsliste: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>Verwenden Sie eine Tabelle mit einem Begriff und seiner Übersetzung in jeder Zeile oder eine TBX-Datei.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>Die Zahl {detail} fehlt</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>Die Adresse {detail} fehlt</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>Der Platzhalter {detail} fehlt</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>Anders als im Glossar: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>Gleich dem Original</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>Sieht nach einer anderen Sprache aus</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>Wiederholt sich</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>Viel länger als das Original</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>Viel kürzer als das Original</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>Anführungszeichen oder Klammern sind nicht geschlossen: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>Das Modell schrieb kein Ende</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>Formatierung oder Link verloren: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>Prüfen Sie die Stelle dessen, was im Text steht: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>Nicht übersetzt: Original beibehalten</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>Zeilen sind zu lang für Untertitel</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>Das Modell wurde nicht für diese Sprache gemacht</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>Das Modell übersetzt nicht zwischen diesen beiden</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>Der Text ist in dieser Sprache</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>Die Übersetzung ist ein neues Dokument: Dieses Format lässt sich nicht mit anderen Wörtern schreiben.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>Es enthält Formeln, die vielleicht nach Texten suchen, die dann in einer anderen Sprache stehen.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>Das Inhaltsverzeichnis wird beim Öffnen aktualisiert.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>Texte in Diagrammen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>Bei Änderungsverfolgung gelöschter Text bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>Die Signatur der Datei gilt nicht für ihre Übersetzung.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>Was {host} geschickt hat, ist keine Liste, die die Hersteller von Parlance signiert haben.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>Nichts davon wurde verwendet. Versuchen Sie es in einem anderen Netzwerk, und sagen Sie den Herstellern Bescheid, wenn es so bleibt.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>Die Versionsliste von {host} ist älter als eine, die Sie schon gesehen haben.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>Vielleicht enthält Ihnen jemand neuere Versionen vor. Versuchen Sie es in einem anderen Netzwerk.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>Wählen Sie zum Übersetzen unter „Modelle“ ein T5- oder MADLAD-Modell als GGUF oder irgendein Instruct-Modell.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>Wählen Sie zum Zusammenfassen oder Umschreiben unter „Modelle“ ein FLAN-T5-Modell als GGUF oder irgendein Instruct-Modell.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>Wählen Sie zum Einordnen oder Vergleichen von Texten unter „Modelle“ ein Embedding-Modell wie BERT, ModernBERT oder nomic als GGUF.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>Längengrenze erreicht</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>Kontext voll</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>Stopptext erreicht</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>abgebrochen</translation>
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
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Überlegung</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>Angehängt: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>Diese Antwort wurde nicht fertig.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>Begonnen am {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>Modelle: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>Aus Parlance exportiert am {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>S. {number}</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>Folie {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>Blatt {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>Absatz {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} steht hinter Zahlen und Namen, die in den Dokumenten nicht gefunden wurden.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>{read} von {all} Absätzen gelesen ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>Seiten ohne Text: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>nicht lesbare Seiten: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>Läuft auf dem Server %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>Läuft auf: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>Im Hintergrund fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>Frage des Beispiels</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>Antwort des Beispiels</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>Dieses Beispiel entfernen</translation>
        </message>
    </context>
</TS>
