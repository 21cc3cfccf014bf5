<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>Feltételek megnyitása</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Ellenőrzés újra</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Hugging Face-token (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Hugging Face-token</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Megőrzés ezen a gépen</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>A token megőrzése ezen a gépen</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Ott, ahol a Hugging Face eszközei tartják a sajátjukat.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Bejelentkezés</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>Nyissa meg a feltételeket, és fogadja el őket a Hugging Face-fiókjával. Ezután jelentkezzen be itt a fiók egy olyan tokenjével, amelynek van olvasási joga.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>Ha privát, jelentkezzen be olyan tokennel, amely olvashatja.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>A készítői megkapták a hozzájárulását: a fájljai letölthetők.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>A Hub megkérdezése, hogy letölthetők-e a fájljai…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>A fájljai még nem tölthetők le.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>A készítői előbb a feltételeik elfogadását kérik.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Nincs bejelentkezve.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>A Parlance bezárásáig van bejelentkezve.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>A HF_TOKEN tokenjével van bejelentkezve.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>Az ezen a gépen őrzött tokennel van bejelentkezve.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>Még dolgozik; a „Leállítás” azonnal befejezi.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Várakozás a modellre…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Írás…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Olvasás: %1 / %2 token</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>Írás…  %1 token/s</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>Más beállítások vannak kiválasztva. A korábbi jegyzetek újra felhasználódnak, ahol megfelelnek.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Összefoglalás újra</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Visszavonás</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>Új válasz ezzel…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Új válasz</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>A korábbi válasz megmarad: az alatta lévő nyilakkal visszatérhet hozzá.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Ki válaszoljon</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>Más megfogalmazások</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>Más megfogalmazások keresése…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>Nincs más találat.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Válasz</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>Gondolatmenet elrejtése</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>Gondolatmenet megjelenítése</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Gondolatmenet</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Gondolkodás…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>Gondolkodás %1 mp óta…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>Gondolkodási idő: %1 mp</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Hogyan készült</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>A válasz keresése…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>%1 nem olvasható. A fájl ezen a néven megmaradt: %2, és a Parlance újat kezdett.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>Külön-külön</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Együtt</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>Több dokumentum összefoglalásának módja</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>Mi készüljön belőlük együtt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
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
            <translation>Kérdés a dokumentumról</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Kérdezés</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Válasz leállítása</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>Kérdés a dokumentumokról</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>Kérdés a dokumentumról</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>A dokumentum keresése…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>A dokumentum nélkül nem lehet róla kérdezni</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>Kérdezni a dokumentum megnyitása után lehet</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Leállította ezt a választ.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>Keresés</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>A cím lekérdezése</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>Író</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>Az Ön hangján ír és javít szövegeket</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>Írni segítesz. A kapott szöveg nyelvén válaszolj. Egyszerű, eleven mondatokat írj; kerüld a közhelyeket és a túlzásokat. Szöveg javításakor őrizd meg a jelentését, a tényeit és a szerző hangját, add meg előbb a teljes új szöveget, majd utána néhány szóban a fő változtatásokat. Csak akkor kérdezz vissza, ha másképp nem tudnál továbbhaladni.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>Tedd világosabbá és rövidebbé ezt a szöveget:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>Írj egy barátságos levelet, amely visszautasít egy meghívást.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>Programozó</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>Kódot ír, magyaráz és javít</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>Gondos programozó vagy. Teljes, futtatható kódot adj, a nyelvét is megnevező kódblokkban, és a szabványos könyvtárat használd, ahol az elég. Kezeld a hibákat, és nevezd meg, mit feltételeztél. A kód előtt egy-két mondatban írd le, hogyan fogsz hozzá; utána azt, hogyan tesztelhető. Ha nem biztos, hogy egy függvény vagy kapcsoló létezik, mondd meg.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>Mit csinál ez a kód, és hol hibásodhat meg?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>Írj programot, amely a dátumuk szerint nevezi át a fényképeket.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Tanár</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>Lépésről lépésre magyaráz és kérdez</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>Türelmes tanár vagy. Előbb tudd meg, mit tud már a tanuló. Egyszerre egy lépést magyarázz el, hétköznapi példával, és egyetlen kérdéssel zárd, amelyből kiderül, hogy érthető volt-e. Ne add meg rögtön a feladat megoldását: előbb egy kis segítséget adj, aztán nagyobbat. Dicsérd meg, ami jó, és mondd meg világosan és kedvesen, ami nem az.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>Magyarázd el a törteket.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>Miért kék az ég?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>Összegző</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>Röviden elmondja, miről szól egy szöveg</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>Szövegeket foglalsz össze a saját nyelvükön. Először egy mondat, amely a legfontosabbat mondja el, aztán három-hét pont, mindegyik egész mondat. A neveket, számokat és dátumokat pontosan hagyd meg. Csak azt mondd, amit a szöveg mond, magadtól semmit; ahol homályos vagy ellentmond magának, azt jelezd.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>Foglald össze ezt a szöveget:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>Mit határoztak el ebben a jegyzőkönyvben, és ki hajtja végre?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>Asszisztensek</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>Használat ebben a csevegésben</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>Az asszisztens utasítások és beállítások együttese egy név alatt. Sajátot az „Új” gombbal hozhat létre.</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>Négy hozzáadása kezdetnek</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Kezdések</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importálás…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportálás…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Név</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Leírás</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>Kezdések, soronként egy: az üres oldalon jelennek meg</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln asszisztens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln prompt</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>Felvéve: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Mentve: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Új asszisztens</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>Asszisztensek importálása</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>Asszisztensek exportálása</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>Asszisztensek (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>Dokumentumok vagy képek csatolása</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>Az üzenethez csatolva</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell kiválasztása</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>%Ln fájllal több, mint ami egy üzenettel elküldhető: nem lettek felvéve.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>„%1” nem lát képeket: csak a nevüket kapja meg.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln szó</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>Várakozás…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>Olvasás… %1 / %2 oldal</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Olvasás…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>Nincs csatolva</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>„%1”: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>„%1” teljesen be lett olvasva.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>„%1” tartalmából semmi sem lett beolvasva: nincs neki hely a kontextusban.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Ehhez %Ln oldal %1%-a lett elolvasva, innen: „%2”. Megjelenítés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Ehhez %Ln szó %1%-a lett elolvasva, innen: „%2”. Megjelenítés</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1”</translation>
        </message>
        <message>
            <source>%1:  “%2”</source>
            <translation>%1:  „%2”</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln beszélgetés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln lefordított szöveg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln lefordított dokumentum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln összefoglalt szöveg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln szójegyzék-kifejezés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln javítás</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln asszisztens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln mentett prompt</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>csevegések, fordítások és összefoglalók</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>beállítások</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>a Fordítás alatti szöveg</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>a folytatott szöveg</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>az összefoglalók sora</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>a fordítások sora</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>a szótárhoz adott szavak</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>Készült: %1, gép: „%2”, Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>Készült: %1, Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>Biztonsági mentés mindenről</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>A csevegések mellékleteikkel, a fordítások, összefoglalók, szójegyzékek, asszisztensek, piszkozatok és beállítások egyetlen fájlba kerülnek. A modellek nem tartoznak bele, és a kiszolgálók kulcsai sem: ezeket a visszaállítás után adja meg újra.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>A mappák, modellek és hardver beállításaival</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>A mentés állása</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance biztonsági mentések</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>A gép neve, ha szerepeljen a fájlban</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Biztonsági mentés…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>Mentve ezen a néven: %1, ide: %2 (%3), és visszaolvasva. Tartalma: %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>csak beállítások</translation>
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
            <translation>A legvalószínűbb válasz keresése</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>Megállás az első teljes válaszoknál</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>Szélesség: a követett kezdések száma</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>Hosszbüntetés: nagyobb érték a hosszabb válaszoknak kedvez</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>folytatódik</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>elvetve</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>befejeződött</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Nyalábos keresés</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: log-valószínűség %3, pontszám %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Csomópont</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Mi után</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Lépés</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-valószínűség</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Összeg</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Pontszám</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Kimenetel</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: log-valószínűség %2, pontszám %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>a győztes része</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>„%1” nem tokenszám eltolással, mint például „50256 -5”.</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>Törölt beszélgetések</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Visszahozás</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>A kuka üres.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Végleges törlés…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Kuka ürítése…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>Véglegesen törli ezt: „%1”?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>Véglegesen töröl %Ln beszélgetést?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>Minden üzenetük törlődik. Ez nem vonható vissza.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>Modellkártya</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>A használt modell megjelenítése</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Adat</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Érték</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>A fájl olvasása…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>%1 kártyája; nem ez a használt modell.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Ennek a számítógépnek egyetlen modellje sincs használatban. Válasszon egyet fent.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>Dekódoló: tokenről tokenre folytatja a szöveget</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>Kódoló: mindkét irányban olvassa a szöveget, és vektorokat készít belőle</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>Kódoló és dekódoló: végigolvas egy szöveget, majd egy másikat ír</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>Rekurrens: azonos méretű állapotot tart, bármilyen hosszú a szöveg</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>Hibrid: egyes rétegek az egész szöveget nézik, mások állapotot tartanak</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE bájtokon</translation>
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
            <translation>A modell</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Súlyok</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Rétegek</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Szöveg</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fájl</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Név</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Család</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Fajta</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Nyelvek</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenc</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Útvonal</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Részek</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Méret</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>A megtanult számok. Mind benne vannak a fájlban.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>tokenenként %1</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>Használt súlyok</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>Egy tokenen csak néhány szakértő dolgozik, így gyorsabb.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>Kvantálás</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>Mennyire durván vannak tárolva a súlyok: kevesebb bit, kisebb fájl.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1, közöttük minden token %2 szám</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Figyelem</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>Egyes rétegek csak %1 tokent néznek vissza</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Csúszóablak</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>Minden tokenen %1 dolgozik ennyiből: %2</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Szakértők</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Pozíciók</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>Honnan tudja a modell, hol áll egy token a szövegben.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%1 fej, méretük %2; a kulcsok és értékek együtt tömörítve</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%1 fej, méretük %2; %3 tart kulcsokat és értékeket, mindegyik %4 fejnek</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%1 fej, méretük %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>Forgatásos (RoPE), alap: %1, nyújtás: %2-szoros (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>Forgatásos (RoPE), alap: %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>Forgatásos (RoPE)</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 token, %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Szókészlet</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>Tanítási kontextus</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>Milyen hosszú szövegekből tanult.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>Csevegésformátum</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>A fájlban</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>Új csevegés</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Ideiglenes csevegés</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Válasz leállítása</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>Újrapróbálás: új válasz</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Keresés a beszélgetésekben</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Új mappa…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Törölt beszélgetések…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>Beszélgetés átnevezése…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>Beszélgetés kitűzése</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>Beszélgetés kitűzésének megszüntetése</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Beszélgetés exportálása…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Minden beszélgetés exportálása…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Beszélgetés törlése</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>Beszélgetés átnevezése</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>Műveletek a beszélgetéssel</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Ideiglenes csevegés</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Új csevegés</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Új ideiglenes csevegés</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Ejtse ide az üzenethez csatoláshoz</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>Dokumentumok és képek kiválasztása</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>Dokumentumok és képek</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Minden fájl</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Kép</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>A válasz elkészült: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>képek</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>A modell nem tudja követni: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>A csatolt tartalom olvasása még tart.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>Előbb várja meg a választ, vagy állítsa le az Esc billentyűvel.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>Így nem futtathatók</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>A Hugging Face gyorsítótárában lévő ellenőrzőpontok, amelyeket a llama.cpp nem olvas. Egyes családok átalakíthatók; az ellenőrzőpont változatlan marad.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Átalakítás</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>A Parlance által futtatható GGUF készítése belőle</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>%1 átalakítása</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Továbbiak: %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>A tárolója teljes tartalmának eltávolítása…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>„%1” parancs másolása</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Másolva</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>Válaszok összehasonlítása</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>Mindkettő kérdezése</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Első oldal</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Második oldal</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Kérdés</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>Mit kérdezzen mindkettőtől?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>Egymás után, hogy a sebességek összevethetők legyenek</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>Mindkettő leállítása</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>A két oldal azonos: csak a véletlen miatt térnek el.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Újra</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Válasz megtartása</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Megtartva</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Várakozás a modellre…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Olvasás: %1 / %2 token</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Gondolkodás…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Írás…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Leállítva.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>összesen %1 mp</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 mp az első tokenig</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>nem követve: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>képek</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>Ez alapmodell: szövegeket folytat, nem csevegésre készült.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Szöveg folytatása</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>Szöveg</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>Kezdjen itt egy szöveget, és hagyja, hogy a modell a kurzornál folytassa.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Elfogadás</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Visszavonás</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Vissza a csevegéshez</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>Folytatás tokenjei</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> token</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Hőmérséklet</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>Hőmérséklet </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Szöveg folytatása</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>Hézag kitöltése</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Folytatás</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Leállítás (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>Folytatás (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>Hőmérséklet: %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Várakozás a modellre…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Olvasás: %1 / %2 token</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>Írás…  Leállítás: Esc.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>Tegye a kurzort egy hézagba: a modell figyelembe veszi, ami utána áll.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>A modell a kurzornál ír tovább. A szövegéhez más nem adódik.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>A szöveg hosszabb a kontextusnál: %1 betű kimaradt az olvasásból.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>Ez a modell nem veszi figyelembe, ami a kurzor után áll.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>Ez a modell csevegésre készült; egy alapmodell jobban folytat szövegeket.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>Üzenet</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc: leállítás</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Írás leállítása</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>Ideiglenes csevegés: semmi sem marad meg belőle</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>Írjon a Parlance-nak, vagy ejtsen ide egy dokumentumot</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>Írás leállítása (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>Küldés ezután</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>Küldés, amint a válasz elkészült (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Küldés</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Küldés (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>A korábbi üzenetek összefoglalása…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>Összefoglalás leállítása</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>Válasz, az azt megelőző beszélgetés után</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>Fordítás, minden bekezdés a modellhez intézett kérés után</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>Összefoglaló önálló szövegként: amiből készült, nem számít bele</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Saját szöveg</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>Értékelte: %1. Írta: %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>Értékelte: %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>Az első tokennek nincs valószínűsége: semmi sem áll előtte.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>A szöveg hosszabb a kontextusnál: a(z) %1. tokentől a modell csak a közvetlenül előtte állót ismerte.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>Csak az első %1 karaktert értékeli.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>„%1” %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>„%1”: %2. Semmi sem volt valószínűbb.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>„%1”: %2, %3. helyezett. Valószínűbb: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>Perplexitás: %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>Átlagos log-valószínűség: %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>Szám a szókészletben</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Valószínűség</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-valószínűség</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Helyezés</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>Legvalószínűbb</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>Bizonyosság</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>Az 5-ös perplexitás azt jelenti, hogy a modell átlagosan úgy habozott, mint öt egyformán valószínű token között. Az 1 azt, hogy teljesen biztos volt.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>Ami a szöveg előtt állt</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>Az előtte álló megjelenítése</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>Ami előtte áll</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>Ami előtte áll (üres is lehet)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>Egy saját szöveg</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>Saját szöveg értékelése</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>Mennyire biztos a modell?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>Mennyi van értékelve</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>Ahol a legkevésbé volt biztos</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>Mutasson egy tokenre, vagy járja végig őket a nyílbillentyűkkel.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>Szabad szöveg</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>A válaszok nem követnek sem sémát, sem nyelvtant.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>A válaszok egy JSON-sémát követnek.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>A válaszok egy nyelvtant követnek.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>A válaszok szabad szövegek.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Szerkesztés…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Írás…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>A válasz követi.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>A válasz megszakadt; ameddig eljutott, követi.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>A válasz nem JSON.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Strukturált kimenet</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Használat</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Szabad szöveg</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON-séma</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Nyelvtan (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>A válaszok alakja</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>Séma vagy nyelvtan</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Válasz</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>Példa beszúrása</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>Kérdés a kipróbáláshoz</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>Nevezz meg egy könyvet, amelyet szeretsz.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Próba</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>Kipróbálás a modellen</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>A válaszok a sémát (JSON Schema 2020-12) követő JSON-ok lesznek. A kérdésben mondja el, mit jelentenek a mezők: a modell a kérdést látja, a sémát nem.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>A válaszok egy, a llama.cpp GBNF formátumában írt nyelvtan „root” szabályát követik: a szabályok alakja name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>A válaszok szabadon íródnak, ahogy a modell akarja.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Még nincs itt semmi.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Ellenőrzés…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>A modell tudja ezt követni.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Várakozás a modellre…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Írás…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Leállítva.</translation>
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
            <translation>Asszisztens</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Hőmérséklet</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>A csevegés modellje</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nincs</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>hőmérséklet: %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>Ahogy van (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 / %2 token</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>Kontextus: %1 / %2 token van használatban</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontextus</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>Megmutatja, mi mennyit foglal</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>Amit a modell megkap</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Utasítások</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Ez a beszélgetés</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>Amit éppen ír</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>A válasznak fenntartva</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Szabad</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>Az egész kontextus</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>%Ln a legrégebbi üzenetek közül nem lesz elküldve.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>A számok becslések: ez a modell nem számol.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>Ha a kontextus betelt, a legrégebbi fordulók kimaradnak.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>Előbb a melléklet összefoglalása</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>Nagyobb kontextus…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>Ez az üzenet %1 token, de csak %2 tokennek van hely.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>Ezzel az üzenettel %Ln a legrégebbi üzenetek közül már nem lesz elküldve.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>Kitűzve</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Ma</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Tegnap</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Elmúlt 7 nap</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Elmúlt 30 nap</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>%Ln beszélgetés található</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>%Ln beszélgetés a kukában</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln beszélgetés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>%1 mappa, kibontva: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>%1 mappa, összecsukva: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, kitűzve</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, mappa: %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>Megnyitás</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Átnevezés…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportálás…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Törlés</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Kibontás</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Összecsukás</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>Mappa eltávolítása…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Kitűzés</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Kitűzés megszüntetése</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>Áthelyezés mappába</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Új mappa…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>Kivétel a mappából</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Beszélgetés átnevezése</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Cím</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Mappa átnevezése</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Név</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Új mappa</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>Eltávolítja a következő mappát: „%1”?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>Mappa eltávolítása</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>A beszélgetései megmaradnak, mappa nélkül.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>Beszélgetések</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Törölt beszélgetések…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Új csevegés</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Új mappa…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Keresés a beszélgetésekben</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Keresés törlése</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Keresés törlése (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>Egy beszélgetés sem tartalmazza ezt.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>A beszélgetései itt fognak megjelenni.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Összecsukva</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Kibontva</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>Másolás</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kód másolása</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>Nyelvek</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Szöveg</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Saját megfogalmazás</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>Keresés a javításokban</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Elfelejtés</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>A modellek fordításainak elfelejtése…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Javítások</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>Egy javítás sem tartalmazza ezt.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>Ahol módosít egy fordítást, onnantól az Ön megfogalmazása lesz használva.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>A dokumentum részei, amelyekre az összefoglaló támaszkodik</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>az összefoglaló ezek közül ennyire támaszkodik: %1</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>magától befejeződött</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>elérte a hosszát</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>megtelt a kontextus</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>leállítva</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Mód</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Szöveg</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokenek</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>A log-valószínűségek összege</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>Tokenenként</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Miért ért véget</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>Mohó</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Nyalábos keresés</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>Sorsolva, kezdőérték: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>log-valószínűség %1, tokenenként %2</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>Dekódolás</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>Dekódolás</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>Legfeljebb négy egész szám</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>Minden dobozban egy token, az odáig vezető log-valószínűségek összege és zárójelben a hosszbüntetéssel számolt pontszáma áll. Vastag: a győztes; szaggatott: elvetve; dupla keret: egy teljes válasz.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Kezdőértékek</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>Nyalábok</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>Hosszbüntetés</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>Legfeljebb ennyi token</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>Ami mindben közös, az halvány; a ▸ azt jelöli, hol megy valamelyik a maga útján.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>Ugyanaz a prompt mohón, kezdőértékekkel sorsolva és nyalábos kereséssel dekódolva, mindegyiknél a log-valószínűségek összegével.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>Megtartás</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>Megszakítja, és törli a már letöltött részt?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 törlése</translation>
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
            <translation>Összes visszaállítása</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>Ebben a csevegésben eltérő beállítás: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>Ennek a csevegésnek nincs saját beállítása.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>„%1” visszavonása</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>Az összefoglaló eltávolítása és az üzenetek újbóli küldése</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>Összefoglaló, %Ln üzenet helyett elküldve</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>Összefoglaló elrejtése</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Összefoglaló megjelenítése</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>A korábbi üzenetek összefoglalója</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>Bármilyen feladat</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Csevegés</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Fordítás</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Összefoglalás</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kód</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Képek</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Beágyazás</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Bármilyen méret</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>Legfeljebb 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B–9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B–20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>20B felett</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>Felkapottak elöl</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Legtöbb letöltés</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Legtöbb kedvelés</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Legújabbak elöl</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>Bármilyen licenc</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Bármilyen nyelv</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1 M letöltés</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1 E letöltés</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 letöltés</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 paraméter</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>fájlméret: %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>hozzájárulást kér</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>kontextus: %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>módosítva: %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>Feladat</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Méret</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenc</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Nyelv</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Sorrend</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>Modellek keresése, például „qwen3” vagy „persian”</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Modellek keresése</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>Továbbiak</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Keresés törlése</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>A Hugging Face Hubon</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>Ehhez a géphez ajánlott</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>A katalógusból</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Mind a %1 megjelenítése</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Továbbiak lekérése a Hubról…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Keresés…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>Hálózat nélkül a fenti katalógus érhető el.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>A Hubon nincs ilyen GGUF-modell.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>Összefoglaló küldése helyettük</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>Új csevegés összefoglalóból</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>%Ln korábbi üzenet már nem lesz elküldve</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>Egy korábbi üzenet már nem lesz elküldve</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>Nagyobb kontextus: %1, kb. %2 további memória…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>Nagyobb kontextus: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>A dokumentum újbóli kiírása</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>Kiírás mappába…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>Munkalapok és oszlopok…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>Fordítás újra más beállításokkal…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Forrás megnyitása</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Mappa kiválasztása</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Fordítás újra</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>Kétnyelvű táblázatként: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>Dokumentumként: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>Az eredeti formájú dokumentumként</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>Nincs program a megnyitásához: %1.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Kiírva: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>A csillaggal jelölt dokumentumok itt jelennek meg.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>Nincs ilyen nevű dokumentum.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>A dokumentumai itt fognak megjelenni.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>Törli „%1” fordítását? A fájlok megmaradnak.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Keresés a dokumentumokban</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>Korábbi dokumentumok</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>Dokumentumok a kukában</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>Törli a kukában lévő összes fordítást? A fájlok megmaradnak.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>A törölt tartalom nem hozható vissza.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>Dokumentumok kiválasztása</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumentumok</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Minden fájl</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Mappa kiválasztása</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Word-dokumentum</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Weboldal</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Fordítás erre:</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>Kétnyelvű táblázat</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>A forrás és a fordítás kiírása egymás mellé, maga a dokumentum helyett</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>A táblázat formátuma</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Erre:</translation>
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
            <translation>A dokumentumok sora</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Fordítás újra</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>Az elkészült dokumentumok az alábbi listában maradnak</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>Nem a modell nyelve</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>Nem a modell nyelvpárja</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>Már ezen a nyelven van</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>Nem fordítható fajta</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>A fájl megváltozott</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Megnyitás</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Fordítás</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>Az ellenőrzésen megbukottak javítása</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>A dokumentum kiírása</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>%Ln megnézendő</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 / %2 bekezdés</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 már ismert</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>A kiírás óta módosult</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>nincs kiírva</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>Új dokumentumok</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>A Word-, PowerPoint-, Excel- és LibreOffice-fájlok, weboldalak, e-könyvek, Markdown, feliratok, PO, levelek, táblázatok és szövegek a saját formátumukban térnek vissza, a PDF Word-dokumentumként. A fordítás a forrás mellé íródik, sosem felülírva azt.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>Ejtse ide a fordításhoz</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumentumok</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>%1 letöltése</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Előbbre: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>Hátrébb: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 folytatása</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 szüneteltetése</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>%1 levétele a listáról</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>%1 megszakítása</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Bejelentkezés nélkül</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Az oldalának megnyitása</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Újra</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>Megjelenítés a telepítettek között</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>Újra</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>%1 letöltése</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 folytatása</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 szüneteltetése</translation>
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
            <translation>kevesebb mint egy perc van hátra</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>%Ln perc van hátra</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>%1 ó %2 p van hátra</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>több mint egy nap van hátra</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>a sorára vár</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>vár: a hálózat ki van kapcsolva</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>szünetel</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>kész, minden bájt ellenőrizve</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>leállítva</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>újrapróbálkozás…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>újrapróbálkozás %Ln másodperc múlva</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>a már meglévő rész ellenőrzése</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>kapcsolódás…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 hibás bájtokkal érkezett meg, ezért újra letöltődik.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>Mind szüneteltetése</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Mind folytatása</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>Sebességkorlát és egyidejű letöltések a beállításokban</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>Semmi sem töltődik le</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>Minden letöltés itt jelenik meg, és újraindítás után folytatódik.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Modell keresése</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln folyamatban</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln várakozik</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>%1 szabad a lemezen</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>Sebességkorlát: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>Nincs sebességkorlát</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>Nincs modell</translation>
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
            <translation>Ejtsen ide bárhová dokumentumokat vagy mappákat</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Fájlok kiválasztása…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Mappa kiválasztása…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>kb. %1 ó %2 p van hátra</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>kb. %1 ó van hátra</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>kb. %1 p van hátra</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>kb. %1 mp van hátra</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>Üzenet szerkesztése</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Mentés és küldés</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Mégse</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>A korábbi változat megmarad. Küldés: Ctrl+Enter.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>Kódolás: %1 (becsült)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>Kódolás: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>Ha a betűk hibásnak tűnnek, válasszon másik kódolást</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>A Parlance-ra bízva</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Minden nyelv</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>Nyugat-európai</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Közép-európai</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Balti</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Török</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cirill</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Görög</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>Arab és perzsa</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Héber</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thai</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnámi</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>Egyszerűsített kínai</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>Hagyományos kínai</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japán</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Koreai</translation>
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
            <translation>Törlés</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Tárolt adatok törlése</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Végleges törlés</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>Amit bejelöl, törlődik a kukákból is, és nem hozható vissza. A fájlok, modellek, szójegyzékek, javítások, asszisztensek, promptok és beállítások megmaradnak.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>A Parlance befejezi, amit csinál, és a törölt adatok nélkül újra megnyílik.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>Előbb biztonsági mentés…</translation>
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
            <translation>Törlés…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Tárolt adatok törlése</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>Csevegések, fordítások, összefoglalók és egyebek, fajtánként.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>A kiválasztott adatok törölve.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>Csevegések, mellékletekkel és piszkozatokkal</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>Lefordított szövegek és dokumentumok, soruk és memóriájuk</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>Összefoglalók, kérdésekkel, jegyzetekkel és sorral</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>Mért sebességek, és hogy mikor voltak utoljára használva a modellek</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>A szótárhoz adott szavak</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>A hálózat és a korábbi indítások naplói</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>Példa hozzáadása</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>Mentve: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>%1 fájl mentve ide: %2</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>Minden beszélgetés exportálása…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Beszélgetések importálása…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>Minden beállítás együtt</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Beállítások exportálása…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Beállítások importálása…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Minden beállítás visszaállítása…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Beállítások importálása</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Beállítások exportálása</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>A Parlance beállításai</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>Mi ez? Kattintson ide, majd arra, amiről magyarázatot szeretne.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>Mi ez?</translation>
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
            <translation>Word-dokumentum</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Weboldal (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Egyszerű szöveg</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, mindennel együtt</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>Mindegyiknek külön fájl egy mappában</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>Mindegyiknek külön fájl egy ZIP-ben</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>Egyetlen fájl mindegyikkel</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportálás…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>Azzal együtt, amit a modell válasz előtt gondolt</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>Az exportálás állása</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>„%1” exportálása</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln beszélgetés exportálása</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Parlance-beszélgetések</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>Az egész beszélgetés, ahogy látható</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>A kiválasztott %Ln beszélgetés</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>Csak néhány üzenete:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>Mind a(z) %Ln beszélgetés</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Fájltípus</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>Hová kerüljön több beszélgetés</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>A JSON-ban minden üzenet minden változata, a mellékletek szövege és minden válasz ráfordítása benne van. Veszteség nélkül újra importálható.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>A látható üzenetek íródnak ki, mindegyik a dátumával és a válaszoló modellel. Csak a JSON tartalmazza a többi változatot és a mellékletek szövegét is.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Beállítások exportálása</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Fájl kiválasztása…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>Minden beállítás egyetlen fájlban, egy másik géphez. A kulcsok soha nem kerülnek bele.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>Ezek Önről vagy erről a gépről árulkodnak, ezért kimaradnak:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>Ezek kiírása is</translation>
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
            <translation>Word-dokumentum</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Weboldal (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Egyszerű szöveg</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Összefoglaló másolása</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>Összefoglaló mentése</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Másolva.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Másolás</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>Másolás forrásokkal</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Összefoglaló</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Mentve: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>Beállítások és a kiszolgálók kulcsai</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>Csevegések, fordítások, összefoglalók és importált modellek</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>Piszkozatok, sorok és készenlétben tartott beszélgetések</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>Letöltött modellek, más programokkal közösek</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Eszközök</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>A betöltés módja…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>A betöltött modell</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>Nincs betöltött modell. Ha lesz, itt látható, min fut.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>Használt utasításkészletek: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>Mihez férhetnek hozzá a modellek és a dokumentumok, ezen a gépen kipróbálva</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>Kipróbálás folyamatban…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>A %1 parancs mindent lefuttat, és megszámolja, mi hagyja el ezt a gépet.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Mappa megnyitása</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>Mérés folyamatban…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>A Parlance mappái</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>Napló megjelenítése…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>Ennek az indításnak és a motor összeomlásainak naplója</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>Érvényes környezeti változók</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>Egy sincs beállítva.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Jelentés másolása</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>Verziók és beállítások hibajelentéshez, nevek és mappák nélkül</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Verziók</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licencek…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>Minden mellékelt összetevő licence</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, szabad: %2 / %3</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>Másolás</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
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
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Továbbiak</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>Mit jelent, mi van biztonságban, és mi a teendő</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Részletek másolása</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Másolva</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>Modell ehhez a géphez</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>A szabad memória, a tervei és a nyelvei alapján kiválasztva.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>Közben készen áll a Parlance-szal érkezett kezdőmodell. Apró: az ismerkedéshez jó, valódi munkához nem.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>A gép megvizsgálása…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>Egyik általunk ismert modell sem fér bele a most szabad memóriába. Zárjon be más programokat, és térjen vissza, vagy folytassa a kezdőmodellel.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>A kezdőmodell használata</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>A Hub lekérdezése…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Indítás</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>E modell használata</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Letöltés</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>Kiürítés</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>Alapérték: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>Ára: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>A modell újbóli betöltésekor lép érvénybe</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>„%1” visszaállítása az alapértékre</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>Sebesség és memória</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>A fájl olvasása…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Ennek a számítógépnek egyetlen modellje sincs használatban. Válasszon egyet fent.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>Beszúrás</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>Mi kerüljön a prompt hézagaiba?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>Keresés a dokumentumban</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Előző hely</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Következő hely</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Keresés bezárása</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Keresés…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nincs találat</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>Még nincs mappa; soronként egy</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Mappa hozzáadása</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>Elfelejti a modellek fordításait?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Elfelejtés</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>A már lefordított szövegek legközelebb újra le lesznek fordítva. A javításai és az előzményei megmaradnak.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>Elfelejti ezt: „%1”?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>Lekerül a listáról, a kulcsával és a modelljeihez megadott beállításokkal együtt. Magán a kiszolgálón semmi sem változik.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Elfelejtés</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>Beszélgetés</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Honnan</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dátum</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Üzenetek</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Névtelen</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>már itt van</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>Modellek ezen a gépen</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>Ezek már itt vannak, és beleférnek a memóriába. Melyiket szeretné használni? A fájlok a helyükön maradnak.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>E modell használata</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>Másik modell beszerzése…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>A megtalált beszélgetések</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>Kifejezéslisták (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>Vesszővel tagolt táblázat (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>Tabulátorral tagolt táblázat (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Szójegyzék</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Kifejezések</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Javítások</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Mi jelenjen meg</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>A szöveg nyelve</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>A fordítás nyelve</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>Sosem fordítandó</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>Nevek és szavak, amelyek minden nyelven változatlanok maradnak</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>Kifejezések keresése</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>Kifejezés hozzáadása</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eltávolítás</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importálás…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportálás…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>Egy kifejezés sem tartalmazza ezt.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>Adjon hozzá neveket és szavakat, amelyeket sosem kell lefordítani.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>Adjon hozzá szavakat és a fordításukat e két nyelv között.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>%Ln kifejezés felvéve.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Mentve: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>Kifejezések importálása</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>Kifejezések exportálása</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>Fordítandó munkalapok és oszlopok</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>Ezek fordítása</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>A többi változatlan marad.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln szöveg</numerusform>
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
            <translation>Keresés a súgóban</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>Egy oldalon sincsenek ezek a szavak. Próbáljon kevesebbet vagy másokat.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>%Ln szakasz található</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>A súgó tartalma</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>A keresés találatai</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Keresés ezen az oldalon</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Előző hely</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Következő hely</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Keresés bezárása</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nincs találat</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Súgó</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>Az oldal egy része egyelőre angol.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Vissza</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Előre</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Keresés ezen az oldalon</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kisebb szöveg</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Nagyobb szöveg</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>Következő</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Következő megnézendő bekezdés</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln megnézendő bekezdés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>Kuka</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Visszahozás</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Végleges törlés</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Vissza</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Kuka ürítése…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>A kuka üres.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>A legújabb %1 szerepel a listában.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Végleges törlés…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Megnyitás</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Áthelyezés a kukába</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>Kuka</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Előzmények</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>Egy fordítás sem tartalmazza ezt.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>A csillaggal jelölt fordítások itt jelennek meg.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>A fordítások nem lesznek megjegyezve.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>A fordításai itt fognak megjelenni.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>Törli ezt a fordítást?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Felvétel a kedvencek közé</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Áthelyezés a kukába</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>Előzmények megőrzése</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>A fordítások megjegyzése ezen a gépen</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Előzmények bezárása</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>Keresés a fordításokban</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>Korábbi fordítások</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>Fordítások a kukában</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>Törli a kukában lévő összes fordítást?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>A törölt tartalom nem hozható vissza.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>Hogyan szerezhet modellt</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>A Parlance GGUF-modelleket futtat. Válasszon a Felfedezés alatt ehhez a géphez illőt, ejtsen egy .gguf fájlt az ablakra, vagy adjon meg egy saját mappát.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>Modellek felfedezése</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>Modellmappa kiválasztása</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>Itt jelenik meg az is, amit más eszközök tesznek e gép Hugging Face-gyorsítótárába, például ezzel:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Parancs másolása</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>A Hugging Face Hubon talált modellek</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>Beszélgetések importálása</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Az olvasás állása</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>Exportált beszélgetések kiválasztása</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>Exportált beszélgetések</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Minden fájl</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>Beszélgetések mappájának kiválasztása</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Fájlok kiválasztása…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Mappa kiválasztása…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Mind</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Olvasás…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Válassza ki, amit a Parlance, a ChatGPT, a Claude, az Open WebUI, az LM Studio, a Jan vagy a llama.cpp weboldala exportált, vagy ejtse ide: fájlokat, ZIP-eket kibontatlanul vagy egy mappát. Semmi sem tárolódik, amíg nem látta, mi van benne, és semmi sem hagyja el ezt a gépet.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln beszélgetés importálása</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>%Ln beszélgetés található. Jelölje be az importálandókat.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>Egy beszélgetés található.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>%Ln beszélgetés importálva</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>%Ln üzenettel</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>%Ln beszélgetés kihagyva: már itt vannak.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Kimaradt, mert a Parlance-ban nincs helye: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>„%1” hozzáadása a modelljeihez</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>%Ln modell hozzáadása a modelljeihez</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hozzáadás</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>Hozzáadandó fájlok</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>Használat a jelenlegi helyén</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>Semmi sem másolódik vagy változik. Ha a fájlt később áthelyezik, innen elvész.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Áthelyezés a Parlance mappájába</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>A fájl elkerül a mostani helyéről. A Parlance ezután el is tudja távolítani.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>Ez fog megváltozni:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>A fájl semmit sem módosít: már minden így van beállítva.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>Nem érthető, marad, ahogy van:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>Ez a verzió nem ismeri, kimarad:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>A modell</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Eltolások</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Büntetések</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>InspectPanel</name>
        <message>
            <source>Views of the model</source>
            <translation>A modell nézetei</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Vizsgálat</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokenek</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>Következő token</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>Dekódolás</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Bizonyosság</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>Kérdezési módok</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>Sebesség és memória</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Modellkártya</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>csevegés</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>fordítás</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>összefoglalás</translation>
        </message>
        <message>
            <source>code</source>
            <translation>kód</translation>
        </message>
        <message>
            <source>images</source>
            <translation>képek</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>beágyazás</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>Alapértelmezett csevegéshez</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>Alapértelmezett fordításhoz</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>Alapértelmezett összefoglaláshoz</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Csevegés</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Fordítás</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Összefoglalás</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>Befejezetlen letöltés</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Régi revízió</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>Egy modell által sem használt fájl</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Törött hivatkozás</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>másik revízió használja</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>másik modell használja</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>máshol más neve van</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>az Öné vagy másik alkalmazásé, ezért nem törlődik</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>%1 eltávolítása</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>%1 ellenőrzése</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>%1 importálása</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>%1 készítése</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>%1 átalakítása</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>A Parlance része, és megmarad</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>A llama.cpp-hez tartozik: ott távolítsa el</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>Az LM Studióhoz tartozik: ott távolítsa el</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>A Janhoz tartozik: ott távolítsa el</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>A GPT4Allhoz tartozik: ott távolítsa el</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>Az Ollamához tartozik: ott távolítsa el</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>Saját mappájában van: ott távolítsa el</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 paraméter</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>kontextus: %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>erre: %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>még nem volt használva</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>használva: ma</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>használva: tegnap</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>használva: %Ln napja</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>használva: %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>itt nem átalakítható fajta</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>Keresés ezek között a modellek között</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Rendezés</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Név szerint</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>Méret szerint</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>Utolsó használat szerint</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>Paraméterek szerint</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>Tulajdonos szerint</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Fájl hozzáadása…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Kiszolgáló hozzáadása…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>Modellek keresése újra</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln modell</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, %2 a lemezen</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>Nincs „%1” nevű modell.</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>Modellek hozzáadása</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF-modellek (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Minden fájl (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>A képben nincs beilleszthető szöveg. Mentse fájlba, és azt ejtse ide.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Dokumentumok kiválasztása</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumentumok</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Minden fájl</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Mappa kiválasztása</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>Jelszó megadása…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>Kódolás kiválasztása…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell kiválasztása</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Újra</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Hozzáadás újra</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>Kattintson, hogy odaugorjon.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Leállítás: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>JobsStrip</name>
        <message>
            <source>What runs now</source>
            <translation>Ami most fut</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln művelet fut</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>A futók megjelenítése</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>A futók összecsukása</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>Biztonsági mentés</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Minden, amire a Parlance emlékszik, egyetlen fájlban: a biztonság kedvéért vagy másik gépre költözéshez. A modellek nem tartoznak bele.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>Naponta magától is készül egy másolat. A legújabb: %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Biztonsági mentés…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Visszaállítás…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>Billentyűk ehhez: „%1”</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>Nyomja meg az új billentyűket. Az Esc meghagyja a régieket, a Backspace törli őket.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>A szöveg nyelve</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>A fordítás nyelve</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Nyelvek és szövegek cseréje</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>Nyelv felismerése</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>Felismerve: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>A szövegből nem derül ki jól a nyelve. Válassza ki itt.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>Bizonytalan: %1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>Bizonytalan: válasszon nyelvet</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>Nyelv hozzáadása</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>Nyelv hozzáadása…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 eltávolítása</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>Nyelvek keresése</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Nincs ilyen nevű nyelv.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>Saját nyelvek</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Minden nyelv</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>Helyesírás</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>Minden bekezdés a saját nyelvén</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Ki</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>afrikaans</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>amhara</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>arab</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>asszámi</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>azerbajdzsáni</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>belarusz</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>bolgár</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>bengáli</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>tibeti</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>bosnyák</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>katalán</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>közép-kurd</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>cseh</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>walesi</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>dán</translation>
        </message>
        <message>
            <source>German</source>
            <translation>német</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>divehi</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>görög</translation>
        </message>
        <message>
            <source>English</source>
            <translation>angol</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>eszperantó</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>spanyol</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>észt</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>baszk</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>perzsa</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>finn</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>filippínó</translation>
        </message>
        <message>
            <source>French</source>
            <translation>francia</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>ír</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>galíciai</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>gudzsaráti</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>hausza</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>héber</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>horvát</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>magyar</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>örmény</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>indonéz</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>igbó</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>izlandi</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>olasz</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>japán</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>jávai</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>grúz</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>kazah</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>khmer</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>kannada</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>koreai</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>kurd</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>kirgiz</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>latin</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>luxemburgi</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>lao</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>litván</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>lett</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>malgas</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>maori</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>macedón</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>malajálam</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>mongol</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>maráthi</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>maláj</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>máltai</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>burmai</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>nepáli</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>holland</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>norvég</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>okszitán</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>odia</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>pandzsábi</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>lengyel</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>pastu</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugál</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>brazíliai portugál</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>román</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>orosz</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>kinyarvanda</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>szindhi</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>szingaléz</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>szlovák</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>szlovén</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>szomáli</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>albán</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>szerb</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>svéd</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>szuahéli</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>tamil</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>telugu</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>tádzsik</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>thai</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>türkmén</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>török</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>tatár</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>ujgur</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ukrán</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>üzbég</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>vietnámi</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>xhosza</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>jiddis</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>joruba</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>kantoni</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>kínai</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>hagyományos kínai</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>zulu</translation>
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
            <translation>Elhagyja ezt a gépet</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>A modell egy kiszolgálón fut: „%1” (%2). Amit ír, oda lesz elküldve.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>Amit ír, ide kerül: %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>A modell egyes rétegei itt vannak: %1. Ami a szövegéből kiszámolódik, oda utazik, és útközben semmi sem védi.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>A modell egy része itt fut: %1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>%Ln dokumentum kimaradt:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… és további %1</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>Maradványok</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>Ami helyet foglal, de egy modellnek sem kell. Semmi sem törlődik, amíg nem látta a tervet.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>Összes eltávolítása…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>innen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fájl</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Eltávolítás…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>Eltávolítás: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1% vagy több</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>kevesebb mint %1%</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>Árnyalatok világostól sötétig: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>Rövid</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Közepes</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Hosszú</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Kb. %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>Más hossz…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licencek</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>Miből áll a Parlance</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenc</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>A licenc szövege nem volt mellékelve.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>A hivatkozás szövege ezt nevezi meg: %1, de ide vezet: %2.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>A címben más írás betűi vannak, amelyek másoknak látszhatnak: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>Ami a @ előtt áll, nem a webhely. A webhely: %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Hivatkozás megnyitása</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>Megnyitja ezt a címet a böngészőben?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>A Parlance nem nyit meg ilyen hivatkozást.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Cím másolása</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Megnyitás</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>Saját megfogalmazás</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Mennyire volt biztos a modell?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>Fordítás…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 / %2 bekezdés</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 már ismert</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>Minden</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Figyelmeztetések és hibák</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Hibák</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>Ennek az indításnak a naplója</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>A nevek, mappák és kulcsok már íráskor kimaradnak belőle, így hibajelentéshez csatolható.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>Ilyesmi nem került a naplóba.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Mi látható</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Keresés a naplóban</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>A láthatók másolása</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Mappa megnyitása</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>Beillesztés</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>Ez a szöveg túl hosszú ahhoz, hogy ide beillessze.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>Mentse fájlba, és azt nyissa meg vagy ejtse ide.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>Súgó</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Csevegés</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Fordítás</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Összefoglalás</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modellek</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Vizsgálat</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Beállítások</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>Kivétel a kedvencek közül</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Felvétel a kedvencek közé</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>Csak a kedvencek</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>Ez a szám nem található a dokumentumban.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>Ez a név nem található a dokumentumban.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>%1. mondat / %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>Súlyok</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Állapot</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>Kulcsok és értékek</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Számítás</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>Memória a kontextus szerint</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>Kontextus tokenben</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 ekkora kontextushoz: %2 token</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>Szabad itt: %1: %2 / %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>Szabad memória: %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>Súlyok típus szerint</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Típus</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bájt</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>Nagyjából ennyi: a súlyok tenzoronként vannak megszámolva, a többi képlettel.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontextus</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Egyidejű kérések</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>A kulcsok és értékek pontossága</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>A súlyok kvantálása</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memória</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>Ahogy a fájlban van (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Ahogy a fájlban van</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, egyenként %2 bit</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>Ahogy most be van töltve: súlyok %1, kontextus %2, számítás %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>Ahogy most be van töltve: kb. %1 súlyok, %2 kontextus, %3 számítás.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>Összesen kb. %1; %2 memória szabad.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>Összesen kb. %1: több, mint a szabad %2.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>A sérültek javítása</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>A sérült fájl más néven megmarad, bármit is választ. Az ablak egy pillanatra bezárul, majd újra megnyílik.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>Visszatérés a legújabb biztonsági mentéshez</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>A még olvasható rész megtartása</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>Kezdés üresen</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Mennyi van beolvasva</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Javítás</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Nincs ilyen.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>Ekkori: %1; összesen: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>Semmi sem olvasható belőle.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%1 / %2 beszélgetés; összesen: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>Üzenet szerkesztése</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Üzenet másolása</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Válasz másolása</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>Műveletek az üzenettel</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>Műveletek a válasszal</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Újra</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>Kitűzve: mindig el lesz küldve. Kattintson a kitűzés megszüntetéséhez.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Kitűzés megszüntetése</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>Még el lesz küldve</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Másolva</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>Exportálandó üzenetek</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Válasz</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ön</translation>
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
            <translation>Számítás helye</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Miért ért véget</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Megírva</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>Hogyan készült ez a válasz</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>A válasz tokenjei</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>Kapott tokenek</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>Eltalált tokenek</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Idő az első tokenig</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Sebesség</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>Gondolkodási idő</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 mp</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Edit…</source>
            <translation>Szerkesztés…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Válasz erre</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>Hogyan készült…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>Mennyire volt biztos a modell?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Törlés</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>Kijelölés másolása</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Másolás Markdownként</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Másolás egyszerű szövegként</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>Másolás formázással</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Folytatás</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Újra</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>Új válasz ezzel…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Korábbi változat</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Későbbi változat</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>Kitűzés megszüntetése: a többivel együtt elhagyhatja a kontextust</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>Kitűzés: a kontextusban marad</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>Minden, ami a fájlban van</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Kulcs</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Érték</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>Kulcsok és értékek keresése</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>A csevegéssablon megjelenítése</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Az érték másolása</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln sor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>Betöltés</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Továbbiak</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 betöltése</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Továbbiak: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Betöltve</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>Lát képeket</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Régi revízió</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Betöltés leállítása</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Kivétel a memóriából</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Betöltés újra</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>Kikerült a memóriából, mert nem volt használva. A következő kérdés betölti.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. Kontextusa %2 token.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>Nincs modell</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>Betöltés… %1%</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell kiválasztása</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modell: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>Pihen, mert nem volt használva. A következő kérdés betölti.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>Minden modell…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>A betöltés módja…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>„%1” parancs másolása</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Mégse</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>A hiba részleteinek másolása</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>A modell beállításai…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>A betöltés módja…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>Vizsgálat…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Ellenőrzés</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>Kicsinyítés…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>Alapértelmezett ehhez:</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>Kiszolgálójának módosítása…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>Kiszolgálójának elfelejtése…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Elfelejtés…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Eltávolítás…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>A tárolója teljes tartalmának eltávolítása…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Útvonal másolása</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Mappa megnyitása</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>csevegés</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>fordítás</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>összefoglalás</translation>
        </message>
        <message>
            <source>code</source>
            <translation>kód</translation>
        </message>
        <message>
            <source>images</source>
            <translation>képek</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>beágyazás</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>Elfér a GPU-n</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>Részben elfér a GPU-n</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>A processzoron fut</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Túl nagy</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>Nem tudni, elfér-e</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>az eredetivel egyenértékű</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>jó minőség</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>érezhetően gyengébb</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>sokkal gyengébb</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>saját feltételek</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>üzleti használat feltételekkel</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>üzleti használat megengedett</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>üzleti használat tilos</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>Itt nem használható: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>Erre nem való: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>kb. %1 memória</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 memória, mért érték</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>legfeljebb %1 token/s</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 token/s, mért érték</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>kb. %1 token/s</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>A memória legfeljebb %1 token/s sebességet enged.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>Itt %1 token/s sebességgel írt, mért érték.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>Más modellek itteni mérései alapján kb. %1 token/s.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>Az oldalából nem derül ki, mire van szüksége.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>%2 tokenes kontextussal kb. %1 kell neki.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>A méretéből és a felépítéséből becsülve.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>%2 tokenes kontextussal %1 kell neki.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>A llama.cpp mérte a fájl fejlécéből.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>Szabad hely számára: %1 a GPU-n, %2 a memóriában.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>Szabad hely számára: %1 memória.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>Telepítve</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Felfedezés</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Letöltések</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>A modellek nézetei</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modellek</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln letöltés folyamatban</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>Keresés</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>Egy modell oldala</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>Egy fájl első bájtjai</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Letöltés</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>Hozzáférés kérése</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>Új verzió keresése</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>Motor máshol</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Idő</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Gazdagép</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Mire</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Tárgy</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Fogadva</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Válasz</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>nincs válasz</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Amit a Parlance a hálózattól kért</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>Lista törlése</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>A Parlance modellek keresésére és letöltésére, valamint az Ön által választott kiszolgálók eléréséhez csatlakozik a hálózatra. A csevegéseiből, szövegeiből és dokumentumaiból csak ezek a kiszolgálók kapnak bármit is. A lista ezen a gépen marad.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln kérés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, %2 fogadva</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>A legújabb %1 látható.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>Kapcsolat nélkül</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>A Parlance nem nyit kapcsolatot. Kattintson az eddigi összes kérés megtekintéséhez.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>Hálózat bekapcsolva</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>Csak amit keres, letölt vagy csatlakoztat. Kattintson az összes kérés megtekintéséhez.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>A legvalószínűbb következő tokenek</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Szám</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-valószínűség</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>Megmaradt tokenek</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>Megmaradt valószínűség</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>Entrópia bitben</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>marad: %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>összesen %1</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 bit</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: %2 token marad, a valószínűség ekkora részével: %3; entrópia: %4 bit.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>Következő token</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>Következő token megjelenítése</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Visszalépés</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>További tokenek</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>A kiszolgáló csak a legvalószínűbb tokeneket közli: nem mutatható meg, mit hagynak meg a mintavevők.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>Nincs megjelenítve, mert sorsol, vagy egy egész szövegre tekint vissza: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>A modell a szókészlete minden tokenjének valószínűséget ad. Írjon be egy szöveget, és nézze meg, mit vár utána, és mit hagynak meg ebből az egyes mintavevők. Válasszon egy tokent, hogy azzal folytassa.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>A prompt után:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>Betöltve: %1.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>Letöltve: %1.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>Lefordítva: %1.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>Összefoglalva: %1.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Kész: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>Mentve: %1.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>Nem sikerült: %1</translation>
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
            <translation>%1 E</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln szó</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln karakter</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>Ajánlott</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, ajánlott</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>letöltendő: %1</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>letöltendő: kb. %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Ebben jó: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>A lemezen csak %1 szabad.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>kb. %Ln perc, sebesség: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>A Parlance kapcsolat nélkül marad, ahogy a beállításai mondják. A kezdőmodell itt van, és hozzáadhat egy meglévő modellfájlt.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Csatlakozás a hálózathoz</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>Mi történjen ezzel: „%1”?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>Mi történjen %Ln dokumentummal?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Összefoglalás</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>Megnyitandó dokumentumok</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>Mindig így, amíg a beállításokban meg nem változik</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Csatolás csevegéshez</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Fordítás</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>Ejtse ide a modelljeihez adáshoz</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Ejtse ide az üzenethez csatoláshoz</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>Ejtse ide a szöveg beszúrásához</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>A szöveget a Csevegés, Fordítás vagy Összefoglalás elemre ejtse</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>A képeket a csevegésre ejtse</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>A Parlance a gép fájljait nyitja meg, nem weboldalakat</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>Ejtse ide a fordításhoz</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>Ejtse ide az összefoglaláshoz</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>Ejtse ide a megnyitáshoz: Ön dönti el, mi legyen vele</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>Mintavételezés</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Speciális</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Speciális beállítások</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>A csevegés modellje</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Ahogy a modell teszi</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Ahogy a beállításokban</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>A betöltéskor derül ki, mit kínál a modell.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>Ez a modell nem használ gondolatmenetet.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>Ez a modell mindig gondolkodik: nem lehet mást kérni tőle.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>Ez a modell nem ismer ráfordítási szinteket.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>E modell gondolatmenetének nincs jelölése.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>A kiszolgálóktól nem kérhető nyalábkeresés.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>Strukturált kimenettel együtt nem lehetséges.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>Nyalábkereséssel együtt nem lehetséges.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>A kiszolgálók JSON-sémát követnek, nyelvtant nem.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>Erről a kiszolgáló maga dönt.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>E modell memóriája nem enged előre találgatást.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>„%1” visszavonása</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>Az összefoglaló formája</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>Az összefoglaló hossza</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>Az összefoglaló nyelve</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>Azonos nyelv</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Beállítások</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>Beállítások (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>Részletesség, közönség, utasítások, előbeállítások</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>Az összefoglaló beállításai</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Használat</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Nyelv</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>A dokumentum nyelve</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Részletesség</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Utasítások</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>Mit vegyen még figyelembe az összefoglaló, saját szavaival</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>Több dokumentum</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>Bárki; vagy „egy tízéves gyerek”, „az ügyvédeink”…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>Minden jegyzetből újraírva: a legolvashatóbb</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>A jegyzetek szakaszonként: a legkevesebb veszteség</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>Együtt összefoglalt dokumentumokhoz</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>Az összefoglaló formája. Kis modellek nem minden formát tudnak megírni.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Hossz szavakban</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>A célzott hossz. A hosszabb összefoglaló kevesebbet veszít, és tovább tart.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>Amilyen nyelven az összefoglaló készül; a modellnek jól kell tudnia.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Közönség</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>Kinek készül: ettől függ, mely szavakat nem kell megmagyarázni.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>Mit mondjon a közösen összefoglalt dokumentumokról.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Előbeállítás</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>A fordítás módja</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Alkalmaz</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>A modell nem követi a stílusra vonatkozó kéréseket.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>Mint a forrás</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Hangnem</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Utasítás</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>A modell nem követi az utasításokat.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Keresési szélesség</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>Ahol a modell fut, ott keresés nem lehetséges.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>Például: Hagyd meg a termékneveket.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>A készítők ajánlása szerint</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>A készítők ajánlása szerint (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>A mondat hány kezdése követhető egyszerre; az 1 a leggyorsabb.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>A szójegyzék használata</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>A korábbi fordítások és a saját javítások használata</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>A modellnek nem adhatók kifejezések.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>Hogyan hangozzék a fordítás, egy-két szóban, például „meleg” vagy „tömör”.</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>Mit vegyen még figyelembe a modell. A rövid és határozott utasítások válnak be a legjobban.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>Nagyobb szám jobb megfogalmazást találhat, és több időt és memóriát igényel.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>Megadja a modellnek a saját szakkifejezéseit a bekezdés szavaihoz, és megjelöli, amit kihagyott.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>A korábban lefordított szöveget a modell kérdezése nélkül veszi át. Kapcsolja ki, ha mindent újra le szeretne fordíttatni.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>Formalitás, mint a forrásban</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formális</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Informális</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>Az olvasó megszólítása</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>A fordítás hangneme</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Továbbiak…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>Utasítások, keresési szélesség, szójegyzék és memória</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>Gépelés közben</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>Fordítás gépelés közben</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>Továbbiak (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>A modell nem követi a stílusra vonatkozó kéréseket.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>ismeretlen</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>„%1” feltételei: %2. Válasszon másik modellt.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>Hangnem, mint a forrásban</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>Saját szavakkal…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>Asszisztens</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>A kezdőmodell túl kicsi utasítások vagy sémák követéséhez.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>Asszisztensek szerkesztése</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Ez a csevegés</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Beállítások bezárása</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nincs</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>%Ln dolgot állít be.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>A Parlance része</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>Itt készült vagy itt lett importálva</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>A Hugging Face gyorsítótára</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>A llama.cpp gyorsítótára</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>Az LM Studióé</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>A Jané</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>A GPT4Allé</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>Az Ollamáé</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>Saját modellmappa</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fájl</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>Kiszolgálón</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>Az OpenAI protokollját ismerő kiszolgálóknak saját modelljeik vannak. Más gépek eszközei egy itteni modell munkáját osztják meg.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>Még egy sincs felvéve. Vegyen fel egyet azzal a címmel, amelyen válaszol.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>Más számítógépek</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Kiszolgáló hozzáadása…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>Eszközök hozzáadása…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Módosítás…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 módosítása</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Elfelejtés…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>%1 elfelejtése</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eltávolítás</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 eltávolítása</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>%1 ellenőrzése újra</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>Leállította ezt a választ.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>Ez a válasz megszakadt.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>A válasz elérte a megengedett hosszt.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>A kontextus megtelt, mielőtt a válasz véget ért volna.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Újra</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Folytatás</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>Az új beállítások a modell újbóli betöltésekor lépnek életbe.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Betöltés újra</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>„%1” lekerült a listáról. A fájlja ott van, ahol volt.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>Felszabadult: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln fájl nem távolítható el: valami más használja őket.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>„%1” ép: a bájtjai megegyeznek a Hubon lévőkkel.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>„%1” fejléce ép. A többi részéről semmi sem mondja meg, milyennek kellene lennie.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>„%1” sérült: %2 bájtjai mások, mint kellene. Távolítsa el, és töltse le újra.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>„%1” a modelljei között van, mérete: %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Betöltés</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>Ahogy a beállításokban: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>„%1” beállításai</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Mentés</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>Az itteni beállítások csak erre a modellre vonatkoznak.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>A hőmérséklet és az utasítások kivételével minden a következő betöltéskor lép életbe.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>Keresés a beállításokban</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>A beállítások oldalai</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>A dokumentum oldalai</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>Kiemelve a(z) %1. oldalon</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>%1. oldal: ez az oldal nem jeleníthető meg</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>%1. oldal</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Parancsok</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Beszélgetések</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modellek</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ugrás</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>Nincs egyezés.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>Beszélgetések, parancsok és modellek keresése</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Találatok</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln találat</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>A csevegés beállításai</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Válaszok összehasonlítása…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Asszisztensek…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>Mentett promptok…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Szöveg folytatása</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>Dokumentumok vagy képek csatolása…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Beszélgetések importálása…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Ugrás a csevegéshez</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Ugrás a fordításhoz</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Ugrás az összefoglaláshoz</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Ugrás a modellekhez</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Ugrás a vizsgálathoz</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Ugrás a beállításokhoz</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>Üdvözlő megjelenítése újra</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>Vizsgálat: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>Mennyire volt biztos a modell a legutóbbi válaszában?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>Biztonsági mentés mindenről…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Biztonsági mentés visszaállítása…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>Tárolt adatok törlése…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>Ezen indítás naplójának megjelenítése…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Frissítések keresése</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Oldalsáv megjelenítése vagy elrejtése</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>Szöveg nagyítása</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>Szöveg kicsinyítése</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>Váltás világos témára</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>Váltás sötét témára</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>Váltás a rendszer témájára</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Beállítások exportálása…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Beállítások importálása…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Minden beállítás visszaállítása…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>Súgó: első lépések</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>Súgó: hogyan működnek a nyelvi modellek</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>Súgó: ha valami nincs rendben</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>Súgó ehhez a helyhez</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Beállítások: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>„%1” jelszava</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Megnyitás</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>A megadott jelszó nem nyitja meg.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>Most a dokumentum olvasásához kell, és sehol sem lesz eltárolva.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Jelszó</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Jelszó megjelenítése</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Jelszó elrejtése</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… és további %Ln sor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>Beillesztés szövegként</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Jelszó…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>„%1” eltávolítása</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>Más használat: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>Súlyok: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>Kontextus: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>Számítás: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>Fenntartva: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>Szabad: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, pontos</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, a memória fele</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, a memória negyede</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>nincs réteg</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln réteg</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontextus</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>A kontextusmemória pontossága</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Egyidejű kérések</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Szálak</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>Egy lépésben legfeljebb ennyi olvasható</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>/ %Ln réteg</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>Szakértők a számítógép memóriájában</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>Korábbi beszélgetések</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>legfeljebb %1 memória</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fájl</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>A méretek a llama.cpp saját adatai.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>A méretek a modell fejlécéből becsültek.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 a modell által ismert %2 tokenből</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 token, pedig a modell csak ennyit ismer: %2</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, együtt %2 tokennyi hellyel</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>ahol az eszköz tudja</translation>
        </message>
        <message>
            <source>off</source>
            <translation>ki</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>a memóriába másolva</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>a memóriába másolva és ott tartva</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>igény szerint a lemezről olvasva</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>a lemezről olvasva és a memóriában tartva</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>„%1” betöltésének módja</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Alkalmaz</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>Vissza az automatikushoz</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>A betöltés módjának módosítása</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>A módosítás azonnal bekerül a fenti tervbe. Semmi sem töltődik be, amíg nem alkalmazza.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>Alkalmazás és betöltés újra</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>Ahogy most be van töltve:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>Ahogy a most betöltött helyett betöltődne:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>Ahogy betöltődne:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>Egy kiszolgálón fut: „%1” (%2), amely maga dönt a betöltés módjáról.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>Amit ír, oda lesz elküldve.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>%1 tokent tart szem előtt.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>Egy része itt van: %1. Ami a szövegéből kiszámolódik, védelem nélkül utazik oda.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>Előbeállítás</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>Megőrzés mint…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>Ezek megőrzése egy név alatt</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>Előbeállítás elvetése</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nincs</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>Még nincs megőrizve</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>Ezek megőrzése</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Név</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>Új</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Kettőzés</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eltávolítás</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Visszavonás</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>„%1” eltávolítva.</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>A csevegés beállításai</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>Válaszok összehasonlítása</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Mentett promptok</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Válaszok összehasonlítása…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>Szöveg folytatása…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Asszisztensek…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Promptkönyvtár…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>Az összefoglalás állása</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Szünet</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Folytatás</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>A sorára vár</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>Szünetel. Az elolvasott rész megmarad.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>Leállította ezt az összefoglalást. Az elolvasott rész megmarad.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>A dokumentum megnyitása…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Minden ezen a gépen marad</translation>
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
            <translation>Írja be egy szöveg elejét…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Ahogy van</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>Csevegésként</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>Hogyan kapja a modell a promptot</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>Mentett promptok</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>Még nincs mentett prompt</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Promptkönyvtár…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>Zero-shot: csak a kérdés</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>Few-shot: példák után</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>Lépésről lépésre: előbb gondolkodás</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>Egy vonat 8 kocsiból áll, mindegyikben 45 ülőhely van. 300 ember ül. Hány ülőhely szabad?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>Gondolkodj lépésről lépésre. Aztán az utolsó sorba csak a választ írd.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>Adának 12 almája van, és megeszik 5-öt. Hány marad?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>6 sor szék van, soronként 4. Hány szék van összesen?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>prompt: %Ln token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>válasz: %Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>első token %1 s után</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>Mind egyezik: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>„%1” (változatok: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>Nem egyeznek: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Változat</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Utasítás</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>A prompt tokenjei</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>A válasz tokenjei</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>Idő az első tokenig (ms)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Token másodpercenként</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>Végső válasz</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Válasz</translation>
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
            <translation>Kérdezési módok</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Kérdés</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>Kérdezés minden módon</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>Változat hozzáadása</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>Promptkönyvtár</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Beszúrás</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Promptok</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>Mentse ide az újra és újra szükséges szövegeket.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Új prompt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Szöveg</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Név</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>Használatkor bekérve: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>Írja be: {{name}}, ahol használatkor be kell kérni valamit.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>Mit szeretne csinálni?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>Válasszon, amennyit csak szeretne. Mind mindig elérhető, és módosítható.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>Mely nyelveken?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>Elsőként a sajátján. A modellek egyes nyelveket jobban tudnak, mint másokat.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Maga a Parlance ezen a nyelven szól:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Csevegés</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>Kérdezzen, írjon, gondolja végig a dolgokat.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Fordítás</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>Szövegek gépelés közben, és elrendezésüket megőrző dokumentumok.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Összefoglalás</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>Hosszú dokumentumok, minden mondat forrással.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>A modellek ezen a gépen futnak, és amit ír, az rajta marad. Nincs fiók, és senkinek sem jelentünk semmit.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Következő</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>Ajánlott</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Letöltés</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Telepítve</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>Hiányzó részek</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>mérés…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Letöltés folyamatban</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>rontja az Ön nyelveit</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fájl</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>Nem mérhető: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>Kevesebb megjelenítése: %1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>Több megjelenítése: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>Az Ön üzenete</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln üzenet lesz elküldve ezután, ebben a sorrendben</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>Ez az üzenet lesz elküldve ezután</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>és további %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Szünet</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Eltávolítás a sorból</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Továbbiak</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>Befejezettek törlése</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Az Enter megjeleníti, a Space szünetelteti vagy folytatja, a Delete eltávolítja az elemet</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Sor</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Folytatás</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Megjelenítés</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Jelszó…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>Kódolás…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>A várakozó üzenet szerkesztése</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>A várakozó üzenet eltávolítása</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>Várakozik, sorszám: %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>Megnyitás a Fordításban</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>A modellnek más dolga is van: ez tovább tarthat.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>Összefoglaló</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>Legutóbbi dokumentumok</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Összefoglalás újra</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>Legutóbbi dokumentumok</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>A készítői előbb a feltételeik elfogadását kérik.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Letöltés</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Telepítve</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>Minden méret</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Ebben jó: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>%1 összes mérete</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>A Hub lekérdezése…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Letöltés folyamatban</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>Ez a modell újbóli betöltésekor lép életbe.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Betöltés újra</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>A modell újraindítása</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell kiválasztása</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Beállítások megnyitása</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Újra</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Javítás…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>Ezt a fájlt nem a Parlance hozta, ezért nem is törli. A listán marad, amíg ott van.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>Ez megmarad</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Lekerül a Parlance listájáról. A fájlja nem a Parlance-é: ott marad, ahol van.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Ez törlődik</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>Nem kerül kukába: ami törlődik, nem hozható vissza.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>Elfelejti ezt: „%1”?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>Eltávolít %Ln maradványt?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>Eltávolítja „%1” teljes tartalmát?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Eltávolítja ezt: „%1”?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Elfelejtés</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eltávolítás</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>Felszabadul: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>Összesen %Ln fájl, hivatkozás vagy mappa.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>A következő megjelenítése</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>Az erős kvantálás azoknak a nyelveknek árt először és leginkább, amelyekből a modellek keveset láttak. Ha a nyelv %1, válasszon Q5-öt vagy nagyobbat, ahol elfér.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>ebből készült: %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>Licenc: az oldala nem nevez meg egyet sem.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licenc: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Ebben jó: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>Nyelvek: %1, …</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Nyelvek: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>Képeket is tud nézni: a képprojektora (%1) vele együtt töltődik le.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>Vele használható adapterek (LoRA): %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>Vissza</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>Az oldalának megnyitása a böngészőben</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>Értékelés ehhez a kontextushoz:</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>A kontextus, amelyhez a modellek értékelve vannak</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>A Hub lekérdezése…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>Újraértékelés…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>Ebben a tárolóban nincs GGUF-modell.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>Visszaállítja az összes beállítást?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Összes visszaállítása</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>Ezeken az oldalakon minden beállítás az alapértékére áll vissza, a gyorsbillentyűk is. A modellek, a kiszolgálók és amit írt, megmaradnak. Visszavonhatja.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Biztonsági mentés visszaállítása</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Válasszon egy mentést, amelyet a Parlance készített itt vagy egy másik gépen. Mielőtt bármi megváltozna, látja, mi van benne.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>Hozzáadás, ami itt még nincs meg</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>Ami itt van, az marad, ahogy van, a beállítások is.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>Minden itteni dolog lecserélése</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>Előbb mentés készül az itteniről, a Parlance adatai mellé.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>Az ablak ezután egy pillanatra bezárul, majd újra megnyílik. A folyamatban lévő munkák leállnak; az addig megírtak megmaradnak.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Az olvasás állása</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance biztonsági mentések</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Minden fájl</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Fájl kiválasztása…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Visszaállítás</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>A fájl egy része sérült, és nem állítható vissza: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>A biztonsági mentés vissza van állítva</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>Ami sérült volt, ki van javítva</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>semmi, ami itt hiányzott volna</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>Visszaállítva: %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>Hozzáadva: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln beszélgetés már itt volt, és maradt, ahogy volt.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>Ami korábban itt volt, ebben a fájlban marad meg:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Mennyire volt biztos a modell?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Forrás megjelenítése</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>Kattintson egy mondatra, és látja, honnan való.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>A következő megjelenítése</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Beillesztett szöveg</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>Forrás elrejtése</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>Ez az összefoglaló nincs befejezve.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>Még nincs lefordítva</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Lefordítva</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Saját megfogalmazás</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>A forrás maradt</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Változatlan marad</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>korábban lefordítva</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>ahogy korábban javította</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>ugyanez a szöveg máshol is áll</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>a fájlból</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Bekezdés</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Címsor</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>Listaelem</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cella</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Jegyzet</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Felirat</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Üzenet</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Címke</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Hiányzik: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>Kétszer szerepel: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>Nincs a forrásban: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>Minden ⟦1⟧ után ott kell állnia a ⟦/1⟧ párjának, és a párok nem keresztezhetik egymást</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 hiányzó félkövérrel, dőlttel vagy hivatkozással</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 szám nélkül</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 cím nélkül</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 helyőrző nélkül</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 eltér a szójegyzéktől</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 azonos a forrással</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 más nyelven</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 ismétlésekkel</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 jóval hosszabb</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 jóval rövidebb</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 nyitott idéző- vagy zárójellel</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 befejezés nélkül</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 elhelyezendő objektummal</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 nincs lefordítva</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 túl hosszú sorokkal</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>%1 megnézendő</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>%1 / %2 lefordítva</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>%1 szerkesztve</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>%Ln bekezdésből:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>zárolva</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>%1. dia</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>%1. oldal</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>Cserélve %Ln bekezdésben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>Cserélve %Ln bekezdésből ennyiben: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln zárolva</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>Keresés</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Csere erre</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>Hol keressen</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>A fordításokban</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>A forrásban</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Kis- és nagybetűk megkülönböztetése</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Előző hely</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Következő hely</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Keresés bezárása</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Csere</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Összes cseréje</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>Ez a bekezdés zárolva van.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>Ez elrontaná a címkéket.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nincs találat</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>%1. bekezdés / %2</translation>
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
            <translation>Fordítás szerkesztése</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>Maradjon így: jelzések elvetése</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>Fordítás újra</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Feloldás</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Zárolás</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>A forrás átmásolása</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>Felvétel a szójegyzékbe…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>A fordítás állása</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>Fordítás megnyitása</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Megjelenítés a mappában</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Továbbiak ehhez a dokumentumhoz</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Kiírás újra</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>A dokumentum kiírása óta bekezdések változtak.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>Mind</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Megnézendő</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Szerkesztett</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Hiányzó</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>Melyik bekezdések látszanak</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>Előző megnézendő</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>Következő megnézendő</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Keresés és csere</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>A dokumentum nem nyitható meg.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>Megnyílik, amint sorra kerül.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>A dokumentum megnyitása…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 bekezdés</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>Nincs ilyen fajta bekezdés.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>A bekezdés újrafordítása…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>Képletek, sorrendben: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>Másik számítógép eszközeinek használata</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hozzáadás</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Hozzáadás mégis</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>Ahol a llama.cpp „rpc-server” programja fut egy másik gépen, ott egy ehhez a géphez túl nagy modell elosztható a kettő között.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>Nincs titkosítása és jelszava: aki ugyanazon a hálózaton van, olvashatja, és rajta keresztül átveheti a másik gépet. Csak saját hálózaton használja.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Cím</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>Az eszközeinek lekérdezése…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>Nincsenek eszközei.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>Eszközei:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>%1 betöltése</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>%1 letöltése</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>%1 fordítása</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>%1 összefoglalása</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>%1 mentése</translation>
        </message>
    </context>
    <context>
        <name>RunningAloud</name>
        <message>
            <source>%1: %2 %</source>
            <translation>%1: %2%</translation>
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
            <translation>Modell</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>Ki válaszol ebben a beszélgetésben, bármi is van egyébként betöltve.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Utasítások</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>Amit a modell a beszélgetés előtt megtud: kicsoda ő, hogyan ír, mit hagy ki.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Kontextus hossza</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>Hány tokent tart a modell szem előtt, a kérdést és a választ együtt. A több több memóriát foglal; a modell ehhez újra betöltődik.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Gondolatmenet</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>Gondolkodjon-e a modell, mielőtt válaszol. Nehéz kérdésekhez jobb, mindegyiknél lassabb.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Ráfordítás</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>Mennyire gondolkodjon a modell, a tanításakor használt szintekben. A több nehéz kérdésekhez jobb, és tovább tart.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>A gondolatmenet legtöbb tokenje</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>Ennyi token után lezárja a gondolkodást, és elkezdődhet a válasz. Akkor használja, ha egy modell vég nélkül gondolkodik.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>A válasz legtöbb tokenje</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>Ennyi token után elvágja a választ; folytatható. Egyébként csak a kontextus szab határt.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>nincs korlát</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>A válasz legkevesebb tokenje</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>A modell előbb nem fejezheti be. Hosszú szövegekhez, túl korán megálló modellnél használja.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nincs</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>Leállító szövegek</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>A válasz ott ér véget, ahol e szövegek egyike jönne, soronként egy; a sorvége jele: \n.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Nyalábkeresés</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>Több kezdést követ egyszerre, és a legvalószínűbb teljes választ veszi. Rövid, pontos szövegekhez jó; a válasz egyben érkezik, és a véletlennek nincs szerepe.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Strukturált kimenet</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>A válaszok betűre követnek egy JSON-sémát vagy nyelvtant, így egy program is olvashatja őket.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>Előre találgatás</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>Több kitalált tokent ellenőriz egy lépésben, ahol ez gyorsabb. A válasz ugyanaz marad; méréshez kapcsolja ki.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>ki</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Hőmérséklet</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>Alacsonyabban kiszámíthatóbb, magasabban változatosabb. Tényekhez és kódhoz 0–0,3, ötletekhez és történetekhez 0,8 vagy több ajánlott; 0-nál mindig a legvalószínűbb token jön.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>A legvalószínűbb, együtt ekkora valószínűségű tokeneket tartja meg. Csökkentse, ha a válaszok elkalandoznak; 1-nél mind megmarad.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>Csak ennyit tart meg a legvalószínűbb tokenekből. Csökkentse a biztosabb szavakért; 0-nál mind megmarad.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>Kihagyja azokat a tokeneket, amelyek a legvalószínűbb ekkora hányadánál valószínűtlenebbek. Magas hőmérsékletnél 0,05–0,1 értelmes szinten tartja a szöveget; 0-nál semmi sem marad ki.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Ismétlési büntetés</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>Csökkenti az imént használt tokenek valószínűségét. 1,05–1,15 ajánlott, ha egy modell körbe-körbe jár; a több árt a kódnak és a táblázatoknak. 1: kikapcsolva.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Mag</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>Ugyanaz a szám ugyanarra a kérdésre ugyanazt a választ adja, amennyire a számítógép számolása engedi. Bízza a véletlenre, ha mindig más választ szeretne.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>Dinamikus hőmérséklet: tartomány</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>Ennyivel csökkenhet a hőmérséklet, ahol a modell biztos, és ennyivel nőhet, ahol nem. Változatos, de részleteiben pontos szövegekhez való; 0-nál állandó marad.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>Dinamikus hőmérséklet: kitevő</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>Hogyan követi a dinamikus hőmérséklet a modell kételyét: 1 felett csak ott nő, ahol a kétely nagy, 1 alatt már ott is, ahol kevés van.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>A nagyjából várható mértékben meglepő tokeneket tartja meg, se túl valószínűt, se túl valószínűtlent. Elevenebb prózához próbálja a 0,9-et; 1: kikapcsolva.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>Azokat a tokeneket tartja meg, amelyek logitja ennyi szóráson belül van a legnagyobbtól. Az 1 körüli érték magas hőmérsékletnél is értelmes válaszokat ad; 0: kikapcsolva.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: valószínűség</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>Milyen gyakran maradjanak ki a legkézenfekvőbb tokenek az utolsó jó javára. Szokatlan történetekhez próbálja a 0,5-et, tényekhez vagy kódhoz sose; 0: kikapcsolva.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: küszöb</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>Mennyire legyen valószínű egy token, hogy az XTC jó választásnak vegye; alacsonyabban többet hagy ki. 0,5 felett az XTC sosem tesz semmit.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: erősség</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>Megakadályozza, hogy a modell egész kifejezéseket ismételjen, az egyes szavak sérelme nélkül. 0,8 ajánlott, ha a hosszú válaszok ismétlik magukat; 0: kikapcsolva.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: alap</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>Milyen gyorsan nő a DRY büntetése az ismétlés hosszával; magasabban szigorúbb a hosszú kifejezésekkel. A legtöbb szöveghez 1,75 megfelel.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: megengedett hossz</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>Ennyi token ismétlődhet, mielőtt a DRY számolná. Növelje, ahol neveknek vagy képleteknek vissza kell térniük.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: ablak</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>Milyen messzire néz vissza a DRY ismétlések után; a legkisebb érték mindent megnéz.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>az egész kontextus</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: megszakítók</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>Szövegek, amelyeknél a DRY elölről kezdi, soronként egy; a sorvége jele: \n. Párbeszédekhez vegye fel a beszélők nevét.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Jelenléti büntetés</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>Csökkenti egy token valószínűségét, amint egyszer előfordult. Növelje, ha új dolgokról szeretne hallani; 0 alatt a modell a szavainál marad. 0: kikapcsolva.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Gyakorisági büntetés</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>Minden használattal csökkenti egy token valószínűségét. Növelje kissé, ha egyes szavak túl gyakran térnek vissza. 0: kikapcsolva.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>A büntetések ablaka</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>Az utolsó tokenekből hányat néz a három büntetés. 0-nál ki vannak kapcsolva, -1-nél az egész kontextust nézik.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>Egyenletesen tartja a szöveg meglepő erejét, a top-k, a top-p és társaik helyett. Próbálja a 2. változatot, ha a hosszú szövegek unalmassá vagy zavarossá válnak.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: meglepetés</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>Mekkora meglepetést céloz meg a Mirostat, bitben: alacsonyabban célratörőbb, magasabban változatosabb.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: tanulási ráta</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>Milyen gyorsan reagál a Mirostat, ha a szöveg túl unalmas vagy túl vad lesz; magasabban gyorsabb és kevésbé egyenletes.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>Tokenek eltolása</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>Egyes tokeneket valószínűbbé vagy ritkábbá tesz: soronként egy, a token száma és a logitjához adott érték, például „50256 -5”. A „-inf” letilt egy tokent.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>Most nem változtat semmin: a nyalábkeresés a legvalószínűbb teljes választ veszi.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>Most nem változtat semmin: 0 hőmérsékletnél a legvalószínűbb token jön.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>Most nem változtat semmin: a Mirostat be van kapcsolva.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>Most nem változtat semmin: a Mirostat ki van kapcsolva.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>Most nem változtat semmin: a dinamikus hőmérséklet tartománya 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>Most nem változtat semmin: az XTC valószínűsége 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>Most nem változtat semmin: a DRY erőssége 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>Most nem változtat semmin: nincs büntetés beállítva.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>1. változat</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>2. változat</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>egyáltalán nincs</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>minimális</translation>
        </message>
        <message>
            <source>low</source>
            <translation>alacsony</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>közepes</translation>
        </message>
        <message>
            <source>high</source>
            <translation>magas</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>nagyon magas</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>a legmagasabb</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>véletlenszerű</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>ahogy a modell teszi</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatikus</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>nincs kiválasztva</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>Ajánlás szerint (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>Ahogy a beállításokban (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>Ahogy az asszisztensben (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>Ajánlott: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>A beállításokban: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>Az asszisztensben: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>Ahogy szokásos (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>Szokásos: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>be</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>szélesség: %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON-séma</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>nyelvtan</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>Mentés vagy másolás</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>Kép mentése (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>Kép mentése (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Kép másolása</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>Számok mentése (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>A megfogalmazása még nincs megőrizve: hibásak a címkéi</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>A dokumentum bekezdései</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Az Enter szerkeszti a fordítást, az F8 a következő megnézendőre ugrik</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Forrás</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>A megfogalmazás nem lett megőrizve.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>Kiszolgáló hozzáadása</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hozzáadás</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Hozzáadás mégis</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>„%1” módosítása</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Mentés</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>Mentés mégis</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>Ahogy nevezni szeretné</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>Csak ha a kiszolgáló kéri</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Kulcs megjelenítése</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>Ahogy a kiszolgáló közli</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>Ezen vagy egy másik gépen lévő program, amely modelleket futtat, és ismeri az OpenAI protokollját, mint a llama.cpp kiszolgálója, a vLLM, az LM Studio vagy az Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Név</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Cím</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Kulcs</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontextus</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>A modelljeinek lekérdezése…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>Tartalma (%1):</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>Ezen a gépen van.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>Egy másik gépen van: amit a modelljeitől kérdez, elhagyja ezt a gépet, a nekik adott dokumentumokkal együtt.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>Útközben semmi sem védi, a kulcsot sem: a cím nem https.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>Átveszi ennek a helyét: „%1”.</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>Kulcs elrejtése</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln modell</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>lekérdezés…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (%2 tokenes kontextus)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: %2 szabad, összesen %3</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>A Parlance legutóbb váratlanul leállt. Ami meg volt nyitva, ismét látható, azzal együtt, amit beírt.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>Kontraszt</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>A nagy kontraszt jobban kiemeli a szöveget, a kereteket és a billentyűzet jelölését, világos és sötét témában egyaránt.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Kevesebb mozgás</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>Az ismeretlen végű munkák sávjai mozdulatlanok maradnak, és a kurzor nem villog.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Szövegméret</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>Mekkora minden írás, hozzáillő ikonokkal és vonalakkal. Minél nagyobb, annál kevesebb fér a képernyőre.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>Kezdőhely</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>Amit az ablak az alkalmazás indulásakor mutat.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Kontextus hossza</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>Hány tokent tarthat a modell szem előtt, a promptot és a választ együtt. A több több memóriát foglal.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>memória, tokenenként egyre több</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatikus</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>GPU-rétegek</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>A modell hány rétege fusson a GPU-n. 0-nál csak a processzor dolgozik; az automatikus a GPU-t használja, ha van.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>a GPU memóriája</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>Rétegek, amelyek szakértői a processzornál maradnak</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>Csak szakértőkeverék-modelleknél, amelyek súlyainak zöme mindig pihen: a számítógép memóriájában tartva helyet hagynak a GPU-n a többinek. Az automatikus annyira keveset tart ott, amennyire a GPU memóriája engedi.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>A kontextusmemória pontossága</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>A q8_0 felezi a hosszú kontextus memóriáját, és alig észrevehető; a q4_0 negyedeli, és rontja a válaszokat. Az automatikus f16-ot vesz, ahol elfér.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>Gyorsabb, kevesebb memóriát igénylő számítási mód, ahol az eszköz tudja. Csak akkor kapcsolja ki, ha a GPU-ján hibásak a válaszok.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>A modell memóriában tartása</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>A rendszer nem helyezheti lemezre a pihenő modellt. A többi programnak ekkor kevesebb memóriája van.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>memória, amely más programoknak hiányzik</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Szálak</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>Hány processzormagot használjon a modell. Az automatikus a fizikai magokat veszi; a több lassabb, nem gyorsabb.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Egyidejű kérések</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>Hány válaszon, bekezdésen vagy részleten dolgozzon a modell együtt. A több összességében hamarabb kész, de mindegyik tovább tart, és saját része van a memóriából.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>memória minden kéréshez</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>Memória a korábbi beszélgetéseknek</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>A számítógép memóriájából mennyit foglalhatnak az éppen nem nyitott beszélgetések, hogy azonnal folytathatók legyenek. Az automatikus igény szerint a memória nyolcadát, legfeljebb 8 GiB-ot vesz; 0-nál semmit.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>memória, legfeljebb ennyi</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>Beszélgetések készenlétben tartása lemezen</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>Mennyi lemezhelyet foglalhatnak a beszélgetések, hogy az alkalmazás újraindítása után azonnal folytathatók legyenek. Nélküle a hosszú beszélgetést újra el kell olvasni, ami percekig tarthat. 0-nál semmi sem marad meg.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>lemezhely, legfeljebb ennyi</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>Semmi sem marad meg</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>Szavak előre kitalálása</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>Ahol a válasz az olvasottakat ismétli, mint összefoglaláskor és szerkesztéskor, több szó ellenőrződik egyszerre. A szöveg ugyanaz, csak hamarabb; ha a találgatás nem válik be, kikapcsolja magát.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>kevés számítási idő, ha a találgatás nem jön be</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>Előre találgató modell</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>Ugyanabból a családból egy kis modell előre ír, és ez több szavát ellenőrzi egyszerre. A szöveg ugyanaz marad; mindkettő memóriát foglal.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Kivétel a memóriából tétlenségkor</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>Ennyi kérdés nélküli perc után a modell visszaadja a memóriáját. Kérdezéskor újra betöltődik.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>a modell újbóli betöltésének ideje</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Soha</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>perc</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>Több modell betöltve tartása</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>A különböző feladatok modelljei egymás mellett betöltve maradnak, amíg elférnek. A legrégebben használt megy ki először.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>memória minden betöltött modellhez</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>Akkumulátorkímélés</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>Töltő nélkül a processzor magjainak fele dolgozik. A válaszok tovább tartanak, és az akkumulátor is.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>idő: a válaszok tovább tartanak</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>A felület nyelve</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>Amit maga a Parlance mond. Azonnal megváltozik, a munkája folytatódik. A csevegések, fordítások és összefoglalók a saját nyelvükön maradnak.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>Jelzés, ha egy hosszú munka befejeződött</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>Amíg másik ablak van elöl: a rendszertálca üzenetével, ha van ilyen, különben az ablakon egy jellel és benne egy sorral.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>Megnyitott dokumentumok</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>Mi történjen azokkal a dokumentumokkal, amelyeket a Parlance-szal nyit meg, vagy oda ejt, ahol semmi sem fogadja őket.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Általános</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Megjelenés</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Nyelvek</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>Modellek és mappák</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>Hardver</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Előállítás</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Csevegés</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Fordítás</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Összefoglalás</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>Adatvédelem és hálózat</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Gyorsbillentyűk</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Speciális</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Névjegy</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Téma</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>Világos, sötét vagy ahogy a rendszer mondja.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>Modellmappák</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>Saját, GGUF-fájlokat tartalmazó mappák, amelyek a Hugging Face gyorsítótára mellett jelennek meg. A fájljaik a helyükön használatosak, és sosem változnak.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>Modellfájlok</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>Az alkalmazás indulásakor betöltött modell.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>Modell a fordításokhoz</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>Modell az összefoglalókhoz</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>Egyes modellek beállításai</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Kapcsolat nélküli működés</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>Sosem nyit kapcsolatot másik géphez. Ezt csak a modellkezelő, a frissítések keresése és az Ön által felvett kiszolgálók teszik; minden más egyébként is hálózat nélkül működik.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>semmi; minden ezen a gépen marad</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>Egyidejű letöltések</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>Hány modell töltődjön le együtt; a többi sorban vár.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Sebességkorlát</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>Mennyit vehet el a kapcsolatból az összes letöltés együtt, hogy másoknak is maradjon.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nincs</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB másodpercenként</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Kiszolgálók</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>Eszközöket kölcsönző gépek</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Hőmérséklet</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>Milyen szabadon legyen megfogalmazva egy csevegőválasz: 0-nál mindig a legvalószínűbb szó jön, nagyobb értékek változatosabbak. A fordítás és az összefoglalás mindig 0-t használ.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>A modell ajánlása szerint</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>Utasítások minden csevegéshez</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>A modell minden beszélgetés előtt megkapja. Tokeneket foglal a kontextusból.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>a kontextus tokenjei minden csevegésben</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>Címek a modelltől</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>Egy beszélgetés az első soráról kapja a nevét. Ha nincs más dolga, a modell jobb címet adhat neki.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>számítási idő a válasz után</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>Fordítás erről:</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>A szövegek nyelve. Ha felismerésre van bízva, minden bekezdés külön kerül felismerésre.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Felismerve</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Fordítás erre:</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>A Fordítás alatt kiválasztott nyelv, amely ott módosítható.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>A fordítás módja</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>A lefordított dokumentumok nyelvei</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>A lefordított dokumentumok formája</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>Fordítás gépelés közben</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>A fordítás minden szünet után követi a szöveget; különben megvárja, amíg Ön kéri.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>A fordítások előzményeinek megőrzése</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>A lefordított szövegek megjegyzése, hogy a Fordítás alatt újra megtalálhatók legyenek. A dokumentumok és a saját javításai mindenképp megjegyződnek.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>lemezhely; semmi sem hagyja el ezt a gépet</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>Gyorsbillentyű a vágólap fordításához</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Amíg a Parlance fut, ezek a billentyűk lefordítják az utoljára másoltakat, bármely programban is van. Az asztali környezet megkérdezheti, engedélyezi-e őket.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>Megjelenítés a rendszertálcán</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>Ikon, amelynek menüje megnyitja a Parlance-ot vagy lefordítja a vágólapot, ahol az asztali környezetben van hely számára. Az ablak bezárása továbbra is kilép a Parlance-ból.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>Saját billentyűk, aszerint, mit csinálnak.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Helyesírás-ellenőrzés</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>Aláhúzza azokat a szavakat, amelyeket a gép egyik szótára sem ismer, a bekezdés nyelvén.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>A helyesírás nyelve</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Mint a rendszeré</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Világos</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sötét</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normál</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Nagy</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: pontos</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: a memória fele</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: a negyede</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Ki</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Be</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>Ha eltart néhány másodpercig</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Kérdezzen rá</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Csatolás csevegéshez</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Mindig</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>semmi</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>A gépen egy betűkészletben sincsenek meg ennek a nyelvnek a betűi: %1. Ebben például igen: „%2”.</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>Beállítások importálása</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importálás</translation>
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
            <translation>Egy beállításban sincs benne: „%1”. Próbáljon más szót.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Beállítások</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>Ami a hálózaton átment…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>Szöveg, a modell bizonyossága szerint árnyékolva</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Még nincs szöveg.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>A betöltött modell túl kicsi ehhez a formához. Válasszon nagyobbat a Modellek alatt.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>A gyorsbillentyű kérése az asztali környezettől…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>Most „%1” fordítja le a vágólapot.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>Az asztali környezet ismeri a gyorsbillentyűt, de nem rendelt hozzá billentyűket: válassza ki őket a rendszerbeállítások gyorsbillentyűi között.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>Ezt már másik program foglalja: „%1”. Válasszon más billentyűket.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>A gyorsbillentyű nem lett engedélyezve. Hogy újra megkérdezze, kapcsolja ki és be.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>Az asztali környezet nem ad gyorsbillentyűt a Parlance-nak. Némelyik csak menübejegyzéssel telepített programnak ad.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>Az asztali környezetben nincs rendszertálca.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>Vágólap fordítása</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>Minden gyorsbillentyű visszaállítása</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>„%1” kell az íráshoz. Adja hozzá a Ctrl vagy Alt billentyűt, vagy nyomjon egy F billentyűt.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>„%1” már ezt csinálja: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>Nincs billentyű ehhez: „%1”</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>„%1” visszaállítása az alapértékre</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>Ezek a billentyűk mindenhol ugyanazok, és így maradnak.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>A billentyűk használata itt</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Maradjon, ahogy volt</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Alapérték: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>Mindenhol</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Csevegés</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Fordítás</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modellek</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Oldalsáv megjelenítése vagy elrejtése</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Parancspaletta megnyitása</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>Gyors fordítás</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Ugrás a csevegéshez</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Ugrás a fordításhoz</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Ugrás az összefoglaláshoz</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Ugrás a modellekhez</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Ugrás a vizsgálathoz</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Ugrás a beállításokhoz</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>Ugrás a beállításokhoz (második billentyűk)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>Ugrás az ablak következő területére</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>Ugrás az ablak előző területére</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>Súgó megnyitása az aktuális helyhez</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>A használt vezérlőelem magyarázata</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>Új csevegés, dokumentum vagy szöveg</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Fájlok megnyitása</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>Keresés</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>Fordítás, összefoglalás, folytatás vagy mentés</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>Leállítás, vagy a megnyitott bezárása</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Új ideiglenes csevegés</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>A csevegés beállításai</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Előző üzenet</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Következő üzenet</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>Hosszú szöveg beillesztése szövegként, nem mellékletként</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Nyelvek és szövegek cseréje</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Fordítás másolása</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>Egy mondat más megfogalmazásai</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Következő megnézendő bekezdés</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>Előző megnézendő bekezdés</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Keresés és csere</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>Maradjon így a bekezdés: jelzések elvetése</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>Bekezdés fordítása újra</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>Bekezdés zárolása vagy feloldása</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>A forrás átmásolása</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>Felvétel a szójegyzékbe</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Telepített modellek</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Modellek keresése</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Letöltések</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>Vissza a modellek listájához</translation>
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
            <translation>„%1” kicsinyítése</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Kicsinyítés</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>A durvább súlyú másolat kevesebb memóriát foglal és gyorsabban válaszol. Maga a modell, %1, változatlan marad.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>A modell vizsgálata…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>Nem kicsinyíthető.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>kb. %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Folytatás a háttérben</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Mégse</translation>
        </message>
        <message>
            <source>%1: %2 %</source>
            <translation>%1: %2%</translation>
        </message>
    </context>
    <context>
        <name>SideColumn</name>
        <message>
            <source>New summary</source>
            <translation>Új összefoglaló</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>Oldalsáv megjelenítése</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>Oldalsáv elrejtése</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Források</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>A bekezdés forrása</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>Dokumentum</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>Ugrás címsorhoz</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Oldalak</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Szöveg</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>A megjelenítés módja</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Keresés a dokumentumban</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Kicsinyítés</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Nagyítás</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Tartalom</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1. oldal / %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>Token másodpercenként az egyidejű kérések szerint</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Egyidejű kérések</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>%1 egyszerre: másodpercenként %2 token</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>%1 egyszerre: másodpercenként %2 token (legfeljebb %3)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Token másodpercenként</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>Legtöbb a memória szerint</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>Első token (ms)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>Minden további token (ms)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>Mért token másodpercenként</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>A legtöbb, amit a memória enged</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>A sebesség mérése</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Sebesség</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>Mérés most</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>Ezen a modellen még semmi sincs megmérve.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>Csak ennek a számítógépnek a modelljei mérhetők.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>Olvasás: másodpercenként %1 token</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>Írás: másodpercenként %1 token</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>Minden tokenhez %1 súlyt olvas be, továbbá %2 kulcsot és értéket: az előtte álló %4 token mindegyikéhez %3 tartozik.</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>A memória másodpercenként %1 adatot ad, ami másodpercenként %2 tokenre elég; ebből %3% a mért érték.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>Az egyszerre írt kérések osztoznak a súlyok beolvasásán, amíg a számítás tovább nem tart, mint az olvasás.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>Itt előre találgatja a tokeneket, ami még gyorsabb lehet.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>Más szavak keresése…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>„%1” felvétele a szótárba</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Figyelmen kívül hagyás a Parlance bezárásáig</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>Nem ismert más szó</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>Szótár: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>Nem található szótár. Telepítse a Hunspell vagy a LibreOffice szótárait, és indítsa újra a Parlance-ot.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>Szótárak vannak, de a libhunspell, amely olvassa őket, nincs meg.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>Talált szótárak: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>A Parlance már meg van nyitva, de nem válaszol. Várjon egy kicsit, és próbálja újra, vagy lépjen ki belőle, és indítsa el újra.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, e-könyv, weboldal, levél, felirat, szöveg és forráskód, bármilyen hosszú</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>Összefoglalandó szöveg</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>…vagy illesszen be ide egy szöveget</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>Szöveg összefoglalása</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>Kezdőmodell: apró, az alkalmazás kipróbálásához.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>Válasszon igazit a Modellek alatt</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>Minden szám megjelenítése</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontextus</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Sebesség</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>A modellek memóriája</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>Amit a modellek használnak</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>A betöltött modellek által elfoglalt memória ezen a gépen</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>Nincs betöltött modell.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>%1 betöltése: %2%</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 pihen, mert nem volt használva: a következő kérdés betölti</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>A modell betöltése</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>Kattintson a betöltés módjának megtekintéséhez és módosításához.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>Hogyan jött létre: „%1”</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>Válasszon egy tokent, és látja, hogyan jött létre.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>Pusztán a fájlból nem állapítható meg, hogyan jöttek létre ezek a tokenek.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>Ellenőrizve: a SentencePiece ugyanezeket a tokeneket készíti ebből a szövegből.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>A SentencePiece más tokeneket készít ebből a szövegből; itt a llama.cpp tokenjei láthatók.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: a programok az elmúlt 10 másodperc %2%-ában vártak rá</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: %2% töltöttség</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>%1 elolvasva %Ln bekezdésből</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln oldal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln oldal szöveg nélkül</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln oldal nem olvasható</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln lépés helyhiány miatt lerövidítve</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>A dokumentum megnyitása</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>A szöveg nélküli oldalak megtekintése</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Olvasás</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>A jegyzetek egyesítése</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>Az összefoglaló írása</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>Összevetés a dokumentummal</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %2 / %3 részlet</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 / %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>%1 token elolvasva, %2 megírva</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln lépés egy korábbi alkalomról megőrizve</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>%Ln jegyzet kimaradt, mert a dokumentum nem támasztja alá</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln szám nem található a dokumentumban</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln név nem található a dokumentumban</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>A dokumentum keresése…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>A dokumentum nincs ott, ahol volt, vagy megváltozott. Az összefoglaló megmarad; a forrása nem jeleníthető meg.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>Ehhez az egész dokumentum el lett olvasva.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>Ehhez %Ln bekezdésből %1 lett elolvasva.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>%1. dia</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>%1. oldal</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>Ehhez a mondathoz nem található forrás a dokumentumban.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>Az összefoglalói itt fognak megjelenni.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>Egy összefoglaló sem tartalmazza ezt.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>Törli „%1” összefoglalóját?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>Újra más beállításokkal…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>Keresés az összefoglalókban</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>Korábbi összefoglalók</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>Összefoglalók a kukában</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>Törli a kukában lévő összes összefoglalót?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>A törölt tartalom nem hozható vissza. A dokumentumai megmaradnak.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>Ejtse ide az összefoglaláshoz</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Összefoglalás</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Összefoglalás újra</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>Sor</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Összefoglalás újra</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>Az elkészült összefoglalók az alábbi listában maradnak</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Várakozik</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Megnyitás</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Dolgozik</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Szünetel</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Leállítva</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Kész</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Sikertelen</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>A fájl nem található</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Nem olvasható</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>Ismeretlen fájltípus</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Sérült</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>Jelszó szükséges</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Titkosított</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>Hibás jelszó</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>Más kódolás szükséges</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>Régebbi formátum</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>Nem alakítható át</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Kép</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>Nem található szöveg</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Túl nagy</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>Nincs benne dokumentum</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>A modell túl kicsi ehhez a formához</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Beillesztett szöveg</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln dokumentum</numerusform>
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
            <translation>A bekezdés fordítása</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Az Enter megőrzi és továbblép, a Control és az Enter megőrzi, az Escape elhagyja</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>A fordítás üres.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>Nyelvek keresése</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Nincs ilyen nevű nyelv.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Leállítás: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>TemplatePart</name>
        <message>
            <source>Instructions</source>
            <translation>Utasítások</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Kérdés</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Válasz</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>A csevegésformátum megjelenítése</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>Egy mondatban válaszolj.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>Mi az a token?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>Egy szövegdarab, amelynek száma van.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>Egy csevegés, ahogy a modell olvassa</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>A modell kérdezése…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>Minden modellnek saját formátuma van. Amit hozzátesz, az keretben áll.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formátum</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1”</translation>
        </message>
    </context>
    <context>
        <name>TemporaryMark</name>
        <message>
            <source>Temporary: not kept</source>
            <translation>Ideiglenes: nem marad meg</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>Ez a csevegés sosem íródik lemezre. Eltűnik, amikor elhagyja.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>Felvétel a szójegyzékbe</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hozzáadás</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Maradjon így</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Forrás</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>Kifejezés</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Fordítás</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Kis- és nagybetűk megkülönböztetése</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>Más alakok</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Jegyzet</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>A fordítás szintén elfogadott alakjai, vesszővel tagolva</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>Nem üzleti használatra</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>Itt nem használható: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>Fordítandó szöveg</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Írjon vagy illesszen be egy szöveget</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Fordítás</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>A fordítás itt jelenik meg</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>Mindkét szöveg törlése</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>Beillesztés a szöveg helyére</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Fordítás másolása</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Fordítás</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Fordítás…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln bekezdés elvágva: a modell nem írt befejezést</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Leállította.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>képről olvasva</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>A dokumentum szövege</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>Bekezdés másolása</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>A modell olvasta az oldal képéről.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>Egy szó felvágásának módjai</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>A legvalószínűbb mód: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>Minden darab: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Darab</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>Első karakter</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>Utolsó karakter</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Pontszám</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>A legvalószínűbb módban</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>Egy szó egyesítései</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Lépés</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Részek</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Helyezés</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>Kezdetben: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 és %2 ebbe olvad: %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>a lista %1. egyesítése</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>pontszám %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>Egy mondat tokenjei nyelvenként</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Nyelv</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>Tokenek, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>Karakter tokenenként, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>A betűk kettesével kapcsolódnak össze, mindig az a pár, amely a fájl listájában előbb áll.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>A betűk kettesével kapcsolódnak össze, mindig a legmagasabb pontszámú tokenné.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>A szó felvágásának módjai közül a legvalószínűbb érvényes: amelynek pontszámai a legmagasabb összeget adják.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>Először a leghosszabb token következik, amellyel a szöveg kezdődik, aztán a többi ugyanígy.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>A fájl úgy sorolja fel ezt a tokent, mint amelyet minden más előtt keres.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1”</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Közönséges</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ismeretlen</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Vezérlő</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>Egészben hozzáadott</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Nem használt</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>Bájt</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Szám: %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>Bájtok: %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>Nincs bájtja</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Szám</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bájtok</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Fajta</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>Tokenek</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Szöveg</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Írjon vagy illesszen be egy szöveget</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>Különleges tokenek keresése a szövegben</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Összehasonlítás ezzel…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>Nyelvek összehasonlítása</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>A modell nem betűket és nem szavakat olvas, hanem ilyen tokeneket.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>Egy mondat tíz írásrendszerben</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>Ennek a számítógépnek egyetlen modellje sincs használatban. Válasszon egyet fent, vagy hasonlítson össze eggyel.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>Csak az első %1 karaktert olvassa be.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>Tokenek, majd karakter tokenenként. A mondat mindegyikben ugyanazt mondja.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>Amely nyelveket egy szókészlet jól ismer, azokhoz kevesebb token kell.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>barátságos</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>tárgyszerű</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>egyszerű és világos</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>mint egy jogi szöveg</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>mint egy reklám</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>Üzenetek</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>Ugrás a legújabb üzenethez</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>Szöveg</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumentumok</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>Mit fordítson</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Előzmények</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Szójegyzék</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Fordítás</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Parlance megnyitása</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Kilépés</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>Törölve; a kukában megmarad.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Visszavonás</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1”</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>Törölve: %1. A Visszavonás visszahozza.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>Visszavonás</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>Az üzenet és ami utána jött, törölve. Megőrizve maradnak.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>Ez a változat törölve. Megőrizve marad.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>Az üzenet törölve. Megőrizve marad.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>A beállítások megváltoztak.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Visszavonás</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Bezárás</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>Letöltési oldal megnyitása</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Frissítések keresése</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Frissítések</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>Ez a kiadás nem nevez meg helyet, ahol az új verziókat bejelentik.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Lekérdezés…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Megjelent a Parlance %1 (%2).</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Ez a legújabb verzió.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>Semmi sem lesz lekérdezve vagy letöltve, amíg meg nem nyomja a gombot.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>Utasítás</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>Utasítás (üres is lehet)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Válasz</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>Itt jelenik meg a válasz</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>A teljes prompt megjelenítése</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>A prompt, ahogy a modell látja</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>A változat eltávolítása</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>%1. változat</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>Végső válasz: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>A betöltés módjának megállapítása</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>A betöltés módjának megállapítása…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>Itt futna: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>Korábbi változat</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Későbbi változat</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>Korábbi változat (Alt+Left)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>Későbbi változat (Alt+Right)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>%1. változat / %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>Tokenek: %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Elvétel: %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>%1 karakter tokenenként</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>%1 bájt tokenenként</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>az első %1 látható</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>a szöveg nem állítható vissza belőlük pontosan</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>A biztonsági mentés visszaállítása…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>A kiválasztottak törlése…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Leállítás</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>Amint elkészül, az ablak újra megnyílik.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>Folytatott szövegek</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Csomópont</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Mi után</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-valószínűség</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1, valószínűsége %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>Beágyazás</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Figyelem</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Rekurrens</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>Előrecsatolt</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Szakértők</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>Normalizálás</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Kimenet</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Egyéb</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Összetevő</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Súlyok</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>Súlyok összetevő szerint</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>Tenzor</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>Darab × alak</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Méret</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>Súlyok tenzor szerint</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Összesen</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>A tenzorok elrejtése</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>Minden tenzor megjelenítése</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2%)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>Összesen %1 súly, %2: a fájl összes tenzorának összege.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>A modell ezen a gépen fut. Amit ír, itt marad.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>Mit szeretne tudni?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>Ideiglenes csevegés</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>Semmi sem íródik belőle lemezre. Eltűnik, amikor elhagyja.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Mi a Parlance?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>Hogyan foglalhatok össze egy dokumentumot?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>Privát marad a szövegem?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>Kihagyás</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>Kilépés az üdvözlőből</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Vissza</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>Modellfájl hozzáadása…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Üdvözli a Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>%1. lépés / %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Modellfájl kiválasztása</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>Modellek (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>Üdvözlő</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>Mit szeretne csinálni, mely nyelveken, és egy hozzáillő modell.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>Üdvözlő megjelenítése</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>Ez nem Parlance biztonsági mentés: {path}.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>A „Biztonsági mentés…” paranccsal készített fájlt válasszon.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>A biztonsági mentés sérült, és nem állítható vissza: {path}.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>Semmi sem változott. Másolja le újra, vagy válasszon másikat.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>A biztonsági mentés a Parlance {version} verziójával készült: {path}.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>Frissítse itt a Parlance-ot, majd állítsa vissza.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>A biztonsági mentés nem olvasható: {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>Ellenőrizze a jogosultságait és a meghajtót, amelyen van.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>Túl kevés a hely ezen a lemezen: {path}: {needed_bytes} kell, {free_bytes} szabad.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>Semmi sem változott. Szabadítson fel helyet, és próbálja újra.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>Semmi sem lett importálva. Exportálja a beszélgetéseket még egyszer abból a programból, ahonnan valók.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} nem tartalmaz olyan beszélgetéseket, amelyeket a Parlance ismer.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Válassza ki fájlként, ZIP-ként vagy mappaként, amit a Parlance, a ChatGPT, a Claude, az Open WebUI, az LM Studio, a Jan vagy a llama.cpp weboldala exportált.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} sérült: nem olvasható itt: {line}. sor, {column}. oszlop.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} sérült: itt: {place} másnak kellene állnia, mint {found}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} sérült: az itteni üzenet önmaga előtt áll: {place}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} sérült: az itteni üzenet másodszor is szerepel: {place}.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} nagyobb minden beszélgetésexportnál.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>Semmi sem lett importálva. Egyszerre kevesebb beszélgetést exportáljon.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} egy újabb Parlance exportja (a formátum változata: {version}).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>Az importáláshoz telepítse a legújabb Parlance-ot.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>Itt nincsenek beszélgetések: {path}.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>Válasszon másik fájlt vagy mappát.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>Nincs ilyen beszélgetés: „{name}”.</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>A meglévőket a „parlance chats list” mutatja.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>eszközhívások és eredményük: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>a másik program által nem mutatott üzenetek: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>szöveg nélküli üzenetek: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>utasítások egy beszélgetés közepén: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>képek: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>hangok és videók: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>csatolt fájlok, amelyek szövege nincs az exportban: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>ismeretlen fajtájú részek: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>üzenetek nélküli beszélgetések: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Nincs ilyen fájl: {path}.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Ellenőrizze a nevet és a mappát.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} nem olvasható: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>Ellenőrizze a jogosultságait, vagy másolja másik mappába.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} olyan fajta fájl, amelyet a Parlance nem olvas.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>Mentse PDF-ként, irodai dokumentumként vagy szövegként.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} sérült, vagy nem az, amit a neve mond.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>Nyissa meg a programban, amely készítette, és mentse újra.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} jelszóval védett.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>Adja meg a jelszavát, vagy mentsen egy másolatot jelszó nélkül.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} olyan módon titkosított, amelyet a Parlance nem tud megnyitni.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>Nyissa meg a saját programjában, és mentsen egy másolatot jelszó nélkül.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>A jelszó nem nyitja meg: {path}.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Ellenőrizze a nagybetűket és a billentyűzetet, majd próbálja újra.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} nem „{encoding}” kódolással íródott.</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>Válasszon másikat, vagy bízza a Parlance-ra.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} régebbi formátumú, amelyet a Parlance nem olvas.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>Mentse .docx vagy .pptx formátumban. Telepített LibreOffice mellett a Parlance maga átalakítja.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>A LibreOffice nem tudta átalakítani: {path}.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>Nyissa meg a programban, amely készítette; mentse .docx formátumban.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} kép, és nincs betöltve látó modell.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>Válasszon a Modellek alatt képeket olvasó modellt, vagy adja meg magát a szöveget.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} nem tartalmaz olvasható szöveget.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>Ha az oldalai beolvasott képek, válasszon a Modellek alatt képeket olvasó modellt.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>{path} olvasása túl sok időt vagy memóriát igényelt.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>Ossza kisebb fájlokra.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>Itt nincs dokumentum: {path}.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>Válasszon dokumentumokat tartalmazó mappát vagy magukat a dokumentumokat.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>Több mint {number} dokumentum van itt: {path}.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>Semmi sem lett hozzáadva. Válassza ki egymás után a benne lévő mappákat.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>A dokumentumban semmi sem kapcsolódik ezekhez a szavakhoz.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>Kérdezzen más szavakkal vagy a dokumentum nyelvén.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} túl kicsi az összefoglaló ilyen formájához.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>Válasszon bekezdéseket, fő pontokat vagy szakaszokat, vagy nagyobb modellt a Modellek alatt.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>néhány oldalon nincs szöveg</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>néhány oldal nem olvasható</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>néhány oldalt a képéről olvasott a modell</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>a szöveg kódolása becsült</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>az olvasás félbeszakadt</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>egy nagyon nagy táblázatból csak az első és utolsó sorok lettek elolvasva</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>a csatolt fájlok nem lettek elolvasva</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>a fájl egyes részei sérültek, és nem lettek elolvasva</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>a LibreOffice alakította át</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>ami az oldal fő része mellett áll, nem lett elolvasva</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>a rejtett szöveg nem lett elolvasva</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>Egy mondat</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Fő pontok</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Bekezdések</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>Szakaszonként</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>Ténytáblázat</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Teendők</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Kérdések és válaszok</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Absztrakt</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Tömör</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>Részletes</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>Egy összefoglaló az egészről</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>Amiben egyetértenek</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>Amiben eltérnek</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Idővonal</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>Úgy tűnik, ez nem a kért nyelven van.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>Ez hosszabb a kértnél.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>Ez rövidebb a kértnél.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>Ennek részei egymást ismétlik.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>Ez nem úgy tűnik, mintha a dokumentumról szólna.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>E mondatok többségéhez nem található forrás a dokumentumban.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>A modell túl kicsi más nyelvhez, közönséghez vagy utasításhoz; ezek kimaradtak.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>A betöltött modell túl kicsi a válaszhoz. Ezek a kérdéshez leginkább illő helyek.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modellek</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>Modellek a GPU-n</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumentumok</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>csak a saját fájljaik</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>minden fájlja</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>nincs hálózat</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>a hálózat</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>nincs más program</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>más programok</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>A szövege biztonságban van.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>A fájl változatlan.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Semmi sem változott.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>A korábban mentettek biztonságban vannak.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>Ezen a gépen nincs „{name}” nevű modell.</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>A meglévőket a Modellek (vagy a „parlance models list”) mutatja.</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>A modellfájl nincs a helyén: {path}.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>Tegye vissza, vagy válasszon másik modellt a Modellek alatt.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>A modellfájl nem olvasható: {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} nem GGUF-modellfájl.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>Olyan, teljesen letöltött fájlt válasszon, amelynek neve .gguf végű.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>A modellfájl sérült: {path}: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>Töltse le újra; hiányozhat egy része.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} „{architecture}” fajtájú modell, amely nem futtatható.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>Válasszon másik modellt a Modellek alatt.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>A modellnek {needed_bytes} memória kell, és {available_bytes} szabad.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>Zárjon be más programokat, rövidítse a kontextust, vagy válasszon kisebb modellt.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>Nincs betöltött modell.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>Válasszon egyet a Modellek alatt.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>A modell váratlanul leállt. A szövege biztonságban van.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>A folytatáshoz indítsa újra.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>A modell nem indítható: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>Próbálja újra; a „parlance doctor” ellenőrzi a telepítést.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>Ez a modell kétszer váratlanul leállt, és nem indul újra magától.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>Sérült lehet a fájlja: töltse le újra, vagy válasszon másik modellt.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>A modell nem tudta folytatni ({step}, kód: {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>Próbálja újra; ha ismét előfordul, töltse be újra a modellt.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>A modell nem ad érvényes kimenetet.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>Sérült lehet a fájlja: ellenőrizze, vagy töltse le újra a Modellek alatt.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>Ez {prompt_tokens} token hosszú, a kontextusba {context} fér.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>Rövidítse a szöveget, vagy növelje a kontextus hosszát a beállításokban.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>A(z) „{name}” modellnek nincs saját csevegésformátuma.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>Válasszon utasításkövető vagy csevegőmodellt; az alapmodell csak folytatja a szöveget.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>A modell saját csevegésformátuma nem működik: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>Válassza e modell másik példányát vagy egy másik modellt.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>A(z) „{name}” modell erre nem képes ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>Válasszon a Modellek alatt erre készült modellt.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>„{first}” és „{second}” együtt nem kérhető.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Hagyja el az egyiket.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>A nyelvtan vagy JSON-séma nem használható: {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>Javítsa ki, és kérdezzen újra.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} nem illik ehhez a modellhez: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>Pontosan ehhez a modellhez készült fájlt használjon.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>A(z) {number}. kép nem olvasható.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>Mentse PNG-be vagy JPEG-be, és adja hozzá újra.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>„{name}” nem olyan nyelv, amelyet a Parlance ismer.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>Használjon kódot, például „en”, vagy nevet, például „French”.</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>A szöveg nyelve nem állapítható meg biztosan.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>Válassza ki a nyelvet, amelyen íródott.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>A modell semmi használhatót nem írt.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>Próbálja újra, vagy válasszon másik modellt a Modellek alatt.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>Nincs szöveg.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>Írjon vagy illesszen be valamit, vagy ejtsen ide egy dokumentumot.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>Ide nem menthető semmi: {path}: {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Szabadítson fel helyet, vagy ellenőrizze a mappa jogosultságait.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>Másik program használja: {path}.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>Zárja be, és próbálja újra.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>A beszélgetéseit tartalmazó fájl sérült: {path}.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>Megmarad, ahogy van. Javítsa ki: biztonsági mentésből, vagy azzal, ami még olvasható belőle.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} egy újabb Parlance-szal készült.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>Csak olvasásra van megnyitva. A folytatáshoz frissítse a Parlance-ot.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>Az itteni beállítások nem olvashatók: {path}.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>Ezen a néven megmaradtak: {kept_as}; az alapértékek érvényesek.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>Ebben a fájlban nincsenek Parlance-beállítások: {path}.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>A beállításokból exportált fájlt válasszon.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} nem írható: {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Válasszon másik helyet, vagy szabadítson fel helyet.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Valami elromlott a Parlance-ban: {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>A szövege biztonságban van. Kérjük, jelentse a részletekkel együtt.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>A hálózat ki van kapcsolva.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>Ha csatlakozni szeretne, kapcsolja be a beállításokban, vagy törölje a HF_HUB_OFFLINE változót.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>{host} nem érhető el: {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>Ellenőrizze az internetkapcsolatot és a proxyt, ha van. A letöltött rész megmarad.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} hibával válaszolt: {status}.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>Ez többnyire hamar elmúlik: próbálja újra később. A letöltött rész megmarad.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} túl sok kérést kapott innen.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>Várjon néhány percet, és próbálja újra. A letöltött rész megmarad.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>Ami {host} nevében válaszol, nem a Hugging Face Hub.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>Bejelentkezést kérő hálózatok és egyes proxyk tesznek így: nyisson meg egy weboldalt a böngészőben, és kiderül.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>A Hubon nincs „{repo}” tároló, vagy privát.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>Ellenőrizze a nevet; privát tárolóhoz jelentkezzen be tokennel.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>A tárolóban ({repo}) már nincs meg a fájl: {file}.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>Nyissa meg újra az oldalát, és válasszon másik fájlt.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>{repo} készítői előbb a feltételeik elfogadását kérik.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>Nyissa meg a feltételek oldalát, fogadja el őket a Hugging Face-fiókjával, jelentkezzen be itt tokennel, és próbálja újra.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>A Hub nem fogadja el az ezen a gépen őrzött tokent.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>Adjon meg új tokent, vagy folytassa bejelentkezés nélkül: a nyilvános modellekhez nem kell.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>Csináljon helyet (a Modellek mutatja, mennyit foglalnak a régi revíziók és a maradványok), majd folytassa.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{file} ({repo}) kétszer érkezett a Hubétól eltérő bájtokkal.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>Próbálja másik hálózaton vagy később. Semmi sem maradt meg belőle; más fájl nem változott.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>Éppen másik program tölti le: {file} ({repo}).</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>Várja meg, amíg elkészül, majd folytassa: az általa letöltött rész felhasználódik.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>„{name}” be van töltve.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>Előbb vegye ki a memóriából.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>„{name}” éppen letöltődik.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>Előbb szakítsa meg a letöltését.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>„{name}” lemezen lévő része megváltozott a terv készítése óta. Semmi sem lett eltávolítva.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>Nézze meg és erősítse meg az új tervet.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>„{name}” nem alakítható erre: {target}: {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>Válasszon másik típust vagy nagyobb pontosságú forrást. A forrás változatlan.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>„{name}” nem alakítható át: {architecture} nem szerepel a Parlance által átalakíthatók között.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>Keressen belőle GGUF-ot a Felfedezés alatt.</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>Az ellenőrzőpont nem használható: {path}: {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>Töltse le újra, teljesen.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} már létezik.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>Előbb nevezze át vagy távolítsa el; semmi sem lett felülírva.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>mind a(z) {layers} réteg itt: {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>mind a(z) {layers} réteg itt: {device}, egyes szakértőik a memóriában</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} / {layers} réteg itt: {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>processzor, {threads} szál: a GPU-n {free_bytes} szabad, és legalább {needed_bytes} kell</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>processzor, {threads} szál: nem található GPU</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>processzor, {threads} szál: a llama.cpp e GPU támogatása nélkül készült; „{detail}” azzal együtt fordítja le</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>processzor, {threads} szál: hiányzik a GPU illesztőprogramja ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>processzor, {threads} szál: {detail} illesztőprogramja nem kínálja fel a llama.cpp-nek</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>processzor, {threads} szál: a GPU-rétegek száma 0-ra van állítva</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>kiszolgálón: {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>A kontextus rövidebb, mint amit a modell ismer, hogy elférjen a memóriában.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>A kontextusmemória kevésbé pontos, hogy elférjen a GPU-n.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>Egyes rétegek szakértői a számítógép memóriájában maradnak.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>Egyes rétegek a processzornál maradnak, mert a GPU-n nincs nekik hely.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>A betöltés memóriahiány miatt nem sikerült, és kevesebbel ismétlődött meg.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>Kevés a memória: minden lassabb</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>A processzor forró, ezért lelassult</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>Akkumulátorról: kevesebb szál</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{name} kikerült a memóriából, hogy hely legyen ennek: {other}</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name} kikerült a memóriából, mert nem volt használva</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} nem fért el a terv szerint, és kevesebbel töltődött be</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} itt van, és mostantól ez van használatban</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} magától leállt, és újraindult; a válasz folytatódott</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>{path} nem importálható: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>Semmi sem lett átvéve belőle. Olyan fájlt válasszon, amely az asszisztensek listájából lett exportálva.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>A kiszolgáló nem érhető el: {address}: {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>Indítsa el, vagy ellenőrizze a címét a Modellek alatt.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>A kiszolgáló nem fogadja el a kulcsot: {address}.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>Adja meg a Modellek alatt a tulajdonosától kapott kulcsot.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>A kiszolgálón ({address}) nincs „{model}” modell.</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>Válasszon a Modellek alatt olyat, amely megvan rajta.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>A kiszolgáló ({address}) foglalt, és várakozást kért.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>Próbálja újra később, vagy használjon egy modellt ezen a gépen.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>A kiszolgáló ({address}) hibát jelzett (HTTP {status}): {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>Próbálja újra; ha nem változik, nézze meg a kiszolgáló saját naplóját.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>A válasz közben megszakadt a kapcsolat: {address}.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>Ami megérkezett, megmarad. Próbálja újra.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>Ami itt válaszol: {address}, nem az OpenAI protokollját ismerő kiszolgáló.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>Ellenőrizze a címet; a legtöbb kiszolgáló „/v1”-et vár a végén.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>„{address}” nem egy kiszolgáló címe.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>Ilyen alakú: http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>Az RPC-kiszolgáló ({address}) nem válaszol, másik program használja, vagy a llama.cpp másik változatából való.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>Indítsa el, vagy vegye le a listáról a Modellek alatt.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>„{address}” nem egy RPC-kiszolgáló címe.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>Név vagy IPv4-cím és port, például 192.168.1.20:50052. A llama.cpp RPC-je nem ismeri az IPv6-ot.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>E gép eszközei itt nem kínálhatók fel: {address}: {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>Válassza e gép egyik címét és egy szabad portot.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>Az RPC-kiszolgáló ({address}) egy betöltött modellnek számol.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>Ha betöltés előtt látni szeretné a tervet, vegye ki azt a modellt a memóriából.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>A llama.cpp RPC nélkül készült.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>Fordítsa le ezzel: „make run RPC=1”, vagy vegye ki a kiszolgálókat.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} nem találgathat előre ehhez a modellhez: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>Válasszon kisebb modellt ugyanabból a családból, vagy egyet se.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} nem válaszol többé.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>A modell újra betöltődik a maradékra.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>A(z) „{model}” modell nem erre a nyelvre készült: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>Válasszon másik nyelvet, vagy másik modellt a Modellek alatt.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>A(z) „{model}” modell nem fordít így: {source} → {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>Fordítson az angolon vagy a kínain át, vagy válasszon másik modellt.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>A szöveg már ezen a nyelven van: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>Válasszon másik célnyelvet.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} olyan fajta, amely dokumentumként nem fordítható.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>Másolja ki és fordítsa le a szövegét, vagy mentse más formátumban.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} már nem az, ami a fordításkor volt.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>Adja hozzá újra: ami nem változott benne, nem lesz újrafordítva.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} nem olvasható kifejezéslistaként: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>Használjon táblázatot, soronként egy kifejezéssel és fordításával, vagy TBX-fájlt.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>Hiányzik a szám: {detail}</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>Hiányzik a cím: {detail}</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>Hiányzik a helyőrző: {detail}</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>Eltér a szójegyzéktől: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>Azonos a forrással</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>Más nyelvnek tűnik</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>Ismétli magát</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>Jóval hosszabb a forrásnál</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>Jóval rövidebb a forrásnál</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>Lezáratlan idéző- vagy zárójelek: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>A modell nem írt befejezést</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>Elveszett formázás vagy hivatkozás: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>Ellenőrizze a szövegben lévők helyét: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>Nincs lefordítva: a forrás maradt</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>A sorok túl hosszúak feliratnak</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>A modell nem erre a nyelvre készült</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>A modell nem fordít e kettő között</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>A szöveg ezen a nyelven van</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>A fordítás új dokumentum: ez a formátum nem írható ki más szavakkal.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>Képletei vannak, amelyek olyan szövegeket kereshetnek, amelyek más nyelven lesznek.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>A tartalomjegyzéke megnyitáskor frissül.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>A diagramok és ábrák szövege változatlan marad.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>A változások követése mellett törölt szöveg változatlan marad.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>A fájl aláírása a fordítására nem érvényes.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>A kapott adat nem a Parlance készítői által aláírt lista. Feladó: {host}.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>Semmi sem lett belőle felhasználva. Próbálja más hálózaton, és szóljon a készítőknek, ha így marad.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>A kapott verziólista régebbi egy már látottnál. Feladó: {host}.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>Lehet, hogy valaki visszatartja Ön elől az újabb verziókat. Próbálja más hálózaton.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>Fordításhoz válasszon a Modellek alatt GGUF formátumú T5- vagy MADLAD-modellt, vagy bármely utasításkövető modellt.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>Összefoglaláshoz vagy átíráshoz válasszon a Modellek alatt GGUF formátumú FLAN-T5-modellt, vagy bármely utasításkövető modellt.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>Szövegek osztályozásához vagy összevetéséhez válasszon a Modellek alatt GGUF formátumú BERT-, ModernBERT- vagy nomic-beágyazómodellt.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>befejezve</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>elérte a hosszkorlátot</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>a kontextus betelt</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>elérte a leállító szöveget</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>leállítva</translation>
        </message>
        <message>
            <source>{size} B</source>
            <translation>{size} B</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} kB</translation>
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
            <translation>Beszélgetés</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ön</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Válasz</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Gondolatmenet</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Utasítások</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>Csatolva: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>Ez a válasz nem lett befejezve.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>Kezdete: {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>Modellek: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>Exportálva a Parlance-ból: {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Összefoglaló</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Források</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>{number}. o.</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>{number}. dia</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>munkalap: {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>{number}. bekezdés</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} áll a dokumentumokban nem talált számok és nevek után.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>{read} elolvasva {all} bekezdésből ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>szöveg nélküli oldalak: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>nem olvasható oldalak: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>Kiszolgálón fut: %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>Itt fut: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>Folytatás a háttérben</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>A példa kérdése</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>A példa válasza</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>A példa eltávolítása</translation>
        </message>
    </context>
</TS>
