<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>Відкрити умови</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Перевірити знову</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Токен Hugging Face (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Токен Hugging Face</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Зберегти на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>Зберегти токен на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Там, де інструменти Hugging Face тримають свій.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Увійти</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>Відкрийте умови й погодьтеся з ними у своєму обліковому записі Hugging Face. Потім увійдіть тут із токеном цього запису, який має право читання.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>Якщо модель приватна, увійдіть із токеном, який має право читання.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>Автори мають вашу згоду: файли можна отримати.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>Запит до Hub, чи можна отримати файли…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>Файли ще не можна отримати.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Автори спершу просять згоди з їхніми умовами.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Ви не ввійшли.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>Ви ввійшли до закриття Parlance.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>Ви ввійшли з токеном із HF_TOKEN.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>Ви ввійшли з токеном, збереженим на цьому комп’ютері.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>Ще працює; «Зупинити» перерве одразу.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Очікування моделі…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Написання…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Читання: %1 з %2 токенів</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>Написання…  %1 токенів/с</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>Вибрано інші параметри. Попередні нотатки буде використано там, де вони підходять.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Підсумувати знову</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>Відповісти знову з…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Відповісти знову</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>Попередня відповідь лишається: до неї можна повернутися стрілками під нею.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Хто відповідає</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>Як сказати інакше</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>Пошук інших висловів…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>Інших не знайдено.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>Сховати міркування</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>Показати міркування</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Міркування</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Міркування…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>Міркування вже %1 с…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>Міркування тривало %1 с</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Як її створено</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>Пошук відповіді…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>Не вдалося прочитати %1. Файл збережено як %2, і Parlance почав новий.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>Кожен окремо</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Разом</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>Як підсумувати кілька документів</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>Що з них вийде разом</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
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
            <translation>Запитання про документ</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Запитати</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Зупинити відповідь</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>Запитати про документи</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>Запитати про документ</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Пошук документа…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>Без документа про нього не можна запитати</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>Запитувати можна, коли документ відкриється</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Цю відповідь зупинено.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>Переглянути</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>Запит до адреси</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>Письменник</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>Пише й покращує тексти у вашому стилі</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>Ти допомагаєш писати. Відповідай мовою наданого тексту. Пиши просто й жваво; уникай кліше та перебільшень. Покращуючи текст, збережи його зміст, факти й голос автора; спершу наведи весь новий текст, а після нього кількома словами назви головні зміни. Перепитуй лише тоді, коли інакше не можна продовжити.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>Зроби цей текст яснішим і коротшим:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>Напиши дружнього листа з відмовою від запрошення.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>Програміст</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>Пише, пояснює та виправляє код</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>Ти ретельний програміст. Наводь повний робочий код у блоці коду із зазначеною мовою і використовуй стандартну бібліотеку, де її досить. Обробляй помилки й називай свої припущення. Перед кодом одним-двома реченнями поясни підхід, після нього — як перевірити код. Якщо не впевнений, що функція чи параметр існує, скажи про це.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>Що робить цей код і де він може дати збій?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>Напиши програму, яка перейменовує фотографії за датою.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Репетитор</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>Пояснює крок за кроком і ставить запитання</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>Ти терплячий репетитор. Спершу з’ясуй, що учень уже знає. Пояснюй по одному кроку, з прикладом із повсякденного життя, і закінчуй одним запитанням, яке покаже, чи це зрозуміло. Не давай розв’язок вправи одразу: дай підказку, потім більшу. Хвали те, що правильно, а про неправильне кажи ясно й доброзичливо.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>Поясни мені дроби.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>Чому небо блакитне?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>Підсумовувач</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>Коротко каже, про що текст</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>Ти підсумовуєш тексти їхньою мовою. Спершу одне речення з найважливішим, потім від трьох до семи пунктів, кожен повним реченням. Імена, числа й дати наводь точно. Кажи лише те, що є в тексті, нічого від себе; де він неясний чи суперечливий, так і скажи.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>Підсумуй цей текст:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>Що вирішено в цьому протоколі та хто це виконує?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>Асистенти</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>Використати в цьому чаті</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>Асистент — це набір вказівок і налаштувань під однією назвою. Власного можна додати кнопкою «Створити».</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>Додати чотирьох для початку</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Початки розмови</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Імпортувати…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Експортувати…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>Початки розмови, по одному в рядку: показуються на порожній сторінці</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln асистент</numerusform>
                <numerusform>%Ln асистенти</numerusform>
                <numerusform>%Ln асистентів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln промпт</numerusform>
                <numerusform>%Ln промпти</numerusform>
                <numerusform>%Ln промптів</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>Додано: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Новий асистент</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>Імпорт асистентів</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>Експорт асистентів</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>Асистенти (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>Долучити документи чи зображення</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>Долучене до повідомлення</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Вибрати модель</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>%Ln файл понад межу одного повідомлення: не додано.</numerusform>
                <numerusform>%Ln файли понад межу одного повідомлення: не додано.</numerusform>
                <numerusform>%Ln файлів понад межу одного повідомлення: не додано.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>«%1» не бачить зображень: їй передано лише їхні назви.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln слово</numerusform>
                <numerusform>%Ln слова</numerusform>
                <numerusform>%Ln слів</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>Очікування…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>Читання… сторінка %1 з %2</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Читання…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>Не долучено</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>«%1»: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>«%1» прочитано повністю.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>З «%1» нічого не прочитано: у контексті немає місця.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Для цього прочитано %1 % з %Ln сторінки «%2». Показати</numerusform>
                <numerusform>Для цього прочитано %1 % з %Ln сторінок «%2». Показати</numerusform>
                <numerusform>Для цього прочитано %1 % з %Ln сторінок «%2». Показати</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Для цього прочитано %1 % з %Ln слова «%2». Показати</numerusform>
                <numerusform>Для цього прочитано %1 % з %Ln слів «%2». Показати</numerusform>
                <numerusform>Для цього прочитано %1 % з %Ln слів «%2». Показати</numerusform>
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
                <numerusform>%Ln розмова</numerusform>
                <numerusform>%Ln розмови</numerusform>
                <numerusform>%Ln розмов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln перекладений текст</numerusform>
                <numerusform>%Ln перекладені тексти</numerusform>
                <numerusform>%Ln перекладених текстів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln перекладений документ</numerusform>
                <numerusform>%Ln перекладені документи</numerusform>
                <numerusform>%Ln перекладених документів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln підсумований текст</numerusform>
                <numerusform>%Ln підсумовані тексти</numerusform>
                <numerusform>%Ln підсумованих текстів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln термін глосарія</numerusform>
                <numerusform>%Ln терміни глосарія</numerusform>
                <numerusform>%Ln термінів глосарія</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln виправлення</numerusform>
                <numerusform>%Ln виправлення</numerusform>
                <numerusform>%Ln виправлень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln асистент</numerusform>
                <numerusform>%Ln асистенти</numerusform>
                <numerusform>%Ln асистентів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln збережений промпт</numerusform>
                <numerusform>%Ln збережені промпти</numerusform>
                <numerusform>%Ln збережених промптів</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>чати, переклади й підсумки</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>налаштування</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>текст у перекладі</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>текст, який доповнювали</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>черга підсумків</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>черга перекладів</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>слова, додані до словника</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>Створено %1 на «%2» у Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>Створено %1 у Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>Резервна копія всього</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>Чати з долученими файлами, переклади, підсумки, глосарії, асистенти, чернетки й налаштування йдуть в один файл. Моделей у ньому немає, ключів серверів теж: після відновлення введіть їх знову.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>З налаштуваннями тек, моделей та обладнання</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>Хід копіювання</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Резервні копії Parlance</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>Назва цього комп’ютера, якщо вона має бути у файлі</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Створити копію…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>Збережено як %1 у %2 (%3) і перевірено читанням. Вміст: %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>лише налаштування</translation>
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
            <translation>Шукати найімовірнішу відповідь</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>Спинитися на перших завершених відповідях</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>Ширина: скільки початків відстежувати</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>Штраф за довжину: більший надає перевагу довшим відповідям</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>триває</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>відсічено</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>завершено</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Променевий пошук</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: логарифм імовірності %3, оцінка %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Вузол</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Після</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Крок</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Логарифм імовірності</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сума</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Оцінка</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: логарифм імовірності %2, оцінка %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>частина переможця</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>«%1» не є номером токена зі зміщенням, як-от «50256 -5».</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>Видалені розмови</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Повернути</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Кошик порожній.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Стерти назавжди…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Спорожнити кошик…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>Стерти «%1» назавжди?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>Стерти %Ln розмову назавжди?</numerusform>
                <numerusform>Стерти %Ln розмови назавжди?</numerusform>
                <numerusform>Стерти %Ln розмов назавжди?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>Усі повідомлення буде стерто. Це не можна скасувати.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>Картка моделі</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>Показати використовувану модель</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Властивість</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значення</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Читання файлу…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>Картка моделі %1; зараз використовується інша.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Жодна модель цього комп’ютера не використовується. Оберіть її вище.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>Декодер: продовжує текст токен за токеном</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>Енкодер: читає текст в обидва боки й перетворює його на вектори</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>Енкодер і декодер: читає весь текст, потім пише інший</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>Рекурентна: тримає стан одного розміру, хоч яким довгим є текст</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>Гібридна: одні шари дивляться на весь текст, інші тримають стан</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE за байтами</translation>
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
            <translation>Модель</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Ваги</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Шари</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Родина</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Мови</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Шлях</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Частини</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Розмір</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>Числа, здобуті під час навчання. Усі вони є у файлі.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>%1 на кожен токен</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>Використовувані ваги</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>Над токеном працює лише частина експертів, тому так швидше.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>Квантування</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>Наскільки грубо зберігаються ваги: менше бітів, менший файл.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1; чисел на токен між ними: %2</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Увага</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>Частина шарів бачить лише останні токени: %1</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Ковзне вікно</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>Над кожним токеном працює %1 з %2</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Експерти</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Позиції</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>Звідки модель знає, у якому місці тексту стоїть токен.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>Голови: %1 по %2; ключі та значення стискаються разом</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>Голови: %1 по %2; ключі та значення тримають %3, голів на кожну: %4</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>Голови: %1 по %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>Обертальні, основа %1, розтягнуті ×%2 (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>Обертальні, основа %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>Обертальні</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>Токенів: %1; %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Словник</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенів: %1</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>Контекст під час навчання</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>Якої довжини були тексти, на яких вона вчилася.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>Формат чату</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>У файлі</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>Новий чат</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Тимчасовий чат</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Зупинити відповідь</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>Спробувати знову: відповісти наново</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Шукати розмови</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Нова тека…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Видалені розмови…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>Перейменувати цю розмову…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>Закріпити цю розмову</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>Відкріпити цю розмову</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Експортувати цю розмову…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Експортувати всі розмови…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Видалити цю розмову</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>Перейменувати розмову</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>Дії з розмовою</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Тимчасовий чат</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Новий чат</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Новий тимчасовий чат</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Відпустіть, щоб долучити до повідомлення</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>Вибір документів і зображень</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>Документи й зображення</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Усі файли</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Зображення</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>Відповідь готова: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>зображення</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>Модель не може цього дотриматися: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>Долучене ще читається.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>Спершу дочекайтеся відповіді або зупиніть її клавішею Esc.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>Не можна запустити без змін</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Контрольні точки в кеші Hugging Face, які llama.cpp не читає. Деякі сімейства можна перетворити; сама контрольна точка лишається без змін.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Перетворити</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>Створити з неї GGUF, який Parlance зможе запустити</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>Перетворити %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Більше: %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Вилучити все з цього сховища…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Копіювати команду «%1»</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопійовано</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>Порівняння відповідей</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>Запитати обидві</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Перша сторона</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Друга сторона</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Запитання</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>Про що запитати обидві?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>Одна за одною, щоб можна було порівняти швидкість</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>Зупинити обидві</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>Обидві сторони однакові: різнить їх лише випадок.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Знову</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Залишити цю відповідь</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Залишено</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Очікування моделі…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Читання: %1 з %2 токенів</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Міркування…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Написання…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Зупинено.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln токен</numerusform>
                <numerusform>%Ln токени</numerusform>
                <numerusform>%Ln токенів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенів/с</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>усього %1 с</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 с до першого токена</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>не враховано: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>зображення</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>Це базова модель: вона продовжує тексти й не призначена для чатів.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Доповнити текст</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>Почніть тут текст, і модель продовжить його від курсора.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Прийняти</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Скасувати це</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Назад до чату</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>Токени продовження</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> токенів</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>Температура </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Доповнити текст</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>Заповнити пропуск</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Зупинити (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>Продовжити (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>Температура %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Очікування моделі…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Читання: %1 з %2 токенів</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>Написання…  Esc зупиняє.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>Поставте курсор у пропуск: модель зважить на те, що після нього.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>Модель пише далі від курсора. Нічого іншого до тексту не додається.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln токен</numerusform>
                <numerusform>%Ln токени</numerusform>
                <numerusform>%Ln токенів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенів/с</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>Текст довший за контекст: не прочитано знаків: %1.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>Ця модель не зважає на те, що після курсора.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>Ця модель призначена для чатів; базова модель краще продовжує тексти.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>Повідомлення</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc — зупинити</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Зупинити написання</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенів: %1</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>Тимчасовий чат: нічого не зберігається</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>Напишіть повідомлення або перетягніть документ</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>Зупинити написання (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>Надіслати наступним</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>Надіслати, коли відповідь буде готова (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Надіслати</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Надіслати (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>Підсумування попередніх повідомлень…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>Зупинити підсумування</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>Відповідь, після розмови, що їй передувала</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>Переклад, кожен абзац після того, про що просили модель</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>Підсумок як самостійний текст: те, з чого його зроблено, не враховується</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Ваш текст</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>Оцінила модель %1. Написала модель %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>Оцінила модель %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>Перший токен не має ймовірності: перед ним нічого не стоїть.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>Текст довший за контекст: починаючи з токена %1 модель знала лише те, що стояло просто перед ним.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>Оцінюються лише перші %1 символів.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>«%1» %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>«%1»: %2. Імовірнішого нічого не було.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>«%1»: %2, ранг %3. Імовірніші: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln токен</numerusform>
                <numerusform>%Ln токени</numerusform>
                <numerusform>%Ln токенів</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>Перплексія %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>Середній логарифм імовірності %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>Номер у словнику</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Імовірність</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Логарифм імовірності</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Ранг</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>Найімовірніший</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>Упевненість</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>Перплексія 5 означає, що модель у середньому вагалася як між п’ятьма однаково ймовірними токенами. 1 означає, що вона була певна.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>Що стояло перед текстом</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>Показати, що стояло перед ним</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>Що стоїть перед ним</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>Що стоїть перед ним (можна лишити порожнім)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>Власний текст</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>Оцінити власний текст</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>Наскільки впевнена модель?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>Скільки оцінено</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>Де вона була найменш упевнена</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>Наведіть на токен або переходьте між ними клавішами зі стрілками.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>Довільний текст</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>Відповіді без схеми та граматики.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>Відповіді за схемою JSON.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>Відповіді за граматикою.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>Відповіді — довільний текст.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Редагувати…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Написати…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>Відповідь їй відповідає.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>Відповідь обірвано; наявна частина їй відповідає.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>Відповідь не є JSON.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Структурована відповідь</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Використати</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Довільний текст</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Схема JSON</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Граматика (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>Який вигляд мають відповіді</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>Схема чи граматика</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>Вставити приклад</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>Запитання для проби</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>Назви книжку, яка тобі подобається.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Випробувати</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>Випробувати на моделі</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>Відповіді будуть у форматі JSON за схемою (JSON Schema 2020-12). Зміст полів поясніть у запитанні: модель бачить запитання, а не схему.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>Відповіді дотримуються правила «root» граматики GBNF із llama.cpp: правила на зразок name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>Модель пише відповіді вільно.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Ще нічого не написано.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Перевірка…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>Модель може цього дотриматися.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Очікування моделі…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Написання…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Зупинено.</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Асистент</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Модель чату</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Немає</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>температура %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>Як є (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 з %2 токенів</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>Контекст: використано %1 з %2 токенів</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>Показує, що скільки займає</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>Що надсилається моделі</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенів: %1</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Вказівки</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Ця розмова</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>Те, що ви пишете</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>Залишено для відповіді</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Вільно</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>Увесь контекст</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>%Ln найдавніше повідомлення не буде надіслано.</numerusform>
                <numerusform>%Ln найдавніші повідомлення не буде надіслано.</numerusform>
                <numerusform>%Ln найдавніших повідомлень не буде надіслано.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>Числа приблизні: ця модель не рахує.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>Коли контекст заповнено, найдавніші репліки пропускаються.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>Спершу підсумувати долучене</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>Більший контекст…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>У цьому повідомленні токенів: %1, а місця лише на %2.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>Із цим повідомленням %Ln найдавніше більше не надсилатиметься.</numerusform>
                <numerusform>Із цим повідомленням %Ln найдавніші більше не надсилатимуться.</numerusform>
                <numerusform>Із цим повідомленням %Ln найдавніших більше не надсилатимуться.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>Закріплені</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сьогодні</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Учора</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Останні 7 днів</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Останні 30 днів</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>Знайдено %Ln розмову</numerusform>
                <numerusform>Знайдено %Ln розмови</numerusform>
                <numerusform>Знайдено %Ln розмов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>%Ln розмова в кошику</numerusform>
                <numerusform>%Ln розмови в кошику</numerusform>
                <numerusform>%Ln розмов у кошику</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln розмова</numerusform>
                <numerusform>%Ln розмови</numerusform>
                <numerusform>%Ln розмов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>Тека %1, розгорнута: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>Тека %1, згорнута: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, закріплена</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, у теці %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Перейменувати…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Експортувати…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Розгорнути</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Згорнути</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>Вилучити теку…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Закріпити</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Відкріпити</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>Перемістити до теки</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Нова тека…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>Вийняти з теки</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Перейменування розмови</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Перейменування теки</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Нова тека</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>Вилучити теку «%1»?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>Вилучити теку</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>Її розмови залишаться, без теки.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>Розмови</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Видалені розмови…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Новий чат</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Нова тека…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Шукати розмови</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Очистити пошук (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>Жодна розмова цього не містить.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Тут з’являться ваші розмови.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Згорнуто</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Розгорнуто</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Копіювати код</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>Мови</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Ваш варіант</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>Шукати виправлення</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забути</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>Забути перекладене моделями…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Виправлення</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>Жодне виправлення цього не містить.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>Коли ви змінюєте переклад, надалі використовується ваш варіант.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>Частини документа, на які спирається підсумок</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>підсумок спирається на %1 з них</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>завершилася сама</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>досягла заданої довжини</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>заповнила контекст</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>зупинено</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Спосіб</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Токени</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>Сума логарифмів імовірностей</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>На токен</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Чому завершилася</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>Жадібний вибір</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Променевий пошук</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>Випадковий вибір, початкове число %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln токен</numerusform>
                <numerusform>%Ln токени</numerusform>
                <numerusform>%Ln токенів</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>логарифм імовірності %1, на токен %2</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>Декодування</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>Декодувати</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>До чотирьох цілих чисел</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>У кожній рамці — токен, сума логарифмів імовірностей до нього й, у дужках, його оцінка зі штрафом за довжину. Товста рамка: переможець; пунктирна: відсічено; подвійна: ціла відповідь.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Початкові числа</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>Промені</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>Штраф за довжину</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>Токенів не більше</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>Спільне для всіх показано блідо; ▸ позначає, де відповідь іде своїм шляхом.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>Один промпт, декодований жадібно, випадковим вибором із початковими числами та променевим пошуком, із сумою логарифмів імовірностей для кожного способу.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>Залишити</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>Скасувати й видалити отримане?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Видалити %1</translation>
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
            <translation>Скинути все</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>Налаштовано інакше в цьому чаті: %Ln</numerusform>
                <numerusform>Налаштовано інакше в цьому чаті: %Ln</numerusform>
                <numerusform>Налаштовано інакше в цьому чаті: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>Цей чат не має власних налаштувань.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>Повернути «%1»</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>Вилучити підсумок і знову надсилати повідомлення</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>Підсумок, що надсилається замість %Ln повідомлення</numerusform>
                <numerusform>Підсумок, що надсилається замість %Ln повідомлень</numerusform>
                <numerusform>Підсумок, що надсилається замість %Ln повідомлень</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>Сховати підсумок</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Показати підсумок</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>Підсумок попередніх повідомлень</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>Будь-яке завдання</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Переклад</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Підсумки</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Ембединги</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Будь-який розмір</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>До 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B – 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B – 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>Понад 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>Спершу популярні зараз</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Найчастіше звантажувані</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Найбільше вподобань</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Спершу найновіші</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>Будь-яка ліцензія</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Будь-яка мова</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>Звантажень: %1 млн</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>Звантажень: %1 тис.</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>Звантажень: %1</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>Параметрів: %1</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>файл %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>потребує згоди</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>контекст %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>змінено %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>Завдання</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Розмір</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>Шукати моделі, наприклад «qwen3» чи «persian»</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Шукати моделі</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>Показати більше</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>На Hugging Face Hub</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>Радимо для цього комп’ютера</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>З каталогу</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Показати всі %1</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Запит до Hub про наступні…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Пошук…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>Без мережі є каталог вище.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>На Hub немає такої моделі GGUF.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>Надсилати натомість їхній підсумок</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>Новий чат із підсумку</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>%Ln попереднє повідомлення більше не надсилається</numerusform>
                <numerusform>%Ln попередні повідомлення більше не надсилаються</numerusform>
                <numerusform>%Ln попередніх повідомлень більше не надсилаються</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>Одне попереднє повідомлення більше не надсилається</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>Більший контекст: %1, приблизно на %2 пам’яті більше…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>Більший контекст: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>Записати документ знову</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>Записати до теки…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>Аркуші та стовпці…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>Перекласти знову з іншими параметрами…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Відкрити джерело</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Вибір теки</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Перекласти знову</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>Як двомовну таблицю: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>Як документ: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>Як сам документ</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>Жодна програма не відкриває %1.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Записано: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>Тут з’являться документи, позначені зірочкою.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>Жоден документ так не називається.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>Тут з’являться ваші документи.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>Стерти переклад «%1»? Файли залишаться.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Шукати документи</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>Попередні документи</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>Документи в кошику</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>Стерти всі переклади в кошику? Файли залишаться.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Стерте не можна повернути.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>Вибір документів</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Усі файли</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Вибір теки</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Документ Word</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Вебсторінка</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Перекласти на</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>Двомовна таблиця</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>Записати джерело й переклад поруч, замість самого документа</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>Формат таблиці</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>На</translation>
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
            <translation>Черга документів</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Перекласти знову</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>Готові документи лишаються у списку нижче</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>Модель не знає цієї мови</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>Модель не знає цієї пари</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>Уже цією мовою</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>Такий тип не перекладається</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>Файл змінився</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Відкриття</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Переклад</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>Виправлення того, що не пройшло перевірку</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>Запис документа</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>переглянути %Ln</numerusform>
                <numerusform>переглянути %Ln</numerusform>
                <numerusform>переглянути %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 з %2 абзаців</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 з %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>відомо раніше: %1</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>Змінено відтоді, як записано</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>не записано</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>Нові документи</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word, PowerPoint, Excel, LibreOffice, вебсторінки, електронні книжки, Markdown, субтитри, PO, листи, таблиці й тексти повертаються у своєму форматі, PDF — як документ Word. Переклад записується поруч із джерелом, а не поверх нього.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>Відпустіть, щоб перекласти</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>Звантаження %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Раніше: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>Пізніше: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Відновити %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Призупинити %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Прибрати %1 зі списку</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>Скасувати %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Без входу</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Відкрити сторінку</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати знову</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>Показати у «Встановлених»</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>Спробувати знову</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Звантаження %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Відновити %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Призупинити %1</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>%1/s</source>
            <translation>%1/с</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>лишилося менше хвилини</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>лишилася %Ln хвилина</numerusform>
                <numerusform>лишилося %Ln хвилини</numerusform>
                <numerusform>лишилося %Ln хвилин</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>лишилося %1 год %2 хв</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>лишилося понад добу</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 з %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>чекає своєї черги</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>чекає: мережу вимкнено</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>призупинено</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>готово, перевірено кожен байт</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>зупинено</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>нова спроба…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>нова спроба за %Ln секунду</numerusform>
                <numerusform>нова спроба за %Ln секунди</numerusform>
                <numerusform>нова спроба за %Ln секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>перевірка того, що вже є</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>з’єднання…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 надійшло з хибними байтами й отримується ще раз.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>Призупинити всі</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Відновити всі</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>Обмеження швидкості й кількість одночасних звантажень, у налаштуваннях</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>Нічого не звантажується</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>Усе, що ви отримуєте, показано тут і триватиме після перезапуску.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Знайти модель</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln триває</numerusform>
                <numerusform>%Ln тривають</numerusform>
                <numerusform>%Ln триває</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln чекає</numerusform>
                <numerusform>%Ln чекають</numerusform>
                <numerusform>%Ln чекає</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>вільно на диску: %1</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>Обмеження швидкості: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>Без обмеження швидкості</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>Без моделі</translation>
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
            <translation>Перетягніть документи чи теки будь-куди сюди</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Вибрати файли…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Вибрати теку…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>лишилося близько %1 год %2 хв</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>лишилося близько %1 год</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>лишилося близько %1 хв</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>лишилося близько %1 с</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>Редагувати повідомлення</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Зберегти й надіслати</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>Попередню версію збережено. Ctrl+Enter надсилає.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>Кодування: %1 (здогад)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>Кодування: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>Якщо літери неправильні, виберіть інше кодування</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Нехай визначить Parlance</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Усі мови</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>Західноєвропейське</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Центральноєвропейське</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Балтійське</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Турецьке</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Кирилиця</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Грецьке</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>Арабське й перське</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Іврит</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Тайське</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>В’єтнамське</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>Китайське спрощене</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>Китайське традиційне</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Японське</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Корейське</translation>
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
            <translation>Стерти</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Стерти збережене</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Стерти назавжди</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>Позначене буде стерто, зокрема й із кошиків, і його не можна повернути. Ваші файли, моделі, глосарії, виправлення, асистенти, промпти й налаштування залишаться.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance завершить те, що робить, і відкриється заново без стертого.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>Спершу зробити резервну копію…</translation>
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
            <translation>Стерти…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Стерти збережене</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>Чати, переклади, підсумки та інше, за видами.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>Вибране стерто.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>Чати із вкладеннями та чернетками</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>Перекладені тексти й документи, їхня черга та пам’ять</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>Підсумки із запитаннями, нотатками та чергою</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>Виміряна швидкість і час останнього використання моделей</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>Слова, додані до словника</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>Журнали мережі та попередніх запусків</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>Додати приклад</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>Збережено файлів: %1, у %2</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>Експортувати всі розмови…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Імпортувати розмови…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>Усі налаштування разом</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Експортувати налаштування…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Імпортувати налаштування…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Скинути всі налаштування…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Імпорт налаштувань</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Експорт налаштувань</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Налаштування Parlance</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>Що це? Клацніть тут, а потім те, що слід пояснити.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>Що це?</translation>
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
            <translation>Документ Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Вебсторінка (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Звичайний текст</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, з усім, що є</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>Окремий файл для кожної, у теці</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>Окремий файл для кожної, в одному ZIP</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>Один файл з усіма</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Експортувати…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>З міркуваннями моделі перед відповіддю</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>Хід експорту</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Експорт «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>Експорт %Ln розмови</numerusform>
                <numerusform>Експорт %Ln розмов</numerusform>
                <numerusform>Експорт %Ln розмов</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Розмови Parlance</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>Уся розмова, як її показано</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>%Ln вибрана розмова</numerusform>
                <numerusform>%Ln вибрані розмови</numerusform>
                <numerusform>%Ln вибраних розмов</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>Лише деякі її повідомлення:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>Усі розмови (%Ln)</numerusform>
                <numerusform>Усі розмови (%Ln)</numerusform>
                <numerusform>Усі розмови (%Ln)</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Тип файлу</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>Куди записати кілька розмов</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>JSON містить кожну версію кожного повідомлення, долучене з його текстом і дані про кожну відповідь. Його можна імпортувати знову без утрат.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>Записуються показані повідомлення, кожне з датою та моделлю, що відповіла. Лише JSON має ще й інші версії та текст долученого.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Експорт налаштувань</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Вибрати файл…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>Усі налаштування в одному файлі, для іншого комп’ютера. Ключі до нього ніколи не потрапляють.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>Ці розповідають про вас або про цей комп’ютер, тому їх пропущено:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>Записати й ці</translation>
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
            <translation>Документ Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Вебсторінка (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Звичайний текст</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Копіювати підсумок</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>Зберегти підсумок</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Скопійовано.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>Копіювати з джерелами</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Підсумок</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>Налаштування й ключі серверів</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>Чати, переклади, підсумки й імпортовані моделі</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>Чернетки, черги й розмови, що тримаються напоготові</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>Звантажені моделі, спільні з іншими програмами</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Пристрої</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Як її завантажено…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>Завантажена модель</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>Модель не завантажено. Коли вона буде, тут видно, на чому вона працює.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>Використовувані набори інструкцій: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>Що доступне моделям і документам: випробувано на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>Випробування…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>Команда %1 запускає все й рахує, що залишає цей комп’ютер.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Відкрити теку</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>Вимірювання…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Теки Parlance</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>Показати журнал…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>Журнал цього запуску та збоїв рушія</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>Чинні змінні середовища</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>Жодної не задано.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Копіювати звіт</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>Версії й налаштування для повідомлення про помилку, без імен і тек</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версії</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Ліцензії…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>Ліцензії всього, що постачається</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, вільно %2 з %3</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln токен</numerusform>
                <numerusform>%Ln токени</numerusform>
                <numerusform>%Ln токенів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенів/с</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>Що це означає, що в безпеці й що робити</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Копіювати подробиці</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопійовано</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>Модель для цього комп’ютера</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>Вибрано з огляду на вільну пам’ять, те, що ви хочете робити, і ваші мови.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>Тим часом готова початкова модель, що надійшла з Parlance. Вона крихітна: добра, щоб роззирнутися, але не для справжньої роботи.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Огляд цього комп’ютера…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>Жодна відома модель не вміщується у вільну зараз пам’ять. Закрийте інші програми й поверніться або продовжуйте з початковою моделлю.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>Використати початкову модель</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Запит до Hub…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Почати</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Використати цю модель</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Звантажити</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>Очистити</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>Типово: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>Ціна: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>Діє, коли модель завантажено знову</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Повернути «%1» до типового</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>Швидкість і пам’ять</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Читання файлу…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Жодна модель цього комп’ютера не використовується. Оберіть її вище.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>Вставити</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>Що має стояти в пропусках цього промпту?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>Знайти в документі</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Попереднє місце</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Наступне місце</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Закрити пошук</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 з %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Пошук…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не знайдено</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>Тек ще немає; по одній у рядку</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Додати теку</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>Забути перекладене моделями?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забути</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>Раніше перекладені тексти наступного разу буде перекладено наново. Ваші виправлення та історія залишаться.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>Забути «%1»?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>Його буде прибрано зі списку разом із ключем і налаштуваннями його моделей. На самому сервері нічого не зміниться.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забути</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>Розмова</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Звідки</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Повідомлення</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без назви</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>уже є тут</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>Моделі на цьому комп’ютері</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>Ці вже тут і вміщуються в пам’ять. Яку ви хочете використовувати? Файли залишаться на своїх місцях.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Використати цю модель</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>Отримати іншу модель…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>Знайдені розмови</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>Списки термінів (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>Таблиця з комами (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>Таблиця з табуляцією (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Глосарій</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Терміни</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Виправлення</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Що показувати</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Мова тексту</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Мова перекладу</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>Ніколи не перекладати</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>Назви й слова, які лишаються без змін у кожній мові</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>Шукати терміни</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>Додати термін</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Вилучити</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Імпортувати…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Експортувати…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>Жоден термін цього не містить.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>Додайте назви й слова, які ніколи не перекладаються.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>Додайте слова та їхній переклад між цими мовами.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>Додано %Ln термін.</numerusform>
                <numerusform>Додано %Ln терміни.</numerusform>
                <numerusform>Додано %Ln термінів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>Імпорт термінів</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>Експорт термінів</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>Аркуші та стовпці для перекладу</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>Перекласти ці</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>Інші лишаються без змін.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln текст</numerusform>
                <numerusform>%Ln тексти</numerusform>
                <numerusform>%Ln текстів</numerusform>
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
            <translation>Пошук у довідці</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>Жодна сторінка не містить цих слів. Спробуйте менше слів або інші.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>Знайдено %Ln розділ</numerusform>
                <numerusform>Знайдено %Ln розділи</numerusform>
                <numerusform>Знайдено %Ln розділів</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Зміст довідки</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>Результати пошуку</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Знайти на цій сторінці</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Попереднє місце</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Наступне місце</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Закрити пошук</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 з %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не знайдено</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Довідка</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>Частина цієї сторінки поки що англійською.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперед</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Знайти на цій сторінці</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Менший текст</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Більший текст</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Наступний абзац для перегляду</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln абзац для перегляду</numerusform>
                <numerusform>%Ln абзаци для перегляду</numerusform>
                <numerusform>%Ln абзаців для перегляду</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>Кошик</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Повернути</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Стерти назавжди</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Спорожнити кошик…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Кошик порожній.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>У списку найновіші: %1.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Стерти назавжди…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Перемістити до кошика</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>Кошик</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Історія</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>Жоден переклад цього не містить.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>Тут з’являться переклади, позначені зірочкою.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>Переклади не запам’ятовуються.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>Тут з’являться ваші переклади.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>Стерти цей переклад?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Додати до вибраного</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Перемістити до кошика</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>Вести історію</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>Запам’ятовувати переклади на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Закрити історію</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>Шукати переклади</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>Попередні переклади</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>Переклади в кошику</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>Стерти всі переклади в кошику?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Стерте не можна повернути.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>Як отримати модель</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance запускає моделі GGUF. Виберіть в «Огляді» ту, що підходить цьому комп’ютеру, перетягніть файл .gguf на вікно або вкажіть власну теку.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>Огляд моделей</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>Вибрати теку моделей</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>Тут також показано все, що інші програми поклали до кешу Hugging Face цього комп’ютера, наприклад командою:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Копіювати команду</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Моделі, знайдені на Hugging Face Hub</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>Імпорт розмов</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Хід читання</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>Вибір експортованих розмов</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>Експортовані розмови</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Усі файли</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>Вибір теки з розмовами</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Вибрати файли…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Вибрати теку…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Читання…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Виберіть те, що експортували Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan чи вебсторінка llama.cpp, або перетягніть сюди: файли, ZIP як є чи теку. Нічого не буде збережено, доки ви не побачите вміст, і ніщо не покине цей комп’ютер.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>Імпортувати %Ln розмову</numerusform>
                <numerusform>Імпортувати %Ln розмови</numerusform>
                <numerusform>Імпортувати %Ln розмов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 з %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>Знайдено %Ln розмову. Позначте ті, які імпортувати.</numerusform>
                <numerusform>Знайдено %Ln розмови. Позначте ті, які імпортувати.</numerusform>
                <numerusform>Знайдено %Ln розмов. Позначте ті, які імпортувати.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>Знайдено одну розмову.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>Імпортовано %Ln розмову</numerusform>
                <numerusform>Імпортовано %Ln розмови</numerusform>
                <numerusform>Імпортовано %Ln розмов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>з %Ln повідомленням</numerusform>
                <numerusform>з %Ln повідомленнями</numerusform>
                <numerusform>з %Ln повідомленнями</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>Пропущено %Ln розмову: вже є тут.</numerusform>
                <numerusform>Пропущено %Ln розмови: вже є тут.</numerusform>
                <numerusform>Пропущено %Ln розмов: вже є тут.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Пропущено, бо Parlance не має для цього місця: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>Додати «%1» до ваших моделей</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>Додати %Ln модель до ваших</numerusform>
                <numerusform>Додати %Ln моделі до ваших</numerusform>
                <numerusform>Додати %Ln моделей до ваших</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>Файли для додавання</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>Використовувати, де є</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>Нічого не копіюється й не змінюється. Якщо файл згодом перемістити, він зникне звідси.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Перемістити до теки Parlance</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>Файла не буде там, де він є. Потім Parlance зможе вилучити його за вас.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>Зміниться це:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>Файл нічого не змінює: усе вже так налаштовано.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>Незрозумілі, лишаються як є:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>Невідомі цій версії, пропущено:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Зміщення</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Штрафи</translation>
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
            <translation>Подання моделі</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Аналіз</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Токени</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>Наступний токен</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>Декодування</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Упевненість</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>Способи запитати</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>Швидкість і пам’ять</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Картка моделі</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>чат</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>переклад</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>підсумки</translation>
        </message>
        <message>
            <source>code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>images</source>
            <translation>зображення</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>ембединги</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>Типова для чату</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>Типова для перекладу</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>Типова для підсумків</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Переклад</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Підсумки</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>Незавершене звантаження</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Стара ревізія</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>Файл, якого не використовує жодна модель</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Пошкоджене посилання</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>його використовує інша ревізія</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>його використовує інша модель</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>деінде має іншу назву</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>належить вам чи іншій програмі й не видаляється</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>Вилучення %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>Звірення %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Імпорт %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Створення %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>Перетворення %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Входить до Parlance і лишається</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>Належить llama.cpp: вилучіть там</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>Належить LM Studio: вилучіть там</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>Належить Jan: вилучіть там</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>Належить GPT4All: вилучіть там</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>Належить Ollama: вилучіть там</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>У вашій теці: вилучіть там</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>параметрів: %1</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>контекст %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>для: %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>ще не використано</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>використано сьогодні</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>використано вчора</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>використано %Ln день тому</numerusform>
                <numerusform>використано %Ln дні тому</numerusform>
                <numerusform>використано %Ln днів тому</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>використано %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>такий тип тут не перетворюється</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>Шукати серед цих моделей</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Упорядкувати</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>За назвою</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>За розміром</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>За останнім використанням</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>За параметрами</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>За власником</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Додати файл…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Додати сервер…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>Шукати моделі знову</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln модель</numerusform>
                <numerusform>%Ln моделі</numerusform>
                <numerusform>%Ln моделей</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, %2 на диску</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>Жодна модель не називається «%1».</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>Додавання моделей</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Моделі GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Усі файли (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>У зображенні немає тексту для вставлення. Збережіть його як файл і перетягніть файл.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Вибір документів</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Усі файли</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Вибір теки</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>Ввести пароль…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>Вибрати кодування…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Вибрати модель</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати знову</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Додати знову</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>Клацніть, щоб перейти туди.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Зупинити: %1</translation>
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
            <translation>Що зараз виконується</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>Виконується %Ln завдання</numerusform>
                <numerusform>Виконуються %Ln завдання</numerusform>
                <numerusform>Виконується %Ln завдань</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>Показати, що виконується</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>Згорнути, що виконується</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>Резервна копія</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Усе, що пам’ятає Parlance, в одному файлі: про всяк випадок або щоб перейти на інший комп’ютер. Моделей у ньому немає.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>Крім того, копія створюється сама щодня. Найновіша: %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Створити копію…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Відновити…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>Клавіші для «%1»</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>Натисніть нові клавіші. Esc лишає все як є, Backspace прибирає їх.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>Мова тексту</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Мова перекладу</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Поміняти місцями мови й тексти</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>Визначити мову</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>Визначено: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>За текстом важко визначити мову. Виберіть її тут.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>Непевно: %1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>Непевно: виберіть мову</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>Додати мову</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>Додати мову…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Вилучити %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>Шукати мови</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Жодна мова так не називається.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>Ваші мови</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Усі мови</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>Правопис</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>Мовою кожного абзацу</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Вимкнено</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>африкаанс</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>амхарська</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>арабська</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>ассамська</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>азербайджанська</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>білоруська</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>болгарська</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>бенгальська</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>тибетська</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>боснійська</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>каталонська</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>центральнокурдська</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>чеська</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>валлійська</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>данська</translation>
        </message>
        <message>
            <source>German</source>
            <translation>німецька</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>дівехі</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>грецька</translation>
        </message>
        <message>
            <source>English</source>
            <translation>англійська</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>есперанто</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>іспанська</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>естонська</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>баскська</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>перська</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>фінська</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>філіппінська</translation>
        </message>
        <message>
            <source>French</source>
            <translation>французька</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>ірландська</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>галісійська</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>гуджараті</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>хауса</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>іврит</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>гінді</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>хорватська</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>угорська</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>вірменська</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>індонезійська</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>ігбо</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>ісландська</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>італійська</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>японська</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>яванська</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>грузинська</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>казахська</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>кхмерська</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>каннада</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>корейська</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>курдська</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>киргизька</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>латинська</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>люксембурзька</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>лаоська</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>литовська</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>латиська</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>малагасійська</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>маорі</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>македонська</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>малаялам</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>монгольська</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>маратхі</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>малайська</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>мальтійська</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>бірманська</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>непальська</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>нідерландська</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>норвезька</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>окситанська</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>орія</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>панджабі</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>польська</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>пушту</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>португальська</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>португальська (Бразилія)</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>румунська</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>російська</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>кіньяруанда</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>синдхі</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>сингальська</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>словацька</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>словенська</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>сомалійська</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>албанська</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>сербська</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>шведська</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>суахілі</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>тамільська</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>телугу</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>таджицька</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>тайська</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>туркменська</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>турецька</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>татарська</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>уйгурська</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>українська</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>урду</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>узбецька</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>в’єтнамська</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>кхоса</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>їдиш</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>йоруба</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>кантонська</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>китайська</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>китайська традиційна</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>зулуська</translation>
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
            <translation>Покидає цей комп’ютер</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>Модель працює на сервері «%1» (%2). Те, що ви пишете, надсилається туди.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>Те, що ви пишете, надсилається до %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>Шари моделі розміщено на %1. Туди передається обчислене з вашого тексту, і ніщо не захищає його в дорозі.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>Частина моделі працює на %1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>Пропущено %Ln документ:</numerusform>
                <numerusform>Пропущено %Ln документи:</numerusform>
                <numerusform>Пропущено %Ln документів:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… та ще %1</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>Залишки</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>Те, що займає місце й не потрібне жодній моделі. Ніщо не зникне, доки ви не побачите план.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>Вилучити все…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>з %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файли</numerusform>
                <numerusform>%Ln файлів</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Вилучити…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>Вилучити: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % і більше</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>менше %1 %</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>Відтінки, від світлого до темного: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>Короткий</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Середній</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Довгий</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Близько %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>Інша довжина…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Ліцензії</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>З чого складається Parlance</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Ліцензія</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>Тексту ліцензії не додано.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>У тексті посилання вказано %1, але веде воно на %2.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>Адреса містить літери іншої писемності, схожі на інші: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>Те, що перед @, не є сайтом. Сайт — %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Відкриття посилання</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>Відкрити цю адресу у браузері?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance не відкриває посилань такого типу.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Копіювати адресу</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>Ваш варіант</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Наскільки модель була впевнена?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>Переклад…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 з %2 абзаців</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>відомо раніше: %1</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>Усе</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Попередження й помилки</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Помилки</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>Журнал цього запуску</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>Імена, теки й ключі до нього не записуються, тож його можна додати до повідомлення про помилку.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>Нічого такого не записано.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Що показано</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Шукати в журналі</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Копіювати показане</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Відкрити теку</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>Вставити</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>Цей текст задовгий, щоб вставити його сюди.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>Збережіть його як файл і відкрийте чи перетягніть файл.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>Довідка</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Переклад</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Підсумки</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Аналіз</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>Прибрати з вибраного</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Додати до вибраного</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>Лише вибране</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>Цього числа в документі не знайдено.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>Цієї назви в документі не знайдено.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>Речення %1 з %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>Ваги</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>Ключі та значення</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Обчислення</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>Пам’ять залежно від контексту</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>Контекст у токенах</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 за контексту в токенах: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>Вільно на %1: %2 з %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>Вільна пам’ять: %1 з %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>Ваги за типами</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Байти</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>Приблизно: ваги пораховано за тензорами, решту за формулою.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Запитів водночас</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>Точність ключів і значень</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>Квантування ваг</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Пам’ять</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>Як у файлі (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Як у файлі</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, бітів на вагу: %2</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>Як завантажено: ваги %1, контекст %2, обчислення %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>Як завантажено, приблизно: ваги %1, контекст %2, обчислення %3.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>Разом близько %1; вільно %2 пам’яті.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>Разом близько %1: більше, ніж вільно (%2).</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>Полагодити пошкоджене</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>Пошкоджений файл збережеться під іншою назвою, хай що ви виберете. Вікно ненадовго закриється й відкриється знову.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>Повернутися до найновішої резервної копії</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>Залишити те, що ще читається</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>Почати з порожнього</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Скільки прочитано</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Полагодити</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Її немає.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>Від %1; усього: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>Нічого в ньому не читається.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>Розмови: %1 з %2; усього: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>Редагувати повідомлення</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Копіювати повідомлення</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Копіювати відповідь</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>Дії з повідомленням</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>Дії з відповіддю</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати знову</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>Закріплено: надсилається завжди. Клацніть, щоб відкріпити.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Відкріпити</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>Досі надсилається</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопійовано</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>Повідомлення для експорту</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ви</translation>
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
            <translation>Модель</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>Обчислено на</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Чому закінчилася</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Написано</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>Як створено цю відповідь</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 з %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Токени відповіді</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>Токени на вході</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>Правильно вгадані токени</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенів/с</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Час до першого токена</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Швидкість</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>Тривалість міркування</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 с</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Edit…</source>
            <translation>Редагувати…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Відповісти на це</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>Як її створено…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>Наскільки модель була впевнена?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>Копіювати виділене</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Копіювати як Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Копіювати як звичайний текст</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>Копіювати з форматуванням</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати знову</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>Відповісти знову з…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Раніша версія</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Пізніша версія</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>Відкріпити: нехай виходить із контексту разом з іншими</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>Закріпити: тримати в контексті</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>Усе, що є у файлі</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Ключ</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значення</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>Пошук у ключах і значеннях</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>Показати шаблон чату</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Копіювати значення</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln рядок</numerusform>
                <numerusform>%Ln рядки</numerusform>
                <numerusform>%Ln рядків</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>Завантажити</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Завантаження %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Більше: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Завантажена</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>Бачить зображення</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Стара ревізія</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Зупинити завантаження</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Вивантажити</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Завантажити знову</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>Модель вивантажено, бо нею не користувалися. Наступне запитання її завантажить.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. Контекст, токенів: %2.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>Без моделі</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>Завантаження… %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Вибрати модель</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Модель: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>Спочиває, бо нею не користувалися. Наступне запитання її завантажить.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>Усі моделі…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Як її завантажено…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Копіювати команду «%1»</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>Копіювати подробиці помилки</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>Налаштування цієї моделі…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Як вона завантажується…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>Аналіз…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Звірити</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>Зменшити…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>Зробити типовою для</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>Змінити її сервер…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>Забути її сервер…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Забути…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Вилучити…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Вилучити все з її сховища…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Копіювати шлях</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Відкрити теку</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>чат</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>переклад</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>підсумки</translation>
        </message>
        <message>
            <source>code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>images</source>
            <translation>зображення</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>ембединги</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>Уміщується на GPU</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>Частково вміщується на GPU</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>Працює на процесорі</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Завелика</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>Невідомо, чи вміститься</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>така сама, як оригінал</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>добра якість</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>помітно гірша</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>значно гірша</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>власні умови</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>комерційне використання з умовами</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>комерційне використання дозволено</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>без комерційного використання</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>Не для використання в: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>Не для: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>близько %1 пам’яті</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 пам’яті, виміряно</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>до %1 токенів/с</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 токенів/с, виміряно</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>близько %1 токенів/с</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>Пам’ять дає змогу до %1 токенів/с.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>Тут виміряно %1 токенів/с.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>Судячи з вимірів інших моделей тут, близько %1 токенів/с.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>З її сторінки не видно, скільки вона потребує.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>Займає близько %1 з контекстом у %2 токенів.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>Обчислено за розміром і будовою.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>Займає %1 з контекстом у %2 токенів.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>Виміряно llama.cpp за заголовком файлу.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>Вільно для неї: %1 на GPU, %2 у пам’яті.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>Вільно для неї: %1 пам’яті.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>Встановлені</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Огляд</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Звантаження</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>Подання моделей</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>Триває %Ln звантаження</numerusform>
                <numerusform>Тривають %Ln звантаження</numerusform>
                <numerusform>Триває %Ln звантажень</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>Пошук</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>Сторінка моделі</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>Перші байти файлу</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Звантаження</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>Запит доступу</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>Пошук нової версії</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>Рушій деінде</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Вузол</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Навіщо</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Про що</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Отримано</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>немає відповіді</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Що Parlance запитував у мережі</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>Очистити список</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance виходить у мережу, щоб знаходити й отримувати моделі, та до серверів, які ви вибрали. Лише їм надсилається щось із ваших чатів, текстів і документів. Список лишається на цьому комп’ютері.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln запит</numerusform>
                <numerusform>%Ln запити</numerusform>
                <numerusform>%Ln запитів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, отримано %2</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>Показано найновіші: %1.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>Поза мережею</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance не відкриває з’єднань. Клацніть, щоб побачити всі запити досі.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>Мережу ввімкнено</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>Лише те, що ви шукаєте, звантажуєте чи під’єднуєте. Клацніть, щоб побачити всі запити.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>Найімовірніші наступні токени</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Логіт</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Логарифм імовірності</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>Лишено токенів</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>Лишено ймовірності</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>Ентропія в бітах</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>лишає %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>частка %1</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 біт</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: лишилося токенів: %2, частка ймовірності %3; ентропія %4 біт.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>Наступний токен</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>Показати наступний токен</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Крок назад</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>Більше токенів</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>Сервер повідомляє лише найімовірніші токени: що лишають семплери, показати не можна.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>Не показано, бо обирає випадково або враховує весь текст: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>Модель дає ймовірність кожному токену свого словника. Напишіть текст і подивіться, чого вона чекає далі та що від цього лишає кожен семплер. Оберіть токен, щоб піти від нього далі.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>Після промпту:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1: завантажено.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1: звантажено.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1: перекладено.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1: підсумовано.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Готово: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1: збережено.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>Не вдалося: %1</translation>
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
            <translation>%1 тис.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln слово</numerusform>
                <numerusform>%Ln слова</numerusform>
                <numerusform>%Ln слів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln символ</numerusform>
                <numerusform>%Ln символи</numerusform>
                <numerusform>%Ln символів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 з %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>Радимо</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, радимо</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 для звантаження</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>близько %1 для звантаження</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Добре вміє: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>На диску вільно лише %1.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>близько %Ln хвилини за %1</numerusform>
                <numerusform>близько %Ln хвилин за %1</numerusform>
                <numerusform>близько %Ln хвилин за %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance лишається поза мережею, як указано в налаштуваннях. Початкова модель тут, і ви можете додати файл моделі, який маєте.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Вийти в мережу</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>Що зробити з «%1»?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>Що зробити з %Ln документом?</numerusform>
                <numerusform>Що зробити з %Ln документами?</numerusform>
                <numerusform>Що зробити з %Ln документами?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Підсумувати</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>Документи до відкриття</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>Робити так завжди, доки не змінено в налаштуваннях</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Долучити до чату</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перекласти</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>Відпустіть, щоб додати до ваших моделей</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Відпустіть, щоб долучити до повідомлення</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>Відпустіть, щоб вставити текст</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>Відпустіть текст на «Чат», «Переклад» чи «Підсумки»</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>Відпустіть зображення на чат</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance відкриває файли цього комп’ютера, а не вебсторінки</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>Відпустіть, щоб перекласти</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>Відпустіть, щоб підсумувати</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>Відпустіть, щоб відкрити: ви виберете, що з цим робити</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>Семплювання</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Додатково</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Додаткові налаштування</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Модель чату</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Як робить модель</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Як у налаштуваннях</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>Що пропонує модель, видно після завантаження.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>Ця модель не міркує.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>Ця модель завжди міркує: цього не змінити.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>Ця модель не має рівнів зусиль.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>Міркування цієї моделі не мають позначки.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>У серверів променевий пошук не запитується.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>Неможливо разом зі структурованою відповіддю.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>Неможливо разом із променевим пошуком.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>Сервери дотримуються схеми JSON, але не граматики.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>Це вирішує сам сервер.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>Пам’ять цієї моделі не дає вгадувати наперед.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>Повернути «%1»</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>Форма підсумку</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>Довжина підсумку</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>Мова підсумку</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>Та сама мова</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Параметри</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>Параметри (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>Докладність, читачі, вказівки, набори</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>Параметри підсумку</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Використати</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>Мова документа</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Докладність</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Вказівки</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>На що ще зважити в підсумку, вашими словами</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>Кілька документів</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>Будь-хто; або «десятирічна дитина», «наші юристи»…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>Написано наново з усіх нотаток: читається найкраще</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>Нотатки розділ за розділом: найменше втрат</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>Для документів, які підсумовуються разом</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>Який вигляд має підсумок. Малі моделі вміють писати не кожну форму.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Довжина у словах</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>Бажана довжина. Довший підсумок втрачає менше й потребує більше часу.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>Мова підсумку; модель має добре її знати.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Читачі</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>Для кого його пишуть: від цього залежить, які слова не потребують пояснень.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>Що розповідається про документи, які підсумовуються разом.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Набір</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>Як перекладати</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Застосувати</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Модель не зважає на побажання щодо стилю.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>Як у джерелі</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Тон</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Вказівка</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>Модель не дотримується вказівок.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Ширина пошуку</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>Там, де працює модель, пошук неможливий.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>Наприклад: збережи назви продуктів.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>Як радять автори</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>Як радять автори (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>Скільки початків речення відстежується водночас; 1 — найшвидше.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>Використовувати глосарій</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>Використовувати попередні переклади й ваші виправлення</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>Моделі не можна передати терміни.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>Як звучить переклад, одним-двома словами, наприклад «тепло» чи «стисло».</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>На що ще модель має зважати. Найкраще діють короткі й чіткі вказівки.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>Більше число може дати кращий варіант, але потребує більше часу й пам’яті.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>Дає моделі ваші терміни для слів абзацу й позначає те, що вона пропустила.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>Раніше перекладений текст береться без запиту до моделі. Вимкніть, щоб усе перекладалося заново.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>Офіційно, як у джерелі</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Офіційно</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Неофіційно</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>Як звертатися до читача</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>Тон перекладу</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Більше…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>Вказівки, ширина пошуку, глосарій і пам’ять</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>Під час набору</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>Перекладати під час набору</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>Більше (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Модель не зважає на побажання щодо стилю.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>невідомо</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>Умови «%1»: %2. Виберіть іншу модель.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>Тон, як у джерелі</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>Своїми словами…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>Асистент</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>Початкова модель замала, щоб дотримуватися вказівок чи схем.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>Редагувати асистентів</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Цей чат</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Закрити налаштування</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Немає</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>Задає %Ln річ.</numerusform>
                <numerusform>Задає %Ln речі.</numerusform>
                <numerusform>Задає %Ln речей.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Входить до Parlance</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>Створено чи імпортовано тут</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Кеш Hugging Face</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>Кеш llama.cpp</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>З LM Studio</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>З Jan</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>З GPT4All</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>З Ollama</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>Ваша тека моделей</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>На сервері</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>Сервери з протоколом OpenAI мають власні моделі. Пристрої інших комп’ютерів ділять роботу над моделлю, яка є тут.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>Поки що немає жодного. Додайте комп’ютер з адресою, за якою він відповідає.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>Інші комп’ютери</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Додати сервер…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>Додати пристрої…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Змінити…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Змінити %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Забути…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>Забути %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Вилучити</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Вилучити %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>Перевірити %1 знову</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>Цю відповідь зупинено.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>Цю відповідь перервано.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>Відповідь досягла дозволеної довжини.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>Контекст заповнився, перш ніж відповідь закінчилася.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати знову</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продовжити</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>Нові налаштування діятимуть, коли модель буде завантажено знову.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Завантажити знову</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>«%1» прибрано зі списку. Файл лишився там, де був.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>Звільнено %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln файл не вдалося вилучити: його щось утримує.</numerusform>
                <numerusform>%Ln файли не вдалося вилучити: їх щось утримує.</numerusform>
                <numerusform>%Ln файлів не вдалося вилучити: їх щось утримує.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>«%1» у порядку: байти такі самі, як на Hub.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>Заголовок «%1» у порядку. Решту немає з чим звірити.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>«%1» пошкоджено: у %2 не ті байти. Вилучіть і звантажте знову.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>«%1» серед ваших моделей, з %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Завантажити</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>Як у налаштуваннях: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>Налаштування «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>Задане тут стосується лише цієї моделі.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>Усе, крім температури й вказівок, діятиме після наступного завантаження.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>Шукати в налаштуваннях</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Сторінки налаштувань</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Сторінки документа</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>Виділено на сторінці %1</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>Сторінка %1: її не можна показати</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Сторінка %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Команди</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Розмови</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Перейти до</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>Нічого не підходить.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>Шукати розмови, команди й моделі</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Результати</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln результат</numerusform>
                <numerusform>%Ln результати</numerusform>
                <numerusform>%Ln результатів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Налаштування цього чату</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Порівняти відповіді…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Асистенти…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>Збережені промпти…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Доповнити текст</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>Долучити документи чи зображення…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Імпортувати розмови…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Перейти до чату</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Перейти до перекладу</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Перейти до підсумків</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Перейти до моделей</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Перейти до аналізу</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Перейти до налаштувань</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>Показати вітання знову</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>Аналіз: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>Наскільки модель була впевнена в останній відповіді?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>Створити копію всього…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Відновити резервну копію…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>Стерти збережене…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>Показати журнал цього запуску…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Перевірити оновлення</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Показати або сховати бічну панель</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>Збільшити текст</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>Зменшити текст</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>Перемкнути на світлу тему</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>Перемкнути на темну тему</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>Перемкнути на тему системи</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Експортувати налаштування…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Імпортувати налаштування…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Скинути всі налаштування…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>Довідка: перші кроки</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>Довідка: як працюють мовні моделі</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>Довідка: якщо щось не так</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>Довідка про це місце</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Налаштування: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>Пароль до «%1»</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>Введений пароль не відкриває документ.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>Потрібен лише, щоб зараз прочитати документ, і ніде не зберігається.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Показати пароль</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Сховати пароль</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… та ще %Ln рядок</numerusform>
                <numerusform>… та ще %Ln рядки</numerusform>
                <numerusform>… та ще %Ln рядків</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>Вставити як текст</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Пароль…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Вилучити «%1»</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>Інше використання: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>Ваги: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>Контекст: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>Обчислення: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>Запас: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>Вільно: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, точно</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, половина пам’яті</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, чверть пам’яті</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>жодного шару</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln шар</numerusform>
                <numerusform>%Ln шари</numerusform>
                <numerusform>%Ln шарів</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Точність пам’яті контексту</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Одночасні запити</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Потоки</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенів: %1</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>За один крок читає щонайбільше</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>з %Ln шару</numerusform>
                <numerusform>з %Ln шарів</numerusform>
                <numerusform>з %Ln шарів</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>Експерти в пам’яті комп’ютера</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>Попередні розмови</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>до %1 пам’яті</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>Розміри надає llama.cpp.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>Розміри оцінено за заголовком моделі.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 з %2 токенів, які знає модель</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 токенів, а модель знає лише %2</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, зі спільним місцем на %2 токенів</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>де пристрій це вміє</translation>
        </message>
        <message>
            <source>off</source>
            <translation>вимкнено</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>скопійовано в пам’ять</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>скопійовано в пам’ять і тримається там</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>читається з диска за потреби</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>читається з диска й тримається в пам’яті</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>Як завантажується «%1»</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Застосувати</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>Повернути автоматичне</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>Змінити спосіб завантаження</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>Ваші зміни одразу плануються й показуються вище. Доки ви їх не застосуєте, нічого не завантажується.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>Застосувати й завантажити знову</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>Як завантажено зараз:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>Як було б завантажено замість теперішнього:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>Як було б завантажено:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>Працює на сервері «%1» (%2), який сам вирішує, як її завантажити.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>Те, що ви пишете, надсилається туди.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>Тримає в полі зору %1 токенів.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>Частина її на %1: обчислене з вашого тексту передається туди без захисту.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>Набір</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>Зберегти як…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>Зберегти ці параметри під назвою</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>Вилучити цей набір</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Немає</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>Ще нічого не збережено</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>Зберегти ці параметри</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>Створити</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублювати</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Вилучити</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>«%1» вилучено.</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Налаштування цього чату</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>Порівняти відповіді</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Збережені промпти</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Порівняти відповіді…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>Доповнити текст…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Асистенти…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Бібліотека промптів…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>Хід підсумування</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Призупинити</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Відновити</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Чекає своєї черги</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>Призупинено. Прочитане збережено.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>Цей підсумок зупинено. Прочитане збережено.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Відкриття документа…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Усе лишається на цьому комп’ютері</translation>
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Prompt</source>
            <translation>Промпт</translation>
        </message>
        <message>
            <source>Write the beginning of a text…</source>
            <translation>Напишіть початок тексту…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Як є</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>Як чат</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>Як подається промпт</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>Збережені промпти</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>Збережених промптів ще немає</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Бібліотека промптів…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>Zero-shot: лише запитання</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>Few-shot: після прикладів</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>Крок за кроком: спершу подумати</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>У потязі 8 вагонів по 45 місць. 300 людей сидять. Скільки місць вільно?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>Думай крок за кроком. Потім напиши в останньому рядку лише відповідь.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>Ада має 12 яблук і з’їдає 5. Скільки лишилося?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>Стоять 6 рядів по 4 стільці. Скільки всього стільців?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>промпт: %Ln токен</numerusform>
                <numerusform>промпт: %Ln токени</numerusform>
                <numerusform>промпт: %Ln токенів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>відповідь: %Ln токен</numerusform>
                <numerusform>відповідь: %Ln токени</numerusform>
                <numerusform>відповідь: %Ln токенів</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>перший токен за %1 с</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенів/с</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>Усі збігаються: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>«%1» (варіанти: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>Відповіді різняться: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Варіант</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Вказівка</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>Токени промпту</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Токени відповіді</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>Час до першого токена (мс)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Токенів за секунду</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>Остаточна відповідь</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Промпт</translation>
        </message>
    </context>
    <context>
        <name>PromptingView</name>
        <message>
            <source>Prompting</source>
            <translation>Способи запитати</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Запитання</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>Запитати всіма способами</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>Додати варіант</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>Бібліотека промптів</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Вставити</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Промпти</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>Зберігайте тут тексти, потрібні вам знову й знову.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Новий промпт</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>Запитується під час використання: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>Пишіть {{name}} там, де щось слід запитати під час використання.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>Що ви хочете робити?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>Вибирайте скільки завгодно. Усе завжди доступне, і все можна змінити.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>Якими мовами?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>Спершу ваша власна. Одні мови моделі знають краще, ніж інші.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Мова самого Parlance:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>Запитувати, писати й обмірковувати.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Переклад</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>Тексти під час введення та документи, що зберігають оформлення.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Підсумки</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>Довгі документи, кожне речення з джерелом.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>Моделі працюють на цьому комп’ютері, і те, що ви пишете, лишається на ньому. Облікового запису немає, і нікому нічого не повідомляється.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>Радимо</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Отримати</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Встановлена</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>Бракує частин</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>вимірювання…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Звантажується</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>шкодить вашим мовам</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файли</numerusform>
                <numerusform>%Ln файлів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>Не вдалося виміряти: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>Показати менше: %1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>Показати більше: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>Ваше повідомлення</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln повідомлення буде надіслано наступним</numerusform>
                <numerusform>%Ln повідомлення буде надіслано далі, у цьому порядку</numerusform>
                <numerusform>%Ln повідомлень буде надіслано далі, у цьому порядку</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>Це повідомлення буде надіслано наступним</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>та ще %Ln</numerusform>
                <numerusform>та ще %Ln</numerusform>
                <numerusform>та ще %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Призупинити</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Вилучити з черги</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>Прибрати завершені</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Enter показує запис, пробіл призупиняє чи відновлює, Delete вилучає</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Черга</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Відновити</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показати</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Пароль…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>Кодування…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>Редагувати повідомлення в черзі</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Вилучити повідомлення з черги</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>У черзі, номер %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>Відкрити в «Перекладі»</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>Модель має й іншу роботу: це може тривати довше.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>Підсумок</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>Нещодавні документи</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Підсумувати знову</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>Нещодавні документи</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Автори спершу просять згоди з їхніми умовами.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Отримати</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Встановлена</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>Усі розміри</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Добре вміє: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>Усі розміри %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Запит до Hub…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Звантажується</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>Діятиме, коли модель буде завантажено знову.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Завантажити знову</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>Запустити модель знову</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Вибрати модель</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Відкрити налаштування</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати знову</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Полагодити…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>Parlance не приніс цей файл і не видаляє його. Він буде у списку, доки лежить там.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>Це лишається</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Буде прибрано зі списку Parlance. Файл не належить Parlance і лишається там, де є.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Це зникне</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>До кошика не потрапляє: зникле не можна повернути.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>Забути «%1»?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>Вилучити %Ln залишок?</numerusform>
                <numerusform>Вилучити %Ln залишки?</numerusform>
                <numerusform>Вилучити %Ln залишків?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>Вилучити все з «%1»?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Вилучити «%1»?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забути</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Вилучити</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>Звільнить %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>Усього %Ln файл, посилання чи тека.</numerusform>
                <numerusform>Усього %Ln файли, посилання чи теки.</numerusform>
                <numerusform>Усього %Ln файлів, посилань чи тек.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>Показати наступне</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>Сильне квантування найперше й найбільше шкодить мовам, яких моделі бачили мало: для %1 виберіть Q5 або більшу, якщо вміщується.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>створено з %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>Ліцензія: на сторінці не вказано.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Ліцензія: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Добре вміє: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>Мови: %1, …</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Мови: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>Може розглядати зображення: її проєктор зображень (%1) буде отримано разом із нею.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>Адаптери (LoRA) для неї: %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>Відкрити сторінку у браузері</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>Оцінка для контексту</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>Контекст, для якого оцінюються моделі</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенів: %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Запит до Hub…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>Повторна оцінка…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>У цьому сховищі немає моделі GGUF.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>Скинути всі налаштування?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Скинути все</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>Кожне налаштування на цих сторінках повернеться до типового, і ваші скорочення також. Моделі, сервери й написане вами лишаться. Це можна скасувати.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Відновлення резервної копії</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Виберіть резервну копію, створену Parlance тут чи на іншому комп’ютері. Ви побачите її вміст, перш ніж щось зміниться.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>Додати те, чого тут ще немає</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>Усе, що тут є, лишається як є, і налаштування також.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>Поставити на місце всього, що тут є</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>Спершу створюється копія того, що тут є зараз, поруч із даними Parlance.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>Потім вікно на мить закриється й відкриється знову. Усе, що виконується, буде зупинено; написане досі збережеться.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Хід читання</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Резервні копії Parlance</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Усі файли</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Вибрати файл…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Відновити</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>Частину файлу пошкоджено, її не можна відновити: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>Резервну копію відновлено</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>Пошкоджене полагоджено</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>нічого, чого б тут бракувало</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>Відновлено: %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>Додано: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln розмова вже була тут і лишилася як є.</numerusform>
                <numerusform>%Ln розмови вже були тут і лишилися як є.</numerusform>
                <numerusform>%Ln розмов уже було тут, вони лишилися як є.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>Те, що було тут раніше, збережено в цьому файлі:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Наскільки модель була впевнена?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Показати джерело</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>Клацніть речення, щоб побачити, звідки воно.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>Показати наступне</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Вставлений текст</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>Сховати джерело</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>Цей підсумок не завершено.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>Ще не перекладено</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Перекладено</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Ваш варіант</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>Залишено джерело</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Лишається як є</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>перекладено раніше</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>як у вашому попередньому виправленні</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>такий самий текст є деінде</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>з файлу</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Абзац</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>Елемент списку</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Клітинка</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примітка</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Субтитр</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Повідомлення</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Мітка</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Бракує: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>Двічі: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>Немає в джерелі: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>Кожен ⟦1⟧ потребує за собою свого ⟦/1⟧, а пари не повинні перетинатися</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 без жирного, курсиву чи посилання</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 без числа</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 без адреси</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 без заповнювача</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 не за глосарієм</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 так само, як у джерелі</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 іншою мовою</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 з повтореннями</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 занадто довго</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 занадто коротко</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 з незакритими лапками чи дужками</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 без кінця</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 з об’єктом, якому слід знайти місце</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 не перекладено</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 із задовгими рядками</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>переглянути: %1</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>перекладено %1 з %2</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>змінено: %1</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>З %Ln абзацу:</numerusform>
                <numerusform>З %Ln абзаців:</numerusform>
                <numerusform>З %Ln абзаців:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>заблоковано</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>слайд %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>сторінка %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>Замінено в %Ln абзаці</numerusform>
                <numerusform>Замінено в %Ln абзацах</numerusform>
                <numerusform>Замінено в %Ln абзацах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>Замінено у %1 з %Ln абзацу</numerusform>
                <numerusform>Замінено у %1 з %Ln абзаців</numerusform>
                <numerusform>Замінено у %1 з %Ln абзаців</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln заблокований</numerusform>
                <numerusform>%Ln заблоковані</numerusform>
                <numerusform>%Ln заблокованих</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>Знайти</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Замінити на</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>Де шукати</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>У перекладах</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>У джерелі</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Зважати на регістр</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Попереднє місце</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Наступне місце</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Закрити пошук</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Замінити</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Замінити все</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>Цей абзац заблоковано.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>Це зламало б теги.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не знайдено</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>Абзац %1 з %2</translation>
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
            <translation>Редагувати переклад</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>Залишити так: прибрати зауваження</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>Перекласти наново</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Розблокувати</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокувати</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Скопіювати джерело</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>Додати до глосарія…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>Хід перекладу</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>Відкрити переклад</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показати в теці</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Більше для цього документа</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Записати знову</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>Абзаци змінилися після запису документа.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Переглянути</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Відредаговані</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Яких бракує</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>Які абзаци показано</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>Попередній для перегляду</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>Наступний для перегляду</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Знайти й замінити</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>Документ не вдалося відкрити.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>Відкриється, коли настане його черга.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Відкриття документа…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>Абзаців: %1</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>Таких абзаців немає.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>Абзац перекладається наново…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>Формули, по порядку: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>Використати пристрої іншого комп’ютера</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Усе одно додати</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>Якщо на іншому комп’ютері працює «rpc-server» із llama.cpp, завелику для цього комп’ютера модель можна розподілити на обидва.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>Тут немає ні шифрування, ні пароля: будь-хто в тій самій мережі може підглядати й через це захопити інший комп’ютер. Використовуйте лише у власній мережі.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>Запит пристроїв…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>Пристроїв немає.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>Має:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>Завантаження %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>Звантаження %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>Переклад: %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>Підсумування: %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>Збереження: %1</translation>
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
            <translation>токенів</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>Хто відповідає в цій розмові, хоч би що ще було завантажено.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Вказівки</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>Що кажуть моделі перед розмовою: хто вона, як пише, що пропускає.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Довжина контексту</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>Скільки токенів модель тримає в полі зору, запитання й відповідь разом. Більше займає більше пам’яті; для цього модель буде завантажено знову.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Міркування</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>Чи модель міркує перед відповіддю. Краще для складних запитань, повільніше для всіх.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Зусилля</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>Наскільки ретельно модель міркує, у рівнях, з якими її навчали. Більше — краще для складних запитань, але довше.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>Найбільше токенів міркування</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>Завершує міркування після стількох токенів, щоб почалася відповідь. Для моделей, які міркують без кінця.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>Найбільше токенів відповіді</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>Обриває відповідь після стількох токенів; її можна продовжити. Інакше межу ставить лише контекст.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>без обмеження</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>Найменше токенів відповіді</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>Раніше модель не може закінчити. Для довгих текстів із моделлю, що спиняється зарано.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>немає</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>Стоп-рядки</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>Відповідь закінчується там, де мав би з’явитися один із цих текстів, по одному в рядку; кінець рядка пишіть як \n.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Променевий пошук</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>Відстежує кілька початків водночас і бере найімовірнішу цілу відповідь. Добре для коротких точних текстів; відповідь з’являється вся одразу, випадок ролі не грає.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Структурована відповідь</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>Відповіді точно дотримуються схеми JSON чи граматики, щоб їх могла прочитати програма.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>Вгадувати наперед</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>Перевіряє кілька вгаданих токенів за один крок, де це швидше. Відповідь не змінюється; вимкніть для вимірювань.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>вимкнено</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>Нижча передбачуваніша, вища різноманітніша. Від 0 до 0,3 для фактів і коду, від 0,8 для ідей та історій; 0 завжди бере найімовірніший токен.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>Лишає найімовірніші токени, що разом мають таку ймовірність. Зменшіть, якщо відповіді відхиляються; 1 лишає всі.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>Лишає тільки стільки найімовірніших токенів. Зменшіть для певніших слів; 0 лишає всі.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>Пропускає токени, менш імовірні за цю частку найімовірнішого. За високої температури 0,05–0,1 зберігає зміст тексту; 0 не пропускає нічого.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Штраф за повторення</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>Зменшує ймовірність щойно вжитих токенів. Беріть 1,05–1,15, якщо модель ходить колом; більше шкодить коду й таблицям. 1 — вимкнено.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>Те саме число дає ту саму відповідь на те саме запитання, наскільки дозволяє арифметика комп’ютера. Лишіть випадковим, щоб щоразу мати іншу.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>Динамічна температура: діапазон</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>Дає температурі на стільки впасти, де модель певна, і на стільки зрости, де ні. Для різноманітних текстів, точних у деталях; 0 тримає її сталою.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>Динамічна температура: показник</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>Як динамічна температура йде за сумнівами моделі: понад 1 вона зростає лише там, де сумнів великий, нижче 1 — уже там, де він невеликий.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>Лишає токени, несподівані приблизно настільки, як слід чекати, ні надто ймовірні, ні надто малоймовірні. Спробуйте 0,9 для жвавішої прози; 1 — вимкнено.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>Лишає токени, логіт яких у межах стількох стандартних відхилень від найбільшого. Близько 1 зберігає зміст навіть за високої температури; 0 — вимкнено.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: імовірність</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>Як часто пропускати найочевидніші токени на користь останнього доброго. Спробуйте 0,5 для незвичайних історій, ніколи для фактів чи коду; 0 — вимкнено.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: поріг</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>Наскільки ймовірним має бути токен, щоб XTC вважало його добрим; менше значення відкидає більше. Понад 0,5 XTC нічого не робить.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: сила</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>Не дає моделі повторювати цілі фрази, не шкодячи окремим словам. Беріть 0,8, якщо довгі відповіді повторюються; 0 — вимкнено.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: основа</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>Як швидко штраф DRY зростає з довжиною повтореного; більше значення суворіше до довгих фраз. 1,75 підходить для більшості текстів.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: дозволена довжина</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>Стільки токенів може повторитися, перш ніж DRY це врахує. Збільште, якщо назви чи формули мають повертатися.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: вікно</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>Як далеко назад DRY шукає повторення; найменше значення охоплює все.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>увесь контекст</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: розділювачі</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>Тексти, на яких DRY починає наново, по одному в рядку; кінець рядка пишіть як \n. Для діалогів додайте імена мовців.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Штраф за наявність</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>Зменшує ймовірність токена, щойно його вжито раз. Збільште, щоб почути нове; нижче 0 модель тримається своїх слів. 0 — вимкнено.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Штраф за частоту</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>Зменшує ймовірність токена з кожним ужитком. Трохи збільште, якщо окремі слова трапляються зачасто. 0 — вимкнено.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>Вікно штрафів</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>Скільки останніх токенів охоплюють три штрафи. 0 вимикає їх, а -1 охоплює весь контекст.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>Тримає несподіваність тексту рівною замість top-k, top-p і подібних. Спробуйте версію 2, якщо довгі тексти стають нудними чи плутаними.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: несподіваність</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>До якої несподіваності прагне Mirostat, у бітах: менше — зосередженіше, більше — різноманітніше.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: швидкість навчання</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>Як швидко Mirostat реагує, коли текст стає занадто нудним чи занадто буйним; більше значення — швидше й менш рівно.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>Зміщення токенів</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>Робить окремі токени ймовірнішими чи рідшими: по одному в рядку, номер токена й те, що додати до його логіта, як-от «50256 -5». «-inf» забороняє токен.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>Зараз нічого не змінює: променевий пошук бере найімовірнішу цілу відповідь.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>Зараз нічого не змінює: за температури 0 береться найімовірніший токен.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>Зараз нічого не змінює: Mirostat увімкнено.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>Зараз нічого не змінює: Mirostat вимкнено.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>Зараз нічого не змінює: діапазон динамічної температури — 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>Зараз нічого не змінює: ймовірність XTC — 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>Зараз нічого не змінює: сила DRY — 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>Зараз нічого не змінює: жодного штрафу не задано.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>версія 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>версія 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>зовсім немає</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>мінімальні</translation>
        </message>
        <message>
            <source>low</source>
            <translation>низькі</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>середні</translation>
        </message>
        <message>
            <source>high</source>
            <translation>високі</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>дуже високі</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>найвищі</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>випадково</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>як робить модель</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>автоматично</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>не вибрано</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>Як радять (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>Як у налаштуваннях (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>Як в асистента (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>Радять: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>У налаштуваннях: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>В асистента: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>Як звичайно (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>Звичайно: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>увімкнено</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>ширина %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>схема JSON</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>граматика</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>Зберегти або копіювати</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>Зберегти картинку (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>Зберегти картинку (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Копіювати картинку</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>Зберегти числа (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>Ваш варіант ще не збережено: теги неправильні</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>Абзаци документа</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Enter редагує переклад, F8 переходить до наступного для перегляду</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>Варіант не збережено.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>Додавання сервера</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Усе одно додати</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>Зміна «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>Усе одно зберегти</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>Як ви хочете його називати</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>Лише якщо сервер його вимагає</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Показати ключ</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>Як каже сервер</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>Програма на цьому чи іншому комп’ютері, яка запускає моделі та знає протокол OpenAI, як-от сервер llama.cpp, vLLM, LM Studio чи Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Ключ</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>Запит моделей…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>Має %1:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>Він на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>Він на іншому комп’ютері: те, що ви запитуєте в його моделей, покидає цей комп’ютер разом із наданими документами.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>У дорозі ніщо не захищає ні вміст, ні ключ: адреса не https.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>Він замінить «%1».</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>Сховати ключ</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln модель</numerusform>
                <numerusform>%Ln моделі</numerusform>
                <numerusform>%Ln моделей</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>виконується запит…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (контекст, токенів: %2)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: вільно %2 з %3</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>Минулого разу Parlance несподівано завершився. Те, що було відкрито, показано знову, разом із тим, що ви ввели.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>Контраст</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>Високий контраст сильніше виділяє текст, межі й позначку клавіатури, у світлій і темній темі.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Менше руху</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>Смуги робіт, кінця яких ніхто не знає, стоять на місці, а курсор не блимає.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Розмір тексту</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>Який завбільшки весь текст, з відповідними піктограмами й лініями. Що більше, то менше вміщається на екран.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>Початкова сторінка</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>Що показує вікно після запуску програми.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Довжина контексту</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>Скільки токенів модель може тримати в полі зору, промпт і відповідь разом. Більше займає більше пам’яті.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>пам’ять, більше за кожен токен</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматично</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>Шари на GPU</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>Скільки шарів моделі працює на GPU. 0 використовує лише процесор; автоматично — GPU, якщо він є.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>пам’ять GPU</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>Шари, експерти яких лишаються на процесорі</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>Лише для сумішей експертів, більшість ваг яких щомиті спочиває: у пам’яті комп’ютера вони звільняють на GPU місце для решти. Автоматично тримає там так мало, як дозволяє пам’ять GPU.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Точність пам’яті контексту</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 удвічі зменшує пам’ять довгого контексту, і це майже непомітно; q4_0 займає чверть і погіршує відповіді. Автоматично бере f16, якщо вміщується.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>Швидший спосіб обчислень, що займає менше пам’яті; використовується, де пристрій його вміє. Вимикайте, лише якщо відповіді на вашому GPU зіпсовані.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>Тримати модель у пам’яті</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>Система не може перенести модель на диск, поки вона спочиває. Тоді іншим програмам лишається менше пам’яті.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>пам’ять, якої бракуватиме іншим програмам</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Потоки</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>Скільки ядер процесора використовує модель. Автоматично бере фізичні ядра; більше — повільніше, а не швидше.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Одночасні запити</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>Над скількома відповідями, абзацами чи уривками модель працює водночас. Більше загалом завершується швидше, але кожен триває довше й має свою частину пам’яті.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>пам’ять на кожен запит</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>Пам’ять для попередніх розмов</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>Скільки пам’яті комп’ютера можуть займати не відкриті зараз розмови, щоб їх можна було одразу продовжити. Автоматично бере за потреби восьму частину пам’яті, щонайбільше 8 ГіБ; 0 не тримає жодної.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>пам’ять, не більше цього</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>МіБ</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>Тримати розмови готовими на диску</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>Скільки місця на диску можуть займати розмови, щоб їх можна було одразу продовжити після перезапуску програми. Без цього довга розмова читається знову, що може тривати хвилини. 0 не тримає жодної.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>місце на диску, не більше цього</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>Жодної</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>Вгадувати слова наперед</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>Де відповідь повторює прочитане, як у підсумках і правках, кілька слів перевіряються разом. Текст той самий, лише швидше; де здогади хибні, вимикається само.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>трохи часу обчислень там, де не вгадано</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>Модель, що вгадує наперед</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>Мала модель того самого сімейства пише наперед, а ця перевіряє кілька її слів разом. Текст не змінюється; обидві займають пам’ять.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Вивантажувати без діла</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>Після стількох хвилин без запитань модель віддає пам’ять. Коли її запитають, вона завантажиться знову.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>час на повторне завантаження моделі</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Ніколи</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>хв</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>Тримати кілька моделей завантаженими</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>Моделі для різних завдань лишаються завантаженими поруч, доки вміщуються. Першою йде та, якою найдовше не користувалися.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>пам’ять на кожну завантажену модель</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>Берегти батарею</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>Без зарядного пристрою використовувати половину ядер процесора. Відповіді тривають довше, і батареї вистачає на довше.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>час: відповіді тривають довше</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Мова інтерфейсу</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>Те, що каже сам Parlance. Змінюється одразу, а ваша робота триває. Чати, переклади й підсумки лишаються своїми мовами.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>Сповіщати, коли довга робота завершилася</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>Коли попереду інше вікно: повідомленням у лотку, якщо він є, а як ні, то позначкою на вікні й рядком у ньому.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>Документи, які відкривають</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>Що робити з документами, які ви відкриваєте в Parlance або відпускаєте там, де їх ніщо не приймає.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Загальні</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Вигляд</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Мови</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>Моделі й теки</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>Обладнання</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Генерування</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Переклад</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Підсумки</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>Приватність і мережа</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Скорочення</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Додатково</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Про програму</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>Світла, темна або як у системі.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>Теки моделей</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>Ваші теки з файлами GGUF, показані поруч із кешем Hugging Face. Файли використовуються там, де лежать, і ніколи не змінюються.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>Файли моделей</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>Модель, яка завантажується під час запуску програми.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>Модель для перекладів</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>Модель для підсумків</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>Налаштування окремих моделей</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Лишатися поза мережею</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>Ніколи не з’єднуватися з іншим комп’ютером. Це роблять лише керування моделями, перевірка оновлень та додані вами сервери; решта й так працює без мережі.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>ніякої; усе лишається на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>Одночасні звантаження</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>Скільки моделей отримувати водночас; решта чекає по черзі.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Обмеження швидкості</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>Скільки з’єднання можуть займати всі звантаження разом, щоб лишилося й іншим.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Немає</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>КіБ на секунду</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Сервери</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>Комп’ютери, що позичають пристрої</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>Наскільки вільно сформульовано відповідь у чаті: 0 завжди бере найімовірніше слово, більші значення різноманітніші. Переклади й підсумки завжди використовують 0.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>Як радить модель</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>Вказівки для кожного чату</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>Передаються моделі перед кожною розмовою. Займають токени контексту.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>токени контексту в кожному чаті</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>Назви від моделі</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>Розмова називається за першим рядком. Коли немає іншої роботи, модель може дати їй кращу назву.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>час обчислень після відповіді</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>Перекласти з</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>Мова текстів. Якщо її визначати, кожен абзац визначається окремо.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Визначена</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Перекласти на</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>Мова, вибрана в перекладі; там її можна змінити.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>Спосіб перекладу</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>Мови перекладених документів</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>Форма перекладених документів</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>Перекладати під час введення</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>Переклад іде за текстом після кожної паузи; інакше чекає, доки ви попросите.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>Вести історію перекладів</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>Запам’ятовувати перекладені тексти, щоб знайти їх знову в «Перекладі». Документи й ваші виправлення запам’ятовуються завжди.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>місце на диску; ніщо не залишає цього комп’ютера</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>Скорочення для перекладу буфера обміну</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Доки працює Parlance, ці клавіші перекладають останнє скопійоване, у якій програмі ви б не були. Середовище може запитати, чи їх дозволити.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>Показувати в лотку</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>Піктограма, меню якої відкриває Parlance чи перекладає буфер обміну, якщо середовище має для неї місце. Закриття вікна все одно завершує Parlance.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>Ваші власні клавіші, за тим, що вони роблять.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Перевіряти правопис</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>Підкреслює слова, яких не знає жоден словник цього комп’ютера, мовою, якою написано абзац.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>Мова перевірки правопису</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Як у системі</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світла</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темна</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Звичайний</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Високий</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: точно</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: половина пам’яті</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: чверть пам’яті</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Вимкнено</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Увімкнено</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>Коли триває кілька секунд</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Запитувати</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Долучити до чату</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Завжди</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>нічого</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>Жоден шрифт цього комп’ютера не має літер цієї мови: %1. Їх має, наприклад, «%2».</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>Імпорт налаштувань</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Імпортувати</translation>
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
            <translation>Жодне налаштування не містить «%1». Спробуйте інше слово.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>Що пройшло мережею…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>Текст, відтінений за впевненістю моделі</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Тексту ще немає.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>Завантажена модель замала для цієї форми. Виберіть більшу в «Моделях».</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>Запит скорочення в середовища…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>«%1» тепер перекладає буфер обміну.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>Середовище знає скорочення, але не надало йому клавіш: виберіть їх серед скорочень у налаштуваннях системи.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>«%1» уже зайнято іншою програмою: виберіть інші клавіші.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>Скорочення не дозволено. Щоб вас запитали знову, вимкніть і ввімкніть його.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>Ваше середовище не надає Parlance скорочення. Деякі надають їх лише програмам, установленим із пунктом меню.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>Ваше середовище не має лотка.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>Перекласти буфер обміну</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>Скинути всі скорочення</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>«%1» потрібна для письма. Додайте Ctrl або Alt чи натисніть клавішу F.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>«%1» уже робить це: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>Немає клавіш для «%1»</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Повернути «%1» до типового</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>Ці клавіші скрізь однакові й лишаються як є.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>Використати клавіші тут</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Лишити як було</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Типово: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>Скрізь</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Переклад</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Показати або сховати бічну панель</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Відкрити палітру команд</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>Швидкий переклад</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Перейти до чату</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Перейти до перекладу</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Перейти до підсумків</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Перейти до моделей</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Перейти до аналізу</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Перейти до налаштувань</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>Перейти до налаштувань (другі клавіші)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>Перейти до наступної області вікна</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>Перейти до попередньої області вікна</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>Відкрити довідку про поточне місце</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>Пояснити поточний елемент</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>Новий чат, документ або текст</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Відкрити файли</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>Шукати або знайти</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>Перекласти, підсумувати, продовжити або зберегти</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>Зупинити або закрити відкрите</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Новий тимчасовий чат</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Налаштування цього чату</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Попереднє повідомлення</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Наступне повідомлення</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>Вставити довгий текст як текст, а не як долучене</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Поміняти місцями мови й тексти</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Копіювати переклад</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>Інші варіанти речення</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Наступний абзац для перегляду</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>Попередній абзац для перегляду</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Знайти й замінити</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>Залишити абзац так: прибрати зауваження</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>Перекласти абзац наново</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>Заблокувати або розблокувати абзац</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Скопіювати джерело</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>Додавання до глосарія</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Встановлені моделі</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Знайти моделі</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Звантаження</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>Назад до списку моделей</translation>
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
            <translation>Зменшення «%1»</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Зменшити</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>Копія з грубішими вагами займає менше пам’яті й відповідає швидше. Сама модель, %1, лишається без змін.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>Огляд моделі…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>Її не можна зменшити.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>близько %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Продовжити у тлі</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
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
            <translation>Новий підсумок</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>Показати бічну панель</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>Сховати бічну панель</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Джерела</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>Джерело абзацу</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>Перейти до заголовка</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Сторінки</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Як показано</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Знайти в документі</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Зменшити</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Збільшити</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Зміст</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Сторінка %1 з %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>Токенів за секунду залежно від одночасних запитів</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Запитів водночас</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>Водночас %1: %2 токенів за секунду</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>Водночас %1: %2 з можливих %3 токенів за секунду</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Токенів за секунду</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>Межа за пам’яттю</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>Перший токен (мс)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>Кожен наступний токен (мс)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>Виміряно токенів за секунду</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>Межа, яку допускає пам’ять</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>Вимірювання швидкості</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Швидкість</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>Виміряти зараз</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>Для цієї моделі ще нічого не виміряно.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>Виміряти можна лише моделі цього комп’ютера.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>Читання: %1 токенів за секунду</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>Написання: %1 токенів за секунду</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>На кожен токен читається %1 ваг і %2 ключів та значень: по %3 на кожен із попередніх токенів (%4).</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>Пам’ять дає %1 за секунду, цього вистачає на %2 токенів за секунду; виміряно %3 % від цього.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>Відповіді, що пишуться водночас, читають ваги спільно, доки обчислення не стануть довшими за читання.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>Тут токени вгадуються наперед, так може бути ще швидше.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>Пошук інших слів…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>Додати «%1» до словника</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Ігнорувати до закриття Parlance</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>Інших слів немає</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>Словник: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>Словників не знайдено. Встановіть словники Hunspell або LibreOffice і запустіть Parlance знову.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>Словники знайдено, але немає libhunspell, яка їх читає.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>Знайдені словники: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance уже відкрито, але він не відповідає. Зачекайте трохи й спробуйте ще раз або завершіть його й запустіть наново.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, електронні книжки, вебсторінки, листи, субтитри, текст і початковий код, будь-якої довжини</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>Текст для підсумування</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>…або вставте текст сюди</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>Підсумувати текст</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>Початкова модель: крихітна, щоб випробувати програму.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>Виберіть справжню в «Моделях»</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>Показати всі числа</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Швидкість</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>Пам’ять моделей</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>Що використовують моделі</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>Пам’ять, яку завантажені моделі займають на цьому комп’ютері</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>Модель не завантажено.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>Завантаження %1: %2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 спочиває, бо нею не користувалися: наступне запитання її завантажить</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенів/с</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Завантаження моделі</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>Клацніть, щоб побачити й змінити, як її завантажено.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>Звідки взявся «%1»</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>Оберіть токен, щоб побачити, звідки він узявся.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>За самим лише файлом не можна сказати, звідки взялися ці токени.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>Перевірено: SentencePiece ділить цей текст на ті самі токени.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece ділить цей текст на інші токени; показано токени llama.cpp.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: програми чекали %2 % останніх 10 секунд</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: заряджено %2 %</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>Прочитано %1 з %Ln абзацу</numerusform>
                <numerusform>Прочитано %1 з %Ln абзаців</numerusform>
                <numerusform>Прочитано %1 з %Ln абзаців</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln сторінка</numerusform>
                <numerusform>%Ln сторінки</numerusform>
                <numerusform>%Ln сторінок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln сторінка без тексту</numerusform>
                <numerusform>%Ln сторінки без тексту</numerusform>
                <numerusform>%Ln сторінок без тексту</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln сторінку не вдалося прочитати</numerusform>
                <numerusform>%Ln сторінки не вдалося прочитати</numerusform>
                <numerusform>%Ln сторінок не вдалося прочитати</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln крок скорочено через брак місця</numerusform>
                <numerusform>%Ln кроки скорочено через брак місця</numerusform>
                <numerusform>%Ln кроків скорочено через брак місця</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>Відкриття документа</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>Перегляд сторінок без тексту</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Читання</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>Зведення нотаток</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>Написання підсумку</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>Звірення з документом</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %2 з %3 уривків</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 з %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>Токенів прочитано: %1, написано: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln крок збережено з минулого разу</numerusform>
                <numerusform>%Ln кроки збережено з минулого разу</numerusform>
                <numerusform>%Ln кроків збережено з минулого разу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>Пропущено %Ln нотатку, якої документ не підтверджує</numerusform>
                <numerusform>Пропущено %Ln нотатки, яких документ не підтверджує</numerusform>
                <numerusform>Пропущено %Ln нотаток, яких документ не підтверджує</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln число не знайдено в документі</numerusform>
                <numerusform>%Ln числа не знайдено в документі</numerusform>
                <numerusform>%Ln чисел не знайдено в документі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln назву не знайдено в документі</numerusform>
                <numerusform>%Ln назви не знайдено в документі</numerusform>
                <numerusform>%Ln назв не знайдено в документі</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Пошук документа…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>Документа немає там, де він був, або він змінився. Підсумок збережено; його джерело не можна показати.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>Для цього прочитано весь документ.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>Для цього прочитано %1 з %Ln абзацу.</numerusform>
                <numerusform>Для цього прочитано %1 з %Ln абзаців.</numerusform>
                <numerusform>Для цього прочитано %1 з %Ln абзаців.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>слайд %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>сторінка %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>Для цього речення в документі не знайдено джерела.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>Тут з’являться ваші підсумки.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>Жоден підсумок цього не містить.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>Стерти підсумок «%1»?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>Знову з іншими параметрами…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>Шукати підсумки</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>Попередні підсумки</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>Підсумки в кошику</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>Стерти всі підсумки в кошику?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>Стерте не можна повернути. Ваші документи залишаться.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>Відпустіть, щоб підсумувати</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Підсумувати</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Підсумувати знову</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>Черга</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Підсумувати знову</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>Готові підсумки лишаються у списку нижче</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Чекає</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Відкриття</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Працює</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Призупинено</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Не вдалося</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>Файл не знайдено</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Не вдалося прочитати</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>Невідомий тип файлу</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Пошкоджено</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>Потрібен пароль</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Зашифровано</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>Хибний пароль</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>Потрібне інше кодування</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>Старіший формат</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>Не вдалося перетворити</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>Текст не знайдено</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Завеликий</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>Немає документів</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>Модель замала для цієї форми</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Вставлений текст</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln документ</numerusform>
                <numerusform>%Ln документи</numerusform>
                <numerusform>%Ln документів</numerusform>
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
            <translation>Переклад абзацу</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Enter зберігає та йде далі, Ctrl+Enter зберігає, Esc виходить</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>Переклад порожній.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>Шукати мови</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Жодна мова так не називається.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Зупинити: %1</translation>
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
            <translation>Вказівки</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Запитання</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>Показати формат чату</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>Відповідай одним реченням.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>Що таке токен?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>Шматок тексту зі своїм номером.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>Чат, яким його читає модель</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>Запит до моделі…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>Кожна модель має свій формат. Те, що він додає, взято в рамку.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
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
            <translation>Тимчасовий: не зберігається</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>Цей чат ніколи не записується на диск. Він зникне, коли ви його покинете.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>Додавання до глосарія</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Залишити як є</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Джерело</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>Термін</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Переклад</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Зважати на регістр</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>Інші форми</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примітка</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>Форми перекладу, які теж годяться, через кому</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>Не для комерційного використання</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>Не для використання в: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>Текст для перекладу</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Введіть або вставте текст</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Переклад</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>Тут з’явиться переклад</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>Очистити обидва тексти</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>Вставити замість тексту</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Копіювати переклад</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перекласти</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Переклад…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln абзац обірвано: модель не написала кінця</numerusform>
                <numerusform>%Ln абзаци обірвано: модель не написала кінця</numerusform>
                <numerusform>%Ln абзаців обірвано: модель не написала кінця</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Зупинено вами.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>прочитано із зображення</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Текст документа</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>Копіювати цей абзац</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>Прочитано моделлю із зображення сторінки.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>Способи розрізати слово</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>Найімовірніший спосіб: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>Усі шматки: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Шматок</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>Від символу</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>До символу</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Оцінка</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>На найімовірнішому шляху</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>Злиття у слові</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Крок</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Частини</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Ранг</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>Спершу: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 і %2 стають %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>злиття %1 у списку</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>оцінка %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>Токени одного речення за мовами</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>Токени, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>Символів на токен, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>Літери з’єднуються по дві, щоразу та пара, що стоїть першою у списку файлу.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>Літери з’єднуються по дві, щоразу в токен із найвищою оцінкою.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>З усіх способів розрізати слово береться найімовірніший: із найбільшою сумою оцінок.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>Береться найдовший токен, з якого починається текст, потім наступний.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>У файлі цей токен указано серед тих, що шукаються раніше за все інше.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Звичайний</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Невідомий</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Керівний</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>Додано цілим</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Не використовується</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>Байт</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Номер %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>Байти %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>Без байтів</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Байти</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>Токени</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Введіть або вставте текст</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>Знаходити в тексті особливі токени</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Порівняти з…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>Порівняти мови</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>Модель не читає ні літер, ні слів. Вона читає токени, ось такі.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>Одне речення в десяти писемностях</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>Жодна модель цього комп’ютера не використовується. Оберіть її вище або додайте для порівняння.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>Читаються лише перші %1 символів.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>Токени, потім символів на токен. Речення всюди означає те саме.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>Мовам, які словник знає добре, треба менше токенів.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>дружній</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>діловий</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>простий</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>як юридичний текст</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>як реклама</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>Повідомлення</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>До найновішого повідомлення</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>Що перекладати</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Історія</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Глосарій</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перекласти</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Відкрити Parlance</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>Видалено; збережено в кошику.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>Видалено: %1. «Скасувати» поверне.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>Повідомлення й те, що після нього, видалено. Їх збережено.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>Цю версію видалено. Її збережено.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>Повідомлення видалено. Його збережено.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>Налаштування змінено.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>Відкрити сторінку звантаження</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Перевірити оновлення</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Оновлення</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>У цій збірці не вказано місця, де оголошують нові версії.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Запит…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Вийшла версія Parlance %1 від %2.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Це найновіша версія.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>Нічого не запитується й не отримується, доки ви не натиснете кнопку.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>Вказівка</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>Вказівка (можна лишити порожньою)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>Тут з’явиться відповідь</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>Показати весь промпт</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>Промпт, яким його бачить модель</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>Вилучити цей варіант</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>Варіант %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>Остаточна відповідь: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>З’ясування, як її буде завантажено</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>З’ясування, як її буде завантажено…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>Працюватиме на: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>Раніша версія</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Пізніша версія</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>Раніша версія (Alt+Ліворуч)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>Пізніша версія (Alt+Праворуч)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Версія %1 з %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>Токени: %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Прибрати %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенів: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n токен</numerusform>
                <numerusform>%n токени</numerusform>
                <numerusform>%n токенів</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>символів на токен: %1</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>байтів на токен: %1</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>показано перші %1</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>точно відновити з них текст не можна</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>Відновлення резервної копії…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>Стирання вибраного…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>Щойно все буде готово, вікно відкриється знову.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>Продовжені тексти</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Вузол</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Після</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Логарифм імовірності</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Промпт</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1, імовірність %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>Ембединги</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Увага</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Рекурентні</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>Повнозв’язні (FFN)</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Експерти</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>Нормалізація</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Вихід</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Інше</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Компонент</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Ваги</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>Ваги за компонентами</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>Тензор</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>Кількість × форма</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Розмір</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>Ваги за тензорами</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Разом</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>Сховати тензори</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>Показати всі тензори</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>Усього ваг: %1, %2: сума всіх тензорів файлу.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>Модель працює на цьому комп’ютері. Те, що ви пишете, лишається тут.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>Про що хочете дізнатися?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>Тимчасовий чат</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>Нічого з нього не записується на диск. Він зникне, коли ви його покинете.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Що таке Parlance?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>Як підсумувати документ?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>Чи мій текст приватний?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>Пропустити</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>Вийти з вітання</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>Додати файл моделі…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Вітаємо в Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Крок %1 з %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Вибрати файл моделі</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>Моделі (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>Вітання</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>Що ви хочете робити, якими мовами, і відповідна для цього модель.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>Показати вітання</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} не є резервною копією Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>Виберіть файл, створений через «Створити копію…».</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>Резервну копію {path} пошкоджено, її не можна відновити.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>Нічого не змінено. Скопіюйте її ще раз або виберіть іншу.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>Резервну копію {path} створив Parlance {version}.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>Оновіть тут Parlance, а потім відновіть її.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>Не вдалося прочитати резервну копію {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>Перевірте права доступу та диск, на якому він лежить.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>Диск із {path} заповнений: потрібно {needed_bytes}, вільно {free_bytes}.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>Нічого не змінено. Звільніть місце й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>Нічого не імпортовано. Експортуйте розмови ще раз із програми, звідки вони.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} не містить розмов відомого Parlance типу.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Виберіть те, що експортували Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan чи вебсторінка llama.cpp, як файл, ZIP чи теку.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} пошкоджено: не читається рядок {line}, стовпець {column}.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} пошкоджено: у {place} має стояти щось інше, ніж {found}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} пошкоджено: повідомлення в {place} стоїть перед самим собою.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} пошкоджено: повідомлення в {place} трапляється вдруге.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} більший за будь-який експорт розмов.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>Нічого не імпортовано. Експортуйте менше розмов за раз.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} експортовано новішим Parlance (версія формату {version}).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>Щоб імпортувати, встановіть найновіший Parlance.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>У {path} немає розмов.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>Виберіть інший файл чи теку.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>Розмови «{name}» немає.</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>Що є, показує «parlance chats list».</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>виклики інструментів та їхні результати: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>повідомлення, яких інша програма не показує: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>повідомлення без тексту: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>вказівки посеред розмови: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>зображення: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>звуки й відео: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>долучені файли, тексту яких немає в експорті: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>частини невідомого типу: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>розмови без повідомлень: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Файла {path} немає.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Перевірте назву й теку.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>Не вдалося прочитати {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>Перевірте права доступу або скопіюйте до іншої теки.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} — тип файлу, якого Parlance не читає.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>Збережіть його як PDF, офісний документ або текст.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} пошкоджено, або це не те, що каже назва.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>Відкрийте його у програмі, де його створено, і збережіть знову.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} захищено паролем.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>Введіть пароль або збережіть копію без нього.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} зашифровано так, що Parlance не може відкрити.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>Відкрийте його у власній програмі та збережіть копію без пароля.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>Пароль не відкриває {path}.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Перевірте великі літери та клавіатуру й спробуйте знову.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} записано не в кодуванні «{encoding}».</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>Виберіть інше або довірте це Parlance.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} у старішому форматі, якого Parlance не читає.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>Збережіть як .docx чи .pptx. Якщо встановлено LibreOffice, Parlance перетворить сам.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice не вдалося перетворити {path}.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>Відкрийте його у програмі, де його створено; збережіть як .docx.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} — зображення, а модель, що бачить, не завантажено.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>Виберіть у «Моделях» модель, що читає зображення, або надайте сам текст.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} не має тексту, який можна прочитати.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>Якщо сторінки скановані, виберіть у «Моделях» модель, що читає зображення.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>Читання {path} забрало забагато часу чи пам’яті.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>Розділіть його на менші файли.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>У {path} немає документа.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>Виберіть теку з документами або самі документи.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>У {path} понад {number} документів.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>Нічого не додано. Виберіть теки в ній одну за одною.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>Ніщо в документі не пов’язане з цими словами.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>Запитайте іншими словами або мовою документа.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} замала для цієї форми підсумку.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>Виберіть абзаци, головні думки чи розділи або більшу модель у «Моделях».</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>деякі сторінки не мають тексту</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>деякі сторінки не вдалося прочитати</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>деякі сторінки модель прочитала з їхніх зображень</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>кодування тексту вгадано</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>читання скорочено</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>з дуже великої таблиці прочитано лише перші й останні рядки</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>долучені файли не прочитано</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>деякі частини файлу пошкоджено й не прочитано</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>перетворено в LibreOffice</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>те, що обабіч основної частини сторінки, не прочитано</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>прихований текст не прочитано</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>Одне речення</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Головні думки</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Абзаци</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>Розділ за розділом</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>Таблиця фактів</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Що зробити</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Запитання й відповіді</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Анотація</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Стисло</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>Докладно</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>Один підсумок усього</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>У чому згодні</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>Чим різняться</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Хронологія</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>Здається, це інша мова, ніж ви просили.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>Це довше, ніж ви просили.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>Це коротше, ніж ви просили.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>Частини тут повторюються.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>Не схоже, що тут ідеться про документ.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>Для більшості цих речень у документі не знайдено джерела.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>Модель замала для іншої мови, читачів чи вказівки; їх пропущено.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>Завантажена модель замала, щоб відповісти. Ось місця, які найкраще підходять до запитання.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Моделі</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>Моделі на GPU</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документи</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>лише власні файли</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>усі ваші файли</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>без мережі</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>мережа</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>без інших програм</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>інші програми</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>Ваш текст у безпеці.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>Файл лишився без змін.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Нічого не змінено.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Збережене раніше в безпеці.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>На цьому комп’ютері немає моделі з назвою «{name}».</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>Що є, дивіться в «Моделях» (або «parlance models list»).</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>Файла моделі {path} немає.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>Поверніть його або виберіть іншу модель у «Моделях».</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>Не вдалося прочитати файл моделі {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} не є файлом моделі GGUF.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>Виберіть файл, назва якого закінчується на .gguf, звантажений повністю.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>Файл моделі {path} пошкоджено: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>Звантажте його знову; може бракувати частини.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} — модель типу «{architecture}», яку не можна запустити.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>Виберіть іншу модель у «Моделях».</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>Моделі потрібно {needed_bytes} пам’яті, а вільно {available_bytes}.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>Закрийте інші програми, скоротіть контекст або виберіть меншу модель.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>Модель не завантажено.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>Виберіть її в «Моделях».</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>Модель несподівано зупинилася. Ваш текст у безпеці.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>Запустіть її знову, щоб продовжити.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>Не вдалося запустити модель: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>Спробуйте знову; «parlance doctor» перевіряє встановлення.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>Ця модель двічі несподівано зупинилася й більше не запускається сама.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>Файл може бути пошкоджено: звантажте його знову або виберіть іншу модель.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>Модель не змогла продовжити ({step}, код {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>Спробуйте знову; якщо повториться, завантажте модель наново.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>Модель не видає придатного результату.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>Її файл може бути пошкоджено: звірте його або звантажте знову в «Моделях».</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>Тут токенів: {prompt_tokens}, а контекст вміщує {context}.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>Скоротіть текст або збільште довжину контексту в налаштуваннях.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>Модель «{name}» не має власного формату чату.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>Виберіть модель instruct чи чатову; базова модель лише продовжує текст.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>Власний формат чату моделі не працює: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>Виберіть іншу копію цієї моделі або іншу модель.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>Модель «{name}» цього не вміє ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>Виберіть у «Моделях» модель, призначену для цього.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>«{first}» і «{second}» не можна запитати разом.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Приберіть одне з них.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>Граматику чи схему JSON не можна використати: {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>Виправте її та запитайте знову.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} не підходить до цієї моделі: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>Використайте файл, створений саме для цієї моделі.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>Не можна прочитати зображення {number}.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>Збережіть його як PNG чи JPEG і додайте знову.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>«{name}» не є мовою, яку знає Parlance.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>Використайте код, як-от «en», або назву, як-от «French».</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>Не вдалося напевно визначити мову тексту.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>Виберіть мову, якою його написано.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>Модель не написала нічого придатного.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>Спробуйте знову або виберіть іншу модель у «Моделях».</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>Тексту немає.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>Введіть чи вставте його або перетягніть документ.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>У {path} нічого не можна зберегти: {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Звільніть місце або перевірте права доступу до теки.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>{path} використовує інша програма.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>Закрийте її та спробуйте знову.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>Файл із вашими розмовами, {path}, пошкоджено.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>Його залишено як є. Полагодьте його: з резервної копії або з того, що в ньому ще читається.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} створено новішим Parlance.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>Відкрито лише для читання. Оновіть Parlance, щоб продовжити.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>Не вдалося прочитати налаштування в {path}.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>Їх збережено як {kept_as}; діють типові.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} не містить налаштувань Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>Виберіть файл, експортований з налаштувань.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>Не вдалося записати {path}: {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Виберіть інше місце або звільніть простір.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Щось пішло не так усередині Parlance: {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>Ваш текст у безпеці. Повідомте про це разом із подробицями.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>Мережу вимкнено.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>Якщо хочете в мережу, увімкніть її в налаштуваннях або приберіть змінну HF_HUB_OFFLINE.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>Вузол {host} недоступний: {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>Перевірте з’єднання з інтернетом і проксі, якщо він є. Отримане збережено.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} відповів помилкою {status}.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>Зазвичай це швидко минає: спробуйте пізніше. Отримане збережено.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} отримав звідси забагато запитів.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>Зачекайте кілька хвилин і спробуйте знову. Отримане збережено.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>За {host} відповідає не Hugging Face Hub.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>Так робить мережа, що вимагає входу, і деякі проксі: відкрийте вебсторінку у браузері, щоб перевірити.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>На Hub немає сховища «{repo}», або воно приватне.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>Перевірте назву; для приватного увійдіть із токеном.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>У сховищі {repo} більше немає файлу {file}.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>Відкрийте його сторінку знову й виберіть інший файл.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>Автори {repo} спершу просять згоди з їхніми умовами.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>Відкрийте сторінку умов, погодьтеся у своєму обліковому записі Hugging Face, увійдіть тут із токеном і спробуйте знову.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>Hub не приймає токена, збереженого на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>Введіть новий токен або продовжте без входу: загальнодоступним моделям він не потрібен.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>Звільніть місце («Моделі» показують, скільки займають старі ревізії та залишки) і відновіть.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{file} з {repo} двічі надійшов із байтами, інакшими, ніж на Hub.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>Спробуйте іншу мережу або пізніше. Нічого з нього не збережено; інших файлів не зачеплено.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>Інша програма саме звантажує {file} з {repo}.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>Дочекайтеся, поки вона закінчить, і відновіть: отримане нею буде використано.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>«{name}» завантажено.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>Спершу вивантажте її.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>«{name}» звантажується.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>Спершу скасуйте звантаження.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>Те, що є на диску від «{name}», змінилося після складання плану. Нічого не вилучено.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>Перегляньте новий план і підтвердьте його.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>Із «{name}» не вдалося зробити {target}: {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>Виберіть інший тип або джерело більшої точності. Джерело лишилося без змін.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>«{name}» не можна перетворити: {architecture} немає серед того, що перетворює Parlance.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>Пошукайте її GGUF в «Огляді».</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>Контрольну точку {path} не можна використати: {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>Звантажте її знову, повністю.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} уже є.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>Спершу перейменуйте чи вилучіть; нічого не перезаписано.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>усі шари ({layers}) на {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>усі шари ({layers}) на {device}, деякі їхні експерти в пам’яті</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} з {layers} шарів на {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>процесор, потоків: {threads}; на GPU вільно {free_bytes}, а треба щонайменше {needed_bytes}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>процесор, потоків: {threads}; GPU не знайдено</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>процесор, потоків: {threads}; llama.cpp зібрано без підтримки цього GPU; «{detail}» збере її з підтримкою</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>процесор, потоків: {threads}; бракує драйвера GPU ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>процесор, потоків: {threads}; драйвер {detail} не надає його llama.cpp</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>процесор, потоків: {threads}; кількість шарів на GPU — 0</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>на сервері {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>Контекст коротший, ніж знає модель, щоб уміститися в пам’ять.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>Пам’ять контексту менш точна, щоб уміститися на GPU.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>Експерти деяких шарів лишаються в пам’яті комп’ютера.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>Деякі шари лишаються на процесорі, бо на GPU немає для них місця.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>Завантаження не вдалося через брак пам’яті й повторено з меншим обсягом.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>Пам’яті обмаль: усе повільніше</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>Процесор гарячий і сповільнився</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>Від батареї: менше потоків</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{name} вивантажено, щоб звільнити місце для {other}</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name} вивантажено, бо нею не користувалися</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} не вмістилася за планом, і її завантажено з меншим обсягом</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} вже тут і надалі використовується</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} сама завершилася, і її запущено знову; відповідь тривала далі</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>Не можна імпортувати {path}: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>Нічого не додано. Виберіть файл, експортований зі списку асистентів.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>Сервер {address} недоступний: {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>Запустіть його або перевірте адресу в «Моделях».</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>Сервер {address} не приймає ключа.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>Введіть у «Моделях» ключ, який дав вам власник сервера.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>Сервер {address} не має моделі «{model}».</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>Виберіть у «Моделях» ту, яку він має.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>Сервер {address} зайнятий і просить почекати.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>Спробуйте трохи згодом або скористайтеся моделлю на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>Збій сервера {address} (HTTP {status}): {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>Спробуйте знову; якщо не мине, перегляньте журнал сервера.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>З’єднання з {address} обірвалося під час відповіді.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>Те, що надійшло, збережено. Спробуйте знову.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>За адресою {address} відповідає не сервер із протоколом OpenAI.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>Перевірте адресу; більшість серверів потребують «/v1» наприкінці.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>«{address}» не є адресою сервера.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>Вона має вигляд http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>Сервер RPC {address} не відповідає, зайнятий іншою програмою або має іншу версію llama.cpp.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>Запустіть його або приберіть зі списку в «Моделях».</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>«{address}» не є адресою сервера RPC.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>Це назва чи адреса IPv4 і порт, як-от 192.168.1.20:50052. RPC у llama.cpp не має IPv6.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>Пристрої цього комп’ютера не можна надати за адресою {address}: {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>Виберіть адресу цього комп’ютера та вільний порт.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>Сервер RPC {address} обчислює для завантаженої моделі.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>Вивантажте ту модель, щоб побачити план перед завантаженням.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp зібрано без RPC.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>Зберіть із «make run RPC=1» або приберіть сервери.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} не може вгадувати наперед для цієї моделі: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>Виберіть меншу модель того самого сімейства або жодної.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} більше не відповідає.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>Модель завантажується знову на те, що лишилося.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>Модель «{model}» не призначена для цієї мови: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>Виберіть іншу мову або іншу модель у «Моделях».</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>Модель «{model}» не перекладає в напрямку {source} → {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>Перекладіть через англійську чи китайську або виберіть іншу модель.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>Текст уже цією мовою: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>Виберіть іншу мову перекладу.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} такого типу, що не перекладається як документ.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>Скопіюйте й перекладіть його текст або збережіть в іншому форматі.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} уже не такий, яким був під час перекладу.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>Додайте його знову: незмінене не перекладатиметься наново.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} не є списком термінів, який можна прочитати: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>Використайте таблицю з терміном і перекладом у кожному рядку або файл TBX.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>Бракує числа {detail}</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>Бракує адреси {detail}</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>Бракує заповнювача {detail}</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>Не за глосарієм: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>Так само, як у джерелі</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>Схоже на іншу мову</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>Повторюється</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>Значно довше за джерело</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>Значно коротше за джерело</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>Лапки чи дужки не закрито: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>Модель не написала кінця</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>Утрачено форматування чи посилання: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>Перевірте місце того, що стоїть у тексті: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>Не перекладено: залишено джерело</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>Рядки задовгі для субтитрів</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>Модель не призначена для цієї мови</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>Модель не перекладає між цими двома мовами</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>Текст цією мовою</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>Переклад — новий документ: у цьому форматі не можна записати інші слова.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>Містить формули, які можуть шукати тексти, що будуть іншою мовою.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>Зміст оновиться під час відкриття.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>Тексти в діаграмах і схемах лишаються без змін.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>Текст, видалений із записом змін, лишається без змін.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>Підпис файлу не поширюється на його переклад.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>Те, що надіслав {host}, не є списком, який підписали творці Parlance.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>Нічого з цього не використано. Спробуйте знову в іншій мережі, а якщо так і лишиться, повідомте творців.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>Список версій із {host} старіший за той, який ви вже бачили.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>Можливо, хтось приховує від вас новіші версії. Спробуйте знову в іншій мережі.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>Для перекладу виберіть у «Моделях» модель T5 чи MADLAD у GGUF або будь-яку модель instruct.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>Для підсумків чи переписування виберіть у «Моделях» модель FLAN-T5 у GGUF або будь-яку модель instruct.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>Для класифікації чи порівняння текстів виберіть у «Моделях» модель ембедингів BERT, ModernBERT чи nomic у GGUF.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>завершено</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>досягнуто межі довжини</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>контекст заповнено</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>досягнуто стоп-рядка</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>зупинено</translation>
        </message>
        <message>
            <source>{size} B</source>
            <translation>{size} Б</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} КБ</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} ГБ</translation>
        </message>
        <message>
            <source>{size} TB</source>
            <translation>{size} ТБ</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Розмова</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ви</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Міркування</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Вказівки</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>Долучено: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>Цю відповідь не завершено.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>Почато {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>Моделі: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>Експортовано з Parlance {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Підсумок</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Джерела</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>с. {number}</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>слайд {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>аркуш {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>абзац {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} стоїть після чисел і назв, яких не знайдено в документах.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>Прочитано абзаців: {read} з {all} ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>сторінки без тексту: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>сторінки, які не вдалося прочитати: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>Працює на сервері %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>Працює на: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>Продовжити у тлі</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>Запитання прикладу</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>Відповідь прикладу</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>Вилучити цей приклад</translation>
        </message>
    </context>
</TS>
