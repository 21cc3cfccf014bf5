<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>Otwórz warunki</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Sprawdź ponownie</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Token Hugging Face (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Token Hugging Face</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Zachowaj na tym komputerze</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>Zachowaj token na tym komputerze</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Tam, gdzie narzędzia Hugging Face przechowują swój.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Zaloguj się</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>Otwórz warunki i zaakceptuj je na swoim koncie Hugging Face. Potem zaloguj się tutaj tokenem tego konta z prawem do odczytu.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>Jeśli jest prywatny, zaloguj się tokenem z prawem do odczytu.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>Twórcy mają Twoją zgodę: pliki można pobrać.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>Pytanie Hub, czy pliki można pobrać…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>Plików nie można jeszcze pobrać.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Twórcy proszą najpierw o zgodę na swoje warunki.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Nie zalogowano.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>Zalogowano do czasu zamknięcia Parlance.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>Zalogowano tokenem z HF_TOKEN.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>Zalogowano tokenem zachowanym na tym komputerze.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>Nadal trwa; „Zatrzymaj” kończy to od razu.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Oczekiwanie na model…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Pisanie…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Czytanie: %1 z %2 tokenów</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>Pisanie…  %1 tokenów/s</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>Wybrano inne opcje. Wcześniejsze notatki zostaną użyte tam, gdzie pasują.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Podsumuj ponownie</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>Odpowiedz ponownie przez…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Odpowiedz ponownie</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>Wcześniejsza odpowiedź zostaje: można do niej wrócić strzałkami pod spodem.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Kto odpowiada</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>Inne sformułowania</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>Szukanie innych sformułowań…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>Nie znaleziono innych.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>Ukryj rozumowanie</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>Pokaż rozumowanie</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Rozumowanie</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Rozważanie…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>Rozważanie od %1 s…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>Rozważanie trwało %1 s</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Jak powstała</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>Szukanie odpowiedzi…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>Nie można było odczytać %1. Plik zachowano jako %2, a Parlance zaczął nowy.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>Każdy osobno</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Razem</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>Jak podsumować kilka dokumentów</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>Co ma z nich razem powstać</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
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
            <translation>Pytanie o dokument</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Zapytaj</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Zatrzymaj odpowiedź</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>Zapytaj o dokumenty</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>Zapytaj o dokument</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Szukanie dokumentu…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>Bez dokumentu nie można o niego pytać</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>Pytać można, gdy dokument się otworzy</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Ta odpowiedź została zatrzymana.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>Zobacz</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>Odpytywanie adresu</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>Pisarz</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>Pisze i poprawia teksty Twoim stylem</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>Pomagasz w pisaniu. Odpowiadaj w języku otrzymanego tekstu. Pisz prostymi, żywymi zdaniami; unikaj frazesów i przesady. Poprawiając tekst, zachowaj jego znaczenie, fakty i głos autora; najpierw podaj cały nowy tekst, a potem w kilku słowach wymień główne zmiany. Dopytuj tylko wtedy, gdy inaczej nie da się pójść dalej.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>Napisz ten tekst jaśniej i krócej:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>Napisz przyjazny list z odmową przyjęcia zaproszenia.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>Programista</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>Pisze, objaśnia i naprawia kod</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>Jesteś starannym programistą. Podawaj kompletny, działający kod w bloku z nazwą języka i używaj biblioteki standardowej, gdy wystarcza. Obsługuj błędy i wymieniaj swoje założenia. Przed kodem napisz w jednym lub dwóch zdaniach, jak podchodzisz do zadania; po nim, jak go przetestować. Gdy nie masz pewności, czy funkcja lub opcja istnieje, powiedz to.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>Co robi ten kod i gdzie może zawieść?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>Napisz program, który zmienia nazwy zdjęć według daty.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Korepetytor</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>Tłumaczy krok po kroku i zadaje pytania</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>Jesteś cierpliwym korepetytorem. Najpierw ustal, co uczący się już wie. Wyjaśniaj po jednym kroku, z przykładem z codziennego życia, i kończ jednym pytaniem, które pokaże, czy to jest zrozumiałe. Nie podawaj od razu rozwiązania zadania: daj wskazówkę, potem większą. Chwal to, co dobre, a o tym, co błędne, mów jasno i życzliwie.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>Wytłumacz mi ułamki.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>Dlaczego niebo jest niebieskie?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>Podsumowujący</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>Mówi krótko, co jest w tekście</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>Podsumowujesz teksty w ich własnym języku. Najpierw jedno zdanie z najważniejszą rzeczą, potem od trzech do siedmiu punktów, każdy jako pełne zdanie. Nazwy, liczby i daty zachowuj dokładnie. Mów tylko to, co mówi tekst, nic od siebie; gdy jest niejasny lub sprzeczny, powiedz to.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>Podsumuj ten tekst:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>Co postanowiono w tym protokole i kto ma to zrobić?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>Asystenci</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>Użyj w tym czacie</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>Asystent to zestaw instrukcji i ustawień pod jedną nazwą. Własnego utworzysz przyciskiem „Nowy”.</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>Dodaj czterech na początek</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Przykłady na początek</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importuj…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuj…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Opis</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>Przykłady na początek, po jednym w wierszu: widoczne na pustej stronie</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln asystent</numerusform>
                <numerusform>%Ln asystentów</numerusform>
                <numerusform>%Ln asystentów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln prompt</numerusform>
                <numerusform>%Ln prompty</numerusform>
                <numerusform>%Ln promptów</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>Przyjęto: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Zapisano: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Nowy asystent</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>Import asystentów</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>Eksport asystentów</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>Asystenci (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>Dołącz dokumenty lub obrazy</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>Załączniki wiadomości</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Wybierz model</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>%Ln plik ponad limit jednej wiadomości: nie przyjęto go.</numerusform>
                <numerusform>%Ln pliki ponad limit jednej wiadomości: nie przyjęto ich.</numerusform>
                <numerusform>%Ln plików ponad limit jednej wiadomości: nie przyjęto ich.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>„%1” nie widzi obrazów: dostaje tylko ich nazwy.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln słowo</numerusform>
                <numerusform>%Ln słowa</numerusform>
                <numerusform>%Ln słów</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>Oczekiwanie…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>Czytanie… strona %1 z %2</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Czytanie…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>Nie dołączono</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>„%1”: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>Przeczytano całość „%1”.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>Nic z „%1” nie przeczytano: brak miejsca w kontekście.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Przeczytano do tego %1% z %Ln strony „%2”. Pokaż</numerusform>
                <numerusform>Przeczytano do tego %1% z %Ln stron „%2”. Pokaż</numerusform>
                <numerusform>Przeczytano do tego %1% z %Ln stron „%2”. Pokaż</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Przeczytano do tego %1% z %Ln słowa „%2”. Pokaż</numerusform>
                <numerusform>Przeczytano do tego %1% z %Ln słów „%2”. Pokaż</numerusform>
                <numerusform>Przeczytano do tego %1% z %Ln słów „%2”. Pokaż</numerusform>
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
                <numerusform>%Ln rozmowa</numerusform>
                <numerusform>%Ln rozmowy</numerusform>
                <numerusform>%Ln rozmów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln przetłumaczony tekst</numerusform>
                <numerusform>%Ln przetłumaczone teksty</numerusform>
                <numerusform>%Ln przetłumaczonych tekstów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln przetłumaczony dokument</numerusform>
                <numerusform>%Ln przetłumaczone dokumenty</numerusform>
                <numerusform>%Ln przetłumaczonych dokumentów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln podsumowany tekst</numerusform>
                <numerusform>%Ln podsumowane teksty</numerusform>
                <numerusform>%Ln podsumowanych tekstów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln termin glosariusza</numerusform>
                <numerusform>%Ln terminy glosariusza</numerusform>
                <numerusform>%Ln terminów glosariusza</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln poprawka</numerusform>
                <numerusform>%Ln poprawki</numerusform>
                <numerusform>%Ln poprawek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln asystent</numerusform>
                <numerusform>%Ln asystentów</numerusform>
                <numerusform>%Ln asystentów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln zapisany prompt</numerusform>
                <numerusform>%Ln zapisane prompty</numerusform>
                <numerusform>%Ln zapisanych promptów</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>czaty, tłumaczenia i podsumowania</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>ustawienia</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>tekst w tłumaczeniu</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>tekst do dokończenia</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>kolejka podsumowań</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>kolejka tłumaczeń</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>słowa dodane do słownika</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>Utworzono %1 na „%2” w Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>Utworzono %1 w Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>Kopia zapasowa wszystkiego</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>Czaty z załącznikami, tłumaczenia, podsumowania, glosariusze, asystenci, szkice i ustawienia trafiają do jednego pliku. Nie ma w nim modeli ani kluczy serwerów: te po przywróceniu trzeba wpisać ponownie.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>Z ustawieniami folderów, modeli i sprzętu</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>Postęp kopii zapasowej</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Kopie zapasowe Parlance</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>Nazwa tego komputera, jeśli ma być w pliku</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Utwórz kopię…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>Zapisano jako %1 w %2 (%3) i sprawdzono odczytem. Zawartość: %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>tylko ustawienia</translation>
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
            <translation>Szukaj najbardziej prawdopodobnej odpowiedzi</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>Zakończ na pierwszych pełnych odpowiedziach</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>Szerokość: liczba śledzonych początków</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>Kara za długość: większa sprzyja dłuższym odpowiedziom</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>trwa dalej</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>odcięty</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>zakończony</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Przeszukiwanie wiązkowe</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: logarytm prawdopodobieństwa %3, wynik %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Węzeł</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Po</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Krok</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Logarytm prawdopodobieństwa</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Suma</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Wynik</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: logarytm prawdopodobieństwa %2, wynik %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>część zwycięzcy</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>„%1” nie jest numerem tokenu z odchyleniem, np. „50256 -5”.</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>Usunięte rozmowy</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Kosz jest pusty.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Wymaż na zawsze…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Opróżnij kosz…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>Wymazać „%1” na zawsze?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>Wymazać %Ln rozmowę na zawsze?</numerusform>
                <numerusform>Wymazać %Ln rozmowy na zawsze?</numerusform>
                <numerusform>Wymazać %Ln rozmów na zawsze?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>Wszystkie wiadomości zostaną wymazane. Nie można tego cofnąć.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>Karta modelu</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>Pokaż używany model</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Cecha</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wartość</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Czytanie pliku…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>Karta modelu %1, który nie jest teraz używany.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Żaden model z tego komputera nie jest używany. Wybierz go powyżej.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>Dekoder: pisze dalszy ciąg tekstu, token po tokenie</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>Enkoder: czyta tekst w obu kierunkach i tworzy z niego wektory</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>Enkoder i dekoder: czyta cały tekst, a potem pisze inny</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>Rekurencyjny: trzyma stan o stałym rozmiarze, niezależnie od długości tekstu</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>Hybrydowy: część warstw patrzy na cały tekst, inne trzymają stan</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE na bajtach</translation>
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
            <translation>Model</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Wagi</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Warstwy</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Rodzina</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Rodzaj</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Języki</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencja</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ścieżka</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Części</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Rozmiar</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>Wyuczone liczby. Wszystkie są w pliku.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>%1 na każdy token</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>Wagi w użyciu</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>Nad tokenem pracuje tylko część ekspertów, dzięki czemu jest szybciej.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>Kwantyzacja</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>Jak zgrubnie zapisane są wagi: mniej bitów, mniejszy plik.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1; liczb na token między nimi: %2</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Uwaga (attention)</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>Część warstw widzi tylko ostatnie tokeny: %1</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Przesuwne okno</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>Nad każdym tokenem pracuje %1 z %2</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Eksperci</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Pozycje</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>Skąd model wie, w którym miejscu tekstu stoi token.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>Głowice: %1 po %2; klucze i wartości są kompresowane razem</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>Głowice: %1 po %2; klucze i wartości trzyma %3, każda dla tylu głowic: %4</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>Głowice: %1 po %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>Rotacyjne, podstawa %1, rozciągnięte %2-krotnie (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>Rotacyjne, podstawa %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>Rotacyjne</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>Tokeny: %1; %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Słownik</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Tokeny: %1</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>Kontekst treningowy</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>Jak długie były teksty, na których się uczył.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>Format czatu</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>W pliku</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>Nowy czat</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Czat tymczasowy</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Zatrzymaj odpowiedź</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>Spróbuj ponownie: odpowiedz od nowa</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Szukaj rozmów</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nowy folder…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Usunięte rozmowy…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>Zmień nazwę tej rozmowy…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>Przypnij tę rozmowę</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>Odepnij tę rozmowę</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Eksportuj tę rozmowę…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Eksportuj wszystkie rozmowy…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Usuń tę rozmowę</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>Zmień nazwę rozmowy</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>Działania na rozmowie</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Czat tymczasowy</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nowy czat</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Nowy czat tymczasowy</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Upuść, aby dołączyć do wiadomości</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>Wybierz dokumenty i obrazy</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>Dokumenty i obrazy</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Wszystkie pliki</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Obraz</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>Odpowiedź jest gotowa: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>obrazy</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>Model nie może się zastosować: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>Załączniki są jeszcze czytane.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>Najpierw poczekaj na odpowiedź albo zatrzymaj ją klawiszem Esc.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>Nie można ich uruchomić bez zmian</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Punkty kontrolne w pamięci podręcznej Hugging Face, których llama.cpp nie czyta. Niektóre rodziny można przekonwertować; punkt kontrolny zostaje bez zmian.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Konwertuj</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>Utwórz z tego GGUF, który Parlance może uruchomić</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>Konwertuj %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Więcej: %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Usuń wszystko z tego repozytorium…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Kopiuj polecenie „%1”</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Skopiowano</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>Porównanie odpowiedzi</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>Zapytaj obie strony</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Pierwsza strona</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Druga strona</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pytanie</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>O co zapytać obie strony?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>Jedna po drugiej, aby porównać szybkość</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>Zatrzymaj obie</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>Obie strony są takie same: różni je tylko przypadek.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Ponownie</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Zachowaj tę odpowiedź</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Zachowano</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Oczekiwanie na model…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Czytanie: %1 z %2 tokenów</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Rozumowanie…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Pisanie…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Zatrzymano.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokeny</numerusform>
                <numerusform>%Ln tokenów</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokenów/s</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>łącznie %1 s</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 s do pierwszego tokena</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>nieuwzględnione: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>obrazy</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>To model bazowy: kontynuuje teksty i nie służy do czatów.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Dokończ tekst</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>Zacznij tu tekst, a model będzie go pisał dalej od kursora.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Przyjmij</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Cofnij to</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Wróć do czatu</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>Tokeny kontynuacji</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> tokenów</translation>
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
            <translation>Dokończ tekst</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>Wypełnij lukę</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Zatrzymaj (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>Kontynuuj (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>Temperatura %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Oczekiwanie na model…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Czytanie: %1 z %2 tokenów</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>Pisanie…  Esc zatrzymuje.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>Umieść kursor w luce: model uwzględni to, co stoi za nim.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>Model pisze dalej od kursora. Nic innego nie jest dodawane do tekstu.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokeny</numerusform>
                <numerusform>%Ln tokenów</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokenów/s</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>Tekst jest dłuższy niż kontekst: nieprzeczytane znaki: %1.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>Ten model nie uwzględnia tego, co stoi za kursorem.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>Ten model służy do czatów; model bazowy lepiej kontynuuje teksty.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>Wiadomość</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc zatrzymuje</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Zatrzymaj pisanie</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Tokeny: %1</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>Czat tymczasowy: nic nie zostanie zachowane</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>Napisz wiadomość albo upuść dokument</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>Zatrzymaj pisanie (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>Wyślij następną</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>Wyślij po napisaniu odpowiedzi (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Wyślij (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>Podsumowywanie wcześniejszych wiadomości…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>Zatrzymaj podsumowywanie</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>Odpowiedź, po rozmowie, która ją poprzedza</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>Tłumaczenie, każdy akapit po tym, o co poproszono model</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>Podsumowanie jako samodzielny tekst: to, z czego powstało, nie jest brane pod uwagę</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Własny tekst</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>Ocenił to model %1. Napisał to model %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>Ocenił to model %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>Pierwszy token nie ma prawdopodobieństwa: nic przed nim nie stoi.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>Tekst jest dłuższy niż kontekst: od tokenu %1 model znał tylko to, co stało tuż przed nim.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>Oceniane jest tylko pierwszych %1 znaków.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>„%1” %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>„%1”: %2. Nic nie było bardziej prawdopodobne.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>„%1”: %2, ranga %3. Bardziej prawdopodobne: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokeny</numerusform>
                <numerusform>%Ln tokenów</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>Perpleksja %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>Średni logarytm prawdopodobieństwa %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>Numer w słowniku</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Prawdopodobieństwo</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Logarytm prawdopodobieństwa</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Ranga</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>Najbardziej prawdopodobny</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>Pewność</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>Perpleksja 5 znaczy, że model wahał się średnio jak między pięcioma równie prawdopodobnymi tokenami. 1 znaczy, że był pewny.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>Co stało przed tekstem</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>Pokaż, co stało przed nim</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>Co stoi przed nim</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>Co stoi przed nim (może być puste)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>Własny tekst</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>Oceń własny tekst</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>Jak pewny jest model?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>Ile już oceniono</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>Gdzie był najmniej pewny</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>Wskaż token albo przechodź między nimi klawiszami strzałek.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>Dowolny tekst</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>Odpowiedzi bez schematu i bez gramatyki.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>Odpowiedzi zgodne ze schematem JSON.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>Odpowiedzi zgodne z gramatyką.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>Odpowiedzi są dowolnym tekstem.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Edytuj…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Napisz…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>Odpowiedź jest zgodna.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>Odpowiedź została ucięta; do tego miejsca jest zgodna.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>Odpowiedź nie jest w formacie JSON.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Ustrukturyzowana odpowiedź</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Użyj</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Dowolny tekst</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Schemat JSON</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Gramatyka (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>Postać odpowiedzi</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>Schemat lub gramatyka</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>Wstaw przykład</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>Pytanie na próbę</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>Podaj książkę, którą lubisz.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Wypróbuj</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>Wypróbuj na modelu</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>Odpowiedzi będą w formacie JSON zgodnym ze schematem (JSON Schema 2020-12). Znaczenie pól podaj w pytaniu: model widzi pytanie, a nie schemat.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>Odpowiedzi są zgodne z regułą „root” gramatyki w GBNF llama.cpp: reguły jak name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>Model pisze odpowiedzi swobodnie.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Nic jeszcze nie napisano.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Sprawdzanie…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>Model może się do tego zastosować.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Oczekiwanie na model…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Pisanie…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Zatrzymano.</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Asystent</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Model czatu</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>temperatura %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>Bez zmian (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 z %2 tokenów</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>Kontekst: w użyciu %1 z %2 tokenów</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontekst</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>Pokazuje, co ile zajmuje</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>Co jest wysyłane do modelu</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Tokeny: %1</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrukcje</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Ta rozmowa</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>To, co piszesz</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>Wolne dla odpowiedzi</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Wolne</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>Cały kontekst</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>%Ln najstarsza wiadomość nie zostanie wysłana.</numerusform>
                <numerusform>%Ln najstarsze wiadomości nie zostaną wysłane.</numerusform>
                <numerusform>%Ln najstarszych wiadomości nie zostanie wysłanych.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>Liczby są szacowane: ten model nie liczy.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>Gdy kontekst jest pełny, pomijane są najstarsze wypowiedzi.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>Najpierw podsumuj załącznik</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>Większy kontekst…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>Ta wiadomość ma tokenów: %1, a miejsce jest tylko na %2.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>Po tej wiadomości %Ln najstarsza nie będzie już wysyłana.</numerusform>
                <numerusform>Po tej wiadomości %Ln najstarsze nie będą już wysyłane.</numerusform>
                <numerusform>Po tej wiadomości %Ln najstarszych nie będzie już wysyłanych.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>Przypięte</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Wczoraj</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Ostatnie 7 dni</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ostatnie 30 dni</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>Znaleziono %Ln rozmowę</numerusform>
                <numerusform>Znaleziono %Ln rozmowy</numerusform>
                <numerusform>Znaleziono %Ln rozmów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>%Ln rozmowa w koszu</numerusform>
                <numerusform>%Ln rozmowy w koszu</numerusform>
                <numerusform>%Ln rozmów w koszu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln rozmowa</numerusform>
                <numerusform>%Ln rozmowy</numerusform>
                <numerusform>%Ln rozmów</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>Folder %1, rozwinięty: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>Folder %1, zwinięty: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, przypięta</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, w folderze %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Zmień nazwę…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuj…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Rozwiń</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Zwiń</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>Usuń folder…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Przypnij</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Odepnij</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>Przenieś do folderu</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nowy folder…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>Wyjmij z folderu</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Zmiana nazwy rozmowy</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tytuł</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Zmiana nazwy folderu</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nowy folder</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>Usunąć folder „%1”?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>Usuń folder</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>Jego rozmowy zostaną, bez folderu.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>Rozmowy</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Usunięte rozmowy…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nowy czat</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nowy folder…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Szukaj rozmów</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Wyczyść wyszukiwanie</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Wyczyść wyszukiwanie (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>Żadna rozmowa tego nie zawiera.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Tu pojawią się Twoje rozmowy.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Zwinięte</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Rozwinięte</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kopiuj kod</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>Języki</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Twoja wersja</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>Szukaj poprawek</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Zapomnij</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>Zapomnij tłumaczenia modeli…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Poprawki</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>Żadna poprawka tego nie zawiera.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>Gdy zmienisz tłumaczenie, odtąd będzie używana Twoja wersja.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>Części dokumentu, z których korzysta podsumowanie</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>podsumowanie korzysta z %1 z nich</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>samo się zakończyło</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>osiągnięta długość</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>kontekst zapełniony</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>zatrzymane</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Sposób</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokeny</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>Suma logarytmów prawdopodobieństwa</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>Na token</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Dlaczego koniec</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>Zachłannie</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Przeszukiwanie wiązkowe</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>Losowo, ziarno %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokeny</numerusform>
                <numerusform>%Ln tokenów</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>logarytm prawdopodobieństwa %1, na token %2</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>Dekodowanie</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>Dekoduj</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>Najwyżej cztery liczby całkowite</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>W każdym polu stoi token, suma logarytmów prawdopodobieństwa aż do niego i, w nawiasie, jego wynik z karą za długość. Gruba linia: zwycięzca; przerywana: odcięty; podwójna ramka: cała odpowiedź.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Ziarna</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>Wiązki</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>Kara za długość</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>Najwyżej tokenów</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>To, co wspólne dla wszystkich, jest blade; ▸ wskazuje, gdzie któryś idzie własną drogą.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>Ten sam prompt, dekodowany zachłannie, losowo z ziarnami i przeszukiwaniem wiązkowym, z sumą logarytmów prawdopodobieństwa dla każdego.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>Zachowaj</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>Anulować i usunąć to, co pobrano?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Usuń %1</translation>
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
            <translation>Przywróć wszystkie</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>W tym czacie inaczej: %Ln ustawienie</numerusform>
                <numerusform>W tym czacie inaczej: %Ln ustawienia</numerusform>
                <numerusform>W tym czacie inaczej: %Ln ustawień</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>Ten czat nie ma własnych ustawień.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>Cofnij „%1”</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>Usuń podsumowanie i wysyłaj znów wiadomości</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>Podsumowanie wysyłane zamiast %Ln wiadomości</numerusform>
                <numerusform>Podsumowanie wysyłane zamiast %Ln wiadomości</numerusform>
                <numerusform>Podsumowanie wysyłane zamiast %Ln wiadomości</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>Ukryj podsumowanie</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Pokaż podsumowanie</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>Podsumowanie wcześniejszych wiadomości</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>Dowolne zadanie</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tłumaczenie</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Podsumowania</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Obrazy</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Osadzenia</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Dowolny rozmiar</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>Do 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B do 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B do 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>Ponad 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>Najpierw popularne teraz</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Najczęściej pobierane</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Najbardziej lubiane</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Najpierw najnowsze</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>Dowolna licencja</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Dowolny język</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>Pobrania: %1 mln</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>Pobrania: %1 tys.</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>Pobrania: %1</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>Parametry: %1</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>plik %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>wymaga zgody</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>kontekst %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>zmieniono %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>Zadanie</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Rozmiar</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencja</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Kolejność</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>Szukaj modeli, na przykład „qwen3” lub „persian”</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Szukaj modeli</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>Pokaż więcej</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Wyczyść wyszukiwanie</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>Na Hugging Face Hub</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>Polecane dla tego komputera</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>Z katalogu</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Pokaż wszystkie (%1)</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Pytanie Hub o więcej…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Wyszukiwanie…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>Bez sieci jest katalog, powyżej.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>Hub nie ma takiego modelu GGUF.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>Wyślij zamiast nich podsumowanie</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>Nowy czat z podsumowania</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>%Ln wcześniejsza wiadomość nie jest już wysyłana</numerusform>
                <numerusform>%Ln wcześniejsze wiadomości nie są już wysyłane</numerusform>
                <numerusform>%Ln wcześniejszych wiadomości nie jest już wysyłanych</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>Jedna wcześniejsza wiadomość nie jest już wysyłana</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>Większy kontekst: %1, ok. %2 pamięci więcej…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>Większy kontekst: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>Zapisz dokument ponownie</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>Zapisz w folderze…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>Arkusze i kolumny…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>Przetłumacz ponownie z innymi opcjami…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Otwórz źródło</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Wybierz folder</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Przetłumacz ponownie</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>Jako tabela dwujęzyczna: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>Jako dokument: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>Jako sam dokument</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>Żaden program nie otwiera %1.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Zapisano: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>Tu pojawią się dokumenty oznaczone gwiazdką.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>Żaden dokument się tak nie nazywa.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>Tu pojawią się Twoje dokumenty.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>Wymazać tłumaczenie „%1”? Pliki zostaną.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Szukaj dokumentów</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>Wcześniejsze dokumenty</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>Dokumenty w koszu</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>Wymazać wszystkie tłumaczenia w koszu? Pliki zostaną.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Wymazanych nie można przywrócić.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>Wybierz dokumenty</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Wszystkie pliki</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Wybierz folder</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Dokument Worda</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Strona internetowa</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Przetłumacz na</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>Tabela dwujęzyczna</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>Zapisz źródło i tłumaczenie obok siebie zamiast samego dokumentu</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>Format tabeli</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Na</translation>
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
            <translation>Kolejka dokumentów</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Przetłumacz ponownie</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>Gotowe dokumenty zostają na liście poniżej</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>Model nie zna tego języka</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>Model nie zna tej pary</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>Już w tym języku</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>Rodzaj nie do tłumaczenia</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>Plik się zmienił</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Otwieranie</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Tłumaczenie</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>Poprawianie tego, co nie przeszło kontroli</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>Zapisywanie dokumentu</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>%Ln do przejrzenia</numerusform>
                <numerusform>%Ln do przejrzenia</numerusform>
                <numerusform>%Ln do przejrzenia</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 z %2 akapitów</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>znane wcześniej: %1</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>Zmieniono od zapisania</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>niezapisany</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>Nowe dokumenty</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word, PowerPoint, Excel, LibreOffice, strony internetowe, e-booki, Markdown, napisy, PO, e-maile, tabele i teksty wracają we własnym formacie, PDF jako dokument Worda. Tłumaczenie jest zapisywane obok źródła, nigdy na nim.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>Upuść, aby przetłumaczyć</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>Pobieranie: %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Wcześniej: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>Później: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Wznów: %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Wstrzymaj: %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Zdejmij z listy: %1</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>Anuluj: %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Bez logowania</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Otwórz stronę</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>Pokaż w Zainstalowanych</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Pobieranie: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Wznów: %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Wstrzymaj: %1</translation>
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
            <translation>została mniej niż minuta</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>pozostała %Ln minuta</numerusform>
                <numerusform>pozostały %Ln minuty</numerusform>
                <numerusform>pozostało %Ln minut</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>pozostało %1 godz. %2 min</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>pozostał ponad dzień</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>czeka na swoją kolej</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>czeka: sieć jest wyłączona</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>wstrzymane</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>gotowe, sprawdzono każdy bajt</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>zatrzymane</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>ponowna próba…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>ponowna próba za %Ln sekundę</numerusform>
                <numerusform>ponowna próba za %Ln sekundy</numerusform>
                <numerusform>ponowna próba za %Ln sekund</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>sprawdzanie tego, co już jest</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>łączenie…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 dotarło z błędnymi bajtami i jest pobierane jeszcze raz.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>Wstrzymaj wszystkie</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Wznów wszystkie</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>Limit szybkości i liczba pobierań naraz, w ustawieniach</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>Nic nie jest pobierane</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>Wszystko, co pobierasz, jest tu widoczne i trwa dalej po ponownym uruchomieniu.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Znajdź model</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln trwa</numerusform>
                <numerusform>%Ln trwają</numerusform>
                <numerusform>%Ln trwa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln czeka</numerusform>
                <numerusform>%Ln czekają</numerusform>
                <numerusform>%Ln czeka</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>Wolne na dysku: %1</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>Limit szybkości: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>Bez limitu szybkości</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>Bez modelu</translation>
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
            <translation>Upuść dokumenty lub foldery w dowolnym miejscu</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Wybierz pliki…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Wybierz folder…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>pozostało ok. %1 godz. %2 min</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>pozostało ok. %1 godz.</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>pozostało ok. %1 min</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>pozostało ok. %1 s</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>Edytuj wiadomość</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Zapisz i wyślij</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>Wcześniejsza wersja zostaje. Ctrl+Enter wysyła.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>Kodowanie: %1 (zgadnięte)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>Kodowanie: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>Jeśli litery wyglądają źle, wybierz inne kodowanie</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Zostaw to Parlance</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Wszystkie języki</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>Zachodnioeuropejskie</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Środkowoeuropejskie</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Bałtyckie</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Tureckie</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cyrylica</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Greckie</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>Arabskie i perskie</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebrajskie</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tajskie</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Wietnamskie</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>Chińskie uproszczone</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>Chińskie tradycyjne</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japońskie</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Koreańskie</translation>
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
            <translation>Wymaż</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Wymaż zapisane dane</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Wymaż na zawsze</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>To, co zaznaczysz, zostanie wymazane, także z koszy, i nie można tego przywrócić. Twoje pliki, modele, glosariusze, poprawki, asystenci, prompty i ustawienia zostaną.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance zakończy to, co robi, i otworzy się na nowo bez tych danych.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>Najpierw utwórz kopię…</translation>
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
            <translation>Wymaż…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Wymaż zapisane dane</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>Czaty, tłumaczenia, podsumowania i inne, według rodzaju.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>Wybrane dane zostały wymazane.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>Czaty z załącznikami i szkicami</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>Przetłumaczone teksty i dokumenty, ich kolejka i pamięć</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>Podsumowania z pytaniami, notatkami i kolejką</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>Zmierzone szybkości i czas ostatniego użycia modeli</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>Słowa dodane do słownika</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>Dzienniki sieci i poprzednich uruchomień</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>Dodaj przykład</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>Zapisano: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>Zapisane pliki: %1, w %2</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>Eksportuj wszystkie rozmowy…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importuj rozmowy…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>Wszystkie ustawienia naraz</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Eksportuj ustawienia…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importuj ustawienia…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Przywróć wszystkie ustawienia…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Import ustawień</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Eksport ustawień</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Ustawienia Parlance</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>Co to jest? Kliknij tutaj, a potem to, co chcesz mieć wyjaśnione.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>Co to jest?</translation>
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
            <translation>Dokument Worda</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Strona internetowa (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Zwykły tekst</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, ze wszystkim</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>Osobny plik dla każdej, w folderze</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>Osobny plik dla każdej, w jednym ZIP-ie</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>Jeden plik ze wszystkimi</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuj…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>Z rozumowaniem modelu przed odpowiedzią</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>Postęp eksportu</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Eksport „%1”</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>Eksport %Ln rozmowy</numerusform>
                <numerusform>Eksport %Ln rozmów</numerusform>
                <numerusform>Eksport %Ln rozmów</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Rozmowy Parlance</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>Cała rozmowa, tak jak jest widoczna</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>%Ln wybrana rozmowa</numerusform>
                <numerusform>%Ln wybrane rozmowy</numerusform>
                <numerusform>%Ln wybranych rozmów</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>Tylko niektóre wiadomości:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>Wszystkie rozmowy (%Ln)</numerusform>
                <numerusform>Wszystkie rozmowy (%Ln)</numerusform>
                <numerusform>Wszystkie rozmowy (%Ln)</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Rodzaj pliku</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>Gdzie trafi kilka rozmów</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>JSON zawiera każdą wersję każdej wiadomości, załączniki z ich tekstem i dane o każdej odpowiedzi. Można go zaimportować bez strat.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>Zapisywane są widoczne wiadomości, każda z datą i modelem, który odpowiedział. Tylko JSON ma też inne wersje i tekst załączników.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Eksport ustawień</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Wybierz plik…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>Wszystkie ustawienia w jednym pliku, dla innego komputera. Klucze nigdy do niego nie trafiają.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>Te mówią coś o Tobie lub o tym komputerze i zostają pominięte:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>Zapisz także te</translation>
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
            <translation>Dokument Worda</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Strona internetowa (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Zwykły tekst</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Kopiuj podsumowanie</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>Zapisz podsumowanie</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Skopiowano.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>Kopiuj ze źródłami</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Podsumowanie</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Zapisano: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>Ustawienia i klucze serwerów</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>Czaty, tłumaczenia, podsumowania i zaimportowane modele</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>Szkice, kolejki i rozmowy trzymane w gotowości</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>Pobrane modele, wspólne z innymi programami</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Urządzenia</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Jak jest wczytany…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>Wczytany model</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>Nie wczytano modelu. Gdy jakiś będzie, tu widać, na czym działa.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>Używane zestawy instrukcji: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>Do czego mają dostęp modele i dokumenty: wypróbowano na tym komputerze</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>Próbowanie…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>Polecenie %1 uruchamia wszystko i liczy, co opuszcza ten komputer.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Otwórz folder</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>Mierzenie…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Foldery Parlance</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>Pokaż dziennik…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>Dziennik tego uruchomienia i awarii silnika</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>Obowiązujące zmienne środowiskowe</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>Żadna nie jest ustawiona.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Kopiuj raport</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>Wersje i ustawienia do zgłoszenia błędu, bez nazw i folderów</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Wersje</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licencje…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>Licencje wszystkiego, co jest dołączone</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, wolne %2 z %3</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokeny</numerusform>
                <numerusform>%Ln tokenów</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokenów/s</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>Co to znaczy, co jest bezpieczne i co zrobić</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Kopiuj szczegóły</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Skopiowano</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>Model dla tego komputera</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>Wybrany według wolnej pamięci, tego, co chcesz robić, i Twoich języków.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>Tymczasem gotowy jest model startowy dostarczony z Parlance. Jest malutki: dobry, by się rozejrzeć, nie do prawdziwej pracy.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Sprawdzanie tego komputera…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>Żaden znany model nie mieści się w wolnej teraz pamięci. Zamknij inne programy i wróć albo kontynuuj z modelem startowym.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>Użyj modelu startowego</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Pytanie Hub…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Zacznij</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Użyj tego modelu</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Pobierz</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>Wyczyść</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>Domyślnie: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>Koszt: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>Obowiązuje po ponownym wczytaniu modelu</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Przywróć domyślną wartość „%1”</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>Szybkość i pamięć</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Czytanie pliku…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Żaden model z tego komputera nie jest używany. Wybierz go powyżej.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>Wstaw</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>Co wpisać w luki tego promptu?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>Znajdź w dokumencie</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Poprzednie miejsce</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Następne miejsce</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Zamknij wyszukiwanie</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Wyszukiwanie…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nie znaleziono</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>Brak folderów; po jednym w wierszu</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Dodaj folder</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>Zapomnieć tłumaczenia modeli?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Zapomnij</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>Teksty przetłumaczone wcześniej będą następnym razem tłumaczone od nowa. Twoje poprawki i historia zostaną.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>Zapomnieć „%1”?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>Zniknie z listy wraz z kluczem i ustawieniami swoich modeli. Na samym serwerze nic się nie zmieni.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Zapomnij</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>Rozmowa</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Z</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Wiadomości</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Bez tytułu</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>już tu jest</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>Modele na tym komputerze</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>Te już tu są i mieszczą się w pamięci. Którego chcesz używać? Pliki zostaną na swoich miejscach.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Użyj tego modelu</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>Pobierz inny model…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>Znalezione rozmowy</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>Listy terminów (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>Tabela z przecinkami (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>Tabela z tabulatorami (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosariusz</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terminy</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Poprawki</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Co pokazać</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Język tekstu</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Język tłumaczenia</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>Nigdy nie tłumacz</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>Nazwy i słowa, które w każdym języku zostają bez zmian</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>Szukaj terminów</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>Dodaj termin</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importuj…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuj…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>Żaden termin tego nie zawiera.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>Dodaj nazwy i słowa, których nie należy tłumaczyć.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>Dodaj słowa i ich tłumaczenia między tymi językami.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>Przyjęto %Ln termin.</numerusform>
                <numerusform>Przyjęto %Ln terminy.</numerusform>
                <numerusform>Przyjęto %Ln terminów.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Zapisano: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>Import terminów</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>Eksport terminów</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>Arkusze i kolumny do przetłumaczenia</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>Przetłumacz te</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>Pozostałe zostają bez zmian.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln tekst</numerusform>
                <numerusform>%Ln teksty</numerusform>
                <numerusform>%Ln tekstów</numerusform>
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
            <translation>Szukaj w pomocy</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>Żadna strona nie zawiera tych słów. Spróbuj mniej słów lub innych.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>Znaleziono %Ln sekcję</numerusform>
                <numerusform>Znaleziono %Ln sekcje</numerusform>
                <numerusform>Znaleziono %Ln sekcji</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Spis treści pomocy</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>Wyniki wyszukiwania</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Znajdź na tej stronie</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Poprzednie miejsce</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Następne miejsce</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Zamknij wyszukiwanie</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nie znaleziono</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Pomoc</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>Część tej strony jest na razie po angielsku.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Dalej</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Znajdź na tej stronie</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mniejszy tekst</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Większy tekst</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>Następny</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Następny akapit do przejrzenia</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln akapit do przejrzenia</numerusform>
                <numerusform>%Ln akapity do przejrzenia</numerusform>
                <numerusform>%Ln akapitów do przejrzenia</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>Kosz</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Wymaż na zawsze</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Opróżnij kosz…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Kosz jest pusty.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>Na liście najnowsze: %1.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Wymaż na zawsze…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Przenieś do kosza</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>Kosz</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>Żadne tłumaczenie tego nie zawiera.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>Tu pojawią się tłumaczenia oznaczone gwiazdką.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>Tłumaczenia nie są zapamiętywane.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>Tu pojawią się Twoje tłumaczenia.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>Wymazać to tłumaczenie?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Dodaj do ulubionych</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Przenieś do kosza</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>Zachowuj historię</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>Zapamiętuj tłumaczenia na tym komputerze</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Zamknij historię</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>Szukaj tłumaczeń</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>Wcześniejsze tłumaczenia</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>Tłumaczenia w koszu</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>Wymazać wszystkie tłumaczenia w koszu?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Wymazanych nie można przywrócić.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>Skąd wziąć model</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance uruchamia modele GGUF. Wybierz odpowiedni dla tego komputera w Odkrywaj, upuść plik .gguf na okno albo wskaż własny folder.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>Odkrywaj modele</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>Wybierz folder modeli</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>Widać tu też wszystko, co inne narzędzia umieściły w pamięci podręcznej Hugging Face tego komputera, na przykład przez:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Kopiuj polecenie</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Modele znalezione na Hugging Face Hub</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>Import rozmów</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Postęp czytania</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>Wybierz wyeksportowane rozmowy</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>Wyeksportowane rozmowy</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Wszystkie pliki</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>Wybierz folder rozmów</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Wybierz pliki…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Wybierz folder…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Czytanie…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Wybierz to, co wyeksportowały Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan lub strona llama.cpp, albo upuść tutaj: pliki, całe ZIP-y lub folder. Nic nie zostanie zapisane, zanim zobaczysz zawartość, i nic nie opuści tego komputera.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>Importuj %Ln rozmowę</numerusform>
                <numerusform>Importuj %Ln rozmowy</numerusform>
                <numerusform>Importuj %Ln rozmów</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>Znaleziono %Ln rozmowę. Zaznacz te do zaimportowania.</numerusform>
                <numerusform>Znaleziono %Ln rozmowy. Zaznacz te do zaimportowania.</numerusform>
                <numerusform>Znaleziono %Ln rozmów. Zaznacz te do zaimportowania.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>Znaleziono jedną rozmowę.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>Zaimportowano %Ln rozmowę</numerusform>
                <numerusform>Zaimportowano %Ln rozmowy</numerusform>
                <numerusform>Zaimportowano %Ln rozmów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>z %Ln wiadomością</numerusform>
                <numerusform>z %Ln wiadomościami</numerusform>
                <numerusform>z %Ln wiadomościami</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>Pominięto %Ln rozmowę: już tu jest.</numerusform>
                <numerusform>Pominięto %Ln rozmowy: już tu są.</numerusform>
                <numerusform>Pominięto %Ln rozmów: już tu są.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Pominięto, bo Parlance nie ma na to miejsca: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>Dodaj „%1” do swoich modeli</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>Dodaj %Ln model do swoich modeli</numerusform>
                <numerusform>Dodaj %Ln modele do swoich modeli</numerusform>
                <numerusform>Dodaj %Ln modeli do swoich modeli</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>Pliki do dodania</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>Używaj tam, gdzie jest</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>Nic nie jest kopiowane ani zmieniane. Jeśli plik zostanie później przeniesiony, zniknie stąd.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Przenieś do folderu Parlance</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>Plik zniknie z obecnego miejsca. Parlance będzie mógł go potem usunąć.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>To się zmieni:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>Plik niczego nie zmienia: wszystko jest już tak ustawione.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>Niezrozumiałe, pozostają bez zmian:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>Nieznane tej wersji, pominięte:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Odchylenia</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Kary</translation>
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
            <translation>Widoki modelu</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Analiza</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokeny</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>Następny token</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>Dekodowanie</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Pewność</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>Sposoby pytania</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>Szybkość i pamięć</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Karta modelu</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>czat</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>tłumaczenie</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>podsumowania</translation>
        </message>
        <message>
            <source>code</source>
            <translation>kod</translation>
        </message>
        <message>
            <source>images</source>
            <translation>obrazy</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>osadzenia</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>Domyślny dla czatu</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>Domyślny dla tłumaczeń</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>Domyślny dla podsumowań</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tłumaczenie</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Podsumowania</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>Niedokończone pobieranie</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Stara rewizja</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>Plik, którego nie używa żaden model</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Zepsuty odnośnik</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>używa go inna rewizja</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>używa go inny model</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>gdzie indziej ma inną nazwę</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>należy do Ciebie lub innej aplikacji i nie jest usuwany</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>Usuwanie: %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>Weryfikacja: %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Importowanie: %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Tworzenie: %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>Konwersja: %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Należy do Parlance i zostaje</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>Należy do llama.cpp: usuń go tam</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>Należy do LM Studio: usuń go tam</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>Należy do Jan: usuń go tam</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>Należy do GPT4All: usuń go tam</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>Należy do Ollama: usuń go tam</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>W Twoim folderze: usuń go tam</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>parametry: %1</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>kontekst %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>do: %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>jeszcze nieużywany</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>używany dzisiaj</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>używany wczoraj</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>używany %Ln dzień temu</numerusform>
                <numerusform>używany %Ln dni temu</numerusform>
                <numerusform>używany %Ln dni temu</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>używany %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>rodzaj, który nie jest tu konwertowany</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>Szukaj w tych modelach</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortuj</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Według nazwy</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>Według rozmiaru</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>Według ostatniego użycia</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>Według parametrów</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>Według właściciela</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Dodaj plik…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Dodaj serwer…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>Poszukaj modeli ponownie</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln model</numerusform>
                <numerusform>%Ln modele</numerusform>
                <numerusform>%Ln modeli</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, na dysku %2</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>Żaden model nie nazywa się „%1”.</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>Dodaj modele</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modele GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Wszystkie pliki (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>Obraz nie ma tekstu do wklejenia. Zapisz go jako plik i upuść ten plik.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Wybierz dokumenty</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Wszystkie pliki</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Wybierz folder</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>Podaj hasło…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>Wybierz kodowanie…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Wybierz model</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Dodaj ponownie</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>Kliknij, aby tam przejść.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Zatrzymaj: %1</translation>
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
            <translation>Co teraz działa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln zadanie w toku</numerusform>
                <numerusform>%Ln zadania w toku</numerusform>
                <numerusform>%Ln zadań w toku</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>Pokaż zadania w toku</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>Zwiń zadania w toku</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>Kopia zapasowa</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Wszystko, co Parlance pamięta, w jednym pliku: dla bezpieczeństwa lub do przeniesienia na inny komputer. Nie ma w nim modeli.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>Kopia powstaje też sama każdego dnia. Najnowsza: %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Utwórz kopię…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Przywróć…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>Klawisze dla „%1”</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>Naciśnij nowe klawisze. Esc zostawia obecne, Backspace usuwa je.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>Język tekstu</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Język tłumaczenia</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Zamień języki i teksty</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>Wykryj język</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>Wykryto: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>Z tekstu trudno poznać język. Wybierz go tutaj.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>Niepewne: %1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>Niepewne: wybierz język</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>Dodaj język</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>Dodaj język…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Usuń: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>Szukaj języków</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Żaden język się tak nie nazywa.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>Twoje języki</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Wszystkie języki</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>Pisownia</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>W języku każdego akapitu</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Wyłączona</translation>
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
            <translation>amharski</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>arabski</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>asamski</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>azerbejdżański</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>białoruski</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>bułgarski</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>bengalski</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>tybetański</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>bośniacki</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>kataloński</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>kurdyjski (sorani)</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>czeski</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>walijski</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>duński</translation>
        </message>
        <message>
            <source>German</source>
            <translation>niemiecki</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>malediwski</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>grecki</translation>
        </message>
        <message>
            <source>English</source>
            <translation>angielski</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>esperanto</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>hiszpański</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>estoński</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>baskijski</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>perski</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>fiński</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>filipiński</translation>
        </message>
        <message>
            <source>French</source>
            <translation>francuski</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>irlandzki</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>galicyjski</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>gudżarati</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>hausa</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>hebrajski</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>chorwacki</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>węgierski</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>ormiański</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>indonezyjski</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>igbo</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>islandzki</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>włoski</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>japoński</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>jawajski</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>gruziński</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>kazachski</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>khmerski</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>kannada</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>koreański</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>kurdyjski</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>kirgiski</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>łaciński</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>luksemburski</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>laotański</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>litewski</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>łotewski</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>malgaski</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>maoryski</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>macedoński</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>malajalam</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>mongolski</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>marathi</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>malajski</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>maltański</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>birmański</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>nepalski</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>niderlandzki</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>norweski</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>oksytański</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>orija</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>pendżabski</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polski</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>paszto</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugalski</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>portugalski (Brazylia)</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>rumuński</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>rosyjski</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>ruanda-rundi</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>sindhi</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>syngaleski</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>słowacki</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>słoweński</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>somalijski</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>albański</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>serbski</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>szwedzki</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>suahili</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>tamilski</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>telugu</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>tadżycki</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>tajski</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>turkmeński</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>turecki</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>tatarski</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>ujgurski</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ukraiński</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>uzbecki</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>wietnamski</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>xhosa</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>jidysz</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>joruba</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>kantoński</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chiński</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>chiński tradycyjny</translation>
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
            <translation>Opuszcza ten komputer</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>Model działa na serwerze „%1” (%2). To, co piszesz, jest tam wysyłane.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>To, co piszesz, trafia do %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>Warstwy modelu są na %1. Trafia tam to, co obliczono z Twojego tekstu, i nic tego po drodze nie chroni.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>Część modelu działa na %1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>Pominięto %Ln dokument:</numerusform>
                <numerusform>Pominięto %Ln dokumenty:</numerusform>
                <numerusform>Pominięto %Ln dokumentów:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… i jeszcze %1</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>Pozostałości</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>Zajmują miejsce, a nie potrzebuje ich żaden model. Nic nie zniknie, zanim zobaczysz plan.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>Usuń wszystkie…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>z %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln plik</numerusform>
                <numerusform>%Ln pliki</numerusform>
                <numerusform>%Ln plików</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Usuń…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>Usuń: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1% lub więcej</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>mniej niż %1%</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>Odcienie, od jasnego do ciemnego: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>Krótkie</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Średnie</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Długie</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Około %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>Inna długość…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licencje</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>Z czego składa się Parlance</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencja</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>Nie dołączono tekstu licencji.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>Tekst odnośnika wskazuje %1, ale prowadzi on do %2.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>Adres zawiera litery innego pisma, które mogą wyglądać jak inne: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>To, co stoi przed @, nie jest witryną. Witryna to %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Otwieranie odnośnika</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>Otworzyć ten adres w przeglądarce?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance nie otwiera odnośników tego rodzaju.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Kopiuj adres</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>Twoja wersja</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Jak pewny był model?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>Tłumaczenie…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 z %2 akapitów</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>znane wcześniej: %1</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>Wszystko</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Ostrzeżenia i błędy</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Błędy</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>Dziennik tego uruchomienia</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>Nazwy, foldery i klucze są pomijane już przy zapisie, więc można go dołączyć do zgłoszenia błędu.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>Niczego takiego nie zapisano w dzienniku.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Co jest widoczne</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Szukaj w dzienniku</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Kopiuj to, co widać</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Otwórz folder</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>Wklej</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>Ten tekst jest za długi, aby go tu wkleić.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>Zapisz go jako plik, a potem otwórz lub upuść ten plik.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>Pomoc</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Tłumacz</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Podsumuj</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Analiza</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>Usuń z ulubionych</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Dodaj do ulubionych</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>Tylko ulubione</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>Tej liczby nie znaleziono w dokumencie.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>Tej nazwy nie znaleziono w dokumencie.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>Zdanie %1 z %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>Wagi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>Klucze i wartości</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Obliczenia</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>Pamięć według kontekstu</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>Kontekst w tokenach</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 na kontekst tej długości: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>Wolne na %1: %2 z %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>Wolna pamięć: %1 z %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>Wagi według typu</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bajty</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>Mniej więcej tyle: wagi liczone są tensor po tensorze, reszta ze wzoru.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontekst</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Żądania naraz</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>Precyzja kluczy i wartości</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>Kwantyzacja wag</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Pamięć</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>Jak w pliku (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Jak w pliku</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, bity na wagę: %2</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>Jak jest wczytany teraz: wagi %1, kontekst %2, obliczenia %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>Jak jest wczytany teraz, w przybliżeniu: wagi %1, kontekst %2, obliczenia %3.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>Razem ok. %1; wolnej pamięci: %2.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>Razem ok. %1: więcej niż wolne %2.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>Napraw to, co uszkodzone</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>Uszkodzony plik zostaje pod inną nazwą, cokolwiek wybierzesz. Okno zamknie się na chwilę i otworzy ponownie.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>Wróć do najnowszej kopii zapasowej</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>Zachowaj to, co jeszcze da się odczytać</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>Zacznij od zera</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Ile odczytano</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Napraw</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Nie ma żadnej.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>Z dnia %1; łącznie: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>Nic z niego nie da się odczytać.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>Rozmowy: %1 z %2; łącznie: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>Edytuj wiadomość</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Kopiuj wiadomość</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Kopiuj odpowiedź</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>Działania na wiadomości</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>Działania na odpowiedzi</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>Przypięta: zawsze wysyłana. Kliknij, aby odpiąć.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Odepnij</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>Nadal wysyłana</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Skopiowano</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>Wiadomości do wyeksportowania</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ty</translation>
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
            <translation>Model</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>Obliczono na</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Dlaczego się skończyła</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Napisano</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>Jak powstała ta odpowiedź</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Tokeny odpowiedzi</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>Tokeny na wejściu</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>Tokeny trafnie odgadnięte</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokenów/s</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Czas do pierwszego tokena</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Szybkość</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>Czas rozważania</translation>
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
            <translation>Edytuj…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Odpowiedz na to</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>Jak powstała…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>Jak pewny był model?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>Kopiuj zaznaczenie</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopiuj jako Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Kopiuj jako zwykły tekst</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>Kopiuj z formatowaniem</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>Odpowiedz ponownie przez…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Wcześniejsza wersja</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Późniejsza wersja</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>Odepnij: może opuścić kontekst jak inne</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>Przypnij: zachowaj w kontekście</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>Wszystko, co jest w pliku</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Klucz</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wartość</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>Szukaj kluczy i wartości</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>Pokaż szablon czatu</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Kopiuj wartość</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln wiersz</numerusform>
                <numerusform>%Ln wiersze</numerusform>
                <numerusform>%Ln wierszy</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>Wczytaj</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Wczytywanie: %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Więcej: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Wczytany</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>Widzi obrazy</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Stara rewizja</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Przerwij wczytywanie</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Zwolnij</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Wczytaj ponownie</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>Został zwolniony, bo nie był używany. Następne pytanie go wczyta.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. Kontekst, tokeny: %2.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>Bez modelu</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>Wczytywanie… %1%</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Wybierz model</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Model: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>Odpoczywa, bo nie był używany. Następne pytanie go wczyta.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>Wszystkie modele…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Jak jest wczytany…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Kopiuj polecenie „%1”</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>Kopiuj szczegóły błędu</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>Ustawienia tego modelu…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Jak jest wczytywany…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>Analizuj…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Zweryfikuj</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>Zmniejsz…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>Ustaw jako domyślny dla</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>Zmień jego serwer…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>Zapomnij jego serwer…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Zapomnij…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Usuń…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Usuń wszystko z tego repozytorium…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Kopiuj ścieżkę</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Otwórz folder</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>czat</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>tłumaczenie</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>podsumowania</translation>
        </message>
        <message>
            <source>code</source>
            <translation>kod</translation>
        </message>
        <message>
            <source>images</source>
            <translation>obrazy</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>osadzenia</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>Mieści się na GPU</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>Mieści się na GPU częściowo</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>Działa na procesorze</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Za duży</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>Nie wiadomo, czy się zmieści</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>tak dobry jak oryginał</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>dobra jakość</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>zauważalnie gorszy</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>dużo gorszy</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>własne warunki</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>użytek komercyjny pod warunkami</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>użytek komercyjny dozwolony</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>bez użytku komercyjnego</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>Nie do użytku w: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>Nie do: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>ok. %1 pamięci</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 pamięci, zmierzone</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>do %1 tokenów/s</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 tokenów/s, zmierzone</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>ok. %1 tokenów/s</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>Pamięć pozwala na najwyżej %1 tokenów/s.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>Tutaj zmierzono %1 tokenów/s.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>Sądząc po pomiarach innych modeli, ok. %1 tokenów/s.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>Z jego strony nie wynika, czego potrzebuje.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>Zajmuje ok. %1 z kontekstem %2 tokenów.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>Obliczone z rozmiaru i budowy.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>Zajmuje %1 z kontekstem %2 tokenów.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>Zmierzone przez llama.cpp z nagłówka pliku.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>Wolne dla niego: %1 na GPU, %2 w pamięci.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>Wolne dla niego: %1 pamięci.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>Zainstalowane</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Odkrywaj</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Pobierania</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>Widoki modeli</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln pobieranie w toku</numerusform>
                <numerusform>%Ln pobierania w toku</numerusform>
                <numerusform>%Ln pobierań w toku</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>Wyszukiwanie</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>Strona modelu</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>Pierwsze bajty pliku</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Pobieranie</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>Pytanie o dostęp</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>Szukanie nowej wersji</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>Silnik gdzie indziej</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Czas</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Po co</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Dotyczy</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Odebrano</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>brak odpowiedzi</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>O co Parlance pytał sieć</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>Wyczyść listę</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance łączy się z siecią, aby znaleźć i pobrać modele, oraz z serwerami wybranymi przez Ciebie. Tylko do nich trafia cokolwiek z Twoich czatów, tekstów i dokumentów. Lista zostaje na tym komputerze.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln żądanie</numerusform>
                <numerusform>%Ln żądania</numerusform>
                <numerusform>%Ln żądań</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, odebrano %2</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>Widoczne najnowsze: %1.</translation>
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
            <translation>Parlance nie otwiera żadnych połączeń. Kliknij, aby zobaczyć wszystkie dotychczasowe żądania.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>Sieć włączona</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>Tylko to, czego szukasz, co pobierasz lub z czym się łączysz. Kliknij, aby zobaczyć wszystkie żądania.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>Najbardziej prawdopodobne następne tokeny</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Logarytm prawdopodobieństwa</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>Zachowane tokeny</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>Zachowane prawdopodobieństwo</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>Entropia w bitach</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>zostaje %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>łącznie %1</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>bity: %1</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: zostają tokeny (%2), mające %3 prawdopodobieństwa; entropia w bitach: %4.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>Następny token</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>Pokaż następny token</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Cofnij się</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>Więcej tokenów</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>Serwer podaje tylko najbardziej prawdopodobne tokeny: nie da się pokazać, co zostawiają samplery.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>Niepokazane, bo losuje albo patrzy wstecz na cały tekst: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>Model nadaje prawdopodobieństwo każdemu tokenowi ze swojego słownika. Napisz tekst i zobacz, czego model spodziewa się dalej i co z tego zostawia każdy sampler. Wybierz token, aby pójść od niego dalej.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>Po prompcie:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>Wczytano: %1.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>Pobrano: %1.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>Przetłumaczono: %1.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>Podsumowano: %1.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Gotowe: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>Zapisano: %1.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>Nie udało się: %1</translation>
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
            <translation>%1 tys.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln słowo</numerusform>
                <numerusform>%Ln słowa</numerusform>
                <numerusform>%Ln słów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln znak</numerusform>
                <numerusform>%Ln znaki</numerusform>
                <numerusform>%Ln znaków</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>Polecane</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, polecany</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 do pobrania</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>około %1 do pobrania</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Dobry w: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>Na dysku jest tylko %1 wolnego miejsca.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>około %Ln minuty przy %1</numerusform>
                <numerusform>około %Ln minut przy %1</numerusform>
                <numerusform>około %Ln minut przy %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance pozostaje offline, zgodnie z ustawieniami. Model startowy jest tutaj, a plik modelu, który masz, możesz dodać.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Przejdź online</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>Co zrobić z „%1”?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>Co zrobić z %Ln dokumentem?</numerusform>
                <numerusform>Co zrobić z %Ln dokumentami?</numerusform>
                <numerusform>Co zrobić z %Ln dokumentami?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Podsumuj</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>Dokumenty do otwarcia</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>Rób tak zawsze, aż do zmiany w ustawieniach</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Dołącz do czatu</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Przetłumacz</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>Upuść, aby dodać do swoich modeli</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Upuść, aby dołączyć do wiadomości</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>Upuść, aby wstawić tekst</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>Upuść tekst na Czat, Tłumacz lub Podsumuj</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>Upuść obrazy na czat</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance otwiera pliki tego komputera, nie strony internetowe</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>Upuść, aby przetłumaczyć</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>Upuść, aby podsumować</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>Upuść, aby otworzyć: wybierzesz, co z tym zrobić</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>Próbkowanie</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Zaawansowane</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Ustawienia zaawansowane</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Model czatu</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Jak robi to model</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Jak w ustawieniach</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>Co model oferuje, widać po wczytaniu.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>Ten model nie rozumuje.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>Ten model zawsze rozumuje: nie można tego zmienić.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>Ten model nie zna poziomów wysiłku.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>Rozumowanie tego modelu nie ma znacznika.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>Serwery nie obsługują przeszukiwania wiązkowego.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>Niemożliwe razem z ustrukturyzowaną odpowiedzią.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>Niemożliwe razem z przeszukiwaniem wiązkowym.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>Serwery stosują schemat JSON, ale nie gramatykę.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>O tym decyduje sam serwer.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>Pamięć tego modelu nie pozwala zgadywać naprzód.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>Cofnij „%1”</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>Forma podsumowania</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>Długość podsumowania</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>Język podsumowania</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>Ten sam język</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opcje</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>Opcje (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>Szczegółowość, odbiorcy, instrukcje, profile</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>Opcje podsumowania</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Użyj</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>Ten sam język co dokument</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Szczegółowość</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrukcje</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>Co jeszcze uwzględnić w podsumowaniu, własnymi słowami</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>Kilka dokumentów</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>Każdy; albo „dziesięciolatek”, „nasi prawnicy”…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>Napisane od nowa ze wszystkich notatek: czyta się najlepiej</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>Notatki, sekcja po sekcji: najmniej strat</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>Dla dokumentów podsumowywanych razem</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>Jak wygląda podsumowanie. Małe modele nie potrafią napisać każdej formy.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Długość w słowach</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>Docelowa długość. Dłuższe podsumowanie traci mniej i trwa dłużej.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>Język podsumowania; model musi go dobrze znać.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Odbiorcy</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>Dla kogo jest pisane: od tego zależy, które słowa nie wymagają wyjaśnienia.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>Co mówi się o dokumentach podsumowywanych razem.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>Jak tłumaczyć</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Zastosuj</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Model nie stosuje się do życzeń co do stylu.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>Jak źródło</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instrukcja</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>Model nie stosuje się do instrukcji.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Szerokość przeszukiwania</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>Tam, gdzie działa model, przeszukiwanie nie jest możliwe.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>Na przykład: zachowaj nazwy produktów.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>Jak zalecają twórcy</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>Jak zalecają twórcy (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>Ile początków zdania jest śledzonych naraz; 1 jest najszybsze.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>Używaj glosariusza</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>Używaj wcześniejszych tłumaczeń i swoich poprawek</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>Modelowi nie można podać terminów.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>Jak brzmi tłumaczenie, w jednym lub dwóch słowach, np. „ciepło” lub „zwięźle”.</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>Na co jeszcze model ma zważać. Najlepiej działają krótkie i konkretne instrukcje.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>Większa liczba może dać lepszą wersję, ale wymaga więcej czasu i pamięci.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>Podaje modelowi Twoje terminy dla słów akapitu i oznacza te, które pominął.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>Tekst już wcześniej przetłumaczony jest przejmowany bez pytania modelu. Wyłącz, aby wszystko tłumaczyć na nowo.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>Formalnie jak źródło</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formalnie</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Nieformalnie</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>Jak zwracać się do czytelnika</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>Ton tłumaczenia</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Więcej…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>Instrukcje, szerokość przeszukiwania, glosariusz i pamięć</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>Podczas pisania</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>Tłumacz podczas pisania</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>Więcej (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Model nie stosuje się do życzeń co do stylu.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>nieznane</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>Warunki „%1”: %2. Wybierz inny model.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>Ton jak w źródle</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>Własne słowa…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>Asystent</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>Model startowy jest za mały, by stosować instrukcje lub schematy.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>Edytuj asystentów</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Ten czat</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Zamknij ustawienia</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>Określa %Ln rzecz.</numerusform>
                <numerusform>Określa %Ln rzeczy.</numerusform>
                <numerusform>Określa %Ln rzeczy.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Należy do Parlance</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>Utworzone lub zaimportowane tutaj</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Pamięć podręczna Hugging Face</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>Pamięć podręczna llama.cpp</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>Z LM Studio</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>Z Jan</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>Z GPT4All</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>Z Ollama</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>Twój folder modeli</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>Na serwerze</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>Serwery z protokołem OpenAI mają własne modele. Urządzenia innych komputerów dzielą się pracą nad modelem, który jest tutaj.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>Nie ma tu jeszcze żadnego. Dodaj komputer z adresem, pod którym odpowiada.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>Inne komputery</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Dodaj serwer…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>Dodaj urządzenia…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Zmień…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Zmień: %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Zapomnij…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>Zapomnij: %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Usuń: %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>Sprawdź ponownie: %1</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>Ta odpowiedź została zatrzymana.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>Ta odpowiedź została przerwana.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>Odpowiedź osiągnęła dozwoloną długość.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>Kontekst zapełnił się przed końcem odpowiedzi.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Kontynuuj</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>Nowe ustawienia zadziałają po ponownym wczytaniu modelu.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Wczytaj ponownie</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>„%1” nie ma już na liście. Plik jest tam, gdzie był.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>Zwolniono %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln pliku nie można było usunąć: coś innego go używa.</numerusform>
                <numerusform>%Ln plików nie można było usunąć: coś innego ich używa.</numerusform>
                <numerusform>%Ln plików nie można było usunąć: coś innego ich używa.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>„%1” jest w porządku: bajty są takie jak w Hub.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>Nagłówek „%1” jest w porządku. Nie ma z czym porównać reszty.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>„%1” jest uszkodzony: %2 ma niewłaściwe bajty. Usuń go i pobierz ponownie.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>„%1” jest wśród Twoich modeli, z %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Wczytaj</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>Jak w ustawieniach: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>Ustawienia „%1”</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>Ustawienia tutaj dotyczą tylko tego modelu.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>Wszystko oprócz temperatury i instrukcji zadziała po następnym wczytaniu.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>Szukaj w ustawieniach</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Strony ustawień</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Strony dokumentu</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>Wyróżnione na stronie %1</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>Strona %1: nie można jej pokazać</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Strona %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Polecenia</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Rozmowy</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Przejdź do</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>Nic nie pasuje.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>Szukaj rozmów, poleceń i modeli</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Wyniki</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln wynik</numerusform>
                <numerusform>%Ln wyniki</numerusform>
                <numerusform>%Ln wyników</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Ustawienia tego czatu</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Porównaj odpowiedzi…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Asystenci…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>Zapisane prompty…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Dokończ tekst</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>Dołącz dokumenty lub obrazy…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importuj rozmowy…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Przejdź do czatu</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Przejdź do tłumaczenia</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Przejdź do podsumowań</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Przejdź do modeli</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Przejdź do analizy</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Przejdź do ustawień</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>Pokaż powitanie ponownie</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>Analiza: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>Jak pewny był model swojej ostatniej odpowiedzi?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>Utwórz kopię wszystkiego…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Przywróć kopię zapasową…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>Wymaż zapisane dane…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>Pokaż dziennik tego uruchomienia…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Sprawdź aktualizacje</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Pokaż lub ukryj panel boczny</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>Powiększ tekst</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>Pomniejsz tekst</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>Włącz jasny motyw</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>Włącz ciemny motyw</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>Włącz motyw systemu</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Eksportuj ustawienia…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importuj ustawienia…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Przywróć wszystkie ustawienia…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>Pomoc: pierwsze kroki</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>Pomoc: jak działają modele językowe</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>Pomoc: gdy coś jest nie tak</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>Pomoc do tego miejsca</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Ustawienia: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>Hasło do „%1”</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>Podane hasło nie otwiera dokumentu.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>Posłuży teraz do odczytania dokumentu i nigdzie nie zostanie zachowane.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Pokaż hasło</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Ukryj hasło</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… i jeszcze %Ln wiersz</numerusform>
                <numerusform>… i jeszcze %Ln wiersze</numerusform>
                <numerusform>… i jeszcze %Ln wierszy</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>Wklej jako tekst</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Hasło…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Usuń „%1”</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>Inne użycie: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>Wagi: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>Kontekst: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>Obliczenia: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>Rezerwa: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>Wolne: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, dokładnie</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, połowa pamięci</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, jedna czwarta pamięci</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>żadne warstwy</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln warstwa</numerusform>
                <numerusform>%Ln warstwy</numerusform>
                <numerusform>%Ln warstw</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontekst</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Precyzja pamięci kontekstu</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Żądania naraz</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Wątki</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Tokeny: %1</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>Jeden krok czyta najwyżej</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>z %Ln warstwy</numerusform>
                <numerusform>z %Ln warstw</numerusform>
                <numerusform>z %Ln warstw</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>Eksperci w pamięci komputera</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>Wcześniejsze rozmowy</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>do %1 pamięci</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>Rozmiary podaje llama.cpp.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>Rozmiary są szacowane z nagłówka modelu.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 z %2 tokenów, które model zna</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 tokenów, a model zna tylko %2</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, ze wspólnym miejscem na %2 tokenów</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>gdzie urządzenie to umie</translation>
        </message>
        <message>
            <source>off</source>
            <translation>wyłączone</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>skopiowany do pamięci</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>skopiowany do pamięci i tam trzymany</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>czytany z dysku w miarę potrzeby</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>czytany z dysku i trzymany w pamięci</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>Jak wczytywany jest „%1”</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Zastosuj</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>Wróć do automatycznych</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>Zmień sposób wczytywania</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>Zmiany są od razu planowane i pokazane powyżej. Nic nie zostanie wczytane, dopóki ich nie zastosujesz.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>Zastosuj i wczytaj ponownie</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>Jak jest wczytany teraz:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>Jak zostałby wczytany zamiast obecnego:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>Jak zostałby wczytany:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>Działa na serwerze „%1” (%2), który decyduje, jak jest wczytywany.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>Tam trafia to, co piszesz.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>Ma w zasięgu %1 tokenów.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>Jego część jest na %1: to, co obliczono z Twojego tekstu, trafia tam bez ochrony.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>Zachowaj jako…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>Zachowaj te opcje pod nazwą</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>Usuń ten profil</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>Nic jeszcze nie zachowano</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>Zachowaj te opcje</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>Nowy</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Powiel</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>Usunięto „%1”.</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Ustawienia tego czatu</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>Porównaj odpowiedzi</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Zapisane prompty</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Porównaj odpowiedzi…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>Dokończ tekst…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Asystenci…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Biblioteka promptów…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>Postęp podsumowania</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Wstrzymaj</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Wznów</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Czeka na swoją kolej</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>Wstrzymano. To, co przeczytano, zostaje.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>Podsumowanie zostało zatrzymane. To, co przeczytano, zostaje.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Otwieranie dokumentu…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Wszystko zostaje na tym komputerze</translation>
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
            <translation>Napisz początek tekstu…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Bez zmian</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>Jako czat</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>Jak podać prompt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>Zapisane prompty</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>Nie ma jeszcze zapisanych promptów</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Biblioteka promptów…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>Zero-shot: samo pytanie</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>Few-shot: po przykładach</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>Krok po kroku: najpierw myślenie</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>Pociąg ma 8 wagonów po 45 miejsc. Siedzi w nim 300 osób. Ile miejsc jest wolnych?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>Myśl krok po kroku. Potem w ostatnim wierszu napisz samą odpowiedź.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>Ada ma 12 jabłek i zjada 5. Ile jej zostaje?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>Stoi 6 rzędów po 4 krzesła. Ile jest krzeseł?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>prompt: %Ln token</numerusform>
                <numerusform>prompt: %Ln tokeny</numerusform>
                <numerusform>prompt: %Ln tokenów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>odpowiedź: %Ln token</numerusform>
                <numerusform>odpowiedź: %Ln tokeny</numerusform>
                <numerusform>odpowiedź: %Ln tokenów</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>pierwszy token po %1 s</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokenów/s</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>Wszystkie zgodne: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>„%1” (warianty: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>Nie są zgodne: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Wariant</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instrukcja</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>Tokeny promptu</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Tokeny odpowiedzi</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>Czas do pierwszego tokenu (ms)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Tokeny na sekundę</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>Ostateczna odpowiedź</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
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
            <translation>Sposoby pytania</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pytanie</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>Zapytaj na wszystkie sposoby</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>Dodaj wariant</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>Biblioteka promptów</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Wstaw</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompty</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>Zapisuj tu teksty, których potrzebujesz wielokrotnie.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nowy prompt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>Pytania przy użyciu: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>Wpisz {{name}} tam, gdzie przy użyciu ma paść pytanie.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>Co chcesz robić?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>Wybierz, ile chcesz. Wszystko jest zawsze dostępne i można to zmienić.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>W jakich językach?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>Najpierw Twój własny. Modele znają jedne języki lepiej niż inne.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Parlance mówi po:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>Pytaj, pisz i przemyśl różne sprawy.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Tłumacz</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>Teksty w trakcie pisania i dokumenty, które zachowują układ.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Podsumuj</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>Długie dokumenty, każde zdanie ze źródłem.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>Modele działają na tym komputerze i to, co piszesz, na nim zostaje. Nie ma konta i nikomu nic nie jest zgłaszane.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Dalej</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>Polecane</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Pobierz</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Zainstalowany</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>Brakuje części</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>mierzenie…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Pobieranie</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>szkodzi Twoim językom</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln plik</numerusform>
                <numerusform>%Ln pliki</numerusform>
                <numerusform>%Ln plików</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>Nie można było zmierzyć: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>Pokaż mniej: %1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>Pokaż więcej: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>Twoja wiadomość</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln wiadomość zostanie wysłana jako następna</numerusform>
                <numerusform>%Ln wiadomości zostaną wysłane po kolei</numerusform>
                <numerusform>%Ln wiadomości zostanie wysłanych po kolei</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>Ta wiadomość zostanie wysłana jako następna</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>i jeszcze %Ln</numerusform>
                <numerusform>i jeszcze %Ln</numerusform>
                <numerusform>i jeszcze %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Wstrzymaj</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Usuń z kolejki</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>Wyczyść gotowe</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Enter pokazuje pozycję, spacja wstrzymuje lub wznawia, Delete usuwa</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Kolejka</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Wznów</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Pokaż</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Hasło…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>Kodowanie…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>Edytuj oczekującą wiadomość</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Usuń oczekującą wiadomość</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>Oczekuje, numer %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>Otwórz w „Tłumacz”</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>Model ma też inną pracę: może to potrwać dłużej.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>Podsumowanie</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>Ostatnie dokumenty</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Podsumuj ponownie</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>Ostatnie dokumenty</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Twórcy proszą najpierw o zgodę na swoje warunki.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Pobierz</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Zainstalowany</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>Wszystkie rozmiary</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Dobry w: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>Wszystkie rozmiary: %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Pytanie Hub…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Pobieranie</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>Zadziała po ponownym wczytaniu modelu.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Wczytaj ponownie</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>Uruchom model ponownie</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Wybierz model</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Otwórz ustawienia</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Napraw…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>Parlance nie przyniósł tego pliku i go nie usuwa. Będzie na liście, dopóki tam leży.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>To zostaje</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Zniknie z listy Parlance. Plik nie należy do Parlance: zostaje tam, gdzie jest.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>To zniknie</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>Nie trafi do kosza: tego, co zniknie, nie można przywrócić.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>Zapomnieć „%1”?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>Usunąć %Ln pozostałość?</numerusform>
                <numerusform>Usunąć %Ln pozostałości?</numerusform>
                <numerusform>Usunąć %Ln pozostałości?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>Usunąć wszystko z „%1”?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Usunąć „%1”?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Zapomnij</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>Zwalnia %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>W sumie %Ln plik, odnośnik lub folder.</numerusform>
                <numerusform>W sumie %Ln pliki, odnośniki lub foldery.</numerusform>
                <numerusform>W sumie %Ln plików, odnośników lub folderów.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>Pokaż następne</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>Silna kwantyzacja najpierw i najbardziej szkodzi językom, których modele widziały mało: dla %1 wybierz Q5 lub większy, jeśli się mieści.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>utworzony z %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>Licencja: strona jej nie podaje.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licencja: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Dobry w: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>Języki: %1, …</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Języki: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>Potrafi oglądać obrazy: jego projektor obrazu (%1) zostanie pobrany razem z nim.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>Adaptery (LoRA) do użycia z nim: %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>Otwórz stronę w przeglądarce</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>Ocena dla kontekstu</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>Kontekst, dla którego oceniane są modele</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Tokeny: %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Pytanie Hub…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>Ponowna ocena…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>To repozytorium nie ma modelu GGUF.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>Przywrócić wszystkie ustawienia?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Przywróć wszystkie</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>Każde ustawienie na tych stronach wraca do wartości domyślnej, także Twoje skróty. Modele, serwery i Twoje teksty pozostają. Można to cofnąć.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Przywracanie kopii zapasowej</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Wybierz kopię zapasową utworzoną przez Parlance, tu lub na innym komputerze. Zobaczysz jej zawartość, zanim cokolwiek się zmieni.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>Dodaj to, czego tu jeszcze nie ma</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>Wszystko, co tu jest, pozostaje bez zmian, także ustawienia.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>Zastąp wszystko, co tu jest</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>Najpierw powstaje kopia tego, co jest tu teraz, obok danych Parlance.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>Okno potem na chwilę się zamyka i otwiera ponownie. Trwające prace zostają zatrzymane; to, co już napisano, jest zachowane.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Postęp czytania</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Kopie zapasowe Parlance</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Wszystkie pliki</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Wybierz plik…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>Część pliku jest uszkodzona i nie można jej przywrócić: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>Kopia zapasowa została przywrócona</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>To, co było uszkodzone, jest naprawione</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>nic, czego by tu nie było</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>Przywrócono: %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>Dodano: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln rozmowa już tu była i pozostała bez zmian.</numerusform>
                <numerusform>%Ln rozmowy już tu były i pozostały bez zmian.</numerusform>
                <numerusform>%Ln rozmów już tu było i pozostało bez zmian.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>To, co było tu wcześniej, zachowano w tym pliku:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Jak pewny był model?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Pokaż źródło</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>Kliknij zdanie, aby zobaczyć, skąd pochodzi.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>Pokaż następne</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Wklejony tekst</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>Ukryj źródło</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>To podsumowanie nie jest skończone.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>Jeszcze nieprzetłumaczone</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Przetłumaczone</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Twoja wersja</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>Zachowano źródło</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Zostaje bez zmian</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>przetłumaczone wcześniej</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>jak w Twojej wcześniejszej poprawce</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>ten sam tekst jest gdzie indziej</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>z pliku</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Akapit</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Nagłówek</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>Punkt listy</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Komórka</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Przypis</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Napis</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Wiadomość</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etykieta</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Brakuje: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>Podwójnie: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>Nie ma w źródle: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>Każdy ⟦1⟧ potrzebuje za sobą swojego ⟦/1⟧, a pary nie mogą się krzyżować</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 bez pogrubienia, kursywy lub odnośnika</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 bez liczby</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 bez adresu</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 bez symbolu zastępczego</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 niezgodnie z glosariuszem</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 tak samo jak źródło</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 w innym języku</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 z powtórzeniami</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 o wiele za długo</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 o wiele za krótko</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 z otwartym cudzysłowem lub nawiasem</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 bez zakończenia</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 z obiektem do umieszczenia</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 bez tłumaczenia</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 ze zbyt długimi wierszami</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>do przejrzenia: %1</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>przetłumaczono %1 z %2</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>zmienione: %1</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>Z %Ln akapitu:</numerusform>
                <numerusform>Z %Ln akapitów:</numerusform>
                <numerusform>Z %Ln akapitów:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>zablokowany</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>slajd %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>strona %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>Zamieniono w %Ln akapicie</numerusform>
                <numerusform>Zamieniono w %Ln akapitach</numerusform>
                <numerusform>Zamieniono w %Ln akapitach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>Zamieniono w %1 z %Ln akapitu</numerusform>
                <numerusform>Zamieniono w %1 z %Ln akapitów</numerusform>
                <numerusform>Zamieniono w %1 z %Ln akapitów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln zablokowany</numerusform>
                <numerusform>%Ln zablokowane</numerusform>
                <numerusform>%Ln zablokowanych</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>Znajdź</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Zamień na</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>Gdzie szukać</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>W tłumaczeniach</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>W źródle</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Rozróżniaj wielkość liter</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Poprzednie miejsce</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Następne miejsce</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Zamknij wyszukiwanie</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Zamień</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Zamień wszystkie</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>Ten akapit jest zablokowany.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>To zepsułoby znaczniki.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nie znaleziono</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>Akapit %1 z %2</translation>
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
            <translation>Edytuj tłumaczenie</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>Zostaw tak: odrzuć uwagi</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>Przetłumacz od nowa</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Odblokuj</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Zablokuj</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Skopiuj źródło</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>Dodaj do glosariusza…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>Postęp tłumaczenia</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>Otwórz tłumaczenie</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Pokaż w folderze</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Więcej dla tego dokumentu</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Zapisz ponownie</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>Od zapisania dokumentu zmieniły się akapity.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Do przejrzenia</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Edytowane</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Brakujące</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>Które akapity są widoczne</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>Poprzedni do przejrzenia</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>Następny do przejrzenia</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Znajdź i zamień</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>Nie można było otworzyć dokumentu.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>Otworzy się, gdy przyjdzie jego kolej.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Otwieranie dokumentu…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>Akapity: %1</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>Nie ma takich akapitów.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>Akapit jest tłumaczony od nowa…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>Wzory, po kolei: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>Użyj urządzeń innego komputera</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Dodaj mimo to</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>Gdy na innym komputerze działa „rpc-server” z llama.cpp, model za duży dla tego komputera można rozłożyć na oba.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>Nie ma szyfrowania ani hasła: każdy w tej samej sieci może podglądać i przejąć przez niego drugi komputer. Używaj tylko we własnej sieci.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>Pytanie o urządzenia…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>Nie ma urządzeń.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>Ma:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>Wczytywanie: %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>Pobieranie: %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>Tłumaczenie: %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>Podsumowywanie: %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>Zapisywanie: %1</translation>
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
            <translation>tokenów</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>Kto odpowiada w tej rozmowie, cokolwiek jest poza tym wczytane.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrukcje</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>Co model dowiaduje się przed rozmową: kim jest, jak pisze, co pomija.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Długość kontekstu</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>Ile tokenów model ma w zasięgu, pytanie i odpowiedź razem. Więcej zajmuje więcej pamięci; model zostanie w tym celu wczytany ponownie.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Rozumowanie</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>Czy model zastanawia się przed odpowiedzią. Lepiej przy trudnych pytaniach, wolniej przy wszystkich.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Wysiłek</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>Jak intensywnie model myśli, w stopniach, z którymi był trenowany. Więcej jest lepsze przy trudnych pytaniach i trwa dłużej.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>Najwięcej tokenów rozumowania</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>Kończy rozumowanie po tylu tokenach i pozwala zacząć odpowiedź. Przydatne, gdy model zastanawia się bez końca.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>Najwięcej tokenów odpowiedzi</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>Ucina odpowiedź po tylu tokenach; można ją kontynuować. W innym razie koniec wyznacza tylko kontekst.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>bez limitu</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>Najmniej tokenów odpowiedzi</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>Wcześniej model nie może skończyć. Przydatne przy długich tekstach z modelem, który kończy za wcześnie.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>Teksty zatrzymujące</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>Odpowiedź kończy się tam, gdzie wystąpiłby jeden z tych tekstów, po jednym w wierszu; koniec wiersza zapisz jako \n.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Przeszukiwanie wiązkowe</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>Śledzi kilka początków naraz i bierze najbardziej prawdopodobną całą odpowiedź. Dobre dla krótkich, dokładnych tekstów; odpowiedź pojawia się w całości, bez udziału przypadku.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Ustrukturyzowana odpowiedź</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>Odpowiedzi ściśle według schematu JSON lub gramatyki, aby mógł je czytać program.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>Zgaduj naprzód</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>Sprawdza kilka zgadniętych tokenów w jednym kroku tam, gdzie to szybsze. Odpowiedź się nie zmienia; wyłącz na czas pomiarów.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>wyłączone</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>Niższa jest bardziej przewidywalna, wyższa bardziej różnorodna. Od 0 do 0,3 dla faktów i kodu, od 0,8 dla pomysłów i opowiadań; 0 zawsze bierze najbardziej prawdopodobny token.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>Zostawia najbardziej prawdopodobne tokeny o takim łącznym prawdopodobieństwie. Zmniejsz, gdy odpowiedzi odbiegają od tematu; 1 zostawia wszystkie.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>Zostawia tylko tyle najbardziej prawdopodobnych tokenów. Zmniejsz, by słowa były pewniejsze; 0 zostawia wszystkie.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>Pomija tokeny mniej prawdopodobne niż ta część najbardziej prawdopodobnego. Przy wysokiej temperaturze 0,05–0,1 utrzymuje sens tekstu; 0 nie pomija żadnych.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Kara za powtórzenia</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>Zmniejsza szanse tokenów użytych przed chwilą. Wybierz 1,05–1,15, gdy model kręci się w kółko; więcej szkodzi kodowi i tabelom. 1 wyłącza.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Ziarno</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>Ta sama liczba daje tę samą odpowiedź na to samo pytanie, na ile pozwala arytmetyka komputera. Zostaw losowo, by za każdym razem była inna.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>Temperatura dynamiczna: zakres</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>Pozwala temperaturze spaść o tyle tam, gdzie model jest pewny, i o tyle wzrosnąć, gdzie nie jest. Dla tekstów różnorodnych, a dokładnych w szczegółach; 0 utrzymuje stałą.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>Temperatura dynamiczna: wykładnik</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>Jak temperatura dynamiczna podąża za wątpliwościami modelu: powyżej 1 rośnie tylko przy dużych wątpliwościach, poniżej 1 już przy małych.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>Zostawia tokeny mniej więcej tak zaskakujące, jak należy oczekiwać, ani zbyt, ani za mało prawdopodobne. Spróbuj 0,9 dla żywszej prozy; 1 wyłącza.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>Zostawia tokeny, których logit jest w granicach tylu odchyleń standardowych od największego. Około 1 utrzymuje sens odpowiedzi nawet przy wysokiej temperaturze; 0 wyłącza.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: prawdopodobieństwo</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>Jak często pomijać najbardziej oczywiste tokeny na rzecz ostatniego dobrego. Spróbuj 0,5 dla niezwykłych opowieści, nigdy dla faktów ani kodu; 0 wyłącza.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: próg</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>Jak prawdopodobny musi być token, by XTC uznało go za dobry wybór; niższa wartość pomija więcej. Powyżej 0,5 XTC nic nie robi.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: siła</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>Nie pozwala modelowi powtarzać całych zwrotów, nie szkodząc pojedynczym słowom. Wybierz 0,8, gdy długie odpowiedzi się powtarzają; 0 wyłącza.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: podstawa</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>Jak szybko kara DRY rośnie z długością powtórzenia; wyższa wartość jest surowsza dla długich zwrotów. 1,75 pasuje do większości tekstów.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: dozwolona długość</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>Tyle tokenów może się powtórzyć, zanim DRY to policzy. Zwiększ, gdy nazwy lub wzory muszą wracać.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: okno</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>Jak daleko wstecz DRY szuka powtórzeń; najniższa wartość obejmuje wszystko.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>cały kontekst</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: przerywniki</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>Teksty, od których DRY zaczyna na nowo, po jednym w wierszu; koniec wiersza zapisz jako \n. Przy dialogach dodaj imiona mówiących.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Kara za obecność</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>Zmniejsza szanse tokenu, gdy tylko został użyty. Zwiększ, by usłyszeć coś nowego; poniżej 0 model trzyma się swoich słów. 0 wyłącza.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Kara za częstość</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>Zmniejsza szanse tokenu z każdym użyciem. Zwiększ trochę, gdy pojedyncze słowa wracają za często. 0 wyłącza.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>Okno kar</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>Ile ostatnich tokenów obejmują trzy kary. 0 je wyłącza, a -1 obejmuje cały kontekst.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>Utrzymuje równy poziom zaskoczenia w tekście zamiast top-k, top-p i podobnych. Spróbuj wersji 2, gdy długie teksty stają się nudne lub zagmatwane.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: zaskoczenie</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>Do ilu bitów zaskoczenia dąży Mirostat: mniej to większe skupienie, więcej to większa różnorodność.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: szybkość uczenia</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>Jak szybko Mirostat reaguje, gdy tekst staje się zbyt nudny lub zbyt szalony; wyższa wartość działa szybciej i mniej równo.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>Odchylenia tokenów</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>Zwiększa lub zmniejsza szanse pojedynczych tokenów: po jednym w wierszu, numer tokenu i to, co dodać do jego logitu, np. „50256 -5”. „-inf” zakazuje tokenu.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>Teraz nic nie zmienia: przeszukiwanie wiązkowe bierze najbardziej prawdopodobną całą odpowiedź.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>Teraz nic nie zmienia: przy temperaturze 0 brany jest najbardziej prawdopodobny token.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>Teraz nic nie zmienia: Mirostat jest włączony.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>Teraz nic nie zmienia: Mirostat jest wyłączony.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>Teraz nic nie zmienia: zakres temperatury dynamicznej wynosi 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>Teraz nic nie zmienia: prawdopodobieństwo XTC wynosi 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>Teraz nic nie zmienia: siła DRY wynosi 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>Teraz nic nie zmienia: nie ustawiono żadnej kary.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>wersja 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>wersja 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>wcale</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>minimalny</translation>
        </message>
        <message>
            <source>low</source>
            <translation>niski</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>średni</translation>
        </message>
        <message>
            <source>high</source>
            <translation>wysoki</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>bardzo wysoki</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>najwyższy</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>losowo</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>jak robi to model</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatycznie</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>nie wybrano</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>Jak zalecane (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>Jak w ustawieniach (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>Jak u asystenta (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>Zalecane: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>W ustawieniach: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>U asystenta: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>Jak zwykle (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>Zwykle: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>włączone</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>szerokość %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>schemat JSON</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>gramatyka</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>Zapisz lub kopiuj</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>Zapisz obraz (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>Zapisz obraz (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Kopiuj obraz</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>Zapisz liczby (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>Twoja wersja nie jest jeszcze zachowana: znaczniki są błędne</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>Akapity dokumentu</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Enter edytuje tłumaczenie, F8 przechodzi do następnego do przejrzenia</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Źródło</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>Wersji nie zachowano.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>Dodawanie serwera</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Dodaj mimo to</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>Zmiana „%1”</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>Zapisz mimo to</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>Jak chcesz go nazywać</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>Tylko jeśli serwer go wymaga</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Pokaż klucz</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>Jak podaje serwer</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>Program na tym lub innym komputerze, który uruchamia modele i zna protokół OpenAI, jak serwer llama.cpp, vLLM, LM Studio czy Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Klucz</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontekst</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>Pytanie o modele…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>Ma %1:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>Jest na tym komputerze.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>Jest na innym komputerze: pytania do jego modeli opuszczają ten komputer, wraz z podanymi im dokumentami.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>Nic nie chroni ich po drodze, klucza też nie: adres nie jest https.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>Zastępuje „%1”.</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>Ukryj klucz</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln model</numerusform>
                <numerusform>%Ln modele</numerusform>
                <numerusform>%Ln modeli</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>odpytywanie…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (kontekst, tokeny: %2)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: wolne %2 z %3</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>Ostatnio Parlance zakończył się nieoczekiwanie. Znów widać to, co było otwarte, wraz z wpisanym tekstem.</translation>
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
            <translation>Wysoki kontrast mocniej wyróżnia tekst, krawędzie i znacznik klawiatury, w jasnym i ciemnym motywie.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Mniej ruchu</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>Paski prac, których końca nikt nie zna, stoją w miejscu, a kursor nie miga.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Rozmiar tekstu</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>Wielkość wszystkich napisów, z dopasowanymi ikonami i liniami. Im większe, tym mniej mieści się na ekranie.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>Miejsce na początek</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>Co pokazuje okno po uruchomieniu aplikacji.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Długość kontekstu</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>Ile tokenów model może mieć w zasięgu, prompt i odpowiedź razem. Więcej zajmuje więcej pamięci.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>pamięć, więcej z każdym tokenem</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatycznie</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>Warstwy na GPU</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>Ile warstw modelu działa na GPU. 0 używa tylko procesora; automatycznie używa GPU, jeśli jest.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>pamięć GPU</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>Warstwy, których eksperci zostają przy procesorze</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>Tylko dla mieszanek ekspertów, których większość wag w danej chwili odpoczywa: trzymane w pamięci komputera, zostawiają na GPU miejsce na całą resztę. Automatycznie trzyma tam tak mało, jak pozwala pamięć GPU.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Precyzja pamięci kontekstu</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 zmniejsza o połowę pamięć długiego kontekstu i prawie tego nie widać; q4_0 zajmuje jedną czwartą i pogarsza odpowiedzi. Automatycznie bierze f16, jeśli się mieści.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>Szybszy sposób obliczeń, który zajmuje mniej pamięci, używany tam, gdzie urządzenie go umie. Wyłącz tylko wtedy, gdy odpowiedzi na Twoim GPU są zepsute.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>Trzymaj model w pamięci</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>System nie może przenieść odpoczywającego modelu na dysk. Inne programy mają wtedy mniej pamięci.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>pamięć, której brakuje innym programom</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Wątki</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>Ilu rdzeni procesora używa model. Automatycznie bierze rdzenie fizyczne; więcej jest wolniej, nie szybciej.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Żądania naraz</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>Nad iloma odpowiedziami, akapitami lub fragmentami model pracuje jednocześnie. Więcej kończy się szybciej jako całość, ale każde trwa dłużej i ma własną część pamięci.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>pamięć na każde żądanie</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>Pamięć na wcześniejsze rozmowy</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>Ile pamięci komputera mogą zajmować rozmowy, które nie są teraz otwarte, by można je było od razu kontynuować. Automatycznie bierze w miarę potrzeby jedną ósmą pamięci, najwyżej 8 GiB; 0 nie trzyma żadnych.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>pamięć, najwyżej tyle</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>Trzymaj rozmowy gotowe na dysku</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>Ile miejsca na dysku mogą zajmować rozmowy, by po ponownym uruchomieniu aplikacji można je było od razu kontynuować. Bez tego długa rozmowa jest czytana od nowa, co może trwać minuty. 0 nie trzyma żadnych.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>miejsce na dysku, najwyżej tyle</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>Żadne</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>Zgaduj słowa naprzód</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>Gdy odpowiedź powtarza to, co przeczytano, jak w podsumowaniach i redakcji, kilka słów jest sprawdzanych naraz. Tekst jest ten sam, tylko szybciej; gdy zgadywanie zawodzi, samo się wyłącza.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>trochę czasu obliczeń, gdy zgadywanie się nie uda</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>Model zgadujący naprzód</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>Mały model z tej samej rodziny pisze naprzód, a ten sprawdza kilka jego słów naraz. Tekst się nie zmienia; oba zajmują pamięć.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Zwalniaj bezczynne</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>Po tylu minutach bez pytania model oddaje pamięć. Zostanie wczytany ponownie, gdy padnie pytanie.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>czas ponownego wczytania modelu</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nigdy</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>Trzymaj wczytane kilka modeli</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>Modele do różnych zadań zostają wczytane obok siebie, dopóki się mieszczą. Najdawniej używany odchodzi pierwszy.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>pamięć na każdy wczytany model</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>Oszczędzaj baterię</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>Bez ładowarki używaj połowy rdzeni procesora. Odpowiedzi trwają dłużej, a bateria wystarcza na dłużej.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>czas: odpowiedzi trwają dłużej</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Język interfejsu</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>To, co mówi sam Parlance. Zmienia się od razu, a praca toczy się dalej. Czaty, tłumaczenia i podsumowania pozostają w swoich językach.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>Powiadamiaj o końcu długiej pracy</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>Gdy na wierzchu jest inne okno: komunikatem w zasobniku, jeśli jest, a jeśli nie, znakiem przy oknie i wierszem w nim.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>Otwierane dokumenty</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>Co robić z dokumentami, które otwierasz w Parlance lub upuszczasz tam, gdzie nic ich nie przyjmuje.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Ogólne</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Wygląd</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Języki</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>Modele i foldery</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>Sprzęt</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Generowanie</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Tłumacz</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Podsumuj</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>Prywatność i sieć</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Skróty</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Zaawansowane</translation>
        </message>
        <message>
            <source>About</source>
            <translation>O programie</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motyw</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>Jasny, ciemny albo taki jak w systemie.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>Foldery modeli</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>Twoje foldery z plikami GGUF, widoczne obok pamięci podręcznej Hugging Face. Pliki są używane tam, gdzie są, i nigdy nie są zmieniane.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>Pliki modeli</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>Model wczytywany przy uruchomieniu aplikacji.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>Model do tłumaczeń</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>Model do podsumowań</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>Ustawienia poszczególnych modeli</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Pozostań offline</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>Nigdy nie łącz się z innym komputerem. Robią to tylko menedżer modeli, sprawdzanie aktualizacji i dodane przez Ciebie serwery; wszystko inne i tak działa bez sieci.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>żaden; wszystko zostaje na tym komputerze</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>Pobierania naraz</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>Ile modeli pobierać jednocześnie; reszta czeka w kolejności.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Limit szybkości</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>Ile łącza mogą razem zajmować pobierania, aby coś zostało też dla innych.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB na sekundę</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Serwery</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>Komputery użyczające urządzeń</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>Jak swobodnie formułowana jest odpowiedź w czacie: 0 zawsze bierze najbardziej prawdopodobne słowo, wyższe wartości są bardziej różnorodne. Tłumaczenia i podsumowania zawsze używają 0.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>Jak zaleca model</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>Instrukcje dla każdego czatu</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>Podawane modelowi przed każdą rozmową. Zajmują tokeny kontekstu.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>tokeny kontekstu w każdym czacie</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>Tytuły od modelu</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>Rozmowa bierze nazwę od pierwszego wiersza. Gdy nie ma nic innego do zrobienia, model może nadać jej lepszy tytuł.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>czas obliczeń po odpowiedzi</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>Tłumacz z</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>Język tekstów. Gdy ma być wykrywany, każdy akapit rozpoznawany jest osobno.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Wykryty</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Przetłumacz na</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>Język wybrany w tłumaczeniu; tam można go zmienić.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>Sposób tłumaczenia</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>Języki tłumaczonych dokumentów</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>Forma tłumaczonych dokumentów</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>Tłumacz podczas pisania</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>Tłumaczenie podąża za tekstem po każdej przerwie; w przeciwnym razie czeka na polecenie.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>Zachowuj historię tłumaczeń</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>Zapamiętuj przetłumaczone teksty, by znaleźć je znów w Tłumacz. Dokumenty i własne poprawki są zapamiętywane zawsze.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>miejsce na dysku; nic nie opuszcza tego komputera</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>Skrót do tłumaczenia schowka</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Gdy Parlance działa, te klawisze tłumaczą to, co ostatnio skopiowano, w dowolnym programie. Pulpit może zapytać, czy na nie zezwolić.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>Pokazuj w zasobniku</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>Ikona z menu, które otwiera Parlance lub tłumaczy schowek, jeśli pulpit ma na nią miejsce. Zamknięcie okna nadal kończy Parlance.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>Własne klawisze, według tego, co robią.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Sprawdzaj pisownię</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>Podkreśla słowa, których nie zna żaden słownik tego komputera, w języku danego akapitu.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>Język pisowni</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Jak system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Jasny</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Ciemny</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Zwykły</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Wysoki</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: dokładnie</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: połowa pamięci</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: jedna czwarta</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Wyłączone</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Włączone</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>Gdy trwa to kilka sekund</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Pytaj</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Dołącz do czatu</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Zawsze</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nic</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>Żadna czcionka na tym komputerze nie ma liter tego języka: %1. Ma je na przykład „%2”.</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>Import ustawień</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importuj</translation>
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
            <translation>Żadne ustawienie nie zawiera „%1”. Spróbuj innego słowa.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>Co przeszło przez sieć…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>Tekst cieniowany według pewności modelu</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Nie ma jeszcze tekstu.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>Wczytany model jest za mały na tę formę. Wybierz większy w Modelach.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>Prośba do pulpitu o skrót…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>„%1” tłumaczy teraz schowek.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>Pulpit zna skrót, ale nie przypisał mu klawiszy: wybierz je wśród skrótów w ustawieniach systemu.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>Inny program zajął już „%1”: wybierz inne klawisze.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>Na skrót nie zezwolono. Aby zapytać ponownie, wyłącz go i włącz.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>Pulpit nie daje Parlance skrótu. Niektóre dają je tylko programom zainstalowanym z pozycją w menu.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>Pulpit nie ma zasobnika.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>Przetłumacz schowek</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>Przywróć wszystkie skróty</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>„%1” jest potrzebne do pisania. Dodaj Ctrl lub Alt albo naciśnij klawisz F.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>„%1” już robi to: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>Brak klawiszy dla „%1”</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Przywróć domyślną wartość „%1”</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>Te klawisze są wszędzie takie same i pozostają bez zmian.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>Użyj klawiszy tutaj</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Zostaw jak było</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Domyślnie: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>Wszędzie</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Tłumacz</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Pokaż lub ukryj panel boczny</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Otwórz paletę poleceń</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>Szybkie tłumaczenie</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Przejdź do czatu</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Przejdź do tłumaczenia</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Przejdź do podsumowań</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Przejdź do modeli</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Przejdź do analizy</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Przejdź do ustawień</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>Przejdź do ustawień (drugie klawisze)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>Przejdź do następnego obszaru okna</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>Przejdź do poprzedniego obszaru okna</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>Otwórz pomoc do bieżącego miejsca</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>Wyjaśnij używany element</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>Nowy czat, dokument lub tekst</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Otwórz pliki</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>Szukaj lub znajdź</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>Przetłumacz, podsumuj, kontynuuj lub zapisz</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>Zatrzymaj lub zamknij, co otwarte</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Nowy czat tymczasowy</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Ustawienia tego czatu</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Poprzednia wiadomość</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Następna wiadomość</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>Wklej długi tekst jako tekst, nie jako załącznik</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Zamień języki i teksty</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Kopiuj tłumaczenie</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>Inne wersje zdania</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Następny akapit do przejrzenia</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>Poprzedni akapit do przejrzenia</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Znajdź i zamień</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>Zostaw akapit: odrzuć uwagi</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>Przetłumacz akapit od nowa</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>Zablokuj lub odblokuj akapit</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Skopiuj źródło</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>Dodawanie do glosariusza</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Zainstalowane modele</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Znajdź modele</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Pobierania</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>Wróć do listy modeli</translation>
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
            <translation>Zmniejszanie „%1”</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Zmniejsz</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>Kopia z mniej dokładnymi wagami zajmuje mniej pamięci i odpowiada szybciej. Sam model, %1, zostaje bez zmian.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>Oglądanie modelu…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>Nie można go zmniejszyć.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>ok. %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Kontynuuj w tle</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
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
            <translation>Nowe podsumowanie</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>Pokaż panel boczny</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>Ukryj panel boczny</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Źródła</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>Źródło akapitu</translation>
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
            <translation>Przejdź do nagłówka</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Strony</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Sposób wyświetlania</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Znajdź w dokumencie</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Pomniejsz</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Powiększ</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Spis treści</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Strona %1 z %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>Tokeny na sekundę według liczby żądań naraz</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Żądania naraz</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>%1 naraz: tokeny na sekundę: %2</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>%1 naraz: tokeny na sekundę: %2 z najwyżej %3</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Tokeny na sekundę</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>Najwięcej według pamięci</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>Pierwszy token (ms)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>Każdy następny token (ms)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>Zmierzone tokeny na sekundę</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>Najwięcej, na ile pozwala pamięć</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>Mierzenie szybkości</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Szybkość</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>Zmierz teraz</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>Tego modelu jeszcze nie mierzono.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>Mierzyć można tylko modele z tego komputera.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>Czytanie, tokeny na sekundę: %1</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>Pisanie, tokeny na sekundę: %1</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>Na każdy token czytane jest %1 wag oraz %2 kluczy i wartości: po %3 na każdy token przed nim (%4).</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>Pamięć daje %1 na sekundę, co wystarcza na tyle tokenów na sekundę: %2; zmierzono %3% tego.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>Żądania pisane naraz dzielą się czytaniem wag, dopóki obliczenia nie trwają dłużej niż czytanie.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>Tokeny są tu zgadywane naprzód, co może być jeszcze szybsze.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>Szukanie innych słów…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>Dodaj „%1” do słownika</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Ignoruj do zamknięcia Parlance</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>Nie znam innego słowa</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>Słownik: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>Nie znaleziono słowników. Zainstaluj słowniki Hunspell lub LibreOffice i uruchom Parlance ponownie.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>Znaleziono słowniki, ale nie libhunspell, która je odczytuje.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>Znalezione słowniki: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance jest już otwarty, ale nie odpowiada. Odczekaj chwilę i spróbuj ponownie albo zakończ go i uruchom od nowa.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, e-booki, strony internetowe, e-maile, napisy, tekst i kod źródłowy, dowolnej długości</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>Tekst do podsumowania</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>…albo wklej tu tekst</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>Podsumuj tekst</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>Model startowy: malutki, do wypróbowania aplikacji.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>Wybierz prawdziwy w Modelach</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>Pokaż wszystkie liczby</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontekst</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Szybkość</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>Pamięć modeli</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>Co zajmują modele</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>Pamięć zajmowana przez wczytane modele na tym komputerze</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>Nie wczytano modelu.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>Wczytywanie %1: %2%</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 odpoczywa, bo nie był używany: następne pytanie go wczyta</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokenów/s</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Wczytywanie modelu</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>Kliknij, aby zobaczyć i zmienić sposób wczytania.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>Jak powstało „%1”</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>Wybierz token, aby zobaczyć, jak powstał.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>Z samego pliku nie da się powiedzieć, jak powstały te tokeny.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>Sprawdzono: SentencePiece tworzy z tego tekstu te same tokeny.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece tworzy z tego tekstu inne tokeny; pokazane są tokeny llama.cpp.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: programy czekały przez %2% ostatnich 10 sekund</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: naładowano %2%</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>Przeczytano %1 z %Ln akapitu</numerusform>
                <numerusform>Przeczytano %1 z %Ln akapitów</numerusform>
                <numerusform>Przeczytano %1 z %Ln akapitów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln strona</numerusform>
                <numerusform>%Ln strony</numerusform>
                <numerusform>%Ln stron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln strona bez tekstu</numerusform>
                <numerusform>%Ln strony bez tekstu</numerusform>
                <numerusform>%Ln stron bez tekstu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln strony nie można było odczytać</numerusform>
                <numerusform>%Ln stron nie można było odczytać</numerusform>
                <numerusform>%Ln stron nie można było odczytać</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln krok skrócony z braku miejsca</numerusform>
                <numerusform>%Ln kroki skrócone z braku miejsca</numerusform>
                <numerusform>%Ln kroków skróconych z braku miejsca</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>Otwieranie dokumentu</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>Oglądanie stron bez tekstu</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Czytanie</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>Łączenie notatek</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>Pisanie podsumowania</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>Porównywanie z dokumentem</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %2 z %3 fragmentów</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 z %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>Tokeny przeczytane: %1, napisane: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln krok zachowany z wcześniej</numerusform>
                <numerusform>%Ln kroki zachowane z wcześniej</numerusform>
                <numerusform>%Ln kroków zachowanych z wcześniej</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>Pominięto %Ln notatkę, której dokument nie potwierdza</numerusform>
                <numerusform>Pominięto %Ln notatki, których dokument nie potwierdza</numerusform>
                <numerusform>Pominięto %Ln notatek, których dokument nie potwierdza</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln liczby nie znaleziono w dokumencie</numerusform>
                <numerusform>%Ln liczb nie znaleziono w dokumencie</numerusform>
                <numerusform>%Ln liczb nie znaleziono w dokumencie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln nazwy nie znaleziono w dokumencie</numerusform>
                <numerusform>%Ln nazw nie znaleziono w dokumencie</numerusform>
                <numerusform>%Ln nazw nie znaleziono w dokumencie</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Szukanie dokumentu…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>Dokumentu nie ma tam, gdzie był, albo się zmienił. Podsumowanie zostaje; źródła nie można pokazać.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>W tym celu przeczytano cały dokument.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>Przeczytano do tego %1 z %Ln akapitu.</numerusform>
                <numerusform>Przeczytano do tego %1 z %Ln akapitów.</numerusform>
                <numerusform>Przeczytano do tego %1 z %Ln akapitów.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>slajd %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>strona %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>Nie znaleziono w dokumencie źródła tego zdania.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>Tu pojawią się Twoje podsumowania.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>Żadne podsumowanie tego nie zawiera.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>Wymazać podsumowanie „%1”?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>Ponownie z innymi opcjami…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>Szukaj podsumowań</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>Wcześniejsze podsumowania</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>Podsumowania w koszu</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>Wymazać wszystkie podsumowania w koszu?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>Wymazanych nie można przywrócić. Twoje dokumenty zostaną.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>Upuść, aby podsumować</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Podsumuj</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Podsumuj ponownie</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>Kolejka</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Podsumuj ponownie</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>Gotowe podsumowania zostają na liście poniżej</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Oczekuje</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Otwieranie</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>W toku</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Wstrzymane</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Zatrzymane</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Niepowodzenie</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>Nie znaleziono pliku</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Nie można było odczytać</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>Nieznany rodzaj pliku</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Uszkodzony</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>Potrzebne hasło</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Zaszyfrowany</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>Błędne hasło</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>Potrzebne inne kodowanie</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>Starszy format</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>Nie można było przekonwertować</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Obraz</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>Nie znaleziono tekstu</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Za duży</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>Brak dokumentów</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>Model za mały na tę formę</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Wklejony tekst</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln dokument</numerusform>
                <numerusform>%Ln dokumenty</numerusform>
                <numerusform>%Ln dokumentów</numerusform>
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
            <translation>Tłumaczenie akapitu</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Enter zachowuje i idzie dalej, Ctrl+Enter zachowuje, Esc opuszcza</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>Tłumaczenie jest puste.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>Szukaj języków</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Żaden język się tak nie nazywa.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Zatrzymaj: %1</translation>
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
            <translation>Instrukcje</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pytanie</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>Pokaż format czatu</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>Odpowiedz jednym zdaniem.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>Co to jest token?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>Kawałek tekstu, który ma numer.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>Czat, jak czyta go model</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>Pytanie modelu…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>Każdy model ma własny format. To, co format dodaje, jest w ramce.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
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
            <translation>Tymczasowy: nie jest zachowywany</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>Ten czat nigdy nie trafia na dysk. Znika, gdy go opuścisz.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>Dodawanie do glosariusza</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Zostaw bez zmian</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Źródło</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tłumaczenie</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Rozróżniaj wielkość liter</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>Inne formy</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Uwaga</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>Formy tłumaczenia, które też się liczą, po przecinku</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>Nie do użytku komercyjnego</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>Nie do użytku w: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>Tekst do przetłumaczenia</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Wpisz lub wklej tekst</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tłumaczenie</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>Tu pojawi się tłumaczenie</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>Wyczyść oba teksty</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>Wklej zamiast tekstu</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Kopiuj tłumaczenie</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Przetłumacz</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Tłumaczenie…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln akapit ucięty: model nie napisał zakończenia</numerusform>
                <numerusform>%Ln akapity ucięte: model nie napisał zakończenia</numerusform>
                <numerusform>%Ln akapitów uciętych: model nie napisał zakończenia</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Zatrzymano.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>odczytane z obrazu</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Tekst dokumentu</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>Kopiuj ten akapit</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>Odczytane przez model z obrazu strony.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>Sposoby podziału słowa</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>Najbardziej prawdopodobny sposób: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>Wszystkie kawałki: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Kawałek</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>Od znaku</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>Do znaku</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Wynik</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>W najbardziej prawdopodobnym</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>Połączenia w słowie</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Krok</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Części</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Ranga</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>Na początku: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 i %2 tworzą %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>połączenie %1 z listy</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>wynik %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>Tokeny jednego zdania według języka</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>Tokeny, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>Znaki na token, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>Litery są łączone po dwie, zawsze ta para, która stoi pierwsza na liście w pliku.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>Litery są łączone po dwie, zawsze w token o najwyższym wyniku.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>Ze wszystkich sposobów podziału słowa brany jest najbardziej prawdopodobny: ten o najwyższej sumie wyników.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>Brany jest najdłuższy token, od którego zaczyna się tekst, potem następny.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>W pliku ten token jest na liście tych, których szuka się przed wszystkim innym.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1”</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Zwykły</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Nieznany</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Sterujący</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>Dodany w całości</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Nieużywany</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>Bajt</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Numer %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>Bajty %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>Bez bajtów</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bajty</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Rodzaj</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>Tokeny</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Wpisz lub wklej tekst</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>Znajduj w tekście tokeny specjalne</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Porównaj z…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>Porównaj języki</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>Model nie czyta liter ani słów. Czyta tokeny, takie jak te.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>Jedno zdanie w dziesięciu pismach</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>Żaden model z tego komputera nie jest używany. Wybierz go powyżej albo porównaj z jakimś.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>Czytane jest tylko pierwszych %1 znaków.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>Tokeny, potem znaki na token. Zdanie mówi w każdym języku to samo.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>Języki, które słownik dobrze zna, potrzebują mniej tokenów.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>przyjazny</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>rzeczowy</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>prosty</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>jak tekst prawny</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>jak reklama</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>Wiadomości</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>Przejdź do najnowszej wiadomości</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>Co tłumaczyć</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosariusz</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Tłumacz</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Otwórz Parlance</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Zakończ</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>Usunięto; jest w koszu.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1”</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>Usunięto: %1. Można to cofnąć.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>Usunięto wiadomość i to, co po niej. Są zachowane.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>Usunięto tę wersję. Jest zachowana.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>Usunięto wiadomość. Jest zachowana.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>Ustawienia zostały zmienione.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>Otwórz stronę pobierania</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Sprawdź aktualizacje</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Aktualizacje</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>Ta kompilacja nie podaje miejsca, w którym ogłaszane są nowe wersje.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Sprawdzanie…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Jest już Parlance %1 z %2.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>To jest najnowsza wersja.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>Nic nie jest sprawdzane ani pobierane, zanim naciśniesz przycisk.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>Instrukcja</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>Instrukcja (może być pusta)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>Tu pojawi się odpowiedź</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>Pokaż cały prompt</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>Prompt, jak widzi go model</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>Usuń ten wariant</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>Wariant %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>Ostateczna odpowiedź: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>Ustalanie, jak zostałby wczytany</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>Ustalanie, jak zostałby wczytany…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>Działałby na: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>Wcześniejsza wersja</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Późniejsza wersja</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>Wcześniejsza wersja (Alt+Lewo)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>Późniejsza wersja (Alt+Prawo)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Wersja %1 z %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>Tokeny modelu %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Usuń %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>tokeny: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokeny</numerusform>
                <numerusform>%n tokenów</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>znaki na token: %1</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>bajty na token: %1</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>pokazano pierwsze %1</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>nie da się z nich dokładnie odtworzyć tekstu</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>Przywracanie kopii zapasowej…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>Wymazywanie wybranych danych…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>Okno otworzy się znowu, gdy tylko to się skończy.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>Kontynuowane teksty</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Węzeł</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Po</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Logarytm prawdopodobieństwa</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1, prawdopodobieństwo %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>Osadzenia</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Uwaga (attention)</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Rekurencyjne</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>Feed-forward</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Eksperci</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>Normalizacje</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Wyjście</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Inne</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Składnik</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Wagi</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>Wagi według składnika</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>Tensor</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>Liczba × kształt</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Rozmiar</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>Wagi według tensora</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Razem</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>Ukryj tensory</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>Pokaż każdy tensor</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2%)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>Wagi łącznie: %1, %2: suma wszystkich tensorów z pliku.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>Model działa na tym komputerze. To, co piszesz, zostaje tutaj.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>Czego chcesz się dowiedzieć?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>Czat tymczasowy</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>Nic z niego nie trafia na dysk. Znika, gdy go opuścisz.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Czym jest Parlance?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>Jak podsumować dokument?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>Czy mój tekst jest prywatny?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>Pomiń</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>Opuść powitanie</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>Dodaj plik modelu…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Witamy w Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Krok %1 z %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Wybierz plik modelu</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>Modele (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>Powitanie</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>Co chcesz robić, w jakich językach, i odpowiedni do tego model.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>Pokaż powitanie</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} nie jest kopią zapasową Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>Wybierz plik utworzony poleceniem „Utwórz kopię…”.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>Kopia zapasowa {path} jest uszkodzona i nie można jej przywrócić.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>Nic się nie zmieniło. Skopiuj ją jeszcze raz lub wybierz inną.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>Kopię zapasową {path} utworzył Parlance {version}.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>Zaktualizuj tu Parlance, a potem ją przywróć.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>Nie można odczytać kopii zapasowej {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>Sprawdź jego uprawnienia i dysk, na którym jest.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>Dysk z {path} jest zbyt pełny: potrzeba {needed_bytes}, wolne {free_bytes}.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>Nic się nie zmieniło. Zwolnij miejsce i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>Nic nie zaimportowano. Wyeksportuj rozmowy jeszcze raz z programu, z którego pochodzą.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} nie zawiera rozmów w formacie znanym Parlance.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Wybierz to, co wyeksportowały Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan lub strona llama.cpp, jako plik, ZIP lub folder.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} jest uszkodzony: nie można odczytać wiersza {line}, kolumny {column}.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} jest uszkodzony: w {place} powinno być coś innego niż {found}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} jest uszkodzony: wiadomość w {place} poprzedza samą siebie.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} jest uszkodzony: wiadomość w {place} występuje drugi raz.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} jest większy niż jakikolwiek eksport rozmów.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>Nic nie zaimportowano. Eksportuj mniej rozmów naraz.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} wyeksportował nowszy Parlance (wersja formatu {version}).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>Aby go zaimportować, zainstaluj najnowszy Parlance.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>W {path} nie ma rozmów.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>Wybierz inny plik lub folder.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>Nie ma rozmowy „{name}”.</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>Co jest dostępne, pokazuje „parlance chats list”.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>wywołania narzędzi i ich wyniki: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>wiadomości, których inny program nie pokazuje: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>wiadomości bez tekstu: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>instrukcje w środku rozmowy: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>obrazy: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>dźwięki i filmy: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>załączniki, których tekstu nie ma w eksporcie: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>części nieznanego rodzaju: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>rozmowy bez wiadomości: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Nie ma pliku {path}.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Sprawdź nazwę i folder.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>Nie można było odczytać {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>Sprawdź uprawnienia lub skopiuj go do innego folderu.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} to rodzaj pliku, którego Parlance nie czyta.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>Zapisz go jako PDF, dokument biurowy albo tekst.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} jest uszkodzony albo nie jest tym, na co wskazuje nazwa.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>Otwórz go w programie, w którym powstał, i zapisz ponownie.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} jest chroniony hasłem.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>Podaj hasło albo zapisz kopię bez hasła.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} zaszyfrowano w sposób, którego Parlance nie otworzy.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>Otwórz go we właściwym programie i zapisz kopię bez hasła.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>To hasło nie otwiera {path}.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Sprawdź wielkie litery i klawiaturę, a potem spróbuj ponownie.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} nie ma kodowania „{encoding}”.</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>Wybierz inne albo zostaw to Parlance.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} jest w starszym formacie, którego Parlance nie czyta.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>Zapisz go jako .docx lub .pptx. Jeśli jest LibreOffice, Parlance konwertuje sam.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice nie mógł przekonwertować {path}.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>Otwórz go w programie, w którym powstał; zapisz jako .docx.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} to obraz, a nie wczytano modelu, który widzi.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>Wybierz w Modelach model czytający obrazy albo podaj sam tekst.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} nie ma tekstu, który dałoby się odczytać.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>Jeśli strony są skanami, wybierz w Modelach model czytający obrazy.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>Czytanie {path} zajęło za dużo czasu lub pamięci.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>Podziel go na mniejsze pliki.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>W {path} nie ma dokumentu.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>Wybierz folder z dokumentami albo dokumenty.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>W {path} jest ponad {number} dokumentów.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>Nic nie dodano. Wybieraj foldery z jego wnętrza jeden po drugim.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>Nic w dokumencie nie wiąże się z tymi słowami.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>Zapytaj innymi słowami albo w języku dokumentu.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} jest za mały na tę formę podsumowania.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>Wybierz akapity, najważniejsze punkty lub sekcje albo większy model w Modelach.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>niektóre strony nie mają tekstu</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>niektórych stron nie można było odczytać</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>niektóre strony model odczytał z ich obrazów</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>kodowanie tekstu zgadnięto</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>czytanie skrócono</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>z bardzo dużej tabeli przeczytano tylko pierwsze i ostatnie wiersze</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>załączonych plików nie przeczytano</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>niektóre części pliku są uszkodzone i nie zostały przeczytane</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>przekonwertował LibreOffice</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>nie przeczytano tego, co stoi obok głównej części strony</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>ukrytego tekstu nie przeczytano</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>Jedno zdanie</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Najważniejsze punkty</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Akapity</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>Sekcja po sekcji</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>Tabela faktów</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Zadania do wykonania</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Pytania i odpowiedzi</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Abstrakt</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Zwięźle</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>Szczegółowo</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>Jedno podsumowanie całości</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>W czym są zgodne</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>Czym się różnią</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Oś czasu</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>To chyba inny język niż wybrany.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>To jest dłuższe, niż miało być.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>To jest krótsze, niż miało być.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>Części tego się powtarzają.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>To nie wygląda na tekst o tym dokumencie.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>Dla większości tych zdań nie znaleziono źródła w dokumencie.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>Model jest za mały na inny język, odbiorców lub instrukcję; pominięto je.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>Wczytany model jest za mały, by odpowiedzieć. Oto miejsca najlepiej pasujące do pytania.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>Modele na GPU</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>tylko własne pliki</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>wszystkie Twoje pliki</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>bez sieci</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>sieć</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>bez innych programów</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>inne programy</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>Twój tekst jest bezpieczny.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>Plik jest bez zmian.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>To, co zapisano wcześniej, jest bezpieczne.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>Na tym komputerze nie ma modelu o nazwie „{name}”.</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>Co jest dostępne, pokazują Modele (lub „parlance models list”).</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>Nie ma pliku modelu {path}.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>Przywróć go albo wybierz inny model w Modelach.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>Nie można było odczytać pliku modelu {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} nie jest plikiem modelu GGUF.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>Wybierz plik o nazwie z końcówką .gguf, pobrany w całości.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>Plik modelu {path} jest uszkodzony: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>Pobierz go ponownie; może brakować części.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} to model rodzaju „{architecture}”, którego nie można uruchomić.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>Wybierz inny model w Modelach.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>Model potrzebuje {needed_bytes} pamięci, a wolne jest {available_bytes}.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>Zamknij inne programy, skróć kontekst lub wybierz mniejszy model.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>Nie wczytano modelu.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>Wybierz go w Modelach.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>Model nieoczekiwanie się zatrzymał. Twój tekst jest bezpieczny.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>Uruchom go ponownie, aby kontynuować.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>Nie można było uruchomić modelu: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>Spróbuj ponownie; „parlance doctor” sprawdza instalację.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>Ten model dwa razy nieoczekiwanie się zatrzymał i nie uruchamia się już sam.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>Plik może być uszkodzony: pobierz go ponownie albo wybierz inny model.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>Model nie mógł kontynuować ({step}, kod {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>Spróbuj ponownie; jeśli to się powtórzy, wczytaj model od nowa.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>Model nie daje prawidłowego wyniku.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>Plik może być uszkodzony: zweryfikuj go lub pobierz ponownie w Modelach.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>Liczba tokenów to {prompt_tokens}, a kontekst mieści {context}.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>Skróć tekst albo zwiększ długość kontekstu w ustawieniach.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>Model „{name}” nie ma własnego formatu czatu.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>Wybierz model instruct lub czatowy; model bazowy tylko kontynuuje tekst.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>Własny format czatu modelu nie działa: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>Wybierz inną kopię tego modelu albo inny model.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>Model „{name}” tego nie potrafi ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>Wybierz w Modelach model do tego przeznaczony.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>Nie można naraz wybrać „{first}” i „{second}”.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Zrezygnuj z jednego z nich.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>Gramatyki lub schematu JSON nie można użyć: {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>Popraw i zapytaj ponownie.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} nie pasuje do tego modelu: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>Użyj pliku utworzonego dla tego właśnie modelu.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>Nie można odczytać obrazu {number}.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>Zapisz go jako PNG lub JPEG i dodaj ponownie.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>„{name}” nie jest językiem znanym Parlance.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>Użyj kodu, np. „en”, lub nazwy, np. „French”.</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>Nie można było ustalić na pewno języka tekstu.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>Wybierz język, w którym go napisano.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>Model nie napisał nic przydatnego.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>Spróbuj ponownie albo wybierz inny model w Modelach.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>Nie ma tekstu.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>Wpisz go lub wklej albo upuść dokument.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>Nie można nic zapisać w {path}: {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Zwolnij miejsce lub sprawdź uprawnienia folderu.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>Inny program używa {path}.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>Zamknij go i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>Plik z Twoimi rozmowami, {path}, jest uszkodzony.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>Zostaje taki, jaki jest. Napraw go: z kopii zapasowej albo z tego, co jeszcze da się z niego odczytać.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} pochodzi z nowszego Parlance.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>Jest otwierany tylko do odczytu. Zaktualizuj Parlance, aby kontynuować.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>Nie można było odczytać ustawień w {path}.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>Zachowano je jako {kept_as}; obowiązują domyślne.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} nie zawiera ustawień Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>Wybierz plik wyeksportowany z ustawień.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>Nie można było zapisać {path}: {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Wybierz inne miejsce lub zwolnij trochę przestrzeni.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Coś poszło nie tak wewnątrz Parlance: {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>Twój tekst jest bezpieczny. Zgłoś to wraz ze szczegółami.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>Sieć jest wyłączona.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>Aby się połączyć, włącz ją w ustawieniach lub usuń zmienną HF_HUB_OFFLINE.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>Nie można było połączyć się z {host}: {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>Sprawdź połączenie z internetem i serwer proxy, jeśli jest. To, co pobrano, zostaje.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} odpowiedział błędem {status}.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>Zwykle szybko to mija: spróbuj później. To, co pobrano, zostaje.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} dostał stąd zbyt wiele żądań.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>Poczekaj kilka minut i spróbuj ponownie. To, co pobrano, zostaje.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>To, co odpowiada jako {host}, nie jest Hugging Face Hub.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>Robi tak sieć wymagająca logowania i niektóre serwery proxy: otwórz stronę w przeglądarce, aby sprawdzić.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>W Hub nie ma repozytorium „{repo}” albo jest prywatne.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>Sprawdź nazwę; do prywatnego zaloguj się tokenem.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>Repozytorium {repo} nie ma już pliku {file}.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>Otwórz jego stronę ponownie i wybierz inny plik.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>Twórcy {repo} proszą najpierw o zgodę na swoje warunki.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>Otwórz stronę warunków, zaakceptuj je na swoim koncie Hugging Face, zaloguj się tutaj tokenem i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>Hub nie przyjmuje tokenu zachowanego na tym komputerze.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>Wpisz nowy token albo kontynuuj bez logowania: modele publiczne go nie wymagają.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>Zrób miejsce (Modele pokazują, ile zajmują stare rewizje i pozostałości), a potem wznów.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{file} z {repo} dotarł dwa razy z bajtami innymi niż w Hub.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>Spróbuj w innej sieci albo później. Nic z tego nie zachowano; innych plików nie ruszono.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>Inny program pobiera właśnie {file} z {repo}.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>Poczekaj, aż skończy, a potem wznów: to, co pobrał, zostanie użyte.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>„{name}” jest wczytany.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>Najpierw go zwolnij.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>„{name}” jest pobierany.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>Najpierw anuluj jego pobieranie.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>To, co jest na dysku z „{name}”, zmieniło się od ułożenia planu. Nic nie usunięto.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>Obejrzyj nowy plan i potwierdź go.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>Z „{name}” nie można było zrobić {target}: {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>Wybierz inny typ albo źródło o większej precyzji. Źródło jest bez zmian.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>„{name}” nie można przekonwertować: {architecture} nie należy do tego, co Parlance konwertuje.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>Poszukaj jego GGUF w Odkrywaj.</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>Punktu kontrolnego {path} nie można użyć: {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>Pobierz go ponownie, w całości.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} już istnieje.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>Najpierw zmień jego nazwę lub go usuń; niczego nie nadpisano.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>wszystkie warstwy ({layers}) na {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>wszystkie warstwy ({layers}) na {device}, część ich ekspertów w pamięci</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} z {layers} warstw na {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>procesor, wątki: {threads}; GPU ma wolne {free_bytes}, a potrzeba co najmniej {needed_bytes}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>procesor, wątki: {threads}; nie znaleziono GPU</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>procesor, wątki: {threads}; llama.cpp zbudowano bez obsługi tego GPU; „{detail}” zbuduje ją z obsługą</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>procesor, wątki: {threads}; brakuje sterownika GPU ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>procesor, wątki: {threads}; sterownik {detail} nie udostępnia go llama.cpp</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>procesor, wątki: {threads}; warstwy na GPU ustawiono na 0</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>na serwerze {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>Kontekst jest krótszy, niż model zna, by zmieścić się w pamięci.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>Pamięć kontekstu jest mniej dokładna, by zmieścić się na GPU.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>Eksperci niektórych warstw zostają w pamięci komputera.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>Niektóre warstwy zostają przy procesorze, bo GPU nie ma na nie miejsca.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>Wczytanie nie udało się z braku pamięci i zostało powtórzone z mniejszą ilością.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>Mało pamięci: wszystko działa wolniej</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>Procesor jest gorący i zwolnił</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>Na baterii: mniej wątków</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{name}: zwolniono, by zrobić miejsce dla {other}</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name}: zwolniono, bo nie był używany</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name}: nie zmieścił się według planu i wczytano go z mniejszą ilością</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} już tu jest i będzie odtąd używany</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name}: zakończył się sam i uruchomiono go ponownie; odpowiedź trwała dalej</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>Nie można zaimportować {path}: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>Nic nie przyjęto. Wybierz plik wyeksportowany z listy asystentów.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>Nie można połączyć się z serwerem {address}: {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>Uruchom go albo sprawdź jego adres w Modelach.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>Serwer {address} nie przyjmuje klucza.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>Wpisz w Modelach klucz otrzymany od właściciela serwera.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>Serwer {address} nie ma modelu „{model}”.</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>Wybierz w Modelach taki, który ma.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>Serwer {address} jest zajęty i prosi o czekanie.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>Spróbuj za jakiś czas albo użyj modelu z tego komputera.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>Błąd serwera {address} (HTTP {status}): {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>Spróbuj ponownie; jeśli to nie minie, zajrzyj do dziennika serwera.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>Połączenie z {address} zostało przerwane podczas odpowiedzi.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>To, co dotarło, zostaje. Spróbuj ponownie.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>To, co odpowiada pod {address}, nie jest serwerem z protokołem OpenAI.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>Sprawdź adres; większość serwerów wymaga „/v1” na końcu.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>„{address}” nie jest adresem serwera.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>Wygląda on tak: http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>Serwer RPC {address} nie odpowiada, jest używany przez inny program albo ma inną wersję llama.cpp.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>Uruchom go albo usuń z listy w Modelach.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>„{address}” nie jest adresem serwera RPC.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>To nazwa lub adres IPv4 i port, np. 192.168.1.20:50052. RPC w llama.cpp nie zna IPv6.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>Urządzeń tego komputera nie można udostępnić pod {address}: {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>Wybierz adres tego komputera i wolny port.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>Serwer RPC {address} liczy dla wczytanego modelu.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>Zwolnij ten model, aby zobaczyć plan przed wczytaniem.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp zbudowano bez RPC.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>Zbuduj z „make run RPC=1” albo usuń serwery.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} nie może zgadywać naprzód dla tego modelu: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>Wybierz mniejszy model z tej samej rodziny albo żaden.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} nie odpowiada.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>Model jest wczytywany ponownie na to, co zostało.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>Model „{model}” nie jest przeznaczony dla tego języka: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>Wybierz inny język albo inny model w Modelach.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>Model „{model}” nie tłumaczy w kierunku {source} → {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>Przetłumacz przez angielski lub chiński albo wybierz inny model.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>Tekst jest już w tym języku: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>Wybierz inny język docelowy.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} jest rodzaju, którego nie tłumaczy się jako dokumentu.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>Skopiuj i przetłumacz jego tekst albo zapisz go w innym formacie.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} zmienił się od czasu tłumaczenia.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>Dodaj go ponownie: co się nie zmieniło, nie będzie tłumaczone od nowa.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} nie jest czytelną listą terminów: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>Użyj tabeli z terminem i tłumaczeniem w każdym wierszu albo pliku TBX.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>Brakuje liczby {detail}</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>Brakuje adresu {detail}</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>Brakuje symbolu zastępczego {detail}</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>Niezgodne z glosariuszem: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>Takie samo jak źródło</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>Wygląda na inny język</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>Powtarza się</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>O wiele dłuższe niż źródło</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>O wiele krótsze niż źródło</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>Cudzysłowy lub nawiasy niedomknięte: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>Model nie napisał zakończenia</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>Utracone formatowanie lub odnośnik: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>Sprawdź miejsce tego, co stoi w tekście: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>Nieprzetłumaczone: zachowano źródło</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>Wiersze są za długie na napisy</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>Model nie jest przeznaczony dla tego języka</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>Model nie tłumaczy między tymi dwoma</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>Tekst jest w tym języku</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>Tłumaczenie jest nowym dokumentem: tego formatu nie można zapisać z innymi słowami.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>Są w nim formuły, które mogą szukać tekstów zmienionych na inny język.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>Spis treści zaktualizuje się przy otwarciu.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>Teksty na wykresach i schematach zostają bez zmian.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>Tekst usunięty w trybie śledzenia zmian zostaje bez zmian.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>Podpis pliku nie obejmuje tłumaczenia.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>To, co przysłał {host}, nie jest listą podpisaną przez twórców Parlance.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>Nic z tego nie zostało użyte. Spróbuj ponownie w innej sieci, a jeśli nic się nie zmieni, powiadom twórców.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>Lista wersji z {host} jest starsza niż ta, którą już widziano.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>Być może ktoś ukrywa przed Tobą nowsze wersje. Spróbuj ponownie w innej sieci.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>Do tłumaczenia wybierz w Modelach model T5 lub MADLAD w GGUF albo dowolny model instruct.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>Do podsumowań lub redakcji wybierz w Modelach model FLAN-T5 w GGUF albo dowolny model instruct.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>Do klasyfikowania lub porównywania tekstów wybierz w Modelach model osadzeń BERT, ModernBERT lub nomic w GGUF.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>ukończono</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>osiągnięto limit długości</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>kontekst pełny</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>trafiono na tekst zatrzymujący</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>zatrzymano</translation>
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
            <translation>Rozmowa</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ty</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Rozumowanie</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrukcje</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>Załączniki: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>Ta odpowiedź nie została skończona.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>Początek: {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>Modele: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>Wyeksportowano z Parlance: {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Podsumowanie</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Źródła</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>s. {number}</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>slajd {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>arkusz {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>akapit {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} stoi za liczbami i nazwami, których nie znaleziono w dokumentach.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>Przeczytane akapity: {read} z {all} ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>strony bez tekstu: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>strony, których nie można było odczytać: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>Działa na serwerze %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>Działa na: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>Kontynuuj w tle</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>Pytanie w przykładzie</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>Odpowiedź w przykładzie</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>Usuń ten przykład</translation>
        </message>
    </context>
</TS>
